import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'

/** What a fault does in place of the answer. */
export interface FaultyExchange {
  request: IncomingMessage
  response: ServerResponse
  socket: Socket
  /** The answer of the tenant; undefined when the fault keeps the request from it. */
  answer: { status: number; headers: Record<string, string>; body: Buffer } | undefined
}

/** Trouble on the way to a tenant and back. */
export interface Fault {
  name: string
  /** The request reaches the tenant, and its answer is what suffers. */
  afterWork: boolean
  /** What the program gets depends on the answer of the tenant. */
  showsAnswer?: boolean
  /** The answer never ends, so that the program waits until its time is over. */
  isEndless?: boolean
  /** Passes: a command that meets it once, on a request that only reads, succeeds. */
  passes: boolean
  /** Passes also if it goes on: a command that meets it again and again succeeds. */
  passesAlways?: boolean
  /** Only the request that signs in meets it. */
  onSignIn?: boolean
  /** Only requests meet it whose token was used so often before. */
  tokenUses?: number
  act: (exchange: FaultyExchange) => void
}

type Act = Fault['act']

const json = { 'content-type': 'application/json' }
const page = '<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>'
const cloudflare = '<html><head><title>Attention Required! | Cloudflare</title></head></html>'

const status =
  (code: number, body: string = JSON.stringify({ message: 'trouble' }), headers: Record<string, string> = json): Act =>
  ({ response }) =>
    void response.writeHead(code, headers).end(body)

const raw =
  (bytes: string | Buffer): Act =>
  ({ socket }) =>
    void socket.end(bytes)

const head = (extra: string, size: number) =>
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${extra}content-length: ${size}\r\n\r\n`

/** The answer as it is, or an empty object where the request never reached the tenant. */
const bodyOf = ({ answer }: FaultyExchange): Buffer => answer?.body ?? Buffer.from('{}')

/** Sends a character now and then, and never an end. */
function drip(response: ServerResponse): void {
  response.writeHead(200, json)
  // The program may have hung up before, and then nothing closes any more.
  const timer = setInterval(() => response.write(' '), 20).unref()
  response.on('close', () => clearInterval(timer))
}

/** Faults that take the place of an answer, whether the request reached the tenant or not. */
const anywhere: Record<string, Pick<Fault, 'act' | 'passes' | 'showsAnswer' | 'isEndless'>> = {
  '500': { act: status(500), passes: true },
  '502 page': { act: status(502, page, { 'content-type': 'text/html' }), passes: true },
  '503': { act: status(503), passes: true },
  '503 Retry-After': { act: status(503, '{}', { ...json, 'retry-after': '2' }), passes: true },
  '504': { act: status(504), passes: true },
  '520': { act: status(520, page), passes: true },
  '524': { act: status(524, page), passes: true },
  '408': { act: status(408), passes: true },
  '404': { act: status(404), passes: false },
  '409': { act: status(409), passes: false },
  reset: { act: ({ socket }) => void socket.resetAndDestroy(), passes: true },
  closed: { act: ({ socket }) => void socket.destroy(), passes: true },
  silence: { act: () => {}, passes: true, isEndless: true },
  'cut body': {
    act: (exchange) => {
      const body = bodyOf(exchange)
      exchange.socket.write(`${head('', body.length + 50)}${body.toString('utf8').slice(0, body.length / 2)}`, () =>
        exchange.socket.destroy(),
      )
    },
    passes: true,
    showsAnswer: true,
  },
  'cut head': { act: raw('HTTP/1.1 200 OK\r\ncontent-ty'), passes: true },
  drip: { act: (exchange) => drip(exchange.response), passes: false, isEndless: true },
  'page of 200': { act: status(200, page, { 'content-type': 'text/html' }), passes: false },
  'no JSON': { act: status(200, '{"id": "1", '), passes: false },
  'empty 200': { act: status(200, ''), passes: false },
  '{}': { act: status(200, '{}'), passes: false },
  null: { act: status(200, 'null'), passes: false },
  number: { act: status(200, '7'), passes: false },
  'empty list': { act: status(200, '[]'), passes: false },
  'wrong types': {
    act: (exchange) => {
      const text = bodyOf(exchange).toString('utf8')
      exchange.response.writeHead(200, json).end(text.replace(/:\s*("[^"]*"|\d+)/g, ': []'))
    },
    passes: false,
    showsAnswer: true,
  },
  redirect: { act: status(302, '', { location: 'https://elsewhere.example/' }), passes: false },
  'broken gzip': {
    act: (exchange) => {
      const body = gzipSync(bodyOf(exchange))
      body.fill(0xff, 10)
      exchange.response.writeHead(200, { ...json, 'content-encoding': 'gzip', 'content-length': body.length }).end(body)
    },
    passes: true,
    showsAnswer: true,
  },
  'cut gzip': {
    act: (exchange) => {
      const body = gzipSync(bodyOf(exchange)).subarray(0, 12)
      exchange.response.writeHead(200, { ...json, 'content-encoding': 'gzip', 'content-length': body.length }).end(body)
    },
    passes: true,
    showsAnswer: true,
  },
  'not HTTP': { act: raw('\u0016\u0003\u0001 hello\r\n\r\n'), passes: true },
  '101': { act: raw('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'), passes: false },
  '1xx flood': { act: raw('HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(500)), passes: false },
  'huge headers': { act: raw(`HTTP/1.1 200 OK\r\n${'x-filler: y\r\n'.repeat(20_000)}\r\n`), passes: true },
}

/** Refusals: a tenant that answers so has done nothing. */
const refusals: Record<string, { act: Act; passes: boolean }> = {
  '429': { act: status(429), passes: true },
  '429 seconds': { act: status(429, '{}', { ...json, 'retry-after': '3' }), passes: true },
  '429 zero': { act: status(429, '{}', { ...json, 'retry-after': '0' }), passes: true },
  '429 past date': {
    act: status(429, '{}', { ...json, 'retry-after': 'Thu, 01 Jan 2015 00:00:00 GMT' }),
    passes: true,
  },
  '429 unreadable': { act: status(429, '{}', { ...json, 'retry-after': 'soon' }), passes: true },
  '429 date, clock ahead': {
    act: ({ response }) => {
      const [now, end] = [3_600, 3_603].map((seconds) => new Date(Date.now() + seconds * 1_000).toUTCString())
      response.sendDate = false
      response.writeHead(429, { ...json, date: now, 'retry-after': end }).end('{}')
    },
    passes: true,
  },
  '429 too long': { act: status(429, '{}', { ...json, 'retry-after': '86400' }), passes: false },
  '401': { act: status(401), passes: true },
  '403': { act: status(403), passes: false },
  '403 firewall': {
    act: status(403, cloudflare, { 'content-type': 'text/html', server: 'cloudflare' }),
    passes: false,
  },
  '400': { act: status(400), passes: false },
}

/** Lifetimes of a token as a tenant may give them. They only say when to sign in again, so every command gets over them. */
const lifetimes: Record<string, unknown> = {
  'a moment': 0.001,
  'of 0 s': 0,
  'below 0 s': -1,
  'of a year': 31_536_000,
  'without end': 1e300,
  'as text': '749',
  'of no number': 'soon',
  missing: undefined,
  null: null,
}

/** The tenant's answer to the sign-in, with this lifetime. */
const lifetime =
  (value: unknown): Act =>
  (exchange) => {
    const body = { ...JSON.parse(bodyOf(exchange).toString('utf8')), expires_in: value }
    exchange.response.writeHead(200, json).end(JSON.stringify(body))
  }

const tokenFaults: readonly Fault[] = [
  ...Object.entries(lifetimes).map(([name, value]) => ({
    name: `a token's lifetime ${name}`,
    ...{ afterWork: true, showsAnswer: true, passes: true, passesAlways: true, onSignIn: true },
    act: lifetime(value),
  })),
  ...[1, 2, 5].map((uses) => ({
    name: `a token is refused after ${uses} uses`,
    // Requests that run side by side share a token, so that one use may not do for them.
    ...{ afterWork: false, passes: true, passesAlways: uses > 1, tokenUses: uses },
    act: status(401),
  })),
]

/** All faults. */
export const faults: readonly Fault[] = [
  ...Object.entries(anywhere).flatMap(([name, fault]) => [
    { name: `${name}, before the work`, afterWork: false, ...fault },
    { name: `${name}, after the work`, afterWork: true, ...fault },
  ]),
  ...Object.entries(refusals).map(([name, fault]) => ({ name, afterWork: false, ...fault })),
  ...tokenFaults,
]
