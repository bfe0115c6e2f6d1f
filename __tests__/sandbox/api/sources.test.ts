import type { SandboxBehaviour } from '../../../src/sandbox/behaviour.js'
import { closeTenants, errorShape, ManualClock, openTenant, type Reply, type Tenant, zipOf } from '../support.js'

afterEach(closeTenants)

const spec = {
  name: 'Files',
  commands: ['std:account:list'],
  accountSchema: {
    identityAttribute: 'id',
    displayAttribute: 'name',
    groupAttribute: 'groups',
    attributes: [
      { name: 'id', type: 'string', description: 'Id' },
      { name: 'name', type: 'string', description: '' },
      { name: 'size', type: 'long' },
      { name: 'groups', type: 'string', multi: true, entitlement: true },
    ],
  },
  entitlementSchemas: [
    {
      ...{ type: 'group', identityAttribute: 'id', displayAttribute: 'id' },
      attributes: [{ name: 'id', type: 'string', description: '' }],
    },
  ],
  accountCreateTemplate: { fields: [{ key: 'name', type: 'string', required: true }] },
}

interface Started {
  tenant: Tenant
  id: string
  /** Id of the tag latest. */
  tag: string
}

async function start(behaviour: Partial<SandboxBehaviour> = {}, clock = new ManualClock()): Promise<Started> {
  const tenant = await openTenant({ behaviour, clock })
  const id = await tenant.connector('files')
  const index = 'exports.connector = { _exec: async () => {}, handlers: new Map() }'
  await tenant.upload(id, await zipOf({ 'index.js': index, 'connector-spec.json': JSON.stringify(spec) }))
  const tags = (await tenant.send('GET', `/beta/platform-connectors/${id}/tags`)).json as { id: string }[]
  return { tenant, id, tag: tags[0]?.id ?? '' }
}

async function make({ tenant, tag }: Started, name: string, more: object = {}): Promise<Reply> {
  const json = { name, owner: { type: 'IDENTITY', id: '1' }, connector: tag, ...more }
  return await tenant.send('POST', '/v3/sources', { json })
}

const idOf = ({ json }: Reply): string => (json as { id: string }).id

test('a source of a tag has its schemas and its create policy from the spec of the version at the tag', async () => {
  const started = await start()
  const { tenant, tag } = started
  const made = await make(started, 'Production', { connectorAttributes: { spConnectorSupportsCustomSchemas: true } })
  expect(made).toMatchObject({
    status: 201,
    json: {
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      name: 'Production',
      connector: tag,
      connectorName: 'Files (tag: latest)',
      authoritative: false,
      deleteThreshold: 10,
      connectorAttributes: {
        spConnectorSpecId: tag,
        spConnectorInstanceId: expect.any(String),
        idnProxyType: 'sp-connect',
        spConnectorSupportsCustomSchemas: true,
      },
    },
  })
  const path = `/v3/sources/${idOf(made)}`
  expect((await tenant.send('GET', path)).json).toEqual(made.json)
  const schemas = (await tenant.send('GET', `${path}/schemas`)).json as { id: string }[]
  const group = schemas[1]?.id
  const plain = { nativeName: null, isMulti: false, isEntitlement: false, isGroup: false, schema: null }
  expect(schemas).toMatchObject([
    {
      ...{ name: 'account', identityAttribute: 'id', displayAttribute: 'name', hierarchyAttribute: null },
      attributes: [
        { ...plain, name: 'id', type: 'STRING', description: 'Id' },
        { ...plain, name: 'name', type: 'STRING' },
        { ...plain, name: 'size', type: 'LONG' },
        {
          ...{ name: 'groups', type: 'STRING', isMulti: true, isEntitlement: true, isGroup: true },
          schema: { id: group, name: 'group' },
        },
      ],
    },
    { name: 'group', attributes: [{ ...plain, name: 'id' }] },
  ])
  expect((await tenant.send('GET', `${path}/schemas?include-types=group`)).json).toEqual([schemas[1]])
  expect((await tenant.send('GET', `${path}/schemas?include-names=account`)).json).toEqual([schemas[0]])
  const policies = (await tenant.send('GET', `${path}/provisioning-policies`)).json
  expect(policies).toMatchObject([{ usageType: 'CREATE', fields: [{ name: 'name', isRequired: true }] }])
  expect((await tenant.send('GET', `${path}/provisioning-policies/CREATE`)).json).toEqual((policies as unknown[])[0])
  expect((await tenant.send('GET', `${path}/provisioning-policies/UPDATE`)).json).toEqual(errorShape())
})

test('the list is filtered and paged, in every layout, and without the header for experimental paths', async () => {
  const started = await start()
  const { tenant } = started
  const names = ['Alpha', 'Beta', 'Gamma']
  for (const name of names) await make(started, name)
  const listed = async (path: string) => {
    const { json, headers } = await tenant.send('GET', path)
    return [(json as { name: string }[]).map(({ name }) => name), headers.get('x-total-count')]
  }
  for (const layout of [
    '/v3/sources',
    '/beta/sources',
    '/v2024/sources',
    '/v2025/sources',
    '/v2026/sources',
    '/sources/v1',
  ])
    expect(await listed(layout)).toEqual([names, null])
  expect(await listed('/v3/sources?limit=2&offset=1&count=true')).toEqual([['Beta', 'Gamma'], '3'])
  const filtered = (filter: string) => listed(`/v3/sources?filters=${encodeURIComponent(filter)}`)
  expect(await filtered('name in ("Alpha","Gamma")')).toEqual([['Alpha', 'Gamma'], null])
  expect(await filtered('connectorName sw "Files" and not name eq "Beta"')).toEqual([['Alpha', 'Gamma'], null])
  for (const query of ['limit=251', 'offset=-1', 'count=maybe', 'filters=connector%20eq%20%22x%22'])
    expect((await tenant.send('GET', `/v3/sources?${query}`)).status).toBe(400)
})

test('health and connections are not in beta, tasks are not in v3', async () => {
  const started = await start()
  const { tenant } = started
  const id = idOf(await make(started, 'Production'))
  const statusOf = async (path: string) => (await tenant.send('GET', path)).status
  for (const name of ['source-health', 'connections']) {
    expect(await statusOf(`/beta/sources/${id}/${name}`)).toBe(404)
    for (const start of ['/v3/sources', '/v2025/sources', '/sources/v1'])
      expect(await statusOf(`${start}/${id}/${name}`)).toBe(200)
  }
  expect((await tenant.send('GET', `/v3/sources/${id}/source-health`)).json).toMatchObject({
    ...{ id, name: 'Production', isAuthoritative: false, status: 'SOURCE_STATE_UNCHECKED_SOURCE_NO_ACCOUNTS' },
  })
  expect(await statusOf('/v3/task-status')).toBe(404)
  for (const path of ['/beta/task-status', '/v2025/task-status', '/task-status/v1'])
    expect(await statusOf(path)).toBe(200)
})

test('the first source of a tag has its instance, further ones have their own', async () => {
  const started = await start()
  const { tenant } = started
  const customizer = await tenant.send('POST', '/beta/connector-customizers', { json: { id: '', name: 'mine' } })
  const before = (await tenant.send('GET', '/beta/connector-instances')).json as { id: string }[]
  const first = await make(started, 'First')
  const second = await make(started, 'Second')
  const instanceOf = ({ json }: Reply) =>
    (json as { connectorAttributes: Record<string, string> }).connectorAttributes['spConnectorInstanceId'] ?? ''
  expect(instanceOf(first)).toBe(before[0]?.id)
  const after = (await tenant.send('GET', '/beta/connector-instances')).json
  expect(after).toEqual([before[0], { ...before[0], id: instanceOf(second) }])
  const link = [{ op: 'add', path: '/connectorCustomizerId', value: idOf(customizer) }]
  await tenant.send('PATCH', `/beta/connector-instances/${instanceOf(second)}`, { json: link })
  expect((await tenant.send('GET', `/v3/sources/${idOf(second)}`)).json).toMatchObject({
    connectorAttributes: { connectorCustomizerId: idOf(customizer) },
  })
  await tenant.send('DELETE', `/beta/connector-customizers/${idOf(customizer)}`)
  expect((await tenant.send('GET', '/beta/connector-instances')).json).toEqual(after)
})

test('schemas can be made and patched, but not in what is immutable', async () => {
  const started = await start()
  const { tenant } = started
  const path = `/v3/sources/${idOf(await make(started, 'Production'))}/schemas`
  const [account] = (await tenant.send('GET', path)).json as { id: string; attributes: object[] }[]
  const headers = { 'Content-Type': 'application/json-patch+json' }
  const change = async (json: object[]) => await tenant.send('PATCH', `${path}/${account?.id}`, { json, headers })
  const added = { op: 'add', path: '/attributes/-', value: { name: 'phone', type: 'STRING' } }
  expect(await change([{ op: 'test', path: '/attributes/0/name', value: 'other' }, added])).toMatchObject({
    status: 400,
  })
  expect(await change([added])).toMatchObject({ status: 200 })
  expect((await tenant.send('GET', `${path}/${account?.id}`)).json).toMatchObject({
    attributes: [...(account?.attributes ?? []), { name: 'phone', type: 'STRING' }],
  })
  for (const name of ['id', 'name', 'created', 'modified'])
    expect((await change([{ op: 'replace', path: `/${name}`, value: 'x' }])).status).toBe(400)
  expect((await tenant.send('POST', path, { json: { name: 'account', attributes: [] } })).status).toBe(400)
  expect((await tenant.send('POST', path, { json: { name: 'role', attributes: [] } })).status).toBe(201)
  expect((await tenant.send('GET', path)).json).toMatchObject([
    { name: 'account' },
    { name: 'group' },
    { name: 'role' },
  ])
})

test('tasks are filtered and sorted, with the forms of times and counts that are configured', async () => {
  const clock = new ManualClock()
  const started = await start({ taskDays: 0 }, clock)
  const { tenant } = started
  const { sandbox } = tenant
  const sourceId = idOf(await make(started, 'Production'))
  const task = (id: string, created: number, completed: number | undefined) => ({
    ...{ id, type: 'CLOUD_ACCOUNT_AGGREGATION' as const, sourceId, sourceName: 'Production', created, completed },
    ...{ completionStatus: completed === undefined ? undefined : 'SUCCESS', messages: [] },
    counts: { total: 3, created: 0 },
  })
  sandbox.context.sources.tasks.push(task('old', 1000, 2000), task('new', 3000, undefined), {
    ...{ ...task('other', 4000, 5000), type: 'CLOUD_GROUP_AGGREGATION', sourceId: 'x' },
  })
  const filter = encodeURIComponent(`sourceId eq "${sourceId}" and type eq "CLOUD_ACCOUNT_AGGREGATION"`)
  const list = async () => (await tenant.send('GET', `/beta/task-status?filters=${filter}&sorters=-created`)).json
  expect(await list()).toMatchObject([
    { id: 'new', completed: null, completionStatus: null, attributes: { appId: sourceId }, returns: [] },
    {
      ...{ id: 'old', type: 'QUARTZ', created: '1970-01-01T00:00:01.000Z', completed: '1970-01-01T00:00:02.000Z' },
      returns: [{ name: 'total', attributeName: 'total' }, { name: 'created' }],
      attributes: { total: 3, created: 0 },
    },
  ])
  Object.assign(sandbox.behaviour, { taskTimes: 'epoch', taskCounts: 'texts', taskZeros: false, taskSorters: false })
  expect(await list()).toMatchObject([
    { id: 'old', created: 1000, returns: [{ name: 'total' }], attributes: { total: '3' } },
    {},
  ])
  sandbox.behaviour.taskCounts = 'missing'
  expect((await tenant.send('GET', '/beta/task-status/old')).json).toMatchObject({
    returns: [],
    attributes: { appId: sourceId },
  })
  expect((await tenant.send('GET', '/beta/task-status/none')).json).toEqual(errorShape())
  expect((await tenant.send('GET', '/beta/task-status?sorters=name')).status).toBe(400)
})

test('a new source is refused without what it needs, with more if configured, and under a name that is taken', async () => {
  const started = await start({ sourceAttributes: 'refused', connectorWithSources: 'refused' })
  const { tenant, id } = started
  for (const more of [{ name: '' }, { owner: 'me' }, { connector: 'none' }, { connectorAttributes: { key: 1 } }])
    expect((await make(started, 'Production', more)).status).toBe(400)
  expect((await make(started, 'Production')).status).toBe(201)
  expect((await make(started, 'Production')).status).toBe(400)
  const remove = async () => (await tenant.send('DELETE', `/beta/platform-connectors/${id}`)).status
  expect(await remove()).toBe(400)
  tenant.sandbox.behaviour.connectorWithSources = 'deleted'
  expect(await remove()).toBe(204)
  expect((await tenant.send('GET', '/v3/sources')).json).toMatchObject([{ name: 'Production', connector: started.tag }])
})
