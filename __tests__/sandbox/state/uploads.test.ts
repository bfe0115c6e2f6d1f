import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeTenants, errorShape, openTenant, type Tenant, tinyZip, zipOf } from '../support.js'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sandbox-test-'))
})

afterEach(async () => {
  await closeTenants()
  await rm(directory, { recursive: true })
})

const versions = '/beta/platform-connectors/a/versions'

async function open(behaviour = {}): Promise<Tenant> {
  const tenant = await openTenant({ dataDirectory: directory, behaviour })
  await tenant.connector('a')
  return tenant
}

async function expectNothingKept(tenant: Tenant): Promise<void> {
  expect((await tenant.send('GET', versions)).json).toEqual([])
  expect(await readdir(directory)).toEqual([])
}

describe('an upload', () => {
  test('leaves the unpacked bundle and no zip; deleting the connector removes it', async () => {
    const tenant = await open()
    expect((await tenant.upload('a', await tinyZip())).status).toBe(200)
    const [folder = '', ...more] = await readdir(directory)
    expect(more).toEqual([])
    expect((await readdir(join(directory, folder))).sort()).toEqual(['connector-spec.json', 'index.js'])
    await tenant.send('DELETE', '/beta/platform-connectors/a')
    expect(await readdir(directory)).toEqual([])
  })

  test('may be chunked, without a length', async () => {
    const tenant = await open()
    const zip = await zipOf({
      'index.js': Buffer.concat([Buffer.from('//'), Buffer.from(randomBytes(200_000).toString('hex'))]),
      'connector-spec.json': '{"name":"Large"}',
    })
    const body = new ReadableStream({
      start(controller) {
        for (let at = 0; at < zip.length; at += 1000) controller.enqueue(zip.subarray(at, at + 1000))
        controller.close()
      },
    })
    const reply = await tenant.send('POST', versions, { body, headers: { 'Content-Type': 'application/zip' } })
    expect(reply.status).toBe(200)
  })

  test('may be the field file of a form with other fields, unless that is disabled', async () => {
    const tenant = await open()
    const form = new FormData()
    form.set('note', 'first\r\n--not the boundary')
    form.set('file', new Blob([await tinyZip()]), 'bundle.zip')
    form.set('after', 'x'.repeat(100_000))
    expect((await tenant.send('POST', versions, { body: form })).json).toMatchObject({ version: 1 })
    tenant.sandbox.behaviour.acceptMultipart = false
    const refused = await tenant.send('POST', versions, { body: form })
    expect([refused.status, refused.json]).toEqual([415, errorShape()])
  })

  test('of a form without field file is refused', async () => {
    const tenant = await open()
    const form = new FormData()
    form.set('zip', new Blob([await tinyZip()]))
    expect((await tenant.send('POST', versions, { body: form })).status).toBe(400)
    await expectNothingKept(tenant)
  })

  test.each<[string, () => Promise<Buffer>]>([
    ['no zip', async () => Buffer.from('hello')],
    ['nothing', async () => Buffer.alloc(0)],
    ['a zip that breaks off', async () => (await tinyZip()).subarray(0, 200)],
    ['an empty zip', () => zipOf({})],
    ['a zip without index.js', () => zipOf({ 'connector-spec.json': '{"name":"a"}' })],
    ['a zip with an empty index.js', () => zipOf({ 'index.js': '', 'connector-spec.json': '{"name":"a"}' })],
    ['a zip without a spec', () => zipOf({ 'index.js': '// a' })],
    ['a zip whose spec is not JSON', () => zipOf({ 'index.js': '// a', 'connector-spec.json': '{' })],
    ['a zip of a folder', () => zipOf({ 'dist/index.js': '// a', 'dist/connector-spec.json': '{}' })],
  ])('of %s is refused and leaves nothing', async (_name, zip) => {
    const tenant = await open()
    const reply = await tenant.upload('a', await zip())
    expect([reply.status, reply.json]).toEqual([400, errorShape()])
    expect(reply.text).not.toContain(directory)
    tenant.sandbox.behaviour.badUploadStatus = 422
    expect((await tenant.upload('a', await zip())).status).toBe(422)
    await expectNothingKept(tenant)
  })

  test('that is too large is refused, with and without a length, and the connection stays usable', async () => {
    const tenant = await open({ uploadLimit: 100_000 })
    const large = randomBytes(3_000_000)
    const headers = { 'Content-Type': 'application/zip' }
    const stream = new ReadableStream({
      start(controller) {
        for (let at = 0; at < large.length; at += 50_000) controller.enqueue(large.subarray(at, at + 50_000))
        controller.close()
      },
    })
    for (const body of [large, stream]) {
      const reply = await tenant.send('POST', versions, { body, headers })
      expect([reply.status, reply.json]).toEqual([413, errorShape()])
    }
    await expectNothingKept(tenant)
  })

  test('of another type is refused', async () => {
    const tenant = await open()
    const reply = await tenant.send('POST', versions, { body: 'hello', headers: { 'Content-Type': 'text/plain' } })
    expect([reply.status, reply.json]).toEqual([415, errorShape()])
    await expectNothingKept(tenant)
  })

  test('that the client aborts leaves no file and no version', async () => {
    const tenant = await open()
    const zip = await tinyZip()
    const sending = request(tenant.sandbox.baseUrl + versions, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${tenant.token}`,
        'Content-Type': 'application/zip',
        'Content-Length': 100_000,
      },
    })
    const broken = new Promise((resolve) => sending.once('error', resolve))
    sending.write(zip)
    while ((await readdir(directory)).length === 0) await new Promise(setImmediate)
    sending.destroy()
    await broken
    while ((await readdir(directory)).length > 0) await new Promise(setImmediate)
    await expectNothingKept(tenant)
  })

  test('ends when the sandbox closes', async () => {
    const tenant = await open()
    const sending = request(tenant.sandbox.baseUrl + versions, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${tenant.token}`,
        'Content-Type': 'application/zip',
        'Content-Length': 100_000,
      },
    })
    const broken = new Promise((resolve) => sending.once('error', resolve))
    sending.write(await tinyZip())
    while ((await readdir(directory)).length === 0) await new Promise(setImmediate)
    await tenant.sandbox.close()
    await broken
    expect(await readdir(directory)).toEqual([])
  })

  test('to a connector that is deleted meanwhile is a 404', async () => {
    const tenant = await open()
    const zip = await tinyZip()
    let release: () => void = () => {}
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(zip.subarray(0, 10))
        release = () => {
          controller.enqueue(zip.subarray(10))
          controller.close()
        }
      },
    })
    const reply = tenant.send('POST', versions, { body, headers: { 'Content-Type': 'application/zip' } })
    while ((await readdir(directory)).length === 0) await new Promise(setImmediate)
    await tenant.send('DELETE', '/beta/platform-connectors/a')
    release()
    expect((await reply).status).toBe(404)
    expect(await readdir(directory)).toEqual([])
  })
})
