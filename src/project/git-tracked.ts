import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import type { Logger } from '../core/logger.js'
import { unlessStalled } from '../core/stall.js'

const run = promisify(execFile)

/** The tracked files that differ from the last commit, each with a mark of how. */
export type TrackedState = Map<string, string>

/**
 * The state of the tracked files below some folders of a git repository. Undefined, with a warning, if git cannot say
 * it: it may be missing, or not trust the folder.
 */
export async function trackedState(
  repositoryRoot: string,
  folders: readonly string[],
  env: NodeJS.ProcessEnv,
  logger: Logger,
): Promise<TrackedState | undefined> {
  // No file of the repository is to be written by looking at it, and no program of its configuration to be started.
  const options = ['-c', 'core.fsmonitor=false', '--no-optional-locks', '--literal-pathspecs', '-C', repositoryRoot]
  const below = folders.map((folder) => relative(repositoryRoot, folder).split(sep).join('/') || '.')
  const command = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=no', '--', ...below]
  try {
    const { stdout } = await unlessStalled('run git', () =>
      run('git', [...options, ...command], { env, maxBuffer: 64 * 1024 * 1024 }),
    )
    const state: TrackedState = new Map()
    for (const line of stdout.split('\0').filter((part) => part !== '')) {
      const file = line.slice(3)
      state.set(file, `${line.slice(0, 2)} ${await contentOf(join(repositoryRoot, file))}`)
    }
    return state
  } catch (error) {
    const reason = String((error as { stderr?: unknown }).stderr ?? error)
      .trim()
      .split('\n')[0]
    logger.warning(`cannot ask git whether the build leaves tracked files as they are: ${reason}`)
    return undefined
  }
}

/** The files whose state is another one, sorted. */
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
    // Deleted, or a submodule: the status tells the rest.
    return 'none'
  }
}
