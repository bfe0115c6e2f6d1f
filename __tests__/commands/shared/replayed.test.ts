import { hasReachedTarget, validationFacts } from '../../../src/commands/shared/record-validation.js'
import { check, report } from '../../report/samples.js'

describe('the result of a replay', () => {
  const passed = {
    ...report([check('test-connection-success'), check('account-list-and-read')]),
    configured: true,
  }
  const replay = { recorded: '2026-01-02T03:04:05.000Z', ageDays: 1, program: '0.1.0' }

  it('does not count as a validation, nor as one that has reached the target system', () => {
    expect(validationFacts(passed).counts).toBe(true)
    expect(hasReachedTarget(passed)).toBe(true)
    expect(validationFacts({ ...passed, replay }).counts).toBe(false)
    expect(hasReachedTarget({ ...passed, replay })).toBe(false)
  })
})
