import { existsSync, lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { UsageError } from './errors.js'
import { isInside } from './paths.js'

/**
 * Refuses a file of a repository that is a link to a place outside of it: what lies there belongs to the machine, and
 * its content would be shown in messages and reports. A file that is not there is left to whoever reads it.
 *
 * @throws UsageError
 */
export function assertNoLinkOut(file: string): void {
  let real: string
  let root: string
  try {
    real = realpathSync(file)
    root = realpathSync(repositoryOf(dirname(file)) ?? dirname(file))
  } catch {
    return
  }
  const path = relative(root, real)
  if (path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)) return
  throw new UsageError(`${file} is a link to a file outside of the repository; put the file itself there`)
}

/** A path without links. What does not exist is kept as it is named. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const above = dirname(path)
    return above === path ? path : join(realPathOf(above), basename(path))
  }
}

/** Links that lead to each other. */
const maxLinks = 40

/**
 * The paths in a folder that a path in it leads to by links, one link after the other; the last one has no link. Nothing for a
 * path without links. Where a link leads need not exist.
 */
export function pathsByLinks(folder: string, path: string): string[] {
  const realFolder = realPathOf(folder)
  const paths: string[] = []
  let last = path
  for (;;) {
    const next = afterFirstLink(folder, last)
    if (next === undefined || paths.length >= maxLinks) return paths
    // An absolute link may lead to the folder by its path without links.
    last = !isInside(folder, next) && isInside(realFolder, next) ? join(folder, relative(realFolder, next)) : next
    if (!isInside(folder, last)) return paths
    paths.push(last)
  }
}

/** The path with its first link in the folder replaced by where it leads. */
function afterFirstLink(folder: string, path: string): string | undefined {
  const parts = relative(folder, path).split(sep)
  let above = folder
  for (const [index, part] of parts.entries()) {
    const each = join(above, part)
    const target = targetOfLink(each)
    if (target !== undefined) return join(resolve(above, target), ...parts.slice(index + 1))
    above = each
  }
  return undefined
}

/** Undefined for what is no link, or not there. */
function targetOfLink(path: string): string | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : undefined
  } catch {
    return undefined
  }
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const above = dirname(folder)
  return above === folder ? undefined : repositoryOf(above)
}
