import { messageOf, UserError } from '../../../src/core/errors.js'
import { failLastWaiting } from '../../../src/core/stall.js'
import { emptySettings } from '../../../src/validation/engine/settings.js'
import { Directory, goodConfig, type Handler } from '../../support/directory.js'
import { failing } from '../../support/in-process.js'
import { check, failedIds, prepare, problemsIn, type TestCase, validate } from '../harness.js'

/** Every test account is deleted, whatever happens, and no other account ever is. */

// biome-ignore lint/suspicious/noExplicitAny: broken connectors send anything
type Any = any

const creating =
  (
    answer: (directory: Directory, output: Any, res: { send(data: unknown): void }) => unknown,
  ): NonNullable<TestCase['handlers']> =>
  (directory) => ({
    'std:account:create': async (_, { attributes }, res) => {
      if (!attributes.login) throw new Error('login is missing')
      await answer(directory, directory.output(directory.add(attributes)), res)
    },
  })

describe('sail fault 13: the account of a failed create is found and deleted', () => {
  test.each<[string, NonNullable<TestCase['handlers']>]>([
    ['nothing is answered', creating(() => undefined)],
    ['a text is answered', creating((_, __, res) => res.send('created'))],
    [
      'two accounts are answered',
      creating((_, output, res) => {
        res.send(output)
        res.send(output)
      }),
    ],
    ['an account without a key is answered', creating((_, { attributes }, res) => res.send({ attributes }))],
    ['an account without attributes is answered', creating((_, { key }, res) => res.send({ key }))],
    [
      'it fails after output',
      creating((_, output, res) => {
        res.send(output)
        throw new Error('too late')
      }),
    ],
    [
      'it fails after the account was made',
      creating(() => {
        throw new Error('too late')
      }),
    ],
  ])('when %s', async (_what, handlers) => {
    const { result, leftAccounts } = await validate({ handlers })
    expect(failedIds(result)).toEqual(['account-create-minimal', 'account-create-maximal'])
    expect(check(result, 'account-update-entitlement')).toMatchObject({
      verdict: 'skip',
      reason: 'no test account could be created: see account-create-minimal',
    })
    expect(leftAccounts).toEqual([])
    expect(result.leftBehind).toBeUndefined()
  })

  test.each(['timeout', 'network', 'server'] as const)('when the answer is lost (%s)', async (kind) => {
    const { result, leftAccounts } = await validate({
      tenant: {
        after: ({ type, input }) => {
          if (type === 'std:account:create' && input.identity !== null) throw failing(kind)
        },
      },
    })
    expect(failedIds(result)).toEqual(['account-create-minimal', 'account-create-maximal'])
    expect(leftAccounts).toEqual([])
  })

  test('when it appears late in the list', async () => {
    let lists = 0
    const { leftAccounts } = await validate({
      options: { checks: ['account-create-minimal'] },
      handlers: (directory, sound) => ({
        ...creating(() => undefined)(directory, sound),
        'std:account:list': (context, input, res) => {
          if (++lists > 4) return sound['std:account:list']?.(context, input, res)
        },
      }),
    })
    expect(lists).toBeGreaterThan(4)
    expect(leftAccounts).toEqual([])
  })

  test('when a later read fails, or the list does', async () => {
    for (const broken of ['std:account:read', 'std:account:list']) {
      let creates = 0
      const { result, leftAccounts } = await validate({
        handlers: (_directory, sound) => ({
          'std:account:create': (context, input, res) => {
            creates++
            return sound['std:account:create']?.(context, input, res)
          },
          [broken]: (context, input, res) => {
            if (creates > 1) throw new Error('broken since')
            return sound[broken]?.(context, input, res)
          },
        }),
      })
      expect(check(result, 'account-create-list-delete').verdict).toBe('fail')
      expect(leftAccounts).toEqual([])
    }
  })
})

describe('a deletion that the tenant fails', () => {
  /** Fails the first deletions: before the connector gets them, or after it carried them out. */
  const failDeletions = (when: 'before' | 'after', times: number, kind: 'server' | 'network') => {
    let left = times
    const fail = ({ type }: { type: string }) => {
      if (type === 'std:account:delete' && left-- > 0) throw failing(kind)
    }
    return { [when]: fail }
  }

  test.each([
    ['before', 'server'],
    ['before', 'network'],
    ['after', 'server'],
    ['after', 'network'],
  ] as const)('%s it was carried out (%s) is tried again', async (when, kind) => {
    const { result, leftAccounts } = await validate({
      options: { checks: ['account-create-minimal'] },
      tenant: failDeletions(when, 1, kind),
    })
    expect([failedIds(result), leftAccounts, result.leftBehind]).toEqual([[], [], undefined])
  })

  test('four times is tried a fifth time', async () => {
    const { result, leftAccounts } = await validate({
      options: { checks: ['account-create-minimal'] },
      tenant: failDeletions('before', 4, 'server'),
    })
    expect([failedIds(result), leftAccounts]).toEqual([[], []])
  })

  test('every time is told', async () => {
    const { result, leftAccounts } = await validate({
      options: { checks: ['account-create-minimal'] },
      tenant: failDeletions('before', 99, 'server'),
    })
    expect(leftAccounts).toHaveLength(1)
    expect(result.leftBehind).toMatchObject([{ id: leftAccounts[0], certain: true }])
  })
})

describe('an account that cannot be deleted', () => {
  const noDelete: Handler = () => {
    throw new Error('deleting is not for you')
  }

  test('is reported in a finding and in the result, and no further account is created', async () => {
    const { result, leftAccounts } = await validate({ handlers: () => ({ 'std:account:delete': noDelete }) })
    expect(leftAccounts).toHaveLength(1)
    expect(result.leftBehind).toEqual([
      {
        id: leftAccounts[0],
        check: 'account-create-minimal',
        certain: true,
        reason: expect.stringMatching(/^std:account:delete failed with a generic error: deleting is not for you/),
      },
    ])
    expect(failedIds(result)).toEqual(['account-create-minimal'])
    expect(check(result, 'account-create-minimal').findings[0]).toMatchObject({
      message: expect.stringContaining(
        `account "${leftAccounts[0]}", created by this check, is left in the target system: `,
      ),
      remedy: 'Delete it there by hand.',
    })
    expect(check(result, 'account-create-maximal').reason).toMatch(/^no further accounts are created/)
  })

  test('is found if delete reports success and does nothing', async () => {
    const { result, leftAccounts } = await validate({
      handlers: () => ({ 'std:account:delete': (_, __, res) => res.send({}) }),
    })
    expect(failedIds(result)).toEqual(['account-create-minimal'])
    expect(result.leftBehind).toMatchObject([
      { id: leftAccounts[0], reason: 'std:account:delete succeeded, but it can still be read' },
    ])
  })

  test('is reported if the connector has no delete', async () => {
    const { result, leftAccounts } = await validate({
      ignoreConfig: [],
      spec: (spec) => {
        spec.commands = ['std:account:create']
      },
      handlers: (directory) => ({
        'std:account:create': (_, { attributes }, res) => res.send(directory.output(directory.add(attributes))),
      }),
    })
    expect(result.leftBehind).toMatchObject([
      { id: leftAccounts[0], check: 'account-create-empty', reason: 'the connector has no std:account:delete' },
    ])
  })

  test('is reported as possible if it is unknown whether it exists', async () => {
    const { result } = await validate({
      spec: (spec) => {
        spec.commands = spec.commands.filter((command: string) => command !== 'std:account:list')
      },
      handlers: creating(() => undefined),
      options: { checks: ['account-create-minimal'] },
    })
    expect(result.leftBehind).toMatchObject([{ id: expect.stringMatching(/^test-/), certain: false }])
  })

  test('a delete that fails at first is retried', async () => {
    let deletes = 0
    const { result, leftAccounts } = await validate({
      options: { checks: ['account-create-minimal'] },
      handlers: (_directory, sound) => ({
        'std:account:delete': (context, input, res) => {
          if (++deletes < 3) throw new Error('not yet')
          return sound['std:account:delete']?.(context, input, res)
        },
      }),
    })
    expect(problemsIn(result)).toEqual({})
    expect(leftAccounts).toEqual([])
  })
})

test('an account that existed before is never deleted, even if a create answers with it', async () => {
  const directory = new Directory()
  const { result, leftAccounts } = await validate({
    directory,
    handlers: creating((_, __, res) => res.send(directory.output(directory.accounts.get('101') as Any))),
  })
  expect(check(result, 'account-create-minimal').findings[0]?.message).toBe(
    'std:account:create answered the account "101", which existed before (an earlier run with the same seed may have left it)',
  )
  expect(leftAccounts).toEqual([])
  expect([...directory.accounts.keys()]).toEqual(['100', '101', '102'])
})

test('an account that existed before is not deleted if a create answers with it and then fails', async () => {
  const directory = new Directory()
  const { result } = await validate({
    directory,
    handlers: creating((_, __, res) => {
      res.send(directory.output(directory.accounts.get('101') as Any))
      throw new Error('too late')
    }),
    options: { checks: ['account-create-minimal'] },
  })
  expect(failedIds(result)).toEqual(['account-create-minimal'])
  expect(directory.accounts.has('101')).toBe(true)
})

describe('without a list', () => {
  const withoutList = (spec: Any) => {
    spec.commands = spec.commands.filter((command: string) => command !== 'std:account:list')
  }

  test('an account with none of the values that were sent is not deleted but reported', async () => {
    const directory = new Directory()
    const { result } = await validate({
      directory,
      spec: withoutList,
      handlers: creating((_, __, res) => res.send(directory.output(directory.accounts.get('101') as Any))),
      options: { checks: ['account-create-minimal'] },
    })
    expect(directory.accounts.has('101')).toBe(true)
    expect(result.leftBehind).toMatchObject([
      { id: '101', certain: false, reason: expect.stringMatching(/^it has none of the values/) },
    ])
  })

  test('an account is deleted if a read shows a value that was sent, or one of several outputs has it', async () => {
    const bare = await validate({
      spec: withoutList,
      handlers: creating((_, { key }, res) => res.send({ key, attributes: {} })),
      options: { checks: ['account-create-minimal'] },
    })
    expect(bare.leftAccounts).toEqual([])
    expect(bare.result.leftBehind).toBeUndefined()
    const twice = await validate({
      spec: withoutList,
      handlers: creating((_, output, res) => {
        res.send(output)
        res.send(output)
      }),
      options: { checks: ['account-create-minimal'] },
    })
    expect(failedIds(twice.result)).toEqual(['account-create-minimal'])
    expect(twice.leftAccounts).toEqual([])
    expect(twice.result.leftBehind).toBeUndefined()
  })
})

describe('an interrupt', () => {
  /** Aborts when `when` is true for the first time, before or after the command ran. */
  async function interrupted(
    moment: 'before' | 'after',
    when: (type: string, input: Any) => boolean,
    testCase: TestCase = {},
  ) {
    const abort = new AbortController()
    const hook = ({ type, input }: { type: string; input: Any }) => {
      if (when(type, input)) abort.abort(new Error('SIGINT'))
    }
    const prepared = prepare({
      ...testCase,
      tenant: { [moment]: hook },
      options: { signal: abort.signal, ...testCase.options },
    })
    const error = await prepared.run().catch((error: unknown) => error as Any)
    return { ...prepared, error, result: error.result }
  }

  const ofRun = (type: string, wanted: string, input: Any) => type === wanted && input.identity !== null

  test.each(['std:account:create', 'std:account:read', 'std:account:update', 'std:account:list', 'std:account:delete'])(
    'around %s leaves no account',
    async (command) => {
      for (const moment of ['before', 'after'] as const) {
        let creates = 0
        const { error, directory } = await interrupted(moment, (type, input) => {
          if (ofRun(type, 'std:account:create', input)) creates++
          return creates > 0 && ofRun(type, command, input)
        })
        expect(String(error)).toBe('RunStoppedError: the validation was interrupted before its end')
        expect([...directory.accounts.keys()]).toEqual(['100', '101', '102'])
      }
    },
  )

  test('keeps earlier results and skips the remaining checks', async () => {
    const { result, calls } = await interrupted('before', (type) => type === 'std:entitlement:list')
    expect(check(result, 'account-list-and-read').verdict).toBe('pass')
    expect(check(result, 'entitlement-list-read')).toMatchObject({
      verdict: 'skip',
      reason: 'interrupted',
      incomplete: true,
    })
    expect(result).toMatchObject({ verdict: 'stopped', stopped: 'the validation was interrupted before its end' })
    expect(check(result, 'account-create-minimal')).toMatchObject({
      verdict: 'skip',
      reason: 'the run was stopped before',
    })
    expect(calls.at(-1)?.type).toBe('std:entitlement:list')
  })

  test('during the last check, even at its last command, leaves that check without a verdict', async () => {
    const id = 'test-connection-success'
    const testCase: TestCase = { options: { checks: [id] } }
    for (const moment of ['before', 'after'] as const) {
      const { result } = await interrupted(moment, (type) => type === 'std:test-connection', testCase)
      expect(result.verdict).toBe('stopped')
      expect(check(result, id)).toMatchObject({ verdict: 'skip', reason: 'interrupted', findings: [] })
    }
  })

  test('between two checks starts no further one', async () => {
    const abort = new AbortController()
    const { run, calls } = prepare({
      options: { signal: abort.signal, onCheck: () => abort.abort(new Error('SIGINT')) },
    })
    const { result } = await run().catch((error: unknown) => error as Any)
    expect(result.verdict).toBe('stopped')
    expect(result.checks.slice(1).map(({ reason }: Any) => reason)).toEqual(
      result.checks.slice(1).map(() => 'the run was stopped before'),
    )
    expect(calls.map(({ type }) => type)).toEqual(['std:spec:read', ...calls.slice(1).map(() => 'std:test-connection')])
  })

  test.each([
    ['before the removal', 'after', 'std:account:create'],
    ['during the removal', 'before', 'std:account:delete'],
  ] as const)(
    '%s does not wait longer than its timeout for a delete that hangs, and reports what is left',
    async (...[, moment, command]) => {
      const hanging: Handler = () => new Promise(() => {})
      const { error, result, clock, directory } = await interrupted(
        moment,
        (type, input) => ofRun(type, command, input),
        {
          handlers: () => ({ 'std:account:delete': hanging }),
          options: { deletionTimeoutMs: { normal: 60_000, aborted: 5_000 } },
        },
      )
      const id = [...directory.accounts.keys()].at(-1)
      expect(error.message).toBe(
        `the validation was interrupted before its end; left in the target system, to be deleted by hand: "${id}"`,
      )
      expect(result.leftBehind).toMatchObject([{ id, reason: 'deleting took longer than 5000 ms' }])
      expect(clock.elapsed).toBe(5_000)
    },
  )
})

test('a tenant that rejects the sign-in during the run stops it with one error, and reports the account that is left', async () => {
  let creates = 0
  const { run, directory } = prepare({
    tenant: {
      before: ({ type, input }) => {
        if (type === 'std:account:create' && input.identity !== null) creates++
        if (creates > 0 && type !== 'std:account:create') throw failing('unauthorized')
      },
    },
  })
  const error = await run().catch((error: unknown) => error as Any)
  const id = [...directory.accounts.keys()].at(-1)
  expect(error).toMatchObject({
    name: 'RunStoppedError',
    message: `cannot invoke: the tenant says unauthorized; left in the target system, to be deleted by hand: "${id}"`,
    result: { verdict: 'stopped', stopped: error.message, leftBehind: [{ id }] },
  })
})

test('a defect in a check fails that check, its accounts are deleted, and the others are run', async () => {
  let creates = 0
  const { result, leftAccounts, logger } = await validate({
    tenant: {
      after: ({ type, input }) => {
        if (type !== 'std:account:create' || input.identity === null || ++creates > 1) return
        throw new TypeError(`a defect at ${goodConfig.token}`)
      },
    },
  })
  expect(leftAccounts).toEqual([])
  const [id = ''] = failedIds(result)
  expect(failedIds(result)).toEqual([id])
  expect(check(result, id)).toMatchObject({
    incomplete: true,
    findings: [
      {
        message:
          'the check was aborted by a defect of saas-connector-actions; please report it with the stack in the log: TypeError: a defect at ***',
        remedy: 'Until this is fixed, skip the check with input skip-checks.',
      },
    ],
  })
  expect(result.checks.findIndex((each) => each.id === id)).toBeLessThan(result.checks.length - 10)
  expect(result.checks.filter(({ reason }) => reason === 'the run was stopped before')).toEqual([])
  const lines = logger.lines.map(({ message }) => message)
  expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(`^${id}: TypeError: a defect at \\*{3}\n +at `)]))
})

test('a UserError in a check fails that check with its message', async () => {
  const { result } = await validate({
    tenant: {
      before: ({ type }) => {
        if (type === 'std:entitlement:list') throw new UserError('the file is not there; make it')
      },
    },
    options: { readOnly: true },
  })
  expect(check(result, 'entitlement-list-read')).toMatchObject({
    verdict: 'fail',
    findings: [{ message: 'the check was aborted: the file is not there; make it' }],
  })
  expect(check(result, 'account-list-and-read').verdict).toBe('pass')
})

test('a defect is no pass, even if the settings accept its finding', async () => {
  const id = 'account-list-and-read'
  const accepted = { check: id, text: undefined, attribute: undefined, reason: 'known' }
  const { result } = await validate({
    tenant: {
      before: ({ type }) => {
        if (type === 'std:account:list') throw new TypeError('a defect')
      },
    },
    options: { checks: [id], settings: { ...emptySettings, accepted: [accepted] } },
  })
  expect(check(result, id)).toMatchObject({
    verdict: 'skip',
    reason: 'a defect of saas-connector-actions aborted the check',
    accepted: [{ message: expect.stringContaining('a defect') }],
  })
  expect(result.verdict).toBe('skip')
})

test('a check that waits for what can never come removes what it made', async () => {
  let stuck = 0
  const before = async ({ type }: { type: string }) => {
    if (type !== 'std:account:update') return
    stuck++
    await new Promise(() => {})
  }
  const directory = new Directory()
  const accounts = [...directory.accounts.keys()]
  let told: string | undefined
  void prepare({ directory, tenant: { before } })
    .run()
    .then(JSON.stringify, messageOf)
    .then((text) => {
      told = text
    })
  for (let failed = 0; told === undefined; ) {
    await new Promise((resolve) => setImmediate(resolve))
    if (stuck === failed) continue
    failed++
    failLastWaiting()
  }
  expect(told).toMatch(/stopped half-way while it tried to run check account-update-/)
  expect([...directory.accounts.keys()]).toEqual(accounts)
})
