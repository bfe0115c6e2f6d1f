import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../core/errors.js'
import { listOf, quote } from '../spec/format.js'
import { readPackageFile, readPackageFileIfValid } from './package-file.js'
import { readWorkspace } from './workspace.js'

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
export async function choosePackageManager(
  directory: string,
  repositoryRoot: string | undefined,
): Promise<PackageManagerChoice> {
  const folders = upwards(directory, repositoryRoot)
  const declared = declaredManager(folders)
  let workspaceRoot: string | undefined
  for (const folder of folders) {
    if (folder !== directory) {
      const isMember = await readWorkspace(folder)
      if (!isMember(directory)) continue
      workspaceRoot ??= folder
    }
    for (const [packageManager, names] of lockfiles) {
      if (declared !== undefined && declared.name !== packageManager) continue
      const lockfile = names.map((name) => join(folder, name)).find((path) => existsSync(path))
      if (lockfile === undefined) continue
      const berry = packageManager === 'yarn' && isBerry(declared?.version, folder, lockfile)
      return { packageManager, berry, lockfile, installDirectory: folder }
    }
  }
  const packageManager = declared?.name ?? 'npm'
  const root = workspaceRoot ?? directory
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
    const packageFile = folder === folders[0] ? readPackageFile(folder) : readPackageFileIfValid(folder)
    const declared = packageFile?.packageManager
    if (declared === undefined) continue
    const known = lockfiles.map(([name]) => name)
    const name = known.find((manager) => manager === declared.name)
    if (name !== undefined) return { name, version: declared.version }
    const message = `${join(folder, 'package.json')} asks for the package manager ${quote(declared.name)}: only ${listOf(known, 'and')} are supported`
    throw new UserError(message, { location: { file: join(folder, 'package.json') } })
  }
  return undefined
}

function isBerry(version: string | undefined, folder: string, lockfile: string | undefined): boolean {
  const major = /^\d+/.exec(version ?? '')?.[0]
  if (major !== undefined) return Number(major) >= 2
  if (existsSync(join(folder, '.yarnrc.yml'))) return true
  return lockfile !== undefined && /^__metadata:/m.test(readFileSync(lockfile, 'utf8'))
}
