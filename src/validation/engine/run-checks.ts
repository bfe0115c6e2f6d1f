import { discoverSchema } from '../../spec/placeholder.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import { hasOwnIdentities } from '../accounts/generate.js'
import type { Check } from './check.js'
import { type CheckGroup, type Concurrency, groupsOf } from './check-groups.js'
import { Commands } from './commands.js'
import { completeSchema } from './discovered-schema.js'
import { ExchangeLog, sumTimings } from './exchanges.js'
import type { CommandInvoker } from './invoker.js'
import type { PollOptions } from './poll.js'
import type { CheckResult, CommandTiming, Skip } from './result.js'
import { type FinishedCheck, runCheck } from './run-check.js'
import type { ValidateOptions } from './run-options.js'
import type { RunState } from './run-state.js'
import type { SelectedCheck } from './selection.js'
import { reasonToSkip } from './skip-reasons.js'
import { Turns } from './turns.js'

export interface RunChecksOptions extends Pick<ValidateOptions, 'onStart' | 'onCheck'> {
  invoker: CommandInvoker
  poll: PollOptions
  concurrency: Concurrency
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
 * Runs the checks in their order: those that can run at the same time side by side, as `concurrency` says, and all others
 * one after the other. Results come in the order of the checks in any case. If one stops the run, the remaining ones are
 * skipped.
 */
export async function runChecks(
  selected: readonly SelectedCheck[],
  run: RunState,
  options: RunChecksOptions,
): Promise<ChecksOutcome> {
  return await new ChecksRun(selected, run, options).runAll()
}

/** A check that runs or is skipped. `position` counts from 1. */
type Started = { check: Check; position: number; exchanges: ExchangeLog } & (
  | { skip: Skip }
  | { isLast: boolean; running: Promise<FinishedCheck> }
)

class ChecksRun {
  readonly #selected: readonly SelectedCheck[]
  readonly #run: RunState
  readonly #options: RunChecksOptions
  readonly #checks: CheckResult[] = []
  readonly #timings: CommandTiming[][] = []
  #stop: { error: unknown } | undefined
  #isSchemaKnown = false
  /** True once a check that ran beside others found something. */
  #isOneByOne = false

  constructor(selected: readonly SelectedCheck[], run: RunState, options: RunChecksOptions) {
    this.#selected = selected
    this.#run = run
    this.#options = options
  }

  async runAll(): Promise<ChecksOutcome> {
    for (const group of groupsOf(this.#selected, this.#run, this.#options.concurrency)) {
      await this.#prepareSchema(group)
      if (group.kind === 'writing') await this.#runWriting(group.checks)
      else await this.#runReading(group.checks)
    }
    this.#schemaIsKnown()
    return { checks: this.#checks, commands: sumTimings(this.#timings), stop: this.#stop }
  }

  #schemaIsKnown(): void {
    if (!this.#isSchemaKnown) this.#options.onSchemaKnown()
    this.#isSchemaKnown = true
  }

  /** Only runs that use the account schema discover it, and the check of the discovery does it by itself. */
  async #prepareSchema({ checks }: CheckGroup): Promise<void> {
    const run = this.#run
    const uses = checks.some(
      ({ check, isSkipped }) => usesAccountSchema(check) && reasonToSkip(check, run, isSkipped) === undefined,
    )
    if (this.#stop || !uses || checks.some(({ check }) => check.requires.includes(discoverSchema))) return
    try {
      if (run.isSchemaDue) await discoverForRun(run, new Commands(this.#options.invoker, run.signal))
      this.#schemaIsKnown()
    } catch (error) {
      if (!run.signal.aborted && !isTenantError(error)) throw error
      this.#stop = { error: run.signal.aborted ? run.signal.reason : error }
    }
  }

  /** Runs one check, or several that only read side by side. */
  async #runReading(group: readonly SelectedCheck[]): Promise<void> {
    const run = this.#run
    if (group.length > 1) run.turns = new Turns(group.map(({ check }) => check))
    const started = group.map((each) => {
      const one = this.#begin(each)
      const ended = () => run.turns?.end(each.check.id)
      if ('running' in one) one.running.then(ended, ended)
      else ended()
      return one
    })
    try {
      for (const each of started) await this.#end(each)
    } finally {
      await settled(started)
      run.turns = undefined
    }
  }

  /**
   * Runs checks that change accounts of their own side by side, in the hope that all is well. What one finds may change what
   * later ones do, and may come from the target system being asked by several at once. So the results count up to the first
   * check that finds something; from there on they are dropped, and these checks run again one after the other, as do those
   * of later groups.
   */
  async #runWriting(checks: readonly SelectedCheck[]): Promise<void> {
    const run = this.#run
    const group = [...checks]
    this.#isOneByOne ||= !(await hasOwnIdentities(run.spec, run.settings.values))
    // Where accounts cannot be deleted, one is left and not several. Where creates make more than one, a check deletes all
    // that are of this run.
    const isAlone = () => this.#isOneByOne || run.testAccounts.createsSeveral || !run.testAccounts.hasDeleted
    for (let each = group.at(0); each !== undefined && isAlone(); each = group.at(0)) {
      group.shift()
      await this.#end(this.#begin(each))
    }
    const before = copyOf(run)
    const started: Started[] = []
    let isClean = true
    let isStopped = false
    const runNext = async (): Promise<void> => {
      const each = group[started.length]
      if (each === undefined || !isClean) return
      const one = this.#begin(each)
      started.push(one)
      const finished = await finishedCheck(one)
      isClean &&= finished?.isClean !== false
      isStopped ||= finished?.isStopped === true
      await runNext()
    }
    try {
      await Promise.all(Array.from({ length: this.#options.concurrency.writing }, runNext))
    } finally {
      await settled(started)
    }
    const mayExist = () => started.some(({ check }) => run.testAccounts.of(check.id).mayExist)
    if (!isStopped && !run.signal.aborted && mayExist()) await this.#deleteLeft(started)
    // To create more accounts where some could not be deleted would leave more, and who ran again would not tell of those.
    const isFinal = isStopped || run.signal.aborted || mayExist()
    let ended = 0
    for (const each of started) {
      if (!isFinal && (await finishedCheck(each))?.isClean === false) break
      await this.#end(each)
      ended++
    }
    const dropped = started.slice(ended).map(({ check }) => check.id)
    if (dropped.length > 0) {
      this.#isOneByOne = true
      Object.assign(run, before)
      run.logger.info(`${dropped[0]} found something while others ran; one after the other run: ${dropped.join(', ')}`)
    }
    for (const each of group.slice(ended)) await this.#end(this.#begin(each, dropped.includes(each.check.id)))
  }

  /** A target system may refuse deletions while others change it. */
  async #deleteLeft(started: readonly Started[]): Promise<void> {
    const { testAccounts, logger, signal, spec } = this.#run
    logger.info(
      'test accounts could not be deleted while other checks ran; deleting them once more, one after the other',
    )
    const commands = new Commands(this.#options.invoker, signal, spec.keyType)
    for (const { check } of started) await testAccounts.of(check.id).deleteLeft(commands, signal)
  }

  /** @param isRepeated - true if it ran before in this run, and its result was dropped. */
  #begin({ check, isSkipped }: SelectedCheck, isRepeated = false): Started {
    const run = this.#run
    if (run.signal.aborted) this.#stop ??= { error: run.signal.reason }
    const position = this.#selected.findIndex((each) => each.check === check) + 1
    const skip = this.#stop ? stoppedBefore : reasonToSkip(check, run, isSkipped)
    const exchanges = new ExchangeLog(run.clock, run.startedAt)
    if (skip !== undefined) return { check, position, exchanges, skip }
    const later = this.#selected.slice(position).filter((each) => run.plannedHere.has(each.check.id))
    const { invoker, poll } = this.#options
    const running = async () => {
      await run.turns?.waitForChecks(check.id, check.usesReadsOf ?? [])
      return runCheck(check, run, { invoker, poll, exchanges, isRepeated })
    }
    return { check, position, exchanges, isLast: later.length === 0, running: running() }
  }

  async #end(started: Started): Promise<void> {
    const { check, position, exchanges } = started
    let result: CheckResult
    if ('skip' in started) result = skipped(check, started.skip)
    else {
      const progress = () => ({ requests: exchanges.requests, outputs: exchanges.outputs })
      this.#options.onStart?.({ id: check.id, position, total: this.#selected.length, progress })
      const { finish } = await started.running
      const outcome = await finish(started.isLast)
      result = outcome.result
      this.#stop ??= outcome.stop
      this.#timings.push(exchanges.timings)
    }
    this.#checks.push(result)
    if (result.verdict === 'fail') this.#run.failedChecks.add(check.id)
    this.#options.onCheck?.(result)
  }
}

/** What checks leave for later ones, as far as it changes what these do. */
function copyOf({ createFailedIn, deleteFailedIn, brokenAttributes, neverCame, lists }: RunState): Partial<RunState> {
  return {
    ...{ createFailedIn, deleteFailedIn, lists: new Map(lists) },
    brokenAttributes: new Set(brokenAttributes),
    neverCame: new Set(neverCame),
  }
}

/** Undefined for a check that is skipped from the start. */
async function finishedCheck(started: Started): Promise<FinishedCheck | undefined> {
  return 'skip' in started ? undefined : await started.running
}

async function settled(started: readonly Started[]): Promise<void> {
  await Promise.allSettled(started.map((each) => ('running' in each ? each.running : undefined)))
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

const stoppedBefore: Skip = { cause: 'stopped', reason: 'the run was stopped before' }

function skipped({ id, description, writes }: Check, { cause, reason }: Skip): CheckResult {
  const rest = { findings: [], duration: 0, requests: 0, writes }
  return { id, description, verdict: 'skip', reason, skipCause: cause, ...rest }
}
