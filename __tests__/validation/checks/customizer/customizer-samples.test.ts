import { ConnectorError, ConnectorErrorType, createConnectorCustomizer } from '@sailpoint/connector-sdk'
import { sampleConnectorBundle, sampleInvoker } from '../../../../src/commands/validate/sample-connector.js'
import { RecordingLogger } from '../../../../src/core/logger.js'
import type { LimitHit, ProcessIncident } from '../../../../src/validation/engine/facts.js'
import type { Finding, RunResult } from '../../../../src/validation/engine/result.js'
import { checkCatalogue, isInScope, selectChecks, validateConnector } from '../../../../src/validation/engine/run.js'
import { parseSettings } from '../../../../src/validation/engine/settings-file.js'
import { bundleFactsWith } from '../../../support/complete-connector.js'
import { failing, inProcess } from '../../../support/in-process.js'
import { VirtualClock } from '../../../support/virtual-clock.js'
import { check, failedIds } from '../../harness.js'

// biome-ignore lint/suspicious/noExplicitAny: broken customizers answer anything
type Any = any

const ids = checkCatalogue.map(({ id }) => id)

/** The connector of the bundle that answers with samples. */
function sampleConnector(): Any {
  const exported: { connector?: Any } = {}
  new Function('exports', sampleConnectorBundle('samples').index.toString('utf8'))(exported)
  return exported.connector
}

/** The connector in a context that runs customized operations, as the runtime does. */
function withOperations(connector: Any, operations: NonNullable<Case['operations']>): Any {
  return {
    ...connector,
    _exec(type: string, context: Any, ...others: Any[]) {
      const customizedOperation = async (id: string, value: Any) => await operations[id]?.run(context, value)
      return connector._exec(type, { ...context, customizedOperation }, ...others)
    },
  }
}

interface Case {
  /** Registers the handlers. */
  build: (made: Any) => Any
  /** The content of `customizer.commands` in validate.yml. */
  samples: Record<string, unknown>
  /** The content of `customizer.operations`, and the operations. */
  operations?: Record<string, { samples: unknown[]; run: (context: Any, input: Any) => Any }>
  checks?: string[]
  config?: Record<string, unknown>
  hits?: LimitHit[]
  /** The time limit of the check. */
  timeout?: string
  incidents?: ProcessIncident[]
  logger?: RecordingLogger
}

async function validate({
  build,
  samples,
  operations = {},
  checks = [],
  config,
  hits = [],
  timeout,
  incidents = [],
  logger = new RecordingLogger(),
}: Case): Promise<RunResult> {
  const customizer = build(createConnectorCustomizer())
  const connector = withOperations(sampleConnector(), operations)
  const invoker = sampleInvoker(inProcess(() => connector, { customizer }))
  const hasSamples = Object.keys(samples).length + Object.keys(operations).length > 0
  const operationSamples = Object.fromEntries(Object.entries(operations).map(([id, each]) => [id, each.samples]))
  const text = JSON.stringify({
    ...(hasSamples && { customizer: { commands: samples, operations: operationSamples } }),
    ...(timeout !== undefined && { checks: { 'customizer-samples': { timeout } } }),
  })
  return await validateConnector({
    invoker,
    scope: 'customizer',
    connector: { name: 'mine' },
    spec: { commands: [] },
    customizer: {
      bundle: bundleFactsWith([], {
        exports: { connector: false, customizer: true },
        customizerHandlers: [...customizer.handlers.keys()],
        customizedOperations: Object.keys(operations),
      }),
      invoker,
    },
    settings: await parseSettings(text, 'validate.yml', ids),
    limitHits: () => hits,
    process: { incidents: () => incidents },
    checks,
    config,
    clock: new VirtualClock(),
    logger,
  })
}

async function findings(given: Case): Promise<string[]> {
  const result = await validate({ checks: ['customizer-samples'], ...given })
  return check(result, 'customizer-samples').findings.map(({ level, message }) => `${level}: ${message}`)
}

const key = { simple: { id: 'ada' } }
const input = { identity: 'ada', key }
const bob = { identity: 'bob', key: { simple: { id: 'bob' } } }
const account = { key, attributes: { email: 'A@B.example' } }
const lower = async (_: Any, output: Any) => ({
  ...output,
  attributes: { ...output.attributes, email: output.attributes.email.toLowerCase() },
})
const lowerAfterRead = (made: Any) => made.afterStdAccountRead(lower)
const lowerOf = async (output: Any) => await lower(undefined, output)
const read = (sample: object = {}) => ({ 'std:account:read': [{ input, output: account, ...sample }] })
const after = (handler: (output: Any, context: Any) => Any) => (made: Any) =>
  made.afterStdAccountRead(async (context: Any, output: Any) => handler(output, context))
const before = (handler: (input: Any) => Any) => (made: Any) =>
  made.beforeStdAccountRead(async (_: Any, given: Any) => handler(given))

test('only checks of a customizer are in the run, and a sound one passes without a configuration', async () => {
  const result = await validate({
    build: (made) => made.afterStdAccountRead(lower),
    samples: read({ expect: { output: { key, attributes: { email: 'a@b.example' } } } }),
  })
  expect(result.checks.map(({ id }) => id)).toEqual(
    checkCatalogue.filter((each) => isInScope(each, 'customizer')).map(({ id }) => id),
  )
  expect(check(result, 'customizer-samples')).toMatchObject({ verdict: 'pass', findings: [], requests: 1 })
  expect(result.verdict).toBe('pass')
  expect(result.checks.filter(({ skipCause }) => skipCause === 'configuration')).toEqual([])
})

test('handlers run in one context, with the command that the platform invokes', async () => {
  const seen: Any[] = []
  const build = (made: Any) =>
    made
      .beforeStdAccountRead(async (context: Any, given: Any) => {
        seen.push(context.commandType)
        context.note = 'from before'
        return { ...given, schema: {} }
      })
      .afterStdAccountRead(async (context: Any, output: Any) => {
        seen.push(context.note)
        return lower(context, output)
      })
  expect(await findings({ build, samples: read() })).toEqual([])
  expect(seen).toEqual(['std:account:read', 'from before'])
})

/** Faults that only customizer-samples finds. */
const broken: [id: string, what: string, says: RegExp, given: Case][] = [
  [
    'customizer-samples',
    'an after handler loses the key',
    /^after:std:account:read, sample 1: it loses the key of "ada": neither "key" nor "identity" is there$/,
    { build: after(({ attributes }) => ({ attributes })), samples: read() },
  ],
  [
    'customizer-samples',
    'an after handler changes the key',
    /^after:std:account:read, sample 1: it changes the key of "ada" to "x"$/,
    { build: after((output) => ({ ...output, key: { simple: { id: 'x' } } })), samples: read() },
  ],
  [
    'customizer-samples',
    'an after handler returns nothing',
    /^after:std:account:read, sample 1: it returns nothing, so the platform gets an output without data$/,
    { build: after(() => undefined), samples: read() },
  ],
  [
    'customizer-samples',
    'an after handler returns a list',
    /^after:std:account:read, sample 1: it returns an array instead of an object$/,
    { build: after((output) => [output]), samples: read() },
  ],
  [
    'customizer-samples',
    'an after handler loses the attributes',
    /^after:std:account:read, sample 1: it returns an output that is no account: no "attributes" object, but nothing$/,
    { build: after((output) => ({ key: output.key })), samples: read() },
  ],
  [
    'customizer-samples',
    'an after handler makes an object of an attribute',
    /^after:std:account:read, sample 1: it returns an output that has an object as its "attributes.email"/,
    { build: after((output) => ({ ...output, attributes: { email: {} } })), samples: read() },
  ],
  [
    'customizer-samples',
    'an after handler makes a text of a flag',
    /^after:std:account:disable, sample 1: it returns an output that has a string as its "disabled" instead of true/,
    {
      build: (made) => made.afterStdAccountDisable(async (_: Any, output: Any) => ({ ...output, disabled: 'yes' })),
      samples: { 'std:account:disable': [{ input, output: account }] },
    },
  ],
  [
    'customizer-samples',
    'an after handler fails for the second output',
    /^after:std:account:read, sample 1: std:account:read failed after it had sent output with a generic error: no mail/,
    {
      build: after((output) => {
        if (output.attributes.email === null) throw new Error('no mail')
        return output
      }),
      samples: read({ output: [account, { key, attributes: { email: null } }] }),
    },
  ],
  [
    'customizer-samples',
    'a before handler fails',
    /^before:std:account:read, sample "one": std:account:read failed with a generic error: not here/,
    {
      build: before(() => {
        throw new Error('not here')
      }),
      samples: read({ name: 'one' }),
    },
  ],
  [
    'customizer-samples',
    'a before handler returns nothing',
    /^before:std:account:read, sample 1: it returns nothing, so the connector gets no input$/,
    { build: before(() => undefined), samples: read() },
  ],
  [
    'customizer-samples',
    'a before handler returns a text',
    /^before:std:account:read, sample 1: it returns a string instead of an object$/,
    { build: before(() => 'ada'), samples: read() },
  ],
  [
    'customizer-samples',
    'a before handler sends the command to the account of another sample',
    /^before:std:account:disable, sample 2: it changes the key of "bob" to "ada", which is that of another sample$/,
    {
      build: (made) => {
        let first: Any
        return made.beforeStdAccountDisable(async (_: Any, given: Any) => {
          first ??= given
          return first
        })
      },
      samples: { 'std:account:disable': [{ input }, { input: bob }] },
    },
  ],
  [
    'customizer-samples',
    'a before handler creates the account of another sample',
    /^before:std:account:create, sample 1: it changes the "identity" of "ada" to "bob", which is that of another sample$/,
    {
      build: (made) => made.beforeStdAccountCreate(async (_: Any, given: Any) => ({ ...given, identity: 'bob' })),
      samples: { 'std:account:create': [{ input: { identity: 'ada' } }, { input: { identity: 'bob' } }] },
    },
  ],
  [
    'customizer-samples',
    'a before handler loses the key',
    /^before:std:account:read, sample 1: it loses "key" of the input$/,
    { build: before(({ identity }) => ({ identity })), samples: read() },
  ],
  [
    'customizer-samples',
    'a before handler makes another type of a field',
    /^before:std:account:read, sample 1: it makes a string of "key" in the input, which is an object$/,
    { build: before((given) => ({ ...given, key: 'ada' })), samples: read() },
  ],
  [
    'customizer-samples',
    'a before handler writes the changes of an update in another form',
    /^before:std:account:update, sample 1: it makes an input that has "replace" as its "changes.op" instead of Add or Set or Remove$/,
    {
      build: (made) =>
        made.beforeStdAccountUpdate(async (_: Any, given: Any) => ({
          ...given,
          changes: given.changes.map((each: Any) => ({ ...each, op: 'replace' })),
        })),
      samples: { 'std:account:update': [{ input: { ...input, changes: [{ op: 'Set', attribute: 'a', value: 1 }] } }] },
    },
  ],
  [
    'customizer-samples',
    'an after handler sends source data without labels',
    /^after:std:source-data:read, sample 1: it returns an output that has nothing as its "label" instead of a text$/,
    {
      build: (made) => made.afterStdSourceDataRead(async () => [{ key: 'a' }]),
      samples: { 'std:source-data:read': [{ input: { sourceDataKey: 'a' }, output: [{ key: 'a', label: 'b' }] }] },
    },
  ],
  [
    'customizer-samples',
    'an after handler loses the options',
    /^after:std:config-options:read, sample 1: it returns an output that has nothing as its "options" instead of an object$/,
    {
      build: (made) => made.afterStdConfigOptions(async () => ({ opts: 1 })),
      samples: { 'std:config-options:read': [{ input: { key: 'a' }, output: { options: { a: ['b'] } } }] },
    },
  ],
  [
    'customizer-samples',
    'the input is not the expected one',
    /^before:std:account:read, sample 1, is not as expected: the input.identity is "ada" instead of "eva"$/,
    { build: before((given) => given), samples: read({ expect: { input: { identity: 'eva', key } } }) },
  ],
  [
    'customizer-samples',
    'the input has more than the expected one',
    /^before:std:account:read, sample 1, is not as expected: the input.more is not expected$/,
    { build: before((given) => ({ ...given, more: 1 })), samples: read({ expect: { input } }) },
  ],
  [
    'customizer-samples',
    'an output is not the expected one',
    /^after:std:account:read, sample 1, is not as expected: attributes.email is "A@B.example" instead of "x"$/,
    { build: after((output) => output), samples: read({ expect: { output: { key, attributes: { email: 'x' } } } }) },
  ],
  [
    'customizer-samples',
    'there are more outputs than expected',
    /^after:std:account:read, sample 1, is not as expected: it answers 1 of 0 outputs$/,
    { build: after((output) => output), samples: read({ expect: { output: [] } }) },
  ],
  [
    'customizer-samples',
    'nothing is refused that should be',
    /^before:std:account:read, sample 1: nothing failed, but validate.yml expects that the customizer refuses it$/,
    { build: before((given) => given), samples: read({ expect: { error: 'any' } }) },
  ],
  [
    'customizer-samples',
    'it is refused with another type of error',
    /^before:std:account:read, sample 1: it failed, but not with a notFound error: std:account:read failed/,
    {
      build: before(() => {
        throw new Error('no')
      }),
      samples: read({ expect: { error: 'notFound' } }),
    },
  ],
  [
    'customizer-samples',
    'it is refused with another text',
    /^before:std:account:read, sample 1: it failed, but without the text "unknown": std:account:read failed/,
    {
      build: before(() => {
        throw new Error('no')
      }),
      samples: read({ expect: { error: 'any', message: 'unknown' } }),
    },
  ],
]

describe.each(broken)('%s', (id, what, says, given) => {
  test(`alone finds that ${what}`, async () => {
    const result = await validate(given)
    expect(failedIds(result)).toEqual([id])
    const errors = check(result, id).findings.filter(({ level }) => level === 'error')
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(says) })])
    const [, step] = /^(before|after):/.exec(errors[0]?.message ?? '') ?? []
    expect(errors[0]?.target).toMatchObject({ kind: 'handler', customizer: true, step })
  })
})

describe('with both handlers', () => {
  const both = (first: (given: Any) => Any, then: (output: Any) => Any) => (made: Any) =>
    after(then)(before(first)(made))
  const failing = () => {
    throw new Error('no')
  }
  const told = async (build: (made: Any) => Any, sample?: object) => await findings({ build, samples: read(sample) })
  const failure = 'std:account:read failed with a generic error: no (tracking id request-1)'

  test('the one that failed is named, and the one after it has not been tried', async () => {
    expect(await told(both(failing, (output) => output))).toEqual([
      `error: before:std:account:read, sample 1: ${failure}`,
      'notice: no sample of validate.yml tries after:std:account:read',
    ])
    expect(await told(both((given) => ({ ...given, more: 1 }), failing))).toEqual([
      `error: after:std:account:read, sample 1: ${failure}`,
    ])
  })

  test('what a failure prevented is not told once more', async () => {
    const expectation = { expect: { input: { identity: 'eva' }, output: { key } } }
    expect(await told(both(failing, failing), expectation)).toEqual([
      `error: before:std:account:read, sample 1: ${failure}`,
      'notice: no sample of validate.yml tries after:std:account:read',
    ])
    expect(
      await told(
        both((given) => ({ ...given, more: 1 }), failing),
        { expect: { output: { key } } },
      ),
    ).toEqual([`error: after:std:account:read, sample 1: ${failure}`])
  })

  test('the output that is at fault is named', async () => {
    const loses = (output: Any) => (output.attributes.email === null ? { attributes: {} } : output)
    const output = [account, { key, attributes: { email: null } }]
    expect(
      await told(
        both((given) => ({ ...given, more: 1 }), loses),
        { output },
      ),
    ).toEqual([
      'error: after:std:account:read, sample 1, output 2: it loses the key of "ada": neither "key" nor "identity" is there',
    ])
  })
})

test('an end of another kind than an error of the customizer is not the expected refusal', async () => {
  const build = before(() => {
    throw failing('timeout')
  })
  expect(await findings({ build, samples: read({ expect: { error: 'any' } }) })).toEqual([
    'error: before:std:account:read, sample 1: std:account:read did not answer in time',
  ])
})

test('an output of a sample that is only unusual is not told', async () => {
  expect(await findings({ build: after(lowerOf), samples: read({ output: { ...account, other: 1 } }) })).toEqual([])
})

test('a before handler that sends the command to another account is told, unless that is expected', async () => {
  const redirecting = (name: string) => (made: Any) =>
    made.beforeStdAccountDelete(async (_: Any, given: Any) => ({
      ...given,
      identity: name,
      key: { simple: { id: name } },
    }))
  const sample = { input }
  const of = (...given: object[]) => ({ 'std:account:delete': given })
  expect(await findings({ build: redirecting('bob'), samples: of(sample) })).toEqual([
    'warning: before:std:account:delete, sample 1: it changes the key of "ada" to "bob"',
  ])
  expect(await findings({ build: redirecting('bob'), samples: of({ ...sample, expect: { input: bob } }) })).toEqual([])
  const renaming = before((given) => ({ ...given, identity: 'bob' }))
  expect(await findings({ build: renaming, samples: { 'std:account:read': [sample] } })).toEqual([
    'warning: before:std:account:read, sample 1: it changes the "identity" of "ada" to "bob"',
  ])
  // The same account, written in another way.
  const upper = { identity: 'ADA', key: { simple: { id: 'ADA' } } }
  expect(await findings({ build: redirecting('ada'), samples: of(sample, { input: upper }) })).toEqual([
    'warning: before:std:account:delete, sample 2: it changes the key of "ADA" to "ada"',
  ])
  const creating = (made: Any) =>
    made.beforeStdAccountCreate(async (_: Any, given: Any) => ({ ...given, identity: given.attributes.login }))
  const create = { input: { identity: 'ada', attributes: { login: 'a.ada' } } }
  expect(await findings({ build: creating, samples: { 'std:account:create': [create] } })).toEqual([])
})

test('a refusal of the after handler that is expected hides no fault of the before handler', async () => {
  const build = (made: Any) => {
    const refusing = after(() => {
      throw new Error('no')
    })(made)
    return before((given) => ({ ...given, key: 'ada' }))(refusing)
  }
  const message =
    'error: before:std:account:read, sample 1: it makes a string of "key" in the input, which is an object'
  expect(await findings({ build, samples: read({ expect: { error: 'any' } }) })).toEqual([message])
  expect(await findings({ build, samples: read({ expect: { error: 'any', input } }) })).toEqual([
    message,
    'error: before:std:account:read, sample 1, is not as expected: the input.key is a string instead of an object',
  ])
})

test('a failure without a configuration says that one may be missing', async () => {
  const remedies = async (error: unknown, config?: Record<string, unknown>) => {
    const build = before(() => {
      throw error
    })
    const result = await validate({ build, samples: read(), ...(config && { config }) })
    return check(result, 'customizer-samples').findings.map(({ remedy }) => remedy)
  }
  const hint =
    'No configuration was given. If the handler reads it, give one with input config; its values may be invented.'
  expect(await remedies(new Error('no url'))).toEqual([hint])
  expect(await remedies(new Error('no url'), { url: 'x' })).toEqual([undefined])
  expect(await remedies(new ConnectorError('gone', ConnectorErrorType.NotFound))).toEqual([undefined])
  expect(await remedies(failing('timeout'))).toEqual([undefined])
})

test('a refusal that is expected is no fault', async () => {
  const build = before(() => {
    throw new Error('unknown account')
  })
  const expectation = { error: 'generic', message: 'unknown account' }
  expect(await findings({ build, samples: read({ expect: expectation }) })).toEqual([])
})

test('what a customizer may do is no fault', async () => {
  const build = (made: Any) =>
    made
      .afterStdAccountDelete(async () => undefined)
      .beforeStdAccountUpdate(async (_: Any, given: Any) => ({ ...given, changes: [] }))
      .afterStdTestConnection(async (_: Any, output: Any) => ({ ...output, more: 1 }))
  const samples = {
    'std:account:delete': [{ input, output: {} }],
    'std:account:update': [{ input: { ...input, changes: [{ op: 'Set', attribute: 'a', value: 1 }] } }],
    'std:test-connection': [{ output: {} }],
  }
  expect(await findings({ build, samples })).toEqual([])
})

test('a fault that the output of the sample has too is one of the sample', async () => {
  const output = { key, attributes: { deep: {} }, other: 1 }
  expect(await findings({ build: after((given) => ({ ...given, uuid: 'u' })), samples: read({ output }) })).toEqual([
    'warning: output 1 in sample 1 of std:account:read in validate.yml has an object as its "attributes.deep" instead of a text, a number, true, false or a list of these',
  ])
})

test('lesser faults are warnings', async () => {
  const built = after((output) => ({
    key: output.key,
    attributes: { name: `${output.attributes.none}` },
    other: 1,
  }))
  expect(await findings({ build: built, samples: read({ output: { ...account, identity: 'ada' } }) })).toEqual([
    'warning: after:std:account:read, sample 1: it loses the "identity" of "ada"',
    'warning: after:std:account:read, sample 1: it returns an output that has the undocumented field "other"',
    'warning: after:std:account:read, sample 1: it returns an output that has the text "undefined" in the attribute "name"',
  ])
  expect(await findings({ build: built, samples: read() })).toEqual([
    'warning: after:std:account:read, sample 1: it returns an output that has the undocumented field "other"',
    'warning: after:std:account:read, sample 1: it returns an output that has the text "undefined" in the attribute "name"',
  ])
  const unnamed = (made: Any) => made.beforeStdAccountCreate(async (_: Any, { attributes }: Any) => ({ attributes }))
  const create = { input: { identity: 'ada', attributes: { email: 'x' } } }
  expect(await findings({ build: unnamed, samples: { 'std:account:create': [create] } })).toEqual([
    'warning: before:std:account:create, sample 1: it loses "identity" of the input',
  ])
  const lostSchema = before(({ identity, key: own }) => ({ identity, key: own }))
  expect(await findings({ build: lostSchema, samples: read({ input: { ...input, schema: {} } }) })).toEqual([
    'warning: before:std:account:read, sample 1: it loses "schema" of the input',
  ])
  const named = before(({ identity, key: own }) => ({ identity, key: own }))
  expect(await findings({ build: named, samples: read({ input: { ...input, constructor: 'x' } }) })).toContainEqual(
    'warning: before:std:account:read, sample 1: it loses "constructor" of the input',
  )
})

test('what an after handler loses is told, unless that is expected', async () => {
  const full = {
    ...{ identity: 'ada', key, uuid: 'u', disabled: true, locked: false, attributes: { email: 'x' } },
    permissions: [{ target: 'a', rights: 'b' }],
  }
  const only = { identity: 'ada', attributes: {} }
  const build = after(() => only)
  const says = (text: string) => `warning: after:std:account:read, sample 1: it ${text}`
  expect(await findings({ build, samples: read({ output: full }) })).toEqual([
    says('loses the "key" of "ada", so only its identity is left'),
    says('loses the "uuid" of "ada"'),
    says('loses the "disabled" of "ada"'),
    says('loses the "permissions" of "ada"'),
    says('loses all attributes of "ada"'),
  ])
  expect(await findings({ build, samples: read({ output: full, expect: { output: only } }) })).toEqual([])
  const typed = (made: Any) =>
    made.afterStdEntitlementRead(async (_: Any, output: Any) => ({ ...output, type: 'role' }))
  const group = { key: { simple: { id: 'g' } }, type: 'group', attributes: { name: 'g' } }
  const samples = { 'std:entitlement:read': [{ input: { identity: 'g', type: 'group' }, output: group }] }
  expect(await findings({ build: typed, samples })).toEqual([
    'warning: after:std:entitlement:read, sample 1: it changes the type of "g" from "group" to "role"',
  ])
})

test.each([
  ['enable', { disabled: false }, { disabled: true }],
  ['disable', { disabled: true }, { disabled: false }],
  ['unlock', { locked: false }, { locked: true }],
])('an answer of %s that says the opposite is an error', async (name, right, wrong) => {
  const command = `std:account:${name}`
  const build = (made: Any) => {
    made.handlers.set(`after:${command}`, async (_: Any, output: Any) => ({ ...output, more: 1, ...wrong }))
    return made
  }
  const [[field, value] = []] = Object.entries(wrong)
  const says = `error: after:${command}, sample 1: it returns an output with "${field}": ${value} for ${command}`
  expect(await findings({ build, samples: { [command]: [{ input, output: { ...account, ...right } }] } })).toContain(
    says,
  )
  // The connector answered it so.
  const given = await findings({ build, samples: { [command]: [{ input, output: { ...account, ...wrong } }] } })
  expect(given).not.toContain(says)
})

test('a handler without a sample, one without effect and a sample without a handler are told', async () => {
  const build = (made: Any) =>
    made
      .beforeStdAccountRead(async (_: Any, given: Any) => given)
      .afterStdAccountRead(lower)
      .beforeStdAccountCreate(async (_: Any, given: Any) => given)
  const samples = { 'std:account:read': [{ input }], 'std:acount:create': [{ input: {} }] }
  expect(await findings({ build, samples })).toEqual([
    'warning: the customizer has no handler that gets the samples of "std:acount:create" in validate.yml',
    'notice: no sample of validate.yml tries after:std:account:read, before:std:account:create',
    'notice: before:std:account:read changes nothing in its samples',
  ])
  // With what is expected, a handler that leaves a sample as it is has been tried.
  const expected = { input, output: account, expect: { input, output: { key, attributes: { email: 'a@b.example' } } } }
  expect(await findings({ build, samples: { 'std:account:read': [expected] } })).toEqual([
    'notice: no sample of validate.yml tries before:std:account:create',
  ])
})

test('a customizer of which no handler is tried does not pass', async () => {
  const result = await validate({ build: after((output) => output), samples: {} })
  expect(check(result, 'customizer-samples')).toMatchObject({
    verdict: 'warn',
    findings: [
      {
        level: 'warning',
        message:
          'no handler of the customizer is tried: validate.yml has no samples under customizer (0 of 1 handler tried)',
        remedy: 'Write samples; the log has some to begin with.',
      },
    ],
  })
  expect(result.verdict).toBe('warn')
  // The only sample lacks the output for the only handler.
  expect(await findings({ build: after((output) => output), samples: { 'std:account:read': [{ input }] } })).toEqual([
    'warning: no sample of validate.yml tries after:std:account:read',
  ])
})

test('the log says how many handlers are tried', async () => {
  const logger = new RecordingLogger()
  const build = (made: Any) => before((given) => given)(after((output) => output)(made))
  await validate({ build, samples: { 'std:account:read': [{ input }] }, logger })
  expect(logger.lines.map(({ message }) => message)).toContain('customizer-samples: 1 of 2 handlers tried')
})

test('a handler that did not end is not waited for again, and is reported once', async () => {
  const hits: LimitHit[] = []
  let calls = 0
  const build = after(() => {
    calls++
    hits.push({ command: 'std:account:read', limit: 'idle-time', message: 'it sent nothing for 3 minutes' })
    throw new Error('it sent nothing for 3 minutes')
  })
  const sample = { input, output: account }
  const result = await validate({ build, samples: { 'std:account:read': [sample, sample] }, hits })
  expect(calls).toBe(1)
  expect(failedIds(result)).toEqual(['limit-idle-time'])
  expect(check(result, 'customizer-samples')).toMatchObject({
    verdict: 'skip',
    reason: 'std:account:read hit a limit of the platform: see limit-idle-time',
  })
})

describe('a handler that does not end', () => {
  const sample = { input, output: account }
  /** Handlers that hit the limit of the time without a message, as the runtime reports it. */
  const limited = () => {
    const hits: LimitHit[] = []
    const calls: string[] = []
    const stuck = (name: string, command: string) => async () => {
      calls.push(name)
      hits.push({ command, limit: 'idle-time', message: `${command} sent nothing for 3 minutes` })
      throw new Error(`${command} sent nothing for 3 minutes`)
    }
    const works = (name: string, make: (value: Any) => Any) => async (_: Any, value: Any) => {
      calls.push(name)
      return make(value)
    }
    return { hits, calls, stuck, works }
  }
  const told = (result: RunResult) =>
    check(result, 'customizer-samples').findings.map(({ level, message }) => `${level}: ${message}`)

  test('hides no other operation of its command', async () => {
    const { hits, calls, stuck, works } = limited()
    const list = 'std:account:list'
    const operations = {
      'GetA:after': { samples: [{ input: {} }, { input: {} }, { input: {} }], run: stuck('A', list) },
      'GetB:after': { samples: [{ input: {} }], run: works('B', () => undefined) },
      'GetC:after': { samples: [{ input: {} }], run: stuck('C', list) },
    }
    const result = await validate({ build: (made) => made, samples: {}, operations, hits })
    expect(calls).toEqual(['A', 'B', 'C'])
    expect(failedIds(result)).toEqual(['customizer-samples', 'limit-idle-time'])
    expect(told(result)).toEqual([
      'error: GetB:after, sample 1: it returns nothing, so the connector gets nothing back',
      'notice: not tried, because GetA:after did not end in sample 1: 2 more samples',
      'notice: GetC:after did not end in sample 1',
    ])
  })

  test('before the command keeps the handler after it from being tried, but none of another command', async () => {
    const { hits, calls, stuck, works } = limited()
    const build = (made: Any) =>
      made
        .beforeStdAccountRead(stuck('before', 'std:account:read'))
        .afterStdAccountRead(works('after', (value) => value))
        .afterStdAccountEnable(works('other', (value) => ({ ...value, disabled: false })))
    const samples = { 'std:account:read': [sample, { input }], 'std:account:enable': [sample] }
    const result = await validate({ build, samples, hits })
    expect(calls).toEqual(['before', 'other'])
    expect(failedIds(result)).toEqual(['limit-idle-time'])
    expect(told(result)).toEqual([
      'notice: not tried, because before:std:account:read did not end in sample 1: after:std:account:read, 1 more sample',
    ])
  })

  test('in a sample without an output keeps the handler after the command from the next one', async () => {
    const { hits, calls, stuck, works } = limited()
    const build = (made: Any) =>
      made
        .beforeStdAccountRead(stuck('before', 'std:account:read'))
        .afterStdAccountRead(works('after', (value) => value))
    const result = await validate({ build, samples: { 'std:account:read': [{ input }, sample] }, hits })
    expect(calls).toEqual(['before'])
    expect(told(result)).toEqual([
      'notice: not tried, because before:std:account:read did not end in sample 1: after:std:account:read, 1 more sample',
    ])
  })

  test('keeps nothing that has been tried before', async () => {
    const { hits, stuck, works } = limited()
    const stop = stuck('before', 'std:account:read')
    const build = (made: Any) =>
      made
        .beforeStdAccountRead(async (_: Any, given: Any) => (given.identity === 'bob' ? stop() : { ...given, n: 1 }))
        .afterStdAccountRead(works('after', (value) => ({ ...value, attributes: { email: 'x' } })))
    const result = await validate({ build, samples: { 'std:account:read': [sample, { ...sample, input: bob }] }, hits })
    expect(told(result)).toEqual(['notice: before:std:account:read did not end in sample 2'])
  })

  test('after the command keeps no handler before it from being tried', async () => {
    const { hits, calls, stuck, works } = limited()
    const build = (made: Any) =>
      made
        .beforeStdAccountRead(works('before', (value) => (value.identity === 'bob' ? { key } : { ...value, n: 1 })))
        .afterStdAccountRead(stuck('after', 'std:account:read'))
    const read = [
      sample,
      { ...sample, input: bob, expect: { output: account } },
      { input: bob },
      { ...sample, expect: { error: 'any' } },
    ]
    const result = await validate({ build, samples: { 'std:account:read': read }, hits })
    expect(calls).toEqual(['before', 'after', 'before', 'before'])
    const fault = (name: string) => [
      `error: before:std:account:read, ${name}: it loses "identity" of the input`,
      `error: before:std:account:read, ${name}: it changes the key of "bob" to "ada", which is that of another sample`,
    ]
    expect(told(result)).toEqual([
      ...fault('sample 2'),
      ...fault('sample 3'),
      'notice: not tried, because after:std:account:read did not end in sample 1: 2 more samples',
    ])
  })

  test('in the time that validate.yml allows is told by its name, and the others are tried', async () => {
    const calls: string[] = []
    const build = (made: Any) =>
      made
        .beforeStdAccountList(async () => await new Promise(() => {}))
        .afterStdAccountRead((_: Any, output: Any) => {
          calls.push('after')
          return { ...output, attributes: {} }
        })
    const samples = { 'std:account:list': [{ input: {} }], 'std:account:read': [sample] }
    expect(await findings({ build, samples, timeout: '20s' })).toEqual([
      'error: before:std:account:list, sample 1: it exceeded its timeout of 20000 ms',
      'warning: after:std:account:read, sample 1: it loses all attributes of "ada"',
    ])
    expect(calls).toEqual(['after'])
  })

  test('in the time that the run allows is told once', async () => {
    const calls: string[] = []
    const build = after(() => {
      calls.push('after')
      throw failing('timeout')
    })
    expect(await findings({ build, samples: { 'std:account:read': [sample, sample] } })).toEqual([
      'error: after:std:account:read, sample 1: std:account:read did not answer in time',
      'notice: not tried, because after:std:account:read did not end in sample 1: 1 more sample',
    ])
    expect(calls).toEqual(['after'])
  })
})

test('what only the platform has cannot be tried here, and is no fault', async () => {
  const needs = (name: string) => () => {
    throw new Error(`no account: ${name} is not available outside of the platform`)
  }
  const says = (handler: string, name: string) =>
    `notice: ${handler}, sample 1, cannot be tried here: it needs ${name}, which only the platform has`
  const both = (first: (given: Any) => Any, then: (output: Any) => Any) => (made: Any) =>
    after(then)(before(first)(made))
  const role = needs('assumeAwsRole')
  expect(await findings({ build: both((given) => ({ ...given, n: 1 }), role), samples: read() })).toEqual([
    says('after:std:account:read', 'assumeAwsRole'),
  ])
  // Such a failure is no refusal, either.
  const token = needs('getOAuth2AccessToken')
  const refused = await validate({
    build: both(token, (output) => output),
    samples: read({ expect: { error: 'any' } }),
  })
  expect(check(refused, 'customizer-samples')).toMatchObject({
    verdict: 'skip',
    reason: 'before:std:account:read, after:std:account:read can only be tried on the platform',
    findings: [{ level: 'notice', message: says('before:std:account:read', 'getOAuth2AccessToken').slice(8) }],
  })
  const operations = { 'GetA:after': { samples: [{ input: {} }], run: role } }
  const logger = new RecordingLogger()
  const partly = await validate({ build: lowerAfterRead, samples: read(), operations, logger })
  expect(check(partly, 'customizer-samples')).toMatchObject({
    verdict: 'pass',
    findings: [{ message: says('GetA:after', 'assumeAwsRole').slice(8) }],
  })
  expect(logger.lines.map(({ message }) => message)).toContain('customizer-samples: 1 of 2 handlers tried')
})

test('fields that an operation loses are a notice, unless that is expected', async () => {
  const operations = (expected: object) => ({
    'GetA:after': {
      samples: [
        {
          input: [
            { id: 1, name: 'a', none: null },
            { id: 2, phone: 'b' },
          ],
          ...expected,
        },
      ],
      run: (_: Any, value: Any) => value.map(({ id }: Any) => ({ id })),
    },
  })
  const given = { build: lowerAfterRead, samples: read() }
  expect(await findings({ ...given, operations: operations({}) })).toEqual([
    'notice: GetA:after, sample 1: it loses "name", "phone" of what the connector gave to it',
  ])
  const expected = operations({ expect: { output: [{ id: 1 }, { id: 2 }] } })
  expect(await findings({ ...given, operations: expected })).toEqual([])
})

describe('the size', () => {
  const text = (kibibytes: number) => 'x'.repeat(kibibytes * 1024)
  const large = (kibibytes: number) => ({ key, attributes: { email: 'A', photo: text(kibibytes) } })
  const growing = (kibibytes: number) =>
    after((output) => ({ ...output, attributes: { email: 'a', photo: text(kibibytes) } }))
  const sizes = async (given: Case) => {
    const { checks } = await validate(given)
    return checks.flatMap(({ id, findings: found }) => found.map(({ level, message }) => `${level} ${id}: ${message}`))
  }

  test('of an output is told where a handler makes it', async () => {
    const says = (text: string) =>
      `customizer-samples: after:std:account:read, sample 1: it returns an output that ${text}`
    expect(await sizes({ build: growing(210), samples: read() })).toEqual([
      `warning ${says('has 210 KiB, and the limit of the platform is 256 KiB')}`,
    ])
    expect(await sizes({ build: growing(300), samples: read() })).toEqual([
      `error ${says('has 300 KiB, and the platform allows 256 KiB at most')}`,
    ])
  })

  test('of a sample is no fault of a handler', async () => {
    expect(await sizes({ build: lowerAfterRead, samples: read({ output: large(230) }) })).toEqual([])
    const samples = read({ output: [account, large(300)] })
    expect(await sizes({ build: lowerAfterRead, samples })).toEqual([
      'warning customizer-samples: output 2 in sample 1 of std:account:read in validate.yml has 300 KiB, and the platform allows 256 KiB at most',
      'warning customizer-samples: no sample of validate.yml tries after:std:account:read',
    ])
  })

  test('of an input, and of the result of an operation, has no limit', async () => {
    const photo = `"é😀${text(300)}`
    const build = before((given) => ({ ...given, schema: { photo } }))
    const run = (_: Any, value: Any) => ({ ...value, photo })
    const operations = { 'GetA:after': { samples: [{ input: {}, expect: { output: { photo } } }], run } }
    const samples = read({ expect: { input: { ...input, schema: { photo } } } })
    expect(await sizes({ build, samples, operations })).toEqual([])
  })
})

test('handlers that change nothing are one notice', async () => {
  const build = (made: Any) => before((given) => given)(after((output) => output)(made))
  expect(await findings({ build, samples: read() })).toEqual([
    'notice: after:std:account:read, before:std:account:read change nothing in their samples',
  ])
})

test.each([
  ['another command', 'std:account:list', 'idle-time'],
  ['another limit', 'std:account:read', 'send-size'],
] as const)('a hit of %s keeps no sample from being tried', async (_, command, limit) => {
  const hits = [{ command, limit, message: 'it was hit' }]
  const sample = { input, output: account }
  const result = await validate({ build: after(lowerOf), samples: { 'std:account:read': [sample, sample] }, hits })
  expect(check(result, 'customizer-samples')).toMatchObject({ requests: 2 })
})

test('a password of an input that comes back in an output is found', async () => {
  const password = 'not-a-real-pass-word-1'
  const build = (made: Any) =>
    made.afterStdAccountCreate(async (_: Any, output: Any) => ({ ...output, attributes: { note: password } }))
  const sample = { input: { attributes: { password } }, output: account }
  const result = await validate({ build, samples: { 'std:account:create': [sample] } })
  expect(failedIds(result)).toEqual(['secrets-in-answers'])
  // Another one, as the secrets of a process are remembered.
  const another = 'wholly-other-value-73'
  const changed = (made: Any) => made.afterStdChangePassword(async () => ({ note: another }))
  const change = { input: { ...input, password: another }, output: {} }
  expect(failedIds(await validate({ build: changed, samples: { 'std:change-password': [change] } }))).toEqual([
    'secrets-in-answers',
  ])
  // The connector may get it.
  const sends = (made: Any) => made.beforeStdAccountCreate(async (_: Any, given: Any) => ({ ...given, more: 1 }))
  expect((await validate({ build: sends, samples: { 'std:account:create': [sample] } })).verdict).toBe('pass')
})

describe('a password', () => {
  const change = (value: unknown) => ({ ...input, changes: [{ op: 'Set', attribute: 'password', value }] })

  test('in the changes of an update that comes back in an output is found', async () => {
    const password = 'changed-to-this-55'
    const build = (made: Any) =>
      made.afterStdAccountUpdate(async () => ({ ...account, attributes: { note: password } }))
    const samples = { 'std:account:update': [{ input: change([password]), output: account }] }
    expect(failedIds(await validate({ build, samples }))).toEqual(['secrets-in-answers'])
  })

  test('is no other value of the changes', async () => {
    const value = 'nothing-to-hide@corp.example'
    const build = (made: Any) => made.afterStdAccountUpdate(async () => ({ ...account, attributes: { email: value } }))
    const changes = [{ op: 'Set', attribute: 'email', value }]
    const samples = { 'std:account:update': [{ input: { ...input, changes }, output: account }] }
    expect((await validate({ build, samples })).verdict).toBe('pass')
  })

  test('that the handler before the command makes is found, too', async () => {
    const password = 'made-here-and-shown-77'
    const build = (made: Any) =>
      made
        .beforeStdAccountUpdate(async () => change(password))
        .afterStdAccountUpdate(async () => ({ ...account, attributes: { note: password } }))
    const samples = { 'std:account:update': [{ input: change('x'), output: account }] }
    expect(failedIds(await validate({ build, samples }))).toEqual(['secrets-in-answers'])
  })

  test('is not in a message, in none of its places', async () => {
    const build = (made: Any) => made.beforeStdAccountUpdate(async () => change('made-and-not-told-31'))
    const expected = change('expected-and-not-told-32')
    const sample = { input: change('given-and-not-told-33'), expect: { input: expected } }
    expect(await findings({ build, samples: { 'std:account:update': [sample] } })).toEqual([
      expect.stringMatching(
        /^error: before:std:account:update, sample 1, is not as expected: the input.changes\[0\].value is "\*+" instead of "\*+"$/,
      ),
    ])
  })

  test('of a later sample is not in the messages of one before it', async () => {
    const password = 'told-by-none-before-91'
    const build = before(() => {
      throw new Error(`cannot find ${password}`)
    })
    const samples = { ...read(), 'std:account:update': [{ input: change(password) }] }
    expect(await findings({ build, samples })).toContainEqual(
      expect.stringMatching(/failed with a generic error: cannot find \*+ /),
    )
  })
})

test('a handler of a misspelt command is told without a connector', async () => {
  const messages = async (name: string) => {
    const build = (made: Any) => {
      made.handlers.set(`before:${name}`, async (_: Any, given: Any) => given)
      return made
    }
    const result = await validate({ build, samples: {}, checks: ['customizer-handlers'] })
    return check(result, 'customizer-handlers').findings.map(({ message, remedy }: Finding) => [message, remedy])
  }
  expect(await messages('std:acount:read')).toEqual([
    [
      'the customizer\'s handler "before:std:acount:read" may never run: there is no command std:acount:read',
      'Did you mean std:account:read?',
    ],
  ])
  expect(await messages('custom:mine')).toEqual([])
  expect(await messages('std:endpoint')).toEqual([])
})

test('a check of a connector cannot be chosen for a customizer alone, nor the other way round', async () => {
  const given = { build: after((output) => output), samples: {} }
  await expect(validate({ ...given, checks: ['account-not-found'] })).rejects.toThrow(
    'input checks: account-not-found needs a connector; give its bundle with file',
  )
  expect(() => selectChecks(['customizer-samples'])).toThrow(
    'input checks: customizer-samples is for a customizer alone; give customizer without file and connector',
  )
})

test.each([
  ['perhaps of an earlier sample is not to blame on the next one', { hasUnknownOrigin: true }, 1, false],
  ['of its own is told', {}, 1, true],
  ['that comes again in a new process is told', { hasUnknownOrigin: true }, 2, true],
] as const)('a crash %s', async (_, origin, crashes, isTold) => {
  const message = 'the connector crashed during std:account:read: unhandled rejection: [Error] nobody waits'
  const incidents: ProcessIncident[] = []
  const build = after((output) => {
    if (incidents.length === crashes) return output
    incidents.push({ kind: 'crash', command: 'std:account:read', message, ...origin })
    throw failing('connector', message)
  })
  const found = await findings({ build, samples: read({ expect: { output: account } }), incidents })
  expect(found.map((each) => each.includes('nobody waits'))).toEqual(isTold ? [true] : [])
})
