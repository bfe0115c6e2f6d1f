export const id = 6967;
export const ids = [6967];
export const modules = {

/***/ 61346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Keeps the literal types of a declaration. */
function defineCommand(command) {
    return command;
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 17506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mB: () => (/* binding */ runProgram)
/* harmony export */ });
/* unused harmony exports maxLineLength, LineReader */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81260);
/* harmony import */ var _core_kill_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20163);
/* harmony import */ var _core_stall_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94106);





/** Milliseconds from the request to end until a program is killed. A runner kills us 10 s after it cancels. */
const graceMs = 2000;
/** Milliseconds to wait for the end of the output when the program has ended and something else keeps it open. */
const maxDrainMs = 2000;
/**
 * Runs a program and logs its output line by line. Resolves to its exit code. Ends every process that it started, except
 * those that left its process group and removed the mark from their environment.
 *
 * @throws an Error with code ENOENT when the program is not on PATH; the reason of the signal when it is aborted.
 */
async function runProgram(command, args, options, logger) {
    options.signal?.throwIfAborted();
    const lines = new LineReader((line) => logger.info(line));
    const errorLines = new LineReader((line) => logger.info(line));
    // The toolkit finds the extension of a program on Windows, and the shell that a script needs.
    const start = process.platform === 'win32' ? runWithToolkit : runInGroup;
    try {
        const code = await (0,_core_stall_js__WEBPACK_IMPORTED_MODULE_4__/* .unlessStalled */ .aB)(`run ${command}`, () => start(command, args, options, { lines, errorLines }));
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
    return await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_2__/* .exec */ .m)(command, args, {
        cwd,
        env: Object.fromEntries(variables),
        silent: true,
        ignoreReturnCode: true,
        listeners: { stdout: (data) => lines.write(data), stderr: (data) => errorLines.write(data) },
    });
}
async function runInGroup(command, args, { cwd, env, signal }, { lines, errorLines }) {
    const mark = (0,_core_kill_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .childMark */ .Yz)();
    const marked = { ...env, ...mark.environment };
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, { cwd, env: marked, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    child.stdout?.on('data', (data) => lines.write(data));
    child.stderr?.on('data', (data) => errorLines.write(data));
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    const { pid } = child;
    let timer;
    const stop = () => {
        if (pid === undefined)
            return;
        (0,_core_kill_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .signalGroup */ .i8)(pid, 'SIGTERM');
        timer = setTimeout(() => void (0,_core_kill_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .killTree */ .TP)(pid, mark), graceMs);
    };
    signal?.addEventListener('abort', stop, { once: true });
    try {
        return await exitOf(child);
    }
    finally {
        signal?.removeEventListener('abort', stop);
        clearTimeout(timer);
        if (pid !== undefined) {
            await (0,_core_kill_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .killTree */ .TP)(pid, mark);
            await drained(child, closed);
        }
    }
}
/** Resolves to the exit code; 128 if a signal ended the program. */
async function exitOf(child) {
    return await new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code) => resolve(code ?? 128));
    });
}
/** Waits for the rest of the output. A process that left the group may keep it open. */
async function drained(child, closed) {
    const timer = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
    }, maxDrainMs);
    await closed;
    clearTimeout(timer);
}
/** Maximum number of characters of a line. A longer one is left out completely: a part of it could show a part of a secret. */
const maxLineLength = 16 * 1024 * 1024;
/** Splits a stream into lines. The toolkit's own reader loses a last line without a line break. */
class LineReader {
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf8');
    #print;
    /** The parts of the line that has no end yet. Joining them with each write would take time by the square. */
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
//# sourceMappingURL=exec.js.map

/***/ }),

/***/ 76967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  each: () => (/* binding */ each)
});

// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/cli/exec.js
var exec = __webpack_require__(17506);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/pool.js
var pool = __webpack_require__(63096);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
// EXTERNAL MODULE: ./lib/src/commands/shared/record-branch.js
var record_branch = __webpack_require__(30191);
// EXTERNAL MODULE: ./lib/src/commands/shared/run-facts.js
var run_facts = __webpack_require__(75092);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/files.js
var files = __webpack_require__(70679);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
;// CONCATENATED MODULE: ./lib/src/commands/each/entries.js







/**
 * Reads the entries of the file with the outputs of `discover`.
 *
 * @throws UserError if it cannot be read, or is something else.
 */
async function readEntries(shown, workingDirectory) {
    let text;
    try {
        text = await (0,promises_.readFile)((0,external_node_path_.resolve)(workingDirectory, shown), 'utf8');
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`--entries: cannot read ${shown}: ${(0,files/* fileErrorReason */.Hs)(cause)}; ${howToMake}`, { cause });
    }
    const matrix = parse(text)?.['matrix'];
    const include = typeof matrix === 'string' ? parse(matrix)?.['include'] : undefined;
    if (!Array.isArray(include))
        throw new errors/* UserError */.yo(`--entries: ${shown} has no outputs of discover; ${howToMake}`);
    const projects = new Map();
    return include.map((value, index) => {
        const entry = (0,json/* isObject */.Gv)(value) ? value : {};
        const [path, alias, environment, config] = ['path', 'alias', 'environment', 'config'].map((name) => entry[name]);
        if (typeof path !== 'string' || typeof alias !== 'string' || alias === '')
            throw new errors/* UserError */.yo(`--entries: entry ${index + 1} of ${shown} has no path or alias; ${howToMake}`);
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
        return (0,json/* isObject */.Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
/**
 * The entries that are chosen. An entry that names no environment belongs to each.
 *
 * @throws UserError if there is none of the connector that is asked for.
 */
function chosenEntries(entries, { environment, connector, part, isByProject }) {
    const isOfEnvironment = (entry) => environment === undefined || entry.environment === '' || entry.environment === environment;
    const isConnector = (entry) => connector === undefined || entry.alias === connector;
    const isFirst = ({ number, project }) => !isByProject || number === project;
    const chosen = entries.filter((entry) => isOfEnvironment(entry) && isConnector(entry) && isFirst(entry));
    if (connector !== undefined && chosen.length === 0)
        throw unknownConnector(connector, environment, entries);
    return part === undefined ? chosen : chosen.filter((_, index) => index % part.count === part.index - 1);
}
/** Aliases that a message names. */
const maxNamed = 20;
function unknownConnector(connector, environment, entries) {
    const where = environment === undefined ? '' : ` in environment ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(environment), 60)}`;
    const known = [...new Set(entries.map(({ alias }) => alias))];
    const names = known.slice(0, maxNamed).map((alias) => (0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(alias), 60));
    const more = known.length > maxNamed ? ', …' : '';
    return new errors/* UserError */.yo(`--connector: the repository has no connector ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(connector), 60)}${where}; give the alias of one of it: ${names.join(', ')}${more}`);
}
/** @throws UserError for a text that is not of the form 1/4. */
function parsePart(text) {
    const [, index, count] = /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/.exec(text) ?? [];
    const part = { index: Number(index), count: Number(count) };
    if (part.index >= 1 && part.index <= part.count)
        return part;
    throw new errors/* UserError */.yo(`--part: ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(text), 40)} is not a part; write 1/4 to 4/4`);
}
//# sourceMappingURL=entries.js.map
;// CONCATENATED MODULE: ./lib/src/commands/each/command.js











/** The variable with the configuration of an entry for which `connectors.yml` names none. */
const usualConfig = 'CONNECTOR_CONFIG';
const inputs = {
    script: {
        kind: 'text',
        description: 'Commands for sh -e, in which CONNECTOR is the alias, CONNECTOR_PATH the folder, CONNECTOR_ENVIRONMENT the environment, CONNECTOR_NUMBER the place in the file of entries, and PROJECT_NUMBER that of the first entry with the same folder.',
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
    ...record_branch/* recordBranchInputs */.B,
};
const each = (0,command/* defineCommand */.N)({
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
            throw new errors/* UserError */.yo('give the commands to run, as a word in quotes');
        if (given.entries === undefined)
            throw new errors/* UserError */.yo('give --entries, a file that "saas-connector discover --outputs-file FILE" writes');
        const part = given.part === undefined ? undefined : parsePart(given.part);
        // A variable that is not set would choose what belongs to others, too.
        const empty = ['environment', 'connector', 'part', 'record-branch'].find((name) => context.emptyInputs.has(name));
        if (empty !== undefined)
            throw new errors/* UserError */.yo(`--${empty} is empty; give a value, or leave it out`);
        const all = await readEntries(given.entries, context.workingDirectory);
        const { environment, connector, projects: isByProject } = given;
        const entries = chosenEntries(all, { environment, connector, part, isByProject });
        context.logger.info(`${(0,format/* count */.U9)(entries.length, 'entry', 'entries')} of ${all.length}`);
        context.setOutput('count', 0);
        context.setOutput('failed', 0);
        if (entries.length === 0)
            return;
        const record = await openRecord(given, context);
        const results = [];
        const sorted = () => results.sort((a, b) => a.entry.number - b.entry.number);
        try {
            await (0,pool/* mapLimited */.b)(entries, given.concurrency, async (entry) => {
                const result = await runEntry(entry, { ...given, script }, record, context);
                results.push(result);
                context.setOutput('count', results.length);
                context.setOutput('failed', results.filter(({ problem }) => problem !== undefined).length);
            });
        }
        finally {
            await record?.close();
            context.addSummary(`## Each\n\n${resultTable(sorted())}`);
        }
        assertNoneFailed(sorted());
    },
});
async function openRecord(given, context) {
    const { 'record-branch': branch, 'record-remote': remote } = given;
    if (branch === undefined)
        return undefined;
    return await record_branch/* RecordBranch */.i.open({ 'record-branch': branch, 'record-remote': remote }, context, { isWritten: true });
}
/** Runs the commands for an entry, and saves what they recorded, however they ended. */
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
        ...config.variables,
        ...(record === undefined ? {} : { RECORD: record.folder }),
    };
    const { workingDirectory: cwd, signal, logger } = context;
    let problem;
    try {
        const code = await (0,exec/* runProgram */.mB)('sh', ['-e', '-c', given.script], { cwd, env, signal }, { ...logger, info: print });
        if (code !== 0)
            problem = `the commands ended with code ${code}`;
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        throw new errors/* UserError */.yo('there is no program sh on PATH; on Windows it comes with Git', { cause: error });
    }
    finally {
        await record?.save(await messageFor(entry, context));
    }
    print(problem ?? 'done');
    return { entry, problem };
}
/** The variable with the path of its configuration; a problem if `connectors.yml` names one that is not set. */
function configOf({ config }, { environment }) {
    const value = environment[config || usualConfig];
    if (config === '' || value)
        return { variables: { CONFIG_PATH: value ?? '' } };
    return { problem: `the variable ${(0,process/* printableName */.Nt)(config)}, which connectors.yml names as its config, is not set` };
}
async function messageFor(entry, context) {
    const { run } = await (0,run_facts/* readRunFacts */.FA)(context);
    const address = run === undefined ? '' : `\n\n${context.secrets.clean(run, { isWhole: true })}`;
    return `Record what was done for ${nameOf(entry)}${address}`;
}
/** Both names as `quote` shows them, without its marks. */
function nameOf({ alias, environment }) {
    const names = (environment === '' ? [alias] : [alias, environment]).map((name) => (0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(name)));
    return names.map((name) => name.slice(1, -1)).join(' in ');
}
function resultTable(results) {
    const rows = results.map(({ entry, problem }) => [
        (0,markdown/* nameText */.fh)(nameOf(entry)),
        problem === undefined ? '✅' : `❌ ${(0,markdown/* text */.Qq)(problem)}`,
    ]);
    return (0,markdown/* table */.tp)(['Connector', 'Result'], rows);
}
/** Connectors that the error names. */
const command_maxNamed = 20;
function assertNoneFailed(results) {
    const failed = results.filter(({ problem }) => problem !== undefined);
    if (failed.length === 0)
        return;
    const names = failed.slice(0, command_maxNamed).map(({ entry }) => nameOf(entry));
    const more = failed.length > command_maxNamed ? ` and ${failed.length - command_maxNamed} more` : '';
    throw new errors/* UserError */.yo(`${failed.length} of ${(0,format/* count */.U9)(results.length, 'entry', 'entries')} failed: ${names.join(', ')}${more}; see the lines that begin with the name`, { isFinding: true });
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 30191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ recordBranchInputs),
/* harmony export */   i: () => (/* binding */ RecordBranch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46601);
/* harmony import */ var _project_package_manager_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35506);
/* harmony import */ var _project_run_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85472);
/* harmony import */ var _record_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43690);









/** How often a push is tried: others may push to the branch at the same time. */
const maxPushes = 30;
/** Milliseconds to wait at most before another push, so that jobs that were refused at the same time do not try again so. */
const maxPauseMs = 1000;
/** Exit code of `git ls-remote --exit-code` for a remote repository that has no such branch. */
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
/**
 * A branch that holds a record of uploads, as a folder of files. What is saved is joined with what others saved meanwhile, so
 * that nothing of either is lost.
 */
class RecordBranch {
    #options;
    /** The commit of the branch that was seen last; undefined if there is no branch. */
    #tip;
    /** The tree of the folder when it was saved last. */
    #saved;
    #saving = Promise.resolve();
    constructor(options, tip, saved) {
        this.#options = options;
        this.#tip = tip;
        this.#saved = saved;
    }
    /**
     * Reads the branch into a temporary folder. To be written, it is created if there is none, and it must take a push.
     *
     * @throws UserError if there is no repository, or the branch cannot be read or written.
     */
    static async open({ 'record-branch': branch, 'record-remote': remote }, context, { isWritten }) {
        const root = (0,_project_package_manager_js__WEBPACK_IMPORTED_MODULE_6__/* .findRepositoryRoot */ .mL)(context.workingDirectory);
        if (root === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('--record-branch: there is no git repository here; run this command in a checkout');
        maskPassword(remote, context);
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'saas-connector-record-'));
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'files'));
            // Without a signal: an interrupt ends the commands whose work is recorded, and what they did is saved after it.
            const gitWith = (index) => (0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_7__/* .gitRunner */ .XZ)(root, { environment: environmentOf(context, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, index)), allowsNetwork: true });
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
    /** The folder with the files of the record. */
    get folder() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#options.folder, 'files');
    }
    /** True if the remote repository has the branch. */
    get exists() {
        return this.#tip !== undefined;
    }
    /**
     * Saves what changed in the folder. One save follows the other.
     *
     * @throws UserError if it cannot be pushed.
     */
    async save(message) {
        const saving = this.#saving.then(async () => await this.#saveNow(message));
        this.#saving = saving.catch(() => { });
        await saving;
    }
    /** Removes the folder. */
    async close() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(this.#options.folder, { recursive: true, force: true });
    }
    async #saveNow(message) {
        const files = await this.#treeOfFolder();
        if (files === this.#saved)
            return;
        for (let attempt = 1;; attempt++) {
            const pushed = await this.#push(await this.#joined(files), message);
            if (pushed.code === 0)
                break;
            const before = this.#tip;
            this.#tip = await tipOf(this.#options);
            // If nobody else has pushed, it is refused for another reason, which may pass once.
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
    /** The tree of the branch with what changed in the folder since it was saved last. */
    async #joined(files) {
        const { git, gitOfJoined } = this.#options;
        const tip = this.#tip;
        if (tip === undefined)
            return files;
        await fetchCommit(tip, this.#options);
        await read(gitOfJoined, ['read-tree', tip]);
        const changed = await git(['diff-tree', '-r', '-z', '--name-only', '--no-renames', this.#saved, files]);
        const lines = [];
        for (const path of (0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_7__/* .gitFields */ .y1)(changed)) {
            const blob = await this.#joinedBlob(path, files, tip);
            if (blob !== undefined)
                lines.push(`100644 ${blob}\t${path}\0`);
        }
        await read(gitOfJoined, ['update-index', '-z', '--index-info'], lines.join(''));
        return await read(gitOfJoined, ['write-tree']);
    }
    /** The content of a file that changed in the folder; undefined if it was removed there, which removes it nowhere else. */
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
        const label = `${(0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__/* .printableName */ .Nt)(path)} in branch ${this.#options.branch}`;
        return await read(git, ['hash-object', '-w', '--stdin'], (0,_record_file_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeRecordFiles */ .nX)(a, b, label));
    }
    async #treeOfFolder() {
        const { git, folder } = this.#options;
        const gitFolder = await read(git, ['rev-parse', '--absolute-git-dir']);
        // A file that is being written has a temporary name.
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
    /** Makes sure that the branch exists and takes a push, before anything is done that would have to be recorded. */
    async #assertWritable() {
        const { branch, remote, git } = this.#options;
        if (this.#tip === undefined) {
            const pushed = await this.#push(this.#saved, 'Begin the record of uploads');
            if (pushed.code === 0)
                return;
            // Another job may have created it.
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
        // Another job pushed meanwhile, so it takes one.
        if (tip === this.#tip || tip === undefined)
            throw cannotPush(this.#options, tried);
        this.#tip = tip;
    }
}
/** Settings with which git changes nothing in a file. */
const plainFiles = ['autocrlf', 'safecrlf', 'sparseCheckout', 'fileMode'].flatMap((name) => [
    '-c',
    `core.${name}=false`,
]);
/** The variables for git: those of this process without the credentials of the tenant. */
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
/** Hides the password of an address from everything that is printed. */
function maskPassword(remote, { mask }) {
    if (!URL.canParse(remote))
        return;
    const { password } = new URL(remote);
    if (password === '')
        return;
    mask(password, 'record-remote');
    mask(decodeURIComponent(password), 'record-remote');
}
/** @throws UserError for a name that no branch can have. */
async function assertBranchName(branch, git) {
    const { code } = await git(['check-ref-format', `refs/heads/${branch}`]);
    if (code !== 0 || branch.startsWith('-'))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`--record-branch: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__/* .printableName */ .Nt)(branch), 60)} is no name of a branch; give one such as saas-connector-record`);
}
/** The commit that the branch is at in the remote repository; undefined if it has no such branch. */
async function tipOf({ branch, remote, git }) {
    const name = `refs/heads/${branch}`;
    const result = await git(['ls-remote', '--exit-code', '--', remote, name]);
    if (result.code === noSuchBranch)
        return undefined;
    const [, commit] = /^([0-9a-f]{40,64})\t/.exec(result.stdout.toString('utf8')) ?? [];
    if (result.code === 0 && commit !== undefined)
        return commit;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`--record-branch: cannot read branch ${branch} of the remote repository: ${(0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_7__/* .gitFailure */ .tv)('ls-remote', result)}; let the job read it`);
}
/** Brings a commit of the branch into the repository. No branch, tag or other name is changed there. */
async function fetchCommit(commit, { branch, remote, git }) {
    const has = async () => (await git(['cat-file', '-e', `${commit}^{tree}`])).code === 0;
    if (await has())
        return;
    const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap='];
    const result = await git([...noUpkeep, 'fetch', ...quiet, '--', remote, `refs/heads/${branch}`]);
    if (result.code === 0 && (await has()))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`--record-branch: cannot fetch branch ${branch}: ${(0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_7__/* .gitFailure */ .tv)('fetch', result)}; let the job read it, and run it again if the branch was replaced meanwhile`);
}
/** Other processes may use the repository at the same time. */
const noUpkeep = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false'];
/** The id of a file's content in a tree or commit; undefined if there is no such file. */
async function blobOf(tree, path, git) {
    const { code, stdout } = await git(['rev-parse', '--quiet', '--verify', '--end-of-options', `${tree}:${path}`]);
    return code === 0 ? stdout.toString('utf8').trim() : undefined;
}
function cannotPush({ branch }, result) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`--record-branch: cannot push to branch ${branch}: ${(0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_7__/* .gitFailure */ .tv)('push', result)}; let the job push to it, and keep it from being replaced`);
}
/** What git prints, without spaces around it. */
async function read(git, args, input) {
    const result = await git(args, input);
    if (result.code === 0)
        return result.stdout.toString('utf8').trim();
    const command = args.find((word) => /^[a-z]/.test(word)) ?? '';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`--record-branch: ${(0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_7__/* .gitFailure */ .tv)(command, result)}`);
}
//# sourceMappingURL=record-branch.js.map

/***/ }),

/***/ 20163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TP: () => (/* binding */ killTree),
/* harmony export */   Yz: () => (/* binding */ childMark),
/* harmony export */   i8: () => (/* binding */ signalGroup)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36711);




/** A variable with a value of its own for each child. Linux shows it of every process that the child started. */
const markName = 'SAAS_CONNECTOR_CHILD';
/** How often the processes are read: one that is found may have started another meanwhile. */
const maxPasses = 10;
/** Makes a mark for one child. */
function childMark() {
    const value = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)();
    return { environment: { [markName]: value }, value };
}
/**
 * Kills a child and all that it started. On POSIX the child leads its own process group. On Linux a process that left the
 * group is found by the mark in its environment, unless it removed that. On Windows the tree is found only while the
 * child runs. Resolves when the signals were sent.
 */
async function killTree(pid, mark) {
    if (process.platform === 'win32') {
        await new Promise((resolve) => {
            const taskkill = (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .windowsTool */ .S)('taskkill.exe', process.env);
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
/** Sends a signal to the process group that a child leads. POSIX only. */
function signalGroup(pid, signal) {
    try {
        process.kill(-pid, signal);
    }
    catch (error) {
        // The group no longer exists, or has only zombies (EPERM on macOS).
        const code = error.code;
        if (code !== 'ESRCH' && code !== 'EPERM')
            throw error;
    }
}
/** Kills the processes whose environment has the mark. */
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
                // It has ended.
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
            // It has ended, or is of another user.
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
//# sourceMappingURL=kill-tree.js.map

/***/ }),

/***/ 63096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mapLimited)
/* harmony export */ });
/**
 * Maps `items` with at most `limit` calls of `work` at a time. Results are in the order of the items. After a failure no
 * further call starts; the running ones are awaited, and the first failure is thrown.
 */
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
//# sourceMappingURL=pool.js.map

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
