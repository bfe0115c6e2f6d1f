import type { CommandContext } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { isShallow } from '../../project/git-ancestors.js'
import { findRepositoryRoot } from '../../project/package-manager.js'
import { gitRunner } from '../../project/run-git.js'

/** Tells which of two commits is older. */
export interface CommitOrder {
  /** Whether a commit is an ancestor of another one. Undefined if neither the checked out history nor GitHub tells. */
  isAncestor(ancestor: string, descendant: string): Promise<boolean | undefined>
}

/** Asks git in the working directory, and GitHub for commits that are not checked out. */
export function commitOrder(
  context: Pick<CommandContext, 'workingDirectory' | 'childEnvironment' | 'signal' | 'workflow' | 'clock' | 'logger'>,
  token: string | undefined,
): CommitOrder {
  const { workingDirectory, workflow, signal, logger } = context
  const root = findRepositoryRoot(workingDirectory)
  const git = root === undefined ? undefined : gitRunner(root, { environment: context.childEnvironment(), signal })
  return {
    async isAncestor(ancestor, descendant) {
      try {
        const code = (await git?.(['merge-base', '--is-ancestor', ancestor, descendant]))?.code
        // In a shallow history, 1 only says that git does not see the connection.
        const isComplete = code === 0 || (code === 1 && git !== undefined && !(await isShallow(git)))
        if (isComplete) return code === 0
        if (token === undefined || workflow === undefined) return undefined
        const [{ GitHubClient }, { isAncestorOnGitHub }] = await Promise.all([
          import('../../github/client.js'),
          import('../../github/compare.js'),
        ])
        const github = new GitHubClient(token, workflow.apiUrl, context)
        return await isAncestorOnGitHub(github, workflow, ancestor, descendant)
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        logger.info(`which of two commits is older is not known: ${error.message}`)
        return undefined
      }
    },
  }
}
