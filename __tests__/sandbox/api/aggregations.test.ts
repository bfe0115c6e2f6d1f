import { writeFile } from 'node:fs/promises'
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
  // It stops a connector that has more.
  await one.script({ [list]: { sends: accounts(30), hangs: true } })
  expect((await peek({})).json).toMatchObject({ objectCount: 25 })
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
  // A further page shows what was stored since the first one.
  const page = async (offset: number) => await one.get<object[]>(`/v3/accounts?limit=1&offset=${offset}&sorters=-name`)
  expect([await page(0), await page(1), await page(2)]).toMatchObject([[{ name: 'b' }], [{ name: 'Name a' }], []])
  one.tenant.sandbox.behaviour.updatedCount = 'processed'
  expect((await one.aggregate()).attributes).toMatchObject({ updated: 2 })
  await one.script({ [list]: { sends: [account('a'), account('b', { attributes: { name: 'B', lost: 1 } })] } })
  const task = await one.aggregate('accounts', true)
  expect(task.attributes).toMatchObject({ total: 2, updated: 2, deleted: 0 })
  expect(await one.get(`/beta/account-aggregations/${task.id}/status`)).toMatchObject({
    ...{ status: 'COMPLETED', totalAccounts: 2, processedAccounts: 2, deletedAccounts: 0 },
  })
  expect(await page(1)).toMatchObject([{ name: 'B' }])
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

test('a reload reads one stored account anew with the version of the tag, and stores it', async () => {
  const one = await SourceTenant.open()
  await one.script({ [list]: { sends: accounts(2) } })
  await one.aggregate()
  const stored = async () => await one.get<Record<string, unknown>[]>('/v3/accounts')
  const [first] = await stored()
  const reload = async (id: unknown) => {
    const reply = await one.tenant.send('POST', `/v3/accounts/${id}/reload`)
    await one.tenant.sandbox.context.background.ended()
    return reply
  }
  const task = async (id: unknown) => await one.get(`/beta/task-status/${id}`)
  await one.script({ 'std:account:read': { sends: [account('a0', { attributes: { id: 'a0', name: 'New' } })] } })
  const { status, json } = await reload(first?.['id'])
  expect([status, Object.keys(json as object)]).toEqual([202, ['id']])
  expect(await task((json as { id: string }).id)).toMatchObject({
    completionStatus: 'SUCCESS',
    target: { id: one.source },
  })
  expect((await stored()).map(({ id, name, nativeIdentity }) => [id === first?.['id'], name, nativeIdentity])).toEqual([
    [true, 'New', 'a0'],
    [false, 'Name a1', 'a1'],
  ])
  const { logs } = (await one.tenant.send('POST', '/beta/platform-logs/query', { json: { filter: {}, nextToken: '' } }))
    .json as { logs: { message: unknown }[] }
  expect(JSON.stringify(logs)).toContain('input {\\"identity\\":\\"a0\\",\\"key\\":{\\"simple\\":{\\"id\\":\\"a0\\"}}')
  for (const script of [{ error: 'it is gone' }, { sends: [{ identity: 'a0' }] }]) {
    await one.script({ 'std:account:read': script })
    const failed = (await reload(first?.['id'])).json as { id: string }
    expect(await task(failed.id)).toMatchObject({ completionStatus: 'ERROR', messages: [{ type: 'ERROR' }] })
  }
  expect((await stored()).map(({ name }) => name)).toEqual(['New', 'Name a1'])
  expect((await reload('f'.repeat(32))).status).toBe(404)
})

test('what the platform refuses or loses, though an invoke lets it pass, is refused or lost', async () => {
  const one = await SourceTenant.open({ limits: { idleTime: 1500 } })
  const { behaviour } = one.tenant.sandbox
  const failure = async (sends: unknown[], more: object = {}) => {
    await one.script({ [list]: { sends, ...more } })
    const { completionStatus, messages } = await one.aggregate()
    return [completionStatus, ...messages.map(({ localizedText }) => localizedText.message)]
  }
  // Two accounts with one uuid are one.
  expect(await failure([account('a', { uuid: 'u' }), account('b', { uuid: 'u' })])).toEqual(['SUCCESS'])
  expect(await one.identities()).toEqual(['b'])
  behaviour.equalUuids = 'kept'
  expect(await failure([account('a', { uuid: 'u' }), account('b', { uuid: 'u' })])).toEqual(['SUCCESS'])
  expect(await one.identities()).toEqual(['b', 'a'])
  const compound = { key: { compound: { lookupId: 'c', uniqueId: 'v' } }, attributes: {} }
  expect(await failure([...accounts(1), compound, account('a'), account('b')])).toEqual(['SUCCESS'])
  const filters = encodeURIComponent('nativeIdentity eq "c"')
  expect(await one.get(`/v3/accounts?filters=${filters}`)).toMatchObject([{ uuid: 'v', name: 'c' }])
  // What is sent after the end of the handler is lost.
  expect(await failure([account('a')], { late: [account('late')] })).toEqual(['SUCCESS'])
  expect(await one.identities()).not.toContain('late')
  const format = (why: string) => ['ERROR', `[ConnectorError] invalid output format for ${list}: ${why}`]
  expect(await failure([account('x'), 'text'])).toEqual(format('it is not an object'))
  // What came before the failure is stored, and nothing is deleted.
  expect(await one.identities()).toEqual(expect.arrayContaining(['a', 'b', 'x']))
  expect(await failure([{ key: { simple: { id: 'a' } } }])).toEqual(format('"attributes" must be an object'))
  expect(await failure([{ attributes: {} }])).toEqual(format('it has neither "key" nor "identity"'))
  expect(await failure([account('x', { identity: 'x' })])).toEqual(['SUCCESS'])
  behaviour.outputCheck = 'all'
  expect(await failure([account('x', { identity: 'x' })])).toEqual(
    format('"key" is not allowed together with "identity" or "uuid"'),
  )
  const large = account('x', { attributes: { name: 'x'.repeat(256 * 1024) } })
  expect(await failure([large])).toEqual(['ERROR', expect.stringContaining('the platform takes at most 262144')])
  expect(await failure([], { error: 'target is down' })).toEqual(['ERROR', '[ConnectorError] target is down'])
  expect(await failure([account('x')], { hangs: true })).toEqual(['ERROR', expect.stringContaining('sent nothing for')])
})

test('accounts that are not listed are deleted, but not above the threshold, nor if that is turned off', async () => {
  const one = await SourceTenant.open()
  const { behaviour } = one.tenant.sandbox
  const patch = async (...changes: [path: string, value: unknown][]) =>
    await one.tenant.send('PATCH', `/v3/sources/${one.source}`, {
      json: changes.map(([path, value]) => ({ op: 'add', path, value })),
      headers: { 'Content-Type': 'application/json-patch+json' },
    })
  const listing = async (count: number) => {
    await one.script({ [list]: { sends: accounts(count) } })
    const { id, attributes, completionStatus, messages } = await one.aggregate()
    const state = await one.get(`/beta/account-aggregations/${id}/status`)
    const { deletedAccounts, totalAccountsMarkedForDeletion } = state
    const stored = (await one.identities()).length
    return [
      attributes['deleted'],
      stored,
      completionStatus,
      messages.length,
      totalAccountsMarkedForDeletion,
      deletedAccounts,
    ]
  }
  expect(await listing(20)).toEqual([0, 20, 'SUCCESS', 0, 0, 0])
  expect(await listing(18)).toEqual([2, 18, 'SUCCESS', 0, 2, 2])
  expect(await listing(0)).toEqual([0, 18, 'SUCCESS', 0, 18, 0])
  behaviour.thresholdResult = 'warning'
  expect(await listing(0)).toEqual([0, 18, 'WARNING', 1, 18, 0])
  behaviour.taskWarnings = 'SUCCESS'
  expect(await listing(0)).toEqual([0, 18, 'SUCCESS', 1, 18, 0])
  behaviour.thresholdResult = 'error'
  expect(await listing(0)).toEqual([0, 18, 'ERROR', 1, 18, 0])
  const disabled = '/connectorAttributes/checkDeletedDisabled'
  expect((await patch(['/deleteThreshold', 101])).status).toBe(400)
  expect((await patch(['/deleteThreshold', 100], [disabled, 'true'])).status).toBe(200)
  expect(await listing(17)).toEqual([0, 18, 'SUCCESS', 0, 0, 0])
  await patch([disabled, 'false'])
  expect(await listing(5)).toEqual([13, 5, 'SUCCESS', 0, 13, 13])
  behaviour.smallSources = 'kept'
  expect(await listing(3)).toEqual([0, 5, 'ERROR', 1, 2, 0])
  await patch(['/deleteThreshold', 0])
  behaviour.smallSources = 'deleted'
  expect(await listing(3)).toEqual([2, 3, 'SUCCESS', 0, 2, 2])
})

test('a connector that lists changes gets its state, and deletes what it says is deleted', async () => {
  const one = await SourceTenant.open({}, { spConnEnableStatefulCommands: true })
  // Else the threshold would keep accounts that are not among the changes.
  one.tenant.sandbox.context.sources.get(one.source).deleteThreshold = 100
  await one.script({ [list]: { sends: accounts(3), state: { at: 1 } } })
  await one.aggregate()
  const gone = { key: { simple: { id: 'a1' } }, attributes: {}, deleted: true }
  await one.script({ [list]: { sends: [gone, account('b')], state: { at: 2 } } })
  expect((await one.aggregate('accounts', true)).attributes).toMatchObject({ total: 2, created: 1, deleted: 1 })
  expect(await one.identities()).toEqual(['a0', 'a2', 'b'])
  // A state counts only if its run ended well.
  await one.script({ [list]: { state: { at: 3 }, error: 'down' } })
  await one.aggregate()
  one.tenant.sandbox.behaviour.deltaReset = true
  await one.script({ [list]: { sends: accounts(1) } })
  await one.aggregate('accounts', true)
  await one.aggregate()
  // The spec must say so, too; the setting alone is not enough.
  await one.tenant.upload(one.connector, await bundle('plain', { supportsStatefulCommands: false }))
  await one.aggregate()
  const lines = await one.tenant.logs({ targetName: 'Files', event: 'connectorMessage' })
  const inputs = lines.map(({ message }) => JSON.stringify(message))
  const states = inputs.map((text) => (text.includes('stateful') ? (/at..:(\d)/.exec(text)?.[1] ?? 'none') : 'full'))
  expect(states).toEqual(['none', '1', '2', '2', 'none', 'full'])
})

test('entitlements of every schema are stored after one call, and those of accounts are completed', async () => {
  const one = await SourceTenant.open()
  const { behaviour } = one.tenant.sandbox
  const group = (id: string) => ({ key: { simple: { id } }, attributes: { id, name: `Group ${id}`, lost: 1 } })
  await one.script({
    [list]: { sends: [account('a', { attributes: { id: 'a', groups: 'g' } })] },
    'std:entitlement:list group': { sends: [group('g'), group('h')] },
  })
  await one.aggregate()
  const entitlements = async () => await one.get<object[]>('/beta/entitlements')
  expect(await entitlements()).toMatchObject([{ attribute: 'groups', value: 'g', type: 'group', name: 'g' }])
  expect(await one.aggregate('entitlements')).toMatchObject({
    ...{ completionStatus: 'SUCCESS', uniqueName: 'Cloud Group Aggregation' },
    attributes: { total: 2, groupsCreated: 2, groupsUpdated: 0, groupsDeleted: 0 },
  })
  expect(await entitlements()).toMatchObject([
    { value: 'g', name: 'Group g', attributes: { id: 'g', name: 'Group g' } },
    { value: 'h', source: { id: one.source } },
  ])
  const [stored] = await one.get<{ id: string }[]>('/v3/accounts')
  expect(await one.get(`/v3/accounts/${stored?.id}/entitlements`)).toMatchObject([{ value: 'g' }])
  expect(await one.get(`/v3/accounts/${stored?.id}`)).toMatchObject({ hasEntitlements: true })
  await one.script({ 'std:entitlement:list group': { sends: [group('g')] } })
  expect((await one.aggregate('entitlements')).attributes).toMatchObject({
    total: 1,
    groupsCreated: 0,
    groupsUpdated: 0,
    groupsDeleted: 1,
  })
  await one.script({ 'std:entitlement:list group': { sends: [{ ...group('g'), uuid: 'u' }] } })
  expect(await one.aggregate('entitlements')).toMatchObject({ completionStatus: 'ERROR' })
  const count = await one.tenant.send('GET', '/beta/entitlements?limit=1&count=true&filters=type%20eq%20%22group%22')
  expect(count.headers.get('x-total-count')).toBe('1')
  behaviour.correlation = 'all'
  await one.script({ [list]: { sends: [account('new')] } })
  await one.aggregate()
  const owned = encodeURIComponent(`sourceId eq "${one.source}" and uncorrelated eq false`)
  const slim = await one.get<object[]>(`/v3/accounts?filters=${owned}&detailLevel=SLIM`)
  expect(slim).toMatchObject([{ nativeIdentity: 'new' }])
  expect(slim[0]).not.toHaveProperty('attributes')
})

test('a task shows its state, a second one at once fails, and both are forgotten in time', async () => {
  const one = await SourceTenant.open()
  const { clock } = one
  const { behaviour, context } = one.tenant.sandbox
  await one.script({ [list]: { sends: accounts(2) } })
  Object.assign(behaviour, { taskDelay: 60_000, accountDelay: 5000, taskTimes: 'epoch' })
  const first = await one.aggregate()
  expect(first).toMatchObject({ created: clock.time, completed: null, completionStatus: null, returns: [] })
  const running = encodeURIComponent(`sourceId eq "${one.source}" and completionStatus isnull`)
  expect(await one.get(`/beta/task-status?filters=${running}`)).toMatchObject([{ id: first.id }])
  const state = `/beta/account-aggregations/${first.id}/status`
  expect(await one.get(state)).toMatchObject({ status: 'ACCOUNTS_COLLECTED', totalAccounts: 2 })
  const second = await one.aggregate()
  behaviour.busyAggregation = 409
  expect((await one.post('load-accounts')).status).toBe(409)
  clock.time += 60_000
  const text = expect.stringContaining('must finish')
  expect(await one.ended(second.id)).toMatchObject({
    ...{ completionStatus: 'ERROR', messages: [{ type: 'ERROR', localizedText: { locale: 'en', message: text } }] },
  })
  expect(await one.ended(first.id)).toMatchObject({ completed: clock.time, completionStatus: 'SUCCESS' })
  expect(await one.get(`/beta/task-status?filters=${running}`)).toEqual([])
  expect(await one.get(state)).toMatchObject({ status: 'COMPLETED' })
  expect(await one.identities()).toEqual([])
  clock.time += 5000
  expect(await one.identities()).toEqual(['a0', 'a1'])
  Object.assign(behaviour, { taskTexts: 'text', aggregationState: 'RETRIED' })
  expect((await one.ended(second.id)).messages).toMatchObject([{ localizedText: text }])
  behaviour.taskTexts = 'missing'
  expect((await one.ended(second.id)).messages).toMatchObject([{ key: text, localizedText: null }])
  expect(await one.get(state)).toMatchObject({ status: 'RETRIED', totalAccounts: 0 })
  clock.time += 3_600_000
  await one.tenant.signIn()
  expect((await one.tenant.send('GET', state)).status).toBe(404)
  clock.time += 90 * 86_400_000
  await one.tenant.signIn()
  expect((await one.tenant.send('GET', `/beta/task-status/${first.id}`)).status).toBe(404)
  Object.assign(behaviour, { taskDelay: 0, taskStatus: 'TEMP_ERROR' })
  expect(await one.aggregate()).toMatchObject({ completionStatus: 'TEMP_ERROR' })
  behaviour.taskStatus = 'never'
  expect(await one.aggregate()).toMatchObject({ completionStatus: null, completed: null })
  expect(context.sources.tasks).toHaveLength(4)
  // A tenant that closes ends what runs.
  await one.script({ 'std:entitlement:list group': { hangs: true } })
  expect((await one.post('load-entitlements')).json).toMatchObject({
    uniqueName: 'Cloud Group Aggregation',
    returns: [{ name: 'total' }, {}, {}, {}],
  })
})

test('a source runs the version of its tag after the configured time, and none once the tag is gone', async () => {
  const one = await SourceTenant.open()
  const { tenant, clock } = one
  const { behaviour } = tenant.sandbox
  behaviour.tagDelay = 30_000
  await tenant.upload(one.connector, await bundle('two'))
  const ran = async () => {
    await one.post('connector/test-configuration')
    const logs = await tenant.logs({ targetName: 'Files', event: 'commandOutcome' })
    return (logs.at(-1)?.['message'] as { version?: number } | undefined)?.version
  }
  expect(await ran()).toBe(1)
  clock.time += 30_000
  expect(await ran()).toBe(2)
  behaviour.logDelay = 1000
  expect(await tenant.logs({ startTime: new Date(clock.time).toISOString() })).toEqual([])
  clock.time += 1000
  expect(await tenant.logs({ startTime: new Date(clock.time - 1000).toISOString() })).not.toEqual([])
  await tenant.upload(one.connector, await bundle('three', { commands: ['std:test-connection'] }))
  clock.time += 30_000
  const text = (message: string) => [{ localizedText: { message: `[ConnectorError] ${message}` } }]
  expect(await one.aggregate()).toMatchObject({ messages: text(`The connector has no command ${list}`) })
  expect(await one.aggregate('entitlements')).toMatchObject({ completionStatus: 'SUCCESS', attributes: { total: 0 } })
  await tenant.send('DELETE', `/beta/platform-connectors/${one.connector}`)
  expect((await one.post('connector/test-configuration')).json).toMatchObject({ status: 'FAILURE' })
  expect(await one.aggregate()).toMatchObject({ completionStatus: 'ERROR' })
})

test('an aggregation goes on with its version when its tag moves, or follows the tag', async () => {
  const one = await SourceTenant.open()
  const { tenant } = one
  await tenant.send('POST', `/v3/sources/${one.source}/schemas`, { json: { name: 'role', attributes: [] } })
  const type = 'std:entitlement:list'
  const versions = async (movedTag: 'kept' | 'followed') => {
    tenant.sandbox.behaviour.movedTag = movedTag
    const waitsFor = `${one.file}-${movedTag}`
    await one.script({ [`${type} group`]: { waitsFor } })
    const logs = async () => await tenant.logs({ targetName: 'Files', event: 'invokeCommand' })
    const { length } = await logs()
    await one.post('load-entitlements')
    while ((await logs()).length === length);
    await tenant.upload(one.connector, await bundle(movedTag))
    await writeFile(waitsFor, '')
    await tenant.sandbox.context.background.ended()
    const started = (await logs()).slice(length).filter(({ message }) => String(message).includes('started'))
    return started.map(({ message }) => /version (\d+)/.exec(String(message))?.[1])
  }
  expect(await versions('kept')).toEqual(['1', '1'])
  expect(await versions('followed')).toEqual(['2', '3'])
})

test('the body of load-accounts is a form, in beta also an urlencoded one', async () => {
  const one = await SourceTenant.open()
  const { tenant } = one
  const load = async (layout: string, body: NonNullable<RequestInit['body']>, type?: string) => {
    const headers = type === undefined ? {} : { 'Content-Type': type }
    const reply = await tenant.send('POST', `/${layout}/sources/${one.source}/load-accounts`, { body, headers })
    await tenant.sandbox.context.background.ended()
    const { task } = (reply.json ?? {}) as { task?: { attributes: { optimizedAggregation: string } } }
    return [reply.status, task?.attributes.optimizedAggregation]
  }
  const urlencoded = new URLSearchParams({ disableOptimization: 'true' })
  expect(await load('beta', urlencoded)).toEqual([202, 'disabled'])
  expect(await load('v2025', urlencoded)).toEqual([415, undefined])
  const json = JSON.stringify({ disableOptimization: true })
  expect(await load('v2025', json, 'application/json')).toEqual([202, 'enabled'])
  tenant.sandbox.behaviour.loadAccountsJson = 'obeyed'
  expect(await load('v2025', json, 'application/json')).toEqual([202, 'disabled'])
  tenant.sandbox.behaviour.loadAccountsJson = 'refused'
  expect(await load('v2025', json, 'application/json')).toEqual([415, undefined])
  for (const [name, value] of [
    ['disableOptimization', 'maybe'],
    ['file', 'id,name'],
  ] as const) {
    const form = new FormData()
    form.set(name, value)
    expect(await load('v2025', form)).toEqual([400, undefined])
  }
  tenant.sandbox.behaviour.experimentalSources = true
  expect(await load('v2025', new FormData())).toEqual([400, undefined])
  expect(await load('beta', new FormData())).toEqual([202, 'enabled'])
  const older = `/beta/entitlements/aggregate/sources/${one.source}`
  expect((await tenant.send('POST', older, { headers: { 'Content-Type': 'application/json' } })).status).toBe(500)
})
