import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { type Entry, fromFdPromise, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl'
import { UserError } from '../core/errors.js'
import { isControl, quote } from '../spec/format.js'

/** Bounds of a zip that is read. Sizes are bytes after unpacking. */
export interface ZipLimits {
  /** Of one member. */
  fileBytes: number
  /** Of all members together. */
  totalBytes: number
  members: number
}

/**
 * Far above any connector (the platform gives one 512 MB of memory, docs/platform.md#limits), far below what fills a
 * disk.
 */
export const zipLimits: ZipLimits = {
  fileBytes: 256 * 1024 * 1024,
  totalBytes: 512 * 1024 * 1024,
  members: 20_000,
}

export type BundleProblem =
  /** No such file, or a folder. */
  | 'not-found'
  | 'not-a-zip'
  /** Cut off, a wrong checksum, encrypted, or packed in a way that nobody reads. */
  | 'damaged'
  /** Members that would land outside of the folder, links, names that mean something else elsewhere. */
  | 'unsafe'
  | 'too-large'
  | 'no-index'
  | 'empty-index'
  /** Everything lies one folder deep: the folder was zipped, not what is in it. */
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
}

/** One file in a zip: folders are not listed. */
export interface ZipMember {
  /** With `/` between folders, relative, free of `.` and `..`. */
  name: string
  /** Bytes after unpacking, as the zip declares them. */
  size: number
  compressedSize: number
  entry: Entry
}

/** An open zip: its members were checked against the limits, their content was not read yet. */
export interface OpenZip {
  members: ZipMember[]
  /** The unpacked bytes. Rejects with a BundleError if they are not what the directory of the zip declares. */
  read(member: ZipMember): AsyncGenerator<Buffer>
}

/**
 * Opens a zip by its central directory (local headers may lack the sizes, docs/platform.md#bundle) and refuses unsafe
 * members before anything of it is used. `label` names the file in messages. The caller closes `descriptor`.
 */
export async function openZip(descriptor: number, label: string, limits: ZipLimits): Promise<OpenZip> {
  let zip: ZipFile
  try {
    // Names are decoded below, so that an unsafe one is told apart from a damaged directory.
    zip = await fromFdPromise(descriptor, { autoClose: false, decodeStrings: false })
  } catch (cause) {
    const problem = `${label} is not a zip file, or it was cut off; make it anew with the command pack`
    throw new BundleError('not-a-zip', problem, { cause })
  }
  const members = await listMembers(zip, label, limits)
  return { members, read: (member) => readMember(zip, member, label) }
}

async function listMembers(zip: ZipFile, label: string, limits: ZipLimits): Promise<ZipMember[]> {
  if (zip.entryCount > limits.members) throw tooLarge(label, `${zip.entryCount} members`)
  const members: ZipMember[] = []
  const taken = new Map<string, 'file' | 'folder'>()
  let total = 0
  for await (const entry of entriesOf(zip, label)) {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
    const isFolder = name.endsWith('/')
    const path = isFolder ? name.slice(0, -1) : name
    const fault = faultOf(path) ?? faultOfKind(entry) ?? faultOfPlace(path, isFolder, taken)
    if (fault) throw new BundleError('unsafe', `${label} holds ${quote(name)}, ${fault}: it is not unpacked`)
    if (isFolder) continue
    if (entry.isEncrypted()) throw damaged(label, path, 'is encrypted')
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
      throw damaged(label, path, `is packed by method ${entry.compressionMethod}, not stored or deflated`)
    total += entry.uncompressedSize
    if (entry.uncompressedSize > limits.fileBytes) throw tooLarge(label, `the file ${quote(path)}`)
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
      const message = `${label} is damaged, its table of contents cannot be read; make it anew with the command pack`
      throw new BundleError('damaged', message, { cause })
    }
    if (next.done) return
    yield next.value
  }
}

async function* readMember(zip: ZipFile, member: ZipMember, label: string): AsyncGenerator<Buffer> {
  let crc = 0
  try {
    // A reader of streams goes by the local header: a bundle must not mean two things.
    const local = await zip.readLocalFileHeaderPromise(member.entry)
    if (!local.fileName.equals(member.entry.fileNameRaw)) throw damaged(label, member.name, 'has two names')
    // The stream fails when it gets longer or shorter than declared, but knows nothing of checksums.
    const stream: Readable = await zip.openReadStreamPromise(member.entry)
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      crc = crc32(chunk, crc)
      yield chunk
    }
  } catch (cause) {
    if (cause instanceof BundleError) throw cause
    throw damaged(label, member.name, 'cannot be unpacked', cause)
  }
  if (crc !== member.entry.crc32 >>> 0)
    throw damaged(label, member.name, 'does not have the checksum that the zip says')
}

function damaged(label: string, member: string, what: string, cause?: unknown): BundleError {
  const message = `${label} is damaged: ${quote(member)} ${what}; make it anew with the command pack`
  return new BundleError('damaged', message, { cause })
}

function tooLarge(label: string, what: string): BundleError {
  return new BundleError('too-large', `${label} would unpack to ${what}: that is no connector, and it is not unpacked`)
}

/** What is wrong with the name of a member, on any system: the same bundle is refused everywhere or nowhere. */
function faultOf(path: string): string | undefined {
  if (path === '' || path.startsWith('/')) return 'an absolute path'
  if (/^[a-z]:/i.test(path)) return 'a path on a drive'
  if (path.split('/').includes('..')) return 'a path out of its folder'
  if (validateFileName(path) !== null || path.split('/').some((part) => part === '' || part === '.'))
    return 'a path that is not plain'
  for (const part of path.split('/')) {
    if (part.includes(':') || [...part].some((c) => isControl(c.charCodeAt(0))))
      return 'a name with forbidden characters'
    if (/[. ]$/.test(part)) return 'a name that ends in a dot or a space'
    if (/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(part)) return 'a name that Windows keeps for a device'
    if (Buffer.byteLength(part) > 255) return 'a name longer than 255 bytes'
  }
  return undefined
}

/** Unix zips carry the file's type in the upper half of the external attributes; 0 means that none is given. */
function faultOfKind(entry: Entry): string | undefined {
  const type = (entry.externalFileAttributes >>> 16) & 0o170000
  if (type === 0o120000) return 'a link'
  if (type !== 0 && type !== 0o100000 && type !== 0o040000) return 'which is neither a file nor a folder'
  return undefined
}

function faultOfPlace(path: string, isFolder: boolean, taken: Map<string, 'file' | 'folder'>): string | undefined {
  // What differs only in case, or in how an accent is written, is one file on Windows and macOS.
  const key = path.normalize('NFC').toLowerCase()
  const before = taken.get(key)
  if (before && !(isFolder && before === 'folder')) return 'the same name twice (upper and lower case do not count)'
  const parts = key.split('/')
  for (let n = 1; n < parts.length; n++) {
    const folder = parts.slice(0, n).join('/')
    if (taken.get(folder) === 'file') return 'a file in what is a file itself'
    taken.set(folder, 'folder')
  }
  taken.set(key, isFolder ? 'folder' : 'file')
  return undefined
}
