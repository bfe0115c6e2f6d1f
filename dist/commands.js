export const id = 4499;
export const ids = [4499];
export const modules = {

  90366:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CU: () => (  acceptBreakingInput),
    XF: () => (  changeAnnotations),
    eY: () => (  refusedChangeText),
    vN: () => (  judgeChanges),
    yP: () => (  unacceptedProblem)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58369);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
  var _spec_compatibility_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65412);
  var _spec_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93305);






const acceptBreakingInput = {
    'accept-breaking': {
        kind: 'text',
        description: 'Breaking changes of the spec that are accepted, one a line: the name of the change, a colon, the reason. With the alias of a connector and a colon before it, the line is for that connector alone, as in a matrix. Any other breaking change is refused.',
    },
};
const maxListed = 5;
function judgeChanges(changes, input, names) {
    const reasons = new Map();
    const unused = [];
    for (const line of (input ?? '').split('\n').flatMap((each) => each.trim() || [])) {
        const entry = entryOf(line, changes, names);
        if (entry === 'of another connector')
            continue;
        if (entry === undefined) {
            unused.push(line);
            continue;
        }
        const { id, reason } = entry;
        if (reason === '') {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .yu)('accept-breaking')}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(id))} has no reason; write "${id}: why it is accepted"`);
        }
        reasons.set(id, reason);
    }
    return {
        accepted: changes.flatMap((change) => {
            const reason = reasons.get(change.id);
            return reason === undefined ? [] : [{ ...change, reason }];
        }),
        refused: changes.filter(({ id }) => !reasons.has(id)),
        unused,
    };
}
function entryOf(line, changes, names) {
    const own = acceptedBy(line, changes);
    if (own !== undefined || (0,_spec_compatibility_js__WEBPACK_IMPORTED_MODULE_3__  .t)(line))
        return own;
    const [name = ''] = line.split(':', 1);
    const rest = line.slice(name.length + 1).trim();
    if (!(0,_spec_compatibility_js__WEBPACK_IMPORTED_MODULE_3__  .t)(rest))
        return undefined;
    return names.includes(name.trim()) ? acceptedBy(rest, changes) : 'of another connector';
}
function acceptedBy(text, changes) {
    const ids = changes.map(({ id }) => id).filter((id) => text === id || text.startsWith(`${id}:`));
    const [id] = ids.sort((a, b) => b.length - a.length);
    return id === undefined ? undefined : { id, reason: text.slice(id.length + 1).trim() };
}
function refusedChangeText({ id, message, remedy }) {
    return `${id}: ${message}. ${remedy}`;
}
function changeAnnotations({ accepted, refused, unused }, level) {
    const title = 'breaking change';
    return [
        ...refused.map((change) => ({ level, title, message: refusedChangeText(change) })),
        ...accepted.map(({ id, message, reason }) => ({
            level: 'notice',
            title,
            message: `${id}: ${message}; accepted: ${reason}`,
        })),
        ...unused.map((line) => {
            return {
                level: 'warning',
                title,
                message: `${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('accept-breaking')} names no breaking change of this spec: ${line}; remove it`,
            };
        }),
    ];
}
function unacceptedProblem({ refused }, compared) {
    if (refused.length === 0)
        return undefined;
    const ids = refused.map(({ id }) => id);
    const more = ids.length > maxListed ? ` and ${ids.length - maxListed} more` : '';
    const amount = ids.length === 1 ? 'a breaking change' : `${ids.length} breaking changes`;
    return `the spec has ${amount} against ${compared}: ${(0,_spec_format_js__WEBPACK_IMPORTED_MODULE_4__  .c3)(ids.slice(0, maxListed), 'and')}${more}; undo, or name each with a reason in ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('accept-breaking')}`;
}

  }),

  52234:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HD: () => (  readable),
    h7: () => (  inspectWithoutConfig),
    wo: () => (  inspectZip)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71897);
  var _core_logger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11158);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46601);
  var _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96582);
  var _spec_made_up_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55928);








async function inspectZip(path, config, { childEnvironment, secrets, target }) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'bundle-'));
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'bundle');
    try {
        await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__  .yB)(path, directory);
        const runtime = new _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__  .n({ directory, environment: childEnvironment(), logger: _core_logger_js__WEBPACK_IMPORTED_MODULE_4__  .q, target });
        try {
            return readable(await runtime.inspect(config), secrets);
        }
        finally {
            await runtime.close();
        }
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
async function inspectWithoutConfig(inspect, spec) {
    const failed = (error) => {
        if (!(error instanceof _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__  .b) || error.kind === 'aborted')
            throw error;
        return error;
    };
    const without = await inspect({}).catch(failed);
    const isCreated = !(without instanceof _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__  .b) && without.factoryError === undefined;
    const madeUp = isCreated || spec === undefined ? undefined : await inspect((0,_spec_made_up_config_js__WEBPACK_IMPORTED_MODULE_7__  .H_)(spec)).catch(failed);
    if (without instanceof _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__  .b) {
        if (madeUp === undefined || madeUp instanceof _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__  .b)
            throw without;
        const { message } = without;
        const inspection = madeUp.returnsNoConnector ? madeUp : { ...madeUp, factoryError: madeUp.factoryError ?? message };
        return { inspection, loadError: message, ...(madeUp.factoryError === undefined && { madeUp }) };
    }
    if (madeUp === undefined)
        return { inspection: without };
    const { returnsNoConnector: _, ...inspection } = without;
    if (madeUp instanceof _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__  .b)
        return { inspection };
    if (madeUp.returnsNoConnector)
        return { inspection: madeUp };
    return { inspection, ...(madeUp.factoryError === undefined && { madeUp }) };
}
function readable(inspection, secrets) {
    const { factoryError, customizerFactoryError } = inspection;
    return {
        ...inspection,
        ...(factoryError !== undefined && { factoryError: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__  .TN)(secrets.clean(factoryError), 500) }),
        ...(customizerFactoryError !== undefined && {
            customizerFactoryError: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__  .TN)(secrets.clean(customizerFactoryError), 500),
        }),
    };
}

  }),

  65881:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  assertOwnCode),
    R: () => (  foreignCodeInputs)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);

const foreignCodeInputs = {
    'run-untrusted-code-with-credentials': {
        kind: 'boolean',
        default: 'false',
        description: 'Dangerous: build and run code also where a stranger may have written it and the job has credentials, which that code can then read and use.',
    },
};
const eventsWithSecrets = ['pull_request_target', 'workflow_run', 'issue_comment'];
const credentialVariables = ['SAIL_CLIENT_ID', 'SAIL_CLIENT_SECRET'];
function assertOwnCode(inputs, { workflow, environment }, credentials = {}) {
    if (workflow === undefined || inputs['run-untrusted-code-with-credentials'])
        return;
    const { event, fromFork } = workflow;
    if (eventsWithSecrets.includes(event)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`on ${event}, code of a fork would be built and run with the secrets of this repository; use the event pull_request, or push after the merge`);
    }
    const hasCredentials = credentials['client-secret'] !== undefined || credentialVariables.some((name) => environment[name]);
    if (!fromFork || !hasCredentials)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk('this pull request comes from a fork, and the job has credentials of a tenant, which its code could read; leave them out of this job, such as by a condition on the step');
}

  }),

  63774:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Uh: () => (  missingConfigAnnotation),
    mO: () => (  isConfigEmpty),
    rx: () => (  withMissingConfig)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58369);
  var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25584);
  var _validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27806);




function missingConfigAnnotation(checks, { workflow, emptyInputs }, { isOnTenant }) {
    const waiting = checks.filter(({ reason }) => (0,_validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__  .Rf)(reason)).length;
    if (waiting === 0 ||
        checks.some(({ findings, accepted = [] }) => [...findings, ...accepted].some(_validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__  .bT)))
        return undefined;
    const skipped = `${waiting} of ${checks.length} checks were skipped`;
    const title = 'validate';
    if (workflow?.fromFork) {
        return { level: 'notice', title, message: `a pull request from a fork has no secrets: ${skipped}` };
    }
    if (isConfigEmpty({ workflow, emptyInputs })) {
        const message = `config is empty: ${skipped}; see that the secret or variable that it comes from exists and is spelt right`;
        return { level: 'warning', title, message };
    }
    const [config, path] = ['config', 'config-path'].map(_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy);
    const message = `no config was given, so nothing that needs a configuration was checked: ${skipped}; give ${config} or ${path}`;
    return { level: isOnTenant ? 'warning' : 'notice', title, message };
}
function isConfigEmpty({ workflow, emptyInputs }) {
    const inputs = ['config', 'config-path'];
    return workflow?.fromFork !== true && inputs.some((name) => emptyInputs.has(name));
}
function withMissingConfig(failure, config, advice = '') {
    if (config !== undefined || !(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__  .Dz)(failure, 'connector') || failure.errorType === 'notFound')
        return failure;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .yo(`${failure.message}; no configuration was given, and most connectors cannot be created without one: give ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('config')} or ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('config-path')}${advice}`, { cause: failure });
}

  }),

  38796:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  readValidationSettings),
    x: () => (  settingsPath)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58369);
  var _core_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90729);
  var _core_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42180);
  var _validation_engine_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77637);
  var _validation_engine_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97830);









const defaultName = 'validate.yml';
const maxBytes = 1024 * 1024;
function settingsPath(input, project, workingDirectory) {
    return input === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, defaultName) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, input);
}
async function readValidationSettings(input, project, { workingDirectory, logger }) {
    const path = settingsPath(input, project, workingDirectory);
    const shown = input ?? ((0,_core_paths_js__WEBPACK_IMPORTED_MODULE_5__  .iZ)(workingDirectory, path) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    if (input === undefined)
        (0,_core_links_js__WEBPACK_IMPORTED_MODULE_4__  .eC)(path);
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (cause) {
        if (input === undefined && (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .b2)(cause))
            return _validation_engine_settings_js__WEBPACK_IMPORTED_MODULE_7__  .bi;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`cannot read ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_8__  .sy)('settings')} ${shown}: ${(0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .Hs)(cause)}`, { cause });
    }
    if (bytes.length > maxBytes)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`cannot read ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_8__  .sy)('settings')} ${shown}: it is larger than 1 MiB`);
    const { parseSettings } = await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(8299)]).then(__webpack_require__.bind(__webpack_require__, 48299));
    const ids = _validation_engine_run_js__WEBPACK_IMPORTED_MODULE_6__  .GS.map(({ id }) => id);
    const settings = await parseSettings(bytes.toString('utf8'), shown, ids);
    logger.info(`settings of ${shown}`);
    return settings;
}

  }),

  765:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  A8: () => (  baseSpecInputs),
  te: () => (  compareWithBase),
  eZ: () => (  namesOf),
  YI: () => (  specRefusal)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var external_node_util_ = __webpack_require__(57975);
var bundle = __webpack_require__(71897);
var errors = __webpack_require__(57657);
var input_names = __webpack_require__(58369);
var json = __webpack_require__(65872);
var paths = __webpack_require__(42180);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var package_file = __webpack_require__(97819);
var package_manager = __webpack_require__(35506);
var run_git = __webpack_require__(85472);
var compatibility = __webpack_require__(65412);
var spec_text = __webpack_require__(93917);
; 
function hasRisen(before, after, needed) {
    const [old, now] = [partsOf(before), partsOf(after)];
    if (old === undefined || now === undefined)
        return undefined;
    if (needed === 'none')
        return true;
    const [major, minor, patch] = [now[0] - old[0], now[1] - old[1], now[2] - old[2]];
    if (major !== 0)
        return major > 0;
    if (minor !== 0)
        return minor > 0 && (needed === 'minor' || old[0] === 0);
    return needed === 'minor' && old[0] === 0 && patch > 0;
}
function partsOf(version) {
    const [, major, minor, patch] = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:[-+].{0,200})?$/.exec(version) ?? [];
    return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}
var accepted_breaking = __webpack_require__(90366);
var connectors_file = __webpack_require__(30961);
; 


















const baseSpecInputs = {
    'spec-base': {
        kind: 'text',
        description: 'With file: commit, branch or tag with whose spec the spec is compared. Breaking changes fail the command and the result, also with fail-on never. Default: the base of the pull request, if the history has it.',
    },
    ...accepted_breaking .CU,
    'require-version-bump': {
        kind: 'boolean',
        default: 'false',
        description: 'With file: the version in package.json must rise with the spec, compared with spec-base, by a major version for a breaking change, else by a minor one. Before 1.0.0, a minor and a patch version. Fails if there is nothing to compare with.',
    },
};
async function compareWithBase(spec, project, inputs, services) {
    const named = inputs['spec-base'];
    const isRequired = inputs['require-version-bump'];
    if (isRequired && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(project, bundle .hi))) {
        throw new errors .eb(`${(0,input_names .sy)('require-version-bump')} needs the project, but ${project} has no ${bundle .hi}; give its folder as ${(0,input_names .sy)('path')}`);
    }
    if (named === undefined && services.workflow?.baseCommit === undefined) {
        if (!isRequired)
            return undefined;
        throw new errors .eb(`${(0,input_names .sy)('require-version-bump')} needs a commit to compare with, and only a pull request names one; give ${(0,input_names .sy)('spec-base')}, or set it for pull requests only`);
    }
    let base;
    try {
        base = await readBase(project, named, services);
    }
    catch (error) {
        if (named !== undefined || !(error instanceof errors .yo))
            throw error;
        if (isRequired)
            throw new errors .yo(`${(0,input_names .sy)('require-version-bump')} cannot be checked: ${error.message}`, {
                cause: error,
            });
        services.logger.info(`the spec was not compared with that of the base: ${error.message}`);
        return undefined;
    }
    if (base === undefined)
        return undefined;
    const judged = (0,accepted_breaking .vN)((0,compatibility .F)(base.spec, spec), inputs['accept-breaking'], inputs['accept-breaking'] === undefined ? [] : await namesOf(project));
    const isBreaking = judged.accepted.length + judged.refused.length > 0;
    const rise = isBreaking ? 'major' : (0,external_node_util_.isDeepStrictEqual)(base.spec, spec) ? 'none' : 'minor';
    return { judged, rise, commit: base.commit, version: base.version };
}
function specRefusal({ judged, commit, version, rise }, project, requireVersionBump) {
    const breaking = (0,accepted_breaking .yP)(judged, `commit ${commit.slice(0, 12)}`);
    const unrisen = requireVersionBump ? versionProblem(version, (0,package_file .h0)(project)?.version, rise) : undefined;
    const message = breaking ?? unrisen;
    if (message === undefined)
        return undefined;
    const changes = judged.refused.map((change) => (0,accepted_breaking .eY)(change));
    return { problems: [...changes, ...(unrisen === undefined ? [] : [unrisen])], error: new errors .yo(message) };
}
function versionProblem(before, after, rise) {
    if (before === undefined || rise === 'none')
        return undefined;
    if (after === undefined)
        return 'package.json has no version, and the spec changed; add a version';
    const risen = hasRisen(before, after, rise);
    if (risen)
        return undefined;
    const problem = risen === undefined ? 'is not a semantic version' : `does not rise enough from ${(0,core_text .hD)((0,process .Nt)(before))}`;
    const needed = rise === 'major' ? 'a breaking change needs a new major version' : 'a changed spec needs a new minor version';
    return `version ${(0,core_text .hD)((0,process .Nt)(after))} of package.json ${problem}; ${needed}, or before 1.0.0 the next smaller one`;
}
async function namesOf(project) {
    const full = (0,package_file .h0)(project)?.name ?? '';
    const name = (0,connectors_file .bF)(full);
    const root = (0,package_manager .mL)(project);
    const aliases = (await (0,connectors_file.readConnectorsFile)(undefined, project, root, project)).tenantsOf(project, name);
    return [full, name, ...aliases.map(({ alias }) => alias)];
}
async function readBase(project, named, { environment, signal, workflow }) {
    const root = (0,package_manager .mL)(project);
    if (root === undefined)
        throw new errors .eG('the project is not in a git repository');
    const git = (0,run_git .XZ)(root, { environment, signal });
    const commit = named === undefined ? await eventBase(git, workflow) : await mergeBase(git, named);
    const folder = (0,paths .iZ)(root, project);
    const read = async (name) => await readJson(git, commit, folder === '' ? name : `${folder}/${name}`);
    const spec = await read(bundle .hi);
    if (spec === undefined)
        return undefined;
    const version = (await read('package.json'))?.['version'];
    return { commit, spec, version: typeof version === 'string' ? version : undefined };
}
async function eventBase(git, workflow) {
    const { stdout } = await git(['rev-list', '--parents', '--max-count=1', 'HEAD']);
    const [, first, second] = stdout.toString('utf8').trim().split(' ');
    if (first !== undefined && second !== undefined && second === workflow?.sha)
        return first;
    return await mergeBase(git, workflow?.baseCommit ?? '');
}
async function mergeBase(git, name) {
    const result = await git(['merge-base', '--', name, 'HEAD']);
    const commit = result.stdout.toString('utf8').trim();
    if (result.code === 0 && commit !== '')
        return commit;
    throw new errors .eG(`the history has no commit ${(0,core_text .hD)((0,process .Nt)(name))}; give actions/checkout fetch-depth: 0`);
}
async function readJson(git, commit, path) {
    const listed = await git(['--literal-pathspecs', 'ls-tree', '--full-tree', '--name-only', '-z', commit, '--', path]);
    if (listed.code === 0 && (0,run_git .y1)(listed).length === 0)
        return undefined;
    const blob = listed.code === 0 ? await git(['cat-file', 'blob', `${commit}:${path}`]) : listed;
    if (blob.code !== 0)
        throw new errors .eG(`git cannot read ${(0,core_text .hD)((0,process .Nt)(path))}: ${(0,run_git .tv)('cat-file', blob)}`);
    const parsed = (0,spec_text .lk)(blob.stdout.toString('utf8').replace(/^\ufeff/, ''));
    return !(0,spec_text .Zh)(parsed) && (0,json .Gv)(parsed.value) ? parsed.value : undefined;
}

  }),

  95233:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  U: () => (  completeReport),
  w: () => (  rerunCommand)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var paths = __webpack_require__(42180);
var links = __webpack_require__(90729);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
; 






const maxFileBytes = 4 * 1024 * 1024;
const maxLineLength = 160;
async function withSources(checks, workspace) {
    const files = new Map();
    const found = [];
    for (const check of checks) {
        const findings = [];
        for (const finding of check.findings) {
            const { file, line } = finding.location ?? {};
            if (file === undefined || line === undefined) {
                findings.push(finding);
                continue;
            }
            if (!files.has(file))
                files.set(file, await readLines(file, workspace));
            const text = (0,process .g$)((files.get(file)?.[line - 1] ?? '').trim());
            findings.push(String(text) === '' ? finding : { ...finding, source: (0,core_text .ml)(text, maxLineLength) });
        }
        found.push({ ...check, findings });
    }
    return found;
}
async function readLines(file, workspace) {
    const path = (0,links .dN)((0,external_node_path_.resolve)(workspace, file));
    if (!(0,paths .FK)((0,links .dN)(workspace), path))
        return [];
    try {
        const found = await (0,promises_.stat)(path);
        if (!found.isFile() || found.size > maxFileBytes)
            return [];
        return (await (0,promises_.readFile)(path, 'utf8')).split('\n');
    }
    catch {
        return [];
    }
}
; 




async function completeReport(result, rerun, origin, folders) {
    const checks = await withSources(result.checks.map((check) => withWorkspacePaths(check, folders)), folders.workspace);
    return { ...result, checks, rerun, ...(origin && { origin }), ...(await specFileIn(folders)) };
}
function withWorkspacePaths(check, folders) {
    const findings = check.findings.map((finding) => finding.location === undefined
        ? finding
        : { ...finding, location: { ...finding.location, file: workspacePath(finding.location.file, folders) } });
    return { ...check, findings };
}
function workspacePath(file, { workspace, workingDirectory }) {
    const absolute = (0,external_node_path_.resolve)(workingDirectory, file);
    const isInWorkspace = absolute !== workspace && (0,paths .FK)(workspace, absolute);
    return isInWorkspace ? (0,paths .iZ)(workspace, absolute) : (0,paths .To)(absolute);
}
async function specFileIn(folders) {
    const file = (0,external_node_path_.join)(folders.project, 'connector-spec.json');
    try {
        return (await (0,promises_.stat)(file)).isFile() ? { specFile: workspacePath(file, folders) } : {};
    }
    catch {
        return {};
    }
}
function rerunCommand(words, inputs, seed, { project, workingDirectory }) {
    const folder = (0,paths .iZ)(workingDirectory, project);
    const options = [
        ...(folder === '' ? [] : ['--path', folder]),
        ...(inputs.config !== undefined || inputs['config-path'] !== undefined ? ['--config-path', 'config.json'] : []),
        ...(inputs['read-only'] ? [] : ['--read-only', 'false']),
        ...(inputs.checks.length > 0 ? ['--checks', inputs.checks.join(',')] : []),
        ...(inputs.shard === undefined ? [] : ['--shard', inputs.shard.replace(/\s/g, '')]),
        ...(inputs.settings === undefined ? [] : ['--settings', inputs.settings]),
        ...(inputs['skip-checks'].length > 0 ? ['--skip-checks', inputs['skip-checks'].join(',')] : []),
        '--read-limit',
        String(inputs['read-limit']),
        '--seed',
        seed,
    ];
    const quoted = [...words, ...options].map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
    return `saas-connector ${quoted.join(' ')}`;
}

  }),

  13348:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Hf: () => (  locateFindings),
    hy: () => (  customizerName)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71897);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65872);
  var _project_locate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82492);
  var _project_package_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97819);
  var _project_packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85735);
  var _shared_stack_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14137);
  var _project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51133);









const maxStacks = 50;
async function locateFindings(result, { client, bundle, customizer }, projectFolder, { logger, signal, workspace }, scope = 'connector') {
    const targets = result.checks.flatMap(({ findings }) => findings.map(({ target }) => target));
    if (targets.length === 0)
        return result;
    const isAlone = scope === 'customizer';
    const project = isAlone ? undefined : await (0,_project_js__WEBPACK_IMPORTED_MODULE_7__  .M)(projectFolder, result.connector.name, logger);
    const ofConnector = project && (await connectorLocator(project, client, bundle, signal));
    const ofCustomizer = customizer !== undefined && (isAlone || targets.some(isOfCustomizer))
        ? await customizerLocator(customizer.bundle, isAlone ? [projectFolder] : [], workspace, (folder) => isAlone ? new StackLookup(folder, client, signal) : undefined)
        : undefined;
    const checks = [];
    for (const check of result.checks) {
        const findings = [];
        for (const finding of check.findings) {
            const { target } = finding;
            const locate = isAlone || isOfCustomizer(target) ? ofCustomizer : ofConnector;
            const location = target && (await locate?.(target));
            findings.push(location === undefined ? finding : { ...finding, location });
        }
        checks.push({ ...check, findings });
    }
    return { ...result, checks };
}
function isOfCustomizer(target) {
    return target?.kind === 'handler' && target.customizer === true;
}
async function connectorLocator(project, client, bundle, signal) {
    const { directory: projectDirectory, specFile } = project;
    const locator = new _project_locate_js__WEBPACK_IMPORTED_MODULE_3__  .S({ projectDirectory, specFile, specText: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(specFile, 'utf8') });
    const isBuild = bundle !== undefined && (await (0,_project_js__WEBPACK_IMPORTED_MODULE_7__  .k)(project, bundle));
    const stacks = isBuild ? new StackLookup(project, client, signal) : undefined;
    return async (target) => (await stacks?.locate(target)) ?? locator.locate(target);
}
async function customizerLocator(bundle, folders, workspace, stacksOf) {
    const directory = await findCustomizerProject(bundle, folders, workspace);
    if (directory === undefined)
        return undefined;
    const locator = new _project_locate_js__WEBPACK_IMPORTED_MODULE_3__  .S({ projectDirectory: directory });
    const stacks = stacksOf({ directory, indexFile: indexFileOf(directory) });
    return async (target) => (await stacks?.locate(target)) ??
        locator.locate(target.kind === 'handler' ? { ...target, customizer: true } : target);
}
async function customizerName(bundle, folder, workspace) {
    const project = await findCustomizerProject(bundle, [folder], workspace);
    const name = project === undefined ? undefined : (0,_project_package_file_js__WEBPACK_IMPORTED_MODULE_4__  .kL)(project)?.name;
    return name ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(bundle.path, '.zip');
}
async function findCustomizerProject(bundle, folders, workspace) {
    const candidates = async function* () {
        yield* [...folders, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(bundle.path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(bundle.path))];
        for (const { directory } of await (0,_project_packages_js__WEBPACK_IMPORTED_MODULE_5__  .t)(workspace, () => { }))
            yield directory;
    };
    for await (const directory of candidates()) {
        if (await (0,_project_js__WEBPACK_IMPORTED_MODULE_7__  .k)({ indexFile: indexFileOf(directory) }, bundle))
            return directory;
    }
    return undefined;
}
function indexFileOf(directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'dist', _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__  .mo);
}
class StackLookup {
    #project;
    #client;
    #signal;
    #locations = new Map();
    constructor(project, client, signal) {
        this.#project = project;
        this.#client = client;
        this.#signal = signal;
    }
    async locate(target) {
        if (target.kind !== 'handler' || target.requestId === undefined)
            return undefined;
        const { requestId } = target;
        if (!this.#locations.has(requestId)) {
            if (this.#locations.size >= maxStacks)
                return undefined;
            this.#locations.set(requestId, await this.#readLog(requestId));
        }
        return this.#locations.get(requestId);
    }
    async #readLog(requestId) {
        const records = this.#client.logs.query({ requestID: requestId }, { signal: this.#signal });
        for await (const { message } of records) {
            const stack = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_8__  .Gv)(message) ? message['error'] : undefined;
            if (typeof stack !== 'string')
                continue;
            const location = await (0,_shared_stack_place_js__WEBPACK_IMPORTED_MODULE_6__  .B)(stack, this.#project);
            if (location !== undefined)
                return location;
        }
        return undefined;
    }
}

  }),

  51133:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M: () => (  findConnectorProject),
    k: () => (  isBuildOf)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71897);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _project_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20905);
  var _spec_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60382);





async function findConnectorProject(folder, name, logger) {
    try {
        const project = await (0,_project_project_js__WEBPACK_IMPORTED_MODULE_3__  .t)(folder);
        const { specFile } = project;
        if (specFile === undefined || name === undefined)
            return undefined;
        return (0,_spec_check_js__WEBPACK_IMPORTED_MODULE_4__  .F9)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(specFile, 'utf8')).name === name ? { ...project, specFile } : undefined;
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .yo) && error.code !== 'ENOENT')
            throw error;
        logger.debug(`no project of the connector: ${error.message}`);
        return undefined;
    }
}
async function isBuildOf({ indexFile }, { indexSha256 }) {
    try {
        return (await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_1__  .Bj)(indexFile)) === indexSha256;
    }
    catch {
        return false;
    }
}

  }),

  21246:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  sampleConnectorBundle),
    r: () => (  sampleInvoker)
  });
function sampleConnectorBundle(name) {
    const spec = { name, commands: [] };
    return {
        index: Buffer.from(`exports.connector = (${makeSampleConnector})(${JSON.stringify(spec)})\n`),
        spec: Buffer.from(JSON.stringify(spec)),
    };
}
function makeSampleConnector(specification) {
    return {
        handlers: new Map(),
        async _exec(type, context, sample, answer, customizer) {
            const send = (data) => answer.write({ data, type: 'output' });
            if (type === 'std:spec:read')
                return send({ specification });
            const sendPieces = (step, value) => {
                const text = JSON.stringify(value);
                const size = 32 * 1024;
                let start = 0;
                do {
                    send({ step, piece: text?.slice(start, start + size), isLast: start + size >= (text?.length ?? 0) });
                    start += size;
                } while (start < (text?.length ?? 0));
            };
            const { input, outputs, operation } = sample;
            if (operation !== undefined) {
                return sendPieces('result', await context.customizedOperation(operation, input));
            }
            const before = customizer?.handlers?.get(`before:${type}`);
            if (before !== undefined)
                sendPieces('input', await before(context, input));
            const after = customizer?.handlers?.get(`after:${type}`);
            for (const output of outputs) {
                send({ step: 'output', value: after === undefined ? output : await after(context, output) });
            }
        },
    };
}
function sampleInvoker(invoker) {
    return {
        async *invoke(type, input, options = {}) {
            const pieces = [];
            for await (const message of invoker.invoke(type, input, options)) {
                if (message.type !== 'output' || type === 'std:spec:read') {
                    yield message;
                    continue;
                }
                const sent = message.data;
                if (sent.step === 'output') {
                    yield { type: 'output', data: sent.value };
                    continue;
                }
                if (sent.piece !== undefined)
                    pieces.push(sent.piece);
                if (!sent.isLast)
                    continue;
                const value = sent.piece === undefined ? undefined : JSON.parse(pieces.join(''));
                if (sent.step === 'input')
                    options.onSampleInput?.(value);
                else
                    yield { type: 'output', data: value };
            }
        },
    };
}

  }),

  54776:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  u: () => (  resolveTarget),
  M: () => (  validateTarget)
});

var errors = __webpack_require__(57657);
var validation = __webpack_require__(53606);
var engine_invoker = __webpack_require__(24841);
var poll = __webpack_require__(56886);
var engine_result = __webpack_require__(10226);
var run = __webpack_require__(77637);
var seen_error_types = __webpack_require__(827);
; 
function toldTo(target, invoker) {
    if (target === undefined)
        return invoker;
    return {
        async *invoke(type, input, options) {
            target.onInput?.(input);
            let hasFailed = true;
            try {
                for await (const message of invoker.invoke(type, input, options)) {
                    target.onOutput?.(message.data);
                    yield message;
                }
                hasFailed = false;
            }
            finally {
                target.onEnd?.(hasFailed);
            }
        },
    };
}
var engine_traffic = __webpack_require__(34498);
var shared_config = __webpack_require__(3633);
var log_matcher = __webpack_require__(54522);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var bundle_bundle = __webpack_require__(71897);
var effects = __webpack_require__(68301);
var needed_files = __webpack_require__(66327);
var paths = __webpack_require__(42180);
var runtime_runtime = __webpack_require__(96582);
var source_map = __webpack_require__(24635);
var made_up_config = __webpack_require__(55928);
var bundle_inspection = __webpack_require__(52234);
var validate_project = __webpack_require__(51133);
; 











async function collectBundleFacts(bundle, config, projectFolder, services) {
    const project = await (0,validate_project .M)(projectFolder, bundle.spec?.name, services.logger);
    const otherFiles = bundle.entries.map(({ name }) => name).filter((name) => name !== bundle_bundle .mo && name !== bundle_bundle .hi);
    const indexText = await (0,bundle_bundle .Gw)(bundle.path);
    const facts = {
        ...(otherFiles.length > 0 && { otherFiles }),
        indexSize: bundle.entries.find(({ name }) => name === bundle_bundle .mo)?.size ?? 0,
        exports: { connector: false, customizer: false },
        handlers: [],
        customizerHandlers: [],
        customizedOperations: [],
        missingFiles: (0,needed_files ._Q)(bundle.entries.map(({ name }) => name), indexText),
        effects: [],
        ...((0,effects .fQ)(indexText) && { canSwitchTlsOff: true }),
        loadTime: 0,
        withConfig: config !== undefined,
        ...(project && { sdkVersion: project.sdkVersion, sourceMap: await readSourceMapFacts(project, bundle) }),
    };
    try {
        if (config !== undefined)
            return { ...facts, ...(await (0,bundle_inspection .wo)(bundle.path, config, services)) };
        return { ...facts, ...(await factsWithoutConfig(bundle, services)) };
    }
    catch (error) {
        if (!(error instanceof runtime_runtime .b))
            throw error;
        return { ...facts, ...loadFailure(error) };
    }
}
async function factsWithoutConfig({ path, spec }, services) {
    const { inspection, madeUp, loadError } = await (0,bundle_inspection .h7)((config) => (0,bundle_inspection .wo)(path, config, services), spec);
    const { factoryError, returnsNoConnector } = inspection;
    if (returnsNoConnector)
        return { ...inspection, exportError: `the bundle cannot be used: ${factoryError}` };
    if (madeUp?.exports.connector)
        services.logger.info(made_up_config .UU);
    return {
        ...inspection,
        ...(madeUp?.exports.connector && { madeUpHandlers: madeUp.handlers, effects: madeUp.effects }),
        ...(loadError !== undefined && { loadErrorWithoutConfig: loadError }),
    };
}
function loadFailure({ message }) {
    const exportError = /it exports neither `connector`.*|its export `.*/.exec(message)?.[0];
    return exportError === undefined
        ? { loadError: message }
        : { exportError: `the bundle cannot be used: ${exportError}` };
}
async function readSourceMapFacts(project, bundle) {
    if (!(await (0,validate_project .k)(project, bundle)))
        return { state: 'other-build' };
    const { indexFile, directory: root } = project;
    const map = (0,source_map .Ec)(indexFile);
    if (map === undefined)
        return { state: 'missing' };
    if (map instanceof Error)
        return { state: 'broken', problem: `it cannot be read: ${map.message}` };
    let sources = 0;
    for (const { path, content } of map.sources) {
        const file = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(indexFile), path);
        if (!(0,paths .FK)(root, file))
            continue;
        const text = await readText(file);
        if (text === undefined)
            continue;
        sources++;
        if (content !== undefined && normalizeText(content) !== normalizeText(text)) {
            return { state: 'broken', problem: `it was built from another version of ${(0,paths .iZ)(root, file)}` };
        }
    }
    return { state: 'fits', sources };
}
async function readText(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
function normalizeText(text) {
    return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
var config_faults = __webpack_require__(11452);
var engine_settings = __webpack_require__(97830);
; 



const checkId = 'config-items';
function configComparison({ config, checks, skipChecks, scope, settings = engine_settings .bi }, logger) {
    const isPlanned = settings.checks[checkId]?.skipReason === undefined &&
        (0,run .oL)(checks, skipChecks, settings, scope).some(({ check, isSkipped }) => check.id === checkId && !isSkipped);
    const told = new Set();
    let isDone = !isPlanned;
    return {
        with(spec) {
            if (isDone || typeof config !== 'object' || config === null)
                return;
            isDone = true;
            for (const { level, message } of (0,config_faults .q)(spec, config)) {
                if ((0,engine_settings .Ok)(settings, checkId, message) !== undefined)
                    continue;
                told.add(message);
                logger.info(`${level}: ${message}`);
            }
        },
        withoutTold: (check) => check.id === checkId ? { ...check, findings: check.findings.filter(({ message }) => !told.has(message)) } : check,
    };
}
var external_node_os_ = __webpack_require__(48161);
var logger = __webpack_require__(11158);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var command_names = __webpack_require__(55784);
; 









const maxComparedLength = 200;
class BundleErrorTypes {
    #bundle;
    #config;
    #services;
    #runtime;
    constructor(bundle, config, services) {
        this.#bundle = bundle;
        this.#config = config;
        this.#services = services;
    }
    async typeOf({ command, message }, input) {
        if (command_names .QC.includes(command))
            return undefined;
        const { logger, signal } = this.#services;
        this.#runtime ??= this.#start();
        const { runtime } = await this.#runtime;
        try {
            const context = { id: 'error-types', name: 'error-types', version: 1 };
            for await (const _ of runtime.invoke({ type: command, input, config: this.#config, context, signal }))
                ;
            return undefined;
        }
        catch (error) {
            if (!(error instanceof runtime_runtime .b))
                throw error;
            const { kind, errorType, remoteMessage = '' } = error;
            logger.debug(`${command} in this process: ${error.message}`);
            if (kind !== 'connector')
                return undefined;
            const start = (0,core_text .TN)((0,process .g$)(remoteMessage)).slice(0, maxComparedLength);
            const isSame = start !== '' && message.includes(start);
            return errorType === 'notFound' || isSame ? errorType : undefined;
        }
    }
    async close() {
        if (this.#runtime === undefined)
            return;
        const { runtime, folder } = await this.#runtime;
        await runtime.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
    async #start() {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'bundle-'));
        const directory = (0,external_node_path_.join)(folder, 'bundle');
        await (0,bundle_bundle .yB)(this.#bundle.path, directory);
        const environment = this.#services.childEnvironment();
        return { runtime: new runtime_runtime .n({ directory, environment, logger: logger .q }), folder };
    }
}
var finding_locations = __webpack_require__(13348);
var format = __webpack_require__(39798);
; 

const firstReportAfterMs = 2_000;
const reportIntervalMs = 30_000;
const lineIntervalMs = 1_000;
class Progress {
    #clock;
    #logger;
    #signal;
    #current;
    #reporting = Promise.resolve();
    constructor(clock, logger, signal) {
        this.#clock = clock;
        this.#logger = logger;
        this.#signal = signal;
    }
    start(check) {
        this.#current?.abort();
        const current = new AbortController();
        this.#current = current;
        this.#reporting = this.#report(check, AbortSignal.any([current.signal, this.#signal]));
    }
    async stop() {
        this.#current?.abort();
        await this.#reporting;
        this.#logger.progress?.('');
    }
    async #report({ id, position, total, progress }, signal) {
        const startedAt = this.#clock.now();
        const show = this.#logger.progress;
        const place = `[${position}/${total}] ${id}`;
        show?.(place);
        const [firstMs, nextMs] = show ? [lineIntervalMs, lineIntervalMs] : [firstReportAfterMs, reportIntervalMs];
        for (let waitMs = firstMs;; waitMs = nextMs) {
            try {
                await this.#clock.sleep(waitMs, signal, { ref: false });
            }
            catch (error) {
                if (signal.aborted)
                    return;
                throw error;
            }
            const { requests, outputs } = progress();
            const soFar = `${(0,format .U9)(requests, 'request')}, ${(0,format .U9)(outputs, 'output')}`;
            const text = `${place}: ${soFar} after ${(0,format .a3)(this.#clock.now() - startedAt)}`;
            if (show)
                show(text);
            else
                this.#logger.info(text);
        }
    }
}
var sample_connector = __webpack_require__(21246);
; 


const object = { identity: 'ada', key: { simple: { id: 'ada' } } };
const account = { ...object, attributes: { email: 'Ada@Corp.example' } };
const dataset = {
    input: { datasetIds: ['crm'] },
    output: { datasetId: 'crm', identity: 'ada', attributes: account.attributes },
};
const entitlement = { key: { simple: { id: 'admins' } }, type: 'group', attributes: { name: 'admins' } };
const examples = {
    'std:account:list': { input: {}, output: account },
    'std:account:read': { input: object, output: account },
    'std:account:create': { input: { identity: 'ada', attributes: account.attributes }, output: account },
    'std:account:update': {
        input: { ...object, changes: [{ op: 'Set', attribute: 'email', value: 'Ada@Corp.example' }] },
        output: account,
    },
    'std:account:delete': { input: object, output: {} },
    'std:account:enable': { input: object, output: { ...account, disabled: false } },
    'std:account:disable': { input: object, output: { ...account, disabled: true } },
    'std:account:unlock': { input: object, output: { ...account, locked: false } },
    'std:authenticate': { input: { ...object, password: 'not-a-real-password' }, output: account },
    'std:change-password': { input: { ...object, password: 'not-a-real-password' }, output: {} },
    'std:entitlement:list': { input: { type: 'group' }, output: entitlement },
    'std:entitlement:read': {
        input: { identity: 'admins', key: { simple: { id: 'admins' } }, type: 'group' },
        output: entitlement,
    },
    'std:account:discover-schema': {
        input: {},
        output: {
            ...{ displayAttribute: 'email', identityAttribute: 'id', groupAttribute: 'groups' },
            attributes: [{ name: 'email', type: 'string', description: 'E-mail' }],
        },
    },
    'std:source-data:discover': { input: {}, output: [{ key: 'region', label: 'Region' }] },
    'std:source-data:read': { input: { sourceDataKey: 'region' }, output: [{ key: 'eu', label: 'Europe' }] },
    'std:config-options:read': { input: { key: 'region' }, output: { options: { Europe: 'eu' } } },
    'std:application-discovery:list': {
        input: {},
        output: { id: 'crm', primaryAppName: 'CRM', description: 'Customers' },
    },
    'std:agent:list': dataset,
    'std:machine-identity:list': dataset,
    'std:resource:list': dataset,
};
function sampleTemplate({ customizerHandlers, customizedOperations }, samples) {
    const hasInput = new Set(samples.map(({ command, operation }) => operation ?? command));
    const hasOutput = new Set(samples.filter(({ outputs }) => outputs.length > 0).map(({ command }) => command));
    const commands = new Set(customizerHandlers
        .filter((handler) => !(handler.startsWith('after:') ? hasOutput : hasInput).has(commandOf(handler)))
        .map(commandOf));
    const operations = customizedOperations.filter((id) => !hasInput.has(id));
    if (commands.size === 0 && operations.length === 0)
        return [];
    return [
        'Samples to begin with, for validate.yml; replace their values by those of your source:',
        'customizer:',
        ...(commands.size === 0 ? [] : ['  commands:']),
        ...[...commands].flatMap((command) => {
            const { input, output } = Object.hasOwn(examples, command) ? (examples[command] ?? nothing) : nothing;
            const isAnswered = customizerHandlers.includes(`after:${command}`);
            return [
                `    ${keyOf(command)}:`,
                `      - input: ${JSON.stringify(input)}`,
                ...(isAnswered ? [`        output: ${JSON.stringify(output)}`] : []),
            ];
        }),
        ...(operations.length === 0 ? [] : ['  operations:']),
        ...operations.flatMap((id) => [`    ${keyOf(id)}:`, '      - input: {}']),
    ];
}
const nothing = { input: {}, output: {} };
function commandOf(handler) {
    return handler.replace(/^(before|after):/, '');
}
function keyOf(name) {
    return /^[a-z][\w:-]*\w$/i.test(name) ? name : (0,core_text .hD)((0,process .Nt)(name), 200);
}
; 

function warnAboutUnusedAcceptances(settings, result, logger) {
    for (const { check, text, attribute } of (0,engine_settings .pg)(settings, result.checks)) {
        const which = [text, attribute].filter((part) => part !== undefined).map((part) => ` ${JSON.stringify(part)}`);
        logger.warning(`validate.yml accepts a finding${which.join('')} of ${check} that was not found; remove the entry`);
    }
}
var input_names = __webpack_require__(58369);
var project = __webpack_require__(20905);
var check = __webpack_require__(60382);
var spec = __webpack_require__(50701);
var errors_errors = __webpack_require__(25584);
var engine_facts = __webpack_require__(48252);
var missing_config = __webpack_require__(63774);
var base_spec = __webpack_require__(765);
; 











async function readSpec(target, config, facts, services) {
    const { local, bundle } = target;
    const bundledSpec = bundle?.spec;
    if (bundledSpec && facts && isKnownToFail(facts, local === true))
        return { spec: bundledSpec, facts };
    try {
        const spec = await askForSpec(target, config ?? {}, config, services);
        if (spec !== undefined)
            return { spec, facts: facts && withoutCreationErrors(facts) };
    }
    catch (error) {
        if (!(0,errors_errors .Dz)(error, 'connector') && !(config !== undefined && (0,errors_errors .Dz)(error, 'timeout')))
            throw error;
        if (bundledSpec && facts)
            return { spec: bundledSpec, facts: withSpecError(facts, specErrorOf(error)) };
        const advice = `, or validate its bundle with ${(0,input_names .sy)('file')}: the spec is read from there`;
        const failure = config === undefined
            ? (0,missing_config .rx)(error, config, advice)
            : new errors .yo(`${error.message}; without its spec it cannot be validated: check config, and that the tenant reaches the target system${advice}`, { cause: error });
        if (!(failure instanceof errors .yo))
            throw failure;
        const other = config === undefined ? undefined : await specWithoutAnswer(target, services);
        return { spec: undefined, ...other, facts, specError: specErrorOf(error), failure };
    }
    const specError = 'it answers without a specification';
    if (bundledSpec && facts)
        return { spec: bundledSpec, facts: withSpecError(facts, specError) };
    const failure = new errors .yo('std:spec:read answers without a specification; the connector has its own handler of that command: let it send { specification }');
    return { spec: undefined, ...(await specOfProject(target, services)), facts, specError, failure };
}
async function askForSpec({ client, connector, at }, sent, config, { signal, traffic }) {
    const type = 'std:spec:read';
    const call = { connector, ...at, type, config: sent, input: {}, signal };
    return (0,spec .B)(await (0,shared_config .L$)(config, () => traffic.record(type, () => client.invokeOne(call))));
}
async function specWithoutAnswer(target, services) {
    try {
        const spec = await askForSpec(target, {}, undefined, services);
        if (spec !== undefined)
            return { spec };
    }
    catch (error) {
        if (!(0,errors_errors .Dz)(error, 'connector', 'timeout'))
            throw error;
    }
    return await specOfProject(target, services);
}
async function specOfProject({ alias }, { project: folder, logger }) {
    if (alias === undefined)
        return undefined;
    try {
        const { specFile } = await (0,project .t)(folder);
        if (specFile === undefined)
            return undefined;
        const specText = await (0,promises_.readFile)(specFile, 'utf8');
        const spec = (0,check .F9)(specText);
        if (spec.name !== alias && !(await (0,base_spec .eZ)(folder)).includes(alias))
            return undefined;
        return { spec, specText, specOrigin: 'the project in the folder' };
    }
    catch (error) {
        if (!(error instanceof errors .yo) && error.code !== 'ENOENT')
            throw error;
        logger.debug(`no spec of a project: ${(0,errors .bD)(error)}`);
        return undefined;
    }
}
function isKnownToFail(facts, local) {
    return (facts.loadError ?? facts.exportError) !== undefined || (local && (0,engine_facts .Wp)(facts) !== undefined);
}
function specErrorOf({ message, detail = message, trackingId }) {
    return `${detail}${trackingId === undefined ? '' : ` (tracking id ${trackingId})`}`;
}
function withSpecError(facts, specError) {
    return (0,engine_facts .Wp)(facts) === undefined ? { ...facts, specError } : facts;
}
function withoutCreationErrors({ factoryError, customizerFactoryError, ...facts }) {
    return factoryError === undefined ? facts : { ...facts, factoryErrorHere: factoryError };
}
; 




















async function validateTarget(target, plan, project, services) {
    const { clock, logger, signal } = services;
    const { client, connector, at } = target;
    const { config, settings, seed, readOnly, maxWaitMs, scope = 'connector' } = plan;
    const compareConfig = configComparison(plan, logger);
    if (target.bundle?.spec) {
        (0,shared_config .kf)(config, target.bundle.spec, services);
        compareConfig.with(target.bundle.spec);
    }
    const traffic = new engine_traffic .Ky(clock);
    const tagVersion = 'tagVersion' in target ? target.tagVersion : await versionOfTag(target);
    const inspecting = { ...servicesOf(services), target: target.exchanges };
    const bundleFacts = target.bundle && (await collectBundleFacts(target.bundle, config, project, inspecting));
    const read = scope === 'customizer'
        ? { spec: specOfSamples(target), facts: undefined }
        : await readSpec(target, config, bundleFacts, { project, logger, signal, traffic });
    const { spec = {}, facts: bundle, specError, specOrigin, failure } = read;
    if (read.spec === undefined)
        (0,shared_config .CL)(config);
    else {
        (0,shared_config .kf)(config, spec, services);
        compareConfig.with(spec);
    }
    const customizer = await customizerFacts(target, config, project, inspecting);
    const place = placeText(target, tagVersion);
    logger.info(`validating ${spec.name ?? 'the connector'}${place} with seed ${seed}${readOnly ? ', read-only' : ''}`);
    const progress = new Progress(clock, logger, signal);
    const errorTypes = target.local || target.bundle === undefined ? undefined : new BundleErrorTypes(target.bundle, config, services);
    const invoker = toldTo(target.exchanges, (0,engine_invoker .P)(client, { connector, ...at, config }));
    const { result, stopped } = await runChecks({
        ...plan,
        readConcurrency: target.local ? 1 : plan.readConcurrency,
        writeConcurrency: target.local ? 1 : plan.writeConcurrency,
        invoker: scope === 'customizer' ? (0,sample_connector .r)(invoker) : invoker,
        spec,
        isSpecKnown: read.spec !== undefined,
        specError,
        specOrigin,
        specText: target.bundle?.specText ?? read.specText,
        traffic,
        bundle,
        logs: target.isDevServer ? undefined : scope === 'customizer' ? allLogs(target) : connectorLogs(target),
        poll: {
            ...(target.local ? poll .hC : poll .$m),
            ...(maxWaitMs !== undefined && { timeoutMs: maxWaitMs }),
            countsPauses: target.exchanges !== undefined,
        },
        limitHits: target.limitHits,
        process: target.process,
        target: target.exchanges,
        errorTypeProof: async (failure, input) => (0,seen_error_types .B)(plan.provenErrorTypes ?? [], failure) ?? (await errorTypes?.typeOf(failure, input)),
        customizer,
        connector: { name: spec.name ?? 'connector', ...placeOf(target) },
        clock,
        logger,
        signal,
        onStart: (start) => progress.start(start),
        onCheck: (check) => {
            if ((0,validation .b8)(check))
                return;
            const { onFindings } = services;
            const lines = onFindings === undefined ? (0,validation .Wb)(compareConfig.withoutTold(check)) : (0,validation .Wb)(check, 'later');
            for (const line of lines)
                logger.info(line);
            if (check.findings.length > 0)
                onFindings?.(check);
        },
    }, progress).finally(() => errorTypes?.close());
    services.onChecked?.();
    const { closing = logger } = services;
    for (const line of (0,validation .UY)(result.checks, plan.nameInput, plan.skipReasonsIn))
        closing.info(line);
    for (const line of (0,validation .Ze)(result.checks))
        closing.debug(line);
    if (scope === 'customizer' && customizer !== undefined) {
        for (const line of sampleTemplate(customizer.bundle, settings.customizerSamples))
            closing.info(line);
    }
    warnAboutUnusedAcceptances(settings, result, logger);
    if (tagVersion !== undefined && (await versionOfTag(target)) === tagVersion)
        result.connector.tagVersion = tagVersion;
    if (target.bundle !== undefined)
        result.bundle = { contentSha256: target.bundle.contentSha256 };
    const isReported = config !== undefined && result.checks.some(({ verdict }) => verdict === 'fail');
    const unreported = isReported || stopped !== undefined ? undefined : failure;
    const isNoResult = result.verdict === 'pass' || (result.verdict === 'warn' && config !== undefined);
    const judged = unreported !== undefined && isNoResult ? { ...result, ...(0,engine_result .v)(result.checks, unreported.message) } : result;
    return { result: await (0,finding_locations .Hf)(judged, target, project, services, scope), stopped, failure: unreported };
}
function servicesOf({ logger, secrets, childEnvironment }) {
    return { logger, secrets, childEnvironment };
}
function specOfSamples({ name }) {
    return { ...(name !== undefined && { name }), commands: [] };
}
function placeOf(target) {
    const { client, connector, alias, at, local, isDevServer } = target;
    if (isDevServer)
        return { devServer: true };
    if (local)
        return {};
    return { ref: connector, ...(alias === undefined ? {} : { alias }), tenant: client.baseUrl.host, ...at };
}
function placeText({ at, local }, tagVersion) {
    if (local)
        return '';
    if ('version' in at)
        return `, version ${at.version},`;
    return `,${tagVersion === undefined ? '' : ` version ${tagVersion} at`} tag ${at.tag},`;
}
async function resolveTarget(client, ref, at, signal) {
    const end = new AbortController();
    const reading = readTag({ client, connector: ref, at }, AbortSignal.any([signal, end.signal]));
    reading.catch(() => { });
    try {
        const { id, alias } = await client.connectors.resolve(ref, { signal });
        const tag = await reading;
        const isOther = tag.isUnknown && id !== ref;
        return {
            connector: id,
            alias,
            tagVersion: isOther ? (await readTag({ client, connector: id, at }, signal)).version : tag.version,
        };
    }
    catch (error) {
        end.abort();
        throw error;
    }
}
async function versionOfTag(target) {
    return target.local ? undefined : (await readTag(target)).version;
}
async function readTag({ client, connector, at }, signal) {
    if (!('tag' in at))
        return { version: undefined, isUnknown: false };
    try {
        const version = (await client.tags.get(connector, at.tag, { signal }))?.activeVersion;
        return { version, isUnknown: version === undefined };
    }
    catch (error) {
        if (error instanceof errors .yo)
            return { version: undefined, isUnknown: true };
        throw error;
    }
}
async function runChecks(options, progress) {
    try {
        return { result: await (0,run .YO)(options), stopped: undefined };
    }
    catch (error) {
        if (!(error instanceof run .Fz))
            throw error;
        return { result: error.result, stopped: error };
    }
    finally {
        await progress.stop();
    }
}
async function customizerFacts({ client, connector, customizer, exchanges }, config, project, services) {
    if (customizer === undefined)
        return undefined;
    const bundle = await collectBundleFacts(customizer.bundle, config, project, services);
    const invoker = (0,engine_invoker .P)(client, { connector, tag: customizer.tag, config });
    return { bundle, invoker: toldTo(exchanges, invoker) };
}
function connectorLogs({ client, connector, local }) {
    return {
        delayed: local !== true,
        since: (time, signal) => filterRecords(connector, client.logs.query({ startTime: new Date(time).toISOString() }, { signal })),
    };
}
function allLogs({ client }) {
    return {
        delayed: false,
        since: (time, signal) => client.logs.query({ startTime: new Date(time).toISOString() }, { signal }),
    };
}
async function* filterRecords(connector, records) {
    const matcher = new log_matcher .zT({
        connector: { id: connector, sourceNames: [], otherIds: new Set() },
        sources: [],
        levels: [],
    });
    for await (const record of records)
        for (const read of matcher.add(record))
            yield read.record;
    for (const read of matcher.flush())
        yield read.record;
}

  }),

  85735:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    t: () => (  findPackages)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71897);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
  var _core_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90729);
  var _core_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42180);
  var _package_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97819);







async function findPackages(root, onSkipped) {
    const found = [];
    const links = [];
    await search(root, found, links, onSkipped);
    const targets = links.map((link) => ({ link, target: (0,_core_links_js__WEBPACK_IMPORTED_MODULE_4__  .dN)(link) }));
    const realRoot = (0,_core_links_js__WEBPACK_IMPORTED_MODULE_4__  .dN)(root);
    return found
        .sort((a, b) => (a.directory < b.directory ? -1 : 1))
        .map((each) => {
        const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, each.directory));
        const leading = targets.filter(({ target }) => (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_5__  .FK)(target, real));
        return { ...each, links: leading.map(({ link, target }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(link, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(target, real))) };
    });
}
async function search(folder, found, links, onSkipped) {
    const entries = await entriesOf(folder, onSkipped);
    const names = new Set(entries.filter(({ isFolder }) => !isFolder).map(({ name }) => name));
    if (names.has('package.json')) {
        const hasSpec = names.has(_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__  .hi);
        const packageFile = readIfValid(folder, hasSpec, onSkipped);
        if (packageFile !== undefined)
            found.push({ directory: folder, packageFile, hasSpec });
    }
    for (const { name, isFolder, isLink } of entries) {
        if (name === 'node_modules' || name.startsWith('.'))
            continue;
        if (isFolder)
            await search((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), found, links, onSkipped);
        else if (isLink)
            links.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
}
async function entriesOf(folder, onSkipped) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true, encoding: 'buffer' });
        return entries.flatMap((entry) => {
            const name = entry.name.toString('utf8');
            if (Buffer.from(name).equals(entry.name))
                return [{ name, isFolder: entry.isDirectory(), isLink: entry.isSymbolicLink() }];
            if (entry.isDirectory())
                onSkipped(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)} is skipped: its name is not UTF-8`);
            return [];
        });
    }
    catch (error) {
        onSkipped(`${folder} is skipped: it cannot be read (${error.code})`);
        return [];
    }
}
function readIfValid(folder, hasSpec, onSkipped) {
    try {
        return (0,_package_file_js__WEBPACK_IMPORTED_MODULE_6__  .h0)(folder);
    }
    catch (error) {
        if (hasSpec || !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .yo))
            throw error;
        onSkipped(`${folder} is skipped: ${error.message}`);
        return undefined;
    }
}

  }),

  65412:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  breakingChanges),
    t: () => (  beginsWithChange)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
  var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74938);





const kinds = [
    ...['attribute-removed', 'attribute-changed', 'command-removed', 'entitlement-type-removed', 'key-type'],
    ...['identity-attribute', 'display-attribute', 'group-attribute', 'hierarchy-attribute'],
    ...['config-removed', 'config-required', 'config-type', 'default-changed'],
];
function beginsWithChange(text) {
    return kinds.includes(text.split(/[/:]/, 1)[0] ?? '');
}
function breakingChanges(before, after) {
    return [
        ...commandChanges(before, after),
        ...keyChanges(before, after),
        ...schemaChanges('account', objectOf(before['accountSchema']), objectOf(after['accountSchema'])),
        ...entitlementChanges(before, after),
        ...configChanges(before, after),
        ...defaultChanges(before, after),
    ];
}
function commandChanges(before, after) {
    const now = new Set(textsOf(after['commands']));
    return [...new Set(textsOf(before['commands']))]
        .filter((command) => !now.has(command))
        .map((command) => ({
        id: `command-removed/${command}`,
        message: `the command ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(command))} is removed`,
        remedy: 'Keep the command, or see that no source uses what it does.',
    }));
}
function keyChanges(before, after) {
    const formOf = ({ keyType = 'simple' }) => typeof keyType === 'string' ? keyType.toLowerCase() : keyType;
    const [old, now] = [before['keyType'], after['keyType']];
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(formOf(before), formOf(after)))
        return [];
    return [
        {
            id: 'key-type',
            message: `keyType changes from ${shown(old)} to ${shown(now)}`,
            remedy: 'Keep it: the platform stores the key of each account in this form.',
        },
    ];
}
function schemaChanges(schema, before, after) {
    if (before === undefined)
        return [];
    const changes = [];
    for (const [name, id] of [
        ['identityAttribute', 'identity-attribute'],
        ['displayAttribute', 'display-attribute'],
        ['groupAttribute', 'group-attribute'],
        ['hierarchyAttribute', 'hierarchy-attribute'],
    ]) {
        const [old, now] = [before[name], after?.[name]];
        if (old === undefined || old === now)
            continue;
        const remedy = name === 'identityAttribute' || name === 'displayAttribute'
            ? 'Keep it: it must not change once a source was aggregated, as accounts would be taken for others. Make a new connector otherwise.'
            : 'Keep it, or change the schema of every existing source by hand and aggregate it again.';
        changes.push({
            id: `${id}/${schema}`,
            message: `${name} of ${schema} changes from ${shown(old)} to ${shown(now)}`,
            remedy,
        });
    }
    const now = attributesOf(after);
    for (const [name, old] of attributesOf(before)) {
        const next = now.get(name);
        const where = `attribute ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(name))} of ${schema}`;
        if (next === undefined) {
            changes.push({
                id: `attribute-removed/${schema}/${name}`,
                message: `${where} is removed`,
                remedy: 'Keep sending it, or remove it from every existing source, its identity profiles and its policies first.',
            });
            continue;
        }
        const differences = ['type', 'multi', 'entitlement'].flatMap((member) => {
            const [a, b] = [memberOf(old, member), memberOf(next, member)];
            return a === b ? [] : [`${member} from ${shown(a)} to ${shown(b)}`];
        });
        if (differences.length === 0)
            continue;
        changes.push({
            id: `attribute-changed/${schema}/${name}`,
            message: `${where} changes its ${differences.join(' and its ')}`,
            remedy: 'Add an attribute with another name, or change the schema of every existing source by hand.',
        });
    }
    return changes;
}
function entitlementChanges(before, after) {
    const now = entitlementSchemasOf(after);
    return [...entitlementSchemasOf(before)].flatMap(([type, schema]) => {
        const next = now.get(type);
        if (next !== undefined)
            return schemaChanges(type, schema, next);
        return [
            {
                id: `entitlement-type-removed/${type}`,
                message: `the entitlement type ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(type))} is removed`,
                remedy: 'Keep the type: access profiles and roles may use its entitlements.',
            },
        ];
    });
}
function configChanges(before, after) {
    const [old, now] = [configItemsOf(before), configItemsOf(after)];
    const changes = [];
    for (const [key, item] of old) {
        const next = now.get(key);
        if (next !== undefined) {
            changes.push(...typeChange(key, item['type'], next['type']));
            continue;
        }
        changes.push({
            id: `config-removed/${key}`,
            message: `the configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(key))} is removed`,
            remedy: 'Keep reading it, or see that the connector works for existing sources without it.',
        });
    }
    for (const [key, item] of now) {
        const previous = old.get(key);
        if (item['required'] === true && previous?.['required'] !== true) {
            changes.push({
                id: `config-required/${key}`,
                message: `the configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(key))} is now required`,
                remedy: 'Give it a default in the code, as existing sources do not have it until someone edits them.',
            });
        }
    }
    return changes;
}
const valueForms = {
    ...{ text: 'a text', textarea: 'a text', url: 'a text', select: 'a text', radio: 'a text' },
    ...{ secret: 'a secret', secrettextarea: 'a secret' },
    number: 'a number',
    ...{ checkbox: 'true or false', toggle: 'true or false' },
    list: 'a list of texts',
    keyvalue: 'a list of keys and values',
    cardlist: 'a list of objects',
};
function typeChange(key, before, after) {
    const [old, now] = [before, after].map((type) => (typeof type === 'string' ? type.toLowerCase() : undefined));
    const formOf = (type) => type !== undefined && Object.hasOwn(valueForms, type) ? valueForms[type] : type;
    if (old === undefined || now === undefined || formOf(old) === formOf(now))
        return [];
    const isSecret = formOf(old) === 'a secret' || formOf(now) === 'a secret';
    const stored = isSecret
        ? 'Existing sources keep the value as it was stored, encrypted or not, until someone enters it again'
        : 'Existing sources keep the value in its old form';
    return [
        {
            id: `config-type/${key}`,
            message: `the configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(key))} changes its type from ${shown(before)} to ${shown(after)}`,
            remedy: `${stored}: add an item with another key, or see that the connector works with both.`,
        },
    ];
}
function defaultChanges(before, after) {
    const [old, now] = [objectOf(before['sourceConfigInitialValues']), objectOf(after['sourceConfigInitialValues'])];
    return Object.entries(old ?? {}).flatMap(([key, value]) => {
        const next = now !== undefined && Object.hasOwn(now, key) ? now[key] : undefined;
        if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(value, next))
            return [];
        return [
            {
                id: `default-changed/${key}`,
                message: `the initial value of the configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(key))} ${next === undefined ? 'is removed' : 'changes'}`,
                remedy: 'Existing sources keep the old value: see that the connector works with both.',
            },
        ];
    });
}
function memberOf(attribute, member) {
    const value = attribute[member];
    if (member !== 'type')
        return value === true;
    return typeof value === 'string' ? value.toLowerCase() : 'string';
}
function attributesOf(schema) {
    return namedObjects(schema?.['attributes'], 'name');
}
function entitlementSchemasOf(spec) {
    return namedObjects(spec['entitlementSchemas'], 'type');
}
function configItemsOf(spec) {
    return namedObjects((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .AY)(spec, ['sourceConfig']).map(({ value }) => value), 'key');
}
function namedObjects(list, member) {
    const found = new Map();
    for (const each of Array.isArray(list) ? list : []) {
        const name = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(each) ? each[member] : undefined;
        if (typeof name === 'string' && name !== '' && !found.has(name))
            found.set(name, each);
    }
    return found;
}
function objectOf(value) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(value) ? value : undefined;
}
function textsOf(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
function shown(value) {
    return value === undefined
        ? 'nothing'
        : typeof value === 'string'
            ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(value))
            : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(JSON.stringify(value) ?? ''));
}

  })

};
