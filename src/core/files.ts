import { stat } from 'node:fs/promises'
import { messageOf, UserError } from './errors.js'

/** True for the error of a path where nothing is. */
export function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOENT' || code === 'ENOTDIR'
}

/** Why a file or folder could not be read or written, in words. */
export function fileErrorReason(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such file or folder'
  if (code === 'EISDIR') return 'it is a folder'
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
 * @throws UserError for a file, and for what is missing or cannot be read.
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
