import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ValidationReport } from '../../src/report/validation.js'
import { workflowOfPage } from '../metadata/documents.js'
import { Act, type ActResult, expression } from '../support/act.js'
import { echoProject } from '../support/echo.js'
import { pullRequestEvent } from '../support/events.js'
import { render } from '../support/markdown.js'
import { commitAll, makeProductRepository, writeFiles } from '../support/repositories.js'
import { annotations, checkOut, prebuilt, record, recorded, runJobs } from '../support/workflow-fixtures.js'

/** Validation in shards, merged into one verdict with `uses: ./report` and with the workflow of its README. */
let act: Act

beforeAll(async () => {
  const project = await echoProject()
  act = await Act.start((folder) => makeProductRepository(folder, project))
})

afterAll(() => act?.close())

const read = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as ValidationReport
const idsOf = ({ checks }: ValidationReport) => checks.map(({ id }) => id).sort()
const countOf = (report: ValidationReport, verdict: string) =>
  String(report.checks.filter((check) => check.verdict === verdict).length)

/** One half of a validation, with its report in a folder of the workspace. */
const shard = (number: number, inputs: Record<string, unknown> = {}) => ({
  uses: './validate',
  with: {
    file: expression('steps.pack.outputs.file'),
    path: 'connector',
    config: expression('vars.CONFIG'),
    shard: `${number}/2`,
    seed: 'one for all',
    'fail-on': 'never',
    'report-dir': `shards/${number}`,
    ...inputs,
  },
})

const run = (config: object, ...steps: object[]): Promise<ActResult> =>
  runJobs(
    act,
    {
      only: {
        'runs-on': 'ubuntu-latest',
        steps: [
          checkOut,
          { id: 'pack', uses: './pack', with: prebuilt },
          ...steps,
          { id: 'report', uses: './report', with: { pattern: 'shards/*/validation.json', 'report-dir': 'joined' } },
          { if: 'always()', run: 'cp -R shards joined "$OUT"', env: { OUT: expression('vars.OUT') } },
          record('report'),
        ],
      },
    },
    { vars: { CONFIG: JSON.stringify(config) } },
  )

test('two passed shards are one passed validation', async () => {
  const result = await run({ label: 'l' }, shard(1), shard(2))

  expect(result).toMatchObject({ code: 0, errors: [], jobs: { only: 'success' } })
  const { report } = await recorded(act, 'report')
  const parts = await Promise.all(
    ['1', '2'].map((number) => read(join(act.home.folder, 'shards', number, 'validation.json'))),
  )
  const joined = await read(join(act.home.folder, 'joined', 'validation.json'))
  for (const part of parts) expect(part.checks.length).toBeGreaterThan(5)
  // Every check of both halves, exactly once.
  expect(idsOf(joined)).toEqual(parts.flatMap(idsOf).sort())
  expect(new Set(idsOf(joined)).size).toBe(joined.checks.length)
  expect(joined.seed).toBe('one for all')
  expect(report?.outputs).toMatchObject({
    result: 'pass',
    failed: '0',
    passed: countOf(joined, 'pass'),
    skipped: countOf(joined, 'skip'),
    'report-json': expect.stringMatching(/[/\\]joined[/\\]validation\.json$/),
  })
  expect(render(result.summaries.at(-1) ?? '')).toContain('<h2>')
  expect(result.summaries.at(-1)).toContain(`${countOf(joined, 'pass')} passed`)
})

test('a failure in a shard fails the report, with the same findings', async () => {
  const result = await run({ fail: 'it is | broken <b>' }, shard(1), shard(2))

  expect(result).toMatchObject({ code: 1, jobs: { only: 'failure' } })
  const { pack, report } = await recorded(act, 'report')
  expect(pack?.outcome).toBe('success')
  expect(report).toMatchObject({ outcome: 'failure', outputs: { result: 'fail' } })
  const joined = await read(join(act.home.folder, 'joined', 'validation.json'))
  expect(Number(report?.outputs['failed'])).toBeGreaterThan(0)
  expect(report?.outputs['failed']).toBe(countOf(joined, 'fail'))
  expect(result.errors.at(-1)).toMatch(/checks? failed: /)
  expect(render(result.summaries.at(-1) ?? '')).not.toContain('<b>')
})

test.each([
  ['is missing', [shard(1)], /^shard 2\/2 is missing/],
  ['is of another run', [shard(1), shard(2, { seed: 'another' })], /shards[/\\]1[/\\]validation\.json.* seed/],
])('a shard that %s is never a pass', async (_, steps, message) => {
  const result = await run({ label: 'l' }, ...steps, { run: 'mkdir -p joined' })

  expect(result).toMatchObject({ code: 1, jobs: { only: 'failure' } })
  const { report } = await recorded(act, 'report')
  expect(report?.outcome).toBe('failure')
  expect(report?.outputs['result']).not.toBe('pass')
  expect(result.errors).toEqual([expect.stringMatching(message)])
})

test('the workflow of the README: four jobs upload their results, a fifth merges them', async () => {
  const path = '.github/workflows/shards.yml'
  // act does not know strategy.job-index.
  const index = expression(`fromJSON('{"1/4":0,"2/4":1,"3/4":2,"4/4":3}')[matrix.shard]`)
  const workflow = (await workflowOfPage('report/README.md')).replace(expression('strategy.job-index'), index)
  const files = { ...(await echoProject('.')), [path]: workflow }
  const user = await Act.start(async (folder) => {
    await writeFiles(folder, files)
    await commitAll(folder)
  })
  try {
    const result = await user.run({
      workflow: path,
      event: 'pull_request',
      payload: pullRequestEvent('same'),
      secrets: { CONNECTOR_CONFIG: '{"label":"l"}', GITHUB_TOKEN: 'token-of-the-job' },
    })

    expect(result).toMatchObject({ code: 0, errors: [], jobs: { validate: 'success', report: 'success' } })
    const parts = await Promise.all(
      [0, 1, 2, 3].map((number) => read(join(user.home.folder, 'artifacts', `shard-${number}`, 'validation.json'))),
    )
    const passed = parts.reduce((sum, part) => sum + Number(countOf(part, 'pass')), 0)
    expect(result.outputs('report', 'report')).toMatchObject({ result: 'pass', passed: String(passed), failed: '0' })
    // GitHub is not reachable here: the missing comment is reported and does not fail the job.
    expect(annotations(result)).toMatchObject([{ command: 'warning', properties: { title: 'comment' } }])
  } finally {
    await user.close()
  }
})
