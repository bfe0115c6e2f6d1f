import { lstatSync, readdirSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { pathsByLinks, realPathOf } from '../core/links.js'
import { isInside, relativePath } from '../core/paths.js'
import { wordsOfBuild } from './build-scripts.js'
import { candidatesOf, type Imports, importsOf, isFile, packageNameOf, textOf } from './import-paths.js'
import type { LeftOut } from './left-out.js'
import { folderSources, isSkippedFolder, isTrackedCode, projectSources, type SourceFile } from './sources.js'
import { readTsconfigs } from './tsconfig.js'

/** Files that are followed. A connector imports fewer. */
const maxFiles = 5000

/** A package, and where it is. Paths are absolute. */
export interface ImportingPackage {
  directory: string
  scripts: Readonly<Record<string, string>>
  /** Folders of other packages in its own. */
  nested: readonly string[]
}

/** The repository of a package, and what is known of it. */
export interface ImportContext {
  repositoryRoot: string
  leftOut: LeftOut
  /** The folder of a package of the repository. */
  folderOf(packageName: string): string | undefined
  /** What files outside of a package import, which several packages may import. */
  importsOf: Map<string, Imports>
}

/** What a package is built from, as its sources, scripts, links and configurations say. Paths are absolute. */
export interface ImportedFiles {
  /** Files and folders of the repository that are not in its own folder. They need not exist any more. */
  outside: string[]
  /** Files in its folder that a source imports, directly or indirectly. */
  inside: ReadonlySet<string>
  /** The names by which packages are imported. */
  names: ReadonlySet<string>
  /** The paths that imports have, as they are written: a file that one would mean may have been deleted. */
  asked: ReadonlySet<string>
  /** A source that is not on disk and that git cannot show, so what it imports is not known. */
  unreadable: string | undefined
}

/**
 * The files that a package is built from: what its sources import, directly or indirectly, by a path or by `paths` of its
 * tsconfig.json; what the scripts of its build name outside of its folder; where its links lead; and the configurations of
 * TypeScript. A path that is computed is followed to the folder with which it begins.
 *
 * What is not on disk is found all the same; of a submodule, its folder is found.
 */
export async function importedFiles(
  { directory, scripts, nested }: ImportingPackage,
  { repositoryRoot, leftOut, folderOf, importsOf: known }: ImportContext,
): Promise<ImportedFiles> {
  const outside = new Set<string>()
  const inside = new Set<string>()
  const names = new Set<string>()
  const asked = new Set<string>()
  let unreadable: string | undefined
  const realRoot = realPathOf(repositoryRoot)
  const add = (path: string): void => {
    if (isInside(directory, path)) inside.add(path)
    else if (isInside(repositoryRoot, path)) outside.add(path)
  }
  const targetOf = (path: string) => join(repositoryRoot, relative(realRoot, realPathOf(path)))
  /** Adds a path, and what it leads to by links, which is returned. */
  const addWithTarget = (path: string): string => {
    add(path)
    const target = targetOf(path)
    if (target === path) return path
    for (const each of pathsByLinks(repositoryRoot, path)) add(each)
    return target
  }

  const sources: SourceFile[] = []
  const followed = new Set<string>()
  /** Reads a source that is not followed yet; the loop below follows it. */
  const follow = async (path: string): Promise<void> => {
    if (followed.has(path) || followed.size >= maxFiles || !isInside(repositoryRoot, path)) return
    followed.add(path)
    if (known.has(path)) sources.push({ path, text: '' })
    else {
      const text = leftOut.files.has(path) ? await leftOut.textOf(path) : textOf(path)
      if (text === undefined) unreadable ??= path
      sources.push({ path, text: text ?? '' })
    }
  }
  const followFolder = (folder: string): void => {
    add(folder)
    for (const source of folderSources(folder)) {
      add(source.path)
      if (followed.has(source.path)) continue
      followed.add(source.path)
      sources.push(source)
    }
  }
  /** Follows a file, or all files of a folder, in another place of the repository. */
  const followPlace = async (path: string): Promise<void> => {
    // A folder that holds the package is no part of it.
    if (isInside(targetOf(path), directory)) return
    const target = addWithTarget(path)
    if (isFile(target) || leftOut.files.has(target)) await follow(target)
    else if (isInside(repositoryRoot, target)) followFolder(target)
  }
  const followImport = async (path: string): Promise<void> => {
    if (asked.has(path)) return
    asked.add(path)
    const submodule = leftOut.submodules.find((each) => isInside(each, path))
    if (submodule !== undefined) add(submodule)
    const found = candidatesOf(path).find((each) => isFile(each) || leftOut.files.has(each))
    if (found !== undefined && !isDependency(found)) await follow(addWithTarget(found))
  }

  for (const source of projectSources(directory)) {
    followed.add(source.path)
    sources.push(source)
  }
  for (const path of leftOut.tracked.below(directory)) {
    if (isTrackedCode(directory, path) && !nested.some((each) => path.startsWith(each + sep))) await follow(path)
  }
  for (const link of linksOf(directory, leftOut)) await followPlace(link)
  const { paths, configurations: named } = placesOfBuild(directory, scripts)
  for (const path of paths)
    if (!isInside(directory, path) && isInside(repositoryRoot, path) && !isInside(path, directory))
      await followPlace(path)
  const options = { repositoryRoot, leftOut: leftOut.files, folderOf }
  const { configurations, packages, aliasesOf } = readTsconfigs(directory, named, options)
  for (const file of configurations) if (!isInside(directory, file)) addWithTarget(file)
  for (const name of packages) names.add(name)

  // Grows while it is read.
  for (const { path: importing, text } of sources) {
    const imports = known.get(importing) ?? importsOf(text)
    if (!isInside(directory, importing)) known.set(importing, imports)
    const folder = dirname(importing)
    for (const path of imports.paths) await followImport(join(folder, path))
    for (const path of imports.computed) {
      const place = join(folder, path.slice(0, path.lastIndexOf('/') + 1), '.')
      if (isInside(repositoryRoot, place)) followFolder(place)
    }
    for (const name of imports.names) {
      names.add(packageNameOf(name))
      for (const path of aliasesOf(name)) await followImport(path)
    }
  }
  return { outside: [...outside], inside, names, asked, unreadable }
}

function isDependency(path: string): boolean {
  return /[\\/]node_modules[\\/]/.test(path)
}

/** Links in the folder of a package: those that git tracks, and all others below the folder of the sources. */
function linksOf(directory: string, { links }: LeftOut): Set<string> {
  const tracked = links
    .below(directory)
    .filter((path) => !relativePath(directory, path).split('/').slice(0, -1).some(isSkippedFolder))
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

/** What the scripts of a build name: places above the package's folder, and the configurations of TypeScript. */
function placesOfBuild(
  directory: string,
  scripts: ImportingPackage['scripts'],
): { paths: string[]; configurations: string[] } {
  const words = wordsOfBuild(scripts)
  const values = words.map((word) => word.slice(word.lastIndexOf('=') + 1))
  const configurations = words.flatMap((word, index) => {
    const [, option, assigned] = /^(-p|-b|--project|--build|--tsconfig)(=|$)/i.exec(word) ?? []
    const value = values[assigned === '=' ? index : index + 1]
    if (option === undefined || value === undefined || value === '') return []
    const path = join(directory, value)
    return value.endsWith('.json') ? [path] : [path, join(path, 'tsconfig.json')]
  })
  const paths = values
    // Of a pattern, the folder with which it begins.
    .map((value) => (value.split(/[*?{[]/, 1)[0] ?? '').replace(/^\.\/(?=\.)/, ''))
    .filter((value) => value.startsWith('../'))
    .map((value) => join(directory, value, '.'))
  return { paths, configurations }
}
