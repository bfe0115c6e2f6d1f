import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../core/errors.js'
import { printableName } from '../core/secrets/process.js'
import { quote } from '../core/text.js'
import { listOf } from '../spec/format.js'
import { readPackageFile, readPackageFileIfValid } from './package-file.js'
import { readWorkspace } from './workspace.js'

export type PackageManager = 'npm' | 'yarn' | 'pnpm' | 'bun'

export interface PackageManagerChoice {
  packageManager: PackageManager
  /** The version that package.json names, if it names this package manager. */
  managerVersion: string | undefined
  /** Yarn 2 or newer, whose options differ from those of Yarn 1. */
  berry: boolean
  lockfile: string | undefined
  installDirectory: string
}

/** In order of precedence. npm is last, because an `npm install` by mistake leaves a lockfile. */
const lockfiles: [PackageManager, string[]][] = [
  ['pnpm', ['pnpm-lock.yaml']],
  ['yarn', ['yarn.lock']],
  ['bun', ['bun.lock', 'bun.lockb']],
  ['npm', ['npm-shrinkwrap.json', 'package-lock.json']],
]

/** The names of the lockfiles of all package managers. */
export const lockfileNames: readonly string[] = lockfiles.flatMap(([, names]) => names)

/**
 * The package manager of a project, and the folder where it installs: the one of the field `packageManager`, in the
 * project or above it, else of the nearest lockfile, else npm. A lockfile above the project counts only in the root of a
 * workspace that the project is a member of.
 */
export async function choosePackageManager(
  directory: string,
  repositoryRoot: string | undefined,
): Promise<PackageManagerChoice> {
  const folders = foldersUpTo(directory, repositoryRoot)
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
      return { packageManager, managerVersion: declared?.version, berry, lockfile, installDirectory: folder }
    }
  }
  const packageManager = declared?.name ?? 'npm'
  const root = workspaceRoot ?? directory
  const berry = packageManager === 'yarn' && isBerry(declared?.version, root, undefined)
  return {
    ...{ packageManager, managerVersion: declared?.version, berry },
    ...{ lockfile: undefined, installDirectory: root },
  }
}

/**
 * A command that installs a project's package manager where only Node.js and npm are: the version of package.json, else
 * the newest that can read the lockfile. Undefined for npm itself.
 */
export function installManagerCommand({
  packageManager,
  managerVersion,
  berry,
  lockfile,
}: Pick<PackageManagerChoice, 'packageManager' | 'managerVersion' | 'berry' | 'lockfile'>): string | undefined {
  if (packageManager === 'npm') return undefined
  // npm has no package of Yarn 2 and newer. Corepack, a part of Node.js, takes the version from the project.
  if (berry) return 'corepack enable'
  // A version with a hash, as corepack writes it, is not one for npm.
  const version = /^\d+(?:\.\d+){0,2}(?:-[\w.]+)?/.exec(managerVersion ?? '')?.[0]
  const newest = { pnpm: pnpmMajorOf(lockfile), yarn: '1', bun: '1' }[packageManager]
  return `npm install --global ${packageManager}@${version ?? newest}`
}

/** The newest major version of pnpm that reads and writes a lockfile in its form. */
function pnpmMajorOf(lockfile: string | undefined): string {
  const text = lockfile === undefined ? '' : readFileSync(lockfile, 'utf8').slice(0, 1000)
  const major = /^lockfileVersion: *['"]?(\d+)/m.exec(text)?.[1]
  return { 5: '7', 6: '8' }[Number(major)] ?? '10'
}

/** A folder and the folders above it, up to the repository's root, or to the root of the file system. */
export function foldersUpTo(directory: string, repositoryRoot: string | undefined): string[] {
  const folders = [directory]
  for (let folder = directory; folder !== repositoryRoot && dirname(folder) !== folder; ) {
    folder = dirname(folder)
    folders.push(folder)
  }
  return folders
}

/** The root of the git repository that contains a folder. In a worktree or submodule `.git` is a file. */
export function findRepositoryRoot(directory: string): string | undefined {
  return foldersUpTo(directory, undefined).find((folder) => existsSync(join(folder, '.git')))
}

function declaredManager(folders: string[]): { name: PackageManager; version: string | undefined } | undefined {
  for (const folder of folders) {
    const packageFile = folder === folders[0] ? readPackageFile(folder) : readPackageFileIfValid(folder)
    const declared = packageFile?.packageManager
    if (declared === undefined) continue
    const known = lockfiles.map(([name]) => name)
    const name = known.find((manager) => manager === declared.name)
    if (name !== undefined) return { name, version: declared.version }
    const message = `${join(folder, 'package.json')} names the package manager ${quote(printableName(declared.name))}; only ${listOf(known, 'and')} are supported`
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
