import { resolve } from 'node:path'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { assertFolder } from '../../core/files.js'
import { isInside, relativePath } from '../../core/paths.js'
import { localDependencies } from '../../project/dependencies.js'
import { type Changes, type Comparison, GitRepository } from '../../project/git.js'
import { type ChangeReason, changeReasons } from '../../project/git-changes.js'
import { findRepositoryRoot } from '../../project/package-manager.js'
import { findPackages, type PackageFolder } from '../../project/packages.js'
import { findProject, type Project } from '../../project/project.js'
import { gitRunner } from '../../project/run-git.js'
import { sdkName } from '../../project/sdk-version.js'
import { count } from '../../report/format.js'
import { quote } from '../../spec/format.js'
import { type ConnectorsFile, readConnectorsFile } from './connectors-file.js'
import { type DiscoveredEntry, discoverySection } from './summary.js'

const discoverInputs = {
  path: { kind: 'text', default: '.', description: 'Folder to look for projects in, and below.' },
  base: {
    kind: 'text',
    description:
      'Commit, branch or tag that changes count from: from where HEAD parted from it. Default: the base of the pull request, or the commit before the push; otherwise every project counts as changed.',
  },
  'changed-only': { kind: 'boolean', default: 'false', description: 'Leave out what did not change.' },
  kind: {
    kind: 'choice',
    choices: ['connector', 'customizer', 'all'],
    default: 'connector',
    description: 'Kind of projects.',
  },
  'connectors-file': {
    kind: 'text',
    description:
      'File that maps projects to aliases, environments and configurations. Default: connectors.yml in path or above it, if there is one.',
  },
} as const satisfies InputDeclarations

/** GitHub makes no more jobs of one matrix. */
const maxJobs = 256

export const discover = defineCommand({
  name: 'discover',
  summary: 'Finds the connector projects of a repository, and which of them changed, as the matrix of a workflow.',
  action: { title: 'SaaS connector: discover', icon: 'search', color: 'gray-dark' },
  inputs: discoverInputs,
  outputs: {
    matrix: 'For strategy.matrix, through fromJSON: include holds path, name, alias, environment, config and changed.',
    count: 'How many entries the matrix has.',
    any: 'true if it has one. An empty matrix is an error of the workflow, so use this as the condition of the job.',
  },
  async run(inputs, context) {
    const { entries, comparison, projects } = await findEntries(inputs, context)
    const shown = inputs['changed-only'] ? entries.filter(({ changed }) => changed) : entries
    const include = shown.map(({ reasons: _, ...entry }) => entry)
    context.setOutput('matrix', JSON.stringify({ include }))
    context.setOutput('count', include.length)
    context.setOutput('any', include.length > 0)
    if (projects === 0) warnOfNone(inputs, context)
    else context.logger.info(comparison)
    for (const entry of shown) context.logger.info(line(entry))
    context.logger.info(`${count(include.length, 'entry', 'entries')} of ${entries.length}`)
    const unchanged = entries.length - shown.length
    context.addSummary(`## Discover\n\n${discoverySection({ entries: shown, unchanged, comparison })}`)
    if (include.length > maxJobs) {
      const message = `the matrix has ${include.length} entries, and a workflow takes ${maxJobs}; give changed-only, or look in parts of the repository with path`
      context.annotate({ level: 'warning', title: 'discover', message })
    }
  },
})

/** What makes a project of each kind. */
const marksOf = {
  connector: 'a connector-spec.json beside it',
  customizer: 'sources that export connectorCustomizer',
  all: 'a connector-spec.json beside it, or sources that export connectorCustomizer',
}

function warnOfNone({ path, kind }: DiscoverInputs, context: CommandContext): void {
  const what = kind === 'all' ? 'project' : `${kind} project`
  const folder = path === '.' ? context.workingDirectory : path
  const message = `no ${what} was found in ${quote(folder)}; one has a package.json that depends on ${sdkName}, and ${marksOf[kind]}`
  context.annotate({ level: 'warning', title: 'discover', message })
}

type DiscoverInputs = InputsOf<typeof discoverInputs>

async function findEntries(
  inputs: DiscoverInputs,
  context: CommandContext,
): Promise<{ entries: DiscoveredEntry[]; comparison: string; projects: number }> {
  const start = resolve(context.workingDirectory, inputs.path)
  await assertFolder(start, { input: 'path', shown: inputs.path, advice: 'give the folder to look for projects in' })
  const repositoryRoot = findRepositoryRoot(start)
  const git =
    repositoryRoot === undefined
      ? undefined
      : new GitRepository(
          repositoryRoot,
          gitRunner(repositoryRoot, { environment: context.childEnvironment(), signal: context.signal }),
        )
  const packages = await packagesOf(repositoryRoot ?? start, git, context)
  const all = await projectsOf(packages, start)
  const map = await readConnectorsFile(inputs['connectors-file'], start, repositoryRoot, context)
  refuseUnknown(map, all, start)
  const projects = all.filter(({ kind }) => inputs.kind === 'all' || inputs.kind === kind)
  const { changes, comparison } = await changesOf(inputs, git, context)

  const directories = new Set(all.map(({ directory }) => directory))
  const entries: DiscoveredEntry[] = []
  for (const project of projects) {
    const reasons =
      changes === undefined || repositoryRoot === undefined
        ? undefined
        : changeReasons(changes.files, repositoryRoot, {
            project,
            dependencies: await localDependencies(project, packages, directories),
            uses: [...map.uses(project.directory), ...(map.file === undefined ? [] : [map.file])],
          })
    for (const placement of map.placements(project.directory, project.name.replace(/^@[^/]+\//, ''))) {
      entries.push({
        path: relativePath(context.workingDirectory, project.directory) || '.',
        name: project.name,
        ...placement,
        changed: reasons === undefined || reasons.length > 0,
        reasons: reasons?.map(inWords) ?? [],
      })
    }
  }
  refuseTwins(entries)
  return { entries, comparison, projects: projects.length }
}

async function packagesOf(
  root: string,
  git: GitRepository | undefined,
  { logger }: CommandContext,
): Promise<PackageFolder[]> {
  const packages = await findPackages(root, (skipped) => logger.info(skipped))
  const ignored = await git?.ignored(packages.map(({ directory }) => directory))
  return packages.filter(({ directory }) => !ignored?.has(directory))
}

/** A connector has a spec; a customizer is known by what it exports, once it depends on the SDK. */
async function projectsOf(packages: readonly PackageFolder[], start: string): Promise<Project[]> {
  const projects: Project[] = []
  for (const { directory, hasSpec, packageFile } of packages) {
    if (!isInside(start, directory)) continue
    const { dependencies, devDependencies, peerDependencies } = packageFile
    const usesSdk = sdkName in { ...dependencies, ...devDependencies, ...peerDependencies }
    const named = packageFile.name !== undefined && packageFile.version !== undefined
    if (!hasSpec && !(usesSdk && named)) continue
    const project = await findProject(directory)
    if (hasSpec || project.kind === 'customizer') projects.push(project)
  }
  return projects
}

function refuseUnknown(map: ConnectorsFile, projects: readonly Project[], start: string): void {
  const known = new Set(projects.map(({ directory }) => directory))
  for (const [directory, line] of map.listed) {
    if (known.has(directory) || !isInside(start, directory) || map.file === undefined) continue
    throw new UserError(
      `connectors.yml, line ${line}: there is no connector project in ${quote(directory)}; correct its path, or take it out`,
      { location: { file: map.file, line } },
    )
  }
}

/** Two projects must not overwrite each other's connector. */
function refuseTwins(entries: readonly DiscoveredEntry[]): void {
  const seen = new Map<string, DiscoveredEntry>()
  for (const entry of entries) {
    const key = JSON.stringify([entry.environment, entry.alias])
    const twin = seen.get(key)
    if (twin !== undefined) {
      const where = entry.environment === '' ? '' : ` in the environment ${quote(entry.environment)}`
      const who =
        twin.path === entry.path
          ? `${quote(entry.path)} has twice`
          : `${quote(twin.path)} and ${quote(entry.path)} have`
      throw new UserError(
        `${who} the alias ${quote(entry.alias)}${where}; give each an alias of its own in connectors.yml`,
      )
    }
    seen.set(key, entry)
  }
}

/** What changed; undefined if all counts as changed. And what was compared, in words. */
async function changesOf(
  inputs: DiscoverInputs,
  git: GitRepository | undefined,
  context: CommandContext,
): Promise<{ changes: Changes | undefined; comparison: string }> {
  const all = (why: string) => ({ changes: undefined, comparison: `Every project counts as changed: ${why}.` })
  const wanted = comparisonOf(inputs, context)
  if (wanted === undefined) {
    return all(
      context.workflow?.event === 'push' ? 'the push made the branch' : 'nothing says what to compare with (base)',
    )
  }
  if (git === undefined) {
    if (inputs.base === undefined) return all('this is no git repository')
    throw new UserError(`${quote(inputs.path)} is in no git repository, so it has no base; leave base out`)
  }
  let changes: Changes | undefined
  try {
    changes = await git.changes(wanted)
  } catch (error) {
    if (!(error instanceof UserError) || inputs.base !== undefined || inputs['changed-only']) throw error
    context.annotate({
      level: 'warning',
      title: 'discover',
      message: `every project counts as changed: ${error.message}`,
    })
    return all('git could not tell')
  }
  if (changes !== undefined) {
    const files = count(changes.files.length, 'file')
    return { changes, comparison: `${files} changed since ${changes.base.slice(0, 12)}.` }
  }
  if (inputs.base !== undefined) {
    throw new UserError(`there is no commit, branch or tag ${quote(inputs.base)}; give another base, or fetch it first`)
  }
  return all('the commit before is no longer part of the history')
}

function comparisonOf({ base }: DiscoverInputs, { workflow }: CommandContext): Comparison | undefined {
  if (base !== undefined) return { commit: base, mergeBase: true }
  if (workflow?.baseCommit !== undefined) return { commit: workflow.baseCommit, mergeBase: true }
  if (workflow?.event !== 'push' || workflow.before === undefined) return undefined
  return { commit: workflow.before, mergeBase: false }
}

function inWords({ kind, what }: ChangeReason): string {
  return kind === 'package' ? `package ${what}` : what
}

function line({ path, alias, environment, changed, reasons }: DiscoveredEntry): string {
  const where = environment === '' ? '' : ` in ${quote(environment)}`
  const why = !changed ? 'unchanged' : reasons.length === 0 ? 'changed' : `changed: ${reasons.map(quote).join(', ')}`
  return `${quote(path)} as ${quote(alias)}${where}, ${why}`
}
