export const id = 6654;
export const ids = [6654];
export const modules = {

/***/ 90366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ acceptBreakingInput),
/* harmony export */   Qq: () => (/* binding */ assertAccepted),
/* harmony export */   XF: () => (/* binding */ changeAnnotations),
/* harmony export */   vN: () => (/* binding */ judgeChanges)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
/* harmony import */ var _spec_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);




const acceptBreakingInput = {
    'accept-breaking': {
        kind: 'text',
        description: 'Breaking changes of the spec that are accepted, one a line: the name of the change, a colon, the reason. Any other breaking change is refused.',
    },
};
/** Breaking changes that a message lists. */
const maxListed = 5;
/**
 * Compares breaking changes with the ones that the input accepts.
 *
 * @throws UserError for a line without a reason.
 */
function judgeChanges(changes, input) {
    const reasons = new Map();
    const unused = [];
    for (const line of (input ?? '').split('\n').flatMap((each) => each.trim() || [])) {
        // An id may have colons of its own, as in command-removed/std:account:read.
        const ids = changes.map(({ id }) => id).filter((id) => line === id || line.startsWith(`${id}:`));
        const [id] = ids.sort((a, b) => b.length - a.length);
        if (id === undefined) {
            unused.push(line);
            continue;
        }
        const reason = line.slice(id.length + 1).trim();
        if (reason === '') {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input accept-breaking: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(id))} has no reason; write "${id}: why it is accepted"`);
        }
        reasons.set(id, reason);
    }
    return {
        accepted: changes.flatMap((change) => {
            const reason = reasons.get(change.id);
            return reason === undefined ? [] : [{ ...change, reason }];
        }),
        refused: changes.filter(({ id }) => !reasons.has(id)),
        unused,
    };
}
/** The annotations of judged changes: an error for each refused one. */
function changeAnnotations({ accepted, refused, unused }, level) {
    const title = 'breaking change';
    return [
        ...refused.map(({ id, message, remedy }) => ({ level, title, message: `${id}: ${message}. ${remedy}` })),
        ...accepted.map(({ id, message, reason }) => ({
            level: 'notice',
            title,
            message: `${id}: ${message}; accepted: ${reason}`,
        })),
        ...unused.map((line) => {
            return {
                level: 'warning',
                title,
                message: `accept-breaking names no breaking change of this spec: ${line}; remove it`,
            };
        }),
    ];
}
/** @throws UserError if a change is not accepted. */
function assertAccepted({ refused }, compared) {
    if (refused.length === 0)
        return;
    const ids = refused.map(({ id }) => id);
    const more = ids.length > maxListed ? ` and ${ids.length - maxListed} more` : '';
    const amount = ids.length === 1 ? 'a breaking change' : `${ids.length} breaking changes`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the spec has ${amount} against ${compared}: ${(0,_spec_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(ids.slice(0, maxListed), 'and')}${more}; undo, or name each with a reason in accept-breaking`);
}
//# sourceMappingURL=accepted-breaking.js.map

/***/ }),

/***/ 52234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   SQ: () => (/* binding */ readConnectorBundle),
/* harmony export */   qN: () => (/* binding */ readCustomizerBundle),
/* harmony export */   wo: () => (/* binding */ inspectZip)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71897);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57657);
/* harmony import */ var _core_logger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11158);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46601);
/* harmony import */ var _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21607);









/** Loads the bundle of a zip in a process of its own. Throws a RuntimeError when it does not load. */
async function inspectZip(path, config, { childEnvironment, secrets }) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'bundle-'));
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'bundle');
    try {
        await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .extractBundle */ .yB)(path, directory);
        // Log lines of loading are dropped: they are repeated when a command runs.
        const runtime = new _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_8__/* .BundleRuntime */ .n({ directory, environment: childEnvironment(), logger: _core_logger_js__WEBPACK_IMPORTED_MODULE_5__/* .silentLogger */ .q });
        try {
            return readable(await runtime.inspect(config), secrets);
        }
        finally {
            await runtime.close();
        }
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
/** The inspection with its error messages on one line each, without secrets. */
function readable(inspection, secrets) {
    const { factoryError, customizerFactoryError } = inspection;
    return {
        ...inspection,
        ...(factoryError !== undefined && { factoryError: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(secrets.clean(factoryError), 500) }),
        ...(customizerFactoryError !== undefined && {
            customizerFactoryError: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(secrets.clean(customizerFactoryError), 500),
        }),
    };
}
/**
 * Reads the bundle of a connector.
 *
 * @param advice - what to do with the bundle of a customizer instead.
 * @throws UserError when it cannot be read, has no spec, or is the bundle of a customizer.
 */
async function readConnectorBundle(path, advice, services) {
    try {
        return await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(path);
    }
    catch (error) {
        if (!(error instanceof _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleError */ .rJ) || error.problem !== 'no-spec')
            throw error;
        if (!(await isCustomizer(path, services)))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${path} is the bundle of a customizer, not of a connector; ${advice}`, { cause: error });
    }
}
/**
 * Reads the bundle of a customizer.
 *
 * @throws UserError when it cannot be read, does not load, or exports no customizer.
 */
async function readCustomizerBundle(path, services) {
    const bundle = await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(path, { spec: 'optional' });
    let exports;
    try {
        exports = (await inspectZip(path, {}, services)).exports;
    }
    catch (cause) {
        if (!(cause instanceof _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_8__/* .RuntimeError */ .b))
            throw cause;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${path} is not the bundle of a customizer: ${cause.message}`, { cause });
    }
    if (exports.customizer)
        return bundle;
    const connector = bundle.spec?.name === undefined ? 'a connector' : `the connector ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_6__/* .printableName */ .Nt)(bundle.spec.name))}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${path} is the bundle of ${connector}: it exports no connectorCustomizer; give the bundle of the customizer, or upload this one with the command upload`);
}
async function isCustomizer(path, services) {
    try {
        const { exports } = await inspectZip(path, {}, services);
        return exports.customizer && !exports.connector;
    }
    catch (error) {
        // Then the missing spec is the error to report.
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
            throw error;
        return false;
    }
}
//# sourceMappingURL=bundle-inspection.js.map

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

/***/ 63774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ missingConfigAnnotation),
/* harmony export */   r: () => (/* binding */ withMissingConfig)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25584);
/* harmony import */ var _validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27806);



/**
 * An annotation with the number of checks that were skipped because no configuration was given; undefined if there are
 * none. It is a warning if an input is an empty text, as the name of its secret may be misspelt. On a pull request from a
 * fork, which has no secrets, it is a notice.
 */
function missingConfigAnnotation(checks, { workflow, emptyInputs }) {
    const waiting = checks.filter(({ reason }) => (0,_validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissingConfigurationReason */ .Rf)(reason)).length;
    if (waiting === 0)
        return undefined;
    const skipped = `${waiting} of ${checks.length} checks were skipped`;
    const title = 'validate';
    if (workflow?.fromFork) {
        return { level: 'notice', title, message: `a pull request from a fork has no secrets: ${skipped}` };
    }
    const inputs = ['config', 'config-path'];
    if (inputs.some((name) => emptyInputs.has(name))) {
        const message = `config is empty: ${skipped}; see that the secret or variable that it comes from exists and is spelt right`;
        return { level: 'warning', title, message };
    }
    return { level: 'notice', title, message: `no config was given: ${skipped}` };
}
/**
 * Adds to the failure of a command that ran without a configuration that one may be missing.
 *
 * @param advice - what else the user can do, appended to the message.
 */
function withMissingConfig(failure, config, advice = '') {
    // A connector that answers notFound was created.
    if (config !== undefined || !(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isTenantError */ .Dz)(failure, 'connector') || failure.errorType === 'notFound')
        return failure;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${failure.message}; no configuration was given, and most connectors cannot be created without one: give config or config-path${advice}`, { cause: failure });
}
//# sourceMappingURL=missing-config.js.map

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

/***/ 65412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ breakingChanges)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74938);




/** Compares the spec that sources were made with, and a new one. Additions break nothing. Specs may have any form. */
function breakingChanges(before, after) {
    return [
        ...commandChanges(before, after),
        ...keyChanges(before, after),
        ...schemaChanges('account', objectOf(before['accountSchema']), objectOf(after['accountSchema'])),
        ...entitlementChanges(before, after),
        ...configChanges(before, after),
        ...defaultChanges(before, after),
    ];
}
function commandChanges(before, after) {
    const now = new Set(textsOf(after['commands']));
    return [...new Set(textsOf(before['commands']))]
        .filter((command) => !now.has(command))
        .map((command) => ({
        id: `command-removed/${command}`,
        message: `the command ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(command))} is removed`,
        remedy: 'Keep the command, or see that no source uses what it does.',
    }));
}
function keyChanges(before, after) {
    const [old, now] = [before['keyType'], after['keyType']];
    if (old === undefined || old === now)
        return [];
    return [
        {
            id: 'key-type',
            message: `keyType changes from ${shown(old)} to ${shown(now)}`,
            remedy: 'Keep it: the platform stores the key of each account in this form.',
        },
    ];
}
/** @param schema - `account`, or the type of entitlements. */
function schemaChanges(schema, before, after) {
    if (before === undefined)
        return [];
    const changes = [];
    for (const [name, id] of [
        ['identityAttribute', 'identity-attribute'],
        ['displayAttribute', 'display-attribute'],
        ['groupAttribute', 'group-attribute'],
        ['hierarchyAttribute', 'hierarchy-attribute'],
    ]) {
        const [old, now] = [before[name], after?.[name]];
        if (old === undefined || old === now)
            continue;
        const remedy = name === 'identityAttribute' || name === 'displayAttribute'
            ? 'Keep it: it must not change once a source was aggregated, as accounts would be taken for others. Make a new connector otherwise.'
            : 'Keep it, or change the schema of every existing source by hand and aggregate it again.';
        changes.push({
            id: `${id}/${schema}`,
            message: `${name} of ${schema} changes from ${shown(old)} to ${shown(now)}`,
            remedy,
        });
    }
    const now = attributesOf(after);
    for (const [name, old] of attributesOf(before)) {
        const next = now.get(name);
        const where = `attribute ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(name))} of ${schema}`;
        if (next === undefined) {
            changes.push({
                id: `attribute-removed/${schema}/${name}`,
                message: `${where} is removed`,
                remedy: 'Keep sending it, or remove it from every existing source, its identity profiles and its policies first.',
            });
            continue;
        }
        const differences = ['type', 'multi', 'entitlement'].flatMap((member) => {
            const [a, b] = [memberOf(old, member), memberOf(next, member)];
            return a === b ? [] : [`${member} from ${shown(a)} to ${shown(b)}`];
        });
        if (differences.length === 0)
            continue;
        changes.push({
            id: `attribute-changed/${schema}/${name}`,
            message: `${where} changes its ${differences.join(' and its ')}`,
            remedy: 'Add an attribute with another name, or change the schema of every existing source by hand.',
        });
    }
    return changes;
}
function entitlementChanges(before, after) {
    const now = entitlementSchemasOf(after);
    return [...entitlementSchemasOf(before)].flatMap(([type, schema]) => {
        const next = now.get(type);
        if (next !== undefined)
            return schemaChanges(type, schema, next);
        return [
            {
                id: `entitlement-type-removed/${type}`,
                message: `the entitlement type ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(type))} is removed`,
                remedy: 'Keep the type: access profiles and roles may use its entitlements.',
            },
        ];
    });
}
function configChanges(before, after) {
    const [old, now] = [configItemsOf(before), configItemsOf(after)];
    const changes = [];
    for (const key of old.keys()) {
        if (now.has(key))
            continue;
        changes.push({
            id: `config-removed/${key}`,
            message: `the configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(key))} is removed`,
            remedy: 'Keep reading it, or see that the connector works for existing sources without it.',
        });
    }
    for (const [key, item] of now) {
        const previous = old.get(key);
        if (item['required'] === true && previous?.['required'] !== true) {
            changes.push({
                id: `config-required/${key}`,
                message: `the configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(key))} is now required`,
                remedy: 'Give it a default in the code, as existing sources do not have it until someone edits them.',
            });
        }
    }
    return changes;
}
function defaultChanges(before, after) {
    const [old, now] = [objectOf(before['sourceConfigInitialValues']), objectOf(after['sourceConfigInitialValues'])];
    return Object.entries(old ?? {}).flatMap(([key, value]) => {
        const next = now !== undefined && Object.hasOwn(now, key) ? now[key] : undefined;
        if (JSON.stringify(value) === JSON.stringify(next))
            return [];
        return [
            {
                id: `default-changed/${key}`,
                // Not shown, as the value may be a credential.
                message: `the initial value of the configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(key))} ${next === undefined ? 'is removed' : 'changes'}`,
                remedy: 'Existing sources keep the old value: see that the connector works with both.',
            },
        ];
    });
}
/** Comparable: a missing member means its default. */
function memberOf(attribute, member) {
    const value = attribute[member];
    if (member !== 'type')
        return value === true;
    return typeof value === 'string' ? value.toLowerCase() : 'string';
}
function attributesOf(schema) {
    return namedObjects(schema?.['attributes'], 'name');
}
function entitlementSchemasOf(spec) {
    return namedObjects(spec['entitlementSchemas'], 'type');
}
function configItemsOf(spec) {
    return namedObjects((0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partsBelow */ .AY)(spec, ['sourceConfig']).map(({ value }) => value), 'key');
}
/** The objects of a list by a text member. */
function namedObjects(list, member) {
    const found = new Map();
    for (const each of Array.isArray(list) ? list : []) {
        const name = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(each) ? each[member] : undefined;
        if (typeof name === 'string' && name !== '' && !found.has(name))
            found.set(name, each);
    }
    return found;
}
function objectOf(value) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) ? value : undefined;
}
function textsOf(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
function shown(value) {
    return value === undefined
        ? 'nothing'
        : typeof value === 'string'
            ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(value))
            : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(JSON.stringify(value) ?? ''));
}
//# sourceMappingURL=compatibility.js.map

/***/ }),

/***/ 50701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ specificationOf)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65872);

/** The spec in an answer to `std:spec:read`. Undefined if there is none. */
function specificationOf(answer) {
    const specification = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(answer) ? answer['specification'] : undefined;
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(specification) ? specification : undefined;
}
//# sourceMappingURL=spec.js.map

/***/ }),

/***/ 27806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QK: () => (/* binding */ noAccountSchema),
/* harmony export */   Rf: () => (/* binding */ isMissingConfigurationReason),
/* harmony export */   Uh: () => (/* binding */ noConfiguration),
/* harmony export */   Vk: () => (/* binding */ connectorNeedsConfiguration),
/* harmony export */   Yk: () => (/* binding */ noEntitlements),
/* harmony export */   _v: () => (/* binding */ configHint),
/* harmony export */   ou: () => (/* binding */ noAccounts),
/* harmony export */   vO: () => (/* binding */ customizerNeedsConfiguration)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46601);

/** Beginnings of the reasons of checks that were skipped for lack of a configuration. */
const noConfiguration = 'no configuration was given';
const connectorNeedsConfiguration = 'the connector cannot be created without a configuration';
const customizerNeedsConfiguration = 'the customizer cannot be created without a configuration';
/** True for the reason of a check that was skipped only because there is no configuration. */
function isMissingConfigurationReason(reason) {
    const beginnings = [noConfiguration, connectorNeedsConfiguration, customizerNeedsConfiguration];
    return beginnings.some((beginning) => reason?.startsWith(beginning));
}
/** Reasons that several checks share. */
const noAccounts = 'the connector lists no accounts in this target system';
const noAccountSchema = 'the spec has no accountSchema, and none is discovered';
/** The reason to skip a check of the entitlements of a type. */
function noEntitlements(type) {
    return `the connector lists no entitlements of type ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .bp)(type)} in this target system`;
}
/** How to give a configuration. */
function configHint(input) {
    return `give one with ${input('config')} or ${input('config-path')}`;
}
//# sourceMappingURL=reasons.js.map

/***/ })

};
