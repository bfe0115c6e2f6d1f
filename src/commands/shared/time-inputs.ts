import { UsageError } from '../../core/errors.js'
import { inputName } from '../../core/input-names.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { parseDuration, parseTime } from '../../core/times.js'

/** The earliest time that is accepted. RFC 3339 has years of four digits, and there are no older records. */
const minTime = Date.UTC(2000, 0, 1)

/**
 * Parses an input with a duration above zero.
 *
 * @returns milliseconds.
 * @throws UserError that names the input and the format.
 */
export function durationInput(name: string, text: string): number {
  const duration = parseDuration(text)
  if (duration === undefined || duration <= 0) {
    throw new UsageError(
      `${inputName(name)}: ${quote(printableName(text), 60)} is not a duration; write one such as 30s, 5m, 1h30m or 2d`,
    )
  }
  return duration
}

/**
 * Parses an input with a time: an absolute one, or a duration before `now`.
 *
 * @returns milliseconds since 1970.
 * @throws UserError that names the input and the formats.
 */
export function timeInput(name: string, text: string, now: number): number {
  const time = parseTime(text, now)
  if (time === undefined) {
    throw new UsageError(
      `${inputName(name)}: ${quote(printableName(text), 60)} is not a time; write how long ago (30m, 2h), or 2026-01-31, 2026-01-31 13:00:00 (UTC) or 2026-01-31T13:00:00+01:00`,
    )
  }
  if (time < minTime)
    throw new UsageError(
      `${inputName(name)}: ${quote(printableName(text), 60)} is too long ago; give a time after 2000`,
    )
  return time
}
