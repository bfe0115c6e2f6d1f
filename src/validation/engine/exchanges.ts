import type { Clock } from '../../core/clock.js'
import { messageOf } from '../../core/errors.js'
import { Anonymizer } from './anonymizer.js'
import type { CommandTiming, Exchange } from './result.js'

/** Exchanges of one check that are kept: its first ones, and beyond these its first failures. */
const maxKept = 12
const maxFailures = 8
/** Characters of an input or an output that is kept. */
const longest = 800

/** How one invocation went, as the log of exchanges sees it. */
export interface ExchangeEntry {
  output(data: unknown): void
  /** Ends the entry; an error tells why, `stopped` that the rest of the answer was not asked for. */
  end(outcome: Exchange['outcome'], error?: { message: string; requestId?: string | undefined }): void
}

/**
 * What one check sent and what was answered, for people who look for the cause of a finding. It is small whatever the
 * connector sends, and it holds no values: secrets and personal data are replaced by their form and a number, the same
 * number for the same value.
 */
export class ExchangeLog {
  readonly #clock: Clock
  readonly #disguise: Anonymizer
  readonly #scrub: (text: string) => string
  readonly #kept: Exchange[] = []
  readonly #failures: Exchange[] = []
  readonly #timings = new Map<string, CommandTiming>()
  #count = 0
  /** Outputs that arrived so far, for the progress of a long check. */
  outputs = 0

  constructor(clock: Clock, scrub: (text: string) => string) {
    this.#clock = clock
    this.#scrub = scrub
    this.#disguise = new Anonymizer()
  }

  start(command: string, input: unknown): ExchangeEntry {
    const started = this.#clock.now()
    const keep = this.#count++ < maxKept
    const exchange: Exchange = { command, input: '', outputs: [], outputCount: 0, outcome: 'answered', duration: 0 }
    // A failure is only kept when it is known to be one: its parts are noted until then.
    const notable = keep || this.#failures.length < maxFailures
    if (notable) exchange.input = this.#show(input)
    if (keep) this.#kept.push(exchange)
    return {
      output: (data) => {
        this.outputs++
        exchange.outputCount++
        if (notable && exchange.outputs.length < 2) exchange.outputs.push(this.#show(data))
      },
      end: (outcome, error) => {
        exchange.outcome = outcome
        exchange.duration = Math.max(0, this.#clock.now() - started)
        this.#time(exchange)
        if (!keep && (outcome !== 'failed' || this.#failures.length >= maxFailures)) return
        if (!keep) this.#failures.push(exchange)
        if (error) exchange.error = this.#scrub(this.#disguise.text(error.message))
        if (error?.requestId !== undefined) exchange.requestId = error.requestId
      },
    }
  }

  get requests(): number {
    return this.#count
  }

  /** In the order in which they were started. */
  get list(): Exchange[] {
    return [...this.#kept, ...this.#failures]
  }

  /** By command, in the order in which they were first used. */
  get timings(): CommandTiming[] {
    return [...this.#timings.values()]
  }

  #show(value: unknown): string {
    return this.#scrub(this.#disguise.json(value, longest))
  }

  #time({ command, outcome, duration }: Exchange): void {
    const timing = this.#timings.get(command) ?? { command, requests: 0, failed: 0, total: 0, slowest: 0 }
    this.#timings.set(command, timing)
    timing.requests++
    if (outcome === 'failed') timing.failed++
    timing.total += duration
    timing.slowest = Math.max(timing.slowest, duration)
  }
}

/** The timings of several checks, or of several shards, as one list. */
export function sumTimings(lists: Iterable<readonly CommandTiming[]>): CommandTiming[] {
  const sums = new Map<string, CommandTiming>()
  for (const list of lists) {
    for (const { command, requests, failed, total, slowest } of list) {
      const sum = sums.get(command) ?? { command, requests: 0, failed: 0, total: 0, slowest: 0 }
      sums.set(command, sum)
      sum.requests += requests
      sum.failed += failed
      sum.total += total
      sum.slowest = Math.max(sum.slowest, slowest)
    }
  }
  return [...sums.values()]
}

/** The message and request id of anything that an invocation threw. */
export function failureOf(error: unknown): { message: string; requestId?: string | undefined } {
  const requestId = (error as { requestId?: unknown } | undefined)?.requestId
  return { message: messageOf(error), ...(typeof requestId === 'string' && { requestId }) }
}
