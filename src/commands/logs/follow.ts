import { createHash } from 'node:crypto'
import type { Clock } from '../../core/clock.js'
import type { Logger } from '../../core/logger.js'
import { parseRfc3339 } from '../../core/times.js'
import type { LogRecord } from '../../tenant/types.js'

/** Milliseconds between two readings, and between two that go far back. */
const interval = 2000
const farEvery = 30_000
/** How far a usual reading goes back behind the newest record. */
const nearReach = 20_000
/** A record that arrives later than this is missed. */
const latest = 5 * 60_000
/** Milliseconds after which no record is found any more that could have been written at the same time as another one. */
export const nothingLater = latest + farEvery
/** Records whose marks are kept to know them again. */
const maxMarks = 100_000

export interface FollowOptions {
  /** Milliseconds since 1970. */
  start: number
  until: number
  clock: Clock
  logger: Logger
  signal: AbortSignal
  /** All records from a time on. */
  read(from: number): AsyncIterable<LogRecord>
}

/** Between two readings: all that could be read now was. */
export const pause = Symbol('pause')

/**
 * The records from `start` on, and those that come until `until`, each once, with a pause after each reading. Every
 * reading begins a while before the newest record, so that a record which arrives late, with an older time, is found:
 * the last reading and one every half a minute find those that are up to five minutes late. Throws the signal's reason
 * when aborted.
 */
export async function* followLogs(options: FollowOptions): AsyncGenerator<LogRecord | typeof pause, void, undefined> {
  const { clock, signal, until } = options
  const marks = new Marks(options)
  for (;;) {
    const last = clock.now() >= until
    for await (const record of options.read(marks.startReading(last))) {
      if (marks.isNew(record)) yield record
    }
    if (last) return
    yield pause
    await clock.sleep(Math.max(1, Math.min(interval, until - clock.now())), signal)
  }
}

interface Mark {
  time: number
  /** How many records of this content were yielded: two lines may be alike to the millisecond. */
  yielded: number
  reading: number
  inReading: number
}

/** Knows a record again by its content, as long as a reading can meet it. Records have no id. */
class Marks {
  readonly #options: FollowOptions
  /** In the order of their arrival. */
  readonly #marks = new Map<string, Mark>()
  #order: Iterator<[string, Mark], undefined> = this.#marks.entries()
  #oldest: [string, Mark] | undefined
  #reading = 0
  /** When a reading last went far back. */
  #far = 0
  #newest: number
  /** Nothing older is read again, so that its mark is not needed. */
  #floor: number
  #warned = false

  constructor(options: FollowOptions) {
    this.#options = options
    this.#newest = options.start
    this.#floor = options.start
  }

  /** Where the next reading begins: at the start, a little back, or far back. */
  startReading(last: boolean): number {
    this.#reading += 1
    const now = this.#options.clock.now()
    if (this.#reading === 1) {
      this.#far = now
      return this.#options.start
    }
    // Not while a reading is under way that began before it.
    this.#floor = this.#from(this.#farReach())
    if (!last && now - this.#far < farEvery) return this.#from(nearReach)
    this.#far = now
    return this.#floor
  }

  /** What arrived since the last far reading began was written at most that long before it: however slow readings are. */
  #farReach(): number {
    return latest + this.#options.clock.now() - this.#far
  }

  /** By the tenant's times: this machine's clock may be ahead. */
  #from(reach: number): number {
    return Math.max(this.#floor, Math.min(this.#newest, this.#options.clock.now()) - reach)
  }

  isNew(record: LogRecord): boolean {
    const time = parseRfc3339(record.timestamp) ?? this.#newest
    this.#newest = Math.max(this.#newest, time)
    // The first reading is long, and in order: what no other one can meet needs no mark.
    if (this.#reading === 1) this.#floor = this.#from(this.#farReach())
    const key = createHash('sha256').update(JSON.stringify(record)).digest('base64')
    const mark = this.#marks.get(key)
    if (mark === undefined) {
      if (time >= this.#floor) this.#marks.set(key, { time, yielded: 1, reading: this.#reading, inReading: 1 })
      this.#forget()
      return true
    }
    if (mark.reading !== this.#reading) Object.assign(mark, { reading: this.#reading, inReading: 0 })
    mark.inReading += 1
    if (mark.inReading <= mark.yielded) return false
    mark.yielded = mark.inReading
    return true
  }

  /** Drops what cannot be met any more; beyond the bound, the oldest are given up with the time before them. */
  #forget(): void {
    // A few at a time are enough, as records come one at a time.
    for (let n = 0; n < 8; n++) {
      const oldest = this.#peek()
      if (oldest === undefined) return
      const [key, mark] = oldest
      const over = this.#marks.size > maxMarks
      const now = this.#options.clock.now()
      if (mark.time >= this.#floor && mark.time <= now && !over) return
      this.#oldest = undefined
      this.#marks.delete(key)
      if (over) this.#raise(Math.min(mark.time + 1, now))
      // One from the future must not keep the others from going.
      else if (mark.time > now) this.#marks.set(key, mark)
    }
  }

  /** The mark that was added first. One iterator goes along: a new one would pass all that was dropped every time. */
  #peek(): [string, Mark] | undefined {
    this.#oldest ??= this.#order.next().value
    if (this.#oldest === undefined) this.#order = this.#marks.entries()
    return this.#oldest
  }

  #raise(floor: number): void {
    if (floor <= this.#floor) return
    this.#floor = floor
    if (this.#warned) return
    this.#warned = true
    this.#options.logger.warning(
      `more than ${maxMarks} records in five minutes: one that arrives late may be missed; narrow the filter`,
    )
  }
}
