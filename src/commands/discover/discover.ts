import { UserError } from '../../core/errors.js'
import { isInside, relativePath } from '../../core/paths.js'
import type { Changes, Comparison, GitRepository } from '../../project/git.js'
import type { ChangeReason } from '../../project/git-changes.js'
import type { Project } from '../../project/project.js'
import { count } from '../../report/format.js'
import { quote } from '../../spec/format.js'
import type { ConnectorsFile } from '../shared/connectors-file.js'
import { type RepositoryOptions, readRepositoryProjects } from '../shared/repository-projects.js'
import type { DiscoveredEntry } from './summary.js'

/** What HEAD is compared with. */
export type Baseline =
  /** A commit, branch or tag that the user gave. */
  | { from: 'input'; commit: string }
  /** The base of a pull request or merge queue, or the commit before a push. */
  | { from: 'event'; comparison: Comparison }
  | { from: 'nothing'; reason: string }

export interface DiscoverOptions extends RepositoryOptions {
  /** The folder as the user named it. */
  shownDirectory: string
  kind: Project['kind'] | 'all'
  baseline: Baseline
  /** Fail if git cannot compare with the base of an event. Otherwise every project then counts as changed. */
  needsChanges: boolean
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
  const { directory, workingDirectory } = options
  const repository = await readRepositoryProjects(options)
  const { git, projects: all, connectorsFile } = repository
  assertListedExist(connectorsFile, all, directory)
  const projects = all.filter(({ kind }) => options.kind === 'all' || options.kind === kind)
  const { changes, comparison } = await findChanges(git, options)

  const entries: DiscoveredEntry[] = []
  for (const project of projects) {
    const reasons = changes === undefined ? undefined : await repository.changesOf(project, changes.files)
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

/** Every folder below `root` that `connectors.yml` lists must be a project. */
function assertListedExist({ file, listed }: ConnectorsFile, projects: readonly Project[], root: string): void {
  const known = new Set(projects.map(({ directory }) => directory))
  for (const [directory, line] of listed) {
    if (known.has(directory) || !isInside(root, directory) || file === undefined) continue
    throw new UserError(
      `connectors.yml, line ${line}: there is no connector project in ${quote(directory)}; correct its path or remove it`,
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
      const where = entry.environment === '' ? '' : ` in the environment ${quote(entry.environment)}`
      const who =
        other.path === entry.path
          ? `${quote(entry.path)} has twice`
          : `${quote(other.path)} and ${quote(entry.path)} have`
      throw new UserError(
        `${who} the alias ${quote(entry.alias)}${where}; give each a different alias in connectors.yml`,
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
  const comparison = isGiven ? { commit: baseline.commit, mergeBase: true } : baseline.comparison
  if (git === undefined) {
    if (!isGiven) return all('this is not a git repository')
    throw new UserError(`${quote(shownDirectory)} is not in a git repository, so base cannot be used; leave it out`)
  }
  let changes: Changes | undefined
  try {
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
    `there is no commit, branch or tag ${quote(comparison.commit)}; give another base, or fetch it first`,
  )
}

function reasonText({ kind, name }: ChangeReason): string {
  return kind === 'package' ? `package ${name}` : name
}
