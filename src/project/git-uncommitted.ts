import { UserError } from '../core/errors.js'
import { gitFailure, gitFields, type RunGit } from './run-git.js'

/** Files on disk that a commit does not have like this, relative to the repository's root, with `/`. */
export interface UncommittedFiles {
  /** Tracked ones with other content than in the commit, and those that are added or deleted. */
  tracked: string[]
  /** Neither tracked nor ignored, without those of `node_modules`. */
  untracked: string[]
}

/**
 * The files on disk that a commit does not have like this.
 *
 * @param commit - one that git has.
 * @throws UserError if git fails.
 */
export async function uncommittedFiles(run: RunGit, commit: string): Promise<UncommittedFiles> {
  // A build or a checkout may set the mode of a file. The second setting drops files with a newer time and the same content.
  const settings = ['-c', 'core.fileMode=false', '-c', 'diff.autoRefreshIndex=true']
  const options = [
    '--name-only',
    '-z',
    '--no-renames',
    '--no-relative',
    '--no-ext-diff',
    '--ignore-submodules=untracked',
  ]
  const diff = await run([...settings, 'diff', ...options, commit, '--'])
  if (diff.code !== 0) throw new UserError(gitFailure('diff', diff))
  // Dependencies that git does not ignore may be many thousands.
  const outsideOfDependencies = ['.', ':(exclude,glob)**/node_modules/**']
  const others = await run(['ls-files', '-z', '--others', '--exclude-standard', '--', ...outsideOfDependencies])
  if (others.code !== 0) throw new UserError(gitFailure('ls-files', others))
  return { tracked: gitFields(diff), untracked: gitFields(others) }
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
