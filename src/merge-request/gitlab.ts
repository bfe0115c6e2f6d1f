import { isObject } from '../core/json.js'
import { type Api, ApiError } from './api.js'
import type { Notes, OwnNote } from './note.js'

const perPage = 100

/** Pages that are read, 10,000 notes. */
const maxPages = 100

/** The notes of a merge request of GitLab. The token needs the scope `api`; that of a job may not write notes. */
export class GitLabNotes implements Notes {
  readonly #api: Api
  readonly #path: string

  /** @param project - its number, or its path with the groups. */
  constructor(api: Api, project: string, mergeRequest: string) {
    this.#api = api
    this.#path = `/projects/${encodeURIComponent(project)}/merge_requests/${mergeRequest}/notes`
  }

  async find(isOurs: (body: string) => boolean): Promise<OwnNote | undefined> {
    let own: unknown
    for (let page = 1; page <= maxPages; page++) {
      const query = `?order_by=created_at&sort=asc&per_page=${perPage}&page=${page}`
      const notes = await this.#api.send('GET', `${this.#path}${query}`)
      if (!Array.isArray(notes)) throw new ApiError('the notes are not a list', 200)
      for (const note of notes as unknown[]) {
        if (!isObject(note) || typeof note['body'] !== 'string' || note['system'] === true) continue
        if (typeof note['id'] !== 'number' || !isOurs(note['body'])) continue
        own ??= await this.#viewer()
        const { author } = note
        if (isObject(author) && author['id'] === own) return { id: String(note['id']), body: note['body'] }
      }
      if (notes.length < perPage) return undefined
    }
    throw new ApiError(`there are more than ${maxPages * perPage} notes to look for it in`, 200)
  }

  async create(body: string): Promise<void> {
    await this.#api.send('POST', this.#path, { body })
  }

  async update({ id }: OwnNote, body: string): Promise<void> {
    await this.#api.send('PUT', `${this.#path}/${id}`, { body })
  }

  /** The id of the token's user. */
  async #viewer(): Promise<number> {
    const user = await this.#api.send('GET', '/user')
    if (!isObject(user) || typeof user['id'] !== 'number') throw new ApiError('the answer does not name the user', 200)
    return user['id']
  }
}
