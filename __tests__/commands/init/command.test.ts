import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { shellLine } from '../../../src/core/shell.js'
import { root, runInShell } from '../../support/program.js'
import { commandsIn, connectorFiles, filesIn } from './support.js'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'init ')))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const init = (...words: string[]) => runInShell(['init', ...words], { cwd: folder })
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8')
const readJson = (...path: string[]) => JSON.parse(read(...path)) as Record<string, unknown>
const example = (name: string) => readFileSync(join(root, 'examples', name), 'utf8')

describe('a new project', () => {
  it('has the exact versions of the example, and its lockfile', async () => {
    await init('my-thing')
    const own = readJson('my-thing', 'package.json')
    const lock = readJson('my-thing', 'package-lock.json')
    const theirs = JSON.parse(example('connector/package.json')) as Record<string, unknown>
    const theirLock = JSON.parse(example('connector/package-lock.json')) as Record<string, Record<string, unknown>>
    for (const key of ['dependencies', 'devDependencies', 'engines']) expect(own[key]).toEqual(theirs[key])
    for (const version of Object.values({ ...(own['dependencies'] as object), ...(own['devDependencies'] as object) }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    const { name, version, dependencies, devDependencies, engines } = own
    expect(lock).toEqual({
      ...theirLock,
      name,
      version,
      packages: { ...theirLock['packages'], '': { name, version, dependencies, devDependencies, engines } },
    })
  })

  it('has the example workflows, with its own name and the actions that were given', async () => {
    await init('my-thing', '--action', 'acme/sca@v1.2.3')
    for (const name of ['pull-request', 'merge', 'release']) {
      const expected = example(`workflows/${name}.yml`)
        .split('\n')
        .filter((line) => !line.includes('Replace OWNER'))
        .map((line) => line.replace(/OWNER\/saas-connector-actions\/(\w+)@v1/, 'acme/sca/$1@v1.2.3'))
        .map((line) => line.replace('my-connector', 'my-thing').replace(/(cache: npm).*/, '$1'))
      expect(read('my-thing', '.github', 'workflows', `${name}.yml`)).toBe(expected.join('\n'))
    }
  })

  it('has the workflow that records the target system if it is wanted, also in a larger repository', async () => {
    const refused = await init('thing', '--recording', 'true', '--customizer', 'true')
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('--recording needs a connector') })
    const none = await init('thing', '--recording', 'true', '--workflows', 'none')
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('--workflows is none') })
    expect(readdirSync(folder)).toEqual([])

    const { stdout } = await init('my-thing', '--recording', 'true', '--action', 'acme/sca@v1')
    expect(stdout).toContain('allow GitHub Actions to create pull requests')
    const files = filesIn(join(folder, 'my-thing'))
    expect(files).toEqual([...connectorFiles, '.github/workflows/recording.yml'].sort())
    expect(read('my-thing', 'README.md')).toContain('`.github/workflows/recording.yml` records the target system')

    mkdirSync(join(folder, '.git'))
    await init('a b/other', '--recording', 'true', '--action', 'acme/sca@v1')
    const workflow = parse(read('.github', 'workflows', 'recording-other.yml'))
    expect(workflow).toMatchObject({
      concurrency: { group: 'recording-other' },
      env: { RECORDING: 'a b/other/.saas-connector/recording' },
    })
    const [pack, record] = ['pack', 'validate'].map((id) =>
      workflow.jobs.record.steps.find((step: { id?: string }) => step.id === id),
    )
    expect([pack.with.path, record.with.path]).toEqual(['a b/other', 'a b/other'])
    expect(record.with['record-target']).toContain('env.RECORDING')
  })

  it('has settings of the validation that are valid without their comment signs', async () => {
    await init('my-thing')
    const text = read('my-thing', 'validate.yml')
    expect(parse(text)).toBeNull()
    const settings = parse(text.replace(/^#(?! |$)/gm, '').replace(/^#(?= {2})/gm, '')) as object
    expect(Object.keys(settings)).toEqual(['values', 'accept', 'checks'])
    const schema = JSON.parse(readFileSync(join(root, 'docs', 'schemas', 'validate.schema.json'), 'utf8')) as object
    const validate = new Ajv({ strict: false }).compile(schema)
    expect([validate(settings), validate.errors]).toEqual([true, null])
  })

  it.each([
    ['acme/sca@v1.2.3', 'acme/sca/v1.2.3'],
    ['acme/tools/sca@main', 'acme/tools/main/sca'],
  ])('names the schema of the settings if the actions are %s', async (action, place) => {
    await init('my-thing', '--action', action)
    const [first, second] = read('my-thing', 'validate.yml').split('\n')
    const url = `https://raw.githubusercontent.com/${place}/docs/schemas/validate.schema.json`
    expect(first).toBe(`# yaml-language-server: $schema=${url}`)
    expect(second).toMatch(/^# Settings of the validation/)
    await init('other')
    expect(read('other', 'validate.yml')).not.toContain('yaml-language-server')
  })

  it.each([
    ['connector', []],
    ['customizer', ['--customizer', 'true']],
  ])('has the same commands to pack and validate the %s in its README as init prints', async (_, words) => {
    const { stdout } = await init('my-thing', ...words)
    const commands = commandsIn(read('my-thing', 'README.md')).filter((words) => !words.includes('--watch'))
    expect(commands).toEqual(commandsIn(stdout))
    expect(commands).toHaveLength(2)
    await init('other', '--workflows', 'none', ...words)
    expect(commandsIn(read('other', 'README.md'))).toEqual(expect.arrayContaining(commands))
  })

  it.each([
    ['connector', []],
    ['customizer', ['--customizer']],
  ])(
    'says which settings of the repository the workflows of the %s need, and so do its README and ours',
    async (kind, words) => {
      const { stdout } = await init('my-thing', ...words)
      const places = readdirSync(join(folder, 'my-thing', '.github', 'workflows'))
      const workflows = places.map((name) => read('my-thing', '.github', 'workflows', name)).join('\n')
      const used = new Set(
        [...workflows.matchAll(/\b(?:vars|secrets)\.(\w+)|^ *environment: (\w+)$/gm)].flatMap(
          ([, a, b]) => a ?? b ?? [],
        ),
      )
      const names = kind === 'connector' ? ['CONNECTOR_CONFIG', 'ACCEPT_BREAKING', 'production'] : []
      expect([...used].sort()).toEqual(['SAIL_BASE_URL', 'SAIL_CLIENT_ID', 'SAIL_CLIENT_SECRET', ...names].sort())
      const tableOf = (text: string) =>
        new Set(
          [...text.matchAll(/^\|.*`(?:SAIL_|CONNECTOR_CONFIG|ACCEPT_|production).*$/gm)].flatMap(([row]) =>
            [...row.matchAll(/`(SAIL_\w+|CONNECTOR_CONFIG|ACCEPT_\w+|production)`/g)].map(([, name = '']) => name),
          ),
        )
      expect(tableOf(read('my-thing', 'README.md'))).toEqual(used)
      if (kind === 'connector') expect(tableOf(readFileSync(join(root, 'README.md'), 'utf8'))).toEqual(used)
      const said = stdout
        .split('\n')
        .filter((line) => /^(?:create in|protect|the variable) /.test(line))
        .join('\n')
      for (const name of used) expect(said).toMatch(new RegExp(`\\b${name}\\b`))
      const { stdout: without } = await init('other', '--workflows', 'none', ...words)
      expect(without).not.toContain('settings of the repository')
    },
  )

  it('says how to install saas-connector, unless a shell finds it', async () => {
    const hint = `saas-connector is not on PATH yet; install it once: npm install --global ${shellLine([root.replace(/[\\/]$/, '')])}`
    const [global, local] = [join(folder, 'bin'), join(folder, 'node_modules', '.bin')]
    for (const place of [global, local]) {
      mkdirSync(place, { recursive: true })
      writeFileSync(join(place, process.platform === 'win32' ? 'saas-connector.cmd' : 'saas-connector'), '')
    }
    const said = async (name: string, path: string) =>
      (await runInShell(['init', name], { cwd: folder, env: { PATH: path } })).stdout
    expect(await said('one', '/nowhere')).toContain(hint)
    // Where npm has put it for as long as it runs it.
    expect(await said('two', local)).toContain(hint)
    expect(await said('three', global)).not.toContain('is not on PATH')
  })

  it('keeps the placeholder of the owner, and says so', async () => {
    const { stdout } = await init('my-thing')
    expect(stdout).toContain('replace OWNER')
    expect(read('my-thing', '.github', 'workflows', 'merge.yml')).toContain('# Replace OWNER by')
  })

  it.each([
    ['deep/er/my-thing', 'deep/er/my-thing', 'my-thing'],
    ['@acme/my-thing', 'my-thing', '@acme/my-thing'],
    ['./my-thing', 'my-thing', 'my-thing'],
  ])('called %s is in %s', async (name, place, packageName) => {
    expect((await init('--name', name)).code).toBe(0)
    expect(readJson(place, 'package.json')['name']).toBe(packageName)
    expect(readJson(place, 'connector-spec.json')['name']).toBe('my-thing')
    expect(read(place, '.github', 'workflows', 'merge.yml')).toContain('connector: my-thing\n')
  })

  it('keeps configurations out of git', async () => {
    await init('my-thing')
    execFileSync('git', ['init', '--quiet'], { cwd: join(folder, 'my-thing') })
    for (const name of ['config.json', 'config-test.json', 'node_modules/x', 'dist/index.js', 'compiled/index.js'])
      execFileSync('git', ['check-ignore', '--quiet', name], { cwd: join(folder, 'my-thing') })
  })

  it.each([
    [
      'My Connector',
      '"My Connector" is not a valid npm package name; use lower-case letters, digits, "-", "." and "_", for example my-connector',
    ],
    [
      '.hidden',
      '".hidden" is not a valid npm package name; use lower-case letters, digits, "-", "." and "_", for example hidden',
    ],
    [
      'a/node_modules',
      '"node_modules" is not a valid npm package name; use lower-case letters, digits, "-", "." and "_", for example my-connector',
    ],
    [
      'a$(b)',
      '"a$(b)" is not a valid npm package name; use lower-case letters, digits, "-", "." and "_", for example a-b',
    ],
  ])('called %j is refused in one line', async (name, message) => {
    expect(await init('--name', name)).toMatchObject({ code: 2, stdout: '', stderr: `error: ${message}\n` })
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    [[], '--name is missing; give the name of the project, for example my-connector'],
    [['x', 'y'], 'unexpected word "y": name is already given'],
    [['x', '--name', 'y'], '--name is given twice; give it once'],
    [['-x'], 'unknown flag -x; see --help for the flags'],
    [['x', '--action', 'v1'], '--action is not of the form owner/repository@ref; give for example acme/actions@v1'],
    [
      ['x', '--action', 'a/b@v1\n  evil: x'],
      '--action is not of the form owner/repository@ref; give for example acme/actions@v1',
    ],
  ])('is refused for %j', async (words, message) => {
    expect(await init(...words)).toMatchObject({ code: 2, stderr: `error: ${message}\n` })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('existing files', () => {
  it('are reported on a second run, and nothing is written', async () => {
    await init('my-thing')
    const { code, stdout, outputs } = await init('my-thing')
    expect(code).toBe(0)
    expect(stdout).toContain(`${join('my-thing', 'src', 'index.ts')} exists already with this content`)
    expect(stdout).toContain('nothing to write')
    expect(outputs['written']).toBe('[]')
  })

  it('are never overwritten, and named in the error', async () => {
    mkdirSync(join(folder, 'my-thing', 'src'), { recursive: true })
    writeFileSync(join(folder, 'my-thing', 'src', 'index.ts'), 'mine')
    writeFileSync(join(folder, 'my-thing', 'README.md'), 'mine too')
    writeFileSync(join(folder, 'my-thing', 'other.txt'), 'kept')
    const names = [join('my-thing', 'README.md'), join('my-thing', 'src', 'index.ts')].join(', ')
    expect(await init('my-thing')).toMatchObject({
      code: 5,
      stderr: `error: ${names} would be overwritten, so nothing was written; give --force to overwrite them\n`,
    })
    expect(filesIn(join(folder, 'my-thing'))).toEqual(['README.md', 'other.txt', 'src/index.ts'])

    expect((await init('my-thing', '--force', 'true')).code).toBe(0)
    expect(read('my-thing', 'src', 'index.ts')).toContain('createConnector')
    expect(filesIn(join(folder, 'my-thing'))).toEqual([...connectorFiles, 'other.txt'].sort())
  })

  it('are only compared in a dry run', async () => {
    const { code, stdout, outputs } = await init('my-thing', '--dry-run', 'true')
    expect(code).toBe(0)
    expect(stdout).toContain(`would write ${join('my-thing', 'package.json')}`)
    expect(outputs['written']).toBe('[]')
    expect(readdirSync(folder)).toEqual([])
  })

  it('must not be where a folder is needed', async () => {
    writeFileSync(join(folder, 'my-thing'), '')
    const { code, stderr } = await init('my-thing')
    expect(code).toBe(4)
    expect(stderr).toMatch(/^error: cannot read .*: a file exists where a folder is needed\n$/)
  })
})

describe('an existing project', () => {
  const project = (path: string, more: object = {}) => {
    mkdirSync(join(folder, path), { recursive: true })
    writeFileSync(
      join(folder, path, 'package.json'),
      JSON.stringify({ name: '@acme/thing', version: '1.0.0', ...more }),
    )
    writeFileSync(join(folder, path, 'connector-spec.json'), '{}')
  }
  const workflow = (...path: string[]) =>
    parse(read(...path)) as { jobs: Record<string, { steps: { uses?: string; with?: Record<string, unknown> }[] }> }
  const setup = (...path: string[]) =>
    Object.values(workflow(...path).jobs)
      .flatMap(({ steps }) => steps)
      .find(({ uses }) => uses?.includes('setup-node'))?.with

  it('gets the workflows and validate.yml, and nothing else', async () => {
    project('.')
    writeFileSync(join(folder, 'yarn.lock'), '')
    expect(await init('--existing', 'true')).toMatchObject({ code: 0, stderr: '' })
    expect(filesIn(folder)).toEqual([
      ...connectorFiles.slice(0, 4),
      ...['connector-spec.json', 'package.json', 'validate.yml', 'yarn.lock'],
    ])
    expect(read('.github', 'workflows', 'release.yml')).toContain('connector: thing\n')
    expect(setup('.github', 'workflows', 'merge.yml')).toEqual({ 'node-version': 22, cache: 'yarn' })
  })

  it('keeps the settings that it has, also with --force', async () => {
    project('.')
    writeFileSync(join(folder, 'validate.yml'), 'values: {}\n')
    for (const more of [[], ['--force']]) {
      const { code, stdout } = await init('--existing', '--no-baseline', ...more)
      expect(code).toBe(0)
      expect(stdout).toContain('validate.yml exists already and is kept\n')
      expect(read('validate.yml')).toBe('values: {}\n')
    }
  })

  it.each([
    ['no lockfile', undefined],
    ['a package manager that is not there before', 'pnpm-lock.yaml'],
  ])('has no cache with %s', async (_, lockfile) => {
    project('x')
    if (lockfile !== undefined) writeFileSync(join(folder, 'x', lockfile), '')
    expect((await init('x', '--existing', 'true')).code).toBe(0)
    expect(setup('x', '.github', 'workflows', 'merge.yml')).toEqual({ 'node-version': 22 })
  })

  it.each([
    ['pnpm-lock.yaml', "lockfileVersion: '9.0'\n", {}, 'pnpm', 'npm install --global pnpm@10'],
    ['pnpm-lock.yaml', "lockfileVersion: '6.0'\n", {}, 'pnpm', 'npm install --global pnpm@8'],
    ['pnpm-lock.yaml', '', { packageManager: 'pnpm@9.12.0+sha512.ab' }, 'pnpm', 'npm install --global pnpm@9.12.0'],
    ['pnpm-lock.yaml', '', { packageManager: 'pnpm@$(evil)' }, 'pnpm', 'npm install --global pnpm@10'],
    ['yarn.lock', '', {}, 'yarn', 'npm install --global yarn@1'],
    ['yarn.lock', '', { packageManager: 'yarn@4.1.0' }, 'yarn', 'corepack enable'],
    ['bun.lock', '{}', {}, 'bun', 'npm install --global bun@1'],
  ])('with %s (%j, %j) gets a step that installs %s', async (lockfile, content, more, manager, command) => {
    project('.', more)
    writeFileSync(join(folder, lockfile), content)
    expect((await init('--existing', '--baseline', 'false')).code).toBe(0)
    for (const name of ['pull-request.yml', 'merge.yml']) {
      const { jobs } = parse(read('.github', 'workflows', name)) as {
        jobs: Record<string, { steps: { name: string; run?: string }[] }>
      }
      const steps = Object.values(jobs).flatMap(({ steps }) => steps)
      const at = steps.findIndex(({ name }) => name === 'Set up Node.js')
      expect(steps.slice(at + 1, at + 3)).toEqual([
        { name: `Set up ${manager}`, run: command },
        expect.objectContaining({ name: 'Pack' }),
      ])
    }
    // Nothing is built there.
    expect(read('.github', 'workflows', 'release.yml')).not.toContain(command)
    const cache = setup('.github', 'workflows', 'merge.yml')?.['cache']
    expect(cache).toBe(command.includes('yarn') ? 'yarn' : undefined)
  })

  it.each([
    ['My Connector', 'my-connector'],
    ['Thing', 'thing'],
    ['@Acme/Thing', 'acme-thing'],
    ['***', 'my-connector'],
  ])('called %j, which is no npm name, gets workflows for %s', async (name, alias) => {
    project('.', { name })
    const { code, stdout } = await init('--existing', '--baseline', 'false')
    expect(code).toBe(0)
    expect(stdout).toContain(`the name in package.json is not a valid npm package name; the workflows use ${alias}\n`)
    expect(read('.github', 'workflows', 'release.yml')).toContain(`connector: ${alias}\n`)
  })

  it('in a larger repository gets the workflows of several connectors at its root, once', async () => {
    execFileSync('git', ['init', '--quiet'], { cwd: folder })
    project('connectors/a')
    writeFileSync(join(folder, 'connectors', 'a', 'package-lock.json'), '{}')
    expect((await init('connectors/a', '--existing', 'true', '--action', 'acme/sca@v1')).code).toBe(0)
    const names = ['monorepo-release.yml', 'monorepo.yml', 'rollback.yml']
    expect(readdirSync(join(folder, '.github', 'workflows'))).toEqual(names)
    expect(existsSync(join(folder, 'connectors', 'a', '.github'))).toBe(false)
    // A rollback waits for the uploads of all connectors.
    expect(read('.github', 'workflows', 'rollback.yml')).toMatch(/^ {2}group: saas-connectors-tags$/m)
    expect(setup('.github', 'workflows', 'monorepo.yml')).toMatchObject({
      'cache-dependency-path': '**/package-lock.json',
    })

    // A changed workflow is kept, also if a second connector is created.
    writeFileSync(join(folder, '.github', 'workflows', 'monorepo.yml'), 'mine')
    const second = await init('connectors/b')
    expect(second.code).toBe(0)
    expect(second.stdout).toContain(`${join('.github', 'workflows', 'monorepo.yml')} exists already and is kept`)
    expect(read('.github', 'workflows', 'monorepo.yml')).toBe('mine')
    expect(existsSync(join(folder, 'connectors', 'b', 'connector-spec.json'))).toBe(true)

    expect((await init('connectors/c', '--workflows', 'project')).code).toBe(0)
    expect(existsSync(join(folder, 'connectors', 'c', '.github', 'workflows', 'merge.yml'))).toBe(true)
    expect((await init('connectors/d', '--workflows', 'none')).code).toBe(0)
    expect(existsSync(join(folder, 'connectors', 'd', '.github'))).toBe(false)
    expect(read('connectors', 'd', 'README.md')).not.toContain('Workflows')
  })

  it('as a customizer in a larger repository gets its own workflow with its path', async () => {
    execFileSync('git', ['init', '--quiet'], { cwd: folder })
    await init("it's/my-thing", '--customizer', 'true')
    const path = ['.github', 'workflows', 'customizer-my-thing.yml']
    const steps = Object.values(workflow(...path).jobs).flatMap(({ steps }) => steps)
    expect(steps.find(({ uses }) => uses?.includes('/pack@'))?.with).toEqual({ path: "it's/my-thing" })
    expect(steps.find(({ uses }) => uses?.includes('/validate@'))?.with).toEqual({
      customizer: `\${{ steps.pack.outputs.file }}`,
      path: "it's/my-thing",
    })
    expect(setup(...path)).toMatchObject({ 'cache-dependency-path': '**/package-lock.json' })
  })

  it('must be a project', async () => {
    expect(await init('nowhere', '--existing', 'true')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /^error: there is no folder .*nowhere; give the folder of the connector project\n$/,
      ),
    })
  })
})
