import { createHash } from 'node:crypto'
import { ZipArchive } from 'archiver'
import { UserError } from '../core/errors.js'
import { replaceFile } from '../core/files.js'
import { indexName, specName } from './bundle.js'

/**
 * How the files of a bundle are packed. `store` gives the same bytes on every machine; with `deflate` they depend on the
 * zlib of Node.js.
 */
export type Compression = 'store' | 'deflate'

/** The files of a bundle (docs/platform.md#bundle). */
export interface BundleContent {
  /** The built connector or customizer: `index.js`. */
  index: Buffer
  /** `connector-spec.json`; absent in the bundle of a customizer. A byte order mark is removed. */
  spec?: Buffer
  /** Further files. The platform is not known to load them (docs/platform.md#bundle-extra-files). */
  others?: readonly { name: string; bytes: Buffer }[]
}

export interface WrittenBundle {
  path: string
  /** Bytes of the zip. */
  size: number
  /** Of the zip, in hex. */
  sha256: string
}

/** The earliest time in a zip. Times in a zip have no zone; this one is written as UTC. */
const fixedTime = new Date(Date.UTC(1980, 0, 1))

/**
 * Writes the zip of a connector or customizer, and replaces an older one atomically. The bytes depend only on the content,
 * not on the time, the machine, its time zone or its umask.
 *
 * @throws UserError if the file cannot be written.
 */
export async function writeBundle(
  path: string,
  content: BundleContent,
  compression: Compression = 'store',
): Promise<WrittenBundle> {
  const zip = await zipOf(content, compression)
  try {
    await replaceFile(path, zip)
  } catch (cause) {
    throw writeError(path, cause)
  }
  return { path, size: zip.length, sha256: createHash('sha256').update(zip).digest('hex') }
}

/** The zip in memory. Each file is added as one buffer, so that its size and checksum are in the local header. */
async function zipOf({ index, spec, others = [] }: BundleContent, compression: Compression): Promise<Buffer> {
  const archive = new ZipArchive(compression === 'store' ? { store: true } : { zlib: { level: 9 } })
  const members = [
    { name: indexName, bytes: index },
    ...(spec === undefined ? [] : [{ name: specName, bytes: withoutByteOrderMark(spec) }]),
    ...others.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  ]
  for (const { name, bytes } of members) archive.append(bytes, { name, date: fixedTime, mode: 0o644 })
  const [chunks] = await Promise.all([collect(archive), archive.finalize()])
  return Buffer.concat(chunks)
}

/** The handler of std:spec:read in the SDK fails on a byte order mark (docs/platform.md#spec-read). */
function withoutByteOrderMark(spec: Buffer): Buffer {
  return spec.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? spec.subarray(3) : spec
}

async function collect(stream: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return chunks
}

function writeError(path: string, cause: unknown): unknown {
  const { code } = cause as NodeJS.ErrnoException
  const reasons: Record<string, string> = {
    ENOENT: 'its folder does not exist',
    ENOTDIR: 'its folder is a file',
    EISDIR: 'it is a folder',
    EACCES: 'access is denied',
    EPERM: 'it is in use, or access is denied',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
  }
  const reason = code === undefined ? undefined : reasons[code]
  return reason === undefined ? cause : new UserError(`cannot write the bundle ${path}: ${reason}`, { cause })
}
