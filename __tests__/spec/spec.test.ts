import { specificationOf } from '../../src/spec/spec.js'

describe('specificationOf', () => {
  test('returns the spec in an answer to std:spec:read', () => {
    expect(specificationOf({ specification: { name: 'Directory' } })).toEqual({ name: 'Directory' })
  })

  test.each([
    undefined,
    null,
    'text',
    [],
    {},
    { specification: null },
    { specification: 'text' },
    { specification: [] },
  ])('returns undefined for %j', (answer) => {
    expect(specificationOf(answer)).toBeUndefined()
  })
})
