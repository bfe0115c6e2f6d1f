export const id = 5504;
export const ids = [5504];
export const modules = {

/***/ 55504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pipeline: () => (/* binding */ pipeline)
});

// EXTERNAL MODULE: ./lib/src/base/errors.js
var errors = __webpack_require__(1559);
// EXTERNAL MODULE: ./lib/src/connector/bundle.js + 1 modules
var connector_bundle = __webpack_require__(48304);
// EXTERNAL MODULE: ./lib/src/report/pack.js
var pack = __webpack_require__(36796);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
;// CONCATENATED MODULE: ./lib/src/report/pipeline.js

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
//# sourceMappingURL=pipeline.js.map
// EXTERNAL MODULE: ./lib/src/report/upload.js
var upload = __webpack_require__(69424);
// EXTERNAL MODULE: ./lib/src/workflow/command.js
var command = __webpack_require__(4171);
// EXTERNAL MODULE: ./lib/src/commands/config.js
var commands_config = __webpack_require__(23251);
// EXTERNAL MODULE: ./lib/src/commands/local-tenant.js
var local_tenant = __webpack_require__(38923);
// EXTERNAL MODULE: ./lib/src/commands/pack.js + 5 modules
var commands_pack = __webpack_require__(62678);
// EXTERNAL MODULE: ./lib/src/commands/promote.js + 1 modules
var promote = __webpack_require__(26508);
// EXTERNAL MODULE: ./lib/src/commands/tenant.js
var tenant = __webpack_require__(76821);
// EXTERNAL MODULE: ./lib/src/commands/upload.js
var commands_upload = __webpack_require__(27652);
// EXTERNAL MODULE: ./lib/src/commands/validation-inputs.js
var validation_inputs = __webpack_require__(56418);
// EXTERNAL MODULE: ./lib/src/commands/validation-run.js + 60 modules
var validation_run = __webpack_require__(58103);
;// CONCATENATED MODULE: ./lib/src/commands/pipeline.js














const allInputs = {
    ...commands_pack.packInputs,
    upload: {
        kind: 'boolean',
        default: 'true',
        description: 'Upload the bundle and validate it on the tenant. Otherwise it is validated in this process.',
    },
    ...commands_upload.uploadInputs,
    validate: { kind: 'boolean', default: 'true', description: 'Validate the version that was uploaded, or the bundle.' },
    ...validation_inputs/* validationInputs */.Rp,
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
    version: 'The version of the connector that holds the bundle.',
    uploaded: 'true if a new version was made.',
    created: 'true if the connector was created.',
    tags: 'The tags of the connector after the upload and their versions, as a JSON object.',
    ...validation_inputs/* validationOutputs */.sH,
    promoted: 'true if the tag was moved.',
    'previous-version': 'The version that the promoted tag was at before.',
    'rolled-back': 'true if the tag was moved back because the check after the move failed.',
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
        if (inputs.validate)
            (0,validation_run/* assertValidationInputs */.T)(inputs, context);
        await (0,commands_config/* readConfig */.Xg)(inputs, context);
        const client = upload ? (0,tenant/* connectTenant */.Hl)(inputs, context) : undefined;
        try {
            const packed = await step('pack', () => (0,commands_pack.packProject)(inputs, context));
            progress.name = packed.specName ?? packed.name;
            context.setOutput('file', packed.file);
            context.setOutput('sha256', packed.sha256);
            context.setOutput('name', packed.name);
            context.addSummary(`## Pack\n\n${(0,pack/* packSection */.X)(packed)}`);
            if (client === undefined)
                await validateBundle(packed, inputs, context, step);
            else
                await deliver(packed, client, inputs, context, progress, step);
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
async function validateBundle(packed, inputs, context, step) {
    if (!inputs.validate)
        return;
    await step('validate', () => (0,local_tenant/* withBundleOnSandbox */.b)(packed.file, context, (target) => (0,validation_run/* validateAndReport */.q)({ ...target, project: packed.project.directory, rerun: ['validate', '--file', packed.shownFile] }, inputs, context, context.setOutput)));
}
async function deliver(packed, client, inputs, context, progress, step) {
    const bundle = await (0,connector_bundle/* readBundle */.Bo)(packed.file);
    const uploaded = await step('upload', () => (0,commands_upload.uploadBundle)(bundle, client, inputs, context, context.setOutput));
    context.addSummary(`## Upload\n\n${(0,upload/* uploadSection */.L)(uploaded)}`);
    const { connectorId, version, alias } = uploaded;
    progress.alias = alias;
    progress.version = version;
    if (connectorId === undefined || version === undefined) {
        context.logger.info('dry run: nothing was uploaded, so there is nothing to validate or to promote');
        return;
    }
    if (inputs.validate) {
        const rerun = ['validate', '--connector', alias, '--version', String(version)];
        const target = { client, connector: connectorId, at: { version }, project: packed.project.directory, bundle, rerun };
        await step('validate', () => (0,validation_run/* validateAndReport */.q)(target, inputs, context, context.setOutput));
    }
    if (!inputs.promote)
        return;
    const config = await (0,commands_config/* readConfig */.Xg)(inputs, context);
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
    await step('promote', () => (0,promote.promoteAndReport)(promotion, client, context, (name, value) => {
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
//# sourceMappingURL=pipeline.js.map

/***/ })

};
