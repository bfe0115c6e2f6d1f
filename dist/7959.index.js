export const id = 7959;
export const ids = [7959];
export const modules = {

/***/ 27959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pipeline: () => (/* binding */ pipeline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/bundle/bundle.js + 1 modules
var bundle_bundle = __webpack_require__(71897);
// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/commands/pack/command.js + 5 modules
var pack_command = __webpack_require__(27357);
// EXTERNAL MODULE: ./lib/src/commands/pack/summary.js
var summary = __webpack_require__(31355);
// EXTERNAL MODULE: ./lib/src/commands/promote/command.js + 2 modules
var promote_command = __webpack_require__(98419);
// EXTERNAL MODULE: ./lib/src/commands/shared/config.js
var shared_config = __webpack_require__(3633);
// EXTERNAL MODULE: ./lib/src/commands/shared/local-tenant.js
var local_tenant = __webpack_require__(86925);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-inputs.js
var validation_inputs = __webpack_require__(932);
// EXTERNAL MODULE: ./lib/src/commands/upload/inputs.js
var upload_inputs = __webpack_require__(6502);
// EXTERNAL MODULE: ./lib/src/commands/upload/upload.js + 2 modules
var upload = __webpack_require__(48191);
// EXTERNAL MODULE: ./lib/src/commands/validate/run.js + 64 modules
var run = __webpack_require__(48862);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
;// CONCATENATED MODULE: ./lib/src/commands/pipeline/summary.js

const past = {
    pack: 'packed',
    upload: 'uploaded',
    validate: 'validated',
    promote: 'promoted',
};
/** The title of a pipeline's summary and its result in one line, in Markdown. */
function pipelineHeadline({ name, alias, version, done, failed }) {
    const title = `# ${(0,markdown/* text */.Qq)(name ?? alias ?? 'SaaS connector')}`;
    const what = version === undefined ? 'The bundle' : `Version **${version}** of ${(0,markdown/* text */.Qq)(alias ?? '')}`;
    const steps = done.map((step) => past[step]).join(', ');
    if (failed === undefined)
        return `${title}\n\n✅ ${what} is ${steps}.`;
    const before = steps === '' ? '' : ` (${steps} before)`;
    return `${title}\n\n❌ ${what} could not be ${past[failed]}${before}.`;
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/src/commands/pipeline/command.js















const allInputs = {
    ...pack_command.packInputs,
    upload: {
        kind: 'boolean',
        default: 'true',
        description: 'Upload the bundle and validate it on the tenant. Otherwise it is validated in this process.',
    },
    ...upload_inputs/* uploadInputs */.fj,
    validate: { kind: 'boolean', default: 'true', description: 'Validate the version that was uploaded, or the bundle.' },
    ...validation_inputs/* validationInputs */.Rp,
    // It serves the upload and the validation.
    'github-token': {
        ...validation_inputs/* validationInputs */.Rp['github-token'],
        description: 'Token of the job. It keeps the comment (`pull-requests: write`) and, where a bundle is uploaded, remembers the upload as a deployment (`deployments: write`).',
    },
    promote: {
        kind: 'boolean',
        default: 'false',
        description: 'Move a tag to the version, after everything before succeeded.',
    },
    'promote-tag': { kind: 'text', default: 'latest', description: 'Tag that promote moves.' },
    ...tenant/* tenantInputs */.MR,
};
const outputs = {
    file: 'Path of the zip.',
    sha256: 'SHA-256 of the zip, in hex.',
    name: 'Name of the project, from package.json.',
    'connector-id': 'Id of the connector.',
    alias: 'Alias of the connector.',
    version: 'The version of the connector that holds the bundle; unknown if it is not known whether one was made.',
    ...upload_inputs/* uploadOutputs */.gQ,
    ...validation_inputs/* validationOutputs */.sH,
    promoted: 'Whether the tag was moved, and not back: true, false or unknown.',
    'previous-version': 'The version that the promoted tag was at before.',
    'rolled-back': promote_command.rolledBackOutput,
};
const pipeline = (0,command/* defineCommand */.N)({
    name: 'pipeline',
    summary: 'Packs a connector project, uploads the bundle, validates it, and promotes it if asked.',
    action: { title: 'SaaS connector pipeline', icon: 'git-merge', color: 'blue' },
    inputs: allInputs,
    outputs,
    async run(inputs, context) {
        const progress = {
            alias: inputs.connector,
            name: undefined,
            version: undefined,
            done: [],
            failed: undefined,
        };
        const step = stepper(progress, context);
        for (const name of ['uploaded', 'created', 'promoted', 'rolled-back'])
            context.setOutput(name, false);
        const upload = uploadsTo(inputs, context);
        if (upload && inputs.connector === undefined) {
            throw new errors/* UserError */.y('input connector is missing; give the id or alias of the connector, or set upload to false');
        }
        // Bad input is said before anything is built.
        const { workingDirectory } = context;
        const prepared = inputs.validate
            ? await (0,run/* prepareValidation */.N)(inputs, (0,external_node_path_.resolve)(workingDirectory, inputs.path), context)
            : undefined;
        const config = prepared === undefined ? await (0,shared_config/* readConfig */.Xg)(inputs, context) : prepared.config;
        await (0,pack_command.assertPackInputs)(inputs, context);
        if (upload)
            await (0,upload_inputs/* assertUploadInputs */.X8)(inputs, context);
        const client = upload ? (0,tenant/* connectTenant */.Hl)(inputs, context) : undefined;
        try {
            const packed = await step('pack', () => (0,pack_command.packProject)(inputs, context));
            progress.name = packed.specName ?? packed.name;
            context.setOutput('file', packed.file);
            context.setOutput('sha256', packed.sha256);
            context.setOutput('name', packed.name);
            context.addSummary(`## Pack\n\n${(0,summary/* packSection */.X)(packed)}`);
            const run = { packed, prepared, config, inputs, context, progress, step };
            if (client === undefined)
                await validateBundle(run);
            else
                await deliver(client, run);
        }
        finally {
            client?.close();
        }
    },
});
/** Whether a tenant is used at all. A fork has no credentials for one: its bundle is validated in this process. */
function uploadsTo(inputs, context) {
    if (!inputs.upload) {
        if (inputs.promote)
            throw new errors/* UserError */.y('promote needs upload: only an uploaded version can be promoted');
        return false;
    }
    if (!context.workflow?.fromFork || (0,tenant/* missingTenantInputs */.iT)(inputs).length === 0)
        return true;
    const message = 'a pull request from a fork has no secrets: nothing is uploaded, the bundle is validated here';
    context.annotate({ level: 'notice', title: 'upload', message });
    return false;
}
async function validateBundle({ packed, prepared, context, step }) {
    if (prepared === undefined)
        return;
    await step('validate', () => (0,local_tenant/* withBundleOnSandbox */.b)(packed.file, context, (target) => (0,run/* validateAndReport */.q)({ ...target, project: packed.project.directory, rerun: ['validate', '--file', packed.shownFile] }, prepared, context, context.setOutput)));
}
async function deliver(client, { packed, prepared, config, inputs, context, progress, step }) {
    const bundle = await (0,bundle_bundle/* readBundle */.Bo)(packed.file);
    const uploaded = await step('upload', () => (0,upload/* uploadAndReport */.h)(bundle, client, inputs, context, context.setOutput));
    const { connectorId, version, alias } = uploaded;
    progress.alias = alias;
    progress.version = version;
    if (connectorId === undefined || version === undefined) {
        context.logger.info('dry run: nothing was uploaded, so there is nothing to validate or to promote');
        return;
    }
    if (prepared !== undefined) {
        const rerun = ['validate', '--connector', alias, '--version', String(version)];
        const target = { client, connector: connectorId, at: { version }, project: packed.project.directory, bundle, rerun };
        await step('validate', () => (0,run/* validateAndReport */.q)(target, prepared, context, context.setOutput));
    }
    if (!inputs.promote)
        return;
    const promotion = {
        connector: { id: connectorId, alias },
        tag: inputs['promote-tag'],
        target: version,
        expected: undefined,
        verify: true,
        config,
        rollback: true,
        dryRun: inputs['dry-run'],
    };
    await step('promote', () => (0,promote_command.promoteAndReport)(promotion, client, context, (name, value) => {
        // The version of the pipeline is the uploaded one.
        if (name === 'changed')
            context.setOutput('promoted', value);
        else if (name !== 'version')
            context.setOutput(name, value);
    }));
}
/** Runs the parts of the pipeline, each under a heading in the log, and keeps the headline of the summary true. */
function stepper(progress, context) {
    return async (name, work) => {
        context.signal.throwIfAborted();
        context.logger.info(`── ${name} ──`);
        try {
            const result = await work();
            progress.done.push(name);
            return result;
        }
        catch (error) {
            progress.failed = name;
            throw error;
        }
        finally {
            context.setHeadline(pipelineHeadline(progress));
        }
    };
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

/***/ })

};
