import { median } from '../../bench/measure.js'
import { type BenchResult, chartOf, linesOf, markdownOf, notesOf, worseThan } from '../../bench/report.js'
import { below, type RowResult, relative } from '../../bench/rows.js'

const row = (values: number[], title = 'validate, 200 ms'): RowResult => ({
  ...{ title, quantity: 'time', goal: 'at most 2 s', isReached: true },
  variants: [
    { name: 'validate', median: median(values), values },
    { name: 'sail <x>', median: 9000, values: [9000] },
  ],
})
const result = (...rows: RowResult[]): BenchResult => ({
  ...{ date: '2026-01-01', machine: 'a machine', node: '20.0.0', command: 'npm run bench', runs: 3, rows },
})

test('a row is worse if it is slower by more than the noise of both results', () => {
  const before = result(row([100, 104, 102]))
  expect(worseThan(before, result(row([103, 105, 110])))).toEqual(['validate, 200 ms: 105 ms, before 102 ms'])
  expect(worseThan(before, result(row([101, 105, 110])))).toEqual([])
  expect(worseThan(before, result(row([90, 95, 99])))).toEqual([])
  expect(worseThan(before, result(row([500, 600, 700], 'another row')))).toEqual([])
})

test('the page shows medians, ratios and goals, and keeps the notes of people', () => {
  const page = markdownOf(result(row([1000, 3000, 2000])), 'Kept.')
  expect(page).toContain(
    '| validate, 200 ms | validate | 2000 ms |  | 1000 to 3000 | at most 2 s: **reached** |\n|  | sail <x> | 9000 ms | 4.50 × | 9000 to 9000 |  |',
  )
  // A row with fewer runs than the page says.
  expect(page.split('\n').find((line) => line.startsWith('| validate'))).not.toContain('run)')
  expect(markdownOf(result(row([1000, 3000])), '')).toContain('| validate, 200 ms (2 runs) | validate |')
  expect(markdownOf(result(row([1000])), '')).toContain('| validate, 200 ms (1 run) | validate |')
  expect(notesOf(page).trim()).toBe('Kept.')
  expect(notesOf('no page yet')).toBe('')
  expect(linesOf(row([2000]))).toContain('  goal: at most 2 s: reached')
})

test('the chart has a bar for each program of the rows with latency', () => {
  const chart = chartOf(result(row([4500]), row([1], 'start')))
  expect(chart.match(/fill="#0550ae"/g)).toHaveLength(2)
  expect(chart).toContain('sail &lt;x&gt;')
  expect(chart).toContain('4.50 s')
})

test('a goal beside a missing peer is neither reached nor missed', () => {
  const goal = relative('within 1.2 times', (ours, peer) => ours <= 1.2 * peer)
  expect([goal.isReached({ ours: 12, peer: 10 }), goal.isReached({ ours: 13, peer: 10 })]).toEqual([true, false])
  expect(goal.isReached({ ours: 12 })).toBeUndefined()
  expect(below(5, 'at most 5').isReached({ ours: 6 })).toBe(false)
  expect(median([1, 2, 3, 10])).toBe(2.5)
})
