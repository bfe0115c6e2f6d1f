import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { specName } from '../bundle/bundle.js'
import { isInside, relativePath } from '../core/paths.js'
import { lockfileNames } from './package-manager.js'
import { decodeText } from './source-text.js'

export interface SourceFile {
  /** Absolute. */
  path: string
  text: string
}

/** Limits of a search through a project's sources. */
const maxFiles = 2000
const maxFileBytes = 2 * 1024 * 1024
const maxDepth = 12

const testFolders = new Set(['coverage', '__tests__', '__mocks__', '__snapshots__', 'test', 'tests'])

const skippedFolders = new Set(['node_modules', 'dist', 'lib', 'build', ...testFolders])

/**
 * The TypeScript and JavaScript sources of a project: those of its folder `src`, else of the project itself. Skips tests,
 * declarations, built output, dependencies, links, and files that cannot be read. The number of files is limited and
 * their order fixed.
 */
export function* projectSources(directory: string): Generator<SourceFile> {
  const source = join(directory, 'src')
  yield* below(isFolder(source) ? source : directory, 0, { files: maxFiles })
}

/** Whether a file is code, by its name. */
export const isCode = (name: string) => /\.[cm]?[jt]sx?$/.test(name)
const isTestOrDeclaration = (name: string) => /\.(d|test|spec)\.[cm]?[jt]sx?$/.test(name)

/**
 * Whether a file is one that a package is built from, by its path: anything in its folder `src`, else a source anywhere, and
 * the files that describe the package. Tests, built output and dependencies are none. Of the files that git tracks, a script or
 * a configuration of the build beside `src` is one, too, and code in a folder that often holds built output, without `dist`.
 */
export function isSourcePath(directory: string, path: string, isTracked: boolean): boolean {
  if (!isInside(directory, path)) return false
  const parts = relativePath(directory, path).split('/')
  const [first = '', ...rest] = parts
  const name = parts.at(-1) ?? ''
  if (rest.length === 0 && ['package.json', specName, 'tsconfig.json'].includes(name)) return true
  const hasSources = isFolder(join(directory, 'src'))
  const isSkipped = (each: string) =>
    isTracked ? testFolders.has(each) || (each === 'dist' && hasSources) : skippedFolders.has(each)
  if (parts.slice(0, -1).some((each) => each.startsWith('.') || isSkipped(each))) return false
  if (isTestOrDeclaration(name)) return false
  if (isCode(name) && isTracked) return true
  if (isTracked && rest.length === 0 && /^tsconfig\..*json$/.test(name)) return true
  // What a desktop or an editor leaves, such as .DS_Store.
  if (name.startsWith('.') && !isCode(name)) return false
  return hasSources ? first === 'src' && rest.length > 0 : isCode(name)
}

/** Configurations of programs that check code, and do not build it. */
const checkerFile =
  /^\.?(?:eslint|jest|vitest|mocha|prettier|stylelint|commitlint|lint-?staged|playwright|knip|typedoc|renovate|release|cspell|nycrc|c8rc|sonar-project|codecov|markdownlint|editorconfig|docker-compose|compose|Dockerfile|biome|oxlint|depcheck|sail)(?:rc)?(?:\.|$)/

/**
 * Whether a file that git tracks is code that a package may be built from, whatever the folder: an entry beside `src`, or a
 * script of the build. Tests, built bundles and what only checks the code are none.
 */
export function isTrackedCode(directory: string, path: string): boolean {
  const parts = relativePath(directory, path).split('/')
  const name = parts.pop() ?? ''
  if (!isCode(name) || isTestOrDeclaration(name) || (parts[0] !== 'src' && checkerFile.test(name))) return false
  return !parts.some((each) => isSkippedFolder(each) || each === 'dist')
}

/** Configurations that a program of the build reads without being told to. */
const configurationFile =
  /(?:^\.[^.]|rc$|rc\.[^.]+$|\.config\.[^.]+$|^(?:Makefile|makefile|GNUmakefile|justfile|Justfile|Taskfile\.ya?ml)$)/

/** Settings of git and of editors, credentials, and what only a job uses. */
const otherFile =
  /^(?:\.git.*|\.editorconfig|\.\w+ignore|\.env.*|\.nvmrc|\.node-version|\.tool-versions|\.DS_Store|\.travis\.yml|\.gitlab-ci\.yml)$/

/** Files without code that a build may be told by. */
const settingsFile =
  /(?:\.(?:json|json5|jsonc|ya?ml|toml|ini|conf|properties|xml|sh|bash|zsh|ps1|cmd|bat|mk|py|rb|pl)|^[^.]+|^\.[^.]+)$/

/**
 * What a file in the folder of a package, beside its `src`, may be to its build: `told` for a configuration that programs read
 * without being told to, `possible` for what one may be told to read; undefined for tests, documents and settings of others.
 */
export function buildRole(directory: string, path: string): 'told' | 'possible' | undefined {
  const parts = relativePath(directory, path).split('/')
  const name = parts.pop() ?? ''
  if (parts.some((each) => isSkippedFolder(each) || each === 'dist')) return undefined
  if (isTestOrDeclaration(name) || checkerFile.test(name) || otherFile.test(name)) return undefined
  if (['package.json', specName, ...lockfileNames].includes(name) || /^[tj]sconfig\b.*\.json$/.test(name))
    return undefined
  if (/^(?:LICEN[CS]E|NOTICE|CHANGELOG|AUTHORS|CODEOWNERS|README)\b/i.test(name)) return undefined
  if (!isCode(name) && !settingsFile.test(name)) return undefined
  return parts.length === 0 && configurationFile.test(name) ? 'told' : 'possible'
}

/** A configuration of TypeScript that is not only for tests or checkers. */
export function isBuildConfiguration(directory: string, path: string): boolean {
  const parts = relativePath(directory, path).split('/')
  const isConfiguration = /^(?:tsconfig|jsconfig)(?:\.(?!test|spec|jest|vitest|eslint|lint)[^.]{1,100})?\.json$/
  return isConfiguration.test(parts.at(-1) ?? '') && isTrackedPart(directory, path)
}

/** Whether a link that git tracks may lead to a part of a package. */
export function isTrackedPart(directory: string, path: string): boolean {
  const parts = relativePath(directory, path).split('/')
  return !testFolders.has(parts.pop() ?? '') && !parts.some(isSkippedFolder)
}

/** Folders of tests, of tools, and of dependencies. */
function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || testFolders.has(name) || name === 'node_modules'
}

function* below(folder: string, depth: number, budget: { files: number }): Generator<SourceFile> {
  const entries = entriesOf(folder)
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isFile() && isCode(entry.name) && !isTestOrDeclaration(entry.name)) {
      if (budget.files-- <= 0) return
      const text = readIfSmall(path)
      if (text !== undefined) yield { path, text }
    }
  }
  for (const entry of entries)
    if (entry.isDirectory() && depth < maxDepth && !entry.name.startsWith('.') && !skippedFolders.has(entry.name))
      yield* below(join(folder, entry.name), depth + 1, budget)
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}

function readIfSmall(path: string): string | undefined {
  try {
    return lstatSync(path).size > maxFileBytes ? undefined : decodeText(readFileSync(path))
  } catch {
    return undefined
  }
}

/** False for a link to a folder. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
