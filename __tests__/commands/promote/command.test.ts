import { statSync } from 'node:fs'
import { join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import { type ProgramResult, runInShell, runOnRunner } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

describe('promote', () => {
  let tenant: TestTenant
  beforeEach(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    const { id } = await tenant.client.connectors.create('example')
    await addVersion('one')
    await addVersion('two')
    await addVersion('broken', 'throw new Error("no connection")')
    await tenant.client.tags.create(id, 'development', 2)
  })
  afterEach(() => tenant.close())

  const addVersion = async (mark: string, testConnection?: string) => {
    const path = await tenant.bundle(mark, testConnection)
    await tenant.client.versions.upload('example', { path, size: statSync(path).size })
  }
  const promote = async (...words: string[]): Promise<ProgramResult> =>
    await runInShell(['promote', '--connector', 'example', ...words], { env: tenant.env })

  it('says nothing of a version that is not there, but which there are', async () => {
    const { code, stdout, stderr } = await promote('--version', '9')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^error: example has no version 9; the newest are 3, 2, 1$/m)
    expect((await promote('--version', '1')).stdout).toMatch(
      /^version 1 of example is of a commit that is not recorded/,
    )
  })

  it('moves latest to the version of another tag, and says how to undo it', async () => {
    const { code, stdout, outputs, summary } = await promote('--from-tag', 'development', '--config', '{"token":"x"}')
    expect(code).toBe(0)
    expect(outputs).toEqual({
      commit: '',
      version: '2',
      'previous-version': '1',
      changed: 'true',
      'rolled-back': 'false',
    })
    expect(await tenant.tags('example')).toEqual({ latest: 2, development: 2 })
    expect(stdout).toContain(
      'to undo: saas-connector rollback --connector example --tag latest --to 1 --expect-version 2',
    )
    expect(summary).toContain('<code>latest</code> 1 → **2**')
    expect(summary).toContain('spec, test-connection')
  })

  it('changes nothing the second time, even if expect-version no longer matches', async () => {
    await promote('--version', '2', '--expect-version', '1')
    const again = await promote('--version', '2', '--expect-version', '1')
    expect(again).toMatchObject({ code: 0, outputs: { version: '2', 'previous-version': '2', changed: 'false' } })
  })

  it('creates a tag that does not exist', async () => {
    const { outputs } = await promote('--version', '2', '--tag', 'staging', '--expect-version', '0')
    expect(outputs).toEqual({
      commit: '',
      version: '2',
      'previous-version': '',
      changed: 'true',
      'rolled-back': 'false',
    })
    expect(await tenant.tags('example')).toEqual({ latest: 1, development: 2, staging: 2 })
  })

  it.each([
    [
      ['--version', '2', '--expect-version', '3'],
      /tag latest of example is at version 1, not at version 3 as expected/,
    ],
    [['--version', '2', '--tag', 'x', '--expect-version', '3'], /tag x of example does not exist, not at version 3/],
    [['--version', '9'], /example has no version 9; the newest are 3, 2, 1/],
    [['--from-tag', 'x'], /example has no tag x; its tags are: development, latest|latest, development/],
    [['--from-commit', 'abc'], /from-commit needs github-token/],
    [
      ['--version', '2', '--from-tag', 'development'],
      /^error: --version and --from-tag are both given; give one of them$/m,
    ],
    [[], /^error: no version to promote is given; give one of --version, --from-tag, --from-commit$/m],
    [['--version', '3', '--config', '{"token":"x"}'], /no connection/],
  ])('refuses %j and moves nothing', async (words, line) => {
    const { code, stderr, outputs } = await promote(...words)
    // A connector that fails is no wrong usage, and what was moved meanwhile is refused.
    expect(code).toBe(/no connection/.test(stderr) ? 1 : /, not at version 3/.test(stderr) ? 5 : 2)
    expect(stderr).toMatch(line)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(outputs['changed']).toMatch(/^(false|)$/)
    expect(await tenant.tags('example')).toEqual({ latest: 1, development: 2 })
  })

  it('moves the tag back when the check after the move fails', async () => {
    // The connection test passes once, before the move, and then fails.
    await addVersion(
      'fickle',
      'globalThis.tries = (globalThis.tries ?? 0) + 1; if (globalThis.tries > 1) throw new Error("gone"); res.send({})',
    )
    const { code, stderr, outputs, summary } = await promote('--version', '4', '--config', '{"token":"x"}')
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^error: the check after the promotion failed, and tag latest of example is back at version 1: /,
    )
    expect(outputs).toEqual({
      commit: '',
      version: '1',
      'previous-version': '1',
      changed: 'false',
      'rolled-back': 'true',
    })
    expect(await tenant.tags('example')).toEqual({ latest: 1, development: 2 })
    expect(summary).toContain('back at **1**, after 4 failed its check')
  })

  it('leaves the tag where it is after a failed check when rollback-on-failure is false', async () => {
    await addVersion(
      'fickle',
      'globalThis.tries = (globalThis.tries ?? 0) + 1; if (globalThis.tries > 1) throw new Error("gone"); res.send({})',
    )
    const words = ['--version', '4', '--config', '{"token":"x"}', '--rollback-on-failure', 'false']
    const { code, outputs } = await promote(...words)
    expect(code).toBe(1)
    expect(outputs).toMatchObject({ version: '4', 'previous-version': '1', changed: 'true', 'rolled-back': 'false' })
    expect(await tenant.tags('example')).toEqual({ latest: 4, development: 2 })
  })

  it('invokes nothing when verify is false', async () => {
    const words = ['--version', '3', '--verify', 'false', '--config', '{"token":"x"}']
    expect(await promote(...words)).toMatchObject({ code: 0, outputs: { version: '3' } })
    expect(tenant.sandbox.requests.filter(({ path }) => path.endsWith('/invoke'))).toEqual([])
  })

  it('writes nothing in a dry run', async () => {
    const { code, stdout, outputs } = await promote('--version', '2', '--dry-run', 'true')
    expect(code).toBe(0)
    expect(stdout).toContain('would set tag latest of example to version 2, from version 1')
    expect(outputs).toMatchObject({ changed: 'false', version: '1' })
    expect(await tenant.tags('example')).toEqual({ latest: 1, development: 2 })
  })

  it('says in a workflow that nothing is recorded without a token, and that the specs were not compared', async () => {
    const inputs = { connector: 'example', version: '2', verify: 'false' }
    const { code, stdout } = await runOnRunner('promote', inputs, { env: tenant.env })
    expect(code).toBe(0)
    expect(stdout.split('\n').filter((line) => /^::(?!add-mask|debug)/.test(line))).toEqual([
      '::notice title=record::nothing is recorded, as there is no github-token; pass it, or give record',
    ])
    expect(stdout).toContain(
      'it is not known whether version 2 breaks existing sources: without verify its spec is not read\n',
    )
  })

  it('moves nothing if the file of the record is something else', async () => {
    const record = await tenant.file('record.json', '{}')
    const { code, stderr } = await promote('--version', '2', '--record', record)
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^error: the record .* is not what this command writes; /),
    ])
    const below = await promote('--version', '2', '--record', join(record, 'record.json'))
    expect([below.code, below.stderr]).toEqual([
      2,
      expect.stringMatching(/^error: --record: .* is a file; give another path\n$/),
    ])
    expect(await tenant.tags('example')).toEqual({ latest: 1, development: 2 })
  })

  it('masks the secrets of the config', async () => {
    const { stdout, stderr } = await promote(
      '--version',
      '3',
      '--config',
      '{"token":"a-secret-token-value"}',
      '--verbose',
      'true',
    )
    expect(stdout + stderr).not.toContain('a-secret-token-value')
  })

  it('masks the fields that the spec declares as secret before it tests the connection', async () => {
    const specification = {
      name: 'Small',
      commands: ['std:test-connection'],
      sourceConfig: [{ type: 'menu', items: [{ type: 'section', items: [{ type: 'secret', key: 'alpha' }] }] }],
    }
    const path = join(tenant.folder, 'telling.zip')
    const index = `exports.connector = {
      sdkVersion: 1,
      handlers: new Map([['std:test-connection', 0], ['std:spec:read', 0]]),
      async _exec(type, context, input, writable) {
        if (type === 'std:spec:read') writable.write({ data: ${JSON.stringify({ specification })}, type: 'output' })
        else throw new Error('refused for the-value-of-alpha')
      },
    }`
    await writeBundle(path, { index: Buffer.from(index), spec: Buffer.from(JSON.stringify(specification)) })
    await tenant.client.versions.upload('example', { path, size: statSync(path).size })
    const { code, stdout, stderr, summary } = await promote(
      ...['--version', '4', '--config', '{"alpha":"the-value-of-alpha"}', '--verbose', 'true'],
    )
    expect(code).toBe(1)
    expect(stderr).toContain('refused for ***')
    expect(stdout + stderr + summary).not.toContain('the-value-of-alpha')
  })
})
