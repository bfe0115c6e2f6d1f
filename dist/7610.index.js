export const id = 7610;
export const ids = [7610];
export const modules = {

/***/ 24243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ placeOfStack)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _runtime_source_map_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24635);



/**
 * Where in the project's source a stack of a tenant's log begins, by the source map of the project's build. The build
 * must be the one that ran. Undefined without a map, or when the place is not in the project.
 */
async function placeOfStack(stack, { directory: root, indexFile }) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(indexFile);
    // The tenant ran the same file from a folder of its own; /usr/bin/index.js is the program that ran it (contract F14).
    const here = stack.replace(/(?<=\(|^\s*at )(?:file:\/\/)?([^()\r\n]*[\\/])index\.js(?=:\d+:\d+\)?$)/gm, (found, folder) => (/(^|\s)\/usr\/bin\/$/.test(folder) ? found : indexFile));
    const frame = (0,_runtime_source_map_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOwnFrame */ ._c)(here, { directory });
    if (frame === undefined)
        return undefined;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, frame.source);
    // The name comes from the map: a file outside the project is not pointed at.
    const inProject = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file);
    if (inProject.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inProject) || !(await isFile(file)))
        return undefined;
    return { file, line: frame.line, column: frame.column };
}
async function isFile(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=stack-place.js.map

/***/ }),

/***/ 77998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ SourceLocator)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52042);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4172);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92675);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95131);





/** Finds the file and line that a finding is about. It reads the sources once, when a handler is first asked for. */
class SourceLocator {
    #options;
    #sources;
    #spec;
    constructor(options) {
        this.#options = options;
        const spec = options.specText === undefined ? undefined : (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonText */ .lk)(options.specText);
        this.#spec = spec === undefined || (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isFault */ .Zh)(spec) ? undefined : spec;
    }
    /** Undefined if there is no project and no spec to point at. */
    locate(anchor) {
        if (anchor.kind === 'spec')
            return this.#inSpec(anchor.path);
        return this.#handler(anchor.command) ?? this.#inSpec(this.#commandPath(anchor.command));
    }
    /** A line that registers the handler of a command: by its method of the SDK, or by its name. */
    #handler(command) {
        for (const pattern of registrationPatterns(command))
            for (const { path, text } of this.#readSources()) {
                const found = pattern.exec(text);
                if (!found)
                    continue;
                // The dot may stand on the line before.
                const offset = found.index + found[0].search(/\w/);
                return { file: this.#shown(path), ...(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t$)(text, offset) };
            }
        return undefined;
    }
    #readSources() {
        const { projectDirectory } = this.#options;
        this.#sources ??=
            projectDirectory === undefined
                ? []
                : [...(0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .projectSources */ .g)(projectDirectory)].map(({ path, text }) => ({ path, text: (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutComments */ .f)(text) }));
        return this.#sources;
    }
    #commandPath(command) {
        const commands = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(this.#spec?.value, ['commands']);
        const index = Array.isArray(commands) ? commands.indexOf(command) : -1;
        return index < 0 ? ['commands'] : ['commands', index];
    }
    #inSpec(path) {
        const { specFile } = this.#options;
        if (specFile === undefined)
            return undefined;
        const place = this.#spec === undefined ? { line: 1, column: 1 } : (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_2__/* .positionIn */ .Nu)(this.#spec, path);
        return { file: this.#shown(specFile), ...place };
    }
    #shown(path) {
        const { repositoryRoot } = this.#options;
        if (repositoryRoot === undefined)
            return path;
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(repositoryRoot, path);
        return below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below) ? path : below.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    }
}
/** How a command may be registered, the surest way first. */
function registrationPatterns(command) {
    const methods = (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .registrationMethods */ .WF)(command);
    const name = command.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // The SDK's constant for `std:account:list` is StandardCommand.StdAccountList.
    const constants = methods.map((method) => method.charAt(0).toUpperCase() + method.slice(1));
    return [
        ...methods.map((method) => new RegExp(`\\.\\s*${method}\\s*\\(`)),
        new RegExp(`\\.\\s*command\\s*(<[^>()]*>)?\\s*\\(\\s*["'\`]${name}["'\`]`),
        ...constants.map((constant) => new RegExp(`\\.\\s*command\\s*\\(\\s*StandardCommand\\s*\\.\\s*${constant}\\b`)),
        new RegExp(`["'\`]${name}["'\`]`),
    ];
}
//# sourceMappingURL=locate.js.map

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

/***/ 24635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ describeMap),
/* harmony export */   _c: () => (/* binding */ firstOwnFrame)
/* harmony export */ });
/* unused harmony export mapStack */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _jridgewell_trace_mapping__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88206);




/** Maps and bundles beyond this size are not read, in bytes. */
const maxSize = 64 * 1024 * 1024;
/** The frames of `stack` that lie in the bundle's own source, innermost first; empty when there is no source map. */
function mapStack(stack, bundle) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bundle.directory, bundle.indexFile ?? 'index.js');
    const frames = parseStack(stack, file);
    const map = frames.length > 0 ? readMap(file) : undefined;
    if (!map) {
        return [];
    }
    return frames.flatMap(({ name, line, column }) => {
        const { source, line: originalLine, column: originalColumn, } = (0,_jridgewell_trace_mapping__WEBPACK_IMPORTED_MODULE_3__/* .originalPositionFor */ .sP)(map, { line, column: column - 1 });
        if (source === null || isForeign(source)) {
            return [];
        }
        const mapped = { source: normalise(source), line: originalLine, column: originalColumn + 1 };
        return [name === undefined ? mapped : { name, ...mapped }];
    });
}
/** The innermost frame in the bundle's own source. */
function firstOwnFrame(stack, bundle) {
    return mapStack(stack, bundle)[0];
}
/** What the source map of a bundle leads to, or why it cannot be used; undefined if there is none. */
function describeMap(file) {
    let url;
    try {
        url = mapUrl(file);
    }
    catch (error) {
        return error;
    }
    if (!url.startsWith('data:') && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(beside(file, url)))
        return undefined;
    try {
        const { sources, sourcesContent = [] } = readMapAt(file, url);
        return {
            sources: sources.flatMap((source, i) => source === null || isForeign(source)
                ? []
                : [{ path: normalise(source), content: sourcesContent[i] ?? undefined }]),
        };
    }
    catch (error) {
        return error;
    }
}
function parseStack(stack, file) {
    const names = fileNames(file);
    return stack.split('\n').flatMap((text) => {
        // `at name (file:line:column)` or `at file:line:column`; the file may be a URL.
        const found = /^\s*at (.+):(\d+):(\d+)\)?$/.exec(text.slice(0, 4096));
        const place = found?.[1] ?? '';
        const known = names.find((one) => place.endsWith(one));
        if (!found || known === undefined) {
            return [];
        }
        const before = place.slice(0, place.length - known.length);
        if (before !== '' && before !== 'async ' && !before.endsWith('(')) {
            return [];
        }
        const name = before.replace(/^async |\($/g, '').trim();
        return [{ name: name === '' ? undefined : name, line: Number(found[2]), column: Number(found[3]) }];
    });
}
/** How a stack may write the file: its path, the path behind its links, each also as a URL. */
function fileNames(file) {
    const paths = [file];
    try {
        paths.push((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file));
    }
    catch {
        // Removed since; the path will do.
    }
    // The URL first: it ends with the path.
    return paths.flatMap((path) => [(0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)(path).href, path]);
}
function readMap(file) {
    try {
        return readMapAt(file, mapUrl(file));
    }
    catch {
        // No map, or none that can be read: the stack stays as it is.
        return undefined;
    }
}
function mapUrl(file) {
    const code = readText(file);
    const comment = /^\/\/[#@] ?sourceMappingURL=(\S+)\s*$/m.exec(code.slice(code.lastIndexOf('sourceMappingURL=') - 5));
    return comment?.[1] ?? `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)}.map`;
}
function readMapAt(file, url) {
    return new _jridgewell_trace_mapping__WEBPACK_IMPORTED_MODULE_3__/* .AnyMap */ .vb(url.startsWith('data:') ? decodeDataUrl(url) : readText(beside(file, url)));
}
/** Only a file of the bundle's own folder: the name comes from the bundle. */
function beside(file, name) {
    if (!/^[\w@.+ -]+$/.test(name) || name.startsWith('..')) {
        throw new Error('not a file beside the bundle');
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file, '..', name);
}
function readText(file) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
    if (!stats.isFile() || stats.size > maxSize) {
        throw new Error('not a file of usual size');
    }
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
}
function decodeDataUrl(url) {
    const comma = url.indexOf(',');
    const data = url.slice(comma + 1);
    return url.slice(0, comma).endsWith(';base64') ? Buffer.from(data, 'base64').toString() : decodeURIComponent(data);
}
/** What the author of the connector did not write. */
function isForeign(source) {
    return /(^|\/)node_modules\//.test(source) || /(^|\/)(webpack\/|external |\(webpack\))/.test(source);
}
/** Of this system, with `/`; for a URL of another system what it names there. */
function pathOfUrl(url) {
    try {
        return (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(url).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    }
    catch {
        return url.replace(/^file:\/\//, '');
    }
}
/**
 * ncc and tsc name sources relative to the map; webpack names them below `webpack://package/`, relative to the
 * project's root, which is taken to be the folder above the bundle's.
 */
function normalise(source) {
    const webpack = /^webpack:\/\/[^/]*\/(.*)$/.exec(source);
    const path = webpack ? `../${webpack[1] ?? ''}` : source.startsWith('file:') ? pathOfUrl(source) : source;
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path.replace(/\?[^/]*$/, ''));
}
//# sourceMappingURL=source-map.js.map

/***/ }),

/***/ 98807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49050);

/** Reads what a record's message tells. Text from outside: nothing of it is trusted to be of any form. */
function factsOf(record) {
    const { message } = record;
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(message)) {
        const outcome = record.event === 'commandOutcome' ? outcomeOf(message) : undefined;
        return {
            command: textOf(message['commandType']),
            version: versionOf(message['version']),
            connectorId: textOf(message['id']),
            outcome,
            error: outcome?.failed || isError(record) ? errorOf(message, outcome !== undefined) : undefined,
        };
    }
    const started = record.event === 'invokeCommand' ? invokeText(message) : undefined;
    return {
        command: started?.command,
        version: started?.version,
        connectorId: undefined,
        outcome: undefined,
        error: isError(record) ? { text: message, stack: stackIn(message) } : undefined,
    };
}
function isError({ level }) {
    return /^(error|fatal)$/i.test(level);
}
/** A tenant calls a failed command completed too: its message and its error tell (contract B3). */
function outcomeOf(message) {
    const { completed, elapsed, error } = message;
    return {
        failed: completed === false || message['message'] === 'command failed' || (error !== undefined && error !== null),
        elapsed: typeof elapsed === 'number' && elapsed >= 0 ? elapsed : undefined,
    };
}
function errorOf(message, isOutcome) {
    const causes = [message['error'], message['err'], message];
    const inner = causes.flatMap((cause) => ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(cause) ? [cause['message'], cause['stack']] : [cause]));
    const texts = [...inner, message['stack']].filter((text) => typeof text === 'string' && text !== '');
    const own = isOutcome ? undefined : textOf(message['message']);
    return {
        text: own ?? texts[0] ?? JSON.stringify(message),
        stack: texts.map(stackIn).find((stack) => stack !== undefined),
    };
}
/** The text, if lines of a stack are in it. */
function stackIn(text) {
    return /^\s*at .{1,2000}:\d+:\d+\)?$/m.test(text) ? text : undefined;
}
/** `Command execution started : std:account:list, for connector version 29.` */
function invokeText(text) {
    const head = text.slice(0, 1000);
    return {
        command: /:\s+([^\s,]+), for connector\b/.exec(head)?.[1] ?? /\b[\w-]+(?::[\w-]+)+/.exec(head)?.[0],
        version: versionOf(/\bversion:?\s+(\d{1,9})\b/i.exec(head)?.[1]),
    };
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function versionOf(value) {
    const version = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
    return typeof version === 'number' && Number.isSafeInteger(version) && version >= 0 ? version : undefined;
}
//# sourceMappingURL=log-facts.js.map

/***/ })

};
