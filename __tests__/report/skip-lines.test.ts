import { nameInputOfShell, nameInputOfStep } from '../../src/core/input-names.js'
import { skipLines, skipSummary } from '../../src/report/validation.js'
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

describe('skipSummary', () => {
  const configuration = check('a', 'no configuration was given', { skipCause: 'configuration' })
  const readOnly = check('b', 'the run is read-only', { skipCause: 'read-only' })
  const many = [
    readOnly,
    ...Array.from({ length: 3 }, () => configuration),
    readOnly,
    check('c', 'the spec does not list x', { skipCause: 'commands' }),
    check('d', 'see a', { skipCause: 'fault' }),
    check('e', 'of a version without causes'),
    check('g', 'nothing there', { skipCause: 'nothing-to-test' }),
    check('f', 'then nothing', { findings: [{ level: 'warning', message: 'odd' }] }),
    check('passed', undefined, { verdict: 'pass' }),
  ]

  it('has one line for each cause, with the input that would let the checks run', () => {
    expect(skipSummary(many, nameInputOfShell, 'the report lists')).toEqual([
      'SKIP  3 checks: a configuration is needed (--config)',
      'SKIP  2 checks: the run is read-only (--read-only false)',
      'SKIP  c: the spec does not list x',
      'SKIP  2 checks: there was nothing to test',
      'SKIP  d: see a',
      'SKIP  the report lists each of them, and why',
    ])
    expect(skipSummary(many, nameInputOfStep, '')).toContain('SKIP  2 checks: the run is read-only (read-only: false)')
  })

  it('says for each reason what was not given', () => {
    const input = (id: string, reason: string) => check(id, reason, { skipCause: 'input' })
    const given = [input('a', 'no customizer was given'), input('b', 'no zip'), input('c', 'no customizer was given')]
    expect(skipSummary(given, nameInputOfShell, 'the report lists')).toEqual([
      'SKIP  2 checks: no customizer was given',
      'SKIP  b: no zip',
      'SKIP  the report lists each of them, and why',
    ])
  })

  it('has the reason of a single one, and nothing if there is none', () => {
    expect(skipSummary([configuration], nameInputOfShell, 'the report lists')).toEqual([
      'SKIP  a: no configuration was given',
    ])
    expect(skipSummary([check('x', undefined, { verdict: 'pass' })], nameInputOfShell, '')).toEqual([])
  })
})
