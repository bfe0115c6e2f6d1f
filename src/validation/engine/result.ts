import type { FindingTarget } from '../../spec/target.js'

export type { FindingTarget }

export type Verdict = 'pass' | 'warn' | 'fail' | 'skip'

/** The verdict of a whole run: the worst of its checks, or `stopped` if the run did not come to its end. */
export type RunVerdict = Verdict | 'stopped'

/** One error or warning of a check. */
export interface Finding {
  level: 'error' | 'warning'
  /** One line, plain text. */
  message: string
  /** What to do about it. */
  remedy?: string
  target?: FindingTarget
  /** The same for the same fault in another run: what varies from run to run is not part of it. */
  fingerprint?: string
  /** Only when the result was compared with an earlier one: true if that has no such finding. */
  new?: boolean
}

/** A finding that the project's settings accept: it is shown, and fails nothing. */
export interface AcceptedFinding extends Finding {
  /** Why, in the words of the settings. */
  accepted: string
}

/** One command that a check invoked, and how it was answered. Holds forms of values, no values. */
export interface Exchange {
  command: string
  /** What was sent, in the manner of JSON. */
  input: string
  /** The first two outputs, likewise. */
  outputs: string[]
  /** How many outputs came. */
  outputCount: number
  /** `left`: the rest of the answer was not asked for. */
  outcome: 'answered' | 'failed' | 'left'
  error?: string
  requestId?: string
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
}

export interface CheckResult {
  /** As `sail conn validate` names it, e.g. `account-list-and-read`. */
  id: string
  description: string
  verdict: Verdict
  /** Why, when the verdict is `skip`. */
  reason?: string
  /** True if the check was broken off: what it does not tell may be there all the same. */
  incomplete?: true
  findings: Finding[]
  /** Those that the settings accept; they do not count for the verdict. */
  accepted?: AcceptedFinding[]
  /** Milliseconds. */
  duration: number
  /** How many commands were invoked. */
  requests: number
  /** True if the check may change data in the target system. */
  writes: boolean
  /** What was sent and answered: the first invocations, and the first that failed after these. */
  exchanges?: Exchange[]
}

/** The part of a run that one job of several does. */
export interface Shard {
  /** From 1. */
  index: number
  count: number
  /** The ids of all checks of the whole run, in their order. */
  plan: string[]
}

/** An account that validation made, or may have made, in the target system and could not remove. */
export interface LeftBehind {
  /** The account's id; if the connector never told it, the identity that was asked for, or ''. */
  id: string
  /** The check that made it. */
  check: string
  /** Why it is still there. One line. */
  reason: string
  /** False if it is only possible that the account exists. */
  certain: boolean
}

/** What a run found. A run in which nothing was tested is `skip`. */
export interface RunResult {
  /** The version of this form. */
  format: 1
  connector: { name: string; version?: number; tag?: string; ref?: string }
  /** Generated values follow from it: the same seed gives the same run. */
  seed: string
  readOnly: boolean
  /** RFC 3339. */
  started: string
  /** Milliseconds. */
  duration: number
  verdict: RunVerdict
  totals: Record<Verdict, number>
  checks: CheckResult[]
  /** How long commands took. */
  commands?: CommandTiming[]
  /** Present if this is only a part of a run. */
  shard?: Shard
  /** Why the run came to no end, if it did not: its last checks were not run. Present exactly when the verdict is `stopped`. */
  stopped?: string
  /** Accounts to be removed by hand. Absent when everything was removed. */
  leftBehind?: LeftBehind[]
}

/**
 * The verdict and the totals that follow from the checks of a run.
 *
 * @param stopped - why the run came to no end, if it did not: then no check makes it a pass.
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
