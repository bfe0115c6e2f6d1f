import { type ConnectorCustomizer, createConnectorCustomizer } from '@sailpoint/connector-sdk'
import type { BundleFacts, CustomizerFacts } from '../../../../src/validation/engine/facts.js'
import type { ValidateOptions } from '../../../../src/validation/engine/run.js'
import { bundleFactsWith } from '../../../support/complete-connector.js'
import { directorySpec } from '../../../support/directory.js'
import { inProcess } from '../../../support/in-process.js'
import { check, failedIds, problemsIn, type TestCase, validate } from '../../harness.js'

// biome-ignore lint/suspicious/noExplicitAny: broken customizers answer anything
type Any = any

const customizer = (build: (made: Any) => Any): ConnectorCustomizer => build(createConnectorCustomizer() as Any)

/** One handler of each kind, with allowed changes. */
const sound = () =>
  customizer((made) =>
    made
      .beforeStdAccountList(async (_: Any, input: Any) => input)
      .afterStdAccountRead(async (_: Any, output: Any) => ({
        ...output,
        attributes: { ...output.attributes, displayName: 'Somebody' },
      }))
      .afterStdEntitlementRead(async (_: Any, output: Any) => output)
      .beforeStdAccountCreate(async (_: Any, input: Any) => ({
        ...input,
        attributes: { ...input.attributes, kind: 'guest' },
      }))
      .beforeStdAccountUpdate(async (_: Any, input: Any) => input)
      .afterStdAccountDisable(async (_: Any, output: Any) => output)
      .beforeStdAccountUnlock(async (_: Any, input: Any) => input)
      .beforeStdChangePassword(async (_: Any, input: Any) => input)
      .beforeStdAccountDelete(async (_: Any, input: Any) => input)
      .afterStdTestConnection(async (_: Any, output: Any) => output),
  )

const ids = ['customizer-handlers', 'customizer-reading', 'customizer-writing']

test('a working customizer passes, and only its own checks run it', async () => {
  const { result, leftAccounts, calls } = await validate({ customizer: sound() })
  expect(problemsIn(result)).toEqual({})
  expect(ids.map((id) => check(result, id).verdict)).toEqual(['pass', 'pass', 'pass'])
  // The other checks do not run the customizer.
  expect(calls.some(({ input }) => input?.attributes?.kind === 'guest')).toBe(false)
  expect(check(result, 'customizer-writing').requests).toBeGreaterThan(6)
  expect(leftAccounts).toEqual([])
})

describe('a customizer that cannot be run', () => {
  const facts = (more: Partial<BundleFacts>): CustomizerFacts => ({
    bundle: bundleFactsWith([], { exports: { connector: false, customizer: true }, ...more }),
    invoker: inProcess(() => {
      throw new Error('it was run')
    }),
  })

  test.each<[string, Partial<BundleFacts>, RegExp]>([
    ['does not load', { loadError: 'no such module' }, /^the customizer cannot be loaded: no such module$/],
    ['exports nothing', { exportError: 'it exports nothing' }, /^the customizer cannot be loaded: it exports nothing$/],
    ['is none', { exports: { connector: true, customizer: false } }, /does not export connectorCustomizer$/],
    [
      'is not made',
      { customizerFactoryError: 'no rules' },
      /^the function that the bundle exports does not create a customizer: no rules$/,
    ],
  ])(
    'because it %s is reported by customizer-handlers, or by the only check that is run',
    async (_what, more, says) => {
      const { result } = await validate({ options: { customizer: facts(more), checks: ids } })
      expect(failedIds(result)).toEqual(['customizer-handlers'])
      expect(check(result, 'customizer-handlers').findings).toMatchObject([{ message: expect.stringMatching(says) }])
      for (const id of ids.slice(1)) {
        expect(check(result, id).reason).toBe('the customizer cannot be run: see customizer-handlers')
        const alone = await validate({ options: { customizer: facts(more), checks: [id] } })
        expect([failedIds(alone.result), alone.calls.length]).toEqual([[id], 1])
      }
    },
  )

  test('without a configuration is no fault', async () => {
    const customizer = facts({ customizerFactoryError: 'no rules', withConfig: false })
    const { result } = await validate({
      options: { customizer, checks: ids, config: undefined, readOnly: false, spec: directorySpec() },
    })
    expect(result.checks.map(({ reason }) => reason)).toEqual([
      'the customizer cannot be created without a configuration (no rules); give one with input config',
      ...Array(2).fill('no configuration was given; give one with input config or input config-path'),
    ])
    // Alone it has no other check that tells an empty configuration.
    for (const isConfigEmpty of [true, false]) {
      const options = { customizer, config: undefined, isConfigEmpty, scope: 'customizer' as const, spec: {} }
      const alone = check((await validate({ options })).result, 'customizer-handlers')
      expect([alone.verdict, alone.findings.map(({ message }) => message)]).toEqual(
        isConfigEmpty ? ['warn', ['config is empty, so nothing that needs a configuration was checked']] : ['skip', []],
      )
    }
  })
})

test('what its bundle lacks and changes is told, also if it does not load', async () => {
  const bundle = bundleFactsWith([], {
    exports: { connector: false, customizer: true },
    customizerHandlers: ['after:std:account:read'],
    missingFiles: ['data.json'],
    effects: ['tls-unverified', 'exit-replaced'],
    otherFiles: ['more.txt'],
  })
  const told = async (more: Partial<BundleFacts> = {}) => {
    const customizer = {
      bundle: { ...bundle, ...more },
      invoker: inProcess(() => {
        throw new Error('it was run')
      }),
    }
    const { result } = await validate({ options: { customizer, checks: ['customizer-handlers'] } })
    return check(result, 'customizer-handlers').findings.map(({ level, message }) => `${level}: ${message}`)
  }
  const expected = [
    'warning: index.js of the customizer reads "data.json" when it runs, which its bundle does not contain',
    'warning: the bundle of the customizer sets NODE_TLS_REJECT_UNAUTHORIZED to 0: no certificate is verified any more, of no connection',
    'warning: the bundle of the customizer replaces process.exit',
    'notice: the bundle of the customizer also has "more.txt": the platform is not known to load them',
  ]
  expect((await told()).sort()).toEqual(expected.sort())
  expect(await told({ loadError: 'no such module' })).toEqual(
    expect.arrayContaining(['error: the customizer cannot be loaded: no such module', ...expected]),
  )
})

test('without a customizer its checks are skipped', async () => {
  const { result } = await validate({ options: { checks: ids } })
  expect(result.checks.map(({ reason }) => reason)).toEqual(
    Array(3).fill('no customizer was given; give its zip with input customizer, together with input file'),
  )
})

const attributes = (change: (attributes: Any) => Any) => async (_: Any, output: Any) => ({
  ...output,
  attributes: change(output.attributes),
})

const broken: [id: string, what: string, says: RegExp, testCase: TestCase][] = [
  [
    'customizer-handlers',
    'it has no handlers',
    /^the customizer has no handlers/,
    { customizer: customizer((made) => made) },
  ],
  [
    'customizer-reading',
    'an after handler answers another type',
    /^with the customizer, in std:account:read: attribute "level" is of type int in the schema and a string in 3 objects/,
    {
      customizer: customizer((made) => made.afterStdAccountRead(attributes((given) => ({ ...given, level: 'high' })))),
    },
  ],
  [
    'customizer-reading',
    'an after handler loses the attributes',
    /^with the customizer: std:account:read answered no "attributes" object/,
    { customizer: customizer((made) => made.afterStdAccountRead(async (_: Any, { key }: Any) => ({ key }))) },
  ],
  [
    'customizer-reading',
    'an after handler changes the key',
    /^with the customizer, std:entitlement:read of "\w+" answers "x"$/,
    {
      customizer: customizer((made) =>
        made.afterStdEntitlementRead(async (_: Any, output: Any) => ({ ...output, key: { simple: { id: 'x' } } })),
      ),
    },
  ],
  [
    'customizer-reading',
    'a before handler throws',
    /^with the customizer: std:account:list failed with a generic error: not here/,
    {
      customizer: customizer((made) =>
        made.beforeStdAccountList(async () => {
          throw new Error('not here')
        }),
      ),
    },
  ],
  [
    'customizer-reading',
    'a before handler asks for another type',
    /^with the customizer, std:entitlement:list answers \d objects instead of \d$/,
    {
      customizer: customizer((made) =>
        made.beforeStdEntitlementList(async (_: Any, input: Any) => ({ ...input, type: 'role' })),
      ),
    },
  ],
  [
    'customizer-reading',
    'the connection fails with it',
    /^with the customizer: std:test-connection failed/,
    {
      customizer: customizer((made) =>
        made.afterStdTestConnection(async () => {
          throw new Error('no')
        }),
      ),
    },
  ],
  [
    'customizer-writing',
    'a before handler takes what a create needs',
    /^with the customizer: std:account:create failed with a generic error: email is missing/,
    {
      customizer: customizer((made) =>
        made.beforeStdAccountCreate(async (_: Any, input: Any) => ({
          ...input,
          attributes: { login: input.attributes.login },
        })),
      ),
    },
  ],
  [
    'customizer-writing',
    'an after handler answers a key that does not read',
    /^with the customizer: std:account:read failed with a notFound error/,
    {
      customizer: customizer((made) =>
        made.afterStdAccountCreate(async (_: Any, output: Any) => ({
          ...output,
          key: { simple: { id: 'elsewhere' } },
        })),
      ),
    },
  ],
  [
    'customizer-writing',
    'an after handler answers another account',
    /^with the customizer, std:account:enable of "\d+" answers "other"$/,
    {
      customizer: customizer((made) =>
        made.afterStdAccountEnable(async (_: Any, output: Any) => ({ ...output, key: { simple: { id: 'other' } } })),
      ),
    },
  ],
  [
    'customizer-writing',
    'an update fails with it',
    /^with the customizer: std:account:update failed/,
    {
      customizer: customizer((made) =>
        made.beforeStdAccountUpdate(async (_: Any, { changes: _changes, ...input }: Any) => input),
      ),
    },
  ],
]

describe.each(broken)('%s', (id, what, says, testCase) => {
  test(`alone finds that ${what}`, async () => {
    const { result, leftAccounts } = await validate(testCase)
    expect(leftAccounts).toEqual([])
    expect({ failed: failedIds(result), troubles: problemsIn(result) }).toMatchObject({ failed: [id] })
    const [first] = check(result, id).findings.filter(({ level }) => level === 'error')
    expect(first?.message).toMatch(says)
  })
})

describe('handlers of commands that the connector does not list', () => {
  const warningsOf = async (make: (made: Any) => Any) => {
    const { result } = await validate({
      customizer: customizer(make),
      options: { checks: ['customizer-handlers'] },
      spec: (spec) => {
        spec.commands = spec.commands.filter((command: string) => command !== 'std:account:unlock')
      },
    })
    expect(check(result, 'customizer-handlers').verdict).toBe('warn')
    return check(result, 'customizer-handlers').findings.map(({ message }) => message)
  }
  const same = async (_: Any, value: Any) => value

  test('are one warning', async () => {
    expect(await warningsOf((made) => made.afterStdConfigOptions(same))).toEqual([
      'the customizer\'s handler "after:std:config-options:read" never runs: the connector does not list std:config-options:read',
    ])
    // A customizer that has a handler for every command is right for many connectors.
    expect(await warningsOf((made) => made.afterStdConfigOptions(same).beforeStdAccountUnlock(same))).toEqual([
      '2 handlers of the customizer never run: the connector does not list std:account:unlock, std:config-options:read',
    ])
  })
})

test('if every read fails with the customizer, nothing is said of the attributes of none', async () => {
  const made = customizer((made) =>
    made.afterStdAccountRead(async () => {
      throw new Error('broken')
    }),
  )
  const { result } = await validate({ customizer: made })
  const messages = check(result, 'customizer-reading').findings.map(({ message }) => message)
  expect(messages.length).toBeGreaterThan(0)
  for (const message of messages) expect(message).toMatch(/^with the customizer: std:account:read failed/)
})

test('a customizer that only changes operations is whole, and every command is run with it', async () => {
  const prepared = customizer((made) => made)
  const { result } = await validate({ customizer: prepared, operations: ['GetUsers:after'] })
  expect(problemsIn(result)).toEqual({})
  expect(check(result, 'customizer-handlers').verdict).toBe('pass')
  expect(check(result, 'customizer-reading')).toMatchObject({ verdict: 'pass' })
  expect(check(result, 'customizer-reading').requests).toBeGreaterThan(3)
})

test('a command that fails without the customizer too is not reported', async () => {
  const { result } = await validate({
    customizer: sound(),
    options: { checks: ids },
    handlers: () => ({
      'std:account:read': () => {
        throw new Error('no reads today')
      },
    }),
  })
  expect(check(result, 'customizer-reading').verdict).toBe('pass')
})

test('a delete that keeps the account is a warning, and the account is deleted', async () => {
  const { result, leftAccounts } = await validate({
    options: { checks: ids },
    customizer: customizer((made) =>
      made.beforeStdAccountDelete(async (_: Any, input: Any) => ({ ...input, keep: true })),
    ),
    handlers: (_, handlers) => ({
      'std:account:delete': (context, input, res) =>
        input.keep ? res.send({}) : handlers['std:account:delete']?.(context, input, res),
    }),
  })
  expect(check(result, 'customizer-writing')).toMatchObject({
    verdict: 'warn',
    findings: [{ message: expect.stringMatching(/can still be read after its delete$/) }],
  })
  expect(leftAccounts).toEqual([])
})

describe('operations that the connector never calls', () => {
  const found = async (called: string[] | undefined, options: Partial<ValidateOptions> = {}, given: Any = {}) => {
    const process = { incidents: () => [], ...(called && { operations: () => new Set(called) }) }
    const operations = ['GetUsers:after', 'GetGroup:before']
    const { result } = await validate({
      customizer: customizer((made) => made),
      operations,
      ...given,
      options: { process, ...options },
    })
    const { verdict, reason, findings } = check(result, 'customizer-operations')
    return [verdict, reason, ...findings.map(({ message, remedy }) => `${message}. ${remedy}`)]
  }
  const never = 'the connector never called the operation "GetGroup:before" of the customizer'

  test.each([
    ['customizer-operations', ['GetUsers:after', 'GetGroups:before'], [`${never}. Did you mean GetGroups:before?`]],
    ['customizer-operations', ['GetUsers:after'], [`${never}. Correct its id, or remove it.`]],
    ['customizer-operations', [], [expect.stringContaining('"GetUsers:after"'), expect.stringContaining(never)]],
    ['nothing', ['GetUsers:after', 'GetGroup:before'], []],
  ])('are a warning of %s alone if it calls %j', async (id, called, says) => {
    const worst = says.length > 0 ? 'warn' : 'pass'
    expect(await found(called)).toEqual([worst, undefined, ...says])
    const process = { incidents: () => [], operations: () => new Set(called) }
    const operations = ['GetUsers:after', 'GetGroup:before']
    const { result } = await validate({ customizer: customizer((made) => made), operations, options: { process } })
    expect(Object.keys(problemsIn(result))).toEqual(says.length > 0 ? [`warn ${id}`] : [])
  })

  test('are a notice if a command did not run that might call them', async () => {
    const some = ['GetUsers:after']
    // One that the customizer has is not meant.
    const both = { operations: ['GetUsers:after', 'GetUsers:before'] }
    expect(await found(some, {}, both)).toEqual([
      'warn',
      undefined,
      expect.stringMatching(/ Correct its id, or remove it\.$/),
    ])
    expect(await found(some, { readOnly: true })).toEqual([
      'pass',
      undefined,
      expect.stringMatching(`^${never}, but customizer-writing was not run`),
    ])
    const reads = (spec: Any) => {
      spec.commands = ['std:account:list', 'std:account:read']
    }
    expect(await found(some, { readOnly: true }, { spec: reads })).toEqual([
      'warn',
      undefined,
      expect.stringContaining(`${never}. `),
    ])
    expect(await found(some, { skipChecks: ['customizer-reading'] })).toEqual([
      'pass',
      undefined,
      expect.stringContaining('customizer-reading was not run'),
    ])
    const failing = customizer((made) =>
      made.afterStdAccountRead(async () => {
        throw new Error('no')
      }),
    )
    expect(await found(some, {}, { customizer: failing })).toEqual([
      'pass',
      undefined,
      expect.stringContaining('but customizer-reading failed'),
    ])
  })

  test('are not known where nobody tells what it calls', async () => {
    expect(await found(undefined)).toEqual(['skip', expect.any(String)])
  })
})
