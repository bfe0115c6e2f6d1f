import { randomFillSync } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { copyBuiltExample, exampleConfig } from '../__tests__/support/example.js'
import { labConfig, labSpec } from '../__tests__/support/lab-bundle.js'
import { goProgram, root } from '../e2e/support/programs.js'
import { writeBundle } from '../src/bundle/archive.js'
import { Sandbox } from '../src/sandbox/http/server.js'
import { type Measurement, measure, median } from './measure.js'
import { type BenchResult, chartOf, describeMachine, linesOf, markdownOf, notesOf, worseThan } from './report.js'
import { below, type Goal, type Quantity, type Row, type RowResult, relative, type Variant } from './rows.js'
import { type BenchServer, refusingTenant, tenantWithAccounts, tenantWithLogs } from './servers.js'

/**
 * Measures this program beside the programs that it is compared with: `npm run bench`.
 *
 * - `--only <text>`: the rows whose title contains the text; may be given several times. With `--write`, the others stay as they
 *   are, and so do the date and the number of runs.
 * - `--runs <n>`: how often each program runs. Default: 5.
 * - `--write`: writes results.json, RESULTS.md and chart.svg into bench/.
 * - `--compare`: fails if a row is worse than in bench/results.json by more than its noise.
 */
const { values: flags } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    runs: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
    compare: { type: 'boolean', default: false },
  },
})

const ours = join(root, 'bin', 'saas-connector.cjs')
const folderOfResults = join(root, 'bench')
const secretEnv = { SAIL_CLIENT_ID: 'bench', SAIL_CLIENT_SECRET: 'secret-of-the-bench' }

const readingChecks = [
  ...['account-list-and-read', 'account-not-found', 'account-schema-check', 'entitlement-list-read'],
  ...['entitlement-not-found', 'entitlement-schema-check', 'test-connection-empty', 'test-connection-success'],
]
/** The checks of `sail conn validate`. */
const vendorChecks = [
  ...readingChecks,
  ...['account-create-empty', 'account-create-list-delete', 'account-create-maximal', 'account-create-minimal'],
  ...['account-update-entitlement', 'account-update-single-attrs'],
]

interface Setting {
  folder: string
  /** The built example connector. */
  project: string
  sandbox: Sandbox
  env: Record<string, string>
  sail: string | undefined
  /** Runs this program. */
  program(words: readonly string[], more?: { env?: Record<string, string>; code?: number }): Promise<Measurement>
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const sandbox = await Sandbox.start({ behaviour: { errorTypeInAnswer: true } })
  const servers: BenchServer[] = []
  try {
    const project = copyBuiltExample()
    const env = {
      ...{ PATH: process.env['PATH'] ?? '', HOME: folder, SAIL_BASE_URL: sandbox.baseUrl },
      ...{ SAIL_CLIENT_ID: sandbox.clientId, SAIL_CLIENT_SECRET: sandbox.clientSecret },
    }
    const program: Setting['program'] = (words, more = {}) =>
      measure({
        command: process.execPath,
        words: [ours, ...words],
        env: { ...env, ...more.env },
        cwd: project,
        ...(more.code !== undefined && { code: more.code }),
      })
    const setting: Setting = { folder, project, sandbox, env, sail: await findSail(), program }
    await program(['pack', '--build', 'never', '--out', join(folder, 'bundle.zip')])
    await program(['upload', '--connector', 'bench', '--file', join(folder, 'bundle.zip')])
    const rows = [
      ...(await startRows(setting, servers)),
      ...packRows(setting),
      ...(await uploadRows(setting)),
      ...validateRows(setting),
      await brokenRow(setting),
      ...smallRows(setting),
      ...(await streamRows(setting, servers)),
      await compareRow(setting, servers),
      await compareBundlesRow(setting),
    ].filter(({ title }) => flags.only.length === 0 || flags.only.some((text) => title.includes(text)))
    const results: RowResult[] = []
    for (const row of rows) results.push(...(await runRow(row)))
    await report(results)
  } finally {
    for (const server of servers) server.close()
    await sandbox.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs the variants of a row in turn, and prints their medians. */
async function runRow(row: Row): Promise<RowResult[]> {
  const { variants, runs = Number.POSITIVE_INFINITY } = row
  await row.before?.()
  const measured = new Map(variants.map(({ name }) => [name, [] as Measurement[]]))
  try {
    for (let i = Math.min(runs, Number(flags.runs)); i > 0; i--)
      for (const { name, run } of variants) measured.get(name)?.push(await run())
  } finally {
    await row.after?.()
  }
  const results = [resultOf(row, measured, row.quantity, row.goal)]
  if (row.memoryGoal !== undefined) results.push(resultOf(row, measured, 'memory', row.memoryGoal))
  for (const result of results) process.stdout.write(`\n${linesOf(result).join('\n')}\n`)
  return results
}

function resultOf(
  { title }: Row,
  measured: ReadonlyMap<string, readonly Measurement[]>,
  quantity: Quantity,
  goal: Goal | undefined,
): RowResult {
  const variants = [...measured].map(([name, all]) => {
    const values = all.map((each) => each[quantity])
    return { name, median: median(values), values }
  })
  const isReached = goal?.isReached(Object.fromEntries(variants.map(({ name, median }) => [name, median])))
  return {
    ...{ title, quantity, variants },
    ...(goal && { goal: goal.text }),
    ...(isReached !== undefined && { isReached }),
  }
}

async function report(rows: RowResult[]): Promise<void> {
  const result: BenchResult = {
    date: new Date().toISOString().slice(0, 10),
    machine: describeMachine(),
    node: process.versions.node,
    command: 'npm run bench -- --write',
    runs: Number(flags.runs),
    rows,
  }
  const file = join(folderOfResults, 'results.json')
  const before = existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as BenchResult) : undefined
  if (flags.compare) {
    if (before === undefined) throw new Error('there is no bench/results.json to compare with; run with --write first')
    const worse = worseThan(before, result)
    for (const line of worse) process.stdout.write(`worse: ${line}\n`)
    if (worse.length > 0) process.exitCode = 1
  }
  if (!flags.write) return
  // Of some rows, the others stay as they are.
  const others = flags.only.length === 0 ? [] : (before?.rows ?? [])
  const isMeasured = (row: RowResult) =>
    rows.some(({ title, quantity }) => title === row.title && quantity === row.quantity)
  const all =
    before === undefined || flags.only.length === 0
      ? result
      : { ...before, rows: [...others.filter((row) => !isMeasured(row)), ...rows] }
  const page = join(folderOfResults, 'RESULTS.md')
  const notes = existsSync(page) ? notesOf(await readFile(page, 'utf8')) : ''
  await writeFile(file, `${JSON.stringify(all, null, 2)}\n`)
  await writeFile(page, markdownOf(all, notes))
  await writeFile(join(folderOfResults, 'chart.svg'), chartOf(all))
}

/** The `sail` command line: the program of the variable SAIL, or built from its sources; undefined if neither works. */
async function findSail(): Promise<string | undefined> {
  if (process.env['SAIL']) return process.env['SAIL']
  try {
    return await goProgram('sail')
  } catch {
    process.stdout.write('sail cannot be built here; set the variable SAIL to its path to compare with it\n')
    return undefined
  }
}

function withSail({ sail, env, project }: Setting, words: readonly string[]): Variant[] {
  if (sail === undefined) return []
  return [{ name: 'sail', run: () => measure({ command: sail, words, env, cwd: project }) }]
}

async function startRows(setting: Setting, servers: BenchServer[]): Promise<Row[]> {
  const { env, project, program } = setting
  const refusing = await refusingTenant()
  servers.push(refusing)
  const here = { env: { ...secretEnv, SAIL_BASE_URL: refusing.url }, code: 3 }
  const node = {
    name: 'node',
    run: () => measure({ command: process.execPath, words: ['-e', '0'], env, cwd: project }),
  }
  const first = (name: string, max: number | undefined, words: readonly string[]): Row => {
    const goal: Goal | undefined =
      max === undefined ? undefined : relative(`at most ${max} ms more than Node.js alone`, (a, b) => a - b <= max)
    return {
      title: `${name} to its first request`,
      quantity: 'cpu',
      variants: [{ name, run: () => program(words, here) }, node],
      ...(goal && { goal }),
    }
  }
  return [
    {
      title: 'start',
      quantity: 'time',
      variants: [{ name: '--version', run: () => program(['--version']) }, node, ...withSail(setting, ['--version'])],
    },
    first('validate', 200, ['validate', '--connector', 'bench', '--config', exampleConfig]),
    first('promote', 120, [
      'promote',
      '--connector',
      'bench',
      '--version',
      '1',
      '--tag',
      'latest',
      '--verify',
      'false',
    ]),
    first('logs', undefined, ['logs', '--connector', 'bench']),
  ]
}

function packRows({ program, folder, env, project }: Setting): Row[] {
  const words = ['run', 'pack-zip', '--ignore-scripts']
  return [
    {
      title: 'pack a built project',
      quantity: 'time',
      variants: [
        { name: 'pack', run: () => program(['pack', '--build', 'never', '--out', join(folder, 'packed.zip')]) },
        { name: 'spcx package', run: () => measure({ command: 'npm', words, env, cwd: project }) },
      ],
    },
  ]
}

async function uploadRows(setting: Setting): Promise<Row[]> {
  const { folder, program, env, project, sandbox } = setting
  const small = join(folder, 'bundle.zip')
  const large = join(folder, 'large.zip')
  const extra = join(project, 'dist', 'random.bin')
  await writeFile(extra, randomFillSync(Buffer.alloc(100 * 1024 * 1024)))
  await program(['pack', '--build', 'never', '--include', 'random.bin', '--out', large])
  await rm(extra)
  const token = async () => {
    const body = new URLSearchParams({
      ...{ grant_type: 'client_credentials', client_id: sandbox.clientId, client_secret: sandbox.clientSecret },
    })
    const response = await fetch(`${sandbox.baseUrl}/oauth/token`, { method: 'POST', body })
    return ((await response.json()) as { access_token: string }).access_token
  }
  let authorization = ''
  const url = `${sandbox.baseUrl}/beta/platform-connectors/bench/versions`
  const curl = ['--silent', '--fail', '--output', join(folder, 'answer'), '--header', 'content-type: application/zip']
  return [
    {
      title: 'upload',
      quantity: 'time',
      variants: [
        { name: 'upload', run: () => program(['upload', '--connector', 'bench', '--file', small]) },
        ...withSail(setting, ['conn', 'upload', '-c', 'bench', '-f', small]),
      ],
    },
    {
      title: 'upload of 100 MB',
      quantity: 'time',
      before: async () => {
        authorization = `authorization: Bearer ${await token()}`
      },
      variants: [
        { name: 'upload', run: () => program(['upload', '--connector', 'bench', '--file', large]) },
        {
          name: 'curl',
          run: () => {
            const words = [...curl, '--header', authorization, '--data-binary', `@${large}`, url]
            return measure({ command: 'curl', words, env, cwd: folder })
          },
        },
      ],
      goal: relative('within 1.2 times of curl', (a, b) => a <= 1.2 * b),
    },
  ]
}

function validateRows(setting: Setting): Row[] {
  const { program, sandbox, folder } = setting
  const config = join(folder, 'config.json')
  const common = ['--connector', 'bench', '--config', exampleConfig, '--seed', 'bench']
  const sail = ['conn', 'validate', '-c', 'bench', '-p', config]
  const [vendor, all] = [
    ['--checks', vendorChecks.join(','), '--read-only', 'false'],
    ['--read-only', 'false'],
  ]
  const four = ['--write-concurrency', '4']
  const kinds: [name: string, words: string[], sail: string[] | undefined, goals: Record<number, number>][] = [
    ['8 reading checks', ['--checks', readingChecks.join(',')], [...sail, '-r'], { 0: 450, 200: 2000 }],
    ['the 14 checks', vendor, sail, { 200: 8000 }],
    ['the 14 checks with write-concurrency 4', [...vendor, ...four], undefined, { 200: 5000 }],
    ['all checks, with writing', all, undefined, { 200: 20_000 }],
    ['all checks, with write-concurrency 4', [...all, ...four], undefined, { 200: 12_000 }],
  ]
  return [0, 20, 200].flatMap((latency) =>
    kinds.map(([name, words, sailWords, goals]): Row => {
      const max = goals[latency]
      return {
        title: `validate, ${name}, ${latency} ms`,
        quantity: 'time',
        before: async () => {
          await writeFile(config, exampleConfig)
          sandbox.behaviour.latency = latency
        },
        after: () => {
          sandbox.behaviour.latency = 0
        },
        variants: [
          { name: 'validate', run: () => program(['validate', ...common, ...words]) },
          ...(sailWords === undefined ? [] : withSail(setting, sailWords)),
        ],
        ...(max !== undefined && { goal: below(max, `at most ${max / 1000} s`) }),
      }
    }),
  )
}

/** A connector that finds no account any more after the first create. */
async function brokenRow({ program, project, folder }: Setting): Promise<Row> {
  const index = join(project, 'dist', 'index.js')
  const inner = join(project, 'dist', 'inner.js')
  const bundle = await readFile(index)
  await writeFile(inner, bundle)
  await writeFile(
    index,
    `const { connector } = require('./inner.js')
exports.connector = async (...given) => {
  const made = await connector(...given)
  const create = made.handlers.get('std:account:create')
  const read = made.handlers.get('std:account:read')
  made.handlers.set('std:account:create', (...all) => ((globalThis.isCreated = true), create(...all)))
  made.handlers.set('std:account:read', (...all) => {
    if (globalThis.isCreated) throw Object.assign(new Error('no such account'), { type: 'notFound' })
    return read(...all)
  })
  return made
}
`,
  )
  const file = join(folder, 'broken.zip')
  await program(['pack', '--build', 'never', '--include', 'inner.js', '--out', file])
  await program(['upload', '--connector', 'broken', '--file', file])
  await writeFile(index, bundle)
  await rm(inner)
  const words = ['validate', '--connector', 'broken', '--config', exampleConfig, '--read-only', 'false']
  return {
    title: 'validate, all checks, a read that fails after each create',
    quantity: 'time',
    runs: 1,
    variants: [{ name: 'validate', run: () => program(words, { code: 1 }) }],
    goal: below(20_000, 'at most 20 s'),
  }
}

function smallRows(setting: Setting): Row[] {
  const { program, sandbox } = setting
  const latency = {
    before: () => {
      sandbox.behaviour.latency = 200
    },
    after: () => {
      sandbox.behaviour.latency = 0
    },
  }
  const invoke = ['--connector', 'bench', '--command', 'std:test-connection', '--config', exampleConfig]
  return [
    {
      title: 'invoke std:test-connection, 200 ms',
      quantity: 'time',
      ...latency,
      variants: [{ name: 'invoke', run: () => program(['invoke', ...invoke]) }],
    },
  ]
}

async function streamRows(setting: Setting, servers: BenchServer[]): Promise<Row[]> {
  const { program, folder } = setting
  const rows: Row[] = []
  const out = join(folder, 'out.jsonl')
  for (const count of [50_000, 1_000_000]) {
    const [accounts, logs] = [await tenantWithAccounts(count), await tenantWithLogs(count)]
    servers.push(accounts, logs)
    const at = ({ url }: BenchServer) => ({ env: { ...secretEnv, SAIL_BASE_URL: url } })
    const runs = count > 100_000 ? 1 : 5
    const list = ['--connector', 'bench', '--command', 'std:account:list', '--config', '{"a":1}', '--out', out]
    const checks = ['--checks', 'account-list-and-read,account-schema-check', '--max-answers', '2000000']
    const programs: [name: string, words: string[], server: BenchServer][] = [
      ['invoke --out', ['invoke', ...list], accounts],
      ['validate', ['validate', '--connector', 'bench', '--config', '{"a":1}', ...checks], accounts],
      [
        'logs --out',
        ['logs', '--start', '2026-01-01', '--print', 'none', '--max-records', '2000000', '--out', out],
        logs,
      ],
    ]
    for (const [name, words, server] of programs) {
      const what = name.startsWith('logs') ? 'log records' : 'accounts'
      const variants = [{ name, run: () => program(words, at(server)) }]
      const title = `${name}, ${count.toLocaleString('en')} ${what}`
      rows.push({ title, quantity: 'time', variants, runs, memoryGoal: below(150, 'under 150 MB') })
    }
  }
  return rows
}

/** Two versions that answer the same 200,000 accounts, which are read three times. */
async function compareRow({ program }: Setting, servers: BenchServer[]): Promise<Row> {
  const accounts = await tenantWithAccounts(200_000)
  servers.push(accounts)
  const words = ['compare', '--connector', 'bench', '--base-version', '1', '--head-version', '2', '--config', '{"a":1}']
  const run = () => program(words, { env: { ...secretEnv, SAIL_BASE_URL: accounts.url } })
  return {
    title: 'compare, 200,000 accounts',
    quantity: 'time',
    variants: [{ name: 'compare', run }],
    runs: 3,
    memoryGoal: below(200, 'under 200 MB'),
  }
}

/** Two bundles on this machine, whose accounts have 20 attributes. */
async function compareBundlesRow({ program, folder }: Setting): Promise<Row> {
  const names = Array.from({ length: 18 }, (_, i) => `attribute${i}`)
  const spec = labSpec()
  spec.commands = ['std:test-connection', 'std:account:list']
  for (const name of names) spec.accountSchema.attributes.push({ name, type: 'string', description: name })
  // It waits until what it sent was read.
  const index = `
    const send = (out, data) => out.write({ data, type: 'output' }) === false ? new Promise((resolve) => out.once('drain', resolve)) : undefined
    exports.connector = {
      sdkVersion: 1,
      handlers: new Map(),
      async _exec(type, context, input, out) {
        if (type !== 'std:account:list') return send(out, {})
        for (let i = 0; i < 200000; i++) {
          const attributes = { id: 'user' + i, name: 'The name of ' + i }
          for (const name of ${JSON.stringify(names)}) attributes[name] = name + ' of ' + i
          await send(out, { key: { simple: { id: attributes.id } }, attributes })
        }
      },
    }`
  const files = { index: Buffer.from(index), spec: Buffer.from(JSON.stringify(spec)) }
  const { path } = await writeBundle(join(folder, 'accounts.zip'), files)
  const words = ['compare', '--base-file', path, '--head-file', path, '--config', JSON.stringify(labConfig)]
  return {
    title: 'compare of bundles, 200,000 accounts',
    quantity: 'time',
    variants: [{ name: 'compare', run: () => program(words) }],
    runs: 3,
    memoryGoal: below(200, 'under 200 MB'),
  }
}

await mkdir(folderOfResults, { recursive: true })
await main()
