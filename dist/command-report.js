export const id = 1396;
export const ids = [1396,1724];
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
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-inputs.js
var validation_inputs = __webpack_require__(78551);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-outcome.js + 4 modules
var validation_outcome = __webpack_require__(98714);
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
// EXTERNAL MODULE: ./lib/src/validation/engine/exchanges.js + 1 modules
var exchanges = __webpack_require__(11280);
// EXTERNAL MODULE: ./lib/src/validation/engine/result.js
var result = __webpack_require__(10226);
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
        ['seeds', ({ report }) => report.seed],
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
    const { shard, baseline: _, stopped: __, ...rest } = first;
    const order = new Map(shard?.plan.map((id, i) => [id, i]));
    const checks = reports
        .flatMap((report) => report.checks)
        .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    const starts = reports.map(({ started }) => Date.parse(started));
    const ends = reports.map(({ duration }, i) => (starts[i] ?? 0) + duration);
    const leftBehind = reports.flatMap((report) => report.leftBehind ?? []);
    const stopped = reports.flatMap((report) => report.stopped === undefined ? [] : [`shard ${report.shard?.index}: ${report.stopped}`]);
    const specFile = reports.find((report) => report.specFile !== undefined)?.specFile;
    return {
        ...rest,
        ...(0,result/* totalsOf */.v)(checks, stopped.length === 0 ? undefined : stopped.join('; ')),
        started: new Date(Math.min(...starts)).toISOString(),
        duration: Math.max(...ends) - Math.min(...starts),
        ...(first.configured !== undefined && { configured: reports.every(({ configured }) => configured) }),
        checks,
        commands: (0,exchanges/* sumTimings */.F3)(reports.map(({ commands = [] }) => commands)),
        ...(leftBehind.length > 0 && { leftBehind }),
        ...(specFile !== undefined && { specFile }),
        // The shards' command lines differ only in the shard.
        rerun: first.rerun.replace(/ --shard \S+/, ''),
    };
}
//# sourceMappingURL=merge.js.map
// EXTERNAL MODULE: ./lib/src/report/result-file.js + 1 modules
var result_file = __webpack_require__(71724);
;// CONCATENATED MODULE: ./lib/src/commands/report/merge-result-files.js







const maxFiles = 1000;
const maxBytes = 256 * 1024 * 1024;
/**
 * Reads the result files that match and merges them.
 *
 * @returns the merged result, and the number of files.
 * @throws UserError when no file matches, or when the files are not the shards of one run.
 */
async function mergeResultFiles(selection) {
    const results = [];
    for (const path of await findFiles(selection))
        results.push(await readResult(path, selection.workingDirectory));
    return { result: mergeResults(results), files: results.length };
}
async function findFiles({ patterns, excluded, workingDirectory }) {
    const found = await (0,dist/* glob */.TI)(patterns.map((pattern) => pattern.replaceAll('\\', '/')), { cwd: workingDirectory, absolute: true, ignore: ['**/node_modules/**'], followSymbolicLinks: false });
    const excludedPaths = excluded.map((path) => (0,external_node_path_.resolve)(workingDirectory, path));
    const files = found
        .map((path) => (0,external_node_path_.resolve)(path))
        .filter((path) => !excludedPaths.some((each) => isSameOrIn(each, path)));
    if (files.length === 0) {
        throw new errors/* UserError */.yo(`no file matches ${patterns.join(', ')}; download the reports of the validate jobs first, and see that pattern leads to their validation.json`);
    }
    if (files.length > maxFiles) {
        throw new errors/* UserError */.yo(`${files.length} files match ${patterns.join(', ')}; give a pattern of the shards of one run`);
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
    ...validation_inputs/* reportInputs */.eP,
};
const report = (0,command/* defineCommand */.N)({
    name: 'report',
    summary: 'Merges the results of validation shards into one verdict and one report.',
    action: { title: 'SaaS connector: report', icon: 'clipboard', color: 'purple' },
    inputs: allInputs,
    outputs: validation_inputs/* validationOutputs */.sH,
    async run(inputs, context) {
        await (0,validation_inputs/* assertReportInputs */.ae)(inputs, context);
        const { workingDirectory, logger } = context;
        // The report of an earlier run of this command and the baseline are not shards.
        const excluded = [inputs['report-dir'], inputs.baseline].filter((path) => path !== undefined);
        const { result, files } = await mergeResultFiles({ workingDirectory, patterns: inputs.pattern, excluded });
        logger.info(`${result.connector.name}: ${(0,format/* count */.U9)(files, 'result')}, seed ${result.seed}`);
        const baseline = await (0,validation_inputs/* readBaseline */.mF)(inputs.baseline, workingDirectory);
        const annotation = (0,validation_inputs/* baselineAnnotation */.b)(baseline);
        if (annotation !== undefined)
            context.annotate(annotation);
        const report = (0,validation_outcome/* finishReport */.U)(result, baseline, context.secrets);
        await (0,validation_outcome/* concludeReport */.u)(report, inputs, context);
    },
});
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 3633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ whileSpecIsUnknown),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   kf: () => (/* binding */ maskConfigSecrets),
/* harmony export */   ln: () => (/* binding */ maskNamedSecrets),
/* harmony export */   yD: () => (/* binding */ configInputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65872);
/* harmony import */ var _core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78714);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64351);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93917);







/** The inputs for the configuration of the source, which the connector reads. */
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
/**
 * Reads the configuration. Fields whose names tell of a secret are one until the spec is known. Undefined when none is
 * given.
 *
 * @throws UserError, which never quotes the configuration.
 */
async function readConfig(inputs, context) {
    if (inputs.config !== undefined && inputs['config-path'] !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('both config and config-path are given; give one of them');
    }
    const path = inputs['config-path'];
    const text = path === undefined ? inputs.config : await readConfigFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, path), path);
    if (text === undefined)
        return undefined;
    const name = path === undefined ? 'config' : `config-path ${path}`;
    const parsed = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJsonText */ .lk)(text);
    if ((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isFault */ .Zh)(parsed)) {
        // The text is not quoted, as it may hold a secret.
        const { line, column } = parsed.position;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`input ${name} is not valid JSON, see line ${line}, column ${column}; check its quotes, commas and brackets`);
    }
    const config = parsed.value;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(config))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`input ${name} is not a JSON object; write {"key": "value", …}`);
    const named = (0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOfConfig */ .L)(config, undefined).map(({ value }) => value);
    untilSpecIsKnown.set(config, context.secrets.addForNow(named));
    return config;
}
/** What ends the time in which the fields of a configuration go by their names. */
const untilSpecIsKnown = new WeakMap();
/**
 * Calls the connector for its spec. Until the spec is known, every text of the configuration may be a secret, and the
 * configuration goes with that call: its error may show them.
 */
async function whileSpecIsUnknown(config, call) {
    const end = (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__/* .processSecrets */ .rW)().addForNow((0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOfConfig */ .W)(config));
    try {
        return await call();
    }
    finally {
        end();
    }
}
/** Masks the secrets of the configuration that the spec declares; until now its fields went by their names. */
function maskConfigSecrets(config, spec, context) {
    if (config === undefined || spec === undefined)
        return;
    untilSpecIsKnown.get(config)?.();
    untilSpecIsKnown.delete(config);
    for (const { value } of (0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOfConfig */ .L)(config, spec.sourceConfig))
        context.mask(value);
}
/** Masks the values of the fields whose names tell of a secret, at any depth. */
function maskNamedSecrets(value, context) {
    for (const secret of (0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOfConfig */ .L)(value, undefined))
        context.mask(secret.value);
}
async function readConfigFile(path, shown) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        const reason = cause.code === 'ENOENT' ? 'there is no such file' : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`cannot read config-path ${shown}: ${reason}`, { cause });
    }
}
//# sourceMappingURL=config.js.map

/***/ }),

/***/ 26490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WH: () => (/* binding */ openUploadRecords),
/* harmony export */   v5: () => (/* binding */ recordInputs)
/* harmony export */ });
/* unused harmony export UploadRecords */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73899);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43890);
/* harmony import */ var _record_events_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20957);
/* harmony import */ var _record_history_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40266);
/* harmony import */ var _record_uploads_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3176);
/* harmony import */ var _json_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17827);
/* harmony import */ var _record_stores_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47128);
/* harmony import */ var _run_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75092);










/** Where uploads are recorded, as the platform does not show the content of a version. */
const recordInputs = {
    'github-token': {
        kind: 'text',
        secret: true,
        actionDefault: 'github.token',
        description: 'Token that records uploads as deployments of the repository. Needs `deployments: write`.',
    },
    record: {
        kind: 'text',
        description: 'File that records uploads, as JSON, where there are no deployments. Created if it does not exist.',
    },
};
/** Records uploads, and what becomes of them, in deployments of the repository, in a file, in both, or nowhere. */
class UploadRecords {
    #options;
    #stores;
    #file;
    #facts;
    #isNoticed = false;
    constructor(options) {
        this.#options = options;
        const { token, workflow, record, workingDirectory } = options;
        this.#file = record === undefined ? undefined : new _record_stores_js__WEBPACK_IMPORTED_MODULE_5__/* .FileStore */ .yI((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, record), record, options);
        const deployments = token === undefined || workflow === undefined ? undefined : new _record_stores_js__WEBPACK_IMPORTED_MODULE_5__/* .DeploymentStore */ .$0(token, workflow, options);
        this.#stores = [this.#file, deployments].filter((store) => store !== undefined);
    }
    /** False if nothing is recorded, as there is neither a file nor a token. */
    get exists() {
        return this.#stores.length > 0;
    }
    /** Throws a UserError if the file cannot be read or written. Creates its folders, except in a dry run. */
    async assertUsable(dryRun) {
        const { record, workingDirectory, workflow } = this.#options;
        if (!this.exists && workflow !== undefined) {
            this.#notice('nothing is recorded, as there is no github-token; pass it, or give record');
        }
        if (record === undefined || this.#file === undefined)
            return;
        await (0,_cli_output_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .assertOutputFiles */ .H)({ record }, workingDirectory);
        await this.#file.read();
        if (!dryRun)
            await (0,_json_output_js__WEBPACK_IMPORTED_MODULE_4__/* .assertOutputFile */ .GO)(this.#file.path, `record ${record}`);
    }
    /** The run that the records are written for. */
    async facts() {
        this.#facts ??= this.#options.readFacts();
        return await this.#facts;
    }
    /**
     * The uploads of a connector, newest first in each store. They are read as needed.
     *
     * @throws UserError if a store cannot be read.
     */
    async *uploadsOf(key) {
        for (const store of this.#stores)
            for await (const upload of store.list(key))
                if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_7__/* .isOf */ .y)(key, upload.record))
                    yield upload;
    }
    /**
     * Versions of the connector that were uploaded with this content, newest first. If the record cannot be read, it says so
     * and yields no more.
     */
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
    /** Records an upload, or that a version holds this commit's bundle. Never rejects, as the upload itself succeeded. */
    async add({ tenant, connector, contentSha256 }, version) {
        const key = { tenant, connector };
        await this.#write('the upload succeeded, but could not be recorded', async () => {
            const { by, ...facts } = await this.facts();
            const details = await this.#options.readDetails();
            const record = withoutEmpty({
                ...{ tenant, connectorId: connector.id, version, contentSha256, connector: connector.alias },
                ...{ ...facts, by, ...details },
            });
            return async (store) => {
                const same = [];
                for await (const upload of store.list(key)) {
                    if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_7__/* .isOf */ .y)(key, upload.record) && upload.record.version === version)
                        same.push(upload);
                }
                if (same.some((upload) => upload.record.commit === record.commit))
                    return;
                const event = { kind: 'uploaded', by: by ?? '' };
                const { events } = await (0,_record_history_js__WEBPACK_IMPORTED_MODULE_8__/* .readHistory */ .Lu)(version, same);
                const latest = events.findLast(({ event: { kind } }) => kind !== 'uploaded')?.event;
                const state = latest === undefined ? 'pending' : (0,_record_events_js__WEBPACK_IMPORTED_MODULE_9__/* .stateAfter */ .W_)(latest, (0,_record_history_js__WEBPACK_IMPORTED_MODULE_8__/* .recordedTags */ .kv)(events).size > 0);
                await store.add(key, record, { state, ...describe(event) });
            };
        });
    }
    /**
     * Records what became of a version. Never rejects: a failure is only told. Does nothing for a version whose upload is not
     * recorded.
     */
    async addEvent(key, version, event, report) {
        await this.#write(`version ${version} of ${key.connector.alias}: what was done could not be recorded`, async () => {
            const { by = '' } = await this.facts();
            const full = { ...event, by };
            return async (store) => {
                const uploads = [];
                for await (const upload of store.list(key)) {
                    if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_7__/* .isOf */ .y)(key, upload.record) && upload.record.version === version)
                        uploads.push(upload);
                }
                const [newest] = uploads;
                if (newest === undefined)
                    return;
                const { events } = await (0,_record_history_js__WEBPACK_IMPORTED_MODULE_8__/* .readHistory */ .Lu)(version, uploads);
                const tags = (0,_record_history_js__WEBPACK_IMPORTED_MODULE_8__/* .recordedTags */ .kv)(events);
                if ('tag' in full)
                    tags.delete(full.tag);
                const state = (0,_record_events_js__WEBPACK_IMPORTED_MODULE_9__/* .stateAfter */ .W_)(full, tags.size > 0);
                await store.addStatus(newest, { state, ...describe(full), report });
            };
        });
    }
    /** Tells why the record could not be used: a notice for a permission or token that is missing, else a warning. */
    report(error, consequence) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
        const message = `${consequence}: ${error.message}`;
        if ((0,_github_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissingPermission */ .SA)(error))
            this.#notice(message);
        else
            this.#options.logger.warning(message);
    }
    async #write(failure, prepare) {
        if (!this.exists)
            return;
        const problems = [];
        let write;
        try {
            write = await prepare();
        }
        catch (error) {
            problems.push((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
        }
        for (const store of write === undefined ? [] : this.#stores) {
            try {
                await write?.(store);
            }
            catch (error) {
                if ((0,_github_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissingPermission */ .SA)(error))
                    this.#notice(`${failure}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
                else
                    problems.push((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
            }
        }
        if (problems.length > 0)
            this.#options.logger.warning(`${failure}: ${problems.join('; ')}`);
    }
    #notice(message) {
        if (this.#isNoticed)
            return;
        this.#isNoticed = true;
        this.#options.onNotice(message);
    }
}
function describe(event) {
    const description = (0,_record_events_js__WEBPACK_IMPORTED_MODULE_9__/* .describeEvent */ .gN)(event);
    if (description === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('the name of the tag is too long for the status of a deployment');
    return { description };
}
function withoutEmpty(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ''));
}
/** The records that the inputs of a command name. */
function openUploadRecords(inputs, context, readDetails = async () => ({})) {
    const { workingDirectory, workflow, clock, logger } = context;
    const { record, 'github-token': token } = inputs;
    return new UploadRecords({
        ...{ record, token, workingDirectory, workflow, clock, logger, readDetails },
        readFacts: async () => await (0,_run_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .readRunFacts */ .F)(context),
        onNotice: (message) => context.annotate({ level: 'notice', title: 'record', message }),
    });
}
//# sourceMappingURL=upload-record.js.map

/***/ }),

/***/ 90729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ assertNoLinkOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);



/**
 * Refuses a file of a repository that is a link to a place outside of it: what lies there belongs to the machine, and
 * its content would be shown in messages and reports. A file that is not there is left to whoever reads it.
 *
 * @throws UserError
 */
function assertNoLinkOut(file) {
    let real;
    let root;
    try {
        real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
        root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(repositoryOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    }
    catch {
        return;
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real);
    if (path !== '..' && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} is a link to a file outside of the repository; put the file itself there`);
}
function repositoryOf(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
        return folder;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return above === folder ? undefined : repositoryOf(above);
}
//# sourceMappingURL=links.js.map

/***/ }),

/***/ 42180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   To: () => (/* binding */ withForwardSlashes),
/* harmony export */   iZ: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A path of this system with forward slashes, as git, zips, URLs and GitHub write it. */
function withForwardSlashes(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
/** The path of `path` from `folder`, with forward slashes; empty for the folder itself. */
function relativePath(folder, path) {
    return withForwardSlashes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path));
}
/** True for a folder itself and for everything below it. Links are not resolved. */
function isInside(folder, path) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    // On Windows, a path on another drive stays absolute.
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below) && below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
}
/** A path for messages: from the working directory if it is inside, `.` for that folder itself, else as it is. */
function displayPath(path, workingDirectory) {
    return isInside(workingDirectory, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingDirectory, path) || '.' : path;
}
//# sourceMappingURL=paths.js.map

/***/ }),

/***/ 36711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ windowsTool),
/* harmony export */   k: () => (/* binding */ programPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const thisSystem = { platform: process.platform, exists: node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync };
/**
 * What to start for the program of a name. Windows looks into the working folder before PATH, where a repository may
 * have put a program of that name: there it is the absolute path of the first one on PATH, or a path that does not exist.
 */
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
/** The absolute path of a tool that comes with Windows. */
function windowsTool(file, env) {
    const [, root] = Object.entries(env).find(([key]) => key.toUpperCase() === 'SYSTEMROOT') ?? [];
    return node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(root && node_path__WEBPACK_IMPORTED_MODULE_1__.win32.isAbsolute(root) ? root : 'C:\\Windows', 'System32', file);
}
//# sourceMappingURL=programs.js.map

/***/ }),

/***/ 78714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ secretsOfConfig),
/* harmony export */   W: () => (/* binding */ textsOfConfig)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8554);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14848);
/* harmony import */ var _spellings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52985);



/** Item types whose texts may hold a secret although they are not declared to. */
const openTypes = new Set(['text', 'textarea']);
/**
 * The secrets of a source's configuration. Items go by the type that the spec gives them; a text whose name or label
 * tells of a secret is one as well, as many specs keep a token in a `text` item. Keys that the spec does not have go
 * by their name.
 *
 * @param sourceConfig - what the spec has under that name, in whatever form.
 */
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
                if (declared.hasSecretRows || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .e)(name))
                    add(key, text);
            return false;
        }
        const password = typeof value === 'string' ? (0,_spellings_js__WEBPACK_IMPORTED_MODULE_1__/* .passwordInAddress */ .x)(value) : undefined;
        if (password !== undefined)
            add(key, password);
        return true;
    });
    return secrets;
}
/** All texts of a configuration, for the time before the spec says which are secret; numbers where a name tells so. */
function textsOfConfig(config) {
    const texts = [...textsIn(config)].filter((text) => !/^\d+(?:\.\d+)?$/.test(text));
    return [...new Set([...texts, ...secretsOfConfig(config, undefined).map(({ value }) => value)])].filter((text) => text.length >= _patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .minPart */ .yH);
}
function isSecret(key, declared) {
    if (declared === undefined)
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .e)(key);
    if (declared.types.has('secret') || declared.types.has('secrettextarea'))
        return true;
    if (![...declared.types].some((type) => openTypes.has(type)))
        return false;
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .e)(key) || (declared.labels.some(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .e) && !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isNameOfPlace */ .A)(key));
}
/** The rows of a `keyValue` item: `[{key, value}]`, or an object. */
function rowsOf(value) {
    if (!Array.isArray(value))
        return isObject(value) ? Object.entries(value) : [];
    return value.filter(isObject).map((row) => [typeof row['key'] === 'string' ? row['key'] : '', row['value']]);
}
/** Every item by its key: menus, sections and the cards of a card list hold others. */
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
        // The halves of a `keyValue` item have keys too, which are none of the configuration.
        for (const [name, child] of Object.entries(next))
            if (typeof child === 'object' && child !== null && !name.startsWith('keyValue'))
                stack.push(child);
    }
    return declarations;
}
function isSecretHalf(half) {
    return isObject(half) && (half['type'] === 'secret' || half['type'] === 'secrettextarea');
}
/** Calls `visit` with every field at any depth; the fields below are left out if it returns false. */
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
/** Every text and number in a value. */
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
//# sourceMappingURL=config-secrets.js.map

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


/** Reads an error of Octokit. */
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
/**
 * The error for a failed request: what could not be done, why, and the remedy.
 *
 * @param operation - worded to follow "cannot".
 * @param permission - the permission of the job that the request needs.
 */
function gitHubError(operation, cause, permission) {
    const failure = readGitHubFailure(cause);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`cannot ${operation}: ${failure.reason}${remedyFor(failure, permission)}`, { cause });
}
/** The remedy for a failure as the end of a message; empty when only a retry helps. */
function remedyFor({ status, isRateLimit, isForbidden }, permission) {
    if (isRateLimit)
        return '; run it again later, or with a token of its own';
    if (isForbidden)
        return `; give the job the permission "${permission}" and pass github-token`;
    return status === 401 ? '; github-token is wrong or expired' : '';
}
/** True for an error of `gitHubError` that a wrong token or a missing permission caused. */
function isMissingPermission(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
        return false;
    const { status, isForbidden } = readGitHubFailure(error.cause);
    return status === 401 || isForbidden;
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 97819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   h0: () => (/* binding */ readPackageFile),
/* harmony export */   kL: () => (/* binding */ readPackageFileIfValid),
/* harmony export */   nU: () => (/* binding */ installedVersion)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65872);
/* harmony import */ var _core_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90729);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93917);







/**
 * Reads the package.json of a folder; undefined if it has none.
 *
 * @throws UserError with the location of what is not valid.
 */
function readPackageFile(directory) {
    (0,_core_links_js__WEBPACK_IMPORTED_MODULE_4__/* .assertNoLinkOut */ .e)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json'));
    return parsePackageFile(directory);
}
function parsePackageFile(directory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json');
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        if ((0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(cause))
            return undefined;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`cannot read ${file}: ${(0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorReason */ .Hs)(cause)}`, { cause });
    }
    const parsed = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJsonText */ .lk)(text);
    if ((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isFault */ .Zh)(parsed)) {
        const { line, column } = parsed.position;
        const message = `${file} is not JSON, line ${line}, column ${column}: ${parsed.message}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(message, { location: { file, line, column } });
    }
    const { value } = parsed;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} must hold a JSON object`, { location: { file, line: 1 } });
    return {
        name: textOf(value['name']),
        version: textOf(value['version']),
        scripts: textsOf(value['scripts']),
        dependencies: textsOf(value['dependencies']),
        devDependencies: textsOf(value['devDependencies']),
        optionalDependencies: textsOf(value['optionalDependencies']),
        peerDependencies: textsOf(value['peerDependencies']),
        workspaces: patternsOf(value['workspaces']),
        packageManager: managerOf(value),
    };
}
/** As `readPackageFile`, but undefined if it is not valid. For folders above a project, whose files the user may not own. */
function readPackageFileIfValid(directory) {
    return undefinedIfInvalid(() => readPackageFile(directory));
}
/**
 * The version of the package that is installed in a folder of node_modules; undefined if there is none or it is not
 * valid. Such a folder is not committed, and is a link out of the repository after `npm link` and with a shared store.
 */
function installedVersion(directory) {
    return undefinedIfInvalid(() => parsePackageFile(directory)?.version);
}
function undefinedIfInvalid(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}
function managerOf(value) {
    const field = textOf(value['packageManager']);
    if (field !== undefined) {
        const at = field.lastIndexOf('@');
        return at <= 0 ? { name: field, version: undefined } : { name: field.slice(0, at), version: field.slice(at + 1) };
    }
    const engines = value['devEngines'];
    const manager = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(engines) ? engines['packageManager'] : undefined;
    const first = Array.isArray(manager) ? manager[0] : manager;
    const name = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(first) ? textOf(first['name']) : undefined;
    return name === undefined || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(first) ? undefined : { name, version: textOf(first['version']) };
}
function patternsOf(workspaces) {
    return textsIn((0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(workspaces) ? workspaces['packages'] : workspaces);
}
/** The strings in a list; empty for any other value. */
function textsIn(list) {
    return Array.isArray(list) ? list.filter((text) => typeof text === 'string') : [];
}
function textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
function textsOf(value) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value))
        return {};
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'string'));
}
//# sourceMappingURL=package-file.js.map

/***/ }),

/***/ 35506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ choosePackageManager),
/* harmony export */   Kd: () => (/* binding */ foldersUpTo),
/* harmony export */   mL: () => (/* binding */ findRepositoryRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46601);
/* harmony import */ var _spec_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93305);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97819);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38113);








/** In order of precedence. npm is last, because an `npm install` by mistake leaves a lockfile. */
const lockfiles = [
    ['pnpm', ['pnpm-lock.yaml']],
    ['yarn', ['yarn.lock']],
    ['bun', ['bun.lock', 'bun.lockb']],
    ['npm', ['npm-shrinkwrap.json', 'package-lock.json']],
];
/**
 * The package manager of a project, and the folder where it installs: the one of the field `packageManager`, in the
 * project or above it, else of the nearest lockfile, else npm. A lockfile above the project counts only in the root of a
 * workspace that the project is a member of.
 */
async function choosePackageManager(directory, repositoryRoot) {
    const folders = foldersUpTo(directory, repositoryRoot);
    const declared = declaredManager(folders);
    let workspaceRoot;
    for (const folder of folders) {
        if (folder !== directory) {
            const isMember = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .readWorkspace */ .i)(folder);
            if (!isMember(directory))
                continue;
            workspaceRoot ??= folder;
        }
        for (const [packageManager, names] of lockfiles) {
            if (declared !== undefined && declared.name !== packageManager)
                continue;
            const lockfile = names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
            if (lockfile === undefined)
                continue;
            const berry = packageManager === 'yarn' && isBerry(declared?.version, folder, lockfile);
            return { packageManager, berry, lockfile, installDirectory: folder };
        }
    }
    const packageManager = declared?.name ?? 'npm';
    const root = workspaceRoot ?? directory;
    const berry = packageManager === 'yarn' && isBerry(declared?.version, root, undefined);
    return { packageManager, berry, lockfile: undefined, installDirectory: root };
}
/** A folder and the folders above it, up to the repository's root, or to the root of the file system. */
function foldersUpTo(directory, repositoryRoot) {
    const folders = [directory];
    for (let folder = directory; folder !== repositoryRoot && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder;) {
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        folders.push(folder);
    }
    return folders;
}
/** The root of the git repository that contains a folder. In a worktree or submodule `.git` is a file. */
function findRepositoryRoot(directory) {
    return foldersUpTo(directory, undefined).find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')));
}
function declaredManager(folders) {
    for (const folder of folders) {
        const packageFile = folder === folders[0] ? (0,_package_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readPackageFile */ .h0)(folder) : (0,_package_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readPackageFileIfValid */ .kL)(folder);
        const declared = packageFile?.packageManager;
        if (declared === undefined)
            continue;
        const known = lockfiles.map(([name]) => name);
        const name = known.find((manager) => manager === declared.name);
        if (name !== undefined)
            return { name, version: declared.version };
        const message = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json')} names the package manager ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__/* .printableName */ .Nt)(declared.name))}; only ${(0,_spec_format_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(known, 'and')} are supported`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(message, { location: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json') } });
    }
    return undefined;
}
function isBerry(version, folder, lockfile) {
    const major = /^\d+/.exec(version ?? '')?.[0];
    if (major !== undefined)
        return Number(major) >= 2;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.yarnrc.yml')))
        return true;
    return lockfile !== undefined && /^__metadata:/m.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockfile, 'utf8'));
}
//# sourceMappingURL=package-manager.js.map

/***/ }),

/***/ 38113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14006);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65872);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42180);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46601);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97819);









/** Longer patterns are refused. */
const maxPatternLength = 256;
/** Estimated steps of matching one path, some tenths of a second; more are refused. */
const maxSteps = 10_000_000;
/** Longer ranges such as `{1..1000}` are refused. */
const maxRange = 100;
/**
 * Reads the members of the workspace in a root folder, from `workspaces` in package.json and `packages` in
 * pnpm-workspace.yaml. A folder without them has no members.
 *
 * @throws UserError for an invalid pnpm-workspace.yaml, and, here or later in the predicate, for a pattern that would take
 * too long to match.
 */
async function readWorkspace(root) {
    const matchers = [npmMatcher(root), await pnpmMatcher(root)].filter((matcher) => matcher !== undefined);
    return (directory) => {
        const path = (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(root, directory);
        return matchers.some((matches) => matches(path));
    };
}
function npmMatcher(root) {
    const patterns = (0,_package_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readPackageFileIfValid */ .kL)(root)?.workspaces ?? [];
    // In npm, a later pattern cancels the same pattern as an exclusion.
    const kept = patterns.filter((pattern, i) => !isExclusion(pattern) || !patterns.includes(pattern.slice(1), i));
    return matcherOf(kept, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'package.json'));
}
async function pnpmMatcher(root) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'pnpm-workspace.yaml');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return undefined;
    const { readYaml, YamlError, yamlFileError } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4433)]).then(__webpack_require__.bind(__webpack_require__, 44433));
    try {
        const { value } = readYaml((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        return matcherOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(value) ? (0,_package_file_js__WEBPACK_IMPORTED_MODULE_6__/* .textsIn */ .Ej)(value['packages']) : [], file);
    }
    catch (cause) {
        throw cause instanceof YamlError ? yamlFileError(cause, file, file) : cause;
    }
}
/** An exclusion takes precedence over all other patterns, at any position of the list. */
function matcherOf(patterns, file) {
    if (patterns.length === 0)
        return undefined;
    const included = patterns.filter((pattern) => !isExclusion(pattern)).map((pattern) => compile(pattern, file, false));
    const excluded = patterns.filter(isExclusion).map((pattern) => compile(pattern.slice(1), file, true));
    return (path) => included.some((matches) => matches(path)) && !excluded.some((matches) => matches(path));
}
/** `!(a|b)` is an extended glob, not an exclusion. */
function isExclusion(pattern) {
    return pattern.startsWith('!') && !pattern.startsWith('!(');
}
/** @param dot - wildcards also match names that begin with a dot, as package managers do it only in exclusions. */
function compile(pattern, file, dot) {
    const refuse = (problem) => {
        const message = `the workspace pattern ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__/* .printableName */ .Nt)(pattern))} of ${file} ${problem}; simplify it, or split it into several patterns`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(message, { location: { file } });
    };
    const plain = pattern
        .replace(/^\.?\/+/, '')
        .replace(/\/+/g, '/')
        .replace(/\/$/, '');
    if (plain === '')
        return () => false;
    if (plain.length > maxPatternLength)
        return refuse(`is longer than ${maxPatternLength} characters`);
    const expandRange = (...range) => rangeSource(range) ?? refuse('has a range that is not supported');
    const options = { windows: false, posix: true, regex: false, nonegate: true, dot, expandRange };
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_8__(plain, options);
    return (path) => {
        if (stepsOf(plain, path) > maxSteps)
            refuse(`takes too long to match with ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__/* .printableName */ .Nt)(path))}`);
        return matches(path);
    };
}
/** The regular expression of a range of numbers or letters in braces. picomatch would turn `{1..20}` into `[1-20]`. */
function rangeSource([from, to, step]) {
    if (typeof step === 'string')
        return undefined;
    const range = `${from}..${to}`;
    if (/^[a-z]\.\.[a-z]$|^[A-Z]\.\.[A-Z]$/.test(range))
        return `[${[from, to].sort().join('-')}]`;
    if (!/^\d{1,9}\.\.\d{1,9}$/.test(range))
        return undefined;
    const [first = 0, last = 0] = [Number(from), Number(to)].sort((a, b) => a - b);
    if (last - first >= maxRange)
        return undefined;
    const width = /^0\d|\.0\d/.test(range) ? Math.max(String(from).length, String(to).length) : 1;
    const numbers = Array.from({ length: last - first + 1 }, (_, i) => String(first + i).padStart(width, '0'));
    return `(?:${numbers.join('|')})`;
}
/**
 * An upper bound of the ways to match a pattern with a path, which a regular expression tries one by one. A wildcard can
 * end at any character of a folder's name, `**` at any folder, and a group has its alternatives.
 */
function stepsOf(pattern, path) {
    const names = path.split('/');
    const maxName = Math.max(...names.map((name) => name.length));
    let steps = repetitions(pattern, path.length);
    for (const { 0: stars, index } of pattern.matchAll(/\*+|!\(/g)) {
        const isName = /(^|\/)$/.test(pattern.slice(0, index)) && /^(\/|$)/.test(pattern.slice(index + stars.length));
        if (stars === '**')
            steps *= (isName ? names.length : path.length) + 1;
        // A wildcard that is a complete name ends only where the name ends.
        else if (!isName)
            steps *= maxName + 1;
    }
    // A group may also be optional: `?(…)` or `(…)?`.
    const groups = countMatches(/[({]/g, pattern);
    const alternatives = countMatches(/[,|]|\.\./g, pattern) + 2 * groups;
    return groups === 0 ? steps : steps * (alternatives / groups) ** groups;
}
/** The number of ways to repeat `+(…)` and `*(…)`. */
function repetitions(pattern, length) {
    let ways = 1;
    for (const { index } of pattern.matchAll(/[+*]\(/g)) {
        const body = /^[^()[\]{}*?!\\]*(?=\))/.exec(pattern.slice(index + 2))?.[0];
        const alternatives = body?.split('|') ?? [''];
        const shortest = Math.min(...alternatives.map((alternative) => alternative.length));
        ways *= shortest === 0 ? Number.POSITIVE_INFINITY : alternatives.length ** Math.floor(length / shortest);
    }
    return ways;
}
function countMatches(expression, text) {
    return text.match(expression)?.length ?? 0;
}
//# sourceMappingURL=workspace.js.map

/***/ }),

/***/ 40266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ validationOf),
/* harmony export */   ET: () => (/* binding */ tagEventOf),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   TY: () => (/* binding */ groupByVersion),
/* harmony export */   kv: () => (/* binding */ recordedTags)
/* harmony export */ });
/** Groups uploads by version, in the order given, without reading their events. */
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
/** Reads what became of a version. */
async function readHistory(version, uploads) {
    const events = [];
    for (const upload of uploads)
        events.push(...(await upload.readEvents()));
    // The sort is stable: events of one second keep their order.
    return { version, uploads, events: events.sort((a, b) => Date.parse(a.time) - Date.parse(b.time)) };
}
/** The last validation that counts; else the last one. A failed check counts also when the run was incomplete. */
function validationOf(events) {
    let state = { state: 'none' };
    for (const { event, time, report } of events) {
        if (event.kind !== 'validated')
            continue;
        const { kind: _, by: __, ...facts } = event;
        if (facts.verdict === 'fail' || facts.counts) {
            const name = facts.verdict === 'fail' ? 'failed' : 'passed';
            state = { state: name, facts, time, ...(report === undefined ? {} : { report }) };
        }
        else if (state.state === 'none' || state.state === 'incomplete')
            state = { state: 'incomplete', facts };
    }
    return state;
}
/** How the version stands at a tag, by the last event that names it. Undefined if it was never moved there. */
function tagEventOf(events, tag) {
    const found = events.findLast(({ event }) => 'tag' in event && event.tag === tag);
    return found;
}
/** The tags that the version was moved to, and not away from. */
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

/***/ 71724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseResult: () => (/* binding */ parseResult)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
;// CONCATENATED MODULE: ./lib/docs/schemas/validation-result.schema.json
const validation_result_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:saas-connector-actions:validation-result:1","title":"Result of saas-connector validate","description":"What validate and report write as validation.json. Readers ignore members that they do not know: later versions of the program may add some without another format.","type":"object","required":["format","connector","seed","readOnly","started","duration","verdict","totals","checks","rerun"],"properties":{"format":{"description":"The version of this form.","const":1},"connector":{"description":"What was validated.","type":"object","required":["name"],"properties":{"name":{"description":"From the spec.","type":"string"},"version":{"type":"integer","minimum":1},"tag":{"type":"string"},"tagVersion":{"description":"The version that the tag was at before and after the run.","type":"integer","minimum":1},"ref":{"description":"Id of the connector on its tenant.","type":"string"},"alias":{"type":"string"},"tenant":{"description":"Host of the tenant.","type":"string"}}},"configured":{"description":"True if a configuration was given.","type":"boolean"},"seed":{"description":"Generated values follow from it.","type":"string"},"readOnly":{"type":"boolean"},"started":{"description":"RFC 3339, in UTC.","type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T[\\\\d:.]+Z$"},"duration":{"$ref":"#/definitions/milliseconds"},"verdict":{"description":"The worst verdict of all checks; skip if nothing was tested; stopped if the run did not finish.","enum":["pass","warn","fail","skip","stopped"]},"totals":{"description":"How many checks came to each verdict.","type":"object","required":["pass","warn","fail","skip"],"properties":{"pass":{"$ref":"#/definitions/amount"},"warn":{"$ref":"#/definitions/amount"},"fail":{"$ref":"#/definitions/amount"},"skip":{"$ref":"#/definitions/amount"}}},"checks":{"type":"array","items":{"$ref":"#/definitions/check"}},"commands":{"description":"How long commands took.","type":"array","items":{"$ref":"#/definitions/timing"}},"shard":{"$ref":"#/definitions/shard"},"stopped":{"description":"Why the run did not finish, so that its last checks were not run. Present if the verdict is stopped.","type":"string"},"leftBehind":{"description":"Test accounts that were created, or may have been, and could not be deleted from the target system.","type":"array","items":{"$ref":"#/definitions/left"}},"rerun":{"description":"The command line that runs it again, without secrets.","type":"string"},"specFile":{"description":"The connector\'s spec, relative to the repository.","type":"string"},"baseline":{"$ref":"#/definitions/baseline"}},"if":{"type":"object","properties":{"verdict":{"const":"stopped"}}},"then":{"required":["stopped"]},"definitions":{"verdict":{"enum":["pass","warn","fail","skip"]},"level":{"enum":["error","warning","notice"]},"amount":{"type":"integer","minimum":0},"milliseconds":{"description":"Milliseconds.","type":"number","minimum":0},"check":{"type":"object","required":["id","description","verdict","findings","duration","requests","writes"],"properties":{"id":{"type":"string","minLength":1},"description":{"description":"What a pass means.","type":"string"},"verdict":{"$ref":"#/definitions/verdict"},"reason":{"description":"Why it was skipped.","type":"string"},"incomplete":{"description":"Present if the check did not finish: there may be faults that it did not find.","const":true},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"}},"accepted":{"description":"Findings that the project\'s settings accept: they do not count for the verdict.","type":"array","items":{"type":"object","required":["level","message","accepted"],"properties":{"level":{"$ref":"#/definitions/level"},"message":{"type":"string"},"remedy":{"type":"string"},"target":{"$ref":"#/definitions/target"},"fingerprint":{"type":"string"},"accepted":{"description":"The reason that the settings give.","type":"string"}}}},"duration":{"$ref":"#/definitions/milliseconds"},"requests":{"description":"How many commands were invoked.","$ref":"#/definitions/amount"},"writes":{"description":"True if it may change data in the target system.","type":"boolean"},"exchanges":{"description":"The first invocations of the check, and the first that failed after these.","type":"array","items":{"$ref":"#/definitions/exchange"}}}},"finding":{"type":"object","required":["level","message"],"properties":{"level":{"$ref":"#/definitions/level"},"message":{"description":"One line of plain text.","type":"string"},"remedy":{"description":"What to do about it.","type":"string"},"target":{"$ref":"#/definitions/target"},"location":{"description":"The place in the repository. Lines and columns count from 1.","type":"object","required":["file"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}},"fingerprint":{"description":"Equal for the same fault in another run.","type":"string"},"new":{"description":"Compared with the baseline, if there was one.","type":"boolean"}}},"target":{"description":"The place in the connector that the finding is about: a part of its spec, or the handler of a command.","oneOf":[{"type":"object","required":["kind","path"],"properties":{"kind":{"const":"spec"},"path":{"type":"array","items":{"type":["string","integer"]}}}},{"type":"object","required":["kind","command"],"properties":{"kind":{"const":"handler"},"command":{"type":"string"},"requestId":{"type":"string"}}}]},"exchange":{"description":"One invocation and its answer. Values are replaced by their type and a number; equal numbers in a check mean equal values.","type":"object","required":["command","input","outputs","outputCount","outcome","duration"],"properties":{"command":{"type":"string"},"input":{"type":"string"},"outputs":{"description":"The first ones.","type":"array","items":{"type":"string"}},"outputCount":{"$ref":"#/definitions/amount"},"outcome":{"description":"left: the check stopped reading before the end of the answer.","enum":["answered","failed","left"]},"error":{"type":"string"},"requestId":{"type":"string"},"duration":{"$ref":"#/definitions/milliseconds"}}},"timing":{"type":"object","required":["command","requests","failed","total","slowest"],"properties":{"command":{"type":"string"},"requests":{"$ref":"#/definitions/amount"},"failed":{"$ref":"#/definitions/amount"},"total":{"$ref":"#/definitions/milliseconds"},"slowest":{"$ref":"#/definitions/milliseconds"}}},"shard":{"description":"Present if this is one shard of a run.","type":"object","required":["index","count","plan"],"properties":{"index":{"description":"From 1.","type":"integer","minimum":1},"count":{"type":"integer","minimum":1,"maximum":999},"plan":{"description":"The ids of all checks of the whole run, in their order.","type":"array","items":{"type":"string"}}}},"left":{"type":"object","required":["id","check","reason","certain"],"properties":{"id":{"description":"The account\'s id; if it is unknown, the identity that was sent, or empty.","type":"string"},"check":{"type":"string"},"reason":{"type":"string"},"certain":{"description":"False if it is unknown whether the account exists.","type":"boolean"}}},"baseline":{"description":"Present if the result was compared with an earlier one.","type":"object","required":["new","known","fixed"],"properties":{"new":{"$ref":"#/definitions/amount"},"known":{"$ref":"#/definitions/amount"},"fixed":{"description":"Findings of the earlier result that no longer occur.","type":"array","items":{"type":"object","required":["check","level","message"],"properties":{"check":{"type":"string"},"level":{"$ref":"#/definitions/level"},"message":{"type":"string"}}}}}}}}');
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
;// CONCATENATED MODULE: ./lib/src/report/result-file.js





let compiled;
/**
 * Parses a `validation.json`. The file may come from anywhere, so it is validated against the schema.
 *
 * @param label - the file, as messages name it.
 * @throws UserError when it is not a validation result, or has an unsupported format.
 */
function parseResult(text, label) {
    let value;
    try {
        value = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        throw new errors/* UserError */.yo(`${label} is not JSON; give a validation.json that validate or report wrote`);
    }
    // The validator is used once or twice in a run: optimizing its code takes longer than it saves.
    compiled ??= new ajv.Ajv({ allowUnionTypes: true, code: { optimize: false } }).compile(validation_result_schema_namespaceObject);
    const isValid = compiled;
    // Earlier versions wrote the verdict of the checks that had run.
    if (isValid(value))
        return value.stopped === undefined ? value : { ...value, verdict: 'stopped' };
    const [error] = isValid.errors ?? [];
    const place = error?.instancePath ? ` at ${(0,core_text/* shorten */.ml)((0,process/* printable */.g$)(error.instancePath), 80)}` : '';
    throw new errors/* UserError */.yo(`${label} is not a validation result: it ${error?.message ?? 'has another format'}${place}; give a validation.json that validate or report wrote`);
}
//# sourceMappingURL=result-file.js.map

/***/ }),

/***/ 93305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ describePath),
/* harmony export */   c0: () => (/* binding */ isControl),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65872);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);



/** Characters that a terminal or a log would not show as such, the line separators of Unicode included. */
function isControl(code) {
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029;
}
/** `a, b and c`. */
function listOf(words, and) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}
/** The name of an element of each list of a spec. Menus and sections are named by their type. */
const elementNames = {
    commands: 'command',
    attributes: 'attribute',
    entitlementSchemas: 'entitlement schema',
    fields: 'field',
    options: 'option',
    subMenus: 'sub-menu',
    items: 'item',
    sourceConfig: 'entry',
};
/** Elements whose names are not unique in a spec: their parent is named too. */
const namedWithParent = new Set(['attribute', 'field', 'option', 'sub-menu']);
/** A path of a spec in words: `type of attribute "email" of accountSchema`. */
function describePath(root, path) {
    if (path.length === 0)
        return 'the spec';
    const last = path.findLastIndex((part) => typeof part === 'number');
    if (last < 0)
        return [...path].reverse().join(' of ');
    const tail = path.slice(last + 1);
    const element = describeElement(root, path.slice(0, last + 1));
    return tail.length === 0 ? element : `${tail.join('.')} of ${element}`;
}
function describeElement(root, path) {
    const index = Number(path.at(-1));
    const list = String(path.at(-2) ?? '');
    const value = valueAt(root, path);
    const type = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? value['type'] : undefined;
    const noun = type === 'menu' || type === 'section' ? type : (elementNames[list] ?? `${list} entry`);
    const label = labelOf(value, noun);
    const element = label === undefined ? `${noun} ${index + 1}` : `${noun} ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(label))}`;
    return namedWithParent.has(noun) ? `${element} of ${describePath(root, path.slice(0, -2))}` : element;
}
function labelOf(value, noun) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return undefined;
    const keys = noun === 'entitlement schema' ? ['type'] : ['key', 'name', 'label', 'sectionTitle', 'value'];
    return keys.map((key) => value[key]).find((label) => typeof label === 'string' && label !== '');
}
/** The value at a path, undefined if there is none. */
function valueAt(root, path) {
    let value = root;
    for (const part of path) {
        if (Array.isArray(value))
            value = value[Number(part)];
        else if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) && Object.hasOwn(value, part))
            value = value[String(part)];
        else
            return undefined;
    }
    return value;
}
//# sourceMappingURL=format.js.map

/***/ }),

/***/ 93917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ positionIn),
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   lk: () => (/* binding */ parseJsonText),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* unused harmony export nodeAt */
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70679);



/** Far more than any spec; deeper ones could overflow the stack. */
const maxDepth = 100;
/** Parses strict JSON with any line ends, with or without a byte order mark. */
function parseJsonText(raw) {
    const text = (0,_core_files_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutByteOrderMark */ .Yi)(raw);
    if (text.trim() === '')
        return { message: 'it is empty', position: { line: 1, column: 1 } };
    const tooDeep = offsetBelowDepth(text, maxDepth);
    if (tooDeep !== undefined)
        return { message: `it is nested deeper than ${maxDepth} levels`, position: positionAt(text, tooDeep) };
    const errors = [];
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false });
    try {
        const value = JSON.parse(text);
        if (root)
            return { text, value, root };
    }
    catch (error) {
        const first = errors[0];
        if (!first)
            return { message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), position: { line: 1, column: 1 } };
        return { message: reasonOf(text, first), position: positionAt(text, Math.min(first.offset, text.length)) };
    }
    return { message: 'this is not JSON', position: { line: 1, column: 1 } };
}
/** True if `parseJsonText` found a fault. */
function isFault(parsed) {
    return 'position' in parsed;
}
/** The node at a path, or the nearest one above it that exists. */
function nodeAt(document, path) {
    for (let length = path.length; length > 0; length--) {
        const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(document.root, path.slice(0, length));
        if (node)
            return node;
    }
    return document.root;
}
/**
 * The position of the value at a path; for a member of an object, that of its key. Falls back to the nearest part above it
 * that exists, and to the first line of a text that is not JSON.
 */
function positionOf(raw, path) {
    const parsed = parseJsonText(raw);
    return isFault(parsed) ? { line: 1, column: 1 } : positionIn(parsed, path);
}
/** As `positionOf`, for a parsed text. */
function positionIn(document, path) {
    const node = nodeAt(document, path);
    return positionAt(document.text, node.parent?.type === 'property' ? node.parent.offset : node.offset);
}
/** The line and column of an offset. */
function positionAt(text, offset) {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
/** The offset at which the text is nested deeper than these levels. */
function offsetBelowDepth(text, levels) {
    let depth = 0;
    let inText = false;
    for (let offset = 0; offset < text.length; offset++) {
        const c = text[offset];
        if (c === '"')
            inText = !inText;
        else if (inText) {
            if (c === '\\')
                offset++;
            // A string ends at the end of its line, so that an unclosed one does not hide what follows.
            else if (c === '\n')
                inText = false;
        }
        else if (c === '{' || c === '[') {
            if (++depth > levels)
                return offset;
        }
        else if (c === '}' || c === ']')
            depth--;
    }
    return undefined;
}
/** Advice for a list or object that is closed right after a comma. */
function trailingCommaHint(text, offset, bracket) {
    const hasComma = text[offset] === bracket && text.slice(0, offset).trimEnd().endsWith(',');
    return hasComma ? `; remove the comma before "${bracket}"` : '';
}
function reasonOf(text, error) {
    const found = text.slice(error.offset, error.offset + Math.max(1, Math.min(error.length, 20)));
    if (/^\/[/*]/.test(text.slice(error.offset, error.offset + 2)))
        return 'comments are not allowed in JSON';
    if (found.startsWith("'"))
        return 'texts must be in double quotes';
    const end = error.offset >= text.trimEnd().length;
    switch ((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error)) {
        case 'CommaExpected':
            return 'a comma is missing before this';
        case 'ColonExpected':
            return 'a colon is missing';
        case 'PropertyNameExpected':
            if (end)
                return 'the text ends where the name of a property is expected';
            return `the name of a property is expected here${trailingCommaHint(text, error.offset, '}')}`;
        case 'ValueExpected':
            if (end)
                return 'the text ends where a value is expected';
            return `a value is expected here${trailingCommaHint(text, error.offset, ']')}`;
        case 'CloseBraceExpected':
            return 'a "}" is missing';
        case 'CloseBracketExpected':
            return 'a "]" is missing';
        case 'EndOfFileExpected':
            return 'there is more text after the end';
        case 'UnexpectedEndOfString':
            return 'a text is not closed by a double quote on its line';
        case 'InvalidNumberFormat':
        case 'UnexpectedEndOfNumber':
            return 'this is not a number';
        case 'InvalidEscapeCharacter':
        case 'InvalidUnicode':
            return 'a backslash in a text is not followed by what JSON allows (write \\\\ for a backslash)';
        case 'InvalidCharacter':
            return 'a text holds a character that must be written as an escape, such as \\n or \\t';
        default:
            return 'this is not JSON';
    }
}
//# sourceMappingURL=text.js.map

/***/ })

};
