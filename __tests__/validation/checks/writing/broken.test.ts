import { ConnectorError, ConnectorErrorType, createConnectorCustomizer } from '@sailpoint/connector-sdk'
import type { Finding } from '../../../../src/validation/engine/result.js'
import { Directory, directorySpec, type Handler } from '../../../support/directory.js'
import { failing } from '../../../support/in-process.js'
import { check, expectTarget, failedIds, problemsIn, type TestCase, validate } from '../../harness.js'

/** For each check that writes and that the vendor does not have, a connector whose fault only this check finds. */
/** Disables an account by deleting it, as is right for a target system without a disabled state. */
const deleting: TestCase = {
  handlers: (directory) => ({
    'std:account:disable': (_, { key }, res) => {
      const account = directory.find(key)
      directory.accounts.delete(account.id)
      res.send({ ...directory.output(account), disabled: true })
    },
  }),
}

const broken: [id: string, what: string, says: RegExp, testCase: TestCase][] = [
  [
    'account-create-single-valued',
    'a create expects a list',
    /^the read after the create: "tags": it was sent as a text and is still a text: "test-\w+"$/,
    {
      handlers: (directory) => ({
        'std:account:create': (_, { attributes }, res) => {
          if (!attributes.password || !attributes.email) throw new Error('values are missing')
          for (const { login } of directory.accounts.values()) {
            if (login === attributes.login) throw new Error(`${login} is taken`)
          }
          const badge = attributes.badge === undefined ? undefined : String(attributes.badge)
          res.send(directory.output(directory.add({ ...attributes, badge })))
        },
      }),
    },
  ],
  [
    'account-create-single-valued',
    'a create splits a text into letters',
    /^the read after the create: "tags": "test-\w+" was sent, \["t","e","s","t",/,
    {
      handlers: (_, sound) => ({
        'std:account:create': (context, input, res) => {
          const { tags } = input.attributes
          const attributes = { ...input.attributes, ...(tags && { tags: [...tags] }) }
          return sound['std:account:create']?.(context, { ...input, attributes }, res)
        },
      }),
    },
  ],
  [
    'account-create-twice',
    'a second create creates another account',
    /^a second create with the same values created another account, "\d+" in addition to "\d+"$/,
    {
      handlers: (directory) => ({
        'std:account:create': (_, { attributes }, res) => {
          if (!attributes.login) throw new Error('login is missing')
          const badge = attributes.badge === undefined ? undefined : String(attributes.badge)
          const tags = attributes.tags === undefined ? undefined : [attributes.tags].flat()
          res.send(directory.output(directory.add({ ...attributes, badge, tags })))
        },
      }),
    },
  ],
  [
    'account-create-twice',
    'a create of an existing account is rejected as not found',
    /^a second create was rejected with a notFound error, which means that the account does not exist/,
    {
      handlers: (directory, sound) => ({
        'std:account:create': (context, input, res) => {
          const taken = [...directory.accounts.values()].some(({ login }) => login === input.attributes.login)
          if (taken) throw new ConnectorError('taken', ConnectorErrorType.NotFound)
          return sound['std:account:create']?.(context, input, res)
        },
      }),
    },
  ],
  [
    'account-update-add-remove',
    'several values are added as one',
    /^attribute "tags": after Add \["test-.*a read shows/,
    {
      handlers: (directory, sound) => ({
        'std:account:update': (context, input, res) => {
          const [{ op, attribute, value }] = input.changes
          if (op !== 'Add' || attribute !== 'tags') return sound['std:account:update']?.(context, input, res)
          const { attributes } = directory.find(input.key)
          attributes['tags'] = [...(attributes['tags'] ?? []), String(value)]
          res.send({})
        },
      }),
    },
  ],
  [
    'account-update-add-remove',
    'a value cannot be cleared',
    /^attribute "displayName": after Remove "test-\w+" it should be null, and a read shows "test-\w+"$/,
    {
      handlers: (_, sound) => ({
        'std:account:update': (context, input, res) =>
          input.changes[0].op === 'Remove' && input.changes[0].attribute === 'displayName'
            ? res.send({})
            : sound['std:account:update']?.(context, input, res),
      }),
    },
  ],
  [
    'account-update-entitlements',
    'a list of entitlements is added as one',
    /^attribute "groups": after Add \["\w+","\w+"\] the account lacks \["\w+","\w+"\]$/,
    {
      handlers: (directory, sound) => ({
        'std:account:update': (context, input, res) => {
          const [{ op, attribute, value }] = input.changes
          if (op !== 'Add' || attribute !== 'groups') return sound['std:account:update']?.(context, input, res)
          const { attributes } = directory.find(input.key)
          attributes['groups'] = [...(attributes['groups'] ?? []), String(value)]
          res.send({})
        },
      }),
    },
  ],
  [
    'account-update-entitlements',
    'of a list only the first entitlement is removed',
    /^attribute "groups": after Remove \["\w+","\w+"\] the account still has \["\w+"\]$/,
    {
      handlers: (_, sound) => ({
        'std:account:update': (context, input, res) => {
          const changes = input.changes.map((change: { op: string; attribute: string; value: unknown }) =>
            change.op === 'Remove' && change.attribute === 'groups'
              ? { ...change, value: [change.value].flat()[0] }
              : change,
          )
          return sound['std:account:update']?.(context, { ...input, changes }, res)
        },
      }),
    },
  ],
  [
    'account-update-entitlements',
    'an added entitlement replaces the others',
    /^attribute "groups": after Add "\w+" the account lacks \["\w+","\w+"\]$/,
    {
      handlers: (directory, sound) => ({
        'std:account:update': (context, input, res) => {
          const [{ op, attribute, value }] = input.changes
          if (op !== 'Add' || attribute !== 'groups') return sound['std:account:update']?.(context, input, res)
          directory.find(input.key).attributes['groups'] = [value].flat()
          res.send({})
        },
      }),
    },
  ],
  [
    'account-update-single-attrs',
    'an update changes all accounts',
    /^the update of account "\d+" changed account "\d+" too: its "email" is "test\.\w+@example\.com"$/,
    {
      handlers: (directory, sound) => ({
        'std:account:update': async (context, input, res) => {
          await sound['std:account:update']?.(context, input, res)
          for (const { attribute } of input.changes) {
            const { [attribute]: value } = directory.find(input.key).attributes
            if (attribute !== 'email') continue
            for (const { attributes } of directory.accounts.values()) attributes[attribute] = value
          }
        },
      }),
    },
  ],
  [
    'account-update-entitlements',
    'an added entitlement replaces the only other one that there is',
    /^attribute "roles": after Add "\w+" and Add "\w+" the account lacks \["\w+"\]$/,
    {
      handlers: (_, sound) => ({
        'std:account:update': (context, input, res) => {
          const changes = input.changes.map((change: { op: string; attribute: string; value: unknown }) =>
            change.op === 'Add' && change.attribute === 'roles'
              ? { ...change, op: 'Set', value: [change.value].flat() }
              : change,
          )
          return sound['std:account:update']?.(context, { ...input, changes }, res)
        },
      }),
    },
  ],
  [
    'account-update-entitlements',
    'of several changes of entitlements only the first is made',
    /^attribute "groups": after Add "\w+" and Remove "\w+" the account still has \["\w+"\]$/,
    {
      handlers: (_, sound) => ({
        'std:account:update': (context, input, res) => {
          const isFirst = (change: { attribute: string }, i: number) => i === 0 || change.attribute !== 'groups'
          return sound['std:account:update']?.(context, { ...input, changes: input.changes.filter(isFirst) }, res)
        },
      }),
    },
  ],
  [
    'account-update-entitlements',
    'removing one entitlement removes all',
    /^attribute "roles": after Remove "\w+" the account lacks \["\w+"\]$/,
    {
      handlers: (directory, sound) => ({
        'std:account:update': async (context, input, res) => {
          await sound['std:account:update']?.(context, input, res)
          const [{ op, attribute }] = input.changes
          if (op === 'Remove' && attribute === 'roles') directory.find(input.key).attributes['roles'] = []
        },
      }),
    },
  ],
  [
    'account-update-several',
    'only the first change of attributes is made',
    /^attribute "displayName" should be "test-\w+" after an update with \d changes, and a read shows/,
    {
      handlers: (_, sound) => ({
        'std:account:update': (context, input, res) => {
          const isMade = (change: { attribute: string }, i: number) =>
            i === 0 || ['groups', 'roles'].includes(change.attribute)
          return sound['std:account:update']?.(context, { ...input, changes: input.changes.filter(isMade) }, res)
        },
      }),
    },
  ],
  [
    'account-update-several',
    'the answer is the account before the update',
    /^the answer to the update: "email" is "test\.\w+@example\.com" instead of "test\.\w+@example\.com"$/,
    {
      handlers: (directory, sound) => ({
        'std:account:update': async (context, input, res) => {
          const before = directory.output(directory.find(input.key))
          await sound['std:account:update']?.(context, input, { send: () => {} })
          res.send(before)
        },
      }),
    },
  ],
  [
    'account-update-gone',
    'updating a deleted account succeeds',
    /^the update of account "\d+", which was deleted, succeeded$/,
    {
      handlers: (directory, sound) => ({
        'std:account:update': (context, input, res) =>
          directory.accounts.has(input.key.simple.id)
            ? sound['std:account:update']?.(context, input, res)
            : res.send({}),
      }),
    },
  ],
  [
    'account-delete-gone',
    'deleting a deleted account is a generic error',
    /^the second delete of account "\d+" failed, but not with a notFound error: std:account:delete failed/,
    {
      handlers: (directory, sound) => ({
        'std:account:delete': (context, input, res) => {
          if (!directory.accounts.has(input.key.simple.id)) throw new Error('404')
          return sound['std:account:delete']?.(context, input, res)
        },
      }),
    },
  ],
  [
    'account-disable',
    'disabling does nothing',
    /^after std:account:disable a read shows "disabled": false, and it should be true$/,
    {
      handlers: (directory) => ({
        'std:account:disable': (_, { key }, res) =>
          res.send({ ...directory.output(directory.find(key)), disabled: true }),
      }),
    },
  ],
  [
    'account-disable',
    'the answer contradicts the change',
    /^std:account:disable answered "disabled": false$/,
    {
      handlers: (directory) => ({
        'std:account:disable': (_, { key }, res) => {
          const account = directory.find(key)
          res.send(directory.output(account))
          account.disabled = true
        },
      }),
    },
  ],
  [
    'account-enable',
    'enabling fails',
    /^std:account:enable failed with a generic error: not today/,
    {
      handlers: () => ({
        'std:account:enable': () => {
          throw new Error('not today')
        },
      }),
    },
  ],
  [
    'answer-form',
    'an answer has a list of texts as its status',
    /^an answer of std:account:unlock has an array as its "disabled" instead of true or false$/,
    {
      handlers: (directory) => ({
        'std:account:unlock': (_, { key }, res) => {
          const account = directory.find(key)
          account.locked = false
          res.send({ ...directory.output(account), disabled: [] })
        },
      }),
    },
  ],
  [
    'account-unlock',
    'unlocking locks',
    /^after std:account:unlock a read shows "locked": true, and it should be false$/,
    {
      handlers: (directory) => ({
        'std:account:unlock': (_, { key }, res) => {
          const account = directory.find(key)
          res.send(directory.output(account))
          account.locked = true
        },
      }),
    },
  ],
  [
    'account-change-password',
    'a new password loses the name',
    /^account "\d+", with a new password: "login" is "[\w-]+" in the read before, nothing in the read after$/,
    {
      handlers: (directory) => ({
        'std:change-password': (_, { key }, res) => {
          const account = directory.find(key)
          account.attributes = { id: account.id }
          res.send({})
        },
      }),
    },
  ],
]

describe.each(broken)('%s', (id, what, says, testCase) => {
  test(`alone finds that ${what}`, async () => {
    const { result, leftAccounts } = await validate(testCase)
    expect({ failed: failedIds(result), troubles: problemsIn(result) }).toMatchObject({ failed: [id] })
    const errors = check(result, id).findings.filter(({ level }) => level === 'error')
    expect(errors[0]?.message).toMatch(says)
    expectTarget(errors[0] as Finding, testCase, directorySpec())
    expect(leftAccounts).toEqual([])
    expect(result.leftBehind).toBeUndefined()
    expect(JSON.stringify(result)).not.toMatch(/[A-Z]{6}\d{4}-\w{3}!/)
  })
})

/** For each check whose faults are warnings, a connector that has only that one. */
const doubtful: [id: string, what: string, says: RegExp, testCase: TestCase][] = [
  [
    'account-disable',
    'a disable disables all accounts',
    /^since std:account:disable of account "\d+", account "\d+" is disabled too$/,
    {
      handlers: (directory, sound) => ({
        'std:account:disable': async (context, input, res) => {
          for (const account of directory.accounts.values()) account.disabled = true
          await sound['std:account:disable']?.(context, input, res)
        },
      }),
      options: { checks: ['account-list-and-read', 'account-disable'] },
    },
  ],
  [
    'account-update-empty',
    'null is stored as a word',
    /^attribute "displayName": Set null stores "null"$/,
    {
      handlers: (_, sound) => ({
        'std:account:update': (context, input, res) => {
          const changes = input.changes.map((change: { value: unknown }) =>
            change.value === null ? { ...change, value: String(change.value) } : change,
          )
          return sound['std:account:update']?.(context, { ...input, changes }, res)
        },
      }),
    },
  ],
]

describe.each(doubtful)('%s', (id, what, says, testCase) => {
  test(`alone finds that ${what}`, async () => {
    const { result, leftAccounts } = await validate(testCase)
    expect(Object.keys(problemsIn(result))).toEqual([`warn ${id}`])
    const [warning] = check(result, id).findings
    expect(warning?.message).toMatch(says)
    expectTarget(warning as Finding, testCase, directorySpec())
    expect(leftAccounts).toEqual([])
  })
})

test.each([
  ['is refused', /^attribute "displayName": Set null is refused: std:account:update failed/, true],
  ['has no effect', /^attribute "displayName": Set null has no effect: a read shows "test-\w+"$/, false],
])('an empty value that %s is a notice, because no document says what to do with it', async (_, says, refuses) => {
  const { result } = await validate({
    options: { checks: ['account-update-empty'] },
    handlers: (_, sound) => ({
      'std:account:update': (context, input, res) => {
        if (input.changes[0].value !== null) return sound['std:account:update']?.(context, input, res)
        if (refuses) throw new ConnectorError('no value')
        res.send({})
      },
    }),
  })
  expect(check(result, 'account-update-empty')).toMatchObject({ verdict: 'pass', findings: [{ level: 'notice' }] })
  expect(check(result, 'account-update-empty').findings[0]?.message).toMatch(says)
})

test.each([
  ['notFound', 'fail', /^a second create was rejected with a notFound error/],
  [undefined, 'pass', /^the tenant does not report the types of errors/],
] as const)('a second create that is rejected with the proven type %s', async (type, verdict, says) => {
  const { result } = await validate({
    handlers: (directory, sound) => ({
      'std:account:create': (context, input, res) => {
        const isTaken = [...directory.accounts.values()].some(({ login }) => login === input.attributes.login)
        if (isTaken) throw new Error('taken')
        return sound['std:account:create']?.(context, input, res)
      },
    }),
    tenant: { reportErrorTypes: false },
    options: { checks: ['account-create-twice'], errorTypeProof: async () => type },
  })
  expect(check(result, 'account-create-twice')).toMatchObject({
    verdict,
    findings: [{ message: expect.stringMatching(says) }],
  })
})

describe('other valid connectors', () => {
  test('a second create may answer with the existing account', async () => {
    const { result, leftAccounts } = await validate({
      handlers: (directory, sound) => ({
        'std:account:create': (context, input, res) => {
          const there = [...directory.accounts.values()].find(({ login }) => login === input.attributes.login)
          return there ? res.send(directory.output(there)) : sound['std:account:create']?.(context, input, res)
        },
      }),
    })
    expect(problemsIn(result)).toEqual({})
    expect(leftAccounts).toEqual([])
  })

  test('a target system may show a new account late to every command', async () => {
    const directory = new Directory()
    const misses = new Map<string, number>([...directory.accounts.keys()].map((id) => [id, 6]))
    const find = directory.find.bind(directory)
    directory.find = (key) => {
      const account = find(key)
      const missed = misses.get(account.id) ?? 0
      misses.set(account.id, missed + 1)
      if (missed < 6) throw new ConnectorError('no such account', ConnectorErrorType.NotFound)
      return account
    }
    const customizer = createConnectorCustomizer().beforeStdAccountUpdate(async (_, input) => input)
    const { result, leftAccounts } = await validate({ directory, customizer })
    expect(problemsIn(result)).toEqual({})
    expect([leftAccounts, result.leftBehind]).toEqual([[], undefined])
    const skipped = result.checks.filter(({ skipCause }) => skipCause === 'fault')
    expect(skipped.map(({ id, reason }) => [id, reason])).toEqual([])
  })

  test('an account that a faulty read answers in place of the new one is not changed', async () => {
    const { calls, directory } = await validate({
      handlers: (directory, sound) => ({
        'std:account:read': (context, { key }, res) => {
          const isNew = !['100', '101', '102'].includes(key.simple.id)
          return sound['std:account:read']?.(
            context,
            { key: isNew && directory.accounts.has(key.simple.id) ? { simple: { id: '100' } } : key },
            res,
          )
        },
      }),
      options: {
        checks: ['account-disable', 'account-unlock', 'account-update-single-attrs', 'account-update-entitlement'],
      },
    })
    const changing = calls.filter(({ type }) => /disable|enable|unlock|update|delete/.test(type))
    expect(changing.length).toBeGreaterThan(0)
    expect(changing.filter(({ input }) => input.key.simple.id === '100')).toEqual([])
    expect(directory.accounts.has('100')).toBe(true)
  })

  test('a second delete that succeeds is a warning, because it does no harm', async () => {
    const { result } = await validate({
      handlers: (directory) => ({
        'std:account:delete': (_, { key }, res) => {
          directory.accounts.delete(key.simple.id)
          res.send({})
        },
      }),
    })
    expect(problemsIn(result)).toEqual({
      'warn account-delete-gone': [expect.stringMatching(/^the second delete of account "\d+" succeeded$/)],
    })
  })

  test('account-disable is skipped if a new account is disabled', async () => {
    const { result } = await validate({
      options: { checks: ['account-disable', 'account-enable'] },
      handlers: (directory, sound) => ({
        'std:account:create': async (context, input, res) => {
          await sound['std:account:create']?.(context, input, res)
          const [last] = [...directory.accounts.values()].slice(-1)
          if (last) last.disabled = true
        },
      }),
    })
    expect(result.checks.map(({ verdict }) => verdict)).toEqual(['skip', 'pass'])
  })

  test('a disable that deletes passes with a notice, at once, and nothing is left behind', async () => {
    const { result, leftAccounts, clock, calls } = await validate({
      ...deleting,
      options: { checks: ['account-disable', 'account-enable'] },
    })
    expect(check(result, 'account-disable')).toMatchObject({
      verdict: 'pass',
      findings: [
        { level: 'notice', message: 'std:account:disable deletes the account: a read answers that there is none' },
      ],
    })
    expect(check(result, 'account-enable')).toMatchObject({
      verdict: 'skip',
      reason: 'std:account:disable deletes the account, so none is left to enable',
    })
    expect([leftAccounts, result.leftBehind]).toEqual([[], undefined])
    expect(clock.now() - Date.parse(result.started)).toBeLessThan(5000)
    expect(calls.filter(({ type }) => type === 'std:account:delete')).toEqual([])
  })

  test('a disable that deletes leaves nothing behind where accounts cannot be listed', async () => {
    const { result, leftAccounts } = await validate({
      ...deleting,
      spec: (spec) => {
        spec.commands = spec.commands.filter((command: string) => command !== 'std:account:list')
      },
      options: { checks: ['account-disable', 'account-enable'] },
    })
    expect(failedIds(result)).toEqual([])
    expect([leftAccounts, result.leftBehind]).toEqual([[], undefined])
  })

  test('a read that once finds nothing after a disable is no sign that it deletes', async () => {
    let isDisabled = false
    const { result } = await validate({
      handlers: (_, sound) => ({
        'std:account:disable': (context, input, res) => {
          isDisabled = true
          return sound['std:account:disable']?.(context, input, res)
        },
        'std:account:read': (context, input, res) => {
          if (!isDisabled) return sound['std:account:read']?.(context, input, res)
          isDisabled = false
          throw new ConnectorError('not yet', ConnectorErrorType.NotFound)
        },
      }),
      options: { checks: ['account-disable'] },
    })
    expect(check(result, 'account-disable')).toMatchObject({ verdict: 'pass', findings: [] })
  })

  test.each([
    ['of another type', () => new ConnectorError('no connection', ConnectorErrorType.Generic)],
    ['that is none of the connector', () => failing('timeout')],
  ])('a read after a disable that fails with an error %s is an error', async (_, error) => {
    let isDisabled = false
    const { result } = await validate({
      handlers: (_directory, sound) => ({
        'std:account:disable': (context, input, res) => {
          isDisabled = true
          return sound['std:account:disable']?.(context, input, res)
        },
        'std:account:read': (context, input, res) => {
          if (isDisabled) throw error()
          return sound['std:account:read']?.(context, input, res)
        },
      }),
      options: { checks: ['account-disable'], errorTypeProof: async () => 'notFound' },
    })
    const { verdict, findings } = check(result, 'account-disable')
    expect(verdict).toBe('fail')
    expect(findings[0]?.message).toMatch(/^std:account:read (failed with a generic error|did not answer in time)/)
  })

  test('where the tenant does not report error types, it is a warning', async () => {
    const { result, leftAccounts } = await validate({
      ...deleting,
      tenant: { reportErrorTypes: false },
      options: { checks: ['account-disable'] },
    })
    expect(check(result, 'account-disable')).toMatchObject({
      verdict: 'warn',
      findings: [{ message: 'after std:account:disable the account cannot be read, so it is probably deleted' }],
    })
    expect([leftAccounts, result.leftBehind]).toEqual([[], undefined])
  })

  test.each([
    ['notFound', 'pass', /^std:account:disable deletes the account: a read answers that there is none$/],
    ['generic', 'fail', /^std:account:read failed: /],
  ] as const)('the type %s that the same bundle proves counts there', async (type, verdict, says) => {
    const { result } = await validate({
      ...deleting,
      tenant: { reportErrorTypes: false },
      options: { checks: ['account-disable'], errorTypeProof: async () => type },
    })
    expect(check(result, 'account-disable')).toMatchObject({
      verdict,
      findings: [{ message: expect.stringMatching(says) }],
    })
    expect(result.errorTypes).toEqual([{ check: 'account-disable', command: 'std:account:read', type }])
  })

  test('an account that delete and read do not find and the list has is left behind', async () => {
    const notFound: Handler = () => {
      throw new ConnectorError('no such account', ConnectorErrorType.NotFound)
    }
    const { result } = await validate({
      handlers: () => ({ 'std:account:read': notFound, 'std:account:delete': notFound }),
      options: { checks: ['account-create-minimal'] },
    })
    expect(result.leftBehind).toHaveLength(1)
  })

  test('account-enable is skipped if no account can be disabled', async () => {
    const { result } = await validate({
      options: { checks: ['account-enable'] },
      spec: (spec) => {
        spec.commands = spec.commands.filter((command: string) => command !== 'std:account:disable')
      },
    })
    expect(check(result, 'account-enable').reason).toMatch(/does not list std:account:disable$/)
  })
})

test('account-create-single-valued is skipped without a multi-valued field in the create template', async () => {
  const { result } = await validate({
    options: { checks: ['account-create-single-valued'] },
    spec: ({ accountCreateTemplate }) => {
      accountCreateTemplate.fields = accountCreateTemplate.fields.filter(({ key }: { key: string }) => key !== 'tags')
    },
  })
  expect(check(result, 'account-create-single-valued')).toMatchObject({ verdict: 'skip' })
})
