import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import { UserError } from '../base/errors.js'

/** A YAML file: its value, and where each part of it stands. */
export interface YamlDocument {
  value: unknown
  /** The line and column, from 1, of the entry at a path; of the nearest part above it if there is none. */
  positionOf(path: readonly (string | number)[]): { line: number; column: number }
}

/** More uses of anchors than this in one text are an attempt to exhaust the memory. */
const mostAliases = 100

/**
 * Reads YAML 1.2 without tags; keys are texts and stand once.
 *
 * @param shown the file as people know it; `file` is its path for the location
 * @throws UserError with the place of the first fault.
 */
export function parseYaml(text: string, shown: string, file: string): YamlDocument {
  const lineCounter = new LineCounter()
  const document = parseDocument(text.replace(/^\ufeff/, ''), {
    prettyErrors: false,
    lineCounter,
    stringKeys: true,
    schema: 'core',
  })
  const [fault] = [...document.errors, ...document.warnings]
  if (fault !== undefined) {
    const { line, col } = lineCounter.linePos(fault.pos[0])
    const reason = fault.message.replace(/\s+/g, ' ')
    throw new UserError(`${shown} is not YAML that can be used, line ${line}: ${reason}`, {
      location: { file, line, column: col },
    })
  }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: mostAliases })
  } catch (cause) {
    const reason = cause instanceof ReferenceError ? 'too many aliases' : 'it is nested too deeply'
    throw new UserError(`${shown} is not YAML that can be used: ${reason}`, { location: { file, line: 1 }, cause })
  }
  return {
    value,
    positionOf(path) {
      for (let length = path.length; length > 0; length--) {
        const offset = offsetOf(document, path.slice(0, length))
        if (offset === undefined) continue
        const { line, col } = lineCounter.linePos(offset)
        return { line, column: col }
      }
      return { line: 1, column: 1 }
    },
  }
}

/** Where the entry at a path begins: a member of a map at its key. */
function offsetOf(document: Document, path: readonly (string | number)[]): number | undefined {
  const parent = document.getIn(path.slice(0, -1), true)
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    return isScalar(pair?.key) ? pair.key.range?.[0] : undefined
  }
  const node = document.getIn(path, true)
  return isNode(node) ? node.range?.[0] : undefined
}
