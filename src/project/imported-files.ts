import { basename, dirname, join, sep } from 'node:path'
import { isInside } from '../core/paths.js'
import { isDependency, targetOfClimb } from './climb-places.js'
import { FoundFiles } from './found-files.js'
import { candidatesOf, type Imports, importsOf, isFile, packageNameOf } from './import-paths.js'
import { PackageEntries } from './package-entries.js'
import { linksOf } from './package-links.js'
import type { ImportContext, ImportedFiles, ImportingPackage, Role, Source } from './package-sources.js'
import { type Climb, type Climbs, climbsInCode, climbsInText } from './path-climbs.js'
import { inputsOfScript } from './shell-commands.js'
import { lineAt } from './source-text.js'
import { buildRole, isBuildConfiguration, isCode, isTrackedCode, projectSources } from './sources.js'
import { readTsconfigs } from './tsconfig.js'

/** Files that are followed. A connector imports fewer. */
const maxFiles = 5000

/** In longer data no names of files are looked for. */
const maxDataLength = 2 * 1024 * 1024
/** Longer words are no names. */
const maxNameLength = 300

/**
 * The files that a package is built from: what its sources import, directly or indirectly, by a path or by `paths` of its
 * tsconfig.json; what its scripts, its configurations and its package.json name outside of its folder; where its links lead; and the
 * configurations of TypeScript. A path that is computed is followed to the folder with which it begins; if that folder holds the
 * package, it is not known what is meant.
 *
 * What is not on disk is found all the same; of a submodule, its folder is found.
 */
export async function importedFiles(from: ImportingPackage, context: ImportContext): Promise<ImportedFiles> {
  return await new Search(from, context).run()
}

class Search {
  readonly #from: ImportingPackage
  readonly #context: ImportContext
  readonly #found: FoundFiles
  readonly #entries: PackageEntries
  #queue: Source[] = []
  /** The paths of the sources. */
  readonly #followed = new Set<string>()
  /** Folders whose files are among them, and links that were followed. */
  readonly #followedPlaces = new Set<string>()

  constructor(from: ImportingPackage, context: ImportContext) {
    this.#from = from
    this.#context = context
    this.#found = new FoundFiles(from, context)
    this.#entries = new PackageEntries(from, context, this.#found, {
      climb: async (climb, file, text) =>
        await this.#followClimb(climb, { path: file, text, role: 'build' }, true, false),
      climbs: async (source, climbs) => await this.#followClimbs(source, climbs),
      file: async (path) => await this.#follow(path, 'build'),
      place: async (path) => await this.#followPlace(path, 'build'),
    })
  }

  async run(): Promise<ImportedFiles> {
    const { directory, nested, isInstallRoot } = this.#from
    const { repositoryRoot, leftOut, folderOf } = this.#context
    await this.#entries.followPackageFile(directory)
    if (isInstallRoot) await this.#entries.followSettings()
    const configurations = await this.#entries.followScripts()
    let aliasesOf = (_name: string): string[] => []
    if (!isInstallRoot) {
      const isNested = (path: string) => nested.some((each) => path.startsWith(each + sep))
      const own = leftOut.tracked.below(directory).filter((path) => !isNested(path))
      const source = join(directory, 'src')
      for (const path of own) {
        if (!isInside(source, path) && buildRole(directory, path) === 'told') await this.#follow(path, 'build')
      }
      for (const each of projectSources(directory)) this.#addSource({ ...each, role: 'source' })
      for (const path of own)
        if (isInside(source, path) && isTrackedCode(directory, path)) await this.#follow(path, 'source')
      for (const link of linksOf(directory, leftOut)) await this.#followLink(link)
      const named = own.filter((path) => isBuildConfiguration(directory, path))
      const options = { repositoryRoot, leftOut: leftOut.files, folderOf, textOf: this.#found.textOf }
      const tsconfigs = await readTsconfigs(directory, [...configurations, ...named], options)
      aliasesOf = tsconfigs.aliasesOf
      for (const file of tsconfigs.configurations) if (!this.#found.isOwn(file)) this.#found.addWithTarget(file)
      if (!tsconfigs.isComplete)
        this.#found.unknown.add(directory, undefined, 'has too many configurations of TypeScript')
      for (const name of tsconfigs.packages) this.#found.names.add(name)
      for (const place of tsconfigs.places) await this.#followPlace(place, 'source')
      for (const place of tsconfigs.programs) await this.#followPlace(place, 'build')
      await this.#followQueue(aliasesOf)
      for (const path of own) {
        const role = buildRole(directory, path)
        if (role !== undefined || isTrackedCode(directory, path)) await this.#follow(path, 'possible')
      }
    }
    await this.#followQueue(aliasesOf)
    if (this.#followed.size >= maxFiles)
      this.#found.unknown.add(directory, undefined, `has more than ${maxFiles} sources`)
    return this.#found.result()
  }

  async #followQueue(aliasesOf: (name: string) => string[]): Promise<void> {
    const sources = this.#queue
    this.#queue = []
    for (; sources.length > 0; sources.push(...this.#queue.splice(0)))
      for (const source of sources.splice(0)) await this.#followSource(source, aliasesOf)
  }

  async #followSource(source: Source, aliasesOf: (name: string) => string[]): Promise<void> {
    const { path, text } = source
    const { outsideFiles, sharedNames } = this.#context
    const isOwn = this.#found.isOwn(path)
    const known = outsideFiles.get(path)
    const imports = known?.imports ?? importsOf(text)
    const climbs = known?.climbs ?? climbsOf(path, text)
    if (!isOwn && text !== '') outsideFiles.set(path, { text, imports, climbs })
    await this.#followImportsOf(source, imports, aliasesOf)
    await this.#followClimbs(source, climbs)
    if (source.role !== 'source')
      for (const name of sharedNames) if (hasInQuotes(text, name)) this.#found.names.add(name)
    if (source.role === 'build' && text.length <= maxDataLength) await this.#followNamed(source)
    if (isOwn) return
    await this.#followBeside(source, climbs.asksForPlace)
    this.#found.addPackageFilesOf(path)
  }

  /** Follows what a file outside of the package may read beside it without naming it. */
  async #followBeside({ path, role }: Source, asksForPlace: boolean): Promise<void> {
    const folder = dirname(path)
    const isScript = role === 'build' && isForeignScript(path)
    if (asksForPlace || isScript) {
      if (!isInside(folder, this.#from.directory)) await this.#followPlace(folder, 'possible')
      else if (asksForPlace && role !== 'possible') this.#found.unknown.add(path, undefined, 'may read files beside it')
    }
  }

  /** Follows the files that a file of the build names: beside data, and in the folder of the package, where scripts run. */
  async #followNamed({ path, text, role }: Source): Promise<void> {
    const { tracked } = this.#context.leftOut
    const { directory, isInstallRoot } = this.#from
    for (const name of new Set(text.split(/[\s"'`,;:()<>{}[\]=|&#]+/))) {
      if (!name.includes('.') || name.length > maxNameLength) continue
      const beside = join(dirname(path), name)
      const isBeside = !isCode(path) && !this.#found.isOwn(beside)
      if (isBeside && tracked.covers(beside) && isFile(beside)) await this.#followPlace(beside, role)
      const own = join(directory, name)
      if (!isInstallRoot && tracked.covers(own) && isFile(own)) this.#found.add(own)
    }
  }

  async #followImportsOf(
    { path, role }: Source,
    imports: Imports,
    aliasesOf: (name: string) => string[],
  ): Promise<void> {
    const folder = dirname(path)
    const isBuild = role !== 'source'
    for (const each of imports.paths) {
      await this.#followImport(join(folder, each, '.'), role, isBuild)
      // As bundlers write how a file is read.
      if (each.includes('?')) await this.#followImport(join(folder, each.split('?', 1)[0] ?? '', '.'), role, isBuild)
    }
    for (const each of imports.computed) {
      const beginning = each.slice(0, each.lastIndexOf('/') + 1)
      const places = /^\/?\.{1,2}\//.test(each)
        ? [join(folder, beginning, '.')]
        : aliasesOf(beginning).map((place) => join(place, '.'))
      if (!/^\/?\./.test(each)) this.#found.names.add(packageNameOf(each))
      for (const place of places)
        if (isInside(this.#context.repositoryRoot, place) && !isInside(place, this.#from.directory))
          await this.#followFolder(place, role)
    }
    for (const name of imports.names) {
      const packageName = packageNameOf(name)
      this.#found.names.add(packageName)
      this.#found.addInstalled(packageName)
      for (const each of aliasesOf(name)) await this.#followImport(each, role, false)
      const named = this.#context.folderOf(packageName)
      if (named !== undefined && name !== packageName)
        await this.#followImport(join(named, name.slice(packageName.length + 1)), role, false)
    }
  }

  /** @param isBuild - the path is in a script of the build, where one of a folder may be an alias for what is in it. */
  async #followImport(path: string, role: Role, isBuild: boolean): Promise<void> {
    if (this.#found.asked.has(path) || isDependency(path)) return
    this.#found.asked.add(path)
    const { tracked, submodules } = this.#context.leftOut
    const submodule = submodules.find((each) => isInside(each, path))
    if (submodule !== undefined) this.#found.add(submodule)
    // The package.json of a folder says what an import of the folder means.
    const isPlace = isBuild ? tracked.below(path).length > 0 : this.#found.exists(join(path, 'package.json'))
    if (isPlace && !this.#found.isOwn(path)) await this.#followPlace(path, role)
    // Which of several a bundler takes depends on its settings.
    for (const candidate of candidatesOf(path)) {
      if (this.#found.exists(candidate)) await this.#follow(this.#found.addWithTarget(candidate), role)
    }
  }

  async #followClimbs(
    source: Source,
    { climbs, finders, unclosed, asksForPlace, at }: Climbs & { at?: number },
  ): Promise<void> {
    const { path, text, role } = source
    // Data of the program may hold any text.
    const isSure = role !== 'possible' && (role === 'build' || isCode(path))
    for (const climb of climbs) {
      // A program runs no command of its build.
      if (climb.isWord && role === 'source' && isCode(path)) continue
      const isFromPackage = role === 'build' && !asksForPlace && !climb.isImport
      await this.#followClimb(at === undefined ? climb : { ...climb, offset: at }, source, isSure, isFromPackage)
    }
    const [finder] = finders
    if (finder !== undefined && role === 'build')
      this.#found.unknown.add(path, lineAt(text, at ?? finder.offset), `may read any file by ${finder.name}`)
    if (unclosed !== undefined && isSure && /\b(?:import|require|from)\b/.test(text.slice(unclosed)))
      this.#found.unknown.add(path, lineAt(text, unclosed), 'has a text that does not end')
  }

  /**
   * @param isSure - the path is one, if it leads nowhere, too.
   * @param isFromPackage - it is meant from the folder of the package, where scripts run.
   */
  async #followClimb(
    climb: Climb,
    { path: file, text, role }: Source,
    isSure: boolean,
    isFromPackage: boolean,
  ): Promise<void> {
    const { directory } = this.#from
    const folder = dirname(file)
    const target = targetOfClimb(climb, folder, [directory], isFromPackage, this.#from, this.#found.places)
    const { places, asked, anyOf } = target
    for (const path of asked) this.#found.addWithTarget(path)
    for (const path of places) {
      if (climb.isImport && !climb.isComputed) await this.#followImport(path, role, false)
      else await this.#followPlace(path, role)
    }
    // An import names one file. Where git does not have it, a script writes it, and what that script reads counts.
    const isOneFile = climb.isImport && !climb.isComputed
    if (anyOf === undefined || !isSure || isOneFile) return
    const what = `may read any file by ${JSON.stringify(climb.path + (climb.isComputed ? '/…' : ''))}`
    // A bundler takes all files of the folder, those of other projects, too.
    const isWhole = climb.isImport && climb.isComputed
    this.#found.unknown.add(file, lineAt(text, climb.offset), what, isWhole ? anyOf : undefined)
  }

  async #followLink(link: string): Promise<void> {
    const { leftOut } = this.#context
    if (!leftOut.files.has(link)) return await this.#followPlace(link, 'source')
    const target = await leftOut.textOf(link)
    if (target === undefined) this.#found.unreadable ??= link
    else await this.#followPlace(join(dirname(link), target), 'source')
  }

  /** Follows a file, or all files of a folder, in another place of the repository. */
  async #followPlace(path: string, role: Role): Promise<void> {
    const { repositoryRoot, packageFolders, projectFolders } = this.#context
    const { directory, isInstallRoot } = this.#from
    // A folder that holds the package is no part of it.
    if (isInside(this.#found.targetOf(path), directory) || !isInside(repositoryRoot, path)) return
    // Projects are installed together, and not built from each other.
    if (isInstallRoot && [...projectFolders].some((each) => isInside(each, path) || isInside(path, each))) return
    const target = this.#found.addWithTarget(path)
    if (packageFolders.has(target) && !this.#found.isOwn(target)) this.#found.folders.add(target)
    if (this.#found.exists(target)) await this.#follow(target, role)
    else if (isInside(repositoryRoot, target)) await this.#followFolder(target, role)
  }

  async #followFolder(folder: string, role: Role): Promise<void> {
    this.#found.add(folder)
    // Folders may name each other.
    if (this.#isRepeated(folder)) return
    const { tracked, links } = this.#context.leftOut
    await this.#entries.followPackageFile(folder)
    for (const path of tracked.below(folder))
      if (isTrackedCode(folder, path) || (role === 'build' && buildRole(folder, path) !== undefined))
        await this.#follow(path, role)
    for (const link of links.below(folder))
      if (!this.#found.isOwn(link) && !this.#isRepeated(link)) await this.#followLink(link)
  }

  #isRepeated(path: string): boolean {
    const isKnown = this.#followedPlaces.has(path)
    this.#followedPlaces.add(path)
    return isKnown
  }

  async #follow(path: string, role: Role): Promise<void> {
    const { repositoryRoot, outsideFiles: known } = this.#context
    if (this.#followed.has(path) || this.#followed.size >= maxFiles || !isInside(repositoryRoot, path)) return
    // Large data imports nothing.
    const isSure = role !== 'possible' && (role === 'build' || isCode(path))
    this.#addSource({ path, text: known.get(path)?.text ?? (await this.#found.textOf(path, isSure)), role })
  }

  #addSource(source: Source): void {
    if (this.#followed.has(source.path)) return
    this.#followed.add(source.path)
    this.#queue.push(source)
  }
}

function climbsOf(path: string, text: string): Climbs {
  if (isCode(path)) return climbsInCode(text)
  return climbsInText(/\.(?:sh|bash|zsh)$/.test(path) ? inputsOfScript(text) : text)
}

/** A program in another language, whose imports are not read. */
function isForeignScript(path: string): boolean {
  return /^[^.]+$|\.(?:sh|bash|zsh|ps1|cmd|bat|mk|py|rb|pl)$/.test(basename(path))
}

/** A text in quotes that is the name of a package, or of a part of it. */
function hasInQuotes(text: string, name: string): boolean {
  return [`"${name}`, `'${name}`, `\`${name}`].some((start) => {
    const index = text.indexOf(start)
    return index >= 0 && /["'`/]/.test(text[index + start.length] ?? '')
  })
}
