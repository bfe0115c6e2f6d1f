import { maxEntityName } from './entities.js'
import {
  ampersand,
  backslash,
  backslashEscape,
  type Decoded,
  isHexDigit,
  numberOf,
  octalEscape,
  percent,
  referredCharacter,
} from './escapes.js'
import type { EnabledForms } from './forms.js'

/** The distance from the first to the last byte of the longest escape. */
export const maxEscape = Math.max('\\U0001f600'.length, maxEntityName + 2)

/** Recognises an escape by its last byte. */
export class EscapeDecoder {
  readonly #percent: boolean
  readonly #backslash: boolean
  readonly #unicode: boolean
  readonly #hex: boolean
  readonly #entity: boolean
  readonly #shortOctal: boolean

  constructor(forms: EnabledForms, decodesShortOctals = false) {
    this.#shortOctal = decodesShortOctals
    this.#percent = forms.has('percent')
    this.#backslash = forms.has('backslash')
    this.#unicode = forms.has('unicode-escape')
    this.#hex = forms.has('hex-escape')
    this.#entity = forms.has('entity')
  }

  /** The escape that ends at a byte, if one does: its length, and the byte or character that it stands for. */
  endingAt(bytes: Uint8Array, last: number): Decoded | undefined {
    const byte = bytes[last] as number
    if (bytes[last - 1] === backslash && this.#backslash) {
      const value = backslashEscape(byte)
      if (value !== undefined) return { length: 2, value, isCharacter: false, isNumeric: false }
    }
    if (isHexDigit(byte)) return this.#digits(bytes, last)
    if (byte === 0x3b /* ; */ && this.#entity) return entity(bytes, last)
    if (byte === 0x7d /* } */ && this.#unicode) return braces(bytes, last)
    return undefined
  }

  /** `%HH`, `%uHHHH`, `\xHH`, `\uHHHH`, `\UHHHHHHHH`, and three octal digits. */
  #digits(bytes: Uint8Array, last: number): Decoded | undefined {
    const u = 0x75
    let decoded: Decoded | undefined
    if (this.#percent) {
      if (bytes[last - 2] === percent) decoded = hexEscape(bytes, last - 2, 1, last)
      else if (bytes[last - 5] === percent && bytes[last - 4] === u) decoded = hexEscape(bytes, last - 5, 2, last)
    }
    if (decoded === undefined && this.#hex && this.#shortOctal) decoded = shortOctal(bytes, last)
    if (decoded === undefined && this.#hex && bytes[last - 3] === backslash) {
      decoded = bytes[last - 2] === 0x78 ? hexEscape(bytes, last - 3, 2, last) : octalEscape(bytes, last)
    }
    if (decoded === undefined && this.#unicode) {
      if (bytes[last - 5] === backslash && bytes[last - 4] === u) decoded = hexEscape(bytes, last - 5, 2, last)
      else if (bytes[last - 9] === backslash && bytes[last - 8] === 0x55) decoded = hexEscape(bytes, last - 9, 2, last)
    }
    return decoded
  }
}

/** An escape of a prefix and digits up to `last`. One of two digits is a byte, a longer one a character. */
function hexEscape(bytes: Uint8Array, start: number, prefix: number, last: number): Decoded | undefined {
  const digits = start + prefix
  const value = numberOf(bytes, digits, last + 1, 16)
  if (value === undefined || value > 0x10ffff) return undefined
  return { length: last + 1 - start, value, isCharacter: last - digits > 1, isNumeric: true }
}

/** Two octal digits that no third one can follow. */
function shortOctal(bytes: Uint8Array, last: number): Decoded | undefined {
  if (bytes[last - 2] !== backslash) return undefined
  const value = numberOf(bytes, last - 1, last + 1, 8)
  return value === undefined || value < 0o40 ? undefined : { length: 3, value, isCharacter: false, isNumeric: true }
}

/** `&lt;`, `&#60;` and `&#x3c;`. */
function entity(bytes: Uint8Array, last: number): Decoded | undefined {
  let start = last - 1
  while (start > 0 && last - start < maxEscape && bytes[start] !== ampersand) start--
  if (bytes[start] !== ampersand) return undefined
  const value = referredCharacter(bytes, start + 1, last)
  return value === undefined ? undefined : { length: last + 1 - start, value, isCharacter: true, isNumeric: true }
}

/** `\u{1f600}`. */
function braces(bytes: Uint8Array, last: number): Decoded | undefined {
  let start = last - 1
  while (start > 0 && last - start < maxEscape && bytes[start] !== backslash) start--
  if (bytes[start] !== backslash || bytes[start + 1] !== 0x75 || bytes[start + 2] !== 0x7b) return undefined
  const value = numberOf(bytes, start + 3, last, 16)
  if (value === undefined || value > 0x10ffff) return undefined
  return { length: last + 1 - start, value, isCharacter: true, isNumeric: true }
}
