import { resolve } from 'node:path'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { assertOutputFiles } from '../../cli/output-paths.js'
import { RefusedError, UsageError, UserError } from '../../core/errors.js'
import { writeNamedFile } from '../../core/files.js'
import { inputName } from '../../core/input-names.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { count } from '../../report/format.js'
import type { TenantClient } from '../../tenant/client.js'
import { assertTagName } from '../shared/tag-name.js'
import { connectTenant, tenantInputs } from '../shared/tenant.js'
import { durationInput } from '../shared/time-inputs.js'
import { openUploadRecords, recordInputs } from '../shared/upload-record.js'
import { AnswerRecord } from './answer-record.js'
import { proveByPeek } from './by-peek.js'
import { findProofSource, type ProofSource } from './find-source.js'
import { isGreen, Judgement } from './judgement.js'
import { type ProofProgress, type ProofReport, proofReport } from './report.js'
import { proofSection } from './summary.js'

const inputs = {
  source: { kind: 'text', description: 'Id or name of the source.' },
  connector: {
    kind: 'text',
    description: 'Id or alias of its connector. Not needed, but spares a look at all connectors.',
  },
  tag: { kind: 'text', description: 'Tag that the source has to run. Default: the one that it runs.' },
  version: {
    kind: 'integer',
    min: 1,
    description: 'Version that is to be proved. Default: the one that the tag is at.',
  },
  'peek-limit': {
    kind: 'integer',
    min: 1,
    max: 1000,
    default: '25',
    description: 'How many accounts, and entitlements of each type, are looked at.',
  },
  'allow-empty': {
    kind: 'list',
    default: '',
    description: 'Entitlement types that may have no objects, or account. Without objects, nothing is proved.',
  },
  'log-wait': {
    kind: 'text',
    default: '2m',
    description: 'How long to wait until the log of the platform shows which version ran.',
  },
  out: { kind: 'text', description: 'File to write the result to, as JSON. An existing file is replaced.' },
  'record-answers': {
    kind: 'text',
    description:
      "File to write the tenant's answers to, as JSON: their form, counts and states, without values of accounts, ids, names and settings. For a report to the makers of this program.",
  },
  'report-url': {
    kind: 'text',
    description: 'Address of the report, such as that of the artifact that holds it, to record with the result.',
  },
  ...recordInputs,
  ...tenantInputs,
} as const satisfies InputDeclarations

export const prove = defineCommand({
  name: 'prove',
  summary:
    "Proves a version at a source: the platform's own connection test and peek, and which version ran. Nothing is stored.",
  action: { title: 'SaaS connector: prove', icon: 'award', color: 'gray-dark' },
  positional: ['source'],
  inputs,
  outputs: {
    result: 'pass, remarks, fail or inconclusive. Only the first two let the command succeed.',
    version: 'The version that was looked at.',
    tag: 'The tag that the source runs.',
    findings: 'Number of findings, notices left out.',
    file: 'Path of the file with the result, if out is given.',
  },
  async run(given, context) {
    // Whatever ends the run before its end, nothing is known of the version.
    context.setOutput('result', 'inconclusive')
    const { signal, workingDirectory } = context
    const { source, connector, tag, out } = given
    if (source === undefined)
      throw new UsageError(`${inputName('source')} is missing; give the id or name of the source`)
    assertTagName(tag)
    const maxLogWaitMs = durationInput('log-wait', given['log-wait'])
    const answersFile = given['record-answers']
    await assertOutputFiles({ out, 'record-answers': answersFile }, workingDirectory)
    const records = openUploadRecords(given, context)
    await records.assertUsable(false)
    const answers = answersFile === undefined ? undefined : new AnswerRecord()
    const client = await connectTenant(given, context, { onAnswer: answers?.add })
    try {
      const proof = await findProofSource({ source, connector, tag }, client, signal)
      const version = given.version ?? proof.tag.activeVersion
      assertAtTag(proof, version)
      if (answers !== undefined) answers.isOn = true
      context.setOutput('version', version)
      context.setOutput('tag', proof.tag.tagName)
      const report = await run(proof, { version, maxLogWaitMs, given }, client, context)
      const { verdict, method } = report
      const key = { tenant: client.baseUrl.host, connector: proof.connector }
      await records.addEvent(key, version, { kind: 'proved', verdict, method }, given['report-url'])
      await finish(report, out, context)
    } finally {
      client.close()
      if (answers !== undefined && answersFile !== undefined) await writeAnswers(answersFile, answers, context)
    }
  },
})

async function writeAnswers(
  file: string,
  answers: AnswerRecord,
  { workingDirectory, secrets, logger }: CommandContext,
): Promise<void> {
  const path = resolve(workingDirectory, file)
  await writeNamedFile(path, `${secrets.json(answers.content(), 2)}\n`, `record-answers ${file}`)
  logger.info(`the answers of the tenant are in ${file}; read it before you pass it on`)
}

function assertAtTag({ tag, connector }: ProofSource, version: number): void {
  if (tag.activeVersion === version) return
  const named = `the tag ${quote(printableName(tag.tagName))} of ${quote(printableName(connector.alias))}`
  throw new RefusedError(
    `${named} is at version ${tag.activeVersion}, so a proof would say nothing of version ${version}; move the tag first, such as with upload or promote`,
  )
}

interface RunOptions {
  version: number
  maxLogWaitMs: number
  given: InputsOf<typeof inputs>
}

/** Runs the proof. Its report is shown also if it ends early. */
async function run(
  proof: ProofSource,
  { version, maxLogWaitMs, given }: RunOptions,
  client: TenantClient,
  context: CommandContext<'findings' | 'result'>,
): Promise<ProofReport> {
  const { logger, clock, signal } = context
  const judgement = new Judgement()
  const progress: ProofProgress = {
    ...{ proof, version, method: 'peek', tenant: client.baseUrl.host, startedMs: clock.now(), steps: [], peeked: [] },
  }
  const onStep = (step: string, outcome: string) => {
    progress.steps.push({ step, outcome })
    logger.info(`${step}: ${outcome}`)
  }
  const conclude = (interrupted: boolean): ProofReport => {
    const report = proofReport(progress, judgement, { nowMs: clock.now(), interrupted })
    const counted = report.findings.filter(({ level }) => level !== 'notice').length
    context.setOutput('findings', counted)
    context.addSummary(`## Proof\n\n${proofSection(report)}`)
    return report
  }
  try {
    const request = {
      ...proof,
      version,
      maxLogWaitMs,
      peekLimit: given['peek-limit'],
      allowEmpty: given['allow-empty'],
    }
    progress.peeked = await proveByPeek(request, { client, clock, signal, judgement, onStep })
    await assertNotMoved(proof, judgement, client, signal)
  } catch (error) {
    conclude(true)
    throw error
  }
  return conclude(false)
}

async function assertNotMoved(
  { connector, tag }: ProofSource,
  judgement: Judgement,
  client: TenantClient,
  signal: AbortSignal,
): Promise<void> {
  const step = 'tag'
  const now = await judgement.attempt(step, async () => await client.tags.get(connector.id, tag.tagName, { signal }))
  if (now?.activeVersion === tag.activeVersion && now.id === tag.id) return
  if (judgement.has('unknown', step)) return
  const is = now === undefined ? 'does not exist any more' : `is at version ${now.activeVersion} now`
  judgement.doubt(step, `the tag ${quote(printableName(tag.tagName))} ${is}: someone moved it meanwhile`, 'Try again.')
}

const annotationLevels = { error: 'error', unknown: 'error', warning: 'warning', notice: 'notice' } as const

/** @throws UserError unless the verdict is green. */
async function finish(
  report: ProofReport,
  out: string | undefined,
  context: CommandContext<'result' | 'file'>,
): Promise<void> {
  const { verdict, findings, version, source } = report
  for (const { level, message, remedy = '' } of findings) {
    const text = remedy === '' ? message : `${message}. ${remedy}`
    context.annotate({ level: annotationLevels[level], title: 'prove', message: text })
  }
  if (out !== undefined) {
    const path = resolve(context.workingDirectory, out)
    await writeNamedFile(path, `${context.secrets.json(report, 2)}\n`, `out ${out}`)
    context.setPathOutput('file', path)
  }
  context.setOutput('result', verdict)
  const named = `version ${version} at the source ${quote(printableName(source.name))}`
  if (isGreen(verdict)) {
    context.closing.info(`${named}: ${verdict === 'pass' ? 'passed' : 'passed with remarks'}`)
    return
  }
  const deciding = findings.filter(({ level }) => level === 'error' || level === 'unknown')
  const [first] = deciding
  const more = deciding.length > 1 ? `; and ${count(deciding.length - 1, 'more finding')}` : ''
  const ends = verdict === 'fail' ? 'the proof failed' : 'the proof is inconclusive, which is not a pass'
  throw new UserError(`${first?.message ?? named}${more}; ${ends}`, { isFinding: true })
}
