import type { Clock } from '../../core/clock.js'
import type { NameInput } from '../../core/input-names.js'
import type { Logger } from '../../core/logger.js'
import type { OwnAccount } from '../accounts/own-account.js'
import type { TestAccounts } from '../accounts/test-accounts.js'
import type { ObjectList } from '../objects/object-list.js'
import type { PlatformObject } from '../objects/objects.js'
import type { SpecView } from '../objects/spec-view.js'
import type { AnswerForms } from './answer-forms.js'
import type { CommandError } from './commands.js'
import type { BundleFacts, ConnectorLogs, CustomizerFacts, ErrorTypeProof, LimitHit, ProcessFacts } from './facts.js'
import type { Observations } from './observations.js'
import type { RunScope } from './scope.js'
import type { SecretWatch } from './secret-watch.js'
import type { SeenErrorTypes } from './seen-error-types.js'
import type { ValidationSettings } from './settings.js'
import type { TrafficLog } from './traffic.js'
import type { Turns } from './turns.js'

/** What all checks of a run share. */
export interface RunState {
  spec: SpecView
  /** The content of the spec as it was read. It may have any form. */
  specContent: Record<string, unknown>
  /** False if the spec is not known. `spec` is an empty one then. */
  isSpecKnown: boolean
  /** Why the connector does not answer `std:spec:read`, if it does not. One line. */
  specError: string | undefined
  /** Where the spec is from, if it is not from the version that is validated. */
  specOrigin: string | undefined
  /** True as long as the account schema is still to be discovered. */
  isSchemaDue: boolean
  /** The text of the spec, if it is known. */
  specText: string | undefined
  bundle: BundleFacts | undefined
  logs: ConnectorLogs | undefined
  customizer: CustomizerFacts | undefined
  process: ProcessFacts | undefined
  /** Learns the types of errors that the tenant does not report. */
  errorTypeProof: ErrorTypeProof | undefined
  /** The types of the errors that checks looked at. */
  seenErrorTypes: SeenErrorTypes
  /** True once a check has noted that the types of errors are not known. */
  unknownErrorTypes: boolean
  /** How many incidents of the process the checks before have reported or left to the checks of the process. */
  seenIncidents: number
  /** The limits that commands hit so far. Undefined if no runtime reports them. */
  limitHits: (() => readonly LimitHit[]) | undefined
  /** Measurements of each command in the whole run. */
  observations: Observations
  /** The answers of the whole run, compared with their documented forms. */
  answerForms: AnswerForms
  /** What tells the invocations of the run from others on the tenant. */
  traffic: TrafficLog
  /** Undefined when the run has no configuration. */
  config: unknown
  /** True if a configuration was given as an empty text, as a misspelt secret is. */
  isConfigEmpty: boolean
  /** Whether a connector is validated, or a customizer alone. */
  scope: RunScope
  /** The settings of the project's `validate.yml`. */
  settings: ValidationSettings
  /** True if checks must not change data in the target system. */
  readOnly: boolean
  /** How many objects of a list a check reads one by one. */
  readLimit: number
  /** How many of them are read at the same time. */
  maxConcurrentReads: number
  /** Generated values and samples are derived from it. */
  seed: string
  /** Formats the name of an input the way the user wrote it. */
  nameInput: NameInput
  clock: Clock
  logger: Logger
  signal: AbortSignal
  /** When the run began, in milliseconds since 1970. */
  startedAt: number
  /** The ids of the checks that are not skipped from the start, in this and all other shards. */
  planned: ReadonlySet<string>
  /** Those of them that this shard runs. */
  plannedHere: ReadonlySet<string>
  /** The ids of the checks that failed so far. */
  failedChecks: Set<string>
  /** The attributes that could not be updated as documented. Later checks leave them out. */
  brokenAttributes: Set<string>
  testAccounts: TestAccounts
  /** The account that the settings let checks change. Undefined if they name none, and in a read-only run. */
  ownAccount: OwnAccount | undefined
  /** The values of the settings for updates, by attribute. Those of the test account come before the others. */
  updateValues: ValidationSettings['values']
  /** The lists by entitlement type, '' for accounts. A list that could not be read has the id of the check that tried. */
  lists: Map<string, ObjectList | { failedIn: string; error: CommandError }>
  /** Orders the checks that run side by side. Undefined while one check runs after the other. */
  turns: Turns | undefined
  /** The first read of each object of a sample, by `readKey`. */
  reads: Map<string, PlatformObject>
  /** True once the connection test failed. */
  connectionFailed: boolean
  /** The check whose create failed. No more test accounts are created after that. */
  createFailedIn: string | undefined
  /** The check whose test account could not be deleted. No more test accounts are created after that. */
  deleteFailedIn: string | undefined
  /** What was waited for without success: no check waits for it again. */
  neverCame: Set<string>
  /** Finds secrets in answers, errors and log records. */
  watch: SecretWatch
}
