import { randomUUID } from 'node:crypto'
import { closeTenants, errorShape, openTenant, type Tenant, tinyZip } from '../support.js'

afterEach(closeTenants)

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const base = '/beta/platform-connectors'

describe('connectors', () => {
  test('are created, listed, read by id and alias, renamed and deleted', async () => {
    const tenant = await openTenant()
    expect((await tenant.send('GET', base)).json).toEqual([])
    const created = await tenant.send('POST', base, { json: { alias: 'my connector ü' } })
    expect(created.status).toBe(200)
    expect(created.json).toEqual({ id: expect.stringMatching(uuid), alias: 'my connector ü' })
    const { id } = created.json as { id: string }
    for (const ref of [id, id.toUpperCase(), encodeURIComponent('my connector ü')])
      expect((await tenant.send('GET', `${base}/${ref}`)).json).toEqual(created.json)
    const renamed = await tenant.send('PUT', `${base}/${id}`, { json: { alias: 'other' } })
    expect([renamed.status, renamed.json]).toEqual([200, { id, alias: 'other' }])
    expect((await tenant.send('GET', base)).json).toEqual([{ id, alias: 'other' }])
    const deleted = await tenant.send('DELETE', `${base}/other`)
    expect([deleted.status, deleted.text]).toEqual([204, ''])
    expect((await tenant.send('GET', `${base}/${id}`)).status).toBe(404)
  })

  test.each(['beta', 'v1', 'v2024', 'v2025', 'v2026'])('answer under the layout %s', async (layout) => {
    const tenant = await openTenant()
    const path = layout === 'v1' ? '/platform-connectors/v1' : `/${layout}/platform-connectors`
    const headers = { 'X-SailPoint-Experimental': 'true' }
    expect((await tenant.send('POST', path, { json: { alias: 'a' }, headers })).status).toBe(200)
    expect((await tenant.send('GET', `${path}/a`, { headers })).json).toMatchObject({ alias: 'a' })
    const bare = await tenant.send('GET', `${path}/a`)
    if (layout.startsWith('v20')) expect([bare.status, bare.json]).toEqual([400, errorShape()])
    else expect(bare.status).toBe(200)
  })

  test('refuse an alias that exists, is reserved, empty or not a text', async () => {
    const tenant = await openTenant()
    const id = await tenant.connector('taken')
    await tenant.connector('second')
    for (const alias of ['taken', randomUUID(), 'a/b', '..', 'a\nb', '', ' ', 7, null, undefined]) {
      const reply = await tenant.send('POST', base, { json: { alias } })
      expect([alias, reply.status, reply.json]).toEqual([alias, 400, errorShape()])
    }
    expect((await tenant.send('PUT', `${base}/${id}`, { json: { alias: 'second' } })).status).toBe(400)
    expect((await tenant.send('PUT', `${base}/${id}`, { json: { alias: 'taken' } })).status).toBe(200)
    tenant.sandbox.behaviour.conflictStatus = 409
    tenant.sandbox.behaviour.refuseReservedAliases = false
    expect((await tenant.send('POST', base, { json: { alias: 'taken' } })).status).toBe(409)
    expect((await tenant.send('POST', base, { json: { alias: 'a/b' } })).status).toBe(200)
    expect((await tenant.send('GET', `${base}/a%2Fb`)).json).toMatchObject({ alias: 'a/b' })
  })

  test('create only one of many with the same alias', async () => {
    const tenant = await openTenant()
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => tenant.send('POST', base, { json: { alias: 'one' } })),
    )
    expect(replies.map((reply) => reply.status).sort()).toEqual([200, ...Array(9).fill(400)])
  })

  test('are renamed by alias, when so configured', async () => {
    const tenant = await openTenant()
    const id = await tenant.connector('a')
    expect((await tenant.send('PUT', `${base}/a`, { json: { alias: 'b' } })).json).toEqual({ id, alias: 'b' })
    tenant.sandbox.behaviour.renameByAlias = false
    expect((await tenant.send('PUT', `${base}/b`, { json: { alias: 'c' } })).status).toBe(404)
    expect((await tenant.send('PUT', `${base}/${id}`, { json: { alias: 'c' } })).status).toBe(200)
  })

  test('answer 404 in the error shape when unknown', async () => {
    const tenant = await openTenant()
    for (const [method, path, json] of [
      ['GET', ''],
      ['PUT', '', { alias: 'x' }],
      ['DELETE', ''],
      ['GET', '/versions'],
      ['POST', '/versions'],
      ['GET', '/tags'],
      ['GET', '/tags/latest'],
      ['POST', '/tags', { tagName: 'a', activeVersion: 1 }],
      ['PUT', '/tags/latest', { activeVersion: 1 }],
      ['POST', '/invoke', { type: 'std:test-connection', config: {}, input: {} }],
    ] as const) {
      const reply = await tenant.send(method, `${base}/unknown${path}`, json === undefined ? {} : { json })
      expect([method, path, reply.status]).toEqual([method, path, 404])
      expect(reply.json).toEqual(errorShape(expect.stringContaining('unknown')))
      expect(reply.json).toMatchObject({ detailCode: '404 Not found' })
    }
  })
})

describe('lists', () => {
  async function aliases(tenant: Tenant, query = ''): Promise<string[]> {
    return ((await tenant.send('GET', base + query)).json as { alias: string }[]).map(({ alias }) => alias)
  }

  test('are sent in either order, in pages, complete or limited', async () => {
    const tenant = await openTenant()
    for (const alias of ['b', 'a', 'c']) await tenant.connector(alias)
    const { behaviour } = tenant.sandbox
    expect(await aliases(tenant)).toEqual(['b', 'a', 'c'])
    expect(await aliases(tenant, '?limit=2&offset=1')).toEqual(['a', 'c'])
    behaviour.listOrder = 'newest'
    expect(await aliases(tenant)).toEqual(['c', 'a', 'b'])
    behaviour.listLimit = 2
    expect(await aliases(tenant)).toEqual(['c', 'a'])
    expect(await aliases(tenant, '?limit=50&offset=2')).toEqual(['b'])
    behaviour.listParameters = false
    expect(await aliases(tenant, '?limit=1&offset=2')).toEqual(['c', 'a'])
  })

  test('refuse a limit or an offset that is not a number', async () => {
    const tenant = await openTenant()
    for (const query of ['limit=-1', 'limit=x', 'offset=1.5'])
      expect((await tenant.send('GET', `${base}?${query}`)).json).toEqual(errorShape())
  })
})

describe('versions and tags', () => {
  test('versions increase, and the first upload creates tag latest', async () => {
    const tenant = await openTenant()
    const id = await tenant.connector('a')
    expect((await tenant.send('GET', `${base}/a/versions`)).json).toEqual([])
    expect((await tenant.send('GET', `${base}/a/tags`)).json).toEqual([])
    const first = await tenant.upload('a', await tinyZip())
    expect([first.status, first.json]).toEqual([200, { connectorId: id, version: 1 }])
    const tag = { id: expect.stringMatching(uuid), tagName: 'latest', activeVersion: 1 }
    expect((await tenant.send('GET', `${base}/a/tags`)).json).toEqual([tag])
    expect((await tenant.upload(id, await tinyZip())).json).toEqual({ connectorId: id, version: 2 })
    expect((await tenant.send('GET', `${base}/${id}/versions`)).json).toEqual([
      { connectorId: id, version: 1 },
      { connectorId: id, version: 2 },
    ])
  })

  test.each([true, false])('with uploadMovesLatest %s a later upload moves latest, or leaves it', async (moves) => {
    const tenant = await openTenant({ behaviour: { uploadMovesLatest: moves } })
    await tenant.connector('a')
    await tenant.upload('a', await tinyZip())
    await tenant.send('POST', `${base}/a/tags`, { json: { tagName: 'stable', activeVersion: 1 } })
    await tenant.upload('a', await tinyZip())
    expect((await tenant.send('GET', `${base}/a/tags/latest`)).json).toMatchObject({ activeVersion: moves ? 2 : 1 })
    expect((await tenant.send('GET', `${base}/a/tags/stable`)).json).toMatchObject({ activeVersion: 1 })
  })

  test('a tag is created and moved, and refused where it cannot be', async () => {
    const tenant = await openTenant()
    await tenant.connector('a')
    await tenant.upload('a', await tinyZip())
    await tenant.upload('a', await tinyZip())
    const created = await tenant.send('POST', `${base}/a/tags`, { json: { tagName: 'x y', activeVersion: 1 } })
    const tag = { id: expect.stringMatching(uuid), tagName: 'x y', activeVersion: 1 }
    expect([created.status, created.json]).toEqual([200, tag])
    const moved = await tenant.send('PUT', `${base}/a/tags/x%20y`, { json: { activeVersion: 2 } })
    expect([moved.status, moved.json]).toEqual([200, { ...(created.json as object), activeVersion: 2 }])
    const post = async (json: unknown) => (await tenant.send('POST', `${base}/a/tags`, { json })).status
    expect(await post({ tagName: 'x y', activeVersion: 1 })).toBe(400)
    expect(await post({ tagName: 'new', activeVersion: 3 })).toBe(404)
    expect(await post({ tagName: 'new', activeVersion: '1' })).toBe(400)
    expect(await post({ tagName: 'a/b', activeVersion: 1 })).toBe(400)
    expect(await post({ activeVersion: 1 })).toBe(400)
    expect(await post([])).toBe(400)
    const put = async (name: string, json: unknown) =>
      (await tenant.send('PUT', `${base}/a/tags/${name}`, { json })).status
    expect(await put('unknown', { activeVersion: 1 })).toBe(404)
    expect(await put('latest', { activeVersion: 9 })).toBe(404)
    expect(await put('latest', {})).toBe(400)
    tenant.sandbox.behaviour.conflictStatus = 409
    expect(await post({ tagName: 'x y', activeVersion: 1 })).toBe(409)
    expect((await tenant.send('GET', `${base}/a/tags`)).json).toHaveLength(2)
  })
})
