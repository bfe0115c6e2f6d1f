import { join } from 'node:path'
import { relativePath } from '../core/paths.js'
import { installFiles, type LocalDependencies } from './dependencies.js'
import type { Project } from './project.js'

/** Why a project counts as changed. */
export interface ChangeReason {
  kind: 'own' | 'package' | 'file'
  /** A path from the repository's root, or the name of a package. */
  what: string
}

/** What a change is looked for in. */
export interface Watched {
  project: Pick<Project, 'directory' | 'installDirectory' | 'lockfile'>
  dependencies: LocalDependencies
  /** Further files and folders, absolute. */
  uses: readonly string[]
}

/** Why a project counts as changed by these files of its repository: the first reason of each kind. None: it is not. */
export function changeReasons(
  files: readonly string[],
  repositoryRoot: string,
  { project, dependencies, uses }: Watched,
): ChangeReason[] {
  const named = (path: string) => relativePath(repositoryRoot, path)
  const foreign = dependencies.foreign.map(named)
  const own = named(project.directory)
  const packages = dependencies.packages.map(({ directory, packageFile }) => {
    return { path: named(directory), name: packageFile.name ?? named(directory) }
  })
  const lockfiles = project.lockfile === undefined ? [] : [project.lockfile]
  const install = installFiles.map((name) => join(project.installDirectory, name))
  const further = new Set([...lockfiles, ...install, ...dependencies.paths, ...uses].map(named))

  const reasons = new Map<ChangeReason['kind'], ChangeReason>()
  const add = (kind: ChangeReason['kind'], what: string) => {
    if (!reasons.has(kind)) reasons.set(kind, { kind, what })
  }
  for (const file of files) {
    if (touches(file, own) && !foreign.some((path) => touches(file, path))) add('own', file)
    const package_ = packages.find(({ path }) => touches(file, path))
    if (package_ !== undefined) add('package', package_.name)
    if ([...further].some((path) => touches(file, path))) add('file', file)
  }
  return [...reasons.values()]
}

/** True if a changed file is the path, is below it, or is a submodule that the path lies in. */
function touches(file: string, path: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`) || path.startsWith(`${file}/`)
}
