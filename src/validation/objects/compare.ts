import { isObject } from '../../core/json.js'
import { inOrderOfNames } from '../../core/order.js'
import { isSecretName } from '../../core/secrets/names.js'
import { describeValue } from '../../core/text.js'
import { idOf, parseKey } from './objects.js'
import type { AttributeView, SchemaView } from './spec-view.js'

/** One attribute that differs from what is expected. */
export interface Difference {
  attribute: string
  /**
   * `missing`: the second answer, or the answer to what was supplied, does not have the attribute. `added`: the first
   * answer does not have it.
   */
  kind: 'missing' | 'added' | 'different'
  /** Reads after "attribute x: ". */
  text: string
}

/**
 * Compares what was sent to a handler with what it answers (sail faults 3, 4, 5, 16, 21, 22). Attributes that were not
 * sent, or that the schema does not have, may have any value. Secrets are never compared, because target systems mask,
 * hash or omit them. An entitlement attribute may have more values than were sent: target systems add groups themselves.
 */
export function compareSupplied(
  supplied: Record<string, unknown>,
  returned: Record<string, unknown>,
  schema: SchemaView | undefined,
  secretKeys: ReadonlySet<string> = new Set(),
): Difference[] {
  return Object.entries(supplied).flatMap(([name, value]): Difference[] => {
    if (secretKeys.has(name) || isSecretName(name) || isEmpty(value)) return []
    const attribute = schema?.byName.get(name)
    const answer = returned[name]
    if (isEmpty(answer)) {
      if (!attribute) return []
      return [{ attribute: name, kind: 'missing', text: `${describeValue(value)} was sent and is not there` }]
    }
    if (isMasked(answer) || isSuppliedValue(value, answer, attribute)) return []
    return [
      {
        attribute: name,
        kind: 'different',
        text: `${describeValue(value)} was sent, ${describeValue(answer)} is there`,
      },
    ]
  })
}

/** True if `answer` is a form in which a target system may return `value`, given the attribute's schema. */
export function isSuppliedValue(value: unknown, answer: unknown, attribute: AttributeView | undefined): boolean {
  if (isEmpty(value) && isEmpty(answer)) return true
  if (attribute?.multi) {
    // A multi-valued attribute with one value may be sent as a plain value (docs/platform.md#single-values).
    const supplied = asArray(value).map((element) => canonical(element, attribute.type))
    const returned = asArray(answer).map((element) => canonical(element, attribute.type))
    if (attribute.entitlement) return supplied.every((element) => returned.includes(element))
    return equalSorted(supplied, returned)
  }
  if (attribute?.entitlement && Array.isArray(answer))
    return isSuppliedValue(value, answer, { ...attribute, multi: true })
  return canonical(value, attribute?.type) === canonical(answer, attribute?.type)
}

/** True if a value is the expected one. If null is expected, an empty text and a false boolean are too. */
export function isExpectedValue(expected: unknown, value: unknown, attribute: AttributeView): boolean {
  if (expected === null && (value === '' || (attribute.type === 'boolean' && value === false))) return true
  return isSuppliedValue(expected, value, attribute)
}

/** True for the name of an attribute that changes with each update, such as a time or a revision. */
export function isTimeAttribute(attribute: string): boolean {
  return /date|time|changed|modified|updated|expire|_at$|At$|revision|version|etag/i.test(attribute)
}

/**
 * What a field that names an object is, if it is not sent: `identity` and `uuid` stand for its key, and its key for them
 * (docs/platform.md#objects).
 *
 * @param other - the value of the field in the other answer.
 */
function impliedName(fields: Record<string, unknown>, field: string, other: unknown): unknown {
  const { key, identity, uuid } = fields
  if (field === 'key') {
    if (!isObject(other)) return undefined
    return isObject(other['simple'])
      ? { simple: { id: identity } }
      : { compound: { lookupId: identity, uniqueId: uuid } }
  }
  const parsed = parseKey({ key }, undefined)
  if ('problem' in parsed) return undefined
  if (field === 'identity') return idOf(parsed).id
  return field === 'uuid' && 'compound' in parsed ? parsed.compound.uniqueId : undefined
}

/** True if one answer does not have a field that names the object, and its other fields say the same. */
function isSaidOtherwise(first: Record<string, unknown>, second: Record<string, unknown>, field: string): boolean {
  const a = first[field]
  const b = second[field]
  if (isEmpty(a) === isEmpty(b)) return false
  return isEmpty(a)
    ? canonical(impliedName(first, field, b)) === canonical(b)
    : canonical(a) === canonical(impliedName(second, field, a))
}

/**
 * Compares two answers about the same object: identity, uuid, key, status, type, permissions and every attribute. The
 * order in arrays does not matter; the types of values do: `[1]` is not `["1"]`. Undefined, null and an empty array are
 * equal, and for `disabled` and `locked` also false.
 * @param names - what the two answers are, for messages.
 * @param onlyShared - leave out the attributes that `first` does not have.
 */
export function compareObjects(
  first: Record<string, unknown>,
  second: Record<string, unknown>,
  names: { first: string; second: string },
  onlyShared = false,
): Difference[] {
  const differences: Difference[] = []
  const compare = (name: string, a: unknown, b: unknown) => {
    if (canonical(a) === canonical(b)) return
    const text = isSecretName(name)
      ? 'not the same'
      : `${describeValue(a)} in ${names.first}, ${describeValue(b)} in ${names.second}`
    const kind = isEmpty(b) ? 'missing' : isEmpty(a) ? 'added' : 'different'
    differences.push({ attribute: name, kind, text })
  }
  for (const field of ['identity', 'uuid', 'key', 'type', 'permissions']) {
    if ((onlyShared && isEmpty(first[field])) || isSaidOtherwise(first, second, field)) continue
    compare(field, first[field], second[field])
  }
  for (const field of ['disabled', 'locked']) {
    if (!onlyShared || !isEmpty(first[field])) compare(field, first[field] ?? false, second[field] ?? false)
  }
  const a = isObject(first['attributes']) ? first['attributes'] : {}
  const b = isObject(second['attributes']) ? second['attributes'] : {}
  for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (onlyShared && (isEmpty(a[name]) || isSecretName(name) || isMasked(a[name]) || isMasked(b[name]))) continue
    compare(name, a[name], b[name])
  }
  return differences
}

/**
 * A text that is the same for equal values and for no others: keys and array elements are sorted, empty values are one.
 * With a schema type, a numeric text equals a `long` or `int`, and a number or boolean equals a `string`.
 */
export function canonical(value: unknown, type?: string, depth = 0): string {
  if (isEmpty(value)) return 'null'
  // A hostile answer may be nested deeper than the stack reaches.
  if (depth > 64) return '"…"'
  if (type === 'long' || type === 'int') {
    if (typeof value === 'string' && /^\s*[-+]?\d+(\.0*)?\s*$/.test(value)) return canonicalInteger(value)
    if (typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value)))
      return BigInt(value).toString()
  }
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return JSON.stringify(String(value))
  if (Array.isArray(value))
    return `[${value
      .map((element) => canonical(element, type, depth + 1))
      .sort()
      .join(',')}]`
  if (isObject(value)) {
    const entries = inOrderOfNames(Object.entries(value).filter(([, child]) => !isEmpty(child)))
    return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${canonical(child, undefined, depth + 1)}`).join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}

function canonicalInteger(text: string): string {
  return BigInt(text.trim().replace(/^\+/, '').split('.', 1)[0] ?? '').toString()
}

/** True for undefined, null and an empty array: handlers use any of them for an attribute without a value. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

/** True for a placeholder that hides a value, such as `****`. */
export function isMasked(value: unknown): boolean {
  return typeof value === 'string' && /^([*•●]{3,}|<?(redacted|hidden|masked)>?)$/i.test(value)
}

/** The elements of an array, a single value as an array of one, and no elements for an empty value. */
export function asArray(value: unknown): unknown[] {
  if (isEmpty(value)) return []
  return Array.isArray(value) ? value : [value]
}

function equalSorted(a: string[], b: string[]): boolean {
  return a.length === b.length && a.sort().join('\n') === b.sort().join('\n')
}
