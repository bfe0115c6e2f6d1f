import { parseExactJson, stringifyExactJson } from '../core/exact-json.js'
import { isDeeperThan, isObject, maxDepth } from '../core/json.js'
import type { RecordedBody, RecordedExchange } from './model.js'

/** Where a text stands. */
export interface Place {
  part: 'request' | 'answer' | 'config'
  /** The name of the field, query parameter or header; '' without one. */
  name: string
  /** The name of the field around it. */
  parent: string
  /** The names beside it. */
  siblings: readonly string[]
  /** True if the text is the name of a field. */
  isName?: boolean
}

/** Returns what stands in place of a text or number. */
export type ValueMap = (value: string | number, place: Place) => string | number

/** Applies a map to every value of an exchange. */
export function mapExchange({ request, answer }: RecordedExchange, map: ValueMap): RecordedExchange {
  const { method, url, headers, body } = request
  const at = (part: 'request' | 'answer', name: string): Place => ({ part, name, parent: '', siblings: [] })
  const mapped: RecordedExchange['request'] = {
    method,
    url: mapUrl(url, 'request', map),
    ...(headers && {
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, String(map(value, at('request', name)))]),
      ),
    }),
    ...(body && { body: mapBody(body, 'request', map) }),
  }
  if ('error' in answer) return { request: mapped, answer }
  return {
    request: mapped,
    answer: {
      ...answer,
      ...(answer.headers && {
        headers: answer.headers.map(([name, value]): [string, string] => [
          name,
          isAddress(value) ? mapUrl(value, 'answer', map) : String(map(value, at('answer', name))),
        ]),
      }),
      ...(answer.body && { body: mapBody(answer.body, 'answer', map) }),
    },
  }
}

function mapBody(body: RecordedBody, part: Place['part'], map: ValueMap): RecordedBody {
  if ('json' in body) return { json: mapJson(body.json, part, map) }
  const siblings = 'form' in body ? body.form.map(([name]) => name) : []
  if ('form' in body) {
    return {
      form: body.form.map(([name, value]) => [name, String(map(value, { part, name, parent: '', siblings }))]),
    }
  }
  return 'text' in body ? { text: mapText(body.text, part, map) } : body
}

/** Applies a map to every value in parsed JSON, and to the names of its fields. */
export function mapJson(root: unknown, part: Place['part'], map: ValueMap, outer = ''): unknown {
  const walk = (value: unknown, place: Place): unknown => {
    if (typeof value === 'string' || typeof value === 'number') return map(value, place)
    if (Array.isArray(value)) return value.map((each) => walk(each, place))
    if (!isObject(value)) return value
    const siblings = Object.keys(value)
    const entries = Object.entries(value).map(([name, each]) => {
      const inside = { part, name, parent: place.name, siblings }
      return [String(map(name, { ...inside, isName: true })), walk(each, inside)]
    })
    return Object.fromEntries(entries)
  }
  return walk(root, { part, name: outer, parent: '', siblings: [] })
}

/** A text in which JSON stands as a whole, mapped inside; undefined for any other text. */
export function mapJsonText(text: string, place: Place, map: ValueMap): string | undefined {
  if (!/^\s*[[{]/.test(text) || isDeeperThan(maxDepth, text)) return undefined
  try {
    const parsed = parseExactJson(text)
    const mapped = mapJson(parsed, place.part, map, place.name)
    const [before, after] = [stringifyExactJson(parsed), stringifyExactJson(mapped)]
    return before === after ? text : after
  } catch {
    return undefined
  }
}

/** Lines of JSON, XML, or plain text. */
function mapText(lines: string[], part: Place['part'], map: ValueMap): string[] {
  const place = { part, name: '', parent: '', siblings: [] }
  const plain = (text: string) => mapJsonText(text, place, map) ?? String(map(text, place))
  if (!/^\s*</.test(lines[0] ?? '')) return lines.map(plain)
  return mapXml(lines.join('\n'), part, map).split('\n')
}

/** Maps the texts and the attributes of XML by the names of their elements. */
function mapXml(text: string, part: Place['part'], map: ValueMap): string {
  const [start = '', ...pieces] = text.split('<')
  const names: string[] = []
  const mapped = pieces.map((piece) => {
    const end = piece.indexOf('>')
    if (end < 0) return String(map(piece, { part, name: '', parent: '', siblings: [] }))
    const tag = piece.slice(0, end)
    if (tag.startsWith('/')) names.pop()
    else if (!tag.endsWith('/') && !/^[!?]/.test(tag)) names.push(localName(tag))
    const name = names.at(-1) ?? ''
    const content = piece.slice(end + 1)
    const isBlank = content.trim() === ''
    const place = { part, name, parent: names.at(-2) ?? '', siblings: [] }
    const attributes = mapAttributes(tag, (value, key) => String(map(value, { ...place, name: key, parent: name })))
    return `${attributes}>${isBlank ? content : map(content, place)}`
  })
  return [start, ...mapped].join('<')
}

/** Applies a map to the values of attributes. */
function mapAttributes(tag: string, map: (value: string, name: string) => string): string {
  const parts = tag.split('"')
  return parts
    .map((part, i) => {
      const before = parts[i - 1] ?? ''
      if (i % 2 === 0 || !before.endsWith('=')) return part
      return map(part, localName(before.slice(before.lastIndexOf(' ') + 1, -1).trim()))
    })
    .join('"')
}

function localName(tag: string): string {
  return /^[^\s/>]{0,200}/.exec(tag)?.[0].replace(/^[^:]{0,100}:/, '') ?? ''
}

/** True for an address with a scheme, and for a path with a query. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s]{1,8000}$/i.test(text) || /^\/[^\s?]{0,4000}\?[^\s]{1,4000}$/.test(text)
}

/** Maps the segments of the path and the parameters of an address. What does not change keeps its encoding. */
export function mapUrl(url: string, part: Place['part'], map: ValueMap): string {
  const [, origin = '', path = '', query, fragment = ''] =
    /^([a-z]{2,10}:\/\/[^/?#]*)?([^?#]*)(?:\?([^#]*))?(#.*)?$/is.exec(url) ?? []
  const segments = path.split('/').map((segment) => {
    return mapEncoded(segment, map, { part, name: '', parent: '', siblings: [] }, encodeURIComponent)
  })
  const pairs = query?.split('&').map((pair) => {
    const at = pair.indexOf('=')
    const name = at < 0 ? '' : pair.slice(0, at)
    const place = { part, name: decodedPart(name), parent: '', siblings: [] }
    const value = mapEncoded(at < 0 ? pair : pair.slice(at + 1), map, place, encodeURIComponent, true)
    return at < 0 ? value : `${name}=${value}`
  })
  return origin + segments.join('/') + (pairs === undefined ? '' : `?${pairs.join('&')}`) + fragment
}

function mapEncoded(
  text: string,
  map: ValueMap,
  place: Place,
  encode: (text: string) => string,
  isQuery = false,
): string {
  const plain = decodedPart(isQuery ? text.replaceAll('+', ' ') : text)
  const mapped = mapJsonText(plain, place, map) ?? String(map(plain, place))
  return mapped === plain ? text : encode(mapped)
}

/** Without percent encoding, or as it is if that is not well-formed. */
export function decodedPart(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
