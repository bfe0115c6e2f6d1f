import { comparableExactJson, parseExactJson, stringifyExactJson } from '../../src/core/exact-json.js'

test.each([
  ['12345678901234567890', '12345678901234567890'],
  ['-9007199254740993', '-9007199254740993'],
  ['1e400', '1e400'],
  ['-1E-400', '-1E-400'],
  ['0.12345678901234567890123', '0.12345678901234567890123'],
  ['1234567890.12345678901e+5', '1234567890.12345678901e+5'],
  // These keep their value, and are written as JSON.stringify writes them.
  ['9007199254740992', '9007199254740992'],
  ['1.0e2', '100'],
  ['0.10', '0.1'],
  ['0.000e5', '0'],
])('%s is written as %s', (number, written) => {
  const text = (each: string) => `{"a":[${each},"${number}"],"${number}":{"b":${each}}}`
  expect(stringifyExactJson(parseExactJson(text(number)))).toBe(text(written))
})

test('a number that keeps its digits stays a number', () => {
  expect(parseExactJson('[1, 0.1, 1e20, 9007199254740992, 100000000000000000000, -0]')).toEqual([
    1, 0.1, 1e20, 9007199254740992, 100000000000000000000, -0,
  ])
})

test('what looks like a number in a text or a key is left alone', () => {
  const text = '{"12345678901234567890":"-12345678901234567890","\\"12345678901234567890":"\\\\"}'
  expect(stringifyExactJson(parseExactJson(text))).toBe(text)
})

test.each(['', '{12345678901234567890:1}', '[012345678901234567890]', '[1.]', '12345678901234567890x'])(
  'refuses %j as JSON.parse does',
  (text) => {
    expect(() => parseExactJson(text)).toThrow(SyntaxError)
  },
)

test('equal numbers compare as equal, however they are written', () => {
  const comparable = (text: string) => comparableExactJson(parseExactJson(text))
  expect(comparable('[12345678901234567890]')).toBe(comparable('[1.2345678901234567890E+19]'))
  expect(comparable('[0.012345678901234567890]')).toBe(comparable('[123456789012345678900e-22]'))
  expect(comparable('[12345678901234567890]')).not.toBe(comparable('[12345678901234567891]'))
  expect(comparable('[12345678901234567890]')).not.toBe(comparable('[-12345678901234567890]'))
})

test('indents as JSON.stringify does', () => {
  expect(stringifyExactJson(parseExactJson('{"a":12345678901234567890}'), 2)).toBe('{\n  "a": 12345678901234567890\n}')
})
