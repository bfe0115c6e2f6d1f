import { foldersOf, formatConnectors, sumUp } from '../../src/report/many.js'
import { manyComment, manySection } from '../../src/report/many-summary.js'
import { mergeByConnector } from '../../src/report/merge.js'
import { maxCommentLength } from '../../src/report/validation-summary.js'
import { check, finding, fullReport, hostile, largeReport, report } from './samples.js'

const named = (name: string, shown = report([check('a')])) => ({ ...shown, connector: { name } })
const failing = report([check('a', { findings: [finding('it is wrong')] })])

describe('the results of several connectors', () => {
  it('are merged for each connector alone', () => {
    const files = [named('One'), named('Two', failing)].map((each, i) => ({ file: `${i}.json`, report: each }))
    expect(mergeByConnector(files).map(({ connector, verdict }) => [connector.name, verdict])).toEqual([
      ['One', 'pass'],
      ['Two', 'fail'],
    ])
    const half = { ...named('Two'), shard: { index: 1, count: 2, plan: ['a'] } }
    expect(() => mergeByConnector([...files.slice(0, 1), { file: 'half.json', report: half }])).toThrow(
      'the results of "Two" cannot be merged: shard 2/2 is missing',
    )
    expect(() => mergeByConnector([...files, ...files])).toThrow(
      'the results of "One" cannot be merged: 0.json is not the result of a shard, so it cannot be merged with 1 other; give a pattern that matches the shards of one run, and each connector a name of its own in connector-spec.json',
    )
    const shardOf = (index: number) => ({
      file: `${index}.json`,
      report: { ...named('Two'), bundle: { contentSha256: `${index}` }, shard: { index, count: 2, plan: ['a'] } },
    })
    expect(() => mergeByConnector([1, 2].map(shardOf))).toThrow(
      '1.json and 2.json have different bundles ("1" and "2"): they are not shards of one run; give each connector a name of its own in connector-spec.json',
    )
    const onTenant = (tenant: string) => ({ file: tenant, report: { ...failing, connector: { name: 'One', tenant } } })
    expect(mergeByConnector(['a', 'b'].map(onTenant))).toHaveLength(2)
  })

  it('are as bad as the worst, and no better than one in which nothing could be checked', () => {
    const skipped = report([check('a', { verdict: 'skip', reason: 'no reason' })])
    const stopped = report([check('a')], { stopped: 'interrupted' })
    const verdict = (...reports: (typeof skipped)[]) => sumUp(reports).verdict
    expect(verdict(failing, stopped)).toBe('stopped')
    expect(verdict(report([check('a')]), failing, skipped)).toBe('fail')
    expect(verdict(report([check('a')]), skipped)).toBe('skip')
    expect(formatConnectors(sumUp([failing, skipped, skipped]))).toBe('3 connectors: 1 failed, 2 skipped')
  })

  it('have a folder each', () => {
    const names = ['A b', 'a-B', '../..', '\u{1f600}', `${'x'.repeat(50)}1`, `${'x'.repeat(50)}2`]
    const folders = foldersOf(names.map((name) => named(name)))
    expect(folders).toEqual(['a-b', 'a-b-2', 'connector', 'connector-2', 'x'.repeat(40), `${'x'.repeat(40)}-2`])
  })

  it('are a table, and the findings of each connector that did not pass', () => {
    const section = manySection(sumUp([named('Sound'), named('Broken', failing)]))
    expect(section).toMatch(/^❌ \*\*2 connectors: 1 failed, 1 passed\*\*; 1 failed, 1 passed of all checks\./)
    expect(section).toContain(
      '| Broken | version 3 | ❌ failed | 1 |  |  |  |'.replace('version 3', 'its bundle alone'),
    )
    expect(section).toContain('<summary>❌ Broken: 1 failed</summary>')
    expect(section).not.toContain('<summary>✅ Sound')
  })

  it('fit a summary and a comment, however many and hostile they are', () => {
    const reports = Array.from({ length: 300 }, (_, i) =>
      named(`${i} ${hostile}`, i % 2 ? fullReport() : largeReport(40)),
    )
    const many = sumUp(reports)
    const summary = manySection(many)
    const comment = manyComment(many, '## Validate', 'the run')
    expect(Buffer.byteLength(summary)).toBeLessThan(800 * 1024)
    expect(comment.length).toBeLessThanOrEqual(maxCommentLength)
    for (const text of [summary, comment]) {
      expect(text).toMatch(/… and \d+ more connectors/)
      expect(text).not.toMatch(/<script|<img|<!-- /)
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length)
    }
  })
})
