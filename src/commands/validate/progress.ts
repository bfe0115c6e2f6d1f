import type { Clock } from '../../core/clock.js'
import type { Logger } from '../../core/logger.js'
import { count, formatDuration } from '../../report/format.js'
import type { CheckStart } from '../../validation/engine/run.js'

/** A check that takes longer than this is reported. */
const firstReportAfterMs = 2_000
const reportIntervalMs = 30_000
/** The line of a terminal changes this often. */
const lineIntervalMs = 1_000

/** Logs the position and the progress of a check that takes long. On a terminal, one line shows those of each check. */
export class Progress {
  readonly #clock: Clock
  readonly #logger: Logger
  readonly #signal: AbortSignal
  #current: AbortController | undefined
  #reporting: Promise<void> = Promise.resolve()

  constructor(clock: Clock, logger: Logger, signal: AbortSignal) {
    this.#clock = clock
    this.#logger = logger
    this.#signal = signal
  }

  start(check: CheckStart): void {
    this.#current?.abort()
    const current = new AbortController()
    this.#current = current
    this.#reporting = this.#report(check, AbortSignal.any([current.signal, this.#signal]))
  }

  /** Stops reporting. Nothing is logged afterwards. */
  async stop(): Promise<void> {
    this.#current?.abort()
    await this.#reporting
    this.#logger.progress?.('')
  }

  async #report({ id, position, total, progress }: CheckStart, signal: AbortSignal): Promise<void> {
    const startedAt = this.#clock.now()
    const show = this.#logger.progress
    const place = `[${position}/${total}] ${id}`
    show?.(place)
    const [firstMs, nextMs] = show ? [lineIntervalMs, lineIntervalMs] : [firstReportAfterMs, reportIntervalMs]
    for (let waitMs = firstMs; ; waitMs = nextMs) {
      try {
        await this.#clock.sleep(waitMs, signal, { ref: false })
      } catch (error) {
        if (signal.aborted) return
        throw error
      }
      const { requests, outputs } = progress()
      const soFar = `${count(requests, 'request')}, ${count(outputs, 'output')}`
      const text = `${place}: ${soFar} after ${formatDuration(this.#clock.now() - startedAt)}`
      if (show) show(text)
      else this.#logger.info(text)
    }
  }
}
