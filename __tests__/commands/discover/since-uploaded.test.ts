import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GitHubFake } from '../../support/github.js'
import { type ProgramResult, runInShell, runOnRunner } from '../../support/program.js'
import { connectorFiles, Repository } from '../../support/repository.js'

describe('discover since uploaded', () => {
  let repository: Repository
  let github: GitHubFake
  beforeEach(async () => {
    repository = new Repository()
    github = await GitHubFake.start()
  })
  afterEach(async () => {
    repository.remove()
    await github.close()
  })

  const files = { ...connectorFiles('a'), ...connectorFiles('b') }
  /** Records an upload, as the newest. */
  const uploaded = (connector: string, commit: string, environment?: string, tenant = 't.example') => {
    const payload = {
      tenant,
      connectorId: connector,
      version: 1,
      contentSha256: 'x',
      connector,
      environment,
    }
    const id = github.deployments.length + 1
    const rest = { environment: `saas-connector ${connector} on ${tenant}`, task: 'saas-connector:upload' }
    github.deployments.unshift({
      id,
      sha: commit,
      payload,
      description: '',
      created_at: '2026-01-01T00:00:00Z',
      ...rest,
    })
  }
  const discover = async (before: string, inputs: object = {}, event = 'push'): Promise<ProgramResult> => {
    const path = join(repository.folder, '.git', 'event.json')
    writeFileSync(path, JSON.stringify(event === 'push' ? { before } : { pull_request: { base: { sha: before } } }))
    const env = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_API_URL: github.url }
    const given = { since: 'uploaded', 'changed-only': 'true', 'github-token': 'token', ...inputs }
    return await runOnRunner('discover', given, { cwd: repository.folder, env })
  }
  const changed = ({ outputs }: ProgramResult): string[] => {
    const { include } = JSON.parse(outputs['matrix'] ?? '{}') as { include: { alias: string; environment: string }[] }
    return include.map(({ alias, environment }) => (environment === '' ? alias : `${alias} ${environment}`))
  }

  it('makes up for a push whose run never started', async () => {
    const first = repository.commit(files)
    uploaded('a', first)
    uploaded('b', first)
    repository.commit({ 'a/src.ts': 'the push whose run was cancelled' })
    const second = repository.git('rev-parse', 'HEAD')
    repository.commit({ 'b/src.ts': 'the push that runs' })
    expect(changed(await discover(second))).toEqual(['a', 'b'])
    // By the base of the push, the first change would be lost.
    expect(changed(await discover(second, { since: 'base' }))).toEqual(['b'])
    uploaded('a', second)
    expect(changed(await discover(second))).toEqual(['b'])
  })

  const counts = '3 passed, 0 warned, 1 failed, 2 skipped, seed s'

  it.each<[string, string[], string | undefined]>([
    ['was cancelled before its validation', ['uploaded by alice'], 'version 1 was not validated after its upload'],
    ['failed before its upload was recorded in full', [], 'version 1 was not validated after its upload'],
    ['was stopped', [`checked in part by alice: stopped, ${counts}`], 'version 1 was not validated after its upload'],
    ['failed its validation', [`checked in part by alice: fail, ${counts}`], 'version 1 failed its validation'],
    [
      'failed its validation after it had passed one',
      [`validated by alice: pass, ${counts}`, `validated by alice: fail, ${counts}`],
      'version 1 failed its validation',
    ],
    ['passed', ['uploaded by alice', `validated by alice: pass, ${counts}`], undefined],
    ['has known findings', [`validated with known findings by alice: fail, ${counts}`], undefined],
    ['had no configuration', [`checked in part by alice: skip, ${counts}`], undefined],
    [
      'passed and was promoted',
      [`validated by alice: warn, ${counts}`, 'promoted by alice from version 2 to tag latest'],
      undefined,
    ],
  ])('since validated makes up for a run that %s, if need be', async (_what, descriptions, reason) => {
    const commit = repository.commit(connectorFiles('a'))
    const statuses = descriptions.map((description) => ({ state: 'queued', description, time: '2026-01-01T00:00:00Z' }))
    const about = { tenant: 't.example', connectorId: 'a', version: 1, contentSha256: 'x', connector: 'a' }
    repository.write({ '.git/record.json': [{ ...about, commit, statuses }] })
    const words = ['discover', '--since', 'validated', '--changed-only', '--record', '.git/record.json']
    const result = await runInShell(words, { cwd: repository.folder })
    expect(changed(result)).toEqual(reason === undefined ? [] : ['a'])
    if (reason !== undefined) expect(result.stdout).toContain(reason)
  })

  it('since validated uploads again, with a warning, what it cannot read', async () => {
    const first = repository.commit(connectorFiles('a'))
    uploaded('a', first)
    github.refusesStatuses = true
    const result = await discover(first, { since: 'validated' })
    expect([result.code, changed(result)]).toEqual([0, ['a']])
    expect(result.stdout).toMatch(/^::warning title=discover::what became of version 1 is not known: /m)
  })

  it('since validated does not read how the run of an upload ended whose project changed since', async () => {
    const first = repository.commit(files)
    uploaded('a', first)
    uploaded('b', first)
    repository.commit({ 'a/src.ts': '1' })
    await discover(first, { since: 'validated' })
    expect(github.requests).toEqual([
      'GET /repos/owner/repo/deployments',
      'GET /repos/owner/repo/deployments/2/statuses',
    ])
  })

  it('counts a project as changed whose last upload is of a branch that was merged by squashing it', async () => {
    repository.commit(files)
    repository.git('checkout', '--quiet', '-b', 'feature')
    const branch = repository.commit({ 'a/src.ts': 'a feature' })
    uploaded('a', branch)
    uploaded('b', branch)
    expect(changed(await discover(branch))).toEqual([])
    repository.git('checkout', '--quiet', 'main')
    // With a file more, as two commits of one content and one second have one hash.
    const merged = repository.commit({ 'a/src.ts': 'a feature', 'README.md': 'merged' })
    const result = await discover(merged)
    expect(changed(result)).toEqual(['a', 'b'])
    expect(result.stdout).toContain(`commit ${branch.slice(0, 12)} of its last upload is of another branch`)
  })

  it('knows the environments of a connector apart, and uploads what was never uploaded', async () => {
    const yaml = 'projects:\n  a:\n    tenants:\n      - environment: test\n      - environment: production\n'
    const first = repository.commit({ ...files, 'connectors.yml': yaml })
    uploaded('a', first, 'test')
    uploaded('b', first)
    const result = await discover(first)
    expect(changed(result)).toEqual(['a production'])
    expect(result.stdout).toContain('never uploaded')
  })

  it('takes no upload to another tenant for one to this tenant', async () => {
    const first = repository.commit(files)
    uploaded('a', first)
    uploaded('b', first)
    const second = repository.commit({ 'a/src.ts': '1' })
    uploaded('a', second, undefined, 'other.example')
    const result = await discover(second)
    expect([changed(result), github.requests.length]).toEqual([['a'], 1])
    expect(result.stdout).toContain('changed: "a/src.ts", "since its upload to t.example"')
    expect(changed(await discover(second, { 'base-url': 'https://other.example' }))).toEqual(['b'])
    expect(changed(await discover(second, { 'base-url': 'https://t.example' }))).toEqual(['a'])
    expect(changed(await discover(second, { 'base-url': 'https://new.example/' }))).toEqual(['a', 'b'])
    expect((await discover(second, { 'base-url': 'new' })).stdout).toMatch(
      /^::error.*base-url "new" is not an address/m,
    )
  })

  it('counts a project as changed whose last upload is no longer in the history', async () => {
    const first = repository.commit(files)
    uploaded('a', 'f'.repeat(40))
    uploaded('b', first)
    expect(changed(await discover(first))).toEqual(['a'])
  })

  it('counts everything as changed, with a warning, when the record cannot be read', async () => {
    const first = repository.commit(files)
    github.refuses = 403
    const result = await discover(first)
    expect(changed(result)).toEqual(['a', 'b'])
    expect(result.stdout).toMatch(
      /^::warning title=discover::every project counts as changed: cannot read the deployments/m,
    )
  })

  it('compares a pull request with its base', async () => {
    const first = repository.commit(files)
    repository.commit({ 'a/src.ts': '1' })
    expect(changed(await discover(first, {}, 'pull_request'))).toEqual(['a'])
    expect(github.requests).toEqual([])
  })

  it('reads no further than the last upload of each entry', async () => {
    const first = repository.commit(files)
    for (let i = 0; i < 250; i++) uploaded('a', first)
    uploaded('b', first)
    await discover(first)
    expect(github.requests).toHaveLength(1)
  })

  it('refuses to guess where uploads are recorded', async () => {
    const first = repository.commit(files)
    expect((await discover(first, { 'github-token': '' })).stdout).toMatch(
      /^::error.*since uploaded needs github-token/m,
    )
    expect((await discover(first, { base: 'main' })).stdout).toMatch(/^::error.*base and since are both given/m)
  })
})
