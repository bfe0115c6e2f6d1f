import { createHash } from 'node:crypto'
import { type GitHubClient, gitHubError, readGitHubFailure } from './client.js'
import { repositoryOf, type WorkflowRun } from './workflow-run.js'

export type CommentOutcome =
  | { done: 'created' | 'updated' | 'unchanged'; url: string }
  /** The token may not write here: on a pull request from a fork it is read-only. */
  | { done: 'refused'; reason: string }

/**
 * One comment of a pull request that is kept up to date: found again by a hidden marker in its first line, which holds
 * a hash of its key, and updated in place. Needs `pull-requests: write`.
 */
export class StickyComment {
  readonly #github: GitHubClient
  readonly #run: WorkflowRun
  readonly #issue: { owner: string; repo: string; issue_number: number }
  readonly #marker: string

  /** @param key - what tells it from the other comments of this program: connector, matrix leg. */
  constructor(github: GitHubClient, run: WorkflowRun & { pullRequest: number }, key: readonly string[]) {
    this.#github = github
    this.#run = run
    this.#issue = { ...repositoryOf(run), issue_number: run.pullRequest }
    const hash = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32)
    this.#marker = `<!-- saas-connector-actions ${hash} -->`
  }

  /**
   * Writes the comment. The body is Markdown, with text from outside escaped already; nothing in it can be taken for a
   * marker, which only counts as the first line.
   */
  async write(body: string): Promise<CommentOutcome> {
    const whole = `${this.#marker}\n${body}`
    const { issues } = this.#github.rest
    try {
      const own = await this.#find()
      if (own === undefined) {
        const make = async () => (await issues.createComment({ ...this.#issue, body: whole })).data.html_url
        const url = await this.#github.create(make, async () => (await this.#find())?.url)
        return { done: 'created', url }
      }
      if (own.body === whole) return { done: 'unchanged', url: own.url }
      const { owner, repo } = this.#issue
      const { data } = await issues.updateComment({ owner, repo, comment_id: own.id, body: whole })
      return { done: 'updated', url: data.html_url }
    } catch (cause) {
      const { isForbidden, reason } = readGitHubFailure(cause)
      if (isForbidden) return { done: 'refused', reason }
      const { pullRequest, repository } = this.#run
      const operation = `write the comment on pull request ${pullRequest} of ${repository}`
      throw gitHubError(operation, cause, 'pull-requests: write')
    }
  }

  /** The comment of an earlier run: the first with the marker that was written by this token's user. */
  async #find(): Promise<{ id: number; body: string; url: string } | undefined> {
    let viewer: ((user: Author) => boolean) | undefined
    const comments = this.#github.list(this.#github.rest.issues.listComments, this.#issue)
    for await (const { id, body = '', user, html_url: url } of comments) {
      if (body.split(/\r?\n/, 1)[0] !== this.#marker) continue
      // Anybody can write the marker, and a token may change the comments of others.
      viewer ??= await this.#isViewer()
      if (viewer(user)) return { id, body: body.replaceAll('\r\n', '\n'), url }
    }
    return undefined
  }

  /** Tells the token's own user. The token of a job is an app's and has no user to ask for: any bot is it then. */
  async #isViewer(): Promise<(user: Author) => boolean> {
    try {
      const { data } = await this.#github.rest.users.getAuthenticated()
      return (user) => user?.login === data.login
    } catch (error) {
      if (!readGitHubFailure(error).isForbidden) throw error
      return (user) => user?.type === 'Bot'
    }
  }
}

type Author = { login?: string; type?: string } | null | undefined
