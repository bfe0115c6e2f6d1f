import { defaultSourceBehaviour, type SourceBehaviour } from './source-behaviour.js'

/**
 * Options for the behaviour of a tenant that is not documented (docs/platform.md#open-questions), and injected faults.
 * Every option has a default and can be changed while the sandbox runs.
 */
export interface SandboxBehaviour extends SourceBehaviour {
  /**
   * An upload moves the tag `latest` to the new version. The first upload always creates the tag
   * (docs/platform.md#open-latest-moves).
   */
  uploadMovesLatest: boolean
  /** An upload may be the field `file` of a multipart form (docs/platform.md#open-multipart-upload). */
  acceptMultipart: boolean
  /** Maximum size of an upload in bytes; a larger one is answered with 413. */
  uploadLimit: number
  /**
   * Status for a second connector with the same alias, or a second tag with the same name
   * (docs/platform.md#open-conflicts).
   */
  conflictStatus: 400 | 409
  /** Status for a zip that is broken or lacks a file (docs/platform.md#open-conflicts). */
  badUploadStatus: 400 | 422
  /** Aliases that look like a UUID or hold a slash are refused (docs/platform.md#open-alias-rules). */
  refuseReservedAliases: boolean
  /** A connector can be renamed by its alias too, not only by its id (docs/platform.md#open-alias-rules). */
  renameByAlias: boolean
  /** What an invoke with both `version` and `tag` runs (docs/platform.md#open-version-and-tag). */
  versionAndTag: 'version' | 'tag' | 'refused'
  /** What an invoke without `version` and `tag` runs (docs/platform.md#open-version-and-tag). */
  neitherVersionNorTag: 'latest' | 'refused'
  /** Order of lists (docs/platform.md#open-list-order). */
  listOrder: 'oldest' | 'newest'
  /**
   * Maximum number of entries in the answer of a list; 0 is no limit. The limit for customizers is always 250
   * (docs/platform.md#open-list-order).
   */
  listLimit: number
  /** Lists obey `limit` and `offset` (docs/platform.md#open-list-order). If false, every page is the first one. */
  listParameters: boolean
  /**
   * How a failed invoke answers: see `failedAnswer` in invoke.ts (docs/platform.md#open-invoke-failure). `stream` is
   * 200, then the text in the body.
   */
  failedInvoke: 'messages' | 'error' | 'text' | 'stream'
  /** Status of a failed invoke, except for `stream` (docs/platform.md#open-invoke-failure). */
  failedInvokeStatus: number
  /**
   * How an answer ends when the command fails after it sent output (docs/platform.md#open-invoke-failure): the error as
   * text, its JSON body, or a broken connection.
   */
  failedInvokeLate: 'text' | 'body' | 'reset'
  /** The `messages` form also has the field `errorType` (`generic`, `notFound`). */
  errorTypeInAnswer: boolean
  /**
   * Form of the values in an invoke answer (docs/platform.md#open-invoke-form): `mixed` sends every second output bare.
   */
  invokeForm: 'wrapped' | 'bare' | 'mixed'
  /** Separator of the values in an invoke answer (docs/platform.md#invoke-answer: any whitespace, or none). */
  invokeSeparator: 'newline' | 'none'
  /** Content-Type of an invoke answer (docs/platform.md#open-invoke-form). */
  invokeContentType: string
  /** `input.stateId` is passed unchanged, or its JSON becomes `input.state` (docs/platform.md#open-state-id). */
  stateId: 'passed' | 'resolved'
  /** The source-data endpoints can be used; otherwise they answer 403 (docs/platform.md#open-source-data). */
  sourceData: boolean
  /** The `nextToken` of the last page of logs (docs/platform.md#open-log-end). */
  logEnd: 'missing' | 'null' | 'repeated'
  /** Maximum number of records in a page of logs. */
  logPageSize: number
  /** Whether an errorRate of one half is 0.5 or 50 (docs/platform.md#open-error-rate). */
  errorRate: 'fraction' | 'percent'
  /** The `connectorID` of a stats filter may be an alias (docs/platform.md#open-stats-alias). */
  statsByAlias: boolean
  /** Status of a created customizer (docs/platform.md#open-customizer-create). */
  customizerCreateStatus: 200 | 201
  /**
   * Field names of a customizer version: those that the `sail` command line reads, or those of the OpenAPI description
   * (docs/platform.md#open-customizer-create).
   */
  customizerVersionFields: 'cli' | 'openapi'
  /** A customizer can be renamed (docs/platform.md#open-customizer-rename). */
  renameCustomizer: boolean
  /** Status of a created custom connector (docs/platform.md#open-custom-create-status). */
  customConnectorCreateStatus: 200 | 201
  /** Default `status` of a custom connector (docs/platform.md#open-custom-status). */
  customConnectorStatus: 'DEVELOPMENT' | 'DEMO' | 'RELEASED'
  /**
   * When the derived scriptName of a new custom connector exists: append a number, or refuse the request
   * (docs/platform.md#open-custom-status).
   */
  scriptNameClash: 'number' | 'refused'
  /** The list of connectors includes unreleased ones (docs/platform.md#open-custom-unreleased). */
  listUnreleased: boolean
  /** The list of connectors includes the uploaded SaaS connectors, one for each tag (docs/platform.md#tag-connectors). */
  listSaasConnectors: boolean
  /**
   * A `limit` over 250 or a negative `offset` in the list of connectors is refused or clamped
   * (docs/platform.md#open-list-bounds).
   */
  badPage: 'refused' | 'clamped'
  /** An unsupported locale is read as `en` or refused (docs/platform.md#open-list-bounds). */
  badLocale: 'en' | 'refused'
  /** A patch of a field that cannot be patched is refused or ignored (docs/platform.md#open-custom-unpatchable). */
  unpatchable: 'refused' | 'ignored'
  /** A patch may be one operation instead of a list (docs/platform.md#open-custom-single-patch). */
  singlePatch: boolean
  /** The field of the form that holds translations (docs/platform.md#open-translation-field). */
  translationField: 'file' | 'any'
  /**
   * Translations without a file, as generated clients send them, are skipped or refused
   * (docs/platform.md#custom-connectors, #open-translation-field).
   */
  emptyTranslation: 'skipped' | 'refused'
  /** The answer to reading a file of a connector that was never uploaded. */
  missingFile: 'not-found' | 'empty'
  /** Lifetime of a token in seconds. */
  tokenLifetime: number
  /** A personal access token may read itself; otherwise the list of tokens is answered with 403. */
  listAccessTokens: boolean
  /** Days until the personal access token expires; 0 for never. */
  accessTokenDays: number
  /**
   * Answers below `/beta`, `/v3` and `/v20…` carry `X-Deprecated: true`, as those of tenants do
   * (docs/platform.md#api-versions).
   */
  deprecationHeader: boolean
  /** Milliseconds added to every answer. */
  latency: number
  /**
   * Maximum number of requests in a time window, for each client (or token, docs/platform.md#open-rate-limit-key) and
   * API version; null is no limit.
   */
  rateLimit: RateLimit | null
  /** Faults for the next requests. The first one that matches a request is used, `times` times in all. */
  faults: Fault[]
}

export interface RateLimit {
  requests: number
  /** Milliseconds. */
  window: number
  per?: 'client' | 'token'
}

export interface Fault {
  /** Matches any method when absent. */
  method?: string
  /** A prefix or a pattern of the path without query; matches any path when absent. */
  path?: string | RegExp
  times: number
  /**
   * A status to answer with, or one of these. `reset`: breaks the connection at once. `reset-after-work`: processes the
   * request, then breaks the connection. `cut`: breaks the connection in the middle of the answer. `hang`: never answers.
   * `html`: answers with a page of Cloudflare.
   */
  status: number | 'reset' | 'reset-after-work' | 'cut' | 'hang' | 'html'
  /** Processes the request before a status, `hang` or `html`. */
  afterWork?: boolean
  /** Number of matching requests to answer normally before the fault. */
  after?: number
  /** Replaces the default body of the status. */
  body?: unknown
  headers?: Record<string, string>
}

export const defaultBehaviour: Readonly<Omit<SandboxBehaviour, 'faults'>> = {
  uploadMovesLatest: true,
  acceptMultipart: true,
  uploadLimit: 256 * 1024 * 1024,
  conflictStatus: 400,
  badUploadStatus: 400,
  refuseReservedAliases: true,
  renameByAlias: true,
  versionAndTag: 'version',
  neitherVersionNorTag: 'latest',
  listOrder: 'oldest',
  listLimit: 0,
  listParameters: true,
  failedInvoke: 'messages',
  failedInvokeStatus: 500,
  failedInvokeLate: 'text',
  errorTypeInAnswer: false,
  invokeForm: 'wrapped',
  invokeSeparator: 'newline',
  invokeContentType: 'application/x-ndjson',
  stateId: 'passed',
  sourceData: true,
  logEnd: 'missing',
  logPageSize: 250,
  errorRate: 'fraction',
  statsByAlias: true,
  customizerCreateStatus: 200,
  customizerVersionFields: 'cli',
  renameCustomizer: true,
  customConnectorCreateStatus: 200,
  customConnectorStatus: 'DEVELOPMENT',
  scriptNameClash: 'number',
  listUnreleased: false,
  listSaasConnectors: true,
  badPage: 'refused',
  badLocale: 'en',
  unpatchable: 'refused',
  singlePatch: false,
  translationField: 'file',
  emptyTranslation: 'skipped',
  missingFile: 'not-found',
  ...defaultSourceBehaviour,
  tokenLifetime: 749,
  listAccessTokens: true,
  accessTokenDays: 180,
  deprecationHeader: false,
  latency: 0,
  rateLimit: null,
}

/** Returns the default behaviour with the given options applied. */
export function behaviourWith(given: Partial<SandboxBehaviour> = {}): SandboxBehaviour {
  return { ...defaultBehaviour, ...given, faults: (given.faults ?? []).map((fault) => ({ ...fault })) }
}

/** Returns the fault for a request and counts it down, or undefined. Counts down `after` of the faults that still wait. */
export function takeFault(faults: Fault[], method: string, path: string): Fault | undefined {
  for (const [index, fault] of faults.entries()) {
    if (!isMatch(fault, method, path)) continue
    if (fault.after !== undefined && fault.after > 0) {
      fault.after -= 1
      continue
    }
    fault.times -= 1
    if (fault.times <= 0) faults.splice(index, 1)
    return fault
  }
  return undefined
}

function isMatch(fault: Fault, method: string, path: string): boolean {
  if (fault.times <= 0 || (fault.method !== undefined && fault.method.toUpperCase() !== method)) return false
  if (fault.path === undefined) return true
  return typeof fault.path === 'string' ? path.startsWith(fault.path) : path.search(fault.path) >= 0
}
