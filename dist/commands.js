export const id = 6490;
export const ids = [6490];
export const modules = {

/***/ 17827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ writeOutputFile),
/* harmony export */   GO: () => (/* binding */ assertOutputFile),
/* harmony export */   Sy: () => (/* binding */ maxResultLength),
/* harmony export */   We: () => (/* binding */ cleanJson),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   r8: () => (/* binding */ BoundedResult)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);




/**
 * Characters of JSON that an output may have. Linux passes at most 128 KiB in one environment variable, and that is how
 * a step hands an output to a script.
 */
const maxResultLength = 100_000;
/**
 * JSON of a value without secrets. A number that is a secret becomes a string, so that the result is valid JSON.
 *
 * @throws UserError if the value is nested too deeply.
 */
function cleanJson(value, secrets) {
    return notTooDeep(() => secrets.json(value));
}
/**
 * JSON of a value as it is, with its secrets.
 *
 * @throws UserError if the value is nested too deeply.
 */
function toJson(value) {
    return notTooDeep(() => JSON.stringify(value ?? null));
}
function notTooDeep(write) {
    try {
        return write();
    }
    catch (cause) {
        if (cause instanceof RangeError)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('a value is nested too deeply to be written as JSON', { cause });
        throw cause;
    }
}
/** Collects JSON values for an output, up to `maxResultLength` characters. */
class BoundedResult {
    #lines = [];
    #length = 0;
    add(json) {
        this.#length += json.length + 1;
        if (this.#length > maxResultLength)
            this.#lines = undefined;
        this.#lines?.push(json);
    }
    /** The only value, or an array of all; always an array with `asArray`. Empty if it is too large. */
    toJson(asArray) {
        const lines = this.#lines;
        if (lines === undefined)
            return '';
        return !asArray && lines.length === 1 ? (lines[0] ?? '') : `[${lines.join(',')}]`;
    }
}
/**
 * Writes or replaces a file atomically, and creates its folders.
 *
 * @param label names the input and the file in a message, as `record uploads.json`
 * @throws UserError if it cannot be written.
 */
async function writeOutputFile(path, text, label) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(path, text);
    }
    catch (cause) {
        throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(label, cause);
    }
}
/**
 * Checks, before any work is done, that `writeOutputFile` can write a file. Creates its folders.
 *
 * @throws UserError if it cannot be written.
 */
async function assertOutputFile(path, label) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .assertReplaceable */ .zb)(path);
    }
    catch (cause) {
        throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(label, cause);
    }
}
//# sourceMappingURL=json-output.js.map

/***/ }),

/***/ 47128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $0: () => (/* binding */ DeploymentStore),
  yI: () => (/* binding */ FileStore)
});

// UNUSED EXPORTS: environmentOf

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/files.js
var files = __webpack_require__(70679);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/record/events.js
var events = __webpack_require__(20957);
// EXTERNAL MODULE: ./lib/src/record/uploads.js
var uploads = __webpack_require__(3176);
;// CONCATENATED MODULE: ./lib/src/record/file.js






/** Uploads that the file keeps, newest first. */
const maxUploads = 1000;
/** Statuses that the file keeps of each upload, the newest. */
const maxStatuses = 1000;
/**
 * Reads a record file. Empty if it does not exist.
 *
 * @param label - names the file in messages.
 * @throws UserError if it cannot be read, or is something else.
 */
async function readRecordFile(path, label) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        if ((0,files/* isMissing */.b2)(cause))
            return [];
        throw new errors/* UserError */.yo(`cannot read record ${label}: ${(0,files/* fileErrorReason */.Hs)(cause)}`, { cause });
    }
    let content;
    try {
        content = JSON.parse(text);
    }
    catch {
        // The error below covers this too.
    }
    if (!Array.isArray(content)) {
        throw new errors/* UserError */.yo(`the record ${label} is not what this command writes; give another path, or move the file`);
    }
    return content.filter(json/* isObject */.Gv).flatMap((original) => {
        const record = (0,uploads/* parseUploadRecord */.g)(original);
        if (record === undefined)
            return [];
        const { time, statuses } = original;
        const known = Array.isArray(statuses) ? statuses.filter(isStatus) : [];
        return [{ record, time: typeof time === 'string' ? time : undefined, statuses: known, original }];
    });
}
/** The text of a record file. */
function recordFileText(entries) {
    const kept = entries.slice(0, maxUploads).map(({ record, time, statuses, original }) => ({
        ...original,
        ...record,
        ...(time === undefined ? {} : { time }),
        statuses: statuses.slice(-maxStatuses),
    }));
    return `${JSON.stringify(kept, null, 2)}\n`;
}
/** What became of an upload in the file, oldest first. */
function eventsOf({ statuses }) {
    return statuses.flatMap(({ description, time, run, report }) => {
        const event = (0,events/* parseEvent */.wj)(description);
        if (event === undefined)
            return [];
        return [{ event, time, ...(run === undefined ? {} : { run }), ...(report === undefined ? {} : { report }) }];
    });
}
function isStatus(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    const isTextOrNone = (each) => each === undefined || typeof each === 'string';
    return (typeof value['description'] === 'string' &&
        typeof value['time'] === 'string' &&
        isTextOrNone(value['run']) &&
        isTextOrNone(value['report']));
}
//# sourceMappingURL=file.js.map
// EXTERNAL MODULE: ./lib/src/commands/shared/json-output.js
var json_output = __webpack_require__(17827);
;// CONCATENATED MODULE: ./lib/src/commands/shared/record-stores.js


/** Records uploads in deployments of the repository. */
class DeploymentStore {
    #open;
    #deployments;
    constructor(token, workflow, options) {
        this.#open = async () => {
            const [{ GitHubClient }, { Deployments }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(8159), __webpack_require__.e(5574)]).then(__webpack_require__.bind(__webpack_require__, 33193)),
                __webpack_require__.e(/* import() */ 8412).then(__webpack_require__.bind(__webpack_require__, 88412)),
            ]);
            return new Deployments(new GitHubClient(token, workflow.apiUrl, options), workflow);
        };
    }
    async *list(key) {
        yield* (await this.#get()).list(key === undefined ? undefined : environmentOf(key));
    }
    async add(key, record, status) {
        await (await this.#get()).record(environmentOf(key), record, status);
    }
    async addStatus(upload, status) {
        const { id } = upload;
        await (await this.#get()).addStatus(id, status);
    }
    async #get() {
        this.#deployments ??= this.#open();
        return await this.#deployments;
    }
}
/** Records uploads in a file. */
class FileStore {
    path;
    #shown;
    #options;
    /** @param shown - the path as the user gave it. */
    constructor(path, shown, options) {
        this.path = path;
        this.#shown = shown;
        this.#options = options;
    }
    /** @throws UserError if the file is not a record. */
    async read() {
        return await readRecordFile(this.path, this.#shown);
    }
    async *list() {
        for (const entry of await this.read())
            yield storedUpload(entry);
    }
    async add(_key, record, status) {
        const time = this.#now();
        const entry = { record, time, statuses: [await this.#statusOf(status)], original: {} };
        await this.#write([entry, ...(await this.read())]);
    }
    async addStatus({ record }, status) {
        const entries = await this.read();
        const entry = entries.find(({ record: each }) => isSame(each, record));
        if (entry === undefined)
            return;
        entry.statuses.push(await this.#statusOf(status));
        await this.#write(entries);
    }
    async #statusOf({ state, description, report }) {
        const { run } = await this.#options.readFacts();
        const urls = { ...(run === undefined ? {} : { run }), ...(report === undefined ? {} : { report }) };
        return { state, description, time: this.#now(), ...urls };
    }
    async #write(entries) {
        await (0,json_output/* writeOutputFile */.BF)(this.path, recordFileText(entries), `record ${this.#shown}`);
    }
    #now() {
        return new Date(this.#options.clock.now()).toISOString();
    }
}
function storedUpload(entry) {
    return { record: entry.record, time: entry.time, readEvents: async () => eventsOf(entry) };
}
function isSame(a, b) {
    return a.tenant === b.tenant && a.connectorId === b.connectorId && a.version === b.version && a.commit === b.commit;
}
/** The deployment environment of a connector on a tenant. */
function environmentOf({ tenant, connector }) {
    return `saas-connector ${connector.alias} on ${tenant}`;
}
//# sourceMappingURL=record-stores.js.map

/***/ }),

/***/ 75092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ readRunFacts),
/* harmony export */   r1: () => (/* binding */ reportOrigin),
/* harmony export */   uW: () => (/* binding */ isFullHash)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93259);
/* harmony import */ var _project_package_manager_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35506);
/* harmony import */ var _project_run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85472);




/** The variables of GitHub, GitLab, Azure Pipelines and Jenkins, in this order. */
const variables = {
    commit: ['CI_COMMIT_SHA', 'BUILD_SOURCEVERSION', 'GIT_COMMIT'],
    ref: ['GITHUB_REF_NAME', 'CI_COMMIT_REF_NAME', 'BUILD_SOURCEBRANCHNAME', 'BRANCH_NAME'],
    run: ['CI_JOB_URL', 'CI_PIPELINE_URL', 'BUILD_URL'],
    by: ['GITHUB_TRIGGERING_ACTOR', 'GITHUB_ACTOR', 'GITLAB_USER_LOGIN', 'BUILD_REQUESTEDFOR', 'BUILD_USER_ID', 'USER'],
};
const fullHash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
/** The variables with the id of a pipeline on GitLab, Azure Pipelines and Jenkins. */
const pipelineVariables = ['CI_PIPELINE_ID', 'BUILD_BUILDID', 'BUILD_TAG'];
/** The run and the commit that a result is of, as far as the build server tells; undefined outside of one. */
function reportOrigin({ environment, workflow, }) {
    const first = (names) => firstValue(environment, names);
    const run = workflow === undefined ? first(pipelineVariables) : workflow.runId;
    const commit = (workflow === undefined ? first(variables.commit) : workflow.sha)?.toLowerCase();
    const isKnown = commit !== undefined && isFullHash(commit);
    if (run === undefined && !isKnown)
        return undefined;
    return { ...(run !== undefined && { run }), ...(isKnown && { commit }) };
}
/** The first of these variables that is set and not empty. */
function firstValue(environment, names) {
    return names.map((name) => environment[name]).find((value) => value);
}
/** True for the full hash of a commit. */
function isFullHash(text) {
    return fullHash.test(text);
}
/** Reads what is known of the run. Outside of a known build server, the commit is that of the working directory. */
async function readRunFacts(context) {
    const { environment, workflow } = context;
    const first = (names) => firstValue(environment, names);
    const commit = workflow?.sha || first(variables.commit);
    return {
        commit: commit !== undefined && isFullHash(commit) ? commit.toLowerCase() : await headCommit(context),
        ref: first(variables.ref),
        run: workflow?.runUrl ?? first(variables.run),
        by: first(variables.by),
    };
}
/** The commit that is checked out; undefined if git does not tell. */
async function headCommit({ workingDirectory, childEnvironment, signal, }) {
    const root = (0,_project_package_manager_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepositoryRoot */ .mL)(workingDirectory);
    if (root === undefined)
        return undefined;
    try {
        return await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .Uo)((0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitRunner */ .XZ)(root, { environment: childEnvironment(), signal }));
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=run-facts.js.map

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
        const owner = { tenant, connector };
        await this.#write('the upload succeeded, but could not be recorded', async () => {
            const { by, ...facts } = await this.facts();
            const details = await this.#options.readDetails();
            // What identifies the upload is kept as it is, or it would not be found again.
            const key = { tenant, connectorId: connector.id, version, contentSha256, commit: facts.commit };
            const texts = cleanTexts({ connector: connector.alias, ...details }, this.#options.clean);
            const record = withoutEmpty({ ...texts, ...facts, by, ...key });
            return async (store) => {
                const same = [];
                for await (const upload of store.list(owner)) {
                    if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_7__/* .isOf */ .y)(owner, upload.record) && upload.record.version === version)
                        same.push(upload);
                }
                if (same.some((upload) => upload.record.commit === record.commit))
                    return;
                const event = { kind: 'uploaded', by: by ?? '' };
                const { events } = await (0,_record_history_js__WEBPACK_IMPORTED_MODULE_8__/* .readHistory */ .Lu)(version, same);
                const latest = events.findLast(({ event: { kind } }) => kind !== 'uploaded')?.event;
                const state = latest === undefined ? 'pending' : (0,_record_events_js__WEBPACK_IMPORTED_MODULE_9__/* .stateAfter */ .W_)(latest, (0,_record_history_js__WEBPACK_IMPORTED_MODULE_8__/* .recordedTags */ .kv)(events).size > 0);
                await store.add(owner, record, { state, ...this.#describe(event) });
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
            if (full.kind === 'validated')
                full.seed = this.#options.clean(full.seed);
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
                await store.addStatus(newest, { state, ...this.#describe(full), report: report && this.#options.clean(report) });
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
    #describe(event) {
        const description = (0,_record_events_js__WEBPACK_IMPORTED_MODULE_9__/* .describeEvent */ .gN)(event);
        if (description === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('the name of the tag is too long for the status of a deployment');
        if (this.#options.clean(description) !== description)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('the name of the tag holds a secret');
        return { description };
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
/** The records that the inputs of a command name. */
function openUploadRecords(inputs, context, readDetails = async () => ({})) {
    const { workingDirectory, workflow, clock, logger } = context;
    const clean = (text) => context.secrets.clean(text, { isWhole: true });
    const { record, 'github-token': token } = inputs;
    return new UploadRecords({
        ...{ record, token, workingDirectory, workflow, clock, logger, readDetails },
        readFacts: async () => {
            const { commit, ...facts } = await (0,_run_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .readRunFacts */ .FA)(context);
            return { ...cleanTexts(facts, clean), commit };
        },
        clean,
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

/***/ 93259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ ancestorsOf),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   fE: () => (/* binding */ isShallow)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85472);


/** Commits that are looked at; a release that is this far from its upload is not found. */
const maxCommits = 100_000;
/**
 * The ids of a commit and its ancestors, the nearest first.
 *
 * @throws UserError if git does not have the commit, or fails.
 */
async function ancestorsOf(run, commit) {
    const result = await run(['rev-list', '--topo-order', `--max-count=${maxCommits}`, '--end-of-options', commit, '--']);
    if (result.code !== 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`git cannot list the commits before ${commit.slice(0, 12)}: ${(0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitFailure */ .tv)('rev-list', result)}; give actions/checkout fetch-depth: 0`);
    }
    return lines(result);
}
/** True if the history that was checked out ends before the first commit. */
async function isShallow(run) {
    return lines(await run(['rev-parse', '--is-shallow-repository']))[0] !== 'false';
}
/** The id of the commit that is checked out; undefined if there is none. */
async function headOf(run) {
    const result = await run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return result.code === 0 ? lines(result)[0] : undefined;
}
function lines({ stdout }) {
    return stdout
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '');
}
//# sourceMappingURL=git-ancestors.js.map

/***/ }),

/***/ 20957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ stateAfter),
/* harmony export */   gN: () => (/* binding */ describeEvent),
/* harmony export */   wj: () => (/* binding */ parseEvent)
/* harmony export */ });
/* unused harmony export maxDescriptionLength */
/** GitHub refuses longer descriptions of a status. */
const maxDescriptionLength = 140;
const maxSeedLength = 32;
/**
 * An event as one sentence, for the description of a deployment's status. `parseEvent` reads it again. Undefined if it
 * does not fit.
 */
function describeEvent(event) {
    const text = sentenceOf(event);
    return text.length <= maxDescriptionLength && parseEvent(text) !== undefined ? text : undefined;
}
function sentenceOf(event) {
    const by = userName(event.by);
    switch (event.kind) {
        case 'uploaded':
            return `uploaded by ${by}`;
        case 'validated': {
            const { counts, verdict, passed, warned, failed, skipped, seed } = event;
            const start = counts ? 'validated' : 'checked in part';
            const text = `${start} by ${by}: ${verdict}, ${passed} passed, ${warned} warned, ${failed} failed, ${skipped} skipped, seed `;
            return text + seedText(seed, maxDescriptionLength - text.length);
        }
        case 'promoted':
            return `promoted by ${by} from ${versionText(event.from)} to tag ${event.tag}`;
        case 'replaced':
            return `replaced by ${by} with version ${event.to} at tag ${event.tag}`;
        case 'rolled-back':
            return `rolled back by ${by} to version ${event.to} at tag ${event.tag}`;
        case 'restored':
            return `restored by ${by} from ${versionText(event.from)} to tag ${event.tag}`;
        case 'withdrawn':
            return `withdrawn by ${by} to version ${event.to} after a failed check at tag ${event.tag}`;
    }
}
const validated = /^(validated|checked in part) by (\S+): (pass|warn|fail|skip|stopped), (\d{1,9}) passed, (\d{1,9}) warned, (\d{1,9}) failed, (\d{1,9}) skipped, seed (\S{1,40})$/;
const moved = /^(promoted|replaced|rolled back|restored|withdrawn) by (\S+) (?:from|to|with) (?:version (\d{1,9})|nothing)(?: to| at| after a failed check at) tag ([^\r\n]+)$/;
/** Reads a sentence of `describeEvent`. Undefined for any other text: a status can be written by anyone who may write. */
function parseEvent(text) {
    const uploaded = /^uploaded by (\S+)$/.exec(text);
    if (uploaded !== null)
        return { kind: 'uploaded', by: uploaded[1] ?? '' };
    const run = validated.exec(text);
    if (run !== null) {
        const [, start, by = '', verdict, passed, warned, failed, skipped, seed = ''] = run;
        return {
            kind: 'validated',
            by,
            verdict: verdict,
            counts: start === 'validated',
            passed: Number(passed),
            warned: Number(warned),
            failed: Number(failed),
            skipped: Number(skipped),
            seed,
        };
    }
    const [, verb, by = '', number, tag = ''] = moved.exec(text) ?? [];
    if (verb === undefined)
        return undefined;
    const version = number === undefined ? undefined : Number(number);
    if (verb === 'promoted' || verb === 'restored')
        return { kind: verb, by, tag, from: version };
    if (version === undefined)
        return undefined;
    const kind = verb === 'rolled back' ? 'rolled-back' : verb;
    return { kind, by, tag, to: version };
}
/**
 * The state of a deployment after an event, as GitHub shows it.
 *
 * @param otherTags - whether the version is at another tag that it was promoted to.
 */
function stateAfter(event, otherTags) {
    switch (event.kind) {
        case 'uploaded':
            return 'pending';
        case 'validated':
            if (otherTags)
                return 'success';
            if (event.verdict === 'fail')
                return 'failure';
            return event.counts ? 'queued' : 'pending';
        case 'promoted':
        case 'restored':
            return 'success';
        case 'replaced':
        case 'rolled-back':
            return otherTags ? 'success' : 'inactive';
        case 'withdrawn':
            return otherTags ? 'success' : 'failure';
    }
}
function versionText(version) {
    return version === undefined ? 'nothing' : `version ${version}`;
}
/** Without spaces, so that the sentence can be read again. */
function userName(name) {
    return name.replace(/[^\w.[\]@-]+/g, '-').slice(0, 40) || 'unknown';
}
/** A seed that does not fit is cut: the report has all of it. */
function seedText(seed, maxLength) {
    const printable = seed.replace(/[^!-~]+/g, '-') || '-';
    const length = Math.min(maxLength, maxSeedLength);
    return printable.length > length ? `${printable.slice(0, Math.max(0, length - 3))}...` : printable;
}
//# sourceMappingURL=events.js.map

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

/***/ 3176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseUploadRecord),
/* harmony export */   y: () => (/* binding */ isOf)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65872);

const optionalTexts = ['connector', 'commit', 'ref', 'run', 'sdk', 'by', 'environment'];
/** Reads a record, text or object. Undefined if it is none: any user with write access can create a deployment. */
function parseUploadRecord(payload) {
    let value = payload;
    if (typeof payload === 'string') {
        try {
            value = JSON.parse(payload);
        }
        catch {
            return undefined;
        }
    }
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return undefined;
    const { tenant, connectorId, version, contentSha256 } = value;
    if (typeof tenant !== 'string' ||
        typeof connectorId !== 'string' ||
        typeof version !== 'number' ||
        !Number.isSafeInteger(version) ||
        typeof contentSha256 !== 'string') {
        return undefined;
    }
    const record = { tenant, connectorId, version, contentSha256 };
    for (const name of optionalTexts) {
        const text = value[name];
        if (typeof text === 'string' && text !== '')
            record[name] = text;
    }
    return record;
}
/** True for a record of this connector on this tenant. */
function isOf({ tenant, connector }, record) {
    return record.tenant === tenant && record.connectorId === connector.id;
}
//# sourceMappingURL=uploads.js.map

/***/ })

};
