export const id = 7357;
export const ids = [7357];
export const modules = {

/***/ 27357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assertPackInputs: () => (/* binding */ assertPackInputs),
  pack: () => (/* binding */ pack),
  packInputs: () => (/* binding */ packInputs),
  packProject: () => (/* binding */ packProject)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/archiver/index.js + 31 modules
var archiver = __webpack_require__(35624);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var core_errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/bundle/bundle.js + 1 modules
var bundle = __webpack_require__(71897);
;// CONCATENATED MODULE: ./lib/src/bundle/archive.js





/** The first moment that a zip can name; zip times have no zone, and this one is written as UTC. */
const fixedTime = new Date(Date.UTC(1980, 0, 1));
/**
 * Writes the zip of a connector or customizer. The same content gives the same bytes, whatever the day, the machine,
 * its time zone and its umask. The file appears whole or not at all; an older one is replaced.
 */
async function writeBundle(path, content, compression = 'store') {
    const zip = await zipOf(content, compression);
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        await (0,promises_.writeFile)(temporary, zip, { flag: 'wx' });
        await (0,promises_.rename)(temporary, path);
    }
    catch (cause) {
        await (0,promises_.rm)(temporary, { force: true });
        throw unwritable(path, cause);
    }
    return { path, size: zip.length, sha256: (0,external_node_crypto_.createHash)('sha256').update(zip).digest('hex') };
}
/** The zip in memory: with each member given whole, its size and checksum stand before it, so it reads as a stream. */
async function zipOf({ index, spec }, compression) {
    const archive = new archiver/* ZipArchive */.SJ(compression === 'store' ? { store: true } : { zlib: { level: 9 } });
    const members = [
        { name: bundle/* indexName */.mo, bytes: index },
        ...(spec === undefined ? [] : [{ name: bundle/* specName */.hi, bytes: withoutMark(spec) }]),
    ];
    for (const { name, bytes } of members)
        archive.append(bytes, { name, date: fixedTime, mode: 0o644 });
    const [chunks] = await Promise.all([collect(archive), archive.finalize()]);
    return Buffer.concat(chunks);
}
/**
 * Editors on Windows put a byte order mark first; the SDK's own handler of std:spec:read fails on it
 * (docs/platform.md#spec-read).
 */
function withoutMark(spec) {
    return spec.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? spec.subarray(3) : spec;
}
async function collect(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return chunks;
}
function unwritable(path, cause) {
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
    return reason === undefined ? cause : new core_errors/* UserError */.y(`cannot write the bundle ${path}: ${reason}`, { cause });
}
//# sourceMappingURL=archive.js.map
// EXTERNAL MODULE: ./lib/src/bundle/handlers.js
var handlers = __webpack_require__(45146);
// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(81260);
// EXTERNAL MODULE: ./lib/src/core/stall.js
var stall = __webpack_require__(94106);
;// CONCATENATED MODULE: ./lib/src/cli/exec.js



/**
 * Runs a program with its output printed line by line through the logger, which guards it. Resolves to its exit code.
 *
 * @throws an Error with code ENOENT when there is no such program.
 */
async function runProgram(command, args, options, logger) {
    const lines = new LineReader((line) => logger.info(line));
    const errorLines = new LineReader((line) => logger.info(line));
    const environment = Object.entries(options.env).filter((entry) => entry[1] !== undefined);
    try {
        const execOptions = {
            cwd: options.cwd,
            env: Object.fromEntries(environment),
            silent: true,
            ignoreReturnCode: true,
            listeners: { stdout: (data) => lines.write(data), stderr: (data) => errorLines.write(data) },
        };
        return await (0,stall/* unlessStalled */.aB)(`run ${command}`, () => (0,exec/* exec */.m)(command, args, execOptions));
    }
    catch (error) {
        if (error instanceof Error && /unable to locate executable file/i.test(error.message)) {
            throw Object.assign(new Error(`there is no program ${command} on PATH`, { cause: error }), { code: 'ENOENT' });
        }
        throw error;
    }
    finally {
        lines.end();
        errorLines.end();
    }
}
/** Cuts a stream into lines; the toolkit's own loses the last one when it has no line end. */
class LineReader {
    #decoder = new external_node_string_decoder_.StringDecoder('utf8');
    #print;
    #rest = '';
    constructor(print) {
        this.#print = print;
    }
    write(data) {
        const parts = (this.#rest + this.#decoder.write(data)).split(/\r?\n/);
        this.#rest = parts.pop() ?? '';
        for (const part of parts)
            this.#print(part);
    }
    end() {
        const last = this.#rest + this.#decoder.end();
        if (last !== '')
            this.#print(last);
    }
}
//# sourceMappingURL=exec.js.map
// EXTERNAL MODULE: ./lib/src/cli/output-paths.js
var output_paths = __webpack_require__(73899);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/core/logger.js
var core_logger = __webpack_require__(11158);
// EXTERNAL MODULE: ./lib/src/spec/format.js
var format = __webpack_require__(93305);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/src/project/git-tracked.js






const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/**
 * The state of the tracked files below some folders of a git repository. Undefined, with a warning, if git cannot say
 * it: it may be missing, or not trust the folder.
 */
async function trackedState(repositoryRoot, folders, env, logger) {
    // No file of the repository is to be written by looking at it, and no program of its configuration to be started.
    const options = ['-c', 'core.fsmonitor=false', '--no-optional-locks', '--literal-pathspecs', '-C', repositoryRoot];
    const below = folders.map((folder) => (0,external_node_path_.relative)(repositoryRoot, folder).split(external_node_path_.sep).join('/') || '.');
    const command = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=no', '--', ...below];
    try {
        const { stdout } = await (0,stall/* unlessStalled */.aB)('run git', () => run('git', [...options, ...command], { env, maxBuffer: 64 * 1024 * 1024 }));
        const state = new Map();
        for (const line of stdout.split('\0').filter((part) => part !== '')) {
            const file = line.slice(3);
            state.set(file, `${line.slice(0, 2)} ${await contentOf((0,external_node_path_.join)(repositoryRoot, file))}`);
        }
        return state;
    }
    catch (error) {
        const reason = String(error.stderr ?? error)
            .trim()
            .split('\n')[0];
        logger.warning(`cannot ask git whether the build leaves tracked files as they are: ${reason}`);
        return undefined;
    }
}
/** The files whose state is another one, sorted. */
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
        // Deleted, or a submodule: the status tells the rest.
        return 'none';
    }
}
//# sourceMappingURL=git-tracked.js.map
// EXTERNAL MODULE: ./lib/src/project/package-manager.js
var package_manager = __webpack_require__(35506);
;// CONCATENATED MODULE: ./lib/src/project/install.js



/**
 * The install that takes the lockfile as it is and fails if it does not fit package.json. Without a lockfile none is
 * written, so that nothing of the project changes. Development dependencies come too, whatever NODE_ENV says: the build
 * needs them.
 */
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
/** Files that each package manager writes when an install is complete, in the folder of the install. */
const marks = {
    npm: ['node_modules/.package-lock.json'],
    yarn: ['node_modules/.yarn-integrity', 'node_modules/.yarn-state.yml', '.pnp.cjs', '.pnp.js'],
    pnpm: ['node_modules/.modules.yaml'],
    bun: [],
};
/** Why an install is needed, in words; undefined if everything is there and not older than the lockfile. */
function whyInstall(project) {
    const names = [...Object.keys(project.dependencies), ...Object.keys(project.devDependencies)];
    if (names.length === 0)
        return undefined;
    const { installDirectory, lockfile } = project;
    const plugAndPlay = ['.pnp.cjs', '.pnp.js'].some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(installDirectory, name)));
    if (!plugAndPlay) {
        // What lies above the folder of the install belongs to another project, in versions of its own.
        const folders = (0,package_manager/* upwards */.Hy)(project.directory, installDirectory);
        const missing = names.find((name) => !folders.some((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'node_modules', name, 'package.json'))));
        if (missing !== undefined)
            return `${missing} is not installed`;
    }
    if (lockfile === undefined)
        return undefined;
    const mark = [...marks[project.packageManager], 'node_modules']
        .map((name) => (0,external_node_path_.join)(installDirectory, name))
        .find((path) => (0,external_node_fs_.existsSync)(path));
    if (mark !== undefined && (0,external_node_fs_.statSync)(lockfile).mtimeMs > (0,external_node_fs_.statSync)(mark).mtimeMs)
        return 'the lockfile is newer than what is installed';
    return undefined;
}
//# sourceMappingURL=install.js.map
// EXTERNAL MODULE: ./lib/src/project/package-file.js
var package_file = __webpack_require__(97819);
// EXTERNAL MODULE: ./lib/src/project/sdk-version.js
var sdk_version = __webpack_require__(34945);
;// CONCATENATED MODULE: ./lib/src/project/build.js









/**
 * What has to be done to a project, and why it is installed where that is left to it. Throws a UserError if it cannot
 * be built.
 */
function planSteps(project, wanted) {
    const build = buildWanted(project, wanted.build);
    if (wanted.install !== 'auto')
        return { install: wanted.install === 'always', build };
    const reason = build ? whyInstall(project) : undefined;
    return reason === undefined ? { install: false, build } : { install: true, build, reason };
}
/**
 * Installs and builds a project as its lockfile and its `build` script say. Its `pack-zip` script is never called: it
 * would install a second time. Throws a UserError if a step fails, if there is no bundle after it, or if a file that
 * git tracks was changed.
 */
async function installAndBuild(project, options) {
    const logger = options.logger ?? core_logger/* silentLogger */.q;
    const { build, install, reason } = planSteps(project, options);
    if (options.install === 'auto' && build)
        logger.info(reason === undefined ? 'dependencies are installed' : `installing dependencies: ${reason}`);
    if (!install && !build)
        return { installed: false, built: false, sdkVersion: project.sdkVersion };
    const root = project.repositoryRoot;
    const folders = [...new Set([project.directory, project.installDirectory])];
    const before = root === undefined ? undefined : await trackedState(root, folders, options.env, logger);
    if (install && project.lockfile === undefined && hasDependencies(project)) {
        logger.warning(`there is no lockfile: the dependencies are not pinned, so the bundle may differ from run to run; commit a lockfile, which "${project.packageManager} install" writes`);
    }
    if (install)
        await runManager(project, installCommand(project), 'install', options);
    if (build)
        await runManager(project, { args: ['run', 'build'], cwd: project.directory }, 'build', options);
    const after = root === undefined || !before ? undefined : await trackedState(root, folders, options.env, logger);
    if (before && after)
        refuseChanges(changedFiles(before, after), install, build);
    if (build && !(0,external_node_fs_.existsSync)(project.indexFile))
        throw new core_errors/* UserError */.y(`the build of ${project.directory} went well, but made no dist/index.js; let the build script write the bundle there, for example with "ncc build src/index.ts -o dist"`);
    const packageFile = (0,package_file/* readPackageFile */.h)(project.directory);
    const sdkVersion = packageFile && (0,sdk_version/* sdkVersionOf */.K)(project.directory, packageFile, project.lockfile, project.repositoryRoot);
    return { installed: install, built: build, sdkVersion };
}
function buildWanted(project, build) {
    if (build === 'never')
        return false;
    if (project.scripts['build'] !== undefined)
        return true;
    if (build === 'auto' && (0,external_node_fs_.existsSync)(project.indexFile))
        return false;
    const bundle = build === 'auto' ? ', and there is no dist/index.js' : '';
    throw new core_errors/* UserError */.y(`package.json in ${project.directory} has no "build" script${bundle}; add one that bundles the connector, for example "ncc build src/index.ts -o dist"`);
}
function hasDependencies({ dependencies, devDependencies }) {
    return Object.keys({ ...dependencies, ...devDependencies }).length > 0;
}
const howToGet = {
    npm: 'it comes with Node.js, so install Node.js again or mend PATH',
    yarn: 'run "corepack enable" before, or install it with "npm install --global yarn"',
    pnpm: 'run "corepack enable" before, or use the action pnpm/action-setup',
    bun: 'use the action oven-sh/setup-bun, or install it with "npm install --global bun"',
};
async function runManager(project, { args, cwd }, step, options) {
    const manager = project.packageManager;
    const shown = `${manager} ${args.join(' ')}`;
    options.logger?.info(`${shown} (in ${cwd})`);
    let code;
    try {
        // Corepack would otherwise wait for an answer before it downloads a package manager.
        code = await options.run(manager, args, { cwd, env: { ...options.env, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' } });
    }
    catch (cause) {
        if (cause.code !== 'ENOENT')
            throw cause;
        throw new core_errors/* UserError */.y(`the project needs ${manager}, which is not on PATH; ${howToGet[manager]}`, { cause });
    }
    if (code === 0)
        return;
    const lockfile = project.lockfile === undefined ? undefined : (0,external_node_path_.relative)(cwd, project.lockfile);
    const advice = step === 'install' && lockfile !== undefined
        ? `; if ${lockfile} does not fit package.json, run "${manager} install" and commit it`
        : '';
    throw new core_errors/* UserError */.y(`the ${step} failed: "${shown}" in ${cwd} ended with code ${code}, its output says why${advice}`);
}
function refuseChanges(files, install, build) {
    if (files.length === 0)
        return;
    const step = install && build ? 'install and build' : install ? 'install' : 'build';
    const advice = build ? ', or build it before and pack with "build: never"' : '';
    const shown = files.slice(0, 5).concat(files.length > 5 ? [`${files.length - 5} more`] : []);
    throw new core_errors/* UserError */.y(`the ${step} changed files that git tracks: ${(0,format/* listOf */.c3)(shown, 'and')}; commit what it makes of them or stop tracking them${advice}`);
}
//# sourceMappingURL=build.js.map
// EXTERNAL MODULE: ./lib/src/project/project.js
var project_project = __webpack_require__(20905);
// EXTERNAL MODULE: ./lib/src/runtime/runtime.js + 11 modules
var runtime_runtime = __webpack_require__(45016);
// EXTERNAL MODULE: ./lib/src/spec/check.js + 3 modules
var check = __webpack_require__(43197);
// EXTERNAL MODULE: ./lib/src/commands/shared/bundle-inspection.js
var bundle_inspection = __webpack_require__(52234);
// EXTERNAL MODULE: ./lib/src/commands/pack/summary.js
var summary = __webpack_require__(31355);
;// CONCATENATED MODULE: ./lib/src/commands/pack/command.js
















const packInputs = {
    path: { kind: 'text', default: '.', description: 'Folder of the connector project, the one with package.json.' },
    install: {
        kind: 'choice',
        choices: ['auto', 'always', 'never'],
        default: 'auto',
        description: 'Install the dependencies from the lockfile: auto does so when they are missing or outdated.',
    },
    build: {
        kind: 'choice',
        choices: ['auto', 'always', 'never'],
        default: 'auto',
        description: 'Run the build script of package.json: auto does so when there is one.',
    },
    out: {
        kind: 'text',
        description: 'Zip to write, or a folder for it. Default: dist/<name>-<version>.zip in the project.',
    },
    compression: {
        kind: 'choice',
        choices: ['store', 'deflate'],
        default: 'store',
        description: 'store makes the same bytes on every machine; deflate makes a smaller zip.',
    },
};
const pack = (0,command/* defineCommand */.N)({
    name: 'pack',
    summary: 'Installs, builds and checks a connector project and packs its bundle.',
    action: { title: 'SaaS connector: pack', icon: 'package', color: 'blue' },
    inputs: packInputs,
    outputs: {
        file: 'Path of the zip.',
        sha256: 'SHA-256 of the zip, in hex.',
        size: 'Size of the zip in bytes.',
        name: 'Name of the project, from package.json.',
        version: 'Version of the project, from package.json.',
        commands: 'The commands of the connector, as a JSON array.',
    },
    async run(inputs, context) {
        await assertPackInputs(inputs, context);
        const packed = await packProject(inputs, context);
        context.setOutput('file', packed.file);
        context.setOutput('sha256', packed.sha256);
        context.setOutput('size', packed.size);
        context.setOutput('name', packed.name);
        context.setOutput('version', packed.version);
        context.setOutput('commands', JSON.stringify(packed.commands));
        context.addSummary(`## Pack\n\n${(0,summary/* packSection */.X)(packed)}`);
    },
});
/** Refuses, before anything is built, a zip that could not be written. */
async function assertPackInputs({ out }, { workingDirectory }) {
    if (out === undefined)
        return;
    await (isZipName(out) ? output_paths/* assertOutputFiles */.H : output_paths/* assertOutputFolders */.N)({ out }, workingDirectory);
}
/**
 * Packs the project at `path`. The zip is only written when everything about it is sound.
 *
 * @throws UserError in one line; what is wrong in the spec is annotated at its lines before.
 */
async function packProject(inputs, context) {
    const { logger } = context;
    const project = await (0,project_project/* findProject */.t)((0,external_node_path_.resolve)(context.workingDirectory, inputs.path));
    logger.info(`${project.kind} ${project.name} ${project.version} in ${shown(project.directory, context)}`);
    const sdkVersion = await prepareBundle(project, inputs, context);
    const index = await readIndex(project, context);
    const specText = project.specFile === undefined ? undefined : await readSpec(project.specFile, context);
    if (project.specFile !== undefined && specText !== undefined)
        reportSpec(specText, project.specFile, context);
    const spec = specText === undefined ? undefined : (0,check/* parseSpec */.F9)(specText);
    const inspection = await inspectBundle(project, specText, context);
    const notMade = project.kind === 'customizer' ? inspection.customizerFactoryError : inspection.factoryError;
    if (notMade !== undefined) {
        // As validate says it of the same bundle: most connectors need their configuration here, and packing has none.
        logger.info(`the ${project.kind} is not made without a configuration (${notMade}), so what it handles is not known${spec === undefined ? '' : ' and not compared with the spec'}`);
    }
    else if (spec !== undefined && specText !== undefined) {
        compareCommands(spec, specText, inspection, project, context);
    }
    const file = outputFile(inputs.out, project, context);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    const written = await writeBundle(file, { index, ...(specText === undefined ? {} : { spec: Buffer.from(specText) }) }, inputs.compression);
    const commands = spec?.commands ?? inspection.customizerHandlers;
    logger.info(`packed ${shown(file, context)} (${written.size} bytes, sha256 ${written.sha256})`);
    return {
        file,
        shownFile: shown(file, context),
        kind: project.kind,
        name: project.name,
        version: project.version,
        specName: spec?.name,
        sdkVersion,
        size: written.size,
        sha256: written.sha256,
        commands,
        loadTime: inspection.loadTime,
        project,
        spec,
    };
}
/** Installs and builds what has to be, and says under which of the two. Answers the version of the SDK after it. */
async function prepareBundle(project, { install, build }, context) {
    const { logger } = context;
    const steps = planSteps(project, { install, build });
    if (!steps.install && !steps.build) {
        logger.info('nothing is installed and nothing is built: dist/index.js is taken as it is');
        return project.sdkVersion;
    }
    const what = steps.install ? (steps.build ? 'Install and build' : 'Install') : 'Build';
    const { sdkVersion } = await context.group(`${what} with ${project.packageManager}`, () => installAndBuild(project, {
        install,
        build,
        env: context.childEnvironment(),
        logger,
        run: (command, args, options) => runProgram(command, args, options, logger),
    }));
    return sdkVersion;
}
async function readIndex(project, context) {
    const where = shown(project.indexFile, context);
    const index = await readIfThere(project.indexFile);
    if (index === undefined) {
        throw new core_errors/* UserError */.y(`there is no bundle at ${where}; build the project first, or let this command build it`);
    }
    if (index.toString('utf8').trim() === '')
        throw new core_errors/* UserError */.y(`the bundle ${where} is empty; check the project's build`);
    return index;
}
async function readSpec(file, context) {
    const spec = await readIfThere(file);
    if (spec !== undefined)
        return spec.toString('utf8');
    throw new core_errors/* UserError */.y(`there is no ${bundle/* specName */.hi} at ${shown(file, context)}; a connector cannot run without it`);
}
async function readIfThere(file) {
    try {
        return await (0,promises_.readFile)(file);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Annotates every finding at its line and refuses a spec that has errors. An error that is alone is told once. */
function reportSpec(specText, file, context) {
    const findings = (0,check/* checkSpec */.g3)(specText);
    const errors = findings.filter(({ level }) => level === 'error');
    for (const { level, message, line, column } of findings) {
        if (level === 'error' && errors.length === 1)
            continue;
        context.annotate({ level, title: bundle/* specName */.hi, message, location: { file, line, column } });
    }
    const [first] = errors;
    if (first === undefined)
        return;
    throw new core_errors/* UserError */.y(errors.length === 1
        ? `${bundle/* specName */.hi}, line ${first.line}: ${first.message}`
        : `${bundle/* specName */.hi} has ${errors.length} errors; the first, in line ${first.line}: ${first.message}`, { location: { file, line: first.line, column: first.column } });
}
/** Loads the bundle in a process of its own, as the platform would find it: both files in one folder. */
async function inspectBundle(project, specText, context) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'saas-connector-pack-'));
    const runtime = new runtime_runtime/* BundleRuntime */.n({ directory, environment: context.childEnvironment() });
    try {
        await (0,promises_.copyFile)(project.indexFile, (0,external_node_path_.join)(directory, bundle/* indexName */.mo));
        if (specText !== undefined)
            await (0,promises_.writeFile)((0,external_node_path_.join)(directory, bundle/* specName */.hi), specText);
        const inspection = (0,bundle_inspection/* readable */.HD)(await runtime.inspect(), context.redact);
        const wanted = project.kind === 'customizer' ? inspection.exports.customizer : inspection.exports.connector;
        if (!wanted) {
            const name = project.kind === 'customizer' ? 'connectorCustomizer' : 'connector';
            throw new core_errors/* UserError */.y(`the bundle ${shown(project.indexFile, context)} exports no ${name}; export it from the entry file`);
        }
        return inspection;
    }
    finally {
        await runtime.close();
        await (0,promises_.rm)(directory, { recursive: true, force: true, maxRetries: 5 });
    }
}
/** What is listed must be handled, and what is handled must be listed. */
function compareCommands(spec, specText, inspection, project, context) {
    const findings = (0,handlers/* compareHandlers */.F)(spec, inspection.handlers);
    const place = (path) => ({ file: project.specFile ?? bundle/* specName */.hi, ...(0,check/* positionOf */.df)(specText, path) });
    for (const { level, message, path } of findings) {
        context.annotate({ level, title: bundle/* specName */.hi, message, location: place(path) });
    }
    const errors = findings.filter(({ level }) => level === 'error');
    const [first] = errors;
    if (first === undefined)
        return;
    const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more of this kind)`;
    throw new core_errors/* UserError */.y(`${first.message}${more}`, { location: place(first.path) });
}
/** `out` names a zip, or a folder for it. */
function outputFile(out, project, context) {
    if (out === undefined)
        return (0,external_node_path_.join)((0,external_node_path_.dirname)(project.indexFile), project.bundleName);
    const path = (0,external_node_path_.resolve)(context.workingDirectory, out);
    return isZipName(path) ? path : (0,external_node_path_.join)(path, project.bundleName);
}
function isZipName(path) {
    return (0,external_node_path_.basename)(path).toLowerCase().endsWith('.zip');
}
/** A path as people know it: from the working directory if it is below. */
function shown(path, context) {
    const short = (0,external_node_path_.relative)(context.workingDirectory, path);
    return short === '' ? '.' : short.startsWith('..') ? path : short;
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 31355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ packSection)
/* harmony export */ });
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39798);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12560);


/** The summary of a packed bundle, in Markdown. */
function packSection(report) {
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', ''], [
        [report.kind === 'connector' ? 'Connector' : 'Customizer', `${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(report.specName ?? report.name)}`],
        ['Package', `${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.name)} ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(report.version)}`],
        ['Bundle', `${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.shownFile)}, ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(report.size)}`],
        ['SHA-256', (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.sha256)],
        ['SDK', report.sdkVersion === undefined ? 'not a dependency' : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(report.sdkVersion)],
        [`${report.commands.length} commands`, report.commands.map(_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY).join(' ')],
    ]);
}
//# sourceMappingURL=summary.js.map

/***/ })

};
