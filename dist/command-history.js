export const id = 1810;
export const ids = [1810];
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

/***/ 94835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ command_history)
});

// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/commands/shared/json-output.js
var json_output = __webpack_require__(17827);
// EXTERNAL MODULE: ./lib/src/commands/shared/recorded-versions.js
var recorded_versions = __webpack_require__(78637);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/commands/shared/text-table.js
var text_table = __webpack_require__(80805);
// EXTERNAL MODULE: ./lib/src/commands/shared/upload-record.js
var upload_record = __webpack_require__(26490);
// EXTERNAL MODULE: ./lib/src/record/events.js
var record_events = __webpack_require__(20957);
// EXTERNAL MODULE: ./lib/src/record/history.js
var record_history = __webpack_require__(40266);
;// CONCATENATED MODULE: ./lib/src/commands/history/history.js


/**
 * Reads the versions of a connector and what is recorded of them, the newest first: the last `limit` ones, and those that a
 * tag is at.
 */
async function readConnectorHistory(connector, limit, { client, recorded, signal }) {
    const versions = (await client.versions.list(connector.id, { signal })).map(({ version }) => version);
    const tags = await client.tags.list(connector.id, { signal });
    const newest = [...new Set(versions)].sort((a, b) => b - a);
    const shown = newest.filter((version, index) => index < limit || tags.some(({ activeVersion }) => activeVersion === version));
    const entries = [];
    for (const version of shown) {
        signal.throwIfAborted();
        const tagsNow = tags.filter(({ activeVersion }) => activeVersion === version).map(({ tagName }) => tagName);
        entries.push({ ...entryOf(await recorded.historyOf(version)), tags: tagsNow.sort() });
    }
    return entries;
}
function entryOf({ version, uploads, events }) {
    // The oldest one made the version; later ones found it unchanged.
    const upload = uploads.at(-1);
    const { commit, ref, by, run, sdk } = upload?.record ?? {};
    const others = uploads.flatMap(({ record }) => record.commit === undefined || record.commit === commit ? [] : [record.commit]);
    const validation = (0,record_history/* validationOf */.D2)(events);
    const { state } = validation;
    const { counts: _, ...facts } = validation.state === 'none' ? { counts: false } : validation.facts;
    const when = 'time' in validation ? { time: validation.time } : {};
    const report = 'report' in validation && validation.report !== undefined ? { report: validation.report } : {};
    return withoutUndefined({
        version,
        recorded: upload !== undefined,
        commit,
        alsoOf: others.length === 0 ? undefined : others,
        ref,
        time: upload?.time,
        by,
        run,
        sdk,
        validation: { state, ...facts, ...when, ...report },
        events: events.map(({ event, time, run: at }) => ({
            time,
            kind: event.kind,
            text: (0,record_events/* describeEvent */.gN)(event) ?? event.kind,
            ...('tag' in event ? { tag: event.tag } : {}),
            ...(at === undefined ? {} : { run: at }),
        })),
    });
}
function withoutUndefined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}
//# sourceMappingURL=history.js.map
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
;// CONCATENATED MODULE: ./lib/src/commands/history/summary.js


/** Events of a version that the table shows, the newest. */
const maxEvents = 8;
/** The columns of the log's table. */
const historyHeaders = ['Version', 'Commit', 'Uploaded', 'By', 'Validation', 'Tags'];
/** The row of a version in the log's table. */
function historyRow(entry) {
    const { version, recorded, commit, time, by = '', tags } = entry;
    const built = recorded ? (commit?.slice(0, 12) ?? '') : 'not recorded';
    return [String(version), built, minuteOf(time), by, validationText(entry), tags.join(', ')];
}
/** The history of a connector, in Markdown. */
function historySection(entries, { tenant, alias, total }) {
    const rows = entries.map((entry) => {
        const [version = '', built = '', time = '', by = '', validation = ''] = historyRow(entry);
        const commit = entry.commit === undefined ? (0,markdown/* text */.Qq)(built) : (0,markdown/* code */.aY)(built);
        const told = entry.events.filter(({ kind }) => kind !== 'uploaded' && kind !== 'validated').slice(-maxEvents);
        const events = told.map((event) => (0,markdown/* text */.Qq)(`${minuteOf(event.time)} ${event.text}`)).join('<br>');
        return [version, commit, (0,markdown/* text */.Qq)(time), (0,markdown/* text */.Qq)(by), (0,markdown/* text */.Qq)(validation), entry.tags.map(markdown/* code */.aY).join(' '), events];
    });
    const left = total - entries.length;
    const more = left > 0 ? `\n\n${(0,format/* count */.U9)(left, 'older version')} not shown; set limit to show more.` : '';
    const heading = `${(0,markdown/* nameText */.fh)(alias)} on ${(0,markdown/* code */.aY)(tenant)}\n\n`;
    return heading + ((0,markdown/* table */.tp)([...historyHeaders, 'What became of it'], rows) || 'No version.') + more;
}
function validationText({ validation }) {
    const { state, verdict, failed } = validation;
    switch (state) {
        case 'none':
            return 'not validated';
        case 'incomplete':
            return `not validated (${verdict})`;
        case 'failed':
            return `failed (${failed} checks)`;
        case 'passed':
            return verdict === 'warn' ? 'passed with warnings' : 'passed';
    }
}
function minuteOf(time) {
    return time === undefined ? '' : time.slice(0, 16).replace('T', ' ');
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/src/commands/history/command.js








const inputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector.' },
    limit: {
        kind: 'integer',
        min: 1,
        max: 1000,
        default: '20',
        description: 'Number of versions, the newest; those that a tag is at are shown as well.',
    },
    'github-token': {
        ...upload_record/* recordInputs */.v5['github-token'],
        description: 'Token that reads the deployments in which uploads are recorded. Needs `deployments: read`.',
    },
    record: { kind: 'text', description: 'File in which uploads are recorded.' },
    ...tenant/* tenantInputs */.MR,
};
const command_history = (0,command/* defineCommand */.N)({
    name: 'history',
    summary: 'Shows the versions of a connector: commit, time, user, validation, and the tags they were and are at.',
    action: { title: 'SaaS connector: history', icon: 'list', color: 'gray-dark' },
    inputs,
    outputs: {
        history: `The versions as a JSON array, the newest first; the first ones if all would be longer than ${json_output/* maxResultLength */.Sy} characters.`,
        count: 'Number of versions in the output history.',
    },
    async run(given, context) {
        const ref = (0,tenant/* requireConnector */.dB)(given.connector);
        const records = (0,upload_record/* openUploadRecords */.WH)(given, context);
        await records.assertUsable(true);
        const client = (0,tenant/* connectTenant */.Hl)(given, context);
        const { signal, logger } = context;
        try {
            const connector = await client.connectors.resolve(ref, { signal });
            const tenant = client.baseUrl.host;
            const recorded = await recorded_versions/* RecordedVersions */.wX.read({ tenant, connector }, records);
            const entries = await readConnectorHistory(connector, given.limit, { client, recorded, signal });
            for (const line of (0,text_table/* textTable */.e)(historyHeaders, entries.map(historyRow)))
                logger.info(line);
            const json = [];
            let length = 2;
            for (const entry of entries) {
                const text = (0,json_output/* cleanJson */.We)(entry, context.secrets);
                length += text.length + 1;
                if (length > json_output/* maxResultLength */.Sy)
                    break;
                json.push(text);
            }
            context.setOutput('history', `[${json.join(',')}]`);
            context.setOutput('count', json.length);
            const total = (await client.versions.list(connector.id, { signal })).length;
            context.addSummary(`## History\n\n${historySection(entries, { tenant, alias: connector.alias, total })}`);
        }
        finally {
            client.close();
        }
    },
});
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 78637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ assertValidated),
/* harmony export */   wX: () => (/* binding */ RecordedVersions)
/* harmony export */ });
/* unused harmony export validationProblem */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _record_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40266);


/** What is recorded of a connector, read once. The history of a version is read when it is asked for. */
class RecordedVersions {
    /** Newest first. */
    uploads;
    #byVersion;
    #histories = new Map();
    constructor(uploads) {
        this.uploads = uploads;
        this.#byVersion = (0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByVersion */ .TY)(uploads);
    }
    /** @throws UserError if the record cannot be read. */
    static async read(key, records) {
        const uploads = [];
        for await (const upload of records.uploadsOf(key))
            uploads.push(upload);
        return new RecordedVersions(uploads);
    }
    /** All recorded versions, the highest first. */
    get versions() {
        return [...this.#byVersion.keys()].sort((a, b) => b - a);
    }
    uploadsOf(version) {
        return this.#byVersion.get(version) ?? [];
    }
    /** The commits that the version was uploaded from, newest first. */
    commitsOf(version) {
        return this.uploadsOf(version).flatMap(({ record: { commit } }) => (commit === undefined ? [] : [commit]));
    }
    async historyOf(version) {
        const known = this.#histories.get(version) ?? (0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__/* .readHistory */ .Lu)(version, this.uploadsOf(version));
        this.#histories.set(version, known);
        return await known;
    }
}
/** Why a version does not count as validated, as the end of a sentence about it. Undefined if it does. */
function validationProblem(state) {
    switch (state.state) {
        case 'passed':
            return undefined;
        case 'none':
            return 'was not validated';
        case 'failed':
            return `failed its validation: ${state.facts.failed} of its checks failed, seed ${state.facts.seed}`;
        case 'incomplete': {
            const { verdict } = state.facts;
            if (verdict === 'skip')
                return 'was not validated: the last run skipped every check';
            if (verdict === 'stopped')
                return 'was not validated: the last run did not finish';
            return 'was not validated: the last run had no configuration, or no passed connection test and list';
        }
    }
}
/**
 * @param named - the version as the message names it.
 * @throws UserError if the version does not count as validated.
 */
async function assertValidated(recorded, version, named) {
    const problem = validationProblem((0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__/* .validationOf */ .D2)((await recorded.historyOf(version)).events));
    if (problem === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${named} ${problem}; validate it on the tenant and record the result, or set require to uploaded`);
}
//# sourceMappingURL=recorded-versions.js.map

/***/ }),

/***/ 80805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/** Longest cell that is padded; a longer one shifts the rest of its line. */
const maxColumnWidth = 60;
/** A table for the log, as lines of plain text in aligned columns. */
function textTable(headers, rows) {
    const lines = [headers, ...rows].map((cells) => cells.map((cell) => cell.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')));
    const widths = headers.map((_, column) => Math.min(maxColumnWidth, Math.max(...lines.map((cells) => cells[column]?.length ?? 0))));
    return lines.map((cells) => cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
//# sourceMappingURL=text-table.js.map

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
