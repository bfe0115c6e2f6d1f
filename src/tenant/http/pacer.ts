import type { Clock } from '../../core/clock.js'

/**
 * The default limit of a tenant is 100 requests in 10 s for each client id and API version
 * (docs/platform.md#rate-limit). Others may use the same client id at the same time: some of it is left to them.
 */
export const pace = { requests: 80, window: 10_000 } as const

/** Spreads requests over time, in the order in which they ask, so that a tenant need not refuse any. */
export class Pacer {
  readonly #clock: Clock
  /** When the last requests were let through, the oldest first. */
  readonly #times: number[] = []
  #last: Promise<void> = Promise.resolve()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Resolves when the request may be sent. Rejects with the signal's reason when it is aborted before. */
  async turn(signal: AbortSignal): Promise<void> {
    const turn = this.#last.then(() => this.#wait(signal))
    // The next one waits for this one, whether it was sent or given up.
    this.#last = turn.catch(() => undefined)
    await turn
  }

  async #wait(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    const oldest = this.#times.length < pace.requests ? undefined : this.#times.shift()
    const delay = oldest === undefined ? 0 : oldest + pace.window - this.#clock.now()
    if (delay > 0) await this.#clock.sleep(delay, signal)
    this.#times.push(this.#clock.now())
  }
}
