import { randomUUID } from 'node:crypto'
import { rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { messageOf, UserError } from './errors.js'

/** True for the error of a path that does not exist. */
export function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOENT' || code === 'ENOTDIR'
}

/** The reason why a file or folder could not be read or written, for a message. */
export function fileErrorReason(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such file or folder'
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'ENOSPC') return 'no space is left on the disk'
  if (code === 'EACCES' || code === 'EPERM') return 'access is denied'
  return messageOf(error)
}

export interface FolderMessage {
  /** The input that names the folder, if one does. */
  input?: string
  /** The path as the user knows it. */
  shown: string
  /** What to give instead: `give the folder of the connector project`. */
  advice: string
}

/**
 * Checks that a folder exists. Links are followed.
 *
 * @throws UserError for a file, and for a folder that is missing or not readable.
 */
export async function assertFolder(path: string, { input, shown, advice }: FolderMessage): Promise<void> {
  const where = input === undefined ? '' : `input ${input}: `
  let isFolder: boolean
  try {
    isFolder = (await stat(path)).isDirectory()
  } catch (cause) {
    const problem = isMissing(cause)
      ? `there is no folder ${shown}`
      : `${shown} cannot be read: ${fileErrorReason(cause)}`
    throw new UserError(`${where}${problem}; ${advice}`, { cause })
  }
  if (!isFolder) throw new UserError(`${where}${shown} is a file; ${advice}`)
}

/** A text without the byte order mark that editors on Windows put first. */
export function withoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

/** Writes or replaces a file atomically: a reader finds the old or the new content, never a part of it. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = temporaryPath(path)
  try {
    await writeFile(temporary, content, { flag: 'wx' })
    await rename(temporary, path)
  } catch (error) {
    await removeIfPossible(temporary)
    throw error
  }
}

/** Checks that `replaceFile` can write this file, without changing it. Rejects with the error of the file system. */
export async function assertReplaceable(path: string): Promise<void> {
  const temporary = temporaryPath(path)
  await writeFile(temporary, '', { flag: 'wx' })
  await removeIfPossible(temporary)
}

/** If a file could not be created, its removal can fail for the same reason, which is reported already. */
async function removeIfPossible(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => {})
}

function temporaryPath(path: string): string {
  return join(dirname(path), `.${randomUUID()}.tmp`)
}
