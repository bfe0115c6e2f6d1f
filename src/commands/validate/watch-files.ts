import { stat } from 'node:fs/promises'
import type { CommandContext } from '../../cli/command.js'
import { exitCodeOf, exitCodes } from '../../cli/exit-code.js'
import { InterruptedError } from '../../core/errors.js'
import { relativePath } from '../../core/paths.js'

/** Time between two looks at the files. A build that writes for longer between two of its writes is run twice. */
const intervalMs = 500

/**
 * Runs `work`, and again after each change of a file, until the command is interrupted. A run that fails is told, and does
 * not end it, but for wrong usage in the first run, such as a file that is not there.
 *
 * @param files - absolute paths. After the first run they may be missing for a while, as a build removes them.
 * @throws InterruptedError that is expected, as an interrupt is how this ends.
 */
export async function runOnChanges(
  files: readonly string[],
  work: () => Promise<void>,
  context: CommandContext,
): Promise<void> {
  try {
    await runForEver(files, work, context)
  } catch (error) {
    if (!context.signal.aborted || error !== context.signal.reason) throw error
    throw new InterruptedError('the watch has ended', { isExpected: true, cause: error })
  }
}

async function runForEver(
  files: readonly string[],
  work: () => Promise<void>,
  { clock, signal, logger, workingDirectory, oneRun }: CommandContext,
): Promise<void> {
  const names = files.map((file) => relativePath(workingDirectory, file)).join(', ')
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
    const before = await stateOf(files)
    await oneRun(run)
    if (wrongUsage !== undefined) throw wrongUsage
    logger.info(`\nwaiting for a change of ${names}; end with Ctrl-C\n`)
    let state = await stateOf(files)
    while (state === before) {
      await clock.sleep(intervalMs, signal)
      state = await stateOf(files)
    }
    // Until the build is done with it.
    for (let last = ''; last !== state || state.includes(missing); ) {
      last = state
      await clock.sleep(intervalMs, signal)
      state = await stateOf(files)
    }
  }
}

const missing = 'missing'

async function stateOf(files: readonly string[]): Promise<string> {
  const states: string[] = []
  for (const [i, file] of files.entries()) {
    const found = await stat(file).catch(() => undefined)
    // Only the first has to be there: the others are optional.
    states.push(found === undefined ? (i === 0 ? missing : '-') : `${found.mtimeMs}/${found.size}/${found.ino}`)
  }
  return states.join(' ')
}
