/** Options for what is not known of sources and aggregations (docs/platform.md#open-questions). */
export interface SourceBehaviour {
  /**
   * Counts in the attributes of a finished aggregation (docs/platform.md#open-aggregation-values, #open-aggregation-names):
   * numbers, texts, or none at all.
   */
  taskCounts: 'numbers' | 'texts' | 'missing'
  /** Counts of zero are left out (docs/platform.md#open-aggregation-values). */
  taskZeros: boolean
  /** Times of a task, as the OpenAPI description has them or as answers of tenants had them (docs/platform.md#aggregation). */
  taskTimes: 'iso' | 'epoch'
  /** `localizedText` of the messages of a task; if it is missing, only `key` has the text (docs/platform.md#tasks). */
  taskTexts: 'object' | 'text' | 'missing'
  /** The list of tasks obeys `sorters`; otherwise it is oldest first. */
  taskSorters: boolean
  /** `completionStatus` of aggregations (docs/platform.md#tasks): their own, one for all, or null as if they never ended. */
  taskStatus: (typeof taskStatuses)[number]
  /** `completionStatus` of an aggregation that only has warnings (docs/platform.md#open-aggregation-values). */
  taskWarnings: 'WARNING' | 'SUCCESS'
  /** Milliseconds for which a task shows as running, at least. */
  taskDelay: number
  /** Days for which a task is kept; 0 for ever (docs/platform.md#tasks). */
  taskDays: number
  /** State of aggregations (docs/platform.md#aggregation-status): their own, or one for all. */
  aggregationState: (typeof aggregationStates)[number]
  /** What `updated` counts when an aggregation is not optimised (docs/platform.md#open-aggregation-values). */
  updatedCount: 'changed' | 'processed'
  /** The accounts whose `modified` an aggregation without optimisation sets (docs/platform.md#open-account-lag). */
  accountModified: 'processed' | 'changed'
  /** What a task says when the delete threshold stopped the deletion (docs/platform.md#open-threshold-result). */
  thresholdResult: 'silent' | 'warning' | 'error'
  /** The accounts to delete of a source that has 10 accounts or fewer (docs/platform.md#open-threshold-result). */
  smallSources: 'threshold' | 'deleted' | 'kept'
  /** check-connection runs `std:test-connection`; otherwise nothing (docs/platform.md#open-connection-commands). */
  checkConnectionRuns: boolean
  /** test-configuration before the first aggregation of a source (docs/platform.md#connection-checks). */
  firstTest: 'runs' | 'fails'
  /**
   * Milliseconds that a connection check or a peek may take; 0 is no limit (docs/platform.md#open-connection-commands,
   * #open-peek-limits).
   */
  connectionTime: number
  /** Maximum number of objects of a peek; 0 is no limit (docs/platform.md#open-peek-limits). */
  peekLimit: number
  /** A peek of more than `peekLimit`: fewer objects, or a status (docs/platform.md#open-peek-limits). */
  peekOverLimit: 'fewer' | 400
  /** A peek stops the connector once it has enough objects (docs/platform.md#open-peek-limits). */
  peekStops: boolean
  /** Answer to a failed peek: a 200 with `details` or `messages`, or a status (docs/platform.md#open-peek-limits). */
  failedPeek: 'details' | 'messages' | 400 | 500
  /** Milliseconds after which sources run the version that a tag was moved to (docs/platform.md#open-tag-delay). */
  tagDelay: number
  /** The version of the later commands of an aggregation whose tag moves meanwhile (docs/platform.md#open-tag-delay). */
  movedTag: 'kept' | 'followed'
  /** Milliseconds after the end of an aggregation until lists show what it stored (docs/platform.md#open-account-lag). */
  accountDelay: number
  /** Milliseconds until a record shows in the logs. */
  logDelay: number
  /**
   * `requestID` of log records: that of the command, another one in each record, the same in all, or none
   * (docs/platform.md#open-log-request).
   */
  logRequests: 'command' | 'record' | 'tenant' | 'none'
  /** A new source may be given more than name, owner and connector (docs/platform.md#open-source-create). */
  sourceAttributes: 'accepted' | 'refused'
  /** A new source gets `spConnectorSpecId` on its own, or only if it is given (docs/platform.md#source-create). */
  sourceSpecId: 'added' | 'given'
  /** PATCH of `spConnectorSpecId` and `idnProxyType` (docs/platform.md#open-source-create). */
  specIdPatch: 'dropped' | 'changed'
  /** The correlation config of a new source (docs/platform.md#open-correlation-default). */
  newCorrelation: 'empty' | 'by-name'
  /** Which new accounts get an owner (docs/platform.md#open-correlation-default). */
  correlation: 'with-assignments' | 'all' | 'none'
  /** An aggregation without optimisation forgets the state of delta runs (docs/platform.md#open-delta-reset). */
  deltaReset: boolean
  /** Answer to an aggregation while one runs: a task that fails, or a status (docs/platform.md#open-aggregation-busy). */
  busyAggregation: 'task' | 400 | 409
  /** Status of an aggregation of an unknown source (docs/platform.md#open-aggregation-busy). */
  unknownSource: 400 | 404
  /**
   * The newer prefixes require the header for experimental interfaces also for sources and what belongs to them
   * (docs/platform.md#source-layouts).
   */
  experimentalSources: boolean
  /** `/beta` has schedules of sources (docs/platform.md#source-layouts). */
  betaSchedules: boolean
  /** A JSON body of load-accounts (docs/platform.md#aggregation). */
  loadAccountsJson: 'ignored' | 'obeyed' | 'refused'
  /** Objects that an aggregation and a peek refuse for a `key` beside `identity` or `uuid` (docs/platform.md#invoke-errors). */
  outputCheck: 'entitlements' | 'all' | 'none'
  /** Accounts with the same `uuid` become one (docs/platform.md#identity-unique). */
  equalUuids: 'merged' | 'kept'
  /** Deleting a connector whose tags have sources (docs/platform.md#open-tag-delete). */
  connectorWithSources: 'deleted' | 'refused'
}

/** `TEMPERROR` is also written `TEMP_ERROR`, and examples have `Success` and `Error` (docs/platform.md#tasks). */
export const taskStatuses = [
  'own',
  'SUCCESS',
  'WARNING',
  'ERROR',
  'TERMINATED',
  'TEMPERROR',
  'TEMP_ERROR',
  'Success',
  'Error',
  'never',
] as const

export const aggregationStates = [
  'own',
  'STARTED',
  'ACCOUNTS_COLLECTED',
  'COMPLETED',
  'CANCELLED',
  'TERMINATED',
  'RETRIED',
  'NOT_FOUND',
] as const

export const defaultSourceBehaviour: Readonly<SourceBehaviour> = {
  taskCounts: 'numbers',
  taskZeros: true,
  taskTimes: 'iso',
  taskTexts: 'object',
  taskSorters: true,
  taskStatus: 'own',
  taskWarnings: 'WARNING',
  taskDelay: 0,
  taskDays: 90,
  aggregationState: 'own',
  updatedCount: 'changed',
  accountModified: 'processed',
  thresholdResult: 'silent',
  smallSources: 'threshold',
  checkConnectionRuns: true,
  firstTest: 'runs',
  connectionTime: 0,
  peekLimit: 0,
  peekOverLimit: 'fewer',
  peekStops: true,
  failedPeek: 'details',
  tagDelay: 0,
  movedTag: 'kept',
  accountDelay: 0,
  logDelay: 0,
  logRequests: 'command',
  sourceAttributes: 'accepted',
  sourceSpecId: 'added',
  specIdPatch: 'dropped',
  newCorrelation: 'empty',
  correlation: 'with-assignments',
  deltaReset: false,
  busyAggregation: 'task',
  unknownSource: 400,
  experimentalSources: false,
  betaSchedules: false,
  loadAccountsJson: 'ignored',
  outputCheck: 'entitlements',
  equalUuids: 'merged',
  connectorWithSources: 'deleted',
}
