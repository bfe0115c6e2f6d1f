import { randomBytes } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import got, { type Got, type Request } from 'got'
import { unlessStalled } from '../../core/stall.js'
import { version } from '../../core/version.js'
import { span } from '../text.js'
import { type Call, type FilePart, repeatOf } from './call.js'
import { NetworkError, networkError } from './network-error.js'
import { proxyFor } from './proxy.js'
import { ProxyAgent } from './proxy-agent.js'
import { headOf } from './response-head.js'

/** Limits of the transport; times in milliseconds, sizes in bytes. */
export interface TransportOptions {
  /** For looking up the name, connecting and TLS, each. */
  connectTimeout?: number
  /** For one request with its answer, uploads and invokes aside. */
  requestTimeout?: number
  /** Longest silence of an invoke, when the request names none. */
  invokeIdleTimeout?: number
  /** Longest silence of an upload, its answer included. */
  uploadIdleTimeout?: number
  /** Largest answer, invokes aside. */
  answerBytes?: number
  /** Largest single value of an invoke answer. */
  valueBytes?: number
  /** PEM certificates to trust, instead of those that Node.js trusts. */
  ca?: string
}

export const defaultTransport: Readonly<Required<Omit<TransportOptions, 'ca'>>> = {
  connectTimeout: 15_000,
  requestTimeout: 100_000,
  // The platform ends a command after 3 minutes without a send (docs/platform.md#limits): its own error should come
  // first.
  invokeIdleTimeout: 200_000,
  uploadIdleTimeout: 300_000,
  answerBytes: 64 * 1024 * 1024,
  // A send is at most 256 KiB (docs/platform.md#limits); a bare list in one value is more.
  valueBytes: 8 * 1024 * 1024,
}

/** An answer whose body is still to be read. */
export interface Answer {
  status: number
  headers: http.IncomingHttpHeaders
  /** Throws a NetworkError when it breaks off or falls silent. Leaving the loop ends the answer. */
  body: AsyncIterable<Uint8Array>
  /** Ends the answer unread. */
  discard(): void
}

/**
 * `saas-connector-actions/1.2.3 (+node 20.1.0)`. Cloudflare refuses clients without a name of their own
 * (docs/platform.md#cloudflare).
 */
export const userAgent = `saas-connector-actions/${version} (+node ${process.versions.node})`

/**
 * Sends one request once: no sign-in, no repetition, no judgement of statuses. Redirects are not followed, so nothing
 * of a request ever reaches another host.
 */
export class Http {
  readonly limits: Required<Omit<TransportOptions, 'ca'>>
  readonly #baseUrl: URL
  readonly #got: Got
  readonly #proxy: URL | undefined
  readonly #pooled: Agents
  readonly #single: Agents

  constructor(baseUrl: URL, transport: TransportOptions = {}, environment: NodeJS.ProcessEnv = {}) {
    const { ca, ...limits } = transport
    this.#baseUrl = baseUrl
    this.limits = { ...defaultTransport, ...limits }
    this.#proxy = proxyFor(baseUrl, environment)
    this.#pooled = agents(this.#proxy, true, this.limits.connectTimeout)
    this.#single = agents(this.#proxy, false, this.limits.connectTimeout)
    this.#got = got.extend({
      followRedirect: false,
      throwHttpErrors: false,
      retry: { limit: 0 },
      headers: { 'user-agent': userAgent, accept: 'application/json, */*;q=0.5' },
      https: ca === undefined ? {} : { certificateAuthority: ca },
    })
  }

  /** Resolves with the head of the answer. Rejects with a NetworkError, or with the signal's reason. */
  async send(call: Call, headers: Record<string, string>, signal: AbortSignal): Promise<Answer> {
    signal.throwIfAborted()
    const body = bodyOf(call)
    const connect = this.limits.connectTimeout
    const connecting = { lookup: connect, connect, secureConnect: connect }
    const stream = this.#got.stream(new URL(call.path, this.#baseUrl), {
      method: call.method,
      // A kept connection may be closed by the other side just now; what must not be repeated takes a new one.
      agent: repeatOf(call) === 'idempotent' ? this.#pooled : this.#single,
      headers: { ...headers, ...body.headers, ...call.headers },
      signal,
      timeout: call.idleTimeout === undefined ? { ...connecting, request: this.limits.requestTimeout } : connecting,
      ...(body.content === undefined ? {} : { body: body.content }),
    })
    // A broken connection may be reported again after we have turned away.
    stream.on('error', () => {})
    // Without a body, got waits for one to be written, GET aside.
    if (body.content === undefined && call.method !== 'GET') stream.end()
    const idle = new IdleTimer(stream, call.idleTimeout)
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

  /** Closes the connections that are kept open. */
  close(): void {
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
  // A ProxyAgent is an http.Agent that speaks TLS itself; Node.js takes it wherever it takes an https.Agent.
  return proxy ? { ...direct, https: new ProxyAgent(proxy, keepAlive, timeout) as http.Agent as https.Agent } : direct
}

function bodyOf(call: Call): { content?: string | Buffer | ReadStream; headers: Record<string, string> } {
  if (call.file) {
    const { path, size } = call.file
    return {
      // Never more bytes than announced, should the file grow meanwhile.
      content: createReadStream(path, { start: 0, end: size - 1 }),
      headers: { 'content-type': 'application/zip', 'content-length': String(size) },
    }
  }
  if (call.form) {
    return {
      content: new URLSearchParams(call.form).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }
  }
  if (call.part) return multipart(call.part)
  return call.json === undefined
    ? { headers: {} }
    : { content: JSON.stringify(call.json), headers: { 'content-type': 'application/json' } }
}

/** One part, so that the length is known and a repetition sends the same. */
function multipart({ name, type, content }: FilePart): { content: Buffer; headers: Record<string, string> } {
  const boundary = `part-${randomBytes(24).toString('hex')}`
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`
  const body = Buffer.from(`${head}${content}\r\n--${boundary}--\r\n`)
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, 'content-length': String(body.length) }
  return { content: body, headers }
}

/** The time limit runs only while we wait: a slow reader is no silence of the other side. */
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
