export const id = 5601;
export const ids = [5601];
export const modules = {

/***/ 37240:
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
// EXTERNAL MODULE: ./lib/src/commands/shared/config.js
var shared_config = __webpack_require__(3633);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/report/validation.js
var validation = __webpack_require__(53606);
// EXTERNAL MODULE: ./lib/src/validation/engine/run.js + 58 modules
var run = __webpack_require__(79072);
// EXTERNAL MODULE: ./lib/src/commands/pack/command.js + 1 modules
var pack_command = __webpack_require__(44429);
// EXTERNAL MODULE: ./lib/src/commands/pack/pack.js + 7 modules
var pack = __webpack_require__(70375);
// EXTERNAL MODULE: ./lib/src/commands/shared/local-tenant.js
var local_tenant = __webpack_require__(86925);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-outcome.js + 3 modules
var validation_outcome = __webpack_require__(80031);
// EXTERNAL MODULE: ./lib/src/commands/validate/complete-report.js
var complete_report = __webpack_require__(68940);
// EXTERNAL MODULE: ./lib/src/commands/validate/settings.js
var validate_settings = __webpack_require__(68475);
// EXTERNAL MODULE: ./lib/src/commands/validate/validate.js + 6 modules
var validate = __webpack_require__(95097);
;// CONCATENATED MODULE: ./lib/src/commands/init/baseline.js














/**
 * Packs a project and validates its bundle in this process, as the workflow of a pull request does, for the findings that
 * the project has today.
 *
 * @param project - the folder of the project, absolute.
 * @param config - the configuration; without one, the checks that need one are skipped.
 * @returns the content of a baseline, or why there is none: a project that does not build gets its workflows all the same.
 */
async function makeBaseline(project, config, context) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'saas-connector-baseline-'));
    try {
        return await validateProject(project, (0,external_node_path_.join)(folder, 'bundle.zip'), config, quietContext(context));
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || context.signal.aborted)
            throw error;
        return { problem: error.message };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function validateProject(project, out, config, context) {
    const options = (0,pack_command.packOptions)({
        path: project,
        install: 'auto',
        build: 'auto',
        out,
        compression: 'store',
        include: [],
        'run-untrusted-code-with-credentials': false,
    }, context);
    // What packing finds in the spec, the validation finds too.
    const { file } = await (0,pack/* packProject */.t)({ ...options, onFinding: () => { } });
    const settings = await (0,validate_settings/* readValidationSettings */.b)(undefined, project, context);
    const seed = (0,external_node_crypto_.randomBytes)(6).toString('hex');
    const plan = {
        ...{ config, settings, seed, readOnly: true, checks: [], skipChecks: [], readLimit: 8 },
        ...{ shard: undefined, maxWaitMs: undefined, nameInput: run/* nameInputOfShell */.l7, skipReasonsIn: '' },
    };
    let outcome = { problem: 'nothing was validated' };
    await (0,local_tenant/* withBundleOnSandbox */.b)(file, context, async (target) => {
        const { result, stopped } = await (0,validate/* validateTarget */.M)(target, plan, project, context);
        if (stopped !== undefined)
            throw stopped;
        const { workspace, workingDirectory } = context;
        const rerun = `saas-connector validate --file <zip> --seed ${seed}`;
        const report = await (0,complete_report/* completeReport */.U)(result, rerun, undefined, { workspace, workingDirectory, project });
        const cleaned = (0,validation_outcome/* finishReport */.U)(report, undefined, context.secrets);
        outcome = { content: baselineText(cleaned), totals: (0,validation/* formatTotals */.zD)(cleaned) };
    });
    return outcome;
}
/** A baseline is compared by its findings. What was sent and answered is left out of a file that is committed. */
function baselineText(report) {
    const checks = report.checks.map(({ exchanges: _, ...check }) => check);
    const { commands: __, traffic: ___, ...rest } = report;
    return `${JSON.stringify({ ...rest, checks }, null, 2)}\n`;
}
/** The same context with a log that is only shown with --verbose: the workflows log the validation in full. */
function quietContext(context) {
    const { logger } = context;
    const quiet = (text) => logger.debug(text);
    return { ...context, logger: { debug: quiet, info: quiet, warning: (text) => logger.warning(text) } };
}
//# sourceMappingURL=baseline.js.map
// EXTERNAL MODULE: ./lib/src/commands/shared/program-root.js
var program_root = __webpack_require__(93452);
;// CONCATENATED MODULE: ./lib/src/commands/init/files.js





/** The result of the first validation of an existing project, in the folder of its package.json. */
const baselineName = 'validation-baseline.json';
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
    const placed = settings.monorepo && settings.kind === 'customizer' ? withPath(filled, settings) : filled;
    return withBaseline(withPackageManager(withCache(placed, settings), settings), settings);
}
/** Lets the steps that validate fail only for findings that are not in the baseline. */
function withBaseline(text, { hasBaseline, monorepo }) {
    if (!hasBaseline)
        return text;
    const file = monorepo ? `\${{ matrix.path }}/${baselineName}` : baselineName;
    const lines = text.split('\n');
    const added = ['fail-on: new # only findings that the baseline does not have', `baseline: ${file}`];
    return lines
        .flatMap((line, i) => {
        if (line.trim() !== 'with:' || !lines[i - 1]?.includes('/validate@'))
            return [line];
        const indent = `${line.slice(0, line.indexOf('with:'))}  `;
        return [line, ...added.map((each) => indent + each)];
    })
        .join('\n');
}
/** Adds a step after `setup-node` that installs the package manager, in the workflows that build. */
function withPackageManager(text, { packageManager, installManager }) {
    if (installManager === undefined || !text.includes('/pack@'))
        return text;
    return text.replace(/^( *)- name: .*\n *uses: actions\/setup-node@(?:.+\n)+/gm, (step, indent) => `${step}\n${indent}- name: Set up ${packageManager}\n${indent}  run: ${installManager}\n`);
}
/** Adds the path of the project, which is not the root of the repository. */
function withPath(text, { pathInRepository, hasLockfile }) {
    const path = JSON.stringify(pathInRepository);
    return text
        .replace(/^( *)uses: .*\/pack@.*$/m, (line, indent) => `${line}\n${indent}with:\n${indent}  path: ${path}`)
        .replace(/^( *)cache: .*$/m, (line, indent) => hasLockfile ? `${line}\n${indent}cache-dependency-path: '**/package-lock.json'` : line);
}
/**
 * `setup-node` fails if its cache is for a package manager that is not installed, or if there is no lockfile. Yarn 1 is
 * installed on GitHub's runners.
 */
function withCache(text, { packageManager, installManager, hasLockfile }) {
    const yarnLock = installManager?.startsWith('npm ') ? 'yarn.lock' : '';
    const lockfile = { npm: 'package-lock.json', yarn: yarnLock, pnpm: '', bun: '' }[packageManager];
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/core/trim.js
var trim = __webpack_require__(30026);
// EXTERNAL MODULE: ./lib/src/project/package-manager.js
var package_manager = __webpack_require__(35506);
// EXTERNAL MODULE: ./lib/src/project/project.js
var project_project = __webpack_require__(20905);
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
 * @throws UserError for a new name that npm refuses, an action of another form, and `repository` outside of a repository.
 */
async function planProject(options) {
    const { folder, settings, repositoryRoot } = options.existing ? await existingProject(options) : newProject(options);
    const own = options.existing ? await additionalFiles(settings) : await projectFiles(settings);
    if (options.baseline !== undefined)
        own[baselineName] = options.baseline;
    const workflows = settings.workflows ? await workflowFiles(settings) : {};
    const workflowRoot = settings.monorepo ? repositoryRoot : folder;
    const shared = settings.monorepo && settings.kind === 'connector';
    const planned = (texts, root, isShared) => Object.entries(texts).map(([name, content]) => {
        const path = (0,external_node_path_.join)(root, ...name.split('/'));
        return { path, shown: (0,paths/* displayPath */.Gt)(path, options.workingDirectory), content, shared: isShared };
    });
    const files = [...planned(own, folder, false), ...planned(workflows, workflowRoot, shared)];
    const replacedName = npmNameOf(settings.packageName) === settings.packageName ? undefined : settings.alias;
    const needsBaseline = options.existing && settings.kind === 'connector' && !settings.hasBaseline;
    return { folder, kind: settings.kind, files, replacedName, needsBaseline };
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
    const known = { kind, packageName, packageManager: 'npm', installManager: undefined };
    return targetOf(folder, { ...known, hasLockfile: true, hasBaseline: false }, options);
}
async function existingProject(options) {
    const { name, workingDirectory, customizer } = options;
    const project = await (0,project_project/* findProject */.t)((0,external_node_path_.resolve)(workingDirectory, name ?? '.'));
    const kind = customizer ? 'customizer' : project.kind;
    const { name: packageName, packageManager } = project;
    const hasKept = !options.force && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(project.directory, baselineName));
    const known = {
        ...{ kind, packageName, packageManager },
        installManager: (0,package_manager/* installManagerCommand */.Kq)(project),
        hasLockfile: project.lockfile !== undefined,
        hasBaseline: kind === 'connector' && (hasKept || options.baseline !== undefined),
    };
    return targetOf(project.directory, known, options);
}
function targetOf(folder, known, { action, workflows }) {
    parseAction(action);
    const repositoryRoot = (0,package_manager/* findRepositoryRoot */.mL)(folder);
    const monorepo = workflows === 'repository' || (workflows === 'auto' && repositoryRoot !== undefined && repositoryRoot !== folder);
    if (workflows === 'repository' && repositoryRoot === undefined) {
        throw new errors/* UserError */.yo(`${folder} is not in a git repository; run "git init" at the root, or set workflows to project`);
    }
    // A project that exists may have a name that npm would not accept for a new one.
    const alias = (npmNameOf(known.packageName) ?? `my-${known.kind}`).replace(/^@[^/]+\//, '');
    const root = repositoryRoot ?? folder;
    const pathInRepository = (0,paths/* relativePath */.iZ)(root, folder) || '.';
    const settings = { ...known, alias, action, monorepo, pathInRepository, workflows: workflows !== 'none' };
    return { folder, settings, repositoryRoot: root };
}
/** Allows the names that npm allows and that are safe in shells and file systems. */
function assertPackageName(name) {
    const allowed = npmNameOf(name);
    if (allowed === name)
        return;
    throw new errors/* UserError */.yo(`${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(name))} is not a valid npm package name; use lower-case letters, digits, "-", "." and "_", for example ${allowed ?? 'my-connector'}`);
}
/** The name, if npm allows it, else the closest one that npm allows. Undefined if there is none. */
function npmNameOf(name) {
    const reserved = ['node_modules', 'favicon.ico'];
    const isValid = /^(?:@[a-z0-9][a-z0-9._~-]*\/)?[a-z0-9][a-z0-9._~-]*$/.test(name) && name.length <= 214;
    if (isValid && !reserved.includes(name))
        return name;
    const allowed = name
        .slice(0, 400)
        .toLowerCase()
        .replace(/[^a-z0-9._~-]+/g, '-')
        .replace(/^[^a-z0-9]+/, '');
    const proposal = (0,trim/* withoutEnd */.M)(allowed.slice(0, 100), /-/);
    return proposal === '' || reserved.includes(proposal) ? undefined : proposal;
}
/** @throws UserError that names the files that would be overwritten. */
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
        description: 'Add only the workflows, validate.yml and a first baseline to an existing project.',
    },
    baseline: {
        kind: 'boolean',
        default: 'true',
        description: 'With existing: pack and validate the project, and write the findings into validation-baseline.json, so that the workflows fail only for new ones. This installs its dependencies and runs its build.',
    },
    ...shared_config/* configInputs */.yD,
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
        const config = await (0,shared_config/* readConfig */.Xg)(inputs, context);
        const plan = await planWithBaseline(inputs, config, context);
        context.setPathOutput('path', plan.folder);
        if (plan.replacedName !== undefined) {
            context.logger.info(`the name in package.json is not a valid npm package name; the workflows use ${plan.replacedName}`);
        }
        const result = await writeProject(plan.files, { force, dryRun, signal: context.signal });
        context.setOutput('written', JSON.stringify(dryRun ? [] : result.written.map(({ file }) => file.path)));
        logResult(result, dryRun, context);
        if (result.written.length > 0 && !dryRun)
            logNextSteps(plan, inputs, context);
    },
});
/** The plan of the project, with a first baseline if it is to have one and can be built. */
async function planWithBaseline(inputs, config, context) {
    const { logger, workingDirectory } = context;
    const { name, customizer, existing, workflows, action, force } = inputs;
    const options = { name, customizer, existing, workflows, action, force, workingDirectory };
    const plan = await planProject(options);
    if (!inputs.baseline || !plan.needsBaseline)
        return plan;
    if (!force)
        assertNoOverwrite(await compareFiles(plan.files));
    if (inputs['dry-run']) {
        logger.info(`would pack and validate the project, and write its findings into ${baselineName}`);
        return plan;
    }
    logger.info('packing and validating the project for its first baseline');
    const outcome = await makeBaseline(plan.folder, config, context);
    if ('problem' in outcome) {
        logger.info(`no baseline was written: ${outcome.problem}; run init again with --force true when the project can be validated`);
        return plan;
    }
    logger.info(`${outcome.totals}: the findings of today are in ${baselineName}, and the workflows fail only for new ones`);
    if (config === undefined) {
        logger.info('checks that need a configuration were skipped; for their findings too, give --config-path and --force true');
    }
    return planProject({ ...options, baseline: outcome.content });
}
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

/***/ 63774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ missingConfigAnnotation),
/* harmony export */   r: () => (/* binding */ withMissingConfig)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25584);
/* harmony import */ var _validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27806);



/**
 * An annotation with the number of checks that were skipped because no configuration was given; undefined if there are
 * none. It is a warning if an input is an empty text, as the name of its secret may be misspelt. On a pull request from a
 * fork, which has no secrets, it is a notice.
 */
function missingConfigAnnotation(checks, { workflow, emptyInputs }) {
    const waiting = checks.filter(({ reason }) => (0,_validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissingConfigurationReason */ .Rf)(reason)).length;
    if (waiting === 0)
        return undefined;
    const skipped = `${waiting} of ${checks.length} checks were skipped`;
    const title = 'validate';
    if (workflow?.fromFork) {
        return { level: 'notice', title, message: `a pull request from a fork has no secrets: ${skipped}` };
    }
    const inputs = ['config', 'config-path'];
    if (inputs.some((name) => emptyInputs.has(name))) {
        const message = `config is empty: ${skipped}; see that the secret or variable that it comes from exists and is spelt right`;
        return { level: 'warning', title, message };
    }
    return { level: 'notice', title, message: `no config was given: ${skipped}` };
}
/**
 * Adds to the failure of a command that ran without a configuration that one may be missing.
 *
 * @param advice - what else the user can do, appended to the message.
 */
function withMissingConfig(failure, config, advice = '') {
    // A connector that answers notFound was created.
    if (config !== undefined || !(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isTenantError */ .Dz)(failure, 'connector') || failure.errorType === 'notFound')
        return failure;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${failure.message}; no configuration was given, and most connectors cannot be created without one: give config or config-path${advice}`, { cause: failure });
}
//# sourceMappingURL=missing-config.js.map

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
