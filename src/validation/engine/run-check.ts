import { messageOf, UserError } from '../../core/errors.js'
import { printable } from '../../core/secrets/process.js'
import { unlessStalled } from '../../core/stall.js'
import { oneLine } from '../../core/text.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import { randomOfCheck } from '../accounts/random.js'
import { fingerprinter } from '../objects/fingerprint.js'
import type { Check } from './check.js'
import { CommandError, Commands } from './commands.js'
import { CheckContext } from './context.js'
import type { ExchangeLog } from './exchanges.js'
import { Findings } from './findings.js'
import { reportIncidentsOfOtherShards } from './incidents.js'
import type { CommandInvoker } from './invoker.js'
import { Poller, type PollOptions } from './poll.js'
import { reportAnswerFormsOfOtherShards } from './report-answer-forms.js'
import type { CheckResult, Finding, Skip, SkipCause, Verdict } from './result.js'
import type { RunState } from './run-state.js'
import { acceptedReason } from './settings.js'
import { SkipCheck } from './skip-check.js'
import { TimeLimit } from './time-limit.js'

/** The result of a check, and in `stop` the error if no further check can be run. */
export interface CheckOutcome {
  result: CheckResult
  stop?: { error: unknown }
}

/** A check that has run, and whose test accounts are deleted. */
export interface FinishedCheck {
  /** False if it did not end, found an error or a warning, also an accepted one, or was skipped for such a reason. */
  isClean: boolean
  /** True if no further check can be run. */
  isStopped: boolean
  /**
   * Returns its outcome, with what only the first or the last check of a run reports. Called in the order of the checks,
   * for the last one of the run or of its shard with `isLast`.
   */
  finish(isLast: boolean): Promise<CheckOutcome>
}

/** Runs one check and deletes its test accounts. */
export async function runCheck(
  check: Check,
  run: RunState,
  parts: {
    invoker: CommandInvoker
    poll: PollOptions
    exchanges: ExchangeLog
    /** True if the check ran before in this run: its test accounts get other values. */
    isRepeated: boolean
  },
): Promise<FinishedCheck> {
  const { invoker, poll, exchanges, isRepeated } = parts
  const { clock, signal } = run
  const started = clock.now()
  const findings = new Findings(fingerprinter(check.id, run.spec), (message) =>
    acceptedReason(run.settings, check.id, message),
  )
  const limit = new TimeLimit(clock, check.limitsParts ? undefined : run.settings.checks[check.id]?.timeoutMs, signal)
  const commands = new Commands(invoker, limit.signal, run.spec.keyType, exchanges, run.watch)
  const context = new CheckContext(check.id, run, {
    commands,
    findings,
    random: randomOfCheck(run.seed, check.id, isRepeated),
    poller: new Poller(clock, poll, limit.signal, run.neverCame),
  })
  run.target?.begin(check.id, check.writes)
  let reason: string | undefined
  // A reason that is not of a SkipCheck tells of a fault.
  let skipCause: SkipCause = 'fault'
  let stop: { error: unknown } | undefined
  let incomplete = false
  try {
    await unlessStalled(`run check ${check.id}`, () => check.run(context))
  } catch (error) {
    incomplete = !(error instanceof SkipCheck)
    if (error instanceof SkipCheck) {
      reason = error.message
      skipCause = error.skipCause
    } else if (error instanceof CommandError) context.reportFailure(error)
    else if (signal.aborted) stop = { error: signal.reason }
    else if (limit.expired) {
      // The settings may accept the finding, but a check that did not finish has not passed.
      reason = limit.expired.message
      context.error(reason, { remedy: 'See timeout in validate.yml.' })
    } else if (isTenantError(error)) stop = { error }
    else reason = reportUnexpectedError(error, context)
  } finally {
    await limit.stop()
  }
  if (reason === undefined && context.skipReason !== undefined) {
    reason = context.skipReason
    skipCause = context.skipCause
  }
  const reportsCopies = !run.planned.has('account-create-list-delete')
  commands.requests += await context.testAccounts.deleteAll(commands, findings, signal, reportsCopies)
  if (run.ownAccount !== undefined)
    commands.requests += await run.ownAccount.restore(check.id, commands, findings, signal)
  const skip = incomplete || reason === undefined ? undefined : { cause: skipCause, reason }
  // Of a check without commands, the answers of the target system say nothing, such as of one that looks at a file of the build.
  const asked = endOfExchanges(context, exchanges, check.requires.length === 0 ? undefined : skip)
  if (context.testAccounts.hasLeftAccount) run.deleteFailedIn ??= check.id
  // The interrupt may have aborted the last commands of the check.
  if (signal.aborted) stop ??= { error: signal.reason }
  if (stop) {
    incomplete = true
    skipCause = 'stopped'
    reason = signal.aborted ? 'interrupted' : `the run was stopped: ${oneLine(printable(messageOf(stop.error)))}`
  }
  if (asked !== undefined) {
    reason = asked
    skipCause = 'input'
  }
  const duration = Math.max(0, clock.now() - started)
  const finish = async (isLast: boolean): Promise<CheckOutcome> => {
    context.noteUnknownErrorTypes()
    await reportIncidentsOfOtherShards(context, isLast)
    reportAnswerFormsOfOtherShards(context, isLast)
    // What follows from an exchange that was not recorded says nothing of the connector.
    const verdict = asked === undefined ? verdictOf(findings, reason) : 'skip'
    const result: CheckResult = {
      id: check.id,
      description: check.description,
      verdict,
      ...(verdict === 'skip' && reason !== undefined && { reason, skipCause }),
      ...(incomplete && { incomplete }),
      findings: asked === undefined ? findings.list().map(withExchange) : [],
      ...(findings.accepted().length > 0 && { accepted: findings.accepted() }),
      duration,
      requests: commands.requests,
      ...(exchanges.timings.length > 0 && { invoked: exchanges.timings.map(({ command }) => command) }),
      writes: check.writes,
      ...(exchanges.list.length > 0 && { exchanges: exchanges.list }),
    }
    return { result, ...(stop && { stop }) }
  }
  const withExchange = (finding: Finding): Finding => {
    const exchange = exchanges.placeOf(finding)
    return exchange === undefined ? finding : { ...finding, exchange }
  }
  const hasFindings = findings.has('error') || findings.has('warning') || findings.accepted().length > 0
  // Also one that was skipped for what another check has found at the same time.
  const isFaulty = incomplete || (reason !== undefined && skipCause === 'fault')
  return { isClean: !isFaulty && !hasFindings, isStopped: stop !== undefined, finish }
}

/**
 * Ends what a check exchanged with the target system, and reports what the recording does not have.
 *
 * @returns why the check cannot be judged by the recording; undefined if it can.
 */
function endOfExchanges(context: CheckContext, exchanges: ExchangeLog, skip: Skip | undefined): string | undefined {
  const { target } = context.run
  if (target === undefined) return undefined
  const commands = Object.fromEntries(exchanges.timings.map(({ command, requests }) => [command, requests]))
  const { differences, following = 0, warnings = [], asksForMore } = target.end(context.id, commands, skip)
  if (asksForMore !== undefined) return asksForMore
  const remedy = 'If the change is meant, record anew.'
  const causes = differences.length - following
  for (const [i, difference] of differences.entries()) {
    // A request that is not in the recording is answered with an error, from which others follow.
    context.error(difference, { remedy, place: i < causes ? 'first' : undefined })
  }
  for (const warning of warnings) context.warn(warning, { remedy })
  return undefined
}

/**
 * Reports a check that threw an unexpected error. The other checks can still be run.
 *
 * @returns the reason to skip the check, which applies if the settings accept the finding.
 */
function reportUnexpectedError(error: unknown, context: CheckContext): string {
  const { id, run } = context
  const remedy = `Until this is fixed, skip the check with ${context.inputName('skip-checks')}.`
  if (error instanceof UserError) {
    context.error(`the check was aborted: ${error.message}`, { remedy })
    return 'the check was aborted'
  }
  const stack = error instanceof Error && error.stack ? error.stack : messageOf(error)
  run.logger.info(printable(`${id}: ${stack}`))
  const message = `the check was aborted by a defect of saas-connector-actions; please report it with the stack in the log: ${String(error)}`
  context.error(message, { remedy })
  return 'a defect of saas-connector-actions aborted the check'
}

/** An error counts more than a skip: findings from before the skip are valid. */
function verdictOf(findings: Findings, reason: string | undefined): Verdict {
  if (findings.has('error')) return 'fail'
  if (reason !== undefined) return 'skip'
  return findings.has('warning') ? 'warn' : 'pass'
}
