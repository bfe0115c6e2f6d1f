import type { FilterFields } from '../../core/filter.js'
import { isObject } from '../../core/json.js'
import { readObject } from '../http/body.js'
import { badRequest, HttpError, quoted } from '../http/errors.js'
import type { Answer, Call, Route } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'
import type { StoredSource } from '../state/sources.js'
import { listFilter } from './list-filter.js'
import { pageOf } from './lists.js'
import { sourceView } from './source-view.js'

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
    {
      method: 'GET',
      pattern: 'sources/:id',
      handler: (call) => ({ status: 200, json: sourceView(sourceOf(call), context.store) }),
    },
    {
      method: 'GET',
      pattern: 'sources/:id/source-health',
      absentIn: ['beta'],
      handler: (call) => ({ status: 200, json: health(sourceOf(call)) }),
    },
    {
      method: 'GET',
      pattern: 'sources/:id/connections',
      absentIn: ['beta'],
      handler: (call) => ({ status: 200, json: sourceOf(call).connections }),
    },
  ]
}

function list(call: Call, { behaviour, sources, store }: SandboxContext): Answer {
  const page = pageOf(call, behaviour)
  const filters = call.query.get('filters')
  const matches = filters === null ? () => true : listFilter(filters, fields)
  const shown = [...sources.all.values()].filter((source) => matches({ ...source }))
  if (behaviour.listOrder === 'newest') shown.reverse()
  return {
    status: 200,
    headers: page.headers(shown.length),
    json: page.cut(shown).map((source) => sourceView(source, store)),
  }
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
  Object.assign(source.connectorAttributes, connectorAttributes)
  return { status: 201, json: sourceView(source, store) }
}

function health({ id, name, authoritative, status }: StoredSource): Record<string, unknown> {
  return { id, type: 'SaaS', name, org: 'sandbox', isAuthoritative: authoritative, isCluster: false, status }
}
