import { randomBytes } from 'node:crypto'
import type { Clock } from '../base/clock.js'
import { messageOf, UserError } from '../base/errors.js'
import { isObject } from '../base/json.js'
import type { Logger } from '../base/logger.js'
import { isTenantError } from '../tenant/errors.js'
import { type Check, SkipCheck } from './check.js'
import { CommandError, Commands } from './commands.js'
import { CheckContext, type RunState } from './context.js'
import { ExchangeLog, sumTimings } from './exchanges.js'
import {
  type BundleFacts,
  type ConnectorLogs,
  type CustomizerFacts,
  factReasons,
  handlersKnown,
  type LimitHit,
} from './facts.js'
import { Findings } from './findings.js'
import { fingerprinter } from './fingerprint.js'
import type { CommandInvoker } from './invoker.js'
import { AccountLedger } from './ledger.js'
import { Observations, observing } from './observations.js'
import { defaultWait, Waiter, type WaitOptions } from './poll.js'
import { Random } from './random.js'
import { type CheckResult, type CommandTiming, type RunResult, type Shard, totalsOf, type Verdict } from './result.js'
import { SecretWatch } from './secret-watch.js'
import { checksOfShard, type ShardChoice, selectChecks } from './selection.js'
import { acceptedReason, noSettings, type ValidationSettings } from './settings.js'
import { type SpecView, secretKeysOf, secretsOf, viewDiscoveredSchema, viewSpec } from './spec-view.js'
import { oneLine, scrubber, show } from './text.js'
import { TimeLimit } from './time-limit.js'

export { assertKnownChecks, type CatalogueEntry, checkCatalogue, parseShard, type ShardChoice } from './selection.js'

/** A check that begins. */
export interface CheckStart {
  id: string
  /** From 1, among the checks of this run or shard. */
  position: number
  total: number
  /** How far it is. */
  progress(): { requests: number; outputs: number }
}

export interface ValidateOptions {
  invoker: CommandInvoker
  /** What is validated, for the result. An empty name is filled in from the spec. */
  connector: RunResult['connector']
  /** The spec's content; left out, it is read from the connector with `std:spec:read`. */
  spec?: unknown
  /** The spec's text, if it is at hand: it may say what its content no longer shows. */
  specText?: string | undefined
  /** What is known of the bundle, and how its log is read. Left out, checks that look at these are skipped. */
  bundle?: BundleFacts | undefined
  logs?: ConnectorLogs | undefined
  /** A customizer to validate with the connector. */
  customizer?: CustomizerFacts | undefined
  /** The limits of the platform that commands hit so far, where a runtime tells. */
  limitHits?: (() => readonly LimitHit[]) | undefined
  /** The configuration that the invoker uses. Left out, checks that need one are skipped. */
  config?: unknown
  /** Leave out what may change data in the target system. Default: true. */
  readOnly?: boolean
  /** Only these checks; none or left out: all. */
  checks?: readonly string[] | undefined
  skipChecks?: readonly string[] | undefined
  /** How many objects of a list are read one by one, and how many entitlements are added and removed. Default: 8. */
  readLimit?: number | undefined
  /** What the project's validate.yml says. */
  settings?: ValidationSettings | undefined
  /** Values and samples follow from it. Left out, it is drawn and stands in the result. */
  seed?: string | undefined
  /** Only this part of the checks is run. */
  shard?: ShardChoice | undefined
  clock: Clock
  logger: Logger
  signal?: AbortSignal
  /** Called when a check begins; not for those that are skipped from the start. */
  onStart?(start: CheckStart): void
  /** Called with each result as soon as it is known. */
  onCheck?(result: CheckResult): void
  wait?: Partial<WaitOptions>
  /** The time for removing what one check made, in milliseconds. A runner kills 10 s after an interrupt. */
  removalBudget?: { normal: number; aborted: number }
}

/** A run that came to no end: interrupted, or the tenant refuses to work with us. `result` holds what was found before. */
export class RunStoppedError extends UserError {
  override readonly name = 'RunStoppedError'
  readonly result: RunResult

  constructor(message: string, result: RunResult, cause: unknown) {
    super(message, { cause })
    this.result = result
  }
}

/**
 * Validates a connector by invoking its commands. Returns a result whatever the connector does. Throws a UserError for
 * unknown checks, for a spec that cannot be read, and (a RunStoppedError) when the run is aborted or the tenant fails
 * as a whole. Accounts that it made are removed in each of these cases.
 */
export async function validateConnector(options: ValidateOptions): Promise<RunResult> {
  const { clock, logger, readOnly = true, readLimit = 8, signal = new AbortController().signal } = options
  if (!Number.isInteger(readLimit) || readLimit < 1)
    throw new UserError(`read-limit must be 1 or more, not ${show(readLimit)}.`)
  const { settings = noSettings } = options
  const plan = selectChecks(options.checks, options.skipChecks, settings)
  const selected = options.shard ? checksOfShard(plan, options.shard) : plan
  const seed = options.seed || randomBytes(6).toString('hex')
  const started = clock.now()
  const observations = new Observations()
  const invoker = observing(options.invoker, observations, clock)
  const { spec, content } = await readSpec(options, new Commands(invoker, signal))
  const wait = { ...defaultWait, ...options.wait }
  const budget = options.removalBudget ?? { normal: 60_000 + 2 * wait.timeout, aborted: 6_000 }
  const run: RunState = {
    spec,
    specContent: content,
    specText: options.specText,
    bundle: options.bundle,
    logs: options.logs,
    started,
    planned: new Set(plan.filter(({ leftOut }) => !leftOut).map(({ check }) => check.id)),
    config: options.config,
    readLimit,
    settings,
    customizer: options.customizer,
    observations,
    limitHits: options.limitHits,
    here: new Set(),
    failed: new Set(),
    brokenAttributes: new Set(),
    seed,
    clock,
    logger,
    signal,
    ledger: new AccountLedger({ spec, clock, logger, wait, budget }),
    lists: new Map(),
    reads: new Map(),
    watch: new SecretWatch(() => run.secrets, secretKeysOf(options.config, spec.secretKeys)),
    connectionFailure: undefined,
    createFailedIn: undefined,
    removeFailedIn: undefined,
    secrets: new Set(secretsOf(options.config, spec.secretKeys)),
  }
  const runs = plan.filter(({ check, leftOut }) => reasonToSkip(check, run, leftOut, readOnly) === undefined)
  run.planned = new Set(runs.map(({ check }) => check.id))
  run.here = new Set(runs.filter((each) => selected.includes(each)).map(({ check }) => check.id))
  const results: CheckResult[] = []
  const timings: CommandTiming[][] = []
  let stop: { error: unknown } | undefined
  for (const [i, { check, leftOut }] of selected.entries()) {
    const reason = stop ? 'the run was stopped before' : reasonToSkip(check, run, leftOut, readOnly)
    const exchanges = new ExchangeLog(
      clock,
      scrubber(() => run.secrets),
    )
    if (reason === undefined) {
      const { id } = check
      const progress = () => ({ requests: exchanges.requests, outputs: exchanges.outputs })
      options.onStart?.({ id, position: i + 1, total: selected.length, progress })
    }
    const outcome: { result: CheckResult; stop?: { error: unknown } } =
      reason === undefined
        ? await runCheck(check, run, { invoker, wait, exchanges })
        : { result: skipped(check, reason) }
    timings.push(exchanges.timings)
    results.push(outcome.result)
    if (outcome.result.verdict === 'fail') run.failed.add(check.id)
    stop ??= outcome.stop
    options.onCheck?.(outcome.result)
  }
  const shard = options.shard && { ...options.shard, plan: plan.map(({ check }) => check.id) }
  const result = summarize(options, run, results, { readOnly, started, commands: sumTimings(timings), shard })
  if (stop) throw stopped(stop.error, result, run)
  return result
}

async function runCheck(
  check: Check,
  run: RunState,
  { invoker, wait, exchanges }: { invoker: CommandInvoker; wait: WaitOptions; exchanges: ExchangeLog },
): Promise<{ result: CheckResult; stop?: { error: unknown } }> {
  const { clock, signal, ledger } = run
  const started = clock.now()
  const findings = new Findings(
    scrubber(() => run.secrets),
    fingerprinter(check.id, run.spec),
    (message) => acceptedReason(run.settings, check.id, message),
  )
  const limit = new TimeLimit(clock, run.settings.checks[check.id]?.timeout, signal)
  const commands = new Commands(invoker, limit.signal, run.spec.keyType, exchanges, run.watch)
  const context = new CheckContext(check.id, run, {
    commands,
    findings,
    random: new Random(`${run.seed}/${check.id}`),
    waiter: new Waiter(clock, wait, limit.signal),
  })
  let reason: string | undefined
  let stop: { error: unknown } | undefined
  let defect: { error: unknown } | undefined
  try {
    await check.run(context)
  } catch (error) {
    if (error instanceof SkipCheck) reason = error.message
    else if (error instanceof CommandError) context.failure(error)
    else if (signal.aborted) stop = { error: signal.reason }
    else if (limit.over) context.error(limit.over.message, { remedy: 'See timeout in validate.yml.' })
    else if (isTenantError(error)) stop = { error }
    else defect = { error }
  } finally {
    await limit.end()
  }
  reason ??= context.blocked
  const left = ledger.leftBehind.length
  commands.requests += await ledger.removeAll(check.id, commands, findings, signal)
  if (ledger.leftBehind.slice(left).some(({ certain }) => certain)) run.removeFailedIn ??= check.id
  if (defect) {
    for (const { id, check, reason } of ledger.leftBehind)
      run.logger.warning(`${check} left account ${show(id)} behind: ${reason}`)
    throw defect.error
  }
  if (run.connectionFailure !== undefined && check.id !== 'test-connection-success') {
    findings.advise('The connection test failed before: look at test-connection-success first.')
  }
  if (stop) reason = signal.aborted ? 'interrupted' : `the run was stopped: ${oneLine(messageOf(stop.error))}`
  const verdict = verdictOf(findings, reason)
  const result: CheckResult = {
    id: check.id,
    description: check.description,
    verdict,
    ...(verdict === 'skip' && reason !== undefined && { reason }),
    findings: findings.list(),
    ...(findings.accepted().length > 0 && { accepted: findings.accepted() }),
    duration: Math.max(0, clock.now() - started),
    requests: commands.requests,
    writes: check.writes,
    ...(exchanges.list.length > 0 && { exchanges: exchanges.list }),
  }
  return { result, ...(stop && { stop }) }
}

/** An error outweighs a skip: what was found before there was nothing left to look at still stands. */
function verdictOf(findings: Findings, reason: string | undefined): Verdict {
  if (findings.has('error')) return 'fail'
  if (reason !== undefined) return 'skip'
  return findings.has('warning') ? 'warn' : 'pass'
}

function reasonToSkip(check: Check, run: RunState, leftOut: boolean, readOnly: boolean): string | undefined {
  const { spec, config, settings } = run
  if (leftOut) return 'left out by skip-checks'
  const off = settings.checks[check.id]?.off
  if (off !== undefined) return off
  if (readOnly && check.writes) return 'it may change data in the target system, and the run is read-only'
  const missing = check.requires.filter((command) => !spec.commands.has(command))
  if (missing.length > 0) return `the connector does not list ${missing.join(', ')}`
  const broken = reasonOfBundle(check, run)
  if (broken !== undefined) return broken
  if (config === undefined && check.needsConfig) return 'no configuration was given'
  const absent = check.facts?.find((fact) => run[fact] === undefined)
  return absent && factReasons[absent]
}

/** What the checks of the bundle say is not said again by every check that invokes a command. */
function reasonOfBundle(
  { requires, needsConfig, looksBack }: Check,
  { bundle, planned }: RunState,
): string | undefined {
  const invokes = requires.length > 0 || (needsConfig && looksBack !== true)
  if (!bundle || !invokes) return undefined
  if (bundle.loadError !== undefined && planned.has('bundle-loads')) return 'the bundle does not load: see bundle-loads'
  if (bundle.exportError !== undefined && planned.has('bundle-exports'))
    return 'there is no connector: see bundle-exports'
  if (!handlersKnown(bundle) || !planned.has('bundle-handlers')) return undefined
  const missing = requires.filter((command) => !bundle.handlers.includes(command))
  return missing.length > 0 ? `the connector has no handler for ${missing.join(', ')}: see bundle-handlers` : undefined
}

function skipped({ id, description, writes }: Check, reason: string): CheckResult {
  return { id, description, verdict: 'skip', reason, findings: [], duration: 0, requests: 0, writes }
}

async function readSpec(
  { spec: given, config, logger }: ValidateOptions,
  commands: Commands,
): Promise<{ spec: SpecView; content: Record<string, unknown> }> {
  let content = given
  if (content === undefined) {
    try {
      const answer = await commands.one('std:spec:read', {})
      content = isObject(answer) ? answer['specification'] : undefined
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      const hint = config === undefined ? ' Give the configuration, as many connectors do not start without.' : ''
      throw new UserError(`The connector's spec cannot be read: ${error.message}.${hint}`, { cause: error })
    }
  }
  if (!isObject(content)) {
    throw new UserError(
      `The connector's spec cannot be read: the answer to std:spec:read has no specification. See that the bundle holds its connector-spec.json.`,
    )
  }
  const spec = viewSpec(content)
  const discover = 'std:account:discover-schema'
  if (spec.accountSchema || config === undefined || !spec.commands.has(discover)) return { spec, content }
  try {
    const accountSchema = viewDiscoveredSchema(await commands.one(discover, {}))
    return { spec: { ...spec, accountSchema }, content }
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    logger.warning(`The spec has no accountSchema, and it cannot be discovered: ${error.message}`)
    return { spec, content }
  }
}

function summarize(
  { connector }: ValidateOptions,
  run: RunState,
  checks: CheckResult[],
  more: { readOnly: boolean; started: number; commands: CommandTiming[]; shard: Shard | undefined },
): RunResult {
  const { readOnly, started, commands, shard } = more
  const { leftBehind } = run.ledger
  return {
    format: 1,
    connector: { ...connector, name: connector.name || run.spec.name },
    seed: run.seed,
    readOnly,
    started: new Date(started).toISOString(),
    duration: Math.max(0, run.clock.now() - started),
    ...totalsOf(checks),
    checks,
    commands,
    ...(shard && { shard }),
    ...(leftBehind.length > 0 && { leftBehind }),
  }
}

function stopped(error: unknown, result: RunResult, { signal }: RunState): RunStoppedError {
  const left = (result.leftBehind ?? []).map(({ id, certain }) => `${show(id, 200)}${certain ? '' : ' (perhaps)'}`)
  const remains = left.length === 0 ? '' : ` Left in the target system, to be deleted by hand: ${left.join(', ')}.`
  const message = signal.aborted ? 'Validation was interrupted before its end' : messageOf(error).replace(/\.$/, '')
  return new RunStoppedError(`${message}.${remains}`, result, error)
}
