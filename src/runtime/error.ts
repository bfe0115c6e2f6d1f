import { UserError } from '../core/errors.js'
import type { RuntimeFailureKind } from './types.js'

/** Which limit of the platform was hit (docs/platform.md#limits); `load-time` is our own. */
export type RuntimeLimit = 'send-size' | 'idle-time' | 'memory' | 'load-time'

export interface RuntimeErrorDetails {
  errorType?: 'generic' | 'notFound' | undefined
  limit?: RuntimeLimit | undefined
  remoteName?: string | undefined
  remoteMessage?: string | undefined
  remoteStack?: string | undefined
}

/**
 * What went wrong in a bundle: its handler threw, it did not load, crashed, hit a limit, or was stopped by the caller.
 * The message is one line.
 */
export class RuntimeError extends UserError {
  override readonly name = 'RuntimeError'
  readonly kind: RuntimeFailureKind
  /** Of a `connector` failure: what the SDK's ConnectorError said it was (docs/platform.md#connector-errors). */
  readonly errorType: 'generic' | 'notFound' | undefined
  /** Of a `limit` failure. */
  readonly limit: RuntimeLimit | undefined
  /** The name of what the connector threw, such as `ConnectorError`. */
  readonly remoteName: string | undefined
  /** The message of what the connector threw: as it is, perhaps of several lines, bounded. */
  readonly remoteMessage: string | undefined
  /** The stack of what the connector threw; `mapStack` leads it back to the source. Text from outside. */
  readonly remoteStack: string | undefined

  constructor(kind: RuntimeFailureKind, message: string, details: RuntimeErrorDetails = {}) {
    super(message)
    this.kind = kind
    this.errorType = details.errorType
    this.limit = details.limit
    this.remoteName = details.remoteName
    this.remoteMessage = details.remoteMessage
    this.remoteStack = details.remoteStack
  }
}
