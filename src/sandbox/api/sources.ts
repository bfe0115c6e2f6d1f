import type { FilterFields } from '../../core/filter.js'
import type { Answer, Call, Route } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'
import type { StoredSource } from '../state/sources.js'
import { type FilterValues, listFilter } from './list-filter.js'
import { pageOf } from './lists.js'
import { sorted } from './sorters.js'
import { sourceView } from './source-view.js'

/** The fields and operators that a filter of the list may use; there is none for `connector` (docs/platform.md#sources). */
const fields = {
  id: { operators: ['eq', 'in'] },
  name: { operators: ['co', 'eq', 'in', 'sw'] },
  authoritative: { operators: ['eq'], boolean: true },
  healthy: { operators: ['eq'], boolean: true },
  status: { operators: ['eq', 'in'] },
  connectorName: { operators: ['eq', 'in', 'sw'] },
  type: { operators: ['eq', 'in'] },
  'owner.id': { operators: ['eq', 'in'] },
  description: { operators: ['eq', 'sw'] },
  connectionType: { operators: ['eq', 'in'] },
} as const satisfies FilterFields

/** Reading sources (docs/platform.md#sources, #source-health). */
export function sourceRoutes(context: SandboxContext): Route[] {
  const sourceOf = (call: Call) => context.sources.get(call.params['id'] ?? '')
  return [
    { method: 'GET', pattern: 'sources', handler: (call) => list(call, context) },
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

const sorters = ['id', 'name', 'created', 'modified', 'healthy', 'status', 'connectorName'] as const

function valuesOf(source: StoredSource): FilterValues {
  return { ...source, type: 'SaaS', connectionType: 'direct', 'owner.id': source.owner.id }
}

function list(call: Call, { behaviour, sources, store }: SandboxContext): Answer {
  const page = pageOf(call, behaviour)
  const filters = call.query.get('filters')
  const matches = filters === null ? () => true : listFilter(filters, fields)
  const shown = [...sources.all.values()].filter((source) => matches(valuesOf(source)))
  if (behaviour.listOrder === 'newest') shown.reverse()
  const ordered = sorted(shown, call.query.get('sorters'), sorters, valuesOf)
  return {
    status: 200,
    headers: page.headers(shown.length),
    json: page.cut(ordered).map((source) => sourceView(source, store)),
  }
}

function health({ id, name, authoritative, status }: StoredSource): Record<string, unknown> {
  return {
    ...{ id, type: 'SaaS', name, org: 'sandbox', isAuthoritative: authoritative, isCluster: false },
    ...{ hostname: 'sandbox', pod: 'sandbox', iqServiceVersion: null, status },
  }
}
