export const id = 4909;
export const ids = [4909];
export const modules = {

/***/ 61346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Keeps the literal types of a declaration. */
function defineCommand(command) {
    return command;
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 99620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
// EXTERNAL MODULE: ./lib/src/commands/shared/run-facts.js
var run_facts = __webpack_require__(75092);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-inputs.js
var validation_inputs = __webpack_require__(78551);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-outcome.js + 2 modules
var validation_outcome = __webpack_require__(65309);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/paths.js
var paths = __webpack_require__(42180);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/validation/engine/coverage.js
var engine_coverage = __webpack_require__(44309);
// EXTERNAL MODULE: ./lib/src/validation/engine/exchanges.js + 1 modules
var exchanges = __webpack_require__(11280);
// EXTERNAL MODULE: ./lib/src/validation/engine/result.js
var result = __webpack_require__(10226);
// EXTERNAL MODULE: ./lib/src/validation/engine/traffic.js
var engine_traffic = __webpack_require__(34498);
;// CONCATENATED MODULE: ./lib/src/report/merge.js







/**
 * Merges the results of all shards of a run. A single result that is not a shard is returned unchanged.
 *
 * @throws UserError when they are not exactly the shards of one run: a shard is missing or duplicate, or they differ in
 *   connector, version, seed or set of checks.
 */
function mergeResults(results) {
    const [first] = results;
    if (first === undefined)
        throw new errors/* UserError */.yo('there is no result to report');
    if (results.length === 1 && first.report.shard === undefined)
        return first.report;
    const shards = results.map(({ file, report }) => {
        if (report.shard !== undefined)
            return { file, report, shard: report.shard };
        throw new errors/* UserError */.yo(`${file} is not the result of a shard, so it cannot be merged with ${results.length - 1} others; give a pattern that matches the shards of one run`);
    });
    assertOneRun(shards);
    shards.sort((a, b) => a.shard.index - b.shard.index);
    return mergeShards(shards.map(({ report }) => report));
}
function assertOneRun(shards) {
    const [first] = shards;
    if (first === undefined)
        return;
    const properties = [
        ['connectors', ({ report }) => report.connector.name],
        ['tenants', ({ report: { connector } }) => [connector.tenant, connector.ref]],
        ['versions', ({ report: { connector } }) => [connector.version, connector.tag, connector.tagVersion]],
        ['bundles', ({ report }) => report.bundle?.contentSha256 ?? null],
        ['runs', ({ report }) => report.origin?.run ?? null],
        ['seeds', ({ report }) => report.seed],
        ['recordings', ({ report }) => report.replay?.recorded ?? null],
        ['numbers of shards', ({ shard }) => shard.count],
        ['sets of checks', ({ shard }) => shard.plan],
        ['settings of read-only', ({ report }) => report.readOnly],
    ];
    for (const other of shards)
        for (const [plural, read] of properties) {
            const [a, b] = [JSON.stringify(read(first)), JSON.stringify(read(other))];
            if (a === b)
                continue;
            const values = plural === 'sets of checks' ? '' : ` (${(0,core_text/* shorten */.ml)((0,process/* printable */.g$)(a), 60)} and ${(0,core_text/* shorten */.ml)((0,process/* printable */.g$)(b), 60)})`;
            throw new errors/* UserError */.yo(`${first.file} and ${other.file} have different ${plural}${values}: they are not shards of one run`);
        }
    const byIndex = new Map();
    for (const shard of shards) {
        const duplicate = byIndex.get(shard.shard.index);
        if (duplicate) {
            throw new errors/* UserError */.yo(`${duplicate.file} and ${shard.file} are both shard ${shard.shard.index}/${shard.shard.count}; give a pattern that matches each shard once`);
        }
        byIndex.set(shard.shard.index, shard);
    }
    const { count, plan } = first.shard;
    const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !byIndex.has(index));
    if (missing.length > 0) {
        const names = missing.map((index) => `${index}/${count}`);
        throw new errors/* UserError */.yo(`shard ${names.join(', ')} is missing, so the results of its checks are unknown; see that its job ran and that pattern matches its result`);
    }
    const ids = shards.flatMap(({ report }) => report.checks.map(({ id }) => id));
    if (JSON.stringify([...ids].sort()) !== JSON.stringify([...plan].sort())) {
        throw new errors/* UserError */.yo('the shards do not contain each check exactly once; validate again with one version of this program');
    }
}
function mergeShards(reports) {
    const [first] = reports;
    const { shard, baseline: _, stopped: __, traffic: ___, errorTypes: ____, coverage: _____, ...rest } = first;
    const order = new Map(shard?.plan.map((id, i) => [id, i]));
    const starts = reports.map(({ started }) => Date.parse(started));
    const began = Math.min(...starts);
    const checks = reports
        .flatMap((report, i) => report.checks.map((check) => laterBy((starts[i] ?? began) - began, check)))
        .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    const ends = reports.map(({ duration }, i) => (starts[i] ?? 0) + duration);
    const leftBehind = reports.flatMap((report) => report.leftBehind ?? []);
    const notRestored = reports.flatMap((report) => report.notRestored ?? []);
    const stopped = reports.flatMap((report) => report.stopped === undefined ? [] : [`shard ${report.shard?.index}: ${report.stopped}`]);
    const traffic = (0,engine_traffic/* sumTraffic */.pU)(reports.map((report) => report.traffic));
    const errorTypes = reports.flatMap((report) => report.errorTypes ?? []);
    const coverage = (0,engine_coverage/* joinCoverage */.X)(reports.map((report) => report.coverage));
    const specFile = reports.find((report) => report.specFile !== undefined)?.specFile;
    return {
        ...rest,
        ...(0,result/* totalsOf */.v)(checks, stopped.length === 0 ? undefined : stopped.join('; ')),
        started: new Date(began).toISOString(),
        duration: Math.max(...ends) - began,
        ...(first.configured !== undefined && { configured: reports.every(({ configured }) => configured) }),
        checks,
        commands: (0,exchanges/* sumTimings */.F3)(reports.map(({ commands = [] }) => commands)),
        ...(coverage && { coverage }),
        ...(traffic && { traffic }),
        ...(errorTypes.length > 0 && { errorTypes }),
        ...(leftBehind.length > 0 && { leftBehind }),
        ...(notRestored.length > 0 && { notRestored }),
        ...(specFile !== undefined && { specFile }),
        // The shards' command lines differ only in the shard.
        rerun: first.rerun.replace(/ --shard \S+/, ''),
    };
}
/** A check whose exchanges are counted from the start of the whole run, which began earlier than its shard. */
function laterBy(milliseconds, check) {
    const exchanges = check.exchanges?.map((each) => each.start === undefined ? each : { ...each, start: each.start + milliseconds });
    return exchanges === undefined ? check : { ...check, exchanges };
}
//# sourceMappingURL=merge.js.map
// EXTERNAL MODULE: ./lib/src/report/result-file.js + 1 modules
var result_file = __webpack_require__(70632);
;// CONCATENATED MODULE: ./lib/src/commands/report/merge-result-files.js









const maxFiles = 1000;
const maxBytes = 256 * 1024 * 1024;
/**
 * Reads the result files that match and merges them.
 *
 * @returns the merged result, and the number of files.
 * @throws UserError when no file matches, when a result is of another run, or when the files are not the shards of one run.
 */
async function mergeResultFiles(selection) {
    const results = [];
    for (const path of await findFiles(selection)) {
        const result = await readResult(path, selection.workingDirectory);
        if (selection.run !== undefined)
            assertOfRun(selection.run, result);
        results.push(result);
    }
    return { result: mergeResults(results), files: results.length };
}
/** An old result would make this run look better or worse than it is. */
function assertOfRun(run, { file, report }) {
    const other = report.origin?.run;
    if (other === run)
        return;
    const whose = other === undefined ? 'does not name its run' : `is of run ${(0,core_text/* shorten */.ml)((0,process/* printableName */.Nt)(other), 40)}`;
    throw new errors/* UsageError */.eb(`${file} ${whose}, and this is run ${run}; download only the results of this run, or set other-runs to report others too`);
}
async function findFiles({ patterns, excluded, workingDirectory }) {
    const found = await (0,dist/* glob */.TI)(patterns.map((pattern) => pattern.replaceAll('\\', '/')), { cwd: workingDirectory, absolute: true, ignore: ['**/node_modules/**'], followSymbolicLinks: false });
    const excludedPaths = excluded.map((path) => (0,external_node_path_.resolve)(workingDirectory, path));
    const files = found
        .map((path) => (0,external_node_path_.resolve)(path))
        .filter((path) => !excludedPaths.some((each) => isSameOrIn(each, path)));
    if (files.length === 0) {
        throw new errors/* UsageError */.eb(`no file matches ${patterns.join(', ')}; download the reports of the validate jobs first, and see that pattern leads to their validation.json`);
    }
    if (files.length > maxFiles) {
        throw new errors/* UsageError */.eb(`${files.length} files match ${patterns.join(', ')}; give a pattern of the shards of one run`);
    }
    return files.sort();
}
/** True for the path itself, and for a file directly in the folder. */
function isSameOrIn(path, file) {
    return file === path || (0,external_node_path_.dirname)(file) === path;
}
async function readResult(path, workingDirectory) {
    const file = (0,paths/* displayPath */.Gt)(path, workingDirectory);
    const { size } = await (0,promises_.stat)(path);
    if (size > maxBytes)
        throw new errors/* UserError */.yo(`${file} is not a validation result: it has ${size} bytes`);
    return { file, report: (0,result_file.parseResult)(await (0,promises_.readFile)(path, 'utf8'), file) };
}
//# sourceMappingURL=merge-result-files.js.map
;// CONCATENATED MODULE: ./lib/src/commands/report/command.js






const allInputs = {
    pattern: {
        kind: 'list',
        default: '**/validation.json',
        description: 'Result files to merge, the validation.json of every shard of one run, as glob patterns separated by commas.',
    },
    'other-runs': {
        kind: 'boolean',
        default: 'false',
        description: 'Accept results of other workflow runs, and results that do not name their run.',
    },
    ...validation_inputs/* reportInputs */.eP,
};
const report = (0,command/* defineCommand */.N)({
    name: 'report',
    summary: 'Merges the results of validation shards into one verdict and one report.',
    action: { title: 'SaaS connector: report', icon: 'clipboard', color: 'purple' },
    positional: ['pattern'],
    inputs: allInputs,
    outputs: validation_inputs/* validationOutputs */.sH,
    async run(inputs, context) {
        await (0,validation_inputs/* assertReportInputs */.ae)(inputs, context);
        const { workingDirectory, logger } = context;
        // The report of an earlier run of this command and the baseline are not shards.
        const excluded = [inputs['report-dir'], inputs.baseline].filter((path) => path !== undefined);
        const run = inputs['other-runs'] ? undefined : (0,run_facts/* reportOrigin */.r1)(context)?.run;
        const { result, files } = await mergeResultFiles({ workingDirectory, patterns: inputs.pattern, excluded, run });
        logger.info(`${result.connector.name}: ${(0,format/* count */.U9)(files, 'result')}, seed ${result.seed}`);
        const baseline = await (0,validation_inputs/* readBaseline */.mF)(inputs, context);
        const annotation = (0,validation_inputs/* baselineAnnotation */.b)(baseline);
        if (annotation !== undefined)
            context.annotate(annotation);
        const report = (0,validation_outcome/* finishReport */.U)(result, baseline, context.secrets);
        await (0,validation_outcome/* concludeReport */.u)(report, inputs, context);
    },
});
//# sourceMappingURL=command.js.map

/***/ }),

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

/***/ 84724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ journalInputs),
/* harmony export */   EO: () => (/* binding */ assertJournal),
/* harmony export */   _0: () => (/* binding */ openJournal),
/* harmony export */   i7: () => (/* binding */ journalFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73899);
/* harmony import */ var _journal_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8305);



/** The input of every command that writes a journal, and of cleanup, which reads it. */
const journalInputs = {
    journal: {
        kind: 'text',
        description: 'File that says what the step begins (test accounts, tags, versions), for cleanup. Default: journal.jsonl in a temporary folder on a runner; none in a shell.',
    },
};
/** Where the journal is, and how messages name it. Undefined where there is none. */
function journalFile({ journal }, { workingDirectory, reportDirectory }) {
    if (journal !== undefined)
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, journal), label: `journal ${journal}` };
    if (reportDirectory === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(reportDirectory, 'journal.jsonl');
    return { path, label: `journal ${path}` };
}
/** @throws UserError if the journal cannot be written: nothing would be begun. */
async function assertJournal(inputs, context) {
    await (0,_cli_output_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .assertOutputFiles */ .H)({ journal: journalFile(inputs, context)?.path }, context.workingDirectory);
}
/** Opens the journal of a run. Nothing is written before the run begins something. Undefined where there is none. */
function openJournal(inputs, context, client, run) {
    const file = journalFile(inputs, context);
    if (file === undefined)
        return undefined;
    const { isLocal = false, ...start } = run;
    const startedAt = new Date(context.clock.now()).toISOString();
    return new _journal_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .Journal */ .C({
        ...file,
        sealKey: isLocal ? undefined : client.sealKey,
        isSecret: (text) => context.secrets.holds(text),
        logger: context.logger,
    }, { entry: 'run', ...start, startedAt, tenant: isLocal ? null : client.baseUrl.host });
}
//# sourceMappingURL=journal.js.map

/***/ }),

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

/***/ 19898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ timeInput),
/* harmony export */   T: () => (/* binding */ durationInput)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_input_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58369);
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__/* .inputName */ .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(text), 60)} is not a duration; write one such as 30s, 5m, 1h30m or 2d`);
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__/* .inputName */ .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(text), 60)} is not a time; write how long ago (30m, 2h), or 2026-01-31, 2026-01-31 13:00:00 (UTC) or 2026-01-31T13:00:00+01:00`);
    }
    if (time < minTime)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__/* .inputName */ .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(text), 60)} is too long ago; give a time after 2000`);
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
/* harmony import */ var _core_input_names_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58369);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42180);
/* harmony import */ var _project_git_uncommitted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54734);
/* harmony import */ var _project_package_manager_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35506);
/* harmony import */ var _project_run_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85472);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3633);
/* harmony import */ var _invoke_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39128);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84724);












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
    record: {
        kind: 'text',
        description: 'File or folder in which upload recorded the version; the result is added to it.',
    },
    'report-url': {
        kind: 'text',
        description: 'Address of the report, such as that of the artifact that holds it, to record with the result.',
    },
};
const validationInputs = {
    ..._config_js__WEBPACK_IMPORTED_MODULE_8__/* .configInputs */ .yD,
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
    'read-concurrency': {
        kind: 'integer',
        min: 1,
        max: 100,
        default: '4',
        description: 'On a tenant: how many commands of the checks that only read run at the same time. Give 1 for a target system that takes one request at a time.',
    },
    'write-concurrency': {
        kind: 'integer',
        min: 1,
        max: 20,
        default: '1',
        description: 'On a tenant: how many checks that update, disable, unlock or delete test accounts of their own run at the same time. From the first one that finds something on, they run again one after the other, unless an account could not be deleted. Only for a target system that takes several changes at once.',
    },
    ..._invoke_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .invokeLimitInputs */ .R,
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
    ..._journal_js__WEBPACK_IMPORTED_MODULE_10__/* .journalInputs */ .$R,
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__/* .inputName */ .yu)('report-url')} is not an address; it begins with https://`);
    }
    if (inputs['fail-on'] === 'new' && inputs.baseline === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('fail-on new needs baseline; give the path of an earlier validation.json');
    }
    if (!inputs.comment)
        return;
    if (workflow === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('comment needs a pull request of GitHub; leave it out here');
    if (inputs['github-token'] === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('comment needs github-token; pass the token of the job and give it pull-requests: write');
    }
}
/** Reads the input `baseline`; undefined when it was not given. */
async function readBaseline({ baseline: path, 'fail-on': failOn }, context) {
    if (path === undefined)
        return undefined;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, path);
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            return { path, result: undefined, isGate: false };
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`cannot read baseline ${path}: ${error.message}`);
    }
    const { parseResult } = await __webpack_require__.e(/* import() */ 632).then(__webpack_require__.bind(__webpack_require__, 70632));
    const isGate = failOn === 'new' && (await isCommitted(file, context));
    return { path, result: parseResult(text, `baseline ${path}`), isGate };
}
/** Whether git tracks a file and it is as in the last commit. False if git cannot be asked. */
async function isCommitted(file, { childEnvironment, signal }) {
    const root = (0,_project_package_manager_js__WEBPACK_IMPORTED_MODULE_6__/* .findRepositoryRoot */ .mL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    if (root === undefined)
        return false;
    try {
        return await (0,_project_git_uncommitted_js__WEBPACK_IMPORTED_MODULE_5__/* .isCommittedFile */ .Z)((0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_7__/* .gitRunner */ .XZ)(root, { environment: childEnvironment(), signal }), (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(root, file));
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            return false;
        throw error;
    }
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
        throw new errors/* UsageError */.eb(`baseline ${path} is a result of ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(earlier.connector.name), 80)}, not of ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(report.connector.name), 80)}; give the result of the same connector`);
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
        Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(1897), __webpack_require__.e(3985), __webpack_require__.e(6598), __webpack_require__.e(9506)]).then(__webpack_require__.bind(__webpack_require__, 31429)),
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

/***/ 99582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   TM: () => (/* binding */ parseRfc3339),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
const units = {
    ns: 1e-6,
    us: 1e-3,
    // The micro sign and the Greek letter.
    '\u00b5s': 1e-3,
    '\u03bcs': 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 7 * 86_400_000,
};
const part = /(\d+(?:\.\d*)?|\.\d+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h|d|w)/gy;
/**
 * Milliseconds of a duration in the format of Go, such as `90s`, `1h30m` or `1.5h`, with days `d` and weeks `w` added
 * (docs/platform.md#logs, #stats). Undefined for any other text; never negative.
 */
function parseDuration(text) {
    if (text === '0')
        return 0;
    let total = 0;
    let end = 0;
    for (const found of text.matchAll(part)) {
        total += Number(found[1]) * (units[found[2] ?? ''] ?? Number.NaN);
        end = found.index + found[0].length;
    }
    return end > 0 && end === text.length && Number.isFinite(total) ? total : undefined;
}
/**
 * Milliseconds since 1970 of a point in time: a duration before `now` (milliseconds since 1970), a time of RFC 3339, or
 * `YYYY-MM-DD` or `YYYY-MM-DD hh:mm:ss` in UTC (docs/platform.md#logs). Undefined for any other text.
 */
function parseTime(text, now) {
    const ago = parseDuration(text);
    if (ago !== undefined)
        return now - ago;
    return parseDate(text) ?? parseRfc3339(text.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)$/, '$1T$2Z'));
}
/** Milliseconds since 1970 of a time of RFC 3339, truncated to milliseconds. Undefined for any other text. */
function parseRfc3339(text) {
    const found = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.exec(text);
    const [, day = '', time = '', fraction = '', offset = ''] = found ?? [];
    if (!found || parseDate(day) === undefined)
        return undefined;
    const milliseconds = fraction === '' ? '' : fraction.slice(0, 4).padEnd(4, '0');
    const value = Date.parse(`${day}T${time}${milliseconds}${offset.toUpperCase()}`);
    return Number.isNaN(value) ? undefined : value;
}
/** Undefined for days that do not exist: JavaScript reads the 31st of February as the 3rd of March. */
function parseDate(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return undefined;
    const value = Date.parse(`${text}T00:00:00Z`);
    return new Date(value).getUTCDate() === Number(text.slice(8)) ? value : undefined;
}
/** Milliseconds for a person: `800 ms`, `12 s`, `3 min`. */
function span(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 120_000)
        return `${Math.round(milliseconds / 1000)} s`;
    return `${Math.round(milliseconds / 60_000)} min`;
}
//# sourceMappingURL=times.js.map

/***/ }),

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Journal),
/* harmony export */   R: () => (/* binding */ sealOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70679);





/**
 * Writes what a run begins into a file, before it does so: each entry is one line of JSON and is on the disk when the
 * method returns. Nothing is written before the first entry.
 */
class Journal {
    #options;
    #run;
    /** The first entry of a new run; undefined once it is written. */
    #start;
    #seal;
    #hasWarned = false;
    #isChecked = false;
    /** @param at - a run of the file that is continued, or the first entry of a new one. */
    constructor(options, at) {
        this.#options = options;
        const isNew = 'entry' in at;
        this.#run = isNew ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() : at.run;
        this.#seal = isNew ? '' : at.seal;
        this.#start = isNew ? at : undefined;
    }
    isSecret(text) {
        return this.#options.isSecret(text);
    }
    /**
     * Writes what is begun.
     *
     * @throws UserError if it cannot be written: then it must not be begun.
     */
    write(entry) {
        if (this.#start !== undefined) {
            this.#append(this.#start);
            this.#start = undefined;
        }
        this.#append(entry);
    }
    /** Writes what is done. A failure is a warning: cleanup then finds out by reading. */
    note(entry) {
        try {
            this.write(entry);
        }
        catch (error) {
            if (!this.#hasWarned)
                this.#options.logger.warning((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
            this.#hasWarned = true;
        }
    }
    #append(body) {
        const { path, sealKey } = this.#options;
        const seal = sealKey === undefined ? undefined : sealOf(sealKey, this.#seal, this.#run, body);
        const line = { run: this.#run, body, ...(seal !== undefined && { seal }) };
        try {
            if (!this.#isChecked)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'a+', 0o600);
            try {
                // A process that was killed may have left half a line.
                const start = this.#isChecked || endsLine(file) ? '' : '\n';
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, `${start}${JSON.stringify(line)}\n`);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
            }
        }
        catch (cause) {
            throw this.#problem(cause);
        }
        this.#isChecked = true;
        this.#seal = seal ?? '';
    }
    #problem(cause) {
        return (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeError */ .oG)(this.#options.label, cause);
    }
}
function endsLine(file) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
    if (size === 0)
        return true;
    const last = Buffer.alloc(1);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, last, 0, 1, size - 1);
    return last.toString() === '\n';
}
/** The seal of an entry, given that of the entry before it. */
function sealOf(key, before, run, body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key)
        .update(JSON.stringify([before, run, body]))
        .digest('hex');
}
//# sourceMappingURL=journal.js.map

/***/ }),

/***/ 54734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isCommittedFile),
/* harmony export */   b: () => (/* binding */ uncommittedFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85472);




/**
 * The files on disk that a commit does not have like this.
 *
 * @param root - of the repository, where git is run.
 * @param commit - one that git has.
 * @throws UserError if git fails.
 */
async function uncommittedFiles(root, run, commit) {
    // A build or a checkout may set the mode of a file. The second setting drops files with a newer time and the same content.
    const settings = ['-c', 'core.fileMode=false', '-c', 'diff.autoRefreshIndex=true'];
    const options = [
        '--name-only',
        '-z',
        '--no-renames',
        '--no-relative',
        '--no-ext-diff',
        '--ignore-submodules=untracked',
    ];
    const diff = await run([...settings, 'diff', ...options, commit, '--']);
    if (diff.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)('diff', diff));
    // Dependencies that git does not ignore may be many thousands.
    const outsideOfDependencies = ['.', ':(exclude,glob)**/node_modules/**'];
    const others = await run(['ls-files', '-z', '--others', '--exclude-standard', '--', ...outsideOfDependencies]);
    if (others.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)('ls-files', others));
    const differing = await withOtherBytes(root, run, commit, (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFields */ .y1)(diff));
    return { tracked: [...differing, ...(await hiddenChanges(root, run))], untracked: (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFields */ .y1)(others) };
}
/** Files in one command line of git; that of Windows has 32,767 characters. */
const maxFilesOfCall = 50;
/**
 * Those of the files that are not, byte by byte, as in the commit. In a clean checkout git shows a file as changed whose line ends it
 * would change by `.gitattributes`.
 */
async function withOtherBytes(root, run, commit, files) {
    const differing = [];
    for (let start = 0; start < files.length; start += maxFilesOfCall) {
        const part = files.slice(start, start + maxFilesOfCall);
        const listed = await run(['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, '--', ...part]);
        if (listed.code !== 0)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)('ls-tree', listed));
        const inCommit = new Map((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFields */ .y1)(listed).flatMap((entry) => {
            const [, hash, path] = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]*)$/.exec(entry) ?? [];
            return hash === undefined || path === undefined || !isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) ? [] : [[path, hash]];
        }));
        const onDisk = await hashesOf(run, [...inCommit.keys()], ['--no-filters']);
        differing.push(...part.filter((path) => !onDisk.has(path) || onDisk.get(path) !== inCommit.get(path)));
    }
    return differing;
}
/** The hashes of files on disk, by their paths. */
async function hashesOf(run, paths, options) {
    if (paths.length === 0)
        return new Map();
    const hashes = await run(['hash-object', ...options, '--', ...paths]);
    if (hashes.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)('hash-object', hashes));
    const lines = hashes.stdout.toString('utf8').trimEnd().split('\n');
    return new Map(paths.map((path, index) => [path, lines[index] ?? '']));
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
/** The changed files among those that git was told to take for unchanged (`update-index --assume-unchanged`, `--skip-worktree`). */
async function hiddenChanges(root, run) {
    const listed = await run(['ls-files', '-z', '-v', '--stage']);
    if (listed.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)('ls-files', listed));
    const hidden = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFields */ .y1)(listed).flatMap((entry) => {
        const [, hash, path] = /^[a-zS] 100\d{3} ([0-9a-f]+) \d\t([\s\S]*)$/.exec(entry) ?? [];
        // What a sparse checkout leaves out is not on disk.
        return path !== undefined && isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) ? [{ path, hash }] : [];
    });
    const changed = [];
    for (let start = 0; start < hidden.length; start += maxFilesOfCall) {
        const part = hidden.slice(start, start + maxFilesOfCall);
        const found = await hashesOf(run, part.map(({ path }) => path), []);
        changed.push(...part.flatMap(({ path, hash }) => (found.get(path) === hash ? [] : [path])));
    }
    return changed;
}
/**
 * Whether git tracks a file and it is as in the last commit.
 *
 * @param path - relative to the repository's root.
 * @throws UserError if git fails.
 */
async function isCommittedFile(run, path) {
    const inCommit = await run(['--literal-pathspecs', 'ls-tree', '--name-only', '-z', 'HEAD', '--', path]);
    if (inCommit.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)('ls-tree', inCommit));
    if ((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFields */ .y1)(inCommit).length === 0)
        return false;
    const status = await run(['--literal-pathspecs', 'status', '--porcelain', '-z', '--untracked-files=no', '--', path]);
    if (status.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentError */ .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)('status', status));
    return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFields */ .y1)(status).length === 0;
}
//# sourceMappingURL=git-uncommitted.js.map

/***/ }),

/***/ 12560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28759);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);


/**
 * Builds Markdown. Text from outside goes through `text` or `code`, which escape it: it cannot add mark-up, links,
 * mentions or HTML. Secrets are taken out first: escaping drops characters, and a secret is not recognised afterwards.
 */
// All characters with a meaning in Markdown, HTML, GitHub's autolinks, emoji or mathematics.
const special = /[!-/:-@[-`{-~]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern matches control characters
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/g;
/** The same for several lines: line feeds and tabs are kept. */
const invisibleInLines = /[^\P{Cc}\n\t]|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/**
 * A character without width. GitHub looks for mentions and references in the rendered text, where a character reference
 * is the character again: only something between its parts keeps them from being found.
 */
const gap = '\u200b';
/** Longest run of hexadecimal digits that is no id of a commit. */
const maxHexDigits = 6;
const plainSigns = /[,.\-/%;?'"()=_{}]/;
/** One line of text, escaped. It may have been cut: the beginning of a secret at its end is taken out too. */
function text(value) {
    return escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .mapClean */ .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(value), withoutReferences), plainSigns);
}
/** The same for a name, an alias or another text that is there as a whole. */
function nameText(value) {
    return escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .mapClean */ .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(value), withoutReferences), plainSigns);
}
/**
 * One line of escaped text in a fixed-width font, in which GitHub looks for no mentions and references. Mail addresses
 * are links there too.
 */
function code(value) {
    return `<code>${escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .mapClean */ .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(value), (name) => name.replace(/@(?=[\p{L}\p{N}])/gu, `@${gap}`)), /[,.\-/%;?'"()=_{}:#+^]/)}</code>`;
}
/** A table. Cells are Markdown, not escaped again. Empty without rows. */
function table(headers, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A collapsed section. The title is Markdown, not escaped again. */
function details(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** A block of code. The fence is longer than any in the text, so nothing in the text has an effect. */
function fence(lines, language = '') {
    const body = (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(lines).replace(/\r\n?/g, '\n').replace(invisibleInLines, ' ');
    const longestRun = (body.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 2);
    const fenceMark = '`'.repeat(longestRun + 1);
    return `${fenceMark}${language}\n${body}\n${fenceMark}`;
}
/** The text with a gap in each mention, reference to an issue or a commit, address and mail address. */
function withoutReferences(value) {
    return value
        .replace(/[@#](?=[\p{L}\p{N}])/gu, `$&${gap}`)
        .replace(/\bGH-(?=\d)/gi, `$&${gap}`)
        .replace(/:(?=\/\/)|\bwww\.(?=\S)/gi, `$&${gap}`)
        .replace(/[\da-f-]{7,}/gi, (run) => (uuid.test(run) ? run : run.replace(/[\da-f]{7,}/gi, splitHex)));
}
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
function splitHex(digits) {
    const parts = [];
    for (let start = 0; start < digits.length; start += maxHexDigits)
        parts.push(digits.slice(start, start + maxHexDigits));
    return parts.join(gap);
}
/**
 * Replaces every special character by a character reference, which has no meaning in Markdown. Characters in `harmless`
 * are kept where they have no meaning either, so that a summary stays readable as plain text.
 */
function escapeWith(value, harmless) {
    const line = value.replace(invisible, ' ').trim();
    return line.replace(special, (character, index) => (harmless.test(character) && isWithoutMeaning(line, index)) || (character === ':' && line[index + 1] === ' ')
        ? character
        : `&#${character.charCodeAt(0)};`);
}
/**
 * True for a character between two words or at the end of a word. False where a list, a heading or an address may begin
 * (`- x`, `1. x`, `http://`, `www.`), and next to another special character (`--`, `__`).
 */
function isWithoutMeaning(line, index) {
    const before = line[index - 1] ?? '';
    const after = line[index + 1] ?? '';
    return (/[\p{L}\p{N}]/u.test(before) &&
        /^[\p{L}\p{N}\s]?$/u.test(after) &&
        !/\bwww$/i.test(line.slice(0, index)) &&
        !(/^\d+$/.test(line.slice(0, index)) && !/[\p{L}\p{N}]/u.test(after)) &&
        !(line[index] === '_' && !/[\p{L}\p{N}]/u.test(after)));
}
//# sourceMappingURL=markdown.js.map

/***/ }),

/***/ 65279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ validationSection),
/* harmony export */   aV: () => (/* binding */ shardSection),
/* harmony export */   v: () => (/* binding */ validationComment),
/* harmony export */   yd: () => (/* binding */ maxCommentLength)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39798);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12560);
/* harmony import */ var _validation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53606);



const icon = { pass: '✅', warn: '⚠️', fail: '❌', skip: '⏭️', stopped: '🛑' };
const levelIcon = { error: icon.fail, warning: icon.warn, notice: 'ℹ️' };
/** Rows in the table of commands. */
const maxCommandRows = 100;
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
        report.stopped === undefined ? '' : `> The run did not finish: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(report.stopped)}`,
        leftBehind.length === 0
            ? ''
            : `> ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(leftBehind.length, 'account')} may be left in the target system: ${leftBehind
                .slice(0, 20)
                .map(({ id }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id))
                .join(', ')}. Delete what is left manually.`,
        notRestored.length === 0
            ? ''
            : `> The test account could not be put back: ${notRestored
                .slice(0, 20)
                .map(({ account, reason }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(account)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reason)}`)
                .join('; ')}. Put it back by hand.`,
        findingList(report, maxFindings, maxFindingBytes),
        checkTables(checks),
        skippedChecks(checks),
        fixedList(report),
        timings ? timingsSection(report.commands ?? []) : '',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)('Run again', `Seed ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(seed)}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.rerun)}`),
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
    const compared = baseline === undefined ? '' : ` ${(0,_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBaseline */ .J2)(baseline)}.`;
    return `${icon[verdict]} **${(0,_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTotals */ .zD)(report)}** of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .nameText */ .fh)(connector.name)}, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .nameText */ .fh)((0,_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTarget */ .ff)(report))}, in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(duration)}${readOnly ? ', read-only' : ''}.${compared}`;
}
function findingList({ checks, baseline }, maxFindings, maxBytes) {
    const all = (0,_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .sortFindings */ .Tc)(checks);
    if (all.length === 0)
        return '';
    const lines = [];
    let bytesLeft = maxBytes;
    for (const { check, finding } of all.slice(0, maxFindings)) {
        const { level, message, remedy, location } = finding;
        const age = baseline !== undefined && finding.new ? ' **new**' : '';
        const where = location === undefined ? '' : ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(location))})`;
        const advice = remedy === undefined ? '' : `<br>→ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(remedy)}`;
        const line = `- ${levelIcon[level]}${age} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(check.id)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(message)}${where}${advice}`;
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
    const run = (0,_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByVerdict */ .FI)(checks).filter(({ verdict }) => verdict !== 'skip');
    const passed = run.filter(({ verdict }) => verdict === 'pass');
    if (passed.length <= maxPassedInTable)
        return checkTable(run);
    const rest = checkTable(run.filter(({ verdict }) => verdict !== 'pass'));
    const folded = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${icon.pass} ${passed.length} passed`, checkTable(passed));
    return rest === '' ? folded : `${rest}\n\n${folded}`;
}
function checkTable(checks) {
    const rows = checks
        .slice(0, maxRows)
        .map(({ id, verdict, duration, findings, accepted = [], reason = '' }) => [
        `${icon[verdict]} ${_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictLabels */ .f7[verdict]}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(duration),
        [(0,_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFindingCounts */ .Z1)(findings), accepted.length === 0 ? '' : `${accepted.length} accepted`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reason)]
            .filter((part) => part !== '')
            .join('; '),
    ]);
    const more = checks.length > maxRows ? `\n\n… and ${checks.length - maxRows} more checks, in the report` : '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Verdict', 'Check', 'Time', 'Notes'], rows) + more;
}
/** The skipped checks, collapsed: in many runs they are the majority. */
function skippedChecks(checks) {
    const skipped = checks.filter(({ verdict }) => verdict === 'skip');
    if (skipped.length === 0)
        return '';
    const rows = skipped.slice(0, maxRows).map(({ id, reason }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reason ?? '')]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${icon.skip} ${skipped.length} skipped`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Check', 'Notes'], rows));
}
function fixedList({ baseline }) {
    const fixed = baseline?.fixed ?? [];
    if (fixed.length === 0)
        return '';
    const lines = fixed.slice(0, 20).map(({ check, message }) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(check)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(message)}`);
    if (fixed.length > lines.length)
        lines.push(`- … and ${fixed.length - lines.length} more`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${fixed.length} fixed since the baseline`, lines.join('\n'));
}
/** The duration of commands: the slowest first, with bars. */
function timingsSection(commands) {
    if (commands.length === 0)
        return '';
    const sorted = [...commands].sort((a, b) => b.slowest - a.slowest);
    const longest = Math.max(...sorted.map(({ slowest }) => slowest));
    const rows = sorted
        .slice(0, maxCommandRows)
        .map((timing) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(timing.command),
        String(timing.requests),
        timing.failed === 0 ? '' : String(timing.failed),
        ...[middleOf(timing), timing.slowest].map((time) => `${barOf(time, longest)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(time)}`),
    ]);
    const head = ['Command', 'Requests', 'Failed', 'Median', 'Slowest'];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)('Time of the commands', `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(head, rows)}\n\n${_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .failedRequestsNote */ .eT}`);
}
/** The median, or the mean in results of earlier versions. */
function middleOf({ median, total, requests }) {
    return median ?? (requests === 0 ? 0 : total / requests);
}
/** Characters of the longest bar. */
const maxBarLength = 10;
/** A bar of block characters, an eighth of a character fine. */
function barOf(value, longest) {
    const eighths = longest <= 0 ? 0 : Math.round((Math.max(0, value) / longest) * maxBarLength * 8);
    const rest = eighths % 8;
    return '█'.repeat(Math.floor(eighths / 8)) + (rest === 0 ? '' : String.fromCodePoint(0x2590 - rest));
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

/***/ }),

/***/ 25584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ isTenantError),
/* harmony export */   lu: () => (/* binding */ writtenOf),
/* harmony export */   rZ: () => (/* binding */ TenantError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);

/** A failed request to the tenant. The message is one line: the operation, what happened, what to do. */
class TenantError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'TenantError';
    kind;
    operation;
    status;
    /** The tenant's id of the failure, for SailPoint's support. */
    trackingId;
    detail;
    #raw;
    /** For kind `connector`: the type of the connector's error; undefined when the answer does not give it. */
    errorType;
    attempts;
    /** For a write: whether it was made in spite of the error. Always false for a read. */
    written;
    constructor(message, details) {
        super(message, { cause: details.cause });
        this.kind = details.kind;
        this.operation = details.operation;
        this.status = details.status;
        this.trackingId = details.trackingId;
        this.detail = details.detail;
        this.#raw = details.raw;
        this.errorType = details.errorType;
        this.attempts = details.attempts ?? 1;
        this.written = details.written ?? false;
    }
    /** Not the service, if the connector's own code failed. */
    get origin() {
        return this.kind === 'connector' ? 'work' : 'service';
    }
    /**
     * The message as it came, with the secrets in it: for checks that look for them, never for printing. No property, so
     * that it is not written where an error is.
     */
    get raw() {
        return this.#raw;
    }
}
/** True for a TenantError, of one of `kinds` if any are given. */
function isTenantError(error, ...kinds) {
    return error instanceof TenantError && (kinds.length === 0 || kinds.includes(error.kind));
}
/**
 * Returns whether a write that failed with this error was made in spite of it. A running write does not stop at
 * `signal`; an error that is the signal's reason was thrown between two requests.
 */
function writtenOf(error, signal) {
    if (error instanceof TenantError)
        return error.written;
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo || (signal?.aborted && error === signal.reason))
        return false;
    return 'unknown';
}
//# sourceMappingURL=errors.js.map

/***/ })

};
