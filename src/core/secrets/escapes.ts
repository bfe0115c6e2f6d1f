import { entityCodePoints, maxEntityName } from './entities.js'

export const tab = 0x09
export const lineFeed = 0x0a
export const carriageReturn = 0x0d
export const escapeByte = 0x1b
export const space = 0x20
export const percent = 0x25
export const ampersand = 0x26
export const plus = 0x2b
export const backslash = 0x5c

/** What an escape stands for. */
export interface Decoded {
  /** How many bytes of the output it takes the place of. */
  length: number
  value: number
  /** A code point, not a byte of UTF-8. */
  isCharacter: boolean
  /** Written as a number: what follows it as it is was not escaped together with it. */
  isNumeric: boolean
}

/** What a backslash and this byte stand for. The bytes that begin other escapes are left: these may stand for a letter. */
export function backslashEscape(byte: number): number | undefined {
  switch (byte) {
    case 0x6e: // n
      return lineFeed
    case 0x72: // r
      return carriageReturn
    case 0x74: // t
      return tab
    case 0x62: // b
      return 0x08
    case 0x66: // f
      return 0x0c
    case 0x76: // v
      return 0x0b
  }
  if (byte === percent || byte === ampersand) return undefined
  const isPunctuation =
    (byte >= 0x20 && byte < 0x30) || (byte > 0x39 && byte < 0x41) || (byte > 0x5a && byte < 0x61) || byte > 0x7a
  return isPunctuation && byte < 0x7f ? byte : undefined
}

/** Zero-width characters and marks of direction, and the separators of lines and paragraphs, in UTF-8. */
export function isInvisible(first: number, second: number, third: number): boolean {
  if (first === 0xef) return second === 0xbb && third === 0xbf
  if (first !== 0xe2) return false
  if (second === 0x80) return (third >= 0x8b && third <= 0x8f) || (third >= 0xa8 && third <= 0xae)
  return second === 0x81 && third >= 0xa0 && third <= 0xaf
}

export function octalEscape(bytes: Uint8Array, last: number): Decoded | undefined {
  const value = numberOf(bytes, last - 2, last + 1, 8)
  return value === undefined || value > 0xff ? undefined : { length: 4, value, isCharacter: false, isNumeric: true }
}

export function isOctalDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x37
}

export function referredCharacter(bytes: Uint8Array, start: number, end: number): number | undefined {
  if (bytes[start] !== 0x23 /* # */) {
    if (end - start > maxEntityName) return undefined
    return entityCodePoints.get(String.fromCharCode(...bytes.subarray(start, end)))
  }
  const isHex = ((bytes[start + 1] as number) | 0x20) === 0x78
  const value = isHex ? numberOf(bytes, start + 2, end, 16) : numberOf(bytes, start + 1, end, 10)
  return value === undefined || value > 0x10ffff ? undefined : value
}

/** The number that digits stand for; undefined if one is not a digit. */
export function numberOf(bytes: Uint8Array, start: number, end: number, base: number): number | undefined {
  if (start >= end) return undefined
  let value = 0
  for (let i = start; i < end; i++) {
    const digit = digitOf(bytes[i] as number)
    if (digit >= base) return undefined
    value = value * base + digit
  }
  return value
}

/** The value of a hexadecimal digit; 99 for any other byte. */
export function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : 99
}

export function isHexDigit(byte: number): boolean {
  return digitOf(byte) < 16
}

/** The byte that two hexadecimal digits stand for. */
export function hexByte(bytes: Uint8Array, at: number): number {
  return (digitOf(bytes[at] as number) << 4) | digitOf(bytes[at + 1] as number)
}
