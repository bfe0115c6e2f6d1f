/** Limits of one message, so that a connector cannot exhaust the memory of this process. */
const maxHeadBytes = 256 * 1024
const maxBodyBytes = 256 * 1024 * 1024

export type Headers = [name: string, value: string][]

export interface HttpRequest {
  method: string
  /** As in the first line: a path with its query, or a whole address. */
  target: string
  headers: Headers
  /** With its content encoding, without its transfer encoding. */
  body: Buffer
}

export interface HttpAnswer {
  status: number
  reason: string
  headers: Headers
  body: Buffer
}

/** Bytes that are no message of HTTP/1.1. One line. */
export class NotHttpError extends Error {
  override readonly name = 'NotHttpError'
}

/** The first value of a header, in whatever case its name is; undefined without one. */
export function headerOf(headers: Headers, name: string): string | undefined {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1]
}

type State = 'head' | 'length' | 'until-end' | 'chunk-size' | 'chunk' | 'chunk-end' | 'trailer'

/** Reads the messages in one direction of a connection (RFC 9112). Linear in the bytes. */
abstract class MessageReader {
  #rest: Buffer = Buffer.alloc(0)
  #state: State = 'head'
  #body: Buffer[] = []
  #bodyBytes = 0
  #left = 0

  /** Throws a NotHttpError. */
  push(data: Buffer): void {
    let bytes = this.#rest.length === 0 ? data : Buffer.concat([this.#rest, data])
    this.#rest = Buffer.alloc(0)
    while (bytes.length > 0) {
      const used = this.#read(bytes)
      if (used === undefined) {
        if (bytes.length > maxHeadBytes) throw new NotHttpError(`a line or head is longer than ${maxHeadBytes} bytes`)
        this.#rest = Buffer.from(bytes)
        return
      }
      bytes = bytes.subarray(used)
    }
  }

  /** The connection has ended. Returns false if that was in the middle of a message. */
  end(): boolean {
    if (this.#state === 'until-end') this.#finish()
    return this.#state === 'head' && this.#rest.length === 0
  }

  /** What has come of a body that has not ended; undefined between two messages. */
  protected get unfinished(): Buffer | undefined {
    return this.#state === 'head' ? undefined : Buffer.concat(this.#body)
  }

  /** Reads the first line and the headers. Returns how the body ends; `skip` for a head that no message follows. */
  protected abstract readHead(line: string, headers: Headers): 'none' | 'skip' | 'by-headers' | 'until-end'

  protected abstract finished(body: Buffer): void

  /** Reads one part. Returns how many bytes it used; undefined if it needs more. */
  #read(bytes: Buffer): number | undefined {
    switch (this.#state) {
      case 'head':
        return this.#readHead(bytes)
      case 'length':
      case 'chunk': {
        const part = bytes.subarray(0, this.#left)
        this.#add(part)
        this.#left -= part.length
        if (this.#left === 0 && this.#state === 'length') this.#finish()
        else if (this.#left === 0) this.#state = 'chunk-end'
        return part.length
      }
      case 'until-end':
        this.#add(bytes)
        return bytes.length
      default:
        return this.#readLine(bytes)
    }
  }

  #readHead(bytes: Buffer): number | undefined {
    // Clients may send an empty line between two messages.
    if (bytes[0] === 0x0d || bytes[0] === 0x0a) return 1
    const end = bytes.indexOf('\r\n\r\n')
    if (end < 0) {
      // What begins as no HTTP is found before it ends.
      if (!/^[!-~]{0,40}(?: |$)/.test(bytes.toString('latin1', 0, 41))) throw new NotHttpError('it is not HTTP')
      return undefined
    }
    const [line = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n')
    const headers: Headers = []
    for (const each of lines) {
      const at = each.indexOf(':')
      if (at < 1) throw new NotHttpError('a header has no name')
      headers.push([each.slice(0, at), each.slice(at + 1).trim()])
    }
    const kind = this.readHead(line, headers)
    if (kind === 'skip') return end + 4
    this.#body = []
    this.#bodyBytes = 0
    if (kind === 'none') this.#finish()
    else if (kind === 'until-end') this.#state = 'until-end'
    else this.#startBody(headers)
    return end + 4
  }

  #startBody(headers: Headers): void {
    if (/\bchunked\b/i.test(headerOf(headers, 'transfer-encoding') ?? '')) {
      this.#state = 'chunk-size'
      return
    }
    this.#left = Number(headerOf(headers, 'content-length') ?? 0)
    if (!Number.isSafeInteger(this.#left) || this.#left < 0) throw new NotHttpError('its length is not a number')
    if (this.#left === 0) this.#finish()
    else this.#state = 'length'
  }

  #readLine(bytes: Buffer): number | undefined {
    const end = bytes.indexOf('\r\n')
    if (end < 0) return undefined
    const line = bytes.toString('latin1', 0, end)
    if (this.#state === 'chunk-end') this.#state = 'chunk-size'
    else if (this.#state === 'trailer') {
      if (line === '') this.#finish()
    } else {
      const size = /^[0-9a-f]{1,8}(?=[;\s]|$)/i.exec(line)?.[0]
      if (size === undefined) throw new NotHttpError('a chunk has no size')
      this.#left = Number.parseInt(size, 16)
      this.#state = this.#left === 0 ? 'trailer' : 'chunk'
    }
    return end + 2
  }

  #add(part: Buffer): void {
    this.#bodyBytes += part.length
    if (this.#bodyBytes > maxBodyBytes) throw new NotHttpError(`a body is larger than ${maxBodyBytes} bytes`)
    this.#body.push(Buffer.from(part))
  }

  #finish(): void {
    this.#state = 'head'
    const body = Buffer.concat(this.#body)
    this.#body = []
    this.finished(body)
  }
}

export interface RequestEvents {
  /** The head of a request has come, and its body may follow. */
  onHead?(request: Omit<HttpRequest, 'body'>): void
  onRequest(request: HttpRequest): void
}

/** Reads the requests of a connection. */
export class RequestReader extends MessageReader {
  readonly #events: RequestEvents
  #head: Omit<HttpRequest, 'body'> | undefined

  constructor(events: RequestEvents) {
    super()
    this.#events = events
  }

  protected override readHead(line: string, headers: Headers): 'by-headers' | 'none' {
    const [, method, target, version] = /^([!-~]{1,40}) ([!-~\u0080-\u00ff]{1,65536}) HTTP\/(\d)\.\d$/.exec(line) ?? []
    if (method === undefined || target === undefined) throw new NotHttpError('it is not HTTP')
    if (version !== '1') throw new NotHttpError('it is HTTP/2')
    this.#head = { method, target, headers }
    this.#events.onHead?.(this.#head)
    return 'by-headers'
  }

  protected override finished(body: Buffer): void {
    if (this.#head !== undefined) this.#events.onRequest({ ...this.#head, body })
  }
}

/** Reads the answers of a connection. */
export class AnswerReader extends MessageReader {
  /** The methods of the requests that wait for an answer, the first one first. */
  readonly #methods: string[] = []
  readonly #onAnswer: (answer: HttpAnswer) => void
  #head: Omit<HttpAnswer, 'body'> | undefined

  constructor(onAnswer: (answer: HttpAnswer) => void) {
    super()
    this.#onAnswer = onAnswer
  }

  /** An answer that has begun and not ended. */
  partial(): HttpAnswer | undefined {
    const body = this.unfinished
    return body === undefined || this.#head === undefined ? undefined : { ...this.#head, body }
  }

  /** A request was sent: some methods have an answer without a body. */
  expect(method: string): void {
    this.#methods.push(method)
  }

  protected override readHead(line: string, headers: Headers): 'none' | 'skip' | 'by-headers' | 'until-end' {
    const [, digits, reason = ''] = /^HTTP\/1\.\d (\d{3})(?: (.{0,1000}))?$/.exec(line) ?? []
    if (digits === undefined) throw new NotHttpError('an answer is not HTTP/1.1')
    const status = Number(digits)
    if (status === 101) throw new NotHttpError(`it is upgraded to ${headerOf(headers, 'upgrade') ?? 'something else'}`)
    if (status < 200) return 'skip'
    this.#head = { status, reason, headers }
    const method = this.#methods.shift()
    if (method === 'HEAD' || status === 204 || status === 304) return 'none'
    if (method === 'CONNECT' && status < 300) return 'none'
    const hasLength = /\bchunked\b/i.test(headerOf(headers, 'transfer-encoding') ?? '')
    return hasLength || headerOf(headers, 'content-length') !== undefined ? 'by-headers' : 'until-end'
  }

  protected override finished(body: Buffer): void {
    if (this.#head !== undefined) this.#onAnswer({ ...this.#head, body })
  }
}
