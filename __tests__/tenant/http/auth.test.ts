import { once } from 'node:events'
import { answer, Closing, connect, failure, serve, serveTenant, type TestServer } from '../support.js'

const closing = new Closing()
afterEach(async () => await closing.all())

/** Accepts the tokens that `good` holds, and gives out token-1, token-2 and so on. */
async function strict(good: Set<string>, lifetime = 749) {
  return closing.add(
    await serveTenant(
      ({ headers }, response) => {
        if (good.has(String(headers.authorization).replace('Bearer ', ''))) answer(response, 200, [])
        else answer(response, 401, { error: 'JWT validation failed: JWT is expired' })
      },
      undefined,
      lifetime,
    ),
  )
}

test('calls at the same time sign in once', async () => {
  const tenant = await strict(new Set(['token-1']))
  const { client, secrets } = connect(tenant.url)
  await Promise.all([client.connectors.list(), client.instances.list(), client.versions.list('x')])
  await client.connectors.list()
  expect(tenant.signIns).toHaveLength(1)
  expect(secrets).toEqual(['secret+of/the=client', 'token-1'])
})

test('a token is renewed before it expires', async () => {
  const tenant = await strict(new Set(['token-1', 'token-2']), 600)
  const { client, clock, secrets } = connect(tenant.url)
  await client.connectors.list()
  clock.time += 539_000
  await client.connectors.list()
  expect(tenant.signIns).toHaveLength(1)
  clock.time += 1_000
  await client.connectors.list()
  expect(tenant.signIns).toHaveLength(2)
  expect(tenant.calls.at(-1)?.headers.authorization).toBe('Bearer token-2')
  expect(secrets).toEqual(['secret+of/the=client', 'token-1', 'token-2'])
})

test('a token with a very short lifetime is used for most of it', async () => {
  const tenant = await strict(new Set(['token-1', 'token-2']), 10)
  const { client, clock } = connect(tenant.url)
  await client.connectors.list()
  clock.time += 8_999
  await client.connectors.list()
  expect(tenant.signIns).toHaveLength(1)
  clock.time += 1
  await client.connectors.list()
  expect(tenant.signIns).toHaveLength(2)
})

describe('a 401 in the middle of a run', () => {
  test('signs in once more and repeats the call, also a POST', async () => {
    const good = new Set(['token-1'])
    const tenant = closing.add(
      await serveTenant(({ headers }, response) => {
        if (good.has(String(headers.authorization).replace('Bearer ', '')))
          answer(response, 200, { id: '1', alias: 'x' })
        else answer(response, 401, { error: 'expired' })
      }),
    )
    const { client } = connect(tenant.url)
    await client.connectors.get('x')
    good.clear()
    good.add('token-2')
    await client.connectors.create('x')
    expect(tenant.calls.map(({ method, headers }) => `${method} ${headers.authorization}`)).toEqual([
      'GET Bearer token-1',
      'POST Bearer token-1',
      'POST Bearer token-2',
    ])
  })

  test('of many concurrent calls signs in only once more', async () => {
    const good = new Set(['token-1'])
    const tenant = await strict(good)
    const { client } = connect(tenant.url)
    await client.connectors.list()
    good.clear()
    good.add('token-2')
    await Promise.all([1, 2, 3, 4].map(async () => await client.connectors.list()))
    expect(tenant.signIns).toHaveLength(2)
  })

  test('signs in again after the new token was accepted once', async () => {
    const good = new Set(['token-1'])
    const tenant = await strict(good)
    const { client } = connect(tenant.url)
    for (const token of ['token-1', 'token-2', 'token-3']) {
      good.clear()
      good.add(token)
      await client.connectors.list()
    }
    expect(tenant.signIns).toHaveLength(3)
  })

  test('is final when the new token is refused too', async () => {
    const tenant = await strict(new Set())
    const { client } = connect(tenant.url)
    for (let round = 0; round < 3; round++) {
      const error = await failure(client.connectors.list())
      expect(error).toMatchObject({ kind: 'unauthorized', status: 401 })
    }
    expect(tenant.signIns).toHaveLength(2)
    expect(tenant.calls).toHaveLength(4)
  })
})

describe('a refused sign-in', () => {
  async function refusing(status: number, body: unknown): Promise<TestServer> {
    return closing.add(await serve((_seen, response) => answer(response, status, body)))
  }

  test.each([
    [401, { error: 'Bad client credentials' }],
    [400, { error: 'invalid_client' }],
    [403, { message: 'Forbidden' }],
  ])('%d says what to check, and is not tried again', async (status, body) => {
    const tenant = await refusing(status, body)
    const { client } = connect(tenant.url)
    const error = await failure(client.connectors.list())
    expect(error).toMatchObject({ kind: 'unauthorized', status, operation: 'sign in' })
    expect(error.message).toContain(
      'the personal access token may be wrong or expired: check client-id and client-secret',
    )
    await failure(client.connectors.list())
    expect(tenant.seen).toHaveLength(1)
  })

  test('404 points at base-url', async () => {
    const tenant = await refusing(404, '<html></html>')
    const error = await failure(connect(tenant.url).client.connectors.list())
    expect(error.message).toContain('there is no sign-in at this address: check that base-url is the API address')
  })

  test.each([404, 409, 410, 412, 422])('%d is never taken for an answer about what a call names', async (status) => {
    const { client } = connect((await refusing(status, { message: 'no' })).url)
    for (const call of [
      () => client.connectors.find('a'),
      () => client.tags.get('a', 'latest'),
      () => client.customizers.find('c'),
      () => client.connectors.delete('a'),
    ]) {
      expect(await failure(call())).toMatchObject({ kind: 'sign-in', status, operation: 'sign in' })
    }
  })

  test('a failing server is tried again', async () => {
    const tenant = await refusing(502, '')
    await failure(connect(tenant.url).client.connectors.list())
    expect(tenant.seen).toHaveLength(5)
  })

  test('by the development server of the SDK is not tried again', async () => {
    const body =
      "generic error: \n + TypeError: Cannot read properties of undefined (reading 'config')\n    at a.js:1:2"
    const tenant = await refusing(500, body)
    const error = await failure(connect(tenant.url).client.connectors.list())
    expect(tenant.seen).toHaveLength(1)
    expect(error).toMatchObject({ kind: 'sign-in', status: 500 })
    expect(error.message).toBe(
      'cannot sign in: a connector answered, so this is the development server of the SDK and not a tenant; give the API address of a tenant as base-url, or leave it out and give the bundle as file',
    )
  })

  test.each([
    ['<html>hello</html>', 'is not JSON'],
    [{}, 'has no usable access_token'],
    [{ access_token: '' }, 'has no usable access_token'],
    [{ access_token: 'a\r\nhost: evil' }, 'has no usable access_token'],
    [{ access_token: 17 }, 'has no usable access_token'],
  ])('200 with %j', async (body, problem) => {
    const tenant = await refusing(200, body)
    const error = await failure(connect(tenant.url).client.connectors.list())
    expect(error.kind).toBe('sign-in')
    expect(error.message).toContain(`cannot sign in: the answer ${problem}`)
  })
})

test('a token without a lifetime is used until it is refused', async () => {
  const tenant = closing.add(
    await serve((seen, response) =>
      seen.url === '/oauth/token' ? answer(response, 200, { access_token: 'only' }) : answer(response, 200, []),
    ),
  )
  const { client, clock } = connect(tenant.url)
  await client.connectors.list()
  clock.time += 24 * 3_600_000
  await client.connectors.list()
  expect(tenant.seen.filter(({ url }) => url === '/oauth/token')).toHaveLength(1)
})

test('a caller that aborts does not end the sign-in of the others', async () => {
  const controller = new AbortController()
  const tenant = closing.add(
    await serve((seen, response) => {
      if (seen.url !== '/oauth/token') return answer(response, 200, [])
      controller.abort(new Error('no gracePeriodMs'))
      setImmediate(() => answer(response, 200, { access_token: 'shared', expires_in: 100 }))
    }),
  )
  const { client } = connect(tenant.url)
  const calls = await Promise.allSettled([
    client.connectors.list({ signal: controller.signal }),
    client.connectors.list(),
  ])
  expect(calls.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
  expect(tenant.seen.map(({ url }) => url)).toEqual(['/oauth/token', '/beta/platform-connectors'])
})

test('a sign-in that nobody waits for any more is not sent again after the end', async () => {
  const controller = new AbortController()
  let socketEnded: Promise<unknown> | undefined
  const tenant = closing.add(
    await serve((_seen, _response, socket) => {
      socketEnded = once(socket, 'close')
      controller.abort(new Error('interrupted'))
    }),
  )
  const { client, logger, clock } = connect(tenant.url)
  await expect(client.connectors.list({ signal: controller.signal })).rejects.toThrow('interrupted')
  client.close()
  await socketEnded
  // What the client makes of the closed connection is done in the turns after it.
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate)
  expect([logger.lines.filter(({ level }) => level !== 'debug'), clock.sleeps, tenant.seen.length]).toEqual([[], [], 1])
})

test('empty credentials are refused before anything is sent', () => {
  expect(() => connect('https://acme.api.identitynow.com', { clientId: ' ' })).toThrow('client-id is empty')
  expect(() => connect('https://acme.api.identitynow.com', { clientSecret: '' })).toThrow('client-secret is empty')
})
