import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseOutputs, program, root } from './support/program.js'
import { TestTenant } from './support/tenant.js'

const leaveOpen = pathToFileURL(join(root, 'lib', '__tests__', 'support', 'leave-open.js')).href

interface Ended {
  /** What was left open; empty when nothing was. */
  open: string
  code: number | null
  stdout: string
  stderr: string
  /** Undefined when they were not written. */
  outputs: Record<string, string> | undefined
}

/** Runs a command in a process of its own, with a module before it. `use` may meddle with the process. */
async function runWith(
  preload: string,
  words: readonly string[],
  env: Record<string, string> = {},
  use: (child: ChildProcess) => void = () => {},
): Promise<Ended> {
  const folder = await mkdtemp(join(tmpdir(), 'stall-'))
  try {
    const onRunner = env['GITHUB_ACTIONS'] === 'true'
    const outputsFile = join(folder, 'outputs')
    const files = onRunner ? [] : ['--outputs-file', outputsFile]
    if (onRunner) await writeFile(outputsFile, '')
    const child = spawn(process.execPath, ['--import', preload, program, ...words, ...files], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'] ?? '',
        NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
        // What a command leaves that is left in the middle goes with the folder.
        TMPDIR: folder,
        GITHUB_OUTPUT: outputsFile,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    })
    const texts = ['', '', '', '']
    for (const fd of [1, 2, 3])
      child.stdio[fd]?.on('data', (data: Buffer) => {
        texts[fd] += data.toString()
      })
    use(child)
    const [code] = (await once(child, 'close')) as [number | null]
    const written = await readFile(outputsFile, 'utf8').catch(() => undefined)
    const [, stdout = '', stderr = '', open = ''] = texts
    const outputs = written === undefined ? undefined : onRunner ? parseOutputs(written) : JSON.parse(written)
    return { open, code, stdout, stderr, outputs }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs a command in which one wait, the one of that number among those that the expression fits, has no end. */
const leavingOpen = async (number: number, words: readonly string[], env: Record<string, string>, match = '') =>
  await runWith(leaveOpen, words, { ...env, LEAVE_OPEN: String(number), LEAVE_OPEN_MATCH: match })

/** Code of a module that runs before the program. */
const moduleOf = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`

describe('a wait that can never end', () => {
  let tenant: TestTenant
  let project: string
  let file: string
  beforeAll(async () => {
    tenant = await TestTenant.start()
    file = await tenant.bundle('three')
    project = join(tenant.folder, 'project')
    await mkdir(join(project, 'dist'), { recursive: true })
    const spec = { name: 'Small', keyType: 'simple', commands: ['std:test-connection'], sourceConfig: [] }
    await writeFile(join(project, 'package.json'), '{"name":"small","version":"1.0.0"}')
    await writeFile(join(project, 'connector-spec.json'), JSON.stringify(spec))
    await writeFile(
      join(project, 'dist', 'index.js'),
      'exports.connector = { handlers: new Map([["std:test-connection", 0]]), async _exec() {} }',
    )
  })
  afterAll(() => tenant.close())

  /** A connector of two versions, the first of which is the latest. */
  const connector = async (alias: string) => {
    await tenant.client.connectors.create(alias)
    for (const mark of ['one', 'two']) {
      const path = await tenant.bundle(`${alias}-${mark}`)
      await tenant.client.versions.upload(alias, { path, size: statSync(path).size })
    }
    await tenant.client.tags.update(alias, 'latest', 1)
    return alias
  }

  const commands: Record<string, (alias: string) => string[]> = {
    promote: (alias) => ['promote', '--connector', alias, '--version', '2'],
    upload: (alias) => ['upload', '--connector', alias, '--file', file],
    connector: (alias) => [
      ...['connector', '--operation', 'tag-update', '--connector', alias, '--tag', 'latest', '--version', '2'],
    ],
    pack: () => ['pack', '--path', project, '--install', 'never', '--build', 'never', '--out', 'bundle.zip'],
  }

  /** Whether the outputs tell that the work was done, as the tenant shows it. */
  const isDone = async (alias: string, { changed, uploaded, version }: Record<string, string> = {}) =>
    uploaded === 'true'
      ? (await tenant.versions(alias)).includes(Number(version))
      : changed === 'true' && (await tenant.tags(alias))['latest'] === 2

  it.each(Object.keys(commands))(
    'ends %s in one line, whichever it is, and with exit code 0 only when the work was done',
    async (name) => {
      const all: (Ended & { alias: string })[] = []
      const run = async (number: number) => {
        const alias = name === 'pack' ? '' : await connector(`${name}-${number}`)
        return { alias, ...(await leavingOpen(number, commands[name]?.(alias) ?? [], tenant.env)) }
      }
      for (let number = 1; all.at(-1)?.open !== ''; number += 2)
        all.push(...(await Promise.all([run(number), run(number + 1)])))
      const [left, rest] = [all.filter(({ open }) => open !== ''), all.filter(({ open }) => open === '')]
      for (const { code } of rest) expect(code).toBe(0)
      for (const { alias, open, code, stderr, outputs } of left) {
        // An answer was lost, and the command saw all the same that its work was done.
        if (code === 0 && /^[A-Z]+ /.test(open) && (await isDone(alias, outputs))) continue
        const errors = stderr.split('\n').filter((line) => line.startsWith('error: '))
        const isNamed = new RegExp(
          `^error: (${name} stopped half-way: no pending work was left |.* no pending work was left )`,
        )
        expect({ open, code, errors }).toEqual({ open, code: 70, errors: [expect.stringMatching(isNamed)] })
        // Left in the middle, it cannot say that something was not done.
        if (outputs !== undefined && stderr.includes(' stopped half-way'))
          expect(Object.values(outputs)).not.toContain('false')
      }
      // The first four waits are for the place of the outputs, and the last two write them.
      for (const { outputs } of left.slice(4, -2)) expect(outputs).toBeDefined()
      const requests = left.filter(({ open }) => /^(GET|POST|PUT) /.test(open))
      expect(requests.length).toBeGreaterThanOrEqual(name === 'pack' ? 0 : 5)
      expect(left.length).toBeGreaterThan(5)
    },
    240_000,
  )

  it.each([
    ['settings', '/validate.yml$'],
    ['sign-in', '/oauth/token$'],
    ['spec', '/invoke$'],
  ])('ends a validation with exit code 70, at its %s', async (what, match) => {
    const alias = await connector(`validate-${what}`)
    const { open, code, stderr } = await leavingOpen(1, ['validate', '--connector', alias], tenant.env, match)
    expect({ open, code }).toEqual({ open: expect.stringMatching(/./), code: 70 })
    expect(stderr).toMatch(/no pending work was left that could /)
  })

  it.each(['answer', 'end'])('rolls a promotion back whose check after the move gets no %s', async (part) => {
    const alias = await connector(`rolled-back-${part}`)
    const env = { ...tenant.env, LEAVE_OPEN_PART: part }
    const { open, outputs } = await leavingOpen(3, commands['promote']?.(alias) ?? [], env, '/invoke$')
    expect(open).not.toBe('')
    expect(outputs).toEqual({
      version: '1',
      'previous-version': '1',
      changed: 'false',
      'rolled-back': 'true',
      commit: '',
    })
    expect((await tenant.tags(alias))['latest']).toBe(1)
  })

  it('does not hide why a command failed, when its outputs cannot be written', async () => {
    const words = ['upload', '--connector', 'x', '--file', 'nowhere.zip']
    const { open, stderr } = await leavingOpen(1, words, tenant.env, '^writeFile .*outputs$')
    expect(open).not.toBe('')
    expect(stderr).toMatch(/^error: cannot read the bundle \S+nowhere\.zip: there is no such file\n$/)
  })

  it('is an annotation on a runner, and the outputs are written', async () => {
    const alias = await connector('on-runner')
    const env = { ...tenant.env, GITHUB_ACTIONS: 'true', INPUTS: JSON.stringify({ connector: alias, version: '2' }) }
    const { stdout, stderr, code, outputs } = await leavingOpen(1, ['promote'], env, '/tags/latest$')
    expect(stdout).toMatch(
      /^::error::cannot read tag "latest" of .* no pending work was left that could bring it; report this line$/m,
    )
    expect({ stderr, code }).toEqual({ stderr: '', code: 70 })
    expect(outputs).toEqual({
      version: '',
      'previous-version': '',
      changed: 'false',
      'rolled-back': 'false',
      commit: '',
    })
  })

  it('is told without secrets', async () => {
    const secret = tenant.env['SAIL_CLIENT_SECRET'] ?? ''
    const words = ['promote', '--connector', secret, '--version', '2']
    const { open, stderr } = await leavingOpen(1, words, tenant.env, '^GET ')
    expect(open).toContain(secret)
    expect(stderr).toMatch(/^error: cannot read connector "\*\*\*": /)
    expect(stderr).not.toContain(secret)
  })
})

describe('a program that is ended before its work', () => {
  let tenant: TestTenant
  beforeEach(async () => {
    tenant = await TestTenant.start()
    await tenant.client.connectors.create('example')
    for (const mark of ['one', 'two']) {
      const path = await tenant.bundle(mark)
      await tenant.client.versions.upload('example', { path, size: statSync(path).size })
    }
    await tenant.client.tags.update('example', 'latest', 1)
  })
  afterEach(() => tenant.close())

  const promotion = ['promote', '--connector', 'example', '--version', '2']
  const nothing = moduleOf('')
  const closeOutput = (child: ChildProcess) => void child.stdout?.destroy()

  it('has exit code 70 and says so, also for process.exit(0)', async () => {
    const exits = `import { subscribe } from 'node:diagnostics_channel'
      subscribe('http.client.request.start', () => process.exit(0))`
    const { code, stderr } = await runWith(moduleOf(exits), promotion, tenant.env)
    expect(stderr).toMatch(
      /^error: saas-connector stopped half-way while it tried to sign in: its process was ended; [^\n]+\n$/,
    )
    expect(code).toBe(70)
  })

  it('stops before it moves a tag, and says so, when the reader of its output has exited', async () => {
    const { code, stderr, outputs } = await runWith(nothing, promotion, tenant.env, closeOutput)
    expect({ code, stderr }).toEqual({
      code: 130,
      stderr: 'error: promote was interrupted: tag latest of example was not moved\n',
    })
    expect(outputs).toMatchObject({ changed: 'false', 'rolled-back': 'false' })
    expect((await tenant.tags('example'))['latest']).toBe(1)
  })

  it.each([
    ['an uncaught error', `setImmediate(() => { throw new Error('caught by nothing') })`, 70],
    [
      'an output that cannot be written',
      `process.stdout.emit('error', Object.assign(new Error('caught by nothing'), { code: 'EIO', syscall: 'write' }))`,
      130,
    ],
  ])('puts latest back and says what was done, after %s during an upload', async (_, code, exitCode) => {
    const meddle = `import { subscribe } from 'node:diagnostics_channel'
      subscribe('http.client.request.start', ({ request: { method, path } }) => {
        if (method === 'POST' && path.endsWith('/versions')) { ${code} }
      })`
    const words = ['upload', '--connector', 'example', '--file', await tenant.bundle('three')]
    const result = await runWith(moduleOf(meddle), words, tenant.env)
    expect(result).toMatchObject({ code: exitCode, outputs: { version: '3', uploaded: 'true', tags: '{"latest":1}' } })
    expect(result.stderr).toMatch(/^error: .*caught by nothing$/m)
    expect((await tenant.tags('example'))['latest']).toBe(1)
  })

  it('does not pass a validation when the reader of its output has exited', async () => {
    const validation = ['validate', '--connector', 'example']
    const { code, stderr, outputs } = await runWith(nothing, validation, tenant.env, closeOutput)
    expect(stderr).toMatch(/^error: .*interrupted/m)
    expect(code).toBe(130)
    expect(outputs?.['result']).not.toBe('')
  })
})
