import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type ProgramResult, runInShell, runOnRunner } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

describe('upload', () => {
  let tenant: TestTenant
  beforeEach(async () => {
    tenant = await TestTenant.start()
  })
  afterEach(() => tenant.close())

  const upload = async (...words: string[]): Promise<ProgramResult> =>
    await runInShell(['upload', '--connector', 'example', ...words], { env: tenant.env, cwd: tenant.folder })

  it('creates the connector, uploads, and reports the result', async () => {
    const { code, stdout, outputs, summary } = await upload(
      '--file',
      await tenant.bundle('one'),
      '--tag',
      'development',
    )
    expect(code).toBe(0)
    const connector = await tenant.client.connectors.get('example')
    expect(outputs).toEqual({
      'connector-id': connector.id,
      alias: 'example',
      version: '1',
      uploaded: 'true',
      created: 'true',
      superseded: 'false',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      tags: '{"development":1,"latest":1}',
    })
    expect(stdout).toContain('version 1 of example is uploaded')
    expect(summary).toContain('| Version | **1** (new) |')
  })

  it.each([true, false])(
    'leaves every tag but its own where it was, when an upload moves latest: %p',
    async (moves) => {
      tenant.sandbox.behaviour.uploadMovesLatest = moves
      await upload('--file', await tenant.bundle('one'))
      await upload('--file', await tenant.bundle('two'), '--tag', 'development')
      await upload('--file', await tenant.bundle('three'), '--tag', 'development')
      expect(await tenant.versions('example')).toEqual([1, 2, 3])
      expect(await tenant.tags('example')).toEqual({ latest: 1, development: 3 })
    },
  )

  it('does not touch a tag that someone else moved during the upload', async () => {
    await upload('--file', await tenant.bundle('one'))
    await upload('--file', await tenant.bundle('two'), '--tag', 'staging')
    await upload('--file', await tenant.bundle('three'))
    // The tags are listed before and after the upload; in between, latest goes from 1 to 2.
    const { requests } = tenant.sandbox
    const push = requests.push.bind(requests)
    let moved: Promise<unknown> | undefined
    requests.push = (...items) => {
      const uploads = items.some(({ method, path }) => method === 'POST' && path.endsWith('/versions'))
      if (uploads) moved ??= tenant.client.tags.update('example', 'latest', 2)
      return push(...items)
    }
    tenant.sandbox.behaviour.uploadMovesLatest = false
    tenant.sandbox.behaviour.latency = 50
    const { code } = await upload('--file', await tenant.bundle('four'))
    await moved
    expect(code).toBe(0)
    expect(await tenant.tags('example')).toEqual({ latest: 2, staging: 2 })
  })

  it('sends only the zip with the SHA-256 that is given', async () => {
    const file = await tenant.bundle('one')
    const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex')
    expect((await upload('--file', file, '--sha256', sha256.toUpperCase())).outputs).toMatchObject({
      uploaded: 'true',
      sha256,
    })
    tenant.sandbox.requests.length = 0
    const other = await tenant.bundle('two')
    for (const [given, exitCode, line] of [
      [sha256, 5, /^error: file .*two\.zip has the SHA-256 [0-9a-f]{64}, not [0-9a-f]{64}: .* nothing is uploaded$/m],
      ['missing', 2, /^error: --sha256: "missing" is not a SHA-256 in hex; give the output sha256 of pack$/m],
    ] as const) {
      const { code, stderr, outputs } = await upload('--file', other, '--sha256', given)
      expect([code, outputs['uploaded'], outputs['sha256']]).toEqual([exitCode, 'false', ''])
      expect(stderr).toMatch(line)
    }
    expect((await upload('--file', 'none.zip', '--sha256', sha256)).stderr).toMatch(
      /^error: cannot read file none\.zip: there is no such file or folder$/m,
    )
    expect(tenant.sandbox.requests).toEqual([])
  })

  it('does not undo a promotion between the first reading of the tags and the upload', async () => {
    await upload('--file', await tenant.bundle('one'))
    await upload('--file', await tenant.bundle('two'))
    expect(await tenant.tags('example')).toEqual({ latest: 1 })
    const { requests } = tenant.sandbox
    const push = requests.push.bind(requests)
    let moved: Promise<unknown> | undefined
    requests.push = (...items) => {
      // The versions are read after the first listing of the tags.
      const reads = items.some(({ method, path }) => method === 'GET' && path.endsWith('/versions'))
      if (reads) moved ??= tenant.client.tags.update('example', 'latest', 2)
      return push(...items)
    }
    tenant.sandbox.behaviour.latency = 50
    const { code } = await upload('--file', await tenant.bundle('three'))
    await moved
    expect([code, await tenant.tags('example'), await tenant.versions('example')]).toEqual([
      0,
      { latest: 2 },
      [1, 2, 3],
    ])
  })

  it('leaves tags where the upload moved them when keep-tags is false', async () => {
    await upload('--file', await tenant.bundle('one'))
    await upload('--file', await tenant.bundle('two'), '--keep-tags', 'false')
    expect(await tenant.tags('example')).toEqual({ latest: 2 })
  })

  it('fails with the uploaded version in the message when a tag cannot be moved back', async () => {
    await upload('--file', await tenant.bundle('one'))
    tenant.sandbox.inject({ method: 'PUT', path: /\/tags\//, times: 1, status: 403 })
    const { code, stderr, outputs } = await upload('--file', await tenant.bundle('two'))
    expect(code).toBe(3)
    expect(stderr).toMatch(
      /^error: version 2 of example exists, but tag latest is not at version 1: .* promote --connector example --tag latest --version 1\n$/,
    )
    expect(outputs).toMatchObject({ version: '2', uploaded: 'true' })
  })

  it('does not upload a bundle again whose content is recorded', async () => {
    const record = join(tenant.folder, 'uploads.json')
    const one = await tenant.bundle('one')
    await upload('--file', one, '--record', record)
    const again = await upload('--file', one, '--record', record, '--tag', 'development')
    expect(again.outputs).toMatchObject({ version: '1', uploaded: 'false', tags: '{"development":1,"latest":1}' })
    await upload('--file', one, '--record', record, '--skip-unchanged', 'false')
    expect(await tenant.versions('example')).toEqual([1, 2])
    expect(JSON.parse(await readFile(record, 'utf8'))).toMatchObject([{ version: 2 }, { version: 1 }])
  })

  it('sets the tags and writes the record, and only warns, when the deployment cannot be created', async () => {
    await upload('--file', await tenant.bundle('one'))
    let latest: number | undefined
    const github = createServer(async (request, response) => {
      if (request.method === 'GET') return response.writeHead(200, { 'content-type': 'application/json' }).end('[]')
      latest = (await tenant.tags('example'))['latest']
      return response.writeHead(500).end()
    })
    await new Promise<void>((resolve) => github.listen(0, '127.0.0.1', resolve))
    try {
      const env = {
        ...tenant.env,
        GITHUB_API_URL: `http://127.0.0.1:${(github.address() as AddressInfo).port}`,
        GITHUB_SHA: 'a'.repeat(40),
      }
      const record = join(tenant.folder, 'uploads.json')
      const inputs = { connector: 'example', file: await tenant.bundle('two'), 'github-token': 'token', record }
      const { code, stdout, outputs } = await runOnRunner('upload', inputs, { env })
      expect([code, latest]).toEqual([0, 1])
      expect(outputs).toMatchObject({ version: '2', uploaded: 'true', tags: '{"latest":1}' })
      expect(
        stdout.match(/^::warning::the upload succeeded, but could not be recorded: cannot create a deployment/gm),
      ).toHaveLength(1)
      expect(JSON.parse(await readFile(record, 'utf8'))).toMatchObject([{ version: 2 }])
    } finally {
      github.closeAllConnections()
      github.close()
    }
  })

  it('ignores the record of a connector that was deleted', async () => {
    const record = join(tenant.folder, 'uploads.json')
    const one = await tenant.bundle('one')
    await upload('--file', one, '--record', record)
    await tenant.client.connectors.delete('example')
    expect((await upload('--file', one, '--record', record)).outputs).toMatchObject({ version: '1', uploaded: 'true' })
  })

  it('refuses a file that is not a record, before it uploads', async () => {
    const record = await tenant.file('notes.txt', 'my notes')
    const { code, stderr } = await upload('--file', await tenant.bundle('one'), '--record', record)
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /^error: the record .*notes\.txt is not what this command writes; give another path, or move the file\n$/,
    )
    const below = await upload('--file', await tenant.bundle('one'), '--record', join(record, 'uploads.json'))
    expect([below.code, below.stderr]).toEqual([
      2,
      expect.stringMatching(
        /^error: --record: .*uploads\.json cannot be created, because .*notes\.txt is a file; give another path\n$/,
      ),
    ])
    expect(tenant.sandbox.requests).toEqual([])
  })

  it('creates one version when the response to the upload is lost', async () => {
    await upload('--file', await tenant.bundle('one'))
    tenant.sandbox.inject({ method: 'POST', path: /\/versions$/, times: 1, status: 'reset-after-work' })
    const { code, outputs } = await upload('--file', await tenant.bundle('two'))
    expect({ code, version: outputs['version'] }).toEqual({ code: 0, version: '2' })
    expect(await tenant.versions('example')).toEqual([1, 2])
  })

  it('writes nothing in a dry run', async () => {
    const created = await upload('--file', await tenant.bundle('one'), '--dry-run', 'true')
    expect(created.stdout).toContain('would create the connector example')
    expect(await tenant.client.connectors.list()).toEqual([])
    await upload('--file', await tenant.bundle('one'))
    const before = tenant.sandbox.requests.length
    const { code, stdout } = await upload('--file', await tenant.bundle('two'), '--tag', 'x', '--dry-run', 'true')
    expect(code).toBe(0)
    expect(stdout).toContain('would upload')
    expect(await tenant.versions('example')).toEqual([1])
    const methods = tenant.sandbox.requests.slice(before).map(({ method, path }) => `${method} ${path}`)
    expect(methods.filter((line) => !line.startsWith('GET') && !line.endsWith('/oauth/token'))).toEqual([])
  })

  it('names similar aliases when the connector does not exist and create is false', async () => {
    await tenant.client.connectors.create('exampel')
    const { code, stderr } = await upload('--file', await tenant.bundle('one'), '--create', 'false')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^error: .*example.*exampel.*\n$/)
  })

  it('does not create a connector for an id that does not exist', async () => {
    const id = '2a3cb2cf-4b2b-4d9c-a5b5-1e8a2a0c5d11'
    const { code, stderr } = await runInShell(['upload', '--connector', id, '--file', await tenant.bundle('one')], {
      env: tenant.env,
    })
    expect(code).toBe(2)
    expect(stderr).toContain(`there is no connector with the id ${id}`)
    expect(await tenant.client.connectors.list()).toEqual([])
  })

  it.each([
    ['a file that is missing', 'nothing.zip', undefined, /nothing\.zip: there is no such file\n$/],
    ['a file that is no zip', 'broken.zip', 'no zip', /broken\.zip.*\n$/],
  ])('prints one line for %s', async (_, name, text, line) => {
    if (text !== undefined) await tenant.file(name, text)
    const { code, stderr } = await upload('--file', name)
    expect(code).toBe(2)
    expect(stderr).toMatch(line)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('says what to do about wrong credentials, without printing them', async () => {
    const env = { ...tenant.env, SAIL_CLIENT_SECRET: 'wrong-secret-value' }
    const { code, stderr } = await runInShell(
      ['upload', '--connector', 'example', '--file', await tenant.bundle('one')],
      { env },
    )
    expect(code).toBe(3)
    expect(stderr).toMatch(/^error: .*personal access token may be wrong or expired.*\n$/)
    expect(stderr).not.toContain('wrong-secret-value')
  })
})
