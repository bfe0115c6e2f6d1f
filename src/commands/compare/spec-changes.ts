import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../../core/json.js'
import { printableName } from '../../core/secrets/process.js'
import { oneLine, quote } from '../../core/text.js'
import type { Change } from '../../report/comparison.js'
import { type BreakingChange, breakingChanges } from '../../spec/compatibility.js'
import { changeId } from './change-id.js'

/** Members that name the elements of a list in a spec. */
const nameMembers = ['key', 'name', 'sectionTitle', 'label', 'type', 'value'] as const
/** More places are told as a number. */
const maxPlaces = 100
const maxDepth = 30

/** What a spec changes: what breaks existing sources, and every other place that differs. */
export function specChanges(before: Record<string, unknown>, after: Record<string, unknown>): Change[] {
  const breaking = breakingChanges(before, after)
  const places = differingPlaces(before, after)
  const told = places.slice(0, maxPlaces).filter(({ path }) => !isTold(path, breaking))
  const others = told.map(({ path, what }): Change => {
    const place = path.join('/')
    return { id: changeId('spec', place), effect: 'change', message: `spec: ${shownPlace(path)} ${what}` }
  })
  const more = places.length - maxPlaces
  return [
    ...breaking.map(
      ({ id, message, remedy }): Change => ({
        id: oneLine(printableName(id), 200),
        effect: 'breaking',
        message: `spec: ${message}`,
        remedy,
      }),
    ),
    ...others,
    ...(more > 0 ? [{ id: 'spec/more', effect: 'change' as const, message: `spec: ${more} more places differ` }] : []),
  ]
}

/** What the account schema that a connector discovers changes. */
export function discoveredChanges(before: unknown, after: unknown): Change[] {
  if (!isObject(before) || !isObject(after)) {
    if (isDeepStrictEqual(before, after)) return []
    const message = 'the answer to std:account:discover-schema changes its form'
    return [{ id: 'discovered-schema', effect: 'breaking', message }]
  }
  return specChanges({ accountSchema: before }, { accountSchema: after }).map(({ id, message, ...rest }) => ({
    ...rest,
    id: `discovered/${id}`,
    message: message.replace(/^spec: /, 'discovered schema: '),
  }))
}

interface Place {
  path: string[]
  what: 'is added' | 'is removed' | 'changes'
}

/** The places where two documents differ. Elements of lists are matched by their names, and lists without names as a whole. */
function differingPlaces(before: unknown, after: unknown, path: string[] = []): Place[] {
  if (isDeepStrictEqual(before, after)) return []
  if (before === undefined) return [{ path, what: 'is added' }]
  if (after === undefined) return [{ path, what: 'is removed' }]
  const [old, now] = [membersOf(before), membersOf(after)]
  if (old === undefined || now === undefined || path.length >= maxDepth) return [{ path, what: 'changes' }]
  const names = new Set([...old.keys(), ...now.keys()])
  const inside = [...names].flatMap((name) => differingPlaces(old.get(name), now.get(name), [...path, name]))
  // Only the order differs.
  return inside.length > 0 ? inside : [{ path: [...path, 'order'], what: 'changes' }]
}

/** The members of an object, or the elements of a list by their names. Undefined if they have none. */
function membersOf(value: unknown): Map<string, unknown> | undefined {
  if (isObject(value)) return new Map(Object.entries(value))
  if (!Array.isArray(value)) return undefined
  const named = new Map<string, unknown>()
  for (const each of value) {
    const name = nameOf(each)
    if (name === undefined || named.has(name)) return undefined
    named.set(name, typeof each === 'string' ? true : each)
  }
  return named
}

function nameOf(element: unknown): string | undefined {
  if (typeof element === 'string') return element
  if (!isObject(element)) return undefined
  const member = nameMembers.find((name) => typeof element[name] === 'string' && element[name] !== '')
  return member === undefined ? undefined : String(element[member])
}

/** Whether a breaking change tells of a place already. */
function isTold([top, ...path]: readonly string[], breaking: readonly BreakingChange[]): boolean {
  const ids = new Set(breaking.map(({ id }) => id))
  const has = (...parts: (string | undefined)[]) => ids.has(parts.join('/'))
  const [first, second, third] = path
  if (top === 'keyType') return has('key-type')
  if (top === 'commands') return has('command-removed', first)
  if (top === 'sourceConfigInitialValues') return has('default-changed', first)
  if (top === 'sourceConfig') {
    const [key, member] = [path.at(-1), path.at(-2)]
    return has('config-removed', key) || has('config-required', member) || has('config-type', member)
  }
  const [schema, part, attribute] =
    top === 'accountSchema' ? ['account', first, second] : top === 'entitlementSchemas' ? [first, second, third] : []
  if (schema === undefined) return false
  if (part === undefined) return has('entitlement-type-removed', schema)
  if (part === 'attributes')
    return has('attribute-removed', schema, attribute) || isMember(path, schema, attribute, has)
  return has(`${part.replace(/Attribute$/, '')}-attribute`, schema)
}

/** Whether the place is a member of an attribute that its breaking change names. */
function isMember(
  path: readonly string[],
  schema: string,
  attribute: string | undefined,
  has: (...parts: (string | undefined)[]) => boolean,
): boolean {
  const member = path.at(-1) ?? ''
  return ['type', 'multi', 'entitlement'].includes(member) && has('attribute-changed', schema, attribute)
}

function shownPlace(path: readonly string[]): string {
  return path.length === 0 ? 'it' : quote(printableName(path.join('/')), 200)
}
