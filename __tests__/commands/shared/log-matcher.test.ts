import { connectorCriterion, type ParsedRecord } from '../../../src/commands/shared/log-attribution.js'
import { LogMatcher, type MatcherOptions } from '../../../src/commands/shared/log-matcher.js'
import type { LogRecord } from '../../../src/tenant/types.js'

const mine = '11111111-1111-4111-8111-111111111111'
const other = '22222222-2222-4222-8222-222222222222'
const connector = { id: mine, sourceNames: ['example', 'Example'], otherIds: new Set([other]) }

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

const withId = (id: string) => ({ message: { message: id, id } })

const textOf = ({ record: { message } }: ParsedRecord) =>
  typeof message === 'string' ? message : String(message['message'])

function match(
  options: Partial<MatcherOptions>,
  records: readonly LogRecord[],
): { seen: string[]; unattributed: number } {
  const matcher = new LogMatcher({ sources: [], levels: [], ...options })
  const seen = [...records.flatMap((each) => [...matcher.add(each)]), ...matcher.flush()].map(textOf)
  return { seen, unattributed: matcher.unattributed }
}

describe('the records of a connector', () => {
  it('are recognized by its id, by the target, and by the name of the source', () => {
    const { seen, unattributed } = match({ connector }, [
      record('a', withId(mine)),
      record('b', withId(other)),
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

  it('exclude a request with the id of another connector, whatever the name of the source', () => {
    const claimed = record('', { ...named, targetID: 'B', requestID: '2', ...withId(other) })
    const before = record('before', { ...named, targetID: 'B', requestID: '2' })
    const after = record('after', { ...named, targetID: 'B', requestID: '2' })
    const own = record('', { ...named, targetID: 'A', requestID: '1', ...withId(mine) })
    expect(match({ connector }, [own, before, claimed, after])).toEqual({ seen: [mine], unattributed: 0 })
    expect(match({ connector }, [before, after, own, claimed])).toEqual({ seen: [mine], unattributed: 0 })
    // In a runtime of both connectors, a request still goes by its own id.
    const shared = [own, before, claimed, after].map((each) => ({ ...each, targetID: 'S' }))
    expect(match({ connector }, shared)).toEqual({ seen: [mine], unattributed: 0 })
  })

  it('include a request with its id, in a runtime with the id of another connector', () => {
    const { seen } = match({ connector }, [
      record('', { targetID: 'S', requestID: '1', ...withId(other) }),
      record('own', { targetID: 'S', requestID: '2' }),
      record('', { targetID: 'S', requestID: '2', ...withId(mine) }),
    ])
    expect(seen).toEqual(['own', mine])
  })

  it.each([
    ['that another runtime has', { targetID: 'B' }],
    ['that another connector has', withId(other)],
    ['that another connector has as its target', { targetID: other }],
    ['in a runtime of several connectors', { targetID: 'A', ...withId(other) }],
  ])('are not recognized by a name %s', (_case, further) => {
    const alone = record('only named', { ...named, targetID: 'A' })
    expect(match({ connector }, [alone]).seen).toEqual(['only named'])
    const { seen } = match({ connector }, [alone, record('further', { ...named, ...further })])
    expect(seen).toEqual([])
  })

  it('exclude those of a deleted connector, which the tenant does not list', () => {
    const deleted = '33333333-3333-4333-8333-333333333333'
    const bySdk = { message: { message: 'm', id: deleted, invocationId: 'i' } }
    const { seen, unattributed } = match({ connector }, [
      record('before', { ...named, targetID: 'B', requestID: '2' }),
      record('', { ...named, targetID: 'B', requestID: '2', ...bySdk }),
      // A field of that name that the SDK did not write proves nothing.
      record('', { targetID: mine, message: { message: 'own field', id: deleted } }),
    ])
    expect(seen).toEqual(['own field'])
    expect(unattributed).toBe(0)
  })

  it('are recognized by another record of the same request or target, earlier or later', () => {
    const { seen, unattributed } = match({ connector }, [
      record('before', { targetID: 'A', requestID: '1' }),
      record('foreign before', { targetID: 'B', requestID: '2' }),
      record('', { targetID: 'A', requestID: '1', ...withId(mine) }),
      record('', { targetID: 'B', requestID: '2', ...withId(other) }),
      record('same request', { targetID: 'C', requestID: '1' }),
      record('same target', { targetID: 'A', requestID: '3' }),
      record('foreign', { targetID: 'B', requestID: '4' }),
      record('unknown', { targetID: 'D', requestID: '5' }),
    ])
    expect(seen).toEqual(['before', mine, 'same request', 'same target'])
    expect(unattributed).toBe(1)
  })

  it('are not recognized by a target that runs several connectors', () => {
    const { seen, unattributed } = match({ connector }, [
      record('', { targetID: 'A', requestID: '1', ...withId(mine) }),
      record('', { targetID: 'A', requestID: '2', ...withId(other) }),
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
  ])('are recognized by records that the filter excludes, as with %j', (kind) => {
    const matching = { level: 'ERROR', event: 'commandOutcome', component: 'wanted', targetID: 'A', requestID: '1' }
    const foreign = { ...matching, requestID: '2', ...named }
    const { seen } = match({ connector, ...kind }, [
      record('own', matching),
      record('foreign', foreign),
      record('', { targetID: 'other runtime', requestID: '1', ...withId(mine) }),
      record('', { targetID: 'other runtime', requestID: '2', ...withId(other) }),
    ])
    expect(seen.filter((text) => text !== mine)).toEqual(['own'])
  })

  it('keep their order, whatever they are recognized by', () => {
    const { seen } = match({ connector }, [
      record('name', { ...named, targetID: 'N' }),
      record('target', { targetID: 'A', requestID: '1' }),
      record('id', { targetID: 'A', requestID: '2', message: { message: 'id', id: mine } }),
      record('request', { targetID: 'A', requestID: '2' }),
    ])
    expect(seen).toEqual(['name', 'target', 'id', 'request'])
  })

  it('are passed on at once if they have the id', () => {
    const matcher = new LogMatcher({ connector, sources: [], levels: [] })
    expect([...matcher.add(record('', { requestID: '1', ...withId(mine) }))].map(textOf)).toEqual([mine])
    expect([...matcher.add(record('next', { requestID: '1' }))].map(textOf)).toEqual(['next'])
  })

  it('are pending in bounded memory', () => {
    const pending = Array.from({ length: 25_000 }, (_, n) => record(String(n), { targetID: 'A' }))
    const { seen, unattributed } = match({ connector }, [...pending, record('', { targetID: 'A', ...withId(mine) })])
    expect(seen).toEqual([...Array.from({ length: 10_000 }, (_, n) => String(15_000 + n)), mine])
    expect(unattributed).toBe(15_000)
    const large = Array.from({ length: 100 }, () => record('x'.repeat(200_000), { targetID: 'A' }))
    expect(match({ connector }, [...large, record('', { targetID: 'A', ...withId(mine) })]).seen.length).toBeLessThan(
      50,
    )
  })
})

describe('after a poll', () => {
  const named = (text: string, requestID: string) => record(text, { targetName: 'example', targetID: 'N', requestID })
  const minute = 60_000

  it('records attributed by the runtime are released at once, those attributed by a name when it cannot be contradicted any more', () => {
    const matcher = new LogMatcher({ connector, sources: [], levels: [] })
    const release = (now: number) => [...matcher.releaseAfterPoll(now)].map(textOf)
    const pushed = [
      named('named', '1'),
      record('open', { targetID: 'X' }),
      record('', { targetID: 'A', requestID: '2', ...withId(mine) }),
      record('runtime', { targetID: 'A', requestID: '3' }),
    ].flatMap((each) => [...matcher.add(each)])
    expect(pushed).toEqual([])
    expect(release(0)).toEqual([mine, 'runtime'])
    expect(matcher.heldByName).toBe(0)
    expect(release(minute)).toEqual([])
    expect(matcher.heldByName).toBe(1)
    expect(release(5 * minute)).toEqual([])
    expect(release(6 * minute)).toEqual(['named'])
    expect(matcher.heldByName).toBe(0)
    expect([...matcher.flush()]).toEqual([])
    expect(matcher.unattributed).toBe(1)
  })

  it('an id that arrives late counts', () => {
    const matcher = new LogMatcher({ connector, sources: [], levels: [] })
    expect([
      ...matcher.add(named('foreign', '1')),
      ...matcher.releaseAfterPoll(0),
      ...matcher.releaseAfterPoll(4 * minute),
    ]).toEqual([])
    expect([...matcher.add(record('', { requestID: '1', ...withId(other) }))]).toEqual([])
    expect([...matcher.releaseAfterPoll(6 * minute), ...matcher.flush()]).toEqual([])
    expect(matcher.unattributed).toBe(0)
  })
})

describe('the records of a version', () => {
  it('are recognized by the message, the source, or the request', () => {
    const at = (version: unknown, message = 'm') => ({ message: { message, version } })
    const { seen, unattributed } = match({ version: 3 }, [
      record('', at(3, 'a')),
      record('', at('3', 'b')),
      record('', at(4)),
      record('c', { targetName: 'Example (version: 3)' }),
      record('', { event: 'invokeCommand', message: 'Command execution started : x:y, for connector version 3.' }),
      record('', { event: 'invokeCommand', message: 'Command execution started : x:y, for connector version 33.' }),
      record('', { message: 'only mentions version 3' }),
      record('d', { requestID: '1' }),
      record('', { requestID: '1', ...at(3, 'e') }),
    ])
    expect(seen).toEqual(['a', 'b', 'c', 'Command execution started : x:y, for connector version 3.', 'd', 'e'])
    expect(unattributed).toBe(1)
  })

  it('are recognized by the name of the source only without better evidence', () => {
    const named = { targetName: 'Example (version: 3)' }
    const { seen } = match({ version: 3 }, [
      record('named', named),
      record('of another', { ...named, requestID: '1' }),
      record('', { requestID: '1', message: { message: 'own', version: 4 } }),
    ])
    expect(seen).toEqual(['named'])
  })

  it('are recognized by records that the filter excludes', () => {
    const outcome = { event: 'commandOutcome', message: { message: 'command completed' }, requestID: '1' }
    const { seen } = match({ version: 3, event: 'commandOutcome' }, [
      record('', outcome),
      record('', { requestID: '1', message: { message: 'm', version: 3 } }),
      record('', { ...outcome, requestID: '2' }),
      record('', { requestID: '2', message: { message: 'm', version: 4 } }),
    ])
    expect(seen).toEqual(['command completed'])
  })

  it('of a connector match both', () => {
    const of = (id: string, version: number) => ({ message: { message: `${version}`, id, version } })
    const { seen } = match({ connector, version: 3 }, [
      record('', of(mine, 3)),
      record('', of(mine, 4)),
      record('', of(other, 3)),
    ])
    expect(seen).toEqual(['3'])
  })
})

it('levels, component and several sources are filtered by the matcher', () => {
  const options = { levels: ['ERROR'], component: 'c', sources: ['A', 'B'] }
  const { seen } = match(options, [
    record('a', { level: ' error', targetName: 'A' }),
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
])('the spec name %s is a source name of the connector unless it is an alias', (specName, sourceNames) => {
  const all = [
    { id: mine, alias: 'one' },
    { id: other, alias: 'two' },
  ]
  const [one] = all
  expect(one && connectorCriterion(one, all, specName)).toEqual({ id: mine, sourceNames, otherIds: new Set([other]) })
})
