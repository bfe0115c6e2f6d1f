import { dirname, join, relative } from 'node:path'
import { isInside } from '../core/paths.js'
import { scriptsOfBuild, scriptsOfInstall } from './build-scripts.js'
import type { FoundFiles } from './found-files.js'
import { isFile, packageNameOf } from './import-paths.js'
import { foldersUpTo } from './package-manager.js'
import {
  configurationsInScript,
  packageNameIn,
  pathsInSettings,
  placesInScript,
  settingsOfInstall,
  textsOfPackage,
  workspacesInScript,
} from './package-references.js'
import type { ImportContext, ImportingPackage, Source } from './package-sources.js'
import { type Climb, type Climbs, climbsInText } from './path-climbs.js'
import { inputsOfScript, rootAccessOf } from './shell-commands.js'
import { lineAt } from './source-text.js'
import { isCode } from './sources.js'

/** Follows what the build of a package runs or reads. */
interface Follower {
  climb(climb: Climb, file: string, text: string): Promise<void>
  climbs(source: Source, climbs: Climbs & { at?: number }): Promise<void>
  file(path: string): Promise<void>
  /** A file, or all files of a folder. */
  place(path: string): Promise<void>
}

/** Follows what package.json, its scripts, and the settings of a package manager name. */
export class PackageEntries {
  readonly #from: ImportingPackage
  readonly #context: ImportContext
  readonly #found: FoundFiles
  readonly #follow: Follower

  constructor(from: ImportingPackage, context: ImportContext, found: FoundFiles, follow: Follower) {
    this.#from = from
    this.#context = context
    this.#found = found
    this.#follow = follow
  }

  /** Follows the texts of a package.json that name files or packages. */
  async followPackageFile(folder: string): Promise<void> {
    const file = join(folder, 'package.json')
    if (!this.#found.exists(file)) return
    const text = await this.#found.textOf(file)
    const { repositoryRoot, leftOut, folderOf, projectFolders } = this.#context
    const isBuilt = folder === this.#from.directory && scriptsOfBuild(this.#from.scripts).length > 0
    for (const { text: each, path } of textsOfPackage(text)) {
      const offset = Math.max(0, text.indexOf(each))
      if (path !== undefined) {
        // The patch of yarn may be in a folder above.
        for (let above = folder; isInside(repositoryRoot, above); above = dirname(above)) {
          const place = join(above, path, '.')
          if (above === folder || leftOut.tracked.covers(place))
            await this.#follow.climb(
              { path: relative(folder, place), isComputed: false, isImport: false, isWord: false, offset },
              file,
              text,
            )
          if (!each.startsWith('patch:') || above === repositoryRoot) break
        }
        continue
      }
      const { climbs } = climbsInText(each)
      for (const climb of climbs) await this.#follow.climb({ ...climb, offset }, file, text)
      const place = join(folder, each, '.')
      const isNamed = this.#from.isInstallRoot || !isBuilt
      if (isNamed && leftOut.tracked.covers(place) && isFile(place)) await this.#follow.place(place)
      const packageName = packageNameIn(each)
      const named = folderOf(packageName)
      if (named !== undefined && !projectFolders.has(named)) this.#found.names.add(packageName)
    }
  }

  /** Follows what the settings of a package manager name: files, and paths of packages. */
  async followSettings(): Promise<void> {
    const { directory } = this.#from
    for (const name of settingsOfInstall) {
      const file = join(directory, name)
      if (!this.#found.exists(file)) continue
      if (isCode(file)) await this.#follow.file(file)
      else {
        for (const { path, isPackage } of pathsInSettings(await this.#found.textOf(file))) {
          const place = join(directory, path, '.')
          if (isPackage || (this.#context.leftOut.tracked.covers(place) && isFile(place)))
            await this.#follow.place(place)
        }
      }
    }
  }

  /** Follows what the scripts of the build name; returns the configurations of TypeScript among it. */
  async followScripts(): Promise<string[]> {
    const { directory, scripts, isInstallRoot } = this.#from
    const { leftOut, folderOf } = this.#context
    const file = join(directory, 'package.json')
    const text = await this.#found.textOf(file)
    const configurations: string[] = []
    for (const name of isInstallRoot ? scriptsOfInstall(scripts) : scriptsOfBuild(scripts)) {
      const script = inputsOfScript(scripts[name] ?? '')
      const offset = Math.max(0, text.indexOf(`"${name}"`, text.indexOf('"scripts"')))
      await this.#follow.climbs({ path: file, text, role: 'build' }, { ...climbsInText(script), at: offset })
      for (const workspace of workspacesInScript(script)) this.#followWorkspace(workspace, file, lineAt(text, offset))
      const { ofPackages, ofGit } = rootAccessOf(script)
      // What an install runs in other packages matters to those that depend on them.
      for (const each of isInstallRoot ? [] : ofPackages)
        this.#found.unknown.add(file, lineAt(text, offset), `may run any script by ${JSON.stringify(each)}`)
      for (const each of ofGit)
        this.#found.unknown.add(file, lineAt(text, offset), `may read any file by ${JSON.stringify(each)}`)
      const named = configurationsInScript(script, directory)
      configurations.push(...named)
      for (const word of placesInScript(script)) {
        if (folderOf(packageNameOf(word)) !== undefined && word !== name) this.#found.names.add(packageNameOf(word))
        for (const each of this.#context.packagesOfProgram(word)) this.#found.names.add(each)
        const path = join(directory, word, '.')
        if (Object.hasOwn(scripts, word) || !isInside(directory, path) || path === directory) continue
        if (leftOut.tracked.covers(join(path, 'tsconfig.json'))) configurations.push(join(path, 'tsconfig.json'))
        const isFollowed = !named.includes(path) && !isInside(join(directory, 'src'), path)
        if (isFollowed && leftOut.tracked.covers(path)) await this.#follow.place(path)
      }
    }
    return configurations
  }

  /** Follows a package whose script another one runs, by its name or by its path from the root of the workspace. */
  #followWorkspace(workspace: string, file: string, line: number): void {
    const { repositoryRoot, folderOf, packageFolders } = this.#context
    const name = workspace.replace(/^\^?(.*?)(?:\.\.\.)?$/, '$1')
    if (folderOf(name) !== undefined) {
      this.#found.names.add(name)
      return
    }
    const above = foldersUpTo(this.#from.directory, repositoryRoot).map((folder) => join(folder, name, '.'))
    const folder = above.find((each) => packageFolders.has(each) && each !== this.#from.directory)
    if (folder !== undefined) this.#found.folders.add(folder)
    else this.#found.unknown.add(file, line, `may run any script by ${JSON.stringify(workspace)}`)
  }
}
