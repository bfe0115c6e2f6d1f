import { isObject } from '../../core/json.js'
import { trusted } from '../../core/secrets/clean.js'
import { printable } from '../../core/secrets/process.js'
import { describeValue, oneLine, shorten } from '../../core/text.js'
import { canonical, isEmpty } from '../../validation/objects/compare.js'

/** Characters of an example. */
const maxLength = 60
/** Elements of a list that an example shows. */
const maxElements = 3
/** Distinct values that get a number. */
const maxNumbers = 10_000
const mailAddress = /(?<![^\s"'<>()‹›,;:])[^\s"'<>()‹›,;:]+@[^\s"'<>()‹›,;:]+/g

/**
 * Shows values without the data: letters as `a` and `A`, digits as `0`, and a number that is the same for equal values:
 * `Aaa Aaaaaaaa #1`. What a change does to the form of values can be seen by that.
 */
export class Disguise {
  readonly #isOpen: boolean
  readonly #numbers = new Map<string, number>()

  /** @param isOpen - show the values as they are, only without secrets. */
  constructor(isOpen: boolean) {
    this.#isOpen = isOpen
  }

  /** A value on one line. */
  value(value: unknown): string {
    if (isEmpty(value)) return 'nothing'
    if (this.#isOpen) return describeValue(value, maxLength)
    if (typeof value === 'boolean') return String(value)
    return `${formOf(value)}${this.#number(canonical(value))}`
  }

  /** A key, as `value` shows it. */
  key(key: string): string {
    return this.#isOpen ? oneLine(printable(key), maxLength) : `${textForm(key)}${this.#number(JSON.stringify(key))}`
  }

  /**
   * The message of an error, without addresses of persons and the key of the object that it is about.
   *
   * @param key - of the object, as the connector may quote it.
   */
  error(message: string, key?: string): string {
    const line = oneLine(printable(message))
    if (this.#isOpen) return line
    const named = key === undefined || key.length < 2 ? line : line.replaceAll(key, '‹key›')
    return named.replace(mailAddress, '‹e-mail›')
  }

  #number(text: string): string {
    const known = this.#numbers.get(text)
    if (known !== undefined) return ` #${known}`
    if (this.#numbers.size >= maxNumbers) return ''
    this.#numbers.set(text, this.#numbers.size + 1)
    return ` #${this.#numbers.size}`
  }
}

function formOf(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'an empty text' : textForm(value)
  if (typeof value === 'number') return `number ${textForm(String(value))}`
  if (Array.isArray(value)) {
    const shown = value.slice(0, maxElements).map(formOf)
    const more = value.length > shown.length ? `, … ${value.length - shown.length} more` : ''
    return shortened(`[${shown.join(', ')}${more}]`)
  }
  if (isObject(value)) return `an object of ${Object.keys(value).length}`
  return String(value)
}

/** A text with its letters and digits replaced. Other signs stay: they are its form. */
function textForm(text: string): string {
  const start = text.slice(0, maxLength * 2)
  return shortened(
    start
      .replace(/\p{Lu}/gu, 'A')
      .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === 'A' ? letter : 'a'))
      .replace(/\p{N}/gu, '0')
      .replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?'),
  )
}

function shortened(form: string): string {
  return shorten(trusted(form, 'its letters and digits are replaced'), maxLength)
}
