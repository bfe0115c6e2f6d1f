import type { Logger } from '../../core/logger.js'
import { isInside } from '../../core/paths.js'
import { localDependencies } from '../../project/dependencies.js'
import { GitRepository } from '../../project/git.js'
import { type ChangeReason, changeReasons } from '../../project/git-changes.js'
import { outsideSources } from '../../project/outside-sources.js'
import { findRepositoryRoot } from '../../project/package-manager.js'
import { findPackages, type PackageFolder } from '../../project/packages.js'
import { findProject, type Project } from '../../project/project.js'
import { gitRunner } from '../../project/run-git.js'
import { sdkName } from '../../project/sdk-version.js'
import { type ConnectorsFile, readConnectorsFile } from './connectors-file.js'

export interface RepositoryOptions {
  /** Folder whose projects are wanted, absolute and existing. */
  directory: string
  /** As the user named it. Undefined: the nearest `connectors.yml`. */
  connectorsFile: string | undefined
  workingDirectory: string
  /** Environment of git, without credentials. */
  environment: NodeJS.ProcessEnv
  signal: AbortSignal
  logger: Logger
}

/** The connector and customizer projects below a folder, in their repository. */
export interface RepositoryProjects {
  /** Undefined outside of a git repository. */
  git: GitRepository | undefined
  /** All kinds. */
  projects: readonly Project[]
  connectorsFile: ConnectorsFile
  /** Why changed files of the repository change a project; empty if they do not. */
  changesOf(project: Project, files: readonly string[]): Promise<ChangeReason[]>
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
  const projects = await projectsOf(packages, directory)
  const connectorsFile = await readConnectorsFile(options.connectorsFile, directory, root, workingDirectory)
  const directories = new Set(projects.map((project) => project.directory))
  return {
    git,
    projects,
    connectorsFile,
    async changesOf(project, files) {
      if (root === undefined) return []
      return changeReasons(files, root, {
        project,
        dependencies: await localDependencies(project, packages, directories),
        uses: [...connectorsFile.usedPaths(project.directory), ...outsideSources(project.directory, root)],
      })
    },
  }
}

/** The packages that git does not ignore. */
async function packagesOf(root: string, git: GitRepository | undefined, logger: Logger): Promise<PackageFolder[]> {
  const packages = await findPackages(root, (skipped) => logger.info(skipped))
  const ignored = await git?.ignored(packages.map(({ directory }) => directory))
  return packages.filter(({ directory }) => !ignored?.has(directory))
}

/** A connector has a spec. A customizer depends on the SDK, and its sources export one. */
async function projectsOf(packages: readonly PackageFolder[], root: string): Promise<Project[]> {
  const projects: Project[] = []
  for (const { directory, hasSpec, packageFile } of packages) {
    if (!isInside(root, directory)) continue
    const { dependencies, devDependencies, peerDependencies } = packageFile
    const usesSdk = sdkName in { ...dependencies, ...devDependencies, ...peerDependencies }
    const hasName = packageFile.name !== undefined && packageFile.version !== undefined
    if (!hasSpec && !(usesSdk && hasName)) continue
    const project = await findProject(directory)
    if (hasSpec || project.kind === 'customizer') projects.push(project)
  }
  return projects
}
