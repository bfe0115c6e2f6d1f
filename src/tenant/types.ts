/**
 * The requests and answers of the SaaS Connectivity interface, as public clients send and read them
 * (docs/platform.md#requests). Fields that only some answers carry are optional.
 */

import type { ConnectorsPrefix } from './resources/custom-connector-types.js'

/** How to reach a tenant. */
export interface TenantOptions {
  /** `https://{tenant}.api.identitynow.com`; http only for loopback. */
  baseUrl: string
  clientId: string
  clientSecret: string
  /**
   * Which of the two path layouts: `beta` → `/beta/platform-connectors`, `v1` → `/platform-connectors/v1`. `v2024` to
   * `v2026` send the experimental header.
   */
  apiPrefix?: ApiPrefix
  /** Most requests in 10 s. Default: 80, and no limit on loopback. */
  pace?: number
  /** API prefix of the interface of custom connectors; `v3` when absent. */
  connectorsPrefix?: ConnectorsPrefix
}

export type ApiPrefix = 'beta' | 'v2024' | 'v2025' | 'v2026' | 'v1'

/** A personal access token of the user, as far as it is read. */
export interface AccessToken {
  /** The client id. */
  id: string
  /** Milliseconds since 1970; undefined if it never expires, unknown if the tenant gives no date that can be read. */
  expiresAt: number | 'unknown' | undefined
}

export interface Connector {
  /** UUID */
  id: string
  alias: string
}

export interface ConnectorVersion {
  connectorId: string
  /** Increases with every upload, from 1. */
  version: number
}

export interface Tag {
  id: string
  tagName: string
  /** The version that the tag points to. */
  activeVersion: number
}

/** The commands of the connector SDK (docs/platform.md#commands) and any custom name. */
export type CommandType = string

export interface InvokeRequest {
  /** Connector id or alias. */
  connector: string
  /** Exactly one of `version` and `tag` is sent; the default is tag `latest`. */
  version?: number
  tag?: string
  type: CommandType
  config: unknown
  input: unknown
  /** The call times out after this time without data. */
  idleTimeoutMs?: number
  /** Called each time that the request is sent: not before the wait for the rate limit, and again when it is repeated. */
  onSent?: (() => void) | undefined
  signal?: AbortSignal
}

/** One message of an invoke answer. Unwrapped values have the type `output`. */
export interface InvokeMessage {
  type: 'output' | 'state' | 'keepAlive' | 'config'
  data: unknown
}

export type LogLevel = 'DEBUG' | 'INFO' | 'WARN' | 'ERROR'

/** All keys optional; times are RFC 3339. */
export interface LogFilter {
  startTime?: string
  endTime?: string
  component?: string
  logLevels?: string[]
  targetID?: string
  targetName?: string
  requestID?: string
  event?: string
}

export interface LogRecord {
  tenantID: string
  timestamp: string
  level: string
  event: string
  component: string
  targetID: string
  targetName: string
  requestID: string
  message: string | Record<string, unknown>
}

export interface LogPage {
  logs: LogRecord[]
  nextToken?: string | null
}

export interface CommandStats {
  commandType: string
  invocationCount: number
  errorCount: number
  errorRate: number
  /** Milliseconds. */
  elapsedAvg: number
  /** Milliseconds, 95th percentile. */
  elapsed95th: number
}

export interface ConnectorStats {
  connectorID: string
  alias: string
  stats: CommandStats[]
}

export interface Stats {
  tenantID: string
  connectors: ConnectorStats[]
}

export interface Customizer {
  id: string
  name: string
  imageVersion?: number
  imageID?: string
  tenantID?: string
  created?: string
}

/** Tenants spell these fields in two ways (docs/platform.md#open-customizer-create); the client normalizes them. */
export interface CustomizerVersion {
  customizerId: string
  imageId: string
  version: number
}

/** A source that runs a connector. */
export interface Instance {
  id: string
  name: string
  connectorCustomizerId?: string | null
}

/** A source, as far as it is read. Its settings are not kept: they hold credentials. */
export interface Source {
  id: string
  name: string
  /** Id of the tag that it runs, for a source of an uploaded connector; empty if the tenant names none. */
  connector: string
  /** The name of the connector when the source was made, such as `Example (tag: latest)`; empty if the tenant names none. */
  connectorName: string
  /** Id of the spec that it was made with; undefined for a source that no SaaS connector runs. */
  specId: string | undefined
  instanceId: string | undefined
  /** Id of the customizer in its settings, which may be older than the link of its instance. */
  customizerId: string | undefined
  /** The result of the last health check; undefined if the tenant does not say. */
  isHealthy: boolean | undefined
  /** `SOURCE_STATE_…` of that check; empty if the tenant does not say. */
  status: string
}

/** The answer of a check of a source. */
export interface SourceCheck {
  /** SUCCESS or FAILURE; in capitals. */
  status: string
  /** What the tenant says of it, on one line; empty if it says nothing. */
  details: string
}

/** The first objects of a source as the platform gets them from the connector, or why it gets none. */
export type Peek =
  | {
      /** They may be anything: the connector makes most of them. */
      objects: unknown[]
      /** Undefined if the tenant does not say. */
      objectCount: number | undefined
      /** What it says beside them, which a peek that went well does not. */
      said: string
    }
  | { failure: string }

export interface SourceAttribute {
  name: string
  /** In capitals: STRING, LONG, INT, BOOLEAN or DATE. */
  type: string
  isMulti: boolean
  isEntitlement: boolean
  isGroup: boolean
}

/** A schema of a source: `account`, or a type of entitlements. */
export interface SourceSchema {
  id: string
  name: string
  /** Empty if there is none, as the next two. */
  identityAttribute: string
  displayAttribute: string
  hierarchyAttribute: string
  attributes: SourceAttribute[]
}

export interface ProvisioningPolicy {
  /** CREATE, UPDATE and others. */
  usageType: string
  fields: { name: string; type: string; isRequired: boolean }[]
}

/** What else is known of a source: what an aggregation of it may set off. */
export interface SourceDetails {
  isAuthoritative: boolean | undefined
  /** The rule that finds owners of accounts; empty if there is none. */
  correlationRule: string
  /** The connector lists changes only; undefined if the tenant does not say. */
  isDelta: boolean | undefined
}

/** An account as the tenant stores it. */
export interface StoredAccount {
  nativeIdentity: string
  attributes: Readonly<Record<string, unknown>>
  isDisabled: boolean
  isLocked: boolean
  /** Milliseconds since 1970; undefined if the tenant does not say. */
  modifiedAt: number | undefined
}

/** An entitlement as the tenant stores it. */
export interface StoredEntitlement {
  /** The name of its schema. */
  type: string
  value: string
  name: string
  attributes: Readonly<Record<string, unknown>>
  modifiedAt: number | undefined
}

/** What the tenant says of a running or finished aggregation. */
export interface AggregationState {
  /** In capitals: STARTED, ACCOUNTS_COLLECTED, COMPLETED, CANCELLED, TERMINATED, RETRIED or NOT_FOUND. */
  status: string
}

/** A message of a task. */
export interface TaskMessage {
  /** In capitals: INFO, WARN or ERROR. */
  type: string
  /** On one line. */
  text: string
}

/** A task of a source, such as an aggregation. */
export interface Task {
  id: string
  /** Milliseconds since 1970; undefined if the tenant does not say. */
  createdAt: number | undefined
  /** The same; undefined while it runs, too. */
  completedAt: number | undefined
  /** In capitals without underscores, such as SUCCESS or TEMPERROR; undefined while it runs. */
  status: string | undefined
  /** The counts that it names, such as `total`. One that is absent is unknown, not zero. */
  counts: Readonly<Record<string, number>>
  messages: readonly TaskMessage[]
  /** Id of the source; undefined if the tenant does not say. */
  sourceId: string | undefined
}
