import { UserError } from '../core/errors.js'
import type { RuntimeFailureKind } from './types.js'

/** The limit of the platform that was exceeded (docs/platform.md#limits); `load-time` is a limit of ours. */
export type RuntimeLimit = 'send-size' | 'idle-time' | 'memory' | 'load-time'

export interface RuntimeErrorDetails {
  errorType?: 'generic' | 'notFound' | undefined
  limit?: RuntimeLimit | undefined
  remoteName?: string | undefined
  remoteMessage?: string | undefined
  remoteStack?: string | undefined
}

/**
 * The failure of a bundle: its handler threw, it did not load, crashed, exceeded a limit, or was stopped by the caller.
 * The message is one line.
 */
export class RuntimeError extends UserError {
  override readonly name = 'RuntimeError'
  readonly kind: RuntimeFailureKind
  /** For kind `connector`: the type of the SDK's ConnectorError (docs/platform.md#connector-errors). */
  readonly errorType: 'generic' | 'notFound' | undefined
  /** Set for kind `limit`. */
  readonly limit: RuntimeLimit | undefined
  /** The name of the error that the connector threw, such as `ConnectorError`. */
  readonly remoteName: string | undefined
  /** The unchanged message of that error: limited in length, possibly of several lines. */
  readonly remoteMessage: string | undefined
  /** The stack of that error, foreign text; `mapStack` maps it to the source. */
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
