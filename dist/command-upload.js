export const id = 2335;
export const ids = [2335];
export const modules = {

  16566:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    q: () => (  readCustomizerBundle),
    readConnectorBundle: () => (  readConnectorBundle)
  });
  var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71897);
  var _bundle_exports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53416);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46601);





async function readConnectorBundle(path, advice) {
    try {
        return await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__  .Bo)(path);
    }
    catch (error) {
        if (!(error instanceof _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__  .rJ) || error.problem !== 'no-spec')
            throw error;
        const exports = (0,_bundle_exports_js__WEBPACK_IMPORTED_MODULE_1__  .U)(await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__  .Gw)(path));
        if (!exports.customizer || exports.connector)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${path} is the bundle of a customizer, not of a connector; ${advice}`, { cause: error });
    }
}
async function readCustomizerBundle(path) {
    const bundle = await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__  .Bo)(path, { spec: 'optional' });
    if ((0,_bundle_exports_js__WEBPACK_IMPORTED_MODULE_1__  .U)(await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__  .Gw)(path)).customizer)
        return bundle;
    if (bundle.spec === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${path} is not the bundle of a customizer: ${_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__  .mo} does not name the export connectorCustomizer; give the zip that pack wrote in the project of the customizer`);
    }
    const { name } = bundle.spec;
    const connector = name === undefined ? 'a connector' : `the connector ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(name))}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${path} is the bundle of ${connector}: it exports no connectorCustomizer; give the bundle of the customizer, or upload this one with the command upload`);
}

  }),

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

  26490:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    WH: () => (  openUploadRecords),
    v5: () => (  recordInputs)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73899);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
  var _github_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43890);
  var _record_events_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(20957);
  var _record_history_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40266);
  var _record_uploads_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3176);
  var _folder_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14363);
  var _json_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17827);
  var _record_stores_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75889);
  var _run_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75092);












const recordInputs = {
    'github-token': {
        kind: 'text',
        secret: true,
        actionDefault: 'github.token',
        description: 'Token that records uploads as deployments of the repository. Needs `deployments: write`.',
    },
    record: {
        kind: 'text',
        description: 'File that records uploads, as JSON, where there are no deployments. Created if it does not exist. A folder that exists gets a file for each connector.',
    },
};
class UploadRecords {
    #options;
    #stores;
    #file;
    #facts;
    #isNoticed = false;
    constructor(options) {
        this.#options = options;
        const { token, workflow, record, workingDirectory } = options;
        this.#file = record === undefined ? undefined : (0,_folder_store_js__WEBPACK_IMPORTED_MODULE_5__  .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, record), record, options);
        const deployments = token === undefined || workflow === undefined ? undefined : _record_stores_js__WEBPACK_IMPORTED_MODULE_7__  .$0.of(token, workflow, options);
        this.#stores = [this.#file, deployments].filter((store) => store !== undefined);
    }
    get exists() {
        return this.#stores.length > 0;
    }
    async assertUsable(dryRun) {
        const { record, workingDirectory, workflow } = this.#options;
        if (!this.exists && workflow !== undefined) {
            this.#notice('nothing is recorded, as there is no github-token; pass it, or give record');
        }
        if (record === undefined || this.#file === undefined)
            return;
        const isFolder = this.#file instanceof _folder_store_js__WEBPACK_IMPORTED_MODULE_5__  .c;
        await (isFolder ? _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__  .N : _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__  .H)({ record }, workingDirectory);
        await this.#file.read();
        if (isFolder)
            return;
        if (!dryRun)
            await (0,_json_output_js__WEBPACK_IMPORTED_MODULE_6__  .GO)(this.#file.path, `record ${record}`);
    }
    warnIfMissing() {
        const { record, logger } = this.#options;
        if (this.#file === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(this.#file.path))
            return;
        logger.warning(`the record ${record} does not exist, so no upload is known from it; check its path`);
    }
    async facts() {
        this.#facts ??= this.#options.readFacts();
        return await this.#facts;
    }
    refresh() {
        for (const store of this.#stores)
            store.refresh();
    }
    async *uploadsOf(key) {
        for (const store of this.#stores)
            for await (const upload of store.list(key))
                if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_9__  .yW)(key, upload.record))
                    yield upload;
    }
    async *versionsOf({ contentSha256, ...key }) {
        try {
            for await (const { record } of this.uploadsOf(key)) {
                if (record.contentSha256 === contentSha256)
                    yield record.version;
            }
        }
        catch (error) {
            this.report(error, 'it is not known which bundles were uploaded before');
        }
    }
    async add({ tenant, connector, contentSha256 }, version, { moved = [], ...latest } = {}) {
        const owner = { tenant, connector };
        return await this.#write('the upload succeeded, but could not be recorded', async () => {
            const { by, ...facts } = await this.facts();
            const { uncommitted, ...details } = await this.#options.readDetails(facts.commit);
            const key = { tenant, connectorId: connector.id, version, contentSha256, commit: facts.commit };
            const texts = cleanTexts({ connector: connector.alias, ...details }, this.#options.clean);
            const changed = uncommitted ? true : undefined;
            const record = withoutEmpty({ ...texts, ...facts, by, ...key, uncommitted: changed, ...latest });
            return async (store) => {
                const same = [];
                for await (const upload of store.list(owner)) {
                    if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_9__  .yW)(owner, upload.record) && upload.record.version === version)
                        same.push(upload);
                }
                const known = same.find((upload) => (0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_9__  .YK)(upload.record, record));
                if (known !== undefined && moved.length === 0)
                    return;
                const { events } = await (0,_record_history_js__WEBPACK_IMPORTED_MODULE_10__  .Lu)(version, same);
                const latest = events.findLast(({ event: { kind } }) => kind !== 'uploaded' && kind !== 'tagged')?.event;
                const state = latest === undefined ? 'pending' : (0,_record_events_js__WEBPACK_IMPORTED_MODULE_11__  .W_)(latest, (0,_record_history_js__WEBPACK_IMPORTED_MODULE_10__  .kv)(events).size > 0);
                const uploaded = { kind: 'uploaded', by: by ?? '' };
                const tagged = moved.flatMap((move) => this.#describeMove({ kind: 'tagged', ...move, by: by ?? '' }));
                const statuses = tagged.map((description) => ({ state, ...description }));
                if (known === undefined)
                    await store.add(owner, record, { state, ...this.#describe(uploaded) }, statuses);
                else
                    for (const status of statuses)
                        await store.addStatus(known, status);
            };
        });
    }
    async addEvent(key, version, event, report) {
        await this.#write(`version ${version} of ${key.connector.alias}: what was done could not be recorded`, async () => {
            const { by = '' } = await this.facts();
            const full = { ...event, by };
            if (full.kind === 'validated')
                full.seed = this.#options.clean(full.seed);
            return async (store) => {
                const uploads = [];
                for await (const upload of store.list(key)) {
                    if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_9__  .yW)(key, upload.record) && upload.record.version === version)
                        uploads.push(upload);
                }
                const [newest] = uploads;
                if (newest === undefined)
                    return;
                const { events } = await (0,_record_history_js__WEBPACK_IMPORTED_MODULE_10__  .Lu)(version, uploads);
                const tags = (0,_record_history_js__WEBPACK_IMPORTED_MODULE_10__  .kv)(events);
                if ('tag' in full)
                    tags.delete(full.tag);
                const state = (0,_record_events_js__WEBPACK_IMPORTED_MODULE_11__  .W_)(full, tags.size > 0);
                await store.addStatus(newest, { state, ...this.#describe(full), report: report && this.#options.clean(report) });
            };
        });
    }
    report(error, consequence) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .yo))
            throw error;
        const message = `${consequence}: ${error.message}`;
        if ((0,_github_failure_js__WEBPACK_IMPORTED_MODULE_4__  .SA)(error))
            this.#notice(message);
        else
            this.#options.logger.warning(message);
    }
    async #write(failure, prepare) {
        if (!this.exists)
            return false;
        let isWritten = false;
        const problems = [];
        let write;
        try {
            write = await prepare();
        }
        catch (error) {
            problems.push((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .bD)(error));
        }
        for (const store of write === undefined ? [] : this.#stores) {
            try {
                await write?.(store);
                isWritten = true;
            }
            catch (error) {
                if ((0,_github_failure_js__WEBPACK_IMPORTED_MODULE_4__  .SA)(error))
                    this.#notice(`${failure}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .bD)(error)}`);
                else
                    problems.push((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .bD)(error));
            }
        }
        if (problems.length > 0)
            this.#options.logger.warning(`${failure}: ${problems.join('; ')}`);
        return isWritten;
    }
    #describe(event) {
        const description = (0,_record_events_js__WEBPACK_IMPORTED_MODULE_11__  .gN)(event);
        if (description === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .yo('the name of the tag is too long for the status of a deployment');
        if (this.#options.clean(description) !== description)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .yo('the name of the tag holds a secret');
        return { description };
    }
    #describeMove(event) {
        try {
            return [this.#describe(event)];
        }
        catch (error) {
            this.#options.logger.warning(`the upload could not be recorded at its tag: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .bD)(error)}`);
            return [];
        }
    }
    #notice(message) {
        if (this.#isNoticed)
            return;
        this.#isNoticed = true;
        this.#options.onNotice(message);
    }
}
function cleanTexts(values, clean) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? clean(value) : value]));
}
function withoutEmpty(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ''));
}
function openUploadRecords(inputs, context, readDetails = async () => ({})) {
    const { workingDirectory, workflow, clock, logger } = context;
    const clean = (text) => context.secrets.clean(text, { isWhole: true });
    const { record, 'github-token': token } = inputs;
    return new UploadRecords({
        ...{ record, token, workingDirectory, workflow, clock, logger, readDetails },
        readFacts: async () => {
            const { commit, ...facts } = await (0,_run_facts_js__WEBPACK_IMPORTED_MODULE_8__  .FA)(context);
            return { ...cleanTexts(facts, clean), commit };
        },
        clean,
        onNotice: (message) => context.annotate({ level: 'notice', title: 'record', message }),
    });
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
            await (0,token_end .z)(client, context);
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
        throw error;
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
async function readUncommitted(inputs, commit, context) {
    if (commit === undefined || inputs.uncommitted === 'false')
        return {};
    const title = 'record';
    if (inputs.uncommitted === 'true') {
        const message = `the project differed from commit ${commit.slice(0, 12)} in the job that packed it, ${consequence}; the log of pack names the file`;
        context.annotate({ level: 'warning', title, message });
        return { uncommitted: true };
    }
    const reason = await (0,project_history .kF)(inputs, commit, context);
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
        return `the project differs from commit ${commit} (${(0,core_text .hD)((0,process .Nt)(reason.changed))}), ${consequence}; commit the change, or, if a build makes the file, let git ignore it, after git rm --cached if it is tracked`;
    }
    const { checkedOut, differing } = reason;
    return differing !== undefined
        ? `the project differs from commit ${commit} of this run (${(0,core_text .hD)((0,process .Nt)(differing))}), as commit ${checkedOut.slice(0, 12)} is checked out, ${consequence}; check out the commit of the run, or start the run on the commit that is checked out`
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

  }),

  43890:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Mj: () => (  gitHubError),
    SA: () => (  isMissingPermission),
    g3: () => (  readGitHubFailure)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65872);


function readGitHubFailure(error) {
    const { status, response } = Object(error);
    const headers = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(response) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(response['headers']) ? response['headers'] : {};
    const reason = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(error).split('\n')[0] ?? '';
    const isLimited = headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || /\brate limit/i.test(reason);
    const isRateLimit = status === 429 || (status === 403 && isLimited);
    return {
        status: typeof status === 'number' ? status : undefined,
        reason,
        isRateLimit,
        isForbidden: !isRateLimit && (status === 403 || status === 404),
    };
}
function gitHubError(operation, cause, permission) {
    const failure = readGitHubFailure(cause);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  ._7(`cannot ${operation}: ${failure.reason}${remedyFor(failure, permission)}`, { cause });
}
function remedyFor({ status, isRateLimit, isForbidden }, permission) {
    if (isRateLimit)
        return '; run it again later, or with a token of its own';
    if (isForbidden)
        return `; give the job the permission "${permission}" and pass github-token`;
    return status === 401 ? '; github-token is wrong or expired' : '';
}
function isMissingPermission(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .yo))
        return false;
    const { status, isForbidden } = readGitHubFailure(error.cause);
    return status === 401 || isForbidden;
}

  }),

  54734:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  isCommittedFile),
    b: () => (  uncommittedFiles)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85472);




async function uncommittedFiles(root, run, commit) {
    const settings = ['-c', 'core.fileMode=false', '-c', 'diff.autoRefreshIndex=true'];
    const options = [
        '--name-only',
        '-z',
        '--no-renames',
        '--no-relative',
        '--no-ext-diff',
        '--ignore-submodules=untracked',
    ];
    const diff = await run([...settings, 'diff', ...options, commit, '--']);
    if (diff.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('diff', diff));
    const outsideOfDependencies = ['.', ':(exclude,glob)**/node_modules/**'];
    const others = await run(['ls-files', '-z', '--others', '--exclude-standard', '--', ...outsideOfDependencies]);
    if (others.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('ls-files', others));
    const differing = await withOtherBytes(root, run, commit, (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(diff));
    return { tracked: [...differing, ...(await hiddenChanges(root, run))], untracked: (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(others) };
}
const maxFilesOfCall = 50;
async function withOtherBytes(root, run, commit, files) {
    const differing = [];
    for (let start = 0; start < files.length; start += maxFilesOfCall) {
        const part = files.slice(start, start + maxFilesOfCall);
        const listed = await run(['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, '--', ...part]);
        if (listed.code !== 0)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('ls-tree', listed));
        const inCommit = new Map((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(listed).flatMap((entry) => {
            const [, hash, path] = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]*)$/.exec(entry) ?? [];
            return hash === undefined || path === undefined || !isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) ? [] : [[path, hash]];
        }));
        const onDisk = await hashesOf(run, [...inCommit.keys()], ['--no-filters']);
        differing.push(...part.filter((path) => !onDisk.has(path) || onDisk.get(path) !== inCommit.get(path)));
    }
    return differing;
}
async function hashesOf(run, paths, options) {
    if (paths.length === 0)
        return new Map();
    const hashes = await run(['hash-object', ...options, '--', ...paths]);
    if (hashes.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('hash-object', hashes));
    const lines = hashes.stdout.toString('utf8').trimEnd().split('\n');
    return new Map(paths.map((path, index) => [path, lines[index] ?? '']));
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
async function hiddenChanges(root, run) {
    const listed = await run(['ls-files', '-z', '-v', '--stage']);
    if (listed.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('ls-files', listed));
    const hidden = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(listed).flatMap((entry) => {
        const [, hash, path] = /^[a-zS] 100\d{3} ([0-9a-f]+) \d\t([\s\S]*)$/.exec(entry) ?? [];
        return path !== undefined && isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) ? [{ path, hash }] : [];
    });
    const changed = [];
    for (let start = 0; start < hidden.length; start += maxFilesOfCall) {
        const part = hidden.slice(start, start + maxFilesOfCall);
        const found = await hashesOf(run, part.map(({ path }) => path), []);
        changed.push(...part.flatMap(({ path, hash }) => (found.get(path) === hash ? [] : [path])));
    }
    return changed;
}
async function isCommittedFile(run, path) {
    const inCommit = await run(['--literal-pathspecs', 'ls-tree', '--name-only', '-z', 'HEAD', '--', path]);
    if (inCommit.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('ls-tree', inCommit));
    if ((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(inCommit).length === 0)
        return false;
    const status = await run(['--literal-pathspecs', 'status', '--porcelain', '-z', '--untracked-files=no', '--', path]);
    if (status.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('status', status));
    return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(status).length === 0;
}

  }),

  40266:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D2: () => (  validationOf),
    ET: () => (  tagEventOf),
    HP: () => (  compareEvents),
    Lu: () => (  readHistory),
    TY: () => (  groupByVersion),
    kv: () => (  recordedTags),
    lV: () => (  tagEventsOf),
    oX: () => (  proofOf),
    wG: () => (  isArrival)
  });
  var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20957);

function groupByVersion(uploads) {
    const byVersion = new Map();
    for (const upload of uploads) {
        const { version } = upload.record;
        const known = byVersion.get(version);
        if (known === undefined)
            byVersion.set(version, [upload]);
        else
            known.push(upload);
    }
    return byVersion;
}
async function readHistory(version, uploads) {
    const events = [];
    for (const upload of uploads)
        events.push(...(await upload.readEvents()));
    return { version, uploads, events: events.sort(compareEvents) };
}
function compareEvents(a, b) {
    return Date.parse(a.time) - Date.parse(b.time) || (a.order ?? 0) - (b.order ?? 0);
}
function validationOf(events) {
    let state = { state: 'none' };
    for (const { event, time, report } of events) {
        if (event.kind !== 'validated')
            continue;
        const { kind: _, by: __, ...facts } = event;
        if ((0,_events_js__WEBPACK_IMPORTED_MODULE_0__  .WN)(facts) || facts.counts) {
            const name = (0,_events_js__WEBPACK_IMPORTED_MODULE_0__  .WN)(facts) ? 'failed' : 'passed';
            state = { state: name, facts, time, ...(report === undefined ? {} : { report }) };
        }
        else if (state.state === 'none' || state.state === 'incomplete')
            state = { state: 'incomplete', facts };
    }
    return state;
}
function proofOf(events) {
    let state = { state: 'none' };
    let aggregated;
    for (const { event, time, report } of events) {
        if (event.kind !== 'proved')
            continue;
        const { kind: _, by: __, ...facts } = event;
        if (facts.verdict !== 'inconclusive') {
            const name = facts.verdict === 'fail' ? 'failed' : 'passed';
            const found = { state: name, facts, time, ...(report === undefined ? {} : { report }) };
            if (facts.method === 'aggregation')
                aggregated = found;
            state = name === 'passed' && aggregated?.state === 'failed' ? aggregated : found;
        }
        else if (state.state === 'none' || state.state === 'inconclusive')
            state = { state: 'inconclusive', facts };
    }
    return state;
}
function tagEventsOf(events, tag) {
    return events.filter((each) => 'tag' in each.event && each.event.tag === tag);
}
function tagEventOf(events, tag) {
    return tagEventsOf(events, tag).at(-1);
}
function isArrival(event) {
    return 'from' in event;
}
function recordedTags(events) {
    const tags = new Set();
    for (const { event } of events) {
        if (event.kind === 'promoted' || event.kind === 'restored')
            tags.add(event.tag);
        else if ('tag' in event)
            tags.delete(event.tag);
    }
    return tags;
}

  })

};
