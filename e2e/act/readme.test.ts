import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Sandbox } from '../../src/sandbox/http/server.js'
import type { TenantClient } from '../../src/tenant/client.js'
import { readmeDocuments } from '../metadata/documents.js'
import { Act, type ActOptions } from '../support/act.js'
import { RecordedDeployments } from '../support/deployments.js'
import { echoProject } from '../support/echo.js'
import { pullRequestEvent, pushEvent, releaseEvent } from '../support/events.js'
import { GitHubServer } from '../support/github-server.js'
import { render } from '../support/markdown.js'
import { clientOf, tagsOf } from '../support/read-back.js'
import { commitAll, writeFiles } from '../support/repositories.js'
import { settingsFor } from '../support/workflow-fixtures.js'

/** The workflows of the quick start: for pull requests in the README, for merge and release in docs/. The tests depend on their order. */
let act: Act
let sandbox: Sandbox
let client: TenantClient
let github: GitHubServer

const names = ['pull-request', 'merge', 'release']

beforeAll(async () => {
  sandbox = await Sandbox.start({ behaviour: { errorTypeInAnswer: true } })
  client = clientOf(sandbox)
  github = await GitHubServer.start('api.github.com', new RecordedDeployments().handlers)
  const shown = await readmeDocuments(['README.md', 'docs/workflows.md'])
  const files = shown.map(({ content }, index) => [`.github/workflows/${names[index]}.yml`, content])
  const project = await echoProject('.')
  act = await Act.start(async (folder) => {
    await writeFiles(folder, { ...project, ...Object.fromEntries(files) })
    await commitAll(folder)
  })
})

afterAll(async () => {
  client?.close()
  await act?.close()
  await github?.close()
  await sandbox?.close()
})

async function attempt(name: string, event: ActOptions['event'], payload: object) {
  const { vars, secrets } = settingsFor(sandbox)
  return await act.run({
    workflow: `.github/workflows/${name}.yml`,
    event,
    payload,
    vars,
    secrets: { ...secrets, CONNECTOR_CONFIG: '{"label":"l"}', GITHUB_TOKEN: 'the-token-of-the-job' },
    flags: ['--env', `GITHUB_API_URL=${github.url}`],
  })
}

async function run(name: string, event: ActOptions['event'], payload: object) {
  const result = await attempt(name, event, payload)
  expect(result).toMatchObject({ code: 0, errors: [] })
  expect(result.summaries.length).toBeGreaterThan(0)
  for (const summary of result.summaries) render(summary)
  return result
}

test('pull request: packed and validated, without a request to the tenant', async () => {
  const result = await run('pull-request', 'pull_request', pullRequestEvent('same'))

  expect(result.outputs('connector', 'connector')).toMatchObject({ name: 'echo', result: 'pass', uploaded: 'false' })
  expect(sandbox.requests).toEqual([])
})

test('merge: uploaded, tagged and validated; latest does not move', async () => {
  const first = await run('merge', 'push', pushEvent)
  expect(first.outputs('connector', 'connector')).toMatchObject({ version: '1', uploaded: 'true', result: 'pass' })

  const index = await readFile(join(act.repository, 'dist/index.js'), 'utf8')
  await act.commit({ 'dist/index.js': `${index}\n` })
  const again = await run('merge', 'push', pushEvent)
  expect(again.outputs('connector', 'connector')).toMatchObject({ version: '2', uploaded: 'true', result: 'pass' })
  expect(await tagsOf(client, 'my-connector')).toEqual({ development: 2, latest: 1 })
})

test('release: latest moves to the version of the released commit', async () => {
  const result = await run('release', 'release', releaseEvent)

  expect(result.outputs('promote', '1')).toMatchObject({ version: '2', 'previous-version': '1', changed: 'true' })
  expect(await tagsOf(client, 'my-connector')).toEqual({ development: 2, latest: 2 })
})

test('release: a version that fails its validation is not promoted', async () => {
  const index = await readFile(join(act.repository, 'dist/index.js'), 'utf8')
  // The account list is the first command that sends an account.
  await act.commit({ 'dist/index.js': index.replace('res.send(account)', "throw new Error('broken on purpose')") })
  const merge = await attempt('merge', 'push', pushEvent)
  expect(merge).toMatchObject({ code: 1, jobs: { connector: 'failure' } })
  expect(await tagsOf(client, 'my-connector')).toEqual({ development: 3, latest: 2 })

  const release = await attempt('release', 'release', releaseEvent)
  expect(release).toMatchObject({ code: 1, jobs: { promote: 'failure' } })
  expect(release.outputs('promote', '1')).toMatchObject({ changed: 'false' })
  expect(release.errors).toEqual([expect.stringMatching(/version 3 .*failed its validation/)])
  expect(await tagsOf(client, 'my-connector')).toEqual({ development: 3, latest: 2 })
})
