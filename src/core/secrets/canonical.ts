import { EscapeDecoder, maxEscape } from './escape-decoder.js'
import {
  ampersand,
  backslash,
  carriageReturn,
  escapeByte,
  isInvisible,
  isOctalDigit,
  lineFeed,
  numberOf,
  percent,
  plus,
  space,
  tab,
} from './escapes.js'
import type { EnabledForms } from './forms.js'

/** Bytes in which every escape is decoded, and where each byte came from. */
export interface Canonical {
  bytes: Uint8Array
  /** For each byte, the first byte of the input that it stands for. */
  starts: Int32Array
  /** For each byte, the end of what it stands for in the input. */
  ends: Int32Array
  /** True if words may have been changed: their letters taken for a part of an escape, or two of two lines joined. */
  isAmbiguous: boolean
  /** True if it may hold octal escapes of one or two digits, which are left unless they are asked for. */
  hasShortOctals: boolean
}

/** The distance from the first to the last byte of a colour code of a terminal. */
const maxAnsi = 40

/** Bytes that begin an escape, or that are dropped: without one of them a text is canonical as it is. */
const special = new Uint8Array(256)
for (const byte of [0, lineFeed, carriageReturn, escapeByte, percent, ampersand, backslash]) special[byte] = 1
// The first bytes of the UTF-8 form of invisible characters and of spaces that are not U+0020.
for (const byte of [0xc2, 0xe2, 0xef]) special[byte] = 1

/** Bytes that no escape and no invisible character has as its first one. */
const plain = special.map((value, byte) => (value === 0 && byte < 0x80 ? 1 : 0))

/** True if the bytes may hold something that `canonicalize` changes. */
export function mayBeCanonicalized(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if (special[bytes[i] as number] === 1) return true
  return false
}

/**
 * Decodes percent-encoding, backslash escapes and character references until none is left, however often one was put
 * into another, and drops colour codes, invisible characters, and line breaks with the indentation after them.
 *
 * Linear: each escape is recognised by its last byte, is replaced by what it stands for, and that may be the last byte
 * of another one.
 */
export function canonicalize(input: Uint8Array, forms: EnabledForms, decodesShortOctals = false): Canonical {
  const writer = new Canonicalizer(input, forms, decodesShortOctals)
  writer.putAll()
  return writer.result()
}

class Canonicalizer {
  readonly #input: Uint8Array
  readonly #bytes: Uint8Array
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  #length = 0
  /** Up to this length an escape may have begun that is not complete. */
  #watchUntil = 0
  /** Where the last escape character of a terminal stands; -1 if none is near. */
  #ansiStart = -1
  /** Where the last backslash stands that was a number behind a backslash: a raw one after it begins another escape. */
  #literalBackslash = -1
  #isAmbiguous = false
  /** The length at which a line break was dropped: what is appended there is its indentation. */
  #lineStart = -1
  /** True if that line break was percent-encoded: then + may be a space. */
  #isForm = false
  /** True if there may be an octal escape of one or two digits, which are decoded when it is known what follows. */
  #hasShortOctal = false

  readonly #escapes: EscapeDecoder
  readonly #hasOctals: boolean
  readonly #octal: boolean
  readonly #ansi: boolean
  readonly #invisible: boolean
  readonly #lineBreak: boolean

  /** No escape is shorter than what it stands for, so the output fits into the size of the input. */
  constructor(input: Uint8Array, forms: EnabledForms, decodesShortOctals: boolean) {
    const size = input.length
    this.#input = input
    this.#bytes = new Uint8Array(size)
    this.#starts = new Int32Array(size)
    this.#ends = new Int32Array(size)
    this.#escapes = new EscapeDecoder(forms, decodesShortOctals)
    this.#hasOctals = forms.has('hex-escape')
    this.#octal = this.#hasOctals && decodesShortOctals
    this.#ansi = forms.has('ansi')
    this.#invisible = forms.has('invisible')
    this.#lineBreak = forms.has('line-break')
  }

  result(): Canonical {
    if (this.#hasShortOctal && this.#octal) this.#decodeShortOctals()
    const { length } = this
    return {
      bytes: this.#bytes.subarray(0, length),
      starts: this.#starts.subarray(0, length),
      ends: this.#ends.subarray(0, length),
      isAmbiguous: this.#isAmbiguous,
      hasShortOctals: this.#hasShortOctal,
    }
  }

  get length(): number {
    return this.#length
  }

  putAll(): void {
    const input = this.#input
    const bytes = this.#bytes
    const starts = this.#starts
    const ends = this.#ends
    for (let i = 0; i < input.length; i++) {
      // Where no escape is near, bytes are copied.
      if (this.#length >= this.#watchUntil && this.#length !== this.#lineStart) {
        let length = this.#length
        for (; i < input.length && plain[input[i] as number] === 1; i++, length++) {
          bytes[length] = input[i] as number
          starts[length] = i
          ends[length] = i + 1
        }
        this.#length = length
        if (i === input.length) return
      }
      this.#put(input[i] as number, i, i + 1)
    }
  }

  /** Appends a byte that stands for [start, end) of the input. */
  #put(first: number, firstStart: number, end: number): void {
    let byte = first
    let start = firstStart
    for (;;) {
      if (this.#isDropped(byte, start, end)) return
      this.#append(byte, start, end)
      if (byte >= 0x80) {
        this.#settleCharacter()
        return
      }
      if (byte === percent || byte === backslash || byte === ampersand) {
        this.#watchUntil = this.#length + maxEscape
      } else if (byte === escapeByte) {
        this.#ansiStart = this.#length - 1
        this.#watchUntil = this.#length + maxAnsi
      }
      const isLiteral = byte === backslash && end - start === 1 && this.#length - 2 === this.#literalBackslash
      const decoded = isLiteral ? undefined : this.#escapes.endingAt(this.#bytes, this.#length - 1)
      if (decoded === undefined) {
        if (this.#bytes[this.#length - 2] === backslash && isOctalDigit(byte)) this.#hasShortOctal ||= this.#hasOctals
        this.#dropAnsi(byte)
        return
      }
      this.#length -= decoded.length
      this.#isAmbiguous ||= decoded.isNumeric || byte >= 0x61
      start = this.#starts[this.#length] as number
      if (decoded.isCharacter && decoded.value >= 0x80) {
        this.#appendCharacter(decoded.value, start, end)
        return
      }
      byte = decoded.value
      // `\\0\\61` are two escapes, where the first one did not come out of another.
      if (isOctalDigit(byte) && this.#input[start] === backslash) this.#closeOctal(true)
      if (this.#length < this.#lineStart) this.#lineStart = -1
      if (byte === backslash && decoded.isNumeric && this.#input[start] === backslash) {
        this.#literalBackslash = this.#length
      }
    }
  }

  /**
   * Decodes octal escapes of one or two digits, when all others are: it is known then what follows, and what they stand
   * for is no part of another escape. At the end they stay, as they may have been cut.
   */
  #decodeShortOctals(): void {
    const bytes = this.#bytes
    const read = this.#length
    this.#length = 0
    this.#isAmbiguous = true
    let isIndentation = false
    for (let at = 0; at < read; at++) {
      const digits = octalDigitsAt(bytes, at)
      const last = at + digits
      const isEscape = digits > 0 && last + 1 < read
      const value = (isEscape ? numberOf(bytes, at + 1, last + 1, 8) : bytes[at]) as number
      const start = this.#starts[at] as number
      const end = this.#ends[isEscape ? last : at] as number
      if (isEscape) at = last
      if (isEscape && this.#lineBreak && (value === lineFeed || value === carriageReturn)) isIndentation = true
      else if (isIndentation && (value === space || value === tab)) continue
      else if (!isEscape || value !== 0 || !this.#invisible) {
        isIndentation = false
        this.#append(value, start, end)
        if (isEscape && value === escapeByte && this.#ansi) at = this.#withoutColour(at, read)
      }
    }
  }

  /** Decodes an octal escape of one or two digits before another escape: no further digit of it follows behind. */
  #closeOctal(onlyPlain = false): void {
    const bytes = this.#bytes
    const last = this.#length - 1
    const digits =
      bytes[last - 1] === backslash ? 1 : bytes[last - 2] === backslash && isOctalDigit(bytes[last - 1]) ? 2 : 0
    if (digits === 0 || !this.#octal || !isOctalDigit(bytes[last])) return
    const value = numberOf(bytes, last + 1 - digits, last + 1, 8) as number
    const start = this.#starts[last - digits] as number
    if (onlyPlain && (this.#ends[last - digits] as number) - start > 1) return
    const end = this.#ends[last] as number
    this.#length -= digits + 1
    if (value === 0 && this.#invisible) return
    if (value !== lineFeed && value !== carriageReturn) this.#append(value, start, end)
  }

  /** The last byte of a colour code whose first one has just been appended; that one is taken away. */
  #withoutColour(at: number, read: number): number {
    let end = at + 2
    while (
      end < read &&
      end <= at + maxAnsi &&
      (this.#bytes[end] as number) >= 0x30 &&
      (this.#bytes[end] as number) < 0x40
    )
      end++
    if (this.#bytes[at + 1] !== 0x5b /* [ */ || (this.#bytes[end] ?? 0) < 0x40 || end >= read) return at
    this.#length--
    return end
  }

  #append(byte: number, start: number, end: number): void {
    const at = this.#length++
    this.#bytes[at] = byte
    this.#starts[at] = start
    this.#ends[at] = end
  }

  /** Line breaks, the indentation after them, and zero bytes, which UTF-16 is full of. */
  #isDropped(byte: number, start: number, end: number): boolean {
    const input = this.#input
    if (byte === lineFeed || byte === carriageReturn) {
      if (!this.#lineBreak) return false
      if (end - start > 1) this.#closeOctal()
      this.#lineStart = this.#length
      this.#isAmbiguous = true
      this.#isForm = input[start] === percent
      return true
    }
    if (this.#length === this.#lineStart) {
      if (byte === space || byte === tab) {
        this.#isForm &&= end - start === 1
        return true
      }
      // A single one may as well be the first character of a line of base64, as one that is escaped is.
      if (
        byte === plus &&
        this.#isForm &&
        end - start === 1 &&
        (input[start - 1] === plus || input[start + 1] === plus)
      )
        return true
    }
    return byte === 0 && this.#invisible
  }

  /** Takes a colour code away that ends here. */
  #dropAnsi(byte: number): void {
    const bytes = this.#bytes
    const start = this.#ansiStart
    const last = this.#length - 1
    if (start < 0 || byte < 0x40 || byte === 0x5b || last < start + 2 || bytes[start + 1] !== 0x5b /* [ */) return
    this.#ansiStart = -1
    if (!this.#ansi || last - start > maxAnsi) return
    for (let i = start + 2; i < last; i++) {
      if ((bytes[i] as number) < 0x30 || (bytes[i] as number) > 0x3f) return
    }
    this.#length = start
  }

  #appendCharacter(codePoint: number, start: number, end: number): void {
    const high = this.#highSurrogate()
    if (codePoint >= 0xdc00 && codePoint <= 0xdfff && high !== undefined) {
      const pairStart = this.#starts[this.#length - 3] as number
      this.#length -= 3
      this.#appendUtf8(0x10000 + ((high - 0xd800) << 10) + (codePoint - 0xdc00), pairStart, end)
    } else this.#appendUtf8(codePoint, start, end)
    this.#settleCharacter()
  }

  #appendUtf8(codePoint: number, start: number, end: number): void {
    if (codePoint >= 0x10000) {
      this.#append(0xf0 | (codePoint >> 18), start, end)
      this.#append(0x80 | ((codePoint >> 12) & 0x3f), start, end)
    } else if (codePoint >= 0x800) this.#append(0xe0 | (codePoint >> 12), start, end)
    if (codePoint >= 0x800) this.#append(0x80 | ((codePoint >> 6) & 0x3f), start, end)
    else this.#append(0xc0 | (codePoint >> 6), start, end)
    this.#append(0x80 | (codePoint & 0x3f), start, end)
  }

  /** The first half of a pair, if it stands at the end. */
  #highSurrogate(): number | undefined {
    const bytes = this.#bytes
    const at = this.#length - 3
    if (at < 0 || bytes[at] !== 0xed || (bytes[at + 1] as number) < 0xa0 || (bytes[at + 1] as number) > 0xaf)
      return undefined
    return 0xd000 | (((bytes[at + 1] as number) & 0x3f) << 6) | ((bytes[at + 2] as number) & 0x3f)
  }

  /** Drops an invisible character that has just become complete, and makes one kind of space of two. */
  #settleCharacter(): void {
    if (!this.#invisible) return
    const bytes = this.#bytes
    const n = this.#length
    const last = bytes[n - 1] as number
    if (bytes[n - 2] === 0xc2) {
      // A soft hyphen, and a space that does not break.
      if (last === 0xad) this.#length = n - 2
      else if (last === 0xa0) {
        this.#length = n - 1
        bytes[n - 2] = space
        this.#ends[n - 2] = this.#ends[n - 1] as number
      }
    } else if (n >= 3 && isInvisible(bytes[n - 3] as number, bytes[n - 2] as number, last)) this.#length = n - 3
  }
}

/** How many digits an octal escape of one or two has that begins here; 0 if none does. */
function octalDigitsAt(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== backslash || !isOctalDigit(bytes[at + 1])) return 0
  return isOctalDigit(bytes[at + 2]) ? 2 : 1
}
