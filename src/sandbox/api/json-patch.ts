import * as jsonPatch from '../../runtime/host-json-patch.js'
import { badRequest } from '../http/errors.js'

/**
 * Applies a JSON Patch (RFC 6902) to an object and gives the result; the object stays as it is. Throws a 400 for an
 * operation that is malformed or does not fit.
 */
export function patched(target: Record<string, unknown>, given: readonly unknown[]): Record<string, unknown> {
  return orBadRequest(() => jsonPatch.patched(target, given))
}

/** The first part of an operation's path, for asking whether it may be patched. Throws a 400 for a malformed one. */
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
