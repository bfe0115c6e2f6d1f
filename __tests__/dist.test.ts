import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import nodeModule from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { directDependencies, foldersBroughtBy, type Lockfile } from '../scripts/bundle/lockfile.js'
import { commands } from '../src/commands/registry.js'
import { root } from './support/program.js'

const dist = join(root, 'dist')

const run = (words: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [join(root, 'bin', 'saas-connector.cjs'), ...words], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    encoding: 'utf8',
  })

describe('the built program', () => {
  it('prints the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    expect(run(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('keeps compiled code below the folder of the user where Node.js can, and not on a runner', () => {
    const home = mkdtempSync(join(tmpdir(), 'home-'))
    const cache = join(home, '.cache', 'saas-connector')
    try {
      for (const env of [{ CI: 'true' }, { GITHUB_ACTIONS: 'true' }, { HOME: 'relative' }] as Record<string, string>[])
        expect(run(['--version'], { HOME: home, ...env })).toMatchObject({ status: 0, stderr: '' })
      expect([readdirSync(home), existsSync('relative')]).toEqual([[], false])
      expect(run(['--version'], { HOME: home })).toMatchObject({ status: 0, stderr: '' })
      expect(existsSync(cache)).toBe('enableCompileCache' in nodeModule)
    } finally {
      rmSync(home, { recursive: true, force: true })
    }
  })

  // Each command is a chunk of its own: one that is missing would show as a stack, not as our line.
  it.each([
    [['pipeline', '--path', 'x'], 'error: --connector is missing'],
    [['pack', '--path', 'nowhere'], 'nowhere'],
    [['upload'], 'error: --file is missing'],
    [['validate', '--file', 'nowhere.zip'], 'there is no such file'],
    [
      ['promote', '--connector', 'x', '--version', '1'],
      "error: the tenant's --base-url, --client-id, --client-secret are missing",
    ],
    [['connector'], 'error: --operation is missing'],
    // What these three libraries export is not the same in the bundle as in their packages.
    [['invoke', '--command', 'x:y', '--file', 'x', '--input', 'a: !b c'], 'a tag that is not supported'],
    [['invoke', '--command', 'x:y', '--file', 'x', '--expect', '{"type": "text"}'], 'schema is invalid: data/type'],
    [['invoke', '--command', 'x:y', '--file', 'x', '--expect', 'a =='], 'nor a condition in JMESPath: Syntax error'],
  ])('ends %j with our own line', (words, line) => {
    const { status, stderr } = run(words)
    expect(stderr).toContain(line)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(status).toBe(2)
  })

  it('has each file that the process of a connector imports, which is not bundled', () => {
    const found = ['./host.js']
    for (const name of found) {
      const text = existsSync(join(dist, name)) ? readFileSync(join(dist, name), 'utf8') : ''
      const imported = [...text.matchAll(/^(?:import|export|\}) .*?'([^']+)';?$/gm)].map(([, path]) => path ?? '')
      found.push(...imported.filter((path) => !path.startsWith('node:') && !found.includes(path)))
    }
    expect(found.length).toBeGreaterThan(3)
    expect(found.filter((path) => !path.startsWith('./') || !existsSync(join(dist, path)))).toEqual([])
  })

  it('has exit code 1 when it cannot be loaded completely', () => {
    const hook = `export const load = (url, context, next) =>
      url.endsWith('/dist/index.js') ? new Promise(() => {}) : next(url, context)`
    const preload = `import { register } from 'node:module'; register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)})`
    const { status, stdout } = run(['--version'], {
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(preload)}`,
    })
    expect({ status, stdout }).toEqual({ status: 70, stdout: '' })
  })

  it('also prints for a runner', () => {
    const { status, stdout } = run(['upload'], { GITHUB_ACTIONS: 'true', INPUTS: '{}' })
    expect(stdout).toContain('::error::input file is missing')
    expect(status).toBe(2)
  })

  it('has the licences of its content', () => {
    const licences = readFileSync(join(root, 'dist', 'licenses.txt'), 'utf8')
    const named = licences.split('\n')
    expect(named).toEqual(expect.arrayContaining(['got', 'archiver', '@actions/core', 'ajv', 'yauzl']))
  })

  // Counted without the bundler: a package is in dist/ when most lines of one of its files are.
  it('has the licence of every package whose code is in it', () => {
    const listed = new Set(readFileSync(join(dist, 'licenses.txt'), 'utf8').split('\n'))
    const found = packagesIn(linesOf(readdirSync(dist).map((name) => join(dist, name))))
    expect(found.filter((name) => !listed.has(name))).toEqual([])
    // Only a few are too small to be found in this way.
    expect(found.length).toBeGreaterThan(75)
  })

  describe('its files', () => {
    const chunks = readdirSync(dist).filter((name) => name.endsWith('.js') && !/^(?:index|host.*)\.js$/.test(name))
    const entry = readFileSync(join(dist, 'index.js'), 'utf8')

    it('are named after their content', () => {
      expect(chunks.filter((name) => !/^[a-z]+(?:-[a-z0-9]+)*\.js$/.test(name))).toEqual([])
      expect(chunks).toEqual(expect.arrayContaining(['ajv.js', 'got.js', 'yaml.js', 'archiver.js']))
      const own = chunks.filter((name) => name.startsWith('command-'))
      expect(own).toEqual(expect.arrayContaining(Object.keys(commands).map((name) => `command-${name}.js`)))
    })

    it('are found by the number in the code', () => {
      const names = new Map([...entry.matchAll(/^\t\t\t"(\d+)": "(.*)",$/gm)].map(([, id, name]) => [name, id]))
      expect([...names.keys()].sort()).toEqual(chunks.toSorted())
      for (const [name = '', id] of names) {
        expect([name, /^export const id = (\d+);$/m.exec(readFileSync(join(dist, name), 'utf8'))?.[1]]).toEqual([
          name,
          id,
        ])
      }
    })

    it('are named in the stack of a defect', () => {
      const folder = mkdtempSync(join(tmpdir(), 'defect-'))
      try {
        const broken = join(folder, 'broken.cjs')
        writeFileSync(broken, `require('node:http').createServer = () => { throw new RangeError('a defect') }`)
        const { stdout } = run(['sandbox', '--port', '0'], { NODE_OPTIONS: `--require ${JSON.stringify(broken)}` })
        expect(stdout).toMatch(/^RangeError: a defect$/m)
        expect(stdout).toMatch(/^ {4}at .*dist\/sandbox-http-server\.js:\d+:\d+\)$/m)
        expect(stdout).toMatch(/^ {4}at .*dist\/command-sandbox\.js:\d+:\d+\)$/m)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    })

    it('that a step loads at its start do not have the HTTP client of the toolkit', () => {
      const folder = mkdtempSync(join(tmpdir(), 'loaded-'))
      try {
        run(['upload'], { GITHUB_ACTIONS: 'true', INPUTS: '{}', NODE_V8_COVERAGE: folder })
        const loaded = readdirSync(folder)
          .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: { url: string }[] })
          .flatMap(({ result }) => result.map(({ url }) => basename(url)))
          .filter((name) => name === 'index.js' || chunks.includes(name))
        expect(loaded).toEqual(expect.arrayContaining(['index.js', 'command-upload.js']))
        const code = loaded.map((name) => readFileSync(join(dist, name), 'utf8')).join('\n')
        expect(code).toContain('GITHUB_STEP_SUMMARY')
        expect(code).not.toContain('class UndiciError')
        expect(readFileSync(join(dist, 'actions-github.js'), 'utf8')).toContain('class UndiciError')
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    })
  })
})

/** The lines of code in these files that are long enough to tell one file from another. */
function linesOf(paths: readonly string[]): Set<string> {
  const lines = paths
    .filter((path) => /\.[cm]?js$/.test(path))
    .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
    .map((line) => line.trim())
  return new Set(lines.filter((line) => line.length >= 12 && /[(=]/.test(line)))
}

/** The names of the installed packages that are not for development and of which a file is in these lines. */
function packagesIn(bundled: ReadonlySet<string>): string[] {
  const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile
  const brought = directDependencies(lockfile).flatMap((name) => [...foldersBroughtBy(name, lockfile)])
  const folders = [...new Set(brought)].filter(
    (folder) => existsSync(join(root, folder)) && !lstatSync(join(root, folder)).isSymbolicLink(),
  )
  const names = folders
    .filter((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => !/(?:^|[\\/])node_modules[\\/]/.test(file))
        .some((file) => {
          const lines = [...linesOf([join(root, folder, file)])]
          return lines.length >= 3 && lines.filter((line) => bundled.has(line)).length > lines.length * 0.6
        }),
    )
    .map((folder) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length))
  return [...new Set(names)]
}
describe('the version of Node.js', () => {
  const launcher = join(root, 'bin', 'saas-connector.cjs')
  const runAs = (version: string, env: Record<string, string> = {}) => {
    const versions = `{ ...process.versions, node: ${JSON.stringify(version)} }`
    const code = `Object.defineProperty(process, 'versions', { value: ${versions} }); process.argv.splice(1, 0, ''); require(${JSON.stringify(launcher)})`
    return spawnSync(process.execPath, ['-e', code, '--', '--version'], {
      env: { PATH: process.env['PATH'] ?? '', ...env },
      encoding: 'utf8',
    })
  }

  it.each(['0.12.18', '14.21.3', '18.20.8', '19.9.0', '20.0.0', '20.2.0', '20.14.0', '21.7.3', '22.0.0', '22.1.0'])(
    '%s is refused in one line',
    (version) => {
      const line = `saas-connector does not run on Node.js ${version}; it needs 20.15 or later of Node.js 20, or 22.2 or later: add a step with actions/setup-node before this one, or update Node.js\n`
      expect(runAs(version)).toMatchObject({ status: 4, stdout: '', stderr: `error: ${line}` })
      expect(runAs(version, { GITHUB_ACTIONS: 'true' })).toMatchObject({
        status: 4,
        stdout: `::error::${line}`,
        stderr: '',
      })
    },
  )

  it.each(['20.15.0', '20.20.2', '22.2.0', '22.21.0', '23.0.0', '24.1.0', '100.0.0'])('%s is accepted', (version) => {
    expect(runAs(version)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  })

  it('is the same in all places', () => {
    const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')
    expect(JSON.parse(read('package.json')).engines).toEqual({ node: '^20.15.0 || >=22.2.0' })
    const told = 'Node.js 20.15 or later, or 22.2 or later'
    for (const page of [['README.md'], ['docs', 'requirements.md'], ['CONTRIBUTING.md']])
      expect(read(...page)).toContain(told)
    expect(read('.github', 'workflows', 'ci.yml')).toContain('node: 20.15.0')
  })
})

const onPosix = process.platform === 'win32' ? describe.skip : describe

onPosix('the launcher', () => {
  it('says that Node.js is missing', () => {
    const { status, stdout } = spawnSync('/bin/sh', [join(root, 'bin', 'saas-connector'), 'pack'], {
      env: { PATH: '/nowhere' },
      encoding: 'utf8',
    })
    expect(status).toBe(4)
    expect(stdout).toMatch(/^::error::Node\.js is not on PATH; add a step with actions\/setup-node/)
  })

  it('hands variables over as they are, also large ones and those of many lines', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'launcher-'))
    try {
      await cp(join(root, 'bin'), join(folder, 'bin'), { recursive: true })
      await mkdir(join(folder, 'dist'))
      await writeFile(join(folder, 'dist', 'package.json'), '{"type": "module"}')
      const code = `import { readFileSync } from 'node:fs'
        const started = readFileSync('/proc/self/environ', 'latin1')
        process.stdout.write(JSON.stringify({ env: process.env, words: process.argv.slice(2), started }))`
      await writeFile(
        join(folder, 'dist', 'index.js'),
        process.platform === 'linux' ? code : code.replace(/readFileSync\(.*\)/, "''"),
      )
      const env = {
        PATH: process.env['PATH'] ?? '',
        NODE_EXTRA_CA_CERTS: '',
        NODE_AUTH_TOKEN: 'a token',
        INPUTS: `{\n  "a": "100%0A %25 \\\\n $HOME \`id\` 'x' é",\r\n  "b": ""\n}\n\n`,
        LARGE: 'ä%\n'.repeat(30_000),
        EMPTY: '',
      }
      const { status, stdout, stderr } = spawnSync('/bin/sh', [join(folder, 'bin', 'saas-connector'), 'a b', "*'"], {
        env,
        encoding: 'utf8',
      })
      expect([status, stderr]).toEqual([70, ''])
      const seen = JSON.parse(stdout)
      expect(seen.env).toMatchObject(env)
      expect(seen.env).not.toHaveProperty('SAAS_CONNECTOR_ENVIRONMENT')
      expect(seen.words).toEqual(['a b', "*'"])
      for (const name of ['INPUTS', 'LARGE', 'NODE_AUTH_TOKEN']) expect(seen.started).not.toContain(`${name}=`)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  it('does nothing with variables that are not complete', async () => {
    const cut = spawnSync(
      '/bin/sh',
      ['-c', 'exec "$0" "$@" 3</dev/null', process.execPath, join(root, 'bin', 'saas-connector.cjs')],
      {
        env: { PATH: process.env['PATH'] ?? '', SAAS_CONNECTOR_ENVIRONMENT: '3' },
        encoding: 'utf8',
      },
    )
    expect([cut.status, cut.stderr]).toEqual([4, expect.stringContaining('did not hand over all variables')])
  })

  it.each([
    ['when loading fails', `throw new Error('proxy http://user:hidden-value@host')`, 'loading dist/index.js failed'],
    ['when a file is missing', `await import('./missing.js')`, "Cannot find module '"],
  ])('prints one line without secrets %s', async (_, code, reason) => {
    const folder = await mkdtemp(join(tmpdir(), 'launcher-'))
    try {
      await cp(join(root, 'bin'), join(folder, 'bin'), { recursive: true })
      await mkdir(join(folder, 'dist'))
      await writeFile(join(folder, 'dist', 'package.json'), '{"type": "module"}')
      await writeFile(join(folder, 'dist', 'index.js'), code)
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(folder, 'bin', 'saas-connector.cjs'), 'pack'],
        { env: { PATH: process.env['PATH'] ?? '' }, encoding: 'utf8' },
      )
      expect([status, stdout]).toEqual([4, ''])
      expect(stderr).toMatch(/^error: saas-connector cannot be started: .*; install it again\n$/)
      expect(stderr).toContain(reason)
      expect(stderr).not.toContain('hidden-value')
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})
