import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { upwards } from './package-manager.js'
import type { Project } from './project.js'

/** A command of the package manager: its arguments, and the folder that it runs in. */
export interface PackageCommand {
  args: string[]
  cwd: string
}

/**
 * The install that takes the lockfile as it is and fails if it does not fit package.json. Without a lockfile none is
 * written, so that nothing of the project changes. Development dependencies come too, whatever NODE_ENV says: the build
 * needs them.
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

/** Files that each package manager writes when an install is complete, in the folder of the install. */
const marks: Record<Project['packageManager'], string[]> = {
  npm: ['node_modules/.package-lock.json'],
  yarn: ['node_modules/.yarn-integrity', 'node_modules/.yarn-state.yml', '.pnp.cjs', '.pnp.js'],
  pnpm: ['node_modules/.modules.yaml'],
  bun: [],
}

/** Why an install is needed, in words; undefined if everything is there and not older than the lockfile. */
export function whyInstall(project: Project): string | undefined {
  const names = [...Object.keys(project.dependencies), ...Object.keys(project.devDependencies)]
  if (names.length === 0) return undefined
  const { installDirectory, lockfile } = project
  const plugAndPlay = ['.pnp.cjs', '.pnp.js'].some((name) => existsSync(join(installDirectory, name)))
  if (!plugAndPlay) {
    // What lies above the folder of the install belongs to another project, in versions of its own.
    const folders = upwards(project.directory, installDirectory)
    const missing = names.find(
      (name) => !folders.some((folder) => existsSync(join(folder, 'node_modules', name, 'package.json'))),
    )
    if (missing !== undefined) return `${missing} is not installed`
  }
  if (lockfile === undefined) return undefined
  const mark = [...marks[project.packageManager], 'node_modules']
    .map((name) => join(installDirectory, name))
    .find((path) => existsSync(path))
  if (mark !== undefined && statSync(lockfile).mtimeMs > statSync(mark).mtimeMs)
    return 'the lockfile is newer than what is installed'
  return undefined
}
