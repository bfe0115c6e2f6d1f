import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Annotation, CommandContext, InputsOf } from '../../cli/command.js'
import { assertOutputFolders } from '../../cli/output-paths.js'
import { UserError } from '../../core/errors.js'
import { compareWithBaseline } from '../../report/baseline.js'
import {
  baselineText,
  findingsByWeight,
  placeText,
  totalsText,
  type ValidationReport,
} from '../../report/validation.js'
import { validationSection } from '../../report/validation-summary.js'
import type { CheckResult } from '../../validation/engine/result.js'
import { commentOnPullRequest } from './validation-comment.js'
import { writeReports } from './validation-files.js'
import type { reportInputs, SetValidationOutput } from './validation-inputs.js'

type ReportInputs = InputsOf<typeof reportInputs>

/** Refuses, before anything is done, what could not be reported at its end. */
export async function assertReportInputs(inputs: ReportInputs, context: CommandContext): Promise<void> {
  await assertOutputFolders({ 'report-dir': inputs['report-dir'] }, context.workingDirectory)
  if (inputs['fail-on'] === 'new' && inputs.baseline === undefined) {
    throw new UserError('fail-on new needs baseline; give the path of an earlier validation.json')
  }
  if (!inputs.comment) return
  if (context.workflow === undefined) throw new UserError('comment needs a pull request of GitHub; leave it out here')
  if (inputs['github-token'] === undefined) {
    throw new UserError('comment needs github-token; pass the token of the job and give it pull-requests: write')
  }
}

/** The earlier result that findings are compared with; undefined when its file is not there: a first run. */
export async function readBaseline(
  path: string | undefined,
  context: CommandContext,
): Promise<{ shown: string; result: ValidationReport | undefined } | undefined> {
  if (path === undefined) return undefined
  let text: string
  try {
    text = await readFile(resolve(context.workingDirectory, path), 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT') throw new UserError(`cannot read baseline ${path}: ${(error as Error).message}`)
    const message = `baseline ${path} is not there: this counts as a first run, in which every finding is new`
    context.annotate({ level: 'notice', title: 'baseline', message })
    return { shown: path, result: undefined }
  }
  const { parseResult } = await import('../../report/result-file.js')
  const result = parseResult(text, `baseline ${path}`)
  if (result.stopped !== undefined) {
    const message = `baseline ${path} is of a run that came to no end: what it has not found may not be new; give the result of a whole run`
    context.annotate({ level: 'warning', title: 'baseline', message })
  }
  return { shown: path, result }
}

/**
 * Does a validation, and sees to it that one that is interrupted or broken off by a defect before it has a result tells
 * `stopped`: an empty output would look as if nothing had been begun.
 */
export async function withResult(
  { signal }: CommandContext,
  setOutput: SetValidationOutput,
  work: (setOutput: SetValidationOutput) => Promise<void>,
): Promise<void> {
  let isTold = false
  try {
    await work((name, value) => {
      isTold ||= name === 'result'
      setOutput(name, value)
    })
  } catch (error) {
    if (!isTold && (signal.aborted || !(error instanceof UserError))) setOutput('result', 'stopped')
    throw error
  }
}

/**
 * Tells a result in all forms that were asked for: totals in the log, outputs, annotations, summary, files, comment.
 *
 * @param located - the result; the files in it are relative to the workspace.
 * @returns the result as it was reported.
 */
export async function reportResult(
  located: ValidationReport,
  {
    inputs,
    title,
    baseline,
  }: { inputs: ReportInputs; title: string; baseline: Awaited<ReturnType<typeof readBaseline>> },
  context: CommandContext,
  setOutput: SetValidationOutput,
): Promise<ValidationReport> {
  const compared = baseline ? compareWithBaseline(located, baseline.result, baseline.shown) : located
  const report = withoutSecrets(compared, context)
  context.logger.info(totalsText(report))
  if (report.baseline !== undefined) context.logger.info(baselineText(report.baseline))
  for (const annotation of annotationsOf(report, inputs['fail-on'], context)) context.annotate(annotation)
  context.addSummary(`## ${title}\n\n${validationSection(report)}`)
  setOutput('result', report.verdict)
  setOutput('passed', report.totals.pass)
  setOutput('failed', report.totals.fail)
  setOutput('warned', report.totals.warn)
  setOutput('skipped', report.totals.skip)
  if (report.baseline !== undefined) setOutput('new-findings', report.baseline.new)
  const directory =
    inputs['report-dir'] === undefined
      ? context.reportDirectory
      : resolve(context.workingDirectory, inputs['report-dir'])
  if (directory !== undefined) await writeReports(report, directory, setOutput)
  if (inputs.comment && !context.signal.aborted) await commentOnPullRequest(report, inputs, title, context)
  return report
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
function annotationsOf(
  report: ValidationReport,
  level: ReportInputs['fail-on'],
  { workspace }: CommandContext,
): Annotation[] {
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
function withoutSecrets(report: ValidationReport, { redact }: CommandContext): ValidationReport {
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return redact(value)
    if (Array.isArray(value)) return value.map(clean)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each)]))
  }
  return clean(report) as ValidationReport
}
