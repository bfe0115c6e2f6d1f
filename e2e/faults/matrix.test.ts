import { nameOf, runMatrix } from '../../faults/matrix.js'

/** A fixed sample of the matrix of `npm run faults`. A prime, so that each operation meets it at all of its requests. */
const every = 97
/** In these the platform runs a connector many times, so fewer of their cells do. */
const costly = { names: /^(prove|watch)/, every: 487 }

test('no trouble on the way to a tenant is told wrongly', async () => {
  const samples = [
    await runMatrix({ every, only: (name) => !costly.names.test(name) }),
    await runMatrix({ every: costly.every, only: (name) => costly.names.test(name) }),
  ]
  const sum = (of: 'cells' | 'green') => samples.reduce((all, sample) => all + sample[of], 0)
  const [cells, green] = [sum('cells'), sum('green')]
  const wrong = samples.flatMap((sample) => sample.wrong)
  expect(cells).toBeGreaterThanOrEqual(200)
  // A matrix in which nothing succeeds, or nothing suffers, would prove nothing.
  expect([green > cells / 4, green < cells]).toEqual([true, true])
  expect(wrong.map(({ cell, requests, problems }) => `${nameOf(cell, requests)}: ${problems.join('; ')}`)).toEqual([])
})
