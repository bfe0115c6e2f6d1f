export const id = 1889;
export const ids = [1889];
export const modules = {

/***/ 21889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/base/errors.js
var errors = __webpack_require__(1559);
// EXTERNAL MODULE: ./lib/src/connector/package-manager.js
var package_manager = __webpack_require__(42624);
// EXTERNAL MODULE: ./lib/src/connector/project.js
var connector_project = __webpack_require__(8431);
// EXTERNAL MODULE: ./lib/src/workflow/command.js
var command = __webpack_require__(4171);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/commands/program-root.js
var program_root = __webpack_require__(91430);
;// CONCATENATED MODULE: ./lib/src/commands/init-files.js




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
//# sourceMappingURL=init-files.js.map
// EXTERNAL MODULE: ./lib/src/commands/structured-input.js
var structured_input = __webpack_require__(19067);
;// CONCATENATED MODULE: ./lib/src/commands/write-files.js




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
;// CONCATENATED MODULE: ./lib/src/commands/init.js







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
    const project = await (0,connector_project/* findProject */.t)((0,external_node_path_.resolve)(context.workingDirectory, inputs.name ?? '.'));
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
//# sourceMappingURL=init.js.map

/***/ }),

/***/ 91430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ programRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1559);




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
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`there is no ${mark} beside the program; run it from a clone of its repository, not from a copy of dist`);
        }
        folder = parent;
    }
    return folder;
}
//# sourceMappingURL=program-root.js.map

/***/ }),

/***/ 19067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   jE: () => (/* binding */ parseStructured),
/* harmony export */   jH: () => (/* binding */ readInputFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1559);



/** More uses of anchors than this in one text are an attempt to exhaust the memory. */
const mostAliases = 100;
/** Deeper nesting is refused: it would exhaust the stack of whatever reads it next. */
const deepest = 200;
/** Bytes of a file that an input names. */
const largestFile = 64 * 1024 * 1024;
/**
 * The value of a text in JSON or YAML 1.2. In YAML there are no tags but the core ones, keys are texts and stand once,
 * and aliases are limited.
 *
 * @param label names the text in a message, as `input changes` or `the file a.yaml`
 * @throws UserError that says where it is wrong, and never quotes the text: it may hold a secret.
 */
async function parseStructured(text, label) {
    const plain = text.replace(/^\ufeff/, '');
    const json = jsonOf(plain);
    const { value, problem } = json === undefined ? await readYaml(plain) : { value: json.value, problem: undefined };
    if (problem !== undefined)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${label} is neither JSON nor YAML that can be used: ${problem}`);
    if (depthOf(value) > deepest)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${label} is nested deeper than ${deepest}; make it simpler`);
    return value;
}
function jsonOf(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
async function readYaml(text) {
    const { Composer, LineCounter, Parser } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lineCounter = new LineCounter();
    const tokens = [...new Parser(lineCounter.addNewLine).parse(text)];
    // Before composing, which goes down by calling itself.
    if (depthOf(tokens) > 3 * deepest)
        return { problem: `it is nested deeper than ${deepest}` };
    const composer = new Composer({ prettyErrors: false, stringKeys: true, schema: 'core' });
    const [document, ...others] = [...composer.compose(tokens, true, text.length)];
    if (document === undefined)
        return { value: null };
    if (others.length > 0)
        return { problem: 'there is a second document; give one' };
    const [fault] = [...document.errors, ...document.warnings];
    if (fault !== undefined) {
        const { line, col } = lineCounter.linePos(fault.pos[0]);
        const what = faults[fault.code] ?? fault.code.toLowerCase().replaceAll('_', ' ');
        return { problem: `line ${line}, column ${col}: ${what}` };
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: mostAliases });
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        return { problem: 'an alias without an anchor, or too many of them' };
    }
    return everyNumberIsFinite(value) ? { value } : { problem: 'a number that JSON cannot carry (.inf or .nan)' };
}
/** How deep objects and lists lie in each other. Does not call itself: what it looks at may be hostile. */
function depthOf(root) {
    let most = 0;
    for (const { depth } of nodes(root))
        most = Math.max(most, depth);
    return most;
}
function everyNumberIsFinite(root) {
    for (const { value } of nodes(root))
        if (typeof value === 'number' && !Number.isFinite(value))
            return false;
    return true;
}
function* nodes(root) {
    const work = [{ value: root, depth: 0 }];
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
        yield next;
        const { value, depth } = next;
        if (typeof value !== 'object' || value === null)
            continue;
        for (const child of Object.values(value))
            work.push({ value: child, depth: depth + 1 });
    }
}
const faults = {
    TAG_RESOLVE_FAILED: 'a tag that is not supported; write plain values',
    DUPLICATE_KEY: 'a key that stands twice',
    NON_STRING_KEY: 'a key that is not a text',
    TAB_AS_INDENT: 'a tab; indent with spaces',
};
/**
 * The text of a file that an input names.
 *
 * @throws UserError that names the input and the file.
 */
async function readInputFile(name, path, workingDirectory) {
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path));
    }
    catch (cause) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read ${name} ${path}: ${reasonOf(cause)}`, { cause });
    }
    if (bytes.length > largestFile) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read ${name} ${path}: it is larger than ${largestFile / 1024 / 1024} MiB`);
    }
    return bytes.toString('utf8');
}
/** Why a file could not be read or written, in words. */
function reasonOf(error) {
    const { code } = error;
    if (code === 'ENOENT')
        return 'there is no such file or folder';
    if (code === 'EISDIR')
        return 'it is a folder';
    if (code === 'EACCES' || code === 'EPERM')
        return 'access is denied';
    return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error);
}
//# sourceMappingURL=structured-input.js.map

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

/***/ })

};
