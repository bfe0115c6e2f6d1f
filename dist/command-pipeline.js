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
// EXTERNAL MODULE: ./lib/src/commands/pack/command.js + 1 modules
var pack_command = __webpack_require__(44429);
// EXTERNAL MODULE: ./lib/src/commands/pack/pack.js + 4 modules
var pack = __webpack_require__(86024);
// EXTERNAL MODULE: ./lib/src/commands/pack/summary.js
var summary = __webpack_require__(31355);
// EXTERNAL MODULE: ./lib/src/commands/promote/command.js + 3 modules
var promote_command = __webpack_require__(8750);
// EXTERNAL MODULE: ./lib/src/commands/shared/config.js
var shared_config = __webpack_require__(3633);
// EXTERNAL MODULE: ./lib/src/commands/shared/foreign-code.js
var foreign_code = __webpack_require__(65881);
// EXTERNAL MODULE: ./lib/src/commands/shared/invoke-limits.js
var invoke_limits = __webpack_require__(39128);
// EXTERNAL MODULE: ./lib/src/commands/shared/local-tenant.js
var local_tenant = __webpack_require__(86925);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-inputs.js
var validation_inputs = __webpack_require__(932);
// EXTERNAL MODULE: ./lib/src/commands/upload/command.js + 3 modules
var upload_command = __webpack_require__(39286);
// EXTERNAL MODULE: ./lib/src/commands/validate/command.js + 69 modules
var validate_command = __webpack_require__(24923);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
;// CONCATENATED MODULE: ./lib/src/commands/pipeline/summary.js

const participles = {
    pack: 'packed',
    upload: 'uploaded',
    validate: 'validated',
    promote: 'promoted',
};
/** The title of a pipeline's summary and its result in one line, in Markdown. */
function pipelineHeadline({ name, alias, version, completed, failed }) {
    const title = `# ${(0,markdown/* text */.Qq)(name ?? alias ?? 'SaaS connector')}`;
    const what = version === undefined ? 'The bundle' : `Version **${version}** of ${(0,markdown/* text */.Qq)(alias ?? '')}`;
    const steps = completed.map((step) => participles[step]).join(', ');
    if (failed === undefined)
        return `${title}\n\n✅ ${what} is ${steps}.`;
    const before = steps === '' ? '' : ` (${steps} before)`;
    return `${title}\n\n❌ ${what} could not be ${participles[failed]}${before}.`;
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/src/commands/pipeline/command.js

















const allInputs = {
    ...pack_command.packInputs,
    upload: {
        kind: 'boolean',
        default: 'true',
        description: 'Upload the bundle and validate it on the tenant; if false, validate it in this process.',
    },
    ...upload_command.uploadInputs,
    validate: { kind: 'boolean', default: 'true', description: 'Validate the uploaded version, or the bundle.' },
    ...validation_inputs/* validationInputs */.Rp,
    // The upload and the validation use the same token.
    'github-token': {
        ...validation_inputs/* validationInputs */.Rp['github-token'],
        description: 'Token of the job, to write the comment (`pull-requests: write`) and to record uploads as deployments (`deployments: write`).',
    },
    promote: {
        kind: 'boolean',
        default: 'false',
        description: 'Move a tag to the version after all steps before have succeeded.',
    },
    'promote-tag': { kind: 'text', default: 'latest', description: 'Tag that promote moves.' },
    ...tenant/* tenantInputs */.MR,
};
const outputs = {
    file: 'Path of the zip.',
    sha256: 'SHA-256 of the zip, in hex.',
    name: 'Name of the project, from package.json.',
    ...upload_command.uploadOutputs,
    version: 'The version of the connector that holds the bundle; unknown if it could not be determined whether it was created.',
    ...validation_inputs/* validationOutputs */.sH,
    promoted: 'Whether the tag was moved and not rolled back: true, false or unknown.',
    'previous-version': 'The version that the promoted tag was at before; empty if it did not exist.',
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
            completed: [],
            failed: undefined,
        };
        (0,foreign_code/* assertOwnCode */.K)(inputs, context, inputs);
        const step = stepRunner(progress, context);
        for (const name of ['uploaded', 'created', 'promoted', 'rolled-back'])
            context.setOutput(name, false);
        assertPromotionInputs(inputs);
        const upload = isUploading(inputs, context);
        if (upload)
            (0,tenant/* requireConnector */.dB)(inputs.connector, ', or set upload to false');
        // All inputs are checked before anything is built.
        const { workingDirectory } = context;
        const prepared = inputs.validate
            ? await (0,validate_command.prepareValidation)(inputs, (0,external_node_path_.resolve)(workingDirectory, inputs.path), context)
            : undefined;
        const config = prepared === undefined ? await (0,shared_config/* readConfig */.Xg)(inputs, context) : prepared.plan.config;
        await (0,pack_command.assertPackInputs)(inputs, context);
        if (upload)
            await (0,upload_command.assertUploadInputs)(inputs, context);
        const client = upload ? (0,tenant/* connectTenant */.Hl)(inputs, context, { transport: (0,invoke_limits/* invokeLimits */.z)(inputs) }) : undefined;
        try {
            const packed = await step('pack', () => (0,pack/* packProject */.t)((0,pack_command.packOptions)(inputs, context)));
            progress.name = packed.specName ?? packed.name;
            context.setPathOutput('file', packed.file);
            context.setOutput('sha256', packed.sha256);
            context.setOutput('name', packed.name);
            context.addSummary(`## Pack\n\n${(0,summary/* packSection */.X)(packed)}`);
            const run = { packed, prepared, config, inputs, context, progress, step };
            if (client === undefined)
                await validateLocally(run);
            else
                await uploadValidatePromote(client, run);
        }
        finally {
            client?.close();
        }
    },
});
/** @throws UserError for inputs with which a version would be promoted that is not on the tenant or not validated. */
function assertPromotionInputs({ promote, upload, validate, shard }) {
    if (!promote)
        return;
    if (!upload)
        throw new errors/* UserError */.yo('promote needs upload: only an uploaded version can be promoted');
    if (validate && shard !== undefined) {
        throw new errors/* UserError */.yo('promote needs all checks, and shard runs only a part of them; leave shard out');
    }
}
/** Whether the bundle is uploaded. A pull request from a fork has no credentials: its bundle is only validated. */
function isUploading(inputs, context) {
    if (!inputs.upload)
        return false;
    if (!context.workflow?.fromFork || (0,tenant/* missingTenantInputs */.iT)(inputs).length === 0)
        return true;
    const message = 'a pull request from a fork has no secrets: nothing is uploaded, the bundle is validated here';
    context.annotate({ level: 'notice', title: 'upload', message });
    return false;
}
async function validateLocally({ packed, prepared, context, step }) {
    if (prepared === undefined)
        return;
    await step('validate', () => (0,local_tenant/* withBundleOnSandbox */.b)(packed.file, context, (target) => (0,validate_command.validateAndReport)({ ...target, project: packed.project.directory, rerun: ['validate', '--file', packed.shownFile] }, prepared, context), { transport: prepared.transport }));
}
async function uploadValidatePromote(client, { packed, prepared, config, inputs, context, progress, step }) {
    const bundle = await (0,bundle_bundle/* readBundle */.Bo)(packed.file);
    const uploaded = await step('upload', () => (0,upload_command.uploadAndReport)(bundle, client, inputs, context));
    const { connectorId, version, alias } = uploaded;
    progress.alias = alias;
    progress.version = version;
    if (connectorId === undefined || alias === undefined || version === undefined) {
        context.logger.info('dry run: nothing was uploaded, so there is nothing to validate or to promote');
        return;
    }
    let verdict;
    if (prepared !== undefined) {
        const onVerdict = (next) => {
            verdict = next;
        };
        const rerun = ['validate', '--connector', alias, '--version', String(version)];
        const project = packed.project.directory;
        const target = { client, connector: connectorId, at: { version }, project, bundle, rerun, onVerdict };
        await step('validate', () => (0,validate_command.validateAndReport)(target, prepared, context));
    }
    if (!inputs.promote)
        return;
    if (verdict === 'skip') {
        throw new errors/* UserError */.yo(`version ${version} of ${alias} is not promoted, as nothing could be checked; see why the checks were skipped`);
    }
    const request = {
        connector: { id: connectorId, alias },
        tag: inputs['promote-tag'],
        target: version,
        expected: undefined,
        verify: true,
        config,
        rollback: true,
        dryRun: inputs['dry-run'],
    };
    await step('promote', () => 
    // The output version stays the uploaded one.
    (0,promote_command.promoteAndReport)(request, client, context, ({ changed, ...values }) => {
        context.setOutput('promoted', changed);
        for (const name of ['previous-version', 'rolled-back'])
            context.setOutput(name, values[name]);
    }));
}
/** Makes a function that runs one step under a heading in the log and updates the headline of the summary after it. */
function stepRunner(progress, context) {
    return async (name, work) => {
        context.signal.throwIfAborted();
        context.logger.info(`── ${name} ──`);
        try {
            const result = await work();
            progress.completed.push(name);
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

/***/ })

};
