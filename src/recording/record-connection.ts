import type { TargetAddress, TargetConnection } from '../runtime/target.js'
import { readBody } from './bodies.js'
import {
  AnswerReader,
  type Headers,
  type HttpAnswer,
  type HttpRequest,
  headerOf,
  NotHttpError,
  RequestReader,
} from './http-reader.js'
import type { RecordedAnswer, RecordedRequest } from './model.js'
import { requestHeaders } from './request-headers.js'

/** Headers of answers that change without a reason, or belong to the connection. */
const droppedHeaders = new Set(
  [
    'date connection keep-alive transfer-encoding content-length server via age alt-svc nel report-to expect-ct trailer',
    'strict-transport-security x-powered-by x-runtime x-request-id x-correlation-id x-trace-id request-id cf-ray traceparent',
    'x-amzn-requestid x-amz-request-id x-amzn-trace-id x-envoy-upstream-service-time server-timing content-security-policy',
    'x-content-type-options x-frame-options x-xss-protection referrer-policy permissions-policy',
  ]
    .join(' ')
    .split(' '),
)

/** An exchange while it is recorded. `answer` is undefined until it is known. */
export interface RawExchange {
  request: RecordedRequest
  answer: RecordedAnswer | undefined
  parallel?: true
  /** Another request, or the end of its command, came before its answer. */
  isLeft?: boolean
  late?: true
  /** When it began, and was answered, by the clock of the recorder. */
  beganMs?: number
  answeredMs?: number
  /** Its number among the commands, if no other one ran. */
  command?: number
}

export interface RecordingEvents {
  /** A request begins. Its place among the others is that of this moment. */
  onExchange(exchange: RawExchange): void
  /** An exchange has its whole answer. */
  onAnswer(exchange: RawExchange): void
  /** A connection that cannot be recorded. */
  onProblem(problem: string): void
}

/** The address as it stands in a recording. */
export function originOf({ host, port, isTls }: TargetAddress): string {
  const name = host.includes(':') ? `[${host}]` : host
  const isDefault = port === (isTls ? 443 : 80)
  return `${isTls ? 'https' : 'http'}://${name}${isDefault ? '' : `:${port}`}`
}

/** Makes exchanges of what goes over one connection. */
export class RecordConnection implements TargetConnection {
  readonly #origin: string
  readonly #events: RecordingEvents
  readonly #requests: RequestReader
  readonly #answers: AnswerReader
  /** Exchanges that have no answer yet, the first one first. */
  readonly #waiting: RawExchange[] = []
  #hasExchanges = false
  /** A proxy leads the connection on; what goes through it is seen where it is not encrypted. */
  #isTunnel = false
  #hasFailed = false
  #isEndedByTarget = false

  constructor(address: TargetAddress, events: RecordingEvents) {
    this.#origin = originOf(address)
    this.#events = events
    this.#requests = new RequestReader({
      onHead: (head) => this.#begin(head),
      onRequest: (request) => this.#complete(request),
    })
    this.#answers = new AnswerReader((answer) => this.#answer(answer))
  }

  sent(data: Buffer): void {
    this.#read(() => this.#requests.push(data))
  }

  received(data: Buffer): void {
    this.#read(() => this.#answers.push(data))
  }

  ended(): void {
    this.#isEndedByTarget = true
    this.#read(() => void this.#answers.end())
  }

  closed(code: string | undefined): void {
    const cutBy = this.#isEndedByTarget || code === 'ECONNRESET' ? 'target' : 'connector'
    const partial = this.#answers.partial()
    const cut = partial && this.#waiting[0]
    if (cut) {
      this.#waiting.shift()
      cut.answer = { ...recordedAnswer(partial), cutBy }
    }
    // An error with a code of Node.js itself is of the connector: it gave up.
    const isOwn = code === undefined || /^(?:ERR_|ABORT_ERR)/.test(code)
    const error = !isOwn ? code : cutBy === 'target' ? 'ECONNRESET' : 'no-answer'
    for (const exchange of this.#waiting) exchange.answer = { error }
    this.#waiting.length = 0
    if (this.#hasExchanges || this.#hasFailed || code === undefined) return
    this.#events.onExchange({ request: { method: 'connect', url: this.#origin }, answer: { error: code } })
  }

  #begin({ method, target, headers }: Omit<HttpRequest, 'body'>): void {
    this.#hasExchanges = true
    this.#answers.expect(method)
    if (method === 'CONNECT') return
    const kept = requestHeaders(headers)
    const url = /^[a-z]{2,10}:\/\//i.test(target) ? target : this.#origin + target
    const exchange: RawExchange = {
      request: { method, url, ...(kept && { headers: kept }) },
      answer: undefined,
    }
    this.#waiting.push(exchange)
    this.#events.onExchange(exchange)
  }

  #complete({ method, headers, body }: HttpRequest): void {
    const exchange = this.#waiting.at(-1)
    if (method === 'CONNECT' || exchange === undefined) return
    const read = readBody(body, bodyHeaders(headers))
    if (read !== undefined) exchange.request.body = read
  }

  #answer(answer: HttpAnswer): void {
    const exchange = this.#waiting.shift()
    if (exchange !== undefined) {
      exchange.answer = recordedAnswer(answer)
      this.#events.onAnswer(exchange)
    } else if (answer.status < 300) this.#isTunnel = true
  }

  #read(read: () => void): void {
    if (this.#isTunnel || this.#hasFailed) return
    try {
      read()
    } catch (error) {
      if (!(error instanceof NotHttpError)) throw error
      this.#hasFailed = true
      this.#events.onProblem(`${this.#origin}: ${error.message}`)
    }
  }
}

function bodyHeaders(headers: Headers): { type: string; encoding: string } {
  return { type: headerOf(headers, 'content-type') ?? '', encoding: headerOf(headers, 'content-encoding') ?? '' }
}

function recordedAnswer({ status, reason, headers, body }: HttpAnswer): Exclude<RecordedAnswer, { error: string }> {
  const about = bodyHeaders(headers)
  const kept = headers
    .map(([name, value]): [string, string] => [name.toLowerCase(), value])
    .filter(([name]) => !droppedHeaders.has(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const read = readBody(body, about)
  return { status, ...(reason && { reason }), ...(kept.length > 0 && { headers: kept }), ...(read && { body: read }) }
}
