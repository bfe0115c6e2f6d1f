export const id = 905;
export const ids = [905];
export const modules = {

/***/ 97819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ textsIn),
/* harmony export */   h: () => (/* binding */ readPackageFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93917);





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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read ${file}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause)}`, { cause });
    }
    const parsed = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonText */ .lk)(text);
    if ((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isFault */ .Zh)(parsed)) {
        const { line, column } = parsed.position;
        const message = `${file} is not JSON, line ${line}, column ${column}: ${parsed.message}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(message, { location: { file, line, column } });
    }
    const { value } = parsed;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${file} must hold a JSON object`, { location: { file, line: 1 } });
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
    const manager = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(engines) ? engines['packageManager'] : undefined;
    const first = Array.isArray(manager) ? manager[0] : manager;
    const name = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(first) ? textOf(first['name']) : undefined;
    return name === undefined || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(first) ? undefined : { name, version: textOf(first['version']) };
}
function patternsOf(workspaces) {
    return textsIn((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(workspaces) ? workspaces['packages'] : workspaces);
}
/** The texts of a list; none of anything else. */
function textsIn(list) {
    return Array.isArray(list) ? list.filter((text) => typeof text === 'string') : [];
}
function textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
function textsOf(value) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value))
        return {};
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'string'));
}
//# sourceMappingURL=package-file.js.map

/***/ }),

/***/ 35506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ choosePackageManager),
/* harmony export */   Hy: () => (/* binding */ upwards),
/* harmony export */   mL: () => (/* binding */ findRepositoryRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _spec_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97819);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38113);






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
async function choosePackageManager(directory, repositoryRoot) {
    const folders = upwards(directory, repositoryRoot);
    const declared = declaredManager(folders);
    let workspaceRoot;
    for (const folder of folders) {
        if (folder !== directory) {
            const isMember = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .readWorkspace */ .i)(folder);
            if (!isMember(directory))
                continue;
            workspaceRoot ??= folder;
        }
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
    const root = workspaceRoot ?? directory;
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
        const message = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json')} asks for the package manager ${(0,_spec_format_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(declared.name)}: only ${(0,_spec_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(known, 'and')} are supported`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(message, { location: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json') } });
    }
    return undefined;
}
/** A broken package.json above the project is not the project's: it is taken for none. */
function readAbove(folder, directory) {
    try {
        return (0,_package_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPackageFile */ .h)(folder);
    }
    catch (error) {
        if (folder === directory || !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y))
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
//# sourceMappingURL=package-manager.js.map

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
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97819);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35506);
/* harmony import */ var _sdk_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34945);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10074);








/** Reads the project at `path`, absolute or from the working directory. Throws a UserError of one line if there is none. */
async function findProject(path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    requireFolder(directory);
    const packageFile = (0,_package_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPackageFile */ .h)(directory);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json');
    if (packageFile === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`there is no package.json in ${directory}; give the folder of the connector project`);
    const { name, version, scripts, dependencies, devDependencies } = packageFile;
    if (name === undefined || version === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${file} has no ${name === undefined ? 'name' : 'version'}: the bundle is named by it, so add one`, {
            location: { file, line: 1 },
        });
    const repositoryRoot = (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_5__/* .findRepositoryRoot */ .mL)(directory);
    const choice = await (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_5__/* .choosePackageManager */ .DO)(directory, repositoryRoot);
    const indexFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'dist', _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .indexName */ .mo);
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
        specFile: kind === 'customizer' ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .specName */ .hi),
        indexFile,
    };
}
function requireFolder(directory) {
    let stats;
    try {
        stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory);
    }
    catch (cause) {
        const reason = cause.code === 'ENOENT' ? 'does not exist' : `cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(cause)}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`the folder ${directory} ${reason}; give the folder of the connector project`, { cause });
    }
    if (!stats.isDirectory())
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${directory} is a file; give the folder of the connector project, the one with package.json`);
}
/**
 * A customizer has no spec, but so has a connector whose spec was forgotten: what is exported decides. The sources say
 * it before anything is built; a project without any is judged by its bundle.
 */
function kindOf(directory, indexFile) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .specName */ .hi)))
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

/***/ 34945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sdkVersionOf)
/* harmony export */ });
/* unused harmony export sdkName */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65872);
/* harmony import */ var _spec_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93305);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93917);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97819);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35506);







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
    for (const folder of (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_5__/* .upwards */ .Hy)(directory, repositoryRoot)) {
        const installed = (0,_package_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPackageFile */ .h)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'node_modules', ...sdkName.split('/')))?.version;
        if (installed !== undefined)
            return installed;
    }
    return (lockfile === undefined ? undefined : lockedVersion(lockfile, directory)) ?? asked;
}
/** Lockfiles of YAML are searched: the YAML library takes seconds for each megabyte. */
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
            return new RegExp(`^[ \\t]+['"]?\\/?${name}[@/](\\d[^:'"()\\s]*)`, 'm').exec(text)?.[1];
        default:
            return new RegExp(`\\["${name}@(\\d[^"]*)"`).exec(text)?.[1];
    }
}
function npmLocked(text, below) {
    const parsed = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonText */ .lk)(text);
    if ((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isFault */ .Zh)(parsed))
        return undefined;
    const paths = [below === '' ? [] : [`${below}/node_modules/${sdkName}`], [`node_modules/${sdkName}`]].flat();
    const found = [...paths.map((path) => ['packages', path]), ['dependencies', sdkName]]
        .map((path) => (0,_spec_format_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(parsed.value, path))
        .find(_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv);
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


/** Bounds of a search through a project's sources. */
const maxFiles = 2000;
const maxFileBytes = 2 * 1024 * 1024;
const deepest = 12;
const skipped = new Set(['node_modules', 'dist', 'lib', 'build', 'coverage', '__tests__', '__mocks__', 'test', 'tests']);
/**
 * The TypeScript and JavaScript sources of a project: those of its `src` folder, or without one of the project itself.
 * Tests, declarations, built output and dependencies are left out, and links are not followed: what is read lies in
 * the project. Bounded, in a fixed order; what cannot be read is passed over, as this only serves to find a line.
 */
function* projectSources(directory) {
    const budget = { files: maxFiles };
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).size > maxFileBytes ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
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

/***/ 38113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14006);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65872);
/* harmony import */ var _spec_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97819);







/** Longer patterns are refused. */
const maxPatternLength = 256;
/** Steps that matching one path may take at most, by estimate: some tenths of a second. */
const maxSteps = 10_000_000;
/** Longer ranges such as `{1..1000}` are refused. */
const maxRange = 100;
/**
 * Reads which folders are members of the workspace whose root a folder is; none if it is no root. The patterns are those
 * of `workspaces` in package.json and of `packages` in pnpm-workspace.yaml.
 *
 * @throws UserError for a pnpm-workspace.yaml that cannot be read, and, here or when a folder is asked for, for a pattern
 * that would take too long to match.
 */
async function readWorkspace(root) {
    const matchers = [npmMatcher(root), await pnpmMatcher(root)].filter((matcher) => matcher !== undefined);
    return (directory) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, directory).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        return matchers.some((matches) => matches(path));
    };
}
function npmMatcher(root) {
    const patterns = patternsOfPackageFile(root);
    // npm takes an exclusion back when a later pattern names the same.
    const kept = patterns.filter((pattern, i) => !isExclusion(pattern) || !patterns.includes(pattern.slice(1), i));
    return matcherOf(kept, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'package.json'));
}
/** A broken package.json above a project is not the project's: it is taken for none. */
function patternsOfPackageFile(root) {
    try {
        return (0,_package_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPackageFile */ .h)(root)?.workspaces ?? [];
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y)
            return [];
        throw error;
    }
}
async function pnpmMatcher(root) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'pnpm-workspace.yaml');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return undefined;
    const { readYaml, YamlError } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4433)]).then(__webpack_require__.bind(__webpack_require__, 44433));
    try {
        const { value } = readYaml((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        return matcherOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value) ? (0,_package_file_js__WEBPACK_IMPORTED_MODULE_4__/* .textsIn */ .E)(value['packages']) : [], file);
    }
    catch (cause) {
        if (!(cause instanceof YamlError))
            throw cause;
        const { position, message } = cause;
        const where = position === undefined ? '' : `, line ${position.line}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${file} is not YAML that can be used${where}: ${message}`, {
            location: { file, ...position },
            cause,
        });
    }
}
/** Package managers let an exclusion win over every other pattern, wherever it stands in the list. */
function matcherOf(patterns, file) {
    if (patterns.length === 0)
        return undefined;
    const included = patterns.filter((pattern) => !isExclusion(pattern)).map((pattern) => compile(pattern, file, false));
    const excluded = patterns.filter(isExclusion).map((pattern) => compile(pattern.slice(1), file, true));
    return (path) => included.some((matches) => matches(path)) && !excluded.some((matches) => matches(path));
}
/** `!(a|b)` is a pattern. */
function isExclusion(pattern) {
    return pattern.startsWith('!') && !pattern.startsWith('!(');
}
/** @param dot - let wildcards match names that begin with a dot: package managers do so in exclusions alone. */
function compile(pattern, file, dot) {
    const refuse = (problem) => {
        const message = `the workspace pattern ${(0,_spec_format_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(pattern)} of ${file} ${problem}; write it simpler, or as several patterns`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(message, { location: { file } });
    };
    const plain = pattern
        .replace(/^\.?\/+/, '')
        .replace(/\/+/g, '/')
        .replace(/\/$/, '');
    if (plain === '')
        return () => false;
    if (plain.length > maxPatternLength)
        return refuse(`is longer than ${maxPatternLength} characters`);
    const expandRange = (...range) => rangeSource(range) ?? refuse('has a range that is not supported');
    const options = { windows: false, posix: true, regex: false, nonegate: true, dot, expandRange };
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_6__(plain, options);
    return (path) => {
        if (stepsOf(plain, path) > maxSteps)
            refuse(`takes too long to be compared with ${(0,_spec_format_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(path)}`);
        return matches(path);
    };
}
/** A range in braces as a regular expression, of numbers or of letters: picomatch takes `{1..20}` for `[1-20]`. */
function rangeSource([from, to, step]) {
    if (typeof step === 'string')
        return undefined;
    const range = `${from}..${to}`;
    if (/^[a-z]\.\.[a-z]$|^[A-Z]\.\.[A-Z]$/.test(range))
        return `[${[from, to].sort().join('-')}]`;
    if (!/^\d{1,9}\.\.\d{1,9}$/.test(range))
        return undefined;
    const [first = 0, last = 0] = [Number(from), Number(to)].sort((a, b) => a - b);
    if (last - first >= maxRange)
        return undefined;
    const width = /^0\d|\.0\d/.test(range) ? Math.max(String(from).length, String(to).length) : 1;
    const numbers = Array.from({ length: last - first + 1 }, (_, i) => String(first + i).padStart(width, '0'));
    return `(?:${numbers.join('|')})`;
}
/**
 * How many ways there are at most to lay a pattern over a path: a regular expression tries them all before it gives up.
 * A wildcard can end at any character of a folder's name, `**` at any folder, a group by any of its alternatives.
 */
function stepsOf(pattern, path) {
    const names = path.split('/');
    const maxName = Math.max(...names.map((name) => name.length));
    let steps = repetitions(pattern, path.length);
    for (const { 0: stars, index } of pattern.matchAll(/\*+|!\(/g)) {
        const isName = /(^|\/)$/.test(pattern.slice(0, index)) && /^(\/|$)/.test(pattern.slice(index + stars.length));
        if (stars === '**')
            steps *= (isName ? names.length : path.length) + 1;
        // A wildcard that is a whole name ends where the name ends.
        else if (!isName)
            steps *= maxName + 1;
    }
    // A group may be left out as well, by `?(…)` or `(…)?`.
    const groups = matchesOf(/[({]/g, pattern);
    const alternatives = matchesOf(/[,|]|\.\./g, pattern) + 2 * groups;
    return groups === 0 ? steps : steps * (alternatives / groups) ** groups;
}
/** In how many ways `+(…)` and `*(…)` can be repeated. */
function repetitions(pattern, length) {
    let ways = 1;
    for (const { index } of pattern.matchAll(/[+*]\(/g)) {
        const body = /^[^()[\]{}*?!\\]*(?=\))/.exec(pattern.slice(index + 2))?.[0];
        const alternatives = body?.split('|') ?? [''];
        const shortest = Math.min(...alternatives.map((alternative) => alternative.length));
        ways *= shortest === 0 ? Number.POSITIVE_INFINITY : alternatives.length ** Math.floor(length / shortest);
    }
    return ways;
}
function matchesOf(expression, text) {
    return text.match(expression)?.length ?? 0;
}
//# sourceMappingURL=workspace.js.map

/***/ })

};
