import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RecordingLogger } from '../../../src/core/logger.js'
import { type Entry, isHashOf } from '../../../src/journal/entries.js'
import { Journal } from '../../../src/journal/journal.js'
import { AccountJournal } from '../../../src/validation/accounts/account-journal.js'
import { type PlatformObject, parseObject } from '../../../src/validation/objects/objects.js'
import { viewSpec } from '../../../src/validation/objects/spec-view.js'

const spec = viewSpec({
  keyType: 'simple',
  accountCreateTemplate: {
    fields: [
      { key: 'login', type: 'string' },
      { key: 'code', type: 'string', initialValue: { type: 'generator', attributes: { name: 'Create Password' } } },
    ],
  },
})

const accountOf = (id: string, attributes: object): PlatformObject => {
  const parsed = parseObject({ key: { simple: { id } }, attributes }, 'simple')
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed
}

describe('AccountJournal', () => {
  let folder: string
  let accounts: AccountJournal
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'account-journal-'))
    const journal = new Journal(
      {
        path: join(folder, 'journal.jsonl'),
        label: 'journal x',
        sealKey: undefined,
        isSecret: (text) => text.includes('hunter2'),
        logger: new RecordingLogger(),
      },
      { entry: 'run', command: 'validate', startedAt: '2026-01-01T00:00:00.000Z', tenant: null, connector: 'c' },
    )
    accounts = new AccountJournal(journal, spec)
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  /** The entries after the first, which says what the run works on. */
  const entries = async () => {
    const text = await readFile(join(folder, 'journal.jsonl'), 'utf8')
    const lines = text.trimEnd().split('\n')
    return lines.slice(1).map((line) => JSON.parse(line).body as Entry & Record<string, unknown>)
  }
  const begin = (attributes: Record<string, unknown>, more: object = {}) =>
    accounts.begin({ check: 'a-check', identity: 'someone', attributes, markers: ['test-1'], existed: false, ...more })

  test('names an account before it is created, by a number of its own', async () => {
    expect(begin({ login: 'test-1', level: 3 })).toBe(1)
    expect(begin({ login: 'test-2' }, { existed: true })).toBe(2)
    expect(await entries()).toEqual([
      {
        entry: 'account',
        account: 1,
        check: 'a-check',
        identity: { value: 'someone' },
        values: { login: { value: 'test-1' }, level: { value: 3 } },
        markers: [{ value: 'test-1' }],
        existed: false,
      },
      expect.objectContaining({ account: 2, existed: true, values: { login: { value: 'test-2' } } }),
    ])
  })

  test.each([
    ['the name of a secret', 'password', 'a-password'],
    ['a field with a password, whatever its name', 'code', 'a-password'],
    ['a text that holds a secret of the run', 'login', 'with hunter2'],
    ['a value that holds one', 'login', ['hunter2']],
  ])('writes a hash in place of a secret: %s', async (_, name, value) => {
    begin({ [name]: value })
    const [{ values } = { values: {} }] = (await entries()) as {
      values: Record<string, { hash: string; salt: string }>
    }[]
    const stored = values[name]
    expect(stored).toEqual({ hash: expect.any(String), salt: expect.any(String) })
    expect(stored && isHashOf(stored, value)).toBe(true)
  })

  test('writes no secret as identity or marker', async () => {
    begin({}, { identity: 'hunter2', markers: ['hunter2', 'test-1'] })
    expect(await entries()).toEqual([
      expect.objectContaining({
        identity: { hash: expect.any(String), salt: expect.any(String) },
        markers: [{ hash: expect.any(String), salt: expect.any(String) }, { value: 'test-1' }],
      }),
    ])
  })

  test('writes of a created account its key, and what it shows of the values that were sent', async () => {
    const number = begin({ login: 'test-1', level: 3 })
    accounts.created(number, accountOf('17', { login: 'TEST-1', id: '17' }))
    expect((await entries())[1]).toEqual({
      entry: 'account-created',
      account: 1,
      key: { simple: { id: '17' } },
      values: { login: { value: 'TEST-1' }, level: { value: null } },
    })
  })

  test('writes the changes of the accounts that the run has created, and no others', async () => {
    accounts.created(begin({}), accountOf('17', {}))
    const change = { op: 'Set', attribute: 'login', value: 'new' }
    accounts.changing({ simple: { id: '18' } }, [change])
    accounts.changing({ simple: { id: '17' } }, [change, { op: 'Add', attribute: 'apiToken', value: 'secret' }])
    expect((await entries()).slice(2)).toEqual([
      { entry: 'account-change', account: 1, op: 'Set', attribute: 'login', value: { value: 'new' } },
      {
        entry: 'account-change',
        account: 1,
        op: 'Add',
        attribute: 'apiToken',
        value: { hash: expect.any(String), salt: expect.any(String) },
      },
    ])
  })

  test('writes that an account is gone', async () => {
    accounts.gone(begin({}))
    expect((await entries())[1]).toEqual({ entry: 'account-gone', account: 1 })
  })
})
