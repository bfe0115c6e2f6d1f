import { barChart } from '../../src/report/chart.js'

describe('a chart', () => {
  it('is a Mermaid block', () => {
    const chart = { title: 'Records', labels: ['10:00', '10:05'], unit: 'records', bars: [12, 2.71], line: [1, 0] }
    expect(barChart(chart)).toBe(
      [
        '```mermaid',
        'xychart-beta',
        '    title "Records"',
        '    x-axis ["10:00", "10:05"]',
        '    y-axis "records" 0 --> 12',
        '    bar [12, 2.71]',
        '    line [1, 0]',
        '```',
      ].join('\n'),
    )
  })

  it('is empty without values', () => {
    expect(barChart({ title: 't', labels: [], unit: 'u', bars: [] })).toBe('')
    expect(barChart({ title: 't', labels: ['a'], unit: 'u', bars: [0] })).toBe('')
  })

  it('is valid with any labels and numbers', () => {
    const labels = ['x"]\n```\n%%{init: {}}%%', '', '\u0000', '名前', 'l'.repeat(99)]
    const chart = barChart({ title: '"\n', labels, unit: '"', bars: [1e21, Number.NaN, -1, 1e-9, 2], horizontal: true })
    const lines = chart.split('\n')
    expect(lines).toHaveLength(7)
    expect(lines[3]).toBe(`    x-axis ["x?%%?init: ?%%", "?", "?", "名前", "${'l'.repeat(39)}…"]`)
    expect(lines[5]).toBe('    bar [1000000000000000, 0, 0, 0.00, 2]')
  })
})
