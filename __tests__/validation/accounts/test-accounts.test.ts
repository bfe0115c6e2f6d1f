import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConnectorError, ConnectorErrorType } from '@sailpoint/connector-sdk'
import { RecordingLogger } from '../../../src/core/logger.js'
import { Journal } from '../../../src/journal/journal.js'
import type { TenantErrorKind } from '../../../src/tenant/errors/errors.js'
import { AccountJournal } from '../../../src/validation/accounts/account-journal.js'
import type { TestAccount } from '../../../src/validation/accounts/account-removal.js'
import { TestAccounts } from '../../../src/validation/accounts/test-accounts.js'
import { CommandError, Commands } from '../../../src/validation/engine/commands.js'
import { Findings } from '../../../src/validation/engine/findings.js'
import { IdSet } from '../../../src/validation/objects/id-set.js'
import { type PlatformObject, parseObject } from '../../../src/validation/objects/objects.js'
import { viewSpec } from '../../../src/validation/objects/spec-view.js'
import { connectorOf, Directory, directorySpec, type Handler, soundHandlers } from '../../support/directory.js'
import { type Call, failing, inProcess } from '../../support/in-process.js'
import { VirtualClock } from '../../support/virtual-clock.js'

interface Case {
  handlers?: (directory: Directory, sound: Record<string, Handler>) => Record<string, Handler>
  without?: string[]
  /** Fails requests, or does something at them. */
  before?: (call: Call) => void
  after?: (call: Call) => void
  /** False if the accounts could not be listed before. */
  isListed?: boolean
}

const folder = mkdtempSync(join(tmpdir(), 'test-accounts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let journals = 0

/** A directory with two accounts, and the record of the test accounts of a run on it. */
function setUp({ handlers, without = [], before, after, isListed = true }: Case = {}) {
  const directory = new Directory('simple', 2)
  const spec = directorySpec()
  spec.commands = spec.commands.filter((command: string) => !without.includes(command))
  const sound = soundHandlers(directory)
  const invoker = inProcess(connectorOf({ ...sound, ...handlers?.(directory, sound) }, spec), {
    config: { token: 'a-good-token' },
    ...(before && { before }),
    ...(after && { after }),
  })
  const clock = new VirtualClock()
  clock.activity = () => invoker.calls.length
  const logger = new RecordingLogger()
  const view = viewSpec(spec)
  const path = join(folder, `journal-${journals++}.jsonl`)
  rmSync(path, { force: true })
  const journal = new Journal(
    { path, label: 'journal x', sealKey: undefined, isSecret: () => false, logger },
    { entry: 'run', command: 'validate', startedAt: '2026-01-01T00:00:00.000Z', tenant: null, connector: 'c' },
  )
  const accounts = new TestAccounts({
    spec: view,
    clock,
    logger,
    poll: { timeoutMs: 30_000, intervalMs: 500 },
    timeoutMs: { normal: 60_000, aborted: 5_000 },
    journal: new AccountJournal(journal, view),
  })
  if (isListed) {
    accounts.idsBefore = new IdSet()
    for (const id of directory.accounts.keys()) accounts.idsBefore.add(id)
  }
  const run = new AbortController()
  const commands = new Commands(invoker, run.signal, view.keyType)
  const findings = new Findings()
  const parsed = (id: string): PlatformObject => {
    const account = directory.accounts.get(id)
    if (account === undefined) throw new Error(`there is no account ${id}`)
    const object = parseObject(directory.output(account), view.keyType)
    if ('problem' in object) throw new Error(object.problem)
    return object
  }
  const register = (login: string, markers = [login]): TestAccount =>
    accounts.register({ identity: login, markers }, { check: 'a-check', attributes: { login } })
  /** Makes an account as a create that answered does. */
  const create = (login: string, markers?: string[]): PlatformObject => {
    const testAccount = register(login, markers)
    const object = parsed(directory.add({ login }).id)
    accounts.recordCreated(testAccount, object)
    return object
  }
  return {
    ...{ directory, accounts, clock, logger, run, findings, register, create, parsed },
    calls: invoker.calls,
    logins: () => [...directory.accounts.values()].map(({ login }) => login),
    deleteAll: (reportsCopies?: boolean) =>
      accounts.deleteAll('a-check', commands, findings, run.signal, reportsCopies),
    /** The numbers of the accounts that are gone, by the journal. */
    gone: () =>
      readFileSync(path, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).body)
        .flatMap(({ entry, account }) => (entry === 'account-gone' ? [account] : [])),
    said: () => findings.list().map(({ level, message }) => `${level}: ${message}`),
  }
}

const people = ['person1', 'person2']
const types = (calls: Call[]) => calls.map(({ type }) => type.replace('std:account:', ''))

describe('deleteAll', () => {
  test('sends nothing where no account was made', async () => {
    const { deleteAll, calls } = setUp()
    expect(await deleteAll()).toBe(0)
    expect(calls).toEqual([])
  })

  test('deletes each account once, and sees that it is gone', async () => {
    const { create, deleteAll, calls, logins, accounts, said, logger } = setUp()
    const { id } = create('test-1')
    create('test-2')
    expect(await deleteAll()).toBe(4)
    expect(types(calls)).toEqual(['delete', 'read', 'delete', 'read'])
    expect(logins()).toEqual(people)
    expect(await deleteAll()).toBe(0)
    expect([...accounts.deletedKeys]).toContain(id)
    expect(accounts.leftBehind).toEqual([])
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
    accounts.deletedKeys.add(account.uniqueKey)
    accounts.recordCreated(
      accounts.register({ identity: 'x', markers: ['test-1'] }, { check: 'c', attributes: {} }),
      account,
    )
    await deleteAll()
    expect(logins()).toEqual(people)
  })

  test('tells of an account that it cannot delete without the command', async () => {
    const { create, deleteAll, accounts, said } = setUp({ without: ['std:account:delete'] })
    const { id } = create('test-1')
    await deleteAll()
    expect(accounts.leftBehind).toEqual([
      { id, check: 'a-check', reason: 'the connector has no std:account:delete', certain: true },
    ])
    expect(said()).toEqual([
      `error: account "${id}", created by this check, is left in the target system: the connector has no std:account:delete`,
    ])
  })

  test('tells of an account that can still be read, after it has tried to delete copies of it', async () => {
    const { create, deleteAll, accounts, calls } = setUp({
      handlers: () => ({ 'std:account:delete': (_, __, res) => res.send({}) }),
    })
    const { id } = create('test-1')
    await deleteAll()
    expect(accounts.leftBehind).toEqual([
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
      const { create, deleteAll, accounts, said, logins } = setUp({
        handlers: (_directory, sound) => ({
          'std:account:delete': (context, input, res) =>
            --copies > 0 ? res.send({}) : sound['std:account:delete']?.(context, input, res),
        }),
      })
      const { id } = create('test-1')
      await deleteAll(reports)
      expect(logins()).toEqual(people)
      expect(accounts.leftBehind).toEqual([])
      const what = `warning: account "${id}" could still be read after std:account:delete, and was gone after 3 of them: the create may have made it more than once`
      expect(said()).toEqual(reports ? [what] : [])
    },
  )

  test('gives copies up that cannot be deleted again', async () => {
    let deletes = 0
    const { create, deleteAll, accounts, logger } = setUp({
      handlers: () => ({
        'std:account:delete': (_, __, res) => {
          if (deletes++ > 0) throw new Error('not again')
          res.send({})
        },
      }),
    })
    create('test-1')
    await deleteAll()
    expect(accounts.leftBehind).toHaveLength(1)
    expect(logger.lines.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^account "\d+" cannot be deleted again: .*not again/),
    )
  })
})

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
    const { create, deleteAll, logins, accounts } = setUp({ before: failTimes(times, () => failing(kind)) })
    create('test-1')
    await deleteAll()
    expect(logins()).toEqual(isGone ? people : [...people, 'test-1'])
    expect(accounts.leftBehind).toHaveLength(isGone ? 0 : 1)
  })

  test('after it was carried out is found to be done', async () => {
    const { create, deleteAll, logins, accounts, said } = setUp({ after: failTimes(1, () => failing('network')) })
    create('test-1')
    await deleteAll()
    expect(logins()).toEqual(people)
    expect([accounts.leftBehind, said()]).toEqual([[], []])
  })

  test('because the connector has deleted the account before is no fault', async () => {
    const { create, directory, deleteAll, accounts, said } = setUp()
    const { id } = create('test-1')
    directory.accounts.delete(id)
    await deleteAll()
    expect([accounts.leftBehind, said()]).toEqual([[], []])
  })

  test('as not found is a fault where the account can be read', async () => {
    const { create, deleteAll, accounts } = setUp({
      handlers: () => ({
        'std:account:delete': () => {
          throw new ConnectorError('no such account', ConnectorErrorType.NotFound)
        },
      }),
    })
    create('test-1')
    await deleteAll()
    expect(accounts.leftBehind).toEqual([
      expect.objectContaining({ certain: true, reason: expect.stringContaining('no such account') }),
    ])
  })

  test('because its create answered a wrong key deletes the account that has what was sent', async () => {
    const { directory, register, accounts, parsed, deleteAll, logins } = setUp()
    const testAccount = register('test-1')
    const { id } = directory.add({ login: 'test-1' })
    accounts.recordCreated(testAccount, { ...parsed(id), id: '999', uniqueKey: '999', key: { simple: { id: '999' } } })
    await deleteAll()
    expect(logins()).toEqual(people)
    expect(accounts.leftBehind).toEqual([])
  })
})

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
      message: `a-check: found account "${id}" of a create without a valid answer`,
    })
  })

  test('is waited for, and told as unknown if it does not come', async () => {
    const { register, accounts, deleteAll, clock, said } = setUp()
    accounts.recordFailure(register('test-1'), unanswered('timeout'))
    await deleteAll()
    expect(clock.elapsed).toBe(30_000)
    expect(said()).toEqual([
      'warning: it is unknown whether a create succeeded; the list has no account with identity "test-1"',
    ])
    expect(accounts.leftBehind).toEqual([])
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
    accounts.deletedKeys.add(id)
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
    const { register, accounts, deleteAll, said } = setUp(given)
    accounts.recordFailure(register('refused', markers), failed())
    accounts.recordFailure(register('test-1', markers), unanswered('timeout'))
    await deleteAll()
    const reason = 'it is unknown whether its create succeeded, and it cannot be searched for'
    expect(accounts.leftBehind).toEqual([{ id: 'test-1', check: 'a-check', reason, certain: false }])
    expect(said()).toEqual([`error: an account with identity "test-1" may be left in the target system: ${reason}`])
  })

  test('may be left if the search for it fails', async () => {
    const { register, accounts, deleteAll } = setUp({
      handlers: () => ({
        'std:account:list': () => {
          throw new Error('no list')
        },
      }),
    })
    accounts.recordFailure(register('test-1'), unanswered('timeout'))
    await deleteAll()
    expect(accounts.leftBehind).toEqual([
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

describe('a create that made several accounts', () => {
  test('has all of them deleted, and no others', async () => {
    const { create, directory, accounts, deleteAll, logins } = setUp()
    create('test-1')
    directory.add({ login: 'test-1' })
    directory.add({ login: 'stranger' })
    accounts.recordSeveral()
    await deleteAll()
    expect(logins()).toEqual([...people, 'stranger'])
  })

  test('is followed by no search where no account was made since', async () => {
    const { accounts, deleteAll, calls } = setUp()
    accounts.recordSeveral()
    await deleteAll()
    expect(calls).toEqual([])
  })

  test('may leave some where the search fails', async () => {
    const { create, accounts, deleteAll, said } = setUp({
      handlers: () => ({
        'std:account:list': () => {
          throw new Error('no list')
        },
      }),
    })
    create('test-1')
    accounts.recordSeveral()
    await deleteAll()
    expect(accounts.leftBehind).toEqual([
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
    const { directory, register, accounts, parsed, deleteAll, gone } = setUp({ ...(handlers && { handlers }) })
    const testAccount = register('test-1', markers)
    // What the list shows has nothing that was sent, so that the account is not found by it.
    accounts.recordCreated(testAccount, parsed(directory.add({ login: 'renamed' }).id))
    await deleteAll()
    expect(accounts.leftBehind).toEqual([
      expect.objectContaining({ certain: true, reason: expect.stringContaining('no such account') }),
    ])
    expect(gone()).toEqual([])
  })

  test('is gone if neither read nor list find it, and that is noted', async () => {
    const { directory, create, accounts, deleteAll, gone, logger } = setUp()
    const { id } = create('test-1')
    directory.accounts.delete(id)
    await deleteAll()
    expect([accounts.leftBehind, gone()]).toEqual([[], [1]])
    expect(logger.lines).toContainEqual({
      level: 'debug',
      message: `account "${id}" is gone: neither delete, read nor list find it`,
    })
  })

  test('is reported as left if the delete fails for another reason, though the account is gone', async () => {
    const { directory, create, accounts, deleteAll } = setUp({ handlers: () => ({ 'std:account:delete': broken }) })
    directory.accounts.delete(create('test-1').id)
    await deleteAll()
    expect(accounts.leftBehind).toHaveLength(1)
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
    const { create, deleteAll, calls, accounts } = setUp({
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
    expect(accounts.leftBehind).toHaveLength(1)
  })
})

test('a read that fails is no sign that a deleted account is there', async () => {
  const { create, deleteAll, accounts, clock } = setUp({
    handlers: () => ({
      'std:account:read': () => {
        throw new Error('broken')
      },
    }),
  })
  create('test-1')
  await deleteAll()
  expect([accounts.leftBehind, clock.elapsed]).toEqual([[], 0])
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

test('the identity that a read shows proves whose an account is', async () => {
  const { directory, register, accounts, parsed, deleteAll, logins } = setUp({ isListed: false })
  const { id } = directory.add({ login: 'TEST-1' })
  delete directory.accounts.get(id)?.attributes['login']
  accounts.recordCreated(register('test-1'), { ...parsed(id), fields: {}, attributes: {} })
  await deleteAll()
  expect(logins()).toEqual(people)
})

test('outputs of a list that are no accounts are passed over', async () => {
  const { register, directory, accounts, deleteAll, logins } = setUp({
    handlers: (_directory, sound) => ({
      'std:account:list': (context, input, res) => {
        res.send('text')
        res.send({ attributes: { login: 'test-1' } })
        return sound['std:account:list']?.(context, input, res)
      },
    }),
  })
  accounts.recordFailure(register('test-1'), new CommandError('std:account:create', 'timeout', 'lost'))
  accounts.recordSeveral()
  directory.add({ login: 'test-1' })
  directory.add({ login: 'test-1' })
  await deleteAll()
  expect(logins()).toEqual(people)
  expect(accounts.leftBehind).toEqual([])
})
