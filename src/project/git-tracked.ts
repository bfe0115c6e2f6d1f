import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EnvironmentError, messageOf } from '../core/errors.js'
import type { Logger } from '../core/logger.js'
import { relativePath } from '../core/paths.js'
import { gitFailure, gitFields, gitRunner } from './run-git.js'

/** The tracked files that differ from the last commit, each with its status and the hash of its content. */
export type TrackedState = Map<string, string>

/**
 * The state of the tracked files in some folders of a git repository. Undefined, with a warning, if git fails: it may be
 * missing, or not trust the folder.
 */
export async function trackedState(
  repositoryRoot: string,
  folders: readonly string[],
  environment: NodeJS.ProcessEnv,
  logger: Logger,
): Promise<TrackedState | undefined> {
  const git = gitRunner(repositoryRoot, { environment })
  const paths = folders.map((folder) => relativePath(repositoryRoot, folder) || '.')
  const options = ['--porcelain', '-z', '--no-renames', '--untracked-files=no']
  try {
    const result = await git(['--literal-pathspecs', 'status', ...options, '--', ...paths])
    if (result.code !== 0) throw new EnvironmentError(gitFailure('status', result))
    const state: TrackedState = new Map()
    for (const line of gitFields(result)) {
      const file = line.slice(3)
      state.set(file, `${line.slice(0, 2)} ${await contentOf(join(repositoryRoot, file))}`)
    }
    return state
  } catch (error) {
    logger.warning(`cannot ask git whether the build leaves tracked files as they are: ${messageOf(error)}`)
    return undefined
  }
}

/** The files with different states, sorted. */
export function changedFiles(before: TrackedState, after: TrackedState): string[] {
  const files = new Set([...before.keys(), ...after.keys()])
  return [...files].filter((file) => before.get(file) !== after.get(file)).sort()
}

async function contentOf(path: string): Promise<string> {
  try {
    return createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
  } catch {
    // Deleted, or a submodule: then the status shows the difference.
    return 'none'
  }
}
