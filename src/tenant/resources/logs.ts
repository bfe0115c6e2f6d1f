import { isObject } from '../../core/json.js'
import type { CallOptions } from '../http/call.js'
import { ResponseReader } from '../http/response-reader.js'
import { retryPolicy } from '../http/retry.js'
import type { Session } from '../http/session.js'
import type { LogFilter, LogPage, LogRecord } from '../types.js'

/**
 * Empty pages in a row after which nothing more is expected. A store that looks through a stretch of time for each page
 * may find nothing in one of them and have more behind it; one that never ends its tokens must not be asked for ever.
 */
const maxEmptyPages = 10

/** The log of the connectors (docs/platform.md#logs). */
export class Logs {
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  /**
   * The records that fit the filter, in the tenant's order, page by page: one page is held at a time. The last page
   * has no token, or repeats one, or is one of several empty ones (docs/platform.md#logs-paging, #open-log-end). Throws
   * a TenantError.
   */
  async *query(filter: LogFilter, { signal }: CallOptions = {}): AsyncGenerator<LogRecord, void, undefined> {
    let token = ''
    // A tenant that turns in a circle of tokens would never end. One token is kept to notice that, and exchanged ever
    // more rarely: when the circle is shorter than the time that the token is kept, the token comes round again.
    let kept = ''
    let age = 0
    let keepFor = 1
    let empty = 0
    for (;;) {
      const page = await this.#page(filter, token, signal)
      yield* page.logs
      const next = page.nextToken ?? ''
      empty = page.logs.length === 0 ? empty + 1 : 0
      if (next === '' || next === token || next === kept || empty === maxEmptyPages) return
      token = next
      age += 1
      if (age === keepFor) {
        kept = token
        age = 0
        keepFor *= 2
      }
    }
  }

  async #page(filter: LogFilter, nextToken: string, signal: AbortSignal | undefined): Promise<LogPage> {
    const operation = 'read the logs'
    const path = this.#session.path('platform-logs', 'query')
    const json = { filter, nextToken }
    const { repeat } = retryPolicy.exceptions.queryLogs
    const body = await this.#session.json({ operation, method: 'POST', path, json, repeat, right: 'read', signal })
    const shape = new ResponseReader(operation, body)
    return {
      logs: shape.field('logs').optional((each) => each.list(readRecord)) ?? [],
      nextToken: shape.field('nextToken').optional((each) => each.text()) ?? null,
    }
  }
}

function readRecord(shape: ResponseReader): LogRecord {
  const optionalText = (name: string): string => shape.field(name).optional((each) => each.text()) ?? ''
  const message = shape.field('message').value
  return {
    tenantID: optionalText('tenantID'),
    timestamp: shape.field('timestamp').name(),
    level: optionalText('level'),
    event: optionalText('event'),
    component: optionalText('component'),
    targetID: optionalText('targetID'),
    targetName: optionalText('targetName'),
    requestID: optionalText('requestID'),
    // Only a text or an object is known (docs/platform.md#logs); a log is more useful with it than without.
    message: typeof message === 'string' || isObject(message) ? message : (JSON.stringify(message) ?? ''),
  }
}
