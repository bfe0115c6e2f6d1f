import type { CommandContext } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { nearest } from '../../core/nearest.js'
import { readConfigFolder } from '../../custom-connectors/folder.js'
import {
  type ConfigProblem,
  fieldsFile,
  type LocalConnector,
  type TenantConnector,
} from '../../custom-connectors/types.js'
import type { CustomConnectors } from '../../tenant/resources/custom-connectors.js'
import type { SyncInputs, SyncOutput } from './inputs.js'
import { isTold, leftAloneText, type SyncReport, syncSection, syncTotals } from './summary.js'

/** Lines of each diff in the log; the summary has more of them. */
const maxLines = 200

/** What every mode of `sync` works with. */
export interface SyncRun {
  inputs: SyncInputs
  context: CommandContext
  tenant: CustomConnectors
  /** Host of the tenant. */
  host: string
  /** The folder of the folders. */
  root: string
  setOutput: (name: SyncOutput, value: string | number) => void
}

/**
 * The connectors of the folder that the inputs choose. Everything that is wrong with their files is annotated.
 *
 * @throws UserError when a file is wrong that `matters`, or a chosen connector has no folder.
 */
export async function readLocal(
  { inputs, context, root }: Pick<SyncRun, 'inputs' | 'context' | 'root'>,
  matters: (problem: ConfigProblem) => boolean,
): Promise<LocalConnector[]> {
  const { connectors, problems } = await readConfigFolder(root)
  for (const problem of problems) {
    const { message, location } = problem
    const level = problem.level === 'error' && matters(problem) ? 'error' : 'warning'
    context.annotate({ level, title: 'sync', message, location })
  }
  const errors = problems.filter((problem) => problem.level === 'error' && matters(problem))
  const [first] = errors
  if (first !== undefined) {
    const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more, see the annotations)`
    throw new UserError(`${first.location.file}, line ${first.location.line ?? 1}: ${first.message}${more}`, {
      location: first.location,
    })
  }
  const wanted = inputs['script-name']
  return wanted.length === 0 ? connectors : wanted.map((name) => chosen(name, connectors))
}

/** Tells of locales that the tenant has and that cannot be kept as files. */
export function warnOfLocales({ context }: SyncRun, { scriptName, strangeLocales }: TenantConnector): void {
  for (const locale of strangeLocales)
    context.logger.warning(
      `${scriptName}: the tenant has translations to the unknown locale "${locale}"; they are left out`,
    )
}

/** The report in the log, with the diffs, and in the summary. */
export function tell({ context }: SyncRun, report: SyncReport): void {
  const { logger } = context
  for (const entry of report.entries) {
    const { name, folder, scriptName, action, changes, blocked, failures } = entry
    if (!isTold(entry, report.mode)) continue
    const nothing = report.mode === 'pull' && action === 'none'
    logger.info(`${name} (${scriptName ?? folder}): ${nothing ? 'nothing to write' : action}`)
    for (const { file, kind, diff, added, removed } of changes) {
      logger.info(`  ${kind === 'add' ? 'new ' : ''}${file}: +${added} -${removed}`)
      const lines = (diff ?? '(too different to compare line by line)').split('\n')
      for (const line of lines.slice(0, maxLines)) logger.info(`    ${line}`)
      if (lines.length > maxLines) logger.info(`    … and ${lines.length - maxLines} more lines`)
    }
    for (const why of blocked) logger.info(`  cannot be done: ${why}`)
    for (const { file, message } of failures) logger.info(`  failed: ${file}: ${message}`)
    const left = leftAloneText(report.mode, entry.leftAlone)
    if (left !== '') logger.info(`  ${left}`)
  }
  logger.info(syncTotals(report))
  context.addSummary(`## Custom connectors: ${report.mode}\n\n${syncSection(report)}`)
}

function chosen(wanted: string, connectors: readonly LocalConnector[]): LocalConnector {
  const found =
    connectors.find(({ scriptName }) => scriptName === wanted) ?? connectors.find(({ folder }) => folder === wanted)
  if (found !== undefined) return found
  const names = connectors.map(({ scriptName, folder }) => scriptName ?? folder)
  const near = nearest(wanted, names)
  const hint = near === undefined ? `the folders are of ${names.join(', ') || 'none'}` : `did you mean ${near}?`
  throw new UserError(`no ${fieldsFile} has the scriptName ${JSON.stringify(wanted)}; ${hint}`)
}
