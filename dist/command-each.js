export const id = 6967;
export const ids = [6967];
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

  17506:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    mB: () => (  runProgram)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
  var _actions_exec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81260);
  var _core_kill_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20163);
  var _core_stall_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94106);






const usualGraceMs = 2000;
const lookMs = 50;
const maxDrainMs = 2000;
async function runProgram(command, args, options, logger) {
    options.signal?.throwIfAborted();
    const lines = new LineReader((line) => logger.info(line));
    const errorLines = new LineReader((line) => logger.info(line));
    const start = process.platform === 'win32' ? runWithToolkit : runInGroup;
    try {
        const code = await (0,_core_stall_js__WEBPACK_IMPORTED_MODULE_5__  .aB)(`run ${command}`, () => start(command, args, options, { lines, errorLines }));
        options.signal?.throwIfAborted();
        return code;
    }
    catch (error) {
        options.signal?.throwIfAborted();
        const isMissing = error instanceof Error && /unable to locate executable file|ENOENT/i.test(error.message);
        if (!isMissing)
            throw error;
        throw Object.assign(new Error(`there is no program ${command} on PATH`, { cause: error }), { code: 'ENOENT' });
    }
    finally {
        lines.end();
        errorLines.end();
    }
}
async function runWithToolkit(command, args, { cwd, env }, { lines, errorLines }) {
    const variables = Object.entries(env).filter((entry) => entry[1] !== undefined);
    return await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_3__  .m)(command, args, {
        cwd,
        env: Object.fromEntries(variables),
        silent: true,
        ignoreReturnCode: true,
        listeners: { stdout: (data) => lines.write(data), stderr: (data) => errorLines.write(data) },
    });
}
async function runInGroup(command, args, { cwd, env, signal, graceMs = usualGraceMs }, { lines, errorLines }) {
    const mark = (0,_core_kill_tree_js__WEBPACK_IMPORTED_MODULE_4__  .Yz)();
    const marked = { ...env, ...mark.environment };
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, { cwd, env: marked, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    child.stdout?.on('data', (data) => lines.write(data));
    child.stderr?.on('data', (data) => errorLines.write(data));
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    const { pid } = child;
    let timer;
    let isEnding = false;
    const stop = () => {
        if (pid === undefined)
            return;
        isEnding = true;
        (0,_core_kill_tree_js__WEBPACK_IMPORTED_MODULE_4__  .i8)(pid, 'SIGTERM');
        timer = setTimeout(() => {
            isEnding = false;
            void (0,_core_kill_tree_js__WEBPACK_IMPORTED_MODULE_4__  .TP)(pid, mark);
        }, graceMs);
    };
    signal?.addEventListener('abort', stop, { once: true });
    try {
        const code = await exitOf(child);
        while (isEnding && pid !== undefined && (0,_core_kill_tree_js__WEBPACK_IMPORTED_MODULE_4__  .YI)(pid))
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(lookMs);
        return code;
    }
    finally {
        signal?.removeEventListener('abort', stop);
        clearTimeout(timer);
        if (pid !== undefined) {
            await (0,_core_kill_tree_js__WEBPACK_IMPORTED_MODULE_4__  .TP)(pid, mark);
            await drained(child, closed);
        }
    }
}
async function exitOf(child) {
    return await new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code) => resolve(code ?? 128));
    });
}
async function drained(child, closed) {
    const timer = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
    }, maxDrainMs);
    await closed;
    clearTimeout(timer);
}
const maxLineLength = 16 * 1024 * 1024;
class LineReader {
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf8');
    #print;
    #parts = [];
    #length = 0;
    constructor(print) {
        this.#print = print;
    }
    write(data) {
        const [first = '', ...others] = this.#decoder.write(data).split('\n');
        this.#add(first);
        for (const part of others) {
            this.#flush();
            this.#add(part);
        }
    }
    end() {
        this.#add(this.#decoder.end());
        if (this.#length > 0)
            this.#flush();
    }
    #add(part) {
        this.#length += part.length;
        if (this.#length > maxLineLength)
            this.#parts = [];
        else
            this.#parts.push(part);
    }
    #flush() {
        const line = this.#parts.join('');
        this.#print(this.#length > maxLineLength ? `(a line of ${this.#length} characters is left out)` : line.replace(/\r$/, ''));
        this.#parts = [];
        this.#length = 0;
    }
}

  }),

  76967:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  each: () => (  each)
});

var external_node_crypto_ = __webpack_require__(77598);
var command = __webpack_require__(61346);
var exec = __webpack_require__(17506);
var errors = __webpack_require__(57657);
var pool = __webpack_require__(63096);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var format = __webpack_require__(39798);
var markdown = __webpack_require__(12560);
var record_branch = __webpack_require__(30191);
var run_facts = __webpack_require__(75092);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var files = __webpack_require__(70679);
var json = __webpack_require__(65872);
; 







async function readEntries(shown, workingDirectory) {
    let text;
    try {
        text = await (0,promises_.readFile)((0,external_node_path_.resolve)(workingDirectory, shown), 'utf8');
    }
    catch (cause) {
        throw new errors .eb(`--entries: cannot read ${shown}: ${(0,files .Hs)(cause)}; ${howToMake}`, { cause });
    }
    const matrix = parse(text)?.['matrix'];
    const include = typeof matrix === 'string' ? parse(matrix)?.['include'] : undefined;
    if (!Array.isArray(include))
        throw new errors .eb(`--entries: ${shown} has no outputs of discover; ${howToMake}`);
    const projects = new Map();
    return include.map((value, index) => {
        const entry = (0,json .Gv)(value) ? value : {};
        const [path, alias, environment, config] = ['path', 'alias', 'environment', 'config'].map((name) => entry[name]);
        if (typeof path !== 'string' || typeof alias !== 'string' || alias === '')
            throw new errors .eb(`--entries: entry ${index + 1} of ${shown} has no path or alias; ${howToMake}`);
        const number = index + 1;
        if (!projects.has(path))
            projects.set(path, number);
        const project = projects.get(path) ?? number;
        return { path, alias, environment: textOf(environment), config: textOf(config), number, project };
    });
}
const howToMake = 'make it by "saas-connector discover --outputs-file FILE"';
function parse(text) {
    try {
        const value = JSON.parse(text);
        return (0,json .Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function chosenEntries(entries, { environment, connector, part, isByProject }) {
    const isOfEnvironment = (entry) => environment === undefined || entry.environment === '' || entry.environment === environment;
    const isConnector = (entry) => connector === undefined || entry.alias === connector;
    const seen = new Set();
    const isFirst = ({ project }) => !isByProject || (!seen.has(project) && seen.add(project).has(project));
    const chosen = entries.filter((entry) => isOfEnvironment(entry) && isConnector(entry) && isFirst(entry));
    if (connector !== undefined && chosen.length === 0)
        throw unknownConnector(connector, environment, entries);
    return part === undefined ? chosen : chosen.filter((_, index) => index % part.count === part.index - 1);
}
const maxNamed = 20;
function unknownConnector(connector, environment, entries) {
    const where = environment === undefined ? '' : ` in environment ${(0,core_text .hD)((0,process .Nt)(environment), 60)}`;
    const known = [...new Set(entries.map(({ alias }) => alias))];
    const names = known.slice(0, maxNamed).map((alias) => (0,core_text .hD)((0,process .Nt)(alias), 60));
    const more = known.length > maxNamed ? ', …' : '';
    return new errors .eb(`--connector: the repository has no connector ${(0,core_text .hD)((0,process .Nt)(connector), 60)}${where}; give the alias of one of it: ${names.join(', ')}${more}`);
}
function parsePart(text) {
    const [, index, count] = /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/.exec(text) ?? [];
    const part = { index: Number(index), count: Number(count) };
    if (part.index >= 1 && part.index <= part.count)
        return part;
    throw new errors .eb(`--part: ${(0,core_text .hD)((0,process .Nt)(text), 40)} is not a part; write 1/4 to 4/4`);
}
; 












const usualConfig = 'CONNECTOR_CONFIG';
const graceMs = 30_000;
const inputs = {
    script: {
        kind: 'text',
        description: 'Commands for sh -e, in which CONNECTOR is the alias, CONNECTOR_PATH the folder, CONNECTOR_ENVIRONMENT the environment, CONNECTOR_NUMBER the place in the file of entries, PROJECT_NUMBER that of the first entry with the same folder, and PROJECT_KEY a name made of the folder.',
    },
    entries: { kind: 'text', description: 'File with the outputs of discover (--outputs-file).' },
    environment: {
        kind: 'text',
        description: 'Only the entries of this environment, and those that name none. Default: all.',
    },
    connector: { kind: 'text', description: 'Only the connector of this alias. Default: all.' },
    projects: {
        kind: 'boolean',
        default: 'false',
        description: 'Once for each project, also where it has an entry for each of several environments.',
    },
    part: {
        kind: 'text',
        description: 'Only a part of the entries, such as 2/4, where several jobs share them.',
    },
    concurrency: {
        kind: 'integer',
        min: 1,
        max: 20,
        default: '1',
        description: 'How many entries are worked on at the same time.',
    },
    config: {
        kind: 'boolean',
        default: 'false',
        description: `Set CONFIG_PATH to the value of the variable that connectors.yml names as config, ${usualConfig} by default. An entry fails if it names one that is not set.`,
    },
    ...record_branch .B,
};
const each = (0,command .N)({
    name: 'each',
    summary: 'Runs commands for each connector that discover found, on any build server. One that fails stops no other.',
    positional: ['script'],
    inputs,
    outputs: {
        count: 'Number of entries that the commands were run for.',
        failed: 'Number of entries for which they failed.',
    },
    async run(given, context) {
        const { script } = given;
        if (script === undefined)
            throw new errors .eb('give the commands to run, as a word in quotes');
        if (given.entries === undefined)
            throw new errors .eb('give --entries, a file that "saas-connector discover --outputs-file FILE" writes');
        const part = given.part === undefined ? undefined : parsePart(given.part);
        const empty = ['environment', 'connector', 'part', 'record-branch'].find((name) => context.emptyInputs.has(name));
        if (empty !== undefined)
            throw new errors .eb(`--${empty} is empty; give a value, or leave it out`);
        const all = await readEntries(given.entries, context.workingDirectory);
        const { environment, connector, projects: isByProject } = given;
        const entries = chosenEntries(all, { environment, connector, part, isByProject });
        context.logger.info(`${(0,format .U9)(entries.length, 'entry', 'entries')} of ${all.length}`);
        context.setOutput('count', 0);
        context.setOutput('failed', 0);
        if (entries.length === 0)
            return;
        const record = await openRecord(given, context);
        const results = [];
        const unfinished = [];
        const sorted = () => [...results, ...unfinished].sort((a, b) => a.entry.number - b.entry.number);
        try {
            await (0,pool .b)(entries, given.concurrency, async (entry) => {
                const result = await runEntry(entry, { ...given, script }, record, context).catch((error) => {
                    unfinished.push({ entry, problem: (0,errors .XV)(error) });
                    throw error;
                });
                results.push(result);
                context.setOutput('count', results.length);
                context.setOutput('failed', results.filter(({ problem }) => problem !== undefined).length);
            });
        }
        catch (error) {
            if (!(error instanceof errors .p4))
                throw error;
            const outcome = `the commands ended for ${results.length} of ${(0,format .U9)(entries.length, 'entry', 'entries')}`;
            throw new errors .p4(error.message, { outcome, cause: error });
        }
        finally {
            await saveAgain(record, context);
            await record?.close();
            context.addSummary(`## Each\n\n${resultTable(sorted(), entries.length)}`);
        }
        assertNoneFailed(sorted());
    },
});
async function openRecord(given, context) {
    const { 'record-branch': branch, 'record-remote': remote } = given;
    if (branch === undefined)
        return undefined;
    return await record_branch .i.open({ 'record-branch': branch, 'record-remote': remote }, context, { isWritten: true });
}
async function saveAgain(record, { logger }) {
    try {
        if (await record?.saveAgain('Record what could not be recorded before'))
            logger.info('what could not be recorded before is recorded now');
    }
    catch (error) {
        if (!(error instanceof errors .yo))
            throw error;
        logger.info(`what was done is not recorded: ${error.message}`);
    }
}
async function runEntry(entry, given, record, context) {
    const name = nameOf(entry);
    const print = (line) => context.logger.info(`${name}: ${line}`);
    const config = given.config ? configOf(entry, context) : { variables: {} };
    if ('problem' in config) {
        print(config.problem);
        return { entry, problem: config.problem };
    }
    const env = {
        ...context.environment,
        CONNECTOR: entry.alias,
        CONNECTOR_PATH: entry.path,
        CONNECTOR_ENVIRONMENT: entry.environment,
        CONNECTOR_NUMBER: String(entry.number),
        PROJECT_NUMBER: String(entry.project),
        PROJECT_KEY: projectKey(entry.path),
        ...config.variables,
        ...(record === undefined ? {} : { RECORD: record.folder }),
    };
    const { workingDirectory: cwd, signal, logger } = context;
    let problem;
    try {
        const options = { cwd, env, signal, graceMs };
        const code = await (0,exec .mB)('sh', ['-e', '-c', given.script], options, { ...logger, info: print });
        if (code !== 0)
            problem = `the commands ended with code ${code}`;
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        throw new errors .eG('there is no program sh on PATH; on Windows it comes with Git', { cause: error });
    }
    finally {
        await record?.save(await messageFor(entry, context));
    }
    print(problem ?? 'done');
    return { entry, problem };
}
function projectKey(path) {
    return (0,external_node_crypto_.createHash)('sha256').update(path).digest('hex').slice(0, 16);
}
function configOf({ config }, { environment }) {
    const value = environment[config || usualConfig];
    if (config === '' || value)
        return { variables: { CONFIG_PATH: value ?? '' } };
    return { problem: `the variable ${(0,process .Nt)(config)}, which connectors.yml names as its config, is not set` };
}
async function messageFor(entry, context) {
    const { run } = await (0,run_facts .FA)(context);
    const address = run === undefined ? '' : `\n\n${context.secrets.clean(run, { isWhole: true })}`;
    return `Record what was done for ${nameOf(entry)}${address}`;
}
function nameOf({ alias, environment }) {
    const names = (environment === '' ? [alias] : [alias, environment]).map((name) => (0,core_text .hD)((0,process .Nt)(name)));
    return names.map((name) => name.slice(1, -1)).join(' in ');
}
function resultTable(results, wanted) {
    const rows = results.map(({ entry, problem }) => [
        (0,markdown .fh)(nameOf(entry)),
        problem === undefined ? '✅' : `❌ ${(0,markdown .Qq)(problem)}`,
    ]);
    const left = wanted - results.length;
    const more = left === 0 ? '' : `Not begun: ${(0,format .U9)(left, 'entry', 'entries')}.`;
    return [rows.length === 0 ? '' : (0,markdown .tp)(['Connector', 'Result'], rows), more]
        .filter((part) => part !== '')
        .join('\n\n');
}
const command_maxNamed = 20;
function assertNoneFailed(results) {
    const failed = results.filter(({ problem }) => problem !== undefined);
    if (failed.length === 0)
        return;
    const names = failed.slice(0, command_maxNamed).map(({ entry }) => nameOf(entry));
    const more = failed.length > command_maxNamed ? ` and ${failed.length - command_maxNamed} more` : '';
    throw new errors .yo(`${failed.length} of ${(0,format .U9)(results.length, 'entry', 'entries')} failed: ${names.join(', ')}${more}; see the lines that begin with the name`, { isFinding: true });
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

  20163:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    TP: () => (  killTree),
    YI: () => (  hasGroup),
    Yz: () => (  childMark),
    i8: () => (  signalGroup)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
  var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36711);




const markName = 'SAAS_CONNECTOR_CHILD';
const maxPasses = 10;
function childMark() {
    const value = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)();
    return { environment: { [markName]: value }, value };
}
async function killTree(pid, mark) {
    if (process.platform === 'win32') {
        await new Promise((resolve) => {
            const taskkill = (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__  .S)('taskkill.exe', process.env);
            const kill = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(taskkill, ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
            kill.once('error', () => resolve());
            kill.once('close', () => resolve());
        });
        return;
    }
    signalGroup(pid, 'SIGKILL');
    if (process.platform === 'linux')
        killMarked(mark);
}
function signalGroup(pid, signal) {
    sendToGroup(pid, signal);
}
function hasGroup(pid) {
    if (!sendToGroup(pid, 0))
        return false;
    return process.platform !== 'linux' || listProcesses().some((each) => runsIn(each, pid));
}
function runsIn(pid, group) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const [state, , of] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return Number(of) === group && state !== 'Z';
    }
    catch {
        return false;
    }
}
function sendToGroup(pid, signal) {
    try {
        return process.kill(-pid, signal);
    }
    catch (error) {
        const code = error.code;
        if (code !== 'ESRCH' && code !== 'EPERM')
            throw error;
        return false;
    }
}
function killMarked(mark) {
    for (let pass = 0; pass < maxPasses; pass++) {
        const found = markedProcesses(`${markName}=${mark.value}`);
        if (found.length === 0)
            return;
        for (const pid of found) {
            try {
                process.kill(pid, 'SIGKILL');
            }
            catch {
            }
        }
    }
}
function markedProcesses(mark) {
    return listProcesses().filter((pid) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/environ`, 'latin1').split('\0').includes(mark);
        }
        catch {
            return false;
        }
    });
}
function listProcesses() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)('/proc')
            .map(Number)
            .filter((pid) => Number.isSafeInteger(pid) && pid !== process.pid);
    }
    catch {
        return [];
    }
}

  }),

  63096:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  mapLimited)
  });
async function mapLimited(items, limit, work) {
    const results = new Array(items.length);
    const queue = items.entries();
    let failure;
    const worker = async () => {
        for (const [i, item] of queue) {
            if (failure)
                return;
            try {
                results[i] = await work(item);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failure)
        throw failure.error;
    return results;
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

  })

};
