import { UsageError } from '../core/errors.js'
import type { ConnectorsPrefix } from './resources/custom-connector-types.js'
import type { ApiPrefix } from './types.js'

/** The services of the tenant that this client speaks to (docs/platform.md#requests, #source-layouts). */
export type Service =
  | 'platform-connectors'
  | 'platform-logs'
  | 'connector-customizers'
  | 'connector-instances'
  | 'sources'
  | 'task-status'
  | 'accounts'
  | 'entitlements'
  | 'account-aggregations'

/**
 * The path of a resource in one of the two layouts (docs/platform.md#api-versions): `/beta/platform-connectors/…` or
 * `/platform-connectors/v1/…`. Percent-encodes the segments. Throws a UserError for a segment that is empty, `.` or
 * `..`, because it would address another resource.
 */
export function apiPath(prefix: ApiPrefix | 'v3', service: Service, ...segments: string[]): string {
  const start = prefix === 'v1' ? `/${service}/v1` : `/${prefix}/${service}`
  return [start, ...segments.map(encodeSegment)].join('/')
}

/**
 * The path of a custom connector (docs/platform.md#custom-connectors): `/v3/connectors/…` or `/connectors/v1/…`.
 * Throws for the same segments as `apiPath`.
 */
export function connectorsPath(prefix: ConnectorsPrefix, ...segments: string[]): string {
  const start = prefix === 'v1' ? '/connectors/v1' : `/${prefix}/connectors`
  return [start, ...segments.map(encodeSegment)].join('/')
}

/**
 * The path of the user's own personal access tokens (docs/platform.md#access-tokens). Beta has no newer form than v3.
 */
export function accessTokensPath(prefix: ApiPrefix): string {
  const path =
    prefix === 'v1' ? '/personal-access-tokens/v1' : `/${prefix === 'beta' ? 'v3' : prefix}/personal-access-tokens`
  return `${path}?owner-id=me`
}

/** The path of a resource outside of the layouts. Throws for the same segments as `apiPath`. */
export function rootPath(start: string, ...segments: string[]): string {
  return [start, ...segments.map(encodeSegment)].join('/')
}

function encodeSegment(segment: string): string {
  if (segment.trim() === '')
    throw new UsageError('a connector, tag, customizer, instance or source was given without a name or id')
  if (segment === '.' || segment === '..')
    throw new UsageError(`"${segment}" cannot be the name or id of anything in a tenant`)
  try {
    return encodeURIComponent(segment)
  } catch (error) {
    throw new UsageError('a name or id holds an unpaired surrogate, which a URL cannot carry', { cause: error })
  }
}

/**
 * Headers that an API prefix requires. The dated versions refuse experimental services without this one
 * (docs/platform.md#api-versions).
 */
export function prefixHeaders(prefix: ApiPrefix): Record<string, string> {
  return prefix === 'beta' || prefix === 'v1' ? {} : { 'x-sailpoint-experimental': 'true' }
}

/** Where what beta does not have is: `v3`, or the oldest dated version (docs/platform.md#source-layouts). */
export type BesideBeta = 'v3' | 'v2024'

/** The path of a resource that beta does not have, or only in an old form, with the headers that it needs. */
export function pathBesideBeta(
  prefix: ApiPrefix,
  instead: BesideBeta,
  service: Service,
  ...segments: string[]
): { path: string; headers: Record<string, string> } {
  if (prefix !== 'beta') return { path: apiPath(prefix, service, ...segments), headers: {} }
  const headers: Record<string, string> = instead === 'v2024' ? prefixHeaders(instead) : {}
  return { path: apiPath(instead, service, ...segments), headers }
}

/** True for a text in the form of the tenant's ids, a UUID (docs/platform.md#connectors). */
export function isIdForm(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)
}
