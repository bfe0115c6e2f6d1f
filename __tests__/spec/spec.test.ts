import { specificationOf } from '../../src/spec/spec.js'

describe('an answer to std:spec:read', () => {
  it('holds the spec as its specification', () => {
    const specification = { name: 'Example', commands: ['std:test-connection'] }
    expect(specificationOf({ specification })).toBe(specification)
  })

  it.each([undefined, null, 'text', [], {}, { specification: null }, { specification: [] }, { specification: 'text' }])(
    'holds none: %j',
    (answer) => {
      expect(specificationOf(answer)).toBeUndefined()
    },
  )
})
