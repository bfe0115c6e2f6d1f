import { describeRemainder, Restoration } from '../../../src/validation/accounts/restoration.js'
import { Commands } from '../../../src/validation/engine/commands.js'
import { Poller } from '../../../src/validation/engine/poll.js'
import { type PlatformObject, parseObject } from '../../../src/validation/objects/objects.js'
import { viewSpec } from '../../../src/validation/objects/spec-view.js'
import {
  type Account,
  connectorOf,
  Directory,
  directorySpec,
  type Handler,
  soundHandlers,
} from '../../support/directory.js'
import { type Call, failing, inProcess } from '../../support/in-process.js'
import { VirtualClock } from '../../support/virtual-clock.js'

interface Case {
  /** What the account has before the run changes it. */
  before?: Record<string, unknown>
  /** The changes of the run. */
  change: (account: Account) => void
  prepare?: (account: Account) => void
  // biome-ignore lint/suspicious/noExplicitAny: tests change specs in any way
  spec?: (spec: any) => void
  attributes?: string[]
  status?: boolean
  handlers?: (sound: Record<string, Handler>) => Record<string, Handler>
  without?: string[]
  fails?: (call: Call) => void
}

function restorationOf({
  before = {},
  prepare,
  change,
  spec: changeSpec,
  attributes = [],
  status = false,
  handlers,
  without = [],
  fails,
}: Case) {
  const directory = new Directory('simple', 0)
  const account = directory.add({ login: 'someone', ...before })
  prepare?.(account)
  const spec = directorySpec()
  changeSpec?.(spec)
  spec.commands = spec.commands.filter((command: string) => !without.includes(command))
  const sound = soundHandlers(directory)
  const invoker = inProcess(connectorOf({ ...sound, ...handlers?.(sound) }, spec), {
    config: { token: 'a-good-token' },
    before: (call) => fails?.(call),
  })
  const view = viewSpec(spec)
  const parsed = parseObject(directory.output(account), view.keyType)
  if ('problem' in parsed) throw new Error(parsed.problem)
  change(account)
  const { signal } = new AbortController()
  const clock = new VirtualClock()
  clock.activity = () => invoker.calls.length
  const commands = new Commands(invoker, signal, view.keyType)
  const poller = new Poller(clock, { timeoutMs: 1000, intervalMs: 100 }, signal)
  const restoration = new Restoration(
    parsed as PlatformObject,
    { attributes: new Set(attributes), status },
    { spec: view, commands, poller },
  )
  return { restoration, account, invoker, clock }
}

async function putBack(given: Case) {
  const { restoration, account, invoker } = restorationOf(given)
  const { remainders, account: last } = await restoration.run()
  const sent = invoker.calls.flatMap(({ type, input }) => {
    if (type !== 'std:account:update') return type === 'std:account:read' ? [] : [type]
    return (input.changes as { op: string; attribute: string; value: unknown }[]).map(
      ({ op, attribute, value }) => `${op} ${attribute} ${JSON.stringify(value)}`,
    )
  })
  return { sent, left: remainders.map(describeRemainder), account, last }
}

const reads = (type: string) => type === 'std:account:read'

test('nothing is sent where nothing differs', async () => {
  const { sent, left } = await putBack({
    before: { email: 'a@b' },
    change: () => {},
    attributes: ['email'],
    status: true,
  })
  expect({ sent, left }).toEqual({ sent: [], left: [] })
})

test.each<[string, Record<string, unknown>, Record<string, unknown>, string[]]>([
  ['a value', { email: 'a@b' }, { email: 'x@y' }, ['Set email "a@b"']],
  ['a value that was cleared', { email: 'a@b' }, { email: null }, ['Set email "a@b"']],
  ['a value where none was', {}, { email: 'x@y' }, ['Remove email "x@y"']],
  ['a list', { tags: ['a', 'b'] }, { tags: ['c'] }, ['Set tags ["a","b"]']],
  ['a removed entitlement', { groups: ['readers', 'writers'] }, { groups: ['readers'] }, ['Add groups "writers"']],
  [
    'two removed entitlements',
    { groups: ['readers', 'writers'] },
    { groups: [] },
    ['Add groups ["readers","writers"]'],
  ],
  ['an added entitlement', { groups: ['readers'] }, { groups: ['readers', 'editors'] }, ['Remove groups "editors"']],
  [
    'an entitlement in place of another',
    { groups: ['readers'] },
    { groups: ['editors', 'writers'] },
    ['Add groups "readers"', 'Remove groups ["editors","writers"]'],
  ],
])('%s is put back', async (_, before, changed, expected) => {
  const { sent, left, account, last } = await putBack({
    before,
    change: (each) => Object.assign(each.attributes, changed),
    attributes: Object.keys(changed),
  })
  expect(sent).toEqual(expected)
  expect(left).toEqual([])
  for (const name of Object.keys(changed)) {
    const now = account.attributes[name] ?? null
    expect(Array.isArray(now) ? now.toSorted() : now).toEqual(before[name] ?? null)
    expect(last.attributes[name] ?? null).toEqual(now)
  }
})

test('an attribute that the run did not change is left as it is', async () => {
  const { sent, account } = await putBack({
    before: { email: 'a@b', kind: 'one' },
    change: (each) => Object.assign(each.attributes, { email: 'x@y', kind: 'two' }),
    attributes: ['email'],
  })
  expect(sent).toEqual(['Set email "a@b"'])
  expect(account.attributes['kind']).toBe('two')
})

describe('the status', () => {
  test.each<[name: 'disabled' | 'locked', before: boolean, sent: string[]]>([
    ['disabled', false, ['std:account:enable']],
    ['disabled', true, ['std:account:disable']],
    ['locked', false, ['std:account:unlock']],
  ])('%s is put back to %s', async (name, before, expected) => {
    const { sent, left, account } = await putBack({
      prepare: (each) => Object.assign(each, { [name]: before }),
      change: (each) => Object.assign(each, { [name]: !before }),
      status: true,
    })
    expect({ sent, left }).toEqual({ sent: expected, left: [] })
    expect(account[name]).toBe(before)
  })

  test('is left where the run did not change it', async () => {
    const { sent, account } = await putBack({
      change: (each) => Object.assign(each, { disabled: true }),
      attributes: ['email'],
    })
    expect(sent).toEqual([])
    expect(account.disabled).toBe(true)
  })

  test('is an attribute where one has its name', async () => {
    const { sent } = await putBack({
      before: { locked: 'no' },
      change: (each) => Object.assign(each.attributes, { locked: 'yes' }),
      attributes: ['locked'],
      status: true,
    })
    expect(sent).toEqual(['Set locked "no"'])
  })

  test('cannot be put back without its command', async () => {
    const { sent, left } = await putBack({
      change: (each) => Object.assign(each, { disabled: true }),
      status: true,
      without: ['std:account:enable'],
    })
    expect(sent).toEqual([])
    expect(left).toEqual(['"disabled" was false and is true: the spec does not list std:account:enable'])
  })
})

describe('a second attempt', () => {
  /** Takes no update that `refuses` refuses. */
  const picky =
    (refuses: (change: { op: string; value: unknown }) => boolean) =>
    (sound: Record<string, Handler>): Record<string, Handler> => ({
      'std:account:update': (context, input, res) => {
        if (input.changes.some(refuses)) throw new Error('not like this')
        return sound['std:account:update']?.(context, input, res)
      },
    })

  test('sends several values one by one', async () => {
    const { sent, left } = await putBack({
      before: { groups: ['readers', 'writers'] },
      change: (each) => Object.assign(each.attributes, { groups: [] }),
      attributes: ['groups'],
      handlers: picky(({ value }) => Array.isArray(value)),
    })
    expect(sent).toEqual(['Add groups ["readers","writers"]', 'Add groups "readers"', 'Add groups "writers"'])
    expect(left).toEqual([])
  })

  test('adds and removes the values of a list that cannot be set', async () => {
    const { sent, left } = await putBack({
      before: { tags: ['a', 'b'] },
      change: (each) => Object.assign(each.attributes, { tags: ['a', 'c', 'd'] }),
      attributes: ['tags'],
      handlers: picky(({ op }) => op === 'Set'),
    })
    expect(sent).toEqual(['Set tags ["a","b"]', 'Add tags "b"', 'Remove tags "c"', 'Remove tags "d"'])
    expect(left).toEqual([])
  })

  test('sets a value to null that cannot be removed', async () => {
    const { sent, left } = await putBack({
      change: (each) => Object.assign(each.attributes, { email: 'x@y' }),
      attributes: ['email'],
      handlers: picky(({ op }) => op === 'Remove'),
    })
    expect(sent).toEqual(['Remove email "x@y"', 'Set email null'])
    expect(left).toEqual([])
  })

  test('is the last one, and what differs then is told with the failure', async () => {
    const { sent, left } = await putBack({
      before: { email: 'a@b', kind: 'one' },
      change: (each) => Object.assign(each.attributes, { email: 'x@y', kind: 'two' }),
      attributes: ['email', 'kind'],
      handlers: picky(({ value }) => value === 'a@b'),
    })
    expect(sent).toEqual(['Set email "a@b"', 'Set kind "one"', 'Set email "a@b"'])
    expect(left).toEqual([expect.stringMatching(/^"email" was "a@b" and is "x@y": .*not like this/)])
  })

  test('tells no failure of an attempt before it', async () => {
    let attempts = 0
    const { left } = await putBack({
      before: { email: 'a@b' },
      change: (each) => Object.assign(each.attributes, { email: 'x@y' }),
      attributes: ['email'],
      handlers: () => ({
        'std:account:update': (_, __, res) => {
          if (attempts++ === 0) throw new Error('not yet')
          res.send({})
        },
      }),
    })
    expect(left).toEqual(['"email" was "a@b" and is "x@y"'])
  })
})

test('a single entitlement replaces the other when it is added', async () => {
  const { sent } = await putBack({
    spec: (spec) => {
      for (const attribute of spec.accountSchema.attributes) if (attribute.name === 'groups') attribute.multi = false
    },
    before: { groups: 'readers' },
    change: (each) => Object.assign(each.attributes, { groups: 'writers' }),
    attributes: ['groups'],
    handlers: (sound) => ({
      'std:account:update': (context, input, res) => {
        const changes = input.changes.map((change: object) => ({ ...change, op: 'Set' }))
        return sound['std:account:update']?.(context, { ...input, changes }, res)
      },
    }),
  })
  expect(sent).toEqual(['Add groups "readers"'])
})

test('a read waits until the change shows', async () => {
  let hidden = 2
  const { restoration, invoker } = restorationOf({
    before: { email: 'a@b' },
    change: (each) => Object.assign(each.attributes, { email: 'x@y' }),
    attributes: ['email'],
    handlers: (sound) => ({
      'std:account:read': (context, input, res) =>
        sound['std:account:read']?.(context, input, {
          send: (data) => {
            const shown = data as { attributes: Record<string, unknown> }
            if (hidden-- > 0) shown.attributes['email'] = 'a@b'
            res.send(shown)
          },
        }),
    }),
  })
  expect(await restoration.waitForChange()).toBe(true)
  expect(invoker.calls.filter(({ type }) => reads(type))).toHaveLength(3)
})

test('a change that never shows is not waited for without end', async () => {
  const { restoration, clock } = restorationOf({ before: { email: 'a@b' }, change: () => {}, attributes: ['email'] })
  expect(await restoration.waitForChange()).toBe(false)
  expect(clock.elapsed).toBe(1000)
})

test('a read that fails is an error', async () => {
  const { restoration } = restorationOf({
    change: () => {},
    attributes: ['email'],
    fails: () => {
      throw failing('forbidden')
    },
  })
  await expect(restoration.run()).rejects.toThrow('forbidden')
})
