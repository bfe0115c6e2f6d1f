import type { CommandTiming, Exchange } from '../../validation/engine/result.js'
import { count, formatDuration } from '../format.js'
import { failedRequestsNote, type ValidationReport } from '../validation.js'
import { heading, labelled, type SectionOptions } from './section.js'
import { escapeHtml, moreThan } from './text.js'

/** Rows in the table of commands. */
const maxCommands = 200
/** Rows of the waterfall. */
const maxWaterfallRows = 150

/** How long the commands took, and when: folded, as it matters only to who looks for it. Empty without requests. */
export function requestsSection(report: ValidationReport, place: SectionOptions): string {
  const { commands = [] } = report
  if (commands.length === 0) return ''
  const requests = commands.reduce((sum, each) => sum + each.requests, 0)
  return `<section ${labelled(place, 'requests')}>
${heading(place, 'requests', 'Requests')}
<p class="facts">${count(requests, 'request')} of ${count(commands.length, 'command')}.</p>
<details class="folded"><summary>Time by command</summary>
${timings(commands)}
</details>
${waterfall(report)}</section>`
}

function timings(commands: readonly CommandTiming[]): string {
  const slowest = Math.max(1, ...commands.map((timing) => timing.slowest))
  const rows = commands.slice(0, maxCommands).map((timing) => {
    const { command, requests, failed } = timing
    const middle = timing.median ?? (requests === 0 ? 0 : timing.total / requests)
    const share = (value: number) => `${Math.max(1, Math.round((value / slowest) * 100))}%`
    return `<tr><th scope="row"><code>${escapeHtml(command).replaceAll(':', ':<wbr>')}</code>
<span class="bar" aria-hidden="true"><span class="slowest" style="width:${share(timing.slowest)}"></span><span class="mean" style="width:${share(middle)}"></span></span></th>
<td>${requests}</td><td>${failed === 0 ? '' : failed}</td><td>${formatDuration(middle)}</td><td>${formatDuration(timing.slowest)}</td></tr>`
  })
  return `<table>
<caption>The dark bar is the median, the light bar the slowest. ${failedRequestsNote}</caption>
<thead><tr><th scope="col">Command</th><th scope="col">Requests</th><th scope="col">Failed</th><th scope="col">Median</th><th scope="col">Slowest</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
${moreThan(maxCommands, commands.length, 'validation.json')}`
}

/** When each check sent what, as bars on one axis of time. Empty if the times are not known. */
function waterfall({ checks }: ValidationReport): string {
  const rows = checks.flatMap(({ id, exchanges = [] }) => {
    const timed = exchanges.filter((each): each is TimedExchange => each.start !== undefined)
    return timed.length === 0 ? [] : [{ id, timed, start: Math.min(...timed.map(({ start }) => start)) }]
  })
  const end = Math.max(0, ...rows.flatMap(({ timed }) => timed.map(({ start, duration }) => start + duration)))
  if (rows.length === 0 || end === 0) return ''
  const percent = (value: number) => `${((value / end) * 100).toFixed(2)}%`
  const items = rows
    .toSorted((a, b) => a.start - b.start)
    .slice(0, maxWaterfallRows)
    .map(({ id, timed }) => {
      const bars = timed.map(
        ({ command, outcome, start, duration }) =>
          `<span class="${outcome === 'failed' ? 'failed' : 'pass'}" style="left:${percent(start)};width:${percent(duration)}" title="${escapeHtml(command)} at ${formatDuration(start)}, ${formatDuration(duration)}"></span>`,
      )
      const [from, to] = [timed[0], timed.at(-1)]
      const span = from && to ? `${formatDuration(from.start)} to ${formatDuration(to.start + to.duration)}` : ''
      return `<li><code>${escapeHtml(id)}</code> <span class="facts">${span}</span><span class="track" aria-hidden="true">${bars.join('')}</span></li>`
    })
  return `<details class="folded"><summary>Requests over time</summary>
<p class="facts">From the start of the run to its last request after ${formatDuration(end)}: the first requests of each check.</p>
<ol class="waterfall">
${items.join('\n')}
</ol>
${moreThan(maxWaterfallRows, rows.length, 'validation.json')}</details>
`
}

type TimedExchange = Exchange & { start: number }
