import { isObject } from '../../core/json.js'
import { isSecretName } from '../../core/secrets/names.js'
import { describeValue } from '../../core/text.js'
import type { FormFault } from './answer-forms.js'
import { isEmpty } from './compare.js'
import { IdSet, type IdTable } from './id-set.js'
import { countFault, type FaultCount } from './list-stats.js'
import type { ObjectKey, PlatformObject } from './objects.js'
import type { SchemaView } from './spec-view.js'

/**
 * Counts what makes two objects of a list one on the platform, or hard to tell apart (docs/platform.md#identity-unique).
 * `first` is the id of the first object that repeats a value of another one.
 */
export class IdentityStats {
  readonly #schema: SchemaView | undefined
  readonly #uuids: IdSet
  readonly #identities: IdSet
  readonly #names: IdSet
  readonly #plainKeys: IdSet
  readonly #plainIdentities: IdSet
  /** Objects with the `uuid` of another one. Of compound keys `KeyStats` counts the unique ids. */
  readonly sharedUuid: FaultCount = { count: 0, first: '' }
  /** Objects with the value of `identityAttribute` of another one. */
  readonly sharedIdentity: FaultCount = { count: 0, first: '' }
  /** Objects with the value of `displayAttribute` of another one. */
  readonly sharedName: FaultCount = { count: 0, first: '' }
  /** Objects whose key differs from another one only in case or in white space. */
  readonly similarKey: FaultCount = { count: 0, first: '' }
  /** The same for the value of `identityAttribute`, where that is not the id. */
  readonly similarIdentity: FaultCount = { count: 0, first: '' }
  /** Objects whose `identity` is another value than their `identityAttribute` has. */
  readonly otherIdentity: FaultCount = { count: 0, first: '' }
  /** The same for the simple key of objects without an `identity`. */
  readonly otherKey: FaultCount = { count: 0, first: '' }

  /** @param ids - the table of the list. */
  constructor(schema: SchemaView | undefined, ids: IdTable) {
    this.#schema = schema
    this.#uuids = new IdSet(ids)
    this.#identities = new IdSet(ids)
    this.#names = new IdSet(ids)
    this.#plainKeys = new IdSet(ids)
    this.#plainIdentities = new IdSet(ids)
  }

  add({ id, key, uniqueKey, attributes, fields }: PlatformObject): void {
    const { uuid, identity } = fields
    if ('simple' in key && isText(uuid) && !this.#uuids.add(uuid)) countFault(this.sharedUuid, id)
    if (!this.#plainKeys.add(plain(uniqueKey))) countFault(this.similarKey, id)
    const { identityAttribute, displayAttribute } = this.#schema ?? {}
    const account = identityAttribute === undefined ? undefined : textOf(attributes[identityAttribute])
    const isNewIdentity = account === undefined || this.#identities.add(account)
    if (!isNewIdentity) countFault(this.sharedIdentity, id)
    if (account !== undefined && account !== id) {
      const isNewPlain = this.#plainIdentities.add(plain(account))
      if (isNewIdentity && !isNewPlain) countFault(this.similarIdentity, id)
    }
    // Beside a compound key the identity is the lookup id.
    if ('simple' in key && account !== undefined && account !== (isText(identity) ? identity : id)) {
      countFault(isText(identity) ? this.otherIdentity : this.otherKey, id)
    }
    if (displayAttribute === undefined || displayAttribute === identityAttribute) return
    const name = textOf(attributes[displayAttribute])
    if (name !== undefined && !this.#names.add(name)) countFault(this.sharedName, id)
  }
}

/** Words that code writes where a value is missing, or for a value that is no text. */
const suspectWords: ReadonlySet<string> = new Set(['undefined', 'null', 'NaN'])
const suspectTexts = ['[object Object]', '[object Promise]', 'Invalid Date']
/** Such a word in a longer text may be meant. A text that is put together from names has few others. */
const maxOtherWords = 2
const maxLength = 200

/** The word or text in a value that code seems to have written for a missing one, such as in `undefined@example.com`. */
function suspectIn(value: string): string | undefined {
  const text = suspectTexts.find((each) => value.includes(each))
  if (text !== undefined || value.length > maxLength) return text
  const words = value.split(/[\s.,;:@/|_-]/).filter((word) => word !== '')
  const others = words.filter((word) => !suspectWords.has(word)).length
  return others > maxOtherWords ? undefined : words.find((word) => suspectWords.has(word))
}

/** Counts texts such as `undefined` in the attributes and the keys of objects, by attribute and text. */
export class SuspectTexts {
  /** `isPart`: the value has more than the text. The attribute is '' for the key. */
  readonly found = new Map<string, { attribute: string; text: string; isPart: boolean; fault: FaultCount }>()

  add({ id, key, attributes }: PlatformObject): void {
    this.addKey(key, id)
    this.addAttributes(attributes, id)
  }

  addKey(key: ObjectKey, id = ''): void {
    this.#addAll('', 'simple' in key ? [key.simple.id] : [key.compound.lookupId, key.compound.uniqueId], id)
  }

  addAttributes(attributes: Record<string, unknown>, id = ''): void {
    for (const [name, value] of Object.entries(attributes)) {
      if (!isEmpty(value) && !isSecretName(name)) this.#addAll(name, Array.isArray(value) ? value : [value], id)
    }
  }

  /** What was found, each as a warning. The texts continue a sentence about what holds them. */
  faults(): FormFault[] {
    return [...this.found.values()].map(({ attribute, text }) => {
      const where = attribute === '' ? 'its key' : `the attribute ${describeValue(attribute)}`
      return { level: 'warning', text: `has the text ${describeValue(text)} in ${where}` }
    })
  }

  #addAll(attribute: string, values: readonly unknown[], id: string): void {
    const texts = new Map<string, { text: string; isPart: boolean }>()
    for (const value of values) {
      const text = typeof value === 'string' ? suspectIn(value) : undefined
      if (text !== undefined) texts.set(`${text}\n${text === value}`, { text, isPart: text !== value })
    }
    for (const [key, found] of texts) {
      const name = `${key}\n${attribute}`
      const entry = this.found.get(name) ?? { attribute, ...found, fault: { count: 0, first: '' } }
      // A hostile list may have another attribute in each object.
      if (this.found.size < 200 || this.found.has(name)) this.found.set(name, entry)
      countFault(entry.fault, id)
    }
  }
}

/** A key without case and without superfluous white space. */
function plain(key: string): string {
  return key
    .trim()
    .replace(/[^\S\n]+/g, ' ')
    .toLowerCase()
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length === 1 ? textOf(value[0]) : undefined
  if (isObject(value) || value === '' || value === null || value === undefined) return undefined
  return String(value)
}
