import { types } from 'node:util'
import { RequestError, TimeoutError, UploadError } from 'got'
import { UserError } from '../../core/errors.js'
import { StallError } from '../../core/stall.js'
import { oneLine, span } from '../text.js'
import { isLoopback } from './base-url.js'

/** No answer, or an answer that broke off. The message reads after "cannot …: ". */
export class NetworkError extends Error {
  override readonly name: string = 'NetworkError'
  /** As Node.js names it; a timeout is `ETIMEDOUT`, a proxy that refuses `EPROXY`, `nobodyHere` on this machine. */
  readonly code: string
  readonly timeout: boolean
  readonly remedy: string

  constructor(message: string, code: string, timeout = false, remedy = '', cause?: unknown) {
    super(message, { cause })
    this.code = code
    this.timeout = timeout
    this.remedy = remedy
  }
}

/** The proxy's answer to CONNECT was not a success. */
export function proxyRefusal(proxy: string, status: number): NetworkError {
  const remedy =
    status === 407
      ? 'it wants credentials: put them into HTTPS_PROXY, as http://user:password@host:port'
      : 'check HTTPS_PROXY, or add the host to NO_PROXY'
  const words = Number.isInteger(status)
    ? `the proxy ${proxy} refused the connection (${status})`
    : `the proxy ${proxy} does not answer in HTTP`
  return new NetworkError(words, 'EPROXY', false, remedy)
}

/** An answer that is none to a request of ours: a switch to another protocol, or a status that HTTP does not have. */
export function noAnswer(host: string, status: number): NetworkError {
  const words = `${host} answered with status ${status}, which is not the answer to a request`
  return new NetworkError(words, 'ENOANSWER', false, between)
}

/** Interim answers (1xx), which only announce another one, without end. */
export function endlessInterim(host: string, limit: number): NetworkError {
  const words = `${host} sent more than ${limit} interim answers (1xx) and no answer`
  return new NetworkError(words, 'ENOANSWER', false, between)
}

/** A request that ended without an answer and without an error; `networkError` says it in words. */
export function closedUnanswered(): Error {
  return Object.assign(new Error('the request was closed without an answer'), { code: 'ECONNRESET' })
}

/**
 * What got or a stream threw, as a NetworkError; a file that cannot be read as a UserError. Errors of programming come
 * back as they are.
 */
export function networkError(
  error: unknown,
  url: URL,
  limits: { connectTimeout: number; requestTimeout: number },
): unknown {
  const { host } = url
  // got wraps what it caught, which is not always an error: a broken answer is a plain object.
  const cause = error instanceof RequestError && types.isNativeError(error.cause) ? error.cause : error
  if (error instanceof NetworkError) return error
  if (error instanceof StallError) {
    const words = `the answer of ${host} did not come, and nothing was left that could bring it`
    return new NetworkError(words, 'ESTALLED', false, 'report this line', error)
  }
  if (cause instanceof NetworkError) return cause
  if (error instanceof UploadError)
    return new UserError(`cannot read the file to upload: ${oneLine(error.message)}`, { cause })
  if (error instanceof TimeoutError) {
    return error.event === 'request'
      ? new NetworkError(`no whole answer within ${span(limits.requestTimeout)}`, 'ETIMEDOUT', true, 'try again', cause)
      : new NetworkError(
          `no connection to ${host} within ${span(limits.connectTimeout)}`,
          'ETIMEDOUT',
          true,
          unreachable,
          cause,
        )
  }
  // Not `instanceof`: errors of Node.js may come from another realm.
  if (!types.isNativeError(cause) || cause.name === 'TypeError' || cause.name === 'RangeError') return cause
  const code = codeOf(cause) ?? (error instanceof RequestError ? codeOf(error) : undefined) ?? 'unknown'
  if (code === 'ECONNREFUSED' && isLoopback(url.hostname)) {
    const words = `nothing listens on port ${url.port || (url.protocol === 'https:' ? '443' : '80')} of this machine (${code})`
    return new NetworkError(words, nobodyHere, false, isSandboxRunning, cause)
  }
  const known = explanation(code)
  const words = known ? `${known.words} (${code})` : `the connection failed (${code}): ${oneLine(cause.message)}`
  return new NetworkError(words.replace('{host}', host), code, code === 'ETIMEDOUT', known?.remedy ?? '', cause)
}

/** The code of a refused connection to this machine: unlike one to a tenant, it is not about to pass. */
export const nobodyHere = 'ENOBODYHERE'

const isSandboxRunning = 'is the sandbox running (saas-connector sandbox)? otherwise correct base-url'
const unreachable = 'check base-url and the network; behind a proxy set HTTPS_PROXY'
const between = 'check base-url, and the proxy or gateway before the tenant'
const certificate =
  'if a proxy or company certificate stands between, name its file in NODE_EXTRA_CA_CERTS; otherwise check base-url'

/** Whether an error of this code comes before anything is sent, and is not about to pass. */
export function isNeverSent(code: string): boolean {
  return code === nobodyHere || code === 'EPROXY' || code === 'ENOTFOUND' || isOfCertificate(code)
}

function isOfCertificate(code: string): boolean {
  return /CERT|SELF_SIGNED|ISSUER|LEAF_SIGNATURE/.test(code)
}

function explanation(code: string): { words: string; remedy: string } | undefined {
  if (isOfCertificate(code)) {
    return { words: 'the certificate of {host} is not trusted', remedy: certificate }
  }
  const found = explanations[code]
  return found && { words: found[0], remedy: found[1] }
}

const explanations: Record<string, [string, string] | undefined> = {
  ECONNREFUSED: ['{host} refused the connection', unreachable],
  ENOTFOUND: ['the name {host} is not known', 'check base-url'],
  EAI_AGAIN: ['the name {host} could not be looked up', 'check the network'],
  EHOSTUNREACH: ['there is no way to {host}', unreachable],
  ENETUNREACH: ['there is no way to {host}', unreachable],
  ECONNRESET: ['the connection to {host} broke', 'try again'],
  EPIPE: ['the connection to {host} broke', 'try again'],
  ETIMEDOUT: ['{host} does not answer', unreachable],
  ERR_READING_RESPONSE_STREAM: ['the answer of {host} broke off', 'try again'],
}

function codeOf(error: Error): string | undefined {
  const code = 'code' in error ? error.code : undefined
  return typeof code === 'string' && code !== 'ERR_GOT_REQUEST_ERROR' ? code : undefined
}
