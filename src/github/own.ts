import { createHash } from 'node:crypto'
import type { GitHubClient } from './client.js'
import { readGitHubFailure } from './failure.js'

/** Who wrote something on GitHub. */
export type Author = { login?: string; type?: string } | null | undefined

/**
 * The hidden first line by which this program finds again what it wrote.
 *
 * @param key - tells it from other things that this program writes.
 */
export function markerOf(key: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32)
  return `<!-- saas-connector-actions ${hash} -->`
}

/**
 * Returns a predicate for the token's user: any user can write a marker, and a token may change what others wrote. The token
 * of a job belongs to an app, which matches any bot.
 */
export async function ownAuthor(github: GitHubClient): Promise<(author: Author) => boolean> {
  try {
    const { data } = await github.rest.users.getAuthenticated()
    return (author) => author?.login === data.login
  } catch (error) {
    if (!readGitHubFailure(error).isForbidden) throw error
    return (author) => author?.type === 'Bot'
  }
}
