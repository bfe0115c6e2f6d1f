import { nameOf, runMatrix } from '../../faults/matrix.js'

/** A fixed sample of the matrix of `npm run faults`. A prime, so that each operation meets it at all of its requests. */
const every = 61

test('no trouble on the way to a tenant is told wrongly', async () => {
  const { cells, green, wrong } = await runMatrix({ every })
  expect(cells).toBeGreaterThanOrEqual(300)
  // A matrix in which nothing succeeds, or nothing suffers, would prove nothing.
  expect([green > cells / 4, green < cells]).toEqual([true, true])
  expect(wrong.map(({ cell, requests, problems }) => `${nameOf(cell, requests)}: ${problems.join('; ')}`)).toEqual([])
})
