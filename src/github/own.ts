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
 * True if a run that began after ours wrote the comment. Both name the page of their run in the last line. GitHub, GitLab and
 * Azure Pipelines give a later run a higher number. Jenkins begins again with 1 for a job that is made anew, so its builds
 * are not compared, and neither are runs of different repositories.
 */
export function isOfNewerRun(written: string, ours: string): boolean {
  const [theirs, own] = [runOf(written), runOf(ours)]
  return theirs !== undefined && theirs.place === own?.place && theirs.number > own.number
}

/** The run in the last line of a comment. Foreign text is never in that line. */
function runOf(body: string): { place: string; number: number } | undefined {
  const line = body.trimEnd().split('\n').at(-1) ?? ''
  const found = /(?:\/actions\/runs\/|\/pipelines\/|buildId=)(\d{1,15})\)(?: of [0-9a-f]+)?$/.exec(line)
  return found === null ? undefined : { place: line.slice(0, found.index), number: Number(found[1]) }
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
