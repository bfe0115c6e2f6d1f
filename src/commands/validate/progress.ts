import type { Clock } from '../../core/clock.js'
import type { Logger } from '../../core/logger.js'
import { count, formatDuration } from '../../report/format.js'
import type { CheckStart } from '../../validation/engine/run.js'

/** A check is told of when it takes longer than the first, and then after each of the second; in milliseconds. */
const gracePeriodMs = 2_000
const interval = 30_000

/** Says in the log which check of how many is under way, and how far it is, while it takes long. */
export class Progress {
  readonly #clock: Clock
  readonly #logger: Logger
  readonly #signal: AbortSignal
  #current: AbortController | undefined
  #ticking: Promise<void> = Promise.resolve()

  constructor(clock: Clock, logger: Logger, signal: AbortSignal) {
    this.#clock = clock
    this.#logger = logger
    this.#signal = signal
  }

  start(check: CheckStart): void {
    this.#current?.abort()
    const current = new AbortController()
    this.#current = current
    this.#ticking = this.#tick(check, AbortSignal.any([current.signal, this.#signal]))
  }

  /** Ends what is under way; nothing is printed after it. */
  async stop(): Promise<void> {
    this.#current?.abort()
    await this.#ticking
  }

  async #tick({ id, position, total, progress }: CheckStart, signal: AbortSignal): Promise<void> {
    const began = this.#clock.now()
    for (let wait = gracePeriodMs; ; wait = interval) {
      try {
        await this.#clock.sleep(wait, signal, { ref: false })
      } catch (error) {
        if (signal.aborted) return
        throw error
      }
      const { requests, outputs } = progress()
      const soFar = `${count(requests, 'request')}, ${count(outputs, 'output')}`
      this.#logger.info(`[${position}/${total}] ${id}: ${soFar} after ${formatDuration(this.#clock.now() - began)}`)
    }
  }
}
