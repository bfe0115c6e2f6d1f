import type { FindingLevel, FindingTarget } from '../../spec/target.js'

export type { FindingLevel, FindingTarget }

export type Verdict = 'pass' | 'warn' | 'fail' | 'skip'

/** The verdict of a run: the worst one of its checks, or `stopped` if the run did not finish. */
export type RunVerdict = Verdict | 'stopped'

/** One error, warning or notice of a check. */
export interface Finding {
  level: FindingLevel
  /** One line, plain text. */
  message: string
  /** What to do about it. */
  remedy?: string
  /** The place in the spec or the handler that it is about. */
  target?: FindingTarget
  /** The place in the `exchanges` of its check of the one that it is about, if that is certain. */
  exchange?: number
  /** Equal for the same fault in another run: values that vary from run to run are not part of it. */
  fingerprint?: string
  /** Set if the result was compared with an earlier one: true if that has no such finding. */
  new?: boolean
}

/** A finding that the project's settings accept: it is reported, but does not count for the verdict. */
export interface AcceptedFinding extends Finding {
  /** The reason that the settings give. */
  accepted: string
}

/** One invocation of a check and its answer. Values are anonymized. */
export interface Exchange {
  command: string
  /** What was sent, similar to JSON. */
  input: string
  /** The first two outputs, in the same form. */
  outputs: string[]
  /** How many outputs were received. */
  outputCount: number
  /** `left`: the check stopped reading before the end of the answer. */
  outcome: 'answered' | 'failed' | 'left'
  error?: string
  requestId?: string
  /** When it was sent: milliseconds since the run began. Results of earlier versions do not have it. */
  start?: number
  /** Milliseconds. */
  duration: number
}

/** How long the invocations of one command took. Times are milliseconds. */
export interface CommandTiming {
  command: string
  requests: number
  failed: number
  /** The sum of all. */
  total: number
  slowest: number
  /** Without the time that the program did not read. Of shards it is the mean of their medians. */
  median?: number
}

/** The kind of a reason to skip a check, so that skipped checks can be counted by it. */
export type SkipCause =
  /** Left out by the user. */
  | 'left-out'
  /** The spec does not list a command that it needs. */
  | 'commands'
  /** Another check reports what prevents it. */
  | 'fault'
  | 'configuration'
  | 'read-only'
  /** The run was not given something else that it needs. */
  | 'input'
  /** The spec, the bundle or the target system has nothing to test it with. */
  | 'nothing-to-test'
  /** The run ended before. */
  | 'stopped'

/** Why a check was skipped. */
export interface Skip {
  cause: SkipCause
  /** One line, with what to do about it. */
  reason: string
}

export interface CheckResult {
  /** The name that `sail conn validate` uses, if it has the check, e.g. `account-list-and-read`. */
  id: string
  description: string
  verdict: Verdict
  /** Set if the verdict is `skip`. */
  reason?: string
  /** Set if the verdict is `skip`. Results of earlier versions do not have it. */
  skipCause?: SkipCause
  /** True if the check did not finish: there may be faults that it did not find. */
  incomplete?: true
  findings: Finding[]
  /** Findings that the settings accept. They do not count for the verdict. */
  accepted?: AcceptedFinding[]
  /** Milliseconds. */
  duration: number
  /** How many commands were invoked. */
  requests: number
  /** The commands that it invoked. Results of earlier versions do not have them. */
  invoked?: string[]
  /** True if the check may change data in the target system. */
  writes: boolean
  /** The first invocations of the check, and the first that failed after these. */
  exchanges?: Exchange[]
}

/** The part of a run that one of several jobs does. */
export interface Shard {
  /** From 1. */
  index: number
  count: number
  /** The ids of all checks of the whole run, in their order. */
  plan: string[]
}

/** A test account that was created, or may have been, and could not be deleted from the target system. */
export interface LeftBehind {
  /** The account's id. If the connector did not return it: the identity that was sent, or ''. */
  id: string
  /** The check that created it. */
  check: string
  /** Why it could not be deleted. One line. */
  reason: string
  /** False if it is unknown whether the account exists. */
  certain: boolean
}

/** A part of the account that the settings let checks change, which could not be put back. */
export interface NotRestored {
  account: string
  /** The attribute, or `disabled` or `locked`. */
  attribute: string
  check: string
  /** What it was and is, or why that is unknown. One line. */
  reason: string
}

/** The connector that a run was about. All but the name are undefined for a bundle on the sandbox in this process. */
export interface ValidatedConnector {
  name: string
  version?: number
  tag?: string
  /** The version that the tag was at before and after the run; undefined if it was moved meanwhile. */
  tagVersion?: number
  /** Id on the tenant. */
  ref?: string
  alias?: string
  /** Host of the tenant. */
  tenant?: string
  /** True if a development server of the SDK ran it. */
  devServer?: true
}

/** What tells the invocations of a run from others in the logs and statistics of the tenant. */
export interface RunTraffic {
  /** The tracking ids of failed invocations: a tenant gives no id with other answers. */
  requestIds: string[]
  /** The ids that checks made up, for objects that do not exist and for test accounts. */
  madeUpIds: string[]
  /** How often each command was invoked, and failed in the connector. */
  commands: CommandTraffic[]
  /** The same for each minute in which a command was sent, by the time at which it began (RFC 3339). Absent in a long run. */
  minutes?: { start: string; commands: CommandTraffic[] }[]
}

/** How often a command was invoked, and failed in the connector. */
export interface CommandTraffic {
  command: string
  invocations: number
  errors: number
}

/** The type of the errors with which a command failed in a check, where the check looks at it. */
export interface SeenErrorType {
  check: string
  command: string
  /** `notFound` only if all of them had that type. */
  type: 'notFound' | 'generic'
}

/** The recording that answered in place of the target system. */
export interface ReplayFacts {
  /** When it was recorded. RFC 3339. */
  recorded: string
  /** Whole days from then to the run. */
  ageDays: number
  /** The version of this program that recorded it. */
  program: string
}

/** How much of something that the spec names was seen in a run. */
export interface Covered {
  /** How many the spec, or the schema that was discovered, has. */
  total: number
  /** The names of those that were not seen, in order. */
  missing: string[]
}

/** What of the connector a run has exercised. */
export interface Coverage {
  /** The commands that the spec lists: seen are those that were invoked. */
  commands: Covered
  /** The attributes of the account schema: seen are those of which an account had a value. Absent if no accounts were listed. */
  attributes?: Covered
  /** The types of entitlements: seen are those of which there was an entitlement. Absent if there are no types, or none was listed. */
  entitlementTypes?: Covered
}

/** The result of a run. Its verdict is `skip` if nothing was tested. */
export interface RunResult {
  /** The version of this format. */
  format: 1
  connector: ValidatedConnector
  /** True if a configuration was given. */
  configured?: boolean
  /** Set if a recording answered in place of the target system. */
  replay?: ReplayFacts
  /** Generated values and samples are derived from it. */
  seed: string
  readOnly: boolean
  /** RFC 3339. */
  started: string
  /** Milliseconds. */
  duration: number
  verdict: RunVerdict
  totals: Record<Verdict, number>
  checks: CheckResult[]
  commands?: CommandTiming[]
  /** Absent if the spec is not known, and in results of earlier versions. */
  coverage?: Coverage
  traffic?: RunTraffic
  /** The bundle of the validated version, if it was on this machine. */
  bundle?: { contentSha256: string }
  errorTypes?: SeenErrorType[]
  /** Set if this is one shard of a run. */
  shard?: Shard
  /** Why the run did not finish, so that its last checks were not run. Set exactly when the verdict is `stopped`. */
  stopped?: string
  /** Accounts that have to be deleted by hand. Undefined if there are none. */
  leftBehind?: LeftBehind[]
  /** What has to be put back by hand on the test account of the settings. Undefined if there is nothing. */
  notRestored?: NotRestored[]
}

/**
 * Computes the verdict and the totals of a run.
 *
 * @param stopped - why the run did not finish. The verdict is then `stopped`, whatever the checks found.
 */
export function totalsOf(
  checks: readonly CheckResult[],
  stopped?: string,
): Pick<RunResult, 'verdict' | 'totals' | 'stopped'> {
  const totals: Record<Verdict, number> = { pass: 0, warn: 0, fail: 0, skip: 0 }
  for (const { verdict } of checks) totals[verdict]++
  if (stopped !== undefined) return { verdict: 'stopped', totals, stopped }
  return { verdict: (['fail', 'warn', 'pass'] as const).find((verdict) => totals[verdict] > 0) ?? 'skip', totals }
}
