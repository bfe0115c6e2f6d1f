import { levelName } from '../../core/log-levels.js'
import type { LogRecord } from '../../tenant/types.js'
import {
  type Attribution,
  ConnectorClassifier,
  type ConnectorCriterion,
  combineAttributions,
  type ParsedRecord,
  parseRecord,
  VersionClassifier,
} from './log-attribution.js'

/** Which records match. An empty list or an undefined value matches all. */
export interface MatcherOptions {
  connector?: ConnectorCriterion | undefined
  version?: number | undefined
  /** Source names, as in `targetName`. */
  sources: readonly string[]
  /** In upper case. */
  levels: readonly string[]
  event?: string | undefined
  component?: string | undefined
  targetId?: string | undefined
  requestId?: string | undefined
}

/** Records that may be pending at a time, and characters of their messages. */
const maxPendingRecords = 10_000
const maxPendingCharacters = 8 * 1024 * 1024

/** A record that arrives later than this after its own time is missed when following. */
export const maxLatenessMs = 5 * 60_000
/** Time between two polls that find records of that lateness. */
export const deepPollIntervalMs = 30_000
/** After this time, following finds no more records that were written when an already found one was. */
const maxArrivalDelayMs = maxLatenessMs + deepPollIntervalMs

/** Time within which an id usually follows in another record. */
const usualIdDelayMs = 10_000

interface PendingRecord {
  parsed: ParsedRecord
  /** Characters of its message. */
  size: number
  /** Time of the first poll that ended while it was pending, in milliseconds since 1970. */
  since: number | undefined
}

/**
 * Passes on the records that match, in their order. A later record can prove which connector an earlier one belongs to,
 * so a record is pending until it is attributed by an id, or until more than 10,000 records are pending. Then, and at
 * the end, an attribution by runtime or source name is enough.
 */
export class LogMatcher {
  readonly #options: MatcherOptions
  readonly #connector: ConnectorClassifier | undefined
  readonly #version: VersionClassifier | undefined
  #pending: PendingRecord[] = []
  #pendingCharacters = 0
  readonly #onUnattributed: (parsed: ParsedRecord) => void
  #unattributed = 0
  #heldByName = 0

  /** @param onUnattributed - called with each record that is dropped because nothing attributes it. */
  constructor(options: MatcherOptions, onUnattributed: (parsed: ParsedRecord) => void = () => {}) {
    const { connector, version } = options
    this.#options = options
    this.#onUnattributed = onUnattributed
    this.#connector = connector === undefined ? undefined : new ConnectorClassifier(connector)
    this.#version = version === undefined ? undefined : new VersionClassifier(version)
  }

  /** How many records were dropped because they could not be attributed to a connector or version. */
  get unattributed(): number {
    return this.#unattributed
  }

  /** How many records the last `releaseAfterPoll` kept because only a source name attributes them. */
  get heldByName(): number {
    return this.#heldByName
  }

  /** Adds a record. Yields the records that match and are no longer pending; iterate to the end. */
  *add(record: LogRecord): Generator<ParsedRecord> {
    const parsed = parseRecord(record)
    // A record that is filtered out can still prove which connector others belong to.
    this.#connector?.observe(parsed)
    this.#version?.observe(parsed)
    if (this.#passesFilters(record)) {
      const attribution = this.#classify(parsed)
      if (attribution?.basis === 'id' && attribution.matches && this.#pending.length === 0) yield parsed
      else if (attribution?.basis !== 'id' || attribution.matches) this.#enqueue(parsed)
    }
    yield* this.#releaseFirst()
  }

  /**
   * Yields, after a poll, the pending records that are attributed by an id or by their runtime, in any order. A record
   * that only a source name attributes follows when no record that contradicts the name can arrive any more.
   *
   * @param now milliseconds since 1970.
   */
  *releaseAfterPoll(now: number): Generator<ParsedRecord> {
    const pending = this.#pending
    this.#pending = []
    this.#pendingCharacters = 0
    this.#heldByName = 0
    for (const each of pending) {
      each.since ??= now
      const attribution = this.#classify(each.parsed)
      if (attribution === undefined || (attribution.basis === 'name' && now - each.since < maxArrivalDelayMs)) {
        this.#pending.push(each)
        this.#pendingCharacters += each.size
        if (attribution?.matches && now - each.since >= usualIdDelayMs) this.#heldByName += 1
      } else if (attribution.matches) yield each.parsed
    }
  }

  /** Yields the pending records that are attributed by anything. Call it after the last record. */
  *flush(): Generator<ParsedRecord> {
    for (const { parsed } of this.#pending) yield* this.#decide(parsed)
    this.#pending = []
    this.#pendingCharacters = 0
  }

  #passesFilters(record: LogRecord): boolean {
    const { levels, event, component, sources, targetId, requestId } = this.#options
    return (
      (levels.length === 0 || levels.includes(levelName(record.level))) &&
      (sources.length === 0 || sources.includes(record.targetName)) &&
      (event === undefined || record.event === event) &&
      (component === undefined || record.component === component) &&
      (targetId === undefined || record.targetID === targetId) &&
      (requestId === undefined || record.requestID === requestId)
    )
  }

  #classify(parsed: ParsedRecord): Attribution | undefined {
    const any: Attribution = { matches: true, basis: 'id' }
    return combineAttributions(
      this.#connector === undefined ? any : this.#connector.classify(parsed),
      this.#version === undefined ? any : this.#version.classify(parsed),
    )
  }

  /** Releases records from the first on, as long as an id attributes them or too many are pending. */
  *#releaseFirst(): Generator<ParsedRecord> {
    for (;;) {
      const [first] = this.#pending
      if (first === undefined) return
      const isFull = this.#pending.length > maxPendingRecords || this.#pendingCharacters > maxPendingCharacters
      if (!isFull && this.#classify(first.parsed)?.basis !== 'id') return
      this.#pending.shift()
      this.#pendingCharacters -= first.size
      yield* this.#decide(first.parsed)
    }
  }

  *#decide(parsed: ParsedRecord): Generator<ParsedRecord> {
    const attribution = this.#classify(parsed)
    if (attribution?.matches) yield parsed
    if (attribution !== undefined) return
    this.#unattributed += 1
    this.#onUnattributed(parsed)
  }

  #enqueue(parsed: ParsedRecord): void {
    const size = sizeOf(parsed)
    this.#pending.push({ parsed, size, since: undefined })
    this.#pendingCharacters += size
  }
}

function sizeOf({ record: { message } }: ParsedRecord): number {
  return typeof message === 'string' ? message.length : JSON.stringify(message).length
}
