import { isAbsent, isObject, kindOf } from '../../core/json.js'
import { describeValue } from '../../core/text.js'
import type { Findings } from '../engine/findings.js'
import { permissionForm } from './answer-forms.js'
import { isEmpty } from './compare.js'
import { IdSet, type IdTable } from './id-set.js'
import type { KeyKind, PlatformObject } from './objects.js'
import type { SchemaView } from './spec-view.js'

/** How many objects have a fault, and the id of the first one, or a description of it. */
export interface FaultCount {
  count: number
  first: string
}

/** Where what is wrong with a list is reported. */
export interface ListReport {
  findings: Findings
  /** How the id of an object is shown. */
  show: (id: string) => string
  /** Values of attributes are not shown. */
  hidesValues?: boolean
}

/** A report that shows ids and values. */
export function openReport(findings: Findings): ListReport {
  return { findings, show: (id) => describeValue(id) }
}

/** Counts a fault. Keeps `first` of the first call. */
export function countFault(fault: FaultCount, first: string): void {
  if (fault.count++ === 0) fault.first = first
}

/** Counts one of several faults. */
function countIn<K>(faults: Map<K, FaultCount>, key: K, first: string): void {
  const fault = faults.get(key) ?? { count: 0, first: '' }
  faults.set(key, fault)
  countFault(fault, first)
}

/** Undocumented fields that are counted separately: a hostile list may have another one in each object. */
const maxFields = 20

const flags = ['disabled', 'locked', 'deleted', 'incomplete', 'finalUpdate']

/**
 * Compares the fields of listed objects, except attributes, with their documented form (docs/platform.md#commands,
 * #objects).
 */
export class FormStats {
  readonly #entitlements: boolean
  readonly #known: ReadonlySet<string>
  /** By fault. The text continues a sentence about an object: `has …`. */
  readonly errors = new Map<string, FaultCount>()
  readonly warnings = new Map<string, FaultCount>()

  constructor(entitlements: boolean) {
    this.#entitlements = entitlements
    const own = entitlements ? ['type', 'deleted'] : flags
    this.#known = new Set(['identity', 'uuid', 'key', 'attributes', 'permissions', ...own])
  }

  add({ id, fields }: PlatformObject): void {
    for (const field of ['identity', 'uuid', ...(this.#entitlements ? ['type'] : [])]) {
      const value = fields[field]
      if (!isAbsent(value) && typeof value !== 'string') {
        countIn(this.errors, `has ${kindOf(value)} as its ${describeValue(field)} instead of a text`, id)
      }
    }
    for (const flag of this.#entitlements ? ['deleted'] : flags) {
      const value = fields[flag]
      if (!isAbsent(value) && typeof value !== 'boolean') {
        countIn(this.errors, `has ${kindOf(value)} as its ${describeValue(flag)} instead of true or false`, id)
      }
    }
    this.#addPermissions(fields['permissions'], id)
    if (this.#entitlements) this.#addEntitlement(fields, id)
    for (const field of Object.keys(fields)) {
      if (this.#known.has(field) || isAbsent(fields[field])) continue
      const text = `has the undocumented field ${describeValue(field)}`
      if (this.warnings.has(text) || this.warnings.size < maxFields) countIn(this.warnings, text, id)
    }
  }

  #addPermissions(permissions: unknown, id: string): void {
    if (isAbsent(permissions)) return
    if (!Array.isArray(permissions)) {
      countIn(this.errors, `has ${kindOf(permissions)} as its "permissions" instead of an array`, id)
    } else if (!permissions.every((each) => isObject(each) && typeof each['target'] === 'string')) {
      countIn(this.errors, 'has "permissions" without a target each', id)
    } else {
      for (const { level, text } of permissions.flatMap((each) => permissionForm(each, 'permissions'))) {
        const faults = level === 'error' ? this.errors : this.warnings
        if (faults.has(text) || faults.size < maxFields) countIn(faults, text, id)
      }
    }
  }

  #addEntitlement(fields: Record<string, unknown>, id: string): void {
    if (isAbsent(fields['type'])) countIn(this.warnings, 'does not say its "type"', id)
    // One tenant did so, although invoke and validate had accepted them (docs/platform.md#invoke-errors).
    if (!isAbsent(fields['key']) && (!isAbsent(fields['identity']) || !isAbsent(fields['uuid']))) {
      countIn(
        this.warnings,
        'has "identity" or "uuid" beside its "key", which an aggregation refused on one tenant as an invalid output format',
        id,
      )
    }
  }
}

/** Counts the objects that have no value for the schema's identityAttribute or displayAttribute. */
export class NamedAttributes {
  readonly #schema: SchemaView
  readonly missing = new Map<'identityAttribute' | 'displayAttribute', FaultCount>()

  constructor(schema: SchemaView) {
    this.#schema = schema
  }

  add({ id, attributes }: PlatformObject): void {
    for (const use of ['identityAttribute', 'displayAttribute'] as const) {
      const name = this.#schema[use]
      // Other checks report an attribute that the schema does not have, and a missing required one.
      const attribute = name === undefined ? undefined : this.#schema.byName.get(name)
      if (!attribute || attribute.required) continue
      const value = attributes[attribute.name]
      if (isEmpty(value) || value === '') countIn(this.missing, use, id)
    }
  }
}

/** Counts the kinds of keys in a list. */
export class KeyStats {
  readonly kinds = new Map<KeyKind, FaultCount>()
  readonly #uniqueIds: IdSet
  /** Compound keys with the unique id of another lookup id. */
  readonly shared: FaultCount = { count: 0, first: '' }

  /** @param ids - the table of the list. */
  constructor(ids: IdTable) {
    this.#uniqueIds = new IdSet(ids)
  }

  add({ id, key }: PlatformObject): void {
    countIn(this.kinds, 'simple' in key ? 'simple' : 'compound', id)
    if ('simple' in key || this.#uniqueIds.add(key.compound.uniqueId)) return
    countFault(this.shared, id)
  }
}

/** How many distinct values of an attribute are kept. */
export const maxHeldValues = 5_000

/** The distinct values of the entitlement attributes of accounts, each with the first account that has it. */
export class HeldEntitlements {
  readonly #names: string[]
  /** Account id by value, by attribute. */
  readonly values = new Map<string, Map<string, string>>()
  /** True if there are more distinct values than are kept. */
  isTruncated = false

  constructor(schema: SchemaView) {
    this.#names = schema.attributes.filter(({ entitlement }) => entitlement).map(({ name }) => name)
  }

  add({ id, attributes }: PlatformObject): void {
    for (const name of this.#names) {
      const value = attributes[name]
      for (const each of Array.isArray(value) ? value : [value]) {
        if ((typeof each !== 'string' || each === '') && typeof each !== 'number') continue
        this.#keep(name, String(each), id)
      }
    }
  }

  #keep(name: string, value: string, id: string): void {
    const held = this.values.get(name) ?? new Map<string, string>()
    this.values.set(name, held)
    if (held.has(value)) return
    if (held.size < maxHeldValues) held.set(value, id)
    else this.isTruncated = true
  }
}

/** The values by which accounts can refer to an entitlement: its id, and its identity attribute. */
export class EntitlementNames {
  readonly #identityAttribute: string | undefined
  readonly #names = new IdSet()

  constructor({ identityAttribute }: SchemaView) {
    this.#identityAttribute = identityAttribute
  }

  add({ id, key, attributes }: PlatformObject): void {
    this.#names.add(id)
    if ('compound' in key) this.#names.add(key.compound.uniqueId)
    const value = this.#identityAttribute === undefined ? undefined : attributes[this.#identityAttribute]
    if (typeof value === 'string' || typeof value === 'number') this.#names.add(String(value))
  }

  has(value: string): boolean {
    return this.#names.has(value)
  }
}
