import { Poller, type PollOptions } from '../../../src/validation/engine/poll.js'

/** Attempts until the poller gives up, of which each takes `attemptMs`. */
async function attemptsOf(attemptMs: number, options: Partial<PollOptions>): Promise<{ attempts: number; ms: number }> {
  let now = 0
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms
    },
  }
  const poller = new Poller(
    clock,
    { timeoutMs: 500, intervalMs: 10, ...options },
    new AbortController().signal,
    new Set(),
  )
  let attempts = 0
  await poller.until(async () => {
    attempts++
    now += attemptMs
    return { done: false }
  })
  return { attempts, ms: now }
}

describe('the number of attempts until a change is seen', () => {
  it('is the same in a recorded run and its replay, however long the answers take', async () => {
    const { attempts } = await attemptsOf(0, { countsPauses: true })
    expect(attempts).toBeGreaterThan(8)
    for (const ms of [1, 40, 300, 2000]) expect((await attemptsOf(ms, { countsPauses: true })).attempts).toBe(attempts)
    // Of a live run, the answers count too.
    expect((await attemptsOf(300, {})).attempts).toBe(2)
  })

  it('ends within a minute after the timeout where each answer takes long', async () => {
    const { attempts, ms } = await attemptsOf(20_000, { countsPauses: true })
    expect(attempts).toBe(4)
    expect(ms).toBeLessThan(60_500 + 20_000 + 500)
  })
})
