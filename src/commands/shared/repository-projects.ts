import { existsSync } from 'node:fs'
import { basename, dirname, join, posix, resolve } from 'node:path'
import { specName } from '../../bundle/bundle.js'
import { UserError } from '../../core/errors.js'
import { realPathOf } from '../../core/links.js'
import type { Logger } from '../../core/logger.js'
import { isInside, relativePath } from '../../core/paths.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { type Changes, GitRepository } from '../../project/git.js'
import { type ChangeReason, changeReasons } from '../../project/git-changes.js'
import type { UncommittedFiles } from '../../project/git-uncommitted.js'
import { hiddenPackages, type LeftOut, nothingLeftOut, packagesLeftOut, readLeftOut } from '../../project/left-out.js'
import { findRepositoryRoot } from '../../project/package-manager.js'
import { findPackages, type PackageFolder } from '../../project/packages.js'
import { findProject, type Project } from '../../project/project.js'
import { type ChangedFiles, partsBefore } from '../../project/rules-before.js'
import { gitRunner } from '../../project/run-git.js'
import { sdkName } from '../../project/sdk-version.js'
import { pnpmWorkspaceName } from '../../project/workspace.js'
import { type ConnectorsFile, connectorsFileName, readConnectorsFile } from './connectors-file.js'
import { missingPart, type Parts, partsReader, sourceTest } from './project-parts.js'

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

/** A reason as texts: what changed, and for what only may be a part of the project, why it may be, and what to do. */
export function reasonTexts({ kind, name, why }: ChangeReason): string[] {
  if (why === undefined) return [kind === 'package' ? `package ${name}` : name]
  return [name, `it may be read: ${why}; give what is read as inputs in ${connectorsFileName}`]
}

/** The connector and customizer projects below a folder, in their repository. */
export interface RepositoryProjects {
  /** Undefined outside of a git repository. */
  git: GitRepository | undefined
  /** All kinds. */
  projects: readonly Project[]
  connectorsFile: ConnectorsFile
  /** Folders of connectors that a sparse checkout leaves out. */
  leftOut: readonly string[]
  /**
   * Why changed files of the repository change a project; empty if they do not.
   *
   * @throws PartLeftOutError if a sparse checkout leaves out what would tell it.
   */
  changesOf(project: Project, changes: Changes): Promise<ChangeReason[]>
  /** Why a project on disk is not what a commit has: those of the files that it is built from. */
  uncommittedChanges(project: Project, files: UncommittedFiles, commit: string): Promise<ChangeReason[]>
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
  const ownFiles = root === undefined ? new Set<string>() : namesIn(root, options.ownFiles, workingDirectory)
  const isOwn = (file: string) => ownFiles.has(file) || isFileOfRecord(file, ownFiles)
  const counted = (files: readonly string[]) => files.filter((file) => !isOwn(file))
  const run = root === undefined ? undefined : gitRunner(root, { environment, signal })
  const leftOut = root === undefined || run === undefined ? nothingLeftOut : await readLeftOut(root, run)
  const packagesOfGit =
    root === undefined || run === undefined
      ? { packages: [], unreadable: new Set<string>() }
      : await packagesLeftOut(root, leftOut, run)
  const directories = new Set([
    ...projects.map((project) => project.directory),
    ...(await directoriesOf(packages.filter((each) => !isInside(directory, each.directory)))),
    ...packagesOfGit.packages.filter(({ hasSpec }) => hasSpec).map((each) => each.directory),
  ])
  // What is on disk takes precedence.
  const hidden = root === undefined ? [] : hiddenPackages(root, leftOut)
  const known = [...packagesOfGit.packages, ...hidden, ...packages]
  if (root !== undefined) warnOfMissing(connectorsFile, root, leftOut, logger)
  const context = { packages: known, projectFolders: directories, leftOut, connectorsFile }
  const partsOf = partsReader({ ...context, repositoryRoot: root ?? directory })
  const changed = new WeakMap<Changes, ChangedFiles>()
  return {
    git,
    projects,
    connectorsFile,
    leftOut: [...leftOut.sparse]
      .filter((file) => basename(file) === specName && isInside(directory, file))
      .map((file) => dirname(file)),
    async changesOf(project, changes) {
      if (root === undefined || git === undefined) return []
      const parts = await partsOf(project)
      const missing = missingPart(parts, leftOut, packagesOfGit.unreadable)
      if (missing !== undefined)
        throw new PartLeftOutError(relativePath(root, missing), relativePath(root, project.directory))
      const files =
        changed.get(changes) ?? changedFiles(git, root, { ...changes, files: counted(changes.files) }, leftOut)
      changed.set(changes, files)
      const before = await partsBefore(parts, root, files)
      return changeReasons([...files.all], root, withFiles(parts, root, before))
    },
    async uncommittedChanges(project, { tracked, untracked }, base) {
      if (root === undefined || git === undefined || tracked.length + untracked.length === 0) return []
      const read = await partsOf(project)
      const files = changedFiles(git, root, { base, files: tracked }, nothingLeftOut)
      const before = await partsBefore(read, root, files)
      const parts = withFiles(read, root, before)
      const isSource = sourceTest(parts, root)
      const sources = [
        ...tracked.filter((file) => isSource(file, true)),
        ...untracked.filter((file) => isSource(file, false)),
      ]
      return changeReasons(counted(sources), root, parts)
    },
  }
}

/** Warns of paths in `connectors.yml` at which git has nothing: a change of what was meant would not count. */
function warnOfMissing({ file = '', named }: ConnectorsFile, root: string, leftOut: LeftOut, logger: Logger): void {
  // Git has failed, or nothing is committed yet.
  if (leftOut.tracked.below(root).length === 0) return
  for (const [path, line] of named) {
    const isThere =
      leftOut.tracked.covers(path) ||
      leftOut.links.covers(path) ||
      leftOut.allSubmodules.some((each) => isInside(each, path))
    if (isThere) continue
    logger.warning(
      `${relativePath(root, file)}, line ${line}: git has nothing at ${quote(printableName(relativePath(root, path)))}, so no change of it counts; correct the path, or remove it`,
    )
  }
}

/** Parts with further files, which git names. */
function withFiles(parts: Parts, root: string, files: readonly string[]): Parts {
  return { ...parts, uses: [...parts.uses, ...files.map((file) => join(root, file))] }
}

/** The files whose text in another commit is asked for. */
const rulesNames = new Set(['package.json', pnpmWorkspaceName])

/** The changed files, which of them are gone, and how they were. */
function changedFiles(git: GitRepository, root: string, { base, files }: Changes, leftOut: LeftOut): ChangedFiles {
  const isGone = (path: string) => !leftOut.files.has(path) && !existsSync(path)
  // Each project may ask for each of them.
  const rules = files.filter((file) => rulesNames.has(posix.basename(file)))
  let textsOfRules: Promise<Map<string, string | undefined>> | undefined
  return {
    all: new Set(files),
    deleted: files.filter((file) => isGone(join(root, file))),
    async textBefore(file) {
      if (!rulesNames.has(posix.basename(file))) return await git.textAt(base, file)
      textsOfRules ??= git.textsAt(base, rules)
      return (await textsOfRules).get(file)
    },
  }
}

/** True for a file of a record that is a folder: it is in the folder of a tenant there. */
function isFileOfRecord(file: string, records: ReadonlySet<string>): boolean {
  const folders = file.split('/').slice(0, -2)
  return file.endsWith('.json') && folders.length > 0 && records.has(folders.join('/'))
}

/** Files and folders as git names them, also where a path to them has links. */
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
