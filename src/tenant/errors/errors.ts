import { UserError } from '../../core/errors.js'
import type { WrittenOnError } from '../../core/written.js'

export type TenantErrorKind =
  /** The credentials or the token were refused (401). */
  | 'unauthorized'
  /** The token is good and lacks a right (403). */
  | 'forbidden'
  /** A firewall before the tenant refused the request: a Cloudflare page, or `error code: 1010`. */
  | 'blocked'
  /** The connector, version, tag, customizer or instance does not exist (404). Never a connector's own notFound. */
  | 'not-found'
  /** What should be made exists already, or changed meanwhile (409, 412). */
  | 'conflict'
  /** The tenant refused the request as it is (other 4xx). */
  | 'bad-request'
  /** The tenant refused a file in an answer of status 200 (UpdateDetail, docs/platform.md#custom-connector-fields). */
  | 'rejected'
  /** Too many requests (429), and waiting as told would take too long. */
  | 'rate-limited'
  /** The tenant failed (5xx) with no sign that the connector was the cause. */
  | 'server'
  /** No connection, or it broke. */
  | 'network'
  /** No answer in time. */
  | 'timeout'
  /** The tenant wants to send us to another address. */
  | 'redirect'
  /** An answer that is not what the interface gives: not JSON, cut off, too large, or a field missing. */
  | 'unexpected-answer'
  /** The connector's own code failed: the request reached it. */
  | 'connector'

/** The two error types of the connector SDK (docs/platform.md#connector-errors). */
export type ConnectorErrorType = 'notFound' | 'generic'

export interface TenantErrorDetails {
  kind: TenantErrorKind
  /** What was tried, as it reads after "cannot": `read connector "x"`. */
  operation: string
  status?: number | undefined
  trackingId?: string | undefined
  /** What the tenant or the connector said, one line, shortened. */
  detail?: string | undefined
  errorType?: ConnectorErrorType | undefined
  /** How often the request was sent. */
  attempts?: number | undefined
  /** Of a write: `unknown` when it may have been done all the same; false when it was not. */
  written?: WrittenOnError | undefined
  cause?: unknown
}

/** A request to the tenant that failed. The message is one line: what was tried, what happened, what to do. */
export class TenantError extends UserError {
  override readonly name: string = 'TenantError'
  readonly kind: TenantErrorKind
  readonly operation: string
  readonly status: number | undefined
  /** The tenant's id of the failure, for SailPoint's support. */
  readonly trackingId: string | undefined
  readonly detail: string | undefined
  /** Of kind `connector`: the type of the connector's error; undefined when the answer does not tell. */
  readonly errorType: ConnectorErrorType | undefined
  readonly attempts: number
  /** Of a write: whether it was done all the same. Always false of a read. */
  readonly written: WrittenOnError

  constructor(message: string, details: TenantErrorDetails) {
    super(message, { cause: details.cause })
    this.kind = details.kind
    this.operation = details.operation
    this.status = details.status
    this.trackingId = details.trackingId
    this.detail = details.detail
    this.errorType = details.errorType
    this.attempts = details.attempts ?? 1
    this.written = details.written ?? false
  }
}

/** True for a TenantError, of one of `kinds` if any are given. */
export function isTenantError(error: unknown, ...kinds: TenantErrorKind[]): error is TenantError {
  return error instanceof TenantError && (kinds.length === 0 || kinds.includes(error.kind))
}

/**
 * Whether a write that ended with this error was done all the same. Writes do not listen to `signal`: what ends with
 * its reason ended between two requests.
 */
export function writtenOf(error: unknown, signal?: AbortSignal): WrittenOnError {
  if (error instanceof TenantError) return error.written
  if (error instanceof UserError || (signal?.aborted && error === signal.reason)) return false
  return 'unknown'
}
