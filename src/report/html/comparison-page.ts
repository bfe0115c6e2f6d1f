import {
  type Change,
  type ComparisonExample,
  type ComparisonReport,
  type ComparisonVerdict,
  comparisonLabels,
  describeSide,
  formatComparison,
  nameOfStep,
  type StepRun,
} from '../comparison.js'
import { count, formatDuration } from '../format.js'
import { describeReplay } from '../validation.js'
import { style } from './style.js'
import { escapeHtml, moreThan } from './text.js'

/** Changes and rows on the page, so that browsers open it quickly. */
const maxChanges = 2000
const maxRows = 500
const resultFile = 'comparison.json'

/** The class that gives a verdict its colour. */
const verdictClass: Record<ComparisonVerdict, string> = {
  same: 'pass',
  changed: 'warn',
  breaking: 'fail',
  unknown: 'stopped',
}
const effectClass = { breaking: 'fail', change: 'warn', unknown: 'stopped' } as const
const effectLabel = { breaking: 'breaking', change: 'change', unknown: 'not compared' } as const

/** A comparison as one HTML page, without external resources or scripts. */
export function comparisonHtml(report: ComparisonReport): string {
  const { connector, base, head, started, duration, verdict, replay } = report
  const title = `${connector}: ${formatComparison(report)}`
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
<a class="skip-link" href="#changes">Skip to changes</a>
<header>
<p class="verdict ${verdictClass[verdict]}">${comparisonLabels[verdict]}</p>
<h1>${escapeHtml(connector)}</h1>
<p class="totals">${escapeHtml(formatComparison(report))}</p>
<dl>
<div><dt>Base</dt><dd>${escapeHtml(describeSide(base))}</dd></div>
<div><dt>Head</dt><dd>${escapeHtml(describeSide(head))}</dd></div>
<div><dt>Started</dt><dd><time datetime="${escapeHtml(started)}">${escapeHtml(started.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC'))}</time></dd></div>
<div><dt>Duration</dt><dd>${formatDuration(duration)}</dd></div>${replay === undefined ? '' : `\n<div><dt>Target system</dt><dd>${escapeHtml(describeReplay(replay))}</dd></div>`}
</dl>
</header>
<main>
${[changesSection(report), unstableSection(report), notesSection(report), stepsSection(report), requestsSection(report)].filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`
}

function changesSection({ changes }: ComparisonReport): string {
  const items = changes.slice(0, maxChanges).map(changeItem)
  return `<section aria-labelledby="changes">
<h2 id="changes" tabindex="-1">Changes</h2>
${items.length === 0 ? '<p>None.</p>' : `<ul class="checks">\n${items.join('\n')}\n</ul>`}
${moreThan(maxChanges, changes.length, resultFile)}</section>`
}

function changeItem({ id, effect, message, remedy, examples = [], accepted }: Change): string {
  const label = accepted === undefined ? effectLabel[effect] : 'accepted'
  const advice = remedy === undefined ? '' : `<p class="remedy">${escapeHtml(remedy)}</p>\n`
  const reason = accepted === undefined ? '' : `<p class="remedy">${escapeHtml(accepted)}</p>\n`
  const shown = examples.length === 0 ? '' : `<ul class="findings">\n${examples.map(exampleItem).join('\n')}\n</ul>\n`
  return `<li class="check ${accepted === undefined ? effectClass[effect] : 'skip'}">
<details open>
<summary><h3><span class="badge">${label}</span> <code>${escapeHtml(id)}</code></h3></summary>
<p>${escapeHtml(message)}</p>
${advice}${reason}${shown}</details>
</li>`
}

function exampleItem({ key, before, after }: ComparisonExample): string {
  const values =
    before === undefined || after === undefined
      ? ''
      : `: <code>${escapeHtml(before)}</code> → <code>${escapeHtml(after)}</code>`
  return `<li><code>${escapeHtml(key)}</code>${values}</li>`
}

function unstableSection({ unstable }: ComparisonReport): string {
  if (unstable.length === 0) return ''
  const items = unstable.slice(0, maxRows).map(({ objects, values, ...step }) => {
    const parts = [
      ...(objects > 0 ? [count(objects, 'object')] : []),
      ...values
        .slice(0, maxRows)
        .map(({ name, count: amount }) => `<code>${escapeHtml(name)}</code> in ${count(amount, 'object')}`),
    ]
    const more = values.length > maxRows ? ` and ${values.length - maxRows} more` : ''
    return `<li><code>${escapeHtml(nameOfStep(step))}</code>: ${parts.join(', ')}${more}</li>`
  })
  return `<section class="box skip" aria-labelledby="unstable">
<h2 id="unstable">Not judged</h2>
<p>This differs between two runs of the base, so the head's is not judged.</p>
<ul>
${items.join('\n')}
</ul>
${moreThan(maxRows, unstable.length, resultFile)}</section>`
}

function notesSection({ notes }: ComparisonReport): string {
  if (notes.length === 0) return ''
  const items = notes.slice(0, maxRows).map((note) => `<li>${escapeHtml(note)}</li>`)
  return `<section aria-labelledby="notes">
<h2 id="notes">Notes</h2>
<ul>
${items.join('\n')}
</ul>
${moreThan(maxRows, notes.length, resultFile)}</section>`
}

function stepsSection({ steps }: ComparisonReport): string {
  const hasRequests = steps.some(({ base, head }) => base?.requests !== undefined || head?.requests !== undefined)
  const cells = (run: StepRun | undefined) => [
    resultOf(run),
    ...(hasRequests ? [String(run?.requests ?? '')] : []),
    timeOf(run),
  ]
  const rows = steps.slice(0, maxRows).map((step) => {
    const values = [...cells(step.base), ...cells(step.head), timeOf(step.again)].map((value) => `<td>${value}</td>`)
    return `<tr><th scope="row"><code>${escapeHtml(nameOfStep(step))}</code></th>${values.join('')}</tr>`
  })
  const ofSide = (side: string) => [side, ...(hasRequests ? ['Requests'] : []), 'Time']
  const headers = ['Command', ...ofSide('Base'), ...ofSide('Head'), 'Base again']
  return `<section aria-labelledby="commands">
<h2 id="commands">Commands</h2>
<table>
<caption>The times are those of one run each. They are told and not judged.</caption>
<thead><tr>${headers.map((each) => `<th scope="col">${each}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
${moreThan(maxRows, steps.length, resultFile)}</section>`
}

/** The endpoints whose number of requests differs come first. */
function requestsSection({ steps }: ComparisonReport): string {
  const endpoints = steps
    .flatMap((step) => (step.endpoints ?? []).map((endpoint) => ({ step, ...endpoint })))
    .toSorted((a, b) => Number(a.base === a.head) - Number(b.base === b.head))
  if (endpoints.length === 0) return ''
  const rows = endpoints.slice(0, maxRows).map(({ step, name, base, head, again }) => {
    const values = [base, head, again].map((amount) => `<td>${amount ?? ''}</td>`).join('')
    return `<tr><th scope="row"><code>${escapeHtml(nameOfStep(step))}</code></th><td><code>${escapeHtml(name)}</code></td>${values}</tr>`
  })
  return `<section aria-labelledby="requests">
<h2 id="requests">Requests to the target system</h2>
<table>
<caption>Requests of HTTP, by method and path. A number that differs between the two runs of the base is not judged.</caption>
<thead><tr>${['Command', 'Request', 'Base', 'Head', 'Base again'].map((each) => `<th scope="col">${each}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
${moreThan(maxRows, endpoints.length, resultFile)}</section>`
}

function timeOf(run: StepRun | undefined): string {
  return run === undefined ? '' : formatDuration(run.duration)
}

function resultOf(run: StepRun | undefined): string {
  if (run === undefined) return 'not in the spec'
  if (run.error !== undefined) return 'failed'
  return run.objects === undefined ? 'done' : String(run.objects)
}
