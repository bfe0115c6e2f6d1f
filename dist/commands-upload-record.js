export const id = 6490;
export const ids = [6490];
export const modules = {

/***/ 14363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openRecordPath),
/* harmony export */   c: () => (/* binding */ FolderStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70679);
/* harmony import */ var _record_stores_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75889);







/** A name that is one on every system, in lower case as some do not tell the cases apart. */
const plainName = /^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9_-])?$/;
/** Names that Windows takes for devices, also with an ending. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
/**
 * Records uploads in a folder with a file for each connector on each tenant, so that jobs for different connectors never write
 * the same file.
 */
class FolderStore {
    path;
    #shown;
    #options;
    /** @param shown - the path as the user gave it. */
    constructor(path, shown, options) {
        this.path = path;
        this.#shown = shown;
        this.#options = options;
    }
    /** @throws UserError if a file of it is not a record. */
    async read() {
        const entries = [];
        for (const name of await this.#files())
            entries.push(...(await this.#file(name).read()));
        return entries.sort((a, b) => timeOf(b.time) - timeOf(a.time));
    }
    async *list(key) {
        if (key !== undefined)
            yield* this.#fileOf(key.tenant, key.connector.alias).list();
        else
            for (const entry of await this.read())
                yield (0,_record_stores_js__WEBPACK_IMPORTED_MODULE_6__/* .storedUpload */ .Xm)(entry);
    }
    async add(key, record, status, more) {
        await this.#fileOf(key.tenant, key.connector.alias).add(key, record, status, more);
    }
    async addStatus(upload, status) {
        const { tenant, connector, connectorId } = upload.record;
        await this.#fileOf(tenant, connector ?? connectorId).addStatus(upload, status);
    }
    /** Nothing is kept: each read is of the files. */
    refresh() { }
    #fileOf(tenant, alias) {
        return this.#file((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(fileName(tenant), `${fileName(alias)}.json`));
    }
    #file(name) {
        return new _record_stores_js__WEBPACK_IMPORTED_MODULE_6__/* .FileStore */ .yI((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, name), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#shown, name), this.#options);
    }
    /** The files, relative to the folder: those in the folders of the tenants. */
    async #files() {
        const names = [];
        const tenants = await this.#entriesOf('.');
        for (const tenant of tenants.filter((each) => each.isDirectory() && !each.name.startsWith('.'))) {
            const files = await this.#entriesOf(tenant.name);
            const records = files.filter((each) => each.isFile() && each.name.endsWith('.json'));
            names.push(...records.map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(tenant.name, name)));
        }
        return names;
    }
    async #entriesOf(name) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, name), { withFileTypes: true });
        }
        catch (cause) {
            if ((0,_core_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(cause))
                return [];
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`cannot read record ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#shown, name)}: ${(0,_core_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fileErrorReason */ .Hs)(cause)}`, { cause });
        }
    }
}
/** A text as the name of a file: as it is if that is a name on every system, else with a hash that tells it from others. */
function fileName(text) {
    if (plainName.test(text) && !deviceName.test(text))
        return text;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 12);
    const start = text.slice(0, 40).toLowerCase();
    return `${start.replaceAll(/[^a-z0-9]/g, '-')}-${hash}`;
}
function timeOf(time) {
    return Date.parse(time ?? '') || 0;
}
/** The record at a path: a folder that exists, else a file. */
function openRecordPath(path, shown, options) {
    const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    return isFolder ? new FolderStore(path, shown, options) : new _record_stores_js__WEBPACK_IMPORTED_MODULE_6__/* .FileStore */ .yI(path, shown, options);
}
//# sourceMappingURL=folder-store.js.map

/***/ }),

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

/***/ 75889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ DeploymentStore),
/* harmony export */   Xm: () => (/* binding */ storedUpload),
/* harmony export */   yI: () => (/* binding */ FileStore)
/* harmony export */ });
/* unused harmony export environmentOf */
/* harmony import */ var _record_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43690);
/* harmony import */ var _record_uploads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3176);
/* harmony import */ var _json_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17827);



/** The last time that has a text: a file may have any. */
const maxTimeMs = 8.64e15;
/** How long what was read is used again. A validation between two steps may take longer, and others write meanwhile. */
const maxAgeMs = 60_000;
/** Records uploads in deployments of the repository. Reads each list and each status once a minute, except what it writes. */
class DeploymentStore {
    static #ofRun = new WeakMap();
    #open;
    #clock;
    #deployments;
    #lists = new Map();
    constructor(token, workflow, options) {
        this.#clock = options.clock;
        this.#open = async () => {
            const [{ GitHubClient }, { Deployments }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(8159), __webpack_require__.e(5574)]).then(__webpack_require__.bind(__webpack_require__, 33193)),
                __webpack_require__.e(/* import() */ 8412).then(__webpack_require__.bind(__webpack_require__, 88412)),
            ]);
            return new Deployments(new GitHubClient(token, workflow.apiUrl, options), workflow);
        };
    }
    /** The store of a run, the same for all of its steps in this process. */
    static of(token, workflow, options) {
        const stores = DeploymentStore.#ofRun.get(workflow) ?? new Map();
        DeploymentStore.#ofRun.set(workflow, stores);
        const store = stores.get(token) ?? new DeploymentStore(token, workflow, options);
        stores.set(token, store);
        return store;
    }
    async *list(key) {
        const environment = key === undefined ? undefined : environmentOf(key);
        const now = this.#clock.now();
        let list = this.#lists.get(environment);
        if (list === undefined || list.until <= now) {
            const source = withEventsReadOnce((await this.#get()).list(environment));
            list = { read: new ReadOnce(source), until: now + maxAgeMs };
            this.#lists.set(environment, list);
        }
        try {
            yield* list.read.all();
        }
        catch (error) {
            // Its rest could not be read any more, which would look like its end.
            this.#lists.delete(environment);
            throw error;
        }
    }
    async add(key, record, status, more = []) {
        this.refresh();
        const deployments = await this.#get();
        const id = await deployments.record(environmentOf(key), record, status);
        for (const each of more)
            await deployments.addStatus(id, each);
    }
    refresh() {
        this.#lists.clear();
    }
    async addStatus(upload, status) {
        const { id, forgetEvents } = upload;
        forgetEvents();
        await (await this.#get()).addStatus(id, status);
    }
    async #get() {
        this.#deployments ??= this.#open();
        return await this.#deployments;
    }
}
/** Reads a sequence as far as it is needed, and each element once. Not for several readers at the same time. */
class ReadOnce {
    #source;
    #known = [];
    constructor(source) {
        this.#source = source;
    }
    async *all() {
        for (let index = 0;; index++) {
            if (index === this.#known.length) {
                const next = await this.#source.next();
                if (next.done)
                    return;
                this.#known.push(next.value);
            }
            yield this.#known[index];
        }
    }
}
async function* withEventsReadOnce(uploads) {
    for await (const upload of uploads) {
        let events;
        const forgetEvents = () => {
            events = undefined;
        };
        const readEvents = async () => {
            events ??= upload.readEvents();
            events.catch(forgetEvents);
            return await events;
        };
        yield { ...upload, readEvents, forgetEvents };
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
        return await (0,_record_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecordFile */ .m7)(this.path, this.#shown);
    }
    async *list(_key) {
        for (const entry of await this.read())
            yield storedUpload(entry);
    }
    async add(_key, record, status, more = []) {
        const entries = await this.read();
        const time = this.#timeAfter(entries);
        const written = await Promise.all([status, ...more].map(async (each) => await this.#statusOf(each, time)));
        const entry = { record, time, statuses: written, original: {} };
        await this.#write([entry, ...entries]);
    }
    /** Nothing is kept: each read is of the file. */
    refresh() { }
    async addStatus({ record }, status) {
        const entries = await this.read();
        const entry = entries.find(({ record: each }) => (0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameUpload */ .YK)(each, record));
        if (entry === undefined)
            return;
        entry.statuses.push(await this.#statusOf(status, this.#timeAfter(entries)));
        await this.#write(entries);
    }
    async #statusOf({ state, description, report }, time) {
        const { run } = await this.#options.readFacts();
        const urls = { ...(run === undefined ? {} : { run }), ...(report === undefined ? {} : { report }) };
        return { state, description, time, ...urls };
    }
    async #write(entries) {
        await (0,_json_output_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOutputFile */ .BF)(this.path, (0,_record_file_js__WEBPACK_IMPORTED_MODULE_0__/* .recordFileText */ .rt)(entries), `record ${this.#shown}`);
    }
    /** Now, or right after the last event of the file: the order of events counts, and the clocks of machines differ. */
    #timeAfter(entries) {
        const times = entries.map(({ time, statuses }) => Date.parse(statuses.at(-1)?.time ?? time ?? ''));
        const last = times.reduce((latest, each) => (each > latest ? each : latest), 0);
        return new Date(Math.min(Math.max(this.#options.clock.now(), last + 1), maxTimeMs)).toISOString();
    }
}
/** An entry of a file as an upload that a store yields. */
function storedUpload(entry) {
    return { record: entry.record, time: entry.time, readEvents: async () => (0,_record_file_js__WEBPACK_IMPORTED_MODULE_0__/* .eventsOf */ .XL)(entry) };
}
/** The deployment environment of a connector on a tenant. */
function environmentOf({ tenant, connector }) {
    return `saas-connector ${connector.alias} on ${tenant}`;
}
//# sourceMappingURL=record-stores.js.map

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
        description: 'File that records uploads, as JSON, where there are no deployments. Created if it does not exist. A folder that exists gets a file for each connector.',
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
        this.#file = record === undefined ? undefined : (0,_folder_store_js__WEBPACK_IMPORTED_MODULE_5__/* .openRecordPath */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, record), record, options);
        const deployments = token === undefined || workflow === undefined ? undefined : _record_stores_js__WEBPACK_IMPORTED_MODULE_7__/* .DeploymentStore */ .$0.of(token, workflow, options);
        this.#stores = [this.#file, deployments].filter((store) => store !== undefined);
    }
    /** False if nothing is recorded, as there is neither a file nor a token. */
    get exists() {
        return this.#stores.length > 0;
    }
    /** Throws a UserError if the file or folder cannot be read or written. Creates the folders of a file, except in a dry run. */
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
    /** Warns if there is no file yet: for a command that looks for uploads in it, its name may be wrong. */
    warnIfMissing() {
        const { record, logger } = this.#options;
        if (this.#file === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(this.#file.path))
            return;
        logger.warning(`the record ${record} does not exist, so no upload is known from it; check its path`);
    }
    /** The run that the records are written for. */
    async facts() {
        this.#facts ??= this.#options.readFacts();
        return await this.#facts;
    }
    /** Reads the record anew from now on. */
    refresh() {
        for (const store of this.#stores)
            store.refresh();
    }
    /**
     * The uploads of a connector, newest first in each store. They are read as needed.
     *
     * @throws UserError if a store cannot be read.
     */
    async *uploadsOf(key) {
        for (const store of this.#stores)
            for await (const upload of store.list(key))
                if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_9__/* .isOf */ .yW)(key, upload.record))
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
    /**
     * Records an upload, or that a version holds this commit's bundle, and the tags that it moved to the version. Never rejects, as
     * the upload itself succeeded.
     *
     * @returns whether it is recorded.
     */
    async add({ tenant, connector, contentSha256 }, version, { moved = [], ...latest } = {}) {
        const owner = { tenant, connector };
        return await this.#write('the upload succeeded, but could not be recorded', async () => {
            const { by, ...facts } = await this.facts();
            const { uncommitted, ...details } = await this.#options.readDetails(facts.commit);
            // What identifies the upload is kept as it is, or it would not be found again.
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
    /** Tells why the record could not be used: a notice for a permission or token that is missing, else a warning. */
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
    /** Empty, with a warning, for a tag whose name does not fit: the upload is recorded all the same. */
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
/** The records that the inputs of a command name. */
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
/* harmony export */   HP: () => (/* binding */ compareEvents),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   TY: () => (/* binding */ groupByVersion),
/* harmony export */   kv: () => (/* binding */ recordedTags),
/* harmony export */   lV: () => (/* binding */ tagEventsOf),
/* harmony export */   oX: () => (/* binding */ proofOf),
/* harmony export */   wG: () => (/* binding */ isArrival)
/* harmony export */ });
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20957);

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
    return { version, uploads, events: events.sort(compareEvents) };
}
/** The order of two events in time. A stable sort by it leaves those whose order is not known as they are. */
function compareEvents(a, b) {
    return Date.parse(a.time) - Date.parse(b.time) || (a.order ?? 0) - (b.order ?? 0);
}
/** The last validation that counts; else the last one. A failed check counts also when the run was incomplete. */
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
/** The last proof that decides something; else the last one. */
function proofOf(events) {
    let state = { state: 'none' };
    for (const { event, time, report } of events) {
        if (event.kind !== 'proved')
            continue;
        const { kind: _, by: __, ...facts } = event;
        if (facts.verdict !== 'inconclusive') {
            const name = facts.verdict === 'fail' ? 'failed' : 'passed';
            state = { state: name, facts, time, ...(report === undefined ? {} : { report }) };
        }
        else if (state.state === 'none' || state.state === 'inconclusive')
            state = { state: 'inconclusive', facts };
    }
    return state;
}
/** The events of a version that moved a tag, oldest first. */
function tagEventsOf(events, tag) {
    return events.filter((each) => 'tag' in each.event && each.event.tag === tag);
}
/** How the version stands at a tag, by the last event that names it. Undefined if it was never moved there. */
function tagEventOf(events, tag) {
    return tagEventsOf(events, tag).at(-1);
}
/** True for an event that moved a tag to the version; false for one that moved it away. */
function isArrival(event) {
    return 'from' in event;
}
/** The tags that the version was promoted to, and not moved away from. */
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

/***/ })

};
