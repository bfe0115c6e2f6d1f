import { isObject } from '../../core/json.js'
import type { ConnectorErrorType } from './errors.js'

/** The parsed body of a failed answer. Texts are raw: the caller must clean and shorten them. */
export interface ErrorBody {
  /** The error message; empty when there is none. */
  text: string
  trackingId: string | undefined
  /** The body is a page of HTML. */
  html: boolean
  /**
   * Whether the connector's own code is the cause. `marked`: the answer says so. `likely`: the platform does not use
   * this form for its own errors (docs/platform.md#open-invoke-failure). Undefined: nothing points at the connector.
   */
  connector: 'marked' | 'likely' | undefined
  /** The type of the connector's error; undefined when the answer does not give it. */
  errorType: ConnectorErrorType | undefined
}

/**
 * Reads the body of a failed answer: the four documented forms (docs/platform.md#errors: `{detailCode, trackingId,
 * messages, causes}`, `{error}`, `{message}`, `{errorName, errorMessage, trackingId}`), a page of HTML, or plain text,
 * also that of the connector SDK (docs/platform.md#sdk-server).
 */
export function readErrorBody(raw: string): ErrorBody {
  const text = raw.trim()
  if (/^<(!doctype|html|head|body|\?xml)/i.test(text)) {
    return { text: titleOf(text), trackingId: undefined, html: true, connector: undefined, errorType: undefined }
  }
  const value = parse(text)
  if (isObject(value)) return readErrorObject(value)
  return readErrorText(typeof value === 'string' ? value : text, undefined)
}

/** Like `readErrorBody`, for a body that is already parsed. */
export function readErrorObject(body: Record<string, unknown>): ErrorBody {
  const text = textOf(body)
  const fromText = readErrorText(text, stringAt(body, 'trackingId'))
  const type = typeField(body)
  if (type) return { ...fromText, connector: 'marked', errorType: type }
  // Documented for 401 alone, and with nothing beside it; a failing command may come like this
  // (docs/platform.md#open-invoke-failure).
  const onlyError = Object.keys(body).every((key) => key === 'error') && text !== '' && !isStatusPhrase(text)
  return { ...fromText, connector: fromText.connector ?? (onlyError ? 'likely' : undefined) }
}

/**
 * The platform writes `[ConnectorError] …` (docs/platform.md#invoke-errors), the SDK `notFound error: \n + …`
 * (docs/platform.md#sdk-server).
 */
const platformMark = /^\[ConnectorError\]\s*/i
const sdkMark = /^(notFound|generic) error:\s*(?:\+\s*)?/

function readErrorText(raw: string, trackingId: string | undefined): ErrorBody {
  const text = raw.trim()
  const said = (words: string): string => firstLine(words)
  const sdk = sdkMark.exec(text)
  if (sdk) {
    const errorType = inspectedType(text) ?? (sdk[1] as ConnectorErrorType)
    return { text: said(text.slice(sdk[0].length)), trackingId, html: false, connector: 'marked', errorType }
  }
  const platform = platformMark.exec(text)
  if (platform) {
    const inner = text.slice(platform[0].length)
    const nested = sdkMark.exec(inner)
    const errorType = inspectedType(inner) ?? (nested?.[1] as ConnectorErrorType | undefined) ?? notFoundPrefix(inner)
    return {
      text: said(nested ? inner.slice(nested[0].length) : inner),
      trackingId,
      html: false,
      connector: 'marked',
      errorType,
    }
  }
  return { text, trackingId, html: false, connector: undefined, errorType: undefined }
}

function notFoundPrefix(text: string): ConnectorErrorType | undefined {
  return /^\[?notFound\b/.test(text) ? 'notFound' : undefined
}

/**
 * Reads the type that Node.js prints after an error's stack. It is more reliable than the word before "error:", which is
 * "generic" when the bundle has its own copy of the SDK's error class (docs/platform.md#sdk-server).
 */
function inspectedType(text: string): ConnectorErrorType | undefined {
  const match = /\{\s*type: '(notFound|generic)'\s*\}\s*$/.exec(text.slice(-200))
  return match?.[1] as ConnectorErrorType | undefined
}

/** Returns the message without the stack. */
function firstLine(text: string): string {
  const stack = text.search(/(?<!\s)\s+at \S.{0,1000}:\d{1,9}:\d{1,9}/)
  const message = stack < 0 ? text : text.slice(0, stack)
  return message
    .trimEnd()
    .replace(/(?<!\s)\s*\{\s*type: '(notFound|generic)'\s*\}$/, '')
    .trim()
}

function textOf(body: Record<string, unknown>): string {
  const { messages, causes, error } = body
  for (const list of [messages, causes]) {
    const texts = Array.isArray(list) ? list.map((each) => (isObject(each) ? stringAt(each, 'text') : undefined)) : []
    const found = texts.filter((each) => each !== undefined && each.trim() !== '')
    if (found.length > 0) return found.join(' ')
  }
  if (isObject(error)) return stringAt(error, 'message') ?? stringAt(error, 'text') ?? ''
  const name = stringAt(body, 'errorName')
  const words = stringAt(body, 'errorMessage') ?? stringAt(body, 'error_description') ?? stringAt(body, 'message')
  if (words !== undefined) return name === undefined ? words : `${name}: ${words}`
  return stringAt(body, 'error') ?? name ?? stringAt(body, 'detailCode') ?? ''
}

function typeField(body: Record<string, unknown>): ConnectorErrorType | undefined {
  const places = [body, body['error'], body['data'], Array.isArray(body['messages']) ? body['messages'][0] : undefined]
  for (const place of places) {
    if (!isObject(place)) continue
    for (const key of ['errorType', 'type']) {
      const type = place[key]
      if (type === 'notFound' || type === 'generic') return type
    }
  }
  return undefined
}

/** True for a standard HTTP status phrase, as web servers and gateways send it. */
function isStatusPhrase(text: string): boolean {
  return /^(\d{3}\s+)?(bad request|not found|method not allowed|conflict|unprocessable (entity|content)|internal server error|internal fault|bad gateway|service unavailable|gateway time-?out|unauthorized|forbidden|too many requests)\.?$/i.test(
    text.trim(),
  )
}

function stringAt(body: Record<string, unknown>, key: string): string | undefined {
  const value = body[key]
  return typeof value === 'string' ? value : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: the caller reads it as text.
    return undefined
  }
}

function titleOf(html: string): string {
  const tag = html.search(/<title[\s>]/i)
  const start = tag < 0 ? -1 : html.indexOf('>', tag)
  if (start < 0) return ''
  const end = html.indexOf('<', start)
  return html.slice(start + 1, end < 0 ? undefined : end)
}
