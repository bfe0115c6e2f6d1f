import { hash32, hash53, Random } from '../../../src/validation/accounts/random.js'

// `cleanup` makes the values of an earlier run again from its seed: they must stay what they are.
test('a seed gives the same values in every release', () => {
  const random = new Random('a seed')
  expect([random.next(), random.next(), random.next()]).toEqual([
    0.13277614186517894, 0.9306775201112032, 0.18113696132786572,
  ])
  expect(random.integer(1, 9999)).toBe(5029)
  expect(random.integer(5, 5)).toBe(5)
  expect(random.text(12)).toBe('x5ymqbr43uci')
  expect(random.text(6, 'ab')).toBe('abbaba')
  expect(random.text(0)).toBe('')
})

test('a part of a run has values of its own, whatever the others draw', () => {
  const random = new Random('a seed')
  random.next()
  expect(random.fork('part').text(10)).toBe('zjm4a8a4wz')
  expect(new Random('a seed').fork('part').text(10)).toBe('zjm4a8a4wz')
  expect(random.fork('other').text(10)).not.toBe('zjm4a8a4wz')
})

test('integers have both ends, and all between them as often', () => {
  const random = new Random('x')
  const counts = new Map<number, number>()
  for (let i = 0; i < 3000; i++) {
    const value = random.integer(1, 3)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  expect([...counts.keys()].sort()).toEqual([1, 2, 3])
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(100)
})

test('hashes are the same on every machine', () => {
  expect([hash32(''), hash32('a'), hash32('a seed'), hash32('a seed', 1)]).toEqual([
    1947474976, 1817065451, 662023577, 3909586327,
  ])
  expect([hash53('a seed'), hash53('a seed', 7)]).toEqual([6101851261951897, 1256922274874700])
})
