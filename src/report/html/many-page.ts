import { formatAllChecks, formatConnectors, type ManyValidations } from '../many.js'
import { describeTarget, formatTotals, type ValidationReport, verdictLabels } from '../validation.js'
import { documentHtml, factsHtml, validationSections } from './page.js'
import { maxFindings, type SectionOptions } from './section.js'
import { escapeHtml } from './text.js'

/** Bytes of the parts of connectors on the page, so that browsers open it quickly. Further ones have only their own page. */
const maxPartBytes = 4 * 1024 * 1024

/**
 * The validations of several connectors as one HTML page: an index, and one folded part for each, without external
 * resources or scripts.
 *
 * @param ownPages - the address of the page of each connector alone, in the order of the reports, relative to this page.
 * @param checksPage - the address of the page that explains the checks, if it is known.
 */
export function manyHtml(many: ManyValidations, ownPages: readonly string[], checksPage?: string): string {
  const { reports, verdict, problem } = many
  const summary = formatConnectors(many)
  const budget = { findings: maxFindings }
  let bytesLeft = maxPartBytes
  const parts = reports.map((report, i) => {
    const options: SectionOptions = { prefix: `c${i + 1}-`, level: 4, hasFilters: false, checksPage, budget }
    const whole = bytesLeft <= 0 ? '' : `${factsHtml(report)}\n${validationSections(report, options)}`
    bytesLeft -= Buffer.byteLength(whole)
    const body = whole === '' || bytesLeft < 0 ? leftOut(ownPages[i] ?? '') : whole
    return partHtml(report, `c${i + 1}`, body)
  })
  return documentHtml(
    `Validation: ${summary}`,
    `<a class="skip-link" href="#connectors">Skip to the connectors</a>
<header>
<p class="verdict ${verdict}">${verdictLabels[verdict]}</p>
<h1>Validation</h1>
<p class="totals">${summary}; ${formatAllChecks(many)}</p>${problem === undefined ? '' : `\n<p><strong>Not all results are there:</strong> ${escapeHtml(problem)}</p>`}
</header>
<main>
${index(reports, ownPages)}
<section aria-labelledby="connectors">
<h2 id="connectors" tabindex="-1">Results by connector</h2>
${parts.join('\n')}
</section>
</main>`,
  )
}

function index(reports: readonly ValidationReport[], ownPages: readonly string[]): string {
  const rows = reports.map((report, i) => {
    const { connector, verdict, totals } = report
    const amounts = (['fail', 'warn', 'pass', 'skip'] as const).map(
      (each) => `<td>${totals[each] === 0 ? '' : `<span class="${each}">${totals[each]}</span>`}</td>`,
    )
    const own = `<a href="${escapeHtml(ownPages[i] ?? '')}">alone</a>`
    return `<tr><th scope="row"><a href="#c${i + 1}">${escapeHtml(connector.name)}</a> <span class="facts">${escapeHtml(describeTarget(report))}, ${own}</span></th><td class="${verdict}"><span class="badge">${verdictLabels[verdict]}</span></td>${amounts.join('')}</tr>`
  })
  return `<table class="index">
<caption>The connectors, and how many of their checks came to each verdict</caption>
<thead><tr><th scope="col">Connector</th><th scope="col">Verdict</th><th scope="col">Failed</th><th scope="col">Warned</th><th scope="col">Passed</th><th scope="col">Skipped</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`
}

function partHtml(report: ValidationReport, id: string, body: string): string {
  const { connector, verdict } = report
  return `<details class="connector ${verdict}" id="${id}">
<summary><h3><span class="badge">${verdictLabels[verdict]}</span> ${escapeHtml(connector.name)}</h3> <span class="facts">${escapeHtml(formatTotals(report))}</span></summary>
${body}
</details>`
}

function leftOut(address: string): string {
  return `<p>This page has no room for it: see <a href="${escapeHtml(address)}">its own page</a>.</p>`
}
