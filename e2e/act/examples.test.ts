import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Sandbox } from '../../src/sandbox/http/server.js'
import type { TenantClient } from '../../src/tenant/client.js'
import { Act, type ActResult } from '../support/act.js'
import { RecordedDeployments } from '../support/deployments.js'
import { dispatchEvent, pullRequestEvent, pushEvent, releaseEvent } from '../support/events.js'
import { GitHubServer } from '../support/github-server.js'
import { leaksOf } from '../support/leaks.js'
import { render } from '../support/markdown.js'
import { clientOf, tagsOf } from '../support/read-back.js'
import { makeUserRepository } from '../support/repositories.js'

/** The unchanged example workflows, run by act for their events. The tests depend on their order. */
let act: Act
let sandbox: Sandbox
let client: TenantClient
let github: GitHubServer
const config = '{"token":"example-token"}'
const workflow = (name: string) => `.github/workflows/${name}.yml`

beforeAll(async () => {
  sandbox = await Sandbox.start()
  client = clientOf(sandbox)
  github = await GitHubServer.start('api.github.com', new RecordedDeployments().handlers)
  act = await Act.start(makeUserRepository)
})

afterAll(async () => {
  client?.close()
  await act?.close()
  await github?.close()
  await sandbox?.close()
})

const tenant = () => ({
  vars: { SAIL_BASE_URL: sandbox.baseUrl },
  secrets: {
    ...{ SAIL_CLIENT_ID: sandbox.clientId, SAIL_CLIENT_SECRET: sandbox.clientSecret, CONNECTOR_CONFIG: config },
    GITHUB_TOKEN: 'the-token-of-the-job',
  },
  flags: ['--env', `GITHUB_API_URL=${github.url}`],
})

function expectSound(result: ActResult): void {
  expect(leaksOf(result, [sandbox.clientSecret, 'example-token'])).toEqual([])
  expect(result.summaries.length).toBeGreaterThan(0)
  for (const summary of result.summaries) expect(render(summary)).toContain('<h2>')
}

const annotations = (result: ActResult) =>
  result.commands.filter(({ command }) => ['error', 'warning', 'notice'].includes(command))

test('merge: the first push creates the connector, version 1 and its tags, and validates it on the tenant', async () => {
  const result = await act.run({ workflow: workflow('merge'), event: 'push', payload: pushEvent, ...tenant() })

  expect(result).toMatchObject({ code: 0, errors: [], jobs: { upload: 'success' } })
  expect(result.outputs('upload', 'pack')).toMatchObject({ name: 'example-connector', version: '1.0.0' })
  expect(result.outputs('upload', 'upload')).toMatchObject({
    version: '1',
    uploaded: 'true',
    created: 'true',
    tags: '{"development":1,"latest":1}',
  })
  expect(result.printed).toMatch(/\d+ passed, \d+ skipped/)
  expect(await tagsOf(client, 'my-connector')).toEqual({ development: 1, latest: 1 })
  expect(sandbox.requests.filter(({ path }) => path.endsWith('/invoke')).length).toBeGreaterThan(8)
  expectSound(result)
  // The reports are an artifact, and its address is recorded with the verdict.
  const kept = await readdir(join(act.home.folder, 'artifacts', 'my-connector-reports'))
  expect(kept.sort()).toEqual(['validation.html', 'validation.json', 'validation.xml'])
  const addresses = github.calls
    .filter(({ operation }) => operation === 'repos/create-deployment-status')
    .flatMap(({ body }) => (body as { environment_url?: string }).environment_url ?? [])
  expect(addresses).toEqual(['https://github.com/example/connector/artifacts/my-connector-reports'])
  // The sandbox does not report the types of errors, like a tenant.
  const unknown = annotations(result).filter(({ properties }) => /-not-found$/.test(properties['title'] ?? ''))
  expect(unknown).not.toEqual([])
  for (const notice of unknown)
    expect(notice).toMatchObject({ command: 'notice', value: expect.stringContaining('does not report the types') })
})

test('merge: the next push creates version 2 and does not move latest', async () => {
  const source = await readFile(join(act.repository, 'src', 'seed.ts'), 'utf8')
  await act.commit({ 'src/seed.ts': `${source}\nexport const changed = 'changed'\nconsole.assert(changed)\n` })

  const result = await act.run({ workflow: workflow('merge'), event: 'push', payload: pushEvent, ...tenant() })

  expect(result).toMatchObject({ code: 0, errors: [], jobs: { upload: 'success' } })
  expect(result.outputs('upload', 'upload')).toMatchObject({ version: '2', uploaded: 'true', created: 'false' })
  expect(await tagsOf(client, 'my-connector')).toEqual({ development: 2, latest: 1 })
  expectSound(result)
})

test('merge in two jobs: the job with the secrets takes the zip that the other one packed', async () => {
  const result = await act.run({ workflow: workflow('two-jobs'), event: 'push', payload: pushEvent, ...tenant() })

  expect(result).toMatchObject({ code: 0, errors: [], jobs: { pack: 'success', upload: 'success' } })
  const { sha256 } = result.outputs('pack', 'pack')
  expect(result.outputs('upload', 'upload')).toMatchObject({ version: '2', uploaded: 'false', sha256 })
  expect(await tagsOf(client, 'my-connector')).toEqual({ development: 2, latest: 1 })
  expectSound(result)
})

test('release: latest moves to the version of the commit; a second run changes nothing', async () => {
  const run = () => act.run({ workflow: workflow('release'), event: 'release', payload: releaseEvent, ...tenant() })

  const first = await run()
  expect(first).toMatchObject({ code: 0, errors: [], jobs: { promote: 'success' } })
  expect(await tagsOf(client, 'my-connector')).toEqual({ development: 2, latest: 2 })
  expect(first.outputs('promote', '1')).toMatchObject({ version: '2', 'previous-version': '1', changed: 'true' })
  expectSound(first)

  const second = await run()
  expect(second).toMatchObject({ code: 0, errors: [], jobs: { promote: 'success' } })
  expect(second.outputs('promote', '1')).toMatchObject({ version: '2', changed: 'false' })
})

test('workflow_dispatch: a dry run changes nothing, a run with a version rolls back', async () => {
  const run = (inputs: Record<string, string>) =>
    act.run({ workflow: workflow('release'), event: 'workflow_dispatch', payload: dispatchEvent(inputs), ...tenant() })

  const dry = await run({ version: '1', 'dry-run': 'true' })
  expect(dry).toMatchObject({ code: 0, errors: [], jobs: { promote: 'success' } })
  expect(dry.outputs('promote', '1')).toMatchObject({ changed: 'false' })
  expect(await tagsOf(client, 'my-connector')).toEqual({ development: 2, latest: 2 })
  expectSound(dry)

  const real = await run({ version: '1', 'dry-run': 'false' })
  expect(real).toMatchObject({ code: 0, errors: [], jobs: { promote: 'success' } })
  expect(real.outputs('promote', '1')).toMatchObject({ version: '1', 'previous-version': '2', changed: 'true' })
  expect(await tagsOf(client, 'my-connector')).toEqual({ development: 2, latest: 1 })

  const unknown = await run({ version: '9', 'dry-run': 'false' })
  expect(unknown).toMatchObject({ code: 1, jobs: { promote: 'failure' } })
  expect(annotations(unknown)).toMatchObject([{ command: 'error', value: expect.stringContaining('9') }])
})

test('pull_request from the same repository: packed and validated without the tenant', async () => {
  const before = sandbox.requests.length
  const payload = pullRequestEvent('same')
  const result = await act.run({ workflow: workflow('pull-request'), event: 'pull_request', payload, ...tenant() })

  expect(result).toMatchObject({ code: 0, errors: [], jobs: { validate: 'success' } })
  expect(result.printed).toMatch(/\d+ passed, \d+ skipped/)
  // Beside the base, which is the same here.
  expect(result.printed).toContain('running the base once more')
  expect(result.printed).toContain('no change')
  expect(annotations(result)).toEqual([])
  expect(sandbox.requests.length).toBe(before)
  expectSound(result)
})

test('pull_request from a fork: passes without secrets and says what was skipped', async () => {
  const payload = pullRequestEvent('fork')
  const result = await act.run({ workflow: workflow('pull-request'), event: 'pull_request', payload })

  expect(result).toMatchObject({ code: 0, errors: [], jobs: { validate: 'success' } })
  expect(result.printed).toMatch(/\d+ passed, \d+ skipped/)
  expect(annotations(result)).toMatchObject([{ command: 'notice', value: expect.stringContaining('fork') }])
  expectSound(result)
})

test('merge without secrets fails, in one line that names them', async () => {
  const result = await act.run({
    workflow: workflow('merge'),
    event: 'push',
    payload: pushEvent,
    secrets: { GITHUB_TOKEN: 'the-token-of-the-job' },
  })

  expect(result).toMatchObject({ code: 1, jobs: { upload: 'failure' } })
  expect(annotations(result)).toMatchObject([
    { command: 'error', value: expect.stringMatching(/base-url, client-id, client-secret are missing/) },
  ])
})
