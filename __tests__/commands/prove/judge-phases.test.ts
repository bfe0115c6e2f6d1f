import { judgePhases, type ProofLimits } from '../../../src/commands/prove/judge-phases.js'
import { Judgement } from '../../../src/commands/prove/judgement.js'
import type { Phase } from '../../../src/commands/prove/phase.js'
import { entitlementsSnapshot, snapshotOf } from '../../../src/commands/prove/snapshot.js'
import type { Task } from '../../../src/tenant/types.js'

const accounts = (change: (n: number) => object = () => ({}), count = 3) =>
  Array.from({ length: count }, (_, n) => ({
    ...{ nativeIdentity: `u${n}`, isDisabled: false, isLocked: false, modifiedAt: undefined },
    attributes: { name: `Name ${n}`, level: n, groups: ['a', 'b'], ...(n === 0 && { title: 'T' }), ...change(n) },
  }))

const groups = (...names: string[]) =>
  new Map([
    [
      'group',
      entitlementsSnapshot(
        names.map((name) => ({
          ...{ type: 'group', value: name[0] ?? '', name, attributes: { level: 1 }, modifiedAt: undefined },
        })),
      ),
    ],
  ])

const task = (counts: Record<string, number>, more: Partial<Task> = {}): Task => ({
  ...{ id: 't', status: 'SUCCESS', createdAt: 0, completedAt: 1_000, sourceId: undefined, messages: [], counts },
  ...more,
})

const phase = (more: Partial<Phase> = {}): Phase => ({
  ...{ version: 1, accounts: task({ total: 3 }), entitlements: task({ total: 2 }), snapshot: snapshotOf(accounts()) },
  ...{ storedEntitlements: groups('a', 'b'), touchesAll: false },
  log: { versions: new Map(), newest: new Map(), failures: new Map(), open: new Set(), errors: 0 },
  ...more,
})

const none: ProofLimits = { removed: 0, added: 0, changed: 0 }

const judge = (after: Partial<Phase>, limits = none, before: Partial<Phase> = {}) => {
  const judgement = new Judgement()
  judgePhases(phase(before), phase(after), limits, judgement)
  return [judgement.verdict, ...judgement.findings.map(({ level, message }) => `${level}: ${message}`)].join('\n')
}

const stored = (change: (n: number) => object) => ({ snapshot: snapshotOf(accounts(change)) })
const inState = (state: object) => ({ snapshot: snapshotOf(accounts().map((each) => ({ ...each, ...state }))) })
const first = (attributes: object) => stored((n) => (n === 0 ? attributes : {}))
const warned = (text: string) => task({ total: 3 }, { status: 'WARNING', messages: [{ type: 'WARN', text }] })

describe('the comparison of two aggregations', () => {
  it('passes what is the same, in any order of the values', () => {
    expect(judge(stored(() => ({ groups: ['b', 'a'] })))).toBe('pass')
  })

  it.each<[string, Partial<Phase>, string, RegExp]>([
    ['fewer accounts sent', { accounts: task({ total: 2 }) }, 'fail', /sent 2 accounts instead of 3/],
    ['more accounts sent', { accounts: task({ total: 4 }) }, 'fail', /sent 4 accounts instead of 3/],
    ['no number of accounts sent', { accounts: task({}) }, 'inconclusive', /does not say how many accounts/],
    ['accounts deleted', { accounts: task({ total: 3, deleted: 1 }) }, 'fail', /deleted 1 account/],
    ['accounts created', { accounts: task({ total: 3, created: 2 }) }, 'fail', /created 2 accounts/],
    ['an account less', { snapshot: snapshotOf(accounts(undefined, 2)) }, 'fail', /1 account vanished/],
    ['an account more', { snapshot: snapshotOf(accounts(undefined, 4)) }, 'fail', /1 account appeared/],
    ['another value', first({ name: 'Other' }), 'fail', /1 account changed: "name" in 1/],
    ['a value that is gone', first({ level: null }), 'fail', /"level" missing in 1/],
    ['a value where there was none', stored(() => ({ title: 'T' })), 'fail', /2 accounts changed: "title" in 2/],
    ['disabled accounts', inState({ isDisabled: true }), 'fail', /3 accounts changed: disabled or not any more in 3$/],
    ['locked accounts', inState({ isLocked: true }), 'fail', /3 accounts changed: locked or not any more in 3$/],
    ['an emptied attribute', stored(() => ({ level: '' })), 'fail', /"level" has no value in any account any more/],
    ['another type', first({ level: 'high' }), 'fail', /"level" is a string instead of a number in 1 account/],
    ['a single value', first({ groups: 'a' }), 'fail', /"groups" is a string instead of a list of a string/],
    ['a list of one', first({ name: ['Name 0'] }), 'fail', /"name" is a list of a string instead of a string/],
    ['a new attribute', stored(() => ({ mail: 'x' })), 'remarks', /"mail" has values that no account had before/],
    ['fewer entitlements sent', { entitlements: task({ total: 1 }) }, 'fail', /sent 1 entitlements instead of 2/],
    ['more entitlements sent', { entitlements: task({ total: 3 }) }, 'remarks', /sent 3 entitlements/],
    ['no number of entitlements', { entitlements: task({}) }, 'inconclusive', /how many entitlements/],
    ['accounts that the tenant ignored', { accounts: task({ total: 3, ignored: 2 }) }, 'inconclusive', /ignored 2/],
    ['entitlements deleted', { entitlements: task({ total: 2, groupsDeleted: 1 }) }, 'fail', /deleted 1 entitlement/],
    [
      'entitlements created',
      { entitlements: task({ total: 2, groupsCreated: 1 }) },
      'remarks',
      /created 1 entitlement/,
    ],
    ['fewer of a type', { storedEntitlements: groups('a') }, 'fail', /1 entitlement of type "group" vanished/],
    ['others of a type', { storedEntitlements: groups('a', 'c') }, 'fail', /1 entitlement of type "group" vanished/],
    ['more of a type', { storedEntitlements: groups('a', 'b', 'c') }, 'remarks', /1 entitlement of .* appeared/],
    [
      'another name of an entitlement',
      { storedEntitlements: groups('a', 'b2') },
      'fail',
      /changed: "displayed name" in/,
    ],
    ['a new warning', { accounts: warned('slow') }, 'inconclusive', /has a new warning: slow/],
    [
      'a new error',
      { accounts: task({ total: 3 }, { messages: [{ type: 'ERROR', text: 'x' }] }) },
      'fail',
      /new error: x/,
    ],
    [
      'a failure in the log',
      {
        log: {
          versions: new Map(),
          newest: new Map(),
          failures: new Map([['std:account:list', 1]]),
          open: new Set(),
          errors: 0,
        },
      },
      'fail',
      /failure of std:account:list/,
    ],
    [
      'errors in the log',
      { log: { versions: new Map(), newest: new Map(), failures: new Map(), open: new Set(), errors: 2 } },
      'remarks',
      /2 records of errors/,
    ],
    ['a long time', { accounts: task({ total: 3 }, { completedAt: 500_000 }) }, 'remarks', /took 8 min instead of 1 s/],
  ])('tells %s', (_, after, verdict, message) => {
    const said = judge(after)
    expect(said.split('\n')[0]).toBe(verdict)
    expect(said).toMatch(message)
    expect(said).not.toMatch(/Name|Other|high/)
  })

  it('takes what is within the limits as remarks, and a warning that was there before', () => {
    const limits = { removed: 1, added: 1, changed: 1 }
    expect(judge(first({ name: 'Other' }), limits)).toMatch(/^remarks\n/)
    expect(judge({ accounts: task({ total: 2 }), snapshot: snapshotOf(accounts(undefined, 2)) }, limits)).toMatch(
      /^remarks\n/,
    )
    const same = { accounts: warned('3 of 9 are slow') }
    expect(judge({ accounts: warned('4 of 8 are slow') }, none, same)).toMatch(/^remarks\n[\s\S]*as with the version/)
    expect(judge({ accounts: warned('4 of 8 are lost') }, none, same)).toMatch(/^inconclusive\n/)
  })

  it('is inconclusive where both versions sent less than is stored', () => {
    const [nobody, nothing] = [{ accounts: task({ total: 0 }) }, { entitlements: task({ total: 0 }) }]
    expect(judge(nobody, none, nobody)).toMatch(/^inconclusive\nunknown: the connector sent 0 accounts, and 3 are/)
    expect(judge(nothing, none, nothing)).toMatch(/^inconclusive\nunknown: the connector sent no entitlements, and 2/)
    expect(judge(nothing, { ...none, allowEmpty: ['group'] }, nothing)).toBe('pass')
  })

  const said = (type: string, ...texts: string[]) => ({
    accounts: task({ total: 3 }, { messages: texts.map((text) => ({ type, text })) }),
  })
  it.each<[string, Partial<Phase>, Partial<Phase>, RegExp]>([
    ['a warning that became an error', said('WARN', 'skipped 1'), said('ERROR', 'skipped 1'), /^fail\n.*new error/],
    [
      'an error with other numbers',
      said('ERROR', 'Error 401'),
      said('ERROR', 'Error 500'),
      /^inconclusive\n.*Error 401/,
    ],
    [
      'an error that comes more often',
      said('ERROR', 'x'),
      said('ERROR', 'x', 'x'),
      /^inconclusive\n.*2 times, before 1/,
    ],
    ['an error that was there before', said('ERROR', 'x'), said('ERROR', 'x'), /^remarks\n.*an error as with/],
    [
      'a warning with other numbers',
      said('WARN', 'skipped 1'),
      said('WARN', 'skipped 9'),
      /^remarks\n.*skipped 9; with/,
    ],
    ['a warning that comes more often', said('WARN', 'x'), said('WARNING', 'x', 'x'), /^remarks\n.*2 times/],
    ['a message of another type', said('INFO', 'x'), said('', 'x'), /^inconclusive\n.*a new warning: x/],
  ])('tells %s', (_, before, after, expected) => {
    expect(judge(after, none, before)).toMatch(expected)
  })

  it('is inconclusive where no account has a value to compare', () => {
    const empty = { snapshot: snapshotOf(accounts().map((each) => ({ ...each, attributes: {} }))) }
    expect(judge(empty, none, empty)).toMatch(/^inconclusive\nunknown: no account has a value/)
  })

  it('says that more are stored than were sent', () => {
    expect(judge({ accounts: task({ total: 0 }) })).toMatch(/^fail\n[\s\S]*sent 0 accounts, and 3 are stored/)
  })
})
