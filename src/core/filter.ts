import { UsageError } from './errors.js'
import { nearest } from './nearest.js'
import { describeValue } from './text.js'

/**
 * The filters of the platform's lists (docs/platform.md#filters): primitives `field operator value`, combined with `and`,
 * `or`, `not` and parentheses. `not` has the highest precedence, then `and`. Keywords are lower-case. A value is a string
 * in double quotes, a number, true or false; `ca` and `in` have a list of values, `("a","b")`.
 */
export type Filter =
  | { kind: 'and' | 'or'; parts: Filter[] }
  | { kind: 'not'; part: Filter }
  | { kind: 'primitive'; field: string; operator: string; values: (string | number | boolean)[] }

/** The operators that a list supports for each field. A `boolean` field is only compared with true and false. */
export type FilterFields = Record<string, { operators: readonly string[]; boolean?: boolean }>

/** A filter that is not well-formed, or that uses what the list does not support. */
export class FilterError extends UsageError {
  override readonly name: string = 'FilterError'
  /** Index of the character, from 1. */
  readonly position: number

  constructor(problem: string, position: number) {
    super(`the filter is not usable at character ${position}: ${problem}`)
    this.position = position
  }
}

/** Deeper nesting is refused, so that a filter from outside cannot exhaust the stack. */
const maxDepth = 50

const operators = ['eq', 'ne', 'co', 'sw', 'ca', 'in', 'ge', 'gt', 'le', 'lt', 'pr', 'isnull']
const listOperators = ['ca', 'in']
/** They have no value. */
const unaryOperators = ['pr', 'isnull']

/**
 * Parses a filter and checks it against what the list supports.
 *
 * @throws FilterError for the first fault.
 */
export function parseFilter(text: string, fields: FilterFields): Filter {
  return new Parser(text, fields).parse()
}

interface Token {
  kind: 'word' | 'text' | 'number' | '(' | ')' | ',' | 'end'
  /** As written; a string without its quotes and escapes. */
  value: string
  position: number
}

class Parser {
  readonly #tokens: Token[]
  readonly #fields: FilterFields
  #index = 0
  #depth = 0

  constructor(text: string, fields: FilterFields) {
    this.#tokens = tokensOf(text)
    this.#fields = fields
  }

  parse(): Filter {
    if (this.#next.kind === 'end') throw new FilterError('it is empty; leave it out, or write name sw "A"', 1)
    const filter = this.#parseOperands('or')
    const next = this.#next
    if (next.kind === ')') throw new FilterError('this ")" has no matching "("; remove it', next.position)
    if (next.kind !== 'end') throw expected('and, or, or the end', next)
    return filter
  }

  get #next(): Token {
    return this.#tokens[this.#index] ?? endOf(0)
  }

  #take(): Token {
    const token = this.#next
    this.#index++
    return token
  }

  #parseOperands(word: 'or' | 'and'): Filter {
    const part = (): Filter => (word === 'or' ? this.#parseOperands('and') : this.#parseNegation())
    const parts = [part()]
    while (this.#next.kind === 'word' && this.#next.value === word) {
      this.#take()
      parts.push(part())
    }
    const [only] = parts
    return parts.length === 1 && only !== undefined ? only : { kind: word, parts }
  }

  #parseNegation(): Filter {
    const next = this.#next
    if (next.kind === 'word' && next.value === 'not') {
      this.#take()
      return this.#nested(next, () => ({ kind: 'not', part: this.#parseNegation() }))
    }
    if (next.kind !== '(') return this.#parsePrimitive()
    this.#take()
    const inner = this.#nested(next, () => this.#parseOperands('or'))
    const close = this.#take()
    if (close.kind === 'end') throw new FilterError('this "(" is never closed; add a ")"', next.position)
    if (close.kind !== ')') throw expected('and, or, or ")"', close)
    return inner
  }

  #nested<T>(at: Token, read: () => T): T {
    this.#depth++
    if (this.#depth > maxDepth)
      throw new FilterError(`it is nested deeper than ${maxDepth}; make it simpler`, at.position)
    const result = read()
    this.#depth--
    return result
  }

  #parsePrimitive(): Filter {
    const field = this.#take()
    if (field.kind !== 'word') throw expected('the name of a field', field)
    const names = Object.keys(this.#fields)
    const rules = Object.hasOwn(this.#fields, field.value) ? this.#fields[field.value] : undefined
    if (rules === undefined) {
      const hint = keywordHint(field.value) ?? `the fields are ${names.join(', ')}${suggestion(field.value, names)}`
      throw new FilterError(`this list cannot be filtered by ${shown(field)}; ${hint}`, field.position)
    }
    const operator = this.#take()
    const known = operator.kind === 'word' && operators.includes(operator.value)
    if (!known || !rules.operators.includes(operator.value)) {
      if (operator.kind === 'end') throw expected(`an operator (${rules.operators.join(', ')})`, operator)
      const hint = `its operators are ${rules.operators.join(', ')}${suggestion(operator.value, known ? [] : rules.operators)}`
      throw new FilterError(`${field.value} cannot be compared with ${shown(operator)}; ${hint}`, operator.position)
    }
    return {
      ...{ kind: 'primitive', field: field.value, operator: operator.value },
      values: this.#parseValues(operator, rules.boolean ?? false),
    }
  }

  #parseValues(operator: Token, boolean: boolean): (string | number | boolean)[] {
    if (unaryOperators.includes(operator.value)) return []
    return listOperators.includes(operator.value) ? this.#parseList(operator) : [this.#parseValue(boolean)]
  }

  #parseList(operator: Token): (string | number | boolean)[] {
    const open = this.#take()
    if (open.kind !== '(') throw expected(`a list such as ${operator.value} ("A","B")`, open)
    const values = [this.#parseValue(false)]
    for (;;) {
      const token = this.#take()
      if (token.kind === ')') return values
      if (token.kind === 'end') throw new FilterError('this list is never closed; add a ")"', open.position)
      if (token.kind !== ',') throw expected('"," or ")"', token)
      values.push(this.#parseValue(false))
    }
  }

  #parseValue(boolean: boolean): string | number | boolean {
    const token = this.#take()
    // The documented example of this interface has true in quotes (docs/platform.md#filters).
    const truth = token.value === 'true' || token.value === 'false'
    if (boolean && !(truth && (token.kind === 'word' || token.kind === 'text'))) throw expected('true or false', token)
    if (token.kind === 'text') return token.value
    if (token.kind === 'number') return Number(token.value)
    if (token.kind === 'word' && truth) return token.value === 'true'
    throw expected('a value; put texts in double quotes', token)
  }
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const pattern = /\s+|([(),])|"((?:[^"\\]|\\.)*)"|(-?\d+(?:\.\d+)?)(?![\w.-])|([A-Za-z_][\w.-]*)/suy
  while (pattern.lastIndex < text.length) {
    const position = pattern.lastIndex
    const [match, mark, quotedText, number, word] = pattern.exec(text) ?? []
    if (match === undefined) throw unreadable(text, position)
    if (mark !== undefined) tokens.push({ kind: mark as '(', value: mark, position: position + 1 })
    else if (quotedText !== undefined)
      tokens.push({ kind: 'text', value: unescaped(quotedText, position + 2), position: position + 1 })
    else if (number !== undefined) tokens.push({ kind: 'number', value: number, position: position + 1 })
    else if (word !== undefined) tokens.push({ kind: 'word', value: word, position: position + 1 })
  }
  tokens.push(endOf(text.length))
  return tokens
}

function endOf(length: number): Token {
  return { kind: 'end', value: '', position: length + 1 }
}

function unescaped(text: string, start: number): string {
  return text.replace(/\\(.)/gsu, (sequence, character: string, index: number) => {
    if (character === '"' || character === '\\') return character
    throw new FilterError(`unknown escape ${JSON.stringify(sequence)}; only \\" and \\\\ can be escaped`, start + index)
  })
}

function unreadable(text: string, position: number): FilterError {
  const character = String.fromCodePoint(text.codePointAt(position) ?? 0)
  if (character === '"') return new FilterError('this text is never closed; add a double quote', position + 1)
  if (character === "'") return new FilterError("a text is in double quotes, not in '", position + 1)
  return new FilterError(`unexpected ${JSON.stringify(character)}`, position + 1)
}

function expected(what: string, token: Token): FilterError {
  const hint = token.kind === 'word' ? keywordHint(token.value) : undefined
  return new FilterError(`expected ${what}, found ${shown(token)}${hint ? `; ${hint}` : ''}`, token.position)
}

function keywordHint(word: string): string | undefined {
  const lower = word.toLowerCase()
  return lower !== word && ['and', 'or', 'not', 'true', 'false'].includes(lower)
    ? `write ${lower} in lower case`
    : undefined
}

function suggestion(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates)
  return near === undefined || near === word ? '' : `: did you mean ${near}?`
}

function shown({ kind, value }: Token): string {
  if (kind === 'end') return 'the end'
  return describeValue(value, 43)
}
