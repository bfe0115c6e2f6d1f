import type { SourceLocation } from '../core/errors.js'
import type { CheckResult, Finding, RunResult, RunVerdict, Verdict } from '../validation/engine/result.js'
import { count, formatDuration } from './format.js'

/** A finding with the place that it points at, relative to the repository. */
export interface LocatedFinding extends Finding {
  location?: SourceLocation
}

export interface LocatedCheck extends CheckResult {
  findings: LocatedFinding[]
}

/** A finding of an earlier result that is no more. */
export interface FixedFinding extends Pick<Finding, 'level' | 'message'> {
  check: string
}

/** What became of the findings since an earlier result. */
export interface BaselineComparison {
  new: number
  known: number
  fixed: FixedFinding[]
}

/** A run as reports show it, and as `validation.json` keeps it (docs/schemas/validation-result.schema.json). */
export interface ValidationReport extends RunResult {
  checks: LocatedCheck[]
  /** The command line that runs it again, without secrets. */
  rerun: string
  /** The connector's spec, relative to the repository: the place of findings that have no other. */
  specFile?: string
  baseline?: BaselineComparison
}

export const verdictWord: Record<RunVerdict, string> = {
  pass: 'passed',
  warn: 'warned',
  fail: 'failed',
  skip: 'skipped',
  stopped: 'stopped',
}

/** `1 failed, 12 passed, 1 skipped`: what occurred, the worst first; `stopped before its end: 12 passed`. */
export function totalsText({ totals, verdict }: Pick<RunResult, 'totals' | 'verdict'>): string {
  const parts = (['fail', 'warn', 'pass', 'skip'] as const)
    .filter((verdict) => totals[verdict] > 0)
    .map((verdict) => `${totals[verdict]} ${verdictWord[verdict]}`)
  const text = parts.length === 0 ? 'no check was run' : parts.join(', ')
  return verdict === 'stopped' ? `stopped before its end: ${text}` : text
}

/** The lines of one check for the log. */
export function checkLines(check: CheckResult): string[] {
  const head = `${check.verdict.toUpperCase()}  ${check.id.padEnd(31)} ${formatDuration(check.duration)}`
  const reason = check.reason === undefined ? [] : [`        ${check.reason}`]
  const accepted = (check.accepted ?? []).map((each) => `        accepted: ${each.message} (${each.accepted})`)
  const findings = check.findings.map(({ level, message }) => `        ${level}: ${message}`)
  return [head, ...reason, ...findings, ...accepted]
}

/** Letters of a line of ids in the log. */
const idLine = 100

/**
 * The lines of the checks that were skipped, for the log: those that share a reason share a line, and each id stands
 * below it. Left out are those that found something before, whose lines are `checkLines`.
 */
export function skipLines(checks: readonly CheckResult[]): string[] {
  const groups = new Map<string, string[]>()
  for (const check of checks) {
    if (!isPlainSkip(check)) continue
    const reason = check.reason ?? 'no reason is known'
    groups.set(reason, [...(groups.get(reason) ?? []), check.id])
  }
  return [...groups].flatMap(([reason, ids]) => {
    const [first = ''] = ids
    if (ids.length === 1) return [`SKIP  ${first}: ${reason}`]
    return [`SKIP  ${ids.length} checks: ${reason}`, ...wrapped(ids).map((line) => `        ${line}`)]
  })
}

/** True for a check that was skipped and has nothing else to tell. */
export function isPlainSkip({ verdict, findings, accepted = [] }: CheckResult): boolean {
  return verdict === 'skip' && findings.length === 0 && accepted.length === 0
}

function wrapped(ids: readonly string[]): string[] {
  const lines: string[] = []
  for (const id of ids) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + id.length + 2 <= idLine) lines[lines.length - 1] = `${last}, ${id}`
    else lines.push(id)
  }
  return lines
}

/** What was validated, in words: `version 3`, `tag latest`, `bundle`, and which shard. */
export function targetText({ connector, shard }: Pick<RunResult, 'connector' | 'shard'>): string {
  const at =
    connector.version !== undefined
      ? `version ${connector.version}`
      : connector.tag !== undefined
        ? `tag ${connector.tag}`
        : 'its bundle alone'
  return shard === undefined ? at : `${at}, shard ${shard.index} of ${shard.count}`
}

/** `2 errors, 1 warning`; empty when there are none. */
export function findingCounts(findings: readonly Finding[]): string {
  const errors = findings.filter(({ level }) => level === 'error').length
  const warnings = findings.length - errors
  return [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : '']
    .filter((part) => part !== '')
    .join(', ')
}

/** `3 new findings, 2 known, 1 fixed since the baseline` */
export function baselineText({ new: fresh, known, fixed }: BaselineComparison): string {
  return `${count(fresh, 'new finding')}, ${known} known, ${fixed.length} fixed since the baseline`
}

/** Every finding with its check: errors before warnings, new ones before known ones. What comes first is what must not be cut. */
export function findingsByWeight(checks: readonly LocatedCheck[]): { check: LocatedCheck; finding: LocatedFinding }[] {
  const weight = ({ level, new: fresh }: LocatedFinding) => (level === 'warning' ? 1 : 0) + (fresh === false ? 2 : 0)
  return checks
    .flatMap((check) => check.findings.map((finding) => ({ check, finding })))
    .sort((a, b) => weight(a.finding) - weight(b.finding))
}

/** The checks as people read them: the worst first, those of one verdict in the order in which they ran. */
export function byVerdict(checks: readonly LocatedCheck[]): LocatedCheck[] {
  const order: Verdict[] = ['fail', 'warn', 'pass', 'skip']
  return checks.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
}

/** `src/index.ts:12` */
export function placeText({ file, line }: SourceLocation): string {
  return line === undefined ? file : `${file}:${line}`
}

/** Stands by the numbers of each command. */
export const failedMeans =
  'Failed counts the refusals that checks ask for, too, such as the read of an unknown account.'
