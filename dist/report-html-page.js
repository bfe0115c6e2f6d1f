export const id = 5608;
export const ids = [5608];
export const modules = {

  63400:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $N: () => (  codeOf),
    FC: () => (  scanCode),
    fx: () => (  withoutComments)
  });
const wordsBeforeExpression = new Set('await case delete do else in instanceof new of return throw typeof void yield'.split(' '));
const wordsBeforeCondition = new Set(['for', 'if', 'while', 'with']);
const [exclamation, quote, apostrophe, parenthesis, plus, minus, slash, backtick, brace] = [
    33, 34, 39, 40, 43, 45, 47, 96, 125,
];
const stringPattern = /"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/y;
const templatePattern = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])*(?:`|\$\{|$)/y;
const commentPattern = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const expressionPattern = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*(?:\]|(?=\\?(?:\n|$)))|[^/\\[\n])+(\/?)/y;
const nameInQuotes = /^["'][\w$]{1,40}["']$/;
function scanCode(text, onToken) {
    const open = [];
    let index = 0;
    let start = 0;
    let before = 'expression may follow';
    let wordStart = 0;
    let wordEnd = 0;
    let divisionsUntil = 0;
    let isStopped = false;
    const token = (kind) => {
        isStopped = onToken(kind, start, index) === 'stop';
    };
    const take = (pattern) => {
        pattern.lastIndex = index;
        const isFound = pattern.test(text);
        if (isFound)
            index = pattern.lastIndex;
        return isFound;
    };
    const wordBefore = () => (before === 'word' ? text.slice(wordStart, wordEnd) : '');
    const isValueBefore = () => before === 'value' || (before === 'word' && !wordsBeforeExpression.has(wordBefore()));
    const takeTemplate = () => {
        index++;
        take(templatePattern);
        const hasSubstitution = index > start + 2 && text.endsWith('${', index);
        if (hasSubstitution)
            open.push('template');
        before = hasSubstitution ? 'expression may follow' : 'value';
        token('template');
    };
    const takeExpression = () => {
        if (index < divisionsUntil || isValueBefore())
            return false;
        expressionPattern.lastIndex = index;
        const match = expressionPattern.exec(text);
        if (match === null)
            return false;
        const end = expressionPattern.lastIndex;
        if (match[1] === '/')
            index = end;
        else
            divisionsUntil = end;
        return match[1] === '/';
    };
    const takeSign = (sign) => {
        index++;
        if (isOpening(sign)) {
            open.push(sign === parenthesis && wordsBeforeCondition.has(wordBefore()) ? 'condition' : 'other');
            before = 'expression may follow';
        }
        else if (isClosing(sign)) {
            const closed = open.pop();
            before = sign === brace || closed === 'condition' ? 'expression may follow' : 'value';
        }
        else {
            const isCount = (sign === plus || sign === minus) && text.charCodeAt(start - 1) === sign;
            const isAssertion = sign === exclamation && isValueBefore();
            before = isCount || isAssertion ? 'value' : 'expression may follow';
        }
        token('sign');
    };
    while (index < text.length && !isStopped) {
        start = index;
        const first = text.charCodeAt(index);
        if (isInWord(first)) {
            do
                index++;
            while (isInWord(text.charCodeAt(index)));
            before = 'word';
            wordStart = start;
            wordEnd = index;
            token('word');
        }
        else if (isSpace(first)) {
            do
                index++;
            while (isSpace(text.charCodeAt(index)));
            token('space');
        }
        else if (first === slash && take(commentPattern))
            token('comment');
        else if (first === backtick || (first === brace && open.at(-1) === 'template')) {
            if (first === brace)
                open.pop();
            takeTemplate();
        }
        else if ((first === quote || first === apostrophe) && take(stringPattern)) {
            before = 'value';
            token('string');
        }
        else if (first === slash && takeExpression()) {
            before = 'value';
            token('expression');
        }
        else
            takeSign(first);
    }
}
function isInWord(unit) {
    return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || isOtherInWord(unit);
}
function isOtherInWord(unit) {
    return unit === 95 || unit === 36 || (unit >= 128 && !isSpace(unit));
}
function isSpace(unit) {
    return (unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0xfeff || unit === 0x2028 || unit === 0x2029);
}
function isOpening(unit) {
    return unit === 40 || unit === 91 || unit === 123;
}
function isClosing(unit) {
    return unit === 41 || unit === 93 || unit === 125;
}
function codeOf(text) {
    const parts = [];
    scanCode(text, (kind, start, end) => {
        if (kind === 'space' || kind === 'comment') {
            if (parts.at(-1) !== ' ')
                parts.push(' ');
        }
        else if (kind === 'template')
            parts.push('``');
        else if (kind === 'expression')
            parts.push('//');
        else if (kind === 'string') {
            const string = text.slice(start, end);
            parts.push(nameInQuotes.test(string) ? `"${string.slice(1, -1)}"` : '""');
        }
        else
            parts.push(text.slice(start, end));
    });
    return parts.join('');
}
function withoutComments(text) {
    const parts = [];
    scanCode(text, (kind, start, end) => {
        const part = text.slice(start, end);
        parts.push(kind === 'comment' ? part.replace(/[^\r\n]/g, ' ') : part);
    });
    return parts.join('');
}

  }),

  50380:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    l: () => (  checkAddress)
  });
  var _validation_checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53049);

const ownChecks = new Set(_validation_checks_index_js__WEBPACK_IMPORTED_MODULE_0__  .t.flatMap(({ checks }) => checks.map(({ id }) => id)));
function checkAddress(check, checksPage) {
    return checksPage === undefined || !ownChecks.has(check) ? undefined : `${checksPage}#${check}`;
}

  }),

  31429:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  t4: () => (  documentHtml),
  Xd: () => (  factsHtml),
  validationHtml: () => (  validationHtml),
  kk: () => (  validationSections)
});

var format = __webpack_require__(39798);
var validation = __webpack_require__(53606);
var validation_checks = __webpack_require__(53049);
var check_address = __webpack_require__(50380);
var html_text = __webpack_require__(78400);
; 



function checkHtml(check, options) {
    const { level, maxDurationMs, maxFindings, hasBaseline, address } = options;
    const { id, description, verdict, reason, findings, duration, requests, writes } = check;
    const { exchanges = [], accepted = [] } = check;
    const width = Math.max(1, Math.round((duration / maxDurationMs) * 100));
    const facts = [
        reason === undefined ? '' : (0,html_text .Z)(reason),
        (0,validation .Z1)(findings),
        accepted.length === 0 ? '' : `${accepted.length} accepted`,
        requests === 0 ? '' : `${(0,format .a3)(duration)}, ${(0,format .U9)(requests, 'request')}`,
    ].filter((fact) => fact !== '');
    const newClass = findings.some((finding) => finding.new) ? ' has-new' : '';
    const bar = requests === 0
        ? ''
        : `<span class="bar" aria-hidden="true"><span class="mean" style="width:${width}%"></span></span>`;
    const more = address === undefined
        ? ''
        : ` <a href="${(0,html_text .Z)(address)}" rel="noreferrer">More about <code>${(0,html_text .Z)(id)}</code></a>`;
    return `<li class="check ${verdict}${newClass}">
<details${findings.length > 0 ? ' open' : ''}>
<summary><h${level}><span class="badge">${validation .f7[verdict]}</span> <code>${(0,html_text .Z)(id)}</code></h${level}> <span class="facts">${facts.join('; ')}</span>${bar}</summary>
<p class="about">${(0,html_text .Z)(description)}${writes ? ' It changes data.' : ''}${more}</p>
${findingsHtml(check, maxFindings, hasBaseline)}${acceptedHtml(accepted)}${exchangesHtml(exchanges, requests)}</details>
</li>`;
}
function findingsHtml({ findings, exchanges = [] }, maxFindings, hasBaseline) {
    if (findings.length === 0)
        return '';
    const shown = new Set();
    const items = findings.slice(0, maxFindings).map((finding) => {
        const { level, message, remedy, location, source, new: isNew } = finding;
        const where = location === undefined ? '' : ` <code class="place">${(0,html_text .Z)((0,validation .j$)(location))}</code>`;
        const line = source === undefined ? '' : `<pre class="source"><code>${(0,html_text .Z)(source)}</code></pre>`;
        const advice = remedy === undefined ? '' : `<p class="remedy">${(0,html_text .Z)(remedy)}</p>`;
        const age = hasBaseline && isNew !== undefined ? ` <span class="age">${isNew ? 'new' : 'known'}</span>` : '';
        return `<li class="${level}"><strong>${level}</strong>${age} ${(0,html_text .Z)(message)}${where}${line}${advice}${exchangeOf(finding, exchanges, shown)}</li>`;
    });
    if (findings.length > maxFindings) {
        items.push(`<li>… and ${findings.length - maxFindings} more, in validation.json</li>`);
    }
    return `<ul class="findings">\n${items.join('\n')}\n</ul>\n`;
}
function exchangeOf({ exchange: place }, exchanges, shown) {
    const exchange = place === undefined ? undefined : exchanges[place];
    if (exchange === undefined)
        return '';
    if (shown.has(exchange))
        return '<p class="facts">Its request and response are shown above.</p>';
    shown.add(exchange);
    return `<details class="exchanges">
<summary>Request and response</summary>
${anonymizedNote}
<ol>
${exchangeHtml(exchange)}
</ol>
</details>`;
}
const anonymizedNote = '<p class="facts">Values are anonymized: the same number stands for the same value.</p>';
function acceptedHtml(accepted) {
    if (accepted.length === 0)
        return '';
    const items = accepted.map(({ message, accepted }) => `<li><strong>accepted</strong> ${(0,html_text .Z)(message)}<p class="remedy">${(0,html_text .Z)(accepted)}</p></li>`);
    return `<ul class="findings">\n${items.join('\n')}\n</ul>\n`;
}
function exchangesHtml(exchanges, requests) {
    if (exchanges.length === 0)
        return '';
    const rest = requests > exchanges.length
        ? `<p class="facts">${requests - exchanges.length} more requests are not in this report.</p>\n`
        : '';
    return `<details class="exchanges">
<summary>Requests and responses</summary>
${anonymizedNote}
<ol>
${exchanges.map(exchangeHtml).join('\n')}
</ol>
${rest}</details>
`;
}
function exchangeHtml({ command, input, outputs, outputCount, outcome, error, requestId, duration }) {
    const answer = [
        ...outputs,
        ...(outputCount > outputs.length ? [`… ${(0,format .U9)(outputCount - outputs.length, 'more output')}`] : []),
        ...(outcome === 'left' ? ['… the rest was not read'] : []),
        ...(error === undefined ? [] : [error]),
    ];
    const id = requestId === undefined ? '' : `<p class="facts">Request <code>${(0,html_text .Z)(requestId)}</code></p>\n`;
    return `<li class="${outcome}">
<p><code>${(0,html_text .Z)(command)}</code> <span class="facts">${outcome === 'failed' ? '<strong>failed</strong>' : 'answered'}, ${(0,format .U9)(outputCount, 'output')}, ${(0,format .a3)(duration)}</span></p>
<dl>
<dt>input</dt><dd><code>${(0,html_text .Z)(input)}</code></dd>
<dt>output</dt><dd>${answer.length === 0 ? 'nothing' : answer.map((each) => `<code>${(0,html_text .Z)(each)}</code>`).join('')}</dd>
</dl>
${id}</li>`;
}
var section = __webpack_require__(3136);
; 






const verdicts = ['fail', 'warn', 'pass', 'skip'];
const otherTitle = 'Other';
function checksSection(report, options) {
    const { checksPage, level, budget } = options;
    const maxDurationMs = Math.max(1, ...report.checks.map((check) => check.duration));
    const item = (check) => {
        const shown = Math.min(budget.findings, check.findings.length);
        budget.findings -= shown;
        return checkHtml(check, {
            level: level + 2,
            maxDurationMs,
            maxFindings: shown,
            hasBaseline: report.baseline !== undefined,
            address: (0,check_address .l)(check.id, checksPage),
        });
    };
    return `<section ${(0,section .wW)(options, 'checks')}>
${(0,section .R_)(options, 'checks', 'Checks')}
${options.hasFilters ? filters(report) : ''}
${areasOf(report.checks)
        .map((area) => areaHtml(area, level + 1, item))
        .join('\n')}
${options.hasFilters ? '<p class="none">No checks match the filter.</p>\n' : ''}</section>`;
}
function areasOf(checks) {
    const titles = new Map(validation_checks .t.flatMap((area) => area.checks.map(({ id }) => [id, area.title])));
    const areas = new Map([...validation_checks .t.map(({ title }) => title), otherTitle].map((t) => [t, []]));
    for (const check of (0,validation .FI)(checks))
        areas.get(titles.get(check.id) ?? otherTitle)?.push(check);
    const rank = ([first]) => (first === undefined ? verdicts.length : rankOf(first.verdict));
    return [...areas]
        .filter(([, found]) => found.length > 0)
        .map(([title, found]) => ({ title, checks: found }))
        .toSorted((a, b) => rank(a.checks) - rank(b.checks));
}
function rankOf(verdict) {
    return Math.min(verdicts.indexOf(verdict), verdicts.indexOf('pass'));
}
function areaHtml({ title, checks }, level, item) {
    const groups = verdicts
        .map((verdict) => ({ verdict, checks: checks.filter((check) => check.verdict === verdict) }))
        .filter((group) => group.checks.length > 0);
    const notices = checks.flatMap(({ findings }) => findings).filter(({ level }) => level === 'notice').length;
    const counts = [
        ...groups.map(({ verdict, checks: { length } }) => `<span class="${verdict}">${length} ${validation .f7[verdict]}</span>`),
        ...(notices === 0 ? [] : [(0,format .U9)(notices, 'notice')]),
    ];
    const heading = `<h${level}>${title}</h${level}> <span class="facts">${counts.join(', ')}</span>`;
    const shown = checks.filter(isShown);
    if (shown.length === 0) {
        const lists = groups.map((group) => list(group.checks, item));
        return `<div class="area">
<details class="folded ${groups.map(({ verdict }) => verdict).join(' ')}"><summary>${heading}</summary>
${lists.join('\n')}
</details>
</div>`;
    }
    const folded = groups.flatMap(({ verdict, checks: all }) => {
        const rest = all.filter((check) => !isShown(check));
        if (rest.length === 0)
            return [];
        return [
            `<details class="folded ${verdict}"><summary>${rest.length} ${validation .f7[verdict]}</summary>\n${list(rest, item)}\n</details>`,
        ];
    });
    return `<div class="area">
<div class="heading">${heading}</div>
${[list(shown, item), ...folded].join('\n')}
</div>`;
}
function list(checks, item) {
    const sorted = checks.toSorted((a, b) => Number(b.findings.length > 0) - Number(a.findings.length > 0));
    return `<ul class="checks">\n${sorted.map(item).join('\n')}\n</ul>`;
}
function isShown({ verdict, findings }) {
    return (verdict === 'fail' || verdict === 'warn' || findings.some(({ level, new: isNew }) => isNew || level !== 'notice'));
}
function filters({ checks, totals, baseline }) {
    const occurring = verdicts.filter((verdict) => totals[verdict] > 0);
    if (totals.fail + totals.warn === 0 || occurring.length < 2)
        return '';
    const withNewFindings = checks.filter(({ findings }) => findings.some((finding) => finding.new)).length;
    const options = [
        ['all', 'all', checks.length],
        ...occurring.map((verdict) => [verdict, validation .f7[verdict], totals[verdict]]),
        ...(baseline === undefined ? [] : [['new', 'with new findings', withNewFindings]]),
    ];
    const buttons = options.map(([id, label, amount]) => `<label class="${id}"><input type="radio" name="show" id="show-${id}"${id === 'all' ? ' checked' : ''}> ${label} <span class="amount">${amount}</span></label>`);
    return `<fieldset class="filter">\n<legend>Show</legend>\n${buttons.join('\n')}\n</fieldset>`;
}
; 



const maxCommands = 200;
const maxMissing = 30;
const coverage_verdicts = ['pass', 'warn', 'fail'];
function coverageSection({ checks, commands = [], coverage }, place) {
    if (coverage === undefined)
        return '';
    const numbers = [
        ['commands', coverage.commands],
        ['account attributes', coverage.attributes],
        ['entitlement types', coverage.entitlementTypes],
    ];
    const parts = numbers.flatMap(([what, each]) => each === undefined || each.total === 0
        ? []
        : [`<strong>${each.total - each.missing.length} of ${each.total}</strong> ${what}`]);
    const missing = [
        missingLine('Attributes that no account had', coverage.attributes),
        missingLine('Types without an entitlement', coverage.entitlementTypes),
    ].join('');
    const invoked = commands.map(({ command }) => command);
    const rows = [
        ...invoked.map((command) => row(command, (verdict) => checks.filter(isOf(command, verdict)).length)),
        ...coverage.commands.missing.map((command) => row(command)),
    ];
    const table = rows.length === 0
        ? ''
        : `<table class="matrix">
<caption>Checks that invoked each command, by verdict</caption>
<thead><tr><th scope="col">Command</th>${coverage_verdicts.map((verdict) => `<th scope="col">${validation .f7[verdict]}</th>`).join('')}</tr></thead>
<tbody>
${rows.slice(0, maxCommands).join('\n')}
</tbody>
</table>
${(0,html_text .x)(maxCommands, rows.length, 'validation.json')}`;
    return `<section ${(0,section .wW)(place, 'exercised')}>
${(0,section .R_)(place, 'exercised', 'What was exercised')}
<p>${parts.join(', ')}</p>
${table}${missing}</section>`;
}
const isOf = (command, verdict) => (check) => check.verdict === verdict && check.invoked?.includes(command) === true;
function row(command, amountOf) {
    const name = `<th scope="row"><code>${(0,html_text .Z)(command).replaceAll(':', ':<wbr>')}</code></th>`;
    if (amountOf === undefined)
        return `<tr class="skip">${name}<td colspan="${coverage_verdicts.length}">not exercised</td></tr>`;
    const cells = coverage_verdicts.map((verdict) => {
        const amount = amountOf(verdict);
        return amount === 0 ? '<td></td>' : `<td class="${verdict}"><span class="badge">${amount}</span></td>`;
    });
    return `<tr>${name}${cells.join('')}</tr>`;
}
function missingLine(what, covered) {
    const missing = covered?.missing ?? [];
    if (missing.length === 0)
        return '';
    const names = missing.slice(0, maxMissing).map((name) => `<code>${(0,html_text .Z)(name)}</code>`);
    const more = missing.length > maxMissing ? ` and ${missing.length - maxMissing} more` : '';
    return `<p class="facts">${what}: ${names.join(', ')}${more}.</p>\n`;
}
; 




const requests_maxCommands = 200;
const maxWaterfallRows = 150;
function requestsSection(report, place) {
    const { commands = [] } = report;
    if (commands.length === 0)
        return '';
    const requests = commands.reduce((sum, each) => sum + each.requests, 0);
    return `<section ${(0,section .wW)(place, 'requests')}>
${(0,section .R_)(place, 'requests', 'Requests')}
<p class="facts">${(0,format .U9)(requests, 'request')} of ${(0,format .U9)(commands.length, 'command')}.</p>
<details class="folded"><summary>Time by command</summary>
${timings(commands)}
</details>
${waterfall(report)}</section>`;
}
function timings(commands) {
    const slowest = Math.max(1, ...commands.map((timing) => timing.slowest));
    const rows = commands.slice(0, requests_maxCommands).map((timing) => {
        const { command, requests, failed } = timing;
        const middle = timing.median ?? (requests === 0 ? 0 : timing.total / requests);
        const share = (value) => `${Math.max(1, Math.round((value / slowest) * 100))}%`;
        return `<tr><th scope="row"><code>${(0,html_text .Z)(command).replaceAll(':', ':<wbr>')}</code>
<span class="bar" aria-hidden="true"><span class="slowest" style="width:${share(timing.slowest)}"></span><span class="mean" style="width:${share(middle)}"></span></span></th>
<td>${requests}</td><td>${failed === 0 ? '' : failed}</td><td>${(0,format .a3)(middle)}</td><td>${(0,format .a3)(timing.slowest)}</td></tr>`;
    });
    return `<table>
<caption>The dark bar is the median, the light bar the slowest. ${validation .eT}</caption>
<thead><tr><th scope="col">Command</th><th scope="col">Requests</th><th scope="col">Failed</th><th scope="col">Median</th><th scope="col">Slowest</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
${(0,html_text .x)(requests_maxCommands, commands.length, 'validation.json')}`;
}
function waterfall({ checks }) {
    const rows = checks.flatMap(({ id, exchanges = [] }) => {
        const timed = exchanges.filter((each) => each.start !== undefined);
        return timed.length === 0 ? [] : [{ id, timed, start: Math.min(...timed.map(({ start }) => start)) }];
    });
    const end = Math.max(0, ...rows.flatMap(({ timed }) => timed.map(({ start, duration }) => start + duration)));
    if (rows.length === 0 || end === 0)
        return '';
    const percent = (value) => `${((value / end) * 100).toFixed(2)}%`;
    const items = rows
        .toSorted((a, b) => a.start - b.start)
        .slice(0, maxWaterfallRows)
        .map(({ id, timed }) => {
        const bars = timed.map(({ command, outcome, start, duration }) => `<span class="${outcome === 'failed' ? 'failed' : 'pass'}" style="left:${percent(start)};width:${percent(duration)}" title="${(0,html_text .Z)(command)} at ${(0,format .a3)(start)}, ${(0,format .a3)(duration)}"></span>`);
        const [from, to] = [timed[0], timed.at(-1)];
        const span = from && to ? `${(0,format .a3)(from.start)} to ${(0,format .a3)(to.start + to.duration)}` : '';
        return `<li><code>${(0,html_text .Z)(id)}</code> <span class="facts">${span}</span><span class="track" aria-hidden="true">${bars.join('')}</span></li>`;
    });
    return `<details class="folded"><summary>Requests over time</summary>
<p class="facts">From the start of the run to its last request after ${(0,format .a3)(end)}: the first requests of each check.</p>
<ol class="waterfall">
${items.join('\n')}
</ol>
${(0,html_text .x)(maxWaterfallRows, rows.length, 'validation.json')}</details>
`;
}
var style = __webpack_require__(72082);
; 








const maxFixed = 200;
function validationHtml(report, checksPage) {
    return documentHtml(`${report.connector.name}: ${(0,validation .zD)(report)}`, `<a class="skip-link" href="#checks">Skip to checks</a>
${header(report)}
<main>
${validationSections(report, { ...section .PM, checksPage, budget: { findings: section .TM } })}
</main>`);
}
function documentHtml(title, body) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${(0,html_text .Z)(title)}</title>
<style>
${style .i}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}
function validationSections(report, options) {
    return [
        leftBehindSection(report, options),
        fixedSection(report, options),
        coverageSection(report, options),
        checksSection(report, options),
        requestsSection(report, options),
        rerunSection(report, options),
    ]
        .filter((section) => section !== '')
        .join('\n');
}
function header(report) {
    const { connector, verdict } = report;
    return `<header>
<p class="verdict ${verdict}">${validation .f7[verdict]}</p>
<h1>${(0,html_text .Z)(connector.name)}</h1>
${factsHtml(report)}
</header>`;
}
function factsHtml(report) {
    const { started, duration, readOnly } = report;
    return `<p class="totals">${(0,html_text .Z)((0,validation .zD)(report))}${report.baseline === undefined ? '' : `; ${(0,html_text .Z)((0,validation .J2)(report.baseline))}`}</p>
${report.stopped === undefined ? '' : `<p><strong>The run did not finish:</strong> ${(0,html_text .Z)(report.stopped)}</p>\n`}${specProblemsHtml(report)}<dl>
<div><dt>Validated</dt><dd>${(0,html_text .Z)((0,validation .ff)(report))}, ${readOnly ? 'read-only' : 'reading and writing'}</dd></div>
<div><dt>Started</dt><dd><time datetime="${(0,html_text .Z)(started)}">${(0,html_text .Z)(started.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC'))}</time></dd></div>
<div><dt>Duration</dt><dd>${(0,format .a3)(duration)}</dd></div>
</dl>`;
}
const maxSpecProblems = 100;
function specProblemsHtml({ specProblems = [] }) {
    if (specProblems.length === 0)
        return '';
    const items = specProblems.slice(0, maxSpecProblems).map((problem) => `<li>${(0,html_text .Z)(problem)}</li>`);
    if (specProblems.length > items.length)
        items.push(`<li>… and ${specProblems.length - items.length} more</li>`);
    return `<p><strong>The spec is refused:</strong></p>\n<ul>\n${items.join('\n')}\n</ul>\n`;
}
function leftBehindSection({ leftBehind = [] }, place) {
    if (leftBehind.length === 0)
        return '';
    const items = leftBehind.map(({ id, check, reason, certain }) => `<li><code>${(0,html_text .Z)(id === '' ? '(unknown id)' : id)}</code> ${certain ? 'created' : 'possibly created'} by <code>${(0,html_text .Z)(check)}</code>: ${(0,html_text .Z)(reason)}</li>`);
    return `<section class="box fail" ${(0,section .wW)(place, 'left')}>
${(0,section .R_)(place, 'left', 'Left in the target system')}
<p>Delete these accounts manually.</p>
<ul>
${items.join('\n')}
</ul>
</section>`;
}
function fixedSection({ baseline }, place) {
    if (baseline === undefined || baseline.fixed.length === 0)
        return '';
    const { fixed } = baseline;
    const items = fixed
        .slice(0, maxFixed)
        .map(({ check, message }) => `<li><code>${(0,html_text .Z)(check)}</code> ${(0,html_text .Z)(message)}</li>`);
    if (fixed.length > maxFixed)
        items.push(`<li>… and ${fixed.length - maxFixed} more</li>`);
    return `<section class="box pass" ${(0,section .wW)(place, 'fixed')}>
${(0,section .R_)(place, 'fixed', 'Fixed since the baseline')}
<ul>
${items.join('\n')}
</ul>
</section>`;
}
function rerunSection({ rerun, seed }, place) {
    return `<section ${(0,section .wW)(place, 'again')}>
${(0,section .R_)(place, 'again', 'Run again')}
<p>The seed <code>${(0,html_text .Z)(seed)}</code> generates the same values.</p>
<pre><code>${(0,html_text .Z)(rerun)}</code></pre>
</section>`;
}

  }),

  3136:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    PM: () => (  wholePage),
    R_: () => (  heading),
    TM: () => (  maxFindings),
    wW: () => (  labelled)
  });
const maxFindings = 2000;
const wholePage = {
    prefix: '',
    level: 2,
    hasFilters: true,
};
function labelled({ prefix, level }, id) {
    return level === 2 ? `aria-labelledby="${prefix}${id}"` : '';
}
function heading({ prefix, level }, id, title) {
    return `<h${level} id="${prefix}${id}" tabindex="-1">${title}</h${level}>`;
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

  }),

  55784:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GS: () => (  isReadingCommand),
    QC: () => (  provisioningCommands),
    UC: () => (  knownCommands),
    WF: () => (  registrationMethods),
    oM: () => (  standardCommands),
    uD: () => (  specRead)
  });
const standardCommands = [
    'std:test-connection',
    'std:account:list',
    'std:account:read',
    'std:account:create',
    'std:account:update',
    'std:account:delete',
    'std:account:enable',
    'std:account:disable',
    'std:account:unlock',
    'std:account:discover-schema',
    'std:authenticate',
    'std:entitlement:list',
    'std:entitlement:read',
    'std:change-password',
    'std:source-data:discover',
    'std:source-data:read',
    'std:config-options:read',
    'std:spec:read',
    'std:application-discovery:list',
    'std:agent:list',
    'std:machine-identity:list',
    'std:resource:list',
    'std:ssf-stream:discover',
    'std:ssf-stream:read',
    'std:ssf-stream:create',
    'std:ssf-stream:update',
    'std:ssf-stream:status-update',
    'std:ssf-stream:delete',
    'std:ssf-stream:verify',
    'std:ssf-stream:replace',
];
const newerCommands = [
    'std:resource:delete',
    'std:resource:enable',
    'std:resource:disable',
    'std:partitions:list',
    'std:application-discovery',
    'std:endpoint',
];
const knownCommands = [
    ...standardCommands,
    ...newerCommands,
    ...standardCommands.filter((name) => name.startsWith('std:ssf-stream:')).map((name) => name.slice('std:'.length)),
];
const provisioningCommands = [
    'std:account:create',
    'std:account:update',
    'std:account:delete',
    'std:account:enable',
    'std:account:disable',
    'std:account:unlock',
    'std:change-password',
];
function isReadingCommand(command) {
    return /^std:(?:test-connection|authenticate|.{1,40}:(?:list|read|discover|discover-schema))$/.test(command);
}
const specRead = 'std:spec:read';
function registrationMethods(command) {
    if (!/^std(:[a-z]+(-[a-z]+)*)+$/.test(command))
        return [];
    const words = command.split(/[:-]/);
    const method = words.map((word, n) => (n === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`)).join('');
    return command === 'std:config-options:read' ? ['stdConfigOptions', method] : [method];
}

  }),

  74938:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $e: () => (  warning),
    AY: () => (  partsBelow),
    CI: () => (  partsOf),
    Ru: () => (  hintOfType),
    aK: () => (  hint),
    eb: () => (  misspelledMembers),
    jk: () => (  arrayOf),
    lm: () => (  notice),
    wN: () => (  withTopic),
    z3: () => (  error)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
  var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82226);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
  var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);





function hint(word, candidates) {
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__  .p)(word, candidates);
    return near === undefined ? '' : `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(near))}?`;
}
const synonyms = {
    integer: 'int',
    number: 'long',
    bool: 'boolean',
    text: 'string',
    password: 'secret',
    dropdown: 'select',
    switch: 'toggle',
    keyvalue: 'keyValue',
};
function hintOfType(word, allowed) {
    const same = synonyms[word.toLowerCase()];
    return same !== undefined && allowed.includes(same)
        ? `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(same))}?`
        : hint(word, allowed);
}
function withTopic(topic, findings) {
    return findings.map((finding) => ({ ...finding, topic }));
}
const requiredMembers = new Set([
    ...['name', 'commands', 'sourceConfig', 'displayAttribute', 'identityAttribute', 'attributes'],
    ...['type', 'key', 'label'],
]);
function misspelledMembers(spec, part, known) {
    const findings = [];
    const missing = known.filter((key) => !Object.hasOwn(part.value, key) && !requiredMembers.has(key));
    for (const key of Object.keys(part.value)) {
        const near = known.includes(key) ? undefined : (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__  .p)(key, missing);
        if (near === undefined)
            continue;
        const where = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__  .NH)(spec, part.path);
        findings.push(warning([...part.path, key], `${where} has ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(key))}, which is not read; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(near))}?`));
    }
    return findings;
}
function partsBelow(root, list) {
    return partsOf(root, list).flatMap((part) => [
        part,
        ...['items', 'subMenus'].flatMap((key) => partsBelow(part.value, [key]).map(({ value, path }) => ({ value, path: [...part.path, ...path] }))),
    ]);
}
function partsOf(root, list) {
    return arrayOf(root[String(list[0])]).flatMap((value, index) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(value) ? [{ value, path: [...list, index] }] : []);
}
function arrayOf(value) {
    return Array.isArray(value) ? value : [];
}
function error(path, message) {
    return { level: 'error', message, path };
}
function warning(path, message) {
    return { level: 'warning', message, path };
}
function notice(path, message) {
    return { level: 'notice', message, path };
}

  })

};
