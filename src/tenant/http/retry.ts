import type { TenantError } from '../errors/errors.js'

/** `idempotent`: sending it twice is the same as once. `nonIdempotent`: only repeated when it is certain that nothing was done. */
export type Repeat = 'idempotent' | 'nonIdempotent'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

interface Reasoned {
  reason: string
}

interface RetryPolicy {
  /** How often a request is sent at most. */
  attempts: number
  /** Milliseconds from the first sending to the start of the last one. */
  totalTime: number
  /** Milliseconds before the second sending; each further wait is twice as long, up to `maxDelayMs`. */
  firstDelay: number
  maxDelayMs: number
  methods: Record<Method, { repeat: Repeat } & Reasoned>
  /** Operations that differ from their method. */
  exceptions: Record<'signIn' | 'queryLogs' | 'link' | 'setFields', { repeat: Repeat } & Reasoned>
  /** `notProcessed`: the request was refused before anything was done, so that even `nonIdempotent` is repeated. */
  statuses: ({ status: number; notProcessed: boolean } & Reasoned)[]
  /** `notProcessed`: no connection came about, so that nothing was sent. */
  networkErrors: ({ code: string; notProcessed: boolean } & Reasoned)[]
}

/** The whole retry policy. What is not listed here is not repeated. */
export const retryPolicy = {
  attempts: 5,
  totalTime: 120_000,
  firstDelay: 1_000,
  maxDelayMs: 15_000,
  methods: {
    GET: { repeat: 'idempotent', reason: 'reads only' },
    PUT: { repeat: 'idempotent', reason: 'sets a state: the second time changes nothing' },
    DELETE: { repeat: 'idempotent', reason: 'a 404 after a repetition means that the first one did it' },
    POST: { repeat: 'nonIdempotent', reason: 'makes a connector, version or tag, or runs a command' },
    PATCH: { repeat: 'nonIdempotent', reason: 'a JSON Patch that removes fails the second time' },
  },
  exceptions: {
    signIn: { repeat: 'idempotent', reason: 'a second token harms nobody' },
    queryLogs: { repeat: 'idempotent', reason: 'a read that is sent as POST' },
    link: { repeat: 'idempotent', reason: 'a JSON Patch that replaces sets a state' },
    setFields: { repeat: 'idempotent', reason: 'a JSON Patch of whole fields sets a state' },
  },
  statuses: [
    { status: 408, notProcessed: false, reason: 'the server gave up waiting for the request' },
    { status: 429, notProcessed: true, reason: 'the rate limit refuses before it passes on; it says how long to wait' },
    { status: 500, notProcessed: false, reason: 'an internal fault that may pass' },
    { status: 502, notProcessed: false, reason: 'a gateway lost its server' },
    { status: 503, notProcessed: false, reason: 'overloaded or in maintenance; it may say how long to wait' },
    { status: 504, notProcessed: false, reason: 'a gateway waited in vain' },
    { status: 520, notProcessed: false, reason: 'Cloudflare got an answer that it does not understand' },
    { status: 521, notProcessed: false, reason: 'Cloudflare was refused by the server' },
    { status: 522, notProcessed: false, reason: 'Cloudflare could not connect in time' },
    { status: 523, notProcessed: false, reason: 'Cloudflare found no way to the server' },
    { status: 524, notProcessed: false, reason: 'Cloudflare waited in vain' },
  ],
  networkErrors: [
    { code: 'ECONNREFUSED', notProcessed: true, reason: 'nobody listens yet, or a load balancer is being changed' },
    { code: 'EAI_AGAIN', notProcessed: true, reason: 'the name service is out for a moment' },
    { code: 'EHOSTUNREACH', notProcessed: true, reason: 'no way to the host at the moment' },
    { code: 'ENETUNREACH', notProcessed: true, reason: 'no network at the moment' },
    { code: 'ECONNRESET', notProcessed: false, reason: 'the connection broke; the request may have arrived' },
    { code: 'EPIPE', notProcessed: false, reason: 'the connection broke while sending' },
    { code: 'ETIMEDOUT', notProcessed: false, reason: 'no answer in time; the request may have arrived' },
    { code: 'ERR_READING_RESPONSE_STREAM', notProcessed: false, reason: 'the answer broke off' },
  ],
} as const satisfies RetryPolicy

/** What is known of a failed sending. */
export interface FailedAttempt {
  error: TenantError
  /** The code of Node.js, for an error of the network. */
  code: string | undefined
  /** The Retry-After header. */
  retryAfter: string | undefined
}

/**
 * Milliseconds to wait before the request is sent again; undefined when it must not be, or when the wait would not fit
 * into the total time.
 *
 * @param attempt which sending failed, from 1
 * @param elapsed milliseconds since the first sending started
 * @param now milliseconds since 1970, for a Retry-After that is a date
 */
export function retryDelay(
  failed: FailedAttempt,
  repeat: Repeat,
  attempt: number,
  elapsed: number,
  now: number,
  random: () => number = Math.random,
): number | undefined {
  // What the connector itself answered is its answer, whatever the status.
  if (attempt >= retryPolicy.attempts || failed.error.kind === 'connector' || failed.error.kind === 'blocked') {
    return undefined
  }
  const entry =
    failed.code === undefined
      ? retryPolicy.statuses.find((each) => each.status === failed.error.status)
      : retryPolicy.networkErrors.find((each) => each.code === failed.code)
  if (!entry || (repeat === 'nonIdempotent' && !entry.notProcessed)) return undefined
  const asked = parseRetryAfter(failed.retryAfter, now)
  const grown = Math.min(retryPolicy.maxDelayMs, retryPolicy.firstDelay * 2 ** (attempt - 1))
  // Half of our own wait is random, so that parallel jobs do not come back all at once. An asked wait is never cut.
  const delay = asked ?? grown * (0.5 + random() / 2)
  return elapsed + delay > retryPolicy.totalTime ? undefined : delay
}

/** Milliseconds to wait by a Retry-After header, in seconds or as an HTTP date; undefined when absent or unreadable. */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  const text = value?.trim()
  if (!text) return undefined
  if (/^\d+$/.test(text)) return Number(text) * 1000
  // `Date.parse` reads far more than HTTP dates; all of those begin with the name of a day.
  const date = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
