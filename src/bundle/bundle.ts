import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { messageOf } from '../core/errors.js'
import { printableName } from '../core/secrets/process.js'
import { quote } from '../core/text.js'
import { parseSpec } from '../spec/check.js'
import type { ConnectorSpec } from '../spec/spec.js'
import { BundleError, type OpenZip, openZip, type ZipLimits, type ZipMember, zipLimits } from './zip.js'

export { BundleError, type BundleProblem, type ZipLimits, zipLimits } from './zip.js'

/** The files at the root of a bundle (docs/platform.md#bundle). */
export const indexName = 'index.js'
export const specName = 'connector-spec.json'

export interface BundleEntry {
  name: string
  /** Bytes. */
  size: number
  compressedSize: number
}

/** A bundle on disk. All its files are intact, and its `index.js` is not empty. */
export interface BundleFile {
  path: string
  /** Bytes of the zip. */
  size: number
  /** Of the zip, in hex. */
  sha256: string
  /** Of the names and contents of the files, in hex: equal for two zips of the same content, however they were packed. */
  contentSha256: string
  /** Of `index.js`, in hex. */
  indexSha256: string
  /** In the order of the zip; files only. */
  entries: BundleEntry[]
  /** Absent only with `spec: 'optional'`. */
  spec?: ConnectorSpec
  specText?: string
}

export interface ReadBundleOptions {
  /** The bundle of a customizer has no spec. Default: `required`. */
  spec?: 'required' | 'optional'
  limits?: ZipLimits
}

/** Larger specs are refused, because several copies are held in memory. */
const maxSpecBytes = 8 * 1024 * 1024

/**
 * Reads the bundle of a connector, or with `spec: 'optional'` also that of a customizer. A spec must be JSON of the declared
 * types; all other rules are checked by `checkSpec`.
 *
 * @throws BundleError for a bundle that cannot be used.
 */
export async function readBundle(path: string, options: ReadBundleOptions = {}): Promise<BundleFile> {
  return await withZip(path, options.limits ?? zipLimits, async (zip, size) => {
    requireMembers(zip.members, path, options.spec ?? 'required')
    const digests: { name: string; digest: string }[] = []
    let specText: string | undefined
    for (const member of zip.members) {
      const kept = member.name === specName || (member.name === indexName && member.size < 1024)
      const { digest, bytes } = await digestOf(zip, member, kept)
      if (member.name === indexName && kept && bytes.toString('utf8').trim() === '') throw emptyIndex(path)
      if (member.name === specName) specText = bytes.toString('utf8')
      digests.push({ name: member.name, digest })
    }
    digests.sort((a, b) => (a.name < b.name ? -1 : 1))
    const content = createHash('sha256')
    for (const { name, digest } of digests) content.update(`${JSON.stringify(name)} ${digest}\n`)
    return {
      path,
      size,
      sha256: await sha256Of(path),
      contentSha256: content.digest('hex'),
      indexSha256: digests.find(({ name }) => name === indexName)?.digest ?? '',
      entries: zip.members.map(({ name, size, compressedSize }) => ({ name, size, compressedSize })),
      ...(specText === undefined ? {} : { spec: specOf(path, specText), specText }),
    }
  })
}

/**
 * Unpacks all files of a bundle into a folder, which is created if it is missing. Existing files are never overwritten, and
 * a failure leaves no files behind. File modes of the zip are ignored.
 *
 * @returns the names of the files, relative to the folder.
 * @throws BundleError for a bundle that cannot be unpacked.
 */
export async function extractBundle(path: string, directory: string, limits: ZipLimits = zipLimits): Promise<string[]> {
  return await withZip(path, limits, async (zip) => {
    const createdFolder = await mkdir(directory, { recursive: true })
    const written: string[] = []
    try {
      for (const member of zip.members) {
        const target = join(directory, ...member.name.split('/'))
        await mkdir(dirname(target), { recursive: true })
        const file = await open(target, 'wx')
        written.push(target)
        try {
          for await (const chunk of zip.read(member)) await file.writeFile(chunk)
        } finally {
          await file.close()
        }
      }
    } catch (error) {
      for (const target of written) await rm(target, { force: true })
      if (createdFolder !== undefined) await rm(createdFolder, { recursive: true, force: true })
      throw error
    }
    return zip.members.map((member) => member.name)
  })
}

/** The text of a bundle's `index.js`. */
export async function readIndexText(path: string, limits: ZipLimits = zipLimits): Promise<string> {
  return await withZip(path, limits, async (zip) => {
    const member = zip.members.find(({ name }) => name === indexName)
    return member === undefined ? '' : (await digestOf(zip, member, true)).bytes.toString('utf8')
  })
}

/** The texts of all files of a bundle with JavaScript. */
export async function readCodeTexts(path: string, limits: ZipLimits = zipLimits): Promise<string[]> {
  return await withZip(path, limits, async (zip) => {
    const texts: string[] = []
    for (const member of zip.members) {
      if (!/\.[cm]?js$/i.test(member.name)) continue
      texts.push((await digestOf(zip, member, true)).bytes.toString('utf8'))
    }
    return texts
  })
}

/** The sha256 of a file, in hex. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

async function withZip<T>(
  path: string,
  limits: ZipLimits,
  use: (zip: OpenZip, size: number) => Promise<T>,
): Promise<T> {
  let file: FileHandle
  try {
    file = await open(path, 'r')
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : messageOf(cause)
    throw new BundleError('not-found', `cannot read the bundle ${path}: ${reason}`, { cause })
  }
  try {
    const stats = await file.stat()
    if (!stats.isFile())
      throw new BundleError('not-found', `cannot read the bundle ${path}: it is not a file; give the path of a zip`)
    if (stats.size === 0) throw new BundleError('not-a-zip', `${path} is empty; pack it again with the command pack`)
    return await use(await openZip(file.fd, path, limits), stats.size)
  } finally {
    await file.close()
  }
}

function requireMembers(members: ZipMember[], path: string, spec: 'required' | 'optional'): void {
  const index = members.find((member) => member.name === indexName)
  if (!index) {
    const folder = onlyFolder(members)
    if (folder !== undefined)
      throw new BundleError(
        'nested',
        `${path} has its files in the folder ${quote(printableName(folder))}, not at its root; zip the files without the folder, or use the command pack`,
      )
    const found = members.slice(0, 3).map((member) => quote(printableName(member.name)))
    const content =
      found.length === 0 ? 'it is empty' : `it holds ${found.join(', ')}${members.length > 3 ? ', …' : ''}`
    throw new BundleError(
      'no-index',
      `${path} has no ${indexName} at its root (${content}); make it with the command pack`,
    )
  }
  if (index.size === 0) throw emptyIndex(path)
  const text = members.find((member) => member.name === specName)
  if (!text && spec === 'required')
    throw new BundleError(
      'no-spec',
      `${path} has no ${specName} at its root; put that file beside package.json and pack again with the command pack`,
    )
  if (text && text.size > maxSpecBytes)
    throw new BundleError('bad-spec', `${path}: its ${specName} is larger than 8 MiB`)
}

function emptyIndex(path: string): BundleError {
  return new BundleError('empty-index', `${path} has an empty ${indexName}; build the connector and pack it again`)
}

/** The only folder at the root, if it holds an `index.js`. Files that macOS adds to a zip are ignored. */
function onlyFolder(members: ZipMember[]): string | undefined {
  const own = members.filter((member) => !/^__MACOSX\/|(^|\/)\.DS_Store$/.test(member.name))
  const folder = own[0]?.name.split('/')[0]
  if (folder === undefined || !own.every((member) => member.name.startsWith(`${folder}/`))) return undefined
  return own.some((member) => basename(member.name) === indexName) ? folder : undefined
}

async function digestOf(zip: OpenZip, member: ZipMember, keep: boolean): Promise<{ digest: string; bytes: Buffer }> {
  const hash = createHash('sha256')
  const kept: Buffer[] = []
  for await (const chunk of zip.read(member)) {
    hash.update(chunk)
    if (keep) kept.push(chunk)
  }
  return { digest: hash.digest('hex'), bytes: Buffer.concat(kept) }
}

function specOf(path: string, text: string): ConnectorSpec {
  try {
    return parseSpec(text)
  } catch (cause) {
    throw new BundleError('bad-spec', `${path}: ${messageOf(cause)}`, { cause })
  }
}
