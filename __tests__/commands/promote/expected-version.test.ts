import { assertExpectedVersion, movedMeanwhile } from '../../../src/commands/promote/expected-version.js'
import { UserError } from '../../../src/core/errors.js'
import type { Connector } from '../../../src/tenant/types.js'

const connector = { id: 'c-1', alias: 'example' } as Connector

describe('the version that a tag is expected at', () => {
  const refusal = (current: number | undefined, expected: number | undefined) => {
    try {
      assertExpectedVersion(connector, 'latest', current, expected)
      return undefined
    } catch (error) {
      expect(error).toBeInstanceOf(UserError)
      return (error as Error).message
    }
  }

  it.each([
    [3, undefined],
    [undefined, undefined],
    [3, 3],
    [undefined, 0],
  ])('is right: at %s, expected %s', (current, expected) => {
    expect(refusal(current, expected)).toBe(undefined)
  })

  it.each([
    [3, 2, 'is at version 3, not at version 2'],
    [3, 0, 'is at version 3, not at version 0'],
    [undefined, 2, 'does not exist, not at version 2'],
  ])('is wrong: at %s, expected %s', (current, expected, what) => {
    expect(refusal(current, expected)).toBe(
      `tag latest of example ${what} as expected; it was moved by someone else; check why before you promote`,
    )
  })
})

test('a tag that was moved between two reads is not moved, and the error says where it was and is', () => {
  const end = 'someone else moved it meanwhile, so it was not moved; check why before you promote'
  expect(movedMeanwhile('latest', connector, 1, 2).message).toBe(
    `tag latest of example was at version 1 and is at version 2 now; ${end}`,
  )
  expect(movedMeanwhile('latest', connector, undefined, 2).message).toBe(
    `tag latest of example did not exist and is at version 2 now; ${end}`,
  )
  expect(movedMeanwhile('latest', connector, 1, undefined).message).toBe(
    `tag latest of example was at version 1 and does not exist now; ${end}`,
  )
})
