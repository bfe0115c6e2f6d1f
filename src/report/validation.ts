import type { SourceLocation } from '../core/errors.js'
import type { NameInput } from '../core/input-names.js'
import type {
  CheckResult,
  Finding,
  FindingLevel,
  ReplayFacts,
  RunResult,
  RunVerdict,
  SkipCause,
  Verdict,
} from '../validation/engine/result.js'
import { count, formatDuration } from './format.js'

/** A finding with its location: a file relative to the repository, and a line. */
export interface LocatedFinding extends Finding {
  location?: SourceLocation
  /** The line of the file at the location, shortened. */
  source?: string
}

export interface LocatedCheck extends CheckResult {
  findings: LocatedFinding[]
}

/** A finding of the baseline that was not found again. */
export interface FixedFinding extends Pick<Finding, 'level' | 'message'> {
  check: string
}

/** How the findings differ from those of the baseline. */
export interface BaselineComparison {
  /** Number of findings that the baseline does not have. */
  new: number
  /** Number of findings that the baseline has too. */
  known: number
  fixed: FixedFinding[]
  /** True if only new findings fail the run, and somebody committed the baseline before it. */
  gate?: true
}

/** Where a result was made, as far as the build server tells. */
export interface ReportOrigin {
  /** The id of the workflow run or pipeline: the same for all of its jobs. */
  run?: string
  /** The full hash of the commit. */
  commit?: string
}

/** The content of `validation.json` (docs/schemas/validation-result.schema.json) and of all other reports. */
export interface ValidationReport extends RunResult {
  checks: LocatedCheck[]
  /** The command line that repeats the run, without secrets. */
  rerun: string
  /** The connector's spec, relative to the repository: the location of findings that have none of their own. */
  specFile?: string
  origin?: ReportOrigin
  baseline?: BaselineComparison
  /**
   * Why the spec is refused, whatever the checks found: changes that break sources and are not accepted, and a version that
   * did not rise. Undefined if it is not.
   */
  specProblems?: string[]
}

/** A result whose spec is refused: it failed, whatever the checks found. A run that did not finish stays `stopped`. */
export function withSpecProblems(report: ValidationReport, problems: readonly string[]): ValidationReport {
  if (problems.length === 0) return report
  const verdict = report.verdict === 'stopped' ? 'stopped' : 'fail'
  return { ...report, verdict, specProblems: [...problems] }
}

export const verdictLabels: Record<RunVerdict, string> = {
  pass: 'passed',
  warn: 'warned',
  fail: 'failed',
  skip: 'skipped',
  stopped: 'stopped',
}

/**
 * `1 failed, 12 passed, 1 skipped`: the verdicts that occur, the worst first, and whether the spec is refused. `stopped
 * early: 12 passed` for a stopped run.
 */
export function formatTotals({
  totals,
  verdict,
  specProblems,
}: Pick<ValidationReport, 'totals' | 'verdict' | 'specProblems'>): string {
  const parts = (['fail', 'warn', 'pass', 'skip'] as const)
    .filter((verdict) => totals[verdict] > 0)
    .map((verdict) => `${totals[verdict]} ${verdictLabels[verdict]}`)
  if (parts.length === 0) parts.push('no check was run')
  if (specProblems !== undefined) parts.push(specRefused)
  const text = parts.join(', ')
  return verdict === 'stopped' ? `stopped early: ${text}` : text
}

/** What is said of a spec with problems. */
export const specRefused = 'the spec is refused'

/**
 * The lines of one check for the log.
 *
 * @param told - `later`: how many findings there are, and not what they say.
 */
export function checkLines(check: CheckResult, told: 'now' | 'later' = 'now'): string[] {
  const { verdict, id, duration, reason, findings, accepted = [] } = check
  const head = `${verdict.toUpperCase()}  ${id.padEnd(31)} ${formatDuration(duration)}`
  const isCounted = told === 'later' && findings.length > 0
  return [
    isCounted ? `${head}  ${formatFindingCounts(findings)}` : head,
    ...(reason === undefined ? [] : [`        ${reason}`]),
    ...(told === 'now' ? findingLines(check) : []),
    ...accepted.map((each) => `        accepted: ${each.message} (${each.accepted})`),
  ]
}

/** The lines of the findings of a check for the log. */
export function findingLines({ findings }: Pick<CheckResult, 'findings'>): string[] {
  return findings.map(({ level, message }) => `        ${level}: ${message}`)
}

/** How the log describes each cause of skips, and the inputs that would let the checks run. */
const skipCauses: Record<SkipCause, { text: string; inputs?: [name: string, value?: string] }> = {
  configuration: { text: 'a configuration is needed', inputs: ['config'] },
  'read-only': { text: 'the run is read-only', inputs: ['read-only', 'false'] },
  commands: { text: 'the spec does not list what they need' },
  /** What was not given is in the reasons. */
  input: { text: '' },
  'nothing-to-test': { text: 'there was nothing to test' },
  fault: { text: 'they depend on what failed' },
  'left-out': { text: 'left out' },
  stopped: { text: 'not reached' },
}

/**
 * The log lines about all skipped checks, one for each cause: the reason of a single check, or the number of several. Empty
 * if none was skipped. Those with findings are not counted: `checkLines` has their lines.
 *
 * @param seeAll - where the other reasons are, such as `--verbose lists`.
 */
export function skipSummary(checks: readonly CheckResult[], nameInput: NameInput, seeAll: string): string[] {
  const skipped = checks.filter(isSkippedWithoutFindings)
  let isAnyHidden = false
  const lines = Object.entries(skipCauses).flatMap(([cause, { text, inputs }]) => {
    const group = skipped.filter(({ skipCause = 'nothing-to-test' }) => skipCause === cause)
    if (group.length < 2) return skipLines(group)
    isAnyHidden = true
    if (cause === 'input') return reasonLines(group)
    return [`SKIP  ${group.length} checks: ${text}${inputs === undefined ? '' : ` (${nameInput(...inputs)})`}`]
  })
  return isAnyHidden ? [...lines, `SKIP  ${seeAll} each of them, and why`] : lines
}

/** One line for each reason, with the number of its checks. */
function reasonLines(checks: readonly CheckResult[]): string[] {
  const reasons = new Map<string, CheckResult[]>()
  for (const check of checks) {
    const reason = check.reason ?? 'no reason given'
    reasons.set(reason, [...(reasons.get(reason) ?? []), check])
  }
  return [...reasons].flatMap(([reason, group]) =>
    group.length === 1 ? skipLines(group) : [`SKIP  ${group.length} checks: ${reason}`],
  )
}

/** Characters in a line of ids in the log. */
const maxIdLineLength = 100

/**
 * The log lines of skipped checks, grouped by reason: one line for the reason, then the ids. Skipped checks with findings
 * are not included: `checkLines` has their lines.
 */
export function skipLines(checks: readonly CheckResult[]): string[] {
  const groups = new Map<string, string[]>()
  for (const check of checks) {
    if (!isSkippedWithoutFindings(check)) continue
    const reason = check.reason ?? 'no reason given'
    groups.set(reason, [...(groups.get(reason) ?? []), check.id])
  }
  return [...groups].flatMap(([reason, ids]) => {
    const [first = ''] = ids
    if (ids.length === 1) return [`SKIP  ${first}: ${reason}`]
    return [`SKIP  ${ids.length} checks: ${reason}`, ...wrapIds(ids).map((line) => `        ${line}`)]
  })
}

/** True for a skipped check without findings, accepted ones included. */
export function isSkippedWithoutFindings({ verdict, findings, accepted = [] }: CheckResult): boolean {
  return verdict === 'skip' && findings.length === 0 && accepted.length === 0
}

function wrapIds(ids: readonly string[]): string[] {
  const lines: string[] = []
  for (const id of ids) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + id.length + 2 <= maxIdLineLength) lines[lines.length - 1] = `${last}, ${id}`
    else lines.push(id)
  }
  return lines
}

/**
 * What was validated: `version 3`, `tag latest`, `its bundle alone`, `a development server`, followed by the age of the recording that answered, and
 * by `, shard 1 of 4` for a shard.
 */
export function describeTarget({
  connector,
  shard,
  replay,
}: Pick<RunResult, 'connector' | 'shard' | 'replay'>): string {
  const at =
    connector.version !== undefined
      ? `version ${connector.version}`
      : connector.tag !== undefined
        ? `tag ${connector.tag}`
        : connector.devServer
          ? 'a development server'
          : `its bundle alone${replay === undefined ? '' : ` on ${describeReplay(replay)}`}`
  return shard === undefined ? at : `${at}, shard ${shard.index} of ${shard.count}`
}

/** `a recording of 2026-11-26, 12 days old` */
export function describeReplay({ recorded, ageDays }: ReplayFacts): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(recorded)?.[0] ?? 'an unknown day'
  return `a recording of ${day}, ${count(ageDays, 'day')} old`
}

/** The levels of findings, the worst first. */
const levels: readonly FindingLevel[] = ['error', 'warning', 'notice']

/** `2 errors, 1 warning`; empty without findings. */
export function formatFindingCounts(findings: readonly Finding[]): string {
  return levels
    .map((level) => ({ level, amount: findings.filter((finding) => finding.level === level).length }))
    .filter(({ amount }) => amount > 0)
    .map(({ level, amount }) => count(amount, level))
    .join(', ')
}

/** `3 new findings, 2 known, 1 fixed since the baseline` */
export function formatBaseline({ new: added, known, fixed }: BaselineComparison): string {
  return `${count(added, 'new finding')}, ${known} known, ${fixed.length} fixed since the baseline`
}

/** Every finding with its check: new before known findings, errors before warnings before notices. Reports with a size limit drop the last ones. */
export function sortFindings(checks: readonly LocatedCheck[]): { check: LocatedCheck; finding: LocatedFinding }[] {
  const rank = (finding: LocatedFinding) => levels.indexOf(finding.level) + (finding.new === false ? levels.length : 0)
  return checks
    .flatMap((check) => check.findings.map((finding) => ({ check, finding })))
    .sort((a, b) => rank(a.finding) - rank(b.finding))
}

/** Sorts checks by verdict, the worst first. Checks of the same verdict stay in the order in which they ran. */
export function sortByVerdict(checks: readonly LocatedCheck[]): LocatedCheck[] {
  const order: Verdict[] = ['fail', 'warn', 'pass', 'skip']
  return checks.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
}

/** `src/index.ts:12` */
export function formatLocation({ file, line }: SourceLocation): string {
  return line === undefined ? file : `${file}:${line}`
}

/** A note below the table of commands. */
export const failedRequestsNote = 'Failed includes errors that a check provokes, such as reading an unknown account.'
