import { answer, Closing, connect, failure, type Handler, serveTenant } from '../support.js'

const closing = new Closing()
afterEach(async () => await closing.all())

async function tenantOf(handler: Handler, options: Parameters<typeof connect>[1] = {}) {
  const tenant = closing.add(await serveTenant(handler))
  return { tenant, ...connect(tenant.url, options) }
}

const source = { id: '2c91', name: 'Production' }

describe('sources', () => {
  test('are listed page by page to the end, without their settings', async () => {
    const all = Array.from({ length: 300 }, (_, index) => ({
      ...{ id: `s${index}`, name: `Source ${index}`, connector: 'tag', connectorName: 'Files (tag: latest)' },
      connectorAttributes: {
        ...{ password: 'pw', spConnectorSpecId: 'spec', spConnectorInstanceId: 'i', connectorCustomizerId: 'c' },
      },
      ...{ healthy: false, status: 'SOURCE_STATE_ERROR_SOURCE' },
    }))
    const { client, tenant } = await tenantOf(({ url }, response) => {
      const query = new URL(url, 'http://x').searchParams
      const offset = Number(query.get('offset'))
      answer(response, 200, all.slice(offset, offset + Number(query.get('limit'))), { 'x-total-count': '300' })
    })
    const found = await client.sources.list()
    expect(found).toHaveLength(300)
    expect(found[299]).toEqual({
      ...{ id: 's299', name: 'Source 299', connector: 'tag', connectorName: 'Files (tag: latest)' },
      ...{ specId: 'spec', instanceId: 'i', customizerId: 'c', isHealthy: false, status: 'SOURCE_STATE_ERROR_SOURCE' },
    })
    expect(tenant.calls.map(({ url }) => url)).toEqual([
      '/beta/sources?limit=250&offset=0',
      '/beta/sources?limit=250&offset=250',
    ])
    expect(await client.sources.page(250)).toMatchObject({ sources: { length: 50 }, total: 300 })
    expect(tenant.calls.at(-1)?.url).toBe('/beta/sources?limit=250&offset=250&count=true')
  })

  test('of another kind have what the tenant says of them', async () => {
    const { client } = await tenantOf((_seen, response) =>
      answer(response, 200, [{ ...source, connectorAttributes: null }]),
    )
    expect(await client.sources.list()).toEqual([
      { ...source, connector: '', connectorName: '', status: '', specId: undefined, instanceId: undefined },
    ])
  })

  test('schemas and policies are read in both forms, below every prefix', async () => {
    const attributes = [
      { name: 'a', type: 'string', isMulti: true, isEntitlement: true, isGroup: true },
      { name: 'b', type: 'LONG', isMultiValued: true, schema: null },
      { name: 'c', type: 'INT' },
    ]
    for (const [apiPrefix, start] of [
      ['beta', '/beta/sources'],
      ['v2026', '/v2026/sources'],
      ['v1', '/sources/v1'],
    ] as const) {
      const { client, tenant } = await tenantOf(
        ({ url }, response) =>
          answer(
            response,
            200,
            url.endsWith('schemas')
              ? [{ id: '1', name: 'account', identityAttribute: 'a', displayAttribute: null, attributes }]
              : [
                  { usageType: 'CREATE', fields: [{ name: 'a', isRequired: true }] },
                  { usageType: 'UPDATE', fields: null },
                ],
          ),
        { apiPrefix },
      )
      const plain = { isMulti: false, isEntitlement: false, isGroup: false }
      expect(await client.sources.schemas(source)).toEqual([
        {
          ...{ id: '1', name: 'account', identityAttribute: 'a', displayAttribute: '', hierarchyAttribute: '' },
          attributes: [
            { name: 'a', type: 'STRING', isMulti: true, isEntitlement: true, isGroup: true },
            { ...plain, name: 'b', type: 'LONG', isMulti: true },
            { ...plain, name: 'c', type: 'INT' },
          ],
        },
      ])
      expect(await client.sources.policies(source)).toEqual([
        { usageType: 'CREATE', fields: [{ name: 'a', type: '', isRequired: true }] },
        { usageType: 'UPDATE', fields: [] },
      ])
      expect(tenant.calls.map(({ url }) => url)).toEqual([
        `${start}/2c91/schemas`,
        `${start}/2c91/provisioning-policies`,
      ])
    }
  })

  test('a missing right names its scope, a server error is tried again, and an unexpected form is an error', async () => {
    let status = 403
    const { client, tenant } = await tenantOf((_seen, response) =>
      answer(response, status, status === 200 ? [{ id: '1' }] : {}),
    )
    for (const [call, scope] of [
      [client.sources.list(), 'idn:sources:read, and its owner the user level ORG_ADMIN or SOURCE_ADMIN'],
      [client.sources.page(0), 'idn:sources:read'],
      [client.sources.schemas(source), 'idn:source-schema:read'],
      [client.sources.policies(source), 'idn:provisioning-policy:read, and its owner the user level ORG_ADMIN'],
      [client.tasks.lastAggregation(source), 'idn:task-management:read'],
    ] as const)
      expect(await failure(call)).toMatchObject({
        kind: 'forbidden',
        message: expect.stringContaining(`the scope ${scope}`),
      })
    status = 500
    const before = tenant.calls.length
    expect(await failure(client.sources.schemas(source))).toMatchObject({ kind: 'server' })
    expect(tenant.calls.length).toBeGreaterThan(before + 1)
    const repeated = tenant.calls.length
    expect(await failure(client.sources.page(0))).toMatchObject({ kind: 'server' })
    expect(tenant.calls).toHaveLength(repeated + 1)
    status = 200
    expect(await failure(client.sources.list())).toMatchObject({ kind: 'unexpected-answer' })
  })
})

describe('the last aggregation of a source', () => {
  const task = (id: string, created: string | number, more: object = {}) => ({ id, created, ...more })
  const lastOf = async (tasks: object[]) => {
    const { client, tenant } = await tenantOf((_seen, response) => answer(response, 200, tasks))
    const last = await client.tasks
      .lastAggregation({ id: 'a"b', name: 'Production' })
      .catch((error: Error) => error.message)
    return { last, url: tenant.calls[0]?.url ?? '' }
  }

  test('is the newest task of its kind, in whatever form times and counts are', async () => {
    const returns = [
      { name: 'total', attributeName: 'total' },
      { name: 'created' },
      { name: 'deleted' },
      { name: 'odd' },
    ]
    const { last, url } = await lastOf([
      task('new', '2026-01-02T03:04:05.006Z', {
        ...{ completed: 1767323046000, completionStatus: 'Temp_Error', returns },
        attributes: { total: '12', created: 0, odd: 'many' },
      }),
      task('old', 1000),
    ])
    expect(last).toMatchObject({
      ...{ id: 'new', createdAt: Date.UTC(2026, 0, 2, 3, 4, 5, 6), completedAt: 1767323046000, status: 'TEMPERROR' },
      counts: { total: 12, created: 0 },
    })
    const query = new URL(url, 'http://x').searchParams
    expect(url).toMatch(/^\/beta\/task-status\?/)
    expect(Object.fromEntries(query)).toEqual({
      ...{ filters: 'sourceId eq "a\\"b" and type eq "CLOUD_ACCOUNT_AGGREGATION"', sorters: '-created', limit: '2' },
    })
  })

  test('runs while it has no status, is none without a task, and is unknown where older tasks come first', async () => {
    expect((await lastOf([task('running', 1000, { completionStatus: null, completed: null })])).last).toMatchObject({
      ...{ id: 'running', createdAt: 1000, completedAt: undefined, status: undefined, counts: {} },
    })
    expect((await lastOf([])).last).toBeUndefined()
    expect((await lastOf([task('old', 1000), task('new', 2000)])).last).toBe('unsorted')
    expect((await lastOf([task('a', 2000), { id: 'b' }])).last).toBe('unsorted')
  })
})
