import type { GitHubClient } from './client.js'
import { gitHubError, readGitHubFailure } from './failure.js'
import { type Author, markerOf, ownAuthor } from './own.js'
import { repositoryOf, type WorkflowRun } from './workflow-run.js'

/** An issue in Markdown with escaped foreign text, for `StickyIssue`. */
export interface IssueText {
  title: string
  body: string
}

export type IssueOutcome =
  | { done: 'opened' | 'opened again' | 'updated' | 'unchanged' | 'closed'; url: string }
  /** A person closed the issue of this occasion. */
  | { done: 'left closed'; url: string }
  /** There is no issue to close. */
  | { done: 'nothing' }
  /** The token may not write. */
  | { done: 'refused'; reason: string }

interface OwnIssue {
  number: number
  title: string
  body: string
  url: string
}

/**
 * One issue of a repository that is opened, updated in place and closed. It is found by a hidden marker in its first line, with
 * a hash of its key; a second one says which occasion it is about, and whether all was well. Needs `issues: write`.
 */
export class StickyIssue {
  readonly #github: GitHubClient
  readonly #run: WorkflowRun
  readonly #marker: string
  readonly #occasion: string
  readonly #since: string
  #isOwn: ((author: Author) => boolean) | undefined

  /**
   * @param key - distinguishes it from other issues of this program.
   * @param occasion - what the issue is about this time, and the time of that. An issue of the same occasion that a person closed
   *   is not opened again.
   */
  constructor(
    github: GitHubClient,
    run: WorkflowRun,
    { key, occasion, since }: { key: readonly string[]; occasion: string; since: Date },
  ) {
    this.#github = github
    this.#run = run
    this.#marker = markerOf(key)
    this.#occasion = markerOf([...key, occasion])
    this.#since = since.toISOString()
  }

  /** Opens the issue, or updates the one that is open. */
  async open({ title, body }: IssueText): Promise<IssueOutcome> {
    const text = `${this.#marker}\n${this.#occasion}\n${body}`
    return await this.#write(async () => {
      const { issues } = this.#github.rest
      const own = await this.#find('open')
      if (own !== undefined) {
        if (own.title === title && own.body === text) return { done: 'unchanged', url: own.url }
        return { done: 'updated', url: await this.#update(own, { title, body: text }) }
      }
      const closed = await this.#find('closed')
      const lines = closed?.body.split('\n') ?? []
      if (closed !== undefined && lines[1] === this.#occasion) {
        if (lines[2] !== closedMark) return { done: 'left closed', url: closed.url }
        return { done: 'opened again', url: await this.#update(closed, { title, body: text, state: 'open' }) }
      }
      const make = async () => (await issues.create({ ...repositoryOf(this.#run), title, body: text })).data.html_url
      return { done: 'opened', url: await this.#github.create(make, async () => (await this.#find('open'))?.url) }
    })
  }

  /** Closes the issue if it is open. */
  async close({ title, body }: IssueText): Promise<IssueOutcome> {
    const text = `${this.#marker}\n${this.#occasion}\n${closedMark}\n${body}`
    return await this.#write(async () => {
      const own = await this.#find('open')
      if (own === undefined) return { done: 'nothing' }
      return { done: 'closed', url: await this.#update(own, { title, body: text, state: 'closed' }) }
    })
  }

  async #update({ number }: OwnIssue, change: IssueText & { state?: 'open' | 'closed' }): Promise<string> {
    const { data } = await this.#github.rest.issues.update({
      ...repositoryOf(this.#run),
      issue_number: number,
      ...change,
    })
    return data.html_url
  }

  /** The newest issue of an earlier run by this token's user. Of the closed ones, only those that are not older than the occasion. */
  async #find(state: 'open' | 'closed'): Promise<OwnIssue | undefined> {
    const query = { ...repositoryOf(this.#run), state, ...(state === 'closed' && { since: this.#since }) }
    for await (const each of this.#github.list(this.#github.rest.issues.listForRepo, query)) {
      const { number, title, body, user, html_url: url, pull_request: pull } = each
      const text = (body ?? '').replaceAll('\r\n', '\n')
      if (pull !== undefined || text.split('\n', 1)[0] !== this.#marker) continue
      this.#isOwn ??= await ownAuthor(this.#github)
      if (this.#isOwn(user)) return { number, title, body: text, url }
    }
    return undefined
  }

  async #write(work: () => Promise<IssueOutcome>): Promise<IssueOutcome> {
    try {
      return await work()
    } catch (cause) {
      const { isForbidden, reason } = readGitHubFailure(cause)
      if (isForbidden) return { done: 'refused', reason }
      throw gitHubError(`write the issue in ${this.#run.repository}`, cause, 'issues: write')
    }
  }
}

/** The third line of an issue that this program closed. */
const closedMark = '<!-- closed by saas-connector-actions -->'
