import { mapLimited } from '../../src/core/pool.js'

test('mapLimited keeps the order, the limit, and stops at the first failure', async () => {
  let atWork = 0
  let maxAtWork = 0
  const work = async (n: number) => {
    maxAtWork = Math.max(maxAtWork, ++atWork)
    for (let i = 0; i < 10 - n; i++) await new Promise((resolve) => setImmediate(resolve))
    atWork--
    if (n === 8) throw new Error('eight')
    return n * 2
  }
  expect(await mapLimited([1, 2, 3, 4, 5, 6, 7], 3, work)).toEqual([2, 4, 6, 8, 10, 12, 14])
  expect(maxAtWork).toBe(3)
  const started: number[] = []
  await expect(mapLimited([1, 8, 3, 4, 5, 6, 7], 1, (n) => work(started.push(n) && n))).rejects.toThrow('eight')
  expect(started).toEqual([1, 8])
  expect(await mapLimited([], 3, work)).toEqual([])
})
