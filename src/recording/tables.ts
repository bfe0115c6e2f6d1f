import { personalKindOf } from './person-fields.js'
import type { PartMap, Place } from './place.js'

const delimiters = [',', ';', '\t', '|'] as const

/**
 * Maps the cells of a table, such as CSV, by the names of their columns. Undefined for a text whose first line does not name
 * a column of persons: its words are mapped as those of any text.
 */
export function mapTable(text: string, outer: Place, map: PartMap): string | undefined {
  const lineEnd = text.indexOf('\n')
  if (lineEnd < 0 || lineEnd > 10_000) return undefined
  const first = text.slice(0, lineEnd)
  const delimiter = delimiters.find((sign) => first.includes(sign))
  if (delimiter === undefined) return undefined
  const columns = cellsOf(first.replace(/\r$/, ''), delimiter).map((cell) => plainOf(cell).trim())
  const at = (name: string): Place => ({ ...outer, name, siblings: columns })
  if (!columns.every((name) => /^[\w .@:-]{1,80}$/.test(name))) return undefined
  if (!columns.some((name) => personalKindOf(at(name), { personal: [], keep: [] }) !== undefined)) return undefined
  const lines = text.split('\n').map((line, row) => {
    const end = line.endsWith('\r') ? '\r' : ''
    const cells = cellsOf(end === '' ? line : line.slice(0, -1), delimiter).map((cell, i) => {
      const plain = plainOf(cell)
      if (plain === '') return cell
      const place = at(columns[i] ?? '')
      const other = row === 0 ? map.name(plain, { ...place, isName: true }) : map.text(plain, place)
      if (other === plain) return cell
      return cell.startsWith('"') || other.includes(delimiter) ? `"${other.replaceAll('"', '""')}"` : other
    })
    return cells.join(delimiter) + end
  })
  return lines.join('\n')
}

/** The cells of a line; a cell in quotes may have the delimiter in it. */
function cellsOf(line: string, delimiter: string): string[] {
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (const sign of line) {
    if (sign === '"') isQuoted = !isQuoted
    if (sign === delimiter && !isQuoted) {
      cells.push(cell)
      cell = ''
    } else cell += sign
  }
  return [...cells, cell]
}

function plainOf(cell: string): string {
  return /^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell
}
