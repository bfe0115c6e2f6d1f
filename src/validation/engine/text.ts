/** How values and messages from outside appear inside a finding: on one line, and short. */

/** A value as JSON, at most `max` characters. */
export function show(value: unknown, max = 60): string {
  if (value === undefined) return 'nothing'
  try {
    return shorten(JSON.stringify(value) ?? kindOf(value), max)
  } catch {
    // Nested deeper than the stack reaches.
    return kindOf(value)
  }
}

/** Text on one line, at most `max` characters. */
export function oneLine(text: string, max = 300): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is to go
  return shorten(text.replace(/[\s\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim(), max)
}

function shorten(text: string, max: number): string {
  if (text.length <= max) return text
  return `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** `1 account`, `2 accounts`. */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${n} ${n === 1 ? singular : plural}`
}

/** The kind of a value in the words of the spec. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'an integer' : 'a fraction'
  if (typeof value === 'object') return 'an object'
  return `a ${typeof value}`
}

/** A function that hides the given secrets in texts. Values shorter than four characters are left: they would hide too much. */
export function scrubber(secrets: () => Iterable<string>): (text: string) => string {
  return (text) => {
    let result = text
    for (const secret of secrets()) {
      if (secret.length >= 4) {
        result = result.replaceAll(secret, '****')
        const inJson = JSON.stringify(secret).slice(1, -1)
        if (inJson !== secret) result = result.replaceAll(inJson, '****')
      }
    }
    return result
  }
}
