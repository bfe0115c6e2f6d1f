import { isIdForm } from '../../tenant/paths.js'
import { factsOf, type LogFacts } from '../../tenant/resources/log-facts.js'
import type { Connector, LogRecord } from '../../tenant/types.js'

/** A record with the facts that its message states. */
export interface ParsedRecord {
  record: LogRecord
  facts: LogFacts
}

/** Parses the message of a record. */
export function parseRecord(record: LogRecord): ParsedRecord {
  return { record, facts: factsOf(record) }
}

/** The connector that records are attributed to. */
export interface ConnectorCriterion {
  id: string
  /** Names that the connector's sources may have, without a suffix such as ` (tag: latest)`. */
  sourceNames: readonly string[]
  /** Ids of all other connectors of the tenant. */
  otherIds: ReadonlySet<string>
}

/**
 * Whether a record belongs to the connector or version, and on what basis. An id in the record or in another record of
 * its request is final. A runtime or the name of a source can still be contradicted by an id in a later record.
 */
export interface Attribution {
  matches: boolean
  basis: 'id' | 'runtime' | 'name'
}

/**
 * Attributes records to a connector. Ids count first (docs/platform.md#log-records): neither the names of sources nor
 * the names in specs are unique.
 */
export class ConnectorClassifier {
  readonly #criterion: ConnectorCriterion
  readonly #byTarget = new ValueCache<boolean>()
  readonly #byRequest = new ValueCache<boolean>()
  /** The one target that has a name of the connector. A name that several targets have proves nothing. */
  readonly #targetByName = new ValueCache<string>()

  constructor(criterion: ConnectorCriterion) {
    this.#criterion = criterion
  }

  /** Remembers what a record proves about its request, its target and its source name. Call it for every record. */
  observe(parsed: ParsedRecord): void {
    const { targetID, targetName, requestID } = parsed.record
    const matches = this.#matchesById(parsed)
    if (matches !== undefined) {
      this.#byRequest.set(requestID, matches)
      this.#byTarget.set(targetID, matches)
    }
    if (!this.#hasOwnName(targetName)) return
    if (matches === false) this.#targetByName.invalidate(targetName)
    else this.#targetByName.set(targetName, targetID)
  }

  /** The attribution of a record by what was observed so far; undefined if nothing proves it yet. */
  classify(parsed: ParsedRecord): Attribution | undefined {
    const { targetID, targetName, requestID } = parsed.record
    const byId = this.#matchesById(parsed) ?? this.#byRequest.get(requestID)
    if (byId === 'conflict') return undefined
    if (byId !== undefined) return { matches: byId, basis: 'id' }
    const byTarget = this.#byTarget.get(targetID)
    if (byTarget === 'conflict') return undefined
    if (byTarget !== undefined) return { matches: byTarget, basis: 'runtime' }
    const byName = this.#hasOwnName(targetName) && this.#targetByName.get(targetName) !== 'conflict'
    return byName ? { matches: true, basis: 'name' } : undefined
  }

  /** By the record's own ids alone; undefined if it has none that is known. */
  #matchesById({ record: { targetID, message }, facts: { connectorId } }: ParsedRecord): boolean | undefined {
    const { id, otherIds } = this.#criterion
    for (const each of [connectorId, targetID]) {
      if (each === id) return true
      if (each !== undefined && otherIds.has(each)) return false
    }
    // In a record of the SDK's logger, an unknown connector id is that of a deleted connector
    // (docs/platform.md#connector-log).
    const isFromSdk = typeof message === 'object' && 'invocationId' in message
    return isFromSdk && connectorId !== undefined && isIdForm(connectorId) ? false : undefined
  }

  /** `<name>`, `<name> (tag: latest)`, `<name> (version: 3)` (docs/platform.md#instances) */
  #hasOwnName(targetName: string): boolean {
    return this.#criterion.sourceNames.some((name) => targetName === name || targetName.startsWith(`${name} (`))
  }
}

/** Attributes records to a version: by their own fields, then by those of their request, then by the source name. */
export class VersionClassifier {
  readonly #version: number
  readonly #byRequest = new ValueCache<number>()

  constructor(version: number) {
    this.#version = version
  }

  /** Remembers the version of a record's request. Call it for every record. */
  observe({ record, facts }: ParsedRecord): void {
    if (facts.version !== undefined) this.#byRequest.set(record.requestID, facts.version)
  }

  /** The attribution of a record by what was observed so far; undefined if nothing proves it yet. */
  classify({ record, facts }: ParsedRecord): Attribution | undefined {
    const version = facts.version ?? this.#byRequest.get(record.requestID)
    if (version === 'conflict') return undefined
    if (version !== undefined) return { matches: version === this.#version, basis: 'id' }
    const inName = /\(version: (\d{1,9})\)$/.exec(record.targetName)?.[1]
    return inName === undefined ? undefined : { matches: Number(inName) === this.#version, basis: 'name' }
  }
}

const strength = { id: 2, runtime: 1, name: 0 } as const

/**
 * The attribution by two classifiers. A record has to match both; the result has the weaker basis of the two. If one
 * does not match, that is the result, on the basis of an id if there is one.
 */
export function combineAttributions(
  one: Attribution | undefined,
  other: Attribution | undefined,
): Attribution | undefined {
  const mismatches = [one, other].filter((each) => each?.matches === false)
  if (mismatches.length > 0) return mismatches.find((each) => each?.basis === 'id') ?? mismatches[0]
  if (one === undefined || other === undefined) return undefined
  return strength[one.basis] < strength[other.basis] ? one : other
}

/**
 * The criterion for one connector of a tenant.
 *
 * @param all every connector of the tenant.
 * @param specName the name in the connector's spec. It is ignored if it is the alias of another connector.
 */
export function connectorCriterion(
  { id, alias }: Connector,
  all: readonly Connector[],
  specName: string | undefined,
): ConnectorCriterion {
  const others = all.filter((each) => each.id !== id)
  const isOwnName = specName !== undefined && !others.some((each) => each.alias === specName)
  return {
    id,
    sourceNames: isOwnName && specName !== alias ? [alias, specName] : [alias],
    otherIds: new Set(others.map((each) => each.id)),
  }
}

/** Keys that are remembered at least; twice as many at most. */
const maxCachedKeys = 10_000

/**
 * Remembers a value for each of the newest keys, in two generations; the older one is dropped when the newer one is
 * full. A key that was set to two different values is a conflict.
 */
class ValueCache<T extends string | number | boolean> {
  #newer = new Map<string, { value: T } | 'conflict'>()
  #older = new Map<string, { value: T } | 'conflict'>()

  get(key: string): T | 'conflict' | undefined {
    const entry = this.#newer.get(key) ?? this.#older.get(key)
    return typeof entry === 'object' ? entry.value : entry
  }

  set(key: string, value: T): void {
    const current = this.get(key)
    this.#put(key, current === undefined || current === value ? { value } : 'conflict')
  }

  invalidate(key: string): void {
    this.#put(key, 'conflict')
  }

  #put(key: string, entry: { value: T } | 'conflict'): void {
    if (key === '') return
    this.#newer.set(key, entry)
    if (this.#newer.size < maxCachedKeys) return
    this.#older = this.#newer
    this.#newer = new Map()
  }
}
