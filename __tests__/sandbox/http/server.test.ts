import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../../../src/core/errors.js'
import { RecordingLogger } from '../../../src/core/logger.js'
import { Sandbox } from '../../../src/sandbox/http/server.js'
import { closeTenants, errorShape, ManualClock, openTenant, type Tenant, tinyZip } from '../support.js'

afterEach(closeTenants)

const base = '/beta/platform-connectors'

/** What comes back for bytes that fetch would not send. */
async function raw(tenant: Tenant, text: string): Promise<string> {
  const socket = connect(Number(new URL(tenant.sandbox.baseUrl).port), '127.0.0.1')
  socket.end(text)
  const chunks: Buffer[] = []
  for await (const chunk of socket) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

describe('an invalid request', () => {
  test('to an unknown path is a 404', async () => {
    const tenant = await openTenant()
    for (const path of [
      '/',
      '/beta',
      `${base}/`,
      `${base}//versions`,
      '/platform-connectors',
      '/platform-connectors/v2',
      '/v3/platform-connectors',
      '/beta/platform-connectors/v1',
      '/beta/oauth/token',
      '/oauth/nothing',
    ]) {
      const reply = await tenant.send('GET', path)
      expect([path, reply.status, reply.json]).toEqual([path, 404, errorShape()])
    }
  })

  test('with the wrong method is a 405 with its own body', async () => {
    const tenant = await openTenant()
    for (const [method, path, allow] of [
      ['PATCH', base, 'GET, POST'],
      ['POST', `${base}/invoke`, 'GET, PUT, DELETE'],
      ['DELETE', `${base}/a/tags/latest`, 'GET, PUT'],
      ['GET', '/oauth/token', 'POST'],
      ['GET', '/beta/platform-logs/query', 'POST'],
    ] as const) {
      const reply = await tenant.send(method, path)
      expect([path, reply.status, reply.headers.get('allow')]).toEqual([path, 405, allow])
      expect(reply.json).toEqual({
        errorName: expect.any(String),
        errorMessage: expect.stringContaining(method),
        trackingId: expect.stringMatching(/^[0-9a-f]{32}$/),
      })
    }
  })

  test('with a body that is not JSON, not an object, or of another type is a 4xx', async () => {
    const tenant = await openTenant()
    const json = { 'Content-Type': 'application/json' }
    for (const [body, headers, status] of [
      ['{"alias":', json, 400],
      ['', json, 400],
      ['[]', json, 400],
      ['null', json, 400],
      ['{"alias":"a"}', { 'Content-Type': 'text/plain' }, 415],
      ['{"alias":"a"}', { 'Content-Type': 'application/json; charset=utf-8' }, 200],
      [Buffer.from('{"alias":"b"}'), {}, 200],
      [Buffer.alloc(17 * 1024 * 1024, ' '), json, 413],
      [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, json, 400],
    ] as const) {
      const reply = await tenant.send('POST', base, { body, headers: headers as Record<string, string> })
      expect([String(body).slice(0, 20), reply.status]).toEqual([String(body).slice(0, 20), status])
      if (status !== 200) expect(reply.json).toEqual(errorShape())
    }
  })

  test('with a malformed path is a 400', async () => {
    const tenant = await openTenant()
    const answer = await raw(
      tenant,
      `GET ${base}/%ff HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${tenant.token}\r\nConnection: close\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1.1 400 /)
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toEqual(errorShape())
  })

  test('with huge headers is a 431, one that is not HTTP a 400, and the sandbox continues', async () => {
    const tenant = await openTenant()
    const huge = await raw(tenant, `GET ${base} HTTP/1.1\r\nHost: a\r\nX-Huge: ${'x'.repeat(100_000)}\r\n\r\n`)
    expect(huge).toMatch(/^HTTP\/1.1 431 /)
    const garbage = await raw(tenant, 'hello\r\n\r\n')
    expect(garbage).toMatch(/^HTTP\/1.1 400 /)
    for (const answer of [huge, garbage]) expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toEqual(errorShape())
    expect((await tenant.send('GET', base)).status).toBe(200)
  })
})

describe('a defect', () => {
  test('is a 500 in the error shape, and logged with its stack', async () => {
    const logger = new RecordingLogger()
    const directory = await mkdtemp(join(tmpdir(), 'sandbox-test-'))
    const data = join(directory, 'data')
    const tenant = await openTenant({ logger, dataDirectory: data })
    await tenant.connector('a')
    // Nothing can be stored below a file.
    await rm(data, { recursive: true })
    await writeFile(data, '')
    const reply = await tenant.upload('a', await tinyZip())
    expect([reply.status, reply.json]).toEqual([500, errorShape()])
    expect(reply.json).toMatchObject({ detailCode: '500.0 Internal Fault' })
    const { trackingId } = reply.json as { trackingId: string }
    expect(logger.lines).toEqual([
      { level: 'warning', message: expect.stringMatching(new RegExp(`${trackingId}.*E[A-Z]+`)) },
    ])
    await rm(directory, { recursive: true })
  })
})

describe('faults', () => {
  test('are used in order, where method and path match', async () => {
    const tenant = await openTenant({ behaviour: { faults: [{ method: 'get', path: base, times: 2, status: 503 }] } })
    tenant.sandbox.inject({ path: /connectors$/, times: 1, status: 502, body: { a: 1 }, headers: { 'X-A': 'b' } })
    expect((await tenant.send('POST', base, { json: { alias: 'a' } })).json).toEqual({ a: 1 })
    expect((await tenant.send('GET', '/beta/connector-instances')).status).toBe(200)
    for (let n = 0; n < 2; n += 1) {
      const reply = await tenant.send('GET', `${base}/a`)
      expect([reply.status, reply.json]).toEqual([503, errorShape()])
    }
    expect((await tenant.send('GET', base)).json).toEqual([])
  })

  test('without a body have the default body of their status', async () => {
    const tenant = await openTenant()
    tenant.sandbox.inject({ times: 1, status: 401 })
    expect((await tenant.send('GET', base)).json).toEqual({ error: expect.any(String) })
    tenant.sandbox.inject({ times: 1, status: 429 })
    const limited = await tenant.send('GET', base)
    expect([limited.json, limited.headers.get('retry-after')]).toEqual([{ message: expect.any(String) }, '1'])
    tenant.sandbox.inject({ times: 1, status: 429, headers: { 'retry-after': '7' }, body: 'slow' })
    const slow = await tenant.send('GET', base)
    expect([slow.text, slow.headers.get('retry-after')]).toEqual(['slow', '7'])
    tenant.sandbox.inject({ times: 1, status: 'html' })
    const page = await tenant.send('GET', base)
    expect([page.status, page.headers.get('content-type')]).toEqual([403, 'text/html; charset=UTF-8'])
    expect(page.text).toMatch(/^<!DOCTYPE html>[\s\S]*error code: 1010/)
  })

  test('reset the connection before or after the request is processed', async () => {
    const tenant = await openTenant()
    const create = () => tenant.send('POST', base, { json: { alias: 'a' } })
    tenant.sandbox.inject({ times: 1, status: 'reset' })
    await expect(create()).rejects.toThrow('fetch failed')
    expect((await tenant.send('GET', base)).json).toEqual([])
    tenant.sandbox.inject({ times: 1, status: 'reset-after-work' })
    await expect(create()).rejects.toThrow('fetch failed')
    expect((await tenant.send('GET', base)).json).toMatchObject([{ alias: 'a' }])
    expect(tenant.sandbox.requests.filter(({ method, path }) => method === 'POST' && path === base)).toMatchObject([
      { status: 0 },
      { status: 0 },
    ])
  })

  test('answer with an error, or not at all, after the request is processed', async () => {
    const tenant = await openTenant()
    const create = (alias: string, signal?: AbortSignal) =>
      tenant.send('POST', base, { json: { alias }, ...(signal === undefined ? {} : { signal }) })
    tenant.sandbox.inject({ times: 1, status: 502, afterWork: true })
    expect((await create('a')).status).toBe(502)
    tenant.sandbox.inject({ times: 1, status: 'hang', afterWork: true })
    const controller = new AbortController()
    const reply = create('b', controller.signal)
    while (((await tenant.send('GET', base)).json as unknown[]).length < 2) await new Promise(setImmediate)
    controller.abort()
    await expect(reply).rejects.toThrow('aborted')
  })

  test('let requests pass first', async () => {
    const tenant = await openTenant()
    tenant.sandbox.inject({ method: 'GET', times: 1, after: 2, status: 503 })
    const statuses: number[] = []
    for (let sent = 0; sent < 4; sent++) statuses.push((await tenant.send('GET', base)).status)
    expect(statuses).toEqual([200, 200, 503, 200])
  })

  test('cut an answer in the middle', async () => {
    const tenant = await openTenant()
    await tenant.connector('a')
    tenant.sandbox.inject({ times: 1, status: 'cut' })
    const response = await tenant.open('GET', base)
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('terminated')
  })

  test('hang until the client disconnects', async () => {
    const tenant = await openTenant()
    tenant.sandbox.inject({ times: 1, status: 'hang' })
    const controller = new AbortController()
    const reply = tenant.send('GET', `${base}/hanging`, { signal: controller.signal })
    while (tenant.sandbox.requests.at(-1)?.path !== `${base}/hanging`) await new Promise(setImmediate)
    controller.abort()
    await expect(reply).rejects.toThrow('aborted')
    expect((await tenant.send('GET', base)).status).toBe(200)
  })

  test('apply to the sign-in too', async () => {
    const tenant = await openTenant()
    tenant.sandbox.inject({ path: '/oauth/token', times: 1, status: 500 })
    expect((await tenant.send('POST', '/oauth/token?grant_type=client_credentials')).status).toBe(500)
  })
})

describe('limits and delays', () => {
  test('a rate limit answers 429 with the seconds to wait, for each API version, until its window ends', async () => {
    const clock = new ManualClock()
    const tenant = await openTenant({ clock, behaviour: { rateLimit: { requests: 2, window: 10_000 } } })
    const get = async (path = base) => await tenant.send('GET', path)
    expect((await get()).status).toBe(200)
    clock.time += 2500
    expect((await get()).status).toBe(200)
    const limited = await get()
    expect([limited.status, limited.json, limited.headers.get('retry-after')]).toEqual([
      429,
      { message: expect.any(String) },
      '8',
    ])
    expect((await get('/platform-connectors/v1')).status).toBe(200)
    await tenant.signIn()
    expect((await get()).status).toBe(429)
    clock.time += 7500
    expect((await get()).status).toBe(200)
  })

  test('a rate limit can count by token', async () => {
    const tenant = await openTenant({ behaviour: { rateLimit: { requests: 1, window: 60_000, per: 'token' } } })
    expect((await tenant.send('GET', base)).status).toBe(200)
    expect((await tenant.send('GET', base)).status).toBe(429)
    await tenant.signIn()
    expect((await tenant.send('GET', base)).status).toBe(200)
  })

  test('latency is added to every answer', async () => {
    const clock = new ManualClock()
    const tenant = await openTenant({ clock })
    tenant.sandbox.behaviour.latency = 250
    await tenant.send('GET', base)
    await tenant.send('GET', '/nowhere')
    expect(clock.slept).toEqual([250, 250])
  })
})

describe('a sandbox', () => {
  test('records requests without queries, with the user agent', async () => {
    const tenant = await openTenant()
    await tenant.send('GET', `${base}?secret=1`, { headers: { 'User-Agent': 'test/1' } })
    expect(tenant.sandbox.requests).toEqual([
      { method: 'POST', path: '/oauth/token', status: 200, userAgent: expect.any(String) },
      { method: 'GET', path: base, status: 200, userAgent: 'test/1' },
    ])
  })

  test('has random credentials unless they are given', async () => {
    const [a, b] = [await openTenant(), await openTenant()]
    expect(a.sandbox.clientId).toMatch(/^[0-9a-f]{32}$/)
    expect(a.sandbox.clientSecret).toMatch(/^[0-9a-f]{64}$/)
    expect(a.sandbox.clientSecret).not.toBe(b.sandbox.clientSecret)
  })

  test('listens on loopback only', async () => {
    const tenant = await openTenant()
    expect(tenant.sandbox.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/)
  })

  test('reports a port in use in one line', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const { port } = taken.address() as AddressInfo
    const start = Sandbox.start({ port })
    await expect(start).rejects.toThrow(UserError)
    await expect(start).rejects.toThrow(
      new RegExp(`^cannot listen on port ${port} of 127.0.0.1: .*EADDRINUSE.*; choose another port$`),
    )
    await new Promise((resolve) => taken.close(resolve))
  })

  test('removes a temporary folder on close, keeps a given one, and can be closed twice', async () => {
    const tenant = await openTenant()
    const own = tenant.sandbox.dataDirectory
    await tenant.connector('a')
    await tenant.upload('a', await tinyZip())
    expect(await readdir(own)).toHaveLength(1)
    await Promise.all([tenant.sandbox.close(), tenant.sandbox.close()])
    await tenant.sandbox.close()
    expect(existsSync(own)).toBe(false)
    await expect(tenant.send('GET', base)).rejects.toThrow('fetch failed')

    const given = join(await mkdtemp(join(tmpdir(), 'sandbox-test-')), 'made')
    const kept = await Sandbox.start({ dataDirectory: given })
    await kept.close()
    expect(existsSync(given)).toBe(true)
    await rm(join(given, '..'), { recursive: true })
  })
})
