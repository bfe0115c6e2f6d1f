export const id = 5486;
export const ids = [5486];
export const modules = {

  78551:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Rp: () => (  validationInputs),
    ae: () => (  assertReportInputs),
    b: () => (  baselineAnnotation),
    eP: () => (  reportInputs),
    mF: () => (  readBaseline),
    sH: () => (  validationOutputs)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73899);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58369);
  var _core_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42180);
  var _merge_request_place_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(34530);
  var _project_git_uncommitted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54734);
  var _project_package_manager_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35506);
  var _project_run_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85472);
  var _config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3633);
  var _invoke_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39128);
  var _journal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84724);













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
        description: 'Keep a comment with the result on the pull request up to date. On GitHub it needs github-token.',
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
    ..._config_js__WEBPACK_IMPORTED_MODULE_8__  .yD,
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
        default: '8',
        description: 'On a tenant: how many commands of the checks that only read run at the same time. Give 1 for a target system that takes one request at a time.',
    },
    'write-concurrency': {
        kind: 'integer',
        min: 1,
        max: 20,
        default: '1',
        description: 'On a tenant: how many checks that change nothing but test accounts of their own run at the same time. From the first one that finds something on, they run again one after the other, unless an account could not be deleted. Only for a target system that takes several changes at once.',
    },
    ..._invoke_limits_js__WEBPACK_IMPORTED_MODULE_9__  .R,
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
    ..._journal_js__WEBPACK_IMPORTED_MODULE_10__  .$R,
};
const validationOutputs = {
    result: 'pass, warn, fail, skip or stopped: the worst verdict of all checks; fail if the spec is refused, too; skip if nothing could be checked; stopped if the run did not finish.',
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
async function assertReportInputs(inputs, { workingDirectory, workflow, reportDirectory, environment, }, { commentsAnywhere = false } = {}) {
    await (0,_cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__  .N)({ 'report-dir': inputs['report-dir'] ?? reportDirectory }, workingDirectory);
    const url = inputs['report-url'];
    if (url !== undefined && !/^https?:\/\/[^\s]{1,2000}$/i.test(url)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__  .yu)('report-url')} is not an address; it begins with https://`);
    }
    if (inputs['fail-on'] === 'new' && inputs.baseline === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__  .sy)('fail-on')} new needs ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__  .sy)('baseline')}; give the path of an earlier validation.json`);
    }
    if (!inputs.comment)
        return;
    if (workflow === undefined && commentsAnywhere) {
        if ((0,_merge_request_place_js__WEBPACK_IMPORTED_MODULE_12__  .y)(environment) !== undefined)
            return;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__  .sy)('comment')} needs a job of GitHub, GitLab, Azure Pipelines or Jenkins; leave it out here`);
    }
    if (workflow === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__  .sy)('comment')} needs a pull request of GitHub; leave it out here, and give it to the command report`);
    if (inputs['github-token'] === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__  .sy)('comment')} needs github-token; pass the token of the job and give it pull-requests: write`);
    }
}
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .eb(`cannot read ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__  .sy)('baseline')} ${path}: ${error.message}`);
    }
    const { parseResult } = await __webpack_require__.e(  632).then(__webpack_require__.bind(__webpack_require__, 70632));
    const isGate = failOn === 'new' && (await isCommitted(file, context));
    return { path, result: parseResult(text, `${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__  .sy)('baseline')} ${path}`), isGate };
}
async function isCommitted(file, { childEnvironment, signal }) {
    const root = (0,_project_package_manager_js__WEBPACK_IMPORTED_MODULE_6__  .mL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    if (root === undefined)
        return false;
    try {
        return await (0,_project_git_uncommitted_js__WEBPACK_IMPORTED_MODULE_5__  .Z)((0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_7__  .XZ)(root, { environment: childEnvironment(), signal }), (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_4__  .iZ)(root, file));
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .yo)
            return false;
        throw error;
    }
}
function baselineAnnotation(baseline) {
    if (baseline === undefined)
        return undefined;
    const { path, result } = baseline;
    if (result === undefined) {
        const message = `${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__  .sy)('baseline')} ${path} does not exist: this counts as the first run, and every finding is new`;
        return { level: 'notice', title: 'baseline', message };
    }
    if (result.stopped === undefined)
        return undefined;
    const message = `${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__  .sy)('baseline')} ${path} is of a run that did not finish, so new findings may be old ones; give the result of a complete run`;
    return { level: 'warning', title: 'baseline', message };
}

  }),

  96882:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  n5: () => (  openProjectRecording),
  aq: () => (  openRecording),
  ap: () => (  planWith),
  SX: () => (  recordAfter),
  bh: () => (  recordingInputs),
  bF: () => (  replayPlan)
});

var errors = __webpack_require__(57657);
var input_names = __webpack_require__(58369);
var recording_config = __webpack_require__(18866);
var files = __webpack_require__(73909);
var recorder = __webpack_require__(99359);
var replay = __webpack_require__(35175);
var external_node_util_ = __webpack_require__(57975);
var exact_json = __webpack_require__(49138);
var generated = __webpack_require__(78687);
var model = __webpack_require__(19191);
; 




const maxDistanceMs = 2 * 24 * 60 * 60 * 1000;
const maxKeptMs = 30 * 24 * 60 * 60 * 1000;
function canStay(earlier, made) {
    const ageMs = Date.parse(made.facts.recorded) - Date.parse(earlier.facts.recorded);
    return ageMs >= 0 && ageMs <= maxKeptMs && isSameRecording(earlier, made);
}
function isSameRecording(before, after) {
    const { recorded: start, ...facts } = before.facts;
    const { recorded: laterStart, ...laterFacts } = after.facts;
    if (!(0,external_node_util_.isDeepStrictEqual)(facts, laterFacts) || before.groups.length !== after.groups.length)
        return false;
    if (marks.some((mark) => !isMarked(before, mark) && isMarked(after, mark)))
        return false;
    const values = new NewValues(Date.parse(start), Date.parse(laterStart));
    return before.groups.every(({ exchanges, ...group }, i) => {
        const { exchanges: laterExchanges = [], ...other } = after.groups[i] ?? {};
        if (!(0,external_node_util_.isDeepStrictEqual)(group, other) || exchanges.length !== laterExchanges.length)
            return false;
        const others = ordered(laterExchanges);
        return ordered(exchanges).every((exchange, n) => isSameExchange(exchange, others[n], { values, writes: group.writes }));
    });
}
const marks = ['awaited', 'waited'];
function isMarked({ groups }, mark) {
    return groups.some(({ exchanges }) => exchanges.some((exchange) => exchange[mark] === true));
}
function ordered(exchanges) {
    let changes = 0;
    const keyed = exchanges.map((exchange) => {
        const reads = (0,model .p7)(exchange.request);
        if (!reads)
            changes++;
        const place = changes * 2 + Number(reads);
        return { exchange, place, key: (0,generated .e_)((0,exact_json .dj)(exchange.request)) };
    });
    keyed.sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : Number(a.key > b.key)));
    return keyed.map(({ exchange }) => exchange);
}
function isSameExchange(before, after, { values, writes }) {
    if (after === undefined || before.retried !== after.retried || before.late !== after.late)
        return false;
    return values.areSame(before.request, after.request, true) && values.areSame(before.answer, after.answer, writes);
}
class NewValues {
    #startMs;
    #laterStartMs;
    #others = new Map();
    constructor(startMs, laterStartMs) {
        this.#startMs = startMs;
        this.#laterStartMs = laterStartMs;
    }
    areSame(before, after, mayBeNew) {
        const [text, other] = [(0,exact_json .dj)(before), (0,exact_json .dj)(after)];
        if (text === other)
            return true;
        if ((0,generated .e_)(text) !== (0,generated .e_)(other))
            return false;
        const others = (0,generated .$7)(other);
        return (0,generated .$7)(text).every((value, i) => this.#isSame(value, others[i] ?? '', mayBeNew));
    }
    #isSame(value, other, mayBeNew) {
        if (!(0,generated .LU)(value))
            return value === other || this.#areOfRuns(value, other);
        const known = this.#others.get(value);
        if (known !== undefined)
            return known === other;
        if (value === other)
            return true;
        if (mayBeNew)
            this.#others.set(value, other);
        return mayBeNew;
    }
    #areOfRuns(time, later) {
        const isNear = (text, startMs) => Math.abs((0,generated .kb)(text) - startMs) < maxDistanceMs;
        return isNear(time, this.#startMs) && isNear(later, this.#laterStartMs);
    }
}
var validation = __webpack_require__(53606);
var checks = __webpack_require__(53049);
var selection = __webpack_require__(59355);
var recordings = __webpack_require__(28455);
; 











const recordingInputs = {
    'record-target': {
        kind: 'text',
        description: 'Folder for a recording of what the connector of file exchanges with its target system, without secrets and persons. Replaces an earlier recording, unless it is the same and no more than 30 days old.',
    },
    'replay-target': {
        kind: 'text',
        description: 'Folder of a recording that answers in place of the target system. It has the configuration, the seed, read-only and read-limit of the run. Default: .saas-connector/recording in path if there is one, with file and without a configuration, a seed and a part of the checks (shard); none: no recording.',
    },
    ...recordings ._N,
};
const defaultReadLimit = 8;
async function openRecording(inputs, context) {
    const { 'record-target': record, 'max-age': maxAge } = inputs;
    const replay = inputs['replay-target'] === 'none'
        ? undefined
        : (inputs['replay-target'] ?? (record === undefined ? recordingOf(inputs, context) : undefined));
    if (maxAge !== undefined && replay === undefined)
        throw new errors .eb(`${(0,input_names .sy)('max-age')} needs ${(0,input_names .sy)('replay-target')}`);
    if (record === undefined && replay === undefined)
        return undefined;
    const name = record === undefined ? 'replay-target' : 'record-target';
    if (record !== undefined && replay !== undefined) {
        throw new errors .eb(`${(0,input_names .sy)('record-target')} and ${(0,input_names .sy)('replay-target')} are both given; give one of them`);
    }
    if (inputs.file === undefined) {
        throw new errors .eb(`${(0,input_names .sy)(name)} needs ${(0,input_names .sy)('file')}: only what a bundle exchanges on this machine is seen`);
    }
    if (isPart(inputs.shard)) {
        throw new errors .eb(`${(0,input_names .sy)(name)} cannot be given with ${(0,input_names .sy)('shard')}: the checks share what they read; leave ${(0,input_names .sy)('shard')} out`);
    }
    const hasConfig = inputs.config !== undefined || inputs['config-path'] !== undefined;
    if (record !== undefined) {
        if (!hasConfig)
            throw new errors .eb(`${(0,input_names .sy)('record-target')} needs ${(0,input_names .sy)('config')} or ${(0,input_names .sy)('config-path')}, to reach the target system`);
        const folder = await (0,recordings .SY)(record, context);
        return { kind: 'record', folder, shown: record, exchanges: new recorder .y(context.clock.now()) };
    }
    for (const other of ['config', 'config-path', 'seed']) {
        if (inputs[other] === undefined)
            continue;
        throw new errors .eb(`${(0,input_names .sy)(other)} cannot be given with ${(0,input_names .sy)('replay-target')}, which has its own; leave it out`);
    }
    return await openReplay(replay ?? '', inputs, context);
}
function recordingOf(inputs, context) {
    const given = [inputs.config, inputs['config-path'], inputs.seed];
    if (inputs.file === undefined || given.some((each) => each !== undefined))
        return undefined;
    if (!isPart(inputs.shard))
        return (0,recordings .gY)(inputs.path, context);
    const unused = (0,recordings .qq)(inputs.path, context);
    if (unused !== undefined) {
        const message = `the recording in ${unused} is not replayed, because shard ${inputs.shard} runs a part of the checks only; with one shard it is`;
        context.annotate({ level: 'notice', title: 'recording', message });
    }
    return undefined;
}
function isPart(shard) {
    return shard !== undefined && (0,selection .uK)(shard).count > 1;
}
async function openProjectRecording(inputs, context) {
    const shown = recordingOf(inputs, context);
    return shown === undefined ? undefined : await openReplay(shown, {}, context);
}
async function openReplay(shown, inputs, context) {
    const recording = await (0,recordings .NE)(shown, context);
    const exchanges = new replay .j(recording);
    const facts = (0,recordings .LT)(recording, context);
    context.logger.info(`replaying ${shown}: ${(0,validation .pj)(facts)}`);
    (0,recordings .nK)(shown, facts, inputs, context);
    return { kind: 'replay', shown, exchanges, facts };
}
function planWith(plan, run) {
    return run?.kind === 'replay' ? replayPlan(plan, run.exchanges) : plan;
}
function replayPlan(plan, replay) {
    const { config, seed, readOnly, readLimit, maxWaitMs } = replay.recording.facts;
    const waits = plan.maxWaitMs ?? maxWaitMs;
    return { ...plan, config: (0,recording_config .i)(config), seed, readOnly, readLimit, maxWaitMs: waits };
}
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
        context.annotate({ level: 'error', title: 'recording', message: (0,errors .XV)(error) });
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
    const code = await (0,recordings .SE)(bundles);
    const made = exchanges.make(shown, {
        connector: report.connector.name,
        seed: plan.seed,
        readOnly: plan.readOnly,
        readLimit: plan.readLimit ?? defaultReadLimit,
        ...(plan.maxWaitMs !== undefined && { maxWaitMs: plan.maxWaitMs }),
    }, {
        secrets: context.secrets,
        config: plan.config ?? {},
        sourceConfig: spec['sourceConfig'],
        rules: plan.settings.recording,
        code,
        spec: [JSON.stringify(spec)],
        always: [identities, values, testAccount, customizerSamples, commands.map(({ input }) => input)].map((each) => JSON.stringify(each) ?? ''),
    }, new Map(report.checks.map(({ id, verdict }) => [id, verdict])));
    if (made.exchanges === 0) {
        throw new errors .yo(`nothing was written to ${shown}: the connector exchanged nothing with a target system, so there is nothing to replay; see that the configuration is that of a target system`);
    }
    context.logger.info(`replaying what was recorded once, to see whether it has the same verdicts`);
    const { differing, found } = differencesOf(report.checks, (await run.replay(made.recording)).checks);
    const earlier = await (0,files .SS)(folder, shown).catch(() => undefined);
    if (earlier !== undefined && canStay(earlier, made.recording)) {
        const age = (0,validation .pj)((0,recordings .LT)(earlier, context));
        context.logger.info(`what was recorded is the same as in ${shown}, ${age}, which stays as it is`);
    }
    else {
        await made.write(folder, shown);
        const amount = `${made.exchanges} ${made.exchanges === 1 ? 'exchange' : 'exchanges'}`;
        const advice = 'review the files before you commit them';
        context.logger.info(`recorded ${amount} with the target system in ${shown}; ${advice}`);
    }
    (0,recordings .t1)(made.unread, context);
    if (found.length > 0) {
        const message = `a replay of ${shown} finds what no live run can test: ${(0,recordings .Uf)(found)}`;
        context.annotate({ level: 'warning', title: 'recording', message });
    }
    if (differing.length > 0) {
        const message = `a replay of ${shown} differs from the run that made it: ${(0,recordings .Uf)(differing)}; if the connector needs a word that was replaced, keep it by recording.keep in validate.yml`;
        context.annotate({ level: 'warning', title: 'recording', message });
    }
}
function differencesOf(live, replayed) {
    const others = new Map(replayed.map((check) => [check.id, check]));
    const differing = [];
    const found = [];
    for (const { id, verdict } of live) {
        const other = others.get(id);
        if (other === undefined || other.verdict === verdict)
            continue;
        const [finding] = other.findings;
        const reason = finding?.message ?? other.reason;
        const because = reason === undefined ? '' : `, because ${reason}`;
        if (!replayOnly.has(id))
            differing.push(`${id} is ${other.verdict} and not ${verdict}${because}`);
        else if (other.verdict !== 'pass')
            found.push(`${id} is ${other.verdict}${because}`);
    }
    return { differing, found };
}
const replayOnly = new Set(checks .A.filter(({ inReplayOnly }) => inReplayOnly).map(({ id }) => id));

  }),

  97411:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Kb: () => (  projectFolder),
    N5: () => (  prepareValidation),
    qV: () => (  validateAndReport)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(58369);
  var _report_validation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53606);
  var _validation_engine_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77637);
  var _shared_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3633);
  var _shared_invoke_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39128);
  var _shared_journal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84724);
  var _shared_missing_config_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63774);
  var _shared_run_facts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75092);
  var _shared_time_inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19898);
  var _shared_validation_inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(78551);
  var _shared_validation_outcome_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(16177);
  var _shared_validation_settings_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(38796);
  var _complete_report_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(95233);
  var _validate_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(54776);


















async function projectFolder({ path }, context) {
    const project = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, path);
    await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .Zp)(project, { input: 'path', shown: path, advice: 'give the folder of the connector project' });
    return project;
}
async function prepareValidation(inputs, project, context, scope = 'connector') {
    await (0,_shared_validation_inputs_js__WEBPACK_IMPORTED_MODULE_12__  .ae)(inputs, context);
    if (!inputs['read-only'] && scope === 'connector')
        await (0,_shared_journal_js__WEBPACK_IMPORTED_MODULE_8__  .EO)(inputs, context);
    const transport = (0,_shared_invoke_limits_js__WEBPACK_IMPORTED_MODULE_7__  .z)(inputs);
    const shard = inputs.shard === undefined ? undefined : (0,_validation_engine_run_js__WEBPACK_IMPORTED_MODULE_5__  .uK)(inputs.shard);
    const seed = seedOf(inputs.seed, shard, context.workflow?.runId);
    const config = await (0,_shared_config_js__WEBPACK_IMPORTED_MODULE_6__  .Xg)(inputs, context);
    const settings = await (0,_shared_validation_settings_js__WEBPACK_IMPORTED_MODULE_14__  .b)(inputs.settings, project, context);
    (0,_validation_engine_run_js__WEBPACK_IMPORTED_MODULE_5__  .oL)(inputs.checks, inputs['skip-checks'], settings, scope);
    const baseline = await (0,_shared_validation_inputs_js__WEBPACK_IMPORTED_MODULE_12__  .mF)(inputs, context);
    const annotation = (0,_shared_validation_inputs_js__WEBPACK_IMPORTED_MODULE_12__  .b)(baseline);
    if (annotation !== undefined)
        context.annotate(annotation);
    const plan = {
        config,
        isConfigEmpty: (0,_shared_missing_config_js__WEBPACK_IMPORTED_MODULE_9__  .mO)(context),
        settings,
        scope,
        readOnly: inputs['read-only'] || scope === 'customizer',
        checks: inputs.checks,
        skipChecks: inputs['skip-checks'],
        readLimit: inputs['read-limit'],
        readConcurrency: inputs['read-concurrency'],
        writeConcurrency: inputs['write-concurrency'],
        seed,
        shard,
        maxWaitMs: inputs['max-wait'] === undefined ? undefined : (0,_shared_time_inputs_js__WEBPACK_IMPORTED_MODULE_11__  .T)('max-wait', inputs['max-wait']),
        nameInput: context.workflow === undefined ? _validation_engine_run_js__WEBPACK_IMPORTED_MODULE_5__  .l7 : _validation_engine_run_js__WEBPACK_IMPORTED_MODULE_5__  .ps,
        skipReasonsIn: context.workflow === undefined ? '--verbose lists' : 'the job summary and the reports list',
    };
    return { inputs, plan, baseline, transport };
}
function seedOf(given, shard, runId) {
    if (given !== undefined)
        return given;
    const random = () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex');
    if (shard === undefined)
        return random();
    if (runId !== undefined)
        return `run-${runId}`;
    if (shard.count === 1)
        return random();
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_17__  .sy)('shard')} needs ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_17__  .sy)('seed')} outside of GitHub; give all shards of a run the same ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_17__  .sy)('seed')}, such as the id of the pipeline`);
}
function replayed({ leftBehind: _, notRestored: __, ...result }, replay) {
    return { ...result, replay };
}
async function validateAndReport(target, { inputs, plan, baseline }, context) {
    const { workspace, workingDirectory, secrets } = context;
    const folders = { workspace, workingDirectory, project: target.project };
    let hasResult = false;
    const notPrinted = [];
    const onFindings = (check) => void notPrinted.push(check);
    const onChecked = () => target.onChecked?.();
    const services = { ...context, onChecked, ...(context.workflow === undefined && { onFindings }) };
    try {
        const run = { command: 'validate', connector: target.connector, at: target.at, seed: plan.seed };
        const journal = plan.readOnly || target.replay !== undefined
            ? undefined
            : (0,_shared_journal_js__WEBPACK_IMPORTED_MODULE_8__  ._0)(inputs, context, target.client, { ...run, isLocal: target.local === true });
        const outcome = await (0,_validate_js__WEBPACK_IMPORTED_MODULE_16__  .M)(target, { ...plan, journal }, target.project, services);
        const { stopped, failure } = outcome;
        const result = target.replay === undefined ? outcome.result : replayed(outcome.result, target.replay);
        if (plan.config === undefined && failure === undefined) {
            const annotation = (0,_shared_missing_config_js__WEBPACK_IMPORTED_MODULE_9__  .Uh)(result.checks, context, { isOnTenant: target.local !== true });
            if (annotation !== undefined)
                context.annotate({ ...annotation, isLast: true });
        }
        const rerun = (0,_complete_report_js__WEBPACK_IMPORTED_MODULE_15__  .w)(target.rerun, inputs, plan.seed, folders);
        const completed = await (0,_complete_report_js__WEBPACK_IMPORTED_MODULE_15__  .U)(result, rerun, (0,_shared_run_facts_js__WEBPACK_IMPORTED_MODULE_10__  .r1)(context), folders);
        const report = (0,_shared_validation_outcome_js__WEBPACK_IMPORTED_MODULE_13__  .Ux)((0,_report_validation_js__WEBPACK_IMPORTED_MODULE_4__  .WV)(completed, target.specProblems ?? []), baseline, secrets);
        target.onReport?.(report);
        hasResult = true;
        await (0,_shared_validation_outcome_js__WEBPACK_IMPORTED_MODULE_13__  .uR)(report, inputs, context, stopped ?? failure);
    }
    catch (error) {
        if (!hasResult)
            for (const line of notPrinted.flatMap((check) => [`${check.id}:`, ...(0,_report_validation_js__WEBPACK_IMPORTED_MODULE_4__  .hq)(check)]))
                context.logger.info(line);
        if (!hasResult && (context.signal.aborted || !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .yo)))
            context.setOutput('result', 'stopped');
        throw error;
    }
}

  }),

  34530:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    y: () => (  readPlace)
  });
const gitlabPermission = 'the scope api and the role Reporter';
function readPlace(environment) {
    if (environment['GITLAB_CI'] === 'true')
        return onGitLab(environment);
    if (environment['TF_BUILD']?.toLowerCase() === 'true')
        return onAzure(environment);
    return environment['JENKINS_URL'] ? onJenkins(environment) : undefined;
}
function onGitLab(environment) {
    const number = numberOf(environment['CI_MERGE_REQUEST_IID']);
    const project = numberOf(environment['CI_MERGE_REQUEST_PROJECT_ID']);
    const apiUrl = addressOf(environment['CI_API_V4_URL']);
    if (number === undefined || project === undefined || apiUrl === undefined)
        return { reason: 'this pipeline is of no merge request' };
    return {
        ...{ host: 'gitlab', name: `merge request ${number}`, apiUrl, project, number },
        ...{ tokenVariable: 'COMMENT_TOKEN', permission: gitlabPermission },
        fromFork: environment['CI_MERGE_REQUEST_SOURCE_PROJECT_ID'] !== project,
        runUrl: addressOf(environment['CI_PIPELINE_URL']),
        commit: environment['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA'] || environment['CI_COMMIT_SHA'] || '',
    };
}
function onAzure(environment) {
    if (environment['BUILD_REPOSITORY_PROVIDER'] !== 'TfsGit')
        return { reason: 'the code is not in Azure Repos' };
    const number = numberOf(environment['SYSTEM_PULLREQUEST_PULLREQUESTID']);
    const collection = addressOf(environment['SYSTEM_COLLECTIONURI']);
    const { SYSTEM_TEAMPROJECTID: project, BUILD_REPOSITORY_ID: repository, BUILD_BUILDID: build } = environment;
    if (number === undefined || collection === undefined || !project || !repository)
        return { reason: 'this run is of no pull request' };
    return {
        ...{ host: 'azure', name: `pull request ${number}`, apiUrl: collection, project, repository, number },
        ...{ tokenVariable: 'SYSTEM_ACCESSTOKEN', permission: 'the permission "Contribute to pull requests"' },
        fromFork: environment['SYSTEM_PULLREQUEST_ISFORK']?.toLowerCase() === 'true',
        runUrl: build
            ? `${collection}/${encodeURIComponent(project)}/_build/results?buildId=${encodeURIComponent(build)}`
            : undefined,
        commit: environment['SYSTEM_PULLREQUEST_SOURCECOMMITID'] || environment['BUILD_SOURCEVERSION'] || '',
    };
}
function onJenkins(environment) {
    const page = addressOf(environment['CHANGE_URL']);
    if (page === undefined)
        return { reason: 'this build is of no merge request or pull request' };
    const { origin, host, pathname } = new URL(page);
    const common = {
        tokenVariable: 'COMMENT_TOKEN',
        fromFork: Boolean(environment['CHANGE_FORK']),
        runUrl: addressOf(environment['BUILD_URL']),
        commit: environment['GIT_COMMIT'] ?? '',
    };
    const [, project, request] = /^\/(.+?)\/-\/merge_requests\/(\d{1,15})$/.exec(pathname) ?? [];
    if (project !== undefined && request !== undefined)
        return {
            ...{ ...common, host: 'gitlab', name: `merge request ${request}`, apiUrl: `${origin}/api/v4` },
            ...{ project: decodedPath(project), number: request, permission: gitlabPermission },
        };
    const [, repository, pull] = /^\/([\w.-]+\/[\w.-]+)\/pull\/(\d{1,15})$/.exec(pathname) ?? [];
    if (repository === undefined || pull === undefined)
        return { reason: 'CHANGE_URL is the address of neither a merge request of GitLab nor a pull request of GitHub' };
    return {
        ...{ ...common, host: 'github', name: `pull request ${pull}`, repository, number: pull },
        ...{ apiUrl: host === 'github.com' ? 'https://api.github.com' : `${origin}/api/v3` },
        permission: 'the permission to write pull requests',
    };
}
function decodedPath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
function numberOf(value) {
    return value !== undefined && /^\d{1,15}$/.test(value) ? value : undefined;
}
function addressOf(value) {
    if (value === undefined || !URL.canParse(value))
        return undefined;
    const { href, protocol } = new URL(value);
    return protocol === 'https:' || protocol === 'http:' ? href.replace(/\/$/, '') : undefined;
}

  })

};
