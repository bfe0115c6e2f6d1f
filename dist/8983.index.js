export const id = 8983;
export const ids = [8983];
export const modules = {

/***/ 99720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   SQ: () => (/* binding */ readConnectorBundle),
/* harmony export */   qN: () => (/* binding */ readCustomizerBundle),
/* harmony export */   wo: () => (/* binding */ inspectZip)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1559);
/* harmony import */ var _base_logger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33160);
/* harmony import */ var _connector_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48304);
/* harmony import */ var _connector_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95131);
/* harmony import */ var _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45016);
/* harmony import */ var _tenant_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82120);









/** Loads the bundle of a zip in a process of its own. Throws a RuntimeError when it does not load. */
async function inspectZip(path, config, { childEnvironment, redact }) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'bundle-'));
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'bundle');
    try {
        await (0,_connector_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .extractBundle */ .yB)(path, directory);
        // What it logs while loading comes again when its commands run.
        const runtime = new _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_7__/* .BundleRuntime */ .n({ directory, environment: childEnvironment(), logger: _base_logger_js__WEBPACK_IMPORTED_MODULE_4__/* .silentLogger */ .q });
        try {
            return readable(await runtime.inspect(config), redact);
        }
        finally {
            await runtime.close();
        }
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
/** The same with what the functions threw as one line, without secrets. */
function readable(inspection, redact) {
    const { factoryError, customizerFactoryError } = inspection;
    return {
        ...inspection,
        ...(factoryError !== undefined && { factoryError: (0,_tenant_text_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(redact(factoryError), 500) }),
        ...(customizerFactoryError !== undefined && {
            customizerFactoryError: (0,_tenant_text_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(redact(customizerFactoryError), 500),
        }),
    };
}
/**
 * Reads the bundle of a connector.
 *
 * @param advice - what to do with a customizer's bundle instead.
 * @throws UserError for what is none: a customizer's is called so, rather than a connector's without its spec.
 */
async function readConnectorBundle(path, advice, context) {
    try {
        return await (0,_connector_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .readBundle */ .Bo)(path);
    }
    catch (error) {
        if (!(error instanceof _connector_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .BundleError */ .rJ) || error.problem !== 'no-spec')
            throw error;
        if (!(await isCustomizer(path, context)))
            throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is the bundle of a customizer, not of a connector; ${advice}`, { cause: error });
    }
}
/**
 * Reads the bundle of a customizer.
 *
 * @throws UserError for one that does not load, or that exports no customizer.
 */
async function readCustomizerBundle(path, context) {
    const bundle = await (0,_connector_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .readBundle */ .Bo)(path, { spec: 'optional' });
    let exports;
    try {
        exports = (await inspectZip(path, {}, context)).exports;
    }
    catch (cause) {
        if (!(cause instanceof _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_7__/* .RuntimeError */ .b))
            throw cause;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is no bundle of a customizer: ${cause.message}`, { cause });
    }
    if (exports.customizer)
        return bundle;
    const connector = bundle.spec?.name === undefined ? 'a connector' : `the connector ${(0,_connector_words_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(bundle.spec.name)}`;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is the bundle of ${connector}: it exports no connectorCustomizer; give the bundle of the customizer, or upload this one with the command upload`);
}
async function isCustomizer(path, context) {
    try {
        const { exports } = await inspectZip(path, {}, context);
        return exports.customizer && !exports.connector;
    }
    catch (error) {
        // Then the missing spec is what is wrong with it first.
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y))
            throw error;
        return false;
    }
}
//# sourceMappingURL=bundle-inspection.js.map

/***/ }),

/***/ 59893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ compareHandlers)
/* harmony export */ });
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72844);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52042);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95131);



/**
 * Compares the commands of a spec with the handlers of its bundle. Both ways are errors: the platform offers what is
 * listed and never calls what is not. `std:spec:read` is free: the SDK handles it in every connector (contract D2).
 */
function compareHandlers(spec, handlers) {
    const commands = spec.commands ?? [];
    const unlisted = handlers.filter((handler) => handler !== _commands_js__WEBPACK_IMPORTED_MODULE_2__/* .specRead */ .uD && !commands.includes(handler));
    const findings = [];
    for (const [index, command] of commands.entries()) {
        if (command === _commands_js__WEBPACK_IMPORTED_MODULE_2__/* .specRead */ .uD || handlers.includes(command) || commands.indexOf(command) !== index)
            continue;
        const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(command, unlisted);
        const advice = near === undefined
            ? 'register a handler for it, or take it out of commands'
            : `is it meant to be ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(near)}, which has one and is not listed?`;
        const message = `command ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(command)} is listed in the spec, but the connector has no handler for it: ${advice}`;
        findings.push({ level: 'error', message, command, path: ['commands', index], problem: 'listed-not-handled' });
    }
    for (const command of unlisted) {
        const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(command, commands.filter((listed) => !handlers.includes(listed)));
        const advice = near === undefined ? 'add it to commands, or remove the handler' : `is ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(near)} in the list meant to be it?`;
        const message = `command ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(command)} has a handler, but is not listed in the spec, so it is never called: ${advice}`;
        findings.push({ level: 'error', message, command, path: ['commands'], problem: 'handled-not-listed' });
    }
    return findings;
}
//# sourceMappingURL=handlers.js.map

/***/ }),

/***/ 77973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readPackageFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1559);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49050);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92675);





/** Reads a folder's package.json: undefined if it has none. Throws a UserError with its place if it is broken. */
function readPackageFile(directory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json');
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        const { code } = cause;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read ${file}: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}`, { cause });
    }
    const parsed = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonText */ .lk)(text);
    if ((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isFault */ .Zh)(parsed)) {
        const { line, column } = parsed.position;
        const message = `${file} is not JSON, line ${line}, column ${column}: ${parsed.message}`;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(message, { location: { file, line, column } });
    }
    const { value } = parsed;
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(value))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${file} must hold a JSON object`, { location: { file, line: 1 } });
    return {
        name: textOf(value['name']),
        version: textOf(value['version']),
        scripts: textsOf(value['scripts']),
        dependencies: textsOf(value['dependencies']),
        devDependencies: textsOf(value['devDependencies']),
        optionalDependencies: textsOf(value['optionalDependencies']),
        peerDependencies: textsOf(value['peerDependencies']),
        workspaces: patternsOf(value['workspaces']),
        packageManager: managerOf(value),
    };
}
function managerOf(value) {
    const field = textOf(value['packageManager']);
    if (field !== undefined) {
        const at = field.lastIndexOf('@');
        return at <= 0 ? { name: field, version: undefined } : { name: field.slice(0, at), version: field.slice(at + 1) };
    }
    const engines = value['devEngines'];
    const manager = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(engines) ? engines['packageManager'] : undefined;
    const first = Array.isArray(manager) ? manager[0] : manager;
    const name = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(first) ? textOf(first['name']) : undefined;
    return name === undefined || !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(first) ? undefined : { name, version: textOf(first['version']) };
}
function patternsOf(workspaces) {
    const list = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(workspaces) ? workspaces['packages'] : workspaces;
    return Array.isArray(list) ? list.filter((pattern) => typeof pattern === 'string') : [];
}
function textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
function textsOf(value) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(value))
        return {};
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'string'));
}
//# sourceMappingURL=package-file.js.map

/***/ }),

/***/ 42624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ choosePackageManager),
/* harmony export */   Hy: () => (/* binding */ upwards),
/* harmony export */   mL: () => (/* binding */ findRepositoryRoot),
/* harmony export */   vi: () => (/* binding */ isWorkspaceOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1559);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77973);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95131);





/** The lockfiles of each; where a folder has more than one kind, the first here wins: `npm install` by habit leaves its own. */
const lockfiles = [
    ['pnpm', ['pnpm-lock.yaml']],
    ['yarn', ['yarn.lock']],
    ['bun', ['bun.lock', 'bun.lockb']],
    ['npm', ['npm-shrinkwrap.json', 'package-lock.json']],
];
/**
 * The package manager of a project, and where it installs. A `packageManager` field, in the project or above, wins;
 * else the nearest lockfile says it; else it is npm. A lockfile above the project counts only if its folder is the root
 * of a workspace that the project belongs to: otherwise it locks something else.
 */
function choosePackageManager(directory, repositoryRoot) {
    const folders = upwards(directory, repositoryRoot);
    const declared = declaredManager(folders);
    for (const folder of folders) {
        if (folder !== directory && !isWorkspaceOf(folder, directory))
            continue;
        for (const [packageManager, names] of lockfiles) {
            if (declared !== undefined && declared.name !== packageManager)
                continue;
            const lockfile = names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
            if (lockfile === undefined)
                continue;
            const berry = packageManager === 'yarn' && isBerry(declared?.version, folder, lockfile);
            return { packageManager, berry, lockfile, installDirectory: folder };
        }
    }
    const packageManager = declared?.name ?? 'npm';
    const root = folders.find((folder) => folder !== directory && isWorkspaceOf(folder, directory)) ?? directory;
    const berry = packageManager === 'yarn' && isBerry(declared?.version, root, undefined);
    return { packageManager, berry, lockfile: undefined, installDirectory: root };
}
/** The folder and those above it, up to the repository's root; outside of a repository up to the top. */
function upwards(directory, repositoryRoot) {
    const folders = [directory];
    for (let folder = directory; folder !== repositoryRoot && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder;) {
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        folders.push(folder);
    }
    return folders;
}
/** The root of the git repository around a folder. In a worktree or submodule `.git` is a file. */
function findRepositoryRoot(directory) {
    return upwards(directory, undefined).find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')));
}
function declaredManager(folders) {
    for (const folder of folders) {
        const declared = readAbove(folder, folders[0])?.packageManager;
        if (declared === undefined)
            continue;
        const known = lockfiles.map(([name]) => name);
        const name = known.find((manager) => manager === declared.name);
        if (name !== undefined)
            return { name, version: declared.version };
        const message = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json')} asks for the package manager ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(declared.name)}: only ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(known, 'and')} are supported`;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(message, { location: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json') } });
    }
    return undefined;
}
/** A broken package.json above the project is not the project's: it is taken for none. */
function readAbove(folder, directory) {
    try {
        return (0,_package_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackageFile */ .h)(folder);
    }
    catch (error) {
        if (folder === directory || !(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y))
            throw error;
        return undefined;
    }
}
function isBerry(version, folder, lockfile) {
    const major = /^\d+/.exec(version ?? '')?.[0];
    if (major !== undefined)
        return Number(major) >= 2;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.yarnrc.yml')))
        return true;
    return lockfile !== undefined && /^__metadata:/m.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockfile, 'utf8'));
}
/** True if `root` declares a workspace with `directory` in it. */
function isWorkspaceOf(root, directory) {
    const patterns = [...(readAbove(root, undefined)?.workspaces ?? []), ...pnpmPatterns(root)];
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, directory).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    let included = false;
    for (const pattern of patterns) {
        const excluded = pattern.startsWith('!');
        if (globToRegExp(excluded ? pattern.slice(1) : pattern).test(`${path}/`))
            included = !excluded;
    }
    return included;
}
/** `packages` of pnpm-workspace.yaml: a list of texts, in either of YAML's two forms. */
function pnpmPatterns(root) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'pnpm-workspace.yaml');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return [];
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    const flow = /^packages:\s*\[([^\]]*)\]/m.exec(text)?.[1];
    const block = /^packages:[ \t]*(?:#.*)?\r?\n((?:[ \t]*(?:-.*|#.*)?(?:\r?\n|$))*)/m.exec(text)?.[1];
    const entries = flow?.split(',') ?? block?.split('\n').flatMap((line) => /^\s*-(.*)$/.exec(line.trimEnd())?.[1] ?? []) ?? [];
    return entries.flatMap((entry) => {
        const [, quoted, plain] = /^\s*(?:["']([^"']*)["']|([^#]*?))\s*(?:#.*)?$/.exec(entry) ?? [];
        const pattern = quoted ?? plain;
        return pattern === undefined || pattern === '' ? [] : [pattern];
    });
}
/** The patterns of workspaces: `*` within a folder's name, `**` over any number of folders. Matches a path that ends in `/`. */
function globToRegExp(pattern) {
    const parts = pattern.replace(/^\.\//, '').replace(/\/$/, '').split('/');
    const sources = parts.map((part) => {
        if (part === '**')
            return '(?:[^/]+/)*';
        const escaped = part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
        return `${escaped.replaceAll('*', '[^/]*').replaceAll('?', '[^/]')}/`;
    });
    return new RegExp(`^${sources.join('')}$`);
}
//# sourceMappingURL=package-manager.js.map

/***/ }),

/***/ 8431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findProject)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1559);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48304);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77973);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42624);
/* harmony import */ var _sdk_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28259);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4172);








/** Reads the project at `path`, absolute or from the working directory. Throws a UserError of one line if there is none. */
async function findProject(path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    requireFolder(directory);
    const packageFile = (0,_package_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPackageFile */ .h)(directory);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json');
    if (packageFile === undefined)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`there is no package.json in ${directory}; give the folder of the connector project`);
    const { name, version, scripts, dependencies, devDependencies } = packageFile;
    if (name === undefined || version === undefined)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${file} has no ${name === undefined ? 'name' : 'version'}: the bundle is named by it, so add one`, {
            location: { file, line: 1 },
        });
    const repositoryRoot = (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_5__/* .findRepositoryRoot */ .mL)(directory);
    const choice = (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_5__/* .choosePackageManager */ .DO)(directory, repositoryRoot);
    const indexFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'dist', _bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .indexName */ .mo);
    const kind = kindOf(directory, indexFile);
    return {
        directory,
        kind,
        name,
        version,
        bundleName: `${fileNameOf(name)}-${fileNameOf(version)}.zip`,
        sdkVersion: (0,_sdk_version_js__WEBPACK_IMPORTED_MODULE_6__/* .sdkVersionOf */ .K)(directory, packageFile, choice.lockfile, repositoryRoot),
        ...choice,
        repositoryRoot,
        scripts,
        dependencies,
        devDependencies,
        specFile: kind === 'customizer' ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .specName */ .hi),
        indexFile,
    };
}
function requireFolder(directory) {
    let stats;
    try {
        stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory);
    }
    catch (cause) {
        const reason = cause.code === 'ENOENT' ? 'does not exist' : `cannot be read: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}`;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`the folder ${directory} ${reason}; give the folder of the connector project`, { cause });
    }
    if (!stats.isDirectory())
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${directory} is a file; give the folder of the connector project, the one with package.json`);
}
/**
 * A customizer has no spec, but so has a connector whose spec was forgotten: what is exported decides. The sources say
 * it before anything is built; a project without any is judged by its bundle.
 */
function kindOf(directory, indexFile) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .specName */ .hi)))
        return 'connector';
    let customizer = false;
    for (const { text } of (0,_sources_js__WEBPACK_IMPORTED_MODULE_7__/* .projectSources */ .g)(directory)) {
        const code = (0,_sources_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutComments */ .f)(text);
        if (/\bcreateConnector\s*\(|\bexport\s+(const|let|var|(async\s+)?function)\s+connector\b/.test(code))
            return 'connector';
        if (/\bcreateConnectorCustomizer\s*\(|\bconnectorCustomizer\b/.test(code))
            customizer = true;
    }
    if (customizer)
        return 'customizer';
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(indexFile))
        return 'connector';
    const bundle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(indexFile, 'utf8');
    return /\bexports\.connectorCustomizer\s*=/.test(bundle) && !/\bexports\.connector\s*=/.test(bundle)
        ? 'customizer'
        : 'connector';
}
/** `@acme/x` → `acme-x`: no folder, nothing that a shell or Windows minds. */
function fileNameOf(text) {
    return text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '') || 'connector';
}
//# sourceMappingURL=project.js.map

/***/ }),

/***/ 28259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sdkVersionOf)
/* harmony export */ });
/* unused harmony export sdkName */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49050);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77973);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42624);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92675);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95131);







/** The package that connectors are written with. */
const sdkName = '@sailpoint/connector-sdk';
/**
 * The version of the connector SDK that a project uses: the installed one, else the locked one, else the range that
 * package.json asks for. Undefined if it is no dependency at all.
 */
function sdkVersionOf(directory, packageFile, lockfile, repositoryRoot) {
    const asked = packageFile.dependencies[sdkName] ?? packageFile.devDependencies[sdkName];
    if (asked === undefined)
        return undefined;
    for (const folder of (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_3__/* .upwards */ .Hy)(directory, repositoryRoot)) {
        const installed = (0,_package_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackageFile */ .h)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'node_modules', ...sdkName.split('/')))?.version;
        if (installed !== undefined)
            return installed;
    }
    return (lockfile === undefined ? undefined : lockedVersion(lockfile, directory)) ?? asked;
}
function lockedVersion(lockfile, directory) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(lockfile) || lockfile.endsWith('.lockb'))
        return undefined;
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockfile, 'utf8');
    const name = sdkName.replace('/', '\\/');
    switch ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(lockfile)) {
        case 'package-lock.json':
        case 'npm-shrinkwrap.json':
            return npmLocked(text, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(lockfile, '..'), directory).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
        case 'yarn.lock':
            return new RegExp(`^"?${name}@[^\\n]*:\\r?\\n\\s+version:? "?([^"\\s]+)`, 'm').exec(text)?.[1];
        case 'pnpm-lock.yaml':
            return new RegExp(`^\\s+['"]?\\/?${name}[@/](\\d[^:'"()\\s]*)`, 'm').exec(text)?.[1];
        default:
            return new RegExp(`\\["${name}@(\\d[^"]*)"`).exec(text)?.[1];
    }
}
function npmLocked(text, below) {
    const parsed = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonText */ .lk)(text);
    if ((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isFault */ .Zh)(parsed))
        return undefined;
    const paths = [below === '' ? [] : [`${below}/node_modules/${sdkName}`], [`node_modules/${sdkName}`]].flat();
    const found = [...paths.map((path) => ['packages', path]), ['dependencies', sdkName]]
        .map((path) => (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(parsed.value, path))
        .find(_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .G);
    return typeof found?.['version'] === 'string' ? found['version'] : undefined;
}
//# sourceMappingURL=sdk-version.js.map

/***/ }),

/***/ 4172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withoutComments),
/* harmony export */   g: () => (/* binding */ projectSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Bounds of a search through a project's sources. */
const mostFiles = 2000;
const largestFile = 2 * 1024 * 1024;
const deepest = 12;
const skipped = new Set(['node_modules', 'dist', 'lib', 'build', 'coverage', '__tests__', '__mocks__', 'test', 'tests']);
/**
 * The TypeScript and JavaScript sources of a project: those of its `src` folder, or without one of the project itself.
 * Tests, declarations, built output and dependencies are left out, and links are not followed: what is read lies in
 * the project. Bounded, in a fixed order; what cannot be read is passed over, as this only serves to find a line.
 */
function* projectSources(directory) {
    const budget = { files: mostFiles };
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'src');
    const root = isFolder(source) ? source : directory;
    let real;
    try {
        real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
        // A link to a folder elsewhere is not the project's own source.
        if (root === source && !`${real}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`.startsWith(`${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory)}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
            return;
    }
    catch {
        return;
    }
    yield* below(root, 0, budget);
}
function* below(folder, depth, budget) {
    const entries = entriesOf(folder);
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name) && !/\.(d|test|spec)\.[cm]?[jt]sx?$/.test(entry.name)) {
            if (budget.files-- <= 0)
                return;
            const text = readIfSmall(path);
            if (text !== undefined)
                yield { path, text };
        }
    }
    for (const entry of entries)
        if (entry.isDirectory() && depth < deepest && !entry.name.startsWith('.') && !skipped.has(entry.name))
            yield* below((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), depth + 1, budget);
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch {
        return [];
    }
}
function readIfSmall(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).size > largestFile ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
/**
 * A text with its comments blanked out, so that what is found in it is code; offsets and lines stay. Texts in quotes
 * stay as they are; templates are taken as texts, which is enough for a search.
 */
function withoutComments(text) {
    const pattern = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
    return text.replace(pattern, (part) => (part.startsWith('/') ? part.replace(/[^\r\n]/g, ' ') : part));
}
//# sourceMappingURL=sources.js.map

/***/ }),

/***/ 39798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `312 B`, `86.7 KiB`, `1.4 MiB` */
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
/** `84 ms`, `3.2 s`, `4 min 10 s`; the argument is in milliseconds. */
function formatDuration(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 60_000)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** `1 check`, `2 checks` */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
//# sourceMappingURL=format.js.map

/***/ }),

/***/ 12560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/**
 * Markdown from parts. Text from outside passes through `text` or `code` and keeps its meaning as text: no mark-up, no
 * link, no mention, no HTML of it takes effect.
 */
// Everything that Markdown, HTML, GitHub's autolinks, emoji or mathematics could give a meaning to.
const special = /[!-/:-@[-`{-~]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/g;
/** The same in a text of more lines: control characters, but line feeds and tabs. */
const invisibleInLines = /[^\P{Cc}\n\t]|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** One line of text, escaped. */
function text(value) {
    return escapeWith(value, /[,.\-/%;?'"()=_{}]/);
}
/** One line in a fixed-width font. Mentions, references of issues and emoji have no effect in there either. */
function code(value) {
    return `<code>${escapeWith(value, /[,.\-/%;?'"()=_{}:#+^]/)}</code>`;
}
/** A table; cells are Markdown already. Empty when there are no rows. */
function table(headers, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A part that is folded until the reader opens it. The title is Markdown already. */
function details(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** Lines as they are, in a block of code: nothing in there has an effect, a fence of its own included. */
function fence(lines, language = '') {
    const body = lines.replace(/\r\n?/g, '\n').replace(invisibleInLines, ' ');
    const longest = (body.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
    const mark = '`'.repeat(longest + 1);
    return `${mark}${language}\n${body}\n${mark}`;
}
/**
 * Every special character becomes a character reference, which has no meaning to Markdown. Those in `harmless` stay as
 * they are where they cannot mean anything, so that a summary can be read as text too.
 */
function escapeWith(value, harmless) {
    const line = value.replace(invisible, ' ').trim();
    return line.replace(special, (character, index) => (harmless.test(character) && isAlone(line, index)) || (character === ':' && line[index + 1] === ' ')
        ? character
        : `&#${character.charCodeAt(0)};`);
}
/**
 * True between two words or at the end of one: not where a list, a heading or an address begins (`- x`, `1. x`,
 * `http://`, `www.`), and not next to another special character (`--`, `__`).
 */
function isAlone(line, index) {
    const before = line[index - 1] ?? '';
    const after = line[index + 1] ?? '';
    return (/[\p{L}\p{N}]/u.test(before) &&
        /^[\p{L}\p{N}\s]?$/u.test(after) &&
        !/\bwww$/i.test(line.slice(0, index)) &&
        !(/^\d+$/.test(line.slice(0, index)) && !/[\p{L}\p{N}]/u.test(after)) &&
        !(line[index] === '_' && !/[\p{L}\p{N}]/u.test(after)));
}
//# sourceMappingURL=markdown.js.map

/***/ }),

/***/ 82120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ errorLine),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pO: () => (/* binding */ Redactor)
/* harmony export */ });
/** Longest piece of an answer that is quoted in a message, in characters. */
const quoteLength = 300;
/** Foreign text as one plain line: no control characters, no terminal codes, no invisible direction marks, shortened. */
function oneLine(text, length = quoteLength) {
    const line = text
        // Enough for the cut below: a huge text is not searched to its end.
        .slice(0, length * 8)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal codes are what must go
        .replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g, '')
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
    // A cut through a pair of surrogates would leave half a character.
    return line.length > length ? `${line.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…` : line;
}
/** The parts of an error as one line: what happened, what to do, what else is known. Empty ones are left out. */
function errorLine(...parts) {
    return parts
        .map((part) => part.replace(/[.\s]+$/, ''))
        .filter((part) => part !== '')
        .join('; ');
}
/** A name from outside in quotes, for use inside a message. */
function quote(name) {
    return `"${oneLine(name, 100)}"`;
}
/** Milliseconds for a person: `800 ms`, `12 s`, `3 min`. */
function span(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 120_000)
        return `${Math.round(milliseconds / 1000)} s`;
    return `${Math.round(milliseconds / 60_000)} min`;
}
/** Takes secrets out of text from outside: an answer may repeat what it was sent. */
class Redactor {
    secrets = new Set();
    /** Very short values are left alone: they would eat ordinary words. */
    add(secret) {
        if (secret.length < 4)
            return;
        this.secrets.add(secret);
        this.secrets.add(new URLSearchParams([['', secret]]).toString().slice(1));
        this.secrets.add(JSON.stringify(secret).slice(1, -1));
        this.secrets.add(Buffer.from(secret).toString('base64'));
    }
    clean(text) {
        let clean = text;
        for (const secret of this.secrets)
            clean = clean.replaceAll(secret, '***');
        return clean;
    }
}
//# sourceMappingURL=text.js.map

/***/ }),

/***/ 21826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ isReadableStream),
/* harmony export */   rL: () => (/* binding */ isStream)
/* harmony export */ });
/* unused harmony exports isWritableStream, isDuplexStream, isTransformStream */
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


/***/ })

};
