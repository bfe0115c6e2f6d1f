import { types } from 'node:util'
import { RequestError, TimeoutError, UploadError } from 'got'
import { EnvironmentError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { printable } from '../../core/secrets/process.js'
import { StallError } from '../../core/stall.js'
import { oneLine } from '../../core/text.js'
import { span } from '../../core/times.js'
import { isLoopback } from './base-url.js'

/** There was no answer, or it broke off. The message is worded to follow "cannot …: ". */
export class NetworkError extends Error {
  override readonly name: string = 'NetworkError'
  /**
   * The code of Node.js, or `ETIMEDOUT` for a timeout, `ETOOLONG` for the total time, `EPROXY` for a proxy that refuses,
   * `ENOTHTTP` for bytes that are not HTTP, `EENCODING` for a damaged encoding, or `loopbackRefused`.
   */
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

/** The error for a proxy that answered CONNECT without success. */
export function proxyRefused(proxy: string, status: number): NetworkError {
  const remedy =
    status === 407
      ? 'it requires credentials: put them into HTTPS_PROXY, as http://user:password@host:port'
      : 'check HTTPS_PROXY, or add the host to NO_PROXY'
  const words = Number.isInteger(status)
    ? `the proxy ${proxy} refused the connection (${status})`
    : `the proxy ${proxy} does not answer in HTTP`
  return new NetworkError(words, 'EPROXY', false, remedy)
}

/** The error for a status that cannot answer our request: a switch of protocols, or a number outside of HTTP. */
export function nonFinalAnswer(host: string, status: number): NetworkError {
  const words = `${host} answered with status ${status}, which is not the answer to a request`
  return new NetworkError(words, 'ENOANSWER', false, checkGateway())
}

/** The error for a server that sends interim answers (1xx) and no final one. */
export function tooManyInterimAnswers(host: string, limit: number): NetworkError {
  const words = `${host} sent more than ${limit} interim answers (1xx) and no answer`
  return new NetworkError(words, 'ENOANSWER', false, checkGateway())
}

/** The error for a request that closed without an answer and without an error; `networkError` words it. */
export function closedWithoutAnswer(): Error {
  return Object.assign(new Error('the request was closed without an answer'), { code: 'ECONNRESET' })
}

/**
 * Converts an error of got or of a stream into a NetworkError, or into a UserError for an unreadable file. Returns
 * programming errors unchanged.
 */
export function networkError(
  error: unknown,
  url: URL,
  limits: { connectTimeoutMs: number; requestTimeoutMs: number },
): unknown {
  const { host } = url
  // got wraps what it caught. That is not always an Error: for a broken answer it is a plain object.
  const cause = error instanceof RequestError && types.isNativeError(error.cause) ? error.cause : error
  if (error instanceof NetworkError) return error
  if (error instanceof StallError) {
    const words = `the answer of ${host} did not come, and no pending work was left that could bring it`
    return new NetworkError(words, 'ESTALLED', false, 'report this line', error)
  }
  if (cause instanceof NetworkError) return cause
  if (error instanceof UploadError)
    return new EnvironmentError(`cannot read the file to upload: ${oneLine(printable(error.message))}`, { cause })
  if (error instanceof TimeoutError) {
    return error.event === 'request'
      ? new NetworkError(
          `no complete answer within ${span(limits.requestTimeoutMs)}`,
          'ETIMEDOUT',
          true,
          'try again',
          cause,
        )
      : new NetworkError(
          `no connection to ${host} within ${span(limits.connectTimeoutMs)}`,
          'ETIMEDOUT',
          true,
          unreachable(),
          cause,
        )
  }
  // `instanceof` would miss errors of Node.js from another realm.
  if (!types.isNativeError(cause) || cause.name === 'TypeError' || cause.name === 'RangeError') return cause
  const code = codeOf(cause) ?? (error instanceof RequestError ? codeOf(error) : undefined) ?? 'unknown'
  const garbled = garbledAnswer(code, host, cause)
  if (garbled) return garbled
  if (code === 'ECONNREFUSED' && isLoopback(url.hostname)) {
    const words = `nothing listens on port ${url.port || (url.protocol === 'https:' ? '443' : '80')} of this machine (${code})`
    return new NetworkError(words, loopbackRefused, false, isSandboxRunning(), cause)
  }
  const known = explanation(code)
  const words = known
    ? `${known.words} (${code})`
    : `the connection failed (${code}): ${oneLine(printable(cause.message))}`
  return new NetworkError(words.replace('{host}', host), code, code === 'ETIMEDOUT', known?.remedy ?? '', cause)
}

/** The error for an answer that cannot be decoded, by the codes of the HTTP parser, zlib, Brotli and Zstandard. */
function garbledAnswer(code: string, host: string, cause: Error): NetworkError | undefined {
  if (code.startsWith('HPE_')) {
    const words = `${host} answered with bytes that are not HTTP (${code})`
    return new NetworkError(words, 'ENOTHTTP', false, checkGateway(), cause)
  }
  if (!/^(Z_|ERR_BROTLI|ERR__ERROR|ERR_PADDING|ERR__?[A-Z]+_FORMAT|ZSTD_)/.test(code)) return undefined
  const words = `the compressed answer of ${host} is damaged (${code})`
  return new NetworkError(words, 'EENCODING', false, checkGateway(), cause)
}

/** The code of a refused connection to this machine. Unlike a refusal by a tenant, it is permanent: no retry. */
export const loopbackRefused = 'ELOOPBACKREFUSED'

const isSandboxRunning = () =>
  `is the sandbox running (saas-connector sandbox)? otherwise correct ${plainInputName('base-url')}`
const unreachable = () => `check ${plainInputName('base-url')} and the network; behind a proxy set HTTPS_PROXY`
const checkGateway = () => `check ${plainInputName('base-url')}, and the proxy or gateway before the tenant`
const certificate = () =>
  `if a proxy or company certificate is in use, name its file in NODE_EXTRA_CA_CERTS; otherwise check ${plainInputName('base-url')}`

/** Whether an error with this code is permanent and happened before anything was sent. */
export function isNeverSent(code: string): boolean {
  return code === loopbackRefused || code === 'EPROXY' || code === 'ENOTFOUND' || isOfCertificate(code)
}

function isOfCertificate(code: string): boolean {
  return /CERT|SELF_SIGNED|ISSUER|LEAF_SIGNATURE/.test(code)
}

function explanation(code: string): { words: string; remedy: string } | undefined {
  if (isOfCertificate(code)) {
    return { words: 'the certificate of {host} is not trusted', remedy: certificate() }
  }
  const found = explanations[code]
  return found && { words: found[0], remedy: found[1]() }
}

const explanations: Record<string, [words: string, remedy: () => string] | undefined> = {
  ECONNREFUSED: ['{host} refused the connection', unreachable],
  ENOTFOUND: ['the name {host} is not known', () => `check ${plainInputName('base-url')}`],
  EAI_AGAIN: ['the name {host} could not be looked up', () => 'check the network'],
  EHOSTUNREACH: ['there is no route to {host}', unreachable],
  ENETUNREACH: ['there is no route to {host}', unreachable],
  ECONNRESET: ['the connection to {host} broke', () => 'try again'],
  EPIPE: ['the connection to {host} broke', () => 'try again'],
  ETIMEDOUT: ['{host} does not answer', unreachable],
  ERR_READING_RESPONSE_STREAM: ['the answer of {host} broke off', () => 'try again'],
}

function codeOf(error: Error): string | undefined {
  const code = 'code' in error ? error.code : undefined
  return typeof code === 'string' && code !== 'ERR_GOT_REQUEST_ERROR' ? code : undefined
}
