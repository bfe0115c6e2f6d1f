import { createHash } from 'node:crypto'
import { getOctokit } from '@actions/github'
import { messageOf, UserError } from '../base/errors.js'
import type { WorkflowRun } from './workflow-run.js'

const perPage = 100
/** A pull request with more comments than this is no place for another. */
const mostPages = 100

export type CommentOutcome =
  | { done: 'created' | 'updated' | 'unchanged'; url: string }
  /** The token may not write here: on a pull request from a fork it is read-only. */
  | { done: 'refused'; reason: string }

/**
 * One comment of a pull request that is kept up to date: found again by a hidden marker in its first line, which holds
 * a hash of its key, and updated in place. Needs `pull-requests: write`.
 */
export class StickyComment {
  readonly #octokit: ReturnType<typeof getOctokit>
  readonly #run: WorkflowRun
  readonly #issue: { owner: string; repo: string; issue_number: number }
  readonly #marker: string

  /** @param key - what tells it from the other comments of this program: connector, matrix leg. */
  constructor(token: string, run: WorkflowRun & { pullRequest: number }, key: readonly string[]) {
    this.#octokit = getOctokit(token, { baseUrl: run.apiUrl })
    this.#run = run
    const [owner = '', repo = ''] = run.repository.split('/')
    this.#issue = { owner, repo, issue_number: run.pullRequest }
    const hash = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32)
    this.#marker = `<!-- saas-connector-actions ${hash} -->`
  }

  /**
   * Writes the comment. The body is Markdown, with text from outside escaped already; nothing in it can be taken for a
   * marker, which only counts as the first line.
   */
  async write(body: string): Promise<CommentOutcome> {
    const whole = `${this.#marker}\n${body}`
    try {
      const own = await this.#find()
      if (own === undefined) {
        const { data } = await this.#octokit.rest.issues.createComment({ ...this.#issue, body: whole })
        return { done: 'created', url: data.html_url }
      }
      if (own.body === whole) return { done: 'unchanged', url: own.url }
      const { owner, repo } = this.#issue
      const { data } = await this.#octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body: whole })
      return { done: 'updated', url: data.html_url }
    } catch (cause) {
      const status = (cause as { status?: unknown } | undefined)?.status
      const reason = messageOf(cause).split('\n')[0] ?? ''
      if (status === 403 || status === 404) return { done: 'refused', reason }
      const remedy = status === 401 ? '; github-token is wrong or expired' : ''
      throw new UserError(
        `cannot write the comment on pull request ${this.#run.pullRequest} of ${this.#run.repository}: ${reason}${remedy}`,
        { cause },
      )
    }
  }

  /** The comment of an earlier run: the first with the marker that was written by this token's user. */
  async #find(): Promise<{ id: number; body: string; url: string } | undefined> {
    let viewer: ((user: Author) => boolean) | undefined
    for (let page = 1; page <= mostPages; page++) {
      const { data } = await this.#octokit.rest.issues.listComments({ ...this.#issue, per_page: perPage, page })
      for (const { id, body = '', user, html_url: url } of data) {
        if (body.split(/\r?\n/, 1)[0] !== this.#marker) continue
        // Anybody can write the marker, and a token may change the comments of others.
        viewer ??= await this.#isViewer()
        if (viewer(user)) return { id, body: body.replaceAll('\r\n', '\n'), url }
      }
      if (data.length < perPage) return undefined
    }
    return undefined
  }

  /** Tells the token's own user. The token of a job is an app's and has no user to ask for: any bot is it then. */
  async #isViewer(): Promise<(user: Author) => boolean> {
    try {
      const { data } = await this.#octokit.rest.users.getAuthenticated()
      return (user) => user?.login === data.login
    } catch (error) {
      const status = (error as { status?: unknown } | undefined)?.status
      if (status !== 403 && status !== 404) throw error
      return (user) => user?.type === 'Bot'
    }
  }
}

type Author = { login?: string; type?: string } | null | undefined
