export const id = 6403;
export const ids = [6403];
export const modules = {

/***/ 39128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ invokeLimitInputs),
/* harmony export */   z: () => (/* binding */ invokeLimits)
/* harmony export */ });
/* harmony import */ var _time_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19898);

/** Limits of one run of a connector's command, for commands that run connectors. */
const invokeLimitInputs = {
    'max-invoke-time': {
        kind: 'text',
        default: '1h',
        description: 'Longest time that one command of the connector may take, such as 30m.',
    },
    'max-answers': {
        kind: 'integer',
        min: 1,
        default: '5000000',
        description: 'Most answers that one command of the connector may send.',
    },
};
/** @throws UserError for an invalid time. */
function invokeLimits(inputs) {
    return {
        totalTimeoutMs: (0,_time_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .durationInput */ .T)('max-invoke-time', inputs['max-invoke-time']),
        maxInvokeValues: inputs['max-answers'],
    };
}
//# sourceMappingURL=invoke-limits.js.map

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

/***/ 19898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ timeInput),
/* harmony export */   T: () => (/* binding */ durationInput)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
/* harmony import */ var _core_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99582);




/** The earliest time that is accepted. RFC 3339 has years of four digits, and there are no older records. */
const minTime = Date.UTC(2000, 0, 1);
/**
 * Parses an input with a duration above zero.
 *
 * @returns milliseconds.
 * @throws UserError that names the input and the format.
 */
function durationInput(name, text) {
    const duration = (0,_core_times_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E9)(text);
    if (duration === undefined || duration <= 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input ${name}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(text), 60)} is not a duration; write one such as 30s, 5m, 1h30m or 2d`);
    }
    return duration;
}
/**
 * Parses an input with a time: an absolute one, or a duration before `now`.
 *
 * @returns milliseconds since 1970.
 * @throws UserError that names the input and the formats.
 */
function timeInput(name, text, now) {
    const time = (0,_core_times_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTime */ .pe)(text, now);
    if (time === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input ${name}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(text), 60)} is not a time; write how long ago (30m, 2h), or 2026-01-31, 2026-01-31 13:00:00 (UTC) or 2026-01-31T13:00:00+01:00`);
    }
    if (time < minTime)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input ${name}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(text), 60)} is too long ago; give a time after 2000`);
    return time;
}
//# sourceMappingURL=time-inputs.js.map

/***/ }),

/***/ 78551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rp: () => (/* binding */ validationInputs),
/* harmony export */   ae: () => (/* binding */ assertReportInputs),
/* harmony export */   b: () => (/* binding */ baselineAnnotation),
/* harmony export */   eP: () => (/* binding */ reportInputs),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   sH: () => (/* binding */ validationOutputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73899);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3633);
/* harmony import */ var _invoke_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39128);






/** The inputs of the commands that report a validation: validate, pipeline and report. */
const reportInputs = {
    'fail-on': {
        kind: 'choice',
        choices: ['error', 'warning', 'new', 'never'],
        default: 'error',
        description: 'Which findings make the command fail; new: errors and warnings that are not in the baseline. A run that did not finish always fails.',
    },
    baseline: {
        kind: 'text',
        description: 'An earlier validation.json to compare with: findings are new, known or fixed. If the file does not exist, all findings are new.',
    },
    'report-dir': {
        kind: 'text',
        description: 'Folder for the reports. Default: a temporary folder on a runner; no reports in a shell.',
    },
    comment: {
        kind: 'boolean',
        default: 'false',
        description: 'Keep a comment with the result on the pull request up to date. Needs github-token.',
    },
    'comment-key': {
        kind: 'text',
        description: 'Distinguishes the comments of several jobs that validate the same connector, such as the legs of a matrix.',
    },
    'github-token': {
        kind: 'text',
        secret: true,
        description: 'Token of the job, for the comment (`pull-requests: write`) and to record the result of a validation on a tenant (`deployments: write`).',
    },
    record: { kind: 'text', description: 'File in which upload recorded the version; the result is added to it.' },
    'report-url': {
        kind: 'text',
        description: 'Address of the report, such as that of the artifact that holds it, to record with the result.',
    },
};
const validationInputs = {
    ..._config_js__WEBPACK_IMPORTED_MODULE_4__/* .configInputs */ .yD,
    'read-only': {
        kind: 'boolean',
        default: 'true',
        description: 'Skip the checks that create, change and delete test accounts in the target system.',
    },
    checks: { kind: 'list', default: '', description: 'Ids of the checks to run, separated by commas. Default: all.' },
    'skip-checks': { kind: 'list', default: '', description: 'Ids of the checks to skip.' },
    settings: {
        kind: 'text',
        description: 'Settings file: attribute values, accepted findings, custom commands. Default: validate.yml of the project, if it exists.',
    },
    'read-limit': {
        kind: 'integer',
        min: 1,
        max: 10000,
        default: '8',
        description: 'Maximum number of accounts, and of entitlements of each type, that are read one by one.',
    },
    ..._invoke_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .invokeLimitInputs */ .R,
    'max-wait': {
        kind: 'text',
        description: 'How long to wait until the target system shows a change, such as 90s. Default: 30s, and 500ms for a bundle that runs here.',
    },
    seed: {
        kind: 'text',
        description: 'Seed of the generated values; the same seed generates the same values. Default: random; for a shard, the id of the workflow run.',
    },
    shard: {
        kind: 'text',
        description: 'Run only a part of the checks, such as 2/4. The report action merges the results of all parts.',
    },
    ...reportInputs,
};
const validationOutputs = {
    result: 'pass, warn, fail, skip or stopped: the worst verdict of all checks; skip if nothing could be checked; stopped if the run did not finish.',
    passed: 'Number of checks that passed.',
    failed: 'Number of checks that failed.',
    warned: 'Number of checks that passed with warnings.',
    skipped: 'Number of checks that were skipped.',
    'new-findings': 'Number of findings that are not in the baseline; empty without baseline.',
    'report-json': 'Path of the results as JSON.',
    'report-junit': 'Path of the results as JUnit XML.',
    'report-sarif': 'Path of the results as SARIF, for code scanning.',
    'report-html': 'Path of the HTML report.',
};
/** @throws UserError for inputs with which the report at the end of the run would fail. */
async function assertReportInputs(inputs, { workingDirectory, workflow, reportDirectory, }) {
    await (0,_cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .assertOutputFolders */ .N)({ 'report-dir': inputs['report-dir'] ?? reportDirectory }, workingDirectory);
    const url = inputs['report-url'];
    if (url !== undefined && !/^https?:\/\/[^\s]{1,2000}$/i.test(url)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('input report-url is not an address; it begins with https://');
    }
    if (inputs['fail-on'] === 'new' && inputs.baseline === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('fail-on new needs baseline; give the path of an earlier validation.json');
    }
    if (!inputs.comment)
        return;
    if (workflow === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('comment needs a pull request of GitHub; leave it out here');
    if (inputs['github-token'] === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('comment needs github-token; pass the token of the job and give it pull-requests: write');
    }
}
/** Reads the input `baseline`; undefined when it was not given. */
async function readBaseline(path, workingDirectory) {
    if (path === undefined)
        return undefined;
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path), 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            return { path, result: undefined };
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`cannot read baseline ${path}: ${error.message}`);
    }
    const { parseResult } = await __webpack_require__.e(/* import() */ 1724).then(__webpack_require__.bind(__webpack_require__, 71724));
    return { path, result: parseResult(text, `baseline ${path}`) };
}
/** An annotation for a baseline that does not exist, or is of a run that did not finish. */
function baselineAnnotation(baseline) {
    if (baseline === undefined)
        return undefined;
    const { path, result } = baseline;
    if (result === undefined) {
        const message = `baseline ${path} does not exist: this counts as the first run, and every finding is new`;
        return { level: 'notice', title: 'baseline', message };
    }
    if (result.stopped === undefined)
        return undefined;
    const message = `baseline ${path} is of a run that did not finish, so new findings may be old ones; give the result of a complete run`;
    return { level: 'warning', title: 'baseline', message };
}
//# sourceMappingURL=validation-inputs.js.map

/***/ }),

/***/ 98714:
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
        __webpack_require__.e(/* import() */ 1068).then(__webpack_require__.bind(__webpack_require__, 1068)),
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
// EXTERNAL MODULE: ./lib/src/report/chart.js
var report_chart = __webpack_require__(86637);
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
;// CONCATENATED MODULE: ./lib/src/report/validation-summary.js




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
/** The job summary of a validation, in Markdown. */
function validationSection(report, limits = {}) {
    const { maxFindings, maxFindingBytes, timings } = { ...summaryLimits, ...limits };
    const { checks, seed, leftBehind = [] } = report;
    return [
        headline(report),
        report.stopped === undefined ? '' : `> The run did not finish: ${(0,markdown/* text */.Qq)(report.stopped)}`,
        leftBehind.length === 0
            ? ''
            : `> ${(0,format/* count */.U9)(leftBehind.length, 'account')} may be left in the target system: ${leftBehind
                .slice(0, 20)
                .map(({ id }) => (0,markdown/* code */.aY)(id))
                .join(', ')}. Delete what is left manually.`,
        checkTables(checks),
        skippedChecks(checks),
        findingList(report, maxFindings, maxFindingBytes),
        fixedList(report),
        timings ? timingsSection(report.commands ?? []) : '',
        (0,markdown/* details */.zH)('Run again', `Seed ${(0,markdown/* code */.aY)(seed)}\n\n${(0,markdown/* code */.aY)(report.rerun)}`),
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
    const compared = baseline === undefined ? '' : ` ${(0,validation/* formatBaseline */.J2)(baseline)}.`;
    return `${icon[verdict]} **${(0,validation/* formatTotals */.zD)(report)}** of ${(0,markdown/* nameText */.fh)(connector.name)}, ${(0,markdown/* nameText */.fh)((0,validation/* describeTarget */.ff)(report))}, in ${(0,format/* formatDuration */.a3)(duration)}${readOnly ? ', read-only' : ''}.${compared}`;
}
function findingList({ checks, baseline }, maxFindings, maxBytes) {
    const all = (0,validation/* sortFindings */.Tc)(checks);
    if (all.length === 0)
        return '';
    const lines = [];
    let bytesLeft = maxBytes;
    for (const { check, finding } of all.slice(0, maxFindings)) {
        const { level, message, remedy, location } = finding;
        const age = baseline !== undefined && finding.new ? ' **new**' : '';
        const where = location === undefined ? '' : ` (${(0,markdown/* code */.aY)((0,validation/* formatLocation */.j$)(location))})`;
        const advice = remedy === undefined ? '' : `<br>→ ${(0,markdown/* text */.Qq)(remedy)}`;
        const line = `- ${levelIcon[level]}${age} ${(0,markdown/* code */.aY)(check.id)}: ${(0,markdown/* text */.Qq)(message)}${where}${advice}`;
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
    const run = (0,validation/* sortByVerdict */.FI)(checks).filter(({ verdict }) => verdict !== 'skip');
    const passed = run.filter(({ verdict }) => verdict === 'pass');
    if (passed.length <= maxPassedInTable)
        return checkTable(run);
    const rest = checkTable(run.filter(({ verdict }) => verdict !== 'pass'));
    const folded = (0,markdown/* details */.zH)(`${icon.pass} ${passed.length} passed`, checkTable(passed));
    return rest === '' ? folded : `${rest}\n\n${folded}`;
}
function checkTable(checks) {
    const rows = checks
        .slice(0, maxRows)
        .map(({ id, verdict, duration, findings, accepted = [], reason = '' }) => [
        `${icon[verdict]} ${validation/* verdictLabels */.f7[verdict]}`,
        (0,markdown/* code */.aY)(id),
        (0,format/* formatDuration */.a3)(duration),
        [(0,validation/* formatFindingCounts */.Z1)(findings), accepted.length === 0 ? '' : `${accepted.length} accepted`, (0,markdown/* text */.Qq)(reason)]
            .filter((part) => part !== '')
            .join('; '),
    ]);
    const more = checks.length > maxRows ? `\n\n… and ${checks.length - maxRows} more checks, in the report` : '';
    return (0,markdown/* table */.tp)(['Verdict', 'Check', 'Time', 'Notes'], rows) + more;
}
/** The skipped checks, collapsed: in many runs they are the majority. */
function skippedChecks(checks) {
    const skipped = checks.filter(({ verdict }) => verdict === 'skip');
    if (skipped.length === 0)
        return '';
    const rows = skipped.slice(0, maxRows).map(({ id, reason }) => [(0,markdown/* code */.aY)(id), (0,markdown/* text */.Qq)(reason ?? '')]);
    return (0,markdown/* details */.zH)(`${icon.skip} ${skipped.length} skipped`, (0,markdown/* table */.tp)(['Check', 'Notes'], rows));
}
function fixedList({ baseline }) {
    const fixed = baseline?.fixed ?? [];
    if (fixed.length === 0)
        return '';
    const lines = fixed.slice(0, 20).map(({ check, message }) => `- ${(0,markdown/* code */.aY)(check)}: ${(0,markdown/* text */.Qq)(message)}`);
    if (fixed.length > lines.length)
        lines.push(`- … and ${fixed.length - lines.length} more`);
    return (0,markdown/* details */.zH)(`${fixed.length} fixed since the baseline`, lines.join('\n'));
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
        (0,markdown/* code */.aY)(timing.command),
        String(timing.requests),
        timing.failed === 0 ? '' : String(timing.failed),
        (0,format/* formatDuration */.a3)(mean(timing)),
        (0,format/* formatDuration */.a3)(timing.slowest),
    ]);
    const chart = (0,report_chart/* barChart */.S)({
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
        (0,markdown/* details */.zH)('Details', `${(0,markdown/* table */.tp)(['Command', 'Requests', 'Failed', 'Mean', 'Slowest'], rows)}\n\n${validation/* failedRequestsNote */.eT}`),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
//# sourceMappingURL=validation-summary.js.map
// EXTERNAL MODULE: ./lib/src/commands/shared/upload-record.js
var upload_record = __webpack_require__(26490);
;// CONCATENATED MODULE: ./lib/src/commands/shared/record-validation.js

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
    const records = (0,upload_record/* openUploadRecords */.WH)(inputs, context);
    const key = { tenant, connector: { id: ref, alias } };
    await records.addEvent(key, version, { kind: 'validated', ...validationFacts(report) }, inputs['report-url']);
}
/** What a result says of the version (docs/record.md#validated). */
function validationFacts(report) {
    const { verdict, totals, seed, checks } = report;
    const hasPassed = (ids) => checks.some((check) => ids.includes(check.id) && ['pass', 'warn'].includes(check.verdict) && !check.incomplete);
    const counts = report.configured === true &&
        (verdict === 'pass' || verdict === 'warn') &&
        hasPassed(['test-connection-success']) &&
        hasPassed(readingChecks);
    return {
        ...{ verdict, counts, seed },
        ...{ passed: totals.pass, warned: totals.warn, failed: totals.fail, skipped: totals.skip },
    };
}
//# sourceMappingURL=record-validation.js.map
// EXTERNAL MODULE: ./lib/src/commands/shared/sticky-comment.js
var sticky_comment = __webpack_require__(37476);
;// CONCATENATED MODULE: ./lib/src/commands/shared/validation-outcome.js









const title = 'Validate';
/** Compares a report with the baseline and removes secrets from it. */
function finishReport(report, baseline, secrets) {
    const compared = baseline ? compareWithBaseline(report, baseline.result, baseline.path) : report;
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
    context.addSummary(`## ${title}\n\n${validationSection(report)}`);
    await recordValidation(report, inputs, context);
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
    return { key: [name, key ?? '', ...shard], body: (footer) => validationComment(report, heading, footer) };
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
            message: remedy === undefined ? message : `${message.replace(/\.$/, '')}. ${remedy}`,
            location: location && { ...location, file: (0,external_node_path_.resolve)(workspace, location.file) },
        };
        byLocation.set(key, { annotation, more: 0 });
    }
    return [...byLocation.values()].map(({ annotation, more }) => more === 0 ? annotation : { ...annotation, message: `${annotation.message} (and ${more} more here)` });
}
/** Takes secrets out of every text, before the formats of the report shorten it. Paths of files stay as they are. */
function cleanReport(report, secrets) {
    const clean = (value, name = '') => {
        if (typeof value === 'string')
            return name === 'file' ? value : secrets.clean(value);
        if (Array.isArray(value))
            return value.map((each) => clean(each));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each, key)]));
    };
    return clean(report);
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

/***/ 39798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `312 B`, `86.7 KiB`, `1.4 MiB` */
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
/** `84 ms`, `3.2 s`, `4 min 10 s` */
function formatDuration(durationMs) {
    if (durationMs < 1000)
        return `${Math.round(durationMs)} ms`;
    if (durationMs < 60_000)
        return `${(durationMs / 1000).toFixed(1)} s`;
    const seconds = Math.round(durationMs / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** `1 check`, `2 checks` */
function count(number, singular, plural = `${singular}s`) {
    return `${number} ${number === 1 ? singular : plural}`;
}
//# sourceMappingURL=format.js.map

/***/ }),

/***/ 53606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ sortByVerdict),
/* harmony export */   J2: () => (/* binding */ formatBaseline),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   Wb: () => (/* binding */ checkLines),
/* harmony export */   Z1: () => (/* binding */ formatFindingCounts),
/* harmony export */   Ze: () => (/* binding */ skipLines),
/* harmony export */   b8: () => (/* binding */ isSkippedWithoutFindings),
/* harmony export */   eT: () => (/* binding */ failedRequestsNote),
/* harmony export */   f7: () => (/* binding */ verdictLabels),
/* harmony export */   ff: () => (/* binding */ describeTarget),
/* harmony export */   j$: () => (/* binding */ formatLocation),
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
/** What was validated: `version 3`, `tag latest`, `its bundle alone`, followed by `, shard 1 of 4` for a shard. */
function describeTarget({ connector, shard }) {
    const at = connector.version !== undefined
        ? `version ${connector.version}`
        : connector.tag !== undefined
            ? `tag ${connector.tag}`
            : 'its bundle alone';
    return shard === undefined ? at : `${at}, shard ${shard.index} of ${shard.count}`;
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

/***/ }),

/***/ 11280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M4: () => (/* binding */ ExchangeLog),
  nf: () => (/* binding */ errorDetails),
  F3: () => (/* binding */ sumTimings)
});

// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/core/secrets/clean.js
var clean = __webpack_require__(28759);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
;// CONCATENATED MODULE: ./lib/src/validation/engine/anonymizer.js




/** Fields outside of attributes that hold a word of the interface or of the spec, never personal data. */
const plainFields = new Set(['op', 'attribute', 'type', 'status']);
const maxFields = 40;
const maxElements = 3;
const maxDepth = 6;
/** Distinct values that get a number. Further values are shown without one. */
const maxNumbers = 5000;
/**
 * Replaces values by their type and length: `‹text of 12, #3›`. Names of fields stay. Equal values have equal numbers,
 * so a reader can compare what was sent with what was read without seeing the data.
 */
class Anonymizer {
    #numbers = new Map();
    /** A value as JSON-like text of at most `max` characters. */
    json(value, max) {
        return (0,core_text/* oneLine */.TN)((0,process/* printable */.g$)(this.#format(value, '', false, 0, { left: max })), max);
    }
    /** A message without the values that were anonymized before, and without e-mail addresses. */
    text(message) {
        // The longest value first: one may be a part of another.
        const known = [...this.#numbers].filter(([value]) => typeof value === 'string' && value.length >= 4);
        const sorted = known.sort(([a], [b]) => String(b).length - String(a).length);
        const anonymous = (0,clean/* mapClean */.Gn)((0,process/* printable */.g$)(message), (text) => {
            let result = text;
            for (const [value, number] of sorted)
                result = result.replaceAll(String(value), `‹#${number}›`);
            return result.replace(/(?<![^\s"'<>()‹›,;:])[^\s"'<>()‹›,;:]+@[^\s"'<>()‹›,;:]+/g, '‹e-mail›');
        });
        return (0,core_text/* oneLine */.TN)(anonymous, 600);
    }
    /** @param budget - characters that may still be written. Text beyond them is not built at all. */
    #format(value, field, personal, depth, budget) {
        if (budget.left <= 0 || depth > maxDepth)
            return '…';
        if (Array.isArray(value)) {
            const elements = value.slice(0, maxElements).map((each) => this.#format(each, field, personal, depth + 1, budget));
            if (value.length > elements.length)
                elements.push(`… ${value.length - elements.length} more`);
            return `[${elements.join(', ')}]`;
        }
        if ((0,json/* isObject */.Gv)(value))
            return this.#object(value, field, personal, depth, budget);
        const text = this.#scalar(value, field, personal);
        budget.left -= text.length + 2;
        return text;
    }
    #object(value, field, personal, depth, budget) {
        const { attributes } = value;
        // The schema in an input repeats the one of the spec.
        if (field === 'schema' && Array.isArray(attributes))
            return `‹schema with ${attributes.length} attributes›`;
        const names = Object.keys(value);
        const parts = [];
        for (const name of names.slice(0, maxFields)) {
            if (budget.left <= 0)
                break;
            const key = JSON.stringify((0,core_text/* oneLine */.TN)((0,process/* printable */.g$)(name), 60));
            budget.left -= key.length + 2;
            parts.push(`${key}: ${this.#format(value[name], name, personal || name === 'attributes' || name === 'value', depth + 1, budget)}`);
        }
        if (names.length > parts.length)
            parts.push(`… ${names.length - parts.length} more`);
        return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
    }
    #scalar(value, field, personal) {
        if (value === null || typeof value === 'boolean')
            return String(value);
        if (typeof value === 'string') {
            if (value === '')
                return '""';
            if (!personal && plainFields.has(field) && value.length <= 80)
                return JSON.stringify(value);
            return `‹text of ${value.length}${this.#number(value)}›`;
        }
        if (typeof value === 'number')
            return `‹number${this.#number(value)}›`;
        return value === undefined ? '‹nothing›' : `‹${typeof value}›`;
    }
    #number(value) {
        const known = this.#numbers.get(value);
        if (known !== undefined)
            return `, #${known}`;
        if (this.#numbers.size >= maxNumbers)
            return '';
        this.#numbers.set(value, this.#numbers.size + 1);
        return `, #${this.#numbers.size}`;
    }
}
//# sourceMappingURL=anonymizer.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/exchanges.js


/** How many exchanges of a check are kept: its first ones, and after these the first that failed. */
const maxExchanges = 12;
const maxFailures = 8;
/** Characters of an input or output that are kept. */
const maxTextLength = 800;
/**
 * What one check sent and received, to find the cause of a finding. Its size is bounded, and it holds no values: secrets
 * and personal data are anonymized.
 */
class ExchangeLog {
    #clock;
    #anonymizer;
    #kept = [];
    #failures = [];
    #timings = new Map();
    #count = 0;
    /** Outputs received so far, for the progress of a long check. */
    outputs = 0;
    constructor(clock) {
        this.#clock = clock;
        this.#anonymizer = new Anonymizer();
    }
    start(command, input) {
        const started = this.#clock.now();
        const keep = this.#count++ < maxExchanges;
        const exchange = { command, input: '', outputs: [], outputCount: 0, outcome: 'answered', duration: 0 };
        // Whether an exchange fails is known at its end, so its parts are recorded as long as failures can be kept.
        const isRecorded = keep || this.#failures.length < maxFailures;
        if (isRecorded)
            exchange.input = this.#anonymize(input);
        if (keep)
            this.#kept.push(exchange);
        return {
            output: (data) => {
                this.outputs++;
                exchange.outputCount++;
                if (isRecorded && exchange.outputs.length < 2)
                    exchange.outputs.push(this.#anonymize(data));
            },
            end: (outcome, error) => {
                exchange.outcome = outcome;
                exchange.duration = Math.max(0, this.#clock.now() - started);
                this.#addTiming(exchange);
                if (!keep && (outcome !== 'failed' || this.#failures.length >= maxFailures))
                    return;
                if (!keep)
                    this.#failures.push(exchange);
                if (error)
                    exchange.error = this.#anonymizer.text(error.message);
                if (error?.requestId !== undefined)
                    exchange.requestId = error.requestId;
            },
        };
    }
    get requests() {
        return this.#count;
    }
    /** The exchanges that are kept, in the order in which they started. */
    get list() {
        return [...this.#kept, ...this.#failures];
    }
    /** One entry for each command, in the order of first use. */
    get timings() {
        return [...this.#timings.values()];
    }
    #anonymize(value) {
        return this.#anonymizer.json(value, maxTextLength);
    }
    #addTiming({ command, outcome, duration }) {
        const timing = this.#timings.get(command) ?? { command, requests: 0, failed: 0, total: 0, slowest: 0 };
        this.#timings.set(command, timing);
        timing.requests++;
        if (outcome === 'failed')
            timing.failed++;
        timing.total += duration;
        timing.slowest = Math.max(timing.slowest, duration);
    }
}
/** Adds up the timings of several checks or shards by command. */
function sumTimings(lists) {
    const sums = new Map();
    for (const list of lists) {
        for (const { command, requests, failed, total, slowest } of list) {
            const sum = sums.get(command) ?? { command, requests: 0, failed: 0, total: 0, slowest: 0 };
            sums.set(command, sum);
            sum.requests += requests;
            sum.failed += failed;
            sum.total += total;
            sum.slowest = Math.max(sum.slowest, slowest);
        }
    }
    return [...sums.values()];
}
/** The message and request id of an error that an invocation threw. */
function errorDetails(error) {
    const requestId = error?.requestId;
    return { message: (0,errors/* messageOf */.bD)(error), ...(typeof requestId === 'string' && { requestId }) };
}
//# sourceMappingURL=exchanges.js.map

/***/ }),

/***/ 10226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ totalsOf)
/* harmony export */ });
/**
 * Computes the verdict and the totals of a run.
 *
 * @param stopped - why the run did not finish. The verdict is then `stopped`, whatever the checks found.
 */
function totalsOf(checks, stopped) {
    const totals = { pass: 0, warn: 0, fail: 0, skip: 0 };
    for (const { verdict } of checks)
        totals[verdict]++;
    if (stopped !== undefined)
        return { verdict: 'stopped', totals, stopped };
    return { verdict: ['fail', 'warn', 'pass'].find((verdict) => totals[verdict] > 0) ?? 'skip', totals };
}
//# sourceMappingURL=result.js.map

/***/ })

};
