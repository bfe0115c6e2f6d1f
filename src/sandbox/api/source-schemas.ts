import { readJson, readObject } from '../http/body.js'
import { badRequest, notFound, quoted } from '../http/errors.js'
import type { Answer, Call, Route } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'
import { newSourceId, type SourceSchema } from '../state/source-schemas.js'
import { applyPatch, fieldOf } from './json-patch.js'

const immutable = ['id', 'name', 'created', 'modified']

/** Schemas and provisioning policies of a source (docs/platform.md#source-schemas, #aggregation-results). */
export function sourceSchemaRoutes(context: SandboxContext): Route[] {
  const sourceOf = (call: Call) => context.sources.get(call.params['id'] ?? '')
  const schemaOf = (call: Call): SourceSchema => {
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
      handler: (call) => ({ status: 200, json: schemaOf(call) }),
    },
    {
      method: 'PATCH',
      pattern: 'sources/:id/schemas/:schemaId',
      handler: async (call) => {
        const operations = await readJson(call)
        return patch(schemaOf(call), operations, context)
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
  const { name, attributes } = body
  if (typeof name !== 'string' || name === '') throw badRequest('name must be a text that is not empty')
  if (!Array.isArray(attributes)) throw badRequest('attributes must be an array')
  if (source.schemas.some((schema) => schema.name === name))
    throw badRequest(`There is a schema ${quoted(name)} already`)
  const made = { ...body, id: newSourceId(), created: new Date(clock.now()).toISOString(), modified: null }
  source.schemas.push(made as unknown as SourceSchema)
  return { status: 201, json: made }
}

function patch(schema: SourceSchema, operations: unknown, { clock }: SandboxContext): Answer {
  if (!Array.isArray(operations)) throw badRequest('The body must be a list of JSON Patch operations')
  const refused = operations.map(fieldOf).find((field) => immutable.includes(field))
  if (refused !== undefined) throw badRequest(`${quoted(refused)} cannot be changed`)
  const modified = new Date(clock.now()).toISOString()
  Object.assign(schema, applyPatch({ ...schema }, operations), { modified })
  return { status: 200, json: schema }
}
