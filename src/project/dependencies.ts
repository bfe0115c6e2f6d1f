import { resolve } from 'node:path'
import type { PackageFolder } from './packages.js'
import type { Project } from './project.js'
import { readWorkspace } from './workspace.js'

/** What of its repository a project is built from, beside its own folder. Paths are absolute. */
export interface LocalDependencies {
  /** Packages of the same repository, the project's own aside. */
  packages: PackageFolder[]
  /** Further files and folders, such as a tarball that is asked for by its path. */
  paths: string[]
  /** Members of the workspace that the project is the root of, and that it does not depend on. */
  foreign: string[]
}

/**
 * The packages of the repository that a project depends on, over any number of others: by name, as members of its
 * workspace, or by path (`file:`, `link:`, `portal:`, `workspace:`).
 *
 * What the root of the workspace depends on counts too, as every member can use it; other projects aside, which a root
 * may list only to have them installed.
 */
export async function localDependencies(
  project: Pick<Project, 'directory' | 'installDirectory'>,
  packages: readonly PackageFolder[],
  projects: ReadonlySet<string>,
): Promise<LocalDependencies> {
  const root = project.installDirectory
  const byDirectory = new Map(packages.map((each) => [each.directory, each]))
  const isMember = await readWorkspace(root)
  const members = packages.filter(({ directory }) => directory !== root && isMember(directory))
  const byName = new Map(members.map((member) => [member.packageFile.name, member]))
  const found = new Set<PackageFolder>()
  const paths = new Set<string>()

  const follow = (from: PackageFolder, accept: (to: PackageFolder) => boolean): void => {
    for (const [name, range] of Object.entries(allDependencies(from))) {
      const path = pathOf(range)
      const target =
        path === undefined ? byName.get(nameOf(name, range)) : byDirectory.get(resolve(from.directory, path))
      if (target === undefined) {
        if (path !== undefined) paths.add(resolve(from.directory, path))
      } else if (!found.has(target) && target.directory !== project.directory && accept(target)) {
        found.add(target)
        follow(target, () => true)
      }
    }
  }
  const own = byDirectory.get(project.directory)
  if (own !== undefined) follow(own, () => true)
  const rootPackage = root === project.directory ? undefined : byDirectory.get(root)
  if (rootPackage !== undefined) follow(rootPackage, ({ directory }) => !projects.has(directory))

  const foreign = root === project.directory ? members.filter((member) => !found.has(member)) : []
  return { packages: [...found], paths: [...paths], foreign: foreign.map(({ directory }) => directory) }
}

/** The files beside the lockfile that decide what an install brings. */
export const installFiles = [
  'package.json',
  'pnpm-workspace.yaml',
  '.npmrc',
  '.yarnrc',
  '.yarnrc.yml',
  '.pnpmfile.cjs',
  'bunfig.toml',
]

function allDependencies({ packageFile }: PackageFolder): Record<string, string> {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = packageFile
  return { ...peerDependencies, ...optionalDependencies, ...devDependencies, ...dependencies }
}

/** The path that a range asks for, if it does. */
function pathOf(range: string): string | undefined {
  const [, path] = /^(?:file|link|portal):(.+)$/.exec(range) ?? /^(?:workspace:)?(\.{1,2}(?:\/.*)?)$/.exec(range) ?? []
  return path
}

/** `workspace:other@^1.0.0` stands for another package than the name says. */
function nameOf(name: string, range: string): string {
  return /^workspace:(@?[^@]+)@/.exec(range)?.[1] ?? name
}
