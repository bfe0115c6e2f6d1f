import { type ComparisonReport, totalsOf } from '../../src/report/comparison.js'
import { comparisonSection } from '../../src/report/comparison-summary.js'
import { comparisonHtml } from '../../src/report/html/comparison-page.js'

const many = <T>(amount: number, make: (i: number) => T): T[] => Array.from({ length: amount }, (_, i) => make(i))

/** A comparison with more of everything than is shown. */
function largeComparison(): ComparisonReport {
  const changes = many(2003, (i) => ({ id: `objects-gone/${i}`, effect: 'breaking' as const, message: 'gone' }))
  const run = { duration: 1, objects: 1 }
  const endpoints = [{ name: 'GET /same', base: 1, head: 1 }]
  const steps = many(505, (i) => ({ command: `custom:${i}`, base: run, head: run, endpoints }))
  const last = { command: 'custom:last', endpoints: [{ name: 'GET /other', base: 1, head: 2 }] }
  const values = many(502, (i) => ({ name: `a${i}`, count: 1 }))
  return {
    ...{ format: 1, connector: 'C', base: { file: 'a.zip' }, head: { file: 'b.zip' }, configured: true },
    ...{ started: '2026-01-02T03:04:05.678Z', duration: 4321, verdict: 'breaking', totals: totalsOf(changes), changes },
    steps: [...steps, last],
    unstable: many(504, (i) => ({ command: `custom:${i}`, objects: 0, values: i === 0 ? values : [] })),
    notes: many(507, (i) => `note ${i}`),
  }
}

describe('a comparison with more than is shown', () => {
  it('says on the page how many are left out, and shows the endpoints first that differ', () => {
    const html = comparisonHtml(largeComparison())
    const left = [...html.matchAll(/… and (\d+) more, in comparison\.json/g)].map(([, n]) => Number(n))
    expect(left).toEqual([3, 4, 7, 6, 6])
    expect(html).toContain('<code>a499</code> in 1 object and 2 more</li>')
    expect(html.indexOf('GET /other')).toBeLessThan(html.indexOf('GET /same'))
  })

  it('says so in the summary', () => {
    const section = comparisonSection(largeComparison())
    expect([...section.matchAll(/… and (\d+) more.*/g)].map(([line]) => line)).toEqual([
      '… and 1803 more changes, in the report',
      '… and 454 more, in the report',
      '… and 457 more',
      '… and 306 more, in the report',
      '… and 306 more, in the report',
    ])
    expect(section.includes('<code>a49</code> in 1 object, 452 more')).toBe(true)
  })
})
