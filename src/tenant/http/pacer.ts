import type { Clock } from '../../core/clock.js'

/**
 * A tenant allows 100 requests in 10 s for each client id and API version by default (docs/platform.md#rate-limit). We
 * stay below, because other programs may use the same client id.
 */
export const defaultPace = 80

const windowMs = 10_000

/** Delays requests so that the tenant's rate limit is not exceeded. Keeps their order. */
export class Pacer {
  readonly #clock: Clock
  readonly #maxRequests: number
  /** When the last requests were sent, the oldest first. */
  readonly #times: number[] = []
  #last: Promise<void> = Promise.resolve()

  /** @param maxRequests - in 10 s. */
  constructor(clock: Clock, maxRequests: number = defaultPace) {
    this.#clock = clock
    this.#maxRequests = maxRequests
  }

  /** Resolves when the request may be sent. Rejects with the signal's reason when it is aborted before. */
  async turn(signal: AbortSignal): Promise<void> {
    const turn = this.#last.then(() => this.#wait(signal))
    // The next request waits for this one, also when this one was aborted.
    this.#last = turn.catch(() => undefined)
    await turn
  }

  async #wait(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    const oldest = this.#times.length < this.#maxRequests ? undefined : this.#times.shift()
    const delay = oldest === undefined ? 0 : oldest + windowMs - this.#clock.now()
    if (delay > 0) await this.#clock.sleep(delay, signal)
    this.#times.push(this.#clock.now())
  }
}
