import { badRequest, quoted } from '../http/errors.js'

/** Parses an RFC 3339 time with up to nanoseconds into milliseconds since 1970 (docs/platform.md#logs). Throws a 400. */
export function timeOf(text: unknown, name: string): number {
  const parts =
    typeof text === 'string' ? /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/i.exec(text) : null
  const whole = parts ? Date.parse(`${parts[1]}${parts[3]}`.toUpperCase()) : Number.NaN
  if (Number.isNaN(whole)) throw badRequest(`${name} must be a time of RFC 3339, not ${quoted(text)}`)
  return whole + Number(`0${parts?.[2] ?? ''}`) * 1000
}
