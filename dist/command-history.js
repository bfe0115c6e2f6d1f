export const id = 8229;
export const ids = [8229];
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
/* harmony export */   Vx: () => (/* binding */ assertValidated),
/* harmony export */   wX: () => (/* binding */ RecordedVersions)
/* harmony export */ });
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

/***/ 77543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ connectTenant),
/* harmony export */   MR: () => (/* binding */ tenantInputs),
/* harmony export */   dB: () => (/* binding */ requireConnector),
/* harmony export */   iT: () => (/* binding */ missingTenantInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _tenant_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66148);


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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input connector is missing; give the id or alias of the connector${alternative}`);
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the tenant's ${missing.join(', ')} ${one ? 'is' : 'are'} missing; give the input${one ? '' : 's'}, or set ${variables.join(', ')} ` +
            '(a pull request from a fork has no secrets)');
    }
    const prefix = inputs['api-prefix'];
    const client = new _tenant_client_js__WEBPACK_IMPORTED_MODULE_1__/* .TenantClient */ .c({
        baseUrl,
        clientId,
        clientSecret,
        ...(prefix !== 'auto' && { apiPrefix: prefix }),
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
