import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { UserError } from '../core/errors.js'
import { isObject } from '../core/json.js'
import { relativePath } from '../core/paths.js'
import { quote } from '../spec/format.js'
import { readPackageFileIfValid, textsIn } from './package-file.js'

/** Longer patterns are refused. */
const maxPatternLength = 256

/** Steps that matching one path may take at most, by estimate: some tenths of a second. */
const maxSteps = 10_000_000

/** Longer ranges such as `{1..1000}` are refused. */
const maxRange = 100

/** Tells whether a folder, by its absolute path, is a member of a workspace. */
export type IsMember = (directory: string) => boolean

/**
 * Reads which folders are members of the workspace whose root a folder is; none if it is no root. The patterns are those
 * of `workspaces` in package.json and of `packages` in pnpm-workspace.yaml.
 *
 * @throws UserError for a pnpm-workspace.yaml that cannot be read, and, here or when a folder is asked for, for a pattern
 * that would take too long to match.
 */
export async function readWorkspace(root: string): Promise<IsMember> {
  const matchers = [npmMatcher(root), await pnpmMatcher(root)].filter((matcher) => matcher !== undefined)
  return (directory) => {
    const path = relativePath(root, directory)
    return matchers.some((matches) => matches(path))
  }
}

type Matcher = (path: string) => boolean

function npmMatcher(root: string): Matcher | undefined {
  const patterns = readPackageFileIfValid(root)?.workspaces ?? []
  // npm takes an exclusion back when a later pattern names the same.
  const kept = patterns.filter((pattern, i) => !isExclusion(pattern) || !patterns.includes(pattern.slice(1), i))
  return matcherOf(kept, join(root, 'package.json'))
}

async function pnpmMatcher(root: string): Promise<Matcher | undefined> {
  const file = join(root, 'pnpm-workspace.yaml')
  if (!existsSync(file)) return undefined
  const { readYaml, YamlError, yamlFileError } = await import('../core/yaml.js')
  try {
    const { value } = readYaml(readFileSync(file, 'utf8'))
    return matcherOf(isObject(value) ? textsIn(value['packages']) : [], file)
  } catch (cause) {
    throw cause instanceof YamlError ? yamlFileError(cause, file, file) : cause
  }
}

/** Package managers let an exclusion win over every other pattern, wherever it stands in the list. */
function matcherOf(patterns: readonly string[], file: string): Matcher | undefined {
  if (patterns.length === 0) return undefined
  const included = patterns.filter((pattern) => !isExclusion(pattern)).map((pattern) => compile(pattern, file, false))
  const excluded = patterns.filter(isExclusion).map((pattern) => compile(pattern.slice(1), file, true))
  return (path) => included.some((matches) => matches(path)) && !excluded.some((matches) => matches(path))
}

/** `!(a|b)` is a pattern. */
function isExclusion(pattern: string): boolean {
  return pattern.startsWith('!') && !pattern.startsWith('!(')
}

/** @param dot - let wildcards match names that begin with a dot: package managers do so in exclusions alone. */
function compile(pattern: string, file: string, dot: boolean): Matcher {
  const refuse = (problem: string): never => {
    const message = `the workspace pattern ${quote(pattern)} of ${file} ${problem}; write it simpler, or as several patterns`
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
    if (stepsOf(plain, path) > maxSteps) refuse(`takes too long to be compared with ${quote(path)}`)
    return matches(path)
  }
}

/** A range in braces as a regular expression, of numbers or of letters: picomatch takes `{1..20}` for `[1-20]`. */
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
 * How many ways there are at most to lay a pattern over a path: a regular expression tries them all before it gives up.
 * A wildcard can end at any character of a folder's name, `**` at any folder, a group by any of its alternatives.
 */
function stepsOf(pattern: string, path: string): number {
  const names = path.split('/')
  const maxName = Math.max(...names.map((name) => name.length))
  let steps = repetitions(pattern, path.length)
  for (const { 0: stars, index } of pattern.matchAll(/\*+|!\(/g)) {
    const isName = /(^|\/)$/.test(pattern.slice(0, index)) && /^(\/|$)/.test(pattern.slice(index + stars.length))
    if (stars === '**') steps *= (isName ? names.length : path.length) + 1
    // A wildcard that is a whole name ends where the name ends.
    else if (!isName) steps *= maxName + 1
  }
  // A group may be left out as well, by `?(…)` or `(…)?`.
  const groups = matchesOf(/[({]/g, pattern)
  const alternatives = matchesOf(/[,|]|\.\./g, pattern) + 2 * groups
  return groups === 0 ? steps : steps * (alternatives / groups) ** groups
}

/** In how many ways `+(…)` and `*(…)` can be repeated. */
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

function matchesOf(expression: RegExp, text: string): number {
  return text.match(expression)?.length ?? 0
}
