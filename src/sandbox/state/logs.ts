import { randomUUID } from 'node:crypto'
import type { Clock } from '../../core/clock.js'
import type { LogLevel, LogPage, LogRecord } from '../../tenant/types.js'
import type { SandboxBehaviour } from '../behaviour.js'
import { badRequest, quoted } from '../http/errors.js'
import { Ring } from './ring.js'
import { timeOf } from './times.js'

const maxRecords = 100_000
const maxBytes = 64 * 1024 * 1024

/** The object that a record is about. */
export interface LogTarget {
  targetID: string
  targetName: string
  requestID: string
}

/** The tenant's logs, oldest first. Drops the oldest beyond 100,000 records or 64 MiB of messages. */
export class LogStore {
  readonly #records = new Ring<{ time: number; record: LogRecord }>(maxRecords, maxBytes)
  readonly #tenantId: string
  readonly #clock: Clock
  readonly #behaviour: SandboxBehaviour

  constructor(tenantId: string, clock: Clock, behaviour: SandboxBehaviour) {
    this.#tenantId = tenantId
    this.#clock = clock
    this.#behaviour = behaviour
  }

  append(target: LogTarget, level: LogLevel, event: string, message: string | Record<string, unknown>): void {
    const time = this.#clock.now()
    const record: LogRecord = {
      tenantID: this.#tenantId,
      timestamp: new Date(time).toISOString(),
      level,
      event,
      component: 'connector-runtime',
      ...target,
      requestID: this.#requestId(target),
      message,
    }
    const bytes = typeof message === 'string' ? message.length : JSON.stringify(message).length
    this.#records.push({ time, record }, bytes)
  }

  #requestId({ requestID }: LogTarget): string {
    switch (this.#behaviour.logRequests) {
      case 'command':
        return requestID
      case 'record':
        return randomUUID()
      case 'tenant':
        return this.#tenantId
      default:
        return ''
    }
  }

  /**
   * Returns one page of the records that match a filter (docs/platform.md#logs-paging). Throws a 400 for an invalid
   * filter or token.
   */
  query(filter: Record<string, unknown>, token: string): LogPage {
    const isMatch = predicate(filter)
    const start = token === '' ? 0 : numberOf(token)
    const shown = this.#clock.now() - this.#behaviour.logDelay
    const logs: LogRecord[] = []
    let next = this.#records.end
    let more = false
    for (const { number, item } of this.#records.from(start)) {
      if (item.time > shown || !isMatch(item.record, item.time)) continue
      if (logs.length === this.#behaviour.logPageSize) {
        next = number
        more = true
        break
      }
      logs.push(item.record)
    }
    if (more || this.#behaviour.logEnd === 'repeated') return { logs, nextToken: tokenOf(next) }
    return this.#behaviour.logEnd === 'null' ? { logs, nextToken: null } : { logs }
  }
}

const wordKeys = ['component', 'targetID', 'targetName', 'requestID', 'event'] as const

/** Compiles a filter. An empty text or list sets no condition. */
function predicate(filter: Record<string, unknown>): (record: LogRecord, time: number) => boolean {
  const { startTime, endTime, logLevels } = filter
  const start = isGiven(startTime) ? timeOf(startTime, 'startTime') : Number.NEGATIVE_INFINITY
  const end = isGiven(endTime) ? timeOf(endTime, 'endTime') : Number.POSITIVE_INFINITY
  if (isGiven(logLevels) && !(Array.isArray(logLevels) && logLevels.every((level) => typeof level === 'string')))
    throw badRequest('logLevels must be a list of words')
  const levels = ((logLevels ?? []) as string[]).map((level) => level.toUpperCase())
  const words = wordKeys.filter((key) => isGiven(filter[key]))
  for (const key of words) if (typeof filter[key] !== 'string') throw badRequest(`${key} must be a string`)
  return (record, time) =>
    time >= start &&
    time <= end &&
    (levels.length === 0 || levels.includes(record.level)) &&
    words.every((key) => record[key] === filter[key])
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

function tokenOf(number: number): string {
  return Buffer.from(`log:${number}`).toString('base64url')
}

function numberOf(token: string): number {
  const number = /^log:(\d{1,15})$/.exec(Buffer.from(token, 'base64url').toString('latin1'))?.[1]
  if (number === undefined) throw badRequest(`nextToken ${quoted(token)} was not issued by this tenant`)
  return Number(number)
}
