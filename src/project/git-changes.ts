import { join } from 'node:path'
import { relativePath } from '../core/paths.js'
import { installFiles, type LocalDependencies } from './dependencies.js'
import { PathSet } from './path-set.js'
import type { Project } from './project.js'
import type { UnknownPart } from './unknown-parts.js'

/** Why a project counts as changed. */
export interface ChangeReason {
  kind: 'own' | 'package' | 'file' | 'unknown'
  /** A path from the repository's root, or the name of a package. */
  name: string
  /** The changed file, from the repository's root. */
  file: string
  /** For `unknown`: why the file may be a part of the project. */
  why?: string
}

/** The parts of the repository whose change is a change of the project. */
export interface ProjectParts {
  project: Pick<Project, 'directory' | 'installDirectory' | 'lockfile'>
  dependencies: LocalDependencies
  /** Further files and folders, absolute. */
  uses: readonly string[]
  /** What cannot be known of it. */
  unknown: readonly UnknownPart[]
  /** Folders of other projects, which are no part of it where it is not known what it reads. */
  others: readonly string[]
}

/** Why changed files of the repository change a project: the first reason of each kind. Empty if they do not. */
export function changeReasons(files: readonly string[], repositoryRoot: string, parts: ProjectParts): ChangeReason[] {
  const { project, dependencies, uses } = parts
  const nameOf = (path: string) => relativePath(repositoryRoot, path)
  const unusedMembers = dependencies.unusedMembers.map(nameOf)
  const own = nameOf(project.directory)
  const packages = dependencies.packages.map(({ directory, packageFile }) => {
    return { path: nameOf(directory), name: packageFile.name ?? nameOf(directory) }
  })
  const lockfiles = project.lockfile === undefined ? [] : [project.lockfile]
  const install = installFiles.map((name) => join(project.installDirectory, name))
  const further = new PathSet([...lockfiles, ...install, ...dependencies.paths, ...uses].map(nameOf))

  const reasons = new Map<ChangeReason['kind'], ChangeReason>()
  let possible: ChangeReason | undefined
  const isUnknown = unknownTest(parts, repositoryRoot)
  const add = (kind: ChangeReason['kind'], name: string, file: string) => {
    if (!reasons.has(kind)) reasons.set(kind, { kind, name, file })
  }
  for (const file of files) {
    if (touches(file, own) && !unusedMembers.some((path) => touches(file, path))) add('own', file, file)
    const package_ = packages.find(({ path }) => touches(file, path))
    if (package_ !== undefined) add('package', package_.name, file)
    if (further.covers(file) || further.isAbove(file)) add('file', file, file)
    // What is known to have changed is reason enough.
    const why = reasons.size > 0 ? undefined : isUnknown(file)
    if (why !== undefined) possible ??= { kind: 'unknown', name: file, file, why }
  }
  return reasons.size > 0 || possible === undefined ? [...reasons.values()] : [possible]
}

/** Makes a function that tells why a file may be a part of a project of which that is not known; undefined for one that is none. */
export function unknownTest(
  { unknown, others }: Pick<ProjectParts, 'unknown' | 'others'>,
  repositoryRoot: string,
): (file: string) => string | undefined {
  if (unknown.length === 0) return () => undefined
  const ofOthers = new PathSet(others.map((path) => relativePath(repositoryRoot, path)))
  const parts = unknown.map(({ reason, folder }) => {
    return { reason, folder: folder === undefined ? undefined : relativePath(repositoryRoot, folder) }
  })
  return (file) =>
    parts.find(({ folder }) => (folder === undefined ? !ofOthers.covers(file) : touches(file, folder)))?.reason
}

/** True if a changed file is at or below the path, or is a submodule that contains it. */
function touches(file: string, path: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`) || path.startsWith(`${file}/`)
}
