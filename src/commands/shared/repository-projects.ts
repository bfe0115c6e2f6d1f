import { basename, dirname, join, resolve } from 'node:path'
import { UserError } from '../../core/errors.js'
import { realPathOf } from '../../core/links.js'
import type { Logger } from '../../core/logger.js'
import { isInside, relativePath } from '../../core/paths.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { installFiles, localDependencies } from '../../project/dependencies.js'
import { GitRepository } from '../../project/git.js'
import { type ChangeReason, changeReasons, type ProjectParts } from '../../project/git-changes.js'
import type { UncommittedFiles } from '../../project/git-uncommitted.js'
import { type ImportedFiles, importedFiles } from '../../project/imported-files.js'
import { type LeftOut, nothingLeftOut, packagesLeftOut, readLeftOut } from '../../project/left-out.js'
import { findRepositoryRoot, lockfileNames } from '../../project/package-manager.js'
import { findPackages, type PackageFolder } from '../../project/packages.js'
import { findProject, type Project } from '../../project/project.js'
import { gitRunner } from '../../project/run-git.js'
import { sdkName } from '../../project/sdk-version.js'
import { isSourcePath } from '../../project/sources.js'
import { readMemberFolders, readWorkspace } from '../../project/workspace.js'
import { type ConnectorsFile, connectorsFileName, readConnectorsFile } from './connectors-file.js'

export interface RepositoryOptions {
  /** Folder whose projects are wanted, absolute and existing. */
  directory: string
  /** As the user named it. Undefined: the nearest `connectors.yml`. */
  connectorsFile: string | undefined
  workingDirectory: string
  /** Files that a command writes for itself, as the user named them, such as the record: they are no part of a project. */
  ownFiles: readonly (string | undefined)[]
  /** Environment of git, without credentials. */
  environment: NodeJS.ProcessEnv
  signal: AbortSignal
  logger: Logger
}

/** A file that would tell what a project is built from is not checked out. */
export class PartLeftOutError extends UserError {
  override readonly name = 'PartLeftOutError'

  /** From the root of the repository. */
  readonly file: string

  constructor(file: string, project: string) {
    super(
      `the sparse checkout leaves out ${quote(printableName(file))}, so it is not known what ${quote(printableName(project || '.'))} is built from; add it to sparse-checkout, or leave sparse-checkout out`,
    )
    this.file = file
  }
}

/** Settings to which jobs append their tokens. What is installed is in the lockfile. */
const registrySettings = new Set(['.npmrc', '.yarnrc'])

/** The connector and customizer projects below a folder, in their repository. */
export interface RepositoryProjects {
  /** Undefined outside of a git repository. */
  git: GitRepository | undefined
  /** All kinds. */
  projects: readonly Project[]
  connectorsFile: ConnectorsFile
  /**
   * Why changed files of the repository change a project; empty if they do not.
   *
   * @throws PartLeftOutError if a sparse checkout leaves out what would tell it.
   */
  changesOf(project: Project, files: readonly string[]): Promise<ChangeReason[]>
  /** Why a project on disk is not what a commit has: those of the files that it is built from. */
  uncommittedChanges(project: Project, files: UncommittedFiles): Promise<ChangeReason[]>
}

/**
 * Finds the projects below a folder and what each depends on in its repository.
 *
 * @throws ConnectorsFileError for a `connectors.yml` that does not match its schema.
 */
export async function readRepositoryProjects(options: RepositoryOptions): Promise<RepositoryProjects> {
  const { directory, environment, signal, logger, workingDirectory } = options
  const root = findRepositoryRoot(directory)
  const git = root === undefined ? undefined : new GitRepository(root, gitRunner(root, { environment, signal }))
  const packages = await packagesOf(root ?? directory, git, logger)
  const projects = await projectsOf(packages.filter((each) => isInside(directory, each.directory)))
  const connectorsFile = await readConnectorsFile(options.connectorsFile, directory, root, workingDirectory)
  const directories = new Set([
    ...projects.map((project) => project.directory),
    ...(await directoriesOf(packages.filter((each) => !isInside(directory, each.directory)))),
  ])
  const ownFiles = root === undefined ? new Set() : namesIn(root, options.ownFiles, workingDirectory)
  const counted = (files: readonly string[]) => files.filter((file) => !ownFiles.has(file))
  const leftOut =
    root === undefined ? nothingLeftOut : await readLeftOut(root, gitRunner(root, { environment, signal }))
  const packagesOfGit =
    root === undefined ? undefined : await packagesLeftOut(root, leftOut, gitRunner(root, { environment, signal }))
  const known = [...packages, ...(packagesOfGit?.packages ?? [])]
  const importedIn = new Map<string, ImportedFiles>()
  const importedBy = (folder: string, repositoryRoot: string): ImportedFiles => {
    const found = importedIn.get(folder) ?? importedFiles(folder, repositoryRoot, leftOut)
    importedIn.set(folder, found)
    return found
  }
  const partsOf = async (project: Project, repositoryRoot: string): Promise<Parts> => {
    const dependencies = await localDependencies(project, known, directories)
    const folders = [project.directory, ...dependencies.packages.map((each) => each.directory)]
    const all = folders.map((folder) => importedBy(folder, repositoryRoot))
    const outside = all.flatMap((each) => each.outside)
    const mayHoldMembers = await readMemberFolders(project.installDirectory)
    const submodules = leftOut.submodules.filter((each) => mayHoldMembers(each))
    return {
      project,
      dependencies,
      uses: [...connectorsFile.usedPaths(project.directory), ...outside, ...submodules],
      imported: new Set([...outside, ...all.flatMap(({ inside }) => [...inside])]),
    }
  }
  return {
    git,
    projects,
    connectorsFile,
    async changesOf(project, files) {
      if (root === undefined) return []
      const parts = await partsOf(project, root)
      const missing = await missingPart(parts, leftOut, packagesOfGit?.unreadable ?? new Set())
      if (missing !== undefined)
        throw new PartLeftOutError(relativePath(root, missing), relativePath(root, project.directory))
      return changeReasons(counted(files), root, parts)
    },
    async uncommittedChanges(project, { tracked, untracked }) {
      if (root === undefined || tracked.length + untracked.length === 0) return []
      const parts = await partsOf(project, root)
      const isSource = sourceTest(parts, root)
      const sources = [
        ...tracked.filter((file) => isSource(file, true)),
        ...untracked.filter((file) => isSource(file, false)),
      ]
      return changeReasons(counted(sources), root, parts)
    },
  }
}

/** What a project is built from. */
interface Parts extends ProjectParts {
  project: Project
  /** Files that a source of the project or its packages imports. */
  imported: ReadonlySet<string>
}

/** Makes a predicate of the files that a project is built from, as git names them. */
function sourceTest({ project, dependencies, uses, imported }: Parts, root: string) {
  const folders = [project.directory, ...dependencies.packages.map((each) => each.directory)]
  const installed = new Set([
    ...(project.lockfile === undefined ? [] : [project.lockfile]),
    ...installFiles.filter((name) => !registrySettings.has(name)).map((name) => join(project.installDirectory, name)),
  ])
  return (file: string, isTracked: boolean): boolean => {
    const path = resolve(root, file)
    if (imported.has(path) || folders.some((folder) => isSourcePath(folder, path, isTracked))) return true
    if ([...uses, ...(isTracked ? dependencies.paths : [])].some((used) => isInside(used, path))) return true
    // A submodule, which git lists as one, may hold a part of the project.
    const parts = [...folders, ...uses]
    return isTracked && (installed.has(path) || parts.some((part) => part !== path && isInside(path, part)))
  }
}

/** A file that a sparse checkout leaves out and that would tell what a project is built from. Undefined if there is none. */
async function missingPart(
  { project, dependencies, imported }: Parts,
  { sparse }: LeftOut,
  unreadable: ReadonlySet<string>,
): Promise<string | undefined> {
  if (sparse.size === 0) return undefined
  const isMember = await readWorkspace(project.installDirectory)
  const settings = new Set([...lockfileNames, ...installFiles, connectorsFileName])
  return [...sparse].find(
    (file) =>
      imported.has(file) ||
      isSourcePath(project.directory, file, true) ||
      (settings.has(basename(file)) && isInside(dirname(file), project.directory)) ||
      (unreadable.has(file) && (isMember(dirname(file)) || dependencies.paths.includes(dirname(file)))),
  )
}

/** Files as git names them, also where a path to them has links. */
function namesIn(root: string, files: RepositoryOptions['ownFiles'], workingDirectory: string): Set<string> {
  const paths = files.flatMap((file) => (file === undefined ? [] : [resolve(workingDirectory, file)]))
  return new Set(paths.flatMap((path) => [relativePath(root, path), relativePath(realPathOf(root), realPathOf(path))]))
}

/** The packages that git does not ignore. */
async function packagesOf(root: string, git: GitRepository | undefined, logger: Logger): Promise<PackageFolder[]> {
  const packages = await findPackages(root, (skipped) => logger.info(skipped))
  const ignored = await git?.ignored(packages.map(({ directory }) => directory))
  return packages.filter(({ directory }) => !ignored?.has(directory))
}

/** A connector has a spec. A customizer depends on the SDK, and its sources export one. */
async function projectsOf(packages: readonly PackageFolder[]): Promise<Project[]> {
  const projects: Project[] = []
  for (const each of packages) {
    if (!mayBeProject(each)) continue
    const project = await findProject(each.directory)
    if (each.hasSpec || project.kind === 'customizer') projects.push(project)
  }
  return projects
}

/** The folders of projects. One that cannot be read is of no use to another project, and nobody asked for it. */
async function directoriesOf(packages: readonly PackageFolder[]): Promise<string[]> {
  const directories: string[] = []
  for (const each of packages) {
    const found = each.hasSpec || (mayBeProject(each) && (await isCustomizer(each.directory)))
    if (found) directories.push(each.directory)
  }
  return directories
}

function mayBeProject({ hasSpec, packageFile }: PackageFolder): boolean {
  const { name, version, dependencies, devDependencies, peerDependencies } = packageFile
  const usesSdk = sdkName in { ...dependencies, ...devDependencies, ...peerDependencies }
  return hasSpec || (usesSdk && name !== undefined && version !== undefined)
}

async function isCustomizer(directory: string): Promise<boolean> {
  try {
    return (await findProject(directory)).kind === 'customizer'
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}
