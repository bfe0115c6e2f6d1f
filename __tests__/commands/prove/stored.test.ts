import { type Snapshot, snapshotOf } from '../../../src/commands/prove/snapshot.js'
import { lookAtStored, type WrittenBy, type WrittenCounts, waitForStored } from '../../../src/commands/prove/stored.js'
import { LeapingClock } from './support.js'

/** Accounts by the time of their last change, each with a value of its own if `change` names it. */
const stored = (times: readonly (number | undefined)[], change: readonly number[] = []): Snapshot =>
  snapshotOf(
    times.map((modifiedAt, n) => ({
      ...{ nativeIdentity: `u${n}`, isDisabled: false, isLocked: false, modifiedAt },
      attributes: { name: change.includes(n) ? 'Other' : 'Name' },
    })),
  )

const before = stored([1_000, 1_000, 1_000])
const none: WrittenCounts = { total: 3, created: 0, updated: 0, deleted: 0 }
const written: WrittenBy = { before, task: { createdAt: 10_500 }, counts: none, touchesAll: false, noun: 'account' }

describe('a look at what an aggregation stored', () => {
  it.each<[string, Snapshot, Partial<WrittenBy>, RegExp | undefined]>([
    ['all of it was written', stored([10_500, 11_000, 12_000]), {}, undefined],
    ['it was written in the second of the start', stored([10_000, 10_000, 10_000]), {}, undefined],
    ['nothing was to be written', stored([1_000, 1_000, 1_000]), {}, undefined],
    ['what changed was written', stored([1_000, 11_000, 1_000], [1]), { counts: { ...none, updated: 1 } }, undefined],
    ['the tenant has no times', stored([undefined, undefined, undefined]), {}, undefined],
    ['one was not written', stored([11_000, 11_000, 1_000]), {}, /^1 account of 3 show no sign of the aggregation/],
    ['all was written before it', stored([9_000, 9_000, 9_000]), { touchesAll: true }, /^3 accounts of 3 show no sign/],
    ['an update does not show', before, { counts: { ...none, updated: 1 } }, /created or updated 1 account, and 0 of/],
    ['a new one does not show', before, { counts: { ...none, created: 1 } }, /created or updated 1 account, and 0 of/],
    [
      'a new one does not show among written ones',
      stored([11_000, 11_000, 11_000]),
      { counts: { ...none, total: 4, created: 1 } },
      /updated 1 account/,
    ],
    ['a deletion does not show', before, { counts: { ...none, deleted: 2 } }, /deleted 2 accounts, and 0 of them/],
    ['the number of updates is missing', before, { counts: { ...none, updated: undefined } }, /tells neither/],
    [
      'the time of the start is missing',
      stored([11_000, 11_000, 11_000]),
      { task: { createdAt: undefined }, counts: { ...none, updated: 3 } },
      /updated 3/,
    ],
    ['fewer were sent than are stored', stored([11_000, 11_000, 1_000]), { counts: { ...none, total: 2 } }, undefined],
  ])('tells that %s', (_, snapshot, given, problem) => {
    const look = lookAtStored(snapshot, { ...written, ...given })
    if (problem === undefined) expect(look.problem).toBeUndefined()
    else expect(look.problem).toMatch(problem)
  })

  it('is repeated until it shows what was written, and for some minutes at most', async () => {
    const late = stored([11_000, 11_000, 11_000])
    const look = async (snapshots: readonly (Snapshot | undefined)[], given: Partial<WrittenBy> = {}) => {
      const clock = new LeapingClock()
      const began = clock.now()
      let looks = 0
      const read = async () => snapshots[Math.min(looks++, snapshots.length - 1)]
      const { signal } = new AbortController()
      const found = await waitForStored(read, { ...written, ...given }, { clock, signal })
      return { found, looks, minutes: Math.floor((clock.now() - began) / 60_000) }
    }
    const waiting = { touchesAll: true }
    expect(await look([late], waiting)).toMatchObject({ looks: 1, found: { problem: undefined } })
    expect(await look([before, before, before, late], waiting)).toMatchObject({
      looks: 4,
      found: { problem: undefined },
    })
    expect(await look([before], waiting)).toMatchObject({
      minutes: 5,
      found: { problem: expect.stringMatching(/^3 acc/) },
    })
    const untold = { counts: { ...none, updated: undefined } }
    expect(await look([before], untold)).toMatchObject({ minutes: 1, found: { isUntold: true } })
    expect(await look([undefined])).toMatchObject({ minutes: 10, found: expect.stringMatching(/do not come to rest/) })
  })
})
