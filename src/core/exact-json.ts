import { randomUUID } from 'node:crypto'

/**
 * Stands before a number that is kept as a text, because a number of JavaScript would lose digits of it. It differs in
 * each process, so no text from outside begins with it.
 */
const mark = `exact-number-${randomUUID()}:`

/**
 * Parses JSON. A number that would lose digits becomes a text that `stringifyExactJson` writes as that number. Throws a
 * SyntaxError as `JSON.parse` does.
 */
export function parseExactJson(text: string): unknown {
  const value: unknown = JSON.parse(text)
  let isMarked = false
  const marked = text.replace(/"(?:[^"\\]|\\.)*"?|-?\d[\d.eE+-]*/g, (token) => {
    if (token.startsWith('"') || !losesDigits(token)) return token
    isMarked = true
    return `"${mark}${token}"`
  })
  return isMarked ? JSON.parse(marked) : value
}

/** The number that a parsed value stands for; undefined for any other value. */
export function exactNumberOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.startsWith(mark) ? value.slice(mark.length) : undefined
}

/** What `parseExactJson` makes of a number. */
export function exactNumber(number: string): number | string {
  return losesDigits(number) ? mark + number : Number(number)
}

/** Writes JSON as `JSON.stringify` does, with the numbers of `parseExactJson` as they stood. */
export function stringifyExactJson(value: unknown, space?: number): string {
  return withNumbers(JSON.stringify(value, null, space), (number) => number)
}

/** The same in one form for each number, to compare: `1.50e20` and `150000000000000000000` are equal. */
export function comparableExactJson(value: unknown): string {
  return withNumbers(JSON.stringify(value), decimalOf)
}

function withNumbers(json: string, write: (number: string) => string): string {
  const [start = '', ...parts] = json.split(`"${mark}`)
  const rest = parts.map((part) => {
    const end = part.indexOf('"')
    return write(part.slice(0, end)) + part.slice(end + 1)
  })
  return start + rest.join('')
}

function losesDigits(number: string): boolean {
  // Short numbers without an exponent are exact.
  if (number.length <= 15 && !/[eE]/.test(number)) return false
  return decimalOf(number) !== decimalOf(String(Number(number)))
}

/** Equal texts for equal numbers: the digits without zeros at both ends, and the power of ten. */
function decimalOf(number: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number) ?? []
  // `Infinity`, which a number of JSON may be too large for.
  if (whole === '') return number
  const digits = (whole + fraction).replace(/^0+/, '')
  let end = digits.length
  while (end > 0 && digits[end - 1] === '0') end--
  if (end === 0) return '0'
  return `${sign}${digits.slice(0, end)}e${BigInt(exponent) + BigInt(digits.length - end - fraction.length)}`
}
