export const id = 1524;
export const ids = [1524];
export const modules = {

/***/ 3633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   kf: () => (/* binding */ maskConfigSecrets),
/* harmony export */   ln: () => (/* binding */ maskNamedSecrets),
/* harmony export */   yD: () => (/* binding */ configInputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93917);





/** The inputs that carry the source's configuration, as the connector reads it. */
const configInputs = {
    config: {
        kind: 'text',
        description: 'Configuration of the source, as one JSON object. Keep it in a secret.',
    },
    'config-path': {
        kind: 'text',
        description: 'File that holds the configuration, instead of `config`.',
    },
};
/** Names of fields that hold secrets, for the time before the spec says which do. */
const secretName = /secret|password|passwd|token|credential|private|api-?key|access-?key|authorization/i;
/**
 * Reads the configuration and masks the fields whose names tell of a secret. Undefined when none was given.
 *
 * @throws UserError that never quotes the configuration.
 */
async function readConfig(inputs, context) {
    if (inputs.config !== undefined && inputs['config-path'] !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('both config and config-path are given; give one of them');
    }
    const path = inputs['config-path'];
    const text = path === undefined ? inputs.config : await readConfigFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, path), path);
    if (text === undefined)
        return undefined;
    const name = path === undefined ? 'config' : `config-path ${path}`;
    const parsed = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonText */ .lk)(text);
    if ((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isFault */ .Zh)(parsed)) {
        // The text is not quoted: the secret may stand right there.
        const { line, column } = parsed.position;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`input ${name} is not valid JSON, see line ${line}, column ${column}; check its quotes, commas and brackets`);
    }
    const config = parsed.value;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(config))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`input ${name} is not a JSON object; write {"key": "value", …}`);
    maskNamedSecrets(config, context);
    return config;
}
/** Masks every value, at any depth, that stands below a key whose name tells of a secret. */
function maskNamedSecrets(value, context) {
    maskFields(value, (key) => secretName.test(key), context);
}
/** Masks the values of the items that the spec declares as secret. */
function maskConfigSecrets(config, spec, context) {
    if (config === undefined || spec === undefined)
        return;
    const keys = new Set();
    collectSecretKeys(spec.sourceConfig, keys);
    maskFields(config, (key) => keys.has(key), context);
}
async function readConfigFile(path, shown) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        const reason = cause.code === 'ENOENT' ? 'there is no such file' : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read config-path ${shown}: ${reason}`, { cause });
    }
}
/** Items may be nested: in menus, sections, cards and key-value pairs. */
function collectSecretKeys(node, keys) {
    if (Array.isArray(node)) {
        for (const item of node)
            collectSecretKeys(item, keys);
    }
    else if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(node)) {
        if ((node['type'] === 'secret' || node['type'] === 'secrettextarea') && typeof node['key'] === 'string') {
            keys.add(node['key']);
        }
        for (const value of Object.values(node))
            collectSecretKeys(value, keys);
    }
}
/** Masks every text below a field whose key is secret. */
function maskFields(node, isSecret, context, inSecret = false) {
    if (typeof node === 'string' || typeof node === 'number') {
        if (inSecret)
            context.mask(String(node));
    }
    else if (typeof node === 'object' && node !== null) {
        for (const [key, value] of Object.entries(node)) {
            maskFields(value, isSecret, context, inSecret || (!Array.isArray(node) && isSecret(key)));
        }
    }
}
//# sourceMappingURL=config.js.map

/***/ }),

/***/ 37476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_stall_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94106);


/**
 * Keeps one comment on the pull request up to date. Whether that works never decides on the result: a token that may
 * not write, as on a pull request from a fork, is a notice, any other failure a warning.
 */
async function keepComment({ key, body }, token, context) {
    const { workflow } = context;
    if (workflow === undefined || token === undefined)
        return;
    if (workflow.pullRequest === undefined) {
        context.logger.info(`no comment: the event ${workflow.event} belongs to no pull request`);
        return;
    }
    const commit = workflow.sha.replace(/[^0-9a-f]/gi, '').slice(0, 12);
    const footer = `[Workflow run](${workflow.runUrl}) of ${commit}`;
    const [{ GitHubClient }, { StickyComment }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(8159), __webpack_require__.e(3193)]).then(__webpack_require__.bind(__webpack_require__, 33193)),
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(8159), __webpack_require__.e(1217)]).then(__webpack_require__.bind(__webpack_require__, 61217)),
    ]);
    try {
        const github = new GitHubClient(token, workflow.apiUrl, context);
        const comment = new StickyComment(github, { ...workflow, pullRequest: workflow.pullRequest }, key);
        const text = context.redact(body(footer));
        const outcome = await (0,_core_stall_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessStalled */ .aB)('write the comment on the pull request', () => comment.write(text));
        if (outcome.done === 'refused') {
            const remedy = workflow.fromFork
                ? 'a pull request from a fork has a read-only token'
                : 'give the job the permission "pull-requests: write"';
            const message = `no comment was written on the pull request: ${outcome.reason}; ${remedy}`;
            context.annotate({ level: 'notice', title: 'comment', message });
            return;
        }
        context.logger.info(`comment ${outcome.done}: ${outcome.url}`);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
            throw error;
        context.annotate({ level: 'warning', title: 'comment', message: error.message });
    }
}
//# sourceMappingURL=sticky-comment.js.map

/***/ }),

/***/ 932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rp: () => (/* binding */ validationInputs),
/* harmony export */   eP: () => (/* binding */ reportInputs),
/* harmony export */   sH: () => (/* binding */ validationOutputs)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3633);

/** The inputs of all that ends with a verdict and reports: validate, pipeline and report. */
const reportInputs = {
    'fail-on': {
        kind: 'choice',
        choices: ['error', 'warning', 'new', 'never'],
        default: 'error',
        description: 'What makes the command fail: new is an error or a warning that baseline does not have, whatever else was found. A run that came to no end always does.',
    },
    baseline: {
        kind: 'text',
        description: 'An earlier validation.json: findings are told apart as new, known and fixed. A file that is not there is a first run, in which all is new.',
    },
    'report-dir': {
        kind: 'text',
        description: 'Folder for the reports. Default: a temporary folder of the runner; none in a shell.',
    },
    comment: {
        kind: 'boolean',
        default: 'false',
        description: 'Keep one comment with the result on the pull request. Needs github-token.',
    },
    'comment-key': {
        kind: 'text',
        description: 'What tells comments for the same connector apart, such as the name of the matrix leg.',
    },
    'github-token': {
        kind: 'text',
        secret: true,
        description: 'Token of the job, which keeps the comment. Needs `pull-requests: write`.',
    },
};
const validationInputs = {
    ..._config_js__WEBPACK_IMPORTED_MODULE_0__/* .configInputs */ .yD,
    'read-only': {
        kind: 'boolean',
        default: 'true',
        description: 'Leave out the checks that create, change and delete accounts of their own in the target system.',
    },
    checks: { kind: 'list', default: '', description: 'Ids of the checks to run, separated by commas. Default: all.' },
    'skip-checks': { kind: 'list', default: '', description: 'Ids of the checks to leave out.' },
    settings: {
        kind: 'text',
        description: 'File with settings of the validation: values, accepted findings, commands of your own. Default: validate.yml of the project, if there.',
    },
    'read-limit': {
        kind: 'integer',
        min: 1,
        max: 10000,
        default: '8',
        description: 'How many accounts, and entitlements of each type, are read one by one.',
    },
    seed: {
        kind: 'text',
        description: 'Seed of the generated values; the same seed makes the same ones. Default: random; for a shard, the id of the workflow run.',
    },
    shard: {
        kind: 'text',
        description: 'Run only a part of the checks, such as 2/4; the report action joins the results of all parts.',
    },
    ...reportInputs,
};
const validationOutputs = {
    result: 'pass, warn, fail, skip or stopped: the worst verdict of all checks; skip if nothing could be checked; stopped if the run came to no end.',
    passed: 'How many checks passed.',
    failed: 'How many checks failed.',
    warned: 'How many checks passed with warnings.',
    skipped: 'How many checks were skipped.',
    'new-findings': 'How many findings the baseline does not have; empty without baseline.',
    'report-json': 'Path of the results as JSON.',
    'report-junit': 'Path of the results as JUnit XML.',
    'report-sarif': 'Path of the results as SARIF, for code scanning.',
    'report-html': 'Path of the report as a page.',
};
//# sourceMappingURL=validation-inputs.js.map

/***/ }),

/***/ 15953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ae: () => (/* binding */ assertReportInputs),
  Ko: () => (/* binding */ failOn),
  mF: () => (/* binding */ readBaseline),
  "if": () => (/* binding */ reportResult),
  ox: () => (/* binding */ withResult)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/cli/output-paths.js
var output_paths = __webpack_require__(73899);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
;// CONCATENATED MODULE: ./lib/src/report/baseline.js

/**
 * Compares a result with an earlier one of the same connector: each finding is new or known, and findings of the
 * earlier result that are no more are named. A finding is known if its check found the same fault before, however often:
 * samples vary from run to run. Nothing counts as fixed in a check that was not run to its end this time.
 *
 * @param earlier - undefined: there is none yet, and all is new.
 * @throws UserError when the earlier result is of another connector.
 */
function compareWithBaseline(report, earlier, shown) {
    if (earlier !== undefined && earlier.connector.name !== report.connector.name) {
        throw new errors/* UserError */.y(`baseline ${shown} is a result of ${quote(earlier.connector.name)}, not of ${quote(report.connector.name)}; give the result of the same connector`);
    }
    const before = new Map((earlier?.checks ?? []).map((check) => [check.id, keysOf(check)]));
    let fresh = 0;
    let known = 0;
    const checks = report.checks.map((check) => ({
        ...check,
        findings: check.findings.map((finding) => {
            const isNew = !before.get(check.id)?.has(keyOf(finding));
            if (isNew)
                fresh++;
            else
                known++;
            return { ...finding, new: isNew };
        }),
    }));
    return { ...report, checks, baseline: { new: fresh, known, fixed: fixedOf(report, earlier) } };
}
function fixedOf(report, earlier) {
    const now = new Map(report.checks.map((check) => [check.id, check]));
    const fixed = [];
    for (const { id, findings } of earlier?.checks ?? []) {
        const check = now.get(id);
        if (check === undefined || check.verdict === 'skip' || check.incomplete)
            continue;
        const keys = keysOf(check);
        for (const finding of findings) {
            const key = keyOf(finding);
            if (keys.has(key))
                continue;
            // One line for a fault, however often it was found.
            keys.add(key);
            fixed.push({ check: id, level: finding.level, message: finding.message });
        }
    }
    return fixed;
}
/** What was accepted was found all the same: it is neither new when it no longer is, nor fixed when it is. */
function keysOf({ findings, accepted = [] }) {
    return new Set([...findings, ...accepted].map(keyOf));
}
function keyOf({ fingerprint, level, message }) {
    return fingerprint ?? JSON.stringify([level, message]);
}
function quote(name) {
    return JSON.stringify(name.slice(0, 80));
}
//# sourceMappingURL=baseline.js.map
// EXTERNAL MODULE: ./lib/src/report/validation.js
var validation = __webpack_require__(53606);
// EXTERNAL MODULE: ./lib/src/report/chart.js
var report_chart = __webpack_require__(86637);
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
;// CONCATENATED MODULE: ./lib/src/report/validation-summary.js




const icon = { pass: '✅', warn: '⚠️', fail: '❌', skip: '⏭️', stopped: '🛑' };
/** Bars in the chart of commands; more cannot be read. */
const maxBars = 12;
/** Checks that passed, in one table with the others. */
const maxPassed = 20;
/** Checks and names in one table: a hostile result may hold any number. */
const maxRows = 500;
/** GitHub takes 1 MiB for all sections together (facts in `github.md`). */
const summaryLimits = { findings: 200, bytes: 256 * 1024, timings: true };
/** Characters that a comment may have; GitHub refuses more (facts in `github.md`). */
const commentLimit = 65_536;
/** The summary of a validation, in Markdown. */
function validationSection(report, limits = {}) {
    const { findings, bytes, timings } = { ...summaryLimits, ...limits };
    const { checks, seed, leftBehind = [] } = report;
    return [
        headline(report),
        report.stopped === undefined ? '' : `> The run came to no end: ${(0,markdown/* text */.Qq)(report.stopped)}`,
        leftBehind.length === 0
            ? ''
            : `> ${(0,format/* count */.U9)(leftBehind.length, 'account')} may be left in the target system: ${leftBehind
                .slice(0, 20)
                .map(({ id }) => (0,markdown/* code */.aY)(id))
                .join(', ')}. Delete by hand what is still there.`,
        checkTables(checks),
        skippedPart(checks),
        findingList(report, findings, bytes),
        fixedList(report),
        timings ? timingPart(report.commands ?? []) : '',
        (0,markdown/* details */.zH)('Run it again', `Seed ${(0,markdown/* code */.aY)(seed)}\n\n${(0,markdown/* code */.aY)(report.rerun)}`),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** The whole comment of a pull request below its heading: as much of the summary as GitHub takes. */
function validationComment(report, heading, footer) {
    const around = `${heading}\n\n\n\n${footer}`.length;
    for (const findings of [50, 20, 5, 0]) {
        const section = validationSection(report, { findings, bytes: 40_000, timings: false });
        if (section.length + around <= commentLimit)
            return `${heading}\n\n${section}\n\n${footer}`;
    }
    return `${heading}\n\n${headline(report)}\n\n${footer}`;
}
function headline(report) {
    const { connector, duration, verdict, baseline, readOnly } = report;
    const compared = baseline === undefined ? '' : ` ${(0,validation/* baselineText */.BW)(baseline)}.`;
    return `${icon[verdict]} **${(0,validation/* totalsText */.zF)(report)}** of ${(0,markdown/* text */.Qq)(connector.name)}, ${(0,markdown/* text */.Qq)((0,validation/* targetText */.Z3)(report))}, in ${(0,format/* formatDuration */.a3)(duration)}${readOnly ? ', read-only' : ''}.${compared}`;
}
function findingList({ checks, baseline }, limit, bytes) {
    const all = (0,validation/* findingsByWeight */.MW)(checks);
    if (all.length === 0)
        return '';
    const lines = [];
    let left = bytes;
    for (const { check, finding } of all.slice(0, limit)) {
        const { level, message, remedy, location } = finding;
        const mark = level === 'error' ? icon.fail : icon.warn;
        const fresh = baseline !== undefined && finding.new ? ' **new**' : '';
        const place = location === undefined ? '' : ` (${(0,markdown/* code */.aY)((0,validation/* placeText */.Z9)(location))})`;
        const advice = remedy === undefined ? '' : `<br>→ ${(0,markdown/* text */.Qq)(remedy)}`;
        const line = `- ${mark}${fresh} ${(0,markdown/* code */.aY)(check.id)}: ${(0,markdown/* text */.Qq)(message)}${place}${advice}`;
        left -= Buffer.byteLength(line) + 1;
        if (left < 0)
            break;
        lines.push(line);
    }
    if (all.length > lines.length)
        lines.push(`- … and ${all.length - lines.length} more, in the report`);
    return ['### Findings', '', ...lines].join('\n');
}
/** What was run, the worst first. Where many checks passed, they are folded: the others are what the reader came for. */
function checkTables(checks) {
    const run = (0,validation/* byVerdict */.$$)(checks).filter(({ verdict }) => verdict !== 'skip');
    const passed = run.filter(({ verdict }) => verdict === 'pass');
    if (passed.length <= maxPassed)
        return checkTable(run);
    const rest = checkTable(run.filter(({ verdict }) => verdict !== 'pass'));
    const folded = (0,markdown/* details */.zH)(`${icon.pass} ${passed.length} passed`, checkTable(passed));
    return rest === '' ? folded : `${rest}\n\n${folded}`;
}
function checkTable(checks) {
    const rows = checks
        .slice(0, maxRows)
        .map(({ id, verdict, duration, findings, accepted = [], reason = '' }) => [
        `${icon[verdict]} ${validation/* verdictWord */.E0[verdict]}`,
        (0,markdown/* code */.aY)(id),
        (0,format/* formatDuration */.a3)(duration),
        [(0,validation/* findingCounts */.s_)(findings), accepted.length === 0 ? '' : `${accepted.length} accepted`, (0,markdown/* text */.Qq)(reason)]
            .filter((part) => part !== '')
            .join('; '),
    ]);
    const more = checks.length > maxRows ? `\n\n… and ${checks.length - maxRows} more checks, in the report` : '';
    return (0,markdown/* table */.tp)(['Verdict', 'Check', 'Time', 'Notes'], rows) + more;
}
/** What was not looked at, folded: in many runs that is most of the checks. */
function skippedPart(checks) {
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
/** How long commands took, as a chart and in numbers. */
function timingPart(commands) {
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
        (0,markdown/* details */.zH)('In numbers', `${(0,markdown/* table */.tp)(['Command', 'Requests', 'Failed', 'Mean', 'Slowest'], rows)}\n\n${validation/* failedMeans */.kg}`),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
//# sourceMappingURL=validation-summary.js.map
// EXTERNAL MODULE: ./lib/src/commands/shared/sticky-comment.js
var sticky_comment = __webpack_require__(37476);
;// CONCATENATED MODULE: ./lib/src/commands/shared/validation-comment.js



/** Keeps the comment of this connector, key and shard on the pull request up to date. */
async function commentOnPullRequest(report, inputs, title, context) {
    const { name } = report.connector;
    const key = inputs['comment-key'];
    const shard = report.shard === undefined ? [] : [`${report.shard.index}/${report.shard.count}`];
    const heading = `## ${title}: ${(0,markdown/* text */.Qq)([name, key, ...shard].filter((part) => part !== undefined).join(', '))}`;
    const content = {
        key: [name, key ?? '', ...shard],
        body: (footer) => validationComment(report, heading, footer),
    };
    await (0,sticky_comment/* keepComment */.X)(content, inputs['github-token'], context);
}
//# sourceMappingURL=validation-comment.js.map
// EXTERNAL MODULE: ./lib/src/core/version.js + 1 modules
var version = __webpack_require__(35112);
;// CONCATENATED MODULE: ./lib/src/commands/shared/validation-files.js



/** Writes the report in all its forms into a folder: validation.json, .xml, .sarif and .html. */
async function writeReports(report, directory, setOutput) {
    const [{ validationHtml }, { validationJunit }, { validationSarif }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1068).then(__webpack_require__.bind(__webpack_require__, 1068)),
        __webpack_require__.e(/* import() */ 8733).then(__webpack_require__.bind(__webpack_require__, 78733)),
        __webpack_require__.e(/* import() */ 7356).then(__webpack_require__.bind(__webpack_require__, 87356)),
    ]);
    await (0,promises_.mkdir)(directory, { recursive: true });
    const write = async (output, extension, content) => {
        const path = (0,external_node_path_.join)(directory, `validation.${extension}`);
        await (0,promises_.writeFile)(path, content);
        setOutput(output, path);
    };
    await write('report-json', 'json', `${JSON.stringify(report, null, 2)}\n`);
    await write('report-junit', 'xml', validationJunit(report));
    await write('report-sarif', 'sarif', validationSarif(report, { version: version/* version */.r }));
    await write('report-html', 'html', validationHtml(report));
}
//# sourceMappingURL=validation-files.js.map
;// CONCATENATED MODULE: ./lib/src/commands/shared/validation-outcome.js









/** Refuses, before anything is done, what could not be reported at its end. */
async function assertReportInputs(inputs, context) {
    await (0,output_paths/* assertOutputFolders */.N)({ 'report-dir': inputs['report-dir'] }, context.workingDirectory);
    if (inputs['fail-on'] === 'new' && inputs.baseline === undefined) {
        throw new errors/* UserError */.y('fail-on new needs baseline; give the path of an earlier validation.json');
    }
    if (!inputs.comment)
        return;
    if (context.workflow === undefined)
        throw new errors/* UserError */.y('comment needs a pull request of GitHub; leave it out here');
    if (inputs['github-token'] === undefined) {
        throw new errors/* UserError */.y('comment needs github-token; pass the token of the job and give it pull-requests: write');
    }
}
/** The earlier result that findings are compared with; undefined when its file is not there: a first run. */
async function readBaseline(path, context) {
    if (path === undefined)
        return undefined;
    let text;
    try {
        text = await (0,promises_.readFile)((0,external_node_path_.resolve)(context.workingDirectory, path), 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code !== 'ENOENT')
            throw new errors/* UserError */.y(`cannot read baseline ${path}: ${error.message}`);
        const message = `baseline ${path} is not there: this counts as a first run, in which every finding is new`;
        context.annotate({ level: 'notice', title: 'baseline', message });
        return { shown: path, result: undefined };
    }
    const { parseResult } = await __webpack_require__.e(/* import() */ 1724).then(__webpack_require__.bind(__webpack_require__, 71724));
    const result = parseResult(text, `baseline ${path}`);
    if (result.stopped !== undefined) {
        const message = `baseline ${path} is of a run that came to no end: what it has not found may not be new; give the result of a whole run`;
        context.annotate({ level: 'warning', title: 'baseline', message });
    }
    return { shown: path, result };
}
/**
 * Does a validation, and sees to it that one that is interrupted or broken off by a defect before it has a result tells
 * `stopped`: an empty output would look as if nothing had been begun.
 */
async function withResult({ signal }, setOutput, work) {
    let isTold = false;
    try {
        await work((name, value) => {
            isTold ||= name === 'result';
            setOutput(name, value);
        });
    }
    catch (error) {
        if (!isTold && (signal.aborted || !(error instanceof errors/* UserError */.y)))
            setOutput('result', 'stopped');
        throw error;
    }
}
/**
 * Tells a result in all forms that were asked for: totals in the log, outputs, annotations, summary, files, comment.
 *
 * @param located - the result; the files in it are relative to the workspace.
 * @returns the result as it was reported.
 */
async function reportResult(located, { inputs, title, baseline, }, context, setOutput) {
    const compared = baseline ? compareWithBaseline(located, baseline.result, baseline.shown) : located;
    const report = withoutSecrets(compared, context);
    context.logger.info((0,validation/* totalsText */.zF)(report));
    if (report.baseline !== undefined)
        context.logger.info((0,validation/* baselineText */.BW)(report.baseline));
    for (const annotation of annotationsOf(report, inputs['fail-on'], context))
        context.annotate(annotation);
    context.addSummary(`## ${title}\n\n${validationSection(report)}`);
    setOutput('result', report.verdict);
    setOutput('passed', report.totals.pass);
    setOutput('failed', report.totals.fail);
    setOutput('warned', report.totals.warn);
    setOutput('skipped', report.totals.skip);
    if (report.baseline !== undefined)
        setOutput('new-findings', report.baseline.new);
    const directory = inputs['report-dir'] === undefined
        ? context.reportDirectory
        : (0,external_node_path_.resolve)(context.workingDirectory, inputs['report-dir']);
    if (directory !== undefined)
        await writeReports(report, directory, setOutput);
    if (inputs.comment && !context.signal.aborted)
        await commentOnPullRequest(report, inputs, title, context);
    return report;
}
/** @throws UserError when the result is worse than `fail-on` allows, and at every level for a run that came to no end. */
function failOn({ checks, baseline, stopped }, level) {
    if (stopped !== undefined)
        throw new errors/* UserError */.y(`the run came to no end: ${stopped}`);
    if (level === 'never')
        return;
    if (level === 'new') {
        const bad = checks.filter(({ findings }) => findings.some((finding) => finding.new));
        if (bad.length === 0)
            return;
        const amount = baseline?.new ?? 0;
        throw new errors/* UserError */.y(`${amount} ${amount === 1 ? 'finding is' : 'findings are'} not in the baseline: ${named(bad)}; see the findings above`);
    }
    const bad = checks.filter(({ verdict }) => verdict === 'fail' || (level === 'warning' && verdict === 'warn'));
    if (bad.length === 0)
        return;
    const word = bad.some(({ verdict }) => verdict === 'fail') ? 'failed' : 'warned';
    throw new errors/* UserError */.y(`${bad.length} of ${checks.length} checks ${word}: ${named(bad)}; see the findings above`);
}
function named(checks) {
    const names = checks.map(({ id }) => id);
    return names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
}
/** One annotation for each check and place: a handler that fails for every account is one annotation, not hundreds. */
function annotationsOf(report, level, { workspace }) {
    const byPlace = new Map();
    // Few of them are shown: the new ones first.
    for (const { check, finding } of (0,validation/* findingsByWeight */.MW)(report.checks)) {
        const { message, remedy, location } = finding;
        const known = finding.new === false;
        const key = JSON.stringify([check.id, finding.level, known, location ? (0,validation/* placeText */.Z9)(location) : message]);
        const first = byPlace.get(key);
        if (first !== undefined) {
            first.more++;
            continue;
        }
        const annotation = {
            // What does not fail because the baseline has it is no news.
            level: known && level === 'new' ? 'notice' : finding.level,
            title: known ? `${check.id} (known)` : check.id,
            message: remedy === undefined ? message : `${message.replace(/\.$/, '')}. ${remedy}`,
            location: location && { ...location, file: (0,external_node_path_.resolve)(workspace, location.file) },
        };
        byPlace.set(key, { annotation, more: 0 });
    }
    return [...byPlace.values()].map(({ annotation, more }) => more === 0 ? annotation : { ...annotation, message: `${annotation.message} (and ${more} more here)` });
}
/** Takes masked values out of every text, before it is written in any form in which it could not be recognised. */
function withoutSecrets(report, { redact }) {
    const clean = (value) => {
        if (typeof value === 'string')
            return redact(value);
        if (Array.isArray(value))
            return value.map(clean);
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each)]));
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
/** Mermaid charts, which GitHub draws in a summary (facts in `github.md`). */
/** A bar chart as a fenced block of Markdown. Empty when there is nothing to draw. */
function barChart({ title, labels, unit, bars, line, horizontal }) {
    const top = Math.max(0, ...bars, ...(line ?? []));
    if (labels.length === 0 || top === 0)
        return '';
    return [
        '```mermaid',
        `xychart-beta${horizontal ? ' horizontal' : ''}`,
        `    title ${quoted(title, 80)}`,
        `    x-axis [${labels.map((label) => quoted(label)).join(', ')}]`,
        `    y-axis ${quoted(unit)} 0 --> ${number(top)}`,
        `    bar [${bars.map(number).join(', ')}]`,
        ...(line === undefined ? [] : [`    line [${line.map(number).join(', ')}]`]),
        '```',
    ].join('\n');
}
/** Of letters, digits and a few signs only: nothing ends the quotes, the list or the fence. */
function quoted(text, most = 40) {
    const plain = text
        .replace(/[^\p{L}\p{N} .,:_/()%-]+/gu, '?')
        .replace(/\s+/g, ' ')
        .trim();
    // Mermaid takes no empty text.
    if (plain === '')
        return '"?"';
    const characters = [...plain];
    return `"${characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : plain}"`;
}
/** Mermaid reads no exponents, and nothing else than numbers. */
function number(given) {
    const value = Number.isFinite(given) ? Math.min(Math.max(given, 0), 1e15) : 0;
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
/** `84 ms`, `3.2 s`, `4 min 10 s`; the argument is in milliseconds. */
function formatDuration(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 60_000)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** `1 check`, `2 checks` */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
//# sourceMappingURL=format.js.map

/***/ }),

/***/ 53606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ byVerdict),
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   MW: () => (/* binding */ findingsByWeight),
/* harmony export */   Ub: () => (/* binding */ isPlainSkip),
/* harmony export */   Wb: () => (/* binding */ checkLines),
/* harmony export */   Z3: () => (/* binding */ targetText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   Ze: () => (/* binding */ skipLines),
/* harmony export */   kg: () => (/* binding */ failedMeans),
/* harmony export */   s_: () => (/* binding */ findingCounts),
/* harmony export */   zF: () => (/* binding */ totalsText)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39798);

const verdictWord = {
    pass: 'passed',
    warn: 'warned',
    fail: 'failed',
    skip: 'skipped',
    stopped: 'stopped',
};
/** `1 failed, 12 passed, 1 skipped`: what occurred, the worst first; `stopped before its end: 12 passed`. */
function totalsText({ totals, verdict }) {
    const parts = ['fail', 'warn', 'pass', 'skip']
        .filter((verdict) => totals[verdict] > 0)
        .map((verdict) => `${totals[verdict]} ${verdictWord[verdict]}`);
    const text = parts.length === 0 ? 'no check was run' : parts.join(', ');
    return verdict === 'stopped' ? `stopped before its end: ${text}` : text;
}
/** The lines of one check for the log. */
function checkLines(check) {
    const head = `${check.verdict.toUpperCase()}  ${check.id.padEnd(31)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(check.duration)}`;
    const reason = check.reason === undefined ? [] : [`        ${check.reason}`];
    const accepted = (check.accepted ?? []).map((each) => `        accepted: ${each.message} (${each.accepted})`);
    const findings = check.findings.map(({ level, message }) => `        ${level}: ${message}`);
    return [head, ...reason, ...findings, ...accepted];
}
/** Letters of a line of ids in the log. */
const idLine = 100;
/**
 * The lines of the checks that were skipped, for the log: those that share a reason share a line, and each id stands
 * below it. Left out are those that found something before, whose lines are `checkLines`.
 */
function skipLines(checks) {
    const groups = new Map();
    for (const check of checks) {
        if (!isPlainSkip(check))
            continue;
        const reason = check.reason ?? 'no reason is known';
        groups.set(reason, [...(groups.get(reason) ?? []), check.id]);
    }
    return [...groups].flatMap(([reason, ids]) => {
        const [first = ''] = ids;
        if (ids.length === 1)
            return [`SKIP  ${first}: ${reason}`];
        return [`SKIP  ${ids.length} checks: ${reason}`, ...wrapped(ids).map((line) => `        ${line}`)];
    });
}
/** True for a check that was skipped and has nothing else to tell. */
function isPlainSkip({ verdict, findings, accepted = [] }) {
    return verdict === 'skip' && findings.length === 0 && accepted.length === 0;
}
function wrapped(ids) {
    const lines = [];
    for (const id of ids) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + id.length + 2 <= idLine)
            lines[lines.length - 1] = `${last}, ${id}`;
        else
            lines.push(id);
    }
    return lines;
}
/** What was validated, in words: `version 3`, `tag latest`, `bundle`, and which shard. */
function targetText({ connector, shard }) {
    const at = connector.version !== undefined
        ? `version ${connector.version}`
        : connector.tag !== undefined
            ? `tag ${connector.tag}`
            : 'its bundle alone';
    return shard === undefined ? at : `${at}, shard ${shard.index} of ${shard.count}`;
}
/** `2 errors, 1 warning`; empty when there are none. */
function findingCounts(findings) {
    const errors = findings.filter(({ level }) => level === 'error').length;
    const warnings = findings.length - errors;
    return [errors > 0 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(errors, 'error') : '', warnings > 0 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(warnings, 'warning') : '']
        .filter((part) => part !== '')
        .join(', ');
}
/** `3 new findings, 2 known, 1 fixed since the baseline` */
function baselineText({ new: fresh, known, fixed }) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(fresh, 'new finding')}, ${known} known, ${fixed.length} fixed since the baseline`;
}
/** Every finding with its check: errors before warnings, new ones before known ones. What comes first is what must not be cut. */
function findingsByWeight(checks) {
    const weight = ({ level, new: fresh }) => (level === 'warning' ? 1 : 0) + (fresh === false ? 2 : 0);
    return checks
        .flatMap((check) => check.findings.map((finding) => ({ check, finding })))
        .sort((a, b) => weight(a.finding) - weight(b.finding));
}
/** The checks as people read them: the worst first, those of one verdict in the order in which they ran. */
function byVerdict(checks) {
    const order = ['fail', 'warn', 'pass', 'skip'];
    return checks.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}
/** `src/index.ts:12` */
function placeText({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
/** Stands by the numbers of each command. */
const failedMeans = 'Failed counts the refusals that checks ask for, too, such as the read of an unknown account.';
//# sourceMappingURL=validation.js.map

/***/ }),

/***/ 11280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M4: () => (/* binding */ ExchangeLog),
  g5: () => (/* binding */ failureOf),
  F3: () => (/* binding */ sumTimings)
});

// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/validation/engine/text.js
var engine_text = __webpack_require__(14300);
;// CONCATENATED MODULE: ./lib/src/validation/engine/anonymizer.js


/** Fields around attributes whose text is a word of the interface or of the spec, and no personal data. */
const plainFields = new Set(['op', 'attribute', 'type', 'status']);
const maxFields = 40;
const maxElements = 3;
const deepest = 6;
/** Different values that are told apart; the rest have no number. */
const maxNumbers = 5000;
/**
 * Shows values by their form alone: names of fields stay, every value becomes `‹text of 12, #3›`. The same value has
 * the same number wherever it appears, so a reader sees that what was read is what was sent, without seeing it.
 */
class Anonymizer {
    #numbers = new Map();
    /** A value as JSON-like text of at most `max` characters. */
    json(value, max) {
        return (0,engine_text/* oneLine */.TN)(this.#show(value, '', false, 0, { left: max }), max);
    }
    /** A message, with the values that were seen and e-mail addresses taken out. */
    text(message) {
        let result = message;
        // The longest first: one value may be a part of another.
        const seen = [...this.#numbers].filter(([value]) => typeof value === 'string' && value.length >= 4);
        for (const [value, number] of seen.sort(([a], [b]) => String(b).length - String(a).length)) {
            result = result.replaceAll(String(value), `‹#${number}›`);
        }
        return (0,engine_text/* oneLine */.TN)(result.replace(/[^\s"'<>()‹›,;:]+@[^\s"'<>()‹›,;:]+/g, '‹e-mail›'), 600);
    }
    /** @param budget - characters that may still be written: nothing is built that would be cut off. */
    #show(value, field, personal, depth, budget) {
        if (budget.left <= 0 || depth > deepest)
            return '…';
        if (Array.isArray(value)) {
            const shown = value.slice(0, maxElements).map((each) => this.#show(each, field, personal, depth + 1, budget));
            if (value.length > shown.length)
                shown.push(`… ${value.length - shown.length} more`);
            return `[${shown.join(', ')}]`;
        }
        if ((0,json/* isObject */.Gv)(value))
            return this.#object(value, field, personal, depth, budget);
        const text = this.#leaf(value, field, personal);
        budget.left -= text.length + 2;
        return text;
    }
    #object(value, field, personal, depth, budget) {
        const { attributes } = value;
        // The schema that commands get is the one of the spec.
        if (field === 'schema' && Array.isArray(attributes))
            return `‹schema with ${attributes.length} attributes›`;
        const names = Object.keys(value);
        const parts = [];
        for (const name of names.slice(0, maxFields)) {
            if (budget.left <= 0)
                break;
            const key = JSON.stringify((0,engine_text/* oneLine */.TN)(name, 60));
            budget.left -= key.length + 2;
            parts.push(`${key}: ${this.#show(value[name], name, personal || name === 'attributes' || name === 'value', depth + 1, budget)}`);
        }
        if (names.length > parts.length)
            parts.push(`… ${names.length - parts.length} more`);
        return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
    }
    #leaf(value, field, personal) {
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


/** Exchanges of one check that are kept: its first ones, and beyond these its first failures. */
const maxKept = 12;
const maxFailures = 8;
/** Characters of an input or an output that is kept. */
const longest = 800;
/**
 * What one check sent and what was answered, for people who look for the cause of a finding. It is small whatever the
 * connector sends, and it holds no values: secrets and personal data are replaced by their form and a number, the same
 * number for the same value.
 */
class ExchangeLog {
    #clock;
    #disguise;
    #scrub;
    #kept = [];
    #failures = [];
    #timings = new Map();
    #count = 0;
    /** Outputs that arrived so far, for the progress of a long check. */
    outputs = 0;
    constructor(clock, scrub) {
        this.#clock = clock;
        this.#scrub = scrub;
        this.#disguise = new Anonymizer();
    }
    start(command, input) {
        const started = this.#clock.now();
        const keep = this.#count++ < maxKept;
        const exchange = { command, input: '', outputs: [], outputCount: 0, outcome: 'answered', duration: 0 };
        // A failure is only kept when it is known to be one: its parts are noted until then.
        const notable = keep || this.#failures.length < maxFailures;
        if (notable)
            exchange.input = this.#show(input);
        if (keep)
            this.#kept.push(exchange);
        return {
            output: (data) => {
                this.outputs++;
                exchange.outputCount++;
                if (notable && exchange.outputs.length < 2)
                    exchange.outputs.push(this.#show(data));
            },
            end: (outcome, error) => {
                exchange.outcome = outcome;
                exchange.duration = Math.max(0, this.#clock.now() - started);
                this.#time(exchange);
                if (!keep && (outcome !== 'failed' || this.#failures.length >= maxFailures))
                    return;
                if (!keep)
                    this.#failures.push(exchange);
                if (error)
                    exchange.error = this.#scrub(this.#disguise.text(error.message));
                if (error?.requestId !== undefined)
                    exchange.requestId = error.requestId;
            },
        };
    }
    get requests() {
        return this.#count;
    }
    /** In the order in which they were started. */
    get list() {
        return [...this.#kept, ...this.#failures];
    }
    /** By command, in the order in which they were first used. */
    get timings() {
        return [...this.#timings.values()];
    }
    #show(value) {
        return this.#scrub(this.#disguise.json(value, longest));
    }
    #time({ command, outcome, duration }) {
        const timing = this.#timings.get(command) ?? { command, requests: 0, failed: 0, total: 0, slowest: 0 };
        this.#timings.set(command, timing);
        timing.requests++;
        if (outcome === 'failed')
            timing.failed++;
        timing.total += duration;
        timing.slowest = Math.max(timing.slowest, duration);
    }
}
/** The timings of several checks, or of several shards, as one list. */
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
/** The message and request id of anything that an invocation threw. */
function failureOf(error) {
    const requestId = error?.requestId;
    return { message: (0,errors/* messageOf */.b)(error), ...(typeof requestId === 'string' && { requestId }) };
}
//# sourceMappingURL=exchanges.js.map

/***/ }),

/***/ 10226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ totalsOf)
/* harmony export */ });
/**
 * The verdict and the totals that follow from the checks of a run.
 *
 * @param stopped - why the run came to no end, if it did not: then no check makes it a pass.
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

/***/ }),

/***/ 14300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   ty: () => (/* binding */ scrubber)
/* harmony export */ });
/** How values and messages from outside appear inside a finding: on one line, and short. */
/** A value as JSON, at most `max` characters. */
function show(value, max = 60) {
    if (value === undefined)
        return 'nothing';
    try {
        return shorten(JSON.stringify(value) ?? kindOf(value), max);
    }
    catch {
        // Nested deeper than the stack reaches.
        return kindOf(value);
    }
}
/** Text on one line, at most `max` characters. */
function oneLine(text, max = 300) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is to go
    return shorten(text.replace(/[\s\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim(), max);
}
function shorten(text, max) {
    if (text.length <= max)
        return text;
    return `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** `1 account`, `2 accounts`. */
function count(n, singular, plural = `${singular}s`) {
    return `${n} ${n === 1 ? singular : plural}`;
}
/** The kind of a value in the words of the spec. */
function kindOf(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'an array';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'an integer' : 'a fraction';
    if (typeof value === 'object')
        return 'an object';
    return `a ${typeof value}`;
}
/** A function that hides the given secrets in texts. Values shorter than four characters are left: they would hide too much. */
function scrubber(secrets) {
    return (text) => {
        let result = text;
        for (const secret of secrets()) {
            if (secret.length >= 4) {
                result = result.replaceAll(secret, '****');
                const inJson = JSON.stringify(secret).slice(1, -1);
                if (inJson !== secret)
                    result = result.replaceAll(inJson, '****');
            }
        }
        return result;
    };
}
//# sourceMappingURL=text.js.map

/***/ })

};
