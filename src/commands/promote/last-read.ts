import type { Clock } from '../../core/clock.js'
import { reportedProblem, UserError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import type { TenantClient } from '../../tenant/client.js'
import { maxAfterRecordMs, readAgain, waitsOf } from '../shared/read-again.js'
import type { PromotionRequest } from './request.js'
import { moveAgainAdvice } from './undo.js'

/**
 * Reads a tag once more, after its move is recorded. An upload that runs at the same time may have read the tag before the move,
 * and moves it back there. It then looks for the move in the record; if it looked too early, it was done before this reads the tag.
 *
 * @param services.signal - ends the waits.
 * @returns where the tag is; `unknown` if it cannot be read, which is a warning.
 */
export async function readAfterRecord(
  { connector, tag, target }: PromotionRequest,
  services: { client: TenantClient; clock: Clock; logger: Logger; signal: AbortSignal },
): Promise<number | undefined | 'unknown'> {
  const { client, logger, signal } = services
  const read = async () => (await client.tags.get(connector.id, tag))?.activeVersion
  try {
    return await readAgain(
      await read(),
      waitsOf(maxAfterRecordMs),
      {
        isSettled: (current) => current === target,
        read,
        describe: () => `tag ${tag} of ${connector.alias} is not at version ${target} any more`,
      },
      services,
      signal,
    )
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    logger.warning(`it is not known whether tag ${tag} is still at version ${target}: ${reportedProblem(error)}`)
    return 'unknown'
  }
}

/** The error for a tag that someone else has moved after its move was checked. */
export function movedAfterwards(request: PromotionRequest, current: number | undefined): UserError {
  const { connector, tag, target } = request
  const is = current === undefined ? 'does not exist' : `is at version ${current}`
  return new UserError(
    `tag ${tag} of ${connector.alias} was moved to version ${target}, but ${is} now: an upload that ran at the same time may have moved it back, or someone else has; ${moveAgainAdvice(request)}`,
  )
}
