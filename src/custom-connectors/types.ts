import type { SourceLocation } from '../core/errors.js'
import type { CreationStatus } from '../tenant/resources/custom-connector-types.js'

/** The file with the fields of a connector, in each folder. */
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

/** What `connector.json` holds. What it leaves out is not compared. */
export interface ConnectorFields {
  name: string
  type?: string
  className?: string
  directConnect?: boolean
  status?: CreationStatus | 'DEPRECATED'
  connectorMetadata?: Record<string, unknown>
}

/** A file by what it means. */
export interface ConfigFile {
  /** Below the connector's folder, with forward slashes: `source-config.xml`, `translations/de.properties`. */
  name: string
  /** As it stands. */
  text: string
  /** The same for files that mean the same. */
  canonical: string
  /** For people: laid out in one way, so that a diff shows what changes in meaning. */
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
  /** Undefined in a folder that was never on a tenant. */
  scriptName: string | undefined
}

export interface TenantConnector extends ConnectorConfig {
  scriptName: string
  /** Locales that the tenant has and that are none of the 19; they are left out. */
  strangeLocales: string[]
}

/** What is wrong with a file of a folder. */
export interface ConfigProblem {
  level: 'error' | 'warning'
  message: string
  location: SourceLocation
  /** The place itself is not what it should be, a link for example: nothing is written there either. */
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

/** What would make a tenant's connector equal to its folder. */
export interface ConnectorPlan {
  folder: string
  name: string
  /** On the tenant; undefined for one that is to be made. */
  scriptName: string | undefined
  action: 'create' | 'update' | 'none'
  changes: FileChange[]
  /** Differences that the interface has no way to change; with any of them nothing is applied. */
  blocked: string[]
  /** Files that only the tenant has; they stay. */
  leftAlone: string[]
  /** SHA-256 of the meaning of each part on the tenant, and in the folder. */
  state: Record<string, string>
  desired: Record<string, string>
}

/** What became of a plan. */
export interface ConnectorResult {
  plan: ConnectorPlan
  scriptName: string | undefined
  /** Parts that were sent and taken, `connector.json` and names of files. */
  done: string[]
  /** Parts that were sent, and of which nobody knows whether the tenant took them. */
  unknown: string[]
  failures: { file: string; message: string }[]
}
