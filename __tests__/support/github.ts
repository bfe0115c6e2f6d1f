import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Hiccup, pageOf, stumble } from '../github/hiccups.js'

interface Status {
  id: number
  state: string
  description: string
  log_url: string
  environment_url: string
  created_at: string
}

interface Deployment {
  id: number
  sha: string
  environment: string
  task: string
  payload: unknown
  description: string
  created_at: string
}

/** An issue, or a pull request, which GitHub lists among them. */
export interface Issue {
  number: number
  title: string
  body: string
  state: 'open' | 'closed'
  user: { login: string; type: string }
  updated_at: string
  pull_request?: object
}

const job = { login: 'github-actions[bot]', type: 'Bot' }

/** GitHub's issues, deployments, statuses and comparison of commits, in memory. Each object is made one minute after the last. */
export class GitHubFake {
  /** Newest first. */
  readonly deployments: Deployment[] = []
  readonly statuses = new Map<number, Status[]>()
  /** Newest first. */
  readonly issues: Issue[] = []
  /** Whether the token may not write issues. */
  refusesIssues = false
  readonly hiccups: Hiccup[] = []
  readonly requests: string[] = []
  /** Answered to everything if not 0. */
  refuses = 0
  /** Whether statuses cannot be read. */
  refusesStatuses = false
  /** Whether the first commit is an ancestor of the second; undefined: GitHub does not know them. */
  isAncestor: (ancestor: string, descendant: string) => boolean | undefined = () => undefined
  readonly #server: Server
  #minutes = 0

  private constructor() {
    this.#server = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const text = Buffer.concat(chunks).toString()
      const url = new URL(request.url ?? '', this.url)
      const method = request.method ?? ''
      this.requests.push(`${method} ${url.pathname}`)
      const work = () => this.#answer(method, url, text === '' ? {} : (JSON.parse(text) as Record<string, string>))
      if (stumble(this.hiccups, request, response, work)) return
      const { status, body, headers = {} } = work()
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
    })
  }

  static async start(): Promise<GitHubFake> {
    const fake = new GitHubFake()
    await new Promise<void>((done) => fake.#server.listen(0, '127.0.0.1', done))
    return fake
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }

  /** The statuses of all deployments as `state: description`, oldest deployment first. */
  get told(): string[][] {
    return this.deployments
      .map(({ id }) => (this.statuses.get(id) ?? []).map(({ state, description }) => `${state}: ${description}`))
      .reverse()
  }

  #answer(
    method: string,
    url: URL,
    body: Record<string, string>,
  ): { status: number; body: unknown; headers?: Record<string, string> } {
    if (this.refuses !== 0) return { status: this.refuses, body: { message: 'Resource not accessible by integration' } }
    const [, , , , kind, id = '', more] = url.pathname.split('/')
    if (kind === 'compare') {
      const [ancestor = '', descendant = ''] = id.split('...')
      const answer = this.isAncestor(ancestor, descendant)
      if (answer === undefined) return { status: 404, body: { message: 'Not Found' } }
      return { status: 200, body: { status: answer ? 'ahead' : 'diverged' } }
    }
    if (url.pathname === '/user') return { status: 403, body: { message: 'Resource not accessible by integration' } }
    if (kind === 'issues') return this.#issue(method, url, Number(id), body)
    if (kind !== 'deployments') return { status: 404, body: { message: 'Not Found' } }
    if (more === 'statuses') {
      if (this.refusesStatuses && method === 'GET') return { status: 403, body: { message: 'Forbidden' } }
      const list = this.statuses.get(Number(id)) ?? []
      if (method === 'GET') return this.#page([...list].reverse(), url)
      const { state = '', description = '', log_url = '', environment_url = '' } = body
      const status = { id: this.#minutes, state, description, log_url, environment_url, created_at: this.#now() }
      this.statuses.set(Number(id), [...list, status])
      return { status: 201, body: status }
    }
    if (method === 'GET') {
      const wanted = ['environment', 'task', 'sha'] as const
      const found = this.deployments.filter((each) =>
        wanted.every((name) => [null, each[name]].includes(url.searchParams.get(name))),
      )
      return this.#page(found, url)
    }
    const { ref: sha = '', environment = '', task = '', payload, description = '' } = body
    const deployment = { id: this.deployments.length + 1, sha, environment, task, payload, description }
    this.deployments.unshift({ ...deployment, created_at: this.#now() })
    return { status: 201, body: deployment }
  }

  /** Adds an issue that someone else wrote, if not the job. */
  addIssue(given: Partial<Issue>): Issue {
    const number = this.issues.length + 1
    const issue: Issue = { number, title: '', body: '', state: 'open', user: job, updated_at: this.#now(), ...given }
    this.issues.unshift(issue)
    return issue
  }

  #issue(
    method: string,
    url: URL,
    number: number,
    body: Record<string, string>,
  ): { status: number; body: unknown; headers?: Record<string, string> } {
    const shown = (issue: Issue) => ({ ...issue, html_url: `https://github.example/issues/${issue.number}` })
    if (method === 'GET') {
      const [state, since] = ['state', 'since'].map((name) => url.searchParams.get(name) ?? '')
      const found = this.issues.filter((each) => each.state === state && each.updated_at >= (since ?? ''))
      return this.#page(found.map(shown), url)
    }
    if (this.refusesIssues) return { status: 403, body: { message: 'Resource not accessible by integration' } }
    if (method === 'POST') return { status: 201, body: shown(this.addIssue(body)) }
    const issue = this.issues.find((each) => each.number === number)
    if (issue === undefined) return { status: 404, body: { message: 'Not Found' } }
    return { status: 200, body: shown(Object.assign(issue, body, { updated_at: this.#now() })) }
  }

  #page<T>(items: readonly T[], url: URL): { status: number; body: T[]; headers: Record<string, string> } {
    const { page, headers } = pageOf(items, url, this.url)
    return { status: 200, body: page, headers }
  }

  #now(): string {
    return new Date(Date.UTC(2026, 0, 1, 0, this.#minutes++)).toISOString()
  }
}
