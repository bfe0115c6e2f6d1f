export const id = 8419;
export const ids = [8419];
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

/***/ 98419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote),
  promoteAndReport: () => (/* binding */ promoteAndReport),
  rolledBackOutput: () => (/* binding */ rolledBackOutput)
});

// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/tenant/errors/errors.js
var errors_errors = __webpack_require__(25584);
// EXTERNAL MODULE: ./lib/src/commands/shared/config.js
var shared_config = __webpack_require__(3633);
// EXTERNAL MODULE: ./lib/src/commands/shared/missing-config.js
var missing_config = __webpack_require__(63774);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
;// CONCATENATED MODULE: ./lib/src/commands/promote/summary.js

/** The summary of a promotion, in Markdown. */
function promoteSection(report) {
    const rows = [
        ['Tenant', (0,markdown/* code */.aY)(report.tenant)],
        ['Connector', (0,markdown/* text */.Qq)(report.alias)],
        ['Tag', `${(0,markdown/* code */.aY)(report.tag)} ${movement(report)}`],
        ...(report.checked.length === 0 ? [] : [['Checked', (0,markdown/* text */.Qq)(report.checked.join(', '))]]),
        ...(report.problem === undefined ? [] : [['Problem', (0,markdown/* text */.Qq)(report.problem)]]),
    ];
    const back = report.changed !== false && report.rolledBack !== true && report.previous !== undefined
        ? `\n\nTo go back, promote version ${report.previous} to ${(0,markdown/* code */.aY)(report.tag)}.`
        : '';
    return (0,markdown/* table */.tp)(['', ''], rows) + back;
}
function movement({ target, previous, current, changed, rolledBack, dryRun }) {
    const from = previous === undefined ? 'nothing' : String(previous);
    if (changed === 'unknown' || rolledBack === 'unknown') {
        return `was at ${from}, ${current === 'unknown' ? 'where it is now is not known' : `now at **${current ?? 'nothing'}**`}`;
    }
    if (rolledBack)
        return `back at **${previous}**, after ${target} failed its check`;
    if (changed)
        return `${from} → **${current ?? 'nothing'}**`;
    if (dryRun && previous !== target)
        return `at ${from}; would move to **${target}** (dry run)`;
    return previous === target ? `at **${target}** already` : `at ${from}, not moved to ${target}`;
}
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./lib/src/tenant/text.js
var tenant_text = __webpack_require__(82120);
// EXTERNAL MODULE: ./lib/src/commands/shared/upload-record.js
var upload_record = __webpack_require__(26490);
;// CONCATENATED MODULE: ./lib/src/commands/promote/target.js



/** The inputs that name the version to promote. */
const targetInputs = {
    version: { kind: 'integer', min: 1, description: 'Version to move it to. Give this, from-tag or from-commit.' },
    'from-tag': { kind: 'text', description: 'Tag whose version it moves to, for example development.' },
    'from-commit': {
        kind: 'text',
        description: 'Commit (full hash) whose upload it moves to, as remembered in the deployments.',
    },
};
/** The token that the commit of an upload is looked up with. */
const targetToken = {
    'github-token': { ...upload_record/* recordInputs */.v5['github-token'], description: 'Token for from-commit. Needs `deployments: read`.' },
};
/** Refuses inputs that name no version to promote, or more than one. */
function requireOneTarget(inputs) {
    const given = ['version', 'from-tag', 'from-commit'].filter((name) => inputs[name] !== undefined);
    if (given.length === 1)
        return;
    throw new errors/* UserError */.y(given.length === 0
        ? 'nothing says which version to promote; give one of version, from-tag, from-commit'
        : `${given.join(' and ')} are both given; give one of them`);
}
/** Refuses a commit that cannot be looked up. A short hash is none that a deployment is looked up by: it would only be found missing. */
function requireCommit(inputs, { workflow }) {
    const commit = inputs['from-commit'];
    if (commit === undefined)
        return;
    if (inputs['github-token'] === undefined || workflow === undefined) {
        throw new errors/* UserError */.y('from-commit needs github-token, in a workflow: uploads are remembered as deployments');
    }
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit)) {
        throw new errors/* UserError */.y(`input from-commit: ${(0,tenant_text/* quote */.hD)(commit.slice(0, 80))} is not the full hash of a commit; write one such as git rev-parse HEAD prints`);
    }
}
/** The version that the inputs name. Throws a UserError when there is none. */
async function findTarget(connector, inputs, client, context) {
    if (inputs.version !== undefined)
        return inputs.version;
    const { signal } = context;
    const fromTag = inputs['from-tag'];
    if (fromTag !== undefined) {
        const tags = await client.tags.list(connector.id, { signal });
        const tag = tags.find(({ tagName }) => tagName === fromTag);
        if (tag !== undefined)
            return tag.activeVersion;
        const names = tags.map(({ tagName }) => tagName).join(', ');
        throw new errors/* UserError */.y(`${connector.alias} has no tag ${fromTag}; its tags are: ${names || 'none'}`);
    }
    const commit = inputs['from-commit'] ?? '';
    const records = new upload_record/* UploadRecords */.M2({ 'github-token': inputs['github-token'], record: undefined }, context);
    const upload = { tenant: client.baseUrl.host, connectorId: connector.id };
    const version = await records.versionOfCommit(commit, upload, (0,upload_record/* environmentOf */.p7)(connector));
    if (version !== undefined)
        return version;
    throw new errors/* UserError */.y(`no deployment tells which version of ${connector.alias} commit ${commit} became; upload it with github-token, or give version`);
}
//# sourceMappingURL=target.js.map
;// CONCATENATED MODULE: ./lib/src/commands/promote/command.js









const promoteInputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector.' },
    tag: { kind: 'text', default: 'latest', description: 'Tag to move; latest is what production runs.' },
    ...targetInputs,
    'expect-version': {
        kind: 'integer',
        min: 0,
        description: 'Move it only if it is at this version now; 0 means that there is no such tag yet.',
    },
    verify: {
        kind: 'boolean',
        default: 'true',
        description: 'Read the spec, and test the connection when config is given, before and after.',
    },
    'rollback-on-failure': {
        kind: 'boolean',
        default: 'true',
        description: 'Move the tag back when the check after the move fails.',
    },
    'dry-run': { kind: 'boolean', default: 'false', description: 'Do every read and no write.' },
};
const allInputs = {
    ...promoteInputs,
    ...shared_config/* configInputs */.yD,
    ...targetToken,
    ...tenant/* tenantInputs */.MR,
};
const rolledBackOutput = 'Whether the tag was moved back because the check after the move failed: true, false or unknown.';
const promote = (0,command/* defineCommand */.N)({
    name: 'promote',
    summary: 'Moves a tag, latest by default, to a version: checked before, checked after, with a way back.',
    action: { title: 'SaaS connector: promote', icon: 'tag', color: 'green' },
    inputs: allInputs,
    outputs: {
        version: 'The version that the tag is at now; unknown if it was to be moved and cannot be read.',
        'previous-version': 'The version that it was at before; empty if there was no such tag.',
        changed: 'Whether the tag was moved, and not back: true, false or unknown.',
        'rolled-back': rolledBackOutput,
    },
    async run(inputs, context) {
        for (const name of ['changed', 'rolled-back'])
            context.setOutput(name, false);
        const config = await (0,shared_config/* readConfig */.Xg)(inputs, context);
        if (inputs.connector === undefined) {
            throw new errors/* UserError */.y('input connector is missing; give the id or alias of the connector');
        }
        requireOneTarget(inputs);
        requireCommit(inputs, context);
        const client = (0,tenant/* connectTenant */.Hl)(inputs, context);
        try {
            const connector = await client.connectors.resolve(inputs.connector, { signal: context.signal });
            const target = await findTarget(connector, inputs, client, context);
            const promotion = {
                connector,
                tag: inputs.tag,
                target,
                expected: inputs['expect-version'],
                verify: inputs.verify,
                config,
                rollback: inputs['rollback-on-failure'],
                dryRun: inputs['dry-run'],
            };
            await promoteAndReport(promotion, client, context, (name, value) => context.setOutput(name, value));
        }
        finally {
            client.close();
        }
    },
});
/** Promotes, and tells of it in the summary whether it succeeds or not. */
async function promoteAndReport(promotion, client, context, setOutput) {
    const report = {
        tenant: client.baseUrl.host,
        alias: promotion.connector.alias,
        tag: promotion.tag,
        target: promotion.target,
        previous: undefined,
        current: undefined,
        changed: false,
        rolledBack: false,
        dryRun: promotion.dryRun,
        checked: [],
        problem: undefined,
    };
    try {
        await moveTag(promotion, report, client, context);
    }
    catch (error) {
        report.problem = error instanceof errors/* UserError */.y ? error.message : 'a defect of this program';
        throw error;
    }
    finally {
        setOutput('version', report.current ?? '');
        setOutput('previous-version', report.previous ?? '');
        setOutput('changed', changedOutput(report));
        setOutput('rolled-back', report.rolledBack);
        context.addSummary(`## Promote\n\n${promoteSection(report)}`);
    }
}
/** Whether the tag is not where it was because of this promotion. */
function changedOutput({ changed, rolledBack }) {
    if (rolledBack === false)
        return changed;
    return rolledBack === true ? false : 'unknown';
}
/** Read, compare, check, set, read back, check again; each step is recorded in the report as it is done. */
async function moveTag({ connector, tag, target, expected, verify, config, rollback, dryRun }, report, client, context) {
    const { logger, signal } = context;
    const before = await client.tags.get(connector.id, tag, { signal });
    report.previous = before?.activeVersion;
    report.current = before?.activeVersion;
    if (before?.activeVersion === target) {
        logger.info(`tag ${tag} of ${connector.alias} is at version ${target} already; nothing to do`);
        return;
    }
    if (expected !== undefined && expected !== (before?.activeVersion ?? 0)) {
        const found = before === undefined ? 'does not exist' : `is at version ${before.activeVersion}`;
        throw new errors/* UserError */.y(`tag ${tag} of ${connector.alias} ${found}, not at version ${expected} as expected; somebody moved it: look before you promote`);
    }
    const versions = await client.versions.list(connector.id, { signal });
    if (!versions.some(({ version }) => version === target)) {
        const newest = versions.map(({ version }) => version).sort((a, b) => b - a);
        const known = newest.length === 0 ? 'it has none: upload one first' : `the newest are ${newest.slice(0, 5).join(', ')}`;
        throw new errors/* UserError */.y(`${connector.alias} has no version ${target}; ${known}`);
    }
    const invoke = (at, type) => client.invokeOne({ connector: connector.id, ...at, type, config: config ?? {}, input: {}, signal });
    if (verify) {
        report.checked.push(...(await check({ version: target }, invoke, config, context)));
        logger.info(`version ${target} answers: ${report.checked.join(', ')}`);
    }
    signal.throwIfAborted();
    const from = before === undefined ? 'which is new' : `from version ${before.activeVersion}`;
    if (dryRun) {
        logger.info(`would set tag ${tag} of ${connector.alias} to version ${target}, ${from}`);
        return;
    }
    // From here on an interrupt is not listened to: the tag is either where it was asked to be, or back.
    try {
        const { previous } = await client.tags.set(connector.id, tag, target);
        report.changed = previous?.activeVersion !== target;
        report.current = target;
    }
    catch (error) {
        report.changed = (0,errors_errors/* writtenOf */.lu)(error);
        if (report.changed !== false)
            report.current = await placeOf(connector, tag, client);
        throw error;
    }
    const after = await readBack(connector, tag, target, client);
    report.current = after?.activeVersion;
    if (after?.activeVersion !== target) {
        // Not rolled back: that would undo what somebody else just did.
        throw new errors/* UserError */.y(`tag ${tag} of ${connector.alias} was set to version ${target} and reads ${after?.activeVersion ?? 'as missing'} now; somebody else moves it too`);
    }
    try {
        if (verify) {
            const settled = (at, type) => client.invokeOne({ connector: connector.id, ...at, type, config: config ?? {}, input: {} });
            await check({ tag }, settled, config, context);
        }
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y) || !rollback)
            throw error;
        throw await rollBack(error, connector, tag, before?.activeVersion, report, client);
    }
    logger.info(`tag ${tag} of ${connector.alias} is at version ${target}, ${from}`);
    if (before !== undefined) {
        logger.info(`to go back: promote --connector ${connector.alias} --tag ${tag} --version ${before.activeVersion}`);
    }
}
async function readBack(connector, tag, target, client) {
    try {
        return await client.tags.get(connector.id, tag);
    }
    catch (cause) {
        if (!(cause instanceof errors/* UserError */.y))
            throw cause;
        const done = `tag ${tag} of ${connector.alias} was set to version ${target}`;
        throw new errors/* UserError */.y(`${done}, but it was not checked after that: ${cause.message}`, { cause });
    }
}
/** Where a tag is after a change that may have been made; `unknown` when it cannot be read. */
async function placeOf(connector, tag, client) {
    try {
        return (await client.tags.get(connector.id, tag))?.activeVersion;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return 'unknown';
    }
}
/** Says what was seen to work. */
async function check(at, invoke, config, context) {
    const answer = await invoke(at, 'std:spec:read').catch((error) => {
        throw (0,missing_config/* withMissingConfig */.r)(error, config);
    });
    const spec = (0,json/* isObject */.Gv)(answer) && (0,json/* isObject */.Gv)(answer['specification']) ? answer['specification'] : undefined;
    const where = 'version' in at ? `version ${at.version}` : `tag ${at.tag}`;
    if (spec === undefined)
        throw new errors/* UserError */.y(`${where} answers std:spec:read without a specification; do not promote it`);
    (0,shared_config/* maskConfigSecrets */.kf)(config, spec, context);
    if (config === undefined || !spec.commands?.includes('std:test-connection'))
        return ['its spec'];
    await invoke(at, 'std:test-connection');
    return ['its spec', 'test-connection'];
}
/** Puts the tag back where it was. Resolves to the error that says what went wrong and where the tag is now. */
async function rollBack(failure, connector, tag, previous, report, client) {
    if (previous === undefined) {
        return new errors/* UserError */.y(`the check after the promotion failed: ${failure.message}; tag ${tag} is new and no tag can be deleted: set it to a good version`, { cause: failure });
    }
    try {
        await client.tags.set(connector.id, tag, previous);
    }
    catch (error) {
        report.rolledBack = (0,errors_errors/* writtenOf */.lu)(error);
        if (report.rolledBack !== false)
            report.current = await placeOf(connector, tag, client);
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return new errors/* UserError */.y(`the check after the promotion failed: ${failure.message}; moving tag ${tag} back to version ${previous} failed too: ${error.message}`, { cause: error });
    }
    report.rolledBack = true;
    report.current = previous;
    return new errors/* UserError */.y(`the check after the promotion failed, and tag ${tag} of ${connector.alias} is back at version ${previous}: ${failure.message}`, { cause: failure });
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 3633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   kf: () => (/* binding */ maskConfigSecrets),
/* harmony export */   ln: () => (/* binding */ maskNamedSecrets),
/* harmony export */   yD: () => (/* binding */ configInputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93917);





/** The inputs that carry the source's configuration, as the connector reads it. */
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
/** Names of fields that hold secrets, for the time before the spec says which do. */
const secretName = /secret|password|passwd|token|credential|private|api-?key|access-?key|authorization/i;
/**
 * Reads the configuration and masks the fields whose names tell of a secret. Undefined when none was given.
 *
 * @throws UserError that never quotes the configuration.
 */
async function readConfig(inputs, context) {
    if (inputs.config !== undefined && inputs['config-path'] !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('both config and config-path are given; give one of them');
    }
    const path = inputs['config-path'];
    const text = path === undefined ? inputs.config : await readConfigFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, path), path);
    if (text === undefined)
        return undefined;
    const name = path === undefined ? 'config' : `config-path ${path}`;
    const parsed = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonText */ .lk)(text);
    if ((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isFault */ .Zh)(parsed)) {
        // The text is not quoted: the secret may stand right there.
        const { line, column } = parsed.position;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`input ${name} is not valid JSON, see line ${line}, column ${column}; check its quotes, commas and brackets`);
    }
    const config = parsed.value;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(config))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`input ${name} is not a JSON object; write {"key": "value", …}`);
    maskNamedSecrets(config, context);
    return config;
}
/** Masks every value, at any depth, that stands below a key whose name tells of a secret. */
function maskNamedSecrets(value, context) {
    maskFields(value, (key) => secretName.test(key), context);
}
/** Masks the values of the items that the spec declares as secret. */
function maskConfigSecrets(config, spec, context) {
    if (config === undefined || spec === undefined)
        return;
    const keys = new Set();
    collectSecretKeys(spec.sourceConfig, keys);
    maskFields(config, (key) => keys.has(key), context);
}
async function readConfigFile(path, shown) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        const reason = cause.code === 'ENOENT' ? 'there is no such file' : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read config-path ${shown}: ${reason}`, { cause });
    }
}
/** Items may be nested: in menus, sections, cards and key-value pairs. */
function collectSecretKeys(node, keys) {
    if (Array.isArray(node)) {
        for (const item of node)
            collectSecretKeys(item, keys);
    }
    else if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(node)) {
        if ((node['type'] === 'secret' || node['type'] === 'secrettextarea') && typeof node['key'] === 'string') {
            keys.add(node['key']);
        }
        for (const value of Object.values(node))
            collectSecretKeys(value, keys);
    }
}
/** Masks every text below a field whose key is secret. */
function maskFields(node, isSecret, context, inSecret = false) {
    if (typeof node === 'string' || typeof node === 'number') {
        if (inSecret)
            context.mask(String(node));
    }
    else if (typeof node === 'object' && node !== null) {
        for (const [key, value] of Object.entries(node)) {
            maskFields(value, isSecret, context, inSecret || (!Array.isArray(node) && isSecret(key)));
        }
    }
}
//# sourceMappingURL=config.js.map

/***/ }),

/***/ 17827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ maxResultLength),
/* harmony export */   We: () => (/* binding */ cleanJson),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   oG: () => (/* binding */ writeError),
/* harmony export */   r8: () => (/* binding */ BoundedResult),
/* harmony export */   zb: () => (/* binding */ assertReplaceable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65872);
/* harmony import */ var _structured_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34785);






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
function cleanJson(value, redact) {
    try {
        const json = JSON.stringify(value ?? null);
        if (redact(json) === json)
            return json;
        return JSON.stringify(redactValues(value, redact));
    }
    catch (cause) {
        if (cause instanceof RangeError)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('a value is nested too deeply to be written as JSON', { cause });
        throw cause;
    }
}
function redactValues(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (typeof value === 'number')
        return redact(String(value)) === String(value) ? value : redact(String(value));
    if (Array.isArray(value))
        return value.map((each) => redactValues(each, redact));
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value))
        return value;
    // Assigning a key named `__proto__` would set the prototype.
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [redact(key), redactValues(each, redact)]));
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
/** The error for a file that cannot be written; `label` names the input and the file, as `out answers.jsonl`. */
function writeError(label, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`cannot write ${label}: ${(0,_structured_input_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(cause)}; give another path`, { cause });
}
/**
 * Writes a file in one step: a reader finds the old or the new content, never a part of it. Creates its folders.
 *
 * @param label names the input and the file in a message, as `record uploads.json`
 * @throws UserError if it cannot be written.
 */
async function replaceFile(path, text, label) {
    const temporary = temporaryPath(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (cause) {
        await removeIfPossible(temporary);
        throw writeError(label, cause);
    }
}
/**
 * Checks, before any work is done, that `replaceFile` can write a file. Creates its folders.
 *
 * @throws UserError if it cannot be written.
 */
async function assertReplaceable(path, label) {
    const temporary = temporaryPath(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, '', { flag: 'wx' });
    }
    catch (cause) {
        throw writeError(label, cause);
    }
    await removeIfPossible(temporary);
}
/** If a file could not be created, its removal can fail for the same reason, which is reported already. */
async function removeIfPossible(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true }).catch(() => { });
}
function temporaryPath(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
}
//# sourceMappingURL=json-output.js.map

/***/ }),

/***/ 63774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tellOfMissingConfig),
/* harmony export */   r: () => (/* binding */ withMissingConfig)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25584);
/* harmony import */ var _validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27806);



/**
 * Annotates how many checks were skipped for want of a configuration. Where an input was given as empty text, the secret
 * that it comes from may be misspelt: that is a warning. A pull request from a fork never has the secret.
 */
function tellOfMissingConfig({ checks }, { workflow, emptyInputs, annotate }) {
    const waiting = checks.filter(({ reason }) => (0,_validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .waitsForConfiguration */ .Gt)(reason)).length;
    if (waiting === 0)
        return;
    const skipped = `${waiting} of ${checks.length} checks were skipped`;
    const title = 'validate';
    if (workflow?.fromFork) {
        annotate({ level: 'notice', title, message: `a pull request from a fork has no secrets: ${skipped}` });
        return;
    }
    const inputs = ['config', 'config-path'];
    if (inputs.some((name) => emptyInputs.has(name))) {
        const message = `config is empty: ${skipped}; see that the secret or variable that it comes from exists and is spelt right`;
        annotate({ level: 'warning', title, message });
    }
    else {
        annotate({ level: 'notice', title, message: `no config was given: ${skipped}` });
    }
}
/**
 * The failure of a command, with what may be missing where it ran without a configuration.
 *
 * @param advice - what can be done beside giving one.
 */
function withMissingConfig(failure, config, advice = '') {
    // What answers notFound was made, and has looked.
    if (config !== undefined || !(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isTenantError */ .Dz)(failure, 'connector') || failure.errorType === 'notFound')
        return failure;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${failure.message}; no configuration was given, without which most connectors are not made: give config or config-path${advice}`, { cause: failure });
}
//# sourceMappingURL=missing-config.js.map

/***/ }),

/***/ 34785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   jE: () => (/* binding */ parseStructured),
/* harmony export */   jH: () => (/* binding */ readInputFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);




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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${label} is neither JSON nor YAML that can be used: ${problem}`);
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .depthOf */ .d1)(value) > _core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${label} is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw}; make it simpler`);
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
    for (const { value } of (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valuesIn */ .aC)(root))
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
    TOO_DEEP: `it is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw}`,
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read ${name} ${path}: ${reasonOf(cause)}`, { cause });
    }
    if (bytes.length > maxFileBytes) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read ${name} ${path}: it is larger than ${maxFileBytes / 1024 / 1024} MiB`);
    }
    return bytes.toString('utf8');
}
/** The reason why a file could not be read or written, for a message. */
function reasonOf(error) {
    const { code } = error;
    if (code === 'ENOENT')
        return 'there is no such file or folder';
    if (code === 'EISDIR')
        return 'it is a folder';
    if (code === 'ENOSPC')
        return 'no space is left on the disk';
    if (code === 'EACCES' || code === 'EPERM')
        return 'access is denied';
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error);
}
//# sourceMappingURL=structured-input.js.map

/***/ }),

/***/ 26490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ UploadRecords),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   v5: () => (/* binding */ recordInputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73899);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65872);
/* harmony import */ var _json_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17827);
/* harmony import */ var _structured_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34785);







/** Where uploads are remembered: the platform does not tell what is in a version. */
const recordInputs = {
    'github-token': {
        kind: 'text',
        secret: true,
        description: 'Token that remembers uploads as deployments of the repository, to recognise an unchanged bundle. Needs `deployments: write`.',
    },
    record: {
        kind: 'text',
        description: 'File that remembers uploads, as JSON, where there are no deployments. Made if missing.',
    },
};
/** The uploads that are remembered, in deployments, in a file, or nowhere. */
class UploadRecords {
    #inputs;
    #context;
    #deployments;
    constructor(inputs, context) {
        this.#inputs = inputs;
        this.#context = context;
    }
    /** Throws a UserError if the file can neither be read nor be made. Makes its folders, unless in a dry run. */
    async assertUsable(dryRun) {
        const { record } = this.#inputs;
        await (0,_cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .assertOutputFiles */ .H)({ record }, this.#context.workingDirectory);
        await this.#readFile();
        if (record !== undefined && !dryRun)
            await (0,_json_output_js__WEBPACK_IMPORTED_MODULE_4__/* .assertReplaceable */ .zb)(this.#file(record), `record ${record}`);
    }
    /** Versions that a bundle of this content became on this connector, newest first; read no further than is asked for. */
    async *versionsOf(content, environment) {
        const isSame = (record) => record.tenant === content.tenant &&
            record.connectorId === content.connectorId &&
            record.contentSha256 === content.contentSha256;
        for (const record of await this.#readFile())
            if (isSame(record))
                yield record.version;
        const deployments = await this.#openDeployments();
        if (deployments === undefined)
            return;
        for await (const record of deployments.list(environment))
            if (isSame(record))
                yield record.version;
    }
    /** The version that a commit was uploaded as; undefined when no deployment tells, or outside of a workflow. */
    async versionOfCommit(commit, upload, environment) {
        const deployments = await this.#openDeployments();
        if (deployments === undefined)
            return undefined;
        for await (const record of deployments.list(environment, commit)) {
            if (record.tenant === upload.tenant && record.connectorId === upload.connectorId)
                return record.version;
        }
        return undefined;
    }
    /** Remembers an upload, in each place by itself. Never rejects: the upload is done, so what goes wrong is a warning. */
    async add(record, environment) {
        const places = [
            async () => await (await this.#openDeployments())?.record(environment, record),
            async () => await this.#addToFile(record),
        ];
        const problems = [];
        for (const remember of places) {
            try {
                await remember();
            }
            catch (error) {
                problems.push((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error));
            }
        }
        if (problems.length === 0)
            return;
        this.#context.logger.warning(`the upload is done, and could not be remembered: ${problems.join('; ')}`);
    }
    async #addToFile(record) {
        const name = this.#inputs.record;
        if (name === undefined)
            return;
        // The newest first, and no more than anybody will look for.
        const records = [record, ...(await this.#readFile())].slice(0, 1000);
        await (0,_json_output_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(this.#file(name), `${JSON.stringify(records, null, 2)}\n`, `record ${name}`);
    }
    /** Undefined outside of a workflow, and without a token. */
    async #openDeployments() {
        const token = this.#inputs['github-token'];
        const { workflow } = this.#context;
        if (token === undefined || workflow === undefined)
            return undefined;
        const [{ GitHubClient }, { Deployments }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(8159), __webpack_require__.e(3193)]).then(__webpack_require__.bind(__webpack_require__, 33193)),
            Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(8159), __webpack_require__.e(8412)]).then(__webpack_require__.bind(__webpack_require__, 88412)),
        ]);
        this.#deployments ??= new Deployments(new GitHubClient(token, workflow.apiUrl, this.#context), workflow);
        return this.#deployments;
    }
    #file(name) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#context.workingDirectory, name);
    }
    async #readFile() {
        if (this.#inputs.record === undefined)
            return [];
        const file = this.#file(this.#inputs.record);
        let text;
        try {
            text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return [];
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`cannot read record ${this.#inputs.record}: ${(0,_structured_input_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A3)(error)}`, { cause: error });
        }
        try {
            const records = JSON.parse(text);
            if (Array.isArray(records))
                return records.filter(_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv);
        }
        catch {
            // The line below says it.
        }
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`the record ${this.#inputs.record} is not what this command writes; move it away`);
    }
}
/** The deployment environment that a connector's uploads are shown under. */
function environmentOf(connector) {
    return `saas-connector ${connector.alias}`;
}
//# sourceMappingURL=upload-record.js.map

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


/** No spec comes near it; deeper ones only serve to overflow a stack. */
const deepest = 100;
/** Parses strict JSON, with or without a byte order mark, with any line ends. */
function parseJsonText(raw) {
    const text = withoutMark(raw);
    if (text.trim() === '')
        return { message: 'it is empty', position: { line: 1, column: 1 } };
    const tooDeep = offsetBelow(text, deepest);
    if (tooDeep !== undefined)
        return { message: `it is nested deeper than ${deepest} levels`, position: positionAt(text, tooDeep) };
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
            return { message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error), position: { line: 1, column: 1 } };
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
 * Where the value at `path` stands; a member of an object is found at its key. Falls back to the nearest part above it
 * that exists, and to the first line of a text that is no JSON.
 */
function positionOf(raw, path) {
    const parsed = parseJsonText(raw);
    return isFault(parsed) ? { line: 1, column: 1 } : positionIn(parsed, path);
}
/** As `positionOf`, for a text that was parsed before. */
function positionIn(document, path) {
    const node = nodeAt(document, path);
    return positionAt(document.text, node.parent?.type === 'property' ? node.parent.offset : node.offset);
}
/** The line and column of an offset. */
function positionAt(text, offset) {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
function withoutMark(text) {
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
function offsetBelow(text, levels) {
    let depth = 0;
    let inText = false;
    for (let offset = 0; offset < text.length; offset++) {
        const c = text[offset];
        if (c === '"')
            inText = !inText;
        else if (inText) {
            if (c === '\\')
                offset++;
            // No text goes on over a line's end: an unclosed one must not hide what follows.
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
/** The advice that fits where a list or an object is closed right after a comma. */
function surplusComma(text, offset, bracket) {
    const fits = text[offset] === bracket && text.slice(0, offset).trimEnd().endsWith(',');
    return fits ? `; a comma before "${bracket}" is one too many` : '';
}
function reasonOf(text, error) {
    const found = text.slice(error.offset, error.offset + Math.max(1, Math.min(error.length, 20)));
    if (/^\/[/*]/.test(text.slice(error.offset, error.offset + 2)))
        return 'comments are not allowed in JSON';
    if (found.startsWith("'"))
        return 'texts stand in double quotes';
    const end = error.offset >= text.trimEnd().length;
    switch ((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error)) {
        case 'CommaExpected':
            return 'a comma is missing before this';
        case 'ColonExpected':
            return 'a colon is missing';
        case 'PropertyNameExpected':
            if (end)
                return 'the text ends where the name of a property is expected';
            return `the name of a property is expected here${surplusComma(text, error.offset, '}')}`;
        case 'ValueExpected':
            if (end)
                return 'the text ends where a value is expected';
            return `a value is expected here${surplusComma(text, error.offset, ']')}`;
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

/***/ }),

/***/ 27806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ notMadeWithoutConfiguration),
/* harmony export */   Gt: () => (/* binding */ waitsForConfiguration),
/* harmony export */   QK: () => (/* binding */ noAccountSchema),
/* harmony export */   Uh: () => (/* binding */ noConfiguration),
/* harmony export */   Yk: () => (/* binding */ noEntitlements),
/* harmony export */   eq: () => (/* binding */ customizerNotMadeWithoutConfiguration),
/* harmony export */   ou: () => (/* binding */ noAccounts)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14300);

/** How reasons begin that a configuration would mend. */
const noConfiguration = 'no configuration was given';
const notMadeWithoutConfiguration = 'the connector is not made without a configuration';
const customizerNotMadeWithoutConfiguration = 'the customizer is not made without a configuration';
/** True for the reason of a check that was skipped for want of a configuration alone. */
function waitsForConfiguration(reason) {
    const beginnings = [noConfiguration, notMadeWithoutConfiguration, customizerNotMadeWithoutConfiguration];
    return beginnings.some((beginning) => reason?.startsWith(beginning));
}
/** Why a check is skipped, where several share the reason. */
const noAccounts = 'the connector lists no accounts in this target system';
const noAccountSchema = 'the spec has no accountSchema, and none is discovered';
function noEntitlements(type) {
    return `the connector lists no entitlements of type ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(type)} in this target system`;
}
//# sourceMappingURL=reasons.js.map

/***/ }),

/***/ 14300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   ty: () => (/* binding */ scrubber)
/* harmony export */ });
/** How values and messages from outside appear inside a finding: on one line, and short. */
/** A value as JSON, at most `max` characters. */
function show(value, max = 60) {
    if (value === undefined)
        return 'nothing';
    try {
        return shorten(JSON.stringify(value) ?? kindOf(value), max);
    }
    catch {
        // Nested deeper than the stack reaches.
        return kindOf(value);
    }
}
/** Text on one line, at most `max` characters. */
function oneLine(text, max = 300) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is to go
    return shorten(text.replace(/[\s\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim(), max);
}
function shorten(text, max) {
    if (text.length <= max)
        return text;
    return `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** `1 account`, `2 accounts`. */
function count(n, singular, plural = `${singular}s`) {
    return `${n} ${n === 1 ? singular : plural}`;
}
/** The kind of a value in the words of the spec. */
function kindOf(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'an array';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'an integer' : 'a fraction';
    if (typeof value === 'object')
        return 'an object';
    return `a ${typeof value}`;
}
/** A function that hides the given secrets in texts. Values shorter than four characters are left: they would hide too much. */
function scrubber(secrets) {
    return (text) => {
        let result = text;
        for (const secret of secrets()) {
            if (secret.length >= 4) {
                result = result.replaceAll(secret, '****');
                const inJson = JSON.stringify(secret).slice(1, -1);
                if (inJson !== secret)
                    result = result.replaceAll(inJson, '****');
            }
        }
        return result;
    };
}
//# sourceMappingURL=text.js.map

/***/ })

};
