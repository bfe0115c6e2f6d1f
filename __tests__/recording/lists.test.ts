import { compareLists } from '../../src/recording/lists.js'

const recorded = (more = {}) => ({ type: '', keys: [], objects: 27, withValue: { groups: 20, mail: 27 }, ...more })
const now = (more = {}) => ({ missing: [], objects: 27, withValue: { groups: 20, mail: 27 }, ...more })

describe('a list of a replay', () => {
  it.each([
    ['is as the recorded one', recorded(), now(), {}],
    [
      'lacks an object that the recorded run has read',
      recorded(),
      now({ missing: ['anna'], objects: 20, withValue: { groups: 0, mail: 20 } }),
      {
        differences: [
          'account "anna" was in the list of the recorded run and is not in this one (20 accounts, then 27)',
        ],
      },
    ],
    [
      'lacks several, of a recording without numbers',
      { type: 'group', keys: [] },
      now({ missing: ['a\nb', 'c', 'd'], objects: 1 }),
      {
        differences: [
          'entitlement of type "group" "a" and 2 more that it has read were in the list of the recorded run and are not in this one (1 entitlement)',
        ],
      },
    ],
    [
      'has another number of objects',
      recorded(),
      now({ objects: 14, withValue: { groups: 10, mail: 14 } }),
      {
        warnings: [
          'the list has 14 accounts, and had 27 in the recorded run, on the same answers of the target system',
        ],
      },
    ],
    [
      'has other objects, and an attribute that none of them has any more',
      recorded(),
      now({ objects: 26, withValue: { groups: 0, mail: 26 } }),
      {
        warnings: [
          'the list has 26 accounts, and had 27 in the recorded run, on the same answers of the target system',
          'other numbers of accounts have a value than in the recorded run: "groups" in 0, then 20',
        ],
      },
    ],
    [
      'has other values, of more attributes than a message names',
      recorded({ withValue: { a: 1, b: 2, c: 3, d: 4, e: 5, gone: 1 } }),
      now({ withValue: { a: 0, b: 3, c: 2, d: 5, e: 5, added: 9 } }),
      {
        warnings: [
          'other numbers of accounts have a value than in the recorded run: "a" in 0, then 1; "b" in 3, then 2; "c" in 2, then 3; and 1 more',
        ],
      },
    ],
    ['is of a recording without numbers', { type: '', keys: [] }, now({ objects: 3 }), {}],
  ])('%s', (_, before, list, told) => {
    expect(compareLists(before, list)).toEqual({ differences: [], warnings: [], ...told })
  })
})
