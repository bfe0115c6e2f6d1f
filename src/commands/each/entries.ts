import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError, type UserError } from '../../core/errors.js'
import { fileErrorReason } from '../../core/files.js'
import { isObject } from '../../core/json.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'

/** A connector of a repository, in one environment. */
export interface Entry {
  path: string
  alias: string
  environment: string
  /** The name of the variable that has its configuration; empty for the usual one. */
  config: string
  /** Its place in the file, from 1. */
  number: number
  /** That of the first entry with the same path. */
  project: number
}

/** Which entries are taken. Undefined: all. */
export interface Choice {
  environment: string | undefined
  connector: string | undefined
  part: Part | undefined
  /** Only one entry of each project. */
  isByProject: boolean
}

/** One of several jobs that share the entries. `index` begins with 1. */
export interface Part {
  index: number
  count: number
}

/**
 * Reads the entries of the file with the outputs of `discover`.
 *
 * @throws UserError if it cannot be read, or is something else.
 */
export async function readEntries(shown: string, workingDirectory: string): Promise<Entry[]> {
  let text: string
  try {
    text = await readFile(resolve(workingDirectory, shown), 'utf8')
  } catch (cause) {
    throw new UsageError(`--entries: cannot read ${shown}: ${fileErrorReason(cause)}; ${howToMake}`, { cause })
  }
  const matrix = parse(text)?.['matrix']
  const include = typeof matrix === 'string' ? parse(matrix)?.['include'] : undefined
  if (!Array.isArray(include)) throw new UsageError(`--entries: ${shown} has no outputs of discover; ${howToMake}`)
  const projects = new Map<string, number>()
  return include.map((value, index) => {
    const entry = isObject(value) ? value : {}
    const [path, alias, environment, config] = ['path', 'alias', 'environment', 'config'].map((name) => entry[name])
    if (typeof path !== 'string' || typeof alias !== 'string' || alias === '')
      throw new UsageError(`--entries: entry ${index + 1} of ${shown} has no path or alias; ${howToMake}`)
    const number = index + 1
    if (!projects.has(path)) projects.set(path, number)
    const project = projects.get(path) ?? number
    return { path, alias, environment: textOf(environment), config: textOf(config), number, project }
  })
}

const howToMake = 'make it by "saas-connector discover --outputs-file FILE"'

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/**
 * The entries that are chosen. An entry that names no environment belongs to each.
 *
 * @throws UserError if there is none of the connector that is asked for.
 */
export function chosenEntries(
  entries: readonly Entry[],
  { environment, connector, part, isByProject }: Choice,
): Entry[] {
  const isOfEnvironment = (entry: Entry) =>
    environment === undefined || entry.environment === '' || entry.environment === environment
  const isConnector = (entry: Entry) => connector === undefined || entry.alias === connector
  // The first of a project may be of another environment.
  const seen = new Set<number>()
  const isFirst = ({ project }: Entry) => !isByProject || (!seen.has(project) && seen.add(project).has(project))
  const chosen = entries.filter((entry) => isOfEnvironment(entry) && isConnector(entry) && isFirst(entry))
  if (connector !== undefined && chosen.length === 0) throw unknownConnector(connector, environment, entries)
  return part === undefined ? chosen : chosen.filter((_, index) => index % part.count === part.index - 1)
}

/** Aliases that a message names. */
const maxNamed = 20

function unknownConnector(connector: string, environment: string | undefined, entries: readonly Entry[]): UserError {
  const where = environment === undefined ? '' : ` in environment ${quote(printableName(environment), 60)}`
  const known = [...new Set(entries.map(({ alias }) => alias))]
  const names = known.slice(0, maxNamed).map((alias) => quote(printableName(alias), 60))
  const more = known.length > maxNamed ? ', …' : ''
  return new UsageError(
    `--connector: the repository has no connector ${quote(printableName(connector), 60)}${where}; give the alias of one of it: ${names.join(', ')}${more}`,
  )
}

/** @throws UserError for a text that is not of the form 1/4. */
export function parsePart(text: string): Part {
  const [, index, count] = /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/.exec(text) ?? []
  const part = { index: Number(index), count: Number(count) }
  if (part.index >= 1 && part.index <= part.count) return part
  throw new UsageError(`--part: ${quote(printableName(text), 40)} is not a part; write 1/4 to 4/4`)
}
