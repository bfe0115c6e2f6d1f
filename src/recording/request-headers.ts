import type { Headers } from './http-reader.js'
import type { RecordedRequest } from './model.js'

/** Headers that every recording has, as they say what a request means. Others change from run to run, or only say who asks. */
const alwaysRecorded = new Set(
  'accept authorization content-type content-encoding soapaction if-match if-none-match prefer x-http-method-override'.split(
    ' ',
  ),
)

/** Headers of the client, its connection and a proxy between, and cookies, which come and go with the sessions. */
const ofClient = new Set(
  [
    'host connection content-length transfer-encoding accept-encoding accept-language user-agent cookie date te expect',
    'proxy-authorization proxy-connection',
  ]
    .join(' ')
    .split(' '),
)

/** All headers that may count, by their names in lower case; undefined without one. */
export function requestHeaders(headers: Headers): RecordedRequest['headers'] {
  return selected(headers, (name) => !ofClient.has(name))
}

/**
 * The headers of a request in a replay that count.
 *
 * @param keys - the names of those in which the recording has a secret.
 */
export function replayedHeaders(headers: Headers, keys: ReadonlySet<string>): RecordedRequest['headers'] {
  return selected(headers, (name) => alwaysRecorded.has(name) || keys.has(name))
}

function selected(headers: Headers, isSelected: (name: string) => boolean): RecordedRequest['headers'] {
  const kept = headers
    .map(([name, value]): [string, string] => [name.toLowerCase(), value])
    .filter(([name]) => isSelected(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

/** A request with only those headers that every recording has. */
export function withoutOtherHeaders(request: RecordedRequest): RecordedRequest {
  const { headers, ...others } = request
  if (headers === undefined) return request
  const kept = Object.entries(headers).filter(([name]) => alwaysRecorded.has(name))
  return { ...others, ...(kept.length > 0 && { headers: Object.fromEntries(kept) }) }
}

/** Headers beside those, such as `X-API-Key`: a recording has those that carry a secret. */
export function keysOf({ headers = {} }: RecordedRequest): [name: string, value: string][] {
  return Object.entries(headers).filter(([name]) => !alwaysRecorded.has(name))
}
