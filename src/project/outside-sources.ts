import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { type ParseError, parse } from 'jsonc-parser'
import { isObject } from '../core/json.js'
import { isInside } from '../core/paths.js'
import { projectSources, withoutComments } from './sources.js'

/** Files outside of a project that are followed. A repository has fewer that one connector imports. */
const maxFiles = 500
const maxFileBytes = 2 * 1024 * 1024

/**
 * The files of the repository that a project is built from without being in its folder: what its sources import by a
 * relative path, directly or indirectly, and what its tsconfig.json extends. Absolute.
 */
export function outsideSources(directory: string, repositoryRoot: string): string[] {
  const found = new Set<string>()
  const config = join(directory, 'tsconfig.json')
  // Configurations may extend each other in a circle.
  const seenConfigs = new Set([config])
  const isOutside = (file: string) => isInside(repositoryRoot, file) && !isInside(directory, file)
  const add = (file: string, follow: (file: string, text: string) => void): void => {
    if (!isOutside(file) || found.has(file) || found.size >= maxFiles) return
    found.add(file)
    follow(file, readIfSmall(file) ?? '')
  }
  const followImports = (file: string, text: string): void => {
    for (const path of importsOf(text)) {
      const target = fileOf(resolve(dirname(file), path))
      if (target !== undefined) add(target, followImports)
    }
  }
  const followConfig = (file: string, text: string): void => {
    for (const path of extendedBy(text)) {
      const target = resolve(dirname(file), path)
      const extended = [target, `${target}.json`, join(target, 'tsconfig.json')].find(isFile)
      if (extended === undefined) continue
      if (isOutside(extended)) add(extended, followConfig)
      else if (!seenConfigs.has(extended)) {
        seenConfigs.add(extended)
        followConfig(extended, readIfSmall(extended) ?? '')
      }
    }
  }
  followConfig(config, readIfSmall(config) ?? '')
  for (const { path, text } of projectSources(directory)) followImports(path, text)
  return [...found]
}

/** The relative paths that a source imports. */
function importsOf(text: string): string[] {
  const pattern = /\b(?:from|import|require)\s{0,20}\(?\s{0,20}(["'])(\.{1,2}\/[^"'\n]{0,500})\1/g
  return [...withoutComments(text).matchAll(pattern)].map(([, , path = '']) => path)
}

/** The relative paths that a tsconfig.json extends. */
function extendedBy(text: string): string[] {
  const errors: ParseError[] = []
  const config: unknown = parse(text, errors, { allowTrailingComma: true })
  const extended = isObject(config) ? config['extends'] : undefined
  const paths: unknown[] = Array.isArray(extended) ? extended : [extended]
  return paths.filter((path) => typeof path === 'string' && path.startsWith('.')) as string[]
}

const extensions = ['.ts', '.tsx', '.mts', '.cts', '.js', '.mjs', '.cjs', '.jsx', '.json']

/** The file that an import means: with its extension added, that of TypeScript in place of `.js`, or a folder's index. */
function fileOf(path: string): string | undefined {
  const bare = /^\.[cm]?jsx?$/.test(extname(path)) ? path.slice(0, -extname(path).length) : path
  const candidates = [path, ...extensions.flatMap((extension) => [`${path}${extension}`, `${bare}${extension}`])]
  const inFolder = extensions.map((extension) => join(path, `index${extension}`))
  return [...candidates, ...inFolder].find(isFile)
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

function readIfSmall(path: string): string | undefined {
  try {
    return existsSync(path) && lstatSync(path).size <= maxFileBytes ? readFileSync(path, 'utf8') : undefined
  } catch {
    return undefined
  }
}
