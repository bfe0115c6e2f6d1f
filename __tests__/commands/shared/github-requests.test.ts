import { join } from 'node:path'
import { GitHubFake } from '../../support/github.js'
import { peopleBundle } from '../../support/people.js'
import { runOnRunner } from '../../support/program.js'
import { connectorFiles, Repository } from '../../support/repository.js'
import { TestTenant } from '../../support/tenant.js'

// GitHub allows 1,000 requests an hour for the token of a job, for all runs of a repository together.
describe('requests to GitHub', () => {
  let tenant: TestTenant
  let github: GitHubFake
  let repository: Repository
  const config = JSON.stringify({ token: 'a-token-of-the-source' })

  beforeAll(async () => {
    github = await GitHubFake.start()
    tenant = await TestTenant.start()
    repository = new Repository()
    repository.commit({ ...connectorFiles(''), '.gitignore': '*.zip\nreports\n' })
  })
  afterAll(async () => {
    await github.close()
    await tenant.close()
    repository.remove()
  })

  /** Runs a command in a process of its own. Returns its requests as `method count`. */
  const requestsOf = async (command: string, inputs: Record<string, string>) => {
    github.requests.length = 0
    const env = {
      ...tenant.env,
      GITHUB_API_URL: github.url,
      GITHUB_SHA: repository.git('rev-parse', 'HEAD'),
      GITHUB_EVENT_NAME: 'push',
      GITHUB_RUN_ID: '7',
    }
    const target = command === 'report' ? {} : { connector: 'people' }
    const given = { 'github-token': 'token', ...target, ...inputs }
    const result = await runOnRunner(command, given, { cwd: repository.folder, env })
    if (result.code !== 0) throw new Error(result.stdout)
    return github.requests.map((request) => request.replace(/^(\w+) .*?deployments/, '$1').replace(/\d+/, 'n'))
  }

  it('are as few as each command needs', async () => {
    const one = await peopleBundle(join(tenant.folder, 'one.zip'))
    const two = await peopleBundle(join(tenant.folder, 'two.zip'), '// two')
    const report = { pattern: 'reports/validation.json', 'fail-on': 'never' }
    const counted: Record<string, string[]> = {}
    counted['upload'] = await requestsOf('upload', { file: one, tag: 'development' })
    const checks = 'test-connection-success,account-list-and-read'
    const validation = { version: '1', config, checks, 'report-dir': 'reports', 'github-token': '' }
    await requestsOf('validate', validation)
    counted['report'] = await requestsOf('report', report)
    counted['promote'] = await requestsOf('promote', { 'from-commit': 'auto', tag: 'live' })
    repository.commit({ 'src/index.ts': '2' })
    counted['upload of the next'] = await requestsOf('upload', { file: two, tag: 'development' })
    const latest = { 'from-commit': 'auto', tag: 'live', require: 'uploaded' }
    counted['promote the next'] = await requestsOf('promote', latest)
    counted['promote again'] = await requestsOf('promote', latest)
    counted['promote again by version'] = await requestsOf('promote', { version: '2', tag: 'live' })
    counted['rollback'] = await requestsOf('rollback', { tag: 'live' })
    repository.commit({ 'src/index.ts': '3' })
    counted['upload of the same'] = await requestsOf('upload', { file: two, tag: 'development' })
    const list = 'GET'
    const [read, tell] = ['GET/n/statuses', 'POST/n/statuses']
    expect(counted).toEqual({
      upload: [list, 'POST', tell, tell],
      report: [list, read, tell],
      promote: [list, read, tell],
      // Where latest was moved is read before the upload and, as the tenant moved it, once more after it.
      'upload of the next': [list, read, list, read, 'POST', tell, tell],
      'promote the next': [list, read, read, tell, tell],
      'promote again': [list, read],
      'promote again by version': [list, read],
      rollback: [list, read, read, tell, tell],
      'upload of the same': [list, read, 'POST', tell],
    })
  }, 180_000)
})
