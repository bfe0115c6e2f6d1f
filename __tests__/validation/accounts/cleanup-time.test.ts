import { withCleanupTime } from '../../../src/validation/accounts/cleanup-time.js'
import { VirtualClock } from '../../support/virtual-clock.js'

const timeMs = { normal: 30_000, aborted: 5_000 }

/** Runs work that ends only with its signal. */
async function untilStopped(run: AbortController, during: (clock: VirtualClock) => void = () => {}) {
  const clock = new VirtualClock()
  const start = clock.now()
  let limit = 0
  const error = await withCleanupTime(clock, timeMs, run.signal, 'deleting', (signal, limitMs) => {
    limit = limitMs
    during(clock)
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
    })
  }).catch((thrown: unknown) => thrown)
  return { message: (error as Error).message, limit, afterMs: clock.now() - start }
}

test('work is stopped when its time is over', async () => {
  expect(await untilStopped(new AbortController())).toEqual({
    message: 'deleting took longer than 30000 ms',
    limit: 30_000,
    afterMs: 30_000,
  })
})

test('less time is left in a run that was aborted before', async () => {
  const run = new AbortController()
  run.abort()
  expect(await untilStopped(run)).toEqual({
    message: 'deleting took longer than 5000 ms',
    limit: 5_000,
    afterMs: 5_000,
  })
})

test('less time is left from when the run is aborted', async () => {
  const run = new AbortController()
  const abortLater = (clock: VirtualClock) => void clock.sleep(2_000).then(() => run.abort())
  expect(await untilStopped(run, abortLater)).toEqual({
    message: 'deleting took longer than 5000 ms',
    limit: 30_000,
    afterMs: 7_000,
  })
})

test('work that ends in time is not stopped, and nothing is waited for after it', async () => {
  const clock = new VirtualClock()
  const run = new AbortController()
  let signal: AbortSignal | undefined
  const result = await withCleanupTime(clock, timeMs, run.signal, 'deleting', async (given) => {
    signal = given
    return 'done'
  })
  expect(result).toBe('done')
  run.abort()
  expect(signal?.aborted).toBe(false)
  expect(clock.elapsed).toBe(0)
})
