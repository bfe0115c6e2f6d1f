export const id = 8451;
export const ids = [8451];
export const modules = {

  28451:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  pipeline: () => (  pipeline)
});

var external_node_path_ = __webpack_require__(76760);
var bundle_bundle = __webpack_require__(71897);
var command = __webpack_require__(61346);
var errors = __webpack_require__(57657);
var input_names = __webpack_require__(58369);
var pack_command = __webpack_require__(32326);
var pack = __webpack_require__(70106);
var summary = __webpack_require__(31355);
var promote_command = __webpack_require__(13913);
var promote_undo = __webpack_require__(47830);
var accepted_breaking = __webpack_require__(90366);
var commit_order = __webpack_require__(86239);
var shared_config = __webpack_require__(3633);
var foreign_code = __webpack_require__(65881);
var invoke_limits = __webpack_require__(39128);
var journal = __webpack_require__(84724);
var local_tenant = __webpack_require__(86925);
var project_history = __webpack_require__(1711);
var tag_name = __webpack_require__(62451);
var tenant = __webpack_require__(77543);
var token_end = __webpack_require__(10846);
var upload_record = __webpack_require__(26490);
var validation_inputs = __webpack_require__(78551);
var upload_command = __webpack_require__(28346);
var recording = __webpack_require__(96882);
var validate_and_report = __webpack_require__(97411);
var older = __webpack_require__(53832);
var record_validation = __webpack_require__(17120);
var recorded_versions = __webpack_require__(78637);
var tag_move_line = __webpack_require__(66592);
; 






function assertPromotable(move, report) {
    if (report === undefined)
        return;
    const named = `version ${move.version} of ${move.connector.alias}`;
    if (report.verdict === 'skip') {
        throw new errors .fk(`${named} is not promoted, as nothing could be checked; see why the checks were skipped`);
    }
    if ((0,record_validation .mP)(report))
        return;
    const lacks = report.configured === true ? 'neither a connection test nor a list that passed' : 'no configuration';
    throw new errors .fk(`${named} is not promoted, as its validation had ${lacks}, so it is not known whether it works; give ${(0,input_names .sy)('config')}, or move the tag with ${lineOf(move)}`);
}
async function assertNotTakenBack(move, services) {
    const { connector, tag, version } = move;
    const { client, records, order, signal } = services;
    if (!records.exists)
        return;
    const recorded = await recorded_versions .wX.readOrReport({ tenant: client.baseUrl.host, connector }, records, `it is not known whether version ${version} was rolled back before`);
    const [upload] = recorded?.uploadsOf(version) ?? [];
    const { commit } = await records.facts();
    if (recorded === undefined || upload === undefined || commit === undefined)
        return;
    const current = (await client.tags.get(connector.id, tag, { signal }))?.activeVersion;
    const remedy = `move the tag all the same with ${lineOf(move)}`;
    await (0,older .O)({ alias: connector.alias, tag, commit, version, upload, current, remedy }, recorded, order);
}
function lineOf({ connector, tag, version, repeated }) {
    return (0,tag_move_line .oF)('promote', { connector: connector.alias, tag, version }, repeated);
}
var markdown = __webpack_require__(12560);
; 

const participles = {
    pack: 'packed',
    upload: 'uploaded',
    validate: 'validated',
    promote: 'promoted',
};
function pipelineHeadline({ name, alias, version, completed, failed }) {
    const title = `# ${(0,markdown .fh)(name ?? alias ?? 'SaaS connector')}`;
    const what = version === undefined ? 'The bundle' : `Version **${version}** of ${(0,markdown .fh)(alias ?? '')}`;
    const steps = completed.map((step) => participles[step]).join(', ');
    if (failed === undefined)
        return `${title}\n\n✅ ${what} is ${steps}.`;
    const before = steps === '' ? '' : ` (${steps} before)`;
    return `${title}\n\n❌ ${what} could not be ${participles[failed]}${before}.`;
}
; 




























const allInputs = {
    ...pack_command.packInputs,
    upload: {
        kind: 'boolean',
        default: 'true',
        description: 'Upload the bundle and validate it on the tenant; if false, validate it in this process.',
    },
    ...upload_command.uploadInputs,
    validate: { kind: 'boolean', default: 'true', description: 'Validate the uploaded version, or the bundle.' },
    ...validation_inputs .Rp,
    'github-token': {
        ...validation_inputs .Rp['github-token'],
        description: 'Token of the job, to write the comment (`pull-requests: write`) and to record uploads as deployments (`deployments: write`).',
    },
    record: upload_command.uploadInputs.record,
    promote: {
        kind: 'boolean',
        default: 'false',
        description: 'Move a tag to the version after all steps before have succeeded.',
    },
    'promote-tag': { kind: 'text', default: 'latest', description: 'Tag that promote moves.' },
    ...accepted_breaking .CU,
    ...tenant .MR,
};
const outputs = {
    file: 'Path of the zip.',
    sha256: 'SHA-256 of the zip, in hex.',
    name: 'Name of the project, from package.json.',
    ...upload_command.uploadOutputs,
    version: 'The version of the connector that holds the bundle; unknown if it could not be determined whether it was created.',
    ...validation_inputs .sH,
    promoted: 'Whether the tag was moved and not rolled back: true, false or unknown.',
    'previous-version': 'The version that the promoted tag was at before; empty if it did not exist.',
    'rolled-back': promote_command.rolledBackOutput,
};
const pipeline = (0,command .N)({
    name: 'pipeline',
    summary: 'Packs a connector project, uploads the bundle, validates it, and promotes it if asked.',
    action: { title: 'SaaS connector pipeline', icon: 'git-merge', color: 'blue' },
    positional: ['path'],
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
        (0,foreign_code .K)(inputs, context, inputs);
        const step = stepRunner(progress, context);
        for (const name of ['uploaded', 'created', 'promoted', 'rolled-back'])
            context.setOutput(name, false);
        assertPromotionInputs(inputs);
        const upload = isUploading(inputs, context);
        if (upload)
            (0,tenant .dB)(inputs.connector, `, or set ${(0,input_names .sy)('upload')} to false`);
        (0,tag_name .e)(inputs['promote-tag'], 'promote-tag');
        const { workingDirectory } = context;
        const prepared = inputs.validate
            ? await (0,validate_and_report .N5)(inputs, (0,external_node_path_.resolve)(workingDirectory, inputs.path), context)
            : undefined;
        const config = prepared === undefined ? await (0,shared_config .Xg)(inputs, context) : prepared.plan.config;
        await (0,pack_command.assertPackInputs)(inputs, context);
        if (upload)
            await (0,upload_command.assertUploadInputs)(inputs, context);
        const client = upload ? await (0,tenant .Hl)(inputs, context, { transport: (0,invoke_limits .z)(inputs) }) : undefined;
        try {
            const packed = await step('pack', () => (0,pack .t)((0,pack_command.packOptions)(inputs, context)));
            progress.name = packed.specName ?? packed.name;
            context.setPathOutput('file', packed.file);
            context.setOutput('sha256', packed.sha256);
            context.setOutput('name', packed.name);
            context.addSummary(`## Pack\n\n${(0,summary .X)(packed)}`);
            const run = { packed, prepared, config, inputs, context, progress, step };
            if (client === undefined)
                await validateLocally(run);
            else {
                await uploadValidatePromote(client, run);
                await (0,token_end .zS)(client, context);
            }
        }
        finally {
            client?.close();
        }
    },
});
function assertPromotionInputs({ promote, upload, validate, shard }) {
    if (!promote)
        return;
    if (!upload)
        throw new errors .eb(`${(0,input_names .sy)('promote')} needs ${(0,input_names .sy)('upload')}: only an uploaded version can be promoted`);
    if (validate && shard !== undefined) {
        throw new errors .eb(`${(0,input_names .sy)('promote')} needs all checks, and ${(0,input_names .sy)('shard')} runs only a part of them; leave ${(0,input_names .sy)('shard')} out`);
    }
}
function isUploading(inputs, context) {
    if (!inputs.upload)
        return false;
    if (!context.workflow?.fromFork || (0,tenant .iT)(inputs).length === 0)
        return true;
    const message = 'a pull request from a fork has no secrets: nothing is uploaded, the bundle is validated here';
    context.annotate({ level: 'notice', title: 'upload', message });
    return false;
}
async function validateLocally({ packed, prepared, context, step, inputs }) {
    if (prepared === undefined)
        return;
    const project = packed.project.directory;
    await step('validate', async () => {
        const replay = await (0,recording .n5)({ ...inputs, path: project, file: packed.file }, context);
        const rerun = [
            ...['validate', '--file', packed.shownFile],
            ...(replay === undefined ? [] : ['--replay-target', replay.shown]),
        ];
        await (0,local_tenant .b)(packed.file, context, (target) => (0,validate_and_report .qV)({ ...target, project, rerun, replay: replay?.facts }, { ...prepared, plan: (0,recording .ap)(prepared.plan, replay) }, context), { transport: prepared.transport, exchanges: replay?.exchanges });
    });
}
async function uploadValidatePromote(client, { packed, prepared, config, inputs, context, progress, step }) {
    const bundle = await (0,bundle_bundle .Bo)(packed.file);
    const uploaded = await step('upload', () => (0,upload_command.uploadAndReport)(bundle, client, inputs, context));
    const { connectorId, version, alias } = uploaded;
    progress.alias = alias;
    progress.version = version;
    if (uploaded.newer !== undefined) {
        context.logger.info('a newer commit was uploaded before, so there is nothing to validate or to promote');
        return;
    }
    if (connectorId === undefined || alias === undefined || version === undefined) {
        context.logger.info('dry run: nothing was uploaded, so there is nothing to validate or to promote');
        return;
    }
    let report;
    if (prepared !== undefined) {
        const onReport = (next) => {
            report = next;
        };
        const rerun = ['validate', '--connector', alias, '--version', String(version)];
        const project = packed.project.directory;
        const target = { client, connector: connectorId, alias, at: { version }, project, bundle, rerun, onReport };
        await step('validate', () => (0,validate_and_report .qV)(target, prepared, context));
    }
    if (!inputs.promote)
        return;
    const connector = { id: connectorId, alias };
    const undo = (0,promote_undo .t7)(inputs, context);
    const move = { connector, tag: inputs['promote-tag'], version, repeated: undo.words };
    assertPromotable(move, report);
    const records = (0,upload_record .WH)(inputs, context);
    await assertNotTakenBack(move, {
        ...{ client, records, signal: context.signal },
        order: (0,commit_order .O)(context, inputs['github-token']),
    });
    const request = {
        connector,
        tag: move.tag,
        target: version,
        origin: await readOrigin(inputs, (await records.facts()).commit, context),
        expected: undefined,
        verify: true,
        config,
        rollback: true,
        dryRun: inputs['dry-run'],
        undo,
        journal: (0,journal ._0)(inputs, context, client, { command: 'promote', connector: connectorId }),
    };
    await step('promote', () => (0,promote_command.promoteAndReport)(request, client, { ...context, records, move: 'promotion', acceptBreaking: inputs['accept-breaking'] }, ({ changed, ...values }) => {
        context.setOutput('promoted', changed);
        for (const name of ['previous-version', 'rolled-back'])
            context.setOutput(name, values[name]);
    }));
}
async function readOrigin(inputs, commit, context) {
    const reason = commit === undefined ? undefined : await (0,project_history .kF)(inputs, commit, context);
    return reason === undefined || reason === 'none' ? { commit } : { changed: commit };
}
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

  })

};
