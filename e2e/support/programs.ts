import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { run } from './run.js'

/** The repository's root; this file runs as lib/e2e/support/programs.js. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The folder of third-party programs, which are installed once; git ignores it. */
const store = join(root, '.e2e')

/** Programs in Go with their pinned module version or commit. */
export const goPrograms = {
  act: { command: 'github.com/nektos/act', version: 'v0.2.87' },
  actionlint: { command: 'github.com/rhysd/actionlint/cmd/actionlint', version: 'v1.7.12' },
  sail: { command: 'github.com/sailpoint-oss/sailpoint-cli', version: '19f4a18', file: 'sailpoint-cli' },
} as const satisfies Record<string, { command: string; version: string; file?: string }>

/** Packages of PyPI with a program of the same name. */
export const pythonPrograms = ['zizmor==1.32.0', 'check-jsonschema==0.39.0'] as const

/** Packages of the npm registry that only these tests need. */
export const npmPackages = [
  '@actions/languageservice@0.3.61',
  '@octokit/openapi@23.0.2',
  'sailpoint-api-client@1.4.15',
  '@sailpoint/connector-sdk@1.1.2',
  '@sailpoint/connector-sdk@1.1.9',
  '@sailpoint/connector-sdk@1.1.12',
  '@sailpoint/connector-sdk@1.1.17',
] as const

/**
 * The path of a program written in Go, built from the module registry on the first call. Concurrent calls of several test
 * files build it once.
 */
export function goProgram(name: keyof typeof goPrograms): Promise<string> {
  const entry: { command: string; version: string; file?: string } = goPrograms[name]
  const { command, version, file = name } = entry
  return installed(`${name}-${version}`, `bin/${file}${windows ? '.exe' : ''}`, (folder) =>
    run('go', ['install', `${command}@${version}`], {
      env: { ...process.env, GOBIN: join(folder, 'bin'), GOFLAGS: '-buildvcs=false' },
    }),
  )
}

/** The path of a program of a Python package `name==version`, in its own virtual environment. */
export function pythonProgram(requirement: string): Promise<string> {
  const [name = ''] = requirement.split('==')
  const scripts = windows ? 'Scripts' : 'bin'
  return installed(requirement.replace('==', '-'), join(scripts, windows ? `${name}.exe` : name), async (folder) => {
    await run(windows ? 'python' : 'python3', ['-m', 'venv', folder])
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input', requirement]
    await run(join(folder, scripts, 'python'), pip)
  })
}

/** The folder of an npm package `name@version`, with its dependencies installed beside it. */
export async function npmPackage(specifier: string): Promise<string> {
  const name = specifier.slice(0, specifier.lastIndexOf('@'))
  const manifest = await installed(
    specifier.replaceAll('/', '-'),
    `node_modules/${name}/package.json`,
    async (folder) => {
      await writeFile(join(folder, 'package.json'), '{"private":true}\n')
      await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', specifier], {
        cwd: folder,
        shell: windows,
      })
    },
  )
  return join(manifest, '..')
}

/**
 * A cache of npm with all packages of the example connector's lockfile, so that its install needs no network.
 */
export async function exampleCache(): Promise<string> {
  const example = join(root, 'examples', 'connector')
  const lockfile = await readFile(join(example, 'package-lock.json'))
  const hash = createHash('sha256').update(lockfile).digest('hex').slice(0, 12)
  return installed(`example-${hash}`, 'cache', async (folder) => {
    for (const name of ['package.json', 'package-lock.json']) await cp(join(example, name), join(folder, name))
    await run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--cache', join(folder, 'cache')], {
      cwd: folder,
      shell: windows,
    })
    await rm(join(folder, 'node_modules'), { recursive: true, force: true })
  })
}

const windows = process.platform === 'win32'

/**
 * The path of `member` in the folder `name` of the store, after `install` has filled that folder. A file beside it marks
 * a complete install; an interrupted one starts again. Tries three times, because registries fail temporarily.
 */
async function installed(name: string, member: string, install: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = join(store, name)
  const path = join(folder, member)
  const marker = `${folder}.whole`
  if (await exists(marker)) return path
  await mkdir(store, { recursive: true })
  const unlock = await lock(`${folder}.lock`)
  try {
    for (let attempt = 1; !(await exists(marker)); attempt++) {
      try {
        await rm(folder, { recursive: true, force: true })
        await mkdir(folder)
        await install(folder)
        if (!(await exists(path))) throw new Error(`${name} was installed and has no ${member}`)
        await writeFile(marker, '')
      } catch (error) {
        if (attempt === 3) throw error
        await sleep(attempt * 3000)
      }
    }
    return path
  } finally {
    await unlock()
  }
}

/** Waits for the lock and takes it. The lock of an exited process is free. */
async function lock(path: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' })
      return () => rm(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const owner = Number(await readFile(path, 'utf8').catch(() => ''))
    if (owner > 0 && !runs(owner)) await rm(path, { force: true })
    else await sleep(200)
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
