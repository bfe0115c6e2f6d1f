import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { checkCatalogue } from '../../../src/validation/engine/run.js'
import { parseSettings } from '../../../src/validation/engine/settings-file.js'
import { root } from '../../support/bundle.js'

const ids = checkCatalogue.map(({ id }) => id)
const parse = (text: string) => parseSettings(text, 'validate.yml', ids)
const schema = () => JSON.parse(readFileSync(join(root, 'docs', 'schemas', 'validate.schema.json'), 'utf8'))

test('every setting is read', async () => {
  const settings = await parse(`
# yaml-language-server: $schema=https://example.com/validate.schema.json
identities:
  accounts:
    - ada
    - { lookup-id: grace, unique-id: "7" }
  entitlements:
    group: [readers]
values:
  department: Engineering
  site: { choices: [Berlin, Paris] }
test-account:
  identity: test.account
  values: { department: { choices: [Engineering, Sales] } }
accept:
  - check: account-schema-check
    attribute: seats
    text: is of type int
    reason: |
      The target counts
      in words.
checks:
  account-create-empty: { off: The target makes up everything }
  account-update-entitlement: { read-limit: 2, timeout: 1m30s }
  custom-command/reset: { off: true }
commands:
  - name: reset
    command: custom:reset
    input: { of: ada }
    writes: false
    expect:
      outputs: { min: 1 }
      output: { done: true }
      schema: { type: object, required: [done] }
limits:
  accounts: 50000
  provisioning-timeout: 1m30s
`)
  expect(settings).toMatchObject({
    identities: {
      accounts: [
        { id: 'ada', uniqueId: undefined },
        { id: 'grace', uniqueId: '7' },
      ],
      entitlements: { group: [{ id: 'readers' }] },
    },
    values: { department: { choices: ['Engineering'] }, site: { choices: ['Berlin', 'Paris'] } },
    testAccount: {
      account: { id: 'test.account', uniqueId: undefined },
      values: { department: { choices: ['Engineering', 'Sales'] } },
    },
    accepted: [
      {
        check: 'account-schema-check',
        attribute: 'seats',
        text: 'is of type int',
        reason: 'The target counts in words.',
      },
    ],
    checks: {
      'account-create-empty': { skipReason: 'left out by validate.yml: The target makes up everything' },
      'account-update-entitlement': { skipReason: undefined, readLimit: 2, timeoutMs: 90_000 },
      'custom-command/reset': { skipReason: 'left out by validate.yml' },
    },
    commands: [
      {
        name: 'reset',
        command: 'custom:reset',
        input: { of: 'ada' },
        writes: false,
        expect: {
          outputs: { min: 1, max: Number.POSITIVE_INFINITY },
          output: { value: { done: true } },
          error: undefined,
        },
      },
    ],
    accountCount: 50_000,
    provisioningTimeoutMs: 90_000,
  })
  const problem = settings.commands[0]?.expect.schemaProblem
  expect(problem?.({ done: 1 })).toBeUndefined()
  expect(problem?.({})).toBe("must have required property 'done'")
})

test('the samples of a customizer are read', async () => {
  const { customizerSamples } = await parse(`
customizer:
  commands:
    std:account:read:
      - { name: one, input: { identity: a }, output: { key: 1 }, expect: { input: 1, output: { key: 2 } } }
      - { output: [{ key: 1 }, { key: 2 }], expect: { output: [] } }
      - { expect: { error: notFound, message: gone } }
  operations:
    GetUsers:after:
      - { input: [1], expect: { output: [2] } }
      - { command: std:account:read, input: null }
`)
  const anything = { input: undefined, outputs: undefined, error: undefined, message: undefined }
  const read = { command: 'std:account:read', operation: undefined }
  const operation = { operation: 'GetUsers:after', outputs: [] }
  expect(customizerSamples).toEqual([
    {
      ...{ ...read, name: 'sample "one"', input: { identity: 'a' }, outputs: [{ key: 1 }] },
      expect: { ...anything, input: { value: 1 }, outputs: [{ key: 2 }] },
    },
    { ...read, name: 'sample 2', input: {}, outputs: [{ key: 1 }, { key: 2 }], expect: { ...anything, outputs: [] } },
    {
      ...{ ...read, name: 'sample 3', input: {}, outputs: [] },
      expect: { ...anything, error: 'notFound', message: 'gone' },
    },
    {
      ...{ ...operation, command: 'std:account:list', name: 'sample 1', input: [1] },
      expect: { ...anything, outputs: [[2]] },
    },
    { ...operation, command: 'std:account:read', name: 'sample 2', input: null, expect: anything },
  ])
})

test.each(['std:source-data:discover', 'std:source-data:read'])('the output of %s is one list', async (command) => {
  const { customizerSamples } = await parse(`
customizer:
  commands:
    ${command}:
      - { output: [{ key: a }, { key: b }], expect: { output: [{ key: c }] } }
      - { output: [[{ key: a }]], expect: { output: [[{ key: c }]] } }
      - { output: [], expect: { output: [] } }
      - {}
`)
  expect(customizerSamples.map(({ outputs, expect: { outputs: expected } }) => [outputs, expected])).toEqual([
    [[[{ key: 'a' }, { key: 'b' }]], [[{ key: 'c' }]]],
    [[[{ key: 'a' }]], [[{ key: 'c' }]]],
    [[[]], [[]]],
    [[], undefined],
  ])
})

test('the example of the README', async () => {
  const readme = readFileSync(join(root, 'validate', 'README.md'), 'utf8')
  const [, example = ''] = /```yaml\n(# yaml-language-server[\s\S]*?)```/.exec(readme) ?? []
  const { accepted, commands, accountCount } = await parse(example)
  expect([accepted.length, commands.length, accountCount]).toEqual([1, 1, 50_000])
})

test.each(['', '# nothing yet\n', '\ufeff{}'])('an empty file gives the default settings: %j', async (text) => {
  expect(await parse(text)).toMatchObject({ accepted: [], commands: [], accountCount: undefined })
})

describe('a fault is reported in one line with its position', () => {
  test.each([
    ['checks: [', 'line 1, column 10: it cannot be read as YAML: '],
    ['a: 1\na: 2', 'line 2, column 1: it cannot be read as YAML: '],
    ['- 1', 'line 1, column 1: the file must be object, not [1]'],
    ['\nchekcs: {}', 'line 2, column 1: the file has no setting "chekcs"; did you mean checks?'],
    ['accept:\n  - check: account-not-found', 'line 2, column 5: accept.0 lacks "reason"'],
    [
      'accept:\n  - { check: account-not-found, reason: "" }',
      'line 2, column 33: accept.0.reason must NOT have fewer than 1 char',
    ],
    [
      'accept:\n  - check: account-not-fuond\n    reason: x',
      'line 2, column 5: accept.0.check cannot be "account-not-fuond"; did you mean account-not-found?',
    ],
    [
      'checks:\n  account-create-emty: { off: true }',
      'line 2, column 3: checks has no setting "account-create-emty"; did you mean account-create-empty?',
    ],
    ['checks:\n  custom-command/none: { off: true }', 'line 2, column 3: there is no check "custom-command/none"'],
    [
      'checks:\n  account-not-found:\n    timeout: soon',
      'line 3, column 5: checks.account-not-found.timeout cannot be "soon"; write a duration',
    ],
    [
      'checks:\n  account-not-found: { read-limit: 0 }',
      'line 2, column 24: checks.account-not-found.read-limit must be >= 1',
    ],
    [
      'values:\n  a: null',
      'line 2, column 3: values.a must be string or number or boolean or array or object, not null',
    ],
    ['values:\n  a: { choice: [1] }', 'line 2, column 8: values.a has no setting "choice"; did you mean choices?'],
    ['test-account: ada', 'line 1, column 1: test-account must be object, not "ada"'],
    ['test-account: { values: {} }', 'line 1, column 1: test-account lacks "identity"'],
    ['test-account:\n  identity: { lookup-id: ada }', 'line 2, column 3: test-account.identity lacks "unique-id"'],
    [
      'test-account:\n  identity: ada\n  vaules: {}',
      'line 3, column 3: test-account has no setting "vaules"; did you mean values?',
    ],
    ['identities:\n  accounts: [7]', 'line 2, column 14: identities.accounts.0 must be string or object, not 7'],
    [
      'commands:\n  - { name: a b, command: c, expect: { outputs: 1 } }',
      'line 2, column 7: commands.0.name cannot be "a b"',
    ],
    ['commands:\n  - { name: a, command: c, expect: {} }', 'line 2, column 28: expect is empty'],
    ['commands:\n  - { name: a, command: c, expect: { message: x } }', 'line 2, column 38: message needs error'],
    [
      'commands:\n  - { name: a, command: c, expect: { error: any, output: 1 } }',
      'line 2, column 38: a command that must fail',
    ],
    [
      'commands:\n  - { name: a, command: c, expect: { error: missing } }',
      'line 2, column 38: commands.0.expect.error cannot be "missing"; write any, generic, notFound',
    ],
    [
      'commands:\n  - { name: a, command: c, expect: { schema: { tpye: object } } }',
      'line 2, column 38: this JSON Schema cannot be used: strict mode: unknown keyword: "tpye"',
    ],
    [
      'commands:\n  - { name: a, command: c, expect: { outputs: 1 } }\n  - { name: a, command: d, expect: { outputs: 1 } }',
      'line 3, column 7: two commands have the name "a"',
    ],
    ['customizer:\n  command: {}', 'line 2, column 3: customizer has no setting "command"; did you mean commands?'],
    [
      'customizer:\n  commands:\n    std:account:read:\n      - { expect: { message: x } }',
      'line 4, column 21: message needs error: any, generic or notFound',
    ],
    [
      'customizer:\n  operations:\n    GetUsers:after:\n      - { input: 1, expect: { error: any, output: 1 } }',
      'line 4, column 31: a sample that must be refused has no output to compare; remove output, or error',
    ],
    [
      'customizer:\n  operations:\n    GetUsers:after:\n      - { expect: { error: any } }',
      'line 4, column 9: customizer.operations.GetUsers:after.0 lacks "input"',
    ],
    ['limits: { accounts: 1.5 }', 'line 1, column 11: limits.accounts must be integer, not 1.5'],
  ])('%j', async (text, message) => {
    const error = await parse(text).then(
      () => undefined,
      (error: unknown) => error as Error,
    )
    expect(error).toMatchObject({ name: 'UserError', message: expect.not.stringMatching(/\n/) })
    expect(error?.message.slice(0, `validate.yml, ${message}`.length)).toBe(`validate.yml, ${message}`)
  })

  test('exponential aliases and deep nesting', async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h']
      .map(
        (name, i) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${String.fromCharCode(97 + i)}`)
            .join(',')}]`,
      )
      .join('\n')}`
    await expect(parse(bomb)).rejects.toThrow(/^validate\.yml, line 1, column 1: it cannot be read as YAML: /)
    await expect(parse('['.repeat(20_000))).rejects.toMatchObject({ name: 'UserError' })
    await expect(parse(`${'- '.repeat(50_000)}x`)).rejects.toThrow(
      'validate.yml, line 1, column 1: it cannot be read as YAML: it is nested deeper than 200',
    )
  })
})

describe('the published schema', () => {
  test('is valid and has every check', () => {
    const published = schema()
    expect(() => new Ajv({ allowUnionTypes: true, strictRequired: false }).compile(published)).not.toThrow()
    // If this fails, run npm run generate.
    expect(published.definitions.knownCheck.enum).toEqual(ids)
    expect(Object.keys(published.definitions.checks.properties)).toEqual(ids)
  })

  test('describes every setting', () => {
    const undescribed: string[] = []
    const look = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return
      const { properties = {}, items, additionalProperties } = node as Record<string, never>
      for (const [name, child] of Object.entries<Record<string, unknown>>(properties)) {
        if (path.split('.').length < 4 && child['description'] === undefined && child['$ref'] === undefined) {
          undescribed.push(`${path}.${name}`)
        }
        look(child, `${path}.${name}`)
      }
      look(items, path)
      look(additionalProperties, path)
    }
    look(schema(), '')
    expect(undescribed).toEqual([])
  })
})
