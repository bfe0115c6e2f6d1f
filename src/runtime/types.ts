import type { InvokeMessage } from '../tenant/types.js'

/** The platform's limits (docs/platform.md#limits). */
export interface RuntimeLimits {
  /** Largest single send in bytes, as JSON. */
  sendBytes: number
  /** Longest silence of a running command, in milliseconds: each send and keepAlive starts it anew. */
  idleTime: number
  /** Memory of the process, in MiB. */
  memory: number
  /** Time to load the bundle, in milliseconds. */
  loadTime: number
}

export const platformLimits: RuntimeLimits = {
  sendBytes: 256 * 1024,
  idleTime: 3 * 60_000,
  memory: 512,
  loadTime: 60_000,
}

/** What the handlers get as their context, beside `commandType` (docs/platform.md#context). */
export interface InvocationContext {
  id?: string
  name?: string
  version?: number
  connectorInstanceId?: string
  invocationId?: string
  spanId?: string
  requestId?: string
}

export interface RuntimeRequest {
  type: string
  input: unknown
  config: unknown
  /** Folder of a second bundle, whose `connectorCustomizer` runs around this command instead of the bundle's own. */
  customizerDirectory?: string | undefined
  context?: InvocationContext
  signal?: AbortSignal
}

/** A line that the connector wrote by itself: by its logger, by console, or straight to stdout or stderr. */
export interface ConnectorLogLine {
  level: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR'
  /** The object of the SDK's logger, or the plain text. */
  message: string | Record<string, unknown>
}

/** What a connector's process did that no answer shows. */
export interface RuntimeIncident {
  kind: /** It sent something after the handler had ended, which is dropped. */
    | 'late-send'
    /** The process crashed or ended itself. */
    | 'crash'
    /** The first line that it wrote to its standard output other than by the logger of the SDK. */
    | 'plain-output'
  /** The command that sent, or that was running. Undefined between commands. */
  command: string | undefined
  /** One line. */
  message: string
}

/** What an invocation yields while it runs, in order. */
export type RuntimeEvent = { kind: 'message'; message: InvokeMessage } | { kind: 'log'; line: ConnectorLogLine }

/** Why an invocation ended badly. */
export type RuntimeFailureKind =
  /** The handler, or the SDK, threw. */
  | 'connector'
  /** The bundle could not be loaded, or exports no connector. */
  | 'load'
  /** The process ended by itself while it worked. */
  | 'crash'
  /** A limit of the platform was hit. */
  | 'limit'
  /** The caller's signal was aborted. */
  | 'aborted'

/** What a bundle turned out to be once it was loaded. */
export interface LoadedBundle {
  exports: { connector: boolean; customizer: boolean }
  /** Milliseconds that loading took. */
  loadTime: number
}

/** What a bundle handles, known once its connector and customizer were made. */
export interface MadeBundle {
  /** The types with a handler, sorted; `std:spec:read` is the SDK's own and always there. */
  handlers: string[]
  /** `before:` and `after:` handlers of a customizer, sorted. */
  customizerHandlers: string[]
  /** The ids of the operations that a customizer changes, such as `GetUsers:after`, sorted. */
  customizedOperations: string[]
  /** What loading and making it changed in the process for everything that runs there. */
  effects: ('tls-unverified' | 'exit-replaced')[]
  /**
   * Set when the connector is exported as a function and that function made none, for want of its config perhaps: it
   * threw, did not come to an end, or took the process down. What it handles is then not known.
   */
  factoryError?: string
  /** The same of the customizer. */
  customizerFactoryError?: string
}

export type BundleInspection = LoadedBundle & MadeBundle
