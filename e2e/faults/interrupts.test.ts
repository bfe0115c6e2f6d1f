import { nameOf, runInterrupts } from '../../faults/interrupts/matrix.js'

/** A fixed sample of `npm run interrupts`. */
const every = 17
/** A proof takes longer, as it waits for what the platform stored. */
const long = { names: /^prove/, every: 47 }

// On Windows a runner signals every process of the console, whatever started it.
const onPosix = process.platform === 'win32' ? test.skip : test

onPosix('an action that a runner cancels or kills leaves nothing, and says what it did', async () => {
  const samples = [
    await runInterrupts({ every, only: (name) => !long.names.test(name) }),
    await runInterrupts({ every: long.every, only: (name) => long.names.test(name) }),
  ]
  const wrong = samples.flatMap((sample) => sample.wrong)
  const counts = samples.flatMap(({ byOperation }) => [...byOperation.values()])
  expect(counts.reduce((sum, { cancelled }) => sum + cancelled, 0)).toBeGreaterThanOrEqual(20)
  expect(counts.reduce((sum, { killed }) => sum + killed, 0)).toBeGreaterThanOrEqual(5)
  expect(wrong.map((each) => `${nameOf(each)}: ${each.problems.join('; ')}`)).toEqual([])
})
