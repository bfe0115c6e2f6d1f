import type { RateLimit } from '../behaviour.js'
import { tooManyRequests } from './errors.js'

/** Counts requests in time windows, each of which starts with its first request (docs/platform.md#rate-limit). */
export class RateLimiter {
  readonly #windows = new Map<string, { start: number; count: number }>()

  /** Counts one request of `key`. Throws a 429 with the seconds to the end of the window when the limit is exceeded. */
  count(key: string, limit: RateLimit, now: number): void {
    let window = this.#windows.get(key)
    if (!window || now >= window.start + limit.window) {
      for (const [other, { start }] of this.#windows) if (now >= start + limit.window) this.#windows.delete(other)
      window = { start: now, count: 0 }
      this.#windows.set(key, window)
    }
    window.count += 1
    if (window.count > limit.requests)
      throw tooManyRequests(Math.max(1, Math.ceil((window.start + limit.window - now) / 1000)))
  }
}
