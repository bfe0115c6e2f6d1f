import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { UserError } from '../../src/core/errors.js'
import { RecordingLogger } from '../../src/core/logger.js'
import { type BuildOptions, installAndBuild, type RunCommand } from '../../src/project/build.js'
import { findProject } from '../../src/project/project.js'
import { rejection, temporaryFolder, writeFiles } from '../support/project-folder.js'

const root = temporaryFolder()
const env = { ...process.env, npm_config_update_notifier: 'false', npm_config_cache: join(root, 'cache') }
let counter = 0

/** Runs for real. */
const runReally: RunCommand = (command, args, { cwd, env, onLine = () => {} }) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, shell: process.platform === 'win32' })
    for (const stream of [child.stdout, child.stderr]) createInterface(stream).on('line', onLine)
    child.once('error', reject).once('close', (code) => resolve(code ?? 1))
  })

function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], {
    cwd,
    encoding: 'utf8',
  })
}

/** A git repository with one commit of these files. */
function repository(files: Record<string, string | object>): string {
  const folder = writeFiles(join(root, `repository ${counter++}`), { '.gitignore': 'node_modules\ndist\n', ...files })
  git(folder, 'init', '--quiet')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message', 'All')
  return folder
}

const makeBundle =
  "node -e \"fs.mkdirSync('dist', { recursive: true }); fs.writeFileSync('dist/index.js', 'exports.connector = 1')\""
const manifest = (scripts: Record<string, string>, more: object = {}) => ({
  name: 'x',
  version: '1.0.0',
  scripts,
  ...more,
})

async function build(folder: string, options: Partial<BuildOptions> = {}) {
  return await installAndBuild(await findProject(folder), {
    install: 'auto',
    build: 'auto',
    run: runReally,
    env,
    ...options,
  })
}

/** Records what would be run. */
function recorder(): { calls: string[]; folders: string[]; environments: NodeJS.ProcessEnv[]; run: RunCommand } {
  const made = { calls: [] as string[], folders: [] as string[], environments: [] as NodeJS.ProcessEnv[] }
  const run: RunCommand = async (command, args, options) => {
    made.calls.push([command, ...args].join(' '))
    made.folders.push(options.cwd)
    made.environments.push(options.env)
    return 0
  }
  return { ...made, run }
}

describe('a real project with npm', () => {
  const scripts = {
    build: `node node_modules/tool/tool.js && ${makeBundle}`,
    'pack-zip': 'exit 9',
    'prepack-zip': 'exit 9',
  }
  let folder = ''

  beforeAll(() => {
    folder = repository({
      'tool/package.json': { name: 'tool', version: '2.0.0' },
      'tool/tool.js': '',
      'package.json': manifest(scripts, { devDependencies: { tool: 'file:./tool' } }),
      'connector-spec.json': '{}',
    })
    execFileSync('npm', ['install', '--package-lock-only', '--offline', '--no-audit'], {
      cwd: folder,
      env,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    })
    git(folder, 'add', '.')
    git(folder, 'commit', '--quiet', '--message', 'Lock')
  })

  test('is installed and built, and git sees no change', async () => {
    // A build for production must still have its tools.
    const result = await build(folder, { env: { ...env, NODE_ENV: 'production' } })
    expect(result).toEqual({
      installed: true,
      built: true,
      sdkVersion: undefined,
      indexFile: join(folder, 'dist', 'index.js'),
    })
    expect(readFileSync(join(folder, 'dist', 'index.js'), 'utf8')).toBe('exports.connector = 1')
    expect(existsSync(join(folder, 'node_modules', 'tool'))).toBe(true)
    expect(git(folder, 'status', '--porcelain')).toBe('')
  })

  test('is not installed again if nothing has changed', async () => {
    expect(await build(folder)).toMatchObject({ installed: false, built: true })
  })

  test('is not installed again after a checkout, which makes the lockfile new', async () => {
    const later = new Date(Date.now() + 60_000)
    utimesSync(join(folder, 'package-lock.json'), later, later)
    expect(await build(folder, { run: recorder().run })).toMatchObject({ installed: false })
  })

  test('is installed again if another package is locked, a dependency is missing, or install is always', async () => {
    const lockfile = join(folder, 'package-lock.json')
    const text = readFileSync(lockfile, 'utf8')
    writeFileSync(lockfile, text.replace('"resolved": "tool"', '"resolved": "other"'))
    const logger = new RecordingLogger()
    expect(await build(folder, { logger, run: recorder().run })).toMatchObject({ installed: true })
    expect(logger.lines.map(({ message }) => message)).toContain(
      'installing dependencies: node_modules/tool is not installed as the lockfile has it',
    )
    writeFileSync(lockfile, text)
    expect(await build(folder, { run: recorder().run })).toMatchObject({ installed: false })
    rmSync(join(folder, 'node_modules', 'tool'), { recursive: true })
    expect(await build(folder)).toMatchObject({ installed: true })
    expect(await build(folder, { install: 'always', run: recorder().run })).toMatchObject({ installed: true })
    expect(await build(folder, { install: 'never', run: recorder().run })).toMatchObject({ installed: false })
  })

  test('is installed although a project above it has a package of that name', async () => {
    const root = repository({
      'node_modules/tool/package.json': { name: 'tool', version: '7.0.0' },
      'sub/package.json': manifest({ build: makeBundle }, { devDependencies: { tool: '2.0.0' } }),
      'sub/package-lock.json': { name: 'x', version: '1.0.0', lockfileVersion: 3, packages: {} },
      'sub/connector-spec.json': '{}',
      'sub/dist/index.js': '',
    })
    const { calls, folders, run } = recorder()
    expect(await build(join(root, 'sub'), { build: 'always', run })).toMatchObject({ installed: true })
    expect(calls[0]).toMatch(/^npm(\.cmd)? ci /)
    expect(folders[0]).toBe(join(root, 'sub'))
  })

  test('is refused and unchanged if the lockfile does not match', async () => {
    const other = repository({
      'package.json': manifest({ build: makeBundle }, { dependencies: { tool: 'file:./tool' } }),
      'package-lock.json': {
        name: 'x',
        version: '1.0.0',
        lockfileVersion: 3,
        packages: { '': { name: 'x', version: '1.0.0' } },
      },
      'tool/package.json': { name: 'tool', version: '2.0.0' },
    })
    const error = await rejection(build(other))
    expect(error).toBeInstanceOf(UserError)
    expect(error.message).toMatch(
      /^the install failed: "npm ci .*" in .* ended with code 1, see its output; if package-lock\.json does not match package\.json, run "npm install" and commit it$/,
    )
    expect(git(other, 'status', '--porcelain')).toBe('')
  })

  test('is not told to look at the lockfile if the registry has no such package', async () => {
    const registry = createServer((_, response) =>
      response.writeHead(404, { 'Content-Type': 'application/json' }).end('{}'),
    )
    await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve))
    try {
      const url = `http://127.0.0.1:${(registry.address() as AddressInfo).port}`
      const tool = { version: '1.0.0', resolved: `${url}/tool/-/tool-1.0.0.tgz` }
      const dependencies = { tool: '1.0.0' }
      const other = repository({
        'package.json': manifest({ build: makeBundle }, { dependencies }),
        'package-lock.json': {
          name: 'x',
          version: '1.0.0',
          lockfileVersion: 3,
          packages: { '': { name: 'x', version: '1.0.0', dependencies }, 'node_modules/tool': tool },
        },
      })
      const error = await rejection(build(other, { env: { ...env, npm_config_registry: url } }))
      expect(error.message).toMatch(
        /ended with code 1, see its output; a package could not be had \(E404\): check its name, and the registry and its token in \.npmrc$/,
      )
    } finally {
      registry.close()
    }
  })

  test('gets no lockfile if it has none', async () => {
    const other = repository({
      'package.json': manifest({ build: makeBundle }, { dependencies: { tool: 'file:./tool' } }),
      'tool/package.json': { name: 'tool', version: '2.0.0' },
    })
    expect(await build(other)).toMatchObject({ installed: true, built: true })
    expect(git(other, 'status', '--porcelain')).toBe('')
  })
})

describe('a build that changes tracked files is refused', () => {
  const changing = (file: string) => `${makeBundle} && node -e "fs.appendFileSync('${file}', 'x')"`

  test('with the files named', async () => {
    const folder = repository({ 'package.json': manifest({ build: changing('notes.txt') }), 'notes.txt': 'a' })
    const error = await rejection(build(folder))
    expect(error.name).toBe('UserError')
    expect(error.message).toContain('the build changed files that git tracks: notes.txt;')
  })

  test('also if the file was changed before or is deleted, and for an odd name', async () => {
    const odd = 'ein Ä "x".txt'
    const dirty = repository({ 'package.json': manifest({ build: changing('notes.txt') }), 'notes.txt': 'a' })
    writeFileSync(join(dirty, 'notes.txt'), 'mine')
    expect((await rejection(build(dirty))).message).toContain('tracks: notes.txt;')
    if (process.platform === 'win32') return
    const gone = repository({ 'package.json': manifest({ build: `${makeBundle} && rm *.txt` }), [odd]: 'a' })
    expect((await rejection(build(gone))).message).toContain(`tracks: ${odd};`)
  })

  test('but not for files that were changed before, new files, or another folder', async () => {
    const inner = join('connectors', 'x')
    const folder = repository({
      [join(inner, 'package.json')]: manifest({ build: changing('../../notes.txt') }),
      [join(inner, 'mine.txt')]: 'a',
      'notes.txt': 'a',
    })
    writeFileSync(join(folder, inner, 'mine.txt'), 'mine')
    writeFileSync(join(folder, inner, 'new.txt'), 'new')
    expect(await build(join(folder, inner))).toMatchObject({ built: true })
  })

  test('and a warning says that git failed', async () => {
    const folder = repository({ 'package.json': manifest({ build: makeBundle }) })
    writeFileSync(join(folder, '.git', 'HEAD'), 'broken')
    const logger = new RecordingLogger()
    expect(await build(folder, { logger })).toMatchObject({ built: true })
    const warnings = logger.lines.filter(({ level }) => level === 'warning')
    expect(warnings).toHaveLength(1)
    expect(warnings[0]?.message).toMatch(/^cannot ask git .*: fatal: not a git repository/)
  })
})

test('an install without a lockfile is a warning', async () => {
  const project = { 'package.json': manifest({ build: makeBundle }, { dependencies: { some: '^1.0.0' } }) }
  const warnings = async (files: object, options: Partial<BuildOptions> = {}) => {
    const folder = repository({ ...project, 'connector-spec.json': '{}', 'dist/index.js': '', ...files })
    writeFiles(folder, { 'dist/index.js': 'exports.connector = 1' })
    const logger = new RecordingLogger()
    await build(folder, { logger, run: recorder().run, ...options })
    return logger.lines.filter(({ level }) => level === 'warning').map(({ message }) => message)
  }
  expect(await warnings({})).toEqual([
    'there is no lockfile: the dependencies are not pinned, so the bundle may differ from run to run; commit a lockfile, which "npm install" writes',
  ])
  expect(await warnings({ 'package-lock.json': '{}' })).toEqual([])
  expect(await warnings({}, { install: 'never' })).toEqual([])
  expect(await warnings({ 'package.json': manifest({ build: makeBundle }) }, { install: 'always' })).toEqual([])
})

describe('what is built', () => {
  const withIndex = (scripts: Record<string, string>) =>
    writeFiles(join(root, `plain-${counter++}`), {
      'package.json': manifest(scripts),
      'dist/index.js': 'exports.connector = 1',
    })
  const without = (scripts: Record<string, string>) =>
    writeFiles(join(root, `plain-${counter++}`), { 'package.json': manifest(scripts) })

  test('a project outside of git', async () => {
    expect(await build(without({ build: makeBundle }))).toMatchObject({ built: true })
  })

  test('an existing bundle needs no build script', async () => {
    const { calls, run } = recorder()
    expect(await build(withIndex({ 'pack-zip': 'x' }), { run })).toMatchObject({ installed: false, built: false })
    expect(calls).toEqual([])
  })

  test('nothing if both are never', async () => {
    const { calls, run } = recorder()
    const none = { install: 'never', build: 'never', run } as const
    expect(await build(without({ build: 'x' }), none)).toMatchObject({ installed: false, built: false })
    expect(calls).toEqual([])
  })

  test('the script that bundles, after a build that only compiles', async () => {
    const logger = new RecordingLogger()
    const scripts = { build: 'tsc --version', bundle: 'ncc build src/index.js', 'pack-zip': 'exit 9' }
    const { calls, run } = recorder()
    expect(await build(withIndex(scripts), { run, logger })).toMatchObject({ built: true })
    expect(calls).toEqual(['npm run build', 'npm run bundle'])
    expect(logger.lines.map(({ message }) => message)).toContain(
      'the script "build" only compiles; the script "bundle" makes the bundle',
    )
  })

  test('a bundle at another place that package.json names', async () => {
    const folder = without({
      build: makeBundle.replaceAll("'dist", "'out"),
      'pack-zip': 'node zip.js && zip -j x.zip out/index.js connector-spec.json',
    })
    expect(await build(folder)).toMatchObject({ built: true, indexFile: join(folder, 'out', 'index.js') })
    expect((await findProject(folder)).indexFile).toBe(join(folder, 'out', 'index.js'))
  })

  test.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'a build to another place than package.json names',
      () => build(without({ build: 'exit 0', 'pack-zip': 'zip x.zip out/one.js' })),
      /succeeded, but wrote no dist\/index\.js or out\/one\.js, which package\.json names; the script "build" was run, and no other runs ncc/,
    ],
    [
      'neither script nor bundle',
      () => build(without({})),
      /has no "build" script, and there is no dist\/index\.js; add one/,
    ],
    [
      'a build that writes no bundle, beside a script that also installs',
      () =>
        build(without({ build: 'tsc --version', 'pack-zip': 'npm ci && npx ncc build a.ts' }), { run: recorder().run }),
      /the script "build" was run; the script "pack-zip" names a bundler or dist\/index\.js, but is never run, because it does not only build and end: let the build script/,
    ],
    [
      'a build that writes no bundle, beside scripts of which one is taken',
      () => build(without({ build: 'tsc', a: 'ncc a', b: 'ncc b', c: 'ncc c -w' }), { run: recorder().run }),
      /the scripts "build" and "a" were run; the script "c" names .*, and the script "b" names a bundler or dist\/index\.js, but was not run: let/,
    ],
    [
      'a build that runs the script that bundles',
      () => build(without({ build: 'npm run a', a: 'ncc a' }), { run: recorder().run }),
      /the script "build" was run, and no other runs ncc or writes dist\/index\.js: let/,
    ],
    [
      'no script but such that do not only build',
      () => build(without({ 'pack-zip': 'npm ci && ncc build a.ts', dev: 'spcx run dist/index.js', z: 'jest' })),
      /\(the scripts "pack-zip" and "dev" name a bundler or dist\/index\.js, but are never run, because they do not only build and end\)$/,
    ],
    [
      'no script that bundles',
      () => build(without({ z: 'jest' })),
      /\(no other script runs ncc or writes dist\/index\.js\)$/,
    ],
    ['always, but no script', () => build(withIndex({}), { build: 'always' }), /has no "build" script; add one/],
    [
      'a build that fails',
      () => build(without({ build: 'exit 3' })),
      /^the build failed: "npm run build" in .* ended with code 3, see its output$/,
    ],
    ['a build to another place', () => build(without({ build: 'exit 0' })), /succeeded, but wrote no dist\/index\.js/],
  ])('%s', async (_, act, message) => {
    const error = await rejection(act())
    expect(error).toBeInstanceOf(UserError)
    expect(error.message).toMatch(message)
    expect(error.message).not.toContain('\n')
  })

  test('a defect of the runner is not reported as a missing program', async () => {
    const run: RunCommand = async () => {
      throw new TypeError('a defect')
    }
    await expect(build(without({ build: 'x' }), { run })).rejects.toThrow(TypeError)
  })
})

describe('each package manager', () => {
  const berry = '__metadata:\n  version: 8\n'
  const npmArguments = '--include=dev --no-audit --no-fund'
  test.each<[string, Record<string, string>, object, string, string]>([
    ['npm', { 'package-lock.json': '{}' }, {}, `npm ci ${npmArguments}`, 'npm run build'],
    ['npm without a lockfile', {}, {}, `npm install --no-package-lock ${npmArguments}`, 'npm run build'],
    [
      'Yarn 1',
      { 'yarn.lock': '' },
      {},
      'yarn install --frozen-lockfile --non-interactive --production=false',
      'yarn run build',
    ],
    [
      'Yarn 1 without a lockfile',
      {},
      { packageManager: 'yarn@1.22.0' },
      'yarn install --no-lockfile --non-interactive --production=false',
      'yarn run build',
    ],
    ['a newer Yarn', { 'yarn.lock': berry }, {}, 'yarn install --immutable', 'yarn run build'],
    [
      'a newer Yarn without a lockfile',
      {},
      { packageManager: 'yarn@4.0.0' },
      'yarn install --no-immutable',
      'yarn run build',
    ],
    ['pnpm', { 'pnpm-lock.yaml': '' }, {}, 'pnpm install --frozen-lockfile --prod=false', 'pnpm run build'],
    [
      'pnpm without a lockfile',
      {},
      { packageManager: 'pnpm@9.0.0' },
      'pnpm install --no-lockfile --prod=false',
      'pnpm run build',
    ],
    ['bun', { 'bun.lock': '' }, {}, 'bun install --frozen-lockfile', 'bun run build'],
    ['bun without a lockfile', {}, { packageManager: 'bun@1.2.0' }, 'bun install --no-save', 'bun run build'],
  ])('%s installs and builds with its own arguments', async (_, files, more, install, script) => {
    const folder = writeFiles(join(root, `manager-${counter++}`), {
      'package.json': manifest({ build: 'x' }, { dependencies: { a: '1' }, ...more }),
      'dist/index.js': 'x',
      ...files,
    })
    // Never with `.cmd`: on Windows a package manager may be an .exe as well.
    const { calls, environments, run } = recorder()
    await build(folder, { run, env: { ONLY: 'this' } })
    expect(calls).toEqual([install, script])
    expect(environments).toEqual(Array(2).fill({ ONLY: 'this', COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' }))
  })

  test('a workspace is installed at its root and built in its folder', async () => {
    const folder = repository({
      'package.json': { workspaces: ['packages/*'] },
      'package-lock.json': '{}',
      'packages/x/package.json': manifest({ build: 'x' }, { dependencies: { a: '1' } }),
    })
    const project = writeFiles(join(folder, 'packages', 'x'), { 'dist/index.js': 'x' })
    const { folders, run } = recorder()
    await build(project, { run })
    expect(folders).toEqual([folder, project])
    writeFiles(folder, { 'node_modules/a/package.json': { version: '1.0.0' } })
    const again = recorder()
    await build(project, { run: again.run })
    expect(again.folders).toEqual([project])
  })

  test("Yarn's Plug'n'Play counts as installed without node_modules", async () => {
    const folder = writeFiles(join(root, `manager-${counter++}`), {
      'package.json': manifest({ build: 'x' }, { dependencies: { a: '1' } }),
      'yarn.lock': berry,
      'dist/index.js': 'x',
    })
    writeFiles(folder, { '.pnp.cjs': '' })
    const earlier = new Date(Date.now() - 60_000)
    utimesSync(join(folder, 'yarn.lock'), earlier, earlier)
    const { calls, run } = recorder()
    await build(folder, { run })
    expect(calls).toEqual(['yarn run build'])
  })

  test.each([
    ['yarn', 'yarn@1.0.0', 'corepack enable'],
    ['pnpm', 'pnpm@9.0.0', 'pnpm/action-setup'],
    ['bun', 'bun@1.0.0', 'oven-sh/setup-bun'],
    ['npm', 'npm@10.0.0', 'comes with Node.js'],
  ])('a missing %s is an error that says how to install it', async (name, packageManager, advice) => {
    const folder = writeFiles(join(root, `manager-${counter++}`), {
      'package.json': manifest({ build: 'x' }, { packageManager }),
    })
    const run: RunCommand = (_, args, options) => runReally(`no-such-program-${name}`, args, { ...options, env })
    if (process.platform === 'win32') return // A shell stands between there; the runner itself looks for the program.
    const error = await rejection(build(folder, { run }))
    expect(error.message).toMatch(new RegExp(`^the project needs ${name}, which is not on PATH; .*${advice}`))
  })
})
