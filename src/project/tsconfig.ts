import { dirname, join, resolve } from 'node:path'
import { type ParseError, parse } from 'jsonc-parser'
import { isObject } from '../core/json.js'
import { isInside } from '../core/paths.js'
import { isFile, packageNameOf } from './import-paths.js'
import { textsIn } from './package-file.js'
import { foldersUpTo } from './package-manager.js'

/** The folder of the configuration that extends the others. */
const packageFolder = '$' + '{configDir}'

/** Configurations that extend each other. */
const maxConfigurations = 100

/** What the configurations of TypeScript say of the files that a package is built from. Paths are absolute. */
export interface Tsconfigs {
  /** Themselves, and what they extend or refer to, directly or indirectly, also what is not there. */
  configurations: string[]
  /** Packages whose configuration is extended. */
  packages: string[]
  /** False if there are more than are read. */
  isComplete: boolean
  /** Files and folders with further sources, outside of the package. */
  places: string[]
  /** Files outside of it that other settings name, such as a program that transforms the sources. */
  programs: string[]
  /** The paths that an import without a path may mean, by `paths` and `baseUrl`. */
  aliasesOf(name: string): string[]
}

export interface TsconfigOptions {
  repositoryRoot: string
  /** Files that are not on disk, and found all the same. */
  leftOut: ReadonlyMap<string, unknown>
  /** The folder of a package of the repository. */
  folderOf(packageName: string): string | undefined
  textOf(file: string): Promise<string>
}

/** The configurations that a package is built with: those that a script names, and `tsconfig.json` in its folder or above it. */
export async function readTsconfigs(
  directory: string,
  named: readonly string[],
  { repositoryRoot, leftOut, folderOf, textOf }: TsconfigOptions,
): Promise<Tsconfigs> {
  const configurations = new Set<string>()
  const packages: string[] = []
  const mappings: { pattern: string; targets: string[] }[] = []
  const baseUrls: string[] = []
  const places = new Set<string>()
  const programs = new Set<string>()
  /** A path of a configuration. One that begins with this variable is meant from the folder of the package. */
  const pathIn = (file: string, path: string) =>
    path.startsWith(packageFolder) ? join(directory, path.slice(packageFolder.length)) : resolve(dirname(file), path)
  const exists = (file: string) => isFile(file) || leftOut.has(file)
  const read = async (file: string): Promise<void> => {
    // Configurations may extend each other in a circle.
    if (configurations.has(file) || configurations.size >= maxConfigurations) return
    configurations.add(file)
    const errors: ParseError[] = []
    const config: unknown = parse(await textOf(file), errors, { allowTrailingComma: true })
    if (!isObject(config)) return
    const options = isObject(config['compilerOptions']) ? config['compilerOptions'] : {}
    const baseUrl = typeof options['baseUrl'] === 'string' ? pathIn(file, options['baseUrl']) : undefined
    if (baseUrl !== undefined) baseUrls.push(baseUrl)
    for (const [pattern, targets] of Object.entries(isObject(options['paths']) ? options['paths'] : {})) {
      const base = baseUrl === undefined ? file : join(baseUrl, 'tsconfig.json')
      mappings.push({ pattern, targets: textsIn(targets).map((each) => pathIn(base, each)) })
    }
    for (const path of [config['files'], config['include'], options['rootDirs']].flatMap(textsIn)) {
      // Of a pattern, the folder with which it begins.
      const [beginning = ''] = path.split(/[*?]/, 1)
      const known = beginning === path ? path : beginning.slice(0, beginning.lastIndexOf('/') + 1)
      const place = join(pathIn(file, known), '.')
      if (isInside(repositoryRoot, place) && !isInside(directory, place) && !isInside(place, directory))
        places.add(place)
    }
    for (const text of furtherTexts(config)) {
      const place = pathIn(file, text)
      const isPath = /^\.{1,2}\//.test(text) || text.startsWith(packageFolder)
      if (isPath && isInside(repositoryRoot, place) && !isInside(directory, place)) programs.add(place)
      if (!isPath && folderOf(packageNameOf(text)) !== undefined) packages.push(packageNameOf(text))
    }
    const references = Array.isArray(config['references']) ? config['references'] : []
    // One above the package may refer to all others of the repository.
    if (isInside(directory, file))
      for (const each of references) if (isObject(each)) await follow(file, textsIn([each['path']]))
    await follow(file, textsIn([config['extends']].flat()))
  }
  const follow = async (from: string, paths: readonly string[]): Promise<void> => {
    for (const path of paths) {
      let target = resolve(dirname(from), path)
      if (!/^\.{0,2}\//.test(path) && !/^\.{1,2}$/.test(path)) {
        const name = packageNameOf(path)
        packages.push(name)
        const folder = folderOf(name)
        if (folder === undefined) continue
        target = join(folder, path.slice(name.length))
      }
      // Of those that are not there, one may have been deleted.
      for (const each of [target, `${target}.json`, join(target, 'tsconfig.json')]) {
        if (!isInside(repositoryRoot, each)) continue
        if (exists(each)) {
          await read(each)
          break
        }
        configurations.add(each)
      }
    }
  }
  for (const folder of foldersUpTo(directory, repositoryRoot)) {
    const file = join(folder, 'tsconfig.json')
    await read(file)
    if (exists(file)) break
  }
  for (const file of named) await read(file)
  return {
    configurations: [...configurations],
    packages,
    isComplete: configurations.size < maxConfigurations,
    places: [...places],
    programs: [...programs],
    aliasesOf(name) {
      const mapped = mappings.flatMap(({ pattern, targets }) => {
        const [start = '', end] = pattern.split('*')
        if (end === undefined) return name === pattern ? targets : []
        if (name.length < start.length + end.length || !name.startsWith(start) || !name.endsWith(end)) return []
        const part = name.slice(start.length, name.length - end.length)
        return targets.map((target) => target.replace('*', () => part))
      })
      return [...mapped, ...baseUrls.map((folder) => join(folder, name))]
    },
  }
}

/** Settings that name outputs, that are read otherwise, or that only the check of types needs. */
const otherSettings = new Set([
  ...['extends', 'references', 'files', 'include', 'exclude', 'paths', 'baseUrl', 'rootDirs', 'rootDir', 'outDir'],
  ...['outFile', 'declarationDir', 'tsBuildInfoFile', 'generateTrace', 'sourceRoot', 'mapRoot', 'typeRoots', 'types'],
])

/** The texts of all other settings of a configuration. */
function furtherTexts(config: object): string[] {
  return Object.entries(config).flatMap(([name, value]) => (otherSettings.has(name) ? [] : textsBelow(value)))
}

function textsBelow(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsBelow)
  return isObject(value) ? furtherTexts(value) : []
}
