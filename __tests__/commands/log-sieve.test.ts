import { LogSieve, type SieveOptions } from '../../src/commands/log-sieve.js'
import type { LogRecord } from '../../src/tenant/types.js'

const mine = '11111111-1111-4111-8111-111111111111'
const other = '22222222-2222-4222-8222-222222222222'
const connector = { id: mine, names: ['example', 'Example'], others: new Set([other]) }

function record(text: string, given: Partial<LogRecord> = {}): LogRecord {
  return {
    tenantID: 't',
    timestamp: '2026-01-01T00:00:00Z',
    level: 'INFO',
    event: 'connectorMessage',
    component: 'c',
    targetID: '',
    targetName: 'Source',
    requestID: '',
    message: { message: text },
    ...given,
  }
}

const says = (id: string) => ({ message: { message: id, id } })

function sift(options: Partial<SieveOptions>, records: readonly LogRecord[]): { seen: string[]; untold: number } {
  const sieve = new LogSieve({ sources: [], levels: [], ...options })
  const seen = records.flatMap((each) => [...sieve.push(each)].map(({ record: { message } }) => message))
  const texts = seen.map((message) => (typeof message === 'string' ? message : String(message['message'])))
  return { seen: texts, untold: sieve.untold }
}

describe('the records of a connector', () => {
  it('are told by its id, by the target, and by the name of the source', () => {
    const { seen, untold } = sift({ connector }, [
      record('a', says(mine)),
      record('b', says(other)),
      record('c', { targetID: mine }),
      record('d', { targetID: other }),
      record('e', { targetName: 'example' }),
      record('f', { targetName: 'Example (tag: latest)' }),
      record('g', { targetName: 'Examples' }),
      record('h', { targetName: 'Example (tag: latest)', targetID: other }),
    ])
    expect(seen).toEqual([mine, 'c', 'e', 'f'])
    expect(untold).toBe(1)
  })

  it('are told by another record of the same request or target, whichever comes first', () => {
    const { seen, untold } = sift({ connector }, [
      record('before', { targetID: 'A', requestID: '1' }),
      record('foreign before', { targetID: 'B', requestID: '2' }),
      record('', { targetID: 'A', requestID: '1', ...says(mine) }),
      record('', { targetID: 'B', requestID: '2', ...says(other) }),
      record('same request', { targetID: 'C', requestID: '1' }),
      record('same target', { targetID: 'A', requestID: '3' }),
      record('foreign', { targetID: 'B', requestID: '4' }),
      record('unknown', { targetID: 'D', requestID: '5' }),
    ])
    expect(seen).toEqual(['before', mine, 'same request', 'same target'])
    expect(untold).toBe(1)
  })

  it('are not told by a target that runs several connectors', () => {
    const { seen, untold } = sift({ connector }, [
      record('', { targetID: 'A', requestID: '1', ...says(mine) }),
      record('', { targetID: 'A', requestID: '2', ...says(other) }),
      record('of the first', { targetID: 'A', requestID: '1' }),
      record('of neither', { targetID: 'A', requestID: '3' }),
    ])
    expect(seen).toEqual([mine, 'of the first'])
    expect(untold).toBe(1)
  })

  it('are told by records that are not wanted themselves', () => {
    const outcome = { event: 'commandOutcome', targetID: 'A', message: { message: 'command completed' } }
    const { seen } = sift({ connector, event: 'commandOutcome' }, [
      record('', outcome),
      record('', { targetID: 'A', ...says(mine) }),
    ])
    expect(seen).toEqual(['command completed'])
  })

  it('wait in bounded memory', () => {
    const waiting = Array.from({ length: 5000 }, (_, n) => record(String(n), { targetID: 'A' }))
    const { seen, untold } = sift({ connector }, [...waiting, record('', { targetID: 'A', ...says(mine) })])
    expect(seen).toEqual([...Array.from({ length: 2000 }, (_, n) => String(3000 + n)), mine])
    expect(untold).toBe(3000)
    const large = Array.from({ length: 100 }, () => record('x'.repeat(200_000), { targetID: 'A' }))
    expect(sift({ connector }, [...large, record('', { targetID: 'A', ...says(mine) })]).seen.length).toBeLessThan(50)
  })
})

describe('the records of a version', () => {
  it('are told by the message, the source, or the request', () => {
    const at = (version: unknown, message = 'm') => ({ message: { message, version } })
    const { seen, untold } = sift({ version: 3 }, [
      record('', at(3, 'a')),
      record('', at('3', 'b')),
      record('', at(4)),
      record('c', { targetName: 'Example (version: 3)' }),
      record('', { event: 'invokeCommand', message: 'Command execution started : x:y, for connector version 3.' }),
      record('', { event: 'invokeCommand', message: 'Command execution started : x:y, for connector version 33.' }),
      record('', { message: 'only talks of version 3' }),
      record('d', { requestID: '1' }),
      record('', { requestID: '1', ...at(3, 'e') }),
    ])
    expect(seen).toEqual(['a', 'b', 'c', 'Command execution started : x:y, for connector version 3.', 'd', 'e'])
    expect(untold).toBe(1)
  })

  it('of a connector are those of both', () => {
    const of = (id: string, version: number) => ({ message: { message: `${version}`, id, version } })
    const { seen } = sift({ connector, version: 3 }, [
      record('', of(mine, 3)),
      record('', of(mine, 4)),
      record('', of(other, 3)),
    ])
    expect(seen).toEqual(['3'])
  })
})

it('levels, component and several sources are filtered here when the tenant cannot', () => {
  const options = { levels: ['ERROR'], component: 'c', sources: ['A', 'B'] }
  const { seen } = sift(options, [
    record('a', { level: 'error', targetName: 'A' }),
    record('b', { level: 'ERROR', targetName: 'B' }),
    record('c', { level: 'INFO', targetName: 'A' }),
    record('d', { level: 'ERROR', targetName: 'C' }),
    record('e', { level: 'ERROR', targetName: 'A', component: 'x' }),
  ])
  expect(seen).toEqual(['a', 'b'])
})
