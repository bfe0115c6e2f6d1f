import { isObject, kindOf } from '../../core/json.js'
import { printable } from '../../core/secrets/process.js'
import { oneLine } from '../../core/text.js'
import { unexpectedAnswer } from '../errors/failure.js'

/** Reads a value of an answer and checks its type. Every method throws a TenantError of kind `unexpected-answer`. */
export class ResponseReader {
  readonly value: unknown
  readonly operation: string
  readonly #place: string

  constructor(operation: string, value: unknown, place = '') {
    this.operation = operation
    this.value = value
    this.#place = place
  }

  /** The value as an object. */
  object(): Record<string, unknown> {
    if (!isObject(this.value)) throw this.#wrong('an object')
    return this.value
  }

  field(name: string): ResponseReader {
    return new ResponseReader(this.operation, this.object()[name], this.#place === '' ? name : `${this.#place}.${name}`)
  }

  /** Applies `read` to each element of an array. */
  list<T>(read: (element: ResponseReader) => T): T[] {
    const { value } = this
    if (!Array.isArray(value)) throw this.#wrong('an array')
    return value.map((element, index) => read(new ResponseReader(this.operation, element, `${this.#place}[${index}]`)))
  }

  /** As `list`, with null for an empty list, which a tenant may send. A missing member is an error: nothing proves it empty. */
  listOrNull<T>(read: (element: ResponseReader) => T): T[] {
    return this.value === null ? [] : this.list(read)
  }

  text(): string {
    if (typeof this.value !== 'string') throw this.#wrong('a string')
    return this.value
  }

  /** A non-empty text. */
  name(): string {
    const text = this.text()
    if (text === '') throw this.#wrong('a string that is not empty')
    return text
  }

  number(): number {
    if (typeof this.value !== 'number') throw this.#wrong('a number')
    return this.value
  }

  flag(): boolean {
    if (typeof this.value !== 'boolean') throw this.#wrong('true or false')
    return this.value
  }

  /** A whole number from 0. */
  count(): number {
    const { value } = this
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw this.#wrong('a whole number')
    return value
  }

  /** The result of `read`, or undefined when the value is absent or null. */
  optional<T>(read: (shape: ResponseReader) => T): T | undefined {
    return this.value === undefined || this.value === null ? undefined : read(this)
  }

  #wrong(expected: string): Error {
    const where = this.#place === '' ? 'is' : `has in ${oneLine(printable(this.#place), 100)}`
    return unexpectedAnswer(this.operation, `${where} ${kindOf(this.value)} where ${expected} belongs`)
  }
}
