import { UserError } from '../core/errors.js'
import { type GitResult, gitFailure, type RunGit } from './run-git.js'

/** Commits that are looked at; a release that is this far from its upload is not found. */
const maxCommits = 100_000

/**
 * The ids of a commit and its ancestors, the nearest first.
 *
 * @throws UserError if git does not have the commit, or fails.
 */
export async function ancestorsOf(run: RunGit, commit: string): Promise<string[]> {
  const result = await run(['rev-list', '--topo-order', `--max-count=${maxCommits}`, '--end-of-options', commit, '--'])
  if (result.code !== 0) {
    throw new UserError(
      `git cannot list the commits before ${commit.slice(0, 12)}: ${gitFailure('rev-list', result)}; give actions/checkout fetch-depth: 0`,
    )
  }
  return lines(result)
}

/** True if the history that was checked out ends before the first commit. */
export async function isShallow(run: RunGit): Promise<boolean> {
  return lines(await run(['rev-parse', '--is-shallow-repository']))[0] !== 'false'
}

/** The id of the commit that is checked out; undefined if there is none. */
export async function headOf(run: RunGit): Promise<string | undefined> {
  const result = await run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  return result.code === 0 ? lines(result)[0] : undefined
}

function lines({ stdout }: GitResult): string[] {
  return stdout
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
}
