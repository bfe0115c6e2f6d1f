import { isDeeperThan, pointerSteps } from '../../src/core/json.js'

// Examples of RFC 6901, section 5; `~01` is `~1` and not a slash.
it.each([
  ['', []],
  ['/', ['']],
  ['/foo/0', ['foo', '0']],
  ['/a~1b', ['a/b']],
  ['/m~0n', ['m~n']],
  ['/~01', ['~1']],
  ['/c%d', ['c%d']],
])('splits the JSON Pointer %j into its steps', (pointer, steps) => {
  expect(pointerSteps(pointer)).toEqual(steps)
})

test.each([
  ['[[1]]', 1, true],
  ['[[1]]', 2, false],
  ['[{"a":[{"b":1},[2]]},[3]]', 3, true],
  ['[{"a":[{"b":1},[2]]},[3]]', 4, false],
  ['["[[[[[[[[", "\\"[[[[[", "\\\\"]', 1, false],
  [`${'[],'.repeat(100)}[]`, 1, false],
])('%s is nested deeper than %d levels: %p', (text, levels, expected) => {
  expect(isDeeperThan(levels, text)).toBe(expected)
})
