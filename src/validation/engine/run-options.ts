import type { Clock } from '../../core/clock.js'
import type { Logger } from '../../core/logger.js'
import type { BundleFacts, ConnectorLogs, CustomizerFacts, LimitHit } from './facts.js'
import type { CommandInvoker } from './invoker.js'
import type { NameInput } from './name-input.js'
import type { WaitOptions } from './poll.js'
import type { CheckResult, RunResult } from './result.js'
import type { ShardChoice } from './selection.js'
import type { ValidationSettings } from './settings.js'

/** A check that begins. */
export interface CheckStart {
  id: string
  /** From 1, among the checks of this run or shard. */
  position: number
  total: number
  /** How far it is. */
  progress(): { requests: number; outputs: number }
}

export interface ValidateOptions {
  invoker: CommandInvoker
  /** What is validated, for the result. An empty name is filled in from the spec. */
  connector: RunResult['connector']
  /** The spec's content; left out, it is read from the connector with `std:spec:read`. */
  spec?: unknown
  /** The spec's text, if it is at hand: it may say what its content no longer shows. */
  specText?: string | undefined
  /** What is known of the bundle, and how its log is read. Left out, checks that look at these are skipped. */
  bundle?: BundleFacts | undefined
  logs?: ConnectorLogs | undefined
  /** A customizer to validate with the connector. */
  customizer?: CustomizerFacts | undefined
  /** The limits of the platform that commands hit so far, where a runtime tells. */
  limitHits?: (() => readonly LimitHit[]) | undefined
  /** The configuration that the invoker uses. Left out, checks that need one are skipped. */
  config?: unknown
  /** Leave out what may change data in the target system. Default: true. */
  readOnly?: boolean
  /** Only these checks; none or left out: all. */
  checks?: readonly string[] | undefined
  skipChecks?: readonly string[] | undefined
  /** How many objects of a list are read one by one, and how many entitlements are added and removed. Default: 8. */
  readLimit?: number | undefined
  /** What the project's validate.yml says. */
  settings?: ValidationSettings | undefined
  /** Values and samples follow from it. Left out, it is drawn and stands in the result. */
  seed?: string | undefined
  /** Only this part of the checks is run. */
  shard?: ShardChoice | undefined
  /** How the user names an input, for reasons and remedies: `--path` in a shell. Default: `input path`. */
  nameInput?: NameInput
  clock: Clock
  logger: Logger
  signal?: AbortSignal
  /** Called when a check begins; not for those that are skipped from the start. */
  onStart?(start: CheckStart): void
  /** Called with each result as soon as it is known. */
  onCheck?(result: CheckResult): void
  wait?: Partial<WaitOptions>
  /** The time for removing what one check made, in milliseconds. A runner kills 10 s after an interrupt. */
  removalBudget?: { normal: number; aborted: number }
}
