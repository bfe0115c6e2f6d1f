import type { LogRecord } from '../../../src/tenant/types.js'
import { answer, Closing, collect, connect, failure, serveTenant } from '../support.js'

const closing = new Closing()
afterEach(async () => await closing.all())

const record = (message: unknown): Record<string, unknown> => ({
  tenantID: 't',
  timestamp: '2026-03-01T12:00:00.123456789Z',
  level: 'INFO',
  event: 'connectorMessage',
  component: 'sp-connect',
  targetID: 'id',
  targetName: 'source',
  requestID: 'r',
  message,
})

/** Pages by token: `next` gives the token that a page carries; undefined leaves it out. */
async function tenantOf(pages: Record<string, { logs: unknown; next?: string | null }>) {
  const tenant = closing.add(
    await serveTenant(({ body }, response) => {
      const page = pages[JSON.parse(body).nextToken]
      if (!page) return answer(response, 400, { message: 'unknown token' })
      answer(response, 200, { logs: page.logs, ...('next' in page ? { nextToken: page.next } : {}) })
    }),
  )
  return { tenant, ...connect(tenant.url) }
}

const messages = (records: LogRecord[]): unknown[] => records.map(({ message }) => message)

test('yields the records of pages of any size as they were sent', async () => {
  const odd = JSON.parse('{"__proto__":{"a":1},"toJSON":"b","n":-1.5e-7,"lone":"\\ud800","none":null}') as unknown
  const first = [odd, 'ü€😀'.repeat(20_000), 'x'.repeat(70_000), 'short', odd]
  const pages = { '': { logs: first.map(record), next: 'p2' }, p2: { logs: [record('€')], next: 'p3' } }
  const third = ['y'.repeat(700_000), odd]
  const { client } = await tenantOf({ ...pages, p3: { logs: third.map(record) } })
  const records = await collect(client.logs.query({}))
  expect(JSON.stringify(records)).toBe(JSON.stringify([...first, '€', ...third].map(record)))
})

test('sends filter and token', async () => {
  const { client, tenant } = await tenantOf({ '': { logs: [record('a')], next: 'p2' }, p2: { logs: [record('b')] } })
  const filter = { startTime: '2026-03-01T11:00:00Z', logLevels: ['ERROR'], targetName: 'source' }
  const records = await collect(client.logs.query(filter))
  expect(records[0]).toEqual(record('a'))
  expect(tenant.calls.map(({ method, url, body }) => [method, url, JSON.parse(body)])).toEqual([
    ['POST', '/beta/platform-logs/query', { filter, nextToken: '' }],
    ['POST', '/beta/platform-logs/query', { filter, nextToken: 'p2' }],
  ])
})

describe('the end of the log', () => {
  test.each([
    ['no token', { logs: [record('b')] }],
    ['null', { logs: [record('b')], next: null }],
    ['an empty token', { logs: [record('b')], next: '' }],
    ['the same token again', { logs: [record('b')], next: 'p2' }],
  ])('%s', async (_name, last) => {
    const { client, tenant } = await tenantOf({ '': { logs: [record('a')], next: 'p2' }, p2: last })
    expect(messages(await collect(client.logs.query({})))).toEqual(['a', 'b'])
    expect(tenant.calls).toHaveLength(2)
  })

  test.each([[[]], [null], [undefined]])('is reached after many pages with %j, with any tokens', async (logs) => {
    const pages: Record<string, { logs: unknown; next: string }> = { '': { logs: [record('a')], next: 'p0' } }
    for (let index = 0; index < 100; index++) pages[`p${index}`] = { logs, next: `p${index + 1}` }
    const { client, tenant } = await tenantOf(pages)
    expect(messages(await collect(client.logs.query({})))).toEqual(['a'])
    expect(tenant.calls).toHaveLength(11)
  })

  test('is not an empty page that others follow', async () => {
    const { client, tenant } = await tenantOf({
      '': { logs: [], next: 'p2' },
      p2: { logs: [record('a')], next: 'p3' },
      p3: { logs: null, next: 'p4' },
      p4: { logs: [], next: 'p5' },
      p5: { logs: [record('b')] },
    })
    expect(messages(await collect(client.logs.query({})))).toEqual(['a', 'b'])
    expect(tenant.calls).toHaveLength(5)
  })

  test('is reached when tokens repeat in a cycle', async () => {
    const pages: Record<string, { logs: unknown; next: string }> = { '': { logs: [record('start')], next: 'p0' } }
    for (let index = 0; index < 10; index++)
      pages[`p${index}`] = { logs: [record(index)], next: `p${(index + 1) % 10}` }
    const { client, tenant } = await tenantOf(pages)
    await collect(client.logs.query({}))
    expect(tenant.calls.length).toBeLessThan(40)
  })
})

test('many pages, the last of which repeats its token', async () => {
  const pages: Record<string, { logs: unknown; next: string }> = {}
  for (let index = 0; index < 200; index++) {
    pages[index === 0 ? '' : `p${index}`] = { logs: [record(String(index))], next: `p${Math.min(index + 1, 199)}` }
  }
  const { client, tenant } = await tenantOf(pages)
  const expected = Array.from({ length: 200 }, (_, index) => String(index))
  expect(messages(await collect(client.logs.query({})))).toEqual(expected)
  expect(tenant.calls).toHaveLength(200)
})

test('a caller that stops early requests no further page', async () => {
  const { client, tenant } = await tenantOf({ '': { logs: [record('a'), record('b')], next: 'p2' } })
  for await (const { message } of client.logs.query({})) {
    expect(message).toBe('a')
    break
  }
  expect(tenant.calls).toHaveLength(1)
})

test('messages are texts or objects, and what is missing is empty', async () => {
  const { client } = await tenantOf({
    '': {
      logs: [
        record({ message: 'x', level: 'INFO' }),
        { timestamp: '2026-03-01T12:00:00Z', message: 5 },
        { timestamp: 'now' },
      ],
    },
  })
  expect(messages(await collect(client.logs.query({})))).toEqual([{ message: 'x', level: 'INFO' }, '5', ''])
})

test.each([
  ['nothing of the kind', 'x', 'has in logs a string where an array belongs'],
  ['a record without a time', [{ message: 'x' }], 'has in logs[0].timestamp nothing where a string belongs'],
  ['a level of another type', [{ timestamp: 'x', level: 7 }], 'has in logs[0].level an integer where a string belongs'],
])('%s', async (_name, logs, problem) => {
  const { client } = await tenantOf({ '': { logs } })
  const error = await failure(collect(client.logs.query({})))
  expect(error.kind).toBe('unexpected-answer')
  expect(error.message).toContain(`cannot read the logs: the answer ${problem};`)
})

test('a query is repeated like the read that it is', async () => {
  let count = 0
  const tenant = closing.add(
    await serveTenant((_seen, response, socket) => {
      count++
      if (count === 1) socket.destroy()
      else if (count === 2) answer(response, 500, {})
      else answer(response, 200, { logs: [record('a')] })
    }),
  )
  expect(messages(await collect(connect(tenant.url).client.logs.query({})))).toEqual(['a'])
})
