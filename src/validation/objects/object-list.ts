import { isObject } from '../../core/json.js'
import { hash53 } from '../accounts/random.js'
import type { Commands } from '../engine/commands.js'
import type { NamedObject } from '../engine/settings.js'
import { IdSet } from './id-set.js'
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
import { SchemaStats } from './schema-check.js'
import type { SchemaView, SpecView } from './spec-view.js'

/** What stays of a list once it has passed by. Its size does not grow with the objects, the ids aside. */
export interface ObjectList {
  /** How many objects there are. */
  count: number
  ids: IdSet
  /** Chosen by the seed and their ids alone, so the order of the list does not matter; in the order of their ids. */
  sample: PlatformObject[]
  /** Makes a smaller sample; objects that were asked for by name are always in it. */
  sampleOf(size: number): PlatformObject[]
  /** The objects that were asked for by name and are not there. */
  missing: readonly NamedObject[]
  keys: KeyStats
  schema: SchemaStats | undefined
  form: FormStats
  named: NamedAttributes | undefined
  /** Of accounts: the entitlements that they hold. */
  held: HeldEntitlements | undefined
  /** Of entitlements: the values that name one. */
  names: EntitlementNames | undefined
  /** Outputs that are no objects: how many, and the first in words. */
  malformed: FaultCount
  /** Ids that came more than once: how many, and the first. */
  repeated: FaultCount
  /** Objects of another entitlement type than asked for: how many, and the first. */
  otherType: FaultCount
}

export interface ListRequest {
  commands: Commands
  command: 'std:account:list' | 'std:entitlement:list'
  schema: SchemaView | undefined
  keyType: KeyKind | undefined
  sampleSize: number
  seed: string
  /** Objects that are in the sample in any case. */
  named?: readonly NamedObject[] | undefined
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

/** Runs a list once and keeps what the checks need of it. Throws a CommandError when the handler fails. */
export async function readList(request: ListRequest): Promise<ObjectList> {
  const { commands, command, schema, keyType, sampleSize, seed, named = [] } = request
  const sample = new Sample(sampleSize, seed, named)
  const entitlements = command === 'std:entitlement:list'
  const list: ObjectList = {
    count: 0,
    ids: new IdSet(),
    sample: [],
    sampleOf: (size) => sample.objects(size),
    missing: [],
    keys: new KeyStats(),
    schema: schema && new SchemaStats(schema),
    form: new FormStats(entitlements),
    named: schema && new NamedAttributes(schema),
    held: schema && !entitlements ? new HeldEntitlements(schema) : undefined,
    names: schema && entitlements ? new EntitlementNames(schema) : undefined,
    malformed: { count: 0, first: '' },
    repeated: { count: 0, first: '' },
    otherType: { count: 0, first: '' },
  }
  const tallies = [list.keys, list.schema, list.form, list.named, list.held, list.names]
  for await (const data of commands.outputs(command, listInput(schema))) {
    // A handler may tell of deleted objects; they are not there to be read.
    if (isObject(data) && data['deleted'] === true) continue
    const object = parseObject(data, keyType)
    if ('problem' in object) {
      countFault(list.malformed, object.problem)
      continue
    }
    if (!list.ids.add(object.unique)) {
      countFault(list.repeated, object.id)
      continue
    }
    list.count++
    const type = object.fields['type']
    if (entitlements && type !== undefined && type !== null && type !== schema?.type) {
      countFault(list.otherType, object.id)
    }
    for (const tally of tallies) tally?.see(object)
    sample.offer(object)
  }
  list.sample = sample.objects(sampleSize)
  list.missing = sample.missing
  return list
}

/** As `unique` of the object itself; a name without a unique id is the one key, or the first part of it. */
function uniqueOf({ id, uniqueId }: NamedObject): string {
  return uniqueId === undefined ? id : `${id}\n${uniqueId}`
}

/** Keeps the objects whose ids hash lowest under the seed, and those that are named. */
class Sample {
  readonly #size: number
  readonly #seed: string
  readonly #named: Map<string, { name: NamedObject; object?: PlatformObject }>
  #kept: { rank: number; object: PlatformObject }[] = []

  constructor(size: number, seed: string, named: readonly NamedObject[]) {
    this.#size = size
    this.#seed = seed
    this.#named = new Map(named.map((name) => [uniqueOf(name), { name }]))
  }

  get missing(): NamedObject[] {
    return [...this.#named.values()].filter(({ object }) => object === undefined).map(({ name }) => name)
  }

  offer(object: PlatformObject): void {
    const named = this.#named.get(object.unique) ?? this.#named.get(object.id)
    if (named) named.object ??= object
    const rank = hash53(`${this.#seed}\n${object.unique}`)
    const last = this.#kept.at(-1)
    if (this.#kept.length >= this.#size && last && rank >= last.rank) return
    const at = this.#kept.findIndex((kept) => rank < kept.rank)
    this.#kept.splice(at < 0 ? this.#kept.length : at, 0, { rank, object })
    if (this.#kept.length > this.#size) this.#kept.pop()
  }

  objects(size: number): PlatformObject[] {
    const named = [...this.#named.values()].flatMap(({ object }) => (object ? [object] : []))
    const objects = new Set([...named, ...this.#kept.slice(0, size).map(({ object }) => object)])
    return [...objects].sort((a, b) => (a.unique < b.unique ? -1 : 1))
  }
}
