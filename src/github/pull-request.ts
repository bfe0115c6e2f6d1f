import type { GitHubClient } from './client.js'
import { gitHubError } from './failure.js'
import { repositoryOf, type WorkflowRun } from './workflow-run.js'

/**
 * The number of the open pull request whose head is the commit of the run that triggered this one. The event names no pull
 * request where it comes from a fork. Undefined if there is none, such as after a newer push, or more than one.
 *
 * @throws UserError if GitHub cannot be asked.
 */
export async function pullRequestOfTrigger(github: GitHubClient, run: WorkflowRun): Promise<number | undefined> {
  const { triggeredBy } = run
  if (triggeredBy === undefined) return undefined
  const { commit, owner, branch } = triggeredBy
  const query = { ...repositoryOf(run), state: 'open', head: `${owner}:${branch}` }
  const found: number[] = []
  try {
    // A branch may have pull requests to several bases.
    for await (const pull of github.list(github.rest.pulls.list, query)) {
      if (pull.head.sha === commit) found.push(pull.number)
    }
  } catch (cause) {
    throw gitHubError(
      `find the pull request of commit ${commit.slice(0, 12)} in ${run.repository}`,
      cause,
      'pull-requests: write',
    )
  }
  return found.length === 1 ? found[0] : undefined
}
