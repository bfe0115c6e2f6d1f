import { type ReadRecord, wantedConnector } from '../../../src/commands/logs/attribution.js'
import { LogMatcher, type MatcherOptions } from '../../../src/commands/logs/matcher.js'
import type { LogRecord } from '../../../src/tenant/types.js'

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

const textOf = ({ record: { message } }: ReadRecord) =>
  typeof message === 'string' ? message : String(message['message'])

function sift(
  options: Partial<MatcherOptions>,
  records: readonly LogRecord[],
): { seen: string[]; unattributed: number } {
  const matcher = new LogMatcher({ sources: [], levels: [], ...options })
  const seen = [...records.flatMap((each) => [...matcher.push(each)]), ...matcher.end()].map(textOf)
  return { seen, unattributed: matcher.unattributed }
}

describe('the records of a connector', () => {
  it('are told by its id, by the target, and by the name of the source', () => {
    const { seen, unattributed } = sift({ connector }, [
      record('a', says(mine)),
      record('b', says(other)),
      record('c', { targetID: mine }),
      record('d', { targetID: other }),
      record('e', { targetName: 'example' }),
      record('f', { targetName: 'Example (tag: latest)' }),
      record('g', { targetName: 'Examples' }),
    ])
    expect(seen).toEqual([mine, 'c', 'e', 'f'])
    expect(unattributed).toBe(1)
  })

  const named = { targetName: 'Example (tag: latest)' }

  it('are never those of a request that the id of another one claims, whatever the name of the source', () => {
    const claimed = record('', { ...named, targetID: 'B', requestID: '2', ...says(other) })
    const before = record('before', { ...named, targetID: 'B', requestID: '2' })
    const after = record('after', { ...named, targetID: 'B', requestID: '2' })
    const own = record('', { ...named, targetID: 'A', requestID: '1', ...says(mine) })
    expect(sift({ connector }, [own, before, claimed, after])).toEqual({ seen: [mine], unattributed: 0 })
    expect(sift({ connector }, [before, after, own, claimed])).toEqual({ seen: [mine], unattributed: 0 })
    // A runtime of both tells nothing of a request that has been claimed.
    const shared = [own, before, claimed, after].map((each) => ({ ...each, targetID: 'S' }))
    expect(sift({ connector }, shared)).toEqual({ seen: [mine], unattributed: 0 })
  })

  it('are those of a request that its own id claims, in a runtime that another one claimed', () => {
    const { seen } = sift({ connector }, [
      record('', { targetID: 'S', requestID: '1', ...says(other) }),
      record('own', { targetID: 'S', requestID: '2' }),
      record('', { targetID: 'S', requestID: '2', ...says(mine) }),
    ])
    expect(seen).toEqual(['own', mine])
  })

  it.each([
    ['that another runtime bears', { targetID: 'B' }],
    ['that another connector bears', says(other)],
    ['that another connector bears by its target', { targetID: other }],
    ['in a runtime of several', { targetID: 'A', ...says(other) }],
  ])('are not told by a name %s', (_case, further) => {
    const alone = record('only named', { ...named, targetID: 'A' })
    expect(sift({ connector }, [alone]).seen).toEqual(['only named'])
    const { seen } = sift({ connector }, [alone, record('further', { ...named, ...further })])
    expect(seen).toEqual([])
  })

  it('are not those of a connector that was deleted, and that the tenant does not list', () => {
    const deleted = '33333333-3333-4333-8333-333333333333'
    const bySdk = { message: { message: 'm', id: deleted, invocationId: 'i' } }
    const { seen, unattributed } = sift({ connector }, [
      record('before', { ...named, targetID: 'B', requestID: '2' }),
      record('', { ...named, targetID: 'B', requestID: '2', ...bySdk }),
      // The connector's own field of that name tells nothing.
      record('', { targetID: mine, message: { message: 'own field', id: deleted } }),
    ])
    expect(seen).toEqual(['own field'])
    expect(unattributed).toBe(0)
  })

  it('are told by another record of the same request or target, whichever comes first', () => {
    const { seen, unattributed } = sift({ connector }, [
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
    expect(unattributed).toBe(1)
  })

  it('are not told by a target that runs several connectors', () => {
    const { seen, unattributed } = sift({ connector }, [
      record('', { targetID: 'A', requestID: '1', ...says(mine) }),
      record('', { targetID: 'A', requestID: '2', ...says(other) }),
      record('of the first', { targetID: 'A', requestID: '1' }),
      record('of neither', { targetID: 'A', requestID: '3' }),
    ])
    expect(seen).toEqual([mine, 'of the first'])
    expect(unattributed).toBe(1)
  })

  it.each([
    { event: 'commandOutcome' },
    { levels: ['ERROR'] },
    { component: 'wanted' },
    { targetId: 'A' },
    { requestId: '1' },
  ])('are told by records that are not wanted themselves, as with %j', (kind) => {
    const wanted = { level: 'ERROR', event: 'commandOutcome', component: 'wanted', targetID: 'A', requestID: '1' }
    const foreign = { ...wanted, requestID: '2', ...named }
    const { seen } = sift({ connector, ...kind }, [
      record('own', wanted),
      record('foreign', foreign),
      record('', { targetID: 'other runtime', requestID: '1', ...says(mine) }),
      record('', { targetID: 'other runtime', requestID: '2', ...says(other) }),
    ])
    expect(seen.filter((text) => text !== mine)).toEqual(['own'])
  })

  it('keep their order, whatever tells them', () => {
    const { seen } = sift({ connector }, [
      record('name', { ...named, targetID: 'N' }),
      record('target', { targetID: 'A', requestID: '1' }),
      record('id', { targetID: 'A', requestID: '2', message: { message: 'id', id: mine } }),
      record('request', { targetID: 'A', requestID: '2' }),
    ])
    expect(seen).toEqual(['name', 'target', 'id', 'request'])
  })

  it('come at once where an id tells', () => {
    const matcher = new LogMatcher({ connector, sources: [], levels: [] })
    expect([...matcher.push(record('', { requestID: '1', ...says(mine) }))].map(textOf)).toEqual([mine])
    expect([...matcher.push(record('next', { requestID: '1' }))].map(textOf)).toEqual(['next'])
  })

  it('wait in bounded memory', () => {
    const waiting = Array.from({ length: 25_000 }, (_, n) => record(String(n), { targetID: 'A' }))
    const { seen, unattributed } = sift({ connector }, [...waiting, record('', { targetID: 'A', ...says(mine) })])
    expect(seen).toEqual([...Array.from({ length: 10_000 }, (_, n) => String(15_000 + n)), mine])
    expect(unattributed).toBe(15_000)
    const large = Array.from({ length: 100 }, () => record('x'.repeat(200_000), { targetID: 'A' }))
    expect(sift({ connector }, [...large, record('', { targetID: 'A', ...says(mine) })]).seen.length).toBeLessThan(50)
  })
})

describe('in a pause of following', () => {
  const named = (text: string, requestID: string) => record(text, { targetName: 'example', targetID: 'N', requestID })
  const minute = 60_000

  it('what the runtime tells is let through, and what only a name tells when nothing can contradict it any more', () => {
    const matcher = new LogMatcher({ connector, sources: [], levels: [] })
    const pause = (now: number) => [...matcher.pause(now)].map(textOf)
    const pushed = [
      named('named', '1'),
      record('open', { targetID: 'X' }),
      record('', { targetID: 'A', requestID: '2', ...says(mine) }),
      record('runtime', { targetID: 'A', requestID: '3' }),
    ].flatMap((each) => [...matcher.push(each)])
    expect(pushed).toEqual([])
    expect(pause(0)).toEqual([mine, 'runtime'])
    expect(matcher.named).toBe(0)
    expect(pause(minute)).toEqual([])
    expect(matcher.named).toBe(1)
    expect(pause(5 * minute)).toEqual([])
    expect(pause(6 * minute)).toEqual(['named'])
    expect(matcher.named).toBe(0)
    expect([...matcher.end()]).toEqual([])
    expect(matcher.unattributed).toBe(1)
  })

  it('an id that comes late tells', () => {
    const matcher = new LogMatcher({ connector, sources: [], levels: [] })
    expect([...matcher.push(named('foreign', '1')), ...matcher.pause(0), ...matcher.pause(4 * minute)]).toEqual([])
    expect([...matcher.push(record('', { requestID: '1', ...says(other) }))]).toEqual([])
    expect([...matcher.pause(6 * minute), ...matcher.end()]).toEqual([])
    expect(matcher.unattributed).toBe(0)
  })
})

describe('the records of a version', () => {
  it('are told by the message, the source, or the request', () => {
    const at = (version: unknown, message = 'm') => ({ message: { message, version } })
    const { seen, unattributed } = sift({ version: 3 }, [
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
    expect(unattributed).toBe(1)
  })

  it('are told by the name of the source only where nothing else tells', () => {
    const named = { targetName: 'Example (version: 3)' }
    const { seen } = sift({ version: 3 }, [
      record('named', named),
      record('of another', { ...named, requestID: '1' }),
      record('', { requestID: '1', message: { message: 'own', version: 4 } }),
    ])
    expect(seen).toEqual(['named'])
  })

  it('are told by records that are not wanted themselves', () => {
    const outcome = { event: 'commandOutcome', message: { message: 'command completed' }, requestID: '1' }
    const { seen } = sift({ version: 3, event: 'commandOutcome' }, [
      record('', outcome),
      record('', { requestID: '1', message: { message: 'm', version: 3 } }),
      record('', { ...outcome, requestID: '2' }),
      record('', { requestID: '2', message: { message: 'm', version: 4 } }),
    ])
    expect(seen).toEqual(['command completed'])
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

it.each([
  ['Example', ['one', 'Example']],
  ['one', ['one']],
  ['two', ['one']],
  [undefined, ['one']],
])('the spec name %s is a name of the connector unless it is an alias', (specName, names) => {
  const all = [
    { id: mine, alias: 'one' },
    { id: other, alias: 'two' },
  ]
  const [one] = all
  expect(one && wantedConnector(one, all, specName)).toEqual({ id: mine, names, others: new Set([other]) })
})
