import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { CommandContext } from '../../cli/command.js'
import { exitCodeOf, exitCodes } from '../../cli/exit-code.js'
import { EndedByInterrupt } from '../../core/errors.js'
import { relativePath } from '../../core/paths.js'

/** Time between two looks at the files. A build that writes for longer between two of its writes is run twice. */
const intervalMs = 500

/**
 * Runs `work`, and again after each change of a file, until the command is interrupted. A run that fails is told, and does
 * not end it, but for wrong usage in the first run, such as a file that is not there.
 *
 * @param paths - absolute, of files, or of folders whose JavaScript files count. After the first run they may be missing for a
 * while, as a build removes them.
 * @throws EndedByInterrupt, as an interrupt is how this ends.
 */
export async function runOnChanges(
  paths: readonly string[],
  work: () => Promise<void>,
  context: CommandContext,
): Promise<void> {
  try {
    await runForEver(paths, work, context)
  } catch (error) {
    if (!context.signal.aborted || error !== context.signal.reason) throw error
    throw new EndedByInterrupt()
  }
}

async function runForEver(
  paths: readonly string[],
  work: () => Promise<void>,
  { clock, signal, logger, workingDirectory, oneRun }: CommandContext,
): Promise<void> {
  const names = paths.map((path) => relativePath(workingDirectory, path)).join(', ')
  let wrongUsage: unknown
  const first = async () => {
    try {
      await work()
    } catch (error) {
      if (exitCodeOf(error) !== exitCodes.usage) throw error
      wrongUsage = error
    }
  }
  for (let run = first; ; run = work) {
    const before = await stateOf(paths)
    await oneRun(run)
    if (wrongUsage !== undefined) throw wrongUsage
    logger.info(`\nwaiting for a change of ${names}; end with Ctrl-C\n`)
    let state = await stateOf(paths)
    while (state === before) {
      await clock.sleep(intervalMs, signal)
      state = await stateOf(paths)
    }
    // Until the build is done with it.
    for (let last = ''; last !== state || state.startsWith(missing); ) {
      last = state
      await clock.sleep(intervalMs, signal)
      state = await stateOf(paths)
    }
  }
}

/** The state begins with it. */
const missing = 'missing'

async function stateOf(paths: readonly string[]): Promise<string> {
  const states: string[] = []
  for (const [i, path] of paths.entries()) {
    for (const file of await filesAt(path)) {
      const found = await stat(file).catch(() => undefined)
      if (found !== undefined) states.push(`${i}/${file}/${found.mtimeMs}/${found.size}/${found.ino}`)
    }
    // Only the first has to be there: the others are optional.
    if (i === 0 && states.length === 0) states.push(missing)
  }
  return states.join('\n')
}

/** The file itself, or the JavaScript files in a folder. */
async function filesAt(path: string): Promise<string[]> {
  if (!(await stat(path).catch(() => undefined))?.isDirectory()) return [path]
  const names = await readdir(path, { recursive: true }).catch(() => [])
  return names
    .filter((name) => /\.[cm]?js$/.test(name) && !/(?:^|[\\/])node_modules[\\/]/.test(name))
    .sort()
    .map((name) => join(path, name))
}
