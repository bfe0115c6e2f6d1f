import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HttpError } from '../../../src/sandbox/http/errors.js'
import { RateLimiter } from '../../../src/sandbox/http/rate-limiter.js'
import { TenantError } from '../../../src/tenant/errors/errors.js'
import { Pacer } from '../../../src/tenant/http/pacer.js'
import { retryDelay } from '../../../src/tenant/http/retry.js'
import { root } from '../../support/program.js'
import { VirtualClock } from '../../support/virtual-clock.js'

/**
 * Simulates the jobs of one tenant in docs/many-connectors.md: the sandbox's rate limiter, and the pacer and the retry
 * policy of the client, in virtual time. Each tenant has a limit of its own, so three of them take as long as one.
 */
const connectors = 200
const limit = { requests: 100, window: 10_000 }
/** The time of an answer. Shorter is harder on the limit. */
const answerMs = 100

interface Outcome {
  failedJobs: number
  /** The most attempts that one request took. */
  maxAttempts: number
  minutes: number
}

async function simulate(parallelJobs: number, requestsPerJob: number): Promise<Outcome> {
  const clock = new VirtualClock()
  const limiter = new RateLimiter()
  // A fixed sequence in place of Math.random, so that the figures are the same in each run.
  let seed = 1
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  const outcome: Outcome = { failedJobs: 0, maxAttempts: 0, minutes: 0 }
  const signal = new AbortController().signal

  /** False if the client gives up. */
  async function request(pacer: Pacer): Promise<boolean> {
    const began = clock.now()
    for (let attempt = 1; ; attempt++) {
      outcome.maxAttempts = Math.max(outcome.maxAttempts, attempt)
      await pacer.turn(signal)
      await clock.sleep(answerMs)
      try {
        limiter.count('client v', limit, clock.now())
        return true
      } catch (refused) {
        if (!(refused instanceof HttpError)) throw refused
        const error = new TenantError('too many requests', {
          kind: 'rate-limited',
          operation: 'x',
          status: refused.status,
        })
        const failed = { error, code: undefined, retryAfter: refused.headers['Retry-After'] }
        const delay = retryDelay(failed, 'nonIdempotent', attempt, clock.now() - began, clock.now(), random)
        if (delay === undefined) return false
        await clock.sleep(delay)
      }
    }
  }

  let waiting = connectors
  async function runner(): Promise<void> {
    while (waiting > 0) {
      waiting--
      const pacer = new Pacer(clock)
      for (let sent = 0; sent < requestsPerJob; sent++) {
        if (await request(pacer)) continue
        outcome.failedJobs++
        break
      }
    }
  }
  await Promise.all(Array.from({ length: parallelJobs }, runner))
  outcome.minutes = Math.round(clock.elapsed / 60_000)
  return outcome
}

test.each([
  ['uploads with validation', 77, 30],
  ['promotions', 13, 6],
])('%s of 200 connectors lose nothing to the rate limit with 20 jobs at a time', async (_, requests, maxMinutes) => {
  const outcome = await simulate(20, requests)
  expect(outcome).toMatchObject({ failedJobs: 0, maxAttempts: 2 })
  expect(outcome.minutes).toBeLessThanOrEqual(maxMinutes)
})

test('40 jobs at a time are too many, so the workflows limit them to 20', async () => {
  expect((await simulate(40, 13)).failedJobs).toBeGreaterThan(0)
  for (const name of ['upload', 'promote']) {
    const text = await readFile(join(root, 'examples', 'workflows', `connectors-${name}.yml`), 'utf8')
    expect(text).toMatch(/^ +max-parallel: 20\b/m)
  }
})
