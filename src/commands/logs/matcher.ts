import { factsOf } from '../../tenant/resources/log-facts.js'
import type { LogRecord } from '../../tenant/types.js'
import {
  type Attribution,
  both,
  ConnectorOwner,
  type ReadRecord,
  VersionOwner,
  type WantedConnector,
} from './attribution.js'
import { nothingLater } from './follow.js'

export interface MatcherOptions {
  connector?: WantedConnector | undefined
  version?: number | undefined
  /** Empty: all. */
  sources: readonly string[]
  /** In upper case. Empty: all. */
  levels: readonly string[]
  event?: string | undefined
  component?: string | undefined
  targetId?: string | undefined
  requestId?: string | undefined
}

/** Records that wait until it is known whose they are, and characters of their messages. */
const maxWaiting = 10_000
const maxWaitingCharacters = 8 * 1024 * 1024

/** Milliseconds in which an id usually follows. */
const soon = 10_000

interface Waiting {
  read: ReadRecord
  size: number
  /** The first pause that met it; milliseconds since 1970. */
  since: number | undefined
}

/**
 * Lets through the records that are wanted, in their order. Whose a record is may be told by one that comes later: it
 * waits until an id tells, or until 10,000 others wait behind it; then, and at the end, its runtime and its name count.
 */
export class LogMatcher {
  readonly #options: MatcherOptions
  readonly #connector: ConnectorOwner | undefined
  readonly #version: VersionOwner | undefined
  #waiting: Waiting[] = []
  #waitingCharacters = 0
  #unattributed = 0
  #named = 0

  constructor(options: MatcherOptions) {
    const { connector, version } = options
    this.#options = options
    this.#connector = connector === undefined ? undefined : new ConnectorOwner(connector)
    this.#version = version === undefined ? undefined : new VersionOwner(version)
  }

  /** Records that were left out because nothing told whose they are. */
  get unattributed(): number {
    return this.#unattributed
  }

  /** Records that nothing but a name told for a while, and that the last pause held back for that. */
  get named(): number {
    return this.#named
  }

  /** What can be let through now. All of it has to be taken. */
  *push(record: LogRecord): Generator<ReadRecord> {
    const read = { record, facts: factsOf(record) }
    // Also of what is not wanted: its id may tell whose the others are.
    this.#connector?.learn(read)
    this.#version?.learn(read)
    if (this.#isOfWantedKind(record)) {
      const told = this.#tell(read)
      if (told?.by === 'id' && told.wanted && this.#waiting.length === 0) yield read
      else if (told?.by !== 'id' || told.wanted) this.#hold(read)
    }
    yield* this.#release()
  }

  /**
   * What following need not hold back: whatever an id or the runtime tells, in no order, and what only a name tells as
   * soon as no record can arrive any more that contradicts it.
   */
  *pause(now: number): Generator<ReadRecord> {
    const waiting = this.#waiting
    this.#waiting = []
    this.#waitingCharacters = 0
    this.#named = 0
    for (const each of waiting) {
      each.since ??= now
      const told = this.#tell(each.read)
      if (told === undefined || (told.by === 'name' && now - each.since < nothingLater)) {
        this.#waiting.push(each)
        this.#waitingCharacters += each.size
        if (told?.wanted && now - each.since >= soon) this.#named += 1
      } else if (told.wanted) yield each.read
    }
  }

  /** What still waits and is told by its runtime or its name: nothing more comes. */
  *end(): Generator<ReadRecord> {
    for (const { read } of this.#waiting) yield* this.#settle(read)
    this.#waiting = []
    this.#waitingCharacters = 0
  }

  #isOfWantedKind(record: LogRecord): boolean {
    const { levels, event, component, sources, targetId, requestId } = this.#options
    return (
      (levels.length === 0 || levels.includes(record.level.toUpperCase())) &&
      (sources.length === 0 || sources.includes(record.targetName)) &&
      (event === undefined || record.event === event) &&
      (component === undefined || record.component === component) &&
      (targetId === undefined || record.targetID === targetId) &&
      (requestId === undefined || record.requestID === requestId)
    )
  }

  #tell(read: ReadRecord): Attribution | undefined {
    const all: Attribution = { wanted: true, by: 'id' }
    return both(
      this.#connector === undefined ? all : this.#connector.tell(read),
      this.#version === undefined ? all : this.#version.tell(read),
    )
  }

  /** From the first on, as long as an id tells or too many wait. */
  *#release(): Generator<ReadRecord> {
    for (;;) {
      const [first] = this.#waiting
      if (first === undefined) return
      const over = this.#waiting.length > maxWaiting || this.#waitingCharacters > maxWaitingCharacters
      if (!over && this.#tell(first.read)?.by !== 'id') return
      this.#waiting.shift()
      this.#waitingCharacters -= first.size
      yield* this.#settle(first.read)
    }
  }

  *#settle(read: ReadRecord): Generator<ReadRecord> {
    const told = this.#tell(read)
    if (told?.wanted) yield read
    if (told === undefined) this.#unattributed += 1
  }

  #hold(read: ReadRecord): void {
    const size = sizeOf(read)
    this.#waiting.push({ read, size, since: undefined })
    this.#waitingCharacters += size
  }
}

function sizeOf({ record: { message } }: ReadRecord): number {
  return typeof message === 'string' ? message.length : JSON.stringify(message).length
}
