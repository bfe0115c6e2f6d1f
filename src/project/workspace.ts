import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { UserError } from '../core/errors.js'
import { isObject } from '../core/json.js'
import { relativePath } from '../core/paths.js'
import { printableName } from '../core/secrets/process.js'
import { quote } from '../core/text.js'
import { type PackageFile, readPackageFileIfValid, textsIn } from './package-file.js'

/** The file in which pnpm names the members of a workspace. */
export const pnpmWorkspaceName = 'pnpm-workspace.yaml'

/** Longer patterns are refused. */
const maxPatternLength = 256

/** Estimated steps of matching one path, some tenths of a second; more are refused. */
const maxSteps = 10_000_000

/** Longer ranges such as `{1..1000}` are refused. */
const maxRange = 100

/** True for the absolute path of a member of a workspace. */
export type IsMember = (directory: string) => boolean

/**
 * Reads the members of the workspace in a root folder, from `workspaces` in package.json and `packages` in
 * pnpm-workspace.yaml. A folder without them has no members.
 *
 * @throws UserError for an invalid pnpm-workspace.yaml, and, here or later in the predicate, for a pattern that would take
 * too long to match.
 */
export async function readWorkspace(root: string): Promise<IsMember> {
  return membersBy([npmPatterns(root), await pnpmPatterns(root)], root)
}

/**
 * As `readWorkspace`, of the content that the two files had; undefined for one that was not there.
 *
 * @throws UserError as `readWorkspace`.
 */
export async function workspaceOf(
  root: string,
  packageFile: PackageFile | undefined,
  pnpmText: string | undefined,
): Promise<IsMember> {
  return membersBy([npmPatternsOf(root, packageFile), await pnpmPatternsOf(root, pnpmText)], root)
}

function membersBy(lists: readonly Patterns[], root: string): IsMember {
  const matchers = lists.map(matcherOf).filter((matcher) => matcher !== undefined)
  return (directory) => {
    const path = relativePath(root, directory)
    return matchers.some((matches) => matches(path))
  }
}

/**
 * Reads which folders may be or hold a member of the workspace in a root folder, by the beginnings of its patterns.
 *
 * @throws UserError as `readWorkspace`.
 */
export async function readMemberFolders(root: string): Promise<IsMember> {
  const lists = [npmPatterns(root), await pnpmPatterns(root)]
  return (directory) => {
    const path = relativePath(root, directory)
    const depth = path.split('/').length
    return lists.some(({ patterns, file }) =>
      patterns.some((pattern) => {
        const start = pattern
          .replace(/^\.?\/+/, '')
          .split('/')
          .slice(0, depth)
          .join('/')
        // A part of a group in braces is no pattern.
        const isCut = start.split('{').length !== start.split('}').length
        return !isExclusion(pattern) && (isCut || start.includes('**') || compile(start, file, false)(path))
      }),
    )
  }
}

type Matcher = (path: string) => boolean

interface Patterns {
  patterns: readonly string[]
  file: string
}

function npmPatterns(root: string): Patterns {
  return npmPatternsOf(root, readPackageFileIfValid(root))
}

function npmPatternsOf(root: string, packageFile: PackageFile | undefined): Patterns {
  const patterns = packageFile?.workspaces ?? []
  // In npm, a later pattern cancels the same pattern as an exclusion.
  const kept = patterns.filter((pattern, i) => !isExclusion(pattern) || !patterns.includes(pattern.slice(1), i))
  return { patterns: kept, file: join(root, 'package.json') }
}

async function pnpmPatterns(root: string): Promise<Patterns> {
  const file = join(root, pnpmWorkspaceName)
  return await pnpmPatternsOf(root, existsSync(file) ? readFileSync(file, 'utf8') : undefined)
}

async function pnpmPatternsOf(root: string, text: string | undefined): Promise<Patterns> {
  const file = join(root, pnpmWorkspaceName)
  if (text === undefined) return { patterns: [], file }
  const { readYaml, YamlError, yamlFileError } = await import('../core/yaml.js')
  try {
    const { value } = readYaml(text)
    return { patterns: isObject(value) ? textsIn(value['packages']) : [], file }
  } catch (cause) {
    throw cause instanceof YamlError ? yamlFileError(cause, file, file) : cause
  }
}

/** An exclusion takes precedence over all other patterns, at any position of the list. */
function matcherOf({ patterns, file }: Patterns): Matcher | undefined {
  if (patterns.length === 0) return undefined
  const included = patterns.filter((pattern) => !isExclusion(pattern)).map((pattern) => compile(pattern, file, false))
  const excluded = patterns.filter(isExclusion).map((pattern) => compile(pattern.slice(1), file, true))
  return (path) => included.some((matches) => matches(path)) && !excluded.some((matches) => matches(path))
}

/** `!(a|b)` is an extended glob, not an exclusion. */
function isExclusion(pattern: string): boolean {
  return pattern.startsWith('!') && !pattern.startsWith('!(')
}

/** @param dot - wildcards also match names that begin with a dot, as package managers do it only in exclusions. */
function compile(pattern: string, file: string, dot: boolean): Matcher {
  const refuse = (problem: string): never => {
    const message = `the workspace pattern ${quote(printableName(pattern))} of ${file} ${problem}; simplify it, or split it into several patterns`
    throw new UserError(message, { location: { file } })
  }
  const plain = pattern
    .replace(/^\.?\/+/, '')
    .replace(/\/+/g, '/')
    .replace(/\/$/, '')
  if (plain === '') return () => false
  if (plain.length > maxPatternLength) return refuse(`is longer than ${maxPatternLength} characters`)
  const expandRange = (...range: unknown[]) => rangeSource(range) ?? refuse('has a range that is not supported')
  const options = { windows: false, posix: true, regex: false, nonegate: true, dot, expandRange }
  const matches = picomatch(plain, options)
  return (path) => {
    if (stepsOf(plain, path) > maxSteps) refuse(`takes too long to match with ${quote(printableName(path))}`)
    return matches(path)
  }
}

/** The regular expression of a range of numbers or letters in braces. picomatch would turn `{1..20}` into `[1-20]`. */
function rangeSource([from, to, step]: readonly unknown[]): string | undefined {
  if (typeof step === 'string') return undefined
  const range = `${from}..${to}`
  if (/^[a-z]\.\.[a-z]$|^[A-Z]\.\.[A-Z]$/.test(range)) return `[${[from, to].sort().join('-')}]`
  if (!/^\d{1,9}\.\.\d{1,9}$/.test(range)) return undefined
  const [first = 0, last = 0] = [Number(from), Number(to)].sort((a, b) => a - b)
  if (last - first >= maxRange) return undefined
  const width = /^0\d|\.0\d/.test(range) ? Math.max(String(from).length, String(to).length) : 1
  const numbers = Array.from({ length: last - first + 1 }, (_, i) => String(first + i).padStart(width, '0'))
  return `(?:${numbers.join('|')})`
}

/**
 * An upper bound of the ways to match a pattern with a path, which a regular expression tries one by one. A wildcard can
 * end at any character of a folder's name, `**` at any folder, and a group has its alternatives.
 */
function stepsOf(pattern: string, path: string): number {
  const names = path.split('/')
  const maxName = Math.max(...names.map((name) => name.length))
  let steps = repetitions(pattern, path.length)
  for (const { 0: stars, index } of pattern.matchAll(/\*+|!\(/g)) {
    const isName = /(^|\/)$/.test(pattern.slice(0, index)) && /^(\/|$)/.test(pattern.slice(index + stars.length))
    if (stars === '**') steps *= (isName ? names.length : path.length) + 1
    // A wildcard that is a complete name ends only where the name ends.
    else if (!isName) steps *= maxName + 1
  }
  // A group may also be optional: `?(…)` or `(…)?`.
  const groups = countMatches(/[({]/g, pattern)
  const alternatives = countMatches(/[,|]|\.\./g, pattern) + 2 * groups
  return groups === 0 ? steps : steps * (alternatives / groups) ** groups
}

/** The number of ways to repeat `+(…)` and `*(…)`. */
function repetitions(pattern: string, length: number): number {
  let ways = 1
  for (const { index } of pattern.matchAll(/[+*]\(/g)) {
    const body = /^[^()[\]{}*?!\\]*(?=\))/.exec(pattern.slice(index + 2))?.[0]
    const alternatives = body?.split('|') ?? ['']
    const shortest = Math.min(...alternatives.map((alternative) => alternative.length))
    ways *= shortest === 0 ? Number.POSITIVE_INFINITY : alternatives.length ** Math.floor(length / shortest)
  }
  return ways
}

function countMatches(expression: RegExp, text: string): number {
  return text.match(expression)?.length ?? 0
}
