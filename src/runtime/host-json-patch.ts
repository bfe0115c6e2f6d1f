import { isDeepStrictEqual } from 'node:util'

/** An operation that is malformed or does not fit. */
export class JsonPatchError extends Error {
  override readonly name = 'JsonPatchError'
}

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
 * Applies a JSON Patch (RFC 6902) to an object and gives the result; the object stays as it is.
 *
 * @throws JsonPatchError for an operation that is malformed or does not fit.
 */
export function applyPatch(target: Record<string, unknown>, given: readonly unknown[]): Record<string, unknown> {
  const result = structuredClone(target)
  for (const operation of given) apply(result, readOperation(operation))
  return result
}

/** The first part of an operation's path, for asking whether it may be patched. Throws a JsonPatchError for a malformed one. */
export function fieldOf(operation: unknown): string {
  return readOperation(operation).segments[0] ?? ''
}

function readOperation(operation: unknown): Operation {
  if (!isObject(operation)) throw new JsonPatchError('Every operation of a patch must be an object')
  const { op, path, value } = operation
  // `move` and `copy` need a field `from`, which the interface does not declare (docs/platform.md#custom-connector-patch).
  const known = operations.find((each) => each === op)
  if (known === undefined)
    throw new JsonPatchError(`${quoted(op)} is not a supported operation; supported are ${operations.join(', ')}`)
  if (typeof path !== 'string' || !/^(?:\/|$)/.test(path) || /~(?![01])/.test(path))
    throw new JsonPatchError(`${quoted(path)} is not a JSON Pointer`)
  const segments = path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  if (segments.includes('__proto__')) throw new JsonPatchError('__proto__ cannot be a name')
  if (known !== 'remove' && value === undefined)
    throw new JsonPatchError(`The operation at ${quoted(path)} has no value`)
  // What is put into the object, and changed there, must not be the operation's own.
  return { op: known, path, segments, value: structuredClone(value) }
}

function apply(root: Record<string, unknown>, { op, path, segments, value }: Operation): void {
  const last = segments.pop()
  if (last === undefined) throw new JsonPatchError('The whole object cannot be patched')
  let parent: unknown = root
  for (const segment of segments) parent = childOf(parent, segment)?.value
  if (!isObject(parent) && !Array.isArray(parent))
    throw new JsonPatchError(`There is nothing at the parent of ${quoted(path)}`)
  const old = childOf(parent, last)
  if (op !== 'add' && old === undefined) throw new JsonPatchError(`There is nothing at ${quoted(path)} to ${op}`)
  // `===` for 0 and -0, which are the same number.
  if (op === 'test' && old?.value !== value && !isDeepStrictEqual(old?.value, value))
    throw new JsonPatchError(`The test of ${quoted(path)} failed`)
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
  if (index === undefined || index > list.length)
    throw new JsonPatchError(`${quoted(path)} is not an index of that list`)
  list.splice(index, op === 'add' ? 0 : 1, ...(op === 'remove' ? [] : [value]))
}

/** A member of an object or an element of a list, which may be null; undefined if there is none. */
function childOf(parent: unknown, name: string): { value: unknown } | undefined {
  if (isObject(parent)) return Object.hasOwn(parent, name) ? { value: parent[name] } : undefined
  const index = indexOf(name)
  return Array.isArray(parent) && index !== undefined && index < parent.length ? { value: parent[index] } : undefined
}

/** An index as JSON Pointer writes it, without leading zeros. */
function indexOf(name: string): number | undefined {
  return /^(?:0|[1-9]\d{0,9})$/.test(name) ? Number(name) : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function quoted(text: unknown): string {
  const plain = typeof text === 'string' ? text : (JSON.stringify(text) ?? 'nothing')
  return JSON.stringify(plain.length > 100 ? `${plain.slice(0, 100)}…` : plain)
}
