import diagnostics from 'node:diagnostics_channel'
import type { ClientRequest } from 'node:http'

/** A longer address is cut. */
const maxUrlLength = 2000
/** More headers of a request are not told, and a longer value is cut. */
const maxHeaders = 60
const maxValueLength = 500

export interface ToldRequest {
  method: string
  url: string
  headers: [name: string, value: string][]
}

/** What undici, and with it `fetch`, tells of a request. */
interface UndiciRequest {
  method?: unknown
  origin?: unknown
  path?: unknown
  /** Names and values in turn; lines in undici 5. */
  headers?: unknown
}

/**
 * Tells each request that the connector begins to send, of all clients that are built on `http`, `https` or undici. Node.js and
 * undici publish them by these names.
 */
export function tellRequests(tell: (request: ToldRequest) => void): void {
  const told = (method: unknown, origin: string, path: unknown, headers: Iterable<[unknown, unknown]>) =>
    tell({
      method: String(method).slice(0, 40),
      url: `${origin}${String(path)}`.slice(0, maxUrlLength),
      headers: [...headers]
        .slice(0, maxHeaders)
        .map(([name, value]) => [String(name).slice(0, maxValueLength), String(value).slice(0, maxValueLength)]),
    })
  diagnostics.subscribe('http.client.request.start', (message) => {
    const { request } = message as { request: ClientRequest & { _header?: unknown } }
    // Also in its own form, which names the port.
    const host = request.getHeader('host') ?? request.host
    // Headers that are given as a list are only in the text that is sent.
    const { _header: sent } = request
    const headers = typeof sent === 'string' ? linesOf(sent) : Object.entries(request.getHeaders())
    told(request.method, `${request.protocol}//${String(host)}`, request.path, headers)
  })
  diagnostics.subscribe('undici:request:create', (message) => {
    const { method, origin, path, headers } = (message as { request: UndiciRequest }).request
    const pairs = Array.isArray(headers) ? pairsOf(headers) : linesOf(String(headers ?? ''))
    told(method, String(origin), path, pairs)
  })
}

/** The headers in lines of HTTP. */
function linesOf(text: string): [name: string, value: string][] {
  const lines = text.split('\r\n').map((line) => [line.indexOf(': '), line] as const)
  return lines.filter(([at]) => at > 0).map(([at, line]) => [line.slice(0, at), line.slice(at + 2)])
}

function pairsOf(list: unknown[]): [name: unknown, value: unknown][] {
  return list.flatMap((name, i) => (i % 2 === 0 ? [[name, list[i + 1]]] : []))
}
