import { formatDuration } from '../format.js'
import { describeTarget, formatBaseline, formatTotals, type ValidationReport, verdictLabels } from '../validation.js'
import { checksSection } from './areas.js'
import { coverageSection } from './coverage.js'
import { requestsSection } from './requests.js'
import { style } from './style.js'
import { escapeHtml } from './text.js'

const maxFixed = 200

/**
 * A validation as one HTML page, without external resources or scripts.
 *
 * @param checksPage - the address of the page that explains the checks, each under its id; undefined if it is not known.
 */
export function validationHtml(report: ValidationReport, checksPage?: string): string {
  const title = `${report.connector.name}: ${formatTotals(report)}`
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
<a class="skip-link" href="#checks">Skip to checks</a>
${header(report)}
<main>
${sections(report, checksPage).join('\n')}
</main>
</body>
</html>
`
}

function sections(report: ValidationReport, checksPage: string | undefined): string[] {
  return [
    leftBehindSection(report),
    fixedSection(report),
    coverageSection(report),
    checksSection(report, checksPage),
    requestsSection(report),
    rerunSection(report),
  ].filter((section) => section !== '')
}

function header(report: ValidationReport): string {
  const { connector, started, duration, seed, readOnly, verdict } = report
  return `<header>
<p class="verdict ${verdict}">${verdictLabels[verdict]}</p>
<h1>${escapeHtml(connector.name)}</h1>
<p class="totals">${escapeHtml(formatTotals(report))}${report.baseline === undefined ? '' : `; ${escapeHtml(formatBaseline(report.baseline))}`}</p>
${report.stopped === undefined ? '' : `<p><strong>The run did not finish:</strong> ${escapeHtml(report.stopped)}</p>\n`}<dl>
<div><dt>Validated</dt><dd>${escapeHtml(describeTarget(report))}, ${readOnly ? 'read-only' : 'reading and writing'}</dd></div>
<div><dt>Started</dt><dd><time datetime="${escapeHtml(started)}">${escapeHtml(started.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC'))}</time></dd></div>
<div><dt>Duration</dt><dd>${formatDuration(duration)}</dd></div>
<div><dt>Seed</dt><dd><code>${escapeHtml(seed)}</code></dd></div>
</dl>
</header>`
}

function leftBehindSection({ leftBehind = [] }: ValidationReport): string {
  if (leftBehind.length === 0) return ''
  const items = leftBehind.map(
    ({ id, check, reason, certain }) =>
      `<li><code>${escapeHtml(id === '' ? '(unknown id)' : id)}</code> ${certain ? 'created' : 'possibly created'} by <code>${escapeHtml(check)}</code>: ${escapeHtml(reason)}</li>`,
  )
  return `<section class="box fail" aria-labelledby="left">
<h2 id="left">Left in the target system</h2>
<p>Delete these accounts manually.</p>
<ul>
${items.join('\n')}
</ul>
</section>`
}

function fixedSection({ baseline }: ValidationReport): string {
  if (baseline === undefined || baseline.fixed.length === 0) return ''
  const { fixed } = baseline
  const items = fixed
    .slice(0, maxFixed)
    .map(({ check, message }) => `<li><code>${escapeHtml(check)}</code> ${escapeHtml(message)}</li>`)
  if (fixed.length > maxFixed) items.push(`<li>… and ${fixed.length - maxFixed} more</li>`)
  return `<section class="box pass" aria-labelledby="fixed">
<h2 id="fixed">Fixed since the baseline</h2>
<ul>
${items.join('\n')}
</ul>
</section>`
}

function rerunSection({ rerun, seed }: ValidationReport): string {
  return `<section aria-labelledby="again">
<h2 id="again">Run again</h2>
<p>The seed <code>${escapeHtml(seed)}</code> generates the same values.</p>
<pre><code>${escapeHtml(rerun)}</code></pre>
</section>`
}
