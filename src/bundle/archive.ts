import { createHash, randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { ZipArchive } from 'archiver'
import { UserError } from '../core/errors.js'
import { indexName, specName } from './bundle.js'

/**
 * How the members of a bundle are packed. `store` gives the same bytes on every machine; what `deflate` gives depends
 * on the zlib that Node.js was built with.
 */
export type Compression = 'store' | 'deflate'

/** What a bundle is made of (docs/platform.md#bundle). */
export interface BundleContent {
  /** The built connector or customizer: `index.js`. */
  index: Buffer
  /** `connector-spec.json`; absent in a customizer's bundle. A byte order mark is left out of the zip. */
  spec?: Buffer
}

export interface WrittenBundle {
  path: string
  /** Bytes of the zip. */
  size: number
  /** Of the zip, in hex. */
  sha256: string
}

/** The first moment that a zip can name; zip times have no zone, and this one is written as UTC. */
const fixedTime = new Date(Date.UTC(1980, 0, 1))

/**
 * Writes the zip of a connector or customizer. The same content gives the same bytes, whatever the day, the machine,
 * its time zone and its umask. The file appears whole or not at all; an older one is replaced.
 */
export async function writeBundle(
  path: string,
  content: BundleContent,
  compression: Compression = 'store',
): Promise<WrittenBundle> {
  const zip = await zipOf(content, compression)
  const temporary = `${path}.${randomUUID()}.tmp`
  try {
    await writeFile(temporary, zip, { flag: 'wx' })
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true })
    throw unwritable(path, cause)
  }
  return { path, size: zip.length, sha256: createHash('sha256').update(zip).digest('hex') }
}

/** The zip in memory: with each member given whole, its size and checksum stand before it, so it reads as a stream. */
async function zipOf({ index, spec }: BundleContent, compression: Compression): Promise<Buffer> {
  const archive = new ZipArchive(compression === 'store' ? { store: true } : { zlib: { level: 9 } })
  const members = [
    { name: indexName, bytes: index },
    ...(spec === undefined ? [] : [{ name: specName, bytes: withoutMark(spec) }]),
  ]
  for (const { name, bytes } of members) archive.append(bytes, { name, date: fixedTime, mode: 0o644 })
  const [chunks] = await Promise.all([collect(archive), archive.finalize()])
  return Buffer.concat(chunks)
}

/**
 * Editors on Windows put a byte order mark first; the SDK's own handler of std:spec:read fails on it
 * (docs/platform.md#spec-read).
 */
function withoutMark(spec: Buffer): Buffer {
  return spec.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? spec.subarray(3) : spec
}

async function collect(stream: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return chunks
}

function unwritable(path: string, cause: unknown): unknown {
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
