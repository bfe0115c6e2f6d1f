export const id = 8750;
export const ids = [8750];
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

/***/ 8750:
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
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/commands/shared/config.js
var shared_config = __webpack_require__(3633);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/commands/shared/upload-record.js
var upload_record = __webpack_require__(26490);
// EXTERNAL MODULE: ./lib/src/spec/command-names.js
var command_names = __webpack_require__(55784);
// EXTERNAL MODULE: ./lib/src/spec/spec.js
var spec_spec = __webpack_require__(50701);
// EXTERNAL MODULE: ./lib/src/tenant/errors/errors.js
var errors_errors = __webpack_require__(25584);
// EXTERNAL MODULE: ./lib/src/commands/shared/connector-versions.js
var connector_versions = __webpack_require__(15812);
// EXTERNAL MODULE: ./lib/src/commands/shared/missing-config.js
var missing_config = __webpack_require__(63774);
;// CONCATENATED MODULE: ./lib/src/commands/promote/promote.js







/** The progress before the first step. */
const initialPromotionProgress = {
    previous: undefined,
    current: undefined,
    changed: false,
    rolledBack: false,
    checked: [],
};
/**
 * Moves a tag to a version: reads the tag, compares it with the expected version, checks the version, sets the tag,
 * reads it back, checks again through the tag, and rolls back if that fails. When it fails, the last call of
 * `onProgress` says what was done.
 *
 * @throws UserError, TenantError; the reason of the signal once it is aborted.
 */
async function promoteVersion(request, services) {
    await new Promotion(request, services).run();
}
class Promotion {
    #request;
    #services;
    #progress = initialPromotionProgress;
    constructor(request, services) {
        this.#request = request;
        this.#services = services;
    }
    async run() {
        const { connector, tag, target, verify, dryRun } = this.#request;
        const { client, logger, signal } = this.#services;
        const before = (await client.tags.get(connector.id, tag, { signal }))?.activeVersion;
        this.#report({ previous: before, current: before });
        if (before === target) {
            logger.info(`tag ${tag} of ${connector.alias} is at version ${target} already; nothing to do`);
            return;
        }
        this.#assertExpected(before);
        await (0,connector_versions/* assertVersionExists */.T)(client, { id: connector.id, label: connector.alias }, target, signal);
        if (verify) {
            const checked = await this.#check({ version: target }, signal);
            this.#report({ checked });
            logger.info(`version ${target} works: ${checked.join(', ')}`);
        }
        signal.throwIfAborted();
        const from = before === undefined ? 'which is new' : `from version ${before}`;
        if (dryRun) {
            logger.info(`would set tag ${tag} of ${connector.alias} to version ${target}, ${from}`);
            return;
        }
        // From here on nothing takes the signal, so that an interrupt leaves the tag at the target or rolled back.
        await this.#setTag();
        await this.#assertTagSet();
        if (verify)
            await this.#checkOrRollBack(before);
        logger.info(`tag ${tag} of ${connector.alias} is at version ${target}, ${from}`);
        if (before !== undefined) {
            logger.info(`to undo: promote --connector ${connector.alias} --tag ${tag} --version ${before}`);
        }
    }
    #assertExpected(before) {
        const { connector, tag, expected } = this.#request;
        if (expected === undefined || expected === (before ?? 0))
            return;
        const found = before === undefined ? 'does not exist' : `is at version ${before}`;
        throw new errors/* UserError */.yo(`tag ${tag} of ${connector.alias} ${found}, not at version ${expected} as expected; it was moved by someone else; check why before you promote`);
    }
    async #setTag() {
        const { connector, tag, target } = this.#request;
        try {
            const { previous } = await this.#services.client.tags.set(connector.id, tag, target);
            this.#report({ changed: previous?.activeVersion !== target, current: target });
        }
        catch (error) {
            const changed = (0,errors_errors/* writtenOf */.lu)(error);
            this.#report({ changed });
            if (changed !== false)
                await this.#readTag();
            throw error;
        }
    }
    async #assertTagSet() {
        const { connector, tag, target } = this.#request;
        let after;
        try {
            after = await this.#services.client.tags.get(connector.id, tag);
        }
        catch (cause) {
            if (!(cause instanceof errors/* UserError */.yo))
                throw cause;
            const done = `tag ${tag} of ${connector.alias} was set to version ${target}`;
            throw new errors/* UserError */.yo(`${done}, but could not be read back: ${cause.message}`, { cause });
        }
        this.#report({ current: after?.activeVersion });
        if (after?.activeVersion === target)
            return;
        // Not rolled back, as that would undo the change of someone else.
        const now = after === undefined ? 'does not exist' : `is at version ${after.activeVersion}`;
        throw new errors/* UserError */.yo(`tag ${tag} of ${connector.alias} was set to version ${target}, but ${now} now; someone else changed it at the same time`);
    }
    async #checkOrRollBack(before) {
        const { tag, rollback } = this.#request;
        try {
            await this.#check({ tag });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo) || !rollback)
                throw error;
            throw await this.#rollBack(error, before);
        }
    }
    /** Checks a version. Returns the checks that it passed. */
    async #check(at, signal) {
        const { config } = this.#request;
        const read = async () => await this.#invoke(at, command_names/* specRead */.uD, signal);
        const answer = await (0,shared_config/* whileSpecIsUnknown */.L$)(config, read).catch((error) => {
            throw (0,missing_config/* withMissingConfig */.r)(error, config);
        });
        const spec = (0,spec_spec/* specificationOf */.B)(answer);
        if (spec === undefined) {
            const where = 'version' in at ? `version ${at.version}` : `tag ${at.tag}`;
            throw new errors/* UserError */.yo(`${where} answers ${command_names/* specRead */.uD} without a specification; do not promote it`);
        }
        this.#services.onSpec(spec);
        if (config === undefined || !spec.commands?.includes('std:test-connection'))
            return ['spec'];
        await this.#invoke(at, 'std:test-connection', signal);
        return ['spec', 'test-connection'];
    }
    async #invoke(at, type, signal) {
        const { connector, config = {} } = this.#request;
        const call = { connector: connector.id, ...at, type, config, input: {} };
        return await this.#services.client.invokeOne(signal === undefined ? call : { ...call, signal });
    }
    /** Moves the tag back. Returns the error to throw: what failed, and which version the tag is at now. */
    async #rollBack(failure, previous) {
        const { connector, tag } = this.#request;
        if (previous === undefined) {
            return new errors/* UserError */.yo(`the check after the promotion failed: ${failure.message}; tag ${tag} is new and tags cannot be deleted; set it to a version that works`, { cause: failure });
        }
        try {
            await this.#services.client.tags.set(connector.id, tag, previous);
        }
        catch (error) {
            const rolledBack = (0,errors_errors/* writtenOf */.lu)(error);
            this.#report({ rolledBack });
            if (rolledBack !== false)
                await this.#readTag();
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            return new errors/* UserError */.yo(`the check after the promotion failed: ${failure.message}; moving tag ${tag} back to version ${previous} failed too: ${error.message}`, { cause: error });
        }
        this.#report({ rolledBack: true, current: previous });
        return new errors/* UserError */.yo(`the check after the promotion failed, and tag ${tag} of ${connector.alias} is back at version ${previous}: ${failure.message}`, { cause: failure });
    }
    /** Reads which version the tag is at after a change whose result is unknown. */
    async #readTag() {
        const { connector, tag } = this.#request;
        this.#report({ current: 'unknown' });
        try {
            this.#report({ current: (await this.#services.client.tags.get(connector.id, tag))?.activeVersion });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
        }
    }
    #report(change) {
        this.#progress = { ...this.#progress, ...change };
        this.#services.onProgress(this.#progress);
    }
}
//# sourceMappingURL=promote.js.map
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
;// CONCATENATED MODULE: ./lib/src/commands/promote/summary.js

/** The summary of a promotion, in Markdown. */
function promoteSection({ tenant, request, progress, problem }) {
    const { previous, changed, rolledBack, checked } = progress;
    const rows = [
        ['Tenant', (0,markdown/* code */.aY)(tenant)],
        ['Connector', (0,markdown/* text */.Qq)(request.connector.alias)],
        ['Tag', `${(0,markdown/* code */.aY)(request.tag)} ${movement(request, progress)}`],
        ...(checked.length === 0 ? [] : [['Checked', (0,markdown/* text */.Qq)(checked.join(', '))]]),
        ...(problem === undefined ? [] : [['Problem', (0,markdown/* text */.Qq)(problem)]]),
    ];
    const back = changed !== false && rolledBack !== true && previous !== undefined
        ? `\n\nTo undo, promote version ${previous} to ${(0,markdown/* code */.aY)(request.tag)}.`
        : '';
    return (0,markdown/* table */.tp)(['', ''], rows) + back;
}
function movement({ target, dryRun }, { previous, current, changed, rolledBack }) {
    const from = previous === undefined ? 'nothing' : String(previous);
    if (changed === 'unknown' || rolledBack === 'unknown') {
        return `was at ${from}, ${current === 'unknown' ? 'its version now is unknown' : `now at **${current ?? 'nothing'}**`}`;
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
;// CONCATENATED MODULE: ./lib/src/commands/promote/target.js

/**
 * Finds the version to promote.
 *
 * @throws UserError when the tag does not exist, or no upload of the commit is recorded.
 */
async function findPromotionTarget(connector, target, { client, records, signal }) {
    if ('version' in target)
        return target.version;
    if ('fromTag' in target) {
        const tags = await client.tags.list(connector.id, { signal });
        const tag = tags.find(({ tagName }) => tagName === target.fromTag);
        if (tag !== undefined)
            return tag.activeVersion;
        const names = tags.map(({ tagName }) => tagName).join(', ');
        throw new errors/* UserError */.yo(`${connector.alias} has no tag ${target.fromTag}; its tags are: ${names || 'none'}`);
    }
    const { fromCommit } = target;
    const version = await records.versionOfCommit(fromCommit, { tenant: client.baseUrl.host, connector });
    if (version !== undefined)
        return version;
    throw new errors/* UserError */.yo(`no deployment records an upload of ${connector.alias} for commit ${fromCommit}; upload it with github-token, or give version`);
}
//# sourceMappingURL=target.js.map
;// CONCATENATED MODULE: ./lib/src/commands/promote/command.js










const allInputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector.' },
    tag: { kind: 'text', default: 'latest', description: 'Tag to move; latest is what production runs.' },
    version: { kind: 'integer', min: 1, description: 'Version to move the tag to. Give this, from-tag or from-commit.' },
    'from-tag': { kind: 'text', description: 'Move it to the version of this tag, for example development.' },
    'from-commit': {
        kind: 'text',
        description: 'Move it to the version that was uploaded for this commit (full hash), as recorded in the deployments.',
    },
    'expect-version': {
        kind: 'integer',
        min: 0,
        description: 'Move it only if it is at this version now; 0 means that the tag does not exist yet.',
    },
    verify: {
        kind: 'boolean',
        default: 'true',
        description: 'Before and after the move, read the spec and, if config is given, test the connection.',
    },
    'rollback-on-failure': {
        kind: 'boolean',
        default: 'true',
        description: 'Move the tag back when the check after the move fails.',
    },
    'dry-run': { kind: 'boolean', default: 'false', description: 'Do every read and no write.' },
    ...shared_config/* configInputs */.yD,
    'github-token': { ...upload_record/* recordInputs */.v5['github-token'], description: 'Token for from-commit. Needs `deployments: read`.' },
    ...tenant/* tenantInputs */.MR,
};
const rolledBackOutput = 'Whether the tag was moved back because the check after the move failed: true, false or unknown.';
const outputs = {
    version: 'The version that the tag is at now; unknown if the move may have been made and the tag cannot be read.',
    'previous-version': 'The version that the tag was at before; empty if it did not exist.',
    changed: 'Whether the tag was moved and not rolled back: true, false or unknown.',
    'rolled-back': rolledBackOutput,
};
const promote = (0,command/* defineCommand */.N)({
    name: 'promote',
    summary: 'Moves a tag, latest by default, to a version. Checks the version before and after, and rolls back on failure.',
    action: { title: 'SaaS connector: promote', icon: 'tag', color: 'green' },
    inputs: allInputs,
    outputs,
    async run(inputs, context) {
        for (const name of ['changed', 'rolled-back'])
            context.setOutput(name, false);
        const { signal } = context;
        const config = await (0,shared_config/* readConfig */.Xg)(inputs, context);
        const ref = (0,tenant/* requireConnector */.dB)(inputs.connector);
        const promotionTarget = readTarget(inputs, context);
        const client = (0,tenant/* connectTenant */.Hl)(inputs, context);
        try {
            const connector = await client.connectors.resolve(ref, { signal });
            const records = (0,upload_record/* openUploadRecords */.WH)({ 'github-token': inputs['github-token'] }, context);
            const target = await findPromotionTarget(connector, promotionTarget, { client, records, signal });
            const request = {
                connector,
                tag: inputs.tag,
                target,
                expected: inputs['expect-version'],
                verify: inputs.verify,
                config,
                rollback: inputs['rollback-on-failure'],
                dryRun: inputs['dry-run'],
            };
            await promoteAndReport(request, client, context, (values) => {
                for (const name of Object.keys(values))
                    context.setOutput(name, values[name]);
            });
        }
        finally {
            client.close();
        }
    },
});
/**
 * Promotes. Sets the outputs and adds the summary at the end, also when it fails.
 *
 * @throws UserError, TenantError
 */
async function promoteAndReport(request, client, context, setOutputs) {
    const { logger, signal } = context;
    let progress = initialPromotionProgress;
    let problem;
    try {
        await promoteVersion(request, {
            client,
            logger,
            signal,
            onProgress: (next) => {
                progress = next;
            },
            onSpec: (spec) => (0,shared_config/* maskConfigSecrets */.kf)(request.config, spec, context),
        });
    }
    catch (error) {
        problem = (0,errors/* reportedProblem */.XV)(error);
        throw error;
    }
    finally {
        setOutputs(outputsOf(progress));
        const section = promoteSection({ tenant: client.baseUrl.host, request, progress, problem });
        context.addSummary(`## Promote\n\n${section}`);
    }
}
function outputsOf({ current, previous, changed, rolledBack }) {
    return {
        version: current ?? '',
        'previous-version': previous ?? '',
        changed: rolledBack === false ? changed : rolledBack === true ? false : 'unknown',
        'rolled-back': rolledBack,
    };
}
/**
 * Reads which version the inputs name.
 *
 * @throws UserError when none is named, or more than one, and when a commit cannot be looked up.
 */
function readTarget(inputs, { workflow }) {
    const given = ['version', 'from-tag', 'from-commit'].filter((name) => inputs[name] !== undefined);
    if (given.length > 1)
        throw new errors/* UserError */.yo(`${given.join(' and ')} are both given; give one of them`);
    const { version, 'from-tag': fromTag, 'from-commit': fromCommit } = inputs;
    if (version !== undefined)
        return { version };
    if (fromTag !== undefined)
        return { fromTag };
    if (fromCommit === undefined) {
        throw new errors/* UserError */.yo('no version to promote is given; give one of version, from-tag, from-commit');
    }
    if (inputs['github-token'] === undefined || workflow === undefined) {
        throw new errors/* UserError */.yo('from-commit needs github-token in a workflow, as uploads are recorded as deployments; elsewhere, give version or from-tag');
    }
    // GitHub finds no deployment by a short hash.
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(fromCommit)) {
        throw new errors/* UserError */.yo(`input from-commit: ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(fromCommit), 80)} is not the full hash of a commit; give the hash that git rev-parse prints`);
    }
    return { fromCommit };
}
//# sourceMappingURL=command.js.map

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

/***/ 15812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ assertVersionExists)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);

/**
 * Checks that a connector has a version, as it is unknown how a tenant treats a tag at a version that does not exist
 * (docs/platform.md#open-conflicts).
 *
 * @param connector - its id, and how the message names it.
 * @throws UserError that lists the newest versions.
 */
async function assertVersionExists(client, connector, version, signal) {
    const versions = (await client.versions.list(connector.id, { signal })).map((each) => each.version);
    if (versions.includes(version))
        return;
    const newest = versions.sort((a, b) => b - a).slice(0, 5);
    const known = newest.length === 0 ? 'it has none: upload one first' : `the newest are ${newest.join(', ')}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${connector.label} has no version ${version}; ${known}`);
}
//# sourceMappingURL=connector-versions.js.map

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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73899);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70679);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65872);
/* harmony import */ var _json_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17827);







/** Where uploads are recorded, as the platform does not show the content of a version. */
const recordInputs = {
    'github-token': {
        kind: 'text',
        secret: true,
        description: 'Token that records uploads as deployments of the repository, to recognise an unchanged bundle. Needs `deployments: write`.',
    },
    record: {
        kind: 'text',
        description: 'File that records uploads, as JSON, where there are no deployments. Created if it does not exist.',
    },
};
/** Uploads that the record file keeps, newest first. */
const maxRecords = 1000;
/** Records uploads in deployments of the repository, in a file, in both, or nowhere. */
class UploadRecords {
    #options;
    #deployments;
    constructor(options) {
        this.#options = options;
    }
    /** Throws a UserError if the file cannot be read or written. Creates its folders, except in a dry run. */
    async assertUsable(dryRun) {
        const { record, workingDirectory } = this.#options;
        await (0,_cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .assertOutputFiles */ .H)({ record }, workingDirectory);
        await this.#readFile();
        if (record !== undefined && !dryRun)
            await (0,_json_output_js__WEBPACK_IMPORTED_MODULE_5__/* .assertOutputFile */ .GO)(this.#file(record), `record ${record}`);
    }
    /** Versions of the connector that were uploaded with this content, newest first. Deployments are read as needed. */
    async *versionsOf({ tenant, connector, contentSha256 }) {
        const isSame = (record) => record.tenant === tenant && record.connectorId === connector.id && record.contentSha256 === contentSha256;
        for (const record of await this.#readFile())
            if (isSame(record))
                yield record.version;
        const deployments = await this.#openDeployments();
        if (deployments === undefined)
            return;
        for await (const record of deployments.list(environmentOf(connector)))
            if (isSame(record))
                yield record.version;
    }
    /** The version that was uploaded for a commit; undefined when no deployment records one, and outside of a workflow. */
    async versionOfCommit(commit, { tenant, connector }) {
        const deployments = await this.#openDeployments();
        if (deployments === undefined)
            return undefined;
        for await (const record of deployments.list(environmentOf(connector), commit)) {
            if (record.tenant === tenant && record.connectorId === connector.id)
                return record.version;
        }
        return undefined;
    }
    /** Records an upload. Never rejects: a failure is only a warning, as the upload itself succeeded. */
    async add({ tenant, connector, contentSha256 }, version) {
        const record = { tenant, connectorId: connector.id, contentSha256, version };
        const writes = [
            async () => await (await this.#openDeployments())?.record(environmentOf(connector), record),
            async () => await this.#addToFile(record),
        ];
        const problems = [];
        for (const write of writes) {
            try {
                await write();
            }
            catch (error) {
                problems.push((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
            }
        }
        if (problems.length === 0)
            return;
        this.#options.logger.warning(`the upload succeeded, but could not be recorded: ${problems.join('; ')}`);
    }
    async #addToFile(record) {
        const name = this.#options.record;
        if (name === undefined)
            return;
        const records = [record, ...(await this.#readFile())].slice(0, maxRecords);
        await (0,_json_output_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutputFile */ .BF)(this.#file(name), `${JSON.stringify(records, null, 2)}\n`, `record ${name}`);
    }
    /** Undefined outside of a workflow, and without a token. */
    async #openDeployments() {
        const { token, workflow } = this.#options;
        if (token === undefined || workflow === undefined)
            return undefined;
        const [{ GitHubClient }, { Deployments }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(8159), __webpack_require__.e(3193)]).then(__webpack_require__.bind(__webpack_require__, 33193)),
            Promise.all(/* import() */[__webpack_require__.e(8159), __webpack_require__.e(8412)]).then(__webpack_require__.bind(__webpack_require__, 88412)),
        ]);
        this.#deployments ??= new Deployments(new GitHubClient(token, workflow.apiUrl, this.#options), workflow);
        return this.#deployments;
    }
    #file(name) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#options.workingDirectory, name);
    }
    async #readFile() {
        const { record } = this.#options;
        if (record === undefined)
            return [];
        const file = this.#file(record);
        let text;
        try {
            text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return [];
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`cannot read record ${record}: ${(0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__/* .fileErrorReason */ .Hs)(error)}`, { cause: error });
        }
        try {
            const records = JSON.parse(text);
            if (Array.isArray(records))
                return records.filter(_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv);
        }
        catch {
            // The error below covers this too.
        }
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the record ${record} is not what this command writes; give another path, or move the file`);
    }
}
/** The records that the inputs of a command name. */
function openUploadRecords(inputs, { workingDirectory, workflow, clock, logger }) {
    const { record, 'github-token': token } = inputs;
    return new UploadRecords({ record, token, workingDirectory, workflow, clock, logger });
}
/** The deployment environment of a connector's uploads. */
function environmentOf(connector) {
    return `saas-connector ${connector.alias}`;
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

/***/ 55784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
