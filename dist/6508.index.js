export const id = 6508;
export const ids = [6508];
export const modules = {

/***/ 23251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   kf: () => (/* binding */ maskConfigSecrets),
/* harmony export */   ln: () => (/* binding */ maskNamedSecrets),
/* harmony export */   yD: () => (/* binding */ configInputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1559);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49050);
/* harmony import */ var _connector_spec_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92675);





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
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('both config and config-path are given; give one of them');
    }
    const path = inputs['config-path'];
    const text = path === undefined ? inputs.config : await readConfigFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, path), path);
    if (text === undefined)
        return undefined;
    const name = path === undefined ? 'config' : `config-path ${path}`;
    const parsed = (0,_connector_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonText */ .lk)(text);
    if ((0,_connector_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isFault */ .Zh)(parsed)) {
        // The text is not quoted: the secret may stand right there.
        const { line, column } = parsed.position;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`input ${name} is not valid JSON, see line ${line}, column ${column}; check its quotes, commas and brackets`);
    }
    const config = parsed.value;
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(config))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`input ${name} is not a JSON object; write {"key": "value", …}`);
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
        const reason = cause.code === 'ENOENT' ? 'there is no such file' : (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause);
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read config-path ${shown}: ${reason}`, { cause });
    }
}
/** Items may be nested: in menus, sections, cards and key-value pairs. */
function collectSecretKeys(node, keys) {
    if (Array.isArray(node)) {
        for (const item of node)
            collectSecretKeys(item, keys);
    }
    else if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(node)) {
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

/***/ 26508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote),
  promoteAndReport: () => (/* binding */ promoteAndReport)
});

// EXTERNAL MODULE: ./lib/src/base/errors.js
var errors = __webpack_require__(1559);
// EXTERNAL MODULE: ./lib/src/base/json.js
var json = __webpack_require__(49050);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
;// CONCATENATED MODULE: ./lib/src/report/promote.js

/** The summary of a promotion, in Markdown. */
function promoteSection(report) {
    const rows = [
        ['Tenant', (0,markdown/* code */.aY)(report.tenant)],
        ['Connector', (0,markdown/* text */.Qq)(report.alias)],
        ['Tag', `${(0,markdown/* code */.aY)(report.tag)} ${movement(report)}`],
        ...(report.checked.length === 0 ? [] : [['Checked', (0,markdown/* text */.Qq)(report.checked.join(', '))]]),
        ...(report.problem === undefined ? [] : [['Problem', (0,markdown/* text */.Qq)(report.problem)]]),
    ];
    const back = report.changed && !report.rolledBack && report.previous !== undefined
        ? `\n\nTo go back, promote version ${report.previous} to ${(0,markdown/* code */.aY)(report.tag)}.`
        : '';
    return (0,markdown/* table */.tp)(['', ''], rows) + back;
}
function movement({ target, previous, current, changed, rolledBack, dryRun }) {
    const from = previous === undefined ? 'nothing' : String(previous);
    if (rolledBack)
        return `back at **${previous}**, after ${target} failed its check`;
    if (changed)
        return `${from} → **${current ?? 'unknown'}**`;
    if (dryRun && previous !== target)
        return `at ${from}; would move to **${target}** (dry run)`;
    return previous === target ? `at **${target}** already` : `at ${from}, not moved to ${target}`;
}
//# sourceMappingURL=promote.js.map
// EXTERNAL MODULE: ./lib/src/tenant/text.js
var tenant_text = __webpack_require__(82120);
// EXTERNAL MODULE: ./lib/src/workflow/command.js
var command = __webpack_require__(4171);
// EXTERNAL MODULE: ./lib/src/commands/config.js
var commands_config = __webpack_require__(23251);
// EXTERNAL MODULE: ./lib/src/commands/tenant.js
var tenant = __webpack_require__(76821);
// EXTERNAL MODULE: ./lib/src/commands/upload.js
var commands_upload = __webpack_require__(27652);
// EXTERNAL MODULE: ./lib/src/commands/upload-record.js
var upload_record = __webpack_require__(33832);
;// CONCATENATED MODULE: ./lib/src/commands/promote.js









const promoteInputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector.' },
    tag: { kind: 'text', default: 'latest', description: 'Tag to move; latest is what production runs.' },
    version: { kind: 'integer', min: 1, description: 'Version to move it to. Give this, from-tag or from-commit.' },
    'from-tag': { kind: 'text', description: 'Tag whose version it moves to, for example development.' },
    'from-commit': {
        kind: 'text',
        description: 'Commit (full hash) whose upload it moves to, as remembered in the deployments.',
    },
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
    ...commands_config/* configInputs */.yD,
    'github-token': { ...upload_record/* recordInputs */.v['github-token'], description: 'Token for from-commit. Needs `deployments: read`.' },
    ...tenant/* tenantInputs */.MR,
};
const promote = (0,command/* defineCommand */.N)({
    name: 'promote',
    summary: 'Moves a tag, latest by default, to a version: checked before, checked after, with a way back.',
    action: { title: 'SaaS connector: promote', icon: 'tag', color: 'green' },
    inputs: allInputs,
    outputs: {
        version: 'The version that the tag is at now.',
        'previous-version': 'The version that it was at before; empty if there was no such tag.',
        changed: 'true if the tag was moved.',
        'rolled-back': 'true if the tag was moved back because the check after the move failed.',
    },
    async run(inputs, context) {
        const config = await (0,commands_config/* readConfig */.Xg)(inputs, context);
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
        setOutput('changed', report.changed && !report.rolledBack);
        setOutput('rolled-back', report.rolledBack);
        context.addSummary(`## Promote\n\n${promoteSection(report)}`);
    }
}
function requireOneTarget(inputs) {
    const given = ['version', 'from-tag', 'from-commit'].filter((name) => inputs[name] !== undefined);
    if (given.length === 1)
        return;
    throw new errors/* UserError */.y(given.length === 0
        ? 'nothing says which version to promote; give one of version, from-tag, from-commit'
        : `${given.join(' and ')} are both given; give one of them`);
}
/** A short hash is none that a deployment is looked up by: it would only be found missing. */
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
    const records = new upload_record/* UploadRecords */.M({ 'github-token': inputs['github-token'], record: undefined }, context);
    const upload = { tenant: client.baseUrl.host, connectorId: connector.id };
    const version = await records.versionOfCommit(commit, upload, (0,commands_upload.environmentOf)(connector));
    if (version !== undefined)
        return version;
    throw new errors/* UserError */.y(`no deployment tells which version of ${connector.alias} commit ${commit} became; upload it with github-token, or give version`);
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
    await client.tags.set(connector.id, tag, target);
    report.changed = true;
    report.current = target;
    const after = await client.tags.get(connector.id, tag);
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
/** Says what was seen to work. */
async function check(at, invoke, config, context) {
    const answer = await invoke(at, 'std:spec:read');
    const spec = (0,json/* isObject */.G)(answer) && (0,json/* isObject */.G)(answer['specification']) ? answer['specification'] : undefined;
    const where = 'version' in at ? `version ${at.version}` : `tag ${at.tag}`;
    if (spec === undefined)
        throw new errors/* UserError */.y(`${where} answers std:spec:read without a specification; do not promote it`);
    (0,commands_config/* maskConfigSecrets */.kf)(config, spec, context);
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
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return new errors/* UserError */.y(`the check after the promotion failed: ${failure.message}; moving tag ${tag} back to version ${previous} failed too: ${error.message}`, { cause: error });
    }
    report.rolledBack = true;
    report.current = previous;
    return new errors/* UserError */.y(`the check after the promotion failed, and tag ${tag} of ${connector.alias} is back at version ${previous}: ${failure.message}`, { cause: failure });
}
//# sourceMappingURL=promote.js.map

/***/ })

};
