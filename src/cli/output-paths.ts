import { randomBytes } from 'node:crypto'
import { open, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { UserError } from '../core/errors.js'
import { writeError } from '../core/files.js'

/** Where a command is to write, as its inputs name it. Undefined: nothing is to be written there. */
export type OutputPaths = Readonly<Record<string, string | undefined>>

/**
 * Refuses files that could not be written at the end of a command, before it does anything.
 *
 * @param files - the paths by the names of their inputs.
 * @throws UserError for a folder, for a place below a file, and for what cannot be opened.
 */
export async function assertOutputFiles(files: OutputPaths, workingDirectory: string): Promise<void> {
  for (const [input, given] of Object.entries(files)) {
    if (given === undefined) continue
    const there = await nearestThere(resolve(workingDirectory, given))
    if (there.isWhole && there.isFolder)
      throw new UserError(`input ${input}: ${given} is a folder; give the name of a file`)
    if (!there.isWhole && !there.isFolder) throw belowFile(input, given, there.path, workingDirectory)
    await assertWritable(there, `${input} ${given}`)
  }
}

/** As `assertOutputFiles`, for folders, which are made if they are missing. */
export async function assertOutputFolders(folders: OutputPaths, workingDirectory: string): Promise<void> {
  for (const [input, given] of Object.entries(folders)) {
    if (given === undefined) continue
    const there = await nearestThere(resolve(workingDirectory, given))
    if (there.isWhole && !there.isFolder) throw new UserError(`input ${input}: ${given} is a file; give a folder`)
    if (!there.isFolder) throw belowFile(input, given, there.path, workingDirectory)
    await assertWritable(there, `${input} ${given}`)
  }
}

/** Bytes that are written to see whether there is room. */
const trialBytes = 4096

/**
 * Opens a file that is there, or writes one beside the place of what is missing, and leaves nothing behind.
 *
 * @param label names the input and the path, as `report-dir out`
 * @throws UserError if that fails.
 */
async function assertWritable({ path, isFolder }: Place, label: string): Promise<void> {
  const trial = isFolder ? join(path, `.${randomBytes(6).toString('hex')}.tmp`) : undefined
  try {
    if (trial === undefined) await (await open(path, 'r+')).close()
    else await writeFile(trial, Buffer.alloc(trialBytes), { flag: 'wx' })
  } catch (cause) {
    throw writeError(label, cause)
  } finally {
    if (trial !== undefined) await rm(trial, { force: true }).catch(() => {})
  }
}

function belowFile(input: string, given: string, file: string, workingDirectory: string): UserError {
  const shown = relative(workingDirectory, file) || file
  return new UserError(`input ${input}: ${given} cannot be made, as ${shown} is a file; give another path`)
}

/** The path itself, or the first above it that is there. */
interface Place {
  path: string
  isWhole: boolean
  isFolder: boolean
}

async function nearestThere(path: string): Promise<Place> {
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
