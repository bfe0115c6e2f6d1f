import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FaultProxy } from '../../../faults/proxy.js'
import { validationFacts } from '../../../src/commands/shared/record-validation.js'
import { check, finding, report } from '../../report/samples.js'
import { GitHubFake } from '../../support/github.js'
import { peopleBundle } from '../../support/people.js'
import { runInShell, runOnRunner } from '../../support/program.js'
import { Repository } from '../../support/repository.js'
import { TestTenant } from '../../support/tenant.js'

const config = JSON.stringify({ token: 'a-token-of-the-source' })

describe('the record of a validation', () => {
  let tenant: TestTenant
  let repository: Repository
  let record: string
  beforeEach(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    repository = new Repository()
    repository.commit({ 'package.json': { name: 'people', version: '1.0.0' }, 'connector-spec.json': '{}' })
    record = join(tenant.folder, 'records', 'uploads.json')
    await run('upload', '--file', await peopleBundle(join(tenant.folder, 'people.zip')))
  })
  afterEach(async () => {
    await tenant.close()
    repository.remove()
  })

  const run = async (command: string, ...words: string[]) =>
    await runInShell([command, '--connector', 'people', '--record', record, ...words], {
      env: { ...tenant.env, USER: 'alice' },
      cwd: repository.folder,
    })
  const validate = async (...words: string[]) => await run('validate', '--version', '1', ...words)
  const promote = async () => await run('promote', '--tag', 'live', '--from-commit', 'auto')
  const told = (): string[] => {
    const [{ statuses }] = JSON.parse(readFileSync(record, 'utf8')) as [{ statuses: { description: string }[] }]
    return statuses.map(({ description }) => description)
  }

  it('lets promote find a version that passed, by its commit, with a record in a file', async () => {
    expect((await promote()).stderr).toMatch(/^error: version 1 of people \(commit \w{12}\) was not validated;/)
    expect((await validate('--config', config, '--seed', 's1', '--report-url', 'https://ci.example/1')).code).toBe(0)
    expect(told()).toEqual([
      'uploaded by alice',
      expect.stringMatching(
        /^validated by alice: (pass|warn), \d+ passed, \d+ warned, 0 failed, \d+ skipped, seed s1$/,
      ),
    ])
    expect(readFileSync(record, 'utf8')).toContain('"report": "https://ci.example/1"')
    expect(await promote()).toMatchObject({
      code: 0,
      outputs: { version: '1', commit: repository.git('rev-parse', 'HEAD'), changed: 'true' },
    })
    expect(told()[2]).toBe('promoted by alice from nothing to tag live')
  })

  it('is written for a tag whose version stayed the same', async () => {
    await run('validate', '--tag', 'latest', '--config', config, '--max-wait', '1s')
    expect(told()[1]).toMatch(/^validated by alice/)
  })

  it('is not written for a tag that moved after its spec was read', async () => {
    record = join(tenant.folder, 'records', 'moved.json')
    const { id } = await tenant.client.connectors.get('people')
    const proxy = await FaultProxy.start(tenant.sandbox.baseUrl)
    const base = ['--base-url', proxy.baseUrl]
    try {
      await run('upload', '--file', await peopleBundle(join(tenant.folder, 'second.zip')), ...base)
      proxy.watch = async ({ moment, line }) => {
        if (moment === 'answered' && line.endsWith('std:spec:read'))
          await tenant.client.tags.update(id, 'latest', 2, { from: 1 })
      }
      await run('validate', '--tag', 'latest', '--config', config, '--max-wait', '1s', ...base)
    } finally {
      await proxy.close()
    }
    expect(await tenant.tags('people')).toEqual({ latest: 2 })
    expect(told()).toEqual([expect.stringMatching(/^uploaded by alice/)])
  })

  it('does not count without a configuration', async () => {
    await validate('--checks', 'spec-valid')
    await validate('--fail-on', 'never')
    for (const line of told().slice(1)) expect(line).toMatch(/^checked in part by alice: /)
    expect((await promote()).stderr).toMatch(/ was not validated: /)
  })

  it('does not count for a shard alone, but for all of them together', async () => {
    for (const shard of ['1/2', '2/2']) {
      const reports = ['--report-dir', join(tenant.folder, 'reports', shard.slice(0, 1))]
      await validate('--config', config, '--seed', 's', '--shard', shard, ...reports)
    }
    expect(told()).toHaveLength(1)
    const words = ['report', '--record', record, '--pattern', 'reports/*/validation.json']
    const options = { env: { ...tenant.env, USER: 'alice' }, cwd: tenant.folder }
    expect(await runInShell(words, options)).toMatchObject({ code: 0 })
    expect(told()[1]).toMatch(/^validated by alice: /)
  })

  it('refuses a version whose validation failed', async () => {
    const first = `if (type === 'std:account:read') throw new Error('cannot read')`
    repository.commit({ 'src/index.ts': '2' })
    await run('upload', '--file', await peopleBundle(join(tenant.folder, 'broken.zip'), first))
    expect((await run('validate', '--version', '2', '--config', config)).code).toBe(1)
    expect((await promote()).stderr).toMatch(/^error: version 2 of people \(commit \w{12}\) failed its validation: /)
  })

  describe('with known findings', () => {
    const fault = `if (type === 'std:account:list') ['jane.doe', 'jane.doe'].forEach((id) => send(person(id)))`
    const checks = ['--checks', 'test-connection-success,account-list-and-read,account-keys-unique']
    const baseline = () => join(repository.folder, 'known.json')
    const judge = async (...words: string[]) =>
      await run('validate', ...['--version', '2', '--config', config, ...checks], ...words)
    const judgeNew = async () => await judge('--fail-on', 'new', '--baseline', baseline())
    /** Version 2, which has a fault, and the result that finds it. */
    const addFaulty = async (pipeline?: string) => {
      const file = await peopleBundle(join(tenant.folder, 'faulty.zip'), fault)
      await run('upload', '--file', file)
      const words = ['validate', '--file', file, '--config', config, ...checks]
      const env = pipeline === undefined ? {} : { CI_PIPELINE_ID: pipeline }
      await runInShell([...words, '--report-dir', join(tenant.folder, 'known')], { env, cwd: repository.folder })
      repository.write({ 'known.json': readFileSync(join(tenant.folder, 'known', 'validation.json'), 'utf8') })
      return file
    }
    const commitBaseline = async (file: string) => {
      repository.commit()
      await run('upload', '--file', file)
    }

    it('counts, if all of them are in a committed baseline, and says so', async () => {
      await commitBaseline(await addFaulty())
      expect((await judgeNew()).code).toBe(0)
      expect(told().at(-1)).toMatch(/^validated with known findings by alice: fail, \d+ passed, \d+ warned, 1 failed, /)
      expect(await promote()).toMatchObject({ code: 0, outputs: { version: '2' } })
      const history = await run('history')
      expect(history.stdout).toMatch(/^2 .* passed with known findings \(1 checks\)/m)
      expect(JSON.parse(history.outputs['history'] ?? '')[0]).toMatchObject({
        validation: { state: 'passed', verdict: 'fail', knownFindings: true },
      })
    })

    it('counts when it is recorded by a later step', async () => {
      await commitBaseline(await addFaulty())
      const words = ['--fail-on', 'new', '--baseline', baseline(), '--report-dir', join(tenant.folder, 'reports')]
      const target = ['validate', '--connector', 'people', '--version', '2', '--config', config, ...checks]
      const options = { env: { ...tenant.env, USER: 'alice' }, cwd: repository.folder }
      expect((await runInShell([...target, ...words], options)).code).toBe(0)
      const result = join(tenant.folder, 'reports', 'validation.json')
      const report = ['report', '--pattern', result, '--fail-on', 'never', '--record', record]
      expect((await runInShell(report, options)).code).toBe(0)
      expect(told().at(-1)).toMatch(/^validated with known findings/)
    })

    it.each<[string, () => Promise<unknown>]>([
      ['a baseline that nobody committed', async () => await judgeNew()],
      [
        'a baseline that was changed since',
        async () => {
          repository.commit({ 'known.json': '{}' })
          await addFaulty()
          await judgeNew()
        },
      ],
      [
        'a committed baseline by which the run is not judged',
        async () => {
          repository.commit()
          await judge('--baseline', baseline())
        },
      ],
      [
        'a committed baseline without them',
        async () => {
          const words = ['--connector', 'people', '--version', '1', '--config', config, ...checks]
          const reports = ['--report-dir', join(tenant.folder, 'good')]
          await runInShell(['validate', ...words, ...reports], { env: tenant.env, cwd: repository.folder })
          const good = readFileSync(join(tenant.folder, 'good', 'validation.json'), 'utf8')
          repository.commit({ 'known.json': good })
          expect((await judgeNew()).code).toBe(1)
        },
      ],
    ])('does not count with %s', async (_what, work) => {
      await addFaulty()
      await work()
      expect(told().at(-1)).toMatch(/^checked in part by alice: fail, /)
    })

    it('does not count with a baseline of the same run', async () => {
      await commitBaseline(await addFaulty('7'))
      const words = ['--version', '2', '--config', config, ...checks, '--fail-on', 'new', '--baseline', baseline()]
      const told7: string[] = []
      for (const id of ['7', '8']) {
        const env = { ...tenant.env, USER: 'alice', CI_PIPELINE_ID: id }
        const all = ['validate', '--connector', 'people', '--record', record, ...words]
        expect((await runInShell(all, { env, cwd: repository.folder })).code).toBe(0)
        told7.push(told().at(-1)?.slice(0, 14) ?? '')
      }
      expect(told7).toEqual(['checked in par', 'validated with'])
    })
  })

  it('is not written for a bundle on the sandbox in this process', async () => {
    const words = ['validate', '--file', join(tenant.folder, 'people.zip'), '--record', record, '--config', config]
    expect(await runInShell(words, { cwd: repository.folder })).toMatchObject({ code: 0 })
    expect(told()).toHaveLength(1)
  })
})

describe('a record that cannot be written', () => {
  it('is one notice for a permission that is missing, and fails neither upload nor promotion', async () => {
    const github = await GitHubFake.start()
    const tenant = await TestTenant.start({ uploadMovesLatest: false })
    github.refuses = 403
    try {
      const env = { ...tenant.env, GITHUB_API_URL: github.url, GITHUB_SHA: 'a'.repeat(40) }
      const file = await tenant.bundle('one')
      const inputs = { connector: 'example', 'github-token': 'token' }
      const upload = await runOnRunner('upload', { ...inputs, file }, { env })
      expect(upload).toMatchObject({ code: 0, outputs: { version: '1', uploaded: 'true' } })
      expect(upload.stdout.match(/^::(notice|warning|error).*/gm)).toEqual([
        expect.stringMatching(/^::notice title=record::.*give the job the permission "deployments: \w+"/),
      ])
      const promotion = await runOnRunner('promote', { ...inputs, version: '1', tag: 'x' }, { env })
      expect(promotion).toMatchObject({ code: 0, outputs: { changed: 'true' } })
      expect(promotion.stdout.match(/^::(notice|warning|error).*/gm)).toHaveLength(1)
      const none = await runOnRunner('upload', { connector: 'example', file: await tenant.bundle('two') }, { env })
      expect(none.stdout).toMatch(/^::notice title=record::nothing is recorded, as there is no github-token/m)
    } finally {
      await github.close()
      await tenant.close()
    }
  })
})

describe('validationFacts', () => {
  const connection = check('test-connection-success')
  const list = check('account-list-and-read')
  const counts = (...[checks, more]: Parameters<typeof report>) =>
    validationFacts(report(checks, { configured: true, ...more })).counts

  it('counts a connection test and a list that passed, with a configuration', () => {
    expect(counts([connection, list])).toBe(true)
    expect(counts([connection, { ...list, findings: [finding('odd', { level: 'warning' })], verdict: 'warn' }])).toBe(
      true,
    )
  })

  it.each<[string, Parameters<typeof report>]>([
    ['without a configuration', [[connection, list], { configured: false }]],
    ['of an earlier version of the program', [[connection, list], { configured: undefined as never }]],
    ['without a list', [[connection]]],
    ['without a connection test', [[list]]],
    ['with a skipped list', [[connection, { ...list, verdict: 'skip' }]]],
    ['that was stopped', [[connection, list], { stopped: 'interrupted' }]],
    ['with a list that did not finish', [[connection, { ...list, incomplete: true }]]],
    ['that failed', [[connection, list, { ...list, id: 'x', verdict: 'fail' }]]],
  ])('does not count a run %s', (_, parameters) => {
    expect(counts(...parameters)).toBe(false)
  })
})
