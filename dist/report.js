export const id = 5309;
export const ids = [5309];
export const modules = {

/***/ 17120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zp: () => (/* binding */ recordValidation),
/* harmony export */   mP: () => (/* binding */ hasReachedTarget)
/* harmony export */ });
/* unused harmony export validationFacts */
/* harmony import */ var _upload_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26490);

/** The checks that list or read objects of the target system. */
const readingChecks = [
    ...['account-list-and-read', 'account-read-stable', 'entitlement-list-read', 'entitlement-read-stable'],
    ...['named-objects-read', 'source-data-read'],
];
/**
 * Records the result of a validation on a tenant for the version that was validated. Never rejects. Shards are recorded by
 * `report`, when all of them are there.
 */
async function recordValidation(report, inputs, context) {
    const { tenant, ref, alias, version = report.connector.tagVersion } = report.connector;
    if (tenant === undefined || ref === undefined || alias === undefined || version === undefined)
        return;
    if (report.shard !== undefined || context.signal.aborted)
        return;
    const records = (0,_upload_record_js__WEBPACK_IMPORTED_MODULE_0__/* .openUploadRecords */ .WH)(inputs, context);
    const key = { tenant, connector: { id: ref, alias } };
    await records.addEvent(key, version, { kind: 'validated', ...validationFacts(report) }, inputs['report-url']);
}
/** What a result says of the version (docs/record.md#validated). */
function validationFacts(report) {
    const { verdict, totals, seed, baseline } = report;
    const hasKnownFindings = verdict === 'fail' && baseline?.gate === true && baseline.new === 0;
    const counts = report.configured === true &&
        // A recording tells how the target system was, not that the version works with it.
        report.replay === undefined &&
        (verdict === 'pass' || verdict === 'warn' || hasKnownFindings) &&
        hasPassed(report, ['test-connection-success']) &&
        hasPassed(report, readingChecks);
    return {
        ...{ verdict, counts, seed },
        ...(counts && hasKnownFindings && { knownFindings: true }),
        ...{ passed: totals.pass, warned: totals.warn, failed: totals.fail, skipped: totals.skip },
    };
}
/** True if the run had a configuration, and its connection test, or a list or read, passed. */
function hasReachedTarget(report) {
    return (report.configured === true &&
        report.replay === undefined &&
        hasPassed(report, ['test-connection-success', ...readingChecks]));
}
function hasPassed({ checks }, ids) {
    return checks.some(({ id, verdict, incomplete }) => {
        return ids.includes(id) && (verdict === 'pass' || verdict === 'warn') && !incomplete;
    });
}
//# sourceMappingURL=record-validation.js.map

/***/ }),

/***/ 37476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ updateComment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_stall_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94106);


/**
 * Creates the comment on the pull request, or updates it.
 *
 * @returns an annotation if the comment could not be written: a notice for a read-only token, as on a pull request from a
 *   fork, a warning for any other failure. Neither changes the result of the command.
 */
async function updateComment({ key, body }, token, { workflow, clock, logger, secrets }) {
    if (workflow === undefined || token === undefined)
        return undefined;
    if (workflow.pullRequest === undefined) {
        logger.info(`no comment: the event ${workflow.event} belongs to no pull request`);
        return undefined;
    }
    const commit = workflow.sha.replace(/[^0-9a-f]/gi, '').slice(0, 12);
    const footer = `[Workflow run](${workflow.runUrl}) of ${commit}`;
    const [{ GitHubClient }, { StickyComment }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8159), __webpack_require__.e(5574)]).then(__webpack_require__.bind(__webpack_require__, 33193)),
        __webpack_require__.e(/* import() */ 1217).then(__webpack_require__.bind(__webpack_require__, 61217)),
    ]);
    try {
        const github = new GitHubClient(token, workflow.apiUrl, { clock, logger });
        const comment = new StickyComment(github, { ...workflow, pullRequest: workflow.pullRequest }, key);
        const text = secrets.clean(body(footer));
        const outcome = await (0,_core_stall_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessStalled */ .aB)('write the comment on the pull request', () => comment.write(text));
        if (outcome.done === 'refused') {
            const remedy = workflow.fromFork
                ? 'a pull request from a fork has a read-only token'
                : 'give the job the permission "pull-requests: write"';
            const message = `no comment was written on the pull request: ${outcome.reason}; ${remedy}`;
            return { level: 'notice', title: 'comment', message };
        }
        logger.info(`comment ${outcome.done}: ${outcome.url}`);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        return { level: 'warning', title: 'comment', message: error.message };
    }
}
//# sourceMappingURL=sticky-comment.js.map

/***/ }),

/***/ 65309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ concludeReport),
  U: () => (/* binding */ finishReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
;// CONCATENATED MODULE: ./lib/src/report/baseline.js



/**
 * Compares a result with an earlier one of the same connector. Each finding is marked as new or known; findings of the
 * earlier result that were not found again are listed as fixed. A finding is known if its check had the same fault
 * before, however often, because samples vary between runs. Notices are not compared. A check that was skipped or did not finish fixes nothing.
 *
 * @param earlier - the baseline; undefined if there is none yet: then all findings are new.
 * @param path - the path of the baseline, for messages.
 * @throws UserError when the baseline is of another connector.
 */
function compareWithBaseline(report, earlier, path) {
    if (earlier !== undefined && earlier.connector.name !== report.connector.name) {
        throw new errors/* UserError */.yo(`baseline ${path} is a result of ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(earlier.connector.name), 80)}, not of ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(report.connector.name), 80)}; give the result of the same connector`);
    }
    const earlierKeys = new Map((earlier?.checks ?? []).map((check) => [
        check.id,
        keysOf({ ...check, findings: check.findings.filter(isCompared) }),
    ]));
    let added = 0;
    let known = 0;
    const checks = report.checks.map((check) => ({
        ...check,
        findings: check.findings.map((finding) => {
            if (!isCompared(finding))
                return finding;
            const isNew = !earlierKeys.get(check.id)?.has(keyOf(finding));
            if (isNew)
                added++;
            else
                known++;
            return { ...finding, new: isNew };
        }),
    }));
    return { ...report, checks, baseline: { new: added, known, fixed: fixedOf(report, earlier) } };
}
function fixedOf(report, earlier) {
    const checksById = new Map(report.checks.map((check) => [check.id, check]));
    const fixed = [];
    for (const { id, findings } of earlier?.checks ?? []) {
        const check = checksById.get(id);
        if (check === undefined || check.verdict === 'skip' || check.incomplete)
            continue;
        // A warning that is only a notice now is not fixed.
        const keys = keysOf(check);
        for (const finding of findings) {
            const key = keyOf(finding);
            if (!isCompared(finding) || keys.has(key))
                continue;
            // A fault is listed once, however often it was found.
            keys.add(key);
            fixed.push({ check: id, level: finding.level, message: finding.message });
        }
    }
    return fixed;
}
/** Accepted findings count: a finding is not new when its acceptance is removed, and not fixed when it is accepted. */
function keysOf({ findings, accepted = [] }) {
    return new Set([...findings, ...accepted].map(keyOf));
}
/** A notice never fails a run, so it is neither new nor fixed. */
function isCompared({ level }) {
    return level !== 'notice';
}
function keyOf({ fingerprint, level, message }) {
    return fingerprint ?? JSON.stringify([level, message]);
}
//# sourceMappingURL=baseline.js.map
// EXTERNAL MODULE: ./lib/src/core/files.js
var files = __webpack_require__(70679);
// EXTERNAL MODULE: ./lib/src/core/version.js + 1 modules
var version = __webpack_require__(35112);
;// CONCATENATED MODULE: ./lib/src/report/files.js



/**
 * Writes a report in all formats: validation.json, .xml, .sarif and .html, each even if another cannot be written.
 *
 * @param directory - is created if it does not exist.
 * @param onWritten - called with the path of each file after it was written.
 * @throws UserError for the files that could not be written.
 */
async function writeReportFiles(report, directory, onWritten) {
    const [{ validationHtml }, { validationJunit }, { validationSarif }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3323).then(__webpack_require__.bind(__webpack_require__, 63323)),
        __webpack_require__.e(/* import() */ 8733).then(__webpack_require__.bind(__webpack_require__, 78733)),
        __webpack_require__.e(/* import() */ 7356).then(__webpack_require__.bind(__webpack_require__, 87356)),
    ]);
    const problems = [];
    const write = async (format, extension, content) => {
        const path = (0,external_node_path_.join)(directory, `validation.${extension}`);
        try {
            await (0,files/* writeNamedFile */.Bl)(path, content, `the report ${path}`);
            onWritten(format, path);
        }
        catch (error) {
            problems.push(error);
        }
    };
    await write('json', 'json', `${JSON.stringify(report, null, 2)}\n`);
    await write('junit', 'xml', validationJunit(report));
    await write('sarif', 'sarif', validationSarif(report, { version: version/* version */.r }));
    await write('html', 'html', validationHtml(report));
    // The reason is usually the same for all files, so the first error is enough.
    const [first] = problems;
    if (first !== undefined)
        throw first;
}
//# sourceMappingURL=files.js.map
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
// EXTERNAL MODULE: ./lib/src/report/validation.js
var validation = __webpack_require__(53606);
// EXTERNAL MODULE: ./lib/src/report/validation-summary.js
var validation_summary = __webpack_require__(65279);
// EXTERNAL MODULE: ./lib/src/commands/shared/record-validation.js
var record_validation = __webpack_require__(17120);
// EXTERNAL MODULE: ./lib/src/commands/shared/sticky-comment.js
var sticky_comment = __webpack_require__(37476);
;// CONCATENATED MODULE: ./lib/src/commands/shared/validation-outcome.js









const title = 'Validate';
/** Compares a report with the baseline and removes secrets from it. */
function finishReport(report, baseline, secrets) {
    if (baseline === undefined)
        return cleanReport(report, secrets);
    const compared = compareWithBaseline(report, baseline.result, baseline.path);
    const run = baseline.result?.origin?.run;
    const isOfSameRun = run !== undefined && run === report.origin?.run;
    if (baseline.isGate && !isOfSameRun && compared.baseline !== undefined)
        compared.baseline.gate = true;
    return cleanReport(compared, secrets);
}
/**
 * Publishes a finished report and judges it. Only called by commands, as it uses their context.
 *
 * @param stopped - what stopped the run, if that is known.
 * @throws UserError when the run did not finish, when the result is worse than `fail-on` allows, and when a report could
 *   not be written.
 */
async function concludeReport(report, inputs, context, stopped) {
    let unwritten;
    try {
        await publishReport(report, inputs, context);
    }
    catch (error) {
        unwritten = error;
    }
    try {
        if (stopped !== undefined)
            throw stopped;
        assertAcceptable(report, inputs['fail-on']);
    }
    catch (error) {
        // The verdict is what the command ends with.
        if (unwritten !== undefined)
            context.logger.warning((0,errors/* reportedProblem */.XV)(unwritten));
        throw error;
    }
    if (unwritten !== undefined)
        throw unwritten;
}
/** Publishes a finished report: outputs, totals in the log, annotations, job summary, files, comment. */
async function publishReport(report, inputs, context) {
    const { logger, setOutput, setPathOutput } = context;
    // Set first, so that the output is right even if publishing fails.
    setOutput('result', report.verdict);
    setOutput('passed', report.totals.pass);
    setOutput('failed', report.totals.fail);
    setOutput('warned', report.totals.warn);
    setOutput('skipped', report.totals.skip);
    if (report.baseline !== undefined)
        setOutput('new-findings', report.baseline.new);
    logger.info((0,validation/* formatTotals */.zD)(report));
    if (report.baseline !== undefined)
        logger.info((0,validation/* formatBaseline */.J2)(report.baseline));
    for (const annotation of annotationsOf(report, inputs['fail-on'], context.workspace))
        context.annotate(annotation);
    context.addSummary(`## ${title}\n\n${sectionOf(report, inputs['fail-on'])}`);
    await (0,record_validation/* recordValidation */.Zp)(report, inputs, context);
    const directory = inputs['report-dir'] === undefined
        ? context.reportDirectory
        : (0,external_node_path_.resolve)(context.workingDirectory, inputs['report-dir']);
    try {
        if (directory !== undefined) {
            await writeReportFiles(report, directory, (format, path) => setPathOutput(`report-${format}`, path));
        }
    }
    finally {
        await comment(report, inputs, context);
    }
}
/** One validation has one summary: a shard that is not judged here is judged by the action `report`. */
function sectionOf(report, failOn) {
    const isPart = report.shard !== undefined && failOn === 'never' && report.stopped === undefined;
    return isPart && report.shard ? (0,validation_summary/* shardSection */.aV)(report, report.shard) : (0,validation_summary/* validationSection */.LN)(report);
}
async function comment(report, inputs, context) {
    if (!inputs.comment || context.signal.aborted)
        return;
    const problem = await (0,sticky_comment/* updateComment */.v)(commentOf(report, inputs['comment-key']), inputs['github-token'], context);
    if (problem !== undefined)
        context.annotate(problem);
}
/** There is one comment for each connector, key and shard. */
function commentOf(report, key) {
    const { name } = report.connector;
    const shard = report.shard === undefined ? [] : [`${report.shard.index}/${report.shard.count}`];
    const heading = `## ${title}: ${(0,markdown/* nameText */.fh)([name, key, ...shard].filter((part) => part !== undefined).join(', '))}`;
    return { key: [name, key ?? '', ...shard], body: (footer) => (0,validation_summary/* validationComment */.v)(report, heading, footer) };
}
/** @throws UserError when the result is worse than `fail-on` allows, and always for a run that did not finish. */
function assertAcceptable({ checks, baseline, stopped }, level) {
    if (stopped !== undefined)
        throw new errors/* UserError */.yo(`the run did not finish: ${stopped}`);
    if (level === 'never')
        return;
    if (level === 'new') {
        const failing = checks.filter(({ findings }) => findings.some((finding) => finding.new));
        if (failing.length === 0)
            return;
        const amount = baseline?.new ?? 0;
        throw new errors/* UserError */.yo(`${amount} ${amount === 1 ? 'finding is' : 'findings are'} not in the baseline: ${listIds(failing)}; see the findings above`);
    }
    const failing = checks.filter(({ verdict }) => verdict === 'fail' || (level === 'warning' && verdict === 'warn'));
    if (failing.length === 0)
        return;
    const word = failing.some(({ verdict }) => verdict === 'fail') ? 'failed' : 'warned';
    throw new errors/* UserError */.yo(`${failing.length} of ${checks.length} checks ${word}: ${listIds(failing)}; see the findings above`);
}
function listIds(checks) {
    const ids = checks.map(({ id }) => id);
    return ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : ids.join(', ');
}
/** One annotation per check and location, because a handler may fail for hundreds of accounts. */
function annotationsOf(report, level, workspace) {
    const byLocation = new Map();
    // GitHub shows only some of them, so new findings come first.
    for (const { check, finding } of (0,validation/* sortFindings */.Tc)(report.checks)) {
        const { message, remedy, location } = finding;
        const known = finding.new === false;
        const key = JSON.stringify([check.id, finding.level, known, location ? (0,validation/* formatLocation */.j$)(location) : message]);
        const first = byLocation.get(key);
        if (first !== undefined) {
            first.more++;
            continue;
        }
        const annotation = {
            // Known findings do not fail the command, so they are only notices.
            level: known && level === 'new' ? 'notice' : finding.level,
            title: known ? `${check.id} (known)` : check.id,
            message: remedy === undefined ? message : `${/[.?]$/.test(message) ? message : `${message}.`} ${remedy}`,
            location: location && { ...location, file: (0,external_node_path_.resolve)(workspace, location.file) },
        };
        byLocation.set(key, { annotation, more: 0 });
    }
    return [...byLocation.values()].map(({ annotation, more }) => more === 0 ? annotation : { ...annotation, message: `${annotation.message} (and ${more} more here)` });
}
/** Words that the program writes itself, where they stand for nothing else. */
const ownWords = new Set(['error', 'warning', 'notice', 'pass', 'warn', 'fail', 'skip', 'stopped', 'input', 'fault']);
/** What has such words. */
const wordFields = new Set(['level', 'verdict', 'skipCause']);
/** Texts that nobody can have cut, so that their ends are not those of a secret: the program makes them or has them whole. */
const wholeFields = new Set([
    ...['seed', 'rerun', 'started', 'start', 'id', 'command', 'requestId', 'requestIds', 'madeUpIds'],
    // A shard's plan has the ids of its checks, which are compared when shards are joined.
    ...['fingerprint', 'contentSha256', 'plan', 'check', 'kind', 'type', 'description', 'ref', 'alias', 'tenant', 'tag'],
]);
/** Takes secrets out of every text, before the formats of the report shorten it. Paths of files stay as they are. */
function cleanReport(report, secrets) {
    const clean = (value, name, isForeign) => {
        if (typeof value === 'string') {
            if (isForeign)
                return secrets.clean(value);
            if (name === 'file' || (wordFields.has(name) && ownWords.has(value)))
                return value;
            return secrets.clean(value, { isWhole: wholeFields.has(name) });
        }
        if (Array.isArray(value))
            return value.map((each) => clean(each, name, isForeign));
        if (typeof value !== 'object' || value === null)
            return value;
        // What was exchanged has names of its own.
        const isBelow = isForeign || name === 'exchanges';
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each, key, isBelow)]));
    };
    return clean(report, '', false);
}
//# sourceMappingURL=validation-outcome.js.map

/***/ }),

/***/ 86637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ barChart)
/* harmony export */ });
/* harmony import */ var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28759);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);



/** A bar chart as a fenced block of Markdown. Empty without labels or without a value above 0. */
function barChart({ title, labels, unit, bars, line, horizontal }) {
    const maximum = Math.max(0, ...bars, ...(line ?? []));
    if (labels.length === 0 || maximum === 0)
        return '';
    return [
        '```mermaid',
        `xychart-beta${horizontal ? ' horizontal' : ''}`,
        `    title ${quoteLabel(title, 80)}`,
        `    x-axis [${labels.map((label) => quoteLabel(label)).join(', ')}]`,
        `    y-axis ${quoteLabel(unit)} 0 --> ${formatNumber(maximum)}`,
        `    bar [${bars.map(formatNumber).join(', ')}]`,
        ...(line === undefined ? [] : [`    line [${line.map(formatNumber).join(', ')}]`]),
        '```',
    ].join('\n');
}
/** Keeps letters, digits and a few signs: nothing else can end the quotes, the list or the fence. */
function quoteLabel(text, maxLength = 40) {
    const plain = (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .mapClean */ .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text), (whole) => whole
        .replace(/[^\p{L}\p{N} .,:_/()%-]+/gu, '?')
        .replace(/\s+/g, ' ')
        .trim());
    // Mermaid rejects an empty label.
    return plain === '' ? '"?"' : `"${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(plain, maxLength)}"`;
}
/** Mermaid reads neither exponents nor NaN or Infinity. */
function formatNumber(number) {
    const value = Number.isFinite(number) ? Math.min(Math.max(number, 0), 1e15) : 0;
    return Number.isInteger(value) ? value.toFixed(0) : value.toFixed(2);
}
//# sourceMappingURL=chart.js.map

/***/ }),

/***/ 65279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ validationSection),
/* harmony export */   aV: () => (/* binding */ shardSection),
/* harmony export */   v: () => (/* binding */ validationComment),
/* harmony export */   yd: () => (/* binding */ maxCommentLength)
/* harmony export */ });
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86637);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39798);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12560);
/* harmony import */ var _validation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53606);




const icon = { pass: '✅', warn: '⚠️', fail: '❌', skip: '⏭️', stopped: '🛑' };
const levelIcon = { error: icon.fail, warning: icon.warn, notice: 'ℹ️' };
/** Bars in the chart of commands. More are not readable. */
const maxBars = 12;
/** If more checks passed, they get a collapsed table of their own. */
const maxPassedInTable = 20;
/** Rows of a table. A hostile result may have any number of checks. */
const maxRows = 500;
/** GitHub drops a job summary over 1 MiB, and other sections are in it too. */
const summaryLimits = { maxFindings: 200, maxFindingBytes: 256 * 1024, timings: true };
/** GitHub rejects a longer comment. */
const maxCommentLength = 65_536;
/** The job summary of a shard whose findings the summary of all shards has. */
function shardSection(report, { index, count: shards }) {
    return `${headline(report)}\n\nThis is shard ${index} of ${shards}. The action \`report\` joins the shards, and its summary has the findings.`;
}
/** The job summary of a validation, in Markdown. */
function validationSection(report, limits = {}) {
    const { maxFindings, maxFindingBytes, timings } = { ...summaryLimits, ...limits };
    const { checks, seed, leftBehind = [], notRestored = [] } = report;
    return [
        headline(report),
        report.stopped === undefined ? '' : `> The run did not finish: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(report.stopped)}`,
        leftBehind.length === 0
            ? ''
            : `> ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(leftBehind.length, 'account')} may be left in the target system: ${leftBehind
                .slice(0, 20)
                .map(({ id }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id))
                .join(', ')}. Delete what is left manually.`,
        notRestored.length === 0
            ? ''
            : `> The test account could not be put back: ${notRestored
                .slice(0, 20)
                .map(({ account, reason }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(account)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reason)}`)
                .join('; ')}. Put it back by hand.`,
        findingList(report, maxFindings, maxFindingBytes),
        checkTables(checks),
        skippedChecks(checks),
        fixedList(report),
        timings ? timingsSection(report.commands ?? []) : '',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)('Run again', `Seed ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(seed)}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(report.rerun)}`),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** The comment on a pull request: heading, summary and footer, with as many findings as GitHub accepts. */
function validationComment(report, heading, footer) {
    const otherLength = `${heading}\n\n\n\n${footer}`.length;
    for (const maxFindings of [50, 20, 5, 0]) {
        const section = validationSection(report, { maxFindings, maxFindingBytes: 40_000, timings: false });
        if (section.length + otherLength <= maxCommentLength)
            return `${heading}\n\n${section}\n\n${footer}`;
    }
    return `${heading}\n\n${headline(report)}\n\n${footer}`;
}
function headline(report) {
    const { connector, duration, verdict, baseline, readOnly } = report;
    const compared = baseline === undefined ? '' : ` ${(0,_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBaseline */ .J2)(baseline)}.`;
    return `${icon[verdict]} **${(0,_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTotals */ .zD)(report)}** of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .nameText */ .fh)(connector.name)}, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .nameText */ .fh)((0,_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTarget */ .ff)(report))}, in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(duration)}${readOnly ? ', read-only' : ''}.${compared}`;
}
function findingList({ checks, baseline }, maxFindings, maxBytes) {
    const all = (0,_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .sortFindings */ .Tc)(checks);
    if (all.length === 0)
        return '';
    const lines = [];
    let bytesLeft = maxBytes;
    for (const { check, finding } of all.slice(0, maxFindings)) {
        const { level, message, remedy, location } = finding;
        const age = baseline !== undefined && finding.new ? ' **new**' : '';
        const where = location === undefined ? '' : ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLocation */ .j$)(location))})`;
        const advice = remedy === undefined ? '' : `<br>→ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(remedy)}`;
        const line = `- ${levelIcon[level]}${age} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(check.id)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(message)}${where}${advice}`;
        bytesLeft -= Buffer.byteLength(line) + 1;
        if (bytesLeft < 0)
            break;
        lines.push(line);
    }
    if (all.length > lines.length)
        lines.push(`- … and ${all.length - lines.length} more, in the report`);
    return ['### Findings', '', ...lines].join('\n');
}
/** The checks that ran, the worst first. Many passed checks are collapsed, so that the others are seen at once. */
function checkTables(checks) {
    const run = (0,_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .sortByVerdict */ .FI)(checks).filter(({ verdict }) => verdict !== 'skip');
    const passed = run.filter(({ verdict }) => verdict === 'pass');
    if (passed.length <= maxPassedInTable)
        return checkTable(run);
    const rest = checkTable(run.filter(({ verdict }) => verdict !== 'pass'));
    const folded = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`${icon.pass} ${passed.length} passed`, checkTable(passed));
    return rest === '' ? folded : `${rest}\n\n${folded}`;
}
function checkTable(checks) {
    const rows = checks
        .slice(0, maxRows)
        .map(({ id, verdict, duration, findings, accepted = [], reason = '' }) => [
        `${icon[verdict]} ${_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictLabels */ .f7[verdict]}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(duration),
        [(0,_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFindingCounts */ .Z1)(findings), accepted.length === 0 ? '' : `${accepted.length} accepted`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reason)]
            .filter((part) => part !== '')
            .join('; '),
    ]);
    const more = checks.length > maxRows ? `\n\n… and ${checks.length - maxRows} more checks, in the report` : '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Verdict', 'Check', 'Time', 'Notes'], rows) + more;
}
/** The skipped checks, collapsed: in many runs they are the majority. */
function skippedChecks(checks) {
    const skipped = checks.filter(({ verdict }) => verdict === 'skip');
    if (skipped.length === 0)
        return '';
    const rows = skipped.slice(0, maxRows).map(({ id, reason }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reason ?? '')]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`${icon.skip} ${skipped.length} skipped`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Check', 'Notes'], rows));
}
function fixedList({ baseline }) {
    const fixed = baseline?.fixed ?? [];
    if (fixed.length === 0)
        return '';
    const lines = fixed.slice(0, 20).map(({ check, message }) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(check)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(message)}`);
    if (fixed.length > lines.length)
        lines.push(`- … and ${fixed.length - lines.length} more`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`${fixed.length} fixed since the baseline`, lines.join('\n'));
}
/** The duration of commands, as a chart and a table. */
function timingsSection(commands) {
    if (commands.length === 0)
        return '';
    const mean = ({ total, requests }) => (requests === 0 ? 0 : total / requests);
    const sorted = [...commands].sort((a, b) => mean(b) - mean(a));
    const shown = sorted.slice(0, maxBars);
    const rows = sorted
        .slice(0, 100)
        .map((timing) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(timing.command),
        String(timing.requests),
        timing.failed === 0 ? '' : String(timing.failed),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(mean(timing)),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(timing.slowest),
    ]);
    const chart = (0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .barChart */ .S)({
        title: 'Time of a command: mean (bar) and slowest (line)',
        labels: shown.map(({ command }) => command.replace(/^std:/, '')),
        unit: 'ms',
        bars: shown.map(mean),
        line: shown.map(({ slowest }) => slowest),
        horizontal: true,
    });
    return [
        '### Commands',
        chart,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)('Details', `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Command', 'Requests', 'Failed', 'Mean', 'Slowest'], rows)}\n\n${_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .failedRequestsNote */ .eT}`),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
//# sourceMappingURL=validation-summary.js.map

/***/ }),

/***/ 53606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ sortByVerdict),
/* harmony export */   J2: () => (/* binding */ formatBaseline),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   UY: () => (/* binding */ skipSummary),
/* harmony export */   Wb: () => (/* binding */ checkLines),
/* harmony export */   Z1: () => (/* binding */ formatFindingCounts),
/* harmony export */   Ze: () => (/* binding */ skipLines),
/* harmony export */   b8: () => (/* binding */ isSkippedWithoutFindings),
/* harmony export */   eT: () => (/* binding */ failedRequestsNote),
/* harmony export */   f7: () => (/* binding */ verdictLabels),
/* harmony export */   ff: () => (/* binding */ describeTarget),
/* harmony export */   j$: () => (/* binding */ formatLocation),
/* harmony export */   pj: () => (/* binding */ describeReplay),
/* harmony export */   zD: () => (/* binding */ formatTotals)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39798);

const verdictLabels = {
    pass: 'passed',
    warn: 'warned',
    fail: 'failed',
    skip: 'skipped',
    stopped: 'stopped',
};
/** `1 failed, 12 passed, 1 skipped`: the verdicts that occur, the worst first. `stopped early: 12 passed` for a stopped run. */
function formatTotals({ totals, verdict }) {
    const parts = ['fail', 'warn', 'pass', 'skip']
        .filter((verdict) => totals[verdict] > 0)
        .map((verdict) => `${totals[verdict]} ${verdictLabels[verdict]}`);
    const text = parts.length === 0 ? 'no check was run' : parts.join(', ');
    return verdict === 'stopped' ? `stopped early: ${text}` : text;
}
/** The lines of one check for the log. */
function checkLines(check) {
    const head = `${check.verdict.toUpperCase()}  ${check.id.padEnd(31)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(check.duration)}`;
    const reason = check.reason === undefined ? [] : [`        ${check.reason}`];
    const accepted = (check.accepted ?? []).map((each) => `        accepted: ${each.message} (${each.accepted})`);
    const findings = check.findings.map(({ level, message }) => `        ${level}: ${message}`);
    return [head, ...reason, ...findings, ...accepted];
}
/** How the log describes each cause of skips, and the inputs that would let the checks run. */
const skipCauses = {
    configuration: { text: 'a configuration is needed', inputs: ['config'] },
    'read-only': { text: 'the run is read-only', inputs: ['read-only', 'false'] },
    commands: { text: 'the spec does not list what they need' },
    /** What was not given is in the reasons. */
    input: { text: '' },
    'nothing-to-test': { text: 'there was nothing to test' },
    fault: { text: 'they depend on what failed' },
    'left-out': { text: 'left out' },
    stopped: { text: 'not reached' },
};
/**
 * The log lines about all skipped checks, one for each cause: the reason of a single check, or the number of several. Empty
 * if none was skipped. Those with findings are not counted: `checkLines` has their lines.
 *
 * @param seeAll - where the other reasons are, such as `--verbose lists`.
 */
function skipSummary(checks, nameInput, seeAll) {
    const skipped = checks.filter(isSkippedWithoutFindings);
    let isAnyHidden = false;
    const lines = Object.entries(skipCauses).flatMap(([cause, { text, inputs }]) => {
        const group = skipped.filter(({ skipCause = 'nothing-to-test' }) => skipCause === cause);
        if (group.length < 2)
            return skipLines(group);
        isAnyHidden = true;
        if (cause === 'input')
            return reasonLines(group);
        return [`SKIP  ${group.length} checks: ${text}${inputs === undefined ? '' : ` (${nameInput(...inputs)})`}`];
    });
    return isAnyHidden ? [...lines, `SKIP  ${seeAll} each of them, and why`] : lines;
}
/** One line for each reason, with the number of its checks. */
function reasonLines(checks) {
    const reasons = new Map();
    for (const check of checks) {
        const reason = check.reason ?? 'no reason given';
        reasons.set(reason, [...(reasons.get(reason) ?? []), check]);
    }
    return [...reasons].flatMap(([reason, group]) => group.length === 1 ? skipLines(group) : [`SKIP  ${group.length} checks: ${reason}`]);
}
/** Characters in a line of ids in the log. */
const maxIdLineLength = 100;
/**
 * The log lines of skipped checks, grouped by reason: one line for the reason, then the ids. Skipped checks with findings
 * are not included: `checkLines` has their lines.
 */
function skipLines(checks) {
    const groups = new Map();
    for (const check of checks) {
        if (!isSkippedWithoutFindings(check))
            continue;
        const reason = check.reason ?? 'no reason given';
        groups.set(reason, [...(groups.get(reason) ?? []), check.id]);
    }
    return [...groups].flatMap(([reason, ids]) => {
        const [first = ''] = ids;
        if (ids.length === 1)
            return [`SKIP  ${first}: ${reason}`];
        return [`SKIP  ${ids.length} checks: ${reason}`, ...wrapIds(ids).map((line) => `        ${line}`)];
    });
}
/** True for a skipped check without findings, accepted ones included. */
function isSkippedWithoutFindings({ verdict, findings, accepted = [] }) {
    return verdict === 'skip' && findings.length === 0 && accepted.length === 0;
}
function wrapIds(ids) {
    const lines = [];
    for (const id of ids) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + id.length + 2 <= maxIdLineLength)
            lines[lines.length - 1] = `${last}, ${id}`;
        else
            lines.push(id);
    }
    return lines;
}
/**
 * What was validated: `version 3`, `tag latest`, `its bundle alone`, followed by the age of the recording that answered, and
 * by `, shard 1 of 4` for a shard.
 */
function describeTarget({ connector, shard, replay, }) {
    const at = connector.version !== undefined
        ? `version ${connector.version}`
        : connector.tag !== undefined
            ? `tag ${connector.tag}`
            : `its bundle alone${replay === undefined ? '' : ` on ${describeReplay(replay)}`}`;
    return shard === undefined ? at : `${at}, shard ${shard.index} of ${shard.count}`;
}
/** `a recording of 2026-11-26, 12 days old` */
function describeReplay({ recorded, ageDays }) {
    const day = /^\d{4}-\d\d-\d\d/.exec(recorded)?.[0] ?? 'an unknown day';
    return `a recording of ${day}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(ageDays, 'day')} old`;
}
/** The levels of findings, the worst first. */
const levels = ['error', 'warning', 'notice'];
/** `2 errors, 1 warning`; empty without findings. */
function formatFindingCounts(findings) {
    return levels
        .map((level) => ({ level, amount: findings.filter((finding) => finding.level === level).length }))
        .filter(({ amount }) => amount > 0)
        .map(({ level, amount }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(amount, level))
        .join(', ');
}
/** `3 new findings, 2 known, 1 fixed since the baseline` */
function formatBaseline({ new: added, known, fixed }) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(added, 'new finding')}, ${known} known, ${fixed.length} fixed since the baseline`;
}
/** Every finding with its check: new before known findings, errors before warnings before notices. Reports with a size limit drop the last ones. */
function sortFindings(checks) {
    const rank = (finding) => levels.indexOf(finding.level) + (finding.new === false ? levels.length : 0);
    return checks
        .flatMap((check) => check.findings.map((finding) => ({ check, finding })))
        .sort((a, b) => rank(a.finding) - rank(b.finding));
}
/** Sorts checks by verdict, the worst first. Checks of the same verdict stay in the order in which they ran. */
function sortByVerdict(checks) {
    const order = ['fail', 'warn', 'pass', 'skip'];
    return checks.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}
/** `src/index.ts:12` */
function formatLocation({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
/** A note below the table of commands. */
const failedRequestsNote = 'Failed includes errors that a check provokes, such as reading an unknown account.';
//# sourceMappingURL=validation.js.map

/***/ })

};
