import { retryPolicy } from '../../../src/tenant/http/retry.js'
import { answer, Closing, collect, failure, type Handler } from '../support.js'
import { request, Tenants } from './invoke-support.js'

const closing = new Closing()
const tenants = new Tenants(closing)
afterEach(async () => await closing.all())

const output = (data: unknown) => ({ type: 'output', data })
const text = (...data: unknown[]): string => data.map((each) => JSON.stringify(output(each))).join('\n')

/** Breaks the connection after a part of the answer. */
const cutAfter =
  (part: string): Handler =>
  (_seen, response, socket) => {
    response.writeHead(200)
    response.write(part, () => setImmediate(() => socket.destroy()))
  }

const faults: [string, Handler][] = [
  ['a failing gateway', (_seen, response) => answer(response, 502, '<html>bad gateway</html>')],
  ['a broken connection', (_seen, _response, socket) => void socket.destroy()],
  ['an answer that breaks off in its first value', cutAfter('{"type":"output","da')],
]

/** Answers the first invoke with a fault, and the following ones as it should be. */
async function withFault(fault: Handler, good: string) {
  let first = true
  return await tenants.of((seen, response, socket) => {
    if (!first) return answer(response, 200, good)
    first = false
    return fault(seen, response, socket)
  })
}

describe.each(faults)('a command that reads, answered by %s', (_name, fault) => {
  test.each(retryPolicy.readCommands)('is repeated: %s', async (type) => {
    const { client, tenant } = await withFault(fault, text({ a: 1 }))
    expect(await collect(client.invoke({ ...request, type }))).toEqual([output({ a: 1 })])
    expect(tenant.calls).toHaveLength(2)
  })

  test.each(['std:account:create', 'std:account:update', 'std:account:delete', 'std:authenticate', 'custom:read'])(
    'any other is not: %s',
    async (type) => {
      const { client, tenant } = await withFault(fault, text({ a: 1 }))
      expect(['server', 'network']).toContain((await failure(collect(client.invoke({ ...request, type })))).kind)
      expect(tenant.calls).toHaveLength(1)
    },
  )
})

test('a command with one output is repeated when its answer breaks off after that', async () => {
  const { client, tenant } = await withFault(cutAfter(text({ a: 1 })), text({ a: 1 }))
  expect(await client.invokeOne({ ...request, type: 'std:account:read' })).toEqual({ a: 1 })
  expect(tenant.calls).toHaveLength(2)
})

test('a list that breaks off after an object is not repeated, as that was handed on', async () => {
  const { client, tenant } = await withFault(cutAfter(text({ a: 1 })), text({ a: 1 }))
  const seen: unknown[] = []
  const reading = (async () => {
    for await (const { data } of client.invoke({ ...request, type: 'std:account:list' })) seen.push(data)
  })()
  expect((await failure(reading)).kind).toBe('network')
  expect([seen, tenant.calls.length]).toEqual([[{ a: 1 }], 1])
})

test('what the connector answers is not repeated', async () => {
  const body = { messages: [{ text: 'no such account' }], errorType: 'notFound', trackingId: 'a' }
  const { client, tenant } = await withFault((_seen, response) => answer(response, 500, body), text({}))
  await failure(client.invokeOne({ ...request, type: 'std:account:read' }))
  expect(tenant.calls).toHaveLength(1)
})
