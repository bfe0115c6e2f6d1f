export const id = 2046;
export const ids = [2046];
export const modules = {

  14363:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  openRecordPath),
    c: () => (  FolderStore)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70679);
  var _record_stores_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75889);







const plainName = /^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9_-])?$/;
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
class FolderStore {
    path;
    #shown;
    #options;
    constructor(path, shown, options) {
        this.path = path;
        this.#shown = shown;
        this.#options = options;
    }
    async read() {
        const entries = [];
        for (const name of await this.#files())
            entries.push(...(await this.#file(name).read()));
        return entries.sort((a, b) => timeOf(b.time) - timeOf(a.time));
    }
    async *list(key) {
        if (key !== undefined)
            yield* this.#fileOf(key.tenant, key.connector.alias).list();
        else
            for (const entry of await this.read())
                yield (0,_record_stores_js__WEBPACK_IMPORTED_MODULE_6__  .Xm)(entry);
    }
    async add(key, record, status, more) {
        await this.#fileOf(key.tenant, key.connector.alias).add(key, record, status, more);
    }
    async addStatus(upload, status) {
        const { tenant, connector, connectorId } = upload.record;
        await this.#fileOf(tenant, connector ?? connectorId).addStatus(upload, status);
    }
    refresh() { }
    #fileOf(tenant, alias) {
        return this.#file((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(fileName(tenant), `${fileName(alias)}.json`));
    }
    #file(name) {
        return new _record_stores_js__WEBPACK_IMPORTED_MODULE_6__  .yI((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, name), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#shown, name), this.#options);
    }
    async #files() {
        const names = [];
        const tenants = await this.#entriesOf('.');
        for (const tenant of tenants.filter((each) => each.isDirectory() && !each.name.startsWith('.'))) {
            const files = await this.#entriesOf(tenant.name);
            const records = files.filter((each) => each.isFile() && each.name.endsWith('.json'));
            names.push(...records.map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(tenant.name, name)));
        }
        return names;
    }
    async #entriesOf(name) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.path, name), { withFileTypes: true });
        }
        catch (cause) {
            if ((0,_core_files_js__WEBPACK_IMPORTED_MODULE_5__  .b2)(cause))
                return [];
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__  .yo(`cannot read record ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#shown, name)}: ${(0,_core_files_js__WEBPACK_IMPORTED_MODULE_5__  .Hs)(cause)}`, { cause });
        }
    }
}
function fileName(text) {
    if (plainName.test(text) && !deviceName.test(text))
        return text;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 12);
    const start = text.slice(0, 40).toLowerCase();
    return `${start.replaceAll(/[^a-z0-9]/g, '-')}-${hash}`;
}
function timeOf(time) {
    return Date.parse(time ?? '') || 0;
}
function openRecordPath(path, shown, options) {
    return isFolder(path) ? new FolderStore(path, shown, options) : new _record_stores_js__WEBPACK_IMPORTED_MODULE_6__  .yI(path, shown, options);
}
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    }
    catch {
        return false;
    }
}

  }),

  75889:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $0: () => (  DeploymentStore),
    Xm: () => (  storedUpload),
    yI: () => (  FileStore)
  });
  var _record_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43690);
  var _record_uploads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3176);
  var _json_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17827);



const maxTimeMs = 8.64e15;
const maxAgeMs = 60_000;
class DeploymentStore {
    static #ofRun = new WeakMap();
    #open;
    #clock;
    #deployments;
    #lists = new Map();
    constructor(token, workflow, options) {
        this.#clock = options.clock;
        this.#open = async () => {
            const [{ GitHubClient }, { Deployments }] = await Promise.all([
                Promise.all( [__webpack_require__.e(8159), __webpack_require__.e(5574)]).then(__webpack_require__.bind(__webpack_require__, 33193)),
                __webpack_require__.e(  8412).then(__webpack_require__.bind(__webpack_require__, 88412)),
            ]);
            return new Deployments(new GitHubClient(token, workflow.apiUrl, options), workflow);
        };
    }
    static of(token, workflow, options) {
        const stores = DeploymentStore.#ofRun.get(workflow) ?? new Map();
        DeploymentStore.#ofRun.set(workflow, stores);
        const store = stores.get(token) ?? new DeploymentStore(token, workflow, options);
        stores.set(token, store);
        return store;
    }
    async *list(key) {
        const environment = key === undefined ? undefined : environmentOf(key);
        const now = this.#clock.now();
        let list = this.#lists.get(environment);
        if (list === undefined || list.until <= now) {
            const source = withEventsReadOnce((await this.#get()).list(environment));
            list = { read: new ReadOnce(source), until: now + maxAgeMs };
            this.#lists.set(environment, list);
        }
        try {
            yield* list.read.all();
        }
        catch (error) {
            this.#lists.delete(environment);
            throw error;
        }
    }
    async add(key, record, status, more = []) {
        this.refresh();
        const deployments = await this.#get();
        const id = await deployments.record(environmentOf(key), record, status);
        for (const each of more)
            await deployments.addStatus(id, each);
    }
    refresh() {
        this.#lists.clear();
    }
    async addStatus(upload, status) {
        const { id, forgetEvents } = upload;
        forgetEvents();
        await (await this.#get()).addStatus(id, status);
    }
    async #get() {
        this.#deployments ??= this.#open();
        return await this.#deployments;
    }
}
class ReadOnce {
    #source;
    #known = [];
    constructor(source) {
        this.#source = source;
    }
    async *all() {
        for (let index = 0;; index++) {
            if (index === this.#known.length) {
                const next = await this.#source.next();
                if (next.done)
                    return;
                this.#known.push(next.value);
            }
            yield this.#known[index];
        }
    }
}
async function* withEventsReadOnce(uploads) {
    for await (const upload of uploads) {
        let events;
        const forgetEvents = () => {
            events = undefined;
        };
        const readEvents = async () => {
            events ??= upload.readEvents();
            events.catch(forgetEvents);
            return await events;
        };
        yield { ...upload, readEvents, forgetEvents };
    }
}
class FileStore {
    path;
    #shown;
    #options;
    constructor(path, shown, options) {
        this.path = path;
        this.#shown = shown;
        this.#options = options;
    }
    async read() {
        return await (0,_record_file_js__WEBPACK_IMPORTED_MODULE_0__  .m7)(this.path, this.#shown);
    }
    async *list(_key) {
        for (const entry of await this.read())
            yield storedUpload(entry);
    }
    async add(_key, record, status, more = []) {
        const entries = await this.read();
        const time = this.#timeAfter(entries);
        const written = await Promise.all([status, ...more].map(async (each) => await this.#statusOf(each, time)));
        const entry = { record, time, statuses: written, original: {} };
        await this.#write([entry, ...entries]);
    }
    refresh() { }
    async addStatus({ record }, status) {
        const entries = await this.read();
        const entry = entries.find(({ record: each }) => (0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_2__  .YK)(each, record));
        if (entry === undefined)
            return;
        entry.statuses.push(await this.#statusOf(status, this.#timeAfter(entries)));
        await this.#write(entries);
    }
    async #statusOf({ state, description, report }, time) {
        const { run } = await this.#options.readFacts();
        const urls = { ...(run === undefined ? {} : { run }), ...(report === undefined ? {} : { report }) };
        return { state, description, time, ...urls };
    }
    async #write(entries) {
        await (0,_json_output_js__WEBPACK_IMPORTED_MODULE_1__  .BF)(this.path, (0,_record_file_js__WEBPACK_IMPORTED_MODULE_0__  .rt)(entries), `record ${this.#shown}`);
    }
    #timeAfter(entries) {
        const times = entries.map(({ time, statuses }) => Date.parse(statuses.at(-1)?.time ?? time ?? ''));
        const last = times.reduce((latest, each) => (each > latest ? each : latest), 0);
        return new Date(Math.min(Math.max(this.#options.clock.now(), last + 1), maxTimeMs)).toISOString();
    }
}
function storedUpload(entry) {
    return { record: entry.record, time: entry.time, readEvents: async () => (0,_record_file_js__WEBPACK_IMPORTED_MODULE_0__  .XL)(entry) };
}
function environmentOf({ tenant, connector }) {
    return `saas-connector ${connector.alias} on ${tenant}`;
}

  }),

  75092:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    FA: () => (  readRunFacts),
    r1: () => (  reportOrigin),
    uW: () => (  isFullHash)
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
  var _project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93259);
  var _project_package_manager_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35506);
  var _project_run_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85472);





const variables = {
    commit: ['CI_COMMIT_SHA', 'BUILD_SOURCEVERSION', 'GIT_COMMIT'],
    ref: ['GITHUB_REF_NAME', 'CI_COMMIT_REF_NAME', 'BUILD_SOURCEBRANCHNAME', 'BRANCH_NAME'],
    run: ['CI_JOB_URL', 'CI_PIPELINE_URL', 'BUILD_URL'],
    by: ['GITHUB_TRIGGERING_ACTOR', 'GITHUB_ACTOR', 'GITLAB_USER_LOGIN', 'BUILD_REQUESTEDFOR', 'BUILD_USER_ID', 'USER'],
};
const fullHash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const pipelineVariables = ['CI_PIPELINE_ID', 'BUILD_BUILDID', 'BUILD_TAG'];
function reportOrigin({ environment, workflow, }) {
    const first = (names) => firstValue(environment, names);
    const run = workflow === undefined ? first(pipelineVariables) : workflow.runId;
    const commit = (workflow === undefined ? first(variables.commit) : workflow.sha)?.toLowerCase();
    const isKnown = commit !== undefined && isFullHash(commit);
    if (run === undefined && !isKnown)
        return undefined;
    return { ...(run !== undefined && { run }), ...(isKnown && { commit }) };
}
function firstValue(environment, names) {
    return names.map((name) => environment[name]).find((value) => value);
}
function isFullHash(text) {
    return fullHash.test(text);
}
async function readRunFacts(context) {
    const { environment, workflow } = context;
    const first = (names) => firstValue(environment, names);
    const commit = (await defaultCommitIfCheckedOut(context)) || workflow?.sha || first(variables.commit);
    return {
        commit: commit !== undefined && isFullHash(commit) ? commit.toLowerCase() : await headCommit(context),
        ref: first(variables.ref),
        run: workflow?.runUrl ?? first(variables.run),
        by: first(variables.by) ?? (workflow === undefined ? userOfMachine() : undefined),
    };
}
function userOfMachine() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username || undefined;
    }
    catch {
        return undefined;
    }
}
async function defaultCommitIfCheckedOut(context) {
    const commit = context.workflow?.defaultCommit;
    return commit !== undefined && commit === (await headCommit(context)) ? commit : undefined;
}
async function headCommit({ workingDirectory, childEnvironment, }) {
    const root = (0,_project_package_manager_js__WEBPACK_IMPORTED_MODULE_3__  .mL)(workingDirectory);
    if (root === undefined)
        return undefined;
    try {
        return await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_2__  .Uo)((0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_4__  .XZ)(root, { environment: childEnvironment() }));
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .yo)
            return undefined;
        throw error;
    }
}

  }),

  93259:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Gw: () => (  ancestorsOf),
    Uo: () => (  headOf),
    fE: () => (  isShallow),
    fV: () => (  descendantsAmong)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85472);


const maxCommits = 100_000;
async function ancestorsOf(run, commit) {
    const result = await run(['rev-list', '--topo-order', `--max-count=${maxCommits}`, '--end-of-options', commit, '--']);
    if (result.code !== 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eG(`git cannot list the commits before ${commit.slice(0, 12)}: ${(0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__  .tv)('rev-list', result)}; give actions/checkout fetch-depth: 0`);
    }
    return lines(result);
}
const maxCommitsOfCall = 500;
async function descendantsAmong(run, ancestor, commits) {
    const descendants = new Set();
    const others = new Set();
    const ids = commits.filter((each) => /^[0-9a-f]{40,64}$/i.test(each));
    if (ids.length === 0 || (await run(['cat-file', '-e', `${ancestor}^{commit}`])).code !== 0)
        return { descendants, others };
    const isComplete = !(await isShallow(run));
    for (let start = 0; start < ids.length; start += maxCommitsOfCall) {
        const part = ids.slice(start, start + maxCommitsOfCall);
        const list = async (...words) => {
            const result = await run(['rev-list', '--ignore-missing', ...words, ...part, '--']);
            if (result.code !== 0)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eG(`git cannot compare commits: ${(0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__  .tv)('rev-list', result)}`);
            return new Set(lines(result));
        };
        const between = await list('--ancestry-path', `^${ancestor}`);
        const existing = isComplete ? await list('--no-walk=unsorted') : new Set();
        for (const id of part) {
            if (between.has(id.toLowerCase()))
                descendants.add(id);
            else if (existing.has(id.toLowerCase()))
                others.add(id);
        }
    }
    return { descendants, others };
}
async function isShallow(run) {
    return lines(await run(['rev-parse', '--is-shallow-repository']))[0] !== 'false';
}
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

  }),

  85472:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    XZ: () => (  gitRunner),
    tv: () => (  gitFailure),
    y1: () => (  gitFields)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
  var _core_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36711);
  var _core_stall_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94106);




function gitRunner(root, { environment, signal, allowsNetwork = false }) {
    return async (args, input) => {
        const settings = ['-c', 'core.fsmonitor=false', '-c', 'safe.directory=*'];
        const options = [...settings, '--no-optional-locks', '-C', root];
        const protocols = allowsNetwork ? {} : { GIT_ALLOW_PROTOCOL: 'none' };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)((0,_core_programs_js__WEBPACK_IMPORTED_MODULE_2__  .k)('git', environment), [...options, ...args], {
            env: { ...environment, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', ...protocols },
            stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            ...(signal === undefined ? {} : { signal }),
            windowsHide: true,
            detached: !allowsNetwork && process.platform !== 'win32',
        });
        const stdout = [];
        const stderr = [];
        child.stdout?.on('data', (data) => stdout.push(data));
        child.stderr?.on('data', (data) => stderr.push(data));
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
        const ended = new Promise((done, fail) => {
            child.on('error', fail);
            child.on('close', done);
        });
        const code = await (0,_core_stall_js__WEBPACK_IMPORTED_MODULE_3__  .aB)('run git', () => ended).catch((error) => {
            signal?.throwIfAborted();
            if (error instanceof _core_stall_js__WEBPACK_IMPORTED_MODULE_3__  .Xz)
                throw error;
            const isMissing = error.code === 'ENOENT';
            const message = isMissing
                ? 'there is no program git on PATH; install git'
                : `git cannot be started: ${error.message}`;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .eG(message, { cause: error });
        });
        return { code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') };
    };
}
function gitFailure(command, { code, stderr }) {
    if (/^fatal: could not fetch \w+ from promisor remote/m.test(stderr))
        return 'the clone leaves out what is asked for; clone without a filter (of actions/checkout: no filter and no sparse-checkout)';
    return stderr.trim().split('\n')[0] || `git ${command} ended with code ${code}`;
}
function gitFields({ stdout }) {
    return stdout
        .toString('utf8')
        .split('\0')
        .filter((field) => field !== '');
}

  }),

  20957:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    WN: () => (  hasFailed),
    W_: () => (  stateAfter),
    gN: () => (  describeEvent),
    wj: () => (  parseEvent)
  });
const maxDescriptionLength = 140;
const maxSeedLength = 32;
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
            const { counts, knownFindings, verdict, passed, warned, failed, skipped, seed } = event;
            const start = counts ? (knownFindings ? 'validated with known findings' : 'validated') : 'checked in part';
            const text = `${start} by ${by}: ${verdict}, ${passed} passed, ${warned} warned, ${failed} failed, ${skipped} skipped, seed `;
            return text + seedText(seed, maxDescriptionLength - text.length);
        }
        case 'proved':
            return `proved by ${by}: ${event.verdict}, by ${event.method}`;
        case 'tagged':
        case 'promoted':
            return `${event.kind} by ${by} from ${versionText(event.from)} to tag ${event.tag}`;
        case 'replaced':
            return `replaced by ${by} with version ${event.to} at tag ${event.tag}`;
        case 'rolled-back':
            return `rolled back by ${by} to version ${event.to} at tag ${event.tag}`;
        case 'restored':
            return `restored by ${by} from ${versionText(event.from)}${event.failed ? ` after a failed ${event.failed}` : ''} to tag ${event.tag}`;
        case 'withdrawn':
            return `withdrawn by ${by} to version ${event.to} after a failed ${event.failed ?? 'check'} at tag ${event.tag}`;
    }
}
const validated = /^(validated|validated with known findings|checked in part) by (\S+): (pass|warn|fail|skip|stopped), (\d{1,9}) passed, (\d{1,9}) warned, (\d{1,9}) failed, (\d{1,9}) skipped, seed (\S{1,40})$/;
const proved = /^proved by (\S+): (pass|remarks|fail|inconclusive), by (peek|aggregation)$/;
const moved = /^(tagged|promoted|replaced|rolled back|restored|withdrawn) by (\S+) (?:from|to|with) (?:version (\d{1,9})|nothing)(?: after a failed (check|promotion|rollback))? (?:to|at) tag ([^\r\n]+)$/;
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
            counts: start !== 'checked in part',
            ...(start === 'validated with known findings' && { knownFindings: true }),
            passed: Number(passed),
            warned: Number(warned),
            failed: Number(failed),
            skipped: Number(skipped),
            seed,
        };
    }
    const proof = proved.exec(text);
    if (proof !== null) {
        const [, by = '', verdict, method] = proof;
        return { kind: 'proved', by, verdict: verdict, method: method };
    }
    const [, verb, by = '', number, check, tag = ''] = moved.exec(text) ?? [];
    const version = number === undefined ? undefined : Number(number);
    const failed = check === 'promotion' || check === 'rollback' ? { failed: check } : {};
    switch (verb) {
        case 'tagged':
        case 'promoted':
            return { kind: verb, by, tag, from: version };
        case 'restored':
            return { kind: verb, by, tag, from: version, ...failed };
        case 'replaced':
        case 'withdrawn':
        case 'rolled back': {
            if (version === undefined)
                return undefined;
            if (verb === 'withdrawn')
                return { kind: verb, by, tag, to: version, ...failed };
            return { kind: verb === 'replaced' ? verb : 'rolled-back', by, tag, to: version };
        }
        default:
            return undefined;
    }
}
function stateAfter(event, otherTags) {
    switch (event.kind) {
        case 'uploaded':
            return 'pending';
        case 'tagged':
            return otherTags ? 'success' : 'pending';
        case 'validated':
            if (otherTags)
                return 'success';
            if (hasFailed(event))
                return 'failure';
            return event.counts ? 'queued' : 'pending';
        case 'proved':
            if (otherTags)
                return 'success';
            if (event.verdict === 'fail')
                return 'failure';
            return event.verdict === 'inconclusive' ? 'pending' : 'queued';
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
function hasFailed({ verdict, knownFindings }) {
    return verdict === 'fail' && !knownFindings;
}
function versionText(version) {
    return version === undefined ? 'nothing' : `version ${version}`;
}
function userName(name) {
    return name.replace(/[^\w.[\]@-]+/g, '-').slice(0, 40) || 'unknown';
}
function seedText(seed, maxLength) {
    const printable = seed.replace(/[^!-~]+/g, '-') || '-';
    const length = Math.min(maxLength, maxSeedLength);
    return printable.length > length ? `${printable.slice(0, Math.max(0, length - 3))}...` : printable;
}

  }),

  43690:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    XL: () => (  eventsOf),
    m7: () => (  readRecordFile),
    nX: () => (  mergeRecordFiles),
    rt: () => (  recordFileText)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70679);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);
  var _events_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20957);
  var _uploads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3176);






const maxUploads = 1000;
const maxStatuses = 1000;
async function readRecordFile(path, label) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        if ((0,_core_files_js__WEBPACK_IMPORTED_MODULE_2__  .b2)(cause))
            return [];
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .eb(`cannot read record ${label}: ${(0,_core_files_js__WEBPACK_IMPORTED_MODULE_2__  .Hs)(cause)}`, { cause });
    }
    return parseRecordFile(text, label);
}
function parseRecordFile(text, label) {
    let content;
    try {
        content = JSON.parse(text);
    }
    catch {
    }
    if (!Array.isArray(content)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .eb(`the record ${label} is not what this command writes; give another path, or move the file`);
    }
    return content.filter(_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv).flatMap((original) => {
        const record = (0,_uploads_js__WEBPACK_IMPORTED_MODULE_4__  .gH)(original);
        if (record === undefined)
            return [];
        const { time, statuses } = original;
        const known = Array.isArray(statuses) ? statuses.filter(isStatus) : [];
        return [{ record, time: typeof time === 'string' ? time : undefined, statuses: known, original }];
    });
}
function mergeRecordFiles(ours, theirs, label) {
    const merged = parseRecordFile(ours, label);
    for (const entry of parseRecordFile(theirs, label)) {
        const known = merged.find(({ record }) => (0,_uploads_js__WEBPACK_IMPORTED_MODULE_4__  .YK)(record, entry.record));
        if (known === undefined) {
            merged.push(entry);
            continue;
        }
        const own = new Set(known.statuses.map(statusKey));
        known.statuses.push(...entry.statuses.filter((status) => !own.has(statusKey(status))));
        known.statuses.sort((a, b) => timeOf(a) - timeOf(b));
    }
    return recordFileText(merged.sort((a, b) => timeOf(b) - timeOf(a)));
}
function statusKey({ time, state, description }) {
    return JSON.stringify([time, state, description]);
}
function timeOf({ time }) {
    return Date.parse(time ?? '') || 0;
}
function recordFileText(entries) {
    const kept = entries.slice(0, maxUploads).map(({ record, time, statuses, original }) => ({
        ...original,
        ...record,
        ...(time === undefined ? {} : { time }),
        statuses: statuses.slice(-maxStatuses),
    }));
    return `${JSON.stringify(kept, null, 2)}\n`;
}
function eventsOf({ statuses }) {
    return statuses.flatMap(({ description, time, run, report }) => {
        const event = (0,_events_js__WEBPACK_IMPORTED_MODULE_5__  .wj)(description);
        if (event === undefined)
            return [];
        return [{ event, time, ...(run === undefined ? {} : { run }), ...(report === undefined ? {} : { report }) }];
    });
}
function isStatus(value) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(value))
        return false;
    const isTextOrNone = (each) => each === undefined || typeof each === 'string';
    return (typeof value['description'] === 'string' &&
        typeof value['time'] === 'string' &&
        isTextOrNone(value['run']) &&
        isTextOrNone(value['report']));
}

  }),

  3176:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    TM: () => (  builtCommitOf),
    YK: () => (  isSameUpload),
    gH: () => (  parseUploadRecord),
    yW: () => (  isOf)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65872);

const optionalTexts = ['connector', 'commit', 'ref', 'run', 'sdk', 'by', 'environment', 'changed'];
const optionalVersions = ['latestBefore', 'latest'];
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
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(value))
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
    for (const name of optionalVersions) {
        const at = value[name];
        if (typeof at === 'number' && Number.isSafeInteger(at) && at > 0)
            record[name] = at;
    }
    if (value['uncommitted'] === true)
        record.uncommitted = true;
    return record;
}
function isOf({ tenant, connector }, record) {
    return record.tenant === tenant && record.connectorId === connector.id;
}
function isSameUpload(a, b) {
    const isSameVersion = a.tenant === b.tenant && a.connectorId === b.connectorId && a.version === b.version;
    return isSameVersion && a.commit === b.commit && a.uncommitted === b.uncommitted;
}
function builtCommitOf({ commit, uncommitted }) {
    return uncommitted ? undefined : commit;
}

  })

};
