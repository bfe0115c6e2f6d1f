import type { InputDeclarations } from '../../src/cli/command.js'
import { inputsFromJson, parseInputs, withEnvironment } from '../../src/cli/inputs.js'

const declarations = {
  path: { kind: 'text', default: '.', description: '' },
  'read-only': { kind: 'boolean', default: 'true', description: '' },
  'read-limit': { kind: 'integer', min: 1, max: 100, default: '8', description: '' },
  checks: { kind: 'list', default: '', description: '' },
  'fail-on': { kind: 'choice', choices: ['error', 'warning'], default: 'error', description: '' },
  install: { kind: 'choice', choices: ['auto', 'never'], description: '' },
  build: { kind: 'choice', choices: ['auto', 'never'], description: '' },
  config: { kind: 'json', description: '' },
  'base-url': { kind: 'text', env: 'SAIL_BASE_URL', description: '' },
  port: { kind: 'integer', shellOnly: true, description: '' },
} as const satisfies InputDeclarations

const parse = (given: Record<string, string>) => parseInputs(given, declarations)

describe('the variable INPUTS', () => {
  const read = (inputs: unknown) => inputsFromJson(JSON.stringify(inputs), declarations)

  it('ignores undeclared inputs, empty values, and inputs for a shell only', () => {
    expect(read({ path: 'a', toString: 'x', other: 'x', checks: '', config: null, port: '1' })).toEqual({ path: 'a' })
  })

  it.each(['constructor', '__proto__'])('ignores %s, which every object has', (name) => {
    expect(Object.entries(inputsFromJson(`{"${name}":"x","path":"a"}`, declarations))).toEqual([['path', 'a']])
  })

  it('accepts names in any case and values of any type', () => {
    expect(read({ PATH: 'a', 'Read-Only': false, 'read-limit': 3 })).toEqual({
      path: 'a',
      'read-only': 'false',
      'read-limit': '3',
    })
  })

  it.each(['', 'x', '[]', 'null'])('refuses %p', (text) => {
    expect(() => inputsFromJson(text, declarations)).toThrow(/^the variable INPUTS is not a JSON object; set it to/)
  })
})

describe('values', () => {
  it('have their types and defaults', () => {
    expect(parse({})).toEqual({
      path: '.',
      'read-only': true,
      'read-limit': 8,
      checks: [],
      'fail-on': 'error',
      config: undefined,
      'base-url': undefined,
      port: undefined,
    })
  })

  it('are parsed from texts', () => {
    const values = parse({
      path: ' a b ',
      'read-only': 'False',
      'read-limit': '100',
      checks: 'a, b\nc,,',
      config: '{"token":"x"}',
    })
    expect(values).toMatchObject({
      path: 'a b',
      'read-only': false,
      'read-limit': 100,
      checks: ['a', 'b', 'c'],
      config: { token: 'x' },
    })
  })

  it.each([
    [{ 'read-only': 'yes' }, 'input read-only: "yes" is neither true nor false; write one of the two'],
    [{ 'read-limit': '0' }, 'input read-limit: "0" is not a whole number from 1 to 100; write one'],
    [{ 'read-limit': '1.5' }, 'input read-limit: "1.5" is not a whole number from 1 to 100; write one'],
    [{ 'read-limit': '0x10' }, 'input read-limit: "0x10" is not a whole number from 1 to 100; write one'],
    [{ 'fail-on': 'errors' }, 'input fail-on: "errors" is not one of error, warning; write one of them'],
    [{ config: '{"token":"s3cr3t' }, 'input config is not valid JSON; check its quotes, commas and brackets'],
  ])('are refused in one line: %j', (given, message) => {
    expect(() => parse(given as unknown as Record<string, string>)).toThrow(
      expect.objectContaining({ name: 'UserError', message }),
    )
  })

  it('of the environment are used for inputs that are not given', () => {
    const environment = { SAIL_BASE_URL: 'https://env' }
    expect(withEnvironment({}, declarations, environment)).toEqual({ 'base-url': 'https://env' })
    expect(withEnvironment({ 'base-url': 'https://given' }, declarations, environment)).toEqual({
      'base-url': 'https://given',
    })
    expect(withEnvironment({ 'base-url': ' ' }, declarations, environment)).toEqual({ 'base-url': 'https://env' })
    expect(withEnvironment({}, declarations, { SAIL_BASE_URL: ' ' })).toEqual({})
  })
})
