import { isObject } from '../core/json.js'
import { mask } from '../core/secrets/store.js'
import type { GeneratedValues, Replaced } from './generated.js'
import { hasMaskedPassword } from './masked-text.js'
import { maskedNumber, maskedPassword, schemeOf } from './masks.js'
import type { RecordedBody, RecordedRequest } from './model.js'
import { decodedPart } from './places.js'
import { keysOf } from './request-headers.js'

/** One difference between a recorded request and one that was sent. */
export interface Difference {
  /** `method`, `path`, `query page`, `body $.user.name`. */
  place: string
  recorded: string
  sent: string
}

export interface Comparison {
  differences: Difference[]
  /** Generated values that differ. They are no difference. */
  replaced: Replaced
}

/** Where nothing stands. */
const nothing = 'nothing'

/** More differences of one request are not looked for. */
const maxDifferences = 20

/** The parts of an address, decoded. */
export function partsOf(url: string): { origin: string; path: string; query: [name: string, value: string][] } {
  const [, origin = '', path = '', query] = /^([a-z]{2,10}:\/\/[^/?#]*)?([^?#]*)(?:\?([^#]*))?/is.exec(url) ?? []
  const pairs = query === undefined || query === '' ? [] : [...new URLSearchParams(query)]
  return { origin, path: path.split('/').map(decodedSegment).join('/'), query: pairs }
}

/** A slash that is encoded does not divide. */
function decodedSegment(segment: string): string {
  return decodedPart(segment).replaceAll('/', '%2F')
}

/** Compares a request with a recorded one: its method, address and body. */
export function compareRequests(
  recorded: RecordedRequest,
  sent: RecordedRequest,
  generated: GeneratedValues,
): Comparison {
  const comparison: Comparison = { differences: [], replaced: [] }
  const text: CompareText = (place, before, after, shown = [quoted(before), quoted(after)]) => {
    if (comparison.differences.length >= maxDifferences) return
    if (before !== undefined && after !== undefined && isMaskedPassword(before)) {
      // What was sent is not told: it may be a password.
      if (before === maskedPassword(after)) return
      comparison.differences.push({ place, recorded: 'the password that the check made up', sent: 'another text' })
      return
    }
    const equal = before === undefined || after === undefined ? undefined : generated.compare(before, after)
    if (equal !== undefined) comparison.replaced.push(...equal)
    else if (before !== after) {
      const isSecret = before !== undefined && after !== undefined && hasMaskedPassword(before)
      comparison.differences.push({ place, recorded: shown[0], sent: isSecret ? 'another text' : shown[1] })
    }
  }
  if (recorded.method !== sent.method) text('method', recorded.method, sent.method)
  const [before, after] = [partsOf(recorded.url), partsOf(sent.url)]
  text('host', before.origin, after.origin)
  text('path', before.path, after.path)
  comparePairs('query', before.query, after.query, text)
  for (const [name, read] of comparedHeaders) text(`header ${name}`, read(recorded), read(sent))
  const difference = authorizationDifference(recorded, sent)
  if (difference !== undefined) comparison.differences.push(difference)
  for (const [name] of keysOf(recorded)) {
    if ((sent.headers?.[name] ?? '') === '')
      comparison.differences.push({ place: `header ${name}`, recorded: 'a secret', sent: nothing })
  }
  compareBodies(withoutBoundary(recorded), withoutBoundary(sent), text)
  return comparison
}

/** Headers that say what is asked for, and what of them counts. */
const comparedHeaders: readonly (readonly [name: string, read: (request: RecordedRequest) => string | undefined])[] = [
  // Some clients send a type without a body, which says nothing.
  ['content-type', ({ headers, body }) => (body === undefined ? undefined : mediaTypeOf(headers?.['content-type']))],
  ['soapaction', ({ headers }) => headers?.['soapaction']],
  ['if-match', ({ headers }) => headers?.['if-match']],
  ['x-http-method-override', ({ headers }) => headers?.['x-http-method-override']],
]

/** Whether a request signs itself otherwise than the recorded one: with nothing, or by another scheme. */
function authorizationDifference(recorded: RecordedRequest, sent: RecordedRequest): Difference | undefined {
  const [before, after] = [recorded, sent].map(({ headers }) => headers?.['authorization'])
  const [scheme, other] = [schemeOf(before), schemeOf(after)]
  // Of a scheme that is not known, and in a recording of an earlier version, only a mask stands there.
  const isPresent = before !== undefined && after !== undefined
  if (before === after || (isPresent && (scheme === other || before === mask))) return undefined
  // The header itself is not told.
  const shown = (header: string | undefined, name: string | undefined) =>
    header === undefined ? nothing : (name ?? 'another scheme')
  return { place: 'header authorization', recorded: shown(before, scheme), sent: shown(after, other) }
}

/** The type without its parameters, but for the action of SOAP 1.2. */
function mediaTypeOf(type: string | undefined): string | undefined {
  if (type === undefined) return undefined
  const action = /;\s*action="?([^";]{1,500})/i.exec(type)?.[1]
  return type.split(';', 1)[0]?.trim().toLowerCase() + (action === undefined ? '' : `; action=${action}`)
}

function isMaskedPassword(text: string): boolean {
  return text.startsWith(`${mask} (made up, `)
}

type CompareText = (
  place: string,
  before: string | undefined,
  after: string | undefined,
  /** How a message has them. Default: in quotes. */
  shown?: [before: string, after: string],
) => void

/** The order of different names does not count, that of the values of one name does. */
function comparePairs(
  what: string,
  before: readonly [string, string][],
  after: readonly [string, string][],
  text: CompareText,
): void {
  for (const name of new Set([...before, ...after].map(([each]) => each))) {
    const [a, b] = [before, after].map((pairs) => pairs.filter(([each]) => each === name).map(([, value]) => value))
    for (let i = 0; i < Math.max(a?.length ?? 0, b?.length ?? 0); i++) text(`${what} ${name}`, a?.[i], b?.[i])
  }
}

function compareBodies(before: RecordedBody | undefined, after: RecordedBody | undefined, text: CompareText): void {
  if (before === undefined || after === undefined) {
    if (before !== after) text('body', before && 'a body', after && 'a body')
  } else if ('json' in before && 'json' in after) compareJson('$', before.json, after.json, text)
  else if ('form' in before && 'form' in after) comparePairs('body', before.form, after.form, text)
  else if ('text' in before && 'text' in after) text('body', before.text.join('\n'), after.text.join('\n'))
  else if ('binary' in before && 'binary' in after) text('body', sizeOf(before.binary), sizeOf(after.binary))
  else text('body', formOf(before), formOf(after))
}

/** The body of a request. The boundary of one with parts is another one each time. */
function withoutBoundary({ headers, body }: RecordedRequest): RecordedBody | undefined {
  const [, boundary] = /^multipart\/.{0,500}?boundary="?([^";,]{1,200})/i.exec(headers?.['content-type'] ?? '') ?? []
  if (boundary === undefined || body === undefined || !('text' in body)) return body
  return { ...body, text: body.text.map((line) => line.replace(`--${boundary}`, '--boundary')) }
}

function sizeOf({ bytes, hash }: { bytes: number; hash: string }): string {
  return `${bytes} bytes with the hash ${hash}`
}

function compareJson(path: string, before: unknown, after: unknown, text: CompareText): void {
  if (isObject(before) && isObject(after)) {
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const step = /^[\w$-]{1,200}$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`
      compareJson(path + step, before[name], after[name], text)
    }
  } else if (Array.isArray(before) && Array.isArray(after)) {
    for (let i = 0; i < Math.max(before.length, after.length); i++) {
      compareJson(`${path}[${i}]`, before[i], after[i], text)
    }
  } else if (before === maskedNumber && typeof after === 'number') return
  else if (typeof before === 'string' && isMaskedPassword(before) && typeof after === 'number')
    text(`body ${path}`, before, String(after))
  else if (typeof before === typeof after) text(`body ${path}`, asText(before, after), asText(after, before))
  else
    text(`body ${path}`, asText(before, after), asText(after, before), [
      shownJson(before, after),
      shownJson(after, before),
    ])
}

/** A value beside one of another type, or beside none. */
function shownJson(value: unknown, other: unknown): string {
  if (value === undefined) return nothing
  if (value === '') return 'an empty text'
  return typeof value === 'string' && other !== undefined ? `the text ${JSON.stringify(value)}` : JSON.stringify(value)
}

/** A text for a value that differs from one of another type with the same text. */
function asText(value: unknown, other: unknown): string | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string' && (typeof other === 'string' || other === undefined)) return value
  if (typeof value === 'number' && typeof other === 'number') return String(value)
  return typeof value === 'string' ? `the text ${value}` : JSON.stringify(value)
}

function formOf(body: RecordedBody): string {
  return `a body of ${Object.keys(body).find((name) => name !== 'charset') ?? 'nothing'}`
}

function quoted(text: string | undefined): string {
  return text === undefined ? nothing : JSON.stringify(text)
}
