import { setTimeout as delay } from 'node:timers/promises'

/** Time, injected: tests never sleep. Times are milliseconds since 1970. */
export interface Clock {
  now(): number
  /**
   * Resolves after `ms` milliseconds; rejects with the signal's reason when it is aborted before. With `ref: false`, for
   * what only watches the work, it does not keep the process alive.
   */
  sleep(ms: number, signal?: AbortSignal, options?: { ref?: boolean }): Promise<void>
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal, { ref = true } = {}) => {
    try {
      await delay(ms, undefined, signal ? { signal, ref } : { ref })
    } catch (error) {
      // Node.js rejects with an error of its own and the reason as its cause.
      signal?.throwIfAborted()
      throw error
    }
  },
}
