import { parseRfc3339 } from '../../core/times.js'
import { headOf } from '../shared/log-line.js'
import type { ReadRecord } from './attribution.js'
import type { CommandTotals, ErrorGroup, LogTotals, SlowInvocation } from './summary.js'
import { Timeline } from './timeline.js'

/** Bounds, so that a million records take no more memory than a thousand. */
const maxNames = 50
const maxCommands = 100
const maxErrorGroups = 200
const maxSlow = 10
const maxRequestsOfGroup = 64
const others = '(others)'
/** Characters of a stack that are kept. */
const maxStackLength = 20_000

/** Counts what passes, in bounded memory. */
export class LogStats {
  readonly #timeline = new Timeline()
  readonly #levels = new Counter(maxNames)
  readonly #events = new Counter(maxNames)
  readonly #commands = new Map<string, CommandTotals>()
  readonly #groups = new Map<string, ErrorGroup>()
  readonly #requests = new WeakMap<ErrorGroup, Set<string>>()
  #slowest: SlowInvocation[] = []
  #count = 0
  #errors = 0
  #ungrouped = 0
  #first: string | undefined
  #last: string | undefined

  add({ record, facts }: ReadRecord): void {
    const time = parseRfc3339(record.timestamp)
    this.#count += 1
    this.#first ??= record.timestamp
    this.#last = record.timestamp
    this.#levels.add(record.level.toUpperCase())
    this.#events.add(record.event)
    if (time !== undefined) this.#timeline.add(time, facts.error !== undefined)
    if (facts.command !== undefined) this.#addToCommand(facts.command, { record, facts })
    if (facts.error !== undefined) {
      this.#errors += 1
      this.#addError(facts.error, { record, facts })
    }
  }

  get count(): number {
    return this.#count
  }

  get errors(): number {
    return this.#errors
  }

  totals(): LogTotals {
    return {
      count: this.#count,
      errors: this.#errors,
      first: this.#first,
      last: this.#last,
      levels: this.#levels.sorted(),
      events: this.#events.sorted(),
      commands: [...this.#commands.values()].sort(
        (a, b) =>
          Number(a.command === others) - Number(b.command === others) || b.failed - a.failed || b.records - a.records,
      ),
      slowest: this.#slowest,
      groups: [...this.#groups.values()].sort((a, b) => b.count - a.count),
      ungrouped: this.#ungrouped,
      timeline: { width: this.#timeline.width, buckets: this.#timeline.buckets() },
    }
  }

  #addToCommand(name: string, { record, facts: { outcome, error, version } }: ReadRecord): void {
    const command = this.#command(name)
    command.records += 1
    if (error !== undefined) command.errors += 1
    if (outcome === undefined) return
    command.invocations += 1
    if (outcome.failed) command.failed += 1
    const { elapsed } = outcome
    if (elapsed === undefined) return
    command.timed += 1
    command.elapsedTotal += elapsed
    command.elapsedMost = Math.max(command.elapsedMost, elapsed)
    const { timestamp, targetName, requestID } = record
    const slow = { command: cut(name), version, elapsed, timestamp, targetName, requestID, failed: outcome.failed }
    if (this.#slowest.length < maxSlow || elapsed > (this.#slowest.at(-1)?.elapsed ?? 0)) {
      this.#slowest = [...this.#slowest, slow].sort((a, b) => b.elapsed - a.elapsed).slice(0, maxSlow)
    }
  }

  #command(name: string): CommandTotals {
    const key = this.#commands.has(cut(name)) || this.#commands.size < maxCommands ? cut(name) : others
    const known = this.#commands.get(key)
    if (known !== undefined) return known
    const fresh = {
      command: key,
      records: 0,
      errors: 0,
      invocations: 0,
      failed: 0,
      timed: 0,
      elapsedTotal: 0,
      elapsedMost: 0,
    }
    this.#commands.set(key, fresh)
    return fresh
  }

  /** One group for each text, ids aside. Several records of one request are one error of it. */
  #addError({ text, stack }: { text: string; stack: string | undefined }, { record, facts }: ReadRecord): void {
    const key = `${facts.command ?? ''}\n${withoutIds(text)}`
    let group = this.#groups.get(key)
    if (group === undefined) {
      if (this.#groups.size >= maxErrorGroups) {
        this.#ungrouped += 1
        return
      }
      group = {
        command: facts.command === undefined ? undefined : cut(facts.command),
        event: record.event,
        text: headOf(text),
        count: 0,
        first: record.timestamp,
        last: record.timestamp,
        version: facts.version,
        requestID: record.requestID,
        targetName: record.targetName,
        stack: undefined,
      }
      this.#groups.set(key, group)
      this.#requests.set(group, new Set())
    }
    group.stack ??= stack?.slice(0, maxStackLength)
    const requests = this.#requests.get(group)
    if (record.requestID !== '' && requests?.has(record.requestID)) return
    if (record.requestID !== '') requests?.add(record.requestID)
    const [oldest] = requests ?? []
    if (requests !== undefined && requests.size > maxRequestsOfGroup && oldest !== undefined) requests.delete(oldest)
    group.count += 1
    group.last = record.timestamp
  }
}

/** Counts by name; what does not fit is counted together. */
class Counter {
  readonly #counts = new Map<string, number>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  add(name: string): void {
    const short = cut(name)
    const key = this.#counts.has(short) || this.#counts.size < this.#most ? short : others
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }

  sorted(): { name: string; count: number }[] {
    return [...this.#counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count)
  }
}

function cut(name: string): string {
  return name.length > 100 ? `${name.slice(0, 99)}…` : name
}

/**
 * The first line of an error's text with everything taken out that differs from one occurrence to the next: ids,
 * numbers, times, addresses. What a platform and the SDK put before the message goes too, so that the two records of one
 * failure are one.
 */
function withoutIds(text: string): string {
  return headOf(text, 1000)
    .replace(/^(?:\[ConnectorError\]\s*|Connector error\s+|generic error:\s*|[A-Z]\w*Error:\s*)+/, '')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, '#')
    .replace(/\b(?=[a-z]*\d)[0-9a-z]{16,}\b/gi, '#')
    .replace(/\b[0-9a-f]*\d[0-9a-f]{7,}\b/gi, '#')
    .replace(/\d+(?:[.:,T-]\d+)*/g, '#')
}
