import { discoverSchema } from '../../spec/placeholder.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import type { Check } from './check.js'
import { Commands } from './commands.js'
import { completeSchema } from './discovered-schema.js'
import { ExchangeLog, sumTimings } from './exchanges.js'
import type { CommandInvoker } from './invoker.js'
import type { PollOptions } from './poll.js'
import type { CheckResult, CommandTiming, Skip } from './result.js'
import { runCheck } from './run-check.js'
import type { ValidateOptions } from './run-options.js'
import type { RunState } from './run-state.js'
import type { SelectedCheck } from './selection.js'
import { reasonToSkip } from './skip-reasons.js'
import { Turns } from './turns.js'

export interface RunChecksOptions extends Pick<ValidateOptions, 'onStart' | 'onCheck'> {
  invoker: CommandInvoker
  poll: PollOptions
  /** True to run checks that only read side by side. */
  isSideBySide: boolean
  /** Called once: before the first check that uses the account schema, else at the end. */
  onSchemaKnown(): void
}

/** What a run of all checks found. `stop` has the error if some were not run. */
export interface ChecksOutcome {
  checks: CheckResult[]
  commands: CommandTiming[]
  stop: { error: unknown } | undefined
}

/**
 * Runs the checks in their order: those that only read side by side, where `isSideBySide` says so, and all others one after
 * the other. Results come in the order of the checks in any case. If one stops the run, the remaining ones are skipped.
 */
export async function runChecks(
  selected: readonly SelectedCheck[],
  run: RunState,
  options: RunChecksOptions,
): Promise<ChecksOutcome> {
  const { clock, signal } = run
  const checks: CheckResult[] = []
  const timings: CommandTiming[][] = []
  let stop: { error: unknown } | undefined
  let isSchemaKnown = false
  const schemaIsKnown = () => {
    if (!isSchemaKnown) options.onSchemaKnown()
    isSchemaKnown = true
  }
  /** Only runs that use the account schema discover it, and the check of the discovery does it by itself. */
  const prepareSchema = async (group: readonly SelectedCheck[]): Promise<void> => {
    const uses = group.some(
      ({ check, isSkipped }) => usesAccountSchema(check) && reasonToSkip(check, run, isSkipped) === undefined,
    )
    if (stop || !uses || group.some(({ check }) => check.requires.includes(discoverSchema))) return
    try {
      if (run.isSchemaDue) await discoverForRun(run, new Commands(options.invoker, signal))
      schemaIsKnown()
    } catch (error) {
      if (!signal.aborted && !isTenantError(error)) throw error
      stop = { error: signal.aborted ? signal.reason : error }
    }
  }
  const begin = ({ check, isSkipped }: SelectedCheck, position: number): Started => {
    if (signal.aborted) stop ??= { error: signal.reason }
    const skip = stop ? stoppedBefore : reasonToSkip(check, run, isSkipped)
    const exchanges = new ExchangeLog(clock)
    if (skip !== undefined) return { check, position, exchanges, skip }
    const later = selected.slice(position).filter((each) => run.plannedHere.has(each.check.id))
    const { invoker, poll } = options
    const running = async () => {
      await run.turns?.waitForChecks(check.id, check.usesReadsOf ?? [])
      return runCheck(check, run, { invoker, poll, exchanges })
    }
    return { check, position, exchanges, isLast: later.length === 0, running: running() }
  }
  const end = async (started: Started): Promise<void> => {
    const { check, position, exchanges } = started
    let result: CheckResult
    if ('skip' in started) result = skipped(check, started.skip)
    else {
      const progress = () => ({ requests: exchanges.requests, outputs: exchanges.outputs })
      options.onStart?.({ id: check.id, position, total: selected.length, progress })
      const { finish } = await started.running
      const outcome = await finish(started.isLast)
      result = outcome.result
      stop ??= outcome.stop
      timings.push(exchanges.timings)
    }
    checks.push(result)
    if (result.verdict === 'fail') run.failedChecks.add(check.id)
    options.onCheck?.(result)
  }
  for (const group of groupsOf(selected, run, options.isSideBySide)) {
    await prepareSchema(group)
    const [first] = group
    if (group.length > 1) run.turns = new Turns(group.map(({ check }) => check))
    const started = group.map((each, i) => {
      const one = begin(each, selected.indexOf(first as SelectedCheck) + i + 1)
      const ended = () => run.turns?.end(each.check.id)
      if ('running' in one) one.running.then(ended, ended)
      else ended()
      return one
    })
    try {
      for (const each of started) await end(each)
    } finally {
      await Promise.allSettled(started.map((each) => ('running' in each ? each.running : undefined)))
      run.turns = undefined
    }
  }
  schemaIsKnown()
  return { checks, commands: sumTimings(timings), stop }
}

/** True for a check that may invoke a command whose input has the account schema. */
function usesAccountSchema({ requires, needsConfig, runsLast = false, lists = [] }: Check): boolean {
  if (lists.length > 0) return true
  if (requires.length === 0) return needsConfig && !runsLast
  return requires.some((command) => /^std:(account:|entitlement:|change-password$)/.test(command))
}

async function discoverForRun(run: RunState, commands: Commands): Promise<void> {
  run.isSchemaDue = false
  await completeSchema(run.spec, commands, run.logger)
  run.answerForms.schema = run.spec.accountSchema
}

type Started = { check: Check; position: number; exchanges: ExchangeLog } & (
  | { skip: Skip }
  | { isLast: boolean; running: ReturnType<typeof runCheck> }
)

/** The checks in their order, in groups: one check, or several neighbours that can run side by side. */
function groupsOf(selected: readonly SelectedCheck[], run: RunState, isSideBySide: boolean): SelectedCheck[][] {
  const groups: SelectedCheck[][] = []
  let isOpen = false
  for (const each of selected) {
    const canJoin = isSideBySide && canRunBesideOthers(each.check, run)
    const last = groups.at(-1)
    if (canJoin && isOpen && last) last.push(each)
    else groups.push([each])
    isOpen = canJoin
  }
  return groups
}

/** The time of a check with a time limit is its own, so it waits for no other. */
function canRunBesideOthers({ id, writes, runsLast, runsAlone }: Check, { settings }: RunState): boolean {
  return !writes && !runsLast && !runsAlone && settings.checks[id]?.timeoutMs === undefined
}

const stoppedBefore: Skip = { cause: 'stopped', reason: 'the run was stopped before' }

function skipped({ id, description, writes }: Check, { cause, reason }: Skip): CheckResult {
  const rest = { findings: [], duration: 0, requests: 0, writes }
  return { id, description, verdict: 'skip', reason, skipCause: cause, ...rest }
}
