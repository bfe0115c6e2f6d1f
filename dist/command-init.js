export const id = 4607;
export const ids = [4607];
export const modules = {

  37240:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  init: () => (  init)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var command = __webpack_require__(61346);
var paths = __webpack_require__(42180);
var shell = __webpack_require__(76082);
var shared_config = __webpack_require__(3633);
var program_root = __webpack_require__(93452);
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var errors = __webpack_require__(57657);
var validation = __webpack_require__(53606);
var run = __webpack_require__(77637);
var pack_command = __webpack_require__(32326);
var pack = __webpack_require__(70106);
var local_tenant = __webpack_require__(86925);
var validation_outcome = __webpack_require__(16177);
var validation_settings = __webpack_require__(38796);
var complete_report = __webpack_require__(95233);
var validate = __webpack_require__(54776);
; 














async function makeBaseline(project, config, context) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'saas-connector-baseline-'));
    try {
        return await validateProject(project, (0,external_node_path_.join)(folder, 'bundle.zip'), config, quietContext(context));
    }
    catch (error) {
        if (!(error instanceof errors .yo) || context.signal.aborted)
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
        'connectors-file': undefined,
        'run-untrusted-code-with-credentials': false,
    }, context);
    const { file } = await (0,pack .t)({ ...options, onFinding: () => { } });
    const settings = await (0,validation_settings .b)(undefined, project, context);
    const seed = (0,external_node_crypto_.randomBytes)(6).toString('hex');
    const plan = {
        ...{ config, settings, seed, readOnly: true, checks: [], skipChecks: [], readLimit: 8 },
        ...{
            shard: undefined,
            maxWaitMs: undefined,
            nameInput: run .l7,
            skipReasonsIn: 'the next lines list',
        },
    };
    let outcome = { problem: 'nothing was validated' };
    await (0,local_tenant .b)(file, context, async (target) => {
        const { result, stopped } = await (0,validate .M)(target, plan, project, context);
        if (stopped !== undefined)
            throw stopped;
        const { workspace, workingDirectory } = context;
        const rerun = `saas-connector validate --file <zip> --seed ${seed}`;
        const report = await (0,complete_report .U)(result, rerun, undefined, { workspace, workingDirectory, project });
        const cleaned = (0,validation_outcome .Ux)(report, undefined, context.secrets);
        const found = cleaned.checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn').map(({ id }) => id);
        outcome = { content: baselineText(cleaned), totals: (0,validation .zD)(cleaned), found };
    });
    return outcome;
}
function baselineText(report) {
    const checks = report.checks.map(({ exchanges: _, ...check }) => check);
    const { commands: __, traffic: ___, ...rest } = report;
    return `${JSON.stringify({ ...rest, checks }, null, 2)}\n`;
}
function quietContext(context) {
    const { logger } = context;
    const quiet = (text) => logger.debug(text);
    const quietLogger = { debug: quiet, info: quiet, warning: (text) => logger.warning(text) };
    return { ...context, logger: quietLogger, closing: quietLogger };
}
var input_names = __webpack_require__(58369);
var recordings = __webpack_require__(28455);
; 







const baselineName = 'validation-baseline.json';
const settingsName = 'validate.yml';
const filesForExisting = { connector: [settingsName], customizer: [] };
const workflowNames = {
    connector: ['pull-request.yml', 'merge.yml', 'release.yml', 'rollback.yml'],
    customizer: ['customizer.yml'],
    monorepo: ['monorepo.yml', 'monorepo-release.yml', 'rollback.yml'],
};
const recordingWorkflow = 'recording.yml';
async function projectFiles(settings) {
    const root = (0,program_root .j)();
    const example = (0,external_node_path_.join)(root, 'examples', 'connector');
    const files = await templateFiles(settings);
    const manifest = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(example, 'package.json'), 'utf8'));
    const lock = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(example, 'package-lock.json'), 'utf8'));
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
async function additionalFiles(settings) {
    const files = Object.entries(await templateFiles(settings));
    return Object.fromEntries(files.filter(([name]) => filesForExisting[settings.kind].includes(name)));
}
async function workflowFiles(settings) {
    const files = {};
    for (const name of workflowsOf(settings)) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)((0,program_root .j)(), 'examples', 'workflows', name), 'utf8');
        files[`.github/workflows/${targetName(name, settings)}`] = fillWorkflow(text, name, settings);
    }
    return files;
}
function parseAction(action) {
    const [, repository, ref] = /^([\w.-]+(?:\/[\w.-]+)+)@([\w./-]+)$/.exec(action) ?? [];
    if (repository !== undefined && ref !== undefined)
        return { repository, ref };
    throw new errors .eb(`${(0,input_names .yu)('action')} is not of the form owner/repository@ref; give for example acme/actions@v1`);
}
function settingsNamedIn(workflows) {
    const text = workflows.join('\n').replace(/^ *#.*$/gm, '');
    const named = (pattern) => [...new Set([...text.matchAll(pattern)].flatMap(([, name]) => name ?? []))].sort();
    return {
        variables: named(/\bvars\.([A-Z_]+)/g),
        secrets: named(/\bsecrets\.([A-Z_]+)/g),
        environments: named(/^ *environment: ([\w-]+)$/gm),
    };
}
function workflowsOf({ kind, monorepo, recording }) {
    const names = workflowNames[kind === 'connector' && monorepo ? 'monorepo' : kind];
    return recording ? [...names, recordingWorkflow] : names;
}
function targetName(name, { monorepo, alias }) {
    const isOwn = name === 'customizer.yml' || name === recordingWorkflow;
    return monorepo && isOwn ? name.replace('.yml', `-${alias}.yml`) : name;
}
async function templateFiles(settings) {
    const folder = (0,external_node_path_.join)((0,program_root .j)(), 'templates', settings.kind);
    const files = {};
    for (const name of (await (0,promises_.readdir)(folder, { recursive: true })).sort()) {
        const path = (0,external_node_path_.join)(folder, name);
        if (!(await (0,promises_.stat)(path)).isFile())
            continue;
        const text = fillTemplate(await (0,promises_.readFile)(path, 'utf8'), settings);
        files[(0,paths .To)(name)] = name === settingsName ? schemaLine(settings) + text : text;
    }
    return files;
}
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
    return filled.replace(/\n## Workflows\n[\s\S]*$/, '');
}
function withNames(text, { kind, alias }) {
    return text.replaceAll(`my-${kind}`, () => alias);
}
function workflowList(settings) {
    const descriptions = {
        'pull-request.yml': 'packs the connector, validates the bundle and compares what it answers with what the base answers',
        'merge.yml': 'uploads the merged connector, tags that version `development` and validates it on the tenant',
        'release.yml': 'promotes the version of the released commit to `latest`',
        'rollback.yml': 'moves a tag back to the version before, when it is started manually',
        [recordingWorkflow]: 'records the target system once a week, and opens a pull request with the difference',
        'customizer.yml': 'packs the customizer, validates it on the samples in `validate.yml`, and uploads it after a merge',
        'monorepo.yml': 'validates and uploads each connector of the repository that changed',
        'monorepo-release.yml': 'promotes the versions of the released commit to `latest`',
    };
    return workflowsOf(settings)
        .map((name) => `- \`.github/workflows/${targetName(name, settings)}\` ${descriptions[name] ?? ''}`)
        .join('\n');
}
function fillWorkflow(text, name, settings) {
    const { repository, ref } = parseAction(settings.action);
    const filled = withNames(text, settings)
        .replace(/\bOWNER\/saas-connector-actions\/([a-z]+)@v1/g, (_, action) => `${repository}/${action}@${ref}`)
        .replace(/^( *group: )saas-connector #.*$/m, settings.monorepo ? '$1saas-connectors-tags' : '$1saas-connector')
        .replace(/^ *# Replace OWNER by .*\n/gm, (line) => (repository.startsWith('OWNER/') ? line : ''));
    const isOfProject = settings.monorepo && (settings.kind === 'customizer' || name === recordingWorkflow);
    const placed = isOfProject ? withPath(filled, settings) : filled;
    const cached = withPackageManager(withCache(placed, settings), settings);
    return withBaseline(cached, settings, isOfProject ? settings.pathInRepository : undefined);
}
function withBaseline(text, { hasBaseline, monorepo }, path) {
    if (!hasBaseline)
        return text;
    const file = path !== undefined
        ? JSON.stringify(`${path}/${baselineName}`)
        : monorepo
            ? `\${{ matrix.path }}/${baselineName}`
            : baselineName;
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
function withPackageManager(text, { packageManager, installManager }) {
    if (installManager === undefined || !text.includes('/pack@'))
        return text;
    return text.replace(/^( *)- name: .*\n *uses: actions\/setup-node@(?:.+\n)+/gm, (step, indent) => `${step}\n${indent}- name: Set up ${packageManager}\n${indent}  run: ${installManager}\n`);
}
function withPath(text, { pathInRepository, hasLockfile, alias }) {
    const path = JSON.stringify(pathInRepository);
    return text
        .replace(/^( *)uses: .*\/pack@.*$/m, (line, indent) => `${line}\n${indent}with:\n${indent}  path: ${path}`)
        .replace(/^( *)dist\/\*\.map$/m, (_, indent) => `${indent}${pathInRepository}/dist/*.map`)
        .replace(/^( *)customizer: .*steps\.pack\b.*$/m, (line, indent) => `${line}\n${indent}path: ${path}`)
        .replace(/^( *)record-target: .*$/m, (line, indent) => `${line}\n${indent}path: ${path}`)
        .replace(/^( *RECORDING: ).*$/m, (_, start) => start + JSON.stringify(`${pathInRepository}/${recordings .bP}`))
        .replace(/^( *group: recording)$/m, (line) => `${line}-${alias}`)
        .replace(/^( *)cache: .*$/m, (line, indent) => hasLockfile ? `${line}\n${indent}cache-dependency-path: '**/package-lock.json'` : line);
}
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
var secrets_process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var trim = __webpack_require__(30026);
var package_manager = __webpack_require__(35506);
var project_project = __webpack_require__(20905);
var files = __webpack_require__(70679);
; 




async function compareFiles(files) {
    return await Promise.all(files.map(async (file) => {
        const old = await contentOf(file);
        const state = old === undefined ? 'new' : normalized(old) === normalized(file.content) ? 'same' : 'different';
        return { file, state };
    }));
}
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
        if (cause instanceof errors .yo)
            throw cause;
        throw new errors .eG(`cannot write ${shown}: ${reasonOf(cause)}; nothing was written`, { cause });
    }
}
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
        throw new errors .eG(`cannot read ${shown}: ${reasonOf(cause)}`, { cause });
    }
}
function undefinedIfMissing(error) {
    if (error.code !== 'ENOENT')
        throw error;
}
function reasonOf(error) {
    const { code } = error;
    return code === 'ENOTDIR' || code === 'EEXIST' ? 'a file exists where a folder is needed' : (0,files .Hs)(error);
}
function normalized(content) {
    return content.toString().replaceAll('\r\n', '\n');
}
function ignore() { }
; 












async function planProject(options) {
    const { folder, settings, repositoryRoot } = options.existing ? await existingProject(options) : newProject(options);
    const own = options.existing ? await additionalFiles(settings) : await projectFiles(settings);
    if (options.baseline !== undefined)
        own[baselineName] = options.baseline;
    const workflows = settings.workflows ? await workflowFiles(settings) : {};
    const workflowRoot = settings.monorepo ? repositoryRoot : folder;
    const planned = (texts, root, keepOf) => Object.entries(texts).map(([name, content]) => {
        const path = (0,external_node_path_.join)(root, ...name.split('/'));
        const keep = keepOf(name);
        return { path, shown: (0,paths .Gt)(path, options.workingDirectory), content, ...(keep && { keep }) };
    });
    const isShared = settings.monorepo && settings.kind === 'connector';
    const files = [
        ...planned(own, folder, (name) => (options.existing && name === settingsName ? 'always' : undefined)),
        ...planned(workflows, workflowRoot, () => (isShared ? 'unless-forced' : undefined)),
    ];
    const replacedName = npmNameOf(settings.packageName) === settings.packageName ? undefined : settings.alias;
    const needsBaseline = options.existing && settings.kind === 'connector' && !settings.hasBaseline;
    const needed = settingsNamedIn(Object.values(workflows));
    return { folder, kind: settings.kind, files, replacedName, needsBaseline, needed };
}
async function writeProject(files, { force, dryRun, signal }) {
    const states = await compareFiles(files);
    if (!force)
        assertNoOverwrite(states);
    const isKept = ({ file, state }) => state === 'same' || (state === 'different' && (file.keep === 'always' || (file.keep === 'unless-forced' && !force)));
    const written = states.filter((state) => !isKept(state));
    if (!dryRun)
        await writeFiles(written.map(({ file }) => file), signal);
    return { written, kept: states.filter(isKept) };
}
function newProject(options) {
    const { name, workingDirectory, customizer } = options;
    if (name === undefined) {
        throw new errors .eb(`${(0,input_names .yu)('name')} is missing; give the name of the project, for example my-connector`);
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
    const project = await (0,project_project .t)((0,external_node_path_.resolve)(workingDirectory, name ?? '.'));
    const kind = customizer ? 'customizer' : project.kind;
    const { name: packageName, packageManager } = project;
    const hasKept = !options.force && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(project.directory, baselineName));
    const known = {
        ...{ kind, packageName, packageManager },
        installManager: (0,package_manager .Kq)(project),
        hasLockfile: project.lockfile !== undefined,
        hasBaseline: kind === 'connector' && (hasKept || options.baseline !== undefined),
    };
    return targetOf(project.directory, known, options);
}
function targetOf(folder, known, { action, workflows, recording }) {
    parseAction(action);
    if (recording && known.kind === 'customizer') {
        throw new errors .eb(`${(0,input_names .yu)('recording')} needs a connector: a customizer alone has no target system`);
    }
    if (recording && workflows === 'none') {
        throw new errors .eb(`${(0,input_names .yu)('recording')} writes a workflow, and ${(0,input_names .yu)('workflows')} is none; give one of them`);
    }
    const repositoryRoot = (0,package_manager .mL)(folder);
    const monorepo = workflows === 'repository' || (workflows === 'auto' && repositoryRoot !== undefined && repositoryRoot !== folder);
    if (workflows === 'repository' && repositoryRoot === undefined) {
        throw new errors .eb(`${folder} is not in a git repository; run "git init" at the root, or set ${(0,input_names .sy)('workflows')} to project`);
    }
    const alias = (npmNameOf(known.packageName) ?? `my-${known.kind}`).replace(/^@[^/]+\//, '');
    const root = repositoryRoot ?? folder;
    const pathInRepository = (0,paths .iZ)(root, folder) || '.';
    const settings = { ...known, alias, action, recording, monorepo, pathInRepository, workflows: workflows !== 'none' };
    return { folder, settings, repositoryRoot: root };
}
function assertPackageName(name) {
    const allowed = npmNameOf(name);
    if (allowed === name)
        return;
    throw new errors .eb(`${(0,core_text .hD)((0,secrets_process .Nt)(name))} is not a valid npm package name; use lower-case letters, digits, "-", "." and "_", for example ${allowed ?? 'my-connector'}`);
}
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
    const proposal = (0,trim .M)(allowed.slice(0, 100), /-/);
    return proposal === '' || reserved.includes(proposal) ? undefined : proposal;
}
function assertNoOverwrite(states) {
    const names = states.filter(({ file, state }) => state === 'different' && !file.keep).map(({ file }) => file.shown);
    if (names.length === 0)
        return;
    const list = names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ');
    throw new errors .fk(`${list} would be overwritten, so nothing was written; give --force to overwrite them`);
}
; 











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
    ...shared_config .yD,
    workflows: {
        kind: 'choice',
        choices: ['auto', 'project', 'repository', 'none'],
        default: 'auto',
        description: 'Where to write workflows: project for the project; repository for the root of its git repository, as workflows for several connectors; auto for repository if the project is not the root.',
    },
    recording: {
        kind: 'boolean',
        default: 'false',
        description: 'Also write a workflow that records the target system of the connector once a week, and opens a pull request with the difference, so that pull requests are validated on that without secrets.',
    },
    action: {
        kind: 'text',
        default: 'OWNER/saas-connector-actions@v1',
        description: 'Repository and version of these actions in the workflows, as owner/repository@ref.',
    },
    force: { kind: 'boolean', default: 'false', description: 'Overwrite existing files.' },
    'dry-run': { kind: 'boolean', default: 'false', description: 'Only print what would be written.' },
};
const init = (0,command .N)({
    name: 'init',
    summary: 'Creates a connector project with tests and workflows, or adds the workflows to a project.',
    positional: ['name'],
    inputs: initInputs,
    outputs: {
        path: 'Folder of the project.',
        written: 'The files that were written, as a JSON array of paths.',
    },
    async run(inputs, context) {
        const { force, 'dry-run': dryRun } = inputs;
        const config = await (0,shared_config .Xg)(inputs, context);
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
async function planWithBaseline(inputs, config, context) {
    const { logger, workingDirectory } = context;
    const { name, customizer, existing, workflows, recording, action, force } = inputs;
    const options = { name, customizer, existing, workflows, recording, action, force, workingDirectory };
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
        logger.info(`no baseline was written: ${outcome.problem}; run init again with --force when the project can be validated`);
        return plan;
    }
    logger.info(`${outcome.totals}: the findings of today${listOf(outcome.found)} are in ${baselineName}, and the workflows fail only for new ones`);
    if (config === undefined) {
        logger.info('checks that need a configuration were skipped; for their findings too, give --config-path and --force');
    }
    return planProject({ ...options, baseline: outcome.content });
}
const maxListed = 8;
function listOf(checks) {
    if (checks.length === 0)
        return '';
    const more = checks.length - maxListed;
    return ` (${checks.slice(0, maxListed).join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
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
const firstCommands = {
    connector: [
        'then write {"token":"any-token"} into config.json, and pack and validate on this machine:',
        'saas-connector pack --out dist/connector.zip, saas-connector validate --file dist/connector.zip --config-path config.json',
    ],
    customizer: [
        'then pack, and validate on the samples in validate.yml on this machine:',
        'saas-connector pack --out dist/customizer.zip, saas-connector validate --customizer dist/customizer.zip',
    ],
};
function logNextSteps({ folder, kind, needed }, { existing, action, workflows, recording }, { logger, workingDirectory, environment }) {
    if (!existing) {
        logger.info(`next: cd ${(0,paths .Gt)(folder, workingDirectory)}, npm ci, npm test`);
        logger.info(firstCommands[kind].join(' '));
        if (!isOnPath('saas-connector', environment)) {
            const install = (0,shell .T)(['npm', 'install', '--global', (0,program_root .j)()]);
            logger.info(`saas-connector is not on PATH yet; install it once: ${install}`);
        }
    }
    for (const line of neededLines(needed))
        logger.info(line);
    if (recording) {
        logger.info('for the pull request of the recording, allow GitHub Actions to create pull requests in the settings of the repository, and store the configuration of a sandbox as the secret CONNECTOR_CONFIG');
    }
    if (workflows !== 'none' && action.startsWith('OWNER/')) {
        logger.info('in the workflows, replace OWNER by the owner of the repository of these actions');
    }
}
const acceptsBreaking = 'ACCEPT_BREAKING';
function neededLines({ variables, secrets, environments }) {
    const asked = [
        { kind: 'variable', names: variables.filter((name) => name !== acceptsBreaking) },
        { kind: 'secret', names: secrets },
        { kind: 'environment', names: environments },
    ].filter(({ names }) => names.length > 0);
    if (asked.length === 0)
        return [];
    const list = asked.map(({ kind, names }) => `${kind}${names.length > 1 ? 's' : ''} ${names.join(', ')}`);
    const lines = [`create in the settings of the repository: ${list.join('; ')}`];
    if (environments.length > 0)
        lines.push(`protect the environment ${environments.join(', ')} with required reviewers before the first release: GitHub creates one that does not exist, without protection`);
    if (variables.includes(acceptsBreaking))
        lines.push(`the variable ${acceptsBreaking} is needed only when a release is refused for a breaking change`);
    return lines;
}
function isOnPath(name, environment) {
    const [, path = ''] = Object.entries(environment).find(([key]) => key.toUpperCase() === 'PATH') ?? [];
    const folders = path.split(external_node_path_.delimiter).filter((folder) => folder !== '' && !/node_modules[\\/]\.bin$/.test(folder));
    return folders.some((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, process.platform === 'win32' ? `${name}.cmd` : name)));
}

  }),

  3633:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CL: () => (  maskWholeConfig),
    L$: () => (  whileSpecIsUnknown),
    Xg: () => (  readConfig),
    kf: () => (  maskConfigSecrets),
    ln: () => (  maskNamedSecrets),
    yD: () => (  configInputs)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58369);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65872);
  var _core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78714);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64351);
  var _spec_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93917);








const configInputs = {
    config: {
        kind: 'text',
        description: 'Configuration of the source, as one JSON object. Keep it in a secret.',
    },
    'config-path': {
        kind: 'text',
        description: 'File that holds the configuration, instead of `config`.',
    },
};
async function readConfig(inputs, context) {
    if (inputs.config !== undefined && inputs['config-path'] !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`both ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .sy)('config')} and ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .sy)('config-path')} are given; give one of them`);
    }
    const path = inputs['config-path'];
    const text = path === undefined ? inputs.config : await readConfigFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, path), path);
    if (text === undefined)
        return undefined;
    const name = path === undefined ? 'config' : `config-path ${path}`;
    const parsed = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__  .lk)(text);
    if ((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__  .Zh)(parsed)) {
        const { line, column } = parsed.position;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .yu)(name)} is not valid JSON, see line ${line}, column ${column}; check its quotes, commas and brackets`);
    }
    const config = parsed.value;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_7__  .Gv)(config))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .yu)(name)} is not a JSON object; write {"key": "value", …}`);
    const named = (0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .L)(config, undefined).map(({ value }) => value);
    untilSpecIsKnown.set(config, context.secrets.addForNow(named));
    return config;
}
const untilSpecIsKnown = new WeakMap();
async function whileSpecIsUnknown(config, call) {
    const end = (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__  .rW)().addForNow((0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .W)(config));
    try {
        return await call();
    }
    finally {
        end();
    }
}
function maskWholeConfig(config) {
    (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__  .rW)().addForNow((0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .W)(config));
}
function maskConfigSecrets(config, spec, context) {
    if (config === undefined || spec === undefined)
        return;
    untilSpecIsKnown.get(config)?.();
    untilSpecIsKnown.delete(config);
    for (const { value } of (0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .L)(config, spec.sourceConfig))
        context.mask(value);
}
function maskNamedSecrets(value, context) {
    for (const secret of (0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .L)(value, undefined))
        context.mask(secret.value);
}
async function readConfigFile(path, shown) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        const reason = cause.code === 'ENOENT' ? 'there is no such file' : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .bD)(cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`cannot read ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .sy)('config-path')} ${shown}: ${reason}`, { cause });
    }
}

  }),

  17827:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BF: () => (  writeOutputFile),
    GO: () => (  assertOutputFile),
    Sy: () => (  maxResultLength),
    We: () => (  cleanJson),
    aB: () => (  toJson),
    r8: () => (  BoundedResult)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);




const maxResultLength = 100_000;
function cleanJson(value, secrets) {
    return notTooDeep(() => secrets.json(value));
}
function toJson(value) {
    return notTooDeep(() => JSON.stringify(value ?? null));
}
function notTooDeep(write) {
    try {
        return write();
    }
    catch (cause) {
        if (cause instanceof RangeError)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .yo('a value is nested too deeply to be written as JSON', { cause });
        throw cause;
    }
}
class BoundedResult {
    #lines = [];
    #length = 0;
    add(json) {
        this.#length += json.length + 1;
        if (this.#length > maxResultLength)
            this.#lines = undefined;
        this.#lines?.push(json);
    }
    toJson(asArray) {
        const lines = this.#lines;
        if (lines === undefined)
            return '';
        return !asArray && lines.length === 1 ? (lines[0] ?? '') : `[${lines.join(',')}]`;
    }
}
async function writeOutputFile(path, text, label) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .fR)(path, text);
    }
    catch (cause) {
        throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .oG)(label, cause);
    }
}
async function assertOutputFile(path, label) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .zb)(path);
    }
    catch (cause) {
        throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .oG)(label, cause);
    }
}

  }),

  1711:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    J4: () => (  assertConnectorsFile),
    QI: () => (  openProjectHistory),
    kF: () => (  uncommittedReason),
    xi: () => (  connectorsFileInput)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58369);
  var _core_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42180);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46601);
  var _project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93259);
  var _project_git_uncommitted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54734);
  var _project_package_manager_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35506);
  var _project_run_git_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85472);










const connectorsFileInput = {
    'connectors-file': {
        kind: 'text',
        description: 'File that maps projects to aliases, environments and configurations, and names further files that a project uses. Default: connectors.yml in path or a folder above it, if there is one.',
    },
};
async function openProjectHistory(inputs, context) {
    const found = await findRepositoryProject(inputs, context);
    if (found === undefined)
        return undefined;
    const { run, git, repository, project } = found;
    const { reasonTexts } = await Promise.all( [__webpack_require__.e(663), __webpack_require__.e(8815), __webpack_require__.e(1897), __webpack_require__.e(7444), __webpack_require__.e(961), __webpack_require__.e(5106)]).then(__webpack_require__.bind(__webpack_require__, 55106));
    return {
        ancestorsOf: async (commit) => await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_5__  .Gw)(run, commit),
        head: async () => await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_5__  .Uo)(run),
        isComplete: async () => !(await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_5__  .fE)(run)),
        async changesSince(commit) {
            const changes = (await git.has(commit)) ? await git.changes({ commit, mergeBase: false }) : undefined;
            return changes && (await repository.changesOf(project, changes)).map((reason) => reasonTexts(reason).join('; '));
        },
    };
}
async function uncommittedReason(inputs, commit, context) {
    try {
        const found = await findRepositoryProject(inputs, context);
        if (found === undefined)
            return undefined;
        const { root, run, git, repository, project } = found;
        const isKnown = await git.has(commit);
        const firstChangeSince = async (base) => (await repository.uncommittedChanges(project, await (0,_project_git_uncommitted_js__WEBPACK_IMPORTED_MODULE_6__  .b)(root, run, base), base))[0]?.file;
        const first = await firstChangeSince(isKnown ? commit : 'HEAD');
        if (first === undefined && isKnown)
            return 'none';
        const head = await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_5__  .Uo)(run);
        if (first === undefined)
            return { checkedOut: head ?? 'none' };
        if (!isKnown || head === undefined || head === commit)
            return { changed: first };
        const uncommitted = await firstChangeSince('HEAD');
        return uncommitted === undefined ? { checkedOut: head, differing: first } : { changed: uncommitted };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .yo))
            throw error;
        const message = `whether the project has uncommitted changes is not known: ${error.message}`;
        if (error instanceof OtherFolderError)
            context.logger.warning(message);
        else
            context.logger.info(message);
        return undefined;
    }
}
async function assertConnectorsFile({ path, 'connectors-file': connectorsFile }, { workingDirectory }) {
    if (connectorsFile === undefined)
        return;
    const { readConnectorsFile } = await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(961), __webpack_require__.e(6214)]).then(__webpack_require__.bind(__webpack_require__, 30961));
    await readConnectorsFile(connectorsFile, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, path), undefined, workingDirectory);
}
class OtherFolderError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .yo {
    name = 'OtherFolderError';
    constructor(path, other) {
        super(`there is no connector project in ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(path))}; give its folder as ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_9__  .sy)('path')}, such as ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(other))}`);
    }
}
async function findRepositoryProject({ path, 'connectors-file': connectorsFile, record, journal }, context) {
    const { workingDirectory, signal, logger } = context;
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, path);
    const root = (0,_project_package_manager_js__WEBPACK_IMPORTED_MODULE_7__  .mL)(directory);
    if (root === undefined)
        return undefined;
    const environment = context.childEnvironment();
    const { readRepositoryProjects } = await Promise.all( [__webpack_require__.e(663), __webpack_require__.e(8815), __webpack_require__.e(1897), __webpack_require__.e(7444), __webpack_require__.e(961), __webpack_require__.e(5106)]).then(__webpack_require__.bind(__webpack_require__, 55106));
    const repository = await readRepositoryProjects({
        ...{ directory, connectorsFile, workingDirectory, environment, signal, logger, ownFiles: [record, journal] },
    });
    const { git } = repository;
    const project = repository.projects.find((each) => each.directory === directory);
    if (git === undefined || project === undefined) {
        const [other] = repository.projects;
        if (other !== undefined)
            throw new OtherFolderError(path, (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_2__  .iZ)(workingDirectory, other.directory));
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .eb(`there is no connector project in ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(path))}; give its folder as ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_9__  .sy)('path')}`);
    }
    return { root, run: (0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_8__  .XZ)(root, { environment, signal }), git, repository, project };
}

  }),

  36711:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  windowsTool),
    k: () => (  programPath)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const thisSystem = { platform: process.platform, exists: node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync };
function programPath(name, env, { platform, exists } = thisSystem) {
    if (platform !== 'win32')
        return name;
    const [, path = ''] = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH') ?? [];
    const folders = path
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.win32.delimiter)
        .map((folder) => folder.replace(/^"(.*)"$/, '$1'))
        .filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.win32.isAbsolute(folder));
    const found = folders.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(folder, `${name}.exe`)).find(exists);
    return found ?? windowsTool(`no-${name}-on-PATH.exe`, env);
}
function windowsTool(file, env) {
    const [, root] = Object.entries(env).find(([key]) => key.toUpperCase() === 'SYSTEMROOT') ?? [];
    return node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(root && node_path__WEBPACK_IMPORTED_MODULE_1__.win32.isAbsolute(root) ? root : 'C:\\Windows', 'System32', file);
}

  }),

  78714:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  secretsOfConfig),
    W: () => (  textsOfConfig)
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8554);
  var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70792);
  var _spellings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52985);



const openTypes = new Set(['text', 'textarea']);
function secretsOfConfig(config, sourceConfig) {
    const declarations = declarationsIn(sourceConfig);
    const secrets = [];
    const add = (key, value) => {
        for (const text of textsIn(value))
            secrets.push({ key, value: text });
    };
    eachField(config, (key, value) => {
        const declared = declarations.get(key);
        if (isSecret(key, declared)) {
            add(key, value);
            return false;
        }
        if (declared?.types.has('keyValue')) {
            for (const [name, text] of rowsOf(value))
                if (declared.hasSecretRows || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(name))
                    add(key, text);
            return false;
        }
        const password = typeof value === 'string' ? (0,_spellings_js__WEBPACK_IMPORTED_MODULE_1__  .x)(value) : undefined;
        if (password !== undefined)
            add(key, password);
        return true;
    });
    return secrets;
}
function textsOfConfig(config) {
    const texts = [...textsIn(config)].filter((text) => !/^\d+(?:\.\d+)?$/.test(text));
    return [...new Set([...texts, ...secretsOfConfig(config, undefined).map(({ value }) => value)])].filter((text) => text.length >= _pattern_js__WEBPACK_IMPORTED_MODULE_2__  .yH);
}
function isSecret(key, declared) {
    if (declared === undefined)
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(key);
    if (declared.types.has('secret') || declared.types.has('secrettextarea'))
        return true;
    if (![...declared.types].some((type) => openTypes.has(type)))
        return false;
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(key) || (declared.labels.some(_names_js__WEBPACK_IMPORTED_MODULE_0__  .e) && !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .A)(key));
}
function rowsOf(value) {
    if (!Array.isArray(value))
        return isObject(value) ? Object.entries(value) : [];
    return value.filter(isObject).map((row) => [typeof row['key'] === 'string' ? row['key'] : '', row['value']]);
}
function declarationsIn(sourceConfig) {
    const declarations = new Map();
    const stack = [sourceConfig];
    while (stack.length > 0) {
        const next = stack.pop();
        if (Array.isArray(next))
            for (const each of next)
                stack.push(each);
        if (!isObject(next))
            continue;
        const { key, type, label } = next;
        if (typeof key === 'string' && typeof type === 'string') {
            const declared = declarations.get(key) ?? { types: new Set(), labels: [], hasSecretRows: false };
            declared.types.add(type);
            if (typeof label === 'string')
                declared.labels.push(label);
            declared.hasSecretRows ||= [next['keyValueKey'], next['keyValueValue']].some(isSecretHalf);
            declarations.set(key, declared);
        }
        for (const [name, child] of Object.entries(next))
            if (typeof child === 'object' && child !== null && !name.startsWith('keyValue'))
                stack.push(child);
    }
    return declarations;
}
function isSecretHalf(half) {
    return isObject(half) && (half['type'] === 'secret' || half['type'] === 'secrettextarea');
}
function eachField(root, visit) {
    const stack = [root];
    while (stack.length > 0) {
        const next = stack.pop();
        if (Array.isArray(next))
            for (const each of next)
                stack.push(each);
        else if (isObject(next)) {
            for (const [key, value] of Object.entries(next))
                if (visit(key, value) && typeof value === 'object' && value !== null)
                    stack.push(value);
        }
    }
}
function* textsIn(root) {
    const stack = [root];
    while (stack.length > 0) {
        const next = stack.pop();
        if (typeof next === 'string' || typeof next === 'number')
            yield String(next);
        else if (typeof next === 'object' && next !== null)
            for (const each of Object.values(next))
                stack.push(each);
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

  }),

  76082:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  shellLine)
  });
function shellLine(words) {
    return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}

  }),

  39798:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U9: () => (  count),
    a3: () => (  formatDuration),
    z3: () => (  formatBytes)
  });
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
function formatDuration(durationMs) {
    if (durationMs < 1000)
        return `${Math.round(durationMs)} ms`;
    if (durationMs < 60_000)
        return `${(durationMs / 1000).toFixed(1)} s`;
    const seconds = Math.round(durationMs / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function count(number, singular, plural = `${singular}s`) {
    return `${number} ${number === 1 ? singular : plural}`;
}

  }),

  55784:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GS: () => (  isReadingCommand),
    QC: () => (  provisioningCommands),
    UC: () => (  knownCommands),
    WF: () => (  registrationMethods),
    oM: () => (  standardCommands),
    uD: () => (  specRead)
  });
const standardCommands = [
    'std:test-connection',
    'std:account:list',
    'std:account:read',
    'std:account:create',
    'std:account:update',
    'std:account:delete',
    'std:account:enable',
    'std:account:disable',
    'std:account:unlock',
    'std:account:discover-schema',
    'std:authenticate',
    'std:entitlement:list',
    'std:entitlement:read',
    'std:change-password',
    'std:source-data:discover',
    'std:source-data:read',
    'std:config-options:read',
    'std:spec:read',
    'std:application-discovery:list',
    'std:agent:list',
    'std:machine-identity:list',
    'std:resource:list',
    'std:ssf-stream:discover',
    'std:ssf-stream:read',
    'std:ssf-stream:create',
    'std:ssf-stream:update',
    'std:ssf-stream:status-update',
    'std:ssf-stream:delete',
    'std:ssf-stream:verify',
    'std:ssf-stream:replace',
];
const newerCommands = [
    'std:resource:delete',
    'std:resource:enable',
    'std:resource:disable',
    'std:partitions:list',
    'std:application-discovery',
    'std:endpoint',
];
const knownCommands = [
    ...standardCommands,
    ...newerCommands,
    ...standardCommands.filter((name) => name.startsWith('std:ssf-stream:')).map((name) => name.slice('std:'.length)),
];
const provisioningCommands = [
    'std:account:create',
    'std:account:update',
    'std:account:delete',
    'std:account:enable',
    'std:account:disable',
    'std:account:unlock',
    'std:change-password',
];
function isReadingCommand(command) {
    return /^std:(?:test-connection|authenticate|.{1,40}:(?:list|read|discover|discover-schema))$/.test(command);
}
const specRead = 'std:spec:read';
function registrationMethods(command) {
    if (!/^std(:[a-z]+(-[a-z]+)*)+$/.test(command))
        return [];
    const words = command.split(/[:-]/);
    const method = words.map((word, n) => (n === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`)).join('');
    return command === 'std:config-options:read' ? ['stdConfigOptions', method] : [method];
}

  }),

  74938:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $e: () => (  warning),
    AY: () => (  partsBelow),
    CI: () => (  partsOf),
    Ru: () => (  hintOfType),
    aK: () => (  hint),
    eb: () => (  misspelledMembers),
    jk: () => (  arrayOf),
    lm: () => (  notice),
    wN: () => (  withTopic),
    z3: () => (  error)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
  var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82226);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
  var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);





function hint(word, candidates) {
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__  .p)(word, candidates);
    return near === undefined ? '' : `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(near))}?`;
}
const synonyms = {
    integer: 'int',
    number: 'long',
    bool: 'boolean',
    text: 'string',
    password: 'secret',
    dropdown: 'select',
    switch: 'toggle',
    keyvalue: 'keyValue',
};
function hintOfType(word, allowed) {
    const same = synonyms[word.toLowerCase()];
    return same !== undefined && allowed.includes(same)
        ? `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(same))}?`
        : hint(word, allowed);
}
function withTopic(topic, findings) {
    return findings.map((finding) => ({ ...finding, topic }));
}
const requiredMembers = new Set([
    ...['name', 'commands', 'sourceConfig', 'displayAttribute', 'identityAttribute', 'attributes'],
    ...['type', 'key', 'label'],
]);
function misspelledMembers(spec, part, known) {
    const findings = [];
    const missing = known.filter((key) => !Object.hasOwn(part.value, key) && !requiredMembers.has(key));
    for (const key of Object.keys(part.value)) {
        const near = known.includes(key) ? undefined : (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__  .p)(key, missing);
        if (near === undefined)
            continue;
        const where = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__  .NH)(spec, part.path);
        findings.push(warning([...part.path, key], `${where} has ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(key))}, which is not read; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(near))}?`));
    }
    return findings;
}
function partsBelow(root, list) {
    return partsOf(root, list).flatMap((part) => [
        part,
        ...['items', 'subMenus'].flatMap((key) => partsBelow(part.value, [key]).map(({ value, path }) => ({ value, path: [...part.path, ...path] }))),
    ]);
}
function partsOf(root, list) {
    return arrayOf(root[String(list[0])]).flatMap((value, index) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(value) ? [{ value, path: [...list, index] }] : []);
}
function arrayOf(value) {
    return Array.isArray(value) ? value : [];
}
function error(path, message) {
    return { level: 'error', message, path };
}
function warning(path, message) {
    return { level: 'warning', message, path };
}
function notice(path, message) {
    return { level: 'notice', message, path };
}

  })

};
