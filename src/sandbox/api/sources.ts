import type { FilterFields } from '../../core/filter.js'
import { isObject } from '../../core/json.js'
import { readObject } from '../http/body.js'
import { badRequest, HttpError, notFound, quoted } from '../http/errors.js'
import type { Answer, Call, Route } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'
import type { StoredSource } from '../state/sources.js'
import { listFilter } from './list-filter.js'
import { pageOf } from './lists.js'

/** The fields and operators that a filter of the list may use; there is none for `connector` (docs/platform.md#sources). */
const fields = {
  id: { operators: ['eq', 'in'] },
  name: { operators: ['co', 'eq', 'in', 'sw'] },
  authoritative: { operators: ['eq'], boolean: true },
  healthy: { operators: ['eq'], boolean: true },
  status: { operators: ['eq', 'in'] },
  connectorName: { operators: ['eq', 'in', 'sw'] },
} as const satisfies FilterFields

/** Sources (docs/platform.md#sources, #source-health). Aggregations, checks and changes of a source are not there. */
export function sourceRoutes(context: SandboxContext): Route[] {
  const sourceOf = (call: Call) => context.sources.get(call.params['id'] ?? '')
  return [
    { method: 'GET', pattern: 'sources', handler: (call) => list(call, context) },
    { method: 'POST', pattern: 'sources', handler: (call) => create(call, context) },
    { method: 'GET', pattern: 'sources/:id', handler: (call) => ({ status: 200, json: view(sourceOf(call)) }) },
    {
      method: 'GET',
      pattern: 'sources/:id/source-health',
      handler: (call) => {
        assertNotBeta(call)
        return { status: 200, json: health(sourceOf(call)) }
      },
    },
    {
      method: 'GET',
      pattern: 'sources/:id/connections',
      handler: (call) => {
        assertNotBeta(call)
        sourceOf(call)
        // Nothing in the sandbox depends on a source.
        const lists = ['identityProfiles', 'sourceAttributes', 'mappingProfiles', 'dependentCustomTransforms']
        return { status: 200, json: Object.fromEntries([...lists, 'dependentApps'].map((name) => [name, []])) }
      },
    },
  ]
}

function list(call: Call, { behaviour, sources }: SandboxContext): Answer {
  const page = pageOf(call, behaviour)
  const filters = call.query.get('filters')
  const matches = filters === null ? () => true : listFilter(filters, fields)
  const shown = [...sources.all.values()].filter((source) => matches({ ...source }))
  if (behaviour.listOrder === 'newest') shown.reverse()
  return { status: 200, headers: page.headers(shown.length), json: page.cut(shown).map(view) }
}

/** Makes a source of a tag, whose id is the scriptName of its connector (docs/platform.md#source-create). */
async function create(call: Call, { behaviour, clock, sources, store }: SandboxContext): Promise<Answer> {
  const { name, owner, connector, connectorAttributes = {}, ...more } = await readObject(call)
  if (typeof name !== 'string' || name.trim() === '') throw badRequest('name must be a text that is not empty')
  if (!isObject(owner) || owner['type'] !== 'IDENTITY' || typeof owner['id'] !== 'string')
    throw badRequest('owner must be {"type": "IDENTITY", "id": "…"}')
  if (typeof connector !== 'string') throw badRequest('connector must be the scriptName of a connector')
  const found = store.findTag(connector)
  if (found === undefined) throw badRequest(`There is no SaaS connector ${quoted(connector)}`)
  if (!isObject(connectorAttributes)) throw badRequest('connectorAttributes must be an object')
  const hasMore = Object.keys(connectorAttributes).length + Object.keys(more).length > 0
  if (hasMore && behaviour.sourceAttributes === 'refused') throw badRequest('Bad request content')
  if ([...sources.all.values()].some((other) => other.name === name))
    throw new HttpError(behaviour.conflictStatus, `A source with the name ${quoted(name)} already exists`)
  const source = sources.add({ name, ...found }, new Date(clock.now()).toISOString())
  source.connectorAttributes = connectorAttributes
  return { status: 201, json: view(source) }
}

function view(source: StoredSource): Record<string, unknown> {
  const { instance, specId, schemas, policies: _, since, healthy, status, ...rest } = source
  const { instanceId, connectorCustomizerId } = instance
  return {
    ...rest,
    type: 'SaaS',
    connectorId: source.connector,
    connectionType: 'direct',
    connectorAttributes: {
      ...source.connectorAttributes,
      spConnectorInstanceId: instanceId,
      spConnectorSpecId: specId,
      idnProxyType: 'sp-connect',
      ...(connectorCustomizerId !== null && { connectorCustomizerId }),
      deleteThresholdPercentage: source.deleteThreshold,
    },
    features: [],
    schemas: schemas.map(({ id, name }) => ({ type: 'CONNECTOR_SCHEMA', id, name })),
    ...{ healthy, status, since },
    accountCorrelationConfig: null,
    accountCorrelationRule: null,
  }
}

function health({ id, name, authoritative, status }: StoredSource): Record<string, unknown> {
  return { id, type: 'SaaS', name, org: 'sandbox', isAuthoritative: authoritative, isCluster: false, status }
}

/** Throws a 404 for what beta does not have (docs/platform.md#source-layouts). */
function assertNotBeta({ path }: Call): void {
  if (path.startsWith('/beta/')) throw notFound(`There is nothing at ${path}`)
}
