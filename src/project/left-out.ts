import { lstatSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { specName } from '../bundle/bundle.js'
import { UserError } from '../core/errors.js'
import { relativePath } from '../core/paths.js'
import { parsePackageFile, readPackageFileIfValid } from './package-file.js'
import type { PackageFolder } from './packages.js'
import { gitFields, type RunGit } from './run-git.js'
import { SortedPaths } from './sorted-paths.js'
import { decodeText } from './source-text.js'

/** What git lists of a repository, and what of it is not on disk. Paths are absolute. */
export interface LeftOut {
  /** The files that git lists, on disk or not, without links. */
  tracked: SortedPaths
  /** The links that git lists. */
  links: SortedPaths
  /** Files that are not on disk, and the hash of the content of each. */
  files: ReadonlyMap<string, string>
  /** Those of them that a sparse checkout leaves out. */
  sparse: ReadonlySet<string>
  /** Folders of submodules that are not checked out. */
  submodules: readonly string[]
  /** Folders of all submodules. */
  allSubmodules: readonly string[]
  /** The text of one of the files as git has it; undefined if it does not have it, as in a clone with a filter. */
  textOf(path: string): Promise<string | undefined>
}

/** Where there is no git, and where everything is on disk. */
export const nothingLeftOut: LeftOut = {
  tracked: new SortedPaths(),
  links: new SortedPaths(),
  files: new Map(),
  sparse: new Set(),
  submodules: [],
  allSubmodules: [],
  textOf: async () => undefined,
}

/** Finds what git lists and what is not on disk. Nothing if git fails. */
export async function readLeftOut(root: string, run: RunGit): Promise<LeftOut> {
  const tracked: string[] = []
  const links: string[] = []
  const files = new Map<string, string>()
  const sparse = new Set<string>()
  const submodules: string[] = []
  const allSubmodules: string[] = []
  const result = await run(['ls-files', '-z', '-t', '--stage'])
  for (const entry of result.code === 0 ? gitFields(result) : []) {
    const [, status, mode, hash = '', name = ''] = /^(\S) (\d{6}) ([0-9a-f]+) \d\t([\s\S]*)$/.exec(entry) ?? []
    const path = join(root, name)
    if (mode === '160000') {
      allSubmodules.push(path)
      if (!exists(join(path, '.git'))) submodules.push(path)
      continue
    }
    if (mode === '120000') links.push(path)
    else tracked.push(path)
    if (!exists(path)) {
      files.set(path, hash)
      if (status === 'S') sparse.add(path)
    }
  }
  const textOf = async (path: string): Promise<string | undefined> => {
    const blob = await run(['cat-file', 'blob', files.get(path) ?? ''])
    return blob.code === 0 ? decodeText(blob.stdout) : undefined
  }
  const listed = { tracked: new SortedPaths(tracked), links: new SortedPaths(links) }
  return { ...listed, files, sparse, submodules, allSubmodules, textOf }
}

/**
 * The packages whose package.json is not on disk, as git has them. `unreadable` has the package.json files whose content git does
 * not have, as in a clone with a filter, which a sparse checkout of actions/checkout makes.
 */
export async function packagesLeftOut(
  root: string,
  { files }: LeftOut,
  run: RunGit,
): Promise<{ packages: PackageFolder[]; unreadable: Set<string> }> {
  const packages: PackageFolder[] = []
  const unreadable = new Set<string>()
  for (const [file, hash] of files) {
    if (basename(file) !== 'package.json' || isSkipped(relativePath(root, file))) continue
    // What one of them lacks, the others lack as well.
    const result = unreadable.size > 0 ? undefined : await run(['cat-file', 'blob', hash])
    if (result?.code !== 0) {
      unreadable.add(file)
      continue
    }
    const directory = dirname(file)
    const packageFile = validPackageFile(result.stdout.toString('utf8'), file)
    if (packageFile !== undefined)
      packages.push({ directory, packageFile, hasSpec: files.has(join(directory, specName)), links: [] })
  }
  return { packages, unreadable }
}

/** The packages in folders whose name begins with a dot, where a search of the disk does not look: a workspace may have members there. */
export function hiddenPackages(root: string, { tracked, files }: LeftOut): PackageFolder[] {
  return tracked.below(root).flatMap((file) => {
    const path = relativePath(root, file)
    if (
      basename(file) !== 'package.json' ||
      files.has(file) ||
      !/(?:^|\/)\./.test(path) ||
      path.includes('node_modules/')
    )
      return []
    const packageFile = readPackageFileIfValid(dirname(file))
    return packageFile === undefined ? [] : [{ directory: dirname(file), packageFile, hasSpec: false, links: [] }]
  })
}

function validPackageFile(text: string, file: string): PackageFolder['packageFile'] | undefined {
  try {
    return parsePackageFile(text, file)
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

/** True for what a search of the disk skips, too. */
function isSkipped(path: string): boolean {
  return path.split('/').some((name) => name === 'node_modules' || name.startsWith('.'))
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
