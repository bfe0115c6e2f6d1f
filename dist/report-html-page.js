export const id = 3323;
export const ids = [3323];
export const modules = {

/***/ 63323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validationHtml: () => (/* binding */ validationHtml)
});

// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
// EXTERNAL MODULE: ./lib/src/report/validation.js
var validation = __webpack_require__(53606);
// EXTERNAL MODULE: ./lib/src/report/html/text.js
var html_text = __webpack_require__(78400);
;// CONCATENATED MODULE: ./lib/src/report/html/check.js



/** One check as a collapsible list item. Checks with findings are open. */
function checkHtml(check, { maxDurationMs, maxFindings, hasBaseline }) {
    const { id, description, verdict, reason, findings, duration, requests, writes } = check;
    const { exchanges = [], accepted = [] } = check;
    const width = Math.max(1, Math.round((duration / maxDurationMs) * 100));
    const facts = [
        reason === undefined ? '' : (0,html_text/* escapeHtml */.Z)(reason),
        (0,validation/* formatFindingCounts */.Z1)(findings),
        accepted.length === 0 ? '' : `${accepted.length} accepted`,
        verdict === 'skip' && requests === 0 ? '' : `${(0,format/* formatDuration */.a3)(duration)}, ${(0,format/* count */.U9)(requests, 'request')}`,
    ].filter((fact) => fact !== '');
    const newClass = findings.some((finding) => finding.new) ? ' has-new' : '';
    const bar = requests === 0
        ? ''
        : `<span class="bar" aria-hidden="true"><span class="mean" style="width:${width}%"></span></span>`;
    return `<li class="check ${verdict}${newClass}">
<details${findings.length > 0 ? ' open' : ''}>
<summary><h3><span class="badge">${validation/* verdictLabels */.f7[verdict]}</span> <code>${(0,html_text/* escapeHtml */.Z)(id)}</code></h3> <span class="facts">${facts.join('; ')}</span>${bar}</summary>
<p class="about">${(0,html_text/* escapeHtml */.Z)(description)}${writes ? ' It changes data.' : ''}</p>
${findingsHtml(findings, maxFindings, hasBaseline)}${acceptedHtml(accepted)}${exchangesHtml(exchanges, requests)}</details>
</li>`;
}
function findingsHtml(findings, maxFindings, hasBaseline) {
    if (findings.length === 0)
        return '';
    const items = findings.slice(0, maxFindings).map(({ level, message, remedy, location, new: isNew }) => {
        const where = location === undefined ? '' : ` <code class="place">${(0,html_text/* escapeHtml */.Z)((0,validation/* formatLocation */.j$)(location))}</code>`;
        const advice = remedy === undefined ? '' : `<p class="remedy">${(0,html_text/* escapeHtml */.Z)(remedy)}</p>`;
        const age = hasBaseline && isNew !== undefined ? ` <span class="age">${isNew ? 'new' : 'known'}</span>` : '';
        return `<li class="${level}"><strong>${level}</strong>${age} ${(0,html_text/* escapeHtml */.Z)(message)}${where}${advice}</li>`;
    });
    if (findings.length > maxFindings) {
        items.push(`<li>… and ${findings.length - maxFindings} more, in validation.json</li>`);
    }
    return `<ul class="findings">\n${items.join('\n')}\n</ul>\n`;
}
function acceptedHtml(accepted) {
    if (accepted.length === 0)
        return '';
    const items = accepted.map(({ message, accepted }) => `<li><strong>accepted</strong> ${(0,html_text/* escapeHtml */.Z)(message)}<p class="remedy">${(0,html_text/* escapeHtml */.Z)(accepted)}</p></li>`);
    return `<ul class="findings">\n${items.join('\n')}\n</ul>\n`;
}
function exchangesHtml(exchanges, requests) {
    if (exchanges.length === 0)
        return '';
    const items = exchanges.map(({ command, input, outputs, outputCount, outcome, error, requestId, duration }) => {
        const answer = [
            ...outputs,
            ...(outputCount > outputs.length ? [`… ${(0,format/* count */.U9)(outputCount - outputs.length, 'more output')}`] : []),
            ...(outcome === 'left' ? ['… the rest was not read'] : []),
            ...(error === undefined ? [] : [error]),
        ];
        const id = requestId === undefined ? '' : `<p class="facts">Request <code>${(0,html_text/* escapeHtml */.Z)(requestId)}</code></p>\n`;
        return `<li class="${outcome}">
<p><code>${(0,html_text/* escapeHtml */.Z)(command)}</code> <span class="facts">${outcome === 'failed' ? '<strong>failed</strong>' : 'answered'}, ${(0,format/* count */.U9)(outputCount, 'output')}, ${(0,format/* formatDuration */.a3)(duration)}</span></p>
<dl>
<dt>input</dt><dd><code>${(0,html_text/* escapeHtml */.Z)(input)}</code></dd>
<dt>output</dt><dd>${answer.length === 0 ? 'nothing' : answer.map((each) => `<code>${(0,html_text/* escapeHtml */.Z)(each)}</code>`).join('')}</dd>
</dl>
${id}</li>`;
    });
    const rest = requests > exchanges.length
        ? `<p class="facts">${requests - exchanges.length} more requests are not in this report.</p>\n`
        : '';
    return `<details class="exchanges">
<summary>Requests and responses</summary>
<p class="facts">Values are anonymized: the same number stands for the same value.</p>
<ol>
${items.join('\n')}
</ol>
${rest}</details>
`;
}
//# sourceMappingURL=check.js.map
// EXTERNAL MODULE: ./lib/src/report/html/style.js
var style = __webpack_require__(72082);
;// CONCATENATED MODULE: ./lib/src/report/html/page.js





/** Findings on the page, of all checks together, so that browsers open it quickly. */
const maxFindings = 2000;
const maxFixed = 200;
/** Rows in the table of commands. */
const maxCommands = 200;
/** A validation as one HTML page, without external resources or scripts. */
function validationHtml(report) {
    const title = `${report.connector.name}: ${(0,validation/* formatTotals */.zD)(report)}`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${(0,html_text/* escapeHtml */.Z)(title)}</title>
<style>
${style/* style */.i}
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
`;
}
function sections(report) {
    return [
        leftBehindSection(report),
        fixedSection(report),
        checksSection(report),
        timingsSection(report),
        rerunSection(report),
    ].filter((section) => section !== '');
}
function header(report) {
    const { connector, started, duration, seed, readOnly, verdict } = report;
    return `<header>
<p class="verdict ${verdict}">${validation/* verdictLabels */.f7[verdict]}</p>
<h1>${(0,html_text/* escapeHtml */.Z)(connector.name)}</h1>
<p class="totals">${(0,html_text/* escapeHtml */.Z)((0,validation/* formatTotals */.zD)(report))}${report.baseline === undefined ? '' : `; ${(0,html_text/* escapeHtml */.Z)((0,validation/* formatBaseline */.J2)(report.baseline))}`}</p>
${report.stopped === undefined ? '' : `<p><strong>The run did not finish:</strong> ${(0,html_text/* escapeHtml */.Z)(report.stopped)}</p>\n`}<dl>
<div><dt>Validated</dt><dd>${(0,html_text/* escapeHtml */.Z)((0,validation/* describeTarget */.ff)(report))}, ${readOnly ? 'read-only' : 'reading and writing'}</dd></div>
<div><dt>Started</dt><dd><time datetime="${(0,html_text/* escapeHtml */.Z)(started)}">${(0,html_text/* escapeHtml */.Z)(started.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC'))}</time></dd></div>
<div><dt>Duration</dt><dd>${(0,format/* formatDuration */.a3)(duration)}</dd></div>
<div><dt>Seed</dt><dd><code>${(0,html_text/* escapeHtml */.Z)(seed)}</code></dd></div>
</dl>
</header>`;
}
function checksSection(report) {
    const maxDurationMs = Math.max(1, ...report.checks.map((check) => check.duration));
    let findingsLeft = maxFindings;
    const items = (0,validation/* sortByVerdict */.FI)(report.checks).map((check) => {
        const shown = Math.min(findingsLeft, check.findings.length);
        findingsLeft -= shown;
        return checkHtml(check, { maxDurationMs, maxFindings: shown, hasBaseline: report.baseline !== undefined });
    });
    return `<section aria-labelledby="checks">
<h2 id="checks" tabindex="-1">Checks</h2>
${filters(report)}
<ul class="checks">
${items.join('\n')}
</ul>
<p class="none">No checks match the filter.</p>
</section>`;
}
/** Radio buttons that filter the checks by means of the style sheet, without a script. Only verdicts that occur are offered. */
function filters({ checks, totals, baseline }) {
    const verdicts = ['fail', 'warn', 'pass', 'skip'].filter((verdict) => totals[verdict] > 0);
    if (verdicts.length < 2)
        return '';
    const withNewFindings = checks.filter(({ findings }) => findings.some((finding) => finding.new)).length;
    const options = [
        ['all', 'all', checks.length],
        ...verdicts.map((verdict) => [verdict, validation/* verdictLabels */.f7[verdict], totals[verdict]]),
        ...(baseline === undefined ? [] : [['new', 'with new findings', withNewFindings]]),
    ];
    const buttons = options.map(([id, label, amount]) => `<label class="${id}"><input type="radio" name="show" id="show-${id}"${id === 'all' ? ' checked' : ''}> ${label} <span class="amount">${amount}</span></label>`);
    return `<fieldset class="filter">\n<legend>Show</legend>\n${buttons.join('\n')}\n</fieldset>`;
}
function leftBehindSection({ leftBehind = [] }) {
    if (leftBehind.length === 0)
        return '';
    const items = leftBehind.map(({ id, check, reason, certain }) => `<li><code>${(0,html_text/* escapeHtml */.Z)(id === '' ? '(unknown id)' : id)}</code> ${certain ? 'created' : 'possibly created'} by <code>${(0,html_text/* escapeHtml */.Z)(check)}</code>: ${(0,html_text/* escapeHtml */.Z)(reason)}</li>`);
    return `<section class="box fail" aria-labelledby="left">
<h2 id="left">Left in the target system</h2>
<p>Delete these accounts manually.</p>
<ul>
${items.join('\n')}
</ul>
</section>`;
}
function fixedSection({ baseline }) {
    if (baseline === undefined || baseline.fixed.length === 0)
        return '';
    const { fixed } = baseline;
    const items = fixed
        .slice(0, maxFixed)
        .map(({ check, message }) => `<li><code>${(0,html_text/* escapeHtml */.Z)(check)}</code> ${(0,html_text/* escapeHtml */.Z)(message)}</li>`);
    if (fixed.length > maxFixed)
        items.push(`<li>… and ${fixed.length - maxFixed} more</li>`);
    return `<section class="box pass" aria-labelledby="fixed">
<h2 id="fixed">Fixed since the baseline</h2>
<ul>
${items.join('\n')}
</ul>
</section>`;
}
function timingsSection({ commands = [] }) {
    if (commands.length === 0)
        return '';
    const slowest = Math.max(1, ...commands.map((timing) => timing.slowest));
    const rows = commands.slice(0, maxCommands).map((timing) => {
        const { command, requests, failed } = timing;
        const mean = requests === 0 ? 0 : timing.total / requests;
        const share = (value) => `${Math.max(1, Math.round((value / slowest) * 100))}%`;
        return `<tr><th scope="row"><code>${(0,html_text/* escapeHtml */.Z)(command).replaceAll(':', ':<wbr>')}</code>
<span class="bar" aria-hidden="true"><span class="slowest" style="width:${share(timing.slowest)}"></span><span class="mean" style="width:${share(mean)}"></span></span></th>
<td>${requests}</td><td>${failed}</td><td>${(0,format/* formatDuration */.a3)(mean)}</td><td>${(0,format/* formatDuration */.a3)(timing.slowest)}</td></tr>`;
    });
    return `<section aria-labelledby="commands">
<h2 id="commands">Commands</h2>
<table>
<caption>${(0,format/* count */.U9)(commands.reduce((sum, { requests }) => sum + requests, 0), 'request')}. The dark bar is the mean time, the light bar the slowest. ${validation/* failedRequestsNote */.eT}</caption>
<thead><tr><th scope="col">Command</th><th scope="col">Requests</th><th scope="col">Failed</th><th scope="col">Mean</th><th scope="col">Slowest</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</section>`;
}
function rerunSection({ rerun, seed }) {
    return `<section aria-labelledby="again">
<h2 id="again">Run again</h2>
<p>The seed <code>${(0,html_text/* escapeHtml */.Z)(seed)}</code> generates the same values.</p>
<pre><code>${(0,html_text/* escapeHtml */.Z)(rerun)}</code></pre>
</section>`;
}
//# sourceMappingURL=page.js.map

/***/ }),

/***/ 72082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ style)
/* harmony export */ });
/** The style sheet of the report. It implements the filters: the selected radio button hides checks. */
const style = `:root { color-scheme: light dark; --back: #fff; --raised: #f6f8fa; --text: #1f2328; --soft: #59636e;
  --line: #d1d9e0; --focus: #0969da; --pass: #1a7f37; --warn: #9a6700; --fail: #cf222e; --skip: #59636e }
@media (prefers-color-scheme: dark) { :root { --back: #0d1117; --raised: #151b23; --text: #f0f6fc; --soft: #9198a1;
  --line: #3d444d; --focus: #4493f8; --pass: #3fb950; --warn: #d29922; --fail: #f85149; --skip: #9198a1 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
body > header, main { max-width: 60rem; margin: 0 auto; padding: 0 1rem }
body > header { padding-top: 1.5rem } main { padding-bottom: 3rem }
h1 { margin: .5rem 0 .25rem; font-size: 1.75rem; line-height: 1.2 } h2 { margin: 2rem 0 .75rem; font-size: 1.25rem }
h3 { display: inline; margin: 0; font-size: 1rem } p { margin: .25rem 0 } ul, ol { margin: 0; padding: 0; list-style: none }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .875em }
pre { margin: .5rem 0; padding: .75rem 1rem; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 4px }
.skip-link { position: absolute; left: -999px } .skip-link:focus { left: 1rem; top: .5rem; padding: .25rem .75rem; background: var(--back); color: var(--focus) }
.pass { --c: var(--pass) } .warn { --c: var(--warn) } .fail, .failed, .stopped { --c: var(--fail) } .skip { --c: var(--skip) }
.verdict { display: inline-block; margin: 0; padding: .1rem .8rem; border-radius: 1rem; background: var(--c); color: var(--back); font-weight: 600 }
header dl { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1rem 0 0 }
dt { color: var(--soft); font-size: .85rem } dd { margin: 0 }
.facts, .about, caption { color: var(--soft); font-size: .875rem; font-weight: 400 }
.filter { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0 0 1rem; padding: 0; border: 0 }
.filter legend { float: left; padding: .25rem .5rem .25rem 0; color: var(--soft) }
.filter label { display: inline-flex; align-items: center; gap: .4rem; padding: .25rem .75rem; border: 1px solid var(--line); border-radius: 1rem; cursor: pointer }
.filter label:has(:checked) { border-color: var(--c, var(--focus)); box-shadow: inset 0 0 0 1px var(--c, var(--focus)) }
.filter label:focus-within { outline: 2px solid var(--focus); outline-offset: 2px }
.filter input { margin: 0; accent-color: var(--c, var(--focus)) } .amount { color: var(--soft); font-size: .875rem }
.none { display: none; color: var(--soft) }
body:has(#show-fail:checked) .check:not(.fail), body:has(#show-warn:checked) .check:not(.warn),
body:has(#show-pass:checked) .check:not(.pass), body:has(#show-skip:checked) .check:not(.skip),
body:has(#show-new:checked) .check:not(.has-new) { display: none }
body:has(#show-new:checked):not(:has(.has-new)) .none { display: block }
.check { border: 1px solid var(--line); border-left: 4px solid var(--c); border-radius: 6px; margin-bottom: .5rem }
.check > details > :not(summary) { margin-left: 1rem; margin-right: 1rem }
.check > details[open] { padding-bottom: .75rem }
.check > details > summary { padding: .6rem 1rem; cursor: pointer }
.check > details > summary:hover { background: var(--raised) }
.badge { color: var(--c) } summary .facts { margin-left: .5rem }
.bar { display: block; position: relative; height: 4px; margin-top: .4rem; border-radius: 2px; background: var(--line); overflow: hidden }
.bar > span { position: absolute; inset: 0 auto 0 0; border-radius: 2px; background: var(--c, var(--focus)) } .bar .slowest { opacity: .4 }
.findings { margin-top: .5rem } .findings > li { padding: .5rem 0; border-top: 1px solid var(--line) }
.error > strong { color: var(--fail) } .warning > strong { color: var(--warn) } .notice > strong { color: var(--soft) } .failed .facts strong { color: var(--fail) }
.remedy { color: var(--soft) } .place { display: inline-block } .age { padding: 0 .4rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .8rem }
.exchanges { margin-top: .5rem } .exchanges > summary { cursor: pointer; color: var(--soft) }
.exchanges > ol > li { margin-top: .5rem; padding: .5rem .75rem; background: var(--raised); border-radius: 6px }
.exchanges dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .75rem; margin: .25rem 0 } .exchanges dd code { display: block }
.box { margin-top: 1.5rem; padding: .25rem 1rem 1rem; border: 1px solid var(--c); border-radius: 6px } .box h2 { margin: .75rem 0 .25rem } .box li { padding: .15rem 0 }
table { width: 100%; border-collapse: collapse } caption { text-align: left; padding-bottom: .5rem }
th, td { padding: .4rem .5rem; border-top: 1px solid var(--line); text-align: right; vertical-align: top; font-variant-numeric: tabular-nums; white-space: nowrap }
th:first-child { padding-left: 0; text-align: left; font-weight: 400; width: 50%; white-space: normal } thead th { color: var(--soft); font-size: .85rem; font-weight: 400 }
@media (max-width: 30rem) { th, td { padding: .4rem .25rem; font-size: .85rem } summary .facts { display: block; margin: 0 0 0 1.1rem } th:first-child { min-width: 7.5rem; width: auto } .exchanges dl { grid-template-columns: 1fr } }
@media print { .filter, .skip-link { display: none } }`;
//# sourceMappingURL=style.js.map

/***/ }),

/***/ 78400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeHtml)
/* harmony export */ });
/** Escapes text for an HTML element or attribute. Control characters and marks that change the text direction are replaced. */
function escapeHtml(text) {
    return text
        .replace(unseen, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
const unseen = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern matches control characters
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;
//# sourceMappingURL=text.js.map

/***/ })

};
