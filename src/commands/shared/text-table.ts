import { eastAsianWidth } from 'get-east-asian-width'
import type { CommandContext } from '../../cli/command.js'

/** Longest cell that is padded; a longer one shifts the rest of its line. */
const maxColumnWidth = 60
/** A column is not made narrower than this, even if its lines do not fit then. */
const minColumnWidth = 8
const gap = 2

/** How wide a line may be, and what must not be in it. */
export type TablePlace = Pick<CommandContext, 'columns' | 'secrets'>

/**
 * A table for the log, as lines of plain text in aligned columns. On a terminal, cells of the widest columns are cut so that
 * a line fits. Secrets are replaced before anything is cut.
 */
export function textTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  { columns, secrets }: TablePlace,
): string[] {
  const lines = [headers, ...rows].map((cells) =>
    cells.map((cell) => secrets.clean(cell, { isWhole: true }).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')),
  )
  const widest = headers.map((_, column) => Math.max(...lines.map((cells) => textWidth(cells[column] ?? ''))))
  const widths =
    columns === undefined ? widest.map((width) => Math.min(width, maxColumnWidth)) : fitWidths(widest, columns)
  return lines.map((cells) =>
    cells
      .map((cell, column) => fitCell(cell, widths[column] ?? 0, columns !== undefined))
      .join(' '.repeat(gap))
      .trimEnd(),
  )
}

/** Takes from the widest columns, one character at a time, until a line fits. */
function fitWidths(widest: readonly number[], columns: number): number[] {
  const widths = widest.map((width) => Math.min(width, Math.max(columns, minColumnWidth)))
  const most = columns - gap * (widths.length - 1)
  for (let sum = widths.reduce((a, b) => a + b, 0); sum > most; sum--) {
    const width = Math.max(...widths)
    if (width <= minColumnWidth) break
    widths[widths.lastIndexOf(width)] = width - 1
  }
  return widths
}

function fitCell(cell: string, width: number, isCut: boolean): string {
  const own = textWidth(cell)
  if (own <= width || !isCut) return cell + ' '.repeat(Math.max(0, width - own))
  let shown = ''
  let left = width - 1
  for (const part of characters(cell)) {
    left -= characterWidth(part)
    if (left < 0) break
    shown += part
  }
  return `${shown}…${' '.repeat(width - 1 - textWidth(shown))}`
}

const segmenter = new Intl.Segmenter()

/** What a reader takes for one character. */
function* characters(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) yield segment
}

/** Columns of a terminal that a text takes. */
function textWidth(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that take one column each
  if (/^[\x00-\x7f]*$/.test(text)) return text.length
  let width = 0
  for (const part of characters(text)) width += characterWidth(part)
  return width
}

function characterWidth(character: string): number {
  if (/^\p{M}+$/u.test(character)) return 0
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(character)) return 2
  return eastAsianWidth(character.codePointAt(0) ?? 0)
}
