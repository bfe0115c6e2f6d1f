import { resolve } from 'node:path'
import type { CommandContext } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { ancestorsOf, headOf, isShallow } from '../../project/git-ancestors.js'
import { findRepositoryRoot } from '../../project/package-manager.js'
import { gitRunner } from '../../project/run-git.js'
import { readRepositoryProjects } from './repository-projects.js'

/** The history of a project that is checked out. */
export interface ProjectHistory {
  ancestorsOf(commit: string): Promise<string[]>
  changesSince(commit: string): Promise<string[]>
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
export async function openProjectHistory(path: string, context: CommandContext): Promise<ProjectHistory | undefined> {
  const { workingDirectory, signal, logger } = context
  const directory = resolve(workingDirectory, path)
  const root = findRepositoryRoot(directory)
  if (root === undefined) return undefined
  const environment = context.childEnvironment()
  const run = gitRunner(root, { environment, signal })
  const repository = await readRepositoryProjects({
    ...{ directory, connectorsFile: undefined, workingDirectory, environment, signal, logger },
  })
  const { git } = repository
  const project = repository.projects.find((each) => each.directory === directory)
  if (git === undefined || project === undefined) {
    throw new UserError(`there is no connector project in ${quote(printableName(path))}; give its folder as path`)
  }
  return {
    ancestorsOf: async (commit) => await ancestorsOf(run, commit),
    head: async () => await headOf(run),
    isComplete: async () => !(await isShallow(run)),
    async changesSince(commit) {
      const changes = await git.changes({ commit, mergeBase: false })
      if (changes === undefined) return [`commit ${commit.slice(0, 12)} is not in the history`]
      return (await repository.changesOf(project, changes.files)).map(({ name }) => name)
    },
  }
}
