export const id = 1329;
export const ids = [1329];
export const modules = {

  94835:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  history: () => (  command_history)
});

var command = __webpack_require__(61346);
var json_output = __webpack_require__(17827);
var recorded_versions = __webpack_require__(78637);
var tenant = __webpack_require__(77543);
var text_table = __webpack_require__(80805);
var upload_record = __webpack_require__(26490);
var record_events = __webpack_require__(20957);
var record_history = __webpack_require__(40266);
var record_uploads = __webpack_require__(3176);
; 



async function readConnectorHistory(connector, limit, { client, recorded, signal }) {
    const versions = (await client.versions.list(connector.id, { signal })).map(({ version }) => version);
    const tags = await client.tags.list(connector.id, { signal });
    const newest = [...new Set(versions)].sort((a, b) => b - a);
    const shown = newest.filter((version, index) => index < limit || tags.some(({ activeVersion }) => activeVersion === version));
    const entries = [];
    for (const version of shown) {
        signal.throwIfAborted();
        const tagsNow = tags.filter(({ activeVersion }) => activeVersion === version).map(({ tagName }) => tagName);
        entries.push({ ...entryOf(await recorded.historyOf(version)), tags: tagsNow.sort() });
    }
    return entries;
}
function entryOf({ version, uploads, events }) {
    const upload = uploads.at(-1);
    const { ref, by, run, sdk } = upload?.record ?? {};
    const committed = uploads.findLast(({ record }) => (0,record_uploads .TM)(record) !== undefined) ?? upload;
    const { commit, uncommitted } = committed?.record ?? {};
    const others = uploads.flatMap(({ record }) => (0,record_uploads .TM)(record) ?? []).filter((each) => each !== commit);
    const validation = (0,record_history .D2)(events);
    const { state } = validation;
    const { counts: _, ...facts } = validation.state === 'none' ? { counts: false } : validation.facts;
    const when = 'time' in validation ? { time: validation.time } : {};
    const report = 'report' in validation && validation.report !== undefined ? { report: validation.report } : {};
    return withoutUndefined({
        version,
        recorded: upload !== undefined,
        commit,
        uncommitted,
        alsoOf: others.length === 0 ? undefined : others,
        ref,
        time: upload?.time,
        by,
        run,
        sdk,
        validation: { state, ...facts, ...when, ...report },
        proof: proofEntry(events),
        events: events.map(({ event, time, run: at }) => ({
            time,
            kind: event.kind,
            text: (0,record_events .gN)(event) ?? event.kind,
            ...('tag' in event ? { tag: event.tag } : {}),
            ...(at === undefined ? {} : { run: at }),
        })),
    });
}
function proofEntry(events) {
    const proof = (0,record_history .oX)(events);
    if (proof.state === 'none')
        return undefined;
    const { facts, ...rest } = proof;
    return { ...rest, ...facts };
}
function withoutUndefined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}
var input_names = __webpack_require__(58369);
var format = __webpack_require__(39798);
var markdown = __webpack_require__(12560);
; 



const maxEvents = 8;
const headers = ['Version', 'Commit', 'Uploaded', 'By', 'Validation', 'Tags'];
const historyHeaders = [...headers, 'Earlier tags'];
function historyRow(entry) {
    const { version, recorded, commit, uncommitted, time, by = '', tags } = entry;
    const built = recorded ? `${commit?.slice(0, 12) ?? ''}${uncommitted ? ' and changes' : ''}` : 'not recorded';
    const earlier = earlierTags(entry).join(', ');
    return [String(version), built, minuteOf(time), by, validationText(entry), tags.join(', '), earlier];
}
function earlierTags({ tags, events }) {
    const seen = events.flatMap(({ kind, tag }) => (tag === undefined || kind === 'withdrawn' ? [] : [tag]));
    return [...new Set(seen)].filter((tag) => !tags.includes(tag)).sort();
}
function historySection(entries, { tenant, alias, total }) {
    const rows = entries.map((entry) => {
        const [version = '', built = '', time = '', by = '', validation = ''] = historyRow(entry);
        const commit = entry.commit === undefined ? (0,markdown .Qq)(built) : (0,markdown .aY)(entry.commit.slice(0, 12));
        const changed = entry.uncommitted ? ' and uncommitted changes' : '';
        const told = entry.events
            .filter(({ kind }) => kind !== 'uploaded' && kind !== 'validated' && kind !== 'proved')
            .slice(-maxEvents);
        const events = told.map((event) => (0,markdown .Qq)(`${minuteOf(event.time)} ${event.text}`)).join('<br>');
        return [version, commit + changed, (0,markdown .Qq)(time), (0,markdown .Qq)(by), (0,markdown .Qq)(validation), entry.tags.map(markdown .aY).join(' '), events];
    });
    const left = total - entries.length;
    const more = left > 0 ? `\n\n${(0,format .U9)(left, 'older version')} not shown; set ${(0,input_names .sy)('limit')} to show more.` : '';
    const heading = `${(0,markdown .fh)(alias)} on ${(0,markdown .aY)(tenant)}\n\n`;
    return heading + ((0,markdown .tp)([...headers, 'What became of it'], rows) || 'No version.') + more;
}
function validationText(entry) {
    const { proof } = entry;
    const validation = validatedText(entry);
    if (proof === undefined)
        return validation;
    const by = `by ${proof.method}`;
    if (proof.state === 'inconclusive')
        return `${validation}, proof ${by} inconclusive`;
    return `${validation}, ${proof.state === 'failed' ? 'not proved' : 'proved'} ${by}`;
}
function validatedText({ validation }) {
    const { state, verdict, knownFindings, failed } = validation;
    switch (state) {
        case 'none':
            return 'not validated';
        case 'incomplete':
            return `not validated (${verdict})`;
        case 'failed':
            return `failed (${failed} checks)`;
        case 'passed':
            if (knownFindings)
                return `passed with known findings (${failed} checks)`;
            return verdict === 'warn' ? 'passed with warnings' : 'passed';
    }
}
function minuteOf(time) {
    return time === undefined ? '' : time.slice(0, 16).replace('T', ' ');
}
; 








const inputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector.' },
    limit: {
        kind: 'integer',
        min: 1,
        max: 1000,
        default: '20',
        description: 'Number of versions, the newest; those that a tag is at are shown as well.',
    },
    'github-token': {
        ...upload_record .v5['github-token'],
        description: 'Token that reads the deployments in which uploads are recorded. Needs `deployments: read`.',
    },
    record: { kind: 'text', description: 'File or folder in which uploads are recorded.' },
    ...tenant .MR,
};
const command_history = (0,command .N)({
    name: 'history',
    summary: 'Shows the versions of a connector: commit, time, user, validation, and the tags they were and are at.',
    action: { title: 'SaaS connector: history', icon: 'list', color: 'gray-dark' },
    positional: ['connector'],
    inputs,
    outputs: {
        history: `The versions as a JSON array, the newest first; the first ones if all would be longer than ${json_output .Sy} characters.`,
        count: 'Number of versions in the output history.',
    },
    async run(given, context) {
        const ref = (0,tenant .dB)(given.connector);
        const records = (0,upload_record .WH)(given, context);
        await records.assertUsable(true);
        records.warnIfMissing();
        const client = await (0,tenant .Hl)(given, context);
        const { signal, logger } = context;
        try {
            const connector = await client.connectors.resolve(ref, { signal });
            const tenant = client.baseUrl.host;
            const recorded = await recorded_versions .wX.read({ tenant, connector }, records);
            const entries = await readConnectorHistory(connector, given.limit, { client, recorded, signal });
            for (const line of (0,text_table .e)(historyHeaders, entries.map(historyRow), context))
                logger.info(line);
            const json = [];
            let length = 2;
            for (const entry of entries) {
                const text = (0,json_output .We)(entry, context.secrets);
                length += text.length + 1;
                if (length > json_output .Sy)
                    break;
                json.push(text);
            }
            context.setOutput('history', `[${json.join(',')}]`);
            context.setOutput('count', json.length);
            const total = (await client.versions.list(connector.id, { signal })).length;
            context.addSummary(`## History\n\n${historySection(entries, { tenant, alias: connector.alias, total })}`);
        }
        finally {
            client.close();
        }
    },
});

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

  80805:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    e: () => (  textTable)
  });
  var get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55322);

const maxColumnWidth = 60;
const minColumnWidth = 8;
const gap = 2;
function textTable(headers, rows, { columns, secrets }) {
    const lines = [headers, ...rows].map((cells) => cells.map((cell) => secrets.clean(cell, { isWhole: true }).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')));
    const widest = headers.map((_, column) => Math.max(...lines.map((cells) => textWidth(cells[column] ?? ''))));
    const widths = columns === undefined ? widest.map((width) => Math.min(width, maxColumnWidth)) : fitWidths(widest, columns);
    return lines.map((cells) => cells
        .map((cell, column) => fitCell(cell, widths[column] ?? 0, columns !== undefined))
        .join(' '.repeat(gap))
        .trimEnd());
}
function fitWidths(widest, columns) {
    const widths = widest.map((width) => Math.min(width, Math.max(columns, minColumnWidth)));
    const most = columns - gap * (widths.length - 1);
    for (let sum = widths.reduce((a, b) => a + b, 0); sum > most; sum--) {
        const width = Math.max(...widths);
        if (width <= minColumnWidth)
            break;
        widths[widths.lastIndexOf(width)] = width - 1;
    }
    return widths;
}
function fitCell(cell, width, isCut) {
    const own = textWidth(cell);
    if (own <= width || !isCut)
        return cell + ' '.repeat(Math.max(0, width - own));
    let shown = '';
    let left = width - 1;
    for (const part of characters(cell)) {
        left -= characterWidth(part);
        if (left < 0)
            break;
        shown += part;
    }
    return `${shown}…${' '.repeat(width - 1 - textWidth(shown))}`;
}
const segmenter = new Intl.Segmenter();
function* characters(text) {
    for (const { segment } of segmenter.segment(text))
        yield segment;
}
function textWidth(text) {
    if (/^[\x00-\x7f]*$/.test(text))
        return text.length;
    let width = 0;
    for (const part of characters(text))
        width += characterWidth(part);
    return width;
}
function characterWidth(character) {
    if (/^\p{M}+$/u.test(character))
        return 0;
    if (/\p{Emoji_Presentation}|\ufe0f/u.test(character))
        return 2;
    return (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__  .Q1)(character.codePointAt(0) ?? 0);
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
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58369);
  var _github_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43890);
  var _record_events_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(20957);
  var _record_history_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40266);
  var _record_uploads_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3176);
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
            this.#notice(`nothing is recorded, as there is no github-token; pass it, or give ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_9__  .sy)('record')}`);
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
                if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_10__  .yW)(key, upload.record))
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
                    if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_10__  .yW)(owner, upload.record) && upload.record.version === version)
                        same.push(upload);
                }
                const known = same.find((upload) => (0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_10__  .YK)(upload.record, record));
                if (known !== undefined && moved.length === 0)
                    return;
                const { events } = await (0,_record_history_js__WEBPACK_IMPORTED_MODULE_11__  .Lu)(version, same);
                const latest = events.findLast(({ event: { kind } }) => kind !== 'uploaded' && kind !== 'tagged')?.event;
                const state = latest === undefined ? 'pending' : (0,_record_events_js__WEBPACK_IMPORTED_MODULE_12__  .W_)(latest, (0,_record_history_js__WEBPACK_IMPORTED_MODULE_11__  .kv)(events).size > 0);
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
                    if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_10__  .yW)(key, upload.record) && upload.record.version === version)
                        uploads.push(upload);
                }
                const [newest] = uploads;
                if (newest === undefined)
                    return;
                const { events } = await (0,_record_history_js__WEBPACK_IMPORTED_MODULE_11__  .Lu)(version, uploads);
                const tags = (0,_record_history_js__WEBPACK_IMPORTED_MODULE_11__  .kv)(events);
                if ('tag' in full)
                    tags.delete(full.tag);
                const state = (0,_record_events_js__WEBPACK_IMPORTED_MODULE_12__  .W_)(full, tags.size > 0);
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
            return undefined;
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
        const description = (0,_record_events_js__WEBPACK_IMPORTED_MODULE_12__  .gN)(event);
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

  55322:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Q1: () => (  eastAsianWidth)
});


; 

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (  null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (  null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

; 
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

; 



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] =   findWideFastPathRange(wideRanges);

function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

; 


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}




  })

};
