export const id = 9262;
export const ids = [9262];
export const modules = {

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
    const commit = (await defaultCommitIfCheckedOut(context)) || workflow?.sha || first(variables.commit);
    return {
        commit: commit !== undefined && isFullHash(commit) ? commit.toLowerCase() : await headCommit(context),
        ref: first(variables.ref),
        run: workflow?.runUrl ?? first(variables.run),
        by: first(variables.by),
    };
}
/** On workflow_run, the tip of the default branch where it is checked out instead of the commit of the other run. */
async function defaultCommitIfCheckedOut(context) {
    const commit = context.workflow?.defaultCommit;
    return commit !== undefined && commit === (await headCommit(context)) ? commit : undefined;
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
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   fV: () => (/* binding */ descendantsAmong)
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
/** Commits in one command line of git; that of Windows has 32,767 characters. */
const maxCommitsOfCall = 500;
/**
 * Which of the commits have another one as an ancestor, and which do not. Those that git cannot tell are in neither set.
 *
 * @throws UserError if git fails.
 */
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
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`git cannot compare commits: ${(0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitFailure */ .tv)('rev-list', result)}`);
            return new Set(lines(result));
        };
        // The commits between the ancestor and any of the given ones, these included.
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

/***/ 85472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XZ: () => (/* binding */ gitRunner),
/* harmony export */   tv: () => (/* binding */ gitFailure),
/* harmony export */   y1: () => (/* binding */ gitFields)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
/* harmony import */ var _core_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36711);
/* harmony import */ var _core_stall_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94106);




/** Runs git in a repository without prompts, writes, network, or programs from the repository's settings. */
function gitRunner(root, { environment, signal, allowsNetwork = false }) {
    return async (args, input) => {
        // In the container of a job the checkout belongs to another user, and git refuses to read it without the second one.
        const settings = ['-c', 'core.fsmonitor=false', '-c', 'safe.directory=*'];
        const options = [...settings, '--no-optional-locks', '-C', root];
        // In a clone with a filter, git would fetch what it lacks, in the middle of a question. No protocol is allowed for that.
        const protocols = allowsNetwork ? {} : { GIT_ALLOW_PROTOCOL: 'none' };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)((0,_core_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .programPath */ .k)('git', environment), [...options, ...args], {
            env: { ...environment, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', ...protocols },
            stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            ...(signal === undefined ? {} : { signal }),
            windowsHide: true,
        });
        const stdout = [];
        const stderr = [];
        // Where too many files are open, there are no streams.
        child.stdout?.on('data', (data) => stdout.push(data));
        child.stderr?.on('data', (data) => stderr.push(data));
        // git may end before it has read all of it; its exit code tells why.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
        const ended = new Promise((done, fail) => {
            child.on('error', fail);
            child.on('close', done);
        });
        const code = await (0,_core_stall_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessStalled */ .aB)('run git', () => ended).catch((error) => {
            signal?.throwIfAborted();
            if (error instanceof _core_stall_js__WEBPACK_IMPORTED_MODULE_3__/* .StallError */ .Xz)
                throw error;
            const isMissing = error.code === 'ENOENT';
            const message = isMissing
                ? 'there is no program git on PATH; install git'
                : `git cannot be started: ${error.message}`;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(message, { cause: error });
        });
        return { code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') };
    };
}
/** Why git failed: the first line that it printed as an error, else its exit code. */
function gitFailure(command, { code, stderr }) {
    if (/^fatal: could not fetch \w+ from promisor remote/m.test(stderr))
        return 'the clone leaves out what is asked for; clone without a filter (of actions/checkout: no filter and no sparse-checkout)';
    return stderr.trim().split('\n')[0] || `git ${command} ended with code ${code}`;
}
/** The fields of an output with `-z`. What is not UTF-8 has replacement characters. */
function gitFields({ stdout }) {
    return stdout
        .toString('utf8')
        .split('\0')
        .filter((field) => field !== '');
}
//# sourceMappingURL=run-git.js.map

/***/ }),

/***/ 20957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WN: () => (/* binding */ hasFailed),
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
/**
 * The state of a deployment after an event, as GitHub shows it.
 *
 * @param otherTags - whether the version is at another tag that it was promoted to.
 */
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
/** Whether a validation says that the version does not work. A failed check says so also when the run was incomplete. */
function hasFailed({ verdict, knownFindings }) {
    return verdict === 'fail' && !knownFindings;
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

/***/ 43690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   m7: () => (/* binding */ readRecordFile),
/* harmony export */   nX: () => (/* binding */ mergeRecordFiles),
/* harmony export */   rt: () => (/* binding */ recordFileText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70679);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20957);
/* harmony import */ var _uploads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3176);






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
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        if ((0,_core_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(cause))
            return [];
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`cannot read record ${label}: ${(0,_core_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorReason */ .Hs)(cause)}`, { cause });
    }
    return parseRecordFile(text, label);
}
/** @throws UserError if the text is not that of a record file. */
function parseRecordFile(text, label) {
    let content;
    try {
        content = JSON.parse(text);
    }
    catch {
        // The error below covers this too.
    }
    if (!Array.isArray(content)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the record ${label} is not what this command writes; give another path, or move the file`);
    }
    return content.filter(_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv).flatMap((original) => {
        const record = (0,_uploads_js__WEBPACK_IMPORTED_MODULE_4__/* .parseUploadRecord */ .gH)(original);
        if (record === undefined)
            return [];
        const { time, statuses } = original;
        const known = Array.isArray(statuses) ? statuses.filter(isStatus) : [];
        return [{ record, time: typeof time === 'string' ? time : undefined, statuses: known, original }];
    });
}
/**
 * Joins two states of a record file that were written at the same time: it has every upload and every status of both.
 *
 * @param label - names the file in messages.
 * @throws UserError if one of them is not the text of a record file.
 */
function mergeRecordFiles(ours, theirs, label) {
    const merged = parseRecordFile(ours, label);
    for (const entry of parseRecordFile(theirs, label)) {
        const known = merged.find(({ record }) => (0,_uploads_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameUpload */ .YK)(record, entry.record));
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
/** For the order. What has no time is the oldest. */
function timeOf({ time }) {
    return Date.parse(time ?? '') || 0;
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
        const event = (0,_events_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEvent */ .wj)(description);
        if (event === undefined)
            return [];
        return [{ event, time, ...(run === undefined ? {} : { run }), ...(report === undefined ? {} : { report }) }];
    });
}
function isStatus(value) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
        return false;
    const isTextOrNone = (each) => each === undefined || typeof each === 'string';
    return (typeof value['description'] === 'string' &&
        typeof value['time'] === 'string' &&
        isTextOrNone(value['run']) &&
        isTextOrNone(value['report']));
}
//# sourceMappingURL=file.js.map

/***/ }),

/***/ 3176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ builtCommitOf),
/* harmony export */   YK: () => (/* binding */ isSameUpload),
/* harmony export */   gH: () => (/* binding */ parseUploadRecord),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65872);

const optionalTexts = ['connector', 'commit', 'ref', 'run', 'sdk', 'by', 'environment', 'changed'];
const optionalVersions = ['latestBefore', 'latest'];
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
    for (const name of optionalVersions) {
        const at = value[name];
        if (typeof at === 'number' && Number.isSafeInteger(at) && at > 0)
            record[name] = at;
    }
    if (value['uncommitted'] === true)
        record.uncommitted = true;
    return record;
}
/** True for a record of this connector on this tenant. */
function isOf({ tenant, connector }, record) {
    return record.tenant === tenant && record.connectorId === connector.id;
}
/** True for records of the same version, built from the same commit, or from changes to it. */
function isSameUpload(a, b) {
    const isSameVersion = a.tenant === b.tenant && a.connectorId === b.connectorId && a.version === b.version;
    return isSameVersion && a.commit === b.commit && a.uncommitted === b.uncommitted;
}
/** The commit that a bundle can be built from again; undefined if that is not recorded, or it had uncommitted changes. */
function builtCommitOf({ commit, uncommitted }) {
    return uncommitted ? undefined : commit;
}
//# sourceMappingURL=uploads.js.map

/***/ }),

/***/ 39798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `312 B`, `86.7 KiB`, `1.4 MiB` */
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
/** `84 ms`, `3.2 s`, `4 min 10 s` */
function formatDuration(durationMs) {
    if (durationMs < 1000)
        return `${Math.round(durationMs)} ms`;
    if (durationMs < 60_000)
        return `${(durationMs / 1000).toFixed(1)} s`;
    const seconds = Math.round(durationMs / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** `1 check`, `2 checks` */
function count(number, singular, plural = `${singular}s`) {
    return `${number} ${number === 1 ? singular : plural}`;
}
//# sourceMappingURL=format.js.map

/***/ })

};
