import { join, resolve } from 'node:path'
import type { CommandContext, InputsOf } from '../../cli/command.js'
import { reportedProblem, UserError } from '../../core/errors.js'
import { writeNamedFile } from '../../core/files.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { writeReportFiles } from '../../report/files.js'
import { count } from '../../report/format.js'
import { manyHtml } from '../../report/html/many-page.js'
import { foldersOf, formatConnectors, type ManyValidations, sumUp } from '../../report/many.js'
import { manyComment, manySection, noVerdictSection } from '../../report/many-summary.js'
import { formatTotals, type ValidationReport } from '../../report/validation.js'
import { commentHeading, sharedCommentKey, validationTitle } from '../shared/comment-heading.js'
import { checksPageAddress } from '../shared/docs-address.js'
import { recordValidation } from '../shared/record-validation.js'
import { updateComment } from '../shared/sticky-comment.js'
import type { reportInputs, ValidationOutput } from '../shared/validation-inputs.js'
import { annotationsOf, assertAcceptable, assertSpecNotRefused } from '../shared/validation-outcome.js'
import { connectorsFolder } from './result-files.js'

type ReportInputs = InputsOf<typeof reportInputs>

/** Connectors that the error names. */
const maxNames = 10

/**
 * Publishes the finished reports of several connectors as one, and judges them.
 *
 * @param problem - why these are not the reports of all connectors, if so: it is published with them, and thrown.
 * @throws UserError when a run did not finish, when a result is worse than `fail-on` allows, and when a report could not be
 *   written.
 */
export async function concludeMany(
  reports: readonly ValidationReport[],
  inputs: ReportInputs,
  context: CommandContext<ValidationOutput>,
  problem?: UserError,
): Promise<void> {
  const many = sumUp(reports, problem?.message)
  let unwritten: unknown
  try {
    await publish(many, inputs, context)
  } catch (error) {
    unwritten = error
  }
  const verdict = problem ?? problemOfAny(many, inputs['fail-on'])
  // The verdict is what the command ends with.
  if (verdict !== undefined && unwritten !== undefined) context.logger.warning(reportedProblem(unwritten))
  if (verdict !== undefined) throw verdict
  if (unwritten !== undefined) throw unwritten
  // An interrupt leaves the comment out.
  if (inputs.comment) context.signal.throwIfAborted()
}

/**
 * Says in the summary and the comment that there is no verdict, as the results cannot be joined. Without it, the comment of
 * an earlier commit would look as if it were of this one.
 *
 * @param key - of the comment; undefined if it is not known which one it is.
 */
export async function tellNoVerdict(
  problem: UserError,
  key: readonly string[] | undefined,
  inputs: ReportInputs,
  context: CommandContext<ValidationOutput>,
): Promise<void> {
  const section = noVerdictSection(problem.message)
  context.addSummary(`${validationTitle}\n\n${section}`)
  if (!inputs.comment || key === undefined || context.signal.aborted) return
  const heading = commentHeading([key[0], inputs['comment-key']])
  const body = (footer: string) => `${heading}\n\n${section}\n\n${footer}`
  const unwritten = await updateComment({ key, body }, inputs['github-token'], context)
  if (unwritten !== undefined) context.annotate(unwritten)
}

/** Which connectors did not pass; undefined if all did. */
function problemOfAny({ reports }: ManyValidations, failOn: ReportInputs['fail-on']): UserError | undefined {
  const failed = reports.flatMap((report) => {
    const problem = problemOf(report, failOn)
    return problem === undefined ? [] : [`${nameOf(report)} (${problem})`]
  })
  if (failed.length === 0) return undefined
  const more = failed.length > maxNames ? ` and ${failed.length - maxNames} more` : ''
  return new UserError(
    `${failed.length} of ${reports.length} connectors did not pass: ${failed.slice(0, maxNames).join(', ')}${more}; see the findings above`,
  )
}

/** Why a result is not accepted; undefined if it is. */
function problemOf(report: ValidationReport, failOn: ReportInputs['fail-on']): string | undefined {
  try {
    assertAcceptable(report, failOn)
    assertSpecNotRefused(report)
    return undefined
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return report.stopped === undefined ? formatTotals(report) : 'its run did not finish'
  }
}

async function publish(
  many: ManyValidations,
  inputs: ReportInputs,
  context: CommandContext<ValidationOutput>,
): Promise<void> {
  const { logger, setOutput } = context
  // Set first, so that the output is right even if publishing fails.
  setOutput('result', many.verdict)
  setOutput('passed', many.totals.pass)
  setOutput('failed', many.totals.fail)
  setOutput('warned', many.totals.warn)
  setOutput('skipped', many.totals.skip)
  for (const report of many.reports) logger.info(`${nameOf(report)}: ${formatTotals(report)}`)
  logger.info(formatConnectors(many))
  for (const report of many.reports)
    for (const annotation of annotationsOf(report, inputs['fail-on'], context))
      context.annotate({ ...annotation, title: `${report.connector.name}: ${annotation.title}` })
  context.addSummary(`${validationTitle}\n\n${manySection(many)}`)
  for (const report of many.reports) await recordValidation(report, inputs, context)
  const directory =
    inputs['report-dir'] === undefined
      ? context.reportDirectory
      : resolve(context.workingDirectory, inputs['report-dir'])
  try {
    if (directory !== undefined) await writeFiles(many, directory, context)
  } finally {
    await comment(many, inputs, context)
  }
}

/** Writes one page of all connectors, and below it the reports of each in a folder of its own. */
async function writeFiles(
  many: ManyValidations,
  directory: string,
  { workflow, setPathOutput }: CommandContext<ValidationOutput>,
): Promise<void> {
  const checksPage = checksPageAddress(workflow)
  const folders = foldersOf(many.reports).map((folder) => `${connectorsFolder}/${folder}`)
  let problem: unknown
  for (const [i, report] of many.reports.entries()) {
    try {
      await writeReportFiles(report, join(directory, folders[i] ?? ''), checksPage, () => undefined)
    } catch (error) {
      problem ??= error
    }
  }
  const page = join(directory, 'validation.html')
  const ownPages = folders.map((folder) => `${folder}/validation.html`)
  await writeNamedFile(page, manyHtml(many, ownPages, checksPage), `the report ${page}`)
  setPathOutput('report-html', page)
  if (problem !== undefined) throw problem
  const all = join(directory, connectorsFolder)
  setPathOutput('report-json', all)
  setPathOutput('report-junit', all)
  setPathOutput('report-sarif', all)
}

async function comment(many: ManyValidations, inputs: ReportInputs, context: CommandContext): Promise<void> {
  if (!inputs.comment || context.signal.aborted) return
  const key = inputs['comment-key']
  const heading = commentHeading([count(many.reports.length, 'connector'), key])
  const body = (footer: string) => manyComment(many, heading, footer)
  const problem = await updateComment({ key: sharedCommentKey(key), body }, inputs['github-token'], context)
  if (problem !== undefined) context.annotate(problem)
}

function nameOf({ connector }: ValidationReport): string {
  return quote(printableName(connector.name), 60)
}
