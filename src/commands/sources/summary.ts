import { count } from '../../report/format.js'
import { code, nameText, table, text } from '../../report/markdown.js'
import { type TablePlace, textTable } from '../shared/text-table.js'
import { type SourceEntry, type SourcesResult, unknown } from './read-sources.js'

/** Rows that the summary shows; the file and the output have all. */
const maxRows = 200

const headers = ['Source', 'Connector', 'Tag', 'Version', 'Customizer', 'Last aggregation', 'Health']

/** A table in plain text, for a log or a shell. */
export function sourcesLines(entries: readonly SourceEntry[], place: TablePlace): string[] {
  return textTable(
    headers.map((header) => header.toUpperCase()),
    entries.map(cells),
    place,
  )
}

/** The summary, in Markdown. */
export function sourcesSection(
  { entries, unknowns }: SourcesResult,
  { tenant, filter }: { tenant: string; filter: string },
): string {
  const rows = entries.slice(0, maxRows).map((entry) => {
    const [source = '', connector = '', tag = '', version = '', customizer = '', ...rest] = cells(entry)
    const names = [nameText(source), nameText(connector), tag === '' ? '' : code(tag), text(version)]
    return [...names, nameText(customizer), ...rest.map(text)]
  })
  const more = entries.length > maxRows ? `And ${count(entries.length - maxRows, 'more source')}.` : ''
  const said = `**${count(entries.length, 'source')}** on ${code(tenant)}${filter === '' ? '' : `, ${text(filter)}`}`
  const reasons = unknowns.map((reason) => `- ${text(reason)}`).join('\n')
  return [said, table(headers, rows), more, reasons].filter((part) => part !== '').join('\n\n')
}

/** The cells of a row, as plain text. */
function cells({ source, connector, tag, version, connectorName, customizer, ...entry }: SourceEntry): string[] {
  const linked = customizer === null || customizer === unknown ? (customizer ?? '') : (customizer.name ?? customizer.id)
  const gone = `${connectorName}, which is gone`
  const runs = [connector?.alias ?? gone, tag ?? '', version === null ? '' : String(version)]
  return [source.name, ...runs, linked, aggregationText(entry.lastAggregation), healthText(entry.health)]
}

function aggregationText(last: SourceEntry['lastAggregation']): string {
  if (last === null) return 'none in 90 days'
  if (last === unknown) return unknown
  const { status, started, ended, accounts } = last
  const time = ended ?? started
  const when = time === null ? '' : ` ${time.slice(0, 16).replace('T', ' ')}`
  return `${status}${when}${accounts === null ? '' : `, ${count(accounts, 'account')}`}`
}

const statePrefix = 'SOURCE_STATE_'

/** The state of the last health check, such as `ERROR SOURCE`. */
function healthText({ healthy, status }: SourceEntry['health']): string {
  if (status !== null) {
    const state = status.startsWith(statePrefix) ? status.slice(statePrefix.length) : status
    return state.replaceAll('_', ' ')
  }
  if (healthy === null) return unknown
  return healthy ? 'healthy' : 'not healthy'
}
