import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeBundle } from '../../src/bundle/archive.js'
import { Sandbox } from '../../src/sandbox/http/server.js'
import type { StoredSource } from '../../src/sandbox/state/sources.js'
import { tagOf } from '../../src/sandbox/state/store.js'
import type { TenantClient } from '../../src/tenant/client.js'
import { Act, type ActOptions, type ActResult } from '../support/act.js'
import { RecordedDeployments } from '../support/deployments.js'
import { echoProject } from '../support/echo.js'
import { dispatchEvent, pushEvent, releaseEvent } from '../support/events.js'
import { GitHubServer } from '../support/github-server.js'
import { RecordedIssues } from '../support/issues.js'
import { root } from '../support/programs.js'
import { clientOf, tagsOf } from '../support/read-back.js'
import { commitAll, writeFiles } from '../support/repositories.js'
import { quoteSummary, StoryPage } from '../support/story-page.js'

/**
 * Canary, proof, release, a watch that finds production worse, and rollback, with the example workflows as they are. The tests
 * are the chapters of one story and depend on their order. docs/watch.md quotes it: STORY_WRITE=1 writes the quotes.
 */
let act: Act
let sandbox: Sandbox
let client: TenantClient
let github: GitHubServer
let production: StoredSource
const record = new RecordedDeployments(() => new Date())
const issues = new RecordedIssues()
const page = new StoryPage('docs/watch.md')

beforeAll(async () => {
  sandbox = await Sandbox.start({ behaviour: { errorTypeInAnswer: true, uploadMovesLatest: false } })
  client = clientOf(sandbox)
  github = await GitHubServer.start('api.github.com', { ...record.handlers, ...issues.handlers })
  const project = await echoProject('.')
  const files: Record<string, string> = {
    ...Object.fromEntries(Object.entries(project).map(([name, text]) => [name.replace('./', ''), text])),
    'package.json': JSON.stringify({
      ...{ name: 'my-connector', version: '1.0.0' },
      dependencies: { '@sailpoint/connector-sdk': '1.1.17' },
    }),
    // The result of an install, so that nothing is downloaded.
    'node_modules/@sailpoint/connector-sdk/package.json': '{"version":"1.1.17"}',
  }
  for (const name of ['prove', 'watch', 'rollback']) {
    files[`.github/workflows/${name}.yml`] = await readFile(join(root, 'examples', 'workflows', `${name}.yml`), 'utf8')
  }
  act = await Act.start(async (folder) => {
    await writeFiles(folder, files)
    await commitAll(folder)
  })
  await client.connectors.create('my-connector')
})

afterAll(async () => {
  client?.close()
  await act?.close()
  await github?.close()
  await sandbox?.close()
})

const run = (event: ActOptions['event'], name: string, payload: object): Promise<ActResult> =>
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
    flags: ['--env', `GITHUB_API_URL=${github.url}`, '--actor', 'alice'],
  })
const watch = async () => await run('workflow_dispatch', 'watch', dispatchEvent({ released: '' }))
const latest = async () => (await tagsOf(client, 'my-connector'))['latest']

/** A source of a tag, with the settings of a person. */
function addSource(name: string, tagName: string, region: string): StoredSource {
  const { store, sources } = sandbox.context
  const connector = store.connector('my-connector')
  const source = sources.add({ name, connector, tag: tagOf(connector, tagName) }, new Date().toISOString())
  Object.assign(source.connectorAttributes, { label: 'one', region })
  return source
}

/** What the schedule of production does. */
async function aggregate(times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    await client.aggregations.loadAccounts(production)
    await sandbox.context.background.ended()
  }
}

/** The statistics of a tenant begin with a whole second, so that their numbers differ from run to run. */
const quoteWatch = ({ summaries }: ActResult) =>
  quoteSummary(summaries, 'Watch').replace(/^> \| All tags, by the statistics .*\n/m, '')

test('1. a merge is proved at the canary source, and released', async () => {
  // What production ran before this repository.
  const index = await readFile(join(act.repository, 'dist', 'index.js'))
  const spec = await readFile(join(act.repository, 'connector-spec.json'))
  const path = join(act.home.folder, 'first.zip')
  await writeBundle(path, { index: Buffer.concat([index, Buffer.from('\n// first\n')]), spec })
  await client.versions.upload('my-connector', { path, size: (await readFile(path)).length })
  await client.tags.set('my-connector', 'canary', 1)
  addSource('My connector canary', 'canary', 'test')
  production = addSource('Production', 'latest', 'production')
  await aggregate(4)
  const text = index.toString()
  const bad = text.replace(
    'if (config.fail)',
    "if (config.region === 'production') throw new Error('no such region')\n$&",
  )
  expect(bad).not.toBe(text)
  await act.commit({ 'dist/index.js': bad })

  const merged = await run('push', 'prove', pushEvent)
  expect(merged).toMatchObject({ code: 0, errors: [], jobs: { canary: 'success' } })
  expect(await tagsOf(client, 'my-connector')).toEqual({ canary: 2, latest: 1 })
  const released = await run('release', 'prove', releaseEvent)
  expect(released).toMatchObject({ code: 0, errors: [], jobs: { promote: 'success' } })
  expect(await latest()).toBe(2)
  page.add('proved', quoteSummary(merged.summaries, 'Proof'))
})

test('2. right after the release nothing is known; then production is worse, and an issue has the way back', async () => {
  const idle = await watch()
  expect(idle).toMatchObject({ code: 1, jobs: { watch: 'failure' } })
  expect(idle.errors.join('\n')).toMatch(/the watch is inconclusive/)
  expect(issues.issues).toEqual([])

  await aggregate(4)
  const worse = await watch()
  expect(worse).toMatchObject({ code: 1, jobs: { watch: 'failure' } })
  expect(worse.errors.join('\n')).toMatch(
    /std:account:list failed 4 of 4 times since the release, and 0 of 4 times before/,
  )
  expect(issues.issues).toMatchObject([
    { state: 'open', title: 'my-connector: latest at version 2 is worse than before its release' },
  ])
  expect(issues.issues[0]?.['body']).toContain('/actions/workflows/rollback.yml)')
  page.add('worse', quoteWatch(worse))
})

test('3. the rollback takes it back, and the watch closes the issue', async () => {
  const inputs = { connector: 'my-connector', tag: 'latest', to: '', 'dry-run': 'false' }
  const rolledBack = await run('workflow_dispatch', 'rollback', dispatchEvent(inputs))
  expect(rolledBack).toMatchObject({ code: 0, errors: [], jobs: { rollback: 'success' } })
  expect(await latest()).toBe(1)
  await aggregate(1)
  const well = await watch()
  expect(well).toMatchObject({ code: 0, errors: [], jobs: { watch: 'success' } })
  expect(issues.issues).toMatchObject([
    { state: 'closed', title: 'my-connector: latest at version 1 is not worse any more' },
  ])
  page.add('well', quoteWatch(well))
})

test('docs/watch.md quotes what happened; STORY_WRITE=1 writes it anew', async () => {
  const { page: actual, expected } = await page.compare([])
  expect(actual).toBe(expected)
})

test('every call conformed to the description of GitHub', () => {
  expect(github.violations).toEqual([])
})
