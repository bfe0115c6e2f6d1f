import { resolve } from 'node:path'
import type { Annotation, CommandContext, InputsOf } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { compareWithBaseline } from '../../report/baseline.js'
import { writeReportFiles } from '../../report/files.js'
import { text } from '../../report/markdown.js'
import {
  baselineText,
  findingsByWeight,
  placeText,
  totalsText,
  type ValidationReport,
} from '../../report/validation.js'
import { validationComment, validationSection } from '../../report/validation-summary.js'
import type { CheckResult } from '../../validation/engine/result.js'
import { type CommentContent, updateComment } from './sticky-comment.js'
import type { Baseline, reportInputs, ValidationOutput } from './validation-inputs.js'

type ReportInputs = InputsOf<typeof reportInputs>

const title = 'Validate'

/** A result as it is reported: compared with an earlier one, and without secrets. */
export function finishReport(
  located: ValidationReport,
  baseline: Baseline | undefined,
  redact: (text: string) => string,
): ValidationReport {
  const compared = baseline ? compareWithBaseline(located, baseline.result, baseline.shown) : located
  return withoutSecrets(compared, redact)
}

/**
 * Tells a finished report in all forms that a command was asked for: outputs, totals in the log, annotations, summary,
 * files, comment. For `run` of a command alone.
 */
export async function publishReport(
  report: ValidationReport,
  inputs: ReportInputs,
  context: CommandContext<ValidationOutput>,
): Promise<void> {
  const { logger, setOutput } = context
  // Before anything that can fail: a result that is known is never told as stopped.
  setOutput('result', report.verdict)
  setOutput('passed', report.totals.pass)
  setOutput('failed', report.totals.fail)
  setOutput('warned', report.totals.warn)
  setOutput('skipped', report.totals.skip)
  if (report.baseline !== undefined) setOutput('new-findings', report.baseline.new)
  logger.info(totalsText(report))
  if (report.baseline !== undefined) logger.info(baselineText(report.baseline))
  for (const annotation of annotationsOf(report, inputs['fail-on'], context.workspace)) context.annotate(annotation)
  context.addSummary(`## ${title}\n\n${validationSection(report)}`)
  const directory =
    inputs['report-dir'] === undefined
      ? context.reportDirectory
      : resolve(context.workingDirectory, inputs['report-dir'])
  if (directory !== undefined) {
    await writeReportFiles(report, directory, (format, path) => setOutput(`report-${format}`, path))
  }
  if (!inputs.comment || context.signal.aborted) return
  const problem = await updateComment(commentOf(report, inputs['comment-key']), inputs['github-token'], context)
  if (problem !== undefined) context.annotate(problem)
}

/** There is one comment for each connector, key and shard. */
function commentOf(report: ValidationReport, key: string | undefined): CommentContent {
  const { name } = report.connector
  const shard = report.shard === undefined ? [] : [`${report.shard.index}/${report.shard.count}`]
  const heading = `## ${title}: ${text([name, key, ...shard].filter((part) => part !== undefined).join(', '))}`
  return { key: [name, key ?? '', ...shard], body: (footer) => validationComment(report, heading, footer) }
}

/** @throws UserError when the result is worse than `fail-on` allows, and at every level for a run that came to no end. */
export function failOn({ checks, baseline, stopped }: ValidationReport, level: ReportInputs['fail-on']): void {
  if (stopped !== undefined) throw new UserError(`the run came to no end: ${stopped}`)
  if (level === 'never') return
  if (level === 'new') {
    const bad = checks.filter(({ findings }) => findings.some((finding) => finding.new))
    if (bad.length === 0) return
    const amount = baseline?.new ?? 0
    throw new UserError(
      `${amount} ${amount === 1 ? 'finding is' : 'findings are'} not in the baseline: ${named(bad)}; see the findings above`,
    )
  }
  const bad = checks.filter(({ verdict }) => verdict === 'fail' || (level === 'warning' && verdict === 'warn'))
  if (bad.length === 0) return
  const word = bad.some(({ verdict }) => verdict === 'fail') ? 'failed' : 'warned'
  throw new UserError(`${bad.length} of ${checks.length} checks ${word}: ${named(bad)}; see the findings above`)
}

function named(checks: readonly CheckResult[]): string {
  const names = checks.map(({ id }) => id)
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ')
}

/** One annotation for each check and place: a handler that fails for every account is one annotation, not hundreds. */
function annotationsOf(report: ValidationReport, level: ReportInputs['fail-on'], workspace: string): Annotation[] {
  const byPlace = new Map<string, { annotation: Annotation; more: number }>()
  // Few of them are shown: the new ones first.
  for (const { check, finding } of findingsByWeight(report.checks)) {
    const { message, remedy, location } = finding
    const known = finding.new === false
    const key = JSON.stringify([check.id, finding.level, known, location ? placeText(location) : message])
    const first = byPlace.get(key)
    if (first !== undefined) {
      first.more++
      continue
    }
    const annotation: Annotation = {
      // What does not fail because the baseline has it is no news.
      level: known && level === 'new' ? 'notice' : finding.level,
      title: known ? `${check.id} (known)` : check.id,
      message: remedy === undefined ? message : `${message.replace(/\.$/, '')}. ${remedy}`,
      location: location && { ...location, file: resolve(workspace, location.file) },
    }
    byPlace.set(key, { annotation, more: 0 })
  }
  return [...byPlace.values()].map(({ annotation, more }) =>
    more === 0 ? annotation : { ...annotation, message: `${annotation.message} (and ${more} more here)` },
  )
}

/** Takes masked values out of every text, before it is written in any form in which it could not be recognised. */
function withoutSecrets(report: ValidationReport, redact: (text: string) => string): ValidationReport {
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return redact(value)
    if (Array.isArray(value)) return value.map(clean)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each)]))
  }
  return clean(report) as ValidationReport
}
