import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const require = createRequire(import.meta.url)

/** The repository's root; this file runs as lib/__tests__/support/bundle.js. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** A valid config of the probe connector. */
export const probeConfig = { token: 'example-token' }

/**
 * The probe connector (`__tests__/fixtures/probe`), bundled by the real ncc with the real SDK. Gives a folder with
 * `index.js` and `connector-spec.json`, and `index.js.map` if asked. It is shared between tests: do not write into it.
 */
export function buildProbe(options: { sourceMap?: boolean } = {}): Promise<string> {
  return buildConnector(join(root, '__tests__', 'fixtures', 'probe'), options)
}

/** Bundles a connector project that has `src/index.js` and `connector-spec.json`; kept in lib/ until its content changes. */
export async function buildConnector(project: string, options: { sourceMap?: boolean } = {}): Promise<string> {
  const ncc = require.resolve('@vercel/ncc/dist/ncc/cli.js')
  const hash = createHash('sha256')
  hash.update(JSON.stringify([project, options.sourceMap ?? false, await versions()]))
  for (const name of (await readdir(join(project, 'src'))).sort()) {
    hash.update(name).update(await readFile(join(project, 'src', name)))
  }
  hash.update(await readFile(join(project, 'connector-spec.json')))
  const target = join(root, 'lib', 'bundles', hash.digest('hex').slice(0, 16))
  if (await exists(target)) {
    return target
  }
  await mkdir(dirname(target), { recursive: true })
  const building = await mkdtemp(`${target}-`)
  const flags = options.sourceMap ? ['--source-map', '--no-source-map-register'] : []
  await run(process.execPath, [ncc, 'build', 'src/index.js', '--out', building, '--quiet', '--no-cache', ...flags], {
    cwd: project,
  })
  await cp(join(project, 'connector-spec.json'), join(building, 'connector-spec.json'))
  try {
    await rename(building, target)
  } catch (error) {
    // Another test file was faster.
    await rm(building, { recursive: true, force: true })
    if (!(await exists(target))) {
      throw error
    }
  }
  return target
}

const written: string[] = []

/** A folder with hand-written files, for bundles that no bundler would make; `removeBundles` removes it. */
export async function writeBundle(files: Record<string, string>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'bundle-'))
  written.push(directory)
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, name)), { recursive: true })
    await writeFile(join(directory, name), content)
  }
  return directory
}

/** Removes the folders of `writeBundle`. */
export async function removeBundles(): Promise<void> {
  await Promise.all(written.splice(0).map((directory) => rm(directory, { recursive: true, force: true })))
}

async function versions(): Promise<string[]> {
  const packages = ['@sailpoint/connector-sdk', '@vercel/ncc']
  return Promise.all(packages.map((name) => readFile(join(root, 'node_modules', name, 'package.json'), 'utf8')))
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
