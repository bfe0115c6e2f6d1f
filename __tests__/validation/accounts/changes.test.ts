import {
  changeAndVerify,
  identifiesAccount,
  isOptional,
  newValues,
  pickChange,
  requireUpdatableAttributes,
  sendUpdate,
  updatableAttributes,
} from '../../../src/validation/accounts/changes.js'
import type { OwnAccount } from '../../../src/validation/accounts/own-account.js'
import { checkOnDirectory, type Setting } from './check-on-directory.js'

const names = (setting: Setting) => updatableAttributes(checkOnDirectory(setting).check).map(({ name }) => name)
const plain = ['login', 'email', 'displayName', 'active', 'badge', 'level', 'tags', 'kind']

/** Gives attributes of the account schema, by name, other properties. */
const withAttributes =
  (more: Record<string, object>): NonNullable<Setting['spec']> =>
  (spec) => {
    for (const attribute of spec.accountSchema.attributes) Object.assign(attribute, more[attribute.name])
  }

describe('the attributes that an update can change', () => {
  test('are those that are writable', () => {
    expect(names({ spec: withAttributes({ email: { writable: true }, kind: { writable: true } }) })).toEqual([
      'email',
      'kind',
    ])
  })

  test('are no entitlements', () => {
    expect(names({ spec: withAttributes({ groups: { writable: true }, kind: { writable: true } }) })).toEqual(['kind'])
  })

  test('are else those of plain fields of the create template, and not the identity', () => {
    expect(names({})).toEqual(plain.filter((name) => !['login', 'kind'].includes(name)))
    const asPlain: Setting['spec'] = (spec) => {
      spec.accountSchema.identityAttribute = 'email'
      for (const field of spec.accountCreateTemplate.fields) delete field.initialValue
    }
    expect(names({ spec: asPlain })).toEqual(plain.filter((name) => name !== 'email'))
  })

  test('are those without a value in the settings, or with one that can vary', () => {
    const updateValues = { email: { choices: ['one'] }, displayName: { choices: ['one', 'two'] } }
    expect(names({ updateValues })).toEqual(['displayName', 'active', 'badge', 'level', 'tags'])
  })

  test('are those that the settings name for the test account, and no passwords', () => {
    const ownAccount = {} as OwnAccount
    const values = { kind: { choices: ['one'] } }
    const settings = { testAccount: { account: { id: '100', uniqueId: undefined }, values } }
    expect(names({ ownAccount, settings, updateValues: values })).toEqual(['kind'])
    // Without that account its values say nothing.
    expect(names({ settings, updateValues: values })).not.toContain('kind')
    const spec = withAttributes({ email: { writable: true }, kind: { name: 'apiToken', writable: true } })
    expect(names({ spec, ownAccount })).toEqual(['email'])
    expect(names({ spec })).toEqual(['email', 'apiToken'])
  })

  test('are none without a schema, which skips the check', () => {
    const { check } = checkOnDirectory({
      spec: (spec) => {
        delete spec.accountSchema
      },
    })
    expect(updatableAttributes(check)).toEqual([])
    expect(() => requireUpdatableAttributes(check)).toThrow(
      'no attribute is known to be updatable: the schema has none that is writable or a plain field of the create template',
    )
    expect(requireUpdatableAttributes(checkOnDirectory().check)).toHaveLength(6)
  })
})

test('an attribute is optional if neither the schema nor the template requires it, and no secret', () => {
  const { check, attribute } = checkOnDirectory({ spec: withAttributes({ kind: { required: true } }) })
  const optional = (name: string) => isOptional(check, attribute(name))
  expect([optional('level'), optional('kind'), optional('email')]).toEqual([true, false, false])
  expect(isOptional(check, { ...attribute('level'), name: 'password' })).toBe(false)
})

test('a value identifies an account if it is its id or identity', () => {
  const { account } = checkOnDirectory()
  const identifies = (value: unknown) => identifiesAccount(account(), value)
  expect([identifies('100'), identifies('person1'), identifies('other'), identifies(undefined)]).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(identifiesAccount({ ...account(), fields: {} }, undefined)).toBe(false)
})

describe('new values', () => {
  const of = (name: string, current: unknown, amount: number, setting: Setting = {}) => {
    const { check, attribute } = checkOnDirectory(setting)
    return newValues(check, attribute(name), current, amount)
  }

  test.each<[string, unknown, number, unknown[]]>([
    ['active', true, 1, [false]],
    ['active', false, 2, [true]],
    ['active', undefined, 2, [true, false]],
    ['level', 7, 2, [8, 9]],
    ['level', '7', 1, [8]],
    ['level', '-7', 1, [-6]],
    ['level', '+7', 1, [8]],
    ['level', 'x7', 1, [42]],
    ['level', '7x', 1, [42]],
    ['level', '1234567890123456', 1, [42]],
    ['level', Number.MAX_SAFE_INTEGER, 1, [42]],
    ['level', 1.5, 1, [42]],
    ['level', null, 1, [42]],
    ['badge', [3, 9, 5], 1, [10]],
    ['level', 7, 0, []],
  ])('of %s after %j, %i of them', (name, current, amount, expected) => {
    expect(of(name, current, amount)).toEqual(expected)
  })

  test('are texts that differ', () => {
    const [first, second] = of('kind', 'employee', 2)
    expect([first, second]).toEqual([expect.stringMatching(/^test-/), expect.stringMatching(/^test-/)])
    expect(first).not.toBe(second)
  })

  test('are those of the settings, if they differ from the present one', () => {
    const updateValues = { level: { choices: [7, 8] }, active: { choices: [true] } }
    expect(of('level', 7, 2, { updateValues })).toEqual([8])
    expect(of('active', true, 1, { updateValues })).toEqual([])
  })

  test('are none for an undocumented type', () => {
    expect(of('level', 7, 1, { spec: withAttributes({ level: { type: 'decimal' } }) })).toEqual([])
  })
})

describe('pickChange', () => {
  const pick = (name: string, setting: Setting = {}, more: object = {}) => {
    const { check, account, attribute } = checkOnDirectory(setting)
    return pickChange(check, account(), [attribute('login'), { ...attribute(name), ...more }])
  }

  test('sets the first attribute that does not identify the account', () => {
    expect(pick('level')).toEqual({ op: 'Set', attribute: 'level', value: 2 })
    expect(pick('tags')).toEqual({ op: 'Set', attribute: 'tags', value: [expect.stringMatching(/^test-/)] })
  })

  test('finds none where each identifies it, or has no other value', () => {
    expect(pick('id')).toBeUndefined()
    expect(pick('level', {}, { type: 'decimal' })).toBeUndefined()
  })
})

describe('sendUpdate', () => {
  const change = { op: 'Set', attribute: 'level', value: 9 } as const
  const target = { kind: 'handler', command: 'std:account:update' }
  const answering = (answer: unknown) => {
    const made = checkOnDirectory({ handlers: () => ({ 'std:account:update': (_, __, res) => res.send(answer) }) })
    return { ...made, send: () => sendUpdate(made.check, made.account(), [change]) }
  }

  test('sends the changes with the key of the account', async () => {
    const { check, account, calls } = checkOnDirectory()
    expect(await sendUpdate(check, account(), [change, { ...change, attribute: 'kind' }])).toEqual({})
    expect(calls).toHaveLength(1)
    expect(calls[0]?.input).toMatchObject({
      key: { simple: { id: '100' } },
      changes: [change, { ...change, attribute: 'kind' }],
    })
  })

  test('reports an answer that is no account', async () => {
    const { send, findings } = answering('done')
    expect(await send()).toEqual({})
    expect(findings.list()).toEqual([
      { level: 'error', message: 'std:account:update answered a string instead of an account or {}', target },
    ])
  })

  test('reports the errors in an answer', async () => {
    const error = {
      attribute: 'level',
      op: 'Set',
      status: 'error',
      messages: [{ message: 'too high', level: 'ERROR' }],
    }
    const { send, said, findings } = answering({ results: [error] })
    await send()
    expect(said()).toEqual([expect.stringMatching(/^error: std:account:update reports an error for .*level.*too high/)])
    expect(findings.list()[0]?.target).toEqual(target)
  })

  test('runs as a change of the account of the settings', async () => {
    const parts: unknown[] = []
    const ownAccount = {
      change: (changed: unknown, send: () => unknown) => {
        parts.push(changed)
        return send()
      },
    } as unknown as OwnAccount
    const { check, account } = checkOnDirectory({ ownAccount })
    await sendUpdate(check, account(), [change])
    expect(parts).toEqual([['level']])
  })
})

describe('changeAndVerify', () => {
  const verify = async (setting: Setting = {}, name = 'level', expected: unknown = 9) => {
    const made = checkOnDirectory(setting)
    const { check, account, attribute } = made
    const given = name === 'level' ? attribute(name) : { ...attribute('kind'), name }
    const result = await changeAndVerify(check, account(), given, { op: 'Set', value: 9 }, expected)
    return { ...made, result }
  }

  test('is true if a read shows the value', async () => {
    const { result, sent, said, broken } = await verify()
    expect([result, sent(), said(), [...(broken ?? [])]]).toEqual([true, ['Set level 9', 'read'], [], []])
  })

  test('does not read a secret back', async () => {
    const { result, sent } = await verify({}, 'apiToken')
    expect([result, sent()]).toEqual([true, ['Set apiToken 9']])
  })

  test('waits for the value, and reports what a read shows in its place', async () => {
    const { result, said, broken, clock, findings } = await verify({
      handlers: () => ({ 'std:account:update': (_, __, res) => res.send({}) }),
    })
    expect([result, clock.elapsed, [...(broken ?? [])]]).toEqual([false, 3_000, ['level']])
    expect(said()).toEqual(['error: attribute "level": after Set 9 it should be 9, and a read shows 1'])
    expect(findings.list()[0]?.target).toEqual({ kind: 'handler', command: 'std:account:update' })
  })

  test('reports an update that fails', async () => {
    const failing: Setting = {
      handlers: () => ({
        'std:account:update': () => {
          throw new Error('not allowed')
        },
      }),
    }
    const { result, said, broken } = await verify(failing)
    expect([result, [...(broken ?? [])]]).toEqual([false, ['level']])
    expect(said()).toEqual([expect.stringMatching(/^error: attribute "level": .*not allowed/)])
  })

  test('does not hide a defect', async () => {
    const defect: Setting = {
      before: ({ type }) => {
        if (type === 'std:account:update') throw new TypeError('a defect')
      },
    }
    await expect(verify(defect)).rejects.toThrow('a defect')
  })
})
