import type { Covered, Verdict } from '../../validation/engine/result.js'
import { type ValidationReport, verdictLabels } from '../validation.js'
import { heading, labelled, type SectionOptions } from './section.js'
import { escapeHtml, moreThan } from './text.js'

/** Rows of the table. */
const maxCommands = 200
/** Names of what was not seen. */
const maxMissing = 30

const verdicts: readonly Verdict[] = ['pass', 'warn', 'fail']

/** What of the connector was exercised, with how many checks of each verdict. Empty if it is not known. */
export function coverageSection({ checks, commands = [], coverage }: ValidationReport, place: SectionOptions): string {
  // Results of earlier versions do not have it.
  if (coverage === undefined) return ''
  const numbers = [
    ['commands', coverage.commands],
    ['account attributes', coverage.attributes],
    ['entitlement types', coverage.entitlementTypes],
  ] as const
  const parts = numbers.flatMap(([what, each]) =>
    each === undefined || each.total === 0
      ? []
      : [`<strong>${each.total - each.missing.length} of ${each.total}</strong> ${what}`],
  )
  const missing = [
    missingLine('Attributes that no account had', coverage.attributes),
    missingLine('Types without an entitlement', coverage.entitlementTypes),
  ].join('')
  const invoked = commands.map(({ command }) => command)
  const rows = [
    ...invoked.map((command) => row(command, (verdict) => checks.filter(isOf(command, verdict)).length)),
    ...coverage.commands.missing.map((command) => row(command)),
  ]
  const table =
    rows.length === 0
      ? ''
      : `<table class="matrix">
<caption>Checks that invoked each command, by verdict</caption>
<thead><tr><th scope="col">Command</th>${verdicts.map((verdict) => `<th scope="col">${verdictLabels[verdict]}</th>`).join('')}</tr></thead>
<tbody>
${rows.slice(0, maxCommands).join('\n')}
</tbody>
</table>
${moreThan(maxCommands, rows.length, 'validation.json')}`
  return `<section ${labelled(place, 'exercised')}>
${heading(place, 'exercised', 'What was exercised')}
<p>${parts.join(', ')}</p>
${table}${missing}</section>`
}

const isOf =
  (command: string, verdict: Verdict) =>
  (check: ValidationReport['checks'][number]): boolean =>
    check.verdict === verdict && check.invoked?.includes(command) === true

/** Without `amountOf`, that of a command that was not invoked. */
function row(command: string, amountOf?: (verdict: Verdict) => number): string {
  const name = `<th scope="row"><code>${escapeHtml(command).replaceAll(':', ':<wbr>')}</code></th>`
  if (amountOf === undefined) return `<tr class="skip">${name}<td colspan="${verdicts.length}">not exercised</td></tr>`
  const cells = verdicts.map((verdict) => {
    const amount = amountOf(verdict)
    return amount === 0 ? '<td></td>' : `<td class="${verdict}"><span class="badge">${amount}</span></td>`
  })
  return `<tr>${name}${cells.join('')}</tr>`
}

function missingLine(what: string, covered: Covered | undefined): string {
  const missing = covered?.missing ?? []
  if (missing.length === 0) return ''
  const names = missing.slice(0, maxMissing).map((name) => `<code>${escapeHtml(name)}</code>`)
  const more = missing.length > maxMissing ? ` and ${missing.length - maxMissing} more` : ''
  return `<p class="facts">${what}: ${names.join(', ')}${more}.</p>\n`
}
