import { messageOf, ServiceError, UserError } from '../core/errors.js'
import { isObject } from '../core/json.js'

/** Why a request to GitHub failed. */
export interface GitHubFailure {
  /** The HTTP status; 500 for a network error, undefined for any other error. */
  status: number | undefined
  /** One line. */
  reason: string
  isRateLimit: boolean
  /** The token lacks a permission. GitHub answers 404 when it may not even read the object. */
  isForbidden: boolean
}

/** Reads an error of Octokit. */
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
 * The error for a failed request: what could not be done, why, and the remedy.
 *
 * @param operation - worded to follow "cannot".
 * @param permission - the permission of the job that the request needs.
 */
export function gitHubError(operation: string, cause: unknown, permission: string): UserError {
  const failure = readGitHubFailure(cause)
  return new ServiceError(`cannot ${operation}: ${failure.reason}${remedyFor(failure, permission)}`, { cause })
}

/** The remedy for a failure as the end of a message; empty when only a retry helps. */
export function remedyFor({ status, isRateLimit, isForbidden }: GitHubFailure, permission: string): string {
  if (isRateLimit) return '; run it again later, or with a token of its own'
  if (isForbidden) return `; give the job the permission "${permission}" and pass github-token`
  return status === 401 ? '; github-token is wrong or expired' : ''
}

/** True for an error of `gitHubError` that a wrong token or a missing permission caused. */
export function isMissingPermission(error: unknown): boolean {
  if (!(error instanceof UserError)) return false
  const { status, isForbidden } = readGitHubFailure(error.cause)
  return status === 401 || isForbidden
}
