import { type ErrorOrigin, InterruptedError, UserError } from '../../core/errors.js'
import type { WrittenOnError } from '../../core/written.js'

export type TenantErrorKind =
  /** The credentials or the token were refused (401). */
  | 'unauthorized'
  /** The sign-in failed for another reason than its credentials: it answered 404, in an unexpected form, or as no tenant does. */
  | 'sign-in'
  /** The token is valid but lacks a right (403). */
  | 'forbidden'
  /** A firewall before the tenant refused the request: a Cloudflare page, or `error code: 1010`. */
  | 'blocked'
  /** The connector, version, tag, customizer or instance does not exist (404). Not used for a connector's own notFound. */
  | 'not-found'
  /** The object to create already exists, or was changed in between (409, 412). */
  | 'conflict'
  /** The tenant refused the request as invalid (other 4xx). */
  | 'bad-request'
  /** The tenant refused a file in an answer of status 200 (UpdateDetail, docs/platform.md#custom-connector-fields). */
  | 'rejected'
  /** Too many requests (429), and the wait that the tenant asks for is too long. */
  | 'rate-limited'
  /** The tenant failed (5xx), and nothing points at the connector. */
  | 'server'
  /** There was no connection, or it broke. */
  | 'network'
  /** There was no answer in time. */
  | 'timeout'
  /** The tenant answered with a redirect. */
  | 'redirect'
  /** The answer does not follow the interface: not JSON, incomplete, too large, or a field is missing. */
  | 'unexpected-answer'
  /** The request reached the connector, and its own code failed. */
  | 'connector'

/** The two error types of the connector SDK (docs/platform.md#connector-errors). */
export type ConnectorErrorType = 'notFound' | 'generic'

export interface TenantErrorDetails {
  kind: TenantErrorKind
  /** Names the operation in messages, after "cannot": `read connector "x"`. */
  operation: string
  status?: number | undefined
  trackingId?: string | undefined
  /** The message of the tenant or the connector, on one line, shortened. */
  detail?: string | undefined
  /** The same as it came, with the secrets in it: for checks that look for them, never for printing. */
  raw?: string | undefined
  errorType?: ConnectorErrorType | undefined
  /** How often the request was sent. */
  attempts?: number | undefined
  /** For a write: `unknown` when it may have been made in spite of the error; false when it was not. */
  written?: WrittenOnError | undefined
  cause?: unknown
}

/** A failed request to the tenant. The message is one line: the operation, what happened, what to do. */
export class TenantError extends UserError {
  override readonly name: string = 'TenantError'
  readonly kind: TenantErrorKind
  readonly operation: string
  readonly status: number | undefined
  /** The tenant's id of the failure, for SailPoint's support. */
  readonly trackingId: string | undefined
  readonly detail: string | undefined
  readonly #raw: string | undefined
  /** For kind `connector`: the type of the connector's error; undefined when the answer does not give it. */
  readonly errorType: ConnectorErrorType | undefined
  readonly attempts: number
  /** For a write: whether it was made in spite of the error. Always false for a read. */
  readonly written: WrittenOnError

  constructor(message: string, details: TenantErrorDetails) {
    super(message, { cause: details.cause })
    this.kind = details.kind
    this.operation = details.operation
    this.status = details.status
    this.trackingId = details.trackingId
    this.detail = details.detail
    this.#raw = details.raw
    this.errorType = details.errorType
    this.attempts = details.attempts ?? 1
    this.written = details.written ?? false
  }

  /** Not the service, if the connector's own code failed, or something was named that the tenant does not have. */
  override get origin(): ErrorOrigin {
    if (this.kind === 'connector') return 'work'
    return this.kind === 'not-found' ? 'usage' : 'service'
  }

  /**
   * The message as it came, with the secrets in it: for checks that look for them, never for printing. No property, so
   * that it is not written where an error is.
   */
  get raw(): string | undefined {
    return this.#raw
  }
}

/** True for a TenantError, of one of `kinds` if any are given. */
export function isTenantError(error: unknown, ...kinds: TenantErrorKind[]): error is TenantError {
  return error instanceof TenantError && (kinds.length === 0 || kinds.includes(error.kind))
}

/**
 * Returns whether a write that failed with this error was made in spite of it. A running write does not stop at
 * `signal`; an error that is the signal's reason was thrown between two requests.
 */
export function writtenOf(error: unknown, signal?: AbortSignal): WrittenOnError {
  if (error instanceof TenantError) return error.written
  const isInterrupt = error instanceof InterruptedError || (signal?.aborted && error === signal.reason)
  if (error instanceof UserError || isInterrupt) return false
  return 'unknown'
}
