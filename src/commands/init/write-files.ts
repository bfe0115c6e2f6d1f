import { lstat, mkdir, open, readFile, rmdir, unlink, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UserError } from '../../core/errors.js'
import { fileErrorReason } from '../../core/files.js'

/** A file that is to be there. */
export interface PlannedFile {
  /** Absolute. */
  path: string
  /** As people know it. */
  shown: string
  content: string
  /** Several projects share it: one that is there, whatever it holds, is left as it is. */
  shared?: boolean
}

/** A planned file and what is at its place. */
export interface FileState {
  file: PlannedFile
  state: 'new' | 'same' | 'different'
}

/** Looks at what is there. Line ends do not count: git may have changed them. */
export async function compareFiles(files: readonly PlannedFile[]): Promise<FileState[]> {
  return await Promise.all(
    files.map(async (file) => {
      const old = await contentOf(file)
      const state = old === undefined ? 'new' : plainText(old) === plainText(file.content) ? 'same' : 'different'
      return { file, state } as const
    }),
  )
}

/**
 * Writes files, all or none: on an error, or when the signal is aborted, what was written is taken back, with the
 * folders that were made for it.
 *
 * @throws UserError that names the file and why it cannot be written.
 */
export async function writeFiles(files: readonly PlannedFile[], signal: AbortSignal): Promise<void> {
  const undo: (() => Promise<void>)[] = []
  try {
    for (const file of files) {
      signal.throwIfAborted()
      await writeOne(file, undo)
    }
    signal.throwIfAborted()
  } catch (error) {
    for (const step of undo.reverse()) await step()
    throw error
  }
}

async function writeOne(file: PlannedFile, undo: (() => Promise<void>)[]): Promise<void> {
  const { path, content, shown } = file
  try {
    for (const folder of await missingFolders(dirname(path))) {
      await mkdir(folder)
      undo.push(() => rmdir(folder).catch(ignore))
    }
    const old = await contentOf(file)
    // What came into being since it was looked for is neither overwritten nor taken back.
    const handle = await open(path, old === undefined ? 'wx' : 'r+')
    undo.push(old === undefined ? () => unlink(path).catch(ignore) : () => writeFile(path, old).catch(ignore))
    try {
      await handle.truncate()
      await handle.writeFile(content)
    } finally {
      await handle.close()
    }
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    throw new UserError(`cannot write ${shown}: ${why(cause)}; nothing was made`, { cause })
  }
}

/** The folder and those above it that are not there, the highest first. */
async function missingFolders(folder: string): Promise<string[]> {
  const stats = await lstat(folder).catch(missing)
  return stats === undefined ? [...(await missingFolders(dirname(folder))), folder] : []
}

async function contentOf({ path, shown }: PlannedFile): Promise<Buffer | undefined> {
  try {
    const stats = await lstat(path).catch(missing)
    return stats === undefined ? undefined : await readFile(path)
  } catch (cause) {
    throw new UserError(`cannot read ${shown}: ${why(cause)}`, { cause })
  }
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

function why(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOTDIR' || code === 'EEXIST' ? 'a file is where a folder has to be' : fileErrorReason(error)
}

function plainText(content: string | Buffer): string {
  return content.toString().replaceAll('\r\n', '\n')
}

/** A step back that fails must not hide the first error, nor keep the others from being taken. */
function ignore(): void {}
