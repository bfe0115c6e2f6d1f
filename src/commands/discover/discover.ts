import { UserError } from '../../core/errors.js'
import { isInside, relativePath } from '../../core/paths.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { Project } from '../../project/project.js'
import { count } from '../../report/format.js'
import { type ConnectorsFile, withoutScope } from '../shared/connectors-file.js'
import { type RepositoryOptions, readRepositoryProjects } from '../shared/repository-projects.js'
import { type ComparisonOptions, compareProjects } from './comparison.js'
import { entryKeys } from './last-uploads.js'
import type { DiscoveredEntry } from './summary.js'

export interface DiscoverOptions extends RepositoryOptions, ComparisonOptions {
  kind: Project['kind'] | 'all'
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
  const { projects: all, connectorsFile } = repository
  const [first] = repository.leftOut
  if (first !== undefined) {
    options.logger.warning(
      `the sparse checkout leaves out ${count(repository.leftOut.length, 'connector')}, such as ${quote(printableName(relativePath(workingDirectory, first)))}, which cannot be in the matrix; leave sparse-checkout out`,
    )
  }
  assertListedExist(connectorsFile, all, directory)
  const projects = all.filter(({ kind }) => options.kind === 'all' || options.kind === kind)
  const aliasOf = ({ name }: Project) => withoutScope(name)
  const wanted = entryKeys(
    projects.map((project) => ({ directory: project.directory, alias: aliasOf(project) })),
    connectorsFile,
  )
  const { comparison, changesOf } = await compareProjects(repository, wanted, options)

  const entries: DiscoveredEntry[] = []
  for (const project of projects) {
    for (const tenant of connectorsFile.tenantsOf(project.directory, aliasOf(project))) {
      const reasons = await changesOf(project, tenant)
      entries.push({
        path: relativePath(workingDirectory, project.directory) || '.',
        name: project.name,
        ...tenant,
        changed: reasons === undefined || reasons.length > 0,
        reasons: reasons ?? [],
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
