import { factsOf, type LogFacts } from '../tenant/log-facts.js'
import type { Connector, LogRecord } from '../tenant/types.js'

/** A record and what its message tells. */
export interface ReadRecord {
  record: LogRecord
  facts: LogFacts
}

export interface SieveOptions {
  /** The connector whose records are wanted, the names its sources may bear, and the ids of all other connectors. */
  connector?: { id: string; names: readonly string[]; others: ReadonlySet<string> } | undefined
  version?: number | undefined
  /** Empty: all. */
  sources: readonly string[]
  /** In upper case. Empty: all. */
  levels: readonly string[]
  event?: string | undefined
  component?: string | undefined
}

/** Targets and requests that are remembered, and records that wait until it is known whose they are. */
const mostKnown = 20_000
const mostWaiting = 2000
const mostWaitingCharacters = 8 * 1024 * 1024

type Known<T> = { value: T } | 'mixed' | undefined

/**
 * Lets through the records that are wanted. Where a record does not say whose it is, the other records of its request
 * and of its target do: it waits until one of them has been seen, within bounds (contract B3).
 */
export class LogSieve {
  readonly #options: SieveOptions
  readonly #ownerOfTarget = new Memory<boolean>()
  readonly #ownerOfRequest = new Memory<boolean>()
  readonly #versionOfRequest = new Memory<number>()
  #waiting: ReadRecord[] = []
  #waitingCharacters = 0
  #untold = 0

  constructor(options: SieveOptions) {
    this.#options = options
  }

  /** Records that were left out because nothing told whose they are. Those that still wait count too. */
  get untold(): number {
    return this.#untold + this.#waiting.length
  }

  /** What can be let through now: the record, and those that waited for what it tells. */
  *push(record: LogRecord): Generator<ReadRecord> {
    const read = { record, facts: factsOf(record) }
    if (this.#learn(read)) yield* this.#release()
    if (!this.#isOfWantedKind(record)) return
    const verdict = this.#verdict(read)
    if (verdict === true) yield read
    if (verdict === undefined) this.#hold(read)
  }

  #isOfWantedKind({ level, event, component, targetName }: LogRecord): boolean {
    const { levels, event: wantedEvent, component: wantedComponent, sources } = this.#options
    return (
      (levels.length === 0 || levels.includes(level.toUpperCase())) &&
      (wantedEvent === undefined || event === wantedEvent) &&
      (wantedComponent === undefined || component === wantedComponent) &&
      (sources.length === 0 || sources.includes(targetName))
    )
  }

  /** Undefined: it cannot be told yet. */
  #verdict(read: ReadRecord): boolean | undefined {
    const owned = this.#options.connector === undefined ? true : this.#isOwned(read)
    const { version } = this.#options
    if (version === undefined || owned === false) return owned
    const own = ownVersion(read) ?? this.#versionOfRequest.get(read.record.requestID)
    return own === undefined ? undefined : own !== version ? false : owned
  }

  #isOwned(read: ReadRecord): boolean | undefined {
    const { targetID, requestID } = read.record
    return this.#saysOwned(read) ?? this.#ownerOfRequest.get(requestID) ?? this.#ownerOfTarget.get(targetID)
  }

  /** What the record itself tells of its connector. */
  #saysOwned({ record: { targetID, targetName }, facts: { connectorId } }: ReadRecord): boolean | undefined {
    const { connector } = this.#options
    if (connector === undefined) return undefined
    for (const id of [connectorId, targetID]) {
      if (id === connector.id) return true
      if (id !== undefined && connector.others.has(id)) return false
    }
    // `<name> (tag: latest)`, `<name> (version: 3)` (contract B1)
    return connector.names.some((name) => targetName === name || targetName.startsWith(`${name} (`)) ? true : undefined
  }

  /** True if something is known that was not before. */
  #learn(read: ReadRecord): boolean {
    const { targetID, requestID } = read.record
    const owned = this.#saysOwned(read)
    const version = ownVersion(read)
    const news = [
      owned !== undefined && this.#ownerOfRequest.learn(requestID, owned),
      owned !== undefined && this.#ownerOfTarget.learn(targetID, owned),
      version !== undefined && this.#versionOfRequest.learn(requestID, version),
    ]
    return news.includes(true)
  }

  *#release(): Generator<ReadRecord> {
    if (this.#waiting.length === 0) return
    const waiting = this.#waiting
    this.#waiting = []
    this.#waitingCharacters = 0
    for (const read of waiting) {
      const verdict = this.#verdict(read)
      if (verdict === true) yield read
      if (verdict === undefined) this.#hold(read)
    }
  }

  #hold(read: ReadRecord): void {
    this.#waiting.push(read)
    this.#waitingCharacters += sizeOf(read)
    while (this.#waiting.length > mostWaiting || this.#waitingCharacters > mostWaitingCharacters) {
      const dropped = this.#waiting.shift()
      if (dropped === undefined) return
      this.#waitingCharacters -= sizeOf(dropped)
      this.#untold += 1
    }
  }
}

function ownVersion({ record, facts }: ReadRecord): number | undefined {
  const named = /\(version: (\d{1,9})\)$/.exec(record.targetName)?.[1]
  return facts.version ?? (named === undefined ? undefined : Number(named))
}

function sizeOf({ record: { message } }: ReadRecord): number {
  return typeof message === 'string' ? message.length : JSON.stringify(message).length
}

/** What is known of the newest keys; a key that was told two things tells nothing. */
class Memory<T> {
  readonly #known = new Map<string, Known<T>>()

  get(key: string): T | undefined {
    const known = this.#known.get(key)
    return known === undefined || known === 'mixed' ? undefined : known.value
  }

  /** True if it was not known. */
  learn(key: string, value: T): boolean {
    if (key === '') return false
    const known = this.#known.get(key)
    if (known === 'mixed' || known?.value === value) return false
    this.#known.set(key, known === undefined ? { value } : 'mixed')
    if (this.#known.size > mostKnown) {
      const [oldest] = this.#known.keys()
      if (oldest !== undefined) this.#known.delete(oldest)
    }
    return known === undefined
  }
}

/** What the sieve has to know of a connector. */
export function wantedConnector(
  connector: Connector,
  all: readonly Connector[],
  specName: string | undefined,
): NonNullable<SieveOptions['connector']> {
  const others = new Set(all.map(({ id }) => id).filter((id) => id !== connector.id))
  // An alias that another connector's name begins with does not matter: ids come first.
  return { id: connector.id, names: [connector.alias, ...(specName === undefined ? [] : [specName])], others }
}
