import * as jsonPatch from '../../runtime/host-json-patch.js'
import { badRequest } from '../http/errors.js'

/**
 * Applies a JSON Patch (RFC 6902) to a copy of an object and returns the copy. Throws a 400 for an operation that is
 * malformed or cannot be applied.
 */
export function applyPatch(target: Record<string, unknown>, given: readonly unknown[]): Record<string, unknown> {
  return orBadRequest(() => jsonPatch.applyPatch(target, given))
}

/** Returns the first segment of an operation's path, the field that it changes. Throws a 400 for a malformed operation. */
export function fieldOf(operation: unknown): string {
  return orBadRequest(() => jsonPatch.fieldOf(operation))
}

function orBadRequest<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof jsonPatch.JsonPatchError ? badRequest(error.message) : error
  }
}
