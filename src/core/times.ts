const units: Record<string, number> = {
  ns: 1e-6,
  us: 1e-3,
  // The micro sign and the Greek letter.
  '\u00b5s': 1e-3,
  '\u03bcs': 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 7 * 86_400_000,
}

const part = /(\d+(?:\.\d*)?|\.\d+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h|d|w)/gy

/**
 * Milliseconds of a duration in the format of Go, such as `90s`, `1h30m` or `1.5h`, with days `d` and weeks `w` added
 * (docs/platform.md#logs, #stats). Undefined for any other text; never negative.
 */
export function parseDuration(text: string): number | undefined {
  if (text === '0') return 0
  let total = 0
  let end = 0
  for (const found of text.matchAll(part)) {
    total += Number(found[1]) * (units[found[2] ?? ''] ?? Number.NaN)
    end = found.index + found[0].length
  }
  return end > 0 && end === text.length && Number.isFinite(total) ? total : undefined
}

/**
 * Milliseconds since 1970 of a point in time: a duration before `now` (milliseconds since 1970), a time of RFC 3339, or
 * `YYYY-MM-DD` or `YYYY-MM-DD hh:mm:ss` in UTC (docs/platform.md#logs). Undefined for any other text.
 */
export function parseTime(text: string, now: number): number | undefined {
  const ago = parseDuration(text)
  if (ago !== undefined) return now - ago
  return parseDate(text) ?? parseRfc3339(text.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)$/, '$1T$2Z'))
}

/** Milliseconds since 1970 of a time of RFC 3339, truncated to milliseconds. Undefined for any other text. */
export function parseRfc3339(text: string): number | undefined {
  const found = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.exec(text)
  const [, day = '', time = '', fraction = '', offset = ''] = found ?? []
  if (!found || parseDate(day) === undefined) return undefined
  const milliseconds = fraction === '' ? '' : fraction.slice(0, 4).padEnd(4, '0')
  const value = Date.parse(`${day}T${time}${milliseconds}${offset.toUpperCase()}`)
  return Number.isNaN(value) ? undefined : value
}

/** Undefined for days that do not exist: JavaScript reads the 31st of February as the 3rd of March. */
function parseDate(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined
  const value = Date.parse(`${text}T00:00:00Z`)
  return new Date(value).getUTCDate() === Number(text.slice(8)) ? value : undefined
}

/** Milliseconds for a person: `800 ms`, `12 s`, `3 min`. */
export function span(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`
  if (milliseconds < 120_000) return `${Math.round(milliseconds / 1000)} s`
  return `${Math.round(milliseconds / 60_000)} min`
}
