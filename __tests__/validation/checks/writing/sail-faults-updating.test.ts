import { Directory, type Handler } from '../../../support/directory.js'
import { check, failedIds, problemsIn, validate } from '../../harness.js'

// biome-ignore lint/suspicious/noExplicitAny: broken connectors send anything
type Any = any

/** Faults of the vendor's implementation (docs/sail-faults.md#faults) when it updates accounts, by number. */

describe('updates', () => {
  const updates = (
    calls: { type: string; input: { changes: { op: string; attribute: string; value: unknown }[] } }[],
  ) => calls.filter(({ type }) => type === 'std:account:update').flatMap(({ input }) => input.changes)

  test('sail fault 14: no account but its own is ever updated or deleted', async () => {
    const directory = new Directory()
    const before = structuredClone([...directory.accounts])
    const { calls } = await validate({ directory })
    expect([...directory.accounts]).toEqual(before)
    const touched = calls.filter(({ type }) => /update|delete/.test(type)).map(({ input }) => input.identity)
    expect(touched.filter((id) => directory.accounts.has(id))).toEqual([])
  })

  test('sail faults 8, 9, 15, 16, 17: values of every type change, with a spec without writable', async () => {
    const { result, calls } = await validate({ options: { checks: ['account-update-single-attrs'] } })
    expect(check(result, 'account-update-single-attrs')).toMatchObject({ verdict: 'pass' })
    const changes = updates(calls).filter(({ attribute }) => !['groups', 'roles'].includes(attribute))
    expect(changes).toEqual([
      { op: 'Set', attribute: 'email', value: expect.stringMatching(/@example\.com$/) },
      { op: 'Set', attribute: 'displayName', value: expect.stringMatching(/^test-/) },
      { op: 'Set', attribute: 'active', value: true },
      { op: 'Set', attribute: 'badge', value: 42 },
      { op: 'Set', attribute: 'level', value: 42 },
      { op: 'Set', attribute: 'tags', value: [expect.any(String), expect.any(String)] },
      { op: 'Add', attribute: 'tags', value: expect.any(String) },
    ])
  })

  test('sail faults 8, 9, 17: existing numbers increase, booleans are inverted, null is replaced', async () => {
    const values = { active: true, badge: '900719925474', level: 7, displayName: null }
    const { calls, result } = await validate({
      handlers: (_directory, sound) => ({
        'std:account:create': (context, { attributes }, res) =>
          sound['std:account:create']?.(
            context,
            { attributes: attributes.login ? { ...attributes, ...values } : {} },
            res,
          ),
      }),
    })
    const changes = Object.fromEntries(updates(calls).map(({ attribute, value }) => [attribute, value]))
    expect(changes).toMatchObject({ active: false, badge: 900719925475, level: 8, displayName: expect.any(String) })
    expect(check(result, 'account-update-single-attrs')).toMatchObject({ verdict: 'pass' })
  })

  test('sail fault 15: only writable attributes are updated', async () => {
    const { calls } = await validate({
      spec: (spec) => {
        for (const attribute of spec.accountSchema.attributes) attribute.writable = attribute.name === 'kind'
      },
    })
    expect(new Set(updates(calls).map(({ attribute }) => attribute))).toEqual(new Set(['kind', 'groups', 'roles']))
  })

  test('sail fault 15: without an updatable attribute the check is skipped and creates no account', async () => {
    const { result, calls } = await validate({
      options: { checks: ['account-update-single-attrs'] },
      spec: (spec) => {
        spec.accountCreateTemplate.fields = spec.accountCreateTemplate.fields.filter(({ key }: { key: string }) =>
          ['login', 'password', 'kind'].includes(key),
        )
      },
    })
    expect(check(result, 'account-update-single-attrs')).toMatchObject({
      verdict: 'skip',
      reason: expect.stringMatching(/no attribute is known to be updatable/),
    })
    expect(calls.map(({ type }) => type)).toEqual(['std:spec:read'])
    expect(result.verdict).toBe('skip')
  })

  test('attributes that identify the account are not updated', async () => {
    const { result, calls } = await validate({
      handlers: (directory) => {
        const sound = directory.output.bind(directory)
        directory.output = (account) => {
          const output = sound(account)
          return { ...output, identity: output.attributes.email }
        }
        return {}
      },
    })
    expect(check(result, 'account-update-single-attrs').verdict).toBe('pass')
    expect(updates(calls).filter(({ attribute }) => attribute === 'email')).toEqual([])
    const compound = await validate({
      keyType: 'compound',
      spec: (spec) => {
        delete spec.accountCreateTemplate.fields[0].initialValue
      },
      handlers: (directory) => {
        const sound = directory.output.bind(directory)
        directory.output = (account) => ({ ...sound(account), identity: undefined })
        return {}
      },
    })
    expect(problemsIn(compound.result)).toEqual({})
    expect(updates(compound.calls).filter(({ attribute }) => attribute === 'login')).toEqual([])
  })

  test('sail faults 10, 11: entitlement attributes of any form, and reads that fail, are findings', async () => {
    for (const groups of [undefined, null, 'readers', [{ id: 'readers' }], [['readers']], 5]) {
      const { result, leftAccounts } = await validate({
        handlers: (_directory, sound) => ({
          'std:account:read': (context, input, res) =>
            sound['std:account:read']?.(context, input, {
              send: (output: Any) => res.send({ ...output, attributes: { ...output.attributes, groups } }),
            }),
        }),
        options: { checks: ['account-update-entitlement'] },
      })
      expect({ groups, verdict: check(result, 'account-update-entitlement').verdict }).toEqual({
        groups,
        verdict: 'fail',
      })
      expect(leftAccounts).toEqual([])
    }
    const { result, leftAccounts } = await validate({
      handlers: (directory) => ({
        'std:account:read': (_, { key }, res) => {
          if (directory.find(key).attributes['groups'].length > 0) throw new Error('read is broken')
          res.send(directory.output(directory.find(key)))
        },
      }),
      options: { checks: ['account-update-entitlement'] },
    })
    expect(check(result, 'account-update-entitlement').findings[0]?.message).toMatch(
      /^adding entitlement "editors" .*read is broken/,
    )
    expect(leftAccounts).toEqual([])
  })

  test('sail fault 31: removing is tested even if a new account has exactly one entitlement', async () => {
    const handlers = (_directory: Directory, sound: Record<string, Handler>): Record<string, Handler> => ({
      'std:account:create': (context, { attributes }, res) =>
        sound['std:account:create']?.(context, { attributes: { ...attributes, groups: ['readers'] } }, res),
    })
    const options = { checks: ['account-update-entitlement'] }
    const { result, calls, directory } = await validate({ handlers, options })
    expect(check(result, 'account-update-entitlement')).toMatchObject({ verdict: 'pass' })
    const removed = updates(calls)
      .filter(({ op, attribute }) => op === 'Remove' && attribute === 'groups')
      .map(({ value }) => value)
    expect(removed).toEqual(directory.groups.filter((id) => id !== 'readers').toSorted())
    const stubborn = await validate({
      handlers: (directory, sound) => ({
        ...handlers(directory, sound),
        'std:account:update': (context, input, res) =>
          input.changes[0].op === 'Remove' ? res.send({}) : sound['std:account:update']?.(context, input, res),
      }),
    })
    expect(failedIds(stubborn.result)).toEqual(['account-update-entitlement', 'account-update-add-remove'])
  })

  test('sail fault 32: no more than read-limit entitlements are added, whatever the form of their ids', async () => {
    const directory = new Directory()
    directory.groups.length = 0
    directory.groups.push(...Array.from({ length: 50 }, (_, i) => `scope:${i}`))
    for (const { attributes } of directory.accounts.values()) attributes['groups'] = ['scope:1']
    const { result, calls } = await validate({ directory, options: { readLimit: 3 } })
    expect(problemsIn(result)).toEqual({})
    const added = updates(calls).filter(({ op, attribute }) => op === 'Add' && attribute === 'groups')
    expect(new Set(added.flatMap(({ value }) => value)).size).toBe(3)
  })
})
