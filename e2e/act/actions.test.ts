import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { Sandbox } from '../../src/sandbox/http/server.js'
import type { TenantClient } from '../../src/tenant/client.js'
import { Act, type ActResult, expression } from '../support/act.js'
import { echoProject } from '../support/echo.js'
import { dispatchEvent } from '../support/events.js'
import { render } from '../support/markdown.js'
import { root } from '../support/programs.js'
import { clientOf, tagsOf } from '../support/read-back.js'
import { actionFolders, makeProductRepository } from '../support/repositories.js'
import {
  annotations,
  checkOut,
  prebuilt,
  record,
  recorded as recordedBy,
  runJobs,
  settingsFor,
  tenantInputs as tenant,
} from '../support/workflow-fixtures.js'

/** Each action as `uses: ./…` in act: inputs, outputs, exit status, summary, annotations. */
let act: Act
let sandbox: Sandbox
let client: TenantClient

beforeAll(async () => {
  sandbox = await Sandbox.start({ behaviour: { errorTypeInAnswer: true } })
  client = clientOf(sandbox)
  const project = await echoProject()
  act = await Act.start((folder) => makeProductRepository(folder, project))
})

afterAll(async () => {
  client?.close()
  await act?.close()
  await sandbox?.close()
})

/** Characters with a meaning in a shell, YAML, an expression or a workflow command. */
const hostile = [
  `quotes " ' and \`backticks\`, $HOME \${HOME} $(exit 1) %PATH% !important`,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the test needs the text unchanged
  'back\\slashes \\n \\" and 😀 é 漢字, ${{ github.token }} }} {{ x }}',
  '::error file=a,line=1::not a command ##[error] %0A%25 <b>&amp;</b> | a | * _ #',
]
const oneLine = hostile.join(' ').replaceAll('/', '')

async function run(
  jobs: Record<string, object>,
  vars: Record<string, string> = {},
  secrets: Record<string, string> = {},
): Promise<ActResult> {
  const settings = settingsFor(sandbox)
  return await runJobs(act, jobs, {
    // Inputs of the workflow run, which the action must ignore.
    payload: dispatchEvent({ version: '99', 'dry-run': 'true', config: '{"not":"this"}' }),
    vars: { ...settings.vars, ...vars },
    secrets: { ...settings.secrets, ...secrets },
  })
}

const recorded = (name: string) => recordedBy(act, name)

/** The outputs that the metadata of an action declares. */
async function declaredOutputs(folder: string): Promise<string[]> {
  const metadata = parse(await readFile(join(root, folder, 'action.yml'), 'utf8')) as { outputs: object }
  return Object.keys(metadata.outputs).sort()
}

/** The workflow commands that our program issues. */
const ownCommands = new Set(['set-output', 'summary', 'group', 'endgroup', 'add-mask', 'error', 'warning', 'notice'])

test('every action runs by itself; outputs reach later steps and a later job; summaries render', async () => {
  const result = await run(
    {
      first: {
        'runs-on': 'ubuntu-latest',
        outputs: { version: expression('steps.upload.outputs.version'), file: expression('steps.pack.outputs.file') },
        steps: [
          checkOut,
          { id: 'pack', uses: './pack', with: { ...prebuilt, out: `${expression('vars.FOLDER')}/b.zip` } },
          {
            id: 'upload',
            uses: './upload',
            with: { file: expression('steps.pack.outputs.file'), connector: 'echo', tag: 'development', ...tenant },
          },
          {
            id: 'validate',
            uses: './validate',
            with: {
              connector: 'echo',
              version: expression('steps.upload.outputs.version'),
              path: 'connector',
              config: '{"label":"l"}',
              seed: expression('vars.SEED'),
              ...tenant,
            },
          },
          // act removes the runner's temporary folder with the job.
          {
            env: { REPORT: expression('steps.validate.outputs.report-json'), OUT: expression('vars.OUT') },
            run: 'cp "$REPORT" "$OUT/report.json"',
          },
          record('first'),
        ],
      },
      second: {
        needs: 'first',
        'runs-on': 'ubuntu-latest',
        steps: [
          checkOut,
          {
            id: 'promote',
            uses: './promote',
            with: { connector: 'echo', tag: 'stable', version: expression('needs.first.outputs.version'), ...tenant },
          },
          {
            id: 'file',
            uses: './validate',
            with: { file: expression('needs.first.outputs.file'), config: '{"label":"l"}' },
          },
          record('second'),
        ],
      },
    },
    { FOLDER: join(act.home.folder, oneLine), SEED: hostile.join('\n') },
  )

  expect(result).toMatchObject({ code: 0, errors: [], jobs: { first: 'success', second: 'success' } })
  const { pack, upload, validate } = await recorded('first')
  const { promote, file } = await recorded('second')
  expect(pack?.outputs).toMatchObject({
    file: join(act.home.folder, oneLine, 'b.zip'),
    name: 'echo',
    version: '1.2.3',
    commands: '["std:test-connection","std:account:list","std:account:read"]',
  })
  expect(upload?.outputs).toMatchObject({ alias: 'echo', version: '1', tags: '{"development":1,"latest":1}' })
  expect(validate?.outputs).toMatchObject({ result: 'pass', failed: '0' })
  expect(promote?.outputs).toEqual({
    version: '1',
    'previous-version': '',
    changed: 'true',
    'rolled-back': 'false',
    commit: '',
  })
  expect(file?.outputs).toMatchObject({ result: 'pass', failed: '0' })
  expect(await tagsOf(client, 'echo')).toEqual({ development: 1, latest: 1, stable: 1 })
  expect(JSON.parse(await readFile(join(act.home.folder, 'report.json'), 'utf8'))).toMatchObject({
    seed: hostile.join('\n'),
  })
  // The jobs have no permission to record, and each says so once.
  expect(annotations(result)).toEqual(
    ['first', 'second'].map((job) =>
      expect.objectContaining({ job, command: 'notice', properties: { title: 'record' } }),
    ),
  )
  for (const summary of result.summaries) expect(render(summary)).toContain('<h2>')
})

test('a configuration of many lines with special characters arrives unchanged', async () => {
  const seen = join(act.home.folder, 'seen.jsonl')
  const config = {
    record: seen,
    lines: hostile.join('\n'),
    [hostile[0] ?? '']: hostile,
    host: oneLine,
    list: [1, null],
  }
  const steps = [checkOut, { id: 'pack', uses: './pack', with: prebuilt }]
  const result = await run(
    {
      only: {
        'runs-on': 'ubuntu-latest',
        steps: [
          ...steps,
          {
            uses: './validate',
            with: {
              file: expression('steps.pack.outputs.file'),
              config: expression('secrets.CONFIG'),
              // A list as YAML block, one item a line.
              checks: 'test-connection-success\naccount-list-and-read\n',
            },
          },
        ],
      },
    },
    {},
    { CONFIG: JSON.stringify(config, null, 2) },
  )

  expect(result).toMatchObject({ code: 0, errors: [], jobs: { only: 'success' } })
  const lines = (await readFile(seen, 'utf8')).trim().split('\n')
  expect(lines.length).toBeGreaterThan(2)
  for (const line of lines) expect(JSON.parse(line)).toEqual(config)
})

test('the pipeline in one step: uploads, validates, promotes', async () => {
  const result = await run({
    only: {
      'runs-on': 'ubuntu-latest',
      steps: [
        checkOut,
        {
          id: 'all',
          uses: './',
          with: { ...prebuilt, connector: 'piped', config: '{"label":"l"}', promote: true, ...tenant },
        },
        record('pipeline'),
      ],
    },
  })

  expect(result).toMatchObject({ code: 0, errors: [], jobs: { only: 'success' } })
  const { all } = await recorded('pipeline')
  expect(all?.outputs).toMatchObject({ version: '1', uploaded: 'true', result: 'pass' })
  expect(await tagsOf(client, 'piped')).toEqual({ latest: 1 })
  for (const summary of result.summaries) expect(render(summary)).toMatch(/<h1>.+<\/h1>/)
})

test('invoke, logs, stats and connector read from a tenant', async () => {
  const result = await run(
    {
      only: {
        'runs-on': 'ubuntu-latest',
        steps: [
          checkOut,
          { uses: './', with: { ...prebuilt, connector: 'example', config: '{"label":"l"}', ...tenant } },
          {
            id: 'invoke',
            uses: './invoke',
            with: {
              connector: 'example',
              command: 'std:account:read',
              identity: 'one',
              config: expression('vars.CONFIG'),
              ...tenant,
            },
          },
          { id: 'logs', uses: './logs', with: { connector: 'example', out: 'logs.jsonl', ...tenant } },
          { id: 'stats', uses: './stats', with: { connector: 'example', ...tenant } },
          { id: 'connector', uses: './connector', with: { operation: 'tags', connector: 'example', ...tenant } },
          record('example'),
        ],
      },
    },
    { CONFIG: JSON.stringify({ say: hostile.join('\n') }) },
  )

  expect(result).toMatchObject({ code: 0, jobs: { only: 'success' } })
  const { invoke, logs, stats, connector } = await recorded('example')
  expect(invoke?.outputs).toMatchObject({ count: '1' })
  expect(invoke?.outputs['result']).toContain('"one"')
  expect(Number(logs?.outputs['count'])).toBeGreaterThan(0)
  expect(Object.keys(stats?.outputs ?? {}).sort()).toEqual(await declaredOutputs('stats'))
  expect(connector?.outputs['result']).toContain('latest')
  expect(result.commands.filter(({ command }) => !ownCommands.has(command))).toEqual([])
  // Log errors are complete annotations, and the connector cannot forge one.
  expect(result.errors.join('')).toContain('not a command')
  for (const { properties } of annotations(result)) expect(properties['file']).not.toBe('a')
  for (const summary of result.summaries) render(summary)
})

test('the output of a build is printed, and none of it is a workflow command', async () => {
  const says = [
    '::error file=a,line=1::not a command',
    '  ::set-output name=file::stolen',
    '##[error]not a command',
    'x\r::add-mask::latest',
    '::stop-commands::token',
    '::save-state name=a::b',
  ]
  const script = `for (const line of ${JSON.stringify(says)}) { console.log(line); console.error(line) }\n`
  const manifest = { name: 'echo', version: '1.2.3', scripts: { build: 'node print.js' } }
  await act.commit({
    ...(await echoProject('printing')),
    'printing/package.json': JSON.stringify(manifest),
    'printing/print.js': script,
  })
  const result = await run({
    only: {
      'runs-on': 'ubuntu-latest',
      steps: [checkOut, { id: 'pack', uses: './pack', with: { path: 'printing' } }, record('printing')],
    },
  })

  expect(result).toMatchObject({ code: 0, errors: [], jobs: { only: 'success' } })
  expect(result.printed).toContain('not a command')
  expect(result.commands.filter(({ command }) => !ownCommands.has(command))).toEqual([])
  expect(result.commands.filter(({ command }) => command === 'add-mask')).toEqual([])
  const { pack } = await recorded('printing')
  expect(pack?.outputs['file']).toMatch(/echo-1\.2\.3\.zip$/)
})

test('a failed action fails its job with one line; steps after it see all of its outputs', async () => {
  const failing = {
    'pack of nothing': { uses: './pack', with: { path: 'bin' } },
    'upload of nothing': { uses: './upload', with: { file: 'none.zip', connector: 'echo', ...tenant } },
    'validate a missing connector': { uses: './validate', with: { connector: 'nobody', ...tenant } },
    'compare with a missing bundle': {
      uses: './compare',
      with: { 'base-file': 'none.zip', 'head-file': 'none.zip' },
    },
    'promote a missing version': { uses: './promote', with: { connector: 'echo', version: 9, ...tenant } },
    'roll back a missing connector': { uses: './rollback', with: { connector: 'nobody', ...tenant } },
    'clean up by a folder': { uses: './cleanup', with: { journal: 'bin' } },
    'history of a missing connector': { uses: './history', with: { connector: 'nobody', ...tenant } },
    'wrong secret': {
      uses: './',
      with: { ...prebuilt, connector: 'echo', ...tenant, 'client-secret': 'not-the-secret' },
    },
    'logs of a missing connector': { uses: './logs', with: { connector: 'nobody', ...tenant } },
    'statistics of a missing connector': { uses: './stats', with: { connector: 'nobody', ...tenant } },
    'invoke a missing connector': {
      uses: './invoke',
      with: { connector: 'nobody', command: 'std:test-connection', ...tenant },
    },
    'manage a missing connector': { uses: './connector', with: { operation: 'get', connector: 'nobody', ...tenant } },
    'sources of a missing connector': { uses: './sources', with: { connector: 'nobody', ...tenant } },
    'drift of a missing connector': { uses: './drift', with: { connector: 'nobody', ...tenant } },
    'prove at a missing source': { uses: './prove', with: { source: 'nobody', ...tenant } },
    'watch a missing connector': { uses: './watch', with: { connector: 'nobody', ...tenant } },
    'sync with an unknown mode': { uses: './sync', with: { mode: 'purple', ...tenant } },
    'discover in a missing folder': { uses: './discover', with: { path: 'no/such/folder' } },
    'report of nothing': { uses: './report', with: { pattern: 'no/such/*.json' } },
    'wrong word': { uses: './pack', with: { ...prebuilt, compression: 'brotli' } },
  }
  const jobs = Object.entries(failing).map(([name, step], index) => [
    `job${index}`,
    {
      'runs-on': 'ubuntu-latest',
      steps: [
        checkOut,
        { ...step, id: 'failing', name },
        { name: 'never', run: 'echo this must not run' },
        record(`failure${index}`, 'failure()'),
      ],
    },
  ])
  const result = await run(Object.fromEntries(jobs) as Record<string, object>)

  expect(result.code).toBe(1)
  expect(result.printed).not.toContain('this must not run')
  // Fails for an action that is missing in this test.
  const covered = Object.values(failing).map(({ uses }) => uses.slice(2) || '.')
  expect([...new Set(covered)].sort()).toEqual(await actionFolders())
  for (const [index, [name, step]] of Object.entries(failing).entries()) {
    const job = `job${index}`
    expect([name, result.jobs[job]]).toEqual([name, 'failure'])
    const errors = result.commands.filter((entry) => entry.command === 'error' && entry.job === job)
    expect([name, errors.length]).toEqual([name, 1])
    expect(errors[0]?.value).not.toContain('\n')
    const steps = await recorded(`failure${index}`)
    expect(steps['failing']?.outcome).toBe('failure')
    expect([name, Object.keys(steps['failing']?.outputs ?? {}).sort()]).toEqual([
      name,
      await declaredOutputs(step.uses.slice(2) || '.'),
    ])
  }
})

test('a failed validation still has outputs, summary, and annotations at their lines', async () => {
  const result = await run(
    {
      only: {
        'runs-on': 'ubuntu-latest',
        steps: [
          checkOut,
          { id: 'pack', uses: './pack', with: prebuilt },
          {
            id: 'validate',
            uses: './validate',
            with: { file: expression('steps.pack.outputs.file'), path: 'connector', config: expression('vars.CONFIG') },
          },
          record('failed', 'failure()'),
        ],
      },
    },
    { CONFIG: JSON.stringify({ fail: hostile.join('\n'), say: hostile.join('\r\n') }) },
  )

  expect(result).toMatchObject({ code: 1, jobs: { only: 'failure' } })
  const { validate } = await recorded('failed')
  expect(validate?.outputs).toMatchObject({ result: 'fail' })
  expect(Number(validate?.outputs['failed'])).toBeGreaterThan(0)
  expect(await readFile(validate?.outputs['report-html'] ?? '', 'utf8')).toContain('<html')
  // No output of the connector became a workflow command, and none of its Markdown or HTML was rendered.
  expect(result.commands.filter(({ command }) => !ownCommands.has(command))).toEqual([])
  expect(result.commands.filter(({ properties }) => properties['file'] === 'a')).toEqual([])
  for (const summary of result.summaries) {
    const html = render(summary)
    expect(html).not.toContain('<b>')
    expect(html).not.toContain('<em>')
  }
  expect(result.summaries.join('')).toContain('not a command')
  const errors = result.commands.filter(({ command }) => command === 'error')
  expect(errors.length).toBeGreaterThan(1)
  for (const { properties, value } of errors) {
    // The last annotation says that the step failed.
    if (/checks failed: /.test(value)) continue
    expect(properties['file']).toMatch(/^connector\/(connector-spec\.json|dist\/index\.js)$/)
    expect(Number(properties['line'])).toBeGreaterThan(0)
  }
})

test('a broken spec: pack points at its lines', async () => {
  const spec = `{
  "name": "Echo",
  "keyType": "twofold",
  "commands": ["std:test-connection", "std:account:lists"],
  "accountSchema": { "displayAttribute": "id", "identityAttribute": "id", "attributes": [] }
}
`
  await act.commit({
    ...(await echoProject('broken')),
    'broken/connector-spec.json': spec,
  })
  const result = await run({
    only: {
      'runs-on': 'ubuntu-latest',
      steps: [checkOut, { uses: './pack', with: { ...prebuilt, path: 'broken' } }],
    },
  })

  expect(result).toMatchObject({ code: 1, jobs: { only: 'failure' } })
  const places = annotations(result).map(({ properties }) => `${properties['file']}:${properties['line']}`)
  expect(places).toContain('broken/connector-spec.json:3')
  expect(places).toContain('broken/connector-spec.json:4')
})
