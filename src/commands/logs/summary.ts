import type { SourceLocation } from '../../core/errors.js'
import { barChart } from '../../report/chart.js'
import { count, formatDuration } from '../../report/format.js'
import { code, details, table, text } from '../../report/markdown.js'

/** Totals of the records of a command. */
export interface CommandTotals {
  command: string
  records: number
  errors: number
  /** Invocations that ended. */
  invocations: number
  failed: number
  /** Invocations whose record has a duration. */
  timedInvocations: number
  totalElapsedMs: number
  maxElapsedMs: number
}

export interface SlowInvocation {
  command: string
  version: number | undefined
  elapsedMs: number
  timestamp: string
  targetName: string
  requestID: string
  failed: boolean
}

/** Errors with the same normalized text. */
export interface ErrorGroup {
  /** Equal for two groups of the same command and normalized text, also of other records. */
  kind: string
  command: string | undefined
  event: string
  /** One line. */
  text: string
  /** Requests with this error, and records with it that have no request id. */
  count: number
  first: string
  last: string
  version: number | undefined
  /** Of the first record. */
  requestID: string
  targetName: string
  stack: string | undefined
  location?: SourceLocation | undefined
}

export interface TimelineBucket {
  /** Milliseconds since 1970. */
  start: number
  count: number
  errors: number
}

export interface LogTotals {
  count: number
  errors: number
  /** Times of the first and last record, as the tenant wrote them. */
  first: string | undefined
  last: string | undefined
  levels: { name: string; count: number }[]
  events: { name: string; count: number }[]
  /** Sorted by failed invocations, then by records, both descending. */
  commands: CommandTotals[]
  slowest: SlowInvocation[]
  /** The most frequent first. */
  groups: ErrorGroup[]
  /** Errors without a group, because there are too many groups. */
  ungroupedErrors: number
  timeline: { bucketMs: number; buckets: TimelineBucket[] }
}

export interface LogReport {
  /** Host of the tenant. */
  tenant: string
  /** Description of the query, as plain text. */
  filter: string
  totals: LogTotals
  /** Records left out because they cannot be attributed to a connector or version, and the totals of those. */
  unattributed: LogTotals
  /** Records of the validations that are left out. */
  excluded: number
  /** Path of the file `out`, relative to the working directory. */
  file: string | undefined
  /** Why the command ended before it had read and written all; undefined if it had. */
  problem?: string | undefined
}

/** Rows of a table. */
const maxRows = 20

/** The summary of the records, in Markdown. */
export function logsSection({ tenant, filter, totals, unattributed, excluded, file, problem }: LogReport): string {
  const none = problem === undefined ? 'no errors' : 'no errors so far'
  const head = `**${count(totals.count, 'record')}**, ${totals.errors === 0 ? none : `**${count(totals.errors, 'error')}**`}`
  return [
    problem === undefined ? '' : `❌ Not finished: ${text(problem)}`,
    `${head} on ${code(tenant)}, ${text(filter)}${file === undefined ? '' : `, in ${code(file)}`}`,
    unattributed.count === 0
      ? ''
      : `${count(unattributed.count, 'record')} left out: they cannot be attributed to a connector or version.`,
    excluded === 0 ? '' : `${count(excluded, 'record')} of a validation left out.`,
    totals.groups.length === 0 ? '' : `### Errors\n\n${errorTable(totals)}`,
    unattributed.groups.length === 0
      ? ''
      : `### Errors that cannot be attributed\n\n${errorTable(unattributed, 'source')}`,
    commandSection(totals),
    timelineSection(totals),
    totals.count === 0 ? '' : details('Levels and events', countTables(totals)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** @param named - what the table shows of the connector: records that cannot be attributed have a source, but no version. */
function errorTable({ groups, ungroupedErrors }: LogTotals, named: 'version' | 'source' = 'version'): string {
  const rows = groups
    .slice(0, maxRows)
    .map((group) => [
      String(group.count),
      group.command === undefined ? text(group.event) : code(group.command),
      text(group.text),
      named === 'source' ? text(group.targetName) : group.version === undefined ? '' : String(group.version),
      text(group.last),
      code(group.requestID),
    ])
  const rest = Math.max(0, groups.length - maxRows)
  const more = [
    rest > 0 ? `${count(rest, 'more kind')} of error` : '',
    ungroupedErrors > 0 ? `${count(ungroupedErrors, 'error')} of further kinds` : '',
  ].filter((part) => part !== '')
  const headers = ['Times', 'Command', 'Error', named === 'source' ? 'Source' : 'Version', 'Last', 'Request']
  return table(headers, rows) + (more.length === 0 ? '' : `\n\nAnd ${more.join(', ')}.`)
}

function commandSection({ commands, slowest }: LogTotals): string {
  const rows = commands
    .slice(0, maxRows)
    .map((each) => [
      code(each.command),
      String(each.records),
      String(each.errors),
      String(each.invocations),
      each.failed === 0 ? '0' : `**${each.failed}**`,
      each.timedInvocations === 0 ? '' : formatDuration(each.totalElapsedMs / each.timedInvocations),
      each.timedInvocations === 0 ? '' : formatDuration(each.maxElapsedMs),
    ])
  if (rows.length === 0) return ''
  const headers = ['Command', 'Records', 'Errors', 'Invocations', 'Failed', 'Average', 'Slowest']
  const more = commands.length > maxRows ? `\n\nAnd ${count(commands.length - maxRows, 'more command')}.` : ''
  return `### Commands\n\n${table(headers, rows)}${more}${slowSection(slowest)}`
}

function slowSection(slowest: readonly SlowInvocation[]): string {
  if (slowest.length === 0) return ''
  const rows = slowest.map((each) => [
    formatDuration(each.elapsedMs),
    `${code(each.command)}${each.failed ? ' (failed)' : ''}`,
    each.version === undefined ? '' : String(each.version),
    text(each.targetName),
    text(each.timestamp),
    code(each.requestID),
  ])
  return `\n\n${details('Slowest invocations', table(['Time', 'Command', 'Version', 'Source', 'At', 'Request'], rows))}`
}

function timelineSection({ timeline: { bucketMs, buckets } }: LogTotals): string {
  if (buckets.length === 0) return ''
  const labels = buckets.map(({ start }) => timeLabel(start, bucketMs))
  const size = bucketSizeText(bucketMs)
  const errors = buckets.map((bucket) => bucket.errors)
  const chart = barChart({
    title: `Records (bars)${errors.some((n) => n > 0) ? ' and errors (line)' : ''} per ${size}, UTC`,
    labels,
    unit: 'records',
    bars: buckets.map((bucket) => bucket.count),
    line: errors.some((n) => n > 0) ? errors : undefined,
  })
  const rows = buckets.map((bucket, index) => [labels[index] ?? '', String(bucket.count), String(bucket.errors)])
  return `### Timeline\n\n${chart}\n\n${details('As a table', table(['UTC', 'Records', 'Errors'], rows))}`
}

/** `13:05`, with seconds for short buckets and with the day for long ones. */
function timeLabel(time: number, bucketMs: number): string {
  const iso = new Date(time).toISOString()
  if (bucketMs >= 86_400_000) return iso.slice(0, 10)
  if (bucketMs >= 3_600_000) return `${iso.slice(5, 10)} ${iso.slice(11, 16)}`
  return bucketMs >= 60_000 ? iso.slice(11, 16) : iso.slice(11, 19)
}

function bucketSizeText(bucketMs: number): string {
  for (const [unit, unitMs] of [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['min', 60_000],
  ] as const) {
    if (bucketMs >= unitMs) return `${bucketMs / unitMs} ${unit}`
  }
  return `${bucketMs / 1000} s`
}

function countTables({ levels, events }: LogTotals): string {
  const rows = (counts: readonly { name: string; count: number }[]) =>
    counts.map((each) => [each.name === '' ? '(none)' : text(each.name), String(each.count)])
  return [table(['Level', 'Records'], rows(levels)), table(['Event', 'Records'], rows(events))].join('\n\n')
}
