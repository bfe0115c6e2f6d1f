export const id = 1998;
export const ids = [1998,1724];
export const modules = {

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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${label} is neither JSON nor YAML that can be used: ${problem}`);
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .depthOf */ .d1)(value) > _core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .maxDepth */ .Mw)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${label} is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .maxDepth */ .Mw}; make it simpler`);
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
    const { YamlError, readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4433)]).then(__webpack_require__.bind(__webpack_require__, 44433));
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`cannot read ${name} ${path}: ${(0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorReason */ .Hs)(cause)}`, { cause });
    }
    if (bytes.length > maxFileBytes) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`cannot read ${name} ${path}: it is larger than ${maxFileBytes / 1024 / 1024} MiB`);
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

/***/ 19898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ timeInput),
/* harmony export */   T: () => (/* binding */ durationInput)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
/* harmony import */ var _core_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99582);




/** The earliest time that is accepted. RFC 3339 has years of four digits, and there are no older records. */
const minTime = Date.UTC(2000, 0, 1);
/**
 * Parses an input with a duration above zero.
 *
 * @returns milliseconds.
 * @throws UserError that names the input and the format.
 */
function durationInput(name, text) {
    const duration = (0,_core_times_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E9)(text);
    if (duration === undefined || duration <= 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input ${name}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(text), 60)} is not a duration; write one such as 30s, 5m, 1h30m or 2d`);
    }
    return duration;
}
/**
 * Parses an input with a time: an absolute one, or a duration before `now`.
 *
 * @returns milliseconds since 1970.
 * @throws UserError that names the input and the formats.
 */
function timeInput(name, text, now) {
    const time = (0,_core_times_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTime */ .pe)(text, now);
    if (time === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input ${name}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(text), 60)} is not a time; write how long ago (30m, 2h), or 2026-01-31, 2026-01-31 13:00:00 (UTC) or 2026-01-31T13:00:00+01:00`);
    }
    if (time < minTime)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input ${name}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(text), 60)} is too long ago; give a time after 2000`);
    return time;
}
//# sourceMappingURL=time-inputs.js.map

/***/ }),

/***/ 78924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ excludeValidationInput),
/* harmony export */   W6: () => (/* binding */ ValidationRecords),
/* harmony export */   xs: () => (/* binding */ readExcludedValidations)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _report_result_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71724);
/* harmony import */ var _structured_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34785);



/** Ids of requests that are remembered because a record of them names an id that a check made up. */
const maxNamedRequests = 100_000;
/** The input that names the validations whose own invocations do not count. */
const excludeValidationInput = {
    'exclude-validation': {
        kind: 'list',
        default: '',
        description: 'Results of validations (validation.json), separated by commas, whose own invocations do not count: some of them have to fail.',
    },
};
/** Reads the results that the input names. Throws a UserError for a file that is not a result or has no traffic. */
async function readExcludedValidations(paths, workingDirectory) {
    const results = [];
    for (const path of paths) {
        const label = `exclude-validation ${path}`;
        const { traffic, ...rest } = (0,_report_result_file_js__WEBPACK_IMPORTED_MODULE_1__.parseResult)(await (0,_structured_input_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputFile */ .C)('exclude-validation', path, workingDirectory), label);
        if (traffic === undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${label} does not say which invocations the validation made; validate with this version of the program`);
        }
        results.push({ ...rest, traffic });
    }
    return results;
}
/** Recognizes the records that validations caused. */
class ValidationRecords {
    #requestIds;
    #madeUpIds;
    #namedRequests = 0;
    constructor(results) {
        this.#requestIds = new Set(results.flatMap(({ traffic }) => traffic.requestIds));
        this.#madeUpIds = [...new Set(results.flatMap(({ traffic }) => traffic.madeUpIds))];
    }
    /**
     * True for a record of a request that is known, and for an error that names an id that a check made up. The further
     * records of its request then belong to it too.
     */
    has({ record: { requestID, message }, facts: { error } }) {
        if (this.#requestIds.has(requestID))
            return true;
        if (typeof message === 'object' && this.#requestIds.has(String(message['requestId'])))
            return true;
        if (error === undefined || this.#madeUpIds.length === 0)
            return false;
        const text = typeof message === 'string' ? message : JSON.stringify(message);
        if (!this.#madeUpIds.some((id) => text.includes(id)))
            return false;
        if (requestID !== '' && this.#namedRequests++ < maxNamedRequests)
            this.#requestIds.add(requestID);
        return true;
    }
}
//# sourceMappingURL=validation-traffic.js.map

/***/ }),

/***/ 86637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ barChart)
/* harmony export */ });
/* harmony import */ var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28759);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);



/** A bar chart as a fenced block of Markdown. Empty without labels or without a value above 0. */
function barChart({ title, labels, unit, bars, line, horizontal }) {
    const maximum = Math.max(0, ...bars, ...(line ?? []));
    if (labels.length === 0 || maximum === 0)
        return '';
    return [
        '```mermaid',
        `xychart-beta${horizontal ? ' horizontal' : ''}`,
        `    title ${quoteLabel(title, 80)}`,
        `    x-axis [${labels.map((label) => quoteLabel(label)).join(', ')}]`,
        `    y-axis ${quoteLabel(unit)} 0 --> ${formatNumber(maximum)}`,
        `    bar [${bars.map(formatNumber).join(', ')}]`,
        ...(line === undefined ? [] : [`    line [${line.map(formatNumber).join(', ')}]`]),
        '```',
    ].join('\n');
}
/** Keeps letters, digits and a few signs: nothing else can end the quotes, the list or the fence. */
function quoteLabel(text, maxLength = 40) {
    const plain = (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .mapClean */ .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text), (whole) => whole
        .replace(/[^\p{L}\p{N} .,:_/()%-]+/gu, '?')
        .replace(/\s+/g, ' ')
        .trim());
    // Mermaid rejects an empty label.
    return plain === '' ? '"?"' : `"${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(plain, maxLength)}"`;
}
/** Mermaid reads neither exponents nor NaN or Infinity. */
function formatNumber(number) {
    const value = Number.isFinite(number) ? Math.min(Math.max(number, 0), 1e15) : 0;
    return Number.isInteger(value) ? value.toFixed(0) : value.toFixed(2);
}
//# sourceMappingURL=chart.js.map

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

/***/ 71724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseResult: () => (/* binding */ parseResult)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
;// CONCATENATED MODULE: ./lib/docs/schemas/validation-result.schema.json
const validation_result_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:saas-connector-actions:validation-result:1","title":"Result of saas-connector validate","description":"What validate and report write as validation.json. Readers ignore members that they do not know: later versions of the program may add some without another format.","type":"object","required":["format","connector","seed","readOnly","started","duration","verdict","totals","checks","rerun"],"properties":{"format":{"description":"The version of this form.","const":1},"connector":{"description":"What was validated.","type":"object","required":["name"],"properties":{"name":{"description":"From the spec.","type":"string"},"version":{"type":"integer","minimum":1},"tag":{"type":"string"},"tagVersion":{"description":"The version that the tag was at before and after the run.","type":"integer","minimum":1},"ref":{"description":"Id of the connector on its tenant.","type":"string"},"alias":{"type":"string"},"tenant":{"description":"Host of the tenant.","type":"string"}}},"origin":{"description":"Where the result was made, as far as the build server tells.","type":"object","properties":{"run":{"description":"Id of the workflow run or pipeline.","type":"string"},"commit":{"description":"The full hash of the commit.","type":"string"}}},"configured":{"description":"True if a configuration was given.","type":"boolean"},"seed":{"description":"Generated values follow from it.","type":"string"},"readOnly":{"type":"boolean"},"started":{"description":"RFC 3339, in UTC.","type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T[\\\\d:.]+Z$"},"duration":{"$ref":"#/definitions/milliseconds"},"verdict":{"description":"The worst verdict of all checks; skip if nothing was tested; stopped if the run did not finish.","enum":["pass","warn","fail","skip","stopped"]},"totals":{"description":"How many checks came to each verdict.","type":"object","required":["pass","warn","fail","skip"],"properties":{"pass":{"$ref":"#/definitions/amount"},"warn":{"$ref":"#/definitions/amount"},"fail":{"$ref":"#/definitions/amount"},"skip":{"$ref":"#/definitions/amount"}}},"checks":{"type":"array","items":{"$ref":"#/definitions/check"}},"commands":{"description":"How long commands took.","type":"array","items":{"$ref":"#/definitions/timing"}},"traffic":{"description":"What tells the invocations of the run from others in the logs and statistics of the tenant.","type":"object","required":["requestIds","madeUpIds","commands"],"properties":{"requestIds":{"description":"The tracking ids of failed invocations: a tenant gives no id with other answers.","type":"array","items":{"type":"string"}},"madeUpIds":{"description":"The ids that checks made up, for objects that do not exist and for test accounts.","type":"array","items":{"type":"string"}},"commands":{"description":"How often each command was invoked, and failed in the connector.","type":"array","items":{"type":"object","required":["command","invocations","errors"],"properties":{"command":{"type":"string"},"invocations":{"$ref":"#/definitions/amount"},"errors":{"$ref":"#/definitions/amount"}}}}}},"shard":{"$ref":"#/definitions/shard"},"stopped":{"description":"Why the run did not finish, so that its last checks were not run. Present if the verdict is stopped.","type":"string"},"leftBehind":{"description":"Test accounts that were created, or may have been, and could not be deleted from the target system.","type":"array","items":{"$ref":"#/definitions/left"}},"notRestored":{"description":"What has to be put back by hand on the test account of validate.yml.","type":"array","items":{"type":"object","required":["account","attribute","check","reason"],"properties":{"account":{"type":"string"},"attribute":{"type":"string"},"check":{"type":"string"},"reason":{"type":"string"}}}},"rerun":{"description":"The command line that runs it again, without secrets.","type":"string"},"specFile":{"description":"The connector\'s spec, relative to the repository.","type":"string"},"baseline":{"$ref":"#/definitions/baseline"}},"if":{"type":"object","properties":{"verdict":{"const":"stopped"}}},"then":{"required":["stopped"]},"definitions":{"verdict":{"enum":["pass","warn","fail","skip"]},"level":{"enum":["error","warning","notice"]},"amount":{"type":"integer","minimum":0},"milliseconds":{"description":"Milliseconds.","type":"number","minimum":0},"check":{"type":"object","required":["id","description","verdict","findings","duration","requests","writes"],"properties":{"id":{"type":"string","minLength":1},"description":{"description":"What a pass means.","type":"string"},"verdict":{"$ref":"#/definitions/verdict"},"reason":{"description":"Why it was skipped.","type":"string"},"skipCause":{"description":"The kind of that reason, such as read-only.","type":"string"},"incomplete":{"description":"Present if the check did not finish: there may be faults that it did not find.","const":true},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"}},"accepted":{"description":"Findings that the project\'s settings accept: they do not count for the verdict.","type":"array","items":{"type":"object","required":["level","message","accepted"],"properties":{"level":{"$ref":"#/definitions/level"},"message":{"type":"string"},"remedy":{"type":"string"},"target":{"$ref":"#/definitions/target"},"fingerprint":{"type":"string"},"accepted":{"description":"The reason that the settings give.","type":"string"}}}},"duration":{"$ref":"#/definitions/milliseconds"},"requests":{"description":"How many commands were invoked.","$ref":"#/definitions/amount"},"writes":{"description":"True if it may change data in the target system.","type":"boolean"},"exchanges":{"description":"The first invocations of the check, and the first that failed after these.","type":"array","items":{"$ref":"#/definitions/exchange"}}}},"finding":{"type":"object","required":["level","message"],"properties":{"level":{"$ref":"#/definitions/level"},"message":{"description":"One line of plain text.","type":"string"},"remedy":{"description":"What to do about it.","type":"string"},"target":{"$ref":"#/definitions/target"},"location":{"description":"The place in the repository. Lines and columns count from 1.","type":"object","required":["file"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}},"fingerprint":{"description":"Equal for the same fault in another run.","type":"string"},"new":{"description":"Compared with the baseline, if there was one.","type":"boolean"}}},"target":{"description":"The place in the connector that the finding is about: a part of its spec, or the handler of a command.","oneOf":[{"type":"object","required":["kind","path"],"properties":{"kind":{"const":"spec"},"path":{"type":"array","items":{"type":["string","integer"]}}}},{"type":"object","required":["kind","command"],"properties":{"kind":{"const":"handler"},"command":{"type":"string"},"requestId":{"type":"string"},"customizer":{"description":"Present for a handler of the customizer.","const":true}}}]},"exchange":{"description":"One invocation and its answer. Values are replaced by their type and a number; equal numbers in a check mean equal values.","type":"object","required":["command","input","outputs","outputCount","outcome","duration"],"properties":{"command":{"type":"string"},"input":{"type":"string"},"outputs":{"description":"The first ones.","type":"array","items":{"type":"string"}},"outputCount":{"$ref":"#/definitions/amount"},"outcome":{"description":"left: the check stopped reading before the end of the answer.","enum":["answered","failed","left"]},"error":{"type":"string"},"requestId":{"type":"string"},"duration":{"$ref":"#/definitions/milliseconds"}}},"timing":{"type":"object","required":["command","requests","failed","total","slowest"],"properties":{"command":{"type":"string"},"requests":{"$ref":"#/definitions/amount"},"failed":{"$ref":"#/definitions/amount"},"total":{"$ref":"#/definitions/milliseconds"},"slowest":{"$ref":"#/definitions/milliseconds"}}},"shard":{"description":"Present if this is one shard of a run.","type":"object","required":["index","count","plan"],"properties":{"index":{"description":"From 1.","type":"integer","minimum":1},"count":{"type":"integer","minimum":1,"maximum":999},"plan":{"description":"The ids of all checks of the whole run, in their order.","type":"array","items":{"type":"string"}}}},"left":{"type":"object","required":["id","check","reason","certain"],"properties":{"id":{"description":"The account\'s id; if it is unknown, the identity that was sent, or empty.","type":"string"},"check":{"type":"string"},"reason":{"type":"string"},"certain":{"description":"False if it is unknown whether the account exists.","type":"boolean"}}},"baseline":{"description":"Present if the result was compared with an earlier one.","type":"object","required":["new","known","fixed"],"properties":{"new":{"$ref":"#/definitions/amount"},"known":{"$ref":"#/definitions/amount"},"fixed":{"description":"Findings of the earlier result that no longer occur.","type":"array","items":{"type":"object","required":["check","level","message"],"properties":{"check":{"type":"string"},"level":{"$ref":"#/definitions/level"},"message":{"type":"string"}}}}}}}}');
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

/***/ })

};
