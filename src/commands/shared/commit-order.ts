import type { CommandContext } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { descendantsAmong, isShallow } from '../../project/git-ancestors.js'
import { findRepositoryRoot } from '../../project/package-manager.js'
import { gitRunner } from '../../project/run-git.js'

/** Commits that GitHub compares for one question, the first ones. Each is a request. */
const maxCompared = 20

/** Tells which of two commits is older. */
export interface CommitOrder {
  /** Whether a commit is an ancestor of another one. Undefined if neither the checked out history nor GitHub tells. */
  isAncestor(ancestor: string, descendant: string): Promise<boolean | undefined>
  /** The first of the commits that has the other one as an ancestor. Undefined if there is none, or that is not known. */
  firstDescendant(ancestor: string, commits: readonly string[]): Promise<string | undefined>
}

/** Asks git in the working directory, and GitHub for commits that are not checked out. */
export function commitOrder(
  context: Pick<CommandContext, 'workingDirectory' | 'childEnvironment' | 'signal' | 'workflow' | 'clock' | 'logger'>,
  token: string | undefined,
): CommitOrder {
  const { workingDirectory, workflow, signal, logger } = context
  const root = findRepositoryRoot(workingDirectory)
  const git = root === undefined ? undefined : gitRunner(root, { environment: context.childEnvironment(), signal })
  let compare: Promise<(ancestor: string, descendant: string) => Promise<boolean | undefined>> | undefined
  const openGitHub = async () => {
    if (token === undefined || workflow === undefined) return async () => undefined
    const [{ GitHubClient }, { isAncestorOnGitHub }] = await Promise.all([
      import('../../github/client.js'),
      import('../../github/compare.js'),
    ])
    const github = new GitHubClient(token, workflow.apiUrl, context)
    return async (ancestor: string, descendant: string) =>
      await isAncestorOnGitHub(github, workflow, ancestor, descendant)
  }
  const askGitHub = async (ancestor: string, descendant: string) => {
    compare ??= openGitHub()
    return await (await compare)(ancestor, descendant)
  }
  const orUnknown = async <T>(work: () => Promise<T | undefined>): Promise<T | undefined> => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      logger.info(`which of two commits is older is not known: ${error.message}`)
      return undefined
    }
  }
  return {
    async isAncestor(ancestor, descendant) {
      return await orUnknown(async () => {
        const code = (await git?.(['merge-base', '--is-ancestor', ancestor, descendant]))?.code
        // In a shallow history, 1 only says that git does not see the connection.
        const isComplete = code === 0 || (code === 1 && git !== undefined && !(await isShallow(git)))
        return isComplete ? code === 0 : await askGitHub(ancestor, descendant)
      })
    },
    async firstDescendant(ancestor, commits) {
      const known =
        git === undefined ? undefined : await orUnknown(async () => await descendantsAmong(git, ancestor, commits))
      let compared = 0
      for (const commit of commits) {
        if (known?.descendants.has(commit)) return commit
        if (known?.others.has(commit)) continue
        if (++compared > maxCompared) {
          logger.warning(
            `only the newest ${maxCompared} of the uploaded commits that are not checked out were compared with ${ancestor.slice(0, 12)}; give actions/checkout fetch-depth: 0, so that all are`,
          )
          // Those that git has are still told for sure.
          return commits.find((each) => known?.descendants.has(each))
        }
        if (await orUnknown(async () => await askGitHub(ancestor, commit))) return commit
      }
      return undefined
    },
  }
}
