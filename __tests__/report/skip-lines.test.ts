import { skipLine, skipLines } from '../../src/report/validation.js'
import { nameInputOfShell, nameInputOfStep } from '../../src/validation/engine/name-input.js'
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

describe('skipLine', () => {
  const configuration = check('a', 'no configuration was given', { skipCause: 'configuration' })
  const many = [
    ...Array.from({ length: 3 }, () => configuration),
    check('b', 'read-only', { skipCause: 'read-only' }),
    check('c', 'the spec does not list x', { skipCause: 'commands' }),
    check('d', 'see a', { skipCause: 'fault' }),
    check('e', 'of a version without causes'),
    check('f', 'then nothing', { findings: [{ level: 'warning', message: 'odd' }] }),
    check('passed', undefined, { verdict: 'pass' }),
  ]

  it('counts the skipped checks by cause, with the input that would let them run', () => {
    expect(skipLine(many, nameInputOfShell, 'the report lists them')).toBe(
      'SKIP  7 checks: 3 need a configuration (--config), 1 write (--read-only false), 1 need commands that the spec does not list, 1 found nothing to test, 1 depend on what failed; the report lists them',
    )
    expect(skipLine(many, nameInputOfStep, '')).toContain('(read-only: false)')
  })

  it('has the reason of a single one, and nothing if there is none', () => {
    expect(skipLine([configuration], nameInputOfShell, '')).toBe('SKIP  a: no configuration was given')
    expect(skipLine([check('x', undefined, { verdict: 'pass' })], nameInputOfShell, '')).toBeUndefined()
  })
})
