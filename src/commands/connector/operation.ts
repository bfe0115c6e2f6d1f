import type { BundleFile } from '../../bundle/bundle.js'
import { UserError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import type { TenantClient } from '../../tenant/client.js'

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
export interface OperationServices {
  client: TenantClient
  logger: Logger
  /** Ends an operation before it writes. */
  signal: AbortSignal
  /** Reads a customizer's bundle by its path, as the input gives it. */
  readCustomizer(file: string): Promise<BundleFile>
}

/** Cells are plain text. */
export interface Table {
  headers: readonly string[]
  rows: readonly (readonly string[])[]
}

export interface Outcome {
  /** For the output, as JSON. */
  result: unknown
  /** True if something was written. */
  changed: boolean
  /** One line that says what was found or done. Outside text in it is quoted. */
  message: string
  /** For the log and the summary. */
  table?: Table
}

/** A write that was prepared: everything is read and checked, and nothing is written. */
export interface Change {
  /** What it does, as it reads after "would": `rename "a" (id) to "b"`. */
  description: string
  /** The result of a dry run. */
  unchanged: unknown
  /** Writes. It takes no signal: nobody would know whether an interrupted write was done. */
  apply(): Promise<Outcome>
}

/** One operation, as data: help, README and the checks of the inputs come from here. */
export interface Operation<Need extends Parameter = Parameter> {
  name: string
  /** What it does, as it reads in a list. */
  summary: string
  /** All of these must be given, and nothing else. */
  needs: readonly Need[]
  writes: boolean
  run(given: GivenFor<Need>, services: OperationServices, dryRun: boolean): Promise<Outcome>
}

type GivenFor<Need extends Parameter> = { [K in Need]: NonNullable<Given[K]> }

/** An operation that only reads. */
export function readOperation<const Need extends Parameter>(
  operation: Pick<Operation<Need>, 'name' | 'summary' | 'needs'> & {
    run(given: GivenFor<Need>, services: OperationServices): Promise<Omit<Outcome, 'changed'>>
  },
): Operation {
  return anyOperation({
    ...operation,
    writes: false,
    run: async (given, services) => ({ ...(await operation.run(given, services)), changed: false }),
  })
}

/**
 * An operation that writes. `prepare` reads and checks; it returns the change, or an outcome when there is nothing to
 * change. The change is not made in a dry run, and not after an interrupt.
 */
export function writeOperation<const Need extends Parameter>({
  prepare,
  ...operation
}: Pick<Operation<Need>, 'name' | 'summary' | 'needs'> & {
  prepare(given: GivenFor<Need>, services: OperationServices): Promise<Change | Outcome>
}): Operation {
  return anyOperation({
    ...operation,
    writes: true,
    async run(given, services, dryRun) {
      const prepared = await prepare(given, services)
      if (!('apply' in prepared)) return prepared
      if (dryRun) return unchanged(prepared.unchanged, `would ${prepared.description}`)
      services.signal.throwIfAborted()
      return await prepared.apply()
    },
  })
}

/** The outcome of a write. */
export function changed(result: unknown, message: string): Outcome {
  return { result, changed: true, message }
}

/** The outcome of an operation that had nothing to write. */
export function unchanged(result: unknown, message: string): Outcome {
  return { result, changed: false, message }
}

/** Forgets the types of what an operation needs; `checkGiven` sees to it that `run` gets just that. */
function anyOperation<Need extends Parameter>(operation: Operation<Need>): Operation {
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

/** A line of help for each operation: its name, what it needs, what it does. */
export function operationLines(operations: readonly Operation[]): string[] {
  const head = ({ name, needs }: Operation) => (needs.length === 0 ? name : `${name} (${needs.join(', ')})`)
  const width = Math.max(...operations.map((operation) => head(operation).length))
  return operations.map((operation) => `${head(operation).padEnd(width)}  ${operation.summary}`)
}
