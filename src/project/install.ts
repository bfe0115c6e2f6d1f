import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { lockfileDifference } from './installed-packages.js'
import { foldersUpTo } from './package-manager.js'
import type { Project } from './project.js'

/** A command of the package manager: its arguments, and the folder that it runs in. */
export interface PackageCommand {
  args: string[]
  cwd: string
}

/**
 * The command that installs from the lockfile and fails if it does not match package.json. Without a lockfile none is
 * written, so that the project does not change. Development dependencies are installed even if NODE_ENV is production,
 * because the build needs them.
 */
export function installCommand(project: Project): PackageCommand {
  return { args: installArguments(project), cwd: project.installDirectory }
}

function installArguments({ packageManager, berry, lockfile }: Project): string[] {
  const locked = lockfile !== undefined
  switch (packageManager) {
    case 'npm':
      return [...(locked ? ['ci'] : ['install', '--no-package-lock']), '--include=dev', '--no-audit', '--no-fund']
    case 'yarn':
      if (berry) return ['install', locked ? '--immutable' : '--no-immutable']
      return ['install', locked ? '--frozen-lockfile' : '--no-lockfile', '--non-interactive', '--production=false']
    case 'pnpm':
      return ['install', locked ? '--frozen-lockfile' : '--no-lockfile', '--prod=false']
    case 'bun':
      return ['install', locked ? '--frozen-lockfile' : '--no-save']
  }
}

/** Files that each package manager writes at the end of an install, in the folder of the install. */
const installMarkers: Record<Project['packageManager'], string[]> = {
  npm: ['node_modules/.package-lock.json'],
  yarn: ['node_modules/.yarn-integrity', 'node_modules/.yarn-state.yml', '.pnp.cjs', '.pnp.js'],
  pnpm: ['node_modules/.modules.yaml'],
  bun: [],
}

/**
 * Why an install is needed, in words. Undefined if all dependencies are installed as the lockfile has them; where that
 * cannot be told, if they are not older than the lockfile.
 */
export function installReason(project: Project): string | undefined {
  const names = [...Object.keys(project.dependencies), ...Object.keys(project.devDependencies)]
  if (names.length === 0) return undefined
  const { installDirectory, lockfile } = project
  const plugAndPlay = ['.pnp.cjs', '.pnp.js'].some((name) => existsSync(join(installDirectory, name)))
  if (!plugAndPlay) {
    // Packages above the folder of the install belong to another project and may have other versions.
    const folders = foldersUpTo(project.directory, installDirectory)
    const missing = names.find(
      (name) => !folders.some((folder) => existsSync(join(folder, 'node_modules', name, 'package.json'))),
    )
    if (missing !== undefined) return `${missing} is not installed`
  }
  if (lockfile === undefined) return undefined
  const difference = lockfileDifference(project)
  if (difference !== undefined) return difference === 'none' ? undefined : difference
  const marker = [...installMarkers[project.packageManager], 'node_modules']
    .map((name) => join(installDirectory, name))
    .find((path) => existsSync(path))
  if (marker !== undefined && statSync(lockfile).mtimeMs > statSync(marker).mtimeMs)
    return 'the lockfile is newer than what is installed'
  return undefined
}
