import type { Clock } from '../../core/clock.js'

/** Ends the work of a check that takes longer than the settings allow. */
export class TimeLimit {
  /** Aborted when the time is over, and when the run is. */
  readonly signal: AbortSignal
  readonly #done = new AbortController()
  readonly #running: Promise<void>
  /** Set once the time is over. */
  over: Error | undefined

  /** @param timeout - milliseconds; undefined: no limit. */
  constructor(clock: Clock, timeout: number | undefined, run: AbortSignal) {
    if (timeout === undefined) {
      this.signal = run
      this.#running = Promise.resolve()
      return
    }
    const expired = new AbortController()
    this.signal = AbortSignal.any([run, expired.signal])
    this.#running = this.#wait(clock, timeout, expired)
  }

  async #wait(clock: Clock, timeout: number, expired: AbortController): Promise<void> {
    try {
      await clock.sleep(timeout, this.#done.signal)
    } catch (error) {
      if (this.#done.signal.aborted) return
      throw error
    }
    this.over = new Error(`it did not end within ${timeout} ms, its timeout`)
    expired.abort(this.over)
  }

  async end(): Promise<void> {
    this.#done.abort()
    await this.#running
  }
}
