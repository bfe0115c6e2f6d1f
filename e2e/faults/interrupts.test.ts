import { nameOf, runInterrupts } from '../../faults/interrupts/matrix.js'

/** A fixed sample of `npm run interrupts`. */
const every = 17

// On Windows a runner signals every process of the console, whatever started it.
const onPosix = process.platform === 'win32' ? test.skip : test

onPosix('an action that a runner cancels or kills leaves nothing, and says what it did', async () => {
  const { wrong, byOperation } = await runInterrupts({ every })
  const counts = [...byOperation.values()]
  expect(counts.reduce((sum, { cancelled }) => sum + cancelled, 0)).toBeGreaterThanOrEqual(20)
  expect(counts.reduce((sum, { killed }) => sum + killed, 0)).toBeGreaterThanOrEqual(5)
  expect(wrong.map((each) => `${nameOf(each)}: ${each.problems.join('; ')}`)).toEqual([])
})
