import { accountsOfSeeds } from '../../../src/commands/cleanup/earlier-accounts.js'
import { generateAccount, minimalFields } from '../../../src/validation/accounts/generate.js'
import { Random, randomOfCheck } from '../../../src/validation/accounts/random.js'
import type { CommandInvoker } from '../../../src/validation/engine/invoker.js'
import type { RunResult } from '../../../src/validation/engine/result.js'
import { RunStoppedError, validateConnector } from '../../../src/validation/engine/run.js'
import { emptySettings } from '../../../src/validation/engine/settings.js'
import { viewSpec } from '../../../src/validation/objects/spec-view.js'
import { Directory, directorySpec } from '../../support/directory.js'
import { check, failedOrWarned, prepare, type TestCase } from '../harness.js'

/** Runs a connector with random delays. `most` is how many test accounts there were at the same time. */
async function run(testCase: TestCase, writeConcurrency: number, seed = 'a') {
  const random = new Random(seed)
  const directory = testCase.directory ?? new Directory()
  const people = new Set(directory.accounts.keys())
  let most = 0
  const calls: string[] = []
  const prepared = prepare({ ...testCase, directory })
  const delayed = (invoker: CommandInvoker): CommandInvoker => ({
    async *invoke(type, input, options) {
      calls.push(type)
      for (let turns = random.integer(0, 6); turns > 0; turns--) await new Promise(setImmediate)
      for await (const message of invoker.invoke(type, input, options)) {
        most = Math.max(most, directory.accounts.size - people.size)
        yield message
      }
    },
  })
  const options = { ...prepared.options, invoker: delayed(prepared.options.invoker), writeConcurrency }
  const result = await validateConnector(options).catch((error: unknown) => {
    if (error instanceof RunStoppedError) return error.result
    throw error
  })
  const left = [...directory.accounts.keys()].filter((id) => !people.has(id))
  const said = prepared.logger.lines.map(({ message }) => message)
  return { result, most, calls, left, directory, again: said.filter((line) => line.includes('while others ran')) }
}

/** What differs by the generated values is left out. */
function told({ checks, verdict }: RunResult): unknown {
  return [
    verdict,
    checks.map(({ id, verdict, reason, findings }) => ({ id, verdict, reason, findings: findings.length })),
  ]
}

/** The checks that change accounts of their own. */
const writing = [
  ...['single-attrs', 'entitlement', 'entitlements', 'add-remove', 'several', 'empty'].map(
    (id) => `account-update-${id}`,
  ),
  ...['update-gone', 'delete-gone', 'disable', 'enable', 'unlock', 'change-password'].map((id) => `account-${id}`),
]

const fails = (message: string) => () => {
  throw new Error(message)
}

const broken: [string, TestCase][] = [
  ['whose updates fail', { handlers: () => ({ 'std:account:update': fails('no update') }) }],
  ['whose disable does nothing', { handlers: () => ({ 'std:account:disable': (_, __, res) => res.send({}) }) }],
  ['whose disable fails', { handlers: () => ({ 'std:account:disable': fails('no disable') }) }],
  [
    'that ignores one attribute in updates',
    {
      handlers: (_, sound) => ({
        'std:account:update': (context, { changes, ...rest }, res) =>
          sound['std:account:update']?.(
            context,
            { ...rest, changes: changes.filter(({ attribute }: { attribute: string }) => attribute !== 'email') },
            res,
          ),
      }),
    },
  ],
  [
    'whose faulty attribute is accepted',
    {
      options: {
        settings: {
          ...emptySettings,
          accepted: [{ check: 'account-update-single-attrs', text: undefined, attribute: 'email', reason: 'known' }],
        },
      },
      handlers: (_, sound) => ({
        'std:account:update': (context, { changes, ...rest }, res) =>
          sound['std:account:update']?.(
            context,
            { ...rest, changes: changes.filter(({ attribute }: { attribute: string }) => attribute !== 'email') },
            res,
          ),
      }),
    },
  ],
  ['whose creates fail', { handlers: () => ({ 'std:account:create': fails('no create') }) }],
  [
    'whose creates make another account too',
    {
      handlers: (directory, sound) => ({
        'std:account:create': async (context, input, res) => {
          await sound['std:account:create']?.(context, input, res)
          const [id, account] = [...directory.accounts].at(-1) ?? []
          if (id === undefined || account === undefined) return
          directory.accounts.set(`${id}-copy`, { ...account, id: `${id}-copy` })
        },
      }),
    },
  ],
  [
    'whose creates make another account too from the fourth one on',
    {
      handlers: (directory, sound) => {
        let creates = 0
        return {
          'std:account:create': async (context, input, res) => {
            await sound['std:account:create']?.(context, input, res)
            const [id, account] = [...directory.accounts].at(-1) ?? []
            if (++creates < 4 || id === undefined || account === undefined) return
            directory.accounts.set(`${id}-copy`, { ...account, id: `${id}-copy` })
          },
        }
      },
    },
  ],
  [
    'that needs nothing to create an account',
    {
      handlers: (_, sound) => ({
        'std:account:create': (context, { attributes, ...rest }, res) =>
          sound['std:account:create']?.(
            context,
            { ...rest, attributes: { login: `made-up-${Math.random()}`, ...attributes } },
            res,
          ),
      }),
    },
  ],
]

describe('checks that change accounts of their own side by side', () => {
  it('tell the same of a sound connector, with the same commands', async () => {
    const alone = await run({}, 1)
    expect([alone.most, alone.left, failedOrWarned(alone.result)]).toEqual([1, [], []])
    for (const seed of ['a', 'b', 'c']) {
      const beside = await run({}, 4, seed)
      expect(told(beside.result)).toEqual(told(alone.result))
      expect(beside.calls.toSorted()).toEqual(alone.calls.toSorted())
      expect([beside.left, beside.again]).toEqual([[], []])
      expect(beside.most).toBeGreaterThan(1)
      expect(beside.most).toBeLessThanOrEqual(4)
    }
  })

  it.each(broken)('tell the same of a connector %s', async (_, testCase) => {
    const alone = await run(testCase, 1)
    for (const seed of ['a', 'b']) {
      const beside = await run(testCase, 4, seed)
      expect(told(beside.result)).toEqual(told(alone.result))
      expect(beside.left).toEqual([])
    }
  })

  it.each(['std:account:create', 'std:account:update', 'std:entitlement:list'])(
    'run again alone, with other values, where the target system takes one %s at a time',
    async (command) => {
      const logins = new Set<string>()
      const skipChecks = ['account-create-twice']
      const testCase: TestCase = {
        // No check lists entitlements before.
        options:
          command === 'std:entitlement:list' ? { checks: ['account-create-minimal', ...writing] } : { skipChecks },
        handlers: (directory, sound) => {
          const isBusy = () => directory.accounts.size > (command === 'std:account:create' ? 3 : 4)
          return {
            'std:account:create': (context, input, res) => {
              if (command === 'std:account:create' && isBusy()) throw new Error('another change is going on')
              // Many target systems never give a login a second time.
              if (logins.has(input.attributes.login)) throw new Error(`${input.attributes.login} was taken before`)
              if (input.attributes.login) logins.add(input.attributes.login)
              return sound['std:account:create']?.(context, input, res)
            },
            ...(command !== 'std:account:create' && {
              [command]: (context, input, res) => {
                if (isBusy()) throw new Error('another change is going on')
                return sound[command]?.(context, input, res)
              },
            }),
          }
        },
      }
      const beside = await run(testCase, 4)
      expect([failedOrWarned(beside.result), beside.left]).toEqual([[], []])
      expect(beside.result.checks.filter(({ skipCause }) => skipCause === 'fault')).toEqual([])
      expect(beside.again).toEqual([
        expect.stringMatching(
          /^account-[a-z-]+ found something while others ran; one after the other run: account-[a-z-]+, account-/,
        ),
      ])
      // The others were not begun any more.
      expect(beside.again[0]?.match(/account-/g)?.length).toBeLessThan(writing.length)
    },
  )

  it('list the accounts once before they create any', async () => {
    const directory = new Directory()
    const people = directory.accounts.size
    let lists = 0
    const testCase: TestCase = {
      directory,
      options: { checks: ['account-disable', 'account-enable', 'account-unlock'] },
      handlers: (_, sound) => ({
        'std:account:list': async (context, input, res) => {
          // A list that comes later shows an account that a check has made.
          if (++lists > 1)
            for (let turns = 0; turns < 1000 && directory.accounts.size === people; turns++)
              await new Promise(setImmediate)
          await sound['std:account:list']?.(context, input, res)
        },
      }),
    }
    const beside = await run(testCase, 3)
    expect([lists, failedOrWarned(beside.result), beside.left, beside.again]).toEqual([1, [], [], []])
  })

  it('take no account of theirs for one from before, where the accounts can be listed only later', async () => {
    const directory = new Directory()
    const people = directory.accounts.size
    let lists = 0
    const until = async (isSo: () => boolean) => {
      for (let turns = 0; turns < 200 && !isSo(); turns++) await new Promise(setImmediate)
    }
    const testCase: TestCase = {
      directory,
      options: { checks: ['account-create-minimal', 'account-disable', 'account-enable'] },
      handlers: (_, sound) => ({
        'std:account:list': async (context, input, res) => {
          if (++lists <= 2) throw new Error('busy')
          await until(() => directory.accounts.size > people)
          await sound['std:account:list']?.(context, input, res)
        },
        // The account is there for some time before it is answered.
        'std:account:create': async (context, input, res) => {
          const answers: unknown[] = []
          await sound['std:account:create']?.(context, input, { send: (data) => answers.push(data) })
          await until(() => lists > 3)
          for (const each of answers) res.send(each)
        },
      }),
    }
    const beside = await run(testCase, 2)
    expect([failedOrWarned(beside.result), beside.left, beside.again]).toEqual([[], [], []])
    expect(beside.most).toBe(2)
  })

  it.each([
    ['run one after the other where the settings give the identity of accounts', ['the-test'], 1],
    ['run side by side where it is another one each time', ['the-$(unique)'], 4],
  ])('%s', async (_, choices, most) => {
    const values = { login: { choices }, email: { choices: ['the-test@example.org'] } }
    const beside = await run({ options: { settings: { ...emptySettings, values } } }, 4)
    expect([failedOrWarned(beside.result), beside.left, beside.again]).toEqual([[], [], []])
    expect(beside.most).toBe(most)
  })

  it('do not run again where it is unknown whether an account was created', async () => {
    let creating = 0
    const late: (() => void)[] = []
    const testCase: TestCase = {
      handlers: (directory, sound) => ({
        'std:account:create': async (context, input, res) => {
          creating++
          for (let turns = 0; turns < 40; turns++) await new Promise(setImmediate)
          if (creating === 1) await sound['std:account:create']?.(context, input, res)
          else {
            late.push(() => directory.add(input.attributes))
            res.send({ nothing: true })
          }
          creating--
        },
      }),
    }
    const beside = await run(testCase, 4)
    expect(late.length).toBeGreaterThan(0)
    expect(beside.again).toEqual([])
    const told = beside.result.checks.flatMap(({ findings }) => findings.map(({ message }) => message))
    expect(told.filter((message) => message.startsWith('it is unknown whether a create succeeded'))).toHaveLength(
      late.length,
    )
    expect(beside.result.verdict).toBe('fail')
  })

  it('run one after the other to the end once one has found something', async () => {
    let creating = 0
    const testCase: TestCase = {
      handlers: (_, sound) => ({
        'std:account:create': async (context, input, res) => {
          if (creating > 0) throw new Error('another create is going on')
          creating++
          for (let turns = 0; turns < 40; turns++) await new Promise(setImmediate)
          creating--
          await sound['std:account:create']?.(context, input, res)
        },
      }),
    }
    const beside = await run(testCase, 4)
    expect(beside.again).toEqual([expect.stringMatching(/^account-create-/)])
    expect([failedOrWarned(beside.result), beside.left]).toEqual([[], []])
  })

  it('run one after the other from the check on that finds that creates make several accounts', async () => {
    const testCase = broken.find(([name]) => name.endsWith('from the fourth one on'))?.[1]
    const beside = await run(testCase ?? {}, 4)
    expect([beside.again, check(beside.result, 'account-create-list-delete').verdict]).toEqual([[], 'fail'])
  })

  it.each([
    ['create accounts', ['account-create-minimal', 'account-create-maximal', 'account-create-twice']],
    ['change accounts', ['account-disable', 'account-enable', 'account-unlock']],
  ])('leave one account where none can be deleted, if they %s', async (_, checks) => {
    const beside = await run({ options: { checks }, handlers: () => ({ 'std:account:delete': fails('no delete') }) }, 3)
    expect(beside.result.leftBehind).toEqual([expect.objectContaining({ id: '103', check: checks[0] })])
    expect(beside.left).toEqual(['103'])
  })

  it('leave no account where creates at the same time answer with that of another', async () => {
    let creating = 0
    const testCase: TestCase = {
      handlers: (directory, sound) => ({
        'std:account:create': async (context, input, res) => {
          creating++
          const answers: unknown[] = []
          await sound['std:account:create']?.(context, input, { send: (data) => answers.push(data) })
          for (let turns = 0; turns < 3; turns++) await new Promise(setImmediate)
          const last = [...directory.accounts.values()].at(-1)
          if (--creating > 0 && last !== undefined) res.send(directory.output(last))
          else for (const each of answers) res.send(each)
        },
      }),
    }
    for (const seed of ['a', 'b', 'c']) {
      const beside = await run(testCase, 4, seed)
      expect(beside.left).toEqual((beside.result.leftBehind ?? []).map(({ id }) => id))
      expect(beside.again).not.toEqual([])
      expect(failedOrWarned(beside.result)).toEqual([])
    }
  })

  it('are not skipped for what a later check has found', async () => {
    let hasFailed = false
    const testCase: TestCase = {
      options: { checks: ['account-update-entitlement', 'account-update-several', 'account-update-empty'] },
      handlers: (directory, sound) => ({
        // The first check waits for its list, and creates its account after the others.
        'std:entitlement:list': async (context, input, res) => {
          for (let turns = 0; turns < 1000 && !hasFailed; turns++) await new Promise(setImmediate)
          await sound['std:entitlement:list']?.(context, input, res)
        },
        'std:account:create': (context, input, res) => {
          if (directory.accounts.size > 3 && !hasFailed) {
            hasFailed = true
            throw new Error('another change is going on')
          }
          return sound['std:account:create']?.(context, input, res)
        },
      }),
    }
    const beside = await run(testCase, 3)
    expect(hasFailed).toBe(true)
    expect(beside.result.checks.filter(({ skipCause }) => skipCause === 'fault')).toEqual([])
    expect([failedOrWarned(beside.result), beside.left]).toEqual([[], []])
  })

  it('run again where the target system deletes accounts only while nothing else runs', async () => {
    const tries = new Map<string, number>()
    const testCase: TestCase = {
      handlers: (directory, sound) => ({
        'std:account:delete': (context, input, res) => {
          const before = tries.get(input.key.simple.id) ?? 0
          // It is busy for as long as a check tries.
          const isRefused = before > 0 ? before < 3 : directory.accounts.size > 4
          if (isRefused) {
            tries.set(input.key.simple.id, before + 1)
            throw new Error('another change is going on')
          }
          return sound['std:account:delete']?.(context, input, res)
        },
      }),
    }
    const beside = await run(testCase, 4)
    expect(tries.size).toBeGreaterThan(1)
    expect([failedOrWarned(beside.result), beside.left, beside.result.leftBehind ?? []]).toEqual([[], [], []])
    expect(beside.result.checks.filter(({ skipCause }) => skipCause === 'fault')).toEqual([])
    expect(beside.again).toHaveLength(1)
  })

  it('do not run again where an account was left, and create no more', async () => {
    const deletes = { count: 0 }
    const testCase: TestCase = {
      handlers: (_, sound) => ({
        'std:account:delete': (context, input, res) => {
          // From the checks that run side by side on.
          if (++deletes.count > 5) throw new Error('no delete')
          return sound['std:account:delete']?.(context, input, res)
        },
      }),
    }
    const beside = await run(testCase, 3)
    expect(beside.result.leftBehind?.map(({ id }) => id).sort()).toEqual(beside.left.sort())
    expect(beside.left.length).toBeGreaterThan(0)
    expect(beside.left.length).toBeLessThanOrEqual(3)
    expect(beside.again).toEqual([])
    expect(check(beside.result, 'account-change-password')).toMatchObject({
      verdict: 'skip',
      reason: expect.stringContaining('no further accounts are created'),
    })
  })

  it.each([3, 8, 15])('delete their accounts after an interrupt at command %i', async (at) => {
    const controller = new AbortController()
    let updates = 0
    const testCase: TestCase = {
      options: { signal: controller.signal },
      tenant: {
        before: ({ type }) => {
          if (type === 'std:account:update' && ++updates === at) controller.abort(new Error('stop'))
        },
      },
    }
    const beside = await run(testCase, 4)
    expect([beside.result.verdict, beside.left, beside.again]).toEqual(['stopped', [], []])
    expect(beside.result.checks.at(-1)).toMatchObject({ verdict: 'skip', skipCause: 'stopped' })
  })

  it('run one after the other on the account that the settings name, and with a time limit', async () => {
    const directory = new Directory()
    const testAccount = { account: { id: '100', uniqueId: undefined }, values: {} }
    const withOwn = { options: { settings: { ...emptySettings, testAccount } } }
    const own = await run({ ...withOwn, directory }, 4)
    expect(own.calls).toEqual((await run(withOwn, 1)).calls)
    const checks = Object.fromEntries(
      own.result.checks.map(({ id }) => [id, { timeoutMs: 60_000, skipReason: undefined, readLimit: undefined }]),
    )
    const limited = await run({ options: { settings: { ...emptySettings, checks } } }, 4)
    expect(limited.most).toBe(1)
  })
})

test('cleanup knows the accounts of a check that ran again', async () => {
  const spec = viewSpec(directorySpec())
  const random = randomOfCheck('a seed', 'account-update-several', true).fork('minimal')
  const { identity } = await generateAccount(spec, minimalFields(spec), random, async () => [])
  const known = await accountsOfSeeds(spec, ['a seed'])
  expect(known.map((account) => account.identity)).toContain(identity)
})
