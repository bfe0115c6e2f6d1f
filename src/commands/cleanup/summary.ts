import { code, table, text } from '../../report/markdown.js'
import { type CleanupItem, countOf } from './result.js'

/** More rows would fill the summary of the job. */
const maxRows = 100

/** The summary of a cleanup, in Markdown. */
export function cleanupSection(items: readonly CleanupItem[]): string {
  if (items.length === 0) return 'Nothing was left behind.'
  const rows = items
    .slice(0, maxRows)
    .map(({ kind, name, state, reason }) => [
      kind,
      code(name),
      state === 'removed' ? '✅ removed' : '❌ left',
      text(reason),
    ])
  const more = items.length > maxRows ? `\n\n${items.length - maxRows} more are in the log.` : ''
  const counts = `${countOf(items, 'removed')} removed, ${countOf(items, 'left')} left.`
  return `${counts}\n\n${table(['', 'Name', 'State', ''], rows)}${more}`
}
