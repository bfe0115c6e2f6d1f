export const id = 8488;
export const ids = [8488];
export const modules = {

  86239:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  commitOrder)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93259);
  var _project_package_manager_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35506);
  var _project_run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85472);




const maxCompared = 20;
function commitOrder(context, token) {
    const { workingDirectory, workflow, signal, logger } = context;
    const root = (0,_project_package_manager_js__WEBPACK_IMPORTED_MODULE_2__  .mL)(workingDirectory);
    const git = root === undefined ? undefined : (0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .XZ)(root, { environment: context.childEnvironment(), signal });
    let compare;
    const openGitHub = async () => {
        if (token === undefined || workflow === undefined)
            return async () => undefined;
        const [{ GitHubClient }, { isAncestorOnGitHub }] = await Promise.all([
            Promise.all( [__webpack_require__.e(8159), __webpack_require__.e(3193)]).then(__webpack_require__.bind(__webpack_require__, 33193)),
            __webpack_require__.e(  5019).then(__webpack_require__.bind(__webpack_require__, 65019)),
        ]);
        const github = new GitHubClient(token, workflow.apiUrl, context);
        return async (ancestor, descendant) => await isAncestorOnGitHub(github, workflow, ancestor, descendant);
    };
    const askGitHub = async (ancestor, descendant) => {
        compare ??= openGitHub();
        return await (await compare)(ancestor, descendant);
    };
    const orUnknown = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .yo))
                throw error;
            logger.info(`which of two commits is older is not known: ${error.message}`);
            return undefined;
        }
    };
    return {
        async isAncestor(ancestor, descendant) {
            return await orUnknown(async () => {
                const code = (await git?.(['merge-base', '--is-ancestor', ancestor, descendant]))?.code;
                const isComplete = code === 0 || (code === 1 && git !== undefined && !(await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_1__  .fE)(git)));
                return isComplete ? code === 0 : await askGitHub(ancestor, descendant);
            });
        },
        async firstDescendant(ancestor, commits) {
            const known = git === undefined ? undefined : await orUnknown(async () => await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_1__  .fV)(git, ancestor, commits));
            let compared = 0;
            for (const commit of commits) {
                if (known?.descendants.has(commit))
                    return commit;
                if (known?.others.has(commit))
                    continue;
                if (++compared > maxCompared) {
                    logger.warning(`only the newest ${maxCompared} of the uploaded commits that are not checked out were compared with ${ancestor.slice(0, 12)}; give actions/checkout fetch-depth: 0, so that all are`);
                    return commits.find((each) => known?.descendants.has(each));
                }
                if (await orUnknown(async () => await askGitHub(ancestor, commit)))
                    return commit;
            }
            return undefined;
        },
    };
}

  }),

  84724:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $R: () => (  journalInputs),
    EO: () => (  assertJournal),
    _0: () => (  openJournal),
    i7: () => (  journalFile)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73899);
  var _journal_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8305);



const journalInputs = {
    journal: {
        kind: 'text',
        description: 'File that says what the step begins (test accounts, tags, versions), for cleanup. Default: journal.jsonl in a temporary folder on a runner; none in a shell.',
    },
};
function journalFile({ journal }, { workingDirectory, reportDirectory }) {
    if (journal !== undefined)
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, journal), label: `journal ${journal}` };
    if (reportDirectory === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(reportDirectory, 'journal.jsonl');
    return { path, label: `journal ${path}` };
}
async function assertJournal(inputs, context) {
    await (0,_cli_output_paths_js__WEBPACK_IMPORTED_MODULE_1__  .H)({ journal: journalFile(inputs, context)?.path }, context.workingDirectory);
}
function openJournal(inputs, context, client, run) {
    const file = journalFile(inputs, context);
    if (file === undefined)
        return undefined;
    const { isLocal = false, ...start } = run;
    const startedAt = new Date(context.clock.now()).toISOString();
    return new _journal_journal_js__WEBPACK_IMPORTED_MODULE_2__  .C({
        ...file,
        sealKey: isLocal ? undefined : client.sealKey,
        isSecret: (text) => context.secrets.holds(text),
        logger: context.logger,
    }, { entry: 'run', ...start, startedAt, tenant: isLocal ? null : client.baseUrl.host });
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

  82510:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  LatestReader)
  });
  var _read_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82746);

const minUnsettledMs = 3_000;
const unrecordedMs = 15_000;
const maxUnsettledMs = 60_000;
const requestsOfUpload = 4;
const firstVersion = 1;
class LatestReader {
    #services;
    #stayedAt;
    #isUnsettled = false;
    #versions;
    constructor(services) {
        this.#services = services;
    }
    get isUnsettled() {
        return this.#isUnsettled;
    }
    get versions() {
        return this.#versions;
    }
    async versionOf(tag, accepted, { signal, interrupt = signal } = {}) {
        const { client, connector } = this.#services;
        const options = signal === undefined ? {} : { signal };
        const read = async () => ({ latest: (await client.tags.get(connector.id, tag, options))?.activeVersion });
        const { latest } = await read();
        this.#isUnsettled = false;
        const isAccepted = tag !== 'latest' || latest === undefined || latest <= firstVersion;
        if (isAccepted || latest === accepted || latest === this.#stayedAt)
            return latest;
        const versions = (await client.versions.list(connector.id, options)).map(({ version }) => version);
        this.#versions = versions;
        const last = await this.read(Math.max(...versions), read, interrupt);
        signal?.throwIfAborted();
        return last.latest;
    }
    async read(newest, read, interrupt) {
        const { connector, clock } = this.#services;
        let tookMs = 0;
        const readBoth = async () => {
            const recorded = await this.#recordedVersions();
            const startedMs = clock.now();
            const tags = await read();
            tookMs = clock.now() - startedMs;
            return { ...tags, recorded };
        };
        const first = await readBoth();
        const totalMs = Math.max(first.recorded.size > 0 ? unrecordedMs : minUnsettledMs, requestsOfUpload * tookMs);
        const isSettled = ({ latest, recorded }) => latest === undefined ||
            latest < newest ||
            latest <= firstVersion ||
            latest === this.#stayedAt ||
            recorded.has(latest);
        const last = await (0,_read_again_js__WEBPACK_IMPORTED_MODULE_0__  .n)(first, (0,_read_again_js__WEBPACK_IMPORTED_MODULE_0__  .yI)(Math.min(totalMs, maxUnsettledMs)), {
            isSettled,
            read: async () => {
                this.#services.records.refresh();
                return await readBoth();
            },
            describe: ({ latest }) => `tag latest of ${connector.alias} is at version ${latest}, the newest`,
            why: 'as an upload that is under way may be about to move it back',
        }, this.#services, interrupt);
        this.#isUnsettled = !isSettled(last);
        this.#stayedAt = last.latest;
        return last;
    }
    async #recordedVersions() {
        const { records, client, connector } = this.#services;
        const versions = new Set();
        if (!records.exists)
            return versions;
        try {
            const key = { tenant: client.baseUrl.host, connector };
            for await (const { record } of records.uploadsOf(key))
                versions.add(record.version);
        }
        catch (error) {
            records.report(error, 'it is not known which uploads are over');
        }
        return versions;
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

  93304:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  addReach)
  });
  var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46601);
  var _report_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39798);
  var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12560);
  var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25584);
  var _tenant_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62151);





const maxNamed = 10;
async function addReach(tag, client, context) {
    const { connector, name } = tag;
    const { logger, signal } = context;
    const label = `${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .aY)(name)} of ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .fh)(connector.alias)}`;
    const unknown = (reason) => {
        logger.debug(`it is not known how many sources run tag ${name} of ${connector.alias}: ${reason}`);
        context.addSummary(`It is not known how many sources run ${label}: ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .Qq)(reason)}`);
    };
    try {
        const { sources, total } = await client.sources.page(0, { signal });
        if (total === undefined || total > sources.length) {
            const has = total === undefined ? 'may have more sources than' : `has ${total} sources, more than`;
            return unknown(`the tenant ${has} one request reads; the command sources shows them`);
        }
        if (!sources.some(({ connector: made, specId }) => specId !== undefined || (0,_tenant_paths_js__WEBPACK_IMPORTED_MODULE_3__  .YG)(made)))
            return;
        const id = (await client.tags.get(connector.id, name, { signal }))?.id;
        if (id === undefined)
            return;
        const found = sources.filter(({ connector: made, specId }) => made === id || specId === id).map((each) => each.name);
        const sum = found.length === 0 ? 'no source' : (0,_report_format_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(found.length, 'source');
        const named = found.slice(0, maxNamed);
        const more = found.length > maxNamed ? ` and ${found.length - maxNamed} more` : '';
        const list = (shown) => (shown.length === 0 ? '' : `: ${shown.join(', ')}${more}`);
        logger.info(`tag ${name} of ${connector.alias} runs in ${sum}${list(named.map(_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .GJ))}`);
        context.addSummary(`${label} runs in **${sum}**${list(named.map(_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .fh))}`);
    }
    catch (error) {
        if (!(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__  .Dz)(error) && !signal.aborted)
            throw error;
        if ((0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__  .Dz)(error, 'forbidden') || !(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__  .Dz)(error)) {
            logger.debug(`the sources of tag ${name} are not known: ${(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__  .Dz)(error) ? error.message : 'interrupted'}`);
        }
        else {
            unknown(error.message);
        }
    }
}

  }),

  82746:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    n: () => (  readAgain),
    wB: () => (  maxAfterRecordMs),
    yI: () => (  waitsOf)
  });
const maxWaitMs = 30_000;
const maxAfterRecordMs = 7_000;
function waitsOf(totalMs) {
    const waits = [];
    for (let next = 1_000, left = totalMs; left > 0; left -= waits.at(-1) ?? left) {
        waits.push(Math.min(next, left));
        next = Math.min(2 * next, maxWaitMs);
    }
    return waits;
}
async function readAgain(first, waitsMs, { isSettled, read, describe, why }, { clock, logger }, interrupt) {
    let value = first;
    for (const ms of waitsMs) {
        if (await isSettled(value))
            return value;
        if (interrupt?.aborted !== true) {
            logger.info(`${describe(value)}: reading it again${why === undefined ? '' : `, ${why}`}`);
            await clock.sleep(ms, interrupt).catch((error) => {
                if (interrupt?.aborted !== true)
                    throw error;
            });
        }
        if (interrupt?.aborted) {
            logger.info(`${describe(value)}: it is not read again, as this was interrupted`);
            return value;
        }
        value = await read(value);
    }
    return value;
}

  }),

  78637:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $X: () => (  validationProblem),
    CQ: () => (  originText),
    LZ: () => (  assertProved),
    Vx: () => (  assertValidated),
    wX: () => (  RecordedVersions)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58369);
  var _record_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40266);
  var _record_uploads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3176);




function originText({ commit, changed }) {
    if (commit !== undefined)
        return `commit ${commit}`;
    return changed === undefined ? 'a commit that is not recorded' : `commit ${changed} with uncommitted changes`;
}
class RecordedVersions {
    uploads;
    #byVersion;
    #histories = new Map();
    constructor(uploads) {
        this.uploads = uploads;
        this.#byVersion = (0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__  .TY)(uploads);
    }
    static async read(key, records) {
        records.refresh();
        return await RecordedVersions.readKnown(key, records);
    }
    static async readKnown(key, records) {
        const uploads = [];
        for await (const upload of records.uploadsOf(key))
            uploads.push(upload);
        return new RecordedVersions(uploads);
    }
    static async readOrReport(key, records, consequence) {
        try {
            return await RecordedVersions.read(key, records);
        }
        catch (error) {
            records.report(error, consequence);
            return undefined;
        }
    }
    get versions() {
        return [...this.#byVersion.keys()].sort((a, b) => b - a);
    }
    uploadsOf(version) {
        return this.#byVersion.get(version) ?? [];
    }
    isRecorded(version) {
        return this.#byVersion.has(version);
    }
    commitsOf(version) {
        return this.uploadsOf(version).flatMap(({ record: { commit } }) => (commit === undefined ? [] : [commit]));
    }
    originOf(version) {
        const records = this.uploadsOf(version).map(({ record }) => record);
        const commit = records
            .filter((record) => this.changedBefore(record) === undefined)
            .map(_record_uploads_js__WEBPACK_IMPORTED_MODULE_2__  .TM)
            .find((each) => each !== undefined);
        return commit === undefined ? { changed: records.find((each) => each.uncommitted)?.commit } : { commit };
    }
    changedBefore({ version, commit }) {
        const same = this.uploadsOf(version)
            .map(({ record }) => record)
            .filter((record) => record.commit?.toLowerCase() === commit?.toLowerCase());
        const first = same.at(-1);
        const isPacked = same.some(({ uncommitted, run }) => !uncommitted && run !== undefined);
        return first?.uncommitted && !isPacked ? first : undefined;
    }
    async historyOf(version) {
        const known = this.#histories.get(version) ?? (0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__  .Lu)(version, this.uploadsOf(version));
        this.#histories.set(version, known);
        return await known;
    }
}
function validationProblem(state) {
    switch (state.state) {
        case 'passed':
            return undefined;
        case 'none':
            return 'was not validated';
        case 'failed':
            return `failed its validation: ${state.facts.failed} of its checks failed, seed ${state.facts.seed}`;
        case 'incomplete': {
            const { verdict } = state.facts;
            if (verdict === 'skip')
                return 'was not validated: the last run skipped every check';
            if (verdict === 'stopped')
                return 'was not validated: the last run did not finish';
            return 'was not validated: the last run had no configuration, or no passed connection test and list';
        }
    }
}
async function assertValidated(recorded, version, named) {
    const problem = validationProblem((0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__  .D2)((await recorded.historyOf(version)).events));
    if (problem === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`${named} ${problem}; validate it on the tenant and record the result, or set ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('require')} to uploaded`);
}
function proofProblem(state) {
    switch (state.state) {
        case 'passed':
            return undefined;
        case 'none':
            return 'was not proved';
        case 'failed':
            return `failed its proof by ${state.facts.method}`;
        case 'inconclusive':
            return 'was not proved: the last proof was inconclusive';
    }
}
async function assertProved(recorded, version, named) {
    const { events } = await recorded.historyOf(version);
    const validation = (0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__  .D2)(events);
    const problem = proofProblem((0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__  .oX)(events));
    if (problem !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`${named} ${problem}; prove it with prove and record the result, or set ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('require')} to validated`);
    }
    if (validation.state !== 'failed')
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`${named} was proved, but ${validationProblem(validation)}; validate it again`);
}

  }),

  66592:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    OA: () => (  repeatedWords),
    fy: () => (  tagMoveInputs),
    oF: () => (  tagMoveLine)
  });
  var _core_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76082);

function repeatedWords(inputs, { environment }) {
    const { record, journal, verify, 'config-path': configPath } = inputs;
    const { 'base-url': baseUrl, 'api-prefix': apiPrefix } = inputs;
    const given = {
        ...{ record, journal, 'config-path': configPath },
        'base-url': baseUrl === environment['SAIL_BASE_URL'] ? undefined : baseUrl,
        'api-prefix': apiPrefix === 'beta' ? undefined : apiPrefix,
        verify: verify === false ? 'false' : undefined,
    };
    return Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
}
function tagMoveLine(command, move, repeated) {
    const words = Object.entries(tagMoveInputs(command, move)).flatMap(([name, value]) => [`--${name}`, value]);
    return (0,_core_shell_js__WEBPACK_IMPORTED_MODULE_0__  .T)(['saas-connector', command, ...words, ...(repeated ?? [])]);
}
function tagMoveInputs(command, { connector, tag, version, expected }) {
    const target = command === 'promote' ? 'version' : 'to';
    const condition = expected === undefined ? {} : { 'expect-version': String(expected) };
    return { connector, tag, [target]: String(version), ...condition };
}

  }),

  62451:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  assertNotMisspelled),
    e: () => (  assertTagName)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58369);
  var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82226);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46601);





function assertTagName(tag, input = 'tag') {
    if (tag === undefined || (!tag.includes('/') && tag !== '.' && tag !== '..'))
        return;
    const name = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__  .Nt)(tag), 80);
    const reason = 'is part of an address, so it has no slash and is not . or ..';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(input)}: ${name} cannot be the name of a tag, which ${reason}; give another name`);
}
const maxTypos = 1;
function assertNotMisspelled(alias, tag, way) {
    if (tag === 'latest' || (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .p)(tag, ['latest'], maxTypos) === undefined)
        return;
    const name = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__  .Nt)(tag), 80);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`${(0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__  .Nt)(alias)} has no tag ${name}; did you mean latest? to create ${name}, ${way}`);
}

  }),

  77543:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Hl: () => (  connectTenant),
    MR: () => (  tenantInputs),
    dB: () => (  requireConnector),
    iT: () => (  missingTenantInputs)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58369);
  var _tenant_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91002);



const tenantInputs = {
    'base-url': {
        kind: 'text',
        description: 'Address of the tenant: https://<tenant>.api.identitynow.com',
        env: 'SAIL_BASE_URL',
    },
    'client-id': {
        kind: 'text',
        description: 'Client id of a personal access token of the tenant.',
        env: 'SAIL_CLIENT_ID',
    },
    'client-secret': {
        kind: 'text',
        description: 'Client secret of that token. Keep it in a secret of the repository or of an environment.',
        env: 'SAIL_CLIENT_SECRET',
        secret: true,
    },
    'api-prefix': {
        kind: 'choice',
        choices: ['beta', 'v2024', 'v2025', 'v2026', 'v1', 'auto'],
        default: 'beta',
        description: 'Paths to use: beta is /beta/platform-connectors, v1 is /platform-connectors/v1. auto: v1 if the tenant answers there, else beta.',
    },
    pace: {
        kind: 'integer',
        min: 1,
        max: 10000,
        description: 'Most requests in 10 s. A tenant allows 100 for each client id by default; give each of several jobs with the same client id a share of them. Default: 80, and no limit for a sandbox on this machine.',
    },
};
function requireConnector(connector, alternative = '') {
    if (connector !== undefined)
        return connector;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__  .yu)('connector')} is missing; give the id or alias of the connector${alternative}`);
}
function missingTenantInputs(inputs) {
    return ['base-url', 'client-id', 'client-secret'].filter((name) => inputs[name] === undefined);
}
async function connectTenant(inputs, context, more = {}) {
    const { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret } = inputs;
    if (baseUrl === undefined || clientId === undefined || clientSecret === undefined) {
        const missing = missingTenantInputs(inputs);
        const variables = missing
            .map((name) => tenantInputs[name])
            .map((d) => 'env' in d && d.env);
        const one = missing.length === 1;
        const hint = context.workflow === undefined ? '' : ' (a pull request from a fork has no secrets)';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`the tenant's ${missing.map(_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__  .sy).join(', ')} ${one ? 'is' : 'are'} missing; give ${one ? 'it' : 'them'}, or set ${variables.join(', ')}${hint}`);
    }
    const prefix = inputs['api-prefix'];
    const client = new _tenant_client_js__WEBPACK_IMPORTED_MODULE_1__  .c({
        baseUrl,
        clientId,
        clientSecret,
        ...(prefix !== 'auto' && { apiPrefix: prefix }),
        ...(inputs.pace !== undefined && { pace: inputs.pace }),
        ...more,
        transport: { ...more.transport, ...context.callLimits },
        clock: context.clock,
        logger: context.logger,
        environment: context.environment,
        onSecret: context.mask,
    });
    if (prefix !== 'auto')
        return client;
    try {
        await client.chooseApiPrefix({ signal: context.signal });
        return client;
    }
    catch (error) {
        client.close();
        throw error;
    }
}

  }),

  10846:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    aO: () => (  tokenTimes),
    lR: () => (  TokenEnd),
    zS: () => (  annotateTokenEnd)
  });
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58369);
  var _report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39798);
  var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25584);



const dayMs = 24 * 60 * 60_000;
const noticeMs = 30 * dayMs;
function tokenTimes(expiresAt, now) {
    const left = expiresAt - now;
    const isOver = left <= 0;
    const day = new Date(expiresAt).toISOString().slice(0, 10);
    const when = isOver ? `expired on ${day}` : `expires on ${day}, in ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(Math.floor(left / dayMs), 'day')}`;
    const remedy = `make a new one, and replace ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__  .sy)('client-id')} and ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__  .sy)('client-secret')}`;
    return { day, isSoon: left <= noticeMs, isOver, text: `${when}; ${remedy}` };
}
class TokenEnd {
    #client;
    #context;
    #reading;
    constructor(client, context) {
        this.#client = client;
        this.#context = context;
    }
    begin() {
        this.#reading = this.#client.accessTokens.own({ signal: this.#context.signal });
        this.#reading.catch(() => { });
    }
    async annotate() {
        const { clock, logger, signal } = this.#context;
        if (this.#reading === undefined)
            this.begin();
        try {
            const expiresAt = (await this.#reading)?.expiresAt;
            if (expiresAt === undefined || expiresAt === 'unknown')
                return;
            const { isSoon, isOver, text } = tokenTimes(expiresAt, clock.now());
            if (!isSoon || isOver)
                return;
            const message = `the personal access token of ${this.#client.baseUrl.host} ${text}`;
            this.#context.annotate({ level: 'notice', title: 'token', message });
        }
        catch (error) {
            if (!(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__  .Dz)(error) && !signal.aborted)
                throw error;
            logger.debug(`it is not known when the personal access token expires: ${(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__  .Dz)(error) ? error.message : 'interrupted'}`);
        }
    }
}
async function annotateTokenEnd(client, context) {
    await new TokenEnd(client, context).annotate();
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

  76082:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  shellLine)
  });
function shellLine(words) {
    return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}

  }),

  8305:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  Journal),
    R: () => (  sealOf)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70679);





class Journal {
    #options;
    #run;
    #start;
    #seal;
    #hasWarned = false;
    #isChecked = false;
    constructor(options, at) {
        this.#options = options;
        const isNew = 'entry' in at;
        this.#run = isNew ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() : at.run;
        this.#seal = isNew ? '' : at.seal;
        this.#start = isNew ? at : undefined;
    }
    isSecret(text) {
        return this.#options.isSecret(text);
    }
    write(entry) {
        if (this.#start !== undefined) {
            this.#append(this.#start);
            this.#start = undefined;
        }
        this.#append(entry);
    }
    note(entry) {
        try {
            this.write(entry);
        }
        catch (error) {
            if (!this.#hasWarned)
                this.#options.logger.warning((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .bD)(error));
            this.#hasWarned = true;
        }
    }
    #append(body) {
        const { path, sealKey } = this.#options;
        const seal = sealKey === undefined ? undefined : sealOf(sealKey, this.#seal, this.#run, body);
        const line = { run: this.#run, body, ...(seal !== undefined && { seal }) };
        try {
            if (!this.#isChecked)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'a+', 0o600);
            try {
                const start = this.#isChecked || endsLine(file) ? '' : '\n';
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, `${start}${JSON.stringify(line)}\n`);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
            }
        }
        catch (cause) {
            throw this.#problem(cause);
        }
        this.#isChecked = true;
        this.#seal = seal ?? '';
    }
    #problem(cause) {
        return (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__  .oG)(this.#options.label, cause);
    }
}
function endsLine(file) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
    if (size === 0)
        return true;
    const last = Buffer.alloc(1);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, last, 0, 1, size - 1);
    return last.toString() === '\n';
}
function sealOf(key, before, run, body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key)
        .update(JSON.stringify([before, run, body]))
        .digest('hex');
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
