import { printable } from '../../core/secrets/process.js'
import { oneLine } from '../../core/text.js'
import type { CommandError } from './commands.js'
import type { CheckContext } from './context.js'
import type { TargetRefusals } from './target-exchanges.js'

/** Endpoints of one command whose requests are refused: each costs a run of it. */
const maxEndpoints = 4

/** The refusals of the recording that the run replays. A check without one is skipped before it begins. */
export function refusalsOf(check: CheckContext): TargetRefusals {
  return check.run.target?.refusals ?? check.skip('there is no recording', 'input')
}

/**
 * Runs something again for each endpoint that it has asked since `watch`, the first ones only: each time the target system
 * refuses the request that was the last one to this endpoint.
 */
export async function* refusedInTurn<T>(
  refusals: TargetRefusals,
  run: () => Promise<T>,
): AsyncGenerator<{ endpoint: string; result: T }> {
  for (const endpoint of refusals.asked().slice(0, maxEndpoints)) {
    refusals.refuse(endpoint)
    yield { endpoint, result: await run().finally(() => refusals.end()) }
  }
}

/** What was refused, for a message: `the target system refused GET https://host/users with status 403`. */
export function refusalText(endpoint: string): string {
  return `the target system refused ${oneLine(printable(endpoint), 200)} with status 403`
}

/** Reports a command that fails after requests were refused, and no longer are. */
export function reportStillFailing(check: CheckContext, error: CommandError): void {
  check.reportFailure(error, 'the target system accepts requests again, and the same process still fails', {
    remedy: 'Do not keep what came of a request that failed, such as the promise of a token.',
  })
}
