import { type Canonical, canonicalize } from './canonical.js'
import type { EnabledForms } from './forms.js'

/** Bytes to search for. */
export interface Variant {
  bytes: Uint8Array
  /** How many bytes before and after belong to the secret too, which the escape that they became part of left. */
  before: 0 | 1
  after: 0 | 1
}

/**
 * The bytes that a text is searched for because of one value: as it is, and as it is left when a text that holds it is
 * decoded as far as it goes.
 */
export function variantsOf(value: string | Uint8Array, forms: EnabledForms): Variant[] {
  if (typeof value !== 'string') return [value, canonicalize(value, forms).bytes].map(whole)
  const asEncoded = mayDecodeOtherwise(value) ? encoded(value).map((text) => Buffer.from(text)) : []
  const variants: Uint8Array[] = [Buffer.from(value), ...asEncoded]
  if (forms.has('line-break')) variants.push(...brokenAtSpaces(value).map((text) => Buffer.from(text)))
  if (forms.has('latin1') && /[\x80-\xff]/.test(value)) variants.push(withLatin1(value))
  return [
    ...[Buffer.from(value), ...asEncoded].map(whole),
    ...variants.flatMap((bytes) => canonicalVariants(bytes, forms)),
  ]
}

/** Without one of its spaces, or without all: a line break in their place is dropped. */
function brokenAtSpaces(value: string): string[] {
  const words = value.split(/ +/)
  if (words.length === 1 || words.length > maxWords) return []
  const withoutOne = words.slice(1).map((_, i) => `${words.slice(0, i + 1).join(' ')}${words.slice(i + 1).join(' ')}`)
  return [...withoutOne, words.join('')]
}

const maxWords = 20

/** As encoders write it that have one byte for each character of Latin-1, such as `\xe4` and `%E4`. */
function withLatin1(value: string): Uint8Array {
  return Buffer.concat(
    [...value].map((character) => Buffer.from(character, /[\x80-\xff]/.test(character) ? 'latin1' : 'utf8')),
  )
}

/** True if the value holds what looks like an escape: an encoder that escapes it may leave something else then. */
function mayDecodeOtherwise(value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it begins the codes of a terminal
  return /[\\%&\u001b]/.test(value)
}

/** The value in the escapes of some encoders. */
function encoded(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1)
  return [
    json,
    JSON.stringify(json).slice(1, -1),
    json.replace(/[^ -~]/g, unicodeEscape),
    json.replace(/[\x80-\xff]/g, (character) => `\\x${character.charCodeAt(0).toString(16)}`),
    json.replace(/[<>&']/g, unicodeEscape),
    value.replace(/[^\w]/g, unicodeEscape),
    value.replace(/[\s\S]/g, unicodeEscape),
    // A backslash that was a number, and then stands before the backslash of the next escape.
    value.replaceAll('\\', ''),
    value.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n'),
    encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd')),
    new URLSearchParams({ s: value }).toString().slice(2),
    value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`),
  ]
}

/**
 * The bytes with their escapes decoded, and these without what may become part of an escape together with what stands
 * before or after: `n` behind a backslash, two digits behind a percent sign, the beginning of an escape at the end.
 */
function canonicalVariants(given: Uint8Array, forms: EnabledForms): Variant[] {
  const canonical = canonicalize(given, forms)
  const variants = withoutRests(canonical, given.length)
  return canonical.hasShortOctals
    ? [...variants, ...withoutRests(canonicalize(given, forms, true), given.length)]
    : variants
}

function withoutRests(canonical: Canonical, length: number): Variant[] {
  const { bytes } = canonical
  const text = Buffer.from(bytes).toString('latin1')
  // What was dropped at the edges, such as an escaped line break, belongs to the secret.
  const starts: [offset: number, before: 0 | 1][] = [[0, (canonical.starts[0] ?? 0) > 0 ? 1 : 0]]
  for (const pattern of restsAtStart) {
    const rest = pattern.exec(text)
    if (rest !== null) starts.push([rest[0].length, 1])
  }
  const ends: [offset: number, after: 0 | 1][] = [[bytes.length, (canonical.ends.at(-1) ?? 0) < length ? 1 : 0]]
  const open = text.slice(-maxOpenEscape).search(openAtEnd)
  if (open >= 0) ends.push([Math.max(0, bytes.length - maxOpenEscape) + open, 1])
  return starts.flatMap(([start, before]) =>
    ends.map(([end, after]) => ({ bytes: bytes.subarray(start, end), before, after })),
  )
}

function whole(bytes: Uint8Array): Variant {
  return { bytes, before: 0, after: 0 }
}

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

const restsAtStart = [
  /^[nrtbfv]/,
  /^(?:25)*[\da-f]{2}/i,
  /^(?:[0-3][0-7]{0,2}|[4-7][0-7]?)/,
  /^x[\da-f]{2}/i,
  /^u[\da-f]{4}/i,
]
const openAtEnd = /(?:%[\da-f]?|\\(?:u[\da-f]{0,3}|x[\da-f]?|[0-3]?[0-7])?|&#?\w{0,8})$/i
const maxOpenEscape = 10
