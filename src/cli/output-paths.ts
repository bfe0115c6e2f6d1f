import { open, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { UsageError, type UserError } from '../core/errors.js'
import { assertReplaceable, writeError } from '../core/files.js'
import { inputName } from '../core/input-names.js'

/** Paths that a command will write to, by the name of the input; undefined where it writes nothing. */
export type OutputPaths = Readonly<Record<string, string | undefined>>

/**
 * Checks before a command starts that these files can be written at its end.
 *
 * @throws UserError for a path that is a folder, is below a file, or cannot be opened.
 */
export async function assertOutputFiles(files: OutputPaths, workingDirectory: string): Promise<void> {
  for (const [input, path] of Object.entries(files)) {
    if (path === undefined) continue
    const nearest = await nearestExisting(resolve(workingDirectory, path))
    if (nearest.isExact && nearest.isFolder)
      throw new UsageError(`${inputName(input)}: ${path} is a folder; give the name of a file`)
    if (!nearest.isExact && !nearest.isFolder) throw belowFile(input, path, nearest.path, workingDirectory)
    await assertWritable(nearest, `${input} ${path}`)
  }
}

/** Like `assertOutputFiles`, for folders. Missing folders are created later. */
export async function assertOutputFolders(folders: OutputPaths, workingDirectory: string): Promise<void> {
  for (const [input, path] of Object.entries(folders)) {
    if (path === undefined) continue
    const nearest = await nearestExisting(resolve(workingDirectory, path))
    if (nearest.isExact && !nearest.isFolder)
      throw new UsageError(`${inputName(input)}: ${path} is a file; give a folder`)
    if (!nearest.isFolder) throw belowFile(input, path, nearest.path, workingDirectory)
    await assertWritable(nearest, `${input} ${path}`)
  }
}

/**
 * Opens an existing file, or creates and removes a file in an existing folder.
 *
 * @param label names the input and the path, as `report-dir out`
 * @throws UserError if that fails.
 */
async function assertWritable({ path, isFolder }: ExistingPath, label: string): Promise<void> {
  try {
    if (isFolder) await assertReplaceable(join(path, 'file'))
    else await (await open(path, 'r+')).close()
  } catch (cause) {
    throw writeError(label, cause)
  }
}

function belowFile(input: string, path: string, file: string, workingDirectory: string): UserError {
  const shown = relative(workingDirectory, file) || file
  return new UsageError(`${inputName(input)}: ${path} cannot be created, because ${shown} is a file; give another path`)
}

interface ExistingPath {
  path: string
  /** True for the requested path itself, false for a parent of it. */
  isExact: boolean
  isFolder: boolean
}

/** Finds the path itself or its nearest existing parent. */
async function nearestExisting(path: string): Promise<ExistingPath> {
  for (let at = path; ; at = dirname(at)) {
    try {
      return { path: at, isExact: at === path, isFolder: (await stat(at)).isDirectory() }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      const missing = code === 'ENOENT' || code === 'ENOTDIR'
      // Any other error, such as a missing permission, is reported when the path is written.
      if (!missing || at === dirname(at)) return { path: at, isExact: false, isFolder: true }
    }
  }
}
