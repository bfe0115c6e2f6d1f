import { skipLines } from '../../src/report/validation.js'
import type { CheckResult } from '../../src/validation/engine/result.js'

function check(id: string, reason: string | undefined, more: Partial<CheckResult> = {}): CheckResult {
  const rest = { description: '', findings: [], duration: 0, requests: 0, writes: false }
  return { id, verdict: 'skip', ...rest, ...(reason !== undefined && { reason }), ...more }
}

describe('skipLines', () => {
  it('groups checks by reason, with their ids below it', () => {
    const many = Array.from({ length: 12 }, (_, i) => check(`check-number-${i}`, 'why not'))
    const lines = skipLines([check('alone', 'of its own'), ...many, check('passed', undefined, { verdict: 'pass' })])
    expect(lines.slice(0, 2)).toEqual(['SKIP  alone: of its own', 'SKIP  12 checks: why not'])
    const ids = lines.slice(2)
    expect(
      ids
        .join(' ')
        .trim()
        .split(/[\s,]+/),
    ).toEqual(many.map(({ id }) => id))
    for (const line of ids) expect(line.length).toBeLessThanOrEqual(110)
  })

  it('omits checks with findings', () => {
    const findings = [{ level: 'warning', message: 'odd' } as const]
    expect(skipLines([check('found', 'then nothing', { findings })])).toEqual([])
  })
})
