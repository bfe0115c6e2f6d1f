import { randomUUID } from 'node:crypto'
import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import type { Clock } from '../core/clock.js'
import { messageOf, UserError } from '../core/errors.js'
import { isObject } from '../core/json.js'
import type { Logger } from '../core/logger.js'
import { version } from '../core/version.js'

/** GitHub asks for an hour when the rate limit of a token is used up: nobody waits that long for a comment. */
const maxWaitSeconds = 120

/** How often a request is sent again because of a rate limit. */
const maxRateLimitRetries = 2

/** How often something that must not be made twice is tried. */
const maxAttempts = 3

const perPage = 100

/** More pages than these are not read: 10,000 objects. */
const maxPages = 100

/** Statuses that sending again does not change. The rate limits, 403 and 429, have waits of their own. */
const doNotRetry = [400, 401, 403, 404, 410, 422, 429, 451]

type Octokit = ReturnType<typeof getOctokit>

/** A call of Octokit that lists objects. */
type ListCall<T> = ((parameters: never) => Promise<{ data: T[] }>) & { endpoint: unknown }

export interface GitHubClientOptions {
  clock: Clock
  logger: Logger
  /** Milliseconds that a second of waiting takes: 1000 but in tests. */
  secondMs?: number
}

/**
 * A client of GitHub's REST interface, of github.com or an Enterprise Server; it goes through the proxy that the
 * environment names.
 *
 * Reads and changes are sent again after a failure that may pass. What makes something is not, unless a rate limit
 * refused it: `create` looks before it tries again.
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
        const waits = retryCount < maxRateLimitRetries && seconds <= maxWaitSeconds
        const next = waits ? `trying again in ${seconds} s` : `it asks to wait ${seconds} s, which is not waited for`
        logger.info(`GitHub's ${what} is reached by ${method} ${url}; ${next}`)
        return waits
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
          // Else all clients of the process share one queue.
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

  /** All objects of a list, page by page. */
  async *list<T>(call: ListCall<T>, parameters: Record<string, unknown>): AsyncGenerator<T, void, undefined> {
    let pages = 0
    const iterator = this.#octokit.paginate.iterator(call as never, { ...parameters, per_page: perPage } as never)
    for await (const { data } of iterator as AsyncIterable<{ data: T[] }>) {
      yield* data
      if (++pages < maxPages) continue
      this.#options.logger.warning(`GitHub lists more than ${maxPages * perPage} objects; the rest was not looked at`)
      return
    }
  }

  /**
   * Makes something that must not be there twice. When the answer is lost, it is looked for before it is tried again.
   *
   * @param find - what was made by the request whose answer was lost, if it was.
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
        logger.info(`GitHub failed: ${reason}; looking again in ${seconds} s`)
        await clock.sleep(seconds * secondMs)
        const made = await find()
        if (made !== undefined) return made
      }
    }
  }
}

/** What a request to GitHub failed of. */
export interface GitHubFailure {
  /** Undefined for what did not come from GitHub or the network; 500 for a failure of the network. */
  status: number | undefined
  /** One line. */
  reason: string
  isRateLimit: boolean
  /** The token lacks a permission: GitHub answers 404 where it may not even read. */
  isForbidden: boolean
}

/** Reads an error that Octokit threw. */
export function readGitHubFailure(error: unknown): GitHubFailure {
  const { status, response } = Object(error) as { status?: unknown; response?: unknown }
  const headers = isObject(response) && isObject(response['headers']) ? response['headers'] : {}
  const reason = messageOf(error).split('\n')[0] ?? ''
  const isLimited = headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || /\brate limit/i.test(reason)
  const isRateLimit = status === 429 || (status === 403 && isLimited)
  return {
    status: typeof status === 'number' ? status : undefined,
    reason,
    isRateLimit,
    isForbidden: !isRateLimit && (status === 403 || status === 404),
  }
}

/**
 * The error for a request that failed: what could not be done, why, and what to do about it.
 *
 * @param operation - as it reads after "cannot".
 * @param permission - of the job, that the request needs.
 */
export function gitHubError(operation: string, cause: unknown, permission: string): UserError {
  const failure = readGitHubFailure(cause)
  return new UserError(`cannot ${operation}: ${failure.reason}${remedyFor(failure, permission)}`, { cause })
}

/** What to do about a failure, as the end of a message; empty where nothing but trying again helps. */
export function remedyFor({ status, isRateLimit, isForbidden }: GitHubFailure, permission: string): string {
  if (isRateLimit) return '; run it again later, or with a token of its own'
  if (isForbidden) return `; give the job the permission "${permission}" and pass github-token`
  return status === 401 ? '; github-token is wrong or expired' : ''
}
