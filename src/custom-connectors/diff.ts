import { structuredPatch } from 'diff'

/** Lines that must change before a comparison is given up: its cost grows with their square. */
const maxEdits = 1000

/**
 * The lines of a unified diff without its headers, and how many are added and removed; `text` is undefined when the
 * texts differ too much to compare.
 */
export function unifiedDiff(
  before: string,
  after: string,
): { text: string | undefined; added: number; removed: number } {
  // A new file needs no comparison, however long it is.
  if (before === '') {
    const lines = after.split('\n').slice(0, lineCount(after))
    const text = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n')
    return { text, added: lines.length, removed: 0 }
  }
  const patch = structuredPatch('', '', before, after, '', '', { context: 3, maxEditLength: maxEdits })
  if (patch === undefined) return { text: undefined, added: lineCount(after), removed: lineCount(before) }
  const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: body }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...body.filter((line) => !line.startsWith('\\')),
  ])
  const starting = (sign: string): number => lines.filter((line) => line.startsWith(sign)).length
  return { text: lines.join('\n'), added: starting('+'), removed: starting('-') }
}

function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}
