import type { Json } from '../../core/json.js'

/**
 * The requests and answers of the v3 interface `/connectors` (docs/platform.md#custom-connectors). Fields that an answer
 * may omit are undefined here.
 */

/** The API prefix: `v3` → `/v3/connectors`, the dated versions likewise, `v1` → `/connectors/v1`. */
export type ConnectorsPrefix = 'v3' | 'v2024' | 'v2025' | 'v2026' | 'v1'

export const connectorsPrefixes = ['v3', 'v2024', 'v2025', 'v2026', 'v1'] as const satisfies ConnectorsPrefix[]

/** The locales that the interface supports; for any other it uses `en`. */
export const connectorLocales = [
  ...['de', 'no', 'fi', 'sv', 'ru', 'pt', 'ko', 'zh-TW', 'en', 'it', 'fr', 'zh-CN', 'hu', 'es', 'cs', 'ja', 'pl'],
  ...['da', 'nl'],
] as const

/** The fields that a JSON Patch may change. */
export const patchableFields = [
  'connectorMetadata',
  'applicationXml',
  'correlationConfigXml',
  'sourceConfigXml',
] as const

export type PatchableField = (typeof patchableFields)[number]

/** The fields and operators that a filter of the list may use. */
export const connectorFilterFields = {
  name: { operators: ['sw', 'co'] },
  type: { operators: ['sw', 'co', 'eq'] },
  directConnect: { operators: ['eq'], boolean: true },
  category: { operators: ['eq'] },
  features: { operators: ['ca'] },
  labels: { operators: ['ca'] },
} as const

export type CreationStatus = 'DEVELOPMENT' | 'DEMO' | 'RELEASED'

export interface NewCustomConnector {
  /** Unique in the tenant; the tenant derives the scriptName from it. */
  name: string
  /** `sailpoint.connector.OpenConnectorAdapter` is recommended. */
  className: string
  /** The tenant's default is `custom ` and the name. */
  type?: string | undefined
  /** The tenant's default is true. */
  directConnect?: boolean | undefined
  /** The tenant's default is not known (docs/platform.md#open-custom-status). */
  status?: CreationStatus | undefined
}

/** A connector as the list gives it. */
export interface CustomConnector {
  /** The id in every path. */
  scriptName: string
  name: string
  type: string | undefined
  className: string | undefined
  features: string[] | undefined
  directConnect: boolean
  connectorMetadata: Record<string, unknown> | undefined
  /** DEPRECATED, DEVELOPMENT, DEMO or RELEASED. */
  status: string | undefined
}

export interface CustomConnectorDetail extends Omit<CustomConnector, 'features'> {
  applicationXml: string | undefined
  correlationConfigXml: string | undefined
  sourceConfigXml: string | undefined
  sourceConfig: string | undefined
  sourceConfigFrom: string | undefined
  s3Location: string | undefined
  uploadedFiles: string[] | undefined
  fileUpload: boolean
  /** Locale → text of a Java properties file. Undefined when the answer does not have the field. */
  translationProperties: Record<string, string> | undefined
}

/** One operation of a JSON Patch. The interface has no `from`, so `move` and `copy` do not exist. */
export type ConnectorPatch =
  | { op: 'add' | 'replace' | 'test'; path: string; value: Json }
  | { op: 'remove'; path: string }

/** The answer to an uploaded file. A status of ERROR becomes a TenantError of kind `rejected`. */
export interface UpdateDetail {
  status: 'UPDATED' | 'UNCHANGED' | 'SKIPPED'
  message: string
  scriptName: string
  updatedFiles: string[]
}

export interface ConnectorQuery {
  /** In the grammar of `core/filter.ts`; checked before it is sent. */
  filters?: string | undefined
  /** Maximum number of connectors; from 0 to 250 for a page. */
  limit?: number | undefined
  /** Number of connectors to skip. */
  offset?: number | undefined
  /** Requests the total number of matches, which takes the tenant more time. */
  count?: boolean | undefined
  locale?: string | undefined
}

export interface ConnectorPage {
  connectors: CustomConnector[]
  /** Number of all matches, without limit and offset; undefined when not requested or not in the answer. */
  total: number | undefined
}
