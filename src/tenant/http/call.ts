import { type Method, type Repeat, retryPolicy } from './retry.js'

/** What every public call takes beside its own arguments. */
export interface CallOptions {
  signal?: AbortSignal | undefined
}

/** A zip on disk; `size` in bytes. */
export interface UploadFile {
  path: string
  size: number
}

/** A small file that is sent as one field of a multipart form. `name` and `type` are ours, never from outside. */
export interface FilePart {
  name: string
  type: string
  content: string
}

/** Kept by the sender over all sendings of a call. */
export interface Trace {
  /** True once a sending may have been carried out, whatever was answered to it or to later ones. */
  mayBeDone: boolean
}

/** One request to the tenant, before it is known how often it must be sent. */
export interface Call {
  /** What is tried, as it reads after "Cannot": `read connector "x"`. */
  operation: string
  method: Method
  /** From the root of the host, encoded, with the query. */
  path: string
  /** When it differs from what the policy says of the method. */
  repeat?: Repeat
  json?: unknown
  form?: Record<string, string>
  file?: UploadFile
  /** Sent as field `file` of a multipart form (docs/platform.md#custom-connectors). */
  part?: FilePart
  headers?: Record<string, string>
  /** `read` or `manage`, for the message of a 403. */
  right?: 'read' | 'manage'
  /** Which rights these are; `sp:connector` when absent. */
  scope?: 'sp:connector' | 'idn:connector-config'
  /** What to do about a 404. */
  ifMissing?: string
  /** The credentials are what is judged: any refusal is one of them. */
  signsIn?: boolean
  /** The connector itself may be what failed. */
  runsConnector?: boolean
  /** Milliseconds of silence that end the call, instead of a limit for the whole. */
  idleTimeout?: number
  trace?: Trace
  signal?: AbortSignal | undefined
}

/** Whether a call may be sent twice. */
export function repeatOf(call: Call): Repeat {
  return call.repeat ?? retryPolicy.methods[call.method].repeat
}
