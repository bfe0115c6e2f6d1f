import { EventEmitter, once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { version } from '../../../src/core/version.js'
import { answer, Closing, collect, connect, failure, type Handler, serve, serveTenant, TestClock } from '../support.js'

const closing = new Closing()
afterEach(async () => await closing.all())

test('sends a user agent, signs in with a form and sends the token', async () => {
  const tenant = closing.add(await serveTenant((_seen, response) => answer(response, 200, [])))
  const { client, secrets } = connect(`${tenant.url}/`)
  await client.connectors.list()
  const [signIn, call] = tenant.seen
  expect(signIn).toMatchObject({ method: 'POST', url: '/oauth/token' })
  expect(signIn?.headers['content-type']).toBe('application/x-www-form-urlencoded')
  expect(Object.fromEntries(new URLSearchParams(signIn?.body))).toEqual({
    grant_type: 'client_credentials',
    client_id: 'b5c9e1f0a7d34c6e8f2b1a0d9c8e7f60',
    client_secret: 'secret+of/the=client',
  })
  expect(signIn?.headers.authorization).toBeUndefined()
  expect(call).toMatchObject({ method: 'GET', url: '/beta/platform-connectors', body: '' })
  expect(call?.headers.authorization).toBe('Bearer token-1')
  for (const { headers } of tenant.seen) {
    expect(headers['user-agent']).toBe(`saas-connector-actions/${version} (+node ${process.versions.node})`)
  }
  expect(secrets).toEqual(['secret+of/the=client', 'token-1'])
})

test.each([
  ['v2025', '/v2025/platform-connectors', 'true'],
  ['v1', '/platform-connectors/v1', undefined],
] as const)('prefix %s', async (apiPrefix, url, header) => {
  const tenant = closing.add(await serveTenant((_seen, response) => answer(response, 200, [])))
  await connect(tenant.url, { apiPrefix }).client.connectors.list()
  expect(tenant.calls[0]?.url).toBe(url)
  expect(tenant.calls[0]?.headers['x-sailpoint-experimental']).toBe(header)
})

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('%d to another host is refused and nothing is sent there', async (status) => {
    const other = closing.add(await serve((_seen, response) => answer(response, 200, [])))
    const tenant = closing.add(
      await serveTenant((_seen, response) =>
        answer(response, status, undefined, { location: `${other.url}/beta/platform-connectors` }),
      ),
    )
    const error = await failure(connect(tenant.url).client.connectors.list())
    expect(error.kind).toBe('redirect')
    expect(error.message).toContain(`it leads to "${new URL(other.url).host}", where no credentials are sent;`)
    expect(other.seen).toEqual([])
    expect(other.connections).toBe(0)
  })

  test('also for the sign-in, which carries the secret', async () => {
    const other = closing.add(await serve((_seen, response) => answer(response, 200, { access_token: 'x' })))
    const tenant = closing.add(
      await serve((_seen, response) => answer(response, 307, undefined, { location: `${other.url}/oauth/token` })),
    )
    expect((await failure(connect(tenant.url).client.connectors.list())).kind).toBe('redirect')
    expect(other.connections).toBe(0)
  })
})

describe('retry', () => {
  test('a read is retried with growing delays, up to the maximum number of attempts', async () => {
    const tenant = closing.add(await serveTenant((_seen, response) => answer(response, 503, { message: 'busy' })))
    const { client, clock } = connect(tenant.url)
    const error = await failure(client.connectors.get('x'))
    expect(tenant.calls).toHaveLength(5)
    expect(clock.sleeps).toHaveLength(4)
    clock.sleeps.forEach((ms, index) => {
      expect(ms).toBeGreaterThanOrEqual(500 * 2 ** index)
      expect(ms).toBeLessThanOrEqual(1000 * 2 ** index)
    })
    expect(error).toMatchObject({ kind: 'server', status: 503, attempts: 5 })
    expect(error.message).toBe(
      'cannot read connector "x": the tenant answered 503 Service Unavailable: busy; the fault is on the side of the tenant: try later; sent 5 times',
    )
  })

  test('Retry-After is obeyed, in seconds and as a date', async () => {
    const waits = ['9', 'Sun, 01 Mar 2026 15:00:50 GMT']
    // The tenant's clock is three hours before that of this machine.
    const date = 'Sun, 01 Mar 2026 15:00:00 GMT'
    const tenant = closing.add(
      await serveTenant((_seen, response) => {
        const wait = waits.shift()
        if (wait === undefined) answer(response, 200, [])
        else answer(response, 429, { message: 'slow down' }, { 'retry-after': wait, date })
      }),
    )
    const { client, clock, logger } = connect(tenant.url)
    await client.connectors.list()
    expect(clock.sleeps).toEqual([9000, 50_000])
    expect(logger.lines.filter(({ level }) => level === 'info').map(({ message }) => message)).toEqual([
      expect.stringMatching(/429 Too Many Requests: slow down; .*; trying again in 9 s$/),
      expect.stringMatching(/; trying again in 50 s$/),
    ])
  })

  test('a Retry-After beyond the total time ends the call at once', async () => {
    const tenant = closing.add(
      await serveTenant((_seen, response) =>
        answer(response, 429, { message: 'slow down' }, { 'retry-after': '3600' }),
      ),
    )
    const { client, clock } = connect(tenant.url)
    const error = await failure(client.connectors.list())
    expect(error.kind).toBe('rate-limited')
    expect(error.message).toContain('Retry-After: 3600')
    expect(clock.sleeps).toEqual([])
  })

  test('a read is retried when the connection breaks, before or inside the answer', async () => {
    let count = 0
    const tenant = closing.add(
      await serveTenant((_seen, response, socket) => {
        count++
        if (count === 1) socket.destroy()
        else if (count === 2) {
          response.writeHead(200, { 'content-length': '100' })
          response.write('[{"id":', () => socket.destroy())
        } else if (count === 3) {
          response.writeHead(200)
          response.write('[{"id":', () => socket.destroy())
        } else answer(response, 200, [])
      }),
    )
    const { client, clock } = connect(tenant.url)
    expect(await client.connectors.list()).toEqual([])
    expect(clock.sleeps).toHaveLength(3)
  })

  test('a read whose encoding is broken, or whose answer is not HTTP, is repeated', async () => {
    const zipped = gzipSync('[]')
    const damaged = Buffer.concat([zipped.subarray(0, 10), Buffer.alloc(zipped.length - 10, 0xff)])
    const encoded = (response: ServerResponse, encoding: string, body: Buffer): void =>
      void response.writeHead(200, { 'content-encoding': encoding, 'content-length': body.length }).end(body)
    const bad: Handler[] = [
      (_seen, response) => encoded(response, 'gzip', damaged),
      (_seen, response) => encoded(response, 'gzip', zipped.subarray(0, zipped.length - 6)),
      (_seen, response) => encoded(response, 'deflate', damaged),
      (_seen, response) => encoded(response, 'br', damaged),
    ]
    const garbled: Handler = (_seen, _response, socket) => void socket.end('\u0016\u0003 this is not HTTP\r\n\r\n')
    for (const faults of [bad, [garbled]]) {
      const tenant = closing.add(
        await serveTenant((seen, response, socket) => {
          const fault = faults.shift()
          if (fault) void fault(seen, response, socket)
          else answer(response, 200, [])
        }),
      )
      const count = faults.length
      const { client, clock } = connect(tenant.url)
      expect(await client.connectors.list()).toEqual([])
      expect(clock.sleeps).toHaveLength(count)
    }
  })

  test('an answer that is not HTTP, or damaged, is named', async () => {
    const tenant = closing.add(
      await serveTenant(({ url }, response, socket) => {
        if (url.includes('connectors')) socket.end('SSH-2.0-OpenSSH_9.6\r\n')
        else response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip')
      }),
    )
    const { client } = connect(tenant.url)
    const { host } = new URL(tenant.url)
    expect((await failure(client.connectors.list())).message).toMatch(
      new RegExp(`: ${host} answered with bytes that are not HTTP \\(HPE_\\w+\\); check base-url.*; sent 5 times$`),
    )
    expect((await failure(collect(client.logs.query({})))).message).toMatch(
      new RegExp(`: the compressed answer of ${host} is damaged \\(Z_DATA_ERROR\\); .*; sent 5 times$`),
    )
  })

  test('a POST is not retried after a broken connection, but after a 429', async () => {
    let count = 0
    const tenant = closing.add(
      await serveTenant((seen, response, socket) => {
        if (seen.method === 'GET') return answer(response, 404, { message: 'none' })
        count++
        if (count === 1) return answer(response, 429, { message: 'slow' }, { 'retry-after': '1' })
        socket.destroy()
      }),
    )
    const error = await failure(connect(tenant.url).client.connectors.create('x'))
    expect(error).toMatchObject({ kind: 'network', attempts: 2 })
    expect(tenant.calls.map(({ method }) => method)).toEqual(['POST', 'POST', 'GET', 'GET'])
  })

  test('a POST is retried after a refused connection, because nothing was sent', async () => {
    const gone = await serve(() => {})
    await gone.close()
    // A refused connection is one to a tenant as long as that is not on this machine.
    const { client, clock } = connect('https://tenant.example', { environment: { HTTPS_PROXY: gone.url } })
    const error = await failure(client.connectors.create('x'))
    expect(error).toMatchObject({ kind: 'network', operation: 'sign in', attempts: 5 })
    expect(error.message).toContain(
      `the proxy ${new URL(gone.url).host} refused the connection (ECONNREFUSED); check HTTPS_PROXY`,
    )
    expect(clock.sleeps).toHaveLength(4)
  })

  test.each(['127.0.0.1', 'localhost'])('a refused connection to %s fails at once', async (host) => {
    const gone = await serve(() => {})
    await gone.close()
    const { port } = new URL(gone.url)
    const { client, clock } = connect(`http://${host}:${port}`)
    const error = await failure(client.connectors.create('x'))
    expect(error).toMatchObject({ kind: 'network', operation: 'sign in', attempts: 1 })
    expect(error.message).toBe(
      `cannot sign in: nothing listens on port ${port} of this machine (ECONNREFUSED); is the sandbox running (saas-connector sandbox)? otherwise correct base-url`,
    )
    expect(clock.sleeps).toEqual([])
  })

  test('a request that must not be repeated opens a new connection', async () => {
    const tenant = closing.add(await serveTenant((_seen, response) => answer(response, 200, { id: '1', alias: 'x' })))
    const { client } = connect(tenant.url)
    await client.connectors.get('x')
    await client.connectors.get('x')
    expect(tenant.connections).toBe(1)
    await client.connectors.create('x')
    await client.connectors.create('x')
    expect(tenant.connections).toBe(3)
    client.close()
  })
})

describe('time and signals', () => {
  test('an answer that never comes is a timeout', async () => {
    const tenant = closing.add(await serveTenant(() => {}))
    const error = await failure(
      connect(tenant.url, { transport: { requestTimeoutMs: 50 } }).client.connectors.create('x'),
    )
    expect(error.kind).toBe('timeout')
    expect(error.message).toContain('no complete answer within 50 ms')
  })

  test('an answer that never ends is a timeout', async () => {
    const tenant = closing.add(
      await serveTenant((_seen, response) => {
        response.writeHead(200)
        response.write('[')
      }),
    )
    const error = await failure(
      connect(tenant.url, { transport: { requestTimeoutMs: 50 } }).client.instances.unlink('x'),
    )
    expect(error.kind).toBe('timeout')
  })

  const reason = new Error('interrupted')

  test.each(['client', 'call'] as const)('the signal of the %s ends a running call with its reason', async (whose) => {
    const controller = new AbortController()
    const tenant = closing.add(await serveTenant(() => controller.abort(reason)))
    const { client } = connect(tenant.url, whose === 'client' ? { signal: controller.signal } : {})
    const call = client.connectors.list(whose === 'call' ? { signal: controller.signal } : {})
    await expect(call).rejects.toBe(reason)
  })

  test('a signal ends the delay before a retry', async () => {
    const controller = new AbortController()
    class Waiting extends TestClock {
      override async sleep(_ms: number, signal?: AbortSignal): Promise<void> {
        controller.abort(reason)
        signal?.throwIfAborted()
      }
    }
    const tenant = closing.add(await serveTenant((_seen, response) => answer(response, 503)))
    const { client } = connect(tenant.url, { clock: new Waiting() })
    await expect(client.connectors.list({ signal: controller.signal })).rejects.toBe(reason)
    expect(tenant.calls).toHaveLength(1)
  })

  test('with an aborted signal nothing is sent', async () => {
    const tenant = closing.add(await serveTenant(() => {}))
    const { client } = connect(tenant.url)
    await expect(client.connectors.list({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    expect(tenant.seen).toEqual([])
  })

  test('a signal used for many calls has no listeners left', async () => {
    const tenant = closing.add(await serveTenant((_seen, response) => answer(response, 200, [])))
    const controller = new AbortController()
    let listeners = 0
    const { signal } = controller
    const add = signal.addEventListener.bind(signal)
    const remove = signal.removeEventListener.bind(signal)
    signal.addEventListener = (...all: Parameters<typeof add>) => {
      listeners++
      add(...all)
    }
    signal.removeEventListener = (...all: Parameters<typeof remove>) => {
      listeners--
      remove(...all)
    }
    const { client } = connect(tenant.url)
    for (let round = 0; round < 3; round++) await client.connectors.list({ signal })
    expect(listeners).toBe(0)
  })

  test('leaving the loop over an invocation closes its connection', async () => {
    const ended = new EventEmitter()
    const tenant = closing.add(
      await serveTenant((_seen, response, socket) => {
        socket.on('close', () => ended.emit('close'))
        response.writeHead(200)
        response.write('{"type":"output","data":1}')
      }),
    )
    const closed = once(ended, 'close')
    const { client } = connect(tenant.url)
    for await (const message of client.invoke({ connector: 'x', type: 'std:account:list', config: {}, input: {} })) {
      expect(message.data).toBe(1)
      break
    }
    await closed
  })
})

describe('invalid answers', () => {
  test.each([
    ['<html><title>Login</title></html>', 'is a page of HTML'],
    ['', 'is empty'],
    ['{"id":', 'is not JSON'],
    ['[]', 'is an array where an object belongs'],
    ['{"id":"1"}', 'has in alias nothing where a string belongs'],
    ['{"id":"","alias":"x"}', 'has in id a string where a string that is not empty belongs'],
    ['{"id":7,"alias":"x"}', 'has in id an integer where a string belongs'],
  ])('%s', async (body, problem) => {
    const tenant = closing.add(await serveTenant((_seen, response) => answer(response, 200, body)))
    const error = await failure(connect(tenant.url).client.connectors.get('x'))
    expect(error.kind).toBe('unexpected-answer')
    expect(error.message).toContain(`cannot read connector "x": the answer ${problem};`)
  })

  test('too large', async () => {
    const tenant = closing.add(await serveTenant((_seen, response) => answer(response, 200, '['.repeat(2000))))
    const error = await failure(connect(tenant.url, { transport: { maxAnswerBytes: 1000 } }).client.connectors.get('x'))
    expect(error.message).toContain('is larger than 1000 bytes')
  })
})

test('only methods, paths and statuses are logged', async () => {
  const tenant = closing.add(
    await serveTenant((seen, response) =>
      answer(
        response,
        seen.url.includes('stats') ? 200 : 500,
        seen.url.includes('stats') ? { connectors: [] } : 'down: token-1',
      ),
    ),
  )
  const { client, logger } = connect(tenant.url)
  await client.stats({ from: new Date(0) })
  const config = { token: 'config-secret' }
  await failure(collect(client.invoke({ connector: 'x', type: 'std:account:create', config, input: {} })))
  const text = JSON.stringify(logger.lines)
  expect(logger.lines.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^POST \/oauth\/token answered 200 after 0 ms$/),
    expect.stringMatching(/^GET \/beta\/platform-logs\/stats answered 200 after 0 ms$/),
    expect.stringMatching(/^POST \/beta\/platform-connectors\/x\/invoke answered 500 after 0 ms$/),
  ])
  expect(text).not.toMatch(/token-1|secret|Bearer|filters/)
})
