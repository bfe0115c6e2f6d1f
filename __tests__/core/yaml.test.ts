import { readYaml, YamlError, yamlFileError } from '../../src/core/yaml.js'

test('a document has a value, and positions of its nodes', () => {
  const { value, document, positionAt } = readYaml('\ufeffa: 1\nb: [x, y]\n')
  expect(value).toEqual({ a: 1, b: ['x', 'y'] })
  expect(positionAt(document.contents?.range[0] ?? -1)).toEqual({ line: 1, column: 1 })
  expect(positionAt(5)).toEqual({ line: 2, column: 1 })
  expect(readYaml('').value).toBeNull()
  expect(readYaml('# nothing\n').value).toBeNull()
})

test.each([
  [[], 2, 1],
  [['a'], 2, 1],
  [['b', 1], 3, 8],
  [['b', 1, 'c d'], 3, 9],
  [['1', 'x'], 4, 6],
  // Where there is no such part, the nearest one above it.
  [['b', 7, 'x'], 3, 1],
  [['none', 'a'], 2, 1],
])('the part at %j is found at its key', (path, line, column) => {
  const { positionOf } = readYaml('# comment\na: 1\nb: [x, {"c d": 2}]\n1: { x: 2 }\n')
  expect(positionOf(path)).toEqual({ line, column })
})

test('an empty document has its parts at its start', () => {
  expect(readYaml('').positionOf(['a'])).toEqual({ line: 1, column: 1 })
})

test('a fault of a file names the file and the line', () => {
  const fault = faultOf('a: 1\na: 2')
  expect(yamlFileError(fault, 'x.yml', '/folder/x.yml')).toMatchObject({
    name: 'UserError',
    message: `x.yml is not YAML that can be used, line 2: ${fault.message}`,
    location: { file: '/folder/x.yml', line: 2, column: 1 },
  })
  expect(yamlFileError(faultOf('a: *b'), 'x.yml', 'x.yml').location).toEqual({ file: 'x.yml', line: 1 })
})

test.each([
  ['a: [', 'BAD_INDENT', { line: 1, column: 5 }],
  ['a: 1\na: 2', 'DUPLICATE_KEY', { line: 2, column: 1 }],
  ['a: !!js/function x', 'TAG_RESOLVE_FAILED', { line: 1, column: 4 }],
  ['a: 1\n---\nb: 2', 'MULTIPLE_DOCS', { line: 2, column: 1 }],
  ['a: *b', 'ALIAS_FAILED', undefined],
  [`a: &a [x]\nb: [${'*a, '.repeat(200)}]`, 'ALIAS_FAILED', undefined],
])('%j is refused with its position', (text, code, position) => {
  expect(faultOf(text)).toMatchObject({ code, position })
})

test.each([
  ['flow lists', '['.repeat(100_000)],
  ['flow maps', '{a: '.repeat(50_000)],
  ['lists', `${'- '.repeat(50_000)}x`],
  ['complex keys', `${'? '.repeat(50_000)}x`],
  ['maps', Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
])('%s that are nested too deeply are refused', (_, text) => {
  expect(faultOf(text)).toMatchObject({ code: 'TOO_DEEP', message: 'it is nested deeper than 200' })
})

test('depth counts through aliases', () => {
  const nested = (inner: string) => `${'['.repeat(60)}${inner}${']'.repeat(60)}`
  const text = `a: &a ${nested('x')}\nb: &b ${nested('*a')}\nc: &c ${nested('*b')}\nd: ${nested('*c')}`
  expect(faultOf(text)).toMatchObject({ code: 'TOO_DEEP' })
})

function faultOf(text: string): YamlError {
  try {
    readYaml(text)
  } catch (error) {
    if (error instanceof YamlError) return error
    throw error
  }
  throw new Error('the text was read')
}
