export const id = 6788;
export const ids = [6788];
export const modules = {

  61346:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  defineCommand)
  });
function defineCommand(command) {
    return command;
}

  }),

  8301:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  report: () => (  report)
});

var command = __webpack_require__(61346);
var errors = __webpack_require__(57657);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var format = __webpack_require__(39798);
var engine_coverage = __webpack_require__(44309);
var exchanges = __webpack_require__(11280);
var result = __webpack_require__(10226);
var engine_traffic = __webpack_require__(34498);
var validation = __webpack_require__(53606);
; 









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
            if (!(error instanceof errors .yo))
                throw error;
            const name = (0,core_text .hD)((0,process .Nt)(group[0]?.report.connector.name ?? ''), 80);
            throw new errors .yo(`the results of ${name} cannot be merged: ${error.message}`);
        }
    });
}
const ownName = 'a name of its own in connector-spec.json';
function mergeResults(results) {
    const [first] = results;
    if (first === undefined)
        throw new errors .yo('there is no result to report');
    if (results.length === 1 && first.report.shard === undefined)
        return first.report;
    const shards = results.map(({ file, report }) => {
        if (report.shard !== undefined)
            return { file, report, shard: report.shard };
        throw new errors .yo(`${file} is not the result of a shard, so it cannot be merged with ${(0,format .U9)(results.length - 1, 'other')}; give a pattern that matches the shards of one run, and each connector ${ownName}`);
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
            const values = plural === 'sets of checks' ? '' : ` (${(0,core_text .ml)((0,process .g$)(a), 60)} and ${(0,core_text .ml)((0,process .g$)(b), 60)})`;
            const remedy = plural === 'bundles' ? `; give each connector ${ownName}` : '';
            throw new errors .yo(`${first.file} and ${other.file} have different ${plural}${values}: they are not shards of one run${remedy}`);
        }
    const byIndex = new Map();
    for (const shard of shards) {
        const duplicate = byIndex.get(shard.shard.index);
        if (duplicate) {
            throw new errors .yo(`${duplicate.file} and ${shard.file} are both shard ${shard.shard.index}/${shard.shard.count}; give a pattern that matches each shard once`);
        }
        byIndex.set(shard.shard.index, shard);
    }
    const { count, plan } = first.shard;
    const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !byIndex.has(index));
    if (missing.length > 0) {
        const names = missing.map((index) => `${index}/${count}`);
        throw new errors .yo(`shard ${names.join(', ')} is missing, so the results of its checks are unknown; see that its job ran and that pattern matches its result`);
    }
    const ids = shards.flatMap(({ report }) => report.checks.map(({ id }) => id));
    if (JSON.stringify([...ids].sort()) !== JSON.stringify([...plan].sort())) {
        throw new errors .yo('the shards do not contain each check exactly once; validate again with one version of this program');
    }
}
function mergeShards(reports) {
    const [first] = reports;
    const { shard, baseline: _, stopped: __, traffic: ___, errorTypes: ____, coverage: _____, specProblems: ______, ...rest } = first;
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
    const traffic = (0,engine_traffic .pU)(reports.map((report) => report.traffic));
    const errorTypes = reports.flatMap((report) => report.errorTypes ?? []);
    const coverage = (0,engine_coverage .X)(reports.map((report) => report.coverage));
    const specFile = reports.find((report) => report.specFile !== undefined)?.specFile;
    const merged = {
        ...rest,
        ...(0,result .v)(checks, stopped.length === 0 ? undefined : stopped.join('; ')),
        started: new Date(began).toISOString(),
        duration: Math.max(...ends) - began,
        ...(first.configured !== undefined && { configured: reports.every(({ configured }) => configured) }),
        checks,
        commands: (0,exchanges .F3)(reports.map(({ commands = [] }) => commands)),
        ...(coverage && { coverage }),
        ...(traffic && { traffic }),
        ...(errorTypes.length > 0 && { errorTypes }),
        ...(leftBehind.length > 0 && { leftBehind }),
        ...(notRestored.length > 0 && { notRestored }),
        ...(specFile !== undefined && { specFile }),
        rerun: first.rerun.replace(/ --shard \S+/, ''),
    };
    return (0,validation .WV)(merged, [...new Set(reports.flatMap(({ specProblems = [] }) => specProblems))]);
}
function laterBy(milliseconds, check) {
    const exchanges = check.exchanges?.map((each) => each.start === undefined ? each : { ...each, start: each.start + milliseconds });
    return exchanges === undefined ? check : { ...check, exchanges };
}
var comment_heading = __webpack_require__(34201);
var run_facts = __webpack_require__(75092);
var validation_inputs = __webpack_require__(78551);
var validation_outcome = __webpack_require__(16177);
var result_files = __webpack_require__(89725);
; 











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
    ...validation_inputs .eP,
};
const report = (0,command .N)({
    name: 'report',
    summary: 'Merges the results of shards, and of several connectors, into one verdict and one report.',
    action: { title: 'SaaS connector: report', icon: 'clipboard', color: 'purple' },
    positional: ['pattern'],
    inputs: allInputs,
    outputs: {
        ...validation_inputs .sH,
        'report-json': 'Path of the results as JSON; of several connectors that of a folder with a folder for each.',
        'report-junit': 'Path of the results as JUnit XML; of several connectors as report-json.',
        'report-sarif': 'Path of the results as SARIF, for code scanning; of several connectors as report-json.',
        'report-html': 'Path of the HTML report: one page, also of several connectors.',
    },
    async run(inputs, context) {
        await (0,validation_inputs .ae)(inputs, context, { commentsAnywhere: true });
        const { workingDirectory, logger } = context;
        const excluded = [inputs['report-dir'], inputs.baseline].filter((path) => path !== undefined);
        const run = inputs['other-runs'] ? undefined : (0,run_facts .r1)(context)?.run;
        const selection = { workingDirectory, patterns: inputs.pattern, excluded, run };
        const results = [];
        let reports;
        try {
            results.push(...(await (0,result_files .f)(selection)));
            reports = mergeByConnector(results);
        }
        catch (error) {
            if (error instanceof errors .yo) {
                const { tellNoVerdict } = await Promise.all( [__webpack_require__.e(663), __webpack_require__.e(1897), __webpack_require__.e(6819), __webpack_require__.e(3049), __webpack_require__.e(3844)]).then(__webpack_require__.bind(__webpack_require__, 12847));
                await tellNoVerdict(error, commentKeyOf(results, inputs), inputs, context);
            }
            throw error;
        }
        const incomplete = amountProblem(reports, inputs.connectors);
        const [result] = reports;
        if (result !== undefined && reports.length === 1 && incomplete === undefined) {
            logger.info(`${result.connector.name}: ${(0,format .U9)(results.length, 'result')}, seed ${result.seed}`);
            const baseline = await (0,validation_inputs .mF)(inputs, context);
            const annotation = (0,validation_inputs .b)(baseline);
            if (annotation !== undefined)
                context.annotate(annotation);
            const report = (0,validation_outcome .Ux)(result, baseline, context.secrets);
            await (0,validation_outcome .uR)(report, inputs, context);
            return (0,validation_outcome .jC)(report);
        }
        if (inputs.baseline !== undefined && reports.length > 1)
            throw new errors .eb(`baseline is of one connector, and the results are of ${reports.length}; give it to validate, once for each connector`);
        logger.info(`${(0,format .U9)(reports.length, 'connector')}: ${(0,format .U9)(results.length, 'result')}`);
        const { concludeMany } = await Promise.all( [__webpack_require__.e(663), __webpack_require__.e(1897), __webpack_require__.e(6819), __webpack_require__.e(3049), __webpack_require__.e(3844)]).then(__webpack_require__.bind(__webpack_require__, 12847));
        await concludeMany(reports.map((report) => (0,validation_outcome .Ux)(report, undefined, context.secrets)), inputs, context, incomplete);
    },
});
function commentKeyOf(results, { connectors, 'comment-key': key }) {
    if (connectors !== undefined)
        return (0,comment_heading .eM)(key);
    const [name, ...others] = new Set(results.map(({ report }) => report.connector.name));
    if (name === undefined)
        return undefined;
    return others.length > 0 ? (0,comment_heading .eM)(key) : (0,comment_heading .BV)(name, key);
}
function amountProblem(reports, expected) {
    if (expected === undefined || reports.length === expected)
        return undefined;
    const names = reports.slice(0, maxNames).map(({ connector }) => (0,core_text .hD)((0,process .Nt)(connector.name), 60));
    const more = reports.length > maxNames ? ` and ${reports.length - maxNames} more` : '';
    return new errors .yo(`there are results of ${(0,format .U9)(reports.length, 'connector')} and not of ${expected}: ${names.join(', ')}${more}; see that each job came to its end and kept its validation.json`);
}

  }),

  89725:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  connectorsFolder),
    f: () => (  readResultFiles)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var tinyglobby__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73382);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58369);
  var _core_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42180);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46601);
  var _report_result_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70632);









const connectorsFolder = 'validation-by-connector';
const maxFiles = 1000;
const maxBytes = 256 * 1024 * 1024;
async function readResultFiles(selection) {
    const results = [];
    for (const path of await findFiles(selection)) {
        const result = await readResult(path, selection.workingDirectory);
        if (selection.run !== undefined)
            assertOfRun(selection.run, result);
        results.push(result);
    }
    return results;
}
function assertOfRun(run, { file, report }) {
    const other = report.origin?.run;
    if (other === run)
        return;
    const whose = other === undefined ? 'does not name its run' : `is of run ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__  .ml)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__  .Nt)(other), 40)}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${file} ${whose}, and this is run ${run}; download only the results of this run, or set ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_7__  .sy)('other-runs')} to report others too`);
}
async function findFiles({ patterns, excluded, workingDirectory }) {
    const found = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_8__  .TI)(patterns.map((pattern) => pattern.replaceAll('\\', '/')), { cwd: workingDirectory, absolute: true, ignore: ['**/node_modules/**'], followSymbolicLinks: false });
    const excludedPaths = excluded.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path));
    const files = found
        .map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path))
        .filter((path) => !excludedPaths.some((each) => isSameOrIn(each, path) || isOwnReport(each, path)));
    if (files.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`no file matches ${patterns.join(', ')}; download the reports of the validate jobs first, and see that pattern leads to their validation.json`);
    }
    if (files.length > maxFiles) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${files.length} files match ${patterns.join(', ')}; give a pattern of the shards of one run`);
    }
    return files.sort();
}
function isSameOrIn(path, file) {
    return file === path || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file) === path;
}
function isOwnReport(reportDirectory, file) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reportDirectory, connectorsFolder);
}
async function readResult(path, workingDirectory) {
    const file = (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_3__  .Gt)(path, workingDirectory);
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    if (size > maxBytes)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${file} is not a validation result: it has ${size} bytes`);
    return { file, report: (0,_report_result_file_js__WEBPACK_IMPORTED_MODULE_6__.parseResult)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'), file) };
}

  }),

  3633:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CL: () => (  maskWholeConfig),
    L$: () => (  whileSpecIsUnknown),
    Xg: () => (  readConfig),
    kf: () => (  maskConfigSecrets),
    ln: () => (  maskNamedSecrets),
    yD: () => (  configInputs)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58369);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65872);
  var _core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78714);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64351);
  var _spec_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93917);








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
async function readConfig(inputs, context) {
    if (inputs.config !== undefined && inputs['config-path'] !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`both ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .sy)('config')} and ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .sy)('config-path')} are given; give one of them`);
    }
    const path = inputs['config-path'];
    const text = path === undefined ? inputs.config : await readConfigFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, path), path);
    if (text === undefined)
        return undefined;
    const name = path === undefined ? 'config' : `config-path ${path}`;
    const parsed = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__  .lk)(text);
    if ((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__  .Zh)(parsed)) {
        const { line, column } = parsed.position;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .yu)(name)} is not valid JSON, see line ${line}, column ${column}; check its quotes, commas and brackets`);
    }
    const config = parsed.value;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_7__  .Gv)(config))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .yu)(name)} is not a JSON object; write {"key": "value", …}`);
    const named = (0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .L)(config, undefined).map(({ value }) => value);
    untilSpecIsKnown.set(config, context.secrets.addForNow(named));
    return config;
}
const untilSpecIsKnown = new WeakMap();
async function whileSpecIsUnknown(config, call) {
    const end = (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__  .rW)().addForNow((0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .W)(config));
    try {
        return await call();
    }
    finally {
        end();
    }
}
function maskWholeConfig(config) {
    (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__  .rW)().addForNow((0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .W)(config));
}
function maskConfigSecrets(config, spec, context) {
    if (config === undefined || spec === undefined)
        return;
    untilSpecIsKnown.get(config)?.();
    untilSpecIsKnown.delete(config);
    for (const { value } of (0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .L)(config, spec.sourceConfig))
        context.mask(value);
}
function maskNamedSecrets(value, context) {
    for (const secret of (0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .L)(value, undefined))
        context.mask(secret.value);
}
async function readConfigFile(path, shown) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        const reason = cause.code === 'ENOENT' ? 'there is no such file' : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .bD)(cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`cannot read ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .sy)('config-path')} ${shown}: ${reason}`, { cause });
    }
}

  }),

  39128:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  invokeLimitInputs),
    z: () => (  invokeLimits)
  });
  var _time_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19898);

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
        totalTimeoutMs: (0,_time_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .T)('max-invoke-time', inputs['max-invoke-time']),
        maxInvokeValues: inputs['max-answers'],
    };
}

  }),

  84724:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $R: () => (  journalInputs),
    EO: () => (  assertJournal),
    _0: () => (  openJournal),
    i7: () => (  journalFile)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73899);
  var _journal_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8305);



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
    await (0,_cli_output_paths_js__WEBPACK_IMPORTED_MODULE_1__  .H)({ journal: journalFile(inputs, context)?.path }, context.workingDirectory);
}
function openJournal(inputs, context, client, run) {
    const file = journalFile(inputs, context);
    if (file === undefined)
        return undefined;
    const { isLocal = false, ...start } = run;
    const startedAt = new Date(context.clock.now()).toISOString();
    return new _journal_journal_js__WEBPACK_IMPORTED_MODULE_2__  .C({
        ...file,
        sealKey: isLocal ? undefined : client.sealKey,
        isSecret: (text) => context.secrets.holds(text),
        logger: context.logger,
    }, { entry: 'run', ...start, startedAt, tenant: isLocal ? null : client.baseUrl.host });
}

  }),

  17827:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BF: () => (  writeOutputFile),
    GO: () => (  assertOutputFile),
    Sy: () => (  maxResultLength),
    We: () => (  cleanJson),
    aB: () => (  toJson),
    r8: () => (  BoundedResult)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);




const maxResultLength = 100_000;
function cleanJson(value, secrets) {
    return notTooDeep(() => secrets.json(value));
}
function toJson(value) {
    return notTooDeep(() => JSON.stringify(value ?? null));
}
function notTooDeep(write) {
    try {
        return write();
    }
    catch (cause) {
        if (cause instanceof RangeError)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .yo('a value is nested too deeply to be written as JSON', { cause });
        throw cause;
    }
}
class BoundedResult {
    #lines = [];
    #length = 0;
    add(json) {
        this.#length += json.length + 1;
        if (this.#length > maxResultLength)
            this.#lines = undefined;
        this.#lines?.push(json);
    }
    toJson(asArray) {
        const lines = this.#lines;
        if (lines === undefined)
            return '';
        return !asArray && lines.length === 1 ? (lines[0] ?? '') : `[${lines.join(',')}]`;
    }
}
async function writeOutputFile(path, text, label) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .fR)(path, text);
    }
    catch (cause) {
        throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .oG)(label, cause);
    }
}
async function assertOutputFile(path, label) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .zb)(path);
    }
    catch (cause) {
        throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .oG)(label, cause);
    }
}

  }),

  19898:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  timeInput),
    T: () => (  durationInput)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58369);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
  var _core_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99582);





const minTime = Date.UTC(2000, 0, 1);
function durationInput(name, text) {
    const duration = (0,_core_times_js__WEBPACK_IMPORTED_MODULE_3__  .E9)(text);
    if (duration === undefined || duration <= 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(text), 60)} is not a duration; write one such as 30s, 5m, 1h30m or 2d`);
    }
    return duration;
}
function timeInput(name, text, now) {
    const time = (0,_core_times_js__WEBPACK_IMPORTED_MODULE_3__  .pe)(text, now);
    if (time === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(text), 60)} is not a time; write how long ago (30m, 2h), or 2026-01-31, 2026-01-31 13:00:00 (UTC) or 2026-01-31T13:00:00+01:00`);
    }
    if (time < minTime)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(text), 60)} is too long ago; give a time after 2000`);
    return time;
}

  }),

  78551:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Rp: () => (  validationInputs),
    ae: () => (  assertReportInputs),
    b: () => (  baselineAnnotation),
    eP: () => (  reportInputs),
    mF: () => (  readBaseline),
    sH: () => (  validationOutputs)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73899);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58369);
  var _core_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42180);
  var _merge_request_place_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(34530);
  var _project_git_uncommitted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54734);
  var _project_package_manager_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35506);
  var _project_run_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85472);
  var _config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3633);
  var _invoke_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39128);
  var _journal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84724);













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
        description: 'Keep a comment with the result on the pull request up to date. On GitHub it needs github-token.',
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
    ..._config_js__WEBPACK_IMPORTED_MODULE_8__  .yD,
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
        default: '8',
        description: 'On a tenant: how many commands of the checks that only read run at the same time. Give 1 for a target system that takes one request at a time.',
    },
    'write-concurrency': {
        kind: 'integer',
        min: 1,
        max: 20,
        default: '1',
        description: 'On a tenant: how many checks that change nothing but test accounts of their own run at the same time. From the first one that finds something on, they run again one after the other, unless an account could not be deleted. Only for a target system that takes several changes at once.',
    },
    ..._invoke_limits_js__WEBPACK_IMPORTED_MODULE_9__  .R,
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
    ..._journal_js__WEBPACK_IMPORTED_MODULE_10__  .$R,
};
const validationOutputs = {
    result: 'pass, warn, fail, skip or stopped: the worst verdict of all checks; fail if the spec is refused, too; skip if nothing could be checked; stopped if the run did not finish.',
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
async function assertReportInputs(inputs, { workingDirectory, workflow, reportDirectory, environment, }, { commentsAnywhere = false } = {}) {
    await (0,_cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__  .N)({ 'report-dir': inputs['report-dir'] ?? reportDirectory }, workingDirectory);
    const url = inputs['report-url'];
    if (url !== undefined && !/^https?:\/\/[^\s]{1,2000}$/i.test(url)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__  .yu)('report-url')} is not an address; it begins with https://`);
    }
    if (inputs['fail-on'] === 'new' && inputs.baseline === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__  .sy)('fail-on')} new needs ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__  .sy)('baseline')}; give the path of an earlier validation.json`);
    }
    if (!inputs.comment)
        return;
    if (workflow === undefined && commentsAnywhere) {
        if ((0,_merge_request_place_js__WEBPACK_IMPORTED_MODULE_12__  .y)(environment) !== undefined)
            return;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__  .sy)('comment')} needs a job of GitHub, GitLab, Azure Pipelines or Jenkins; leave it out here`);
    }
    if (workflow === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__  .sy)('comment')} needs a pull request of GitHub; leave it out here, and give it to the command report`);
    if (inputs['github-token'] === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__  .sy)('comment')} needs github-token; pass the token of the job and give it pull-requests: write`);
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .eb(`cannot read ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__  .sy)('baseline')} ${path}: ${error.message}`);
    }
    const { parseResult } = await __webpack_require__.e(  632).then(__webpack_require__.bind(__webpack_require__, 70632));
    const isGate = failOn === 'new' && (await isCommitted(file, context));
    return { path, result: parseResult(text, `${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__  .sy)('baseline')} ${path}`), isGate };
}
async function isCommitted(file, { childEnvironment, signal }) {
    const root = (0,_project_package_manager_js__WEBPACK_IMPORTED_MODULE_6__  .mL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    if (root === undefined)
        return false;
    try {
        return await (0,_project_git_uncommitted_js__WEBPACK_IMPORTED_MODULE_5__  .Z)((0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_7__  .XZ)(root, { environment: childEnvironment(), signal }), (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_4__  .iZ)(root, file));
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .yo)
            return false;
        throw error;
    }
}
function baselineAnnotation(baseline) {
    if (baseline === undefined)
        return undefined;
    const { path, result } = baseline;
    if (result === undefined) {
        const message = `${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__  .sy)('baseline')} ${path} does not exist: this counts as the first run, and every finding is new`;
        return { level: 'notice', title: 'baseline', message };
    }
    if (result.stopped === undefined)
        return undefined;
    const message = `${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__  .sy)('baseline')} ${path} is of a run that did not finish, so new findings may be old ones; give the result of a complete run`;
    return { level: 'warning', title: 'baseline', message };
}

  }),

  36711:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  windowsTool),
    k: () => (  programPath)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const thisSystem = { platform: process.platform, exists: node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync };
function programPath(name, env, { platform, exists } = thisSystem) {
    if (platform !== 'win32')
        return name;
    const [, path = ''] = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH') ?? [];
    const folders = path
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.win32.delimiter)
        .map((folder) => folder.replace(/^"(.*)"$/, '$1'))
        .filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.win32.isAbsolute(folder));
    const found = folders.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(folder, `${name}.exe`)).find(exists);
    return found ?? windowsTool(`no-${name}-on-PATH.exe`, env);
}
function windowsTool(file, env) {
    const [, root] = Object.entries(env).find(([key]) => key.toUpperCase() === 'SYSTEMROOT') ?? [];
    return node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(root && node_path__WEBPACK_IMPORTED_MODULE_1__.win32.isAbsolute(root) ? root : 'C:\\Windows', 'System32', file);
}

  }),

  78714:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  secretsOfConfig),
    W: () => (  textsOfConfig)
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8554);
  var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70792);
  var _spellings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52985);



const openTypes = new Set(['text', 'textarea']);
function secretsOfConfig(config, sourceConfig) {
    const declarations = declarationsIn(sourceConfig);
    const secrets = [];
    const add = (key, value) => {
        for (const text of textsIn(value))
            secrets.push({ key, value: text });
    };
    eachField(config, (key, value) => {
        const declared = declarations.get(key);
        if (isSecret(key, declared)) {
            add(key, value);
            return false;
        }
        if (declared?.types.has('keyValue')) {
            for (const [name, text] of rowsOf(value))
                if (declared.hasSecretRows || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(name))
                    add(key, text);
            return false;
        }
        const password = typeof value === 'string' ? (0,_spellings_js__WEBPACK_IMPORTED_MODULE_1__  .x)(value) : undefined;
        if (password !== undefined)
            add(key, password);
        return true;
    });
    return secrets;
}
function textsOfConfig(config) {
    const texts = [...textsIn(config)].filter((text) => !/^\d+(?:\.\d+)?$/.test(text));
    return [...new Set([...texts, ...secretsOfConfig(config, undefined).map(({ value }) => value)])].filter((text) => text.length >= _pattern_js__WEBPACK_IMPORTED_MODULE_2__  .yH);
}
function isSecret(key, declared) {
    if (declared === undefined)
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(key);
    if (declared.types.has('secret') || declared.types.has('secrettextarea'))
        return true;
    if (![...declared.types].some((type) => openTypes.has(type)))
        return false;
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(key) || (declared.labels.some(_names_js__WEBPACK_IMPORTED_MODULE_0__  .e) && !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .A)(key));
}
function rowsOf(value) {
    if (!Array.isArray(value))
        return isObject(value) ? Object.entries(value) : [];
    return value.filter(isObject).map((row) => [typeof row['key'] === 'string' ? row['key'] : '', row['value']]);
}
function declarationsIn(sourceConfig) {
    const declarations = new Map();
    const stack = [sourceConfig];
    while (stack.length > 0) {
        const next = stack.pop();
        if (Array.isArray(next))
            for (const each of next)
                stack.push(each);
        if (!isObject(next))
            continue;
        const { key, type, label } = next;
        if (typeof key === 'string' && typeof type === 'string') {
            const declared = declarations.get(key) ?? { types: new Set(), labels: [], hasSecretRows: false };
            declared.types.add(type);
            if (typeof label === 'string')
                declared.labels.push(label);
            declared.hasSecretRows ||= [next['keyValueKey'], next['keyValueValue']].some(isSecretHalf);
            declarations.set(key, declared);
        }
        for (const [name, child] of Object.entries(next))
            if (typeof child === 'object' && child !== null && !name.startsWith('keyValue'))
                stack.push(child);
    }
    return declarations;
}
function isSecretHalf(half) {
    return isObject(half) && (half['type'] === 'secret' || half['type'] === 'secrettextarea');
}
function eachField(root, visit) {
    const stack = [root];
    while (stack.length > 0) {
        const next = stack.pop();
        if (Array.isArray(next))
            for (const each of next)
                stack.push(each);
        else if (isObject(next)) {
            for (const [key, value] of Object.entries(next))
                if (visit(key, value) && typeof value === 'object' && value !== null)
                    stack.push(value);
        }
    }
}
function* textsIn(root) {
    const stack = [root];
    while (stack.length > 0) {
        const next = stack.pop();
        if (typeof next === 'string' || typeof next === 'number')
            yield String(next);
        else if (typeof next === 'object' && next !== null)
            for (const each of Object.values(next))
                stack.push(each);
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

  }),

  99582:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E9: () => (  parseDuration),
    Ln: () => (  span),
    TM: () => (  parseRfc3339),
    pe: () => (  parseTime)
  });
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

  }),

  8305:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  Journal),
    R: () => (  sealOf)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70679);





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
                this.#options.logger.warning((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .bD)(error));
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
        return (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__  .oG)(this.#options.label, cause);
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

  }),

  34530:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    y: () => (  readPlace)
  });
const gitlabPermission = 'the scope api and the role Reporter';
function readPlace(environment) {
    if (environment['GITLAB_CI'] === 'true')
        return onGitLab(environment);
    if (environment['TF_BUILD']?.toLowerCase() === 'true')
        return onAzure(environment);
    return environment['JENKINS_URL'] ? onJenkins(environment) : undefined;
}
function onGitLab(environment) {
    const number = numberOf(environment['CI_MERGE_REQUEST_IID']);
    const project = numberOf(environment['CI_MERGE_REQUEST_PROJECT_ID']);
    const apiUrl = addressOf(environment['CI_API_V4_URL']);
    if (number === undefined || project === undefined || apiUrl === undefined)
        return { reason: 'this pipeline is of no merge request' };
    return {
        ...{ host: 'gitlab', name: `merge request ${number}`, apiUrl, project, number },
        ...{ tokenVariable: 'COMMENT_TOKEN', permission: gitlabPermission },
        fromFork: environment['CI_MERGE_REQUEST_SOURCE_PROJECT_ID'] !== project,
        runUrl: addressOf(environment['CI_PIPELINE_URL']),
        commit: environment['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA'] || environment['CI_COMMIT_SHA'] || '',
    };
}
function onAzure(environment) {
    if (environment['BUILD_REPOSITORY_PROVIDER'] !== 'TfsGit')
        return { reason: 'the code is not in Azure Repos' };
    const number = numberOf(environment['SYSTEM_PULLREQUEST_PULLREQUESTID']);
    const collection = addressOf(environment['SYSTEM_COLLECTIONURI']);
    const { SYSTEM_TEAMPROJECTID: project, BUILD_REPOSITORY_ID: repository, BUILD_BUILDID: build } = environment;
    if (number === undefined || collection === undefined || !project || !repository)
        return { reason: 'this run is of no pull request' };
    return {
        ...{ host: 'azure', name: `pull request ${number}`, apiUrl: collection, project, repository, number },
        ...{ tokenVariable: 'SYSTEM_ACCESSTOKEN', permission: 'the permission "Contribute to pull requests"' },
        fromFork: environment['SYSTEM_PULLREQUEST_ISFORK']?.toLowerCase() === 'true',
        runUrl: build
            ? `${collection}/${encodeURIComponent(project)}/_build/results?buildId=${encodeURIComponent(build)}`
            : undefined,
        commit: environment['SYSTEM_PULLREQUEST_SOURCECOMMITID'] || environment['BUILD_SOURCEVERSION'] || '',
    };
}
function onJenkins(environment) {
    const page = addressOf(environment['CHANGE_URL']);
    if (page === undefined)
        return { reason: 'this build is of no merge request or pull request' };
    const { origin, host, pathname } = new URL(page);
    const common = {
        tokenVariable: 'COMMENT_TOKEN',
        fromFork: Boolean(environment['CHANGE_FORK']),
        runUrl: addressOf(environment['BUILD_URL']),
        commit: environment['GIT_COMMIT'] ?? '',
    };
    const [, project, request] = /^\/(.+?)\/-\/merge_requests\/(\d{1,15})$/.exec(pathname) ?? [];
    if (project !== undefined && request !== undefined)
        return {
            ...{ ...common, host: 'gitlab', name: `merge request ${request}`, apiUrl: `${origin}/api/v4` },
            ...{ project: decodedPath(project), number: request, permission: gitlabPermission },
        };
    const [, repository, pull] = /^\/([\w.-]+\/[\w.-]+)\/pull\/(\d{1,15})$/.exec(pathname) ?? [];
    if (repository === undefined || pull === undefined)
        return { reason: 'CHANGE_URL is the address of neither a merge request of GitLab nor a pull request of GitHub' };
    return {
        ...{ ...common, host: 'github', name: `pull request ${pull}`, repository, number: pull },
        ...{ apiUrl: host === 'github.com' ? 'https://api.github.com' : `${origin}/api/v3` },
        permission: 'the permission to write pull requests',
    };
}
function decodedPath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
function numberOf(value) {
    return value !== undefined && /^\d{1,15}$/.test(value) ? value : undefined;
}
function addressOf(value) {
    if (value === undefined || !URL.canParse(value))
        return undefined;
    const { href, protocol } = new URL(value);
    return protocol === 'https:' || protocol === 'http:' ? href.replace(/\/$/, '') : undefined;
}

  }),

  39798:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U9: () => (  count),
    a3: () => (  formatDuration),
    z3: () => (  formatBytes)
  });
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
function formatDuration(durationMs) {
    if (durationMs < 1000)
        return `${Math.round(durationMs)} ms`;
    if (durationMs < 60_000)
        return `${(durationMs / 1000).toFixed(1)} s`;
    const seconds = Math.round(durationMs / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function count(number, singular, plural = `${singular}s`) {
    return `${number} ${number === 1 ? singular : plural}`;
}

  }),

  12560:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    EU: () => (  fence),
    Qq: () => (  text),
    aY: () => (  code),
    fh: () => (  nameText),
    tp: () => (  table),
    zH: () => (  details)
  });
  var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28759);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);


const special = /[!-/:-@[-`{-~]/g;
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/g;
const invisibleInLines = /[^\P{Cc}\n\t]|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const gap = '\u200b';
const maxHexDigits = 6;
const plainSigns = /[,.\-/%;?'"()=_{}]/;
function text(value) {
    return escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__  .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(value), withoutReferences), plainSigns);
}
function nameText(value) {
    return escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__  .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(value), withoutReferences), plainSigns);
}
function code(value) {
    return `<code>${escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__  .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(value), (name) => name.replace(/@(?=[\p{L}\p{N}])/gu, `@${gap}`)), /[,.\-/%;?'"()=_{}:#+^]/)}</code>`;
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
    const body = (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(lines).replace(/\r\n?/g, '\n').replace(invisibleInLines, ' ');
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

  }),

  25584:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Dz: () => (  isTenantError),
    lu: () => (  writtenOf),
    rZ: () => (  TenantError)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);

class TenantError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .yo {
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
    const isInterrupt = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .p4 || (signal?.aborted && error === signal.reason);
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .yo || isInterrupt)
        return false;
    return 'unknown';
}

  }),

  44309:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  joinCoverage),
    _: () => (  coverageOf)
  });
function coverageOf(run, invoked) {
    const { spec, isSpecKnown } = run;
    if (!isSpecKnown)
        return undefined;
    const accounts = listOf(run, '');
    const types = spec.entitlementSchemas.map(({ type }) => type);
    const listedTypes = types.filter((type) => listOf(run, type) !== undefined);
    return {
        commands: covered(spec.commands, (command) => invoked.has(command)),
        ...(spec.accountSchema &&
            accounts?.schemaStats && {
            attributes: covered(spec.accountSchema.attributes.map(({ name }) => name), (name) => accounts.schemaStats?.hasSeen(name) === true),
        }),
        ...(listedTypes.length > 0 && {
            entitlementTypes: covered(types, (type) => (listOf(run, type)?.count ?? 0) > 0),
        }),
    };
}
function joinCoverage(all) {
    const known = all.filter((each) => each !== undefined);
    const commands = joinCovered(known.map((each) => each.commands));
    if (commands === undefined)
        return undefined;
    const attributes = joinCovered(known.map((each) => each.attributes));
    const entitlementTypes = joinCovered(known.map((each) => each.entitlementTypes));
    return { commands, ...(attributes && { attributes }), ...(entitlementTypes && { entitlementTypes }) };
}
function joinCovered(all) {
    const [first, ...rest] = all.filter((each) => each !== undefined);
    if (first === undefined)
        return undefined;
    const others = rest.map(({ missing }) => new Set(missing));
    return {
        total: Math.max(first.total, ...rest.map(({ total }) => total)),
        missing: first.missing.filter((name) => others.every((missing) => missing.has(name))),
    };
}
function covered(names, isSeen) {
    const all = [...new Set(names)];
    return { total: all.length, missing: all.filter((name) => !isSeen(name)) };
}
function listOf({ lists }, type) {
    const list = lists.get(type);
    return list === undefined || 'failedIn' in list ? undefined : list;
}

  }),

  11280:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  M4: () => (  ExchangeLog),
  nf: () => (  errorDetails),
  F3: () => (  sumTimings)
});

var errors = __webpack_require__(57657);
var json = __webpack_require__(65872);
var clean = __webpack_require__(28759);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
; 




const plainFields = new Set(['op', 'attribute', 'type', 'status']);
const maxFields = 40;
const maxElements = 3;
const maxDepth = 6;
const maxNumbers = 5000;
class Anonymizer {
    #numbers = new Map();
    json(value, max) {
        return (0,core_text .TN)((0,process .g$)(this.#format(value, '', false, 0, { left: max })), max);
    }
    text(message) {
        const known = [...this.#numbers].filter(([value]) => typeof value === 'string' && value.length >= 4);
        const sorted = known.sort(([a], [b]) => String(b).length - String(a).length);
        const anonymous = (0,clean .Gn)((0,process .g$)(message), (text) => {
            let result = text;
            for (const [value, number] of sorted)
                result = result.replaceAll(String(value), `‹#${number}›`);
            return result.replace(/(?<![^\s"'<>()‹›,;:])[^\s"'<>()‹›,;:]+@[^\s"'<>()‹›,;:]+/g, '‹e-mail›');
        });
        return (0,core_text .TN)(anonymous, 600);
    }
    #format(value, field, personal, depth, budget) {
        if (budget.left <= 0 || depth > maxDepth)
            return '…';
        if (Array.isArray(value)) {
            const elements = value.slice(0, maxElements).map((each) => this.#format(each, field, personal, depth + 1, budget));
            if (value.length > elements.length)
                elements.push(`… ${value.length - elements.length} more`);
            return `[${elements.join(', ')}]`;
        }
        if ((0,json .Gv)(value))
            return this.#object(value, field, personal, depth, budget);
        const text = this.#scalar(value, field, personal);
        budget.left -= text.length + 2;
        return text;
    }
    #object(value, field, personal, depth, budget) {
        const { attributes } = value;
        if (field === 'schema' && Array.isArray(attributes))
            return `‹schema with ${attributes.length} attributes›`;
        const names = Object.keys(value);
        const parts = [];
        for (const name of names.slice(0, maxFields)) {
            if (budget.left <= 0)
                break;
            const key = JSON.stringify((0,core_text .TN)((0,process .g$)(name), 60));
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
; 



const maxExchanges = 12;
const maxFailures = 8;
const maxTextLength = 800;
class ExchangeLog {
    #clock;
    #runStart;
    #anonymizer;
    #kept = [];
    #failures = [];
    #ids = new Map();
    #timings = new Map();
    #count = 0;
    outputs = 0;
    constructor(clock, runStart = clock.now()) {
        this.#clock = clock;
        this.#runStart = runStart;
        this.#anonymizer = new Anonymizer();
    }
    start(command, input) {
        let started = this.#clock.now();
        const keep = this.#count++ < maxExchanges;
        const exchange = { command, input: '', outputs: [], outputCount: 0, outcome: 'answered', duration: 0 };
        const isRecorded = keep || this.#failures.length < maxFailures;
        if (isRecorded) {
            exchange.input = this.#anonymize(input);
            this.#ids.set(exchange, idsIn(input));
        }
        if (keep)
            this.#kept.push(exchange);
        return {
            sent: () => {
                started = this.#clock.now();
            },
            output: (data) => {
                this.outputs++;
                exchange.outputCount++;
                if (isRecorded && exchange.outputs.length < 2)
                    exchange.outputs.push(this.#anonymize(data));
            },
            end: (outcome, error) => {
                exchange.outcome = outcome;
                exchange.start = Math.max(0, started - this.#runStart);
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
    get list() {
        return [...this.#kept, ...this.#failures];
    }
    placeOf({ target, message }) {
        if (target?.kind !== 'handler')
            return undefined;
        const list = this.list;
        const { command, requestId } = target;
        if (requestId !== undefined) {
            const place = list.findIndex((each) => each.requestId === requestId);
            return place === -1 ? undefined : place;
        }
        const isOfObject = (each) => this.#ids.get(each)?.some((id) => message.includes(`"${id}"`)) === true;
        const place = list.findLastIndex((each) => each.command === command && isOfObject(each));
        if (place !== -1)
            return place;
        if (this.#timings.get(command)?.requests !== 1)
            return undefined;
        const only = list.findIndex((each) => each.command === command);
        return only === -1 ? undefined : only;
    }
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
function sumTimings(lists) {
    const sums = new Map();
    for (const list of lists) {
        for (const { command, requests, failed, total, slowest, median } of list) {
            const sum = sums.get(command) ?? { command, requests: 0, failed: 0, total: 0, slowest: 0 };
            sums.set(command, sum);
            if (median !== undefined) {
                const before = sum.median ?? median;
                sum.median = (before * sum.requests + median * requests) / Math.max(1, sum.requests + requests);
            }
            sum.requests += requests;
            sum.failed += failed;
            sum.total += total;
            sum.slowest = Math.max(sum.slowest, slowest);
        }
    }
    return [...sums.values()];
}
function errorDetails(error) {
    const requestId = error?.requestId;
    return { message: (0,errors .bD)(error), ...(typeof requestId === 'string' && { requestId }) };
}
function idsIn(input) {
    if (!(0,json .Gv)(input))
        return [];
    const { identity, key } = input;
    const parts = (0,json .Gv)(key) ? Object.values(key).flatMap((each) => ((0,json .Gv)(each) ? Object.values(each) : [])) : [];
    return [identity, ...parts].filter((id) => typeof id === 'string' && id !== '');
}

  }),

  10226:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    v: () => (  totalsOf)
  });
function totalsOf(checks, stopped) {
    const totals = { pass: 0, warn: 0, fail: 0, skip: 0 };
    for (const { verdict } of checks)
        totals[verdict]++;
    if (stopped !== undefined)
        return { verdict: 'stopped', totals, stopped };
    return { verdict: ['fail', 'warn', 'pass'].find((verdict) => totals[verdict] > 0) ?? 'skip', totals };
}

  }),

  34498:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    J2: () => (  minuteMs),
    Ky: () => (  TrafficLog),
    eP: () => (  minIdLength),
    pU: () => (  sumTraffic)
  });
  var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25584);

const maxIds = 10_000;
const minIdLength = 8;
const maxMinutes = 24 * 60;
const minuteMs = 60_000;
class TrafficLog {
    #clock;
    #requestIds = new Set();
    #madeUpIds = new Set();
    #all = new Counts();
    #minutes = new Map();
    constructor(clock) {
        this.#clock = clock;
    }
    addMadeUpId(id) {
        if (id.length >= minIdLength && this.#madeUpIds.size < maxIds)
            this.#madeUpIds.add(id);
    }
    watch(invoker) {
        const begin = (command) => this.#begin(command);
        return {
            async *invoke(type, input, options) {
                const fail = begin(type);
                try {
                    yield* invoker.invoke(type, input, options);
                }
                catch (error) {
                    fail(error);
                    throw error;
                }
            },
        };
    }
    async record(command, invoke) {
        const fail = this.#begin(command);
        try {
            return await invoke();
        }
        catch (error) {
            fail(error);
            throw error;
        }
    }
    result() {
        return {
            requestIds: [...this.#requestIds],
            madeUpIds: [...this.#madeUpIds],
            commands: this.#all.list(),
            ...(this.#minutes.size <= maxMinutes && { minutes: minutesOf(this.#minutes) }),
        };
    }
    #begin(command) {
        const minute = Math.floor(this.#clock.now() / minuteMs) * minuteMs;
        const known = this.#minutes.get(minute);
        const ofMinute = known ?? new Counts();
        if (known === undefined && this.#minutes.size <= maxMinutes)
            this.#minutes.set(minute, ofMinute);
        const all = [this.#all, ofMinute];
        for (const counts of all)
            counts.add({ command, invocations: 1, errors: 0 });
        return (error) => {
            if (!(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__  .Dz)(error))
                return;
            if (error.kind === 'connector')
                for (const counts of all)
                    counts.add({ command, invocations: 0, errors: 1 });
            if (error.trackingId !== undefined && this.#requestIds.size < maxIds)
                this.#requestIds.add(error.trackingId);
        };
    }
}
class Counts {
    #commands = new Map();
    add({ command, invocations, errors }) {
        const sum = this.#commands.get(command) ?? { command, invocations: 0, errors: 0 };
        this.#commands.set(command, {
            command,
            invocations: sum.invocations + invocations,
            errors: sum.errors + errors,
        });
    }
    list() {
        return [...this.#commands.values()].sort((a, b) => (a.command < b.command ? -1 : 1));
    }
}
function minutesOf(minutes) {
    return [...minutes]
        .sort(([a], [b]) => a - b)
        .map(([start, counts]) => ({ start: new Date(start).toISOString(), commands: counts.list() }));
}
function sumTraffic(shards) {
    const all = new Counts();
    const byMinute = new Map();
    let hasMinutes = true;
    for (const shard of shards) {
        if (shard === undefined)
            return undefined;
        for (const each of shard.commands)
            all.add(each);
        hasMinutes &&= shard.minutes !== undefined;
        for (const { start, commands } of shard.minutes ?? []) {
            const counts = byMinute.get(Date.parse(start)) ?? new Counts();
            byMinute.set(Date.parse(start), counts);
            for (const each of commands)
                counts.add(each);
        }
    }
    const idsOf = (name) => [...new Set(shards.flatMap((shard) => shard?.[name] ?? []))];
    return {
        requestIds: idsOf('requestIds'),
        madeUpIds: idsOf('madeUpIds'),
        commands: all.list(),
        ...(hasMinutes && { minutes: minutesOf(byMinute) }),
    };
}

  })

};
