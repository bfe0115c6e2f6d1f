import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from './program.js'

/** A valid config of the example connector. */
export const exampleConfig = '{"token":"example-token"}'

export type Example = 'connector' | 'customizer'

/**
 * A copy of an example project with its dependencies, in a temporary folder, for tests that change or build it. Remove
 * it when done.
 */
export function copyExample(project: Example = 'connector'): string {
  const folder = mkdtempSync(join(tmpdir(), 'example-'))
  copySources(project, folder)
  symlinkSync(join(exampleDependencies(), 'node_modules'), join(folder, 'node_modules'), 'junction')
  return folder
}

/** Like `copyExample`, with the result of its build in `dist/`. All tests share one build. */
export function copyBuiltExample(project: Example = 'connector'): string {
  const folder = copyExample(project)
  cpSync(join(builtExample(project), 'dist'), join(folder, 'dist'), { recursive: true, preserveTimestamps: true })
  return folder
}

function copySources(project: Example, folder: string): void {
  cpSync(join(root, 'examples', project), folder, {
    recursive: true,
    // An install is due when the lockfile is newer than what is installed.
    preserveTimestamps: true,
    filter: (source) => isSource(source.slice(root.length)),
  })
}

/** Installs what the examples need once, by the connector's lockfile, and keeps it in lib/. */
export function exampleDependencies(): string {
  const lockfile = readFileSync(join(root, 'examples', 'connector', 'package-lock.json'))
  // An install that went through a link to it would have emptied it.
  return makeOnce(`example-${hashOf([lockfile])}`, join('node_modules', '.package-lock.json'), (folder) => {
    for (const name of ['package.json', 'package-lock.json']) {
      cpSync(join(root, 'examples', 'connector', name), join(folder, name))
    }
    npm(folder, 'ci', '--ignore-scripts')
  })
}

/** Builds an example once, until its files change, and keeps it in lib/. */
export function builtExample(project: Example): string {
  const sources = join(root, 'examples', project)
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => isSource(name) && statSync(join(sources, name)).isFile())
    .sort()
  const contents = files.map((name) => readFileSync(join(sources, name)))
  return makeOnce(`${project}-${hashOf(contents)}`, join('dist', 'index.js'), (folder) => {
    copySources(project, folder)
    symlinkSync(join(exampleDependencies(), 'node_modules'), join(folder, 'node_modules'), 'junction')
    npm(folder, 'run', 'build')
  })
}

/** False for the results of an install or a build. */
function isSource(path: string): boolean {
  return !/(?:^|[\\/])(?:node_modules|dist)(?:[\\/]|$)/.test(path)
}

function npm(folder: string, ...words: string[]): void {
  execFileSync('npm', words, { cwd: folder, shell: process.platform === 'win32', stdio: 'pipe' })
}

function hashOf(contents: readonly Buffer[]): string {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(`${content.length}\n`).update(content)
  return hash.digest('hex').slice(0, 12)
}

/**
 * A folder in lib/ that is made on first need; `member` is in it when it is whole. Several processes may need it at the
 * same time: each makes its own, and the first that is done is kept.
 */
function makeOnce(name: string, member: string, make: (folder: string) => void): string {
  const target = join(root, 'lib', 'examples', name)
  if (existsSync(join(target, member))) return target
  rmSync(target, { recursive: true, force: true })
  mkdirSync(dirname(target), { recursive: true })
  const making = mkdtempSync(`${target}-`)
  try {
    make(making)
    if (!existsSync(join(making, member))) throw new Error(`${name} was made and has no ${member}`)
    renameSync(making, target)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    if (!existsSync(join(target, member))) throw error
  }
  return target
}
