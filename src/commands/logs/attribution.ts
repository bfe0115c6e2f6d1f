import { isIdForm } from '../../tenant/paths.js'
import type { LogFacts } from '../../tenant/resources/log-facts.js'
import type { Connector, LogRecord } from '../../tenant/types.js'

/** A record and what its message tells. */
export interface ReadRecord {
  record: LogRecord
  facts: LogFacts
}

/** What the attribution has to know of a connector: the names that its sources may bear, the ids of all others. */
export interface WantedConnector {
  id: string
  names: readonly string[]
  others: ReadonlySet<string>
}

/**
 * Whether a record is wanted, and what tells it. An id in the record or in its request is final. What its runtime or
 * the name of its source tells may be contradicted by an id that comes later.
 */
export interface Attribution {
  wanted: boolean
  by: 'id' | 'runtime' | 'name'
}

/** Targets, requests and names that are remembered at least. */
const maxKnown = 10_000

/**
 * Tells whose records are, by ids first (docs/platform.md#log-records): names are not unique, and a spec's name least
 * of all.
 */
export class ConnectorOwner {
  readonly #connector: WantedConnector
  readonly #byTarget = new Memory<boolean>()
  readonly #byRequest = new Memory<boolean>()
  /** The one target that bears a name of the connector. A name that several bear tells nothing. */
  readonly #targetOfName = new Memory<string>()

  constructor(connector: WantedConnector) {
    this.#connector = connector
  }

  learn(read: ReadRecord): void {
    const { targetID, targetName, requestID } = read.record
    const own = this.#says(read)
    if (own !== undefined) {
      this.#byRequest.learn(requestID, own)
      this.#byTarget.learn(targetID, own)
    }
    if (!this.#isNamed(targetName)) return
    if (own === false) this.#targetOfName.spoil(targetName)
    else this.#targetOfName.learn(targetName, targetID)
  }

  /** Undefined: nothing tells it yet. */
  tell(read: ReadRecord): Attribution | undefined {
    const { targetID, targetName, requestID } = read.record
    const byId = this.#says(read) ?? this.#byRequest.get(requestID)
    if (byId === 'mixed') return undefined
    if (byId !== undefined) return { wanted: byId, by: 'id' }
    const byTarget = this.#byTarget.get(targetID)
    if (byTarget === 'mixed') return undefined
    if (byTarget !== undefined) return { wanted: byTarget, by: 'runtime' }
    const named = this.#isNamed(targetName) && this.#targetOfName.get(targetName) !== 'mixed'
    return named ? { wanted: true, by: 'name' } : undefined
  }

  /** What the record's own ids tell. */
  #says({ record: { targetID, message }, facts: { connectorId } }: ReadRecord): boolean | undefined {
    const { id, others } = this.#connector
    for (const each of [connectorId, targetID]) {
      if (each === id) return true
      if (each !== undefined && others.has(each)) return false
    }
    // Beside the SDK's other fields, an id that no connector has is that of one which was deleted
    // (docs/platform.md#connector-log).
    const bySdk = typeof message === 'object' && 'invocationId' in message
    return bySdk && connectorId !== undefined && isIdForm(connectorId) ? false : undefined
  }

  /** `<name>`, `<name> (tag: latest)`, `<name> (version: 3)` (docs/platform.md#instances) */
  #isNamed(targetName: string): boolean {
    return this.#connector.names.some((name) => targetName === name || targetName.startsWith(`${name} (`))
  }
}

/** Tells which version records are of: their own fields, then their request's, then the name of their source. */
export class VersionOwner {
  readonly #version: number
  readonly #byRequest = new Memory<number>()

  constructor(version: number) {
    this.#version = version
  }

  learn({ record, facts }: ReadRecord): void {
    if (facts.version !== undefined) this.#byRequest.learn(record.requestID, facts.version)
  }

  /** Undefined: nothing tells it yet. */
  tell({ record, facts }: ReadRecord): Attribution | undefined {
    const version = facts.version ?? this.#byRequest.get(record.requestID)
    if (version === 'mixed') return undefined
    if (version !== undefined) return { wanted: version === this.#version, by: 'id' }
    const named = /\(version: (\d{1,9})\)$/.exec(record.targetName)?.[1]
    return named === undefined ? undefined : { wanted: Number(named) === this.#version, by: 'name' }
  }
}

const strength = { id: 2, runtime: 1, name: 0 } as const

/** What two tell together: both must want a record, and the weaker one says how sure that is. */
export function both(one: Attribution | undefined, other: Attribution | undefined): Attribution | undefined {
  const against = [one, other].filter((each) => each?.wanted === false)
  if (against.length > 0) return against.find((each) => each?.by === 'id') ?? against[0]
  if (one === undefined || other === undefined) return undefined
  return strength[one.by] < strength[other.by] ? one : other
}

/** What the matcher has to know of a connector. */
export function wantedConnector(
  { id, alias }: Connector,
  all: readonly Connector[],
  specName: string | undefined,
): WantedConnector {
  const others = all.filter((each) => each.id !== id)
  // A spec's name that is the alias of another connector leads there.
  const isOwn = specName !== undefined && !others.some((each) => each.alias === specName)
  return {
    id,
    names: isOwn && specName !== alias ? [alias, specName] : [alias],
    others: new Set(others.map((each) => each.id)),
  }
}

/**
 * What is known of the newest keys, in two halves of which the older one goes; a key that was told two things tells
 * nothing.
 */
class Memory<T extends string | number | boolean> {
  #new = new Map<string, { value: T } | 'mixed'>()
  #old = new Map<string, { value: T } | 'mixed'>()

  get(key: string): T | 'mixed' | undefined {
    const known = this.#new.get(key) ?? this.#old.get(key)
    return typeof known === 'object' ? known.value : known
  }

  learn(key: string, value: T): void {
    const known = this.get(key)
    this.#put(key, known === undefined || known === value ? { value } : 'mixed')
  }

  spoil(key: string): void {
    this.#put(key, 'mixed')
  }

  #put(key: string, known: { value: T } | 'mixed'): void {
    if (key === '') return
    this.#new.set(key, known)
    if (this.#new.size < maxKnown) return
    this.#old = this.#new
    this.#new = new Map()
  }
}
