import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunResult } from '../../../src/validation/engine/result.js'
import { copyBuiltExample, exampleConfig } from '../../support/example.js'
import { runInShell, runOnRunner } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

describe('the pipeline', () => {
  let project: string
  let tenant: TestTenant
  beforeAll(() => {
    project = copyBuiltExample()
  })
  afterAll(() => rmSync(project, { recursive: true, force: true }))
  beforeEach(async () => {
    tenant = await TestTenant.start({ errorTypeInAnswer: true })
  })
  afterEach(() => tenant.close())

  const inputs = {
    path: '.',
    build: 'never',
    connector: 'example',
    config: exampleConfig,
    checks: 'test-connection-success',
  }
  const run = (more: Record<string, unknown>, env: Record<string, string> = tenant.env) =>
    runOnRunner('pipeline', { ...inputs, ...more }, { cwd: project, env })

  it('packs, uploads, validates and promotes, with one summary', async () => {
    await run({})
    const { code, outputs, summary, stdout } = await run({ tag: 'development', promote: true })
    expect({ code, stdout }).toMatchObject({ code: 0 })
    expect(outputs).toMatchObject({
      name: 'example-connector',
      alias: 'example',
      version: '2',
      uploaded: 'true',
      created: 'false',
      tags: '{"development":2,"latest":1}',
      result: 'pass',
      promoted: 'true',
      'previous-version': '1',
      'rolled-back': 'false',
    })
    expect(await tenant.tags('example')).toEqual({ development: 2, latest: 2 })
    expect(summary.match(/^##? .*/gm)).toEqual([
      '# Example Directory',
      '## Pack',
      '## Upload',
      '## Validate',
      '## Promote',
    ])
    expect(summary).toContain('✅ Version **2** of example is packed, uploaded, validated, promoted.')
  })

  it('promotes nothing by default', async () => {
    await run({})
    expect((await run({})).outputs).toMatchObject({ version: '2', promoted: 'false' })
    expect(await tenant.tags('example')).toEqual({ latest: 1 })
  })

  it('does not promote a version that fails validation, and says which steps succeeded', async () => {
    await run({})
    const { code, outputs, summary } = await run({ promote: true, config: '{"token":"another-token"}' })
    expect(code).toBe(1)
    expect(outputs).toMatchObject({ version: '2', result: 'fail', promoted: 'false' })
    expect(await tenant.tags('example')).toEqual({ latest: 1 })
    expect(summary).toContain('❌ Version **2** of example could not be validated (packed, uploaded before).')
  })

  it('does not promote a version that was validated without a configuration, or only in its spec', async () => {
    await run({})
    const bare = await run({ promote: true, config: '', checks: 'spec-schema' })
    expect(bare.outputs).toMatchObject({ version: '2', promoted: 'false' })
    expect(bare.stdout).toMatch(
      /^::error::version 2 of example is not promoted, as its validation had no configuration/m,
    )
    const spec = await run({ promote: true, checks: 'spec-schema' })
    expect(spec.stdout).toMatch(/^::error::version 3 of example is not promoted, as its validation had neither a conn/m)
    expect(await tenant.tags('example')).toEqual({ latest: 1 })
  })

  it('does not promote a version again that was rolled back', async () => {
    const record = join(tenant.folder, 'uploads.json')
    const unchanged = { record, 'skip-unchanged': true, promote: true }
    const env = { ...tenant.env, GITHUB_SHA: 'a'.repeat(40) }
    await run({ record }, { ...env, GITHUB_SHA: 'b'.repeat(40) })
    expect((await run({ ...unchanged, 'skip-unchanged': false }, env)).outputs).toMatchObject({ promoted: 'true' })
    const rollback = { connector: 'example', record, config: exampleConfig }
    expect(await runOnRunner('rollback', rollback, { cwd: project, env })).toMatchObject({ code: 0 })
    const again = await run(unchanged, env)
    expect(again.stdout).toMatch(
      /^::error::version 2 of example was rolled back at tag latest .*move the tag all the same with saas-connector promote --connector example --tag latest --version 2 --record \S+\/uploads.json$/m,
    )
    expect(await tenant.tags('example')).toEqual({ latest: 1 })
  })

  it('does not promote a version of which nothing could be checked', async () => {
    await run({})
    const { code, outputs, stdout } = await run({ promote: true, config: '' })
    expect(outputs).toMatchObject({ version: '2', result: 'skip', promoted: 'false' })
    expect(stdout).toMatch(/^::error::version 2 of example is not promoted, as nothing could be checked; see why/m)
    expect(code).toBe(5)
    expect(await tenant.tags('example')).toEqual({ latest: 1 })
  })

  it('reads the configuration once, before anything is built', async () => {
    await run({})
    const packageFile = join(project, 'package.json')
    const original = readFileSync(packageFile, 'utf8')
    const scripts = { build: `node -e "require('node:fs').rmSync('config.json')"` }
    writeFileSync(packageFile, JSON.stringify({ ...JSON.parse(original), scripts }))
    writeFileSync(join(project, 'config.json'), exampleConfig)
    try {
      const more = { build: 'always', install: 'never', config: '', 'config-path': 'config.json', promote: true }
      const { code, stdout, outputs, summary } = await run(more)
      expect({ code, stdout }).toMatchObject({ code: 0 })
      expect(existsSync(join(project, 'config.json'))).toBe(false)
      expect(outputs).toMatchObject({ result: 'pass', promoted: 'true' })
      expect(summary).toContain('spec, test-connection')
    } finally {
      writeFileSync(packageFile, original)
    }
  })

  it('learns the types of errors from the bundle where the tenant does not report them', async () => {
    tenant.sandbox.behaviour.errorTypeInAnswer = false
    const reports = join(project, 'reports')
    const index = join(project, 'dist', 'index.js')
    const built = readFileSync(index, 'utf8')
    const checks = 'account-not-found,entitlement-not-found'
    const found = () => {
      const { checks: results } = JSON.parse(readFileSync(join(reports, 'validation.json'), 'utf8')) as RunResult
      return results.flatMap(({ findings }) => findings.map(({ message }) => message))
    }
    try {
      await run({ checks, 'report-dir': reports })
      expect(found()).toEqual([])
      // Without the bundle, that is noted once.
      const words = ['validate', '--connector', 'example', '--config', exampleConfig, '--report-dir', reports]
      await runInShell([...words, '--checks', checks], { env: tenant.env, cwd: project })
      expect(found()).toEqual([expect.stringContaining('the tenant does not report the types of errors')])

      writeFileSync(index, built.replaceAll(/ConnectorErrorType\.NotFound/g, 'ConnectorErrorType.Generic'))
      await run({ checks, 'report-dir': reports })
      expect(found().length).toBeGreaterThanOrEqual(2)
      for (const message of found()) expect(message).toMatch(/failed, but not with a notFound error/)
    } finally {
      writeFileSync(index, built)
    }
  })

  it('validates the bundle in this process when upload is false', async () => {
    const { code, outputs } = await run({ upload: false, connector: '' }, {})
    expect(code).toBe(0)
    expect(outputs).toMatchObject({ version: '', uploaded: 'false', result: 'pass' })
  })

  it('validates a pull request from a fork in this process, with a notice', async () => {
    const event = join(project, 'dist', 'event.json')
    writeFileSync(event, JSON.stringify({ pull_request: { head: { sha: 'a', repo: { full_name: 'fork/repo' } } } }))
    const { code, stdout, outputs } = await run({ config: '', checks: '' }, { GITHUB_EVENT_PATH: event })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^::notice title=upload::a pull request from a fork has no secrets: nothing is uploaded/m)
    expect(outputs).toMatchObject({ uploaded: 'false', result: expect.stringMatching(/pass|skip/) })
  })

  it('writes nothing in a dry run', async () => {
    const { code, outputs } = await run({ 'dry-run': true, promote: true })
    expect(code).toBe(0)
    expect(outputs).toMatchObject({ version: '', uploaded: 'false' })
    expect(await tenant.client.connectors.list()).toEqual([])
  })

  it.each([
    [{ connector: '' }, 'input connector is missing'],
    [{ upload: false, promote: true }, 'promote needs upload'],
    [{ shard: '1/4', promote: true }, 'promote needs all checks'],
    [{ config: '{"token":' }, 'input config is not valid JSON, see line 1, column'],
    [{ 'base-url': 'http://tenant.example' }, 'https'],
  ])('refuses bad input before it builds: %j', async (more, line) => {
    const { code, stdout } = await run(more)
    expect(code).toBe(2)
    expect(stdout).toMatch(new RegExp(`^::error::.*${line}`, 'm'))
    expect(stdout).not.toContain('Install and build')
  })

  it('shows no secret in log, summary or reports', async () => {
    const secret = 'p"a%s\\s: word{x}'
    const reports = join(project, 'reports')
    const { stdout, stderr, summary } = await run({
      config: JSON.stringify({ token: secret }),
      'report-dir': reports,
      checks: '',
    })
    const written = ['validation.json', 'validation.html'].map((name) => readFileSync(join(reports, name), 'utf8'))
    const shown = stdout.replace(/^::add-mask::.*$/gm, '') + stderr + summary + written.join('')
    for (const form of [secret, JSON.stringify(secret).slice(1, -1), tenant.sandbox.clientSecret]) {
      expect(shown).not.toContain(form)
    }
  })
})
