import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { specName } from '../bundle/bundle.js'
import { UserError } from '../core/errors.js'
import { type PackageFile, readPackageFile } from './package-file.js'

/** A folder with a package.json that can be read. */
export interface PackageFolder {
  /** Absolute. */
  directory: string
  packageFile: PackageFile
  /** True if a connector-spec.json lies beside it. */
  hasSpec: boolean
}

/** What was passed over below a folder, and why: one line. */
export type TellSkipped = (line: string) => void

/**
 * The folders with a package.json, from `root` down, in the order of their paths. Dependencies and folders whose name
 * begins with a dot are not looked into, links are not followed, and a package.json that is broken is passed over,
 * unless a spec lies beside it.
 *
 * @throws UserError for a broken package.json beside a spec.
 */
export async function findPackages(root: string, skipped: TellSkipped): Promise<PackageFolder[]> {
  const found: PackageFolder[] = []
  await search(root, found, skipped)
  return found.sort((a, b) => (a.directory < b.directory ? -1 : 1))
}

async function search(folder: string, found: PackageFolder[], skipped: TellSkipped): Promise<void> {
  const entries = await entriesOf(folder, skipped)
  const names = new Set(entries.filter(({ isFolder }) => !isFolder).map(({ name }) => name))
  if (names.has('package.json')) {
    const hasSpec = names.has(specName)
    const packageFile = readUnlessBroken(folder, hasSpec, skipped)
    if (packageFile !== undefined) found.push({ directory: folder, packageFile, hasSpec })
  }
  for (const { name, isFolder } of entries) {
    if (isFolder && name !== 'node_modules' && !name.startsWith('.')) await search(join(folder, name), found, skipped)
  }
}

async function entriesOf(folder: string, skipped: TellSkipped): Promise<{ name: string; isFolder: boolean }[]> {
  try {
    // As bytes: a name that is not UTF-8 could not be opened by what it is decoded to.
    const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' })
    return entries.flatMap((entry) => {
      const name = entry.name.toString('utf8')
      if (Buffer.from(name).equals(entry.name)) return [{ name, isFolder: entry.isDirectory() }]
      if (entry.isDirectory()) skipped(`${join(folder, name)} is passed over: its name is not UTF-8`)
      return []
    })
  } catch (error) {
    skipped(`${folder} is passed over: it cannot be read (${(error as NodeJS.ErrnoException).code})`)
    return []
  }
}

function readUnlessBroken(folder: string, hasSpec: boolean, skipped: TellSkipped): PackageFile | undefined {
  try {
    return readPackageFile(folder)
  } catch (error) {
    if (hasSpec || !(error instanceof UserError)) throw error
    skipped(`${folder} is passed over: ${error.message}`)
    return undefined
  }
}
