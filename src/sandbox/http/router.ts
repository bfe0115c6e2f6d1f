import type { IncomingMessage } from 'node:http'
import type { SandboxBehaviour } from '../behaviour.js'
import { badRequest, methodNotAllowed, notFound } from './errors.js'

/** The services that exist in both layouts: `/beta/platform-connectors` and `/platform-connectors/v1`. */
const services = ['platform-connectors', 'platform-logs', 'connector-customizers', 'connector-instances']

const prefixes = ['beta', 'v2024', 'v2025', 'v2026']

/**
 * The interface of custom connectors has other prefixes and is not experimental (docs/platform.md#custom-connectors).
 */
const connectors = { service: 'connectors', prefixes: ['v3', 'v2024', 'v2025', 'v2026'] }

/** The list of personal access tokens, which is not experimental either (docs/platform.md#access-tokens). */
const accessTokens = { service: 'personal-access-tokens', prefixes: ['beta', 'v3', 'v2024', 'v2025', 'v2026'] }

/** Sources and what belongs to them, of which v3 lacks some (docs/platform.md#source-layouts). */
const ofSources = [
  ...['sources', 'accounts'].map((service) => ({ service, prefixes: ['beta', 'v3', 'v2024', 'v2025', 'v2026'] })),
  ...['task-status', 'account-aggregations', 'entitlements'].map((service) => ({ service, prefixes })),
]

const established = [connectors, accessTokens, ...ofSources]

/** Prefixes that require the header `X-SailPoint-Experimental: true` (docs/platform.md#api-versions). */
const experimental = ['v2024', 'v2025', 'v2026']

/** A request as a handler gets it. */
export interface Call {
  method: string
  /** As it was sent, without the query. */
  path: string
  /** Decoded segments of the path, by their name in the route's pattern. */
  params: Record<string, string>
  query: URLSearchParams
  request: IncomingMessage
  trackingId: string
  /** Aborted when the client disconnects or the sandbox closes. */
  signal: AbortSignal
}

export interface Answer {
  status: number
  headers?: Record<string, string>
  /** At most one of `json`, `text` and `chunks`. Chunks are sent as they arrive, as fast as the client reads. */
  json?: unknown
  text?: string
  chunks?: AsyncIterable<string>
  /** Stops the source of the chunks. Always called, whether the answer was sent or not. */
  release?: () => Promise<void>
}

export type Handler = (call: Call) => Promise<Answer> | Answer

export interface Route {
  method: string
  /** Segments between slashes; `:name` matches any one. A pattern that starts with a service applies to all layouts. */
  pattern: string
  /** Layouts that do not have it, though they have its service. */
  absentIn?: readonly string[]
  handler: Handler
}

/** A parsed path: its layout, and its segments without the version. */
export interface Place {
  /** `beta`, `v2024`, …, `v1`; empty for a path outside of the services. */
  layout: string
  segments: string[]
}

/** Parses a path. Throws a 400 for a malformed one. */
export function placeOf(path: string): Place {
  const segments = path.split('/').slice(1).map(decode)
  const [first = '', second = ''] = segments
  if (prefixes.includes(first) && services.includes(second)) return { layout: first, segments: segments.slice(1) }
  if (established.some((each) => each.prefixes.includes(first) && each.service === second))
    return { layout: first, segments: segments.slice(1) }
  if (services.includes(first) || established.some(({ service }) => service === first))
    return second === 'v1' ? { layout: 'v1', segments: [first, ...segments.slice(2)] } : { layout: '', segments: [] }
  return { layout: '', segments }
}

/** Returns whether requests to this place need the header for experimental interfaces. */
export function needsExperimentalHeader(place: Place, { experimentalSources }: SandboxBehaviour): boolean {
  const services = experimentalSources ? [connectors, accessTokens] : established
  return experimental.includes(place.layout) && services.every(({ service }) => service !== place.segments[0])
}

/** Returns whether a path is of an older layout, which tenants mark as deprecated (docs/platform.md#api-versions). */
export function isDeprecated(path: string): boolean {
  return ['v3', ...prefixes].some((prefix) => path.startsWith(`/${prefix}/`))
}

export class Router {
  readonly #routes: { route: Route; segments: string[] }[]

  constructor(routes: readonly Route[]) {
    this.#routes = routes.map((route) => ({ route, segments: route.pattern.split('/') }))
  }

  /** Finds the route of a request. Throws a 404 for an unknown path and a 405 for another method. */
  find(method: string, path: string, place: Place): { route: Route; params: Record<string, string> } {
    const allowed: string[] = []
    for (const { route, segments } of this.#routes) {
      const params = match(segments, place.segments)
      if (!params || route.absentIn?.includes(place.layout)) continue
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
    throw badRequest('The path is not well-formed: it has a % without a valid character code')
  }
}
