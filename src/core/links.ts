import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { UserError } from './errors.js'

/**
 * Refuses a file of a repository that is a link to a place outside of it: what lies there belongs to the machine, and
 * its content would be shown in messages and reports. A file that is not there is left to whoever reads it.
 *
 * @throws UserError
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
  throw new UserError(`${file} is a link to a file outside of the repository; put the file itself there`)
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

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const above = dirname(folder)
  return above === folder ? undefined : repositoryOf(above)
}
