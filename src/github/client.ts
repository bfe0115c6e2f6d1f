import { randomUUID } from 'node:crypto'
import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import type { Clock } from '../core/clock.js'
import type { Logger } from '../core/logger.js'
import { version } from '../core/version.js'
import { readGitHubFailure } from './failure.js'

/** Longer waits are not made: GitHub asks for up to an hour when the rate limit of a token is used up. */
const maxWaitSeconds = 120

/** Maximum number of retries after a rate limit. */
const maxRateLimitRetries = 2

/** Maximum number of attempts to create an object. */
const maxAttempts = 3

const perPage = 100

/** Maximum number of pages to read, 10,000 objects. */
const maxPages = 100

/** Statuses for which a retry does not help. The rate limits, 403 and 429, are handled by the throttling plugin. */
const doNotRetry = [400, 401, 403, 404, 410, 422, 429, 451]

type Octokit = ReturnType<typeof getOctokit>

/** A method of Octokit that lists objects. */
type ListCall<T> = ((parameters: never) => Promise<{ data: T[] }>) & { endpoint: unknown }

export interface GitHubClientOptions {
  clock: Clock
  logger: Logger
  /** Length of a second of waiting in milliseconds; 1000 except in tests. */
  secondMs?: number
}

/**
 * A client of GitHub's REST interface, of github.com or an Enterprise Server. It uses the proxy of the environment.
 *
 * Reads and changes are retried after a temporary failure. A POST is retried only after a rate limit; `create` checks
 * for the object before it tries again.
 */
export class GitHubClient {
  readonly rest: Octokit['rest']
  readonly #octokit: Octokit
  readonly #options: GitHubClientOptions

  constructor(token: string, apiUrl: string, options: GitHubClientOptions) {
    const { logger, secondMs = 1000 } = options
    this.#options = options
    const onLimit =
      (what: string) =>
      (seconds: number, request: object, _octokit: unknown, retryCount: number): boolean => {
        const { method, url } = request as { method: string; url: string }
        const isRetried = retryCount < maxRateLimitRetries && seconds <= maxWaitSeconds
        const next = isRetried ? `trying again in ${seconds} s` : `it asks to wait ${seconds} s, which is too long`
        logger.info(`GitHub's ${what} is reached by ${method} ${url}; ${next}`)
        return isRetried
      }
    const silent = { debug() {}, info() {}, warn() {}, error() {} }
    this.#octokit = getOctokit(
      token,
      {
        baseUrl: apiUrl,
        userAgent: `saas-connector-actions/${version}`,
        // Octokit would print to the console.
        log: silent,
        retry: { doNotRetry, retryAfterBaseValue: secondMs },
        throttle: {
          // Without an id, all clients of the process share one queue.
          id: randomUUID(),
          retryAfterBaseValue: secondMs,
          onRateLimit: onLimit('rate limit'),
          onSecondaryRateLimit: onLimit('secondary rate limit'),
        },
      },
      retry,
      throttling,
    )
    this.#octokit.hook.before('request', (request) => {
      if (request.method === 'POST') request.request['retries'] ??= 0
    })
    this.rest = this.#octokit.rest
  }

  /** Yields all objects of a list, page by page. */
  async *list<T>(call: ListCall<T>, parameters: Record<string, unknown>): AsyncGenerator<T, void, undefined> {
    let pages = 0
    const iterator = this.#octokit.paginate.iterator(call as never, { ...parameters, per_page: perPage } as never)
    for await (const { data } of iterator as AsyncIterable<{ data: T[] }>) {
      yield* data
      if (++pages < maxPages) continue
      this.#options.logger.warning(`GitHub lists more than ${maxPages * perPage} objects; the rest was not read`)
      return
    }
  }

  /**
   * Creates an object exactly once. After a lost answer it looks for the object before it tries again.
   *
   * @param find - finds the object that an attempt created before its answer was lost; undefined if none did.
   */
  async create<T>(make: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
    const { clock, logger, secondMs = 1000 } = this.#options
    for (let attempt = 1; ; attempt++) {
      try {
        return await make()
      } catch (error) {
        const { status, reason } = readGitHubFailure(error)
        if (status === undefined || status < 500 || attempt === maxAttempts) throw error
        const seconds = attempt ** 2
        logger.info(`GitHub failed: ${reason}; checking in ${seconds} s whether it was done`)
        await clock.sleep(seconds * secondMs)
        const made = await find()
        if (made !== undefined) return made
      }
    }
  }
}
