import { mergeResults, type ResultFile } from '../../src/report/merge.js'
import type { ValidationReport } from '../../src/report/validation.js'
import { check, finding, report } from './samples.js'

const plan = ['a', 'b', 'c', 'd']

function shard(index: number, ids: string[], more: Partial<ValidationReport> = {}): ResultFile {
  const checks = ids.map((id) => check(id, { findings: id === 'c' ? [finding('x')] : [] }))
  const shown = report(checks, {
    shard: { index, count: 2, plan },
    started: `2026-01-01T00:00:0${index}.000Z`,
    duration: 5000,
    commands: [{ command: 'std:account:list', requests: index, failed: 0, total: 10, slowest: index }],
    rerun: `saas-connector validate --file a.zip --shard ${index}/2 --seed a-seed`,
    ...more,
  })
  return { file: `s${index}.json`, report: shown }
}

const both = (second: Partial<ValidationReport> = {}) => [shard(1, ['a', 'c']), shard(2, ['b', 'd'], second)]

describe('mergeResults', () => {
  it('merges all shards in the order of the run', () => {
    const merged = mergeResults(both().reverse())
    expect(merged.checks.map(({ id }) => id)).toEqual(plan)
    expect(merged).toMatchObject({
      verdict: 'fail',
      totals: { pass: 3, warn: 0, fail: 1, skip: 0 },
      started: '2026-01-01T00:00:01.000Z',
      duration: 6000,
      commands: [{ command: 'std:account:list', requests: 3, failed: 0, total: 20, slowest: 2 }],
      rerun: 'saas-connector validate --file a.zip --seed a-seed',
    })
    expect(merged.shard).toBeUndefined()
    expect(merged.stopped).toBeUndefined()
  })

  it('keeps the types of errors of all shards, which must be of one bundle', () => {
    const seen = (check: string) => ({ check, command: 'std:account:read', type: 'notFound' as const })
    const of = (contentSha256: string) => [
      shard(1, ['a', 'c'], { bundle: { contentSha256: 'one' }, errorTypes: [seen('a')] }),
      shard(2, ['b', 'd'], { bundle: { contentSha256 }, errorTypes: [seen('b')] }),
    ]
    expect(mergeResults(of('one'))).toMatchObject({
      bundle: { contentSha256: 'one' },
      errorTypes: [seen('a'), seen('b')],
    })
    expect(() => mergeResults(of('two'))).toThrow('s1.json and s2.json have different bundles ("one" and "two")')
  })

  it('computes the verdict instead of taking it from a file', () => {
    const [first, second] = both()
    if (!first || !second) throw new Error('two')
    first.report.verdict = 'pass'
    expect(mergeResults([first, second]).verdict).toBe('fail')
  })

  it('keeps left accounts, and that a shard was stopped', () => {
    const left = { id: '1', check: 'd', reason: 'x', certain: true }
    const merged = mergeResults(both({ leftBehind: [left], stopped: 'interrupted.' }))
    expect(merged.leftBehind).toEqual([left])
    expect(merged.stopped).toBe('shard 2: interrupted.')
  })

  it('is stopped if one shard is, whatever verdict its file has', () => {
    const one = mergeResults(both({ stopped: 'interrupted', verdict: 'pass' }))
    expect(one).toMatchObject({ verdict: 'stopped', totals: { pass: 3, fail: 1 } })
    const [first, second] = both({ stopped: 'the tenant is gone' })
    if (!first || !second) throw new Error('two')
    first.report.stopped = 'interrupted'
    expect(mergeResults([first, second]).stopped).toBe('shard 1: interrupted; shard 2: the tenant is gone')
  })

  it('returns a single result unchanged', () => {
    const whole = report([check('a')])
    expect(mergeResults([{ file: 'a.json', report: whole }])).toBe(whole)
  })

  const bad: [string, ResultFile[], RegExp][] = [
    ['a missing shard', [shard(1, ['a', 'c'])], /^shard 2\/2 is missing/],
    ['a shard twice', [shard(1, ['a']), shard(1, ['c'])], /^s1\.json and s1\.json are both shard 1\/2/],
    ['another connector', both({ connector: { name: 'B', version: 3 } }), /have different connectors \("Example Dir/],
    ['another version', both({ connector: { name: 'Example Directory', version: 4 } }), /different versions/],
    ['another run', both({ origin: { run: '2' } }), /have different runs/],
    ['another seed', both({ seed: 'b' }), /s1\.json and s2\.json have different seeds \("a-seed" and "b"\)/],
    ['another read-only', both({ readOnly: false }), /different settings of read-only/],
    ['another number', both({ shard: { index: 2, count: 3, plan } }), /different numbers of shards/],
    ['other checks', both({ shard: { index: 2, count: 2, plan: ['a'] } }), /different sets of checks/],
    ['a check that is nowhere', [shard(1, ['a']), shard(2, ['b', 'd'])], /do not contain each check exactly once/],
    ['a check twice', [shard(1, ['a', 'b', 'c']), shard(2, ['b', 'd'])], /do not contain each check exactly once/],
    [
      'two results that are not shards',
      [1, 2].map(() => ({ file: 'w.json', report: report([]) })),
      /^w\.json is not the result of a shard/,
    ],
    ['nothing', [], /no result/],
  ]
  it.each(bad)('rejects %s in one line', (_, files, line) => {
    expect(() => mergeResults(files)).toThrow(line)
    expect(() => mergeResults(files)).toThrow(/^[^\n]+$/)
  })
})
