import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { UserError } from '../base/errors.js'
import { type PackageFile, readPackageFile } from './package-file.js'
import { listOf, quote } from './words.js'

export type PackageManager = 'npm' | 'yarn' | 'pnpm' | 'bun'

export interface PackageManagerChoice {
  packageManager: PackageManager
  /** Yarn 2 or newer, whose options differ from those of Yarn 1. */
  berry: boolean
  lockfile: string | undefined
  installDirectory: string
}

/** The lockfiles of each; where a folder has more than one kind, the first here wins: `npm install` by habit leaves its own. */
const lockfiles: [PackageManager, string[]][] = [
  ['pnpm', ['pnpm-lock.yaml']],
  ['yarn', ['yarn.lock']],
  ['bun', ['bun.lock', 'bun.lockb']],
  ['npm', ['npm-shrinkwrap.json', 'package-lock.json']],
]

/**
 * The package manager of a project, and where it installs. A `packageManager` field, in the project or above, wins;
 * else the nearest lockfile says it; else it is npm. A lockfile above the project counts only if its folder is the root
 * of a workspace that the project belongs to: otherwise it locks something else.
 */
export function choosePackageManager(directory: string, repositoryRoot: string | undefined): PackageManagerChoice {
  const folders = upwards(directory, repositoryRoot)
  const declared = declaredManager(folders)
  for (const folder of folders) {
    if (folder !== directory && !isWorkspaceOf(folder, directory)) continue
    for (const [packageManager, names] of lockfiles) {
      if (declared !== undefined && declared.name !== packageManager) continue
      const lockfile = names.map((name) => join(folder, name)).find((path) => existsSync(path))
      if (lockfile === undefined) continue
      const berry = packageManager === 'yarn' && isBerry(declared?.version, folder, lockfile)
      return { packageManager, berry, lockfile, installDirectory: folder }
    }
  }
  const packageManager = declared?.name ?? 'npm'
  const root = folders.find((folder) => folder !== directory && isWorkspaceOf(folder, directory)) ?? directory
  const berry = packageManager === 'yarn' && isBerry(declared?.version, root, undefined)
  return { packageManager, berry, lockfile: undefined, installDirectory: root }
}

/** The folder and those above it, up to the repository's root; outside of a repository up to the top. */
export function upwards(directory: string, repositoryRoot: string | undefined): string[] {
  const folders = [directory]
  for (let folder = directory; folder !== repositoryRoot && dirname(folder) !== folder; ) {
    folder = dirname(folder)
    folders.push(folder)
  }
  return folders
}

/** The root of the git repository around a folder. In a worktree or submodule `.git` is a file. */
export function findRepositoryRoot(directory: string): string | undefined {
  return upwards(directory, undefined).find((folder) => existsSync(join(folder, '.git')))
}

function declaredManager(folders: string[]): { name: PackageManager; version: string | undefined } | undefined {
  for (const folder of folders) {
    const declared = readAbove(folder, folders[0])?.packageManager
    if (declared === undefined) continue
    const known = lockfiles.map(([name]) => name)
    const name = known.find((manager) => manager === declared.name)
    if (name !== undefined) return { name, version: declared.version }
    const message = `${join(folder, 'package.json')} asks for the package manager ${quote(declared.name)}: only ${listOf(known, 'and')} are supported`
    throw new UserError(message, { location: { file: join(folder, 'package.json') } })
  }
  return undefined
}

/** A broken package.json above the project is not the project's: it is taken for none. */
function readAbove(folder: string, directory: string | undefined): PackageFile | undefined {
  try {
    return readPackageFile(folder)
  } catch (error) {
    if (folder === directory || !(error instanceof UserError)) throw error
    return undefined
  }
}

function isBerry(version: string | undefined, folder: string, lockfile: string | undefined): boolean {
  const major = /^\d+/.exec(version ?? '')?.[0]
  if (major !== undefined) return Number(major) >= 2
  if (existsSync(join(folder, '.yarnrc.yml'))) return true
  return lockfile !== undefined && /^__metadata:/m.test(readFileSync(lockfile, 'utf8'))
}

/** True if `root` declares a workspace with `directory` in it. */
export function isWorkspaceOf(root: string, directory: string): boolean {
  const patterns = [...(readAbove(root, undefined)?.workspaces ?? []), ...pnpmPatterns(root)]
  const path = relative(root, directory).split(sep).join('/')
  let included = false
  for (const pattern of patterns) {
    const excluded = pattern.startsWith('!')
    if (globToRegExp(excluded ? pattern.slice(1) : pattern).test(`${path}/`)) included = !excluded
  }
  return included
}

/** `packages` of pnpm-workspace.yaml: a list of texts, in either of YAML's two forms. */
function pnpmPatterns(root: string): string[] {
  const file = join(root, 'pnpm-workspace.yaml')
  if (!existsSync(file)) return []
  const text = readFileSync(file, 'utf8')
  const flow = /^packages:\s*\[([^\]]*)\]/m.exec(text)?.[1]
  const block = /^packages:[ \t]*(?:#.*)?\r?\n((?:[ \t]*(?:-.*|#.*)?(?:\r?\n|$))*)/m.exec(text)?.[1]
  const entries =
    flow?.split(',') ?? block?.split('\n').flatMap((line) => /^\s*-(.*)$/.exec(line.trimEnd())?.[1] ?? []) ?? []
  return entries.flatMap((entry) => {
    const [, quoted, plain] = /^\s*(?:["']([^"']*)["']|([^#]*?))\s*(?:#.*)?$/.exec(entry) ?? []
    const pattern = quoted ?? plain
    return pattern === undefined || pattern === '' ? [] : [pattern]
  })
}

/** The patterns of workspaces: `*` within a folder's name, `**` over any number of folders. Matches a path that ends in `/`. */
function globToRegExp(pattern: string): RegExp {
  const parts = pattern.replace(/^\.\//, '').replace(/\/$/, '').split('/')
  const sources = parts.map((part) => {
    if (part === '**') return '(?:[^/]+/)*'
    const escaped = part.replace(/[.+^${}()|[\]\\]/g, '\\$&')
    return `${escaped.replaceAll('*', '[^/]*').replaceAll('?', '[^/]')}/`
  })
  return new RegExp(`^${sources.join('')}$`)
}
