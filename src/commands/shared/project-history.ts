import { resolve } from 'node:path'
import type { CommandContext, InputDeclarations } from '../../cli/command.js'
import { UsageError, UserError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { relativePath } from '../../core/paths.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { GitRepository } from '../../project/git.js'
import { ancestorsOf, headOf, isShallow } from '../../project/git-ancestors.js'
import { uncommittedFiles } from '../../project/git-uncommitted.js'
import { findRepositoryRoot } from '../../project/package-manager.js'
import type { Project } from '../../project/project.js'
import { gitRunner, type RunGit } from '../../project/run-git.js'
import type { RepositoryProjects } from './repository-projects.js'

/** What belongs to a project beside its folder, the same for every command that asks whether it changed. */
export const connectorsFileInput = {
  'connectors-file': {
    kind: 'text',
    description:
      'File that maps projects to aliases, environments and configurations, and names further files that a project uses. Default: connectors.yml in path or a folder above it, if there is one.',
  },
} as const satisfies InputDeclarations

/** The inputs that name a project, and the files in it that a command writes for itself. */
export interface ProjectInputs {
  path: string
  'connectors-file': string | undefined
  record: string | undefined
  journal: string | undefined
}

/** The history of a project that is checked out. */
export interface ProjectHistory {
  ancestorsOf(commit: string): Promise<string[]>
  /** What of the project differs in a commit; undefined if git does not have the commit. */
  changesSince(commit: string): Promise<string[] | undefined>
  head(): Promise<string | undefined>
  /** False if the history was not checked out to its beginning. */
  isComplete(): Promise<boolean>
}

/**
 * Opens the history of the project in a folder. What counts as a change of it is what `discover` counts. Undefined outside of
 * a git repository.
 *
 * @throws UserError when there is no project in the folder.
 */
export async function openProjectHistory(
  inputs: ProjectInputs,
  context: CommandContext,
): Promise<ProjectHistory | undefined> {
  const found = await findRepositoryProject(inputs, context)
  if (found === undefined) return undefined
  const { run, git, repository, project } = found
  const { reasonTexts } = await import('./repository-projects.js')
  return {
    ancestorsOf: async (commit) => await ancestorsOf(run, commit),
    head: async () => await headOf(run),
    isComplete: async () => !(await isShallow(run)),
    async changesSince(commit) {
      const changes = (await git.has(commit)) ? await git.changes({ commit, mergeBase: false }) : undefined
      return changes && (await repository.changesOf(project, changes)).map((reason) => reasonTexts(reason).join('; '))
    },
  }
}

/** Why a project on disk cannot count as what a commit has. */
export type UncommittedReason =
  /** The file that differs, the first one. */
  | { changed: string }
  /**
   * Another commit is checked out. `differing` is the first file of the project that differs between the two, without one that
   * is not committed; undefined if git does not have the commit in question.
   */
  | { checkedOut: string; differing?: string }

/**
 * Why the project in a folder, as it is on disk, cannot count as what a commit has: other sources, tracked or not, another
 * lockfile, or a commit that git does not have. `none` if it can; undefined if that is not known, as without git.
 *
 * @throws the reason of the signal once it is aborted.
 */
export async function uncommittedReason(
  inputs: ProjectInputs,
  commit: string,
  context: CommandContext,
): Promise<UncommittedReason | 'none' | undefined> {
  try {
    const found = await findRepositoryProject(inputs, context)
    if (found === undefined) return undefined
    const { root, run, git, repository, project } = found
    const isKnown = await git.has(commit)
    const firstChangeSince = async (base: string) =>
      (await repository.uncommittedChanges(project, await uncommittedFiles(root, run, base), base))[0]?.file
    const first = await firstChangeSince(isKnown ? commit : 'HEAD')
    if (first === undefined && isKnown) return 'none'
    const head = await headOf(run)
    if (first === undefined) return { checkedOut: head ?? 'none' }
    if (!isKnown || head === undefined || head === commit) return { changed: first }
    // Committing or ignoring a file does not help where only the checkout is of another commit.
    const uncommitted = await firstChangeSince('HEAD')
    return uncommitted === undefined ? { checkedOut: head, differing: first } : { changed: uncommitted }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const message = `whether the project has uncommitted changes is not known: ${error.message}`
    if (error instanceof OtherFolderError) context.logger.warning(message)
    else context.logger.info(message)
    return undefined
  }
}

/** @throws UserError when the file that the input names cannot be read, or does not match its schema. */
export async function assertConnectorsFile(
  { path, 'connectors-file': connectorsFile }: Pick<ProjectInputs, 'path' | 'connectors-file'>,
  { workingDirectory }: CommandContext,
): Promise<void> {
  if (connectorsFile === undefined) return
  const { readConnectorsFile } = await import('./connectors-file.js')
  await readConnectorsFile(connectorsFile, resolve(workingDirectory, path), undefined, workingDirectory)
}

/** The folder has no project, but one below it has. */
class OtherFolderError extends UserError {
  override readonly name = 'OtherFolderError'

  constructor(path: string, other: string) {
    super(
      `there is no connector project in ${quote(printableName(path))}; give its folder as ${plainInputName('path')}, such as ${quote(printableName(other))}`,
    )
  }
}

interface RepositoryProject {
  root: string
  run: RunGit
  git: GitRepository
  repository: RepositoryProjects
  project: Project
}

/** @throws UserError when there is no project in the folder. */
async function findRepositoryProject(
  { path, 'connectors-file': connectorsFile, record, journal }: ProjectInputs,
  context: CommandContext,
): Promise<RepositoryProject | undefined> {
  const { workingDirectory, signal, logger } = context
  const directory = resolve(workingDirectory, path)
  const root = findRepositoryRoot(directory)
  if (root === undefined) return undefined
  const environment = context.childEnvironment()
  // Loaded only where it is needed, as most promotions find the upload of their own commit.
  const { readRepositoryProjects } = await import('./repository-projects.js')
  const repository = await readRepositoryProjects({
    ...{ directory, connectorsFile, workingDirectory, environment, signal, logger, ownFiles: [record, journal] },
  })
  const { git } = repository
  const project = repository.projects.find((each) => each.directory === directory)
  if (git === undefined || project === undefined) {
    const [other] = repository.projects
    if (other !== undefined) throw new OtherFolderError(path, relativePath(workingDirectory, other.directory))
    throw new UsageError(
      `there is no connector project in ${quote(printableName(path))}; give its folder as ${plainInputName('path')}`,
    )
  }
  return { root, run: gitRunner(root, { environment, signal }), git, repository, project }
}
