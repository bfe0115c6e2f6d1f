import { isObject } from '../../core/json.js'
import { describeValue } from '../../core/text.js'
import { hash53 } from '../accounts/random.js'
import type { Commands } from '../engine/commands.js'
import type { NamedObject } from '../engine/settings.js'
import type { ReadList, SampledKey } from '../engine/target-exchanges.js'
import { IdSet, IdTable } from './id-set.js'
import { IdentityStats, SuspectTexts } from './identity-stats.js'
import {
  countFault,
  EntitlementNames,
  type FaultCount,
  FormStats,
  HeldEntitlements,
  KeyStats,
  NamedAttributes,
} from './list-stats.js'
import { inputOf, type KeyKind, type ObjectInput, type ObjectKey, type PlatformObject, parseObject } from './objects.js'
import { SchemaStats } from './schema-stats.js'
import type { SchemaView, SpecView } from './spec-view.js'
import { TimeStats } from './time-stats.js'

/** What is kept of a list. Apart from the ids, its size does not grow with the number of objects. */
export interface ObjectList {
  /** Number of objects. */
  count: number
  ids: IdSet
  /** Objects chosen by the seed and their ids, whatever the order of the list. In the order of their ids. */
  sample: PlatformObject[]
  /** Returns a smaller sample. It always has the named objects. */
  sampleOf(size: number): PlatformObject[]
  /** What a recording keeps of it. */
  facts(): ReadList
  /** The named objects that are not in the list. */
  missing: readonly NamedObject[]
  keys: KeyStats
  schemaStats: SchemaStats | undefined
  form: FormStats
  identities: IdentityStats
  suspectTexts: SuspectTexts
  times: TimeStats
  namedAttributes: NamedAttributes | undefined
  /** Set for accounts: the entitlements that they have. */
  heldEntitlements: HeldEntitlements | undefined
  /** Set for entitlements: the values that refer to one. */
  entitlementNames: EntitlementNames | undefined
  /** Outputs that are not objects. `first` describes the first one. */
  malformed: FaultCount
  /** Outputs with the key of an earlier one. */
  repeated: FaultCount
  /** Objects of another entitlement type than requested. `first` names the first one and its type. */
  otherType: FaultCount
}

export interface ListRequest {
  commands: Commands
  command: 'std:account:list' | 'std:entitlement:list'
  schema: SchemaView | undefined
  keyType: KeyKind | undefined
  sampleSize: number
  seed: string
  /** Objects that are always in the sample. */
  named?: readonly NamedObject[] | undefined
  /** The sample of a recorded run, in which the same objects had other keys. */
  recorded?: readonly SampledKey[] | undefined
}

/** The command that lists accounts, or the entitlements of a schema. */
export function listCommandOf(entitlements: SchemaView | undefined): 'std:account:list' | 'std:entitlement:list' {
  return entitlements ? 'std:entitlement:list' : 'std:account:list'
}

/** The command that reads an account, or an entitlement of a schema. */
export function readCommandOf(entitlements: SchemaView | undefined): 'std:account:read' | 'std:entitlement:read' {
  return entitlements ? 'std:entitlement:read' : 'std:account:read'
}

/** The input of a list command: entitlements are listed by type. */
export function listInput(schema: SchemaView | undefined): Record<string, unknown> {
  return {
    ...(schema && schema.type !== 'account' && { type: schema.type }),
    ...(schema && { schema: schema.input }),
  }
}

/** The input of a command on one account, or on an entitlement of a schema: its key, its type and the schema. */
export function objectInput(
  object: { id: string; key: ObjectKey },
  { accountSchema }: Pick<SpecView, 'accountSchema'>,
  entitlements?: SchemaView,
): ObjectInput & Record<string, unknown> {
  const schema = entitlements ?? accountSchema
  return {
    ...inputOf(object),
    ...(entitlements && { type: entitlements.type }),
    ...(schema && { schema: schema.input }),
  }
}

/** Invokes a list command and keeps what the checks need. Throws a CommandError if the handler fails. */
export async function readList(request: ListRequest): Promise<ObjectList> {
  const { commands, command, schema } = request
  return await collectObjects(commands.outputs(command, listInput(schema)), {
    ...request,
    areEntitlements: command === 'std:entitlement:list',
  })
}

/** What decides how the objects of a list are looked at. */
export type CollectRequest = Pick<ListRequest, 'schema' | 'keyType' | 'sampleSize' | 'seed' | 'named' | 'recorded'> & {
  areEntitlements: boolean
}

/** Looks at objects as they arrive, and keeps what the checks need. */
export async function collectObjects(
  outputs: AsyncIterable<unknown> | Iterable<unknown>,
  { schema, keyType, sampleSize, seed, named = [], recorded = [], areEntitlements }: CollectRequest,
): Promise<ObjectList> {
  const sample = new Sample(sampleSize, seed, named, recorded)
  // The key, the identity and the name of an object are often the same text.
  const table = new IdTable()
  const list: ObjectList = {
    count: 0,
    ids: new IdSet(table),
    sample: [],
    sampleOf: (size) => sample.objects(size),
    facts: () => ({
      keys: sample.keys(),
      missing: sample.missingKeys(),
      objects: list.count,
      withValue: list.schemaStats?.withValue() ?? {},
    }),
    missing: [],
    keys: new KeyStats(table),
    schemaStats: schema && new SchemaStats(schema),
    form: new FormStats(areEntitlements),
    identities: new IdentityStats(schema, table),
    suspectTexts: new SuspectTexts(),
    times: new TimeStats(),
    namedAttributes: schema && new NamedAttributes(schema),
    heldEntitlements: schema && !areEntitlements ? new HeldEntitlements(schema) : undefined,
    entitlementNames: schema && areEntitlements ? new EntitlementNames(schema) : undefined,
    malformed: { count: 0, first: '' },
    repeated: { count: 0, first: '' },
    otherType: { count: 0, first: '' },
  }
  const stats = [
    list.keys,
    list.schemaStats,
    list.form,
    list.identities,
    list.suspectTexts,
    list.times,
    list.namedAttributes,
    list.heldEntitlements,
    list.entitlementNames,
  ]
  for await (const data of outputs) {
    // A handler may report deleted objects, which cannot be read.
    if (isObject(data) && data['deleted'] === true) continue
    const object = parseObject(data, keyType)
    if ('problem' in object) {
      countFault(list.malformed, object.problem)
      continue
    }
    if (!list.ids.add(object.uniqueKey)) {
      countFault(list.repeated, object.id)
      continue
    }
    list.count++
    const type = object.fields['type']
    if (areEntitlements && type !== undefined && type !== null && type !== schema?.type) {
      countFault(list.otherType, `${describeValue(object.id)} of type ${describeValue(type)}`)
    }
    for (const each of stats) each?.add(object)
    sample.add(object)
  }
  list.sample = sample.objects(sampleSize)
  list.missing = sample.missing
  return list
}

/** The `uniqueKey` of a named object. Without a unique id it is a simple key, or the lookup id of a compound key. */
function uniqueKeyOf({ id, uniqueId }: NamedObject): string {
  return uniqueId === undefined ? id : `${id}\n${uniqueId}`
}

/** More than any sample has. */
const maxSampleSize = 1_000_000

/** Keeps the objects whose ids have the lowest hashes with the seed, and the named ones. */
class Sample {
  readonly #size: number
  readonly #seed: string
  readonly #named: Map<string, { name: NamedObject; object?: PlatformObject }>
  /** By key, its place in the order and in the choice of a recorded run. */
  readonly #recorded: ReadonlyMap<string, { position: number; rank: number }>
  /** Those of them that are in this list. */
  readonly #found = new Set<string>()
  #kept: { rank: number; object: PlatformObject }[] = []

  constructor(size: number, seed: string, named: readonly NamedObject[], recorded: readonly SampledKey[]) {
    this.#recorded = new Map(recorded.map(({ key, rank }, position) => [key, { position, rank }]))
    this.#size = size
    this.#seed = seed
    this.#named = new Map(named.map((name) => [uniqueKeyOf(name), { name }]))
  }

  get missing(): NamedObject[] {
    return [...this.#named.values()].filter(({ object }) => object === undefined).map(({ name }) => name)
  }

  add(object: PlatformObject): void {
    const named = this.#named.get(object.uniqueKey) ?? this.#named.get(object.id)
    if (named) named.object ??= object
    // Those of a recorded run come before all others.
    const recorded = this.#recorded.get(object.uniqueKey)
    if (recorded !== undefined) this.#found.add(object.uniqueKey)
    const rank = recorded?.rank ?? maxSampleSize + hash53(`${this.#seed}\n${object.uniqueKey}`)
    const last = this.#kept.at(-1)
    if (this.#kept.length >= this.#size && last && rank >= last.rank) return
    const at = this.#kept.findIndex((kept) => rank < kept.rank)
    this.#kept.splice(at < 0 ? this.#kept.length : at, 0, { rank, object })
    if (this.#kept.length > this.#size) this.#kept.pop()
  }

  objects(size: number): PlatformObject[] {
    const named = [...this.#named.values()].flatMap(({ object }) => (object ? [object] : []))
    // The recorded run has read no others. If it has none of these, the keys are others in each run.
    const isRead = ({ rank }: { rank: number }) => this.#found.size === 0 || rank < maxSampleSize
    const kept = this.#kept.slice(0, size).filter(isRead)
    const objects = new Set([...named, ...kept.map(({ object }) => object)])
    return [...objects].sort((a, b) => {
      const [x, y] = [this.#recorded.get(a.uniqueKey)?.position, this.#recorded.get(b.uniqueKey)?.position]
      return x !== undefined && y !== undefined ? x - y : a.uniqueKey < b.uniqueKey ? -1 : 1
    })
  }

  /** Keys of the recorded sample that are not in the list, if some of them are. */
  missingKeys(): string[] {
    return this.#found.size === 0 ? [] : [...this.#recorded.keys()].filter((key) => !this.#found.has(key))
  }

  keys(): SampledKey[] {
    const rankOf = (object: PlatformObject) => {
      const place = this.#kept.findIndex((kept) => kept.object === object)
      return place < 0 ? this.#kept.length : place
    }
    return this.objects(this.#size).map((object) => ({ key: object.uniqueKey, rank: rankOf(object) }))
  }
}
