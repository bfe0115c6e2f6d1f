export const id = 5138;
export const ids = [5138,4433];
export const modules = {

  68301:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Aj: () => (  effectTexts),
    aM: () => (  canSwitchTlsOffText),
    fQ: () => (  canSwitchTlsOff)
  });
const effectTexts = {
    'tls-unverified': {
        says: 'sets NODE_TLS_REJECT_UNAUTHORIZED to 0: no certificate is verified any more, of no connection',
        remedy: 'Give the certificate of the target system to its client instead.',
    },
    'exit-replaced': {
        says: 'replaces process.exit',
        remedy: 'Leave it as it is: the process belongs to the platform.',
    },
};
const tlsUnverified = /\benv(?:\.|\[["'`])NODE_TLS_REJECT_UNAUTHORIZED(?:["'`]\])? ?= ?(?:["'`]0|0\b)/;
function canSwitchTlsOff(index) {
    return tlsUnverified.test(index);
}
const canSwitchTlsOffText = 'has code that sets NODE_TLS_REJECT_UNAUTHORIZED to 0: once it has run, no certificate is verified in this process';

  }),

  45146:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  compareHandlers)
  });
  var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82226);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
  var _spec_command_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55784);




function compareHandlers(spec, handlers) {
    const commands = spec.commands ?? [];
    const unlisted = handlers.filter((handler) => handler !== _spec_command_names_js__WEBPACK_IMPORTED_MODULE_3__  .uD && !commands.includes(handler));
    const findings = [];
    for (const [index, command] of commands.entries()) {
        if (command === _spec_command_names_js__WEBPACK_IMPORTED_MODULE_3__  .uD || handlers.includes(command) || commands.indexOf(command) !== index)
            continue;
        const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__  .p)(command, unlisted);
        const advice = near === undefined
            ? 'register a handler for it, or remove it from commands'
            : `did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(near))}, which has a handler and is not listed?`;
        const message = `command ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(command))} is listed in the spec, but the connector has no handler for it; ${advice}`;
        findings.push({ level: 'error', message, command, path: ['commands', index], problem: 'listed-not-handled' });
    }
    for (const command of unlisted) {
        const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__  .p)(command, commands.filter((listed) => !handlers.includes(listed)));
        const isCustom = !/^std:/i.test(command) && near === undefined;
        const advice = near === undefined
            ? 'add it to commands, or remove the handler'
            : `is ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(near))} in the list a misspelling of it?`;
        const effect = isCustom
            ? 'it is called only by who knows its name; add it to commands to declare it'
            : `so it is never called; ${advice}`;
        const message = `command ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(command))} has a handler, but is not listed in the spec${isCustom ? ': ' : ', '}${effect}`;
        const level = isCustom ? 'notice' : 'warning';
        findings.push({ level, message, command, path: ['commands'], problem: 'handled-not-listed' });
    }
    return findings;
}

  }),

  66327:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  _Q: () => (  filesMissingFrom),
  Zv: () => (  listNames),
  an: () => (  sourceMapRegisterOf),
  Hi: () => (  sourceMapRegisterRemedy)
});


var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var format = __webpack_require__(93305);
var bundle = __webpack_require__(71897);
var external_node_path_ = __webpack_require__(76760);
var code_text = __webpack_require__(63400);
; 


const paths = [
    /\b(?:join|resolve)\)?\(\s{0,20}__dirname((?:\s{0,20},\s{0,20}(?:"[^"\\\n]{1,200}"|'[^'\\\n]{1,200}')){1,20})\s{0,20}[,)]/g,
    /__dirname\s{0,20}\+\s{0,20}("[^"\\\n]{1,200}"|'[^'\\\n]{1,200}')/g,
    /`\$\{__dirname\}(\/[^`$\\\n]{1,200})[`$]/g,
    /new URL\(\s{0,20}("[^"\\\n]{1,200}"|'[^'\\\n]{1,200}'),\s{0,20}import\.meta\.url\s{0,20}\)/g,
];
const strings = /"[^"\\\n]{1,200}"|'[^'\\\n]{1,200}'/g;
const readerBefore = /\b(?:readFile|readFileSync|createReadStream|readdir|readdirSync|open|openSync)\)?\(\s{0,20}(?:\(0, ?)?[\w$.]{0,80}$/;
const assignedBefore = /(?:^|[^\w$.])([\w$]{3,60})\s{0,20}=\s{0,20}(?:\(0, ?)?[\w$.]{0,80}$/;
const readName = /\b(?:readFile|readFileSync|createReadStream|readdir|readdirSync|open|openSync)\)?\(\s{0,20}([\w$]{3,60})\s{0,20}[,)]/g;
const literal = /\b(?:readFile|readFileSync|createReadStream|readdir|readdirSync|open|openSync)\)?\(\s{0,20}["'](\.\/[^"'\\\n]{1,200})["']/g;
const dynamicImport = /\bimport\(\s{0,20}["'](\.\/[^"'\\\n]{1,200})["']\s{0,20}\)/g;
const maxUse = 200;
function filesReadBy(index) {
    if (!/__dirname|import\.meta\.url|\bimport\(|["']\.\//.test(index))
        return [];
    const code = (0,code_text .fx)(index);
    const found = new Set();
    const add = (name) => {
        const path = external_node_path_.posix.normalize(name).replace(/^\/+|\/$/g, '');
        if (path !== '' && path !== '.' && !/^(?:\.\.\/)+package\.json$/.test(path))
            found.add(path);
    };
    const byName = new Map();
    for (const pattern of paths) {
        for (const match of code.matchAll(pattern)) {
            const name = partsOf(match[1] ?? '').join('/');
            const before = code.slice(Math.max(0, match.index - maxUse), match.index);
            if (readerBefore.test(before))
                add(name);
            else {
                const [, variable] = assignedBefore.exec(before) ?? [];
                if (variable !== undefined)
                    byName.set(variable, name);
            }
        }
    }
    for (const [, variable = ''] of byName.size > 0 ? code.matchAll(readName) : []) {
        const name = byName.get(variable);
        if (name !== undefined)
            add(name);
    }
    for (const pattern of [literal, dynamicImport])
        for (const [, name = ''] of code.matchAll(pattern))
            add(name);
    return [...found];
}
function partsOf(list) {
    const found = list.match(strings);
    return found === null ? [list] : found.map((each) => each.slice(1, -1));
}
; 





function filesNeededBy(index) {
    const needed = new Set([...chunksOf(index), ...assetsOf(index), ...filesReadBy(index)]);
    return [...needed].filter((name) => name !== bundle .mo && name !== bundle .hi).sort();
}
function filesMissingFrom(names, index) {
    return filesNeededBy(index).filter((needed) => !names.some((name) => name === needed || name.startsWith(`${needed}/`)));
}
const sourceMapRegisterRemedy = 'Build with "ncc --source-map --no-source-map-register": without the second option, the bundle loads that file, and only index.js is uploaded.';
function sourceMapRegisterOf(index) {
    const start = /^(?:#![^\n]{0,200}\n)?(?:"use strict"; ?)?(?:require\(|import )['"]\.\/(sourcemap-register\.c?js)['"]/;
    return start.exec(index.slice(0, 300))?.[1];
}
function chunksOf(index) {
    const suffix = /\.u ?= ?[\s\S]{0,200}?"" ?\+ ?\w{1,30} ?\+ ?"(\.[^"\\\n]{1,60})"/.exec(index)?.[1];
    if (suffix === undefined)
        return [];
    const pattern = /\b(\w{1,30})\.e\((?:\/\*[^*]{0,200}\*\/ ?)?("?)([\w-]{1,100})\2\)(?=, ?\1\.e\(|[\s\S]{0,200}?\.then\(\1(?:\.\w{1,5})?\.bind\(\1)/g;
    return [...index.matchAll(pattern)].map(([, , , id]) => `${id}${suffix}`);
}
const loggerWorker = /["'](?:thread-stream-worker|pino-worker|pino-pipeline-worker|pino\/file)["'][^;]{0,200}$/;
function assetsOf(index) {
    const found = [];
    for (const match of index.matchAll(/\.ab ?\+ ?"([^"\\\n]{1,200})"/g)) {
        const [, name = ''] = match;
        if (!loggerWorker.test(index.slice(Math.max(0, match.index - 300), match.index)))
            found.push(name.replace(/\/$/, ''));
    }
    return found;
}
function listNames(names) {
    const shown = names.slice(0, 5).map((name) => (0,core_text .hD)((0,process .Nt)(name)));
    return (0,format .c3)(names.length > 5 ? [...shown, `${names.length - 5} more`] : shown, 'and');
}

  }),

  61346:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  defineCommand)
  });
function defineCommand(command) {
    return command;
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

  1711:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    J4: () => (  assertConnectorsFile),
    QI: () => (  openProjectHistory),
    kF: () => (  uncommittedReason),
    xi: () => (  connectorsFileInput)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58369);
  var _core_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42180);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46601);
  var _project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93259);
  var _project_git_uncommitted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54734);
  var _project_package_manager_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35506);
  var _project_run_git_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85472);










const connectorsFileInput = {
    'connectors-file': {
        kind: 'text',
        description: 'File that maps projects to aliases, environments and configurations, and names further files that a project uses. Default: connectors.yml in path or a folder above it, if there is one.',
    },
};
async function openProjectHistory(inputs, context) {
    const found = await findRepositoryProject(inputs, context);
    if (found === undefined)
        return undefined;
    const { run, git, repository, project } = found;
    const { reasonTexts } = await Promise.all( [__webpack_require__.e(663), __webpack_require__.e(8815), __webpack_require__.e(1897), __webpack_require__.e(7444), __webpack_require__.e(961), __webpack_require__.e(5106)]).then(__webpack_require__.bind(__webpack_require__, 55106));
    return {
        ancestorsOf: async (commit) => await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_5__  .Gw)(run, commit),
        head: async () => await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_5__  .Uo)(run),
        isComplete: async () => !(await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_5__  .fE)(run)),
        async changesSince(commit) {
            const changes = (await git.has(commit)) ? await git.changes({ commit, mergeBase: false }) : undefined;
            return changes && (await repository.changesOf(project, changes)).map((reason) => reasonTexts(reason).join('; '));
        },
    };
}
async function uncommittedReason(inputs, commit, context) {
    try {
        const found = await findRepositoryProject(inputs, context);
        if (found === undefined)
            return undefined;
        const { root, run, git, repository, project } = found;
        const isKnown = await git.has(commit);
        const firstChangeSince = async (base) => (await repository.uncommittedChanges(project, await (0,_project_git_uncommitted_js__WEBPACK_IMPORTED_MODULE_6__  .b)(root, run, base), base))[0]?.file;
        const first = await firstChangeSince(isKnown ? commit : 'HEAD');
        if (first === undefined && isKnown)
            return 'none';
        const head = await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_5__  .Uo)(run);
        if (first === undefined)
            return { checkedOut: head ?? 'none' };
        if (!isKnown || head === undefined || head === commit)
            return { changed: first };
        const uncommitted = await firstChangeSince('HEAD');
        return uncommitted === undefined ? { checkedOut: head, differing: first } : { changed: uncommitted };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .yo))
            throw error;
        const message = `whether the project has uncommitted changes is not known: ${error.message}`;
        if (error instanceof OtherFolderError)
            context.logger.warning(message);
        else
            context.logger.info(message);
        return undefined;
    }
}
async function assertConnectorsFile({ path, 'connectors-file': connectorsFile }, { workingDirectory }) {
    if (connectorsFile === undefined)
        return;
    const { readConnectorsFile } = await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(961), __webpack_require__.e(6214)]).then(__webpack_require__.bind(__webpack_require__, 30961));
    await readConnectorsFile(connectorsFile, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, path), undefined, workingDirectory);
}
class OtherFolderError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .yo {
    name = 'OtherFolderError';
    constructor(path, other) {
        super(`there is no connector project in ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(path))}; give its folder as ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_9__  .sy)('path')}, such as ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(other))}`);
    }
}
async function findRepositoryProject({ path, 'connectors-file': connectorsFile, record, journal }, context) {
    const { workingDirectory, signal, logger } = context;
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, path);
    const root = (0,_project_package_manager_js__WEBPACK_IMPORTED_MODULE_7__  .mL)(directory);
    if (root === undefined)
        return undefined;
    const environment = context.childEnvironment();
    const { readRepositoryProjects } = await Promise.all( [__webpack_require__.e(663), __webpack_require__.e(8815), __webpack_require__.e(1897), __webpack_require__.e(7444), __webpack_require__.e(961), __webpack_require__.e(5106)]).then(__webpack_require__.bind(__webpack_require__, 55106));
    const repository = await readRepositoryProjects({
        ...{ directory, connectorsFile, workingDirectory, environment, signal, logger, ownFiles: [record, journal] },
    });
    const { git } = repository;
    const project = repository.projects.find((each) => each.directory === directory);
    if (git === undefined || project === undefined) {
        const [other] = repository.projects;
        if (other !== undefined)
            throw new OtherFolderError(path, (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_2__  .iZ)(workingDirectory, other.directory));
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .eb(`there is no connector project in ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(path))}; give its folder as ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_9__  .sy)('path')}`);
    }
    return { root, run: (0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_8__  .XZ)(root, { environment, signal }), git, repository, project };
}

  }),

  75092:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    FA: () => (  readRunFacts),
    r1: () => (  reportOrigin),
    uW: () => (  isFullHash)
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
  var _project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93259);
  var _project_package_manager_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35506);
  var _project_run_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85472);





const variables = {
    commit: ['CI_COMMIT_SHA', 'BUILD_SOURCEVERSION', 'GIT_COMMIT'],
    ref: ['GITHUB_REF_NAME', 'CI_COMMIT_REF_NAME', 'BUILD_SOURCEBRANCHNAME', 'BRANCH_NAME'],
    run: ['CI_JOB_URL', 'CI_PIPELINE_URL', 'BUILD_URL'],
    by: ['GITHUB_TRIGGERING_ACTOR', 'GITHUB_ACTOR', 'GITLAB_USER_LOGIN', 'BUILD_REQUESTEDFOR', 'BUILD_USER_ID', 'USER'],
};
const fullHash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const pipelineVariables = ['CI_PIPELINE_ID', 'BUILD_BUILDID', 'BUILD_TAG'];
function reportOrigin({ environment, workflow, }) {
    const first = (names) => firstValue(environment, names);
    const run = workflow === undefined ? first(pipelineVariables) : workflow.runId;
    const commit = (workflow === undefined ? first(variables.commit) : workflow.sha)?.toLowerCase();
    const isKnown = commit !== undefined && isFullHash(commit);
    if (run === undefined && !isKnown)
        return undefined;
    return { ...(run !== undefined && { run }), ...(isKnown && { commit }) };
}
function firstValue(environment, names) {
    return names.map((name) => environment[name]).find((value) => value);
}
function isFullHash(text) {
    return fullHash.test(text);
}
async function readRunFacts(context) {
    const { environment, workflow } = context;
    const first = (names) => firstValue(environment, names);
    const commit = (await defaultCommitIfCheckedOut(context)) || workflow?.sha || first(variables.commit);
    return {
        commit: commit !== undefined && isFullHash(commit) ? commit.toLowerCase() : await headCommit(context),
        ref: first(variables.ref),
        run: workflow?.runUrl ?? first(variables.run),
        by: first(variables.by) ?? (workflow === undefined ? userOfMachine() : undefined),
    };
}
function userOfMachine() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username || undefined;
    }
    catch {
        return undefined;
    }
}
async function defaultCommitIfCheckedOut(context) {
    const commit = context.workflow?.defaultCommit;
    return commit !== undefined && commit === (await headCommit(context)) ? commit : undefined;
}
async function headCommit({ workingDirectory, childEnvironment, }) {
    const root = (0,_project_package_manager_js__WEBPACK_IMPORTED_MODULE_3__  .mL)(workingDirectory);
    if (root === undefined)
        return undefined;
    try {
        return await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_2__  .Uo)((0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_4__  .XZ)(root, { environment: childEnvironment() }));
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .yo)
            return undefined;
        throw error;
    }
}

  }),

  36711:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  windowsTool),
    k: () => (  programPath)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const thisSystem = { platform: process.platform, exists: node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync };
function programPath(name, env, { platform, exists } = thisSystem) {
    if (platform !== 'win32')
        return name;
    const [, path = ''] = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH') ?? [];
    const folders = path
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.win32.delimiter)
        .map((folder) => folder.replace(/^"(.*)"$/, '$1'))
        .filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.win32.isAbsolute(folder));
    const found = folders.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(folder, `${name}.exe`)).find(exists);
    return found ?? windowsTool(`no-${name}-on-PATH.exe`, env);
}
function windowsTool(file, env) {
    const [, root] = Object.entries(env).find(([key]) => key.toUpperCase() === 'SYSTEMROOT') ?? [];
    return node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(root && node_path__WEBPACK_IMPORTED_MODULE_1__.win32.isAbsolute(root) ? root : 'C:\\Windows', 'System32', file);
}

  }),

  433:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  orAborted)
  });
async function orAborted(promise, signal) {
    let stop = () => { };
    const aborted = new Promise((_resolve, reject) => {
        const abort = () => reject(signal.reason);
        if (signal.aborted)
            abort();
        signal.addEventListener('abort', abort, { once: true });
        stop = () => signal.removeEventListener('abort', abort);
    });
    try {
        return await Promise.race([aborted, promise]);
    }
    finally {
        stop();
    }
}

  }),

  44433:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    YamlError: () => (  YamlError),
    readYaml: () => (  readYaml),
    yamlFileError: () => (  yamlFileError)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
  var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70679);
  var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);




const maxAliases = 100;
class YamlError extends Error {
    name = 'YamlError';
    code;
    position;
    constructor(code, message, position, options = {}) {
        super(message.replace(/\s+/g, ' '), options);
        this.code = code;
        this.position = position;
    }
}
function readYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__  .HN();
    const positionAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const plain = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__  .Yi)(text);
    const tokens = [...new yaml__WEBPACK_IMPORTED_MODULE_0__  .iX(lines.addNewLine).parse(plain)];
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__  .d1)(tokens) > 3 * _json_js__WEBPACK_IMPORTED_MODULE_3__  .Mw)
        throw tooDeep();
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__  .Dk({ prettyErrors: false, stringKeys: true, schema: 'core' });
    const [document, second] = [...composer.compose(tokens, true, plain.length)];
    if (document === undefined)
        throw new Error('the YAML library gave no document');
    if (second !== undefined) {
        throw new YamlError('MULTIPLE_DOCS', 'there is a second document; give one', positionAt(second.range[0]));
    }
    const [fault] = [...document.errors, ...document.warnings];
    if (fault !== undefined) {
        throw new YamlError(fault.code, fault.message, positionAt(fault.pos[0]), { cause: fault });
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: maxAliases });
    }
    catch (cause) {
        if (!(cause instanceof ReferenceError))
            throw cause;
        throw new YamlError('ALIAS_FAILED', 'an alias has no anchor, or there are too many of them', undefined, { cause });
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__  .d1)(value) > _json_js__WEBPACK_IMPORTED_MODULE_3__  .Mw)
        throw tooDeep();
    return { value, document, positionAt, positionOf: (path) => positionAt(offsetOf(document.contents, path)) };
}
function yamlFileError(fault, shown, file) {
    const { position, message } = fault;
    const where = position === undefined ? '' : `, line ${position.line}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__  .yo(`${shown} is not YAML that can be used${where}: ${message}`, {
        location: { file, line: 1, ...position },
        cause: fault,
    });
}
function offsetOf(root, path) {
    let node = root;
    let offset = startOf(node) ?? 0;
    for (const step of path) {
        const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(node) ? node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(key) && key.value === String(step)) : undefined;
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(node) ? node.items[Number(step)] : pair?.value;
        offset = startOf(pair?.key) ?? startOf(node) ?? offset;
    }
    return offset;
}
function startOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Ll)(node) ? node.range?.[0] : undefined;
}
function tooDeep() {
    return new YamlError('TOO_DEEP', `it is nested deeper than ${_json_js__WEBPACK_IMPORTED_MODULE_3__  .Mw}`);
}

  }),

  93259:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Gw: () => (  ancestorsOf),
    Uo: () => (  headOf),
    fE: () => (  isShallow),
    fV: () => (  descendantsAmong)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85472);


const maxCommits = 100_000;
async function ancestorsOf(run, commit) {
    const result = await run(['rev-list', '--topo-order', `--max-count=${maxCommits}`, '--end-of-options', commit, '--']);
    if (result.code !== 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eG(`git cannot list the commits before ${commit.slice(0, 12)}: ${(0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__  .tv)('rev-list', result)}; give actions/checkout fetch-depth: 0`);
    }
    return lines(result);
}
const maxCommitsOfCall = 500;
async function descendantsAmong(run, ancestor, commits) {
    const descendants = new Set();
    const others = new Set();
    const ids = commits.filter((each) => /^[0-9a-f]{40,64}$/i.test(each));
    if (ids.length === 0 || (await run(['cat-file', '-e', `${ancestor}^{commit}`])).code !== 0)
        return { descendants, others };
    const isComplete = !(await isShallow(run));
    for (let start = 0; start < ids.length; start += maxCommitsOfCall) {
        const part = ids.slice(start, start + maxCommitsOfCall);
        const list = async (...words) => {
            const result = await run(['rev-list', '--ignore-missing', ...words, ...part, '--']);
            if (result.code !== 0)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eG(`git cannot compare commits: ${(0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__  .tv)('rev-list', result)}`);
            return new Set(lines(result));
        };
        const between = await list('--ancestry-path', `^${ancestor}`);
        const existing = isComplete ? await list('--no-walk=unsorted') : new Set();
        for (const id of part) {
            if (between.has(id.toLowerCase()))
                descendants.add(id);
            else if (existing.has(id.toLowerCase()))
                others.add(id);
        }
    }
    return { descendants, others };
}
async function isShallow(run) {
    return lines(await run(['rev-parse', '--is-shallow-repository']))[0] !== 'false';
}
async function headOf(run) {
    const result = await run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return result.code === 0 ? lines(result)[0] : undefined;
}
function lines({ stdout }) {
    return stdout
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '');
}

  }),

  54734:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  isCommittedFile),
    b: () => (  uncommittedFiles)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85472);




async function uncommittedFiles(root, run, commit) {
    const settings = ['-c', 'core.fileMode=false', '-c', 'diff.autoRefreshIndex=true'];
    const options = [
        '--name-only',
        '-z',
        '--no-renames',
        '--no-relative',
        '--no-ext-diff',
        '--ignore-submodules=untracked',
    ];
    const diff = await run([...settings, 'diff', ...options, commit, '--']);
    if (diff.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('diff', diff));
    const outsideOfDependencies = ['.', ':(exclude,glob)**/node_modules/**'];
    const others = await run(['ls-files', '-z', '--others', '--exclude-standard', '--', ...outsideOfDependencies]);
    if (others.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('ls-files', others));
    const differing = await withOtherBytes(root, run, commit, (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(diff));
    return { tracked: [...differing, ...(await hiddenChanges(root, run))], untracked: (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(others) };
}
const maxFilesOfCall = 50;
async function withOtherBytes(root, run, commit, files) {
    const differing = [];
    for (let start = 0; start < files.length; start += maxFilesOfCall) {
        const part = files.slice(start, start + maxFilesOfCall);
        const listed = await run(['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, '--', ...part]);
        if (listed.code !== 0)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('ls-tree', listed));
        const inCommit = new Map((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(listed).flatMap((entry) => {
            const [, hash, path] = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]*)$/.exec(entry) ?? [];
            return hash === undefined || path === undefined || !isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) ? [] : [[path, hash]];
        }));
        const onDisk = await hashesOf(run, [...inCommit.keys()], ['--no-filters']);
        differing.push(...part.filter((path) => !onDisk.has(path) || onDisk.get(path) !== inCommit.get(path)));
    }
    return differing;
}
async function hashesOf(run, paths, options) {
    if (paths.length === 0)
        return new Map();
    const hashes = await run(['hash-object', ...options, '--', ...paths]);
    if (hashes.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('hash-object', hashes));
    const lines = hashes.stdout.toString('utf8').trimEnd().split('\n');
    return new Map(paths.map((path, index) => [path, lines[index] ?? '']));
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
async function hiddenChanges(root, run) {
    const listed = await run(['ls-files', '-z', '-v', '--stage']);
    if (listed.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('ls-files', listed));
    const hidden = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(listed).flatMap((entry) => {
        const [, hash, path] = /^[a-zS] 100\d{3} ([0-9a-f]+) \d\t([\s\S]*)$/.exec(entry) ?? [];
        return path !== undefined && isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) ? [{ path, hash }] : [];
    });
    const changed = [];
    for (let start = 0; start < hidden.length; start += maxFilesOfCall) {
        const part = hidden.slice(start, start + maxFilesOfCall);
        const found = await hashesOf(run, part.map(({ path }) => path), []);
        changed.push(...part.flatMap(({ path, hash }) => (found.get(path) === hash ? [] : [path])));
    }
    return changed;
}
async function isCommittedFile(run, path) {
    const inCommit = await run(['--literal-pathspecs', 'ls-tree', '--name-only', '-z', 'HEAD', '--', path]);
    if (inCommit.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('ls-tree', inCommit));
    if ((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(inCommit).length === 0)
        return false;
    const status = await run(['--literal-pathspecs', 'status', '--porcelain', '-z', '--untracked-files=no', '--', path]);
    if (status.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('status', status));
    return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(status).length === 0;
}

  }),

  85472:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    XZ: () => (  gitRunner),
    tv: () => (  gitFailure),
    y1: () => (  gitFields)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
  var _core_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36711);
  var _core_stall_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94106);




function gitRunner(root, { environment, signal, allowsNetwork = false }) {
    return async (args, input) => {
        const settings = ['-c', 'core.fsmonitor=false', '-c', 'safe.directory=*'];
        const options = [...settings, '--no-optional-locks', '-C', root];
        const protocols = allowsNetwork ? {} : { GIT_ALLOW_PROTOCOL: 'none' };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)((0,_core_programs_js__WEBPACK_IMPORTED_MODULE_2__  .k)('git', environment), [...options, ...args], {
            env: { ...environment, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', ...protocols },
            stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            ...(signal === undefined ? {} : { signal }),
            windowsHide: true,
            detached: !allowsNetwork && process.platform !== 'win32',
        });
        const stdout = [];
        const stderr = [];
        child.stdout?.on('data', (data) => stdout.push(data));
        child.stderr?.on('data', (data) => stderr.push(data));
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
        const ended = new Promise((done, fail) => {
            child.on('error', fail);
            child.on('close', done);
        });
        const code = await (0,_core_stall_js__WEBPACK_IMPORTED_MODULE_3__  .aB)('run git', () => ended).catch((error) => {
            signal?.throwIfAborted();
            if (error instanceof _core_stall_js__WEBPACK_IMPORTED_MODULE_3__  .Xz)
                throw error;
            const isMissing = error.code === 'ENOENT';
            const message = isMissing
                ? 'there is no program git on PATH; install git'
                : `git cannot be started: ${error.message}`;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .eG(message, { cause: error });
        });
        return { code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') };
    };
}
function gitFailure(command, { code, stderr }) {
    if (/^fatal: could not fetch \w+ from promisor remote/m.test(stderr))
        return 'the clone leaves out what is asked for; clone without a filter (of actions/checkout: no filter and no sparse-checkout)';
    return stderr.trim().split('\n')[0] || `git ${command} ended with code ${code}`;
}
function gitFields({ stdout }) {
    return stdout
        .toString('utf8')
        .split('\0')
        .filter((field) => field !== '');
}

  }),

  39798:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U9: () => (  count),
    a3: () => (  formatDuration),
    z3: () => (  formatBytes)
  });
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
function formatDuration(durationMs) {
    if (durationMs < 1000)
        return `${Math.round(durationMs)} ms`;
    if (durationMs < 60_000)
        return `${(durationMs / 1000).toFixed(1)} s`;
    const seconds = Math.round(durationMs / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function count(number, singular, plural = `${singular}s`) {
    return `${number} ${number === 1 ? singular : plural}`;
}

  }),

  12560:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    EU: () => (  fence),
    Qq: () => (  text),
    aY: () => (  code),
    fh: () => (  nameText),
    tp: () => (  table),
    zH: () => (  details)
  });
  var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28759);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);


const special = /[!-/:-@[-`{-~]/g;
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/g;
const invisibleInLines = /[^\P{Cc}\n\t]|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const gap = '\u200b';
const maxHexDigits = 6;
const plainSigns = /[,.\-/%;?'"()=_{}]/;
function text(value) {
    return escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__  .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(value), withoutReferences), plainSigns);
}
function nameText(value) {
    return escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__  .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(value), withoutReferences), plainSigns);
}
function code(value) {
    return `<code>${escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__  .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(value), (name) => name.replace(/@(?=[\p{L}\p{N}])/gu, `@${gap}`)), /[,.\-/%;?'"()=_{}:#+^]/)}</code>`;
}
function table(headers, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
function details(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function fence(lines, language = '') {
    const body = (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(lines).replace(/\r\n?/g, '\n').replace(invisibleInLines, ' ');
    const longestRun = (body.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 2);
    const fenceMark = '`'.repeat(longestRun + 1);
    return `${fenceMark}${language}\n${body}\n${fenceMark}`;
}
function withoutReferences(value) {
    return value
        .replace(/[@#](?=[\p{L}\p{N}])/gu, `$&${gap}`)
        .replace(/\bGH-(?=\d)/gi, `$&${gap}`)
        .replace(/:(?=\/\/)|\bwww\.(?=\S)/gi, `$&${gap}`)
        .replace(/[\da-f-]{7,}/gi, (run) => (uuid.test(run) ? run : run.replace(/[\da-f]{7,}/gi, splitHex)));
}
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
function splitHex(digits) {
    const parts = [];
    for (let start = 0; start < digits.length; start += maxHexDigits)
        parts.push(digits.slice(start, start + maxHexDigits));
    return parts.join(gap);
}
function escapeWith(value, harmless) {
    const line = value.replace(invisible, ' ').trim();
    return line.replace(special, (character, index) => (harmless.test(character) && isWithoutMeaning(line, index)) || (character === ':' && line[index + 1] === ' ')
        ? character
        : `&#${character.charCodeAt(0)};`);
}
function isWithoutMeaning(line, index) {
    const before = line[index - 1] ?? '';
    const after = line[index + 1] ?? '';
    return (/[\p{L}\p{N}]/u.test(before) &&
        /^[\p{L}\p{N}\s]?$/u.test(after) &&
        !/\bwww$/i.test(line.slice(0, index)) &&
        !(/^\d+$/.test(line.slice(0, index)) && !/[\p{L}\p{N}]/u.test(after)) &&
        !(line[index] === '_' && !/[\p{L}\p{N}]/u.test(after)));
}

  }),

  55784:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GS: () => (  isReadingCommand),
    QC: () => (  provisioningCommands),
    UC: () => (  knownCommands),
    WF: () => (  registrationMethods),
    oM: () => (  standardCommands),
    uD: () => (  specRead)
  });
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
const newerCommands = [
    'std:resource:delete',
    'std:resource:enable',
    'std:resource:disable',
    'std:partitions:list',
    'std:application-discovery',
    'std:endpoint',
];
const knownCommands = [
    ...standardCommands,
    ...newerCommands,
    ...standardCommands.filter((name) => name.startsWith('std:ssf-stream:')).map((name) => name.slice('std:'.length)),
];
const provisioningCommands = [
    'std:account:create',
    'std:account:update',
    'std:account:delete',
    'std:account:enable',
    'std:account:disable',
    'std:account:unlock',
    'std:change-password',
];
function isReadingCommand(command) {
    return /^std:(?:test-connection|authenticate|.{1,40}:(?:list|read|discover|discover-schema))$/.test(command);
}
const specRead = 'std:spec:read';
function registrationMethods(command) {
    if (!/^std(:[a-z]+(-[a-z]+)*)+$/.test(command))
        return [];
    const words = command.split(/[:-]/);
    const method = words.map((word, n) => (n === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`)).join('');
    return command === 'std:config-options:read' ? ['stdConfigOptions', method] : [method];
}

  }),

  55928:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Fg: () => (  isMadeUpSecret),
    H_: () => (  madeUpConfig),
    Hn: () => (  hasClosedAddress),
    UU: () => (  madeUpConfigMessage)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);
  var _core_secrets_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8554);
  var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74938);




const closedHost = '127.0.0.1';
const closedPort = 1;
const closedUrl = `https://${closedHost}:${closedPort}`;
function madeUpConfig(spec) {
    const initial = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(spec['sourceConfigInitialValues']) ? spec['sourceConfigInitialValues'] : {};
    const config = Object.fromEntries(Object.entries(initial).map(([key, value]) => [key, withoutAddress(key, value)]));
    addItems(config, spec['sourceConfig'], 0);
    return config;
}
const madeUpConfigMessage = 'the connector was created with a made-up configuration, to compare its handlers with the spec';
function hasClosedAddress(config) {
    if (config === closedUrl || config === closedHost)
        return true;
    return typeof config === 'object' && config !== null && Object.values(config).some(hasClosedAddress);
}
function addItems(config, entries, depth) {
    if (depth > 20)
        return;
    for (const entry of (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__  .jk)(entries)) {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(entry))
            continue;
        const { key, type, items } = entry;
        if (typeof key !== 'string' || key === '' || key === '__proto__')
            addItems(config, items, depth + 1);
        else if (!Object.hasOwn(config, key))
            config[key] = valueFor(key, type, entry, depth);
    }
}
function valueFor(key, type, item, depth) {
    switch (type) {
        case 'secret':
        case 'secrettextarea':
            return randomSecret();
        case 'url':
            return closedUrl;
        case 'number':
            return numberIn(item, /port/i.test(key) ? closedPort : 1);
        case 'checkbox':
        case 'toggle':
            return false;
        case 'radio':
        case 'select':
            return firstOption(item);
        case 'list':
            return [textFor(key)];
        case 'keyValue':
            return [{ key: 'example', value: 'example' }];
        case 'cardList': {
            const card = {};
            for (const menu of (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__  .jk)(item['subMenus']))
                if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(menu))
                    addItems(card, menu['items'], depth + 1);
            return [card];
        }
        default: {
            const text = textFor(key);
            return text === 'example' && (0,_core_secrets_names_js__WEBPACK_IMPORTED_MODULE_1__  .e)(key) ? randomSecret() : text;
        }
    }
}
function randomSecret() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
}
function isMadeUpSecret(value) {
    return /^[0-9a-f]{32}$/.test(value);
}
function textFor(key) {
    if (/ur[il](?!ty)|endpoint|issuer/i.test(key))
        return closedUrl;
    return /host|server|domain|address|instance/i.test(key) ? closedHost : 'example';
}
function withoutAddress(key, value) {
    if (typeof value !== 'string')
        return value;
    if (/^[a-z][a-z+.-]{1,20}:\/\//i.test(value))
        return closedUrl;
    return textFor(key) === 'example' ? value : textFor(key);
}
function numberIn({ min, max }, preferred) {
    return Math.min(numberOf(max) ?? Number.MAX_VALUE, Math.max(numberOf(min) ?? -Number.MAX_VALUE, preferred));
}
function numberOf(value) {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
function firstOption({ options }) {
    const [first] = (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__  .jk)(options);
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(first) ? first['value'] : 'example';
}

  }),

  74938:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $e: () => (  warning),
    AY: () => (  partsBelow),
    CI: () => (  partsOf),
    Ru: () => (  hintOfType),
    aK: () => (  hint),
    eb: () => (  misspelledMembers),
    jk: () => (  arrayOf),
    lm: () => (  notice),
    wN: () => (  withTopic),
    z3: () => (  error)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
  var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82226);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
  var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);





function hint(word, candidates) {
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__  .p)(word, candidates);
    return near === undefined ? '' : `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(near))}?`;
}
const synonyms = {
    integer: 'int',
    number: 'long',
    bool: 'boolean',
    text: 'string',
    password: 'secret',
    dropdown: 'select',
    switch: 'toggle',
    keyvalue: 'keyValue',
};
function hintOfType(word, allowed) {
    const same = synonyms[word.toLowerCase()];
    return same !== undefined && allowed.includes(same)
        ? `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(same))}?`
        : hint(word, allowed);
}
function withTopic(topic, findings) {
    return findings.map((finding) => ({ ...finding, topic }));
}
const requiredMembers = new Set([
    ...['name', 'commands', 'sourceConfig', 'displayAttribute', 'identityAttribute', 'attributes'],
    ...['type', 'key', 'label'],
]);
function misspelledMembers(spec, part, known) {
    const findings = [];
    const missing = known.filter((key) => !Object.hasOwn(part.value, key) && !requiredMembers.has(key));
    for (const key of Object.keys(part.value)) {
        const near = known.includes(key) ? undefined : (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__  .p)(key, missing);
        if (near === undefined)
            continue;
        const where = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__  .NH)(spec, part.path);
        findings.push(warning([...part.path, key], `${where} has ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(key))}, which is not read; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(near))}?`));
    }
    return findings;
}
function partsBelow(root, list) {
    return partsOf(root, list).flatMap((part) => [
        part,
        ...['items', 'subMenus'].flatMap((key) => partsBelow(part.value, [key]).map(({ value, path }) => ({ value, path: [...part.path, ...path] }))),
    ]);
}
function partsOf(root, list) {
    return arrayOf(root[String(list[0])]).flatMap((value, index) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(value) ? [{ value, path: [...list, index] }] : []);
}
function arrayOf(value) {
    return Array.isArray(value) ? value : [];
}
function error(path, message) {
    return { level: 'error', message, path };
}
function warning(path, message) {
    return { level: 'warning', message, path };
}
function notice(path, message) {
    return { level: 'notice', message, path };
}

  }),

  21826:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H1: () => (  isReadableStream),
    rL: () => (  isStream)
  });
function isStream(stream, {checkOpen = true} = {}) {
	return stream !== null
		&& typeof stream === 'object'
		&& (stream.writable || stream.readable || !checkOpen || (stream.writable === undefined && stream.readable === undefined))
		&& typeof stream.pipe === 'function';
}

function isWritableStream(stream, {checkOpen = true} = {}) {
	return isStream(stream, {checkOpen})
		&& (stream.writable || !checkOpen)
		&& typeof stream.write === 'function'
		&& typeof stream.end === 'function'
		&& typeof stream.writable === 'boolean'
		&& typeof stream.writableObjectMode === 'boolean'
		&& typeof stream.destroy === 'function'
		&& typeof stream.destroyed === 'boolean';
}

function isReadableStream(stream, {checkOpen = true} = {}) {
	return isStream(stream, {checkOpen})
		&& (stream.readable || !checkOpen)
		&& typeof stream.read === 'function'
		&& typeof stream.readable === 'boolean'
		&& typeof stream.readableObjectMode === 'boolean'
		&& typeof stream.destroy === 'function'
		&& typeof stream.destroyed === 'boolean';
}

function isDuplexStream(stream, options) {
	return isWritableStream(stream, options)
		&& isReadableStream(stream, options);
}

function isTransformStream(stream, options) {
	return isDuplexStream(stream, options)
		&& typeof stream._transform === 'function';
}


  })

};
