import type { Clock } from '../../core/clock.js'
import type { Logger } from '../../core/logger.js'
import type { WrittenOnError } from '../../core/written.js'
import { isTenantError, TenantError, type TenantErrorDetails } from '../errors/errors.js'
import { errorLine } from '../text.js'
import type { Call } from './call.js'

/** What a read tells of a write: `news` is what the tenant has instead, and what to do. */
export type Look<T> = { written: true; value: T } | { written: WrittenOnError; news: string }

/** A change of the tenant. */
export interface Write<T> {
  call: Omit<Call, 'right' | 'trace'>
  /** What the text of the answer tells. Throws a TenantError for an answer that does not prove that the change was made. */
  read: (text: string) => T
  /** Looks on the tenant whether the change is there, given how the write failed. Rejects with a TenantError when that cannot be read. */
  look: (failure: TenantError) => Promise<Look<T>>
  /** Milliseconds before each look; the default is `lookAfterMs`. */
  looksAfterMs?: readonly number[]
  /**
   * Set for a change that is sent once more when the looks found that it did not arrive. Called right before that; what
   * it throws ends the write with nothing done.
   */
  beforeRepeat?: () => Promise<void>
}

/** Milliseconds before each look: a tenant whose answer was lost may still be at work when we look at once. */
export const lookAfterMs = [0, 3_000] as const

/** A write that the looks did not find. The request, and nothing of what followed it, is in `failure`. */
export class NotArrived extends TenantError {
  readonly failure: TenantError

  constructor(message: string, details: TenantErrorDetails, failure: TenantError) {
    super(message, details)
    this.failure = failure
  }
}

/**
 * Whether a write that did not arrive by now may be sent once more. After a silence, or when a gateway got tired of
 * waiting, the tenant may still be at work on the first one.
 */
export function isSafeToRepeat(error: unknown): error is NotArrived {
  if (!(error instanceof NotArrived)) return false
  const { kind, status = 0 } = error.failure
  return kind !== 'timeout' && ![408, 504, 524].includes(status)
}

/**
 * Finds out what became of a write that was sent and not answered as it should be.
 *
 * @returns what the answer would have told, when the change is there.
 * @throws TenantError: that of the write, with what was found; its `written` is false or unknown.
 */
export async function settle<T>(
  failure: TenantError,
  { call, look, looksAfterMs = lookAfterMs }: Write<T>,
  { clock, logger, signal }: { clock: Clock; logger: Logger; signal: AbortSignal },
): Promise<T> {
  logger.info(errorLine(failure.message, 'looking whether it was done all the same'))
  let found: Look<T> = { written: 'unknown', news: '' }
  for (const waitMs of looksAfterMs) {
    if (waitMs > 0) await clock.sleep(waitMs, signal)
    try {
      found = await look(failure)
      // Another look would not tell more than one that found something else.
      if (found.written !== false) break
    } catch (error) {
      if (!isTenantError(error)) throw error
      found = { written: 'unknown', news: error.message }
    }
  }
  if (found.written === true) {
    logger.info(`the tenant did not answer as it should, but it is done: ${call.operation}`)
    return found.value
  }
  const { written, news } = found
  const [verdict, remedy] =
    written === false
      ? ['it was not done', '']
      : ['it is not known whether it was done', 'look on the tenant before you do it again']
  const { kind, operation, status, trackingId, detail, attempts } = failure
  const details = { kind, operation, status, trackingId, detail, attempts, written, cause: failure }
  const message = errorLine(failure.message, `${verdict}: ${news}`, remedy)
  throw written === false ? new NotArrived(message, details, failure) : new TenantError(message, details)
}
