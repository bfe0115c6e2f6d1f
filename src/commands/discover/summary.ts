import { count } from '../../report/format.js'
import { code, nameText, table, text } from '../../report/markdown.js'

/** An entry of the matrix. */
export interface DiscoveredEntry {
  path: string
  name: string
  alias: string
  environment: string
  config: string
  changed: boolean
  /** Why it counts as changed: names of files and packages. */
  reasons: readonly string[]
}

/** The result of a discovery. */
export interface DiscoveryReport {
  entries: readonly DiscoveredEntry[]
  /** Number of entries that were left out because they did not change. */
  unchanged: number
  /** What was compared, one sentence. */
  comparison: string
}

/** Rows of the table. */
const maxRows = 300

/** The summary of a discovery, in Markdown. */
export function discoverySection({ entries, unchanged, comparison }: DiscoveryReport): string {
  const rows = entries
    .slice(0, maxRows)
    .map(({ path, alias, environment, config, changed, reasons }) => [
      code(path),
      nameText(alias),
      text(environment),
      config === '' ? '' : code(config),
      changed ? reasons.map(text).join('<br>') || 'yes' : 'no',
    ])
  const more = entries.length > maxRows ? `\n\nand ${entries.length - maxRows} more` : ''
  const left = unchanged === 0 ? '' : ` ${count(unchanged, 'entry', 'entries')} without changes left out.`
  return `${text(comparison)}${left}\n\n${table(['Folder', 'Alias', 'Environment', 'Config', 'Changed'], rows) || 'No entry.'}${more}`
}
