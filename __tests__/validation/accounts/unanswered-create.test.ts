import type { TenantErrorKind } from '../../../src/tenant/errors/errors.js'
import { CommandError } from '../../../src/validation/engine/commands.js'
import { failing } from '../../support/in-process.js'
import { type Case, people, removeJournals, setUp, types } from './accounts-of-run.js'

afterAll(removeJournals)

describe('an account whose create did not answer', () => {
  const unanswered = (kind: TenantErrorKind) =>
    new CommandError('std:account:create', 'timeout', 'lost', { cause: failing(kind) })
  const failed = (outputs: unknown[] = []) =>
    new CommandError('std:account:create', 'connector', 'it failed', { outputs })

  test('is found by what was sent, and deleted', async () => {
    const { register, directory, accounts, deleteAll, logins, logger } = setUp()
    accounts.recordFailure(register('test-1'), unanswered('timeout'))
    const { id } = directory.add({ login: 'TEST-1' })
    await deleteAll()
    expect(logins()).toEqual(people)
    expect(logger.lines).toContainEqual({
      level: 'info',
      message: `a-check: found account "${id}" of a create without a valid answer; deleting it`,
    })
  })

  test('is waited for, and told as unknown if it does not come', async () => {
    const { register, accounts, ofRun, deleteAll, clock, said } = setUp()
    accounts.recordFailure(register('test-1'), unanswered('timeout'))
    await deleteAll()
    expect(clock.elapsed).toBe(30_000)
    expect(said()).toEqual([
      'warning: it is unknown whether a create succeeded; the list has no account with identity "test-1"',
    ])
    expect(ofRun.leftBehind).toEqual([])
  })

  test('is looked for once if the connector refused the create', async () => {
    const { register, accounts, deleteAll, clock, said, calls } = setUp()
    accounts.recordFailure(register('test-1'), failed())
    await deleteAll()
    expect([clock.elapsed, types(calls), said()]).toEqual([0, ['list'], []])
  })

  test.each<TenantErrorKind>(['unauthorized', 'sign-in', 'forbidden', 'blocked', 'bad-request', 'rate-limited'])(
    'is not looked for if the tenant refused the request (%s)',
    async (kind) => {
      const { register, accounts, deleteAll, calls } = setUp()
      accounts.recordFailure(register('test-1'), failing(kind))
      accounts.recordFailure(register('test-2'), unanswered(kind))
      await deleteAll()
      expect(calls).toEqual([])
    },
  )

  test('is taken from the outputs before the failure', async () => {
    const { register, directory, accounts, deleteAll, calls, logins } = setUp()
    const testAccount = register('test-1')
    const { id } = directory.add({ login: 'test-1' })
    const key = { simple: { id } }
    accounts.recordFailure(
      testAccount,
      failed(['text', { attributes: {} }, { key: { simple: { id: '100' } } }, { key, attributes: 'x' }]),
    )
    await deleteAll()
    // The output has nothing that was sent, but the accounts were listed before.
    expect(types(calls)).toEqual(['delete', 'read'])
    expect(logins()).toEqual(people)
  })

  test('is not one that was there before, nor one that was deleted', async () => {
    const { register, directory, accounts, deleteAll, logins, said } = setUp()
    accounts.recordFailure(register('person1'), failed())
    const { id } = directory.add({ login: 'test-1' })
    accounts.recordDeletion(id)
    accounts.recordFailure(register('test-1'), failed())
    await deleteAll()
    expect(logins()).toEqual([...people, 'test-1'])
    expect(said()).toEqual([])
  })

  test.each<[string, Case, string[]]>([
    ['nothing that was sent is unique', {}, []],
    ['the accounts could not be listed before', { isListed: false }, ['test-1']],
    ['there is no list', { without: ['std:account:list'] }, ['test-1']],
  ])('cannot be looked for where %s', async (_, given, markers) => {
    const { register, accounts, ofRun, deleteAll, said } = setUp(given)
    accounts.recordFailure(register('refused', markers), failed())
    accounts.recordFailure(register('test-1', markers), unanswered('timeout'))
    await deleteAll()
    const reason = 'it is unknown whether its create succeeded, and it cannot be searched for'
    expect(ofRun.leftBehind).toEqual([{ id: 'test-1', check: 'a-check', reason, certain: false }])
    expect(said()).toEqual([`error: an account with identity "test-1" may be left in the target system: ${reason}`])
  })

  test('may be left if the search for it fails', async () => {
    const { register, accounts, ofRun, deleteAll } = setUp({
      handlers: () => ({
        'std:account:list': () => {
          throw new Error('no list')
        },
      }),
    })
    accounts.recordFailure(register('test-1'), unanswered('timeout'))
    await deleteAll()
    expect(ofRun.leftBehind).toEqual([
      {
        id: 'test-1',
        check: 'a-check',
        certain: false,
        reason: expect.stringMatching(/^it may have been created, and the search for it failed: .*no list/),
      },
    ])
  })

  test('is deleted after the accounts that are known, which takes no search', async () => {
    const { register, create, directory, accounts, deleteAll, calls } = setUp()
    accounts.recordFailure(register('test-1'), failed())
    directory.add({ login: 'test-1' })
    create('test-2')
    await deleteAll()
    expect(types(calls)).toEqual(['delete', 'read', 'list', 'delete', 'read'])
  })
})

test('outputs of a list that are no accounts are passed over', async () => {
  const { register, directory, accounts, ofRun, deleteAll, logins } = setUp({
    handlers: (_directory, sound) => ({
      'std:account:list': (context, input, res) => {
        res.send('text')
        res.send({ attributes: { login: 'test-1' } })
        return sound['std:account:list']?.(context, input, res)
      },
    }),
  })
  accounts.recordFailure(register('test-1'), new CommandError('std:account:create', 'timeout', 'lost'))
  ofRun.createsSeveral = true
  directory.add({ login: 'test-1' })
  directory.add({ login: 'test-1' })
  await deleteAll()
  expect(logins()).toEqual(people)
  expect(ofRun.leftBehind).toEqual([])
})
