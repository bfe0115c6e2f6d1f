import { CommandError } from '../../../src/validation/engine/commands.js'
import { IdSet } from '../../../src/validation/objects/id-set.js'
import type { Directory } from '../../support/directory.js'
import { failing } from '../../support/in-process.js'
import { type Case, people, removeJournals, setUp } from './accounts-of-run.js'

afterAll(removeJournals)

test('a listed account is of this run if it is new, not deleted, and has what a create sent', () => {
  const { create, register, accounts, ofRun, parsed, directory } = setUp()
  const ours = create('test-1')
  const stranger = parsed(directory.add({ login: 'stranger' }).id)
  expect([ofRun.isOfThisRun(ours), ofRun.isOfThisRun(stranger), ofRun.isOfThisRun(parsed('100'))]).toEqual([
    true,
    false,
    false,
  ])
  expect([ofRun.existedBefore(ours), ofRun.existedBefore(parsed('100'))]).toEqual([false, true])
  accounts.recordDeleted(ours)
  expect(ofRun.isOfThisRun(ours)).toBe(false)
  // A new account got its id.
  accounts.recordCreated(register('test-1'), ours)
  expect(ofRun.isOfThisRun(ours)).toBe(true)
  const unknown = setUp({ isListed: false })
  const other = unknown.create('test-1')
  expect([unknown.ofRun.isOfThisRun(other), unknown.ofRun.existedBefore(other)]).toEqual([false, false])
})

test('creates that answer with the account of another have all of theirs deleted', async () => {
  const { ofRun, accounts, register, directory, parsed, deleteAll, commands, findings, run, logins } = setUp()
  const [other, third] = ['another-check', 'a-third-check'].map((id) => ofRun.of(id))
  if (other === undefined || third === undefined) throw new Error('they are there')
  const first = register('test-1')
  const sent = { identity: 'test-2', markers: ['test-2'] }
  const second = other.register(sent, { login: 'test-2' })
  const last = third.register({ identity: 'test-3', markers: ['test-3'] }, { login: 'test-3' })
  for (const login of ['test-1', 'test-3']) directory.add({ login })
  const answered = parsed(directory.add({ login: 'test-2' }).id)
  expect(ofRun.isInDoubt('a-check', answered, first.sent.markers)).toBe(false)
  accounts.recordCreated(first, answered)
  // Its own create has sent a value that it has.
  expect(ofRun.isInDoubt('another-check', answered, sent.markers)).toBe(false)
  other.recordCreated(second, answered)
  expect([first.state, second.state]).toEqual(['unknown', 'created'])
  expect(ofRun.isInDoubt('a-third-check', answered, last.sent.markers)).toBe(true)
  third.recordFailure(last, new CommandError('std:account:create', 'answer', 'of another'))
  expect(second.state).toBe('created')
  await deleteAll()
  for (const each of [other, third]) await each.deleteAll(commands, findings, run.signal)
  expect(logins()).toEqual(people)
  expect(ofRun.isInDoubt('a-third-check', answered, [])).toBe(false)
})

test('an account without a value that was sent is in doubt for all whose creates answer it', () => {
  const { ofRun, accounts, register, directory, parsed } = setUp()
  const answered = parsed(directory.add({ login: 'cleaned' }).id)
  const first = register('test-1')
  accounts.recordCreated(first, answered)
  expect(['b', 'c'].map((id) => ofRun.isInDoubt(id, answered, [`of ${id}`]))).toEqual([true, true])
  expect(first.state).toBe('unknown')
})

test('a key that is given again while its account is deleted is in no doubt', () => {
  const { ofRun, create, accounts, directory, parsed } = setUp()
  const first = create('test-1')
  const { id, ...rest } = directory.add({ login: 'test-2' })
  directory.accounts.delete(id)
  directory.accounts.set(first.id, { ...rest, id: first.id })
  const again = parsed(first.id)
  expect(ofRun.isInDoubt('another-check', again, ['test-2'])).toBe(false)
  expect(accounts.has(first.uniqueKey)).toBe(true)
  accounts.recordDeletion(first.uniqueKey)
  expect(ofRun.isInDoubt('another-check', again, [])).toBe(false)
})

test('the accounts are listed once before creates, and not while an account may exist', async () => {
  const { ofRun, create, accounts } = setUp({ isListed: false })
  let lists = 0
  const list = async (ids?: IdSet) => {
    lists++
    await new Promise(setImmediate)
    return ids
  }
  await Promise.all([ofRun.listBefore(() => list()), ofRun.listBefore(() => list())])
  expect([lists, ofRun.idsBefore]).toEqual([1, undefined])
  const account = create('test-1')
  await ofRun.listBefore(() => list(new IdSet()))
  expect([lists, ofRun.idsBefore, ofRun.hasDeleted]).toEqual([1, undefined, false])
  accounts.recordDeleted(account)
  expect(ofRun.hasDeleted).toBe(true)
  const ids = new IdSet()
  await Promise.all([ofRun.listBefore(() => list(ids)), ofRun.listBefore(() => list())])
  expect([lists, ofRun.idsBefore]).toEqual([2, ids])
  await ofRun.listBefore(() => list())
  expect(lists).toBe(2)
})

describe('the account of one check whose id another check gets for a new account', () => {
  const replace = (directory: Directory, id: string, login: string): void => {
    const { id: madeId, ...rest } = directory.add({ login })
    directory.accounts.delete(madeId)
    directory.accounts.set(id, { ...rest, id })
  }

  test('is not taken for the new one: each check deletes its own', async () => {
    const { create, accounts, ofRun, directory, deleteAll, parsed, commands, findings, run, logins } = setUp()
    const first = create('test-1')
    const other = ofRun.of('another-check')
    const registered = other.register({ identity: 'test-2', markers: ['test-2'] }, { login: 'test-2' })
    replace(directory, first.id, 'test-2')
    other.recordCreated(registered, parsed(first.id))
    accounts.recordDeleted(first)
    expect(ofRun.isOfThisRun(first)).toBe(false)
    await deleteAll()
    expect(logins()).toContain('test-2')
    await other.deleteAll(commands, findings, run.signal)
    expect(logins()).toEqual(people)
  })

  test('is not deleted again where it can still be read', async () => {
    let deletes = 0
    const { create, directory, deleteAll, logins, ofRun } = setUp({
      after: ({ type, input }) => {
        if (type === 'std:account:delete' && ++deletes === 1) replace(directory, input.key.simple.id, 'test-2')
      },
    })
    const { id } = create('test-1')
    await deleteAll()
    expect(logins()).toEqual([...people, 'test-2'])
    const reason = 'std:account:delete succeeded, but it can still be read'
    expect(ofRun.leftBehind).toEqual([{ id, check: 'a-check', certain: true, reason }])
  })
})

test('an account that is left counts for its own check', async () => {
  const { create, accounts, ofRun, deleteAll } = setUp({ without: ['std:account:delete'] })
  create('test-1')
  await deleteAll()
  expect([accounts.hasLeftAccount, ofRun.of('another-check').hasLeftAccount]).toEqual([true, false])
  const doubtful = setUp()
  doubtful.accounts.recordLeftBehind({ id: '1', check: 'a-check', reason: 'a reason', certain: false })
  expect([doubtful.accounts.hasLeftAccount, doubtful.ofRun.leftBehind.length]).toEqual([false, 1])
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
    const { ofRun, register, logger } = setUp()
    ofRun.idsBefore?.add('someone')
    expect([register('someone').journaled, register('other').journaled]).toEqual([1, 2])
    expect(logger.lines).toEqual([])
  })
})

describe('an account that may not be of this run', () => {
  test('is deleted only if a read shows what was sent, where the accounts could not be listed', async () => {
    const { register, accounts, ofRun, parsed, directory, deleteAll, logins } = setUp({ isListed: false })
    const { id } = directory.add({ login: 'test-1' })
    const shown = { ...parsed(id), fields: {}, attributes: {} }
    accounts.recordCreated(register('test-1'), shown)
    const foreign = directory.add({ login: 'other' }).id
    accounts.recordCreated(register('test-2'), parsed(foreign))
    await deleteAll()
    expect(logins()).toEqual([...people, 'other'])
    expect(ofRun.leftBehind).toEqual([
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
    const { register, accounts, ofRun, parsed, directory, deleteAll, logins } = setUp({ isListed: false, ...given })
    const { id } = directory.add({ login: 'test-1' })
    accounts.recordCreated(register('test-1'), { ...parsed(id), fields: {}, attributes: {} })
    await deleteAll()
    expect(logins()).toEqual([...people, 'test-1'])
    expect(ofRun.leftBehind).toHaveLength(1)
  })

  test('is one of this run where it has what was sent, or nothing that was sent is unique', async () => {
    const { register, accounts, ofRun, parsed, directory } = setUp({ isListed: false })
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
    ofRun.idsBefore = new IdSet()
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
