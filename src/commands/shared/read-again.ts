import type { Clock } from '../../core/clock.js'

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

/**
 * Reads something again after each wait until it has settled. Returns what was read last.
 *
 * @param first - what was read before.
 * @param reading.onWait - called before each wait.
 */
export async function readAgain<T>(
  first: T,
  waitsMs: readonly number[],
  reading: {
    isSettled: (value: T) => boolean | Promise<boolean>
    read: (before: T) => Promise<T>
    onWait: (value: T) => void
  },
  clock: Clock,
  signal?: AbortSignal,
): Promise<T> {
  let value = first
  for (const ms of waitsMs) {
    if (await reading.isSettled(value)) return value
    reading.onWait(value)
    await clock.sleep(ms, signal)
    value = await reading.read(value)
  }
  return value
}
