import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { pathsByLinks } from '../../core/links.js'
import { isInside, relativePath } from '../../core/paths.js'
import { installFiles, localDependencies } from '../../project/dependencies.js'
import { type ProjectParts, unknownTest } from '../../project/git-changes.js'
import { importedFiles } from '../../project/imported-files.js'
import type { LeftOut } from '../../project/left-out.js'
import { foldersUpTo, lockfileNames } from '../../project/package-manager.js'
import type { ImportContext, ImportedFiles } from '../../project/package-sources.js'
import type { PackageFolder } from '../../project/packages.js'
import { PathSet } from '../../project/path-set.js'
import type { Project } from '../../project/project.js'
import { SortedPaths } from '../../project/sorted-paths.js'
import { buildRole, isSourcePath } from '../../project/sources.js'
import { type IsMember, readMemberFolders, readWorkspace } from '../../project/workspace.js'
import { type ConnectorsFile, connectorsFileName } from './connectors-file.js'

/** What a project is built from. */
export interface Parts extends ProjectParts {
  project: Project
  /** Files that a source of the project or its packages imports. */
  imported: ReadonlySet<string>
  /** The paths that these sources import, as they are written. */
  asked: ReadonlySet<string>
  /** A source of it that is not on disk and that git cannot show. */
  unreadable: string | undefined
  isMember: IsMember
}

/** A repository in which projects have parts. */
export interface PartsContext {
  repositoryRoot: string
  /** All packages; of those with the same folder the last one counts. */
  packages: readonly PackageFolder[]
  /** Folders of all projects. */
  projectFolders: ReadonlySet<string>
  leftOut: LeftOut
  connectorsFile: ConnectorsFile
}

/** Makes a function that finds what a project is built from. It reads each package and each project once. */
export function partsReader(context: PartsContext): (project: Project) => Promise<Parts> {
  const { repositoryRoot, packages, projectFolders, leftOut } = context
  const byName = new Map(packages.flatMap((each) => (each.packageFile.name ? [[each.packageFile.name, each]] : [])))
  const byProgram = new Map<string, string[]>()
  for (const [name, { directory, packageFile }] of byName)
    for (const program of projectFolders.has(directory) ? [] : packageFile.programs)
      byProgram.set(program, [...(byProgram.get(program) ?? []), name])
  const byFolder = new Map(packages.map((each) => [each.directory, each]))
  const named = [...byFolder.values()].filter(({ packageFile }) => packageFile.name !== undefined)
  const folders = new SortedPaths(named.map(({ directory }) => directory))
  const importContext: ImportContext = {
    ...{ repositoryRoot, leftOut, projectFolders, outsideFiles: new Map() },
    folderOf: (name) => byName.get(name)?.directory,
    packagesOfProgram: (program) => byProgram.get(program) ?? [],
    packageFolders: new Set(
      packages
        .filter(({ packageFile: { name, scripts } }) => name !== undefined || Object.keys(scripts).length > 0)
        .map(({ directory }) => directory),
    ),
    sharedNames: [...byName].filter(([, { directory }]) => !projectFolders.has(directory)).map(([name]) => name),
  }
  const importedIn = new Map<string, Promise<ImportedFiles>>()
  const importedBy: ImportedBy = async (directory, isInstallRoot = false) => {
    const key = JSON.stringify([directory, isInstallRoot])
    const known = importedIn.get(key)
    if (known !== undefined) return await known
    const scripts = byFolder.get(directory)?.packageFile.scripts ?? {}
    const found = importedFiles({ directory, scripts, nested: folders.below(directory), isInstallRoot }, importContext)
    importedIn.set(key, found)
    return await found
  }
  const known = new Map<string, Promise<Parts>>()
  return async (project) => {
    const found = known.get(project.directory) ?? partsOf(project, context, importedBy)
    known.set(project.directory, found)
    return await found
  }
}

type ImportedBy = (directory: string, isInstallRoot?: boolean) => Promise<ImportedFiles>

async function partsOf(
  project: Project,
  { repositoryRoot, packages, projectFolders, leftOut, connectorsFile }: PartsContext,
  importedBy: ImportedBy,
): Promise<Parts> {
  const ofInstall =
    project.installDirectory === project.directory ? [] : [await importedBy(project.installDirectory, true)]
  const namesOf = async ({ directory }: PackageFolder) => {
    const { names, folders } = await importedBy(directory)
    if (directory !== project.directory) return { names, folders }
    return { names, folders: new Set([...folders, ...ofInstall.flatMap((each) => [...each.folders])]) }
  }
  const dependencies = await localDependencies(project, packages, projectFolders, namesOf)
  const folders = [project.directory, ...dependencies.packages.map((each) => each.directory)]
  const all = [...(await Promise.all(folders.map((each) => importedBy(each)))), ...ofInstall]
  const outside = all.flatMap((each) => each.outside)
  const mayHoldMembers = await readMemberFolders(project.installDirectory)
  const submodules = leftOut.submodules.filter((each) => mayHoldMembers(each))
  const settings = [
    ...lockfilesOf(project),
    ...installFiles.map((name) => join(project.installDirectory, name)),
    ...connectorsFile.usedPaths(project.directory),
  ]
  const further = [
    // Patches of dependencies, where patch-package looks for them.
    join(project.installDirectory, 'patches'),
    // Of files that are not there, one may have been deleted.
    ...connectorsFile.absent,
    ...lockfileNames.map((name) => join(project.installDirectory, name)).filter((file) => !existsSync(file)),
  ]
  const declared = connectorsFile.inputsOf(project.directory)
  const linked = settings.flatMap((path) => pathsByLinks(repositoryRoot, path))
  return {
    project,
    dependencies,
    uses: [
      ...[...connectorsFile.usedPaths(project.directory), ...(declared ?? []), ...further, ...linked],
      ...[...outside, ...submodules, ...settingsAbove(project.directory, repositoryRoot)],
    ],
    unknown: declared === undefined ? all.flatMap((each) => each.unknown) : [],
    others: [...projectFolders].filter((each) => each !== project.directory),
    imported: new Set(all.flatMap((each) => [...each.outside, ...each.inside])),
    asked: new Set(all.flatMap((each) => [...each.asked])),
    unreadable: all.find((each) => each.unreadable !== undefined)?.unreadable,
    isMember: await readWorkspace(project.installDirectory),
  }
}

/** Settings of programs of a build, which look for them in the folders above. */
const namesAbove = [
  ...['.browserslistrc', 'browserslist', '.parcelrc', '.swcrc', 'babel.config.json', 'babel.config.js'],
  ...['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'json'].flatMap((extension) =>
    ['tsup', 'tsdown'].map((program) => `${program}.config.${extension}`),
  ),
]

function settingsAbove(directory: string, repositoryRoot: string): string[] {
  const folders = foldersUpTo(directory, repositoryRoot).slice(1)
  return folders.flatMap((folder) => namesAbove.map((name) => join(folder, name)))
}

/** Settings to which jobs append their tokens. What is installed is in the lockfile. */
const registrySettings = new Set(['.npmrc', '.yarnrc'])

function lockfilesOf({ lockfile }: Project): string[] {
  return lockfile === undefined ? [] : [lockfile]
}

/** What a bundler takes of a folder whose files an import may mean. */
function isBundled(path: string): boolean {
  return /\.(?:[cm]?[jt]sx?|json)$/.test(path)
}

/** What a build writes, also if it is committed, and documents. */
function isBuiltOrDocument(path: string): boolean {
  return /[\\/]dist[\\/]|\.md$/.test(path)
}

/** Makes a predicate of the files that a project is built from, as git names them. */
export function sourceTest(parts: Parts, root: string) {
  const { project, dependencies, uses, imported } = parts
  const isUnknown = unknownTest(parts, root)
  const nameOf = (path: string) => relativePath(root, path)
  const used = new PathSet(uses.map(nameOf))
  const usedInside = new PathSet([...imported].map(nameOf))
  const usedByPath = new PathSet(dependencies.paths.map(nameOf))
  const folders = [project.directory, ...dependencies.packages.map((each) => each.directory)]
  const installed = new Set([
    ...lockfilesOf(project),
    ...installFiles.filter((name) => !registrySettings.has(name)).map((name) => join(project.installDirectory, name)),
  ])
  return (file: string, isTracked: boolean): boolean => {
    const path = resolve(root, file)
    // A script that tries the bundle imports what the build writes.
    const isImported =
      path !== project.indexFile &&
      (imported.has(path) || ((isBundled(path) || (isTracked && !isBuiltOrDocument(path))) && usedInside.covers(file)))
    const isConfiguration =
      isTracked &&
      !registrySettings.has(basename(path)) &&
      folders.some((each) => isInside(each, path) && buildRole(each, path) === 'told')
    if (isImported || isConfiguration || folders.some((folder) => isSourcePath(folder, path, isTracked))) return true
    if (used.covers(file)) return true
    // A submodule, which git lists as one, may hold a part of the project.
    const isAbove = used.isAbove(file) || folders.some((part) => part !== path && isInside(path, part))
    return isTracked && (usedByPath.covers(file) || installed.has(path) || isAbove || isUnknown(file) !== undefined)
  }
}

/** A file that a sparse checkout leaves out and that would tell what a project is built from. Undefined if there is none. */
export function missingPart(
  { project, dependencies, imported, isMember, unreadable }: Parts,
  { sparse }: LeftOut,
  unreadablePackages: ReadonlySet<string>,
): string | undefined {
  if (sparse.size === 0) return undefined
  const settings = new Set([...lockfileNames, ...installFiles, connectorsFileName])
  return (
    [...sparse].find(
      (file) =>
        imported.has(file) ||
        isSourcePath(project.directory, file, true) ||
        (settings.has(basename(file)) && isInside(dirname(file), project.directory)) ||
        (unreadablePackages.has(file) && (isMember(dirname(file)) || dependencies.paths.includes(dirname(file)))),
    ) ?? unreadable
  )
}
