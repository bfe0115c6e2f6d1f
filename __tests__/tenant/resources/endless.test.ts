import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { answer, Closing, collect, failure, TestClock } from '../support.js'
import { request, Tenants } from './invoke-support.js'

const closing = new Closing()
const tenants = new Tenants(closing)
afterEach(async () => await closing.all())

function* endlessly(text: string): Generator<string> {
  for (;;) yield text
}

/** Writes without end, as fast as it is read. */
async function flood(response: ServerResponse, text: string): Promise<void> {
  response.writeHead(200)
  await pipeline(endlessly(text), response).catch(() => {})
}

test('an invoke that goes on byte by byte is ended after the total time', async () => {
  const { client } = await tenants.of(async (_seen, response) => await flood(response, ' '), {
    transport: { totalTimeoutMs: 300 },
  })
  const error = await failure(collect(client.invoke(request)))
  expect(error.kind).toBe('timeout')
  expect(error.message).toMatch(/: it did not end within .*; if it may take longer, raise max-invoke-time$/)
})

test('so is one that is read too slowly to end', async () => {
  const { client, tenant } = await tenants.of(
    async (_seen, response) => await flood(response, '{"type":"output","data":1}\n'),
    { transport: { totalTimeoutMs: 300 } },
  )
  const error = await failure(collect(client.invoke(request)))
  expect([error.kind, tenant.calls.length]).toEqual(['timeout', 1])
})

test('an answer without end is ended after the most values', async () => {
  const { client } = await tenants.of(
    async (_seen, response) => await flood(response, '{"type":"output","data":1}\n'),
    { transport: { maxInvokeValues: 1000 } },
  )
  const values: unknown[] = []
  const reading = (async () => {
    for await (const { data } of client.invoke(request)) values.push(data)
  })()
  const error = await failure(reading)
  expect([error.kind, values.length]).toEqual(['unexpected-answer', 1000])
  expect(error.message).toMatch(/the answer has more than 1000 values; if it may have more, raise max-answers$/)
})

test('a collection without end is ended', async () => {
  let page = 0
  const { client, tenant } = await tenants.of((_seen, response) => {
    page++
    const entries = Array.from({ length: 250 }, (_, index) => ({ id: `${page}-${index}`, alias: 'a' }))
    answer(response, 200, entries)
  })
  const error = await failure(client.connectors.list())
  expect(error.message).toContain('has more than 100000 entries')
  expect(tenant.calls).toHaveLength(401)
})

/** Answers each page of the log with two records and a token that was not there before. */
const endlessLog = (onPage: () => void = () => {}) => {
  let page = 0
  const records = [1, 2].map(() => ({ timestamp: '2026-01-01T00:00:00Z', message: 'm' }))
  return (_seen: unknown, response: ServerResponse) => {
    onPage()
    answer(response, 200, { logs: records, nextToken: String(++page) })
  }
}

test('a log without end is ended after the most records, which are yielded', async () => {
  const { client, tenant } = await tenants.of(endlessLog(), { transport: { maxLogRecords: 100 } })
  const records: unknown[] = []
  const reading = (async () => {
    for await (const record of client.logs.query({})) records.push(record)
  })()
  const error = await failure(reading)
  expect([records.length, tenant.calls.length]).toEqual([100, 50])
  expect(error.message).toBe(
    'cannot read the logs to their end: it has more than 100 records; the records so far were read; choose a shorter time or a narrower filter, or raise max-records',
  )
})

test('a log without end is ended after its time', async () => {
  const clock = new TestClock()
  const onPage = () => {
    clock.time += 1000
  }
  const { client, tenant } = await tenants.of(endlessLog(onPage), { clock, transport: { logQueryTimeoutMs: 10_000 } })
  const error = await failure(collect(client.logs.query({})))
  expect(tenant.calls).toHaveLength(10)
  expect(error.message).toMatch(/^cannot read the logs to their end: it did not end within 10 s; .* raise max-time$/)
})

describe('an answer that is nested too deeply to be printed', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const refused = 'the answer is nested deeper than 5000 levels'

  test('is refused', async () => {
    const { client } = await tenants.answering(`{"id":"1","alias":"a","x":${deep}}`)
    expect((await failure(client.connectors.get('a'))).message).toContain(refused)
  })

  test('is refused as a value of a command too', async () => {
    const { client } = await tenants.answering(`{"type":"output","data":${deep}}`)
    expect((await failure(collect(client.invoke(request)))).kind).toBe('unexpected-answer')
  })

  test('does not hide the other records of the log', async () => {
    const record = (message: string) => `{"timestamp":"2026-01-01T00:00:00Z","message":${message}}`
    const page = `{"logs":[${record(`{"x":${deep}}`)},${record('"sound"')}],"nextToken":null}`
    const { client } = await tenants.answering(page)
    const messages = (await collect(client.logs.query({}))).map(({ message }) => message)
    expect(messages).toEqual(['(a value that is nested too deeply)', 'sound'])
  })
})
