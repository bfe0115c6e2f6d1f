import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Sandbox } from '../../src/sandbox/http/server.js'
import type { TenantClient } from '../../src/tenant/client.js'
import { Act, type ActOptions, type ActResult } from '../support/act.js'
import { comments } from '../support/comments.js'
import { RecordedDeployments } from '../support/deployments.js'
import { echoProject } from '../support/echo.js'
import { dispatchEvent, pullRequestEvent, pushEvent, releaseEvent } from '../support/events.js'
import { GitHubServer } from '../support/github-server.js'
import { root } from '../support/programs.js'
import { clientOf, tagsOf } from '../support/read-back.js'
import { commitAll, writeFiles } from '../support/repositories.js'
import { run as runTool } from '../support/run.js'

/**
 * The unchanged reusable example workflows, for two tenants, which are one sandbox here. The tests depend on their order.
 * act knows neither environments nor their reviewers.
 */
let act: Act
let sandbox: Sandbox
let client: TenantClient
let github: GitHubServer

beforeAll(async () => {
  sandbox = await Sandbox.start({ behaviour: { errorTypeInAnswer: true, uploadMovesLatest: false } })
  client = clientOf(sandbox)
  github = await GitHubServer.start('api.github.com', { ...new RecordedDeployments().handlers, ...comments('job') })
  const files: Record<string, string> = {
    'connectors.yml': `projects:
  connectors/one:
    environment: test
  connectors/two:
    environment: live
`,
  }
  for (const name of ['one', 'two']) {
    const project = await echoProject(`connectors/${name}`)
    const spec = JSON.parse(project[`connectors/${name}/connector-spec.json`] ?? '') as object
    Object.assign(files, project, {
      [`connectors/${name}/connector-spec.json`]: JSON.stringify({ ...spec, name }),
      [`connectors/${name}/package.json`]: JSON.stringify({
        name,
        version: '1.0.0',
        dependencies: { '@sailpoint/connector-sdk': '1.1.17' },
      }),
      // The result of an install, so that nothing is downloaded.
      [`connectors/${name}/node_modules/@sailpoint/connector-sdk/package.json`]: '{"version":"1.1.17"}',
    })
  }
  const folder = join(root, 'examples', 'workflows')
  for (const name of await readdir(folder)) {
    if (/^(tenants|connectors)/.test(name))
      files[`.github/workflows/${name}`] = await readFile(join(folder, name), 'utf8')
  }
  act = await Act.start(async (repository) => {
    await writeFiles(repository, files)
    await commitAll(repository)
  })
})

afterAll(async () => {
  client?.close()
  await act?.close()
  await github?.close()
  await sandbox?.close()
})

const run = (event: ActOptions['event'], payload: object, name = 'tenants'): Promise<ActResult> =>
  act.run({
    workflow: `.github/workflows/${name}.yml`,
    event,
    payload,
    vars: { SAIL_BASE_URL: sandbox.baseUrl },
    secrets: {
      SAIL_CLIENT_ID: sandbox.clientId,
      SAIL_CLIENT_SECRET: sandbox.clientSecret,
      CONNECTOR_CONFIG: '{"label":"one"}',
      GITHUB_TOKEN: 'the-token-of-the-job',
    },
    flags: ['--env', `GITHUB_API_URL=${github.url}`],
  })
const head = async () => (await runTool('git', ['rev-parse', 'HEAD'], { cwd: act.repository })).stdout.trim()

test('a merge uploads each connector to its tenant', async () => {
  const result = await run('push', { ...pushEvent, before: '0'.repeat(40), after: await head() })
  expect(result).toMatchObject({ code: 0, errors: [] })
  for (const alias of ['one', 'two'])
    expect([alias, await tagsOf(client, alias)]).toEqual([alias, { development: 1, latest: 1 }])
})

test('a release promotes in each tenant, after the approval', async () => {
  await act.commit({ 'README.md': 'Release notes.' })
  const index = 'connectors/two/dist/index.js'
  const before = await head()
  await act.commit({ [index]: `${await readFile(join(act.repository, index), 'utf8')}\n// changed\n` })
  expect(await run('push', { ...pushEvent, before, after: await head() })).toMatchObject({ code: 0, errors: [] })
  expect(await tagsOf(client, 'two')).toEqual({ development: 2, latest: 1 })

  const result = await run('release', releaseEvent)
  expect(result).toMatchObject({ code: 0, errors: [], jobs: { approve: 'success', promote: 'success' } })
  expect(await tagsOf(client, 'two')).toEqual({ development: 2, latest: 2 })
  expect(await tagsOf(client, 'one')).toEqual({ development: 1, latest: 1 })
  const text = await readFile(join(act.repository, '.github/workflows/connectors-promote.yml'), 'utf8')
  expect(text).toMatch(/needs: approve\n/)
})

test('a pull request is validated in shards, with one verdict and one comment for all connectors of a tenant', async () => {
  const base = await head()
  const settings = 'projects:\n  connectors/one: { environment: live }\n  connectors/two: { environment: live }\n'
  const proposed: Record<string, string> = { 'connectors.yml': settings }
  for (const index of ['connectors/one/dist/index.js', 'connectors/two/dist/index.js'])
    proposed[index] = `${await readFile(join(act.repository, index), 'utf8')}\n// proposed\n`
  await act.commit(proposed)
  const event = pullRequestEvent('same')
  const pull = { ...event.pull_request, base: { ...event.pull_request.base, sha: base } }
  const asked = sandbox.requests.length
  const result = await run('pull_request', {
    ...event,
    pull_request: { ...pull, head: { ...pull.head, sha: await head() } },
  })
  expect(result).toMatchObject({ code: 0, errors: [], jobs: { validate: 'success', report: 'success' } })
  expect(sandbox.requests.length).toBe(asked)
  const written = github.calls.filter(({ operation }) => operation === 'issues/create-comment')
  expect(written.map(({ body }) => /^## .*$/m.exec(String(body['body']))?.[0])).toEqual([
    '## Validate: 2 connectors, live',
  ])
  const verdicts = result.summaries.filter((summary) => summary.startsWith('## Validate'))
  expect(verdicts.map((summary) => /, shard (\d of \d)/.exec(summary)?.[1] ?? 'joined').sort()).toEqual([
    ...['1 of 2', '1 of 2', '2 of 2', '2 of 2'],
    'joined',
  ])
})

test('a promotion is rolled back in one tenant', async () => {
  const inputs = { environment: 'live', connector: 'two', tag: 'latest', to: '', 'dry-run': 'false' }
  const result = await run('workflow_dispatch', dispatchEvent(inputs), 'tenants-rollback')
  expect(result).toMatchObject({ code: 0, errors: [], jobs: { rollback: 'success' } })
  expect(await tagsOf(client, 'two')).toEqual({ development: 2, latest: 1 })
})

test('every call conformed to the description of GitHub', () => {
  expect(github.violations).toEqual([])
})
