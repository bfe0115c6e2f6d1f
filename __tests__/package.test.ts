import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands } from '../src/commands/registry.js'
import { copyBuiltExample, exampleConfig } from './support/example.js'
import { root } from './support/program.js'

/** The package that `npm pack` makes, installed in an empty folder. */
describe('the npm package', () => {
  let folder: string
  let installed: string
  const windows = process.platform === 'win32'
  const npm = (cwd: string, ...words: string[]) =>
    execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: windows })
  const run = (...words: string[]): string => runWith(process.env['PATH'], ...words)
  const runWith = (path: string | undefined, ...words: string[]): string =>
    execFileSync(process.execPath, [join(installed, 'bin', 'saas-connector.cjs'), ...words], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: path, HOME: folder },
    })

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'package-'))
    npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder)
    const [tarball = ''] = readdirSync(folder)
    expect(statSync(join(folder, tarball)).size).toBeLessThan(2_000_000)
    // Offline: anything that is not in the tarball cannot be installed.
    npm(folder, 'install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', `./${tarball}`)
    installed = join(folder, 'node_modules', 'saas-connector-actions')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('brings no other package, and holds only what runs and the files of new projects', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'saas-connector-actions',
    ])
    expect(readdirSync(installed).sort()).toEqual(
      ['LICENSE', 'README.md', 'bin', 'dist', 'examples', 'package.json', 'templates'].sort(),
    )
    expect(readdirSync(join(installed, 'examples', 'connector')).sort()).toEqual(
      ['package-lock.json', 'package.json', 'tsconfig.json'].sort(),
    )
  })

  it('has its version and the help of every command', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    expect(run('--version').trim()).toBe(version)
    for (const name of Object.keys(commands)) expect(run(name, '--help')).toContain('Usage')
  })

  it('makes a project, packs one and validates it, and says that the demo needs a clone', () => {
    // No program is on this PATH, as a global install of this machine would be.
    const said = runWith(folder, 'init', 'my-connector', '--action', 'acme/actions@v1')
    const [, place = ''] = /install it once: npm install --global '?([^\s']+)/.exec(said) ?? []
    expect(place).toBe(installed)
    const prefix = join(folder, 'global')
    npm(folder, 'install', '--global', '--offline', '--ignore-scripts', '--prefix', prefix, place)
    const program = windows ? join(prefix, 'saas-connector.cmd') : join(prefix, 'bin', 'saas-connector')
    expect(execFileSync(program, ['--version'], { encoding: 'utf8', shell: windows })).toMatch(/^\d+\.\d+\.\d+/)
    expect(readdirSync(join(folder, 'my-connector', '.github', 'workflows'))).toHaveLength(4)
    const project = copyBuiltExample()
    try {
      run('pack', '--path', project, '--build', 'never', '--out', join(folder, 'a.zip'))
      const result = run('validate', '--file', 'a.zip', '--path', project, '--config', exampleConfig)
      expect(result).toMatch(/\d+ passed/)
    } finally {
      rmSync(project, { recursive: true, force: true })
    }
    expect(() => run('demo')).toThrow(/run the demo in a clone of the repository/)
  })
})
