import type { CommandTiming } from '../validation/engine/result.js'
import { barChart } from './chart.js'
import { count, formatDuration } from './format.js'
import { code, details, table, text } from './markdown.js'
import {
  baselineText,
  byVerdict,
  failedMeans,
  findingCounts,
  findingsByWeight,
  placeText,
  targetText,
  totalsText,
  type ValidationReport,
  verdictWord,
} from './validation.js'

const icon = { pass: '✅', warn: '⚠️', fail: '❌', skip: '⏭️', stopped: '🛑' } as const
/** Bars in the chart of commands; more cannot be read. */
const maxBars = 12
/** Checks that passed, in one table with the others. */
const maxPassed = 20
/** Checks and names in one table: a hostile result may hold any number. */
const maxRows = 500

export interface SummaryLimits {
  /** How many findings are written out. */
  findings: number
  /** Bytes that the list of them may take. */
  bytes: number
  /** With the chart and table of commands. */
  timings: boolean
}

/** GitHub takes 1 MiB for all sections together (facts in `github.md`). */
const summaryLimits: SummaryLimits = { findings: 200, bytes: 256 * 1024, timings: true }
/** Characters that a comment may have; GitHub refuses more (facts in `github.md`). */
export const commentLimit = 65_536

/** The summary of a validation, in Markdown. */
export function validationSection(report: ValidationReport, limits: Partial<SummaryLimits> = {}): string {
  const { findings, bytes, timings } = { ...summaryLimits, ...limits }
  const { checks, seed, leftBehind = [] } = report
  return [
    headline(report),
    report.stopped === undefined ? '' : `> The run came to no end: ${text(report.stopped)}`,
    leftBehind.length === 0
      ? ''
      : `> ${count(leftBehind.length, 'account')} may be left in the target system: ${leftBehind
          .slice(0, 20)
          .map(({ id }) => code(id))
          .join(', ')}. Delete by hand what is still there.`,
    checkTables(checks),
    skippedPart(checks),
    findingList(report, findings, bytes),
    fixedList(report),
    timings ? timingPart(report.commands ?? []) : '',
    details('Run it again', `Seed ${code(seed)}\n\n${code(report.rerun)}`),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** The whole comment of a pull request below its heading: as much of the summary as GitHub takes. */
export function validationComment(report: ValidationReport, heading: string, footer: string): string {
  const around = `${heading}\n\n\n\n${footer}`.length
  for (const findings of [50, 20, 5, 0]) {
    const section = validationSection(report, { findings, bytes: 40_000, timings: false })
    if (section.length + around <= commentLimit) return `${heading}\n\n${section}\n\n${footer}`
  }
  return `${heading}\n\n${headline(report)}\n\n${footer}`
}

function headline(report: ValidationReport): string {
  const { connector, duration, verdict, baseline, readOnly } = report
  const compared = baseline === undefined ? '' : ` ${baselineText(baseline)}.`
  return `${icon[verdict]} **${totalsText(report)}** of ${text(connector.name)}, ${text(targetText(report))}, in ${formatDuration(duration)}${readOnly ? ', read-only' : ''}.${compared}`
}

function findingList({ checks, baseline }: ValidationReport, limit: number, bytes: number): string {
  const all = findingsByWeight(checks)
  if (all.length === 0) return ''
  const lines: string[] = []
  let left = bytes
  for (const { check, finding } of all.slice(0, limit)) {
    const { level, message, remedy, location } = finding
    const mark = level === 'error' ? icon.fail : icon.warn
    const fresh = baseline !== undefined && finding.new ? ' **new**' : ''
    const place = location === undefined ? '' : ` (${code(placeText(location))})`
    const advice = remedy === undefined ? '' : `<br>→ ${text(remedy)}`
    const line = `- ${mark}${fresh} ${code(check.id)}: ${text(message)}${place}${advice}`
    left -= Buffer.byteLength(line) + 1
    if (left < 0) break
    lines.push(line)
  }
  if (all.length > lines.length) lines.push(`- … and ${all.length - lines.length} more, in the report`)
  return ['### Findings', '', ...lines].join('\n')
}

/** What was run, the worst first. Where many checks passed, they are folded: the others are what the reader came for. */
function checkTables(checks: ValidationReport['checks']): string {
  const run = byVerdict(checks).filter(({ verdict }) => verdict !== 'skip')
  const passed = run.filter(({ verdict }) => verdict === 'pass')
  if (passed.length <= maxPassed) return checkTable(run)
  const rest = checkTable(run.filter(({ verdict }) => verdict !== 'pass'))
  const folded = details(`${icon.pass} ${passed.length} passed`, checkTable(passed))
  return rest === '' ? folded : `${rest}\n\n${folded}`
}

function checkTable(checks: ValidationReport['checks']): string {
  const rows = checks
    .slice(0, maxRows)
    .map(({ id, verdict, duration, findings, accepted = [], reason = '' }) => [
      `${icon[verdict]} ${verdictWord[verdict]}`,
      code(id),
      formatDuration(duration),
      [findingCounts(findings), accepted.length === 0 ? '' : `${accepted.length} accepted`, text(reason)]
        .filter((part) => part !== '')
        .join('; '),
    ])
  const more = checks.length > maxRows ? `\n\n… and ${checks.length - maxRows} more checks, in the report` : ''
  return table(['Verdict', 'Check', 'Time', 'Notes'], rows) + more
}

/** What was not looked at, folded: in many runs that is most of the checks. */
function skippedPart(checks: ValidationReport['checks']): string {
  const skipped = checks.filter(({ verdict }) => verdict === 'skip')
  if (skipped.length === 0) return ''
  const rows = skipped.slice(0, maxRows).map(({ id, reason }) => [code(id), text(reason ?? '')])
  return details(`${icon.skip} ${skipped.length} skipped`, table(['Check', 'Notes'], rows))
}

function fixedList({ baseline }: ValidationReport): string {
  const fixed = baseline?.fixed ?? []
  if (fixed.length === 0) return ''
  const lines = fixed.slice(0, 20).map(({ check, message }) => `- ${code(check)}: ${text(message)}`)
  if (fixed.length > lines.length) lines.push(`- … and ${fixed.length - lines.length} more`)
  return details(`${fixed.length} fixed since the baseline`, lines.join('\n'))
}

/** How long commands took, as a chart and in numbers. */
function timingPart(commands: readonly CommandTiming[]): string {
  if (commands.length === 0) return ''
  const mean = ({ total, requests }: CommandTiming) => (requests === 0 ? 0 : total / requests)
  const sorted = [...commands].sort((a, b) => mean(b) - mean(a))
  const shown = sorted.slice(0, maxBars)
  const rows = sorted
    .slice(0, 100)
    .map((timing) => [
      code(timing.command),
      String(timing.requests),
      timing.failed === 0 ? '' : String(timing.failed),
      formatDuration(mean(timing)),
      formatDuration(timing.slowest),
    ])
  const chart = barChart({
    title: 'Time of a command: mean (bar) and slowest (line)',
    labels: shown.map(({ command }) => command.replace(/^std:/, '')),
    unit: 'ms',
    bars: shown.map(mean),
    line: shown.map(({ slowest }) => slowest),
    horizontal: true,
  })
  return [
    '### Commands',
    chart,
    details('In numbers', `${table(['Command', 'Requests', 'Failed', 'Mean', 'Slowest'], rows)}\n\n${failedMeans}`),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
