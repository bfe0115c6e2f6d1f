import { EnvironmentError } from '../core/errors.js'
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
    throw new EnvironmentError(
      `git cannot list the commits before ${commit.slice(0, 12)}: ${gitFailure('rev-list', result)}; give actions/checkout fetch-depth: 0`,
    )
  }
  return lines(result)
}

/** Commits in one command line of git; that of Windows has 32,767 characters. */
const maxCommitsOfCall = 500

/**
 * Which of the commits have another one as an ancestor, and which do not. Those that git cannot tell are in neither set.
 *
 * @throws UserError if git fails.
 */
export async function descendantsAmong(
  run: RunGit,
  ancestor: string,
  commits: readonly string[],
): Promise<{ descendants: Set<string>; others: Set<string> }> {
  const descendants = new Set<string>()
  const others = new Set<string>()
  const ids = commits.filter((each) => /^[0-9a-f]{40,64}$/i.test(each))
  if (ids.length === 0 || (await run(['cat-file', '-e', `${ancestor}^{commit}`])).code !== 0)
    return { descendants, others }
  const isComplete = !(await isShallow(run))
  for (let start = 0; start < ids.length; start += maxCommitsOfCall) {
    const part = ids.slice(start, start + maxCommitsOfCall)
    const list = async (...words: string[]) => {
      const result = await run(['rev-list', '--ignore-missing', ...words, ...part, '--'])
      if (result.code !== 0) throw new EnvironmentError(`git cannot compare commits: ${gitFailure('rev-list', result)}`)
      return new Set(lines(result))
    }
    // The commits between the ancestor and any of the given ones, these included.
    const between = await list('--ancestry-path', `^${ancestor}`)
    const existing = isComplete ? await list('--no-walk=unsorted') : new Set<string>()
    for (const id of part) {
      if (between.has(id.toLowerCase())) descendants.add(id)
      else if (existing.has(id.toLowerCase())) others.add(id)
    }
  }
  return { descendants, others }
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
