import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from '../src/core/clock.js'

/** A clock that lets nobody wait: a sleep passes at once, and the time with it. */
export class HurriedClock implements Clock {
  /** Milliseconds that were slept. */
  slept = 0

  now(): number {
    return Date.now() + this.slept
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted()
    this.slept += ms
    await delay(0)
    signal?.throwIfAborted()
  }
}
