import { isObject } from '../../core/json.js'
import type { LogRecord } from '../../tenant/types.js'

/** Lines of a stack that are shown, lines of text before it, and characters of each. */
const maxFrames = 5
const maxBefore = 10
const maxLineLength = 300
/** Objects in objects that are searched for stacks. */
const deepest = 3

/**
 * A record as people read it: local time with its offset, level, event, message. What a message has beside its text
 * follows as compact JSON; further lines of a text are indented. Of a stack, the first lines stand below the record.
 */
export function logLine({ timestamp, level, event, message }: LogRecord): string {
  const text = typeof message === 'string' ? (stackLines(message)?.join('\n') ?? message) : objectText(message)
  const line = `${localTime(timestamp)} ${level.padEnd(5)} ${event.padEnd(16)} ${text}`
  return line.trimEnd().replace(/\r\n|\r|\n/g, '\n    ')
}

function objectText(object: Record<string, unknown>): string {
  const { level: _level, ...said } = object
  const stacks: string[] = []
  const { message, ...rest } = withoutStacks(said, [], stacks)
  const text = typeof message === 'string' ? message.trimEnd() : undefined
  const others = text === undefined && message !== undefined ? { message, ...rest } : rest
  const json = Object.keys(others).length === 0 ? '' : JSON.stringify(others)
  return [[text ?? '', json].filter((part) => part !== '').join(' '), ...stacks].join('\n')
}

/** The object without the members that hold a stack, which are put into `stacks`, each with its name above it. */
function withoutStacks(
  object: Record<string, unknown>,
  path: readonly string[],
  stacks: string[],
): Record<string, unknown> {
  const kept = Object.entries(object).flatMap(([key, value]): [string, unknown][] => {
    const place = [...path, /^[\w$-]{1,60}$/.test(key) ? key : JSON.stringify(key.slice(0, 60))]
    if (isObject(value) && place.length < deepest) {
      const inner = withoutStacks(value, place, stacks)
      return Object.keys(inner).length === 0 && Object.keys(value).length > 0 ? [] : [[key, inner]]
    }
    const lines = typeof value === 'string' ? stackLines(value) : undefined
    if (lines === undefined) return [[key, value]]
    stacks.push([`${place.join('.')}:`, ...lines].join('\n'))
    return []
  })
  return Object.fromEntries(kept)
}

/** The first lines of a text that is a stack, of JavaScript or Java, and how many more there are; else undefined. */
function stackLines(text: string): string[] | undefined {
  const lines = text.trimEnd().split(/\r\n|\r|\n/)
  const first = lines.findIndex((line) => /^\s*at .{1,2000}:\d+\)?$/.test(line))
  if (first < 0) return undefined
  const shown = lines.slice(0, Math.min(first, maxBefore) + maxFrames).map((line) => cut(line, maxLineLength))
  const more = lines.length - shown.length
  return more === 0 ? shown : [...shown, `… and ${more} more ${more === 1 ? 'line' : 'lines'}`]
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
  return cut(line.trim(), most)
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}
