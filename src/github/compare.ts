import { unlessStalled } from '../core/stall.js'
import type { GitHubClient } from './client.js'
import { gitHubError, readGitHubFailure } from './failure.js'
import { repositoryOf, type WorkflowRun } from './workflow-run.js'

/**
 * Whether a commit is an ancestor of another one, by GitHub's comparison. Undefined if GitHub does not know one of them.
 * Needs `contents: read`.
 *
 * @throws UserError if GitHub cannot be asked.
 */
export async function isAncestorOnGitHub(
  github: GitHubClient,
  run: WorkflowRun,
  ancestor: string,
  descendant: string,
): Promise<boolean | undefined> {
  const parameters = { ...repositoryOf(run), basehead: `${ancestor}...${descendant}`, per_page: 1 }
  try {
    const { data } = await unlessStalled('compare commits', () =>
      github.rest.repos.compareCommitsWithBasehead(parameters),
    )
    return data.status === 'ahead' || data.status === 'identical'
  } catch (cause) {
    if (readGitHubFailure(cause).status === 404) return undefined
    throw gitHubError(`compare commits of ${run.repository}`, cause, 'contents: read')
  }
}
