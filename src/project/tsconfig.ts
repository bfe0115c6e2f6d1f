import { dirname, join, resolve } from 'node:path'
import { type ParseError, parse } from 'jsonc-parser'
import { isObject } from '../core/json.js'
import { isInside } from '../core/paths.js'
import { isFile, textOf } from './import-paths.js'
import { textsIn } from './package-file.js'

/** Configurations that extend each other. */
const maxConfigurations = 100

/** What the tsconfig.json of a project says of the files that it is built from. Paths are absolute. */
export interface Tsconfigs {
  /** Itself and what it extends by a path, directly or indirectly. */
  configurations: string[]
  /** The paths that an import without a path may mean, by `paths` and `baseUrl`. */
  aliasesOf(name: string): string[]
}

/** @param leftOut - files that are not on disk, and found all the same. */
export function readTsconfigs(
  directory: string,
  repositoryRoot: string,
  leftOut: ReadonlyMap<string, unknown>,
): Tsconfigs {
  const configurations: string[] = []
  const mappings: { pattern: string; targets: string[] }[] = []
  const baseUrls: string[] = []
  const read = (file: string): void => {
    // Configurations may extend each other in a circle.
    if (configurations.includes(file) || configurations.length >= maxConfigurations) return
    configurations.push(file)
    const errors: ParseError[] = []
    const config: unknown = parse(textOf(file), errors, { allowTrailingComma: true })
    if (!isObject(config)) return
    const options = isObject(config['compilerOptions']) ? config['compilerOptions'] : {}
    const baseUrl = typeof options['baseUrl'] === 'string' ? resolve(dirname(file), options['baseUrl']) : undefined
    if (baseUrl !== undefined) baseUrls.push(baseUrl)
    for (const [pattern, targets] of Object.entries(isObject(options['paths']) ? options['paths'] : {})) {
      mappings.push({ pattern, targets: textsIn(targets).map((each) => resolve(baseUrl ?? dirname(file), each)) })
    }
    const extended: unknown = config['extends']
    for (const path of Array.isArray(extended) ? textsIn(extended) : textsIn([extended])) {
      if (!path.startsWith('.')) continue
      const target = resolve(dirname(file), path)
      const found = [target, `${target}.json`, join(target, 'tsconfig.json')].find(
        (each) => isFile(each) || leftOut.has(each),
      )
      if (found !== undefined && isInside(repositoryRoot, found)) read(found)
    }
  }
  read(join(directory, 'tsconfig.json'))
  return {
    configurations,
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
