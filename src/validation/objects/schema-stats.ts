import { kindOf } from '../../core/json.js'
import { isSecretName } from '../../core/secrets/names.js'
import { describeValue } from '../../core/text.js'
import { count } from '../engine/text.js'
import { isEmpty } from './compare.js'
import type { ListReport } from './list-stats.js'
import type { PlatformObject } from './objects.js'
import type { AttributeView, Nouns, SchemaView } from './spec-view.js'

/** Attributes outside of the schema that are counted: a hostile connector may send others with each object. */
const maxUnknown = 200

interface Mismatch {
  attribute: AttributeView
  level: 'error' | 'warning'
  /** Continues a message after `attribute x `. */
  text: string
  objects: number
  firstId: string
  example: string | undefined
}

/**
 * Compares the objects of a list with their schema as they arrive (docs/sail-faults.md#type-rules, sail faults 7, 23, 24,
 * 25). It keeps one entry for each kind of mismatch, so its size depends on the schema, not on the list.
 */
export class SchemaStats {
  readonly #schema: SchemaView
  readonly #mismatches = new Map<string, Mismatch>()
  readonly #unknown = new Map<string, { objects: number; firstId: string }>()
  #hasMoreUnknown = false
  readonly #attributesSeen = new Set<string>()
  readonly #withValue = new Map<string, number>()
  #objects = 0

  constructor(schema: SchemaView) {
    this.#schema = schema
  }

  add(object: PlatformObject): void {
    this.#objects++
    for (const [name, value] of Object.entries(object.attributes)) {
      const attribute = this.#schema.byName.get(name)
      if (!attribute) this.#countUnknown(name, object)
      else if (value !== undefined && value !== null) this.#addValue(attribute, value, object)
    }
    for (const attribute of this.#schema.attributes) {
      const { name, required } = attribute
      const value = object.attributes[name]
      if (!isEmpty(value) && value !== '') this.#withValue.set(name, (this.#withValue.get(name) ?? 0) + 1)
      else if (required && value !== '') this.#count(attribute, 'error', 'is required and missing', object)
    }
  }

  /** True if an object had a value of the attribute. */
  hasSeen(attribute: string): boolean {
    return this.#attributesSeen.has(attribute)
  }

  /** How many objects have a value of an attribute, in the order of the names. */
  withValue(): Record<string, number> {
    const names = this.#schema.attributes.map(({ name }) => name).sort()
    return Object.fromEntries(names.map((name) => [name, this.#withValue.get(name) ?? 0]))
  }

  /** Adds the mismatches to the findings. */
  report({ findings, show, hidesValues = false }: ListReport, noun: Nouns): void {
    const amount = (n: number) => count(n, noun.one, noun.many)
    for (const { attribute, level, text, objects, firstId, example } of this.#mismatches.values()) {
      const value = example === undefined || hidesValues ? '' : `: ${example}`
      findings.add(
        level,
        `attribute ${describeValue(attribute.name)} ${text} in ${amount(objects)}, first in ${show(firstId)}${value}`,
        {
          target: attribute.target,
          remedy: 'Change the type of the attribute in connector-spec.json, or what the handler sends.',
        },
      )
    }
    for (const [name, { objects, firstId }] of this.#unknown) {
      findings.add(
        'warning',
        `attribute ${describeValue(name)} is not in the schema and is sent in ${amount(objects)}, first in ${show(firstId)}`,
        {
          target: this.#schema.target,
          kind: 'attributes that are not in the schema',
        },
      )
    }
    if (this.#hasMoreUnknown) {
      findings.add('warning', `more than ${maxUnknown} attributes are not in the schema`, {
        target: this.#schema.target,
      })
    }
    // Of no object nothing can be said.
    if (this.#objects === 0) return
    for (const attribute of this.#schema.attributes) {
      if (this.#attributesSeen.has(attribute.name) || attribute.required || isSecretName(attribute.name)) continue
      findings.add(
        'warning',
        `attribute ${describeValue(attribute.name)} is in the schema and in none of ${amount(this.#objects)}`,
        {
          target: attribute.target,
          kind: 'attributes that no object has',
        },
      )
    }
  }

  #addValue(attribute: AttributeView, value: unknown, object: PlatformObject): void {
    this.#attributesSeen.add(attribute.name)
    if (Array.isArray(value) !== attribute.multi) {
      const text = attribute.multi
        ? `is multi-valued in the schema and ${kindOf(value)}`
        : 'is single-valued in the schema and an array'
      this.#count(attribute, 'error', text, object, value)
    }
    if (!Array.isArray(value)) {
      const mismatch = typeMismatch(attribute.type, value)
      if (mismatch) this.#count(attribute, mismatch.level, mismatch.text, object, value)
      return
    }
    const counted = new Set<string>()
    for (const element of value) {
      const mismatch = typeMismatch(attribute.type, element)
      if (!mismatch || counted.has(mismatch.text)) continue
      counted.add(mismatch.text)
      this.#count(attribute, mismatch.level, mismatch.text, object, element)
    }
  }

  #count(
    attribute: AttributeView,
    level: Mismatch['level'],
    text: string,
    object: PlatformObject,
    value?: unknown,
  ): void {
    const key = `${attribute.name}\n${text}`
    const mismatch = this.#mismatches.get(key)
    if (mismatch) {
      mismatch.objects++
      return
    }
    const example = value === undefined || isSecretName(attribute.name) ? undefined : describeValue(value)
    this.#mismatches.set(key, { attribute, level, text, objects: 1, firstId: object.id, example })
  }

  #countUnknown(name: string, object: PlatformObject): void {
    const known = this.#unknown.get(name)
    if (known) known.objects++
    else if (this.#unknown.size < maxUnknown) this.#unknown.set(name, { objects: 1, firstId: object.id })
    else this.#hasMoreUnknown = true
  }
}

/** How a value violates the type of its attribute. Undocumented types accept every value. */
export function typeMismatch(type: string, value: unknown): { level: 'error' | 'warning'; text: string } | undefined {
  const error = (): { level: 'error'; text: string } => ({
    level: 'error',
    text: `is of type ${type} in the schema and ${kindOf(value)}`,
  })
  const numeric = typeof value === 'string' && /^[-+]?\d+$/.test(value)
  switch (type) {
    case 'string':
      return typeof value === 'string' ? undefined : error()
    case 'boolean':
      return typeof value === 'boolean' ? undefined : error()
    case 'long':
      return numeric || Number.isInteger(value) ? undefined : error()
    case 'int':
      if (Number.isInteger(value)) return undefined
      return numeric
        ? { level: 'warning', text: 'is of type int in the schema and a number written as a string' }
        : error()
    default:
      return undefined
  }
}
