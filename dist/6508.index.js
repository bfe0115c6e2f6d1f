export const id = 6508;
export const ids = [6508,7652];
export const modules = {

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

/***/ }),

/***/ 33832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ UploadRecords),
/* harmony export */   v: () => (/* binding */ recordInputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1559);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49050);




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
    constructor(inputs, context) {
        this.#inputs = inputs;
        this.#context = context;
    }
    /** Versions that a bundle of this content became on this connector, newest first. */
    async versionsOf(content, environment) {
        const known = await this.#readFile();
        const deployments = await this.#deployments();
        if (deployments !== undefined) {
            for await (const record of deployments.list(environment))
                known.push(record);
        }
        return known
            .filter((record) => record.tenant === content.tenant &&
            record.connectorId === content.connectorId &&
            record.contentSha256 === content.contentSha256)
            .map(({ version }) => version);
    }
    /** The version that a commit was uploaded as; undefined when no deployment tells. */
    async versionOfCommit(commit, upload, environment) {
        const deployments = await this.#deployments();
        if (deployments === undefined) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('from-commit needs github-token, in a workflow: uploads are remembered as deployments');
        }
        for await (const record of deployments.list(environment, commit)) {
            if (record.tenant === upload.tenant && record.connectorId === upload.connectorId)
                return record.version;
        }
        return undefined;
    }
    /** Remembers an upload. The upload itself is done: what goes wrong here is a warning. */
    async add(record, environment) {
        try {
            const deployments = await this.#deployments();
            await deployments?.record(environment, record);
            if (this.#inputs.record !== undefined) {
                const file = this.#file(this.#inputs.record);
                // The newest first, and no more than anybody will look for.
                const records = [record, ...(await this.#readFile())].slice(0, 1000);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${file}.new`, `${JSON.stringify(records, null, 2)}\n`);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${file}.new`, file);
            }
        }
        catch (error) {
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y))
                throw error;
            this.#context.logger.warning(`the upload is done, and could not be remembered: ${error.message}`);
        }
    }
    async #deployments() {
        const token = this.#inputs['github-token'];
        if (token === undefined || this.#context.workflow === undefined)
            return undefined;
        const { Deployments } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(157), __webpack_require__.e(8412)]).then(__webpack_require__.bind(__webpack_require__, 88412));
        return new Deployments(token, this.#context.workflow);
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
            throw error;
        }
        try {
            const records = JSON.parse(text);
            if (Array.isArray(records))
                return records.filter(_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G);
        }
        catch {
            // The line below says it.
        }
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`the record ${this.#inputs.record} is not what this command writes; move it away`);
    }
}
//# sourceMappingURL=upload-record.js.map

/***/ }),

/***/ 27652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   environmentOf: () => (/* binding */ environmentOf),
/* harmony export */   upload: () => (/* binding */ upload),
/* harmony export */   uploadBundle: () => (/* binding */ uploadBundle),
/* harmony export */   uploadInputs: () => (/* binding */ uploadInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1559);
/* harmony import */ var _connector_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48304);
/* harmony import */ var _report_upload_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69424);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4171);
/* harmony import */ var _tenant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76821);
/* harmony import */ var _upload_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33832);







const uploadInputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector.' },
    create: { kind: 'boolean', default: 'true', description: 'Create the connector when there is none of this alias.' },
    tag: { kind: 'text', description: 'Tag to create at the new version, or to move to it, for example development.' },
    'keep-tags': {
        kind: 'boolean',
        default: 'true',
        description: 'Put every other tag, latest too, back to where it was if the platform moved it.',
    },
    'skip-unchanged': {
        kind: 'boolean',
        default: 'true',
        description: 'Do not upload a bundle again that is remembered as a version, see github-token and record.',
    },
    'dry-run': { kind: 'boolean', default: 'false', description: 'Do every read and no write.' },
    ..._upload_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordInputs */ .v,
};
const upload = (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .N)({
    name: 'upload',
    summary: 'Uploads a bundle to a tenant as a new version of its connector.',
    action: { title: 'SaaS connector: upload', icon: 'upload-cloud', color: 'blue' },
    inputs: {
        file: { kind: 'text', description: 'The bundle: a zip, as the pack command or action made it.' },
        ...uploadInputs,
        ..._tenant_js__WEBPACK_IMPORTED_MODULE_3__/* .tenantInputs */ .MR,
    },
    outputs: {
        'connector-id': 'Id of the connector.',
        alias: 'Alias of the connector.',
        version: 'The version that holds the bundle.',
        uploaded: 'true if a new version was made.',
        created: 'true if the connector was created.',
        sha256: 'SHA-256 of the zip, in hex.',
        tags: 'The tags of the connector and their versions, as a JSON object.',
    },
    async run(inputs, context) {
        if (inputs.file === undefined)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('input file is missing; give the zip to upload');
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workingDirectory, inputs.file);
        const bundle = await (0,_connector_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .readBundle */ .Bo)(path);
        context.setOutput('sha256', bundle.sha256);
        const client = (0,_tenant_js__WEBPACK_IMPORTED_MODULE_3__/* .connectTenant */ .Hl)(inputs, context);
        try {
            const result = await uploadBundle(bundle, client, inputs, context, (name, value) => context.setOutput(name, value));
            context.addSummary(`## Upload\n\n${(0,_report_upload_js__WEBPACK_IMPORTED_MODULE_6__/* .uploadSection */ .L)(result)}`);
        }
        finally {
            client.close();
        }
    },
});
/**
 * Uploads a bundle, unless it is known to be there, and sees to the tags. `setOutput` is called as soon as each value
 * is known, so that a failure later on does not hide that a version was made.
 *
 * @throws UserError, TenantError
 */
async function uploadBundle(bundle, client, inputs, context, setOutput) {
    const { logger, signal } = context;
    const dryRun = inputs['dry-run'];
    if (inputs.connector === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('input connector is missing; give the id or alias of the connector');
    }
    const found = inputs.create
        ? await client.connectors.find(inputs.connector, { signal })
        : await client.connectors.resolve(inputs.connector, { signal });
    const report = {
        tenant: client.baseUrl.host,
        alias: found?.alias ?? inputs.connector,
        connectorId: found?.id,
        created: false,
        dryRun,
        version: undefined,
        uploaded: false,
        sha256: bundle.sha256,
        size: bundle.size,
        tags: [],
    };
    if (found === undefined && dryRun) {
        logger.info(`would create the connector ${inputs.connector} and upload ${shown(bundle, context)} as its version 1`);
        setOutput('alias', inputs.connector);
        setOutput('created', false);
        setOutput('uploaded', false);
        return report;
    }
    const connector = found ?? (await createConnector(inputs.connector, client, context));
    report.connectorId = connector.id;
    report.created = found === undefined;
    setOutput('connector-id', connector.id);
    setOutput('alias', connector.alias);
    setOutput('created', report.created);
    setOutput('uploaded', false);
    const before = found === undefined ? [] : await client.tags.list(connector.id, { signal });
    const records = new _upload_record_js__WEBPACK_IMPORTED_MODULE_4__/* .UploadRecords */ .M(inputs, context);
    const known = inputs['skip-unchanged'] ? await knownVersion(bundle, connector, client, records, context) : undefined;
    if (known !== undefined) {
        logger.info(`version ${known} of ${connector.alias} holds this bundle already; nothing is uploaded`);
        report.version = known;
        setOutput('version', known);
    }
    else if (dryRun) {
        logger.info(`would upload ${shown(bundle, context)} as a new version of ${connector.alias}`);
    }
    else {
        logger.info(`uploading ${shown(bundle, context)} to ${connector.alias}`);
        // Not ended by an interrupt: a version may be made all the same, and the tags that it moved would stay there.
        const { version } = await client.versions.upload(connector.id, bundle);
        report.version = version;
        report.uploaded = true;
        setOutput('version', version);
        setOutput('uploaded', true);
        logger.info(`version ${version} of ${connector.alias} is uploaded`);
        const record = { ...identityOf(bundle, connector, client), version };
        await records.add(record, environmentOf(connector));
    }
    report.tags = await arrangeTags(connector, before, report.version, report.uploaded, client, inputs, context);
    setOutput('tags', JSON.stringify(Object.fromEntries(report.tags.map(({ name, version }) => [name, version]))));
    signal.throwIfAborted();
    return report;
}
async function createConnector(alias, client, context) {
    if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(alias)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`there is no connector with the id ${alias} on ${client.baseUrl.host}; correct the id, or give an alias to create one`);
    }
    const connector = await client.connectors.create(alias, { signal: context.signal });
    context.logger.info(`created the connector ${connector.alias} (${connector.id})`);
    return connector;
}
/** The version that is remembered to hold the same content, if the tenant still has it. */
async function knownVersion(bundle, connector, client, records, context) {
    const remembered = await records.versionsOf(identityOf(bundle, connector, client), environmentOf(connector));
    if (remembered.length === 0)
        return undefined;
    const versions = await client.versions.list(connector.id, { signal: context.signal });
    const there = new Set(versions.map(({ version }) => version));
    return remembered.find((version) => there.has(version));
}
/**
 * Puts back the tags that the upload moved, and sets the one that was asked for. Says where every tag stands. An
 * interrupt does not stop it: a tag that moved is not left behind.
 */
async function arrangeTags(connector, before, version, uploaded, client, inputs, context) {
    const { logger } = context;
    const tags = uploaded ? await client.tags.list(connector.id) : [...before];
    const places = new Map(tags.map(({ tagName, activeVersion }) => [tagName, activeVersion]));
    if (uploaded && inputs['keep-tags']) {
        for (const { tagName, activeVersion } of before) {
            // A tag that is elsewhere was moved by somebody else meanwhile, on purpose.
            if (tagName === inputs.tag || places.get(tagName) !== version || activeVersion === version)
                continue;
            await setTag(connector, tagName, activeVersion, version, client);
            places.set(tagName, activeVersion);
            logger.info(`tag ${tagName} was moved by the upload and is back at version ${activeVersion}`);
        }
    }
    if (inputs.tag !== undefined && version !== undefined && places.get(inputs.tag) !== version) {
        if (inputs['dry-run']) {
            logger.info(`would set tag ${inputs.tag} to version ${version}`);
        }
        else {
            await setTag(connector, inputs.tag, version, version, client);
            places.set(inputs.tag, version);
        }
    }
    if (inputs.tag !== undefined && version !== undefined)
        logger.info(`tag ${inputs.tag} is at version ${places.get(inputs.tag)}`);
    const old = new Map(before.map(({ tagName, activeVersion }) => [tagName, activeVersion]));
    return [...places]
        .map(([name, at]) => ({ name, version: at, previous: old.get(name) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
async function setTag(connector, tag, to, uploaded, client) {
    try {
        await client.tags.set(connector.id, tag, to);
    }
    catch (cause) {
        if (!(cause instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y))
            throw cause;
        const remedy = `set it with promote --connector ${connector.alias} --tag ${tag} --version ${to}`;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`version ${uploaded} of ${connector.alias} is there, but tag ${tag} is not at version ${to}: ${cause.message}; ${remedy}`, { cause });
    }
}
function identityOf(bundle, connector, client) {
    return { tenant: client.baseUrl.host, connectorId: connector.id, contentSha256: bundle.contentSha256 };
}
/** The deployment environment that a connector's uploads are shown under. */
function environmentOf(connector) {
    return `saas-connector ${connector.alias}`;
}
function shown(bundle, context) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(context.workingDirectory, bundle.path);
}
//# sourceMappingURL=upload.js.map

/***/ }),

/***/ 69424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ uploadSection)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39798);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12560);


/** The summary of an upload, in Markdown. */
function uploadSection(report) {
    const id = report.connectorId === undefined ? '' : ` ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.connectorId)}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', ''], [
        ['Tenant', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.tenant)],
        ['Connector', `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(report.alias)}${id}${report.created ? ' (created)' : ''}`],
        ['Version', versionText(report)],
        ['Bundle', `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(report.size)}, SHA-256 ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.sha256)}`],
        ...(report.tags.length === 0 ? [] : [['Tags', report.tags.map(tagText).join('<br>')]]),
    ]);
}
function versionText({ version, uploaded, dryRun }) {
    if (version === undefined)
        return dryRun ? 'a new one (dry run: nothing was uploaded)' : '';
    return uploaded ? `**${version}** (new)` : `**${version}** (this bundle was there already)`;
}
function tagText({ name, version, previous }) {
    const from = previous === undefined ? ' (new)' : previous === version ? '' : ` (was ${previous})`;
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} → ${version}${from}`;
}
//# sourceMappingURL=upload.js.map

/***/ })

};
