import { nearest, nearestId } from '../../src/core/nearest.js'

describe('nearest', () => {
  it.each([
    ['nmae', ['size', 'name'], 'name'],
    ['latst', ['latest', 'last-but-one'], 'latest'],
    ['std:account:lsit', ['std:account:list', 'std:account:read'], 'std:account:list'],
    ['READ-ONLY', ['read-only'], 'read-only'],
  ])('finds the word that %j may be a misspelling of', (word, candidates, meant) => {
    expect(nearest(word, candidates)).toBe(meant)
  })

  it.each([
    ['path', ['config', 'version']],
    ['a', ['bcd']],
    ['', []],
  ])('does not guess for %j', (word, candidates) => {
    expect(nearest(word, candidates)).toBeUndefined()
  })
})

test.each([
  ['account-lst', ['account-read', 'account-list-and-read', 'account-list-aborted'], 'account-list-and-read'],
  ['spec-commadn', ['spec-commands-of-all', 'spec-commands'], 'spec-commands'],
  ['account-lst', ['account-read'], undefined],
])('the id of parts that %j may be a misspelling of, or the beginning of', (word, ids, meant) => {
  expect(nearestId(word, ids)).toBe(meant)
})
