import { type Method, type Repeat, retryPolicy } from './retry.js'

/** Options of every public call. */
export interface CallOptions {
  signal?: AbortSignal | undefined
}

/** A zip on disk; `size` in bytes. */
export interface UploadFile {
  path: string
  size: number
  /** Called when an attempt begins to send the file, with what tells how many bytes of it were read so far. */
  onSending?: ((read: () => number) => void) | undefined
}

/** A small file to send as one field of a multipart form. `name` and `type` are constants of ours, never foreign text. */
export interface FilePart {
  name: string
  type: string
  content: string
}

/** What the sender records over all attempts of a call. */
export interface Trace {
  /** True once the tenant may have processed an attempt, whatever it answered to that or a later one. */
  mayBeApplied: boolean
}

/** The scopes of a personal access token that calls need. */
export type Scope =
  | 'sp:connector'
  | 'idn:connector-config'
  | 'idn:sources'
  | 'idn:source-schema'
  | 'idn:provisioning-policy'
  | 'idn:task-management'
  | 'idn:source-connector'
  | 'idn:accounts'
  | 'idn:entitlement'

/** One request to the tenant; the sender decides how often to send it. */
export interface Call {
  /** Names the operation in messages, after "cannot": `read connector "x"`. */
  operation: string
  method: Method
  /** Path from the root of the host, percent-encoded, with the query. */
  path: string
  /** Overrides the retry policy of the method. */
  repeat?: Repeat
  json?: unknown
  /** Numbers of the request and of the answer keep all their digits (core/exact-json.ts). */
  exactNumbers?: boolean
  form?: Record<string, string>
  file?: UploadFile
  /** Sent as the field `file` of a multipart form (docs/platform.md#custom-connectors). */
  part?: FilePart
  /** Sent as the fields of a multipart form. Names and values are constants of ours, never foreign text. */
  fields?: Record<string, string>
  headers?: Record<string, string>
  /** The right that the call needs, for the message of a 403. */
  right?: 'read' | 'manage'
  /** The scope of that right; `sp:connector` when absent. */
  scope?: Scope
  /** Remedy for a 404. */
  ifMissing?: string
  /** The call is the sign-in: 400, 401 and 403 mean that the credentials were refused. */
  signsIn?: boolean
  /** The call runs code of the connector, so a failure may be the connector's. */
  runsConnector?: boolean
  /** Nothing depends on the answer: the call is sent once. */
  isOptional?: boolean
  /** Ends the call after this time without data; replaces the limit for the whole request. */
  idleTimeoutMs?: number
  trace?: Trace
  /** Called each time that the call is sent, after the wait for the rate limit. */
  onSent?: (() => void) | undefined
  signal?: AbortSignal | undefined
  /** Ends the call while it waits to be sent; a request that is on its way is not ended. */
  startSignal?: AbortSignal | undefined
}

/** Returns whether a call may be sent again after a failure. */
export function repeatOf(call: Call): Repeat {
  return call.repeat ?? retryPolicy.methods[call.method].repeat
}
