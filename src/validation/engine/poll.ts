import type { Clock } from '../../core/clock.js'

/** How long to wait for a target system to show what was done to it. Milliseconds. */
export interface WaitOptions {
  timeout: number
  /** Between the first two looks; it grows by half with each, up to ten times itself. */
  interval: number
}

export const defaultWait: WaitOptions = { timeout: 30_000, interval: 500 }

/** Waits for things to become true. Once it has waited in vain it looks only once: what never comes is not waited for again and again. */
export class Waiter {
  readonly #clock: Clock
  readonly #options: WaitOptions
  readonly #signal: AbortSignal
  #inVain = false

  constructor(clock: Clock, options: WaitOptions, signal: AbortSignal) {
    this.#clock = clock
    this.#options = options
    this.#signal = signal
  }

  /** Calls `attempt` until it says `done` or the time is over, and returns what it said last. */
  async until<T extends { done: boolean }>(attempt: () => Promise<T>): Promise<T> {
    const { timeout, interval } = this.#options
    const deadline = this.#clock.now() + (this.#inVain ? 0 : timeout)
    let pause = interval
    for (;;) {
      const result = await attempt()
      if (result.done) return result
      const left = deadline - this.#clock.now()
      if (left <= 0) {
        this.#inVain = true
        return result
      }
      await this.#clock.sleep(Math.min(pause, left), this.#signal)
      pause = Math.min(pause * 1.5, interval * 10)
    }
  }
}
