import { plainInputName } from '../../core/input-names.js'
import type { Logger } from '../../core/logger.js'
import { printable } from '../../core/secrets/process.js'
import { shorten } from '../../core/text.js'
import type { ConnectorPlan, FileChange } from '../../custom-connectors/types.js'
import { count } from '../../report/format.js'
import { code, details, fence, nameText, table, text } from '../../report/markdown.js'

/** A connector of a report, with the result if it was applied. */
export interface SyncEntry {
  folder: string
  name: string
  scriptName: string | undefined
  action: 'create' | 'update' | 'none' | 'delete'
  changes: readonly FileChange[]
  /** Why it cannot be applied. */
  blocked: readonly string[]
  /** Files that only the other side has; they are kept. */
  extraFiles: readonly string[]
  failures: readonly { file: string; message: string }[]
  /** Files that the tenant accepted. Undefined if nothing was applied: then all changes count as done. */
  done?: readonly string[]
  /** Files whose result is unknown. */
  unknown?: readonly string[]
}

/** The content of a log, summary or comment: a plan, or what was done. */
export interface SyncReport {
  mode: 'plan' | 'apply' | 'pull' | 'destroy'
  /** Host of the tenant. */
  tenant: string
  /** False when nothing was written. */
  written: boolean
  entries: readonly SyncEntry[]
  /** Why not everything was done. */
  problem?: string | undefined
}

/** Shown lines of each diff, from most to fewest: the first number whose report fits is used. */
const diffLineLimits = [Number.POSITIVE_INFINITY, 200, 40, 0]
/** Lines of each diff in the log. */
const maxLoggedLines = 200
/** Rows of a table; a tenant may have any number of connectors. */
const maxRows = 300
/** Characters; the rest of a summary is for other sections. */
const maxSummaryLength = 400_000
/** Characters; GitHub refuses longer comments. */
const maxCommentLength = 65_536

/** The report of a plan that was not applied. */
export function planReport(
  mode: 'plan' | 'apply',
  tenant: string,
  plans: readonly ConnectorPlan[],
  problem: string | undefined,
): SyncReport {
  return { mode, tenant, written: false, entries: plans.map(planEntry), problem }
}

export function planEntry({
  folder,
  name,
  scriptName,
  action,
  changes,
  blocked,
  tenantOnly,
}: ConnectorPlan): SyncEntry {
  return { folder, name, scriptName, action, changes, blocked, extraFiles: tenantOnly, failures: [] }
}

/** Prints the report with the first lines of each diff. */
export function logReport(report: SyncReport, logger: Logger): void {
  for (const entry of report.entries) {
    const { name, folder, scriptName, action, changes, blocked, failures } = entry
    if (!isReported(entry, report.mode)) continue
    const nothing = report.mode === 'pull' && action === 'none'
    logger.info(`${name} (${scriptName ?? folder}): ${nothing ? 'nothing to write' : action}`)
    for (const { file, kind, diff, added, removed } of changes) {
      logger.info(`  ${kind === 'add' ? 'new ' : ''}${file}: +${added} -${removed}`)
      const lines = (diff ?? '(too different to compare line by line)').split('\n')
      for (const line of lines.slice(0, maxLoggedLines)) logger.info(`    ${line}`)
      if (lines.length > maxLoggedLines) logger.info(`    … and ${lines.length - maxLoggedLines} more lines`)
    }
    for (const why of blocked) logger.info(`  cannot be done: ${why}`)
    for (const { file, message } of failures) logger.info(`  failed: ${file}: ${message}`)
    const left = extraFilesText(report.mode, entry.extraFiles)
    if (left !== '') logger.info(`  ${left}`)
  }
  logger.info(syncTotals(report))
}

/** The report in Markdown with at most `limit` characters: diffs are shortened, then left out; the totals stay. */
export function syncSection(report: SyncReport, limit = maxSummaryLength): string {
  const head = [headline(report), problemOf(report), overview(report)].filter((part) => part !== '').join('\n\n')
  for (const lines of diffLineLimits) {
    const parts = report.entries.map((entry) => entryDetails(entry, lines, report.mode)).filter((part) => part !== '')
    const note = lines === 0 ? ['> The diffs are left out: they are longer than GitHub allows.'] : []
    const section = [head, ...parts, ...note].join('\n\n')
    if (section.length <= limit) return section
  }
  const short = [headline(report), problemOf(report)].filter((part) => part !== '').join('\n\n')
  return head.length <= limit ? head : shorten(printable(short), limit)
}

/** The comment on a pull request, with as much of the report as GitHub allows. */
export function syncComment(report: SyncReport, heading: string, footer: string): string {
  const around = `${heading}\n\n\n\n${footer}`.length
  return `${heading}\n\n${syncSection(report, maxCommentLength - around)}\n\n${footer}`
}

/** The outcome of a file. One that the tenant accepted and did not change has failed. */
export function outcomeOf(
  { done, failures, unknown }: SyncEntry,
  file: string,
): 'done' | 'failed' | 'unknown' | 'not applied' {
  if (failures.some((failure) => failure.file === file)) return 'failed'
  if (unknown?.includes(file)) return 'unknown'
  return done === undefined || done.includes(file) ? 'done' : 'not applied'
}

/**
 * One line: `2 connectors to change on example.org: 1 to create, 1 to update (3 files); 4 are the same`. After an apply,
 * files that changed, that failed and that were not reached are counted separately.
 */
export function syncTotals({ mode, written, entries, tenant }: SyncReport): string {
  const planned = entries.filter(({ action }) => action !== 'none')
  const same = entries.length - planned.length
  const kept = mode === 'pull' ? entries.reduce((sum, { extraFiles }) => sum + extraFiles.length, 0) : 0
  const only = kept === 0 ? '' : `; ${count(kept, 'file is', 'files are')} only in the folder`
  if (planned.length === 0) return `nothing to do for ${count(entries.length, 'connector')} of ${tenant}${only}`
  const numberOf = (outcome: ReturnType<typeof outcomeOf>): number =>
    planned.reduce(
      (sum, entry) => sum + entry.changes.filter(({ file }) => outcomeOf(entry, file) === outcome).length,
      0,
    )
  const [files, failed, left] = [numberOf('done'), numberOf('failed'), numberOf('not applied')]
  const unknown = numberOf('unknown')
  const rest = [
    failed === 0 ? '' : `; ${count(failed, 'file')} failed`,
    unknown === 0 ? '' : `; of ${count(unknown, 'file')} it is not known`,
    left === 0 ? '' : `; ${count(left, 'file')} not applied`,
    same === 0 ? '' : `; ${count(same, 'connector is', 'connectors are')} the same`,
    only,
  ].join('')
  const changed = planned.filter(isChanged)
  if (changed.length === 0) return `nothing ${unknown === 0 ? '' : 'known to be '}changed on ${tenant}${rest}`
  if (mode === 'destroy')
    return `${count(changed.length, 'connector')} ${written ? 'deleted' : 'would be deleted'} on ${tenant}`
  const number = (action: SyncEntry['action']): number => changed.filter((entry) => entry.action === action).length
  const what = [
    number('create') === 0 ? '' : `${number('create')} ${written ? 'created' : 'to create'}`,
    number('update') === 0 ? '' : `${number('update')} ${written ? 'updated' : 'to update'}`,
  ].filter((part) => part !== '')
  const where = mode === 'pull' ? `from ${tenant}` : `on ${tenant}`
  const done = written ? (mode === 'pull' ? 'written' : 'changed') : mode === 'pull' ? 'to write' : 'to change'
  return `${count(changed.length, 'connector')} ${done} ${where}: ${what.join(', ')} (${count(files, 'file')})${rest}`
}

/** A created connector counts as changed, even if its files were refused. */
function isChanged(entry: SyncEntry): boolean {
  const { action, changes, done } = entry
  if (done === undefined) return true
  return action === 'create' ? done.length > 0 : changes.some(({ file }) => outcomeOf(entry, file) === 'done')
}

/** A line about files that only the side that is changed has; empty if there are none. */
function extraFilesText(mode: SyncReport['mode'], files: readonly string[]): string {
  if (files.length === 0) return ''
  const names = files.join(', ')
  if (mode !== 'pull') return `Only on the tenant, kept: ${names}`
  const them = files.length === 1 ? 'it' : 'them'
  return `Only in the folder, kept also with ${plainInputName('overwrite')}: ${names}; mode apply sends ${them}, or delete ${them} here`
}

/** Whether a report mentions a connector. A pull also mentions an unchanged one whose folder has extra files. */
function isReported({ action, blocked, extraFiles }: SyncEntry, mode: SyncReport['mode']): boolean {
  return action !== 'none' || blocked.length > 0 || (mode === 'pull' && extraFiles.length > 0)
}

/** A list of connectors, in Markdown. */
export function connectorListSection(
  tenant: string,
  connectors: readonly { scriptName: string; name: string; type: string | undefined; status: string | undefined }[],
): string {
  const rows = connectors
    .slice(0, maxRows)
    .map(({ scriptName, name, type, status }) => [
      nameText(name),
      code(scriptName),
      nameText(type ?? ''),
      nameText(status ?? ''),
    ])
  const more = connectors.length > rows.length ? `\n\n… and ${connectors.length - rows.length} more` : ''
  return `${count(connectors.length, 'connector')} of ${code(tenant)}\n\n${table(['Name', 'scriptName', 'Type', 'Status'], rows)}${more}`
}

function headline(report: SyncReport): string {
  const { entries, problem } = report
  const bad = problem !== undefined || entries.some(({ blocked, failures }) => blocked.length + failures.length > 0)
  const icon = bad ? '❌' : entries.every(({ action }) => action === 'none') ? '✅' : report.written ? '✅' : '📝'
  return `${icon} **${text(syncTotals(report))}**`
}

function problemOf({ problem }: SyncReport): string {
  return problem === undefined ? '' : `> ${text(problem)}`
}

function overview({ entries }: SyncReport): string {
  const rows = entries
    .filter(({ action, blocked }) => action !== 'none' || blocked.length > 0)
    .map((entry) => {
      const { name, folder, scriptName, action, changes, failures, blocked } = entry
      return [
        nameText(name),
        code(scriptName ?? folder),
        blocked.length > 0 ? 'cannot be done' : action,
        changes.map((change) => `${code(change.file)} ${outcomeText(entry, change)}`).join('<br>'),
        failures.length === 0 ? '' : `❌ ${count(failures.length, 'failure')}`,
      ]
    })
  const shown = rows.slice(0, maxRows)
  const more = rows.length > shown.length ? `\n\n… and ${rows.length - shown.length} more connectors` : ''
  return table(['Connector', 'scriptName', 'Action', 'Files', ''], shown) + more
}

function outcomeText(entry: SyncEntry, { file, added, removed }: FileChange): string {
  const outcome = outcomeOf(entry, file)
  return outcome === 'done' ? `+${added} −${removed}` : outcome
}

function entryDetails(entry: SyncEntry, lines: number, mode: SyncReport['mode']): string {
  const { name, changes, blocked, extraFiles, failures } = entry
  const parts = [
    ...blocked.map((why) => `- ❌ ${text(why)}`),
    ...failures.map(({ file, message }) => `- ❌ ${code(file)}: ${text(message)}`),
  ]
  const diffs = lines === 0 ? [] : changes.map((change) => diffPart(change, lines))
  const left = extraFilesText(mode, extraFiles.map(code))
  const body = [parts.join('\n'), ...diffs, left].filter((part) => part !== '').join('\n\n')
  if (body === '' || (changes.length === 0 && parts.length === 0 && !isReported(entry, mode))) return ''
  return details(nameText(name), body)
}

function diffPart({ file, kind, diff }: FileChange, maxLines: number): string {
  const title = `${code(file)}${kind === 'add' ? ' (new)' : ''}`
  if (diff === undefined) return `${title}: too different to compare line by line`
  const lines = diff.split('\n')
  const shown = lines.slice(0, maxLines)
  const more = lines.length > shown.length ? `\n\n… and ${lines.length - shown.length} more lines` : ''
  return `${title}\n\n${fence(shown.join('\n'), 'diff')}${more}`
}
