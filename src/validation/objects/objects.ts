import { isObject } from '../../core/json.js'
import { kindOf } from '../engine/text.js'

/** The key of an account or entitlement (docs/platform.md#objects). */
export type ObjectKey = { simple: { id: string } } | { compound: { lookupId: string; uniqueId: string } }

export type KeyKind = 'simple' | 'compound'

/** An account or entitlement as a handler sends it; `fields` holds everything it sent. */
export interface PlatformObject {
  /** What names it: `key.simple.id`, or `key.compound.lookupId`, or `identity` (docs/sail-faults.md#command). */
  id: string
  /** Tells it from every other object of its type: the id, and the unique id of a compound key. */
  unique: string
  key: ObjectKey
  /** False when the handler sent the old form, `identity` and perhaps `uuid`, and `key` was made from it. */
  keyWasSent: boolean
  attributes: Record<string, unknown>
  fields: Record<string, unknown>
}

/** What a command that works on one object gets, apart from the schema. */
export interface ObjectInput {
  identity: string
  key: ObjectKey
}

/**
 * Reads an account or entitlement from an answer. Returns a problem in words when it is no such thing, as nothing that
 * comes from a connector can be relied on.
 * @param keyType - the spec's; it decides what `identity` with `uuid` means, the form of old connectors without `key`.
 */
export function parseObject(data: unknown, keyType: KeyKind | undefined): PlatformObject | { problem: string } {
  if (!isObject(data)) return { problem: `${kindOf(data)} instead of an object` }
  const key = parseKey(data, keyType)
  if ('problem' in key) return key
  const attributes = data['attributes']
  if (!isObject(attributes)) return { problem: `no "attributes" object, but ${kindOf(attributes)}` }
  return { ...idOf(key), key, keyWasSent: data['key'] !== undefined && data['key'] !== null, attributes, fields: data }
}

/** The key in an answer, for answers that need no attributes. */
export function parseKey(data: Record<string, unknown>, keyType: KeyKind | undefined): ObjectKey | { problem: string } {
  const { key, identity, uuid } = data
  if (key === undefined || key === null) {
    if (!isText(identity)) return { problem: `neither "key" nor "identity" is there` }
    // `uuid` alone does not make a compound key: connectors with simple keys send it too.
    if (keyType === 'compound' && isText(uuid)) return { compound: { lookupId: identity, uniqueId: uuid } }
    return { simple: { id: identity } }
  }
  if (!isObject(key)) return { problem: `"key" is ${kindOf(key)}` }
  const { simple, compound } = key
  if (isObject(simple)) {
    if (!isText(simple['id'])) return { problem: `"key.simple.id" is ${kindOf(simple['id'])}, not a text` }
    return { simple: { id: simple['id'] } }
  }
  if (isObject(compound)) {
    const { lookupId, uniqueId } = compound
    if (!isText(lookupId)) return { problem: `"key.compound.lookupId" is ${kindOf(lookupId)}, not a text` }
    if (!isText(uniqueId)) return { problem: `"key.compound.uniqueId" is ${kindOf(uniqueId)}, not a text` }
    return { compound: { lookupId, uniqueId } }
  }
  return { problem: '"key" is neither simple nor compound' }
}

export function idOf(key: ObjectKey): { id: string; unique: string } {
  if ('simple' in key) return { id: key.simple.id, unique: key.simple.id }
  return { id: key.compound.lookupId, unique: `${key.compound.lookupId}\n${key.compound.uniqueId}` }
}

export function kindOfKey(key: ObjectKey): KeyKind {
  return 'simple' in key ? 'simple' : 'compound'
}

/** As public clients send it: identity is the id (docs/platform.md#invoke-inputs). */
export function inputOf(object: { id: string; key: ObjectKey }): ObjectInput {
  return { identity: object.id, key: object.key }
}

/** The id as a reader can find it in the target system. */
export function nameOf(key: ObjectKey): string {
  return 'simple' in key ? key.simple.id : `${key.compound.lookupId} (${key.compound.uniqueId})`
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
