export const id = 5402;
export const ids = [5402];
export const modules = {

/***/ 25402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/core/paths.js
var paths = __webpack_require__(42180);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/project/package-manager.js
var package_manager = __webpack_require__(35506);
// EXTERNAL MODULE: ./lib/src/project/project.js
var project_project = __webpack_require__(20905);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/commands/shared/program-root.js
var program_root = __webpack_require__(93452);
;// CONCATENATED MODULE: ./lib/src/commands/init/files.js





/** Files that `--existing` adds to a project, beside the workflows. */
const filesForExisting = ['validate.yml'];
/** The workflows of examples/workflows/ that a project gets. */
const workflowNames = {
    connector: ['pull-request.yml', 'merge.yml', 'release.yml', 'rollback.yml'],
    customizer: ['customizer.yml'],
    monorepo: ['monorepo.yml', 'monorepo-release.yml', 'rollback.yml'],
};
/** The files of a new project, without its workflows. */
async function projectFiles(settings) {
    const root = (0,program_root/* programRoot */.j)();
    const example = (0,external_node_path_.join)(root, 'examples', 'connector');
    const files = await templateFiles(settings);
    const manifest = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(example, 'package.json'), 'utf8'));
    const lock = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(example, 'package-lock.json'), 'utf8'));
    // The dependencies and the lockfile of the example, which is built and tested with them.
    const { engines, dependencies, devDependencies } = manifest;
    const own = JSON.parse(files['package.json'] ?? '{}');
    const packageFile = { ...own, name: settings.packageName, engines, dependencies, devDependencies };
    const identity = { name: settings.packageName, version: own.version };
    const { '': _, ...locked } = lock.packages;
    return {
        ...files,
        'package.json': json(packageFile),
        'package-lock.json': json({
            ...lock,
            ...identity,
            packages: { '': { ...identity, dependencies, devDependencies, engines }, ...locked },
        }),
        'tsconfig.json': await (0,promises_.readFile)((0,external_node_path_.join)(example, 'tsconfig.json'), 'utf8'),
        '.gitignore': await (0,promises_.readFile)((0,external_node_path_.join)(root, 'templates', 'common', 'gitignore'), 'utf8'),
    };
}
/** The files that are added to an existing project, without its workflows. */
async function additionalFiles(settings) {
    const files = Object.entries(await templateFiles(settings));
    return Object.fromEntries(files.filter(([name]) => filesForExisting.includes(name)));
}
/** The workflows, generated from examples/workflows/. */
async function workflowFiles(settings) {
    const files = {};
    for (const name of workflowsOf(settings)) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)((0,program_root/* programRoot */.j)(), 'examples', 'workflows', name), 'utf8');
        files[`.github/workflows/${targetName(name, settings)}`] = fillWorkflow(text, settings);
    }
    return files;
}
/**
 * Splits the repository and version of the actions.
 *
 * @throws UserError for another form than `owner/repository@ref`.
 */
function parseAction(action) {
    const [, repository, ref] = /^([\w.-]+(?:\/[\w.-]+)+)@([\w./-]+)$/.exec(action) ?? [];
    if (repository !== undefined && ref !== undefined)
        return { repository, ref };
    throw new errors/* UserError */.yo('input action is not of the form owner/repository@ref; give for example acme/actions@v1');
}
function workflowsOf({ kind, monorepo }) {
    return workflowNames[kind === 'connector' && monorepo ? 'monorepo' : kind];
}
/** In a repository with several projects, each customizer has its own workflow. */
function targetName(name, { monorepo, alias }) {
    return monorepo && name === 'customizer.yml' ? `customizer-${alias}.yml` : name;
}
async function templateFiles(settings) {
    const folder = (0,external_node_path_.join)((0,program_root/* programRoot */.j)(), 'templates', settings.kind);
    const files = {};
    for (const name of (await (0,promises_.readdir)(folder, { recursive: true })).sort()) {
        const path = (0,external_node_path_.join)(folder, name);
        if (!(await (0,promises_.stat)(path)).isFile())
            continue;
        const text = fillTemplate(await (0,promises_.readFile)(path, 'utf8'), settings);
        files[(0,paths/* withForwardSlashes */.To)(name)] = name === 'validate.yml' ? schemaLine(settings) + text : text;
    }
    return files;
}
/** The comment that lets editors validate and complete the settings; empty if the owner is not given yet. */
function schemaLine({ action }) {
    const { repository, ref } = parseAction(action);
    const [owner, name, ...below] = repository.split('/');
    if (owner === 'OWNER')
        return '';
    const place = [owner, name, ref, ...below, 'docs', 'schemas', 'validate.schema.json'].join('/');
    return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${place}\n`;
}
function fillTemplate(text, settings) {
    const filled = withNames(text, settings);
    if (settings.workflows)
        return filled.replace('<!-- workflows -->', workflowList(settings));
    // Without workflows, the last section of the README is left out.
    return filled.replace(/\n## Workflows\n[\s\S]*$/, '');
}
/** Replaces the placeholder names of the templates and example workflows by the project's name. */
function withNames(text, { kind, alias }) {
    return text.replaceAll(`my-${kind}`, () => alias);
}
function workflowList(settings) {
    const descriptions = {
        'pull-request.yml': 'packs the connector and validates the bundle',
        'merge.yml': 'uploads the merged connector, tags that version `development` and validates it on the tenant',
        'release.yml': 'promotes the version of the released commit to `latest`',
        'rollback.yml': 'moves a tag back to the version before, when it is started manually',
        'customizer.yml': 'packs the customizer, and uploads it after a merge',
        'monorepo.yml': 'validates and uploads each connector of the repository that changed',
        'monorepo-release.yml': 'promotes the versions of the released commit to `latest`',
    };
    return workflowsOf(settings)
        .map((name) => `- \`.github/workflows/${targetName(name, settings)}\` ${descriptions[name] ?? ''}`)
        .join('\n');
}
function fillWorkflow(text, settings) {
    const { repository, ref } = parseAction(settings.action);
    const filled = withNames(text, settings)
        .replace(/\bOWNER\/saas-connector-actions\/([a-z]+)@v1/g, (_, name) => `${repository}/${name}@${ref}`)
        .replace(/^( *group: )saas-connector #.*$/m, settings.monorepo ? '$1saas-connectors-tags' : '$1saas-connector')
        .replace(/^ *# Replace OWNER by .*\n/gm, (line) => (repository.startsWith('OWNER/') ? line : ''));
    return withCache(settings.monorepo && settings.kind === 'customizer' ? withPath(filled, settings) : filled, settings);
}
/** Adds the path of the project, which is not the root of the repository. */
function withPath(text, { pathInRepository, hasLockfile }) {
    const path = JSON.stringify(pathInRepository);
    return text
        .replace(/^( *)uses: .*\/pack@.*$/m, (line, indent) => `${line}\n${indent}with:\n${indent}  path: ${path}`)
        .replace(/^( *)cache: .*$/m, (line, indent) => hasLockfile ? `${line}\n${indent}cache-dependency-path: '**/package-lock.json'` : line);
}
/** `setup-node` fails if its cache is for a package manager that is not installed, or if there is no lockfile. */
function withCache(text, { packageManager, hasLockfile }) {
    const lockfile = { npm: 'package-lock.json', yarn: 'yarn.lock', pnpm: '', bun: '' }[packageManager];
    if (!hasLockfile || lockfile === '')
        return text.replace(/^ *cache(-dependency-path)?: .*\n/gm, '');
    return text
        .replace(/^( *cache: ).*$/gm, `$1${packageManager}`)
        .replace(/^( *cache-dependency-path: ).*$/gm, `$1'**/${lockfile}'`);
}
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
//# sourceMappingURL=files.js.map
// EXTERNAL MODULE: ./lib/src/core/files.js
var files = __webpack_require__(70679);
;// CONCATENATED MODULE: ./lib/src/commands/init/write-files.js




/** Compares planned files with existing ones. Line ends are ignored, because git may have changed them. */
async function compareFiles(files) {
    return await Promise.all(files.map(async (file) => {
        const old = await contentOf(file);
        const state = old === undefined ? 'new' : normalized(old) === normalized(file.content) ? 'same' : 'different';
        return { file, state };
    }));
}
/**
 * Writes files, all or none: on an error or an abort, written files and created folders are removed, and overwritten files
 * restored.
 *
 * @throws UserError that names the file and why it cannot be written.
 */
async function writeFiles(files, signal) {
    const undo = [];
    try {
        for (const file of files) {
            signal.throwIfAborted();
            await writeOne(file, undo);
        }
        signal.throwIfAborted();
    }
    catch (error) {
        for (const step of undo.reverse())
            await step();
        throw error;
    }
}
async function writeOne(file, undo) {
    const { path, content, shown } = file;
    try {
        for (const folder of await missingFolders((0,external_node_path_.dirname)(path))) {
            await (0,promises_.mkdir)(folder);
            undo.push(() => (0,promises_.rmdir)(folder).catch(ignore));
        }
        const old = await contentOf(file);
        // A file that was created in the meantime is neither overwritten nor removed.
        const handle = await (0,promises_.open)(path, old === undefined ? 'wx' : 'r+');
        undo.push(old === undefined ? () => (0,promises_.unlink)(path).catch(ignore) : () => (0,promises_.writeFile)(path, old).catch(ignore));
        try {
            await handle.truncate();
            await handle.writeFile(content);
        }
        finally {
            await handle.close();
        }
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        throw new errors/* UserError */.yo(`cannot write ${shown}: ${reasonOf(cause)}; nothing was written`, { cause });
    }
}
/** The folder and the folders above it that do not exist, the highest first. */
async function missingFolders(folder) {
    const stats = await (0,promises_.lstat)(folder).catch(undefinedIfMissing);
    return stats === undefined ? [...(await missingFolders((0,external_node_path_.dirname)(folder))), folder] : [];
}
async function contentOf({ path, shown }) {
    try {
        const stats = await (0,promises_.lstat)(path).catch(undefinedIfMissing);
        return stats === undefined ? undefined : await (0,promises_.readFile)(path);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`cannot read ${shown}: ${reasonOf(cause)}`, { cause });
    }
}
function undefinedIfMissing(error) {
    if (error.code !== 'ENOENT')
        throw error;
}
function reasonOf(error) {
    const { code } = error;
    return code === 'ENOTDIR' || code === 'EEXIST' ? 'a file exists where a folder is needed' : (0,files/* fileErrorReason */.Hs)(error);
}
function normalized(content) {
    return content.toString().replaceAll('\r\n', '\n');
}
/** A failed undo step must not hide the first error or prevent the other steps. */
function ignore() { }
//# sourceMappingURL=write-files.js.map
;// CONCATENATED MODULE: ./lib/src/commands/init/init.js









/**
 * Decides on the folder, the name and the files of a project. Writes nothing.
 *
 * @throws UserError for a name that npm refuses, an action of another form, and `repository` outside of a repository.
 */
async function planProject(options) {
    const { folder, settings, repositoryRoot } = options.existing ? await existingProject(options) : newProject(options);
    const own = options.existing ? await additionalFiles(settings) : await projectFiles(settings);
    const workflows = settings.workflows ? await workflowFiles(settings) : {};
    const workflowRoot = settings.monorepo ? repositoryRoot : folder;
    const shared = settings.monorepo && settings.kind === 'connector';
    const planned = (texts, root, isShared) => Object.entries(texts).map(([name, content]) => {
        const path = (0,external_node_path_.join)(root, ...name.split('/'));
        return { path, shown: (0,paths/* displayPath */.Gt)(path, options.workingDirectory), content, shared: isShared };
    });
    const files = [...planned(own, folder, false), ...planned(workflows, workflowRoot, shared)];
    return { folder, kind: settings.kind, files };
}
/**
 * Writes the files of a plan, all or none. Files that several projects share are overwritten only with `force`.
 *
 * @throws UserError for a file that differs without `force`, and for one that cannot be written.
 */
async function writeProject(files, { force, dryRun, signal }) {
    const states = await compareFiles(files);
    if (!force)
        assertNoOverwrite(states);
    const isKept = ({ file, state }) => state === 'same' || (state === 'different' && file.shared === true && !force);
    const written = states.filter((state) => !isKept(state));
    if (!dryRun)
        await writeFiles(written.map(({ file }) => file), signal);
    return { written, kept: states.filter(isKept) };
}
function newProject(options) {
    const { name, workingDirectory, customizer } = options;
    if (name === undefined) {
        throw new errors/* UserError */.yo('input name is missing; give the name of the project, for example my-connector');
    }
    const isScoped = /^@[^/\\]+\/[^/\\]+$/.test(name);
    const folder = (0,external_node_path_.resolve)(workingDirectory, isScoped ? (0,external_node_path_.basename)(name) : name);
    const packageName = isScoped ? name : (0,external_node_path_.basename)(folder);
    assertPackageName(packageName);
    const kind = customizer ? 'customizer' : 'connector';
    return targetOf(folder, { kind, packageName, packageManager: 'npm', hasLockfile: true }, options);
}
async function existingProject(options) {
    const { name, workingDirectory, customizer } = options;
    const project = await (0,project_project/* findProject */.t)((0,external_node_path_.resolve)(workingDirectory, name ?? '.'));
    const kind = customizer ? 'customizer' : project.kind;
    assertPackageName(project.name);
    const { name: packageName, packageManager } = project;
    const hasLockfile = project.lockfile !== undefined;
    return targetOf(project.directory, { kind, packageName, packageManager, hasLockfile }, options);
}
function targetOf(folder, known, { action, workflows }) {
    parseAction(action);
    const repositoryRoot = (0,package_manager/* findRepositoryRoot */.mL)(folder);
    const monorepo = workflows === 'repository' || (workflows === 'auto' && repositoryRoot !== undefined && repositoryRoot !== folder);
    if (workflows === 'repository' && repositoryRoot === undefined) {
        throw new errors/* UserError */.yo(`${folder} is not in a git repository; run "git init" at the root, or set workflows to project`);
    }
    const alias = known.packageName.replace(/^@[^/]+\//, '');
    const root = repositoryRoot ?? folder;
    const pathInRepository = (0,paths/* relativePath */.iZ)(root, folder) || '.';
    const settings = { ...known, alias, action, monorepo, pathInRepository, workflows: workflows !== 'none' };
    return { folder, settings, repositoryRoot: root };
}
/** Allows the names that npm allows and that are safe in shells and file systems. */
function assertPackageName(name) {
    const reserved = ['node_modules', 'favicon.ico'];
    const valid = /^(?:@[a-z0-9][a-z0-9._~-]*\/)?[a-z0-9][a-z0-9._~-]*$/.test(name) && name.length <= 214;
    if (valid && !reserved.includes(name))
        return;
    const proposal = name
        .toLowerCase()
        .replace(/[^a-z0-9._~-]+/g, '-')
        .replace(/^[^a-z0-9]+|-+$/g, '')
        .slice(0, 100);
    const hint = proposal === '' || reserved.includes(proposal) ? 'my-connector' : proposal;
    throw new errors/* UserError */.yo(`${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(name))} is not a valid npm package name; use lower-case letters, digits, "-", "." and "_", for example ${hint}`);
}
function assertNoOverwrite(states) {
    const names = states.filter(({ file, state }) => state === 'different' && !file.shared).map(({ file }) => file.shown);
    if (names.length === 0)
        return;
    const list = names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ');
    throw new errors/* UserError */.yo(`${list} would be overwritten, so nothing was written; give --force true to overwrite them`);
}
//# sourceMappingURL=init.js.map
;// CONCATENATED MODULE: ./lib/src/commands/init/command.js



const initInputs = {
    name: {
        kind: 'text',
        description: 'Name of the connector, whose folder is created in the working directory; or the path of the folder, whose last part is the name. For @scope/name the folder is name.',
        details: ['With --existing: the folder of the project, by default the working directory.'],
    },
    customizer: { kind: 'boolean', default: 'false', description: 'Create a connector customizer.' },
    existing: {
        kind: 'boolean',
        default: 'false',
        description: 'Add only the workflows and validate.yml to an existing project.',
    },
    workflows: {
        kind: 'choice',
        choices: ['auto', 'project', 'repository', 'none'],
        default: 'auto',
        description: 'Where to write workflows: project for the project; repository for the root of its git repository, as workflows for several connectors; auto for repository if the project is not the root.',
    },
    action: {
        kind: 'text',
        default: 'OWNER/saas-connector-actions@v1',
        description: 'Repository and version of these actions in the workflows, as owner/repository@ref.',
    },
    force: { kind: 'boolean', default: 'false', description: 'Overwrite existing files.' },
    'dry-run': { kind: 'boolean', default: 'false', description: 'Only print what would be written.' },
};
const init = (0,command/* defineCommand */.N)({
    name: 'init',
    summary: 'Creates a connector project with tests and workflows, or adds the workflows to a project.',
    positional: 'name',
    inputs: initInputs,
    outputs: {
        path: 'Folder of the project.',
        written: 'The files that were written, as a JSON array of paths.',
    },
    async run(inputs, context) {
        const { force, 'dry-run': dryRun } = inputs;
        const plan = await planProject({ ...inputs, workingDirectory: context.workingDirectory });
        context.setPathOutput('path', plan.folder);
        const result = await writeProject(plan.files, { force, dryRun, signal: context.signal });
        context.setOutput('written', JSON.stringify(dryRun ? [] : result.written.map(({ file }) => file.path)));
        logResult(result, dryRun, context);
        if (result.written.length > 0 && !dryRun)
            logNextSteps(plan, inputs, context);
    },
});
function logResult({ written, kept }, dryRun, { logger }) {
    for (const { file, state } of written) {
        const verb = state === 'new' ? 'write' : 'overwrite';
        logger.info(dryRun ? `would ${verb} ${file.shown}` : `${state === 'new' ? 'wrote' : 'overwrote'} ${file.shown}`);
    }
    for (const { file, state } of kept) {
        logger.info(`${file.shown} exists already ${state === 'same' ? 'with this content' : 'and is kept'}`);
    }
    if (written.length === 0)
        logger.info('nothing to write');
}
/** As in the READMEs of the templates. The configuration is in a file, because shells differ in quoting. */
const firstCommands = {
    connector: [
        'then write {"token":"any"} into config.json, and pack and validate on this machine:',
        'saas-connector pack --out dist/connector.zip, saas-connector validate --file dist/connector.zip --config-path config.json',
    ],
    customizer: [
        'then pack, and validate with the bundle of its connector on this machine:',
        'saas-connector pack --out dist/customizer.zip, saas-connector validate --file connector.zip --customizer dist/customizer.zip',
    ],
};
function logNextSteps({ folder, kind }, { existing, action, workflows }, { logger, workingDirectory }) {
    if (!existing) {
        logger.info(`next: cd ${(0,paths/* displayPath */.Gt)(folder, workingDirectory)}, npm ci, npm test`);
        logger.info(firstCommands[kind].join(' '));
    }
    if (workflows !== 'none' && action.startsWith('OWNER/')) {
        logger.info('in the workflows, replace OWNER by the owner of the repository of these actions');
    }
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 93452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ programRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);




/** A file of the repository's root that the program needs beside itself. */
const markerFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('examples', 'connector', 'package.json');
/**
 * The root of this repository, with its examples and templates. The program runs from dist/, in tests from lib/src/, so
 * the folders above are searched.
 *
 * @throws UserError if the program was copied without them.
 */
function programRoot() {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, markerFile))) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (parent === folder) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`there is no ${markerFile} beside the program; run it from a clone of its repository, not from a copy of dist`);
        }
        folder = parent;
    }
    return folder;
}
//# sourceMappingURL=program-root.js.map

/***/ })

};
