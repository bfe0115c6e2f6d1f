import { barChart } from '../../report/chart.js'
import { count, formatDuration } from '../../report/format.js'
import { code, details, nameText, table, text } from '../../report/markdown.js'
import { type TablePlace, textTable } from '../shared/text-table.js'
import type { CommandMetrics, StatsResult } from './read-stats.js'

export interface StatsReport extends Omit<StatsResult, 'alias'> {
  /** Host of the tenant. */
  tenant: string
  /** Description of the query, as plain text. */
  filter: string
}

/** Rows of the table, and bars of a chart. */
const maxRows = 200
const maxBars = 15

/** The summary of the statistics, in Markdown. */
export function statsSection({ tenant, filter, commands, invocations, errors, exceeded }: StatsReport): string {
  const rows = commands
    .slice(0, maxRows)
    .map((each) => [
      nameText(each.connector),
      code(each.command),
      ...cells(each).slice(2),
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

/** Charts of the slowest, the most failing and the most used commands. */
function charts(commands: readonly CommandMetrics[]): string[] {
  const connectors = new Set(commands.map((each) => each.connectorId))
  const label = (each: CommandMetrics) => (connectors.size > 1 ? `${each.connector} ${each.command}` : each.command)
  const chart = (title: string, unit: string, value: (each: CommandMetrics) => number) => {
    const largest = commands
      .filter((each) => value(each) > 0)
      .sort((a, b) => value(b) - value(a))
      .slice(0, maxBars)
    return barChart({ title, unit, labels: largest.map(label), bars: largest.map(value), horizontal: true })
  }
  const errorRates = chart('Error rate', 'percent', (each) => each.errorRate)
  const invocations = chart('Invocations', 'invocations', (each) => each.invocations)
  return [
    chart('95th percentile of the time', 'milliseconds', (each) => each.p95),
    errorRates,
    invocations === '' ? '' : details('Invocations', invocations),
  ]
}

/** A table in plain text, for a log or a shell. */
export function statsLines(commands: readonly CommandMetrics[], place: TablePlace): string[] {
  const headers = ['CONNECTOR', 'COMMAND', 'INVOCATIONS', 'ERRORS', 'RATE', 'AVERAGE', 'P95']
  return textTable(headers, commands.map(cells), place)
}

/** The cells of a row, as plain text. */
function cells({ connector, command, invocations, errors, errorRate, average, p95 }: CommandMetrics): string[] {
  const times = [formatDuration(average), formatDuration(p95)]
  return [connector, command, String(invocations), String(errors), `${errorRate.toFixed(1)} %`, ...times]
}
