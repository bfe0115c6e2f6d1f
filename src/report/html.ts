import { formatDuration } from './format.js'
import { type LocatedCheck, placeText, totalsText, type ValidationReport, verdictWord } from './validation.js'

/** Text as it may stand in HTML, in an element or an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** A validation as one HTML page that loads nothing and runs no script. */
export function validationHtml(report: ValidationReport): string {
  const { connector, started, duration, seed, readOnly, verdict, rerun } = report
  const at = connector.version !== undefined ? `version ${connector.version}` : (connector.tag ?? 'bundle')
  const title = `${connector.name}: ${totalsText(report)}`
  const longest = Math.max(1, ...report.checks.map((check) => check.duration))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
<header>
<p class="verdict ${verdict}">${verdictWord[verdict]}</p>
<h1>${escapeHtml(connector.name)}</h1>
<p>${escapeHtml(totalsText(report))}</p>
<dl>
<div><dt>Run on</dt><dd>${escapeHtml(at)}${readOnly ? ', read-only' : ', reading and writing'}</dd></div>
<div><dt>Started</dt><dd><time datetime="${escapeHtml(started)}">${escapeHtml(started)}</time></dd></div>
<div><dt>Took</dt><dd>${formatDuration(duration)}</dd></div>
<div><dt>Seed</dt><dd><code>${escapeHtml(seed)}</code></dd></div>
</dl>
</header>
<h2>Checks</h2>
<ul class="checks">
${report.checks.map((check) => checkHtml(check, longest)).join('\n')}
</ul>
<h2>Run it again</h2>
<pre><code>${escapeHtml(rerun)}</code></pre>
</main>
</body>
</html>
`
}

function checkHtml(check: LocatedCheck, longest: number): string {
  const { id, description, verdict, reason, findings, duration, requests } = check
  const width = verdict === 'skip' ? 0 : Math.max(1, Math.round((duration / longest) * 100))
  const time = verdict === 'skip' ? '' : `${formatDuration(duration)}, ${requests} requests`
  return `<li class="${verdict}">
<h3><span class="badge">${verdictWord[verdict]}</span> <code>${escapeHtml(id)}</code> <span class="time">${time}</span></h3>
<p>${escapeHtml(description)}</p>
<div class="bar" style="width:${width}%"></div>
${reason === undefined ? '' : `<p class="reason">${escapeHtml(reason)}</p>`}${findingsHtml(findings)}
</li>`
}

function findingsHtml(findings: LocatedCheck['findings']): string {
  if (findings.length === 0) return ''
  const items = findings.map(({ level, message, remedy, location }) => {
    const place = location === undefined ? '' : ` <code>${escapeHtml(placeText(location))}</code>`
    const advice = remedy === undefined ? '' : `<p>${escapeHtml(remedy)}</p>`
    return `<li class="${level}"><strong>${level}</strong> ${escapeHtml(message)}${place}${advice}</li>`
  })
  return `<ul class="findings">\n${items.join('\n')}\n</ul>`
}

const style = `:root { color-scheme: light dark; --back: #fff; --text: #1f2328; --soft: #59636e; --line: #d1d9e0;
  --pass: #1a7f37; --warn: #9a6700; --fail: #cf222e; --skip: #59636e }
@media (prefers-color-scheme: dark) { :root { --back: #0d1117; --text: #f0f6fc; --soft: #9198a1; --line: #3d444d;
  --pass: #3fb950; --warn: #d29922; --fail: #f85149; --skip: #9198a1 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere }
h1 { margin: .25rem 0; line-height: 1.2 } h2 { margin: 2rem 0 .75rem } h3 { margin: 0; font-size: 1rem }
p { margin: .25rem 0 } code, pre { font-family: ui-monospace, monospace; font-size: .9em }
pre { padding: .75rem; border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap }
dl { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1rem 0 0 } dt { color: var(--soft); font-size: .85rem } dd { margin: 0 }
ul { list-style: none; margin: 0; padding: 0 }
.verdict { display: inline-block; margin: 0; padding: .1rem .75rem; border-radius: 1rem; color: var(--back); font-weight: 600 }
.checks > li { padding: .75rem 0 .75rem 1rem; border-left: 4px solid var(--c); border-bottom: 1px solid var(--line) }
.pass { --c: var(--pass) } .warn { --c: var(--warn) } .fail { --c: var(--fail) } .skip { --c: var(--skip) }
.verdict { background: var(--c) } .badge { color: var(--c) } .time, .reason, .checks p { color: var(--soft); font-weight: 400 }
.time { font-size: .85rem } .bar { height: 3px; margin: .25rem 0; background: var(--c); opacity: .6 }
.findings { margin-top: .5rem } .findings li { padding: .25rem 0 } .findings p { color: var(--text) }
.error strong { color: var(--fail) } .warning strong { color: var(--warn) }`
