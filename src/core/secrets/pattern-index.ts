import { BitFilter, fourBytesAt, gramAt, hashOf, keyOfLength, shortKey, tripleAt } from './grams.js'
import { isInNumber, isShortNumber, minPart, type Pattern } from './pattern.js'

interface Anchor {
  pattern: Pattern
  /** Where in the pattern the six bytes of the anchor begin. */
  offset: number
}

const isFirst = 1
const isLast = 2

/**
 * Bytes that are compared for each byte of a text. A hostile secret and a hostile text that repeat themselves would take
 * more; the rest of such a text counts as found.
 */
const maxComparisons = 16

/**
 * Finds patterns in bytes, and pieces of patterns, in a time that does not depend on how many patterns there are. It
 * knows all groups of six bytes that the patterns consist of ("grams"), each by a hash of 30 bits.
 */
export class PatternIndex {
  readonly patterns: Pattern[] = []
  readonly #known = new Map<string, Pattern>()
  readonly #fold = new Uint8Array(256)
  /** The grams, each with the places in patterns that it can stand at. */
  readonly #grams = new Map<number, number>()
  /** The grams of patterns of which no pieces are looked for. */
  readonly #wholeGrams = new Set<number>()
  readonly #gramFilter = new BitFilter()
  /** One gram of each pattern, of which few patterns have the same. */
  readonly #anchors = new Map<number, Anchor[]>()
  readonly #anchorFilter = new BitFilter()
  /** The first and last bytes of patterns, one to five of them. */
  readonly #starts = new Set<number>()
  readonly #ends = new Set<number>()
  readonly #startFilter = new BitFilter()
  readonly #endFilter = new BitFilter()
  /** Every three bytes of patterns that are too short to hold six bytes at any alignment of base64. */
  readonly #tripleFilter = new BitFilter()
  /** Every one to three bytes of patterns of which pieces are looked for. */
  readonly #insides = new Set<number>()

  constructor(options: { foldsPlus: boolean }) {
    for (let byte = 0; byte < 256; byte++) this.#fold[byte] = byte
    // A form writes a space as +.
    if (options.foldsPlus) this.#fold[0x2b] = 0x20
  }

  /** Adds a pattern unless it is known or too short. */
  add(bytes: Uint8Array, about: Omit<Pattern, 'bytes' | 'isNumber'>): void {
    if (bytes.length < minPart) return
    const folded = Uint8Array.from(bytes, (byte) => this.#fold[byte] as number)
    const name = Buffer.from(folded).toString('latin1')
    const known = this.#known.get(name)
    if (known !== undefined) {
      // One that was added before its name was known.
      if (known.owner.label === undefined) known.owner = about.owner
      if (about.before > known.before) known.before = about.before
      if (about.after > known.after) known.after = about.after
      known.isWeak &&= about.isWeak
      if (known.isWholeOnly && !about.isWholeOnly) {
        known.isWholeOnly = false
        this.#addPieces(known, bytes)
      }
      return
    }
    const pattern = { ...about, bytes: folded, isNumber: isShortNumber(folded) }
    this.#known.set(name, pattern)
    this.patterns.push(pattern)
    this.#addAnchor(pattern)
    if (pattern.isWholeOnly) this.#addWholeGrams(bytes)
    else this.#addPieces(pattern, bytes)
    if (folded.length >= 8) return
    for (let i = 0; i + 3 <= folded.length; i++) {
      this.#tripleFilter.add(hashOf(0, tripleAt(bytes, i)))
    }
  }

  /** Calls `found` with each place of each pattern. */
  search(bytes: Uint8Array, found: (start: number, end: number, pattern: Pattern) => void): void {
    const fold = this.#fold
    const { bits, mask } = this.#anchorFilter
    let comparisons = maxComparisons * bytes.length
    let high = 0
    let low = 0
    for (let i = 0; i < bytes.length; i++) {
      high = ((high << 8) | (low >>> 16)) & 0xffffff
      low = ((low << 8) | (fold[bytes[i] as number] as number)) & 0xffffff
      const hash = hashOf(high, low)
      if (((bits[(hash & mask) >>> 5] as number) & (1 << (hash & 31))) === 0 || i < minPart - 1) continue
      for (const { pattern, offset } of this.#anchors.get(hash) ?? []) {
        const start = i - minPart + 1 - offset
        const { length } = pattern.bytes
        if (start < 0 || start + length > bytes.length) continue
        if (comparisons < 0) {
          found(start, bytes.length, pattern)
          return
        }
        const equal = this.#equalBytes(bytes, start, pattern.bytes)
        comparisons -= equal
        if (equal < length || (pattern.isNumber && isInNumber(bytes, start, start + length))) continue
        found(start, start + length, pattern)
      }
    }
  }

  /** True if eight characters of base64, given as the two numbers that they decode to, may be part of a pattern. */
  mayHoldGram(high: number, low: number): boolean {
    const hash = hashOf(high, low)
    return this.#gramFilter.has(hash) && (this.#grams.has(hash) || this.#wholeGrams.has(hash))
  }

  /** The same for four characters and the patterns that are too short for `mayHoldGram`. */
  mayHoldTriple(value: number): boolean {
    return this.#tripleFilter.has(hashOf(0, value))
  }

  /** True if four of the first bytes may be the end of a pattern: a piece of four to seven bytes has them. */
  mayEndEarly(bytes: Uint8Array, length: number): boolean {
    for (let i = 0; i + 4 <= length && i < 8; i++) if (this.#endFilter.has(this.#foldedFour(bytes, i))) return true
    return false
  }

  /** True if four of the last bytes may be the beginning of a pattern. */
  mayBeginLate(bytes: Uint8Array, length: number): boolean {
    for (let i = length - 4; i >= 0 && i >= length - 8; i--)
      if (this.#startFilter.has(this.#foldedFour(bytes, i))) return true
    return false
  }

  /**
   * The longest piece from `start` on that patterns consist of: where it ends, and up to where it is the end of a
   * pattern (`start` if it is not). Pieces of `minLength` to five bytes are found only as the end of a pattern.
   *
   * @param last - up to where pieces may go on beyond the end.
   */
  pieceFrom(
    bytes: Uint8Array,
    start: number,
    end: number,
    minLength: number,
    last = end,
  ): { covered: number; ending: number } {
    let covered = start
    let ending = start
    for (let i = start; i + minPart <= last; i++) {
      const places = this.#placesOf(bytes, i)
      if (places === undefined) break
      covered = i + minPart
      if ((places & isLast) !== 0) ending = covered
    }
    for (let length = Math.min(minPart - 1, last - start); length >= minLength && ending === start; length--) {
      if (this.#ends.has(this.#foldedKey(bytes, start, length))) ending = start + length
    }
    return { covered, ending }
  }

  /**
   * The longest piece up to `end` that patterns consist of: where it begins, and from where on it is the beginning of a
   * pattern (`end` if it is not).
   *
   * @param first - from where on pieces may begin before the start.
   */
  pieceUpTo(
    bytes: Uint8Array,
    start: number,
    end: number,
    minLength: number,
    first = start,
  ): { covered: number; beginning: number } {
    let covered = end
    let beginning = end
    for (let i = end - minPart; i >= first; i--) {
      const places = this.#placesOf(bytes, i)
      if (places === undefined) break
      covered = i
      if ((places & isFirst) !== 0) beginning = i
    }
    for (let length = Math.min(minPart - 1, end - first); length >= minLength && beginning === end; length--) {
      if (this.#starts.has(this.#foldedKey(bytes, end - length, length))) beginning = end - length
    }
    return { covered, beginning }
  }

  /** True if one to five bytes may stand somewhere in a pattern: each three of them do. */
  mayBeInside(bytes: Uint8Array, start: number, end: number): boolean {
    const length = Math.min(3, end - start)
    for (let i = start; i + length <= end; i++) if (!this.#insides.has(this.#foldedKey(bytes, i, length))) return false
    return length > 0
  }

  /** A pattern that holds all these bytes; undefined if none does. Looks at every pattern. */
  patternWith(bytes: Uint8Array): Pattern | undefined {
    const folded = Buffer.from(bytes.map((byte) => this.#fold[byte] as number))
    return this.patterns.find((pattern) => !pattern.isWholeOnly && Buffer.from(pattern.bytes.buffer).includes(folded))
  }

  /** Lets pieces of a pattern be found; `bytes` are its own before they were folded. */
  #addPieces({ bytes: folded }: Pattern, bytes: Uint8Array): void {
    this.#addGrams(folded)
    // Base64 is compared as it is decoded, before anything is folded.
    if (folded.some((byte, i) => byte !== bytes[i])) this.#addGrams(bytes)
    for (let length = 1; length < minPart; length++) {
      this.#starts.add(shortKey(folded, 0, length))
      this.#ends.add(shortKey(folded, folded.length - length, length))
    }
    for (let i = 0; i < folded.length; i++) {
      for (let length = 1; length <= Math.min(3, folded.length - i); length++)
        this.#insides.add(shortKey(folded, i, length))
    }
    this.#startFilter.add(fourBytesAt(folded, 0))
    this.#endFilter.add(fourBytesAt(folded, folded.length - 4))
  }

  #addWholeGrams(bytes: Uint8Array): void {
    for (let i = 0; i <= bytes.length - minPart; i++) {
      const hash = gramAt(bytes, i)
      this.#wholeGrams.add(hash)
      this.#gramFilter.add(hash)
    }
  }

  #addGrams(bytes: Uint8Array): void {
    const last = bytes.length - minPart
    for (let i = 0; i <= last; i++) {
      const hash = gramAt(bytes, i)
      const places = (i === 0 ? isFirst : 0) | (i === last ? isLast : 0)
      this.#grams.set(hash, (this.#grams.get(hash) ?? 0) | places)
      this.#gramFilter.add(hash)
    }
  }

  /** At the gram of those near the start that the fewest other patterns are anchored at. */
  #addAnchor(pattern: Pattern): void {
    let best: number | undefined
    let offset = 0
    for (let i = 0; i <= Math.min(pattern.bytes.length - minPart, 100); i++) {
      const hash = gramAt(pattern.bytes, i)
      const size = this.#anchors.get(hash)?.length ?? 0
      if (best !== undefined && size >= (this.#anchors.get(best)?.length ?? 0)) continue
      best = hash
      offset = i
      if (size === 0) break
    }
    if (best === undefined) return
    const anchors = this.#anchors.get(best)
    if (anchors === undefined) this.#anchors.set(best, [{ pattern, offset }])
    else anchors.push({ pattern, offset })
    this.#anchorFilter.add(best)
  }

  #placesOf(bytes: Uint8Array, start: number): number | undefined {
    const fold = this.#fold
    const hash = hashOf(
      ((fold[bytes[start] as number] as number) << 16) |
        ((fold[bytes[start + 1] as number] as number) << 8) |
        (fold[bytes[start + 2] as number] as number),
      ((fold[bytes[start + 3] as number] as number) << 16) |
        ((fold[bytes[start + 4] as number] as number) << 8) |
        (fold[bytes[start + 5] as number] as number),
    )
    return this.#gramFilter.has(hash) ? this.#grams.get(hash) : undefined
  }

  #foldedFour(bytes: Uint8Array, i: number): number {
    const fold = this.#fold
    return hashOf(
      fold[bytes[i] as number] as number,
      ((fold[bytes[i + 1] as number] as number) << 16) |
        ((fold[bytes[i + 2] as number] as number) << 8) |
        (fold[bytes[i + 3] as number] as number),
    )
  }

  #foldedKey(bytes: Uint8Array, start: number, length: number): number {
    let key = 0
    for (let i = 0; i < length; i++) key = key * 256 + (this.#fold[bytes[start + i] as number] as number)
    return key + keyOfLength(length)
  }

  /** How many bytes from `start` on are those of the pattern. */
  #equalBytes(bytes: Uint8Array, start: number, pattern: Uint8Array): number {
    const fold = this.#fold
    let i = 0
    while (i < pattern.length && fold[bytes[start + i] as number] === pattern[i]) i++
    return i
  }
}
