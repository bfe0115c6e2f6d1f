import type { LogRecord } from '../tenant/types.js'

/**
 * A record as people read it: local time with its offset, level, event, message. What a message has beside its text
 * follows as compact JSON; further lines of a text are indented.
 */
export function logLine({ timestamp, level, event, message }: LogRecord): string {
  const text = typeof message === 'string' ? message : objectText(message)
  const line = `${localTime(timestamp)} ${level.padEnd(5)} ${event.padEnd(16)} ${text}`
  return line.trimEnd().replace(/\r\n|\r|\n/g, '\n    ')
}

function objectText(object: Record<string, unknown>): string {
  const { level: _level, message, ...rest } = object
  const text = typeof message === 'string' ? message.trimEnd() : undefined
  const others = text === undefined && message !== undefined ? { message, ...rest } : rest
  const json = Object.keys(others).length === 0 ? '' : JSON.stringify(others)
  return [text ?? '', json].filter((part) => part !== '').join(' ')
}

/** `2026-01-31 13:00:00.000 +01:00`; what is no time stays as it is. */
function localTime(timestamp: string): string {
  const time = new Date(timestamp)
  if (Number.isNaN(time.getTime())) return timestamp
  const offset = -time.getTimezoneOffset()
  const local = new Date(time.getTime() + offset * 60_000).toISOString()
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((n) =>
    `${n}`.padStart(2, '0'),
  )
  return `${local.slice(0, 10)} ${local.slice(11, 23)} ${offset < 0 ? '-' : '+'}${hours}:${minutes}`
}

/** One line of a text: its first one that is not empty, cut to a length. */
export function headOf(text: string, most = 300): string {
  const line =
    text
      .slice(0, 20_000)
      .split(/\r\n|\r|\n/)
      .find((each) => each.trim() !== '') ?? ''
  const head = line.trim()
  return head.length > most ? `${head.slice(0, most - 1)}…` : head
}
