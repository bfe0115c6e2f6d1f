import type { RecordedExchange, RecordedGroup, Recording } from '../../src/recording/model.js'
import { canStay } from '../../src/recording/same.js'

const uuid = (digit: string) => `${digit.repeat(8)}-1111-4111-8111-111111111111`

/** A reading request, and its answer. */
const read = (path: string, json: unknown, run = '1'): RecordedExchange => ({
  request: { method: 'GET', url: `http://api.example${path}?trace=${uuid(run)}` },
  answer: { status: 200, body: { json } },
})

const create = (run: string, at: string, status = 201): RecordedExchange => ({
  request: { method: 'POST', url: 'http://api.example/users', body: { json: { name: 'test-1', nonce: uuid(run) } } },
  answer: { status, body: { json: { id: uuid(`${Number(run) + 4}`), nonce: uuid(run), at } } },
})

const list = (...exchanges: RecordedExchange[]): RecordedGroup => ({
  ...{ id: 'list', writes: false, commands: { 'std:account:list': 1 }, verdict: 'pass' },
  exchanges,
})
const writing = (...exchanges: RecordedExchange[]): RecordedGroup => ({
  ...list(...exchanges),
  id: 'create',
  writes: true,
})

const recording = (recorded: string, groups: RecordedGroup[], seed = 's'): Recording => ({
  facts: {
    ...{ format: 2, program: '0.1.0', connector: 'Lab', recorded, seed, readOnly: false, readLimit: 8 },
    ...{ config: {}, samples: [] },
  },
  groups,
})

const [day, later] = ['2026-01-02T23:59:58Z', '2026-01-10T00:00:02Z'] as const
const first = recording(day, [
  list(read('/users', [{ id: uuid('9') }]), { ...read('/groups', []), parallel: true }),
  writing(create('1', '2026-01-03T00:00:01Z'), read(`/users/${uuid('5')}`, { id: uuid('5') })),
])

/** The same in a later run. */
const laterRun = (change: { list?: RecordedGroup; create?: RecordedGroup; recorded?: string; seed?: string } = {}) =>
  recording(
    change.recorded ?? later,
    [
      change.list ?? list(read('/groups', [], '2'), { ...read('/users', [{ id: uuid('9') }], '2'), parallel: true }),
      change.create ??
        writing(create('2', '2026-01-10T00:00:03Z'), read(`/users/${uuid('6')}`, { id: uuid('6') }, '2')),
    ],
    change.seed,
  )

describe('canStay', () => {
  it('leaves out what each run makes anew, and the order of what is read at the same time', () => {
    expect(canStay(first, laterRun())).toBe(true)
  })

  it('is not so of an old one, nor of one that seems to be newer', () => {
    const of = (recorded: string) => recording(recorded, [list(read('/users', []))])
    const stays = ['2026-02-01T23:59:58Z', '2026-02-02T00:00:00Z', '2026-01-01T00:00:00Z'].map((recorded) =>
      canStay(of(day), of(recorded)),
    )
    expect(stays).toEqual([true, false, false])
  })

  const groups = read('/groups', [], '2')
  const users = read('/users', [{ id: uuid('9') }], '2')
  const created = create('2', '2026-01-10T00:00:03Z')
  it.each<[string, Parameters<typeof laterRun>[0]]>([
    ['a value in an answer', { list: list(groups, read('/users', [{ id: uuid('9'), mail: 'x' }], '2')) }],
    ['an id in an answer that no check made', { list: list(groups, read('/users', [{ id: uuid('8') }], '2')) }],
    ['a request more', { list: list(groups, users, users) }],
    ['a request less', { list: list(users) }],
    ['a request that failed first', { list: list({ ...groups, retried: true }, users) }],
    ['a status', { create: writing(create('2', '2026-01-10T00:00:03Z', 200), read(`/users/${uuid('6')}`, {}, '2')) }],
    ['an id of another object', { create: writing(created, read(`/users/${uuid('7')}`, { id: uuid('6') }, '2')) }],
    [
      'a time that is not of the run',
      { create: writing(create('2', '2026-01-20T00:00:03Z'), read(`/users/${uuid('6')}`, { id: uuid('6') }, '2')) },
    ],
    ['the order of a change', { create: writing(read(`/users/${uuid('6')}`, { id: uuid('6') }, '2'), created) }],
    [
      'for whose answer the connector waited',
      { create: writing({ ...created, awaited: true }, read(`/users/${uuid('6')}`, { id: uuid('6') }, '2')) },
    ],
    [
      'that the connector waited before it sent it again',
      { create: writing({ ...created, waited: true }, read(`/users/${uuid('6')}`, { id: uuid('6') }, '2')) },
    ],
    ['a verdict', { list: { ...list(groups, users), verdict: 'warn' } }],
    ['the seed', { seed: 't' }],
  ])('tells %s', (_, change) => {
    expect(canStay(first, laterRun(change))).toBe(false)
  })
})
