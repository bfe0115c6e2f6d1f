import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { specName } from '../bundle/bundle.js'
import { UserError } from '../core/errors.js'
import { type PackageFile, readPackageFile } from './package-file.js'

/** A folder with a valid package.json. */
export interface PackageFolder {
  /** Absolute. */
  directory: string
  packageFile: PackageFile
  /** True if it also has a connector-spec.json. */
  hasSpec: boolean
}

/** Called with what is skipped and why, one line. */
export type OnSkipped = (line: string) => void

/**
 * Finds the folders with a package.json, from `root` down, sorted by path. Skips dependencies, folders whose name begins
 * with a dot, links, and an invalid package.json unless a spec is in the same folder.
 *
 * @throws UserError for an invalid package.json in a folder with a spec.
 */
export async function findPackages(root: string, onSkipped: OnSkipped): Promise<PackageFolder[]> {
  const found: PackageFolder[] = []
  await search(root, found, onSkipped)
  return found.sort((a, b) => (a.directory < b.directory ? -1 : 1))
}

async function search(folder: string, found: PackageFolder[], onSkipped: OnSkipped): Promise<void> {
  const entries = await entriesOf(folder, onSkipped)
  const names = new Set(entries.filter(({ isFolder }) => !isFolder).map(({ name }) => name))
  if (names.has('package.json')) {
    const hasSpec = names.has(specName)
    const packageFile = readIfValid(folder, hasSpec, onSkipped)
    if (packageFile !== undefined) found.push({ directory: folder, packageFile, hasSpec })
  }
  for (const { name, isFolder } of entries) {
    if (isFolder && name !== 'node_modules' && !name.startsWith('.')) await search(join(folder, name), found, onSkipped)
  }
}

async function entriesOf(folder: string, onSkipped: OnSkipped): Promise<{ name: string; isFolder: boolean }[]> {
  try {
    // As bytes, because a name that is not UTF-8 cannot be opened after it was decoded.
    const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' })
    return entries.flatMap((entry) => {
      const name = entry.name.toString('utf8')
      if (Buffer.from(name).equals(entry.name)) return [{ name, isFolder: entry.isDirectory() }]
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
