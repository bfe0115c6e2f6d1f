import { resolve } from 'node:path'
import { pathOfRange } from './package-references.js'
import type { PackageFolder } from './packages.js'
import type { Project } from './project.js'
import { readWorkspace } from './workspace.js'

/** The parts of the repository that a project is built from, without its own folder. Paths are absolute. */
export interface LocalDependencies {
  /** Packages of the same repository, without the project's own. */
  packages: PackageFolder[]
  /** Further files and folders, such as a tarball that is a dependency by path. */
  paths: string[]
  /** If the project is the root of a workspace: the folders of members that it does not depend on. */
  unusedMembers: string[]
  /** Names of packages that no member of the workspace has. */
  unknown: ReadonlySet<string>
}

/**
 * Finds the packages of the repository that a project depends on, directly or indirectly: by name, as members of its
 * workspace, or by path (`file:`, `link:`, `portal:`, `workspace:`). A member can be imported without being listed.
 *
 * The dependencies of the workspace root count too, because every member can use them. Other projects among them do not: a
 * root may list them only to have them installed.
 *
 * @param projects - folders of all projects of the repository.
 * @param importsOf - what a package imports: names of packages, and folders of packages that it names by a path.
 */
export async function localDependencies(
  project: Pick<Project, 'directory' | 'installDirectory'>,
  packages: readonly PackageFolder[],
  projects: ReadonlySet<string>,
  importsOf: (from: PackageFolder) => Promise<{ names: ReadonlySet<string>; folders: ReadonlySet<string> }>,
): Promise<LocalDependencies> {
  const root = project.installDirectory
  const byDirectory = new Map(
    packages.flatMap((each) => [each.directory, ...each.links].map((path) => [path, each] as const)),
  )
  const isMember = await readWorkspace(root)
  const members = packages.filter(
    ({ directory, links }) => directory !== root && (isMember(directory) || links.some(isMember)),
  )
  const byName = packagesByName(members)
  const allByName = packagesByName(packages.filter(({ directory }) => !projects.has(directory) && directory !== root))
  const found = new Set<PackageFolder>()
  const paths = new Set<string>()
  const unknown = new Set<string>()

  const add = async (target: PackageFolder | undefined, accept: (to: PackageFolder) => boolean): Promise<void> => {
    if (target === undefined || found.has(target) || target.directory === project.directory || !accept(target)) return
    found.add(target)
    // A link may come to lead to another folder.
    for (const link of target.links) paths.add(link)
    await follow(target)
    await followImports(target)
  }
  const followName = async (name: string, accept: (to: PackageFolder) => boolean): Promise<void> => {
    const targets = byName.get(name)
    if (targets === undefined) unknown.add(name)
    for (const target of targets ?? []) await add(target, accept)
  }
  const follow = async (from: PackageFolder, accept: (to: PackageFolder) => boolean = () => true): Promise<void> => {
    for (const [name, range] of Object.entries(allDependencies(from))) {
      const path = pathOf(range)
      if (path === undefined) await followName(nameOf(name, range), accept)
      else {
        const target = byDirectory.get(resolve(from.directory, path))
        if (target === undefined) paths.add(resolve(from.directory, path))
        await add(target, accept)
      }
    }
  }
  const followImports = async (from: PackageFolder): Promise<void> => {
    const { names, folders } = await importsOf(from)
    const listed = allDependencies(from)
    for (const name of names) {
      await followName(name, () => true)
      // What is not listed may be found in a folder of node_modules above, where a link of another workspace is.
      if (listed[name] === undefined) for (const target of allByName.get(name) ?? []) await add(target, () => true)
    }
    for (const folder of folders) await add(byDirectory.get(folder), () => true)
  }
  const own = byDirectory.get(project.directory)
  if (own !== undefined) {
    await follow(own)
    await followImports(own)
  }
  // Its own code is no part of the project.
  const rootPackage = root === project.directory ? undefined : byDirectory.get(root)
  if (rootPackage !== undefined) await follow(rootPackage, ({ directory }) => !projects.has(directory))

  const unused = root === project.directory ? members.filter((member) => !found.has(member)) : []
  return { packages: [...found], paths: [...paths], unusedMembers: unused.map(({ directory }) => directory), unknown }
}

/** Two packages may have one name: which of them is installed is not known. */
function packagesByName(packages: readonly PackageFolder[]): Map<string, PackageFolder[]> {
  const found = new Map<string, PackageFolder[]>()
  for (const each of packages) {
    const { name } = each.packageFile
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), each])
  }
  return found
}

/** Files in the folder of an install that decide what is installed, beside the lockfile. */
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

/** The path of a range that is one. */
function pathOf(range: string): string | undefined {
  const [, path] = /^(?:workspace:)?(\.{1,2}(?:\/.*)?)$/.exec(range) ?? []
  return path ?? (range.startsWith('patch:') ? undefined : pathOfRange(range))
}

/** The name of the package: the one in `workspace:other@^1.0.0`, else that of the dependency. */
function nameOf(name: string, range: string): string {
  return /^workspace:(@?[^@]+)@/.exec(range)?.[1] ?? name
}
