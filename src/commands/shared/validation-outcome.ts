import { resolve } from 'node:path'
import type { Annotation, CommandContext, InputsOf } from '../../cli/command.js'
import { reportedProblem, UserError } from '../../core/errors.js'
import type { SecretStore } from '../../core/secrets/store.js'
import { compareWithBaseline } from '../../report/baseline.js'
import { writeReportFiles } from '../../report/files.js'
import { count } from '../../report/format.js'
import {
  formatBaseline,
  formatLocation,
  formatTotals,
  sortFindings,
  specRefused,
  type ValidationReport,
} from '../../report/validation.js'
import { shardSection, validationComment, validationSection } from '../../report/validation-summary.js'
import type { CheckResult } from '../../validation/engine/result.js'
import type { CommentContent } from './comment-content.js'
import { commentHeading, ownCommentKey, sharedCommentKey, validationTitle } from './comment-heading.js'
import { checksPageAddress } from './docs-address.js'
import { recordValidation } from './record-validation.js'
import { updateComment } from './sticky-comment.js'
import type { Baseline, reportInputs, ValidationOutput } from './validation-inputs.js'

type ReportInputs = InputsOf<typeof reportInputs> & {
  /** How many connectors are reported together; undefined for a command that is of one. */
  connectors?: number | undefined
}

/** Compares a report with the baseline and removes secrets from it. */
export function finishReport(
  report: ValidationReport,
  baseline: Baseline | undefined,
  secrets: SecretStore,
): ValidationReport {
  if (baseline === undefined) return cleanReport(report, secrets)
  const compared = compareWithBaseline(report, baseline.result, baseline.path)
  const run = baseline.result?.origin?.run
  const isOfSameRun = run !== undefined && run === report.origin?.run
  if (baseline.isGate && !isOfSameRun && compared.baseline !== undefined) compared.baseline.gate = true
  return cleanReport(compared, secrets)
}

/**
 * Publishes a finished report and judges it. Only called by commands, as it uses their context.
 *
 * @param stopped - what stopped the run, if that is known.
 * @throws UserError when the run did not finish, when the result is worse than `fail-on` allows, and when a report could
 *   not be written.
 */
export async function concludeReport(
  report: ValidationReport,
  inputs: ReportInputs,
  context: CommandContext<ValidationOutput>,
  stopped?: UserError,
): Promise<void> {
  let unwritten: unknown
  try {
    await publishReport(report, inputs, context)
  } catch (error) {
    unwritten = error
  }
  try {
    if (stopped !== undefined) throw stopped
    assertAcceptable(report, inputs['fail-on'])
  } catch (error) {
    // The verdict is what the command ends with.
    if (unwritten !== undefined) context.logger.warning(reportedProblem(unwritten))
    throw error
  }
  if (unwritten !== undefined) throw unwritten
  // An interrupt leaves the comment out.
  if (inputs.comment) context.signal.throwIfAborted()
}

/** Publishes a finished report: outputs, totals in the log, annotations, job summary, files, comment. */
async function publishReport(
  report: ValidationReport,
  inputs: ReportInputs,
  context: CommandContext<ValidationOutput>,
): Promise<void> {
  const { logger, setOutput, setPathOutput } = context
  // Set first, so that the output is right even if publishing fails.
  setOutput('result', report.verdict)
  setOutput('passed', report.totals.pass)
  setOutput('failed', report.totals.fail)
  setOutput('warned', report.totals.warn)
  setOutput('skipped', report.totals.skip)
  if (report.baseline !== undefined) setOutput('new-findings', report.baseline.new)
  logger.info(formatTotals(report))
  if (report.baseline !== undefined) logger.info(formatBaseline(report.baseline))
  for (const annotation of annotationsOf(report, inputs['fail-on'], context)) context.annotate(annotation)
  context.addSummary(`${validationTitle}\n\n${sectionOf(report, inputs['fail-on'])}`)
  await recordValidation(report, inputs, context)
  const directory =
    inputs['report-dir'] === undefined
      ? context.reportDirectory
      : resolve(context.workingDirectory, inputs['report-dir'])
  try {
    if (directory !== undefined) {
      const checksPage = checksPageAddress(context.workflow)
      await writeReportFiles(report, directory, checksPage, (format, path) => setPathOutput(`report-${format}`, path))
    }
  } finally {
    await comment(report, inputs, context)
  }
}

/** One validation has one summary: a shard that is not judged here is judged by the action `report`. */
function sectionOf(report: ValidationReport, failOn: ReportInputs['fail-on']): string {
  const isPart = report.shard !== undefined && failOn === 'never' && report.stopped === undefined
  return isPart && report.shard ? shardSection(report, report.shard) : validationSection(report)
}

async function comment(report: ValidationReport, inputs: ReportInputs, context: CommandContext): Promise<void> {
  if (!inputs.comment || context.signal.aborted) return
  const problem = await updateComment(commentOf(report, inputs), inputs['github-token'], context)
  if (problem !== undefined) context.annotate(problem)
}

/** There is one comment for each connector, key and shard, or one for all connectors that are reported together. */
function commentOf(
  report: ValidationReport,
  { connectors, 'comment-key': key }: Pick<ReportInputs, 'connectors' | 'comment-key'>,
): CommentContent {
  const { name } = report.connector
  const shard = report.shard === undefined ? [] : [`${report.shard.index}/${report.shard.count}`]
  const heading = commentHeading([name, key, ...shard])
  const ownKey = connectors === undefined ? ownCommentKey(name, key, shard) : sharedCommentKey(key)
  return { key: ownKey, body: (footer) => validationComment(report, heading, footer) }
}

/** @throws UserError when the result is worse than `fail-on` allows, and always for a run that did not finish. */
export function assertAcceptable(
  { checks, baseline, stopped }: ValidationReport,
  level: ReportInputs['fail-on'],
): void {
  if (stopped !== undefined) throw new UserError(`the run did not finish: ${stopped}`)
  if (level === 'never') return
  if (level === 'new') {
    const failing = checks.filter(({ findings }) => findings.some((finding) => finding.new))
    if (failing.length === 0) return
    const amount = baseline?.new ?? 0
    throw new UserError(
      `${amount} ${amount === 1 ? 'finding is' : 'findings are'} not in the baseline: ${listIds(failing)}; see the findings above`,
    )
  }
  const failing = checks.filter(({ verdict }) => verdict === 'fail' || (level === 'warning' && verdict === 'warn'))
  if (failing.length === 0) return
  const word = failing.some(({ verdict }) => verdict === 'fail') ? 'failed' : 'warned'
  throw new UserError(
    `${failing.length} of ${checks.length} checks ${word}: ${listIds(failing)}; see the findings above`,
  )
}

/** @throws UserError when the spec of the connector is refused. `validate` itself has a message with the commit. */
export function assertSpecNotRefused({ specProblems: [first, ...others] = [] }: ValidationReport): void {
  if (first === undefined) return
  const more = others.length === 0 ? '' : ` (and ${count(others.length, 'more problem')})`
  throw new UserError(`${specRefused}: ${first}${more}`)
}

function listIds(checks: readonly CheckResult[]): string {
  const ids = checks.map(({ id }) => id)
  return ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : ids.join(', ')
}

/** Annotations for one check and place. The log of a workflow has the other findings; in a shell it does not tell them. */
const perPlace = { workflow: 1, shell: 5 } as const

/** A few annotations for each check and location, because a handler may fail for hundreds of accounts. */
export function annotationsOf(
  report: ValidationReport,
  level: ReportInputs['fail-on'],
  { workspace, workflow }: Pick<CommandContext, 'workspace' | 'workflow'>,
): Annotation[] {
  const byLocation = new Map<string, { annotations: Annotation[]; more: number }>()
  const most = perPlace[workflow === undefined ? 'shell' : 'workflow']
  // GitHub shows only some of them, so new findings come first.
  for (const { check, finding } of sortFindings(report.checks)) {
    const { message, remedy, location } = finding
    const known = finding.new === false
    const key = JSON.stringify([check.id, finding.level, known, location ? formatLocation(location) : message])
    const place = byLocation.get(key) ?? { annotations: [], more: 0 }
    byLocation.set(key, place)
    if (place.annotations.length === most) {
      place.more++
      continue
    }
    place.annotations.push({
      // Known findings do not fail the command, so they are only notices.
      level: known && level === 'new' ? 'notice' : finding.level,
      title: known ? `${check.id} (known)` : check.id,
      message: remedy === undefined ? message : `${/[.?]$/.test(message) ? message : `${message}.`} ${remedy}`,
      location: location && { ...location, file: resolve(workspace, location.file) },
    })
  }
  return [...byLocation.values()].flatMap(({ annotations, more }) =>
    annotations.map((annotation, i) =>
      more === 0 || i < annotations.length - 1
        ? annotation
        : { ...annotation, message: `${annotation.message} (and ${more} more here)` },
    ),
  )
}

/** Words that the program writes itself, where they stand for nothing else. */
const ownWords = new Set(['error', 'warning', 'notice', 'pass', 'warn', 'fail', 'skip', 'stopped', 'input', 'fault'])
/** What has such words. */
const wordFields = new Set(['level', 'verdict', 'skipCause'])
/** Texts that nobody can have cut, so that their ends are not those of a secret: the program makes them or has them whole. */
const wholeFields = new Set([
  ...['seed', 'rerun', 'started', 'start', 'id', 'command', 'requestId', 'requestIds', 'madeUpIds'],
  // A shard's plan has the ids of its checks, which are compared when shards are joined.
  ...['fingerprint', 'contentSha256', 'plan', 'check', 'kind', 'type', 'description', 'ref', 'alias', 'tenant', 'tag'],
])

/** Takes secrets out of every text, before the formats of the report shorten it. Paths of files stay as they are. */
function cleanReport(report: ValidationReport, secrets: SecretStore): ValidationReport {
  const clean = (value: unknown, name: string, isForeign: boolean): unknown => {
    if (typeof value === 'string') {
      if (isForeign) return secrets.clean(value)
      if (name === 'file' || (wordFields.has(name) && ownWords.has(value))) return value
      return secrets.clean(value, { isWhole: wholeFields.has(name) })
    }
    if (Array.isArray(value)) return value.map((each) => clean(each, name, isForeign))
    if (typeof value !== 'object' || value === null) return value
    // What was exchanged has names of its own.
    const isBelow = isForeign || name === 'exchanges'
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each, key, isBelow)]))
  }
  return clean(report, '', false) as ValidationReport
}
