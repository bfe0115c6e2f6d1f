import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { readGitHubFailure, remedyFor } from '../../src/github/failure.js'
import { root } from '../support/program.js'
import { CommentsServer } from './comments-server.js'

const run = promisify(execFile)

test('uses the proxy of the environment, and connects only to GitHub', async () => {
  const server = new CommentsServer()
  await server.start()
  server.viewer = 'maintainer'
  const tunnels: string[] = []
  const proxy = createServer().on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
    const upstream = connect(Number(new URL(server.url).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
    socket.on('error', () => upstream.destroy())
    upstream.on('error', () => socket.destroy())
  })
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  try {
    const module = (name: string) => pathToFileURL(join(root, 'lib', 'src', name)).href
    const code = `
      const { GitHubClient } = await import(${JSON.stringify(module('github/client.js'))})
      const { systemClock: clock } = await import(${JSON.stringify(module('core/clock.js'))})
      const { silentLogger: logger } = await import(${JSON.stringify(module('core/logger.js'))})
      const client = new GitHubClient('the-token', process.env.GITHUB_API_URL, { clock, logger })
      console.log((await client.rest.users.getAuthenticated()).data.login)`
    const { stdout } = await run(process.execPath, ['--no-warnings', '--input-type=module', '-e', code], {
      env: {
        PATH: process.env['PATH'],
        GITHUB_API_URL: 'http://github.test',
        http_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      },
    })
    expect(stdout).toBe('maintainer\n')
    expect(tunnels).toEqual(['github.test:80'])
  } finally {
    proxy.closeAllConnections()
    await Promise.all([new Promise((done) => proxy.close(done)), server.close()])
  }
})

test.each<[{ status?: number; message?: string; response?: object }, string]>([
  [{ status: 401 }, '; github-token is wrong or expired'],
  [{ status: 403 }, '; give the job the permission "x: write" and pass github-token'],
  [{ status: 404 }, '; give the job the permission "x: write" and pass github-token'],
  [{ status: 429 }, '; run it again later, or with a token of its own'],
  [{ status: 403, response: { headers: { 'retry-after': '60' } } }, '; run it again later, or with a token of its own'],
  [
    { status: 403, response: { headers: { 'x-ratelimit-remaining': '0' } } },
    '; run it again later, or with a token of its own',
  ],
  [{ status: 403, message: 'API rate limit exceeded' }, '; run it again later, or with a token of its own'],
  [{ status: 403, message: 'x', response: { headers: { 'x-ratelimit-remaining': '17' } } }, '; give the job the'],
  [{ status: 502 }, ''],
  [{}, ''],
])('the remedy for %j', (properties, remedy) => {
  const failure = readGitHubFailure(Object.assign(new Error('first line\nsecond line'), properties))
  expect(failure.reason).toBe(properties.message ?? 'first line')
  expect(remedyFor(failure, 'x: write').slice(0, remedy.length || undefined)).toBe(remedy)
})
