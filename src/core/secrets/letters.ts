import { backslash, backslashEscape } from './escapes.js'
import { type Cuts, decodedLayer, type Layer, type Range, type Visit } from './layers.js'
import { minPart } from './pattern.js'
import type { PatternIndex } from './pattern-index.js'

/** Every fourth byte is looked at, and the one behind it: of two characters with signs around them, one is seen so. */
const stride = 4
/** Further apart, two characters in quotes are not of one list. */
const maxGap = 12

/**
 * Visits what single characters stand for that have one sign between them, such as `s-e-c-r-e-t`, or that a list has in
 * quotes, such as `["s", "e", "c"]`. Only what has six characters of a secret in a row is visited, also at a cut.
 */
export function decodeLetters(layer: Layer, cuts: Cuts, index: PatternIndex, visit: Visit): void {
  const { bytes } = layer
  let finder: LetterFinder | undefined
  const visitAt = (at: number): void => {
    if (isSign[bytes[at] as number] === 0 || !isList(bytes, at)) return
    finder ??= new LetterFinder(layer, cuts, index, visit)
    finder.visitAt(at)
  }
  const last = bytes.length - 3
  let i = 0
  for (; i < last; i += stride) {
    if (bytes[i] === bytes[i + 2]) visitAt(i)
    if (bytes[i + 1] === bytes[i + 3]) visitAt(i + 1)
  }
  if (i === last && bytes[i] === bytes[i + 2]) visitAt(i)
}

/** True if there is more of a list before or after: most signs around a character are those of a text. */
function isList(bytes: Uint8Array, at: number): boolean {
  const sign = bytes[at] as number
  const before = bytes[at - 1] ?? 0
  const after = bytes[at + 3] ?? 0
  // In a row of the same sign, as in an indentation, none of them is seen to stand between two characters.
  if (bytes[at + 4] === sign && (bytes[at + 1] !== sign || after !== sign)) return true
  if (bytes[at - 2] === sign && (bytes[at + 1] !== sign || before !== sign)) return true
  if (bytes[at + 1] === sign) return false
  return before >= 0x80 || after >= 0x80 || (isQuote[sign] === 1 && (isGap[before] === 1 || isGap[after] === 1))
}

const isSign = flagsOf(' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~')
const isQuote = flagsOf('"\'`')
/** What stands between two characters in quotes. */
const isGap = flagsOf(' \t\r\n,:;+')

function flagsOf(characters: string): Uint8Array {
  const flags = new Uint8Array(256)
  for (const byte of Buffer.from(characters)) flags[byte] = 1
  return flags
}

/** Characters of a list: where each stands, and where the last one ends. */
interface Letters {
  starts: number[]
  end: number
}

/** Looks at lists of characters, at each once. */
class LetterFinder {
  readonly #layer: Layer
  readonly #cuts: Cuts
  readonly #index: PatternIndex
  readonly #visit: Visit
  /** Where the last list ended whose signs stand at even offsets, and the same for odd ones. */
  #evenEnd = 0
  #oddEnd = 0
  #quotedEnd = 0

  constructor(layer: Layer, cuts: Cuts, index: PatternIndex, visit: Visit) {
    this.#layer = layer
    this.#cuts = cuts
    this.#index = index
    this.#visit = visit
  }

  /** Looks at the list that has a sign at an offset. */
  visitAt(at: number): void {
    const { bytes } = this.#layer
    if (isQuote[bytes[at] as number] === 1) {
      // What stands between two quotes may be what stands between two characters in quotes.
      const opening = isGap[bytes[at + 1] as number] === 1 ? at + 2 : at
      if (opening >= this.#quotedEnd && quotedEnd(bytes, opening) > 0) {
        const letters = quoted(bytes, opening, this.#quotedEnd)
        if (letters.starts.length >= minPart) this.#quotedEnd = letters.end
        this.#visitLetters(letters)
      }
    }
    const done = (at & 1) === 0 ? this.#evenEnd : this.#oddEnd
    if (at < done) return
    const letters = separated(bytes, at, done)
    const end = Math.max(letters.end, at + 1)
    if ((at & 1) === 0) this.#evenEnd = end
    else this.#oddEnd = end
    this.#visitLetters(letters)
  }

  #visitLetters(letters: Letters): void {
    if (letters.starts.length < minPart || !this.#holdsGram(letters)) return
    this.#visitList(letters)
    const { segments } = this.#cuts
    if (segments.length < 2) return
    // The signs of a list may look like the mark of a cut together with it: `s.e.c.r.e.t....`.
    const first = letters.starts[0] as number
    let isBehind = false
    for (let i = this.#segmentAt(first); i < segments.length; i++) {
      const { start, end } = segments[i] as Range
      if (start >= letters.end) return
      if (start > first && !isBehind) {
        isBehind = true
        this.#visitPart(letters, start, letters.end)
      }
      if (start > first || end < letters.end) this.#visitPart(letters, start, end)
    }
  }

  /** The index of the first segment that ends behind an offset. */
  #segmentAt(offset: number): number {
    const { segments } = this.#cuts
    let [low, high] = [0, segments.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((segments[middle] as Range).end <= offset) low = middle + 1
      else high = middle
    }
    return low
  }

  #visitPart({ starts, end: last }: Letters, start: number, end: number): void {
    const from = firstFrom(starts, start)
    const part = starts.slice(from, firstFrom(starts, end))
    if (part.length >= minPart) this.#visitList({ starts: part, end: Math.min(end, last) })
  }

  #holdsGram({ starts }: Letters): boolean {
    let length = 0
    let high = 0
    let low = 0
    for (const start of starts) {
      const end = characterEnd(this.#layer.bytes, start)
      for (let i = start; i < end; i++) {
        high = ((high << 8) | (low >>> 16)) & 0xffffff
        low = ((low << 8) | letterAt(this.#layer.bytes, i)) & 0xffffff
        if (++length >= minPart && this.#index.mayHoldGram(high, low)) return true
      }
    }
    return false
  }

  #visitList({ starts, end }: Letters): void {
    const source = this.#layer.bytes
    const start = starts[0] as number
    const bytes = new Uint8Array(end - start)
    const offsets = new Int32Array(bytes.length)
    let length = 0
    for (const from of starts) {
      const to = Math.min(characterEnd(source, from), end)
      for (let i = from; i < to; i++) {
        offsets[length] = i
        bytes[length++] = letterAt(source, i)
      }
    }
    const { starts: cutStarts, ends: cutEnds } = this.#cuts
    const run = {
      start,
      end,
      startsAtCut: reaches(source, start, -1, cutStarts),
      endsAtCut: reaches(source, end, 1, cutEnds),
    }
    const decoded = decodedLayer(this.#layer, run, {
      form: 'letters',
      bytes: bytes.subarray(0, length),
      minPiece: minPart,
      rangeOf: (from, to) => ({ start: offsets[from] as number, end: (offsets[to - 1] as number) + 1 }),
    })
    this.#visit(decoded, false)
  }
}

/** The index of the first of ascending numbers that is not less than one. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** The byte at an offset, or what it stands for behind a quote and a backslash. */
function letterAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] as number
  const isEscaped = bytes[at - 1] === backslash && isQuote[bytes[at - 2] ?? 0] === 1
  return (isEscaped ? backslashEscape(byte) : undefined) ?? byte
}

/** True if a list reaches a cut, but for signs and one character that lost its quote. */
function reaches(bytes: Uint8Array, from: number, step: 1 | -1, cuts: ReadonlySet<number>): boolean {
  let others = 0
  for (let at = from; Math.abs(at - from) <= maxGap + 6; at += step) {
    if (cuts.has(at)) return true
    const byte = bytes[step === 1 ? at : at - 1] ?? 0
    if (isSign[byte] === 0 && (byte & 0xc0) !== 0x80 && ++others > 1) return false
  }
  return false
}

/**
 * The characters before and after a sign at an offset, each with one such sign between it and the next.
 *
 * @param from - no character before it is looked at.
 */
function separated(bytes: Uint8Array, at: number, from: number): Letters {
  const sign = bytes[at] as number
  let start = at === from ? at + 1 : characterStart(bytes, at)
  while (start - 1 > from && bytes[start - 1] === sign) start = characterStart(bytes, start - 1)
  const starts: number[] = []
  for (let next = start; ; ) {
    starts.push(next)
    const end = characterEnd(bytes, next)
    if (bytes[end] !== sign || end + 1 >= bytes.length) return { starts, end }
    next = end + 1
  }
}

/** The same for characters in quotes, of which one begins at the offset. A quote itself stands in other ones: `'a', "'"`. */
function quoted(bytes: Uint8Array, at: number, from: number): Letters {
  let start = at
  for (let before = start; before >= from; ) {
    start = before
    before = quotedBefore(bytes, start)
  }
  const starts: number[] = []
  let end = start
  for (let next = start; ; ) {
    end = quotedEnd(bytes, next)
    starts.push(characterStart(bytes, end - 1))
    let following = end
    while (following < end + maxGap && isGap[bytes[following] ?? 0] === 1) following++
    if (quotedEnd(bytes, following) === 0) return { starts, end: end - 1 }
    next = following
  }
}

/** Where a quote closes behind one character, which may be escaped; 0 if none does. */
function quotedEnd(bytes: Uint8Array, opening: number): number {
  const quote = bytes[opening]
  const isEscaped = bytes[opening + 1] === backslash && bytes[opening + 3] === quote
  const end = characterEnd(bytes, opening + (isEscaped ? 2 : 1))
  return bytes[end] === quote && isQuote[quote ?? 0] === 1 ? end + 1 : 0
}

/** Where the character in quotes begins that stands before one; -1 if there is none. */
function quotedBefore(bytes: Uint8Array, opening: number): number {
  let end = opening
  while (end > opening - maxGap && isGap[bytes[end - 1] ?? 0] === 1) end--
  for (const length of [3, 4, 5, 6]) {
    const at = end - length
    if (at >= 0 && quotedEnd(bytes, at) === end) return at
  }
  return -1
}

/** Where the character begins that ends before an offset. */
function characterStart(bytes: Uint8Array, end: number): number {
  let start = end - 1
  while (start > end - 4 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--
  return Math.max(0, start)
}

function characterEnd(bytes: Uint8Array, start: number): number {
  let end = start + 1
  if ((bytes[start] ?? 0) < 0xc0) return end
  while (end < start + 4 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end++
  return end
}
