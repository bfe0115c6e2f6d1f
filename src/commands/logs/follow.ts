import { createHash } from 'node:crypto'
import type { Clock } from '../../core/clock.js'
import type { Logger } from '../../core/logger.js'
import { parseRfc3339 } from '../../core/times.js'
import type { LogRecord } from '../../tenant/types.js'
import { deepPollIntervalMs, maxLatenessMs } from '../shared/log-matcher.js'

/** Time between two polls. */
const pollIntervalMs = 2000
/** How far before the newest record the other polls start. */
const overlapMs = 20_000
/** Fingerprints that are kept to recognize records. */
const maxFingerprints = 100_000

export interface FollowOptions {
  /** Milliseconds since 1970. */
  start: number
  until: number
  clock: Clock
  logger: Logger
  signal: AbortSignal
  /** Reads all records from a time on, in milliseconds since 1970. */
  read(from: number): AsyncIterable<LogRecord>
}

/** Yielded between two polls: every record that was there has been yielded. */
export const pollEnd = Symbol('pollEnd')

/**
 * Yields the records from `start` on, then those that arrive until `until`, each once, and `pollEnd` after each poll
 * but the last. Each poll starts some time before the newest record, to find records that arrive late with an older
 * time. The last poll, and one every half a minute, find records that are up to five minutes late. Throws the signal's
 * reason when aborted.
 */
export async function* followLogs(options: FollowOptions): AsyncGenerator<LogRecord | typeof pollEnd, void, undefined> {
  const { clock, signal, until } = options
  const seen = new SeenRecords(options)
  for (;;) {
    const isLast = clock.now() >= until
    for await (const record of options.read(seen.startPoll(isLast))) {
      if (seen.isNew(record)) yield record
    }
    if (isLast) return
    yield pollEnd
    await clock.sleep(Math.max(1, Math.min(pollIntervalMs, until - clock.now())), signal)
  }
}

interface SeenRecord {
  /** Milliseconds since 1970. */
  time: number
  /** How many records of this content were yielded: two records can be equal to the millisecond. */
  yielded: number
  /** Number of the last poll that found one, and how many it found. */
  poll: number
  foundInPoll: number
}

/**
 * Recognizes records by a fingerprint of their content, as they have no id, for as long as a poll can find them again.
 */
class SeenRecords {
  readonly #options: FollowOptions
  /** By fingerprint, in the order of arrival. */
  readonly #seen = new Map<string, SeenRecord>()
  #order: Iterator<[string, SeenRecord], undefined> = this.#seen.entries()
  #oldest: [string, SeenRecord] | undefined
  #poll = 0
  /** When the last deep poll started. */
  #deepPollTime = 0
  /** Time of the newest record. */
  #newest: number
  /** No poll starts before this time, so older records need no fingerprint. */
  #floor: number
  #warned = false

  constructor(options: FollowOptions) {
    this.#options = options
    this.#newest = options.start
    this.#floor = options.start
  }

  /** Starts a poll and returns the time that it reads from. The first and the last poll are deep ones. */
  startPoll(isLast: boolean): number {
    this.#poll += 1
    const now = this.#options.clock.now()
    if (this.#poll === 1) {
      this.#deepPollTime = now
      return this.#options.start
    }
    // The floor rises between polls only: a running poll has started before the new floor.
    this.#floor = this.#startTime(this.#deepReachMs())
    if (!isLast && now - this.#deepPollTime < deepPollIntervalMs) return this.#startTime(overlapMs)
    this.#deepPollTime = now
    return this.#floor
  }

  /**
   * How far back a deep poll starts. A record that arrived since the last deep poll began was written `maxLatenessMs`
   * before that or later, so none is missed, however long a poll takes.
   */
  #deepReachMs(): number {
    return maxLatenessMs + this.#options.clock.now() - this.#deepPollTime
  }

  /** Goes by the times of the tenant, as the clock of this machine may be ahead. */
  #startTime(reachMs: number): number {
    return Math.max(this.#floor, Math.min(this.#newest, this.#options.clock.now()) - reachMs)
  }

  /** Whether the record was not yielded yet; then it counts as yielded. */
  isNew(record: LogRecord): boolean {
    const time = parseRfc3339(record.timestamp) ?? this.#newest
    this.#newest = Math.max(this.#newest, time)
    // The first poll is long and in order, so the floor can rise during it.
    if (this.#poll === 1) this.#floor = this.#startTime(this.#deepReachMs())
    const key = createHash('sha256').update(JSON.stringify(record)).digest('base64')
    const seen = this.#seen.get(key)
    if (seen === undefined) {
      if (time >= this.#floor) this.#seen.set(key, { time, yielded: 1, poll: this.#poll, foundInPoll: 1 })
      this.#forget()
      return true
    }
    if (seen.poll !== this.#poll) Object.assign(seen, { poll: this.#poll, foundInPoll: 0 })
    seen.foundInPoll += 1
    if (seen.foundInPoll <= seen.yielded) return false
    seen.yielded = seen.foundInPoll
    return true
  }

  /**
   * Forgets records that no poll can find again; above the limit, the oldest ones too, and raises the floor past them.
   */
  #forget(): void {
    // Records come one at a time, so a few steps at a time are enough.
    for (let n = 0; n < 8; n++) {
      const oldest = this.#peek()
      if (oldest === undefined) return
      const [key, seen] = oldest
      const isFull = this.#seen.size > maxFingerprints
      const now = this.#options.clock.now()
      if (seen.time >= this.#floor && seen.time <= now && !isFull) return
      this.#oldest = undefined
      this.#seen.delete(key)
      if (isFull) this.#raiseFloor(Math.min(seen.time + 1, now))
      // A record from the future must not keep those behind it from being forgotten.
      else if (seen.time > now) this.#seen.set(key, seen)
    }
  }

  /** The record that was added first. One iterator is kept: a new one would step over all deleted entries each time. */
  #peek(): [string, SeenRecord] | undefined {
    this.#oldest ??= this.#order.next().value
    if (this.#oldest === undefined) this.#order = this.#seen.entries()
    return this.#oldest
  }

  #raiseFloor(floor: number): void {
    if (floor <= this.#floor) return
    this.#floor = floor
    if (this.#warned) return
    this.#warned = true
    this.#options.logger.warning(
      `more than ${maxFingerprints} records in five minutes: a record that arrives late may be missed; narrow the filter`,
    )
  }
}
