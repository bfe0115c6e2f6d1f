export const id = 9502;
export const ids = [9502];
export const modules = {

/***/ 9502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/project/package-manager.js
var package_manager = __webpack_require__(35506);
// EXTERNAL MODULE: ./lib/src/project/project.js
var project_project = __webpack_require__(20905);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/commands/shared/program-root.js
var program_root = __webpack_require__(93452);
;// CONCATENATED MODULE: ./lib/src/commands/init/files.js




/** What `--existing` adds to a project, beside the workflows. */
const alsoForExisting = ['validate.yml'];
/** The workflows of examples/workflows/ that a project gets. */
const workflowNames = {
    connector: ['pull-request.yml', 'merge.yml', 'release.yml'],
    customizer: ['customizer.yml'],
    monorepo: ['monorepo.yml', 'monorepo-release.yml'],
};
/** The files of a whole project, without its workflows. */
async function projectFiles(blueprint) {
    const root = (0,program_root/* programRoot */.j)();
    const example = (0,external_node_path_.join)(root, 'examples', 'connector');
    const files = await templateFiles(blueprint);
    const manifest = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(example, 'package.json'), 'utf8'));
    const lock = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(example, 'package-lock.json'), 'utf8'));
    // The versions that the example is built and tested with, and the lockfile that goes with them.
    const { engines, dependencies, devDependencies } = manifest;
    const own = JSON.parse(files['package.json'] ?? '{}');
    const packageFile = { ...own, name: blueprint.packageName, engines, dependencies, devDependencies };
    const identity = { name: blueprint.packageName, version: own.version };
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
/** The files that a project which is there already gets, without its workflows. */
async function additionalFiles(blueprint) {
    const files = Object.entries(await templateFiles(blueprint));
    return Object.fromEntries(files.filter(([name]) => alsoForExisting.includes(name)));
}
/** The workflows, made from those of examples/workflows/. */
async function workflowFiles(blueprint) {
    const files = {};
    for (const name of workflowsOf(blueprint)) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)((0,program_root/* programRoot */.j)(), 'examples', 'workflows', name), 'utf8');
        files[`.github/workflows/${targetName(name, blueprint)}`] = fillWorkflow(text, blueprint);
    }
    return files;
}
/**
 * Where actions are used from, in its parts.
 *
 * @throws UserError if it is not `owner/repository@ref`.
 */
function parseAction(action) {
    const [, repository, ref] = /^([\w.-]+(?:\/[\w.-]+)+)@([\w./-]+)$/.exec(action) ?? [];
    if (repository !== undefined && ref !== undefined)
        return { repository, ref };
    throw new errors/* UserError */.y('input action is not of the form owner/repository@ref; write for example acme/actions@v1');
}
function workflowsOf({ kind, monorepo }) {
    return workflowNames[kind === 'connector' && monorepo ? 'monorepo' : kind];
}
/** Each customizer of a repository has a workflow of its own. */
function targetName(name, { monorepo, alias }) {
    return monorepo && name === 'customizer.yml' ? `customizer-${alias}.yml` : name;
}
async function templateFiles(blueprint) {
    const folder = (0,external_node_path_.join)((0,program_root/* programRoot */.j)(), 'templates', blueprint.kind);
    const files = {};
    for (const name of (await (0,promises_.readdir)(folder, { recursive: true })).sort()) {
        const path = (0,external_node_path_.join)(folder, name);
        if (!(await (0,promises_.stat)(path)).isFile())
            continue;
        const text = fillTemplate(await (0,promises_.readFile)(path, 'utf8'), blueprint);
        files[name.split(external_node_path_.sep).join('/')] = name === 'validate.yml' ? schemaLine(blueprint) + text : text;
    }
    return files;
}
/** Lets editors check the settings, and complete them; none while the owner is still to be filled in. */
function schemaLine({ action }) {
    const { repository, ref } = parseAction(action);
    const [owner, name, ...below] = repository.split('/');
    if (owner === 'OWNER')
        return '';
    const place = [owner, name, ref, ...below, 'docs', 'schemas', 'validate.schema.json'].join('/');
    return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${place}\n`;
}
function fillTemplate(text, blueprint) {
    const filled = named(text, blueprint);
    if (blueprint.workflows)
        return filled.replace('<!-- workflows -->', workflowList(blueprint));
    // Without workflows the last section of the README has no object.
    return filled.replace(/\n## Workflows\n[\s\S]*$/, '');
}
/** The names in the templates and the example workflows stand for the project's own. */
function named(text, { kind, alias }) {
    return text.replaceAll(`my-${kind}`, () => alias);
}
function workflowList(blueprint) {
    const does = {
        'pull-request.yml': 'packs the connector and validates the bundle',
        'merge.yml': 'uploads what was merged, tags that version `development` and validates it on the tenant',
        'release.yml': 'promotes the version tagged `development` to `latest`',
        'customizer.yml': 'packs the customizer, and uploads what was merged',
        'monorepo.yml': 'validates, and uploads, each connector of the repository that a change touches',
        'monorepo-release.yml': 'promotes the versions tagged `development` to `latest`',
    };
    return workflowsOf(blueprint)
        .map((name) => `- \`.github/workflows/${targetName(name, blueprint)}\` ${does[name] ?? ''}`)
        .join('\n');
}
function fillWorkflow(text, blueprint) {
    const { repository, ref } = parseAction(blueprint.action);
    const filled = named(text, blueprint)
        .replace(/\bOWNER\/saas-connector-actions\/([a-z]+)@v1/g, (_, name) => `${repository}/${name}@${ref}`)
        .replace(/^ *# Replace OWNER by .*\n/gm, (line) => (repository.startsWith('OWNER/') ? line : ''));
    return withCache(blueprint.monorepo && blueprint.kind === 'customizer' ? withPath(filled, blueprint) : filled, blueprint);
}
/** A workflow of one project, when the project is not the repository's root. */
function withPath(text, { pathInRepository, cached }) {
    const path = JSON.stringify(pathInRepository);
    return text
        .replace(/^( *)uses: .*\/pack@.*$/m, (line, indent) => `${line}\n${indent}with:\n${indent}  path: ${path}`)
        .replace(/^( *)cache: .*$/m, (line, indent) => cached ? `${line}\n${indent}cache-dependency-path: '**/package-lock.json'` : line);
}
/** `setup-node` fails when it is to cache for a package manager that is not there yet, or without a lockfile. */
function withCache(text, { packageManager, cached }) {
    const lockfile = { npm: 'package-lock.json', yarn: 'yarn.lock', pnpm: '', bun: '' }[packageManager];
    if (!cached || lockfile === '')
        return text.replace(/^ *cache(-dependency-path)?: .*\n/gm, '');
    return text
        .replace(/^( *cache: ).*$/gm, `$1${packageManager}`)
        .replace(/^( *cache-dependency-path: ).*$/gm, `$1'**/${lockfile}'`);
}
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
//# sourceMappingURL=files.js.map
// EXTERNAL MODULE: ./lib/src/commands/shared/structured-input.js
var structured_input = __webpack_require__(34785);
;// CONCATENATED MODULE: ./lib/src/commands/init/write-files.js




/** Looks at what is there. Line ends do not count: git may have changed them. */
async function compareFiles(files) {
    return await Promise.all(files.map(async (file) => {
        const old = await contentOf(file);
        const state = old === undefined ? 'new' : plainText(old) === plainText(file.content) ? 'same' : 'different';
        return { file, state };
    }));
}
/**
 * Writes files, all or none: on an error, or when the signal is aborted, what was written is taken back, with the
 * folders that were made for it.
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
        // What came into being since it was looked for is neither overwritten nor taken back.
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
        if (cause instanceof errors/* UserError */.y)
            throw cause;
        throw new errors/* UserError */.y(`cannot write ${shown}: ${why(cause)}; nothing was made`, { cause });
    }
}
/** The folder and those above it that are not there, the highest first. */
async function missingFolders(folder) {
    const stats = await (0,promises_.lstat)(folder).catch(missing);
    return stats === undefined ? [...(await missingFolders((0,external_node_path_.dirname)(folder))), folder] : [];
}
async function contentOf({ path, shown }) {
    try {
        const stats = await (0,promises_.lstat)(path).catch(missing);
        return stats === undefined ? undefined : await (0,promises_.readFile)(path);
    }
    catch (cause) {
        throw new errors/* UserError */.y(`cannot read ${shown}: ${why(cause)}`, { cause });
    }
}
function missing(error) {
    if (error.code !== 'ENOENT')
        throw error;
}
function why(error) {
    const { code } = error;
    return code === 'ENOTDIR' || code === 'EEXIST' ? 'a file is where a folder has to be' : (0,structured_input/* reasonOf */.A3)(error);
}
function plainText(content) {
    return content.toString().replaceAll('\r\n', '\n');
}
/** A step back that fails must not hide the first error, nor keep the others from being taken. */
function ignore() { }
//# sourceMappingURL=write-files.js.map
;// CONCATENATED MODULE: ./lib/src/commands/init/command.js







const initInputs = {
    name: {
        kind: 'text',
        description: 'Name of the connector; its folder is made in the working directory. A path makes the folder there: its last part is the name. @scope/name makes a package of that name in the folder name.',
        details: ['With --existing: the folder of the project, by default the working directory.'],
    },
    customizer: { kind: 'boolean', default: 'false', description: 'Make a connector customizer.' },
    existing: {
        kind: 'boolean',
        default: 'false',
        description: 'Add only the workflows and validate.yml to a project that is there already.',
    },
    workflows: {
        kind: 'choice',
        choices: ['auto', 'project', 'repository', 'none'],
        default: 'auto',
        description: 'Where the workflows go: into the project; or to the root of the git repository that it is a part of, as workflows for several connectors. auto is the latter where the project is not the root itself.',
    },
    action: {
        kind: 'text',
        default: 'OWNER/saas-connector-actions@v1',
        description: 'Repository and version that the workflows use these actions from, as owner/repository@ref.',
    },
    force: { kind: 'boolean', default: 'false', description: 'Overwrite files that are there already.' },
    'dry-run': { kind: 'boolean', default: 'false', description: 'Only say what would be written.' },
};
const init = (0,command/* defineCommand */.N)({
    name: 'init',
    summary: 'Makes a connector project with tests and workflows, or adds the workflows to a project.',
    positional: 'name',
    inputs: initInputs,
    outputs: {
        path: 'Folder of the project.',
        written: 'The files that were written, as a JSON array of paths.',
    },
    async run(inputs, context) {
        const { folder, blueprint, repositoryRoot } = inputs.existing
            ? await existingProject(inputs, context)
            : newProject(inputs, context);
        const own = inputs.existing ? await additionalFiles(blueprint) : await projectFiles(blueprint);
        const workflows = blueprint.workflows ? await workflowFiles(blueprint) : {};
        const workflowRoot = blueprint.monorepo ? repositoryRoot : folder;
        const shared = blueprint.monorepo && blueprint.kind === 'connector';
        const files = [...plan(own, folder, context), ...plan(workflows, workflowRoot, context, shared)];
        context.setOutput('path', folder);
        const states = await compareFiles(files);
        refuseOverwriting(states, inputs.force);
        const due = states.filter(({ file, state }) => state !== 'same' && !(keeps(file) && state === 'different'));
        function keeps(file) {
            return file.shared === true && !inputs.force;
        }
        if (!inputs['dry-run'])
            await writeFiles(due.map(({ file }) => file), context.signal);
        context.setOutput('written', JSON.stringify(inputs['dry-run'] ? [] : due.map(({ file }) => file.path)));
        report(states, due, inputs, context);
        if (due.length > 0 && !inputs['dry-run'])
            nextSteps(folder, blueprint.kind, inputs, context);
    },
});
function newProject(inputs, context) {
    if (inputs.name === undefined) {
        throw new errors/* UserError */.y('input name is missing; give the name of the project, for example my-connector');
    }
    const scoped = /^@[^/\\]+\/[^/\\]+$/.test(inputs.name);
    const folder = (0,external_node_path_.resolve)(context.workingDirectory, scoped ? (0,external_node_path_.basename)(inputs.name) : inputs.name);
    const packageName = scoped ? inputs.name : (0,external_node_path_.basename)(folder);
    requirePackageName(packageName);
    const kind = inputs.customizer ? 'customizer' : 'connector';
    return target(folder, { kind, packageName, packageManager: 'npm', cached: true }, inputs);
}
async function existingProject(inputs, context) {
    const project = await (0,project_project/* findProject */.t)((0,external_node_path_.resolve)(context.workingDirectory, inputs.name ?? '.'));
    const kind = inputs.customizer ? 'customizer' : project.kind;
    requirePackageName(project.name);
    const { name: packageName, packageManager } = project;
    const cached = project.lockfile !== undefined;
    return target(project.directory, { kind, packageName, packageManager, cached }, inputs);
}
function target(folder, known, { action, workflows }) {
    parseAction(action);
    const repositoryRoot = (0,package_manager/* findRepositoryRoot */.mL)(folder);
    const monorepo = workflows === 'repository' || (workflows === 'auto' && repositoryRoot !== undefined && repositoryRoot !== folder);
    if (workflows === 'repository' && repositoryRoot === undefined) {
        throw new errors/* UserError */.y(`${folder} is in no git repository; run "git init" at its root, or give workflows project`);
    }
    const alias = known.packageName.replace(/^@[^/]+\//, '');
    const root = repositoryRoot ?? folder;
    const pathInRepository = (0,external_node_path_.relative)(root, folder).split(external_node_path_.sep).join('/') || '.';
    const blueprint = { ...known, alias, action, monorepo, pathInRepository, workflows: workflows !== 'none' };
    return { folder, blueprint, repositoryRoot: root };
}
/** What npm takes as the name of a package, without what a shell or a file system could mistake. */
function requirePackageName(name) {
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
    throw new errors/* UserError */.y(`"${name.slice(0, 100)}" is not a name that npm takes: small letters, digits, "-", "." and "_"; write for example ${hint}`);
}
function plan(files, folder, context, shared = false) {
    return Object.entries(files).map(([name, content]) => {
        const path = (0,external_node_path_.join)(folder, ...name.split('/'));
        return { path, shown: shown(path, context), content, shared };
    });
}
function refuseOverwriting(states, force) {
    if (force)
        return;
    const different = states.filter(({ file, state }) => state === 'different' && !file.shared);
    if (different.length === 0)
        return;
    const names = different.map(({ file }) => file.shown);
    const list = names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ');
    throw new errors/* UserError */.y(`${list} would be overwritten; give --force true if you want that, nothing was written`);
}
function report(states, due, { 'dry-run': dryRun }, { logger }) {
    for (const { file, state } of due) {
        const verb = state === 'new' ? 'write' : 'overwrite';
        logger.info(dryRun ? `would ${verb} ${file.shown}` : `${state === 'new' ? 'wrote' : 'overwrote'} ${file.shown}`);
    }
    for (const one of states) {
        if (due.includes(one))
            continue;
        const why = one.state === 'same' ? 'as it would be made' : 'and is left as it is';
        logger.info(`${one.file.shown} is there already, ${why}`);
    }
    if (due.length === 0)
        logger.info('nothing is left to write');
}
/** What the READMEs of the templates tell too. The configuration is in a file, as shells quote in different ways. */
const tryOut = {
    connector: [
        'then, with {"token":"any"} in config.json, pack and validate it on this machine:',
        'saas-connector pack --out dist/connector.zip, saas-connector validate --file dist/connector.zip --config-path config.json',
    ],
    customizer: [
        'then pack it, and validate it with the bundle of its connector on this machine:',
        'saas-connector pack --out dist/customizer.zip, saas-connector validate --file connector.zip --customizer dist/customizer.zip',
    ],
};
function nextSteps(folder, kind, { existing, action, workflows }, context) {
    const { logger } = context;
    if (!existing) {
        logger.info(`next: cd ${shown(folder, context)}, npm ci, npm test`);
        logger.info(tryOut[kind].join(' '));
    }
    if (workflows !== 'none' && action.startsWith('OWNER/')) {
        logger.info('in the workflows, replace OWNER by the owner of the repository that you use these actions from');
    }
}
/** A path from the working directory if it is below. */
function shown(path, context) {
    const short = (0,external_node_path_.relative)(context.workingDirectory, path);
    return short === '' ? '.' : short === '..' || short.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(short) ? path : short;
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




/** What of this repository the program uses beside itself: the example, its workflows, and the templates. */
const mark = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('examples', 'connector', 'package.json');
/**
 * The folder of this program, with its examples and templates. It is looked for upwards: the program runs from dist/,
 * in tests from lib/src/.
 *
 * @throws UserError when the program was copied without them.
 */
function programRoot() {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, mark))) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (parent === folder) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`there is no ${mark} beside the program; run it from a clone of its repository, not from a copy of dist`);
        }
        folder = parent;
    }
    return folder;
}
//# sourceMappingURL=program-root.js.map

/***/ }),

/***/ 34785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   jE: () => (/* binding */ parseStructured),
/* harmony export */   jH: () => (/* binding */ readInputFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);




/** Size of a file that an input names. */
const maxFileBytes = 64 * 1024 * 1024;
/**
 * Parses a text in JSON or YAML 1.2. In YAML, only core tags are supported, keys must be unique strings, and aliases
 * are limited.
 *
 * @param label names the text in a message, as `input changes` or `the file a.yaml`
 * @throws UserError with the position of the error. It never quotes the text, which may contain a secret.
 */
async function parseStructured(text, label) {
    const plain = text.replace(/^\ufeff/, '');
    const json = parseJson(plain);
    const { value, problem } = json === undefined ? await parseYaml(plain) : { value: json.value, problem: undefined };
    if (problem !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${label} is neither JSON nor YAML that can be used: ${problem}`);
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .depthOf */ .d1)(value) > _core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${label} is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw}; make it simpler`);
    return value;
}
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
async function parseYaml(text) {
    const { YamlError, readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4433)]).then(__webpack_require__.bind(__webpack_require__, 44433));
    try {
        const { value } = readYaml(text);
        return hasOnlyFiniteNumbers(value) ? { value } : { problem: 'a number that JSON does not have (.inf or .nan)' };
    }
    catch (error) {
        if (!(error instanceof YamlError))
            throw error;
        const { code, position } = error;
        const text = yamlErrors[code] ?? code.toLowerCase().replaceAll('_', ' ');
        return { problem: position === undefined ? text : `line ${position.line}, column ${position.column}: ${text}` };
    }
}
function hasOnlyFiniteNumbers(root) {
    for (const { value } of (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valuesIn */ .aC)(root))
        if (typeof value === 'number' && !Number.isFinite(value))
            return false;
    return true;
}
/** Texts for the codes of the YAML parser. */
const yamlErrors = {
    TAG_RESOLVE_FAILED: 'a tag that is not supported; write plain values',
    DUPLICATE_KEY: 'a duplicate key',
    NON_STRING_KEY: 'a key that is not a string',
    TAB_AS_INDENT: 'a tab; indent with spaces',
    MULTIPLE_DOCS: 'a second document; give one',
    ALIAS_FAILED: 'an alias without an anchor, or too many of them',
    TOO_DEEP: `it is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw}`,
};
/**
 * Reads a file that an input names, as UTF-8.
 *
 * @param name the name of the input.
 * @throws UserError that names the input and the file.
 */
async function readInputFile(name, path, workingDirectory) {
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path));
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read ${name} ${path}: ${reasonOf(cause)}`, { cause });
    }
    if (bytes.length > maxFileBytes) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read ${name} ${path}: it is larger than ${maxFileBytes / 1024 / 1024} MiB`);
    }
    return bytes.toString('utf8');
}
/** The reason why a file could not be read or written, for a message. */
function reasonOf(error) {
    const { code } = error;
    if (code === 'ENOENT')
        return 'there is no such file or folder';
    if (code === 'EISDIR')
        return 'it is a folder';
    if (code === 'ENOSPC')
        return 'no space is left on the disk';
    if (code === 'EACCES' || code === 'EPERM')
        return 'access is denied';
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error);
}
//# sourceMappingURL=structured-input.js.map

/***/ })

};
