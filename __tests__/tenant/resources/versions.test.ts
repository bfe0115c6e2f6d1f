import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answer, Closing, connect, failure, type Handler, serveTenant, type TestServer } from '../support.js'

const closing = new Closing()
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'versions-'))
})
afterAll(async () => await rm(folder, { recursive: true }))
afterEach(async () => await closing.all())

async function file(size: number): Promise<{ path: string; size: number; content: Buffer }> {
  const path = join(folder, `${size}.zip`)
  const content = randomBytes(size)
  await writeFile(path, content)
  return { path, size, content }
}

/** Versions in memory; `upload` says what happens to an upload, having got the number that it would become. */
async function tenantOf(upload: (add: () => number, ...all: Parameters<Handler>) => void) {
  const versions = [{ connectorId: '1', version: 4 }]
  const add = (): number => versions.push({ connectorId: '1', version: 4 + versions.length }) + 3
  const tenant = closing.add(
    await serveTenant((seen, response, socket) => {
      if (seen.method === 'GET') answer(response, 200, versions)
      else upload(add, seen, response, socket)
    }),
  )
  return { tenant, versions, ...connect(tenant.url) }
}

const uploads = ({ seen }: TestServer): number =>
  seen.filter(({ method, url }) => method === 'POST' && url.endsWith('/versions')).length

test('streams the file with its length', async () => {
  const zip = await file(3_000_000)
  const got: { headers: http.IncomingHttpHeaders; content: Buffer }[] = []
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      if (request.url === '/oauth/token') return answer(response, 200, { access_token: 't' })
      if (request.method === 'GET') return answer(response, 200, [])
      got.push({ headers: request.headers, content: Buffer.concat(chunks) })
      answer(response, 200, { connectorId: '1', version: 1 })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.add({ close: () => server.closeAllConnections() ?? server.close() })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  expect(await connect(`http://127.0.0.1:${port}`).client.versions.upload('my conn', zip)).toEqual({
    connectorId: '1',
    version: 1,
  })
  expect(got).toHaveLength(1)
  expect(got[0]?.headers).toMatchObject({ 'content-type': 'application/zip', 'content-length': '3000000' })
  expect(got[0]?.headers['transfer-encoding']).toBeUndefined()
  expect(got[0]?.content.equals(zip.content)).toBe(true)
})

test('reads the versions first, so that an unknown connector costs no upload', async () => {
  const tenant = closing.add(
    await serveTenant((_seen, response) => answer(response, 404, { message: 'no such connector' })),
  )
  const error = await failure(connect(tenant.url).client.versions.upload('x', await file(10)))
  expect(error.kind).toBe('not-found')
  expect(error.message).toContain('create the connector first')
  expect(uploads(tenant)).toBe(0)
})

describe('a lost answer', () => {
  const losses: [string, Handler][] = [
    ['a broken connection', (_seen, _response, socket) => socket.destroy()],
    ['a failing gateway', (_seen, response) => answer(response, 502, '<html>bad gateway</html>')],
    [
      'an answer that breaks off',
      (_seen, response, socket) => {
        response.writeHead(200)
        response.write('{"conn', () => socket.destroy())
      },
    ],
    ['an answer of another form', (_seen, response) => answer(response, 200, { ok: true })],
    ['no answer in time', () => {}],
  ]
  const transport = { uploadIdleTimeoutMs: 500 }

  test.each(losses)('%s: the one new version is recognised', async (_name, lose) => {
    const { tenant } = await tenantOf((add, ...all) => {
      add()
      void lose(...all)
    })
    const { client, logger } = connect(tenant.url, { transport })
    expect(await client.versions.upload('x', await file(10))).toEqual({ connectorId: '1', version: 5 })
    expect(uploads(tenant)).toBe(1)
    expect(logger.lines.some(({ message }) => message.includes('the upload arrived: it is version 5'))).toBe(true)
  })

  const delays = [3_000, 7_000, 20_000]
  const [silence] = losses.slice(-1) as [(typeof losses)[number]]

  test.each(losses.slice(0, -1))('%s: without a new version it is sent once more', async (_name, lose) => {
    const onReady: number[] = []
    const { tenant } = await tenantOf((add, ...all) => {
      if (uploads(tenant) === 1) void lose(...all)
      else answer(all[1], 200, { connectorId: '1', version: add() })
    })
    const { client, clock } = connect(tenant.url, { transport })
    const ready = async () => void onReady.push(uploads(tenant))
    expect((await client.versions.upload('x', await file(10), { onReady: ready })).version).toBe(5)
    expect([uploads(tenant), onReady, clock.sleeps]).toEqual([2, [0, 1], delays])
  })

  test.each(losses.slice(0, -1))('%s: without a new version it fails after the second attempt', async (_name, lose) => {
    const { tenant } = await tenantOf((_add, ...all) => void lose(...all))
    const { client, clock } = connect(tenant.url, { transport })
    const error = await failure(client.versions.upload('x', await file(10)))
    expect(error.message).toContain('there is no new version, so it can be uploaded again')
    expect([uploads(tenant), error.written, clock.sleeps]).toEqual([2, false, [...delays, ...delays]])
  })

  test.each([
    silence,
    ['a gateway that timed out', (_seen, response) => answer(response, 504)],
    ['Cloudflare that timed out', (_seen, response) => answer(response, 524)],
  ] satisfies typeof losses)(
    '%s: it is not sent again, because the tenant may still be working on it',
    async (_name, lose) => {
      const { tenant } = await tenantOf((_add, ...all) => void lose(...all))
      const { client, clock } = connect(tenant.url, { transport })
      const error = await failure(client.versions.upload('x', await file(10)))
      expect(error.message).toContain('there is no new version, so it can be uploaded again')
      expect([uploads(tenant), clock.sleeps]).toEqual([1, delays])
    },
  )

  test('an error before the second attempt ends the upload', async () => {
    const { tenant } = await tenantOf((_add, _seen, _response, socket) => void socket.destroy())
    const { client } = connect(tenant.url)
    const onReady = async () => {
      if (uploads(tenant) > 0) throw new Error('interrupted')
    }
    await expect(client.versions.upload('x', await file(10), { onReady })).rejects.toThrow('interrupted')
    expect(uploads(tenant)).toBe(1)
  })

  test('a version that appears late is recognised', async () => {
    let reads = 0
    const versions = [{ connectorId: '1', version: 4 }]
    const tenant = closing.add(
      await serveTenant(({ method }, response, socket) => {
        if (method === 'POST') {
          socket.destroy()
          return
        }
        reads++
        if (reads === 7) versions.push({ connectorId: '1', version: 5 })
        answer(response, 200, versions)
      }),
    )
    const { client, clock } = connect(tenant.url)
    expect((await client.versions.upload('x', await file(10))).version).toBe(5)
    expect(clock.sleeps).toEqual([3_000, 7_000])
  })

  test('more than one new version: it says so and claims none', async () => {
    const { client, tenant } = await tenantOf((add, _seen, _response, socket) => {
      add()
      add()
      socket.destroy()
    })
    const error = await failure(client.versions.upload('x', await file(10)))
    expect(error.message).toContain('meanwhile the versions 5, 6 were created')
    expect(uploads(tenant)).toBe(1)
  })
})

describe('a definite refusal', () => {
  test.each([
    [400, 'bad-request', 1],
    [403, 'forbidden', 0],
    [413, 'bad-request', 1],
    [422, 'bad-request', 1],
  ])(
    '%d ends the upload as %s, after %d lists that show whether it was made all the same',
    async (status, kind, lists) => {
      const { client, tenant } = await tenantOf((_add, _seen, response) => answer(response, status, { message: 'no' }))
      expect((await failure(client.versions.upload('x', await file(10)))).kind).toBe(kind)
      const list = ['GET', 'GET']
      expect(tenant.calls.map(({ method }) => method)).toEqual([...list, 'POST', ...Array(lists).fill(list).flat()])
    },
  )

  test('429 is retried, because the rate limit processed nothing', async () => {
    let refused = false
    const { client, tenant, clock } = await tenantOf((add, _seen, response) => {
      if (refused) return answer(response, 200, { connectorId: '1', version: add() })
      refused = true
      answer(response, 429, { message: 'slow' }, { 'retry-after': '3' })
    })
    expect((await client.versions.upload('x', await file(10))).version).toBe(5)
    expect(clock.sleeps).toEqual([3000])
    expect(uploads(tenant)).toBe(2)
  })

  test('401 in mid-run signs in again and sends the whole file again', async () => {
    let refused = false
    const zip = await file(100_000)
    const { client, tenant } = await tenantOf((add, _seen, response) => {
      if (refused) return answer(response, 200, { connectorId: '1', version: add() })
      refused = true
      answer(response, 401, { error: 'expired' })
    })
    expect((await client.versions.upload('x', zip)).version).toBe(5)
    const bodies = tenant.calls.filter(({ method }) => method === 'POST').map(({ body }) => body)
    expect(bodies[0]).toBe(zip.content.toString('utf8'))
    expect(bodies[1]).toBe(bodies[0])
  })
})

describe('the file', () => {
  test.each([
    ['is missing', async () => ({ path: join(folder, 'none.zip'), size: 5 }), 'ENOENT'],
    ['is a folder', async () => ({ path: folder, size: 5 }), 'it is not a file'],
    ['is empty', async () => await file(0), 'it is empty'],
    ['has changed', async () => ({ ...(await file(11)), size: 10 }), 'it has 11 bytes and had 10 before'],
  ])('%s', async (_name, make, message) => {
    const { client, tenant } = await tenantOf(() => {})
    await expect(client.versions.upload('x', await make())).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(message),
    })
    expect(tenant.seen).toEqual([])
  })
})

test.each([
  [{}, 'is an object'],
  [[{ connectorId: '1', version: '7' }], 'has in [0].version a string where a whole number belongs'],
  [[{ connectorId: '1', version: -1 }], 'has in [0].version'],
  [[{ version: 1 }], 'has in [0].connectorId'],
])('a list like %j is refused', async (body, problem) => {
  const tenant = closing.add(await serveTenant((_seen, response) => answer(response, 200, body)))
  const error = await failure(connect(tenant.url).client.versions.list('x'))
  expect(error.kind).toBe('unexpected-answer')
  expect(error.message).toContain(problem.replace('is an object', 'is an object where an array belongs'))
})
