import { CommandError } from '../../../src/validation/engine/commands.js'
import { people, removeJournals, setUp, types } from './accounts-of-run.js'

afterAll(removeJournals)

describe('deleteAll', () => {
  test('sends nothing where no account was made', async () => {
    const { deleteAll, calls } = setUp()
    expect(await deleteAll()).toBe(0)
    expect(calls).toEqual([])
  })

  test('deletes each account once, and sees that it is gone', async () => {
    const { create, deleteAll, calls, logins, ofRun, said, logger } = setUp()
    const { id } = create('test-1')
    create('test-2')
    expect(await deleteAll()).toBe(4)
    expect(types(calls)).toEqual(['delete', 'read', 'delete', 'read'])
    expect(logins()).toEqual(people)
    expect(await deleteAll()).toBe(0)
    expect([...ofRun.deletedKeys]).toContain(id)
    expect(ofRun.leftBehind).toEqual([])
    expect(said()).toEqual([])
    expect(logger.lines).toContainEqual({ level: 'debug', message: `a-check: deleted account "${id}"` })
  })

  test('does not read an account again after the run was aborted: there is no time', async () => {
    const { create, deleteAll, calls, logins, run } = setUp()
    create('test-1')
    run.abort()
    await deleteAll()
    expect(types(calls)).toEqual(['delete'])
    expect(logins()).toEqual(people)
  })

  test('deletes an account that two creates answered once', async () => {
    const { create, register, accounts, deleteAll, calls } = setUp()
    accounts.recordCreated(register('test-1'), create('test-1'))
    await deleteAll()
    expect(types(calls).filter((type) => type === 'delete')).toHaveLength(1)
  })

  test('leaves an account that a check has deleted itself', async () => {
    const { create, directory, accounts, deleteAll, calls } = setUp()
    const account = create('test-1')
    directory.accounts.delete(account.id)
    accounts.recordDeleted(account)
    expect(await deleteAll()).toBe(0)
    expect(calls).toEqual([])
  })

  test('deletes an account with the id of one that was deleted', async () => {
    const { create, accounts, deleteAll, logins } = setUp()
    const account = create('test-1')
    accounts.recordDeletion(account.uniqueKey)
    accounts.recordCreated(
      accounts.register({ identity: 'x', markers: ['test-1'] }, { check: 'c', attributes: {} }),
      account,
    )
    await deleteAll()
    expect(logins()).toEqual(people)
  })

  test('tells of an account that it cannot delete without the command', async () => {
    const { create, deleteAll, ofRun, said } = setUp({ without: ['std:account:delete'] })
    const { id } = create('test-1')
    await deleteAll()
    expect(ofRun.leftBehind).toEqual([
      { id, check: 'a-check', reason: 'the connector has no std:account:delete', certain: true },
    ])
    expect(said()).toEqual([
      `error: account "${id}", created by this check, is left in the target system: the connector has no std:account:delete`,
    ])
  })

  test('tells of an account that can still be read, after it has tried to delete copies of it', async () => {
    const { create, deleteAll, ofRun, calls } = setUp({
      handlers: () => ({ 'std:account:delete': (_, __, res) => res.send({}) }),
    })
    const { id } = create('test-1')
    await deleteAll()
    expect(ofRun.leftBehind).toEqual([
      {
        id,
        check: 'a-check',
        reason: 'std:account:delete succeeded, but it can still be read',
        certain: true,
      },
    ])
    expect(types(calls).filter((type) => type === 'delete')).toHaveLength(4)
  })

  test.each([true, false])(
    'deletes copies under one key, and says so unless another check does: %s',
    async (reports) => {
      let copies = 3
      const { create, deleteAll, ofRun, said, logins } = setUp({
        handlers: (_directory, sound) => ({
          'std:account:delete': (context, input, res) =>
            --copies > 0 ? res.send({}) : sound['std:account:delete']?.(context, input, res),
        }),
      })
      const { id } = create('test-1')
      await deleteAll(reports)
      expect(logins()).toEqual(people)
      expect(ofRun.leftBehind).toEqual([])
      const what = `warning: account "${id}" could still be read after std:account:delete, and was gone after 3 of them: the create may have made it more than once`
      expect(said()).toEqual(reports ? [what] : [])
    },
  )

  test('gives copies up that cannot be deleted again', async () => {
    let deletes = 0
    const { create, deleteAll, ofRun, logger } = setUp({
      handlers: () => ({
        'std:account:delete': (_, __, res) => {
          if (deletes++ > 0) throw new Error('not again')
          res.send({})
        },
      }),
    })
    create('test-1')
    await deleteAll()
    expect(ofRun.leftBehind).toHaveLength(1)
    expect(logger.lines.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^account "\d+" cannot be deleted again: .*not again/),
    )
  })
})

describe('a create that made several accounts', () => {
  test('has all of them deleted, and no others', async () => {
    const { create, directory, ofRun, deleteAll, logins } = setUp()
    create('test-1')
    directory.add({ login: 'test-1' })
    directory.add({ login: 'stranger' })
    ofRun.createsSeveral = true
    await deleteAll()
    expect(logins()).toEqual([...people, 'stranger'])
  })

  test('is followed by no search where no account was made since', async () => {
    const { ofRun, deleteAll, calls } = setUp()
    ofRun.createsSeveral = true
    await deleteAll()
    expect(calls).toEqual([])
  })

  test('may leave some where the search fails', async () => {
    const { create, ofRun, deleteAll, said } = setUp({
      handlers: () => ({
        'std:account:list': () => {
          throw new Error('no list')
        },
      }),
    })
    create('test-1')
    ofRun.createsSeveral = true
    await deleteAll()
    expect(ofRun.leftBehind).toEqual([
      {
        id: '',
        check: 'a-check',
        certain: false,
        reason: expect.stringMatching(
          /^a create made more accounts than it answered, and the search for them failed: .*no list/,
        ),
      },
    ])
    expect(said()).toEqual([
      expect.stringMatching(/^error: an account may be left in the target system: a create made/),
    ])
  })
})

test('a read that fails is no sign that a deleted account is there', async () => {
  const { create, deleteAll, ofRun, clock } = setUp({
    handlers: () => ({
      'std:account:read': () => {
        throw new Error('broken')
      },
    }),
  })
  create('test-1')
  await deleteAll()
  expect([ofRun.leftBehind, clock.elapsed]).toEqual([[], 0])
})

test('what is left is told with what to do, at the handler', async () => {
  const left = setUp({ without: ['std:account:delete'] })
  left.create('test-1')
  left.accounts.recordFailure(left.register('test-2', []), new CommandError('std:account:create', 'timeout', 'lost'))
  await left.deleteAll()
  const remedy = 'Delete it there by hand.'
  expect(left.findings.list()).toEqual([
    expect.objectContaining({ remedy, target: { kind: 'handler', command: 'std:account:delete' } }),
    expect.objectContaining({ remedy, target: { kind: 'handler', command: 'std:account:create' } }),
  ])
  const copies = setUp({
    handlers: (_directory, sound) => {
      let isFirst = true
      return {
        'std:account:delete': (context, input, res) => {
          if (!isFirst) return sound['std:account:delete']?.(context, input, res)
          isFirst = false
          res.send({})
        },
      }
    },
  })
  copies.create('test-1')
  await copies.deleteAll()
  expect(copies.findings.list()).toEqual([
    expect.objectContaining({
      level: 'warning',
      target: { kind: 'handler', command: 'std:account:create' },
      remedy: 'Run account-create-list-delete too, which looks for it in the list.',
    }),
  ])
})
