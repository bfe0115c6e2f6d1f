import { messageOf } from '../base/errors.js'
import { isTenantError } from '../tenant/errors.js'
import { type Check, SkipCheck } from './check.js'
import { CommandError, Commands } from './commands.js'
import { CheckContext, type RunState } from './context.js'
import type { ExchangeLog } from './exchanges.js'
import { Findings } from './findings.js'
import { fingerprinter } from './fingerprint.js'
import type { CommandInvoker } from './invoker.js'
import { Waiter, type WaitOptions } from './poll.js'
import { Random } from './random.js'
import type { CheckResult, Verdict } from './result.js'
import { acceptedReason } from './settings.js'
import { oneLine, scrubber, show } from './text.js'
import { TimeLimit } from './time-limit.js'

/**
 * Runs one check to its end and removes what it made. Resolves to its result, and with `stop` to why nothing can be run
 * after it.
 */
export async function runCheck(
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
