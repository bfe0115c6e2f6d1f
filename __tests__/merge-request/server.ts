import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Hiccup, stumble } from '../github/hiccups.js'

interface Note {
  id: number
  body: string
  system: boolean
  author: { id: number }
}

interface Thread {
  id: number
  isDeleted: boolean
  comments: { id: number; content: string; author: { id: string } }[]
}

interface Seen {
  method: string
  /** With the query. */
  path: string
  headers: IncomingHttpHeaders
  body: Record<string, unknown>
}

/** Who the token is of. */
export const owner = { gitlab: 42, azure: 'the-build-service' }

/**
 * A server that answers like GitLab for the notes of merge request 7 of the project `group/people` with the number 12, and
 * like Azure DevOps for the threads of pull request 7.
 */
export class MergeRequestServer {
  readonly notes: Note[] = []
  readonly threads: Thread[] = []
  readonly seen: Seen[] = []
  readonly hiccups: Hiccup[] = []
  readonly token = 'glpat-5kQ2vXw9TzLr8YdHn3Ub'
  url = ''
  readonly #server: Server = createServer()

  async start(): Promise<void> {
    this.#server.on('request', async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const text = Buffer.concat(chunks).toString()
      const { method = '', url: path = '', headers } = request
      const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
      this.seen.push({ method, path, headers, body })
      const work = () => this.#answer(method, new URL(path, this.url), headers, body)
      if (stumble(this.hiccups, request, response, work)) return
      const { status, answer } = work()
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    })
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done))
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }

  reset(): void {
    for (const list of [this.notes, this.threads, this.seen, this.hiccups]) list.length = 0
  }

  /** Adds a note of GitLab. */
  add(body: string, author: number, system = false): void {
    this.notes.push({ id: this.notes.length + 100, body, system, author: { id: author } })
  }

  /** Adds a thread of Azure DevOps. */
  addThread(content: string, author: string, isDeleted = false): void {
    const id = this.threads.length + 10
    this.threads.push({ id, isDeleted, comments: [{ id: 1, content, author: { id: author } }] })
  }

  #answer(
    method: string,
    url: URL,
    headers: IncomingHttpHeaders,
    body: Record<string, unknown>,
  ): { status: number; answer: unknown } {
    const isGitLab = url.pathname.startsWith('/api/v4/')
    const isKnown = isGitLab
      ? headers['private-token'] === this.token && headers.authorization === undefined
      : headers.authorization === `Bearer ${this.token}`
    if (!isKnown) return { status: 401, answer: { message: '401 Unauthorized' } }
    return (isGitLab ? this.#gitlab(method, url, body) : this.#azure(method, url, body)) ?? notFound
  }

  #gitlab(method: string, url: URL, { body }: Record<string, unknown>) {
    if (method === 'GET' && url.pathname === '/api/v4/user') return { status: 200, answer: { id: owner.gitlab } }
    const [, id] = /^\/api\/v4\/projects\/(?:12|group%2Fpeople)\/merge_requests\/7\/notes(?:\/(\d+))?$/.exec(
      url.pathname,
    ) ?? ['', 'none']
    if (method === 'GET' && id === undefined) {
      const [page, size] = ['page', 'per_page'].map((name) => Number(url.searchParams.get(name)))
      if (page === undefined || size === undefined || size > 100 || url.searchParams.get('sort') !== 'asc') return
      return { status: 200, answer: this.notes.slice((page - 1) * size, page * size) }
    }
    if (id === 'none') return
    if (typeof body !== 'string' || body.length > 1_000_000)
      return { status: 400, answer: { error: 'body is invalid' } }
    if (method === 'POST' && id === undefined) {
      this.add(body, owner.gitlab)
      return { status: 201, answer: this.notes.at(-1) }
    }
    const note = this.notes.find((each) => String(each.id) === id)
    if (method !== 'PUT' || note === undefined) return
    note.body = body
    return { status: 200, answer: note }
  }

  #azure(method: string, url: URL, body: Record<string, unknown>) {
    if (method === 'GET' && url.pathname === '/acme/_apis/connectionData')
      return { status: 200, answer: { authenticatedUser: { id: owner.azure } } }
    const threads = '/acme/project-id/_apis/git/repositories/repository-id/pullRequests/7/threads'
    if (!url.pathname.startsWith(threads) || url.searchParams.get('api-version') === null) return
    const rest = url.pathname.slice(threads.length)
    if (method === 'GET' && rest === '') return { status: 200, answer: { value: this.threads } }
    if (method === 'POST' && rest === '') {
      const [comment] = body['comments'] as { content: string; parentCommentId: number; commentType: string }[]
      if (comment?.parentCommentId !== 0 || comment.commentType !== 'text' || comment.content.length > 150_000)
        return { status: 400, answer: { message: 'the comment is not valid' } }
      this.addThread(comment.content, owner.azure)
      return { status: 200, answer: this.threads.at(-1) }
    }
    const [, thread, id] = /^\/(\d+)\/comments\/(\d+)$/.exec(rest) ?? []
    const found = this.threads
      .find((each) => String(each.id) === thread)
      ?.comments.find((each) => String(each.id) === id)
    if (method !== 'PATCH' || found === undefined) return
    found.content = body['content'] as string
    return { status: 200, answer: found }
  }
}

const notFound = { status: 404, answer: { message: '404 Not found' } }
