import { EventEmitter, once } from 'node:events'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import type { ValidationReport } from '../../../src/report/validation.js'
import type { RunResult } from '../../../src/validation/engine/result.js'
import { checkCatalogue, isInScope } from '../../../src/validation/engine/run.js'
import { copyBuiltExample, copyExample, exampleConfig } from '../../support/example.js'
import { Front } from '../../support/front.js'
import { type ProgramResult, runInShell, runOnRunner } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

/** The checks of `sail conn validate`. This program has all of them, with the same ids. */
const vendorChecks = [
  'account-create-empty',
  'account-create-minimal',
  'account-create-maximal',
  'account-create-list-delete',
  'account-list-and-read',
  'account-not-found',
  'account-schema-check',
  'account-update-single-attrs',
  'account-update-entitlement',
  'entitlement-not-found',
  'entitlement-list-read',
  'entitlement-schema-check',
  'test-connection-empty',
  'test-connection-success',
]

const connectorChecks = checkCatalogue.filter((check) => isInScope(check, 'connector'))

/** The commands of the example's validate.yml. */
const ownChecks = ['custom-command/license-usage', 'custom-command/unknown-license']

describe('validate', () => {
  let project: string
  let customizerProject: string
  let file: string
  let customizer: string
  beforeAll(async () => {
    const pack = async (folder: string): Promise<string> => {
      const { code, stderr, outputs } = await runInShell(['pack', '--path', folder, '--build', 'never'])
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      return outputs['file'] ?? ''
    }
    project = copyBuiltExample()
    file = await pack(project)
    customizerProject = copyBuiltExample('customizer')
    customizer = await pack(customizerProject)
  })
  afterAll(() => {
    for (const folder of [project, customizerProject]) rmSync(folder, { recursive: true, force: true })
  })

  const validate = async (...words: string[]): Promise<ProgramResult> =>
    await runInShell(['validate', ...words], { cwd: project })

  it('passes every check of the examples, reading and writing, and reports them', async () => {
    const reports = join(project, 'reports')
    const { code, outputs, summary, stdout } = await validate(
      ...['--file', file, '--customizer', customizer, '--config', exampleConfig, '--read-only', 'false'],
      ...['--report-dir', reports, '--seed', 'one'],
    )
    expect({ code, skipped: stdout.match(/^SKIP.*/gm) }).toEqual({
      code: 0,
      skipped: [
        'SKIP  4 checks: only the target system of a recording can be made to refuse requests: see --replay-target',
        'SKIP  customizer-operations: the customizer changes no operations',
        'SKIP  --verbose lists each of them, and why',
      ],
    })
    expect(outputs).toEqual({
      result: 'pass',
      passed: String(connectorChecks.length + ownChecks.length - 5),
      failed: '0',
      warned: '0',
      skipped: '5',
      'new-findings': '',
      'report-json': join(reports, 'validation.json'),
      'report-junit': join(reports, 'validation.xml'),
      'report-sarif': join(reports, 'validation.sarif'),
      'report-html': join(reports, 'validation.html'),
    })
    const json = JSON.parse(readFileSync(join(reports, 'validation.json'), 'utf8')) as RunResult
    const all = [...connectorChecks.map(({ id }) => id), ...ownChecks]
    expect(json.checks.map(({ id }) => id).sort()).toEqual(all.sort())
    const verdicts = Object.fromEntries(json.checks.map(({ id, verdict }) => [id, verdict]))
    for (const id of vendorChecks) expect([id, verdicts[id]]).toEqual([id, 'pass'])
    expect(json).toMatchObject({ format: 1, seed: 'one', readOnly: false, verdict: 'pass' })
    expect(summary).toMatch(/✅ \*\*\d+ passed, 5 skipped\*\* of Example Directory/)
    expect(readFileSync(join(reports, 'validation.html'), 'utf8')).toContain('<code>account-create-empty</code>')
    for (const text of [stdout, summary, JSON.stringify(json)]) expect(text).not.toContain('example-token')
  })

  it('is read-only by default', async () => {
    const { code, outputs } = await validate('--file', file, '--config', exampleConfig)
    expect(code).toBe(0)
    expect(outputs).toMatchObject({ result: 'pass', failed: '0' })
    const writing = connectorChecks.filter(({ writes }) => writes).length
    expect(writing).toBeGreaterThan(5)
    expect(Number(outputs['skipped'])).toBeGreaterThanOrEqual(writing)
  })

  it('runs the checks that need no config without one, and lists the skipped ones', async () => {
    const { code, outputs, stderr } = await validate('--file', file, '--verbose')
    expect(code).toBe(0)
    expect(outputs).toMatchObject({ result: 'pass', failed: '0' })
    expect(Number(outputs['passed'])).toBeGreaterThan(0)
    const waiting = /^SKIP {2}(\d+) checks: no configuration was given/m.exec(stderr)?.[1]
    expect(stderr).toContain(
      `notice: validate: no config was given, so nothing that needs a configuration was checked: ${waiting} of ${connectorChecks.length + ownChecks.length} checks were skipped; give --config or --config-path\n`,
    )
    // Checks with the same reason are grouped. The reason names inputs as flags of a shell.
    const skips = stderr.slice(stderr.indexOf('SKIP'))
    expect(skips).toMatch(/^SKIP {2}\d+ checks: no configuration was given; give one with --config or --config-path$/m)
    expect(skips).toMatch(
      /^SKIP {2}\d+ checks: the run is read-only, and this may change data .*; give --read-only false$/m,
    )
    expect(skips).not.toMatch(/^(?:PASS|WARN|FAIL)/m)
    for (const id of vendorChecks.filter((each) => each !== 'test-connection-empty'))
      expect(skips.split(/[\s,:]+/)).toContain(id)
  })

  it('says on a pull request from a fork that there are no secrets, and succeeds', async () => {
    const event = join(project, 'event.json')
    writeFileSync(event, JSON.stringify({ pull_request: { head: { sha: 'a', repo: { full_name: 'fork/repo' } } } }))
    const env = { GITHUB_EVENT_PATH: event }
    const onBundle = await runOnRunner('validate', { file, config: '' }, { env })
    expect(onBundle.code).toBe(0)
    expect(onBundle.stdout).toMatch(
      /^::notice title=validate::a pull request from a fork has no secrets: \d+ of \d+ checks/m,
    )
    expect(onBundle.stdout).toMatch(/; give read-only: false$/m)
    expect(onBundle.stdout).toMatch(/; give one with input config or input config-path$/m)
    const onTenant = await runOnRunner('validate', { connector: 'example' }, { env })
    expect(onTenant).toMatchObject({ code: 0, outputs: { result: 'skip' } })
    expect(onTenant.stdout).toMatch(/^::notice title=validate::/m)
  })

  it('runs only the given checks, and rejects an unknown one', async () => {
    const { outputs } = await validate('--file', file, '--config', exampleConfig, '--checks', 'account-not-found')
    expect(outputs).toMatchObject({ passed: '1', skipped: '0' })
    const { code, stderr } = await validate('--file', file, '--checks', 'account-not-fond')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^error: .*account-not-fond.*account-not-found.*\n$/)
  })

  it('reports a wrong config as findings', async () => {
    const { code, outputs, stderr } = await validate('--file', file, '--config', '{"token":"some-other-token"}')
    expect(code).toBe(1)
    expect(Number(outputs['failed'])).toBeGreaterThan(0)
    expect(stderr).toContain('test-connection-success')
    expect(stderr).not.toContain('some-other-token')
  })

  it('sail fault 37: has a result of its own for warnings, and fails on them only with fail-on warning', async () => {
    const spec = JSON.parse(readFileSync(join(project, 'connector-spec.json'), 'utf8')) as {
      sourceConfig: { items: { sectionTitle?: string }[] }[]
    }
    delete spec.sourceConfig[0]?.items[0]?.sectionTitle
    const warned = join(project, 'dist', 'warned.zip')
    const index = readFileSync(join(project, 'dist', 'index.js'))
    await writeBundle(warned, { index, spec: Buffer.from(JSON.stringify(spec)) })
    const words = ['--file', warned, '--config', exampleConfig, '--checks', 'spec-schema']
    expect(await validate(...words)).toMatchObject({ code: 0, outputs: { result: 'warn', warned: '1', failed: '0' } })
    const asked = await validate(...words, '--fail-on', 'warning')
    expect(asked).toMatchObject({ code: 1, outputs: { result: 'warn' } })
    const never = await validate('--file', file, '--config', '{"token":"some-other-token"}', '--fail-on', 'never')
    expect(never).toMatchObject({ code: 0, outputs: { result: 'fail' } })
  })

  it.each([
    [['--file', 'nowhere.zip'], /nowhere\.zip: there is no such file/],
    [['--file', 'package.json'], /package\.json/],
    [['--config', '{}'], /neither --connector, --file nor --customizer is given/],
    [['--file', 'a', '--connector', 'b'], /--file and --connector are both given/],
    [['--connector', 'a', '--version', '1', '--tag', 'b'], /--version and --tag are both given/],
    [['--file', 'a', '--tag', 'b'], /--version and --tag cannot be given with --file/],
    [['--file', 'a', '--config', '{"token":'], /--config is not valid JSON, see line 1|there is no such file/],
  ])('rejects %j in one line', async (words, line) => {
    const { code, stderr } = await validate(...words)
    expect(code).toBe(2)
    expect(stderr).toMatch(line)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  describe('on a tenant', () => {
    let tenant: TestTenant
    beforeAll(async () => {
      tenant = await TestTenant.start({ errorTypeInAnswer: true })
      const { id } = await tenant.client.connectors.create('example')
      await tenant.client.versions.upload(id, { path: file, size: statSync(file).size })
    })
    afterAll(() => tenant.close())

    it('validates the version of a tag', async () => {
      const { code, outputs, stdout } = await runInShell(
        ['validate', '--connector', 'example', '--config', exampleConfig, '--read-only', 'false'],
        { env: tenant.env, cwd: project },
      )
      expect({ code, result: outputs['result'], stdout }).toMatchObject({ code: 0, result: 'pass' })
    })

    describe('through a front', () => {
      /** Runs one check. Returns the answer, the report and the requests with `answered` where an answer was sent. */
      const through = async (before: (request: string, seen: string[]) => string | undefined | Promise<undefined>) => {
        const seen: string[] = []
        const shortOf = (request: string): string => {
          const path = request.replace(/\?.*/, '')
          return path.endsWith('/tags/latest') ? 'tag' : (path.split('/').at(-1) ?? '')
        }
        const front = await Front.start(
          tenant.sandbox.baseUrl,
          (request) => {
            seen.push(shortOf(request))
            return before(request, seen)
          },
          (request) => void seen.push(`${shortOf(request)} answered`),
        )
        try {
          const words = ['--connector', 'example', '--config', exampleConfig, '--checks', 'spec-schema']
          const reports = join(tenant.folder, 'through')
          const { code, stderr } = await runInShell(['validate', ...words, '--report-dir', reports], {
            env: { ...tenant.env, SAIL_BASE_URL: front.baseUrl },
            cwd: project,
          })
          expect({ code, stderr }).toMatchObject({ code: 0 })
          return {
            seen,
            report: JSON.parse(readFileSync(join(reports, 'validation.json'), 'utf8')) as ValidationReport,
          }
        } finally {
          await front.close()
        }
      }

      it('reads the tag beside the connector, before the spec, and again beside the end of the token', async () => {
        // Each of two that run side by side is held until the other one is there.
        const changed = new EventEmitter()
        const until = async (isTrue: () => boolean) => {
          while (!isTrue()) await once(changed, 'request')
          return undefined
        }
        const { seen, report } = await through((request, seen) => {
          changed.emit('request')
          const tags = () => seen.filter((each) => each === 'tag').length
          if (request.endsWith('/platform-connectors/example')) return until(() => tags() === 1)
          if (request.includes('/personal-access-tokens')) return until(() => tags() === 2)
          if (tags() === 2 && request.endsWith('/tags/latest'))
            return until(() => seen.includes('personal-access-tokens'))
          return undefined
        })
        expect(seen.indexOf('tag answered')).toBeLessThan(seen.indexOf('invoke'))
        expect(seen.indexOf('personal-access-tokens')).toBeGreaterThan(seen.lastIndexOf('invoke answered'))
        expect(seen.filter((each) => !each.includes('answered')).sort()).toEqual(
          ['token', 'example', 'tag', 'invoke', 'personal-access-tokens', 'tag'].sort(),
        )
        expect(report.connector.tagVersion).toBe(1)
      })

      it('reads the tag by the id where the tenant lists the alias but does not find it', async () => {
        const none = 'HTTP/1.1 404 Not Found\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}'
        const { report } = await through((request) => (/^GET \S+\/example(\/|$)/.test(request) ? none : undefined))
        expect(report.connector.tagVersion).toBe(1)
      })
    })

    it.each([
      [['--connector', 'exampel'], /exampel.*example/],
      [['--connector', 'example', '--version', '9'], /9/],
      [['--connector', 'example', '--tag', 'nothing'], /nothing/],
    ])('fails with one line for %j', async (words, line) => {
      const { code, stderr, outputs } = await runInShell(['validate', ...words, '--config', exampleConfig], {
        env: tenant.env,
      })
      expect(code).toBe(2)
      expect(stderr).toMatch(line)
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
      expect(outputs['result']).toBe('')
    })
  })

  it('locates the handler that was broken on purpose', async () => {
    const broken = copyExample()
    try {
      const source = join(broken, 'src', 'index.ts')
      const text = readFileSync(source, 'utf8')
      const before =
        /^(?<indent> *)\.stdAccountEnable\(.*$/m.exec(text) ?? /^(?<indent> *)\.stdEntitlementRead\(.*$/m.exec(text)
      expect(before).not.toBeNull()
      const handler = /\.stdEntitlementRead\(.*\{$/m.exec(text)
      expect(handler).not.toBeNull()
      const changed = text.replace(
        /(\.stdEntitlementRead\(.*\{)$/m,
        "$1\n      if (Date.now() > 0) throw new Error('broken on purpose')",
      )
      writeFileSync(source, changed)
      // The types are not what is tested.
      const manifest = join(broken, 'package.json')
      writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('tsc --noEmit && ', ''))
      const line = changed.split('\n').findIndex((text) => text.includes('broken on purpose')) + 1
      const packed = await runInShell(['pack', '--path', broken])
      expect(packed).toMatchObject({ code: 0 })
      const { code, stdout, outputs } = await runOnRunner(
        'validate',
        { file: packed.outputs['file'], config: exampleConfig, 'read-only': false, path: broken },
        { env: { GITHUB_WORKSPACE: broken } },
      )
      expect(code).toBe(1)
      expect(outputs).toMatchObject({ result: 'fail' })
      const errors = stdout.split('\n').filter((text) => text.startsWith('::error '))
      expect(errors.length).toBeGreaterThan(0)
      for (const error of errors) {
        expect(error).toMatch(
          new RegExp(`^::error title=entitlement-(list-read|not-found),file=src/index\\.ts,line=${line},`),
        )
      }
    } finally {
      rmSync(broken, { recursive: true, force: true })
    }
  })
})
