import { randomBytes } from 'node:crypto'
import { STATUS_CODES } from 'node:http'

/** The error body of the interface (ErrorResponseDto, docs/platform.md#errors). */
export interface ErrorBody {
  detailCode: string
  trackingId: string
  messages: { locale: string; localeOrigin: string; text: string }[]
  causes: { locale: string; localeOrigin: string; text: string }[]
}

/** An intended error answer. Any other thrown error is a defect and is answered with 500. */
export class HttpError extends Error {
  override readonly name: string = 'HttpError'
  readonly status: number
  readonly headers: Record<string, string>
  readonly #makeBody: (trackingId: string) => unknown

  constructor(
    status: number,
    text: string,
    options: { headers?: Record<string, string>; body?: (trackingId: string) => unknown } = {},
  ) {
    super(text)
    this.status = status
    this.headers = options.headers ?? {}
    this.#makeBody = options.body ?? ((trackingId) => errorBody(status, text, trackingId))
  }

  body(trackingId: string): unknown {
    return this.#makeBody(trackingId)
  }
}

const detailCodes: Record<number, string> = {
  400: '400.1 Bad Request Content',
  403: '403 Forbidden',
  404: '404 Not found',
  500: '500.0 Internal Fault',
}

/** The error body of a status. */
export function errorBody(status: number, text: string, trackingId: string): ErrorBody {
  return {
    detailCode: detailCodes[status] ?? `${status} ${STATUS_CODES[status] ?? 'Error'}`,
    trackingId,
    messages: [{ locale: 'en-US', localeOrigin: 'DEFAULT', text }],
    causes: [],
  }
}

/** Makes 32 hexadecimal digits, as in the documented examples. */
export function newTrackingId(): string {
  return randomBytes(16).toString('hex')
}

export function badRequest(text: string): HttpError {
  return new HttpError(400, text)
}

/** A 400 that does not say what is wrong, twice, as one was seen (docs/platform.md#errors). */
export function bareBadRequest(): HttpError {
  const text = 'Bad request content'
  const messages = ['und', 'en-US'].map((locale) => ({ locale, localeOrigin: 'DEFAULT', text }))
  return new HttpError(400, text, {
    body: (trackingId) => ({ detailCode: '400.1 Bad request content', trackingId, messages, causes: [] }),
  })
}

export function notFound(text: string): HttpError {
  return new HttpError(404, text)
}

/** A 401, which has the only field `error` (docs/platform.md#errors). */
export function unauthorized(error: string): HttpError {
  return new HttpError(401, error, { body: () => ({ error }) })
}

export function methodNotAllowed(method: string, allowed: readonly string[]): HttpError {
  const text = `${method} is not supported here; use ${allowed.join(' or ')}`
  return new HttpError(405, text, {
    headers: { Allow: allowed.join(', ') },
    body: (trackingId) => ({ errorName: 'NotSupportedException', errorMessage: text, trackingId }),
  })
}

export function tooManyRequests(seconds: number): HttpError {
  return new HttpError(429, 'Too many requests', {
    headers: { 'Retry-After': String(seconds) },
    body: () => ({ message: 'API rate limit exceeded' }),
  })
}

/** Quotes foreign text for a message, shortened and with control characters escaped. */
export function quoted(text: unknown): string {
  const plain = typeof text === 'string' ? text : (JSON.stringify(text) ?? 'nothing')
  return JSON.stringify(plain.length > 100 ? `${plain.slice(0, 100)}…` : plain)
}
