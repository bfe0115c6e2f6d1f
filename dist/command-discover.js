export const id = 3160;
export const ids = [3160];
export const modules = {

  61346:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  defineCommand)
  });
function defineCommand(command) {
    return command;
}

  }),

  72850:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  discover: () => (  discover)
});

var external_node_path_ = __webpack_require__(76760);
var command = __webpack_require__(61346);
var errors = __webpack_require__(57657);
var files = __webpack_require__(70679);
var input_names = __webpack_require__(58369);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var sdk_version = __webpack_require__(34945);
var format = __webpack_require__(39798);
var base_url = __webpack_require__(18915);
var connectors_file = __webpack_require__(30961);
var folder_store = __webpack_require__(14363);
var project_history = __webpack_require__(1711);
var record_branch = __webpack_require__(30191);
var record_stores = __webpack_require__(75889);
var run_facts = __webpack_require__(75092);
; 
function batchesOf(entries, size) {
    const byEnvironment = new Map();
    for (const [index, entry] of entries.entries()) {
        const known = byEnvironment.get(entry.environment) ?? [];
        byEnvironment.set(entry.environment, known);
        known.push({ ...entry, number: index + 1 });
    }
    return [...byEnvironment].flatMap(([environment, all]) => Array.from({ length: Math.ceil(all.length / size) }, (_, index) => {
        const entries = all.slice(index * size, (index + 1) * size);
        return { environment, batch: index + 1, count: entries.length, entries };
    }));
}
var paths = __webpack_require__(42180);
var repository_projects = __webpack_require__(55106);
var events = __webpack_require__(20957);
; 

const minUploads = 100;
const maxUploads = 5000;
const maxRecentOnGitHub = 50;
function entryKey({ alias, environment }) {
    return JSON.stringify([alias, environment]);
}
function entryKeys(projects, connectorsFile) {
    return new Set(projects.flatMap(({ directory, alias }) => connectorsFile.tenantsOf(directory, alias).map((each) => entryKey(each))));
}
async function findLastUploads(uploads, wanted, { tenant, tenantCount, maxRecent }) {
    const found = new Map();
    let read = 0;
    let kept = 0;
    let complete = 0;
    if (wanted.size === 0)
        return found;
    for await (const upload of uploads) {
        const { connector, environment = '', commit, tenant: host } = upload.record;
        if (connector !== undefined && commit !== undefined && (tenant === undefined || host === tenant)) {
            const key = entryKey({ alias: connector, environment });
            const last = found.get(key) ?? [];
            if (wanted.has(key) && !last.some((each) => each.upload.record.tenant === host)) {
                found.set(key, [...last, { commit, upload, isRecent: kept++ < maxRecent }]);
                if (last.length + 1 === (environment === '' ? tenantCount : 1))
                    complete++;
            }
        }
        read++;
        if ((complete === wanted.size && read >= minUploads) || read === maxUploads)
            break;
    }
    return found;
}
async function unfinishedReason({ record, readEvents }) {
    const validation = (await readEvents()).findLast(({ event }) => event.kind === 'validated')?.event;
    if (validation?.kind !== 'validated' || validation.verdict === 'stopped') {
        return `version ${record.version} was not validated after its upload`;
    }
    return (0,events .WN)(validation) ? `version ${record.version} failed its validation` : undefined;
}
; 






async function compareProjects(repository, wanted, options) {
    const { baseline } = options;
    if (baseline.from === 'uploads')
        return await compareWithUploads(repository, wanted, baseline, options);
    const { changes, comparison } = await findChanges(repository.git, baseline, options);
    const reasonsOf = reasonsIn(repository, options);
    return {
        comparison,
        async changesOf(project) {
            return changes === undefined ? undefined : await reasonsOf(project, changes);
        },
    };
}
async function compareWithUploads(repository, wanted, { uploads, validated, tenant, tenantCount, maxRecent }, options) {
    const { onComparisonFailed } = options;
    const reasonsOf = reasonsIn(repository, options);
    let git;
    let last;
    try {
        if (repository.git === undefined)
            throw new errors .eb('this is not a git repository');
        git = repository.git;
        last = await findLastUploads(uploads, wanted, { tenant, tenantCount, maxRecent });
    }
    catch (error) {
        if (!(error instanceof errors .yo))
            throw error;
        onComparisonFailed(`every project counts as changed: ${error.message}`);
        return {
            comparison: 'Every project counts as changed: its last upload is not known.',
            changesOf: async () => undefined,
        };
    }
    const known = new Map();
    const reasonsSince = async (project, { commit, upload, isRecent }) => {
        if (upload.record.uncommitted)
            return ['its last upload was built from uncommitted changes'];
        const changes = known.get(commit) ?? git.changes({ commit, mergeBase: false });
        known.set(commit, changes);
        const difference = await changes;
        if (difference === undefined)
            return [`commit ${commit.slice(0, 12)} of its last upload is gone`];
        const reasons = await reasonsOf(project, difference);
        if (reasons.length > 0)
            return reasons;
        if (!(await git.isInHistory(commit)))
            return [`commit ${commit.slice(0, 12)} of its last upload is of another branch`];
        if (!validated || !isRecent)
            return [];
        try {
            return [(await unfinishedReason(upload)) ?? []].flat();
        }
        catch (error) {
            if (!(error instanceof errors .yo))
                throw error;
            onComparisonFailed(`what became of version ${upload.record.version} is not known: ${error.message}`);
            return ['it is not known whether its last upload was validated'];
        }
    };
    return {
        comparison: 'Changes since the last upload of each entry.',
        async changesOf(project, entry) {
            const uploads = last.get(entryKey(entry)) ?? [];
            for (const each of uploads) {
                const reasons = await reasonsSince(project, each);
                const where = uploads.length === 1 ? [] : [`since its upload to ${(0,process .Nt)(each.upload.record.tenant)}`];
                if (reasons.length > 0)
                    return [...reasons, ...where];
            }
            if (uploads.length === 0)
                return ['never uploaded'];
            return entry.environment === '' && uploads.length < tenantCount
                ? [`uploaded to ${uploads.length} of ${tenantCount} tenants`]
                : [];
        },
    };
}
async function findChanges(git, baseline, { shownDirectory, needsChanges, onComparisonFailed }) {
    const all = (why) => ({ changes: undefined, comparison: `Every project counts as changed: ${why}.` });
    if (baseline.from === 'nothing')
        return all(baseline.reason);
    const isGiven = baseline.from === 'input';
    let comparison = isGiven ? { commit: baseline.commit, mergeBase: true } : baseline.comparison;
    if (git === undefined) {
        if (!isGiven)
            return all('this is not a git repository');
        throw new errors .eb(`${(0,core_text .hD)((0,process .Nt)(shownDirectory))} is not in a git repository, so base cannot be used; leave it out`);
    }
    let changes;
    try {
        if (baseline.from === 'event' && baseline.proposed !== undefined) {
            const checkedOut = await git.checkedOut(baseline.proposed);
            if (!checkedOut) {
                onComparisonFailed(`every project counts as changed: ${notCheckedOut}`);
                return all('the commit of the pull request is not checked out');
            }
            if (checkedOut.mergedInto !== undefined)
                comparison = { commit: checkedOut.mergedInto, mergeBase: false };
        }
        changes = await git.changes(comparison);
    }
    catch (error) {
        if (!(error instanceof errors .yo) || isGiven || needsChanges)
            throw error;
        onComparisonFailed(`every project counts as changed: ${error.message}`);
        return all('git failed');
    }
    if (changes !== undefined) {
        const files = (0,format .U9)(changes.files.length, 'file');
        return { changes, comparison: `${files} changed since ${changes.base.slice(0, 12)}.` };
    }
    if (!isGiven)
        return all('the commit before the push is no longer part of the history');
    throw new errors .eb(`there is no commit, branch or tag ${(0,core_text .hD)((0,process .Nt)(comparison.commit))}; give another base, or fetch it first`);
}
const notCheckedOut = 'what is checked out does not hold the commit of the pull request, as on pull_request_target; give actions/checkout the ref to look at, or run on pull_request';
function reasonsIn(repository, { onComparisonFailed }) {
    const told = new Set();
    return async (project, changes) => {
        try {
            return (await repository.changesOf(project, changes)).flatMap(repository_projects.reasonTexts);
        }
        catch (error) {
            if (!(error instanceof repository_projects .n))
                throw error;
            if (!told.has(error.file))
                onComparisonFailed(`a project counts as changed: ${error.message}`);
            told.add(error.file);
            return [`${error.file} is not checked out`];
        }
    };
}
; 









async function discoverProjects(options) {
    const { directory, workingDirectory } = options;
    const repository = await (0,repository_projects.readRepositoryProjects)(options);
    const { projects: all, connectorsFile } = repository;
    const [first] = repository.leftOut;
    if (first !== undefined) {
        options.logger.warning(`the sparse checkout leaves out ${(0,format .U9)(repository.leftOut.length, 'connector')}, such as ${(0,core_text .hD)((0,process .Nt)((0,paths .iZ)(workingDirectory, first)))}, which cannot be in the matrix; leave sparse-checkout out`);
    }
    assertListedExist(connectorsFile, all, directory);
    const projects = all.filter(({ kind }) => options.kind === 'all' || options.kind === kind);
    const aliasOf = ({ name }) => (0,connectors_file .bF)(name);
    const wanted = entryKeys(projects.map((project) => ({ directory: project.directory, alias: aliasOf(project) })), connectorsFile);
    const { comparison, changesOf } = await compareProjects(repository, wanted, options);
    const entries = [];
    for (const project of projects) {
        for (const tenant of connectorsFile.tenantsOf(project.directory, aliasOf(project))) {
            const reasons = await changesOf(project, tenant);
            entries.push({
                path: (0,paths .iZ)(workingDirectory, project.directory) || '.',
                name: project.name,
                ...tenant,
                changed: reasons === undefined || reasons.length > 0,
                reasons: reasons ?? [],
            });
        }
    }
    assertUniqueAliases(entries);
    return { entries, comparison, projects: projects.length };
}
function assertListedExist({ file, listed }, projects, root) {
    const known = new Set(projects.map(({ directory }) => directory));
    for (const [directory, line] of listed) {
        if (known.has(directory) || !(0,paths .FK)(root, directory) || file === undefined)
            continue;
        throw new errors .yo(`connectors.yml, line ${line}: there is no connector project in ${(0,core_text .hD)((0,process .Nt)(directory))}; correct its path or remove it`, { location: { file, line } });
    }
}
function assertUniqueAliases(entries) {
    const seen = new Map();
    for (const entry of entries) {
        const key = JSON.stringify([entry.environment, entry.alias]);
        const other = seen.get(key);
        if (other !== undefined) {
            const where = entry.environment === '' ? '' : ` in the environment ${(0,core_text .hD)((0,process .Nt)(entry.environment))}`;
            const who = other.path === entry.path
                ? `${(0,core_text .hD)((0,process .Nt)(entry.path))} has twice`
                : `${(0,core_text .hD)((0,process .Nt)(other.path))} and ${(0,core_text .hD)((0,process .Nt)(entry.path))} have`;
            throw new errors .yo(`${who} the alias ${(0,core_text .hD)((0,process .Nt)(entry.alias))}${where}; give each a different alias in connectors.yml`);
        }
        seen.set(key, entry);
    }
}
var markdown = __webpack_require__(12560);
; 


const maxRows = 300;
function discoverySection({ entries, unchanged, comparison }) {
    const rows = entries
        .slice(0, maxRows)
        .map(({ path, alias, environment, config, changed, reasons }) => [
        (0,markdown .aY)(path),
        (0,markdown .fh)(alias),
        (0,markdown .Qq)(environment),
        config === '' ? '' : (0,markdown .aY)(config),
        changed ? reasons.map(markdown .Qq).join('<br>') || 'yes' : 'no',
    ]);
    const more = entries.length > maxRows ? `\n\nand ${entries.length - maxRows} more` : '';
    const left = unchanged === 0 ? '' : ` ${(0,format .U9)(unchanged, 'entry', 'entries')} without changes left out.`;
    return `${(0,markdown .Qq)(comparison)}${left}\n\n${(0,markdown .tp)(['Folder', 'Alias', 'Environment', 'Config', 'Changed'], rows) || 'No entry.'}${more}`;
}
; 




















const maxReasonLength = 400;
const maxJobs = 256;
const discoverInputs = {
    path: { kind: 'text', default: '.', description: 'Folder to search for projects.' },
    base: {
        kind: 'text',
        description: 'Commit, branch or tag to compare with: changes count since HEAD diverged from it. Default: the base of the pull request, or the commit before the push; otherwise every project counts as changed.',
    },
    since: {
        kind: 'choice',
        choices: ['base', 'uploaded', 'validated'],
        default: 'base',
        description: 'uploaded: on a push, compare each project with the commit of its last recorded upload instead of the commit before the push, so that a run that was cancelled or failed before its upload is made up for. validated: make up for one that failed after its upload, too, in a workflow that validates and records each upload. Pull requests are always compared with their base.',
    },
    'changed-only': { kind: 'boolean', default: 'false', description: 'Leave out projects that did not change.' },
    kind: {
        kind: 'choice',
        choices: ['connector', 'customizer', 'all'],
        default: 'connector',
        description: 'Kind of projects.',
    },
    ...project_history .xi,
    'github-token': {
        kind: 'text',
        secret: true,
        description: 'Token of the job, for `since: uploaded` and `validated`: it reads the recorded uploads. Needs `deployments: read`.',
    },
    'batch-size': {
        kind: 'integer',
        min: 1,
        max: maxJobs,
        description: 'Most entries of a batch in the output batches. Each entry of a batch is a job; with shards, give 256 divided by their number. Default: 256. If it is given, the workflow uses batches, and nothing is said of a matrix that is too large.',
    },
    record: {
        kind: 'text',
        description: 'File or folder in which uploads are recorded, for `since: uploaded` and `validated`.',
    },
    ...record_branch .B,
    environments: {
        kind: 'list',
        default: '',
        shellOnly: true,
        description: 'The environments that the pipeline has jobs for: an entry of another one is refused. Default: any.',
    },
    'base-url': {
        kind: 'text',
        description: 'Address of the tenant of all entries, for `since: uploaded` and `validated`: uploads to another one do not count. Default: uploads to all of them count, and a project changed if it did since the last one to any of them.',
    },
};
const discover = (0,command .N)({
    name: 'discover',
    summary: 'Finds the connector projects of a repository, and which of them changed, as the matrix of a workflow.',
    action: { title: 'SaaS connector: discover', icon: 'search', color: 'gray-dark' },
    positional: ['path'],
    inputs: discoverInputs,
    outputs: {
        matrix: 'For strategy.matrix, through fromJSON: include holds path, name, alias, environment, config and changed.',
        batches: 'For strategy.matrix of a job that calls a reusable workflow, through fromJSON: include holds environment, batch (a number), count and entries, the entries of the matrix for that environment, at most batch-size, each with its number.',
        count: 'Number of entries of the matrix.',
        any: 'true if the matrix has an entry. An empty matrix fails the workflow, so use this as the condition of the job.',
    },
    async run(inputs, context) {
        const directory = (0,external_node_path_.resolve)(context.workingDirectory, inputs.path);
        const advice = 'give the folder to search for projects';
        await (0,files .Zp)(directory, { input: 'path', shown: inputs.path, advice });
        const { entries, comparison, projects } = await withRecord(inputs, context, async (record) => await discoverAnnotated(discoverOptions(directory, { ...inputs, record }, context), context));
        assertEnvironments(entries, inputs.environments);
        const shown = inputs['changed-only'] ? entries.filter(({ changed }) => changed) : entries;
        const include = shown.map(({ reasons: _, ...entry }) => entry);
        context.setOutput('matrix', JSON.stringify({ include }));
        const batches = batchesOf(include, inputs['batch-size'] ?? maxJobs);
        context.setOutput('batches', JSON.stringify({ include: batches }));
        context.setOutput('count', include.length);
        context.setOutput('any', include.length > 0);
        if (projects === 0)
            warnIfNone(inputs, context);
        else
            context.logger.info(comparison);
        for (const entry of shown)
            context.logger.info(entryLine(entry));
        context.logger.info(`${(0,format .U9)(include.length, 'entry', 'entries')} of ${entries.length}`);
        const unchanged = entries.length - shown.length;
        context.addSummary(`## Discover\n\n${discoverySection({ entries: shown, unchanged, comparison })}`);
        warnIfTooMany(inputs['batch-size'] === undefined ? undefined : batches.length, include.length, context);
    },
});
async function withRecord({ record, 'record-branch': branch, 'record-remote': remote }, context, work) {
    if (branch === undefined)
        return await work(record);
    if (record !== undefined)
        throw new errors .eb(`${(0,input_names .sy)('record')} and ${(0,input_names .sy)('record-branch')} are both given; give one of them`);
    const opened = await record_branch .i.open({ 'record-branch': branch, 'record-remote': remote }, context, {
        isWritten: false,
    });
    try {
        if (!opened.exists)
            context.logger.info(`there is no branch ${branch} yet, so no upload is recorded`);
        return await work(opened.folder);
    }
    finally {
        await opened.close();
    }
}
function assertEnvironments(entries, known) {
    const other = entries.find(({ environment }) => environment !== '' && !known.includes(environment));
    if (known.length === 0 || other === undefined)
        return;
    const names = known.map((name) => (0,core_text .hD)((0,process .Nt)(name))).join(', ');
    throw new errors .eb(`${(0,core_text .hD)((0,process .Nt)(other.path))} is for the environment ${(0,core_text .hD)((0,process .Nt)(other.environment))}, but --environments has only ${names}; correct connectors.yml, or add jobs for it to the pipeline and its name to --environments`);
}
function discoverOptions(directory, inputs, context) {
    const { workingDirectory, signal, logger } = context;
    return {
        directory,
        shownDirectory: inputs.path,
        kind: inputs.kind,
        baseline: baselineOf(inputs, context),
        needsChanges: inputs['changed-only'],
        connectorsFile: inputs['connectors-file'],
        ownFiles: [inputs.record],
        workingDirectory,
        environment: context.childEnvironment(),
        signal,
        logger,
        onComparisonFailed: (message) => context.annotate({ level: 'warning', title: 'discover', message }),
    };
}
function baselineOf(inputs, context) {
    const { base, since } = inputs;
    const { workflow } = context;
    if (base !== undefined && since !== 'base')
        throw new errors .eb(`${(0,input_names .sy)('base')} and ${(0,input_names .sy)('since')} are both given; give one of them`);
    if (base !== undefined)
        return { from: 'input', commit: base };
    if (workflow?.baseCommit !== undefined)
        return {
            from: 'event',
            comparison: { commit: workflow.baseCommit, mergeBase: true },
            proposed: workflow.headCommit,
        };
    if (since !== 'base') {
        const tenant = inputs['base-url'] === undefined ? undefined : (0,base_url .Q)(inputs['base-url']).host;
        const maxRecent = inputs.record === undefined ? maxRecentOnGitHub : Number.POSITIVE_INFINITY;
        const uploads = recordedUploads(inputs, context);
        const tenantCount = tenant === undefined ? Math.max(1, new Set(inputs.environments).size) : 1;
        return { from: 'uploads', uploads, validated: since === 'validated', tenant, tenantCount, maxRecent };
    }
    if (workflow?.event !== 'push')
        return { from: 'nothing', reason: 'there is no base to compare with' };
    if (workflow.before === undefined)
        return { from: 'nothing', reason: 'the push created the branch' };
    return { from: 'event', comparison: { commit: workflow.before, mergeBase: false } };
}
function recordedUploads({ since, record, 'github-token': token }, context) {
    if (record !== undefined) {
        const readFacts = async () => await (0,run_facts .FA)(context);
        return (0,folder_store .Z)((0,external_node_path_.resolve)(context.workingDirectory, record), record, { ...context, readFacts }).list(undefined);
    }
    if (token !== undefined && context.workflow !== undefined) {
        return record_stores .$0.of(token, context.workflow, context).list(undefined);
    }
    throw new errors .eb(`since ${since} needs github-token in a workflow, or ${(0,input_names .sy)('record')}; it compares with the recorded uploads`);
}
async function discoverAnnotated(options, context) {
    try {
        return await discoverProjects(options);
    }
    catch (error) {
        if (error instanceof connectors_file .Zh && error.faults.length > 1) {
            for (const { message, location } of error.faults)
                context.annotate({ level: 'error', title: 'connectors.yml', message, location });
        }
        throw error;
    }
}
const kindDescriptions = {
    connector: 'a connector-spec.json beside it',
    customizer: 'sources that export connectorCustomizer',
    all: 'a connector-spec.json beside it, or sources that export connectorCustomizer',
};
function warnIfTooMany(batches, entries, context) {
    if ((batches ?? entries) <= maxJobs)
        return;
    const start = batches === undefined ? `${entries} entries` : `${batches} batches`;
    const advice = batches === undefined
        ? `use the output batches with a reusable workflow and give ${(0,input_names .sy)('batch-size')}, or set ${(0,input_names .sy)('changed-only')}`
        : `give a larger ${(0,input_names .sy)('batch-size')}, or set ${(0,input_names .sy)('changed-only')}`;
    const message = `the matrix has ${start}, but a workflow runs at most ${maxJobs} jobs of it; ${advice}`;
    context.annotate({ level: 'warning', title: 'discover', message });
}
function warnIfNone({ path, kind }, context) {
    const what = kind === 'all' ? 'project' : `${kind} project`;
    const folder = path === '.' ? context.workingDirectory : path;
    const message = `no ${what} was found in ${(0,core_text .hD)((0,process .Nt)(folder))}; a project has a package.json that depends on ${sdk_version .c}, and ${kindDescriptions[kind]}`;
    context.annotate({ level: 'warning', title: 'discover', message });
}
function entryLine({ path, alias, environment, changed, reasons }) {
    const where = environment === '' ? '' : ` in ${(0,core_text .hD)((0,process .Nt)(environment))}`;
    const why = !changed
        ? 'unchanged'
        : reasons.length === 0
            ? 'changed'
            : `changed: ${reasons.map((reason) => (0,core_text .hD)((0,process .Nt)(reason), maxReasonLength)).join(', ')}`;
    return `${(0,core_text .hD)((0,process .Nt)(path))} as ${(0,core_text .hD)((0,process .Nt)(alias))}${where}, ${why}`;
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

  30191:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  recordBranchInputs),
    i: () => (  RecordBranch)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46601);
  var _project_package_manager_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35506);
  var _project_run_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85472);
  var _record_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43690);









const maxPushes = 30;
const maxPauseMs = 1000;
const noSuchBranch = 2;
const recordBranchInputs = {
    'record-branch': {
        kind: 'text',
        shellOnly: true,
        description: 'Branch of the remote repository in which uploads are recorded, such as saas-connector-record; each creates it if it does not exist.',
    },
    'record-remote': {
        kind: 'text',
        shellOnly: true,
        default: 'origin',
        env: 'RECORD_REMOTE',
        description: 'Name or address of the remote repository with that branch.',
    },
};
class RecordBranch {
    #options;
    #tip;
    #saved;
    #saving = Promise.resolve();
    #hasFailed = false;
    constructor(options, tip, saved) {
        this.#options = options;
        this.#tip = tip;
        this.#saved = saved;
    }
    static async open({ 'record-branch': branch, 'record-remote': remote }, context, { isWritten }) {
        const root = (0,_project_package_manager_js__WEBPACK_IMPORTED_MODULE_6__  .mL)(context.workingDirectory);
        if (root === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .eb('--record-branch: there is no git repository here; run this command in a checkout');
        maskPassword(remote, context);
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'saas-connector-record-'));
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'files'));
            const gitWith = (index) => (0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_7__  .XZ)(root, { environment: environmentOf(context, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, index)), allowsNetwork: true });
            const options = {
                ...{ branch, remote, folder, clock: context.clock },
                ...{ git: gitWith('index'), gitOfJoined: gitWith('joined') },
            };
            await assertBranchName(branch, options.git);
            const record = new RecordBranch(options, await tipOf(options), await read(options.git, ['mktree'], ''));
            if (isWritten)
                await record.#assertWritable();
            await record.#checkOut();
            return record;
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
            throw error;
        }
    }
    get folder() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#options.folder, 'files');
    }
    get exists() {
        return this.#tip !== undefined;
    }
    async save(message) {
        const saving = this.#saving.then(async () => await this.#saveNow(message));
        this.#saving = saving.catch(() => { });
        await saving;
    }
    async saveAgain(message) {
        if (!this.#hasFailed)
            return false;
        await this.save(message);
        return true;
    }
    async close() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.#options.folder, { recursive: true, force: true });
    }
    async #saveNow(message) {
        this.#hasFailed = true;
        const files = await this.#treeOfFolder();
        if (files !== this.#saved)
            await this.#saveFiles(files, message);
        this.#hasFailed = false;
    }
    async #saveFiles(files, message) {
        for (let attempt = 1;; attempt++) {
            const pushed = await this.#push(await this.#joined(files), message);
            if (pushed.code === 0)
                break;
            const before = this.#tip;
            this.#tip = await tipOf(this.#options);
            if (attempt === maxPushes || (attempt > 1 && before === this.#tip))
                throw cannotPush(this.#options, pushed);
            await this.#options.clock.sleep(Math.random() * maxPauseMs);
        }
        this.#saved = files;
    }
    async #push(tree, message) {
        const { branch, remote, git } = this.#options;
        const parent = this.#tip === undefined ? [] : ['-p', this.#tip];
        const commit = await read(git, ['commit-tree', tree, ...parent, '-m', message]);
        const result = await git(['push', '--quiet', '--no-verify', '--', remote, `${commit}:refs/heads/${branch}`]);
        if (result.code === 0)
            this.#tip = commit;
        return result;
    }
    async #joined(files) {
        const { git, gitOfJoined } = this.#options;
        const tip = this.#tip;
        if (tip === undefined)
            return files;
        await fetchCommit(tip, this.#options);
        await read(gitOfJoined, ['read-tree', tip]);
        const changed = await git(['diff-tree', '-r', '-z', '--name-only', '--no-renames', this.#saved, files]);
        const lines = [];
        for (const path of (0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_7__  .y1)(changed)) {
            const blob = await this.#joinedBlob(path, files, tip);
            if (blob !== undefined)
                lines.push(`100644 ${blob}\t${path}\0`);
        }
        await read(gitOfJoined, ['update-index', '-z', '--index-info'], lines.join(''));
        return await read(gitOfJoined, ['write-tree']);
    }
    async #joinedBlob(path, files, tip) {
        const { git } = this.#options;
        const [ours, theirs, base] = [
            await blobOf(files, path, git),
            await blobOf(tip, path, git),
            await blobOf(this.#saved, path, git),
        ];
        if (ours === undefined || theirs === undefined || theirs === base || theirs === ours)
            return ours;
        const [a, b] = [await read(git, ['cat-file', 'blob', ours]), await read(git, ['cat-file', 'blob', theirs])];
        const label = `${(0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__  .Nt)(path)} in branch ${this.#options.branch}`;
        return await read(git, ['hash-object', '-w', '--stdin'], (0,_record_file_js__WEBPACK_IMPORTED_MODULE_8__  .nX)(a, b, label));
    }
    async #treeOfFolder() {
        const { git, folder } = this.#options;
        const gitFolder = await read(git, ['rev-parse', '--absolute-git-dir']);
        const paths = ['--', '.', ':(exclude,glob)**/.*.tmp'];
        const places = ['-C', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'files'), `--git-dir=${gitFolder}`, '--work-tree=.'];
        await read(git, [...places, ...plainFiles, 'add', '--all', '--force', ...paths]);
        return await read(git, ['write-tree']);
    }
    async #checkOut() {
        const { git, folder } = this.#options;
        if (this.#tip === undefined)
            return;
        await fetchCommit(this.#tip, this.#options);
        this.#saved = await read(git, ['rev-parse', `${this.#tip}^{tree}`]);
        await read(git, ['read-tree', this.#tip]);
        await read(git, [...plainFiles, 'checkout-index', '--all', '--quiet', `--prefix=${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'files')}/`]);
    }
    async #assertWritable() {
        const { branch, remote, git } = this.#options;
        if (this.#tip === undefined) {
            const pushed = await this.#push(this.#saved, 'Begin the record of uploads');
            if (pushed.code === 0)
                return;
            this.#tip = await tipOf(this.#options);
            if (this.#tip === undefined)
                throw cannotPush(this.#options, pushed);
        }
        await fetchCommit(this.#tip, this.#options);
        const target = `${this.#tip}:refs/heads/${branch}`;
        const tried = await git(['push', '--quiet', '--dry-run', '--no-verify', '--', remote, target]);
        if (tried.code === 0)
            return;
        const tip = await tipOf(this.#options);
        if (tip === this.#tip || tip === undefined)
            throw cannotPush(this.#options, tried);
        this.#tip = tip;
    }
}
const plainFiles = ['autocrlf', 'safecrlf', 'sparseCheckout', 'fileMode', 'symlinks'].flatMap((name) => [
    '-c',
    `core.${name}=false`,
]);
function environmentOf({ environment }, index) {
    const kept = Object.entries(environment).filter(([name]) => !/^(?:SAIL_|INPUTS$)/i.test(name));
    const person = 'saas-connector';
    const address = 'saas-connector@localhost';
    return {
        ...Object.fromEntries(kept),
        ...{ GIT_AUTHOR_NAME: person, GIT_AUTHOR_EMAIL: address, GIT_COMMITTER_NAME: person, GIT_COMMITTER_EMAIL: address },
        GIT_INDEX_FILE: index,
    };
}
function maskPassword(remote, { mask }) {
    if (!URL.canParse(remote))
        return;
    const { password } = new URL(remote);
    if (password === '')
        return;
    mask(password, 'record-remote');
    mask(decodeURIComponent(password), 'record-remote');
}
async function assertBranchName(branch, git) {
    const { code } = await git(['check-ref-format', `refs/heads/${branch}`]);
    if (code !== 0 || branch.startsWith('-'))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .eb(`--record-branch: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__  .Nt)(branch), 60)} is no name of a branch; give one such as saas-connector-record`);
}
async function tipOf({ branch, remote, git }) {
    const name = `refs/heads/${branch}`;
    const result = await git(['ls-remote', '--exit-code', '--', remote, name]);
    if (result.code === noSuchBranch)
        return undefined;
    if (result.code === 0) {
        const lines = result.stdout.toString('utf8').split('\n');
        return lines.map((line) => line.split('\t')).find(([, found]) => found === name)?.[0];
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  ._7(`--record-branch: cannot read branch ${branch} of the remote repository: ${(0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_7__  .tv)('ls-remote', result)}; let the job read it`);
}
async function fetchCommit(commit, { branch, remote, git }) {
    const has = async () => (await git(['cat-file', '-e', `${commit}^{tree}`])).code === 0;
    if (await has())
        return;
    const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap='];
    const result = await git([...noUpkeep, 'fetch', ...quiet, '--', remote, `refs/heads/${branch}`]);
    if (result.code === 0 && (await has()))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  ._7(`--record-branch: cannot fetch branch ${branch}: ${(0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_7__  .tv)('fetch', result)}; let the job read it, and run it again if the branch was replaced meanwhile`);
}
const noUpkeep = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false'];
async function blobOf(tree, path, git) {
    const { code, stdout } = await git(['rev-parse', '--quiet', '--verify', '--end-of-options', `${tree}:${path}`]);
    return code === 0 ? stdout.toString('utf8').trim() : undefined;
}
function cannotPush({ branch }, result) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  ._7(`--record-branch: cannot push to branch ${branch}: ${(0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_7__  .tv)('push', result)}; let the job push to it, and keep it from being replaced`);
}
async function read(git, args, input) {
    const result = await git(args, input);
    if (result.code === 0)
        return result.stdout.toString('utf8').trim();
    const command = args.find((word) => /^[a-z]/.test(word)) ?? '';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .eG(`--record-branch: ${(0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_7__  .tv)(command, result)}`);
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

  54734:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  isCommittedFile),
    b: () => (  uncommittedFiles)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85472);




async function uncommittedFiles(root, run, commit) {
    const settings = ['-c', 'core.fileMode=false', '-c', 'diff.autoRefreshIndex=true'];
    const options = [
        '--name-only',
        '-z',
        '--no-renames',
        '--no-relative',
        '--no-ext-diff',
        '--ignore-submodules=untracked',
    ];
    const diff = await run([...settings, 'diff', ...options, commit, '--']);
    if (diff.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('diff', diff));
    const outsideOfDependencies = ['.', ':(exclude,glob)**/node_modules/**'];
    const others = await run(['ls-files', '-z', '--others', '--exclude-standard', '--', ...outsideOfDependencies]);
    if (others.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('ls-files', others));
    const differing = await withOtherBytes(root, run, commit, (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(diff));
    return { tracked: [...differing, ...(await hiddenChanges(root, run))], untracked: (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(others) };
}
const maxFilesOfCall = 50;
async function withOtherBytes(root, run, commit, files) {
    const differing = [];
    for (let start = 0; start < files.length; start += maxFilesOfCall) {
        const part = files.slice(start, start + maxFilesOfCall);
        const listed = await run(['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, '--', ...part]);
        if (listed.code !== 0)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('ls-tree', listed));
        const inCommit = new Map((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(listed).flatMap((entry) => {
            const [, hash, path] = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]*)$/.exec(entry) ?? [];
            return hash === undefined || path === undefined || !isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) ? [] : [[path, hash]];
        }));
        const onDisk = await hashesOf(run, [...inCommit.keys()], ['--no-filters']);
        differing.push(...part.filter((path) => !onDisk.has(path) || onDisk.get(path) !== inCommit.get(path)));
    }
    return differing;
}
async function hashesOf(run, paths, options) {
    if (paths.length === 0)
        return new Map();
    const hashes = await run(['hash-object', ...options, '--', ...paths]);
    if (hashes.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('hash-object', hashes));
    const lines = hashes.stdout.toString('utf8').trimEnd().split('\n');
    return new Map(paths.map((path, index) => [path, lines[index] ?? '']));
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
async function hiddenChanges(root, run) {
    const listed = await run(['ls-files', '-z', '-v', '--stage']);
    if (listed.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('ls-files', listed));
    const hidden = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(listed).flatMap((entry) => {
        const [, hash, path] = /^[a-zS] 100\d{3} ([0-9a-f]+) \d\t([\s\S]*)$/.exec(entry) ?? [];
        return path !== undefined && isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) ? [{ path, hash }] : [];
    });
    const changed = [];
    for (let start = 0; start < hidden.length; start += maxFilesOfCall) {
        const part = hidden.slice(start, start + maxFilesOfCall);
        const found = await hashesOf(run, part.map(({ path }) => path), []);
        changed.push(...part.flatMap(({ path, hash }) => (found.get(path) === hash ? [] : [path])));
    }
    return changed;
}
async function isCommittedFile(run, path) {
    const inCommit = await run(['--literal-pathspecs', 'ls-tree', '--name-only', '-z', 'HEAD', '--', path]);
    if (inCommit.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('ls-tree', inCommit));
    if ((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(inCommit).length === 0)
        return false;
    const status = await run(['--literal-pathspecs', 'status', '--porcelain', '-z', '--untracked-files=no', '--', path]);
    if (status.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('status', status));
    return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(status).length === 0;
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

  12560:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    EU: () => (  fence),
    Qq: () => (  text),
    aY: () => (  code),
    fh: () => (  nameText),
    tp: () => (  table),
    zH: () => (  details)
  });
  var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28759);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);


const special = /[!-/:-@[-`{-~]/g;
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/g;
const invisibleInLines = /[^\P{Cc}\n\t]|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const gap = '\u200b';
const maxHexDigits = 6;
const plainSigns = /[,.\-/%;?'"()=_{}]/;
function text(value) {
    return escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__  .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(value), withoutReferences), plainSigns);
}
function nameText(value) {
    return escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__  .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(value), withoutReferences), plainSigns);
}
function code(value) {
    return `<code>${escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__  .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(value), (name) => name.replace(/@(?=[\p{L}\p{N}])/gu, `@${gap}`)), /[,.\-/%;?'"()=_{}:#+^]/)}</code>`;
}
function table(headers, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
function details(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function fence(lines, language = '') {
    const body = (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(lines).replace(/\r\n?/g, '\n').replace(invisibleInLines, ' ');
    const longestRun = (body.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 2);
    const fenceMark = '`'.repeat(longestRun + 1);
    return `${fenceMark}${language}\n${body}\n${fenceMark}`;
}
function withoutReferences(value) {
    return value
        .replace(/[@#](?=[\p{L}\p{N}])/gu, `$&${gap}`)
        .replace(/\bGH-(?=\d)/gi, `$&${gap}`)
        .replace(/:(?=\/\/)|\bwww\.(?=\S)/gi, `$&${gap}`)
        .replace(/[\da-f-]{7,}/gi, (run) => (uuid.test(run) ? run : run.replace(/[\da-f]{7,}/gi, splitHex)));
}
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
function splitHex(digits) {
    const parts = [];
    for (let start = 0; start < digits.length; start += maxHexDigits)
        parts.push(digits.slice(start, start + maxHexDigits));
    return parts.join(gap);
}
function escapeWith(value, harmless) {
    const line = value.replace(invisible, ' ').trim();
    return line.replace(special, (character, index) => (harmless.test(character) && isWithoutMeaning(line, index)) || (character === ':' && line[index + 1] === ' ')
        ? character
        : `&#${character.charCodeAt(0)};`);
}
function isWithoutMeaning(line, index) {
    const before = line[index - 1] ?? '';
    const after = line[index + 1] ?? '';
    return (/[\p{L}\p{N}]/u.test(before) &&
        /^[\p{L}\p{N}\s]?$/u.test(after) &&
        !/\bwww$/i.test(line.slice(0, index)) &&
        !(/^\d+$/.test(line.slice(0, index)) && !/[\p{L}\p{N}]/u.test(after)) &&
        !(line[index] === '_' && !/[\p{L}\p{N}]/u.test(after)));
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

  }),

  18915:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  parseBaseUrl),
    U: () => (  isLoopback)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58369);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);




function parseBaseUrl(text) {
    const given = text.trim();
    if (given === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('base-url')} is empty; give the API address, such as https://acme.api.identitynow.com`);
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (!url?.hostname) {
        const shown = given.includes('@') ? '' : ` "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .g$)(given), 100)}"`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('base-url')}${shown} is not an address; give the API address, such as https://acme.api.identitynow.com`);
    }
    const problem = problemOf(url);
    if (problem)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('base-url')} ${url.protocol}//${url.host} ${problem}`);
    return new URL(url.origin);
}
function problemOf(url) {
    if (url.username !== '' || url.password !== '') {
        return `holds credentials; leave them out and give ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('client-id')} and ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('client-secret')}`;
    }
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
        return 'must start with https://; http is for loopback addresses only, because it would send the secret unencrypted';
    }
    const ui = /^([a-z0-9-]+)\.(identitynow(?:-demo)?\.com)$/i.exec(url.hostname);
    if (ui)
        return `is the address of the user interface; the API is at https://${ui[1]}.api.${ui[2]}`;
    if (url.pathname !== '/')
        return `must end after the host; leave out the path, and choose the API version with ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('api-prefix')}`;
    if (url.search !== '' || url.hash !== '' || /[?#]$/.test(url.href))
        return 'must end after the host; leave out the part from ? or # on';
    return undefined;
}
function isLoopback(hostname) {
    return (hostname === 'localhost' ||
        hostname.endsWith('.localhost') ||
        hostname === '[::1]' ||
        /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname));
}

  })

};
