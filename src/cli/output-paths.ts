import { stat } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { UserError } from '../core/errors.js'

/** Where a command is to write, as its inputs name it. Undefined: nothing is to be written there. */
export type OutputPaths = Readonly<Record<string, string | undefined>>

/**
 * Refuses files that could not be written at the end of a command, before it does anything.
 *
 * @param files - the paths by the names of their inputs.
 * @throws UserError for a folder, and for a place below a file.
 */
export async function assertOutputFiles(files: OutputPaths, workingDirectory: string): Promise<void> {
  for (const [input, given] of Object.entries(files)) {
    if (given === undefined) continue
    const there = await nearestThere(resolve(workingDirectory, given))
    if (there.isWhole && there.isFolder)
      throw new UserError(`input ${input}: ${given} is a folder; give the name of a file`)
    if (!there.isWhole && !there.isFolder) throw belowFile(input, given, there.path, workingDirectory)
  }
}

/** As `assertOutputFiles`, for folders, which are made if they are missing. */
export async function assertOutputFolders(folders: OutputPaths, workingDirectory: string): Promise<void> {
  for (const [input, given] of Object.entries(folders)) {
    if (given === undefined) continue
    const there = await nearestThere(resolve(workingDirectory, given))
    if (there.isWhole && !there.isFolder) throw new UserError(`input ${input}: ${given} is a file; give a folder`)
    if (!there.isFolder) throw belowFile(input, given, there.path, workingDirectory)
  }
}

function belowFile(input: string, given: string, file: string, workingDirectory: string): UserError {
  const shown = relative(workingDirectory, file) || file
  return new UserError(`input ${input}: ${given} cannot be made, as ${shown} is a file; give another path`)
}

/** The path itself, or the first above it that is there. */
async function nearestThere(path: string): Promise<{ path: string; isWhole: boolean; isFolder: boolean }> {
  for (let at = path; ; at = dirname(at)) {
    try {
      return { path: at, isWhole: at === path, isFolder: (await stat(at)).isDirectory() }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      const missing = code === 'ENOENT' || code === 'ENOTDIR'
      // What cannot be looked at is told by whoever writes there.
      if (!missing || at === dirname(at)) return { path: at, isWhole: false, isFolder: true }
    }
  }
}
