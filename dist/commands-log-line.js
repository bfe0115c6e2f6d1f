export const id = 1165;
export const ids = [1165];
export const modules = {

/***/ 6035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ JsonLinesFile)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70679);





/** Bytes that are kept in memory before `write` waits for the disk. */
const maxBufferedBytes = 64 * 1024;
/** A file with one JSON value per line, written as the values arrive, in constant memory. */
class JsonLinesFile {
    path;
    #label;
    #stream;
    #failure;
    constructor(path, label, stream) {
        this.path = path;
        this.#label = label;
        this.#stream = stream;
        stream.on('error', (error) => {
            this.#failure ??= error;
        });
    }
    /**
     * Creates the file and its folders, or empties the file if it exists.
     *
     * @param label names the file in a message, as `out answers.jsonl`
     * @throws UserError if the file cannot be written.
     */
    static async create(path, label) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
            const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path, { highWaterMark: maxBufferedBytes });
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stream, 'open');
            return new JsonLinesFile(path, label, stream);
        }
        catch (cause) {
            throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeError */ .oG)(label, cause);
        }
    }
    /**
     * Adds a line, which is JSON already. Await it: it resolves when the buffer has space for the next line.
     *
     * @throws UserError if this line or an earlier one could not be written, as on a full disk.
     */
    async write(json) {
        this.#assertWritable();
        if (!this.#stream.write(`${json}\n`))
            await this.#drained();
        this.#assertWritable();
    }
    /**
     * Resolves when everything is on disk.
     *
     * @throws UserError if a line could not be written.
     */
    async close() {
        if (!this.#stream.closed) {
            const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(this.#stream, 'close');
            this.#stream.end();
            await closed.catch(() => { });
        }
        this.#assertWritable();
    }
    /** Resolves when the stream accepts more, or is closed by an error. */
    async #drained() {
        const stream = this.#stream;
        await new Promise((resolve) => {
            const done = () => {
                stream.off('drain', done).off('close', done);
                resolve();
            };
            stream.on('drain', done).on('close', done);
        });
    }
    #assertWritable() {
        if (this.#failure !== undefined)
            throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeError */ .oG)(this.#label, this.#failure);
    }
}
//# sourceMappingURL=json-lines.js.map

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

/***/ 66620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine),
/* harmony export */   T: () => (/* binding */ firstLine)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65872);
/* harmony import */ var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28759);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);




/** Frames of a stack that are shown, lines of text before the first frame, and characters of a line. */
const maxFrames = 5;
const maxLinesBeforeFrames = 10;
const maxLineLength = 300;
/** Nesting of objects that is searched for stacks. */
const maxDepth = 3;
/** Characters of a text that are searched for its first line. */
const maxSearchedLength = 20_000;
/**
 * Formats a record for people: local time with its offset, level, event, message. Other fields of the message follow as
 * compact JSON. Further lines are indented, and the first lines of a stack follow below.
 */
function logLine({ timestamp, level, event, message }) {
    const text = typeof message === 'string' ? (stackLines(message)?.join('\n') ?? message) : objectText(message);
    const line = `${localTime(timestamp)} ${level.padEnd(5)} ${event.padEnd(16)} ${text}`;
    return line.trimEnd().replace(/\r\n|\r|\n/g, '\n    ');
}
function objectText(object) {
    const { level: _level, ...fields } = object;
    const stacks = [];
    const { message, ...rest } = withoutStacks(fields, [], stacks);
    const text = typeof message === 'string' ? message.trimEnd() : undefined;
    const others = text === undefined && message !== undefined ? { message, ...rest } : rest;
    const json = Object.keys(others).length === 0 ? '' : JSON.stringify(others);
    return [[text ?? '', json].filter((part) => part !== '').join(' '), ...stacks].join('\n');
}
/** The object without its fields that are stacks. Each stack is added to `stacks`, below the path of its field. */
function withoutStacks(object, path, stacks) {
    const kept = Object.entries(object).flatMap(([key, value]) => {
        const fieldPath = [...path, /^[\w$-]{1,60}$/.test(key) ? key : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .bp)(key, 62)];
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) && fieldPath.length < maxDepth) {
            const inner = withoutStacks(value, fieldPath, stacks);
            return Object.keys(inner).length === 0 && Object.keys(value).length > 0 ? [] : [[key, inner]];
        }
        const lines = typeof value === 'string' ? stackLines(value) : undefined;
        if (lines === undefined)
            return [[key, value]];
        stacks.push([`${fieldPath.join('.')}:`, ...lines].join('\n'));
        return [];
    });
    return Object.fromEntries(kept);
}
/**
 * The first lines of a stack of JavaScript or Java, and a line with the number of the others; undefined for any other
 * text.
 */
function stackLines(text) {
    const lines = (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLines */ .v3)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text.trimEnd()));
    const first = lines.findIndex((line) => /^\s*at .{1,2000}:\d+\)?$/.test(line));
    if (first < 0)
        return undefined;
    const shown = lines
        .slice(0, Math.min(first, maxLinesBeforeFrames) + maxFrames)
        .map((line) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(line, maxLineLength));
    const more = lines.length - shown.length;
    return more === 0 ? shown : [...shown, (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .clean */ .uH) `… and ${more} more ${(0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .constant */ .dY)(more === 1 ? 'line' : 'lines')}`];
}
/** `2026-01-31 13:00:00.000 +01:00`; a text that is not a time is returned as it is. */
function localTime(timestamp) {
    const time = new Date(timestamp);
    if (Number.isNaN(time.getTime()))
        return timestamp;
    const offset = -time.getTimezoneOffset();
    const local = new Date(time.getTime() + offset * 60_000).toISOString();
    const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((n) => `${n}`.padStart(2, '0'));
    return `${local.slice(0, 10)} ${local.slice(11, 23)} ${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
/** The first line of a text that is not blank, shortened. */
function firstLine(text, maxLength = maxLineLength) {
    const line = (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .mapClean */ .Gn)(text, (whole) => {
        const lines = whole.slice(0, maxSearchedLength).split(/\r\n|\r|\n/);
        return lines.find((each) => each.trim() !== '')?.trim() ?? '';
    });
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(line, maxLength);
}
//# sourceMappingURL=log-line.js.map

/***/ }),

/***/ 34785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readInputFile),
/* harmony export */   j: () => (/* binding */ parseStructured)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);





/** Size of a file that an input names. */
const maxFileBytes = 64 * 1024 * 1024;
/**
 * Parses a text in JSON or YAML 1.2. In YAML, only core tags are supported, keys must be unique strings, and aliases
 * are limited.
 *
 * @param label names the text in a message, as `input changes` or `the file a.yaml`
 * @throws UserError with the position of the error. It never quotes the text, which may contain a secret.
 */
async function parseStructured(text, label) {
    const plain = text.replace(/^\ufeff/, '');
    const json = parseJson(plain);
    const { value, problem } = json === undefined ? await parseYaml(plain) : { value: json.value, problem: undefined };
    if (problem !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${label} is neither JSON nor YAML that can be used: ${problem}`);
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .depthOf */ .d1)(value) > _core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .maxDepth */ .Mw)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${label} is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .maxDepth */ .Mw}; make it simpler`);
    return value;
}
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
async function parseYaml(text) {
    const { YamlError, readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6814)]).then(__webpack_require__.bind(__webpack_require__, 44433));
    try {
        const { value } = readYaml(text);
        return hasOnlyFiniteNumbers(value) ? { value } : { problem: 'a number that JSON does not have (.inf or .nan)' };
    }
    catch (error) {
        if (!(error instanceof YamlError))
            throw error;
        const { code, position } = error;
        const text = yamlErrors[code] ?? code.toLowerCase().replaceAll('_', ' ');
        return { problem: position === undefined ? text : `line ${position.line}, column ${position.column}: ${text}` };
    }
}
function hasOnlyFiniteNumbers(root) {
    for (const { value } of (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesIn */ .aC)(root))
        if (typeof value === 'number' && !Number.isFinite(value))
            return false;
    return true;
}
/** Texts for the codes of the YAML parser. */
const yamlErrors = {
    TAG_RESOLVE_FAILED: 'a tag that is not supported; write plain values',
    DUPLICATE_KEY: 'a duplicate key',
    NON_STRING_KEY: 'a key that is not a string',
    TAB_AS_INDENT: 'a tab; indent with spaces',
    MULTIPLE_DOCS: 'a second document; give one',
    ALIAS_FAILED: 'an alias without an anchor, or too many of them',
    TOO_DEEP: `it is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .maxDepth */ .Mw}`,
};
/**
 * Reads a file that an input names, as UTF-8.
 *
 * @param name the name of the input.
 * @throws UserError that names the input and the file.
 */
async function readInputFile(name, path, workingDirectory) {
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path));
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`cannot read ${name} ${path}: ${(0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorReason */ .Hs)(cause)}`, { cause });
    }
    if (bytes.length > maxFileBytes) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`cannot read ${name} ${path}: it is larger than ${maxFileBytes / 1024 / 1024} MiB`);
    }
    return bytes.toString('utf8');
}
//# sourceMappingURL=structured-input.js.map

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
/* harmony import */ var _tenant_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95934);



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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__/* .inputName */ .yu)('connector')} is missing; give the id or alias of the connector${alternative}`);
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`the tenant's ${missing.map(_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__/* .plainInputName */ .sy).join(', ')} ${one ? 'is' : 'are'} missing; give ${one ? 'it' : 'them'}, or set ${variables.join(', ')} ` +
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

/***/ 55784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ provisioningCommands),
/* harmony export */   UC: () => (/* binding */ knownCommands),
/* harmony export */   WF: () => (/* binding */ registrationMethods),
/* harmony export */   oM: () => (/* binding */ standardCommands),
/* harmony export */   uD: () => (/* binding */ specRead)
/* harmony export */ });
/** The commands of the connector SDK, released and in its repository (docs/platform.md#commands). */
const standardCommands = [
    'std:test-connection',
    'std:account:list',
    'std:account:read',
    'std:account:create',
    'std:account:update',
    'std:account:delete',
    'std:account:enable',
    'std:account:disable',
    'std:account:unlock',
    'std:account:discover-schema',
    'std:authenticate',
    'std:entitlement:list',
    'std:entitlement:read',
    'std:change-password',
    'std:source-data:discover',
    'std:source-data:read',
    'std:config-options:read',
    'std:spec:read',
    'std:application-discovery:list',
    'std:agent:list',
    'std:machine-identity:list',
    'std:resource:list',
    'std:ssf-stream:discover',
    'std:ssf-stream:read',
    'std:ssf-stream:create',
    'std:ssf-stream:update',
    'std:ssf-stream:status-update',
    'std:ssf-stream:delete',
    'std:ssf-stream:verify',
    'std:ssf-stream:replace',
];
/** Names in newer documents of the platform, which the SDK does not know yet (docs/platform.md#commands). */
const newerCommands = [
    'std:resource:delete',
    'std:resource:enable',
    'std:resource:disable',
    'std:partitions:list',
    'std:application-discovery',
    'std:endpoint',
];
/** Every name that is no misspelling: the stream commands also occur without `std:`. */
const knownCommands = [
    ...standardCommands,
    ...newerCommands,
    ...standardCommands.filter((name) => name.startsWith('std:ssf-stream:')).map((name) => name.slice('std:'.length)),
];
/** The commands that change an account, which the platform ends after a time (docs/platform.md#provisioning-timeout). */
const provisioningCommands = [
    'std:account:create',
    'std:account:update',
    'std:account:delete',
    'std:account:enable',
    'std:account:disable',
    'std:account:unlock',
    'std:change-password',
];
/** The command that the SDK handles itself. */
const specRead = 'std:spec:read';
/**
 * The methods of the SDK's Connector that may register a command: `std:account:list` → `stdAccountList`. The method of
 * `std:config-options:read` is `stdConfigOptions`, without the last word. Empty for a custom command.
 */
function registrationMethods(command) {
    if (!/^std(:[a-z]+(-[a-z]+)*)+$/.test(command))
        return [];
    const words = command.split(/[:-]/);
    const method = words.map((word, n) => (n === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`)).join('');
    return command === 'std:config-options:read' ? ['stdConfigOptions', method] : [method];
}
//# sourceMappingURL=command-names.js.map

/***/ }),

/***/ 74938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   AY: () => (/* binding */ partsBelow),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Ru: () => (/* binding */ hintOfType),
/* harmony export */   aK: () => (/* binding */ hint),
/* harmony export */   eb: () => (/* binding */ misspelledMembers),
/* harmony export */   jk: () => (/* binding */ arrayOf),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   wN: () => (/* binding */ withTopic),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82226);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);





/** `; did you mean "x"?`, or an empty text. */
function hint(word, candidates) {
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, candidates);
    return near === undefined ? '' : `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(near))}?`;
}
/** Names of the types in other systems. */
const synonyms = {
    integer: 'int',
    number: 'long',
    bool: 'boolean',
    text: 'string',
    password: 'secret',
    dropdown: 'select',
    switch: 'toggle',
    keyvalue: 'keyValue',
};
/** As `hint`, for the name of a type. */
function hintOfType(word, allowed) {
    const same = synonyms[word.toLowerCase()];
    return same !== undefined && allowed.includes(same)
        ? `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(same))}?`
        : hint(word, allowed);
}
/** The findings with a topic. */
function withTopic(topic, findings) {
    return findings.map((finding) => ({ ...finding, topic }));
}
/** Members that the schema reports if they are missing, with a suggestion. */
const requiredMembers = new Set([
    ...['name', 'commands', 'sourceConfig', 'displayAttribute', 'identityAttribute', 'attributes'],
    ...['type', 'key', 'label'],
]);
/** Warns of members that may be misspellings of documented ones that are missing. */
function misspelledMembers(spec, part, known) {
    const findings = [];
    const missing = known.filter((key) => !Object.hasOwn(part.value, key) && !requiredMembers.has(key));
    for (const key of Object.keys(part.value)) {
        const near = known.includes(key) ? undefined : (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, missing);
        if (near === undefined)
            continue;
        const where = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .describePath */ .NH)(spec, part.path);
        findings.push(warning([...part.path, key], `${where} has ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(key))}, which is not read; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(near))}?`));
    }
    return findings;
}
/** All objects in nested lists of items: menus, sections, items, and the items of sub-menus. */
function partsBelow(root, list) {
    return partsOf(root, list).flatMap((part) => [
        part,
        ...['items', 'subMenus'].flatMap((key) => partsBelow(part.value, [key]).map(({ value, path }) => ({ value, path: [...part.path, ...path] }))),
    ]);
}
/** The objects in a list, with their paths. */
function partsOf(root, list) {
    return arrayOf(root[String(list[0])]).flatMap((value, index) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? [{ value, path: [...list, index] }] : []);
}
function arrayOf(value) {
    return Array.isArray(value) ? value : [];
}
function error(path, message) {
    return { level: 'error', message, path };
}
function warning(path, message) {
    return { level: 'warning', message, path };
}
function notice(path, message) {
    return { level: 'notice', message, path };
}
//# sourceMappingURL=parts.js.map

/***/ })

};
