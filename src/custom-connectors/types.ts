import type { SourceLocation } from '../core/errors.js'
import type { CreationStatus } from '../tenant/resources/custom-connector-types.js'

/** The file in each folder that holds the fields of the connector. */
export const fieldsFile = 'connector.json'

/**
 * The XML files of a folder. `application.xml` is the fourth field that a patch can change
 * (docs/platform.md#custom-connector-patch).
 */
export const xmlFiles = [
  'source-config.xml',
  'source-template.xml',
  'correlation-config.xml',
  'application.xml',
] as const

export type XmlFile = (typeof xmlFiles)[number]

/** Below a connector's folder: one `<locale>.properties` for each locale. */
export const translationsFolder = 'translations'

/** The content of `connector.json`. A field that it leaves out is not compared. */
export interface ConnectorFields {
  name: string
  type?: string
  className?: string
  directConnect?: boolean
  status?: CreationStatus | 'DEPRECATED'
  connectorMetadata?: Record<string, unknown>
}

/** A file and its meaning. */
export interface ConfigFile {
  /** Below the connector's folder, with forward slashes: `source-config.xml`, `translations/de.properties`. */
  name: string
  /** The content as it is. */
  text: string
  /** Equal for files of equal meaning. */
  canonical: string
  /** In one layout, so that a diff shows only what changes in meaning. */
  pretty: string
}

/** A connector, in a folder or on a tenant. */
export interface ConnectorConfig {
  fields: ConnectorFields
  /** By name. */
  files: ReadonlyMap<string, ConfigFile>
}

export interface LocalConnector extends ConnectorConfig {
  /** Name of its folder below the root; `.` for the root itself. */
  folder: string
  directory: string
  /** Undefined if `connector.json` does not name it. */
  scriptName: string | undefined
}

export interface TenantConnector extends ConnectorConfig {
  scriptName: string
  /** Locales of the tenant's translations that are not supported; they are left out. */
  unknownLocales: string[]
}

/** What is wrong with a file of a folder. */
export interface ConfigProblem {
  level: 'error' | 'warning'
  message: string
  location: SourceLocation
  /** True for a path that must not be written either, such as a link. */
  unsafe?: true
}

export interface FileChange {
  /** `connector.json`, or the name of a file. */
  file: string
  kind: 'add' | 'change'
  /** Lines of a unified diff, without headers; undefined when the files differ too much to compare. */
  diff: string | undefined
  added: number
  removed: number
}

/** The changes that make a tenant's connector equal to its folder. */
export interface ConnectorPlan {
  folder: string
  name: string
  /** On the tenant; undefined if the connector is to be created. */
  scriptName: string | undefined
  action: 'create' | 'update' | 'none'
  changes: FileChange[]
  /** Differences that no request can change; if there are any, nothing is applied. */
  blocked: string[]
  /** Files that only the tenant has; they are kept. */
  tenantOnly: string[]
  /** SHA-256 of the meaning of each part on the tenant. */
  state: Record<string, string>
  /** The same of the folder. */
  desired: Record<string, string>
}

/** The result of applying a plan. Parts are `connector.json` and names of files. */
export interface ConnectorResult {
  plan: ConnectorPlan
  scriptName: string | undefined
  /** Parts that the tenant accepted. */
  done: string[]
  /** Parts that were sent and whose result is unknown. */
  unknown: string[]
  failures: { file: string; message: string }[]
}
