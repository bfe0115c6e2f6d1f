export const id = 7972;
export const ids = [7972];
export const modules = {

/***/ 61346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
function defineCommand(command) {
    return command;
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 41405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _cli_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61346);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39798);
/* harmony import */ var _shared_run_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75092);
/* harmony import */ var _shared_validation_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78551);
/* harmony import */ var _shared_validation_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16177);
/* harmony import */ var _merge_result_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85821);









const maxNames = 20;
const allInputs = {
    pattern: {
        kind: 'list',
        default: '**/validation.json',
        description: 'Result files to merge: the validation.json of one or several connectors, of each also of every shard of its run. Glob patterns separated by commas.',
    },
    connectors: {
        kind: 'integer',
        min: 1,
        max: 1000,
        description: 'How many connectors must have a result, such as the `count` of discover: with fewer or more the command fails.',
    },
    'other-runs': {
        kind: 'boolean',
        default: 'false',
        description: 'Accept results of other workflow runs, and results that do not name their run.',
    },
    ..._shared_validation_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .reportInputs */ .eP,
};
const report = (0,_cli_command_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCommand */ .N)({
    name: 'report',
    summary: 'Merges the results of shards, and of several connectors, into one verdict and one report.',
    action: { title: 'SaaS connector: report', icon: 'clipboard', color: 'purple' },
    positional: ['pattern'],
    inputs: allInputs,
    outputs: {
        ..._shared_validation_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .validationOutputs */ .sH,
        'report-json': 'Path of the results as JSON; of several connectors that of a folder with a folder for each.',
        'report-junit': 'Path of the results as JUnit XML; of several connectors as report-json.',
        'report-sarif': 'Path of the results as SARIF, for code scanning; of several connectors as report-json.',
        'report-html': 'Path of the HTML report: one page, also of several connectors.',
    },
    async run(inputs, context) {
        await (0,_shared_validation_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .assertReportInputs */ .ae)(inputs, context);
        const { workingDirectory, logger } = context;
        const excluded = [inputs['report-dir'], inputs.baseline].filter((path) => path !== undefined);
        const run = inputs['other-runs'] ? undefined : (0,_shared_run_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOrigin */ .r1)(context)?.run;
        const selection = { workingDirectory, patterns: inputs.pattern, excluded, run };
        const { reports, files } = await (0,_merge_result_files_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeResultFiles */ .n)(selection);
        assertAmount(reports, inputs.connectors);
        const [result] = reports;
        if (result !== undefined && reports.length === 1) {
            logger.info(`${result.connector.name}: ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(files, 'result')}, seed ${result.seed}`);
            const baseline = await (0,_shared_validation_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readBaseline */ .mF)(inputs, context);
            const annotation = (0,_shared_validation_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineAnnotation */ .b)(baseline);
            if (annotation !== undefined)
                context.annotate(annotation);
            const report = (0,_shared_validation_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .finishReport */ .Ux)(result, baseline, context.secrets);
            return await (0,_shared_validation_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .concludeReport */ .uR)(report, inputs, context);
        }
        if (inputs.baseline !== undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`baseline is of one connector, and the results are of ${reports.length}; give it to validate, once for each connector`);
        logger.info(`${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(reports.length, 'connector')}: ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(files, 'result')}`);
        const { concludeMany } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(1897), __webpack_require__.e(3985), __webpack_require__.e(6598), __webpack_require__.e(4222)]).then(__webpack_require__.bind(__webpack_require__, 12847));
        await concludeMany(reports.map((report) => (0,_shared_validation_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .finishReport */ .Ux)(report, undefined, context.secrets)), inputs, context);
    },
});
function assertAmount(reports, expected) {
    if (expected === undefined || reports.length === expected)
        return;
    const names = reports.slice(0, maxNames).map(({ connector }) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(connector.name), 60));
    const more = reports.length > maxNames ? ` and ${reports.length - maxNames} more` : '';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`there are results of ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(reports.length, 'connector')} and not of ${expected}: ${names.join(', ')}${more}; see that each job came to its end and kept its validation.json`);
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 85821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ connectorsFolder),
  n: () => (/* binding */ mergeResultFiles)
});

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







function mergeByConnector(results) {
    const groups = new Map();
    for (const result of results) {
        const { name, tenant, ref } = result.report.connector;
        const key = JSON.stringify([name, tenant ?? null, ref ?? null]);
        groups.set(key, [...(groups.get(key) ?? []), result]);
    }
    if (groups.size < 2)
        return [mergeResults(results)];
    return [...groups.values()].map((group) => {
        try {
            return mergeResults(group);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            const name = (0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(group[0]?.report.connector.name ?? ''), 80);
            throw new errors/* UserError */.yo(`the results of ${name} cannot be merged: ${error.message}`);
        }
    });
}
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
        rerun: first.rerun.replace(/ --shard \S+/, ''),
    };
}
function laterBy(milliseconds, check) {
    const exchanges = check.exchanges?.map((each) => each.start === undefined ? each : { ...each, start: each.start + milliseconds });
    return exchanges === undefined ? check : { ...check, exchanges };
}
//# sourceMappingURL=merge.js.map
// EXTERNAL MODULE: ./lib/src/report/result-file.js + 1 modules
var result_file = __webpack_require__(70632);
;// CONCATENATED MODULE: ./lib/src/commands/report/merge-result-files.js









const connectorsFolder = 'validation-by-connector';
const maxFiles = 1000;
const maxBytes = 256 * 1024 * 1024;
async function mergeResultFiles(selection) {
    const results = [];
    for (const path of await findFiles(selection)) {
        const result = await readResult(path, selection.workingDirectory);
        if (selection.run !== undefined)
            assertOfRun(selection.run, result);
        results.push(result);
    }
    return { reports: mergeByConnector(results), files: results.length };
}
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
        .filter((path) => !excludedPaths.some((each) => isSameOrIn(each, path) || isOwnReport(each, path)));
    if (files.length === 0) {
        throw new errors/* UsageError */.eb(`no file matches ${patterns.join(', ')}; download the reports of the validate jobs first, and see that pattern leads to their validation.json`);
    }
    if (files.length > maxFiles) {
        throw new errors/* UsageError */.eb(`${files.length} files match ${patterns.join(', ')}; give a pattern of the shards of one run`);
    }
    return files.sort();
}
function isSameOrIn(path, file) {
    return file === path || (0,external_node_path_.dirname)(file) === path;
}
function isOwnReport(reportDirectory, file) {
    return (0,external_node_path_.dirname)((0,external_node_path_.dirname)(file)) === (0,external_node_path_.join)(reportDirectory, connectorsFolder);
}
async function readResult(path, workingDirectory) {
    const file = (0,paths/* displayPath */.Gt)(path, workingDirectory);
    const { size } = await (0,promises_.stat)(path);
    if (size > maxBytes)
        throw new errors/* UserError */.yo(`${file} is not a validation result: it has ${size} bytes`);
    return { file, report: (0,result_file.parseResult)(await (0,promises_.readFile)(path, 'utf8'), file) };
}
//# sourceMappingURL=merge-result-files.js.map

/***/ }),

/***/ 39128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ invokeLimitInputs),
/* harmony export */   z: () => (/* binding */ invokeLimits)
/* harmony export */ });
/* harmony import */ var _time_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19898);

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



const journalInputs = {
    journal: {
        kind: 'text',
        description: 'File that says what the step begins (test accounts, tags, versions), for cleanup. Default: journal.jsonl in a temporary folder on a runner; none in a shell.',
    },
};
function journalFile({ journal }, { workingDirectory, reportDirectory }) {
    if (journal !== undefined)
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, journal), label: `journal ${journal}` };
    if (reportDirectory === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(reportDirectory, 'journal.jsonl');
    return { path, label: `journal ${path}` };
}
async function assertJournal(inputs, context) {
    await (0,_cli_output_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .assertOutputFiles */ .H)({ journal: journalFile(inputs, context)?.path }, context.workingDirectory);
}
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





const minTime = Date.UTC(2000, 0, 1);
function durationInput(name, text) {
    const duration = (0,_core_times_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E9)(text);
    if (duration === undefined || duration <= 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__/* .inputName */ .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(text), 60)} is not a duration; write one such as 30s, 5m, 1h30m or 2d`);
    }
    return duration;
}
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

/***/ 26490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WH: () => (/* binding */ openUploadRecords),
/* harmony export */   v5: () => (/* binding */ recordInputs)
/* harmony export */ });
/* unused harmony export UploadRecords */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73899);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43890);
/* harmony import */ var _record_events_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(20957);
/* harmony import */ var _record_history_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40266);
/* harmony import */ var _record_uploads_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3176);
/* harmony import */ var _folder_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14363);
/* harmony import */ var _json_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17827);
/* harmony import */ var _record_stores_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75889);
/* harmony import */ var _run_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75092);












const recordInputs = {
    'github-token': {
        kind: 'text',
        secret: true,
        actionDefault: 'github.token',
        description: 'Token that records uploads as deployments of the repository. Needs `deployments: write`.',
    },
    record: {
        kind: 'text',
        description: 'File that records uploads, as JSON, where there are no deployments. Created if it does not exist. A folder that exists gets a file for each connector.',
    },
};
class UploadRecords {
    #options;
    #stores;
    #file;
    #facts;
    #isNoticed = false;
    constructor(options) {
        this.#options = options;
        const { token, workflow, record, workingDirectory } = options;
        this.#file = record === undefined ? undefined : (0,_folder_store_js__WEBPACK_IMPORTED_MODULE_5__/* .openRecordPath */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, record), record, options);
        const deployments = token === undefined || workflow === undefined ? undefined : _record_stores_js__WEBPACK_IMPORTED_MODULE_7__/* .DeploymentStore */ .$0.of(token, workflow, options);
        this.#stores = [this.#file, deployments].filter((store) => store !== undefined);
    }
    get exists() {
        return this.#stores.length > 0;
    }
    async assertUsable(dryRun) {
        const { record, workingDirectory, workflow } = this.#options;
        if (!this.exists && workflow !== undefined) {
            this.#notice('nothing is recorded, as there is no github-token; pass it, or give record');
        }
        if (record === undefined || this.#file === undefined)
            return;
        const isFolder = this.#file instanceof _folder_store_js__WEBPACK_IMPORTED_MODULE_5__/* .FolderStore */ .c;
        await (isFolder ? _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .assertOutputFolders */ .N : _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .assertOutputFiles */ .H)({ record }, workingDirectory);
        await this.#file.read();
        if (isFolder)
            return;
        if (!dryRun)
            await (0,_json_output_js__WEBPACK_IMPORTED_MODULE_6__/* .assertOutputFile */ .GO)(this.#file.path, `record ${record}`);
    }
    warnIfMissing() {
        const { record, logger } = this.#options;
        if (this.#file === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(this.#file.path))
            return;
        logger.warning(`the record ${record} does not exist, so no upload is known from it; check its path`);
    }
    async facts() {
        this.#facts ??= this.#options.readFacts();
        return await this.#facts;
    }
    refresh() {
        for (const store of this.#stores)
            store.refresh();
    }
    async *uploadsOf(key) {
        for (const store of this.#stores)
            for await (const upload of store.list(key))
                if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_9__/* .isOf */ .yW)(key, upload.record))
                    yield upload;
    }
    async *versionsOf({ contentSha256, ...key }) {
        try {
            for await (const { record } of this.uploadsOf(key)) {
                if (record.contentSha256 === contentSha256)
                    yield record.version;
            }
        }
        catch (error) {
            this.report(error, 'it is not known which bundles were uploaded before');
        }
    }
    async add({ tenant, connector, contentSha256 }, version, { moved = [], ...latest } = {}) {
        const owner = { tenant, connector };
        return await this.#write('the upload succeeded, but could not be recorded', async () => {
            const { by, ...facts } = await this.facts();
            const { uncommitted, ...details } = await this.#options.readDetails(facts.commit);
            const key = { tenant, connectorId: connector.id, version, contentSha256, commit: facts.commit };
            const texts = cleanTexts({ connector: connector.alias, ...details }, this.#options.clean);
            const changed = uncommitted ? true : undefined;
            const record = withoutEmpty({ ...texts, ...facts, by, ...key, uncommitted: changed, ...latest });
            return async (store) => {
                const same = [];
                for await (const upload of store.list(owner)) {
                    if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_9__/* .isOf */ .yW)(owner, upload.record) && upload.record.version === version)
                        same.push(upload);
                }
                const known = same.find((upload) => (0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_9__/* .isSameUpload */ .YK)(upload.record, record));
                if (known !== undefined && moved.length === 0)
                    return;
                const { events } = await (0,_record_history_js__WEBPACK_IMPORTED_MODULE_10__/* .readHistory */ .Lu)(version, same);
                const latest = events.findLast(({ event: { kind } }) => kind !== 'uploaded' && kind !== 'tagged')?.event;
                const state = latest === undefined ? 'pending' : (0,_record_events_js__WEBPACK_IMPORTED_MODULE_11__/* .stateAfter */ .W_)(latest, (0,_record_history_js__WEBPACK_IMPORTED_MODULE_10__/* .recordedTags */ .kv)(events).size > 0);
                const uploaded = { kind: 'uploaded', by: by ?? '' };
                const tagged = moved.flatMap((move) => this.#describeMove({ kind: 'tagged', ...move, by: by ?? '' }));
                const statuses = tagged.map((description) => ({ state, ...description }));
                if (known === undefined)
                    await store.add(owner, record, { state, ...this.#describe(uploaded) }, statuses);
                else
                    for (const status of statuses)
                        await store.addStatus(known, status);
            };
        });
    }
    async addEvent(key, version, event, report) {
        await this.#write(`version ${version} of ${key.connector.alias}: what was done could not be recorded`, async () => {
            const { by = '' } = await this.facts();
            const full = { ...event, by };
            if (full.kind === 'validated')
                full.seed = this.#options.clean(full.seed);
            return async (store) => {
                const uploads = [];
                for await (const upload of store.list(key)) {
                    if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_9__/* .isOf */ .yW)(key, upload.record) && upload.record.version === version)
                        uploads.push(upload);
                }
                const [newest] = uploads;
                if (newest === undefined)
                    return;
                const { events } = await (0,_record_history_js__WEBPACK_IMPORTED_MODULE_10__/* .readHistory */ .Lu)(version, uploads);
                const tags = (0,_record_history_js__WEBPACK_IMPORTED_MODULE_10__/* .recordedTags */ .kv)(events);
                if ('tag' in full)
                    tags.delete(full.tag);
                const state = (0,_record_events_js__WEBPACK_IMPORTED_MODULE_11__/* .stateAfter */ .W_)(full, tags.size > 0);
                await store.addStatus(newest, { state, ...this.#describe(full), report: report && this.#options.clean(report) });
            };
        });
    }
    report(error, consequence) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
            throw error;
        const message = `${consequence}: ${error.message}`;
        if ((0,_github_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissingPermission */ .SA)(error))
            this.#notice(message);
        else
            this.#options.logger.warning(message);
    }
    async #write(failure, prepare) {
        if (!this.exists)
            return false;
        let isWritten = false;
        const problems = [];
        let write;
        try {
            write = await prepare();
        }
        catch (error) {
            problems.push((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
        }
        for (const store of write === undefined ? [] : this.#stores) {
            try {
                await write?.(store);
                isWritten = true;
            }
            catch (error) {
                if ((0,_github_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissingPermission */ .SA)(error))
                    this.#notice(`${failure}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
                else
                    problems.push((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
            }
        }
        if (problems.length > 0)
            this.#options.logger.warning(`${failure}: ${problems.join('; ')}`);
        return isWritten;
    }
    #describe(event) {
        const description = (0,_record_events_js__WEBPACK_IMPORTED_MODULE_11__/* .describeEvent */ .gN)(event);
        if (description === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('the name of the tag is too long for the status of a deployment');
        if (this.#options.clean(description) !== description)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('the name of the tag holds a secret');
        return { description };
    }
    #describeMove(event) {
        try {
            return [this.#describe(event)];
        }
        catch (error) {
            this.#options.logger.warning(`the upload could not be recorded at its tag: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
            return [];
        }
    }
    #notice(message) {
        if (this.#isNoticed)
            return;
        this.#isNoticed = true;
        this.#options.onNotice(message);
    }
}
function cleanTexts(values, clean) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? clean(value) : value]));
}
function withoutEmpty(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ''));
}
function openUploadRecords(inputs, context, readDetails = async () => ({})) {
    const { workingDirectory, workflow, clock, logger } = context;
    const clean = (text) => context.secrets.clean(text, { isWhole: true });
    const { record, 'github-token': token } = inputs;
    return new UploadRecords({
        ...{ record, token, workingDirectory, workflow, clock, logger, readDetails },
        readFacts: async () => {
            const { commit, ...facts } = await (0,_run_facts_js__WEBPACK_IMPORTED_MODULE_8__/* .readRunFacts */ .FA)(context);
            return { ...cleanTexts(facts, clean), commit };
        },
        clean,
        onNotice: (message) => context.annotate({ level: 'notice', title: 'record', message }),
    });
}
//# sourceMappingURL=upload-record.js.map

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
function parseTime(text, now) {
    const ago = parseDuration(text);
    if (ago !== undefined)
        return now - ago;
    return parseDate(text) ?? parseRfc3339(text.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)$/, '$1T$2Z'));
}
function parseRfc3339(text) {
    const found = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.exec(text);
    const [, day = '', time = '', fraction = '', offset = ''] = found ?? [];
    if (!found || parseDate(day) === undefined)
        return undefined;
    const milliseconds = fraction === '' ? '' : fraction.slice(0, 4).padEnd(4, '0');
    const value = Date.parse(`${day}T${time}${milliseconds}${offset.toUpperCase()}`);
    return Number.isNaN(value) ? undefined : value;
}
function parseDate(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return undefined;
    const value = Date.parse(`${text}T00:00:00Z`);
    return new Date(value).getUTCDate() === Number(text.slice(8)) ? value : undefined;
}
function span(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 120_000)
        return `${Math.round(milliseconds / 1000)} s`;
    return `${Math.round(milliseconds / 60_000)} min`;
}
//# sourceMappingURL=times.js.map

/***/ }),

/***/ 43890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ gitHubError),
/* harmony export */   SA: () => (/* binding */ isMissingPermission),
/* harmony export */   g3: () => (/* binding */ readGitHubFailure)
/* harmony export */ });
/* unused harmony export remedyFor */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65872);


function readGitHubFailure(error) {
    const { status, response } = Object(error);
    const headers = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(response) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(response['headers']) ? response['headers'] : {};
    const reason = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n')[0] ?? '';
    const isLimited = headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || /\brate limit/i.test(reason);
    const isRateLimit = status === 429 || (status === 403 && isLimited);
    return {
        status: typeof status === 'number' ? status : undefined,
        reason,
        isRateLimit,
        isForbidden: !isRateLimit && (status === 403 || status === 404),
    };
}
function gitHubError(operation, cause, permission) {
    const failure = readGitHubFailure(cause);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(`cannot ${operation}: ${failure.reason}${remedyFor(failure, permission)}`, { cause });
}
function remedyFor({ status, isRateLimit, isForbidden }, permission) {
    if (isRateLimit)
        return '; run it again later, or with a token of its own';
    if (isForbidden)
        return `; give the job the permission "${permission}" and pass github-token`;
    return status === 401 ? '; github-token is wrong or expired' : '';
}
function isMissingPermission(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
        return false;
    const { status, isForbidden } = readGitHubFailure(error.cause);
    return status === 401 || isForbidden;
}
//# sourceMappingURL=failure.js.map

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





class Journal {
    #options;
    #run;
    #start;
    #seal;
    #hasWarned = false;
    #isChecked = false;
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
    write(entry) {
        if (this.#start !== undefined) {
            this.#append(this.#start);
            this.#start = undefined;
        }
        this.#append(entry);
    }
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
function sealOf(key, before, run, body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key)
        .update(JSON.stringify([before, run, body]))
        .digest('hex');
}
//# sourceMappingURL=journal.js.map

/***/ }),

/***/ 40266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ validationOf),
/* harmony export */   ET: () => (/* binding */ tagEventOf),
/* harmony export */   HP: () => (/* binding */ compareEvents),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   TY: () => (/* binding */ groupByVersion),
/* harmony export */   kv: () => (/* binding */ recordedTags),
/* harmony export */   lV: () => (/* binding */ tagEventsOf),
/* harmony export */   oX: () => (/* binding */ proofOf),
/* harmony export */   wG: () => (/* binding */ isArrival)
/* harmony export */ });
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20957);

function groupByVersion(uploads) {
    const byVersion = new Map();
    for (const upload of uploads) {
        const { version } = upload.record;
        const known = byVersion.get(version);
        if (known === undefined)
            byVersion.set(version, [upload]);
        else
            known.push(upload);
    }
    return byVersion;
}
async function readHistory(version, uploads) {
    const events = [];
    for (const upload of uploads)
        events.push(...(await upload.readEvents()));
    return { version, uploads, events: events.sort(compareEvents) };
}
function compareEvents(a, b) {
    return Date.parse(a.time) - Date.parse(b.time) || (a.order ?? 0) - (b.order ?? 0);
}
function validationOf(events) {
    let state = { state: 'none' };
    for (const { event, time, report } of events) {
        if (event.kind !== 'validated')
            continue;
        const { kind: _, by: __, ...facts } = event;
        if ((0,_events_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)(facts) || facts.counts) {
            const name = (0,_events_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)(facts) ? 'failed' : 'passed';
            state = { state: name, facts, time, ...(report === undefined ? {} : { report }) };
        }
        else if (state.state === 'none' || state.state === 'incomplete')
            state = { state: 'incomplete', facts };
    }
    return state;
}
function proofOf(events) {
    let state = { state: 'none' };
    let aggregated;
    for (const { event, time, report } of events) {
        if (event.kind !== 'proved')
            continue;
        const { kind: _, by: __, ...facts } = event;
        if (facts.verdict !== 'inconclusive') {
            const name = facts.verdict === 'fail' ? 'failed' : 'passed';
            const found = { state: name, facts, time, ...(report === undefined ? {} : { report }) };
            if (facts.method === 'aggregation')
                aggregated = found;
            state = name === 'passed' && aggregated?.state === 'failed' ? aggregated : found;
        }
        else if (state.state === 'none' || state.state === 'inconclusive')
            state = { state: 'inconclusive', facts };
    }
    return state;
}
function tagEventsOf(events, tag) {
    return events.filter((each) => 'tag' in each.event && each.event.tag === tag);
}
function tagEventOf(events, tag) {
    return tagEventsOf(events, tag).at(-1);
}
function isArrival(event) {
    return 'from' in event;
}
function recordedTags(events) {
    const tags = new Set();
    for (const { event } of events) {
        if (event.kind === 'promoted' || event.kind === 'restored')
            tags.add(event.tag);
        else if ('tag' in event)
            tags.delete(event.tag);
    }
    return tags;
}
//# sourceMappingURL=history.js.map

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


const special = /[!-/:-@[-`{-~]/g;
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/g;
const invisibleInLines = /[^\P{Cc}\n\t]|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const gap = '\u200b';
const maxHexDigits = 6;
const plainSigns = /[,.\-/%;?'"()=_{}]/;
function text(value) {
    return escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .mapClean */ .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(value), withoutReferences), plainSigns);
}
function nameText(value) {
    return escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .mapClean */ .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(value), withoutReferences), plainSigns);
}
function code(value) {
    return `<code>${escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .mapClean */ .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(value), (name) => name.replace(/@(?=[\p{L}\p{N}])/gu, `@${gap}`)), /[,.\-/%;?'"()=_{}:#+^]/)}</code>`;
}
function table(headers, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
function details(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function fence(lines, language = '') {
    const body = (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(lines).replace(/\r\n?/g, '\n').replace(invisibleInLines, ' ');
    const longestRun = (body.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 2);
    const fenceMark = '`'.repeat(longestRun + 1);
    return `${fenceMark}${language}\n${body}\n${fenceMark}`;
}
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
function escapeWith(value, harmless) {
    const line = value.replace(invisible, ' ').trim();
    return line.replace(special, (character, index) => (harmless.test(character) && isWithoutMeaning(line, index)) || (character === ':' && line[index + 1] === ' ')
        ? character
        : `&#${character.charCodeAt(0)};`);
}
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

/***/ 25584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ isTenantError),
/* harmony export */   lu: () => (/* binding */ writtenOf),
/* harmony export */   rZ: () => (/* binding */ TenantError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);

class TenantError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'TenantError';
    kind;
    operation;
    status;
    trackingId;
    detail;
    #raw;
    errorType;
    attempts;
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
    get origin() {
        if (this.kind === 'connector')
            return 'work';
        return this.kind === 'not-found' ? 'usage' : 'service';
    }
    get raw() {
        return this.#raw;
    }
}
function isTenantError(error, ...kinds) {
    return error instanceof TenantError && (kinds.length === 0 || kinds.includes(error.kind));
}
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
