import { randomBytes } from 'node:crypto'
import { messageOf, UserError } from '../../core/errors.js'
import { TestAccounts } from '../accounts/test-accounts.js'
import { secretKeysOf, secretsOf } from '../objects/spec-view.js'
import type { Check } from './check.js'
import { Commands } from './commands.js'
import type { RunState } from './context.js'
import { ExchangeLog, sumTimings } from './exchanges.js'
import { nameInputOfStep } from './name-input.js'
import { Observations, observing } from './observations.js'
import { defaultWait } from './poll.js'
import { readSpec } from './read-spec.js'
import { type CheckResult, type CommandTiming, type RunResult, type Shard, totalsOf } from './result.js'
import { runCheck } from './run-check.js'
import type { ValidateOptions } from './run-options.js'
import { SecretWatch } from './secret-watch.js'
import { checksOfShard, selectChecks } from './selection.js'
import { noSettings } from './settings.js'
import { reasonToSkip } from './skip-reasons.js'
import { scrubber, show } from './text.js'

export { nameInputOfShell, nameInputOfStep } from './name-input.js'
export type { CheckStart, ValidateOptions } from './run-options.js'
export { type CatalogueEntry, checkCatalogue, parseShard, type ShardChoice, selectChecks } from './selection.js'

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
 * Validates a connector by invoking its commands. Returns a result whatever the connector does, also when a check of
 * ours has a defect: that check fails, and the others are run. Throws a UserError for unknown checks, for a spec that
 * cannot be read, and (a RunStoppedError) when the run is aborted or the tenant fails as a whole. Accounts that it made
 * are removed in each of these cases.
 */
export async function validateConnector(options: ValidateOptions): Promise<RunResult> {
  const { clock, logger, readOnly = true, readLimit = 8, signal = new AbortController().signal } = options
  if (!Number.isInteger(readLimit) || readLimit < 1)
    throw new UserError(`read-limit must be 1 or more, not ${show(readLimit)}`)
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
    nameInput: options.nameInput ?? nameInputOfStep,
    here: new Set(),
    failed: new Set(),
    brokenAttributes: new Set(),
    seed,
    clock,
    logger,
    signal,
    testAccounts: new TestAccounts({ spec, clock, logger, wait, budget }),
    lists: new Map(),
    reads: new Map(),
    watch: new SecretWatch(() => run.secrets, secretKeysOf(options.config, spec.secretKeys)),
    connectionFailed: false,
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
    if (signal.aborted) stop ??= { error: signal.reason }
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
  const stopped = stop && reasonOfStop(stop.error, run)
  const result = summarize(options, run, results, { readOnly, started, commands: sumTimings(timings), shard, stopped })
  if (stop && stopped !== undefined) throw new RunStoppedError(stopped, result, stop.error)
  return result
}

function skipped({ id, description, writes }: Check, reason: string): CheckResult {
  return { id, description, verdict: 'skip', reason, findings: [], duration: 0, requests: 0, writes }
}

function summarize(
  { connector }: ValidateOptions,
  run: RunState,
  checks: CheckResult[],
  more: {
    readOnly: boolean
    started: number
    commands: CommandTiming[]
    shard: Shard | undefined
    stopped: string | undefined
  },
): RunResult {
  const { readOnly, started, commands, shard, stopped } = more
  const { leftBehind } = run.testAccounts
  return {
    format: 1,
    connector: { ...connector, name: connector.name || run.spec.name },
    seed: run.seed,
    readOnly,
    started: new Date(started).toISOString(),
    duration: Math.max(0, run.clock.now() - started),
    ...totalsOf(checks, stopped),
    checks,
    commands,
    ...(shard && { shard }),
    ...(leftBehind.length > 0 && { leftBehind }),
  }
}

/** One line: why the run came to no end, and what it left in the target system. */
function reasonOfStop(error: unknown, { signal, testAccounts }: RunState): string {
  const left = testAccounts.leftBehind.map(({ id, certain }) => `${show(id, 200)}${certain ? '' : ' (perhaps)'}`)
  const remains = left.length === 0 ? '' : `; left in the target system, to be deleted by hand: ${left.join(', ')}`
  const message = signal.aborted ? 'the validation was interrupted before its end' : messageOf(error).replace(/\.$/, '')
  return `${message}${remains}`
}
