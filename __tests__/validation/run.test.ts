import { troubles, validate } from './harness.js'

describe('a sound connector', () => {
  test.each(['simple', 'compound'] as const)(
    'with %s keys passes all 14 checks and is left as it was',
    async (keyType) => {
      const { result, left } = await validate({ keyType })
      expect(troubles(result)).toEqual({})
      expect(result.checks).toHaveLength(14)
      expect(left).toEqual([])
    },
  )
})
