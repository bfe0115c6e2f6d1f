import { digitOf, hexByte, isHexDigit } from './escapes.js'
import type { EnabledForms } from './forms.js'
import { type Cuts, decodedLayer, type Layer, type Range, type Run, runOf, type Visit } from './layers.js'
import { minPart } from './pattern.js'

/** Visits what lists of numbers stand for, such as `[112, 97, 115]`, `<Buffer 70 61 73>` and `70:61:73`. */
export function decodeLists(layer: Layer, cuts: Cuts, forms: EnabledForms, visit: Visit): void {
  const { bytes } = layer
  const decimal = new NumberList(10, (tokens) => {
    if (forms.has('numbers')) visitList(layer, tokens, 10, cuts, visit)
  })
  const hex = new NumberList(16, (tokens) => {
    if (forms.has('hex')) visitList(layer, tokens, 16, cuts, visit)
  })
  let lastEnd = 0
  for (let i = 0; i < bytes.length; i++) {
    if (isHex[bytes[i] as number] === 0) continue
    const end = tokenEnd(layer, i)
    if (i === 0 || isWord[bytes[i - 1] as number] === 0 || layer.isAfterGap(i)) {
      if (!areSeparators(bytes, lastEnd, i)) {
        decimal.close()
        hex.close()
      }
      const isAtCut = cuts.starts.has(i) || cuts.ends.has(end)
      decimal.add(bytes, i, end, isAtCut)
      hex.add(bytes, i, end, isAtCut)
      lastEnd = end
    }
    // A word is passed over as a whole.
    i = end
    while (i < bytes.length && isWord[bytes[i] as number] === 1 && !(i > end && layer.isAfterGap(i))) i++
    // What stands behind a line break may be the start of a list.
    if (i > end && layer.isAfterGap(i)) i--
  }
  decimal.close()
  hex.close()
}

function areSeparators(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > maxSeparator) return false
  for (let i = start; i < end; i++) if (isListSeparator[bytes[i] as number] === 0) return false
  return true
}

const isHex = Uint8Array.from({ length: 256 }, (_, byte) => (isHexDigit(byte) ? 1 : 0))
const isWord = Uint8Array.from({ length: 256 }, (_, byte) => (/\w/.test(String.fromCharCode(byte)) ? 1 : 0))
const isListSeparator = new Uint8Array(256)
// + is a space in a form.
for (const byte of Buffer.from(' \t\r\n,:-+')) isListSeparator[byte] = 1
/** Longer words of digits are runs of their own. */
const maxDigits = 9
/** Further apart, two numbers are not of one list. */
const maxSeparator = 12

/** Where the digits of a number begin, which may have `0x` before them. */
function digitsStart(bytes: Uint8Array, start: number): number {
  return bytes[start] === 0x30 && ((bytes[start + 1] ?? 0) | 0x20) === 0x78 ? start + 2 : start
}

/** The end of the hexadecimal digits of a number; `start` if they are the start of a word. */
function tokenEnd({ bytes, isAfterGap }: Layer, start: number): number {
  const digits = digitsStart(bytes, start)
  let end = digits
  let gap = start
  while (end < bytes.length && end < start + maxDigits && isHex[bytes[end] as number] === 1) {
    if (end > digits && gap === start && isAfterGap(end)) gap = end
    end++
  }
  if (end === bytes.length || isWord[bytes[end] as number] === 0) return end
  // A line break was dropped: before it, the number was complete.
  return gap === start && isAfterGap(end) ? end : gap
}

/** Collects the numbers of a list such as `[112, 97, 115]`, `<Buffer 70 61 73>` or `70:61:73`. */
class NumberList {
  readonly #base: 10 | 16
  readonly #found: (tokens: readonly Range[]) => void
  #tokens: Range[] = []

  constructor(base: 10 | 16, found: (tokens: readonly Range[]) => void) {
    this.#base = base
    this.#found = found
  }

  /** Takes a word. One that is not a number of this base ends the list; one at a cut may have lost digits. */
  add(bytes: Uint8Array, start: number, end: number, isAtCut: boolean): void {
    const digits = digitsStart(bytes, start)
    if (!this.#isNumber(bytes, digits, end, isAtCut || digits > start)) this.close()
    else if (this.#base === 10 || end - digits < 2) this.#tokens.push({ start, end })
    else {
      // Several bytes may stand together.
      this.#tokens.push({ start, end: digits + 2 })
      for (let i = digits + 2; i < end; i += 2) this.#tokens.push({ start: i, end: i + 2 })
    }
  }

  close(): void {
    if (this.#tokens.length > 1) this.#found(this.#tokens)
    if (this.#tokens.length > 0) this.#tokens = []
  }

  #isNumber(bytes: Uint8Array, start: number, end: number, mayBeShort: boolean): boolean {
    const length = end - start
    if (this.#base === 16) return (length % 2 === 0 && length > 0) || (length < 2 && mayBeShort)
    return length > 0 && length <= 3 && decimalOf(bytes, start, end) <= 255
  }
}

/** Visits what a list stands for; at a cut also without the number that may have lost digits there. */
function visitList(layer: Layer, tokens: readonly Range[], base: 10 | 16, cuts: Cuts, visit: Visit): void {
  const run = listOf(layer.bytes, (tokens[0] as Range).start, (tokens.at(-1) as Range).end, cuts)
  if (tokens.length < minPart && !run.startsAtCut && !run.endsAtCut) return
  for (const first of run.startsAtCut ? [0, 1] : [0]) {
    for (const last of run.endsAtCut ? [0, 1] : [0]) {
      const whole = tokens.slice(first, tokens.length - last)
      if (whole.length > 0) visit(listLayer(layer, run, whole, base), false)
    }
  }
}

/** A list, with the separators between it and a cut. */
function listOf(bytes: Uint8Array, first: number, last: number, cuts: Cuts): Run {
  let start = first
  for (let i = first; i === first || isListSeparator[bytes[i] as number] === 1; i--) if (cuts.starts.has(i)) start = i
  let end = last
  for (let i = last; i === last || isListSeparator[bytes[i - 1] as number] === 1; i++) if (cuts.ends.has(i)) end = i
  return runOf(start, end, cuts)
}

function listLayer(layer: Layer, run: Run, tokens: readonly Range[], base: 10 | 16): Layer {
  const bytes = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const { start, end } = tokens[i] as Range
    bytes[i] = base === 16 ? hexOf(layer.bytes, end) : decimalOf(layer.bytes, start, end)
  }
  return decodedLayer(layer, run, {
    form: base === 16 ? 'hex' : 'numbers',
    bytes,
    // Two numbers at the end of a text may be those of a date.
    minPiece: 3,
    rangeOf: (from, to) => ({
      start: (tokens[from] as Range).start,
      end: (tokens[to - 1] as Range).end,
    }),
  })
}

/** The byte that one or two digits up to `end` stand for. */
function hexOf(bytes: Uint8Array, end: number): number {
  return isHex[bytes[end - 2] as number] === 1 ? hexByte(bytes, end - 2) : digitOf(bytes[end - 1] as number)
}

/** The number that decimal digits stand for; too large for a byte if one is not a digit. */
function decimalOf(bytes: Uint8Array, start: number, end: number): number {
  let value = 0
  for (let i = start; i < end; i++) {
    const digit = digitOf(bytes[i] as number)
    value = digit > 9 ? 1000 : value * 10 + digit
  }
  return value
}
