import {
  createAccount,
  createTestAccount,
  deleteAndVerify,
  generateTestAccount,
  generateValue,
  isGone,
  readCreated,
  readUntil,
} from '../../../src/validation/accounts/accounts.js'
import type { Handler } from '../../support/directory.js'
import { failing } from '../../support/in-process.js'
import { checkOnDirectory, type Setting } from './check-on-directory.js'

const broken =
  (message = 'broken'): Handler =>
  () => {
    throw new Error(message)
  }
const account = {
  identity: 'test-1',
  attributes: { login: 'test-1', email: 'a@b', password: 'x' },
  markers: ['test-1'],
}
const types = (calls: { type: string }[]) => calls.map(({ type }) => type.replace('std:account:', ''))

describe('generateTestAccount', () => {
  test('makes values for the required fields, or for all', async () => {
    const { check } = checkOnDirectory()
    expect(Object.keys((await generateTestAccount(check, 'minimal')).attributes)).toEqual([
      'login',
      'email',
      'password',
    ])
    expect(Object.keys((await generateTestAccount(check, 'maximal')).attributes)).toHaveLength(9)
  })

  test('skips the check without a create template', async () => {
    const { check } = checkOnDirectory({ spec: (spec) => delete spec.accountCreateTemplate })
    await expect(generateTestAccount(check, 'minimal')).rejects.toThrow(
      'the spec has no accountCreateTemplate, so what a create needs is not known; add one',
    )
  })

  test('keeps the password secret, and knows the made-up ids, but no value of the settings', async () => {
    const { check, run, secrets } = checkOnDirectory({
      settings: { values: { email: { choices: ['given@example.com'] } } },
    })
    const { attributes, identity } = await generateTestAccount(check, 'minimal')
    expect(secrets.holds(`x ${attributes['password']} y`)).toBe(true)
    const { madeUpIds } = run.traffic.result()
    expect(madeUpIds).toContain(identity)
    expect(madeUpIds).not.toContain('given@example.com')
  })

  test('takes an existing entitlement', async () => {
    const { check } = checkOnDirectory({
      spec: (spec) => spec.accountCreateTemplate.fields.push({ key: 'groups', type: 'string', required: true }),
    })
    const { attributes } = await generateTestAccount(check, 'minimal')
    expect(['readers', 'writers', 'editors']).toContain((attributes['groups'] as string[])[0])
  })
})

describe('createAccount', () => {
  test('sends the identity, the attributes and the schema, and records the account as ours', async () => {
    const { check, calls, run } = checkOnDirectory()
    const created = await createAccount(check, account)
    expect(created.attributes['login']).toBe('test-1')
    expect(types(calls)).toEqual(['list', 'create'])
    expect(calls[1]?.input).toMatchObject({ identity: 'test-1', attributes: account.attributes, schema: {} })
    expect(run.testAccounts.existedBefore(created)).toBe(false)
    // The list is read before the first create alone.
    await createAccount(check, { ...account, attributes: { ...account.attributes, login: 'test-2' } })
    expect(types(calls)).toEqual(['list', 'create', 'create'])
  })

  test('creates nothing once an account could not be deleted', async () => {
    const { check, run, calls } = checkOnDirectory()
    run.deleteFailedIn = 'another-check'
    await expect(createAccount(check, account)).rejects.toMatchObject({
      message: 'no further accounts are created, because one of another-check could not be deleted',
      skipCause: 'fault',
    })
    expect(calls).toEqual([])
  })

  test('creates nothing that could not be told from others', async () => {
    const { check, calls } = checkOnDirectory({ handlers: () => ({ 'std:account:list': broken() }) })
    await expect(createAccount(check, { ...account, markers: [] })).rejects.toThrow(/cannot be distinguished/)
    expect(types(calls)).toEqual(['list'])
    await createAccount(check, account)
    await expect(createAccount(check, { identity: null, attributes: {}, markers: [] })).rejects.toThrow('missing')
  })

  test('refuses an account that was there before, which is never deleted', async () => {
    const { check, said, run } = checkOnDirectory({
      handlers: (sound) => ({
        'std:account:create': (context, _, res) =>
          sound['std:account:read']?.(context, { key: { simple: { id: '100' } } }, res),
      }),
    })
    await expect(createAccount(check, account)).rejects.toMatchObject({
      kind: 'answer',
      message: expect.stringContaining(
        'answered the account "100", which existed before (an earlier run with the same seed',
      ),
    })
    expect([said(), run.testAccounts.leftBehind]).toEqual([[], []])
  })

  test('reports the errors in an answer, at the handler', async () => {
    const { check, findings } = checkOnDirectory({
      handlers: (sound) => ({
        'std:account:create': (context, input, res) =>
          sound['std:account:create']?.(context, input, {
            send: (data) =>
              res.send({
                ...(data as object),
                results: [{ attribute: 'email', status: 'error', messages: [{ message: 'bad' }] }],
              }),
          }),
      }),
    })
    await createAccount(check, account)
    expect(findings.list()).toEqual([
      {
        level: 'error',
        message: 'std:account:create reports an error for attribute "email": bad',
        target: { kind: 'handler', command: 'std:account:create' },
      },
    ])
  })

  test('explains a refusal that names what was not sent', async () => {
    const { check } = checkOnDirectory({ handlers: () => ({ 'std:account:create': broken('level is required') }) })
    await expect(createAccount(check, account)).rejects.toThrow(/^field "level" of the create template is not required/)
    await expect(createAccount(check, { ...account, attributes: {} })).rejects.toThrow(/^std:account:create failed/)
  })
})

test('a create that fails is reported by the first check alone', async () => {
  const { check, run } = checkOnDirectory({ handlers: () => ({ 'std:account:create': broken() }) })
  await expect(createTestAccount(check)).rejects.toThrow('broken')
  expect(run.createFailedIn).toBe('a-check')
  await expect(createTestAccount(check)).rejects.toMatchObject({
    message: 'no test account could be created: see a-check',
    skipCause: 'fault',
  })
  const other = checkOnDirectory({
    before: ({ type }) => {
      if (type === 'std:account:create') throw new TypeError('a defect')
    },
  })
  await expect(createTestAccount(other.check)).rejects.toThrow('a defect')
  expect(other.run.createFailedIn).toBeUndefined()
})

describe('readUntil', () => {
  test('reads until what is looked for shows', async () => {
    const made = checkOnDirectory()
    let looks = 0
    const look = () => readUntil(made.check, made.account(), () => ({ done: ++looks >= 3, looks }))
    expect(await look()).toEqual({ done: true, looks: 3 })
    expect(types(made.calls)).toEqual(['read', 'read', 'read'])
  })

  test('returns the last look when the time is over', async () => {
    const made = checkOnDirectory()
    expect(await readUntil(made.check, made.account(), () => ({ done: false, x: 1 }))).toEqual({ done: false, x: 1 })
    expect(made.clock.elapsed).toBe(3_000)
  })

  test('reads an account again that is not found at first', async () => {
    const made = checkOnDirectory()
    const present = made.account()
    const [entry] = made.directory.accounts.entries()
    made.directory.accounts.clear()
    void made.clock.sleep(1_000).then(() => entry && made.directory.accounts.set(...entry))
    expect((await readCreated(made.check, present)).id).toBe('100')
  })

  test('throws the error where no read succeeds', async () => {
    const made = checkOnDirectory()
    const present = made.account()
    made.directory.accounts.clear()
    await expect(readCreated(made.check, present)).rejects.toMatchObject({ errorType: 'notFound' })
    const other = checkOnDirectory({ handlers: () => ({ 'std:account:read': broken() }) })
    await expect(readCreated(other.check, other.account())).rejects.toThrow('broken')
    expect(other.clock.elapsed).toBe(0)
  })
})

describe('isGone', () => {
  const of = async (setting: Setting = {}, isThere = false) => {
    const made = checkOnDirectory(setting)
    const known = made.account()
    if (!isThere) made.directory.accounts.clear()
    return { made, answer: await isGone(made.check, known) }
  }

  test('is certain after two reads that do not find the account', async () => {
    const { made, answer } = await of()
    expect([answer, types(made.calls)]).toEqual(['certain', ['read', 'read']])
  })

  test('is likely where the tenant does not report the types of errors', async () => {
    expect((await of({ reportErrorTypes: false })).answer).toBe('likely')
  })

  test('is not so where a read finds it', async () => {
    const { made, answer } = await of({}, true)
    expect([answer, types(made.calls)]).toEqual(['no', ['read']])
  })

  test('is not known where a read fails for another reason', async () => {
    await expect(of({ handlers: () => ({ 'std:account:read': broken() }) })).rejects.toThrow('broken')
    const lost: Setting = {
      before: () => {
        throw failing('server')
      },
    }
    await expect(of(lost)).rejects.toThrow('server')
  })
})

describe('deleteAndVerify', () => {
  test('is true once the account can no longer be read, and that is recorded', async () => {
    const { check, run, calls } = checkOnDirectory()
    const created = await createAccount(check, account)
    expect(await deleteAndVerify(check, created)).toBe(true)
    expect(types(calls)).toEqual(['list', 'create', 'delete', 'read'])
    expect([...run.testAccounts.deletedKeys]).toEqual([created.uniqueKey])
  })

  test('is false if it can still be read', async () => {
    const { check, run, clock } = checkOnDirectory({
      handlers: () => ({ 'std:account:delete': (_, __, res) => res.send({}) }),
    })
    const created = await createAccount(check, account)
    expect(await deleteAndVerify(check, created)).toBe(false)
    expect(clock.elapsed).toBe(3_000)
    expect([...run.testAccounts.deletedKeys]).toEqual([])
  })

  test('throws if the tenant fails', async () => {
    const { check, account: present } = checkOnDirectory({
      before: ({ type }) => {
        if (type === 'std:account:read') throw failing('timeout')
      },
    })
    await expect(deleteAndVerify(check, present())).rejects.toThrow('did not answer in time')
  })
})

describe('generateValue', () => {
  test('differs from the values that are taken', () => {
    const { check } = checkOnDirectory({ updateValues: { kind: { choices: ['a', 'b'] } } })
    expect(generateValue(check, 'string', 'kind', ['a'])).toBe('b')
    expect(generateValue(check, 'string', 'kind', ['a', 'b'])).toBeUndefined()
    expect(['a', 'b']).toContain(generateValue(check, 'string', 'kind'))
    expect(generateValue(check, 'other', 'x')).toBeUndefined()
  })

  test('is secret if its name says so', () => {
    const { check, secrets } = checkOnDirectory()
    expect(secrets.holds(`x ${generateValue(check, 'string', 'password')} y`)).toBe(true)
    expect(secrets.holds(`x ${generateValue(check, 'string', 'kind')} y`)).toBe(false)
  })
})
