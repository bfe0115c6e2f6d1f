/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** True for a JSON object: not null, not an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The same members without a prototype, so that a name from outside, such as `constructor` or `__proto__`, finds only what
 * is there.
 */
export function withoutPrototype(value: Record<string, unknown>): Record<string, unknown> {
  return Object.assign(Object.create(null), value)
}

/** The member of that name, which comes from outside; undefined if the object has none of its own. */
export function ownMember<T>(value: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(value, name) ? value[name] : undefined
}

/** True for undefined and null. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null
}

/** The kind of a JSON value as messages say it: `a string`, `an array`, `null`; `nothing` for undefined. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'an integer' : 'a fraction'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** Deeper values from outside are refused: they would exhaust the stack of the code that walks them. */
export const maxDepth = 200

/** True if a JSON text nests deeper than that. It reads the text, as the value may be too deep for what walks it. */
export function isDeeperThan(levels: number, text: string): boolean {
  // Each level takes two characters.
  if (text.length <= 2 * levels) return false
  let depth = 0
  let isInString = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (isInString) {
      if (code === backslash) index++
      else if (code === quotationMark) isInString = false
    } else if (code === quotationMark) isInString = true
    else if (code === openBracket || code === openBrace) depth++
    else if (code === closeBracket || code === closeBrace) depth--
    if (depth > levels) return true
  }
  return false
}

const [quotationMark, backslash, openBracket, closeBracket, openBrace, closeBrace] = [
  0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d,
]

/** Deeper values cannot be printed: JSON.stringify exhausts the stack. */
export const maxPrintableDepth = 5000

/** How deep objects and lists are nested: 0 for a value that is neither. */
export function depthOf(root: unknown): number {
  let max = 0
  for (const { depth } of valuesIn(root)) max = Math.max(max, depth)
  return max
}

/** A value and all values inside it. Not recursive, because the value may be nested deeper than the stack allows. */
export function* valuesIn(root: unknown): Generator<{ value: unknown; depth: number }> {
  const work = [{ value: root, depth: 0 }]
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    yield next
    const { value, depth } = next
    if (typeof value !== 'object' || value === null) continue
    for (const child of Object.values(value)) work.push({ value: child, depth: depth + 1 })
  }
}

/** The steps of a JSON Pointer (RFC 6901), unescaped: `/a~1b/0` has `a/b` and `0`, and the empty one has none. */
export function pointerSteps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
