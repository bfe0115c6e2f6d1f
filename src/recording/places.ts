import { exactNumber, exactNumberOf, parseExactJson, stringifyExactJson } from '../core/exact-json.js'
import { isDeeperThan, isObject, maxDepth } from '../core/json.js'
import { mask } from '../core/secrets/store.js'
import { isMarkup, mapMarkup, withEntities, withoutEntities } from './markup.js'
import type { RecordedBody, RecordedExchange } from './model.js'
import { isTimeName } from './person-fields.js'
import type { Place, TextMap } from './place.js'
import { mapTable } from './tables.js'

/** Encodings in encodings deeper than this are not decoded. */
const maxLayers = 6

const place = (part: Place['part'], name = ''): Place => ({ part, name, parent: '', siblings: [] })

/** Applies a map to everything of an exchange. */
export function mapExchange({ request, answer, ...about }: RecordedExchange, map: TextMap): RecordedExchange {
  const { method, url, headers, body } = request
  const mapped: RecordedExchange['request'] = {
    method,
    url: mapUrl(url, place('request'), map),
    ...(headers && {
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, mapHeader(name, value, 'request', map)]),
      ),
    }),
    ...(body && { body: mapBody(body, 'request', map) }),
  }
  if ('error' in answer) return { request: mapped, answer, ...about }
  const { reason } = answer
  return {
    request: mapped,
    answer: {
      ...answer,
      ...(reason !== undefined && { reason: mapText(reason, place('answer'), map) }),
      ...(answer.headers && {
        headers: answer.headers.map(([name, value]): [string, string] => [name, mapHeader(name, value, 'answer', map)]),
      }),
      ...(answer.body && { body: mapBody(answer.body, 'answer', map) }),
    },
    ...about,
  }
}

function mapHeader(name: string, value: string, part: Place['part'], map: TextMap): string {
  const at = place(part, name)
  // The boundary in it stands in the body too, where it is a line.
  if (name === 'content-type') return map.text(value, at, false)
  return map.whole(value, at) ?? mapText(value, isTimeName(name) ? at : place(part), map)
}

function mapBody(body: RecordedBody, part: Place['part'], map: TextMap): RecordedBody {
  if ('json' in body) return { ...body, json: mapJson(body.json, place(part), map) }
  if ('form' in body) {
    const siblings = body.form.map(([name]) => name)
    const form = body.form.map(([name, value]): [string, string] => {
      const at = { ...place(part, name), siblings }
      return [map.name(name, { ...at, isName: true }), mapText(value, at, map)]
    })
    return { ...body, form }
  }
  if (!('text' in body)) return body
  const text = map.clean(body.text.join('\n'))
  return { ...body, text: (map.whole(text, place(part)) ?? mapDocument(text, place(part), map)).split('\n') }
}

/** A text that is a body, or a part of one: JSON, lines of it, XML, a table, parts with headers, or plain text. */
function mapDocument(text: string, at: Place, map: TextMap, layers = 0): string {
  const known = mapJsonText(text, at, map, layers) ?? mapMultipart(text, at, map, layers)
  if (known !== undefined) return known
  const inside = (value: string, where: Place) => mapText(value, where, map, layers + 1)
  if (isMarkup(text)) return mapMarkup(text, at, { text: inside, name: (name, where) => map.name(name, where) })
  const table = mapTable(text, at, { text: inside, name: (name, where) => map.name(name, where) })
  if (table !== undefined) return table
  return (
    mapAroundJson(text, at, map, layers) ??
    text
      .split('\n')
      .map((line) => mapText(line, at, map, layers))
      .join('\n')
  )
}

/** Applies a map to every value in parsed JSON, and to the names of its fields. */
export function mapJson(root: unknown, outer: Place, map: TextMap, layers = 0): unknown {
  const walk = (value: unknown, at: Place, shared?: ReadonlySet<string>): unknown => {
    const number = exactNumberOf(value)
    if (number !== undefined) {
      const other = map.number(number, at)
      return other === number ? value : /^-?\d/.test(other) ? exactNumber(other) : other
    }
    if (typeof value === 'string') return mapText(value, at, map, layers)
    if (Array.isArray(value)) {
      const names = sharedNames(value)
      return value.map((each) => walk(each, at, names))
    }
    if (!isObject(value)) return value
    const siblings = Object.keys(value)
    const taken = new Set<string>()
    const entries = Object.entries(value).map(([name, each]) => {
      const inside = { part: at.part, name, parent: at.name, siblings }
      const isOfAll = shared?.has(name) ?? false
      const made = map.name(name, { ...inside, isName: true, ...(isOfAll && { isOfAll }) })
      return [freeName(made, taken), walk(each, inside)]
    })
    return Object.fromEntries(entries)
  }
  return walk(root, outer)
}

/** Fewer objects may have the same names by chance. */
const minObjects = 3

/** The names of fields that all objects of a list have. */
function sharedNames(values: readonly unknown[]): ReadonlySet<string> | undefined {
  const [first] = values
  if (values.length < minObjects || !isObject(first) || !values.every(isObject)) return undefined
  return new Set(Object.keys(first).filter((name) => values.every((each) => Object.hasOwn(each, name))))
}

/** Two fields whose names are masked stay two. */
function freeName(name: string, taken: Set<string>): string {
  let free = name
  for (let n = 2; taken.has(free); n++) free = `${name} ${n}`
  taken.add(free)
  return free
}

/** Maps a text: what is encoded in it is decoded, mapped, and encoded again. What does not change keeps its encoding. */
export function mapText(given: string, at: Place, map: TextMap, layers = 0): string {
  const whole = map.whole(given, at)
  const text = map.clean(given)
  // What is encoded more often is not looked into, so it is left out.
  if (whole !== undefined || layers > maxLayers) return whole ?? mask
  const known = mapJsonText(text, at, map, layers)
  if (known !== undefined) return known
  if (isMarkup(text)) {
    const inside = (value: string, where: Place) => mapText(value, where, map, layers + 1)
    return mapMarkup(text, at, { text: inside, name: (name, where) => map.name(name, where) })
  }
  if (isAddress(text)) return mapUrl(text, at, map, layers)
  return mapAroundJson(text, at, map, layers) ?? mapPlain(text, at, map, layers)
}

const webAddress = /https?:\/\/[^\s<>"'`\\]{1,8000}/gi

/** Plain text, in which addresses and encoded pieces may stand. */
function mapPlain(text: string, at: Place, map: TextMap, layers: number): string {
  const isProse = /\S\s+\S/.test(text)
  if (!/:\/\//.test(text)) return mapPieces(text, at, map, layers, isProse)
  let result = ''
  let end = 0
  for (const match of text.matchAll(webAddress)) {
    result += mapPieces(text.slice(end, match.index), at, map, layers, isProse)
    result += mapUrl(match[0], { ...at, name: '' }, map, layers)
    end = match.index + match[0].length
  }
  return result + mapPieces(text.slice(end), at, map, layers, isProse)
}

/** Signs at which percent encoding ends. */
const partEnd = /([\s&=?/#"'<>,;|(){}[\]]+)/

function mapPieces(text: string, at: Place, map: TextMap, layers: number, isProse: boolean): string {
  const decoded = text.includes('\\u') ? withUnicode(text) : text
  if (decoded !== text) {
    const other = mapPieces(decoded, at, map, layers + 1, isProse)
    return other === decoded
      ? text
      : other.replace(/[^\t -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  }
  if (/&#x?[0-9a-f]{1,7};/i.test(text)) {
    const plain = withoutEntities(text)
    const other = plain === text ? text : mapText(plain, at, map, layers + 1)
    if (plain !== text) return other === plain ? text : withEntities(other)
  }
  if (/%[0-9a-f]{2}/i.test(text) && layers < maxLayers) {
    const parts = text.split(partEnd).map((part, i) => {
      if (i % 2 === 1 || part === '') return part
      const plain = /%[0-9a-f]{2}/i.test(part) ? decodedPart(part) : part
      if (plain === part) return mapEncoded(part, at, map, layers, isProse)
      const other = mapText(plain, { ...at, name: '' }, map, layers + 1)
      return other === plain ? part : encodeURIComponent(other)
    })
    return parts.join('')
  }
  return mapEncoded(text, at, map, layers, isProse)
}

/** Text in base64, also for addresses, or in hexadecimal digits. */
const encodedText = /[A-Za-z0-9+/_-]{12,}={0,2}|[A-Za-z0-9+/_-]{5,}={1,2}/g

function mapEncoded(text: string, at: Place, map: TextMap, layers: number, isProse: boolean): string {
  let result = ''
  let end = 0
  for (const match of layers < maxLayers ? text.matchAll(encodedText) : []) {
    const other = otherEncoded(match[0], at, map, layers)
    if (other === undefined) continue
    result += textOrNothing(text.slice(end, match.index), at, map, isProse) + other
    end = match.index + match[0].length
  }
  return result + textOrNothing(text.slice(end), at, map, isProse)
}

function textOrNothing(text: string, at: Place, map: TextMap, isProse: boolean): string {
  return text === '' ? '' : map.text(text, at, isProse)
}

/** Undefined for a token that is no encoded text. */
function otherEncoded(token: string, at: Place, map: TextMap, layers: number): string | undefined {
  for (const encoding of ['hex', 'base64url', 'base64'] as const) {
    const text = decodedAs(token, encoding)
    if (text === undefined) continue
    const other = mapText(text, { ...at, name: '' }, map, layers + 1)
    return other === text ? token : encodedAs(other, encoding, token)
  }
  // Parts of an address may stand beside a slash.
  if (!token.includes('/')) return undefined
  const parts = token.split('/')
  const others = parts.map((part) => (part.length < 12 ? undefined : otherEncoded(part, at, map, layers)))
  if (others.every((other) => other === undefined)) return undefined
  return parts.map((part, i) => others[i] ?? map.text(part, at, false)).join('/')
}

type Encoding = 'hex' | 'base64' | 'base64url'

/** The text in an encoded one; undefined if it is not that encoding of a text that people can read. */
function decodedAs(token: string, encoding: Encoding): string | undefined {
  if (token.length > 1_000_000) return undefined
  if (encoding === 'hex' && !/^(?:[0-9a-f]{2})+$/i.test(token)) return undefined
  const bytes = Buffer.from(token, encoding)
  if (encodedAs(bytes, encoding, token) !== token) return undefined
  const text = readable(bytes)
  // A word is the encoding of some signs by chance.
  return text !== undefined && /[\p{L}\p{N}]{2}/u.test(text) ? text : undefined
}

function readable(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return /^[\t\n\r\u0020-\u007e\u00a0-\u{10ffff}]*$/u.test(text) ? text : undefined
  } catch {
    return undefined
  }
}

/** Encodes as another token is: with its padding and its case. */
function encodedAs(content: string | Buffer, encoding: Encoding, like: string): string {
  const text = Buffer.from(content as string).toString(encoding)
  if (encoding === 'hex') return /[A-F]/.test(like) ? text.toUpperCase() : text
  if (encoding === 'base64' && (like.endsWith('=') || like.length % 4 === 0)) return text
  return text.replace(/=/g, '')
}

/** A text in which JSON stands as a whole, mapped inside; undefined for any other text. */
export function mapJsonText(text: string, at: Place, map: TextMap, layers = 0): string | undefined {
  if (!/^\s*[[{]/.test(text) || layers > maxLayers || isDeeperThan(maxDepth, text)) return undefined
  try {
    const parsed = parseExactJson(text)
    const mapped = mapJson(parsed, at, map, layers + 1)
    const [before, after] = [stringifyExactJson(parsed), stringifyExactJson(mapped)]
    return before === after ? text : after
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return undefined
  }
}

/** A text with JSON in it, as in `callback({…});` and `data: {…}`; undefined for any other text. */
function mapAroundJson(text: string, at: Place, map: TextMap, layers: number): string | undefined {
  const start = text.search(/[[{]/)
  if (start < 0 || start > 300) return undefined
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1
  if (end - start < 8 || text.length - end > 300) return undefined
  const inside = mapJsonText(text.slice(start, end), at, map, layers)
  if (inside === undefined) return undefined
  const around = (part: string) => (part === '' ? '' : mapPlain(part, at, map, layers))
  return around(text.slice(0, start)) + inside + around(text.slice(end))
}

/** The parts of a multipart body; undefined for any other text. */
function mapMultipart(text: string, at: Place, map: TextMap, layers: number): string | undefined {
  const [, boundary] = /^\r?\n?(--[!-~]{1,200})\r?\n/.exec(text) ?? []
  if (boundary === undefined || !text.includes(`\n${boundary}`)) return undefined
  const parts = text.split(boundary).map((part) => {
    const gap = /\r?\n\r?\n/.exec(part)
    if (gap === null || gap.index === 0) return map.text(part, at, true)
    const head = part.slice(0, gap.index)
    const body = part.slice(gap.index + gap[0].length)
    const name = /\bname="([^"]{0,200})"/.exec(head)?.[1] ?? ''
    const end = body.endsWith('\r\n') ? '\r\n' : body.endsWith('\n') ? '\n' : ''
    const content = body.slice(0, body.length - end.length)
    return mapPlain(head, at, map, layers) + gap[0] + mapDocument(content, { ...at, name }, map, layers + 1) + end
  })
  return parts.join(map.text(boundary, at, false))
}

/** True for an address with a scheme, and for a path with a query. */
function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s]{1,8000}$/i.test(text) || /^\/[^\s?]{0,4000}\?[^\s]{1,4000}$/.test(text)
}

/** Maps the host, the segments of the path and the parameters of an address. What does not change keeps its encoding. */
export function mapUrl(url: string, at: Place, map: TextMap, layers = 0): string {
  const [, scheme = '', authority = '', path = '', query, fragment = ''] =
    /^(?:([a-z]{2,10}:\/\/)([^/?#]*))?([^?#]*)(?:\?([^#]*))?(#.*)?$/is.exec(url) ?? []
  const inside = { ...at, name: '', parent: '' }
  const one = (text: string, where: Place, isQuery = false) => {
    const plain = decodedPart(isQuery ? text.replaceAll('+', ' ') : text)
    const mapped = mapText(plain, where, map, layers + 1)
    return mapped === plain ? text : encodeURIComponent(mapped)
  }
  const segments = path.split('/').map((segment) => (segment === '' ? '' : one(segment, inside)))
  const pairs = query?.split('&').map((pair) => {
    const equals = pair.indexOf('=')
    if (equals < 0) return pair === '' ? '' : one(pair, inside, true)
    const raw = pair.slice(0, equals)
    const name = decodedPart(raw)
    const other = map.name(name, { ...inside, name, isName: true })
    const value = one(pair.slice(equals + 1), { ...inside, name }, true)
    return `${other === name ? raw : encodeURIComponent(other)}=${value}`
  })
  // A port is no number of seven digits, and a name before a host is one of a person.
  const host = authority === '' ? '' : map.text(authority, { ...inside, name: '' }, false)
  const end = fragment === '' ? '' : `#${one(fragment.slice(1), inside)}`
  return scheme + host + segments.join('/') + (pairs === undefined ? '' : `?${pairs.join('&')}`) + end
}

/** Without percent encoding, or as it is if that is not well-formed. */
export function decodedPart(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    // Other character sets have bytes of their own.
    return text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  }
}

function withUnicode(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}
