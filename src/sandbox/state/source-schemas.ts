import { randomBytes } from 'node:crypto'
import { isObject } from '../../core/json.js'
import type { ConnectorSpec } from '../../spec/spec.js'

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

/** Makes an id as sources, schemas and tasks have it. */
export function newSourceId(): string {
  return randomBytes(16).toString('hex')
}

/** The schemas that a new source gets from a spec. A placeholder has no attributes (docs/platform.md#spec-account-schema). */
export function schemasOf(spec: ConnectorSpec, created: string): SourceSchema[] {
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

export function policiesOf(spec: ConnectorSpec): ProvisioningPolicy[] {
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
