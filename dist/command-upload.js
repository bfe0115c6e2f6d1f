export const id = 8346;
export const ids = [8346];
export const modules = {

  43454:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Y: () => (  findNewerUpload)
  });
async function findNewerUpload(key, records, order) {
    if (!records.exists)
        return undefined;
    const own = (await records.facts()).commit;
    if (own === undefined)
        return undefined;
    try {
        const versions = new Map();
        for await (const { record } of records.uploadsOf(key)) {
            const { commit, version } = record;
            if (commit !== undefined && commit !== own && !versions.has(commit))
                versions.set(commit, version);
        }
        const commit = await order.firstDescendant(own, [...versions.keys()]);
        const version = commit === undefined ? undefined : versions.get(commit);
        return commit === undefined || version === undefined ? undefined : { version, commit };
    }
    catch (error) {
        records.report(error, 'it is not known whether a newer commit was uploaded before');
    }
    return undefined;
}

  }),

  28346:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  assertUploadInputs: () => (  assertUploadInputs),
  upload: () => (  upload),
  uploadAndReport: () => (  uploadAndReport),
  uploadInputs: () => (  uploadInputs),
  uploadOutputs: () => (  uploadOutputs)
});

var external_node_path_ = __webpack_require__(76760);
var bundle = __webpack_require__(71897);
var command = __webpack_require__(61346);
var core_errors = __webpack_require__(57657);
var files = __webpack_require__(70679);
var input_names = __webpack_require__(58369);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var bundle_kind = __webpack_require__(16566);
var commit_order = __webpack_require__(86239);
var journal = __webpack_require__(84724);
var project_history = __webpack_require__(1711);
var project = __webpack_require__(20905);
; 


async function readSdkVersion(directory) {
    try {
        return (await (0,project .t)(directory)).sdkVersion;
    }
    catch (error) {
        if (error instanceof core_errors .yo)
            return undefined;
        throw error;
    }
}
var reach = __webpack_require__(93304);
var tag_move_line = __webpack_require__(66592);
var tag_name = __webpack_require__(62451);
var tenant = __webpack_require__(77543);
var token_end = __webpack_require__(10846);
var upload_record = __webpack_require__(26490);
var format = __webpack_require__(39798);
var markdown = __webpack_require__(12560);
; 


function uploadSection({ tenant, ref, dryRun, bundle, progress, problem }) {
    const { connectorId, alias = ref, created, tags = [] } = progress;
    const id = connectorId === undefined ? '' : ` ${(0,markdown .aY)(connectorId)}`;
    return (0,markdown .tp)(['', ''], [
        ['Tenant', (0,markdown .aY)(tenant)],
        ['Connector', `${(0,markdown .fh)(alias)}${id}${createdText(created)}`],
        ['Version', versionText(progress, dryRun)],
        ['Bundle', `${(0,format .z3)(bundle.size)}, SHA-256 ${(0,markdown .aY)(bundle.sha256)}`],
        ...(tags.length === 0 ? [] : [['Tags', tags.map(tagText).join('<br>')]]),
        ...(problem === undefined ? [] : [['Problem', (0,markdown .Qq)(problem)]]),
    ]);
}
function createdText(created) {
    if (created === 'unknown')
        return ' (unknown whether it was created)';
    return created ? ' (created)' : '';
}
function versionText({ version, uploaded, newer }, dryRun) {
    if (newer !== undefined) {
        return `none was created: version ${newer.version} is of the newer commit ${(0,markdown .aY)(newer.commit.slice(0, 12))}`;
    }
    if (uploaded === 'unknown')
        return 'unknown whether one was created';
    if (version === undefined)
        return dryRun ? 'a new one (dry run: nothing was uploaded)' : 'none was created';
    return uploaded ? `**${version}** (new)` : `**${version}** (unchanged: it already holds this bundle)`;
}
function tagText({ name, version, previous }) {
    const from = previous === undefined ? ' (new)' : previous === version ? '' : ` (was ${previous})`;
    return `${(0,markdown .aY)(name)} → ${version ?? 'unknown'}${from}`;
}
var errors = __webpack_require__(25584);
var paths = __webpack_require__(62151);
var newer_upload = __webpack_require__(43454);
var record_history = __webpack_require__(40266);
var latest_reader = __webpack_require__(82510);
var read_again = __webpack_require__(82746);
var recorded_versions = __webpack_require__(78637);
; 





const maxOthersMs = 60_000;
const maxVersions = 20;
const maxArrivalVersions = 5;
const maxClockDifferenceMs = 60_000;
const maxReadings = 3;
async function readTagsBefore(known, guess, services) {
    const { client, connector, clock, signal } = services;
    const reader = new latest_reader .f(services);
    const newest = Math.max(0, ...known);
    const read = async () => {
        const tags = await client.tags.list(connector.id, { signal });
        return { tags, latest: tags.find(({ tagName }) => tagName === 'latest')?.activeVersion };
    };
    for (let expected = guess, left = maxReadings;; left--) {
        const recordedMoves = expected === undefined ? undefined : await countRecordedMoves(expected, services);
        const { tags, latest, recorded } = await reader.read(newest, read, signal);
        signal.throwIfAborted();
        const reading = { tags, recorded, readAtMs: clock.now() };
        if (latest === expected)
            return { ...reading, recordedMoves };
        if (left === 1)
            return { ...reading, recordedMoves: undefined };
        expected = latest;
    }
}
async function countRecordedMoves(version, services) {
    const { records } = services;
    if (!records.exists)
        return undefined;
    try {
        const recorded = await recorded_versions .wX.readKnown(keyOf(services), records);
        return (0,record_history .lV)((await recorded.historyOf(version)).events, 'latest').length;
    }
    catch (error) {
        records.report(error, 'it is not known where latest was moved');
        return undefined;
    }
}
async function settledVersion(tag, at, isOfOthers, services) {
    const { client, connector, logger, signal } = services;
    return await (0,read_again .n)(at, (0,read_again .yI)(maxOthersMs), {
        isSettled: async (version) => !isOfOthers(version) || (await isRecordedAt(tag, version, services)),
        read: async (before) => {
            try {
                return (await client.tags.get(connector.id, tag))?.activeVersion ?? before;
            }
            catch (error) {
                logger.info((0,core_errors .XV)(error));
                return before;
            }
        },
        describe: (version) => `tag ${tag} of ${connector.alias} is at version ${version}, which someone else has uploaded at the same time`,
    }, services, signal);
}
async function isRecordedAt(tag, version, services) {
    const { records } = services;
    if (!records.exists)
        return false;
    const unknown = `it is not known who moved tag ${tag}`;
    const recorded = await recorded_versions .wX.readOrReport(keyOf(services), records, unknown);
    return recorded !== undefined && (await isArrivedAt(tag, version, recorded));
}
async function isArrivedAt(tag, version, recorded) {
    const last = (0,record_history .lV)((await recorded.historyOf(version)).events, tag).at(-1);
    return last !== undefined && (0,record_history .wG)(last.event);
}
async function placeOfLatest(version, own, before, services) {
    const { records } = services;
    if (!records.exists || before.recordedMoves === undefined)
        return { version };
    try {
        const recorded = await recorded_versions .wX.read(keyOf(services), records);
        const moves = new LatestMoves(recorded);
        const isOverSince = (each) => each !== own && !before.recorded.has(each);
        const uploadedSince = recorded.versions.filter(isOverSince);
        const since = (await moves.at(version)).slice(before.recordedMoves);
        for (const each of uploadedSince.slice(0, maxVersions)) {
            if (each !== version)
                since.push(...(await moves.at(each)));
        }
        if (!recorded.isRecorded(version)) {
            const isLater = ({ time }) => Date.parse(time) >= before.readAtMs - maxClockDifferenceMs;
            since.push(...(await moves.arrivalsFrom(version)).filter(isLater));
        }
        const moved = await moves.lastOf(since);
        if (moved !== undefined)
            return moved;
        return (await leftByUpload(version, uploadedSince, recorded, moves)) ?? { version };
    }
    catch (error) {
        if (!(error instanceof core_errors .yo))
            throw error;
        records.report(error, 'it is not known whether someone else moved tag latest meanwhile');
        return { version };
    }
}
async function leftByUpload(version, uploadedSince, recorded, moves) {
    for (const each of uploadedSince) {
        const [upload] = recorded.uploadsOf(each);
        if (upload === undefined || (each !== version && upload.record.latestBefore !== version))
            continue;
        const { latest: left } = upload.record;
        if (left === undefined && each === version)
            return { unknownSince: version };
        if (left === undefined || left === version)
            continue;
        const isLater = ({ time }) => Date.parse(time) >= Date.parse(upload.time ?? '');
        const movedOn = await moves.lastOf((await moves.at(left)).filter(isLater));
        return movedOn ?? { version: left, whileUploading: each };
    }
    return undefined;
}
class LatestMoves {
    #recorded;
    #read = new Map();
    constructor(recorded) {
        this.#recorded = recorded;
    }
    async at(version) {
        const known = this.#read.get(version);
        if (known !== undefined)
            return known;
        const events = (0,record_history .lV)((await this.#recorded.historyOf(version)).events, 'latest');
        const moves = events.map((each) => {
            const { event } = each;
            return (0,record_history .wG)(event) ? { ...each, from: event.from, to: version } : { ...each, from: version, to: event.to };
        });
        this.#read.set(version, moves);
        return moves;
    }
    async arrivalsFrom(version) {
        const moves = [];
        for (const each of this.#recorded.versions.slice(0, maxArrivalVersions)) {
            moves.push(...(await this.at(each)).filter(({ event }) => (0,record_history .wG)(event) && event.from === version));
        }
        return moves;
    }
    async lastOf(moves) {
        const all = new Set();
        const left = [...moves];
        const followed = new Set();
        for (let next = left.shift(); next !== undefined; next = left.shift()) {
            const move = next;
            all.add(move);
            if (followed.has(move.to) || this.#read.size >= 2 * maxVersions)
                continue;
            followed.add(move.to);
            const following = this.#recorded.isRecorded(move.to) ? await this.at(move.to) : await this.arrivalsFrom(move.to);
            left.push(...following.filter((each) => (0,record_history .HP)(each, move) > 0));
        }
        const last = withoutSecondHalves([...all].sort(record_history .HP)).at(-1);
        return last === undefined ? undefined : { version: last.to, by: last.event.by };
    }
}
function withoutSecondHalves(moves) {
    const departures = [];
    return moves.filter((move) => {
        if (!(0,record_history .wG)(move.event)) {
            departures.push(move);
            return true;
        }
        const index = departures.findIndex(({ from, to }) => from === move.from && to === move.to);
        if (index >= 0)
            departures.splice(index, 1);
        return index < 0;
    });
}
function keyOf({ client, connector }) {
    return { tenant: client.baseUrl.host, connector };
}
; 


function uploadedTags({ before, keepTags, tag }, outcome) {
    const { moved, problems, versions } = outcome;
    const isUnknown = problems.some((each) => each.tag === 'latest');
    const latestBefore = before.tags.find(({ tagName }) => tagName === 'latest')?.activeVersion;
    return {
        moved,
        latest: isUnknown ? undefined : versions.get('latest'),
        latestBefore: keepTags && tag !== 'latest' ? latestBefore : undefined,
    };
}
function leftAtOthers(tag, version, at) {
    const message = `tag ${tag} was at version ${version} and is at version ${at}, which someone else has uploaded at the same time; it is unknown whether on purpose, so it was left there`;
    return { tag, version, message, cause: undefined };
}
function toProblem(tag, version, before, cause, versions) {
    const isKnown = (0,errors .lu)(cause) === false && (before !== undefined || !versions.has(tag));
    if (!isKnown)
        versions.set(tag, undefined);
    const what = isKnown
        ? `tag ${tag} is not at version ${version}`
        : `it is unknown whether tag ${tag} is at version ${version}`;
    return { tag, version, message: `${what}: ${(0,core_errors .XV)(cause)}`, cause };
}
; 




const maxCorrections = 3;
const waitOfOthersMs = 3_000;
const maxWaitMs = 30_000;
async function correctLatest(version, request, outcome) {
    const { client, connector, logger, before } = request;
    const { versions, problems } = outcome;
    let current = version;
    for (let left = maxCorrections;; left--) {
        const place = await placeOfLatest(version, request.version, before, request);
        if ('unknownSince' in place) {
            problems.push({ tag: 'latest', version: undefined, message: unknownMessage(version), cause: undefined });
            return;
        }
        if (place.version === current)
            return;
        if (left === 0) {
            const message = `tag latest is at version ${current}, but belongs at version ${place.version} by the record, where others move it at the same time`;
            problems.push({ tag: 'latest', version: place.version, message, cause: undefined });
            return;
        }
        try {
            const read = (await client.tags.get(connector.id, 'latest'))?.activeVersion;
            const now = read === undefined ? read : await settledVersion('latest', read, request.isOfOthers, request);
            versions.set('latest', now);
            if (now === undefined || (now !== current && now !== version && now !== request.version)) {
                const isUnknown = now !== undefined && request.isOfOthers(now) && !(await isRecordedAt('latest', now, request));
                if (isUnknown)
                    problems.push(leftAtOthers('latest', place.version, now));
                return;
            }
            await client.tags.update(connector.id, 'latest', place.version, { from: now });
            versions.set('latest', place.version);
            logger.warning(`tag latest of ${connector.alias} ${correctionText(version, place)}`);
            current = place.version;
        }
        catch (error) {
            problems.push(toProblem('latest', place.version, current, error, versions));
            return;
        }
    }
}
function unknownMessage(version) {
    return `tag latest is at version ${version}, where it was before this upload only because that version was being uploaded at the same time, and it is not recorded where it was before; find out where it belongs, and set it with promote`;
}
function correctionText(version, place) {
    if (!('whileUploading' in place)) {
        const by = 'by' in place ? place.by : 'someone else';
        return `was moved from version ${version} to ${place.version} by ${by} during the upload; the tenant overwrote that when the new version was made, so it was moved to ${place.version} again`;
    }
    const uploaded = place.whileUploading === version ? 'that' : `version ${place.whileUploading}`;
    return `was at version ${version} before the upload only because ${uploaded} was being uploaded; it belongs at version ${place.version}, where that upload has left it, and was moved there`;
}
async function keepLatest(request, outcome, durations) {
    const { client, connector, version: own, keepTags, tag, logger, clock, before, isOfOthers, signal } = request;
    const { versions } = outcome;
    if (tag === 'latest')
        return await assertStaysSet(request, outcome);
    const was = before.tags.find(({ tagName }) => tagName === 'latest')?.activeVersion;
    const kept = versions.get('latest');
    if (own === undefined || was === undefined || kept === undefined || kept === own)
        return;
    if (!keepTags || outcome.problems.some((each) => each.tag === 'latest'))
        return;
    try {
        if (durations !== undefined && durations.restoreMs > waitOfOthersMs) {
            logger.info(`moving tag latest of ${connector.alias} back took long: it is read again, as another upload may have taken version ${own} for its place`);
            await clock
                .sleep(Math.min(durations.uploadMs + durations.restoreMs, maxWaitMs), signal)
                .catch((error) => {
                if (!signal.aborted)
                    throw error;
            });
        }
        const read = (await client.tags.get(connector.id, 'latest'))?.activeVersion;
        if (read === undefined || read === kept)
            return;
        const at = await settledVersion('latest', read, isOfOthers, request);
        versions.set('latest', at);
        const isTemporary = at === own || (at === was && kept !== was);
        if (!isTemporary || (await isRecordedAt('latest', at, request)))
            return;
        const isNewest = (await client.versions.list(connector.id)).every(({ version }) => version <= own);
        if (isNewest)
            return;
        await client.tags.update(connector.id, 'latest', kept, { from: at });
        versions.set('latest', kept);
        logger.warning(`another upload has moved tag latest of ${connector.alias} to version ${at}, where it was only while version ${own} was uploaded; it was moved back to version ${kept}`);
    }
    catch (error) {
        if (!(error instanceof core_errors .yo))
            throw error;
        logger.warning(`it is not known whether tag latest of ${connector.alias} is still at version ${kept}: ${(0,core_errors .XV)(error)}`);
    }
}
async function assertStaysSet(request, { versions, problems }) {
    const { client, connector, version: own, logger, signal } = request;
    if (own === undefined || versions.get('latest') !== own)
        return;
    try {
        const read = async () => (await client.tags.get(connector.id, 'latest'))?.activeVersion;
        const at = await (0,read_again .n)(await read(), (0,read_again .yI)(read_again .wB), {
            isSettled: (version) => version === own,
            read,
            describe: () => `tag latest of ${connector.alias} is not at version ${own} any more`,
        }, request, signal);
        versions.set('latest', at);
        if (at === own)
            return;
        const is = at === undefined ? 'does not exist' : `is at version ${at}`;
        const message = `tag latest was set to version ${own}, but ${is} now: an upload that ran at the same time may have moved it back, or someone else has`;
        problems.push({ tag: 'latest', version: own, message, cause: undefined });
    }
    catch (error) {
        if (!(error instanceof core_errors .yo))
            throw error;
        logger.warning(`it is not known whether tag latest of ${connector.alias} is still at version ${own}: ${(0,core_errors .XV)(error)}`);
    }
}
; 

const intervalMs = 1_000;
async function showSent(what, file, { clock, logger }, send) {
    const show = logger.progress;
    if (show === undefined)
        return await send(file);
    let bytesRead = () => 0;
    const sent = new AbortController();
    const showing = (async () => {
        for (;;) {
            try {
                await clock.sleep(intervalMs, sent.signal, { ref: false });
            }
            catch (error) {
                if (sent.signal.aborted)
                    return;
                throw error;
            }
            show(`${what}: ${(0,format .z3)(bytesRead())} of ${(0,format .z3)(file.size)}`);
        }
    })();
    try {
        return await send({
            ...file,
            onSending: (read) => {
                bytesRead = read;
            },
        });
    }
    finally {
        sent.abort();
        await showing;
        show('');
    }
}
; 




async function restoreAndSetTags(request) {
    const outcome = { versions: new Map(), problems: [], moved: [] };
    const { version, uploaded, keepTags, tag } = request;
    const before = request.before.tags;
    for (const { tagName, activeVersion } of before) {
        outcome.versions.set(tagName, uploaded === false ? activeVersion : undefined);
    }
    const listed = uploaded === false ? undefined : await listTagVersions(request);
    for (const [name, at] of listed ?? [])
        outcome.versions.set(name, at);
    if (uploaded !== false) {
        const order = [...before].sort((a, b) => Number(b.tagName === 'latest') - Number(a.tagName === 'latest'));
        for (const each of order) {
            const isRequested = each.tagName === tag && version !== undefined;
            await restoreTag(each, keepTags && !isRequested, request, outcome);
        }
    }
    for (const { tagName, activeVersion } of uploaded === false ? [] : before) {
        const isMoved = version !== undefined && outcome.versions.get(tagName) === version && activeVersion !== version;
        if (isMoved && tagName !== tag)
            outcome.moved.push({ tag: tagName, from: activeVersion });
    }
    if (tag !== undefined && version !== undefined)
        await setRequestedTag(tag, version, request, outcome);
    return outcome;
}
async function listTagVersions({ client, connector, logger }) {
    try {
        const tags = await client.tags.list(connector.id);
        return new Map(tags.map(({ tagName, activeVersion }) => [tagName, activeVersion]));
    }
    catch (error) {
        logger.info(`reading each tag separately: ${(0,core_errors .XV)(error)}`);
        return undefined;
    }
}
async function restoreTag({ tagName, activeVersion }, keepTags, request, outcome) {
    const { client, connector, logger, isNew, journal, version } = request;
    const { versions, problems } = outcome;
    let at = versions.get(tagName) ?? (await readTagVersion(tagName, client, connector, logger));
    const isOfOthers = (version) => tagName === 'latest' && version !== activeVersion && request.isOfOthers(version);
    if (keepTags && at !== undefined)
        at = await settledVersion(tagName, at, isOfOthers, request);
    versions.set(tagName, at);
    if (!keepTags || at === activeVersion)
        return;
    if (at !== undefined && isOfOthers(at)) {
        if (await isRecordedAt(tagName, at, request))
            return;
        problems.push(leftAtOthers(tagName, activeVersion, at));
        return;
    }
    if (at !== undefined && !isNew(at))
        return;
    if (at !== undefined && version === undefined && (await isRecordedAt(tagName, at, request)))
        return;
    try {
        await client.tags.update(connector.id, tagName, activeVersion, at === undefined ? {} : { from: at });
        journal?.note({ entry: 'tag-moved', tag: tagName, to: activeVersion });
        versions.set(tagName, activeVersion);
        const what = at === undefined ? 'could not be read and was set to' : 'was moved by the upload and is back at';
        logger.info(`tag ${tagName} ${what} version ${activeVersion}`);
    }
    catch (error) {
        problems.push(toProblem(tagName, activeVersion, at, error, versions));
        return;
    }
    if (tagName === 'latest')
        await correctLatest(activeVersion, request, outcome);
}
async function setRequestedTag(tag, version, { client, connector, logger, before }, { versions, problems, moved }) {
    const at = versions.get(tag);
    let from = before.tags.find(({ tagName }) => tagName === tag)?.activeVersion;
    try {
        if (at === undefined && versions.has(tag))
            await client.tags.update(connector.id, tag, version);
        else if (at !== version)
            from = (await client.tags.set(connector.id, tag, version)).previous?.activeVersion;
        versions.set(tag, version);
        if (from !== version)
            moved.push({ tag, from });
        logger.info(`tag ${tag} is at version ${version}`);
    }
    catch (error) {
        problems.push(toProblem(tag, version, at, error, versions));
    }
}
async function readTagVersion(tag, client, connector, logger) {
    try {
        return (await client.tags.get(connector.id, tag))?.activeVersion;
    }
    catch (error) {
        logger.info((0,core_errors .XV)(error));
        return undefined;
    }
}
; 














const initialUploadProgress = {
    connectorId: undefined,
    alias: undefined,
    created: false,
    version: undefined,
    uploaded: false,
    recorded: undefined,
    newer: undefined,
    tags: undefined,
    tagProblems: [],
};
async function uploadBundle(request, services) {
    return await new Upload(request, services).run();
}
class Upload {
    #request;
    #services;
    #progress = initialUploadProgress;
    constructor(request, services) {
        this.#request = request;
        this.#services = services;
    }
    async run() {
        const { connector: ref, create, dryRun, skipUnchanged, shownFile } = this.#request;
        const { client, logger, signal } = this.#services;
        const found = await (create ? client.connectors.find(ref, { signal }) : client.connectors.resolve(ref, { signal }));
        if (found === undefined)
            await this.#checkNew(ref);
        if (found === undefined && dryRun) {
            logger.info(`would create the connector ${ref} and upload ${shownFile} as its version 1`);
            this.#report({ alias: ref });
            return this.#progress;
        }
        const connector = found ?? (await this.#createConnector(ref));
        this.#report({ connectorId: connector.id, alias: connector.alias });
        const isNew = this.#progress.created === true;
        const before = isNew ? [] : await client.tags.list(connector.id, { signal });
        this.#reportTags(versionsByTag(before), before);
        this.#assertTagIsMeant(connector.alias, before);
        if (!this.#request.allowOlder && (await this.#findNewer(connector)))
            return this.#progress;
        const known = skipUnchanged ? await this.#findRecordedVersion(connector) : undefined;
        if (known !== undefined) {
            logger.info(`version ${known} of ${connector.alias} holds this bundle already; nothing is uploaded`);
            this.#report({ version: known });
        }
        if (dryRun) {
            this.#logDryRun(connector, known, before);
            return this.#progress;
        }
        if (known === undefined)
            await this.#uploadVersion(connector, versionsByTag(before).get('latest'));
        else {
            const none = { isNew: () => false, isOfOthers: () => false };
            const written = { version: known, uploaded: false, before: plainReading(before), ...none };
            const outcome = await restoreAndSetTags(this.#tagRequest(connector, written));
            this.#reportTags(outcome.versions, before);
            const { moved } = outcome;
            this.#report({ recorded: await this.#services.records.add(this.#identityOf(connector), known, { moved }) });
            this.#throwProblems(outcome, connector);
        }
        signal.throwIfAborted();
        return this.#progress;
    }
    async #checkNew(alias) {
        const { client, logger, signal } = this.#services;
        this.#assertTagIsMeant(alias, []);
        const similar = await client.connectors.nearestAlias(alias, { signal });
        if (similar === undefined)
            return;
        logger.warning(`${client.baseUrl.host} has no connector ${(0,core_text .hD)((0,process .Nt)(alias))}, so it is a new one; did you mean ${(0,core_text .hD)((0,process .Nt)(similar))}? with ${(0,input_names .sy)('create')} set to false nothing is created`);
    }
    #assertTagIsMeant(alias, tags) {
        const { tag } = this.#request;
        if (tag === undefined || tags.some(({ tagName }) => tagName === tag))
            return;
        (0,tag_name .W)(alias, tag, `use promote with ${(0,input_names .sy)('expect-version')} 0`);
    }
    async #findNewer(connector) {
        const { client, logger, records, order } = this.#services;
        const newer = await (0,newer_upload .Y)({ tenant: client.baseUrl.host, connector }, records, order);
        if (newer === undefined)
            return false;
        this.#report({ newer });
        logger.info(`nothing is uploaded to ${connector.alias}: version ${newer.version} is of commit ${newer.commit.slice(0, 12)}, which is newer than this one`);
        return true;
    }
    async #uploadVersion(connector, latestBefore) {
        const { bundle, shownFile, keepTags, tag } = this.#request;
        const { client, logger, clock, signal, records } = this.#services;
        const journal = this.#services.journal?.(connector);
        const uploading = `uploading ${shownFile} to ${connector.alias}`;
        logger.info(uploading);
        let before = plainReading([]);
        let readyMs = 0;
        const known = new Set();
        let version;
        let uploaded;
        let failure;
        try {
            const options = {
                onReady: async (versions) => {
                    for (const each of versions)
                        known.add(each.version);
                    const isKept = keepTags && tag !== 'latest';
                    before = isKept
                        ? await readTagsBefore(known, latestBefore, { ...this.#services, connector })
                        : plainReading(await client.tags.list(connector.id, { signal }));
                    readyMs = clock.now();
                    journal?.write(this.#journalEntry(before.tags, known));
                },
            };
            const made = await showSent(uploading, bundle, this.#services, (file) => client.versions.upload(connector.id, file, options));
            version = made.version;
            journal?.note({ entry: 'version', version });
            uploaded = true;
        }
        catch (error) {
            uploaded = (0,errors .lu)(error, signal);
            if (uploaded === false) {
                journal?.note({ entry: 'end' });
                throw error;
            }
            failure = error;
        }
        const isNew = (at) => (version === undefined ? !known.has(at) : at === version);
        const uploadedMs = clock.now();
        const isOfOthers = (at) => version !== undefined && at !== version && !known.has(at);
        const request = this.#tagRequest(connector, { version, uploaded, before, isNew, isOfOthers, journal });
        let outcome;
        try {
            this.#report({ uploaded, version });
            if (version !== undefined)
                logger.info(`version ${version} of ${connector.alias} is uploaded`);
        }
        finally {
            outcome = await restoreAndSetTags(request);
            if (outcome.problems.length === 0)
                journal?.note({ entry: 'end' });
        }
        const durations = { uploadMs: uploadedMs - readyMs, restoreMs: clock.now() - uploadedMs };
        this.#reportTags(outcome.versions, before.tags);
        if (version !== undefined) {
            const tags = uploadedTags(request, outcome);
            const recorded = await records.add(this.#identityOf(connector), version, tags);
            this.#report({ recorded });
            await keepLatest(request, outcome, recorded ? undefined : durations);
            this.#reportTags(outcome.versions, before.tags);
        }
        this.#throwProblems(outcome, connector, failure);
    }
    #tagRequest(connector, written) {
        const { keepTags, tag } = this.#request;
        const { client, logger, clock, records, signal } = this.#services;
        return { ...{ client, connector, logger, clock, records, signal }, ...written, keepTags, tag };
    }
    #journalEntry(before, known) {
        const { keepTags, tag } = this.#request;
        const tags = versionsByTag(before.filter(({ tagName }) => tagName !== tag));
        return { entry: 'upload', tags: Object.fromEntries(tags), newest: Math.max(0, ...known), keepTags };
    }
    async #createConnector(alias) {
        const { client, logger, signal } = this.#services;
        if ((0,paths .YG)(alias)) {
            throw new core_errors .eb(`there is no connector with the id ${alias} on ${client.baseUrl.host}; correct the id, or give an alias to create one`);
        }
        signal.throwIfAborted();
        try {
            const connector = await client.connectors.create(alias);
            this.#report({ created: true });
            logger.info(`created the connector ${connector.alias} (${connector.id})`);
            return connector;
        }
        catch (error) {
            if (this.#progress.created === false)
                this.#report({ created: (0,errors .lu)(error) });
            if (!(0,errors .Dz)(error, 'conflict', 'bad-request'))
                throw error;
            const other = await client.connectors.find(alias).catch(() => {
                throw error;
            });
            if (other === undefined)
                throw error;
            return other;
        }
    }
    async #findRecordedVersion(connector) {
        const { client, signal, records } = this.#services;
        let existing;
        for await (const version of records.versionsOf(this.#identityOf(connector))) {
            if (existing === undefined) {
                const versions = await client.versions.list(connector.id, { signal });
                existing = new Set(versions.map((each) => each.version));
            }
            if (existing.has(version))
                return version;
        }
        return undefined;
    }
    #logDryRun(connector, known, before) {
        const { tag, shownFile } = this.#request;
        const { logger } = this.#services;
        if (known === undefined) {
            logger.info(`would upload ${shownFile} as a new version of ${connector.alias}`);
            return;
        }
        if (tag === undefined)
            return;
        const isSet = versionsByTag(before).get(tag) === known;
        logger.info(isSet ? `tag ${tag} is at version ${known}` : `would set tag ${tag} to version ${known}`);
    }
    #identityOf(connector) {
        const { contentSha256 } = this.#request.bundle;
        return { tenant: this.#services.client.baseUrl.host, connector, contentSha256 };
    }
    #report(change) {
        this.#progress = { ...this.#progress, ...change };
        this.#services.onProgress(this.#progress);
    }
    #reportTags(versions, before) {
        const previous = versionsByTag(before);
        const tags = [...versions]
            .map(([name, version]) => ({ name, version, previous: previous.get(name) }))
            .sort((a, b) => (a.name < b.name ? -1 : 1));
        this.#report({ tags });
    }
    #throwProblems({ problems }, { alias }, failure) {
        const lines = problems.map(({ tag, version, message }) => {
            if (version === undefined)
                return message;
            const line = (0,tag_move_line .oF)('promote', { connector: alias, tag, version }, this.#request.repeated);
            return `${message}; set it with ${line}`;
        });
        this.#report({ tagProblems: lines });
        const errors = [failure, ...problems.map(({ cause }) => cause)].filter((error) => error !== undefined);
        const defect = errors.find((error) => !(error instanceof core_errors .yo));
        if (defect !== undefined)
            throw defect;
        if (lines.length === 0 && failure === undefined)
            return;
        if (lines.length === 0)
            throw failure;
        const start = failure instanceof core_errors .yo
            ? `${failure.message}; in addition,`
            : `version ${this.#progress.version} of ${alias} exists, but`;
        const names = problems.map(({ tag }) => tag).join(', ');
        const what = lines.length === 1 ? lines[0] : `these tags could not be set: ${names}; see the error of each tag`;
        throw new core_errors .yo(`${start} ${what}`, { cause: errors[0] });
    }
}
function plainReading(tags) {
    return { tags, readAtMs: 0, recorded: new Set(), recordedMoves: undefined };
}
function versionsByTag(tags) {
    return new Map(tags.map(({ tagName, activeVersion }) => [tagName, activeVersion]));
}
; 





















const uploadInputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector.' },
    create: { kind: 'boolean', default: 'true', description: 'Create the connector if none has this alias.' },
    tag: {
        kind: 'text',
        description: 'Tag to set to the new version, for example development. Created if it does not exist.',
    },
    'keep-tags': {
        kind: 'boolean',
        default: 'true',
        description: 'Move every other tag, including latest, back to its version if the upload moved it.',
    },
    'skip-unchanged': {
        kind: 'boolean',
        default: 'true',
        description: 'Skip the upload if a version with the same content is recorded; see github-token and record.',
    },
    'allow-older': {
        kind: 'boolean',
        default: 'false',
        description: 'Upload also when the record shows that a newer commit was uploaded before.',
    },
    'dry-run': { kind: 'boolean', default: 'false', description: 'Do every read and no write.' },
    ...upload_record .v5,
    environment: {
        kind: 'text',
        description: 'GitHub environment of the job, as discover gives it. It is recorded for `discover` with `since: uploaded`.',
    },
    ...project_history .xi,
    ...journal .$R,
};
const uploadOutputs = {
    'connector-id': 'Id of the connector.',
    alias: 'Alias of the connector.',
    version: 'The version that holds the bundle; unknown if it could not be determined whether it was created.',
    uploaded: 'Whether a new version was created: true, false or unknown.',
    created: 'Whether the connector was created: true, false or unknown.',
    superseded: 'Whether nothing was done because a newer commit was uploaded before: true or false.',
    tags: 'The tags of the connector and their versions after the upload, as a JSON object; unknown for a tag that could not be read.',
};
const upload = (0,command .N)({
    name: 'upload',
    summary: 'Uploads a bundle to a tenant as a new version of its connector.',
    action: { title: 'SaaS connector: upload', icon: 'upload-cloud', color: 'blue' },
    positional: ['file'],
    inputs: {
        file: { kind: 'text', description: 'The bundle: the zip that pack wrote.' },
        sha256: {
            kind: 'text',
            description: 'SHA-256 that the zip must have, in hex, as pack gives it. With another one, nothing is sent.',
        },
        uncommitted: {
            kind: 'choice',
            choices: ['true', 'false', 'unknown'],
            description: 'The output uncommitted of pack, if that ran in another job: whether the bundle was built from uncommitted changes. Default: the project in path is compared with the commit.',
        },
        path: {
            kind: 'text',
            default: '.',
            description: 'Folder of the connector project, which is compared with the commit, and of which the version of the SDK is recorded.',
        },
        ...uploadInputs,
        ...tenant .MR,
    },
    outputs: {
        ...uploadOutputs,
        sha256: 'SHA-256 of the zip, in hex.',
    },
    async run(inputs, context) {
        setUploadOutputs(initialUploadProgress, context);
        if (inputs.file === undefined)
            throw new core_errors .eb(`${(0,input_names .yu)('file')} is missing; give the zip to upload`);
        await assertUploadInputs(inputs, context);
        const path = (0,external_node_path_.resolve)(context.workingDirectory, inputs.file);
        if (inputs.sha256 !== undefined)
            await assertSha256(path, inputs.file, inputs.sha256);
        const advice = 'upload it with operation customizer-upload of connector';
        const bundle = await (0,bundle_kind.readConnectorBundle)(path, advice);
        context.setOutput('sha256', bundle.sha256);
        const client = await (0,tenant .Hl)(inputs, context);
        try {
            const { connectorId: id, alias = '', tags = [] } = await uploadAndReport(bundle, client, inputs, context);
            const moved = tags.filter(({ version, previous }) => version !== undefined && version !== previous);
            const name = (moved.find((tag) => tag.name === 'latest') ?? moved[0])?.name;
            if (id !== undefined && name !== undefined)
                await (0,reach .P)({ connector: { id, alias }, name }, client, context);
            await (0,token_end .zS)(client, context);
        }
        finally {
            client.close();
        }
    },
});
async function assertSha256(path, shownPath, expected) {
    if (!/^[0-9a-f]{64}$/i.test(expected)) {
        throw new core_errors .eb(`${(0,input_names .yu)('sha256')}: ${(0,core_text .hD)((0,process .Nt)(expected), 80)} is not a SHA-256 in hex; give the output sha256 of pack`);
    }
    const actual = await (0,bundle .Bj)(path).catch((error) => {
        throw new core_errors .eb(`cannot read file ${shownPath}: ${(0,files .Hs)(error)}`, { cause: error });
    });
    if (actual === expected.toLowerCase())
        return;
    throw new core_errors .fk(`file ${shownPath} has the SHA-256 ${actual}, not ${expected.toLowerCase()}: it is not the zip that was packed, so nothing is uploaded`);
}
async function assertUploadInputs(inputs, context) {
    (0,tenant .dB)(inputs.connector);
    (0,tag_name .e)(inputs.tag);
    await (0,project_history .J4)(inputs, context);
    await (0,upload_record .WH)(inputs, context).assertUsable(inputs['dry-run']);
    if (!inputs['dry-run'])
        await (0,journal .EO)(inputs, context);
}
async function uploadAndReport(bundle, client, inputs, context) {
    const { logger, clock, signal } = context;
    const connector = (0,tenant .dB)(inputs.connector);
    let progress = initialUploadProgress;
    let problem;
    try {
        return await uploadBundle({
            bundle,
            shownFile: (0,external_node_path_.relative)(context.workingDirectory, bundle.path),
            connector,
            create: inputs.create,
            tag: inputs.tag,
            keepTags: inputs['keep-tags'],
            skipUnchanged: inputs['skip-unchanged'],
            allowOlder: inputs['allow-older'],
            dryRun: inputs['dry-run'],
            repeated: (0,tag_move_line .OA)(inputs, context),
        }, {
            ...{ client, logger, clock, signal },
            records: (0,upload_record .WH)(inputs, context, async (commit) => ({
                sdk: await readSdkVersion((0,external_node_path_.resolve)(context.workingDirectory, inputs.path)),
                environment: inputs.environment,
                ...(await readUncommitted(inputs, commit, context)),
            })),
            order: (0,commit_order .O)(context, inputs['github-token']),
            journal: ({ id }) => (0,journal ._0)(inputs, context, client, { command: 'upload', connector: id }),
            onProgress: (next) => {
                progress = next;
                setUploadOutputs(next, context);
            },
        });
    }
    catch (error) {
        problem = (0,core_errors .XV)(error);
        if (!(error instanceof core_errors .p4))
            throw error;
        throw new core_errors .p4(error.message, { outcome: outcomeOf(progress), cause: error });
    }
    finally {
        const { tagProblems } = progress;
        if (tagProblems.length > 1) {
            for (const message of tagProblems)
                context.annotate({ level: 'error', title: 'upload', message });
        }
        if (progress.newer !== undefined) {
            const { version, commit } = progress.newer;
            const message = `nothing was uploaded: version ${version} of ${progress.alias} is of the newer commit ${commit.slice(0, 12)}; set ${(0,input_names .sy)('allow-older')} to upload an older one`;
            context.annotate({ level: 'notice', title: 'upload', message });
        }
        const about = { tenant: client.baseUrl.host, ref: connector, dryRun: inputs['dry-run'] };
        context.addSummary(`## Upload\n\n${uploadSection({ ...about, bundle, progress, problem })}`);
    }
}
function outcomeOf({ alias, created, version, uploaded, recorded, tags }) {
    if (version === undefined) {
        if (uploaded !== false || created === 'unknown')
            return undefined;
        return `${created ? `the connector ${alias} was created, but ` : ''}no version was made; run it again`;
    }
    if (tags?.some((tag) => tag.version === undefined))
        return undefined;
    const is = uploaded === true ? 'is uploaded' : 'holds this bundle already';
    const record = recorded ? ', and it is recorded' : ', but it could not be recorded';
    return `version ${version} of ${alias} ${is}, its tags are set${recorded === undefined ? '' : record}`;
}
async function readUncommitted(inputs, commit, context) {
    if (commit === undefined || inputs.uncommitted === 'false')
        return {};
    const title = 'record';
    if (inputs.uncommitted === 'true') {
        const message = `the project differed from commit ${commit.slice(0, 12)} in the job that packed it, ${consequence()}; the log of pack names the file`;
        context.annotate({ level: 'warning', title, message });
        return { uncommitted: true };
    }
    const reason = await (0,project_history .kF)(inputs, commit, { ...context, signal: new AbortController().signal });
    if (reason !== undefined && reason !== 'none') {
        context.annotate({ level: 'warning', title, message: uncommittedMessage(reason, commit.slice(0, 12)) });
        const changed = 'changed' in reason ? reason.changed : reason.differing;
        return { uncommitted: true, ...(changed !== undefined && { changed }) };
    }
    if (inputs.sha256 !== undefined || inputs.uncommitted !== undefined) {
        const advice = inputs.uncommitted === undefined ? '; give the output uncommitted of pack' : '';
        const message = `it is not known whether the bundle was built from uncommitted changes, as another job packed it${advice}`;
        context.annotate({ level: 'notice', title, message });
    }
    return {};
}
const consequence = () => `so the version is recorded as built from uncommitted changes: promote with ${(0,input_names .sy)('from-commit')} refuses it`;
function uncommittedMessage(reason, commit) {
    if ('changed' in reason) {
        return `the project differs from commit ${commit} (${(0,core_text .hD)((0,process .Nt)(reason.changed))}), ${consequence()}; commit the change, or, if a build makes the file, let git ignore it, after git rm --cached if it is tracked`;
    }
    const { checkedOut, differing } = reason;
    return differing !== undefined
        ? `the project differs from commit ${commit} of this run (${(0,core_text .hD)((0,process .Nt)(differing))}), as commit ${checkedOut.slice(0, 12)} is checked out, ${consequence()}; check out the commit of the run, or start the run on the commit that is checked out`
        : `commit ${checkedOut.slice(0, 12)} is checked out, and git does not have commit ${commit} of this run to compare the project with, ${consequence()}; give actions/checkout this commit as ref, or fetch-depth: 0`;
}
function setUploadOutputs({ connectorId, alias, created, version, uploaded, newer, tags }, { setOutput }) {
    setOutput('created', created);
    setOutput('superseded', newer !== undefined);
    if (created === 'unknown')
        setOutput('connector-id', 'unknown');
    if (connectorId !== undefined)
        setOutput('connector-id', connectorId);
    if (alias !== undefined)
        setOutput('alias', alias);
    setOutput('uploaded', uploaded);
    if (uploaded === 'unknown')
        setOutput('version', 'unknown');
    if (version !== undefined)
        setOutput('version', version);
    if (tags === undefined)
        return;
    setOutput('tags', JSON.stringify(Object.fromEntries(tags.map(({ name, version: at = 'unknown' }) => [name, at]))));
}

  })

};
