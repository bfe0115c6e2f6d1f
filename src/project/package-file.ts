import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../core/errors.js'
import { fileErrorReason, isMissing } from '../core/files.js'
import { isObject } from '../core/json.js'
import { assertNoLinkOut } from '../core/links.js'
import { isFault, parseJsonText } from '../spec/text.js'

/** The members of a package.json that are used here. A member of an unexpected type is left out. */
export interface PackageFile {
  name: string | undefined
  version: string | undefined
  main: string | undefined
  /** The files that `exports` names for the package itself, under any condition. */
  exports: string[]
  /** The names of its programs. */
  programs: string[]
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  optionalDependencies: Record<string, string>
  peerDependencies: Record<string, string>
  /** The patterns of `workspaces`, in either of its forms. */
  workspaces: string[]
  /** `packageManager`, or `devEngines.packageManager`: `{ name: 'yarn', version: '4.1.0' }`. */
  packageManager: { name: string; version: string | undefined } | undefined
}

/**
 * Reads the package.json of a folder; undefined if it has none.
 *
 * @throws UserError with the location of what is not valid.
 */
export function readPackageFile(directory: string): PackageFile | undefined {
  assertNoLinkOut(join(directory, 'package.json'))
  return readWithLinks(directory)
}

function readWithLinks(directory: string): PackageFile | undefined {
  const file = join(directory, 'package.json')
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    if (isMissing(cause)) return undefined
    throw new UserError(`cannot read ${file}: ${fileErrorReason(cause)}`, { cause })
  }
  return parsePackageFile(text, file)
}

/**
 * Reads the text of a package.json.
 *
 * @param file - names it in errors.
 * @throws UserError with the location of what is not valid.
 */
export function parsePackageFile(text: string, file: string): PackageFile {
  const parsed = parseJsonText(text)
  if (isFault(parsed)) {
    const { line, column } = parsed.position
    const message = `${file} is not JSON, line ${line}, column ${column}: ${parsed.message}`
    throw new UserError(message, { location: { file, line, column } })
  }
  const { value } = parsed
  if (!isObject(value)) throw new UserError(`${file} must hold a JSON object`, { location: { file, line: 1 } })
  return {
    name: textOf(value['name']),
    version: textOf(value['version']),
    main: textOf(value['main']),
    exports: exportsOf(value['exports']),
    programs: programsOf(value),
    scripts: textsOf(value['scripts']),
    dependencies: textsOf(value['dependencies']),
    devDependencies: textsOf(value['devDependencies']),
    optionalDependencies: textsOf(value['optionalDependencies']),
    peerDependencies: textsOf(value['peerDependencies']),
    workspaces: patternsOf(value['workspaces']),
    packageManager: managerOf(value),
  }
}

/** As `readPackageFile`, but undefined if it is not valid. For folders above a project, whose files the user may not own. */
export function readPackageFileIfValid(directory: string): PackageFile | undefined {
  return undefinedIfInvalid(() => readPackageFile(directory))
}

/**
 * The version of the package that is installed in a folder of node_modules; undefined if there is none or it is not
 * valid. Such a folder is not committed, and is a link out of the repository after `npm link` and with a shared store.
 */
export function installedVersion(directory: string): string | undefined {
  return undefinedIfInvalid(() => readWithLinks(directory)?.version)
}

function undefinedIfInvalid<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

function managerOf(value: Record<string, unknown>): PackageFile['packageManager'] {
  const field = textOf(value['packageManager'])
  if (field !== undefined) {
    const at = field.lastIndexOf('@')
    return at <= 0 ? { name: field, version: undefined } : { name: field.slice(0, at), version: field.slice(at + 1) }
  }
  const engines = value['devEngines']
  const manager: unknown = isObject(engines) ? engines['packageManager'] : undefined
  const first: unknown = Array.isArray(manager) ? manager[0] : manager
  const name = isObject(first) ? textOf(first['name']) : undefined
  return name === undefined || !isObject(first) ? undefined : { name, version: textOf(first['version']) }
}

/** `exports` is a file, conditions that lead to one, a list of either, or has them as the subpath `.`. */
function exportsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(exportsOf)
  if (!isObject(value)) return []
  if (Object.keys(value).some((key) => key.startsWith('.'))) return exportsOf(value['.'])
  // Types are no code.
  return Object.entries(value).flatMap(([condition, each]) => (condition === 'types' ? [] : exportsOf(each)))
}

function programsOf({ name, bin }: Record<string, unknown>): string[] {
  if (typeof bin === 'string') return typeof name === 'string' ? [name.replace(/^@[^/]+\//, '')] : []
  return isObject(bin) ? Object.keys(bin) : []
}

function patternsOf(workspaces: unknown): string[] {
  return textsIn(isObject(workspaces) ? workspaces['packages'] : workspaces)
}

/** The strings in a list; empty for any other value. */
export function textsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((text) => typeof text === 'string') : []
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function textsOf(value: unknown): Record<string, string> {
  if (!isObject(value)) return {}
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
