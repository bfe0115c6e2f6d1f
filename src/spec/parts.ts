import { isObject } from '../core/json.js'
import { nearest } from '../core/nearest.js'
import { describePath, quote } from './format.js'
import type { JsonPath } from './spec.js'

/** What part of a spec a finding is about. */
export type SpecTopic =
  /** Its form, and whatever is not one of the others. */
  | 'form'
  | 'commands'
  /** The attributes that a schema names. */
  | 'attributes'
  /** Entitlement types, and the account attributes that hold them. */
  | 'entitlements'
  | 'create-template'
  | 'stateful'
  | 'secrets'
  | 'initial-values'

/** A finding before its place in the text is known. */
export interface RuleFinding {
  level: 'error' | 'warning'
  message: string
  path: JsonPath
  /** Left out: by the part of the spec that `path` leads to. */
  topic?: SpecTopic
}

export type Part = { value: Record<string, unknown>; path: JsonPath }

/** `; did you mean "x"?`, or nothing. */
export function hint(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates)
  return near === undefined ? '' : `; did you mean ${quote(near)}?`
}

/** The same findings, of one topic. */
export function about(topic: SpecTopic, findings: RuleFinding[]): RuleFinding[] {
  return findings.map((finding) => ({ ...finding, topic }))
}

/** The schema reports these itself when they are missing, and says what may be meant. */
const required = new Set([
  ...['name', 'commands', 'sourceConfig', 'displayAttribute', 'identityAttribute', 'attributes'],
  ...['type', 'key', 'label'],
])

/** Members that look like a slip of the hand for a documented one that is not there. */
export function misspelt(spec: Record<string, unknown>, part: Part, known: readonly string[]): RuleFinding[] {
  const findings: RuleFinding[] = []
  const missing = known.filter((key) => !Object.hasOwn(part.value, key) && !required.has(key))
  for (const key of Object.keys(part.value)) {
    const near = known.includes(key) ? undefined : nearest(key, missing)
    if (near === undefined) continue
    const where = describePath(spec, part.path)
    findings.push(
      warning([...part.path, key], `${where} has ${quote(key)}, which nobody reads; did you mean ${quote(near)}?`),
    )
  }
  return findings
}

/** Every object in lists of items, however deep: menus, sections, items, and the items of their sub-menus. */
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
