import type { Clock } from '../base/clock.js'
import type { Logger } from '../base/logger.js'
import type {
  Connector,
  ConnectorVersion,
  Customizer,
  CustomizerVersion,
  Instance,
  InvokeMessage,
  InvokeRequest,
  LogFilter,
  LogRecord,
  Stats,
  Tag,
  TenantOptions,
} from './types.js'

/** What every call takes beside its own arguments. */
export interface CallOptions {
  signal?: AbortSignal | undefined
}

/** Limits of the transport; times in milliseconds, sizes in bytes. */
export interface TransportOptions {
  /** For looking up the name, connecting and TLS, each. */
  connectTimeout?: number
  /** For one request with its answer, uploads and invokes aside. */
  requestTimeout?: number
  /** Longest silence of an invoke, when the request names none. */
  invokeIdleTimeout?: number
  /** Longest silence of an upload, and longest wait for its answer. */
  uploadTimeout?: number
  /** Largest answer, invokes aside. */
  answerBytes?: number
  /** Largest single value of an invoke answer. */
  valueBytes?: number
  /** PEM certificates to trust, instead of those that Node.js trusts. */
  ca?: string
}

export interface TenantClientOptions extends TenantOptions {
  clock: Clock
  logger: Logger
  /** Read for HTTPS_PROXY and NO_PROXY alone; no proxy without it. */
  environment?: NodeJS.ProcessEnv
  /** Called with each secret before it is used: the client secret, then each token. For masking. */
  onSecret?: (secret: string) => void
  /** Ends every call when aborted. */
  signal?: AbortSignal
  transport?: TransportOptions
}

/** A zip on disk; `size` in bytes. */
export interface UploadFile {
  path: string
  size: number
}

export declare class Connectors {
  list(options?: CallOptions): Promise<Connector[]>
  get(ref: string, options?: CallOptions): Promise<Connector>
  create(alias: string, options?: CallOptions): Promise<Connector>
  rename(id: string, alias: string, options?: CallOptions): Promise<Connector>
  delete(ref: string, options?: CallOptions): Promise<void>
  find(ref: string, options?: CallOptions): Promise<Connector | undefined>
  resolve(ref: string, options?: CallOptions): Promise<Connector>
}

export declare class Versions {
  list(ref: string, options?: CallOptions): Promise<ConnectorVersion[]>
  upload(ref: string, file: UploadFile, options?: CallOptions): Promise<ConnectorVersion>
}

export declare class Tags {
  list(ref: string, options?: CallOptions): Promise<Tag[]>
  get(ref: string, name: string, options?: CallOptions): Promise<Tag | undefined>
  create(ref: string, name: string, version: number, options?: CallOptions): Promise<Tag>
  update(ref: string, name: string, version: number, options?: CallOptions): Promise<Tag>
  set(
    ref: string,
    name: string,
    version: number,
    options?: CallOptions,
  ): Promise<{ tag: Tag; previous: Tag | undefined }>
}

export declare class Logs {
  query(filter: LogFilter, options?: CallOptions): AsyncGenerator<LogRecord>
}

export declare class Customizers {
  list(options?: CallOptions): Promise<Customizer[]>
  create(name: string, options?: CallOptions): Promise<Customizer>
  get(id: string, options?: CallOptions): Promise<Customizer>
  rename(id: string, name: string, options?: CallOptions): Promise<Customizer>
  delete(id: string, options?: CallOptions): Promise<void>
  upload(id: string, file: UploadFile, options?: CallOptions): Promise<CustomizerVersion>
}

export declare class Instances {
  list(options?: CallOptions): Promise<Instance[]>
  link(instanceId: string, customizerId: string, options?: CallOptions): Promise<Instance>
  unlink(instanceId: string, options?: CallOptions): Promise<Instance>
}

export interface StatsQuery extends CallOptions {
  from: Date
  /** The connector's id, not its alias (contract F28). */
  connectorId?: string | undefined
}

export declare class TenantClient {
  constructor(options: TenantClientOptions)
  readonly baseUrl: URL
  readonly connectors: Connectors
  readonly versions: Versions
  readonly tags: Tags
  readonly logs: Logs
  readonly customizers: Customizers
  readonly instances: Instances
  /** The messages of one invocation as they arrive. */
  invoke(request: InvokeRequest): AsyncGenerator<InvokeMessage>
  /** The one output of an invocation. */
  invokeOne(request: InvokeRequest): Promise<unknown>
  stats(query: StatsQuery): Promise<Stats>
  /** Closes the connections that are kept open. */
  close(): void
}
