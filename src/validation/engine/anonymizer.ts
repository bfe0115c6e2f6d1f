import { isObject } from '../../core/json.js'
import { type Clean, mapClean } from '../../core/secrets/clean.js'
import { printable } from '../../core/secrets/process.js'
import { oneLine } from '../../core/text.js'

/** Fields outside of attributes that hold a word of the interface or of the spec, never personal data. */
const plainFields = new Set(['op', 'attribute', 'type', 'status'])
const maxFields = 40
const maxElements = 3
const maxDepth = 6
/** Distinct values that get a number. Further values are shown without one. */
const maxNumbers = 5000

/**
 * Replaces values by their type and length: `‹text of 12, #3›`. Names of fields stay. Equal values have equal numbers,
 * so a reader can compare what was sent with what was read without seeing the data.
 */
export class Anonymizer {
  readonly #numbers = new Map<unknown, number>()

  /** A value as JSON-like text of at most `max` characters. */
  json(value: unknown, max: number): string {
    return oneLine(printable(this.#format(value, '', false, 0, { left: max })), max)
  }

  /** A message without the values that were anonymized before, and without e-mail addresses. */
  text(message: string): Clean {
    // The longest value first: one may be a part of another.
    const known = [...this.#numbers].filter(([value]) => typeof value === 'string' && value.length >= 4)
    const sorted = known.sort(([a], [b]) => String(b).length - String(a).length)
    const anonymous = mapClean(printable(message), (text) => {
      let result = text
      for (const [value, number] of sorted) result = result.replaceAll(String(value), `‹#${number}›`)
      return result.replace(/(?<![^\s"'<>()‹›,;:])[^\s"'<>()‹›,;:]+@[^\s"'<>()‹›,;:]+/g, '‹e-mail›')
    })
    return oneLine(anonymous, 600)
  }

  /** @param budget - characters that may still be written. Text beyond them is not built at all. */
  #format(value: unknown, field: string, personal: boolean, depth: number, budget: { left: number }): string {
    if (budget.left <= 0 || depth > maxDepth) return '…'
    if (Array.isArray(value)) {
      const elements = value.slice(0, maxElements).map((each) => this.#format(each, field, personal, depth + 1, budget))
      if (value.length > elements.length) elements.push(`… ${value.length - elements.length} more`)
      return `[${elements.join(', ')}]`
    }
    if (isObject(value)) return this.#object(value, field, personal, depth, budget)
    const text = this.#scalar(value, field, personal)
    budget.left -= text.length + 2
    return text
  }

  #object(
    value: Record<string, unknown>,
    field: string,
    personal: boolean,
    depth: number,
    budget: { left: number },
  ): string {
    const { attributes } = value
    // The schema in an input repeats the one of the spec.
    if (field === 'schema' && Array.isArray(attributes)) return `‹schema with ${attributes.length} attributes›`
    const names = Object.keys(value)
    const parts: string[] = []
    for (const name of names.slice(0, maxFields)) {
      if (budget.left <= 0) break
      const key = JSON.stringify(oneLine(printable(name), 60))
      budget.left -= key.length + 2
      parts.push(
        `${key}: ${this.#format(value[name], name, personal || name === 'attributes' || name === 'value', depth + 1, budget)}`,
      )
    }
    if (names.length > parts.length) parts.push(`… ${names.length - parts.length} more`)
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
  }

  #scalar(value: unknown, field: string, personal: boolean): string {
    if (value === null || typeof value === 'boolean') return String(value)
    if (typeof value === 'string') {
      if (value === '') return '""'
      if (!personal && plainFields.has(field) && value.length <= 80) return JSON.stringify(value)
      return `‹text of ${value.length}${this.#number(value)}›`
    }
    if (typeof value === 'number') return `‹number${this.#number(value)}›`
    return value === undefined ? '‹nothing›' : `‹${typeof value}›`
  }

  #number(value: unknown): string {
    const known = this.#numbers.get(value)
    if (known !== undefined) return `, #${known}`
    if (this.#numbers.size >= maxNumbers) return ''
    this.#numbers.set(value, this.#numbers.size + 1)
    return `, #${this.#numbers.size}`
  }
}
