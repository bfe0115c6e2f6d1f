import { mask } from '../core/secrets/store.js'
import { bodyText } from './bodies.js'
import type { RecordedExchange } from './model.js'

/**
 * Values that a connector may make anew in each run: UUIDs, times, long hexadecimal and other random texts, and the
 * boundaries of multipart bodies.
 */
const generated =
  /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?|[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT|(?<![\w-])[\w-]{10,200}(?![\w-])/g

type Kind = 'uuid' | 'time' | 'hex' | 'random'

/** A generated value in a text; undefined for a word that is none. */
function kindOf(token: string): Kind | undefined {
  if (/^\d{4}-\d\d-\d\dT|GMT$/.test(token) || /^1[5-9]\d{8}(?:\d{3})?$/.test(token)) return 'time'
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(token)) return 'uuid'
  if (/^(?=.*\d)[0-9a-f]{16,}$/i.test(token)) return 'hex'
  if (token.length >= 16 && /\d/.test(token) && /[a-z]/.test(token) && /[A-Z]/.test(token)) return 'random'
  return token.startsWith('--') && /\d{6}/.test(token) ? 'random' : undefined
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

  constructor(exchanges: readonly RecordedExchange[]) {
    for (const { request, answer } of exchanges) {
      const sent = generatedIn(`${request.url} ${request.body ? bodyText(request.body) : ''}`)
      for (const token of sent) if (!this.#answered.has(token)) this.#own.add(token)
      if ('error' in answer) continue
      const headers = (answer.headers ?? []).map(([, value]) => value).join(' ')
      for (const token of generatedIn(`${headers} ${answer.body ? bodyText(answer.body) : ''}`))
        this.#answered.add(token)
    }
  }

  /**
   * Compares a recorded text with one that was sent. Returns the generated values in which they differ, an empty list if
   * they are equal, and undefined if they differ in more. A value that the recording knows is no generated one.
   */
  compare(recorded: string, sent: string): Replaced | undefined {
    if (recorded === sent) return []
    if (recorded.includes(mask)) return matchesMasked(recorded, sent) ? [] : undefined
    const [before, after] = [generatedIn(recorded), generatedIn(sent)]
    if (before.length === 0 || before.length !== after.length) return undefined
    if (withoutGenerated(recorded) !== withoutGenerated(sent)) return undefined
    const pairs = before.map((token, i): [string, string] => [token, after[i] ?? ''])
    const differing = pairs.filter(([a, b]) => a !== b)
    return differing.every(([a, b]) => this.#own.has(a) && this.#isNew(b)) ? differing : undefined
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

/** Compares with a text in which secrets were masked: any text may stand in their place. */
function matchesMasked(masked: string, text: string): boolean {
  const [start = '', ...parts] = masked.split(mask)
  if (!text.startsWith(start)) return false
  const end = parts.pop() ?? ''
  let at = start.length
  for (const part of parts) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return text.length - end.length >= at && text.endsWith(end)
}
