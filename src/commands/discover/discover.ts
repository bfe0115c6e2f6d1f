import { UserError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import { isInside, relativePath } from '../../core/paths.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { localDependencies } from '../../project/dependencies.js'
import { type Changes, type Comparison, GitRepository } from '../../project/git.js'
import { type ChangeReason, changeReasons } from '../../project/git-changes.js'
import { outsideSources } from '../../project/outside-sources.js'
import { findRepositoryRoot } from '../../project/package-manager.js'
import { findPackages, type PackageFolder } from '../../project/packages.js'
import { findProject, type Project } from '../../project/project.js'
import { gitRunner } from '../../project/run-git.js'
import { sdkName } from '../../project/sdk-version.js'
import { count } from '../../report/format.js'
import { type ConnectorsFile, readConnectorsFile } from './connectors-file.js'
import type { DiscoveredEntry } from './summary.js'

/** What HEAD is compared with. */
export type Baseline =
  /** A commit, branch or tag that the user gave. */
  | { from: 'input'; commit: string }
  /** The base of a pull request or merge queue, or the commit before a push. */
  | {
      from: 'event'
      comparison: Comparison
      /** The head commit of a pull request. */
      proposed?: string | undefined
    }
  | { from: 'nothing'; reason: string }

export interface DiscoverOptions {
  /** Folder to search, absolute and existing. */
  directory: string
  /** The same folder as the user named it. */
  shownDirectory: string
  kind: Project['kind'] | 'all'
  baseline: Baseline
  /** Fail if git cannot compare with the base of an event. Otherwise every project then counts as changed. */
  needsChanges: boolean
  /** As the user named it. Undefined: the nearest `connectors.yml`. */
  connectorsFile: string | undefined
  /** Paths of entries are relative to it. */
  workingDirectory: string
  /** Environment of git, without credentials. */
  environment: NodeJS.ProcessEnv
  signal: AbortSignal
  logger: Logger
  /** Called if every project counts as changed because git failed. */
  onComparisonFailed(message: string): void
}

export interface Discovery {
  entries: DiscoveredEntry[]
  /** What was compared, one sentence. */
  comparison: string
  /** Number of projects of the kind. */
  projects: number
}

/**
 * Finds the connector projects in a folder, the tenants of each, and whether it changed.
 *
 * @throws ConnectorsFileError for a `connectors.yml` that does not match its schema.
 * @throws UserError for two projects with one alias, for an unknown base, and if git fails.
 */
export async function discoverProjects(options: DiscoverOptions): Promise<Discovery> {
  const { directory, environment, signal, logger, workingDirectory } = options
  const repositoryRoot = findRepositoryRoot(directory)
  const git =
    repositoryRoot === undefined
      ? undefined
      : new GitRepository(repositoryRoot, gitRunner(repositoryRoot, { environment, signal }))
  const packages = await packagesOf(repositoryRoot ?? directory, git, logger)
  const all = await projectsOf(packages, directory)
  const connectorsFile = await readConnectorsFile(options.connectorsFile, directory, repositoryRoot, workingDirectory)
  assertListedExist(connectorsFile, all, directory)
  const projects = all.filter(({ kind }) => options.kind === 'all' || options.kind === kind)
  const { changes, comparison } = await findChanges(git, options)

  const directories = new Set(all.map((project) => project.directory))
  const entries: DiscoveredEntry[] = []
  for (const project of projects) {
    const reasons =
      changes === undefined || repositoryRoot === undefined
        ? undefined
        : changeReasons(changes.files, repositoryRoot, {
            project,
            dependencies: await localDependencies(project, packages, directories),
            uses: [
              ...connectorsFile.usedPaths(project.directory),
              ...outsideSources(project.directory, repositoryRoot),
            ],
          })
    for (const tenant of connectorsFile.tenantsOf(project.directory, project.name.replace(/^@[^/]+\//, ''))) {
      entries.push({
        path: relativePath(workingDirectory, project.directory) || '.',
        name: project.name,
        ...tenant,
        changed: reasons === undefined || reasons.length > 0,
        reasons: reasons?.map(reasonText) ?? [],
      })
    }
  }
  assertUniqueAliases(entries)
  return { entries, comparison, projects: projects.length }
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

/** Every folder below `root` that `connectors.yml` lists must be a project. */
function assertListedExist({ file, listed }: ConnectorsFile, projects: readonly Project[], root: string): void {
  const known = new Set(projects.map(({ directory }) => directory))
  for (const [directory, line] of listed) {
    if (known.has(directory) || !isInside(root, directory) || file === undefined) continue
    throw new UserError(
      `connectors.yml, line ${line}: there is no connector project in ${quote(printableName(directory))}; correct its path or remove it`,
      { location: { file, line } },
    )
  }
}

/** Two projects with one alias would overwrite each other's connector. */
function assertUniqueAliases(entries: readonly DiscoveredEntry[]): void {
  const seen = new Map<string, DiscoveredEntry>()
  for (const entry of entries) {
    const key = JSON.stringify([entry.environment, entry.alias])
    const other = seen.get(key)
    if (other !== undefined) {
      const where = entry.environment === '' ? '' : ` in the environment ${quote(printableName(entry.environment))}`
      const who =
        other.path === entry.path
          ? `${quote(printableName(entry.path))} has twice`
          : `${quote(printableName(other.path))} and ${quote(printableName(entry.path))} have`
      throw new UserError(
        `${who} the alias ${quote(printableName(entry.alias))}${where}; give each a different alias in connectors.yml`,
      )
    }
    seen.set(key, entry)
  }
}

/** The changes, undefined if every project counts as changed; and what was compared, in a sentence. */
async function findChanges(
  git: GitRepository | undefined,
  { baseline, shownDirectory, needsChanges, onComparisonFailed }: DiscoverOptions,
): Promise<{ changes: Changes | undefined; comparison: string }> {
  const all = (why: string) => ({ changes: undefined, comparison: `Every project counts as changed: ${why}.` })
  if (baseline.from === 'nothing') return all(baseline.reason)
  const isGiven = baseline.from === 'input'
  let comparison = isGiven ? { commit: baseline.commit, mergeBase: true } : baseline.comparison
  if (git === undefined) {
    if (!isGiven) return all('this is not a git repository')
    throw new UserError(
      `${quote(printableName(shownDirectory))} is not in a git repository, so base cannot be used; leave it out`,
    )
  }
  let changes: Changes | undefined
  try {
    if (baseline.from === 'event' && baseline.proposed !== undefined) {
      const checkedOut = await git.checkedOut(baseline.proposed)
      if (!checkedOut) {
        onComparisonFailed(`every project counts as changed: ${notCheckedOut}`)
        return all('the commit of the pull request is not checked out')
      }
      // The base of the event is older if the base branch has moved on since the last push.
      if (checkedOut.mergedInto !== undefined) comparison = { commit: checkedOut.mergedInto, mergeBase: false }
    }
    changes = await git.changes(comparison)
  } catch (error) {
    if (!(error instanceof UserError) || isGiven || needsChanges) throw error
    onComparisonFailed(`every project counts as changed: ${error.message}`)
    return all('git failed')
  }
  if (changes !== undefined) {
    const files = count(changes.files.length, 'file')
    return { changes, comparison: `${files} changed since ${changes.base.slice(0, 12)}.` }
  }
  if (!isGiven) return all('the commit before the push is no longer part of the history')
  throw new UserError(
    `there is no commit, branch or tag ${quote(printableName(comparison.commit))}; give another base, or fetch it first`,
  )
}

const notCheckedOut =
  'what is checked out does not hold the commit of the pull request, as on pull_request_target; give actions/checkout the ref to look at, or run on pull_request'

function reasonText({ kind, name }: ChangeReason): string {
  return kind === 'package' ? `package ${name}` : name
}
