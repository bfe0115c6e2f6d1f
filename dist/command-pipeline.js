export const id = 8451;
export const ids = [8451];
export const modules = {

/***/ 28451:
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
// EXTERNAL MODULE: ./lib/src/commands/pack/command.js
var pack_command = __webpack_require__(32326);
// EXTERNAL MODULE: ./lib/src/commands/pack/pack.js + 6 modules
var pack = __webpack_require__(70106);
// EXTERNAL MODULE: ./lib/src/commands/pack/summary.js
var summary = __webpack_require__(31355);
// EXTERNAL MODULE: ./lib/src/commands/promote/command.js + 10 modules
var promote_command = __webpack_require__(13913);
// EXTERNAL MODULE: ./lib/src/commands/promote/undo.js
var promote_undo = __webpack_require__(47830);
// EXTERNAL MODULE: ./lib/src/commands/shared/accepted-breaking.js
var accepted_breaking = __webpack_require__(90366);
// EXTERNAL MODULE: ./lib/src/commands/shared/commit-order.js
var commit_order = __webpack_require__(86239);
// EXTERNAL MODULE: ./lib/src/commands/shared/config.js
var shared_config = __webpack_require__(3633);
// EXTERNAL MODULE: ./lib/src/commands/shared/foreign-code.js
var foreign_code = __webpack_require__(65881);
// EXTERNAL MODULE: ./lib/src/commands/shared/invoke-limits.js
var invoke_limits = __webpack_require__(39128);
// EXTERNAL MODULE: ./lib/src/commands/shared/journal.js
var journal = __webpack_require__(84724);
// EXTERNAL MODULE: ./lib/src/commands/shared/local-tenant.js
var local_tenant = __webpack_require__(86925);
// EXTERNAL MODULE: ./lib/src/commands/shared/project-history.js
var project_history = __webpack_require__(1711);
// EXTERNAL MODULE: ./lib/src/commands/shared/tag-name.js
var tag_name = __webpack_require__(62451);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/commands/shared/token-end.js
var token_end = __webpack_require__(10846);
// EXTERNAL MODULE: ./lib/src/commands/shared/upload-record.js
var upload_record = __webpack_require__(26490);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-inputs.js
var validation_inputs = __webpack_require__(78551);
// EXTERNAL MODULE: ./lib/src/commands/upload/command.js + 7 modules
var upload_command = __webpack_require__(34755);
// EXTERNAL MODULE: ./lib/src/commands/validate/command.js + 2 modules
var validate_command = __webpack_require__(95994);
// EXTERNAL MODULE: ./lib/src/commands/validate/recording.js
var recording = __webpack_require__(58327);
// EXTERNAL MODULE: ./lib/src/commands/promote/older.js
var older = __webpack_require__(53832);
// EXTERNAL MODULE: ./lib/src/commands/shared/record-validation.js
var record_validation = __webpack_require__(17120);
// EXTERNAL MODULE: ./lib/src/commands/shared/recorded-versions.js
var recorded_versions = __webpack_require__(78637);
// EXTERNAL MODULE: ./lib/src/commands/shared/tag-move-line.js
var tag_move_line = __webpack_require__(66592);
;// CONCATENATED MODULE: ./lib/src/commands/pipeline/guards.js





/**
 * @param report - of the validation; undefined if none was asked for.
 * @throws UserError if the validation does not tell whether the version works.
 */
function assertPromotable(move, report) {
    if (report === undefined)
        return;
    const named = `version ${move.version} of ${move.connector.alias}`;
    if (report.verdict === 'skip') {
        throw new errors/* UserError */.yo(`${named} is not promoted, as nothing could be checked; see why the checks were skipped`);
    }
    if ((0,record_validation/* hasReachedTarget */.mP)(report))
        return;
    const lacks = report.configured === true ? 'neither a connection test nor a list that passed' : 'no configuration';
    throw new errors/* UserError */.yo(`${named} is not promoted, as its validation had ${lacks}, so it is not known whether it works; give config, or move the tag with ${lineOf(move)}`);
}
/**
 * Looks up in the record whether the version may be promoted to a tag. Without a record everything may.
 *
 * @throws UserError for a version that was rolled back, or is of an older commit than one that was promoted.
 */
async function assertNotTakenBack(move, services) {
    const { connector, tag, version } = move;
    const { client, records, order, signal } = services;
    if (!records.exists)
        return;
    const recorded = await recorded_versions/* RecordedVersions */.wX.readOrReport({ tenant: client.baseUrl.host, connector }, records, `it is not known whether version ${version} was rolled back before`);
    const [upload] = recorded?.uploadsOf(version) ?? [];
    const { commit } = await records.facts();
    if (recorded === undefined || upload === undefined || commit === undefined)
        return;
    const current = (await client.tags.get(connector.id, tag, { signal }))?.activeVersion;
    const remedy = `move the tag all the same with ${lineOf(move)}`;
    await (0,older/* assertNotOlder */.O)({ alias: connector.alias, tag, commit, version, upload, current, remedy }, recorded, order);
}
function lineOf({ connector, tag, version, repeated }) {
    return (0,tag_move_line/* tagMoveLine */.oF)('promote', { connector: connector.alias, tag, version }, repeated);
}
//# sourceMappingURL=guards.js.map
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
    const title = `# ${(0,markdown/* nameText */.fh)(name ?? alias ?? 'SaaS connector')}`;
    const what = version === undefined ? 'The bundle' : `Version **${version}** of ${(0,markdown/* nameText */.fh)(alias ?? '')}`;
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
    record: upload_command.uploadInputs.record,
    promote: {
        kind: 'boolean',
        default: 'false',
        description: 'Move a tag to the version after all steps before have succeeded.',
    },
    'promote-tag': { kind: 'text', default: 'latest', description: 'Tag that promote moves.' },
    ...accepted_breaking/* acceptBreakingInput */.CU,
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
        (0,foreign_code/* assertOwnCode */.K)(inputs, context, inputs);
        const step = stepRunner(progress, context);
        for (const name of ['uploaded', 'created', 'promoted', 'rolled-back'])
            context.setOutput(name, false);
        assertPromotionInputs(inputs);
        const upload = isUploading(inputs, context);
        if (upload)
            (0,tenant/* requireConnector */.dB)(inputs.connector, ', or set upload to false');
        (0,tag_name/* assertTagName */.e)(inputs['promote-tag'], 'promote-tag');
        // All inputs are checked before anything is built.
        const { workingDirectory } = context;
        const prepared = inputs.validate
            ? await (0,validate_command.prepareValidation)(inputs, (0,external_node_path_.resolve)(workingDirectory, inputs.path), context)
            : undefined;
        const config = prepared === undefined ? await (0,shared_config/* readConfig */.Xg)(inputs, context) : prepared.plan.config;
        await (0,pack_command.assertPackInputs)(inputs, context);
        if (upload)
            await (0,upload_command.assertUploadInputs)(inputs, context);
        const client = upload ? await (0,tenant/* connectTenant */.Hl)(inputs, context, { transport: (0,invoke_limits/* invokeLimits */.z)(inputs) }) : undefined;
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
            else {
                await uploadValidatePromote(client, run);
                await (0,token_end/* annotateTokenEnd */.z)(client, context);
            }
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
async function validateLocally({ packed, prepared, context, step, inputs }) {
    if (prepared === undefined)
        return;
    const project = packed.project.directory;
    await step('validate', async () => {
        const replay = await (0,recording/* openProjectRecording */.n5)({ ...inputs, path: project, file: packed.file }, context);
        const rerun = [
            ...['validate', '--file', packed.shownFile],
            ...(replay === undefined ? [] : ['--replay-target', replay.shown]),
        ];
        await (0,local_tenant/* withBundleOnSandbox */.b)(packed.file, context, (target) => (0,validate_command.validateAndReport)({ ...target, project, rerun, replay: replay?.facts }, { ...prepared, plan: (0,recording/* planWith */.ap)(prepared.plan, replay) }, context), { transport: prepared.transport, exchanges: replay?.exchanges });
    });
}
async function uploadValidatePromote(client, { packed, prepared, config, inputs, context, progress, step }) {
    const bundle = await (0,bundle_bundle/* readBundle */.Bo)(packed.file);
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
        await step('validate', () => (0,validate_command.validateAndReport)(target, prepared, context));
    }
    if (!inputs.promote)
        return;
    const connector = { id: connectorId, alias };
    const undo = (0,promote_undo/* undoHints */.t7)(inputs, context);
    const move = { connector, tag: inputs['promote-tag'], version, repeated: undo.words };
    assertPromotable(move, report);
    const records = (0,upload_record/* openUploadRecords */.WH)(inputs, context);
    await assertNotTakenBack(move, {
        ...{ client, records, signal: context.signal },
        order: (0,commit_order/* commitOrder */.O)(context, inputs['github-token']),
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
        journal: (0,journal/* openJournal */._0)(inputs, context, client, { command: 'promote', connector: connectorId }),
    };
    await step('promote', () => 
    // The output version stays the uploaded one.
    (0,promote_command.promoteAndReport)(request, client, { ...context, records, move: 'promotion', acceptBreaking: inputs['accept-breaking'] }, ({ changed, ...values }) => {
        context.setOutput('promoted', changed);
        for (const name of ['previous-version', 'rolled-back'])
            context.setOutput(name, values[name]);
    }));
}
async function readOrigin(inputs, commit, context) {
    const reason = commit === undefined ? undefined : await (0,project_history/* uncommittedReason */.kF)(inputs, commit, context);
    return reason === undefined || reason === 'none' ? { commit } : { changed: commit };
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

/***/ 80805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/** Longest cell that is padded; a longer one shifts the rest of its line. */
const maxColumnWidth = 60;
/** A table for the log, as lines of plain text in aligned columns. */
function textTable(headers, rows) {
    const lines = [headers, ...rows].map((cells) => cells.map((cell) => cell.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')));
    const widths = headers.map((_, column) => Math.min(maxColumnWidth, Math.max(...lines.map((cells) => cells[column]?.length ?? 0))));
    return lines.map((cells) => cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
//# sourceMappingURL=text-table.js.map

/***/ }),

/***/ 78551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rp: () => (/* binding */ validationInputs),
/* harmony export */   ae: () => (/* binding */ assertReportInputs),
/* harmony export */   b: () => (/* binding */ baselineAnnotation),
/* harmony export */   eP: () => (/* binding */ reportInputs),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   sH: () => (/* binding */ validationOutputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73899);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
/* harmony import */ var _core_input_names_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58369);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42180);
/* harmony import */ var _project_git_uncommitted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54734);
/* harmony import */ var _project_package_manager_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35506);
/* harmony import */ var _project_run_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85472);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3633);
/* harmony import */ var _invoke_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39128);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84724);












/** The inputs of the commands that report a validation: validate, pipeline and report. */
const reportInputs = {
    'fail-on': {
        kind: 'choice',
        choices: ['error', 'warning', 'new', 'never'],
        default: 'error',
        description: 'Which findings make the command fail; new: errors and warnings that are not in the baseline. A run that did not finish always fails.',
    },
    baseline: {
        kind: 'text',
        description: 'An earlier validation.json to compare with: findings are new, known or fixed. If the file does not exist, all findings are new.',
    },
    'report-dir': {
        kind: 'text',
        description: 'Folder for the reports. Default: a temporary folder on a runner; no reports in a shell.',
    },
    comment: {
        kind: 'boolean',
        default: 'false',
        description: 'Keep a comment with the result on the pull request up to date. Needs github-token.',
    },
    'comment-key': {
        kind: 'text',
        description: 'Distinguishes the comments of several jobs that validate the same connector, such as the legs of a matrix.',
    },
    'github-token': {
        kind: 'text',
        secret: true,
        description: 'Token of the job, for the comment (`pull-requests: write`) and to record the result of a validation on a tenant (`deployments: write`).',
    },
    record: {
        kind: 'text',
        description: 'File or folder in which upload recorded the version; the result is added to it.',
    },
    'report-url': {
        kind: 'text',
        description: 'Address of the report, such as that of the artifact that holds it, to record with the result.',
    },
};
const validationInputs = {
    ..._config_js__WEBPACK_IMPORTED_MODULE_8__/* .configInputs */ .yD,
    'read-only': {
        kind: 'boolean',
        default: 'true',
        description: 'Skip the checks that create, change and delete test accounts in the target system.',
    },
    checks: { kind: 'list', default: '', description: 'Ids of the checks to run, separated by commas. Default: all.' },
    'skip-checks': { kind: 'list', default: '', description: 'Ids of the checks to skip.' },
    settings: {
        kind: 'text',
        description: 'Settings file: attribute values, accepted findings, custom commands. Default: validate.yml of the project, if it exists.',
    },
    'read-limit': {
        kind: 'integer',
        min: 1,
        max: 10000,
        default: '8',
        description: 'Maximum number of accounts, and of entitlements of each type, that are read one by one.',
    },
    'read-concurrency': {
        kind: 'integer',
        min: 1,
        max: 100,
        default: '4',
        description: 'On a tenant: how many commands of the checks that only read run at the same time. Give 1 for a target system that takes one request at a time.',
    },
    'write-concurrency': {
        kind: 'integer',
        min: 1,
        max: 20,
        default: '1',
        description: 'On a tenant: how many checks that update, disable, unlock or delete test accounts of their own run at the same time. From the first one that finds something on, they run again one after the other, unless an account could not be deleted. Only for a target system that takes several changes at once.',
    },
    ..._invoke_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .invokeLimitInputs */ .R,
    'max-wait': {
        kind: 'text',
        description: 'How long to wait until the target system shows a change, such as 90s. Default: 30s, and 500ms for a bundle that runs here.',
    },
    seed: {
        kind: 'text',
        description: 'Seed of the generated values; the same seed generates the same values. Default: random; for a shard, the id of the workflow run.',
    },
    shard: {
        kind: 'text',
        description: 'Run only a part of the checks, such as 2/4. The report action merges the results of all parts.',
    },
    ...reportInputs,
    ..._journal_js__WEBPACK_IMPORTED_MODULE_10__/* .journalInputs */ .$R,
};
const validationOutputs = {
    result: 'pass, warn, fail, skip or stopped: the worst verdict of all checks; skip if nothing could be checked; stopped if the run did not finish.',
    passed: 'Number of checks that passed.',
    failed: 'Number of checks that failed.',
    warned: 'Number of checks that passed with warnings.',
    skipped: 'Number of checks that were skipped.',
    'new-findings': 'Number of findings that are not in the baseline; empty without baseline.',
    'report-json': 'Path of the results as JSON.',
    'report-junit': 'Path of the results as JUnit XML.',
    'report-sarif': 'Path of the results as SARIF, for code scanning.',
    'report-html': 'Path of the HTML report.',
};
/** @throws UserError for inputs with which the report at the end of the run would fail. */
async function assertReportInputs(inputs, { workingDirectory, workflow, reportDirectory, }) {
    await (0,_cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .assertOutputFolders */ .N)({ 'report-dir': inputs['report-dir'] ?? reportDirectory }, workingDirectory);
    const url = inputs['report-url'];
    if (url !== undefined && !/^https?:\/\/[^\s]{1,2000}$/i.test(url)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__/* .inputName */ .yu)('report-url')} is not an address; it begins with https://`);
    }
    if (inputs['fail-on'] === 'new' && inputs.baseline === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('fail-on new needs baseline; give the path of an earlier validation.json');
    }
    if (!inputs.comment)
        return;
    if (workflow === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('comment needs a pull request of GitHub; leave it out here');
    if (inputs['github-token'] === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('comment needs github-token; pass the token of the job and give it pull-requests: write');
    }
}
/** Reads the input `baseline`; undefined when it was not given. */
async function readBaseline({ baseline: path, 'fail-on': failOn }, context) {
    if (path === undefined)
        return undefined;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, path);
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            return { path, result: undefined, isGate: false };
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`cannot read baseline ${path}: ${error.message}`);
    }
    const { parseResult } = await __webpack_require__.e(/* import() */ 632).then(__webpack_require__.bind(__webpack_require__, 70632));
    const isGate = failOn === 'new' && (await isCommitted(file, context));
    return { path, result: parseResult(text, `baseline ${path}`), isGate };
}
/** Whether git tracks a file and it is as in the last commit. False if git cannot be asked. */
async function isCommitted(file, { childEnvironment, signal }) {
    const root = (0,_project_package_manager_js__WEBPACK_IMPORTED_MODULE_6__/* .findRepositoryRoot */ .mL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    if (root === undefined)
        return false;
    try {
        return await (0,_project_git_uncommitted_js__WEBPACK_IMPORTED_MODULE_5__/* .isCommittedFile */ .Z)((0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_7__/* .gitRunner */ .XZ)(root, { environment: childEnvironment(), signal }), (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(root, file));
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            return false;
        throw error;
    }
}
/** An annotation for a baseline that does not exist, or is of a run that did not finish. */
function baselineAnnotation(baseline) {
    if (baseline === undefined)
        return undefined;
    const { path, result } = baseline;
    if (result === undefined) {
        const message = `baseline ${path} does not exist: this counts as the first run, and every finding is new`;
        return { level: 'notice', title: 'baseline', message };
    }
    if (result.stopped === undefined)
        return undefined;
    const message = `baseline ${path} is of a run that did not finish, so new findings may be old ones; give the result of a complete run`;
    return { level: 'warning', title: 'baseline', message };
}
//# sourceMappingURL=validation-inputs.js.map

/***/ }),

/***/ 95994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareValidation: () => (/* binding */ prepareValidation),
  validate: () => (/* binding */ command_validate),
  validateAndReport: () => (/* binding */ validateAndReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/files.js
var files = __webpack_require__(70679);
// EXTERNAL MODULE: ./lib/src/core/logger.js
var logger = __webpack_require__(11158);
// EXTERNAL MODULE: ./lib/src/recording/replay.js + 5 modules
var recording_replay = __webpack_require__(93143);
// EXTERNAL MODULE: ./lib/src/validation/engine/run.js + 72 modules
var run = __webpack_require__(66285);
// EXTERNAL MODULE: ./lib/src/commands/shared/accepted-breaking.js
var accepted_breaking = __webpack_require__(90366);
// EXTERNAL MODULE: ./lib/src/commands/shared/config.js
var shared_config = __webpack_require__(3633);
// EXTERNAL MODULE: ./lib/src/commands/shared/foreign-code.js
var foreign_code = __webpack_require__(65881);
// EXTERNAL MODULE: ./lib/src/commands/shared/invoke-limits.js
var invoke_limits = __webpack_require__(39128);
// EXTERNAL MODULE: ./lib/src/commands/shared/journal.js
var shared_journal = __webpack_require__(84724);
// EXTERNAL MODULE: ./lib/src/commands/shared/local-tenant.js
var local_tenant = __webpack_require__(86925);
// EXTERNAL MODULE: ./lib/src/commands/shared/missing-config.js
var missing_config = __webpack_require__(63774);
// EXTERNAL MODULE: ./lib/src/commands/shared/run-facts.js
var run_facts = __webpack_require__(75092);
// EXTERNAL MODULE: ./lib/src/commands/shared/target-inputs.js
var target_inputs = __webpack_require__(39618);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/commands/shared/time-inputs.js
var time_inputs = __webpack_require__(19898);
// EXTERNAL MODULE: ./lib/src/commands/shared/token-end.js
var token_end = __webpack_require__(10846);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-inputs.js
var validation_inputs = __webpack_require__(78551);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-outcome.js + 2 modules
var validation_outcome = __webpack_require__(65309);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-settings.js
var validation_settings = __webpack_require__(38796);
// EXTERNAL MODULE: ./lib/src/commands/validate/base-spec.js + 1 modules
var base_spec = __webpack_require__(765);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/commands/shared/recorded-versions.js
var recorded_versions = __webpack_require__(78637);
// EXTERNAL MODULE: ./lib/src/commands/shared/upload-record.js
var upload_record = __webpack_require__(26490);
;// CONCATENATED MODULE: ./lib/src/commands/validate/bundle-result.js








const bundleResultInputs = {
    'bundle-result': {
        kind: 'text',
        description: "The validation.json of this version's bundle, as validate with file wrote it: the types of errors in it count where the tenant reports none. Needs the record of the upload.",
    },
};
/**
 * Reads the input `bundle-result`; undefined when it was not given.
 *
 * @throws UserError for a file that is no result of a bundle.
 */
async function readBundleResult(path, workingDirectory) {
    if (path === undefined)
        return undefined;
    const shown = `bundle-result ${path}`;
    let text;
    try {
        text = await (0,promises_.readFile)((0,external_node_path_.resolve)(workingDirectory, path), 'utf8');
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`cannot read ${shown}: ${(0,files/* fileErrorReason */.Hs)(cause)}`, { cause });
    }
    const { parseResult } = await __webpack_require__.e(/* import() */ 632).then(__webpack_require__.bind(__webpack_require__, 70632));
    const { bundle, errorTypes = [] } = parseResult(text, shown);
    if (bundle !== undefined)
        return { path, contentSha256: bundle.contentSha256, errorTypes };
    throw new errors/* UserError */.yo(`${shown} does not say which bundle it is of; give the validation.json of validate with file`);
}
/**
 * The types of errors that a result proves for a version of the tenant.
 *
 * @throws UserError if the result is of another bundle than the record says of the version, or if it says nothing of it.
 */
async function typesProvenBy({ path, contentSha256, errorTypes }, { client, connector, alias = connector, at }, inputs, context) {
    const version = 'version' in at ? at.version : (await client.tags.get(connector, at.tag))?.activeVersion;
    const shown = `bundle-result ${path}`;
    const name = (0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(alias));
    if (version === undefined)
        throw new errors/* UserError */.yo(`${shown} cannot be used: the tag is at no version of ${name}`);
    const key = { tenant: client.baseUrl.host, connector: { id: connector, alias } };
    const recorded = await recorded_versions/* RecordedVersions */.wX.read(key, (0,upload_record/* openUploadRecords */.WH)(inputs, context));
    const hashes = new Set(recorded.uploadsOf(version).map(({ record }) => record.contentSha256));
    if (hashes.size === 0) {
        throw new errors/* UserError */.yo(`${shown} cannot be used: it is not recorded which bundle version ${version} of ${name} holds; give the record of its upload, with record or github-token`);
    }
    if (hashes.size === 1 && hashes.has(contentSha256))
        return errorTypes;
    throw new errors/* UserError */.yo(`${shown} is of another bundle than version ${version} of ${name}; give the result of the bundle that was uploaded`);
}
//# sourceMappingURL=bundle-result.js.map
// EXTERNAL MODULE: ./lib/src/commands/shared/text-table.js
var text_table = __webpack_require__(80805);
;// CONCATENATED MODULE: ./lib/src/commands/validate/check-list.js

const factNames = {
    bundle: 'file',
    process: 'file',
    logs: "the connector's log",
    customizer: 'file and customizer',
};
/** The checks as a table: id, title, and what the spec must list and the run must be given. */
function checkList(checks) {
    return (0,text_table/* textTable */.e)(['Check', 'Title', 'Needs'], checks.map((check) => [check.id, check.title, needsOf(check).join(', ')]));
}
function needsOf({ requires, facts = [], changesAccount, needsConfig, writes, scope }) {
    return [
        ...requires,
        ...(changesAccount ? ['an account (test-account, or create and delete)'] : []),
        ...facts.map((fact) => (fact === 'customizer' && scope !== undefined ? 'customizer' : factNames[fact])),
        ...(needsConfig ? ['config'] : []),
        ...(writes ? ['read-only false'] : []),
    ];
}
//# sourceMappingURL=check-list.js.map
// EXTERNAL MODULE: ./lib/src/commands/validate/complete-report.js
var complete_report = __webpack_require__(68940);
// EXTERNAL MODULE: ./lib/src/commands/validate/finding-locations.js
var finding_locations = __webpack_require__(13348);
// EXTERNAL MODULE: ./lib/src/commands/validate/recording.js
var validate_recording = __webpack_require__(58327);
// EXTERNAL MODULE: ./lib/src/commands/validate/sample-connector.js
var sample_connector = __webpack_require__(21246);
// EXTERNAL MODULE: ./lib/src/commands/validate/validate.js + 8 modules
var validate = __webpack_require__(54776);
;// CONCATENATED MODULE: ./lib/src/commands/validate/command.js































const allInputs = {
    connector: {
        kind: 'text',
        instead: ['file', 'customizer', 'list'],
        description: 'Id or alias of the connector on the tenant. Give this or file.',
    },
    version: { kind: 'integer', min: 1, description: 'Version to validate. Default: the version of tag.' },
    tag: { kind: 'text', description: 'Tag whose version is validated. Default: latest.' },
    file: { kind: 'text', description: 'A bundle to validate on a sandbox tenant in this process, without any tenant.' },
    customizer: {
        kind: 'text',
        description: 'Zip of a customizer to validate: together with the connector of file, or without one on the samples in validate.yml.',
    },
    path: {
        kind: 'text',
        default: '.',
        description: 'Folder of the connector project. Annotations point at its files.',
    },
    list: {
        kind: 'boolean',
        default: 'false',
        shellOnly: true,
        description: 'Only list the checks: their ids, their titles and what they need.',
    },
    ...base_spec/* baseSpecInputs */.A8,
    ...validation_inputs/* validationInputs */.Rp,
    ...validate_recording/* recordingInputs */.bh,
    ...bundleResultInputs,
    ...foreign_code/* foreignCodeInputs */.R,
    ...tenant/* tenantInputs */.MR,
};
const command_validate = (0,command/* defineCommand */.N)({
    name: 'validate',
    summary: 'Checks the behaviour of a connector by running its commands, on a tenant or from its bundle alone.',
    action: { title: 'SaaS connector: validate', icon: 'check-circle', color: 'purple' },
    positional: ['file'],
    inputs: allInputs,
    outputs: validation_inputs/* validationOutputs */.sH,
    async run(inputs, context) {
        const { file, connector } = inputs;
        const isAlone = isCustomizerAlone(inputs);
        if (inputs.list)
            return listChecks(inputs, context, isAlone ? 'customizer' : 'connector');
        if (!isAlone)
            (0,target_inputs/* assertTargetInputs */.h)(inputs, 'customizer');
        else if (inputs.version !== undefined || inputs.tag !== undefined) {
            throw new errors/* UserError */.yo('version and tag cannot be given with a customizer alone; give them with connector');
        }
        if (file !== undefined || isAlone)
            (0,foreign_code/* assertOwnCode */.K)(inputs, context, inputs);
        if (inputs['require-version-bump'] && file === undefined) {
            throw new errors/* UserError */.yo('require-version-bump needs file: only a bundle has a project whose version can rise');
        }
        const recording = await (0,validate_recording/* openRecording */.aq)(inputs, context);
        if (isAlone)
            return await validateCustomizer(inputs, context);
        if (inputs.customizer !== undefined && file === undefined) {
            throw new errors/* UserError */.yo('customizer and connector are both given; leave connector out to validate the customizer alone, or give the bundle of the connector as file in its place');
        }
        const project = await projectFolder(inputs, context);
        if (inputs['spec-base'] !== undefined && file === undefined) {
            throw new errors/* UserError */.yo('spec-base needs file: promote compares the versions of a tenant');
        }
        if (inputs['bundle-result'] !== undefined && file !== undefined) {
            throw new errors/* UserError */.yo('bundle-result needs connector: a bundle that runs here shows the types of its errors');
        }
        const given = await prepareValidation(inputs, project, context);
        const prepared = { ...given, plan: (0,validate_recording/* planWith */.ap)(given.plan, recording) };
        const bundleResult = await readBundleResult(inputs['bundle-result'], context.workingDirectory);
        if (file !== undefined) {
            const path = (0,external_node_path_.resolve)(context.workingDirectory, file);
            const customizer = inputs.customizer === undefined ? undefined : (0,external_node_path_.resolve)(context.workingDirectory, inputs.customizer);
            const rerun = [
                ...['validate', '--file', file],
                ...(inputs.customizer === undefined ? [] : ['--customizer', inputs.customizer]),
                ...(recording?.kind === 'replay' ? ['--replay-target', recording.shown] : []),
            ];
            const replay = recording?.kind === 'replay' ? recording.facts : undefined;
            const options = {
                transport: prepared.transport,
                customizerPath: customizer,
                exchanges: recording?.exchanges,
            };
            let onRun = () => { };
            const run = (target) => {
                const onReport = (report) => onRun({
                    plan: prepared.plan,
                    spec: target.bundle?.spec ?? {},
                    report,
                    bundles: [path, ...(customizer === undefined ? [] : [customizer])],
                    replay: async (made) => {
                        const replay = new recording_replay/* TargetReplay */.j(made);
                        const plan = (0,validate_recording/* replayPlan */.bF)(prepared.plan, replay);
                        const quiet = { ...context, logger: logger/* silentLogger */.q, closing: logger/* silentLogger */.q };
                        const result = { checks: [] };
                        const runQuietly = async (again) => {
                            result.checks = (await (0,validate/* validateTarget */.M)(again, plan, project, quiet)).result.checks;
                        };
                        await (0,local_tenant/* withBundleOnSandbox */.b)(path, quiet, runQuietly, { ...options, exchanges: replay });
                        return result;
                    },
                });
                return validateAndReport({ ...target, project, rerun, replay, onReport }, prepared, context);
            };
            let assertSpecAccepted = () => { };
            const compareAndRun = async (target) => {
                const spec = target.bundle?.spec;
                const services = { ...context, environment: context.childEnvironment() };
                const comparison = spec === undefined ? undefined : await (0,base_spec/* compareWithBase */.te)(spec, project, inputs, services);
                if (comparison !== undefined) {
                    for (const annotation of (0,accepted_breaking/* changeAnnotations */.XF)(comparison.judged, 'error'))
                        context.annotate(annotation);
                    assertSpecAccepted = () => (0,base_spec/* assertBaseAccepted */.BV)(comparison, project, inputs['require-version-bump']);
                }
                await run(target);
            };
            const validateBundle = () => (0,local_tenant/* withBundleOnSandbox */.b)(path, context, compareAndRun, options);
            if (recording?.kind !== 'record')
                await validateBundle();
            else {
                await (0,validate_recording/* recordAfter */.SX)(recording, context, async (known) => {
                    onRun = known;
                    await validateBundle();
                });
            }
            assertSpecAccepted();
            return;
        }
        if (context.workflow?.fromFork && (0,tenant/* missingTenantInputs */.iT)(inputs).length > 0) {
            context.setOutput('result', 'skip');
            const message = 'a pull request from a fork has no secrets: nothing was validated on the tenant; validate its bundle with file';
            context.annotate({ level: 'notice', title: 'validate', message });
            context.addSummary('## Validate\n\n⏭️ A pull request from a fork has no secrets: nothing was validated on the tenant.');
            return;
        }
        const client = await (0,tenant/* connectTenant */.Hl)(inputs, context, { transport: prepared.transport });
        try {
            const { id, alias } = await client.connectors.resolve(connector ?? '', { signal: context.signal });
            const at = (0,target_inputs/* versionOrTag */.c)(inputs);
            const place = 'version' in at ? ['--version', String(at.version)] : ['--tag', at.tag];
            const rerun = ['validate', '--connector', alias, ...place];
            const target = { client, connector: id, alias, at, project, rerun };
            const provenErrorTypes = bundleResult && (await typesProvenBy(bundleResult, target, inputs, context));
            const plan = { ...prepared.plan, ...(provenErrorTypes && { provenErrorTypes }) };
            await validateAndReport(target, { ...prepared, plan }, context);
        }
        finally {
            // Also after checks that failed: they may fail for as long as the token is valid.
            await (0,token_end/* annotateTokenEnd */.z)(client, context);
            client.close();
        }
    },
});
/** True if a customizer is validated without a connector. */
function isCustomizerAlone({ customizer, file, connector }) {
    return customizer !== undefined && file === undefined && connector === undefined;
}
/** @throws UserError if the folder does not exist: its settings would be ignored without notice. */
async function projectFolder({ path }, context) {
    const project = (0,external_node_path_.resolve)(context.workingDirectory, path);
    await (0,files/* assertFolder */.Zp)(project, { input: 'path', shown: path, advice: 'give the folder of the connector project' });
    return project;
}
/** Validates a customizer without a connector: samples answer in its place, on a sandbox tenant in this process. */
async function validateCustomizer(inputs, context) {
    const { customizer = '' } = inputs;
    if (inputs['spec-base'] !== undefined)
        throw new errors/* UserError */.yo('spec-base needs file: a customizer has no spec');
    if (inputs['bundle-result'] !== undefined)
        throw new errors/* UserError */.yo('bundle-result needs connector: a customizer has none');
    const project = await projectFolder(inputs, context);
    const prepared = await prepareValidation(inputs, project, context, 'customizer');
    const path = (0,external_node_path_.resolve)(context.workingDirectory, customizer);
    const rerun = ['validate', '--customizer', customizer];
    const run = async (target) => {
        const name = await (0,finding_locations/* customizerName */.hy)(target.customizer.bundle, project, context.workspace);
        await validateAndReport({ ...target, name, project, rerun }, prepared, context);
    };
    const options = { transport: prepared.transport };
    await (0,local_tenant/* withCustomizerOnSandbox */._f)(path, (0,sample_connector/* sampleConnectorBundle */.E)('samples'), context, run, options);
}
/** Prints the checks that the inputs select, with those of the project's custom commands. */
async function listChecks(inputs, context, scope) {
    const project = (0,external_node_path_.resolve)(context.workingDirectory, inputs.path);
    const settings = await (0,validation_settings/* readValidationSettings */.b)(inputs.settings, project, context);
    const selected = (0,run/* selectChecks */.oL)(inputs.checks, inputs['skip-checks'], settings, scope);
    for (const line of checkList(selected.filter(({ isSkipped }) => !isSkipped).map(({ check }) => check))) {
        context.logger.info(line);
    }
}
/**
 * Checks and reads the inputs of a validation, all but its target.
 *
 * @param project - the folder that may hold the connector's project.
 * @throws UserError for inputs with which the run, or its report at the end, would fail.
 */
async function prepareValidation(inputs, project, context, scope = 'connector') {
    await (0,validation_inputs/* assertReportInputs */.ae)(inputs, context);
    if (!inputs['read-only'] && scope === 'connector')
        await (0,shared_journal/* assertJournal */.EO)(inputs, context);
    const transport = (0,invoke_limits/* invokeLimits */.z)(inputs);
    const shard = inputs.shard === undefined ? undefined : (0,run/* parseShard */.uK)(inputs.shard);
    const seed = seedOf(inputs.seed, shard, context.workflow?.runId);
    const config = await (0,shared_config/* readConfig */.Xg)(inputs, context);
    const settings = await (0,validation_settings/* readValidationSettings */.b)(inputs.settings, project, context);
    (0,run/* selectChecks */.oL)(inputs.checks, inputs['skip-checks'], settings, scope);
    const baseline = await (0,validation_inputs/* readBaseline */.mF)(inputs, context);
    const annotation = (0,validation_inputs/* baselineAnnotation */.b)(baseline);
    if (annotation !== undefined)
        context.annotate(annotation);
    const plan = {
        config,
        isConfigEmpty: (0,missing_config/* isConfigEmpty */.mO)(context),
        settings,
        scope,
        // A customizer alone has no accounts.
        readOnly: inputs['read-only'] || scope === 'customizer',
        checks: inputs.checks,
        skipChecks: inputs['skip-checks'],
        readLimit: inputs['read-limit'],
        readConcurrency: inputs['read-concurrency'],
        writeConcurrency: inputs['write-concurrency'],
        seed,
        shard,
        maxWaitMs: inputs['max-wait'] === undefined ? undefined : (0,time_inputs/* durationInput */.T)('max-wait', inputs['max-wait']),
        nameInput: context.workflow === undefined ? run/* nameInputOfShell */.l7 : run/* nameInputOfStep */.ps,
        skipReasonsIn: context.workflow === undefined ? '--verbose lists' : 'the job summary and the reports list',
    };
    return { inputs, plan, baseline, transport };
}
/** A random seed, but for shards: all shards of a run need the same one. */
function seedOf(given, shard, runId) {
    if (given !== undefined)
        return given;
    if (shard === undefined)
        return (0,external_node_crypto_.randomBytes)(6).toString('hex');
    if (runId !== undefined)
        return `run-${runId}`;
    throw new errors/* UserError */.yo('shard needs seed outside of GitHub; give all shards of a run the same seed, such as the id of the pipeline');
}
/** Nothing is left in a target system that was not there. */
function replayed({ leftBehind: _, notRestored: __, ...result }, replay) {
    return { ...result, replay };
}
/**
 * Validates a target and reports the result in all formats. If the run is interrupted or fails by a defect before there
 * is a result, the output `result` is `stopped`: an empty output would look as if the run had not started.
 *
 * @throws UserError, after the report, when the result is worse than `fail-on` allows or the run did not finish.
 */
async function validateAndReport(target, { inputs, plan, baseline }, context) {
    const { workspace, workingDirectory, secrets } = context;
    const folders = { workspace, workingDirectory, project: target.project };
    let hasResult = false;
    try {
        const run = { command: 'validate', connector: target.connector, at: target.at, seed: plan.seed };
        // A replay changes nothing that could be left behind.
        const journal = plan.readOnly || target.replay !== undefined
            ? undefined
            : (0,shared_journal/* openJournal */._0)(inputs, context, target.client, { ...run, isLocal: target.local === true });
        const outcome = await (0,validate/* validateTarget */.M)(target, { ...plan, journal }, target.project, context);
        const { stopped, failure } = outcome;
        const result = target.replay === undefined ? outcome.result : replayed(outcome.result, target.replay);
        if (plan.config === undefined && failure === undefined) {
            const annotation = (0,missing_config/* missingConfigAnnotation */.Uh)(result.checks, context);
            if (annotation !== undefined)
                context.annotate({ ...annotation, isLast: true });
        }
        const rerun = (0,complete_report/* rerunCommand */.w)(target.rerun, inputs, plan.seed, folders);
        const report = (0,validation_outcome/* finishReport */.U)(await (0,complete_report/* completeReport */.U)(result, rerun, (0,run_facts/* reportOrigin */.r1)(context), folders), baseline, secrets);
        target.onReport?.(report);
        hasResult = true;
        await (0,validation_outcome/* concludeReport */.u)(report, inputs, context, stopped ?? failure);
    }
    catch (error) {
        if (!hasResult && (context.signal.aborted || !(error instanceof errors/* UserError */.yo)))
            context.setOutput('result', 'stopped');
        throw error;
    }
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 58327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SX: () => (/* binding */ recordAfter),
/* harmony export */   ap: () => (/* binding */ planWith),
/* harmony export */   aq: () => (/* binding */ openRecording),
/* harmony export */   bF: () => (/* binding */ replayPlan),
/* harmony export */   bh: () => (/* binding */ recordingInputs),
/* harmony export */   n5: () => (/* binding */ openProjectRecording)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _recording_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18866);
/* harmony import */ var _recording_recorder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99359);
/* harmony import */ var _recording_replay_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93143);
/* harmony import */ var _report_validation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53606);
/* harmony import */ var _shared_recordings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28455);






const recordingInputs = {
    'record-target': {
        kind: 'text',
        description: 'Folder for a recording of what the connector of file exchanges with its target system, without secrets and persons. Replaces an earlier recording.',
    },
    'replay-target': {
        kind: 'text',
        description: 'Folder of a recording that answers in place of the target system. It has the configuration, the seed, read-only and read-limit of the run. Default: .saas-connector/recording in path if there is one, with file and without a configuration, seed and shard; none: no recording.',
    },
    'max-age': {
        kind: 'integer',
        min: 0,
        max: 36500,
        description: 'Days after which the recording of replay-target counts as old.',
    },
    'max-age-fails': {
        kind: 'boolean',
        default: 'false',
        description: 'Fail for an old recording instead of warning.',
    },
};
/** As the engine has it. */
const defaultReadLimit = 8;
/**
 * Opens what the inputs name; undefined if they name no recording.
 *
 * @throws UserError for inputs that cannot be given together, and for a folder that cannot be used.
 */
async function openRecording(inputs, context) {
    const { 'record-target': record, 'max-age': maxAge } = inputs;
    const replay = inputs['replay-target'] === 'none'
        ? undefined
        : (inputs['replay-target'] ?? (record === undefined ? recordingOf(inputs, context) : undefined));
    if (maxAge !== undefined && replay === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('max-age needs replay-target');
    if (record === undefined && replay === undefined)
        return undefined;
    const name = record === undefined ? 'replay-target' : 'record-target';
    if (record !== undefined && replay !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('record-target and replay-target are both given; give one of them');
    }
    if (inputs.file === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} needs file: only what a bundle exchanges on this machine is seen`);
    }
    if (inputs.shard !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} cannot be given with shard: the checks share what they read; leave shard out`);
    }
    const hasConfig = inputs.config !== undefined || inputs['config-path'] !== undefined;
    if (record !== undefined) {
        if (!hasConfig)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('record-target needs config or config-path, to reach the target system');
        const folder = await (0,_shared_recordings_js__WEBPACK_IMPORTED_MODULE_5__/* .recordingFolder */ .SY)(record, context);
        return { kind: 'record', folder, shown: record, exchanges: new _recording_recorder_js__WEBPACK_IMPORTED_MODULE_2__/* .TargetRecorder */ .y(context.clock.now()) };
    }
    for (const other of ['config', 'config-path', 'seed']) {
        if (inputs[other] === undefined)
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${other} cannot be given with replay-target, which has its own; leave it out`);
    }
    return await openReplay(replay ?? '', inputs, context);
}
/** The recording of the project. Undefined if there is none, or if the inputs ask for a run without one. */
function recordingOf(inputs, context) {
    const given = [inputs.config, inputs['config-path'], inputs.seed, inputs.shard];
    if (inputs.file === undefined || given.some((each) => each !== undefined))
        return undefined;
    return (0,_shared_recordings_js__WEBPACK_IMPORTED_MODULE_5__/* .recordingOfProject */ .gY)(inputs.path, context);
}
/** The recording of a project for a run that has none of the inputs of this file; undefined if there is none. */
async function openProjectRecording(inputs, context) {
    const shown = recordingOf(inputs, context);
    return shown === undefined ? undefined : await openReplay(shown, {}, context);
}
async function openReplay(shown, inputs, context) {
    const recording = await (0,_shared_recordings_js__WEBPACK_IMPORTED_MODULE_5__/* .openFolder */ .NE)(shown, context);
    const exchanges = new _recording_replay_js__WEBPACK_IMPORTED_MODULE_3__/* .TargetReplay */ .j(recording);
    const facts = (0,_shared_recordings_js__WEBPACK_IMPORTED_MODULE_5__/* .replayFacts */ .LT)(recording, context);
    const maxAge = inputs['max-age'];
    context.logger.info(`replaying ${shown}: ${(0,_report_validation_js__WEBPACK_IMPORTED_MODULE_4__/* .describeReplay */ .pj)(facts)}`);
    if (maxAge !== undefined && facts.ageDays > maxAge) {
        const message = `the recording in ${shown} is ${facts.ageDays} days old, more than max-age ${maxAge}; record anew`;
        if (inputs['max-age-fails'])
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(message);
        context.annotate({ level: 'warning', title: 'recording', message });
    }
    return { kind: 'replay', shown, exchanges, facts };
}
/** The plan of a run: a replay repeats the recorded one. */
function planWith(plan, run) {
    return run?.kind === 'replay' ? replayPlan(plan, run.exchanges) : plan;
}
/** The plan of a replay: that of the recorded run. */
function replayPlan(plan, replay) {
    const { config, seed, readOnly, readLimit } = replay.recording.facts;
    return { ...plan, config: (0,_recording_config_js__WEBPACK_IMPORTED_MODULE_1__/* .replayConfig */ .i)(config), seed, readOnly, readLimit };
}
/**
 * Runs a validation, and then writes what it recorded. A run that did not finish leaves an earlier recording as it is.
 *
 * @param run - returns what it validated, also if it throws, by `onRun`.
 */
async function recordAfter(recording, context, run) {
    let known;
    let failure;
    try {
        await run((each) => {
            known = each;
        });
    }
    catch (error) {
        failure = { error };
    }
    try {
        await write(recording, known, context);
    }
    catch (error) {
        if (failure === undefined)
            throw error;
        context.annotate({ level: 'error', title: 'recording', message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .reportedProblem */ .XV)(error) });
    }
    if (failure !== undefined)
        throw failure.error;
}
async function write({ exchanges, folder, shown }, run, context) {
    const { report } = run ?? {};
    if (run === undefined || report === undefined || report.stopped !== undefined || context.signal.aborted) {
        context.logger.warning(`nothing was written to ${shown}: the run did not finish`);
        return;
    }
    const { plan, spec, bundles } = run;
    const { identities, values, testAccount, commands, customizerSamples } = plan.settings;
    const code = await (0,_shared_recordings_js__WEBPACK_IMPORTED_MODULE_5__/* .codeWordsOf */ .SE)(bundles);
    const made = exchanges.make(shown, {
        connector: report.connector.name,
        seed: plan.seed,
        readOnly: plan.readOnly,
        readLimit: plan.readLimit ?? defaultReadLimit,
    }, {
        secrets: context.secrets,
        config: plan.config ?? {},
        sourceConfig: spec['sourceConfig'],
        rules: plan.settings.recording,
        code,
        spec: [JSON.stringify(spec)],
        always: [identities, values, testAccount, customizerSamples, commands.map(({ input }) => input)].map((each) => JSON.stringify(each) ?? ''),
    });
    context.logger.info(`replaying what was recorded once, to see whether it has the same verdicts`);
    const differing = differencesOf(report.checks, (await run.replay(made.recording)).checks);
    await made.write(folder, shown);
    const amount = `${made.exchanges} ${made.exchanges === 1 ? 'exchange' : 'exchanges'}`;
    context.logger.info(`recorded ${amount} with the target system in ${shown}; review the files before you commit them`);
    (0,_shared_recordings_js__WEBPACK_IMPORTED_MODULE_5__/* .warnOfUnread */ .t1)(made.unread, context);
    if (differing.length > 0) {
        const message = `a replay of ${shown} differs from the run that made it: ${(0,_shared_recordings_js__WEBPACK_IMPORTED_MODULE_5__/* .namedFirst */ .Uf)(differing)}; if the connector needs a word that was replaced, keep it by recording.keep in validate.yml`;
        context.annotate({ level: 'warning', title: 'recording', message });
    }
}
/** What differs in the verdicts of two runs. One line each. */
function differencesOf(live, replayed) {
    const others = new Map(replayed.map((check) => [check.id, check]));
    return live.flatMap(({ id, verdict }) => {
        const other = others.get(id);
        if (other === undefined || other.verdict === verdict)
            return [];
        const [finding] = other.findings;
        const reason = finding?.message ?? other.reason;
        return [`${id} is ${other.verdict} and not ${verdict}${reason === undefined ? '' : `, because ${reason}`}`];
    });
}
//# sourceMappingURL=recording.js.map

/***/ })

};
