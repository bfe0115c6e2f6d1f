import { isObject } from '../../core/json.js'
import { readObject, readPatch } from '../http/body.js'
import { badRequest, notFound, quoted } from '../http/errors.js'
import type { Answer, Call, Route } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'
import { newSourceId, type SourceSchema } from '../state/source-schemas.js'
import type { StoredSource } from '../state/sources.js'
import { applyPatch, fieldOf } from './json-patch.js'

const immutable = ['id', 'name', 'created', 'modified'] as const

/** Schemas and provisioning policies of a source (docs/platform.md#source-schemas, #aggregation-results). */
export function sourceSchemaRoutes(context: SandboxContext): Route[] {
  const now = () => new Date(context.clock.now()).toISOString()
  const sourceOf = (call: Call) => context.sources.get(call.params['id'] ?? '')
  const schemaAt = (call: Call): SourceSchema => {
    const id = call.params['schemaId'] ?? ''
    const found = sourceOf(call).schemas.find((schema) => schema.id === id)
    if (!found) throw notFound(`There is no schema ${quoted(id)}`)
    return found
  }
  return [
    {
      method: 'GET',
      pattern: 'sources/:id/schemas',
      handler: (call) => ({ status: 200, json: sourceOf(call).schemas.filter(wanted(call)) }),
    },
    { method: 'POST', pattern: 'sources/:id/schemas', handler: (call) => create(call, context) },
    {
      method: 'GET',
      pattern: 'sources/:id/schemas/:schemaId',
      handler: (call) => ({ status: 200, json: schemaAt(call) }),
    },
    {
      method: 'PATCH',
      pattern: 'sources/:id/schemas/:schemaId',
      handler: async (call) => {
        const operations = await readPatch(call)
        const schema = schemaAt(call)
        const refused = operations.map(fieldOf).find((field) => (immutable as readonly string[]).includes(field))
        if (refused !== undefined) throw badRequest(`${quoted(refused)} cannot be changed`)
        return change(sourceOf(call), schema, applyPatch({ ...schema }, operations), now())
      },
    },
    {
      method: 'PUT',
      pattern: 'sources/:id/schemas/:schemaId',
      handler: async (call) => {
        const body = await readObject(call)
        const schema = schemaAt(call)
        if (body['id'] === undefined) throw badRequest('id is missing')
        const refused = immutable.find((field) => body[field] !== undefined && body[field] !== schema[field])
        if (refused !== undefined) throw badRequest(`${quoted(refused)} cannot be changed`)
        return change(sourceOf(call), schema, { ...body, name: schema.name }, now())
      },
    },
    {
      method: 'DELETE',
      pattern: 'sources/:id/schemas/:schemaId',
      handler: (call) => {
        const schema = schemaAt(call)
        const source = sourceOf(call)
        source.schemas = source.schemas.filter((each) => each !== schema)
        return { status: 204 }
      },
    },
    {
      method: 'GET',
      pattern: 'sources/:id/provisioning-policies',
      handler: (call) => ({ status: 200, json: sourceOf(call).policies }),
    },
    {
      method: 'GET',
      pattern: 'sources/:id/provisioning-policies/:usageType',
      handler: (call) => {
        const type = call.params['usageType'] ?? ''
        const found = sourceOf(call).policies.find(({ usageType }) => usageType === type)
        if (!found) throw notFound(`There is no provisioning policy ${quoted(type)}`)
        return { status: 200, json: found }
      },
    },
  ]
}

/** The schemas that a request asks for by type or name. */
function wanted(call: Call): (schema: SourceSchema) => boolean {
  const names = call.query.get('include-names')?.split(',')
  const isGroup = call.query.get('include-types') === 'group'
  return ({ name }) => (names?.includes(name) ?? true) && (!isGroup || name !== 'account')
}

async function create(call: Call, { clock, sources }: SandboxContext): Promise<Answer> {
  const body = await readObject(call)
  const source = sources.get(call.params['id'] ?? '')
  assertSchema(body, source)
  if (source.schemas.some(({ name }) => name === body['name']))
    throw badRequest(`There is a schema ${quoted(body['name'])} already`)
  const made = schemaOf(body, { id: newSourceId(), created: new Date(clock.now()).toISOString(), modified: null })
  source.schemas.push(made)
  return { status: 201, json: made }
}

/** A schema with all its members, and no others. */
function schemaOf(
  body: Record<string, unknown>,
  fixed: Pick<SourceSchema, 'id' | 'created' | 'modified'>,
): SourceSchema {
  const text = (name: string) => (typeof body[name] === 'string' ? body[name] : '')
  const { attributes, configuration, features, includePermissions } = body
  return {
    ...{ id: fixed.id, name: text('name'), nativeObjectType: text('nativeObjectType') },
    ...{ identityAttribute: text('identityAttribute'), displayAttribute: text('displayAttribute') },
    hierarchyAttribute: text('hierarchyAttribute') || null,
    includePermissions: includePermissions === true,
    features: Array.isArray(features) ? features.map(String) : [],
    configuration: isObject(configuration) ? configuration : {},
    attributes: attributes as SourceSchema['attributes'],
    ...{ created: fixed.created, modified: fixed.modified },
  }
}

/** Throws a 400 for a schema that is not whole, or whose groups are no entitlements of a schema of the source. */
function assertSchema({ attributes, name }: Record<string, unknown>, source: StoredSource): void {
  if (typeof name !== 'string' || name === '') throw badRequest('name must be a text that is not empty')
  if (!Array.isArray(attributes)) throw badRequest('attributes must be an array')
  for (const attribute of attributes) {
    if (!isObject(attribute) || typeof attribute['name'] !== 'string' || attribute['name'] === '')
      throw badRequest('an attribute must be an object with a name')
    if (attribute['isGroup'] !== true) continue
    const { isEntitlement, schema } = attribute
    const isKnown = isObject(schema) && source.schemas.some(({ id }) => id === schema['id'])
    if (isEntitlement !== true || !isKnown)
      throw badRequest(`Attribute ${quoted(attribute['name'])} cannot be a group: it needs isEntitlement and a schema`)
  }
}

/** Replaces a schema. Throws a 400 before anything is changed. */
function change(source: StoredSource, schema: SourceSchema, wanted: Record<string, unknown>, now: string): Answer {
  assertSchema(wanted, source)
  Object.assign(schema, schemaOf(wanted, { ...schema, modified: now }))
  return { status: 200, json: schema }
}
