import type { ServerResponse } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { InvokeRequest } from '../../../src/tenant/types.js'
import { answer, Closing, collect, failure } from '../support.js'
import { request, Tenants } from './invoke-support.js'

const closing = new Closing()
const tenants = new Tenants(closing)
afterEach(async () => await closing.all())

/** The garbage collector, so that memory can be measured and not guessed. */
function exposedGc(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}

describe('the request', () => {
  async function sent(given: Partial<InvokeRequest>): Promise<unknown> {
    const { client, tenant } = await tenants.answering('{"type":"output","data":{}}')
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
    const { client, tenant } = await tenants.answering('')
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
    const { client } = await tenants.answering(text)
    expect(await collect(client.invoke(request))).toEqual(expected)
  })

  test('is yielded message by message as it arrives, with chunks cut anywhere', async () => {
    let open: ServerResponse | undefined
    const { client } = await tenants.of((_seen, response) => {
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
    const { client, tenant } = await tenants.answering('1')
    await client.invokeOne(request)
    expect(tenant.calls[0]?.headers['accept-encoding']).toBe('identity')
  })

  test('of many accounts is never held in memory completely', async () => {
    const account = `${JSON.stringify({ type: 'output', data: { identity: 'x'.repeat(1000) } })}\n`
    const total = 60_000
    let sent = 0
    const { client } = await tenants.of((_seen, response) => {
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
      return process.memoryUsage().heapUsed
    }
    const before = held()
    let count = 0
    let most = 0
    let ahead = 0
    for await (const _message of client.invoke(request)) {
      count++
      ahead = Math.max(ahead, sent - count)
      if (count % 10_000 === 0) most = Math.max(most, held() - before)
    }
    expect(count).toBeGreaterThanOrEqual(total)
    // What was read is not kept, and what was not asked for is not read: the buffers of the two sockets aside.
    expect(most).toBeLessThan(20 * 1024 * 1024)
    expect(ahead).toBeLessThan(total / 2)
  })

  test('a value over the limit is refused', async () => {
    const { client } = await tenants.of((_seen, response) => answer(response, 200, `1 "${'x'.repeat(2000)}"`), {
      transport: { maxValueBytes: 1000 },
    })
    const messages = client.invoke(request)
    expect((await messages.next()).value).toEqual(output(1))
    const error = await failure(messages.next())
    expect(error.kind).toBe('unexpected-answer')
    expect(error.message).toContain('has a value larger than 1000 bytes, beginning')
  })
})

describe('time without data', () => {
  test('that is too long is a timeout, before and after the first message', async () => {
    for (const first of ['', '{"type":"output","data":1}']) {
      const { client } = await tenants.of((_seen, response) => {
        response.writeHead(200)
        if (first !== '') response.write(first)
      })
      const error = await failure(collect(client.invoke({ ...request, idleTimeoutMs: 60 })))
      expect(error.kind).toBe('timeout')
      expect(error.message).toContain(
        'cannot run std:account:list on connector "x", tag "latest": nothing came for 60 ms',
      )
    }
  })

  test('is ended by a keepAlive and does not include the time of the caller', async () => {
    const { client } = await tenants.of(async (_seen, response) => {
      response.writeHead(200)
      for (let beat = 0; beat < 8; beat++) {
        response.write('{"type":"keepAlive","data":{}}')
        await new Promise((resolve) => setTimeout(resolve, 150))
      }
      response.end('{"type":"output","data":1}')
    })
    let count = 0
    for await (const _message of client.invoke({ ...request, idleTimeoutMs: 1000 })) {
      count++
      if (count === 1) await new Promise((resolve) => setTimeout(resolve, 1200))
    }
    expect(count).toBe(9)
  })
})

describe('invokeOne', () => {
  test('gives the one output among other messages', async () => {
    const { client } = await tenants.answering(
      '{"type":"keepAlive","data":{}}{"type":"output","data":{"a":1}}{"type":"state","data":{}}',
    )
    expect(await client.invokeOne(request)).toEqual({ a: 1 })
  })

  test.each([
    ['', 'it sent no output where one is expected'],
    ['{"type":"state","data":{}}', 'it sent no output where one is expected'],
    ['1 2', 'it sent more than one output where one is expected'],
  ])('%j', async (text, problem) => {
    const { client } = await tenants.answering(text)
    const error = await failure(client.invokeOne(request))
    expect(error.kind).toBe('unexpected-answer')
    expect(error.message).toBe(`cannot use the answer of std:account:list on connector "x": ${problem}`)
  })
})

test('a 401 in mid-run signs in once more', async () => {
  let refused = false
  const { client, tenant } = await tenants.of((_seen, response) => {
    if (refused) return answer(response, 200, '7')
    refused = true
    answer(response, 401, { error: 'expired' })
  })
  expect(await client.invokeOne(request)).toBe(7)
  expect(tenant.signIns).toHaveLength(2)
})
