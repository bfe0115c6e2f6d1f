import { table, text } from '../../report/markdown.js'

/** Rows that the summary shows; the output has all. */
const maxRows = 200

/** The summary of an operation, in Markdown. All parameters are plain text. */
export function operationSection(
  operation: string,
  tenant: string,
  message: string,
  rows: { headers: readonly string[]; rows: readonly (readonly string[])[] } | undefined,
): string {
  const parts = [`## Connector: ${text(operation)}`, `${text(message)}, on ${text(tenant)}`]
  if (rows !== undefined && rows.rows.length > 0) {
    parts.push(
      table(
        rows.headers,
        rows.rows.slice(0, maxRows).map((cells) => cells.map(text)),
      ),
    )
    if (rows.rows.length > maxRows) parts.push(`The first ${maxRows} of ${rows.rows.length}; the output has all.`)
  }
  return parts.join('\n\n')
}
