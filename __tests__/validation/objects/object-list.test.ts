import type { InvokeMessage } from '../../../src/tenant/types.js'
import { Random } from '../../../src/validation/accounts/random.js'
import { Commands } from '../../../src/validation/engine/commands.js'
import { IdSet } from '../../../src/validation/objects/id-set.js'
import { readList } from '../../../src/validation/objects/object-list.js'

const account = (id: string) => ({ key: { simple: { id } }, attributes: { id } })

const list = (outputs: Iterable<unknown>, seed = 's') => {
  const invoker = {
    async *invoke(): AsyncGenerator<InvokeMessage> {
      for (const data of outputs) yield { type: 'output', data }
    },
  }
  const commands = new Commands(invoker, new AbortController().signal)
  return readList({ commands, command: 'std:account:list', schema: undefined, keyType: undefined, sampleSize: 4, seed })
}

const ids = (outputs: Iterable<unknown>, seed?: string) =>
  list(outputs, seed).then(({ sample }) => sample.map(({ id }) => id))

test('the sample depends on the seed and the ids, not on the order', async () => {
  const all = Array.from({ length: 100 }, (_, i) => account(`id-${i}`))
  const sample = await ids(all)
  expect(sample).toHaveLength(4)
  expect(await ids(all.toReversed())).toEqual(sample)
  expect(await ids(all, 'other')).not.toEqual(sample)
})

test('of a list of any length, counts, ids and a sample are kept', async () => {
  function* many() {
    for (let i = 0; i < 5_000; i++) yield account(`id-${i}`)
    yield account('id-7')
    yield 'nonsense'
    yield { ...account('gone'), deleted: true }
  }
  const { count, ids, sample, repeated, malformed } = await list(many())
  expect({ count, size: ids.size, sample: sample.length }).toEqual({ count: 5_000, size: 5_000, sample: 4 })
  expect(repeated).toEqual({ count: 1, first: 'id-7' })
  expect(malformed).toEqual({ count: 1, first: 'a string instead of an object' })
  expect([ids.has('id-4999'), ids.has('id-5000'), ids.has('gone')]).toEqual([true, false, false])
})

test('an IdSet has each id once, for any number of ids', () => {
  const set = new IdSet()
  const texts = Array.from({ length: 5_000 }, (_, i) => `${i}`)
  expect(texts.every((text) => set.add(text))).toBe(true)
  expect(texts.some((text) => set.add(text))).toBe(false)
  expect(set.size).toBe(5_000)
})

test('random values are derived from the seed, cover their range and differ between forks', () => {
  const draw = (random: Random) => Array.from({ length: 2_000 }, () => random.integer(1, 6))
  expect(draw(new Random('a'))).toEqual(draw(new Random('a')))
  expect(draw(new Random('a'))).not.toEqual(draw(new Random('b')))
  expect(draw(new Random('a').fork('x'))).not.toEqual(draw(new Random('a').fork('y')))
  const counts = new Map<number, number>()
  for (const value of draw(new Random('c'))) counts.set(value, (counts.get(value) ?? 0) + 1)
  expect([...counts.keys()].toSorted()).toEqual([1, 2, 3, 4, 5, 6])
  expect(Math.min(...counts.values())).toBeGreaterThan(250)
})
