import { isObject } from '../core/json.js'
import { mask } from '../core/secrets/store.js'
import { partsOf } from './compare.js'
import { type IssuedTokens, tokensIn, tokensOf } from './issued-tokens.js'
import { maskedPassword } from './masks.js'
import type { RecordedExchange, RecordedRequest } from './model.js'

/** The end of an address at which one signs in, and the name of a remote procedure that does so. */
const signInName =
  /^(?:oauth2?|oauth-?token|(?:access|auth|id|session|bearer)?[-_]?tokens?|get[-_]?(?:access|auth)?[-_]?token|(?:log|sign)[-_]?[io]n|(?:open|create|start)[-_]?session|sessions?|auth|authn|authenticate|authentication|authorize|sts|j_security_check)(?:\.[a-z]{2,5})?$/i

/** The end of an address at which one signs out, and the name of a procedure that does so. */
const signOutName =
  /^(?:(?:log|sign)[-_]?(?:out|off)|(?:end|close|destroy)[-_]?session|revoke(?:[-_]?tokens?)?|revocation)(?:\.[a-z]{2,5})?$/i

/** Where such an end tells of a token of somebody else, if nothing was sent that only the connector knows. */
const ofObject = /^(?:users?|accounts?|members?|people|persons?|groups?|clients|apps|applications|service-?accounts)$/i

/**
 * The exchanges that sign in or out: another check may need them too, and they may be repeated or left out. What is sent tells it, not a cookie
 * or a token of the answer alone: load balancers set a cookie on each answer, and new accounts have tokens of their own.
 *
 * @param tokens - of the whole recording.
 */
export function signInsOf(exchanges: readonly RecordedExchange[], tokens: IssuedTokens): ReadonlySet<RecordedExchange> {
  const found = new Set<RecordedExchange>()
  const paths = new Set(exchanges.map(({ request }) => segmentsOf(request).join('/')))
  for (const exchange of exchanges) {
    if (signsIn(exchange, tokens, paths) || signsOut(exchange, paths)) found.add(exchange)
  }
  return found
}

function segmentsOf({ url }: RecordedRequest): string[] {
  const { path } = partsOf(url)
  return path.split('/').filter((segment) => segment !== '')
}

/**
 * True if the parts of an address before its end name an object of the target system: by a word, by an id, or as they, or
 * their begin, are asked for themselves.
 *
 * @param paths - those of all requests.
 */
function isOfObject(segments: readonly string[], paths: ReadonlySet<string>): boolean {
  return segments.some((segment, i) => {
    if (ofObject.test(segment)) return true
    if (signInName.test(segment) || isSession(segment)) return false
    const isVersion = /^v\d|^\d{1,3}\.\d/i.test(segment) || /^(?:api|rest|auth|oauth2?)$/i.test(segments[i - 1] ?? '')
    return (!isVersion && /^\d|\d\d|[@%]/.test(segment)) || paths.has(segments.slice(0, i + 1).join('/'))
  })
}

/** True for a part of an address that only the connector knows. */
function isSession(segment: string): boolean {
  return /^recorded-token-\d{1,9}$/.test(segment) || segment === mask
}

function signsIn(exchange: RecordedExchange, tokens: IssuedTokens, paths: ReadonlySet<string>): boolean {
  const { request, answer } = exchange
  if (request.method !== 'POST') return false
  if (tokens.signs(exchange)) return true
  const { query } = partsOf(request.url)
  const segments = segmentsOf(request)
  const fields = fieldsOf(request)
  if ([...fields, ...query].some(([name]) => name === 'grant_type')) return true
  const isNamed = signInName.test(segments.at(-1) ?? '')
  const hasCredentials = [...fields, ...query].some(([, value]) => isCredential(value)) || isCredentialText(request)
  if (!hasCredentials) {
    const isSent = request.body !== undefined && fields.length > 0
    return isNamed && !isSent && issues(answer) && !isOfObject(segments.slice(0, -1), paths)
  }
  // Such as /users/1/tokens.
  const isOfOne = ofObject.test(segments.at(-3) ?? '')
  return (isNamed && !isOfOne) || signInName.test(procedureOf(request, fields)) || tokens.opens(exchange)
}

/** Ends the session of the connector itself: not `/users/5/logout`, which ends those of an account. */
function signsOut({ request }: RecordedExchange, paths: ReadonlySet<string>): boolean {
  const segments = segmentsOf(request)
  const last = segments.at(-1) ?? ''
  if (ofObject.test(last) || isOfObject(segments.slice(0, -1), paths)) return false
  if (request.method === 'DELETE') return signInName.test((isSession(last) ? segments.at(-2) : last) ?? '')
  if (request.method !== 'POST') return false
  const fields = fieldsOf(request)
  const isNamed = signOutName.test(last)
  const name = isNamed ? last : procedureOf(request, fields)
  if (!signOutName.test(name)) return false
  const sent = [...fields, ...partsOf(request.url).query].map(([, value]) => value)
  const hasToken = sent.some(isToken)
  // A procedure that gets anything else may end the sessions of an account.
  if (!isNamed) return hasToken || isTokenText(request) || (!/^revo/i.test(name) && !hasArguments(request))
  // A role or a licence is revoked, too: a token is what is sent, or what the address names.
  return !/^revo/i.test(name) || hasToken || (sent.length === 0 && signInName.test(segments.at(-2) ?? ''))
}

function isToken(value: string): boolean {
  return isCredential(value) || tokensOf(value).length > 0
}

/** For SOAP, and other bodies of text. */
function isTokenText({ body }: RecordedRequest): boolean {
  return body !== undefined && 'text' in body && body.text.some(isToken)
}

/** Whether the call of a procedure has anything beside its name. */
function hasArguments({ body }: RecordedRequest): boolean {
  if (body === undefined) return false
  if ('form' in body) return body.form.some(([name, value]) => name !== 'method' && value !== '')
  if ('text' in body) {
    const text = body.text.join('\n')
    return />[^<>\w]*\w[^<>]*</.test(text.slice(Math.max(0, text.search(/[:<]Body\b/))))
  }
  if (!('json' in body)) return true
  const { json } = body
  if (!isObject(json)) return true
  const { jsonrpc: _, method: __, id: ___, ...rest } = json
  const others = fieldsOf({ method: '', url: '', body: { json: rest } })
  return others.some(([, value]) => value !== '' && value !== 'null' && value !== 'undefined')
}

/** The fields of a body with their texts, those in others too. */
function fieldsOf({ body }: RecordedRequest): [name: string, value: string][] {
  if (body === undefined) return []
  if ('form' in body) return body.form
  const fields: [string, string][] = []
  const stack: [name: string, value: unknown][] = 'json' in body ? [['', body.json]] : []
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [name, value] = next
    if (Array.isArray(value)) for (const each of value) stack.push([name, each])
    else if (isObject(value)) stack.push(...Object.entries(value))
    else fields.push([name, String(value)])
  }
  return fields
}

/** A password that a check made up is none of the configuration. */
function isCredential(value: string): boolean {
  return value.replaceAll(madeUp, '').includes(mask)
}

const [madeUp = ''] = maskedPassword('').split('0 characters')

/** For SOAP, and other bodies of text. */
function isCredentialText({ body }: RecordedRequest): boolean {
  return body !== undefined && 'text' in body && body.text.some((line) => line.replaceAll(madeUp, '').includes(mask))
}

/** What JSON-RPC and SOAP call. */
function procedureOf({ headers, body }: RecordedRequest, fields: readonly [string, string][]): string {
  const ofText = body !== undefined && 'text' in body ? firstInBody(body.text.join('\n')) : undefined
  const named = ofText ?? headers?.['soapaction'] ?? fields.find(([name]) => name === 'method')?.[1] ?? ''
  return (
    named
      .replaceAll('"', '')
      .split(/[/:.#]/)
      .at(-1) ?? ''
  )
}

/** The name of the element in the body of SOAP. */
function firstInBody(text: string): string | undefined {
  const at = text.search(/[:<]Body\b/)
  return at < 0 ? undefined : /^[^>]*>\s*<([\w:.-]{1,100})/.exec(text.slice(at, at + 1000))?.[1]
}

/** True for an answer with a token or a cookie. */
function issues(answer: RecordedExchange['answer']): boolean {
  if ('error' in answer) return false
  return (answer.headers ?? []).some(([name]) => name === 'set-cookie') || tokensIn(answer).length > 0
}
