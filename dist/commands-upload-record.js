export const id = 4382;
export const ids = [4382];
export const modules = {

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

/***/ 86239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ commitOrder)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93259);
/* harmony import */ var _project_package_manager_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35506);
/* harmony import */ var _project_run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85472);




/** Asks git in the working directory, and GitHub for commits that are not checked out. */
function commitOrder(context, token) {
    const { workingDirectory, workflow, signal, logger } = context;
    const root = (0,_project_package_manager_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepositoryRoot */ .mL)(workingDirectory);
    const git = root === undefined ? undefined : (0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitRunner */ .XZ)(root, { environment: context.childEnvironment(), signal });
    return {
        async isAncestor(ancestor, descendant) {
            try {
                const code = (await git?.(['merge-base', '--is-ancestor', ancestor, descendant]))?.code;
                // In a shallow history, 1 only says that git does not see the connection.
                const isComplete = code === 0 || (code === 1 && git !== undefined && !(await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_1__/* .isShallow */ .fE)(git)));
                if (isComplete)
                    return code === 0;
                if (token === undefined || workflow === undefined)
                    return undefined;
                const [{ GitHubClient }, { isAncestorOnGitHub }] = await Promise.all([
                    Promise.all(/* import() */[__webpack_require__.e(8159), __webpack_require__.e(3193)]).then(__webpack_require__.bind(__webpack_require__, 33193)),
                    __webpack_require__.e(/* import() */ 5019).then(__webpack_require__.bind(__webpack_require__, 65019)),
                ]);
                const github = new GitHubClient(token, workflow.apiUrl, context);
                return await isAncestorOnGitHub(github, workflow, ancestor, descendant);
            }
            catch (error) {
                if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                    throw error;
                logger.info(`which of two commits is older is not known: ${error.message}`);
                return undefined;
            }
        },
    };
}
//# sourceMappingURL=commit-order.js.map

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

/***/ })

};
