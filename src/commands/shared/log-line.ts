import { isObject } from '../../core/json.js'
import { type Clean, clean, cleanLines, constant, mapClean } from '../../core/secrets/clean.js'
import { printable } from '../../core/secrets/process.js'
import { describeValue, shorten } from '../../core/text.js'
import type { LogRecord } from '../../tenant/types.js'

/** Frames of a stack that are shown, lines of text before the first frame, and characters of a line. */
const maxFrames = 5
const maxLinesBeforeFrames = 10
const maxLineLength = 300
/** Nesting of objects that is searched for stacks. */
const maxDepth = 3
/** Characters of a text that are searched for its first line. */
const maxSearchedLength = 20_000

/**
 * Formats a record for people: local time with its offset, level, event, message. Other fields of the message follow as
 * compact JSON. Further lines are indented, and the first lines of a stack follow below.
 */
export function logLine({ timestamp, level, event, message }: LogRecord): string {
  const text = typeof message === 'string' ? (stackLines(message)?.join('\n') ?? message) : objectText(message)
  const line = `${localTime(timestamp)} ${level.padEnd(5)} ${event.padEnd(16)} ${text}`
  return line.trimEnd().replace(/\r\n|\r|\n/g, '\n    ')
}

function objectText(object: Record<string, unknown>): string {
  const { level: _level, ...fields } = object
  const stacks: string[] = []
  const { message, ...rest } = withoutStacks(fields, [], stacks)
  const text = typeof message === 'string' ? message.trimEnd() : undefined
  const others = text === undefined && message !== undefined ? { message, ...rest } : rest
  const json = Object.keys(others).length === 0 ? '' : JSON.stringify(others)
  return [[text ?? '', json].filter((part) => part !== '').join(' '), ...stacks].join('\n')
}

/** The object without its fields that are stacks. Each stack is added to `stacks`, below the path of its field. */
function withoutStacks(
  object: Record<string, unknown>,
  path: readonly string[],
  stacks: string[],
): Record<string, unknown> {
  const kept = Object.entries(object).flatMap(([key, value]): [string, unknown][] => {
    const fieldPath = [...path, /^[\w$-]{1,60}$/.test(key) ? key : describeValue(key, 62)]
    if (isObject(value) && fieldPath.length < maxDepth) {
      const inner = withoutStacks(value, fieldPath, stacks)
      return Object.keys(inner).length === 0 && Object.keys(value).length > 0 ? [] : [[key, inner]]
    }
    const lines = typeof value === 'string' ? stackLines(value) : undefined
    if (lines === undefined) return [[key, value]]
    stacks.push([`${fieldPath.join('.')}:`, ...lines].join('\n'))
    return []
  })
  return Object.fromEntries(kept)
}

/**
 * The first lines of a stack of JavaScript or Java, and a line with the number of the others; undefined for any other
 * text.
 */
function stackLines(text: string): Clean[] | undefined {
  const lines = cleanLines(printable(text.trimEnd()))
  const first = lines.findIndex((line) => /^\s*at .{1,2000}:\d+\)?$/.test(line))
  if (first < 0) return undefined
  const shown = lines
    .slice(0, Math.min(first, maxLinesBeforeFrames) + maxFrames)
    .map((line) => shorten(line, maxLineLength))
  const more = lines.length - shown.length
  return more === 0 ? shown : [...shown, clean`… and ${more} more ${constant(more === 1 ? 'line' : 'lines')}`]
}

/** `2026-01-31 13:00:00.000 +01:00`; a text that is not a time is returned as it is. */
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

/** The first line of a text that is not blank, shortened. */
export function firstLine(text: Clean, maxLength = maxLineLength): Clean {
  const line = mapClean(text, (whole) => {
    const lines = whole.slice(0, maxSearchedLength).split(/\r\n|\r|\n/)
    return lines.find((each) => each.trim() !== '')?.trim() ?? ''
  })
  return shorten(line, maxLength)
}
