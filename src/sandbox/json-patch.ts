import { isObject } from '../base/json.js'
import { badRequest, quoted } from './errors.js'

/**
 * Applies a JSON Patch to an object and gives the result; the object stays as it is. Only object members are reached:
 * nothing that can be patched here holds a list worth changing in part. Throws a 400 for an operation that is malformed
 * or does not fit.
 */
export function patched(target: Record<string, unknown>, operations: readonly unknown[]): Record<string, unknown> {
  const result = structuredClone(target)
  for (const operation of operations) apply(result, operation)
  return result
}

/** The first part of an operation's path, for asking whether it may be patched. Throws a 400 for a malformed one. */
export function fieldOf(operation: unknown): string {
  return segmentsOf(operation)[0] ?? ''
}

function apply(root: Record<string, unknown>, operation: unknown): void {
  const segments = segmentsOf(operation)
  const { op, value } = operation as { op?: unknown; value?: unknown }
  const path = `/${segments.join('/')}`
  const last = segments.pop() ?? ''
  let parent: unknown = root
  for (const segment of segments)
    parent = isObject(parent) && Object.hasOwn(parent, segment) ? parent[segment] : undefined
  if (!isObject(parent)) throw badRequest(`There is nothing at the parent of ${quoted(path)}`)
  const old = Object.hasOwn(parent, last) ? (parent[last] ?? undefined) : undefined
  if (op !== 'add' && old === undefined) throw badRequest(`There is nothing at ${quoted(path)} to ${String(op)}`)
  if (op !== 'remove' && value === undefined) throw badRequest(`The operation at ${quoted(path)} has no value`)
  if (op === 'test' && JSON.stringify(old) !== JSON.stringify(value))
    throw badRequest(`The test of ${quoted(path)} failed`)
  if (op === 'remove') parent[last] = null
  if (op === 'remove' && segments.length > 0) delete parent[last]
  if (op === 'add' || op === 'replace') parent[last] = value
}

function segmentsOf(operation: unknown): string[] {
  if (!isObject(operation)) throw badRequest('Every operation of a patch must be an object')
  const { op, path } = operation
  // `move` and `copy` need a field `from`, which the interface does not declare (contract E).
  if (op !== 'add' && op !== 'remove' && op !== 'replace' && op !== 'test')
    throw badRequest(`${quoted(op)} is no operation that is supported here: add, remove, replace, test`)
  if (typeof path !== 'string' || !path.startsWith('/') || /~(?![01])/.test(path))
    throw badRequest(`${quoted(path)} is no JSON Pointer`)
  const segments = path
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  if (segments.includes('__proto__')) throw badRequest('__proto__ cannot be a name')
  return segments
}
