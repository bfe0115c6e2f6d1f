import { Pair, parseLines } from 'dot-properties'
import { withoutByteOrderMark } from '../core/files.js'
import { positionAt } from '../spec/text.js'

/** A fault in a Java properties file; lines count from 1. */
export interface PropertyFault {
  level: 'error' | 'warning'
  line: number
  message: string
}

/** The pairs of a Java properties file with its `\uXXXX` escapes decoded. The last of duplicate keys counts, as in Java. */
export function readProperties(text: string): { pairs: Map<string, string>; faults: PropertyFault[] } {
  const pairs = new Map<string, string>()
  const faults: PropertyFault[] = []
  const plain = withoutByteOrderMark(text)
  for (const node of parseLines(plain, true)) {
    if (!(node instanceof Pair)) continue
    const [start = 0] = node.range ?? []
    const end = node.range?.at(-1) ?? plain.length
    // Java refuses such escapes; the parser reads them as text.
    const bad = /(?<!\\)(?:\\\\)*\\u(?![0-9a-fA-F]{4})/.exec(plain.slice(start, end))
    if (bad)
      faults.push({
        level: 'error',
        line: positionAt(plain, start + bad.index).line,
        message: '\\u is not followed by four hexadecimal digits',
      })
    if (pairs.has(node.key))
      faults.push({
        level: 'warning',
        line: positionAt(plain, start).line,
        message: `duplicate key ${JSON.stringify(node.key)}; the last one counts`,
      })
    pairs.set(node.key, node.value)
  }
  return { pairs, faults }
}

/** The pairs sorted by key, one per line, for a diff. */
export function prettyProperties(pairs: ReadonlyMap<string, string>): string {
  const shown = (text: string): string => text.replace(/\\/g, '\\\\').replace(/\r/g, '\\r').replace(/\n/g, '\\n')
  return [...pairs]
    .sort(byKey)
    .map(([key, value]) => `${shown(key)} = ${shown(value)}\n`)
    .join('')
}

/** Equal texts for files with the same pairs. */
export function canonicalProperties(pairs: ReadonlyMap<string, string>): string {
  return JSON.stringify([...pairs].sort(byKey))
}

/** The text with every character beyond ASCII escaped, so that it means the same in any encoding that the tenant assumes. */
export function asciiProperties(text: string): string {
  return withoutByteOrderMark(text).replace(/\\[\s\S]|[^\0-\x7f]/g, (found) => {
    const character = found.at(-1) ?? ''
    if (character.charCodeAt(0) < 0x80) return found
    // A backslash before the character means nothing; before its escape it would make a text of that.
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

function byKey([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0
}
