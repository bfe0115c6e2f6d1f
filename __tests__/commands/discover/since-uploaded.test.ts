import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GitHubFake } from '../../support/github.js'
import { type ProgramResult, runOnRunner } from '../../support/program.js'
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
  const uploaded = (connector: string, commit: string, environment?: string) => {
    const payload = {
      tenant: 't.example',
      connectorId: connector,
      version: 1,
      contentSha256: 'x',
      connector,
      environment,
    }
    const id = github.deployments.length + 1
    const rest = { environment: `saas-connector ${connector} on t.example`, task: 'saas-connector:upload' }
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

  it('knows the environments of a connector apart, and uploads what was never uploaded', async () => {
    const yaml = 'projects:\n  a:\n    tenants:\n      - environment: test\n      - environment: production\n'
    const first = repository.commit({ ...files, 'connectors.yml': yaml })
    uploaded('a', first, 'test')
    uploaded('b', first)
    const result = await discover(first)
    expect(changed(result)).toEqual(['a production'])
    expect(result.stdout).toContain('never uploaded')
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
