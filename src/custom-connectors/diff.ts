import { structuredPatch } from 'diff'
import type { FileChange } from './types.js'

/** Changed lines after which a comparison is given up: its cost grows with their square. */
const maxEdits = 1000

/**
 * How a file changes.
 *
 * @param before - undefined if there is no file yet.
 */
export function fileChange(file: string, before: string | undefined, after: string): FileChange {
  return { file, kind: before === undefined ? 'add' : 'change', ...unifiedDiff(before ?? '', after) }
}

/** The lines of a unified diff without its headers; no text if the texts differ too much to compare. */
export function unifiedDiff(before: string, after: string): Pick<FileChange, 'diff' | 'added' | 'removed'> {
  // A new file needs no comparison, however long it is.
  if (before === '') {
    const lines = after.split('\n').slice(0, lineCount(after))
    const diff = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n')
    return { diff, added: lines.length, removed: 0 }
  }
  const patch = structuredPatch('', '', before, after, '', '', { context: 3, maxEditLength: maxEdits })
  if (patch === undefined) return { diff: undefined, added: lineCount(after), removed: lineCount(before) }
  const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: body }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...body.filter((line) => !line.startsWith('\\')),
  ])
  const starting = (sign: string): number => lines.filter((line) => line.startsWith(sign)).length
  return { diff: lines.join('\n'), added: starting('+'), removed: starting('-') }
}

function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}
