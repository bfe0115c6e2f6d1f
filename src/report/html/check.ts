import type { AcceptedFinding, Exchange } from '../../validation/engine/result.js'
import { count, formatDuration } from '../format.js'
import { findingCounts, type LocatedCheck, type LocatedFinding, placeText, verdictWord } from '../validation.js'
import { escapeHtml } from './text.js'

export interface CheckOptions {
  /** Milliseconds of the slowest check: the whole width of its bar. */
  longest: number
  /** How many of the findings are written out. */
  shown: number
  /** True if findings were compared with an earlier result. */
  compared: boolean
}

/** One check that can be folded; those with findings are open. */
export function checkHtml(check: LocatedCheck, { longest, shown, compared }: CheckOptions): string {
  const { id, description, verdict, reason, findings, duration, requests, writes } = check
  const { exchanges = [], accepted = [] } = check
  const width = Math.max(1, Math.round((duration / longest) * 100))
  const facts = [
    reason === undefined ? '' : escapeHtml(reason),
    findingCounts(findings),
    accepted.length === 0 ? '' : `${accepted.length} accepted`,
    verdict === 'skip' && requests === 0 ? '' : `${formatDuration(duration)}, ${count(requests, 'request')}`,
  ].filter((fact) => fact !== '')
  const fresh = findings.some((finding) => finding.new) ? ' has-new' : ''
  const bar =
    requests === 0
      ? ''
      : `<span class="bar" aria-hidden="true"><span class="mean" style="width:${width}%"></span></span>`
  return `<li class="check ${verdict}${fresh}">
<details${findings.length > 0 ? ' open' : ''}>
<summary><h3><span class="badge">${verdictWord[verdict]}</span> <code>${escapeHtml(id)}</code></h3> <span class="facts">${facts.join('; ')}</span>${bar}</summary>
<p class="about">${escapeHtml(description)}${writes ? ' It writes.' : ''}</p>
${findingsHtml(findings, shown, compared)}${acceptedHtml(accepted)}${exchangesHtml(exchanges, requests)}</details>
</li>`
}

function findingsHtml(findings: readonly LocatedFinding[], shown: number, compared: boolean): string {
  if (findings.length === 0) return ''
  const items = findings.slice(0, shown).map(({ level, message, remedy, location, new: fresh }) => {
    const place = location === undefined ? '' : ` <code class="place">${escapeHtml(placeText(location))}</code>`
    const advice = remedy === undefined ? '' : `<p class="remedy">${escapeHtml(remedy)}</p>`
    const age = compared ? ` <span class="age">${fresh ? 'new' : 'known'}</span>` : ''
    return `<li class="${level}"><strong>${level}</strong>${age} ${escapeHtml(message)}${place}${advice}</li>`
  })
  if (findings.length > shown) items.push(`<li>… and ${findings.length - shown} more, in validation.json</li>`)
  return `<ul class="findings">\n${items.join('\n')}\n</ul>\n`
}

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
  const items = exchanges.map(({ command, input, outputs, outputCount, outcome, error, requestId, duration }) => {
    const answer = [
      ...outputs,
      ...(outputCount > outputs.length ? [`… ${count(outputCount - outputs.length, 'more output')}`] : []),
      ...(outcome === 'left' ? ['… the rest was not asked for'] : []),
      ...(error === undefined ? [] : [error]),
    ]
    const id = requestId === undefined ? '' : `<p class="facts">Request <code>${escapeHtml(requestId)}</code></p>\n`
    return `<li class="${outcome}">
<p><code>${escapeHtml(command)}</code> <span class="facts">${outcome === 'failed' ? '<strong>failed</strong>' : 'answered'}, ${count(outputCount, 'output')}, ${formatDuration(duration)}</span></p>
<dl>
<dt>sent</dt><dd><code>${escapeHtml(input)}</code></dd>
<dt>answered</dt><dd>${answer.length === 0 ? 'nothing' : answer.map((each) => `<code>${escapeHtml(each)}</code>`).join('')}</dd>
</dl>
${id}</li>`
  })
  const rest =
    requests > exchanges.length ? `<p class="facts">${requests - exchanges.length} more are not kept.</p>\n` : ''
  return `<details class="exchanges">
<summary>What was sent and answered</summary>
<p class="facts">Values are replaced by their form; the same number is the same value.</p>
<ol>
${items.join('\n')}
</ol>
${rest}</details>
`
}
