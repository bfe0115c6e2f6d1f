import { spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { goProgram, root } from '../e2e/support/programs.js'
import { Sandbox } from '../src/sandbox/http/server.js'

/**
 * Measures this program and the programs that it is compared with on this machine, and prints ratios: `npm run bench`.
 * Each value is the best of several runs, because other work of the machine only adds time.
 */
interface Measurement {
  /** Milliseconds, wall clock. */
  time: number
  /** Peak resident memory in MiB; NaN if the system does not report it. */
  memory: number
}

const runs = Number(process.env['RUNS'] ?? 5)
const ours = join(root, 'bin', 'saas-connector.cjs')

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const sail = await findSail()
  const sandbox = await Sandbox.start({ behaviour: { errorTypeInAnswer: true } })
  try {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      SAIL_BASE_URL: sandbox.baseUrl,
      SAIL_CLIENT_ID: sandbox.clientId,
      SAIL_CLIENT_SECRET: sandbox.clientSecret,
    }
    const project = join(folder, 'project')
    await prepareProject(project)
    const zip = join(folder, 'bundle.zip')
    const config = join(folder, 'config.json')
    await writeFile(config, '{"token":"example-token"}')
    const node = process.execPath
    const program = (...words: string[]) => measure(node, [ours, ...words], env, project)

    const withSail = (name: string, words: string[]): [string, () => Promise<Measurement>][] =>
      sail === undefined ? [] : [[name, () => measure(sail, words, env, project)]]

    await compare('start', [
      ['--version', () => program('--version')],
      ['bare Node.js', () => measure(node, ['-e', '0'], env, project)],
      ...withSail('sail --version', ['--version']),
    ])
    await compare('pack a built project', [
      ['pack', () => program('pack', '--build', 'never', '--out', zip)],
      ['spcx package', () => measure('npm', ['run', 'pack-zip', '--ignore-scripts'], env, project)],
    ])
    await measure(node, [ours, 'upload', '--connector', 'bench', '--file', zip], env, project)
    await compare('upload', [
      ['upload', () => program('upload', '--connector', 'bench', '--file', zip)],
      ...withSail('sail conn upload', ['conn', 'upload', '-c', 'bench', '-f', zip]),
    ])
    await compare('validate, reading', [
      [
        'validate',
        () => program('validate', '--connector', 'bench', '--config-path', config, '--checks', readingChecks),
      ],
      ...withSail('sail conn validate -r', ['conn', 'validate', '-r', '-c', 'bench', '-p', config]),
    ])
    await compare('validate, every check', [
      ['validate', () => program('validate', '--file', zip, '--config-path', config, '--read-only', 'false')],
      ...withSail('sail conn validate', ['conn', 'validate', '-c', 'bench', '-p', config]),
    ])
    await compareLists(folder, sail, env)
  } finally {
    await sandbox.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The checks that `sail conn validate -r` runs. */
const readingChecks = [
  'account-list-and-read',
  'account-not-found',
  'account-schema-check',
  'entitlement-list-read',
  'entitlement-not-found',
  'entitlement-schema-check',
  'test-connection-empty',
  'test-connection-success',
].join(',')

/** Compares the memory for a long list: 200,000 accounts from a minimal server. */
async function compareLists(folder: string, sail: string | undefined, env: Record<string, string>): Promise<void> {
  const accounts = 200_000
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/oauth/token')) {
      const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
      const token = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ user_name: 'bench' })}.${part('signature')}`
      response.end(JSON.stringify({ access_token: token, expires_in: 700 }))
      return
    }
    if (!request.url?.endsWith('/invoke')) {
      response.end(JSON.stringify({ id: '5f0c7b8e-1f9c-4a59-9a52-0a2b6a3f6d11', alias: 'bench' }))
      return
    }
    let sent = 0
    const more = () => {
      while (sent < accounts) {
        const id = String(sent++)
        const attributes = { id, name: `Account ${id}`, email: `${id}@example.com`, groups: ['a', 'b', 'c'] }
        const line = `${JSON.stringify({ data: { key: { simple: { id } }, attributes }, type: 'output' })}\n`
        if (!response.write(line)) {
          response.once('drain', more)
          return
        }
      }
      response.end()
    }
    request.resume().on('end', more)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const here = { ...env, SAIL_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
  const list = ['conn', 'invoke', 'account-list', '-c', 'bench', '--config-json', '{"a":1}']
  const invoke = ['invoke', '--connector', 'bench', '--command', 'std:account:list', '--config', '{"a":1}']
  try {
    await compare(`list ${accounts} accounts`, [
      ['invoke', () => measure(process.execPath, [ours, ...invoke, '--out', join(folder, 'list.jsonl')], here, folder)],
      ...(sail === undefined
        ? []
        : ([['sail conn invoke account-list', () => measure(sail, list, here, folder)]] satisfies [
            string,
            () => Promise<Measurement>,
          ][])),
    ])
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

async function prepareProject(project: string): Promise<void> {
  const example = join(root, 'examples', 'connector')
  await cp(example, project, { recursive: true, filter: (source) => !/[\\/]node_modules$/.test(source) })
  const modules = join(example, 'node_modules')
  await readFile(join(modules, '.package-lock.json')).catch(() => {
    throw new Error('run "npm ci && npm run build" in examples/connector first')
  })
  await symlink(modules, join(project, 'node_modules'), 'junction')
}

/** The `sail` command line: the program of the variable SAIL, or built from its sources; undefined if neither works. */
async function findSail(): Promise<string | undefined> {
  if (process.env['SAIL']) return process.env['SAIL']
  try {
    return await goProgram('sail')
  } catch {
    process.stdout.write(
      'the sail command line cannot be built here; set the variable SAIL to its path to compare with it\n',
    )
    return undefined
  }
}

/** Measures and prints each variant, with its ratio to the first one. */
async function compare(title: string, variants: [string, () => Promise<Measurement>][]): Promise<void> {
  process.stdout.write(`\n${title}\n`)
  let first: Measurement | undefined
  for (const [name, run] of variants) {
    const best: Measurement = { time: Number.POSITIVE_INFINITY, memory: Number.NaN }
    for (let i = 0; i < runs; i++) {
      const { time, memory } = await run()
      best.time = Math.min(best.time, time)
      // A run may end before its memory was sampled.
      if (!Number.isNaN(memory)) best.memory = Number.isNaN(best.memory) ? memory : Math.min(best.memory, memory)
    }
    first ??= best
    const times = `${(best.time / first.time).toFixed(2)} ×`
    const ratio = Number.isNaN(first.memory) ? '' : ` ${(best.memory / first.memory).toFixed(2)} ×`
    const memory = Number.isNaN(best.memory) ? '' : `${best.memory.toFixed(0).padStart(6)} MiB${ratio}`
    process.stdout.write(`  ${name.padEnd(32)} ${best.time.toFixed(0).padStart(6)} ms ${times.padStart(8)} ${memory}\n`)
  }
}

/** Runs a program and measures it. Throws when it fails. */
async function measure(
  command: string,
  words: readonly string[],
  env: Record<string, string>,
  cwd: string,
): Promise<Measurement> {
  const began = process.hrtime.bigint()
  const child = spawn(command, words, { env, cwd, stdio: ['ignore', 'ignore', 'pipe'], shell: false })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-2000)
  })
  let memory = Number.NaN
  // The system reports the peak until the process exits.
  const sampler = setInterval(() => {
    void readFile(`/proc/${child.pid}/status`, 'utf8').then(
      (status) => {
        memory = Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1024
      },
      () => undefined,
    )
  }, 10)
  const code = await new Promise((done, fail) => child.once('error', fail).once('close', done))
  clearInterval(sampler)
  if (code !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${code}: ${errors}`)
  return { time: Number(process.hrtime.bigint() - began) / 1e6, memory }
}

await main()
