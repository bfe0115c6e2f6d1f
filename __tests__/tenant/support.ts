import { once } from 'node:events'
import http from 'node:http'
import https from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import type { Clock } from '../../src/core/clock.js'
import { type Logger, RecordingLogger } from '../../src/core/logger.js'
import { TenantClient, type TenantClientOptions } from '../../src/tenant/client.js'
import { TenantError } from '../../src/tenant/errors/errors.js'

export const clientId = 'b5c9e1f0a7d34c6e8f2b1a0d9c8e7f60'
export const clientSecret = 'secret+of/the=client'

/** A request as it came over the wire. */
export interface Seen {
  method: string
  /** With the query. */
  url: string
  headers: http.IncomingHttpHeaders
  body: string
}

export type Handler = (seen: Seen, response: http.ServerResponse, socket: Socket) => void | Promise<void>

/** A server on loopback that records what it gets. */
export interface TestServer {
  url: string
  seen: Seen[]
  /** Connections that were made. */
  connections: number
  close(): Promise<void>
}

export async function serve(handler: Handler, tls?: { key: string; cert: string }): Promise<TestServer> {
  const listener = (request: http.IncomingMessage, response: http.ServerResponse): void => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('error', () => {})
    request.on('end', () => {
      const { method = '', url = '', headers, socket } = request
      const seen = { method, url, headers, body: Buffer.concat(chunks).toString('utf8') }
      server.seen.push(seen)
      void handler(seen, response, socket)
    })
  }
  const listening = tls ? https.createServer(tls, listener) : http.createServer(listener)
  listening.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as AddressInfo
  const server: TestServer = {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    seen: [],
    connections: 0,
    close: async () => {
      listening.closeAllConnections()
      listening.close()
      await once(listening, 'close')
    },
  }
  listening.on('connection', () => {
    server.connections++
  })
  return server
}

export function answer(
  response: http.ServerResponse,
  status: number,
  body?: unknown,
  headers: http.OutgoingHttpHeaders = {},
): void {
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(text)
}

/** A tenant that signs everybody in, with tokens `token-1`, `token-2` and so on, and leaves the rest to `handler`. */
export async function serveTenant(
  handler: Handler,
  tls?: { key: string; cert: string },
  lifetime = 749,
): Promise<TestServer & { calls: Seen[]; signIns: Seen[] }> {
  let tokens = 0
  const server = await serve(async (seen, response, socket) => {
    if (seen.url.startsWith('/oauth/token')) {
      tokens++
      answer(response, 200, { access_token: `token-${tokens}`, token_type: 'bearer', expires_in: lifetime })
    } else await handler(seen, response, socket)
  }, tls)
  return Object.defineProperties(server, {
    calls: { get: () => server.seen.filter(({ url }) => !url.startsWith('/oauth/token')) },
    signIns: { get: () => server.seen.filter(({ url }) => url.startsWith('/oauth/token')) },
  }) as TestServer & { calls: Seen[]; signIns: Seen[] }
}

/** Time that passes only when somebody sleeps, at once, or when the test says so. */
export class TestClock implements Clock {
  time = Date.parse('2026-03-01T12:00:00Z')
  readonly sleeps: number[] = []

  now(): number {
    return this.time
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted()
    this.sleeps.push(ms)
    this.time += ms
  }
}

export interface TestClient {
  client: TenantClient
  clock: TestClock
  logger: RecordingLogger
  secrets: string[]
}

export function connect(baseUrl: string, options: Partial<TenantClientOptions> = {}): TestClient {
  const clock = new TestClock()
  const logger = new RecordingLogger()
  const secrets: string[] = []
  const onSecret = (secret: string): number => secrets.push(secret)
  const client = new TenantClient({
    baseUrl,
    clientId,
    clientSecret,
    clock,
    logger: logger as Logger,
    onSecret,
    random: () => 0,
    ...options,
  })
  return { client, clock, logger, secrets }
}

/** The TenantError that a promise rejects with. */
export async function failure(promise: Promise<unknown>): Promise<TenantError> {
  try {
    await promise
  } catch (error) {
    if (error instanceof TenantError) return error
    throw error
  }
  throw new Error('It did not fail')
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

/** A server, and what ends it; for `afterEach`. */
export class Closing {
  readonly #open: { close(): unknown }[] = []

  add<T extends { close(): unknown }>(each: T): T {
    this.#open.push(each)
    return each
  }

  async all(): Promise<void> {
    for (const each of this.#open.splice(0).reverse()) await each.close()
  }
}
