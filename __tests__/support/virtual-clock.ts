import type { Clock } from '../../src/core/clock.js'

/**
 * A clock that never waits: when nothing else happens in this process, the next sleep ends. Only for
 * tests without sockets and child processes, whose work it cannot see.
 */
export class VirtualClock implements Clock {
  #now = Date.UTC(2026, 0, 1)
  #sleepers: { due: number; wake: () => void }[] = []
  #running = false
  #slept = 0
  /** Counts all activity of the process. */
  activity: () => number = () => 0
  /** The durations of all sleeps, in milliseconds. */
  elapsed = 0

  now(): number {
    return this.#now
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      this.#slept++
      const leave = () => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper)
        signal?.removeEventListener('abort', abort)
      }
      const abort = () => {
        leave()
        reject(signal?.reason)
      }
      const sleeper = {
        due: this.#now + ms,
        wake: () => {
          leave()
          resolve()
        },
      }
      this.#sleepers.push(sleeper)
      signal?.addEventListener('abort', abort)
      if (!this.#running) void this.#run()
    })
  }

  async #run(): Promise<void> {
    this.#running = true
    while (this.#sleepers.length > 0) {
      await this.#standstill()
      const [next] = this.#sleepers.toSorted((a, b) => a.due - b.due)
      if (!next) break
      this.elapsed += Math.max(0, next.due - this.#now)
      this.#now = Math.max(this.#now, next.due)
      next.wake()
    }
    this.#running = false
  }

  /** Resolves when for many turns nobody fell asleep and nothing was done. */
  async #standstill(): Promise<void> {
    let seen = ''
    for (let turns = 0; turns < 30; turns++) {
      await new Promise((resolve) => setImmediate(resolve))
      const now = `${this.#slept} ${this.activity()}`
      if (now !== seen) turns = 0
      seen = now
    }
  }
}
