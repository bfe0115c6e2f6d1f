export const id = 4835;
export const ids = [4835];
export const modules = {

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
// EXTERNAL MODULE: ./lib/src/record/uploads.js
var record_uploads = __webpack_require__(3176);
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
    const { ref, by, run, sdk } = upload?.record ?? {};
    // The bundle has the content of a commit if one upload of it came from the commit alone.
    const committed = uploads.findLast(({ record }) => (0,record_uploads/* builtCommitOf */.TM)(record) !== undefined) ?? upload;
    const { commit, uncommitted } = committed?.record ?? {};
    const others = uploads.flatMap(({ record }) => (0,record_uploads/* builtCommitOf */.TM)(record) ?? []).filter((each) => each !== commit);
    const validation = (0,record_history/* validationOf */.D2)(events);
    const { state } = validation;
    const { counts: _, ...facts } = validation.state === 'none' ? { counts: false } : validation.facts;
    const when = 'time' in validation ? { time: validation.time } : {};
    const report = 'report' in validation && validation.report !== undefined ? { report: validation.report } : {};
    return withoutUndefined({
        version,
        recorded: upload !== undefined,
        commit,
        uncommitted,
        alsoOf: others.length === 0 ? undefined : others,
        ref,
        time: upload?.time,
        by,
        run,
        sdk,
        validation: { state, ...facts, ...when, ...report },
        proof: proofEntry(events),
        events: events.map(({ event, time, run: at }) => ({
            time,
            kind: event.kind,
            text: (0,record_events/* describeEvent */.gN)(event) ?? event.kind,
            ...('tag' in event ? { tag: event.tag } : {}),
            ...(at === undefined ? {} : { run: at }),
        })),
    });
}
function proofEntry(events) {
    const proof = (0,record_history/* proofOf */.oX)(events);
    if (proof.state === 'none')
        return undefined;
    const { facts, ...rest } = proof;
    return { ...rest, ...facts };
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
const headers = ['Version', 'Commit', 'Uploaded', 'By', 'Validation', 'Tags'];
/** The columns of the log's table. */
const historyHeaders = [...headers, 'Earlier tags'];
/** The row of a version in the log's table. */
function historyRow(entry) {
    const { version, recorded, commit, uncommitted, time, by = '', tags } = entry;
    const built = recorded ? `${commit?.slice(0, 12) ?? ''}${uncommitted ? ' and changes' : ''}` : 'not recorded';
    const earlier = earlierTags(entry).join(', ');
    return [String(version), built, minuteOf(time), by, validationText(entry), tags.join(', '), earlier];
}
/** The tags that the version was at, as recorded, and is not any more. A move that was withdrawn does not count. */
function earlierTags({ tags, events }) {
    const seen = events.flatMap(({ kind, tag }) => (tag === undefined || kind === 'withdrawn' ? [] : [tag]));
    return [...new Set(seen)].filter((tag) => !tags.includes(tag)).sort();
}
/** The history of a connector, in Markdown. */
function historySection(entries, { tenant, alias, total }) {
    const rows = entries.map((entry) => {
        const [version = '', built = '', time = '', by = '', validation = ''] = historyRow(entry);
        const commit = entry.commit === undefined ? (0,markdown/* text */.Qq)(built) : (0,markdown/* code */.aY)(entry.commit.slice(0, 12));
        const changed = entry.uncommitted ? ' and uncommitted changes' : '';
        const told = entry.events
            .filter(({ kind }) => kind !== 'uploaded' && kind !== 'validated' && kind !== 'proved')
            .slice(-maxEvents);
        const events = told.map((event) => (0,markdown/* text */.Qq)(`${minuteOf(event.time)} ${event.text}`)).join('<br>');
        return [version, commit + changed, (0,markdown/* text */.Qq)(time), (0,markdown/* text */.Qq)(by), (0,markdown/* text */.Qq)(validation), entry.tags.map(markdown/* code */.aY).join(' '), events];
    });
    const left = total - entries.length;
    const more = left > 0 ? `\n\n${(0,format/* count */.U9)(left, 'older version')} not shown; set limit to show more.` : '';
    const heading = `${(0,markdown/* nameText */.fh)(alias)} on ${(0,markdown/* code */.aY)(tenant)}\n\n`;
    return heading + ((0,markdown/* table */.tp)([...headers, 'What became of it'], rows) || 'No version.') + more;
}
function validationText(entry) {
    const { proof } = entry;
    const validation = validatedText(entry);
    if (proof === undefined)
        return validation;
    const by = `by ${proof.method}`;
    if (proof.state === 'inconclusive')
        return `${validation}, proof ${by} inconclusive`;
    return `${validation}, ${proof.state === 'failed' ? 'not proved' : 'proved'} ${by}`;
}
function validatedText({ validation }) {
    const { state, verdict, knownFindings, failed } = validation;
    switch (state) {
        case 'none':
            return 'not validated';
        case 'incomplete':
            return `not validated (${verdict})`;
        case 'failed':
            return `failed (${failed} checks)`;
        case 'passed':
            if (knownFindings)
                return `passed with known findings (${failed} checks)`;
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
    record: { kind: 'text', description: 'File or folder in which uploads are recorded.' },
    ...tenant/* tenantInputs */.MR,
};
const command_history = (0,command/* defineCommand */.N)({
    name: 'history',
    summary: 'Shows the versions of a connector: commit, time, user, validation, and the tags they were and are at.',
    action: { title: 'SaaS connector: history', icon: 'list', color: 'gray-dark' },
    positional: ['connector'],
    inputs,
    outputs: {
        history: `The versions as a JSON array, the newest first; the first ones if all would be longer than ${json_output/* maxResultLength */.Sy} characters.`,
        count: 'Number of versions in the output history.',
    },
    async run(given, context) {
        const ref = (0,tenant/* requireConnector */.dB)(given.connector);
        const records = (0,upload_record/* openUploadRecords */.WH)(given, context);
        await records.assertUsable(true);
        records.warnIfMissing();
        const client = await (0,tenant/* connectTenant */.Hl)(given, context);
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
/* harmony export */   $X: () => (/* binding */ validationProblem),
/* harmony export */   CQ: () => (/* binding */ originText),
/* harmony export */   LZ: () => (/* binding */ assertProved),
/* harmony export */   Vx: () => (/* binding */ assertValidated),
/* harmony export */   wX: () => (/* binding */ RecordedVersions)
/* harmony export */ });
/* unused harmony export proofProblem */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _record_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40266);
/* harmony import */ var _record_uploads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3176);



/** What a version was built from, in words. */
function originText({ commit, changed }) {
    if (commit !== undefined)
        return `commit ${commit}`;
    return changed === undefined ? 'a commit that is not recorded' : `commit ${changed} with uncommitted changes`;
}
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
        // It decides whether a tag may be moved, so what another run has recorded meanwhile counts.
        records.refresh();
        return await RecordedVersions.readKnown(key, records);
    }
    /** The same, but what was read within the last minute is used again. */
    static async readKnown(key, records) {
        const uploads = [];
        for await (const upload of records.uploadsOf(key))
            uploads.push(upload);
        return new RecordedVersions(uploads);
    }
    /** The same, but if the record cannot be read, that is reported, and the answer is undefined. */
    static async readOrReport(key, records, consequence) {
        try {
            return await RecordedVersions.read(key, records);
        }
        catch (error) {
            records.report(error, consequence);
            return undefined;
        }
    }
    /** All recorded versions, the highest first. */
    get versions() {
        return [...this.#byVersion.keys()].sort((a, b) => b - a);
    }
    uploadsOf(version) {
        return this.#byVersion.get(version) ?? [];
    }
    isRecorded(version) {
        return this.#byVersion.has(version);
    }
    /** The commits that the version was uploaded from, newest first. */
    commitsOf(version) {
        return this.uploadsOf(version).flatMap(({ record: { commit } }) => (commit === undefined ? [] : [commit]));
    }
    /** The commit that the version can be built from again. If there is none: the one that it was built from with changes. */
    originOf(version) {
        const records = this.uploadsOf(version).map(({ record }) => record);
        const commit = records.map(_record_uploads_js__WEBPACK_IMPORTED_MODULE_2__/* .builtCommitOf */ .TM).find((each) => each !== undefined);
        return commit === undefined ? { changed: records.find((each) => each.uncommitted)?.commit } : { commit };
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
/** Why a version does not count as proved, as the end of a sentence about it. Undefined if it does. */
function proofProblem(state) {
    switch (state.state) {
        case 'passed':
            return undefined;
        case 'none':
            return 'was not proved';
        case 'failed':
            return `failed its proof by ${state.facts.method}`;
        case 'inconclusive':
            return 'was not proved: the last proof was inconclusive';
    }
}
/**
 * @param named - the version as the message names it.
 * @throws UserError if the version does not count as proved, or failed its validation.
 */
async function assertProved(recorded, version, named) {
    const { events } = await recorded.historyOf(version);
    const validation = (0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__/* .validationOf */ .D2)(events);
    const problem = proofProblem((0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__/* .proofOf */ .oX)(events));
    if (problem !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${named} ${problem}; prove it with prove and record the result, or set require to validated`);
    }
    if (validation.state !== 'failed')
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${named} was proved, but ${validationProblem(validation)}; validate it again`);
}
//# sourceMappingURL=recorded-versions.js.map

/***/ }),

/***/ 77543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ connectTenant),
/* harmony export */   MR: () => (/* binding */ tenantInputs),
/* harmony export */   dB: () => (/* binding */ requireConnector),
/* harmony export */   iT: () => (/* binding */ missingTenantInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_input_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58369);
/* harmony import */ var _tenant_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49807);



/** The inputs of every command that reaches a tenant. */
const tenantInputs = {
    'base-url': {
        kind: 'text',
        description: 'Address of the tenant: https://<tenant>.api.identitynow.com',
        env: 'SAIL_BASE_URL',
    },
    'client-id': {
        kind: 'text',
        description: 'Client id of a personal access token of the tenant.',
        env: 'SAIL_CLIENT_ID',
    },
    'client-secret': {
        kind: 'text',
        description: 'Client secret of that token. Keep it in a secret of the repository or of an environment.',
        env: 'SAIL_CLIENT_SECRET',
        secret: true,
    },
    'api-prefix': {
        kind: 'choice',
        choices: ['beta', 'v2024', 'v2025', 'v2026', 'v1', 'auto'],
        default: 'beta',
        description: 'Paths to use: beta is /beta/platform-connectors, v1 is /platform-connectors/v1. auto: v1 if the tenant answers there, else beta.',
    },
    pace: {
        kind: 'integer',
        min: 1,
        max: 10000,
        description: 'Most requests in 10 s. A tenant allows 100 for each client id by default; give each of several jobs with the same client id a share of them. Default: 80, and no limit for a sandbox on this machine.',
    },
};
/**
 * The value of the input `connector`.
 *
 * @param alternative - what else the user can do, as the end of the message.
 * @throws UserError when it is missing.
 */
function requireConnector(connector, alternative = '') {
    if (connector !== undefined)
        return connector;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__/* .inputName */ .yu)('connector')} is missing; give the id or alias of the connector${alternative}`);
}
/** The names of the tenant inputs that are missing. */
function missingTenantInputs(inputs) {
    return ['base-url', 'client-id', 'client-secret'].filter((name) => inputs[name] === undefined);
}
/**
 * Creates a client for the tenant that the inputs name. Close it after use. It sends nothing yet, except with `api-prefix: auto`.
 *
 * @throws UserError that names the inputs that are missing.
 * @throws TenantError with `api-prefix: auto`, if the tenant cannot be reached.
 */
async function connectTenant(inputs, context, more = {}) {
    const { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret } = inputs;
    if (baseUrl === undefined || clientId === undefined || clientSecret === undefined) {
        const missing = missingTenantInputs(inputs);
        const variables = missing
            .map((name) => tenantInputs[name])
            .map((d) => 'env' in d && d.env);
        const one = missing.length === 1;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the tenant's ${missing.map(_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__/* .plainInputName */ .sy).join(', ')} ${one ? 'is' : 'are'} missing; give ${one ? 'it' : 'them'}, or set ${variables.join(', ')} ` +
            '(a pull request from a fork has no secrets)');
    }
    const prefix = inputs['api-prefix'];
    const client = new _tenant_client_js__WEBPACK_IMPORTED_MODULE_1__/* .TenantClient */ .c({
        baseUrl,
        clientId,
        clientSecret,
        ...(prefix !== 'auto' && { apiPrefix: prefix }),
        ...(inputs.pace !== undefined && { pace: inputs.pace }),
        ...more,
        transport: { ...more.transport, ...context.callLimits },
        clock: context.clock,
        logger: context.logger,
        environment: context.environment,
        onSecret: context.mask,
    });
    if (prefix !== 'auto')
        return client;
    try {
        await client.chooseApiPrefix({ signal: context.signal });
        return client;
    }
    catch (error) {
        client.close();
        throw error;
    }
}
//# sourceMappingURL=tenant.js.map

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

/***/ })

};
