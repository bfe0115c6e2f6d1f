import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { type Entry, fromFdPromise, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl'
import { type ErrorOrigin, UserError } from '../core/errors.js'
import { printableName } from '../core/secrets/process.js'
import { quote } from '../core/text.js'
import { isControl } from '../spec/format.js'

/** Limits of a zip. Sizes are bytes after unpacking. */
export interface ZipLimits {
  /** Of one file. */
  fileBytes: number
  /** Of all files together. */
  totalBytes: number
  members: number
}

/** Far more than any connector has (the platform limits it to 512 MB of memory, docs/platform.md#limits). */
export const zipLimits: ZipLimits = {
  fileBytes: 256 * 1024 * 1024,
  totalBytes: 512 * 1024 * 1024,
  members: 20_000,
}

export type BundleProblem =
  /** No such file, or a folder. */
  | 'not-found'
  | 'not-a-zip'
  /** Truncated, a wrong checksum, encrypted, or an unknown compression. */
  | 'damaged'
  /** A path out of the folder, a link, or a name that is not valid on every system. */
  | 'unsafe'
  | 'too-large'
  | 'no-index'
  | 'empty-index'
  /** All files are in a folder: the folder was zipped, not its content. */
  | 'nested'
  | 'no-spec'
  | 'bad-spec'

/** A bundle that cannot be used. Its message names the file and says what to do. */
export class BundleError extends UserError {
  override readonly name = 'BundleError'
  readonly problem: BundleProblem

  constructor(problem: BundleProblem, message: string, options: { cause?: unknown } = {}) {
    super(message, options)
    this.problem = problem
  }

  /** A path that names something else than a zip is wrong usage. If the file cannot be read, the cause tells why. */
  override get origin(): ErrorOrigin {
    const isOtherFile = this.problem === 'not-a-zip' || (this.problem === 'not-found' && this.cause === undefined)
    return isOtherFile ? 'usage' : super.origin
  }
}

/** A file in a zip. Folders are not listed. */
export interface ZipMember {
  /** With `/` between folders, relative, free of `.` and `..`. */
  name: string
  /** Declared bytes after unpacking. */
  size: number
  compressedSize: number
  entry: Entry
}

/** An open zip. The names and sizes of its files are checked, their content is not. */
export interface OpenZip {
  members: ZipMember[]
  /** The unpacked bytes. Rejects with a BundleError if size or checksum differ from the declared ones. */
  read(member: ZipMember): AsyncGenerator<Buffer>
}

/**
 * Opens a zip by its central directory (local headers may lack the sizes, docs/platform.md#bundle) and refuses unsafe files
 * before any content is read. The caller closes `descriptor`.
 *
 * @param label - names the zip in messages.
 * @throws BundleError
 */
export async function openZip(descriptor: number, label: string, limits: ZipLimits): Promise<OpenZip> {
  let zip: ZipFile
  try {
    // Names are decoded below, to distinguish an unsafe name from a damaged directory.
    zip = await fromFdPromise(descriptor, { autoClose: false, decodeStrings: false })
  } catch (cause) {
    const problem = `${label} is not a zip file, or it is truncated; pack it again with the command pack`
    throw new BundleError('not-a-zip', problem, { cause })
  }
  const members = await listMembers(zip, label, limits)
  return { members, read: (member) => readMember(zip, member, label) }
}

async function listMembers(zip: ZipFile, label: string, limits: ZipLimits): Promise<ZipMember[]> {
  if (zip.entryCount > limits.members) throw tooLarge(label, `${zip.entryCount} members`)
  const members: ZipMember[] = []
  const seen = new Map<string, 'file' | 'folder'>()
  let total = 0
  for await (const entry of entriesOf(zip, label)) {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
    const isFolder = name.endsWith('/')
    const path = isFolder ? name.slice(0, -1) : name
    const fault = nameFault(path) ?? kindFault(entry) ?? collisionFault(path, isFolder, seen)
    if (fault)
      throw new BundleError('unsafe', `${label} holds ${quote(printableName(name))}, ${fault}; it is not unpacked`)
    if (isFolder) continue
    if (entry.isEncrypted()) throw damaged(label, path, 'is encrypted')
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
      throw damaged(label, path, `has the compression method ${entry.compressionMethod}, not stored or deflated`)
    total += entry.uncompressedSize
    if (entry.uncompressedSize > limits.fileBytes) throw tooLarge(label, `the file ${quote(printableName(path))}`)
    if (total > limits.totalBytes) throw tooLarge(label, `more than ${Math.floor(limits.totalBytes / 1048576)} MiB`)
    members.push({ name: path, size: entry.uncompressedSize, compressedSize: entry.compressedSize, entry })
  }
  return members
}

async function* entriesOf(zip: ZipFile, label: string): AsyncGenerator<Entry> {
  const entries = zip.eachEntry()
  for (;;) {
    let next: IteratorResult<Entry>
    try {
      next = await entries.next()
    } catch (cause) {
      const message = `${label} is damaged, its table of contents cannot be read; pack it again with the command pack`
      throw new BundleError('damaged', message, { cause })
    }
    if (next.done) return
    yield next.value
  }
}

async function* readMember(zip: ZipFile, member: ZipMember, label: string): AsyncGenerator<Buffer> {
  let crc = 0
  try {
    // A streaming reader uses the local header, so both headers must have the same name.
    const local = await zip.readLocalFileHeaderPromise(member.entry)
    if (!local.fileName.equals(member.entry.fileNameRaw)) throw damaged(label, member.name, 'has two names')
    // The stream checks the declared size, but not the checksum.
    const stream: Readable = await zip.openReadStreamPromise(member.entry)
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      crc = crc32(chunk, crc)
      yield chunk
    }
  } catch (cause) {
    if (cause instanceof BundleError) throw cause
    throw damaged(label, member.name, 'cannot be unpacked', cause)
  }
  if (crc !== member.entry.crc32 >>> 0) throw damaged(label, member.name, 'has another checksum than declared')
}

function damaged(label: string, member: string, what: string, cause?: unknown): BundleError {
  const message = `${label} is damaged: ${quote(printableName(member))} ${what}; pack it again with the command pack`
  return new BundleError('damaged', message, { cause })
}

function tooLarge(label: string, what: string): BundleError {
  return new BundleError(
    'too-large',
    `${label} would unpack to ${what}, which is too large for a connector; it is not unpacked`,
  )
}

/** Systems take paths of 1024 bytes (macOS) and more, and the folder that a bundle is unpacked to needs some. */
const maxPathBytes = 512
const maxDepth = 32

/** Why a name is unsafe on some system. The rules of all systems apply on each, so a bundle is refused everywhere or nowhere. */
function nameFault(path: string): string | undefined {
  if (path === '' || path.startsWith('/')) return 'an absolute path'
  if (/^[a-z]:/i.test(path)) return 'a path on a drive'
  if (path.split('/').includes('..')) return 'a path out of its folder'
  if (validateFileName(path) !== null || path.split('/').some((part) => part === '' || part === '.'))
    return 'a path that is not normalized'
  if (Buffer.byteLength(path) > maxPathBytes) return `a path longer than ${maxPathBytes} bytes`
  if (path.split('/').length > maxDepth) return `a path more than ${maxDepth} folders deep`
  for (const part of path.split('/')) {
    if (part.includes(':') || [...part].some((c) => isControl(c.charCodeAt(0))))
      return 'a name with forbidden characters'
    if (/[. ]$/.test(part)) return 'a name that ends in a dot or a space'
    if (/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(part)) return 'a name that Windows reserves for a device'
    if (Buffer.byteLength(part) > 255) return 'a name longer than 255 bytes'
  }
  return undefined
}

/** Zips of Unix have the file type in the upper half of the external attributes; 0 if it is not given. */
function kindFault(entry: Entry): string | undefined {
  const type = (entry.externalFileAttributes >>> 16) & 0o170000
  if (type === 0o120000) return 'a link'
  if (type !== 0 && type !== 0o100000 && type !== 0o040000) return 'which is neither a file nor a folder'
  return undefined
}

/** Finds two entries that are one path on some system, and files that are used as folders. */
function collisionFault(path: string, isFolder: boolean, seen: Map<string, 'file' | 'folder'>): string | undefined {
  // Names that differ only in case, or in the encoding of an accent, are one file on Windows and macOS.
  const key = path.normalize('NFC').toLowerCase()
  const before = seen.get(key)
  if (before && !(isFolder && before === 'folder')) return 'a duplicate name (case is ignored)'
  const parts = key.split('/')
  for (let n = 1; n < parts.length; n++) {
    const folder = parts.slice(0, n).join('/')
    if (seen.get(folder) === 'file') return 'a path below a file'
    seen.set(folder, 'folder')
  }
  seen.set(key, isFolder ? 'folder' : 'file')
  return undefined
}
