import type { SandboxBehaviour } from '../../../src/sandbox/behaviour.js'
import { closeTenants, errorShape, openTenant, type Reply, type Tenant, tinyZip } from '../support.js'

afterEach(closeTenants)

const form = '<Form xmlns="http://www.sailpoint.com/xsd/sailpoint_form_2_0.xsd" name="f"/>'
const path = '/v3/connectors/my-connector'

async function tenantWith(behaviour: Partial<SandboxBehaviour> = {}): Promise<Tenant> {
  const tenant = await openTenant({ behaviour })
  await post(tenant, { name: 'My Connector', className: 'C', status: 'RELEASED' })
  return tenant
}

async function post(tenant: Tenant, json: unknown): Promise<Reply> {
  return await tenant.send('POST', '/v3/connectors', { json })
}

async function put(tenant: Tenant, place: string, text: string, field = 'file'): Promise<Reply> {
  const body = new FormData()
  body.append(field, new Blob([text]), 'some file')
  return await tenant.send('PUT', `${path}/${place}`, { body })
}

async function patch(tenant: Tenant, json: unknown): Promise<Reply> {
  return await tenant.send('PATCH', path, { json, headers: { 'Content-Type': 'application/json-patch+json' } })
}

async function names(tenant: Tenant, query = ''): Promise<string[]> {
  const reply = await tenant.send('GET', `/v3/connectors${query}`)
  return (reply.json as { scriptName: string }[]).map(({ scriptName }) => scriptName)
}

describe('creating', () => {
  test('answers 200 with the new connector, and derives a unique scriptName', async () => {
    const tenant = await openTenant()
    const reply = await post(tenant, { name: 'Ä b/../c', className: 'C' })
    expect(reply.status).toBe(200)
    expect(reply.json).toEqual({
      name: 'Ä b/../c',
      type: 'custom Ä b/../c',
      scriptName: 'b-c',
      className: 'C',
      features: null,
      directConnect: true,
      connectorMetadata: {},
      status: 'DEVELOPMENT',
    })
    expect((await post(tenant, { name: 'B C', className: 'C', type: 't', directConnect: false })).json).toMatchObject({
      scriptName: 'b-c-1',
      type: 't',
      directConnect: false,
    })
    expect((await post(tenant, { name: '???', className: 'C' })).json).toMatchObject({ scriptName: 'connector' })
  })

  test.each([
    [{}, /name/],
    [{ name: 'x' }, /className/],
    [{ name: ' ', className: 'C' }, /name/],
    [{ name: 'x', className: 'C', status: 'DEPRECATED' }, /status/],
    [{ name: 'x', className: 'C', directConnect: 'true' }, /directConnect/],
    [{ name: 'my connector', className: 'C' }, /already/],
    [[], /object/],
  ])('%j is a 400', async (json, words) => {
    const reply = await post(await tenantWith(), json)
    expect(reply.status).toBe(400)
    expect(reply.json).toEqual(errorShape(expect.stringMatching(words)))
  })

  test('undocumented behaviour is configurable', async () => {
    const tenant = await tenantWith({
      customConnectorCreateStatus: 201,
      customConnectorStatus: 'DEMO',
      scriptNameClash: 'refused',
    })
    const reply = await post(tenant, { name: 'x', className: 'C' })
    expect([reply.status, reply.json]).toEqual([201, expect.objectContaining({ status: 'DEMO' })])
    expect((await post(tenant, { name: 'X!', className: 'C' })).status).toBe(400)
  })
})

describe('the list', () => {
  test('has only released connectors by default', async () => {
    const tenant = await tenantWith()
    await post(tenant, { name: 'hidden', className: 'C', status: 'DEVELOPMENT' })
    expect(await names(tenant)).toEqual(['my-connector'])
    expect((await tenant.send('GET', '/v3/connectors/hidden')).status).toBe(200)
    tenant.sandbox.behaviour.listUnreleased = true
    expect(await names(tenant)).toEqual(['my-connector', 'hidden'])
  })

  test('pages, and counts after the filter', async () => {
    const tenant = await openTenant()
    for (let index = 0; index < 260; index++)
      tenant.sandbox.addCustomConnector({ scriptName: `c${index}`, name: `c${index}` })
    expect(await names(tenant)).toHaveLength(250)
    expect(await names(tenant, '?limit=2&offset=258')).toEqual(['c258', 'c259'])
    expect(await names(tenant, '?limit=0')).toEqual([])
    const counted = await tenant.send('GET', '/v3/connectors?count=true&limit=1&filters=name+sw+%22c25%22')
    expect(counted.headers.get('x-total-count')).toBe('11')
    expect(counted.json).toHaveLength(1)
    expect((await tenant.send('GET', '/v3/connectors')).headers.get('x-total-count')).toBeNull()
    for (const query of ['limit=251', 'limit=-1', 'offset=-1', 'limit=x', 'count=1'])
      expect((await tenant.send('GET', `/v3/connectors?${query}`)).status).toBe(400)
    tenant.sandbox.behaviour.badPage = 'clamped'
    expect(await names(tenant, '?limit=999&offset=-5')).toHaveLength(250)
  })

  test.each([
    ['name sw "a"', ['a']],
    ['name co "ETA"', ['b']],
    ['type eq "CUSTOM beta"', ['b']],
    ['type sw "custom" and not name sw "b"', ['a', 'c']],
    ['directConnect eq "false" or category eq "x"', ['b', 'c']],
    ['directConnect eq true', ['a', 'b']],
    ['features ca ("ENABLE")', ['a', 'b']],
    ['features ca ("enable","PASSWORD")', ['a']],
    ['labels ca ("new")', ['c']],
    ['(name sw "a" or name sw "b") and directConnect eq true', ['a', 'b']],
    ['name sw "a" or name sw "b" and name sw "c"', ['a']],
  ])('%s', async (filters, expected) => {
    const tenant = await openTenant()
    const { sandbox } = tenant
    sandbox.addCustomConnector({ scriptName: 'a', name: 'Alpha', features: ['PASSWORD', 'ENABLE'] })
    sandbox.addCustomConnector({ scriptName: 'b', name: 'Beta', features: ['ENABLE'], category: 'x' })
    sandbox.addCustomConnector({ scriptName: 'c', name: 'Gamma', directConnect: false, labels: ['new', 'old'] })
    expect(await names(tenant, `?${new URLSearchParams({ filters })}`)).toEqual(expected)
  })

  test.each(['name eq "a"', 'scriptName eq "a"', 'name sw', 'name sw "a" AND name sw "b"', ''])(
    'the filter %j is a 400',
    async (filters) => {
      const tenant = await openTenant()
      const reply = await tenant.send('GET', `/v3/connectors?${new URLSearchParams({ filters })}`)
      expect(reply.status).toBe(400)
      expect(reply.json).toEqual(errorShape(expect.stringContaining('Invalid filter')))
    },
  )

  test('has the uploaded connectors, which cannot be changed here', async () => {
    const tenant = await openTenant()
    const id = await tenant.connector('uploaded')
    await tenant.upload(id, await tinyZip('Nice <Name>'))
    const tags = (await tenant.send('GET', `/beta/platform-connectors/${id}/tags`)).json as { id: string }[]
    const [listed] = (await tenant.send('GET', '/v3/connectors')).json as Record<string, unknown>[]
    const tagId = tags[0]?.id
    expect(listed).toMatchObject({ name: 'Nice <Name> (tag: latest)', scriptName: tagId, type: tagId })
    const config = await tenant.send('GET', `/v3/connectors/${tagId}/source-config`)
    expect(config.headers.get('content-type')).toContain('application/xml')
    expect(config.text).toContain('type="SourceConfig"')
    expect((await tenant.send('DELETE', `/v3/connectors/${tagId}`)).status).toBe(400)
    tenant.sandbox.behaviour.listSaasConnectors = false
    expect(await names(tenant)).toEqual([])
  })
})

describe('reading, changing and deleting', () => {
  test('a detail has the documented fields', async () => {
    const tenant = await tenantWith()
    expect((await tenant.send('GET', `${path}?locale=de`)).json).toEqual({
      name: 'My Connector',
      type: 'custom My Connector',
      className: 'C',
      scriptName: 'my-connector',
      applicationXml: null,
      correlationConfigXml: null,
      sourceConfigXml: null,
      sourceConfig: null,
      sourceConfigFrom: null,
      s3Location: 'custom-connector/my-connector',
      uploadedFiles: null,
      fileUpload: false,
      directConnect: true,
      translationProperties: {},
      connectorMetadata: {},
      status: 'RELEASED',
    })
  })

  test('patches fields, all or none', async () => {
    const tenant = await tenantWith()
    const reply = await patch(tenant, [
      { op: 'add', path: '/applicationXml', value: '<Application/>' },
      { op: 'replace', path: '/connectorMetadata', value: { 'a/b': 1, c: 2 } },
      { op: 'test', path: '/connectorMetadata/a~1b', value: 1 },
      { op: 'remove', path: '/connectorMetadata/c' },
    ])
    expect(reply.status).toBe(200)
    expect(reply.json).toMatchObject({ applicationXml: '<Application/>', connectorMetadata: { 'a/b': 1 } })
    const failed = await patch(tenant, [
      { op: 'remove', path: '/applicationXml' },
      { op: 'test', path: '/connectorMetadata/a~1b', value: 2 },
    ])
    expect(failed.status).toBe(400)
    expect((await tenant.send('GET', path)).json).toMatchObject({ applicationXml: '<Application/>' })
    expect((await patch(tenant, [{ op: 'remove', path: '/applicationXml' }])).json).toMatchObject({
      applicationXml: null,
    })
  })

  test.each([
    [[{ op: 'replace', path: '/description', value: 'x' }]],
    [[{ op: 'replace', path: '/name', value: 'x' }]],
    [[{ op: 'replace', path: '/applicationXml', value: '<a/>' }]],
    [[{ op: 'add', path: '/applicationXml', value: '<a' }]],
    [[{ op: 'add', path: '/applicationXml', value: 1 }]],
    [[{ op: 'add', path: '/connectorMetadata', value: 'x' }]],
    [[{ op: 'add', path: '/connectorMetadata/a/b', value: 1 }]],
    [[{ op: 'add', path: '/connectorMetadata/__proto__', value: {} }]],
    [[{ op: 'add', path: 'applicationXml', value: '<a/>' }]],
    [[{ op: 'add', path: '/applicationXml' }]],
    [[{ op: 'move', path: '/applicationXml', from: '/sourceConfigXml' }]],
    [[null]],
    [{ op: 'add', path: '/applicationXml', value: '<a/>' }],
  ])('the patch %j is a 400', async (operations) => {
    const reply = await patch(await tenantWith(), operations)
    expect(reply.status).toBe(400)
    expect(reply.json).toEqual(errorShape())
  })

  test('undocumented behaviour of a patch is configurable', async () => {
    const tenant = await tenantWith({ unpatchable: 'ignored', singlePatch: true })
    const reply = await patch(tenant, { op: 'replace', path: '/description', value: 'New description' })
    expect([reply.status, reply.json]).toEqual([200, expect.objectContaining({ name: 'My Connector' })])
  })

  test('deletes with 204 and no body; an unknown one is a 404', async () => {
    const tenant = await tenantWith()
    const reply = await tenant.send('DELETE', path)
    expect([reply.status, reply.text]).toEqual([204, ''])
    for (const [method, place] of [
      ['DELETE', path],
      ['GET', path],
      ['GET', `${path}/source-config`],
      ['GET', `${path}/translations/de`],
    ] as const)
      expect((await tenant.send(method, place)).status).toBe(404)
    expect((await tenant.send('PUT', path)).status).toBe(405)
    expect((await tenant.send('GET', '/v3/connectors', { token: null })).json).toEqual({ error: expect.any(String) })
  })

  test('every layout has the same resources, without the experimental header', async () => {
    const tenant = await tenantWith()
    for (const start of ['/v3/connectors', '/v2024/connectors', '/v2025/connectors', '/v2026/connectors'])
      expect((await tenant.send('GET', `${start}/my-connector`)).status).toBe(200)
    expect((await tenant.send('GET', '/connectors/v1/my-connector')).status).toBe(200)
    for (const place of ['/connectors', '/v4/connectors', '/beta/connectors/my-connector', '/v3/platform-connectors'])
      expect((await tenant.send('GET', place)).status).toBe(404)
  })
})

describe('files', () => {
  test('a source config is uploaded as field file, and the answer has its status', async () => {
    const tenant = await tenantWith()
    expect((await put(tenant, 'source-config', form)).json).toEqual({
      message: 'Success',
      scriptName: 'my-connector',
      updatedFiles: ['source-config.xml'],
      status: 'UPDATED',
    })
    expect((await put(tenant, 'source-config', form)).json).toMatchObject({ status: 'UNCHANGED', updatedFiles: null })
    const read = await tenant.send('GET', `${path}/source-config`)
    expect([read.text, read.headers.get('content-type')]).toEqual([form, 'application/xml;charset=UTF-8'])
    expect((await tenant.send('GET', path)).json).toMatchObject({ uploadedFiles: ['source-config.xml'] })
  })

  test.each([
    [
      'source-config',
      '<Form xmlns="http://www.sailpoint.com/xsd/sailpoint_form_1_0.xsd"/>',
      /xsd version.*form_2_0\.xsd/,
    ],
    ['source-config', '<Form/>', /xsd version/],
    ['source-config', '<Application/>', /Form/],
    ['source-config', '<Form', /line 1/],
    ['source-template', '<a>\n</b>', /line 2/],
    ['translations/de', 'a=\\u00zz', /Malformed/],
  ])('%s: %j is a 200 with status ERROR, and changes nothing', async (place, text, words) => {
    const tenant = await tenantWith()
    const reply = await put(tenant, place, text)
    expect([reply.status, reply.json]).toEqual([
      200,
      { status: 'ERROR', message: expect.stringMatching(words), scriptName: 'my-connector', updatedFiles: null },
    ])
    expect((await tenant.send('GET', `${path}/${place}`)).status).toBe(404)
  })

  test('without a file it is a 400', async () => {
    const tenant = await tenantWith()
    expect((await put(tenant, 'source-config', form, 'other')).status).toBe(400)
    expect((await tenant.send('PUT', `${path}/source-config`)).status).toBe(400)
    expect((await tenant.send('PUT', `${path}/source-config`, { json: {} })).status).toBe(400)
  })

  test('translations fall back to en', async () => {
    const tenant = await tenantWith()
    expect((await tenant.send('GET', `${path}/translations/de`)).status).toBe(404)
    await put(tenant, 'translations/en', 'a=b\n')
    await put(tenant, 'translations/xx', 'a=c\n')
    const read = async (locale: string) => (await tenant.send('GET', `${path}/translations/${locale}`)).text
    expect([await read('de'), await read('xx'), await read('en')]).toEqual(['a=c\n', 'a=c\n', 'a=c\n'])
    await put(tenant, 'translations/no', 'a=n # \\\\u\n')
    expect(await read('no')).toBe('a=n # \\\\u\n')
    tenant.sandbox.behaviour.badLocale = 'refused'
    expect((await tenant.send('GET', `${path}/translations/xx`)).status).toBe(400)
    expect((await tenant.send('GET', `${path}?locale=xx`)).status).toBe(400)
    expect((await tenant.send('GET', '/v3/connectors?locale=xx')).status).toBe(400)
  })

  test('undocumented behaviour of translations is configurable', async () => {
    const tenant = await tenantWith()
    const place = `${path}/translations/de`
    expect((await tenant.send('PUT', place)).json).toMatchObject({ status: 'SKIPPED' })
    expect((await put(tenant, 'translations/de', 'a=b', 'other')).json).toMatchObject({ status: 'SKIPPED' })
    tenant.sandbox.behaviour.translationField = 'any'
    expect((await put(tenant, 'translations/de', 'a=b', 'other')).json).toMatchObject({ status: 'UPDATED' })
    tenant.sandbox.behaviour.emptyTranslation = 'refused'
    expect((await tenant.send('PUT', place)).status).toBe(400)
    tenant.sandbox.behaviour.missingFile = 'empty'
    expect(await tenant.send('GET', `${path}/source-config`)).toMatchObject({ status: 200, text: '' })
  })
})
