import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { HttpError } from '../../../src/sandbox/http/errors.js'
import { RateLimiter } from '../../../src/sandbox/http/rate-limiter.js'
import { TenantError } from '../../../src/tenant/errors/errors.js'
import { Pacer } from '../../../src/tenant/http/pacer.js'
import { retryDelay } from '../../../src/tenant/http/retry.js'
import { copyBuiltExample, exampleConfig } from '../../support/example.js'
import { root, runInShell } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'
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

/** The requests of a job, as docs/many-connectors.md has them. */
const requestsOf = { upload: 14, validate: 61, promote: 15 }

const page = async () => await readFile(join(root, 'docs', 'many-connectors.md'), 'utf8')

describe('the example connector', () => {
  let project: string
  let tenant: TestTenant
  beforeAll(async () => {
    project = copyBuiltExample()
    tenant = await TestTenant.start({ errorTypeInAnswer: true, uploadMovesLatest: false })
  })
  afterAll(async () => {
    await tenant?.close()
    await rm(project, { recursive: true, force: true })
  })

  it('needs about as many requests as the simulation counts, and as the page says', async () => {
    const count = async (...words: string[]) => {
      const before = tenant.sandbox.requests.length
      const result = await runInShell(words, { cwd: project, env: tenant.env })
      expect([words[0], result.code, result.code === 0 ? '' : result.stderr]).toEqual([words[0], 0, ''])
      return tenant.sandbox.requests.length - before
    }
    const upload = ['upload', '--connector', 'example', '--file', 'example.zip', '--skip-unchanged', 'false']
    await count('pack', '--build', 'never', '--out', 'example.zip')
    await count(...upload)
    const ofVersion = ['--connector', 'example', '--version', '2', '--config', exampleConfig]
    const counted = {
      upload: await count(...upload, '--tag', 'development'),
      validate: await count('validate', ...ofVersion),
      promote: await count('promote', ...ofVersion),
    }
    for (const name of ['upload', 'validate', 'promote'] as const)
      expect([name, Math.abs(counted[name] - requestsOf[name]) <= 3 ? 'about right' : counted[name]]).toEqual([
        name,
        'about right',
      ])
    const { upload: uploads, validate, promote } = requestsOf
    expect(await page()).toContain(
      `an upload sends ${uploads} requests, its validation (read-only, with a configuration) ${validate}, a promotion ${promote}`,
    )
  })
})

test.each([
  ['uploads with validation', requestsOf.upload + requestsOf.validate, 30],
  ['promotions', requestsOf.promote, 6],
])('%s of 200 connectors lose nothing to the rate limit with 20 jobs at a time', async (_, requests, maxMinutes) => {
  const outcome = await simulate(20, requests)
  expect(outcome).toMatchObject({ failedJobs: 0, maxAttempts: 2 })
  expect(await page()).toContain(`, ${requests} requests each | 20 | 0 | 2 | ${outcome.minutes} min |`)
  expect(outcome.minutes).toBeLessThanOrEqual(maxMinutes)
})

test('40 jobs at a time are too many, so the workflows limit them to 20', async () => {
  for (const [name, requests] of [
    ['upload and validate', requestsOf.upload + requestsOf.validate],
    ['promote', requestsOf.promote],
  ] as const) {
    const { failedJobs, maxAttempts } = await simulate(40, requests)
    expect(failedJobs).toBeGreaterThan(0)
    expect(await page()).toContain(`| ${name} | 40 | ${failedJobs} | ${maxAttempts} | |`)
  }
  for (const name of ['upload', 'promote']) {
    const text = await readFile(join(root, 'examples', 'workflows', `connectors-${name}.yml`), 'utf8')
    expect(text).toMatch(/^ +max-parallel: 20\b/m)
  }
})
