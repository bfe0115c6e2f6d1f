import { isDeepStrictEqual } from 'node:util'
import { isObject, pointerSteps } from '../../core/json.js'
import { badRequest, quoted } from '../http/errors.js'

const operations = ['add', 'remove', 'replace', 'test'] as const

interface Operation {
  op: (typeof operations)[number]
  /** As it was sent, for messages. */
  path: unknown
  /** The parts of the path, without escapes. */
  segments: string[]
  value: unknown
}

/**
 * Applies a JSON Patch (RFC 6902) to a copy of an object and returns the copy. Throws a 400 for an operation that is
 * malformed or cannot be applied.
 */
export function applyPatch(target: Record<string, unknown>, given: readonly unknown[]): Record<string, unknown> {
  const result = structuredClone(target)
  for (const operation of given) apply(result, readOperation(operation))
  return result
}

/** Returns the first segment of an operation's path, the field that it changes. Throws a 400 for a malformed operation. */
export function fieldOf(operation: unknown): string {
  return readOperation(operation).segments[0] ?? ''
}

function readOperation(operation: unknown): Operation {
  if (!isObject(operation)) throw badRequest('Every operation of a patch must be an object')
  const { op, path, value } = operation
  // `move` and `copy` need a field `from`, which the interface does not declare (docs/platform.md#custom-connector-patch).
  const known = operations.find((each) => each === op)
  if (known === undefined)
    throw badRequest(`${quoted(op)} is not a supported operation; supported are ${operations.join(', ')}`)
  if (typeof path !== 'string' || !/^(?:\/|$)/.test(path) || /~(?![01])/.test(path))
    throw badRequest(`${quoted(path)} is not a JSON Pointer`)
  const segments = pointerSteps(path)
  if (segments.includes('__proto__')) throw badRequest('__proto__ cannot be a name')
  if (known !== 'remove' && value === undefined) throw badRequest(`The operation at ${quoted(path)} has no value`)
  // A copy, because later operations may change the value inside the object.
  return { op: known, path, segments, value: structuredClone(value) }
}

function apply(root: Record<string, unknown>, { op, path, segments, value }: Operation): void {
  const last = segments.pop()
  if (last === undefined) throw badRequest('The whole object cannot be patched')
  let parent: unknown = root
  for (const segment of segments) parent = childOf(parent, segment)?.value
  if (!isObject(parent) && !Array.isArray(parent)) throw badRequest(`There is nothing at the parent of ${quoted(path)}`)
  const old = childOf(parent, last)
  if (op !== 'add' && old === undefined) throw badRequest(`There is nothing at ${quoted(path)} to ${op}`)
  // `===` makes 0 and -0 equal.
  if (op === 'test' && old?.value !== value && !isDeepStrictEqual(old?.value, value))
    throw badRequest(`The test of ${quoted(path)} failed`)
  if (op === 'test') return
  if (Array.isArray(parent)) changeList(parent, op, last, value, path)
  else if (op === 'remove') delete parent[last]
  else parent[last] = value
}

function changeList(
  list: unknown[],
  op: 'add' | 'remove' | 'replace',
  name: string,
  value: unknown,
  path: unknown,
): void {
  const index = name === '-' && op === 'add' ? list.length : indexOf(name)
  if (index === undefined || index > list.length) throw badRequest(`${quoted(path)} is not an index of that list`)
  list.splice(index, op === 'add' ? 0 : 1, ...(op === 'remove' ? [] : [value]))
}

/** Returns a member of an object or an element of a list, wrapped because it may be null; undefined if it does not exist. */
function childOf(parent: unknown, name: string): { value: unknown } | undefined {
  if (isObject(parent)) return Object.hasOwn(parent, name) ? { value: parent[name] } : undefined
  const index = indexOf(name)
  return Array.isArray(parent) && index !== undefined && index < parent.length ? { value: parent[index] } : undefined
}

/** Parses a list index of a JSON Pointer, without leading zeros. */
function indexOf(name: string): number | undefined {
  return /^(?:0|[1-9]\d{0,9})$/.test(name) ? Number(name) : undefined
}
