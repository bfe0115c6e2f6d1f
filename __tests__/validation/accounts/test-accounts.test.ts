import type { AccountUse, TestAccounts } from '../../../src/validation/accounts/test-accounts.js'
import { CommandError } from '../../../src/validation/engine/commands.js'
import { IdSet } from '../../../src/validation/objects/id-set.js'
import { failing } from '../../support/in-process.js'
import { type Case, people, removeJournals, setUp } from './accounts-of-run.js'

afterAll(removeJournals)

test('a listed account is an unknown one of this run if it is new, has what a create sent, and is neither deleted nor in use', () => {
  const { create, accounts, parsed, directory } = setUp()
  const ours = create('test-1')
  const copy = parsed(directory.add({ login: 'test-1' }).id)
  const stranger = parsed(directory.add({ login: 'stranger' }).id)
  const unknown = [copy, ours, stranger, parsed('100')].map((listed) => accounts.isUnknownOfThisRun(listed))
  expect(unknown).toEqual([true, false, false, false])
  expect([accounts.existedBefore(ours), accounts.existedBefore(parsed('100'))]).toEqual([false, true])
  accounts.recordDeleted(copy)
  expect(accounts.isUnknownOfThisRun(copy)).toBe(false)
  const unlisted = setUp({ isListed: false })
  const other = unlisted.parsed(unlisted.directory.add({ login: 'test-1' }).id)
  unlisted.register('test-1')
  expect([unlisted.accounts.isUnknownOfThisRun(other), unlisted.accounts.existedBefore(other)]).toEqual([false, false])
})

describe('the journal', () => {
  test('says of each account that it is gone, however that came about', async () => {
    const { create, register, directory, accounts, deleteAll, gone } = setUp()
    create('test-1')
    const second = create('test-2')
    directory.accounts.delete(second.id)
    accounts.recordDeleted(second)
    expect(gone()).toEqual([2])
    accounts.recordFailure(register('test-3'), failing('forbidden'))
    accounts.recordExisting(register('test-4'))
    expect(gone()).toEqual([2, 3, 4])
    accounts.recordFailure(register('test-5'), new CommandError('std:account:create', 'connector', 'it failed'))
    accounts.recordFailure(register('test-6'), new CommandError('std:account:create', 'timeout', 'lost'))
    directory.add({ login: 'test-6' })
    await deleteAll()
    // The create of the fourth answered an account of before; its own may have been made too, and is looked for.
    expect(gone().slice(3).sort()).toEqual([1, 5, 6])
  })

  test('does not say so of one that is left, or may be', async () => {
    const { create, register, accounts, deleteAll, gone } = setUp({ without: ['std:account:delete'] })
    create('test-1')
    accounts.recordFailure(register('test-2'), new CommandError('std:account:create', 'timeout', 'lost'))
    await deleteAll()
    expect(gone()).toEqual([])
  })

  test('knows that an account with the identity was there before', () => {
    const { accounts, register, logger } = setUp()
    accounts.idsBefore?.add('someone')
    expect([register('someone').journaled, register('other').journaled]).toEqual([1, 2])
    expect(logger.lines).toEqual([])
  })
})

describe('an account that may not be of this run', () => {
  test('is deleted only if a read shows what was sent, where the accounts could not be listed', async () => {
    const { register, accounts, parsed, directory, deleteAll, logins } = setUp({ isListed: false })
    const { id } = directory.add({ login: 'test-1' })
    const shown = { ...parsed(id), fields: {}, attributes: {} }
    accounts.recordCreated(register('test-1'), shown)
    const foreign = directory.add({ login: 'other' }).id
    accounts.recordCreated(register('test-2'), parsed(foreign))
    await deleteAll()
    expect(logins()).toEqual([...people, 'other'])
    expect(accounts.leftBehind).toEqual([
      {
        id: foreign,
        check: 'a-check',
        certain: false,
        reason: 'it has none of the values that were sent, so it may be one that existed before',
      },
    ])
  })

  test.each<[string, Case]>([
    ['no read', { without: ['std:account:read'] }],
    [
      'a read that fails',
      {
        handlers: () => ({
          'std:account:read': () => {
            throw new Error('no read')
          },
        }),
      },
    ],
  ])('is left where there is %s to tell', async (_, given) => {
    const { register, accounts, parsed, directory, deleteAll, logins } = setUp({ isListed: false, ...given })
    const { id } = directory.add({ login: 'test-1' })
    accounts.recordCreated(register('test-1'), { ...parsed(id), fields: {}, attributes: {} })
    await deleteAll()
    expect(logins()).toEqual([...people, 'test-1'])
    expect(accounts.leftBehind).toHaveLength(1)
  })

  test('is one of this run where it has what was sent, or nothing that was sent is unique', async () => {
    const { register, accounts, parsed, directory } = setUp({ isListed: false })
    const isOurs = (login: string, markers: string[]) => {
      const testAccount = register('x', markers)
      accounts.recordCreated(testAccount, parsed(directory.add({ login }).id))
      return testAccount.isOurs
    }
    expect([isOurs('test-1', ['test-1']), isOurs('other', ['test-2']), isOurs('another', [])]).toEqual([
      true,
      false,
      true,
    ])
    accounts.idsBefore = new IdSet()
    expect(isOurs('fourth', ['test-3'])).toBe(true)
  })
})

test('the identity that a read shows proves whose an account is', async () => {
  const { directory, register, accounts, parsed, deleteAll, logins } = setUp({ isListed: false })
  const { id } = directory.add({ login: 'TEST-1' })
  delete directory.accounts.get(id)?.attributes['login']
  accounts.recordCreated(register('test-1'), { ...parsed(id), fields: {}, attributes: {} })
  await deleteAll()
  expect(logins()).toEqual(people)
})

describe('an account that is passed on', () => {
  const asCreated = ({ created, sent }: NonNullable<ReturnType<TestAccounts['takeOver']>>) => [created.id, sent]

  test('is taken over by another check with what was sent, and deleted after it', async () => {
    const { create, accounts, deleteAll, logins } = setUp()
    const { id } = create('test-1')
    accounts.passOn('a-check', true)
    const taken = accounts.takeOver('other', 'as-created')
    expect(taken && asCreated(taken)).toEqual([
      id,
      { identity: 'test-1', markers: ['test-1'], attributes: { login: 'test-1' } },
    ])
    expect(accounts.takeOver('third', 'change')).toBeUndefined()
    await deleteAll()
    expect(logins()).toEqual([...people, 'test-1'])
    accounts.passOn('other', true)
    await deleteAll()
    expect(logins()).toEqual(people)
  })

  test('is deleted at the end alone if no check takes it over', async () => {
    const { create, accounts, deleteAll, logins } = setUp()
    create('test-1')
    accounts.passOn('a-check', true)
    await deleteAll(true, false)
    expect(logins()).toEqual([...people, 'test-1'])
    await deleteAll()
    expect(logins()).toEqual(people)
  })

  test('is in use: it is none that no create answered', () => {
    const { create, accounts } = setUp()
    const account = create('test-1')
    accounts.passOn('a-check', true)
    expect(accounts.isUnknownOfThisRun(account)).toBe(false)
  })

  test.each<[use: AccountUse, isChanged: boolean, isDisabled: boolean, isTaken: boolean]>([
    ['as-created', false, false, true],
    ['as-created', true, false, false],
    ['change', true, false, true],
    ['change', true, true, false],
    ['change-disabled-too', true, true, true],
  ])('is taken over for %s if it is changed: %s, disabled: %s: %s', (use, isChanged, isDisabled, isTaken) => {
    const { create, accounts } = setUp()
    const account = create('test-1')
    accounts.passOn('a-check', true)
    accounts.takeOver('other', isChanged ? 'change' : 'as-created')
    accounts.recordStatus({ ...account, uniqueKey: 'another' }, !isDisabled)
    accounts.recordStatus(account, isDisabled)
    accounts.passOn('other', true)
    expect(accounts.takeOver('third', use) !== undefined).toBe(isTaken)
  })

  test('may wait for a later check once a delete has worked', async () => {
    const { create, accounts, deleteAll } = setUp()
    const isPassedOn = (login: string) => {
      create(login)
      accounts.passOn('a-check', false)
      return accounts.takeOver('other', 'change') !== undefined
    }
    expect(isPassedOn('test-1')).toBe(false)
    await deleteAll()
    expect(isPassedOn('test-2')).toBe(true)
    const second = setUp()
    second.accounts.recordWorkingDelete(second.create('test-1'))
    expect(second.accounts.lastDeleted?.id).toBe('102')
    second.accounts.passOn('a-check', false)
    expect(second.accounts.takeOver('other', 'change')).toBeDefined()
  })

  test.each<[string, (made: ReturnType<typeof setUp>) => void]>([
    ['the check made two', ({ create }) => [create('test-1'), create('test-2')]],
    ['it was deleted', ({ create, accounts }) => accounts.recordDeleted(create('test-1'))],
    [
      'its key is that of a deleted one',
      ({ create, accounts }) => accounts.deletedKeys.add(create('test-1').uniqueKey),
    ],
    ['a create makes several', ({ create, accounts }) => [create('test-1'), accounts.recordSeveral()]],
    ['its create did not answer', ({ register }) => register('test-1')],
    [
      'it is like others',
      ({ accounts, parsed, directory }) => {
        const about = { check: 'a-check', attributes: {}, isUnlikeOthers: false }
        const testAccount = accounts.register({ identity: 'x', markers: [] }, about)
        accounts.recordCreated(testAccount, parsed(directory.add({ login: 'x' }).id))
      },
    ],
    [
      'it may be of somebody else',
      ({ accounts, register, parsed }) => {
        accounts.idsBefore = undefined
        accounts.recordCreated(register('test-1'), parsed('100'))
      },
    ],
  ])('is not, if %s', (_, prepare) => {
    const made = setUp()
    prepare(made)
    made.accounts.passOn('a-check', true)
    expect(made.accounts.takeOver('other', 'change-disabled-too')).toBeUndefined()
  })
})
