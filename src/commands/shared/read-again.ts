import type { Clock } from '../../core/clock.js'
import type { Logger } from '../../core/logger.js'

/** No single wait is longer. */
const maxWaitMs = 30_000

/**
 * How long a tag is read again after its move is recorded: an upload has moved it to its new version for a moment, and is about to
 * move it back.
 */
export const maxAfterRecordMs = 7_000

/** Waits that double from one second on and are `totalMs` together. */
export function waitsOf(totalMs: number): number[] {
  const waits: number[] = []
  for (let next = 1_000, left = totalMs; left > 0; left -= waits.at(-1) ?? left) {
    waits.push(Math.min(next, left))
    next = Math.min(2 * next, maxWaitMs)
  }
  return waits
}

/** What is read until it has settled. */
export interface Reading<T> {
  isSettled: (value: T) => boolean | Promise<boolean>
  read: (before: T) => Promise<T>
  /** What was read, as the log says it before each wait. */
  describe: (value: T) => string
  /** Why it is read again, beginning with `as`. */
  why?: string
}

/**
 * Reads something again after each wait until it has settled. Returns what was read last.
 *
 * @param first - what was read before.
 * @param interrupt - ends the waits, and does not reject: what was done before has to be told and completed.
 */
export async function readAgain<T>(
  first: T,
  waitsMs: readonly number[],
  { isSettled, read, describe, why }: Reading<T>,
  { clock, logger }: { clock: Clock; logger: Logger },
  interrupt?: AbortSignal,
): Promise<T> {
  let value = first
  for (const ms of waitsMs) {
    if (await isSettled(value)) return value
    if (interrupt?.aborted !== true) {
      logger.info(`${describe(value)}: reading it again${why === undefined ? '' : `, ${why}`}`)
      await clock.sleep(ms, interrupt).catch((error: unknown) => {
        if (interrupt?.aborted !== true) throw error
      })
    }
    if (interrupt?.aborted) {
      logger.info(`${describe(value)}: it is not read again, as this was interrupted`)
      return value
    }
    value = await read(value)
  }
  return value
}
