/** Columns of a cell that is longer are not aligned any more. */
const widest = 60

/** A table for a log: lines of plain text, in columns. */
export function textTable(headers: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const lines = [headers, ...rows].map((cells) =>
    cells.map((cell) => cell.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')),
  )
  const widths = headers.map((_, column) =>
    Math.min(widest, Math.max(...lines.map((cells) => cells[column]?.length ?? 0))),
  )
  return lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
