import { defaultBehaviour, type SandboxBehaviour } from '../../../src/sandbox/behaviour.js'
import { LogStore } from '../../../src/sandbox/state/logs.js'
import { Ring } from '../../../src/sandbox/state/ring.js'
import { closeTenants, errorShape, ManualClock, openTenant } from '../support.js'

afterEach(closeTenants)

const target = { targetID: 't1', targetName: 'One (tag: latest)', requestID: 'r1' }

function book(behaviour: Partial<SandboxBehaviour> = {}): { logs: LogStore; clock: ManualClock } {
  const clock = new ManualClock()
  return { logs: new LogStore('tenant', clock, { ...defaultBehaviour, faults: [], ...behaviour }), clock }
}

/** All pages, with the token that ended each; stops as a careful client does. */
function pages(logs: LogStore, filter = {}): { messages: unknown[][]; tokens: unknown[] } {
  const messages: unknown[][] = []
  const tokens: unknown[] = []
  for (let token = ''; ; ) {
    const page = logs.query(filter, token)
    messages.push(page.logs.map((record) => record.message))
    tokens.push(page.nextToken)
    if (page.nextToken === undefined || page.nextToken === null || page.nextToken === token) return { messages, tokens }
    token = page.nextToken
  }
}

describe('logs', () => {
  test('are sent oldest first, in the documented form', () => {
    const { logs, clock } = book()
    logs.append(target, 'INFO', 'invokeCommand', 'one')
    clock.time += 1
    logs.append(target, 'ERROR', 'commandOutcome', { message: 'two' })
    expect(logs.query({}, '')).toEqual({
      logs: [
        {
          tenantID: 'tenant',
          timestamp: '2026-01-01T00:00:00.000Z',
          level: 'INFO',
          event: 'invokeCommand',
          component: 'connector-runtime',
          ...target,
          message: 'one',
        },
        expect.objectContaining({ timestamp: '2026-01-01T00:00:00.001Z', message: { message: 'two' } }),
      ],
    })
  })

  test.each([
    [{}, [0, 1, 2, 3]],
    [{ startTime: '2026-01-01T00:00:01Z' }, [1, 2, 3]],
    [{ startTime: '2026-01-01T00:00:01.000500000Z' }, [2, 3]],
    [{ endTime: '2026-01-01T00:00:01Z' }, [0, 1]],
    [{ startTime: '2025-12-31T19:00:01.5-05:00', endTime: '2026-01-01T01:00:02+01:00' }, [2]],
    [{ logLevels: ['ERROR'] }, [1]],
    [{ logLevels: ['error', 'DEBUG'] }, [1, 2]],
    [{ logLevels: [] }, [0, 1, 2, 3]],
    [{ event: 'commandOutcome' }, [1]],
    [{ requestID: 'r2' }, [2]],
    [{ targetID: 't2' }, [3]],
    [{ targetName: 'Two' }, [3]],
    [{ component: 'connector-runtime' }, [0, 1, 2, 3]],
    [{ component: 'other' }, []],
    [{ requestID: '', event: '', startTime: '', endTime: null }, [0, 1, 2, 3]],
    [{ requestID: 'r1', logLevels: ['INFO'], endTime: '2026-01-01T00:00:02Z' }, [0]],
  ])('obey the filter %j', (filter, expected) => {
    const { logs, clock } = book()
    const add = (level: 'INFO' | 'ERROR' | 'DEBUG', event: string, number: number, other = {}) => {
      logs.append({ ...target, ...other }, level, event, String(number))
      clock.time += 1000
    }
    add('INFO', 'invokeCommand', 0)
    add('ERROR', 'commandOutcome', 1)
    add('DEBUG', 'connectorMessage', 2, { requestID: 'r2' })
    add('INFO', 'connectorMessage', 3, { targetID: 't2', targetName: 'Two' })
    expect(logs.query(filter, '').logs.map((record) => Number(record.message))).toEqual(expected)
  })

  test.each([
    ['missing', [[0, 2], [4, 6], [8]], [expect.any(String), expect.any(String), undefined]],
    ['null', [[0, 2], [4, 6], [8]], [expect.any(String), expect.any(String), null]],
    [
      'repeated',
      [[0, 2], [4, 6], [8], []],
      [expect.any(String), expect.any(String), expect.any(String), expect.any(String)],
    ],
  ] as const)('in pages end with the token %s', (logEnd, messages, tokens) => {
    const { logs } = book({ logEnd, logPageSize: 2 })
    for (let n = 0; n < 10; n += 1) logs.append(target, n % 2 === 0 ? 'INFO' : 'DEBUG', 'connectorMessage', { n })
    const result = pages(logs, { logLevels: ['INFO'] })
    expect(result.messages).toEqual(messages.map((page) => page.map((n) => ({ n }))))
    expect(result.tokens).toEqual(tokens)
    if (logEnd === 'repeated') expect(result.tokens.at(-1)).toBe(result.tokens.at(-2))
  })

  test('that arrive later are returned for a repeated token', () => {
    const { logs } = book({ logEnd: 'repeated' })
    logs.append(target, 'INFO', 'connectorMessage', 'one')
    const first = logs.query({}, '')
    logs.append(target, 'INFO', 'connectorMessage', 'two')
    expect(logs.query({}, first.nextToken ?? '').logs).toMatchObject([{ message: 'two' }])
  })

  test('are queried over HTTP, and an invalid query is a 400', async () => {
    const tenant = await openTenant()
    for (const path of ['/beta/platform-logs/query', '/platform-logs/v1/query']) {
      const reply = await tenant.send('POST', path, { json: { filter: {}, nextToken: '' } })
      expect([reply.status, reply.json]).toEqual([200, { logs: [] }])
    }
    for (const json of [
      { filter: { startTime: 'yesterday' } },
      { filter: { startTime: '2026-13-01T00:00:00Z' } },
      { filter: { endTime: 5 } },
      { filter: { logLevels: 'INFO' } },
      { filter: { logLevels: [1] } },
      { filter: { event: 5 } },
      { filter: [] },
      { nextToken: 'made up' },
      { nextToken: 5 },
      [],
    ]) {
      const reply = await tenant.send('POST', '/beta/platform-logs/query', { json })
      expect([json, reply.status, reply.json]).toEqual([json, 400, errorShape()])
    }
  })
})

describe('a ring', () => {
  test('keeps the newest entries with their numbers', () => {
    const ring = new Ring<number>(1000)
    for (let n = 0; n < 12_345; n += 1) ring.push(n)
    const kept = [...ring.from(0)]
    expect(kept).toHaveLength(1000)
    expect(kept[0]).toEqual({ number: 11_345, item: 11_345 })
    expect([...ring.from(12_344)]).toEqual([{ number: 12_344, item: 12_344 }])
    expect(ring.end).toBe(12_345)
    expect([...ring.from(12_345)]).toEqual([])
  })

  test('stays below a number of bytes, but always keeps the newest entry', () => {
    const ring = new Ring<string>(1000, 100)
    for (let n = 0; n < 50; n += 1) ring.push(String(n), 30)
    expect([...ring.from(0)].map(({ item }) => item)).toEqual(['47', '48', '49'])
    ring.push('large', 500)
    expect([...ring.from(0)].map(({ item }) => item)).toEqual(['large'])
    ring.push('small', 1)
    expect([...ring.from(0)].map(({ item }) => item)).toEqual(['small'])
  })
})
