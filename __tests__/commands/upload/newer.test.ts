import { GitHubFake } from '../../support/github.js'
import { runInShell, runOnRunner } from '../../support/program.js'
import { connectorFiles, Repository } from '../../support/repository.js'
import { TestTenant } from '../../support/tenant.js'

describe('an upload of an older commit', () => {
  let tenant: TestTenant
  let github: GitHubFake
  let id: string
  beforeAll(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    github = await GitHubFake.start()
    id = (await tenant.client.connectors.create('example')).id
  })
  afterAll(async () => {
    await tenant.close()
    await github.close()
  })

  /** Records of these commits, the newest first, as versions that count down to 1. */
  const records = (commits: readonly string[]) =>
    commits.map((commit, index) => ({
      tenant: tenant.client.baseUrl.host,
      connectorId: id,
      version: commits.length - index,
      contentSha256: 'x',
      connector: 'example',
      commit,
    }))

  it('is not made over a newer one, however many of branches were uploaded since, by git alone', async () => {
    const repository = new Repository()
    try {
      const old = repository.commit(connectorFiles(''))
      const newer = repository.commit({ 'src/index.ts': '2' })
      const newest = repository.commit({ 'src/index.ts': '3' })
      const tree = repository.git('rev-parse', 'HEAD^{tree}')
      const root = repository.git('commit-tree', '-m', 'root', tree)
      const branches = Array.from({ length: 30 }, (_, i) =>
        repository.git('commit-tree', '-p', root, '-m', `${i}`, tree),
      )
      const run = async (commit: string, recorded: readonly string[]) => {
        repository.git('checkout', '--quiet', '--detach', commit)
        repository.write({ '.git/record.json': records(recorded) })
        const file = await tenant.bundle('by git')
        const words = ['--connector', 'example', '--file', file, '--record', '.git/record.json', '--dry-run']
        return await runInShell(['upload', ...words], { cwd: repository.folder, env: tenant.env })
      }
      const result = await run(old, [...branches, newest, newer, old])
      expect(result).toMatchObject({ code: 0, outputs: { superseded: 'true' } })
      expect(result.stderr).toContain(`version 3 of example is of the newer commit ${newest.slice(0, 12)}`)
      const unknown = 'f'.repeat(40)
      for (const [commit, recorded] of [
        [newest, [...branches, newest, newer, old]],
        [newer, [...branches, unknown, newer, old]],
      ] as const) {
        expect(await run(commit, recorded)).toMatchObject({ code: 0, outputs: { superseded: 'false' } })
      }
    } finally {
      repository.remove()
    }
  })

  it('is not made over a newer one by what GitHub tells, with a limited number of requests', async () => {
    const own = 'a'.repeat(40)
    const newer = 'b'.repeat(40)
    const others = Array.from({ length: 30 }, (_, i) => `${i}`.padStart(40, 'c'))
    github.isAncestor = (ancestor, descendant) => ancestor === own && descendant === newer
    const run = async (recorded: readonly string[]) => {
      github.requests.length = 0
      const record = await tenant.file('record.json', JSON.stringify(records(recorded)))
      const file = await tenant.bundle('by GitHub')
      const inputs = { connector: 'example', 'github-token': 'token', file, record, 'dry-run': 'true' }
      const env = { ...tenant.env, GITHUB_API_URL: github.url, GITHUB_SHA: own }
      const result = await runOnRunner('upload', inputs, { cwd: tenant.folder, env })
      const compared = github.requests.filter((request) => request.includes('/compare/')).length
      return [result.outputs['superseded'], compared, /^::warning.*fetch-depth: 0/m.test(result.stdout)]
    }
    expect(await run([...others.slice(0, 19), newer, own])).toEqual(['true', 20, false])
    expect(await run([...others.slice(0, 20), newer, own])).toEqual(['false', 20, true])
  })
})
