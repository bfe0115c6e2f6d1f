import { mask } from '../core/secrets/store.js'
import { bodyText } from './bodies.js'
import { maskedParts, matchParts } from './masked-text.js'
import type { RecordedExchange } from './model.js'

/**
 * Values that a connector may make anew in each run: UUIDs, times, long hexadecimal and other random texts, nonces in base64, and
 * the boundaries of multipart bodies.
 */
const generated =
  /\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?|[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT|(?<![\w.-])1[5-9]\d{8}\.\d{1,9}(?![\w.-])|(?<![\w+/=-])[A-Za-z0-9+/]{14,200}={1,2}(?![\w+/=-])|(?<![\w-])[\w-]{10,200}(?![\w-])/g

type Kind = 'uuid' | 'time' | 'hex' | 'random'

/** The date, and the time of the day, without signs between. */
const compactTime =
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])T?(?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?:Z|[+-]\d{4})?$/

const dayMs = 24 * 60 * 60 * 1000
/** A time that is rounded to the begin of a year, or the end of one, is not of another year. */
const maxDays = 370

/** Zones differ by a multiple of it. */
const quarterMs = 15 * 60 * 1000
/** A time of a day may be of the day beside it in another zone. */
const maxZonesMs = dayMs + 14 * 60 * 60 * 1000

/** The day of a time, in milliseconds since 1970; NaN if its form is not known. */
export function dayOf(time: string): number {
  const [, year, month, day] = /^((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:[T ]|\d{6})/.exec(time) ?? []
  if (year !== undefined) return Date.parse(`${year}-${month}-${day}`)
  if (!/^\d/.test(time)) return Date.parse(time)
  return Number(time) * (/^\d{13}$/.test(time) ? 1 : 1000)
}

/** The instant of a time, in milliseconds since 1970; NaN if its form is not known. Without a zone it is that of UTC. */
export function instantOf(time: string): number {
  const compact = /^(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)(Z|[+-]\d{4})?$/.exec(time)
  if (compact !== null && compactTime.test(time)) {
    const [, year, month, day, hour, minute, second, zone = 'Z'] = compact
    return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone.replace(/\d\d$/, ':$&')}`)
  }
  if (/^\d{4}-/.test(time)) {
    const text = time.replace(' ', 'T').replace(',', '.')
    const zoned = text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')
    return Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(zoned) ? zoned : `${zoned}Z`)
  }
  return dayOf(time)
}

/** A generated value in a text; undefined for a word that is none. */
function kindOf(token: string): Kind | undefined {
  if (/^\d{4}-\d\d-\d\d[T ]|GMT$/.test(token) || /^1[5-9]\d{8}(?:\d{3}|\.\d{1,9})?$/.test(token)) return 'time'
  if (compactTime.test(token)) return 'time'
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(token)) return 'uuid'
  if (/^(?=.*\d)[0-9a-f]{16,}$/i.test(token)) return 'hex'
  if (token.endsWith('=')) return isNonce(token) ? 'random' : undefined
  if (token.length >= 16 && /\d/.test(token) && /[a-z]/.test(token) && /[A-Z]/.test(token)) return 'random'
  // ULID and CUID.
  if (/^[0-7](?=.*[A-Z])[0-9A-HJKMNP-TV-Z]{25}$|^c(?=.*\d.*\d)[0-9a-z]{24}$/.test(token)) return 'random'
  return token.startsWith('--') && /\d{6}/.test(token) ? 'random' : undefined
}

/** True for base64 of random bytes: a text that people can read is none, whatever its encoding is. */
function isNonce(token: string): boolean {
  const bytes = Buffer.from(token, 'base64')
  if (token.length % 4 !== 0 || bytes.length < 10) return false
  return ![bytes.toString('latin1'), bytes.toString('utf16le')].some((text) => /^[\t\n\r -~]*$/.test(text))
}

/** The generated values that stand in a text. */
export function generatedIn(text: string): string[] {
  return (text.match(generated) ?? []).filter((token) => kindOf(token) !== undefined)
}

/** Values that differ though two texts are equal but for generated values. */
export type Replaced = [recorded: string, sent: string][]

/** Which values of a recording its connector had made, and which the target system. */
export class GeneratedValues {
  readonly #answered = new Set<string>()
  /** Those that a request had before any answer. */
  readonly #own = new Set<string>()

  readonly #recordedMs: number | undefined
  /** Begins of the days that commands were given, in milliseconds since 1970. */
  readonly #given = new Set<number>()

  /** @param recordedMs - when the recorded run began. */
  constructor(exchanges: readonly RecordedExchange[], recordedMs?: number) {
    this.#recordedMs = recordedMs
    for (const { request, answer } of exchanges) {
      const sent = generatedIn(`${request.url} ${request.body ? bodyText(request.body) : ''}`)
      for (const token of sent) if (!this.#answered.has(token)) this.#own.add(token)
      if ('error' in answer) continue
      const headers = (answer.headers ?? []).map(([, value]) => value).join(' ')
      for (const token of generatedIn(`${headers} ${answer.body ? bodyText(answer.body) : ''}`))
        this.#answered.add(token)
    }
  }

  /** A text that a command was given: a time of a day in it is not of the clock. */
  given(text: string): void {
    for (const [day] of text.matchAll(/(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)/g)) {
      const ms = Date.parse(day)
      if (!Number.isNaN(ms)) this.#given.add(ms)
    }
  }

  /**
   * Compares a recorded text with one that was sent. Returns the generated values in which they differ, an empty list if
   * they are equal, and undefined if they differ in more. A value that the recording knows is no generated one.
   */
  compare(recorded: string, sent: string): Replaced | undefined {
    if (recorded === sent) return []
    if (recorded.includes(mask)) return this.#compareMasked(recorded, sent)
    const [before, after] = [generatedIn(recorded), generatedIn(sent)]
    if (before.length === 0 || before.length !== after.length) return undefined
    if (withoutGenerated(recorded) !== withoutGenerated(sent)) return undefined
    const pairs = before.map((token, i): [string, string] => [token, after[i] ?? ''])
    return this.#differing(pairs)
  }

  /** Compares with a text in which secrets were masked: any text may stand in their place. */
  #compareMasked(recorded: string, sent: string): Replaced | undefined {
    const parts = maskedParts(recorded)
    if (matchParts(parts, sent) !== undefined) return []
    const after = new Marked(sent)
    const before = parts.map((part) => ('literal' in part ? new Marked(part.literal) : undefined))
    const marked = parts.map((part, i) => (before[i] === undefined ? part : { literal: before[i].text }))
    const places = matchParts(marked, after.text, (start, end) => after.original(start, end))
    if (places === undefined) return undefined
    const pairs = before
      .filter((each) => each !== undefined)
      .flatMap(({ tokens }, i) => {
        const first = after.tokensBefore(places[i] ?? 0)
        return tokens.map((token, n): [string, string] => [token, after.tokens[first + n] ?? ''])
      })
    return this.#differing(pairs)
  }

  #differing(pairs: Replaced): Replaced | undefined {
    const differing = pairs.filter(([a, b]) => a !== b)
    const isEqual = ([a, b]: [string, string]) => this.#own.has(a) && this.#isNew(b) && !this.#isOtherTime(a, b)
    return differing.every(isEqual) ? differing : undefined
  }

  /**
   * True for a time of the recorded run whose place has a time of another year: the clock of a replay starts where that one
   * started. So is another instant than that of a day which a command was given. Other times may be computed from values that
   * are others in the recording.
   */
  #isOtherTime(recorded: string, sent: string): boolean {
    const [before, after] = [recorded, sent].map((text) => this.#daysFromStart(text))
    if (before === undefined || after === undefined) return false
    if (before <= 2) return after > maxDays
    return this.#isGiven(instantOf(recorded)) && instantOf(recorded) !== instantOf(sent)
  }

  /** True for the begin of a given day in any zone, or another time of it that no clock shows by chance. */
  #isGiven(ms: number): boolean {
    return ms % quarterMs === 0 && [...this.#given].some((day) => Math.abs(ms - day) <= maxZonesMs)
  }

  #daysFromStart(text: string): number | undefined {
    if (this.#recordedMs === undefined || kindOf(text) !== 'time') return undefined
    const days = (dayOf(text) - this.#recordedMs) / dayMs
    return Number.isNaN(days) ? undefined : Math.abs(days)
  }

  /** A time may be one of the recorded run by chance: the clock of a replay starts where that one started. */
  #isNew(token: string): boolean {
    return !this.#answered.has(token) && (!isIdentifying(token) || !this.#own.has(token))
  }
}

/** True for a value that stands for an object, and may come back in an answer. */
export function isIdentifying(token: string): boolean {
  return kindOf(token) !== 'time'
}

/** A text with the kinds of generated values in place of these. Equal for requests that differ only in such values. */
export function withoutGenerated(text: string): string {
  return text.replace(generated, (token) => {
    const kind = kindOf(token)
    return kind === undefined ? token : `‹${kind}›`
  })
}

const kinds: readonly Kind[] = ['uuid', 'time', 'hex', 'random']
const marks = /[\ue000-\ue003]/g

/** A text with one sign in place of each generated value. */
class Marked {
  readonly text: string
  readonly tokens: string[] = []

  constructor(text: string) {
    const isMarked = text.search(marks) >= 0
    this.text = isMarked
      ? text
      : text.replace(generated, (token) => {
          const kind = kindOf(token)
          if (kind === undefined) return token
          this.tokens.push(token)
          return String.fromCharCode(0xe000 + kinds.indexOf(kind))
        })
  }

  /** How many generated values stand before a place. */
  tokensBefore(place: number): number {
    return this.text.slice(0, place).match(marks)?.length ?? 0
  }

  /** A part as it was. */
  original(start: number, end: number): string {
    let next = this.tokensBefore(start)
    return this.text.slice(start, end).replace(marks, (mark) => this.tokens[next++] ?? mark)
  }
}
