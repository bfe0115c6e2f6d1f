import { randomBytes, randomUUID } from 'node:crypto'
import { isObject } from '../../core/json.js'
import type { ConnectorSpec } from '../../spec/spec.js'
import { notFound, quoted } from '../http/errors.js'
import { instanceName, type Store, type StoredConnector, type StoredInstance, type StoredTag } from './store.js'

/** An attribute of a schema of a source (docs/platform.md#source-schemas). */
export interface SourceAttribute {
  name: string
  nativeName: string | null
  type: string
  isMulti: boolean
  isEntitlement: boolean
  isGroup: boolean
  schema: { type: 'CONNECTOR_SCHEMA'; id: string; name: string } | null
  description: string
}

/** A schema of a source: `account`, or a type of entitlements. */
export interface SourceSchema {
  id: string
  name: string
  nativeObjectType: string
  identityAttribute: string
  displayAttribute: string
  hierarchyAttribute: string | null
  includePermissions: boolean
  features: string[]
  configuration: Record<string, unknown>
  attributes: SourceAttribute[]
  created: string
  modified: string | null
}

/** A provisioning policy of a source (docs/platform.md#aggregation-results). */
export interface ProvisioningPolicy {
  name: string
  description: string | null
  usageType: string
  fields: {
    name: string
    type: string
    isRequired: boolean
    isMultiValued: boolean
    transform: Record<string, unknown>
    attributes: Record<string, unknown>
  }[]
}

/** A source (docs/platform.md#sources). */
export interface StoredSource {
  /** 32 hexadecimal digits. */
  id: string
  name: string
  /** Id of the tag that the source runs. */
  connector: string
  /** Id of the spec, which is that of the tag, too (docs/platform.md#tag-connectors). */
  specId: string
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
  instance: StoredInstance
  schemas: SourceSchema[]
  policies: ProvisioningPolicy[]
}

/** A task, such as an aggregation (docs/platform.md#tasks). */
export interface StoredTask {
  id: string
  /** Of the filter; a task status itself has `QUARTZ` as type. */
  type: 'CLOUD_ACCOUNT_AGGREGATION' | 'CLOUD_GROUP_AGGREGATION'
  sourceId: string
  sourceName: string
  /** Milliseconds since 1970. */
  created: number
  /** Undefined while the task runs. */
  completed: number | undefined
  completionStatus: string | undefined
  messages: { type: 'INFO' | 'WARN' | 'ERROR'; text: string }[]
  /** The counts of a finished aggregation by name, such as `total`. */
  counts: Record<string, number>
}

/** The sources of the tenant and their tasks, in memory. */
export class Sources {
  /** By id, oldest first. */
  readonly all = new Map<string, StoredSource>()
  /** Oldest first. */
  readonly tasks: StoredTask[] = []
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
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
    this.all.set(source.id, source)
    return source
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
    connector: tag.id,
    specId: tag.id,
    connectorName: instanceName(connector, tag),
    connectorAttributes: {},
    authoritative: false,
    deleteThreshold: 10,
    healthy: true,
    status: 'SOURCE_STATE_UNCHECKED_SOURCE_NO_ACCOUNTS',
    since: now,
    created: now,
    instance,
    schemas: schemasOf(spec, now),
    policies: policiesOf(spec),
  }
}

/** What a source is made from. */
export interface SourceOrigin {
  name: string
  connector: StoredConnector
  tag: StoredTag
}

/** Makes an id as sources, schemas and tasks have it. */
export function newSourceId(): string {
  return randomBytes(16).toString('hex')
}

/** The schemas that a new source gets from a spec. A placeholder has no attributes (docs/platform.md#spec-account-schema). */
function schemasOf(spec: ConnectorSpec, created: string): SourceSchema[] {
  const entitlements = objectsOf(spec.entitlementSchemas).map((schema) =>
    schemaOf(textOf(schema['type']), schema, created),
  )
  const types = new Map(entitlements.map((schema) => [schema.name, schema]))
  const account = schemaOf('account', isObject(spec.accountSchema) ? spec.accountSchema : {}, created)
  const groupAttribute = isObject(spec.accountSchema) ? spec.accountSchema['groupAttribute'] : undefined
  for (const [index, attribute] of objectsOf(
    isObject(spec.accountSchema) ? spec.accountSchema['attributes'] : [],
  ).entries()) {
    const made = account.attributes[index]
    if (made === undefined || !made.isEntitlement) continue
    const schema = types.get(textOf(attribute['schemaObjectType'])) ?? types.get(made.name) ?? types.get('group')
    made.schema = schema === undefined ? null : { type: 'CONNECTOR_SCHEMA', id: schema.id, name: schema.name }
    made.isGroup = made.schema !== null && (groupAttribute === undefined || groupAttribute === made.name)
  }
  return [account, ...entitlements]
}

function schemaOf(name: string, schema: Record<string, unknown>, created: string): SourceSchema {
  return {
    id: newSourceId(),
    name,
    nativeObjectType: name === 'account' ? 'User' : name,
    identityAttribute: textOf(schema['identityAttribute']),
    displayAttribute: textOf(schema['displayAttribute']),
    hierarchyAttribute: textOf(schema['hierarchyAttribute']) || null,
    includePermissions: false,
    features: [],
    configuration: {},
    attributes: objectsOf(schema['attributes']).map((attribute) => ({
      name: textOf(attribute['name']),
      nativeName: null,
      type: (textOf(attribute['type']) || 'string').toUpperCase(),
      isMulti: attribute['multi'] === true,
      isEntitlement: attribute['entitlement'] === true,
      isGroup: false,
      schema: null,
      description: textOf(attribute['description']),
    })),
    created,
    modified: null,
  }
}

function policiesOf(spec: ConnectorSpec): ProvisioningPolicy[] {
  const fields = objectsOf(spec.accountCreateTemplate?.fields)
  if (fields.length === 0) return []
  return [
    {
      name: 'Account',
      description: null,
      usageType: 'CREATE',
      fields: fields.map((field) => ({
        name: textOf(field['key']) || textOf(field['name']),
        type: textOf(field['type']) || 'string',
        isRequired: field['required'] === true,
        isMultiValued: false,
        transform: {},
        attributes: {},
      })),
    },
  ]
}

function objectsOf(list: unknown): Record<string, unknown>[] {
  return Array.isArray(list) ? list.filter(isObject) : []
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
