export const id = 4755;
export const ids = [4755];
export const modules = {

/***/ 43454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findNewerUpload)
/* harmony export */ });
/**
 * Finds the last recorded upload of a newer commit, however many others there are since. Undefined if there is none, and if it
 * cannot be determined, as an upload must not depend on the record.
 */
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
//# sourceMappingURL=newer-upload.js.map

/***/ }),

/***/ 34755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assertUploadInputs: () => (/* binding */ assertUploadInputs),
  upload: () => (/* binding */ upload),
  uploadAndReport: () => (/* binding */ uploadAndReport),
  uploadInputs: () => (/* binding */ uploadInputs),
  uploadOutputs: () => (/* binding */ uploadOutputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/bundle/bundle.js + 1 modules
var bundle = __webpack_require__(71897);
// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var core_errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/files.js
var files = __webpack_require__(70679);
// EXTERNAL MODULE: ./lib/src/core/input-names.js
var input_names = __webpack_require__(58369);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/commands/shared/bundle-kind.js
var bundle_kind = __webpack_require__(16566);
// EXTERNAL MODULE: ./lib/src/commands/shared/commit-order.js
var commit_order = __webpack_require__(86239);
// EXTERNAL MODULE: ./lib/src/commands/shared/journal.js
var journal = __webpack_require__(84724);
// EXTERNAL MODULE: ./lib/src/commands/shared/project-history.js
var project_history = __webpack_require__(1711);
// EXTERNAL MODULE: ./lib/src/project/project.js
var project = __webpack_require__(20905);
;// CONCATENATED MODULE: ./lib/src/commands/shared/project-sdk.js


/** The version of the connector SDK of the project in a folder; undefined if there is no project. */
async function readSdkVersion(directory) {
    try {
        return (await (0,project/* findProject */.t)(directory)).sdkVersion;
    }
    catch (error) {
        if (error instanceof core_errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=project-sdk.js.map
// EXTERNAL MODULE: ./lib/src/commands/shared/reach.js
var reach = __webpack_require__(93304);
// EXTERNAL MODULE: ./lib/src/commands/shared/tag-move-line.js
var tag_move_line = __webpack_require__(66592);
// EXTERNAL MODULE: ./lib/src/commands/shared/tag-name.js
var tag_name = __webpack_require__(62451);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/commands/shared/token-end.js
var token_end = __webpack_require__(10846);
// EXTERNAL MODULE: ./lib/src/commands/shared/upload-record.js
var upload_record = __webpack_require__(26490);
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
;// CONCATENATED MODULE: ./lib/src/commands/upload/summary.js


/** The summary of an upload, in Markdown. */
function uploadSection({ tenant, ref, dryRun, bundle, progress, problem }) {
    const { connectorId, alias = ref, created, tags = [] } = progress;
    const id = connectorId === undefined ? '' : ` ${(0,markdown/* code */.aY)(connectorId)}`;
    return (0,markdown/* table */.tp)(['', ''], [
        ['Tenant', (0,markdown/* code */.aY)(tenant)],
        ['Connector', `${(0,markdown/* nameText */.fh)(alias)}${id}${createdText(created)}`],
        ['Version', versionText(progress, dryRun)],
        ['Bundle', `${(0,format/* formatBytes */.z3)(bundle.size)}, SHA-256 ${(0,markdown/* code */.aY)(bundle.sha256)}`],
        ...(tags.length === 0 ? [] : [['Tags', tags.map(tagText).join('<br>')]]),
        ...(problem === undefined ? [] : [['Problem', (0,markdown/* text */.Qq)(problem)]]),
    ]);
}
function createdText(created) {
    if (created === 'unknown')
        return ' (unknown whether it was created)';
    return created ? ' (created)' : '';
}
function versionText({ version, uploaded, newer }, dryRun) {
    if (newer !== undefined) {
        return `none was created: version ${newer.version} is of the newer commit ${(0,markdown/* code */.aY)(newer.commit.slice(0, 12))}`;
    }
    if (uploaded === 'unknown')
        return 'unknown whether one was created';
    if (version === undefined)
        return dryRun ? 'a new one (dry run: nothing was uploaded)' : 'none was created';
    return uploaded ? `**${version}** (new)` : `**${version}** (unchanged: it already holds this bundle)`;
}
function tagText({ name, version, previous }) {
    const from = previous === undefined ? ' (new)' : previous === version ? '' : ` (was ${previous})`;
    return `${(0,markdown/* code */.aY)(name)} → ${version ?? 'unknown'}${from}`;
}
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./lib/src/tenant/errors/errors.js
var errors = __webpack_require__(25584);
// EXTERNAL MODULE: ./lib/src/tenant/paths.js
var paths = __webpack_require__(62151);
// EXTERNAL MODULE: ./lib/src/commands/shared/newer-upload.js
var newer_upload = __webpack_require__(43454);
// EXTERNAL MODULE: ./lib/src/record/history.js
var record_history = __webpack_require__(40266);
// EXTERNAL MODULE: ./lib/src/commands/shared/latest-reader.js
var latest_reader = __webpack_require__(82510);
// EXTERNAL MODULE: ./lib/src/commands/shared/read-again.js
var read_again = __webpack_require__(82746);
// EXTERNAL MODULE: ./lib/src/commands/shared/recorded-versions.js
var recorded_versions = __webpack_require__(78637);
;// CONCATENATED MODULE: ./lib/src/commands/upload/concurrent.js





/** How long a tag is read again that is at the version of another upload. */
const maxOthersMs = 60_000;
/** Versions whose events are read for the moves of a tag during the upload. */
const maxVersions = 20;
/** The highest versions whose events are read where a move can only be recorded at the version that it led to. */
const maxArrivalVersions = 5;
/** How far the clocks of this machine and of the record may differ. */
const maxClockDifferenceMs = 60_000;
/** How often the tags are read anew because latest moved while the record was read. */
const maxReadings = 3;
/**
 * Reads the tags right before an upload. Waits while another upload may be about to move `latest` back.
 *
 * @throws the reason of the signal once it is aborted.
 * @param known - the versions, read before.
 * @param guess - the version that `latest` was at before.
 */
async function readTagsBefore(known, guess, services) {
    const { client, connector, clock, signal } = services;
    const reader = new latest_reader/* LatestReader */.f(services);
    const newest = Math.max(0, ...known);
    const read = async () => {
        const tags = await client.tags.list(connector.id, { signal });
        return { tags, latest: tags.find(({ tagName }) => tagName === 'latest')?.activeVersion };
    };
    for (let expected = guess, left = maxReadings;; left--) {
        // The record first: a move that it has was made before the tags are read, so the upload does not overwrite it.
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
        const recorded = await recorded_versions/* RecordedVersions */.wX.readKnown(keyOf(services), records);
        return (0,record_history/* tagEventsOf */.lV)((await recorded.historyOf(version)).events, 'latest').length;
    }
    catch (error) {
        records.report(error, 'it is not known where latest was moved');
        return undefined;
    }
}
/**
 * Reads a tag until it is not any more at a version that someone else has uploaded at the same time: the tenant moves `latest` to
 * each new version, and that upload then moves it back. An interrupt ends that. Returns the version that it was last at. Never
 * rejects for the tenant.
 */
async function settledVersion(tag, at, isOfOthers, services) {
    const { client, connector, logger, signal } = services;
    return await (0,read_again/* readAgain */.n)(at, (0,read_again/* waitsOf */.yI)(maxOthersMs), {
        isSettled: async (version) => !isOfOthers(version) || (await isRecordedAt(tag, version, services)),
        read: async (before) => {
            try {
                return (await client.tags.get(connector.id, tag))?.activeVersion ?? before;
            }
            catch (error) {
                logger.info((0,core_errors/* reportedProblem */.XV)(error));
                return before;
            }
        },
        describe: (version) => `tag ${tag} of ${connector.alias} is at version ${version}, which someone else has uploaded at the same time`,
    }, services, signal);
}
/** Whether the record says that a tag was moved to a version, so that it is there on purpose. */
async function isRecordedAt(tag, version, services) {
    const { records } = services;
    if (!records.exists)
        return false;
    const unknown = `it is not known who moved tag ${tag}`;
    const recorded = await recorded_versions/* RecordedVersions */.wX.readOrReport(keyOf(services), records, unknown);
    return recorded !== undefined && (await isArrivedAt(tag, version, recorded));
}
async function isArrivedAt(tag, version, recorded) {
    const last = (0,record_history/* tagEventsOf */.lV)((await recorded.historyOf(version)).events, tag).at(-1);
    return last !== undefined && (0,record_history/* isArrival */.wG)(last.event);
}
/**
 * Finds where `latest` belongs: the new version has overwritten every move since the tags were read before the upload.
 *
 * @param version - where it was when it was read.
 * @param own - the new version.
 */
async function placeOfLatest(version, own, before, services) {
    const { records } = services;
    if (!records.exists || before.recordedMoves === undefined)
        return { version };
    try {
        const recorded = await recorded_versions/* RecordedVersions */.wX.read(keyOf(services), records);
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
        if (!(error instanceof core_errors/* UserError */.yo))
            throw error;
        records.report(error, 'it is not known whether someone else moved tag latest meanwhile');
        return { version };
    }
}
/**
 * Where another upload has left `latest` that was under way when the tag was read at a version: its own, or the one that it moves
 * the tag back to before it looks for moves of others. Undefined if there is no such upload.
 */
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
/** The recorded moves of `latest`, read as needed. */
class LatestMoves {
    #recorded;
    #read = new Map();
    constructor(recorded) {
        this.#recorded = recorded;
    }
    /** Those that are recorded at a version, oldest first. */
    async at(version) {
        const known = this.#read.get(version);
        if (known !== undefined)
            return known;
        const events = (0,record_history/* tagEventsOf */.lV)((await this.#recorded.historyOf(version)).events, 'latest');
        const moves = events.map((each) => {
            const { event } = each;
            return (0,record_history/* isArrival */.wG)(event) ? { ...each, from: event.from, to: version } : { ...each, from: version, to: event.to };
        });
        this.#read.set(version, moves);
        return moves;
    }
    /** Those from a version whose upload is not recorded: nothing is recorded at itself. */
    async arrivalsFrom(version) {
        const moves = [];
        for (const each of this.#recorded.versions.slice(0, maxArrivalVersions)) {
            moves.push(...(await this.at(each)).filter(({ event }) => (0,record_history/* isArrival */.wG)(event) && event.from === version));
        }
        return moves;
    }
    /** Where the last of these moves, and of those that follow them, led. Undefined without any. */
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
            left.push(...following.filter((each) => (0,record_history/* compareEvents */.HP)(each, move) > 0));
        }
        const last = withoutSecondHalves([...all].sort(record_history/* compareEvents */.HP)).at(-1);
        return last === undefined ? undefined : { version: last.to, by: last.event.by };
    }
}
/** A promotion is recorded where the tag came from and then where it is, perhaps after a move of another run. */
function withoutSecondHalves(moves) {
    const departures = [];
    return moves.filter((move) => {
        if (!(0,record_history/* isArrival */.wG)(move.event)) {
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
//# sourceMappingURL=concurrent.js.map
;// CONCATENATED MODULE: ./lib/src/commands/upload/tag-outcome.js


/** What is recorded of the tags. */
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
/** A tag that stays at the version of another upload, without a record that it was moved there. */
function leftAtOthers(tag, version, at) {
    const message = `tag ${tag} was at version ${version} and is at version ${at}, which someone else has uploaded at the same time; it is unknown whether on purpose, so it was left there`;
    return { tag, version, message, cause: undefined };
}
/** @param before - the version that the tag was at before the failed change; undefined when it is unknown. */
function toProblem(tag, version, before, cause, versions) {
    const isKnown = (0,errors/* writtenOf */.lu)(cause) === false && (before !== undefined || !versions.has(tag));
    if (!isKnown)
        versions.set(tag, undefined);
    const what = isKnown
        ? `tag ${tag} is not at version ${version}`
        : `it is unknown whether tag ${tag} is at version ${version}`;
    return { tag, version, message: `${what}: ${(0,core_errors/* reportedProblem */.XV)(cause)}`, cause };
}
//# sourceMappingURL=tag-outcome.js.map
;// CONCATENATED MODULE: ./lib/src/commands/upload/latest.js




/** How often latest is moved again because more moves of others were recorded meanwhile. */
const maxCorrections = 3;
/** Other uploads wait at least as long for one that has not yet moved latest back. */
const waitOfOthersMs = 3_000;
const maxWaitMs = 30_000;
/**
 * Moves `latest` where it belongs by the record, after it was moved back where it was read. The record is read after the move: so
 * a promotion that it does not have yet sees that the tag is not where it was promoted to.
 *
 * @param version - where it was read before the upload, and is now.
 */
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
            // Someone else may have moved it again while the record was read.
            const read = (await client.tags.get(connector.id, 'latest'))?.activeVersion;
            const now = read === undefined ? read : await settledVersion('latest', read, request.isOfOthers, request);
            versions.set('latest', now);
            // Another upload may have moved it to where it was read before, or to the version of this one.
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
/**
 * Reads `latest` once more after the upload is recorded. Another upload that read it at the new version before it was moved back
 * takes that for its place, and moves it there. Never rejects for the tenant.
 *
 * @param durations - how long the upload and moving the tags back took, where no record tells others that it is over.
 */
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
        // Only an upload after this one takes such a version for the place of the tag. Else someone has moved it there on purpose.
        const isNewest = (await client.versions.list(connector.id)).every(({ version }) => version <= own);
        if (isNewest)
            return;
        await client.tags.update(connector.id, 'latest', kept, { from: at });
        versions.set('latest', kept);
        logger.warning(`another upload has moved tag latest of ${connector.alias} to version ${at}, where it was only while version ${own} was uploaded; it was moved back to version ${kept}`);
    }
    catch (error) {
        if (!(error instanceof core_errors/* UserError */.yo))
            throw error;
        logger.warning(`it is not known whether tag latest of ${connector.alias} is still at version ${kept}: ${(0,core_errors/* reportedProblem */.XV)(error)}`);
    }
}
/**
 * Reads the requested `latest` once more. Another upload may have read it before and moved it back there. That looks for this move
 * in the record; if it looked too early, it was done before this reads the tag.
 */
async function assertStaysSet(request, { versions, problems }) {
    const { client, connector, version: own, logger, signal } = request;
    if (own === undefined || versions.get('latest') !== own)
        return;
    try {
        const read = async () => (await client.tags.get(connector.id, 'latest'))?.activeVersion;
        const at = await (0,read_again/* readAgain */.n)(await read(), (0,read_again/* waitsOf */.yI)(read_again/* maxAfterRecordMs */.wB), {
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
        if (!(error instanceof core_errors/* UserError */.yo))
            throw error;
        logger.warning(`it is not known whether tag latest of ${connector.alias} is still at version ${own}: ${(0,core_errors/* reportedProblem */.XV)(error)}`);
    }
}
//# sourceMappingURL=latest.js.map
;// CONCATENATED MODULE: ./lib/src/commands/upload/tags.js




/**
 * Moves back the tags that an upload moved, and sets the requested tag. Each tag is handled separately, so that one
 * failure does not stop the others. Never rejects. An interrupt ends only the wait for another upload: it must not leave production
 * on a new version.
 */
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
        // latest first, as it is what production runs and an interrupted job has only seconds left.
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
/** The versions that the tags are at; undefined when the tags cannot be listed. */
async function listTagVersions({ client, connector, logger }) {
    try {
        const tags = await client.tags.list(connector.id);
        return new Map(tags.map(({ tagName, activeVersion }) => [tagName, activeVersion]));
    }
    catch (error) {
        logger.info(`reading each tag separately: ${(0,core_errors/* reportedProblem */.XV)(error)}`);
        return undefined;
    }
}
/** Reads which version a tag is at, and moves it back if the upload moved it. */
async function restoreTag({ tagName, activeVersion }, keepTags, request, outcome) {
    const { client, connector, logger, isNew, journal, version } = request;
    const { versions, problems } = outcome;
    let at = versions.get(tagName) ?? (await readTagVersion(tagName, client, connector, logger));
    // The tenant moves this tag alone by itself. Any other one was moved on purpose.
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
    // A tag at any other version was moved by someone else, on purpose. A tag that cannot be read is set without reading.
    if (at !== undefined && !isNew(at))
        return;
    // Of an upload without an answer, any new version may be its own. The record has those of others that were moved there.
    if (at !== undefined && version === undefined && (await isRecordedAt(tagName, at, request)))
        return;
    try {
        await client.tags.update(connector.id, tagName, activeVersion, at === undefined ? {} : { from: at });
        // From here on, only someone else moves it.
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
/** Undefined when the tag does not exist or cannot be read. */
async function readTagVersion(tag, client, connector, logger) {
    try {
        return (await client.tags.get(connector.id, tag))?.activeVersion;
    }
    catch (error) {
        logger.info((0,core_errors/* reportedProblem */.XV)(error));
        return undefined;
    }
}
//# sourceMappingURL=tags.js.map
;// CONCATENATED MODULE: ./lib/src/commands/upload/upload.js









/** The progress before the first step. */
const initialUploadProgress = {
    connectorId: undefined,
    alias: undefined,
    created: false,
    version: undefined,
    uploaded: false,
    newer: undefined,
    tags: undefined,
    tagProblems: [],
};
/**
 * Uploads a bundle as a new version of a connector, unless an unchanged version is recorded, and restores and sets its
 * tags. When it fails, the last call of `onProgress` says what was done.
 *
 * @throws UserError, TenantError; the reason of the signal once it is aborted.
 */
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
            await this.#services.records.add(this.#identityOf(connector), known, { moved: outcome.moved });
            this.#throwProblems(outcome, connector);
        }
        signal.throwIfAborted();
        return this.#progress;
    }
    /** Whether a newer commit was uploaded before: then this run must not put its tag on an older bundle. */
    async #findNewer(connector) {
        const { client, logger, records, order } = this.#services;
        const newer = await (0,newer_upload/* findNewerUpload */.Y)({ tenant: client.baseUrl.host, connector }, records, order);
        if (newer === undefined)
            return false;
        this.#report({ newer });
        logger.info(`nothing is uploaded to ${connector.alias}: version ${newer.version} is of commit ${newer.commit.slice(0, 12)}, which is newer than this one`);
        return true;
    }
    /** Uploads, sets the tags whether that succeeded or not, and records the upload last. */
    async #uploadVersion(connector, latestBefore) {
        const { bundle, shownFile, keepTags, tag } = this.#request;
        const { client, logger, clock, signal, records } = this.#services;
        const journal = this.#services.journal?.(connector);
        logger.info(`uploading ${shownFile} to ${connector.alias}`);
        let before = plainReading([]);
        let readyMs = 0;
        const known = new Set();
        let version;
        let uploaded;
        let failure;
        try {
            // Takes no signal: an interrupted upload may still create a version, and the tags that it moved would stay there.
            const made = await client.versions.upload(connector.id, bundle, {
                onReady: async (versions) => {
                    for (const each of versions)
                        known.add(each.version);
                    // Read as late as possible, so that a promotion by someone else until now is not undone.
                    const isKept = keepTags && tag !== 'latest';
                    before = isKept
                        ? await readTagsBefore(known, latestBefore, { ...this.#services, connector })
                        : plainReading(await client.tags.list(connector.id, { signal }));
                    readyMs = clock.now();
                    journal?.write(this.#journalEntry(before.tags, known));
                },
            });
            version = made.version;
            journal?.note({ entry: 'version', version });
            uploaded = true;
        }
        catch (error) {
            uploaded = (0,errors/* writtenOf */.lu)(error, signal);
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
            // Tags that could not be put back are left to cleanup.
            if (outcome.problems.length === 0)
                journal?.note({ entry: 'end' });
        }
        const durations = { uploadMs: uploadedMs - readyMs, restoreMs: clock.now() - uploadedMs };
        this.#reportTags(outcome.versions, before.tags);
        if (version !== undefined) {
            const tags = uploadedTags(request, outcome);
            const isRecorded = await records.add(this.#identityOf(connector), version, tags);
            await keepLatest(request, outcome, isRecorded ? undefined : durations);
            this.#reportTags(outcome.versions, before.tags);
        }
        this.#throwProblems(outcome, connector, failure);
    }
    #tagRequest(connector, written) {
        const { keepTags, tag } = this.#request;
        const { client, logger, clock, records, signal } = this.#services;
        return { ...{ client, connector, logger, clock, records, signal }, ...written, keepTags, tag };
    }
    /** What cleanup needs to put the tags back that the upload moves, all but the requested one. */
    #journalEntry(before, known) {
        const { keepTags, tag } = this.#request;
        const tags = versionsByTag(before.filter(({ tagName }) => tagName !== tag));
        return { entry: 'upload', tags: Object.fromEntries(tags), newest: Math.max(0, ...known), keepTags };
    }
    /** Creates the connector, or returns the one that another job has created meanwhile. */
    async #createConnector(alias) {
        const { client, logger, signal } = this.#services;
        if ((0,paths/* isIdForm */.YG)(alias)) {
            throw new core_errors/* UsageError */.eb(`there is no connector with the id ${alias} on ${client.baseUrl.host}; correct the id, or give an alias to create one`);
        }
        signal.throwIfAborted();
        try {
            // Takes no signal: after an interrupt it would be unknown whether the connector was created.
            const connector = await client.connectors.create(alias);
            this.#report({ created: true });
            logger.info(`created the connector ${connector.alias} (${connector.id})`);
            return connector;
        }
        catch (error) {
            if (this.#progress.created === false)
                this.#report({ created: (0,errors/* writtenOf */.lu)(error) });
            if (!(0,errors/* isTenantError */.Dz)(error, 'conflict', 'bad-request'))
                throw error;
            // Another job may have created it at the same time. If that cannot be read, this error says what is known.
            const other = await client.connectors.find(alias).catch(() => {
                throw error;
            });
            if (other === undefined)
                throw error;
            return other;
        }
    }
    /** The version that is recorded with the same content, if the tenant still has it. */
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
    /**
     * Throws the failure of the upload and of the tags as one error. Its message explains one tag; several are explained
     * in `tagProblems`.
     */
    #throwProblems({ problems }, { alias }, failure) {
        const lines = problems.map(({ tag, version, message }) => {
            if (version === undefined)
                return message;
            const line = (0,tag_move_line/* tagMoveLine */.oF)('promote', { connector: alias, tag, version }, this.#request.repeated);
            return `${message}; set it with ${line}`;
        });
        this.#report({ tagProblems: lines });
        const errors = [failure, ...problems.map(({ cause }) => cause)].filter((error) => error !== undefined);
        const defect = errors.find((error) => !(error instanceof core_errors/* UserError */.yo));
        if (defect !== undefined)
            throw defect;
        if (lines.length === 0 && failure === undefined)
            return;
        if (lines.length === 0)
            throw failure;
        const start = failure instanceof core_errors/* UserError */.yo
            ? `${failure.message}; in addition,`
            : `version ${this.#progress.version} of ${alias} exists, but`;
        const names = problems.map(({ tag }) => tag).join(', ');
        const what = lines.length === 1 ? lines[0] : `these tags could not be set: ${names}; see the error of each tag`;
        throw new core_errors/* UserError */.yo(`${start} ${what}`, { cause: errors[0] });
    }
}
/** Tags that are not compared with the record. */
function plainReading(tags) {
    return { tags, readAtMs: 0, recorded: new Set(), recordedMoves: undefined };
}
function versionsByTag(tags) {
    return new Map(tags.map(({ tagName, activeVersion }) => [tagName, activeVersion]));
}
//# sourceMappingURL=upload.js.map
;// CONCATENATED MODULE: ./lib/src/commands/upload/command.js





















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
    ...upload_record/* recordInputs */.v5,
    environment: {
        kind: 'text',
        description: 'GitHub environment of the job, as discover gives it. It is recorded for `discover` with `since: uploaded`.',
    },
    ...project_history/* connectorsFileInput */.xi,
    ...journal/* journalInputs */.$R,
};
/** The outputs of an upload. */
const uploadOutputs = {
    'connector-id': 'Id of the connector.',
    alias: 'Alias of the connector.',
    version: 'The version that holds the bundle; unknown if it could not be determined whether it was created.',
    uploaded: 'Whether a new version was created: true, false or unknown.',
    created: 'Whether the connector was created: true, false or unknown.',
    superseded: 'Whether nothing was done because a newer commit was uploaded before: true or false.',
    tags: 'The tags of the connector and their versions after the upload, as a JSON object; unknown for a tag that could not be read.',
};
const upload = (0,command/* defineCommand */.N)({
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
        ...tenant/* tenantInputs */.MR,
    },
    outputs: {
        ...uploadOutputs,
        sha256: 'SHA-256 of the zip, in hex.',
    },
    async run(inputs, context) {
        setUploadOutputs(initialUploadProgress, context);
        if (inputs.file === undefined)
            throw new core_errors/* UsageError */.eb(`${(0,input_names/* inputName */.yu)('file')} is missing; give the zip to upload`);
        await assertUploadInputs(inputs, context);
        const path = (0,external_node_path_.resolve)(context.workingDirectory, inputs.file);
        // First, so that nothing of another zip is read.
        if (inputs.sha256 !== undefined)
            await assertSha256(path, inputs.file, inputs.sha256);
        const advice = 'upload it with operation customizer-upload of connector';
        const bundle = await (0,bundle_kind.readConnectorBundle)(path, advice);
        context.setOutput('sha256', bundle.sha256);
        const client = await (0,tenant/* connectTenant */.Hl)(inputs, context);
        try {
            const { connectorId: id, alias = '', tags = [] } = await uploadAndReport(bundle, client, inputs, context);
            const moved = tags.filter(({ version, previous }) => version !== undefined && version !== previous);
            // Two requests are enough for one tag: latest is what production runs.
            const name = (moved.find((tag) => tag.name === 'latest') ?? moved[0])?.name;
            if (id !== undefined && name !== undefined)
                await (0,reach/* addReach */.P)({ connector: { id, alias }, name }, client, context);
            await (0,token_end/* annotateTokenEnd */.z)(client, context);
        }
        finally {
            client.close();
        }
    },
});
/** @throws UserError when the file has another SHA-256, or cannot be read. */
async function assertSha256(path, shownPath, expected) {
    if (!/^[0-9a-f]{64}$/i.test(expected)) {
        throw new core_errors/* UsageError */.eb(`${(0,input_names/* inputName */.yu)('sha256')}: ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(expected), 80)} is not a SHA-256 in hex; give the output sha256 of pack`);
    }
    const actual = await (0,bundle/* sha256Of */.Bj)(path).catch((error) => {
        throw new core_errors/* UsageError */.eb(`cannot read file ${shownPath}: ${(0,files/* fileErrorReason */.Hs)(error)}`, { cause: error });
    });
    if (actual === expected.toLowerCase())
        return;
    throw new core_errors/* RefusedError */.fk(`file ${shownPath} has the SHA-256 ${actual}, not ${expected.toLowerCase()}: it is not the zip that was packed, so nothing is uploaded`);
}
/**
 * Checks the inputs of an upload before anything is sent.
 *
 * @throws UserError when the connector is missing, the connectors file is wrong, or the record cannot be read or written.
 */
async function assertUploadInputs(inputs, context) {
    (0,tenant/* requireConnector */.dB)(inputs.connector);
    (0,tag_name/* assertTagName */.e)(inputs.tag);
    await (0,project_history/* assertConnectorsFile */.J4)(inputs, context);
    await (0,upload_record/* openUploadRecords */.WH)(inputs, context).assertUsable(inputs['dry-run']);
    if (!inputs['dry-run'])
        await (0,journal/* assertJournal */.EO)(inputs, context);
}
/**
 * Uploads a bundle as the inputs say. Sets the outputs of the upload and adds its summary, also when it fails.
 *
 * @throws UserError, TenantError
 */
async function uploadAndReport(bundle, client, inputs, context) {
    const { logger, clock, signal } = context;
    const connector = (0,tenant/* requireConnector */.dB)(inputs.connector);
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
            repeated: (0,tag_move_line/* repeatedWords */.OA)(inputs, context),
        }, {
            ...{ client, logger, clock, signal },
            records: (0,upload_record/* openUploadRecords */.WH)(inputs, context, async (commit) => ({
                sdk: await readSdkVersion((0,external_node_path_.resolve)(context.workingDirectory, inputs.path)),
                environment: inputs.environment,
                ...(await readUncommitted(inputs, commit, context)),
            })),
            order: (0,commit_order/* commitOrder */.O)(context, inputs['github-token']),
            journal: ({ id }) => (0,journal/* openJournal */._0)(inputs, context, client, { command: 'upload', connector: id }),
            onProgress: (next) => {
                progress = next;
                setUploadOutputs(next, context);
            },
        });
    }
    catch (error) {
        problem = (0,core_errors/* reportedProblem */.XV)(error);
        throw error;
    }
    finally {
        const { tagProblems } = progress;
        // The error itself explains a single one.
        if (tagProblems.length > 1) {
            for (const message of tagProblems)
                context.annotate({ level: 'error', title: 'upload', message });
        }
        if (progress.newer !== undefined) {
            const { version, commit } = progress.newer;
            const message = `nothing was uploaded: version ${version} of ${progress.alias} is of the newer commit ${commit.slice(0, 12)}; set ${(0,input_names/* plainInputName */.sy)('allow-older')} to upload an older one`;
            context.annotate({ level: 'notice', title: 'upload', message });
        }
        const about = { tenant: client.baseUrl.host, ref: connector, dryRun: inputs['dry-run'] };
        context.addSummary(`## Upload\n\n${uploadSection({ ...about, bundle, progress, problem })}`);
    }
}
/** Whether the project differs from the commit that the upload is recorded for. Says so; empty if not, or if it is not known. */
async function readUncommitted(inputs, commit, context) {
    if (commit === undefined || inputs.uncommitted === 'false')
        return {};
    const title = 'record';
    if (inputs.uncommitted === 'true') {
        const message = `the project differed from commit ${commit.slice(0, 12)} in the job that packed it, ${consequence}; the log of pack names the file`;
        context.annotate({ level: 'warning', title, message });
        return { uncommitted: true };
    }
    const reason = await (0,project_history/* uncommittedReason */.kF)(inputs, commit, context);
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
const consequence = 'so the version is recorded as built from uncommitted changes: promote with from-commit refuses it';
function uncommittedMessage(reason, commit) {
    if ('changed' in reason) {
        return `the project differs from commit ${commit} (${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(reason.changed))}), ${consequence}; commit the change, or, if a build makes the file, let git ignore it, after git rm --cached if it is tracked`;
    }
    const { checkedOut, differing } = reason;
    return differing !== undefined
        ? `the project differs from commit ${commit} of this run (${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(differing))}), as commit ${checkedOut.slice(0, 12)} is checked out, ${consequence}; check out the commit of the run, or start the run on the commit that is checked out`
        : `commit ${checkedOut.slice(0, 12)} is checked out, and git does not have commit ${commit} of this run to compare the project with, ${consequence}; give actions/checkout this commit as ref, or fetch-depth: 0`;
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
//# sourceMappingURL=command.js.map

/***/ })

};
