import { statSync } from 'node:fs'
import { Front } from '../support/front.js'
import { runInShell } from '../support/program.js'
import { TestTenant } from '../support/tenant.js'

const switching = 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'

describe('an answer that switches to another protocol', () => {
  let tenant: TestTenant
  let front: Front
  beforeEach(async () => {
    tenant = await TestTenant.start()
    await tenant.client.connectors.create('example')
    const path = await tenant.bundle('one')
    await tenant.client.versions.upload('example', { path, size: statSync(path).size })
  })
  afterEach(async () => {
    await front.close()
    await tenant.close()
  })

  /** Runs a command; the tenant does what this request asks for, and answers 101. */
  const switchedAt = async (request: RegExp, words: readonly string[]) => {
    front = await Front.start(tenant.sandbox.baseUrl, (line) => (request.test(line) ? switching : undefined))
    return await runInShell(words, { env: { ...tenant.env, SAIL_BASE_URL: front.baseUrl } })
  }

  it.each([
    ['sign in', /oauth/, ['connector', '--operation', 'list']],
    ['list the connectors', /^GET/, ['connector', '--operation', 'list']],
    ['read tag "latest"', /tags\/latest$/, ['promote', '--connector', 'example', '--version', '2']],
    ['run std:spec:read', /invoke$/, ['validate', '--connector', 'example']],
    ['read the logs', /logs/, ['logs', '--connector', 'example']],
  ])('to the request to %s is one line and exit code 3', async (operation, request, words) => {
    const { code, stderr } = await switchedAt(request, words)
    expect(stderr).toMatch(
      /^error: cannot [^\n]+ answered with status 101, which is not the answer to a request; [^\n]+\n$/,
    )
    expect(stderr).toContain(operation)
    expect(code).toBe(3)
  })

  it('to an upload does not hide the version that was made', async () => {
    const file = await tenant.bundle('two')
    const { code, outputs } = await switchedAt(/^POST .*\/versions$/, [
      ...['upload', '--connector', 'example', '--file', file],
    ])
    expect({ code, version: outputs['version'], uploaded: outputs['uploaded'] }).toEqual({
      code: 0,
      version: '2',
      uploaded: 'true',
    })
    expect((await tenant.tags('example'))['latest']).toBe(1)
  })
})
