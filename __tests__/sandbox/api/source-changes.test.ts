import { closeSources, idOf, SourceTenant } from '../aggregation-support.js'
import { errorShape, type Reply } from '../support.js'

afterEach(closeSources)

const headers = { 'Content-Type': 'application/json-patch+json' }
const immutable = [
  'id',
  'type',
  'authoritative',
  'created',
  'modified',
  'connector',
  'connectorClass',
  'passwordPolicies',
]

test('a source is patched in its settings, but not in what is immutable, and its secrets come back encrypted', async () => {
  const one = await SourceTenant.open({}, { password: 'example-secret', spConnectorSpecId: 'x' })
  const { tenant } = one
  const path = `/v3/sources/${one.source}`
  const patch = async (...json: object[]) => await tenant.send('PATCH', path, { json, headers })
  const add = (name: string, value: unknown) => ({ op: 'add', path: `/${name}`, value })
  const attributesOf = ({ json }: Reply) =>
    (json as { connectorAttributes: Record<string, unknown> }).connectorAttributes
  const before = await one.get(path)
  // The initial values of the spec are there, and the id of the spec is the tag's.
  expect(before).toMatchObject({ connectorAttributes: { region: 'eu', spConnectorSpecId: one.tag } })
  expect(JSON.stringify(before)).not.toContain('example-secret')
  for (const name of immutable) expect((await patch(add(name, 'x'))).json).toEqual(errorShape())
  for (const [name, value] of [
    ['name', ''],
    ['owner', { type: 'IDENTITY' }],
    ['description', 1],
    ['deleteThreshold', -1],
    ['accountCorrelationRule', 'rule'],
    ['connectorAttributes', 'none'],
    ['connectorAttributes/connectorCustomizerId', 'none'],
  ] as const)
    expect([name, (await patch(add('description', 'lost'), add(name, value))).status]).toEqual([name, 400])
  expect(await one.get(path)).toEqual(before)
  const changed = await patch(
    add('description', 'canary'),
    add('cluster', { type: 'CLUSTER', id: '1' }),
    add('connectorAttributes/password', 'second-secret'),
    add('connectorAttributes/spConnectorSpecId', 'other'),
    { op: 'remove', path: '/connectorAttributes/region' },
  )
  expect(changed).toMatchObject({ status: 200, json: { description: 'canary', cluster: { id: '1' } } })
  const shown = attributesOf(changed)
  expect(shown).toMatchObject({ spConnectorSpecId: one.tag, password: expect.not.stringContaining('second') })
  expect(shown['password']).not.toBe(attributesOf({ json: before } as Reply)['password'])
  expect(Object.hasOwn(shown, 'region')).toBe(false)
  tenant.sandbox.behaviour.specIdPatch = 'changed'
  expect(attributesOf(await patch(add('connectorAttributes/spConnectorSpecId', 'other')))).toMatchObject({
    spConnectorSpecId: 'other',
  })
  const customizer = idOf(await tenant.send('POST', '/beta/connector-customizers', { json: { id: '', name: 'mine' } }))
  await patch(add('connectorAttributes/connectorCustomizerId', customizer))
  expect(await one.get('/beta/connector-instances')).toMatchObject([{ connectorCustomizerId: customizer }])
  await patch({ op: 'remove', path: '/connectorAttributes/connectorCustomizerId' })
  expect(await one.get('/beta/connector-instances')).toMatchObject([{ connectorCustomizerId: null }])
  // A whole source that was read and is written back has secrets that are encrypted for good.
  const whole = await one.get(path)
  expect(await tenant.send('PUT', path, { json: { ...whole, name: 'Other' } })).toMatchObject({ status: 200 })
  expect(await one.get(path)).toMatchObject({ name: 'Other', connectorAttributes: whole['connectorAttributes'] })
  expect(tenant.sandbox.context.sources.get(one.source).connectorAttributes['password']).toBe(
    attributesOf({ json: whole } as Reply)['password'],
  )
  expect((await tenant.send('PUT', path, { json: { ...whole, connector: 'x' } })).status).toBe(400)
  expect((await tenant.send('PUT', path, { json: { name: 'Other' } })).status).toBe(400)
})

test('a source without the id of its spec cannot be checked, and one in use is not deleted', async () => {
  const one = await SourceTenant.open({ behaviour: { sourceSpecId: 'given', newCorrelation: 'by-name' } })
  const { tenant } = one
  const { sources } = tenant.sandbox.context
  const path = `/beta/sources/${one.source}`
  const instance = expect.any(String)
  const { connectorAttributes } = await one.get(path)
  expect(connectorAttributes).toMatchObject({ spConnectorInstanceId: instance })
  expect(connectorAttributes).not.toHaveProperty('spConnectorSpecId')
  const details = { error: expect.stringContaining('NullPointerException') }
  expect((await one.post('connector/test-configuration')).json).toMatchObject({ status: 'FAILURE', details })
  expect((await one.post('connector/peek-resource-objects', {})).json).toMatchObject({ details })
  expect(await one.get(`${path}/correlation-config`)).toMatchObject({ attributeAssignments: [{ value: 'name' }] })
  const correlation = { attributeAssignments: [{ property: 'email' }] }
  expect((await tenant.send('PUT', `${path}/correlation-config`, { json: correlation })).status).toBe(400)
  const schedules = `/v2025/sources/${one.source}/schedules`
  for (const json of [
    { type: 'OTHER', cronExpression: '0 0 5 * * ?' },
    { type: 'GROUP_AGGREGATION', cronExpression: '0 5 * * *' },
  ])
    expect((await tenant.send('POST', schedules, { json })).status).toBe(400)
  const json = { type: 'GROUP_AGGREGATION', cronExpression: '0 0 5 * * ?' }
  expect(await Promise.all([1, 2].map(async () => (await tenant.send('POST', schedules, { json })).status))).toEqual([
    ...[201, 400],
  ])
  tenant.sandbox.behaviour.betaSchedules = true
  expect(await one.get(`${path}/schedules`)).toEqual([json])
  sources.get(one.source).connections.identityProfiles.push({ id: '1', name: 'Employees' })
  expect((await tenant.send('DELETE', path)).status).toBe(400)
  sources.get(one.source).connections.identityProfiles.pop()
  const removed = await tenant.send('DELETE', path)
  expect(removed).toMatchObject({ status: 202, json: { type: 'TASK_RESULT', name: null } })
  expect(await one.ended(idOf(removed))).toMatchObject({ completionStatus: 'SUCCESS', target: { id: one.source } })
  expect((await tenant.send('GET', path)).status).toBe(404)
  tenant.sandbox.behaviour.unknownSource = 404
  expect((await one.post('load-accounts')).status).toBe(404)
})

test('a schema is replaced and deleted; a group needs an entitlement and a schema', async () => {
  const one = await SourceTenant.open()
  const { tenant } = one
  const path = `/v3/sources/${one.source}/schemas`
  const [schema, group] = await one.get<{ id: string; attributes: object[] }[]>(path)
  const put = async (json: object) => await tenant.send('PUT', `${path}/${schema?.id}`, { json })
  const attributes = (more: object) => ({
    ...schema,
    attributes: [{ name: 'team', type: 'STRING', isMulti: true, ...more }],
  })
  const { id: _, ...anonymous } = schema ?? {}
  expect((await put(anonymous)).status).toBe(400)
  expect((await put({ ...schema, created: 'x' })).status).toBe(400)
  expect((await put({ ...schema, attributes: [{}] })).status).toBe(400)
  expect((await put(attributes({ isGroup: true, isEntitlement: true }))).status).toBe(400)
  expect((await put(attributes({ isGroup: true, schema: { id: group?.id } }))).status).toBe(400)
  const whole = attributes({ isGroup: true, isEntitlement: true, schema: { id: group?.id, name: 'group' } })
  expect(await put(whole)).toMatchObject({ status: 200, json: { attributes: whole.attributes } })
  expect((await tenant.send('DELETE', `${path}/${schema?.id}`)).status).toBe(204)
  expect(await one.get(path)).toMatchObject([{ id: group?.id }])
})
