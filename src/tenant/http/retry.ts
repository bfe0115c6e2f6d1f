import type { TenantError, TenantErrorKind } from '../errors/errors.js'

/** `idempotent`: may be sent again after any temporary failure. `nonIdempotent`: only when the tenant did not process it. */
export type Repeat = 'idempotent' | 'nonIdempotent'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

interface Reasoned {
  reason: string
}

interface RetryPolicy {
  maxAttempts: number
  /** From the start of the first attempt to the start of the last one. */
  maxTotalMs: number
  /** Before the second attempt; doubles with each further one, up to `maxDelayMs`. */
  firstDelayMs: number
  maxDelayMs: number
  methods: Record<Method, { repeat: Repeat } & Reasoned>
  /** Operations that override the rule of their method. */
  exceptions: Record<
    'signIn' | 'queryLogs' | 'readCommand' | 'checkSource' | 'link' | 'setFields',
    { repeat: Repeat } & Reasoned
  >
  /** Commands of a connector that only read. All others may change the target system. */
  readCommands: readonly string[]
  /** `notProcessed`: the tenant refused the request before processing it, so even a `nonIdempotent` one is repeated. */
  statuses: ({ status: number; notProcessed: boolean } & Reasoned)[]
  /** `notProcessed`: no connection was made, so nothing was sent. */
  networkErrors: ({ code: string; notProcessed: boolean } & Reasoned)[]
}

/** The complete retry policy. Methods, statuses and error codes that are not listed are not retried. */
export const retryPolicy = {
  maxAttempts: 5,
  maxTotalMs: 120_000,
  firstDelayMs: 1_000,
  maxDelayMs: 15_000,
  methods: {
    GET: { repeat: 'idempotent', reason: 'reads only' },
    PUT: { repeat: 'idempotent', reason: 'sets a state: the second time changes nothing' },
    DELETE: { repeat: 'idempotent', reason: 'a 404 to a retry means that an earlier attempt deleted it' },
    POST: { repeat: 'nonIdempotent', reason: 'creates a connector, version or tag, or runs a command' },
    PATCH: { repeat: 'nonIdempotent', reason: 'a JSON Patch that removes fails the second time' },
  },
  exceptions: {
    signIn: { repeat: 'idempotent', reason: 'a second token does no harm' },
    queryLogs: { repeat: 'idempotent', reason: 'a read that is sent as POST' },
    readCommand: { repeat: 'idempotent', reason: 'an invocation of a command that only reads' },
    checkSource: { repeat: 'idempotent', reason: 'tests or peeks through the connector and stores nothing' },
    link: { repeat: 'idempotent', reason: 'a JSON Patch that replaces sets a state' },
    setFields: { repeat: 'idempotent', reason: 'a JSON Patch that replaces complete fields sets a state' },
  },
  // Not std:authenticate: a target system may lock an account after some wrong passwords.
  readCommands: [
    'std:spec:read',
    'std:test-connection',
    'std:account:list',
    'std:account:read',
    'std:account:discover-schema',
    'std:entitlement:list',
    'std:entitlement:read',
    'std:source-data:discover',
    'std:source-data:read',
    'std:config-options:read',
    'std:application-discovery:list',
    'std:agent:list',
    'std:machine-identity:list',
    'std:resource:list',
    'std:ssf-stream:discover',
    'std:ssf-stream:read',
  ],
  statuses: [
    { status: 408, notProcessed: false, reason: 'the server gave up waiting for the request' },
    { status: 429, notProcessed: true, reason: 'the rate limit refuses before processing; Retry-After gives the wait' },
    { status: 500, notProcessed: false, reason: 'an internal fault that may be temporary' },
    { status: 502, notProcessed: false, reason: 'a gateway lost its server' },
    { status: 503, notProcessed: false, reason: 'overloaded or in maintenance; Retry-After may give the wait' },
    { status: 504, notProcessed: false, reason: 'a gateway timed out waiting for its server' },
    { status: 520, notProcessed: false, reason: 'Cloudflare got an answer that it does not understand' },
    { status: 521, notProcessed: false, reason: 'the server refused the connection of Cloudflare' },
    { status: 522, notProcessed: false, reason: 'Cloudflare timed out connecting to the server' },
    { status: 523, notProcessed: false, reason: 'Cloudflare found no route to the server' },
    { status: 524, notProcessed: false, reason: 'Cloudflare timed out waiting for the answer' },
  ],
  networkErrors: [
    { code: 'ECONNREFUSED', notProcessed: true, reason: 'a server or load balancer is restarting' },
    { code: 'EAI_AGAIN', notProcessed: true, reason: 'a temporary failure of the DNS lookup' },
    { code: 'EHOSTUNREACH', notProcessed: true, reason: 'no route to the host at the moment' },
    { code: 'ENETUNREACH', notProcessed: true, reason: 'no network at the moment' },
    { code: 'ECONNRESET', notProcessed: false, reason: 'the connection broke; the request may have arrived' },
    { code: 'EPIPE', notProcessed: false, reason: 'the connection broke while sending' },
    { code: 'ETIMEDOUT', notProcessed: false, reason: 'no answer in time; the request may have arrived' },
    { code: 'ERR_READING_RESPONSE_STREAM', notProcessed: false, reason: 'the answer broke off' },
    { code: 'ENOTHTTP', notProcessed: false, reason: 'a gateway sent bytes that are not HTTP' },
    { code: 'EENCODING', notProcessed: false, reason: 'the compressed answer was damaged on its way' },
  ],
} as const satisfies RetryPolicy

/**
 * Kinds of errors that are final, whatever the status: the connector's own code failed, a firewall refused the request, a
 * server that is no tenant answered the sign-in.
 */
const finalKinds: readonly TenantErrorKind[] = ['connector', 'blocked', 'sign-in']

/** What is known of a failed attempt. */
export interface FailedAttempt {
  error: TenantError
  /** The code of a NetworkError; undefined when there was an answer. */
  code: string | undefined
  /** The Retry-After header. */
  retryAfter: string | undefined
  /** The Date header: the clock that a Retry-After is measured by. */
  date?: string | undefined
}

/**
 * Milliseconds to wait before the next attempt; undefined when the request must not be sent again, or when the wait
 * would exceed `maxTotalMs`.
 *
 * @param attempt number of the failed attempt, from 1
 * @param elapsed milliseconds since the start of the first attempt
 * @param now milliseconds since 1970, for a Retry-After that is a date, when the answer has no Date
 * @param random returns a number from 0 to 1
 */
export function retryDelay(
  failed: FailedAttempt,
  repeat: Repeat,
  attempt: number,
  elapsed: number,
  now: number,
  random: () => number,
): number | undefined {
  if (attempt >= retryPolicy.maxAttempts || finalKinds.includes(failed.error.kind)) return undefined
  const entry =
    failed.code === undefined
      ? retryPolicy.statuses.find((each) => each.status === failed.error.status)
      : retryPolicy.networkErrors.find((each) => each.code === failed.code)
  if (!entry || (repeat === 'nonIdempotent' && !entry.notProcessed)) return undefined
  // A Retry-After date is compared with the clock of the tenant, which may differ from ours.
  const asked = parseRetryAfter(failed.retryAfter, parseHttpDate(failed.date) ?? now)
  const half = Math.min(retryPolicy.maxDelayMs, retryPolicy.firstDelayMs * 2 ** (attempt - 1)) / 2
  // Part of the delay is random, so that parallel jobs do not retry at once. It is never shorter than the tenant asks for.
  const delay = (asked || half) + half * random()
  return elapsed + delay > retryPolicy.maxTotalMs ? undefined : delay
}

/** Milliseconds to wait by a Retry-After header (seconds or an HTTP date); undefined when absent or malformed. */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  const text = value?.trim()
  if (!text) return undefined
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const date = parseHttpDate(text)
  return date === undefined ? undefined : Math.max(0, date - now)
}

/** Milliseconds since 1970; undefined when absent or not an HTTP date. */
export function parseHttpDate(text: string | undefined): number | undefined {
  // `Date.parse` accepts more than HTTP dates, which always begin with the name of a day.
  const date = text !== undefined && /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? undefined : date
}
