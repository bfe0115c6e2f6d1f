import { count } from './format.js'
import { formatAllChecks, formatConnectors, type ManyValidations } from './many.js'
import { details, nameText, table, text } from './markdown.js'
import { describeTarget, formatTotals, type ValidationReport, verdictLabels } from './validation.js'
import { maxCommentLength, validationSection, verdictIcons } from './validation-summary.js'

/** GitHub drops a job summary over 1 MiB, and other sections are in it too. */
const maxSummaryBytes = 800 * 1024
/** Rows of the table of connectors, from the most to the fewest. */
const rowSteps = [500, 100, 20, 0]

/** The job summary of the validations of several connectors, in Markdown: a table, and what was found in each. */
export function manySection(many: ManyValidations, maxBytes = maxSummaryBytes): string {
  const known = `${verdictIcons[many.verdict]} **${text(formatConnectors(many))}**; ${text(formatAllChecks(many))}.`
  const head = many.problem === undefined ? known : `${known}\n\n> ${text(many.problem)}`
  let index = ''
  for (const maxRows of rowSteps) {
    index = indexOf(many, maxRows)
    if (Buffer.byteLength(index) < maxBytes / 2) break
  }
  const parts = [head, index]
  let bytesLeft = maxBytes - Buffer.byteLength(`${head}\n\n${index}`)
  const found = many.reports.filter(({ verdict }) => verdict !== 'pass')
  let shown = 0
  for (const report of found) {
    const part = partOf(report, bytesLeft)
    bytesLeft -= Buffer.byteLength(part) + 2
    if (bytesLeft < reserve) break
    parts.push(part)
    shown++
  }
  if (shown < found.length) parts.push(`… and ${count(found.length - shown, 'more connector')}, in the report`)
  return parts.filter((part) => part !== '').join('\n\n')
}

/** Bytes for the line that says how many connectors are left out. */
const reserve = 200

/** The comment on a pull request. */
export function manyComment(many: ManyValidations, heading: string, footer: string): string {
  const otherBytes = Buffer.byteLength(`${heading}\n\n\n\n${footer}`)
  return `${heading}\n\n${manySection(many, maxCommentLength - otherBytes)}\n\n${footer}`
}

/** What is said of connectors whose results cannot be joined. */
export function noVerdictSection(problem: string): string {
  return `${verdictIcons.stopped} **There is no verdict**: ${text(problem)}`
}

function indexOf({ reports }: ManyValidations, maxRows: number): string {
  const rows = reports.slice(0, maxRows).map((report) => {
    const { connector, verdict, totals } = report
    const amounts = [totals.fail, totals.warn, totals.pass, totals.skip]
    return [
      nameText(connector.name),
      nameText(describeTarget(report)),
      `${verdictIcons[verdict]} ${verdictLabels[verdict]}`,
      ...amounts.map((amount) => (amount === 0 ? '' : String(amount))),
    ]
  })
  const more = reports.length > maxRows ? `\n\n… and ${count(reports.length - maxRows, 'more connector')}` : ''
  return table(['Connector', 'Validated', 'Verdict', 'Failed', 'Warned', 'Passed', 'Skipped'], rows) + more
}

/** What was found in one connector, with as many findings as there is room for. */
function partOf(report: ValidationReport, maxBytes: number): string {
  const title = `${verdictIcons[report.verdict]} ${nameText(report.connector.name)}: ${text(formatTotals(report))}`
  for (const maxFindings of [50, 10, 3]) {
    const limits = { maxFindings, maxFindingBytes: Math.max(0, maxBytes / 4), timings: false }
    const part = details(title, validationSection(report, limits))
    if (Buffer.byteLength(part) <= maxBytes / 2) return part
  }
  return `- ${title}`
}
