import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { LeftOut } from './left-out.js'
import { isTrackedPart } from './sources.js'

/** Links in the folder of a package: those that git tracks, and all others below the folder of the sources. */
export function linksOf(directory: string, { links }: LeftOut): Set<string> {
  const tracked = links.below(directory).filter((path) => isTrackedPart(directory, path))
  const source = join(directory, 'src')
  if (lstatSync(source, { throwIfNoEntry: false })?.isSymbolicLink()) return new Set([source, ...tracked])
  try {
    const entries = readdirSync(source, { recursive: true, withFileTypes: true })
    const found = entries
      .filter((entry) => entry.isSymbolicLink())
      .map(({ parentPath, name }) => join(parentPath, name))
    return new Set([...tracked, ...found])
  } catch {
    return new Set(tracked)
  }
}
