import { setTimeout as delay } from 'node:timers/promises'
import { type Clock, systemClock } from '../src/core/clock.js'

/** No wait for a tenant is longer. A longer sleep watches the work: it must not end before the work had its time. */
const maxWaitMs = 30_000

/** A clock that lets nobody wait for a tenant: a sleep passes at once, and the time with it. */
export class HurriedClock implements Clock {
  /** Milliseconds that were slept. */
  slept = 0

  now(): number {
    return Date.now() + this.slept
  }

  async sleep(ms: number, signal?: AbortSignal, options: { ref?: boolean } = {}): Promise<void> {
    if (ms > maxWaitMs || options.ref === false) return await systemClock.sleep(ms, signal, options)
    signal?.throwIfAborted()
    this.slept += ms
    await delay(0)
    signal?.throwIfAborted()
  }
}
