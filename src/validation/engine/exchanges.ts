import type { Clock } from '../../core/clock.js'
import { messageOf } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import { Anonymizer } from './anonymizer.js'
import type { CommandTiming, Exchange, Finding } from './result.js'

/** How many exchanges of a check are kept: its first ones, and after these the first that failed. */
const maxExchanges = 12
const maxFailures = 8
/** Characters of an input or output that are kept. */
const maxTextLength = 800

/** The record of one invocation while it runs. */
export interface ExchangeEntry {
  /** The command is sent only now: its time begins. */
  sent(): void
  output(data: unknown): void
  /** Closes the record. `left` means that the check stopped reading before the end of the answer. */
  end(outcome: Exchange['outcome'], error?: { message: string; requestId?: string | undefined }): void
}

/**
 * What one check sent and received, to find the cause of a finding. Its size is bounded, and it holds no values: secrets
 * and personal data are anonymized.
 */
export class ExchangeLog {
  readonly #clock: Clock
  readonly #runStart: number
  readonly #anonymizer: Anonymizer
  readonly #kept: Exchange[] = []
  readonly #failures: Exchange[] = []
  /** The ids of the object that an exchange was about, as they were sent. */
  readonly #ids = new Map<Exchange, string[]>()
  readonly #timings = new Map<string, CommandTiming>()
  #count = 0
  /** Outputs received so far, for the progress of a long check. */
  outputs = 0

  /** @param runStart - when the run began, in milliseconds since 1970: the starts of exchanges are counted from then. */
  constructor(clock: Clock, runStart = clock.now()) {
    this.#clock = clock
    this.#runStart = runStart
    this.#anonymizer = new Anonymizer()
  }

  start(command: string, input: unknown): ExchangeEntry {
    let started = this.#clock.now()
    const keep = this.#count++ < maxExchanges
    const exchange: Exchange = { command, input: '', outputs: [], outputCount: 0, outcome: 'answered', duration: 0 }
    // Whether an exchange fails is known at its end, so its parts are recorded as long as failures can be kept.
    const isRecorded = keep || this.#failures.length < maxFailures
    if (isRecorded) {
      exchange.input = this.#anonymize(input)
      this.#ids.set(exchange, idsIn(input))
    }
    if (keep) this.#kept.push(exchange)
    return {
      sent: () => {
        started = this.#clock.now()
      },
      output: (data) => {
        this.outputs++
        exchange.outputCount++
        if (isRecorded && exchange.outputs.length < 2) exchange.outputs.push(this.#anonymize(data))
      },
      end: (outcome, error) => {
        exchange.outcome = outcome
        exchange.start = Math.max(0, started - this.#runStart)
        exchange.duration = Math.max(0, this.#clock.now() - started)
        this.#addTiming(exchange)
        if (!keep && (outcome !== 'failed' || this.#failures.length >= maxFailures)) return
        if (!keep) this.#failures.push(exchange)
        if (error) exchange.error = this.#anonymizer.text(error.message)
        if (error?.requestId !== undefined) exchange.requestId = error.requestId
      },
    }
  }

  get requests(): number {
    return this.#count
  }

  /** The exchanges that are kept, in the order in which they started. */
  get list(): Exchange[] {
    return [...this.#kept, ...this.#failures]
  }

  /**
   * The place in `list` of the exchange that a finding is about: the one with its request id, the last one that was sent for
   * the object that it names, or the only one of its command. Undefined where it may be another one.
   */
  placeOf({ target, message }: Finding): number | undefined {
    if (target?.kind !== 'handler') return undefined
    const list = this.list
    const { command, requestId } = target
    if (requestId !== undefined) {
      const place = list.findIndex((each) => each.requestId === requestId)
      return place === -1 ? undefined : place
    }
    const isOfObject = (each: Exchange) => this.#ids.get(each)?.some((id) => message.includes(`"${id}"`)) === true
    const place = list.findLastIndex((each) => each.command === command && isOfObject(each))
    if (place !== -1) return place
    if (this.#timings.get(command)?.requests !== 1) return undefined
    const only = list.findIndex((each) => each.command === command)
    return only === -1 ? undefined : only
  }

  /** One entry for each command, in the order of first use. */
  get timings(): CommandTiming[] {
    return [...this.#timings.values()]
  }

  #anonymize(value: unknown): string {
    return this.#anonymizer.json(value, maxTextLength)
  }

  #addTiming({ command, outcome, duration }: Exchange): void {
    const timing = this.#timings.get(command) ?? { command, requests: 0, failed: 0, total: 0, slowest: 0 }
    this.#timings.set(command, timing)
    timing.requests++
    if (outcome === 'failed') timing.failed++
    timing.total += duration
    timing.slowest = Math.max(timing.slowest, duration)
  }
}

/** Adds up the timings of several checks or shards by command. */
export function sumTimings(lists: Iterable<readonly CommandTiming[]>): CommandTiming[] {
  const sums = new Map<string, CommandTiming>()
  for (const list of lists) {
    for (const { command, requests, failed, total, slowest, median } of list) {
      const sum: CommandTiming = sums.get(command) ?? { command, requests: 0, failed: 0, total: 0, slowest: 0 }
      sums.set(command, sum)
      if (median !== undefined) {
        const before = sum.median ?? median
        sum.median = (before * sum.requests + median * requests) / Math.max(1, sum.requests + requests)
      }
      sum.requests += requests
      sum.failed += failed
      sum.total += total
      sum.slowest = Math.max(sum.slowest, slowest)
    }
  }
  return [...sums.values()]
}

/** The message and request id of an error that an invocation threw. */
export function errorDetails(error: unknown): { message: string; requestId?: string | undefined } {
  const requestId = (error as { requestId?: unknown } | undefined)?.requestId
  return { message: messageOf(error), ...(typeof requestId === 'string' && { requestId }) }
}

/** The ids by which an input names an account or entitlement. */
function idsIn(input: unknown): string[] {
  if (!isObject(input)) return []
  const { identity, key } = input
  const parts = isObject(key) ? Object.values(key).flatMap((each) => (isObject(each) ? Object.values(each) : [])) : []
  return [identity, ...parts].filter((id): id is string => typeof id === 'string' && id !== '')
}
