import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildConnector, root } from '../../support/bundle.js'
import { closeTenants, errorShape, openTenant, type Tenant, tinyZip, values, zipOf } from '../support.js'

afterEach(closeTenants)

const base = '/beta/connector-customizers'
const instances = '/beta/connector-instances'

async function create(tenant: Tenant, name = 'mine'): Promise<string> {
  return ((await tenant.send('POST', base, { json: { id: '', name } })).json as { id: string }).id
}

/** A customizer's bundle has no spec. */
async function customizerZip(): Promise<Buffer> {
  const bundle = await buildConnector(join(root, '__tests__', 'fixtures', 'customizer'))
  return await zipOf({ 'index.js': await readFile(join(bundle, 'index.js')) })
}

async function patch(tenant: Tenant, instance: string, operations: unknown, headers = {}) {
  // Bytes: so fetch sends no Content-Type, as the sail command line sends none.
  return await tenant.send('PATCH', `${instances}/${instance}`, {
    body: Buffer.from(JSON.stringify(operations)),
    headers,
  })
}

describe('customizers', () => {
  test('are created, listed, read, renamed and deleted, under both layouts', async () => {
    const tenant = await openTenant()
    const created = await tenant.send('POST', base, { json: { id: '', name: 'mine' } })
    const { id } = created.json as { id: string }
    const whole = {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: 'mine',
      tenantID: expect.any(String),
      created: expect.any(String),
    }
    expect([created.status, created.json]).toEqual([200, whole])
    expect((await tenant.send('GET', base)).json).toEqual([whole])
    expect((await tenant.send('GET', `/connector-customizers/v1/${id}`)).json).toEqual(whole)
    expect((await tenant.send('PUT', `${base}/${id}`, { json: { id: '', name: 'other' } })).json).toEqual({
      ...whole,
      name: 'other',
    })
    expect((await tenant.send('DELETE', `${base}/${id}`)).status).toBe(204)
    for (const method of ['GET', 'DELETE'])
      expect((await tenant.send(method, `${base}/${id}`)).json).toEqual(errorShape())
  })

  test('answer 201 and refuse a new name when so configured', async () => {
    const tenant = await openTenant({ behaviour: { customizerCreateStatus: 201, renameCustomizer: false } })
    expect((await tenant.send('POST', base, { json: { name: 'mine' } })).status).toBe(201)
    const id = await create(tenant)
    expect((await tenant.send('PUT', `${base}/${id}`, { json: { name: 'other' } })).status).toBe(400)
    expect((await tenant.send('PUT', `${base}/${id}`, { json: { name: 'mine' } })).status).toBe(200)
    expect((await tenant.send('POST', base, { json: { name: '' } })).status).toBe(400)
  })

  test('are listed 250 at a time', async () => {
    const tenant = await openTenant()
    for (let n = 0; n < 251; n += 1) await create(tenant, `c${n}`)
    expect((await tenant.send('GET', base)).json).toHaveLength(250)
    expect((await tenant.send('GET', `${base}?offset=250`)).json).toMatchObject([{ name: 'c250' }])
  })

  test('accept versions without a spec, and answer with either set of field names', async () => {
    const tenant = await openTenant()
    const id = await create(tenant)
    const first = await tenant.upload('', await zipOf({ 'index.js': '// a' }), `${base}/${id}/versions`)
    expect([first.status, first.json]).toEqual([
      200,
      { connectorCustomizerId: id, imageId: expect.any(String), version: 1 },
    ])
    tenant.sandbox.behaviour.customizerVersionFields = 'openapi'
    const second = await tenant.upload('', await tinyZip(), `${base}/${id}/versions`)
    const { imageID } = second.json as { imageID: string }
    expect(second.json).toEqual({
      customizerID: id,
      imageID: expect.any(String),
      version: 2,
      created: expect.any(String),
    })
    expect((await tenant.send('GET', `${base}/${id}`)).json).toMatchObject({ imageVersion: 2, imageID })
    expect((await tenant.upload('', Buffer.from('no'), `${base}/${id}/versions`)).status).toBe(400)
    expect((await tenant.upload('', await tinyZip(), `${base}/unknown/versions`)).status).toBe(404)
  })
})

describe('instances', () => {
  test('appear with each tag, named after spec and tag', async () => {
    const tenant = await openTenant()
    await tenant.connector('a')
    expect((await tenant.send('GET', instances)).json).toEqual([])
    await tenant.upload('a', await tinyZip('First'))
    await tenant.send('POST', '/beta/platform-connectors/a/tags', { json: { tagName: 'stable', activeVersion: 1 } })
    await tenant.upload('a', await tinyZip('Second'))
    expect((await tenant.send('GET', '/connector-instances/v1')).json).toEqual([
      { id: expect.any(String), name: 'Second (tag: latest)', connectorCustomizerId: null },
      { id: expect.any(String), name: 'First (tag: stable)', connectorCustomizerId: null },
    ])
    await tenant.send('DELETE', '/beta/platform-connectors/a')
    expect((await tenant.send('GET', instances)).json).toEqual([])
  })

  test('are linked by a patch without Content-Type; the customizer then runs with commands by tag', async () => {
    const tenant = await openTenant()
    const connector = await tenant.probe()
    const id = await create(tenant)
    const [instance] = (await tenant.send('GET', instances)).json as { id: string; name: string }[]
    const read = async (which: object) => {
      const reply = await tenant.invoke(connector, { type: 'std:account:read', input: { identity: 'alias' }, ...which })
      return reply.status === 200 ? (values(reply.text)[0] as { data: unknown }).data : reply.status
    }
    const link = [{ op: 'replace', path: '/connectorCustomizerId', value: id }]
    const linked = await patch(tenant, instance?.id ?? '', link)
    expect([linked.status, linked.json]).toEqual([200, { ...instance, connectorCustomizerId: id }])
    // It has no version yet.
    expect(await read({ tag: 'latest' })).toBe(500)
    await tenant.upload('', await customizerZip(), `${base}/${id}/versions`)
    expect(await read({ tag: 'latest' })).toMatchObject({ identity: 'a2', linked: true })
    expect(await read({})).toMatchObject({ linked: true })
    expect(await read({ version: 1 })).toBe(500)
    const unlinked = await patch(tenant, instance?.id ?? '', [{ op: 'remove', path: '/connectorCustomizerId' }])
    expect([unlinked.status, unlinked.json]).toEqual([200, { ...instance, connectorCustomizerId: null }])
    expect(await read({ tag: 'latest' })).toBe(500)
  })

  test('are unlinked when the customizer is deleted', async () => {
    const tenant = await openTenant()
    await tenant.connector('a')
    await tenant.upload('a', await tinyZip())
    const id = await create(tenant)
    const [instance] = (await tenant.send('GET', instances)).json as { id: string }[]
    await patch(tenant, instance?.id ?? '', [{ op: 'add', path: '/connectorCustomizerId', value: id }], {
      'Content-Type': 'application/json-patch+json',
    })
    expect((await tenant.send('GET', instances)).json).toMatchObject([{ connectorCustomizerId: id }])
    await tenant.send('DELETE', `${base}/${id}`)
    expect((await tenant.send('GET', instances)).json).toMatchObject([{ connectorCustomizerId: null }])
  })

  test('refuse other patches without changing anything', async () => {
    const tenant = await openTenant()
    await tenant.connector('a')
    await tenant.upload('a', await tinyZip())
    const id = await create(tenant)
    const [instance] = (await tenant.send('GET', instances)).json as { id: string }[]
    const ref = instance?.id ?? ''
    const good = { op: 'replace', path: '/connectorCustomizerId', value: id }
    for (const [operations, status] of [
      [{ ...good }, 400],
      [[{ ...good, path: '/name' }], 400],
      [[{ ...good, op: 'move' }], 400],
      [[{ ...good, value: 7 }], 400],
      [[null], 400],
      [[good, { ...good, path: '/id' }], 400],
      [[{ ...good, value: 'unknown' }], 404],
      [[], 200],
    ] as const)
      expect([operations, (await patch(tenant, ref, operations)).status]).toEqual([operations, status])
    expect((await patch(tenant, 'unknown', [good])).status).toBe(404)
    expect((await tenant.send('GET', instances)).json).toMatchObject([{ connectorCustomizerId: null }])
  })
})
