import { faults } from '../../faults/faults.js'
import { plansOf } from '../../faults/plans.js'

const signIn = 'POST /oauth/token'
const read = 'GET /a'
const poll = 'GET /a/state'
const write = 'PUT /a'

/** Where a fault is tried: `at 2` is once, `from 2` also at all that follow. */
const tried = (requests: string[], fault: string, isReading = false) =>
  plansOf(requests, { isReading })
    .filter((plan) => plan.fault.name === fault)
    .map(({ at, always }) => `${always ? 'from' : 'at'} ${at}`)

test('every fault meets every request that differs, once and from there on', () => {
  const requests = [signIn, read, write, poll, poll, poll, poll, poll, read]
  const plans = plansOf(requests, {})
  const everywhere = faults.filter(({ onSignIn }) => !onSignIn)
  for (const line of new Set(requests)) {
    for (const always of [false, true]) {
      const met = plans.filter((plan) => requests[plan.at - 1] === line && plan.always === always)
      // Of the pair before and after the work, one is enough where nothing is worked.
      const names = new Set(met.map(({ fault }) => fault.name.replace(/, (before|after) the work$/, '')))
      for (const { name } of everywhere) expect(names).toContain(name.replace(/, (before|after) the work$/, ''))
    }
  }
  expect(plans.every(({ fault, at }) => !fault.onSignIn || at === 1)).toBe(true)
})

test('a request that is sent again and again suffers the first, the second and the last time', () => {
  const requests = [signIn, poll, read, poll, poll, poll, poll]
  expect(tried(requests, '429').filter((each) => each.startsWith('at'))).toEqual([
    'at 1',
    'at 2',
    'at 3',
    'at 4',
    'at 7',
  ])
})

test('a fault after the work is left out where nothing is worked and the answer is not shown', () => {
  expect(tried([read, write], '500, before the work')).toEqual(['at 1', 'from 1', 'at 2', 'from 2'])
  // From the read on, the write suffers too.
  expect(tried([read, write], '500, after the work')).toEqual(['from 1', 'at 2', 'from 2'])
  expect(tried([read], '500, after the work', true)).toEqual([])
  expect(tried([read], 'wrong types, after the work', true)).toEqual(['at 1', 'from 1'])
})

test('every fault after the work that is left out does the same before it', () => {
  for (const fault of faults.filter(({ afterWork, showsAnswer }) => afterWork && !showsAnswer)) {
    const twin = faults.find(({ name }) => name === fault.name.replace('after', 'before'))
    expect([twin?.act === fault.act, twin?.afterWork]).toEqual([true, false])
    // Its act does not look at the answer.
    expect(String(fault.act)).not.toMatch(/bodyOf|answer/)
  }
})
