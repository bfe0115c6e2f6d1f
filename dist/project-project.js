export const id = 8151;
export const ids = [8151];
export const modules = {

/***/ 65881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ assertOwnCode),
/* harmony export */   R: () => (/* binding */ foreignCodeInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);

/** The input with which a user allows what is dangerous. */
const foreignCodeInputs = {
    'run-untrusted-code-with-credentials': {
        kind: 'boolean',
        default: 'false',
        description: 'Dangerous: build and run code also where a stranger may have written it and the job has credentials, which that code can then read and use.',
    },
};
/** Events that give a job the secrets of the repository whoever caused them, also for code of a fork. */
const eventsWithSecrets = ['pull_request_target', 'workflow_run', 'issue_comment'];
/** Set by a job that has credentials of a tenant. */
const credentialVariables = ['SAIL_CLIENT_ID', 'SAIL_CLIENT_SECRET'];
/**
 * Refuses to build or run code that a stranger may have written in a job that has credentials: no program can keep them
 * from code that runs as the same user.
 *
 * @param credentials - the inputs with credentials, as far as the command has any.
 * @throws UserError
 */
function assertOwnCode(inputs, { workflow, environment }, credentials = {}) {
    if (workflow === undefined || inputs['run-untrusted-code-with-credentials'])
        return;
    const { event, fromFork } = workflow;
    if (eventsWithSecrets.includes(event)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`on ${event}, code of a fork would be built and run with the secrets of this repository; use the event pull_request, or push after the merge`);
    }
    const hasCredentials = credentials['client-secret'] !== undefined || credentialVariables.some((name) => environment[name]);
    if (!fromFork || !hasCredentials)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this pull request comes from a fork, and the job has credentials of a tenant, which its code could read; leave them out of this job, such as by a condition on the step');
}
//# sourceMappingURL=foreign-code.js.map

/***/ }),

/***/ 67375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findBundle),
/* harmony export */   d: () => (/* binding */ bundlePlaces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71897);
/* harmony import */ var _core_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90729);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42180);
/* harmony import */ var _sdk_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34945);






/** Programs whose next word is code that they run. */
const runners = new Set(['node', 'ts-node', 'tsx', 'bun', 'deno']);
/** More are not looked at: a script may be any text. */
const maxPlaces = 8;
/**
 * The absolute paths where a project may have its bundle: `dist/index.js`, then the `.js` files that `main` and the script
 * `pack-zip` of its package.json name.
 */
function bundlePlaces(directory, main, scripts) {
    const words = (scripts['pack-zip'] ?? '').split(/[\s"'`;&|()<>=,]+/).filter((word) => word !== '');
    const zipped = words.filter((_, i) => !runners.has(words[i - 1] ?? ''));
    const named = [...(main === undefined ? [] : [main]), ...zipped]
        .filter((word) => /\.c?js$/.test(word) && !/[*?$~]|(^|[\\/])(node_modules|src)[\\/]/.test(word))
        .map((word) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, word))
        .filter((file) => (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(directory, file));
    return [...new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'dist', _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .indexName */ .mo), ...named])].slice(0, maxPlaces);
}
/**
 * The first file that has the SDK in it, else the usual place. The output of a compiler still loads the SDK from
 * node_modules, which is not uploaded.
 */
function findBundle(places) {
    const [usual = '', ...others] = places;
    const found = others.filter(isFile);
    if (found.length === 0)
        return usual;
    for (const file of found)
        (0,_core_links_js__WEBPACK_IMPORTED_MODULE_3__/* .assertNoLinkOut */ .e)(file);
    return [usual, ...found].find((file) => isFile(file) && !loadsSdk(file)) ?? usual;
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
}
function loadsSdk(file) {
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    return [`require("${_sdk_version_js__WEBPACK_IMPORTED_MODULE_5__/* .sdkName */ .c}")`, `require('${_sdk_version_js__WEBPACK_IMPORTED_MODULE_5__/* .sdkName */ .c}')`, `from "${_sdk_version_js__WEBPACK_IMPORTED_MODULE_5__/* .sdkName */ .c}"`, `from '${_sdk_version_js__WEBPACK_IMPORTED_MODULE_5__/* .sdkName */ .c}'`].some((load) => text.includes(load));
}
//# sourceMappingURL=bundle-places.js.map

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
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97819);





/**
 * Finds the folders with a package.json, from `root` down, sorted by path. Skips dependencies, folders whose name begins
 * with a dot, links, and an invalid package.json unless a spec is in the same folder.
 *
 * @throws UserError for an invalid package.json in a folder with a spec.
 */
async function findPackages(root, onSkipped) {
    const found = [];
    await search(root, found, onSkipped);
    return found.sort((a, b) => (a.directory < b.directory ? -1 : 1));
}
async function search(folder, found, onSkipped) {
    const entries = await entriesOf(folder, onSkipped);
    const names = new Set(entries.filter(({ isFolder }) => !isFolder).map(({ name }) => name));
    if (names.has('package.json')) {
        const hasSpec = names.has(_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .specName */ .hi);
        const packageFile = readIfValid(folder, hasSpec, onSkipped);
        if (packageFile !== undefined)
            found.push({ directory: folder, packageFile, hasSpec });
    }
    for (const { name, isFolder } of entries) {
        if (isFolder && name !== 'node_modules' && !name.startsWith('.'))
            await search((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), found, onSkipped);
    }
}
async function entriesOf(folder, onSkipped) {
    try {
        // As bytes, because a name that is not UTF-8 cannot be opened after it was decoded.
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true, encoding: 'buffer' });
        return entries.flatMap((entry) => {
            const name = entry.name.toString('utf8');
            if (Buffer.from(name).equals(entry.name))
                return [{ name, isFolder: entry.isDirectory() }];
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
        return (0,_package_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPackageFile */ .h0)(folder);
    }
    catch (error) {
        if (hasSpec || !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
            throw error;
        onSkipped(`${folder} is skipped: ${error.message}`);
        return undefined;
    }
}
//# sourceMappingURL=packages.js.map

/***/ }),

/***/ 20905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findProject)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71897);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70679);
/* harmony import */ var _core_links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90729);
/* harmony import */ var _bundle_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67375);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97819);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35506);
/* harmony import */ var _sdk_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34945);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10074);











/**
 * Reads the project in a folder, whose path is absolute or relative to the working directory of the process.
 *
 * @throws UserError if there is no project.
 */
async function findProject(path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__/* .assertFolder */ .Zp)(directory, { shown: directory, advice: 'give the folder of the connector project' });
    const packageFile = (0,_package_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readPackageFile */ .h0)(directory);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json');
    if (packageFile === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`there is no package.json in ${directory}; give the folder of the connector project`);
    const { name, version, main, scripts, dependencies, devDependencies } = packageFile;
    if (name === undefined || version === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file} has no ${name === undefined ? 'name' : 'version'}; add one, because the bundle is named after it`, {
            location: { file, line: 1 },
        });
    const repositoryRoot = (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_8__/* .findRepositoryRoot */ .mL)(directory);
    const choice = await (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_8__/* .choosePackageManager */ .DO)(directory, repositoryRoot);
    const places = (0,_bundle_places_js__WEBPACK_IMPORTED_MODULE_6__/* .bundlePlaces */ .d)(directory, main, scripts);
    const indexFile = (0,_bundle_places_js__WEBPACK_IMPORTED_MODULE_6__/* .findBundle */ .a)(places);
    (0,_core_links_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNoLinkOut */ .e)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .specName */ .hi));
    const kind = kindOf(directory, indexFile);
    return {
        directory,
        kind,
        name,
        version,
        bundleName: `${fileNameOf(name)}-${fileNameOf(version)}.zip`,
        sdkVersion: (0,_sdk_version_js__WEBPACK_IMPORTED_MODULE_9__/* .sdkVersionOf */ .K)(directory, packageFile, choice.lockfile, repositoryRoot),
        ...choice,
        repositoryRoot,
        scripts,
        dependencies,
        devDependencies,
        specFile: kind === 'customizer' ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .specName */ .hi),
        bundlePlaces: places,
        indexFile,
    };
}
/**
 * The kind of a project. A spec means a connector. Without one, which may be forgotten, the exports decide: of the sources,
 * because the project may not be built yet, else of the bundle.
 */
function kindOf(directory, indexFile) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .specName */ .hi)))
        return 'connector';
    let customizer = false;
    for (const { text } of (0,_sources_js__WEBPACK_IMPORTED_MODULE_10__/* .projectSources */ .g)(directory)) {
        const code = (0,_sources_js__WEBPACK_IMPORTED_MODULE_10__/* .withoutComments */ .f)(text);
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
/** `@acme/x` → `acme-x`: a file name that is valid on every system and needs no quotes in a shell. */
function fileNameOf(text) {
    return text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|(?<![-.])[-.]+$/g, '') || 'connector';
}
//# sourceMappingURL=project.js.map

/***/ }),

/***/ 34945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sdkVersionOf),
/* harmony export */   c: () => (/* binding */ sdkName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65872);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42180);
/* harmony import */ var _spec_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93917);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97819);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35506);








/** The package of the connector SDK. */
const sdkName = '@sailpoint/connector-sdk';
/**
 * The version of the connector SDK that a project uses: the installed one, else the locked one, else the range in
 * package.json. Undefined if it is not a dependency.
 */
function sdkVersionOf(directory, packageFile, lockfile, repositoryRoot) {
    const range = packageFile.dependencies[sdkName] ?? packageFile.devDependencies[sdkName];
    if (range === undefined)
        return undefined;
    for (const folder of (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_6__/* .foldersUpTo */ .Kd)(directory, repositoryRoot)) {
        const installed = (0,_package_file_js__WEBPACK_IMPORTED_MODULE_5__/* .installedVersion */ .nU)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'node_modules', ...sdkName.split('/')));
        if (installed !== undefined)
            return installed;
    }
    return (lockfile === undefined ? undefined : lockedVersion(lockfile, directory)) ?? range;
}
/** Lockfiles in YAML are searched with patterns, because parsing them takes seconds per megabyte. */
function lockedVersion(lockfile, directory) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(lockfile) || lockfile.endsWith('.lockb'))
        return undefined;
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockfile, 'utf8');
    const name = sdkName.replace('/', '\\/');
    switch ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(lockfile)) {
        case 'package-lock.json':
        case 'npm-shrinkwrap.json':
            return npmLocked(text, (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(lockfile), directory));
        case 'yarn.lock':
            return new RegExp(`^"?${name}@[^\\n]*:\\r?\\n\\s+version:? "?([^"\\s]+)`, 'm').exec(text)?.[1];
        case 'pnpm-lock.yaml':
            return new RegExp(`^[ \\t]+['"]?\\/?${name}[@/](\\d[^:'"()\\s]*)`, 'm').exec(text)?.[1];
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
        .map((path) => (0,_spec_format_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(parsed.value, path))
        .find(_core_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv);
    return typeof found?.['version'] === 'string' ? found['version'] : undefined;
}
//# sourceMappingURL=sdk-version.js.map

/***/ }),

/***/ 10074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withoutComments),
/* harmony export */   g: () => (/* binding */ projectSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Limits of a search through a project's sources. */
const maxFiles = 2000;
const maxFileBytes = 2 * 1024 * 1024;
const maxDepth = 12;
const skippedFolders = new Set([
    'node_modules',
    'dist',
    'lib',
    'build',
    'coverage',
    '__tests__',
    '__mocks__',
    'test',
    'tests',
]);
/**
 * The TypeScript and JavaScript sources of a project: those of its folder `src`, else of the project itself. Skips tests,
 * declarations, built output, dependencies, links, and files that cannot be read. The number of files is limited and
 * their order fixed.
 */
function* projectSources(directory) {
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'src');
    yield* below(isFolder(source) ? source : directory, 0, { files: maxFiles });
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
        if (entry.isDirectory() && depth < maxDepth && !entry.name.startsWith('.') && !skippedFolders.has(entry.name))
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).size > maxFileBytes ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** False for a link to a folder. */
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
/**
 * A source with its comments replaced by spaces, so that a search finds only code. Offsets and lines are kept. Strings are
 * kept; a template is treated as a string, which is enough for a search.
 */
function withoutComments(text) {
    // Each form also ends where its end is missing: looking for it again from every start would take time by the square.
    const pattern = /"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|`(?:\\[\s\S]|[^`\\])*`?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
    return text.replace(pattern, (part) => (part.startsWith('/') ? part.replace(/[^\r\n]/g, ' ') : part));
}
//# sourceMappingURL=sources.js.map

/***/ })

};
