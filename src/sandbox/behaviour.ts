/**
 * What the sandbox does where nobody outside the platform knows what a tenant does (docs/platform.md#open-questions),
 * and the trouble it makes on purpose. Every option has a default and can be changed while the sandbox runs.
 */
export interface SandboxBehaviour {
  /**
   * An upload moves tag `latest` to the new version. The first upload creates the tag in any case
   * (docs/platform.md#open-latest-moves).
   */
  uploadMovesLatest: boolean
  /** An upload may come as the field `file` of a multipart form (docs/platform.md#open-multipart-upload). */
  acceptMultipart: boolean
  /** The largest upload in bytes; more is a 413. */
  uploadLimit: number
  /**
   * Status for a second connector of the same alias, or a second tag of the same name
   * (docs/platform.md#open-conflicts).
   */
  conflictStatus: 400 | 409
  /** Status for a zip that is broken or lacks a file (docs/platform.md#open-conflicts). */
  badUploadStatus: 400 | 422
  /** Aliases that look like a UUID or hold a slash are refused (docs/platform.md#open-alias-rules). */
  refuseReservedAliases: boolean
  /** A connector can be renamed by its alias, not by its id alone (docs/platform.md#open-alias-rules). */
  renameByAlias: boolean
  /** What an invoke with both `version` and `tag` runs (docs/platform.md#open-version-and-tag). */
  versionAndTag: 'version' | 'tag' | 'refused'
  /** What an invoke without `version` and `tag` runs (docs/platform.md#open-version-and-tag). */
  neitherVersionNorTag: 'latest' | 'refused'
  /** Order of lists (docs/platform.md#open-list-order). */
  listOrder: 'oldest' | 'newest'
  /**
   * Most entries in the answer of a list; 0 is no limit. Customizers have 250 at most in any case
   * (docs/platform.md#open-list-order).
   */
  listLimit: number
  /** Lists obey `limit` and `offset` (docs/platform.md#open-list-order). Switched off, every page is the first one. */
  listParameters: boolean
  /**
   * How a failed invoke answers: see `failedAnswer` in invoke.ts (docs/platform.md#open-invoke-failure). `stream` is
   * 200, then the text in the body.
   */
  failedInvoke: 'messages' | 'error' | 'text' | 'stream'
  /** Status of a failed invoke, `stream` aside (docs/platform.md#open-invoke-failure). */
  failedInvokeStatus: number
  /**
   * What ends an answer whose command failed after output was sent (docs/platform.md#open-invoke-failure): the error as
   * text, its JSON body, or a broken connection.
   */
  failedInvokeLate: 'text' | 'body' | 'reset'
  /** The `messages` form also carries the field `errorType` (`generic`, `notFound`). */
  errorTypeInAnswer: boolean
  /**
   * Form of the values in an invoke answer (docs/platform.md#open-invoke-form): `mixed` sends every second output bare.
   */
  invokeForm: 'wrapped' | 'bare' | 'mixed'
  /** Between the values of an invoke answer (docs/platform.md#invoke-answer: any whitespace, or none). */
  invokeSeparator: 'newline' | 'none'
  /** Content-Type of an invoke answer (docs/platform.md#open-invoke-form). */
  invokeContentType: string
  /** `input.stateId` is passed as it is, or its JSON becomes `input.state` (docs/platform.md#open-state-id). */
  stateId: 'passed' | 'resolved'
  /** The source-data endpoints can be used; otherwise they answer 403 (docs/platform.md#open-source-data). */
  sourceData: boolean
  /** The `nextToken` of the last page of logs (docs/platform.md#open-log-end). */
  logEnd: 'missing' | 'null' | 'repeated'
  /** Most records in a page of logs. */
  logPageSize: number
  /** Whether an errorRate of one half is 0.5 or 50 (docs/platform.md#open-error-rate). */
  errorRate: 'fraction' | 'percent'
  /** The `connectorID` of a stats filter may be an alias (docs/platform.md#open-stats-alias). */
  statsByAlias: boolean
  /** Status of a created customizer (docs/platform.md#open-customizer-create). */
  customizerCreateStatus: 200 | 201
  /**
   * Names of the fields of a customizer version: those the `sail` command line reads, or those of the OpenAPI
   * (docs/platform.md#open-customizer-create).
   */
  customizerVersionFields: 'cli' | 'openapi'
  /** A customizer can be renamed (docs/platform.md#open-customizer-rename). */
  renameCustomizer: boolean
  /** Status of a created custom connector (docs/platform.md#open-custom-create-status). */
  customConnectorCreateStatus: 200 | 201
  /** `status` of a custom connector that was created without one (docs/platform.md#open-custom-status). */
  customConnectorStatus: 'DEVELOPMENT' | 'DEMO' | 'RELEASED'
  /**
   * What becomes of a new custom connector whose derived scriptName is taken: it gets a number, or is refused
   * (docs/platform.md#open-custom-status).
   */
  scriptNameClash: 'number' | 'refused'
  /** The list of connectors has those that are not released, too (docs/platform.md#open-custom-unreleased). */
  listUnreleased: boolean
  /** The list of connectors has the uploaded SaaS connectors, one for each tag (docs/platform.md#tag-connectors). */
  listSaasConnectors: boolean
  /**
   * What becomes of a `limit` over 250 and a negative `offset` in the list of connectors
   * (docs/platform.md#open-list-bounds).
   */
  badPage: 'refused' | 'clamped'
  /** What becomes of a locale that is none of the 19 (docs/platform.md#open-list-bounds). */
  badLocale: 'en' | 'refused'
  /** What becomes of a patch of a field that cannot be patched (docs/platform.md#open-custom-unpatchable). */
  unpatchable: 'refused' | 'ignored'
  /** A patch may be one operation instead of a list (docs/platform.md#open-custom-single-patch). */
  singlePatch: boolean
  /** Which field of the form holds translations (docs/platform.md#open-translation-field). */
  translationField: 'file' | 'any'
  /**
   * What becomes of translations that are put without a file, as generated clients do
   * (docs/platform.md#custom-connectors, #open-translation-field).
   */
  emptyTranslation: 'skipped' | 'refused'
  /** What reading a file of a connector answers that was never put. */
  missingFile: 'not-found' | 'empty'
  /** Seconds that a token lives. */
  tokenLifetime: number
  /** Milliseconds added to every answer. */
  latency: number
  /**
   * Requests in a window of milliseconds, for each client (or token, docs/platform.md#open-rate-limit-key) and API
   * version; null is no limit.
   */
  rateLimit: RateLimit | null
  /** Trouble for the next requests: the first one that fits a request is used, and used up after `times`. */
  faults: Fault[]
}

export interface RateLimit {
  requests: number
  /** Milliseconds. */
  window: number
  per?: 'client' | 'token'
}

export interface Fault {
  /** Any method, when absent. */
  method?: string
  /** A prefix of the path, or a pattern for it; any path, when absent. The path has no query. */
  path?: string | RegExp
  times: number
  /**
   * A status; or `reset`: the connection breaks at once; `reset-after-work`: the work is done and its answer lost;
   * `cut`: the answer breaks off in its middle; `hang`: no answer ever; `html`: a page of Cloudflare.
   */
  status: number | 'reset' | 'reset-after-work' | 'cut' | 'hang' | 'html'
  /** The work is done before a status, `hang` or `html` is answered. */
  afterWork?: boolean
  /** How many requests that fit are answered as usual before. */
  after?: number
  /** Instead of the usual body of that status. */
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
  tokenLifetime: 749,
  latency: 0,
  rateLimit: null,
}

/** A whole behaviour: the defaults, and over them what is given. */
export function behaviourWith(given: Partial<SandboxBehaviour> = {}): SandboxBehaviour {
  return { ...defaultBehaviour, ...given, faults: (given.faults ?? []).map((fault) => ({ ...fault })) }
}

/** The first fault that fits and has let its first requests pass, counted down; undefined when there is none. */
export function takeFault(faults: Fault[], method: string, path: string): Fault | undefined {
  for (const [index, fault] of faults.entries()) {
    if (!fits(fault, method, path)) continue
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

function fits(fault: Fault, method: string, path: string): boolean {
  if (fault.times <= 0 || (fault.method !== undefined && fault.method.toUpperCase() !== method)) return false
  if (fault.path === undefined) return true
  return typeof fault.path === 'string' ? path.startsWith(fault.path) : path.search(fault.path) >= 0
}
