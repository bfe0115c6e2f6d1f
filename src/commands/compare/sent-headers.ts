import { withoutGenerated } from '../../recording/generated.js'
import { schemeOf } from '../../recording/masks.js'
import type { SentRequest } from '../../runtime/types.js'
import { hash53 } from '../../validation/accounts/random.js'

/** Different values of one header, at one endpoint, that are compared. Of more, only whether it is sent. */
const maxValues = 8
/** Headers of one endpoint. A hostile connector may send other ones each time. */
const maxHeaders = 40
const maxNameLength = 60
/** What stands behind it is not compared. */
const maxComparedLength = 500
/** Of a longer value, a digest is kept. */
const maxValueLength = 100

/** Headers that change with the client, the version of Node.js or the run, or that belong to the connection. */
const quietHeaders = new Set(
  [
    'host connection keep-alive proxy-connection proxy-authorization te trailer transfer-encoding upgrade content-length expect',
    'user-agent x-amz-user-agent x-goog-api-client x-ms-useragent accept-encoding accept-charset pragma cache-control date',
    'x-request-id x-correlation-id request-id correlation-id x-ms-client-request-id amz-sdk-invocation-id amz-sdk-request',
    'traceparent tracestate baggage b3 sentry-trace newrelic x-amzn-trace-id x-cloud-trace-context x-datadog-trace-id',
    'x-datadog-parent-id x-datadog-sampling-priority priority dnt upgrade-insecure-requests',
  ]
    .join(' ')
    .split(' '),
)

/** What a request without these headers asks for. */
const defaults: ReadonlyMap<string, string> = new Map([
  ['accept', '*/*'],
  ['accept-language', '*'],
])

/** The values of a header at one endpoint. */
interface SentHeader {
  /** How many requests have it. */
  requests: number
  /** Without what is made anew each time. Undefined if there are too many. */
  values: Set<string> | undefined
}

/** The headers of the requests of a step to one endpoint, by their names in lower case. */
export class SentHeaders {
  readonly #headers = new Map<string, SentHeader>()
  #requests = 0

  /** Adds those of one request. */
  add(headers: SentRequest['headers']): void {
    this.#requests++
    const values = new Map<string, string>()
    for (const [given, value] of headers.slice(0, maxHeaders * 2)) {
      const name = given.toLowerCase()
      if (quietHeaders.has(name) || /^(?:sec-|x-b3-)/.test(name) || !/^[\w!#$%&'*+.^`|~-]+$/.test(name)) continue
      if (name.length > maxNameLength) continue
      values.set(name, values.has(name) ? `${values.get(name)}, ${value}` : value)
    }
    for (const [name, value] of values) {
      const known: SentHeader = this.#headers.get(name) ?? { requests: 0, values: new Set() }
      if (this.#headers.size >= maxHeaders && known.requests === 0) continue
      this.#headers.set(name, known)
      known.requests++
      known.values?.add(comparedValue(name, value))
      if (known.values !== undefined && known.values.size > maxValues) known.values = undefined
    }
  }

  get names(): readonly string[] {
    return [...this.#headers.keys()]
  }

  has(name: string): boolean {
    return this.#headers.has(name) || defaults.has(name)
  }

  /** The values of a header, with `undefined` for requests that do not have it. Undefined if there are too many. */
  valuesOf(name: string): ReadonlySet<string | undefined> | undefined {
    const { requests, values } = this.#headers.get(name) ?? { requests: 0, values: new Set<string>() }
    if (values === undefined) return undefined
    return requests < this.#requests ? new Set([...values, defaults.get(name)]) : values
  }
}

/** What counts of a value. Of credentials that is not the value: tokens are other ones each time. */
function comparedValue(name: string, whole: string): string {
  const value = whole.slice(0, maxComparedLength).trim()
  if (name === 'authorization') return schemeOf(value) ?? 'another scheme'
  if (name === 'cookie') return ''
  if (name === 'content-type') return value.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  // A client that takes everything may name what it likes best.
  if (name === 'accept' && value.includes('*/*')) return '*/*'
  const text = withoutGenerated(value)
  return text.length > maxValueLength ? `a long text, ${hash53(text)}` : text
}

/** What a request without the header asks for. */
export function defaultOf(name: string): string | undefined {
  return defaults.get(name)
}
