import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Sandbox } from '../../src/sandbox/http/server.js'
import type { TenantClient } from '../../src/tenant/client.js'
import { Act, type ActOptions, type ActResult } from '../support/act.js'
import { RecordedDeployments } from '../support/deployments.js'
import { echoProject } from '../support/echo.js'
import { dispatchEvent, pullRequestEvent, pushEvent, releaseEvent } from '../support/events.js'
import { GitHubServer } from '../support/github-server.js'
import { root } from '../support/programs.js'
import { clientOf, tagsOf } from '../support/read-back.js'
import { commitAll, writeFiles } from '../support/repositories.js'
import { run as runTool } from '../support/run.js'
import { quoteSummary, quoteText, StoryPage } from '../support/story-page.js'

/**
 * From a pull request to production and back, with the example workflows as they are. The tests are the chapters of one
 * story and depend on their order. docs/flow.md tells it and quotes the runs: STORY_WRITE=1 writes the quotes.
 */
let act: Act
let sandbox: Sandbox
let client: TenantClient
let github: GitHubServer
const record = new RecordedDeployments()
const page = new StoryPage()

const project = 'connectors/one'
const index = `${project}/dist/index.js`
const spec = `${project}/connector-spec.json`

beforeAll(async () => {
  sandbox = await Sandbox.start({ behaviour: { errorTypeInAnswer: true, uploadMovesLatest: false } })
  client = clientOf(sandbox)
  github = await GitHubServer.start('api.github.com', record.handlers)
  const files: Record<string, string> = {}
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
  for (const name of ['monorepo', 'monorepo-release', 'rollback']) {
    files[`.github/workflows/${name}.yml`] = await readFile(join(root, 'examples', 'workflows', `${name}.yml`), 'utf8')
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

const git = async (...words: string[]) => (await runTool('git', words, { cwd: act.repository })).stdout.trim()
const head = async () => await git('rev-parse', 'HEAD')
const read = async (path: string) => await readFile(join(act.repository, path), 'utf8')
const run = (
  event: ActOptions['event'],
  name: string,
  payload: object,
  vars: Record<string, string> = {},
): Promise<ActResult> =>
  act.run({
    workflow: `.github/workflows/${name}.yml`,
    event,
    payload,
    vars: { SAIL_BASE_URL: sandbox.baseUrl, ...vars },
    secrets: {
      SAIL_CLIENT_ID: sandbox.clientId,
      SAIL_CLIENT_SECRET: sandbox.clientSecret,
      CONNECTOR_CONFIG: '{"label":"one"}',
      GITHUB_TOKEN: 'the-token-of-the-job',
    },
    flags: ['--env', `GITHUB_API_URL=${github.url}`, '--actor', 'alice'],
  })
const push = async (before: string) => await run('push', 'monorepo', { ...pushEvent, before, after: await head() })
const release = async (vars?: Record<string, string>) => await run('release', 'monorepo-release', releaseEvent, vars)
const latest = async (alias = 'one') => (await tagsOf(client, alias))['latest']

/** What was recorded of the versions of a connector, the oldest first. */
const toldOf = (alias: string) =>
  record.told.filter((_, index) => {
    const deployment = record.deployments.at(-1 - index)
    return String(deployment?.['environment']).startsWith(`saas-connector ${alias} `)
  })

/** A pull request from the branch `topic` that begins at this commit. */
async function pullRequest(base: string): Promise<ActResult> {
  const event = pullRequestEvent('same')
  const pull = { ...event.pull_request, base: { ...event.pull_request.base, sha: base } }
  return await run('pull_request', 'monorepo', {
    ...event,
    pull_request: { ...pull, head: { ...pull.head, sha: await head() } },
  })
}

let sound: string
let first: string

test('1. the first merge uploads both connectors, and their validation is recorded', async () => {
  sound = await read(index)
  first = await head()
  const result = await push('0'.repeat(40))
  expect(result).toMatchObject({ code: 0, errors: [] })
  expect(await tagsOf(client, 'one')).toEqual({ development: 1, latest: 1 })
  expect(record.deployments).toHaveLength(2)
  for (const told of record.told) {
    expect(told).toEqual([
      'pending: uploaded by alice',
      'pending: tagged by alice from nothing to tag development',
      expect.stringMatching(/^queued: validated by alice: (pass|warn), /),
    ])
  }
  page.add('first merge', quoteSummary(result.summaries, 'Upload', 'one <'), quoteText(...(toldOf('one')[0] ?? [])))
})

test('2. a pull request with a broken handler is refused, with an annotation', async () => {
  await git('checkout', '--quiet', '-b', 'topic')
  await act.commit({ [index]: sound.replace("'there is no such account'", 'undefined.message') })
  const result = await pullRequest(first)
  expect(result).toMatchObject({ code: 1, jobs: { validate: 'failure' } })
  expect(result.errors.join('\n')).toMatch(/checks failed: .*account-not-found/)
  const annotated = result.commands.filter(({ command, properties }) => command === 'error' && properties['file'])
  const lines = annotated.map(
    ({ properties, value }) => `${properties['file']}, line ${properties['line']}: ${value.split('\n')[0]}`,
  )
  expect(lines).toEqual([expect.stringMatching(/^connectors\/one\/connector-spec\.json, line \d+: .*undefined/)])
  expect(await tagsOf(client, 'one')).toEqual({ development: 1, latest: 1 })
  page.add('refused', quoteSummary(result.summaries, 'Validate'), quoteText(...lines))
})

test('3. the handler is mended, and the pull request merged', async () => {
  await act.commit({ [index]: sound.replace('there is no such account', 'the account does not exist') })
  const checked = await pullRequest(first)
  expect(checked).toMatchObject({ code: 0, errors: [], jobs: { validate: 'success' } })
  await git('checkout', '--quiet', 'main')
  await git('merge', '--quiet', '--ff-only', 'topic')
  const merged = await push(first)
  expect(merged).toMatchObject({ code: 0, errors: [] })
  expect(await tagsOf(client, 'one')).toEqual({ development: 2, latest: 1 })
  // Only the connector that the pull request changed has a new version.
  expect(await tagsOf(client, 'two')).toEqual({ development: 1, latest: 1 })
  const verdict = quoteSummary(checked.summaries, 'Validate').split('\n').slice(0, 3).join('\n')
  page.add('mended', verdict, quoteSummary(merged.summaries, 'Upload'))
})

test('4. of three merges the run of the second never starts, and the run of the third uploads what both changed', async () => {
  const start = await head()
  await act.commit({ [index]: `${sound}\n// two\n` })
  expect(await push(start)).toMatchObject({ code: 0, errors: [] })
  expect(await tagsOf(client, 'one')).toEqual({ development: 3, latest: 1 })
  const other = 'connectors/two/dist/index.js'
  await act.commit({ [other]: `${await read(other)}\n// merged, and its run cancelled in the queue\n` })
  const second = await head()
  await act.commit({ [index]: `${sound}\n// three\n` })
  const result = await push(second)
  expect(result).toMatchObject({ code: 0, errors: [] })
  expect(await tagsOf(client, 'one')).toEqual({ development: 4, latest: 1 })
  expect(await tagsOf(client, 'two')).toEqual({ development: 2, latest: 1 })
  const uploads = ['one', 'two'].map((alias) => quoteSummary(result.summaries, 'Upload', `${alias} <`))
  page.add('third merge', quoteSummary(result.summaries, 'Discover'), ...uploads)
})

test('5. the release of a later commit promotes the versions of what it holds', async () => {
  await act.commit({ 'README.md': 'Release notes.' })
  const result = await release()
  expect(result).toMatchObject({ code: 0, errors: [] })
  expect([await latest('one'), await latest('two')]).toEqual([4, 2])
  expect(record.told.some((told) => told.includes('success: promoted by alice from version 1 to tag latest'))).toBe(
    true,
  )
  page.add('release', quoteSummary(result.summaries, 'Promote', 'Connector | one'))
})

test('6. a breaking spec is refused', async () => {
  const start = await head()
  const changed = JSON.parse(await read(spec)) as { sourceConfig: { items: object[] }[] }
  changed.sourceConfig[0]?.items.push({ key: 'region', label: 'Region', type: 'text', required: true })
  await act.commit({ [spec]: JSON.stringify(changed) })
  expect(await push(start)).toMatchObject({ code: 0, errors: [] })
  const result = await release()
  expect(result.code).toBe(1)
  expect(result.errors.join('\n')).toMatch(
    /the spec has a breaking change against version 4 of one.*config-required\/region/,
  )
  expect([await latest('one'), await latest('two')]).toEqual([4, 2])
  page.add('breaking', quoteSummary(result.summaries, 'Promote', 'Connector | one'))
})

test('7. and is accepted when it is named, in a run of the same release again', async () => {
  const result = await release({ ACCEPT_BREAKING: 'one: config-required/region: the code has a default' })
  expect(result).toMatchObject({ code: 0, errors: [] })
  expect(await latest('one')).toBe(5)
  page.add('accepted', quoteSummary(result.summaries, 'Promote', 'Connector | one'))
})

test('8. the bad release is rolled back, and history tells all of it', async () => {
  const inputs = { connector: 'one', tag: 'latest', to: '', 'dry-run': 'false' }
  const result = await run('workflow_dispatch', 'rollback', dispatchEvent(inputs))
  expect(result).toMatchObject({ code: 0, errors: [], jobs: { rollback: 'success' } })
  expect(await latest('one')).toBe(4)
  const history = result.summaries.join('\n')
  expect(history).toContain('## History')
  for (const told of [
    'promoted by alice from version 4 to tag latest',
    'rolled back by alice to version 4 at tag latest',
    'restored by alice from version 5 to tag latest',
  ])
    expect(history).toContain(told)
  page.add('rollback', quoteSummary(result.summaries, 'Rollback'), quoteSummary(result.summaries, 'History'))
})

test('9. a run of the bad release again is refused, and that of the oldest one too', async () => {
  const bad = await release()
  expect(bad.code).toBe(1)
  expect(bad.errors.join('\n')).toMatch(/version 5 of one was rolled back at tag latest by alice/)
  const newest = await head()
  await git('checkout', '--quiet', '--detach', first)
  const old = await release()
  const versions = async () => (await client.versions.list('one')).map(({ version }) => version)
  const before = await versions()
  const merge = await push('0'.repeat(40))
  await git('checkout', '--quiet', '--detach', newest)
  expect(merge).toMatchObject({ code: 0, errors: [] })
  expect(merge.printed).toMatch(/nothing is uploaded to one: version 5 is of commit [0-9a-f]{12}, which is newer/)
  expect([await versions(), (await tagsOf(client, 'one'))['development']]).toEqual([before, 5])
  expect(old.code).toBe(1)
  expect(old.errors.join('\n')).toMatch(/this is an older release; set allow-older/)
  expect([await latest('one'), await latest('two')]).toEqual([4, 2])
  const nothing = merge.printed.split('\n').find((line) => line.includes('nothing is uploaded to one')) ?? ''
  page.add(
    'again',
    quoteText(...[bad, old].map(({ errors }) => errors.find((each) => / of one /.test(each)) ?? ''), nothing),
  )
})

test('docs/flow.md quotes what happened; STORY_WRITE=1 writes it anew', async () => {
  const commits = (await git('rev-list', '--reverse', '--topo-order', 'main')).split('\n')
  const { page: actual, expected } = await page.compare(commits)
  expect(actual).toBe(expected)
})

test('every call conformed to the description of GitHub', () => {
  expect(github.violations).toEqual([])
  expect(github.calls.length).toBeGreaterThan(20)
})
