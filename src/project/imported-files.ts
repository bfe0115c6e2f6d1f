import { lstatSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { realPathOf } from '../core/links.js'
import { isInside } from '../core/paths.js'
import { candidatesOf, importsOf, isFile, isRelative, textOf } from './import-paths.js'
import type { LeftOut } from './left-out.js'
import { folderSources, projectSources } from './sources.js'
import { readTsconfigs } from './tsconfig.js'

/** Files that are followed. A connector imports fewer. */
const maxFiles = 5000

/** What a project is built from, as its sources and its tsconfig.json say. Paths are absolute. */
export interface ImportedFiles {
  /** Files of the repository that are not in the project's folder, and folders that a link among its sources leads to. */
  outside: string[]
  /** Files in the project's folder that a source imports, directly or indirectly. */
  inside: ReadonlySet<string>
}

/**
 * The files that a project is built from by what its sources import, directly or indirectly, by a path or by `paths` of its
 * tsconfig.json; and the configurations that this extends.
 *
 * @param leftOut - what is not on disk. A file of it is found, and is not followed; of a submodule, its folder is found.
 */
export function importedFiles(
  directory: string,
  repositoryRoot: string,
  leftOut: Pick<LeftOut, 'files' | 'submodules'>,
): ImportedFiles {
  const outside = new Set<string>()
  const inside = new Set<string>()
  const realRoot = realPathOf(repositoryRoot)
  const add = (path: string): void => {
    if (isInside(directory, path)) inside.add(path)
    else if (isInside(repositoryRoot, path)) outside.add(path)
  }
  /** Adds a path, and what it leads to by links, which is returned. */
  const addWithTarget = (path: string): string => {
    const target = join(repositoryRoot, relative(realRoot, realPathOf(path)))
    add(path)
    add(target)
    return target
  }
  const tried = new Set<string>()
  /** The file that a path means, the first time that it is asked for. */
  const find = (path: string): string | undefined => {
    if (tried.has(path)) return undefined
    tried.add(path)
    const submodule = leftOut.submodules.find((each) => isInside(each, path))
    if (submodule !== undefined) add(submodule)
    return candidatesOf(path).find((each) => isFile(each) || leftOut.files.has(each))
  }
  const { configurations, aliasesOf } = readTsconfigs(directory, repositoryRoot, leftOut.files)
  for (const file of configurations) if (!isInside(directory, file)) addWithTarget(file)

  const sources = [...projectSources(directory)]
  for (const link of linksAmong(directory)) {
    const target = addWithTarget(link)
    if (!isInside(repositoryRoot, target)) continue
    sources.push(...(isFile(target) ? [{ path: target, text: textOf(target) }] : folderSources(target)))
  }
  const followed = new Set(sources.map(({ path }) => path))
  for (const { path: importing, text } of sources) {
    for (const name of importsOf(text)) {
      const paths = isRelative(name) ? [resolve(dirname(importing), name)] : aliasesOf(name)
      for (const path of paths) {
        const found = find(path)
        if (found === undefined || isDependency(found)) continue
        const target = addWithTarget(found)
        if (followed.has(target) || followed.size >= maxFiles || !isInside(repositoryRoot, target)) continue
        followed.add(target)
        // Read by the loop, too.
        sources.push({ path: target, text: textOf(target) })
      }
    }
  }
  return { outside: [...outside], inside }
}

function isDependency(path: string): boolean {
  return /[\\/]node_modules[\\/]/.test(path)
}

/** Links below the folder of the sources. */
function linksAmong(directory: string): string[] {
  const source = join(directory, 'src')
  if (lstatSync(source, { throwIfNoEntry: false })?.isSymbolicLink()) return [source]
  try {
    const paths = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((name) => join(source, name))
    return paths.filter((path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true)
  } catch {
    return []
  }
}
