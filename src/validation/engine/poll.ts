import type { Clock } from '../../core/clock.js'

/** How long to wait until a target system shows a change. */
export interface PollOptions {
  timeoutMs: number
  /** Pause after the first attempt. Each further pause is longer by half, up to ten times the first. */
  intervalMs: number
}

export const defaultPoll: PollOptions = { timeoutMs: 30_000, intervalMs: 500 }

/** Polls until a condition holds or the timeout expires. After one timeout, later calls check only once. */
export class Poller {
  readonly #clock: Clock
  readonly #options: PollOptions
  readonly #signal: AbortSignal
  #hasTimedOut = false

  constructor(clock: Clock, options: PollOptions, signal: AbortSignal) {
    this.#clock = clock
    this.#options = options
    this.#signal = signal
  }

  /** Calls `attempt` until its result is `done` or the timeout expires. Returns the last result. */
  async until<T extends { done: boolean }>(attempt: () => Promise<T>): Promise<T> {
    const { timeoutMs, intervalMs } = this.#options
    const deadline = this.#clock.now() + (this.#hasTimedOut ? 0 : timeoutMs)
    let pause = intervalMs
    for (;;) {
      const result = await attempt()
      if (result.done) return result
      const left = deadline - this.#clock.now()
      if (left <= 0) {
        this.#hasTimedOut = true
        return result
      }
      await this.#clock.sleep(Math.min(pause, left), this.#signal)
      pause = Math.min(pause * 1.5, intervalMs * 10)
    }
  }
}
