import {
  type Change,
  type ComparisonExample,
  type ComparisonReport,
  comparisonLabels,
  describeSide,
  formatComparison,
  nameOfStep,
  type Step,
  type StepRun,
} from './comparison.js'
import { count, formatDuration } from './format.js'
import { code, details, nameText, table, text } from './markdown.js'
import { describeReplay } from './validation.js'
import { maxCommentLength } from './validation-summary.js'

const verdictIcon = { same: '✅', changed: '🔷', breaking: '❌', unknown: '❔' } as const
const effectIcon = { breaking: '❌', change: '🔷', unknown: '❔' } as const

/** Rows of a table. A hostile result may have any number of changes. */
const maxRows = 200
const maxNotes = 50

/** The job summary of a comparison, in Markdown. */
export function comparisonSection(report: ComparisonReport, maxChanges = maxRows): string {
  return [
    headline(report),
    changesTable(report.changes, maxChanges),
    unstableList(report),
    report.notes.length === 0 ? '' : details('Notes', listOf(report.notes, maxNotes)),
    details('Commands', stepsTable(report.steps)),
    requestsTable(report.steps, maxChanges),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** The comment on a pull request: heading, summary and footer, with as many changes as GitHub accepts. */
export function comparisonComment(report: ComparisonReport, heading: string, footer: string): string {
  const otherLength = `${heading}\n\n\n\n${footer}`.length
  for (const maxChanges of [50, 20, 5]) {
    const section = comparisonSection(report, maxChanges)
    if (section.length + otherLength <= maxCommentLength) return `${heading}\n\n${section}\n\n${footer}`
  }
  return `${heading}\n\n${headline(report)}\n\n${footer}`
}

function headline(report: ComparisonReport): string {
  const { verdict, connector, base, head, duration, replay } = report
  const sides = `${code(describeSide(head))} beside ${code(describeSide(base))}`
  return `${verdictIcon[verdict]} **${comparisonLabels[verdict]}**: ${text(formatComparison(report))} in ${nameText(connector)}, ${sides}, in ${formatDuration(duration)}${replay === undefined ? '' : `, on ${text(describeReplay(replay))}`}.`
}

function changesTable(changes: readonly Change[], max: number): string {
  const rows = changes
    .slice(0, max)
    .map(({ id, effect, message, remedy, examples = [], accepted }) => [
      accepted === undefined ? effectIcon[effect] : '☑️',
      code(id),
      [
        text(message),
        ...(remedy === undefined ? [] : [`→ ${text(remedy)}`]),
        ...examples.map(exampleText),
        ...(accepted === undefined ? [] : [`accepted: ${text(accepted)}`]),
      ].join('<br>'),
    ])
  const more = changes.length > max ? `\n\n… and ${count(changes.length - max, 'more change')}, in the report` : ''
  return table(['', 'Change', 'What'], rows) + more
}

function exampleText({ key, before, after }: ComparisonExample): string {
  if (before === undefined || after === undefined) return code(key)
  return `${code(key)}: ${code(before)} → ${code(after)}`
}

function unstableList({ unstable }: ComparisonReport): string {
  if (unstable.length === 0) return ''
  const lines = unstable.slice(0, maxNotes).map(({ values, objects, ...step }) => {
    const parts = [
      ...(objects > 0 ? [count(objects, 'object')] : []),
      ...values.slice(0, maxNotes).map(({ name, count: amount }) => `${code(name)} in ${count(amount, 'object')}`),
    ]
    if (values.length > maxNotes) parts.push(`${values.length - maxNotes} more`)
    return `- ${code(nameOfStep(step))}: ${parts.join(', ')}`
  })
  if (unstable.length > maxNotes) lines.push(`- ${moreRows(unstable.length - maxNotes)}`)
  const title = 'Not judged: it differs between two runs of the base'
  return details(title, lines.join('\n'))
}

function listOf(lines: readonly string[], max: number): string {
  const shown = lines.slice(0, max).map((line) => `- ${text(line)}`)
  if (lines.length > max) shown.push(`- … and ${lines.length - max} more`)
  return shown.join('\n')
}

function stepsTable(steps: readonly Step[]): string {
  const hasRequests = steps.some(({ base, head }) => base?.requests !== undefined || head?.requests !== undefined)
  const rows = steps.slice(0, maxRows).map((step) => {
    const { base, head, again } = step
    const runs = [base, head, again]
    return [
      code(nameOfStep(step)),
      ...[base, head].map(resultText),
      ...(hasRequests ? [base, head].map((run) => (run?.requests === undefined ? '' : String(run.requests))) : []),
      ...runs.map((run) => (run === undefined ? '' : formatDuration(run.duration))),
    ]
  })
  const requests = hasRequests ? ['Requests of base', 'Requests of head'] : []
  const headers = ['Command', 'Base', 'Head', ...requests, 'Time of base', 'Time of head', 'Base again']
  const more = steps.length > maxRows ? `\n\n${moreRows(steps.length - maxRows)}` : ''
  return table(headers, rows) + more
}

function moreRows(amount: number): string {
  return `… and ${amount} more, in the report`
}

/** The endpoints whose number of requests differs come first. */
function requestsTable(steps: readonly Step[], max: number): string {
  const rows = steps.flatMap((step) => (step.endpoints ?? []).map((endpoint) => ({ step, ...endpoint })))
  if (rows.length === 0) return ''
  const differing = rows.filter(({ base, head }) => base !== head)
  const shown = [...differing, ...rows.filter((row) => !differing.includes(row))].slice(0, max)
  const cells = shown.map(({ step, name, base, head }) => [
    code(nameOfStep(step)),
    code(name),
    ...[base, head].map((amount) => (amount === undefined ? '' : String(amount))),
  ])
  const more = rows.length > max ? `\n\n${moreRows(rows.length - max)}` : ''
  return details('Requests to the target system', table(['Command', 'Request', 'Base', 'Head'], cells) + more)
}

function resultText(run: StepRun | undefined): string {
  if (run === undefined) return 'not in the spec'
  if (run.error !== undefined) return `failed: ${text(run.error)}`
  return run.objects === undefined ? 'done' : count(run.objects, 'object')
}
