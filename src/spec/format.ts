import { isObject } from '../core/json.js'
import { printableName } from '../core/secrets/process.js'
import { quote } from '../core/text.js'
import type { JsonPath } from './spec.js'

/** Characters that a terminal or a log would not show as such, the line separators of Unicode included. */
export function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029
}

/** `a, b and c`. */
export function listOf(words: readonly string[], and: 'and' | 'or'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`
}

/** The name of an element of each list of a spec. Menus and sections are named by their type. */
const elementNames: Record<string, string> = {
  commands: 'command',
  attributes: 'attribute',
  entitlementSchemas: 'entitlement schema',
  fields: 'field',
  options: 'option',
  subMenus: 'sub-menu',
  items: 'item',
  sourceConfig: 'entry',
}

/** Elements whose names are not unique in a spec: their parent is named too. */
const namedWithParent = new Set(['attribute', 'field', 'option', 'sub-menu'])

/** A path of a spec in words: `type of attribute "email" of accountSchema`. */
export function describePath(root: unknown, path: JsonPath): string {
  if (path.length === 0) return 'the spec'
  const last = path.findLastIndex((part) => typeof part === 'number')
  if (last < 0) return [...path].reverse().join(' of ')
  const tail = path.slice(last + 1)
  const element = describeElement(root, path.slice(0, last + 1))
  return tail.length === 0 ? element : `${tail.join('.')} of ${element}`
}

function describeElement(root: unknown, path: JsonPath): string {
  const index = Number(path.at(-1))
  const list = String(path.at(-2) ?? '')
  const value = valueAt(root, path)
  const type = isObject(value) ? value['type'] : undefined
  const noun = type === 'menu' || type === 'section' ? type : (elementNames[list] ?? `${list} entry`)
  const label = labelOf(value, noun)
  const element = label === undefined ? `${noun} ${index + 1}` : `${noun} ${quote(printableName(label))}`
  return namedWithParent.has(noun) ? `${element} of ${describePath(root, path.slice(0, -2))}` : element
}

function labelOf(value: unknown, noun: string): string | undefined {
  if (!isObject(value)) return undefined
  const keys = noun === 'entitlement schema' ? ['type'] : ['key', 'name', 'label', 'sectionTitle', 'value']
  return keys.map((key) => value[key]).find((label) => typeof label === 'string' && label !== '') as string | undefined
}

/** The value at a path, undefined if there is none. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  let value = root
  for (const part of path) {
    if (Array.isArray(value)) value = value[Number(part)]
    else if (isObject(value) && Object.hasOwn(value, part)) value = value[String(part)]
    else return undefined
  }
  return value
}
