export const id = 3498;
export const ids = [3498];
export const modules = {

/***/ 17827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ maxResultLength),
/* harmony export */   We: () => (/* binding */ cleanJson),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   oG: () => (/* binding */ writeError),
/* harmony export */   r8: () => (/* binding */ BoundedResult),
/* harmony export */   zb: () => (/* binding */ assertReplaceable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65872);
/* harmony import */ var _structured_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34785);






/**
 * Characters of JSON that an output may have. Linux passes at most 128 KiB in one environment variable, and that is how
 * a step hands an output to a script.
 */
const maxResultLength = 100_000;
/**
 * JSON of a value without secrets. A number that is a secret becomes a string, so that the result is valid JSON.
 *
 * @throws UserError if the value is nested too deeply.
 */
function cleanJson(value, redact) {
    try {
        const json = JSON.stringify(value ?? null);
        if (redact(json) === json)
            return json;
        return JSON.stringify(redactValues(value, redact));
    }
    catch (cause) {
        if (cause instanceof RangeError)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('a value is nested too deeply to be written as JSON', { cause });
        throw cause;
    }
}
function redactValues(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (typeof value === 'number')
        return redact(String(value)) === String(value) ? value : redact(String(value));
    if (Array.isArray(value))
        return value.map((each) => redactValues(each, redact));
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value))
        return value;
    // Assigning a key named `__proto__` would set the prototype.
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [redact(key), redactValues(each, redact)]));
}
/** Collects JSON values for an output, up to `maxResultLength` characters. */
class BoundedResult {
    #lines = [];
    #length = 0;
    add(json) {
        this.#length += json.length + 1;
        if (this.#length > maxResultLength)
            this.#lines = undefined;
        this.#lines?.push(json);
    }
    /** The only value, or an array of all; always an array with `asArray`. Empty if it is too large. */
    toJson(asArray) {
        const lines = this.#lines;
        if (lines === undefined)
            return '';
        return !asArray && lines.length === 1 ? (lines[0] ?? '') : `[${lines.join(',')}]`;
    }
}
/** The error for a file that cannot be written; `label` names the input and the file, as `out answers.jsonl`. */
function writeError(label, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`cannot write ${label}: ${(0,_structured_input_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(cause)}; give another path`, { cause });
}
/**
 * Writes a file in one step: a reader finds the old or the new content, never a part of it. Creates its folders.
 *
 * @param label names the input and the file in a message, as `record uploads.json`
 * @throws UserError if it cannot be written.
 */
async function replaceFile(path, text, label) {
    const temporary = temporaryPath(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (cause) {
        await removeIfPossible(temporary);
        throw writeError(label, cause);
    }
}
/**
 * Checks, before any work is done, that `replaceFile` can write a file. Creates its folders.
 *
 * @throws UserError if it cannot be written.
 */
async function assertReplaceable(path, label) {
    const temporary = temporaryPath(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, '', { flag: 'wx' });
    }
    catch (cause) {
        throw writeError(label, cause);
    }
    await removeIfPossible(temporary);
}
/** If a file could not be created, its removal can fail for the same reason, which is reported already. */
async function removeIfPossible(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true }).catch(() => { });
}
function temporaryPath(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
}
//# sourceMappingURL=json-output.js.map

/***/ }),

/***/ 26490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ UploadRecords),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   v5: () => (/* binding */ recordInputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73899);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65872);
/* harmony import */ var _json_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17827);
/* harmony import */ var _structured_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34785);







/** Where uploads are remembered: the platform does not tell what is in a version. */
const recordInputs = {
    'github-token': {
        kind: 'text',
        secret: true,
        description: 'Token that remembers uploads as deployments of the repository, to recognise an unchanged bundle. Needs `deployments: write`.',
    },
    record: {
        kind: 'text',
        description: 'File that remembers uploads, as JSON, where there are no deployments. Made if missing.',
    },
};
/** The uploads that are remembered, in deployments, in a file, or nowhere. */
class UploadRecords {
    #inputs;
    #context;
    #deployments;
    constructor(inputs, context) {
        this.#inputs = inputs;
        this.#context = context;
    }
    /** Throws a UserError if the file can neither be read nor be made. Makes its folders, unless in a dry run. */
    async assertUsable(dryRun) {
        const { record } = this.#inputs;
        await (0,_cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .assertOutputFiles */ .H)({ record }, this.#context.workingDirectory);
        await this.#readFile();
        if (record !== undefined && !dryRun)
            await (0,_json_output_js__WEBPACK_IMPORTED_MODULE_4__/* .assertReplaceable */ .zb)(this.#file(record), `record ${record}`);
    }
    /** Versions that a bundle of this content became on this connector, newest first; read no further than is asked for. */
    async *versionsOf(content, environment) {
        const isSame = (record) => record.tenant === content.tenant &&
            record.connectorId === content.connectorId &&
            record.contentSha256 === content.contentSha256;
        for (const record of await this.#readFile())
            if (isSame(record))
                yield record.version;
        const deployments = await this.#openDeployments();
        if (deployments === undefined)
            return;
        for await (const record of deployments.list(environment))
            if (isSame(record))
                yield record.version;
    }
    /** The version that a commit was uploaded as; undefined when no deployment tells, or outside of a workflow. */
    async versionOfCommit(commit, upload, environment) {
        const deployments = await this.#openDeployments();
        if (deployments === undefined)
            return undefined;
        for await (const record of deployments.list(environment, commit)) {
            if (record.tenant === upload.tenant && record.connectorId === upload.connectorId)
                return record.version;
        }
        return undefined;
    }
    /** Remembers an upload, in each place by itself. Never rejects: the upload is done, so what goes wrong is a warning. */
    async add(record, environment) {
        const places = [
            async () => await (await this.#openDeployments())?.record(environment, record),
            async () => await this.#addToFile(record),
        ];
        const problems = [];
        for (const remember of places) {
            try {
                await remember();
            }
            catch (error) {
                problems.push((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error));
            }
        }
        if (problems.length === 0)
            return;
        this.#context.logger.warning(`the upload is done, and could not be remembered: ${problems.join('; ')}`);
    }
    async #addToFile(record) {
        const name = this.#inputs.record;
        if (name === undefined)
            return;
        // The newest first, and no more than anybody will look for.
        const records = [record, ...(await this.#readFile())].slice(0, 1000);
        await (0,_json_output_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(this.#file(name), `${JSON.stringify(records, null, 2)}\n`, `record ${name}`);
    }
    /** Undefined outside of a workflow, and without a token. */
    async #openDeployments() {
        const token = this.#inputs['github-token'];
        const { workflow } = this.#context;
        if (token === undefined || workflow === undefined)
            return undefined;
        const [{ GitHubClient }, { Deployments }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(8159), __webpack_require__.e(3193)]).then(__webpack_require__.bind(__webpack_require__, 33193)),
            Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(8159), __webpack_require__.e(8412)]).then(__webpack_require__.bind(__webpack_require__, 88412)),
        ]);
        this.#deployments ??= new Deployments(new GitHubClient(token, workflow.apiUrl, this.#context), workflow);
        return this.#deployments;
    }
    #file(name) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#context.workingDirectory, name);
    }
    async #readFile() {
        if (this.#inputs.record === undefined)
            return [];
        const file = this.#file(this.#inputs.record);
        let text;
        try {
            text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
        }
        catch (error) {
            if (error.code === 'ENOENT')
                return [];
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`cannot read record ${this.#inputs.record}: ${(0,_structured_input_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A3)(error)}`, { cause: error });
        }
        try {
            const records = JSON.parse(text);
            if (Array.isArray(records))
                return records.filter(_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv);
        }
        catch {
            // The line below says it.
        }
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`the record ${this.#inputs.record} is not what this command writes; move it away`);
    }
}
/** The deployment environment that a connector's uploads are shown under. */
function environmentOf(connector) {
    return `saas-connector ${connector.alias}`;
}
//# sourceMappingURL=upload-record.js.map

/***/ }),

/***/ 6502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X8: () => (/* binding */ assertUploadInputs),
/* harmony export */   fj: () => (/* binding */ uploadInputs),
/* harmony export */   gQ: () => (/* binding */ uploadOutputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _shared_upload_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26490);


const uploadInputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector.' },
    create: { kind: 'boolean', default: 'true', description: 'Create the connector when there is none of this alias.' },
    tag: { kind: 'text', description: 'Tag to create at the new version, or to move to it, for example development.' },
    'keep-tags': {
        kind: 'boolean',
        default: 'true',
        description: 'Put every other tag, latest too, back to where it was if the platform moved it.',
    },
    'skip-unchanged': {
        kind: 'boolean',
        default: 'true',
        description: 'Do not upload a bundle again that is remembered as a version, see github-token and record.',
    },
    'dry-run': { kind: 'boolean', default: 'false', description: 'Do every read and no write.' },
    ..._shared_upload_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordInputs */ .v5,
};
/** What an upload tells of its writes. */
const uploadOutputs = {
    uploaded: 'Whether a new version was made: true, false or unknown.',
    created: 'Whether the connector was created: true, false or unknown.',
    tags: 'The tags of the connector and their versions after the upload, as a JSON object; unknown stands for a version that could not be read.',
};
/** Refuses, before anything is sent, what is missing, and a record that could not be kept. */
async function assertUploadInputs(inputs, context) {
    if (inputs.connector === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('input connector is missing; give the id or alias of the connector');
    }
    await new _shared_upload_record_js__WEBPACK_IMPORTED_MODULE_1__/* .UploadRecords */ .M2(inputs, context).assertUsable(inputs['dry-run']);
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 48191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ uploadAndReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var core_errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/tenant/errors/errors.js
var errors = __webpack_require__(25584);
// EXTERNAL MODULE: ./lib/src/tenant/paths.js
var paths = __webpack_require__(62151);
// EXTERNAL MODULE: ./lib/src/commands/shared/upload-record.js
var upload_record = __webpack_require__(26490);
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
;// CONCATENATED MODULE: ./lib/src/commands/upload/summary.js


/** The summary of an upload, in Markdown. */
function uploadSection(report) {
    const id = report.connectorId === undefined ? '' : ` ${(0,markdown/* code */.aY)(report.connectorId)}`;
    return (0,markdown/* table */.tp)(['', ''], [
        ['Tenant', (0,markdown/* code */.aY)(report.tenant)],
        ['Connector', `${(0,markdown/* text */.Qq)(report.alias)}${id}${createdText(report.created)}`],
        ['Version', versionText(report)],
        ['Bundle', `${(0,format/* formatBytes */.z3)(report.size)}, SHA-256 ${(0,markdown/* code */.aY)(report.sha256)}`],
        ...(report.tags.length === 0 ? [] : [['Tags', report.tags.map(tagText).join('<br>')]]),
        ...(report.problem === undefined ? [] : [['Problem', (0,markdown/* text */.Qq)(report.problem)]]),
    ]);
}
function createdText(created) {
    if (created === 'unknown')
        return ' (not known whether it was created)';
    return created ? ' (created)' : '';
}
function versionText({ version, uploaded, dryRun }) {
    if (uploaded === 'unknown')
        return 'not known whether one was made';
    if (version === undefined)
        return dryRun ? 'a new one (dry run: nothing was uploaded)' : 'none was made';
    return uploaded ? `**${version}** (new)` : `**${version}** (this bundle was there already)`;
}
function tagText({ name, version, previous }) {
    const from = previous === undefined ? ' (new)' : previous === version ? '' : ` (was ${previous})`;
    return `${(0,markdown/* code */.aY)(name)} → ${version ?? 'unknown'}${from}`;
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/src/commands/upload/tags.js


/**
 * Puts back the tags that an upload moved, and sets the one that was asked for: each by itself, so that one which fails
 * stops no other. Never rejects. Takes no signal: an interrupt does not leave production on a new version.
 */
async function arrangeTags(wishes) {
    const arranged = { places: new Map(), problems: [] };
    const { before, version, uploaded, keep, tag } = wishes;
    for (const { tagName, activeVersion } of before) {
        arranged.places.set(tagName, uploaded === false ? activeVersion : undefined);
    }
    const listed = uploaded === false ? undefined : await readPlaces(wishes);
    for (const [name, place] of listed ?? [])
        arranged.places.set(name, place);
    if (uploaded !== false) {
        // What production runs comes first: an interrupted job is given seconds.
        const order = [...before].sort((a, b) => Number(b.tagName === 'latest') - Number(a.tagName === 'latest'));
        for (const each of order) {
            const isAsked = each.tagName === tag && version !== undefined;
            await putBack(each, keep && !isAsked, wishes, arranged);
        }
    }
    if (tag !== undefined && version !== undefined)
        await setAsked(tag, version, wishes, arranged);
    return arranged;
}
/** Where the tags are; undefined when they cannot be listed, which leaves each to be read by itself. */
async function readPlaces({ client, connector, logger }) {
    try {
        const tags = await client.tags.list(connector.id);
        return new Map(tags.map(({ tagName, activeVersion }) => [tagName, activeVersion]));
    }
    catch (error) {
        logger.info(`each tag is read by itself: ${lineOf(error)}`);
        return undefined;
    }
}
/** Finds out where a tag is, and puts it back if the upload moved it. */
async function putBack({ tagName, activeVersion }, keep, { client, connector, logger, isNew }, { places, problems }) {
    const place = places.get(tagName) ?? (await placeOf(tagName, client, connector, logger));
    places.set(tagName, place);
    // A tag that is elsewhere was moved by somebody else meanwhile, on purpose. One that cannot be read is set blindly.
    if (!keep || place === activeVersion || (place !== undefined && !isNew(place)))
        return;
    try {
        await client.tags.update(connector.id, tagName, activeVersion, place === undefined ? {} : { from: place });
        places.set(tagName, activeVersion);
        const what = place === undefined ? 'could not be read and was set to' : 'was moved by the upload and is back at';
        logger.info(`tag ${tagName} ${what} version ${activeVersion}`);
    }
    catch (error) {
        problems.push(problemOf(tagName, activeVersion, place, error, places));
    }
}
async function setAsked(tag, version, { client, connector, logger }, { places, problems }) {
    const place = places.get(tag);
    try {
        if (place === undefined && places.has(tag))
            await client.tags.update(connector.id, tag, version);
        else if (place !== version)
            await client.tags.set(connector.id, tag, version);
        places.set(tag, version);
        logger.info(`tag ${tag} is at version ${version}`);
    }
    catch (error) {
        problems.push(problemOf(tag, version, place, error, places));
    }
}
async function placeOf(tag, client, connector, logger) {
    try {
        return (await client.tags.get(connector.id, tag))?.activeVersion;
    }
    catch (error) {
        logger.info(lineOf(error));
        return undefined;
    }
}
/** `place` is where the tag was before it was tried to set it. */
function problemOf(tag, version, place, cause, places) {
    const isKnown = (0,errors/* writtenOf */.lu)(cause) === false && (place !== undefined || !places.has(tag));
    if (!isKnown)
        places.set(tag, undefined);
    const where = isKnown
        ? `tag ${tag} is not at version ${version}`
        : `whether tag ${tag} is at version ${version} is not known`;
    return { tag, version, message: `${where}: ${lineOf(cause)}`, cause };
}
function lineOf(error) {
    return error instanceof core_errors/* UserError */.y ? error.message : 'a defect of this program';
}
//# sourceMappingURL=tags.js.map
;// CONCATENATED MODULE: ./lib/src/commands/upload/upload.js







/**
 * Uploads a bundle, unless it is known to be there, and sees to the tags; tells of it in the summary whether it succeeds
 * or not. `setOutput` is called as soon as each value is known, so that a failure later on does not hide that a version
 * was made.
 *
 * @throws UserError, TenantError
 */
async function uploadAndReport(bundle, client, inputs, context, setOutput) {
    if (inputs.connector === undefined) {
        throw new core_errors/* UserError */.y('input connector is missing; give the id or alias of the connector');
    }
    const report = {
        tenant: client.baseUrl.host,
        alias: inputs.connector,
        connectorId: undefined,
        created: false,
        dryRun: inputs['dry-run'],
        version: undefined,
        uploaded: false,
        sha256: bundle.sha256,
        size: bundle.size,
        tags: [],
        problem: undefined,
    };
    try {
        await uploadBundle({ bundle, client, inputs, context, setOutput, report });
        return report;
    }
    catch (error) {
        report.problem = error instanceof core_errors/* UserError */.y ? error.message : 'a defect of this program';
        throw error;
    }
    finally {
        context.addSummary(`## Upload\n\n${uploadSection(report)}`);
    }
}
async function uploadBundle(upload) {
    const { bundle, client, inputs, context, setOutput, report } = upload;
    const { logger, signal } = context;
    const { alias, dryRun } = report;
    const found = inputs.create
        ? await client.connectors.find(alias, { signal })
        : await client.connectors.resolve(alias, { signal });
    if (found === undefined && dryRun) {
        logger.info(`would create the connector ${alias} and upload ${shown(bundle, context)} as its version 1`);
        setOutput('alias', alias);
        return;
    }
    const connector = found ?? (await createConnector(alias, upload));
    report.connectorId = connector.id;
    report.alias = connector.alias;
    setOutput('connector-id', connector.id);
    setOutput('alias', connector.alias);
    const before = report.created ? [] : await client.tags.list(connector.id, { signal });
    tellTags(upload, new Map(placesOf(before)), before);
    const records = new upload_record/* UploadRecords */.M2(inputs, context);
    const known = inputs['skip-unchanged'] ? await knownVersion(bundle, connector, client, records, context) : undefined;
    if (known !== undefined) {
        logger.info(`version ${known} of ${connector.alias} holds this bundle already; nothing is uploaded`);
        report.version = known;
        setOutput('version', known);
    }
    if (dryRun) {
        tellDryRun(upload, before);
        return;
    }
    if (known === undefined)
        await sendAndArrange(connector, records, upload);
    else {
        const arranged = await arrangeTags(wishesOf(connector, before, () => false, upload));
        tellTags(upload, arranged.places, before);
        throwProblems(arranged, connector, upload);
    }
    signal.throwIfAborted();
}
/** Uploads, then puts the tags right whatever came of it, and remembers the upload last. */
async function sendAndArrange(connector, records, upload) {
    const { bundle, client, context, setOutput, report } = upload;
    const { logger, signal } = context;
    logger.info(`uploading ${shown(bundle, context)} to ${connector.alias}`);
    let before = [];
    const known = new Set();
    let failure;
    try {
        // Not ended by an interrupt: a version may be made all the same, and the tags that it moved would stay there.
        const made = await client.versions.upload(connector.id, bundle, {
            onReady: async (versions) => {
                for (const { version } of versions)
                    known.add(version);
                // Read as late as can be: what somebody promoted until now must not be undone.
                before = await client.tags.list(connector.id, { signal });
            },
        });
        report.version = made.version;
        report.uploaded = true;
    }
    catch (error) {
        report.uploaded = (0,errors/* writtenOf */.lu)(error, signal);
        if (report.uploaded === false)
            throw error;
        failure = error;
    }
    const { version, uploaded } = report;
    const isNew = (place) => (version === undefined ? !known.has(place) : place === version);
    let arranged;
    try {
        setOutput('uploaded', uploaded);
        setOutput('version', version ?? 'unknown');
        if (version !== undefined) {
            logger.info(`version ${version} of ${connector.alias} is uploaded`);
        }
    }
    finally {
        arranged = await arrangeTags(wishesOf(connector, before, isNew, upload));
    }
    tellTags(upload, arranged.places, before);
    if (version !== undefined) {
        const record = { ...identityOf(bundle, connector, client), version };
        await records.add(record, (0,upload_record/* environmentOf */.p7)(connector));
    }
    throwProblems(arranged, connector, upload, failure);
}
function wishesOf(connector, before, isNew, { client, inputs, context, report }) {
    const { version, uploaded } = report;
    const { 'keep-tags': keep, tag } = inputs;
    return { client, connector, logger: context.logger, before, version, uploaded, isNew, keep, tag };
}
/** Says where every tag stands. */
function tellTags({ setOutput, report }, places, before) {
    const old = new Map(placesOf(before));
    report.tags = [...places]
        .map(([name, version]) => ({ name, version, previous: old.get(name) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    setOutput('tags', JSON.stringify(Object.fromEntries(report.tags.map(({ name, version = 'unknown' }) => [name, version]))));
}
function tellDryRun({ bundle, inputs: { tag }, context, report }, before) {
    const { logger } = context;
    const { version } = report;
    if (version === undefined) {
        logger.info(`would upload ${shown(bundle, context)} as a new version of ${report.alias}`);
        return;
    }
    if (tag === undefined)
        return;
    const isThere = new Map(placesOf(before)).get(tag) === version;
    logger.info(isThere ? `tag ${tag} is at version ${version}` : `would set tag ${tag} to version ${version}`);
}
/** Throws what went wrong with the upload and with the tags: a tag in the one line, several in one annotation each. */
function throwProblems({ problems }, { alias }, { context, report }, failure = undefined) {
    const lines = problems.map(({ tag, version, message }) => {
        return `${message}; set it with promote --connector ${alias} --tag ${tag} --version ${version}`;
    });
    if (lines.length > 1)
        for (const message of lines)
            context.annotate({ level: 'error', title: 'upload', message });
    const errors = [failure, ...problems.map(({ cause }) => cause)].filter((error) => error !== undefined);
    const defect = errors.find((error) => !(error instanceof core_errors/* UserError */.y));
    if (defect !== undefined)
        throw defect;
    if (lines.length === 0 && failure === undefined)
        return;
    if (lines.length === 0)
        throw failure;
    const start = failure instanceof core_errors/* UserError */.y
        ? `${failure.message}; besides,`
        : `version ${report.version} of ${alias} is there, but`;
    const names = problems.map(({ tag }) => tag).join(', ');
    const what = lines.length === 1 ? lines[0] : `these tags could not be set, each for the reason told above: ${names}`;
    throw new core_errors/* UserError */.y(`${start} ${what}`, { cause: errors[0] });
}
async function createConnector(alias, { client, context, setOutput, report }) {
    if ((0,paths/* isIdForm */.YG)(alias)) {
        throw new core_errors/* UserError */.y(`there is no connector with the id ${alias} on ${client.baseUrl.host}; correct the id, or give an alias to create one`);
    }
    context.signal.throwIfAborted();
    try {
        // Not ended by an interrupt: nobody would know whether it was made.
        const connector = await client.connectors.create(alias);
        report.created = true;
        context.logger.info(`created the connector ${connector.alias} (${connector.id})`);
        return connector;
    }
    catch (error) {
        report.created = (0,errors/* writtenOf */.lu)(error);
        if (report.created === 'unknown')
            setOutput('connector-id', 'unknown');
        throw error;
    }
    finally {
        setOutput('created', report.created);
    }
}
/** The version that is remembered to hold the same content, if the tenant still has it. */
async function knownVersion(bundle, connector, client, records, context) {
    let existing;
    for await (const version of records.versionsOf(identityOf(bundle, connector, client), (0,upload_record/* environmentOf */.p7)(connector))) {
        if (existing === undefined) {
            const versions = await client.versions.list(connector.id, { signal: context.signal });
            existing = new Set(versions.map((each) => each.version));
        }
        if (existing.has(version))
            return version;
    }
    return undefined;
}
function placesOf(tags) {
    return tags.map(({ tagName, activeVersion }) => [tagName, activeVersion]);
}
function identityOf(bundle, connector, client) {
    return { tenant: client.baseUrl.host, connectorId: connector.id, contentSha256: bundle.contentSha256 };
}
function shown(bundle, context) {
    return (0,external_node_path_.relative)(context.workingDirectory, bundle.path);
}
//# sourceMappingURL=upload.js.map

/***/ })

};
