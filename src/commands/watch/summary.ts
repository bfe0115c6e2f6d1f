import { count, formatDuration } from '../../report/format.js'
import { code, nameText, table, text } from '../../report/markdown.js'
import { undoText } from '../promote/undo.js'
import type { Verdict } from './judge.js'
import type { EndsReport, TaskReport, WatchReport } from './report.js'

const verdictTexts: Readonly<Record<Verdict, string>> = {
  pass: 'Not worse than before the release',
  worse: 'Worse than before the release',
  inconclusive: 'Inconclusive: it is not known whether it got worse',
  none: 'There is no release to watch',
}

const levelTexts = { worse: 'worse', unknown: 'not known', remark: 'remark' } as const

/** Findings, and rows of each other table. */
export interface SectionSize {
  findings: number
  rows: number
}

const wholeSize: SectionSize = { findings: 100, rows: 50 }

/** The summary of a watch, in Markdown. */
export function watchSection(report: WatchReport, size = wholeSize): string {
  const { tenant, connector, tag, version, released, releasedBy, isReturn, findings, verdict } = report
  const by = releasedBy === null ? '' : ` by ${text(releasedBy)}`
  const facts = table(
    ['', ''],
    [
      ['Tenant', code(tenant)],
      ['Connector', nameText(connector.alias)],
      ['Tag', `${code(tag)} at version ${version}`],
      [isReturn ? 'Moved back' : 'Released', `${text(minuteOf(released))}${by}`],
      ...periodRows(report),
    ],
  )
  const shown = findings.slice(0, size.findings).map(({ level, message }) => [levelTexts[level], text(message)])
  const parts = [
    `**${verdictTexts[verdict]}**`,
    facts,
    table(['', 'Found'], shown) + rest(findings.length - size.findings, 'more finding'),
    wayBackText(report),
    commandTable(report, size.rows),
    errorTable(report, size.rows),
    sourceTable(report, size.rows),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** How to move the tag back, where something got worse. */
function wayBackText({ wayBack, verdict, isReturn, previousVersion }: WatchReport): string {
  if (verdict !== 'worse') return ''
  if (wayBack !== null) {
    const data = 'Accounts that sources aggregated with this version change with their next full aggregation alone.'
    return `Way back to version ${previousVersion}: ${text(undoText(wayBack))}\n\n${data}`
  }
  return isReturn
    ? 'The tag was moved back already. See its versions with the command history.'
    : 'It is not known where the tag was before. See its versions with the command history, and move it with rollback.'
}

function periodRows({ periods, counted }: WatchReport): string[][] {
  if (periods === null) return []
  const row = (name: string, { from, to }: { from: string; to: string }) => [
    name,
    `${text(minuteOf(from))} to ${text(minuteOf(to))}`,
  ]
  const ended = (each: { invocations: number; failed: number }) =>
    `${count(each.invocations, 'invocation')}, ${each.failed} failed`
  const all =
    counted === null
      ? []
      : [['All tags, by the statistics', `before: ${ended(counted.before)}<br>since: ${ended(counted.since)}`]]
  return [row('Before', periods.before), row('Since', periods.since), ...all]
}

function commandTable({ commands }: WatchReport, maxRows: number): string {
  const failed = (ends: EndsReport | null) => (ends === null ? '' : `${ends.failed} of ${ends.invocations}`)
  const median = (ends: EndsReport | null) => (ends?.medianMs == null ? '' : formatDuration(ends.medianMs))
  const rows = commands
    .slice(0, maxRows)
    .map(({ command, before, since }) => [code(command), failed(before), failed(since), median(before), median(since)])
  const headers = ['Command', 'Failed before', 'Failed since', 'Median before', 'Median since']
  return table(headers, rows) + rest(commands.length - maxRows, 'more command')
}

function errorTable({ errors }: WatchReport, maxRows: number): string {
  const rows = errors
    .slice(0, maxRows)
    .map(({ command, text: said, before, since }) => [String(before), String(since), code(command ?? ''), text(said)])
  return table(['Errors before', 'Since', 'Command', 'Error'], rows) + rest(errors.length - maxRows, 'more kind')
}

function sourceTable({ sources }: WatchReport, maxRows: number): string {
  const rows = sources.slice(0, maxRows).map(({ name, aggregations }) => {
    const cell = (period: 'before' | 'since') =>
      aggregations.flatMap((each) => taskText(each.kind, each[period])).join('<br>') || 'none'
    return [nameText(name), cell('before'), cell('since')]
  })
  const headers = ['Source', 'Last aggregations before', 'Last aggregations since']
  return table(headers, rows) + rest(sources.length - maxRows, 'more source')
}

function taskText(kind: string, task: TaskReport | null): string[] {
  if (task === null) return []
  const sent = task.sent === null ? kind : count(task.sent, kind === 'accounts' ? 'account' : 'entitlement')
  return [`${text(task.status)}, ${sent}${task.ended === null ? '' : `, ${text(minuteOf(task.ended))}`}`]
}

function rest(number: number, noun: string): string {
  return number > 0 ? `\n\nAnd ${count(number, noun)}.` : ''
}

function minuteOf(time: string): string {
  return time.slice(0, 16).replace('T', ' ')
}
