import type { Anchor } from '../connector/anchor.js'

export type { Anchor }

export type Verdict = 'pass' | 'warn' | 'fail' | 'skip'

/** One error or warning of a check. */
export interface Finding {
  level: 'error' | 'warning'
  /** One line, plain text. */
  message: string
  /** What to do about it. */
  remedy?: string
  anchor?: Anchor
}

export interface CheckResult {
  /** As `sail conn validate` names it, e.g. `account-list-and-read`. */
  id: string
  description: string
  verdict: Verdict
  /** Why, when the verdict is `skip`. */
  reason?: string
  findings: Finding[]
  /** Milliseconds. */
  duration: number
  /** How many commands were invoked. */
  requests: number
  /** True if the check may change data in the target system. */
  writes: boolean
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

/** The verdict of a whole run is the worst of its checks; a run in which nothing was tested is `skip`. */
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
  verdict: Verdict
  totals: Record<Verdict, number>
  checks: CheckResult[]
  /** Accounts to be removed by hand. Absent when everything was removed. */
  leftBehind?: LeftBehind[]
}
