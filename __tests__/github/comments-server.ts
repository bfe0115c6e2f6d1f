import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Hiccup, pageOf, stumble } from './hiccups.js'

export interface Comment {
  id: number
  body: string
  user: { login: string; type: string }
}

/** A server that answers like GitHub's interface for comments of pull request 7 of `owner/repo`. */
export class CommentsServer {
  readonly comments: Comment[] = []
  readonly requests: string[] = []
  /** The open pull requests, by the branch that GitHub is asked for. */
  readonly pulls: { branch: string; number: number; head: { sha: string } }[] = []
  /** Who the token belongs to; undefined for the token of a job, which has no user. */
  viewer: string | undefined
  /** Answers every request of a method with this status. */
  refuse: { method: string; status: number } | undefined
  readonly hiccups: Hiccup[] = []
  url = ''
  #server: Server = createServer()
  #next = 1000

  async start(): Promise<void> {
    this.#server.on('request', async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      // An Enterprise Server has its interface below /api/v3.
      const url = new URL((request.url ?? '').replace(/^\/api\/v3(?=\/)/, ''), 'http://localhost')
      const method = request.method ?? ''
      this.requests.push(`${method} ${url.pathname}${url.search}`)
      const work = () => this.#answer(method, url, Buffer.concat(chunks).toString())
      if (stumble(this.hiccups, request, response, work)) return
      const { status, answer, headers = {} } = work()
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(answer))
    })
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done))
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }

  reset(): void {
    this.comments.length = 0
    this.requests.length = 0
    this.pulls.length = 0
    this.viewer = undefined
    this.refuse = undefined
    this.hiccups.length = 0
  }

  add(body: string, user: Comment['user'] = { login: 'somebody', type: 'User' }): Comment {
    const comment = { id: this.#next++, body, user }
    this.comments.push(comment)
    return comment
  }

  #answer(
    method: string,
    url: URL,
    text: string,
  ): { status: number; answer: unknown; headers?: Record<string, string> } {
    if (this.refuse?.method === method)
      return { status: this.refuse.status, answer: { message: 'Resource not accessible by integration' } }
    if (url.pathname === '/user') {
      if (this.viewer === undefined) return { status: 403, answer: { message: 'Resource not accessible' } }
      return { status: 200, answer: { login: this.viewer, type: 'User' } }
    }
    const shown = (comment: Comment) => ({ ...comment, html_url: `https://github.example/comment/${comment.id}` })
    if (method === 'GET' && url.pathname === '/repos/owner/repo/pulls') {
      return { status: 200, answer: this.pulls.filter(({ branch }) => branch === url.searchParams.get('head')) }
    }
    if (method === 'GET' && url.pathname === '/repos/owner/repo/issues/7/comments') {
      const { page, headers } = pageOf(this.comments, url, this.url)
      return { status: 200, answer: page.map(shown), headers }
    }
    const { body } = (text === '' ? {} : JSON.parse(text)) as { body?: string }
    if (body !== undefined && body.length > 65_536) return { status: 422, answer: { message: 'body is too long' } }
    const user =
      this.viewer === undefined ? { login: 'github-actions[bot]', type: 'Bot' } : { login: this.viewer, type: 'User' }
    if (method === 'POST' && url.pathname === '/repos/owner/repo/issues/7/comments')
      return { status: 201, answer: shown(this.add(body ?? '', user)) }
    const [, id] = /^\/repos\/owner\/repo\/issues\/comments\/(\d+)$/.exec(url.pathname) ?? []
    const comment = this.comments.find((each) => each.id === Number(id))
    if (method !== 'PATCH' || comment === undefined) return { status: 404, answer: { message: 'Not Found' } }
    comment.body = body ?? ''
    return { status: 200, answer: shown(comment) }
  }
}
