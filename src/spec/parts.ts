import { isObject } from '../core/json.js'
import { nearest } from '../core/nearest.js'
import { printableName } from '../core/secrets/process.js'
import { quote } from '../core/text.js'
import { describePath } from './format.js'
import type { JsonPath } from './spec.js'
import type { FindingLevel } from './target.js'

/** The part of a spec that a finding is about. */
export type SpecTopic =
  /** The form of the spec, and everything that is not listed below. */
  | 'form'
  | 'commands'
  /** Attributes that a schema refers to. */
  | 'attributes'
  /** Entitlement types, and the account attributes of entitlements. */
  | 'entitlements'
  | 'create-template'
  | 'stateful'
  | 'secrets'
  | 'initial-values'

/** A finding without its position in the text. */
export interface RuleFinding {
  level: FindingLevel
  message: string
  path: JsonPath
  /** Default: the topic of the part at `path`. */
  topic?: SpecTopic
}

/** An object in a spec, with its path. */
export type Part = { value: Record<string, unknown>; path: JsonPath }

/** `; did you mean "x"?`, or an empty text. */
export function hint(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates)
  return near === undefined ? '' : `; did you mean ${quote(printableName(near))}?`
}

/** Names of the types in other systems. */
const synonyms: Record<string, string> = {
  integer: 'int',
  number: 'long',
  bool: 'boolean',
  text: 'string',
  password: 'secret',
  dropdown: 'select',
  switch: 'toggle',
  keyvalue: 'keyValue',
}

/** As `hint`, for the name of a type. */
export function hintOfType(word: string, allowed: readonly string[]): string {
  const same = synonyms[word.toLowerCase()]
  return same !== undefined && allowed.includes(same)
    ? `; did you mean ${quote(printableName(same))}?`
    : hint(word, allowed)
}

/** The findings with a topic. */
export function withTopic(topic: SpecTopic, findings: RuleFinding[]): RuleFinding[] {
  return findings.map((finding) => ({ ...finding, topic }))
}

/** Members that the schema reports if they are missing, with a suggestion. */
const requiredMembers = new Set([
  ...['name', 'commands', 'sourceConfig', 'displayAttribute', 'identityAttribute', 'attributes'],
  ...['type', 'key', 'label'],
])

/** Warns of members that may be misspellings of documented ones that are missing. */
export function misspelledMembers(spec: Record<string, unknown>, part: Part, known: readonly string[]): RuleFinding[] {
  const findings: RuleFinding[] = []
  const missing = known.filter((key) => !Object.hasOwn(part.value, key) && !requiredMembers.has(key))
  for (const key of Object.keys(part.value)) {
    const near = known.includes(key) ? undefined : nearest(key, missing)
    if (near === undefined) continue
    const where = describePath(spec, part.path)
    findings.push(
      warning(
        [...part.path, key],
        `${where} has ${quote(printableName(key))}, which is not read; did you mean ${quote(printableName(near))}?`,
      ),
    )
  }
  return findings
}

/** All objects in nested lists of items: menus, sections, items, and the items of sub-menus. */
export function partsBelow(root: Record<string, unknown>, list: JsonPath): Part[] {
  return partsOf(root, list).flatMap((part) => [
    part,
    ...['items', 'subMenus'].flatMap((key) =>
      partsBelow(part.value, [key]).map(({ value, path }) => ({ value, path: [...part.path, ...path] })),
    ),
  ])
}

/** The objects in a list, with their paths. */
export function partsOf(root: Record<string, unknown>, list: JsonPath): Part[] {
  return arrayOf(root[String(list[0])]).flatMap((value, index) =>
    isObject(value) ? [{ value, path: [...list, index] }] : [],
  )
}

export function arrayOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

export function error(path: JsonPath, message: string): RuleFinding {
  return { level: 'error', message, path }
}

export function warning(path: JsonPath, message: string): RuleFinding {
  return { level: 'warning', message, path }
}

export function notice(path: JsonPath, message: string): RuleFinding {
  return { level: 'notice', message, path }
}
