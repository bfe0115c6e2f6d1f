import { isObject } from '../../core/json.js'
import type { SandboxBehaviour } from '../behaviour.js'

/** An output that the platform refuses in an aggregation, though an invoke lets it pass. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}

/** What a connector sent of an account or an entitlement, in the words of the platform. */
export interface SentObject {
  /** The native identity of an account, or the value of an entitlement. */
  identity: string
  uuid: string | null
  attributes: Record<string, unknown>
  disabled: boolean
  locked: boolean
  /** It is no longer there, which a list of changes says. */
  isDeleted: boolean
}

/**
 * Checks an output of a list, or of the read of one account, as the platform does (docs/platform.md#invoke-errors): it has attributes and names the object, by
 * `key` or by `identity`, and an entitlement not by both.
 *
 * @throws OutputError
 */
export function checkOutput(type: string, data: unknown, behaviour: SandboxBehaviour): void {
  const why = problemOf(type, data, behaviour)
  if (why !== undefined) throw new OutputError(`invalid output format for ${type}: ${why}`)
}

function problemOf(type: string, data: unknown, { outputCheck }: SandboxBehaviour): string | undefined {
  const isEntitlement = type === 'std:entitlement:list'
  if (!isEntitlement && type !== 'std:account:list' && type !== 'std:account:read') return undefined
  if (!isObject(data)) return 'it is not an object'
  const { attributes, deleted, identity, key, uuid } = data
  const isChecked = outputCheck === 'all' || (outputCheck === 'entitlements' && isEntitlement)
  if (isChecked && key != null && (identity != null || uuid != null))
    return '"key" is not allowed together with "identity" or "uuid"'
  if (!isObject(attributes) && deleted !== true) return '"attributes" must be an object'
  return identityOf(data) === undefined ? 'it has neither "key" nor "identity"' : undefined
}

/** Reads an object that was checked. */
export function sentObject(data: unknown): SentObject {
  const sent = isObject(data) ? data : {}
  const { attributes, disabled, locked, deleted, key, uuid } = sent
  const compound = isObject(key) && isObject(key['compound']) ? key['compound'] : {}
  return {
    identity: identityOf(sent) ?? '',
    uuid: textOf(compound['uniqueId']) ?? textOf(uuid) ?? null,
    attributes: isObject(attributes) ? attributes : {},
    disabled: disabled === true,
    locked: locked === true,
    isDeleted: deleted === true,
  }
}

function identityOf({ identity, key }: Record<string, unknown>): string | undefined {
  if (!isObject(key)) return textOf(identity)
  const { simple, compound } = key
  if (isObject(simple)) return textOf(simple['id']) ?? textOf(identity)
  return isObject(compound) ? (textOf(compound['lookupId']) ?? textOf(identity)) : textOf(identity)
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}
