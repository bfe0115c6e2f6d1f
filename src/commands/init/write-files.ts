import { lstat, mkdir, open, readFile, rmdir, unlink, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { EnvironmentError, UserError } from '../../core/errors.js'
import { fileErrorReason } from '../../core/files.js'

/** A file that is to be written. */
export interface PlannedFile {
  /** Absolute. */
  path: string
  /** The path in messages. */
  shown: string
  content: string
  /**
   * An existing file with another content is kept: one that several projects share unless overwriting is forced, one with
   * settings of the user always. Absent: nothing is written then, unless overwriting is forced.
   */
  keep?: 'unless-forced' | 'always'
}

/** A planned file, compared with the one at its path. */
export interface FileState {
  file: PlannedFile
  state: 'new' | 'same' | 'different'
}

/** Compares planned files with existing ones. Line ends are ignored, because git may have changed them. */
export async function compareFiles(files: readonly PlannedFile[]): Promise<FileState[]> {
  return await Promise.all(
    files.map(async (file) => {
      const old = await contentOf(file)
      const state = old === undefined ? 'new' : normalized(old) === normalized(file.content) ? 'same' : 'different'
      return { file, state } as const
    }),
  )
}

/**
 * Writes files, all or none: on an error or an abort, written files and created folders are removed, and overwritten files
 * restored.
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
    // A file that was created in the meantime is neither overwritten nor removed.
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
    throw new EnvironmentError(`cannot write ${shown}: ${reasonOf(cause)}; nothing was written`, { cause })
  }
}

/** The folder and the folders above it that do not exist, the highest first. */
async function missingFolders(folder: string): Promise<string[]> {
  const stats = await lstat(folder).catch(undefinedIfMissing)
  return stats === undefined ? [...(await missingFolders(dirname(folder))), folder] : []
}

async function contentOf({ path, shown }: PlannedFile): Promise<Buffer | undefined> {
  try {
    const stats = await lstat(path).catch(undefinedIfMissing)
    return stats === undefined ? undefined : await readFile(path)
  } catch (cause) {
    throw new EnvironmentError(`cannot read ${shown}: ${reasonOf(cause)}`, { cause })
  }
}

function undefinedIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOTDIR' || code === 'EEXIST' ? 'a file exists where a folder is needed' : fileErrorReason(error)
}

function normalized(content: string | Buffer): string {
  return content.toString().replaceAll('\r\n', '\n')
}

/** A failed undo step must not hide the first error or prevent the other steps. */
function ignore(): void {}
