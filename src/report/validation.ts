import type { SourceLocation } from '../base/errors.js'
import type { CheckResult, Finding, RunResult, Verdict } from '../validation/result.js'
import { count, formatDuration } from './format.js'
import { code, details, table, text } from './markdown.js'

/** A finding with the place that it points at, relative to the repository. */
export interface LocatedFinding extends Finding {
  location?: SourceLocation
}

export interface LocatedCheck extends CheckResult {
  findings: LocatedFinding[]
}

/** A run as reports show it. */
export interface ValidationReport extends RunResult {
  checks: LocatedCheck[]
  /** The command line that runs it again, without secrets. */
  rerun: string
}

export const verdictWord: Record<Verdict, string> = { pass: 'passed', warn: 'warned', fail: 'failed', skip: 'skipped' }
const verdictIcon: Record<Verdict, string> = { pass: '✅', warn: '⚠️', fail: '❌', skip: '⏭️' }

/** `12 passed, 1 failed, 1 skipped`: what occurred, the worst first. */
export function totalsText({ totals }: Pick<RunResult, 'totals'>): string {
  const parts = (['fail', 'warn', 'pass', 'skip'] as const)
    .filter((verdict) => totals[verdict] > 0)
    .map((verdict) => `${totals[verdict]} ${verdictWord[verdict]}`)
  return parts.length === 0 ? 'no check was run' : parts.join(', ')
}

/** The lines of one check for the log. */
export function checkLines(check: CheckResult): string[] {
  const head = `${check.verdict.toUpperCase()}  ${check.id.padEnd(28)} ${formatDuration(check.duration)}`
  const reason = check.reason === undefined ? [] : [`        ${check.reason}`]
  return [head, ...reason, ...check.findings.map(({ level, message }) => `        ${level}: ${message}`)]
}

/** The summary of a validation, in Markdown. `limit` is the number of findings that are written out. */
export function validationSection(report: ValidationReport, limit = 200): string {
  const { connector, checks, seed, duration, verdict } = report
  const at =
    connector.version !== undefined
      ? `version ${connector.version}`
      : connector.tag !== undefined
        ? `tag ${code(connector.tag)}`
        : 'bundle'
  const rows = checks.map((check) => [
    `${verdictIcon[check.verdict]} ${verdictWord[check.verdict]}`,
    code(check.id),
    check.verdict === 'skip' ? '' : formatDuration(check.duration),
    check.reason === undefined ? findingCounts(check.findings) : text(check.reason),
  ])
  return [
    `${verdictIcon[verdict]} **${totalsText(report)}** of ${text(connector.name)}, ${at}, in ${formatDuration(duration)}${report.readOnly ? ', read-only' : ''}.`,
    table(['Verdict', 'Check', 'Time', ''], rows),
    findingList(checks, limit),
    details('Run it again', `Seed ${code(seed)}\n\n${code(report.rerun)}`),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function findingCounts(findings: readonly Finding[]): string {
  const errors = findings.filter(({ level }) => level === 'error').length
  const warnings = findings.length - errors
  return [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : '']
    .filter((part) => part !== '')
    .join(', ')
}

function findingList(checks: readonly LocatedCheck[], limit: number): string {
  // Errors first: they are what the reader came for, and what must not be cut.
  const all = checks
    .flatMap(({ id, findings }) => findings.map((finding) => ({ id, finding })))
    .sort((a, b) => Number(a.finding.level === 'warning') - Number(b.finding.level === 'warning'))
  if (all.length === 0) return ''
  const lines = all.slice(0, limit).map(({ id, finding: { level, message, remedy, location } }) => {
    const icon = level === 'error' ? verdictIcon.fail : verdictIcon.warn
    const place = location === undefined ? '' : ` (${code(placeText(location))})`
    return `- ${icon} ${code(id)}: ${text(message)}${place}${remedy === undefined ? '' : `<br>→ ${text(remedy)}`}`
  })
  const rest = all.length > limit ? [`- … and ${all.length - limit} more, in the report`] : []
  return ['### Findings', '', ...lines, ...rest].join('\n')
}

/** `src/index.ts:12` */
export function placeText({ file, line }: SourceLocation): string {
  return line === undefined ? file : `${file}:${line}`
}
