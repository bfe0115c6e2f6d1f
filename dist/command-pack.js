export const id = 2326;
export const ids = [2326,7221];
export const modules = {

  87221:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    writeBundle: () => (  writeBundle)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var archiver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35624);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);
  var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71897);





const fixedTime = new Date(Date.UTC(1980, 0, 1));
async function writeBundle(path, content, compression = 'store') {
    const zip = await zipOf(content, compression);
    try {
        await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .fR)(path, zip);
    }
    catch (cause) {
        throw writeError(path, cause);
    }
    return { path, size: zip.length, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(zip).digest('hex') };
}
async function zipOf({ index, spec, others = [] }, compression) {
    const archive = new archiver__WEBPACK_IMPORTED_MODULE_1__  .SJ(compression === 'store' ? { store: true } : { zlib: { level: 9 } });
    const members = [
        { name: _bundle_js__WEBPACK_IMPORTED_MODULE_4__  .mo, bytes: index },
        ...(spec === undefined ? [] : [{ name: _bundle_js__WEBPACK_IMPORTED_MODULE_4__  .hi, bytes: withoutByteOrderMark(spec) }]),
        ...others.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    ];
    for (const { name, bytes } of members)
        archive.append(bytes, { name, date: fixedTime, mode: 0o644 });
    const [chunks] = await Promise.all([collect(archive), archive.finalize()]);
    return Buffer.concat(chunks);
}
function withoutByteOrderMark(spec) {
    return spec.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? spec.subarray(3) : spec;
}
async function collect(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return chunks;
}
function writeError(path, cause) {
    const { code } = cause;
    const reasons = {
        ENOENT: 'its folder does not exist',
        ENOTDIR: 'its folder is a file',
        EISDIR: 'it is a folder',
        EACCES: 'access is denied',
        EPERM: 'it is in use, or access is denied',
        EROFS: 'the disk is read-only',
        ENOSPC: 'the disk is full',
    };
    const reason = code === undefined ? undefined : reasons[code];
    return reason === undefined ? cause : new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .yo(`cannot write the bundle ${path}: ${reason}`, { cause });
}

  }),

  17506:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    mB: () => (  runProgram)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
  var _actions_exec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81260);
  var _core_kill_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20163);
  var _core_stall_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94106);






const usualGraceMs = 2000;
const lookMs = 50;
const maxDrainMs = 2000;
async function runProgram(command, args, options, logger) {
    options.signal?.throwIfAborted();
    const lines = new LineReader((line) => logger.info(line));
    const errorLines = new LineReader((line) => logger.info(line));
    const start = process.platform === 'win32' ? runWithToolkit : runInGroup;
    try {
        const code = await (0,_core_stall_js__WEBPACK_IMPORTED_MODULE_5__  .aB)(`run ${command}`, () => start(command, args, options, { lines, errorLines }));
        options.signal?.throwIfAborted();
        return code;
    }
    catch (error) {
        options.signal?.throwIfAborted();
        const isMissing = error instanceof Error && /unable to locate executable file|ENOENT/i.test(error.message);
        if (!isMissing)
            throw error;
        throw Object.assign(new Error(`there is no program ${command} on PATH`, { cause: error }), { code: 'ENOENT' });
    }
    finally {
        lines.end();
        errorLines.end();
    }
}
async function runWithToolkit(command, args, { cwd, env }, { lines, errorLines }) {
    const variables = Object.entries(env).filter((entry) => entry[1] !== undefined);
    return await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_3__  .m)(command, args, {
        cwd,
        env: Object.fromEntries(variables),
        silent: true,
        ignoreReturnCode: true,
        listeners: { stdout: (data) => lines.write(data), stderr: (data) => errorLines.write(data) },
    });
}
async function runInGroup(command, args, { cwd, env, signal, graceMs = usualGraceMs }, { lines, errorLines }) {
    const mark = (0,_core_kill_tree_js__WEBPACK_IMPORTED_MODULE_4__  .Yz)();
    const marked = { ...env, ...mark.environment };
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, { cwd, env: marked, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    child.stdout?.on('data', (data) => lines.write(data));
    child.stderr?.on('data', (data) => errorLines.write(data));
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    const { pid } = child;
    let timer;
    let isEnding = false;
    const stop = () => {
        if (pid === undefined)
            return;
        isEnding = true;
        (0,_core_kill_tree_js__WEBPACK_IMPORTED_MODULE_4__  .i8)(pid, 'SIGTERM');
        timer = setTimeout(() => {
            isEnding = false;
            void (0,_core_kill_tree_js__WEBPACK_IMPORTED_MODULE_4__  .TP)(pid, mark);
        }, graceMs);
    };
    signal?.addEventListener('abort', stop, { once: true });
    try {
        const code = await exitOf(child);
        while (isEnding && pid !== undefined && (0,_core_kill_tree_js__WEBPACK_IMPORTED_MODULE_4__  .YI)(pid))
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(lookMs);
        return code;
    }
    finally {
        signal?.removeEventListener('abort', stop);
        clearTimeout(timer);
        if (pid !== undefined) {
            await (0,_core_kill_tree_js__WEBPACK_IMPORTED_MODULE_4__  .TP)(pid, mark);
            await drained(child, closed);
        }
    }
}
async function exitOf(child) {
    return await new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code) => resolve(code ?? 128));
    });
}
async function drained(child, closed) {
    const timer = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
    }, maxDrainMs);
    await closed;
    clearTimeout(timer);
}
const maxLineLength = 16 * 1024 * 1024;
class LineReader {
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf8');
    #print;
    #parts = [];
    #length = 0;
    constructor(print) {
        this.#print = print;
    }
    write(data) {
        const [first = '', ...others] = this.#decoder.write(data).split('\n');
        this.#add(first);
        for (const part of others) {
            this.#flush();
            this.#add(part);
        }
    }
    end() {
        this.#add(this.#decoder.end());
        if (this.#length > 0)
            this.#flush();
    }
    #add(part) {
        this.#length += part.length;
        if (this.#length > maxLineLength)
            this.#parts = [];
        else
            this.#parts.push(part);
    }
    #flush() {
        const line = this.#parts.join('');
        this.#print(this.#length > maxLineLength ? `(a line of ${this.#length} characters is left out)` : line.replace(/\r$/, ''));
        this.#parts = [];
        this.#length = 0;
    }
}

  }),

  32326:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    assertPackInputs: () => (  assertPackInputs),
    pack: () => (  pack),
    packInputs: () => (  packInputs),
    packOptions: () => (  packOptions)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71897);
  var _cli_command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(61346);
  var _cli_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17506);
  var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73899);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46601);
  var _shared_foreign_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65881);
  var _shared_project_history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1711);
  var _shared_run_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75092);
  var _pack_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70106);
  var _summary_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31355);












const packInputs = {
    path: { kind: 'text', default: '.', description: 'Folder of the connector project, the one with package.json.' },
    install: {
        kind: 'choice',
        choices: ['auto', 'always', 'never'],
        default: 'auto',
        description: 'Install the dependencies from the lockfile: auto does so if they are missing or outdated.',
    },
    build: {
        kind: 'choice',
        choices: ['auto', 'always', 'never'],
        default: 'auto',
        description: 'Run the script of package.json that makes the bundle: build, or the one that runs ncc where build only compiles. auto does so if there is one.',
    },
    out: {
        kind: 'text',
        description: 'Zip to write, or a folder for it. Default: dist/<name>-<version>.zip in the project.',
    },
    compression: {
        kind: 'choice',
        choices: ['store', 'deflate'],
        default: 'store',
        description: 'store writes the same bytes on every machine; deflate writes a smaller zip.',
    },
    include: {
        kind: 'list',
        default: '',
        description: 'Files beside index.js to pack too, separated by commas, such as 75.index.js. The platform is not known to load them.',
    },
    ..._shared_project_history_js__WEBPACK_IMPORTED_MODULE_7__  .xi,
    ..._shared_foreign_code_js__WEBPACK_IMPORTED_MODULE_6__  .R,
};
const pack = (0,_cli_command_js__WEBPACK_IMPORTED_MODULE_11__  .N)({
    name: 'pack',
    summary: 'Installs, builds and checks a connector project and packs its bundle.',
    action: { title: 'SaaS connector: pack', icon: 'package', color: 'blue' },
    positional: ['path'],
    inputs: packInputs,
    outputs: {
        file: 'Path of the zip.',
        sha256: 'SHA-256 of the zip, in hex.',
        size: 'Size of the zip in bytes.',
        name: 'Name of the project, from package.json.',
        version: 'Version of the project, from package.json.',
        commands: 'The commands of the connector, as a JSON array.',
        uncommitted: 'Whether the project, as it was built, differs from the commit of the run: true, false or unknown. For the input of upload in another job.',
    },
    async run(inputs, context) {
        (0,_shared_foreign_code_js__WEBPACK_IMPORTED_MODULE_6__  .K)(inputs, context);
        await assertPackInputs(inputs, context);
        const packed = await (0,_pack_js__WEBPACK_IMPORTED_MODULE_9__  .t)(packOptions(inputs, context));
        context.setPathOutput('file', packed.file);
        context.setOutput('sha256', packed.sha256);
        context.setOutput('size', packed.size);
        context.setOutput('name', packed.name);
        context.setOutput('version', packed.version);
        context.setOutput('commands', JSON.stringify(packed.commands));
        context.setOutput('uncommitted', 'unknown');
        context.addSummary(`## Pack\n\n${(0,_summary_js__WEBPACK_IMPORTED_MODULE_10__  .X)(packed)}`);
        context.setOutput('uncommitted', await readUncommitted(inputs, context));
    },
});
async function readUncommitted({ path, 'connectors-file': connectorsFile }, context) {
    const { commit } = await (0,_shared_run_facts_js__WEBPACK_IMPORTED_MODULE_8__  .FA)(context);
    const project = { path, 'connectors-file': connectorsFile, record: undefined, journal: undefined };
    const reason = commit === undefined ? undefined : await (0,_shared_project_history_js__WEBPACK_IMPORTED_MODULE_7__  .kF)(project, commit, context);
    if (commit === undefined || reason === undefined)
        return 'unknown';
    if (reason === 'none')
        return false;
    const difference = 'changed' in reason ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__  .Nt)(reason.changed)) : 'another commit is checked out';
    context.logger.info(`the project differs from commit ${commit.slice(0, 12)} (${difference})`);
    return true;
}
async function assertPackInputs(inputs, context) {
    const { out } = inputs;
    const { workingDirectory } = context;
    await (0,_shared_project_history_js__WEBPACK_IMPORTED_MODULE_7__  .J4)(inputs, context);
    if (out === undefined)
        return;
    await ((0,_pack_js__WEBPACK_IMPORTED_MODULE_9__  .P)(out) ? _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_3__  .H : _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_3__  .N)({ out }, workingDirectory);
}
function packOptions(inputs, context) {
    const { workingDirectory, logger, signal } = context;
    return {
        directory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, inputs.path),
        install: inputs.install,
        build: inputs.build,
        out: inputs.out === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, inputs.out),
        compression: inputs.compression,
        include: inputs.include,
        workingDirectory,
        environment: context.childEnvironment(),
        runCommand: (command, args, { onLine = () => { }, ...options }) => {
            const add = (line) => {
                onLine(line);
                logger.info(line);
            };
            return (0,_cli_exec_js__WEBPACK_IMPORTED_MODULE_2__  .mB)(command, args, { ...options, signal }, { debug: add, info: add, warning: add });
        },
        signal,
        logger,
        group: (title, work) => context.group(title, work),
        secrets: context.secrets,
        onFinding: (finding) => context.annotate({ ...finding, title: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(finding.location.file) === _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_1__  .hi ? _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_1__  .hi : 'pack' }),
    };
}

  }),

  70106:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  P: () => (  isZipName),
  t: () => (  packProject)
});

var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var archive = __webpack_require__(87221);
var bundle = __webpack_require__(71897);
var bundle_effects = __webpack_require__(68301);
var handlers = __webpack_require__(45146);
var needed_files = __webpack_require__(66327);
var core_errors = __webpack_require__(57657);
var core_files = __webpack_require__(70679);
var core_paths = __webpack_require__(42180);
var secrets_process = __webpack_require__(64351);
var signals = __webpack_require__(433);
var core_text = __webpack_require__(46601);
var external_node_fs_ = __webpack_require__(73024);
var core_logger = __webpack_require__(11158);
var format = __webpack_require__(93305);
var build_scripts = __webpack_require__(96305);
var bundle_places = __webpack_require__(67375);
var external_node_crypto_ = __webpack_require__(77598);
var run_git = __webpack_require__(85472);
; 






async function trackedState(repositoryRoot, folders, environment, logger) {
    const git = (0,run_git .XZ)(repositoryRoot, { environment });
    const paths = folders.map((folder) => (0,core_paths .iZ)(repositoryRoot, folder) || '.');
    const options = ['--porcelain', '-z', '--no-renames', '--untracked-files=no'];
    try {
        const result = await git(['--literal-pathspecs', 'status', ...options, '--', ...paths]);
        if (result.code !== 0)
            throw new core_errors .eG((0,run_git .tv)('status', result));
        const state = new Map();
        for (const line of (0,run_git .y1)(result)) {
            const file = line.slice(3);
            state.set(file, `${line.slice(0, 2)} ${await contentOf((0,external_node_path_.join)(repositoryRoot, file))}`);
        }
        return state;
    }
    catch (error) {
        logger.warning(`cannot ask git whether the build leaves tracked files as they are: ${(0,core_errors .bD)(error)}`);
        return undefined;
    }
}
function changedFiles(before, after) {
    const files = new Set([...before.keys(), ...after.keys()]);
    return [...files].filter((file) => before.get(file) !== after.get(file)).sort();
}
async function contentOf(path) {
    try {
        return (0,external_node_crypto_.createHash)('sha256')
            .update(await (0,promises_.readFile)(path))
            .digest('hex');
    }
    catch {
        return 'none';
    }
}
var json = __webpack_require__(65872);
var yaml = __webpack_require__(44433);
var package_file = __webpack_require__(97819);
; 





function lockfileDifference(project) {
    const { packageManager, lockfile } = project;
    if (lockfile === undefined)
        return undefined;
    switch (packageManager) {
        case 'npm':
            return npmDifference(project, lockfile);
        case 'pnpm':
            return pnpmDifference(project, lockfile);
        default:
            return undefined;
    }
}
function npmDifference(project, lockfile) {
    const locked = packagesIn(lockfile);
    const installed = packagesIn((0,external_node_path_.join)(project.installDirectory, 'node_modules', '.package-lock.json'));
    if (locked === undefined || installed === undefined)
        return undefined;
    if (!isLockedAsDeclared(project, locked))
        return 'package.json is not as the lockfile has it';
    const paths = new Set([...Object.keys(locked), ...Object.keys(installed)]);
    for (const path of paths) {
        if (!`/${path}`.includes('/node_modules/'))
            continue;
        const [asked, there] = [locked[path], installed[path]];
        if (there === undefined && asked !== undefined && mayStayAway(asked))
            continue;
        if (asked === undefined)
            return `${path} is installed and not in the lockfile`;
        const isThere = there !== undefined && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(project.installDirectory, path, 'package.json'));
        if (!isThere || !isSamePackage(asked, there))
            return `${path} is not installed as the lockfile has it`;
    }
    return 'none';
}
function mayStayAway({ optional, os, cpu, libc }) {
    if (optional !== true)
        return false;
    const systems = [
        [os, process.platform],
        [cpu, process.arch],
        [libc, libcOfThisSystem()],
    ];
    return systems.every(([names]) => names === undefined) || systems.some(([names, name]) => isExcluded(names, name));
}
function isExcluded(names, name) {
    if (name === undefined || !Array.isArray(names) || names.length === 0)
        return false;
    if (names.includes(`!${name}`))
        return true;
    return !names.includes(name) && names.some((each) => typeof each === 'string' && !each.startsWith('!'));
}
function libcOfThisSystem() {
    if (process.platform !== 'linux')
        return undefined;
    const { header } = process.report.getReport();
    return header?.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
}
function isSamePackage(asked, there) {
    const hashed = asked['integrity'] !== undefined && there['integrity'] !== undefined;
    return ['version', 'link', hashed ? 'integrity' : 'resolved'].every((member) => asked[member] === there[member]);
}
function isLockedAsDeclared(project, locked) {
    const declared = (0,package_file .kL)(project.directory);
    const entry = locked[pathInInstall(project)];
    if (declared === undefined || entry === undefined)
        return false;
    const members = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
    return members.every((member) => {
        const asked = { ...declared[member] };
        if (member === 'dependencies')
            for (const name of Object.keys(declared.optionalDependencies))
                delete asked[name];
        const known = (0,json .Gv)(entry[member]) ? entry[member] : {};
        const names = new Set([...Object.keys(asked), ...Object.keys(known)]);
        return [...names].every((name) => asked[name] === known[name]);
    });
}
function pnpmDifference(project, lockfile) {
    const asked = textOf(lockfile);
    if (asked === undefined || asked !== textOf((0,external_node_path_.join)(project.installDirectory, 'node_modules', '.pnpm', 'lock.yaml')))
        return undefined;
    const declared = (0,package_file .kL)(project.directory);
    const importer = pnpmImporter(asked, pathInInstall(project) || '.');
    if (declared === undefined || importer === undefined)
        return undefined;
    const members = ['dependencies', 'devDependencies', 'optionalDependencies'];
    const isAsDeclared = members.every((member) => {
        const known = (0,json .Gv)(importer[member]) ? importer[member] : {};
        return Object.entries(declared[member]).every(([name, range]) => {
            const entry = Object.hasOwn(known, name) ? known[name] : undefined;
            return (0,json .Gv)(entry) && entry['specifier'] === range;
        });
    });
    return isAsDeclared ? 'none' : 'package.json is not as the lockfile has it';
}
function pnpmImporter(lockfile, path) {
    const end = lockfile.indexOf('\npackages:');
    try {
        const { value } = (0,yaml.readYaml)(end < 0 ? lockfile : lockfile.slice(0, end + 1));
        const importers = (0,json .Gv)(value) ? value['importers'] : undefined;
        const importer = (0,json .Gv)(importers) && Object.hasOwn(importers, path) ? importers[path] : undefined;
        return (0,json .Gv)(importer) ? importer : undefined;
    }
    catch {
        return undefined;
    }
}
function pathInInstall({ directory, installDirectory }) {
    return (0,external_node_path_.relative)(installDirectory, directory).replaceAll('\\', '/');
}
function packagesIn(file) {
    try {
        const lockfile = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        const packages = (0,json .Gv)(lockfile) ? lockfile['packages'] : undefined;
        if (!(0,json .Gv)(packages))
            return undefined;
        return Object.fromEntries(Object.entries(packages).map(([path, entry]) => [path, (0,json .Gv)(entry) ? entry : {}]));
    }
    catch {
        return undefined;
    }
}
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
var package_manager = __webpack_require__(35506);
; 




function installCommand(project) {
    return { args: installArguments(project), cwd: project.installDirectory };
}
function installArguments({ packageManager, berry, lockfile }) {
    const locked = lockfile !== undefined;
    switch (packageManager) {
        case 'npm':
            return [...(locked ? ['ci'] : ['install', '--no-package-lock']), '--include=dev', '--no-audit', '--no-fund'];
        case 'yarn':
            if (berry)
                return ['install', locked ? '--immutable' : '--no-immutable'];
            return ['install', locked ? '--frozen-lockfile' : '--no-lockfile', '--non-interactive', '--production=false'];
        case 'pnpm':
            return ['install', locked ? '--frozen-lockfile' : '--no-lockfile', '--prod=false'];
        case 'bun':
            return ['install', locked ? '--frozen-lockfile' : '--no-save'];
    }
}
const installMarkers = {
    npm: ['node_modules/.package-lock.json'],
    yarn: ['node_modules/.yarn-integrity', 'node_modules/.yarn-state.yml', '.pnp.cjs', '.pnp.js'],
    pnpm: ['node_modules/.modules.yaml'],
    bun: [],
};
function installReason(project) {
    const names = [...Object.keys(project.dependencies), ...Object.keys(project.devDependencies)];
    if (names.length === 0)
        return undefined;
    const { installDirectory, lockfile } = project;
    const plugAndPlay = ['.pnp.cjs', '.pnp.js'].some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(installDirectory, name)));
    if (!plugAndPlay) {
        const folders = (0,package_manager .Kd)(project.directory, installDirectory);
        const missing = names.find((name) => !folders.some((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'node_modules', name, 'package.json'))));
        if (missing !== undefined)
            return `${missing} is not installed`;
    }
    if (lockfile === undefined)
        return undefined;
    const difference = lockfileDifference(project);
    if (difference !== undefined)
        return difference === 'none' ? undefined : difference;
    const marker = [...installMarkers[project.packageManager], 'node_modules']
        .map((name) => (0,external_node_path_.join)(installDirectory, name))
        .find((path) => (0,external_node_fs_.existsSync)(path));
    if (marker !== undefined && (0,external_node_fs_.statSync)(lockfile).mtimeMs > (0,external_node_fs_.statSync)(marker).mtimeMs)
        return 'the lockfile is newer than what is installed';
    return undefined;
}
var sdk_version = __webpack_require__(34945);
; 













function planSteps(project, options) {
    const scripts = scriptsToRun(project, options.build);
    if (options.install !== 'auto')
        return { install: options.install === 'always', scripts };
    const reason = scripts.length > 0 ? installReason(project) : undefined;
    return reason === undefined ? { install: false, scripts } : { install: true, scripts, reason };
}
async function installAndBuild(project, options) {
    const logger = options.logger ?? core_logger .q;
    const { scripts, install, reason } = planSteps(project, options);
    const build = scripts.length > 0;
    if (options.install === 'auto' && build)
        logger.info(reason === undefined ? 'dependencies are installed' : `installing dependencies: ${reason}`);
    if (!install && !build) {
        return { installed: false, built: false, sdkVersion: project.sdkVersion, indexFile: project.indexFile };
    }
    const root = project.repositoryRoot;
    const folders = [...new Set([project.directory, project.installDirectory])];
    const before = root === undefined ? undefined : await trackedState(root, folders, options.env, logger);
    if (install && project.lockfile === undefined && hasDependencies(project)) {
        logger.warning(`there is no lockfile: the dependencies are not pinned, so the bundle may differ from run to run; commit a lockfile, which "${project.packageManager} install" writes`);
    }
    if (install)
        await runPackageManager(project, installCommand(project), 'install', options);
    const other = scripts.find((name) => name !== 'build');
    if (other !== undefined && project.scripts['build'] !== undefined)
        logger.info(`the script "build" only compiles; the script "${(0,secrets_process .Nt)(other)}" makes the bundle`);
    for (const name of scripts)
        await runPackageManager(project, { args: ['run', name], cwd: project.directory }, 'build', options);
    const after = root === undefined || !before ? undefined : await trackedState(root, folders, options.env, logger);
    if (before && after)
        assertUnchanged(changedFiles(before, after), install, build);
    const indexFile = (0,bundle_places .a)(project.bundlePlaces);
    if (build && !(0,external_node_fs_.existsSync)(indexFile)) {
        const ran = `${scriptNames(scripts)} ${scripts.length === 1 ? 'was' : 'were'} run`;
        throw new core_errors .yo(`the build of ${project.directory} succeeded, but wrote no ${placesOf(project)}; ${ran}${othersThan(scripts, project)}: let the build script write the bundle there, for example with "ncc build src/index.ts -o dist"`);
    }
    const packageFile = (0,package_file .h0)(project.directory);
    const sdkVersion = packageFile && (0,sdk_version .K)(project.directory, packageFile, project.lockfile, project.repositoryRoot);
    return { installed: install, built: build, sdkVersion, indexFile };
}
function scriptsToRun(project, build) {
    if (build === 'never')
        return [];
    const scripts = (0,build_scripts .hF)(project);
    if (scripts.length > 0)
        return scripts;
    if (build === 'auto' && (0,external_node_fs_.existsSync)(project.indexFile))
        return [];
    const bundle = build === 'auto' ? `, and there is no ${placesOf(project)}` : '';
    const { refused } = (0,build_scripts .FJ)(project, []);
    const others = refused.length === 0 ? 'no other script runs ncc or writes dist/index.js' : refusedText(refused);
    throw new core_errors .yo(`package.json in ${project.directory} has no "build" script${bundle}; add one that bundles the connector, for example "ncc build src/index.ts -o dist" (${others})`);
}
function othersThan(ran, project) {
    const { refused, notTaken } = (0,build_scripts .FJ)(project, ran);
    const texts = [];
    if (refused.length > 0)
        texts.push(refusedText(refused));
    if (notTaken.length > 0) {
        const [names, were] = notTaken.length === 1 ? ['names', 'was'] : ['name', 'were'];
        texts.push(`${scriptNames(notTaken)} ${names} a bundler or dist/index.js, but ${were} not run`);
    }
    return texts.length === 0 ? ', and no other runs ncc or writes dist/index.js' : `; ${texts.join(', and ')}`;
}
function refusedText(refused) {
    const [names, are, they] = refused.length === 1 ? ['names', 'is', 'it does'] : ['name', 'are', 'they do'];
    return `${scriptNames(refused)} ${names} a bundler or dist/index.js, but ${are} never run, because ${they} not only build and end`;
}
function scriptNames(names) {
    const shown = names.map((name) => `"${(0,secrets_process .Nt)(name)}"`);
    return `the script${names.length === 1 ? '' : 's'} ${(0,format .c3)(shown, 'and')}`;
}
function placesOf({ directory, bundlePlaces }) {
    const paths = bundlePlaces.map((file) => (0,secrets_process .Nt)((0,core_paths .iZ)(directory, file)));
    return paths.length === 1 ? (0,format .c3)(paths, 'or') : `${(0,format .c3)(paths, 'or')}, which package.json names`;
}
function hasDependencies({ dependencies, devDependencies }) {
    return Object.keys({ ...dependencies, ...devDependencies }).length > 0;
}
const installAdvice = {
    npm: 'it comes with Node.js, so install Node.js again or correct PATH',
    yarn: 'first run "corepack enable", or install it with "npm install --global yarn"',
    pnpm: 'first run "corepack enable", or use the action pnpm/action-setup',
    bun: 'use the action oven-sh/setup-bun, or install it with "npm install --global bun"',
};
async function runPackageManager(project, { args, cwd }, step, options) {
    const manager = project.packageManager;
    const shown = `${manager} ${args.join(' ')}`;
    options.logger?.info(`${shown} (in ${cwd})`);
    let code;
    let registryFault;
    const onLine = (line) => {
        registryFault ??= registryFaultOf(line);
    };
    try {
        code = await options.run(manager, args, {
            cwd,
            env: { ...options.env, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' },
            onLine,
        });
    }
    catch (cause) {
        if (cause.code !== 'ENOENT')
            throw cause;
        throw new core_errors .eG(`the project needs ${manager}, which is not on PATH; ${installAdvice[manager]}`, {
            cause,
        });
    }
    if (code === 0)
        return;
    const lockfile = project.lockfile === undefined ? undefined : (0,external_node_path_.relative)(cwd, project.lockfile);
    const advice = step === 'install' && registryFault !== undefined
        ? `; a package could not be had (${registryFault}): check its name, and the registry and its token in .npmrc`
        : step === 'install' && lockfile !== undefined
            ? `; if ${lockfile} does not match package.json, run "${manager} install" and commit it`
            : '';
    throw new core_errors .yo(`the ${step} failed: "${shown}" in ${cwd} ended with code ${code}, see its output${advice}`);
}
const errorStart = /\b(?:err|error|ERR_PNPM_\w{1,40}|YN\d{4})\b/i;
const registryCode = /\b(?:E40[134]|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_PNPM_FETCH_\d{3}|40[134] (?:Not Found|Unauthorized|Forbidden))\b/;
function registryFaultOf(line) {
    return errorStart.test(line.slice(0, 40)) ? registryCode.exec(line.slice(0, 500))?.[0] : undefined;
}
function assertUnchanged(files, install, build) {
    if (files.length === 0)
        return;
    const step = install && build ? 'install and build' : install ? 'install' : 'build';
    const advice = build ? ', or build it first and pack with "build: never"' : '';
    const shown = files.slice(0, 5).concat(files.length > 5 ? [`${files.length - 5} more`] : []);
    throw new core_errors .yo(`the ${step} changed files that git tracks: ${(0,format .c3)(shown, 'and')}; commit the changes or stop tracking the files${advice}`);
}
; 


async function hasStoredCredentials(root, environment) {
    const git = (0,run_git .XZ)(root, { environment });
    try {
        const settings = (0,run_git .y1)(await git(['config', '--includes', '-z', '--get-regexp', '^http\\.(.*\\.)?extraheader$']));
        return settings.some((setting) => /^\S+\s+authorization:/i.test(setting));
    }
    catch (error) {
        if (error instanceof core_errors .yo)
            return false;
        throw error;
    }
}
var project_project = __webpack_require__(20905);
var runtime_runtime = __webpack_require__(96582);
var check = __webpack_require__(60382);
var made_up_config = __webpack_require__(55928);
var bundle_inspection = __webpack_require__(52234);
var links = __webpack_require__(90729);
; 









function includedMessage(names) {
    return `the zip also has ${(0,needed_files .Zv)(names)}: the platform is not known to load any file but ${bundle .mo} and ${bundle .hi}`;
}
async function readIncluded(include, indexFile) {
    const folder = (0,external_node_path_.dirname)(indexFile);
    const files = new Map();
    for (const given of include) {
        const name = external_node_path_.posix.normalize(given.replaceAll('\\', '/'));
        const shown = (0,core_text .hD)((0,secrets_process .Nt)(given));
        if (external_node_path_.posix.isAbsolute(name) || name.split('/').includes('..') || /^[a-z]:/i.test(name))
            throw new core_errors .eb(`include names ${shown}, which is not below the folder of ${bundle .mo}; name files beside it`);
        if (name === bundle .mo || name === bundle .hi)
            continue;
        const path = (0,external_node_path_.join)(folder, name);
        (0,links .eC)(path);
        try {
            files.set(name, { name, bytes: await (0,promises_.readFile)(path) });
        }
        catch (error) {
            const isFolder = error.code === 'EISDIR';
            if (!(0,core_files .b2)(error) && !isFolder)
                throw error;
            const reason = isFolder
                ? 'a folder; name its files'
                : `not there after the build; see what it writes beside ${bundle .mo}`;
            throw new core_errors .eb(`include names ${shown}, which is ${reason}`);
        }
    }
    return [...files.values()];
}
; 






















async function packProject(options) {
    const { logger, workingDirectory, signal } = options;
    const found = await (0,project_project .t)(options.directory);
    logger.info(`${found.kind} ${found.name} ${found.version} in ${(0,core_paths .Gt)(found.directory, workingDirectory)}`);
    const { sdkVersion, indexFile } = await prepareBundle(found, options);
    const project = { ...found, indexFile };
    signal.throwIfAborted();
    const index = await readIndex(project, workingDirectory);
    const specText = project.specFile === undefined ? undefined : await readSpec(project.specFile, workingDirectory);
    if (project.specFile !== undefined && specText !== undefined)
        assertSpec(specText, project.specFile, options);
    const spec = specText === undefined ? undefined : (0,check .F9)(specText);
    const others = await readIncluded(options.include, project.indexFile);
    const inspection = await inspectBundle(project, spec, specText, others, options);
    signal.throwIfAborted();
    const factoryError = project.kind === 'customizer' ? inspection.customizerFactoryError : inspection.factoryError;
    if (factoryError !== undefined) {
        logger.info(`the ${project.kind} cannot be created without a configuration (${factoryError}), so its handlers are not known${spec === undefined ? '' : ' and not compared with the spec'}`);
    }
    else if (spec !== undefined && specText !== undefined) {
        assertHandlers(spec, specText, inspection, project, options);
    }
    reportOtherFiles(index, others, project, options);
    reportEffects(inspection, index, project, options);
    const file = outputFile(options.out, project);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    const written = await (0,archive.writeBundle)(file, { index, ...(specText === undefined ? {} : { spec: Buffer.from(specText) }), others }, options.compression);
    const shownFile = (0,core_paths .Gt)(file, workingDirectory);
    logger.info(`packed ${shownFile} (${written.size} bytes, sha256 ${written.sha256})`);
    return {
        file,
        shownFile,
        kind: project.kind,
        name: project.name,
        version: project.version,
        specName: spec?.name,
        sdkVersion,
        size: written.size,
        sha256: written.sha256,
        commands: spec?.commands ?? inspection.customizerHandlers,
        loadTime: inspection.loadTime,
        project,
        spec,
    };
}
function isZipName(path) {
    return (0,external_node_path_.basename)(path).toLowerCase().endsWith('.zip');
}
async function prepareBundle(project, { install, build, environment, runCommand, logger, group }) {
    const steps = planSteps(project, { install, build });
    const builds = steps.scripts.length > 0;
    if (!steps.install && !builds) {
        const shown = (0,secrets_process .Nt)((0,core_paths .iZ)(project.directory, project.indexFile));
        logger.info(`nothing is installed and nothing is built: the existing ${shown} is packed`);
        return project;
    }
    if (project.repositoryRoot !== undefined && (await hasStoredCredentials(project.repositoryRoot, environment))) {
        logger.warning("git's settings hold credentials, which the build can read: set persist-credentials: false on actions/checkout");
    }
    const what = steps.install ? (builds ? 'Install and build' : 'Install') : 'Build';
    return await group(`${what} with ${project.packageManager}`, () => installAndBuild(project, { install, build, env: environment, logger, run: runCommand }));
}
async function readIndex({ indexFile }, workingDirectory) {
    const shown = (0,core_paths .Gt)(indexFile, workingDirectory);
    const index = await readIfPresent(indexFile);
    if (index === undefined) {
        throw new core_errors .yo(`there is no bundle at ${shown}; build the project first, or let this command build it`);
    }
    if (index.toString('utf8').trim() === '')
        throw new core_errors .yo(`the bundle ${shown} is empty; check the project's build`);
    const register = (0,needed_files .an)(index.toString('utf8'));
    if (register !== undefined)
        throw new core_errors .yo(`the bundle ${shown} loads ${register}, which is not packed. ${needed_files .Hi}`);
    return index;
}
async function readSpec(file, workingDirectory) {
    const spec = await readIfPresent(file);
    if (spec !== undefined)
        return spec.toString('utf8');
    throw new core_errors .yo(`there is no ${bundle .hi} at ${(0,core_paths .Gt)(file, workingDirectory)}; a connector needs it`);
}
async function readIfPresent(file) {
    try {
        return await (0,promises_.readFile)(file);
    }
    catch (error) {
        if ((0,core_files .b2)(error))
            return undefined;
        throw error;
    }
}
function assertSpec(specText, file, { onFinding }) {
    const findings = (0,check .g3)(specText);
    const errors = findings.filter(({ level }) => level === 'error');
    for (const { level, message, line, column } of findings) {
        if (level === 'error' && errors.length === 1)
            continue;
        onFinding({ level, message, location: { file, line, column } });
    }
    const [first] = errors;
    if (first === undefined)
        return;
    throw new core_errors .yo(errors.length === 1
        ? `${bundle .hi}, line ${first.line}: ${first.message}`
        : `${bundle .hi} has ${errors.length} errors; the first, in line ${first.line}: ${first.message}`, { location: { file, line: first.line, column: first.column } });
}
async function inspectBundle(project, spec, specText, others, { environment, secrets, workingDirectory, logger, signal, onFinding }) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'saas-connector-pack-'));
    const runtime = new runtime_runtime .n({ directory, environment });
    try {
        await (0,promises_.copyFile)(project.indexFile, (0,external_node_path_.join)(directory, bundle .mo));
        if (specText !== undefined)
            await (0,promises_.writeFile)((0,external_node_path_.join)(directory, bundle .hi), specText);
        for (const { name, bytes } of others) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(directory, name)), { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(directory, name), bytes);
        }
        const inspect = async (config) => (0,bundle_inspection .HD)(await (0,signals .H)(runtime.inspect(config), signal), secrets);
        const { inspection, madeUp, loadError } = await (0,bundle_inspection .h7)(inspect, spec);
        const wanted = project.kind === 'customizer' ? inspection.exports.customizer : inspection.exports.connector;
        if (!wanted) {
            const name = project.kind === 'customizer' ? 'connectorCustomizer' : 'connector';
            throw new core_errors .yo(`the bundle ${(0,core_paths .Gt)(project.indexFile, workingDirectory)} exports no ${name}; export it from the entry file`);
        }
        if (inspection.returnsNoConnector)
            throw new core_errors .yo(`the bundle ${(0,core_paths .Gt)(project.indexFile, workingDirectory)} cannot be used: ${inspection.factoryError}`);
        if (loadError !== undefined) {
            onFinding({
                level: 'notice',
                message: `the bundle loads only with a configuration (${loadError})`,
                location: { file: project.indexFile },
            });
        }
        if (madeUp === undefined)
            return inspection;
        logger.info(made_up_config .UU);
        return madeUp;
    }
    catch (error) {
        throw withMissingModule(error, (0,core_paths .Gt)(project.indexFile, workingDirectory));
    }
    finally {
        await runtime.close();
        await (0,promises_.rm)(directory, { recursive: true, force: true, maxRetries: 5 });
    }
}
function withMissingModule(error, shownFile) {
    if (!(error instanceof runtime_runtime .b) || error.kind !== 'load')
        return error;
    const [, name] = /Cannot find module '([^']+)'/.exec(error.remoteMessage ?? '') ?? [];
    if (name === undefined)
        return error;
    return new core_errors .yo(`the bundle ${shownFile} does not load, as it has no module ${(0,core_text .hD)((0,secrets_process .Nt)(name))}; let the build put all modules into it, and build again if spcx run has written over it`, { cause: error });
}
function assertHandlers(spec, specText, inspection, project, { onFinding }) {
    const findings = (0,handlers .F)(spec, inspection.handlers);
    const locationOf = (path) => ({ file: project.specFile ?? bundle .hi, ...(0,check .df)(specText, path) });
    const errors = findings.filter(({ level }) => level === 'error');
    for (const { level, message, path } of findings) {
        if (level === 'error' && errors.length === 1)
            continue;
        onFinding({ level, message, location: locationOf(path) });
    }
    const [first] = errors;
    if (first === undefined)
        return;
    const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more of this kind)`;
    throw new core_errors .yo(`${first.message}${more}`, { location: locationOf(first.path) });
}
function reportOtherFiles(index, others, { indexFile }, { onFinding }) {
    const names = others.map(({ name }) => name);
    if (names.length > 0)
        onFinding({ level: 'notice', message: includedMessage(names), location: { file: indexFile } });
    const missing = (0,needed_files ._Q)(names, index.toString('utf8'));
    if (missing.length === 0)
        return;
    onFinding({
        level: 'warning',
        message: `index.js reads ${(0,needed_files .Zv)(missing)} when it runs, which is not packed; import it statically, so that the build puts it into index.js, or name it in include`,
        location: { file: indexFile },
    });
}
function reportEffects({ effects }, index, { indexFile }, { onFinding }) {
    const report = (level, says, remedy) => {
        const advice = `${remedy.charAt(0).toLowerCase()}${remedy.slice(1).replace(/\.$/, '')}`;
        onFinding({ level, message: `the bundle ${says}; ${advice}`, location: { file: indexFile } });
    };
    for (const effect of effects)
        report('warning', bundle_effects .Aj[effect].says, bundle_effects .Aj[effect].remedy);
    if (!effects.includes('tls-unverified') && (0,bundle_effects .fQ)(index.toString('utf8')))
        report('notice', bundle_effects .aM, bundle_effects .Aj['tls-unverified'].remedy);
}
function outputFile(out, { directory, bundleName }) {
    if (out === undefined)
        return (0,external_node_path_.join)(directory, 'dist', bundleName);
    return isZipName(out) ? out : (0,external_node_path_.join)(out, bundleName);
}

  }),

  31355:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  packSection)
  });
  var _report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39798);
  var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12560);


function packSection(report) {
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .tp)(['', ''], [
        [report.kind === 'connector' ? 'Connector' : 'Customizer', `${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .fh)(report.specName ?? report.name)}`],
        ['Package', `${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(report.name)} ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(report.version)}`],
        ['Bundle', `${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(report.shownFile)}, ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__  .z3)(report.size)}`],
        ['SHA-256', (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(report.sha256)],
        ['SDK', report.sdkVersion === undefined ? 'not a dependency' : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(report.sdkVersion)],
        [`${report.commands.length} commands`, report.commands.map(_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .aY).join(' ')],
    ]);
}

  }),

  20163:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    TP: () => (  killTree),
    YI: () => (  hasGroup),
    Yz: () => (  childMark),
    i8: () => (  signalGroup)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
  var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36711);




const markName = 'SAAS_CONNECTOR_CHILD';
const maxPasses = 10;
function childMark() {
    const value = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)();
    return { environment: { [markName]: value }, value };
}
async function killTree(pid, mark) {
    if (process.platform === 'win32') {
        await new Promise((resolve) => {
            const taskkill = (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__  .S)('taskkill.exe', process.env);
            const kill = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(taskkill, ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
            kill.once('error', () => resolve());
            kill.once('close', () => resolve());
        });
        return;
    }
    signalGroup(pid, 'SIGKILL');
    if (process.platform === 'linux')
        killMarked(mark);
}
function signalGroup(pid, signal) {
    sendToGroup(pid, signal);
}
function hasGroup(pid) {
    if (!sendToGroup(pid, 0))
        return false;
    return process.platform !== 'linux' || listProcesses().some((each) => runsIn(each, pid));
}
function runsIn(pid, group) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const [state, , of] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return Number(of) === group && state !== 'Z';
    }
    catch {
        return false;
    }
}
function sendToGroup(pid, signal) {
    try {
        return process.kill(-pid, signal);
    }
    catch (error) {
        const code = error.code;
        if (code !== 'ESRCH' && code !== 'EPERM')
            throw error;
        return false;
    }
}
function killMarked(mark) {
    for (let pass = 0; pass < maxPasses; pass++) {
        const found = markedProcesses(`${markName}=${mark.value}`);
        if (found.length === 0)
            return;
        for (const pid of found) {
            try {
                process.kill(pid, 'SIGKILL');
            }
            catch {
            }
        }
    }
}
function markedProcesses(mark) {
    return listProcesses().filter((pid) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/environ`, 'latin1').split('\0').includes(mark);
        }
        catch {
            return false;
        }
    });
}
function listProcesses() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)('/proc')
            .map(Number)
            .filter((pid) => Number.isSafeInteger(pid) && pid !== process.pid);
    }
    catch {
        return [];
    }
}

  }),

  96305:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    FJ: () => (  otherBundleScripts),
    ZY: () => (  scriptsOfInstall),
    hF: () => (  bundleScripts),
    k8: () => (  scriptsOfBuild)
  });
  var _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56245);

const buildPrograms = new Set([
    ...[..._shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Kd, ..._shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .B4, ..._shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .CE, ..._shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .k5],
    ...['tsc', 'swc', 'babel', 'eslint', 'prettier', 'biome', 'echo'],
]);
const servers = new Set(['vite', 'parcel']);
const endless = new Set(['serve', 'run', 'dev', 'start', 'preview', 'watch']);
function bundleScripts({ scripts }) {
    const hasBuild = scripts['build'] !== undefined;
    const build = scriptsRunBy('build', scripts).flatMap((name) => (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(scripts[name]));
    if (hasBuild && (isBundling(build) || !build.includes('tsc')))
        return ['build'];
    const others = Object.keys(scripts).filter((name) => name !== 'build' && onlyBuilds(name, scripts));
    const other = others.find((name) => outputOf(scripts[name]) === 'dist') ??
        others.find((name) => outputOf(scripts[name]) === 'default');
    if (other === undefined)
        return hasBuild ? ['build'] : [];
    return hasBuild && !scriptsRunBy(other, scripts).includes('build') ? ['build', other] : [other];
}
function otherBundleScripts({ scripts }, ran) {
    const done = new Set(ran.flatMap((name) => scriptsRunBy(name, scripts)));
    const others = Object.keys(scripts).filter((name) => !done.has(name) && isBundling((0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(scripts[name])));
    return {
        refused: others.filter((name) => !onlyBuilds(name, scripts)),
        notTaken: others.filter((name) => onlyBuilds(name, scripts)),
    };
}
const installScripts = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'];
function scriptsOfInstall(scripts) {
    return scriptsNamedBy(installScripts, scripts);
}
function scriptsOfBuild(scripts) {
    return scriptsNamedBy([...installScripts, ...bundleScripts({ scripts })], scripts);
}
function scriptsNamedBy(names, scripts) {
    const found = new Set();
    const add = (name) => {
        if (found.has(name) || !Object.hasOwn(scripts, name))
            return;
        found.add(name);
        add(`pre${name}`);
        add(`post${name}`);
        for (const word of (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(scripts[name])) {
            const each = word.replace(/^(?:npm|yarn|pnpm|bun|node):/, '');
            add(each);
            const [start = '', ...more] = each.split('*');
            if (more.length > 0)
                for (const other of Object.keys(scripts))
                    if (other.startsWith(start))
                        add(other);
        }
    };
    for (const name of names)
        add(name);
    return [...found];
}
function isBundling(words) {
    return words.some((word) => _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Kd.has(word) || isBundleFile(word));
}
function outputOf(script = '') {
    const outputs = (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Kf)(script).map((command) => {
        const { program, args } = command;
        if (_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .B4.has(program))
            return isBundleFile(args.at(-1)?.text ?? '') ? 'dist' : undefined;
        if (!_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Kd.has(program))
            return undefined;
        const [output] = (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Yz)(command);
        if (output === undefined)
            return 'default';
        return isBundleFile(output.text) || /^(?:\.[/\\])?dist[/\\]?$/.test(output.text) ? 'dist' : undefined;
    });
    return outputs.find((output) => output === 'dist') ?? outputs.find((output) => output !== undefined);
}
function isBundleFile(word) {
    return /(?:^|[=/\\])dist[/\\]index\.js$/.test(word);
}
function isEndless({ program, args }) {
    const words = args.map(({ text }) => text);
    if (words.some((word) => /^--?(?:watch|serve)/.test(word) || word === '-w'))
        return true;
    if (program === 'rollup' && words.some((word) => /^-[a-z]*w/i.test(word)))
        return true;
    const [first = ''] = words.filter((word) => !word.startsWith('-'));
    return _shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Kd.has(program) && (endless.has(first) || (servers.has(program) && first !== 'build'));
}
function onlyBuilds(name, scripts) {
    const commands = scriptsRunBy(name, scripts).flatMap((each) => (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Kf)(scripts[each] ?? ''));
    return commands.every((command) => !isEndless(command) &&
        (command.words.length === 0 || runsScript(command, scripts) || buildPrograms.has(command.program)));
}
function runsScript({ words: [first, second] }, scripts) {
    if (!_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .NN.has(first?.text ?? ''))
        return false;
    return second?.text === 'run' || Object.hasOwn(scripts, second?.text ?? '');
}
function scriptsRunBy(name, scripts) {
    const found = new Set();
    const add = (each) => {
        if (found.has(each) || !Object.hasOwn(scripts, each))
            return;
        found.add(each);
        add(`pre${each}`);
        add(`post${each}`);
        const words = (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(scripts[each]);
        for (const [i, word] of words.entries()) {
            const next = words[i + 1] ?? '';
            if (word === 'run' || (_shell_commands_js__WEBPACK_IMPORTED_MODULE_0__  .NN.has(word) && next !== 'run'))
                add(next);
        }
    };
    add(name);
    return [...found];
}

  }),

  56245:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B4: () => (  copyPrograms),
    CE: () => (  removePrograms),
    Im: () => (  rootAccessOf),
    Kd: () => (  bundlers),
    Kf: () => (  commandsOf),
    NN: () => (  packageManagers),
    Yz: () => (  outputsOf),
    Z9: () => (  wordsOf),
    k0: () => (  inputsOfScript),
    k5: () => (  folderPrograms)
  });
const prefixes = new Set(['npx', 'pnpx', 'bunx', 'cross-env', 'exec', 'dlx', '-y', '--yes', '--', 'shx']);
const packageManagers = new Set(['npm', 'yarn', 'pnpm', 'bun']);
const bundlers = new Set([
    'ncc',
    '@vercel/ncc',
    'esbuild',
    'webpack',
    'rollup',
    'rspack',
    'rolldown',
    'tsup',
    'tsdown',
    'parcel',
    'vite',
]);
const copyPrograms = new Set(['cp', 'mv', 'copyfiles', 'cpy', 'cpx']);
const removePrograms = new Set(['rm', 'rimraf', 'del', 'del-cli', 'rmdir']);
const folderPrograms = new Set(['mkdir', 'mkdirp']);
function wordsOf(script = '') {
    return placedWords(script, 0).map(({ text }) => text);
}
function placedWords(text, start) {
    return [...text.matchAll(/[^\s"'`;&|()]+/g)].map(({ 0: word, index }) => ({ text: word, offset: start + index }));
}
function commandsOf(script) {
    return [...script.matchAll(/[^|;&\n]+/g)].map(({ 0: text, index: start }) => {
        const words = placedWords(text, start).filter((word) => !/^\w+=/.test(word.text));
        const at = words.findIndex((word) => !prefixes.has(word.text) && !packageManagers.has(word.text));
        const end = start + text.length;
        return {
            ...{ words, program: words[at]?.text ?? '', args: at < 0 ? [] : words.slice(at + 1), start, end },
            isPiped: script[end] === '|' && script[end + 1] !== '|',
        };
    });
}
const outputOptions = new Set([
    ...['-o', '--out', '--output', '--outfile', '--outdir', '--out-dir', '--out-file', '--outDir', '--outFile'],
    ...['--output-path', '--output-file', '--dist-dir'],
]);
const bundlerOutputOptions = new Set(['--file', '--dir', '-d']);
const compilerOutputOptions = new Set(['--tsBuildInfoFile', '--declarationDir', '--generateTrace']);
function outputsOf({ program, args }) {
    return args.flatMap((word, index) => {
        const [name = '', value] = word.text.split('=');
        const isOutput = outputOptions.has(name) ||
            compilerOutputOptions.has(name) ||
            (bundlers.has(program) && bundlerOutputOptions.has(name) && !(name === '-d' && program === 'webpack'));
        if (!isOutput)
            return [];
        if (value !== undefined)
            return [{ text: value, word }];
        const next = args[index + 1];
        return next === undefined ? [] : [{ text: next.text, word: next }];
    });
}
const checkPrograms = new Set([
    ...['eslint', 'tslint', 'prettier', 'biome', 'stylelint', 'oxlint', 'jest', 'vitest', 'mocha', 'ava', 'c8', 'nyc'],
    ...['husky', 'lefthook', 'simple-git-hooks', 'is-ci', 'only-allow', 'check-node-version', 'echo', 'true', ':'],
]);
function inputsOfScript(script) {
    const blanked = [];
    let isNothingRead = true;
    for (const command of commandsOf(script).reverse()) {
        const { program, args, start, end } = command;
        const text = script.slice(start, end);
        const isOpen = /\$\(|`|<\(/.test(text);
        if (!isOpen) {
            const isDropped = isWithoutInput(command) || (isNothingRead && /^(?:cd|pushd|popd)$/.test(program));
            if (isDropped || command.words.length === 0) {
                blanked.push({ offset: start, length: end - start });
                continue;
            }
            for (const { word } of outputsOf(command))
                blanked.push({ offset: word.offset, length: word.text.length });
            const last = args.at(-1);
            if (copyPrograms.has(program) && args.length > 1 && last !== undefined && !args.some(isTargetFirst))
                blanked.push({ offset: last.offset, length: last.text.length });
        }
        for (const { 0: redirect, index } of text.matchAll(/>{1,2}\s{0,20}[^\s"'`<>()]+/g))
            blanked.push({ offset: start + index, length: redirect.length });
        isNothingRead = false;
    }
    const rest = [];
    let done = 0;
    for (const { offset, length } of blanked.sort((a, b) => a.offset - b.offset)) {
        const end = offset + length;
        if (end <= done)
            continue;
        rest.push(script.slice(done, Math.max(done, offset)), ' '.repeat(end - Math.max(done, offset)));
        done = end;
    }
    return rest.join('') + script.slice(done);
}
function isTargetFirst({ text }) {
    return /^(?:-[a-zA-Z]*t|--target-directory)/.test(text);
}
function isWithoutInput({ program, args, isPiped }) {
    if (removePrograms.has(program) || folderPrograms.has(program))
        return true;
    if (program === 'git')
        return args[0]?.text === 'config';
    return checkPrograms.has(program) && !isPiped;
}
const workspacePrograms = new Set([
    'nx',
    'turbo',
    'lerna',
    'lage',
    'rush',
    'rushx',
    'moon',
    'wsrun',
    'bazel',
    'bazelisk',
]);
const readingCommands = new Set(['show', 'archive', 'checkout', 'restore', 'cat-file', 'ls-files', 'grep', 'worktree']);
function rootAccessOf(script) {
    const commands = commandsOf(script);
    const ofPackages = commands.flatMap(({ program, words }) => {
        if (workspacePrograms.has(program))
            return [program];
        const [manager = '', ...rest] = words.map(({ text }) => text);
        const option = rest.find((text) => isOfWorkspace(manager, text));
        return option === undefined ? [] : [`${manager} ${option}`];
    });
    const ofGit = commands.flatMap(({ program, args }) => {
        const [first] = args.filter(({ text }) => !text.startsWith('-'));
        return program === 'git' && readingCommands.has(first?.text ?? '') ? [`git ${first?.text}`] : [];
    });
    return { ofPackages, ofGit };
}
function isOfWorkspace(manager, word) {
    if (manager === 'npm')
        return word === '--workspaces' || word === '-ws';
    if (manager === 'pnpm')
        return ['-r', '--recursive', '--workspace-root', '-wr', '-rw'].includes(word);
    return manager === 'yarn' && word === 'workspaces';
}

  })

};
