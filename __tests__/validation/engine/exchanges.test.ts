import { ConnectorError } from '@sailpoint/connector-sdk'
import { processSecrets } from '../../../src/core/secrets/process.js'
import { Anonymizer } from '../../../src/validation/engine/anonymizer.js'
import { ExchangeLog, sumTimings } from '../../../src/validation/engine/exchanges.js'
import type { FindingTarget } from '../../../src/validation/engine/result.js'
import type { CheckStart } from '../../../src/validation/engine/run.js'
import { goodConfig } from '../../support/directory.js'
import { VirtualClock } from '../../support/virtual-clock.js'
import { validate } from '../harness.js'

describe('Anonymizer', () => {
  it('keeps names, types and lengths, never values', () => {
    const shown = new Anonymizer().json(
      {
        identity: 'jane.doe',
        key: { simple: { id: 'jane.doe' } },
        disabled: false,
        type: 'group',
        attributes: {
          email: 'jane@example.org',
          type: 'contractor',
          age: 41,
          tags: ['a', 'b', 'c', 'd', 'e'],
          none: null,
        },
        changes: [{ op: 'Set', attribute: 'email', value: 'jane@example.org' }],
      },
      1000,
    )
    expect(shown).toBe(
      '{ "identity": ‹text of 8, #1›, "key": { "simple": { "id": ‹text of 8, #1› } }, "disabled": false, "type": "group", ' +
        '"attributes": { "email": ‹text of 16, #2›, "type": ‹text of 10, #3›, "age": ‹number, #4›, ' +
        '"tags": [‹text of 1, #5›, ‹text of 1, #6›, ‹text of 1, #7›, … 2 more], "none": null }, ' +
        '"changes": [{ "op": "Set", "attribute": "email", "value": ‹text of 16, #2› }] }',
    )
  })

  it('removes values that it anonymized and e-mail addresses from messages', () => {
    const disguise = new Anonymizer()
    disguise.json({ id: 'jane.doe', name: 'jane' }, 500)
    expect(disguise.text('no such account "jane.doe" (jane), ask <root@example.org>')).toBe(
      'no such account "‹#1›" (‹#2›), ask <‹e-mail›>',
    )
  })

  it('has a limited output for any input', () => {
    const deep = JSON.parse(`${'[{"a":'.repeat(3000)}1${'}]'.repeat(3000)}`) as unknown
    const wide = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`name${i}`, 'x'.repeat(1000)]))
    for (const value of [deep, wide, Array(100_000).fill(wide), 'x'.repeat(1e6), undefined, Symbol('x')])
      expect(new Anonymizer().json(value, 800).length).toBeLessThanOrEqual(800)
  })
})

describe('ExchangeLog', () => {
  it('keeps the first exchanges and the first failures after these, and counts all', () => {
    processSecrets().add('hunter22')
    const log = new ExchangeLog(new VirtualClock())
    for (let i = 0; i < 100; i++) {
      const entry = log.start('std:account:read', { i })
      for (let n = 0; n < 5; n++) entry.output({ n })
      if (i % 10 === 9) entry.end('failed', { message: `no ${i} hunter22`, requestId: `r${i}` })
      else entry.end('answered')
    }
    expect(log.list).toHaveLength(20)
    expect(log.list.filter(({ outcome }) => outcome === 'failed')).toHaveLength(9)
    expect(log.list[0]).toMatchObject({ outputCount: 5, outputs: [expect.any(String), expect.any(String)] })
    expect(log.list.at(-1)).toMatchObject({ requestId: 'r89', error: 'no 89 ***' })
    expect(log.requests).toBe(100)
    expect(log.outputs).toBe(500)
    expect(log.timings).toEqual([expect.objectContaining({ command: 'std:account:read', requests: 100, failed: 10 })])
  })

  it('tells which exchange a finding is about, where that is certain', () => {
    const log = new ExchangeLog(new VirtualClock())
    const command = 'std:account:read'
    log.start('std:account:list', {}).end('answered')
    for (const id of ['100', '101', '100']) log.start(command, { identity: id }).end('answered')
    log.start(command, { key: { simple: { id: 'x' } } }).end('failed', { message: 'no', requestId: 'r' })
    log.start('std:account:create', { attributes: { identity: '100' } }).end('answered')
    log.start('std:account:create', { attributes: {} }).end('answered')
    const place = (message: string, target?: FindingTarget) =>
      log.placeOf({ level: 'error', message, ...(target && { target }) })
    const of = (command: string, requestId?: string): FindingTarget => ({
      kind: 'handler',
      command,
      ...(requestId !== undefined && { requestId }),
    })
    expect(place('account "100": "email" differs', of(command))).toBe(3)
    expect(place('account "101" has gone', of(command))).toBe(2)
    expect(place('account "x" has gone', of(command))).toBe(4)
    expect(place('it failed', of(command, 'r'))).toBe(4)
    expect(place('3 accounts have no key', of('std:account:list'))).toBe(0)
    // Others may be about any of several, or about one that was not kept.
    for (const target of [of(command), of('std:account:create'), of(command, 'other'), of('std:account:update')])
      expect(place('account "10" has gone', target)).toBeUndefined()
    expect(place('account "100" is in the spec', { kind: 'spec', path: [] })).toBeUndefined()
    expect(place('account "100"')).toBeUndefined()
  })

  it('sums timings by command', () => {
    const one = { command: 'a', requests: 1, failed: 0, total: 5, slowest: 5 }
    expect(
      sumTimings([
        [one],
        [
          { ...one, failed: 1, slowest: 3 },
          { ...one, command: 'b' },
        ],
      ]),
    ).toEqual([
      { command: 'a', requests: 2, failed: 1, total: 10, slowest: 5 },
      { ...one, command: 'b' },
    ])
  })
})

describe('a run', () => {
  it('records what was sent and received without values', async () => {
    const { result } = await validate({
      handlers: () => ({
        'std:entitlement:read': (_, { key }) => {
          throw new ConnectorError(`cannot read ${key.simple.id} with ${goodConfig.token}`)
        },
      }),
    })
    const all = result.checks.flatMap(({ exchanges = [] }) => exchanges)
    expect(all.length).toBeGreaterThan(30)
    const text = JSON.stringify(all)
    for (const value of ['person1', 'example.org', 'readers', goodConfig.token, 'Person 1'])
      expect(text).not.toContain(value)
    const failed = result.checks
      .find(({ id }) => id === 'entitlement-list-read')
      ?.exchanges?.find(({ outcome }) => outcome === 'failed')
    const { findings, exchanges } = result.checks.find(({ id }) => id === 'entitlement-list-read') ?? {}
    expect(exchanges?.[findings?.[0]?.exchange ?? -1]).toEqual(failed)
    expect(failed).toMatchObject({ command: 'std:entitlement:read', requestId: 'request-1', outputCount: 0 })
    expect(failed?.error).toMatch(/cannot read ‹#\d+› with \*\*\*/)
    expect(failed?.input).toMatch(/"simple": \{ "id": ‹text of 7, #\d+› \} \}, "type": "group"/)
    const reads = result.commands?.find(({ command }) => command === 'std:account:read')
    expect(reads).toMatchObject({ requests: expect.any(Number), total: expect.any(Number) })
    expect(result.commands?.reduce((sum, { requests }) => sum + requests, 0)).toBe(
      result.checks.reduce((sum, { requests }) => sum + requests, 0),
    )
  })

  it('reports when a check starts, and its progress', async () => {
    const starts: CheckStart[] = []
    const ends: [string, number][] = []
    await validate({
      options: {
        readOnly: true,
        onStart: (start) => starts.push(start),
        onCheck: ({ id, requests }) => {
          if (starts.at(-1)?.id !== id) return
          ends.push([id, requests])
          expect(starts.at(-1)?.progress().requests).toBe(requests)
        },
      },
    })
    const { total } = starts[0] as CheckStart
    expect(total).toBeGreaterThan(starts.length)
    expect(starts.map(({ position }) => position)).toEqual(
      [...new Set(starts.map(({ position }) => position))].sort((a, b) => a - b),
    )
    expect(ends.map(([id]) => id)).toEqual(starts.map(({ id }) => id))
    expect(starts.find(({ id }) => id === 'account-list-and-read')?.progress().outputs).toBeGreaterThan(3)
    expect(starts.some(({ id }) => id.startsWith('account-create'))).toBe(false)
  })
})

describe('shards', () => {
  it('have each check exactly once, in every run', async () => {
    const whole = await validate({ options: { readOnly: true } })
    const ids = whole.result.checks.map(({ id }) => id)
    const found: string[] = []
    for (let index = 1; index <= 3; index++) {
      const { result } = await validate({ options: { readOnly: true, shard: { index, count: 3 } } })
      expect(result.shard).toEqual({ index, count: 3, plan: ids })
      expect(result.checks.map(({ id }) => id)).toEqual(ids.filter((_, i) => i % 3 === index - 1))
      found.push(...result.checks.map(({ id }) => id))
    }
    expect(found.sort()).toEqual([...ids].sort())
  })

  it('use the same values as the run without shards', async () => {
    const values = async (shard?: { index: number; count: number }) => {
      const { calls } = await validate({ options: { ...(shard && { shard }) } })
      return calls.filter(({ type }) => type === 'std:account:create').map(({ input }) => JSON.stringify(input))
    }
    const whole = await values()
    const parts = [...(await values({ index: 1, count: 2 })), ...(await values({ index: 2, count: 2 }))]
    expect(parts.sort()).toEqual(whole.sort())
  })
})
