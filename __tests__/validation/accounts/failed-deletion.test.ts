import { ConnectorError, ConnectorErrorType } from '@sailpoint/connector-sdk'
import type { TenantErrorKind } from '../../../src/tenant/errors/errors.js'
import { type Call, failing } from '../../support/in-process.js'
import { type Case, people, removeJournals, setUp, types } from './accounts-of-run.js'

afterAll(removeJournals)

describe('a delete that fails', () => {
  /** Fails so many deletes before or after the connector has got them. */
  const failTimes = (times: number, error: () => Error) => {
    let left = times
    return ({ type }: Call) => {
      if (type === 'std:account:delete' && left-- > 0) throw error()
    }
  }

  test.each([
    [2, true],
    [3, false],
  ])('in the connector %i times is tried again up to three times', async (times, isGone) => {
    let left = times
    const { create, deleteAll, logins, calls } = setUp({
      handlers: (_directory, sound) => ({
        'std:account:delete': (context, input, res) => {
          if (left-- > 0) throw new Error('not yet')
          return sound['std:account:delete']?.(context, input, res)
        },
      }),
    })
    create('test-1')
    await deleteAll()
    expect(logins()).toEqual(isGone ? people : [...people, 'test-1'])
    expect(types(calls).filter((type) => type === 'delete')).toHaveLength(3)
  })

  test.each<[TenantErrorKind, number, boolean]>([
    ['server', 4, true],
    ['server', 5, false],
    ['network', 4, true],
    ['timeout', 1, false],
  ])('on the way (%s) %i times is tried again up to five times', async (kind, times, isGone) => {
    const { create, deleteAll, logins, ofRun } = setUp({ before: failTimes(times, () => failing(kind)) })
    create('test-1')
    await deleteAll()
    expect(logins()).toEqual(isGone ? people : [...people, 'test-1'])
    expect(ofRun.leftBehind).toHaveLength(isGone ? 0 : 1)
  })

  test('after it was carried out is found to be done', async () => {
    const { create, deleteAll, logins, ofRun, said } = setUp({ after: failTimes(1, () => failing('network')) })
    create('test-1')
    await deleteAll()
    expect(logins()).toEqual(people)
    expect([ofRun.leftBehind, said()]).toEqual([[], []])
  })

  test('because the connector has deleted the account before is no fault', async () => {
    const { create, directory, deleteAll, ofRun, said } = setUp()
    const { id } = create('test-1')
    directory.accounts.delete(id)
    await deleteAll()
    expect([ofRun.leftBehind, said()]).toEqual([[], []])
  })

  test.each([
    ['a check has read the account', true, ConnectorErrorType.NotFound, 0],
    ['no check has read it', false, ConnectorErrorType.NotFound, 1],
    ['the errors have another type', true, ConnectorErrorType.Generic, 1],
  ])('as not found, without a list, is no fault only where the key is proven: %s', async (_, isRead, type, left) => {
    const notFound = () => {
      throw new ConnectorError('no such account', type)
    }
    const { create, directory, deleteAll, accounts, ofRun } = setUp({
      without: ['std:account:list'],
      handlers: () => ({ 'std:account:delete': notFound, 'std:account:read': notFound }),
    })
    const { id, uniqueKey } = create('test-1')
    if (isRead) accounts.readKeys.add(uniqueKey)
    directory.accounts.delete(id)
    await deleteAll()
    expect(ofRun.leftBehind).toHaveLength(left)
  })

  test('as not found is a fault where the account can be read', async () => {
    const { create, deleteAll, ofRun } = setUp({
      handlers: () => ({
        'std:account:delete': () => {
          throw new ConnectorError('no such account', ConnectorErrorType.NotFound)
        },
      }),
    })
    create('test-1')
    await deleteAll()
    expect(ofRun.leftBehind).toEqual([
      expect.objectContaining({ certain: true, reason: expect.stringContaining('no such account') }),
    ])
  })

  test('because its create answered a wrong key deletes the account that has what was sent', async () => {
    const { directory, register, accounts, ofRun, parsed, deleteAll, logins } = setUp()
    const testAccount = register('test-1')
    const { id } = directory.add({ login: 'test-1' })
    accounts.recordCreated(testAccount, { ...parsed(id), id: '999', uniqueKey: '999', key: { simple: { id: '999' } } })
    await deleteAll()
    expect(logins()).toEqual(people)
    expect(ofRun.leftBehind).toEqual([])
  })
})

describe('an account that a delete does not find', () => {
  const notFound = () => {
    throw new ConnectorError('no such account', ConnectorErrorType.NotFound)
  }
  const broken = () => {
    throw new Error('broken')
  }

  test.each<[string, Case['handlers'], string[] | undefined]>([
    [
      'a read that fails for another reason',
      () => ({ 'std:account:delete': notFound, 'std:account:read': broken }),
      undefined,
    ],
    ['a list that has it', () => ({ 'std:account:delete': notFound, 'std:account:read': notFound }), undefined],
    [
      'a list that fails',
      () => ({ 'std:account:delete': notFound, 'std:account:read': notFound, 'std:account:list': broken }),
      undefined,
    ],
    ['nothing unique to look for', () => ({ 'std:account:delete': notFound, 'std:account:read': notFound }), []],
  ])('is reported as left after %s', async (_, handlers, markers) => {
    const { directory, register, accounts, ofRun, parsed, deleteAll, gone } = setUp({ ...(handlers && { handlers }) })
    const testAccount = register('test-1', markers)
    // What the list shows has nothing that was sent, so that the account is not found by it.
    accounts.recordCreated(testAccount, parsed(directory.add({ login: 'renamed' }).id))
    await deleteAll()
    expect(ofRun.leftBehind).toEqual([
      expect.objectContaining({ certain: true, reason: expect.stringContaining('no such account') }),
    ])
    expect(gone()).toEqual([])
  })

  test('is gone if neither read nor list find it, and that is noted', async () => {
    const { directory, create, ofRun, deleteAll, gone, logger } = setUp()
    const { id } = create('test-1')
    directory.accounts.delete(id)
    await deleteAll()
    expect([ofRun.leftBehind, gone()]).toEqual([[], [1]])
    expect(logger.lines).toContainEqual({
      level: 'debug',
      message: `account "${id}" is gone: neither delete, read nor list find it`,
    })
  })

  test('is reported as left if the delete fails for another reason, though the account is gone', async () => {
    const { directory, create, ofRun, deleteAll } = setUp({ handlers: () => ({ 'std:account:delete': broken }) })
    directory.accounts.delete(create('test-1').id)
    await deleteAll()
    expect(ofRun.leftBehind).toHaveLength(1)
  })

  test('was deleted by an attempt whose answer was lost: one more attempt is enough to know', async () => {
    let isLost = true
    const { create, deleteAll, calls, gone } = setUp({
      after: ({ type }) => {
        if (type !== 'std:account:delete' || !isLost) return
        isLost = false
        throw failing('network')
      },
    })
    create('test-1')
    await deleteAll()
    expect(types(calls).filter((type) => type !== 'std:spec:read')).toEqual(['delete', 'delete', 'read', 'read'])
    expect(gone()).toEqual([1])
  })

  test('is not known to be deleted by an attempt whose answer was lost, where no read says so', async () => {
    let isLost = true
    const { create, deleteAll, calls, ofRun } = setUp({
      without: ['std:account:read'],
      after: ({ type }) => {
        if (type !== 'std:account:delete' || !isLost) return
        isLost = false
        throw failing('network')
      },
    })
    create('test-1')
    await deleteAll()
    expect(types(calls).filter((type) => type === 'delete')).toHaveLength(3)
    expect(ofRun.leftBehind).toHaveLength(1)
  })
})
