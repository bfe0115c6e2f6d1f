import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import type { CommandContext } from '../../cli/command.js'
import { parseInputs } from '../../cli/inputs.js'
import { Session } from '../../cli/session.js'
import type { Terminal } from '../../cli/terminal.js'
import { messageOf, UsageError, UserError } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { count } from '../../report/format.js'
import type { ValidationReport } from '../../report/validation.js'
import { readConnectorBundle } from '../shared/bundle-kind.js'
import { withBundleOnSandbox } from '../shared/local-tenant.js'
import type { ValidationOutput } from '../shared/validation-inputs.js'
import type { ValidationTarget } from '../shared/validation-target.js'
import { validate } from '../validate/command.js'
import { recordAfter } from '../validate/recording.js'
import { prepareValidation, validateAndReport } from '../validate/validate-and-report.js'
import { type Canary, seedCanaries, traceOf } from './canaries.js'
import { type DecoyAnswer, DecoyTarget } from './decoy-target.js'
import type { Finding } from './finding.js'

/** The runs: how the target system answers, and whether the secrets have letters and digits alone. */
const runs: readonly { answer: DecoyAnswer; isPlain: boolean; said: string }[] = [
  { answer: 'success', isPlain: true, said: 'a target system that answers every request with 200' },
  { answer: 'refusal', isPlain: false, said: 'one that refuses the credentials' },
  { answer: 'no-connection', isPlain: true, said: 'one that cannot be reached' },
]

/** Where a connector shows something, and what to do if that is a secret. */
const connectorPlaces = {
  answers: {
    subject: 'answers of the connector',
    remedy: 'leave it out of what is sent, as it would be stored with the account',
  },
  errors: {
    subject: 'errors of the connector',
    remedy: 'put no URLs, headers and bodies of requests into messages, as administrators see them',
  },
  log: {
    subject: 'log of the connector',
    remedy: 'log what is needed alone, and let the logger of the SDK redact the rest',
  },
} as const
type ConnectorPlace = keyof typeof connectorPlaces

/** Places of this program. */
const reports = { json: 'validation.json', xml: 'JUnit report', sarif: 'SARIF report', html: 'HTML report' } as const

/** What one run showed of a place. */
type Seen = Pick<Finding, 'state' | 'text'> & { amount?: number }

/**
 * Puts made-up secrets into the configuration of a connector, validates its bundle with them, and looks for them in all that
 * comes out: of the connector, and of this program. Nothing leaves this machine: what the connector connects to is answered here.
 *
 * @param config - the values of what is not secret. What is missing is made up.
 * @throws UsageError if the configuration has no secret.
 */
export async function secretFindings(
  path: string,
  project: string,
  config: Record<string, unknown> | undefined,
  context: CommandContext,
): Promise<Finding[]> {
  const bundle = await readConnectorBundle(path, 'give the bundle of its connector')
  const spec = bundle.spec ?? {}
  const places = new Map<string, Seen[]>()
  const add = (place: string, seen: Seen) => void places.set(place, [...(places.get(place) ?? []), seen])
  const used = new Map<string, boolean>()
  for (const { answer, isPlain, said } of runs) {
    const seeded = seedCanaries(config, spec, isPlain)
    if (seeded.canaries.length === 0)
      throw new UsageError(
        'secrets: the spec declares no secret, and no name in the configuration tells of one, so there is nothing to look for',
      )
    context.logger.info(`validating with ${count(seeded.canaries.length, 'made-up secret')} and ${said}`)
    const run = await runWith(seeded, answer, path, project, context)
    for (const { key } of seeded.canaries) used.set(key, (used.get(key) ?? false) || run.sent.has(key))
    for (const [place, text] of run.texts) add(place, searched(text, seeded.canaries))
    for (const [place, { subject, remedy }] of Object.entries(connectorPlaces))
      add(subject, shownBy(run.shown[place as ConnectorPlace], seeded.canaries, remedy))
    if (run.recordingProblem !== undefined) add('recording', { state: 'unknown', text: run.recordingProblem })
  }
  const uses = [...used].map(([key, isSent]): Finding => {
    const name = `secret ${quote(printableName(key))}`
    return isSent
      ? { state: 'ok', subject: name, text: 'the connector sent it to the target system' }
      : { state: 'unknown', subject: name, text: 'the connector did not send it, so what it does with it is not seen' }
  })
  const isSent = [...used.values()]
  const sentSecrets = isSent.every(Boolean) ? 'all' : isSent.some(Boolean) ? 'some' : 'none'
  const ofConnector = new Set<string>(Object.values(connectorPlaces).map(({ subject }) => subject))
  const unitOf = (subject: string) => (ofConnector.has(subject) ? 'text' : 'character')
  return [
    ...uses,
    ...[...places].map(([subject, seen]) => ({ subject, ...worstOf(seen, unitOf(subject), sentSecrets) })),
  ]
}

interface SecretRun {
  /** What came out of this program, by its place. */
  texts: Map<string, string>
  /** The keys of the secrets that the connector sent. */
  sent: Set<string>
  /** What the connector showed: one text for each output, error and line of the log. */
  shown: Record<ConnectorPlace, string[]>
  recordingProblem: string | undefined
}

async function runWith(
  { config, canaries }: ReturnType<typeof seedCanaries>,
  answer: DecoyAnswer,
  path: string,
  project: string,
  outer: CommandContext,
): Promise<SecretRun> {
  const { clock, signal } = outer
  const folder = await mkdtemp(join(tmpdir(), 'doctor-'))
  try {
    const texts = new Map<string, string>()
    const session = new Session({
      terminal: collectingTerminal(texts),
      secrets: outer.secrets,
      clock,
      signal,
      environment: outer.environment,
      workingDirectory: folder,
      workflow: undefined,
      outputNames: Object.keys(validate.outputs),
    })
    // The programs of the connector get what they get in a validation.
    const context: CommandContext<ValidationOutput> = { ...session.context, childEnvironment: outer.childEnvironment }
    const given = {
      ...{ file: path, path: project, config: JSON.stringify(config), 'read-only': 'false' },
      ...{ 'report-dir': 'reports', 'max-wait': '1s', verbose: 'true' },
    }
    const prepared = await prepareValidation(parseInputs(given, validate.inputs), project, context)
    const sent = new Set<string>()
    const shown: SecretRun['shown'] = { answers: [], errors: [], log: [] }
    const exchanges = new DecoyTarget(answer, clock, signal, {
      onSent: (text) => {
        for (const canary of canaries) if (traceOf(canary, text) !== undefined) sent.add(canary.key)
      },
      onOutput: (output) => void shown.answers.push(JSON.stringify(output) ?? ''),
    })
    let report: ValidationReport | undefined
    let recordingProblem: string | undefined
    const startedAt = clock.now()
    const recording = { kind: 'record', folder: join(folder, 'recording'), shown: 'recording', exchanges } as const
    const rerun = ['validate', '--file', path]
    try {
      await recordAfter(recording, context, async (onRun) => {
        const run = async (target: ValidationTarget) => {
          const onReport = (made: ValidationReport) => {
            report = made
            const spec = target.bundle?.spec ?? {}
            onRun({ plan: prepared.plan, spec, report: made, bundles: [path], replay: async () => ({ checks: [] }) })
          }
          try {
            await validateAndReport({ ...target, project, rerun, onReport }, prepared, context)
          } catch (error) {
            // With made-up secrets most checks fail.
            if (!(error instanceof UserError) || signal.aborted) throw error
            session.fail(error)
          }
          const startTime = new Date(startedAt).toISOString()
          for await (const { event, message } of target.client.logs.query({ startTime }, { signal })) {
            if (event === 'commandOutcome') shown.errors.push(...errorsIn(message))
            else if (event === 'connectorMessage') shown.log.push(JSON.stringify(message))
          }
        }
        await withBundleOnSandbox(path, context, run, { transport: prepared.transport, exchanges })
      })
    } catch (error) {
      if (!(error instanceof UserError) || signal.aborted) throw error
      if (report === undefined) throw error
      recordingProblem = messageOf(error)
      session.fail(error)
    }
    await session.complete()
    for (const [extension, place] of Object.entries(reports))
      texts.set(place, await readFile(join(folder, 'reports', `validation.${extension}`), 'utf8'))
    if (recordingProblem === undefined) texts.set('recording', await textOf(recording.folder))
    return { texts, sent, shown, recordingProblem }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Keeps what would be printed, by its place. */
function collectingTerminal(texts: Map<string, string>): Terminal {
  const add = (place: string, text: string) => void texts.set(place, `${texts.get(place) ?? ''}${text}\n`)
  for (const place of ['log', 'annotations', 'outputs', 'summary']) texts.set(place, '')
  return {
    debug: (text) => add('log', text),
    progress: (text) => add('log', text),
    info: (text) => add('log', text),
    warning: (text) => add('log', text),
    annotation: (annotation) => add('annotations', JSON.stringify(annotation)),
    failure: (message) => add('log', message),
    startGroup: (title) => add('log', title),
    endGroup() {},
    mask() {},
    outputs: async (values) => add('outputs', JSON.stringify(values)),
    summary: async (markdown) => add('summary', markdown),
  }
}

async function textOf(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile())
  const texts = await Promise.all(files.map(({ parentPath, name }) => readFile(resolve(parentPath, name), 'utf8')))
  return texts.map((text, i) => `${relative(folder, files[i]?.name ?? '')}\n${text}`).join('\n')
}

function searched(text: string, canaries: readonly Canary[]): Seen {
  for (const canary of canaries) {
    const form = traceOf(canary, text)
    if (form === undefined) continue
    const what = `shows the secret ${quote(printableName(canary.key))}, ${form}`
    return { state: 'problem', text: `${what}; report this as a defect, without a secret of yours` }
  }
  return { state: 'ok', text: '', amount: text.length }
}

/** The error of a command that failed. */
function errorsIn(message: unknown): string[] {
  return isObject(message) && typeof message['error'] === 'string' ? [message['error']] : []
}

/** What the connector showed, before anything is hidden. */
function shownBy(texts: readonly string[], canaries: readonly Canary[], remedy: string): Seen {
  if (texts.length === 0) return { state: 'unknown', text: 'there were none' }
  for (const canary of canaries) {
    const found = texts.flatMap((text) => traceOf(canary, text) ?? [])
    const [form] = found
    if (form === undefined) continue
    const where = `${found.length} of ${texts.length}`
    return {
      state: 'problem',
      text: `show the secret ${quote(printableName(canary.key))}, ${form} (${where}); ${remedy}`,
    }
  }
  return { state: 'ok', text: '', amount: texts.length }
}

/**
 * One line for a place: the first problem, else that it was seen, else why not. A secret that the connector never sent may have
 * been nowhere, so that it is not shown says little.
 */
function worstOf(
  seen: readonly Seen[],
  unit: string,
  sentSecrets: 'all' | 'some' | 'none',
): Pick<Finding, 'state' | 'text'> {
  const problem = seen.find(({ state }) => state === 'problem')
  if (problem !== undefined) return { state: 'problem', text: problem.text }
  const sound = seen.filter(({ state }) => state === 'ok')
  const [unknown] = seen.filter(({ state }) => state === 'unknown')
  if (sound.length === 0) return { state: 'unknown', text: unknown?.text ?? 'it was not looked at' }
  const amount = sound.reduce((sum, { amount = 0 }) => sum + amount, 0)
  const where = `in ${count(sound.length, 'run')} of ${seen.length} (${count(amount, unit)})`
  if (sentSecrets === 'none')
    return { state: 'unknown', text: `no secret ${where}, but the connector sent none, so it may have used none` }
  return { state: 'ok', text: `none of the secrets ${sentSecrets === 'some' ? 'that were sent ' : ''}${where}` }
}
