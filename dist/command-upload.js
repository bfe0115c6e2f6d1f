export const id = 8366;
export const ids = [8366];
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

/***/ 18366:
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
// EXTERNAL MODULE: ./lib/src/commands/shared/recorded-versions.js
var recorded_versions = __webpack_require__(78637);
;// CONCATENATED MODULE: ./lib/src/commands/upload/concurrent.js



/** Waits before a tag is read again that another upload may be about to move back. It needs three requests for that. */
const waitsBeforeUploadMs = [1_000, 2_000];
const waitsAfterUploadMs = [1_000, 2_000, 4_000, 8_000];
/** How far the clocks of this machine and of the record may differ. */
const maxClockDifferenceMs = 60_000;
/** The version that the platform sets `latest` to by itself, where it stays. */
const firstVersion = 1;
/**
 * Reads the tags right before an upload. The tenant moves `latest` to each new version. If it is at the newest one, and the
 * record does not show that the upload of that version is over, another upload may be about to move it back: then it is read
 * again after a while.
 *
 * @param known - the versions, read before.
 */
async function readTagsBefore(known, services, signal) {
    const { client, connector, clock, logger } = services;
    const newest = Math.max(firstVersion, ...known);
    const read = async () => {
        const tags = await client.tags.list(connector.id, { signal });
        return { tags, latest: tags.find(({ tagName }) => tagName === 'latest')?.activeVersion };
    };
    // The record first: what it has was over before the tags are read.
    const recorded = new Set();
    await readUploads(services, (version) => recorded.add(version));
    let { tags, latest } = await read();
    const isUnsettled = () => latest !== undefined && latest >= newest && latest > firstVersion && !recorded.has(latest);
    for (const ms of waitsBeforeUploadMs) {
        if (!isUnsettled())
            return tags;
        logger.info(`tag latest of ${connector.alias} is at version ${latest}, the newest: reading it again, as another upload may be about to move it back`);
        await clock.sleep(ms, signal);
        ({ tags, latest } = await read());
    }
    return tags;
}
async function readUploads({ records, client, connector }, onVersion) {
    if (!records.exists)
        return;
    try {
        const key = { tenant: client.baseUrl.host, connector };
        for await (const { record } of records.uploadsOf(key))
            onVersion(record.version);
    }
    catch (error) {
        records.report(error, 'it is not known which uploads are over');
    }
}
/**
 * Reads a tag until it is not any more at a version that someone else has uploaded at the same time: the tenant moves `latest` to
 * each new version, and that upload then moves it back. Returns the version that it was last at. Never rejects for the tenant.
 */
async function settledVersion(tag, at, isOfOthers, { client, connector, clock, logger }) {
    let current = at;
    for (const ms of waitsAfterUploadMs) {
        if (!isOfOthers(current))
            return current;
        logger.info(`tag ${tag} of ${connector.alias} is at version ${current}, which someone else has uploaded at the same time: reading it again`);
        await clock.sleep(ms);
        try {
            current = (await client.tags.get(connector.id, tag))?.activeVersion ?? current;
        }
        catch (error) {
            logger.info((0,core_errors/* reportedProblem */.XV)(error));
        }
    }
    return current;
}
/** Whether the record says that a tag was moved to a version, so that it is there on purpose. */
async function isRecordedAt(tag, version, services) {
    const { records, client, connector } = services;
    if (!records.exists)
        return false;
    const key = { tenant: client.baseUrl.host, connector };
    const recorded = await recorded_versions/* RecordedVersions */.wX.readOrReport(key, records, `it is not known who moved tag ${tag}`);
    if (recorded === undefined)
        return false;
    const last = (0,record_history/* tagEventsOf */.lV)((await recorded.historyOf(version)).events, tag).at(-1);
    return last !== undefined && (0,record_history/* isArrival */.wG)(last.event);
}
/**
 * The version that someone else has moved a tag to while the bundle was uploaded, by the record: the upload itself has overwritten
 * that move. Undefined if there is none, and if the record does not tell.
 *
 * @param version - where the tag was when it was read before the upload.
 * @param readAtMs - when it was read.
 */
async function movedMeanwhileTo(tag, version, readAtMs, { records, client, connector }) {
    if (!records.exists)
        return undefined;
    const key = { tenant: client.baseUrl.host, connector };
    try {
        const recorded = await recorded_versions/* RecordedVersions */.wX.readKnown(key, records);
        const last = (0,record_history/* tagEventsOf */.lV)((await recorded.historyOf(version)).events, tag).at(-1);
        if (last === undefined || (0,record_history/* isArrival */.wG)(last.event))
            return undefined;
        if (Date.parse(last.time) < readAtMs - maxClockDifferenceMs)
            return undefined;
        return { to: last.event.to, by: last.event.by };
    }
    catch (error) {
        if (!(error instanceof core_errors/* UserError */.yo))
            throw error;
        records.report(error, `it is not known whether someone else moved tag ${tag} meanwhile`);
        return undefined;
    }
}
//# sourceMappingURL=concurrent.js.map
;// CONCATENATED MODULE: ./lib/src/commands/upload/tags.js



/**
 * Moves back the tags that an upload moved, and sets the requested tag. Each tag is handled separately, so that one
 * failure does not stop the others. Never rejects. Takes no signal: an interrupt must not leave production on a new
 * version.
 */
async function restoreAndSetTags(request) {
    const outcome = { versions: new Map(), problems: [] };
    const { before, version, uploaded, keepTags, tag } = request;
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
    const { client, connector, logger, isNew, journal } = request;
    const { versions, problems } = outcome;
    let at = versions.get(tagName) ?? (await readTagVersion(tagName, client, connector, logger));
    // The tenant moves this tag alone by itself. Any other one was moved on purpose.
    const isOfOthers = (version) => tagName === 'latest' && request.isOfOthers(version);
    if (keepTags && at !== undefined)
        at = await settledVersion(tagName, at, isOfOthers, request);
    versions.set(tagName, at);
    if (!keepTags || at === activeVersion)
        return;
    if (at !== undefined && isOfOthers(at)) {
        if (await isRecordedAt(tagName, at, request))
            return;
        const message = `tag ${tagName} was at version ${activeVersion} and is at version ${at}, which someone else has uploaded at the same time; it is unknown whether on purpose, so it was left there`;
        problems.push({ tag: tagName, version: activeVersion, message, cause: undefined });
        return;
    }
    // A tag at any other version was moved by someone else, on purpose. A tag that cannot be read is set without reading.
    if (at !== undefined && !isNew(at))
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
    await repeatOverwrittenMove(tagName, activeVersion, request, outcome);
}
/** Moves a tag once more where someone else has moved it during the upload, as the tenant's own move has overwritten that. */
async function repeatOverwrittenMove(tag, version, request, { versions, problems }) {
    const { client, connector, logger, readAtMs } = request;
    const moved = await movedMeanwhileTo(tag, version, readAtMs, request);
    if (moved === undefined)
        return;
    const { to, by } = moved;
    try {
        await client.tags.update(connector.id, tag, to, { from: version });
        versions.set(tag, to);
        logger.warning(`tag ${tag} of ${connector.alias} was moved from version ${version} to ${to} by ${by} during the upload; the tenant overwrote that when the new version was made, so it was moved to ${to} again`);
    }
    catch (error) {
        problems.push(toProblem(tag, to, version, error, versions));
    }
}
async function setRequestedTag(tag, version, { client, connector, logger }, { versions, problems }) {
    const at = versions.get(tag);
    try {
        if (at === undefined && versions.has(tag))
            await client.tags.update(connector.id, tag, version);
        else if (at !== version)
            await client.tags.set(connector.id, tag, version);
        versions.set(tag, version);
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
            await this.#uploadVersion(connector);
        else {
            const none = { isNew: () => false, isOfOthers: () => false, readAtMs: 0 };
            const written = { version: known, uploaded: false, ...none };
            const outcome = await this.#setTags(connector, before, written);
            this.#reportTags(outcome.versions, before);
            await this.#services.records.add(this.#identityOf(connector), known, this.#movedTo(known));
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
    async #uploadVersion(connector) {
        const { bundle, shownFile, keepTags, tag } = this.#request;
        const { client, logger, clock, signal, records } = this.#services;
        const journal = this.#services.journal?.(connector);
        logger.info(`uploading ${shownFile} to ${connector.alias}`);
        let before = [];
        let readAtMs = 0;
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
                        ? await readTagsBefore(known, { ...this.#services, connector }, signal)
                        : await client.tags.list(connector.id, { signal });
                    readAtMs = clock.now();
                    journal?.write(this.#journalEntry(before, known));
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
        let outcome;
        try {
            this.#report({ uploaded, version });
            if (version !== undefined)
                logger.info(`version ${version} of ${connector.alias} is uploaded`);
        }
        finally {
            const isOfOthers = (at) => version !== undefined && at !== version && !known.has(at);
            outcome = await this.#setTags(connector, before, { version, uploaded, isNew, isOfOthers, readAtMs, journal });
            // Tags that could not be put back are left to cleanup.
            if (outcome.problems.length === 0)
                journal?.note({ entry: 'end' });
        }
        this.#reportTags(outcome.versions, before);
        if (version !== undefined)
            await records.add(this.#identityOf(connector), version, this.#movedTo(version));
        this.#throwProblems(outcome, connector, failure);
    }
    async #setTags(connector, before, written) {
        const { keepTags, tag } = this.#request;
        const { client, logger, clock, records } = this.#services;
        return await restoreAndSetTags({
            ...{ client, connector, logger, clock, records },
            ...{ before, ...written, keepTags, tag },
        });
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
            throw new core_errors/* UserError */.yo(`there is no connector with the id ${alias} on ${client.baseUrl.host}; correct the id, or give an alias to create one`);
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
    /** The tags that this upload moved to the version. The platform sets the first tag by itself, which is no move. */
    #movedTo(version) {
        const moved = (this.#progress.tags ?? []).filter((each) => each.version === version &&
            each.previous !== version &&
            (each.name === this.#request.tag || each.previous !== undefined));
        return moved.map(({ name, previous }) => ({ tag: name, from: previous }));
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
            throw new core_errors/* UserError */.yo(`${(0,input_names/* inputName */.yu)('file')} is missing; give the zip to upload`);
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
            await uploadAndReport(bundle, client, inputs, context);
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
        throw new core_errors/* UserError */.yo(`${(0,input_names/* inputName */.yu)('sha256')}: ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(expected), 80)} is not a SHA-256 in hex; give the output sha256 of pack`);
    }
    const actual = await (0,bundle/* sha256Of */.Bj)(path).catch((error) => {
        throw new core_errors/* UserError */.yo(`cannot read file ${shownPath}: ${(0,files/* fileErrorReason */.Hs)(error)}`, { cause: error });
    });
    if (actual === expected.toLowerCase())
        return;
    throw new core_errors/* UserError */.yo(`file ${shownPath} has the SHA-256 ${actual}, not ${expected.toLowerCase()}: it is not the zip that was packed, so nothing is uploaded`);
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
