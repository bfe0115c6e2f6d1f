export const id = 5506;
export const ids = [5506];
export const modules = {

  90729:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $M: () => (  pathsByLinks),
    dN: () => (  realPathOf),
    eC: () => (  assertNoLinkOut)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42180);




function assertNoLinkOut(file) {
    let real;
    let root;
    try {
        real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
        root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(repositoryOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    }
    catch {
        return;
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real);
    if (path !== '..' && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${file} is a link to a file outside of the repository; put the file itself there`);
}
function realPathOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return above === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPathOf(above), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
const maxLinks = 40;
function pathsByLinks(folder, path) {
    const realFolder = realPathOf(folder);
    const paths = [];
    let last = path;
    for (;;) {
        const next = afterFirstLink(folder, last);
        if (next === undefined || paths.length >= maxLinks)
            return paths;
        last = !(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(folder, next) && (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(realFolder, next) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realFolder, next)) : next;
        if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__  .FK)(folder, last))
            return paths;
        paths.push(last);
    }
}
function afterFirstLink(folder, path) {
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    let above = folder;
    for (const [index, part] of parts.entries()) {
        const each = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(above, part);
        const target = targetOfLink(each);
        if (target !== undefined)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(above, target), ...parts.slice(index + 1));
        above = each;
    }
    return undefined;
}
function targetOfLink(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path) : undefined;
    }
    catch {
        return undefined;
    }
}
function repositoryOf(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
        return folder;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return above === folder ? undefined : repositoryOf(above);
}

  }),

  42180:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    FK: () => (  isInside),
    Gt: () => (  displayPath),
    To: () => (  withForwardSlashes),
    iZ: () => (  relativePath)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function withForwardSlashes(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
function relativePath(folder, path) {
    return withForwardSlashes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path));
}
function isInside(folder, path) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below) && below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
}
function displayPath(path, workingDirectory) {
    return isInside(workingDirectory, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingDirectory, path) || '.' : path;
}

  }),

  97819:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ej: () => (  textsIn),
    IM: () => (  parsePackageFile),
    h0: () => (  readPackageFile),
    kL: () => (  readPackageFileIfValid),
    nU: () => (  installedVersion)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65872);
  var _core_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90729);
  var _spec_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93917);







function readPackageFile(directory) {
    (0,_core_links_js__WEBPACK_IMPORTED_MODULE_4__  .eC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json'));
    return readWithLinks(directory);
}
function readWithLinks(directory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json');
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        if ((0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .b2)(cause))
            return undefined;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .yo(`cannot read ${file}: ${(0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .Hs)(cause)}`, { cause });
    }
    return parsePackageFile(text, file);
}
function parsePackageFile(text, file) {
    const parsed = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__  .lk)(text);
    if ((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__  .Zh)(parsed)) {
        const { line, column } = parsed.position;
        const message = `${file} is not JSON, line ${line}, column ${column}: ${parsed.message}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .yo(message, { location: { file, line, column } });
    }
    const { value } = parsed;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__  .Gv)(value))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .yo(`${file} must hold a JSON object`, { location: { file, line: 1 } });
    return {
        name: textOf(value['name']),
        version: textOf(value['version']),
        main: textOf(value['main']),
        exports: exportsOf(value['exports']),
        programs: programsOf(value),
        scripts: textsOf(value['scripts']),
        dependencies: textsOf(value['dependencies']),
        devDependencies: textsOf(value['devDependencies']),
        optionalDependencies: textsOf(value['optionalDependencies']),
        peerDependencies: textsOf(value['peerDependencies']),
        workspaces: patternsOf(value['workspaces']),
        packageManager: managerOf(value),
    };
}
function readPackageFileIfValid(directory) {
    return undefinedIfInvalid(() => readPackageFile(directory));
}
function installedVersion(directory) {
    return undefinedIfInvalid(() => readWithLinks(directory)?.version);
}
function undefinedIfInvalid(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .yo)
            return undefined;
        throw error;
    }
}
function managerOf(value) {
    const field = textOf(value['packageManager']);
    if (field !== undefined) {
        const at = field.lastIndexOf('@');
        return at <= 0 ? { name: field, version: undefined } : { name: field.slice(0, at), version: field.slice(at + 1) };
    }
    const engines = value['devEngines'];
    const manager = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__  .Gv)(engines) ? engines['packageManager'] : undefined;
    const first = Array.isArray(manager) ? manager[0] : manager;
    const name = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__  .Gv)(first) ? textOf(first['name']) : undefined;
    return name === undefined || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__  .Gv)(first) ? undefined : { name, version: textOf(first['version']) };
}
function exportsOf(value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap(exportsOf);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__  .Gv)(value))
        return [];
    if (Object.keys(value).some((key) => key.startsWith('.')))
        return exportsOf(value['.']);
    return Object.entries(value).flatMap(([condition, each]) => (condition === 'types' ? [] : exportsOf(each)));
}
function programsOf({ name, bin }) {
    if (typeof bin === 'string')
        return typeof name === 'string' ? [name.replace(/^@[^/]+\//, '')] : [];
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__  .Gv)(bin) ? Object.keys(bin) : [];
}
function patternsOf(workspaces) {
    return textsIn((0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__  .Gv)(workspaces) ? workspaces['packages'] : workspaces);
}
function textsIn(list) {
    return Array.isArray(list) ? list.filter((text) => typeof text === 'string') : [];
}
function textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
function textsOf(value) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__  .Gv)(value))
        return {};
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'string'));
}

  }),

  35506:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    DO: () => (  choosePackageManager),
    Ih: () => (  lockfileNames),
    Kd: () => (  foldersUpTo),
    Kq: () => (  installManagerCommand),
    mL: () => (  findRepositoryRoot)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46601);
  var _spec_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93305);
  var _package_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97819);
  var _workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38113);








const lockfiles = [
    ['pnpm', ['pnpm-lock.yaml']],
    ['yarn', ['yarn.lock']],
    ['bun', ['bun.lock', 'bun.lockb']],
    ['npm', ['npm-shrinkwrap.json', 'package-lock.json']],
];
const lockfileNames = lockfiles.flatMap(([, names]) => names);
async function choosePackageManager(directory, repositoryRoot) {
    const folders = foldersUpTo(directory, repositoryRoot);
    const declared = declaredManager(folders);
    let workspaceRoot;
    for (const folder of folders) {
        if (folder !== directory) {
            const isMember = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__  .iF)(folder);
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
            return { packageManager, managerVersion: declared?.version, berry, lockfile, installDirectory: folder };
        }
    }
    const packageManager = declared?.name ?? 'npm';
    const root = workspaceRoot ?? directory;
    const berry = packageManager === 'yarn' && isBerry(declared?.version, root, undefined);
    return {
        ...{ packageManager, managerVersion: declared?.version, berry },
        ...{ lockfile: undefined, installDirectory: root },
    };
}
function installManagerCommand({ packageManager, managerVersion, berry, lockfile, }) {
    if (packageManager === 'npm')
        return undefined;
    if (berry)
        return 'corepack enable';
    const version = /^\d+(?:\.\d+){0,2}(?:-[\w.]+)?/.exec(managerVersion ?? '')?.[0];
    const newest = { pnpm: pnpmMajorOf(lockfile), yarn: '1', bun: '1' }[packageManager];
    return `npm install --global ${packageManager}@${version ?? newest}`;
}
function pnpmMajorOf(lockfile) {
    const text = lockfile === undefined ? '' : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockfile, 'utf8').slice(0, 1000);
    const major = /^lockfileVersion: *['"]?(\d+)/m.exec(text)?.[1];
    return { 5: '7', 6: '8' }[Number(major)] ?? '10';
}
function foldersUpTo(directory, repositoryRoot) {
    const folders = [directory];
    for (let folder = directory; folder !== repositoryRoot && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder;) {
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        folders.push(folder);
    }
    return folders;
}
function findRepositoryRoot(directory) {
    return foldersUpTo(directory, undefined).find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')));
}
function declaredManager(folders) {
    for (const folder of folders) {
        const packageFile = folder === folders[0] ? (0,_package_file_js__WEBPACK_IMPORTED_MODULE_6__  .h0)(folder) : (0,_package_file_js__WEBPACK_IMPORTED_MODULE_6__  .kL)(folder);
        const declared = packageFile?.packageManager;
        if (declared === undefined)
            continue;
        const known = lockfiles.map(([name]) => name);
        const name = known.find((manager) => manager === declared.name);
        if (name !== undefined)
            return { name, version: declared.version };
        const message = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json')} names the package manager ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(declared.name))}; only ${(0,_spec_format_js__WEBPACK_IMPORTED_MODULE_5__  .c3)(known, 'and')} are supported`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .yo(message, { location: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json') } });
    }
    return undefined;
}
function isBerry(version, folder, lockfile) {
    const major = /^\d+/.exec(version ?? '')?.[0];
    if (major !== undefined)
        return Number(major) >= 2;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.yarnrc.yml')))
        return true;
    return lockfile !== undefined && /^__metadata:/m.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockfile, 'utf8'));
}

  }),

  38113:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B3: () => (  workspaceOf),
    Mn: () => (  readMemberFolders),
    _R: () => (  pnpmWorkspaceName),
    iF: () => (  readWorkspace)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var picomatch__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14006);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65872);
  var _core_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42180);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46601);
  var _package_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97819);









const pnpmWorkspaceName = 'pnpm-workspace.yaml';
const maxPatternLength = 256;
const maxSteps = 10_000_000;
const maxRange = 100;
async function readWorkspace(root) {
    return membersBy([npmPatterns(root), await pnpmPatterns(root)], root);
}
async function workspaceOf(root, packageFile, pnpmText) {
    return membersBy([npmPatternsOf(root, packageFile), await pnpmPatternsOf(root, pnpmText)], root);
}
function membersBy(lists, root) {
    const matchers = lists.map(matcherOf).filter((matcher) => matcher !== undefined);
    return (directory) => {
        const path = (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_3__  .iZ)(root, directory);
        return matchers.some((matches) => matches(path));
    };
}
async function readMemberFolders(root) {
    const lists = [npmPatterns(root), await pnpmPatterns(root)];
    return (directory) => {
        const path = (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_3__  .iZ)(root, directory);
        const depth = path.split('/').length;
        return lists.some(({ patterns, file }) => patterns.some((pattern) => {
            const start = pattern
                .replace(/^\.?\/+/, '')
                .split('/')
                .slice(0, depth)
                .join('/');
            const isCut = start.split('{').length !== start.split('}').length;
            return !isExclusion(pattern) && (isCut || start.includes('**') || compile(start, file, false)(path));
        }));
    };
}
function npmPatterns(root) {
    return npmPatternsOf(root, (0,_package_file_js__WEBPACK_IMPORTED_MODULE_6__  .kL)(root));
}
function npmPatternsOf(root, packageFile) {
    const patterns = packageFile?.workspaces ?? [];
    const kept = patterns.filter((pattern, i) => !isExclusion(pattern) || !patterns.includes(pattern.slice(1), i));
    return { patterns: kept, file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'package.json') };
}
async function pnpmPatterns(root) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, pnpmWorkspaceName);
    return await pnpmPatternsOf(root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8') : undefined);
}
async function pnpmPatternsOf(root, text) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, pnpmWorkspaceName);
    if (text === undefined)
        return { patterns: [], file };
    const { readYaml, YamlError, yamlFileError } = await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(4433)]).then(__webpack_require__.bind(__webpack_require__, 44433));
    try {
        const { value } = readYaml(text);
        return { patterns: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_7__  .Gv)(value) ? (0,_package_file_js__WEBPACK_IMPORTED_MODULE_6__  .Ej)(value['packages']) : [], file };
    }
    catch (cause) {
        throw cause instanceof YamlError ? yamlFileError(cause, file, file) : cause;
    }
}
function matcherOf({ patterns, file }) {
    if (patterns.length === 0)
        return undefined;
    const included = patterns.filter((pattern) => !isExclusion(pattern)).map((pattern) => compile(pattern, file, false));
    const excluded = patterns.filter(isExclusion).map((pattern) => compile(pattern.slice(1), file, true));
    return (path) => included.some((matches) => matches(path)) && !excluded.some((matches) => matches(path));
}
function isExclusion(pattern) {
    return pattern.startsWith('!') && !pattern.startsWith('!(');
}
function compile(pattern, file, dot) {
    const refuse = (problem) => {
        const message = `the workspace pattern ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__  .Nt)(pattern))} of ${file} ${problem}; simplify it, or split it into several patterns`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .yo(message, { location: { file } });
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
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_8__(plain, options);
    return (path) => {
        if (stepsOf(plain, path) > maxSteps)
            refuse(`takes too long to match with ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__  .Nt)(path))}`);
        return matches(path);
    };
}
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
function stepsOf(pattern, path) {
    const names = path.split('/');
    const maxName = Math.max(...names.map((name) => name.length));
    let steps = repetitions(pattern, path.length);
    for (const { 0: stars, index } of pattern.matchAll(/\*+|!\(/g)) {
        const isName = /(^|\/)$/.test(pattern.slice(0, index)) && /^(\/|$)/.test(pattern.slice(index + stars.length));
        if (stars === '**')
            steps *= (isName ? names.length : path.length) + 1;
        else if (!isName)
            steps *= maxName + 1;
    }
    const groups = countMatches(/[({]/g, pattern);
    const alternatives = countMatches(/[,|]|\.\./g, pattern) + 2 * groups;
    return groups === 0 ? steps : steps * (alternatives / groups) ** groups;
}
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
function countMatches(expression, text) {
    return text.match(expression)?.length ?? 0;
}

  }),

  93305:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    NH: () => (  describePath),
    c0: () => (  isControl),
    c3: () => (  listOf),
    fK: () => (  valueAt)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65872);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);



function isControl(code) {
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029;
}
function listOf(words, and) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}
const elementNames = {
    commands: 'command',
    attributes: 'attribute',
    entitlementSchemas: 'entitlement schema',
    fields: 'field',
    options: 'option',
    subMenus: 'sub-menu',
    items: 'item',
    sourceConfig: 'entry',
};
const namedWithParent = new Set(['attribute', 'field', 'option', 'sub-menu']);
function describePath(root, path) {
    if (path.length === 0)
        return 'the spec';
    const last = path.findLastIndex((part) => typeof part === 'number');
    if (last < 0)
        return [...path].reverse().join(' of ');
    const tail = path.slice(last + 1);
    const element = describeElement(root, path.slice(0, last + 1));
    return tail.length === 0 ? element : `${tail.join('.')} of ${element}`;
}
function describeElement(root, path) {
    const index = Number(path.at(-1));
    const list = String(path.at(-2) ?? '');
    const value = valueAt(root, path);
    const type = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(value) ? value['type'] : undefined;
    const noun = type === 'menu' || type === 'section' ? type : (elementNames[list] ?? `${list} entry`);
    const label = labelOf(value, noun);
    const element = label === undefined ? `${noun} ${index + 1}` : `${noun} ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(label))}`;
    return namedWithParent.has(noun) ? `${element} of ${describePath(root, path.slice(0, -2))}` : element;
}
function labelOf(value, noun) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(value))
        return undefined;
    const keys = noun === 'entitlement schema' ? ['type'] : ['key', 'name', 'label', 'sectionTitle', 'value'];
    return keys.map((key) => value[key]).find((label) => typeof label === 'string' && label !== '');
}
function valueAt(root, path) {
    let value = root;
    for (const part of path) {
        if (Array.isArray(value))
            value = value[Number(part)];
        else if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(value) && Object.hasOwn(value, part))
            value = value[String(part)];
        else
            return undefined;
    }
    return value;
}

  }),

  93917:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Nu: () => (  positionIn),
    Zh: () => (  isFault),
    df: () => (  positionOf),
    lk: () => (  parseJsonText),
    t$: () => (  positionAt)
  });
  var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70679);



const maxDepth = 100;
function parseJsonText(raw) {
    const text = (0,_core_files_js__WEBPACK_IMPORTED_MODULE_2__  .Yi)(raw);
    if (text.trim() === '')
        return { message: 'it is empty', position: { line: 1, column: 1 } };
    const tooDeep = offsetBelowDepth(text, maxDepth);
    if (tooDeep !== undefined)
        return { message: `it is nested deeper than ${maxDepth} levels`, position: positionAt(text, tooDeep) };
    const errors = [];
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false });
    try {
        const value = JSON.parse(text);
        if (root)
            return { text, value, root };
    }
    catch (error) {
        const first = errors[0];
        if (!first)
            return { message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .bD)(error), position: { line: 1, column: 1 } };
        return { message: reasonOf(text, first), position: positionAt(text, Math.min(first.offset, text.length)) };
    }
    return { message: 'this is not JSON', position: { line: 1, column: 1 } };
}
function isFault(parsed) {
    return 'position' in parsed;
}
function nodeAt(document, path) {
    for (let length = path.length; length > 0; length--) {
        const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(document.root, path.slice(0, length));
        if (node)
            return node;
    }
    return document.root;
}
function positionOf(raw, path) {
    const parsed = parseJsonText(raw);
    return isFault(parsed) ? { line: 1, column: 1 } : positionIn(parsed, path);
}
function positionIn(document, path) {
    const node = nodeAt(document, path);
    return positionAt(document.text, node.parent?.type === 'property' ? node.parent.offset : node.offset);
}
function positionAt(text, offset) {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
function offsetBelowDepth(text, levels) {
    let depth = 0;
    let inText = false;
    for (let offset = 0; offset < text.length; offset++) {
        const c = text[offset];
        if (c === '"')
            inText = !inText;
        else if (inText) {
            if (c === '\\')
                offset++;
            else if (c === '\n')
                inText = false;
        }
        else if (c === '{' || c === '[') {
            if (++depth > levels)
                return offset;
        }
        else if (c === '}' || c === ']')
            depth--;
    }
    return undefined;
}
function trailingCommaHint(text, offset, bracket) {
    const hasComma = text[offset] === bracket && text.slice(0, offset).trimEnd().endsWith(',');
    return hasComma ? `; remove the comma before "${bracket}"` : '';
}
function reasonOf(text, error) {
    const found = text.slice(error.offset, error.offset + Math.max(1, Math.min(error.length, 20)));
    if (/^\/[/*]/.test(text.slice(error.offset, error.offset + 2)))
        return 'comments are not allowed in JSON';
    if (found.startsWith("'"))
        return 'texts must be in double quotes';
    const end = error.offset >= text.trimEnd().length;
    switch ((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error)) {
        case 'CommaExpected':
            return 'a comma is missing before this';
        case 'ColonExpected':
            return 'a colon is missing';
        case 'PropertyNameExpected':
            if (end)
                return 'the text ends where the name of a property is expected';
            return `the name of a property is expected here${trailingCommaHint(text, error.offset, '}')}`;
        case 'ValueExpected':
            if (end)
                return 'the text ends where a value is expected';
            return `a value is expected here${trailingCommaHint(text, error.offset, ']')}`;
        case 'CloseBraceExpected':
            return 'a "}" is missing';
        case 'CloseBracketExpected':
            return 'a "]" is missing';
        case 'EndOfFileExpected':
            return 'there is more text after the end';
        case 'UnexpectedEndOfString':
            return 'a text is not closed by a double quote on its line';
        case 'InvalidNumberFormat':
        case 'UnexpectedEndOfNumber':
            return 'this is not a number';
        case 'InvalidEscapeCharacter':
        case 'InvalidUnicode':
            return 'a backslash in a text is not followed by what JSON allows (write \\\\ for a backslash)';
        case 'InvalidCharacter':
            return 'a text holds a character that must be written as an escape, such as \\n or \\t';
        default:
            return 'this is not JSON';
    }
}

  })

};
