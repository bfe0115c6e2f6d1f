import type { InvokeMessage } from '../tenant/types.js'

/** The platform's limits (docs/platform.md#limits). */
export interface RuntimeLimits {
  /** Maximum size of a single send as JSON, in bytes. */
  sendBytes: number
  /** Maximum time of a command without a send or keepAlive, in milliseconds. */
  idleTime: number
  /** Maximum memory of the process, in MiB. */
  memory: number
  /** Maximum time to load the bundle, in milliseconds. */
  loadTime: number
}

export const platformLimits: RuntimeLimits = {
  sendBytes: 256 * 1024,
  idleTime: 3 * 60_000,
  memory: 512,
  loadTime: 60_000,
}

/** The context of the handlers, without `commandType` (docs/platform.md#context). */
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
  /** Folder of another bundle. Its `connectorCustomizer` is used for this command in place of the bundle's own. */
  customizerDirectory?: string | undefined
  context?: InvocationContext
  signal?: AbortSignal
}

/** A line that the connector wrote by its logger, by console, or directly to stdout or stderr. */
export interface ConnectorLogLine {
  level: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR'
  /** The object of the SDK's logger, or the plain text. */
  message: string | Record<string, unknown>
}

/** What a connector's process did that no answer shows. */
export interface RuntimeIncident {
  kind: /** It sent a message after the handler had ended, which is dropped. */
    | 'late-send'
    /** The process crashed or ended itself. */
    | 'crash'
    /** It was replaced, because it did not respond after a command was stopped. */
    | 'restart'
    /** The first line that it wrote to its standard output without the logger of the SDK. */
    | 'plain-output'
  /** The command that sent, that was running, or that left behind what crashed. Undefined if that is not known. */
  command: string | undefined
  /** True for a crash by what an earlier command had left running: a command that ran at that time has no part in it. */
  isFromEarlier?: true
  /** True for a crash of which the process does not tell what left it behind: perhaps the command that was running. */
  hasUnknownOrigin?: true
  /** The part of the customizer that left behind what crashed. */
  customizer?: CustomizerPart
  /** One line. */
  message: string
}

/** A part of a customizer: `before` or `after` a command, or for an operation of the connector. */
export interface CustomizerPart {
  step: 'before' | 'after' | 'operation'
  /** The command, or the id of the operation. */
  command: string
}

/** An event of a running invocation. */
export type RuntimeEvent = { kind: 'message'; message: InvokeMessage } | { kind: 'log'; line: ConnectorLogLine }

/** Why an invocation failed. */
export type RuntimeFailureKind =
  /** The handler, or the SDK, threw. */
  | 'connector'
  /** The bundle could not be loaded, or exports no connector. */
  | 'load'
  /** The process ended during the command. */
  | 'crash'
  /** A limit of the platform was exceeded. */
  | 'limit'
  /** The caller's signal was aborted. */
  | 'aborted'

/** The exports of a loaded bundle. */
export interface LoadedBundle {
  exports: { connector: boolean; customizer: boolean }
  /** Milliseconds that loading took. */
  loadTime: number
}

/** The handlers of a bundle, known after its connector and customizer are created. */
export interface BundleHandlers {
  /** The command types with a handler, sorted. Always has `std:spec:read`, which the SDK handles itself. */
  handlers: string[]
  /** `before:` and `after:` handlers of a customizer, sorted. */
  customizerHandlers: string[]
  /** The ids of the operations that a customizer changes, such as `GetUsers:after`, sorted. */
  customizedOperations: string[]
  /** What loading and making it changed in the process for everything that runs there. */
  effects: ('tls-unverified' | 'exit-replaced')[]
  /**
   * Set when the connector is exported as a function that failed, perhaps without its config: it threw, did not end, or
   * ended the process. The handlers are not known then.
   */
  factoryError?: string
  /** True if it did not fail, but returned something else than a connector. */
  returnsNoConnector?: true
  /** As `factoryError`, for the customizer. */
  customizerFactoryError?: string
}

export type BundleInspection = LoadedBundle & BundleHandlers

/** A request of HTTP that a connector sends. It comes from the connector's process, which may write anything. */
export interface SentRequest {
  method: string
  url: string
  /** With the values of credentials. */
  headers: readonly (readonly [name: string, value: string])[]
  /** The id of the process that sends it. */
  process: number
  /** The command that sends it, also after its end. Undefined if that is not known. */
  by?: { id: number; type: string } | undefined
}
