import type { Clock } from '../../core/clock.js'

/** How long to wait until a target system shows a change. */
export interface PollOptions {
  timeoutMs: number
  /** Pause after the first attempt. Each further pause is longer by half, up to ten times the first. */
  intervalMs: number
  /** Only the pauses count, so that a replay asks as often as the recorded run, however fast the machine is. */
  countsPauses?: boolean
}

/** So long a target system may take to answer all attempts of which only the pauses count. */
const maxAnsweringMs = 60_000

export const defaultPoll: PollOptions = { timeoutMs: 30_000, intervalMs: 500 }

/** For a bundle in this process, which nothing but its own target system delays. */
export const localPoll: PollOptions = { timeoutMs: 500, intervalMs: 10 }

/** What one attempt found. */
export interface Attempt {
  done: boolean
  /** What is still missing, in the same words wherever the run waits for it. Absent: only this check waits for it. */
  missing?: string
}

/**
 * Polls until a condition holds or the timeout expires. After one timeout, later calls check only once. What was missing
 * then is not waited for by the other checks of the run either.
 */
export class Poller {
  readonly #clock: Clock
  readonly #options: PollOptions
  readonly #signal: AbortSignal
  readonly #neverCame: Set<string>
  #hasTimedOut = false

  /** @param neverCame - what was waited for without success in this run; kept up to date. */
  constructor(clock: Clock, options: PollOptions, signal: AbortSignal, neverCame: Set<string> = new Set()) {
    this.#clock = clock
    this.#options = options
    this.#signal = signal
    this.#neverCame = neverCame
  }

  /** How long it waits at most. */
  get timeoutMs(): number {
    return this.#options.timeoutMs
  }

  /** Calls `attempt` until its result is `done` or the timeout expires. Returns the last result. */
  async until<T extends Attempt>(attempt: () => Promise<T>): Promise<T> {
    const { timeoutMs, intervalMs, countsPauses = false } = this.#options
    const limit = this.#hasTimedOut ? 0 : timeoutMs
    const start = this.#clock.now()
    let paused = 0
    let pause = intervalMs
    for (;;) {
      const result = await attempt()
      const { done, missing } = result
      if (done || (missing !== undefined && this.#neverCame.has(missing))) return result
      const passed = this.#clock.now() - start
      const left = limit - (countsPauses && passed < limit + maxAnsweringMs ? paused : passed)
      if (left <= 0) {
        this.#hasTimedOut = true
        if (missing !== undefined) this.#neverCame.add(missing)
        return result
      }
      const next = Math.min(pause, left)
      await this.#clock.sleep(next, this.#signal)
      paused += next
      pause = Math.min(pause * 1.5, intervalMs * 10)
    }
  }
}
