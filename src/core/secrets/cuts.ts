import { digitOf, isHexDigit } from './escapes.js'
import type { Range } from './layers.js'

/** A stretch of a text between two cuts, or between a cut and where the text goes on. */
export interface Segment extends Range {
  startsAtCut: boolean
  endsAtCut: boolean
}

/** A place where what is left of a secret may begin or end, and how far to mask then. */
export interface Edge {
  at: number
  mask: number
}

/** Divides bytes at the marks that say that something was left out: `…`, `...`, `***`, `[truncated]` and the like. */
export function segmentsOf(bytes: Uint8Array, startsAtCut: boolean, endsAtCut: boolean): Segment[] {
  const segments: Segment[] = []
  let start = 0
  let isCut = startsAtCut
  for (let i = 0; i < bytes.length; i++) {
    const end = mayBeMark[bytes[i] as number] === 1 ? markEnd(bytes, i) : i
    if (end === i) continue
    segments.push({ start, end: i, startsAtCut: isCut, endsAtCut: true })
    start = end
    isCut = true
    i = end - 1
  }
  segments.push({ start, end: bytes.length, startsAtCut: isCut, endsAtCut })
  return segments
}

const mayBeMark = new Uint8Array(256)
const marks = '.*[(<{'
for (const byte of [...Buffer.from(marks), 0xe2]) mayBeMark[byte] = 1

/** The end of the mark that begins here; `start` if none does. */
function markEnd(bytes: Uint8Array, start: number): number {
  const byte = bytes[start]
  if (byte === 0xe2) return bytes[start + 1] === 0x80 && bytes[start + 2] === 0xa6 ? start + 3 : start
  if (byte === 0x2e || byte === 0x2a) {
    let end = start + 1
    while (bytes[end] === byte) end++
    return end - start >= 3 ? end : start
  }
  return bracketedMarkEnd(bytes, start)
}

const markWords = /^(?:trunc|snip|cut|omit|clip|short|abbrev|redact|mask|hidden|more|bytes|char|item)/

function bracketedMarkEnd(bytes: Uint8Array, start: number): number {
  let word = start + 1
  // `[... 12 more]`
  while (word < start + 12 && (bytes[word] === 0x20 || bytes[word] === 0x2e || digitOf(bytes[word] ?? 0) <= 9)) word++
  if (!isLetter(bytes[word] ?? 0)) return start
  const text = textOf(bytes, word, word + 40)
  if (!markWords.test(text.toLowerCase())) return start
  const close = text.search(/[\])>}]/)
  return close === -1 ? start : word + close + 1
}

/** What may stand between a cut and what is left of a secret, beside white space. */
const quotes = new Set(Buffer.from(`"'\`()[]{}<>,;:`))
const maxQuotes = 3
const maxSpace = 100

/** The places at which what is left of a secret may begin, after a cut at the start of the segment. */
export function startEdges(bytes: Uint8Array, { start, end }: Range): Edge[] {
  const edges: Edge[] = []
  let mask = start
  for (let n = 0; n <= maxQuotes; n++) {
    const offsets = offsetsAfterEscapes(bytes, mask, end)
    for (let i = 0; i <= maxRest; i++) if ((offsets & (1 << i)) !== 0) edges.push({ at: mask + i, mask })
    const next = mask
    while (mask < end && mask < next + maxSpace && isSpace(bytes[mask])) mask++
    if (mask === next && mask < end && quotes.has(bytes[mask] as number)) mask++
    if (mask === next) break
  }
  return edges
}

/** The places at which what is left of a secret may end, before a cut at the end of the segment. */
export function endEdges(bytes: Uint8Array, { start, end }: Range): Edge[] {
  const edges: Edge[] = []
  let mask = end
  for (let n = 0; n <= maxQuotes; n++) {
    edges.push({ at: mask, mask })
    // An escape may have been put into another one.
    let at = mask
    for (let depth = 0; depth < 3; depth++) {
      const cut = cutEscapeStart(bytes, start, at)
      if (cut === at) break
      at = cut
      // `limit=3` may be quoted-printable, and mostly is not: the rest counts for nothing, and nothing is taken off before it.
      const isSign = bytes[at] === 0x3d
      edges.push({ at, mask: isSign ? at : mask })
      if (isSign) break
    }
    const next = mask
    while (mask > start && mask > next - maxSpace && isSpace(bytes[mask - 1])) mask--
    if (mask === next && mask > start && quotes.has(bytes[mask - 1] as number)) mask--
    if (mask === next) break
  }
  return edges
}

/** The longest rest of escapes that is passed over, in bytes; as many as a number has bits. */
const maxRest = 30

/**
 * Behind which bytes the secret may go on after a cut: the first ones may be the rest of an escape, or of several that
 * were put into one another (`5Cu00fc` of `%5Cu00fc`). Each bit of the result is an offset from `start`.
 */
function offsetsAfterEscapes(bytes: Uint8Array, start: number, end: number): number {
  const limit = Math.min(end, start + maxRest)
  if (start >= limit) return 1
  const first = restsOfEscapes(bytes, start, limit)
  let offsets = 1 | first
  for (let i = 1; start + i < limit; i++) {
    if ((first & (1 << i)) === 0) continue
    offsets |= (i === 1 ? restsAfterOne : restsOfEscapes)(bytes, start + i, limit) << i
  }
  return offsets
}

/**
 * How long the rest of an escape may be behind one character. It is the last digit of what that escape begins with:
 * `cu00fc` of `%5cu00fc` is one, and `br` of `broken` is none.
 */
function restsAfterOne(bytes: Uint8Array, at: number, end: number): number {
  const digit = bytes[at - 1] as number
  let lengths = isHalfCharacter(bytes, at, end) ? 1 << 3 : 0
  if (isLastOf.space[digit] === 1) lengths |= restOfSpaces(bytes, at, end)
  const isMarked =
    isLastOf.ampersand[digit] === 1 ||
    (isLastOf.backslash[digit] === 1 && isBackslashed(bytes[at])) ||
    (isLastOf.escape[digit] === 1 && bytes[at] === bracket)
  return isMarked ? lengths | restsOfMarkedEscapes(bytes, at, end) : lengths
}

const bracket = 0x5b
/** The last digits of `%5c` and `\134`, of `%26` and `\046`, of `%1b` and `\033`, and of what white space is written as. */
const isLastOf = {
  backslash: flagsOf('cC4'),
  ampersand: flagsOf('6'),
  escape: flagsOf('bB3'),
  space: flagsOf('0aAdD925'),
}

function flagsOf(characters: string): Uint8Array {
  const flags = new Uint8Array(256)
  for (const byte of Buffer.from(characters)) flags[byte] = 1
  return flags
}

function isBackslashed(byte: number | undefined): boolean {
  return byte === 0x78 || byte === 0x75 || byte === 0x55
}

/** The rest of an indentation; in a form a space is a +. */
function restOfSpaces(bytes: Uint8Array, at: number, end: number): number {
  let spaces = 0
  while (at + spaces < end && (isSpace(bytes[at + spaces]) || bytes[at + spaces] === 0x2b)) spaces++
  return spaces > 0 ? 1 << spaces : 0
}

/** How long the rest of an escape may be that begins here; each bit is a length. */
function restsOfEscapes(bytes: Uint8Array, at: number, end: number): number {
  let lengths = 0
  for (let n = 1; n <= 4 && at + n <= end && isHexDigit(bytes[at + n - 1] as number); n++) lengths |= 1 << n
  // The rest of a character of several bytes, each of which was escaped by itself.
  for (let n = 1; n <= 3 && at + n <= end && ((bytes[at + n - 1] as number) & 0xc0) === 0x80; n++) lengths |= 1 << n
  if (isEscapedLetter[bytes[at] as number] === 1) lengths |= 2
  return lengths | restOfSpaces(bytes, at, end) | restsOfMarkedEscapes(bytes, at, end)
}

/** The same for rests that do not look like anything else. */
function restsOfMarkedEscapes(bytes: Uint8Array, at: number, end: number): number {
  let lengths = isHalfCharacter(bytes, at, end) ? 1 << 3 : 0
  const first = bytes[at] as number
  // `\xHH`, `\uHHHH` and `\UHHHHHHHH` without the backslash.
  const digits = first === 0x78 ? 2 : first === 0x75 ? 4 : first === 0x55 ? 8 : 0
  if (digits > 0 && at + digits < end && areHexDigits(bytes, at + 1, at + 1 + digits)) lengths |= 1 << (1 + digits)
  return lengths | restsOfClosedEscapes(bytes, at, Math.min(end, at + 10))
}

/** The rest of an escape that ends with a mark of its own: `#39;`, `{1f600}`, or `[31m` of a colour code. */
function restsOfClosedEscapes(bytes: Uint8Array, at: number, end: number): number {
  let lengths = 0
  // `m` closes a colour code, and is a letter of `mp;`, too.
  for (let i = at; i < end; i++) {
    const byte = bytes[i] as number
    const isClosed =
      (byte === 0x3b && isReference(bytes, at, i)) ||
      (byte === 0x7d && areHexDigits(bytes, bytes[at] === 0x75 ? at + 2 : bytes[at] === 0x7b ? at + 1 : at, i)) ||
      (byte === 0x6d && areColours(bytes, bytes[at] === 0x5b ? at + 1 : at, i))
    if (!isClosed) continue
    lengths |= 1 << (i + 1 - at)
    if (byte !== 0x6d) break
  }
  return lengths
}

const isEscapedLetter = new Uint8Array(256)
for (const byte of Buffer.from('nrtbfv')) isEscapedLetter[byte] = 1

function areHexDigits(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isHexDigit(bytes[i] as number)) return false
  return true
}

function areColours(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] !== 0x3b && digitOf(bytes[i] as number) > 9) return false
  return true
}

function isReference(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (!isLetter(byte) && digitOf(byte) > 9 && !(byte === 0x23 && i === start)) return false
  }
  return true
}

/** True for one half of a pair of surrogates: as it is, it became U+FFFD. */
function isHalfCharacter(bytes: Uint8Array, at: number, end: number): boolean {
  if (at + 3 > end) return false
  return (
    (bytes[at] === 0xed && (bytes[at + 1] as number) >= 0xa0) ||
    (bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd)
  )
}

/** Where an escape or a character begins that is cut off at `end`; `end` if there is none. */
function cutEscapeStart(bytes: Uint8Array, start: number, end: number): number {
  if (end - start >= 3 && isHalfCharacter(bytes, end - 3, end)) return end - 3
  const character = cutCharacterStart(bytes, start, end)
  if (character < end) return character
  // A control character may be the first digits of an octal escape.
  if (end > start && isControl(bytes[end - 1] as number)) return end - 1
  for (let at = end - 1; at >= start && at > end - 12; at--) {
    const byte = bytes[at] as number
    if (byte !== 0x25 && byte !== 0x5c && byte !== 0x26 && byte !== 0x1b && byte !== 0x3d) continue
    return cutEscape.test(textOf(bytes, at, end)) ? at : end
  }
  return end
}

/** Where a character of several bytes begins that is not complete at `end`; `end` if there is none. */
function cutCharacterStart(bytes: Uint8Array, start: number, end: number): number {
  for (let at = end - 1; at >= start && at >= end - 3; at--) {
    const byte = bytes[at] as number
    if (byte < 0x80) return end
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    if (byte >= 0xc0) return end - at < length ? at : end
  }
  return end
}

const cutEscape =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it begins the codes of a terminal
  /^(?:[%=][\da-f]?|%u[\da-f]{0,3}|\\|\\x[\da-f]?|\\u\{?[\da-f]{0,7}|\\(?:[0-3][0-7]?|[4-7])|&|&#\d{0,7}|&#x[\da-f]{0,6}|&[a-z][a-z\d]{0,8}|\u001b(?:\[[\d;?]{0,8})?)$/i

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end))
}

function isLetter(byte: number): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
}

function isControl(byte: number): boolean {
  return byte < 0x20 && !isSpace(byte)
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d)
}
