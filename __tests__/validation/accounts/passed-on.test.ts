import { LastReads } from '../../../src/validation/accounts/last-reads.js'
import type { CommandInvoker } from '../../../src/validation/engine/invoker.js'
import { emptySettings } from '../../../src/validation/engine/settings.js'
import type { PlatformObject } from '../../../src/validation/objects/objects.js'
import { Directory } from '../../support/directory.js'
import { VirtualClock } from '../../support/virtual-clock.js'
import { check, failedOrWarned, type TestCase, validate } from '../harness.js'

const creates = (calls: { type: string }[]): number => calls.filter(({ type }) => type === 'std:account:create').length

/** The ids of the accounts that a run updates, in order. */
const updated = (calls: { type: string; input: { key: { simple: { id: string } } } }[]): string[] =>
  calls.filter(({ type }) => type === 'std:account:update').map(({ input }) => input.key.simple.id)

describe('a test account', () => {
  const changing = ['account-update-single-attrs', 'account-update-several', 'account-disable', 'account-enable']

  it('is passed on from check to check, and deleted after the last one', async () => {
    const { result, calls, leftAccounts } = await validate({ options: { checks: changing } })
    expect(failedOrWarned(result)).toEqual([])
    expect(creates(calls)).toBe(1)
    const types = calls.map(({ type }) => type)
    expect(types.at(-2)).toBe('std:account:delete')
    // What the last read showed holds until something is changed.
    expect(types.filter((type, i) => type === 'std:account:read' && types[i - 1] === type)).toEqual([])
    expect(leftAccounts).toEqual([])
  })

  it('is not passed on by a check that found something', async () => {
    const { result, calls, leftAccounts } = await validate({
      options: { checks: changing },
      handlers: (_, sound) => ({
        'std:account:update': (context, input, res) => {
          if (input.changes.some((each: { attribute: string }) => each.attribute === 'level')) return res.send({})
          return sound['std:account:update']?.(context, input, res)
        },
      }),
    })
    expect(check(result, 'account-update-single-attrs').verdict).toBe('fail')
    expect(new Set(updated(calls)).size).toBe(2)
    expect(leftAccounts).toEqual([])
  })

  it('is not passed on to a check that needs it enabled, after it was disabled', async () => {
    const { result, calls } = await validate({ options: { checks: ['account-disable', 'account-unlock'] } })
    expect(failedOrWarned(result)).toEqual([])
    expect(creates(calls)).toBe(2)
  })

  it('is the only one as long as no delete has worked', async () => {
    let most = 0
    const { result, leftAccounts } = await validate({
      handlers: (directory, sound) => ({
        'std:account:create': async (context, input, res) => {
          await sound['std:account:create']?.(context, input, res)
          most = Math.max(most, directory.accounts.size)
        },
        'std:account:delete': (_, __, res) => res.send({}),
      }),
    })
    expect(most).toBe(4)
    expect(leftAccounts).toHaveLength(1)
    expect(result.leftBehind).toHaveLength(1)
  })

  it('is deleted before another is created as long as no delete has worked', async () => {
    const { leftAccounts } = await validate({
      options: { checks: ['account-create-minimal', 'account-create-maximal', 'account-update-several'] },
      handlers: () => ({ 'std:account:delete': (_, __, res) => res.send({}) }),
    })
    expect(leftAccounts).toHaveLength(1)
  })

  it('is deleted first where the settings give every account the same value', async () => {
    let most = 0
    const { result } = await validate({
      options: { settings: { ...emptySettings, values: { displayName: { choices: ['The same'] } } } },
      handlers: (directory, sound) => ({
        'std:account:create': async (context, input, res) => {
          await sound['std:account:create']?.(context, input, res)
          most = Math.max(most, directory.accounts.size)
        },
      }),
    })
    expect(failedOrWarned(result)).toEqual([])
    // Three people, an account, and none beside it but the one that create-twice is refused.
    expect(most).toBe(4)
  })

  it('is deleted when the run is interrupted between two checks', async () => {
    const controller = new AbortController()
    const directory = new Directory()
    const run = validate({
      directory,
      options: {
        checks: changing,
        signal: controller.signal,
        onCheck: () => controller.abort(new Error('stop')),
      },
    })
    const error = await run.catch((each: unknown) => each)
    expect(error).toMatchObject({ name: 'RunStoppedError', result: { totals: { pass: 1 } } })
    expect([...directory.accounts.keys()]).toEqual(['100', '101', '102'])
  })
})

describe('updates that are read together', () => {
  const derived: TestCase = {
    // A target system that derives one attribute from another.
    handlers: (directory, sound) => ({
      'std:account:update': async (context, input, res) => {
        const { attributes } = directory.find(input.key)
        if (input.changes.some((each: { attribute: string }) => each.attribute === 'level'))
          attributes['displayName'] = 'x'
        await sound['std:account:update']?.(context, input, res)
      },
    }),
    options: { checks: ['account-update-single-attrs'] },
  }

  it('are repeated one by one where another update changed an attribute', async () => {
    const { result, calls } = await validate(derived)
    expect(failedOrWarned(result)).toEqual([])
    const names = calls.flatMap(({ type, input }) =>
      type === 'std:account:update' ? [input.changes[0].attribute] : [],
    )
    expect(names.filter((name) => name === 'displayName')).toHaveLength(2)
  })

  it('are waited for as long as before, by a target system that shows them late', async () => {
    const clock = new VirtualClock()
    const shown = new Map<string, { at: number; attributes: Record<string, unknown> }>()
    const { result } = await validate({
      options: { checks: ['account-update-single-attrs', 'account-update-entitlement'], clock },
      handlers: (directory, sound) => ({
        'std:account:read': (_, { key }, res) => {
          const account = directory.find(key)
          const before = shown.get(account.id)
          const isLate = before !== undefined && clock.now() < before.at + 20_000
          res.send({ ...directory.output(account), ...(isLate && { attributes: before.attributes }) })
        },
        'std:account:update': (context, input, res) => {
          const account = directory.find(input.key)
          shown.set(account.id, { at: clock.now(), attributes: structuredClone(account.attributes) })
          return sound['std:account:update']?.(context, input, res)
        },
      }),
    })
    expect(failedOrWarned(result)).toEqual([])
  })

  it('find each attribute that an update does not change', async () => {
    const broken = ['level', 'tags']
    const { result } = await validate({
      options: { checks: ['account-update-single-attrs'] },
      handlers: (_, sound) => ({
        'std:account:update': (context, input, res) => {
          const changes = input.changes.filter((each: { attribute: string }) => !broken.includes(each.attribute))
          return sound['std:account:update']?.(context, { ...input, changes }, res)
        },
      }),
    })
    const messages = check(result, 'account-update-single-attrs').findings.map(({ message }) => message)
    expect(messages).toHaveLength(2)
    for (const [i, name] of broken.entries()) expect(messages[i]).toContain(`attribute "${name}": after Set`)
  })
})

describe('LastReads', () => {
  const account = (id: string): PlatformObject => ({
    ...{ id, uniqueKey: id, key: { simple: { id } }, keyWasSent: true, attributes: {}, fields: {} },
  })
  const nothing: CommandInvoker = { async *invoke() {} }

  async function remaining(type: string, input: unknown): Promise<(string | undefined)[]> {
    const reads = new LastReads()
    for (const id of ['a', 'b']) reads.remember(account(id), reads.changes)
    for await (const _ of reads.watch(nothing).invoke(type, input));
    return ['a', 'b'].map((id) => reads.get(account(id))?.id)
  }

  it('keeps a read until a command changes the account', async () => {
    expect(await remaining('std:account:list', {})).toEqual(['a', 'b'])
    expect(await remaining('std:account:update', { key: { simple: { id: 'a' } } })).toEqual([undefined, 'b'])
    expect(await remaining('custom:anything', {})).toEqual([undefined, undefined])
  })

  it('does not keep a read that began before a change', async () => {
    const reads = new LastReads()
    const { changes } = reads
    for await (const _ of reads.watch(nothing).invoke('std:account:update', { key: { simple: { id: 'a' } } }));
    reads.remember(account('a'), changes)
    expect(reads.get(account('a'))).toBeUndefined()
  })
})
