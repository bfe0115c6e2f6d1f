import { isObject, kindOf, withoutPrototype } from '../../core/json.js'

/** The key of an account or entitlement (docs/platform.md#objects). */
export type ObjectKey = { simple: { id: string } } | { compound: { lookupId: string; uniqueId: string } }

export type KeyKind = 'simple' | 'compound'

/** An account or entitlement as a handler sends it. `fields` has everything that was sent. Neither has a prototype. */
export interface PlatformObject {
  /** `key.simple.id`, `key.compound.lookupId` or `identity` (docs/sail-faults.md#command). */
  id: string
  /** Distinguishes it from every other object of its type: the id, and the unique id of a compound key. */
  uniqueKey: string
  key: ObjectKey
  /** False if the handler sent the old form, `identity` and maybe `uuid`, and `key` is derived from it. */
  keyWasSent: boolean
  attributes: Record<string, unknown>
  fields: Record<string, unknown>
}

/** The input of a command on one object, without the schema. */
export interface ObjectInput {
  identity: string
  key: ObjectKey
}

/**
 * Parses an account or entitlement in an answer. Returns a description of the problem if it is invalid, because a
 * connector can send anything.
 * @param keyType - the spec's. It decides the kind of key that `identity` with `uuid`, the old form, stands for.
 */
export function parseObject(data: unknown, keyType: KeyKind | undefined): PlatformObject | { problem: string } {
  if (!isObject(data)) return { problem: `${kindOf(data)} instead of an object` }
  const key = parseKey(data, keyType)
  if ('problem' in key) return key
  const sent = data['attributes']
  if (!isObject(sent)) return { problem: `no "attributes" object, but ${kindOf(sent)}` }
  const attributes = withoutPrototype(sent)
  const fields = Object.assign(withoutPrototype(data), { attributes })
  return { ...idOf(key), key, keyWasSent: data['key'] !== undefined && data['key'] !== null, attributes, fields }
}

/** Parses the key in an answer. */
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

/** The id and the unique key of an object with this key. */
export function idOf(key: ObjectKey): { id: string; uniqueKey: string } {
  if ('simple' in key) return { id: key.simple.id, uniqueKey: key.simple.id }
  return { id: key.compound.lookupId, uniqueKey: `${key.compound.lookupId}\n${key.compound.uniqueId}` }
}

/** Whether a key is simple or compound. */
export function kindOfKey(key: ObjectKey): KeyKind {
  return 'simple' in key ? 'simple' : 'compound'
}

/** The input that public clients send: `identity` is the id (docs/platform.md#invoke-inputs). */
export function inputOf(object: { id: string; key: ObjectKey }): ObjectInput {
  return { identity: object.id, key: object.key }
}

/** The key as text, for people who look the object up in the target system. */
export function keyText(key: ObjectKey): string {
  return 'simple' in key ? key.simple.id : `${key.compound.lookupId} (${key.compound.uniqueId})`
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
