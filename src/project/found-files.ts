import { dirname, join, relative } from 'node:path'
import { pathsByLinks, realPathOf } from '../core/links.js'
import { isInside } from '../core/paths.js'
import type { RepositoryPlaces } from './climb-places.js'
import { isFile } from './import-paths.js'
import type { ImportContext, ImportedFiles, ImportingPackage } from './package-sources.js'
import { maxTextBytes, textOf } from './source-text.js'
import { UnknownParts } from './unknown-parts.js'

/** Collects what a package is built from, and reads files of its repository, also those that are not on disk. */
export class FoundFiles {
  readonly #from: ImportingPackage
  readonly #context: ImportContext
  readonly #realRoot: string
  readonly #outside = new Set<string>()
  readonly #inside = new Set<string>()
  readonly names = new Set<string>()
  readonly folders = new Set<string>()
  readonly asked = new Set<string>()
  readonly unknown: UnknownParts
  unreadable: string | undefined
  /** What git has. */
  readonly places: RepositoryPlaces

  constructor(from: ImportingPackage, context: ImportContext) {
    this.#from = from
    this.#context = context
    const { repositoryRoot, leftOut } = context
    this.#realRoot = realPathOf(repositoryRoot)
    this.unknown = new UnknownParts(repositoryRoot)
    const isListed = (path: string) => leftOut.tracked.covers(path) || leftOut.links.covers(path)
    this.places = {
      repositoryRoot,
      isTracked: (path) =>
        isListed(path) || isListed(this.targetOf(path)) || leftOut.allSubmodules.some((each) => isInside(each, path)),
    }
  }

  result(): ImportedFiles {
    const { names, folders, asked, unreadable, unknown } = this
    const files = { outside: [...this.#outside], inside: this.#inside }
    return { ...files, names, folders, asked, unreadable, unknown: unknown.all }
  }

  /** The package.json files that say how a bundler takes a file, by `type` or `sideEffects`, up to the first one. */
  addPackageFilesOf(path: string): void {
    const { repositoryRoot } = this.#context
    for (let folder = dirname(path); isInside(repositoryRoot, folder); folder = dirname(folder)) {
      const file = join(folder, 'package.json')
      if (!this.isOwn(file)) this.add(file)
      if (this.exists(file) || folder === repositoryRoot) return
    }
  }

  /** A package in a folder of dependencies that git tracks, all the same. */
  addInstalled(packageName: string): void {
    const { repositoryRoot, leftOut } = this.#context
    for (let folder = this.#from.directory; isInside(repositoryRoot, folder); folder = dirname(folder)) {
      const place = join(folder, 'node_modules', packageName)
      if (leftOut.tracked.covers(place)) this.add(place)
      if (folder === repositoryRoot) return
    }
  }

  isOwn(path: string): boolean {
    return !this.#from.isInstallRoot && isInside(this.#from.directory, path)
  }

  add(path: string): void {
    if (this.isOwn(path)) this.#inside.add(path)
    else if (isInside(this.#context.repositoryRoot, path)) this.#outside.add(path)
  }

  /** Adds a path, and what it leads to by links, which is returned. */
  addWithTarget(path: string): string {
    this.add(path)
    const target = this.targetOf(path)
    if (target !== path) for (const each of pathsByLinks(this.#context.repositoryRoot, path)) this.add(each)
    return target
  }

  targetOf(path: string): string {
    return join(this.#context.repositoryRoot, relative(this.#realRoot, realPathOf(path)))
  }

  exists(path: string): boolean {
    return isFile(path) || this.#context.leftOut.files.has(path)
  }

  /** The text of a file, also of one that is not on disk. Of code that is too large to be read it is not known what it imports. */
  readonly textOf = async (path: string, isCode = true): Promise<string> => {
    const { leftOut } = this.#context
    if (leftOut.files.has(path)) {
      const text = await leftOut.textOf(path)
      if (text === undefined) this.unreadable ??= path
      return text ?? ''
    }
    const text = textOf(path)
    if (text === undefined && isCode) this.unknown.add(path, undefined, `is larger than ${maxTextBytes >> 20} MiB`)
    return text ?? ''
  }
}
