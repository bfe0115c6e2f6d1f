import type { GitHubClient } from './client.js'
import { gitHubError, readGitHubFailure } from './failure.js'
import { type Author, isOfNewerRun, markerOf, ownAuthor } from './own.js'
import { repositoryOf, type WorkflowRun } from './workflow-run.js'

export type CommentOutcome =
  | { done: 'created' | 'updated' | 'unchanged'; url: string }
  /** A newer run wrote it. */
  | { done: 'left'; url: string }
  /** The token may not write, as on a pull request from a fork, where it is read-only. */
  | { done: 'refused'; reason: string }

/**
 * One comment of a pull request that is updated in place. It is found by a hidden marker in its first line, with a hash
 * of its key. Needs `pull-requests: write`.
 */
export class StickyComment {
  readonly #github: GitHubClient
  readonly #run: WorkflowRun
  readonly #issue: { owner: string; repo: string; issue_number: number }
  readonly #marker: string

  /** @param key - distinguishes it from other comments of this program, for example connector and matrix leg. */
  constructor(github: GitHubClient, run: WorkflowRun & { pullRequest: number }, key: readonly string[]) {
    this.#github = github
    this.#run = run
    this.#issue = { ...repositoryOf(run), issue_number: run.pullRequest }
    this.#marker = markerOf(key)
  }

  /**
   * Writes the comment, unless a newer run did: the last one to end is not always of the last commit. The body is Markdown with escaped foreign text. It cannot forge a marker, which counts only in the
   * first line.
   */
  async write(body: string): Promise<CommentOutcome> {
    const markedBody = `${this.#marker}\n${body}`
    const { issues } = this.#github.rest
    try {
      const own = await this.#find()
      if (own === undefined) {
        const make = async () => (await issues.createComment({ ...this.#issue, body: markedBody })).data.html_url
        const url = await this.#github.create(make, async () => (await this.#find())?.url)
        return { done: 'created', url }
      }
      if (own.body === markedBody) return { done: 'unchanged', url: own.url }
      if (isOfNewerRun(own.body, markedBody)) return { done: 'left', url: own.url }
      const { owner, repo } = this.#issue
      const { data } = await issues.updateComment({ owner, repo, comment_id: own.id, body: markedBody })
      return { done: 'updated', url: data.html_url }
    } catch (cause) {
      const { isForbidden, reason } = readGitHubFailure(cause)
      if (isForbidden) return { done: 'refused', reason }
      const { pullRequest, repository } = this.#run
      const operation = `write the comment on pull request ${pullRequest} of ${repository}`
      throw gitHubError(operation, cause, 'pull-requests: write')
    }
  }

  /** Finds the comment of an earlier run: the first one with the marker by this token's user. */
  async #find(): Promise<{ id: number; body: string; url: string } | undefined> {
    let viewer: ((user: Author) => boolean) | undefined
    const comments = this.#github.list(this.#github.rest.issues.listComments, this.#issue)
    for await (const { id, body = '', user, html_url: url } of comments) {
      if (body.split(/\r?\n/, 1)[0] !== this.#marker) continue
      viewer ??= await ownAuthor(this.#github)
      if (viewer(user)) return { id, body: body.replaceAll('\r\n', '\n'), url }
    }
    return undefined
  }
}
