export const id = 9431;
export const ids = [9431];
export const modules = {

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

/***/ 68475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ warnAboutUnusedAcceptances),
/* harmony export */   b: () => (/* binding */ readValidationSettings)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);
/* harmony import */ var _core_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90729);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42180);
/* harmony import */ var _validation_engine_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83319);
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
        (0,_core_links_js__WEBPACK_IMPORTED_MODULE_4__/* .assertNoLinkOut */ .e)(path);
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
/** Warns about acceptances without a finding: they would hide the next finding that matches. */
function warnAboutUnusedAcceptances(settings, result, logger) {
    for (const { check, text, attribute } of (0,_validation_engine_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .unusedAcceptances */ .pg)(settings, result.checks)) {
        const which = [text, attribute].filter((part) => part !== undefined).map((part) => ` ${JSON.stringify(part)}`);
        logger.warning(`validate.yml accepts a finding${which.join('')} of ${check} that was not found; remove the entry`);
    }
}
//# sourceMappingURL=settings.js.map

/***/ }),

/***/ 6792:
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
// EXTERNAL MODULE: ./lib/src/validation/engine/run.js + 70 modules
var run = __webpack_require__(83319);
// EXTERNAL MODULE: ./lib/src/validation/engine/seen-error-types.js
var seen_error_types = __webpack_require__(827);
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
// EXTERNAL MODULE: ./lib/src/bundle/needed-files.js
var needed_files = __webpack_require__(39184);
// EXTERNAL MODULE: ./lib/src/core/paths.js
var paths = __webpack_require__(42180);
// EXTERNAL MODULE: ./lib/src/runtime/runtime.js + 14 modules
var runtime_runtime = __webpack_require__(76746);
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
    const facts = {
        ...(otherFiles.length > 0 && { otherFiles }),
        indexSize: bundle.entries.find(({ name }) => name === bundle_bundle/* indexName */.mo)?.size ?? 0,
        exports: { connector: false, customizer: false },
        handlers: [],
        customizerHandlers: [],
        customizedOperations: [],
        missingFiles: await missingFiles(bundle),
        effects: [],
        loadTime: 0,
        withConfig: config !== undefined,
        ...(project && { sdkVersion: project.sdkVersion, sourceMap: await readSourceMapFacts(project, bundle) }),
    };
    try {
        const inspection = await (0,bundle_inspection/* inspectZip */.w)(bundle.path, config ?? {}, services);
        const isWaiting = config === undefined && inspection.factoryError !== undefined;
        return { ...facts, ...inspection, ...(isWaiting && (await factsWithMadeUpConfig(bundle, services))) };
    }
    catch (error) {
        if (!(error instanceof runtime_runtime/* RuntimeError */.b))
            throw error;
        return { ...facts, ...loadFailure(error) };
    }
}
/** What is seen of a connector that cannot be created without a configuration: it is created with a made-up one. */
async function factsWithMadeUpConfig({ path, spec }, services) {
    if (spec === undefined)
        return {};
    const { exports, factoryError, handlers, effects } = await (0,bundle_inspection/* inspectZip */.w)(path, (0,made_up_config/* madeUpConfig */.H_)(spec), services);
    if (!exports.connector || factoryError !== undefined)
        return {};
    services.logger.info(made_up_config/* madeUpConfigMessage */.UU);
    return { madeUpHandlers: handlers, effects };
}
async function missingFiles({ path, entries }) {
    const names = entries.map(({ name }) => name);
    return (0,needed_files/* filesMissingFrom */._Q)(names, await (0,bundle_bundle/* readIndexText */.Gw)(path));
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
// EXTERNAL MODULE: ./lib/src/commands/validate/settings.js
var validate_settings = __webpack_require__(68475);
// EXTERNAL MODULE: ./lib/src/spec/spec.js
var spec_spec = __webpack_require__(50701);
// EXTERNAL MODULE: ./lib/src/tenant/errors/errors.js
var errors_errors = __webpack_require__(25584);
// EXTERNAL MODULE: ./lib/src/validation/engine/facts.js
var engine_facts = __webpack_require__(48252);
// EXTERNAL MODULE: ./lib/src/commands/shared/missing-config.js
var missing_config = __webpack_require__(63774);
;// CONCATENATED MODULE: ./lib/src/commands/validate/spec.js






/**
 * Reads the spec of a target: by `std:spec:read`, or from its bundle if the connector cannot be created. Most connectors
 * read their configuration when they are created, and answer no command without a valid one.
 *
 * @param facts - facts about the bundle; undefined without a bundle.
 * @returns the spec, and the facts completed by the outcome of `std:spec:read`.
 * @throws UserError when the connector does not answer and there is no bundle.
 */
async function readSpec({ client, connector, at, local, bundle }, config, facts, signal) {
    const bundledSpec = bundle?.spec;
    if (bundledSpec && facts && isKnownToFail(facts, local === true))
        return { spec: bundledSpec, facts };
    let answer;
    try {
        const call = { connector, ...at, type: 'std:spec:read', config: config ?? {}, input: {}, signal };
        answer = await (0,shared_config/* whileSpecIsUnknown */.L$)(config, () => client.invokeOne(call));
    }
    catch (error) {
        // A connector may wait for a target system that is down until the request times out.
        if (!(0,errors_errors/* isTenantError */.Dz)(error, 'connector') && !(config !== undefined && (0,errors_errors/* isTenantError */.Dz)(error, 'timeout')))
            throw error;
        if (bundledSpec && facts)
            return { spec: bundledSpec, facts: withSpecError(facts, error) };
        const advice = ', or validate its bundle with file: the spec is read from there';
        if (config === undefined)
            throw (0,missing_config/* withMissingConfig */.r)(error, config, advice);
        throw new errors/* UserError */.yo(`${error.message}; without its spec it cannot be validated: check config, and that the tenant reaches the target system${advice}`, { cause: error });
    }
    const spec = (0,spec_spec/* specificationOf */.B)(answer);
    if (spec === undefined) {
        throw new errors/* UserError */.yo('std:spec:read answers without a specification; the connector has its own handler of that command: let it send { specification }');
    }
    return { spec, facts: facts && withoutCreationErrors(facts) };
}
/** A bundle that does not load cannot answer. A connector that this process could not create fails here again. */
function isKnownToFail(facts, local) {
    return (facts.loadError ?? facts.exportError) !== undefined || (local && (0,engine_facts/* usageError */.Wp)(facts) !== undefined);
}
/** Adds the error of `std:spec:read`, unless the facts have a more precise error of this machine. */
function withSpecError(facts, { message, detail = message, trackingId }) {
    if ((0,engine_facts/* usageError */.Wp)(facts) !== undefined)
        return facts;
    const tracking = trackingId === undefined ? '' : ` (tracking id ${trackingId})`;
    return { ...facts, specError: `${detail}${tracking}` };
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
 * @throws UserError when the spec cannot be read.
 */
async function validateTarget(target, plan, project, services) {
    const { clock, logger, signal } = services;
    const { client, connector, at } = target;
    const { config, settings, seed, readOnly, maxWaitMs, scope = 'connector' } = plan;
    if (target.bundle?.spec)
        (0,shared_config/* maskConfigSecrets */.kf)(config, target.bundle.spec, services);
    const bundleFacts = target.bundle && (await collectBundleFacts(target.bundle, config, project, services));
    const { spec, facts: bundle } = scope === 'customizer'
        ? { spec: specOfSamples(target), facts: undefined }
        : await readSpec(target, config, bundleFacts, signal);
    (0,shared_config/* maskConfigSecrets */.kf)(config, spec, services);
    const customizer = await customizerFacts(target, config, project, services);
    logger.info(`validating ${spec.name ?? 'the connector'} with seed ${seed}${readOnly ? ', read-only' : ''}`);
    const progress = new Progress(clock, logger, signal);
    const tagVersion = await versionOfTag(target);
    const errorTypes = target.local || target.bundle === undefined ? undefined : new BundleErrorTypes(target.bundle, config, services);
    const invoker = (0,engine_invoker/* tenantInvoker */.P)(client, { connector, ...at, config });
    const { result, stopped } = await runChecks({
        ...plan,
        // A bundle that runs here answers without delay, and its process shows which command caused what.
        readConcurrency: target.local ? 1 : plan.readConcurrency,
        invoker: scope === 'customizer' ? (0,sample_connector/* sampleInvoker */.r)(invoker) : invoker,
        spec,
        specText: target.bundle?.specText,
        bundle,
        logs: scope === 'customizer' ? allLogs(target) : connectorLogs(target),
        poll: { ...(target.local ? poll/* localPoll */.hC : poll/* defaultPoll */.$m), ...(maxWaitMs !== undefined && { timeoutMs: maxWaitMs }) },
        limitHits: target.limitHits,
        process: target.process,
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
            for (const line of (0,validation/* checkLines */.Wb)(check))
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
    (0,validate_settings/* warnAboutUnusedAcceptances */.A)(settings, result, logger);
    if (tagVersion !== undefined && (await versionOfTag(target)) === tagVersion)
        result.connector.tagVersion = tagVersion;
    if (target.bundle !== undefined)
        result.bundle = { contentSha256: target.bundle.contentSha256 };
    return { result: await (0,finding_locations/* locateFindings */.Hf)(result, target, project, services, scope), stopped };
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
    const targets = links.map((link) => ({ link, target: (0,_core_links_js__WEBPACK_IMPORTED_MODULE_4__/* .realPathOf */ .d)(link) }));
    const realRoot = (0,_core_links_js__WEBPACK_IMPORTED_MODULE_4__/* .realPathOf */ .d)(root);
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
