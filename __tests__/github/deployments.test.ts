import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Deployments, type UploadRecord } from '../../src/github/deployments.js'
import type { WorkflowRun } from '../../src/github/workflow-run.js'

interface Recorded {
  method: string
  url: URL
  authorization: string | undefined
  body: unknown
}

/** A server that answers like GitHub's deployments interface, from a list. */
class GitHubServer {
  readonly requests: Recorded[] = []
  readonly deployments: Record<string, unknown>[] = []
  status = 0
  #server: Server = createServer()

  async start(): Promise<string> {
    this.#server.on('request', async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const text = Buffer.concat(chunks).toString()
      const url = new URL(request.url ?? '', 'http://localhost')
      this.requests.push({
        method: request.method ?? '',
        url,
        authorization: request.headers.authorization,
        body: text === '' ? undefined : JSON.parse(text),
      })
      const { status, answer } = this.#answer(request.method ?? '', url, text)
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    })
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }

  #answer(method: string, url: URL, text: string): { status: number; answer: unknown } {
    if (this.status !== 0) return { status: this.status, answer: { message: 'Resource not accessible by integration' } }
    if (method === 'GET') {
      const page = Number(url.searchParams.get('page'))
      return { status: 200, answer: this.deployments.slice((page - 1) * 100, page * 100) }
    }
    if (url.pathname.endsWith('/statuses')) return { status: 201, answer: { id: 1 } }
    const body = JSON.parse(text) as Record<string, unknown>
    const deployment = { id: this.deployments.length + 1, sha: body['ref'], payload: body['payload'] }
    this.deployments.unshift(deployment)
    return { status: 201, answer: deployment }
  }
}

const record: UploadRecord = { tenant: 't.example', connectorId: 'c1', version: 3, contentSha256: 'ab' }

describe('Deployments', () => {
  const server = new GitHubServer()
  let run: WorkflowRun
  beforeAll(async () => {
    const apiUrl = await server.start()
    run = { repository: 'o/r', sha: 'abc', event: 'push', runUrl: 'https://x/run', apiUrl, fromFork: false }
  })
  afterAll(() => server.close())
  beforeEach(() => {
    server.requests.length = 0
    server.deployments.length = 0
    server.status = 0
  })

  const all = async (environment = 'e', commit?: string) => {
    const found = []
    for await (const upload of new Deployments('the-token', run).list(environment, commit)) found.push(upload)
    return found
  }

  it('remembers an upload and finds it again', async () => {
    await new Deployments('the-token', run).record('e', record)
    expect(server.requests.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual([
      'POST /repos/o/r/deployments',
      'POST /repos/o/r/deployments/1/statuses',
    ])
    expect(server.requests[0]?.authorization).toBe('token the-token')
    expect(server.requests[0]?.body).toMatchObject({ ref: 'abc', environment: 'e', auto_merge: false, payload: record })
    expect(await all('e', 'abc')).toEqual([{ ...record, commit: 'abc' }])
    const query = server.requests[2]?.url.searchParams
    expect(query?.get('environment')).toBe('e')
    expect(query?.get('sha')).toBe('abc')
  })

  it('reads further pages', async () => {
    for (let version = 1; version <= 150; version++) {
      server.deployments.push({ id: version, sha: 'x', payload: JSON.stringify({ ...record, version }) })
    }
    expect(await all()).toHaveLength(150)
  })

  it('leaves out payloads that are not of this program', async () => {
    for (const payload of ['', '{', 'null', null, [], { version: '3' }, { ...record, version: 1.5 }]) {
      server.deployments.push({ id: 1, sha: 'x', payload })
    }
    expect(await all()).toEqual([])
  })

  it('names the permission that is missing', async () => {
    server.status = 403
    await expect(new Deployments('the-token', run).record('e', record)).rejects.toMatchObject({
      name: 'UserError',
      message:
        'cannot create a deployment of o/r: Resource not accessible by integration; give the job the permission "deployments: write" and pass github-token',
    })
    await expect(all()).rejects.toThrow(/deployments: read/)
  })
})
