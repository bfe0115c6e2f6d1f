import { account, closeSources, idOf, SourceTenant } from '../aggregation-support.js'
import type { Reply, Sending } from '../support.js'

afterEach(closeSources)

const layouts = ['v3', 'beta', 'v2024', 'v2025', 'v2026', 'v1']
const notV3 = ['v3']
const notBeta = ['beta']

interface Row {
  method: string
  /** Without its layout: the service, then the rest. `:new` is a source of its own for each layout. */
  path: string
  sending?: (one: Ids) => Sending
  absentIn?: string[]
  status: number
  /** Members that the answer, or the first entry of its list, must have. */
  members?: string[]
}

interface Ids {
  tag: string
  made: string
}

const source = 'id name connector connectorName connectorAttributes authoritative deleteThreshold features schemas'
const task = 'id type uniqueName created launched completed completionStatus messages returns attributes target'
const groupTask = ['id', 'type', 'uniqueName', 'description', 'launcher', 'created', 'returns']
const check = ['id', 'name', 'status', 'elapsedMillis', 'details']
const jsonPatch = { 'Content-Type': 'application/json-patch+json' }
const patch = (...json: object[]) => ({ json, headers: jsonPatch })
const form = (fields: Record<string, string>) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return { body }
}
const correlation = { property: 'email', value: 'mail', operation: 'EQ', complex: false, ignoreCase: true }

/** The operations of docs/platform.md#sources to #source-schemas, as the published descriptions have them. */
const rows: Row[] = [
  {
    ...{ method: 'POST', path: 'sources', status: 201, members: [...source.split(' '), 'since', 'healthy', 'status'] },
    sending: ({ tag }) => ({
      json: { name: 'New', owner: { type: 'IDENTITY', id: '1' }, connector: tag, description: 'Made by a test' },
    }),
  },
  { method: 'GET', path: 'sources', status: 200, members: source.split(' ') },
  {
    ...{ method: 'GET', path: 'sources/:new', status: 200 },
    members: ['accountCorrelationConfig', 'accountCorrelationRule', ...source.split(' ')],
  },
  {
    ...{ method: 'PATCH', path: 'sources/:new', status: 200, members: source.split(' ') },
    sending: () => patch({ op: 'add', path: '/connectorAttributes/region', value: 'us' }),
  },
  { method: 'PATCH', path: 'sources/:new', status: 415, sending: () => ({ json: [] }) },
  {
    ...{ method: 'PUT', path: 'sources/:new', status: 200, members: source.split(' ') },
    sending: ({ tag }) => ({ json: { name: 'New', owner: { type: 'IDENTITY', id: '1' }, connector: tag } }),
  },
  {
    ...{ method: 'GET', path: 'sources/:new/connections', status: 200, absentIn: notBeta },
    members: 'identityProfiles sourceAttributes mappingProfiles dependentCustomTransforms dependentApps'.split(' '),
  },
  {
    ...{ method: 'GET', path: 'sources/:new/source-health', status: 200, absentIn: notBeta },
    members: 'id type name org isAuthoritative isCluster hostname pod iqServiceVersion status'.split(' '),
  },
  {
    ...{ method: 'POST', path: 'sources/:new/schedules', status: 201, absentIn: [...notV3, ...notBeta] },
    ...{ sending: () => ({ json: { type: 'ACCOUNT_AGGREGATION', cronExpression: '0 0 5 * * ?' } }) },
    members: ['type', 'cronExpression'],
  },
  {
    ...{ method: 'GET', path: 'sources/:new/schedules', status: 200, absentIn: [...notV3, ...notBeta] },
    members: ['type', 'cronExpression'],
  },
  {
    ...{ method: 'PATCH', path: 'sources/:new/schedules/ACCOUNT_AGGREGATION', status: 200 },
    ...{ absentIn: [...notV3, ...notBeta], members: ['type', 'cronExpression'] },
    sending: () => patch({ op: 'replace', path: '/cronExpression', value: '0 0 6 * * ? 2027' }),
  },
  {
    ...{ method: 'DELETE', path: 'sources/:new/schedules/ACCOUNT_AGGREGATION', status: 204 },
    absentIn: [...notV3, ...notBeta],
  },
  {
    ...{ method: 'GET', path: 'sources/:new/schedules/ACCOUNT_AGGREGATION', status: 404 },
  },
  {
    ...{ method: 'PUT', path: 'sources/:new/correlation-config', status: 200, absentIn: notV3 },
    ...{ sending: () => ({ json: { name: 'Mine', attributeAssignments: [correlation] } }) },
    members: ['id', 'name', 'attributeAssignments'],
  },
  {
    ...{ method: 'GET', path: 'sources/:new/correlation-config', status: 200, absentIn: notV3 },
    members: ['id', 'name', 'attributeAssignments'],
  },
  {
    ...{ method: 'GET', path: 'sources/:new/schemas', status: 200 },
    members: 'id name nativeObjectType identityAttribute displayAttribute attributes created modified'.split(' '),
  },
  {
    ...{ method: 'GET', path: 'sources/:new/provisioning-policies', status: 200 },
  },
  { method: 'POST', path: 'sources/:id/connector/check-connection', status: 200, absentIn: notV3, members: check },
  { method: 'POST', path: 'sources/:id/connector/test-configuration', status: 200, absentIn: notV3, members: check },
  { method: 'POST', path: 'sources/:id/connector/ping-cluster', status: 200, absentIn: notV3, members: check },
  {
    ...{ method: 'POST', path: 'sources/:id/connector/peek-resource-objects', status: 200, absentIn: notV3 },
    ...{ sending: () => ({ json: { objectType: 'account', maxCount: 1 } }) },
    members: ['id', 'name', 'objectCount', 'elapsedMillis', 'resourceObjects'],
  },
  {
    ...{ method: 'POST', path: 'sources/:id/load-accounts', status: 202, absentIn: notV3 },
    ...{ sending: () => form({ disableOptimization: 'true' }), members: ['success', 'task'] },
  },
  {
    ...{ method: 'POST', path: 'sources/:id/load-entitlements', status: 202, absentIn: notV3 },
    members: groupTask,
  },
  {
    ...{ method: 'POST', path: 'entitlements/aggregate/sources/:id', status: 202, absentIn: notV3 },
    members: groupTask,
  },
  { method: 'POST', path: 'sources/:none/load-accounts', status: 400 },
  { method: 'POST', path: 'sources/:none/load-entitlements', status: 400 },
  {
    method: 'GET',
    path: 'task-status',
    status: 200,
    absentIn: notV3,
    members: [...task.split(' '), 'percentComplete'],
  },
  {
    method: 'GET',
    path: 'account-aggregations/:task/status',
    status: 200,
    absentIn: notV3,
    members: ['start', 'status'],
  },
  {
    ...{ method: 'GET', path: 'accounts', status: 200 },
    members: 'id nativeIdentity uuid name attributes disabled locked uncorrelated identityId sourceId origin'.split(
      ' ',
    ),
  },
  { method: 'POST', path: 'accounts/:account/reload', status: 202, members: ['id'] },
  { method: 'POST', path: 'accounts/:none/reload', status: 404 },
  {
    ...{ method: 'GET', path: 'entitlements', status: 200, absentIn: notV3 },
    members: ['id', 'attribute', 'value', 'type', 'sourceSchemaObjectType', 'name', 'attributes', 'source'],
  },
  {
    method: 'POST',
    path: 'sources/:new/remove-accounts',
    status: 202,
    absentIn: notV3,
    members: ['type', 'id', 'name'],
  },
  {
    ...{ method: 'POST', path: 'entitlements/reset/sources/:new', status: 202, absentIn: notV3 },
    members: ['type', 'id', 'name'],
  },
  { method: 'DELETE', path: 'sources/:new', status: 202, members: ['type', 'id', 'name'] },
  { method: 'GET', path: 'sources/:new', status: 404, members: ['detailCode', 'trackingId', 'messages', 'causes'] },
]

test('every operation has the paths, content types and members that are published, in each layout', async () => {
  const one = await SourceTenant.open()
  const group = { key: { simple: { id: 'g' } }, attributes: { id: 'g' } }
  await one.script({ 'std:account:list': { sends: [account('a')] }, 'std:entitlement:list group': { sends: [group] } })
  const { tenant } = one
  const { id: taskId } = await one.aggregate()
  const [stored] = await one.get<{ id: string }[]>('/v3/accounts')
  const found: unknown[] = []
  const wanted: unknown[] = []
  for (const layout of layouts) {
    const ids: Ids = { tag: one.tag, made: '' }
    for (const row of rows) {
      const [service = '', ...rest] = row.path
        .replace(':new', ids.made)
        .replace(':none', 'f'.repeat(32))
        .replace(':id', one.source)
        .replace(':task', taskId)
        .replace(':account', stored?.id ?? '')
        .split('/')
      const path = `/${[...(layout === 'v1' ? [service, 'v1'] : [layout, service]), ...rest].join('/')}`
      const reply = await tenant.send(row.method, path, row.sending?.(ids) ?? {})
      // Else a further aggregation would be the second one at once.
      if (reply.status === 202) await tenant.sandbox.context.background.ended()
      if (row.method === 'POST' && row.path === 'sources') ids.made = idOf(reply)
      const isAbsent = row.absentIn?.includes(layout) || (layout === 'v3' && row.path.includes('/load-'))
      const name = `${row.method} ${path}`
      wanted.push([name, isAbsent ? 404 : row.status, []])
      found.push([name, reply.status, isAbsent ? [] : missing(reply, row.members ?? [])])
    }
  }
  expect(found).toEqual(wanted)
})

/** The members that an answer lacks. */
function missing({ json }: Reply, members: readonly string[]): string[] {
  const first = Array.isArray(json) ? (json as object[])[0] : (json as object | undefined)
  return members.filter((name) => first === undefined || !Object.hasOwn(first, name))
}
