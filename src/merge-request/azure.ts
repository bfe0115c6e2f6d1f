import { isObject } from '../core/json.js'
import { type Api, ApiError } from './api.js'
import type { Notes, OwnNote } from './note.js'

const version = 'api-version=6.0'

/** The comments of a pull request of Azure Repos: each of ours is the first of a thread of its own. */
export class AzureThreads implements Notes {
  readonly #api: Api
  readonly #path: string

  constructor(api: Api, project: string, repository: string, pullRequest: string) {
    this.#api = api
    const [inProject, ofRepository] = [project, repository].map(encodeURIComponent)
    this.#path = `/${inProject}/_apis/git/repositories/${ofRepository}/pullRequests/${pullRequest}/threads`
  }

  async find(isOurs: (body: string) => boolean): Promise<OwnNote | undefined> {
    // All threads come in one answer.
    const answer = await this.#api.send('GET', `${this.#path}?${version}`)
    const threads = isObject(answer) ? answer['value'] : undefined
    if (!Array.isArray(threads)) throw new ApiError('the threads are not a list', 200)
    let own: unknown
    for (const thread of threads as unknown[]) {
      if (!isObject(thread) || thread['isDeleted'] === true || !Array.isArray(thread['comments'])) continue
      const [comment] = thread['comments'] as unknown[]
      if (typeof thread['id'] !== 'number' || !isObject(comment) || comment['isDeleted'] === true) continue
      const { id, content, author } = comment
      if (typeof id !== 'number' || typeof content !== 'string' || !isOurs(content)) continue
      own ??= await this.#viewer()
      if (isObject(author) && author['id'] === own) return { id: `${thread['id']}/comments/${id}`, body: content }
    }
    return undefined
  }

  async create(content: string): Promise<void> {
    // No status is given: a policy may keep a pull request with an active thread from being completed.
    const comments = [{ parentCommentId: 0, content, commentType: 'text' }]
    await this.#api.send('POST', `${this.#path}?${version}`, { comments })
  }

  async update({ id }: OwnNote, content: string): Promise<void> {
    await this.#api.send('PATCH', `${this.#path}/${id}?${version}`, { content })
  }

  /** The id of the token's user. */
  async #viewer(): Promise<string> {
    const data = await this.#api.send('GET', '/_apis/connectionData')
    const user = isObject(data) ? data['authenticatedUser'] : undefined
    if (!isObject(user) || typeof user['id'] !== 'string') throw new ApiError('the answer does not name the user', 200)
    return user['id']
  }
}
