import { isSecretName } from '../../../core/secrets/names.js'
import { printable } from '../../../core/secrets/process.js'
import { describeValue } from '../../../core/text.js'
import { isTenantError } from '../../../tenant/errors/errors.js'
import type { LogRecord } from '../../../tenant/types.js'
import type { Check } from '../../engine/check.js'
import { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import type { FindingTarget } from '../../engine/result.js'
import type { RunState } from '../../engine/run-state.js'
import { minSecretLength, type SecretPlace, type SecretWatch } from '../../engine/secret-watch.js'
import { looksLikeToken, textsIn } from '../../engine/secret-words.js'
import { count } from '../../engine/text.js'
import { isMasked } from '../../objects/compare.js'
import { listInput } from '../../objects/object-list.js'

/** Why there is no secret that could be recognised. */
function noSecrets({ hasShorterSecrets }: SecretWatch): string {
  return hasShorterSecrets
    ? `the secrets of the configuration have fewer than ${minSecretLength} characters, and are not looked for; give the one of a test system that is longer`
    : 'neither the configuration nor what was sent holds a secret that could be recognised'
}

export const secretsInAnswers: Check = {
  id: 'secrets-in-answers',
  scope: 'both',
  title: 'Secrets in answers',
  description: 'No output of a command contains a secret of the configuration or a password.',
  documents: [documents.sourceConfig],
  requires: [],
  writes: false,
  needsConfig: true,
  async run(check) {
    await ensureAnswers(check)
    const { watch } = check.run
    for (const place of watch.answers) {
      const field = place.field === '' ? '' : ` in ${describeValue(place.field)}`
      const times = count(place.count, 'output')
      if (place.secret === '') {
        check.warn(`${place.command} answers what seems to be a password${field} (${times})`, {
          target: targetOf(place),
          remedy: 'Leave passwords out of what is sent.',
        })
      } else {
        check.error(`${place.command} answers ${place.secret}${field}${place.form} (${times})`, {
          target: targetOf(place),
          remedy: 'Leave it out of what is sent: it would be stored with the account.',
        })
      }
    }
    if (watch.answers.length > 0) return
    if (watch.seen.answers === 0) check.skip('no command has answered; run it together with other checks')
    if (!watch.hasSecrets) check.skip(noSecrets(watch))
  },
}

export const secretsInErrors: Check = {
  id: 'secrets-in-errors',
  scope: 'both',
  title: 'Secrets in errors',
  description: 'No error of a command contains a secret of the configuration or a password.',
  documents: [documents.errors],
  requires: [],
  writes: false,
  needsConfig: true,
  async run(check) {
    const { watch } = check.run
    for (const place of watch.errors) {
      check.error(`the error of ${place.command} shows ${place.secret}${place.form} (${count(place.count, 'error')})`, {
        target: targetOf(place),
        remedy: 'Do not put URLs, headers or bodies of requests into messages; errors are shown to administrators.',
      })
    }
    if (watch.errors.length > 0) return
    if (watch.seen.errors === 0)
      check.skip('no command has failed, so there was no error to look at; run it together with other checks')
    if (!watch.hasSecrets) check.skip(noSecrets(watch))
  },
}

/** When no other check has run a command: what needs no input but the configuration. */
async function ensureAnswers(check: CheckContext): Promise<void> {
  if (check.run.watch.seen.answers > 0) return
  for (const [command, input] of [
    ['std:test-connection', {}],
    ['std:account:list', listInput(check.spec.accountSchema)],
  ] as const) {
    if (!check.spec.commands.has(command)) continue
    try {
      let outputs = 0
      for await (const _ of check.commands.outputs(command, input)) if (++outputs >= 100) break
    } catch (error) {
      // Other checks report whether the command works.
      if (!(error instanceof CommandError)) throw error
    }
  }
}

function targetOf({ command, requestId }: SecretPlace): FindingTarget {
  return { kind: 'handler', command, ...(requestId !== undefined && { requestId }) }
}

export const secretsInLogs: Check = {
  id: 'secrets-in-logs',
  scope: 'both',
  title: 'Secrets in the log',
  description: 'No line of the log contains a secret of the configuration or a password.',
  documents: [documents.logging],
  requires: [],
  writes: false,
  needsConfig: true,
  facts: ['logs'],
  async run(check) {
    const scan = await scanLogs(check)
    for (const { what, count: lines, target } of scan.secrets) {
      check.error(`the log shows ${what} (${count(lines, 'line')})`, { target, remedy: loggingRemedy })
    }
    if (scan.secrets.length === 0 && !check.run.watch.hasSecrets) check.skip(noSecrets(check.run.watch))
  },
}

export const tokensInLogs: Check = {
  id: 'tokens-in-logs',
  scope: 'both',
  title: 'Tokens in the log',
  description: 'No line of the log contains text that looks like a token, a password or a similar secret.',
  documents: [documents.logging],
  requires: [],
  writes: false,
  needsConfig: false,
  facts: ['logs'],
  async run(check) {
    for (const { what, count: lines, target } of (await scanLogs(check)).tokens) {
      check.warn(`the log holds ${what} (${count(lines, 'line')})`, { target, remedy: loggingRemedy })
    }
  },
}

const loggingRemedy = 'Log what is needed alone, and let the logger redact the rest: configureLogger({ redact: […] }).'

interface LogPlace {
  what: string
  count: number
  target: FindingTarget | undefined
}

interface LogScan {
  lines: number
  secrets: LogPlace[]
  tokens: LogPlace[]
}

/** Limits for the log lines to read and the places to report. */
const maxLines = 20_000
const maxPlaces = 50

/** Both checks use the same lines, so they are read only once. */
const scans = new WeakMap<RunState, Promise<LogScan>>()

async function scanLogs(check: CheckContext): Promise<LogScan> {
  await ensureAnswers(check)
  const known = scans.get(check.run) ?? readLogs(check)
  scans.set(check.run, known)
  const scan = await known.catch((error: unknown) => {
    if (!isTenantError(error)) throw error
    return check.skip(`the log cannot be read: ${error.message}`)
  })
  if (scan.lines === 0) check.skip('nothing in the log is known to be of the connector')
  return scan
}

/** Only a command that reached the connector can have logged anything. */
function hasRun({ run }: CheckContext): boolean {
  const { answers, errors } = run.watch.seen
  return answers + errors > 0
}

async function readLogs(check: CheckContext): Promise<LogScan> {
  const { logs, watch, clock } = check.run
  const { timeoutMs } = check.poller
  let isTold = false
  // The lines of the first command appear first, and other checks have run since.
  const leftMs = () => (watch.firstAtMs === undefined ? timeoutMs : watch.firstAtMs + timeoutMs - clock.now())
  const look = async () => {
    const scan = await scanOnce(check)
    // On a tenant, lines appear some time after they were written.
    const isLate = scan.lines === 0 && logs?.delayed === true && hasRun(check) && leftMs() > 0
    if (isLate && !isTold) {
      const seconds = Math.ceil(leftMs() / 1000)
      check.run.logger.info(`waiting up to ${seconds} s for the log of the connector, which appears late`)
    }
    isTold ||= isLate
    return { done: !isLate, missing: 'a line in the log', scan }
  }
  return (await check.poller.until(look)).scan
}

async function scanOnce(check: CheckContext): Promise<LogScan> {
  const { logs, startedAt: started, signal, watch } = check.run
  const places = { secrets: new Map<string, LogPlace>(), tokens: new Map<string, LogPlace>() }
  const note = (kind: keyof typeof places, what: string, record: LogRecord) => {
    const known = places[kind].get(what)
    if (known) known.count++
    else if (places[kind].size < maxPlaces) places[kind].set(what, { what, count: 1, target: commandOf(record) })
  }
  let lines = 0
  for await (const record of logs?.since(started, signal) ?? []) {
    if (++lines > maxLines) break
    for (const { name, text: whole } of textsIn(record.message)) {
      const text = watch.withoutErrors(whole)
      const secret = watch.find(text)
      const field = name === '' ? '' : ` in field ${describeValue(name)}`
      if (secret !== undefined) {
        note('secrets', `${secret.secret}${field}${secret.form}`, record)
        continue
      }
      const bare = printable(text)
      const token = looksLikeToken(bare) ?? (isNamedToken(name, bare) ? 'what its name calls a secret' : undefined)
      if (token !== undefined) note('tokens', `${token}${field}`, record)
    }
  }
  return { lines, secrets: [...places.secrets.values()], tokens: [...places.tokens.values()] }
}

function isNamedToken(name: string, text: string): boolean {
  return isSecretName(name) && text.length >= 8 && !isMasked(text) && !/^(\*+|\[redacted\]|undefined|null)$/i.test(text)
}

/** The command that wrote a line: the SDK's logger says it (docs/platform.md#connector-log). */
function commandOf({ message, requestID }: LogRecord): FindingTarget | undefined {
  const command = typeof message === 'object' ? message['commandType'] : undefined
  if (typeof command !== 'string') return undefined
  return { kind: 'handler', command, ...(requestID !== '' && { requestId: requestID }) }
}
