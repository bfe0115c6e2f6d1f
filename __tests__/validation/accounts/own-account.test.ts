import { ConnectorError } from '@sailpoint/connector-sdk'
import type { RunResult } from '../../../src/validation/engine/result.js'
import { RunStoppedError } from '../../../src/validation/engine/run.js'
import { emptySettings, type OwnTestAccount, type ValidationSettings } from '../../../src/validation/engine/settings.js'
import { Directory, type Handler } from '../../support/directory.js'
import { check, type Outcome, prepare, problemsIn, type TestCase, validate } from '../harness.js'

/** The checks that run on the account of the settings. */
const changing = [
  'account-update-single-attrs',
  'account-update-entitlement',
  'account-update-entitlements',
  'account-update-add-remove',
  'account-update-several',
  'account-update-empty',
  'account-disable',
  'account-enable',
  'account-unlock',
]

const own = (more: Partial<OwnTestAccount> = {}): ValidationSettings => ({
  ...emptySettings,
  testAccount: { account: { id: '100', uniqueId: undefined }, values: {}, ...more },
})

const withoutCommands =
  (...verbs: string[]) =>
  (spec: { commands: string[] }) => {
    spec.commands = spec.commands.filter((command) => !verbs.some((verb) => command.endsWith(`:${verb}`)))
  }

/** A connector that cannot create and delete accounts, with an account of the settings. */
const noCreate = (more: TestCase = {}): TestCase => ({
  spec: withoutCommands('create', 'delete'),
  ...more,
  options: { settings: own(), ...more.options },
})

const snapshot = (directory: Directory) =>
  [...directory.accounts.values()].map((account) => structuredClone({ disabled: false, locked: false, ...account }))

async function run(testCase: TestCase): Promise<Outcome & { before: unknown; after: unknown }> {
  const directory = testCase.directory ?? new Directory()
  directory.groups.push('staff', 'guests')
  const before = snapshot(directory)
  const outcome = await validate({ ...testCase, directory })
  return { ...outcome, before, after: snapshot(directory) }
}

const verdicts = (result: RunResult) => Object.fromEntries(changing.map((id) => [id, check(result, id).verdict]))
const allPass = Object.fromEntries(changing.map((id) => [id, 'pass']))

test('without create and delete, checks that change an account run on the one of the settings, which is put back', async () => {
  const { result, before, after, calls } = await run(noCreate())
  expect(verdicts(result)).toEqual(allPass)
  expect(after).toEqual(before)
  expect(result.notRestored).toBeUndefined()
  const writes = calls.filter(({ type }) => /update|able|unlock/.test(type))
  expect(new Set(writes.map(({ input }) => input.identity))).toEqual(new Set(['100']))
  expect(writes.length).toBeGreaterThan(40)
})

test.each(changing)('%s alone passes and puts everything back', async (id) => {
  const { result, before, after } = await run(noCreate({ options: { checks: [id] } }))
  expect(problemsIn(result)).toEqual({})
  expect(check(result, id).verdict).toBe('pass')
  expect(after).toEqual(before)
})

test('an entitlement is added beside those that the account of the settings holds, though it lacks only one', async () => {
  const directory = new Directory()
  directory.groups.splice(2)
  const { result, before, after } = await run(
    noCreate({
      directory,
      handlers: (_, sound) => ({
        'std:account:update': (context, input, res) => {
          const replacing = input.changes.map((change: { op: string; attribute: string; value: unknown }) =>
            change.op === 'Add' && change.attribute === 'roles'
              ? { ...change, op: 'Set', value: [change.value].flat() }
              : change,
          )
          return sound['std:account:update']?.(context, { ...input, changes: replacing }, res)
        },
      }),
    }),
  )
  expect(check(result, 'account-update-entitlements').findings).toMatchObject([
    { level: 'error', message: 'attribute "roles": after Add "operator" the account lacks ["auditor"]' },
  ])
  expect(after).toEqual(before)
})

test('the account of the settings is used too where accounts can be created, and is never deleted', async () => {
  const { result, before, after } = await run({ options: { settings: own() } })
  expect(verdicts(result)).toEqual(allPass)
  expect(problemsIn(result)).toEqual({})
  expect(after).toEqual(before)
})

test('an account whose status no read shows is not disabled, as that may delete it', async () => {
  const { result, before, after, calls } = await run(
    noCreate({
      handlers: (directory) => ({
        'std:account:read': (_, { key }, res) => {
          const { disabled: _disabled, ...output } = directory.output(directory.find(key))
          res.send(output)
        },
        'std:account:disable': (_, { key }, res) => {
          directory.accounts.delete(directory.find(key).id)
          res.send({})
        },
      }),
    }),
  )
  const reason =
    'the read of the test account of validate.yml has no field disabled, so std:account:disable may delete the account'
  expect(check(result, 'account-disable')).toMatchObject({ verdict: 'skip', reason })
  expect(check(result, 'account-enable')).toMatchObject({ verdict: 'skip', reason })
  expect(calls.filter(({ type }) => type === 'std:account:disable')).toEqual([])
  expect(after).toEqual(before)
})

test('an account that was disabled is enabled, and disabled again', async () => {
  const directory = new Directory()
  for (const account of directory.accounts.values()) account.disabled = true
  const { result, before, after } = await run(noCreate({ directory }))
  expect(verdicts(result)).toEqual({ ...allPass, 'account-disable': 'skip' })
  expect(after).toEqual(before)
})

describe('without an account in the settings, the reason of a skip says what is missing', () => {
  test('for checks that change an account', async () => {
    const { result } = await run({ spec: withoutCommands('delete') })
    for (const id of changing) {
      expect(check(result, id)).toMatchObject({
        skipCause: 'input',
        reason:
          'the spec does not list std:account:delete, so no account can be created for this and removed again; name one as test-account in validate.yml',
      })
    }
    for (const id of ['account-create-minimal', 'account-change-password']) {
      expect(check(result, id)).toMatchObject({
        skipCause: 'commands',
        reason: 'the spec does not list std:account:delete, so an account that is created could not be removed again',
      })
    }
  })

  test('for checks of commands that the spec does not list', async () => {
    const { result } = await run({ spec: withoutCommands('delete', 'create', 'unlock') })
    expect(check(result, 'account-unlock').reason).toMatch(/std:account:unlock, so there is nothing to check$/)
    expect(check(result, 'account-create-twice').reason).toMatch(/std:account:create, .*so there is nothing to check$/)
    expect(check(result, 'account-delete-gone').reason).toMatch(/so there is nothing to check$/)
  })
})

test.each([
  ['disable', 'account-enable', 'the account is enabled, and the spec does not list std:account:disable'],
  [
    'enable',
    'account-disable',
    'the test account of validate.yml would stay disabled, because the spec does not list std:account:enable',
  ],
])('without std:account:%s nothing is done that could not be undone', async (command, id, reason) => {
  const { result, before, after, calls } = await run(
    noCreate({ spec: withoutCommands('create', 'delete', command), options: { checks: [id] } }),
  )
  expect(check(result, id)).toMatchObject({ verdict: 'skip', reason })
  expect(after).toEqual(before)
  expect(calls.some(({ type }) => type === 'std:account:disable')).toBe(false)
})

test('a locked account is not unlocked, because no command would lock it again', async () => {
  const directory = new Directory()
  for (const account of directory.accounts.values()) account.locked = true
  const { result, before, after } = await run(noCreate({ directory, options: { checks: ['account-unlock'] } }))
  expect(check(result, 'account-unlock').reason).toMatch(/is locked, and no command would lock it again$/)
  expect(after).toEqual(before)
})

describe('the values of the settings', () => {
  const settings = own({
    values: {
      displayName: { choices: ['Zoe', 'Yan'] },
      level: { choices: [70, 80] },
      groups: { choices: ['editors'] },
    },
  })

  test('are the only ones that updates send for these attributes', async () => {
    const { result, calls, before, after } = await run(noCreate({ options: { settings } }))
    expect(result.verdict).not.toBe('fail')
    const sent = (name: string, op: string) =>
      calls
        .filter(({ type }) => type === 'std:account:update')
        .flatMap(({ input }) => input.changes as { op: string; attribute: string; value: unknown }[])
        .filter((change) => change.attribute === name && change.op === op)
        .map(({ value }) => value)
    // The value of before is what puts the account back.
    expect(new Set(sent('displayName', 'Set'))).toEqual(new Set(['Zoe', 'Yan', 'Person 1']))
    expect(new Set(sent('level', 'Set'))).toEqual(new Set([70, 80, 1]))
    expect(new Set(sent('groups', 'Add'))).toEqual(new Set(['editors']))
    expect(after).toEqual(before)
  })

  test('make an attribute known to be updatable', async () => {
    const { result } = await run(
      noCreate({
        spec: (spec) => {
          withoutCommands('create', 'delete')(spec)
          delete (spec as { accountCreateTemplate?: unknown }).accountCreateTemplate
        },
        options: { settings, checks: ['account-update-single-attrs'] },
      }),
    )
    expect(check(result, 'account-update-single-attrs').verdict).toBe('pass')
  })
})

describe('a connector that makes it hard to put the account back', () => {
  test('by refusing to remove a value is given null instead', async () => {
    const directory = new Directory()
    const account = directory.accounts.get('100')
    if (account) account.attributes['displayName'] = null
    const { result, before, after } = await run(
      noCreate({
        directory,
        options: { checks: ['account-update-single-attrs'] },
        handlers: (_, sound) => ({
          'std:account:update': (context, input, res) => {
            if (input.changes[0].op === 'Remove') throw new ConnectorError('cannot remove')
            return sound['std:account:update']?.(context, input, res)
          },
        }),
      }),
    )
    expect(check(result, 'account-update-single-attrs').verdict).toBe('pass')
    expect(after).toEqual(before)
  })

  test('by taking only one entitlement at a time is given one at a time', async () => {
    const directory = new Directory()
    const { result, before, after } = await run(
      noCreate({
        directory,
        options: { checks: ['account-update-entitlement'] },
        handlers: (_, sound) => ({
          'std:account:update': (context, input, res) => {
            if (Array.isArray(input.changes[0].value)) throw new ConnectorError('one at a time')
            if (input.changes[0].op === 'Remove' && input.changes[0].value === 'editors') {
              // Removes everything.
              const found = directory.find(input.key)
              found.attributes['groups'] = []
              return res.send({})
            }
            return sound['std:account:update']?.(context, input, res)
          },
        }),
      }),
    )
    expect(result.notRestored).toBeUndefined()
    expect((after as { attributes: { groups: string[] } }[])[0]?.attributes.groups.toSorted()).toEqual(
      (before as { attributes: { groups: string[] } }[])[0]?.attributes.groups.toSorted(),
    )
  })

  /** Sets every attribute but lowers none. */
  const onlyUp: TestCase = {
    handlers: (directory, sound) => ({
      'std:account:update': (context, input, res) => {
        const { attributes } = directory.find(input.key)
        const changes = input.changes.filter(
          ({ attribute, value }: { attribute: string; value: number }) =>
            attribute !== 'level' || value > (attributes['level'] ?? 0),
        )
        return sound['std:account:update']?.(context, { ...input, changes }, res)
      },
    }),
  }

  test('by not taking a value back is told by attribute, and no further check changes the account', async () => {
    const { result } = await run(noCreate(onlyUp))
    const { findings, verdict } = check(result, 'account-update-single-attrs')
    expect(verdict).toBe('fail')
    expect(findings.map(({ message }) => message)).toEqual([
      'the test account "100" could not be put back: "level" was 1 and is 2',
    ])
    expect(result.notRestored).toEqual([
      {
        account: '100',
        attribute: 'level',
        check: 'account-update-single-attrs',
        reason: '"level" was 1 and is 2',
      },
    ])
    expect(check(result, 'account-disable')).toMatchObject({
      verdict: 'skip',
      skipCause: 'fault',
      reason: 'the test account could not be put back: see account-update-single-attrs',
    })
  })

  test('by changing what was not sent is a warning', async () => {
    const { result } = await run(
      noCreate({
        options: { checks: ['account-update-several'] },
        handlers: (directory, sound) => ({
          'std:account:update': (context, input, res) => {
            directory.find(input.key).attributes['kind'] = 'guest'
            return sound['std:account:update']?.(context, input, res)
          },
        }),
        spec: (spec) => {
          withoutCommands('create', 'delete')(spec)
          const template = (spec as unknown as { accountCreateTemplate: { fields: { key: string }[] } })
            .accountCreateTemplate
          template.fields = template.fields.filter(({ key }) => key !== 'kind')
        },
      }),
    )
    expect(check(result, 'account-update-several').findings).toEqual([
      expect.objectContaining({
        level: 'warning',
        message:
          'the test account has another "kind", which was not sent: "employee" in the read before the check, "guest" in the read after it',
      }),
    ])
  })

  test('by deleting it is told too', async () => {
    const { result } = await run(
      noCreate({
        options: { checks: ['account-disable', 'account-unlock'] },
        handlers: (directory) => ({
          'std:account:disable': (_, { key }, res) => {
            const account = directory.find(key)
            directory.accounts.delete(account.id)
            res.send({ ...directory.output(account), disabled: true })
          },
        }),
      }),
    )
    expect(check(result, 'account-disable')).toMatchObject({ verdict: 'fail' })
    expect(result.notRestored?.[0]?.reason).toMatch(/^it is unknown whether "disabled" was put back: std:account:read/)
  })

  test('in the middle of an interrupt is told in the reason of the stop', async () => {
    const interrupt = new AbortController()
    const prepared = prepare(
      noCreate({
        options: { signal: interrupt.signal, checks: ['account-update-single-attrs'] },
        handlers: (directory, sound) => ({
          'std:account:update': async (context, input, res) => {
            await onlyUp.handlers?.(directory, sound)['std:account:update']?.(context, input, res)
            if (input.changes[0].attribute === 'level') interrupt.abort(new Error('SIGINT'))
          },
        }),
      }),
    )
    const error = await prepared.run().catch((error: unknown) => error)
    expect((error as Error).message).toBe(
      'the validation was interrupted before its end; not put back on the test account of validate.yml: "level"',
    )
  })
})

describe('an interrupt', () => {
  const moments = [1, 2, 5, 9]

  test.each(moments)('at update %d leaves the account as it was', async (moment) => {
    const interrupt = new AbortController()
    const directory = new Directory()
    const before = snapshot(directory)
    let updates = 0
    const counting = (sound: Record<string, Handler>): Record<string, Handler> => ({
      'std:account:update': async (context, input, res) => {
        await sound['std:account:update']?.(context, input, res)
        if (++updates === moment) interrupt.abort(new Error('SIGINT'))
      },
    })
    const prepared = prepare(
      noCreate({
        directory,
        options: { signal: interrupt.signal, checks: changing },
        handlers: (_, sound) => counting(sound),
      }),
    )
    const error = await prepared.run().catch((error: unknown) => error)
    expect(error).toBeInstanceOf(RunStoppedError)
    expect((error as RunStoppedError).result.notRestored).toBeUndefined()
    expect(snapshot(directory)).toEqual(before)
  })

  test.each(['disable', 'enable'])('at std:account:%s leaves the account as it was', async (verb) => {
    const interrupt = new AbortController()
    const directory = new Directory()
    const before = snapshot(directory)
    const command = `std:account:${verb}`
    const prepared = prepare(
      noCreate({
        directory,
        options: { signal: interrupt.signal, checks: ['account-enable'] },
        handlers: (_, sound) => ({
          [command]: async (context, input, res) => {
            await sound[command]?.(context, input, res)
            interrupt.abort(new Error('SIGINT'))
          },
        }),
      }),
    )
    await expect(prepared.run()).rejects.toBeInstanceOf(RunStoppedError)
    expect(snapshot(directory)).toEqual(before)
  })
})

describe('a change that is interrupted before its answer', () => {
  async function interruptedUpdate(lands: boolean) {
    const interrupt = new AbortController()
    const directory = new Directory()
    const before = snapshot(directory)
    let reads = 0
    let land = () => {}
    const prepared = prepare(
      noCreate({
        directory,
        options: { signal: interrupt.signal, checks: ['account-update-single-attrs'] },
        handlers: (_, sound) => ({
          'std:account:read': (context, input, res) => {
            sound['std:account:read']?.(context, input, res)
            if (interrupt.signal.aborted && ++reads === 1) land()
          },
          'std:account:update': async (context, input, res) => {
            if (!interrupt.signal.aborted) {
              const late = new Promise<void>((resolve) => {
                land = resolve
              })
              interrupt.abort(new Error('SIGINT'))
              if (lands) await late
              else await new Promise(() => {})
            }
            await sound['std:account:update']?.(context, input, res)
          },
        }),
      }),
    )
    const error = await prepared.run().catch((error: unknown) => error)
    return { result: (error as RunStoppedError).result, before, after: snapshot(directory) }
  }

  test('and comes after the first read is put back too', async () => {
    const { result, before, after } = await interruptedUpdate(true)
    expect(after).toEqual(before)
    expect(result.notRestored).toBeUndefined()
    expect(check(result, 'account-update-single-attrs').findings).toEqual([])
  })

  test('and does not come is told, because it may come later', async () => {
    const { result, before, after } = await interruptedUpdate(false)
    expect(after).toEqual(before)
    expect(check(result, 'account-update-single-attrs').findings.map(({ message }) => message)).toEqual([
      'the last change of the test account was sent and not answered; it may come later',
    ])
  })
})

describe('an account that cannot be used', () => {
  test('because it does not exist is one error, and later checks are skipped', async () => {
    const settings = own({ account: { id: 'nobody', uniqueId: undefined } })
    const { result, calls } = await run(noCreate({ options: { settings } }))
    expect(result.checks.filter(({ verdict }) => verdict === 'fail')).toMatchObject([
      {
        id: 'account-update-single-attrs',
        findings: [
          {
            message: expect.stringMatching(
              /^the test account "nobody" of validate\.yml cannot be read: std:account:read failed with a notFound error/,
            ),
            remedy: 'Correct test-account in validate.yml.',
          },
        ],
      },
    ])
    expect(check(result, 'account-unlock')).toMatchObject({
      verdict: 'skip',
      reason: 'the test account of validate.yml cannot be read: see account-update-single-attrs',
    })
    expect(calls.some(({ type }) => /update|able/.test(type))).toBe(false)
  })

  test('because another one is read in its place is an error, and nothing is changed', async () => {
    const { result, before, after } = await run(
      noCreate({
        options: { checks: ['account-unlock', 'account-update-several'] },
        handlers: (directory) => ({
          'std:account:read': (_, __, res) => res.send(directory.output([...directory.accounts.values()][1] as never)),
        }),
      }),
    )
    expect(check(result, 'account-update-several').findings[0]?.message).toBe(
      'the read of the test account "100" of validate.yml answered "101"',
    )
    expect(after).toEqual(before)
  })

  test('because its key lacks a part', async () => {
    const { result } = await run(noCreate({ keyType: 'compound', directory: new Directory('compound') }))
    expect(check(result, 'account-unlock').reason).toBe(
      'the keys of this connector are compound; give lookup-id and unique-id as identity of test-account in validate.yml',
    )
    const settings = own({ account: { id: 'person1', uniqueId: '100' } })
    const directory = new Directory('compound')
    const whole = await run(noCreate({ keyType: 'compound', directory, options: { settings } }))
    expect(verdicts(whole.result)).toEqual(allPass)
    expect(whole.after).toEqual(whole.before)
  })
})

test('a read-only run does not touch it', async () => {
  const { result, calls } = await run(noCreate({ options: { readOnly: true } }))
  expect(check(result, 'account-unlock')).toMatchObject({ skipCause: 'read-only' })
  expect(calls.some(({ type }) => /update|able|unlock/.test(type))).toBe(false)
})

test('only the first of several shards uses it', async () => {
  const ids = async (index: number) => {
    const { result } = await run(noCreate({ options: { shard: { index, count: 3 } } }))
    return result.checks.map(({ id }) => id).filter((id) => changing.includes(id))
  }
  expect([await ids(1), await ids(2), await ids(3)]).toEqual([changing, [], []])
})
