import type { Clock } from '../../core/clock.js'
import { depthOf, isObject, maxPrintableDepth } from '../../core/json.js'
import { span } from '../../core/times.js'
import { TenantError } from '../errors/errors.js'
import type { CallOptions } from '../http/call.js'
import { ResponseReader } from '../http/response-reader.js'
import { retryPolicy } from '../http/retry.js'
import { parseAnswer, type Session } from '../http/session.js'
import type { LogFilter, LogPage, LogRecord } from '../types.js'

/**
 * Number of consecutive empty pages that ends a query. A tenant may search a time range for each page, so an empty page
 * can be followed by others; a tenant that returns tokens without end must not be queried forever.
 */
const maxEmptyPages = 10

/** The log of the connectors (docs/platform.md#logs). */
export class Logs {
  readonly #session: Session
  readonly #clock: Clock

  constructor(session: Session, clock: Clock) {
    this.#session = session
    this.#clock = clock
  }

  /**
   * Yields the records that match the filter, in the tenant's order, holding one page at a time. The last page has no
   * token, repeats one, or is the last of several empty ones (docs/platform.md#logs-paging, #open-log-end). Throws a
   * TenantError, also when the limit of records or of time is reached before the end.
   */
  async *query(filter: LogFilter, { signal }: CallOptions = {}): AsyncGenerator<LogRecord, void, undefined> {
    const { maxLogRecords, logQueryTimeoutMs } = this.#session.limits
    const started = this.#clock.now()
    let records = 0
    let token = ''
    // Detects a cycle of tokens (Brent's algorithm): keeps one token for twice as many pages each time, so that it is
    // eventually kept for longer than the cycle and seen again.
    let kept = ''
    let age = 0
    let keepFor = 1
    let empty = 0
    const page = new HeldPage()
    for (;;) {
      const next = await this.#readInto(page, filter, token, signal)
      yield* page.records()
      empty = page.size === 0 ? empty + 1 : 0
      if (next === '' || next === token || next === kept || empty === maxEmptyPages) return
      records += page.size
      if (records >= maxLogRecords) {
        throw endless(`it has more than ${maxLogRecords} records`, 'max-records')
      }
      if (this.#clock.now() - started >= logQueryTimeoutMs) {
        throw endless(`it did not end within ${span(logQueryTimeoutMs)}`, 'max-time')
      }
      token = next
      age += 1
      if (age === keepFor) {
        kept = token
        age = 0
        keepFor *= 2
      }
    }
  }

  /** Returns the token of the next page. By itself, as the generator would keep what it waited for while it yields. */
  async #readInto(page: HeldPage, filter: LogFilter, token: string, signal: AbortSignal | undefined): Promise<string> {
    const { logs, nextToken } = await this.#page(filter, token, signal)
    page.hold(logs)
    return nextToken ?? ''
  }

  async #page(filter: LogFilter, nextToken: string, signal: AbortSignal | undefined): Promise<LogPage> {
    const operation = 'read the logs'
    const path = this.#session.path('platform-logs', 'query')
    const json = { filter, nextToken }
    const { repeat } = retryPolicy.exceptions.queryLogs
    const text = await this.#session.text({ operation, method: 'POST', path, json, repeat, right: 'read', signal })
    // A record that is nested too deeply must not hide the others.
    const shape = new ResponseReader(operation, parseAnswer(operation, text, { maxDepth: Number.POSITIVE_INFINITY }))
    const next = shape.field('nextToken').optional((each) => each.text())
    // An empty page may have no list, but then its token shows that it is a page.
    const logs = shape.field('logs')
    const records = logs.value === undefined && next ? [] : logs.listOrNull(readRecord)
    return { logs: records, nextToken: next ?? null }
  }
}

/**
 * The records of one page after another, as JSON in memory that is used again. As objects the thousands of a page would outlive the
 * quick collections of garbage while they are worked on one by one, and stay until the next full one.
 */
class HeldPage {
  #bytes = Buffer.alloc(64 * 1024)
  readonly #ends: number[] = []

  get size(): number {
    return this.#ends.length
  }

  /** Holds the records of a page in place of those before. */
  hold(records: readonly LogRecord[]): void {
    this.#ends.length = 0
    let end = 0
    for (const record of records) {
      const json = JSON.stringify(record)
      // A UTF-16 unit has at most three bytes.
      if (this.#bytes.length - end < 3 * json.length) this.#grow(end, 3 * json.length)
      end += this.#bytes.write(json, end)
      this.#ends.push(end)
    }
  }

  *records(): Generator<LogRecord, void, undefined> {
    let start = 0
    for (const end of this.#ends) {
      yield JSON.parse(this.#bytes.toString('utf8', start, end)) as LogRecord
      start = end
    }
  }

  #grow(used: number, more: number): void {
    const larger = Buffer.alloc(Math.max(2 * this.#bytes.length, used + more))
    this.#bytes.copy(larger, 0, 0, used)
    this.#bytes = larger
  }
}

/** The error of a query that has more pages than it may read. */
function endless(reason: string, input: string): TenantError {
  const operation = 'read the logs to their end'
  const remedy = `the records so far were read; choose a shorter time or a narrower filter, or raise ${input}`
  return new TenantError(`cannot ${operation}: ${reason}; ${remedy}`, { kind: 'unexpected-answer', operation })
}

function readRecord(shape: ResponseReader): LogRecord {
  const fields = shape.object()
  // A reader for each field of each of a million records is made only where one is wrong.
  const optionalText = (name: string): string => {
    const value = fields[name]
    return typeof value === 'string' ? value : (shape.field(name).optional((each) => each.text()) ?? '')
  }
  const { message } = fields
  return {
    tenantID: optionalText('tenantID'),
    timestamp: shape.field('timestamp').name(),
    level: optionalText('level'),
    event: optionalText('event'),
    component: optionalText('component'),
    targetID: optionalText('targetID'),
    targetName: optionalText('targetName'),
    requestID: optionalText('requestID'),
    // Only texts and objects are documented (docs/platform.md#logs); anything else is kept as JSON.
    message:
      depthOf(message) > maxPrintableDepth
        ? '(a value that is nested too deeply)'
        : typeof message === 'string' || isObject(message)
          ? message
          : (JSON.stringify(message) ?? ''),
  }
}
