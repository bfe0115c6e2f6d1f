import { join } from 'node:path'
import { isObject } from '../core/json.js'
import { packageNameOf } from './import-paths.js'

/** Members of package.json that say nothing of what is built, and those that are read otherwise. */
const otherMembers = new Set([
  ...['name', 'version', 'description', 'keywords', 'author', 'contributors', 'maintainers', 'license', 'homepage'],
  ...['repository', 'bugs', 'funding', 'files', 'publishConfig', 'scripts', 'workspaces', 'engines', 'volta', 'man'],
  ...['directories', 'packageManager', 'devEngines', 'eslintConfig', 'eslintIgnore', 'prettier', 'jest', 'vitest'],
  ...['mocha', 'ava', 'nyc', 'c8', 'tap', 'lint-staged', 'husky', 'simple-git-hooks', 'commitlint', 'release', 'knip'],
])

/** A text of a package.json that may name a file or a package. */
export interface PackageText {
  text: string
  /** The path after `file:`, `link:`, `portal:` or the `#` of `patch:`. */
  path: string | undefined
}

/** The texts of a package.json, or of settings of a package manager, that may name a file or a package. */
export function textsOfPackage(json: string): PackageText[] {
  const content = parseOrUndefined(json)
  if (!isObject(content)) return []
  const found: PackageText[] = []
  const add = (value: unknown, depth: number) => {
    if (typeof value === 'string') found.push({ text: value, path: pathOfRange(value) })
    else if (depth > 0 && (Array.isArray(value) || isObject(value)))
      for (const each of Object.values(value)) add(each, depth - 1)
  }
  for (const [name, value] of Object.entries(content)) if (!otherMembers.has(name)) add(value, 20)
  return found
}

/** The path that a range of a dependency names. */
export function pathOfRange(range: string): string | undefined {
  const [, path] =
    /^(?:file|link|portal|exec):(.+)$/.exec(range) ??
    /^patch:[^#]*#(?:(?:optional!|builtin<[^>]*>)|~\/)?([^&]+)/.exec(range) ??
    []
  // What follows the sign is no part of the path.
  return path?.split('#', 1)[0]?.split('::', 1)[0]
}

/** The name of the package that a text is, also as a range such as `npm:other@^1.0.0`. */
export function packageNameIn(text: string): string {
  return packageNameOf(text.replace(/^(?:npm|workspace):/, '').replace(/^(@?[^@]+)@.*$/s, '$1'))
}

/** Settings of package managers that may name files and packages, beside package.json. */
export const settingsOfInstall = [
  'pnpm-workspace.yaml',
  '.pnpmfile.cjs',
  '.npmrc',
  '.yarnrc',
  '.yarnrc.yml',
  'bunfig.toml',
]

/** The words of such a file that may be paths; `isPackage` for what it says to be a path of a package. */
export function pathsInSettings(text: string): { path: string; isPackage: boolean }[] {
  const words = text.split(/[\s"',[\]{}=]+/).filter((word) => word !== '' && !word.startsWith('#'))
  return words.map((word) => {
    const path = pathOfRange(word)
    return path === undefined ? { path: word, isPackage: false } : { path, isPackage: !word.startsWith('patch:') }
  })
}

/** The words of a script that may name a file, a folder or a package, without an option before them. */
export function placesInScript(script: string): string[] {
  return script
    .split(/[\s"'`;&|()<>]+/)
    .flatMap((word) => [word, word.slice(word.indexOf('=') + 1), word.slice(word.indexOf(':') + 1)])
    .map((word) => word.split(/[*?{[$%]/, 1)[0] ?? '')
    .map((word) =>
      word
        .replace(/\\/g, '/')
        .replace(/^(?:\.\/)+/, '')
        .replace(/\/$/, ''),
    )
    .filter((word) => word !== '' && word !== '.' && !word.startsWith('-'))
}

/** The configurations of TypeScript that a script names. Absolute; they need not exist. */
export function configurationsInScript(script: string, directory: string): string[] {
  const words = script.split(/[\s"'`;&|()]+/).filter((word) => word !== '')
  const values = words.map((word) => word.slice(word.lastIndexOf('=') + 1))
  return words.flatMap((word, index) => {
    const [, option, assigned] = /^(-p|-b|--project|--build|--tsconfig)(=|$)/i.exec(word) ?? []
    const value = values[assigned === '=' ? index : index + 1]
    if (option === undefined || value === undefined || value === '') return []
    const path = join(directory, value)
    return value.endsWith('.json') ? [path] : [path, join(path, 'tsconfig.json')]
  })
}

function parseOrUndefined(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}
