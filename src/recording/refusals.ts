import { partsOf } from './compare.js'
import { isReading, isSuccess, type RecordedExchange, type RecordedRequest } from './model.js'

/**
 * The status of a refused request: one that no library repeats, and that tells of a right which is missing. Some target systems
 * answer 400 to a page behind the last one, and to an id of another form.
 */
const refusedStatus = 403
/** That of a target system that refuses everything: the connector may sign in anew, and is refused again. */
const refusedAllStatus = 401

/** Endpoints that are remembered. */
const maxEndpoints = 1000

/**
 * Lets the target system of a replay refuse requests, as a check asks for: the last one to an endpoint, such as that of the
 * last page of a list, or all of them.
 */
export class Refusals {
  /** The last exchange of each endpoint since `watch`. */
  readonly #asked = new Map<string, RecordedExchange>()
  #refuses: RecordedExchange | 'all' | 'changes' | undefined
  readonly #refused = new Set<string>()
  #isActive = false
  /** How many changes are accepted before others are refused, and how many came. */
  #accepted = 0
  #changes = 0
  readonly #exchanges: readonly RecordedExchange[]

  /** @param exchanges - those of the whole recording. */
  constructor(exchanges: readonly RecordedExchange[]) {
    this.#exchanges = exchanges
  }

  /** Remembers what is asked for from now on. */
  watch(): void {
    this.#asked.clear()
    this.#isActive = true
  }

  /** The endpoints that were asked since then and answered with a success, in their order; those that sign in are none. */
  asked(): string[] {
    return [...this.#asked.keys()]
  }

  /** From now on refuses the request that was the last one to an endpoint. */
  refuse(endpoint: string): void {
    this.#begin(this.#asked.get(endpoint))
  }

  /** From now on refuses all requests. */
  refuseAll(): void {
    this.#begin('all')
  }

  /**
   * From now on refuses what may change something, but for requests that sign in and those that reading checks have sent.
   *
   * @param accepted - how many changes are accepted before.
   */
  refuseChanges(accepted = 0): void {
    this.#begin('changes')
    this.#accepted = accepted
    this.#changes = 0
  }

  /** Refuses no longer. Returns the endpoints that were refused. */
  end(): readonly string[] {
    this.#refuses = undefined
    return [...this.#refused]
  }

  /** The check ends. */
  stop(): void {
    this.end()
    this.#asked.clear()
    this.#isActive = false
  }

  /** True while a check works with it: it compares what comes of the same requests. */
  get isActive(): boolean {
    return this.#isActive
  }

  /** The answer to any request if all are refused. */
  answerAll(request: RecordedRequest): RecordedExchange | undefined {
    return this.#refuses === 'all' ? this.#refusal(request, refusedAllStatus) : undefined
  }

  /** The answer to a request that the recording does not answer; undefined if it is none of those that are refused. */
  answerUnknown(request: RecordedRequest): RecordedExchange | undefined {
    if (this.#refuses !== 'changes') return undefined
    // What was accepted may be read before the next change.
    if (isReading(request)) return this.#changes > 0 ? this.#similar(request) : undefined
    this.#changes++
    if (this.#changes > this.#accepted) return this.#refusal(request, refusedStatus)
    return this.#similar(request) ?? { request, answer: { status: 200, body: { json: {} } } }
  }

  /** The answer to a request that a recorded exchange would answer: that one, or a refusal of it. */
  answer(request: RecordedRequest, exchange: RecordedExchange, signsIn: boolean): RecordedExchange {
    if (exchange === this.#refuses) return this.#refusal(request, refusedStatus)
    const endpoint = endpointOf(exchange.request)
    const isKnown = this.#asked.has(endpoint) || this.#asked.size < maxEndpoints
    const isWatched = this.#isActive && this.#refuses === undefined
    if (isWatched && isSuccess(exchange) && isKnown && !signsIn) this.#asked.set(endpoint, exchange)
    return exchange
  }

  #begin(refuses: RecordedExchange | 'all' | 'changes' | undefined): void {
    this.#isActive = true
    this.#refuses = refuses
    this.#refused.clear()
  }

  /** A recorded exchange of that kind that succeeded, though of another object. */
  #similar(request: RecordedRequest): RecordedExchange | undefined {
    const endpoint = endpointOf(request)
    return this.#exchanges.find((each) => endpointOf(each.request) === endpoint && isSuccess(each))
  }

  #refusal(request: RecordedRequest, status: number): RecordedExchange {
    if (this.#refused.size < maxEndpoints) this.#refused.add(endpointOf(request))
    const body = { json: { error: 'refused', message: 'a check lets the target system refuse this request' } }
    return { request, answer: { status, headers: [['content-type', 'application/json']], body } }
  }
}

/** The method and the address of a request, without its query and without what looks like an id. */
function endpointOf({ method, url }: RecordedRequest): string {
  const { origin, path } = partsOf(url)
  const segments = path.split('/').map((segment) => (isId(segment) ? '{id}' : segment))
  return `${method} ${origin}${segments.join('/')}`
}

function isId(segment: string): boolean {
  return segment.length > 24 || (/[\d@]/.test(segment) && !/^v\d{1,2}(?:\.\d{1,2})?$/i.test(segment))
}
