export const id = 3913;
export const ids = [3913];
export const modules = {

  13913:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  promote: () => (  promote),
  promoteAndReport: () => (  promoteAndReport),
  promotionInputs: () => (  promotionInputs),
  rolledBackOutput: () => (  rolledBackOutput)
});

var external_node_path_ = __webpack_require__(76760);
var command = __webpack_require__(61346);
var errors = __webpack_require__(57657);
var input_names = __webpack_require__(58369);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var accepted_breaking = __webpack_require__(90366);
var commit_order = __webpack_require__(86239);
var shared_config = __webpack_require__(3633);
var journal = __webpack_require__(84724);
var latest_reader = __webpack_require__(82510);
var project_history = __webpack_require__(1711);
var reach = __webpack_require__(93304);
var recorded_versions = __webpack_require__(78637);
var run_facts = __webpack_require__(75092);
var tag_name = __webpack_require__(62451);
var tenant = __webpack_require__(77543);
var token_end = __webpack_require__(10846);
var upload_record = __webpack_require__(26490);
var command_names = __webpack_require__(55784);
var compatibility = __webpack_require__(65412);
var spec_spec = __webpack_require__(50701);
var errors_errors = __webpack_require__(25584);
; 






const passingKinds = [
    ...['unauthorized', 'forbidden', 'blocked', 'rate-limited', 'redirect'],
    ...['server', 'network', 'timeout'],
];
async function compareWithCurrent(current, spec, { connector, tag, config }, services) {
    const { client, signal, acceptBreaking, onSpec } = services;
    let before;
    try {
        const call = { connector: connector.id, version: current, type: command_names .uD, config: config ?? {}, input: {}, signal };
        const read = (0,spec_spec .B)(await client.invokeOne(call));
        if (read === undefined)
            throw new errors .yo(`version ${current} answers ${command_names .uD} without a specification`);
        before = read;
        onSpec(before);
    }
    catch (error) {
        if (!(error instanceof errors .yo) || passingKinds.some((kind) => (0,errors_errors .Dz)(error, kind)))
            throw error;
        const unknown = `it is not known whether the spec breaks existing sources, because version ${current} at tag ${tag} does not return its own: ${error.message}`;
        return { unknown };
    }
    return { judged: (0,accepted_breaking .vN)((0,compatibility .F)(before, spec), acceptBreaking, [connector.alias, connector.id]) };
}
var read_again = __webpack_require__(82746);
var undo = __webpack_require__(47830);
; 



async function readAfterRecord({ connector, tag, target }, services) {
    const { client, logger, signal } = services;
    const read = async () => (await client.tags.get(connector.id, tag))?.activeVersion;
    try {
        return await (0,read_again .n)(await read(), (0,read_again .yI)(read_again .wB), {
            isSettled: (current) => current === target,
            read,
            describe: () => `tag ${tag} of ${connector.alias} is not at version ${target} any more`,
        }, services, signal);
    }
    catch (error) {
        if (!(error instanceof errors .yo))
            throw error;
        logger.warning(`it is not known whether tag ${tag} is still at version ${target}: ${(0,errors .XV)(error)}`);
        return 'unknown';
    }
}
function movedAfterwards(request, current) {
    const { connector, tag, target } = request;
    const is = current === undefined ? 'does not exist' : `is at version ${current}`;
    return new errors .yo(`tag ${tag} of ${connector.alias} was moved to version ${target}, but ${is} now: an upload that ran at the same time may have moved it back, or someone else has; ${(0,undo ._i)(request)}`);
}
var connector_versions = __webpack_require__(15812);
var missing_config = __webpack_require__(63774);
; 






const connectionTest = 'std:test-connection';
async function checkVersion(at, { connector, config, move }, { client, onSpec, signal }) {
    const invoke = async (type) => {
        const call = { connector: connector.id, ...at, type, config: config ?? {}, input: {} };
        return await client.invokeOne(signal === undefined ? call : { ...call, signal });
    };
    const answer = await (0,shared_config .L$)(config, async () => await invoke(command_names .uD)).catch((error) => {
        const advice = move === 'rollback' ? '' : `, or set ${(0,input_names .sy)('verify')} to false to promote it unchecked`;
        throw (0,missing_config .rx)(error, config, advice);
    });
    const spec = (0,spec_spec .B)(answer);
    if (spec === undefined) {
        const where = 'version' in at ? `version ${at.version}` : `tag ${at.tag}`;
        throw new errors .fk(`${where} answers ${command_names .uD} without a specification; do not promote it`);
    }
    onSpec(spec);
    const untested = untestedReason(config, spec);
    if (untested !== undefined)
        return { checked: ['spec'], untested, spec };
    await invoke(connectionTest);
    return { checked: ['spec', 'test-connection'], untested, spec };
}
function untestedReason(config, spec) {
    if (config === undefined)
        return 'no config was given';
    return spec.commands?.includes(connectionTest) ? undefined : `the spec does not have ${connectionTest}`;
}
var expected_version = __webpack_require__(26209);
; 
const initialPromotionProgress = {
    previous: undefined,
    current: undefined,
    changed: false,
    rolledBack: false,
    checked: [],
};
; 





class TagMover {
    #request;
    #services;
    #progress = initialPromotionProgress;
    #isSettled = false;
    constructor(request, services) {
        this.#request = request;
        this.#services = services;
    }
    get isSettled() {
        return this.#isSettled;
    }
    async set(before) {
        const { connector, tag, target, move, rollback, journal } = this.#request;
        const { tags } = this.#services.client;
        const { signal } = this.#services;
        const now = await this.#settledVersion({ signal });
        this.report({ current: now });
        if (now === target)
            return undefined;
        const isUploading = this.#services.latest?.isUnsettled ?? false;
        if (now !== before)
            throw (0,expected_version .K)(tag, connector, before, now, isUploading);
        const undo = rollback && move !== 'rollback';
        journal?.write({ entry: 'tag-move', tag, from: before ?? null, to: target, undo });
        this.#isSettled = true;
        try {
            if (now === undefined)
                await tags.create(connector.id, tag, target);
            else
                await tags.update(connector.id, tag, target, { from: now });
            journal?.note({ entry: 'tag-moved', tag, to: target });
            this.report({ changed: true, current: target });
            return undefined;
        }
        catch (error) {
            const changed = (0,errors_errors .lu)(error);
            this.report({ changed });
            if (changed === false)
                throw error;
            await this.#readTag();
            if (this.#progress.current !== target)
                throw error;
            journal?.note({ entry: 'tag-moved', tag, to: target });
            this.report({ changed: true });
            this.#services.logger.info(`tag ${tag} of ${connector.alias} was moved all the same: ${(0,errors .XV)(error)}`);
            return error instanceof errors .yo ? undefined : error;
        }
    }
    async readBack() {
        const { connector, tag, target } = this.#request;
        const done = `tag ${tag} of ${connector.alias} was set to version ${target}`;
        let after;
        try {
            after = await this.#settledVersion({ interrupt: this.#services.signal });
        }
        catch (cause) {
            if (!(cause instanceof errors .yo))
                return cause;
            return new errors .yo(`${done}, but could not be read back: ${cause.message}`, { cause });
        }
        this.report({ current: after });
        if (after === target)
            return undefined;
        const now = after === undefined ? 'does not exist' : `is at version ${after}`;
        const what = `${done}, but ${now} now; someone else changed it at the same time`;
        if (this.#services.latest === undefined || tag !== 'latest')
            throw new errors .yo(what);
        throw new errors .yo(`${what}, or an upload that is under way did; ${(0,undo ._i)(this.#request)}`);
    }
    async #settledVersion(end) {
        const { connector, tag, target } = this.#request;
        const { client, latest } = this.#services;
        if (latest !== undefined)
            return await latest.versionOf(tag, target, end);
        const options = end.signal === undefined ? {} : { signal: end.signal };
        return (await client.tags.get(connector.id, tag, options))?.activeVersion;
    }
    async moveBack(cause, previous) {
        const { connector, tag, target, move = 'promotion' } = this.#request;
        const { client } = this.#services;
        const failed = `the check after the ${move} failed: ${(0,errors .XV)(cause)}`;
        if (previous === undefined) {
            const advice = 'set it to a version that works';
            return new errors .yo(`${failed}; tag ${tag} is new and tags cannot be deleted; ${advice}`, { cause });
        }
        this.#isSettled = false;
        const at = await this.#tagVersion();
        if (at !== 'unknown' && at !== target && at !== previous) {
            this.#isSettled = true;
            this.report({ current: at });
            const is = at === undefined ? 'does not exist' : `is at version ${at}`;
            const found = `tag ${tag} of ${connector.alias} ${is} now`;
            return new errors .yo(`${failed}; ${found}, so it is not moved back: someone else moved it`, { cause });
        }
        try {
            if (at !== previous)
                await client.tags.update(connector.id, tag, previous, { from: target });
            this.#isSettled = true;
        }
        catch (error) {
            const rolledBack = (0,errors_errors .lu)(error);
            this.report({ rolledBack });
            if (rolledBack !== false)
                await this.#readTag();
            if (!(error instanceof errors .yo))
                throw error;
            return new errors .yo(`${failed}; moving tag ${tag} back to version ${previous} failed too: ${error.message}`, {
                cause: error,
            });
        }
        this.report({ rolledBack: true, current: previous });
        return new errors .yo(`the check after the ${move} failed, and tag ${tag} of ${connector.alias} is back at version ${previous}: ${(0,errors .XV)(cause)}`, { cause });
    }
    async #readTag() {
        this.report({ current: 'unknown' });
        this.report({ current: await this.#tagVersion() });
    }
    async #tagVersion() {
        const { connector, tag } = this.#request;
        try {
            return (await this.#services.client.tags.get(connector.id, tag))?.activeVersion;
        }
        catch (error) {
            if (!(error instanceof errors .yo))
                throw error;
            return 'unknown';
        }
    }
    report(change) {
        this.#progress = { ...this.#progress, ...change };
        this.#services.onProgress(this.#progress);
    }
}
; 








async function promoteVersion(request, services) {
    const { connector, tag, target, verify, dryRun } = request;
    const { client, logger, signal } = services;
    const mover = new TagMover(request, services);
    const { latest } = services;
    const before = latest === undefined
        ? (await client.tags.get(connector.id, tag, { signal }))?.activeVersion
        : await latest.versionOf(tag, target, { signal });
    mover.report({ previous: before, current: before });
    if (before === target) {
        services.onVersionFound?.();
        logger.info(`tag ${tag} of ${connector.alias} is at version ${target} already; nothing to do`);
        return;
    }
    (0,expected_version .V)(connector, tag, before, request.expected);
    if (before === undefined && request.expected !== 0) {
        (0,tag_name .W)(connector.alias, tag, `set ${(0,input_names .sy)('expect-version')} to 0`);
    }
    const label = connector.alias;
    await (0,connector_versions .T)(client, { id: connector.id, label }, target, signal, latest?.versions);
    services.onVersionFound?.();
    if (verify) {
        const { checked, untested, spec } = await checkBeforeMove(request, services);
        if (before !== undefined)
            await services.compareSpecs?.(before, spec);
        mover.report({ checked });
        const left = untested === undefined ? '' : `; the connection was not tested: ${untested}`;
        logger.info(`version ${target} was checked: ${checked.join(', ')}${left}`);
    }
    else if (before !== undefined && services.compareSpecs !== undefined) {
        logger.info(`it is not known whether version ${target} breaks existing sources: without verify its spec is not read`);
    }
    signal.throwIfAborted();
    const from = before === undefined ? 'which is new' : `from version ${before}`;
    if (dryRun) {
        logger.info(`would set tag ${tag} of ${connector.alias} to version ${target}, ${from}`);
        return;
    }
    try {
        const problem = (await mover.set(before)) ?? (await mover.readBack());
        if (verify)
            await checkAfterMove(before, mover, request, services);
        if (problem !== undefined)
            throw problem;
    }
    finally {
        if (mover.isSettled)
            request.journal?.note({ entry: 'end' });
    }
    logger.info(`tag ${tag} of ${connector.alias} is at version ${target}, ${from}`);
    if (before !== undefined)
        logger.info(`to undo: ${(0,undo .OO)((0,undo .CF)(request, before))}`);
}
async function checkBeforeMove(request, services) {
    const { target, move } = request;
    try {
        return await checkVersion({ version: target }, request, services);
    }
    catch (error) {
        if (move !== 'rollback' || !(error instanceof errors .yo) || services.signal.aborted)
            throw error;
        const advice = `if that is not due to the version, set ${(0,input_names .sy)('verify')} to false to roll back unchecked`;
        throw new errors .yo(`version ${target} failed its check: ${error.message}; ${advice}`, { cause: error });
    }
}
async function checkAfterMove(before, mover, request, { client, logger, onSpec }) {
    try {
        await checkVersion({ tag: request.tag }, request, { client, onSpec });
    }
    catch (error) {
        if (!request.rollback)
            throw error;
        const problem = await mover.moveBack(error, before);
        if (error instanceof errors .yo)
            throw problem;
        logger.warning(problem.message);
        throw error;
    }
}
var record_history = __webpack_require__(40266);
var recorded_moves = __webpack_require__(74777);
; 



const maxOtherVersions = 20;
async function recordMove(request, { previous, current, changed, rolledBack }, key, to) {
    const { tag, target, dryRun } = request;
    const { records } = to;
    if (previous === target && !dryRun && records.exists)
        await recordLostMove(request, key, to);
    if (changed !== true || rolledBack === 'unknown')
        return;
    if (rolledBack === false && typeof current === 'number' && current !== target)
        return;
    const { move } = to;
    if (rolledBack) {
        if (previous === undefined)
            return;
        await records.addEvent(key, target, { kind: 'withdrawn', tag, to: previous, failed: move });
        await records.addEvent(key, previous, { kind: 'restored', tag, from: target, failed: move });
        return;
    }
    if (previous !== undefined)
        await addDeparture(previous, request, key, to);
    await addArrival(previous, request, key, to);
}
async function addDeparture(from, { tag, target }, key, { records, move }) {
    const kind = move === 'rollback' ? 'rolled-back' : 'replaced';
    await records.addEvent(key, from, { kind, tag, to: target });
}
async function addArrival(from, { tag, target }, key, { records, move }) {
    await records.addEvent(key, target, { kind: move === 'rollback' ? 'restored' : 'promoted', tag, from });
}
async function recordLostMove(request, key, to) {
    const { connector, tag, target } = request;
    const consequence = 'it is not known whether the move of the tag is recorded';
    try {
        const recorded = await recorded_versions .wX.readKnown(key, to.records);
        if (recorded.uploadsOf(target).length === 0 || (await isAtTag(recorded, target, tag)))
            return;
        const last = (await (0,recorded_moves .d)(recorded, tag, [target], maxOtherVersions)).at(-1);
        if (last === undefined)
            return;
        let from = last.to;
        if (last.to === target) {
            if (last.isArrivalRecorded || last.kind === 'withdrawn')
                return;
            from = last.from;
            await addArrival(from, request, key, { ...to, move: last.kind === 'promoted' ? 'promotion' : 'rollback' });
        }
        else {
            await addDeparture(last.to, request, key, to);
            await addArrival(from, request, key, to);
        }
        to.logger.info(`tag ${tag} of ${connector.alias} is at version ${target}, but its move there from version ${from} was not recorded, and is now`);
    }
    catch (error) {
        to.records.report(error, consequence);
    }
}
async function isAtTag(recorded, version, tag) {
    const last = (0,record_history .ET)((await recorded.historyOf(version)).events, tag)?.event;
    return (last?.kind === 'promoted' || last?.kind === 'tagged' || (last?.kind === 'restored' && last.failed === undefined));
}
var markdown = __webpack_require__(12560);
; 


function promoteSection({ tenant, request, progress, accepted = [], problem }) {
    const { previous, changed, rolledBack, checked } = progress;
    const rows = [
        ['Tenant', (0,markdown .aY)(tenant)],
        ['Connector', (0,markdown .fh)(request.connector.alias)],
        ['Tag', `${(0,markdown .aY)(request.tag)} ${movement(request, progress)}`],
        ['Commit', originMarkdown(request.origin)],
        ...(checked.length === 0 ? [] : [['Checked', (0,markdown .Qq)(checked.join(', '))]]),
        ...accepted.map(({ id, reason }) => ['Accepted', `${(0,markdown .aY)(id)}: ${(0,markdown .Qq)(reason)}`]),
        ...(problem === undefined ? [] : [['Problem', (0,markdown .Qq)(problem)]]),
    ];
    const back = changed !== false && rolledBack !== true && previous !== undefined
        ? `\n\nTo undo: ${undoMarkdown((0,undo .CF)(request, previous))}`
        : '';
    return (0,markdown .tp)(['', ''], rows) + back;
}
function originMarkdown({ commit, changed } = {}) {
    if (commit !== undefined)
        return (0,markdown .aY)(commit);
    return changed === undefined ? 'not recorded' : `${(0,markdown .aY)(changed)} with uncommitted changes`;
}
function movement({ target, dryRun }, { previous, current, changed, rolledBack }) {
    const from = previous === undefined ? 'nothing' : String(previous);
    if (changed === 'unknown' || rolledBack === 'unknown') {
        return `was at ${from}, ${current === 'unknown' ? 'its version now is unknown' : `now at **${current ?? 'nothing'}**`}`;
    }
    if (rolledBack)
        return `back at **${previous}**, after ${target} failed its check`;
    if (changed)
        return `${from} → **${current ?? 'nothing'}**`;
    if (dryRun && previous !== target)
        return `at ${from}; would move to **${target}** (dry run)`;
    return previous === target ? `at **${target}** already` : `at ${from}, not moved to ${target}`;
}
function undoMarkdown({ inWorkflow, line }) {
    if (inWorkflow === undefined)
        return (0,markdown .aY)(line);
    return `${(0,markdown .Qq)(inWorkflow)}; from a shell, which does not record it: ${(0,markdown .aY)(line)}`;
}
var record_uploads = __webpack_require__(3176);
; 





const maxCandidates = 20;
async function findByCommit(commit, recorded, alias, openHistory) {
    const exact = recorded.uploads.filter(({ record }) => record.commit?.toLowerCase() === commit);
    const found = newestOf(exact.filter(({ record }) => !record.uncommitted)) ??
        (await findUnchanged(commit, recorded.uploads, alias, openHistory));
    if (typeof found !== 'string')
        return checked(found, recorded, alias);
    const uncommitted = newestOf(exact)?.record;
    throw new errors .fk(uncommitted === undefined
        ? found
        : `version ${uncommitted.version} of ${alias} was uploaded from commit ${commit.slice(0, 12)} with ${uncommittedChanges(uncommitted)}, so it is not what the commit has; upload the commit from a clean checkout`);
}
async function findUnchanged(commit, all, alias, openHistory) {
    const short = commit.slice(0, 12);
    if (all.length === 0) {
        return `no upload of ${alias} is recorded; upload it with github-token or ${(0,input_names .sy)('record')}, or give ${(0,input_names .sy)('version')} to promote without a record`;
    }
    const history = await openHistory();
    if (history === undefined) {
        return `no upload of ${alias} is recorded for commit ${short}; check the repository out with fetch-depth: 0, so that an upload of an earlier commit can be found, or upload this commit`;
    }
    if ((await history.head()) !== commit) {
        return `no upload of ${alias} is recorded for commit ${short}, and another commit is checked out; check ${short} out, or upload it`;
    }
    const uploads = byCommit(all);
    const before = await history.ancestorsOf(commit);
    const ancestors = before.filter((each) => uploads.has(each));
    const isAncestor = new Set(ancestors);
    const others = [...uploads.keys()].filter((each) => !isAncestor.has(each));
    let nearest;
    for (const each of [...ancestors.slice(0, maxCandidates), ...others.slice(0, maxCandidates)]) {
        const upload = uploads.get(each);
        const changes = await history.changesSince(each);
        if (upload === undefined || changes === undefined)
            continue;
        if (changes.length === 0)
            return upload;
        if (isAncestor.has(each))
            nearest ??= { upload, commit: each, changes };
    }
    const refused = await findUncommitted(all, history, before);
    if (refused !== undefined) {
        const { version, commit: built = '' } = refused.record;
        return `version ${version} of ${alias} was uploaded from commit ${built.slice(0, 12)}, since which the project did not change, but with ${uncommittedChanges(refused.record)}, so it is not what the commit has; upload ${short} from a clean checkout`;
    }
    if (nearest === undefined) {
        return (await history.isComplete())
            ? `no upload of ${alias} is recorded for commit ${short} or one before it; upload it first, or wait until its upload is done`
            : `no upload of ${alias} is recorded for commit ${short}, and the history that is checked out does not reach back to one before it; give actions/checkout fetch-depth: 0`;
    }
    const [first = ''] = nearest.changes;
    return `version ${nearest.upload.record.version} of ${alias}, the last one before commit ${short}, was built from other content: since its commit ${nearest.commit.slice(0, 12)} the project changed (${first}); upload ${short} first`;
}
function uncommittedChanges({ changed }) {
    return `uncommitted changes${changed === undefined ? '' : ` (${(0,core_text .hD)((0,process .Nt)(changed))})`}`;
}
async function findUncommitted(all, history, ancestors) {
    const uncommitted = all.filter(({ record }) => record.uncommitted);
    const isBuilt = new Set(uncommitted.map(({ record }) => record.commit?.toLowerCase()));
    const nearest = ancestors.find((each) => isBuilt.has(each));
    if (nearest === undefined || (await history.changesSince(nearest))?.length !== 0)
        return undefined;
    return newestOf(uncommitted.filter(({ record }) => record.commit?.toLowerCase() === nearest));
}
function byCommit(uploads) {
    const found = new Map();
    for (const upload of uploads) {
        const commit = (0,record_uploads .TM)(upload.record)?.toLowerCase();
        if (commit === undefined)
            continue;
        const known = found.get(commit);
        if (known === undefined || upload.record.version >= known.record.version)
            found.set(commit, upload);
    }
    return found;
}
function newestOf(uploads) {
    return uploads.reduce((best, upload) => (best === undefined || upload.record.version > best.record.version ? upload : best), undefined);
}
function checked(upload, recorded, alias) {
    const { version, contentSha256, commit = '' } = upload.record;
    const changed = recorded.changedBefore(upload.record);
    if (changed !== undefined) {
        throw new errors .fk(`version ${version} of ${alias} was uploaded from commit ${commit.slice(0, 12)} with ${uncommittedChanges(changed)}, and later without, perhaps the same zip; pack the clean checkout, and upload it with ${(0,input_names .sy)('skip-unchanged')} false, so that it gets a version of its own`);
    }
    const other = recorded.uploadsOf(version).find(({ record }) => record.contentSha256 !== contentSha256);
    if (other === undefined)
        return { version, upload };
    throw new errors .fk(`version ${version} of ${alias} is recorded with two different contents; upload the commit again, so that it gets a version of its own`);
}
var older = __webpack_require__(53832);
; 





async function findPromotionTarget(connector, target, options, services) {
    if ('fromCommit' in target)
        return await findCommitTarget(connector, target.fromCommit, options, services);
    const version = 'version' in target ? target.version : await versionOfTag(connector, target.fromTag, services);
    return await findRecordedCommit(connector, version, options, services);
}
async function versionOfTag(connector, name, { client, latest, signal }) {
    const version = await latest.versionOf(name, undefined, { signal });
    if (version !== undefined)
        return version;
    const names = (await client.tags.list(connector.id, { signal })).map(({ tagName }) => tagName).join(', ');
    throw new errors .eb(`${connector.alias} has no tag ${name}; its tags are: ${names || 'none'}`);
}
async function findCommitTarget(connector, commit, { tag, require = 'validated', allowOlder, contentSha256 }, { client, records, order, openHistory, latest, signal }) {
    const { alias } = connector;
    const recorded = await recorded_versions .wX.read({ tenant: client.baseUrl.host, connector }, records);
    const { version, upload } = await findByCommit(commit, recorded, alias, openHistory);
    const built = upload.record.commit;
    const named = `version ${version} of ${alias} (commit ${(built ?? commit).slice(0, 12)})`;
    if (contentSha256 !== undefined && contentSha256 !== upload.record.contentSha256) {
        throw new errors .fk(`${named} was built from other content than file; give the bundle that was uploaded`);
    }
    if (require === 'validated')
        await (0,recorded_versions .Vx)(recorded, version, named);
    if (require === 'proved')
        await (0,recorded_versions .LZ)(recorded, version, named);
    if (!allowOlder) {
        const current = await latest.versionOf(tag, version, { signal });
        await (0,older .O)({ alias, tag, commit, version, upload, current }, recorded, order);
    }
    return { version, origin: { commit: built } };
}
async function findRecordedCommit(connector, version, { require }, { client, records }) {
    const key = { tenant: client.baseUrl.host, connector };
    const consequence = `it is not known from which commit version ${version} was built`;
    const recorded = require === undefined
        ? await recorded_versions .wX.readOrReport(key, records, consequence)
        : await recorded_versions .wX.read(key, records);
    if (recorded === undefined)
        return { version, origin: {} };
    if (require !== undefined && recorded.uploadsOf(version).length === 0) {
        throw new errors .fk(`no upload is recorded for version ${version} of ${connector.alias}; leave ${(0,input_names .sy)('require')} out`);
    }
    const named = `version ${version} of ${connector.alias}`;
    if (require === 'validated')
        await (0,recorded_versions .Vx)(recorded, version, named);
    if (require === 'proved')
        await (0,recorded_versions .LZ)(recorded, version, named);
    return { version, origin: recorded.originOf(version) };
}
; 



























const promotionInputs = {
    'expect-version': {
        kind: 'integer',
        min: 0,
        description: 'Move it only if it is at this version now; 0 means that the tag does not exist yet. A new tag with a name like latest needs it.',
    },
    verify: {
        kind: 'boolean',
        default: 'true',
        description: 'Before and after the move, read the spec and, if config is given, test the connection.',
    },
    'rollback-on-failure': {
        kind: 'boolean',
        default: 'true',
        description: 'Move the tag back when the check after the move fails.',
    },
    'dry-run': { kind: 'boolean', default: 'false', description: 'Do every read and no write.' },
};
const allInputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector.' },
    tag: { kind: 'text', default: 'latest', description: 'Tag to move; latest is what production runs.' },
    version: {
        kind: 'integer',
        min: 1,
        instead: ['from-tag', 'from-commit'],
        description: 'Version to move the tag to. Give this, from-tag or from-commit.',
    },
    'from-tag': { kind: 'text', description: 'Move it to the version of this tag, for example development.' },
    'from-commit': {
        kind: 'text',
        description: 'Move it to the version that was uploaded from this commit (full hash), or from the nearest one before it since which the project did not change, as recorded. auto: the commit of the release, tag or merge that triggered the run.',
    },
    path: {
        kind: 'text',
        default: '.',
        description: 'Folder of the connector project, for from-commit: what of it changed since its upload.',
    },
    ...project_history .xi,
    file: { kind: 'text', description: 'Bundle that the version of from-commit must have the content of.' },
    require: {
        kind: 'choice',
        choices: ['proved', 'validated', 'uploaded'],
        description: 'What must be recorded of the version: that prove passed at a source and no validation failed, that its validation on the tenant passed, or only its upload. Default: validated with from-commit, else nothing.',
    },
    'allow-older': {
        kind: 'boolean',
        default: 'false',
        description: 'With from-commit: promote it also if a newer commit was promoted since, or if it was rolled back.',
    },
    ...accepted_breaking .CU,
    ...promotionInputs,
    ...shared_config .yD,
    ...journal .$R,
    ...upload_record .v5,
    ...tenant .MR,
};
const rolledBackOutput = 'Whether the tag was moved back because the check after the move failed: true, false or unknown.';
const outputs = {
    commit: 'The commit that the version was uploaded from; empty if it is not recorded, or the project had uncommitted changes.',
    version: 'The version that the tag is at now; unknown if the move may have been made and the tag cannot be read.',
    'previous-version': 'The version that the tag was at before; empty if it did not exist.',
    changed: 'Whether the tag was moved and not rolled back: true, false or unknown.',
    'rolled-back': rolledBackOutput,
};
const promote = (0,command .N)({
    name: 'promote',
    summary: 'Moves a tag, latest by default, to a version. Checks the version before and after, and rolls back on failure.',
    action: { title: 'SaaS connector: promote', icon: 'tag', color: 'green' },
    positional: ['version', 'from-tag'],
    inputs: allInputs,
    outputs,
    async run(inputs, context) {
        for (const name of ['changed', 'rolled-back'])
            context.setOutput(name, false);
        const { signal } = context;
        const config = await (0,shared_config .Xg)(inputs, context);
        const ref = (0,tenant .dB)(inputs.connector);
        (0,tag_name .e)(inputs.tag);
        const records = (0,upload_record .WH)(inputs, context);
        await records.assertUsable(inputs['dry-run']);
        const promotionTarget = await readTarget(inputs, records, context);
        const bundle = await readFileInput(inputs, context);
        if (!inputs['dry-run'])
            await (0,journal .EO)(inputs, context);
        const client = await (0,tenant .Hl)(inputs, context);
        try {
            const connector = await client.connectors.resolve(ref, { signal });
            const latest = new latest_reader .f({ ...context, client, connector, records });
            const { version: target, origin } = await findPromotionTarget(connector, promotionTarget, {
                tag: inputs.tag,
                require: inputs.require,
                allowOlder: inputs['allow-older'],
                contentSha256: bundle?.contentSha256,
            }, {
                ...{ client, records, signal, latest },
                order: (0,commit_order .O)(context, inputs['github-token']),
                openHistory: async () => await (0,project_history .QI)(inputs, context),
            });
            context.setOutput('commit', origin.commit ?? '');
            const request = {
                connector,
                tag: inputs.tag,
                target,
                origin,
                expected: inputs['expect-version'],
                verify: inputs.verify,
                config,
                rollback: inputs['rollback-on-failure'],
                dryRun: inputs['dry-run'],
                undo: (0,undo .t7)(inputs, context),
                journal: (0,journal ._0)(inputs, context, client, { command: 'promote', connector: connector.id }),
            };
            let moved = false;
            await promoteAndReport(request, client, {
                ...{ ...context, records, latest, move: 'promotion', acceptBreaking: inputs['accept-breaking'] },
                onVersionFound: () => context.logger.info(`version ${target} of ${connector.alias} is of ${(0,recorded_versions .CQ)(origin)}`),
            }, (values) => {
                moved = values.changed === true;
                for (const name of Object.keys(values))
                    context.setOutput(name, values[name]);
            });
            if (moved)
                await (0,reach .P)({ connector, name: inputs.tag }, client, context);
            await (0,token_end .zS)(client, context);
        }
        finally {
            client.close();
        }
    },
});
async function promoteAndReport(given, client, context, setOutputs) {
    const { logger, signal } = context;
    const request = { ...given, move: context.move };
    const key = { tenant: client.baseUrl.host, connector: request.connector };
    let progress = initialPromotionProgress;
    let accepted = [];
    let problem;
    const conclude = () => {
        setOutputs(outputsOf(progress));
        const section = promoteSection({ tenant: key.tenant, request, progress, accepted, problem });
        context.addSummary(`## ${context.move === 'rollback' ? 'Rollback' : 'Promote'}\n\n${section}`);
    };
    try {
        await promoteVersion(request, {
            ...{ client, logger, signal },
            latest: context.latest ?? new latest_reader .f({ ...context, client, connector: request.connector }),
            onProgress: (next) => {
                progress = next;
            },
            onSpec: (spec) => (0,shared_config .kf)(request.config, spec, context),
            ...(context.onVersionFound && { onVersionFound: context.onVersionFound }),
            ...(context.move === 'promotion' && {
                compareSpecs: async (current, spec) => {
                    accepted = await assertCompatible(current, spec, request, client, context);
                },
            }),
        });
    }
    catch (error) {
        problem = (0,errors .XV)(error);
        conclude();
        await recordMove(request, progress, key, context);
        if (!(error instanceof errors .p4) || progress.changed !== false)
            throw error;
        const outcome = `tag ${request.tag} of ${request.connector.alias} was not moved`;
        throw new errors .p4(error.message, { outcome, cause: error });
    }
    setOutputs(outputsOf(progress));
    await recordMove(request, progress, key, context);
    try {
        if (progress.changed === true)
            await assertStays();
    }
    catch (error) {
        problem = (0,errors .XV)(error);
        throw error;
    }
    finally {
        conclude();
    }
    async function assertStays() {
        const current = await readAfterRecord(request, { client, clock: context.clock, logger, signal });
        progress = { ...progress, current };
        if (current !== 'unknown' && current !== request.target)
            throw movedAfterwards(request, current);
    }
}
async function assertCompatible(current, spec, request, client, context) {
    const { signal, acceptBreaking, logger } = context;
    const onSpec = (before) => (0,shared_config .kf)(request.config, before, context);
    const compatibility = await compareWithCurrent(current, spec, request, { client, signal, acceptBreaking, onSpec });
    if ('unknown' in compatibility) {
        context.annotate({ level: 'warning', title: 'breaking change', message: compatibility.unknown });
        return [];
    }
    const { judged } = compatibility;
    for (const annotation of (0,accepted_breaking .XF)(judged, 'error'))
        context.annotate(annotation);
    const compared = `version ${current} of ${request.connector.alias}, which tag ${request.tag} is at`;
    const problem = (0,accepted_breaking .yP)(judged, compared);
    if (problem !== undefined)
        throw new errors .fk(problem);
    if (judged.accepted.length === 0)
        logger.info(`the spec has no breaking change against ${compared}`);
    return judged.accepted;
}
function outputsOf({ current, previous, changed, rolledBack }) {
    return {
        version: current ?? '',
        'previous-version': previous ?? '',
        changed: rolledBack === false ? changed : rolledBack === true ? false : 'unknown',
        'rolled-back': rolledBack,
    };
}
async function readTarget(inputs, records, { workflow }) {
    const given = ['version', 'from-tag', 'from-commit'].filter((name) => inputs[name] !== undefined);
    if (given.length > 1)
        throw new errors .eb(`${given.map(input_names .sy).join(' and ')} are both given; give one of them`);
    const { version, 'from-tag': fromTag, 'from-commit': fromCommit } = inputs;
    if (version !== undefined)
        return { version };
    if (fromTag !== undefined)
        return { fromTag };
    if (fromCommit === undefined) {
        throw new errors .eb(`no version to promote is given; give one of ${['version', 'from-tag', 'from-commit'].map(input_names .sy).join(', ')}`);
    }
    records.warnIfMissing();
    if (!records.exists) {
        throw new errors .eb(`${(0,input_names .sy)('from-commit')} needs github-token in a workflow, or ${(0,input_names .sy)('record')}, as it looks for the upload of the commit; else give ${(0,input_names .sy)('version')} or ${(0,input_names .sy)('from-tag')}`);
    }
    if (fromCommit === 'auto') {
        const commit = workflow === undefined ? (await records.facts()).commit : workflow.released;
        if (commit !== undefined)
            return { fromCommit: commit };
        throw new errors .eb(workflow === undefined
            ? `${(0,input_names .sy)('from-commit')} auto needs a git repository or a build server that names the commit; give the full hash of a commit`
            : `${(0,input_names .sy)('from-commit')} auto needs a release, a tag or a merge, but the event is ${(0,core_text .hD)((0,process .Nt)(workflow.event))}${workflow.isRemoval ? ' of one that was deleted' : ''}; give the full hash of a commit`);
    }
    if (!(0,run_facts .uW)(fromCommit)) {
        throw new errors .eb(`${(0,input_names .yu)('from-commit')}: ${(0,core_text .hD)((0,process .Nt)(fromCommit), 80)} is not the full hash of a commit; give the hash that git rev-parse prints, or auto`);
    }
    return { fromCommit: fromCommit.toLowerCase() };
}
async function readFileInput({ file, 'from-commit': fromCommit }, context) {
    if (file === undefined)
        return undefined;
    if (fromCommit === undefined)
        throw new errors .eb(`${(0,input_names .sy)('file')} needs ${(0,input_names .sy)('from-commit')}: only then is the content of a version known`);
    const advice = 'only connectors have versions to promote';
    const { readConnectorBundle } = await Promise.all( [__webpack_require__.e(663), __webpack_require__.e(1897), __webpack_require__.e(1255)]).then(__webpack_require__.bind(__webpack_require__, 16566));
    return await readConnectorBundle((0,external_node_path_.resolve)(context.workingDirectory, file), advice);
}

  }),

  26209:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  movedMeanwhile),
    V: () => (  assertExpectedVersion)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);

function assertExpectedVersion({ alias }, tag, current, expected) {
    if (expected === undefined || expected === (current ?? 0))
        return;
    const found = current === undefined ? 'does not exist' : `is at version ${current}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`tag ${tag} of ${alias} ${found}, not at version ${expected} as expected; it was moved by someone else; check why before you promote`);
}
function movedMeanwhile(tag, { alias }, before, now, isUploading = false) {
    const was = before === undefined ? 'did not exist' : `was at version ${before}`;
    const is = now === undefined ? 'does not exist now' : `is at version ${now} now`;
    if (isUploading) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`tag ${tag} of ${alias} ${was} and ${is}, the newest: an upload may be under way, so it was not moved; run this again when that is over`);
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`tag ${tag} of ${alias} ${was} and ${is}; someone else moved it meanwhile, so it was not moved; check why before you promote`);
}

  }),

  53832:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  assertNotOlder)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58369);
  var _record_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40266);



async function assertNotOlder(question, recorded, order) {
    const { alias, tag, commit, version, upload, current } = question;
    if (current === version)
        return;
    const remedy = question.remedy ?? `set ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_1__  .sy)('allow-older')} to promote it all the same`;
    const last = (0,_record_history_js__WEBPACK_IMPORTED_MODULE_2__  .ET)((await recorded.historyOf(version)).events, tag);
    if (last !== undefined) {
        const { event, time } = last;
        const when = time.slice(0, 16).replace('T', ' ');
        if (event.kind === 'rolled-back') {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`version ${version} of ${alias} was rolled back at tag ${tag} by ${event.by} (${when}); release a new version, or ${remedy}`);
        }
        const isNewAgain = isAfter(upload.time, time) ?? false;
        if (event.kind === 'replaced' && !isNewAgain) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`version ${version} of ${alias} was at tag ${tag} before, and version ${event.to} replaced it (${when}): this is an older release; ${remedy}`);
        }
        if ((0,_record_history_js__WEBPACK_IMPORTED_MODULE_2__  .wG)(event) && current !== undefined && !isNewAgain) {
            const next = (0,_record_history_js__WEBPACK_IMPORTED_MODULE_2__  .ET)((await recorded.historyOf(current)).events, tag);
            const isKnown = next?.event.kind === 'tagged' && (0,_record_history_js__WEBPACK_IMPORTED_MODULE_2__  .HP)(next, last) > 0;
            const how = isKnown
                ? `by an upload of ${next.event.by} (${next.time.slice(0, 16).replace('T', ' ')})`
                : 'by a move that is not recorded';
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`version ${version} of ${alias} was brought to tag ${tag} before by ${event.by} (${when}), and the tag is at version ${current} now, ${how}; ${remedy}`);
        }
    }
    for await (const newer of promotedVersions(recorded, tag, version, current)) {
        const reason = await reasonWhyOlder(commit, version, newer, recorded, order);
        if (reason === undefined)
            continue;
        const where = newer === current ? `tag ${tag} is at` : `tag ${tag} was moved since to`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`${where} version ${newer} of ${alias}, ${reason}; ${remedy}`);
    }
}
async function* promotedVersions(recorded, tag, version, current) {
    if (current !== undefined)
        yield current;
    for (const each of recorded.versions) {
        if (each <= version || each === current)
            continue;
        const { events } = await recorded.historyOf(each);
        if (events.some(({ event }) => isMoveForward(event) && event.tag === tag))
            yield each;
    }
}
function isMoveForward(event) {
    return event.kind === 'promoted' || event.kind === 'tagged';
}
async function reasonWhyOlder(commit, version, newer, recorded, order) {
    const commits = recorded.commitsOf(newer);
    const short = commit.slice(0, 12);
    let isKnown = commits.length > 0;
    for (const each of commits) {
        if (each === commit)
            continue;
        const answer = await order.isAncestor(commit, each);
        if (answer)
            return `which is of a newer commit than ${short}: this is an older release`;
        if (answer === undefined)
            isKnown = false;
    }
    if (isKnown || version >= newer)
        return undefined;
    const why = commits.length === 0
        ? 'whose commit is not recorded'
        : `and it is not known whether its commit is newer than ${short}`;
    return `${why}: the higher version counts as the newer release`;
}
function isAfter(time, other) {
    if (time === undefined)
        return undefined;
    return Date.parse(time) > Date.parse(other);
}

  }),

  74777:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  d: () => (  readTagMoves)
});

var record_history = __webpack_require__(40266);
; 

function tagMovesOf(versions, tag) {
    const recorded = [];
    for (const { version, events } of versions) {
        for (const each of (0,record_history .lV)(events, tag))
            recorded.push({ ...each, version });
    }
    const moves = [];
    for (const each of recorded.sort(record_history .HP)) {
        const move = moveOf(each);
        const known = findSame(moves, move);
        if (known === undefined) {
            moves.push(move);
            continue;
        }
        known.isArrivalRecorded ||= move.isArrivalRecorded;
        if (move.failed !== undefined)
            known.failed = move.failed;
    }
    return moves;
}
function moveOf({ event, time, version }) {
    const { by } = event;
    switch (event.kind) {
        case 'tagged':
        case 'promoted':
            return { kind: 'promoted', from: event.from, to: version, time, by, isArrivalRecorded: true };
        case 'replaced':
            return { kind: 'promoted', from: version, to: event.to, time, by, isArrivalRecorded: false };
        case 'rolled-back':
            return { kind: 'rolled back', from: version, to: event.to, time, by, isArrivalRecorded: false };
        case 'restored': {
            const { from, failed } = event;
            if (failed === undefined)
                return { kind: 'rolled back', from, to: version, time, by, isArrivalRecorded: true };
            return { kind: 'withdrawn', from, to: version, time, by, failed, isArrivalRecorded: true };
        }
        case 'withdrawn': {
            const { to, failed } = event;
            const move = { kind: 'withdrawn', from: version, to, time, by, isArrivalRecorded: false };
            return failed === undefined ? move : { ...move, failed };
        }
    }
}
function findSame(moves, { kind, from, to, isArrivalRecorded }) {
    const index = moves.findLastIndex((each) => each.kind === kind && each.from === from && each.to === to);
    const found = moves[index];
    if (found === undefined || index === moves.length - 1)
        return found;
    const isHalf = isArrivalRecorded && !found.isArrivalRecorded;
    return isHalf && !moves.slice(index + 1).some((each) => each.from === to) ? found : undefined;
}
; 

async function readTagMoves(recorded, tag, versions, maxOthers, maxNamed = 0) {
    const others = recorded.versions.filter((each) => !versions.includes(each)).slice(0, maxOthers);
    const read = new Set([...versions, ...others]);
    const histories = [];
    for (const version of read)
        histories.push(await recorded.historyOf(version));
    for (let left = maxNamed;; left--) {
        const moves = tagMovesOf(histories, tag);
        const named = moves.toReversed().flatMap(({ from, to }) => (from === undefined ? [to] : [to, from]));
        const next = named.find((version) => !read.has(version) && recorded.uploadsOf(version).length > 0);
        if (next === undefined || left === 0)
            return moves;
        read.add(next);
        histories.push(await recorded.historyOf(next));
    }
}

  }),

  47830:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CF: () => (  undoOf),
    OO: () => (  undoText),
    _i: () => (  moveAgainAdvice),
    t7: () => (  undoHints)
  });
  var _shared_tag_move_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66592);

function undoHints(inputs, context) {
    return {
        words: (0,_shared_tag_move_line_js__WEBPACK_IMPORTED_MODULE_0__  .OA)(inputs, context),
        isRecordedByWorkflow: context.workflow !== undefined && inputs['github-token'] !== undefined,
    };
}
function undoOf({ connector, tag, undo, move, target }, before) {
    const command = move === 'rollback' ? 'promote' : 'rollback';
    const back = { connector: connector.alias, tag, version: before, expected: target };
    const line = (0,_shared_tag_move_line_js__WEBPACK_IMPORTED_MODULE_0__  .oF)(command, back, undo?.words);
    if (!undo?.isRecordedByWorkflow)
        return { line };
    const given = Object.entries((0,_shared_tag_move_line_js__WEBPACK_IMPORTED_MODULE_0__  .fy)(command, back)).map(([name, value]) => `${name} ${value}`);
    return { inWorkflow: `run the action ${command} in a workflow with ${given.join(', ')}`, line };
}
function undoText({ inWorkflow, line }) {
    return inWorkflow === undefined ? line : `${inWorkflow}; from a shell, which does not record it: ${line}`;
}
function moveAgainAdvice({ connector, tag, target, move, undo }) {
    const again = { connector: connector.alias, tag, version: target };
    const line = (0,_shared_tag_move_line_js__WEBPACK_IMPORTED_MODULE_0__  .oF)(move === 'rollback' ? 'rollback' : 'promote', again, undo?.words);
    return `if it should be at ${target}, move it again with ${line}`;
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

  15812:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  assertVersionExists)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _spec_command_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55784);
  var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25584);



async function assertVersionExists(client, connector, version, signal, read) {
    const versions = read ?? (await client.versions.list(connector.id, { signal })).map((each) => each.version);
    if (versions.includes(version) || (await isAnswered(client, connector.id, version, signal)))
        return;
    const newest = versions.toSorted((a, b) => b - a).slice(0, 5);
    const known = newest.length === 0 ? 'it has none: upload one first' : `the newest are ${newest.join(', ')}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${connector.label} has no version ${version}; ${known}`);
}
async function isAnswered(client, connector, version, signal) {
    try {
        await client.invokeOne({ connector, version, type: _spec_command_names_js__WEBPACK_IMPORTED_MODULE_1__  .uD, config: {}, input: {}, signal });
        return true;
    }
    catch (error) {
        if ((0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__  .Dz)(error, 'connector', 'unexpected-answer'))
            return true;
        if ((0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__  .Dz)(error, 'not-found', 'bad-request'))
            return false;
        throw error;
    }
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

  })

};
