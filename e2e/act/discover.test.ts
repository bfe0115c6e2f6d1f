import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { workflowOfPage } from '../metadata/documents.js'
import { Act, type ActResult, expression } from '../support/act.js'
import { echoProject } from '../support/echo.js'
import { pushEvent } from '../support/events.js'
import { render } from '../support/markdown.js'
import { makeProductRepository } from '../support/repositories.js'
import { run as runTool } from '../support/run.js'
import { annotations, checkOut, prebuilt, record, recorded, runJobs } from '../support/workflow-fixtures.js'

/** `uses: ./discover` as the matrix of a later job, and the workflow of its README. The tests depend on their order. */
let act: Act
const readme = '.github/workflows/connectors.yml'

beforeAll(async () => {
  const files: Record<string, string> = {
    [readme]: await workflowOfPage('discover/README.md'),
    'connectors.yml': `defaults:\n  config: CONFIG\nprojects:\n  connectors/two:\n    alias: "second's"\n`,
  }
  for (const name of ['one', 'two']) {
    Object.assign(files, await echoProject(`connectors/${name}`), {
      [`connectors/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0' }),
    })
  }
  act = await Act.start((folder) => makeProductRepository(folder, files))
  // Removed, because the example is a project too, and its packages are not installed here.
  await rm(join(act.repository, 'examples'), { recursive: true })
  await act.commit({})
})

afterAll(() => act?.close())

async function head(): Promise<string> {
  const { stdout } = await runTool('git', ['rev-parse', 'HEAD'], { cwd: act.repository })
  return stdout.trim()
}

const jobs = {
  discover: {
    'runs-on': 'ubuntu-latest',
    outputs: { matrix: expression('steps.discover.outputs.matrix'), any: expression('steps.discover.outputs.any') },
    steps: [checkOut, { id: 'discover', uses: './discover', with: { 'changed-only': true } }, record('discover')],
  },
  pack: {
    needs: 'discover',
    if: "needs.discover.outputs.any == 'true'",
    'runs-on': 'ubuntu-latest',
    strategy: { 'max-parallel': 1, matrix: expression('fromJSON(needs.discover.outputs.matrix)') },
    steps: [
      checkOut,
      {
        uses: './pack',
        with: {
          ...prebuilt,
          path: expression('matrix.path'),
          out: `${expression('vars.OUT')}/packed/${expression('matrix.alias')} ${expression('matrix.config')}.zip`,
        },
      },
    ],
  },
}

/** Runs the workflow for a push after `before`, and returns the result and the packed zips. */
async function push(before: string): Promise<{ result: ActResult; packed: string[] }> {
  const folder = join(act.home.folder, 'packed')
  await rm(folder, { recursive: true, force: true })
  const result = await runJobs(act, jobs, { event: 'push', payload: { ...pushEvent, before, after: await head() } })
  return { result, packed: (await readdir(folder).catch(() => [])).sort() }
}

test('the first push packs every project, each with its settings from connectors.yml', async () => {
  const { result, packed } = await push('0'.repeat(40))

  expect(result).toMatchObject({ code: 0, errors: [], jobs: { discover: 'success', pack: 'success' } })
  expect(packed).toEqual(['one CONFIG.zip', "second's CONFIG.zip"])
  const { discover } = await recorded(act, 'discover')
  expect(discover?.outputs).toMatchObject({ count: '2', any: 'true' })
  expect(JSON.parse(discover?.outputs['matrix'] ?? '')).toEqual({
    include: [
      { path: 'connectors/one', name: 'one', alias: 'one', environment: '', config: 'CONFIG', changed: true },
      { path: 'connectors/two', name: 'two', alias: "second's", environment: '', config: 'CONFIG', changed: true },
    ],
  })
  expect(render(result.summaries[0] ?? '')).toContain('<h2>Discover</h2>')
})

test('a push that changes one project packs only that one', async () => {
  const before = await head()
  await act.commit({ 'connectors/two/README.md': 'changed\n' })
  const { result, packed } = await push(before)

  expect(result).toMatchObject({ code: 0, errors: [], jobs: { discover: 'success', pack: 'success' } })
  expect(packed).toEqual(["second's CONFIG.zip"])
  expect((await recorded(act, 'discover'))['discover']?.outputs).toMatchObject({ count: '1', any: 'true' })
  expect(render(result.summaries[0] ?? '')).toContain('connectors/two')
})

test('a push that changes no project starts no matrix job', async () => {
  const before = await head()
  await act.commit({ 'NOTES.md': 'changed\n' })
  const { result, packed } = await push(before)

  expect(result).toMatchObject({ code: 0, errors: [], jobs: { discover: 'success' } })
  expect(packed).toEqual([])
  expect((await recorded(act, 'discover'))['discover']?.outputs).toEqual({
    matrix: '{"include":[]}',
    batches: '{"include":[]}',
    count: '0',
    any: 'false',
  })
  expect(result.commands.filter(({ job }) => job !== 'discover')).toEqual([])
})

test('two projects with the same alias fail the job, and no other job starts', async () => {
  const before = await head()
  await act.commit({ 'connectors.yml': 'projects:\n  connectors/two:\n    alias: one\n' })
  const { result, packed } = await push(before)

  expect(result).toMatchObject({ code: 1, jobs: { discover: 'failure' } })
  expect(result.errors).toEqual([expect.stringMatching(/connectors\/one.*connectors\/two.*alias/)])
  expect(packed).toEqual([])
})

test('the workflow of the README packs the changed projects', async () => {
  const before = await head()
  await act.commit({ 'connectors.yml': '', 'connectors/one/README.md': 'changed\n' })
  const payload = { ...pushEvent, before, after: await head() }
  const result = await act.run({ workflow: readme, event: 'push', payload })

  expect(result).toMatchObject({ code: 0, errors: [], jobs: { discover: 'success', pack: 'success' } })
  expect(annotations(result)).toEqual([])
  // A change of connectors.yml counts as a change of every project.
  expect(result.outputs('discover', 'discover')).toMatchObject({ count: '2', any: 'true' })
  expect(result.outputs('pack', '1')).toMatchObject({ name: expect.stringMatching(/^(one|two)$/) })
})
