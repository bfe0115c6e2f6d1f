import { once } from 'node:events'
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { proxyFor } from '../../../src/tenant/http/proxy.js'
import { selfSigned } from '../certificate.js'
import { answer, Closing, connect, failure, serveTenant } from '../support.js'

const closing = new Closing()
afterEach(async () => await closing.all())

describe('proxyFor', () => {
  const url = new URL('https://acme.api.identitynow.com')

  test.each([
    [{}, undefined],
    [{ HTTPS_PROXY: 'http://proxy:3128' }, 'http://proxy:3128/'],
    [{ https_proxy: 'http://lower:1', HTTPS_PROXY: 'http://upper:1' }, 'http://lower:1/'],
    [{ HTTPS_PROXY: 'proxy:3128' }, 'http://proxy:3128/'],
    [{ ALL_PROXY: 'https://proxy' }, 'https://proxy/'],
    [{ HTTP_PROXY: 'http://proxy:3128' }, undefined],
    [{ HTTPS_PROXY: ' ' }, undefined],
  ])('%j', (environment, expected) => {
    expect(proxyFor(url, environment)?.href).toBe(expected)
  })

  test.each([
    ['acme.api.identitynow.com', true],
    ['ACME.API.IDENTITYNOW.COM', true],
    ['identitynow.com', true],
    ['.identitynow.com', true],
    ['*.identitynow.com', true],
    ['localhost, identitynow.com', true],
    ['localhost identitynow.com:443', true],
    ['*', true],
    ['identitynow.com:8443', false],
    ['now.com', false],
    ['acme', false],
    ['localhost,,', false],
    ['acme.api.identitynow.com.evil.example', false],
  ])('NO_PROXY=%s', (list, direct) => {
    expect(proxyFor(url, { HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: list }) === undefined).toBe(direct)
    expect(proxyFor(url, { HTTPS_PROXY: 'http://proxy:3128', no_proxy: list }) === undefined).toBe(direct)
  })

  test('NO_PROXY with an IPv6 address', () => {
    const environment = { HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: '[::1]:8443' }
    expect(proxyFor(new URL('https://[::1]:8443'), environment)).toBeUndefined()
    expect(proxyFor(new URL('https://[::1]:443'), environment)).toBeDefined()
  })

  test.each(['http://user:hunter22@', 'socks5://user:hunter22@proxy', '://'])(
    'refuses %s without repeating it',
    (value) => {
      let message = ''
      try {
        proxyFor(url, { HTTPS_PROXY: value })
      } catch (error) {
        message = String(error)
      }
      expect(message).toContain('HTTPS_PROXY')
      expect(message).not.toContain('hunter22')
    },
  )
})

/** A proxy as companies have them: CONNECT alone, all connections recorded. */
async function serveProxy(status = 200) {
  const connects: { target: string; headers: http.IncomingHttpHeaders }[] = []
  const sockets = new Set<net.Socket>()
  const server = http.createServer((_request, response) => answer(response, 400, 'only CONNECT'))
  server.on('connect', (request, socket: net.Socket) => {
    connects.push({ target: request.url ?? '', headers: request.headers })
    sockets.add(socket)
    socket.on('error', () => {})
    if (status !== 200) {
      socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 9\r\n\r\nforbidden`)
      return
    }
    const [host, port] = (request.url ?? '').split(':')
    const target = net.connect(Number(port), host)
    sockets.add(target)
    target.on('error', () => socket.destroy())
    target.on('connect', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      target.pipe(socket).pipe(target)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return closing.add({
    connects,
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  })
}

describe('over TLS', () => {
  const identity = selfSigned()
  const transport = { ca: identity.cert }

  async function tenant() {
    return closing.add(await serveTenant((_seen, response) => answer(response, 200, { id: '1', alias: 'x' }), identity))
  }

  test('an untrusted certificate is refused, and nothing is sent', async () => {
    const server = await tenant()
    const error = await failure(connect(server.url).client.connectors.list())
    expect(error.kind).toBe('network')
    expect(error.message).toContain(
      `the certificate of ${new URL(server.url).host} is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)`,
    )
    expect(error.message).toContain('NODE_EXTRA_CA_CERTS')
    expect(error.attempts).toBe(1)
    expect(server.seen).toEqual([])
  })

  test('reads and writes go through the proxy, which sees neither path nor token', async () => {
    const server = await tenant()
    const proxy = await serveProxy()
    const environment = { HTTPS_PROXY: `http://me:p%40ss@${proxy.host}` }
    const { client } = connect(server.url, { transport, environment })
    await client.connectors.get('x')
    await client.connectors.create('x')
    expect(server.calls).toHaveLength(2)
    expect(proxy.connects.length).toBe(server.connections)
    for (const { target, headers } of proxy.connects) {
      expect(target).toBe(new URL(server.url).host)
      expect(headers['proxy-authorization']).toBe(`Basic ${Buffer.from('me:p@ss').toString('base64')}`)
      expect(headers.authorization).toBeUndefined()
    }
    expect(server.calls.every(({ headers }) => headers['proxy-authorization'] === undefined)).toBe(true)
    client.close()
  })

  test('NO_PROXY bypasses the proxy', async () => {
    const server = await tenant()
    const proxy = await serveProxy()
    const environment = { HTTPS_PROXY: `http://${proxy.host}`, NO_PROXY: '127.0.0.1' }
    const { client } = connect(server.url, { transport, environment })
    await client.connectors.get('x')
    expect(proxy.connects).toEqual([])
    expect(server.connections).toBe(1)
    client.close()
  })

  test.each([
    [407, 'it requires credentials: put them into HTTPS_PROXY'],
    [403, 'check HTTPS_PROXY, or add the host to NO_PROXY'],
  ])("the proxy's own %d is not taken for the tenant's", async (status, remedy) => {
    const server = await tenant()
    const proxy = await serveProxy(status)
    const environment = { HTTPS_PROXY: `http://me:hunter22@${proxy.host}` }
    const error = await failure(connect(server.url, { transport, environment }).client.connectors.get('x'))
    expect(error).toMatchObject({ kind: 'network', attempts: 1 })
    expect(error.message).toContain(`the proxy ${proxy.host} refused the connection (${status}); ${remedy}`)
    expect(error.message).not.toContain('hunter22')
    expect(server.connections).toBe(0)
  })

  test('a proxy that does not answer is a timeout', async () => {
    const server = await tenant()
    const silent = net.createServer()
    silent.listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const { port } = silent.address() as AddressInfo
    silent.on('connection', (socket) => socket.resume())
    const environment = { HTTPS_PROXY: `http://127.0.0.1:${port}` }
    const { client } = connect(server.url, { transport: { ...transport, connectTimeoutMs: 50 }, environment })
    const error = await failure(client.connectors.get('x'))
    expect(error).toMatchObject({ kind: 'timeout', attempts: 5 })
    expect(error.message).toContain(`the proxy 127.0.0.1:${port} does not answer within 50 ms; check HTTPS_PROXY`)
    // It only ends when no connection is left open, which would keep the process alive.
    silent.close()
    await once(silent, 'close')
  })
})

test('plain http on loopback never goes through a proxy', async () => {
  const server = closing.add(await serveTenant((_seen, response) => answer(response, 200, [])))
  const environment = {
    HTTPS_PROXY: 'http://127.0.0.1:9',
    HTTP_PROXY: 'http://127.0.0.1:9',
    ALL_PROXY: 'http://127.0.0.1:9',
  }
  await connect(server.url, { environment }).client.connectors.list()
  expect(server.calls).toHaveLength(1)
})
