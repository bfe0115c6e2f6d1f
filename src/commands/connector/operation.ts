import type { CommandContext } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { nearest } from '../../core/nearest.js'
import type { TenantClient } from '../../tenant/client.js'
import { quote } from '../../tenant/text.js'

/** The inputs of `connector` that name what an operation works on. */
export const parameters = [
  'connector',
  'alias',
  'tag',
  'version',
  'customizer',
  'name',
  'instance',
  'file',
  'confirm',
] as const

export type Parameter = (typeof parameters)[number]

/** What the parameters hold. */
export type Given = Partial<Record<Exclude<Parameter, 'version'>, string>> & { version?: number }

/** What an operation works with. */
export interface Work {
  client: TenantClient
  /** Every read and no write. */
  dryRun: boolean
  context: Pick<CommandContext, 'logger' | 'signal' | 'workingDirectory' | 'childEnvironment' | 'redact'>
}

export interface Outcome {
  /** For the output, as JSON. */
  result: unknown
  /** True if something was written. */
  changed: boolean
  /** One line that says what was found or done. Outside text in it is quoted. */
  message: string
  /** For the log and the summary; cells are plain text. */
  table?: { headers: readonly string[]; rows: readonly (readonly string[])[] }
}

/** One operation, as data: help, README and the checks of the inputs come from here. */
export interface Operation<Need extends Parameter = Parameter> {
  name: string
  /** What it does, as it reads in a list. */
  summary: string
  /** All of these must be given, and nothing else. */
  needs: readonly Need[]
  writes: boolean
  run(given: { [K in Need]: NonNullable<Given[K]> }, work: Work): Promise<Outcome>
}

/** Keeps the names that an operation needs, so that `run` gets them typed. */
export function defineOperation<const Need extends Parameter>(operation: Operation<Need>): Operation {
  // `checkGiven` sees to it that `run` gets what it needs.
  return operation as unknown as Operation
}

/**
 * What was given, if it is what the operation needs.
 *
 * @throws UserError that names what is missing, or does not belong.
 */
export function checkGiven({ name, needs }: Operation, given: Given): Required<Given> {
  const missing = needs.filter((parameter) => given[parameter] === undefined)
  if (missing.length > 0) {
    const list = (names: readonly string[]) => names.join(', ').replace(/, ([^,]*)$/, ' and $1')
    const confirms = missing.includes('confirm') ? ' (confirm is the name of what is deleted, typed once more)' : ''
    throw new UserError(
      `operation ${name} needs ${list(needs)}; ${list(missing)} ${missing.length === 1 ? 'is' : 'are'} missing${confirms}`,
    )
  }
  const stray = parameters.find((parameter) => given[parameter] !== undefined && !needs.includes(parameter))
  if (stray !== undefined) {
    const takes = needs.length === 0 ? 'nothing' : needs.join(', ')
    throw new UserError(`operation ${name} does not take ${stray}; it takes ${takes}`)
  }
  return given as Required<Given>
}

/** The table of one thing below a message that names it: without its first columns, which are its name and its id. */
export function withoutNames({ headers, rows }: NonNullable<Outcome['table']>): NonNullable<Outcome['table']> {
  return { headers: headers.slice(2), rows: rows.map((row) => row.slice(2)) }
}

/** A line of help for each operation: its name, what it needs, what it does. */
export function operationLines(operations: readonly Operation[]): string[] {
  const head = ({ name, needs }: Operation) => (needs.length === 0 ? name : `${name} (${needs.join(', ')})`)
  const width = Math.max(...operations.map((operation) => head(operation).length))
  return operations.map((operation) => `${head(operation).padEnd(width)}  ${operation.summary}`)
}

/**
 * The entry of that id, or the only one of that name.
 *
 * @throws UserError that names close names, or the ids that share one.
 */
export function pick<T extends { id: string; name: string }>(what: string, ref: string, entries: readonly T[]): T {
  const byId = entries.find(({ id }) => id.toLowerCase() === ref.toLowerCase())
  if (byId !== undefined) return byId
  const [found, ...others] = entries.filter(({ name }) => name === ref)
  if (found !== undefined && others.length === 0) return found
  if (found !== undefined) {
    const ids = [found, ...others].map(({ id }) => id)
    throw new UserError(`${ids.length} ${what}s are named ${quote(ref)}; give the id of one: ${some(ids)}`)
  }
  const near = nearest(
    ref,
    entries.map(({ name }) => name),
  )
  const hint =
    near === undefined ? `see the ${what}s with the operation that lists them` : `did you mean ${quote(near)}?`
  throw new UserError(`there is no ${what} ${quote(ref)} in this tenant; ${hint}`)
}

/** Refuses to delete unless its name was typed exactly. */
export function requireConfirmation(what: string, name: string, confirm: string): void {
  if (confirm === name) return
  throw new UserError(
    `confirm is ${quote(confirm)}, but the ${what} to delete is named ${quote(name)}; nothing was deleted; type its name exactly`,
  )
}

function some(ids: readonly string[]): string {
  return ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : ids.join(', ')
}
