import type { BundleFile } from '../../bundle/bundle.js'
import { UsageError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import type { Written } from '../../core/written.js'
import type { TenantClient } from '../../tenant/client.js'
import type { CommitOrder } from '../shared/commit-order.js'
import type { UploadRecords } from '../shared/upload-record.js'

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

/** What operations use. */
export interface OperationServices {
  client: TenantClient
  logger: Logger
  /** Stops an operation before it writes. */
  signal: AbortSignal
  /** Reads the bundle of a customizer; `file` is the path as given. */
  readCustomizer(file: string): Promise<BundleFile>
  /** Where uploads of customizers are recorded. Undefined: nowhere. */
  uploads?: {
    records: UploadRecords
    order: CommitOrder
    /** Upload also over a newer commit. */
    allowOlder: boolean
  }
}

/** A table of plain text. */
export interface Table {
  headers: readonly string[]
  rows: readonly (readonly string[])[]
}

export interface Outcome {
  /** For the output, as JSON. */
  result: unknown
  /** Whether something was written. */
  changed: Written
  /** One line: what was found or done. Names from outside are quoted. */
  message: string
  /** For the log and the summary. */
  table?: Table
}

/** A write that is read, checked, and ready to be made. */
export interface Change {
  /** What it does, in words that can follow "would": `rename "a" (id) to "b"`. */
  description: string
  /** The result of a dry run. */
  unchanged: unknown
  /** Makes the write. Takes no signal: after an interrupt it would be unknown whether the write was made. */
  apply(): Promise<Outcome>
}

/** One operation. The help, the README and the checks of the inputs are derived from this. */
export interface Operation<Need extends Parameter = Parameter> {
  name: string
  /** What it does, as one sentence. */
  summary: string
  /** The inputs that must be given; no others may be. */
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
  return untypedOperation({
    ...operation,
    writes: false,
    run: async (given, services) => ({ ...(await operation.run(given, services)), changed: false }),
  })
}

/**
 * An operation that writes. `prepare` reads and checks; it returns the change, or an outcome when there is nothing to
 * change. A dry run and an interrupt end the operation before the change is made.
 */
export function writeOperation<const Need extends Parameter>({
  prepare,
  ...operation
}: Pick<Operation<Need>, 'name' | 'summary' | 'needs'> & {
  prepare(given: GivenFor<Need>, services: OperationServices): Promise<Change | Outcome>
}): Operation {
  return untypedOperation({
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

/** The outcome of an operation that wrote nothing. */
export function unchanged(result: unknown, message: string): Outcome {
  return { result, changed: false, message }
}

/** Drops the type of the inputs, so that operations fit into one list. `checkGiven` checks them before `run`. */
function untypedOperation<Need extends Parameter>(operation: Operation<Need>): Operation {
  return operation as unknown as Operation
}

/**
 * Checks that exactly the inputs that an operation needs are given.
 *
 * @throws UserError that names the inputs that are missing, or one that the operation does not take.
 */
export function checkGiven({ name, needs }: Operation, given: Given): Required<Given> {
  const missing = needs.filter((parameter) => given[parameter] === undefined)
  if (missing.length > 0) {
    const list = (names: readonly string[]) => names.join(', ').replace(/, ([^,]*)$/, ' and $1')
    const confirms = missing.includes('confirm') ? ' (confirm repeats the alias or name of what is deleted)' : ''
    throw new UsageError(
      `operation ${name} needs ${list(needs)}; ${list(missing)} ${missing.length === 1 ? 'is' : 'are'} missing${confirms}`,
    )
  }
  const stray = parameters.find((parameter) => given[parameter] !== undefined && !needs.includes(parameter))
  if (stray !== undefined) {
    const takes = needs.length === 0 ? 'nothing' : needs.join(', ')
    throw new UsageError(`operation ${name} does not take ${stray}; it takes ${takes}`)
  }
  return given as Required<Given>
}

/** A line of help for each operation: its name, its inputs, its summary. */
export function operationLines(operations: readonly Operation[]): string[] {
  const head = ({ name, needs }: Operation) => (needs.length === 0 ? name : `${name} (${needs.join(', ')})`)
  const width = Math.max(...operations.map((operation) => head(operation).length))
  return operations.map((operation) => `${head(operation).padEnd(width)}  ${operation.summary}`)
}
