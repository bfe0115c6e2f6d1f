/** Longest cell that is padded; a longer one shifts the rest of its line. */
const maxColumnWidth = 60

/** A table for the log, as lines of plain text in aligned columns. */
export function textTable(headers: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const lines = [headers, ...rows].map((cells) =>
    cells.map((cell) => cell.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')),
  )
  const widths = headers.map((_, column) =>
    Math.min(maxColumnWidth, Math.max(...lines.map((cells) => cells[column]?.length ?? 0))),
  )
  return lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
