import { UserError } from '../core/errors.js'
import { gitFailure, gitFields, type RunGit } from './run-git.js'

/** Files that differ from the last commit, relative to the repository's root, with `/`. */
export interface UncommittedFiles {
  /** Changed, staged, added or deleted. */
  tracked: string[]
  /** Neither tracked nor ignored, without those of `node_modules`. */
  untracked: string[]
}

/**
 * The files that differ from the last commit.
 *
 * @throws UserError if git fails.
 */
export async function uncommittedFiles(run: RunGit): Promise<UncommittedFiles> {
  const status = await run(['status', '--porcelain', '-z', '--no-renames', '--untracked-files=no'])
  if (status.code !== 0) throw new UserError(gitFailure('status', status))
  // Dependencies that git does not ignore may be many thousands.
  const outsideOfDependencies = ['.', ':(exclude,glob)**/node_modules/**']
  const others = await run(['ls-files', '-z', '--others', '--exclude-standard', '--', ...outsideOfDependencies])
  if (others.code !== 0) throw new UserError(gitFailure('ls-files', others))
  return { tracked: gitFields(status).map((line) => line.slice(3)), untracked: gitFields(others) }
}

/**
 * Whether git tracks a file and it is as in the last commit.
 *
 * @param path - relative to the repository's root.
 * @throws UserError if git fails.
 */
export async function isCommittedFile(run: RunGit, path: string): Promise<boolean> {
  const inCommit = await run(['--literal-pathspecs', 'ls-tree', '--name-only', '-z', 'HEAD', '--', path])
  if (inCommit.code !== 0) throw new UserError(gitFailure('ls-tree', inCommit))
  if (gitFields(inCommit).length === 0) return false
  const status = await run(['--literal-pathspecs', 'status', '--porcelain', '-z', '--untracked-files=no', '--', path])
  if (status.code !== 0) throw new UserError(gitFailure('status', status))
  return gitFields(status).length === 0
}
