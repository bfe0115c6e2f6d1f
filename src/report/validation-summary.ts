import type { CommandTiming } from '../validation/engine/result.js'
import { count, formatDuration } from './format.js'
import { code, details, nameText, table, text } from './markdown.js'
import {
  describeTarget,
  failedRequestsNote,
  formatBaseline,
  formatFindingCounts,
  formatLocation,
  formatTotals,
  sortByVerdict,
  sortFindings,
  type ValidationReport,
  verdictLabels,
} from './validation.js'

export const verdictIcons = { pass: '✅', warn: '⚠️', fail: '❌', skip: '⏭️', stopped: '🛑' } as const
const levelIcon = { error: verdictIcons.fail, warning: verdictIcons.warn, notice: 'ℹ️' } as const
/** Rows in the table of commands. */
const maxCommandRows = 100
/** If more checks passed, they get a collapsed table of their own. */
const maxPassedInTable = 20
/** Rows of a table. A hostile result may have any number of checks. */
const maxRows = 500
/** Accounts that are named. */
const maxAccounts = 20

export interface SummaryLimits {
  /** Number of findings in the list. */
  maxFindings: number
  /** Bytes of the list of findings. */
  maxFindingBytes: number
  /** Whether the table of commands is included. */
  timings: boolean
}

/** GitHub drops a job summary over 1 MiB, and other sections are in it too. */
const summaryLimits: SummaryLimits = { maxFindings: 200, maxFindingBytes: 256 * 1024, timings: true }
/** GitHub rejects a longer comment. */
export const maxCommentLength = 65_536

/** The job summary of a shard whose findings the summary of all shards has. */
export function shardSection(
  report: ValidationReport,
  { index, count: shards }: { index: number; count: number },
): string {
  return `${headline(report)}\n\nThis is shard ${index} of ${shards}. The action \`report\` joins the shards, and its summary has the findings.`
}

/** The job summary of a validation, in Markdown. */
export function validationSection(report: ValidationReport, limits: Partial<SummaryLimits> = {}): string {
  const { maxFindings, maxFindingBytes, timings } = { ...summaryLimits, ...limits }
  const { checks, seed, leftBehind = [], notRestored = [] } = report
  return [
    headline(report),
    report.stopped === undefined ? '' : `> The run did not finish: ${text(report.stopped)}`,
    specProblemList(report),
    leftBehind.length === 0
      ? ''
      : `> ${count(leftBehind.length, 'account')} may be left in the target system: ${leftBehind
          .slice(0, maxAccounts)
          .map(({ id }) => code(id))
          .join(', ')}${others(leftBehind.length)}. Delete what is left manually.`,
    notRestored.length === 0
      ? ''
      : `> The test account could not be put back: ${notRestored
          .slice(0, maxAccounts)
          .map(({ account, reason }) => `${code(account)}: ${text(reason)}`)
          .join('; ')}${others(notRestored.length)}. Put it back by hand.`,
    findingList(report, maxFindings, maxFindingBytes),
    checkTables(checks),
    skippedChecks(checks),
    fixedList(report),
    timings ? timingsSection(report.commands ?? []) : '',
    details('Run again', `Seed ${code(seed)}\n\n${code(report.rerun)}`),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** The comment on a pull request: heading, summary and footer, with as many findings as GitHub accepts. */
export function validationComment(report: ValidationReport, heading: string, footer: string): string {
  const otherLength = `${heading}\n\n\n\n${footer}`.length
  for (const maxFindings of [50, 20, 5, 0]) {
    const section = validationSection(report, { maxFindings, maxFindingBytes: 40_000, timings: false })
    if (section.length + otherLength <= maxCommentLength) return `${heading}\n\n${section}\n\n${footer}`
  }
  return `${heading}\n\n${headline(report)}\n\n${footer}`
}

function headline(report: ValidationReport): string {
  const { connector, duration, verdict, baseline, readOnly } = report
  const compared = baseline === undefined ? '' : ` ${formatBaseline(baseline)}.`
  return `${verdictIcons[verdict]} **${formatTotals(report)}** of ${nameText(connector.name)}, ${nameText(describeTarget(report))}, in ${formatDuration(duration)}${readOnly ? ', read-only' : ''}.${compared}`
}

/** Problems of the spec that are listed. A spec may break any number of attributes. */
const maxSpecProblems = 20

function specProblemList({ specProblems = [] }: ValidationReport): string {
  if (specProblems.length === 0) return ''
  const lines = specProblems.slice(0, maxSpecProblems).map((problem) => `- ${verdictIcons.fail} ${text(problem)}`)
  if (specProblems.length > lines.length) lines.push(`- … and ${specProblems.length - lines.length} more`)
  return ['### The spec is refused', '', ...lines].join('\n')
}

function findingList({ checks, baseline }: ValidationReport, maxFindings: number, maxBytes: number): string {
  const all = sortFindings(checks)
  if (all.length === 0) return ''
  const lines: string[] = []
  let bytesLeft = maxBytes
  for (const { check, finding } of all.slice(0, maxFindings)) {
    const { level, message, remedy, location } = finding
    const age = baseline !== undefined && finding.new ? ' **new**' : ''
    const where = location === undefined ? '' : ` (${code(formatLocation(location))})`
    const advice = remedy === undefined ? '' : `<br>→ ${text(remedy)}`
    const line = `- ${levelIcon[level]}${age} ${code(check.id)}: ${text(message)}${where}${advice}`
    bytesLeft -= Buffer.byteLength(line) + 1
    if (bytesLeft < 0) break
    lines.push(line)
  }
  if (all.length > lines.length) lines.push(`- … and ${all.length - lines.length} more, in the report`)
  return ['### Findings', '', ...lines].join('\n')
}

/** The checks that ran, the worst first. Many passed checks are collapsed, so that the others are seen at once. */
function checkTables(checks: ValidationReport['checks']): string {
  const run = sortByVerdict(checks).filter(({ verdict }) => verdict !== 'skip')
  const passed = run.filter(({ verdict }) => verdict === 'pass')
  if (passed.length <= maxPassedInTable) return checkTable(run)
  const rest = checkTable(run.filter(({ verdict }) => verdict !== 'pass'))
  const folded = details(`${verdictIcons.pass} ${passed.length} passed`, checkTable(passed))
  return rest === '' ? folded : `${rest}\n\n${folded}`
}

function checkTable(checks: ValidationReport['checks']): string {
  const rows = checks
    .slice(0, maxRows)
    .map(({ id, verdict, duration, findings, accepted = [], reason = '' }) => [
      `${verdictIcons[verdict]} ${verdictLabels[verdict]}`,
      code(id),
      formatDuration(duration),
      [formatFindingCounts(findings), accepted.length === 0 ? '' : `${accepted.length} accepted`, text(reason)]
        .filter((part) => part !== '')
        .join('; '),
    ])
  const more = checks.length > maxRows ? `\n\n… and ${checks.length - maxRows} more checks, in the report` : ''
  return table(['Verdict', 'Check', 'Time', 'Notes'], rows) + more
}

function others(amount: number): string {
  return amount > maxAccounts ? ` and ${amount - maxAccounts} more, in the report` : ''
}

/** The skipped checks, collapsed: in many runs they are the majority. */
function skippedChecks(checks: ValidationReport['checks']): string {
  const skipped = checks.filter(({ verdict }) => verdict === 'skip')
  if (skipped.length === 0) return ''
  const rows = skipped.slice(0, maxRows).map(({ id, reason }) => [code(id), text(reason ?? '')])
  const more = skipped.length > maxRows ? `\n\n… and ${skipped.length - maxRows} more, in the report` : ''
  return details(`${verdictIcons.skip} ${skipped.length} skipped`, table(['Check', 'Notes'], rows) + more)
}

function fixedList({ baseline }: ValidationReport): string {
  const fixed = baseline?.fixed ?? []
  if (fixed.length === 0) return ''
  const lines = fixed.slice(0, 20).map(({ check, message }) => `- ${code(check)}: ${text(message)}`)
  if (fixed.length > lines.length) lines.push(`- … and ${fixed.length - lines.length} more`)
  return details(`${fixed.length} fixed since the baseline`, lines.join('\n'))
}

/** The duration of commands: the slowest first, with bars. */
function timingsSection(commands: readonly CommandTiming[]): string {
  if (commands.length === 0) return ''
  const sorted = [...commands].sort((a, b) => b.slowest - a.slowest)
  const longest = Math.max(...sorted.map(({ slowest }) => slowest))
  const rows = sorted
    .slice(0, maxCommandRows)
    .map((timing) => [
      code(timing.command),
      String(timing.requests),
      timing.failed === 0 ? '' : String(timing.failed),
      ...[middleOf(timing), timing.slowest].map((time) => `${barOf(time, longest)} ${formatDuration(time)}`),
    ])
  const head = ['Command', 'Requests', 'Failed', 'Median', 'Slowest']
  const more = sorted.length > rows.length ? `… and ${sorted.length - rows.length} more, in the report. ` : ''
  return details('Time of the commands', `${table(head, rows)}\n\n${more}${failedRequestsNote}`)
}

/** The median, or the mean in results of earlier versions. */
function middleOf({ median, total, requests }: CommandTiming): number {
  return median ?? (requests === 0 ? 0 : total / requests)
}

/** Characters of the longest bar. */
const maxBarLength = 10

/** A bar of block characters, an eighth of a character fine. */
function barOf(value: number, longest: number): string {
  const eighths = longest <= 0 ? 0 : Math.round((Math.max(0, value) / longest) * maxBarLength * 8)
  const rest = eighths % 8
  return '█'.repeat(Math.floor(eighths / 8)) + (rest === 0 ? '' : String.fromCodePoint(0x2590 - rest))
}
