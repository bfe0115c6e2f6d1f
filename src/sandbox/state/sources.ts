import { randomUUID } from 'node:crypto'
import { isObject } from '../../core/json.js'
import type { SandboxBehaviour } from '../behaviour.js'
import { notFound, quoted } from '../http/errors.js'
import { StoredObjects } from './accounts.js'
import { newSourceId, type ProvisioningPolicy, policiesOf, type SourceSchema, schemasOf } from './source-schemas.js'
import { instanceName, type Store, type StoredConnector, type StoredInstance, type StoredTag } from './store.js'
import type { StoredTask } from './tasks.js'

/** A source (docs/platform.md#sources). */
export interface StoredSource {
  /** 32 hexadecimal digits. */
  id: string
  name: string
  description: string | null
  owner: { type: 'IDENTITY'; id: string; name: string }
  /** Id of the tag that the source runs. */
  connector: string
  /** Id of the spec, which is that of the tag, too (docs/platform.md#tag-connectors); null if it was not given. */
  specId: string | null
  /** The name of the tag's connector when the source was made. */
  connectorName: string
  /** Settings, without what the platform adds to them. */
  connectorAttributes: Record<string, unknown>
  authoritative: boolean
  deleteThreshold: number
  healthy: boolean
  /** `SOURCE_STATE_…` (docs/platform.md#source-health). */
  status: string
  /** When the health was checked last. */
  since: string
  created: string
  modified: string
  instance: StoredInstance
  schemas: SourceSchema[]
  policies: ProvisioningPolicy[]
  schedules: SourceSchedule[]
  correlation: CorrelationConfig
  accountCorrelationRule: { type: 'RULE'; id: string; name: string } | null
  /** What depends on the source, by list of its connections. The HTTP interface cannot change it. */
  connections: Record<(typeof connectionLists)[number], unknown[]>
  objects: StoredObjects
  /** The state of a connector that aggregates changes only (docs/platform.md#aggregation-modes). */
  deltaState: unknown
  /** Further members, which the sandbox only keeps. */
  more: Record<string, unknown>
}

export const connectionLists = [
  'identityProfiles',
  'sourceAttributes',
  'mappingProfiles',
  'dependentCustomTransforms',
  'dependentApps',
] as const

export interface SourceSchedule {
  type: 'ACCOUNT_AGGREGATION' | 'GROUP_AGGREGATION'
  cronExpression: string
}

/** Finds the identity that has the name of an account. */
const byName = {
  ...{ property: 'displayName', value: 'name', operation: 'EQ', complex: false, ignoreCase: false },
  ...{ matchMode: 'ANYWHERE', filterString: null },
}

/** Which attribute of identities finds the owner of an account. */
export interface CorrelationConfig {
  id: string
  name: string
  attributeAssignments: Record<string, unknown>[]
}

/** The sources of the tenant and their tasks, in memory. */
export class Sources {
  /** By id, oldest first. */
  readonly all = new Map<string, StoredSource>()
  /** Oldest first. */
  readonly tasks: StoredTask[] = []
  readonly #store: Store
  readonly #behaviour: SandboxBehaviour

  constructor(store: Store, behaviour: SandboxBehaviour) {
    this.#store = store
    this.#behaviour = behaviour
  }

  /** Throws a 404. */
  get(id: string): StoredSource {
    const source = this.all.get(id)
    if (!source) throw notFound(`There is no source ${quoted(id)}`)
    return source
  }

  /** Adds a source of a tag. The first one of a tag has the tag's instance. */
  add(origin: SourceOrigin, now: string): StoredSource {
    const isFirst = [...this.all.values()].every(({ connector }) => connector !== origin.tag.id)
    const source = newSource(origin, { now, isFirst })
    if (this.#behaviour.newCorrelation === 'by-name') source.correlation.attributeAssignments = [byName]
    this.all.set(source.id, source)
    return source
  }

  /** Adds a task that starts now. */
  addTask(type: StoredTask['type'], { id, name }: Pick<StoredSource, 'id' | 'name'>, now: number): StoredTask {
    const task: StoredTask = {
      ...{ id: newSourceId(), type, sourceId: id, sourceName: name, created: now },
      ...{ completed: undefined, completionStatus: undefined, messages: [], counts: {} },
    }
    this.tasks.push(task)
    return task
  }

  /** Every instance with its name: of each tag, then of the sources that have one of their own. */
  *instances(): Generator<{ name: string; instance: StoredInstance }> {
    for (const { connector, tag } of this.#store.tags()) yield { name: instanceName(connector, tag), instance: tag }
    for (const { connector, connectorName, instance } of this.all.values()) {
      if (this.#store.findTag(connector)?.tag !== instance) yield { name: connectorName, instance }
    }
  }
}

/**
 * Makes a source of a tag, with the schemas and the create policy of the version that the tag is at now. A newer spec does not
 * change them (docs/platform.md#schema-of-sources).
 *
 * @param isFirst - the source is the first of its tag: its instance is that of the tag.
 */
function newSource(
  { name, connector, tag }: SourceOrigin,
  { now, isFirst }: { now: string; isFirst: boolean },
): StoredSource {
  const spec = connector.versions.find(({ version }) => version === tag.activeVersion)?.spec ?? {}
  const instance = isFirst ? tag : { instanceId: randomUUID(), connectorCustomizerId: null }
  return {
    id: newSourceId(),
    name,
    description: null,
    owner: { type: 'IDENTITY', id: newSourceId(), name: 'Owner' },
    connector: tag.id,
    specId: tag.id,
    connectorName: instanceName(connector, tag),
    connectorAttributes: isObject(spec.sourceConfigInitialValues) ? { ...spec.sourceConfigInitialValues } : {},
    authoritative: false,
    deleteThreshold: 10,
    healthy: true,
    status: 'SOURCE_STATE_UNCHECKED_SOURCE_NO_ACCOUNTS',
    since: now,
    created: now,
    modified: now,
    instance,
    schemas: schemasOf(spec, now),
    policies: policiesOf(spec),
    schedules: [],
    correlation: { id: newSourceId(), name: `${name} Correlation`, attributeAssignments: [] },
    accountCorrelationRule: null,
    connections: {
      identityProfiles: [],
      sourceAttributes: [],
      mappingProfiles: [],
      dependentCustomTransforms: [],
      dependentApps: [],
    },
    objects: new StoredObjects(),
    deltaState: undefined,
    more: {},
  }
}

/** The settings of a source with what the platform adds, as its connector gets them (docs/platform.md#source-create). */
export function settingsOf(source: StoredSource): Record<string, unknown> {
  const { instanceId, connectorCustomizerId } = source.instance
  return {
    ...source.connectorAttributes,
    spConnectorInstanceId: instanceId,
    ...(source.specId !== null && { spConnectorSpecId: source.specId, idnProxyType: 'sp-connect' }),
    ...(connectorCustomizerId !== null && { connectorCustomizerId }),
    deleteThresholdPercentage: source.deleteThreshold,
  }
}

/** What a source is made from. */
export interface SourceOrigin {
  name: string
  connector: StoredConnector
  tag: StoredTag
}
