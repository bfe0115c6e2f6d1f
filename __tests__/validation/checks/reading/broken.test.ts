import type { Finding } from '../../../../src/validation/engine/result.js'
import { completeConnector, completeSpec } from '../../../support/complete-connector.js'
import { type Directory, directorySpec, type Handler } from '../../../support/directory.js'
import { check, expectTarget, failedOrWarned, type TestCase, validate } from '../../harness.js'

// biome-ignore lint/suspicious/noExplicitAny: broken connectors send anything
type Any = any

type Handlers = (directory: Directory, sound: Record<string, Handler>) => Record<string, Handler>

/** A list handler whose outputs are changed. */
const listed =
  (change: (outputs: Any[], directory: Directory) => Any[], command = 'std:account:list'): Handlers =>
  (directory, sound) => ({
    [command]: async (context, input, res: Any) => {
      const outputs: Any[] = []
      await sound[command]?.(context, input, {
        send: (data: unknown) => outputs.push(data),
        saveState: (state: Any) => res.saveState(state),
      } as Any)
      for (const output of change(outputs, directory)) res.send(output)
    },
  })

const entitlements = (change: (outputs: Any[], directory: Directory) => Any[]) => listed(change, 'std:entitlement:list')

/** For each check that reads, faults that only it finds. */
const broken: [id: string, what: string, says: RegExp, handlers: Handlers, more?: TestCase][] = [
  [
    'account-key-type',
    'simple keys although the spec says compound',
    /^keyType is compound, and 3 accounts have a simple key, first "100"$/,
    () => ({}),
    {
      spec: (spec) => {
        spec.keyType = 'compound'
      },
    },
  ],
  [
    'account-keys-unique',
    'an account that is listed twice',
    /^1 output of std:account:list repeats the key of another account, first "100"$/,
    listed((outputs) => [...outputs, outputs[0]].filter(Boolean)),
  ],
  [
    'account-output-form',
    'a status that is no boolean',
    /^1 account, first "101": each has a string as its "disabled" instead of true or false$/,
    (directory) => bentAccount(directory, '101', { disabled: 'false' }),
  ],
  [
    'account-output-form',
    'an undocumented field',
    /^3 accounts, first "100": each has the undocumented field "lastLogin"$/,
    listed((outputs) => outputs.map((output) => ({ ...output, lastLogin: 5 }))),
  ],
  [
    'account-output-form',
    'permissions without a target',
    /each has "permissions" without a target each$/,
    (directory) => bentAccount(directory, '102', { permissions: [{ rights: 'read' }] }),
  ],
  [
    'account-required-attributes',
    'an account without its identity attribute',
    /^1 account, first "101", has no value for "id", the identityAttribute$/,
    (directory) => bentAttributes(directory, '101', { id: undefined }),
  ],
  [
    'account-required-attributes',
    'an account without its name',
    /no value for "displayName", the displayAttribute$/,
    (directory) => bentAttributes(directory, '101', { displayName: '' }),
  ],
  [
    'account-read-stable',
    'an attribute that changes with each read',
    /^account "100": "kind" is "\d" in one read, "\d" in the next$/,
    (directory) => {
      let reads = 0
      return {
        'std:account:read': (_, { key }, res) => {
          const output = directory.output(directory.find(key))
          res.send({ ...output, attributes: { ...output.attributes, kind: String(reads++ % 9) } })
        },
      }
    },
  ],
  [
    'account-entitlements-exist',
    'a group that is not listed',
    /^attribute "groups" of account "101" has "nobody", which is not in the list of entitlements of type "group"$/,
    (directory) => bentAttributes(directory, '101', { groups: ['readers', 'nobody'] }),
  ],
  [
    'account-list-aborted',
    'a page that is kept in a global variable',
    /^after an aborted list, the next one sent [12] of 3 accounts$/,
    (directory, sound) => {
      let page: Any[] = []
      return {
        'std:account:list': async (context, input, res) => {
          if (input.stateful) return sound['std:account:list']?.(context, input, res)
          if (page.length === 0) page = [...directory.accounts.values()]
          // An aborted list leaves the page unchanged.
          const own = page
          while (own.length > 0) {
            res.send(directory.output(own.shift()))
            for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
          }
        },
      }
    },
  ],
  [
    'account-list-aborted',
    'accounts of earlier lists that are kept in a global variable',
    /^after an aborted list, [36] outputs of the next one repeat the key of another account, first "10\d"$/,
    (directory, sound) => {
      const kept: Any[] = []
      return {
        'std:account:list': (context, input, res) => {
          if (input.stateful) return sound['std:account:list']?.(context, input, res)
          kept.push(...directory.accounts.values())
          for (const account of kept) res.send(directory.output(account))
        },
      }
    },
  ],
  [
    'account-list-aborted',
    'a lock that is not released',
    /^the list after an aborted one: std:account:list failed .* another list is running/,
    (directory, sound) => {
      let locked = false
      return {
        'std:account:list': async (context, input, res) => {
          if (input.stateful) return sound['std:account:list']?.(context, input, res)
          if (locked) throw new Error('another list is running')
          locked = true
          for (const account of directory.accounts.values()) {
            res.send(directory.output(account))
            for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
          }
          locked = false
        },
      }
    },
  ],
  [
    'entitlement-key-type',
    'keys of both kinds',
    /^the key of an entitlement of type "role" is simple in 1, first in "auditor", and compound in 1, first in "operator"$/,
    (directory, handlers) => {
      const sound = directory.entitlement.bind(directory)
      directory.entitlement = (type, id) => ({
        ...sound(type, id),
        ...(id === 'operator' && { key: { compound: { lookupId: id, uniqueId: id } } }),
      })
      return {
        'std:entitlement:list': handlers['std:entitlement:list'] as Handler,
        'std:entitlement:read': (_, { type, key }, res) => {
          const id = key.simple?.id ?? key.compound.uniqueId
          if (![...directory.groups, ...directory.roles].includes(id))
            return directory.find({ simple: { id } }) as never
          return res.send(directory.entitlement(type, id))
        },
      }
    },
  ],
  [
    'entitlement-keys-unique',
    'an entitlement that is listed twice',
    /^1 output of std:entitlement:list repeats the key of another entitlement of type "role", first "auditor"$/,
    entitlements((outputs) => (outputs[0]?.type === 'role' ? [...outputs, outputs[0]] : outputs)),
  ],
  [
    'entitlement-output-form',
    'an identity in addition to the key',
    /^3 entitlements of type "group", first "readers": each has "identity" or "uuid" beside its "key"/,
    (directory) => {
      const sound = directory.entitlement.bind(directory)
      directory.entitlement = (type, id) => ({ ...sound(type, id), ...(type === 'group' && { identity: id }) })
      return {}
    },
  ],
  [
    'entitlement-required-attributes',
    'an entitlement without its name',
    /^2 entitlements of type "role", first "auditor", have no value for "name", the displayAttribute$/,
    (directory) => {
      const sound = directory.entitlement.bind(directory)
      directory.entitlement = (type, id) => {
        const entitlement = sound(type, id)
        if (type === 'role') entitlement.attributes.name = ''
        return entitlement
      }
      return {}
    },
  ],
  [
    'entitlement-read-stable',
    'an entitlement that changes with each read',
    /^entitlement of type "role" "auditor": "size" is \d+ in one read, \d+ in the next$/,
    (directory, sound) => {
      let reads = 0
      return {
        'std:entitlement:read': (context, input, res) => {
          if (input.key.simple.id !== 'auditor') return sound['std:entitlement:read']?.(context, input, res)
          const output = directory.entitlement('role', 'auditor')
          return res.send({ ...output, attributes: { ...output.attributes, size: reads++ } })
        },
      }
    },
  ],
]

const bentAccount = (directory: Directory, id: string, patch: Any): Record<string, Handler> => {
  const sound = directory.output.bind(directory)
  directory.output = (account) => (account.id === id ? { ...sound(account), ...patch } : sound(account))
  return {}
}

const bentAttributes = (directory: Directory, id: string, patch: Any): Record<string, Handler> => {
  const account = directory.accounts.get(id)
  if (account) Object.assign(account.attributes, patch)
  return {}
}

describe.each(broken)('%s', (id, what, says, handlers, more = {}) => {
  test(`alone finds ${what}`, async () => {
    const { result } = await validate(completeConnector({ ...more, handlers }))
    expect(failedOrWarned(result)).toEqual([expect.stringMatching(`^(fail|warn) ${id}$`)])
    const [finding] = check(result, id).findings
    expect(finding?.message).toMatch(says)
    const spec = directorySpec()
    completeSpec(spec)
    expectTarget(finding as Finding, { handlers }, spec)
  })
})

test('without keyType in the spec, all keys must be of one kind', async () => {
  const { result } = await validate(
    completeConnector({
      spec: (spec) => {
        delete spec.keyType
      },
      handlers: listed((outputs) =>
        outputs.map((output, i) =>
          i === 0 ? output : { ...output, key: { compound: { lookupId: output.identity, uniqueId: output.uuid } } },
        ),
      ),
      options: { checks: ['account-key-type'] },
    }),
  )
  expect(check(result, 'account-key-type').findings).toMatchObject([
    { message: 'the key of an account is simple in 1, first in "100", and compound in 2, first in "person2"' },
  ])
})

test('a unique id that two compound keys share is reported', async () => {
  const { result } = await validate(
    completeConnector({
      keyType: 'compound',
      handlers: listed((outputs) =>
        outputs.map((output) => ({ ...output, key: { compound: { ...output.key.compound, uniqueId: '1' } } })),
      ),
      options: { checks: ['account-keys-unique'] },
    }),
  )
  expect(check(result, 'account-keys-unique').findings).toMatchObject([
    { message: '2 outputs of std:account:list have the uniqueId of another account, first "person2"' },
  ])
})

test('a fault is reported by the other check if its own check is not part of the run', async () => {
  const twice = listed((outputs) => [...outputs, outputs[0]].filter(Boolean))
  const { result } = await validate(
    completeConnector({ handlers: twice, options: { checks: ['account-list-and-read'] } }),
  )
  expect(failedOrWarned(result)).toEqual(['warn account-list-and-read'])
})

test('without accounts, the checks of accounts are skipped', async () => {
  const { Directory: Empty } = await import('../../../support/directory.js')
  const { result } = await validate(completeConnector({ directory: new Empty('simple', 0) }))
  const ids = [
    'account-key-type',
    'account-keys-unique',
    'account-output-form',
    'account-required-attributes',
    'account-read-stable',
    'account-list-aborted',
  ]
  for (const id of [...ids, 'account-entitlements-exist']) expect([id, check(result, id).verdict]).toEqual([id, 'skip'])
  expect(failedOrWarned(result)).toEqual([])
})

test('many accounts with unlisted entitlements give ten findings and their number', async () => {
  const { result } = await validate(
    completeConnector({
      handlers: listed((outputs) =>
        Array.from({ length: 6000 }, (_, i) => ({
          ...outputs[0],
          key: { simple: { id: String(i) } },
          attributes: { ...outputs[0]?.attributes, groups: [`group ${i}`] },
        })),
      ),
      options: { checks: ['account-entitlements-exist'] },
    }),
  )
  const messages = check(result, 'account-entitlements-exist').findings.map(({ message }) => message)
  expect(messages).toHaveLength(11)
  expect(messages.at(-1)).toBe('and 4990 more entitlements of accounts that are not listed')
})

test('a list of entitlements that ignores the type is a warning, and types that share ids are none', async () => {
  const answering = async (attributes: (type: string, id: string) => object) => {
    const { result } = await validate({
      handlers: (directory) => {
        const output = (type: string, id: string) => ({
          ...directory.entitlement(type, id),
          attributes: attributes(type, id),
        })
        return {
          'std:entitlement:list': (_, { type }, res) => {
            for (const id of directory.groups) res.send(output(type, id))
          },
          'std:entitlement:read': (_, { type, key }, res) => res.send(output(type, key.simple.id)),
        }
      },
      options: { readOnly: true, checks: ['entitlement-list-read'] },
    })
    return check(result, 'entitlement-list-read')
  }
  expect(await answering((_, id) => ({ id, name: id, size: 1 }))).toMatchObject({
    verdict: 'warn',
    findings: [
      {
        message:
          'the entitlements of type "role" are those of type "group": 3 entitlements with the same keys and attributes',
        target: { kind: 'handler', command: 'std:entitlement:list' },
      },
    ],
  })
  expect(await answering((type, id) => ({ id, name: `${type} ${id}`, size: 1 }))).toMatchObject({ verdict: 'pass' })
})
