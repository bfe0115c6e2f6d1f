import type { Clock } from '../../core/clock.js'
import type { NameInput } from '../../core/input-names.js'
import type { Logger } from '../../core/logger.js'
import type { SecretStore } from '../../core/secrets/store.js'
import type { Journal } from '../../journal/journal.js'
import type { BundleFacts, ConnectorLogs, CustomizerFacts, ErrorTypeProof, LimitHit, ProcessFacts } from './facts.js'
import type { CommandInvoker } from './invoker.js'
import type { PollOptions } from './poll.js'
import type { CheckResult, RunResult } from './result.js'
import type { RunScope } from './scope.js'
import type { ShardChoice } from './selection.js'
import type { ValidationSettings } from './settings.js'
import type { TrafficLog } from './traffic.js'

/** A check that starts. */
export interface CheckStart {
  id: string
  /** From 1, among the checks of this run or shard. */
  position: number
  total: number
  /** How many commands it has invoked and how many outputs it has received so far. */
  progress(): { requests: number; outputs: number }
}

/** What `validateConnector` validates, and how. */
export interface ValidateOptions {
  invoker: CommandInvoker
  /** `customizer`: the invoker answers with samples, through the customizer. Default: a connector. */
  scope?: RunScope | undefined
  /** What is validated, for the result. An empty name is replaced by the one in the spec. */
  connector: RunResult['connector']
  /** The content of the spec. Default: it is read from the connector with `std:spec:read`. */
  spec?: unknown
  /** False if the spec cannot be known. `spec` is `{}` then. */
  isSpecKnown?: boolean
  /** Why the connector does not answer `std:spec:read`. One line. */
  specError?: string | undefined
  /** Where `spec` is from, if it is not from the version that is validated, such as `the project in the folder`. */
  specOrigin?: string | undefined
  /** The text of the spec, if known: its parsed content no longer shows faults such as duplicate keys. */
  specText?: string | undefined
  /** Facts that checks need, see `Fact`. Checks whose facts are missing are skipped. */
  bundle?: BundleFacts | undefined
  logs?: ConnectorLogs | undefined
  customizer?: CustomizerFacts | undefined
  /** Records the invocations of the run, and has those that were made before it. */
  traffic?: TrafficLog | undefined
  process?: ProcessFacts | undefined
  /** Learns the types of errors that the tenant does not report. */
  errorTypeProof?: ErrorTypeProof | undefined
  /** Returns the limits that commands hit so far, if a runtime reports them. */
  limitHits?: (() => readonly LimitHit[]) | undefined
  /** The configuration that the invoker uses. Checks that need one are skipped without it. */
  config?: unknown
  /** True if one was given as an empty text: its secret may be misspelt. A pull request from a fork has none. Default: false. */
  isConfigEmpty?: boolean
  /** Skip checks that may change data in the target system. Default: true. */
  readOnly?: boolean
  /** Run only these checks. Default and empty: all. */
  checks?: readonly string[] | undefined
  skipChecks?: readonly string[] | undefined
  /** How many objects of a list a check reads one by one, and how many entitlements it adds and removes. Default: 8. */
  readLimit?: number | undefined
  /** The settings of the project's validate.yml. */
  settings?: ValidationSettings | undefined
  /** Values and samples are derived from it. Default: random; the result contains it. */
  seed?: string | undefined
  /** Where the secrets of the configuration and generated passwords are added. Default: the store of the process. */
  secrets?: SecretStore | undefined
  /** How many commands of checks that only read are run at the same time. Default: 1, one check after the other. */
  readConcurrency?: number | undefined
  /** How many checks that change accounts of their own are run at the same time. Default: 1. */
  writeConcurrency?: number | undefined
  /** Run only this part of the checks. */
  shard?: ShardChoice | undefined
  /** Formats the names of inputs in reasons and remedies. Default: as in a workflow. */
  nameInput?: NameInput
  clock: Clock
  logger: Logger
  signal?: AbortSignal
  /** Called when a check starts, not for those that are skipped from the start. */
  onStart?(start: CheckStart): void
  /** Called with the result of each check. */
  onCheck?(result: CheckResult): void
  poll?: Partial<PollOptions>
  /** Time to delete the test accounts of one check. A runner kills the process 10 s after an interrupt. */
  deletionTimeoutMs?: { normal: number; aborted: number }
  /** Where test accounts are written down before they are created. */
  journal?: Journal | undefined
}
