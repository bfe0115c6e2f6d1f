import type { ServerResponse } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { TenantClientOptions } from '../../src/tenant/client.js'
import type { InvokeRequest } from '../../src/tenant/types.js'
import { answer, Closing, collect, connect, failure, type Handler, serveTenant } from './support.js'

const closing = new Closing()
afterEach(async () => await closing.all())

const request: InvokeRequest = { connector: 'x', type: 'std:account:list', config: { token: 't' }, input: {} }

async function tenantOf(handler: Handler, options: Partial<TenantClientOptions> = {}) {
  const tenant = closing.add(await serveTenant(handler))
  return { tenant, ...connect(tenant.url, options) }
}

/** The garbage collector, so that memory can be measured and not guessed. */
function exposedGc(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}

async function answering(text: string, status = 200, contentType = 'application/x-ndjson') {
  return await tenantOf((_seen, response) => answer(response, status, text, { 'content-type': contentType }))
}

async function failing(text: string | object, status: number) {
  const { client } = await answering(typeof text === 'string' ? text : JSON.stringify(text), status)
  return await failure(collect(client.invoke(request)))
}

describe('the request', () => {
  async function sent(given: Partial<InvokeRequest>): Promise<unknown> {
    const { client, tenant } = await answering('{"type":"output","data":{}}')
    await client.invokeOne({ ...request, ...given })
    expect(tenant.calls[0]?.url).toBe(`/beta/platform-connectors/${given.connector ?? 'x'}/invoke`)
    return JSON.parse(tenant.calls[0]?.body ?? '')
  }

  test('has the keys of the command line', async () => {
    const body = { connectorRef: 'x', tag: 'latest', type: 'std:account:list', config: { token: 't' }, input: {} }
    expect(await sent({})).toEqual(body)
    expect(await sent({ tag: 'dev' })).toEqual({ ...body, tag: 'dev' })
    const { tag: _tag, ...rest } = body
    expect(await sent({ version: 3 })).toEqual({ ...rest, version: 3 })
    expect(await sent({ input: { identity: 'ä<b>' } })).toEqual({ ...body, input: { identity: 'ä<b>' } })
  })

  test('never has both a version and a tag', async () => {
    const { client, tenant } = await answering('')
    await expect(client.invokeOne({ ...request, version: 3, tag: 'dev' })).rejects.toThrow(
      'give a version or a tag, not both',
    )
    expect(tenant.seen).toEqual([])
  })
})

describe('the answer', () => {
  const output = (data: unknown) => ({ type: 'output', data })

  test.each([
    ['nothing', '', []],
    [
      'wrapped',
      '{"data":{"a":1},"type":"output"}\n{"type":"output","data":{"a":2}}\n',
      [output({ a: 1 }), output({ a: 2 })],
    ],
    ['without whitespace', '{"data":1,"type":"output"}{"data":2,"type":"output"}', [output(1), output(2)]],
    [
      'bare',
      '{"identity":"a"}\n{"identity":"b","type":"group","attributes":{}}\n',
      [output({ identity: 'a' }), output({ identity: 'b', type: 'group', attributes: {} })],
    ],
    ['a bare array is one output', '[{"key":"a"},{"key":"b"}]', [output([{ key: 'a' }, { key: 'b' }])]],
    ['mixed', '{"data":{"a":1},"type":"output"}{"a":2}', [output({ a: 1 }), output({ a: 2 })]],
    [
      'every type of message',
      '{"data":{"a":1},"type":"output"}{"data":{},"type":"keepAlive"}{"data":[{"op":"add"}],"type":"config"}{"data":{"date":"1"},"type":"state"}',
      [
        output({ a: 1 }),
        { type: 'keepAlive', data: {} },
        { type: 'config', data: [{ op: 'add' }] },
        { type: 'state', data: { date: '1' } },
      ],
    ],
    ['null and undefined', '{"data":null,"type":"output"}{"type":"output"}', [output(null), output(undefined)]],
    [
      'a bare object with a field type',
      '{"type":"output","data":{},"identity":"a"}',
      [output({ type: 'output', data: {}, identity: 'a' })],
    ],
    ['a type that is not known yet', '{"type":"progress","data":50}{"type":"output","data":1}', [output(1)]],
    ['a bare object of which type is all', '{"type":"group"}', [output({ type: 'group' })]],
    [
      'an output that looks like an error',
      '{"type":"output","data":{"error":"x","messages":[{"text":"[ConnectorError] x"}]}}',
      [output({ error: 'x', messages: [{ text: '[ConnectorError] x' }] })],
    ],
    [
      'a bare output with messages of its own',
      '{"identity":"a","messages":[{"text":"hello"}]}',
      [output({ identity: 'a', messages: [{ text: 'hello' }] })],
    ],
  ])('%s', async (_name, text, expected) => {
    const { client } = await answering(text)
    expect(await collect(client.invoke(request))).toEqual(expected)
  })

  test('is given piece by piece as it arrives, cut anywhere', async () => {
    let open: ServerResponse | undefined
    const { client } = await tenantOf((_seen, response) => {
      open = response
      response.writeHead(200)
      const bytes = Buffer.from('{"data":{"name":"ä🙂"},"type":"output"}{"da')
      response.write(bytes.subarray(0, 18))
      setImmediate(() => response.write(bytes.subarray(18)))
    })
    const messages = client.invoke(request)
    expect((await messages.next()).value).toEqual(output({ name: 'ä🙂' }))
    open?.end('ta":2,"type":"output"}')
    expect((await messages.next()).value).toEqual(output(2))
    expect((await messages.next()).done).toBe(true)
  })

  test('is not compressed, so that it is not held back', async () => {
    const { client, tenant } = await answering('1')
    await client.invokeOne(request)
    expect(tenant.calls[0]?.headers['accept-encoding']).toBe('identity')
  })

  test('of many accounts is never held as a whole', async () => {
    const account = `${JSON.stringify({ type: 'output', data: { identity: 'x'.repeat(1000) } })}\n`
    const total = 60_000
    const { client } = await tenantOf((_seen, response) => {
      let sent = 0
      const more = (): void => {
        while (sent < total && response.write(account)) sent++
        if (sent++ < total) response.once('drain', more)
        else response.end()
      }
      more()
    })
    const collectGarbage = exposedGc()
    const held = (): number => {
      collectGarbage()
      const { heapUsed, arrayBuffers } = process.memoryUsage()
      return heapUsed + arrayBuffers
    }
    const before = held()
    let count = 0
    let most = 0
    for await (const _message of client.invoke(request)) {
      count++
      if (count % 10_000 === 0) most = Math.max(most, held() - before)
    }
    expect(count).toBeGreaterThanOrEqual(total)
    expect(most).toBeLessThan(20 * 1024 * 1024)
  })

  test('a value over the limit is refused', async () => {
    const { client } = await tenantOf((_seen, response) => answer(response, 200, `1 "${'x'.repeat(2000)}"`), {
      transport: { valueBytes: 1000 },
    })
    const messages = client.invoke(request)
    expect((await messages.next()).value).toEqual(output(1))
    const error = await failure(messages.next())
    expect(error.kind).toBe('unexpected-answer')
    expect(error.message).toContain('has a value larger than 1000 bytes, beginning')
  })
})

describe('silence', () => {
  test('that is too long is a timeout, before the first message and after it', async () => {
    for (const first of ['', '{"type":"output","data":1}']) {
      const { client } = await tenantOf((_seen, response) => {
        response.writeHead(200)
        if (first !== '') response.write(first)
      })
      const error = await failure(collect(client.invoke({ ...request, idleTimeout: 60 })))
      expect(error.kind).toBe('timeout')
      expect(error.message).toContain(
        'Cannot run std:account:list on connector "x", tag "latest": nothing came for 60 ms.',
      )
    }
  })

  test('is broken by a keepAlive, and our own slowness is none', async () => {
    const { client } = await tenantOf(async (_seen, response) => {
      response.writeHead(200)
      for (let beat = 0; beat < 8; beat++) {
        response.write('{"type":"keepAlive","data":{}}')
        await new Promise((resolve) => setTimeout(resolve, 40))
      }
      response.end('{"type":"output","data":1}')
    })
    let count = 0
    for await (const _message of client.invoke({ ...request, idleTimeout: 250 })) {
      count++
      if (count === 1) await new Promise((resolve) => setTimeout(resolve, 400))
    }
    expect(count).toBe(9)
  })
})

describe('a failure of the connector', () => {
  const dto = (text: string) => ({
    detailCode: '500.0 Internal Fault',
    trackingId: 'abc123',
    messages: [{ text }],
    causes: [],
  })

  test.each([
    ['{messages} with its mark', dto('[ConnectorError] boom'), 500, undefined, 'boom'],
    ['with a status of 4xx', dto('[ConnectorError] boom'), 400, undefined, 'boom'],
    ['even of 404', dto('[ConnectorError] no such account'), 404, undefined, 'no such account'],
    [
      'with its type named in the body',
      { ...dto('[ConnectorError] gone'), errorType: 'notFound' },
      500,
      'notFound',
      'gone',
    ],
    ['with its type named in the message', { messages: [{ text: 'gone', type: 'notFound' }] }, 500, 'notFound', 'gone'],
    ['with its type before the text', dto('[ConnectorError] notFound error: gone'), 500, 'notFound', 'gone'],
    ['{error} alone', { error: 'boom' }, 500, undefined, 'boom'],
    ['{error} alone with 400', { error: 'boom' }, 400, undefined, 'boom'],
    ['{error} with the mark', { error: '[ConnectorError] boom' }, 422, undefined, 'boom'],
    ['{error: {message, type}}', { error: { message: 'gone', type: 'notFound' } }, 500, 'notFound', 'gone'],
    [
      'text, generic',
      'generic error: \n + TypeError: x is not a function\n    at f (/app/index.js:1:2)\n',
      500,
      'generic',
      'TypeError: x is not a function',
    ],
    [
      'text, notFound',
      'notFound error: \n + ConnectorError: account not found',
      500,
      'notFound',
      'ConnectorError: account not found',
    ],
    [
      "text, generic because the bundle's class is another one",
      "generic error: \n + ConnectorError: account not found\n    at f (/app/index.js:1:2) {\n  type: 'notFound'\n}",
      500,
      'notFound',
      'ConnectorError: account not found',
    ],
    ['text, a string was thrown', "generic error: \n + 'just a string'", 500, 'generic', "'just a string'"],
    ['text with 200', 'notFound error: \n + ConnectorError: gone', 200, 'notFound', 'ConnectorError: gone'],
    ['{messages} with 200', dto('[ConnectorError] boom'), 200, undefined, 'boom'],
    ['{error} alone with 200', { error: 'boom' }, 200, undefined, 'boom'],
    ['a message of type error', { type: 'error', data: { message: 'boom', type: 'generic' } }, 200, 'generic', 'boom'],
    ['a message of type error with text', { type: 'error', data: '[ConnectorError] boom' }, 200, undefined, 'boom'],
  ])('%s', async (_name, body, status, errorType, detail) => {
    const error = await failing(body, status)
    expect(error).toMatchObject({ kind: 'connector', status, errorType, detail })
    expect(error.message).toContain(
      errorType === 'notFound' ? 'the connector answered notFound: ' : 'the connector failed: ',
    )
    expect(error.message).not.toContain('\n')
  })

  test.each([
    ['generic error: \n + ConnectorError: boom after output', 'generic'],
    ['notFound error: \n + ConnectorError: gone', 'notFound'],
    ['[ConnectorError] it said "no', undefined],
    ['{"messages":[{"text":"[ConnectorError] boom"}]}', undefined],
    ['{"error":"boom"}', undefined],
  ])('after output: %s', async (tail, errorType) => {
    const { client } = await answering(`{"type":"output","data":{"n":1}}\n{"type":"output","data":{"n":2}}\n${tail}`)
    const got: unknown[] = []
    const error = await failure(
      (async () => {
        for await (const { data } of client.invoke(request)) got.push(data)
      })(),
    )
    expect(got).toEqual([{ n: 1 }, { n: 2 }])
    expect(error).toMatchObject({ kind: 'connector', status: 200, errorType })
  })

  test('is not sent again, and its tracking id is told', async () => {
    const { client, tenant } = await answering(JSON.stringify(dto('[ConnectorError] boom')), 503)
    const error = await failure(client.invokeOne(request))
    expect(error.message).toBe(
      'Cannot run std:account:list on connector "x", tag "latest": the connector failed: "boom". Tracking id abc123.',
    )
    expect(tenant.calls).toHaveLength(1)
  })
})

describe('what is not a failure of the connector', () => {
  test.each([
    ['a 401', { error: '[ConnectorError] nice try' }, 401, 'unauthorized'],
    ['a 401 as text', 'notFound error: \n + x', 401, 'unauthorized'],
    ['a 403', { error: 'Forbidden for you' }, 403, 'forbidden'],
    [
      'a missing connector',
      { detailCode: '404 Not found', trackingId: 'x', messages: [{ text: 'connector not found' }] },
      404,
      'not-found',
    ],
    ['a missing connector as {error}', { error: 'connector not found' }, 404, 'not-found'],
    ['a missing connector without words', '', 404, 'not-found'],
    [
      'a refused request',
      { detailCode: '400.1 Bad Request Content', messages: [{ text: 'notFound' }] },
      400,
      'bad-request',
    ],
    [
      'an internal fault',
      { detailCode: '500.0 Internal Fault', trackingId: 'x', messages: [{ text: 'An internal fault occurred.' }] },
      500,
      'server',
    ],
    ['{error} in the words of the status', { error: 'Internal Server Error' }, 500, 'server'],
    ['{error} with more beside it', { timestamp: 1, status: 500, error: 'boom', path: '/x' }, 500, 'server'],
    ['{error} of a gateway', { error: 'upstream is gone' }, 502, 'server'],
    ['{error} of an overloaded server', { error: 'too busy' }, 503, 'server'],
    ['a gateway that gave up', { message: 'Endpoint request timed out' }, 504, 'server'],
    ['{message}', { message: 'boom' }, 500, 'server'],
    ['text', 'something broke', 500, 'server'],
    ['a page', '<html><body>ConnectorError</body></html>', 500, 'server'],
    ['nothing', '', 500, 'server'],
    ['the rate limit', { message: 'Rate limit exceeded' }, 429, 'rate-limited'],
    ['Cloudflare', 'error code: 1010', 403, 'blocked'],
  ])('%s', async (_name, body, status, kind) => {
    const error = await failing(body, status)
    expect(error).toMatchObject({ kind, status, errorType: undefined })
  })

  test('a 404 says what to look for', async () => {
    const { client } = await answering('{}', 404)
    expect((await failure(client.invokeOne({ ...request, version: 9 }))).message).toContain(
      'Check that the connector exists and has the version 9.',
    )
  })

  test.each([
    [
      'text that is nobody knows whose',
      '{"type":"output","data":1}\nupstream connect error',
      'holds what is not JSON: "upstream connect error"',
    ],
    [
      'an end inside a value',
      '{"type":"output","data":1}\n{"type":"out',
      'ends inside a value, beginning "{"type":"out"',
    ],
    ['a page in place of output', '<html>hello</html>', 'holds what is not JSON: "<html>hello</html>"'],
  ])('%s', async (_name, text, problem) => {
    const error = await failing(text, 200)
    expect(error.kind).toBe('unexpected-answer')
    expect(error.message).toContain(problem)
  })

  test('a connection that breaks after output', async () => {
    const { client, tenant } = await tenantOf((_seen, response, socket) => {
      response.writeHead(200)
      response.write('{"type":"output","data":1}', () => socket.destroy())
    })
    const error = await failure(collect(client.invoke(request)))
    expect(error.kind).toBe('network')
    expect(tenant.calls).toHaveLength(1)
  })

  test('a connection that breaks before', async () => {
    const { client, tenant } = await tenantOf((_seen, _response, socket) => void socket.destroy())
    expect((await failure(client.invokeOne(request))).kind).toBe('network')
    expect(tenant.calls).toHaveLength(1)
  })
})

describe('invokeOne', () => {
  test('gives the one output among other messages', async () => {
    const { client } = await answering(
      '{"type":"keepAlive","data":{}}{"type":"output","data":{"a":1}}{"type":"state","data":{}}',
    )
    expect(await client.invokeOne(request)).toEqual({ a: 1 })
  })

  test.each([
    ['', 'it sent no output where one belongs'],
    ['{"type":"state","data":{}}', 'it sent no output where one belongs'],
    ['1 2', 'it sent more than one output where one belongs'],
  ])('%j', async (text, problem) => {
    const { client } = await answering(text)
    const error = await failure(client.invokeOne(request))
    expect(error.kind).toBe('unexpected-answer')
    expect(error.message).toBe(`Cannot use the answer of std:account:list on connector "x": ${problem}.`)
  })
})

test('a 401 in mid-run signs in once more', async () => {
  let refused = false
  const { client, tenant } = await tenantOf((_seen, response) => {
    if (refused) return answer(response, 200, '7')
    refused = true
    answer(response, 401, { error: 'expired' })
  })
  expect(await client.invokeOne(request)).toBe(7)
  expect(tenant.signIns).toHaveLength(2)
})
