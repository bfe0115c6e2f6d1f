export const id = 8346;
export const ids = [8346];
export const modules = {

/***/ 38796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readValidationSettings)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);
/* harmony import */ var _core_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90729);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42180);
/* harmony import */ var _validation_engine_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66285);
/* harmony import */ var _validation_engine_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97830);








/** The settings file of a project, in the folder of its package.json. */
const defaultName = 'validate.yml';
const maxBytes = 1024 * 1024;
/**
 * Reads the settings of a validation.
 *
 * @param input - path of the settings file; if undefined, the project's `validate.yml` is read if it exists.
 * @param project - the project's folder.
 * @throws UserError with the line of the first mistake in the file.
 */
async function readValidationSettings(input, project, { workingDirectory, logger }) {
    const path = input === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, defaultName) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, input);
    const shown = input ?? ((0,_core_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(workingDirectory, path) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    if (input === undefined)
        (0,_core_links_js__WEBPACK_IMPORTED_MODULE_4__/* .assertNoLinkOut */ .eC)(path);
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (cause) {
        if (input === undefined && (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(cause))
            return _validation_engine_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .emptySettings */ .bi;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`cannot read settings ${shown}: ${(0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorReason */ .Hs)(cause)}`, { cause });
    }
    if (bytes.length > maxBytes)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`cannot read settings ${shown}: it is larger than 1 MiB`);
    // The parsers are loaded only if there are settings.
    const { parseSettings } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8299)]).then(__webpack_require__.bind(__webpack_require__, 48299));
    const ids = _validation_engine_run_js__WEBPACK_IMPORTED_MODULE_6__/* .checkCatalogue */ .GS.map(({ id }) => id);
    const settings = await parseSettings(bytes.toString('utf8'), shown, ids);
    logger.info(`settings of ${shown}`);
    return settings;
}
//# sourceMappingURL=validation-settings.js.map

/***/ }),

/***/ 765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BV: () => (/* binding */ assertBaseAccepted),
  A8: () => (/* binding */ baseSpecInputs),
  te: () => (/* binding */ compareWithBase),
  eZ: () => (/* binding */ namesOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/bundle/bundle.js + 1 modules
var bundle = __webpack_require__(71897);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/core/paths.js
var paths = __webpack_require__(42180);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/project/package-file.js
var package_file = __webpack_require__(97819);
// EXTERNAL MODULE: ./lib/src/project/package-manager.js
var package_manager = __webpack_require__(35506);
// EXTERNAL MODULE: ./lib/src/project/run-git.js
var run_git = __webpack_require__(85472);
// EXTERNAL MODULE: ./lib/src/spec/compatibility.js
var compatibility = __webpack_require__(65412);
// EXTERNAL MODULE: ./lib/src/spec/text.js
var spec_text = __webpack_require__(93917);
;// CONCATENATED MODULE: ./lib/src/spec/version-rise.js
/**
 * Whether a version rises by at least this much, by the rules of semantic versioning: while the major version is 0, a minor
 * rise counts as a major one. Undefined if one of them is not a semantic version.
 */
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
//# sourceMappingURL=version-rise.js.map
// EXTERNAL MODULE: ./lib/src/commands/shared/accepted-breaking.js
var accepted_breaking = __webpack_require__(90366);
// EXTERNAL MODULE: ./lib/src/commands/shared/connectors-file.js + 1 modules
var connectors_file = __webpack_require__(30961);
;// CONCATENATED MODULE: ./lib/src/commands/validate/base-spec.js

















const baseSpecInputs = {
    'spec-base': {
        kind: 'text',
        description: 'With file: commit, branch or tag with whose spec the spec is compared. Breaking changes fail the command. Default: the base of the pull request, if the history has it.',
    },
    ...accepted_breaking/* acceptBreakingInput */.CU,
    'require-version-bump': {
        kind: 'boolean',
        default: 'false',
        description: 'With file: the version in package.json must rise with the spec, compared with spec-base, by a major version for a breaking change, else by a minor one. Before 1.0.0, a minor and a patch version. Fails if there is nothing to compare with.',
    },
};
/**
 * Compares the spec of a bundle with the one in the base commit. Undefined if there is nothing to compare with.
 *
 * @param project - folder of the project.
 * @throws UserError if the base that the user named, or that `require-version-bump` needs, cannot be read, or an accepted change
 *   has no reason.
 */
async function compareWithBase(spec, project, inputs, services) {
    const named = inputs['spec-base'];
    const isRequired = inputs['require-version-bump'];
    if (isRequired && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(project, bundle/* specName */.hi))) {
        throw new errors/* UserError */.yo(`require-version-bump needs the project, but ${project} has no ${bundle/* specName */.hi}; give its folder as path`);
    }
    if (named === undefined && services.workflow?.baseCommit === undefined) {
        if (!isRequired)
            return undefined;
        throw new errors/* UserError */.yo('require-version-bump needs a commit to compare with, and only a pull request names one; give spec-base, or set it for pull requests only');
    }
    let base;
    try {
        base = await readBase(project, named, services);
    }
    catch (error) {
        if (named !== undefined || !(error instanceof errors/* UserError */.yo))
            throw error;
        if (isRequired)
            throw new errors/* UserError */.yo(`require-version-bump cannot be checked: ${error.message}`, { cause: error });
        services.logger.info(`the spec was not compared with that of the base: ${error.message}`);
        return undefined;
    }
    if (base === undefined)
        return undefined;
    const judged = (0,accepted_breaking/* judgeChanges */.vN)((0,compatibility/* breakingChanges */.F)(base.spec, spec), inputs['accept-breaking'], inputs['accept-breaking'] === undefined ? [] : await namesOf(project));
    const isBreaking = judged.accepted.length + judged.refused.length > 0;
    const rise = isBreaking ? 'major' : (0,external_node_util_.isDeepStrictEqual)(base.spec, spec) ? 'none' : 'minor';
    return { judged, rise, commit: base.commit, version: base.version };
}
/**
 * @param project - folder of the project.
 * @throws UserError if a breaking change is not accepted, or the version in package.json does not rise as it must.
 */
function assertBaseAccepted(comparison, project, requireVersionBump) {
    const { judged, commit, version, rise } = comparison;
    (0,accepted_breaking/* assertAccepted */.Qq)(judged, `commit ${commit.slice(0, 12)}`);
    if (requireVersionBump)
        assertVersionRise(version, (0,package_file/* readPackageFile */.h0)(project)?.version, rise);
}
function assertVersionRise(before, after, rise) {
    if (before === undefined || rise === 'none')
        return;
    if (after === undefined)
        throw new errors/* UserError */.yo('package.json has no version, and the spec changed; add a version');
    const risen = hasRisen(before, after, rise);
    if (risen)
        return;
    const problem = risen === undefined ? 'is not a semantic version' : `does not rise enough from ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(before))}`;
    const needed = rise === 'major' ? 'a breaking change needs a new major version' : 'a changed spec needs a new minor version';
    throw new errors/* UserError */.yo(`version ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(after))} of package.json ${problem}; ${needed}, or before 1.0.0 the next smaller one`);
}
/** What a project's connector is called: the name of the package, and its aliases in connectors.yml. */
async function namesOf(project) {
    const full = (0,package_file/* readPackageFile */.h0)(project)?.name ?? '';
    const name = (0,connectors_file/* withoutScope */.bF)(full);
    const root = (0,package_manager/* findRepositoryRoot */.mL)(project);
    const aliases = (await (0,connectors_file.readConnectorsFile)(undefined, project, root, project)).tenantsOf(project, name);
    return [full, name, ...aliases.map(({ alias }) => alias)];
}
/** Undefined if the base has no such project. */
async function readBase(project, named, { environment, signal, workflow }) {
    const root = (0,package_manager/* findRepositoryRoot */.mL)(project);
    if (root === undefined)
        throw new errors/* UserError */.yo('the project is not in a git repository');
    const git = (0,run_git/* gitRunner */.XZ)(root, { environment, signal });
    const commit = named === undefined ? await eventBase(git, workflow) : await mergeBase(git, named);
    const folder = (0,paths/* relativePath */.iZ)(root, project);
    const read = async (name) => await readJson(git, commit, folder === '' ? name : `${folder}/${name}`);
    const spec = await read(bundle/* specName */.hi);
    if (spec === undefined)
        return undefined;
    const version = (await read('package.json'))?.['version'];
    return { commit, spec, version: typeof version === 'string' ? version : undefined };
}
/**
 * The base of a pull request. The event may be older than the merge commit that is checked out, whose first parent is then
 * the base.
 */
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
    throw new errors/* UserError */.yo(`the history has no commit ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(name))}; give actions/checkout fetch-depth: 0`);
}
/**
 * An object in a JSON file of a commit. Undefined if there is none.
 *
 * @throws UserError if git does not have the content of the file, as in a clone with a filter.
 */
async function readJson(git, commit, path) {
    const listed = await git(['--literal-pathspecs', 'ls-tree', '--full-tree', '--name-only', '-z', commit, '--', path]);
    if (listed.code === 0 && (0,run_git/* gitFields */.y1)(listed).length === 0)
        return undefined;
    const blob = listed.code === 0 ? await git(['cat-file', 'blob', `${commit}:${path}`]) : listed;
    if (blob.code !== 0)
        throw new errors/* UserError */.yo(`git cannot read ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(path))}: ${(0,run_git/* gitFailure */.tv)('cat-file', blob)}`);
    const parsed = (0,spec_text/* parseJsonText */.lk)(blob.stdout.toString('utf8').replace(/^\ufeff/, ''));
    return !(0,spec_text/* isFault */.Zh)(parsed) && (0,json/* isObject */.Gv)(parsed.value) ? parsed.value : undefined;
}
//# sourceMappingURL=base-spec.js.map

/***/ }),

/***/ 68940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ completeReport),
/* harmony export */   w: () => (/* binding */ rerunCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42180);



/**
 * Completes the result of a run to a report. Reports are read on other machines, so their paths are relative to the
 * repository.
 *
 * @param rerun - the command line that repeats the run.
 * @param origin - undefined outside of a build server.
 */
async function completeReport(result, rerun, origin, folders) {
    const checks = result.checks.map((check) => withWorkspacePaths(check, folders));
    return { ...result, checks, rerun, ...(origin && { origin }), ...(await specFileIn(folders)) };
}
function withWorkspacePaths(check, folders) {
    const findings = check.findings.map((finding) => finding.location === undefined
        ? finding
        : { ...finding, location: { ...finding.location, file: workspacePath(finding.location.file, folders) } });
    return { ...check, findings };
}
function workspacePath(file, { workspace, workingDirectory }) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, file);
    const isInWorkspace = absolute !== workspace && (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(workspace, absolute);
    return isInWorkspace ? (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(workspace, absolute) : (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .withForwardSlashes */ .To)(absolute);
}
async function specFileIn(folders) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folders.project, 'connector-spec.json');
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).isFile() ? { specFile: workspacePath(file, folders) } : {};
    }
    catch {
        return {};
    }
}
/**
 * The command line that repeats a run, quoted for a POSIX shell. It contains no secrets.
 *
 * @param words - the command, and the inputs that name the target.
 */
function rerunCommand(words, inputs, seed, { project, workingDirectory }) {
    const folder = (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(workingDirectory, project);
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
//# sourceMappingURL=complete-report.js.map

/***/ }),

/***/ 13348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ locateFindings),
/* harmony export */   hy: () => (/* binding */ customizerName)
/* harmony export */ });
/* unused harmony export findCustomizerProject */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71897);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65872);
/* harmony import */ var _project_locate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82492);
/* harmony import */ var _project_package_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97819);
/* harmony import */ var _project_packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85735);
/* harmony import */ var _shared_stack_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14137);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51133);









/** Stacks that are read from the log. Further findings point at the handler. */
const maxStacks = 50;
/**
 * Adds a file and line to each finding: in the spec, at the line of the source that threw, or else at the handler.
 * Findings get no location if the project of the connector or of the customizer is not on this machine.
 *
 * @param projectFolder - the folder that may hold the project from which the connector was built.
 * @param scope - `customizer`: the project may be that of the customizer, which all findings are about.
 */
async function locateFindings(result, { client, bundle, customizer }, projectFolder, { logger, signal, workspace }, scope = 'connector') {
    const targets = result.checks.flatMap(({ findings }) => findings.map(({ target }) => target));
    if (targets.length === 0)
        return result;
    const isAlone = scope === 'customizer';
    const project = isAlone ? undefined : await (0,_project_js__WEBPACK_IMPORTED_MODULE_7__/* .findConnectorProject */ .M)(projectFolder, result.connector.name, logger);
    const ofConnector = project && (await connectorLocator(project, client, bundle, signal));
    const ofCustomizer = customizer !== undefined && (isAlone || targets.some(isOfCustomizer))
        ? await customizerLocator(customizer.bundle, isAlone ? [projectFolder] : [], workspace, (folder) => 
        // With a connector, the first frame of a stack may be of the connector.
        isAlone ? new StackLookup(folder, client, signal) : undefined)
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
    const locator = new _project_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceLocator */ .S({ projectDirectory, specFile, specText: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(specFile, 'utf8') });
    const isBuild = bundle !== undefined && (await (0,_project_js__WEBPACK_IMPORTED_MODULE_7__/* .isBuildOf */ .k)(project, bundle));
    const stacks = isBuild ? new StackLookup(project, client, signal) : undefined;
    return async (target) => (await stacks?.locate(target)) ?? locator.locate(target);
}
/** Undefined if no project of the repository has the customizer's build. */
async function customizerLocator(bundle, folders, workspace, stacksOf) {
    const directory = await findCustomizerProject(bundle, folders, workspace);
    if (directory === undefined)
        return undefined;
    const locator = new _project_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceLocator */ .S({ projectDirectory: directory });
    const stacks = stacksOf({ directory, indexFile: indexFileOf(directory) });
    return async (target) => (await stacks?.locate(target)) ??
        locator.locate(target.kind === 'handler' ? { ...target, customizer: true } : target);
}
/** The name of a customizer in its package.json, or of its zip if its project is not on this machine. */
async function customizerName(bundle, folder, workspace) {
    const project = await findCustomizerProject(bundle, [folder], workspace);
    const name = project === undefined ? undefined : (0,_project_package_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPackageFileIfValid */ .kL)(project)?.name;
    return name ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(bundle.path, '.zip');
}
/**
 * The folder of the project from which a customizer was built: one of `folders`, one near its zip, or one of the
 * repository. Undefined if none has its build.
 */
async function findCustomizerProject(bundle, folders, workspace) {
    const candidates = async function* () {
        yield* [...folders, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(bundle.path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(bundle.path))];
        for (const { directory } of await (0,_project_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .findPackages */ .t)(workspace, () => { }))
            yield directory;
    };
    for await (const directory of candidates()) {
        if (await (0,_project_js__WEBPACK_IMPORTED_MODULE_7__/* .isBuildOf */ .k)({ indexFile: indexFileOf(directory) }, bundle))
            return directory;
    }
    return undefined;
}
function indexFileOf(directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'dist', _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .indexName */ .mo);
}
/** Locates the line of the source that a failed request threw at, by the stack in the log and the source map. */
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
            const stack = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(message) ? message['error'] : undefined;
            if (typeof stack !== 'string')
                continue;
            const location = await (0,_shared_stack_place_js__WEBPACK_IMPORTED_MODULE_6__/* .locateStack */ .B)(stack, this.#project);
            if (location !== undefined)
                return location;
        }
        return undefined;
    }
}
//# sourceMappingURL=finding-locations.js.map

/***/ }),

/***/ 51133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findConnectorProject),
/* harmony export */   k: () => (/* binding */ isBuildOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71897);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _project_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20905);
/* harmony import */ var _spec_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60382);





/**
 * Finds the project of a connector.
 *
 * @param name - the name in the connector's spec.
 * @returns undefined if the folder has no readable project, or one whose spec has another name.
 */
async function findConnectorProject(folder, name, logger) {
    try {
        const project = await (0,_project_project_js__WEBPACK_IMPORTED_MODULE_3__/* .findProject */ .t)(folder);
        const { specFile } = project;
        if (specFile === undefined || name === undefined)
            return undefined;
        return (0,_spec_check_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSpec */ .F9)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(specFile, 'utf8')).name === name ? { ...project, specFile } : undefined;
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo) && error.code !== 'ENOENT')
            throw error;
        logger.debug(`no project of the connector: ${error.message}`);
        return undefined;
    }
}
/** True if the bundle contains the project's build, to which the source map applies. */
async function isBuildOf({ indexFile }, { indexSha256 }) {
    try {
        return (await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .Bj)(indexFile)) === indexSha256;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=project.js.map

/***/ }),

/***/ 21246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ sampleConnectorBundle),
/* harmony export */   r: () => (/* binding */ sampleInvoker)
/* harmony export */ });
/**
 * The files of a bundle whose connector answers with the outputs of a sample in place of those of a target system. It runs
 * the handlers of the linked customizer as the SDK does (docs/platform.md#customizer-handlers).
 */
function sampleConnectorBundle(name) {
    const spec = { name, commands: [] };
    return {
        index: Buffer.from(`exports.connector = (${makeSampleConnector})(${JSON.stringify(spec)})\n`),
        spec: Buffer.from(JSON.stringify(spec)),
    };
}
/** Runs as text in the process of the connector, so it uses nothing from outside of itself. */
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
/** Invokes the connector of `sampleConnectorBundle`, and yields the outputs of each sample as the platform gets them. */
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
//# sourceMappingURL=sample-connector.js.map

/***/ }),

/***/ 54776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ validateTarget)
});

// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/report/validation.js
var validation = __webpack_require__(53606);
// EXTERNAL MODULE: ./lib/src/validation/engine/invoker.js
var engine_invoker = __webpack_require__(24841);
// EXTERNAL MODULE: ./lib/src/validation/engine/poll.js
var poll = __webpack_require__(56886);
// EXTERNAL MODULE: ./lib/src/validation/engine/run.js + 72 modules
var run = __webpack_require__(66285);
// EXTERNAL MODULE: ./lib/src/validation/engine/seen-error-types.js
var seen_error_types = __webpack_require__(827);
;// CONCATENATED MODULE: ./lib/src/validation/engine/target-exchanges.js
/** An invoker that tells what commands get and answer. */
function toldTo(target, invoker) {
    if (target?.onInput === undefined)
        return invoker;
    return {
        async *invoke(type, input, options) {
            target.onInput?.(input);
            for await (const message of invoker.invoke(type, input, options)) {
                target.onOutput?.(message.data);
                yield message;
            }
        },
    };
}
//# sourceMappingURL=target-exchanges.js.map
// EXTERNAL MODULE: ./lib/src/validation/engine/traffic.js
var engine_traffic = __webpack_require__(34498);
// EXTERNAL MODULE: ./lib/src/commands/shared/config.js
var shared_config = __webpack_require__(3633);
// EXTERNAL MODULE: ./lib/src/commands/shared/log-matcher.js
var log_matcher = __webpack_require__(54522);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/bundle/bundle.js + 1 modules
var bundle_bundle = __webpack_require__(71897);
// EXTERNAL MODULE: ./lib/src/bundle/effects.js
var effects = __webpack_require__(68301);
// EXTERNAL MODULE: ./lib/src/bundle/needed-files.js + 1 modules
var needed_files = __webpack_require__(66327);
// EXTERNAL MODULE: ./lib/src/core/paths.js
var paths = __webpack_require__(42180);
// EXTERNAL MODULE: ./lib/src/runtime/runtime.js + 16 modules
var runtime_runtime = __webpack_require__(96582);
// EXTERNAL MODULE: ./lib/src/runtime/source-map.js
var source_map = __webpack_require__(24635);
// EXTERNAL MODULE: ./lib/src/spec/made-up-config.js
var made_up_config = __webpack_require__(55928);
// EXTERNAL MODULE: ./lib/src/commands/shared/bundle-inspection.js
var bundle_inspection = __webpack_require__(52234);
// EXTERNAL MODULE: ./lib/src/commands/validate/project.js
var validate_project = __webpack_require__(51133);
;// CONCATENATED MODULE: ./lib/src/commands/validate/bundle-facts.js











/**
 * Loads a bundle in a child process and collects facts about it. A bundle that does not load is a fact too.
 *
 * @param config - the configuration that the connector may read when it is created; `{}` if undefined.
 * @param projectFolder - the folder that may hold the project from which the bundle was built.
 */
async function collectBundleFacts(bundle, config, projectFolder, services) {
    const project = await (0,validate_project/* findConnectorProject */.M)(projectFolder, bundle.spec?.name, services.logger);
    const otherFiles = bundle.entries.map(({ name }) => name).filter((name) => name !== bundle_bundle/* indexName */.mo && name !== bundle_bundle/* specName */.hi);
    const indexText = await (0,bundle_bundle/* readIndexText */.Gw)(bundle.path);
    const facts = {
        ...(otherFiles.length > 0 && { otherFiles }),
        indexSize: bundle.entries.find(({ name }) => name === bundle_bundle/* indexName */.mo)?.size ?? 0,
        exports: { connector: false, customizer: false },
        handlers: [],
        customizerHandlers: [],
        customizedOperations: [],
        missingFiles: (0,needed_files/* filesMissingFrom */._Q)(bundle.entries.map(({ name }) => name), indexText),
        effects: [],
        ...((0,effects/* canSwitchTlsOff */.fQ)(indexText) && { canSwitchTlsOff: true }),
        loadTime: 0,
        withConfig: config !== undefined,
        ...(project && { sdkVersion: project.sdkVersion, sourceMap: await readSourceMapFacts(project, bundle) }),
    };
    try {
        if (config !== undefined)
            return { ...facts, ...(await (0,bundle_inspection/* inspectZip */.wo)(bundle.path, config, services)) };
        return { ...facts, ...(await factsWithoutConfig(bundle, services)) };
    }
    catch (error) {
        if (!(error instanceof runtime_runtime/* RuntimeError */.b))
            throw error;
        return { ...facts, ...loadFailure(error) };
    }
}
/** What is seen without a configuration: a connector that needs one is created with a made-up one. */
async function factsWithoutConfig({ path, spec }, services) {
    const { inspection, madeUp, loadError } = await (0,bundle_inspection/* inspectWithoutConfig */.h7)((config) => (0,bundle_inspection/* inspectZip */.wo)(path, config, services), spec);
    const { factoryError, returnsNoConnector } = inspection;
    if (returnsNoConnector)
        return { ...inspection, exportError: `the bundle cannot be used: ${factoryError}` };
    if (madeUp?.exports.connector)
        services.logger.info(made_up_config/* madeUpConfigMessage */.UU);
    return {
        ...inspection,
        ...(madeUp?.exports.connector && { madeUpHandlers: madeUp.handlers, effects: madeUp.effects }),
        ...(loadError !== undefined && { loadErrorWithoutConfig: loadError }),
    };
}
function loadFailure({ message }) {
    // The runtime reports both as a bundle that does not load.
    const exportError = /it exports neither `connector`.*|its export `.*/.exec(message)?.[0];
    return exportError === undefined
        ? { loadError: message }
        : { exportError: `the bundle cannot be used: ${exportError}` };
}
async function readSourceMapFacts(project, bundle) {
    if (!(await (0,validate_project/* isBuildOf */.k)(project, bundle)))
        return { state: 'other-build' };
    const { indexFile, directory: root } = project;
    const map = (0,source_map/* describeMap */.Ec)(indexFile);
    if (map === undefined)
        return { state: 'missing' };
    if (map instanceof Error)
        return { state: 'broken', problem: `it cannot be read: ${map.message}` };
    let sources = 0;
    for (const { path, content } of map.sources) {
        const file = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(indexFile), path);
        // The map may name any file: only files of the project are read.
        if (!(0,paths/* isInside */.FK)(root, file))
            continue;
        const text = await readText(file);
        if (text === undefined)
            continue;
        sources++;
        if (content !== undefined && normalizeText(content) !== normalizeText(text)) {
            return { state: 'broken', problem: `it was built from another version of ${(0,paths/* relativePath */.iZ)(root, file)}` };
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
//# sourceMappingURL=bundle-facts.js.map
// EXTERNAL MODULE: ./lib/src/spec/config-faults.js
var config_faults = __webpack_require__(11452);
// EXTERNAL MODULE: ./lib/src/validation/engine/settings.js
var engine_settings = __webpack_require__(97830);
;// CONCATENATED MODULE: ./lib/src/commands/validate/compare-config.js



/** The check that reports the same as findings. */
const checkId = 'config-items';
/** Compares the configuration of a run, unless it leaves out the check of it. */
function configComparison({ config, checks, skipChecks, scope, settings = engine_settings/* emptySettings */.bi }, logger) {
    const isPlanned = settings.checks[checkId]?.skipReason === undefined &&
        (0,run/* selectChecks */.oL)(checks, skipChecks, settings, scope).some(({ check, isSkipped }) => check.id === checkId && !isSkipped);
    const told = new Set();
    let isDone = !isPlanned;
    return {
        with(spec) {
            if (isDone || typeof config !== 'object' || config === null)
                return;
            isDone = true;
            for (const { level, message } of (0,config_faults/* configFaults */.q)(spec, config)) {
                if ((0,engine_settings/* acceptedReason */.Ok)(settings, checkId, message) !== undefined)
                    continue;
                told.add(message);
                logger.info(`${level}: ${message}`);
            }
        },
        withoutTold: (check) => check.id === checkId ? { ...check, findings: check.findings.filter(({ message }) => !told.has(message)) } : check,
    };
}
//# sourceMappingURL=compare-config.js.map
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/src/core/logger.js
var logger = __webpack_require__(11158);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/spec/command-names.js
var command_names = __webpack_require__(55784);
;// CONCATENATED MODULE: ./lib/src/commands/validate/error-types.js









/** Characters of an error's text that have to be equal. */
const maxComparedLength = 200;
/**
 * Learns the types of errors from the bundle of the version, which runs the failed command once more in a process of its
 * own. Nothing is started before it is needed. Close it after use.
 */
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
    /**
     * The type of the error. `generic` only if the text is the same: this machine may not reach the target system, and
     * then the command fails for another reason. Undefined for a command that changes an account: it is not run again.
     */
    async typeOf({ command, message }, input) {
        // A second run may do what the first one did not.
        if (command_names/* provisioningCommands */.QC.includes(command))
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
            if (!(error instanceof runtime_runtime/* RuntimeError */.b))
                throw error;
            const { kind, errorType, remoteMessage = '' } = error;
            logger.debug(`${command} in this process: ${error.message}`);
            if (kind !== 'connector')
                return undefined;
            const start = (0,core_text/* oneLine */.TN)((0,process/* printable */.g$)(remoteMessage)).slice(0, maxComparedLength);
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
        await (0,bundle_bundle/* extractBundle */.yB)(this.#bundle.path, directory);
        const environment = this.#services.childEnvironment();
        return { runtime: new runtime_runtime/* BundleRuntime */.n({ directory, environment, logger: logger/* silentLogger */.q }), folder };
    }
}
//# sourceMappingURL=error-types.js.map
// EXTERNAL MODULE: ./lib/src/commands/validate/finding-locations.js
var finding_locations = __webpack_require__(13348);
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
;// CONCATENATED MODULE: ./lib/src/commands/validate/progress.js

/** A check that takes longer than this is reported. */
const firstReportAfterMs = 2_000;
const reportIntervalMs = 30_000;
/** Logs the position and the progress of a check that takes long. */
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
    /** Stops reporting. Nothing is logged afterwards. */
    async stop() {
        this.#current?.abort();
        await this.#reporting;
    }
    async #report({ id, position, total, progress }, signal) {
        const startedAt = this.#clock.now();
        for (let waitMs = firstReportAfterMs;; waitMs = reportIntervalMs) {
            try {
                await this.#clock.sleep(waitMs, signal, { ref: false });
            }
            catch (error) {
                if (signal.aborted)
                    return;
                throw error;
            }
            const { requests, outputs } = progress();
            const soFar = `${(0,format/* count */.U9)(requests, 'request')}, ${(0,format/* count */.U9)(outputs, 'output')}`;
            this.#logger.info(`[${position}/${total}] ${id}: ${soFar} after ${(0,format/* formatDuration */.a3)(this.#clock.now() - startedAt)}`);
        }
    }
}
//# sourceMappingURL=progress.js.map
// EXTERNAL MODULE: ./lib/src/commands/validate/sample-connector.js
var sample_connector = __webpack_require__(21246);
;// CONCATENATED MODULE: ./lib/src/commands/validate/sample-template.js


const object = { identity: 'ada', key: { simple: { id: 'ada' } } };
const account = { ...object, attributes: { email: 'Ada@Corp.example' } };
const dataset = {
    input: { datasetIds: ['crm'] },
    output: { datasetId: 'crm', identity: 'ada', attributes: account.attributes },
};
const entitlement = { key: { simple: { id: 'admins' } }, type: 'group', attributes: { name: 'admins' } };
/** Examples of inputs and outputs (docs/platform.md#commands). Commands that are not here have empty ones. */
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
/**
 * Samples to begin with, as the lines of a validate.yml, for the handlers of a customizer that have none. Empty if each has
 * one.
 */
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
/** A name of the customizer as a key of YAML. */
function keyOf(name) {
    return /^[a-z][\w:-]*\w$/i.test(name) ? name : (0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(name), 200);
}
//# sourceMappingURL=sample-template.js.map
;// CONCATENATED MODULE: ./lib/src/commands/validate/settings.js

/** Warns about acceptances without a finding: they would hide the next finding that matches. */
function warnAboutUnusedAcceptances(settings, result, logger) {
    for (const { check, text, attribute } of (0,engine_settings/* unusedAcceptances */.pg)(settings, result.checks)) {
        const which = [text, attribute].filter((part) => part !== undefined).map((part) => ` ${JSON.stringify(part)}`);
        logger.warning(`validate.yml accepts a finding${which.join('')} of ${check} that was not found; remove the entry`);
    }
}
//# sourceMappingURL=settings.js.map
// EXTERNAL MODULE: ./lib/src/project/project.js
var project = __webpack_require__(20905);
// EXTERNAL MODULE: ./lib/src/spec/check.js + 2 modules
var check = __webpack_require__(60382);
// EXTERNAL MODULE: ./lib/src/spec/spec.js
var spec = __webpack_require__(50701);
// EXTERNAL MODULE: ./lib/src/tenant/errors/errors.js
var errors_errors = __webpack_require__(25584);
// EXTERNAL MODULE: ./lib/src/validation/engine/facts.js
var engine_facts = __webpack_require__(48252);
// EXTERNAL MODULE: ./lib/src/commands/shared/missing-config.js
var missing_config = __webpack_require__(63774);
// EXTERNAL MODULE: ./lib/src/commands/validate/base-spec.js + 1 modules
var base_spec = __webpack_require__(765);
;// CONCATENATED MODULE: ./lib/src/commands/validate/spec.js










/**
 * Reads the spec of a target: by `std:spec:read`, or from its bundle if the connector cannot be created. Most connectors
 * read their configuration when they are created, and answer no command without a valid one. Of such a connector on a
 * tenant the spec is what it answers without the configuration, or else that of its project.
 *
 * @param facts - facts about the bundle; undefined without a bundle.
 */
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
        // A connector may wait for a target system that is down until the request times out.
        if (!(0,errors_errors/* isTenantError */.Dz)(error, 'connector') && !(config !== undefined && (0,errors_errors/* isTenantError */.Dz)(error, 'timeout')))
            throw error;
        if (bundledSpec && facts)
            return { spec: bundledSpec, facts: withSpecError(facts, specErrorOf(error)) };
        const advice = ', or validate its bundle with file: the spec is read from there';
        const failure = config === undefined
            ? (0,missing_config/* withMissingConfig */.rx)(error, config, advice)
            : new errors/* UserError */.yo(`${error.message}; without its spec it cannot be validated: check config, and that the tenant reaches the target system${advice}`, { cause: error });
        if (!(failure instanceof errors/* UserError */.yo))
            throw failure;
        const other = config === undefined ? undefined : await specWithoutAnswer(target, services);
        return { spec: undefined, ...other, facts, specError: specErrorOf(error), failure };
    }
    const specError = 'it answers without a specification';
    if (bundledSpec && facts)
        return { spec: bundledSpec, facts: withSpecError(facts, specError) };
    const failure = new errors/* UserError */.yo('std:spec:read answers without a specification; the connector has its own handler of that command: let it send { specification }');
    return { spec: undefined, ...(await specOfProject(target, services)), facts, specError, failure };
}
/**
 * Calls `std:spec:read`. Undefined if the answer has no spec.
 *
 * @param config - what may be shown by an error.
 */
async function askForSpec({ client, connector, at }, sent, config, { signal, traffic }) {
    const type = 'std:spec:read';
    const call = { connector, ...at, type, config: sent, input: {}, signal };
    return (0,spec/* specificationOf */.B)(await (0,shared_config/* whileSpecIsUnknown */.L$)(config, () => traffic.record(type, () => client.invokeOne(call))));
}
/** The spec of a connector that does not answer with its configuration. */
async function specWithoutAnswer(target, services) {
    try {
        const spec = await askForSpec(target, {}, undefined, services);
        if (spec !== undefined)
            return { spec };
    }
    catch (error) {
        if (!(0,errors_errors/* isTenantError */.Dz)(error, 'connector', 'timeout'))
            throw error;
    }
    return await specOfProject(target, services);
}
/** The spec of the project in the folder, if that is the project of the connector by its name. */
async function specOfProject({ alias }, { project: folder, logger }) {
    if (alias === undefined)
        return undefined;
    try {
        const { specFile } = await (0,project/* findProject */.t)(folder);
        if (specFile === undefined)
            return undefined;
        const specText = await (0,promises_.readFile)(specFile, 'utf8');
        const spec = (0,check/* parseSpec */.F9)(specText);
        if (spec.name !== alias && !(await (0,base_spec/* namesOf */.eZ)(folder)).includes(alias))
            return undefined;
        return { spec, specText, specOrigin: 'the project in the folder' };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) && error.code !== 'ENOENT')
            throw error;
        logger.debug(`no spec of a project: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}
/** A bundle that does not load cannot answer. A connector that this process could not create fails here again. */
function isKnownToFail(facts, local) {
    return (facts.loadError ?? facts.exportError) !== undefined || (local && (0,engine_facts/* usageError */.Wp)(facts) !== undefined);
}
function specErrorOf({ message, detail = message, trackingId }) {
    return `${detail}${trackingId === undefined ? '' : ` (tracking id ${trackingId})`}`;
}
/** Adds the error of `std:spec:read`, unless the facts have a more precise error of this machine. */
function withSpecError(facts, specError) {
    return (0,engine_facts/* usageError */.Wp)(facts) === undefined ? { ...facts, specError } : facts;
}
/** A connector that answers was created: an error on this machine does not count as one of the connector. */
function withoutCreationErrors({ factoryError, customizerFactoryError, ...facts }) {
    return factoryError === undefined ? facts : { ...facts, factoryErrorHere: factoryError };
}
//# sourceMappingURL=spec.js.map
;// CONCATENATED MODULE: ./lib/src/commands/validate/validate.js



















/**
 * Validates a version of a connector: reads its spec, runs the checks, logs the result of each, and locates the findings.
 *
 * @param project - the folder that may hold the project from which the connector was built.
 * @throws TenantError when the tenant refuses to read the spec.
 */
async function validateTarget(target, plan, project, services) {
    const { clock, logger, signal } = services;
    const { client, connector, at } = target;
    const { config, settings, seed, readOnly, maxWaitMs, scope = 'connector' } = plan;
    const compareConfig = configComparison(plan, logger);
    if (target.bundle?.spec) {
        (0,shared_config/* maskConfigSecrets */.kf)(config, target.bundle.spec, services);
        compareConfig.with(target.bundle.spec);
    }
    const traffic = new engine_traffic/* TrafficLog */.Ky(clock);
    // Before the spec, so that the spec too is of that version.
    const tagVersion = await versionOfTag(target);
    const inspecting = { ...servicesOf(services), target: target.exchanges };
    const bundleFacts = target.bundle && (await collectBundleFacts(target.bundle, config, project, inspecting));
    const read = scope === 'customizer'
        ? { spec: specOfSamples(target), facts: undefined }
        : await readSpec(target, config, bundleFacts, { project, logger, signal, traffic });
    const { spec = {}, facts: bundle, specError, specOrigin, failure } = read;
    if (read.spec === undefined)
        (0,shared_config/* maskWholeConfig */.CL)(config);
    else {
        (0,shared_config/* maskConfigSecrets */.kf)(config, spec, services);
        compareConfig.with(spec);
    }
    const customizer = await customizerFacts(target, config, project, inspecting);
    logger.info(`validating ${spec.name ?? 'the connector'} with seed ${seed}${readOnly ? ', read-only' : ''}`);
    const progress = new Progress(clock, logger, signal);
    const errorTypes = target.local || target.bundle === undefined ? undefined : new BundleErrorTypes(target.bundle, config, services);
    const invoker = toldTo(target.exchanges, (0,engine_invoker/* tenantInvoker */.P)(client, { connector, ...at, config }));
    const { result, stopped } = await runChecks({
        ...plan,
        // A bundle that runs here answers without delay, and its process shows which command caused what.
        readConcurrency: target.local ? 1 : plan.readConcurrency,
        writeConcurrency: target.local ? 1 : plan.writeConcurrency,
        invoker: scope === 'customizer' ? (0,sample_connector/* sampleInvoker */.r)(invoker) : invoker,
        spec,
        isSpecKnown: read.spec !== undefined,
        specError,
        specOrigin,
        specText: target.bundle?.specText ?? read.specText,
        traffic,
        bundle,
        logs: scope === 'customizer' ? allLogs(target) : connectorLogs(target),
        poll: { ...(target.local ? poll/* localPoll */.hC : poll/* defaultPoll */.$m), ...(maxWaitMs !== undefined && { timeoutMs: maxWaitMs }) },
        limitHits: target.limitHits,
        process: target.process,
        target: target.exchanges,
        errorTypeProof: async (failure, input) => (0,seen_error_types/* provenType */.B)(plan.provenErrorTypes ?? [], failure) ?? (await errorTypes?.typeOf(failure, input)),
        customizer,
        connector: { name: spec.name ?? 'connector', ...(target.local ? {} : placeOf(target)) },
        clock,
        logger,
        signal,
        onStart: (start) => progress.start(start),
        onCheck: (check) => {
            if ((0,validation/* isSkippedWithoutFindings */.b8)(check))
                return;
            for (const line of (0,validation/* checkLines */.Wb)(compareConfig.withoutTold(check)))
                logger.info(line);
        },
    }, progress).finally(() => errorTypes?.close());
    const { closing = logger } = services;
    for (const line of (0,validation/* skipSummary */.UY)(result.checks, plan.nameInput, plan.skipReasonsIn))
        closing.info(line);
    for (const line of (0,validation/* skipLines */.Ze)(result.checks))
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
    // Without a configuration nothing of the connector was seen.
    const isTold = config !== undefined && result.checks.some(({ verdict }) => verdict === 'fail');
    const located = await (0,finding_locations/* locateFindings */.Hf)(result, target, project, services, scope);
    return { result: located, stopped, failure: isTold ? undefined : failure };
}
function servicesOf({ logger, secrets, childEnvironment }) {
    return { logger, secrets, childEnvironment };
}
/** A customizer has no spec. */
function specOfSamples({ name }) {
    return { ...(name !== undefined && { name }), commands: [] };
}
function placeOf({ client, connector, alias, at }) {
    return { ref: connector, ...(alias === undefined ? {} : { alias }), tenant: client.baseUrl.host, ...at };
}
/** The version that the validated tag is at, for the record. Undefined without a tag, and if it cannot be read. */
async function versionOfTag({ client, connector, at, local }) {
    if (local || !('tag' in at))
        return undefined;
    try {
        return (await client.tags.get(connector, at.tag))?.activeVersion;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
/** A stopped run has a result too: the findings so far, and the accounts that could not be deleted. */
async function runChecks(options, progress) {
    try {
        return { result: await (0,run/* validateConnector */.YO)(options), stopped: undefined };
    }
    catch (error) {
        if (!(error instanceof run/* RunStoppedError */.Fz))
            throw error;
        return { result: error.result, stopped: error };
    }
    finally {
        await progress.stop();
    }
}
async function customizerFacts({ client, connector, customizer }, config, project, services) {
    if (customizer === undefined)
        return undefined;
    const bundle = await collectBundleFacts(customizer.bundle, config, project, services);
    return { bundle, invoker: (0,engine_invoker/* tenantInvoker */.P)(client, { connector, tag: customizer.tag, config }) };
}
function connectorLogs({ client, connector, local }) {
    return {
        // The sandbox in this process has every record at once.
        delayed: local !== true,
        since: (time, signal) => filterRecords(connector, client.logs.query({ startTime: new Date(time).toISOString() }, { signal })),
    };
}
/** A customizer writes without the id of a connector. On its sandbox there is no other. */
function allLogs({ client }) {
    return {
        delayed: false,
        since: (time, signal) => client.logs.query({ startTime: new Date(time).toISOString() }, { signal }),
    };
}
/** Yields the records that an id attributes to the connector. Source names do not count, because they are not unique. */
async function* filterRecords(connector, records) {
    const matcher = new log_matcher/* LogMatcher */.zT({
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
//# sourceMappingURL=validate.js.map

/***/ }),

/***/ 85735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findPackages)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71897);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
/* harmony import */ var _core_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90729);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42180);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97819);







/**
 * Finds the folders with a package.json, from `root` down, sorted by path. Skips dependencies, folders whose name begins
 * with a dot, and an invalid package.json unless a spec is in the same folder. A link is not
 * followed, but a path of the package that it leads to.
 *
 * @throws UserError for an invalid package.json in a folder with a spec.
 */
async function findPackages(root, onSkipped) {
    const found = [];
    const links = [];
    await search(root, found, links, onSkipped);
    const targets = links.map((link) => ({ link, target: (0,_core_links_js__WEBPACK_IMPORTED_MODULE_4__/* .realPathOf */ .dN)(link) }));
    const realRoot = (0,_core_links_js__WEBPACK_IMPORTED_MODULE_4__/* .realPathOf */ .dN)(root);
    return found
        .sort((a, b) => (a.directory < b.directory ? -1 : 1))
        .map((each) => {
        const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, each.directory));
        const leading = targets.filter(({ target }) => (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(target, real));
        return { ...each, links: leading.map(({ link, target }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(link, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(target, real))) };
    });
}
async function search(folder, found, links, onSkipped) {
    const entries = await entriesOf(folder, onSkipped);
    const names = new Set(entries.filter(({ isFolder }) => !isFolder).map(({ name }) => name));
    if (names.has('package.json')) {
        const hasSpec = names.has(_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .specName */ .hi);
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
        // As bytes, because a name that is not UTF-8 cannot be opened after it was decoded.
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
        return (0,_package_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readPackageFile */ .h0)(folder);
    }
    catch (error) {
        if (hasSpec || !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
            throw error;
        onSkipped(`${folder} is skipped: ${error.message}`);
        return undefined;
    }
}
//# sourceMappingURL=packages.js.map

/***/ })

};
