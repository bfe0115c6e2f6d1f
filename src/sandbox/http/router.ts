import type { IncomingMessage } from 'node:http'
import { badRequest, methodNotAllowed, notFound } from './errors.js'

/** What comes after the place of a layout's version: `/beta/platform-connectors` and `/platform-connectors/v1`. */
const services = ['platform-connectors', 'platform-logs', 'connector-customizers', 'connector-instances']

const prefixes = ['beta', 'v2024', 'v2025', 'v2026']

/**
 * The interface of custom connectors lies beside the others, and is not experimental
 * (docs/platform.md#custom-connectors).
 */
const connectors = { service: 'connectors', prefixes: ['v3', 'v2024', 'v2025', 'v2026'] }

/** These refuse a request without the header `X-SailPoint-Experimental: true` (docs/platform.md#api-versions). */
const experimental = ['v2024', 'v2025', 'v2026']

/** A request on its way to a handler. */
export interface Call {
  method: string
  /** Without the query, as it was sent. */
  path: string
  /** Parts of the path by the name that the route's pattern gives them, decoded. */
  params: Record<string, string>
  query: URLSearchParams
  request: IncomingMessage
  trackingId: string
  /** Aborted when the client is gone or the sandbox closes. */
  signal: AbortSignal
}

export interface Answer {
  status: number
  headers?: Record<string, string>
  /** One of these, or no body. `chunks` are sent as they come, at the client's pace. */
  json?: unknown
  text?: string
  chunks?: AsyncIterable<string>
  /** Ends what the chunks come from. Called when the answer was sent, and when it was not. */
  release?: () => Promise<void>
}

export type Handler = (call: Call) => Promise<Answer> | Answer

export interface Route {
  method: string
  /** Segments between slashes; `:name` stands for any one. A pattern that starts with a service has all its layouts. */
  pattern: string
  handler: Handler
}

/** Where a path lies: its service layout, and its segments without the layout's own. */
export interface Place {
  /** `beta`, `v2024`, …, `v1`; empty for a path outside the services. */
  layout: string
  segments: string[]
}

/** Takes a path apart. Throws a 400 for a malformed one. */
export function placeOf(path: string): Place {
  const segments = path.split('/').slice(1).map(decode)
  const [first = '', second = ''] = segments
  if (prefixes.includes(first) && services.includes(second)) return { layout: first, segments: segments.slice(1) }
  if (connectors.prefixes.includes(first) && second === connectors.service)
    return { layout: first, segments: segments.slice(1) }
  if (services.includes(first) || first === connectors.service)
    return second === 'v1' ? { layout: 'v1', segments: [first, ...segments.slice(2)] } : { layout: '', segments: [] }
  return { layout: '', segments }
}

/** Whether the layout wants the header that allows experimental interfaces. */
export function needsExperimentalHeader(place: Place): boolean {
  return experimental.includes(place.layout) && place.segments[0] !== connectors.service
}

export class Router {
  readonly #routes: { route: Route; segments: string[] }[]

  constructor(routes: readonly Route[]) {
    this.#routes = routes.map((route) => ({ route, segments: route.pattern.split('/') }))
  }

  /** The route of a request. Throws a 404 for an unknown path, a 405 for a known one with another method. */
  find(method: string, path: string, place: Place): { route: Route; params: Record<string, string> } {
    const allowed: string[] = []
    for (const { route, segments } of this.#routes) {
      const params = match(segments, place.segments)
      if (!params) continue
      if (route.method === method) return { route, params }
      allowed.push(route.method)
    }
    if (allowed.length > 0) throw methodNotAllowed(method, allowed)
    throw notFound(`There is nothing at ${path}`)
  }
}

function match(pattern: string[], segments: string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? ''
    if (part.startsWith(':')) {
      if (segment === '') return undefined
      params[part.slice(1)] = segment
    } else if (part !== segment) return undefined
  }
  return params
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw badRequest('The path is not well-formed: a % in it starts no valid character')
  }
}
