import type { TargetAddress, TargetAnswers, TargetConnection } from '../runtime/target.js'
import { bodyBytes, readBody } from './bodies.js'
import { isIdentifying, type Replaced } from './generated.js'
import { type HttpRequest, headerOf, NotHttpError, RequestReader } from './http-reader.js'
import type { RecordedAnswer, RecordedBody, RecordedExchange, RecordedRequest } from './model.js'
import { originOf } from './record-connection.js'
import { replayedHeaders } from './request-headers.js'

/** How often the connector is let go on before an answer that waits. */
const maxRounds = 100

/** Bytes of a chunk of a body whose length was not sent first. */
const chunkBytes = 16 * 1024

/** How a request is answered. */
export interface ReplayedAnswer {
  exchange: RecordedExchange
  replaced: Replaced
  /**
   * Set if the answer waits until the connector has done what it does without it. Called right before the answer.
   *
   * @param isSure - false if the connector may have gone on because of a timer, or of the end of its process.
   */
  onSettled?: ((isSure: boolean) => void) | undefined
}

export interface ReplayEvents {
  /** Undefined for a request that is not in the recording. */
  onRequest(request: RecordedRequest): ReplayedAnswer | undefined
  onProblem(problem: string): void
}

/** How much all connections of a replay have exchanged: it grows with each part of a request and each answer. */
export interface Activity {
  count: number
}

/** Answers one connection of a connector from a recording. */
export class ReplayConnection implements TargetConnection {
  readonly #origin: string
  readonly #answers: TargetAnswers
  readonly #events: ReplayEvents
  readonly #requests: RequestReader
  readonly #keys: ReadonlySet<string>
  readonly #activity: Activity
  #isOver = false
  /** How much was exchanged when it was asked to settle, and how often that may be asked for again. */
  #settledAt = 0
  #rounds = 0
  /** The answer that waits, and those behind it, which need not wait themselves. */
  readonly #held: { waits: boolean; answer: (isSure: boolean) => void }[] = []

  /**
   * @param options.keys - names of headers in which the recording has a secret.
   * @param options.activity - shared by the connections of the replay.
   */
  constructor(
    address: TargetAddress,
    answers: TargetAnswers,
    events: ReplayEvents,
    { keys = new Set(), activity = { count: 0 } }: { keys?: ReadonlySet<string>; activity?: Activity } = {},
  ) {
    this.#keys = keys
    this.#activity = activity
    activity.count++
    this.#origin = originOf(address)
    this.#answers = answers
    this.#events = events
    this.#requests = new RequestReader({
      onHead: ({ headers }) => {
        if (/100-continue/i.test(headerOf(headers, 'expect') ?? '')) this.#send('HTTP/1.1 100 Continue\r\n\r\n')
      },
      onRequest: (request) => this.#answer(request),
    })
  }

  sent(data: Buffer): void {
    if (this.#isOver) return
    this.#activity.count++
    try {
      this.#requests.push(data)
    } catch (error) {
      if (!(error instanceof NotHttpError)) throw error
      this.#isOver = true
      this.#events.onProblem(`${this.#origin}: ${error.message}, which has no part in a recording`)
      this.#answers.fail('ECONNRESET')
    }
  }

  received(): void {}

  ended(): void {}

  settled(ranTimers: boolean): void {
    // What it did meanwhile was answered: it may go on with that.
    if (this.#activity.count !== this.#settledAt && --this.#rounds > 0) {
      this.#settle()
      return
    }
    const next = this.#held.findIndex(({ waits }, i) => i > 0 && waits)
    for (const { answer } of this.#held.splice(0, next < 0 ? this.#held.length : next)) answer(!ranTimers)
  }

  closed(): void {
    this.#isOver = true
    for (const { answer } of this.#held.splice(0)) answer(false)
  }

  #answer({ method, target, headers, body }: HttpRequest): void {
    if (method === 'CONNECT') {
      // What goes through the tunnel is asked for where it is not encrypted.
      this.#isOver = true
      this.#send('HTTP/1.1 200 Connection established\r\n\r\n')
      return
    }
    const url = /^[a-z]{2,10}:\/\//i.test(target) ? target : this.#origin + target
    const about = {
      type: headerOf(headers, 'content-type') ?? '',
      encoding: headerOf(headers, 'content-encoding') ?? '',
    }
    const read = readBody(body, about)
    const kept = replayedHeaders(headers, this.#keys)
    const found = this.#events.onRequest({ method, url, ...(kept && { headers: kept }), ...(read && { body: read }) })
    const reply = () => {
      this.#activity.count++
      if (found === undefined) this.#refuse()
      else this.#reply(found.exchange.answer, method, found.replaced)
    }
    const onSettled = found?.onSettled
    if (onSettled === undefined && this.#held.length === 0) reply()
    else {
      const answer = (isSure: boolean) => {
        onSettled?.(isSure)
        reply()
      }
      this.#held.push({ waits: onSettled !== undefined, answer })
      if (onSettled === undefined) return
      this.#rounds = maxRounds
      this.#settle()
    }
  }

  #settle(): void {
    this.#settledAt = this.#activity.count
    this.#answers.settle()
  }

  /** A status that HTTP clients do not repeat a request for. */
  #refuse(): void {
    const body = JSON.stringify({ error: 'this request is not in the recording' })
    const head = 'HTTP/1.1 501 Not Implemented\r\nContent-Type: application/json\r\n'
    this.#send(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  #reply(answer: RecordedAnswer, method: string, replaced: Replaced): void {
    if ('error' in answer) {
      // Where the connector did not wait for an answer, it gets none.
      if (answer.error !== 'no-answer') this.#answers.fail(answer.error)
      return
    }
    const { status, reason = '', headers = [], cutBy } = answer
    const encoding = headerOf(headers, 'content-encoding') ?? ''
    const body = bodyBytes(withSent(answer.body, replaced), encoding)
    const lines = headers.map(([name, value]) => `${name}: ${oneHeader(textWithSent(value, replaced))}\r\n`).join('')
    const hasBody = method !== 'HEAD' && status !== 204 && status !== 304
    const length = cutBy === undefined ? body.length : body.length + 1
    const isStreamed = body.length > chunkBytes && cutBy === undefined
    const size = isStreamed ? 'Transfer-Encoding: chunked\r\n' : `Content-Length: ${length}\r\n`
    this.#send(`HTTP/1.1 ${status} ${oneHeader(reason)}\r\n${lines}${hasBody ? size : ''}\r\n`)
    if (!hasBody) return
    if (isStreamed) this.#sendChunks(body)
    else if (body.length > 0) this.#answers.data(body)
    if (cutBy === 'target') this.#answers.fail('ECONNRESET')
  }

  #sendChunks(body: Buffer): void {
    for (let at = 0; at < body.length; at += chunkBytes) {
      const part = body.subarray(at, at + chunkBytes)
      this.#answers.data(Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]))
    }
    this.#send('0\r\n\r\n')
  }

  #send(text: string): void {
    this.#answers.data(Buffer.from(text, 'latin1'))
  }
}

/** A header has one line, whatever a file says. */
function oneHeader(text: string): string {
  return text.replace(/[\r\n\0]+/g, ' ')
}

/** Gives the connector back the values that it made itself. */
function textWithSent(text: string, replaced: Replaced): string {
  let result = text
  for (const [recorded, sent] of replaced) if (isIdentifying(recorded)) result = result.replaceAll(recorded, sent)
  return result
}

function withSent(body: RecordedBody | undefined, replaced: Replaced): RecordedBody | undefined {
  if (body === undefined || replaced.length === 0 || 'binary' in body) return body
  return JSON.parse(textWithSent(JSON.stringify(body), replaced)) as RecordedBody
}
