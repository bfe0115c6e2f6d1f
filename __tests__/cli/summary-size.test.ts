import { joinSections, summaryLimit } from '../../src/cli/summary-size.js'
import { type Clean, trusted } from '../../src/core/secrets/clean.js'

const clean = (texts: readonly string[]): Clean[] => texts.map((text) => trusted(text, 'a test'))

describe('joinSections', () => {
  it('joins what fits', () => {
    expect(joinSections(clean(['# a', 'b']))).toBe('# a\n\nb\n')
  })

  it('keeps the first sections of too many and says so, below what a runner takes', () => {
    const joined = joinSections(
      clean(['# totals', ...Array.from({ length: 40 }, (_, i) => `${i} ${'é'.repeat(30_000)}`)]),
    )
    expect(Buffer.byteLength(joined)).toBeLessThan(summaryLimit)
    expect(joined).toMatch(/^# totals\n\n0 é/)
    expect(joined).toMatch(/The rest of this summary is left out/)
  })
})
