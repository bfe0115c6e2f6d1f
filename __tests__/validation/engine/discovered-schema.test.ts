import { emptySettings } from '../../../src/validation/engine/settings.js'
import { viewSpec } from '../../../src/validation/objects/spec-view.js'
import { Directory, directorySpec, type Handler } from '../../support/directory.js'
import { type Outcome, type TestCase, validate } from '../harness.js'

describe('with attributes that only the discovered schema has', () => {
  const discovers = (more: TestCase = {}, values: Record<string, unknown> = {}): TestCase => ({
    spec: (spec) => spec.commands.push('std:account:discover-schema'),
    handlers: (directory, sound) => {
      const withMore: Handler = (context, input, res) =>
        sound['std:account:list']?.(context, input, {
          ...res,
          // biome-ignore lint/suspicious/noExplicitAny: what the sound handler sends
          send: (account: any) => res.send({ ...account, attributes: { ...account.attributes, ...values } }),
        })
      return {
        'std:account:list': withMore,
        'std:account:discover-schema': (_, __, res) => res.send(discovered),
        ...more.handlers?.(directory, sound),
      }
    },
    options: { readOnly: true, checks: ['account-schema-check', 'account-entitlements-exist'], ...more.options },
  })
  const { accountSchema } = directorySpec()
  const discovered = {
    ...accountSchema,
    attributes: [
      ...accountSchema.attributes,
      { name: 'dept', type: 'int', description: 'the department' },
      { name: 'teams', type: 'string', multi: true, entitlement: true, schemaObjectType: 'group' },
    ],
  }
  const messages = ({ result }: Outcome) =>
    result.checks.flatMap(({ findings }) => findings.map(({ level, message }) => `${level}: ${message}`))

  test('they are part of the schema and of what commands get', async () => {
    const outcome = await validate(discovers({}, { dept: 7, teams: new Directory().groups }))
    expect(messages(outcome)).toEqual([])
    const input = outcome.calls.find(({ type }) => type === 'std:account:list')?.input.schema
    const own = viewSpec(directorySpec()).accountSchema?.input
    expect(input).toEqual({
      ...own,
      attributes: [
        ...((own?.['attributes'] ?? []) as unknown[]),
        expect.objectContaining({ name: 'dept', type: 'int', description: 'the department' }),
        expect.objectContaining({ name: 'teams', multi: true, entitlement: true }),
      ],
    })
  })

  test('a value of another type and an entitlement that is in no list are found', async () => {
    const found = messages(await validate(discovers({}, { dept: 'seven', teams: ['nowhere'] })))
    expect(found).toContainEqual(expect.stringMatching(/^error: attribute "dept" .*int/))
    expect(found).toContainEqual(expect.stringMatching(/"nowhere"/))
  })

  test('where both have an attribute, that of the spec is used', async () => {
    const other = {
      ...discovered,
      attributes: accountSchema.attributes.map((each: object) => ({ ...each, type: 'boolean' })),
    }
    const handlers = () => ({ 'std:account:discover-schema': ((_, __, res) => res.send(other)) as Handler })
    expect(messages(await validate(discovers({ handlers })))).toEqual([])
  })

  test('if it cannot be discovered, the run goes on with that of the spec, and a warning', async () => {
    const handlers = () => ({
      'std:account:discover-schema': (() => {
        throw new Error('no schema today')
      }) as Handler,
    })
    const outcome = await validate(discovers({ handlers }))
    expect(messages(outcome)).toEqual([])
    expect(outcome.logger.lines.flatMap(({ level, message }) => (level === 'warning' ? [message] : []))).toEqual([
      expect.stringMatching(
        /^the account schema cannot be discovered, so only that of the spec is used: .*no schema today/,
      ),
    ])
  })

  test.each([
    ['only there', false],
    ['in the spec too, whose checks report it', true],
  ])('a period in the name of one that is %s', async (_, isInSpec) => {
    const unit = { name: 'org.unit', type: 'string', description: 'the unit' }
    const answer = { ...accountSchema, attributes: [...accountSchema.attributes, unit] }
    const handlers = () => ({ 'std:account:discover-schema': ((_, __, res) => res.send(answer)) as Handler })
    const { spec, ...more } = discovers({ handlers, options: { checks: ['account-discover-schema'] } })
    const outcome = await validate({
      ...more,
      spec: (content) => {
        spec?.(content)
        if (isInSpec) content.accountSchema.attributes.push(unit)
      },
    })
    const message =
      'warning: attribute "org.unit" of the discovered schema has a period in its name, which the platform does not allow'
    expect(messages(outcome)).toEqual(isInSpec ? [] : [message])
  })

  test('without a configuration it is not discovered', async () => {
    const outcome = await validate(discovers({ options: { config: undefined } }))
    expect(outcome.calls.map(({ type }) => type)).not.toContain('std:account:discover-schema')
  })

  const discoveries = ({ calls }: Outcome) => calls.filter(({ type }) => type === 'std:account:discover-schema').length

  test.each([
    ['that reads no accounts', ['spec-schema', 'test-connection-success', 'source-data-discover'], 0],
    ['with the check of it', ['account-discover-schema', 'account-schema-check', 'account-required-attributes'], 1],
    ['with a check that reads accounts', ['account-schema-check', 'account-required-attributes'], 1],
  ])('a run %s discovers it as often as it needs it', async (_, checks, times) => {
    const sound = discovers({ options: { checks } })
    expect(discoveries(await validate(sound))).toBe(times)
    const handlers = () => ({
      'std:account:discover-schema': (() => {
        throw new Error('no schema today')
      }) as Handler,
    })
    expect(discoveries(await validate(discovers({ handlers, options: { checks } })))).toBe(times)
  })

  test('it is not discovered after the connection failed', async () => {
    const handlers = () => ({
      'std:test-connection': (() => {
        throw new Error('wrong password')
      }) as Handler,
    })
    expect(discoveries(await validate(discovers({ handlers, options: { checks: [] } })))).toBe(0)
  })

  test('names in validate.yml are compared with what is discovered', async () => {
    const settings = { ...emptySettings, values: { dept: { choices: [1] }, depd: { choices: [1] } } }
    const { logger } = await validate(discovers({ options: { settings } }))
    const warnings = logger.lines.flatMap(({ level, message }) => (level === 'warning' ? [message] : []))
    expect(warnings).toEqual([expect.stringMatching(/^validate.yml: values: .*"depd"; did you mean "dept"\?$/)])
  })
})
