import { formatDuration } from '../format.js'
import { describeTarget, formatBaseline, formatTotals, type ValidationReport, verdictLabels } from '../validation.js'
import { checksSection } from './areas.js'
import { coverageSection } from './coverage.js'
import { requestsSection } from './requests.js'
import { heading, labelled, maxFindings, type SectionOptions, wholePage } from './section.js'
import { style } from './style.js'
import { escapeHtml } from './text.js'

const maxFixed = 200

/**
 * A validation as one HTML page, without external resources or scripts.
 *
 * @param checksPage - the address of the page that explains the checks, each under its id; undefined if it is not known.
 */
export function validationHtml(report: ValidationReport, checksPage?: string): string {
  return documentHtml(
    `${report.connector.name}: ${formatTotals(report)}`,
    `<a class="skip-link" href="#checks">Skip to checks</a>
${header(report)}
<main>
${validationSections(report, { ...wholePage, checksPage, budget: { findings: maxFindings } })}
</main>`,
  )
}

/** A document without external resources or scripts. */
export function documentHtml(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${style}
</style>
</head>
<body>
${body}
</body>
</html>
`
}

/** All of a validation but its heading. */
export function validationSections(report: ValidationReport, options: SectionOptions): string {
  return [
    leftBehindSection(report, options),
    fixedSection(report, options),
    coverageSection(report, options),
    checksSection(report, options),
    requestsSection(report, options),
    rerunSection(report, options),
  ]
    .filter((section) => section !== '')
    .join('\n')
}

function header(report: ValidationReport): string {
  const { connector, verdict } = report
  return `<header>
<p class="verdict ${verdict}">${verdictLabels[verdict]}</p>
<h1>${escapeHtml(connector.name)}</h1>
${factsHtml(report)}
</header>`
}

/** The totals of a validation, and what it was of. */
export function factsHtml(report: ValidationReport): string {
  const { started, duration, readOnly } = report
  return `<p class="totals">${escapeHtml(formatTotals(report))}${report.baseline === undefined ? '' : `; ${escapeHtml(formatBaseline(report.baseline))}`}</p>
${report.stopped === undefined ? '' : `<p><strong>The run did not finish:</strong> ${escapeHtml(report.stopped)}</p>\n`}${specProblemsHtml(report)}<dl>
<div><dt>Validated</dt><dd>${escapeHtml(describeTarget(report))}, ${readOnly ? 'read-only' : 'reading and writing'}</dd></div>
<div><dt>Started</dt><dd><time datetime="${escapeHtml(started)}">${escapeHtml(started.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC'))}</time></dd></div>
<div><dt>Duration</dt><dd>${formatDuration(duration)}</dd></div>
</dl>`
}

/** Problems of the spec that are listed. */
const maxSpecProblems = 100

function specProblemsHtml({ specProblems = [] }: ValidationReport): string {
  if (specProblems.length === 0) return ''
  const items = specProblems.slice(0, maxSpecProblems).map((problem) => `<li>${escapeHtml(problem)}</li>`)
  if (specProblems.length > items.length) items.push(`<li>… and ${specProblems.length - items.length} more</li>`)
  return `<p><strong>The spec is refused:</strong></p>\n<ul>\n${items.join('\n')}\n</ul>\n`
}

function leftBehindSection({ leftBehind = [] }: ValidationReport, place: SectionOptions): string {
  if (leftBehind.length === 0) return ''
  const items = leftBehind.map(
    ({ id, check, reason, certain }) =>
      `<li><code>${escapeHtml(id === '' ? '(unknown id)' : id)}</code> ${certain ? 'created' : 'possibly created'} by <code>${escapeHtml(check)}</code>: ${escapeHtml(reason)}</li>`,
  )
  return `<section class="box fail" ${labelled(place, 'left')}>
${heading(place, 'left', 'Left in the target system')}
<p>Delete these accounts manually.</p>
<ul>
${items.join('\n')}
</ul>
</section>`
}

function fixedSection({ baseline }: ValidationReport, place: SectionOptions): string {
  if (baseline === undefined || baseline.fixed.length === 0) return ''
  const { fixed } = baseline
  const items = fixed
    .slice(0, maxFixed)
    .map(({ check, message }) => `<li><code>${escapeHtml(check)}</code> ${escapeHtml(message)}</li>`)
  if (fixed.length > maxFixed) items.push(`<li>… and ${fixed.length - maxFixed} more</li>`)
  return `<section class="box pass" ${labelled(place, 'fixed')}>
${heading(place, 'fixed', 'Fixed since the baseline')}
<ul>
${items.join('\n')}
</ul>
</section>`
}

function rerunSection({ rerun, seed }: ValidationReport, place: SectionOptions): string {
  return `<section ${labelled(place, 'again')}>
${heading(place, 'again', 'Run again')}
<p>The seed <code>${escapeHtml(seed)}</code> generates the same values.</p>
<pre><code>${escapeHtml(rerun)}</code></pre>
</section>`
}
