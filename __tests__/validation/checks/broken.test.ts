import type { Finding } from '../../../src/validation/engine/result.js'
import { directorySpec } from '../../support/directory.js'
import { check, expectTarget, failedIds, problemsIn, type TestCase, validate } from '../harness.js'

/** For each check, a connector with one fault that only this check finds. */
const broken: [id: string, what: string, says: RegExp, testCase: TestCase][] = [
  [
    'test-connection-success',
    'the connection test always fails',
    /^std:test-connection failed with a generic error: no route to target \(tracking id request-1\)$/,
    {
      handlers: () => ({
        'std:test-connection': () => {
          throw new Error('no route to target')
        },
      }),
    },
  ],
  [
    'test-connection-empty',
    'the connection test ignores the configuration',
    /succeeds with an empty configuration/,
    { ignoreConfig: ['std:test-connection'] },
  ],
  [
    'account-list-and-read',
    'the list leaves an attribute out',
    /^account "100": "kind" is nothing in the list, "employee" in the read$/,
    {
      handlers: (directory) => ({
        'std:account:list': (_, __, res) => {
          for (const account of directory.accounts.values()) {
            const output = directory.output(account)
            delete output.attributes.kind
            res.send(output)
          }
        },
      }),
    },
  ],
  [
    'account-not-found',
    'an unknown account is a generic error',
    /does not exist \("9\d+"\) failed, but not with a notFound error: std:account:read failed with a generic error: 404 \(tracking/,
    {
      tenant: {},
      handlers: (_directory, sound) => ({
        'std:account:read': async (context, input, res) => {
          try {
            await sound['std:account:read']?.(context, input, res)
          } catch {
            throw new Error('404')
          }
        },
      }),
    },
  ],
  [
    'account-schema-check',
    'an attribute is of another type than the schema says',
    /^attribute "level" is of type int in the schema and a string in 1 account, first in "101": "high"$/,
    {
      handlers: (directory) => {
        const account = directory.accounts.get('101')
        if (account) account.attributes['level'] = 'high'
        return {}
      },
    },
  ],
  [
    'entitlement-list-read',
    'the read of an entitlement says something else',
    /^entitlement of type "role" "auditor": "name" is "The auditor" in the list, "Auditor" in the read$/,
    {
      handlers: (directory, sound) => ({
        'std:entitlement:read': (context, input, res) => {
          if (input.key.simple.id !== 'auditor') return sound['std:entitlement:read']?.(context, input, res)
          const output = directory.entitlement('role', 'auditor')
          res.send({ ...output, attributes: { ...output.attributes, name: 'Auditor' } })
        },
      }),
    },
  ],
  [
    'entitlement-list-read',
    'a list sends an object of another type',
    /^1 output of std:entitlement:list is of another type than entitlement of type "role", the first "auditor" of type "group"$/,
    {
      handlers: (directory, sound) => ({
        'std:entitlement:list': async (context, input, res) =>
          await sound['std:entitlement:list']?.(context, input, {
            ...res,
            send: (each) => {
              const sent = each as ReturnType<typeof directory.entitlement>
              res.send(sent.key.simple.id === 'auditor' ? { ...sent, type: 'group' } : sent)
            },
          }),
      }),
    },
  ],
  [
    'entitlement-not-found',
    'an unknown entitlement is invented',
    /^the read of an entitlement of type "role" that does not exist \("absent-\w+"\) succeeded and answered "absent-\w+"$/,
    {
      handlers: (directory, sound) => ({
        'std:entitlement:read': (context, input, res) =>
          input.type === 'group'
            ? sound['std:entitlement:read']?.(context, input, res)
            : res.send(directory.entitlement('role', input.key.simple.id)),
      }),
    },
  ],
  [
    'entitlement-schema-check',
    'an attribute of the second type breaks its schema',
    /^attribute "size" is of type int in the schema and a string in 2 entitlements of type "role", first in "auditor": "big"$/,
    {
      handlers: (directory) => {
        const sound = directory.entitlement.bind(directory)
        directory.entitlement = (type, id) => {
          const entitlement = sound(type, id)
          if (type === 'role') entitlement.attributes.size = 'big'
          return entitlement
        }
        return {}
      },
    },
  ],
  [
    'account-create-empty',
    'a create without values makes an account',
    /without identity and attributes succeeded and created account "\d+"/,
    {
      handlers: (directory, sound) => ({
        'std:account:create': (context, input, res) => {
          if (Object.keys(input.attributes).length > 0) return sound['std:account:create']?.(context, input, res)
          res.send(directory.output(directory.add({})))
        },
      }),
    },
  ],
  [
    'account-create-minimal',
    'a create needs more than the template requires',
    /^field "displayName" of the create template is not required, and std:account:create requires it/,
    {
      handlers: (_directory, sound) => ({
        'std:account:create': (context, input, res) => {
          if (!input.attributes.displayName) throw new Error('displayName is missing')
          return sound['std:account:create']?.(context, input, res)
        },
      }),
    },
  ],
  [
    'account-create-maximal',
    'a create forgets an attribute',
    /^the read after the create: "displayName": "test-\w+" was sent and is not there$/,
    {
      handlers: (_directory, sound) => ({
        'std:account:create': (context, { attributes: { displayName: _, ...attributes } }, res) =>
          sound['std:account:create']?.(context, { attributes }, res),
      }),
    },
  ],
  [
    'account-create-list-delete',
    'the list is cached',
    /^account "\d+" was created and does not appear in the list of 3 accounts$/,
    {
      handlers: (directory) => {
        const kept = [...directory.accounts.values()].map((account) => directory.output(account))
        return {
          'std:account:list': (_, __, res) => {
            for (const output of kept) res.send(output)
          },
        }
      },
    },
  ],
  [
    'account-update-single-attrs',
    'an update leaves an attribute as it is',
    /^attribute "level": after Set 42 it should be 42, and a read shows nothing$/,
    {
      handlers: (_directory, sound) => ({
        'std:account:update': (context, input, res) =>
          input.changes[0].attribute === 'level' ? res.send({}) : sound['std:account:update']?.(context, input, res),
      }),
    },
  ],
  [
    'account-update-entitlement',
    'an entitlement of the second type cannot be removed',
    /^entitlement "auditor" of attribute "roles" was removed and is still on the account$/,
    {
      handlers: (_directory, sound) => ({
        'std:account:update': (context, input, res) =>
          input.changes[0].attribute === 'roles' && input.changes[0].op === 'Remove'
            ? res.send({})
            : sound['std:account:update']?.(context, input, res),
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
    expect(result.verdict).toBe('fail')
    expect(leftAccounts).toEqual([])
    expect(result.leftBehind).toBeUndefined()
  })
})
