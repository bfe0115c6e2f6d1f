import { isObject } from '../../core/json.js'
import { parseRfc3339 } from '../../core/times.js'
import { version as program } from '../../core/version.js'
import { commonWords } from '../../recording/vocabulary.js'
import type { SeenAnswer } from '../../tenant/client.js'

/** Answers that are kept. A run that polls for hours repeats itself. */
const maxAnswers = 2_000

/** Words of the platform in messages of tasks, logs and errors, beside those that tell of nobody anywhere. */
const platformWords = new Set(
  [
    'aggregation aggregate aggregated aggregating aggregations optimized optimised optimization scanned unchanged skipped skip',
    'threshold exceeds above below percent percentage deletion deletions phase finish finished finishing complete completed',
    'completing running run runs started starting start stopped stop ended ending cancelled canceled terminated warning warnings',
    'connector connectors connection cloud task tasks account group load loading processed processing queued quartz qpoc system',
    'exception throwable java null pointer illegal argument state class stack trace cause caused at com sailpoint openconnector',
    'sailpointconnector connectorerror std command commands output outputs input format schema native identity correlation',
    'uncorrelated identities refresh marked before while because another current currently wait waiting please contact support',
    'administrator exists does did was were been would should not cannot could unable attempt attempts timed out elapsed',
    'heartbeat keepalive silent keep alive memory heap size bytes byte kilobytes exceeded maximum minimum allowed sent send',
    'response request parse parsing json unexpected token end stream closed socket hang up econnreset econnrefused enotfound',
    'etimedout fetch http https status code returned during execution execute invoke invocation invoked version versions tag',
    'customizer instance spec sp connect proxy cluster va key keys compound simple lookup unique object objects peek test',
    'configuration check health healthy unchecked failure error errors err msg info warn ignored created updated deleted manager',
    'outcome runtime managed entitlement entitlements identityentitlements permission permissions unmatched total count counts partial partially',
    'app application qualified reset removed remove removing i18n en us und text bad content not valid required',
  ]
    .join(' ')
    .split(' '),
)

/** Members of objects of a source whose values tell of nobody. */
const plainMembers = new Set([
  ...[
    'objectType',
    'type',
    'origin',
    'incomplete',
    'incremental',
    'delete',
    'remove',
    'finalUpdate',
    'disabled',
    'locked',
  ],
  ...['uncorrelated', 'hasEntitlements', 'authoritative', 'isManuallyCorrelated', 'created', 'modified'],
])

/** Members of the message of a log record, and of an error in it, that the platform writes. A connector writes the others. */
const logMembers = new Set([
  ...['commandType', 'version', 'completed', 'elapsed', 'message', 'error', 'err', 'requestId', 'invocationId'],
  ...['level', 'timestamp', 'stack'],
])

/** What a value may tell: nothing of anybody, the object of a source itself, or what a person or a connector wrote. */
type Part = 'plain' | 'object' | 'inside'

/** Segments of a path that are not the name of something. */
const plainSegments = new Set([
  ...['', 'beta', 'v1', 'v3', 'v2024', 'v2025', 'v2026', 'platform-connectors', 'platform-logs', 'query', 'tags'],
  ...['sources', 'schemas', 'connector', 'test-configuration', 'peek-resource-objects', 'connections', 'schedules'],
  ...['correlation-config', 'load-accounts', 'load-entitlements', 'task-status', 'account-aggregations', 'status'],
  ...['accounts', 'entitlements', 'versions', 'latest'],
])

/** An answer of the tenant without values of accounts, ids, names and settings. */
export interface DisguisedAnswer {
  method: string
  path: string
  status: number
  headers: Record<string, string>
  /** As text if it is not JSON. */
  body: unknown
}

/** Keeps the answers of a tenant as a report to us may have them: their form, their counts, and the words of the platform. */
export class AnswerRecord {
  readonly #answers: DisguisedAnswer[] = []
  readonly #ids = new Map<string, string>()
  /** False while nothing is kept, such as the list of all sources. */
  isOn = false

  /** Keeps an answer. */
  readonly add = ({ method, path, status, headers, body }: SeenAnswer): void => {
    if (!this.isOn || this.#answers.length >= maxAnswers) return
    const kept = ['content-type', 'retry-after', 'x-total-count', 'x-deprecated', 'date']
    this.#answers.push({
      method,
      path: this.#path(path),
      status,
      headers: Object.fromEntries(
        kept.flatMap((name) => {
          const value = headers[name]
          return typeof value === 'string' ? [[name, value.slice(0, 100)]] : []
        }),
      ),
      body: this.#body(body, path),
    })
  }

  /** What the file has. */
  content(): { formatVersion: 1; program: string; answers: readonly DisguisedAnswer[] } {
    return { formatVersion: 1, program, answers: this.#answers }
  }

  #path(path: string): string {
    const [place = '', query] = path.split('?')
    const segments = place.split('/').map((segment) => {
      const known = this.#id(segment)
      return known ?? (plainSegments.has(segment) ? segment : `‹${segment.length}›`)
    })
    if (query === undefined) return segments.join('/')
    const parameters = [...new URLSearchParams(query)].map(([name, value]) => `${name}=${this.#text(value)}`)
    return `${segments.join('/')}?${parameters.join('&')}`
  }

  #body(text: string, path: string): unknown {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      return hasPersons(path) ? `‹text of ${text.length}›` : this.#text(text.slice(0, 10_000))
    }
    return this.#value(value, '', isOfObjects(path) ? 'object' : 'plain', 0)
  }

  #value(value: unknown, name: string, part: Part, depth: number): unknown {
    if (depth > 30) return '‹nested deeper›'
    if (name === 'connectorAttributes') return '‹settings, left out›'
    if (value === null) return value
    if (Array.isArray(value)) return value.slice(0, 1_000).map((each) => this.#value(each, name, part, depth + 1))
    if (isObject(value)) {
      const entries = Object.entries(value).map(([key, each]): [string, unknown] => {
        return [this.#name(key, name, part), this.#value(each, key, partOf(key, each, name, part), depth + 1)]
      })
      return Object.fromEntries(entries)
    }
    if (part !== 'plain') return typeof value === 'string' ? `‹text of ${value.length}›` : `‹${typeof value}›`
    return typeof value === 'string' ? this.#text(value) : value
  }

  /** The names of attributes are kept; those of members inside a value may be values, too. */
  #name(name: string, parent: string, part: Part): string {
    const isValue = part === 'inside' && parent !== 'attributes' && !isPlatformWord(name)
    return !isValue && /^[a-zA-Z][\w:.-]{0,60}$/.test(name) ? name : `‹name of ${name.length}›`
  }

  #text(text: string): string {
    if (parseRfc3339(text) !== undefined) return text
    const whole = this.#id(text)
    if (whole !== undefined) return whole
    return text
      .slice(0, 10_000)
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[\p{L}\p{M}\p{N}]+/giu, (word) => {
        return this.#id(word) ?? (isPlatformWord(word) ? word : `‹${word.length}›`)
      })
  }

  /** What stands for an id, the same everywhere; undefined for another text. */
  #id(text: string): string | undefined {
    const isId = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32})$/i.test(text)
    if (!isId) return undefined
    const known = this.#ids.get(text) ?? `id-${this.#ids.size + 1}`
    this.#ids.set(text, known)
    return known
  }
}

function partOf(key: string, value: unknown, parent: string, part: Part): Part {
  const isLeaf = typeof value === 'string' || typeof value === 'boolean'
  if (part === 'object') return plainMembers.has(key) && isLeaf ? 'plain' : 'inside'
  if (part === 'inside') return 'inside'
  if (key === 'resourceObjects') return 'object'
  const isLogged = ['message', 'error', 'err'].includes(parent)
  return isLogged && !logMembers.has(key) ? 'inside' : 'plain'
}

/** True for an answer of which even a word may be a name. */
function hasPersons(path: string): boolean {
  return isOfObjects(path) || /\/(?:peek-resource-objects|platform-logs)(?:\/|\?|$)/.test(path)
}

/** True for a list of accounts or entitlements: all of it tells of persons. */
function isOfObjects(path: string): boolean {
  return /\/(?:accounts|entitlements)(?:\/|\?|$)/.test(path)
}

/** True for a word, or several words in one, that tell of nobody; and for a number of few digits. */
function isPlatformWord(word: string): boolean {
  if (/^\d{1,3}$/.test(word)) return true
  const parts = word.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[^A-Za-z\d]+/g) ?? []
  const isKnown = (part: string) => platformWords.has(part) || commonWords.has(part)
  return isKnown(word.toLowerCase()) || parts.every((part) => isKnown(part.toLowerCase()) || /^\d{1,3}$/.test(part))
}
