import { CommandError } from '../../../src/validation/engine/commands.js'
import { IdSet } from '../../../src/validation/objects/id-set.js'
import { failing } from '../../support/in-process.js'
import { type Case, people, removeJournals, setUp } from './accounts-of-run.js'

afterAll(removeJournals)

test('a listed account is of this run if it is new, not deleted, and has what a create sent', () => {
  const { create, accounts, parsed, directory } = setUp()
  const ours = create('test-1')
  const stranger = parsed(directory.add({ login: 'stranger' }).id)
  expect([accounts.isOfThisRun(ours), accounts.isOfThisRun(stranger), accounts.isOfThisRun(parsed('100'))]).toEqual([
    true,
    false,
    false,
  ])
  expect([accounts.existedBefore(ours), accounts.existedBefore(parsed('100'))]).toEqual([false, true])
  accounts.recordDeleted(ours)
  expect(accounts.isOfThisRun(ours)).toBe(false)
  const unknown = setUp({ isListed: false })
  const other = unknown.create('test-1')
  expect([unknown.accounts.isOfThisRun(other), unknown.accounts.existedBefore(other)]).toEqual([false, false])
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
