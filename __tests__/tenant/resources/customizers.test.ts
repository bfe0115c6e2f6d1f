import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answer, Closing, connect, failure, type Handler, serveTenant } from '../support.js'

const closing = new Closing()
let zip = { path: '', size: 3 }
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'customizers-'))
  zip = { path: join(folder, 'c.zip'), size: 3 }
  await writeFile(zip.path, 'zip')
})
afterAll(async () => await rm(folder, { recursive: true }))
afterEach(async () => await closing.all())

async function tenantOf(handler: Handler) {
  const tenant = closing.add(await serveTenant(handler))
  return { tenant, ...connect(tenant.url) }
}

const wire = (seen: { method: string; url: string; body: string }): string =>
  `${seen.method} ${seen.url} ${seen.body}`.trim()

describe('customizers', () => {
  test.each([200, 201])('create (%d), get, rename and delete', async (status) => {
    const { client, tenant } = await tenantOf(({ method }, response) => {
      if (method === 'DELETE') answer(response, 204)
      else
        answer(response, method === 'POST' ? status : 200, {
          id: '1',
          name: method === 'PUT' ? 'd' : 'c',
          imageVersion: null,
          tenantID: 't',
          other: 1,
        })
    })
    const customizer = { id: '1', name: 'c', tenantID: 't' }
    expect(await client.customizers.create('c')).toEqual(customizer)
    expect(await client.customizers.get('1')).toEqual(customizer)
    expect(await client.customizers.rename('1', 'd')).toEqual({ ...customizer, name: 'd' })
    await client.customizers.delete('1')
    expect(tenant.calls.map(wire)).toEqual([
      'POST /beta/connector-customizers {"id":"","name":"c"}',
      'GET /beta/connector-customizers/1',
      'PUT /beta/connector-customizers/1 {"id":"","name":"d"}',
      'DELETE /beta/connector-customizers/1',
    ])
  })

  test('list pages to the end', async () => {
    const all = Array.from({ length: 251 }, (_, index) => ({
      id: String(index),
      name: `c${index}`,
      imageVersion: index,
    }))
    const { client, tenant } = await tenantOf(({ url }, response) => {
      const query = new URL(url, 'http://x').searchParams
      const offset = Number(query.get('offset'))
      answer(response, 200, all.slice(offset, offset + Number(query.get('limit'))))
    })
    expect(await client.customizers.list()).toEqual(all)
    expect(tenant.calls.map(({ url }) => url)).toEqual([
      '/beta/connector-customizers?limit=250&offset=0',
      '/beta/connector-customizers?limit=250&offset=250',
    ])
  })

  test.each([
    { connectorCustomizerId: '1', imageId: 'i', version: 2 },
    { customizerID: '1', imageID: 'i', version: 2, created: 'now' },
    { customizerID: '1', imageId: 'i', version: 2 },
  ])('upload answered by %j', async (body) => {
    const { client, tenant } = await tenantOf(({ method }, response) =>
      answer(response, 200, method === 'GET' ? { id: '1', name: 'c' } : body),
    )
    expect(await client.customizers.upload('1', zip)).toEqual({ customizerId: '1', imageId: 'i', version: 2 })
    const [, post] = tenant.calls
    expect(post).toMatchObject({ url: '/beta/connector-customizers/1/versions', body: 'zip' })
    expect(post?.headers).toMatchObject({ 'content-type': 'application/zip', 'content-length': '3' })
  })

  test.each([
    [undefined, 1, true],
    [4, 5, true],
    [4, 4, false],
    [4, 6, false],
  ])('a lost upload: image version %p before, %p after', async (before, after, recognised) => {
    let uploads = 0
    const { client } = await tenantOf(({ method }, response, socket) => {
      if (method === 'GET')
        return answer(response, 200, { id: '1', name: 'c', imageID: 'i', imageVersion: uploads > 0 ? after : before })
      uploads++
      socket.destroy()
    })
    const upload = client.customizers.upload('1', zip)
    if (recognised) expect(await upload).toEqual({ customizerId: '1', imageId: 'i', version: after })
    else expect((await failure(upload)).kind).toBe('network')
    expect(uploads).toBe(before === after ? 2 : 1)
  })
})

describe('instances', () => {
  const instance = { id: 'i', name: 'source', connectorCustomizerId: 'c' }

  test('list, link and unlink', async () => {
    const { client, tenant } = await tenantOf(({ method, body }, response) => {
      if (method === 'GET')
        return answer(response, 200, [instance, { id: 'j', name: 'other', connectorCustomizerId: null }])
      answer(response, 200, body.includes('remove') ? { id: 'i', name: 'source' } : instance)
    })
    expect(await client.instances.list()).toEqual([instance, { id: 'j', name: 'other' }])
    expect(await client.instances.link('i', 'c')).toEqual(instance)
    expect(await client.instances.unlink('i')).toEqual({ id: 'i', name: 'source' })
    expect(tenant.calls.map(wire)).toEqual([
      'GET /beta/connector-instances',
      'GET /beta/connector-instances?limit=250&offset=2',
      'PATCH /beta/connector-instances/i [{"op":"replace","path":"/connectorCustomizerId","value":"c"}]',
      'PATCH /beta/connector-instances/i [{"op":"remove","path":"/connectorCustomizerId"}]',
    ])
    expect(tenant.calls[2]?.headers['content-type']).toBe('application/json-patch+json')
  })

  test('linking is repeated after a broken connection, unlinking is not', async () => {
    let broken = 0
    const { client, tenant } = await tenantOf((_seen, response, socket) => {
      broken++
      if (broken === 2) answer(response, 200, instance)
      else socket.destroy()
    })
    expect(await client.instances.link('i', 'c')).toEqual(instance)
    expect((await failure(client.instances.unlink('i'))).kind).toBe('network')
    expect(tenant.calls.filter(({ method }) => method === 'PATCH')).toHaveLength(3)
  })
})

describe('stats', () => {
  const stats = {
    commandType: 'std:account:list',
    invocationCount: 4,
    errorCount: 1,
    errorRate: 0.25,
    elapsedAvg: 12.5,
    elapsed95th: 20,
  }

  test('asks for the time and the connector', async () => {
    const body = { tenantID: 't', connectors: [{ connectorID: '1', alias: 'x', stats: [{ ...stats, more: 1 }] }] }
    const { client, tenant } = await tenantOf((_seen, response) => answer(response, 200, body))
    const from = new Date('2026-03-01T12:00:00.987Z')
    expect(await client.stats({ from })).toEqual({
      tenantID: 't',
      connectors: [{ connectorID: '1', alias: 'x', stats: [stats] }],
    })
    await client.stats({ from, connectorId: 'a"b\\c' })
    expect(tenant.calls.map(({ url }) => url)).toEqual([
      '/beta/platform-logs/stats?filters=from+eq+%222026-03-01T12%3A00%3A00Z%22',
      expect.any(String),
    ])
    expect(new URL(tenant.calls[1]?.url ?? '', 'http://x').searchParams.get('filters')).toBe(
      'from eq "2026-03-01T12:00:00Z" and connectorID eq "a\\"b\\\\c"',
    )
  })

  test('reads empty statistics', async () => {
    const { client } = await tenantOf((_seen, response) => answer(response, 200, { tenantID: 't', connectors: null }))
    expect(await client.stats({ from: new Date(0) })).toEqual({ tenantID: 't', connectors: [] })
  })

  test('rejects a value that is not a number', async () => {
    const body = { connectors: [{ connectorID: '1', stats: [{ ...stats, errorRate: 'high' }] }] }
    const { client } = await tenantOf((_seen, response) => answer(response, 200, body))
    expect((await failure(client.stats({ from: new Date(0) }))).message).toContain(
      'has in connectors[0].stats[0].errorRate',
    )
  })
})
