import type { Clock } from '../../core/clock.js'
import { messageOf, UserError } from '../../core/errors.js'
import { unlessStalled } from '../../core/stall.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import { Random } from '../accounts/random.js'
import { fingerprinter } from '../objects/fingerprint.js'
import type { Check } from './check.js'
import { CommandError, Commands } from './commands.js'
import { CheckContext, type RunState, SkipCheck } from './context.js'
import type { ExchangeLog } from './exchanges.js'
import { Findings } from './findings.js'
import type { CommandInvoker } from './invoker.js'
import { Waiter, type WaitOptions } from './poll.js'
import type { CheckResult, Verdict } from './result.js'
import { acceptedReason } from './settings.js'
import { oneLine, scrubber } from './text.js'

/**
 * Runs one check to its end and removes what it made. Resolves to its result, and with `stop` to why nothing can be run
 * after it.
 */
export async function runCheck(
  check: Check,
  run: RunState,
  { invoker, wait, exchanges }: { invoker: CommandInvoker; wait: WaitOptions; exchanges: ExchangeLog },
): Promise<{ result: CheckResult; stop?: { error: unknown } }> {
  const { clock, signal, testAccounts } = run
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
  let incomplete = false
  try {
    await unlessStalled(`run check ${check.id}`, () => check.run(context))
  } catch (error) {
    incomplete = !(error instanceof SkipCheck)
    if (error instanceof SkipCheck) reason = error.message
    else if (error instanceof CommandError) context.failure(error)
    else if (signal.aborted) stop = { error: signal.reason }
    else if (limit.over) {
      // The settings may accept the finding, but a check that was not done is no pass.
      reason = limit.over.message
      context.error(reason, { remedy: 'See timeout in validate.yml.' })
    } else if (isTenantError(error)) stop = { error }
    else reason = brokenOff(error, context)
  } finally {
    await limit.end()
  }
  reason ??= context.blocked
  const left = testAccounts.leftBehind.length
  commands.requests += await testAccounts.removeAll(check.id, commands, findings, signal)
  if (testAccounts.leftBehind.slice(left).some(({ certain }) => certain)) run.removeFailedIn ??= check.id
  // What the interrupt did to the last commands of the check is not known.
  if (signal.aborted) stop ??= { error: signal.reason }
  if (stop) incomplete = true
  if (stop) reason = signal.aborted ? 'interrupted' : `the run was stopped: ${oneLine(messageOf(stop.error))}`
  const verdict = verdictOf(findings, reason)
  const result: CheckResult = {
    id: check.id,
    description: check.description,
    verdict,
    ...(verdict === 'skip' && reason !== undefined && { reason }),
    ...(incomplete && { incomplete }),
    findings: findings.list(),
    ...(findings.accepted().length > 0 && { accepted: findings.accepted() }),
    duration: Math.max(0, clock.now() - started),
    requests: commands.requests,
    writes: check.writes,
    ...(exchanges.list.length > 0 && { exchanges: exchanges.list }),
  }
  return { result, ...(stop && { stop }) }
}

/**
 * Tells of a check that threw what no check should: the others can be run all the same.
 *
 * @returns why the check is no pass even if the settings accept that finding.
 */
function brokenOff(error: unknown, context: CheckContext): string {
  const { id, run } = context
  const remedy = `Until that is mended, leave the check out with ${context.input('skip-checks')}.`
  if (error instanceof UserError) {
    context.error(`the check was broken off: ${error.message}`, { remedy })
    return 'the check was broken off'
  }
  const scrub = scrubber(() => run.secrets)
  const stack = error instanceof Error && error.stack ? error.stack : messageOf(error)
  run.logger.info(scrub(`${id}: ${stack}`))
  const message = `the check was broken off by a defect of saas-connector-actions, please report it with the stack in the log: ${String(error)}`
  context.error(message, { remedy })
  return 'a defect of saas-connector-actions broke it off'
}

/** An error outweighs a skip: what was found before there was nothing left to look at still stands. */
function verdictOf(findings: Findings, reason: string | undefined): Verdict {
  if (findings.has('error')) return 'fail'
  if (reason !== undefined) return 'skip'
  return findings.has('warning') ? 'warn' : 'pass'
}

/** Ends the work of a check that takes longer than the settings allow. */
class TimeLimit {
  /** Aborted when the time is over, and when the run is. */
  readonly signal: AbortSignal
  readonly #done = new AbortController()
  readonly #running: Promise<void>
  /** Set once the time is over. */
  over: Error | undefined

  /** @param timeout - milliseconds; undefined: no limit. */
  constructor(clock: Clock, timeout: number | undefined, run: AbortSignal) {
    if (timeout === undefined) {
      this.signal = run
      this.#running = Promise.resolve()
      return
    }
    const expired = new AbortController()
    this.signal = AbortSignal.any([run, expired.signal])
    this.#running = this.#wait(clock, timeout, expired)
  }

  async #wait(clock: Clock, timeout: number, expired: AbortController): Promise<void> {
    try {
      await clock.sleep(timeout, this.#done.signal)
    } catch (error) {
      if (this.#done.signal.aborted) return
      throw error
    }
    this.over = new Error(`it did not end within ${timeout} ms, its timeout`)
    expired.abort(this.over)
  }

  async end(): Promise<void> {
    this.#done.abort()
    await this.#running
  }
}
