import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { systemClock } from '../../src/core/clock.js'
import { RecordingLogger } from '../../src/core/logger.js'
import { GitHubClient } from '../../src/github/client.js'
import { Deployments } from '../../src/github/deployments.js'
import type { WorkflowRun } from '../../src/github/workflow-run.js'
import type { UploadRecord } from '../../src/record/uploads.js'
import { type Hiccup, pageOf, secondaryLimit, stumble, usedUp } from './hiccups.js'

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
  readonly hiccups: Hiccup[] = []
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
      const work = () => this.#answer(request.method ?? '', url, text)
      if (stumble(this.hiccups, request, response, work)) return
      const { status, answer, headers = {} } = work()
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(answer))
    })
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done))
    return this.#url
  }

  get #url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }

  #answer(
    method: string,
    url: URL,
    text: string,
  ): { status: number; answer: unknown; headers?: Record<string, string> } {
    if (this.status !== 0) return { status: this.status, answer: { message: 'Resource not accessible by integration' } }
    if (method === 'GET') {
      const { page, headers } = pageOf(this.deployments, url, this.#url)
      return { status: 200, answer: page, headers }
    }
    if (url.pathname.endsWith('/statuses')) return { status: 201, answer: { id: 1 } }
    const body = JSON.parse(text) as Record<string, unknown>
    const deployment = { id: this.deployments.length + 1, sha: body['ref'], payload: body['payload'] }
    this.deployments.unshift(deployment)
    return { status: 201, answer: deployment }
  }
}

const uploaded = { state: 'pending', description: 'uploaded by alice' } as const
const record: UploadRecord = { tenant: 't.example', connectorId: 'c1', version: 3, contentSha256: 'ab' }

describe('Deployments', () => {
  const server = new GitHubServer()
  const logger = new RecordingLogger()
  let run: WorkflowRun
  const deployments = () =>
    new Deployments(new GitHubClient('the-token', run.apiUrl, { clock: systemClock, logger, secondMs: 0 }), run)
  beforeAll(async () => {
    const apiUrl = await server.start()
    run = { repository: 'o/r', sha: 'abc', event: 'push', runUrl: 'https://x/run', apiUrl, fromFork: false }
  })
  afterAll(() => server.close())
  beforeEach(() => {
    server.requests.length = 0
    server.deployments.length = 0
    server.hiccups.length = 0
    server.status = 0
    logger.lines.length = 0
  })

  const all = async (environment = 'e', commit?: string) => {
    const found = []
    for await (const upload of deployments().list(environment, commit)) found.push(upload)
    return found
  }

  it('records an upload and finds it again', async () => {
    await deployments().record('e', record, uploaded)
    expect(server.requests.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual([
      'POST /repos/o/r/deployments',
      'POST /repos/o/r/deployments/1/statuses',
    ])
    expect(server.requests[0]?.authorization).toBe('token the-token')
    expect(server.requests[0]?.body).toMatchObject({ ref: 'abc', environment: 'e', auto_merge: false, payload: record })
    expect((await all('e', 'abc')).map((upload) => upload.record)).toEqual([{ ...record, commit: 'abc' }])
    const query = server.requests[2]?.url.searchParams
    expect(query?.get('environment')).toBe('e')
    expect(query?.get('sha')).toBe('abc')
  })

  it('reads further pages', async () => {
    for (let version = 1; version <= 450; version++) {
      server.deployments.push({ id: version, sha: 'x', payload: JSON.stringify({ ...record, version }) })
    }
    expect(await all()).toHaveLength(450)
    expect(server.requests).toHaveLength(5)
    expect(logger.lines).toEqual([])
  })

  it('reads only as far as requested, and warns at its limit', async () => {
    const one = { id: 1, sha: 'x', payload: record }
    server.deployments.push(...Array.from({ length: 10_001 }, () => one))
    for await (const _first of deployments().list('e')) break
    expect(server.requests).toHaveLength(1)
    expect(await all()).toHaveLength(10_000)
    expect(logger.lines).toEqual([
      { level: 'warning', message: 'GitHub lists more than 10000 objects; the rest was not read' },
    ])
  })

  describe('after a temporary failure of GitHub', () => {
    const sent = () => server.requests.map(({ method, url }) => `${method} ${url.pathname.slice('/repos/o/r'.length)}`)

    it.each<[string, Partial<Hiccup> & Pick<Hiccup, 'status'>]>([
      ['an error of the server', { status: 502 }],
      ['a connection that breaks', { status: 'reset' }],
      ['a rate limit', secondaryLimit(60)],
      ['requests that are used up for a minute', usedUp(60)],
    ])('reads again after %s', async (_, hiccup) => {
      server.deployments.push({ id: 1, sha: 'x', payload: record })
      server.hiccups.push({ method: 'GET', ...hiccup })
      expect(await all()).toHaveLength(1)
      expect(server.requests).toHaveLength(2)
    })

    it.each<[string, Partial<Hiccup> & Pick<Hiccup, 'status'>]>([
      ['an error of the server', { status: 502 }],
      ['a connection that breaks', { status: 'reset' }],
    ])('a deployment that %s leaves in doubt is not made twice', async (_, hiccup) => {
      server.deployments.push({ id: 99, sha: 'abc', payload: { ...record, version: 2 } })
      server.hiccups.push({ method: 'POST', path: /deployments$/, isDone: true, ...hiccup })
      await deployments().record('e', record, uploaded)
      expect(server.deployments).toHaveLength(2)
      expect(sent()).toEqual(['POST /deployments', 'GET /deployments', 'POST /deployments/2/statuses'])
      expect(Object.fromEntries(server.requests[1]?.url.searchParams ?? [])).toMatchObject({
        environment: 'e',
        sha: 'abc',
        task: 'saas-connector:upload',
      })
    })

    it('a deployment that was not created is created', async () => {
      server.hiccups.push({ method: 'POST', status: 502 })
      await deployments().record('e', record, uploaded)
      expect(server.deployments).toHaveLength(1)
      expect(sent()).toEqual([
        'POST /deployments',
        'GET /deployments',
        'POST /deployments',
        'POST /deployments/1/statuses',
      ])
      expect(logger.lines.map(({ message }) => message)).toEqual([
        'GitHub failed: Server Error; checking in 1 s whether it was done',
      ])
    })

    it('a deployment that a rate limit refused is created', async () => {
      server.hiccups.push({ method: 'POST', ...secondaryLimit(17) })
      await deployments().record('e', record, uploaded)
      expect(sent()).toEqual(['POST /deployments', 'POST /deployments', 'POST /deployments/1/statuses'])
      expect(logger.lines.map(({ message }) => message)).toEqual([
        "GitHub's secondary rate limit is reached by POST /repos/{owner}/{repo}/deployments; trying again in 17 s",
      ])
    })

    it('its status is set again', async () => {
      server.hiccups.push({ method: 'POST', path: /statuses$/, status: 502 })
      await deployments().record('e', record, uploaded)
      expect(server.deployments).toHaveLength(1)
      expect(sent().slice(1)).toEqual(['POST /deployments/1/statuses', 'POST /deployments/1/statuses'])
    })

    it.each([400, 401, 403, 404, 410, 422])('%i is final', async (status) => {
      server.hiccups.push({ method: 'POST', status, message: 'no' }, { method: 'GET', status, message: 'no' })
      await expect(deployments().record('e', record, uploaded)).rejects.toMatchObject({ name: 'UserError' })
      await expect(all()).rejects.toMatchObject({ name: 'UserError' })
      expect(server.requests).toHaveLength(2)
    })

    it('fails with one line after the last attempt', async () => {
      server.status = 503
      await expect(all()).rejects.toMatchObject({
        name: 'UserError',
        message: 'cannot read the deployments of o/r: Resource not accessible by integration',
      })
      expect(server.requests).toHaveLength(4)
    })

    it('does not wait for an hour', async () => {
      server.hiccups.push({ method: 'GET', ...usedUp(3000) }, { method: 'POST', ...secondaryLimit(3600) })
      await expect(all()).rejects.toThrow(
        /^cannot read the deployments of o\/r: API rate limit exceeded for .*; run it again later, or with a token of its own$/,
      )
      await expect(deployments().record('e', record, uploaded)).rejects.toThrow(/; run it again later/)
      expect(server.requests).toHaveLength(2)
      expect(logger.lines[1]?.message).toMatch(/; it asks to wait 3600 s, which is too long$/)
    })
  })

  it('ignores payloads of other programs', async () => {
    for (const payload of ['', '{', 'null', null, [], { version: '3' }, { ...record, version: 1.5 }]) {
      server.deployments.push({ id: 1, sha: 'x', payload })
    }
    expect(await all()).toEqual([])
  })

  it('names the missing permission', async () => {
    server.status = 403
    await expect(deployments().record('e', record, uploaded)).rejects.toMatchObject({
      name: 'UserError',
      message:
        'cannot create a deployment of o/r: Resource not accessible by integration; give the job the permission "deployments: write" and pass github-token',
    })
    await expect(all()).rejects.toThrow(/deployments: read/)
  })
})
