export const id = 7652;
export const ids = [7652];
export const modules = {

/***/ 99720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SQ: () => (/* binding */ readConnectorBundle),
/* harmony export */   qN: () => (/* binding */ readCustomizerBundle),
/* harmony export */   wo: () => (/* binding */ inspectZip)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1559);
/* harmony import */ var _base_logger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33160);
/* harmony import */ var _connector_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48304);
/* harmony import */ var _connector_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95131);
/* harmony import */ var _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45016);








/** Loads the bundle of a zip in a process of its own. Throws a RuntimeError when it does not load. */
async function inspectZip(path, config, { childEnvironment }) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'bundle-'));
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'bundle');
    try {
        await (0,_connector_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .extractBundle */ .yB)(path, directory);
        // What it logs while loading comes again when its commands run.
        const runtime = new _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_7__/* .BundleRuntime */ .n({ directory, environment: childEnvironment(), logger: _base_logger_js__WEBPACK_IMPORTED_MODULE_4__/* .silentLogger */ .q });
        try {
            return await runtime.inspect(config);
        }
        finally {
            await runtime.close();
        }
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
/**
 * Reads the bundle of a connector.
 *
 * @param advice - what to do with a customizer's bundle instead.
 * @throws UserError for what is none: a customizer's is called so, rather than a connector's without its spec.
 */
async function readConnectorBundle(path, advice, context) {
    try {
        return await (0,_connector_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .readBundle */ .Bo)(path);
    }
    catch (error) {
        if (!(error instanceof _connector_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .BundleError */ .rJ) || error.problem !== 'no-spec')
            throw error;
        if (!(await isCustomizer(path, context)))
            throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is the bundle of a customizer, not of a connector; ${advice}`, { cause: error });
    }
}
/**
 * Reads the bundle of a customizer.
 *
 * @throws UserError for one that does not load, or that exports no customizer.
 */
async function readCustomizerBundle(path, context) {
    const bundle = await (0,_connector_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .readBundle */ .Bo)(path, { spec: 'optional' });
    let exports;
    try {
        exports = (await inspectZip(path, {}, context)).exports;
    }
    catch (cause) {
        if (!(cause instanceof _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_7__/* .RuntimeError */ .b))
            throw cause;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is no bundle of a customizer: ${cause.message}`, { cause });
    }
    if (exports.customizer)
        return bundle;
    const connector = bundle.spec?.name === undefined ? 'a connector' : `the connector ${(0,_connector_words_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(bundle.spec.name)}`;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is the bundle of ${connector}: it exports no connectorCustomizer; give the bundle of the customizer, or upload this one with the command upload`);
}
async function isCustomizer(path, context) {
    try {
        const { exports } = await inspectZip(path, {}, context);
        return exports.customizer && !exports.connector;
    }
    catch (error) {
        // Then the missing spec is what is wrong with it first.
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y))
            throw error;
        return false;
    }
}
//# sourceMappingURL=bundle-inspection.js.map

/***/ }),

/***/ 19067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   jE: () => (/* binding */ parseStructured),
/* harmony export */   jH: () => (/* binding */ readInputFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1559);



/** More uses of anchors than this in one text are an attempt to exhaust the memory. */
const mostAliases = 100;
/** Deeper nesting is refused: it would exhaust the stack of whatever reads it next. */
const deepest = 200;
/** Bytes of a file that an input names. */
const largestFile = 64 * 1024 * 1024;
/**
 * The value of a text in JSON or YAML 1.2. In YAML there are no tags but the core ones, keys are texts and stand once,
 * and aliases are limited.
 *
 * @param label names the text in a message, as `input changes` or `the file a.yaml`
 * @throws UserError that says where it is wrong, and never quotes the text: it may hold a secret.
 */
async function parseStructured(text, label) {
    const plain = text.replace(/^\ufeff/, '');
    const json = jsonOf(plain);
    const { value, problem } = json === undefined ? await readYaml(plain) : { value: json.value, problem: undefined };
    if (problem !== undefined)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${label} is neither JSON nor YAML that can be used: ${problem}`);
    if (depthOf(value) > deepest)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${label} is nested deeper than ${deepest}; make it simpler`);
    return value;
}
function jsonOf(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
async function readYaml(text) {
    const { Composer, LineCounter, Parser } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lineCounter = new LineCounter();
    const tokens = [...new Parser(lineCounter.addNewLine).parse(text)];
    // Before composing, which goes down by calling itself.
    if (depthOf(tokens) > 3 * deepest)
        return { problem: `it is nested deeper than ${deepest}` };
    const composer = new Composer({ prettyErrors: false, stringKeys: true, schema: 'core' });
    const [document, ...others] = [...composer.compose(tokens, true, text.length)];
    if (document === undefined)
        return { value: null };
    if (others.length > 0)
        return { problem: 'there is a second document; give one' };
    const [fault] = [...document.errors, ...document.warnings];
    if (fault !== undefined) {
        const { line, col } = lineCounter.linePos(fault.pos[0]);
        const what = faults[fault.code] ?? fault.code.toLowerCase().replaceAll('_', ' ');
        return { problem: `line ${line}, column ${col}: ${what}` };
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: mostAliases });
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        return { problem: 'an alias without an anchor, or too many of them' };
    }
    return everyNumberIsFinite(value) ? { value } : { problem: 'a number that JSON cannot carry (.inf or .nan)' };
}
/** How deep objects and lists lie in each other. Does not call itself: what it looks at may be hostile. */
function depthOf(root) {
    let most = 0;
    for (const { depth } of nodes(root))
        most = Math.max(most, depth);
    return most;
}
function everyNumberIsFinite(root) {
    for (const { value } of nodes(root))
        if (typeof value === 'number' && !Number.isFinite(value))
            return false;
    return true;
}
function* nodes(root) {
    const work = [{ value: root, depth: 0 }];
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
        yield next;
        const { value, depth } = next;
        if (typeof value !== 'object' || value === null)
            continue;
        for (const child of Object.values(value))
            work.push({ value: child, depth: depth + 1 });
    }
}
const faults = {
    TAG_RESOLVE_FAILED: 'a tag that is not supported; write plain values',
    DUPLICATE_KEY: 'a key that stands twice',
    NON_STRING_KEY: 'a key that is not a text',
    TAB_AS_INDENT: 'a tab; indent with spaces',
};
/**
 * The text of a file that an input names.
 *
 * @throws UserError that names the input and the file.
 */
async function readInputFile(name, path, workingDirectory) {
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path));
    }
    catch (cause) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read ${name} ${path}: ${reasonOf(cause)}`, { cause });
    }
    if (bytes.length > largestFile) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read ${name} ${path}: it is larger than ${largestFile / 1024 / 1024} MiB`);
    }
    return bytes.toString('utf8');
}
/** Why a file could not be read or written, in words. */
function reasonOf(error) {
    const { code } = error;
    if (code === 'ENOENT')
        return 'there is no such file or folder';
    if (code === 'EISDIR')
        return 'it is a folder';
    if (code === 'EACCES' || code === 'EPERM')
        return 'access is denied';
    return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error);
}
//# sourceMappingURL=structured-input.js.map

/***/ }),

/***/ 33832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ UploadRecords),
/* harmony export */   v: () => (/* binding */ recordInputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1559);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49050);
/* harmony import */ var _workflow_output_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14580);
/* harmony import */ var _structured_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19067);






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
    constructor(inputs, context) {
        this.#inputs = inputs;
        this.#context = context;
    }
    /** Throws a UserError if the file can neither be read nor be made. */
    async assertUsable() {
        await (0,_workflow_output_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .assertOutputFiles */ .H)({ record: this.#inputs.record }, this.#context.workingDirectory);
        await this.#readFile();
    }
    /** Versions that a bundle of this content became on this connector, newest first. */
    async versionsOf(content, environment) {
        const known = await this.#readFile();
        const deployments = await this.#deployments();
        if (deployments !== undefined) {
            for await (const record of deployments.list(environment))
                known.push(record);
        }
        return known
            .filter((record) => record.tenant === content.tenant &&
            record.connectorId === content.connectorId &&
            record.contentSha256 === content.contentSha256)
            .map(({ version }) => version);
    }
    /** The version that a commit was uploaded as; undefined when no deployment tells, or outside of a workflow. */
    async versionOfCommit(commit, upload, environment) {
        const deployments = await this.#deployments();
        if (deployments === undefined)
            return undefined;
        for await (const record of deployments.list(environment, commit)) {
            if (record.tenant === upload.tenant && record.connectorId === upload.connectorId)
                return record.version;
        }
        return undefined;
    }
    /** Remembers an upload. The upload itself is done: what goes wrong here is a warning. */
    async add(record, environment) {
        try {
            const deployments = await this.#deployments();
            await deployments?.record(environment, record);
            if (this.#inputs.record !== undefined) {
                const file = this.#file(this.#inputs.record);
                // The newest first, and no more than anybody will look for.
                const records = [record, ...(await this.#readFile())].slice(0, 1000);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${file}.new`, `${JSON.stringify(records, null, 2)}\n`);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${file}.new`, file);
            }
        }
        catch (error) {
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y))
                throw error;
            this.#context.logger.warning(`the upload is done, and could not be remembered: ${error.message}`);
        }
    }
    async #deployments() {
        const token = this.#inputs['github-token'];
        if (token === undefined || this.#context.workflow === undefined)
            return undefined;
        const { Deployments } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(157), __webpack_require__.e(8412)]).then(__webpack_require__.bind(__webpack_require__, 88412));
        return new Deployments(token, this.#context.workflow);
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
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read record ${this.#inputs.record}: ${(0,_structured_input_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(error)}`, { cause: error });
        }
        try {
            const records = JSON.parse(text);
            if (Array.isArray(records))
                return records.filter(_base_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G);
        }
        catch {
            // The line below says it.
        }
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`the record ${this.#inputs.record} is not what this command writes; move it away`);
    }
}
//# sourceMappingURL=upload-record.js.map

/***/ }),

/***/ 27652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assertUploadInputs: () => (/* binding */ assertUploadInputs),
/* harmony export */   environmentOf: () => (/* binding */ environmentOf),
/* harmony export */   upload: () => (/* binding */ upload),
/* harmony export */   uploadBundle: () => (/* binding */ uploadBundle),
/* harmony export */   uploadInputs: () => (/* binding */ uploadInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1559);
/* harmony import */ var _report_upload_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69424);
/* harmony import */ var _tenant_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62151);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4171);
/* harmony import */ var _bundle_inspection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99720);
/* harmony import */ var _tenant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76821);
/* harmony import */ var _upload_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33832);








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
    ..._upload_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordInputs */ .v,
};
const upload = (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCommand */ .N)({
    name: 'upload',
    summary: 'Uploads a bundle to a tenant as a new version of its connector.',
    action: { title: 'SaaS connector: upload', icon: 'upload-cloud', color: 'blue' },
    inputs: {
        file: { kind: 'text', description: 'The bundle: a zip, as the pack command or action made it.' },
        ...uploadInputs,
        ..._tenant_js__WEBPACK_IMPORTED_MODULE_4__/* .tenantInputs */ .MR,
    },
    outputs: {
        'connector-id': 'Id of the connector.',
        alias: 'Alias of the connector.',
        version: 'The version that holds the bundle.',
        uploaded: 'true if a new version was made.',
        created: 'true if the connector was created.',
        sha256: 'SHA-256 of the zip, in hex.',
        tags: 'The tags of the connector and their versions, as a JSON object.',
    },
    async run(inputs, context) {
        if (inputs.file === undefined)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('input file is missing; give the zip to upload');
        await assertUploadInputs(inputs, context);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workingDirectory, inputs.file);
        const advice = 'upload it with the operation customizer-upload of connector';
        const bundle = await (0,_bundle_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .readConnectorBundle */ .SQ)(path, advice, context);
        context.setOutput('sha256', bundle.sha256);
        const client = (0,_tenant_js__WEBPACK_IMPORTED_MODULE_4__/* .connectTenant */ .Hl)(inputs, context);
        try {
            const result = await uploadBundle(bundle, client, inputs, context, (name, value) => context.setOutput(name, value));
            context.addSummary(`## Upload\n\n${(0,_report_upload_js__WEBPACK_IMPORTED_MODULE_7__/* .uploadSection */ .L)(result)}`);
        }
        finally {
            client.close();
        }
    },
});
/** Refuses, before anything is sent, what is missing, and a record that could not be kept. */
async function assertUploadInputs(inputs, context) {
    if (inputs.connector === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('input connector is missing; give the id or alias of the connector');
    }
    await new _upload_record_js__WEBPACK_IMPORTED_MODULE_5__/* .UploadRecords */ .M(inputs, context).assertUsable();
}
/**
 * Uploads a bundle, unless it is known to be there, and sees to the tags. `setOutput` is called as soon as each value
 * is known, so that a failure later on does not hide that a version was made.
 *
 * @throws UserError, TenantError
 */
async function uploadBundle(bundle, client, inputs, context, setOutput) {
    const { logger, signal } = context;
    const dryRun = inputs['dry-run'];
    if (inputs.connector === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('input connector is missing; give the id or alias of the connector');
    }
    const found = inputs.create
        ? await client.connectors.find(inputs.connector, { signal })
        : await client.connectors.resolve(inputs.connector, { signal });
    const report = {
        tenant: client.baseUrl.host,
        alias: found?.alias ?? inputs.connector,
        connectorId: found?.id,
        created: false,
        dryRun,
        version: undefined,
        uploaded: false,
        sha256: bundle.sha256,
        size: bundle.size,
        tags: [],
    };
    if (found === undefined && dryRun) {
        logger.info(`would create the connector ${inputs.connector} and upload ${shown(bundle, context)} as its version 1`);
        setOutput('alias', inputs.connector);
        setOutput('created', false);
        setOutput('uploaded', false);
        return report;
    }
    const connector = found ?? (await createConnector(inputs.connector, client, context));
    report.connectorId = connector.id;
    report.created = found === undefined;
    setOutput('connector-id', connector.id);
    setOutput('alias', connector.alias);
    setOutput('created', report.created);
    setOutput('uploaded', false);
    const before = found === undefined ? [] : await client.tags.list(connector.id, { signal });
    const records = new _upload_record_js__WEBPACK_IMPORTED_MODULE_5__/* .UploadRecords */ .M(inputs, context);
    const known = inputs['skip-unchanged'] ? await knownVersion(bundle, connector, client, records, context) : undefined;
    if (known !== undefined) {
        logger.info(`version ${known} of ${connector.alias} holds this bundle already; nothing is uploaded`);
        report.version = known;
        setOutput('version', known);
    }
    else if (dryRun) {
        logger.info(`would upload ${shown(bundle, context)} as a new version of ${connector.alias}`);
    }
    else {
        logger.info(`uploading ${shown(bundle, context)} to ${connector.alias}`);
        // Not ended by an interrupt: a version may be made all the same, and the tags that it moved would stay there.
        const { version } = await client.versions.upload(connector.id, bundle);
        report.version = version;
        report.uploaded = true;
        setOutput('version', version);
        setOutput('uploaded', true);
        logger.info(`version ${version} of ${connector.alias} is uploaded`);
        const record = { ...identityOf(bundle, connector, client), version };
        await records.add(record, environmentOf(connector));
    }
    report.tags = await arrangeTags(connector, before, report.version, report.uploaded, client, inputs, context);
    setOutput('tags', JSON.stringify(Object.fromEntries(report.tags.map(({ name, version }) => [name, version]))));
    signal.throwIfAborted();
    return report;
}
async function createConnector(alias, client, context) {
    if ((0,_tenant_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isIdForm */ .YG)(alias)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`there is no connector with the id ${alias} on ${client.baseUrl.host}; correct the id, or give an alias to create one`);
    }
    const connector = await client.connectors.create(alias, { signal: context.signal });
    context.logger.info(`created the connector ${connector.alias} (${connector.id})`);
    return connector;
}
/** The version that is remembered to hold the same content, if the tenant still has it. */
async function knownVersion(bundle, connector, client, records, context) {
    const remembered = await records.versionsOf(identityOf(bundle, connector, client), environmentOf(connector));
    if (remembered.length === 0)
        return undefined;
    const versions = await client.versions.list(connector.id, { signal: context.signal });
    const there = new Set(versions.map(({ version }) => version));
    return remembered.find((version) => there.has(version));
}
/**
 * Puts back the tags that the upload moved, and sets the one that was asked for. Says where every tag stands. An
 * interrupt does not stop it: a tag that moved is not left behind.
 */
async function arrangeTags(connector, before, version, uploaded, client, inputs, context) {
    const { logger } = context;
    const tags = uploaded ? await client.tags.list(connector.id) : [...before];
    const places = new Map(tags.map(({ tagName, activeVersion }) => [tagName, activeVersion]));
    if (uploaded && inputs['keep-tags']) {
        for (const { tagName, activeVersion } of before) {
            // A tag that is elsewhere was moved by somebody else meanwhile, on purpose.
            if (tagName === inputs.tag || places.get(tagName) !== version || activeVersion === version)
                continue;
            await setTag(connector, tagName, activeVersion, version, client);
            places.set(tagName, activeVersion);
            logger.info(`tag ${tagName} was moved by the upload and is back at version ${activeVersion}`);
        }
    }
    if (inputs.tag !== undefined && version !== undefined && places.get(inputs.tag) !== version) {
        if (inputs['dry-run']) {
            logger.info(`would set tag ${inputs.tag} to version ${version}`);
        }
        else {
            await setTag(connector, inputs.tag, version, version, client);
            places.set(inputs.tag, version);
        }
    }
    if (inputs.tag !== undefined && version !== undefined)
        logger.info(`tag ${inputs.tag} is at version ${places.get(inputs.tag)}`);
    const old = new Map(before.map(({ tagName, activeVersion }) => [tagName, activeVersion]));
    return [...places]
        .map(([name, at]) => ({ name, version: at, previous: old.get(name) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
async function setTag(connector, tag, to, uploaded, client) {
    try {
        await client.tags.set(connector.id, tag, to);
    }
    catch (cause) {
        if (!(cause instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y))
            throw cause;
        const remedy = `set it with promote --connector ${connector.alias} --tag ${tag} --version ${to}`;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`version ${uploaded} of ${connector.alias} is there, but tag ${tag} is not at version ${to}: ${cause.message}; ${remedy}`, { cause });
    }
}
function identityOf(bundle, connector, client) {
    return { tenant: client.baseUrl.host, connectorId: connector.id, contentSha256: bundle.contentSha256 };
}
/** The deployment environment that a connector's uploads are shown under. */
function environmentOf(connector) {
    return `saas-connector ${connector.alias}`;
}
function shown(bundle, context) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(context.workingDirectory, bundle.path);
}
//# sourceMappingURL=upload.js.map

/***/ }),

/***/ 69424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ uploadSection)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39798);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12560);


/** The summary of an upload, in Markdown. */
function uploadSection(report) {
    const id = report.connectorId === undefined ? '' : ` ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.connectorId)}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', ''], [
        ['Tenant', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.tenant)],
        ['Connector', `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(report.alias)}${id}${report.created ? ' (created)' : ''}`],
        ['Version', versionText(report)],
        ['Bundle', `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(report.size)}, SHA-256 ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.sha256)}`],
        ...(report.tags.length === 0 ? [] : [['Tags', report.tags.map(tagText).join('<br>')]]),
    ]);
}
function versionText({ version, uploaded, dryRun }) {
    if (version === undefined)
        return dryRun ? 'a new one (dry run: nothing was uploaded)' : '';
    return uploaded ? `**${version}** (new)` : `**${version}** (this bundle was there already)`;
}
function tagText({ name, version, previous }) {
    const from = previous === undefined ? ' (new)' : previous === version ? '' : ` (was ${previous})`;
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} → ${version}${from}`;
}
//# sourceMappingURL=upload.js.map

/***/ })

};
