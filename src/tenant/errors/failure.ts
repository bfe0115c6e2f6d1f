import { STATUS_CODES } from 'node:http'
import { plainInputName } from '../../core/input-names.js'
import { printable, printableName } from '../../core/secrets/process.js'
import { errorLine, oneLine, quote } from '../../core/text.js'
import type { Call, Scope } from '../http/call.js'
import { type ErrorBody, readErrorBody } from './error-body.js'
import { TenantError, type TenantErrorKind } from './errors.js'

/** An answer without success, with the start of its body. */
export interface FailedAnswer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

/** Converts a failed answer into an error with a remedy. */
export function answerError(call: Call, answer: FailedAnswer, attempts: number): TenantError {
  const body = readErrorBody(answer.body)
  const kind = kindOf(call, answer, body)
  // What the code of a server that is no tenant stumbles over says nothing to the user.
  const detail = kind === 'sign-in' ? '' : oneLine(printable(body.text))
  const trackingId =
    body.trackingId === undefined ? undefined : oneLine(printableName(body.trackingId), 64) || undefined
  const errorType = kind === 'connector' ? body.errorType : undefined
  const line = errorLine(
    `cannot ${call.operation}: ${happened(kind, answer, errorType)}${detail === '' ? '' : `: ${detail}`}`,
    remedy(kind, call, answer),
    trackingId === undefined ? '' : `tracking id ${trackingId}`,
    kind === 'blocked' ? rayId(answer) : '',
    attempts > 1 ? `sent ${attempts} times` : '',
  )
  return new TenantError(line, {
    kind,
    operation: call.operation,
    status: answer.status,
    trackingId,
    detail: detail === '' ? undefined : detail,
    raw: body.text,
    errorType,
    attempts,
  })
}

/**
 * The error for a failure of the connector inside a successful answer, as text or as an object after the output
 * (docs/platform.md#open-invoke-failure, #sdk-server).
 */
export function connectorError(call: Call, status: number, body: ErrorBody): TenantError {
  const detail = oneLine(printable(body.text))
  const trackingId =
    body.trackingId === undefined ? undefined : oneLine(printableName(body.trackingId), 64) || undefined
  const what = happened('connector', { status, headers: {}, body: '' }, body.errorType)
  const tracking = trackingId === undefined ? '' : `tracking id ${trackingId}`
  return new TenantError(
    errorLine(`cannot ${call.operation}: ${what}${detail === '' ? '' : `: ${detail}`}`, tracking),
    {
      kind: 'connector',
      operation: call.operation,
      status,
      trackingId,
      detail: detail === '' ? undefined : detail,
      raw: body.text,
      errorType: body.errorType,
    },
  )
}

/** The error for an answer in an unexpected form. `problem` is worded to follow "the answer ". */
export function unexpectedAnswer(operation: string, problem: string, status?: number, cause?: unknown): TenantError {
  const message = `cannot ${operation}: the answer ${problem}; check that ${plainInputName('base-url')} is the API address and that ${plainInputName('api-prefix')} is right`
  return new TenantError(message, { kind: 'unexpected-answer', operation, status, cause })
}

/**
 * The error for an answer to a change that shows another value than the requested one. `says` is worded to follow "the
 * answer says that ".
 */
export function contraryAnswer(operation: string, says: string): TenantError {
  const message = `cannot ${operation}: the answer says that ${says}`
  return new TenantError(message, { kind: 'unexpected-answer', operation, status: 200 })
}

/**
 * Classifies a failed answer. `connector` requires that the request reached the connector and its code failed: checks
 * that expect a failure pass only then. A 401 is never `connector`, nor is a body without a sign of the connector. A
 * merely `likely` body does not count with a status that gateways and the platform use themselves.
 */
function kindOf(call: Call, { status, headers, body: raw }: FailedAnswer, body: ErrorBody): TenantErrorKind {
  if (isBlocked(status, headers, body, raw)) return 'blocked'
  if (call.signsIn && status >= 500 && body.connector === 'marked') return 'sign-in'
  if (status === 401 || (call.signsIn && (status === 400 || status === 403))) return 'unauthorized'
  if (call.runsConnector && body.connector === 'marked') return 'connector'
  if (call.runsConnector && body.connector === 'likely' && (status === 400 || status === 422 || status === 500)) {
    return 'connector'
  }
  if (status >= 500) return 'server'
  if (status < 400) return 'redirect'
  return kinds[status] ?? 'bad-request'
}

const kinds: Record<number, TenantErrorKind | undefined> = {
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  409: 'conflict',
  412: 'conflict',
  429: 'rate-limited',
}

/**
 * True for a refusal by Cloudflare, which is in front of every tenant (docs/platform.md#cloudflare). Its error pages for
 * an unreachable server do not count.
 */
function isBlocked(status: number, headers: FailedAnswer['headers'], body: ErrorBody, raw: string): boolean {
  if (status !== 403 && status !== 429 && status !== 503) return false
  if (/^error code: 1\d{3}\s*$/.test(raw.trim())) return true
  const challenged =
    headers['cf-mitigated'] !== undefined || /just a moment|attention required|access denied|blocked/i.test(body.text)
  return (
    body.html &&
    (status === 403 || challenged) &&
    (challenged || /cloudflare/i.test(`${headers['server'] ?? ''} ${raw}`))
  )
}

function happened(kind: TenantErrorKind, { status }: FailedAnswer, errorType: string | undefined): string {
  if (kind === 'connector') return errorType === 'notFound' ? 'the connector answered notFound' : 'the connector failed'
  if (kind === 'sign-in') return 'a connector answered, so this is the development server of the SDK and not a tenant'
  if (kind === 'blocked') return `a firewall before the tenant refused the request (${status})`
  return `the tenant answered ${status} ${STATUS_CODES[status] ?? ''}`.trimEnd()
}

/** The user levels that a scope is of use with (docs/platform.md#custom-connectors, #sources, #tasks, #source-schemas, #connection-checks,
 * #aggregation-results). */
const userLevels: Readonly<Record<Scope, string>> = {
  'sp:connector': 'ORG_ADMIN',
  'idn:connector-config': 'ORG_ADMIN, SOURCE_ADMIN or SOURCE_SUBADMIN',
  // The list refuses a SOURCE_SUBADMIN who does not ask for their own sources alone.
  'idn:sources': 'ORG_ADMIN or SOURCE_ADMIN',
  'idn:source-schema': 'ORG_ADMIN, SOURCE_ADMIN or SOURCE_SUBADMIN',
  'idn:provisioning-policy': 'ORG_ADMIN',
  'idn:task-management': 'ORG_ADMIN, SOURCE_ADMIN or SOURCE_SUBADMIN',
  'idn:source-connector': 'ORG_ADMIN',
  'idn:accounts': 'ORG_ADMIN, SOURCE_ADMIN or SOURCE_SUBADMIN',
  'idn:entitlement': 'ORG_ADMIN',
}

function remedy(kind: TenantErrorKind, call: Call, answer: FailedAnswer): string {
  switch (kind) {
    case 'unauthorized':
      return `the personal access token may be wrong or expired: check ${plainInputName('client-id')} and ${plainInputName('client-secret')}, and that they belong to this tenant`
    case 'forbidden':
      return `the personal access token needs the scope ${call.scope ?? 'sp:connector'}:${call.right ?? 'read'}, and its owner the user level ${userLevels[call.scope ?? 'sp:connector']}`
    case 'sign-in':
      return `give the API address of a tenant as ${plainInputName('base-url')}, or leave it out and give the bundle as ${plainInputName('file')}`
    case 'not-found':
      return call.ifMissing ?? `check the name, and that ${plainInputName('api-prefix')} is right for this tenant`
    case 'rate-limited':
      return `${waitOf(answer)}run fewer jobs at once with this client id, or try later`
    case 'blocked':
      return "ask whether this network's address or proxy is barred from the tenant, and try from another one"
    case 'server':
      return 'the fault is on the side of the tenant: try later'
    case 'timeout':
      return 'try again'
    case 'redirect':
      return `${targetOf(answer)}check that ${plainInputName('base-url')} is the API address`
    default:
      return ''
  }
}

function waitOf({ headers }: FailedAnswer): string {
  const asked = headers['retry-after']
  return typeof asked === 'string' ? `it asks to wait (Retry-After: ${oneLine(printable(asked), 40)}); ` : ''
}

function targetOf({ headers }: FailedAnswer): string {
  const location = headers['location']
  const host = typeof location === 'string' && URL.canParse(location) ? new URL(location).host : undefined
  return host === undefined ? '' : `it leads to ${quote(printableName(host))}, where no credentials are sent; `
}

function rayId({ headers }: FailedAnswer): string {
  const ray = headers['cf-ray']
  return typeof ray === 'string' ? `Cloudflare ray id ${oneLine(printableName(ray), 40)}` : ''
}
