import { randomBytes } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import got, { type Got, type Request } from 'got'
import { stringifyExactJson } from '../../core/exact-json.js'
import { plainInputName } from '../../core/input-names.js'
import { unlessStalled } from '../../core/stall.js'
import { span } from '../../core/times.js'
import { version } from '../../core/version.js'
import { type Call, repeatOf } from './call.js'
import { NetworkError, networkError } from './network-error.js'
import { proxyFor } from './proxy.js'
import { ProxyAgent } from './proxy-agent.js'
import { headOf } from './response-head.js'

/** Limits of the transport. Sizes are in bytes. */
export interface TransportOptions {
  /** Limit for each of the DNS lookup, the connection and the TLS handshake. */
  connectTimeoutMs?: number
  /** Limit for one request with its answer, except uploads and invokes. */
  requestTimeoutMs?: number
  /** Longest time without data in an invoke, unless the request sets its own. */
  invokeIdleTimeoutMs?: number
  /** Longest time without data in an upload and its answer. */
  uploadIdleTimeoutMs?: number
  /** Longest time of an invoke or upload with its answer, also while data arrives. */
  totalTimeoutMs?: number
  /** Largest answer, except to invokes. */
  maxAnswerBytes?: number
  /** Largest single value of an invoke answer. */
  maxValueBytes?: number
  /** Maximum number of values of an invoke answer. */
  maxInvokeValues?: number
  /** Maximum number of records of a log query. It ends with the page that reaches it. */
  maxLogRecords?: number
  /** Longest time of a log query, over all pages. */
  logQueryTimeoutMs?: number
  /** PEM certificates to trust, replacing those of Node.js. */
  ca?: string
}

export const defaultTransport: Readonly<Required<Omit<TransportOptions, 'ca'>>> = {
  connectTimeoutMs: 15_000,
  requestTimeoutMs: 100_000,
  // Longer than the platform's own limit of 3 minutes (docs/platform.md#limits), so that its error arrives first.
  invokeIdleTimeoutMs: 200_000,
  uploadIdleTimeoutMs: 300_000,
  totalTimeoutMs: 3_600_000,
  maxAnswerBytes: 64 * 1024 * 1024,
  // A send is at most 256 KiB (docs/platform.md#limits), but an unwrapped list arrives as one larger value.
  maxValueBytes: 8 * 1024 * 1024,
  maxInvokeValues: 5_000_000,
  maxLogRecords: 10_000_000,
  logQueryTimeoutMs: 3_600_000,
}

/** An answer with an unread body. */
export interface Answer {
  status: number
  headers: http.IncomingHttpHeaders
  /** Throws a NetworkError when the connection breaks or no data arrives in time. Leaving the loop closes the answer. */
  body: AsyncIterable<Uint8Array>
  /** Closes the answer without reading the rest. */
  discard(): void
}

/**
 * `saas-connector-actions/1.2.3 (+node 20.1.0)`. Cloudflare refuses the default user agents of HTTP libraries
 * (docs/platform.md#cloudflare).
 */
export const userAgent = `saas-connector-actions/${version} (+node ${process.versions.node})`

/**
 * Sends one request once, without sign-in, retry or status checks. It follows no redirects, so no part of a request
 * reaches another host.
 */
export class Http {
  readonly limits: Required<Omit<TransportOptions, 'ca'>>
  readonly #baseUrl: URL
  readonly #got: Got
  readonly #proxy: URL | undefined
  readonly #pooled: Agents
  readonly #single: Agents
  #isClosed = false

  constructor(baseUrl: URL, transport: TransportOptions = {}, environment: NodeJS.ProcessEnv = {}) {
    const { ca, ...limits } = transport
    this.#baseUrl = baseUrl
    this.limits = { ...defaultTransport, ...limits }
    this.#proxy = proxyFor(baseUrl, environment)
    this.#pooled = agents(this.#proxy, true, this.limits.connectTimeoutMs)
    this.#single = agents(this.#proxy, false, this.limits.connectTimeoutMs)
    this.#got = got.extend({
      followRedirect: false,
      throwHttpErrors: false,
      retry: { limit: 0 },
      headers: { 'user-agent': userAgent, accept: 'application/json, */*;q=0.5' },
      https: ca === undefined ? {} : { certificateAuthority: ca },
    })
  }

  /** Resolves with status and headers, the body unread. Rejects with a NetworkError or with the signal's reason. */
  async send(call: Call, headers: Record<string, string>, signal: AbortSignal): Promise<Answer> {
    signal.throwIfAborted()
    const body = bodyOf(call)
    const connect = this.limits.connectTimeoutMs
    const connecting = { lookup: connect, connect, secureConnect: connect }
    const stream = this.#got.stream(new URL(call.path, this.#baseUrl), {
      method: call.method,
      // The server may close a kept-alive connection at any moment; a call that must not be repeated opens a new one.
      agent: repeatOf(call) === 'idempotent' ? this.#pooled : this.#single,
      headers: { ...headers, ...body.headers, ...call.headers },
      signal,
      timeout: call.idleTimeoutMs === undefined ? { ...connecting, request: this.limits.requestTimeoutMs } : connecting,
      ...(body.content === undefined ? {} : { body: body.content }),
    })
    // A broken connection can emit another error after the answer was closed; without a listener it would be thrown.
    stream.on('error', () => {})
    // got waits for a body to be written to the stream, except with GET.
    if (body.content === undefined && call.method !== 'GET') stream.end()
    const idle = new IdleTimer(stream, call.idleTimeoutMs)
    if (call.idleTimeoutMs !== undefined) endAfter(stream, this.limits.totalTimeoutMs)
    try {
      const response = await unlessStalled(call.operation, () => headOf(stream, idle, this.#baseUrl, this.#proxy))
      const read = readBody(stream, call.operation, idle, (error) => this.#wireError(error, signal))
      return { status: response.statusCode, headers: response.headers, body: read, discard: () => stream.destroy() }
    } catch (error) {
      stream.destroy()
      throw this.#wireError(error, signal)
    } finally {
      idle.stop()
    }
  }

  /** True after `close`: what fails then is not sent again. */
  get isClosed(): boolean {
    return this.#isClosed
  }

  /** Closes the connections, also those that wait for an answer. */
  close(): void {
    this.#isClosed = true
    for (const each of [this.#pooled, this.#single]) {
      each.http.destroy()
      each.https.destroy()
    }
  }

  #wireError(error: unknown, signal: AbortSignal): unknown {
    return signal.aborted ? signal.reason : networkError(error, this.#baseUrl, this.limits)
  }
}

interface Agents {
  http: http.Agent
  https: https.Agent
}

function agents(proxy: URL | undefined, keepAlive: boolean, timeout: number): Agents {
  const direct = { http: new http.Agent({ keepAlive }), https: new https.Agent({ keepAlive }) }
  // A ProxyAgent is an http.Agent that does TLS itself; Node.js accepts it wherever it accepts an https.Agent.
  return proxy ? { ...direct, https: new ProxyAgent(proxy, keepAlive, timeout) as http.Agent as https.Agent } : direct
}

function bodyOf(call: Call): { content?: string | Buffer | ReadStream; headers: Record<string, string> } {
  if (call.file) {
    const { path, size, onSending } = call.file
    // The file may grow meanwhile: `end` keeps the body at the announced length.
    const content = createReadStream(path, { start: 0, end: size - 1 })
    onSending?.(() => content.bytesRead)
    return {
      content,
      headers: { 'content-type': 'application/zip', 'content-length': String(size) },
    }
  }
  if (call.form) {
    return {
      content: new URLSearchParams(call.form).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }
  }
  if (call.part) {
    const { name, type, content } = call.part
    return multipart([{ disposition: `name="file"; filename="${name}"`, type, content }])
  }
  if (call.fields) {
    return multipart(Object.entries(call.fields).map(([name, content]) => ({ disposition: `name="${name}"`, content })))
  }
  return call.json === undefined
    ? { headers: {} }
    : {
        content: (call.exactNumbers ? stringifyExactJson : JSON.stringify)(call.json),
        headers: { 'content-type': 'application/json' },
      }
}

/** The form as one buffer: its length is known, and each attempt sends the same bytes. */
function multipart(parts: readonly { disposition: string; type?: string; content: string }[]): {
  content: Buffer
  headers: Record<string, string>
} {
  const boundary = `part-${randomBytes(24).toString('hex')}`
  const bodies = parts.map(({ disposition, type, content }) => {
    const typeLine = type === undefined ? '' : `Content-Type: ${type}\r\n`
    return `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${typeLine}\r\n${content}\r\n`
  })
  const body = Buffer.from(`${bodies.join('')}--${boundary}--\r\n`)
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, 'content-length': String(body.length) }
  return { content: body, headers }
}

/** The idle timer runs only while waiting for data: time that the caller takes between chunks does not count. */
async function* readBody(
  stream: Request,
  operation: string,
  idle: IdleTimer,
  wireError: (error: unknown) => unknown,
): AsyncGenerator<Uint8Array, void, undefined> {
  const chunks = stream[Symbol.asyncIterator]()
  try {
    for (;;) {
      idle.restart()
      const next = await unlessStalled(operation, () => chunks.next()).catch((error: unknown) => {
        throw wireError(error)
      })
      idle.stop()
      if (next.done) return
      yield next.value
    }
  } finally {
    idle.stop()
    stream.destroy()
  }
}

/** Ends a request after a total time, because the idle timer never ends one that keeps sending data. */
function endAfter(stream: Request, limitMs: number): void {
  const timer = setTimeout(() => {
    const remedy = `if it may take longer, raise ${plainInputName('max-invoke-time')}`
    stream.destroy(new NetworkError(`it did not end within ${span(limitMs)}`, 'ETOOLONG', true, remedy))
  }, limitMs)
  stream.once('close', () => clearTimeout(timer))
}

class IdleTimer {
  readonly #stream: Request
  readonly #limit: number | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(stream: Request, limit: number | undefined) {
    this.#stream = stream
    this.#limit = limit
  }

  restart(): void {
    this.stop()
    const limit = this.#limit
    if (limit === undefined) return
    this.#timer = setTimeout(() => {
      this.#stream.destroy(new NetworkError(`nothing came for ${span(limit)}`, 'ETIMEDOUT', true))
    }, limit)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }
}
