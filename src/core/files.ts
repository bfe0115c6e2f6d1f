import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isSystemError, messageOf, UserError } from './errors.js'

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
  if (code === 'ENOTDIR') return 'a part of its path is a file'
  if (code === 'EACCES' || code === 'EPERM') return 'access is denied'
  if (code === 'EROFS') return 'the file system is read-only'
  if (code === 'ENOSPC') return 'no space is left on the disk'
  if (code === 'EDQUOT') return 'the quota of the disk is used up'
  if (code === 'EMFILE' || code === 'ENFILE') return 'too many files are open'
  return messageOf(error)
}

/** Codes that come from the machine: no program can do anything about them. */
const machineCodes = new Set([
  'EACCES',
  'EDQUOT',
  'EIO',
  'EMFILE',
  'ENAMETOOLONG',
  'ENFILE',
  'ENOSPC',
  'EPERM',
  'EROFS',
])

/**
 * The error of a file that the machine refused, such as a full disk, in words for the user. Undefined for any other
 * error.
 */
export function machineProblem(error: unknown): UserError | undefined {
  if (!isSystemError(error)) return undefined
  const { code = '', syscall, path } = error
  // A folder for temporary files that is not there is a setting of the machine.
  const isOfMachine = machineCodes.has(code) || (code === 'ENOENT' && syscall === 'mkdtemp')
  if (!isOfMachine) return undefined
  // `mkdtemp` ends the path with a placeholder.
  const where = path === undefined ? '' : ` ${syscall === 'mkdtemp' ? dirname(path) : path}`
  return new UserError(`cannot use${where || ' a file'}: ${fileErrorReason(error)} (${code}, ${syscall})`, {
    cause: error,
  })
}

/**
 * Writes a file that a command was asked for, and makes its folders.
 *
 * @param label names the file in a message, as `summary-file out/summary.md`
 * @throws UserError if it cannot be written.
 */
export async function writeNamedFile(path: string, content: string, label: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  } catch (cause) {
    throw writeError(label, cause)
  }
}

/** The error for a file that cannot be written; `label` names the input and the file, as `out answers.jsonl`. */
export function writeError(label: string, cause: unknown): UserError {
  return new UserError(`cannot write ${label}: ${fileErrorReason(cause)}; give another path`, { cause })
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
