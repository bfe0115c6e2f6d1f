import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { EnvironmentError } from '../core/errors.js'
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
 * @param root - of the repository, where git is run.
 * @param commit - one that git has.
 * @throws UserError if git fails.
 */
export async function uncommittedFiles(root: string, run: RunGit, commit: string): Promise<UncommittedFiles> {
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
  if (diff.code !== 0) throw new EnvironmentError(gitFailure('diff', diff))
  // Dependencies that git does not ignore may be many thousands.
  const outsideOfDependencies = ['.', ':(exclude,glob)**/node_modules/**']
  const others = await run(['ls-files', '-z', '--others', '--exclude-standard', '--', ...outsideOfDependencies])
  if (others.code !== 0) throw new EnvironmentError(gitFailure('ls-files', others))
  const differing = await withOtherBytes(root, run, commit, gitFields(diff))
  return { tracked: [...differing, ...(await hiddenChanges(root, run))], untracked: gitFields(others) }
}

/** Files in one command line of git; that of Windows has 32,767 characters. */
const maxFilesOfCall = 50

/**
 * Those of the files that are not, byte by byte, as in the commit. In a clean checkout git shows a file as changed whose line ends it
 * would change by `.gitattributes`.
 */
async function withOtherBytes(root: string, run: RunGit, commit: string, files: readonly string[]): Promise<string[]> {
  const differing: string[] = []
  for (let start = 0; start < files.length; start += maxFilesOfCall) {
    const part = files.slice(start, start + maxFilesOfCall)
    const listed = await run(['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, '--', ...part])
    if (listed.code !== 0) throw new EnvironmentError(gitFailure('ls-tree', listed))
    const inCommit = new Map(
      gitFields(listed).flatMap((entry) => {
        const [, hash, path] = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]*)$/.exec(entry) ?? []
        return hash === undefined || path === undefined || !isFile(join(root, path)) ? [] : [[path, hash] as const]
      }),
    )
    const onDisk = await hashesOf(run, [...inCommit.keys()], ['--no-filters'])
    differing.push(...part.filter((path) => !onDisk.has(path) || onDisk.get(path) !== inCommit.get(path)))
  }
  return differing
}

/** The hashes of files on disk, by their paths. */
async function hashesOf(
  run: RunGit,
  paths: readonly string[],
  options: readonly string[],
): Promise<Map<string, string>> {
  if (paths.length === 0) return new Map()
  const hashes = await run(['hash-object', ...options, '--', ...paths])
  if (hashes.code !== 0) throw new EnvironmentError(gitFailure('hash-object', hashes))
  const lines = hashes.stdout.toString('utf8').trimEnd().split('\n')
  return new Map(paths.map((path, index) => [path, lines[index] ?? '']))
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true
}

/** The changed files among those that git was told to take for unchanged (`update-index --assume-unchanged`, `--skip-worktree`). */
async function hiddenChanges(root: string, run: RunGit): Promise<string[]> {
  const listed = await run(['ls-files', '-z', '-v', '--stage'])
  if (listed.code !== 0) throw new EnvironmentError(gitFailure('ls-files', listed))
  const hidden = gitFields(listed).flatMap((entry) => {
    const [, hash, path] = /^[a-zS] 100\d{3} ([0-9a-f]+) \d\t([\s\S]*)$/.exec(entry) ?? []
    // What a sparse checkout leaves out is not on disk.
    return path !== undefined && isFile(join(root, path)) ? [{ path, hash }] : []
  })
  const changed: string[] = []
  for (let start = 0; start < hidden.length; start += maxFilesOfCall) {
    const part = hidden.slice(start, start + maxFilesOfCall)
    const found = await hashesOf(
      run,
      part.map(({ path }) => path),
      [],
    )
    changed.push(...part.flatMap(({ path, hash }) => (found.get(path) === hash ? [] : [path])))
  }
  return changed
}

/**
 * Whether git tracks a file and it is as in the last commit.
 *
 * @param path - relative to the repository's root.
 * @throws UserError if git fails.
 */
export async function isCommittedFile(run: RunGit, path: string): Promise<boolean> {
  const inCommit = await run(['--literal-pathspecs', 'ls-tree', '--name-only', '-z', 'HEAD', '--', path])
  if (inCommit.code !== 0) throw new EnvironmentError(gitFailure('ls-tree', inCommit))
  if (gitFields(inCommit).length === 0) return false
  const status = await run(['--literal-pathspecs', 'status', '--porcelain', '-z', '--untracked-files=no', '--', path])
  if (status.code !== 0) throw new EnvironmentError(gitFailure('status', status))
  return gitFields(status).length === 0
}
