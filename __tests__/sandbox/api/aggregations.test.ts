import { account, accounts, bundle, closeSources, SourceTenant } from '../aggregation-support.js'
import { errorShape } from '../support.js'

afterEach(closeSources)

const list = 'std:account:list'

test('checks run the connector with the settings of the source, and tell their failure with a 200', async () => {
  const one = await SourceTenant.open()
  const answer = { id: one.source, name: 'Files', elapsedMillis: expect.any(Number) }
  expect(await one.post('connector/test-configuration')).toMatchObject({
    ...{ status: 200, json: { ...answer, status: 'SUCCESS' } },
  })
  await one.script({ 'std:test-connection': { error: 'wrong password' } })
  for (const name of ['test-configuration', 'check-connection'])
    expect((await one.post(`connector/${name}`)).json).toMatchObject({
      ...{ ...answer, status: 'FAILURE', details: { error: '[ConnectorError] wrong password' } },
    })
  expect(await one.get(`/v3/sources/${one.source}`)).toMatchObject({ healthy: false })
  expect((await one.post('connector/ping-cluster')).json).toMatchObject({ ...answer, status: 'SUCCESS' })
  const { behaviour } = one.tenant.sandbox
  behaviour.checkConnectionRuns = false
  expect((await one.post('connector/check-connection')).json).toMatchObject({ status: 'SUCCESS' })
  await one.script({ 'std:test-connection': { hangs: true } })
  behaviour.connectionTime = 5000
  expect((await one.post('connector/test-configuration')).json).toMatchObject({
    ...{ status: 'FAILURE', details: { error: '[ConnectorError] no answer within 5000 ms' } },
  })
  await one.script({})
  Object.assign(behaviour, { connectionTime: 0, firstTest: 'fails' })
  expect((await one.post('connector/test-configuration')).json).toMatchObject({ status: 'FAILURE' })
  await one.aggregate()
  expect((await one.post('connector/test-configuration')).json).toMatchObject({ status: 'SUCCESS' })
})

test('a peek answers what the connector lists, stores nothing, and fails in the configured form', async () => {
  const one = await SourceTenant.open()
  await one.script({
    [list]: { sends: accounts(30) },
    'std:entitlement:list group': { sends: [{ key: { simple: { id: 'g' } }, attributes: { id: 'g', name: 'G' } }] },
  })
  const peek = async (json: object) => await one.post('connector/peek-resource-objects', json)
  const shown = { identity: 'a0', uuid: null, name: 'Name a0', objectType: 'account' }
  expect((await peek({})).json).toMatchObject({
    ...{ id: one.source, objectCount: 25, resourceObjects: expect.arrayContaining([expect.objectContaining(shown)]) },
  })
  expect((await peek({ objectType: 'account', maxCount: 100 })).json).toMatchObject({ objectCount: 30 })
  expect((await peek({ objectType: 'group', maxCount: 1 })).json).toMatchObject({
    resourceObjects: [{ identity: 'g', name: 'G', objectType: 'group', attributes: { id: 'g' } }],
  })
  expect(await one.identities()).toEqual([])
  for (const json of [{ objectType: 'none' }, { maxCount: 0 }]) expect((await peek(json)).status).toBe(400)
  const { behaviour } = one.tenant.sandbox
  behaviour.peekLimit = 3
  expect((await peek({})).json).toMatchObject({ objectCount: 3 })
  // An entitlement with both is refused here, though an invoke lets it pass.
  await one.script({ 'std:entitlement:list group': { sends: [{ ...account('g'), uuid: 'u' }] } })
  const text = expect.stringContaining('[ConnectorError] invalid output format')
  expect(await peek({ objectType: 'group' })).toMatchObject({ status: 200, json: { details: { error: text } } })
  behaviour.failedPeek = 'messages'
  expect((await peek({ objectType: 'group' })).json).toEqual({ messages: errorShape(text)['messages'] })
  behaviour.failedPeek = 400
  expect((await peek({ objectType: 'group' })).json).toEqual(errorShape(text))
  behaviour.outputCheck = 'none'
  expect((await peek({ objectType: 'group' })).json).toMatchObject({ objectCount: 1 })
})

test('an aggregation stores what is listed, optimised or not, with its counts, and the log names the version', async () => {
  const one = await SourceTenant.open()
  const started = await one.post('load-accounts')
  expect(started).toMatchObject({
    status: 202,
    json: {
      success: true,
      task: {
        ...{ type: 'QUARTZ', name: 'Cloud Account Aggregation', completed: null, completionStatus: null },
        attributes: { appId: one.source, optimizedAggregation: 'enabled' },
      },
    },
  })
  await one.tenant.sandbox.context.background.ended()
  await one.script({
    [list]: { sends: [account('a', { extra: 1 }), account('b', { attributes: { groups: ['g', 'h'] } })] },
  })
  expect(await one.aggregate()).toMatchObject({
    ...{
      completionStatus: 'SUCCESS',
      target: { id: one.source, name: 'Files' },
      uniqueName: 'Cloud Account Aggregation',
    },
    attributes: { total: 2, created: 2, updated: 0, optimized: 0, managedAttributesCreated: 2 },
  })
  expect((await one.aggregate('accounts', true)).attributes).toMatchObject({ total: 2, created: 0, optimized: 2 })
  expect((await one.aggregate()).attributes).toMatchObject({ total: 2, updated: 0, optimized: 0 })
  one.tenant.sandbox.behaviour.updatedCount = 'processed'
  expect((await one.aggregate()).attributes).toMatchObject({ updated: 2 })
  await one.script({ [list]: { sends: [account('a'), account('b', { attributes: { name: 'B', lost: 1 } })] } })
  const task = await one.aggregate('accounts', true)
  expect(task.attributes).toMatchObject({ total: 2, updated: 2, deleted: 0 })
  expect(await one.get(`/beta/account-aggregations/${task.id}/status`)).toMatchObject({
    ...{ status: 'COMPLETED', totalAccounts: 2, processedAccounts: 2, deletedAccounts: 0 },
  })
  const stored = await one.get<object[]>(`/v3/accounts`)
  expect(stored[1]).toMatchObject({
    ...{ nativeIdentity: 'b', name: 'B', attributes: { name: 'B' }, sourceId: one.source, uncorrelated: true },
    ...{ origin: 'AGGREGATED', identityId: null, hasEntitlements: false },
  })
  expect(JSON.stringify(stored)).not.toContain('lost')
  await one.tenant.upload(one.connector, await bundle('two'))
  await one.aggregate()
  const logs = await one.tenant.logs({ targetName: 'Files', event: 'commandOutcome' })
  const versions = logs.map(({ message }) => message as { commandType: string; version: number })
  expect(versions.at(0)).toMatchObject({ commandType: list, version: 1 })
  expect(versions.at(-1)).toMatchObject({ commandType: list, version: 2 })
  const inputs = await one.tenant.logs({ targetName: 'Files', event: 'connectorMessage' })
  expect(JSON.stringify(inputs[0])).toContain('groupAttribute')
})
