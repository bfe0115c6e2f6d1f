import type { Clock } from '../../core/clock.js'
import type { Logger } from '../../core/logger.js'
import { errorLine } from '../../core/text.js'
import type { WrittenOnError } from '../../core/written.js'
import { isTenantError, TenantError, type TenantErrorDetails } from '../errors/errors.js'
import type { Call } from './call.js'

/**
 * Whether a write was made, as a read shows it. `observed` says what the tenant has instead, for the message. `isWanted` is
 * set when the tenant has what was requested, and it is not known who made it.
 */
export type WriteOutcome<T> =
  | { written: true; value: T }
  | { written: WrittenOnError; observed: string; isWanted?: true }

/** A write whose answer does not confirm it. */
export interface FailedWrite {
  failure: TenantError
  /** True when the answer refuses the write, and no attempt lost its answer. */
  isRefused: boolean
}

/** A change of the tenant. */
export interface Write<T> {
  call: Omit<Call, 'right' | 'trace'>
  /** Reads an answer of success. Throws a TenantError when it does not confirm the change. */
  read: (text: string, status: number) => T
  /** Reads from the tenant whether the change was made. Rejects with a TenantError. */
  verify: (failed: FailedWrite) => Promise<WriteOutcome<T>>
  /** Delay before each verification; `defaultVerifyAfterMs` when absent. */
  verifyAfterMs?: readonly number[]
  /**
   * Set for a change that is sent once more when the verifications found that it was not made. Called right before that.
   * An error that it throws ends the write.
   */
  beforeRepeat?: () => Promise<void>
}

/** Delay before each verification. A tenant may still be working on the change after its answer was lost. */
export const defaultVerifyAfterMs = [0, 3_000] as const

/** The error of a write that was not made, as the verifications found. `failure` is the error of the request itself. */
export class NotAppliedError extends TenantError {
  readonly failure: TenantError

  constructor(message: string, details: TenantErrorDetails, failure: TenantError) {
    super(message, details)
    this.failure = failure
  }
}

/**
 * True if a write that was not made may be sent once more. After a timeout, also of a gateway, the tenant may still be
 * working on the first one.
 */
export function isSafeToRepeat(error: unknown): error is NotAppliedError {
  if (!(error instanceof NotAppliedError)) return false
  const { kind, status = 0 } = error.failure
  return kind !== 'timeout' && ![408, 504, 524].includes(status)
}

/**
 * Finds out by reading whether a write took effect after its answer was lost or did not confirm it.
 *
 * @returns the result of the write, when the change was made.
 * @throws TenantError that of the write, extended by what was found; its `written` is false or `unknown`.
 */
export async function settle<T>(
  failure: TenantError,
  { call, verify, verifyAfterMs = defaultVerifyAfterMs }: Write<T>,
  { clock, logger, signal }: { clock: Clock; logger: Logger; signal: AbortSignal },
): Promise<T> {
  logger.info(errorLine(failure.message, 'checking whether it was done all the same'))
  let found: WriteOutcome<T> = { written: 'unknown', observed: '' }
  for (const waitMs of verifyAfterMs) {
    if (waitMs > 0) await clock.sleep(waitMs, signal)
    try {
      found = await verify({ failure, isRefused: false })
      // Only a change that is not visible yet can still appear; any other result is final.
      if (found.written !== false) break
    } catch (error) {
      if (!isTenantError(error)) throw error
      found = { written: 'unknown', observed: error.message }
    }
  }
  if (found.written === true) {
    logger.info(`the answer was lost or wrong, but the change was made: ${call.operation}`)
    return found.value
  }
  throw settled(failure, found.written, found.observed)
}

/**
 * Finds out by reading once whether a write took effect although the answer refuses it: a gateway in front of the tenant
 * may answer 404 or 409 after the tenant did the work.
 *
 * @returns the result of the write, when the change was made.
 * @throws TenantError the refusal; its `written` is `unknown` when the read failed or cannot tell.
 */
export async function settleRefusal<T>(
  failure: TenantError,
  { call, verify }: Write<T>,
  { logger }: { logger: Logger },
): Promise<T> {
  logger.info(errorLine(failure.message, 'checking whether it was done all the same'))
  let found: WriteOutcome<T>
  try {
    found = await verify({ failure, isRefused: true })
  } catch (error) {
    if (!isTenantError(error)) throw error
    throw settled(failure, 'unknown', error.message)
  }
  if (found.written === true) {
    logger.info(`the answer refuses it, but the change was made: ${call.operation}`)
    return found.value
  }
  // Any other state agrees with the refusal.
  throw found.isWanted ? settled(failure, 'unknown', found.observed) : failure
}

/** True if an answer refuses a request, as a gateway in front of the tenant may do after the tenant did the work. */
export function isDoubtfulRefusal({ kind, status = 0 }: TenantError): boolean {
  // These are given before the tenant does any work.
  const isCertain = kind === 'blocked' || [401, 403, 429].includes(status)
  return status >= 400 && status < 500 && !isCertain
}

/** The error of a write, extended by whether it was made. */
function settled(failure: TenantError, written: WrittenOnError, observed: string): TenantError {
  const [verdict, remedy] =
    written === false
      ? ['it was not done', '']
      : ['it is not known whether it was done', 'check on the tenant before you repeat it']
  const { kind, operation, status, trackingId, detail, attempts } = failure
  const details = { kind, operation, status, trackingId, detail, attempts, written, cause: failure }
  const message = errorLine(failure.message, `${verdict}: ${observed}`, remedy)
  return written === false ? new NotAppliedError(message, details, failure) : new TenantError(message, details)
}
