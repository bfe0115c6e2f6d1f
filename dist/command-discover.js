export const id = 9138;
export const ids = [9138];
export const modules = {

/***/ 72850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  discover: () => (/* binding */ discover)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/files.js
var files = __webpack_require__(70679);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/project/sdk-version.js
var sdk_version = __webpack_require__(34945);
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
// EXTERNAL MODULE: ./lib/src/commands/shared/connectors-file.js + 1 modules
var connectors_file = __webpack_require__(36004);
// EXTERNAL MODULE: ./lib/src/commands/shared/record-stores.js + 1 modules
var record_stores = __webpack_require__(47128);
// EXTERNAL MODULE: ./lib/src/commands/shared/run-facts.js
var run_facts = __webpack_require__(75092);
;// CONCATENATED MODULE: ./lib/src/commands/discover/batches.js
/**
 * Divides the entries by environment, and those of an environment into batches of at most `size`. Entries are numbered from
 * 1 over all batches, for names that must differ, such as those of artifacts.
 */
function batchesOf(entries, size) {
    const byEnvironment = new Map();
    for (const [index, entry] of entries.entries()) {
        const known = byEnvironment.get(entry.environment) ?? [];
        byEnvironment.set(entry.environment, known);
        known.push({ ...entry, number: index + 1 });
    }
    return [...byEnvironment].flatMap(([environment, all]) => Array.from({ length: Math.ceil(all.length / size) }, (_, index) => ({
        environment,
        batch: index + 1,
        entries: all.slice(index * size, (index + 1) * size),
    })));
}
//# sourceMappingURL=batches.js.map
// EXTERNAL MODULE: ./lib/src/core/paths.js
var paths = __webpack_require__(42180);
// EXTERNAL MODULE: ./lib/src/commands/shared/repository-projects.js + 4 modules
var repository_projects = __webpack_require__(79520);
;// CONCATENATED MODULE: ./lib/src/commands/discover/last-uploads.js
/** Uploads that are read at most. What is older counts as never uploaded, which only uploads more than needed. */
const maxUploads = 5000;
/** The key of an entry in `LastUploads`. */
function entryKey({ alias, environment }) {
    return JSON.stringify([alias, environment]);
}
/** The keys of all entries that projects can have. */
function entryKeys(projects, connectorsFile) {
    return new Set(projects.flatMap(({ directory, alias }) => connectorsFile.tenantsOf(directory, alias).map((each) => entryKey(each))));
}
/**
 * Finds the commit of the last upload of each entry, in uploads that come newest first. An entry that is missing in the result
 * was never uploaded.
 */
async function findLastUploads(uploads, wanted) {
    const found = new Map();
    let read = 0;
    if (wanted.size === 0)
        return found;
    for await (const { record } of uploads) {
        const { connector, environment = '', commit } = record;
        if (connector !== undefined && commit !== undefined) {
            const key = entryKey({ alias: connector, environment });
            if (wanted.has(key) && !found.has(key))
                found.set(key, commit);
        }
        if (found.size === wanted.size || ++read === maxUploads)
            break;
    }
    return found;
}
//# sourceMappingURL=last-uploads.js.map
;// CONCATENATED MODULE: ./lib/src/commands/discover/comparison.js





/**
 * Compares the projects with the baseline.
 *
 * @param wanted - keys of the entries of the projects.
 * @throws UserError for an unknown base, and if git fails.
 */
async function compareProjects(repository, wanted, options) {
    const { baseline } = options;
    if (baseline.from === 'uploads')
        return await compareWithUploads(repository, wanted, baseline.uploads, options);
    const { changes, comparison } = await findChanges(repository.git, baseline, options);
    return {
        comparison,
        async changesOf(project) {
            return changes === undefined ? undefined : (await repository.changesOf(project, changes.files)).map(reasonText);
        },
    };
}
async function compareWithUploads(repository, wanted, uploads, { onComparisonFailed }) {
    const { git } = repository;
    let last;
    try {
        if (git === undefined)
            throw new errors/* UserError */.yo('this is not a git repository');
        last = await findLastUploads(uploads, wanted);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        // Uploading too much is mended by the upload itself, uploading too little by nobody.
        onComparisonFailed(`every project counts as changed: ${error.message}`);
        return {
            comparison: 'Every project counts as changed: its last upload is not known.',
            changesOf: async () => undefined,
        };
    }
    const known = new Map();
    return {
        comparison: 'Changes since the last upload of each entry.',
        async changesOf(project, entry) {
            const commit = last.get(entryKey(entry));
            if (commit === undefined)
                return ['never uploaded'];
            const changes = known.get(commit) ?? git.changes({ commit, mergeBase: false });
            known.set(commit, changes);
            const found = await changes;
            // After a force push, the commit of the upload is no longer part of the history.
            if (found === undefined)
                return [`commit ${commit.slice(0, 12)} of its last upload is gone`];
            return (await repository.changesOf(project, found.files)).map(reasonText);
        },
    };
}
/** The changes, undefined if every project counts as changed; and what was compared, in a sentence. */
async function findChanges(git, baseline, { shownDirectory, needsChanges, onComparisonFailed }) {
    const all = (why) => ({ changes: undefined, comparison: `Every project counts as changed: ${why}.` });
    if (baseline.from === 'nothing')
        return all(baseline.reason);
    const isGiven = baseline.from === 'input';
    let comparison = isGiven ? { commit: baseline.commit, mergeBase: true } : baseline.comparison;
    if (git === undefined) {
        if (!isGiven)
            return all('this is not a git repository');
        throw new errors/* UserError */.yo(`${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(shownDirectory))} is not in a git repository, so base cannot be used; leave it out`);
    }
    let changes;
    try {
        if (baseline.from === 'event' && baseline.proposed !== undefined) {
            const checkedOut = await git.checkedOut(baseline.proposed);
            if (!checkedOut) {
                onComparisonFailed(`every project counts as changed: ${notCheckedOut}`);
                return all('the commit of the pull request is not checked out');
            }
            // The base of the event is older if the base branch has moved on since the last push.
            if (checkedOut.mergedInto !== undefined)
                comparison = { commit: checkedOut.mergedInto, mergeBase: false };
        }
        changes = await git.changes(comparison);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || isGiven || needsChanges)
            throw error;
        onComparisonFailed(`every project counts as changed: ${error.message}`);
        return all('git failed');
    }
    if (changes !== undefined) {
        const files = (0,format/* count */.U9)(changes.files.length, 'file');
        return { changes, comparison: `${files} changed since ${changes.base.slice(0, 12)}.` };
    }
    if (!isGiven)
        return all('the commit before the push is no longer part of the history');
    throw new errors/* UserError */.yo(`there is no commit, branch or tag ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(comparison.commit))}; give another base, or fetch it first`);
}
const notCheckedOut = 'what is checked out does not hold the commit of the pull request, as on pull_request_target; give actions/checkout the ref to look at, or run on pull_request';
function reasonText({ kind, name }) {
    return kind === 'package' ? `package ${name}` : name;
}
//# sourceMappingURL=comparison.js.map
;// CONCATENATED MODULE: ./lib/src/commands/discover/discover.js







/**
 * Finds the connector projects in a folder, the tenants of each, and whether it changed.
 *
 * @throws ConnectorsFileError for a `connectors.yml` that does not match its schema.
 * @throws UserError for two projects with one alias, for an unknown base, and if git fails.
 */
async function discoverProjects(options) {
    const { directory, workingDirectory } = options;
    const repository = await (0,repository_projects/* readRepositoryProjects */.X)(options);
    const { projects: all, connectorsFile } = repository;
    assertListedExist(connectorsFile, all, directory);
    const projects = all.filter(({ kind }) => options.kind === 'all' || options.kind === kind);
    const aliasOf = ({ name }) => name.replace(/^@[^/]+\//, '');
    const wanted = entryKeys(projects.map((project) => ({ directory: project.directory, alias: aliasOf(project) })), connectorsFile);
    const { comparison, changesOf } = await compareProjects(repository, wanted, options);
    const entries = [];
    for (const project of projects) {
        for (const tenant of connectorsFile.tenantsOf(project.directory, aliasOf(project))) {
            const reasons = await changesOf(project, tenant);
            entries.push({
                path: (0,paths/* relativePath */.iZ)(workingDirectory, project.directory) || '.',
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
/** Every folder below `root` that `connectors.yml` lists must be a project. */
function assertListedExist({ file, listed }, projects, root) {
    const known = new Set(projects.map(({ directory }) => directory));
    for (const [directory, line] of listed) {
        if (known.has(directory) || !(0,paths/* isInside */.FK)(root, directory) || file === undefined)
            continue;
        throw new errors/* UserError */.yo(`connectors.yml, line ${line}: there is no connector project in ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(directory))}; correct its path or remove it`, { location: { file, line } });
    }
}
/** Two projects with one alias would overwrite each other's connector. */
function assertUniqueAliases(entries) {
    const seen = new Map();
    for (const entry of entries) {
        const key = JSON.stringify([entry.environment, entry.alias]);
        const other = seen.get(key);
        if (other !== undefined) {
            const where = entry.environment === '' ? '' : ` in the environment ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(entry.environment))}`;
            const who = other.path === entry.path
                ? `${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(entry.path))} has twice`
                : `${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(other.path))} and ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(entry.path))} have`;
            throw new errors/* UserError */.yo(`${who} the alias ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(entry.alias))}${where}; give each a different alias in connectors.yml`);
        }
        seen.set(key, entry);
    }
}
//# sourceMappingURL=discover.js.map
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
;// CONCATENATED MODULE: ./lib/src/commands/discover/summary.js


/** Rows of the table. */
const maxRows = 300;
/** The summary of a discovery, in Markdown. */
function discoverySection({ entries, unchanged, comparison }) {
    const rows = entries
        .slice(0, maxRows)
        .map(({ path, alias, environment, config, changed, reasons }) => [
        (0,markdown/* code */.aY)(path),
        (0,markdown/* nameText */.fh)(alias),
        (0,markdown/* text */.Qq)(environment),
        config === '' ? '' : (0,markdown/* code */.aY)(config),
        changed ? reasons.map(markdown/* text */.Qq).join('<br>') || 'yes' : 'no',
    ]);
    const more = entries.length > maxRows ? `\n\nand ${entries.length - maxRows} more` : '';
    const left = unchanged === 0 ? '' : ` ${(0,format/* count */.U9)(unchanged, 'entry', 'entries')} without changes left out.`;
    return `${(0,markdown/* text */.Qq)(comparison)}${left}\n\n${(0,markdown/* table */.tp)(['Folder', 'Alias', 'Environment', 'Config', 'Changed'], rows) || 'No entry.'}${more}`;
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/src/commands/discover/command.js














/** The most jobs that GitHub makes of one matrix. */
const maxJobs = 256;
const discoverInputs = {
    path: { kind: 'text', default: '.', description: 'Folder to search for projects.' },
    base: {
        kind: 'text',
        description: 'Commit, branch or tag to compare with: changes count since HEAD diverged from it. Default: the base of the pull request, or the commit before the push; otherwise every project counts as changed.',
    },
    since: {
        kind: 'choice',
        choices: ['base', 'uploaded'],
        default: 'base',
        description: 'uploaded: on a push, compare each project with the commit of its last recorded upload instead of the commit before the push, so that a run that was cancelled or failed is made up for. Pull requests are always compared with their base.',
    },
    'changed-only': { kind: 'boolean', default: 'false', description: 'Leave out projects that did not change.' },
    kind: {
        kind: 'choice',
        choices: ['connector', 'customizer', 'all'],
        default: 'connector',
        description: 'Kind of projects.',
    },
    'connectors-file': {
        kind: 'text',
        description: 'File that maps projects to aliases, environments and configurations. Default: connectors.yml in path or a folder above it, if there is one.',
    },
    'github-token': {
        kind: 'text',
        secret: true,
        description: 'Token of the job, for `since: uploaded`: it reads the recorded uploads. Needs `deployments: read`.',
    },
    'batch-size': {
        kind: 'integer',
        min: 1,
        max: maxJobs,
        default: String(maxJobs),
        description: 'Most entries of a batch in the output batches. Each entry of a batch is a job; with shards, give 256 divided by their number.',
    },
    record: { kind: 'text', description: 'File in which uploads are recorded, for `since: uploaded`.' },
};
const discover = (0,command/* defineCommand */.N)({
    name: 'discover',
    summary: 'Finds the connector projects of a repository, and which of them changed, as the matrix of a workflow.',
    action: { title: 'SaaS connector: discover', icon: 'search', color: 'gray-dark' },
    inputs: discoverInputs,
    outputs: {
        matrix: 'For strategy.matrix, through fromJSON: include holds path, name, alias, environment, config and changed.',
        batches: 'For strategy.matrix of a job that calls a reusable workflow, through fromJSON: include holds environment, batch (a number) and entries, the entries of the matrix for that environment, at most batch-size, each with its number.',
        count: 'Number of entries of the matrix.',
        any: 'true if the matrix has an entry. An empty matrix fails the workflow, so use this as the condition of the job.',
    },
    async run(inputs, context) {
        const directory = (0,external_node_path_.resolve)(context.workingDirectory, inputs.path);
        const advice = 'give the folder to search for projects';
        await (0,files/* assertFolder */.Zp)(directory, { input: 'path', shown: inputs.path, advice });
        const { entries, comparison, projects } = await discoverAnnotated(discoverOptions(directory, inputs, context), context);
        const shown = inputs['changed-only'] ? entries.filter(({ changed }) => changed) : entries;
        const include = shown.map(({ reasons: _, ...entry }) => entry);
        context.setOutput('matrix', JSON.stringify({ include }));
        const batches = batchesOf(include, inputs['batch-size']);
        context.setOutput('batches', JSON.stringify({ include: batches }));
        context.setOutput('count', include.length);
        context.setOutput('any', include.length > 0);
        if (projects === 0)
            warnIfNone(inputs, context);
        else
            context.logger.info(comparison);
        for (const entry of shown)
            context.logger.info(entryLine(entry));
        context.logger.info(`${(0,format/* count */.U9)(include.length, 'entry', 'entries')} of ${entries.length}`);
        const unchanged = entries.length - shown.length;
        context.addSummary(`## Discover\n\n${discoverySection({ entries: shown, unchanged, comparison })}`);
        if (include.length > maxJobs) {
            const message = `the matrix has ${include.length} entries, but a workflow runs at most ${maxJobs} jobs of it; use the output batches with a reusable workflow, or set changed-only`;
            context.annotate({ level: 'warning', title: 'discover', message });
        }
    },
});
function discoverOptions(directory, inputs, context) {
    const { workingDirectory, signal, logger } = context;
    return {
        directory,
        shownDirectory: inputs.path,
        kind: inputs.kind,
        baseline: baselineOf(inputs, context),
        needsChanges: inputs['changed-only'],
        connectorsFile: inputs['connectors-file'],
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
    if (base !== undefined && since === 'uploaded')
        throw new errors/* UserError */.yo('base and since are both given; give one of them');
    if (base !== undefined)
        return { from: 'input', commit: base };
    if (workflow?.baseCommit !== undefined)
        return {
            from: 'event',
            comparison: { commit: workflow.baseCommit, mergeBase: true },
            proposed: workflow.headCommit,
        };
    if (since === 'uploaded')
        return { from: 'uploads', uploads: recordedUploads(inputs, context) };
    if (workflow?.event !== 'push')
        return { from: 'nothing', reason: 'there is no base to compare with' };
    if (workflow.before === undefined)
        return { from: 'nothing', reason: 'the push created the branch' };
    return { from: 'event', comparison: { commit: workflow.before, mergeBase: false } };
}
/** @throws UserError if the inputs do not say where uploads are recorded. */
function recordedUploads({ record, 'github-token': token }, context) {
    if (record !== undefined) {
        const readFacts = async () => await (0,run_facts/* readRunFacts */.FA)(context);
        return new record_stores/* FileStore */.yI((0,external_node_path_.resolve)(context.workingDirectory, record), record, { ...context, readFacts }).list();
    }
    if (token !== undefined && context.workflow !== undefined) {
        return new record_stores/* DeploymentStore */.$0(token, context.workflow, context).list(undefined);
    }
    throw new errors/* UserError */.yo('since uploaded needs github-token in a workflow, or record; it compares with the recorded uploads');
}
/** Runs the discovery. If `connectors.yml` has several faults, each is annotated at its line. */
async function discoverAnnotated(options, context) {
    try {
        return await discoverProjects(options);
    }
    catch (error) {
        if (error instanceof connectors_file/* ConnectorsFileError */.Z && error.faults.length > 1) {
            for (const { message, location } of error.faults)
                context.annotate({ level: 'error', title: 'connectors.yml', message, location });
        }
        throw error;
    }
}
/** How a project of each kind is recognized. */
const kindDescriptions = {
    connector: 'a connector-spec.json beside it',
    customizer: 'sources that export connectorCustomizer',
    all: 'a connector-spec.json beside it, or sources that export connectorCustomizer',
};
function warnIfNone({ path, kind }, context) {
    const what = kind === 'all' ? 'project' : `${kind} project`;
    const folder = path === '.' ? context.workingDirectory : path;
    const message = `no ${what} was found in ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(folder))}; a project has a package.json that depends on ${sdk_version/* sdkName */.c}, and ${kindDescriptions[kind]}`;
    context.annotate({ level: 'warning', title: 'discover', message });
}
function entryLine({ path, alias, environment, changed, reasons }) {
    const where = environment === '' ? '' : ` in ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(environment))}`;
    const why = !changed
        ? 'unchanged'
        : reasons.length === 0
            ? 'changed'
            : `changed: ${reasons.map((reason) => (0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(reason))).join(', ')}`;
    return `${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(path))} as ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(alias))}${where}, ${why}`;
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 17827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ writeOutputFile),
/* harmony export */   GO: () => (/* binding */ assertOutputFile),
/* harmony export */   Sy: () => (/* binding */ maxResultLength),
/* harmony export */   We: () => (/* binding */ cleanJson),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   r8: () => (/* binding */ BoundedResult)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);




/**
 * Characters of JSON that an output may have. Linux passes at most 128 KiB in one environment variable, and that is how
 * a step hands an output to a script.
 */
const maxResultLength = 100_000;
/**
 * JSON of a value without secrets. A number that is a secret becomes a string, so that the result is valid JSON.
 *
 * @throws UserError if the value is nested too deeply.
 */
function cleanJson(value, secrets) {
    return notTooDeep(() => secrets.json(value));
}
/**
 * JSON of a value as it is, with its secrets.
 *
 * @throws UserError if the value is nested too deeply.
 */
function toJson(value) {
    return notTooDeep(() => JSON.stringify(value ?? null));
}
function notTooDeep(write) {
    try {
        return write();
    }
    catch (cause) {
        if (cause instanceof RangeError)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('a value is nested too deeply to be written as JSON', { cause });
        throw cause;
    }
}
/** Collects JSON values for an output, up to `maxResultLength` characters. */
class BoundedResult {
    #lines = [];
    #length = 0;
    add(json) {
        this.#length += json.length + 1;
        if (this.#length > maxResultLength)
            this.#lines = undefined;
        this.#lines?.push(json);
    }
    /** The only value, or an array of all; always an array with `asArray`. Empty if it is too large. */
    toJson(asArray) {
        const lines = this.#lines;
        if (lines === undefined)
            return '';
        return !asArray && lines.length === 1 ? (lines[0] ?? '') : `[${lines.join(',')}]`;
    }
}
/**
 * Writes or replaces a file atomically, and creates its folders.
 *
 * @param label names the input and the file in a message, as `record uploads.json`
 * @throws UserError if it cannot be written.
 */
async function writeOutputFile(path, text, label) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(path, text);
    }
    catch (cause) {
        throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(label, cause);
    }
}
/**
 * Checks, before any work is done, that `writeOutputFile` can write a file. Creates its folders.
 *
 * @throws UserError if it cannot be written.
 */
async function assertOutputFile(path, label) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .assertReplaceable */ .zb)(path);
    }
    catch (cause) {
        throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(label, cause);
    }
}
//# sourceMappingURL=json-output.js.map

/***/ }),

/***/ 47128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $0: () => (/* binding */ DeploymentStore),
  yI: () => (/* binding */ FileStore)
});

// UNUSED EXPORTS: environmentOf

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/files.js
var files = __webpack_require__(70679);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/record/events.js
var events = __webpack_require__(20957);
// EXTERNAL MODULE: ./lib/src/record/uploads.js
var uploads = __webpack_require__(3176);
;// CONCATENATED MODULE: ./lib/src/record/file.js






/** Uploads that the file keeps, newest first. */
const maxUploads = 1000;
/** Statuses that the file keeps of each upload, the newest. */
const maxStatuses = 1000;
/**
 * Reads a record file. Empty if it does not exist.
 *
 * @param label - names the file in messages.
 * @throws UserError if it cannot be read, or is something else.
 */
async function readRecordFile(path, label) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        if ((0,files/* isMissing */.b2)(cause))
            return [];
        throw new errors/* UserError */.yo(`cannot read record ${label}: ${(0,files/* fileErrorReason */.Hs)(cause)}`, { cause });
    }
    let content;
    try {
        content = JSON.parse(text);
    }
    catch {
        // The error below covers this too.
    }
    if (!Array.isArray(content)) {
        throw new errors/* UserError */.yo(`the record ${label} is not what this command writes; give another path, or move the file`);
    }
    return content.filter(json/* isObject */.Gv).flatMap((original) => {
        const record = (0,uploads/* parseUploadRecord */.g)(original);
        if (record === undefined)
            return [];
        const { time, statuses } = original;
        const known = Array.isArray(statuses) ? statuses.filter(isStatus) : [];
        return [{ record, time: typeof time === 'string' ? time : undefined, statuses: known, original }];
    });
}
/** The text of a record file. */
function recordFileText(entries) {
    const kept = entries.slice(0, maxUploads).map(({ record, time, statuses, original }) => ({
        ...original,
        ...record,
        ...(time === undefined ? {} : { time }),
        statuses: statuses.slice(-maxStatuses),
    }));
    return `${JSON.stringify(kept, null, 2)}\n`;
}
/** What became of an upload in the file, oldest first. */
function eventsOf({ statuses }) {
    return statuses.flatMap(({ description, time, run, report }) => {
        const event = (0,events/* parseEvent */.wj)(description);
        if (event === undefined)
            return [];
        return [{ event, time, ...(run === undefined ? {} : { run }), ...(report === undefined ? {} : { report }) }];
    });
}
function isStatus(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return false;
    const isTextOrNone = (each) => each === undefined || typeof each === 'string';
    return (typeof value['description'] === 'string' &&
        typeof value['time'] === 'string' &&
        isTextOrNone(value['run']) &&
        isTextOrNone(value['report']));
}
//# sourceMappingURL=file.js.map
// EXTERNAL MODULE: ./lib/src/commands/shared/json-output.js
var json_output = __webpack_require__(17827);
;// CONCATENATED MODULE: ./lib/src/commands/shared/record-stores.js


/** Records uploads in deployments of the repository. */
class DeploymentStore {
    #open;
    #deployments;
    constructor(token, workflow, options) {
        this.#open = async () => {
            const [{ GitHubClient }, { Deployments }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(8159), __webpack_require__.e(5574)]).then(__webpack_require__.bind(__webpack_require__, 33193)),
                __webpack_require__.e(/* import() */ 8412).then(__webpack_require__.bind(__webpack_require__, 88412)),
            ]);
            return new Deployments(new GitHubClient(token, workflow.apiUrl, options), workflow);
        };
    }
    async *list(key) {
        yield* (await this.#get()).list(key === undefined ? undefined : environmentOf(key));
    }
    async add(key, record, status) {
        await (await this.#get()).record(environmentOf(key), record, status);
    }
    async addStatus(upload, status) {
        const { id } = upload;
        await (await this.#get()).addStatus(id, status);
    }
    async #get() {
        this.#deployments ??= this.#open();
        return await this.#deployments;
    }
}
/** Records uploads in a file. */
class FileStore {
    path;
    #shown;
    #options;
    /** @param shown - the path as the user gave it. */
    constructor(path, shown, options) {
        this.path = path;
        this.#shown = shown;
        this.#options = options;
    }
    /** @throws UserError if the file is not a record. */
    async read() {
        return await readRecordFile(this.path, this.#shown);
    }
    async *list() {
        for (const entry of await this.read())
            yield storedUpload(entry);
    }
    async add(_key, record, status) {
        const time = this.#now();
        const entry = { record, time, statuses: [await this.#statusOf(status)], original: {} };
        await this.#write([entry, ...(await this.read())]);
    }
    async addStatus({ record }, status) {
        const entries = await this.read();
        const entry = entries.find(({ record: each }) => isSame(each, record));
        if (entry === undefined)
            return;
        entry.statuses.push(await this.#statusOf(status));
        await this.#write(entries);
    }
    async #statusOf({ state, description, report }) {
        const { run } = await this.#options.readFacts();
        const urls = { ...(run === undefined ? {} : { run }), ...(report === undefined ? {} : { report }) };
        return { state, description, time: this.#now(), ...urls };
    }
    async #write(entries) {
        await (0,json_output/* writeOutputFile */.BF)(this.path, recordFileText(entries), `record ${this.#shown}`);
    }
    #now() {
        return new Date(this.#options.clock.now()).toISOString();
    }
}
function storedUpload(entry) {
    return { record: entry.record, time: entry.time, readEvents: async () => eventsOf(entry) };
}
function isSame(a, b) {
    return a.tenant === b.tenant && a.connectorId === b.connectorId && a.version === b.version && a.commit === b.commit;
}
/** The deployment environment of a connector on a tenant. */
function environmentOf({ tenant, connector }) {
    return `saas-connector ${connector.alias} on ${tenant}`;
}
//# sourceMappingURL=record-stores.js.map

/***/ }),

/***/ 75092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ readRunFacts),
/* harmony export */   r1: () => (/* binding */ reportOrigin),
/* harmony export */   uW: () => (/* binding */ isFullHash)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93259);
/* harmony import */ var _project_package_manager_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35506);
/* harmony import */ var _project_run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85472);




/** The variables of GitHub, GitLab, Azure Pipelines and Jenkins, in this order. */
const variables = {
    commit: ['CI_COMMIT_SHA', 'BUILD_SOURCEVERSION', 'GIT_COMMIT'],
    ref: ['GITHUB_REF_NAME', 'CI_COMMIT_REF_NAME', 'BUILD_SOURCEBRANCHNAME', 'BRANCH_NAME'],
    run: ['CI_JOB_URL', 'CI_PIPELINE_URL', 'BUILD_URL'],
    by: ['GITHUB_TRIGGERING_ACTOR', 'GITHUB_ACTOR', 'GITLAB_USER_LOGIN', 'BUILD_REQUESTEDFOR', 'BUILD_USER_ID', 'USER'],
};
const fullHash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
/** The variables with the id of a pipeline on GitLab, Azure Pipelines and Jenkins. */
const pipelineVariables = ['CI_PIPELINE_ID', 'BUILD_BUILDID', 'BUILD_TAG'];
/** The run and the commit that a result is of, as far as the build server tells; undefined outside of one. */
function reportOrigin({ environment, workflow, }) {
    const first = (names) => firstValue(environment, names);
    const run = workflow === undefined ? first(pipelineVariables) : workflow.runId;
    const commit = (workflow === undefined ? first(variables.commit) : workflow.sha)?.toLowerCase();
    const isKnown = commit !== undefined && isFullHash(commit);
    if (run === undefined && !isKnown)
        return undefined;
    return { ...(run !== undefined && { run }), ...(isKnown && { commit }) };
}
/** The first of these variables that is set and not empty. */
function firstValue(environment, names) {
    return names.map((name) => environment[name]).find((value) => value);
}
/** True for the full hash of a commit. */
function isFullHash(text) {
    return fullHash.test(text);
}
/** Reads what is known of the run. Outside of a known build server, the commit is that of the working directory. */
async function readRunFacts(context) {
    const { environment, workflow } = context;
    const first = (names) => firstValue(environment, names);
    const commit = workflow?.sha || first(variables.commit);
    return {
        commit: commit !== undefined && isFullHash(commit) ? commit.toLowerCase() : await headCommit(context),
        ref: first(variables.ref),
        run: workflow?.runUrl ?? first(variables.run),
        by: first(variables.by),
    };
}
/** The commit that is checked out; undefined if git does not tell. */
async function headCommit({ workingDirectory, childEnvironment, signal, }) {
    const root = (0,_project_package_manager_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepositoryRoot */ .mL)(workingDirectory);
    if (root === undefined)
        return undefined;
    try {
        return await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .Uo)((0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitRunner */ .XZ)(root, { environment: childEnvironment(), signal }));
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=run-facts.js.map

/***/ }),

/***/ 36711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ windowsTool),
/* harmony export */   k: () => (/* binding */ programPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const thisSystem = { platform: process.platform, exists: node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync };
/**
 * What to start for the program of a name. Windows looks into the working folder before PATH, where a repository may
 * have put a program of that name: there it is the absolute path of the first one on PATH, or a path that does not exist.
 */
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
/** The absolute path of a tool that comes with Windows. */
function windowsTool(file, env) {
    const [, root] = Object.entries(env).find(([key]) => key.toUpperCase() === 'SYSTEMROOT') ?? [];
    return node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(root && node_path__WEBPACK_IMPORTED_MODULE_1__.win32.isAbsolute(root) ? root : 'C:\\Windows', 'System32', file);
}
//# sourceMappingURL=programs.js.map

/***/ }),

/***/ 93259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ ancestorsOf),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   fE: () => (/* binding */ isShallow)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85472);


/** Commits that are looked at; a release that is this far from its upload is not found. */
const maxCommits = 100_000;
/**
 * The ids of a commit and its ancestors, the nearest first.
 *
 * @throws UserError if git does not have the commit, or fails.
 */
async function ancestorsOf(run, commit) {
    const result = await run(['rev-list', '--topo-order', `--max-count=${maxCommits}`, '--end-of-options', commit, '--']);
    if (result.code !== 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`git cannot list the commits before ${commit.slice(0, 12)}: ${(0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitFailure */ .tv)('rev-list', result)}; give actions/checkout fetch-depth: 0`);
    }
    return lines(result);
}
/** True if the history that was checked out ends before the first commit. */
async function isShallow(run) {
    return lines(await run(['rev-parse', '--is-shallow-repository']))[0] !== 'false';
}
/** The id of the commit that is checked out; undefined if there is none. */
async function headOf(run) {
    const result = await run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return result.code === 0 ? lines(result)[0] : undefined;
}
function lines({ stdout }) {
    return stdout
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '');
}
//# sourceMappingURL=git-ancestors.js.map

/***/ }),

/***/ 20957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ stateAfter),
/* harmony export */   gN: () => (/* binding */ describeEvent),
/* harmony export */   wj: () => (/* binding */ parseEvent)
/* harmony export */ });
/* unused harmony export maxDescriptionLength */
/** GitHub refuses longer descriptions of a status. */
const maxDescriptionLength = 140;
const maxSeedLength = 32;
/**
 * An event as one sentence, for the description of a deployment's status. `parseEvent` reads it again. Undefined if it
 * does not fit.
 */
function describeEvent(event) {
    const text = sentenceOf(event);
    return text.length <= maxDescriptionLength && parseEvent(text) !== undefined ? text : undefined;
}
function sentenceOf(event) {
    const by = userName(event.by);
    switch (event.kind) {
        case 'uploaded':
            return `uploaded by ${by}`;
        case 'validated': {
            const { counts, verdict, passed, warned, failed, skipped, seed } = event;
            const start = counts ? 'validated' : 'checked in part';
            const text = `${start} by ${by}: ${verdict}, ${passed} passed, ${warned} warned, ${failed} failed, ${skipped} skipped, seed `;
            return text + seedText(seed, maxDescriptionLength - text.length);
        }
        case 'promoted':
            return `promoted by ${by} from ${versionText(event.from)} to tag ${event.tag}`;
        case 'replaced':
            return `replaced by ${by} with version ${event.to} at tag ${event.tag}`;
        case 'rolled-back':
            return `rolled back by ${by} to version ${event.to} at tag ${event.tag}`;
        case 'restored':
            return `restored by ${by} from ${versionText(event.from)} to tag ${event.tag}`;
        case 'withdrawn':
            return `withdrawn by ${by} to version ${event.to} after a failed check at tag ${event.tag}`;
    }
}
const validated = /^(validated|checked in part) by (\S+): (pass|warn|fail|skip|stopped), (\d{1,9}) passed, (\d{1,9}) warned, (\d{1,9}) failed, (\d{1,9}) skipped, seed (\S{1,40})$/;
const moved = /^(promoted|replaced|rolled back|restored|withdrawn) by (\S+) (?:from|to|with) (?:version (\d{1,9})|nothing)(?: to| at| after a failed check at) tag ([^\r\n]+)$/;
/** Reads a sentence of `describeEvent`. Undefined for any other text: a status can be written by anyone who may write. */
function parseEvent(text) {
    const uploaded = /^uploaded by (\S+)$/.exec(text);
    if (uploaded !== null)
        return { kind: 'uploaded', by: uploaded[1] ?? '' };
    const run = validated.exec(text);
    if (run !== null) {
        const [, start, by = '', verdict, passed, warned, failed, skipped, seed = ''] = run;
        return {
            kind: 'validated',
            by,
            verdict: verdict,
            counts: start === 'validated',
            passed: Number(passed),
            warned: Number(warned),
            failed: Number(failed),
            skipped: Number(skipped),
            seed,
        };
    }
    const [, verb, by = '', number, tag = ''] = moved.exec(text) ?? [];
    if (verb === undefined)
        return undefined;
    const version = number === undefined ? undefined : Number(number);
    if (verb === 'promoted' || verb === 'restored')
        return { kind: verb, by, tag, from: version };
    if (version === undefined)
        return undefined;
    const kind = verb === 'rolled back' ? 'rolled-back' : verb;
    return { kind, by, tag, to: version };
}
/**
 * The state of a deployment after an event, as GitHub shows it.
 *
 * @param otherTags - whether the version is at another tag that it was promoted to.
 */
function stateAfter(event, otherTags) {
    switch (event.kind) {
        case 'uploaded':
            return 'pending';
        case 'validated':
            if (otherTags)
                return 'success';
            if (event.verdict === 'fail')
                return 'failure';
            return event.counts ? 'queued' : 'pending';
        case 'promoted':
        case 'restored':
            return 'success';
        case 'replaced':
        case 'rolled-back':
            return otherTags ? 'success' : 'inactive';
        case 'withdrawn':
            return otherTags ? 'success' : 'failure';
    }
}
function versionText(version) {
    return version === undefined ? 'nothing' : `version ${version}`;
}
/** Without spaces, so that the sentence can be read again. */
function userName(name) {
    return name.replace(/[^\w.[\]@-]+/g, '-').slice(0, 40) || 'unknown';
}
/** A seed that does not fit is cut: the report has all of it. */
function seedText(seed, maxLength) {
    const printable = seed.replace(/[^!-~]+/g, '-') || '-';
    const length = Math.min(maxLength, maxSeedLength);
    return printable.length > length ? `${printable.slice(0, Math.max(0, length - 3))}...` : printable;
}
//# sourceMappingURL=events.js.map

/***/ }),

/***/ 3176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseUploadRecord),
/* harmony export */   y: () => (/* binding */ isOf)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65872);

const optionalTexts = ['connector', 'commit', 'ref', 'run', 'sdk', 'by', 'environment'];
/** Reads a record, text or object. Undefined if it is none: any user with write access can create a deployment. */
function parseUploadRecord(payload) {
    let value = payload;
    if (typeof payload === 'string') {
        try {
            value = JSON.parse(payload);
        }
        catch {
            return undefined;
        }
    }
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return undefined;
    const { tenant, connectorId, version, contentSha256 } = value;
    if (typeof tenant !== 'string' ||
        typeof connectorId !== 'string' ||
        typeof version !== 'number' ||
        !Number.isSafeInteger(version) ||
        typeof contentSha256 !== 'string') {
        return undefined;
    }
    const record = { tenant, connectorId, version, contentSha256 };
    for (const name of optionalTexts) {
        const text = value[name];
        if (typeof text === 'string' && text !== '')
            record[name] = text;
    }
    return record;
}
/** True for a record of this connector on this tenant. */
function isOf({ tenant, connector }, record) {
    return record.tenant === tenant && record.connectorId === connector.id;
}
//# sourceMappingURL=uploads.js.map

/***/ }),

/***/ 12560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28759);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);


/**
 * Builds Markdown. Text from outside goes through `text` or `code`, which escape it: it cannot add mark-up, links,
 * mentions or HTML. Secrets are taken out first: escaping drops characters, and a secret is not recognised afterwards.
 */
// All characters with a meaning in Markdown, HTML, GitHub's autolinks, emoji or mathematics.
const special = /[!-/:-@[-`{-~]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern matches control characters
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/g;
/** The same for several lines: line feeds and tabs are kept. */
const invisibleInLines = /[^\P{Cc}\n\t]|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/**
 * A character without width. GitHub looks for mentions and references in the rendered text, where a character reference
 * is the character again: only something between its parts keeps them from being found.
 */
const gap = '\u200b';
/** Longest run of hexadecimal digits that is no id of a commit. */
const maxHexDigits = 6;
const plainSigns = /[,.\-/%;?'"()=_{}]/;
/** One line of text, escaped. It may have been cut: the beginning of a secret at its end is taken out too. */
function text(value) {
    return escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .mapClean */ .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(value), withoutReferences), plainSigns);
}
/** The same for a name, an alias or another text that is there as a whole. */
function nameText(value) {
    return escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .mapClean */ .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(value), withoutReferences), plainSigns);
}
/**
 * One line of escaped text in a fixed-width font, in which GitHub looks for no mentions and references. Mail addresses
 * are links there too.
 */
function code(value) {
    return `<code>${escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .mapClean */ .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(value), (name) => name.replace(/@(?=[\p{L}\p{N}])/gu, `@${gap}`)), /[,.\-/%;?'"()=_{}:#+^]/)}</code>`;
}
/** A table. Cells are Markdown, not escaped again. Empty without rows. */
function table(headers, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A collapsed section. The title is Markdown, not escaped again. */
function details(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** A block of code. The fence is longer than any in the text, so nothing in the text has an effect. */
function fence(lines, language = '') {
    const body = (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(lines).replace(/\r\n?/g, '\n').replace(invisibleInLines, ' ');
    const longestRun = (body.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 2);
    const fenceMark = '`'.repeat(longestRun + 1);
    return `${fenceMark}${language}\n${body}\n${fenceMark}`;
}
/** The text with a gap in each mention, reference to an issue or a commit, address and mail address. */
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
/**
 * Replaces every special character by a character reference, which has no meaning in Markdown. Characters in `harmless`
 * are kept where they have no meaning either, so that a summary stays readable as plain text.
 */
function escapeWith(value, harmless) {
    const line = value.replace(invisible, ' ').trim();
    return line.replace(special, (character, index) => (harmless.test(character) && isWithoutMeaning(line, index)) || (character === ':' && line[index + 1] === ' ')
        ? character
        : `&#${character.charCodeAt(0)};`);
}
/**
 * True for a character between two words or at the end of a word. False where a list, a heading or an address may begin
 * (`- x`, `1. x`, `http://`, `www.`), and next to another special character (`--`, `__`).
 */
function isWithoutMeaning(line, index) {
    const before = line[index - 1] ?? '';
    const after = line[index + 1] ?? '';
    return (/[\p{L}\p{N}]/u.test(before) &&
        /^[\p{L}\p{N}\s]?$/u.test(after) &&
        !/\bwww$/i.test(line.slice(0, index)) &&
        !(/^\d+$/.test(line.slice(0, index)) && !/[\p{L}\p{N}]/u.test(after)) &&
        !(line[index] === '_' && !/[\p{L}\p{N}]/u.test(after)));
}
//# sourceMappingURL=markdown.js.map

/***/ })

};
