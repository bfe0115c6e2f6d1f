import { Directory } from '../../../support/directory.js'
import { check, failedIds, problemsIn, type TestCase, validate } from '../../harness.js'

/** A target system that holds each created account twice under one key: each delete removes one of them. */
const underOneKey = (): TestCase => {
  const copies = new Map<string, number>()
  return {
    handlers: (directory, sound) => ({
      'std:account:create': async (context, input, res) => {
        await sound['std:account:create']?.(context, input, res)
        copies.set([...directory.accounts.keys()].at(-1) ?? '', 2)
      },
      'std:account:list': (_, __, res) => {
        for (const account of directory.accounts.values())
          for (let n = copies.get(account.id) ?? 1; n > 0; n--) res.send(directory.output(account))
      },
      'std:account:delete': (context, input, res) => {
        const { id } = directory.find(input.key)
        const left = (copies.get(id) ?? 1) - 1
        copies.set(id, left)
        return left > 0 ? res.send({}) : sound['std:account:delete']?.(context, input, res)
      },
    }),
  }
}

/** A create that makes a second account with the same values, and answers the first. */
const underTwoKeys: TestCase = {
  handlers: (directory, sound) => ({
    'std:account:create': async (context, input, res) => {
      await sound['std:account:create']?.(context, input, res)
      const made = [...directory.accounts.values()].at(-1)
      if (made) directory.add(made.attributes)
    },
  }),
}

describe('a create that makes its account twice', () => {
  test('under one key is told at the create, both are removed, and nothing is said of delete', async () => {
    const { result, leftAccounts } = await validate(underOneKey())
    expect({ failed: failedIds(result), problems: problemsIn(result) }).toEqual({
      failed: ['account-create-list-delete'],
      problems: {
        'fail account-create-list-delete': [
          expect.stringMatching(/^one create made account "(\d+)" twice: the list has its key twice$/),
        ],
      },
    })
    expect(check(result, 'account-create-list-delete').findings[0]?.target).toEqual({
      kind: 'handler',
      command: 'std:account:create',
    })
    expect([leftAccounts, result.leftBehind]).toEqual([[], undefined])
  })

  test('under two keys is told at the create, and all of them are removed', async () => {
    const { result, leftAccounts } = await validate(underTwoKeys)
    expect(failedIds(result)).toEqual(['account-create-list-delete'])
    const { findings } = check(result, 'account-create-list-delete')
    expect(findings.map(({ message, target }) => [message, target])).toEqual([
      [
        expect.stringMatching(/^creates made \d accounts beside those that they answered, such as "\d+" beside "\d+"$/),
        { kind: 'handler', command: 'std:account:create' },
      ],
    ])
    expect([leftAccounts, result.leftBehind]).toEqual([[], undefined])
  })

  test('under two keys leaves an account alone that an earlier run with the same values left', async () => {
    const directory = new Directory()
    const earlier = await validate({
      directory,
      handlers: () => ({ 'std:account:delete': (_, __, res) => res.send({}) }),
      options: { checks: ['account-create-list-delete'] },
    })
    const { leftAccounts } = await validate({
      directory,
      handlers: (_directory) => ({
        'std:account:create': (_, { attributes }, res) => {
          if (!attributes.login) throw new Error('login is missing')
          const account = directory.add({ ...attributes, badge: undefined })
          directory.add({ ...attributes, badge: undefined })
          res.send(directory.output(account))
        },
      }),
      options: { checks: ['account-create-list-delete'] },
    })
    expect(earlier.leftAccounts).toHaveLength(1)
    expect([leftAccounts, [...directory.accounts.keys()]]).toEqual([[], ['100', '101', '102', ...earlier.leftAccounts]])
  })

  test('is a warning of the check that created it where no check looks at the list', async () => {
    const { result, leftAccounts } = await validate({
      ...underOneKey(),
      options: { checks: ['account-create-minimal'] },
    })
    expect(check(result, 'account-create-minimal')).toMatchObject({
      verdict: 'warn',
      findings: [
        {
          message: expect.stringMatching(
            /^account "\d+" could still be read after std:account:delete, and was gone after 2 of them: the create may have made it more than once$/,
          ),
          target: { kind: 'handler', command: 'std:account:create' },
        },
      ],
    })
    expect([leftAccounts, result.leftBehind]).toEqual([[], undefined])
  })

  test('is not told where the list repeats every account', async () => {
    const { result, leftAccounts } = await validate({
      handlers: (directory, sound) => ({
        'std:account:list': async (context, input, res) => {
          await sound['std:account:list']?.(context, input, res)
          await sound['std:account:list']?.(context, input, res)
        },
        // Deleting what is gone fails, and not as documented.
        'std:account:delete': (context, input, res) => {
          if (!directory.accounts.has(input.key.simple.id)) throw new Error('gone')
          return sound['std:account:delete']?.(context, input, res)
        },
      }),
    })
    expect(failedIds(result)).toEqual(['account-keys-unique', 'account-delete-gone'])
    expect(leftAccounts).toEqual([])
  })
})
