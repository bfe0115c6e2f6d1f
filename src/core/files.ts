import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { EnvironmentError, isSystemError, messageOf, UsageError, type UserError } from './errors.js'
import { inputName } from './input-names.js'
import { printableName } from './secrets/process.js'
import { shorten } from './text.js'

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
  if (code === 'ENAMETOOLONG') return 'its path is longer than the system allows'
  if (code === 'ENOTDIR') return 'a part of its path is a file'
  if (code === 'EACCES' || code === 'EPERM') return 'access is denied'
  if (code === 'EROFS') return 'the file system is read-only'
  if (code === 'ENOSPC') return 'no space is left on the disk'
  if (code === 'EDQUOT') return 'the quota of the disk is used up'
  if (code === 'EMFILE' || code === 'ENFILE') return 'too many files are open'
  return messageOf(error)
}

/** Codes of errors that the machine causes, such as a full disk, not the program. */
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

/** Characters of a path in a message. */
const maxShownPath = 1000

/** A UserError for a file error that the machine causes, such as a full disk. Undefined for any other error. */
export function machineProblem(error: unknown): UserError | undefined {
  if (!isSystemError(error)) return undefined
  const { code = '', syscall, path } = error
  // A missing folder for temporary files is a setting of the machine.
  const isOfMachine = machineCodes.has(code) || (code === 'ENOENT' && syscall === 'mkdtemp')
  if (!isOfMachine) return undefined
  // `mkdtemp` ends the path with a placeholder.
  const place = path !== undefined && syscall === 'mkdtemp' ? dirname(path) : path
  // A path may be too long to show, and be refused for that.
  const where = place === undefined ? '' : ` ${shorten(printableName(place), maxShownPath)}`
  return new EnvironmentError(`cannot use${where || ' a file'}: ${fileErrorReason(error)} (${code}, ${syscall})`, {
    cause: error,
  })
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
  const where = input === undefined ? '' : `${inputName(input)}: `
  let isFolder: boolean
  try {
    isFolder = (await stat(path)).isDirectory()
  } catch (cause) {
    const problem = isMissing(cause)
      ? `there is no folder ${shown}`
      : `${shown} cannot be read: ${fileErrorReason(cause)}`
    throw new UsageError(`${where}${problem}; ${advice}`, { cause })
  }
  if (!isFolder) throw new UsageError(`${where}${shown} is a file; ${advice}`)
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

/** Enough to notice a full disk. */
const trialBytes = 4096

/** Checks that `replaceFile` can write this file, without changing it. Rejects with the error of the file system. */
export async function assertReplaceable(path: string): Promise<void> {
  const temporary = temporaryPath(path)
  try {
    await writeFile(temporary, Buffer.alloc(trialBytes), { flag: 'wx' })
  } finally {
    await removeIfPossible(temporary)
  }
}

/**
 * Writes a file that the user named, and creates its folders. Not atomic, because the path may be a device such as
 * /dev/stdout.
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
  return new EnvironmentError(`cannot write ${label}: ${fileErrorReason(cause)}; give another path`, { cause })
}

/** If a file could not be created, its removal can fail for the same reason, which is reported already. */
async function removeIfPossible(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => {})
}

function temporaryPath(path: string): string {
  return join(dirname(path), `.${randomUUID()}.tmp`)
}
