import { join, resolve } from 'node:path'
import type { Annotation, CommandContext } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { writeNamedFile } from '../../core/files.js'
import type { SecretStore } from '../../core/secrets/store.js'
import type { WorkflowRun } from '../../github/workflow-run.js'
import { type Change, type ComparisonReport, formatComparison } from '../../report/comparison.js'
import { comparisonComment, comparisonSection } from '../../report/comparison-summary.js'
import { count } from '../../report/format.js'
import { nameText } from '../../report/markdown.js'
import { updateComment } from '../shared/sticky-comment.js'

export type FailOn = 'changes' | 'breaking' | 'none'

/** The outputs that a comparison sets. */
export type CompareOutput = 'result' | 'changes' | 'breaking' | 'unknown' | 'accepted' | 'report-json' | 'report-html'

export interface PublishInputs {
  'fail-on': FailOn
  'report-dir': string | undefined
  comment: boolean
  'comment-key': string | undefined
  'github-token': string | undefined
}

/** Changes that a message names. */
const maxNamed = 5

/** Takes secrets out of every text of a report: names and errors come from the target system. */
export function cleanComparison(report: ComparisonReport, secrets: SecretStore): ComparisonReport {
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return secrets.clean(value, { isWhole: true })
    if (Array.isArray(value)) return value.map(clean)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each)]))
  }
  // Words of the program stay: they are compared.
  const { verdict, started, changes } = report
  const cleaned = clean(report) as ComparisonReport
  return {
    ...cleaned,
    verdict,
    started,
    changes: cleaned.changes.map((change, i) => ({ ...change, effect: changes[i]?.effect ?? change.effect })),
  }
}

/** Sets the outputs, logs the changes, and adds the summary. */
export function showComparison(report: ComparisonReport, failOn: FailOn, context: CommandContext<CompareOutput>): void {
  const { logger, setOutput, annotate, addSummary } = context
  const { verdict, totals, changes } = report
  setOutput('result', verdict)
  setOutput('changes', totals.breaking + totals.changes)
  setOutput('breaking', totals.breaking)
  setOutput('unknown', totals.unknown)
  setOutput('accepted', totals.accepted)
  for (const annotation of changes.map((change) => annotationOf(change, failOn))) annotate(annotation)
  for (const note of report.notes) logger.info(note)
  logger.info(formatComparison(report))
  addSummary(`## Compare\n\n${comparisonSection(report)}`)
}

/** Writes comparison.json and comparison.html. */
export async function writeComparison(
  report: ComparisonReport,
  inputs: Pick<PublishInputs, 'report-dir'>,
  { workingDirectory, reportDirectory, setPathOutput }: CommandContext<CompareOutput>,
): Promise<void> {
  const folder = inputs['report-dir'] === undefined ? reportDirectory : resolve(workingDirectory, inputs['report-dir'])
  if (folder === undefined) return
  const { comparisonHtml } = await import('../../report/html/comparison-page.js')
  const write = async (format: 'json' | 'html', content: string) => {
    const path = join(folder, `comparison.${format}`)
    await writeNamedFile(path, content, `the report ${path}`)
    setPathOutput(`report-${format}`, path)
  }
  await write('json', `${JSON.stringify(report, null, 2)}\n`)
  await write('html', comparisonHtml(report))
}

/**
 * Keeps the comment on the pull request up to date, if it is wanted.
 *
 * @param workflow - the run, with the pull request.
 * @param notice - a line of Markdown above the result.
 */
export async function commentComparison(
  report: ComparisonReport,
  inputs: PublishInputs,
  context: CommandContext,
  { workflow = context.workflow, notice = '' }: { workflow?: WorkflowRun | undefined; notice?: string } = {},
): Promise<void> {
  if (!inputs.comment || context.signal.aborted) return
  const { connector } = report
  const key = inputs['comment-key']
  const names = [connector, key].filter((part) => part !== undefined)
  const heading = `## Compare: ${nameText(names.join(', '))}${notice === '' ? '' : `\n\n${notice}`}`
  const content = {
    key: ['compare', connector, key ?? ''],
    body: (footer: string) => comparisonComment(report, heading, footer),
  }
  const problem = await updateComment(content, inputs['github-token'], { ...context, workflow })
  if (problem !== undefined) context.annotate(problem)
}

/** @throws UserError if changes fail the command, and always for what could not be compared, unless it is accepted. */
export function assertUnchanged(
  { changes, configured }: ComparisonReport,
  failOn: FailOn,
  { workflow }: CommandContext,
): void {
  const failing = changes.filter((change) => isFailing(change, failOn))
  if (failing.length === 0) return
  const ids = failing.map(({ id }) => id)
  const more = ids.length > maxNamed ? ` and ${ids.length - maxNamed} more` : ''
  const unknown = failing.filter(({ effect }) => effect === 'unknown').length
  const parts = [
    ...(failing.length > unknown
      ? [count(failing.length - unknown, failOn === 'changes' ? 'change' : 'breaking change')]
      : []),
    ...(unknown > 0 ? [`${unknown} not compared`] : []),
  ]
  const advice =
    unknown > 0 && !configured ? '; no config was given, and most connectors answer nothing without one' : ''
  throw new UserError(
    `${parts.join(', ')}: ${ids.slice(0, maxNamed).join(', ')}${more}; see ${workflow === undefined ? 'the log above' : 'the summary'}, and mend it, or accept it by name with a reason in validate.yml${advice}`,
    { isFinding: true },
  )
}

function isFailing({ effect, accepted }: Change, failOn: FailOn): boolean {
  if (accepted !== undefined) return false
  return effect === 'unknown' || failOn === 'changes' || (failOn === 'breaking' && effect === 'breaking')
}

function annotationOf(change: Change, failOn: FailOn): Annotation {
  const { id, effect, message, remedy, accepted } = change
  const level = isFailing(change, failOn)
    ? 'error'
    : effect === 'breaking' && accepted === undefined
      ? 'warning'
      : 'notice'
  const advice = remedy === undefined ? '' : `. ${remedy}`
  const reason = accepted === undefined ? '' : `; accepted: ${accepted}`
  return { level, title: 'compare', message: `${id}: ${message}${advice}${reason}` }
}
