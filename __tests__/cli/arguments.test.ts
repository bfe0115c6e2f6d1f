import { inputsFromArguments } from '../../src/cli/arguments.js'
import type { InputDeclarations } from '../../src/cli/command.js'

const declarations = {
  path: { kind: 'text', default: '.', description: '' },
  'read-only': { kind: 'boolean', default: 'true', description: '' },
  'dry-run': { kind: 'boolean', default: 'false', description: '' },
  checks: { kind: 'list', default: '', description: '' },
  'fail-on': { kind: 'choice', choices: ['error', 'warning'], default: 'error', description: '' },
  install: { kind: 'choice', choices: ['auto', 'never'], description: '' },
  build: { kind: 'choice', choices: ['auto', 'never'], description: '' },
  config: { kind: 'json', description: '' },
  connector: { kind: 'text', description: '' },
  tag: { kind: 'text', description: '' },
  version: { kind: 'integer', description: '' },
  'from-tag': { kind: 'text', description: '' },
} as const satisfies InputDeclarations

const readWith = (positional: string[], ...words: string[]) => inputsFromArguments(words, declarations, positional)
const read = (...words: string[]) => readWith([], ...words)

it('uses the next word as the value, also if it looks like a flag', () => {
  expect(read('--read-only', 'false', '--path', '--x', '--config={"a":"b=c"}', '--tag', '-')).toEqual({
    'read-only': 'false',
    path: '--x',
    config: '{"a":"b=c"}',
    tag: '-',
  })
})

it('takes a flag that is true or false for true without a value, and for false after no-', () => {
  expect(read('--read-only')).toEqual({ 'read-only': 'true' })
  expect(read('--dry-run', '--path', '--x')).toEqual({ 'dry-run': 'true', path: '--x' })
  expect(read('--no-read-only', '--dry-run=true')).toEqual({ 'read-only': 'false', 'dry-run': 'true' })
  expect(read('--dry-run', 'TRUE', '--read-only', 'False')).toEqual({ 'dry-run': 'TRUE', 'read-only': 'False' })
})

it('leaves the word after such a flag to an input that takes words', () => {
  expect(readWith(['path'], '--dry-run', 'a.zip')).toEqual({ 'dry-run': 'true', path: 'a.zip' })
  // Nothing else takes it, so that the error is about the flag.
  expect(read('--dry-run', 'maybe')).toEqual({ 'dry-run': 'maybe' })
  expect(readWith(['path'], '--dry-run', 'No')).toEqual({ 'dry-run': 'No' })
})

it('knows letters, with or without the equals sign', () => {
  expect(read('-c', 'mine', '-v=3', '-r', '-t', 'development')).toEqual({
    connector: 'mine',
    version: '3',
    'read-only': 'true',
    tag: 'development',
  })
})

it('joins a list that is given several times', () => {
  expect(read('--checks', 'a,b', '--checks', 'c', '--checks=d')).toEqual({ checks: 'a,b\nc\nd' })
  expect(readWith(['checks'], 'a', 'b')).toEqual({ checks: 'a\nb' })
})

it('gives words without a flag to the inputs that take them, in order and by their form', () => {
  expect(readWith(['version', 'from-tag'], '3')).toEqual({ version: '3' })
  expect(readWith(['version', 'from-tag'], 'development')).toEqual({ 'from-tag': 'development' })
  expect(readWith(['path', 'connector'], 'a', '--tag', 't', 'b')).toEqual({ path: 'a', connector: 'b', tag: 't' })
  expect(readWith(['path'], '--', '--dry-run')).toEqual({ path: '--dry-run' })
})

it.each([
  [['--read-onyl', 'true'], 'unknown flag --read-onyl; did you mean --read-only?'],
  [['--zzzz', 'true'], 'unknown flag --zzzz; see --help for the flags'],
  [['--__proto__', 'true'], 'unknown flag --__proto__; see --help for the flags'],
  [['--constructor', 'true'], 'unknown flag --constructor; see --help for the flags'],
  [['--no-constructor'], 'unknown flag --no-constructor; see --help for the flags'],
  [['--no-path'], 'unknown flag --no-path; see --help for the flags'],
  [['--no-read-only=true'], '--no-read-only takes no value; write --read-only=true'],
  [['-x', '1'], 'unknown flag -x; see --help for the flags'],
  [['-f', '1'], 'unknown flag -f; see --help for the flags'],
  [['--path'], '--path has no value; write --path <value>'],
  [['-c'], '-c has no value; write -c <value>'],
  [['--path', 'a', '--path', 'b'], '--path is given twice; give it once'],
  [['-c', 'a', '--connector', 'b'], '--connector is given twice; give it once'],
  [['--dry-run', '--no-dry-run'], '--dry-run is given twice; give it once'],
  [['warning'], '"warning" is not a flag; write --fail-on warning'],
  [['never'], '"never" is not a flag; write every input as --name value'],
  [['x.zip'], '"x.zip" is not a flag; write every input as --name value'],
])('refuses %j', (words, message) => {
  expect(() => read(...words)).toThrow(expect.objectContaining({ name: 'UserError', message }))
})

it.each([
  [['a', 'b'], 'unexpected word "b": path is already given'],
  [['--path', 'a', 'b'], 'unexpected word "b": path is already given'],
])('refuses %j where one word is taken', (words, message) => {
  expect(() => readWith(['path'], ...words)).toThrow(message)
})

it('says which form a word must have', () => {
  expect(() => readWith(['version'], 'x')).toThrow('unexpected word "x": version is a whole number')
  expect(() => readWith(['version', 'path'], '1', 'a', 'b')).toThrow(
    'unexpected word "b": version and path are already given',
  )
})
