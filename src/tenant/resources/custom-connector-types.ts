import type { Json } from '../../core/json.js'

/**
 * The requests and answers of the v3 interface `/connectors` (docs/platform.md#custom-connectors). Whatever an answer
 * may leave out is undefined here.
 */

/** Where the interface lies: `v3` → `/v3/connectors`, the dated versions likewise, `v1` → `/connectors/v1`. */
export type ConnectorsPrefix = 'v3' | 'v2024' | 'v2025' | 'v2026' | 'v1'

export const connectorsPrefixes = ['v3', 'v2024', 'v2025', 'v2026', 'v1'] as const satisfies ConnectorsPrefix[]

/** The locales that the interface knows; for any other it takes `en`. */
export const connectorLocales = [
  ...['de', 'no', 'fi', 'sv', 'ru', 'pt', 'ko', 'zh-TW', 'en', 'it', 'fr', 'zh-CN', 'hu', 'es', 'cs', 'ja', 'pl'],
  ...['da', 'nl'],
] as const

/** What a JSON Patch may change. */
export const patchableFields = [
  'connectorMetadata',
  'applicationXml',
  'correlationConfigXml',
  'sourceConfigXml',
] as const

export type PatchableField = (typeof patchableFields)[number]

/** The filters of the list. */
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
  /** Unique in the tenant; the scriptName is derived from it. */
  name: string
  /** `sailpoint.connector.OpenConnectorAdapter` is recommended. */
  className: string
  /** The tenant's default is `custom ` and the name. */
  type?: string | undefined
  /** The tenant's default is true. */
  directConnect?: boolean | undefined
  /** What a tenant makes of it when it is absent is not known (docs/platform.md#open-custom-status). */
  status?: CreationStatus | undefined
}

/** A connector as the list has it. */
export interface CustomConnector {
  /** Its id in every path. */
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

/** One operation of a JSON Patch. `move` and `copy` are not among them: the interface declares no `from`. */
export type ConnectorPatch =
  | { op: 'add' | 'replace' | 'test'; path: string; value: Json }
  | { op: 'remove'; path: string }

/** What the tenant says of a file that was put. One with status ERROR becomes a TenantError of kind `rejected`. */
export interface UpdateDetail {
  status: 'UPDATED' | 'UNCHANGED' | 'SKIPPED'
  message: string
  scriptName: string
  updatedFiles: string[]
}

export interface ConnectorQuery {
  /** In the grammar of `base/filter.ts`; checked before it is sent. */
  filters?: string | undefined
  /** At most so many; from 0 to 250 for a page. */
  limit?: number | undefined
  /** How many are left out at the start. */
  offset?: number | undefined
  /** Ask for the number of all that fit, which costs the tenant some time. */
  count?: boolean | undefined
  locale?: string | undefined
}

export interface ConnectorPage {
  connectors: CustomConnector[]
  /** How many fit, whatever limit and offset; undefined when not asked for, or not told. */
  total: number | undefined
}
