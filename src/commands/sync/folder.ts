import { UsageError, UserError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import { nearest } from '../../core/nearest.js'
import { readConfigFolder } from '../../custom-connectors/folder.js'
import {
  type ConfigProblem,
  fieldsFile,
  type LocalConnector,
  type TenantConnector,
} from '../../custom-connectors/types.js'
import type { CustomConnectors } from '../../tenant/resources/custom-connectors.js'
import type { SyncReport } from './summary.js'

/** Which folders are read. */
export interface FolderOptions {
  /** Folder with one folder for each connector, or the folder of one connector; absolute. */
  root: string
  /** The connectors to read, by scriptName or folder; empty: all. */
  scriptNames: readonly string[]
  /** Called for each problem of a file, also for those that make reading fail. */
  onProblem(problem: ConfigProblem): void
}

/** What the modes of `sync` need. */
export interface SyncOptions extends FolderOptions {
  tenant: CustomConnectors
  /** Host of the tenant, for reports. */
  host: string
  locale: string | undefined
  logger: Logger
  /** Aborting it ends the work between two requests. */
  signal: AbortSignal
}

/** What a mode did. A failure is part of it, so that what was written before is known. */
export interface SyncResult {
  /** Undefined if there is nothing to report beside the error. */
  report?: SyncReport
  /** Files that were changed or would be, or connectors that were deleted. */
  changes: number | 'unknown'
  /** Why the work was not completed. */
  error?: unknown
}

/**
 * The connectors of the folders that the options choose.
 *
 * @param isFatal - whether an error in a file makes reading fail; other errors are reported as warnings.
 * @throws UserError for the first fatal problem, and for a chosen connector that has no folder.
 */
export async function readConnectors(
  { root, scriptNames, onProblem }: FolderOptions,
  isFatal: (problem: ConfigProblem) => boolean = () => true,
): Promise<LocalConnector[]> {
  const { connectors, problems } = await readConfigFolder(root)
  const errors = problems.filter((problem) => problem.level === 'error' && isFatal(problem))
  for (const problem of problems) onProblem({ ...problem, level: errors.includes(problem) ? 'error' : 'warning' })
  const [first] = errors
  if (first !== undefined) {
    const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more, see the annotations)`
    throw new UserError(`${first.location.file}, line ${first.location.line ?? 1}: ${first.message}${more}`, {
      location: first.location,
    })
  }
  return scriptNames.length === 0 ? connectors : scriptNames.map((name) => chosenConnector(name, connectors))
}

/** Warns of locales that the tenant has and that cannot be kept as files. */
export function warnOfLocales(logger: Logger, { scriptName, unknownLocales }: TenantConnector): void {
  for (const locale of unknownLocales)
    logger.warning(`${scriptName}: the tenant has translations for the unknown locale "${locale}"; they are left out`)
}

/** `a, b, c, d, e and 3 more`. */
export function listOfFirst(names: readonly string[]): string {
  const more = names.length > 5 ? ` and ${names.length - 5} more` : ''
  return `${names.slice(0, 5).join(', ')}${more}`
}

function chosenConnector(wanted: string, connectors: readonly LocalConnector[]): LocalConnector {
  const found =
    connectors.find(({ scriptName }) => scriptName === wanted) ?? connectors.find(({ folder }) => folder === wanted)
  if (found !== undefined) return found
  const names = connectors.map(({ scriptName, folder }) => scriptName ?? folder)
  const near = nearest(wanted, names)
  const hint = near === undefined ? `the connectors are ${names.join(', ') || 'none'}` : `did you mean ${near}?`
  throw new UsageError(`no ${fieldsFile} has the scriptName ${JSON.stringify(wanted)}; ${hint}`)
}
