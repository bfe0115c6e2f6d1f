import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Chunk, compare, packageOf } from './chunks.js'

/** A package of which something is in the bundle. */
export interface BundledPackage {
  name: string
  version: string
  licence: string
  author: string | undefined
  /** Below the repository's root. */
  folder: string
  /** Bytes in all files of the bundle together, as the bundler counts them. */
  size: number
}

/** Every package that a chunk has a module of, each installed version once, by name. */
export function bundledPackages(chunks: readonly Chunk[], root: string): BundledPackage[] {
  const packages = new Map<string, BundledPackage>()
  for (const { path, size } of chunks.flatMap(({ modules }) => modules)) {
    const folder = packageOf(path)?.folder
    if (folder === undefined) continue
    const bundled = packages.get(folder) ?? { ...readPackage(root, folder), folder, size: 0 }
    bundled.size += size
    packages.set(folder, bundled)
  }
  return [...packages.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version))
}

function readPackage(root: string, folder: string): Omit<BundledPackage, 'folder' | 'size'> {
  const { name, version, license, author } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license?: string
    author?: string | { name: string }
  }
  if (license === undefined) throw new Error(`${folder}/package.json names no licence; find out which one it has`)
  return { name, version, licence: license, author: typeof author === 'object' ? author.name : author }
}

/** The text of dist/licenses.txt: each package with its version, its licence, and the text of its licence. */
export function licencesText(packages: readonly BundledPackage[], root: string): string {
  const parts = packages.map(({ name, version, licence, author, folder }) => {
    const texts = readdirSync(join(root, folder))
      .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file) && !/\.(?:[cm]?[jt]s|json)$/i.test(file))
      .sort(compare)
      .map((file) =>
        readFileSync(join(root, folder, file), 'utf8')
          .replaceAll('\r\n', '\n')
          .trim(),
      )
    const none = `The package has no file with the text of its licence.${author === undefined ? '' : ` Author: ${author}`}`
    return [name, `${version}, ${licence}`, ...(texts.length > 0 ? texts : [none])].join('\n')
  })
  return `${parts.join('\n\n\n')}\n`
}
