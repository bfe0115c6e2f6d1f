import { parseRecord } from '../../../src/commands/shared/log-attribution.js'
import { aggregationsOf } from '../../../src/commands/watch/aggregations.js'
import type { Release } from '../../../src/commands/watch/find-release.js'
import { judge, type Observed, type WatchLimits } from '../../../src/commands/watch/judge.js'
import type { Both } from '../../../src/commands/watch/periods.js'
import { Traffic } from '../../../src/commands/watch/traffic.js'
import type { Task } from '../../../src/tenant/types.js'

const at = Date.UTC(2026, 0, 2)
const hour = 3_600_000
const release: Release = { version: 2, wayBack: 1, at, comparedUntil: at, isReturn: false, by: 'alice' }
const limits: WatchLimits = { minFailures: 3, maxMoreFailures: 5, maxSlower: 100, minInvocations: 5, maxFewer: 10 }
const periods = { before: { from: at - 24 * hour, to: at }, since: { from: at, to: at + 24 * hour } }
const list = 'std:account:list'

/** So many runs of a command, of which so many fail. */
interface Runs {
  command?: string
  source?: string
  runs?: number
  failed?: number
  ms?: number
  error?: string
  version?: number
}

function trafficOf(period: keyof Both<unknown>, all: readonly Runs[]): Traffic {
  const traffic = new Traffic()
  const version = period === 'since' ? 2 : 1
  if (all.length > 0) traffic.versions.set(all[0]?.version ?? version, 1)
  let id = 0
  for (const { command = list, source = 's1', runs = 10, failed = 0, ms = 100, error = 'it failed' } of all)
    for (let n = 0; n < runs; n++) {
      const message = {
        ...{ commandType: command, completed: n >= failed, elapsed: ms },
        ...(n < failed && { error: { message: error } }),
      }
      const record = {
        ...{ tenantID: '', timestamp: '2026-01-01T00:00:00Z', level: 'INFO', event: 'commandOutcome', component: '' },
        ...{ targetID: '', targetName: source, requestID: `${period} ${++id}`, message },
      }
      traffic.add({ id: source }, parseRecord(record))
    }
  return traffic
}

/** An aggregation that began so many hours after the release, or before it. Without a status it runs. */
const task = (hours: number, status: string | null = 'SUCCESS', total: number | null = 100): Task => ({
  ...{ id: `task ${hours}`, createdAt: at + hours * hour },
  ...{ completedAt: status === null ? undefined : at + (hours + 0.5) * hour, status: status ?? undefined },
  ...{ counts: total === null ? {} : { total }, messages: [], sourceId: 's1' },
})

/** Both periods had accounts listed and aggregated, unless something else is given. */
function observed({
  before = [{}],
  since = [{}],
  tasks = [task(-2), task(2)],
  names = ['s1'],
  unread = [],
}: {
  before?: Runs[]
  since?: Runs[]
  tasks?: Task[]
  names?: string[]
  unread?: string[]
} = {}): Observed {
  const sources = names.map((name) => ({ id: name, name }))
  return {
    ...{ periods, sources, unread },
    traffic: { before: trafficOf('before', before), since: trafficOf('since', since) },
    aggregations: sources.map((source) => aggregationsOf({ source, kind: 'accounts' }, tasks, release)),
  }
}

const told = (given: Observed) => {
  const { verdict, findings } = judge(given, release, limits)
  return [verdict, ...findings.map(({ level, message }) => `${level}: ${message}`)]
}

const times = (runs: number, failed: number, more: Runs = {}): Runs[] => [{ runs, failed, ...more }]

it.each<[string, Parameters<typeof observed>[0], string, RegExp | undefined]>([
  ['the same as before', {}, 'pass', undefined],
  ['as many failures as before', { before: times(10, 3), since: times(10, 3) }, 'pass', undefined],
  [
    'a share of failures that rose within the limit',
    { before: times(100, 3), since: times(100, 8) },
    'pass',
    undefined,
  ],
  [
    'a share of failures that rose',
    { before: times(100, 3), since: times(100, 9) },
    'worse',
    /^worse: std:account:list failed 9 of 100 times since the release, and 3 of 100 times before$/,
  ],
  ['two failures', { before: times(10, 0), since: times(2, 2) }, 'pass', undefined],
  ['three failures of three', { before: times(4, 0), since: times(3, 3) }, 'worse', /failed 3 of 3 times/],
  [
    'failures of a command that did not run before',
    { since: [...times(9, 0), ...times(4, 4, { command: 'std:account:create' })] },
    'worse',
    /^worse: 4 errors of std:account:create since the release: it failed; there was none of this kind before$/,
  ],
  [
    'failures of a command, with nothing before',
    { before: [], since: times(4, 4) },
    'inconclusive',
    /failed 4 of 4 times since the release, and did not run before, so it cannot be compared/,
  ],
  [
    'failures at one of many sources',
    {
      names: ['s1', 's2'],
      before: [...times(95, 4), ...times(5, 0, { source: 's2' })],
      since: [...times(95, 0), ...times(5, 5, { source: 's2' })],
    },
    'worse',
    /^worse: std:account:list at "s2" failed 5 of 5 times/,
  ],
  [
    'an error of a new kind',
    { before: times(10, 4, { error: 'old 1' }), since: times(10, 4, { error: 'new 17' }) },
    'worse',
    /^worse: 4 errors of std:account:list since the release: new 17; there was none of this kind before$/,
  ],
  [
    'an error of a known kind',
    { before: times(10, 4, { error: 'no user 1' }), since: times(10, 4, { error: 'no user 2' }) },
    'pass',
    undefined,
  ],
  ['twice the time', { before: times(9, 0, { ms: 2000 }), since: times(9, 0, { ms: 3900 }) }, 'pass', undefined],
  [
    'more than twice the time',
    { before: times(9, 0, { ms: 2000 }), since: times(9, 0, { ms: 5000 }) },
    'worse',
    /^worse: std:account:list takes \d\.\d s since the release, and took \d\.\d s before \(median\)$/,
  ],
  ['a few slow runs', { before: times(9, 0, { ms: 9 }), since: times(4, 0, { ms: 9000 }) }, 'pass', undefined],
  ['less than a second more', { before: times(9, 0, { ms: 9 }), since: times(9, 0, { ms: 900 }) }, 'pass', undefined],
  [
    'an aggregation that failed',
    { tasks: [task(-2), task(2, 'ERROR')] },
    'worse',
    /^worse: the source "s1": the last aggregation of accounts ended as ERROR, and the last one before the release as SUCCESS$/,
  ],
  ['a state that nobody knows', { tasks: [task(-2), task(2, 'ODD')] }, 'worse', /ended as ODD/],
  ['an aggregation that failed before, too', { tasks: [task(-2, 'ERROR'), task(2, 'TERMINATED')] }, 'pass', /^remark/],
  ['one that failed, with none before', { tasks: [task(2, 'ERROR')] }, 'inconclusive', /there was none before/],
  ['a warning', { tasks: [task(-2), task(2, 'WARNING')] }, 'pass', /^remark: .*ended as WARNING/],
  [
    'fewer accounts',
    { tasks: [task(-2, 'SUCCESS', 100), task(2, 'SUCCESS', 89)] },
    'worse',
    /sent 89 accounts .*100 before/,
  ],
  ['nearly as many', { tasks: [task(-2, 'SUCCESS', 100), task(2, 'SUCCESS', 90)] }, 'pass', undefined],
  ['no count', { tasks: [task(-2), task(2, 'SUCCESS', null)] }, 'pass', /^remark: .*does not say how many accounts/],
  ['one that ran during the release', { tasks: [task(-2), task(-0.2, 'ERROR')] }, 'inconclusive', /no aggregation of/],
  [
    'one that still runs',
    { tasks: [task(-2), task(2, null)] },
    'inconclusive',
    /no aggregation of the source "s1" began and ended since the release, and one still runs/,
  ],
  [
    'no time of an aggregation',
    { tasks: [task(-2), task(2), { ...task(3), createdAt: undefined }] },
    'inconclusive',
    /does not say when its aggregations began/,
  ],
  ['no traffic', { since: [], tasks: [task(-2)] }, 'inconclusive', /no aggregation of the source "s1" began/],
  [
    'no traffic at a rare source',
    { since: [], before: [{ command: 'x' }], tasks: [task(-99)] },
    'inconclusive',
    /nothing ran at/,
  ],
  [
    'connection tests alone',
    { before: [{ command: 'std:test-connection' }], since: [{ command: 'std:test-connection' }], tasks: [] },
    'inconclusive',
    /nothing ran at the source "s1" since the release/,
  ],
  [
    'work between rare aggregations',
    { before: [{ command: 'x' }], since: [{ command: 'x' }], tasks: [task(-99)] },
    'pass',
    undefined,
  ],
  [
    'nothing at one of two sources',
    { names: ['s1', 's2'], before: [{ command: 'x' }], since: [{ command: 'x' }], tasks: [] },
    'inconclusive',
    /"s2"/,
  ],
  ['nothing before', { before: [], tasks: [task(2)] }, 'inconclusive', /nothing ran before the release/],
  [
    'another version',
    { since: [{ version: 1 }] },
    'inconclusive',
    /does not show that version 2 ran since the release, but version 1$/,
  ],
  ['no source', { names: [], before: [], since: [], tasks: [] }, 'inconclusive', /no source runs the tag/],
  [
    'something that may not be read',
    { unread: ['cannot read the logs: 403'] },
    'inconclusive',
    /^unknown: cannot read/,
  ],
  [
    'an aggregation that failed, and a log that may not be read',
    { unread: ['cannot read the logs: 403'], before: [], since: [], tasks: [task(-2), task(2, 'ERROR')] },
    'worse',
    /ended as ERROR/,
  ],
])('%s', (_, given, verdict, message) => {
  const [actual, first] = told(observed(given))
  expect([actual, first]).toEqual([verdict, message === undefined ? undefined : expect.stringMatching(message)])
})

it('does not call an error new if not all earlier ones were kept', () => {
  const kinds = Array.from({ length: 201 }, (_, n) => ({
    runs: 1,
    failed: 1,
    error: `kind ${String.fromCodePoint(0x4e00 + n)}`,
  }))
  const [verdict, first] = told(observed({ before: kinds, since: times(300, 3, { error: 'other' }) }))
  expect([verdict, first]).toEqual([
    'pass',
    expect.stringMatching(/^remark: 3 errors .* whether it is new is not known$/),
  ])
})
