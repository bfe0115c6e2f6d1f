import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInShell } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

/** Bundles whose records have no id of their connector: their only name is that of the source, `Small (tag: latest)`. */
describe('logs --fail-on-error with errors that name no connector', () => {
  let tenant: TestTenant
  beforeAll(async () => {
    tenant = await TestTenant.start()
    for (const [alias, testConnection] of [
      ['alias-of-its-own', "throw new Error('the target is down')"],
      ['quiet', 'res.send({})'],
    ] as const) {
      await tenant.client.connectors.create(alias)
      const path = await tenant.bundle(alias, testConnection)
      await tenant.client.versions.upload(alias, { path, size: statSync(path).size })
    }
    for (let n = 0; n < 3; n++)
      await tenant.client
        .invokeOne({ connector: 'alias-of-its-own', type: 'std:test-connection', config: {}, input: {} })
        .catch(() => {})
    mkdirSync(join(tenant.folder, 'project'))
    mkdirSync(join(tenant.folder, 'other'))
    for (const [folder, name] of [
      ['project', 'Small'],
      ['other', 'Another'],
    ] as const) {
      writeFileSync(join(tenant.folder, folder, 'package.json'), JSON.stringify({ name: 'p', version: '1.0.0' }))
      writeFileSync(join(tenant.folder, folder, 'connector-spec.json'), JSON.stringify({ name, commands: [] }))
    }
  })
  afterAll(() => tenant.close())

  const logs = async (folder: string, ...words: string[]) =>
    await runInShell(['logs', '--print', 'none', ...words], { env: tenant.env, cwd: join(tenant.folder, folder) })

  const unattributed =
    'error: 3 errors of "Small (tag: latest)" in the log cannot be attributed to a connector or version, so it is not known whether they are of this one; '

  it('fails, as they may be of the connector, and says how to tell', async () => {
    const { code, stderr, outputs, summary } = await logs(
      '.',
      '--connector',
      'alias-of-its-own',
      '--fail-on-error',
      'true',
    )
    expect([code, stderr.split('\n').at(-2)]).toEqual([
      1,
      `${unattributed}give --path, the project of the connector, or select the sources of the connector with --source`,
    ])
    expect(outputs).toMatchObject({ count: '0', errors: '0', 'unattributed-errors': '3' })
    expect(summary).toContain('### Errors that cannot be attributed')
    expect(summary).toMatch(
      /\| 3 \| <code>std:test-connection<\/code> \| .*the target is down \| Small &#40;tag: latest\) \|/,
    )
  })

  it('also with a version', async () => {
    const ofVersion = ['--connector', 'alias-of-its-own', '--version', '1', '--fail-on-error', 'true']
    expect(await logs('.', ...ofVersion)).toMatchObject({ code: 1 })
  })

  it('succeeds without the gate', async () => {
    const { code, outputs } = await logs('.', '--connector', 'alias-of-its-own')
    expect([code, outputs['unattributed-errors']]).toEqual([0, '3'])
  })

  it('takes the project of the working directory for that of the connector', async () => {
    const { code, stderr, outputs } = await logs(
      'project',
      '--connector',
      'alias-of-its-own',
      '--fail-on-error',
      'true',
    )
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(
        /^connector-spec\.json:1:\d+: error: 3 errors in the log; the most frequent, std:test-connection: .*the target is down\n$/,
      ),
    ])
    expect(outputs).toMatchObject({ errors: '3', 'unattributed-errors': '0' })
  })

  it('does not take that project for all connectors', async () => {
    const { outputs, stdout } = await logs('project', '--fail-on-error', 'true')
    expect(outputs).toMatchObject({ errors: '3' })
    expect(stdout).not.toContain('connector-spec.json')
  })

  it('advises source where a project did not help', async () => {
    const { code, stderr } = await logs('other', '--connector', 'quiet', '--fail-on-error', 'true')
    expect([code, stderr.split('\n').at(-2)]).toEqual([
      1,
      `${unattributed}select the sources of the connector with --source`,
    ])
    const bySource = await logs('other', '--source', 'Quiet source', '--fail-on-error', 'true')
    expect(bySource).toMatchObject({ code: 0, stderr: '' })
  })
})
