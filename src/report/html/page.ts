import type { Verdict } from '../../validation/engine/result.js'
import { count, formatDuration } from '../format.js'
import {
  describeTarget,
  failedRequestsNote,
  formatBaseline,
  formatTotals,
  sortByVerdict,
  type ValidationReport,
  verdictLabels,
} from '../validation.js'
import { checkHtml } from './check.js'
import { style } from './style.js'
import { escapeHtml } from './text.js'

/** Findings on the page, of all checks together, so that browsers open it quickly. */
const maxFindings = 2000
const maxFixed = 200
/** Rows in the table of commands. */
const maxCommands = 200

/** A validation as one HTML page, without external resources or scripts. */
export function validationHtml(report: ValidationReport): string {
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
${sections(report).join('\n')}
</main>
</body>
</html>
`
}

function sections(report: ValidationReport): string[] {
  return [
    leftBehindSection(report),
    fixedSection(report),
    checksSection(report),
    timingsSection(report),
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

function checksSection(report: ValidationReport): string {
  const maxDurationMs = Math.max(1, ...report.checks.map((check) => check.duration))
  let findingsLeft = maxFindings
  const items = sortByVerdict(report.checks).map((check) => {
    const shown = Math.min(findingsLeft, check.findings.length)
    findingsLeft -= shown
    return checkHtml(check, { maxDurationMs, maxFindings: shown, hasBaseline: report.baseline !== undefined })
  })
  return `<section aria-labelledby="checks">
<h2 id="checks" tabindex="-1">Checks</h2>
${filters(report)}
<ul class="checks">
${items.join('\n')}
</ul>
<p class="none">No checks match the filter.</p>
</section>`
}

/** Radio buttons that filter the checks by means of the style sheet, without a script. Only verdicts that occur are offered. */
function filters({ checks, totals, baseline }: ValidationReport): string {
  const verdicts = (['fail', 'warn', 'pass', 'skip'] as const).filter((verdict) => totals[verdict] > 0)
  if (verdicts.length < 2) return ''
  const withNewFindings = checks.filter(({ findings }) => findings.some((finding) => finding.new)).length
  const options: [id: Verdict | 'all' | 'new', label: string, amount: number][] = [
    ['all', 'all', checks.length],
    ...verdicts.map((verdict) => [verdict, verdictLabels[verdict], totals[verdict]] as [Verdict, string, number]),
    ...(baseline === undefined ? [] : ([['new', 'with new findings', withNewFindings]] as ['new', string, number][])),
  ]
  const buttons = options.map(
    ([id, label, amount]) =>
      `<label class="${id}"><input type="radio" name="show" id="show-${id}"${id === 'all' ? ' checked' : ''}> ${label} <span class="amount">${amount}</span></label>`,
  )
  return `<fieldset class="filter">\n<legend>Show</legend>\n${buttons.join('\n')}\n</fieldset>`
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

function timingsSection({ commands = [] }: ValidationReport): string {
  if (commands.length === 0) return ''
  const slowest = Math.max(1, ...commands.map((timing) => timing.slowest))
  const rows = commands.slice(0, maxCommands).map((timing) => {
    const { command, requests, failed } = timing
    const mean = requests === 0 ? 0 : timing.total / requests
    const share = (value: number) => `${Math.max(1, Math.round((value / slowest) * 100))}%`
    return `<tr><th scope="row"><code>${escapeHtml(command).replaceAll(':', ':<wbr>')}</code>
<span class="bar" aria-hidden="true"><span class="slowest" style="width:${share(timing.slowest)}"></span><span class="mean" style="width:${share(mean)}"></span></span></th>
<td>${requests}</td><td>${failed}</td><td>${formatDuration(mean)}</td><td>${formatDuration(timing.slowest)}</td></tr>`
  })
  return `<section aria-labelledby="commands">
<h2 id="commands">Commands</h2>
<table>
<caption>${count(
    commands.reduce((sum, { requests }) => sum + requests, 0),
    'request',
  )}. The dark bar is the mean time, the light bar the slowest. ${failedRequestsNote}</caption>
<thead><tr><th scope="col">Command</th><th scope="col">Requests</th><th scope="col">Failed</th><th scope="col">Mean</th><th scope="col">Slowest</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</section>`
}

function rerunSection({ rerun, seed }: ValidationReport): string {
  return `<section aria-labelledby="again">
<h2 id="again">Run again</h2>
<p>The seed <code>${escapeHtml(seed)}</code> generates the same values.</p>
<pre><code>${escapeHtml(rerun)}</code></pre>
</section>`
}
