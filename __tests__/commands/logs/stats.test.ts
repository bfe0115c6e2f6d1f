import { LogStats } from '../../../src/commands/logs/stats.js'
import { Timeline } from '../../../src/commands/logs/timeline.js'
import { factsOf } from '../../../src/tenant/resources/log-facts.js'
import type { LogRecord } from '../../../src/tenant/types.js'
import { generateByType } from '../../../src/validation/accounts/generate.js'
import { Random } from '../../../src/validation/accounts/random.js'

const start = Date.UTC(2026, 0, 1)

function totalsOf(records: readonly Partial<LogRecord>[]): ReturnType<LogStats['totals']> {
  const stats = new LogStats()
  for (const [n, given] of records.entries()) {
    const record = {
      tenantID: 't',
      timestamp: new Date(start + n * 1000).toISOString(),
      level: 'ERROR',
      event: 'connectorMessage',
      component: 'c',
      targetID: 'i',
      targetName: 's',
      requestID: '',
      message: '',
      ...given,
    }
    stats.add({ record, facts: factsOf(record) })
  }
  return stats.totals()
}

const groupsOf = (texts: readonly string[]) =>
  totalsOf(texts.map((message) => ({ message }))).groups.map(({ text, count }) => [text, count])

it('levels are counted as one, however a logger writes them', () => {
  const totals = totalsOf(['ERROR', ' error', 'Error ', 'SEVERE', 'info'].map((level) => ({ level })))
  expect(totals.levels).toEqual([
    { name: 'ERROR', count: 3 },
    { name: 'SEVERE', count: 1 },
    { name: 'INFO', count: 1 },
  ])
  expect(totals.errors).toBe(4)
})

describe('errors', () => {
  it.each([
    [['account 12 not found', 'account 345 not found']],
    [['at 2026-01-01T00:00:00.123Z', 'at 2026-02-03T04:05:06.789Z']],
    [['id 11111111-1111-4111-8111-111111111111', 'id 2a2b2222-2222-4222-8222-22222222222f']],
    [['user 2c9180866166b5b0016167c32ef31a66', 'user 2c9180846a93ce60016ab29f039944de']],
    [['10.0.0.1:443 refused', '192.168.17.4:8443 refused']],
    [['Connector error ConnectorError: no connection', '[ConnectorError] no connection']],
    [['TypeError: x is not a function\n    at a:1:1', 'x is not a function\nsomething else']],
  ])('are one group for %j', (texts) => {
    expect(groupsOf(texts)).toEqual([[texts[0]?.split('\n')[0], 2]])
  })

  it.each(['email', 'login'])('are one group whatever value a validation makes up for %s', (name) => {
    const values = Array.from({ length: 60 }, (_, n) => generateByType('string', name, new Random(`seed ${n}`)))
    expect(groupsOf(values.map((value) => `account ${value} not found`))).toMatchObject([[expect.any(String), 60]])
  })

  it('are one group whatever id a validation makes up for an account that does not exist', () => {
    const ids = Array.from({ length: 60 }, (_, n) => `absent-${new Random(`seed ${n}`).text(12)}`)
    expect(groupsOf(ids.map((id) => `account ${id} not found`))).toMatchObject([[expect.any(String), 60]])
  })

  it.each([[['no connection', 'no permission']], [['deadbeef', 'cafe']]])('are two groups for %j', (texts) => {
    expect(groupsOf(texts)).toHaveLength(2)
  })

  it('of one request count once', () => {
    const { groups, errors } = totalsOf([
      { requestID: '1', message: { commandType: 'x', message: 'Connector error ConnectorError: no' } },
      { requestID: '1', event: 'commandOutcome', message: { commandType: 'x', error: '[ConnectorError] no' } },
      { requestID: '2', event: 'commandOutcome', message: { commandType: 'x', error: '[ConnectorError] no' } },
      { requestID: '2', event: 'commandOutcome', message: { commandType: 'y', error: '[ConnectorError] no' } },
    ])
    expect(errors).toBe(4)
    expect(groups.map(({ command, count }) => [command, count])).toEqual([
      ['x', 2],
      ['y', 1],
    ])
  })

  it('have the stack of the first record that has one', () => {
    const { groups } = totalsOf([{ message: 'Error: no' }, { message: 'Error: no\n    at f (/app/index.js:1:2)' }])
    expect(groups).toMatchObject([{ count: 2, stack: expect.stringContaining('/app/index.js:1:2') }])
  })

  it('have a short text, however long the record', () => {
    const { groups } = totalsOf([{ message: 'x'.repeat(1_000_000) }])
    expect(groups[0]?.text).toHaveLength(300)
  })
})

it('commands are sorted by failures, then by records', () => {
  const outcome = (commandType: string, elapsed: number, error?: string) => ({
    level: 'INFO',
    event: 'commandOutcome',
    message: { commandType, elapsed, ...(error === undefined ? {} : { error }) },
  })
  const { commands, slowest, errors } = totalsOf([
    outcome('a', 10),
    outcome('b', 20),
    outcome('b', 40),
    outcome('c', 5, 'no'),
    { level: 'INFO', message: { commandType: 'a' } },
    { level: 'INFO', event: 'invokeCommand', message: 'Command execution started : a, for connector version 1.' },
  ])
  expect(errors).toBe(1)
  expect(commands).toMatchObject([
    { command: 'c', records: 1, errors: 1, invocations: 1, failed: 1 },
    { command: 'a', records: 3, invocations: 1, timedInvocations: 1, totalElapsedMs: 10 },
    { command: 'b', records: 2, invocations: 2, timedInvocations: 2, totalElapsedMs: 60, maxElapsedMs: 40 },
  ])
  expect(slowest.map(({ elapsedMs }) => elapsedMs)).toEqual([40, 20, 10, 5])
})

describe('a timeline', () => {
  it.each([
    [[0], 1000],
    [[0, 29_999], 1000],
    [[0, 30_000], 5000],
    [[3_600_000, 0], 300_000],
    [[0, 86_400_000 * 100], 86_400_000 * 4],
  ])('of records at %j has buckets of %d ms', (times, bucketMs) => {
    const timeline = new Timeline()
    for (const time of times) timeline.add(start + time, false)
    expect(timeline.bucketMs).toBe(bucketMs)
    expect(timeline.buckets().length).toBeLessThanOrEqual(30)
    expect(timeline.buckets().filter(({ count }) => count > 0)).toHaveLength(times.length)
  })

  it('counts every record while its buckets grow, in any order of records', () => {
    const timeline = new Timeline()
    const times = Array.from({ length: 1000 }, (_, n) => start + ((n * 7919) % 1000) * 60_000)
    for (const [n, time] of times.entries()) timeline.add(time, n % 4 === 0)
    timeline.add(Number.NaN, true)
    const buckets = timeline.buckets()
    for (const { start: from, count, errors } of buckets) {
      const inside = times.filter((time) => time >= from && time < from + timeline.bucketMs)
      expect(count).toBe(inside.length)
      expect(errors).toBe(times.filter((time, n) => inside.includes(time) && n % 4 === 0).length)
    }
    expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(1000)
  })
})
