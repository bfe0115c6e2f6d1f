import { levelName } from '../../core/log-levels.js'
import { printable } from '../../core/secrets/process.js'
import { shorten } from '../../core/text.js'
import { parseRfc3339 } from '../../core/times.js'
import { madeUpIdPattern } from '../../validation/accounts/made-up-ids.js'
import type { ParsedRecord } from '../shared/log-attribution.js'
import { firstLine } from '../shared/log-line.js'
import type { CommandTotals, ErrorGroup, LogTotals, SlowInvocation } from './summary.js'
import { Timeline } from './timeline.js'

/** Limits, so that a million records take no more memory than a thousand. */
const maxNames = 50
const maxCommands = 100
const maxErrorGroups = 200
const maxSlowInvocations = 10
const maxRequestsPerGroup = 64
/** Characters. */
const maxNameLength = 100
const maxStackLength = 20_000
const maxNormalizedLength = 1000
/** Counts the names above a limit. */
const otherNames = '(others)'

/** Counts records by level, event, command, error and time, in bounded memory. */
export class LogStats {
  readonly #timeline = new Timeline()
  readonly #levels = new Counter(maxNames)
  readonly #events = new Counter(maxNames)
  readonly #commands = new Map<string, CommandTotals>()
  readonly #groups = new Map<string, ErrorGroup>()
  readonly #requestsByGroup = new WeakMap<ErrorGroup, Set<string>>()
  #slowest: SlowInvocation[] = []
  #count = 0
  #errors = 0
  #ungroupedErrors = 0
  #first: string | undefined
  #last: string | undefined

  add(parsed: ParsedRecord): void {
    const { record, facts } = parsed
    const time = parseRfc3339(record.timestamp)
    this.#count += 1
    this.#first ??= record.timestamp
    this.#last = record.timestamp
    this.#levels.add(levelName(record.level))
    this.#events.add(record.event)
    if (time !== undefined) this.#timeline.add(time, facts.error !== undefined)
    if (facts.command !== undefined) this.#addToCommand(facts.command, parsed)
    if (facts.error !== undefined) {
      this.#errors += 1
      this.#addError(facts.error, parsed)
    }
  }

  get count(): number {
    return this.#count
  }

  get errors(): number {
    return this.#errors
  }

  /** The totals so far. Later calls return the same groups, with the locations that were set in them. */
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
          Number(a.command === otherNames) - Number(b.command === otherNames) ||
          b.failed - a.failed ||
          b.records - a.records,
      ),
      slowest: this.#slowest,
      groups: [...this.#groups.values()].sort((a, b) => b.count - a.count),
      ungroupedErrors: this.#ungroupedErrors,
      timeline: { bucketMs: this.#timeline.bucketMs, buckets: this.#timeline.buckets() },
    }
  }

  #addToCommand(name: string, { record, facts: { outcome, error, version } }: ParsedRecord): void {
    const command = this.#command(name)
    command.records += 1
    if (error !== undefined) command.errors += 1
    if (outcome === undefined) return
    command.invocations += 1
    if (outcome.failed) command.failed += 1
    const { elapsed } = outcome
    if (elapsed === undefined) return
    command.timedInvocations += 1
    command.totalElapsedMs += elapsed
    command.maxElapsedMs = Math.max(command.maxElapsedMs, elapsed)
    if (this.#slowest.length >= maxSlowInvocations && elapsed <= (this.#slowest.at(-1)?.elapsedMs ?? 0)) return
    const { timestamp, targetName, requestID } = record
    const invocation = { command: shortName(name), version, elapsedMs: elapsed, failed: outcome.failed }
    const slow = { ...invocation, timestamp, targetName, requestID }
    this.#slowest = [...this.#slowest, slow].sort((a, b) => b.elapsedMs - a.elapsedMs).slice(0, maxSlowInvocations)
  }

  #command(name: string): CommandTotals {
    const short = shortName(name)
    const key = this.#commands.has(short) || this.#commands.size < maxCommands ? short : otherNames
    const existing = this.#commands.get(key)
    if (existing !== undefined) return existing
    const totals = {
      command: key,
      records: 0,
      errors: 0,
      invocations: 0,
      failed: 0,
      timedInvocations: 0,
      totalElapsedMs: 0,
      maxElapsedMs: 0,
    }
    this.#commands.set(key, totals)
    return totals
  }

  /** Adds the error to the group of its normalized text. Several records of one request count as one error. */
  #addError({ text, stack }: { text: string; stack: string | undefined }, { record, facts }: ParsedRecord): void {
    const key = `${facts.command ?? ''}\n${normalize(text)}`
    let group = this.#groups.get(key)
    if (group === undefined) {
      if (this.#groups.size >= maxErrorGroups) {
        this.#ungroupedErrors += 1
        return
      }
      group = {
        kind: key,
        command: facts.command === undefined ? undefined : shortName(facts.command),
        event: record.event,
        text: firstLine(printable(text)),
        count: 0,
        first: record.timestamp,
        last: record.timestamp,
        version: facts.version,
        requestID: record.requestID,
        targetName: record.targetName,
        stack: undefined,
      }
      this.#groups.set(key, group)
      this.#requestsByGroup.set(group, new Set())
    }
    group.stack ??= stack === undefined ? undefined : shorten(printable(stack), maxStackLength)
    const requests = this.#requestsByGroup.get(group)
    if (record.requestID !== '' && requests?.has(record.requestID)) return
    if (record.requestID !== '') requests?.add(record.requestID)
    const [oldest] = requests ?? []
    if (requests !== undefined && requests.size > maxRequestsPerGroup && oldest !== undefined) requests.delete(oldest)
    group.count += 1
    group.last = record.timestamp
  }
}

/** Counts by name; names above the limit are counted together. */
class Counter {
  readonly #counts = new Map<string, number>()
  readonly #maxNames: number

  constructor(maxNames: number) {
    this.#maxNames = maxNames
  }

  add(name: string): void {
    const short = shortName(name)
    const key = this.#counts.has(short) || this.#counts.size < this.#maxNames ? short : otherNames
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }

  sorted(): { name: string; count: number }[] {
    return [...this.#counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count)
  }
}

function shortName(name: string): string {
  return shorten(printable(name), maxNameLength)
}

/**
 * The first line of an error's text without what differs between occurrences: ids, numbers, times and addresses are
 * replaced. Prefixes that the platform and the SDK add are removed, so that the two records of one failure are equal.
 */
function normalize(text: string): string {
  return firstLine(printable(text), maxNormalizedLength)
    .replace(/^(?:\[ConnectorError\]\s*|Connector error\s+|generic error:\s*|[A-Z]\w*Error:\s*)+/, '')
    .replace(madeUpIdPattern, '#')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, '#')
    .replace(/\b(?=[a-z]*\d)[0-9a-z]{16,}\b/gi, '#')
    .replace(/\b[0-9a-f]{8,}\b/gi, (word) => (/\d/.test(word.slice(0, -7)) ? '#' : word))
    .replace(/\d+(?:[.:,T-]\d+)*/g, '#')
}
