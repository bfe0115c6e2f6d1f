import type { Clock } from '../../core/clock.js'

/** Aborts a check, or a part of one, that takes longer than the settings allow. */
export class TimeLimit {
  /** Aborted when the timeout expires or the run is aborted. */
  readonly signal: AbortSignal
  readonly #done = new AbortController()
  readonly #running: Promise<void>
  /** Set when the timeout has expired. */
  expired: Error | undefined

  /** @param timeoutMs - undefined: no limit. */
  constructor(clock: Clock, timeoutMs: number | undefined, run: AbortSignal) {
    if (timeoutMs === undefined) {
      this.signal = run
      this.#running = Promise.resolve()
      return
    }
    const expired = new AbortController()
    this.signal = AbortSignal.any([run, expired.signal])
    this.#running = this.#wait(clock, timeoutMs, expired)
  }

  async #wait(clock: Clock, timeoutMs: number, expired: AbortController): Promise<void> {
    try {
      await clock.sleep(timeoutMs, this.#done.signal)
    } catch (error) {
      if (this.#done.signal.aborted) return
      throw error
    }
    this.expired = new Error(`it exceeded its timeout of ${timeoutMs} ms`)
    expired.abort(this.expired)
  }

  /** Stops the timer. */
  async stop(): Promise<void> {
    this.#done.abort()
    await this.#running
  }
}
