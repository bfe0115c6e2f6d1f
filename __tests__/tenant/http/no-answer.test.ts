import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import type { TenantClient } from '../../../src/tenant/client.js'
import { answer, Closing, connect, failure, serve, serveTenant } from '../support.js'

const closing = new Closing()
afterEach(async () => await closing.all())

const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n'
const switching = `HTTP/1.1 101 Switching Protocols\r\n${upgrade}`

/** One of each way in which a request is sent: kept and new connections, with and without a time limit for the whole. */
const calls: [string, (client: TenantClient) => Promise<unknown>][] = [
  ['a read', async (client) => await client.connectors.get('x')],
  ['a write', async (client) => await client.tags.update('x', 'latest', 1)],
  [
    'an invocation',
    async (client) => await client.invokeOne({ connector: 'x', type: 'std:spec:read', config: {}, input: {} }),
  ],
]

/** A tenant that answers every call but the sign-in with these bytes. */
const tenantOf = async (bytes: string, end = false) =>
  closing.add(
    await serveTenant((_seen, _response, socket) => {
      socket.write(bytes)
      if (end) socket.end()
    }),
  )

describe.each(calls)('%s', (_name, call) => {
  test.each([
    ['switches to another protocol', switching, 101],
    ['switches to another protocol after an interim answer', `HTTP/1.1 103 Early Hints\r\n\r\n${switching}`, 101],
    ['has status 101 and switches nothing', 'HTTP/1.1 101 Switching Protocols\r\n\r\n', 101],
    ['has a status that HTTP does not have', 'HTTP/1.1 099 Odd\r\nContent-Length: 0\r\n\r\n', 99],
  ])('whose answer %s fails in words, and is not repeated', async (_what, bytes, status) => {
    const tenant = await tenantOf(bytes)
    const error = await failure(call(connect(tenant.url).client))
    expect(error).toMatchObject({ kind: 'network', attempts: 1 })
    expect(error.message).toMatch(
      new RegExp(`: 127\\.0\\.0\\.1:\\d+ answered with status ${status}, which is not the answer to a request; check`),
    )
    // After a write whose answer is lost, reads look for what became of it.
    const [first] = tenant.calls
    expect(tenant.calls.filter(({ method }) => method === first?.method)).toHaveLength(1)
  })

  test('fails after too many interim answers', async () => {
    const tenant = await tenantOf('HTTP/1.1 102 Processing\r\n\r\n'.repeat(101))
    const error = await failure(call(connect(tenant.url).client))
    expect(error.message).toContain(' sent more than 100 interim answers (1xx) and no answer; check base-url')
  })

  test('fails when only an interim answer arrives', async () => {
    const tenant = await tenantOf('HTTP/1.1 100 Continue\r\n\r\n', true)
    const error = await failure(call(connect(tenant.url).client))
    expect(error.message).toContain(' broke (ECONNRESET); try again')
  })

  test('fails when Node.js closes the request without an error', async () => {
    const tenant = await tenantOf(switching)
    // Without a listener for it, Node.js closes a request that switches the protocol, and says nothing.
    const strip = (message: unknown) =>
      (message as { request: http.ClientRequest }).request.removeAllListeners('upgrade')
    subscribe('http.client.request.start', strip)
    try {
      const error = await failure(call(connect(tenant.url).client))
      expect(error.message).toContain(' broke (ECONNRESET); try again')
    } finally {
      unsubscribe('http.client.request.start', strip)
    }
  })
})

test('a few interim answers before the answer do no harm', async () => {
  const tenant = closing.add(
    await serveTenant((_seen, response, socket) => {
      socket.write('HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n'.repeat(100))
      answer(response, 200, [])
    }),
  )
  expect(await connect(tenant.url).client.connectors.list()).toEqual([])
})

test('a sign-in answered with a protocol switch fails with a readable error', async () => {
  const tenant = closing.add(await serve((_seen, _response, socket) => void socket.write(switching)))
  const error = await failure(connect(tenant.url).client.connectors.list())
  expect(error.message).toMatch(/^cannot sign in: .* answered with status 101, which is not the answer to a request;/)
})

test('a proxy that does not speak HTTP is named as such', async () => {
  const proxy = net.createServer((socket) => socket.once('data', () => socket.end('SSH-2.0-x\r\n\r\n')))
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  closing.add({ close: () => new Promise((resolve) => proxy.close(resolve)) })
  const { port } = proxy.address() as AddressInfo
  const environment = { HTTPS_PROXY: `http://127.0.0.1:${port}` }
  const error = await failure(connect('https://127.0.0.1:9', { environment }).client.connectors.get('x'))
  expect(error.message).toContain(`the proxy 127.0.0.1:${port} does not answer in HTTP; check HTTPS_PROXY`)
})
