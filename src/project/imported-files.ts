import { lstatSync, readdirSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { pathsByLinks, realPathOf } from '../core/links.js'
import { isInside } from '../core/paths.js'
import { wordsOfBuild } from './build-scripts.js'
import { candidatesOf, type Imports, importsOf, isFile, packageNameOf, textOf } from './import-paths.js'
import type { LeftOut } from './left-out.js'
import { folderSources, isTrackedCode, isTrackedPart, projectSources, type SourceFile } from './sources.js'
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
  /** Files in its folder that a source imports, directly or indirectly, and folders whose files one may import. */
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
export async function importedFiles(from: ImportingPackage, context: ImportContext): Promise<ImportedFiles> {
  return await new Search(from, context).run()
}

class Search {
  readonly #from: ImportingPackage
  readonly #context: ImportContext
  readonly #realRoot: string
  readonly #outside = new Set<string>()
  readonly #inside = new Set<string>()
  readonly #names = new Set<string>()
  readonly #asked = new Set<string>()
  readonly #sources: SourceFile[] = []
  /** The paths of the sources. */
  readonly #followed = new Set<string>()
  #unreadable: string | undefined

  constructor(from: ImportingPackage, context: ImportContext) {
    this.#from = from
    this.#context = context
    this.#realRoot = realPathOf(context.repositoryRoot)
  }

  async run(): Promise<ImportedFiles> {
    const { directory, scripts, nested } = this.#from
    const { repositoryRoot, leftOut, folderOf } = this.#context
    for (const source of projectSources(directory)) this.#addSource(source)
    const tracked = leftOut.tracked.below(directory)
    const isNested = (path: string) => nested.some((each) => path.startsWith(each + sep))
    for (const path of tracked) if (isTrackedCode(directory, path) && !isNested(path)) await this.#follow(path)
    await this.#followLinks()
    const { above, configurations: named } = placesOfBuild(directory, scripts)
    for (const path of above) if (!isInside(directory, path)) await this.#followPlace(path)
    const options = { repositoryRoot, leftOut: leftOut.files, folderOf, textOf: this.#textOf }
    const own = tracked.filter((path) => dirname(path) === directory && isBuildConfiguration(path))
    const { configurations, packages, aliasesOf } = await readTsconfigs(directory, [...named, ...own], options)
    for (const file of configurations) if (!isInside(directory, file)) this.#addWithTarget(file)
    for (const name of packages) this.#names.add(name)
    // Grows while it is read.
    for (const source of this.#sources) await this.#followImportsOf(source, aliasesOf)
    return {
      ...{ outside: [...this.#outside], inside: this.#inside, names: this.#names, asked: this.#asked },
      unreadable: this.#unreadable,
    }
  }

  async #followImportsOf({ path, text }: SourceFile, aliasesOf: (name: string) => string[]): Promise<void> {
    const { directory } = this.#from
    const known = this.#context.importsOf
    const imports = known.get(path) ?? importsOf(text)
    const isOwn = isInside(directory, path)
    if (!isOwn) known.set(path, imports)
    const isBuild = isOwn && !isInside(join(directory, 'src'), path)
    const folder = dirname(path)
    for (const each of imports.paths) {
      await this.#followImport(join(folder, each, '.'), isBuild)
      // As bundlers write how a file is read.
      if (each.includes('?')) await this.#followImport(join(folder, each.split('?', 1)[0] ?? ''), isBuild)
    }
    for (const each of imports.computed) {
      const place = join(folder, each.slice(0, each.lastIndexOf('/') + 1), '.')
      if (isInside(this.#context.repositoryRoot, place)) this.#followFolder(place)
    }
    for (const name of imports.names) {
      this.#names.add(packageNameOf(name))
      for (const each of aliasesOf(name)) await this.#followImport(each, false)
    }
  }

  /** @param isBuild - the path is in a script of the build, where one of a folder may be an alias for what is in it. */
  async #followImport(path: string, isBuild: boolean): Promise<void> {
    if (this.#asked.has(path) || isDependency(path)) return
    this.#asked.add(path)
    const { tracked, submodules } = this.#context.leftOut
    const submodule = submodules.find((each) => isInside(each, path))
    if (submodule !== undefined) this.#add(submodule)
    // The package.json of a folder says what an import of the folder means.
    const isPlace = isBuild ? tracked.below(path).length > 0 : this.#exists(join(path, 'package.json'))
    if (isPlace && !isInside(this.#from.directory, path)) await this.#followPlace(path)
    for (const candidate of candidatesOf(path)) {
      if (this.#exists(candidate)) return await this.#follow(this.#addWithTarget(candidate))
    }
  }

  async #followLinks(): Promise<void> {
    const { leftOut } = this.#context
    for (const link of linksOf(this.#from.directory, leftOut)) {
      if (!leftOut.files.has(link)) await this.#followPlace(link)
      else {
        const target = await leftOut.textOf(link)
        if (target === undefined) this.#unreadable ??= link
        else await this.#followPlace(join(dirname(link), target))
      }
    }
  }

  /** Follows a file, or all files of a folder, in another place of the repository. */
  async #followPlace(path: string): Promise<void> {
    const { repositoryRoot } = this.#context
    // A folder that holds the package is no part of it.
    if (isInside(this.#targetOf(path), this.#from.directory) || !isInside(repositoryRoot, path)) return
    const target = this.#addWithTarget(path)
    if (this.#exists(target)) await this.#follow(target)
    else if (isInside(repositoryRoot, target)) this.#followFolder(target)
  }

  #followFolder(folder: string): void {
    this.#add(folder)
    for (const source of folderSources(folder)) this.#addSource(source)
  }

  async #follow(path: string): Promise<void> {
    const { repositoryRoot, importsOf: known } = this.#context
    if (this.#followed.has(path) || this.#followed.size >= maxFiles || !isInside(repositoryRoot, path)) return
    this.#addSource({ path, text: known.has(path) ? '' : await this.#textOf(path) })
  }

  #addSource(source: SourceFile): void {
    if (this.#followed.has(source.path)) return
    this.#followed.add(source.path)
    this.#sources.push(source)
  }

  #add(path: string): void {
    if (isInside(this.#from.directory, path)) this.#inside.add(path)
    else if (isInside(this.#context.repositoryRoot, path)) this.#outside.add(path)
  }

  /** Adds a path, and what it leads to by links, which is returned. */
  #addWithTarget(path: string): string {
    this.#add(path)
    const target = this.#targetOf(path)
    if (target !== path) for (const each of pathsByLinks(this.#context.repositoryRoot, path)) this.#add(each)
    return target
  }

  #targetOf(path: string): string {
    return join(this.#context.repositoryRoot, relative(this.#realRoot, realPathOf(path)))
  }

  #exists(path: string): boolean {
    return isFile(path) || this.#context.leftOut.files.has(path)
  }

  /** The text of a file, also of one that is not on disk. */
  readonly #textOf = async (path: string): Promise<string> => {
    const { leftOut } = this.#context
    const text = leftOut.files.has(path) ? await leftOut.textOf(path) : textOf(path)
    if (text === undefined) this.#unreadable ??= path
    return text ?? ''
  }
}

/** A configuration of TypeScript that is not only for tests or checkers. */
function isBuildConfiguration(path: string): boolean {
  return /^tsconfig\.(?!test|spec|jest|vitest|eslint|lint)[^.]{1,100}\.json$/.test(basename(path))
}

function isDependency(path: string): boolean {
  return /[\\/]node_modules(?:[\\/]|$)/.test(path)
}

/** Links in the folder of a package: those that git tracks, and all others below the folder of the sources. */
function linksOf(directory: string, { links }: LeftOut): Set<string> {
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

/** What the scripts of a build name: places above the package's folder, and the configurations of TypeScript. */
function placesOfBuild(
  directory: string,
  scripts: ImportingPackage['scripts'],
): { above: string[]; configurations: string[] } {
  const words = wordsOfBuild(scripts)
  const values = words.map((word) => word.slice(word.lastIndexOf('=') + 1))
  const configurations = words.flatMap((word, index) => {
    const [, option, assigned] = /^(-p|-b|--project|--build|--tsconfig)(=|$)/i.exec(word) ?? []
    const value = values[assigned === '=' ? index : index + 1]
    if (option === undefined || value === undefined || value === '') return []
    const path = join(directory, value)
    return value.endsWith('.json') ? [path] : [path, join(path, 'tsconfig.json')]
  })
  const above = values
    // Of a pattern, the folder with which it begins.
    .map((value) => (value.split(/[*?{[]/, 1)[0] ?? '').replace(/^\.\/(?=\.)/, ''))
    .filter((value) => value.startsWith('../'))
    .map((value) => join(directory, value, '.'))
  return { above, configurations }
}
