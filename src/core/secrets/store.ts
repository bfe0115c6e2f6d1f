import type { Clean } from './clean.js'
import { type EnabledForms, formsWithout, type SecretForm } from './forms.js'
import { minPart, type Pattern } from './pattern.js'
import { PatternIndex } from './pattern-index.js'
import { type Match, Scanner } from './scanner.js'
import { spellingsOf } from './spellings.js'
import { variantsOf } from './variants.js'

/** Stands in place of a secret. */
export const mask = '***'

/** Stands in place of a text from which secrets could not be taken out. */
export const uncleanText = 'this text is left out: taking secrets out of it failed' as Clean

/** What became of a secret that was added. */
export interface AddedSecret {
  /** False for one of less than six characters: masking it would hide half of what is printed. */
  isMasked: boolean
  /** The texts that are masked from now on because of it, and were not before; for a runner's own masks. */
  values: string[]
}

/** A place where a secret was found in a text. */
export interface FoundSecret {
  start: number
  end: number
  /** What the secret was called when it was added. */
  label: string | undefined
  /** The forms in which it stands there, from the outside in; empty if it stands as it is. */
  forms: SecretForm[]
  /** Only a piece of it, where the text was cut. */
  isPart: boolean
  /** How many bytes of it stand there, decoded. */
  size: number
  /** Masked, but no proof that the secret was shown: the header of a JWT, a line of a key file's frame. */
  isWeak: boolean
}

interface Secret {
  text: string
  label: string | undefined
}

/**
 * All secrets of a run. Turns text from outside into text that may be printed, whatever form a secret has in it: see
 * `secretForms`. All who print or write are handed the same store.
 *
 * The cost is linear in the text and does not depend on the number of secrets.
 */
export class SecretStore {
  readonly #forms: EnabledForms
  /** By their text. */
  readonly #secrets = new Map<string, Secret>()
  readonly #forNow = new Set<Secret>()
  #index: PatternIndex

  /** @param without - forms to leave out, for tests. */
  constructor({ without = [] }: { without?: readonly SecretForm[] } = {}) {
    this.#forms = formsWithout(without)
    this.#index = this.#emptyIndex()
  }

  /** Adds a secret for the rest of the run. */
  add(secret: string, { label }: { label?: string | undefined } = {}): AddedSecret {
    const isMasked = secret.trim().length >= minPart
    const known = this.#secrets.get(secret)
    if (known !== undefined) {
      known.label ??= label
      return { isMasked, values: [] }
    }
    const entry = { text: secret, label }
    if (isMasked) this.#secrets.set(secret, entry)
    return { isMasked, values: this.#addToIndex(entry) }
  }

  /**
   * Adds texts that may be secret as long as it is not known which are, such as all of a configuration before the spec
   * is read. Returns the function that ends it.
   */
  addForNow(texts: readonly string[]): () => void {
    const entries = texts.map((text) => ({ text, label: undefined }))
    for (const entry of entries) {
      this.#forNow.add(entry)
      this.#addToIndex(entry)
    }
    return () => {
      for (const entry of entries) this.#forNow.delete(entry)
      this.#index = this.#emptyIndex()
      for (const entry of [...this.#secrets.values(), ...this.#forNow]) this.#addToIndex(entry)
    }
  }

  /**
   * The text with *** in place of every secret. Never throws: a text that cannot be cleaned is left out as a whole.
   *
   * @param isWhole - true for a text that nobody can have cut, such as a name: its first characters may be those of a
   *   secret by chance.
   */
  clean(text: string, { isWhole = false }: { isWhole?: boolean } = {}): Clean {
    try {
      return withMasks(text, this.#scan(text, !isWhole))
    } catch {
      // The error is dropped: its message may quote what was to be hidden.
      return uncleanText
    }
  }

  /** True if the text holds a secret, or a part of one at a cut. */
  holds(text: string): boolean {
    return this.#scan(text).length > 0
  }

  /** Where secrets stand in a text, which ones, and in which form. A place that is a part of another is left out. */
  find(text: string): FoundSecret[] {
    const matches = this.#scan(text).sort((a, b) => a.start - b.start || b.end - a.end)
    const whole = withoutInner(matches.filter(({ pattern }) => pattern !== undefined && !pattern.isWeak))
    const others = withoutInner(matches.filter(({ pattern }) => pattern === undefined || pattern.isWeak))
    return [...whole, ...others.filter((match) => !touchesOne(match, whole))]
      .sort((a, b) => a.start - b.start)
      .map((match) => this.#describe(text, match))
  }

  /**
   * A value as JSON, without secrets. It keeps its structure: each text in it is cleaned by itself, as a whole that was
   * not cut. A number in which a secret stands becomes a text.
   *
   * @throws RangeError for a value that is nested too deeply to be written as JSON.
   */
  json(value: unknown, indent?: number): Clean {
    const json = JSON.stringify(value, null, indent) ?? 'null'
    if (this.#scan(json, false).length === 0) return json as Clean
    const clean = JSON.stringify(this.#cleanValue(value), null, indent)
    // A secret that is JSON itself does not stand in one text.
    return withMasks(
      clean,
      this.#scan(clean, false).filter(({ pattern }) => pattern !== undefined),
    )
  }

  #cleanValue(value: unknown): unknown {
    if (typeof value === 'string') return withMasks(value, this.#scan(value, false))
    if (typeof value === 'number') return this.#standsInNumber(value) ? mask : value
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map((item) => this.#cleanValue(item))
    const entries = Object.entries(value).map(([key, item]) => [
      withMasks(key, this.#scan(key, false)),
      this.#cleanValue(item),
    ])
    return Object.fromEntries(entries)
  }

  /** True if a secret stands in the digits of a number: masking it there would leave something that is no JSON. */
  #standsInNumber(value: number): boolean {
    return this.#scan(String(value), false).some(({ pattern }) => pattern !== undefined)
  }

  #scan(text: string, mayBeCut = true): Match[] {
    if (this.#index.patterns.length === 0 || text.length < minPart) return []
    return new Scanner(this.#index, this.#forms).scan(text, mayBeCut)
  }

  #describe(text: string, { start, end, pattern: whole, encodings, piece }: Match): FoundSecret {
    const pattern: Pattern | undefined = whole ?? (piece && this.#index.patternWith(piece))
    const forms: SecretForm[] = [...encodings, ...escapesIn(text.slice(start, end))]
    if (pattern?.form !== undefined) forms.push(pattern.form)
    return {
      start,
      end,
      label: pattern?.owner.label,
      forms: [...new Set(forms)],
      isPart: whole === undefined,
      size: whole?.bytes.length ?? piece?.length ?? 0,
      isWeak: pattern?.isWeak ?? false,
    }
  }

  #addToIndex(entry: Secret): string[] {
    const values: string[] = []
    for (const { value, form, isWeak, isWholeOnly = false } of spellingsOf(entry.text, this.#forms)) {
      const before = this.#index.patterns.length
      for (const { bytes, before, after } of variantsOf(value, this.#forms)) {
        this.#index.add(bytes, { owner: entry, form, isWeak, isWholeOnly, before, after })
      }
      if (typeof value === 'string' && !isWeak && this.#index.patterns.length > before) values.push(value)
    }
    return values
  }

  #emptyIndex(): PatternIndex {
    return new PatternIndex({ foldsPlus: this.#forms.has('plus') })
  }
}

/** The text with *** in place of what was found in it. */
function withMasks(text: string, matches: Match[]): Clean {
  if (matches.length === 0) return text as Clean
  let result = ''
  let end = 0
  for (const match of matches.sort((a, b) => a.start - b.start)) {
    if (match.start >= end) result += text.slice(end, match.start) + mask
    end = Math.max(end, match.end)
  }
  return (result + text.slice(end)) as Clean
}

/** The matches that are not a part of one before them; they are sorted, of two at one place the longer one first. */
function withoutInner(matches: readonly Match[]): Match[] {
  let end = -1
  return matches.filter((match) => {
    const isInner = match.end <= end
    end = Math.max(end, match.end)
    return !isInner
  })
}

/** True if a match shares a character with one of the others, which are sorted. */
function touchesOne({ start, end }: Match, others: readonly Match[]): boolean {
  let [low, high] = [0, others.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((others[middle] as Match).end > start) high = middle
    else low = middle + 1
  }
  return low < others.length && (others[low] as Match).start < end
}

/** The escapes in a piece of a text that a secret stands in. */
function escapesIn(text: string): SecretForm[] {
  const forms: SecretForm[] = []
  if (text.includes('%')) forms.push('percent')
  if (text.includes('\\')) forms.push('backslash')
  if (/&[#\w]/.test(text)) forms.push('entity')
  if (text.includes('\u001b')) forms.push('ansi')
  if (text.includes('\n')) forms.push('line-break')
  return forms
}
