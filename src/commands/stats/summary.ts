import { barChart } from '../../report/chart.js'
import { count, formatDuration } from '../../report/format.js'
import { code, details, table, text } from '../../report/markdown.js'

/** What one command of one connector did. Times are milliseconds. */
export interface CommandFigures {
  connector: string
  connectorId: string
  command: string
  invocations: number
  errors: number
  /** Percent. */
  errorRate: number
  average: number
  p95: number
  /** Why it is over a threshold; empty if it is not. */
  exceeded: string[]
}

export interface StatsReport {
  /** Host of the tenant. */
  tenant: string
  /** What was asked for; plain text. */
  filter: string
  /** By connector, the most used command first. */
  commands: CommandFigures[]
}

/** Rows of the table, and bars of a chart. */
const maxRows = 200
const maxBars = 15

/** The summary of statistics, in Markdown. */
export function statsSection({ tenant, filter, commands }: StatsReport): string {
  const invocations = sum(commands.map((each) => each.invocations))
  const errors = sum(commands.map((each) => each.errors))
  const exceeded = commands.filter((each) => each.exceeded.length > 0)
  const rows = commands
    .slice(0, maxRows)
    .map((each) => [
      text(each.connector),
      code(each.command),
      String(each.invocations),
      String(each.errors),
      `${each.errorRate.toFixed(1)} %`,
      formatDuration(each.average),
      formatDuration(each.p95),
      each.exceeded.length === 0 ? '' : `❌ ${text(each.exceeded.join(', '))}`,
    ])
  const more = commands.length > maxRows ? `\n\nAnd ${count(commands.length - maxRows, 'more command')}.` : ''
  const headers = ['Connector', 'Command', 'Invocations', 'Errors', 'Error rate', 'Average', '95th percentile', '']
  return [
    `**${count(invocations, 'invocation')}**, ${errors === 0 ? 'no errors' : `**${count(errors, 'error')}**`} on ${code(tenant)}, ${text(filter)}`,
    exceeded.length === 0 ? '' : `❌ **${count(exceeded.length, 'command')} over a threshold**`,
    table(headers, rows) + more,
    ...charts(commands),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** The busiest commands and the slowest. */
function charts(commands: readonly CommandFigures[]): string[] {
  const connectors = new Set(commands.map((each) => each.connectorId))
  const label = (each: CommandFigures) => (connectors.size > 1 ? `${each.connector} ${each.command}` : each.command)
  const chart = (title: string, unit: string, value: (each: CommandFigures) => number) => {
    const shown = commands
      .filter((each) => value(each) > 0)
      .sort((a, b) => value(b) - value(a))
      .slice(0, maxBars)
    return barChart({ title, unit, labels: shown.map(label), bars: shown.map(value), horizontal: true })
  }
  const failing = chart('Error rate', 'percent', (each) => each.errorRate)
  const used = chart('Invocations', 'invocations', (each) => each.invocations)
  return [
    chart('95th percentile of the time', 'milliseconds', (each) => each.p95),
    failing,
    used === '' ? '' : details('Invocations', used),
  ]
}

/** Lines for a log or a shell: a table of text. */
export function statsLines(commands: readonly CommandFigures[]): string[] {
  const rows = [
    ['CONNECTOR', 'COMMAND', 'INVOCATIONS', 'ERRORS', 'RATE', 'AVERAGE', 'P95'],
    ...commands.map((each) => [
      each.connector,
      each.command,
      String(each.invocations),
      String(each.errors),
      `${each.errorRate.toFixed(1)} %`,
      formatDuration(each.average),
      formatDuration(each.p95),
    ]),
  ]
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.replace(/\s+/g, ' ').padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
