import { Directory, type Handler } from '../../../support/directory.js'
import { failing } from '../../../support/in-process.js'
import { check, failedIds, prepare, problemsIn, type TestCase, validate, vendorIds } from '../../harness.js'

// biome-ignore lint/suspicious/noExplicitAny: broken connectors send anything
type Any = any

/** Faults of the vendor's implementation (docs/sail-faults.md#faults) in reading and in running checks, by number. */

const withAttributes = (patch: Record<string, unknown>, of = '101'): TestCase => ({
  handlers: (directory) => {
    Object.assign(directory.accounts.get(of)?.attributes ?? {}, patch)
    return {}
  },
})

const messages = (result: Parameters<typeof check>[0], id: string) =>
  check(result, id).findings.map(({ level, message }) => `${level}: ${message}`)

test('sail fault 6: entitlement commands without entitlement schemas are skipped', async () => {
  for (const schemas of [undefined, [], {}, [null, 7, {}]]) {
    const { result } = await validate({
      spec: (spec) => {
        spec.entitlementSchemas = schemas
      },
    })
    expect(failedIds(result).filter((id) => vendorIds.includes(id))).toEqual([])
    for (const id of ['entitlement-list-read', 'entitlement-not-found', 'entitlement-schema-check']) {
      expect(check(result, id)).toMatchObject({
        verdict: 'skip',
        reason: 'the spec has no entitlementSchemas, so the types of entitlements are not known; add them',
      })
    }
    expect(check(result, 'account-update-entitlement').verdict).toBe('skip')
  }
})

test('sail fault 7: nested arrays and objects in attributes are findings', async () => {
  const { result } = await validate(
    withAttributes({ email: { a: 1 }, displayName: ['x'], tags: [['a'], { b: 1 }], active: [[]] }),
  )
  expect(messages(result, 'account-schema-check')).toEqual([
    'error: attribute "email" is of type string in the schema and an object in 1 account, first in "101": {"a":1}',
    'error: attribute "displayName" is single-valued in the schema and an array in 1 account, first in "101": ["x"]',
    'error: attribute "active" is single-valued in the schema and an array in 1 account, first in "101": [[]]',
    'error: attribute "active" is of type boolean in the schema and an array in 1 account, first in "101": []',
    'error: attribute "tags" is of type string in the schema and an array in 1 account, first in "101": ["a"]',
    'error: attribute "tags" is of type string in the schema and an object in 1 account, first in "101": {"b":1}',
  ])
})

test('very deep nesting is a finding', async () => {
  let deep: unknown = 'x'
  for (let i = 0; i < 4000; i++) deep = [deep]
  const { result } = await validate({
    handlers: (_directory, sound) => ({
      'std:account:list': (context, input, res) =>
        sound['std:account:list']?.(context, input, {
          send: (output: Any) => res.send({ ...output, attributes: { ...output.attributes, email: deep } }),
        }),
    }),
  })
  expect(failedIds(result)).toEqual(['account-list-and-read', 'account-schema-check'])
})

test('sail fault 12: an answer to std:spec:read without a specification stops the run with one line', async () => {
  for (const specification of [undefined, null, 'text', []]) {
    const { run } = prepare({ handlers: () => ({ 'std:spec:read': (_, __, res) => res.send({ specification }) }) })
    await expect(run()).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/^the connector's spec cannot be read: .*no specification/),
    })
  }
})

describe('sail fault 18: a negative check passes only on the right failure', () => {
  const negative: [id: string, command: string, input: (input: Any, config: Any) => boolean][] = [
    ['account-create-empty', 'std:account:create', (input) => input.identity === null],
    ['account-not-found', 'std:account:read', (input) => /^9\d{8}$/.test(input.identity)],
    ['entitlement-not-found', 'std:entitlement:read', (input) => input.identity.startsWith('absent-')],
    ['test-connection-empty', 'std:test-connection', (_, config) => Object.keys(config).length === 0],
  ]
  describe.each(negative)('%s', (id, command, matches) => {
    test.each(['server', 'network', 'timeout', 'bad-request', 'unexpected-answer'] as const)(
      'fails on a failure of kind %s',
      async (kind) => {
        const { result } = await validate({
          tenant: {
            before: ({ type, input, config }) => {
              if (type === command && matches(input, config)) throw failing(kind)
            },
          },
        })
        expect(check(result, id).verdict).toBe('fail')
      },
    )

    test.each(['unauthorized', 'forbidden', 'not-found', 'blocked', 'rate-limited'] as const)(
      'ends the run on a failure of kind %s',
      async (kind) => {
        const { run, calls } = prepare({
          tenant: {
            before: ({ type, input, config }) => {
              if (type === command && matches(input, config)) throw failing(kind)
            },
          },
        })
        const error = await run().catch((error: unknown) => error)
        // A create that a tenant answers with 404 may have been made, and an account without values cannot be searched for.
        const isUnknown = id === 'account-create-empty' && kind === 'not-found'
        const left = isUnknown ? '; left in the target system, to be deleted by hand: "" (perhaps)' : ''
        expect(error).toMatchObject({
          name: 'RunStoppedError',
          message: `cannot invoke: the tenant says ${kind}${left}`,
          cause: { kind },
        })
        expect(calls.at(-1)?.type).toBe(command === 'std:account:create' ? 'std:account:create' : command)
      },
    )

    test('fails without an answer', async () => {
      const { result } = await validate({
        ignoreConfig: ['std:test-connection'],
        handlers: (_directory, sound) => ({
          [command]: (context, input, res) => {
            // The empty configuration is not part of the handler's input.
            if (command === 'std:test-connection' || matches(input, {})) return
            return sound[command]?.(context, input, res)
          },
        }),
      })
      expect(check(result, id).verdict).toBe(command === 'std:test-connection' ? 'skip' : 'fail')
    })
  })

  test('the key of an unknown account has the kind that the connector uses', async () => {
    for (const keyType of ['simple', 'compound'] as const) {
      const { calls, result } = await validate({
        keyType,
        options: { checks: ['account-not-found'] },
        spec: (spec) => {
          delete spec.keyType
        },
      })
      expect(Object.keys(calls.at(-1)?.input.key)).toEqual([keyType])
      expect(result.verdict).toBe('pass')
    }
  })

  test('without a list the key has the kind in keyType', async () => {
    const { calls } = await validate({
      keyType: 'compound',
      spec: (spec) => {
        spec.commands = ['std:account:read']
      },
    })
    expect(calls.map(({ type }) => type)).toEqual(['std:spec:read', 'std:account:read'])
    expect(calls.at(-1)?.input.key).toHaveProperty('compound.uniqueId')
  })

  test('a tenant that does not report the types of errors is noted once in a run', async () => {
    const { result } = await validate({ tenant: { reportErrorTypes: false } })
    expect(problemsIn(result)).toEqual({})
    expect(result.verdict).toBe('pass')
    const notes = result.checks.flatMap(({ id, findings }) => findings.map(({ message }) => `${id}: ${message}`))
    expect(notes.filter((note) => note.includes('types of errors'))).toEqual([
      'account-not-found: the tenant does not report the types of errors, so it is not known whether they are right',
    ])
  })

  test.each([
    ['notFound', {}],
    ['generic', { 'fail account-not-found': [expect.stringMatching(/failed, but not with a notFound error/)] }],
  ] as const)('the type %s that the same bundle proves counts there', async (type, problems) => {
    const asked: unknown[] = []
    const { result } = await validate({
      tenant: { reportErrorTypes: false },
      options: {
        checks: ['account-not-found'],
        errorTypeProof: async ({ command }, input) => {
          asked.push([command, input])
          return type
        },
      },
    })
    expect(problemsIn(result)).toEqual(problems)
    expect(asked).toEqual([['std:account:read', expect.objectContaining({ identity: expect.stringMatching(/./) })]])
    expect(JSON.stringify(result)).not.toContain('types of errors')
  })
})

test('sail fault 19: an error after output is a failed connection', async () => {
  const { result } = await validate({
    tenant: {
      after: ({ type, config }) => {
        if (type === 'std:test-connection' && Object.keys(config as object).length === 0)
          throw failing('connector', 'no token')
      },
    },
    ignoreConfig: ['std:test-connection'],
  })
  expect(check(result, 'test-connection-empty').verdict).toBe('pass')
})

test('sail fault 20: every entitlement type is used with its own name and schema', async () => {
  const { calls } = await validate({})
  for (const command of ['std:entitlement:list', 'std:entitlement:read']) {
    const inputs = calls.filter(({ type }) => type === command).map(({ input }) => input)
    expect(new Set(inputs.map(({ type }) => type))).toEqual(new Set(['group', 'role']))
    for (const { type, schema } of inputs) expect(schema.type).toBe(type)
  }
})

test('sail faults 23, 24: every element is checked, fractions are no integers, and messages name the attribute, expected and actual', async () => {
  const { result } = await validate({
    handlers: (directory) => {
      Object.assign(directory.accounts.get('100')?.attributes ?? {}, {
        level: 1.5,
        tags: ['ok', 5],
        badge: 12345678901,
      })
      Object.assign(directory.accounts.get('101')?.attributes ?? {}, { level: '5', tags: null, badge: '12' })
      Object.assign(directory.accounts.get('102')?.attributes ?? {}, { tags: 'single', badge: 'twelve', active: null })
      return {}
    },
  })
  expect(messages(result, 'account-schema-check')).toEqual([
    'error: attribute "level" is of type int in the schema and a fraction in 1 account, first in "100": 1.5',
    'error: attribute "tags" is of type string in the schema and an integer in 1 account, first in "100": 5',
    'error: attribute "badge" is of type long in the schema and a string in 1 account, first in "102": "twelve"',
    'error: attribute "tags" is multi-valued in the schema and a string in 1 account, first in "102": "single"',
    'warning: attribute "level" is of type int in the schema and a number written as a string in 1 account, first in "101": "5"',
  ])
  expect(check(result, 'account-schema-check').findings[0]?.target).toEqual({
    kind: 'spec',
    path: ['accountSchema', 'attributes', 6],
  })
})

test('sail fault 25: attributes that no account has, missing required ones and those that are not in the schema are reported once each', async () => {
  const { result } = await validate({
    handlers: (directory) => {
      for (const { attributes } of directory.accounts.values()) {
        delete attributes['kind']
        attributes['extra'] = 1
      }
      delete directory.accounts.get('102')?.attributes['login']
      return {}
    },
  })
  expect(messages(result, 'account-schema-check')).toEqual([
    'error: attribute "login" is required and missing in 1 account, first in "102"',
    'warning: attribute "extra" is not in the schema and is sent in 3 accounts, first in "100"',
    'warning: attribute "kind" is in the schema and in none of 3 accounts',
  ])
})

test('sail fault 25: without accounts the check is skipped with a reason', async () => {
  const { result } = await validate({ directory: new Directory('simple', 0), options: { readOnly: true } })
  expect(check(result, 'account-schema-check')).toMatchObject({
    verdict: 'skip',
    reason: 'the connector lists no accounts in this target system',
  })
  expect(check(result, 'account-list-and-read')).toMatchObject({
    verdict: 'skip',
    reason: 'the connector lists no accounts in this target system',
  })
})

describe('list and read', () => {
  const listed = (patch: (output: Any) => unknown): TestCase => ({
    handlers: (directory) => ({
      'std:account:list': (_, __, res) => {
        for (const account of directory.accounts.values()) res.send(patch(directory.output(account)))
      },
    }),
    options: { checks: ['account-list-and-read'] },
  })

  test('sail fault 29: the number 1 is not the text 1, and the order of values does not matter', async () => {
    const testCase = listed((output) => ({ ...output, attributes: { ...output.attributes, tags: ['a', 'b'] } }))
    expect((await validate(testCase)).result.verdict).toBe('pass')
    const numbers = listed((output) => ({
      ...output,
      attributes: { ...output.attributes, level: String(output.attributes.level), tags: [1] },
    }))
    const { result } = await validate(numbers)
    expect(messages(result, 'account-list-and-read')).toContain(
      'error: account "100": "level" is "1" in the list, 1 in the read',
    )
    expect(messages(result, 'account-list-and-read')).toContain(
      'error: account "100": "tags" is [1] in the list, ["b","a"] in the read',
    )
  })

  test.each([
    ['disabled', { disabled: true }],
    ['locked', { locked: true }],
    ['permissions', { permissions: [{ target: 't', rights: ['r'] }] }],
    ['identity', { identity: 'somebody' }],
    ['uuid', { uuid: 'another' }],
  ])('sail fault 30: a difference in %s is found', async (field, patch) => {
    const { result } = await validate(listed((output) => ({ ...output, ...patch })))
    expect(check(result, 'account-list-and-read').findings[0]?.message).toContain(`account "100": "${field}" is `)
  })

  test('sail fault 30: missing, null and an empty array are the same, and so are missing and false for the status', async () => {
    const { result } = await validate(
      listed(({ disabled: _, ...output }) => ({
        ...output,
        locked: null,
        attributes: { ...output.attributes, other: null, tags2: [] },
      })),
    )
    expect(problemsIn(result)).toEqual({})
  })

  test('sail fault 36: an output that is no account is an error, even if there are no accounts', async () => {
    const outputs = [
      'text',
      null,
      7,
      [],
      {},
      { key: 5 },
      { key: { simple: { id: 5 } } },
      { key: { simple: { id: 'x' } }, attributes: 'none' },
    ]
    const { result } = await validate({
      handlers: () => ({
        'std:account:list': (_, __, res) => {
          for (const output of outputs) res.send(output)
        },
      }),
      options: { readOnly: true },
    })
    expect(check(result, 'account-list-and-read')).toMatchObject({
      verdict: 'fail',
      findings: [{ message: '8 outputs of std:account:list are no account, the first: a string instead of an object' }],
    })
  })

  test('a uuid does not make the key of a simple connector compound', async () => {
    const { calls, result } = await validate(listed(({ key: _, ...output }) => ({ ...output, identity: output.uuid })))
    const keys = calls.filter(({ type }) => type === 'std:account:read').map(({ input }) => Object.keys(input.key)[0])
    expect(new Set(keys)).toEqual(new Set(['simple']))
    expect(failedIds(result)).toEqual(['account-list-and-read'])
  })

  test('thousands of differences give ten findings and their number', async () => {
    const { result } = await validate({
      ...listed((output) => ({ ...output, locked: true })),
      directory: new Directory('simple', 40),
      options: { checks: ['account-list-and-read'], readLimit: 30 },
    })
    const texts = messages(result, 'account-list-and-read')
    expect(texts).toHaveLength(11)
    expect(texts.at(-1)).toBe('error: and 20 more differences between list and read')
  })
})

test('a broken list is reported by one check, and the others are skipped', async () => {
  const fails: Handler = () => {
    throw new Error('list is broken')
  }
  const { result } = await validate({ handlers: () => ({ 'std:account:list': fails }) })
  expect(failedIds(result)).toEqual(['account-list-and-read'])
  expect(check(result, 'account-schema-check')).toMatchObject({
    verdict: 'skip',
    reason: 'the accounts could not be listed: see account-list-and-read',
  })
  expect(check(result, 'account-create-minimal').verdict).toBe('pass')
})
