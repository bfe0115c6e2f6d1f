import { pointerSteps } from '../../src/core/json.js'

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
