import { type Document, isMap, isNode, isScalar } from 'yaml'
import { UserError } from '../../core/errors.js'
import { readYaml, YamlError, type YamlText } from '../../core/yaml.js'

/** A YAML file: its value, and where each part of it stands. */
export interface YamlDocument {
  value: unknown
  /** The line and column, from 1, of the entry at a path; of the nearest part above it if there is none. */
  positionOf(path: readonly (string | number)[]): { line: number; column: number }
}

/**
 * Reads YAML 1.2 without tags; keys are texts and stand once.
 *
 * @param shown the file as people know it; `file` is its path for the location
 * @throws UserError with the place of the first fault.
 */
export function parseYaml(text: string, shown: string, file: string): YamlDocument {
  const { value, document, positionAt } = readOrRefuse(text, shown, file)
  return {
    value,
    positionOf(path) {
      for (let length = path.length; length > 0; length--) {
        const offset = offsetOf(document, path.slice(0, length))
        if (offset !== undefined) return positionAt(offset)
      }
      return { line: 1, column: 1 }
    },
  }
}

function readOrRefuse(text: string, shown: string, file: string): YamlText {
  try {
    return readYaml(text)
  } catch (cause) {
    if (!(cause instanceof YamlError)) throw cause
    const { position, message } = cause
    const where = position === undefined ? '' : `, line ${position.line}`
    throw new UserError(`${shown} is not YAML that can be used${where}: ${message}`, {
      location: { file, ...(position ?? { line: 1 }) },
      cause,
    })
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
