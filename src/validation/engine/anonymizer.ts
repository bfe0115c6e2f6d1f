import { isObject } from '../../core/json.js'
import { oneLine } from './text.js'

/** Fields around attributes whose text is a word of the interface or of the spec, and no personal data. */
const plainFields = new Set(['op', 'attribute', 'type', 'status'])
const maxFields = 40
const maxElements = 3
const deepest = 6
/** Different values that are told apart; the rest have no number. */
const maxNumbers = 5000

/**
 * Shows values by their form alone: names of fields stay, every value becomes `‹text of 12, #3›`. The same value has
 * the same number wherever it appears, so a reader sees that what was read is what was sent, without seeing it.
 */
export class Anonymizer {
  readonly #numbers = new Map<unknown, number>()

  /** A value as JSON-like text of at most `max` characters. */
  json(value: unknown, max: number): string {
    return oneLine(this.#show(value, '', false, 0, { left: max }), max)
  }

  /** A message, with the values that were seen and e-mail addresses taken out. */
  text(message: string): string {
    let result = message
    // The longest first: one value may be a part of another.
    const seen = [...this.#numbers].filter(([value]) => typeof value === 'string' && value.length >= 4)
    for (const [value, number] of seen.sort(([a], [b]) => String(b).length - String(a).length)) {
      result = result.replaceAll(String(value), `‹#${number}›`)
    }
    return oneLine(result.replace(/[^\s"'<>()‹›,;:]+@[^\s"'<>()‹›,;:]+/g, '‹e-mail›'), 600)
  }

  /** @param budget - characters that may still be written: nothing is built that would be cut off. */
  #show(value: unknown, field: string, personal: boolean, depth: number, budget: { left: number }): string {
    if (budget.left <= 0 || depth > deepest) return '…'
    if (Array.isArray(value)) {
      const shown = value.slice(0, maxElements).map((each) => this.#show(each, field, personal, depth + 1, budget))
      if (value.length > shown.length) shown.push(`… ${value.length - shown.length} more`)
      return `[${shown.join(', ')}]`
    }
    if (isObject(value)) return this.#object(value, field, personal, depth, budget)
    const text = this.#leaf(value, field, personal)
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
    // The schema that commands get is the one of the spec.
    if (field === 'schema' && Array.isArray(attributes)) return `‹schema with ${attributes.length} attributes›`
    const names = Object.keys(value)
    const parts: string[] = []
    for (const name of names.slice(0, maxFields)) {
      if (budget.left <= 0) break
      const key = JSON.stringify(oneLine(name, 60))
      budget.left -= key.length + 2
      parts.push(
        `${key}: ${this.#show(value[name], name, personal || name === 'attributes' || name === 'value', depth + 1, budget)}`,
      )
    }
    if (names.length > parts.length) parts.push(`… ${names.length - parts.length} more`)
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
  }

  #leaf(value: unknown, field: string, personal: boolean): string {
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
