import type { AcceptedFinding, Exchange } from '../../validation/engine/result.js'
import { count, formatDuration } from '../format.js'
import {
  formatFindingCounts,
  formatLocation,
  type LocatedCheck,
  type LocatedFinding,
  verdictLabels,
} from '../validation.js'
import { escapeHtml } from './text.js'

export interface CheckOptions {
  /** The level of its heading. */
  level: number
  /** Duration of the slowest check. Its bar has the full width. */
  maxDurationMs: number
  /** Number of findings to show. */
  maxFindings: number
  /** True if the findings were compared with a baseline. */
  hasBaseline: boolean
  /** The address of the page that explains the check, if there is one. */
  address: string | undefined
}

/** One check as a collapsible list item. Checks with findings are open. */
export function checkHtml(check: LocatedCheck, options: CheckOptions): string {
  const { level, maxDurationMs, maxFindings, hasBaseline, address } = options
  const { id, description, verdict, reason, findings, duration, requests, writes } = check
  const { exchanges = [], accepted = [] } = check
  const width = Math.max(1, Math.round((duration / maxDurationMs) * 100))
  const facts = [
    reason === undefined ? '' : escapeHtml(reason),
    formatFindingCounts(findings),
    accepted.length === 0 ? '' : `${accepted.length} accepted`,
    requests === 0 ? '' : `${formatDuration(duration)}, ${count(requests, 'request')}`,
  ].filter((fact) => fact !== '')
  const newClass = findings.some((finding) => finding.new) ? ' has-new' : ''
  const bar =
    requests === 0
      ? ''
      : `<span class="bar" aria-hidden="true"><span class="mean" style="width:${width}%"></span></span>`
  const more =
    address === undefined
      ? ''
      : ` <a href="${escapeHtml(address)}" rel="noreferrer">More about <code>${escapeHtml(id)}</code></a>`
  return `<li class="check ${verdict}${newClass}">
<details${findings.length > 0 ? ' open' : ''}>
<summary><h${level}><span class="badge">${verdictLabels[verdict]}</span> <code>${escapeHtml(id)}</code></h${level}> <span class="facts">${facts.join('; ')}</span>${bar}</summary>
<p class="about">${escapeHtml(description)}${writes ? ' It changes data.' : ''}${more}</p>
${findingsHtml(check, maxFindings, hasBaseline)}${acceptedHtml(accepted)}${exchangesHtml(exchanges, requests)}</details>
</li>`
}

function findingsHtml({ findings, exchanges = [] }: LocatedCheck, maxFindings: number, hasBaseline: boolean): string {
  if (findings.length === 0) return ''
  const shown = new Set<Exchange>()
  const items = findings.slice(0, maxFindings).map((finding) => {
    const { level, message, remedy, location, source, new: isNew } = finding
    const where = location === undefined ? '' : ` <code class="place">${escapeHtml(formatLocation(location))}</code>`
    const line = source === undefined ? '' : `<pre class="source"><code>${escapeHtml(source)}</code></pre>`
    const advice = remedy === undefined ? '' : `<p class="remedy">${escapeHtml(remedy)}</p>`
    const age = hasBaseline && isNew !== undefined ? ` <span class="age">${isNew ? 'new' : 'known'}</span>` : ''
    return `<li class="${level}"><strong>${level}</strong>${age} ${escapeHtml(message)}${where}${line}${advice}${exchangeOf(finding, exchanges, shown)}</li>`
  })
  if (findings.length > maxFindings) {
    items.push(`<li>… and ${findings.length - maxFindings} more, in validation.json</li>`)
  }
  return `<ul class="findings">\n${items.join('\n')}\n</ul>\n`
}

/** The exchange that a finding is about, folded. Each is shown once, so that the page stays small. */
function exchangeOf({ exchange: place }: LocatedFinding, exchanges: readonly Exchange[], shown: Set<Exchange>): string {
  const exchange = place === undefined ? undefined : exchanges[place]
  if (exchange === undefined) return ''
  if (shown.has(exchange)) return '<p class="facts">Its request and response are shown above.</p>'
  shown.add(exchange)
  return `<details class="exchanges">
<summary>Request and response</summary>
${anonymizedNote}
<ol>
${exchangeHtml(exchange)}
</ol>
</details>`
}

const anonymizedNote = '<p class="facts">Values are anonymized: the same number stands for the same value.</p>'

function acceptedHtml(accepted: readonly AcceptedFinding[]): string {
  if (accepted.length === 0) return ''
  const items = accepted.map(
    ({ message, accepted }) =>
      `<li><strong>accepted</strong> ${escapeHtml(message)}<p class="remedy">${escapeHtml(accepted)}</p></li>`,
  )
  return `<ul class="findings">\n${items.join('\n')}\n</ul>\n`
}

function exchangesHtml(exchanges: readonly Exchange[], requests: number): string {
  if (exchanges.length === 0) return ''
  const rest =
    requests > exchanges.length
      ? `<p class="facts">${requests - exchanges.length} more requests are not in this report.</p>\n`
      : ''
  return `<details class="exchanges">
<summary>Requests and responses</summary>
${anonymizedNote}
<ol>
${exchanges.map(exchangeHtml).join('\n')}
</ol>
${rest}</details>
`
}

function exchangeHtml({ command, input, outputs, outputCount, outcome, error, requestId, duration }: Exchange): string {
  const answer = [
    ...outputs,
    ...(outputCount > outputs.length ? [`… ${count(outputCount - outputs.length, 'more output')}`] : []),
    ...(outcome === 'left' ? ['… the rest was not read'] : []),
    ...(error === undefined ? [] : [error]),
  ]
  const id = requestId === undefined ? '' : `<p class="facts">Request <code>${escapeHtml(requestId)}</code></p>\n`
  return `<li class="${outcome}">
<p><code>${escapeHtml(command)}</code> <span class="facts">${outcome === 'failed' ? '<strong>failed</strong>' : 'answered'}, ${count(outputCount, 'output')}, ${formatDuration(duration)}</span></p>
<dl>
<dt>input</dt><dd><code>${escapeHtml(input)}</code></dd>
<dt>output</dt><dd>${answer.length === 0 ? 'nothing' : answer.map((each) => `<code>${escapeHtml(each)}</code>`).join('')}</dd>
</dl>
${id}</li>`
}
