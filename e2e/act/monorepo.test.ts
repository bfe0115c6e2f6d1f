import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Sandbox } from '../../src/sandbox/http/server.js'
import type { TenantClient } from '../../src/tenant/client.js'
import { Act, type ActOptions } from '../support/act.js'
import { RecordedDeployments } from '../support/deployments.js'
import { echoProject } from '../support/echo.js'
import { pullRequestEvent, pushEvent, releaseEvent } from '../support/events.js'
import { GitHubServer } from '../support/github-server.js'
import { root } from '../support/programs.js'
import { clientOf, tagsOf } from '../support/read-back.js'
import { commitAll, writeFiles } from '../support/repositories.js'
import { run as runTool } from '../support/run.js'

/** The unchanged example workflows for a repository of several connectors. The tests depend on their order. */
let act: Act
let sandbox: Sandbox
let client: TenantClient
let github: GitHubServer

beforeAll(async () => {
  sandbox = await Sandbox.start({ behaviour: { errorTypeInAnswer: true } })
  client = clientOf(sandbox)
  github = await GitHubServer.start('api.github.com', new RecordedDeployments().handlers)
  const files: Record<string, string> = {
    'connectors.yml': 'projects:\n  connectors/two:\n    alias: second\n    config: TWO_CONFIG\n',
  }
  for (const name of ['one', 'two']) {
    Object.assign(files, await echoProject(`connectors/${name}`), {
      [`connectors/${name}/package.json`]: JSON.stringify({
        name,
        version: '1.0.0',
        dependencies: { '@sailpoint/connector-sdk': '1.1.17' },
      }),
      // The result of an install, so that nothing is downloaded.
      [`connectors/${name}/node_modules/@sailpoint/connector-sdk/package.json`]: '{"version":"1.1.17"}',
    })
  }
  for (const name of ['monorepo', 'monorepo-release']) {
    const path = join(root, 'examples', 'workflows', `${name}.yml`)
    files[`.github/workflows/${name}.yml`] = await readFile(path, 'utf8')
  }
  act = await Act.start(async (folder) => {
    await writeFiles(folder, files)
    await commitAll(folder)
  })
})

afterAll(async () => {
  client?.close()
  await act?.close()
  await github?.close()
  await sandbox?.close()
})

const run = (event: ActOptions['event'], name: string, payload: object) =>
  act.run({
    workflow: `.github/workflows/${name}.yml`,
    event,
    payload,
    vars: { SAIL_BASE_URL: sandbox.baseUrl },
    secrets: {
      SAIL_CLIENT_ID: sandbox.clientId,
      SAIL_CLIENT_SECRET: sandbox.clientSecret,
      GITHUB_TOKEN: 'the-token-of-the-job',
      CONNECTOR_CONFIG: '{"label":"one"}',
      TWO_CONFIG: JSON.stringify({ label: 'two', record: join(act.home.folder, 'two.jsonl') }),
    },
    flags: ['--env', `GITHUB_API_URL=${github.url}`],
  })

async function head(): Promise<string> {
  const { stdout } = await runTool('git', ['rev-parse', 'HEAD'], { cwd: act.repository })
  return stdout.trim()
}

/** The event of a pull request with the commits after `base`. */
async function pullRequest(base: string): Promise<object> {
  const event = pullRequestEvent('fork')
  return {
    ...event,
    pull_request: {
      ...event.pull_request,
      base: { ...event.pull_request.base, sha: base },
      head: { ...event.pull_request.head, sha: await head() },
    },
  }
}

test('the first push uploads every connector, each with its own alias and configuration', async () => {
  const result = await run('push', 'monorepo', { ...pushEvent, before: '0'.repeat(40), after: await head() })

  expect(result).toMatchObject({ code: 0, errors: [] })
  expect(await tagsOf(client, 'one')).toEqual({ development: 1, latest: 1 })
  expect(await tagsOf(client, 'second')).toEqual({ development: 1, latest: 1 })
  expect(await readFile(join(act.home.folder, 'two.jsonl'), 'utf8')).toContain('"label":"two"')
})

test('a push that changes one connector uploads only that one', async () => {
  const before = await head()
  const index = await readFile(join(act.repository, 'connectors/one/dist/index.js'), 'utf8')
  await act.commit({ 'connectors/one/dist/index.js': `${index}\n// changed\n` })
  const result = await run('push', 'monorepo', { ...pushEvent, before, after: await head() })

  expect(result).toMatchObject({ code: 0, errors: [] })
  expect(await tagsOf(client, 'one')).toEqual({ development: 2, latest: 1 })
  expect(await tagsOf(client, 'second')).toEqual({ development: 1, latest: 1 })
})

test('a pull request that changes one connector validates only that one, without a request to the tenant', async () => {
  const before = await head()
  const index = await readFile(join(act.repository, 'connectors/two/dist/index.js'), 'utf8')
  await act.commit({ 'connectors/two/dist/index.js': `${index}\n// proposed\n` })
  const asked = sandbox.requests.length
  const result = await run('pull_request', 'monorepo', await pullRequest(before))

  expect(result).toMatchObject({ code: 0, errors: [], jobs: { discover: 'success', validate: 'success' } })
  expect(result.outputs('validate', 'pack')).toMatchObject({ name: 'two' })
  expect(result.outputs('validate', 'validate')).toMatchObject({ result: 'pass', failed: '0' })
  expect(sandbox.requests.length).toBe(asked)
})

test('a pull request that changes no connector starts no matrix job', async () => {
  const before = await head()
  await act.commit({ 'README.md': 'changed' })
  const result = await run('pull_request', 'monorepo', await pullRequest(before))

  expect(result).toMatchObject({ code: 0, errors: [] })
  expect(result.outputs('discover', 'discover')).toMatchObject({ any: 'false' })
  expect(result.commands.filter(({ job }) => job !== 'discover')).toEqual([])
})

test('a release promotes what was uploaded, and refuses a connector whose change was not', async () => {
  const result = await run('release', 'monorepo-release', releaseEvent)

  expect(result.code).toBe(1)
  expect(result.errors).toEqual([expect.stringMatching(/^version 1 of second, .* was built from other content/)])
  expect(await tagsOf(client, 'one')).toEqual({ development: 2, latest: 2 })
  expect(await tagsOf(client, 'second')).toEqual({ development: 1, latest: 1 })
})

test('a release promotes the connectors with a new version', async () => {
  const push = await run('push', 'monorepo', { ...pushEvent, before: await head(), after: await head() })
  expect(push).toMatchObject({ code: 0, errors: [] })
  const result = await run('release', 'monorepo-release', releaseEvent)

  expect(result).toMatchObject({ code: 0, errors: [] })
  expect(await tagsOf(client, 'one')).toEqual({ development: 2, latest: 2 })
  expect(await tagsOf(client, 'second')).toEqual({ development: 2, latest: 2 })
})
