import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { specName } from '../bundle/bundle.js'
import { UserError } from '../core/errors.js'
import { realPathOf } from '../core/links.js'
import { isInside } from '../core/paths.js'
import { type PackageFile, readPackageFile } from './package-file.js'

/** A folder with a valid package.json. */
export interface PackageFolder {
  /** Absolute. */
  directory: string
  packageFile: PackageFile
  /** True if it also has a connector-spec.json. */
  hasSpec: boolean
  /** Further paths of the folder, by links of the repository. */
  links: readonly string[]
}

/** Called with what is skipped and why, one line. */
export type OnSkipped = (line: string) => void

/**
 * Finds the folders with a package.json, from `root` down, sorted by path. Skips dependencies, folders whose name begins
 * with a dot, and an invalid package.json unless a spec is in the same folder. A link is not
 * followed, but a path of the package that it leads to.
 *
 * @throws UserError for an invalid package.json in a folder with a spec.
 */
export async function findPackages(root: string, onSkipped: OnSkipped): Promise<PackageFolder[]> {
  const found: Omit<PackageFolder, 'links'>[] = []
  const links: string[] = []
  await search(root, found, links, onSkipped)
  const targets = links.map((link) => ({ link, target: realPathOf(link) }))
  const realRoot = realPathOf(root)
  return found
    .sort((a, b) => (a.directory < b.directory ? -1 : 1))
    .map((each) => {
      const real = join(realRoot, relative(root, each.directory))
      const leading = targets.filter(({ target }) => isInside(target, real))
      return { ...each, links: leading.map(({ link, target }) => join(link, relative(target, real))) }
    })
}

async function search(
  folder: string,
  found: Omit<PackageFolder, 'links'>[],
  links: string[],
  onSkipped: OnSkipped,
): Promise<void> {
  const entries = await entriesOf(folder, onSkipped)
  const names = new Set(entries.filter(({ isFolder }) => !isFolder).map(({ name }) => name))
  if (names.has('package.json')) {
    const hasSpec = names.has(specName)
    const packageFile = readIfValid(folder, hasSpec, onSkipped)
    if (packageFile !== undefined) found.push({ directory: folder, packageFile, hasSpec })
  }
  for (const { name, isFolder, isLink } of entries) {
    if (name === 'node_modules' || name.startsWith('.')) continue
    if (isFolder) await search(join(folder, name), found, links, onSkipped)
    else if (isLink) links.push(join(folder, name))
  }
}

interface Entry {
  name: string
  isFolder: boolean
  isLink: boolean
}

async function entriesOf(folder: string, onSkipped: OnSkipped): Promise<Entry[]> {
  try {
    // As bytes, because a name that is not UTF-8 cannot be opened after it was decoded.
    const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' })
    return entries.flatMap((entry) => {
      const name = entry.name.toString('utf8')
      if (Buffer.from(name).equals(entry.name))
        return [{ name, isFolder: entry.isDirectory(), isLink: entry.isSymbolicLink() }]
      if (entry.isDirectory()) onSkipped(`${join(folder, name)} is skipped: its name is not UTF-8`)
      return []
    })
  } catch (error) {
    onSkipped(`${folder} is skipped: it cannot be read (${(error as NodeJS.ErrnoException).code})`)
    return []
  }
}

function readIfValid(folder: string, hasSpec: boolean, onSkipped: OnSkipped): PackageFile | undefined {
  try {
    return readPackageFile(folder)
  } catch (error) {
    if (hasSpec || !(error instanceof UserError)) throw error
    onSkipped(`${folder} is skipped: ${error.message}`)
    return undefined
  }
}
