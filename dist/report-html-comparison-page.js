export const id = 7144;
export const ids = [7144];
export const modules = {

  27144:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    comparisonHtml: () => (  comparisonHtml)
  });
  var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82932);
  var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39798);
  var _validation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53606);
  var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72082);
  var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78400);





const maxChanges = 2000;
const maxRows = 500;
const resultFile = 'comparison.json';
const verdictClass = {
    same: 'pass',
    changed: 'warn',
    breaking: 'fail',
    unknown: 'stopped',
};
const effectClass = { breaking: 'fail', change: 'warn', unknown: 'stopped' };
const effectLabel = { breaking: 'breaking', change: 'change', unknown: 'not compared' };
function comparisonHtml(report) {
    const { connector, base, head, started, duration, verdict, replay } = report;
    const title = `${connector}: ${(0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__  .Tc)(report)}`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(title)}</title>
<style>
${_style_js__WEBPACK_IMPORTED_MODULE_3__  .i}
</style>
</head>
<body>
<a class="skip-link" href="#changes">Skip to changes</a>
<header>
<p class="verdict ${verdictClass[verdict]}">${_comparison_js__WEBPACK_IMPORTED_MODULE_0__  .vE[verdict]}</p>
<h1>${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(connector)}</h1>
<p class="totals">${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .Z)((0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__  .Tc)(report))}</p>
<dl>
<div><dt>Base</dt><dd>${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .Z)((0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__  .Nd)(base))}</dd></div>
<div><dt>Head</dt><dd>${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .Z)((0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__  .Nd)(head))}</dd></div>
<div><dt>Started</dt><dd><time datetime="${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(started)}">${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(started.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC'))}</time></dd></div>
<div><dt>Duration</dt><dd>${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__  .a3)(duration)}</dd></div>${replay === undefined ? '' : `\n<div><dt>Target system</dt><dd>${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .Z)((0,_validation_js__WEBPACK_IMPORTED_MODULE_1__  .pj)(replay))}</dd></div>`}
</dl>
</header>
<main>
${[changesSection(report), unstableSection(report), notesSection(report), stepsSection(report), requestsSection(report)].filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`;
}
function changesSection({ changes }) {
    const items = changes.slice(0, maxChanges).map(changeItem);
    return `<section aria-labelledby="changes">
<h2 id="changes" tabindex="-1">Changes</h2>
${items.length === 0 ? '<p>None.</p>' : `<ul class="checks">\n${items.join('\n')}\n</ul>`}
${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .x)(maxChanges, changes.length, resultFile)}</section>`;
}
function changeItem({ id, effect, message, remedy, examples = [], accepted }) {
    const label = accepted === undefined ? effectLabel[effect] : 'accepted';
    const advice = remedy === undefined ? '' : `<p class="remedy">${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(remedy)}</p>\n`;
    const reason = accepted === undefined ? '' : `<p class="remedy">${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(accepted)}</p>\n`;
    const shown = examples.length === 0 ? '' : `<ul class="findings">\n${examples.map(exampleItem).join('\n')}\n</ul>\n`;
    return `<li class="check ${accepted === undefined ? effectClass[effect] : 'skip'}">
<details open>
<summary><h3><span class="badge">${label}</span> <code>${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(id)}</code></h3></summary>
<p>${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(message)}</p>
${advice}${reason}${shown}</details>
</li>`;
}
function exampleItem({ key, before, after }) {
    const values = before === undefined || after === undefined
        ? ''
        : `: <code>${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(before)}</code> → <code>${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(after)}</code>`;
    return `<li><code>${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(key)}</code>${values}</li>`;
}
function unstableSection({ unstable }) {
    if (unstable.length === 0)
        return '';
    const items = unstable.slice(0, maxRows).map(({ objects, values, ...step }) => {
        const parts = [
            ...(objects > 0 ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(objects, 'object')] : []),
            ...values
                .slice(0, maxRows)
                .map(({ name, count: amount }) => `<code>${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(name)}</code> in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(amount, 'object')}`),
        ];
        const more = values.length > maxRows ? ` and ${values.length - maxRows} more` : '';
        return `<li><code>${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .Z)((0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__  .r9)(step))}</code>: ${parts.join(', ')}${more}</li>`;
    });
    return `<section class="box skip" aria-labelledby="unstable">
<h2 id="unstable">Not judged</h2>
<p>This differs between two runs of the base, so the head's is not judged.</p>
<ul>
${items.join('\n')}
</ul>
${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .x)(maxRows, unstable.length, resultFile)}</section>`;
}
function notesSection({ notes }) {
    if (notes.length === 0)
        return '';
    const items = notes.slice(0, maxRows).map((note) => `<li>${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(note)}</li>`);
    return `<section aria-labelledby="notes">
<h2 id="notes">Notes</h2>
<ul>
${items.join('\n')}
</ul>
${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .x)(maxRows, notes.length, resultFile)}</section>`;
}
function stepsSection({ steps }) {
    const hasRequests = steps.some(({ base, head }) => base?.requests !== undefined || head?.requests !== undefined);
    const cells = (run) => [
        resultOf(run),
        ...(hasRequests ? [String(run?.requests ?? '')] : []),
        timeOf(run),
    ];
    const rows = steps.slice(0, maxRows).map((step) => {
        const values = [...cells(step.base), ...cells(step.head), timeOf(step.again)].map((value) => `<td>${value}</td>`);
        return `<tr><th scope="row"><code>${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .Z)((0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__  .r9)(step))}</code></th>${values.join('')}</tr>`;
    });
    const ofSide = (side) => [side, ...(hasRequests ? ['Requests'] : []), 'Time'];
    const headers = ['Command', ...ofSide('Base'), ...ofSide('Head'), 'Base again'];
    return `<section aria-labelledby="commands">
<h2 id="commands">Commands</h2>
<table>
<caption>The times are those of one run each. They are told and not judged.</caption>
<thead><tr>${headers.map((each) => `<th scope="col">${each}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .x)(maxRows, steps.length, resultFile)}</section>`;
}
function requestsSection({ steps }) {
    const endpoints = steps
        .flatMap((step) => (step.endpoints ?? []).map((endpoint) => ({ step, ...endpoint })))
        .toSorted((a, b) => Number(a.base === a.head) - Number(b.base === b.head));
    if (endpoints.length === 0)
        return '';
    const rows = endpoints.slice(0, maxRows).map(({ step, name, base, head, again }) => {
        const values = [base, head, again].map((amount) => `<td>${amount ?? ''}</td>`).join('');
        return `<tr><th scope="row"><code>${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .Z)((0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__  .r9)(step))}</code></th><td><code>${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .Z)(name)}</code></td>${values}</tr>`;
    });
    return `<section aria-labelledby="requests">
<h2 id="requests">Requests to the target system</h2>
<table>
<caption>Requests of HTTP, by method and path. A number that differs between the two runs of the base is not judged.</caption>
<thead><tr>${['Command', 'Request', 'Base', 'Head', 'Base again'].map((each) => `<th scope="col">${each}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .x)(maxRows, endpoints.length, resultFile)}</section>`;
}
function timeOf(run) {
    return run === undefined ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_4__  .a3)(run.duration);
}
function resultOf(run) {
    if (run === undefined)
        return 'not in the spec';
    if (run.error !== undefined)
        return 'failed';
    return run.objects === undefined ? 'done' : String(run.objects);
}

  }),

  72082:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    i: () => (  style)
  });
const style = `:root { color-scheme: light dark; --back: #fff; --raised: #f6f8fa; --text: #1f2328; --soft: #59636e;
  --line: #d1d9e0; --focus: #0969da; --pass: #1a7f37; --warn: #9a6700; --fail: #cf222e; --skip: #59636e }
@media (prefers-color-scheme: dark) { :root { --back: #0d1117; --raised: #151b23; --text: #f0f6fc; --soft: #9198a1;
  --line: #3d444d; --focus: #4493f8; --pass: #3fb950; --warn: #d29922; --fail: #f85149; --skip: #9198a1 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
body > header, main { max-width: 60rem; margin: 0 auto; padding: 0 1rem }
body > header { padding-top: 1.5rem } main { padding-bottom: 3rem }
h1 { margin: .5rem 0 .25rem; font-size: 1.75rem; line-height: 1.2 } h2 { margin: 2rem 0 .75rem; font-size: 1.25rem }
h3 { display: inline; margin: 0; font-size: 1.05rem } h4 { display: inline; margin: 0; font-size: 1rem; font-weight: 600 } .area > .heading { margin: 1rem 0 .5rem } .area .facts > span { color: var(--c) } p { margin: .25rem 0 } ul, ol { margin: 0; padding: 0; list-style: none }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .875em }
pre { margin: .5rem 0; padding: .75rem 1rem; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap }
a { color: var(--focus) } :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 4px }
.skip-link { position: absolute; left: -999px } .skip-link:focus { left: 1rem; top: .5rem; padding: .25rem .75rem; background: var(--back); color: var(--focus) }
.pass { --c: var(--pass) } .warn { --c: var(--warn) } .fail, .failed, .stopped { --c: var(--fail) } .skip { --c: var(--skip) }
.verdict { display: inline-block; margin: 0; padding: .1rem .8rem; border-radius: 1rem; background: var(--c); color: var(--back); font-weight: 600 }
header dl { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1rem 0 0 }
dt { color: var(--soft); font-size: .85rem } dd { margin: 0 }
.facts, .about, caption { color: var(--soft); font-size: .875rem; font-weight: 400 }
.connector { border: 1px solid var(--line); border-left: 4px solid var(--c); border-radius: 6px; margin-bottom: .5rem; padding: 0 1rem } .connector[open] { padding-bottom: 1rem }
.connector > summary { padding: .6rem 0; cursor: pointer } .connector h4 { display: block; margin: 1.5rem 0 .5rem; font-size: 1.15rem } .connector h5, .connector h6 { display: inline; margin: 0; font-size: 1rem; font-weight: 600 }
.index td > span, .index td.pass, .index td.warn, .index td.fail, .index td.skip, .index td.stopped { color: var(--c) }
.filter { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0 0 1rem; padding: 0; border: 0 }
.filter legend { float: left; padding: .25rem .5rem .25rem 0; color: var(--soft) }
.filter label { display: inline-flex; align-items: center; gap: .4rem; padding: .25rem .75rem; border: 1px solid var(--line); border-radius: 1rem; cursor: pointer }
.filter label:has(:checked) { border-color: var(--c, var(--focus)); box-shadow: inset 0 0 0 1px var(--c, var(--focus)) }
.filter label:focus-within { outline: 2px solid var(--focus); outline-offset: 2px }
.filter input { margin: 0; accent-color: var(--c, var(--focus)) } .amount { color: var(--soft); font-size: .875rem }
.none { display: none; color: var(--soft) }
.folded > summary { cursor: pointer; padding: .15rem 0; color: var(--c, var(--soft)) } .area .folded { margin: .25rem 0 } .folded > .checks, .folded > table, .folded > ol { margin-top: .5rem }
.matrix { margin-top: .5rem } .matrix th:first-child { width: auto } .matrix td, .matrix thead th { width: 4.5rem } .matrix td, .matrix th { padding-top: .1rem; padding-bottom: .1rem } .matrix .skip td { color: var(--soft); font-size: .875rem }
.source { margin: .35rem 0; padding: .35rem .75rem }
.waterfall > li { padding: .2rem 0 } .track { display: block; position: relative; height: 8px; border-radius: 2px; background: var(--line); overflow: hidden }
.track > span { position: absolute; top: 0; bottom: 0; min-width: 2px; background: var(--c) }
body:has(#show-pass:checked) .folded.pass::details-content, body:has(#show-skip:checked) .folded.skip::details-content { content-visibility: visible; display: block; block-size: auto }
body:has(#show-fail:checked) .area:not(:has(.check.fail)), body:has(#show-warn:checked) .area:not(:has(.check.warn)),
body:has(#show-pass:checked) .area:not(:has(.check.pass)), body:has(#show-skip:checked) .area:not(:has(.check.skip)),
body:has(#show-new:checked) .area:not(:has(.has-new)),
body:has(#show-fail:checked) .area .folded:not(.fail), body:has(#show-warn:checked) .area .folded:not(.warn),
body:has(#show-pass:checked) .area .folded:not(.pass), body:has(#show-skip:checked) .area .folded:not(.skip),
body:has(#show-new:checked) .area .folded { display: none }
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
@media (max-width: 30rem) { .connector { padding: 0 .5rem } .index th, .index td { padding: .3rem .1rem; font-size: .7rem } .index th:first-child { min-width: 0 } th, td { padding: .4rem .25rem; font-size: .85rem } .check summary .facts { display: block; margin: 0 0 0 1.1rem } th:first-child { min-width: 7.5rem; width: auto } .exchanges dl { grid-template-columns: 1fr }
body > header { padding-top: 1rem } main { padding-bottom: 1.5rem } header dl { gap: .25rem 1.5rem; margin-top: .5rem } h2 { margin: 1rem 0 .35rem } .matrix td, .matrix thead th { width: 3.4rem } .matrix code { font-size: .75rem } .matrix td, .matrix th { padding-top: 0; padding-bottom: 0; line-height: 1.35 } }
@media print { .filter, .skip-link { display: none } .folded::details-content, .connector::details-content { content-visibility: visible; display: block; block-size: auto } }`;

  }),

  78400:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  escapeHtml),
    x: () => (  moreThan)
  });
function escapeHtml(text) {
    return text
        .replace(unseen, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;
function moreThan(max, total, file) {
    return total > max ? `<p class="facts">… and ${total - max} more, in ${file}</p>\n` : '';
}

  })

};
