export const id = 1922;
export const ids = [1922];
export const modules = {

/***/ 45146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ compareHandlers)
/* harmony export */ });
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82226);
/* harmony import */ var _spec_command_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55784);
/* harmony import */ var _spec_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93305);



/**
 * Compares the commands of a spec with the handlers of its bundle. Both ways are errors: the platform offers what is
 * listed and never calls what is not. `std:spec:read` is free: the SDK handles it in every connector
 * (docs/platform.md#spec-read).
 */
function compareHandlers(spec, handlers) {
    const commands = spec.commands ?? [];
    const unlisted = handlers.filter((handler) => handler !== _spec_command_names_js__WEBPACK_IMPORTED_MODULE_2__/* .specRead */ .uD && !commands.includes(handler));
    const findings = [];
    for (const [index, command] of commands.entries()) {
        if (command === _spec_command_names_js__WEBPACK_IMPORTED_MODULE_2__/* .specRead */ .uD || handlers.includes(command) || commands.indexOf(command) !== index)
            continue;
        const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(command, unlisted);
        const advice = near === undefined
            ? 'register a handler for it, or take it out of commands'
            : `is it meant to be ${(0,_spec_format_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(near)}, which has one and is not listed?`;
        const message = `command ${(0,_spec_format_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(command)} is listed in the spec, but the connector has no handler for it: ${advice}`;
        findings.push({ level: 'error', message, command, path: ['commands', index], problem: 'listed-not-handled' });
    }
    for (const command of unlisted) {
        const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(command, commands.filter((listed) => !handlers.includes(listed)));
        const advice = near === undefined ? 'add it to commands, or remove the handler' : `is ${(0,_spec_format_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(near)} in the list meant to be it?`;
        const message = `command ${(0,_spec_format_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(command)} has a handler, but is not listed in the spec, so it is never called: ${advice}`;
        findings.push({ level: 'error', message, command, path: ['commands'], problem: 'handled-not-listed' });
    }
    return findings;
}
//# sourceMappingURL=handlers.js.map

/***/ }),

/***/ 52234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   SQ: () => (/* binding */ readConnectorBundle),
/* harmony export */   qN: () => (/* binding */ readCustomizerBundle),
/* harmony export */   wo: () => (/* binding */ inspectZip)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71897);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57657);
/* harmony import */ var _core_logger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11158);
/* harmony import */ var _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45016);
/* harmony import */ var _spec_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93305);
/* harmony import */ var _tenant_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82120);









/** Loads the bundle of a zip in a process of its own. Throws a RuntimeError when it does not load. */
async function inspectZip(path, config, { childEnvironment, redact }) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'bundle-'));
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'bundle');
    try {
        await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .extractBundle */ .yB)(path, directory);
        // What it logs while loading comes again when its commands run.
        const runtime = new _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__/* .BundleRuntime */ .n({ directory, environment: childEnvironment(), logger: _core_logger_js__WEBPACK_IMPORTED_MODULE_5__/* .silentLogger */ .q });
        try {
            return readable(await runtime.inspect(config), redact);
        }
        finally {
            await runtime.close();
        }
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
/** The same with what the functions threw as one line, without secrets. */
function readable(inspection, redact) {
    const { factoryError, customizerFactoryError } = inspection;
    return {
        ...inspection,
        ...(factoryError !== undefined && { factoryError: (0,_tenant_text_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(redact(factoryError), 500) }),
        ...(customizerFactoryError !== undefined && {
            customizerFactoryError: (0,_tenant_text_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(redact(customizerFactoryError), 500),
        }),
    };
}
/**
 * Reads the bundle of a connector.
 *
 * @param advice - what to do with a customizer's bundle instead.
 * @throws UserError for what is none: a customizer's is called so, rather than a connector's without its spec.
 */
async function readConnectorBundle(path, advice, context) {
    try {
        return await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(path);
    }
    catch (error) {
        if (!(error instanceof _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleError */ .rJ) || error.problem !== 'no-spec')
            throw error;
        if (!(await isCustomizer(path, context)))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${path} is the bundle of a customizer, not of a connector; ${advice}`, { cause: error });
    }
}
/**
 * Reads the bundle of a customizer.
 *
 * @throws UserError for one that does not load, or that exports no customizer.
 */
async function readCustomizerBundle(path, context) {
    const bundle = await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(path, { spec: 'optional' });
    let exports;
    try {
        exports = (await inspectZip(path, {}, context)).exports;
    }
    catch (cause) {
        if (!(cause instanceof _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__/* .RuntimeError */ .b))
            throw cause;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${path} is no bundle of a customizer: ${cause.message}`, { cause });
    }
    if (exports.customizer)
        return bundle;
    const connector = bundle.spec?.name === undefined ? 'a connector' : `the connector ${(0,_spec_format_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(bundle.spec.name)}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${path} is the bundle of ${connector}: it exports no connectorCustomizer; give the bundle of the customizer, or upload this one with the command upload`);
}
async function isCustomizer(path, context) {
    try {
        const { exports } = await inspectZip(path, {}, context);
        return exports.customizer && !exports.connector;
    }
    catch (error) {
        // Then the missing spec is what is wrong with it first.
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y))
            throw error;
        return false;
    }
}
//# sourceMappingURL=bundle-inspection.js.map

/***/ }),

/***/ 86925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withBundleOnSandbox)
/* harmony export */ });
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71897);
/* harmony import */ var _sandbox_http_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47252);
/* harmony import */ var _tenant_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64443);
/* harmony import */ var _bundle_inspection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52234);




/** More need not be kept: each command is told once. */
const maxHits = 1000;
/**
 * Uploads a bundle to a sandbox tenant in this process, and removes both at the end. What is validated there goes
 * through the same client and the same requests as on a tenant.
 */
async function withBundleOnSandbox(path, context, use, customizerPath) {
    const advice = 'give it to validate as customizer, beside the bundle of its connector as file';
    const bundle = await (0,_bundle_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .readConnectorBundle */ .SQ)(path, advice, context);
    const customizerBundle = customizerPath === undefined ? undefined : await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readBundle */ .Bo)(customizerPath, { spec: 'optional' });
    const hits = [];
    const sandbox = await _sandbox_http_server_js__WEBPACK_IMPORTED_MODULE_1__/* .Sandbox */ .a.start({
        onLimit: ({ command, limit, message }) => {
            if (limit !== 'load-time' && hits.length < maxHits)
                hits.push({ command, limit, message });
        },
        environment: context.childEnvironment(),
        // Nothing else can be told apart from a connector's own "not found".
        behaviour: { errorTypeInAnswer: true },
    });
    const client = new _tenant_client_js__WEBPACK_IMPORTED_MODULE_2__/* .TenantClient */ .c({
        baseUrl: sandbox.baseUrl,
        clientId: sandbox.clientId,
        clientSecret: sandbox.clientSecret,
        clock: context.clock,
        logger: context.logger,
    });
    try {
        const { id } = await client.connectors.create('bundle', { signal: context.signal });
        const { version } = await client.versions.upload(id, bundle, { signal: context.signal });
        const customizer = customizerBundle && (await linkCustomizer(customizerBundle, client, context));
        await use({
            client,
            connector: id,
            at: { version },
            local: true,
            bundle,
            limitHits: () => hits,
            ...(customizer && { customizer }),
        });
    }
    finally {
        client.close();
        await sandbox.close();
    }
}
/** Uploads a customizer and links it to the instance of the one tag: by the tag the connector runs with it. */
async function linkCustomizer(bundle, client, { signal }) {
    const { id } = await client.customizers.create('customizer', { signal });
    await client.customizers.upload(id, bundle, { signal });
    for (const instance of await client.instances.list({ signal }))
        await client.instances.link(instance.id, id, { signal });
    return { bundle, tag: 'latest' };
}
//# sourceMappingURL=local-tenant.js.map

/***/ }),

/***/ 63774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tellOfMissingConfig),
/* harmony export */   r: () => (/* binding */ withMissingConfig)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25584);
/* harmony import */ var _validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27806);



/**
 * Annotates how many checks were skipped for want of a configuration. Where an input was given as empty text, the secret
 * that it comes from may be misspelt: that is a warning. A pull request from a fork never has the secret.
 */
function tellOfMissingConfig({ checks }, { workflow, emptyInputs, annotate }) {
    const waiting = checks.filter(({ reason }) => (0,_validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .waitsForConfiguration */ .Gt)(reason)).length;
    if (waiting === 0)
        return;
    const skipped = `${waiting} of ${checks.length} checks were skipped`;
    const title = 'validate';
    if (workflow?.fromFork) {
        annotate({ level: 'notice', title, message: `a pull request from a fork has no secrets: ${skipped}` });
        return;
    }
    const inputs = ['config', 'config-path'];
    if (inputs.some((name) => emptyInputs.has(name))) {
        const message = `config is empty: ${skipped}; see that the secret or variable that it comes from exists and is spelt right`;
        annotate({ level: 'warning', title, message });
    }
    else {
        annotate({ level: 'notice', title, message: `no config was given: ${skipped}` });
    }
}
/**
 * The failure of a command, with what may be missing where it ran without a configuration.
 *
 * @param advice - what can be done beside giving one.
 */
function withMissingConfig(failure, config, advice = '') {
    // What answers notFound was made, and has looked.
    if (config !== undefined || !(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isTenantError */ .Dz)(failure, 'connector') || failure.errorType === 'notFound')
        return failure;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${failure.message}; no configuration was given, without which most connectors are not made: give config or config-path${advice}`, { cause: failure });
}
//# sourceMappingURL=missing-config.js.map

/***/ }),

/***/ 14137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ placeOfStack)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _runtime_source_map_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24635);



/**
 * Where in the project's source a stack of a tenant's log begins, by the source map of the project's build. The build
 * must be the one that ran. Undefined without a map, or when the place is not in the project.
 */
async function placeOfStack(stack, { directory: root, indexFile }) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(indexFile);
    // The tenant ran the same file from a folder of its own; /usr/bin/index.js is the program that ran it
    // (docs/platform.md#open-config-delivery).
    const here = stack.replace(/(?<=\(|^\s*at )(?:file:\/\/)?([^()\r\n]*[\\/])index\.js(?=:\d+:\d+\)?$)/gm, (found, folder) => (/(^|\s)\/usr\/bin\/$/.test(folder) ? found : indexFile));
    const frame = (0,_runtime_source_map_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOwnFrame */ ._c)(here, { directory });
    if (frame === undefined)
        return undefined;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, frame.source);
    // The name comes from the map: a file outside the project is not pointed at.
    const inProject = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file);
    if (inProject.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inProject) || !(await isFile(file)))
        return undefined;
    return { file, line: frame.line, column: frame.column };
}
async function isFile(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=stack-place.js.map

/***/ }),

/***/ 34785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   jE: () => (/* binding */ parseStructured),
/* harmony export */   jH: () => (/* binding */ readInputFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);




/** Size of a file that an input names. */
const maxFileBytes = 64 * 1024 * 1024;
/**
 * Parses a text in JSON or YAML 1.2. In YAML, only core tags are supported, keys must be unique strings, and aliases
 * are limited.
 *
 * @param label names the text in a message, as `input changes` or `the file a.yaml`
 * @throws UserError with the position of the error. It never quotes the text, which may contain a secret.
 */
async function parseStructured(text, label) {
    const plain = text.replace(/^\ufeff/, '');
    const json = parseJson(plain);
    const { value, problem } = json === undefined ? await parseYaml(plain) : { value: json.value, problem: undefined };
    if (problem !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${label} is neither JSON nor YAML that can be used: ${problem}`);
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .depthOf */ .d1)(value) > _core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${label} is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw}; make it simpler`);
    return value;
}
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
async function parseYaml(text) {
    const { YamlError, readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4433)]).then(__webpack_require__.bind(__webpack_require__, 44433));
    try {
        const { value } = readYaml(text);
        return hasOnlyFiniteNumbers(value) ? { value } : { problem: 'a number that JSON does not have (.inf or .nan)' };
    }
    catch (error) {
        if (!(error instanceof YamlError))
            throw error;
        const { code, position } = error;
        const text = yamlErrors[code] ?? code.toLowerCase().replaceAll('_', ' ');
        return { problem: position === undefined ? text : `line ${position.line}, column ${position.column}: ${text}` };
    }
}
function hasOnlyFiniteNumbers(root) {
    for (const { value } of (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valuesIn */ .aC)(root))
        if (typeof value === 'number' && !Number.isFinite(value))
            return false;
    return true;
}
/** Texts for the codes of the YAML parser. */
const yamlErrors = {
    TAG_RESOLVE_FAILED: 'a tag that is not supported; write plain values',
    DUPLICATE_KEY: 'a duplicate key',
    NON_STRING_KEY: 'a key that is not a string',
    TAB_AS_INDENT: 'a tab; indent with spaces',
    MULTIPLE_DOCS: 'a second document; give one',
    ALIAS_FAILED: 'an alias without an anchor, or too many of them',
    TOO_DEEP: `it is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw}`,
};
/**
 * Reads a file that an input names, as UTF-8.
 *
 * @param name the name of the input.
 * @throws UserError that names the input and the file.
 */
async function readInputFile(name, path, workingDirectory) {
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path));
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read ${name} ${path}: ${reasonOf(cause)}`, { cause });
    }
    if (bytes.length > maxFileBytes) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read ${name} ${path}: it is larger than ${maxFileBytes / 1024 / 1024} MiB`);
    }
    return bytes.toString('utf8');
}
/** The reason why a file could not be read or written, for a message. */
function reasonOf(error) {
    const { code } = error;
    if (code === 'ENOENT')
        return 'there is no such file or folder';
    if (code === 'EISDIR')
        return 'it is a folder';
    if (code === 'ENOSPC')
        return 'no space is left on the disk';
    if (code === 'EACCES' || code === 'EPERM')
        return 'access is denied';
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error);
}
//# sourceMappingURL=structured-input.js.map

/***/ }),

/***/ 48862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ prepareValidation),
  q: () => (/* binding */ validateAndReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/report/validation.js
var validation = __webpack_require__(53606);
// EXTERNAL MODULE: ./lib/src/tenant/resources/log-facts.js
var log_facts = __webpack_require__(84217);
;// CONCATENATED MODULE: ./lib/src/validation/engine/invoker.js
/**
 * An invoker over a tenant. The client must not have been given the signal that aborts the run: what validation made
 * is removed after an abort too, and those calls have to get through.
 */
function tenantInvoker(client, target) {
    const { connector, version, tag, idleTimeout } = target;
    return {
        invoke: (type, input, options = {}) => client.invoke({
            connector,
            ...(version !== undefined && { version }),
            ...(tag !== undefined && { tag }),
            type,
            input,
            config: 'config' in options ? options.config : (target.config ?? {}),
            ...(idleTimeout !== undefined && { idleTimeout }),
            ...(options.signal && { signal: options.signal }),
        }),
    };
}
//# sourceMappingURL=invoker.js.map
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/tenant/errors/errors.js
var errors_errors = __webpack_require__(25584);
// EXTERNAL MODULE: ./lib/src/validation/engine/text.js
var engine_text = __webpack_require__(14300);
;// CONCATENATED MODULE: ./lib/src/validation/objects/objects.js


/**
 * Reads an account or entitlement from an answer. Returns a problem in words when it is no such thing, as nothing that
 * comes from a connector can be relied on.
 * @param keyType - the spec's; it decides what `identity` with `uuid` means, the form of old connectors without `key`.
 */
function parseObject(data, keyType) {
    if (!(0,json/* isObject */.Gv)(data))
        return { problem: `${(0,engine_text/* kindOf */.I)(data)} instead of an object` };
    const key = parseKey(data, keyType);
    if ('problem' in key)
        return key;
    const attributes = data['attributes'];
    if (!(0,json/* isObject */.Gv)(attributes))
        return { problem: `no "attributes" object, but ${(0,engine_text/* kindOf */.I)(attributes)}` };
    return { ...idOf(key), key, keyWasSent: data['key'] !== undefined && data['key'] !== null, attributes, fields: data };
}
/** The key in an answer, for answers that need no attributes. */
function parseKey(data, keyType) {
    const { key, identity, uuid } = data;
    if (key === undefined || key === null) {
        if (!isText(identity))
            return { problem: `neither "key" nor "identity" is there` };
        // `uuid` alone does not make a compound key: connectors with simple keys send it too.
        if (keyType === 'compound' && isText(uuid))
            return { compound: { lookupId: identity, uniqueId: uuid } };
        return { simple: { id: identity } };
    }
    if (!(0,json/* isObject */.Gv)(key))
        return { problem: `"key" is ${(0,engine_text/* kindOf */.I)(key)}` };
    const { simple, compound } = key;
    if ((0,json/* isObject */.Gv)(simple)) {
        if (!isText(simple['id']))
            return { problem: `"key.simple.id" is ${(0,engine_text/* kindOf */.I)(simple['id'])}, not a text` };
        return { simple: { id: simple['id'] } };
    }
    if ((0,json/* isObject */.Gv)(compound)) {
        const { lookupId, uniqueId } = compound;
        if (!isText(lookupId))
            return { problem: `"key.compound.lookupId" is ${(0,engine_text/* kindOf */.I)(lookupId)}, not a text` };
        if (!isText(uniqueId))
            return { problem: `"key.compound.uniqueId" is ${(0,engine_text/* kindOf */.I)(uniqueId)}, not a text` };
        return { compound: { lookupId, uniqueId } };
    }
    return { problem: '"key" is neither simple nor compound' };
}
function idOf(key) {
    if ('simple' in key)
        return { id: key.simple.id, unique: key.simple.id };
    return { id: key.compound.lookupId, unique: `${key.compound.lookupId}\n${key.compound.uniqueId}` };
}
function kindOfKey(key) {
    return 'simple' in key ? 'simple' : 'compound';
}
/** As public clients send it: identity is the id (docs/platform.md#invoke-inputs). */
function inputOf(object) {
    return { identity: object.id, key: object.key };
}
/** The id as a reader can find it in the target system. */
function nameOf(key) {
    return 'simple' in key ? key.simple.id : `${key.compound.lookupId} (${key.compound.uniqueId})`;
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
//# sourceMappingURL=objects.js.map
// EXTERNAL MODULE: ./lib/src/validation/engine/exchanges.js + 1 modules
var engine_exchanges = __webpack_require__(11280);
;// CONCATENATED MODULE: ./lib/src/validation/engine/commands.js





/**
 * Failures that concern one invocation. All others (sign-in, rights, an unknown connector, a firewall …) would befall
 * every command alike: they end the run with their own message instead of failing each check.
 */
const commandKinds = new Set([
    'connector',
    'timeout',
    'server',
    'network',
    'bad-request',
    'unexpected-answer',
]);
/** Of those, the ones that may as well mean that the tenant is down. */
const doubtfulKinds = new Set(['server', 'network']);
/** A command that did not do its work. */
class CommandError extends Error {
    name = 'CommandError';
    command;
    kind;
    errorType;
    requestId;
    /** What the handler sent before, at most the first two. */
    outputs;
    constructor(command, kind, message, details = {}) {
        super(message, details.cause && { cause: details.cause });
        this.command = command;
        this.kind = kind;
        this.errorType = details.cause?.errorType;
        this.requestId = details.cause?.trackingId;
        this.outputs = details.outputs ?? [];
    }
    get anchor() {
        return { kind: 'handler', command: this.command, ...(this.requestId && { requestId: this.requestId }) };
    }
    /**
     * True if the connector said that the object does not exist, or may have said so: not every tenant tells the type.
     */
    get mayMeanNotFound() {
        return this.kind === 'connector' && this.errorType !== 'generic';
    }
}
/** Invokes commands and reads their answers. Failures of one command are CommandErrors; others end the run. */
class Commands {
    #invoker;
    #signal;
    #keyType;
    #specReadWorks;
    #log;
    #watch;
    /** How many commands were invoked. */
    requests = 0;
    constructor(invoker, signal, keyType, log, watch) {
        this.#invoker = invoker;
        this.#signal = signal;
        this.#keyType = keyType;
        this.#log = log;
        this.#watch = watch;
        this.#specReadWorks = () => tenantAnswers(invoker, signal);
    }
    /** The same commands under another signal: cleaning up goes on after the run was aborted. */
    withSignal(signal) {
        return new Commands(this.#invoker, signal, this.#keyType, this.#log, this.#watch);
    }
    /** The same commands by another invoker, with a count of its own. */
    over(invoker) {
        return new Commands(invoker, this.#signal, this.#keyType, this.#log, this.#watch);
    }
    /** Yields the data of each output as it arrives. */
    async *outputs(command, input, { onState, ...options } = {}) {
        this.#signal.throwIfAborted();
        this.requests++;
        const first = [];
        const entry = this.#log?.start(command, input);
        let outcome = ['left'];
        try {
            for await (const message of this.#invoker.invoke(command, input, { ...options, signal: this.#signal })) {
                // A configuration that is changed may hold secrets: it goes where they are kept.
                if (message.type !== 'config')
                    this.#watch?.answer(command, message.data);
                if (message.type === 'state')
                    onState?.(message.data);
                if (message.type !== 'output')
                    continue;
                if (first.length < 2)
                    first.push(message.data);
                entry?.output(message.data);
                yield message.data;
            }
            outcome = ['answered'];
        }
        catch (error) {
            const failure = this.#signal.aborted ? error : await this.#commandError(command, error, first);
            if ((0,errors_errors/* isTenantError */.Dz)(error))
                this.#watch?.error(command, error.detail ?? error.message, error.trackingId);
            outcome = ['failed', (0,engine_exchanges/* failureOf */.g5)(failure)];
            throw failure;
        }
        finally {
            entry?.end(...outcome);
        }
    }
    /** Invokes a command that answers exactly one output. */
    async one(command, input, options = {}) {
        const first = [];
        let outputs = 0;
        for await (const data of this.outputs(command, input, options)) {
            outputs++;
            if (first.length < 2)
                first.push(data);
        }
        if (outputs === 1)
            return first[0];
        throw new CommandError(command, 'answer', `${command} answered ${(0,engine_text/* count */.U9)(outputs, 'output')} instead of one`, {
            outputs: first,
        });
    }
    /** Invokes a command that answers one account or entitlement. */
    async object(command, input) {
        const data = await this.one(command, input);
        const object = parseObject(data, this.#keyType);
        if (!('problem' in object))
            return object;
        throw new CommandError(command, 'answer', `${command} answered ${object.problem}`, { outputs: [data] });
    }
    /** Invokes a command whose answer says nothing: `{}`, as documented, or nothing at all. */
    async nothing(command, input) {
        let outputs = 0;
        for await (const _ of this.outputs(command, input))
            outputs++;
        if (outputs > 1)
            throw new CommandError(command, 'answer', `${command} answered ${outputs} outputs instead of one`);
    }
    async #commandError(command, error, outputs) {
        if (!(0,errors_errors/* isTenantError */.Dz)(error) || !commandKinds.has(error.kind))
            return error;
        if (doubtfulKinds.has(error.kind) && !(await this.#specReadWorks()))
            return error;
        const after = outputs.length > 0 ? ' after it had sent output' : '';
        const detail = (0,engine_text/* oneLine */.TN)(error.detail ?? error.message);
        const tracking = error.trackingId === undefined ? '' : ` (tracking id ${(0,engine_text/* oneLine */.TN)(error.trackingId, 80)})`;
        const kind = error.kind;
        const options = { outputs, cause: error };
        if (kind === 'connector') {
            const type = error.errorType === undefined ? '' : ` with a ${error.errorType} error`;
            return new CommandError(command, 'connector', `${command} failed${after}${type}: ${detail}${tracking}`, options);
        }
        if (kind === 'timeout') {
            return new CommandError(command, 'timeout', `${command} did not answer in time${after}${tracking}`, options);
        }
        if (kind === 'unexpected-answer') {
            return new CommandError(command, 'answer', `${command} answered what cannot be read: ${detail}${tracking}`, options);
        }
        return new CommandError(command, 'tenant', `${command} failed outside of the connector: ${detail}${tracking}`, options);
    }
}
/** Tells a tenant that is down from a connector that takes the connection down with it. */
async function tenantAnswers(invoker, signal) {
    try {
        for await (const _ of invoker.invoke('std:spec:read', {}, { signal }))
            return true;
        return true;
    }
    catch (error) {
        return (0,errors_errors/* isTenantError */.Dz)(error, 'connector', 'unexpected-answer');
    }
}
/** The errors in the `results` that an answer to create or update may carry (docs/platform.md#objects). */
function resultErrors(fields) {
    const results = Array.isArray(fields['results']) ? fields['results'] : [];
    return results.filter(json/* isObject */.Gv).flatMap((result) => {
        if (result['status'] !== 'error')
            return [];
        const messages = Array.isArray(result['messages']) ? result['messages'].filter(json/* isObject */.Gv) : [];
        const texts = messages.map(({ message }) => message).filter((message) => typeof message === 'string');
        return [`attribute ${JSON.stringify(result['attribute'])}: ${(0,engine_text/* oneLine */.TN)(texts.join('; ') || 'no message')}`];
    });
}
//# sourceMappingURL=commands.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/poll.js
const defaultWait = { timeout: 30_000, interval: 500 };
/** Waits for things to become true. Once it has waited in vain it looks only once: what never comes is not waited for again and again. */
class Waiter {
    #clock;
    #options;
    #signal;
    #inVain = false;
    constructor(clock, options, signal) {
        this.#clock = clock;
        this.#options = options;
        this.#signal = signal;
    }
    /** Calls `attempt` until it says `done` or the time is over, and returns what it said last. */
    async until(attempt) {
        const { timeout, interval } = this.#options;
        const deadline = this.#clock.now() + (this.#inVain ? 0 : timeout);
        let pause = interval;
        for (;;) {
            const result = await attempt();
            if (result.done)
                return result;
            const left = deadline - this.#clock.now();
            if (left <= 0) {
                this.#inVain = true;
                return result;
            }
            await this.#clock.sleep(Math.min(pause, left), this.#signal);
            pause = Math.min(pause * 1.5, interval * 10);
        }
    }
}
//# sourceMappingURL=poll.js.map
;// CONCATENATED MODULE: ./lib/src/validation/accounts/random.js
/**
 * Numbers and words that follow from a text seed alone, so that a run can be repeated. Not for secrets: a generated
 * password protects nothing but an account that is deleted a moment later.
 */
class Random {
    #seed;
    #state;
    constructor(seed) {
        this.#seed = seed;
        this.#state = Uint32Array.from([1, 2, 3, 4], (salt) => hash32(seed, salt));
        for (let i = 0; i < 8; i++)
            this.next();
    }
    /** A generator of its own for a part of the run: leaving one part out does not change the values of another. */
    fork(label) {
        return new Random(`${this.#seed}/${label}`);
    }
    /** From 0 up to, but not including, 1. */
    next() {
        // The "small fast counting" generator: three words of state and a counter.
        const s = this.#state;
        const [a = 0, b = 0, c = 0, counter = 0] = s;
        const sum = (a + b + counter) >>> 0;
        s[3] = counter + 1;
        s[0] = b ^ (b >>> 9);
        s[1] = c + (c << 3);
        s[2] = ((c << 21) | (c >>> 11)) + sum;
        return sum / 2 ** 32;
    }
    /** A whole number from `min` to `max`, both included. */
    integer(min, max) {
        return min + Math.floor(this.next() * (max - min + 1));
    }
    /** `length` characters of `alphabet`. */
    text(length, alphabet = 'abcdefghijkmnpqrstuvwxyz23456789') {
        let result = '';
        for (let i = 0; i < length; i++)
            result += alphabet[this.integer(0, alphabet.length - 1)];
        return result;
    }
}
/** 32 bits of a text; the same on every machine. */
function hash32(text, salt = 0) {
    let h = (0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1)) >>> 0;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
    h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
    return (h ^ (h >>> 16)) >>> 0;
}
/** 53 bits of a text as a number. */
function hash53(text, salt = 0) {
    return (hash32(text, salt) & 0x1fffff) * 2 ** 32 + hash32(text, salt + 0x5bd1);
}
//# sourceMappingURL=random.js.map
;// CONCATENATED MODULE: ./lib/src/validation/objects/id-set.js

/**
 * Remembers which ids were seen, at 16 bytes an id instead of the text: lists of a source can hold millions. Keeps
 * 53 bits of each; two different ids pass for the same about once in 9 · 10^15.
 */
class IdSet {
    #slots = new Float64Array(1024);
    #size = 0;
    get size() {
        return this.#size;
    }
    /** False if it was there already. */
    add(id) {
        if (this.#size * 2 >= this.#slots.length)
            this.#grow();
        const hash = hash53(id) + 1;
        const slot = find(this.#slots, hash);
        if (this.#slots[slot] === hash)
            return false;
        this.#slots[slot] = hash;
        this.#size++;
        return true;
    }
    has(id) {
        const hash = hash53(id) + 1;
        return this.#slots[find(this.#slots, hash)] === hash;
    }
    #grow() {
        const larger = new Float64Array(this.#slots.length * 2);
        for (const hash of this.#slots)
            if (hash !== 0)
                larger[find(larger, hash)] = hash;
        this.#slots = larger;
    }
}
/** The slot that holds `hash`, or the empty one where it belongs. The number of slots is a power of two. */
function find(slots, hash) {
    let slot = (hash % 0x7fffffff) & (slots.length - 1);
    while (slots[slot] !== 0 && slots[slot] !== hash)
        slot = (slot + 1) & (slots.length - 1);
    return slot;
}
//# sourceMappingURL=id-set.js.map
// EXTERNAL MODULE: ./lib/src/validation/objects/spec-view.js
var spec_view = __webpack_require__(44336);
;// CONCATENATED MODULE: ./lib/src/validation/objects/compare.js



/**
 * Compares what was sent to a handler with what it answers (sail faults 3, 4, 5, 16, 21, 22). Attributes that were not
 * sent, and sent ones that the schema does not have, may be anything. Secrets are never compared, since targets mask,
 * hash or withhold them. An entitlement attribute may have more values than sent: many targets add groups themselves.
 */
function compareSupplied(supplied, returned, schema, secretKeys = new Set()) {
    return Object.entries(supplied).flatMap(([name, value]) => {
        if (secretKeys.has(name) || (0,spec_view/* isSecretName */.eh)(name) || isEmpty(value))
            return [];
        const attribute = schema?.byName.get(name);
        const answer = returned[name];
        if (isEmpty(answer)) {
            if (!attribute)
                return [];
            return [{ attribute: name, kind: 'missing', text: `${(0,engine_text/* show */.WU)(value)} was sent and is not there` }];
        }
        if (isMasked(answer) || suppliedMatches(value, answer, attribute))
            return [];
        return [{ attribute: name, kind: 'different', text: `${(0,engine_text/* show */.WU)(value)} was sent, ${(0,engine_text/* show */.WU)(answer)} is there` }];
    });
}
/** True if `answer` is what a target may make of `value`, given what the schema says of the attribute. */
function suppliedMatches(value, answer, attribute) {
    if (isEmpty(value) && isEmpty(answer))
        return true;
    if (attribute?.multi) {
        // A multi-valued attribute with one value may stand as a plain value (docs/platform.md#single-values).
        const wanted = asArray(value).map((element) => canonical(element, attribute.type));
        const got = asArray(answer).map((element) => canonical(element, attribute.type));
        if (attribute.entitlement)
            return wanted.every((element) => got.includes(element));
        return equalSorted(wanted, got);
    }
    if (attribute?.entitlement && Array.isArray(answer))
        return suppliedMatches(value, answer, { ...attribute, multi: true });
    return canonical(value, attribute?.type) === canonical(answer, attribute?.type);
}
/**
 * Compares two answers about the same object: identity, uuid, key, status, type, permissions and every attribute. The
 * order in arrays does not matter, the types of values do: `[1]` is not `["1"]`. Nothing, null and an empty array are
 * the same, and for `disabled` and `locked` so is false.
 * @param onlyShared - leave out the attributes that `first` does not have.
 */
function compareObjects(first, second, names, onlyShared = false) {
    const differences = [];
    const compare = (name, a, b) => {
        if (canonical(a) === canonical(b))
            return;
        const values = (0,spec_view/* isSecretName */.eh)(name) ? `not the same` : `${(0,engine_text/* show */.WU)(a)} in ${names.first}, ${(0,engine_text/* show */.WU)(b)} in ${names.second}`;
        const kind = isEmpty(b) ? 'missing' : isEmpty(a) ? 'added' : 'different';
        differences.push({ attribute: name, kind, text: values });
    };
    for (const field of ['identity', 'uuid', 'key', 'type', 'permissions']) {
        if (onlyShared && isEmpty(first[field]))
            continue;
        compare(field, first[field], second[field]);
    }
    for (const field of ['disabled', 'locked']) {
        if (!onlyShared || !isEmpty(first[field]))
            compare(field, first[field] ?? false, second[field] ?? false);
    }
    const a = (0,json/* isObject */.Gv)(first['attributes']) ? first['attributes'] : {};
    const b = (0,json/* isObject */.Gv)(second['attributes']) ? second['attributes'] : {};
    for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
        if (onlyShared && (isEmpty(a[name]) || (0,spec_view/* isSecretName */.eh)(name) || isMasked(a[name]) || isMasked(b[name])))
            continue;
        compare(name, a[name], b[name]);
    }
    return differences;
}
/**
 * A text that two values share if and only if they are equal: keys and array elements sorted, empty values alike.
 * With a schema type, `long` and `int` may stand as a numeric text, and a `string` as a number or boolean.
 */
function canonical(value, type, depth = 0) {
    if (isEmpty(value))
        return 'null';
    // A hostile answer may be nested deeper than the stack reaches.
    if (depth > 64)
        return '"…"';
    if (type === 'long' || type === 'int') {
        if (typeof value === 'string' && /^\s*[-+]?\d+(\.0*)?\s*$/.test(value))
            return wholeNumber(value);
        if (typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value)))
            return BigInt(value).toString();
    }
    if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
        return JSON.stringify(String(value));
    if (Array.isArray(value))
        return `[${value
            .map((element) => canonical(element, type, depth + 1))
            .sort()
            .join(',')}]`;
    if ((0,json/* isObject */.Gv)(value)) {
        const entries = Object.entries(value).filter(([, child]) => !isEmpty(child));
        entries.sort(([a], [b]) => (a < b ? -1 : 1));
        return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${canonical(child, undefined, depth + 1)}`).join(',')}}`;
    }
    return JSON.stringify(value) ?? 'null';
}
function wholeNumber(text) {
    return BigInt(text.trim().replace(/^\+/, '').replace(/\..*$/, '')).toString();
}
/** Nothing, null and an empty array: handlers leave an empty attribute out, or send either. */
function isEmpty(value) {
    return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
/** True for what stands in the place of a value that is not shown, such as `****`. */
function isMasked(value) {
    return typeof value === 'string' && /^([*•●]{3,}|<?(redacted|hidden|masked)>?)$/i.test(value);
}
function asArray(value) {
    if (isEmpty(value))
        return [];
    return Array.isArray(value) ? value : [value];
}
function equalSorted(a, b) {
    return a.length === b.length && a.sort().join('\n') === b.sort().join('\n');
}
//# sourceMappingURL=compare.js.map
;// CONCATENATED MODULE: ./lib/src/validation/objects/list-stats.js




function note(counts, key, id) {
    const known = counts.get(key);
    if (known)
        known.count++;
    else
        counts.set(key, { count: 1, first: id });
}
/** Undocumented fields that are told apart: a hostile list may have another in each object. */
const maxFields = 20;
const flags = ['disabled', 'locked', 'deleted', 'incomplete', 'finalUpdate'];
/**
 * What outputs of a list have beside attributes, measured by their documented form (docs/platform.md#commands,
 * #objects).
 */
class FormStats {
    #entitlements;
    #known;
    /** By what is wrong, in words that follow on an object. */
    errors = new Map();
    warnings = new Map();
    constructor(entitlements) {
        this.#entitlements = entitlements;
        const own = entitlements ? ['type', 'deleted'] : flags;
        this.#known = new Set(['identity', 'uuid', 'key', 'attributes', 'permissions', ...own]);
    }
    see({ id, fields }) {
        for (const field of ['identity', 'uuid', ...(this.#entitlements ? ['type'] : [])]) {
            const value = fields[field];
            if (!isAbsent(value) && typeof value !== 'string') {
                note(this.errors, `has ${(0,engine_text/* kindOf */.I)(value)} as its ${(0,engine_text/* show */.WU)(field)} instead of a text`, id);
            }
        }
        for (const flag of this.#entitlements ? ['deleted'] : flags) {
            const value = fields[flag];
            if (!isAbsent(value) && typeof value !== 'boolean') {
                note(this.errors, `has ${(0,engine_text/* kindOf */.I)(value)} as its ${(0,engine_text/* show */.WU)(flag)} instead of true or false`, id);
            }
        }
        this.#seePermissions(fields['permissions'], id);
        if (this.#entitlements)
            this.#seeEntitlement(fields, id);
        for (const field of Object.keys(fields)) {
            if (this.#known.has(field) || isAbsent(fields[field]))
                continue;
            const text = `has the undocumented field ${(0,engine_text/* show */.WU)(field)}`;
            if (this.warnings.has(text) || this.warnings.size < maxFields)
                note(this.warnings, text, id);
        }
    }
    #seePermissions(permissions, id) {
        if (isAbsent(permissions))
            return;
        if (!Array.isArray(permissions)) {
            note(this.errors, `has ${(0,engine_text/* kindOf */.I)(permissions)} as its "permissions" instead of an array`, id);
        }
        else if (!permissions.every((each) => (0,json/* isObject */.Gv)(each) && typeof each['target'] === 'string')) {
            note(this.errors, 'has "permissions" without a target each', id);
        }
    }
    #seeEntitlement(fields, id) {
        if (isAbsent(fields['type']))
            note(this.warnings, 'does not say its "type"', id);
        // A tenant refused such entitlements in an aggregation, although it had passed them to other clients
        // (docs/platform.md#invoke-errors).
        if (!isAbsent(fields['key']) && (!isAbsent(fields['identity']) || !isAbsent(fields['uuid']))) {
            note(this.warnings, 'has "identity" or "uuid" beside its "key", which an aggregation may refuse', id);
        }
    }
}
function isAbsent(value) {
    return value === undefined || value === null;
}
/** Counts the objects without a value for the attributes that the schema names for a use of its own. */
class NamedAttributes {
    #schema;
    missing = new Map();
    constructor(schema) {
        this.#schema = schema;
    }
    see({ id, attributes }) {
        for (const use of ['identityAttribute', 'displayAttribute']) {
            const name = this.#schema[use];
            // What the schema does not have, and what it requires, is for others to tell.
            const attribute = name === undefined ? undefined : this.#schema.byName.get(name);
            if (!attribute || attribute.required)
                continue;
            const value = attributes[attribute.name];
            if (isEmpty(value) || value === '')
                note(this.missing, use, id);
        }
    }
}
/** The kinds of keys in a list. */
class KeyStats {
    kinds = new Map();
    #uniqueIds = new IdSet();
    /** Compound keys whose unique id another lookup id has too. */
    shared = { count: 0, first: '' };
    see({ id, key }) {
        note(this.kinds, 'simple' in key ? 'simple' : 'compound', id);
        if ('simple' in key || this.#uniqueIds.add(key.compound.uniqueId))
            return;
        if (this.shared.count++ === 0)
            this.shared.first = id;
    }
}
/** How many different values of one attribute are kept. */
const maxHeld = 5_000;
/** The different values of the entitlement attributes of accounts, each with the first account that has it. */
class HeldEntitlements {
    #names;
    values = new Map();
    /** True if there are more different values than are kept. */
    cut = false;
    constructor(schema) {
        this.#names = schema.attributes.filter(({ entitlement }) => entitlement).map(({ name }) => name);
    }
    see({ id, attributes }) {
        for (const name of this.#names) {
            const value = attributes[name];
            for (const each of Array.isArray(value) ? value : [value]) {
                if ((typeof each !== 'string' || each === '') && typeof each !== 'number')
                    continue;
                this.#keep(name, String(each), id);
            }
        }
    }
    #keep(name, value, id) {
        const held = this.values.get(name) ?? new Map();
        this.values.set(name, held);
        if (held.has(value))
            return;
        if (held.size < maxHeld)
            held.set(value, id);
        else
            this.cut = true;
    }
}
/** The values by which accounts may name an entitlement: its id, and that of its identity attribute. */
class EntitlementNames {
    #identityAttribute;
    #names = new IdSet();
    constructor({ identityAttribute }) {
        this.#identityAttribute = identityAttribute;
    }
    see({ id, key, attributes }) {
        this.#names.add(id);
        if ('compound' in key)
            this.#names.add(key.compound.uniqueId);
        const value = this.#identityAttribute === undefined ? undefined : attributes[this.#identityAttribute];
        if (typeof value === 'string' || typeof value === 'number')
            this.#names.add(String(value));
    }
    has(value) {
        return this.#names.has(value);
    }
}
//# sourceMappingURL=list-stats.js.map
;// CONCATENATED MODULE: ./lib/src/validation/objects/schema-check.js



/** A bound on what hostile objects, each with other attributes, can make us remember. */
const maxUnknown = 200;
/**
 * Compares the objects of a list with their schema while they pass by (docs/sail-faults.md#type-rules, sail faults 7,
 * 23, 24, 25). It keeps one line for each kind of mismatch, so its size depends on the schema and not on the list.
 */
class SchemaStats {
    #schema;
    #tallies = new Map();
    #unknown = new Map();
    #unknownLeftOut = false;
    #seen = new Set();
    #objects = 0;
    constructor(schema) {
        this.#schema = schema;
    }
    see(object) {
        this.#objects++;
        for (const [name, value] of Object.entries(object.attributes)) {
            const attribute = this.#schema.byName.get(name);
            if (!attribute)
                this.#countUnknown(name, object);
            else if (value !== undefined && value !== null)
                this.#seeValue(attribute, value, object);
        }
        for (const attribute of this.#schema.attributes) {
            if (attribute.required && isEmpty(object.attributes[attribute.name])) {
                this.#count(attribute, 'error', 'is required and missing', object);
            }
        }
    }
    /** @param noun - what the objects are: `account`, or `entitlement of type x`. */
    report(findings, noun) {
        const amount = (n) => (0,engine_text/* count */.U9)(n, noun.one, noun.many);
        for (const { attribute, level, text, objects, firstId, example } of this.#tallies.values()) {
            const value = example === undefined ? '' : `: ${example}`;
            findings.add(level, `attribute ${(0,engine_text/* show */.WU)(attribute.name)} ${text} in ${amount(objects)}, first in ${(0,engine_text/* show */.WU)(firstId)}${value}`, {
                anchor: attribute.anchor,
                remedy: 'Change the type of the attribute in connector-spec.json, or what the handler sends.',
            });
        }
        for (const [name, { objects, firstId }] of this.#unknown) {
            findings.add('warning', `attribute ${(0,engine_text/* show */.WU)(name)} is not in the schema and is sent in ${amount(objects)}, first in ${(0,engine_text/* show */.WU)(firstId)}`, {
                anchor: this.#schema.anchor,
                kind: 'attributes that are not in the schema',
            });
        }
        if (this.#unknownLeftOut) {
            findings.add('warning', `more than ${maxUnknown} attributes are not in the schema`, {
                anchor: this.#schema.anchor,
            });
        }
        for (const attribute of this.#schema.attributes) {
            if (this.#seen.has(attribute.name) || attribute.required || (0,spec_view/* isSecretName */.eh)(attribute.name))
                continue;
            findings.add('warning', `attribute ${(0,engine_text/* show */.WU)(attribute.name)} is in the schema and in none of ${amount(this.#objects)}`, {
                anchor: attribute.anchor,
                kind: 'attributes that no object has',
            });
        }
    }
    #seeValue(attribute, value, object) {
        this.#seen.add(attribute.name);
        if (Array.isArray(value) !== attribute.multi) {
            const text = attribute.multi
                ? `is multi-valued in the schema and ${(0,engine_text/* kindOf */.I)(value)}`
                : 'is single-valued in the schema and an array';
            this.#count(attribute, 'error', text, object, value);
        }
        const wrong = new Map();
        for (const element of Array.isArray(value) ? value : [value]) {
            const mismatch = typeMismatch(attribute.type, element);
            if (mismatch && !wrong.has(mismatch.text))
                wrong.set(mismatch.text, { level: mismatch.level, element });
        }
        for (const [text, { level, element }] of wrong)
            this.#count(attribute, level, text, object, element);
    }
    #count(attribute, level, text, object, value) {
        const key = `${attribute.name}\n${text}`;
        const tally = this.#tallies.get(key);
        if (tally) {
            tally.objects++;
            return;
        }
        const example = value === undefined || (0,spec_view/* isSecretName */.eh)(attribute.name) ? undefined : (0,engine_text/* show */.WU)(value);
        this.#tallies.set(key, { attribute, level, text, objects: 1, firstId: object.id, example });
    }
    #countUnknown(name, object) {
        const known = this.#unknown.get(name);
        if (known)
            known.objects++;
        else if (this.#unknown.size < maxUnknown)
            this.#unknown.set(name, { objects: 1, firstId: object.id });
        else
            this.#unknownLeftOut = true;
    }
}
/** What is wrong with one value of an attribute; types that are not documented accept all. */
function typeMismatch(type, value) {
    const error = () => ({
        level: 'error',
        text: `is of type ${type} in the schema and ${(0,engine_text/* kindOf */.I)(value)}`,
    });
    const numeric = typeof value === 'string' && /^[-+]?\d+$/.test(value);
    switch (type) {
        case 'string':
            return typeof value === 'string' ? undefined : error();
        case 'boolean':
            return typeof value === 'boolean' ? undefined : error();
        case 'long':
            return numeric || Number.isInteger(value) ? undefined : error();
        case 'int':
            if (Number.isInteger(value))
                return undefined;
            return numeric
                ? { level: 'warning', text: 'is of type int in the schema and a number written as a string' }
                : error();
        default:
            return undefined;
    }
}
//# sourceMappingURL=schema-check.js.map
;// CONCATENATED MODULE: ./lib/src/validation/objects/object-list.js






/** The command that lists accounts, or the entitlements of a schema. */
function listCommandOf(entitlements) {
    return entitlements ? 'std:entitlement:list' : 'std:account:list';
}
/** The command that reads an account, or an entitlement of a schema. */
function readCommandOf(entitlements) {
    return entitlements ? 'std:entitlement:read' : 'std:account:read';
}
/** The input of a list command: entitlements are listed by type. */
function listInput(schema) {
    return {
        ...(schema && schema.type !== 'account' && { type: schema.type }),
        ...(schema && { schema: schema.input }),
    };
}
/** Runs a list once and keeps what the checks need of it. Throws a CommandError when the handler fails. */
async function readList(request) {
    const { commands, command, schema, keyType, sampleSize, seed, named = [] } = request;
    const sample = new Sample(sampleSize, seed, named);
    const entitlements = command === 'std:entitlement:list';
    const list = {
        count: 0,
        ids: new IdSet(),
        sample: [],
        sampleOf: (size) => sample.objects(size),
        missing: [],
        keys: new KeyStats(),
        schema: schema && new SchemaStats(schema),
        form: new FormStats(entitlements),
        named: schema && new NamedAttributes(schema),
        held: schema && !entitlements ? new HeldEntitlements(schema) : undefined,
        names: schema && entitlements ? new EntitlementNames(schema) : undefined,
        malformed: { count: 0, first: '' },
        repeated: { count: 0, first: '' },
        otherType: { count: 0, first: '' },
    };
    const tallies = [list.keys, list.schema, list.form, list.named, list.held, list.names];
    for await (const data of commands.outputs(command, listInput(schema))) {
        // A handler may tell of deleted objects; they are not there to be read.
        if ((0,json/* isObject */.Gv)(data) && data['deleted'] === true)
            continue;
        const object = parseObject(data, keyType);
        if ('problem' in object) {
            object_list_note(list.malformed, object.problem);
            continue;
        }
        if (!list.ids.add(object.unique)) {
            object_list_note(list.repeated, object.id);
            continue;
        }
        list.count++;
        const type = object.fields['type'];
        if (entitlements && type !== undefined && type !== null && type !== schema?.type) {
            object_list_note(list.otherType, object.id);
        }
        for (const tally of tallies)
            tally?.see(object);
        sample.offer(object);
    }
    list.sample = sample.objects(sampleSize);
    list.missing = sample.missing;
    return list;
}
function object_list_note(tally, text) {
    if (tally.count++ === 0)
        tally.first = text;
}
/** As `unique` of the object itself; a name without a unique id is the one key, or the first part of it. */
function uniqueOf({ id, uniqueId }) {
    return uniqueId === undefined ? id : `${id}\n${uniqueId}`;
}
/** Keeps the objects whose ids hash lowest under the seed, and those that are named. */
class Sample {
    #size;
    #seed;
    #named;
    #kept = [];
    constructor(size, seed, named) {
        this.#size = size;
        this.#seed = seed;
        this.#named = new Map(named.map((name) => [uniqueOf(name), { name }]));
    }
    get missing() {
        return [...this.#named.values()].filter(({ object }) => object === undefined).map(({ name }) => name);
    }
    offer(object) {
        const named = this.#named.get(object.unique) ?? this.#named.get(object.id);
        if (named)
            named.object ??= object;
        const rank = hash53(`${this.#seed}\n${object.unique}`);
        const last = this.#kept.at(-1);
        if (this.#kept.length >= this.#size && last && rank >= last.rank)
            return;
        const at = this.#kept.findIndex((kept) => rank < kept.rank);
        this.#kept.splice(at < 0 ? this.#kept.length : at, 0, { rank, object });
        if (this.#kept.length > this.#size)
            this.#kept.pop();
    }
    objects(size) {
        const named = [...this.#named.values()].flatMap(({ object }) => (object ? [object] : []));
        const objects = new Set([...named, ...this.#kept.slice(0, size).map(({ object }) => object)]);
        return [...objects].sort((a, b) => (a.unique < b.unique ? -1 : 1));
    }
}
//# sourceMappingURL=object-list.js.map
;// CONCATENATED MODULE: ./lib/src/validation/accounts/test-accounts.js








/** Failures before the connector saw the request: nothing was made. */
const refusals = ['unauthorized', 'forbidden', 'blocked', 'not-found', 'bad-request', 'rate-limited'];
/**
 * Knows every account that the run asked for, and removes them after the check that did: also after a failure, an
 * answer that says nothing, and an abort. Never removes an account that was there before.
 */
class TestAccounts {
    #options;
    #entries = [];
    /** What was removed: an account that two creates answered is removed once, and a late list may still show it. */
    #removed = new Set();
    /** The accounts that were there before the first create, if they could be listed. */
    before;
    leftBehind = [];
    constructor(options) {
        this.#options = options;
    }
    /** To be called before a create is sent. */
    open(sent) {
        const entry = { state: 'unknown', account: undefined, ours: false, sent };
        this.#entries.push(entry);
        return entry;
    }
    /** True if an account of this id was there before the run made any. */
    wasThere(account) {
        return this.before?.has(account.unique) ?? false;
    }
    /** Takes note of the account that a create answered. */
    created(entry, account) {
        entry.account = account;
        entry.state = 'created';
        // A later account may have the id of one that was removed.
        this.#removed.delete(account.unique);
        // Without a list to compare with, what was sent is the one proof; where nothing was sent there is none to expect.
        entry.ours = this.before !== undefined || entry.sent.markers.length === 0 || carries(account, entry.sent.markers);
    }
    /** Takes note of a create that went wrong. What it sent before may still name the account. */
    failed(entry, error) {
        entry.state = 'unknown';
        if ((0,errors_errors/* isTenantError */.Dz)(error instanceof CommandError ? error.cause : error, ...refusals))
            entry.state = 'gone';
        if (!(error instanceof CommandError))
            return;
        for (const output of error.outputs) {
            const account = accountOf(output, this.#options.spec);
            if (!account || this.wasThere(account))
                continue;
            this.created(entry, account);
            return;
        }
        if (error.kind === 'connector')
            entry.state = 'failed';
    }
    /** Takes note that a check removed its account itself. */
    gone(account) {
        this.#removed.add(account.unique);
        for (const entry of this.#entries)
            if (entry.account?.unique === account.unique)
                entry.state = 'gone';
    }
    /**
     * Removes all that was asked for since the last call. What stays is told as findings and kept in `leftBehind`.
     * @param commands - only its invoker is used: removing goes on when its signal is aborted.
     * @param run - the run's signal: when it is aborted, before or meanwhile, there is less time.
     * @returns how many commands that took.
     */
    async removeAll(check, commands, findings, run) {
        const entries = this.#entries.filter(({ state }) => state !== 'gone');
        this.#entries = [];
        if (entries.length === 0)
            return 0;
        const { clock, budget, wait } = this.#options;
        const overtime = new AbortController();
        const done = new AbortController();
        const limit = async (milliseconds) => {
            try {
                await clock.sleep(milliseconds, done.signal);
            }
            catch {
                return;
            }
            overtime.abort(new Error(`removing took longer than ${milliseconds} ms`));
        };
        const time = run.aborted ? budget.aborted : budget.normal;
        const timers = [limit(time)];
        // An interrupt while it is at work leaves it less time.
        const hurry = () => timers.push(limit(budget.aborted));
        run.addEventListener('abort', hurry);
        const own = commands.withSignal(overtime.signal);
        // A search that finds nothing must end by itself before the time is over.
        const waiter = new Waiter(clock, { ...wait, timeout: Math.min(wait.timeout, time / 2) }, overtime.signal);
        const removal = { check, commands: own, waiter, findings, run };
        try {
            // First those whose ids are known: searching may use up the time.
            for (const entry of entries)
                if (entry.state === 'created')
                    await this.#removeIfOurs(entry, removal);
            for (const entry of entries)
                if (entry.state !== 'created')
                    await this.#find(entry, removal);
        }
        finally {
            run.removeEventListener('abort', hurry);
            done.abort();
            await Promise.all(timers);
        }
        return own.requests;
    }
    /** Looks for an account that may have been made, by what was sent, and removes it. */
    async #find(entry, removal) {
        const { sent, state } = entry;
        const { check, waiter, findings } = removal;
        if (sent.markers.length === 0 || !this.before || !this.#options.spec.commands.has('std:account:list')) {
            const reason = 'the answer to its create does not tell whether it was made, and it cannot be searched for';
            if (state === 'unknown')
                this.#left({ id: sent.identity, check, certain: false, reason }, removal);
            return;
        }
        const look = async () => {
            const account = await this.#search(sent, removal.commands);
            return { done: account !== undefined, account };
        };
        let account;
        try {
            account = (state === 'failed' ? await look() : await waiter.until(look)).account;
        }
        catch (error) {
            const reason = `it may have been made, and searching for it failed: ${(0,errors/* messageOf */.b)(error)}`;
            return this.#left({ id: sent.identity, check, certain: false, reason }, removal);
        }
        if (account) {
            this.#options.logger.info(`${check}: found account ${(0,engine_text/* show */.WU)(account.id)}, made by a create that did not end well`);
            return this.#remove(account, removal);
        }
        if (state !== 'unknown')
            return;
        const identity = (0,engine_text/* show */.WU)(sent.identity, 200);
        findings.add('warning', `the answer to a create does not tell whether it made an account; none with identity ${identity} is in the list`);
    }
    async #search(sent, commands) {
        const { spec } = this.#options;
        for await (const data of commands.outputs('std:account:list', listInput(spec.accountSchema))) {
            const account = parseObject(data, spec.keyType);
            if ('problem' in account || this.wasThere(account) || this.#removed.has(account.unique))
                continue;
            if (carries(account, sent.markers))
                return account;
        }
        return undefined;
    }
    async #removeIfOurs({ account, ours, sent }, removal) {
        if (!account || this.#removed.has(account.unique))
            return;
        if (ours || (await this.#readsAsOurs(account, sent.markers, removal)))
            return this.#remove(account, removal, sent);
        const reason = 'it shows none of the values that were sent, so it may be another one that was there before';
        this.#left({ id: nameOf(account.key), check: removal.check, certain: false, reason }, removal);
    }
    async #readsAsOurs(account, markers, { commands }) {
        const { spec } = this.#options;
        if (!spec.commands.has('std:account:read'))
            return false;
        try {
            const schema = spec.accountSchema && { schema: spec.accountSchema.input };
            return carries(await commands.object('std:account:read', { ...inputOf(account), ...schema }), markers);
        }
        catch (error) {
            this.#options.logger.debug(`not known whose account ${(0,engine_text/* show */.WU)(account.id)} is: ${(0,errors/* messageOf */.b)(error)}`);
            return false;
        }
    }
    /** @param sent - what the account was made from, to find it by when its create answered a wrong key. */
    async #remove(account, removal, sent) {
        const { spec, logger } = this.#options;
        const { commands, waiter, check } = removal;
        const id = nameOf(account.key);
        if (!spec.commands.has('std:account:delete')) {
            return this.#left({ id, check, certain: true, reason: 'the connector has no std:account:delete' }, removal);
        }
        const input = { ...inputOf(account), ...(spec.accountSchema && { schema: spec.accountSchema.input }) };
        this.#removed.add(account.unique);
        try {
            await deleteWithRetry(commands, waiter, input);
        }
        catch (error) {
            const other = sent && (await this.#other(sent, error, removal));
            if (other)
                return this.#remove(other, removal);
            return this.#left({ id, check, certain: true, reason: (0,errors/* messageOf */.b)(error) }, removal, error);
        }
        if (!removal.run.aborted && spec.commands.has('std:account:read') && (await this.#stillThere(input, removal))) {
            const reason = 'std:account:delete succeeded, and it can still be read';
            return this.#left({ id, check, certain: true, reason }, removal);
        }
        logger.debug(`${check}: removed account ${(0,engine_text/* show */.WU)(id)}`);
    }
    /** The account that was made, when there is none by the key that its create answered. */
    async #other(sent, error, { commands }) {
        if (!(error instanceof CommandError && error.mayMeanNotFound))
            return undefined;
        if (sent.markers.length === 0 || !this.before || !this.#options.spec.commands.has('std:account:list'))
            return undefined;
        try {
            return await this.#search(sent, commands);
        }
        catch (failure) {
            this.#options.logger.debug(`not known whether it goes by another key: ${(0,errors/* messageOf */.b)(failure)}`);
            return undefined;
        }
    }
    /** True if a deleted account can still be read when the waiting time is over. */
    async #stillThere(input, { commands, waiter }) {
        const look = async () => {
            try {
                await commands.one('std:account:read', { ...input });
                return { done: false };
            }
            catch {
                // Whatever hinders the read, it is no sign of the account.
                return { done: true };
            }
        };
        try {
            return !(await waiter.until(look)).done;
        }
        catch (error) {
            this.#options.logger.debug(`not known whether a deleted account is gone: ${(0,errors/* messageOf */.b)(error)}`);
            return false;
        }
    }
    #left(left, { findings }, error) {
        const { id, certain } = left;
        const reason = (0,engine_text/* oneLine */.TN)(left.reason);
        this.leftBehind.push({ ...left, reason });
        const what = certain
            ? `account ${(0,engine_text/* show */.WU)(id, 200)}, made by this check, is left in the target system`
            : `an account${id === '' ? '' : ` with identity ${(0,engine_text/* show */.WU)(id, 200)}`} may be left in the target system`;
        const command = certain ? 'std:account:delete' : 'std:account:create';
        findings.add('error', `${what}: ${reason}`, {
            remedy: 'Delete it there by hand.',
            anchor: error instanceof CommandError ? error.anchor : { kind: 'handler', command },
        });
    }
}
/** Deletes an account; tries three times, as a target that shows a new account late refuses to delete it at first. */
async function deleteWithRetry(commands, waiter, input) {
    let tries = 3;
    const { error } = await waiter.until(async () => {
        try {
            await commands.nothing('std:account:delete', { ...input });
            return { done: true, error: undefined };
        }
        catch (error) {
            return { done: --tries === 0 || !(error instanceof CommandError && error.kind === 'connector'), error };
        }
    });
    if (error !== undefined)
        throw error;
}
/** True if an account shows one of the texts that only it was given. */
function carries({ id, fields, attributes }, markers) {
    const wanted = markers.map((marker) => marker.toLowerCase());
    return [id, fields['identity'], ...Object.values(attributes)].some((value) => typeof value === 'string' && wanted.includes(value.toLowerCase()));
}
/** The account that an answer names, be the answer ever so incomplete. */
function accountOf(output, spec) {
    if (!(0,json/* isObject */.Gv)(output))
        return undefined;
    const attributes = (0,json/* isObject */.Gv)(output['attributes']) ? output['attributes'] : {};
    const account = parseObject({ ...output, attributes }, spec.keyType);
    return 'problem' in account ? undefined : account;
}
//# sourceMappingURL=test-accounts.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/name-input.js
/** As the step of a workflow has it. */
const nameInputOfStep = (name, value) => (value === undefined ? `input ${name}` : `${name}: ${value}`);
/** As a command line has it. */
const nameInputOfShell = (name, value) => `--${name}${value === undefined ? '' : ` ${value}`}`;
//# sourceMappingURL=name-input.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/observations.js
/** Keeps what was seen by command; its size does not grow with the answers. */
class Observations {
    #commands = new Map();
    get commands() {
        return this.#commands;
    }
    of(command) {
        const known = this.#commands.get(command);
        if (known)
            return known;
        const observation = { invocations: 0, largest: 0, largestAt: 0, silence: 0 };
        this.#commands.set(command, observation);
        return observation;
    }
}
/** The same invoker, of which everything is observed. */
function observing(invoker, observations, clock) {
    return {
        async *invoke(type, input, options) {
            const seen = observations.of(type);
            seen.invocations++;
            const messages = invoker.invoke(type, input, options);
            let position = 0;
            try {
                for (;;) {
                    // What the reader takes for itself is no silence.
                    const asked = clock.now();
                    const next = await messages.next().finally(() => {
                        seen.silence = Math.max(seen.silence, clock.now() - asked);
                    });
                    if (next.done === true)
                        return;
                    position++;
                    const bytes = sizeOf(next.value);
                    if (bytes > seen.largest) {
                        seen.largest = bytes;
                        seen.largestAt = position;
                    }
                    yield next.value;
                }
            }
            finally {
                await messages.return(undefined);
            }
        },
    };
}
/** Bytes of a message as the connector's runtime sends it, its wrapping included. */
function sizeOf({ type, data }) {
    return Buffer.byteLength(JSON.stringify({ data, type }));
}
//# sourceMappingURL=observations.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/facts.js
const factReasons = {
    bundle: (input) => `only the connector on the tenant is at hand; validate its bundle with ${input('file')}`,
    logs: () => 'the log of the connector cannot be read here',
    customizer: (input) => `no customizer was given; give its zip with ${input('customizer')}, beside ${input('file')}`,
};
/** Why a check is skipped that needs the fact, in the words of the user. */
function factReason(fact, input) {
    return factReasons[fact](input);
}
/** True if the bundle was loaded and its connector made. */
function handlersKnown(bundle) {
    const { loadError, exportError, factoryError, factoryErrorHere } = bundle;
    return (loadError ?? exportError ?? factoryError ?? factoryErrorHere) === undefined;
}
/** Why the connector is not made, or not the bundle's own customizer without which no command runs either. */
function whyNotMade({ factoryError, customizerFactoryError }) {
    return factoryError ?? customizerFactoryError;
}
/** Why no command of the connector can be run, as the checks of its bundle tell it; undefined where none is known. */
function whyUnusable(bundle) {
    const { loadError, exportError, specError } = bundle;
    return loadError ?? exportError ?? whyNotMade(bundle) ?? specError;
}
/** The check that tells of a limit. */
function limitCheckId(limit) {
    return `limit-${limit}`;
}
//# sourceMappingURL=facts.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/read-spec.js





/**
 * The spec that was given, or that the connector answers with; with the account schema that it discovers where the
 * spec has none. Throws a UserError if it cannot be read.
 */
async function readSpec({ spec: given, bundle, config, logger }, commands) {
    let content = given;
    if (content === undefined) {
        try {
            const answer = await commands.one('std:spec:read', {});
            content = (0,json/* isObject */.Gv)(answer) ? answer['specification'] : undefined;
        }
        catch (error) {
            if (!(error instanceof CommandError))
                throw error;
            const hint = config === undefined ? '; give the configuration, as many connectors do not start without' : '';
            throw new errors/* UserError */.y(`the connector's spec cannot be read: ${error.message}${hint}`, { cause: error });
        }
    }
    if (!(0,json/* isObject */.Gv)(content)) {
        throw new errors/* UserError */.y(`the connector's spec cannot be read: the answer to std:spec:read has no specification; see that the bundle holds its connector-spec.json`);
    }
    const spec = (0,spec_view/* viewSpec */.vw)(content);
    const discover = 'std:account:discover-schema';
    const canBeAsked = config !== undefined && (bundle === undefined || whyUnusable(bundle) === undefined);
    if (spec.accountSchema || !canBeAsked || !spec.commands.has(discover))
        return { spec, content };
    try {
        const accountSchema = (0,spec_view/* viewDiscoveredSchema */.VE)(await commands.one(discover, {}));
        return { spec: { ...spec, accountSchema }, content };
    }
    catch (error) {
        if (!(error instanceof CommandError))
            throw error;
        logger.warning(`the spec has no accountSchema, and it cannot be discovered: ${error.message}`);
        return { spec, content };
    }
}
//# sourceMappingURL=read-spec.js.map
// EXTERNAL MODULE: ./lib/src/validation/engine/result.js
var result = __webpack_require__(10226);
// EXTERNAL MODULE: ./lib/src/core/stall.js
var stall = __webpack_require__(94106);
;// CONCATENATED MODULE: ./lib/src/validation/objects/fingerprint.js

/**
 * Makes fingerprints of one check's findings: equal for the same fault in another run. Ids, numbers, example values and
 * positions in the spec differ from run to run and do not count; names that the spec declares do.
 */
function fingerprinter(check, spec) {
    const words = spec === undefined ? new Set() : wordsOf(spec);
    return ({ level, message, anchor }) => {
        const place = anchor === undefined
            ? ''
            : anchor.kind === 'handler'
                ? anchor.command
                : anchor.path.filter((step) => typeof step === 'string').join('/');
        const what = JSON.stringify([check, level, anchor?.kind ?? '', place, withoutValues(message, words)]);
        return (0,external_node_crypto_.createHash)('sha256').update(what).digest('hex').slice(0, 20);
    };
}
function wordsOf(spec) {
    const ofSchema = (schema) => [schema.type, ...schema.byName.keys()];
    return new Set([
        ...spec.commands,
        ...(spec.accountSchema ? ofSchema(spec.accountSchema) : []),
        ...spec.entitlementSchemas.flatMap(ofSchema),
        ...spec.fields.map(({ key }) => key),
        ...spec.secretKeys,
    ]);
}
/**
 * The message without what varies: quoted texts that the spec does not know, wherever else they stand, e-mail
 * addresses, whatever has a digit in it, request ids, and the plural.
 */
function withoutValues(message, words) {
    const values = new Set();
    let text = message.replace(/ \(tracking id [^)]*\)/g, '').replace(/"(?:[^"\\]|\\.)*(?:"|$)/g, (quoted) => {
        if (isWord(quoted, words))
            return quoted;
        // A connector's own text names the same value without quotes.
        const value = quoted.replace(/^"|["…]+$/g, '');
        if (value.length >= 3)
            values.add(value);
        return '""';
    });
    for (const value of [...values].sort((a, b) => b.length - a.length))
        text = text.replaceAll(value, '""');
    return text
        .replace(/[^\s"'<>(),;:]+@[^\s"'<>(),;:]+/g, '0')
        .replace(/[\w-]*\d[\w-]*/g, '0')
        .replace(/\bare\b/g, 'is')
        .replace(/(?<=[a-z]{2})s\b/g, '');
}
function isWord(quoted, words) {
    try {
        return words.has(JSON.parse(quoted));
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=fingerprint.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/context.js




/** How many reads are under way at the same time. */
const readsAtOnce = 4;
/** Ends a check that has nothing to look at. What was found before still counts. */
class SkipCheck extends Error {
    name = 'SkipCheck';
}
/** What one check has to work with. */
class CheckContext {
    id;
    run;
    commands;
    findings;
    /** Values of this check alone: the same whichever other checks run. */
    random;
    waiter;
    constructor(id, run, parts) {
        this.id = id;
        this.run = run;
        this.commands = parts.commands;
        this.findings = parts.findings;
        this.random = parts.random;
        this.waiter = parts.waiter;
    }
    /** How many objects of a list this check looks at one by one. */
    get readLimit() {
        return this.run.settings.checks[this.id]?.readLimit ?? this.run.readLimit;
    }
    /** Set when a command failed for a reason that another check tells: this one has tested less than it should. */
    blocked;
    get spec() {
        return this.run.spec;
    }
    error(message, options) {
        this.findings.add('error', message, options);
    }
    warn(message, options) {
        this.findings.add('warning', message, options);
    }
    /** An input in the words of the user, for a reason or a remedy. */
    input(name) {
        return this.run.nameInput(name);
    }
    /** True if a fault that two checks come upon is for that other check of this run to report. */
    leavesTo(id) {
        return id !== this.id && this.run.planned.has(id);
    }
    /** Ends the check: there was nothing to look at. */
    skip(reason) {
        throw new SkipCheck(reason);
    }
    /** An invocation that failed, as an error of this check. */
    failure(error, what = '', options = {}) {
        const hit = this.run
            .limitHits?.()
            .find(({ command, message }) => command === error.command && error.message.includes(message.slice(0, 80)));
        const teller = hit && limitCheckId(hit.limit);
        if (teller !== undefined && teller !== this.id && this.run.here.has(teller)) {
            this.blocked = `${error.command} hit a limit of the platform: see ${teller}`;
            return;
        }
        this.error(what === '' ? error.message : `${what}: ${error.message}`, { anchor: error.anchor, ...options });
    }
    /** The same check over the connector with its customizer. Only for checks that have a customizer as a fact. */
    customized() {
        const { customizer } = this.run;
        if (!customizer)
            return this.skip(factReason('customizer', this.run.nameInput));
        const { findings, random, waiter } = this;
        return new CheckContext(this.id, this.run, {
            commands: this.commands.over(customizer.invoker),
            findings,
            random,
            waiter,
        });
    }
    /** Does a part of the check; when a command fails in it, that is an error and the check goes on. */
    async attempt(what, work) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof CommandError))
                throw error;
            this.failure(error, what);
            return undefined;
        }
    }
    /** `schema` as commands on accounts, or on entitlements of a type, get it. */
    schemaInput(schema) {
        return schema ? { schema: schema.input } : {};
    }
    /**
     * The accounts, or the entitlements of a schema's type: read once in a run. Throws a CommandError the first time that
     * reading fails and skips the checks after that, so that one broken handler is not told over and over.
     */
    async list(entitlements) {
        const name = entitlements?.type ?? '';
        const known = this.run.lists.get(name);
        if (known && 'failedIn' in known) {
            const what = entitlements ? `entitlements of type ${JSON.stringify(name)}` : 'accounts';
            this.skip(`the ${what} could not be listed: see ${known.failedIn}`);
        }
        if (known)
            return { ...known, sample: known.sampleOf(this.readLimit) };
        const { identities, checks } = this.run.settings;
        const limits = Object.values(checks).map(({ readLimit = 0 }) => readLimit);
        try {
            const list = await readList({
                commands: this.commands,
                command: listCommandOf(entitlements),
                schema: entitlements ?? this.spec.accountSchema,
                keyType: this.spec.keyType,
                sampleSize: Math.max(this.run.readLimit, ...limits),
                seed: this.run.seed,
                named: entitlements ? identities.entitlements[name] : identities.accounts,
            });
            this.run.lists.set(name, list);
            return { ...list, sample: list.sampleOf(this.readLimit) };
        }
        catch (error) {
            if (error instanceof CommandError)
                this.run.lists.set(name, { failedIn: this.id });
            throw error;
        }
    }
    /** As `list`, for what is only good to have: undefined when it cannot be had, for whichever reason. */
    async listIfPossible(entitlements) {
        if (this.run.connectionFailed)
            return undefined;
        if (!this.spec.commands.has(listCommandOf(entitlements)))
            return undefined;
        try {
            return await this.list(entitlements);
        }
        catch (error) {
            if (!(error instanceof CommandError || error instanceof SkipCheck))
                throw error;
            this.run.logger.debug(`${this.id}: goes on without a list: ${error.message}`);
            if (error instanceof CommandError)
                this.run.lists.delete(entitlements?.type ?? '');
            return undefined;
        }
    }
    /**
     * A key as objects have it: one that a list showed, or else none but its kind, from the spec's keyType or simple.
     * Reads no more of a list than its first object.
     */
    async keySample(entitlements) {
        const known = this.run.lists.get(entitlements?.type ?? '');
        const [sample] = known && 'sample' in known ? known.sample : [];
        const key = sample?.key ?? (known ? undefined : await this.#firstKey(entitlements));
        return { kind: key ? kindOfKey(key) : (this.spec.keyType ?? 'simple'), key };
    }
    async #firstKey(entitlements) {
        const command = listCommandOf(entitlements);
        if (!this.spec.commands.has(command))
            return undefined;
        try {
            for await (const data of this.commands.outputs(command, listInput(entitlements ?? this.spec.accountSchema))) {
                const object = parseObject(data, this.spec.keyType);
                if (!('problem' in object))
                    return object.key;
            }
        }
        catch (error) {
            if (!(error instanceof CommandError))
                throw error;
            this.run.logger.debug(`${this.id}: the kind of keys is taken from the spec: ${error.message}`);
        }
        return undefined;
    }
}
//# sourceMappingURL=context.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/findings.js

/** A report of thousands of alike findings says no more than one of the first few and their number. */
const findingsPerKind = 10;
/** Accepted findings of one check that are shown. */
const maxAccepted = 25;
/** Collects the findings of one check. Texts are put on one line, and secrets are taken out. */
class Findings {
    #scrub;
    #fingerprint;
    #acceptedReason;
    #findings = [];
    #accepted = [];
    #acceptedMore = 0;
    #kinds = new Map();
    /** @param acceptedReason - why a finding of this message is accepted; undefined if it is not. */
    constructor(scrub = (text) => text, fingerprint, acceptedReason = () => undefined) {
        this.#scrub = scrub;
        this.#fingerprint = fingerprint;
        this.#acceptedReason = acceptedReason;
    }
    add(level, message, options = {}) {
        const { remedy, anchor, kind } = options;
        const finding = {
            level,
            message: this.#text(message),
            ...(remedy !== undefined && { remedy: this.#text(remedy) }),
            ...(anchor && { anchor }),
        };
        const accepted = this.#acceptedReason(finding.message);
        if (accepted !== undefined) {
            if (this.#accepted.length < maxAccepted)
                this.#accepted.push({ ...finding, accepted });
            else
                this.#acceptedMore++;
            return;
        }
        if (kind !== undefined) {
            const group = this.#kinds.get(`${level} ${kind}`) ?? { level, kind, count: 0, anchor, first: finding };
            this.#kinds.set(`${level} ${kind}`, group);
            if (++group.count > findingsPerKind)
                return;
        }
        this.#findings.push(finding);
    }
    has(level) {
        return this.#findings.some((finding) => finding.level === level);
    }
    /** Errors first, each in the order they were found, then the numbers of those left out. */
    list() {
        const more = [...this.#kinds.values()].flatMap(({ level, kind, count, anchor, first }) => {
            if (count <= findingsPerKind)
                return [];
            const message = this.#text(`and ${count - findingsPerKind} more ${kind}`);
            // How many there are differs from run to run: they are the same fault as the first of them.
            return [{ level, message, ...(anchor && { anchor }), ...this.#identity(first) }];
        });
        const all = [...this.#findings.map((finding) => ({ ...finding, ...this.#identity(finding) })), ...more];
        return [...all.filter(({ level }) => level === 'error'), ...all.filter(({ level }) => level === 'warning')];
    }
    /** Those that the settings accept, and how many more there are. */
    accepted() {
        const all = this.#accepted.map((finding) => ({ ...finding, ...this.#identity(finding) }));
        const last = all.at(-1);
        if (last === undefined || this.#acceptedMore === 0)
            return all;
        return [...all, { level: last.level, message: `and ${this.#acceptedMore} more`, accepted: last.accepted }];
    }
    #identity(finding) {
        return this.#fingerprint ? { fingerprint: this.#fingerprint(finding) } : {};
    }
    #text(text) {
        return (0,engine_text/* oneLine */.TN)(this.#scrub(text), 600);
    }
}
//# sourceMappingURL=findings.js.map
// EXTERNAL MODULE: ./lib/src/validation/engine/settings.js
var engine_settings = __webpack_require__(97830);
;// CONCATENATED MODULE: ./lib/src/validation/engine/time-limit.js
/** Ends the work of a check that takes longer than the settings allow. */
class TimeLimit {
    /** Aborted when the time is over, and when the run is. */
    signal;
    #done = new AbortController();
    #running;
    /** Set once the time is over. */
    over;
    /** @param timeout - milliseconds; undefined: no limit. */
    constructor(clock, timeout, run) {
        if (timeout === undefined) {
            this.signal = run;
            this.#running = Promise.resolve();
            return;
        }
        const expired = new AbortController();
        this.signal = AbortSignal.any([run, expired.signal]);
        this.#running = this.#wait(clock, timeout, expired);
    }
    async #wait(clock, timeout, expired) {
        try {
            await clock.sleep(timeout, this.#done.signal);
        }
        catch (error) {
            if (this.#done.signal.aborted)
                return;
            throw error;
        }
        this.over = new Error(`it did not end within ${timeout} ms, its timeout`);
        expired.abort(this.over);
    }
    async end() {
        this.#done.abort();
        await this.#running;
    }
}
//# sourceMappingURL=time-limit.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/run-check.js












/**
 * Runs one check to its end and removes what it made. Resolves to its result, and with `stop` to why nothing can be run
 * after it.
 */
async function runCheck(check, run, { invoker, wait, exchanges }) {
    const { clock, signal, testAccounts } = run;
    const started = clock.now();
    const findings = new Findings((0,engine_text/* scrubber */.ty)(() => run.secrets), fingerprinter(check.id, run.spec), (message) => (0,engine_settings/* acceptedReason */.Ok)(run.settings, check.id, message));
    const limit = new TimeLimit(clock, run.settings.checks[check.id]?.timeout, signal);
    const commands = new Commands(invoker, limit.signal, run.spec.keyType, exchanges, run.watch);
    const context = new CheckContext(check.id, run, {
        commands,
        findings,
        random: new Random(`${run.seed}/${check.id}`),
        waiter: new Waiter(clock, wait, limit.signal),
    });
    let reason;
    let stop;
    let incomplete = false;
    try {
        await (0,stall/* unlessStalled */.aB)(`run check ${check.id}`, () => check.run(context));
    }
    catch (error) {
        incomplete = !(error instanceof SkipCheck);
        if (error instanceof SkipCheck)
            reason = error.message;
        else if (error instanceof CommandError)
            context.failure(error);
        else if (signal.aborted)
            stop = { error: signal.reason };
        else if (limit.over) {
            // The settings may accept the finding, but a check that was not done is no pass.
            reason = limit.over.message;
            context.error(reason, { remedy: 'See timeout in validate.yml.' });
        }
        else if ((0,errors_errors/* isTenantError */.Dz)(error))
            stop = { error };
        else
            reason = brokenOff(error, context);
    }
    finally {
        await limit.end();
    }
    reason ??= context.blocked;
    const left = testAccounts.leftBehind.length;
    commands.requests += await testAccounts.removeAll(check.id, commands, findings, signal);
    if (testAccounts.leftBehind.slice(left).some(({ certain }) => certain))
        run.removeFailedIn ??= check.id;
    // What the interrupt did to the last commands of the check is not known.
    if (signal.aborted)
        stop ??= { error: signal.reason };
    if (stop)
        incomplete = true;
    if (stop)
        reason = signal.aborted ? 'interrupted' : `the run was stopped: ${(0,engine_text/* oneLine */.TN)((0,errors/* messageOf */.b)(stop.error))}`;
    const verdict = verdictOf(findings, reason);
    const result = {
        id: check.id,
        description: check.description,
        verdict,
        ...(verdict === 'skip' && reason !== undefined && { reason }),
        ...(incomplete && { incomplete }),
        findings: findings.list(),
        ...(findings.accepted().length > 0 && { accepted: findings.accepted() }),
        duration: Math.max(0, clock.now() - started),
        requests: commands.requests,
        writes: check.writes,
        ...(exchanges.list.length > 0 && { exchanges: exchanges.list }),
    };
    return { result, ...(stop && { stop }) };
}
/**
 * Tells of a check that threw what no check should: the others can be run all the same.
 *
 * @returns why the check is no pass even if the settings accept that finding.
 */
function brokenOff(error, context) {
    const { id, run } = context;
    const remedy = `Until that is mended, leave the check out with ${context.input('skip-checks')}.`;
    if (error instanceof errors/* UserError */.y) {
        context.error(`the check was broken off: ${error.message}`, { remedy });
        return 'the check was broken off';
    }
    const scrub = (0,engine_text/* scrubber */.ty)(() => run.secrets);
    const stack = error instanceof Error && error.stack ? error.stack : (0,errors/* messageOf */.b)(error);
    run.logger.info(scrub(`${id}: ${stack}`));
    const message = `the check was broken off by a defect of saas-connector-actions, please report it with the stack in the log: ${String(error)}`;
    context.error(message, { remedy });
    return 'a defect of saas-connector-actions broke it off';
}
/** An error outweighs a skip: what was found before there was nothing left to look at still stands. */
function verdictOf(findings, reason) {
    if (findings.has('error'))
        return 'fail';
    if (reason !== undefined)
        return 'skip';
    return findings.has('warning') ? 'warn' : 'pass';
}
//# sourceMappingURL=run-check.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/secret-words.js
/**
 * What tokens and the like look like. Only forms that hardly anything else has: a wrong alarm in every log would make
 * people look away.
 */
const tokenForms = [
    ['a JSON web token', /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*/],
    ['a bearer token', /\bBearer\s+[\w.~+/-]{16,}=*/i],
    ['a private key', /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/],
    ['an access key of AWS', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
    ['a token of GitHub', /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{40,})/],
    ['a token of Slack', /\bxox[abeoprs]-[\w-]{10,}/],
    ['an API key of Google', /\bAIza[\w-]{35}\b/],
    ['a URL with a password', /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{1,100}:[^\s/@]{3,200}@/i],
    [
        'a secret beside its name',
        /(?:password|passwd|passphrase|client_?secret|api_?key|(?:access|refresh|id|auth)_?token|authorization)["']?\s*[:=]\s*(?!["']?(?:\*|<|\[|undefined|null|true|false|redacted|hidden|masked|\$\{|%))(?:"[^"]{8,}"|'[^']{8,}'|[^\s"',;}&*]{8,})/i,
    ],
];
/** Longer texts are looked at only to here. */
const maxTextLength = 64 * 1024;
/** Which kind of secret a text seems to hold, in words; undefined if none. */
function looksLikeToken(text) {
    const part = text.length > maxTextLength ? text.slice(0, maxTextLength) : text;
    if (holdsBasicCredentials(part))
        return 'the credentials of basic authentication';
    return tokenForms.find(([, pattern]) => pattern.test(part))?.[0];
}
/** `Basic` and base64 of a name and a password, not just any word after it. */
function holdsBasicCredentials(text) {
    for (const [, word = ''] of text.matchAll(/\bBasic\s+([A-Za-z0-9+/]{8,}={0,2})/g)) {
        if (/^[\x20-\x7e]+:[\x20-\x7e]*$/.test(Buffer.from(word, 'base64').toString('latin1')))
            return true;
    }
    return false;
}
/** True for names of fields whose whole value is a secret. */
function namesToken(name) {
    return /^(?:x-)?(?:authorization|cookie|set-cookie)$|(?:passw(?:or)?d|passphrase|(?:client|app)[_-]?secret|api[_-]?key|private[_-]?key|(?:access|refresh|id|auth)[_-]?token)$|^(?:token|secret|pwd)$/i.test(name);
}
/** Every text in a value, with the name of the field that holds it; objects nested very deep are passed over. */
function* textsIn(value) {
    // A stack of its own: a hostile value may be nested deeper than that of the process.
    const stack = [{ value, name: '', depth: 0 }];
    for (let next = stack.pop(); next; next = stack.pop()) {
        const { value, name, depth } = next;
        if (typeof value === 'string')
            yield { name, text: value };
        else if (typeof value === 'object' && value !== null && depth < 100) {
            for (const [key, child] of Object.entries(value)) {
                if (typeof child === 'string')
                    yield { name: Array.isArray(value) ? name : key, text: child };
                else if (typeof child === 'object' && child !== null) {
                    stack.push({ value: child, name: Array.isArray(value) ? name : key, depth: depth + 1 });
                }
            }
        }
    }
}
//# sourceMappingURL=secret-words.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/secret-watch.js



/** Secrets shorter than this are told only where they are a whole value; shorter ones still are common words. */
const sureLength = 8;
const leastLength = 4;
/** Places that are kept: a hostile answer may show a secret in another field each time. */
const maxPlaces = 50;
/**
 * Looks for secrets in all that commands answer, while it passes by: those of the configuration, and the passwords that
 * were sent. It keeps places, never the values.
 */
class SecretWatch {
    #secrets;
    #keys;
    #answers = new Map();
    #errors = new Map();
    #leakingErrors = [];
    /** How many outputs and failures were looked at. */
    seen = { answers: 0, errors: 0 };
    /** @param keys - the items of the configuration, by their secret. */
    constructor(secrets, keys) {
        this.#secrets = secrets;
        this.#keys = keys;
    }
    get answers() {
        return [...this.#answers.values()];
    }
    get errors() {
        return [...this.#errors.values()];
    }
    /** True if there is any secret that could be recognised. */
    get hasSecrets() {
        return [...this.#secrets()].some((secret) => secret.length >= leastLength);
    }
    answer(command, data) {
        this.seen.answers++;
        if (typeof data !== 'object' || data === null)
            return;
        for (const { name, text } of textsIn(data)) {
            const secret = this.find(text);
            if (secret !== undefined)
                this.#note(this.#answers, { command, secret, field: name });
            else if (/^(password|passwd|pwd|passphrase)$/i.test(name) && text !== '' && !isMasked(text)) {
                this.#note(this.#answers, { command, secret: '', field: name });
            }
        }
    }
    error(command, message, requestId) {
        this.seen.errors++;
        const secret = this.find(message);
        if (secret === undefined)
            return;
        this.#note(this.#errors, { command, secret, field: '' }, requestId);
        if (this.#leakingErrors.length < maxPlaces)
            this.#leakingErrors.push((0,engine_text/* oneLine */.TN)(message, 100_000));
    }
    /** The text without the errors that were told to leak: a log repeats them. */
    withoutErrors(text) {
        let result = (0,engine_text/* oneLine */.TN)(text, 100_000);
        for (const error of this.#leakingErrors)
            result = result.replaceAll(error, '');
        return result;
    }
    /** The secret that a text shows, in words. */
    find(text) {
        for (const secret of this.#secrets()) {
            const found = secret.length >= sureLength
                ? secret_watch_forms(secret).some((form) => text.includes(form))
                : secret.length >= leastLength && text === secret;
            if (!found)
                continue;
            const key = this.#keys.get(secret);
            return key === undefined
                ? 'a password that was sent'
                : `the secret ${JSON.stringify((0,engine_text/* oneLine */.TN)(key, 60))} of the configuration`;
        }
        return undefined;
    }
    #note(places, place, requestId) {
        const name = JSON.stringify([place.command, place.secret, place.field]);
        const known = places.get(name);
        if (known)
            known.count++;
        else if (places.size < maxPlaces)
            places.set(name, { ...place, count: 1, requestId });
    }
}
const known = new Map();
/** How a secret may be written: as it is, in a URL, in base64. */
function secret_watch_forms(secret) {
    let found = known.get(secret);
    if (!found) {
        const base64 = Buffer.from(secret).toString('base64').replace(/=+$/, '');
        found = [...new Set([secret, inUrl(secret), base64])];
        // Passwords are made all the time: only those of the present are worth remembering.
        if (known.size > 500)
            known.clear();
        known.set(secret, found);
    }
    return found;
}
function inUrl(text) {
    try {
        return encodeURIComponent(text);
    }
    catch {
        // Half of a character.
        return text;
    }
}
//# sourceMappingURL=secret-watch.js.map
// EXTERNAL MODULE: ./lib/src/core/nearest.js
var nearest = __webpack_require__(82226);
;// CONCATENATED MODULE: ./lib/src/validation/engine/documents.js
const page = (topic) => `SaaS Connectivity: ${topic}`;
/** The pages of the vendor's public documentation that checks rest on, as a reader finds them in its contents. */
const documents = {
    spec: page('Connector spec'),
    sourceConfig: page('Connector spec, source config'),
    initialValues: page('Connector spec, initial values'),
    accountSchema: page('Connector spec, account schema'),
    entitlementSchemas: page('Connector spec, entitlement schemas'),
    createTemplate: page('Connector spec, account create template'),
    commands: page('Connector commands'),
    /** The page of one command: `account list`. */
    command: (name) => page(`Connector commands, ${name}`),
    customizers: page('Connector customizers'),
    errors: page('Error handling'),
    logging: page('Logging'),
    limits: page('Limits'),
    build: page('Test, build and deploy'),
};
//# sourceMappingURL=documents.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/custom/custom-command.js





/** The check that runs a command of `validate.yml` and compares its answer with what is expected there. */
function customCommandCheck(custom) {
    const { name, description, command, writes } = custom;
    return {
        id: (0,engine_settings/* customCheckId */.NZ)(name),
        title: `Custom command ${name}`,
        description: description ?? `${command} answers as validate.yml expects.`,
        documents: [documents.commands],
        requires: [command],
        writes,
        needsConfig: true,
        run: (check) => runCustom(check, custom),
    };
}
async function runCustom(check, { command, input, expect }) {
    const anchor = { kind: 'handler', command };
    let outputs = 0;
    try {
        for await (const output of check.commands.outputs(command, input)) {
            outputs++;
            const problems = [
                expect.schemaProblem?.(output),
                expect.output && differenceIn(output, expect.output.value, 'the output'),
            ];
            for (const problem of problems) {
                if (problem !== undefined) {
                    check.error(`output ${outputs} of ${command} is not as expected: ${problem}`, {
                        anchor,
                        kind: 'outputs that are not as expected',
                    });
                }
            }
        }
    }
    catch (error) {
        if (!(error instanceof CommandError) || expect.error === undefined)
            throw error;
        compareError(check, error, expect.error, expect.message);
        return;
    }
    if (expect.error !== undefined) {
        check.error(`${command} succeeded, and validate.yml expects it to fail`, { anchor });
        return;
    }
    const { min, max } = expect.outputs;
    if (outputs >= min && outputs <= max)
        return;
    const wanted = min === max ? String(min) : max === Number.POSITIVE_INFINITY ? `${min} or more` : `${min} to ${max}`;
    check.error(`${command} answered ${(0,engine_text/* count */.U9)(outputs, 'output')} instead of ${wanted}`, { anchor });
}
/** Only a failure of the handler itself is what was meant. */
function compareError(check, error, type, message) {
    if (error.kind !== 'connector')
        check.failure(error, 'the connector has to refuse this');
    else if (type !== 'any' && error.errorType === undefined) {
        check.warn(`it failed as expected; whether with a ${type} error, the tenant does not tell`, {
            anchor: error.anchor,
        });
    }
    else if (type !== 'any' && error.errorType !== type) {
        check.failure(error, `it failed, but not with a ${type} error`);
    }
    if (message !== undefined && !error.message.includes(message)) {
        check.failure(error, `it failed, but without the words ${(0,engine_text/* show */.WU)(message)}`);
    }
}
/** The first place where a value does not hold what is expected: members that are not named there may be anything. */
function differenceIn(value, expected, place) {
    if ((0,json/* isObject */.Gv)(expected)) {
        if (!(0,json/* isObject */.Gv)(value))
            return `${place} is ${(0,engine_text/* kindOf */.I)(value)} instead of an object`;
        for (const [key, child] of Object.entries(expected)) {
            const path = place === 'the output' ? key : `${place}.${key}`;
            if (!Object.hasOwn(value, key))
                return `${path} is missing`;
            const difference = differenceIn(value[key], child, path);
            if (difference !== undefined)
                return difference;
        }
        return undefined;
    }
    if (Array.isArray(expected)) {
        if (!Array.isArray(value))
            return `${place} is ${(0,engine_text/* kindOf */.I)(value)} instead of a list`;
        if (value.length !== expected.length) {
            return `${place} has ${(0,engine_text/* count */.U9)(value.length, 'element')} instead of ${expected.length}`;
        }
        for (const [i, child] of expected.entries()) {
            const difference = differenceIn(value[i], child, `${place}[${i}]`);
            if (difference !== undefined)
                return difference;
        }
        return undefined;
    }
    return value === expected ? undefined : `${place} is ${(0,engine_text/* show */.WU)(value)} instead of ${(0,engine_text/* show */.WU)(expected)}`;
}
//# sourceMappingURL=custom-command.js.map
// EXTERNAL MODULE: ./lib/src/bundle/handlers.js
var handlers = __webpack_require__(45146);
// EXTERNAL MODULE: ./lib/src/validation/engine/reasons.js
var reasons = __webpack_require__(27806);
;// CONCATENATED MODULE: ./lib/src/validation/checks/bundle/bundle.js





/** Loading that takes longer is told, in milliseconds: each start of an instance waits for it. */
const slowLoad = 5_000;
/** A check of the bundle as it was found: it invokes nothing. */
function bundleCheck(facts) {
    const { look, ...check } = facts;
    return {
        ...check,
        requires: [],
        writes: false,
        needsConfig: false,
        facts: ['bundle'],
        async run(check) {
            if (check.run.bundle)
                look(check, check.run.bundle);
        },
    };
}
const bundleLoads = bundleCheck({
    id: 'bundle-loads',
    title: 'Bundle: loads',
    description: 'The index.js of the bundle loads without an error, and needs no file that the bundle does not hold.',
    documents: [documents.build],
    look: (check, { loadError }) => {
        if (loadError === undefined)
            return;
        check.error(loadError, {
            remedy: /Cannot find module/.test(loadError)
                ? 'Only index.js and connector-spec.json are uploaded: let the build put everything into index.js.'
                : 'Look at what the connector does while it loads; whatever needs the configuration belongs into its handlers.',
        });
    },
});
const bundleExports = bundleCheck({
    id: 'bundle-exports',
    title: 'Bundle: exports',
    description: 'The bundle exports a connector, or a function that makes one.',
    documents: [documents.build],
    look: (check, bundle) => {
        const { loadError, exportError, exports, factoryError, specError, withConfig } = bundle;
        const notMade = whyNotMade(bundle);
        if (loadError !== undefined)
            check.skip(doesNotLoad(check, loadError));
        const remedy = 'Export the connector: export const connector = async () => createConnector()…';
        if (exportError !== undefined)
            check.error(exportError, { remedy });
        else if (!exports.connector) {
            check.error('the bundle exports a customizer and no connector', { remedy });
        }
        else if (notMade !== undefined) {
            if (!withConfig)
                check.skip(`${reasons/* notMadeWithoutConfiguration */.$J} (${notMade}); give one with ${check.input('config')}`);
            const what = factoryError === undefined ? 'customizer' : 'connector';
            check.error(`the function that the bundle exports does not make a ${what}: ${notMade}`, {
                remedy: 'Check the configuration, and that the target system can be reached while the connector is made.',
            });
        }
        else if (specError !== undefined) {
            check.error(`the connector does not answer std:spec:read: ${specError}`, {
                remedy: 'Check the configuration, and that the target system can be reached; the SDK answers this by itself.',
            });
        }
    },
});
const bundleHandlers = bundleCheck({
    id: 'bundle-handlers',
    title: 'Bundle: handlers',
    description: 'Every command of the spec has a handler, and every handler is listed in the spec.',
    documents: [documents.spec, documents.commands],
    look: (check, bundle) => {
        const { factoryError, factoryErrorHere, withConfig } = bundle;
        if (factoryError !== undefined && !withConfig)
            check.skip(`${reasons/* notMadeWithoutConfiguration */.$J}, so what it handles is not known: see bundle-exports`);
        if (factoryErrorHere !== undefined)
            check.skip(`what the connector handles is not known: it is made on the tenant and not here (${factoryErrorHere})`);
        if (!handlersKnown(bundle))
            check.skip('what the connector handles is not known, as it could not be made: see bundle-exports');
        const listed = check.run.specContent['commands'];
        for (const finding of (0,handlers/* compareHandlers */.F)({ commands: [...check.spec.commands] }, bundle.handlers)) {
            const { level, message, command } = finding;
            const index = Array.isArray(listed) ? listed.indexOf(command) : -1;
            check.findings.add(level, message, {
                anchor: { kind: 'spec', path: index < 0 ? ['commands'] : ['commands', index] },
                kind: 'commands of the spec or the connector alone',
            });
        }
    },
});
const bundleSdkVersion = bundleCheck({
    id: 'bundle-sdk-version',
    title: 'Bundle: SDK version',
    description: 'The project has a fixed version of the connector SDK, of the generation that these checks know.',
    documents: [documents.build],
    look: (check, { sdkVersion, sourceMap }) => {
        if (sdkVersion === undefined) {
            check.skip(sourceMap === undefined ? noProject(check) : 'the project does not depend on the connector SDK');
        }
        const major = /^v?(\d+)\.\d+\.\d+/.exec(sdkVersion)?.[1];
        if (major === undefined) {
            check.warn(`the project asks for version ${(0,engine_text/* show */.WU)(sdkVersion)} of the connector SDK and has none installed or locked`, {
                remedy: 'Commit the lock file, so that each build has the same SDK.',
            });
        }
        else if (major !== '1') {
            check.warn(`the connector is built with version ${sdkVersion} of the connector SDK; these checks know version 1`, {
                remedy: 'See in the changes of the SDK what is different, and use a newer version of these checks.',
            });
        }
        else if (/^v?\d+\.\d+\.\d+-/.test(sdkVersion)) {
            check.warn(`the connector is built with version ${sdkVersion} of the connector SDK, which is not a release`, {
                remedy: 'Use a released version.',
            });
        }
    },
});
const bundleLoadTime = bundleCheck({
    id: 'bundle-load-time',
    title: 'Bundle: time to load',
    description: `The bundle loads within ${slowLoad / 1000} seconds.`,
    documents: [documents.limits],
    look: (check, { loadError, loadTime, indexSize }) => {
        if (loadError !== undefined)
            check.skip(doesNotLoad(check, loadError));
        if (loadTime <= slowLoad)
            return;
        const size = `${Math.ceil(indexSize / 1024)} KiB`;
        check.warn(`loading the bundle took ${(loadTime / 1000).toFixed(1)} s; its index.js has ${size}`, {
            remedy: 'Do not wait for anything while the bundle loads, and leave out what it does not need.',
        });
    },
});
const bundleSourceMap = bundleCheck({
    id: 'bundle-source-map',
    title: 'Bundle: source map',
    description: "The source map of the project's build leads from the bundle to its sources.",
    documents: [documents.build],
    look: (check, { sourceMap }) => {
        if (sourceMap === undefined)
            check.skip(noProject(check));
        if (sourceMap.state === 'other-build') {
            check.skip(`the bundle is not what the project's build has in dist; pack it anew, or give its project with ${check.input('path')}`);
        }
        if (sourceMap.state === 'missing') {
            check.skip('the build makes no source map; with one (ncc --source-map), findings point at lines of the source');
        }
        if (sourceMap.state === 'broken') {
            check.warn(`the source map is of no use: ${sourceMap.problem}`, {
                remedy: 'Build the connector anew, index.js and its source map together.',
            });
        }
        else if (sourceMap.sources === 0) {
            check.warn(`the source map names ${(0,engine_text/* count */.U9)(0, 'source')} of the project`, { remedy: 'See what the build bundles.' });
        }
    },
});
function noProject(check) {
    return `there is no project of this connector in the folder; give its folder with ${check.input('path')}`;
}
function doesNotLoad(check, loadError) {
    return check.leavesTo('bundle-loads') ? 'the bundle does not load: see bundle-loads' : loadError;
}
//# sourceMappingURL=bundle.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/connection/test-connection.js




const command = 'std:test-connection';
const test_connection_anchor = { kind: 'handler', command };
const testConnectionSuccess = {
    id: 'test-connection-success',
    title: 'Connection',
    description: 'The connection test succeeds with the given configuration.',
    documents: [documents.command('test connection')],
    requires: [command],
    writes: false,
    needsConfig: true,
    async run(check) {
        try {
            const answer = await check.commands.one(command, {});
            if (!(0,json/* isObject */.Gv)(answer))
                check.warn(`${command} answered ${(0,engine_text/* kindOf */.I)(answer)} instead of an object`, { anchor: test_connection_anchor });
        }
        catch (error) {
            if (!(error instanceof CommandError))
                throw error;
            check.run.connectionFailed = true;
            const remedy = error.kind === 'connector'
                ? `Check the configuration, and that the target system can be reached from ${check.run.bundle ? 'this machine' : 'the tenant'}.`
                : undefined;
            check.failure(error, '', { remedy });
        }
    },
};
const testConnectionEmpty = {
    id: 'test-connection-empty',
    title: 'Connection without configuration',
    description: 'The connection test fails when the configuration is empty.',
    documents: [documents.command('test connection'), documents.errors],
    requires: [command],
    writes: false,
    needsConfig: false,
    async run(check) {
        if (!check.spec.hasConfig)
            check.skip('the spec has no configuration items, so none can be missing');
        if (check.run.connectionFailed) {
            check.skip('the connection test fails with the given configuration too, so its failure shows nothing: see test-connection-success');
        }
        let outputs = 0;
        try {
            for await (const _ of check.commands.outputs(command, {}, { config: {} }))
                outputs++;
        }
        catch (error) {
            if (!(error instanceof CommandError))
                throw error;
            // An error counts wherever it stands: after output too, when the status was long sent.
            if (error.kind !== 'connector')
                check.failure(error, 'an empty configuration has to be refused by the connector');
            return;
        }
        const remedy = 'Let the handler throw a ConnectorError when what it needs is not in the configuration.';
        if (outputs > 0)
            check.error(`${command} succeeds with an empty configuration`, { anchor: test_connection_anchor, remedy });
        else
            check.error(`${command} answers neither success nor an error to an empty configuration`, { anchor: test_connection_anchor, remedy });
    },
};
//# sourceMappingURL=test-connection.js.map
// EXTERNAL MODULE: ./lib/src/validation/engine/pool.js
var pool = __webpack_require__(7825);
;// CONCATENATED MODULE: ./lib/src/validation/checks/customizer/customizer.js












/** True if commands can be run with the customizer; if not, the check that is to tell it does. */
function canBeRun(check) {
    const bundle = check.run.customizer?.bundle;
    if (bundle === undefined)
        return check.skip(factReason('customizer', check.run.nameInput));
    const { loadError, exportError, exports, customizerFactoryError } = bundle;
    const notMade = exports.customizer ? customizerFactoryError : 'its bundle does not export connectorCustomizer';
    const problem = loadError ?? exportError ?? notMade;
    if (problem === undefined)
        return true;
    if (check.leavesTo('customizer-handlers'))
        check.skip('the customizer cannot be run: see customizer-handlers');
    check.error(`the customizer cannot be run: ${problem}`);
    return false;
}
/** The commands that a handler stands before or after, by the customizer's keys: `before:std:account:read`. */
function customizedCommands(check) {
    const handlers = check.run.customizer?.bundle.customizerHandlers ?? [];
    return new Set(handlers.map(commandOf));
}
function commandOf(handler) {
    return handler.replace(/^(before|after):/, '');
}
const customizerHandlers = {
    id: 'customizer-handlers',
    title: 'Handlers of the customizer',
    description: 'The customizer loads, and its handlers stand before and after commands that the connector lists.',
    documents: [documents.customizers],
    requires: [],
    writes: false,
    needsConfig: false,
    facts: ['customizer'],
    async run(check) {
        const bundle = check.run.customizer?.bundle;
        if (bundle === undefined)
            return check.skip(factReason('customizer', check.run.nameInput));
        const { loadError, exportError, customizerFactoryError, withConfig, customizerHandlers: handlers, exports } = bundle;
        const problem = loadError ?? exportError;
        if (problem !== undefined)
            return check.error(`the customizer cannot be used: ${problem}`);
        if (!exports.customizer) {
            return check.error('the bundle of the customizer does not export connectorCustomizer', {
                remedy: 'Export it: export const connectorCustomizer = async () => createConnectorCustomizer().',
            });
        }
        if (customizerFactoryError !== undefined) {
            if (!withConfig) {
                check.skip(`${reasons/* customizerNotMadeWithoutConfiguration */.eq} (${customizerFactoryError}); give one with ${check.input('config')}`);
            }
            return check.error(`the function that the bundle exports does not make a customizer: ${customizerFactoryError}`, {
                remedy: 'Check the configuration, and look at what that function does with it.',
            });
        }
        if (handlers.length === 0) {
            return check.error('the customizer has no handlers, so it changes nothing', {
                remedy: 'Register handlers, such as afterStdAccountRead, or unlink it.',
            });
        }
        for (const handler of handlers) {
            const command = commandOf(handler);
            if (check.spec.commands.has(command))
                continue;
            const near = (0,nearest/* nearest */.p)(command, [...check.spec.commands]);
            check.error(`the customizer's handler ${(0,engine_text/* show */.WU)(handler)} never runs: the connector does not list ${command}`, {
                anchor: { kind: 'spec', path: ['commands'] },
                remedy: near === undefined ? 'Take the handler out, or list the command.' : `Is it meant for ${near}?`,
                kind: 'handlers that never run',
            });
        }
    },
};
const customizerReading = {
    id: 'customizer-reading',
    title: 'Reading with the customizer',
    description: 'With the customizer, commands that read work as without it, and what they answer has the same keys and fits the schemas.',
    documents: [documents.customizers],
    requires: [],
    writes: false,
    needsConfig: true,
    facts: ['customizer'],
    async run(check) {
        if (!canBeRun(check))
            return;
        const commands = customizedCommands(check);
        const runs = (command) => commands.has(command) && check.spec.commands.has(command);
        const customized = check.customized();
        let tested = 0;
        if (runs('std:test-connection')) {
            tested++;
            await withCustomizer(check, async () => {
                const answer = await customized.commands.one('std:test-connection', {});
                if (typeof answer !== 'object')
                    check.error(`with the customizer, std:test-connection answers ${(0,engine_text/* kindOf */.I)(answer)}`);
            });
        }
        const schemas = [undefined, ...check.spec.entitlementSchemas];
        for (const schema of schemas) {
            const list = listCommandOf(schema);
            const read = readCommandOf(schema);
            if (!runs(list) && !runs(read))
                continue;
            const plain = await check.listIfPossible(schema);
            if (!plain)
                continue;
            if (runs(list)) {
                tested++;
                await withCustomizer(check, () => compareLists(check, customized, schema, plain));
            }
            if (runs(read) && plain.sample.length > 0) {
                tested++;
                await compareReads(check, customized, schema, plain.sample);
            }
        }
        check.commands.requests += customized.commands.requests;
        if (tested === 0)
            check.skip('the customizer has no handlers of commands that read, or there is nothing to read');
    },
};
/** A command that fails with the customizer fails because of it, as it works without. */
async function withCustomizer(check, work) {
    return check.attempt('with the customizer', work);
}
async function compareLists(check, customized, schema, plain) {
    const command = listCommandOf(schema);
    const list = await readList({
        commands: customized.commands,
        command,
        schema: schema ?? check.spec.accountSchema,
        keyType: check.spec.keyType,
        sampleSize: check.readLimit,
        seed: check.run.seed,
    });
    const anchor = { kind: 'handler', command };
    if (list.malformed.count > plain.malformed.count) {
        check.error(`with the customizer, ${command} answers what is no object: ${list.malformed.first}`, { anchor });
    }
    if (list.count !== plain.count) {
        check.error(`with the customizer, ${command} answers ${list.count} objects instead of ${plain.count}`, { anchor });
    }
    const other = list.sample.find(({ unique }) => !plain.ids.has(unique));
    if (other) {
        check.error(`with the customizer, ${command} answers ${(0,engine_text/* show */.WU)(other.id)}, which is not there without it`, {
            anchor,
            remedy: 'Leave the keys as they are: the platform knows objects by them.',
        });
    }
    reportNew(check, command, list.schema, plain.schema);
}
async function compareReads(check, customized, schema, sample) {
    const command = readCommandOf(schema);
    const view = schema ?? check.spec.accountSchema;
    const before = view && new SchemaStats(view);
    const after = view && new SchemaStats(view);
    await (0,pool/* mapLimited */.b)(sample, readsAtOnce, async (listed) => {
        const input = { ...inputOf(listed), ...(schema && { type: schema.type }), ...check.schemaInput(view) };
        let plain;
        try {
            plain = await check.commands.object(command, input);
        }
        catch (error) {
            // What fails without it as well is not the customizer's fault.
            if (error instanceof CommandError)
                return;
            throw error;
        }
        before?.see(plain);
        await withCustomizer(check, async () => {
            const object = await customized.commands.object(command, input);
            after?.see(object);
            if (object.unique === plain.unique)
                return;
            check.error(`with the customizer, ${command} of ${(0,engine_text/* show */.WU)(plain.id)} answers ${(0,engine_text/* show */.WU)(object.id)}`, {
                anchor: { kind: 'handler', command },
                remedy: 'Leave the keys as they are: the platform knows objects by them.',
                kind: 'reads that answer another key',
            });
        });
    });
    reportNew(check, command, after, before);
}
/** Tells what does not fit the schema with the customizer and does without. */
function reportNew(check, command, after, before) {
    const noun = { one: 'object', many: 'objects' };
    const known = new Findings();
    before?.report(known, noun);
    const messages = new Set(known.list().map(({ message }) => message));
    const found = new Findings();
    after?.report(found, noun);
    for (const { level, message } of found.list()) {
        if (messages.has(message))
            continue;
        const options = {
            anchor: { kind: 'handler', command },
            remedy: "Let the customizer's handler answer values of the types that the schema has.",
        };
        check.findings.add(level, `with the customizer, in ${command}: ${message}`, options);
    }
}
//# sourceMappingURL=customizer.js.map
;// CONCATENATED MODULE: ./lib/src/validation/accounts/entitlements.js

/**
 * The entitlement schema whose objects an account attribute holds: the one it names with schemaObjectType, or of its
 * own name, or, for the group attribute and where there is no other clue, the only one or `group`.
 */
function entitlementSchemaOf(spec, attribute) {
    if (!attribute?.entitlement)
        return undefined;
    const schemas = spec.entitlementSchemas;
    const ofType = (type) => schemas.find((schema) => schema.type === type);
    if (attribute.schemaObjectType !== undefined)
        return ofType(attribute.schemaObjectType);
    return ofType(attribute.name) ?? (schemas.length === 1 ? schemas[0] : ofType('group'));
}
/** Does `work` for every entitlement type, and skips the check if none of them had anything to look at. */
async function forEachType(check, work) {
    const schemas = check.spec.entitlementSchemas;
    if (schemas.length === 0)
        check.skip('the spec has no entitlementSchemas, so the types of entitlements are not known; add them');
    const skipped = [];
    for (const schema of schemas) {
        const result = await work(schema);
        if (result)
            skipped.push(result.skipped);
    }
    if (skipped.length === schemas.length)
        check.skip(skipped.join('; '));
}
/** The accounts. Skips the check if there are none. */
async function someAccounts(check) {
    const list = await check.list();
    if (list.count === 0)
        check.skip(reasons/* noAccounts */.ou);
    return list;
}
/** Does `work` for the entitlements of every type that has some, and skips the check if none has. */
async function forEachList(check, work) {
    await forEachType(check, async (schema) => {
        const list = await check.list(schema);
        if (list.count === 0)
            return { skipped: (0,reasons/* noEntitlements */.Yk)(schema.type) };
        work(list, schema);
        return undefined;
    });
}
//# sourceMappingURL=entitlements.js.map
;// CONCATENATED MODULE: ./lib/src/validation/accounts/generate.js



/** The fields of a smallest account: those required; without any, those that name an account, or else all. */
function minimalFields(spec) {
    const required = spec.fields.filter(({ required }) => required);
    if (required.length > 0)
        return required;
    const { identityAttribute, displayAttribute } = spec.accountSchema ?? {};
    const naming = spec.fields.filter(({ key }) => key === identityAttribute || key === displayAttribute);
    return naming.length > 0 ? naming : spec.fields;
}
/**
 * Makes values for the fields of the create template, as the documents define them
 * (docs/platform.md#spec-create-template, docs/sail-faults.md#create-values).
 */
async function generateAccount(spec, fields, random, entitlementValues, values = {}) {
    const attributes = Object.create(null);
    const secretKeys = new Set();
    const markers = [];
    const problems = [];
    for (const field of fields) {
        const attribute = spec.accountSchema?.byName.get(field.key);
        const given = Object.hasOwn(values, field.key) ? values[field.key] : undefined;
        if (attribute?.entitlement && field.initialType !== 'static' && given === undefined) {
            // An invented group would be refused: take one that exists, or leave the field to the target.
            const [value] = await entitlementValues(field.key);
            if (value !== undefined)
                attributes[field.key] = attribute.multi ? [value] : value;
            if (value !== undefined || !field.required)
                continue;
        }
        const { value, unique } = given ? (0,engine_settings/* drawValue */.aq)(given, random) : generateField(field, random);
        if (value === undefined) {
            const message = `field ${JSON.stringify(field.key)} of the create template has the undocumented type ${JSON.stringify(field.type)}: no value was made for it`;
            problems.push({ message, anchor: field.anchor });
            continue;
        }
        if (isSecretField(field))
            secretKeys.add(field.key);
        else if (unique && typeof value === 'string')
            markers.push(value);
        attributes[field.key] = attribute?.multi && !Array.isArray(value) ? [value] : value;
    }
    const named = identityFrom(spec, fields, attributes, secretKeys);
    const identity = named ?? `test.${random.text(10)}`;
    if (named === undefined)
        markers.push(identity);
    return { identity, attributes: { ...attributes }, secretKeys, markers, problems };
}
/** The value of one field; `unique` if it is new in every run. Undefined for types that are not documented. */
function generateField(field, random) {
    const { initial, initialType } = field;
    if (initialType === 'static' && !isEmpty(initial['value']))
        return { value: typed(initial['value'], field.type), unique: false };
    if (initialType === 'generator' && initial['name'] === 'Create Password')
        return { value: generate_password(random), unique: true };
    if (initialType === 'generator' && initial['name'] === 'Create Unique Account ID') {
        return { value: uniqueId(initial, random), unique: true };
    }
    const named = initialType === 'identityAttribute' && typeof initial['name'] === 'string' ? ` ${initial['name']}` : '';
    const name = `${field.key}${named}`;
    return { value: byType(field.type, name, random), unique: field.type === 'string' && !phoneName.test(name) };
}
/** A value of a schema type for something called `name`; undefined for a type that is not documented. */
function byType(type, name, random) {
    switch (type) {
        case 'string':
            return textFor(name, random);
        case 'boolean':
            // Nobody should become an administrator, or be locked out, for a test.
            return !/admin|root|owner|super|privileg|disabl|lock|suspend|inactive|terminat|delet/i.test(name);
        case 'int':
        case 'long':
            return random.integer(1, 9999);
        default:
            return undefined;
    }
}
const phoneName = /phone|mobile|\bfax\b/i;
function textFor(name, random) {
    if ((0,spec_view/* isSecretName */.eh)(name))
        return generate_password(random);
    if (/e-?mail|\bmail\b|userprincipalname|\bupn\b/i.test(name))
        return `test.${random.text(10)}@example.com`;
    if (phoneName.test(name))
        return `+1202555${random.text(4, '0123456789')}`;
    return `test-${random.text(10)}`;
}
/** Letters of both cases, digits and a sign, so that usual rules accept it. */
function generate_password(random) {
    const lower = 'abcdefghijkmnpqrstuvwxyz';
    return `${random.text(6, lower)}${random.text(6, lower.toUpperCase())}${random.text(4, '23456789')}-${random.text(3, lower)}!`;
}
/** `$(uniqueCounter)` becomes a number and every other `$(name)` a word; `maxSize` cuts it, its unique end stays. */
function uniqueId(initial, random) {
    const template = typeof initial['template'] === 'string' ? initial['template'] : '';
    const maxSize = Math.trunc(Number(initial['maxSize']));
    const counter = random.integer(10_000, 999_999);
    let id = template
        .replaceAll('$(uniqueCounter)', String(counter))
        .replaceAll(/\$\(([^)]*)\)/g, (_, name) => textFor(name, random));
    // A template without variables would give the same id each time; a target refuses the second.
    if (id === template)
        id += random.text(10);
    if (!(maxSize > 0) || id.length <= maxSize)
        return id;
    const tail = random.text(Math.min(8, maxSize));
    return id.slice(0, maxSize - tail.length) + tail;
}
/** A static value in the type of its field: the documents write all of them as texts. */
function typed(value, type) {
    if (typeof value !== 'string')
        return value;
    if (type === 'boolean' && /^(true|false)$/i.test(value))
        return value.toLowerCase() === 'true';
    if ((type === 'int' || type === 'long') && /^[-+]?\d{1,15}$/.test(value))
        return Number(value);
    return value;
}
function isSecretField(field) {
    return (field.initialType === 'generator' && field.initial['name'] === 'Create Password') || (0,spec_view/* isSecretName */.eh)(field.key);
}
/** The identity attribute's value; else that of the field that names an account best. */
function identityFrom(spec, fields, attributes, secretKeys) {
    const { identityAttribute, displayAttribute } = spec.accountSchema ?? {};
    const generated = fields.find(({ initial }) => initial['name'] === 'Create Unique Account ID')?.key;
    const likely = fields
        .map(({ key }) => key)
        .filter((key) => /^(user_?name|login|e?-?mail|email_?address|display_?name|name)$/i.test(key));
    for (const key of [identityAttribute, generated, displayAttribute, ...likely]) {
        if (key === undefined || secretKeys.has(key))
            continue;
        const value = attributes[key];
        if (typeof value === 'string' && value !== '')
            return value;
        if (typeof value === 'number')
            return String(value);
    }
    return undefined;
}
//# sourceMappingURL=generate.js.map
;// CONCATENATED MODULE: ./lib/src/validation/accounts/accounts.js







const createCommand = 'std:account:create';
const readCommand = 'std:account:read';
/** Values for an account. `minimal` has what is required alone. */
async function generate(check, extent) {
    const { spec, run } = check;
    if (spec.fields.length === 0)
        check.skip('the spec has no accountCreateTemplate, so what a create needs is not known; add one');
    const fields = extent === 'minimal' ? minimalFields(spec) : spec.fields;
    const entitlements = async (attribute) => {
        const schema = entitlementSchemaOf(spec, spec.accountSchema?.byName.get(attribute));
        const list = schema && (await check.listIfPossible(schema));
        return list?.sample.map(({ id }) => id) ?? [];
    };
    const random = check.random.fork(extent);
    const account = await generateAccount(spec, fields, random, entitlements, run.settings.values);
    for (const key of account.secretKeys)
        hide(run.secrets, account.attributes[key]);
    return account;
}
/**
 * Creates an account and has it removed after the check, whatever comes. Throws a CommandError when the handler fails,
 * answers no account, or answers one that was there before: that one must never be removed.
 */
async function createAccount(check, account) {
    const { run, spec } = check;
    const { testAccounts } = run;
    if (run.removeFailedIn !== undefined) {
        check.skip(`no more accounts are made, as one made by ${run.removeFailedIn} could not be removed`);
    }
    testAccounts.before ??= (await check.listIfPossible())?.ids;
    const { identity, attributes, markers } = account;
    if (markers.length === 0 && testAccounts.before === undefined && Object.keys(attributes).length > 0) {
        check.skip('the accounts cannot be listed and no value that is sent is new, so an account that was there before could not be told apart; give a value with $(unique) under values in validate.yml');
    }
    run.signal.throwIfAborted();
    const entry = testAccounts.open({ identity: identity ?? '', markers });
    try {
        const input = { identity, attributes, ...check.schemaInput(spec.accountSchema) };
        const created = await check.commands.object(createCommand, input);
        if (testAccounts.wasThere(created)) {
            const message = `${createCommand} answered the account ${(0,engine_text/* show */.WU)(created.id)}, which was there before`;
            throw new CommandError(createCommand, 'answer', `${message} (an earlier run with the same seed may have left it)`);
        }
        testAccounts.created(entry, created);
        for (const text of resultErrors(created.fields)) {
            check.error(`${createCommand} reports an error for ${text}`, {
                anchor: { kind: 'handler', command: createCommand },
            });
        }
        return created;
    }
    catch (error) {
        testAccounts.failed(entry, error);
        throw error;
    }
}
/** Creates a smallest account for the check to work on. When that fails, the check that is about creating says so. */
async function ownAccount(check) {
    const { run } = check;
    if (run.createFailedIn !== undefined)
        check.skip(`no account could be created to work on: see ${run.createFailedIn}`);
    const sent = await generate(check, 'minimal');
    try {
        return { sent, created: await createAccount(check, sent) };
    }
    catch (error) {
        if (error instanceof CommandError)
            run.createFailedIn ??= check.id;
        throw error;
    }
}
/** Reads an account once. */
async function readAccount(check, account) {
    return check.commands.object(readCommand, { ...inputOf(account), ...check.schemaInput(check.spec.accountSchema) });
}
/**
 * Reads an account until `look` is content or the waiting time is over, and returns what it said last. An account that
 * is not found may not be there yet. Throws the CommandError when it cannot be read to the end.
 */
async function readUntil(check, account, look) {
    const last = await check.waiter.until(async () => {
        try {
            const seen = look(await readAccount(check, account));
            return { done: seen.done, seen };
        }
        catch (error) {
            if (error instanceof CommandError && error.mayMeanNotFound)
                return { done: false, error };
            throw error;
        }
    });
    if (last.seen)
        return last.seen;
    throw last.error;
}
/**
 * Deletes an account that the check made, and waits until it cannot be read any more. False if it stays. Throws the
 * CommandError of the delete, or of a read that fails otherwise than by the connector's own words.
 */
async function deleteAndVerify(check, account) {
    const schema = check.schemaInput(check.spec.accountSchema);
    await check.commands.nothing('std:account:delete', { ...inputOf(account), ...schema });
    const gone = await waitUntilGone(check, account);
    if (gone)
        check.run.testAccounts.gone(account);
    return gone;
}
async function waitUntilGone(check, account) {
    const { done } = await check.waiter.until(async () => {
        try {
            await readAccount(check, account);
            return { done: false };
        }
        catch (error) {
            if (!(error instanceof CommandError))
                throw error;
            // Whether it is the right type of error is for account-not-found to say.
            if (error.kind === 'connector')
                return { done: true };
            throw error;
        }
    });
    return done;
}
/**
 * A new value for an attribute of a schema type, unlike those that are taken. Undefined for types that are not
 * documented, and when the settings have no other value.
 */
function newValue(check, type, name, taken = []) {
    const given = check.run.settings.values[name];
    let value;
    for (let tries = 0; tries < 20; tries++) {
        value = given ? (0,engine_settings/* drawValue */.aq)(given, check.random).value : byType(type, name, check.random);
        if (!taken.includes(value))
            break;
        value = undefined;
    }
    if ((0,spec_view/* isSecretName */.eh)(name))
        hide(check.run.secrets, value);
    return value;
}
function hide(secrets, value) {
    for (const text of Array.isArray(value) ? value : [value])
        if (typeof text === 'string')
            secrets.add(text);
}
//# sourceMappingURL=accounts.js.map
;// CONCATENATED MODULE: ./lib/src/validation/accounts/changes.js









const updateCommand = 'std:account:update';
const changes_anchor = { kind: 'handler', command: updateCommand };
/**
 * Attributes that the spec calls writable; as that is not a documented field, without any those that a plain field of
 * the create template can set: neither identity, entitlement, password, generated nor fixed.
 */
function updatable({ spec, run }) {
    const schema = spec.accountSchema;
    const attributes = (schema?.attributes ?? []).filter(({ entitlement, name }) => {
        const given = run.settings.values[name];
        return !entitlement && (given === undefined || (0,engine_settings/* canVary */.B_)(given));
    });
    const writable = attributes.filter(({ writable }) => writable);
    if (writable.length > 0)
        return writable;
    const plain = spec.fields.filter((field) => field.initialType !== 'static' && field.initialType !== 'generator' && !isSecretField(field));
    const keys = new Set(plain.map(({ key }) => key));
    return attributes.filter(({ name }) => keys.has(name) && name !== schema?.identityAttribute);
}
/** True if a value names the account, so that changing it would make another one of it. */
function namesAccount(account, value) {
    return value === account.id || (value !== undefined && value === account.fields['identity']);
}
/**
 * Up to `amount` values for an attribute that differ from each other and from the present one: booleans turn, numbers
 * grow, texts are new. Fewer where there are no more; none for a type that is not documented.
 */
function freshValues(check, attribute, current, amount) {
    const taken = Array.isArray(current) ? [...current] : [current];
    const values = [];
    while (values.length < amount) {
        const value = freshValue(check, attribute, taken);
        if (value === undefined)
            break;
        values.push(value);
        taken.push(value);
    }
    return values;
}
function freshValue(check, attribute, taken) {
    const { type, name } = attribute;
    if (check.run.settings.values[name] === undefined) {
        if (type === 'boolean')
            return [true, false].find((value) => !taken.includes(value));
        if (type === 'int' || type === 'long')
            return nextNumber(taken);
    }
    return newValue(check, type, name, taken);
}
function nextNumber(taken) {
    const numbers = taken
        .map((value) => (typeof value === 'string' && /^[-+]?\d{1,15}$/.test(value) ? Number(value) : value))
        .filter((value) => typeof value === 'number' && Number.isSafeInteger(value + 1));
    return numbers.length === 0 ? 42 : Math.max(...numbers) + 1;
}
/** Sends changes. Throws a CommandError when the handler fails; what is odd in its answer is a finding. */
async function update(check, account, changes) {
    const input = { ...inputOf(account), changes, ...check.schemaInput(check.spec.accountSchema) };
    const answer = await check.commands.one(updateCommand, input);
    if (!(0,json/* isObject */.Gv)(answer)) {
        check.error(`${updateCommand} answered ${(0,engine_text/* kindOf */.I)(answer)} instead of an account or {}`, {
            anchor: changes_anchor,
            kind: 'answers of update',
        });
        return {};
    }
    for (const text of resultErrors(answer)) {
        check.error(`${updateCommand} reports an error for ${text}`, { anchor: changes_anchor, kind: 'errors that update reports' });
    }
    return answer;
}
/**
 * Sends changes of one attribute and waits to see their effect. False, with a finding, when they have none or fail: the
 * checks after this one then leave the attribute out.
 */
async function changeAndSee(check, account, attribute, change, wanted) {
    const { name } = attribute;
    try {
        await update(check, account, [{ ...change, attribute: name }]);
        if ((0,spec_view/* isSecretName */.eh)(name))
            return true;
        const seen = await readUntil(check, account, ({ attributes }) => {
            const value = attributes[name];
            return { done: isAsWanted(wanted, value, attribute), value };
        });
        if (seen.done)
            return true;
        check.error(`attribute ${(0,engine_text/* show */.WU)(name)}: after ${change.op} ${(0,engine_text/* show */.WU)(change.value)} it should be ${(0,engine_text/* show */.WU)(wanted)}, and the read says ${(0,engine_text/* show */.WU)(seen.value)}`, { anchor: changes_anchor, kind: 'attributes that an update did not change' });
    }
    catch (error) {
        if (!(error instanceof CommandError))
            throw error;
        check.failure(error, `attribute ${(0,engine_text/* show */.WU)(name)}`);
    }
    check.run.brokenAttributes.add(name);
    return false;
}
/** True if a value is what was wanted; for nothing, also an empty text, and false where there are but two values. */
function isAsWanted(wanted, value, attribute) {
    if (wanted === null && (value === '' || (attribute.type === 'boolean' && value === false)))
        return true;
    return suppliedMatches(wanted, value, attribute);
}
//# sourceMappingURL=changes.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/customizer/customizer-writing.js








/** The commands of one account that the check runs, in their order; each leaves the account there but the last. */
const statusCommands = ['std:account:disable', 'std:account:enable', 'std:account:unlock'];
const deleteCommand = 'std:account:delete';
const passwordCommand = 'std:change-password';
const customizerWriting = {
    id: 'customizer-writing',
    title: 'Writing with the customizer',
    description: 'With the customizer, an account can be created, changed and deleted, and the answers name that account.',
    documents: [documents.customizers],
    requires: [createCommand, readCommand, deleteCommand],
    writes: true,
    needsConfig: true,
    facts: ['customizer'],
    async run(check) {
        if (!canBeRun(check))
            return;
        const handled = customizedCommands(check);
        const writing = [createCommand, updateCommand, ...statusCommands, passwordCommand, deleteCommand];
        const commands = new Set(writing.filter((command) => handled.has(command) && check.spec.commands.has(command)));
        if (commands.size === 0)
            check.skip('the customizer has no handlers of commands that write');
        const customized = check.customized();
        const account = await makeAccount(check, customized, commands.has(createCommand));
        if (account)
            await changeAccount(check, customized, account, commands);
        check.commands.requests += customized.commands.requests;
    },
};
/** Undefined, with a finding, when it works without the customizer alone. */
async function makeAccount(check, customized, withHandlers) {
    if (!withHandlers)
        return (await ownAccount(check)).created;
    if (check.run.createFailedIn !== undefined) {
        check.skip(`no account could be created without the customizer: see ${check.run.createFailedIn}`);
    }
    const sent = await generate(check, 'minimal');
    const created = await withCustomizer(check, () => createAccount(customized, sent));
    if (!created)
        return undefined;
    const schema = check.spec.accountSchema;
    const answered = schema && new SchemaStats(schema);
    answered?.see(created);
    const seen = await withCustomizer(check, async () => {
        const { account } = await readUntil(check, created, (account) => ({ done: true, account }));
        return account;
    });
    if (!seen)
        return undefined;
    const read = schema && new SchemaStats(schema);
    read?.see(seen);
    reportNew(check, createCommand, answered, read);
    return created;
}
async function changeAccount(check, customized, account, commands) {
    const input = { ...inputOf(account), ...check.schemaInput(check.spec.accountSchema) };
    if (commands.has(updateCommand))
        await updateAccount(check, customized, account, input);
    for (const command of statusCommands) {
        if (!commands.has(command))
            continue;
        const answer = await withCustomizer(check, () => customized.commands.object(command, input));
        if (answer && answer.unique !== account.unique) {
            check.error(`with the customizer, ${command} of ${(0,engine_text/* show */.WU)(account.id)} answers ${(0,engine_text/* show */.WU)(answer.id)}`, {
                anchor: { kind: 'handler', command },
            });
        }
    }
    if (commands.has(passwordCommand)) {
        const { attributes, secretKeys } = await generate(check, 'maximal');
        const [key] = secretKeys;
        const password = (key === undefined ? undefined : attributes[key]) ?? check.random.text(20);
        if (typeof password === 'string')
            check.run.secrets.add(password);
        await withCustomizer(check, () => customized.commands.nothing(passwordCommand, { ...input, password }));
    }
    if (commands.has(deleteCommand))
        await deleteAccount(check, customized, account, input);
}
async function updateAccount(check, customized, account, input) {
    const attribute = updatable(check).find(({ name }) => !check.run.brokenAttributes.has(name) && !namesAccount(account, account.attributes[name]));
    const [value] = attribute ? freshValues(check, attribute, account.attributes[attribute.name], 1) : [];
    if (attribute === undefined || value === undefined)
        return;
    const changes = [{ op: 'Set', attribute: attribute.name, value: attribute.multi ? [value] : value }];
    await withCustomizer(check, () => customized.commands.one(updateCommand, { ...input, changes }));
}
async function deleteAccount(check, customized, account, input) {
    const command = { kind: 'handler', command: deleteCommand };
    const done = await withCustomizer(check, async () => {
        await customized.commands.one(deleteCommand, input);
        return true;
    });
    if (!done)
        return;
    const { gone } = await check.waiter.until(async () => {
        try {
            await check.commands.object(readCommand, input);
            return { done: false, gone: false };
        }
        catch (error) {
            if (error instanceof CommandError && error.kind === 'connector')
                return { done: true, gone: true };
            throw error;
        }
    });
    if (gone)
        check.run.testAccounts.gone(account);
    // A customizer may well keep accounts, and disable them instead.
    else
        check.warn(`with the customizer, account ${(0,engine_text/* show */.WU)(account.id)} can still be read after its delete`, {
            anchor: command,
        });
}
//# sourceMappingURL=customizer-writing.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/limits/limits.js



/** Largest single message in bytes, and longest silence in milliseconds (docs/platform.md#limits). */
const sendBytes = 256 * 1024;
const idleTime = 3 * 60_000;
/** From this part of a limit on, it is near. */
const near = 0.8;
const common = {
    documents: [documents.limits],
    requires: [],
    writes: false,
    needsConfig: true,
    runsLast: true,
};
const limitSendSize = {
    ...common,
    id: limitCheckId('send-size'),
    title: 'Limit of one answer',
    description: 'No account, entitlement or other answer is larger than the 256 KiB that can be sent at once.',
    async run(check) {
        const remedy = 'Send less in one object: leave out attributes that nobody needs.';
        const told = reportHits(check, 'send-size', remedy);
        await check.listIfPossible();
        for (const schema of check.spec.entitlementSchemas)
            await check.listIfPossible(schema);
        let seen = 0;
        for (const [command, { largest, largestAt }] of check.run.observations.commands) {
            if (command === 'std:spec:read')
                continue;
            seen += largest > 0 ? 1 : 0;
            if (largest < near * sendBytes || told.has(command))
                continue;
            const size = `output ${largestAt} of ${command} has ${kibibytes(largest)}, and`;
            const options = { anchor: { kind: 'handler', command }, remedy };
            if (largest > sendBytes)
                check.error(`${size} the platform takes at most 256 KiB at once`, options);
            else
                check.warn(`${size} the platform's limit of 256 KiB is near`, options);
        }
        if (seen === 0 && told.size === 0)
            check.skip('no command has sent anything; run it together with other checks');
    },
};
const limitIdleTime = {
    ...common,
    id: limitCheckId('idle-time'),
    title: 'Limit of silence',
    description: 'No command is silent for the 3 minutes after which the platform ends it.',
    async run(check) {
        const remedy = 'Send results as they come, or call res.keepAlive() while there are none.';
        const told = reportHits(check, 'idle-time', remedy);
        let seen = 0;
        for (const [command, { silence }] of check.run.observations.commands) {
            if (command === 'std:spec:read')
                continue;
            seen++;
            if (silence < near * idleTime || told.has(command))
                continue;
            const what = `${command} was silent for ${Math.round(silence / 1000)} s, and the platform ends a command after 180 s`;
            const options = { anchor: { kind: 'handler', command }, remedy };
            if (silence > idleTime)
                check.error(what, options);
            else
                check.warn(what, options);
        }
        if (seen === 0)
            check.skip('no command was run; run it together with other checks');
    },
};
const limitMemory = {
    ...common,
    id: limitCheckId('memory'),
    title: 'Limit of memory',
    description: 'The accounts can be listed within 512 MB of memory, at the number that validate.yml states.',
    async run(check) {
        const remedy = 'Send each object as soon as it is read, instead of collecting them.';
        const told = reportHits(check, 'memory', remedy);
        if (told.size > 0)
            return;
        const stated = check.run.settings.accounts;
        if (stated === undefined)
            return check.skip('no number of accounts is stated; state one as limits.accounts in validate.yml');
        const list = await check.listIfPossible();
        // A list that did not fit has just been told.
        if (reportHits(check, 'memory', remedy).size > 0)
            return;
        if (!list)
            return check.skip('the accounts could not be listed');
        if (list.count < stated) {
            check.skip(`the target system has ${(0,engine_text/* count */.U9)(list.count, 'account')}, and limits.accounts in validate.yml is ${stated}: use a system with as many`);
        }
    },
};
/** Tells where the runtime of the bundle said that a limit was hit. Returns the commands that it befell. */
function reportHits(check, limit, remedy) {
    const hits = (check.run.limitHits?.() ?? []).filter((hit) => hit.limit === limit);
    const commands = new Set();
    for (const { command, message } of hits) {
        if (commands.has(command))
            continue;
        commands.add(command);
        check.error(message, { anchor: { kind: 'handler', command }, remedy });
    }
    return commands;
}
function kibibytes(bytes) {
    return `${Math.round(bytes / 1024)} KiB`;
}
//# sourceMappingURL=limits.js.map
// EXTERNAL MODULE: ./lib/src/spec/schema.js
var spec_schema = __webpack_require__(15269);
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/discover-schema.js





const discover_schema_command = 'std:account:discover-schema';
const discover_schema_anchor = { kind: 'handler', command: discover_schema_command };
const accountDiscoverSchema = {
    id: 'account-discover-schema',
    title: 'Accounts: discovered schema',
    description: 'The account schema that the connector discovers is whole, and does not contradict that of the spec.',
    documents: [documents.command('account discover schema'), documents.accountSchema],
    requires: [discover_schema_command],
    writes: false,
    needsConfig: true,
    async run(check) {
        const answer = await check.commands.one(discover_schema_command, {});
        const schema = (0,spec_view/* viewDiscoveredSchema */.VE)(answer);
        if (!(0,json/* isObject */.Gv)(answer) || !schema) {
            check.error(`${discover_schema_command} answered ${(0,engine_text/* kindOf */.I)(answer)} instead of a schema`, { anchor: discover_schema_anchor });
            return;
        }
        checkForm(check, schema);
        // Not the schema of the run: where the spec has none, that is the discovered one.
        const spec = (0,spec_view/* viewSpec */.vw)(check.run.specContent).accountSchema;
        if (spec && schema.attributes.length > 0)
            compareSchemas(check, spec, schema);
    },
};
function checkForm(check, schema) {
    if (schema.attributes.length === 0) {
        check.error(`${discover_schema_command} answered a schema without attributes`, { anchor: discover_schema_anchor });
        return;
    }
    for (const use of ['identityAttribute', 'displayAttribute', 'groupAttribute']) {
        const name = schema[use];
        if (name === undefined) {
            if (use !== 'groupAttribute')
                check.error(`the discovered schema has no ${use}`, { anchor: discover_schema_anchor });
        }
        else if (!schema.byName.has(name)) {
            check.error(`the ${use} of the discovered schema is ${(0,engine_text/* show */.WU)(name)}, which is none of its attributes`, { anchor: discover_schema_anchor });
        }
    }
    const types = spec_schema/* attributeTypes */.sJ;
    for (const { name, type } of schema.attributes) {
        if (types.includes(type))
            continue;
        const said = type === '' ? 'no type' : `the type ${(0,engine_text/* show */.WU)(type)}, which is not documented`;
        check.error(`attribute ${(0,engine_text/* show */.WU)(name)} of the discovered schema has ${said}`, {
            anchor: discover_schema_anchor,
            kind: 'attributes without a documented type',
            remedy: `Use one of ${types.join(', ')}.`,
        });
    }
}
/** What is only discovered is the reason to discover; what differs makes one of the two wrong. */
function compareSchemas(check, spec, schema) {
    for (const use of ['identityAttribute', 'displayAttribute']) {
        if (spec[use] === undefined || schema[use] === undefined || spec[use] === schema[use])
            continue;
        check.error(`the ${use} is ${(0,engine_text/* show */.WU)(spec[use])} in the spec and ${(0,engine_text/* show */.WU)(schema[use])} in the discovered schema`, {
            anchor: { kind: 'spec', path: ['accountSchema', use] },
        });
    }
    for (const attribute of spec.attributes) {
        const found = schema.byName.get(attribute.name);
        if (!found) {
            check.warn(`attribute ${(0,engine_text/* show */.WU)(attribute.name)} is in the spec and not in the discovered schema`, {
                anchor: attribute.anchor,
                kind: 'attributes that are not discovered',
            });
            continue;
        }
        for (const [field, text] of [
            ['type', (value) => `of type ${(0,engine_text/* show */.WU)(value.type)}`],
            ['multi', (value) => (value.multi ? 'multi-valued' : 'single-valued')],
            ['entitlement', (value) => (value.entitlement ? 'an entitlement' : 'no entitlement')],
        ]) {
            if (attribute[field] === found[field] || (field === 'type' && found.type === ''))
                continue;
            check.error(`attribute ${(0,engine_text/* show */.WU)(attribute.name)} is ${text(attribute)} in the spec and ${text(found)} in the discovered schema`, { anchor: attribute.anchor, kind: 'attributes that differ from the discovered schema' });
        }
    }
}
//# sourceMappingURL=discover-schema.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/forms.js




const accounts = { one: 'account', many: 'accounts' };
const entitlementsOf = (type) => ({
    one: `entitlement of type ${(0,engine_text/* show */.WU)(type)}`,
    many: `entitlements of type ${(0,engine_text/* show */.WU)(type)}`,
});
const accountOutputForm = {
    id: 'account-output-form',
    title: 'Accounts: form',
    description: 'What accounts of the list have beside their attributes is documented, and of the documented type.',
    documents: [documents.command('account list')],
    requires: ['std:account:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        const list = await someAccounts(check);
        reportForm(check, list, accounts, 'std:account:list');
    },
};
const entitlementOutputForm = {
    id: 'entitlement-output-form',
    title: 'Entitlements: form',
    description: 'What entitlements have beside their attributes is documented, of the documented type, and not too much.',
    documents: [documents.command('entitlement list')],
    requires: ['std:entitlement:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await forEachList(check, (list, schema) => reportForm(check, list, entitlementsOf(schema.type), 'std:entitlement:list'));
    },
};
function reportForm(check, { form }, noun, command) {
    const anchor = { kind: 'handler', command };
    for (const [level, faults] of [
        ['error', form.errors],
        ['warning', form.warnings],
    ]) {
        for (const [text, { count: n, first }] of faults) {
            check.findings.add(level, `${(0,engine_text/* count */.U9)(n, noun.one, noun.many)}, first ${(0,engine_text/* show */.WU)(first)}: each ${text}`, {
                anchor,
                remedy: 'Send what is documented for the command, and attributes in "attributes" alone.',
            });
        }
    }
}
const accountRequiredAttributes = {
    id: 'account-required-attributes',
    title: 'Accounts: named attributes',
    description: 'Every account has a value for the attributes that identityAttribute and displayAttribute name.',
    documents: [documents.accountSchema],
    requires: ['std:account:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        const schema = check.spec.accountSchema;
        if (!schema)
            return check.skip(reasons/* noAccountSchema */.QK);
        const list = await someAccounts(check);
        reportNamed(check, list, schema, accounts, 'std:account:list');
    },
};
const entitlementRequiredAttributes = {
    id: 'entitlement-required-attributes',
    title: 'Entitlements: named attributes',
    description: 'Every entitlement has a value for the attributes that identityAttribute and displayAttribute name.',
    documents: [documents.entitlementSchemas],
    requires: ['std:entitlement:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await forEachList(check, (list, schema) => reportNamed(check, list, schema, entitlementsOf(schema.type), 'std:entitlement:list'));
    },
};
/** Without an identity an object cannot be told from others; without a name for display it is only hard to read. */
function reportNamed(check, { named }, schema, noun, command) {
    for (const [use, { count: n, first }] of named?.missing ?? []) {
        const verb = n === 1 ? 'has' : 'have';
        const message = `${(0,engine_text/* count */.U9)(n, noun.one, noun.many)}, first ${(0,engine_text/* show */.WU)(first)}, ${verb} no value for ${(0,engine_text/* show */.WU)(schema[use])}, the ${use}`;
        check.findings.add(use === 'identityAttribute' ? 'error' : 'warning', message, {
            anchor: { kind: 'handler', command },
            remedy: `Send the attribute, or name another one as the ${use}.`,
        });
    }
}
//# sourceMappingURL=forms.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/held-entitlements.js




const accountEntitlementsExist = {
    id: 'account-entitlements-exist',
    title: 'Accounts: entitlements they hold',
    description: 'Every entitlement that an account of the list holds is in the list of entitlements of its type.',
    documents: [documents.accountSchema, documents.command('entitlement list')],
    requires: ['std:account:list', 'std:entitlement:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        const attributes = (check.spec.accountSchema?.attributes ?? []).filter(({ entitlement }) => entitlement);
        if (attributes.length === 0)
            check.skip('the account schema has no attribute with entitlement: true');
        const { held } = await check.list();
        let looked = 0;
        for (const attribute of attributes) {
            const schema = entitlementSchemaOf(check.spec, attribute);
            const values = held?.values.get(attribute.name);
            // An attribute without a schema is the spec's fault, and told there.
            if (!schema || !values)
                continue;
            const { names } = await check.list(schema);
            for (const [value, account] of values) {
                looked++;
                if (names?.has(value))
                    continue;
                check.error(`attribute ${(0,engine_text/* show */.WU)(attribute.name)} of account ${(0,engine_text/* show */.WU)(account)} holds ${(0,engine_text/* show */.WU)(value)}, which is no entitlement of type ${(0,engine_text/* show */.WU)(schema.type)}`, {
                    anchor: { kind: 'handler', command: 'std:account:list' },
                    kind: 'entitlements that accounts hold and nobody lists',
                    remedy: 'Send what identifies the entitlement, as in its list, or list it too.',
                });
            }
        }
        if (looked === 0)
            check.skip('no account holds an entitlement');
        if (held?.cut)
            check.run.logger.info(`${check.id}: looked at the first ${maxHeld} entitlements of each attribute`);
    },
};
//# sourceMappingURL=held-entitlements.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/keys.js



const accountKeyType = {
    id: 'account-key-type',
    title: 'Accounts: kind of keys',
    description: 'The keys of all accounts are of the kind that keyType says: simple or compound.',
    documents: [documents.spec, documents.command('account list')],
    requires: ['std:account:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        const list = await someAccounts(check);
        const { keyType } = check.spec;
        if (keyType === undefined) {
            mixedKeys(check, list, 'account', 'std:account:list');
            return;
        }
        for (const [kind, { count: n, first }] of list.keys.kinds) {
            if (kind === keyType)
                continue;
            check.error(`keyType is ${keyType}, and ${(0,engine_text/* count */.U9)(n, 'account has a', 'accounts have a')} ${kind} key, first ${(0,engine_text/* show */.WU)(first)}`, {
                anchor: { kind: 'spec', path: ['keyType'] },
                remedy: `Write "keyType": "${kind}", or send ${keyType} keys.`,
            });
        }
    },
};
const entitlementKeyType = {
    id: 'entitlement-key-type',
    title: 'Entitlements: kind of keys',
    description: 'The keys of all entitlements of a type are of one kind.',
    documents: [documents.command('entitlement list')],
    requires: ['std:entitlement:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await forEachList(check, (list, schema) => mixedKeys(check, list, `entitlement of type ${(0,engine_text/* show */.WU)(schema.type)}`, 'std:entitlement:list'));
    },
};
function mixedKeys(check, { keys }, noun, command) {
    const [one, other] = [...keys.kinds];
    if (!one || !other)
        return;
    const sides = [one, other].map(([kind, { count: n, first }]) => `${kind} in ${n}, first in ${(0,engine_text/* show */.WU)(first)}`);
    check.error(`the key of an ${noun} is ${sides.join(', and ')}`, {
        anchor: { kind: 'handler', command },
        remedy: 'Send keys of one kind.',
    });
}
const accountKeysUnique = {
    id: 'account-keys-unique',
    title: 'Accounts: unique keys',
    description: 'No two accounts of the list have the same key, and no two have the same unique id.',
    documents: [documents.command('account list')],
    requires: ['std:account:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        const list = await someAccounts(check);
        reportRepeated(check, list, 'account', 'std:account:list');
    },
};
const entitlementKeysUnique = {
    id: 'entitlement-keys-unique',
    title: 'Entitlements: unique keys',
    description: 'No two entitlements of a type have the same key, and no two have the same unique id.',
    documents: [documents.command('entitlement list')],
    requires: ['std:entitlement:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await forEachList(check, (list, schema) => reportRepeated(check, list, `entitlement of type ${(0,engine_text/* show */.WU)(schema.type)}`, 'std:entitlement:list'));
    },
};
function reportRepeated(check, { repeated, keys }, noun, command) {
    const anchor = { kind: 'handler', command };
    if (repeated.count > 0) {
        const verb = repeated.count === 1 ? 'repeats' : 'repeat';
        check.error(`${(0,engine_text/* count */.U9)(repeated.count, 'output')} of ${command} ${verb} the key of another ${noun}, first ${(0,engine_text/* show */.WU)(repeated.first)}`, {
            anchor,
            remedy: 'Send each object once; where pages overlap, leave out what was sent before.',
        });
    }
    if (keys.shared.count > 0) {
        const verb = keys.shared.count === 1 ? 'has' : 'have';
        check.error(`${(0,engine_text/* count */.U9)(keys.shared.count, 'output')} of ${command} ${verb} the uniqueId of another ${noun}, first ${(0,engine_text/* show */.WU)(keys.shared.first)}`, {
            anchor,
            remedy: 'Put into uniqueId what only this object has.',
        });
    }
}
//# sourceMappingURL=keys.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/list-aborted.js






const list_aborted_command = 'std:account:list';
/** Of a long list, no more is read again. */
const enough = 1_000;
const accountListAborted = {
    id: 'account-list-aborted',
    title: 'Accounts: list cut short',
    description: 'A list of accounts that was left half way does not disturb the next one.',
    documents: [documents.command('account list')],
    requires: [list_aborted_command],
    writes: false,
    needsConfig: true,
    async run(check) {
        const list = await check.list();
        if (list.count < 2)
            check.skip('the target system has too few accounts for a list to be left half way');
        const input = listInput(check.spec.accountSchema);
        const half = Math.min(Math.ceil(list.count / 2), enough);
        let seen = 0;
        for await (const _ of check.commands.outputs(list_aborted_command, input))
            if (++seen >= half)
                break;
        const wanted = Math.min(list.count, enough);
        // Ids, not outputs: two lists that get into each other's way may send one account twice.
        const again = new IdSet();
        try {
            for await (const data of check.commands.outputs(list_aborted_command, input)) {
                const account = parseObject(data, check.spec.keyType);
                if (!('problem' in account) && list.ids.has(account.unique))
                    again.add(account.unique);
                if (again.size >= wanted)
                    break;
            }
        }
        catch (error) {
            if (!(error instanceof CommandError))
                throw error;
            check.failure(error, 'the list after one that was left half way', { remedy });
            return;
        }
        if (again.size >= wanted)
            return;
        check.error(`after a list that was left half way, the next one sent ${again.size} of ${(0,engine_text/* count */.U9)(list.count, 'account')}`, {
            anchor: { kind: 'handler', command: list_aborted_command },
            remedy,
        });
    },
};
const remedy = 'Keep what belongs to one list, such as its page, in the handler and not beside it.';
//# sourceMappingURL=list-aborted.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/list-read.js










const accountListAndRead = {
    id: 'account-list-and-read',
    title: 'Accounts: list and read',
    description: 'Accounts read one by one are the same as in the list.',
    documents: [documents.command('account list'), documents.command('account read')],
    requires: ['std:account:read', 'std:account:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        const list = await check.list();
        reportList(check, list, 'std:account:list', 'account', 'account-keys-unique');
        const { keyType } = check.spec;
        const [kind] = [...list.keys.kinds.keys()].filter((kind) => kind !== keyType);
        if (!check.leavesTo('account-key-type') && keyType !== undefined && kind !== undefined) {
            check.warn(`keyType is ${keyType}, and accounts have ${kind} keys`, {
                anchor: { kind: 'spec', path: ['keyType'] },
            });
        }
        if (list.count === 0)
            check.skip(reasons/* noAccounts */.ou);
        await readSample(check, list, undefined, 'account');
    },
};
const entitlementListRead = {
    id: 'entitlement-list-read',
    title: 'Entitlements: list and read',
    description: 'Entitlements read one by one are the same as in the list, for every type.',
    documents: [documents.command('entitlement list'), documents.command('entitlement read')],
    requires: ['std:entitlement:read', 'std:entitlement:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await forEachType(check, async (schema) => {
            const noun = `entitlement of type ${(0,engine_text/* show */.WU)(schema.type)}`;
            const list = await check.attempt('', () => check.list(schema));
            if (!list)
                return undefined;
            reportList(check, list, 'std:entitlement:list', noun, 'entitlement-keys-unique');
            if (list.count === 0)
                return { skipped: (0,reasons/* noEntitlements */.Yk)(schema.type) };
            await readSample(check, list, schema, noun);
            return undefined;
        });
    },
};
/**
 * What is wrong with the list itself.
 * @param keys - the check that looks at keys alone.
 */
function reportList(check, list, command, noun, keys) {
    const anchor = { kind: 'handler', command };
    const { malformed, repeated, otherType } = list;
    if (malformed.count > 0) {
        check.error(`${(0,engine_text/* count */.U9)(malformed.count, 'output')} of ${command} ${malformed.count === 1 ? 'is' : 'are'} no ${noun}, the first: ${malformed.first}`, { anchor });
    }
    if (repeated.count > 0 && !check.leavesTo(keys)) {
        check.warn(`${(0,engine_text/* count */.U9)(repeated.count, 'output')} of ${command} ${repeated.count === 1 ? 'repeats' : 'repeat'} the id of another ${noun}, the first ${(0,engine_text/* show */.WU)(repeated.first)}`, { anchor });
    }
    if (otherType.count > 0) {
        check.error(`${(0,engine_text/* count */.U9)(otherType.count, 'output')} of ${command} ${otherType.count === 1 ? 'is' : 'are'} of another type than ${noun}, the first ${(0,engine_text/* show */.WU)(otherType.first)}`, { anchor });
    }
}
/** Reads the sample of a list and compares each object with what the list said of it. */
async function readSample(check, list, entitlements, noun) {
    const stable = entitlements ? 'entitlement-read-stable' : 'account-read-stable';
    const reads = await (0,pool/* mapLimited */.b)(list.sample, readsAtOnce, async (listed) => {
        try {
            const read = await readListed(check, listed, entitlements);
            const between = { first: 'the list', second: 'the read' };
            const differences = compareObjects(listed.fields, read.fields, between);
            if (differences.length === 0 || !check.leavesTo(stable))
                return { listed, differences };
            // What differs from read to read is another check's to tell.
            const again = await readListed(check, listed, entitlements);
            const volatile = compareObjects(read.fields, again.fields, between).map(({ attribute }) => attribute);
            return { listed, differences: differences.filter(({ attribute }) => !volatile.includes(attribute)) };
        }
        catch (error) {
            if (error instanceof CommandError)
                return { listed, error };
            throw error;
        }
    });
    for (const { listed, differences, error } of reads) {
        const what = `${noun} ${(0,engine_text/* show */.WU)(listed.id)}`;
        if (error) {
            check.failure(error, what, { kind: 'reads that failed' });
            continue;
        }
        for (const { attribute, kind, text } of differences) {
            check.error(`${what}: ${(0,engine_text/* show */.WU)(attribute)} is ${text}`, {
                // What the list alone does not have, the list leaves out.
                anchor: {
                    kind: 'handler',
                    command: kind === 'added' ? listCommandOf(entitlements) : readCommandOf(entitlements),
                },
                kind: 'differences between list and read',
            });
        }
    }
}
/** Reads an object of a list; the first read of a run is kept for the checks that look at it again. */
async function readListed(check, listed, entitlements) {
    const schema = check.schemaInput(entitlements ?? check.spec.accountSchema);
    const input = { ...inputOf(listed), ...(entitlements && { type: entitlements.type }), ...schema };
    const read = await check.commands.object(readCommandOf(entitlements), input);
    const name = readName(listed, entitlements);
    if (!check.run.reads.has(name))
        check.run.reads.set(name, read);
    return read;
}
/** The name of an object among `run.reads`. */
function readName({ unique }, entitlements) {
    return `${entitlements?.type ?? ''}\n${unique}`;
}
//# sourceMappingURL=list-read.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/named-objects.js







const namedObjectsRead = {
    id: 'named-objects-read',
    title: 'Named accounts and entitlements',
    description: 'The accounts and entitlements that validate.yml names are listed and can be read.',
    documents: [documents.command('account read'), documents.command('entitlement read')],
    requires: [],
    writes: false,
    needsConfig: true,
    async run(check) {
        const { accounts, entitlements } = check.run.settings.identities;
        const parts = [];
        if (accounts.length > 0)
            parts.push({ names: accounts, schema: undefined, noun: 'account' });
        for (const [type, names] of Object.entries(entitlements)) {
            const schema = check.spec.entitlementSchemas.find((each) => each.type === type);
            const noun = `entitlement of type ${(0,engine_text/* show */.WU)(type)}`;
            if (schema)
                parts.push({ names, schema, noun });
            else
                check.error(`validate.yml names entitlements of type ${(0,engine_text/* show */.WU)(type)}, which the spec does not have`);
        }
        const names = parts.flatMap((part) => part.names);
        if (names.length === 0)
            check.skip('no account and no entitlement is named; name some under identities in validate.yml');
        let tested = 0;
        for (const { names, schema, noun } of parts) {
            const command = readCommandOf(schema);
            const listCommand = listCommandOf(schema);
            const list = await check.listIfPossible(schema);
            for (const name of list?.missing ?? []) {
                check.error(`${noun} ${named_objects_nameOf(name)}, which validate.yml names, is not in the list of ${(0,engine_text/* count */.U9)(list?.count ?? 0, noun)}`, {
                    anchor: { kind: 'handler', command: listCommand },
                    kind: 'named objects that are not listed',
                });
            }
            tested += list ? names.length : 0;
            if (!check.spec.commands.has(command))
                continue;
            const keys = names.flatMap((name) => {
                const { id, uniqueId } = name;
                if (uniqueId !== undefined)
                    return [{ compound: { lookupId: id, uniqueId } }];
                if (check.spec.keyType !== 'compound' || schema)
                    return [{ simple: { id } }];
                // The first part of a compound key names the object, the list knows the second.
                return list?.sample.filter((object) => object.id === id).map(({ key }) => key) ?? [];
            });
            // It lists, and reads what is named here as well: a handler that is broken for all is its to tell.
            const other = schema ? 'entitlement-list-read' : 'account-list-and-read';
            const teller = check.leavesTo(other) && check.spec.commands.has(listCommand) ? other : undefined;
            await (0,pool/* mapLimited */.b)(keys, readsAtOnce, (key) => read(check, key, command, schema, { noun, teller }));
            tested += keys.length;
        }
        if (tested === 0)
            check.skip('the spec lists no command that reads what identities in validate.yml names');
    },
};
async function read(check, key, command, schema, { noun, teller }) {
    const { id, unique } = idOf(key);
    try {
        const object = await check.commands.object(command, {
            ...inputOf({ id, key }),
            ...(schema && { type: schema.type }),
            ...check.schemaInput(schema ?? check.spec.accountSchema),
        });
        if (object.unique === unique)
            return;
        check.error(`the read of ${noun} ${(0,engine_text/* show */.WU)(id)} answered ${(0,engine_text/* show */.WU)(object.id)}`, {
            anchor: { kind: 'handler', command },
            kind: 'reads that answered another object',
        });
    }
    catch (error) {
        if (!(error instanceof CommandError))
            throw error;
        if (teller !== undefined && error.errorType !== 'notFound') {
            check.blocked = `${noun} ${(0,engine_text/* show */.WU)(id)} could not be read: see ${teller}`;
            return;
        }
        check.failure(error, `${noun} ${(0,engine_text/* show */.WU)(id)}, which validate.yml names`, { kind: 'named objects that cannot be read' });
    }
}
function named_objects_nameOf({ id, uniqueId }) {
    return uniqueId === undefined ? (0,engine_text/* show */.WU)(id) : `${(0,engine_text/* show */.WU)(id)} (${(0,engine_text/* show */.WU)(uniqueId)})`;
}
//# sourceMappingURL=named-objects.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/not-found.js





const accountNotFound = {
    id: 'account-not-found',
    title: 'Unknown account',
    description: 'Reading an account that does not exist fails with an error of type notFound.',
    documents: [documents.command('account read'), documents.errors],
    requires: ['std:account:read'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await readAbsent(check, 'std:account:read', undefined);
    },
};
const entitlementNotFound = {
    id: 'entitlement-not-found',
    title: 'Unknown entitlement',
    description: 'Reading an entitlement that does not exist fails with an error of type notFound, for every type.',
    documents: [documents.command('entitlement read'), documents.errors],
    requires: ['std:entitlement:read'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await forEachType(check, async (schema) => {
            await readAbsent(check, 'std:entitlement:read', schema);
            return undefined;
        });
    },
};
async function readAbsent(check, command, entitlements) {
    const { kind, key: known } = await check.keySample(entitlements);
    const ids = check.run.lists.get(entitlements?.type ?? '');
    let key = absentKey(check, kind, known);
    while (ids && 'ids' in ids && ids.ids.has(idOf(key).unique))
        key = absentKey(check, kind, known);
    const { id } = idOf(key);
    const what = entitlements ? `an entitlement of type ${(0,engine_text/* show */.WU)(entitlements.type)}` : 'an account';
    const question = `the read of ${what} that does not exist (${(0,engine_text/* show */.WU)(id)})`;
    const input = {
        identity: id,
        key,
        ...(entitlements && { type: entitlements.type }),
        ...check.schemaInput(entitlements ?? check.spec.accountSchema),
    };
    const remedy = 'Let the handler throw new ConnectorError(message, ConnectorErrorType.NotFound).';
    try {
        const answer = parseObject(await check.commands.one(command, input), check.spec.keyType);
        const object = 'problem' in answer ? answer.problem : (0,engine_text/* show */.WU)(answer.id);
        check.error(`${question} succeeded and answered ${object}`, { anchor: { kind: 'handler', command }, remedy });
    }
    catch (error) {
        if (!(error instanceof CommandError))
            throw error;
        if (error.kind !== 'connector')
            check.failure(error, `${question} has to fail with a notFound error`);
        else if (error.errorType === 'generic') {
            // Only notFound makes the platform create the account, or drop what is gone (docs/platform.md#connector-errors).
            check.failure(error, `${question} failed, but not with a notFound error`, { remedy });
        }
        else if (error.errorType === undefined) {
            check.warn(`${question} failed as it should; whether with a notFound error, the tenant does not tell`, {
                anchor: error.anchor,
            });
        }
    }
}
function absentKey(check, kind, known) {
    if (kind === 'simple')
        return { simple: { id: absentId(check, known && idOf(known).id) } };
    const { lookupId, uniqueId } = known && 'compound' in known ? known.compound : {};
    return { compound: { lookupId: absentId(check, lookupId), uniqueId: absentId(check, uniqueId) } };
}
/** An id of the form that the target uses: many refuse another form as a bad request before they look for it. */
function absentId({ random }, known = '') {
    const hex = (n) => random.text(n, '0123456789abcdef');
    if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(known))
        return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
    if (/^[1-9]\d{5,17}$/.test(known))
        return `9${random.text(known.length - 1, '0123456789')}`;
    if (/^\d+$/.test(known))
        return `9${random.text(8, '0123456789')}`;
    return `absent-${random.text(12)}`;
}
//# sourceMappingURL=not-found.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/read-stable.js










const accountReadStable = {
    id: 'account-read-stable',
    title: 'Accounts: second read',
    description: 'An account that is read twice is the same both times.',
    documents: [documents.command('account read')],
    requires: ['std:account:read', 'std:account:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await someAccounts(check);
        const reason = await readAgain(check, undefined, 'account');
        if (reason !== undefined)
            check.skip(reason);
    },
};
const entitlementReadStable = {
    id: 'entitlement-read-stable',
    title: 'Entitlements: second read',
    description: 'An entitlement that is read twice is the same both times, for every type.',
    documents: [documents.command('entitlement read')],
    requires: ['std:entitlement:read', 'std:entitlement:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await forEachType(check, async (schema) => {
            const noun = `entitlement of type ${(0,engine_text/* show */.WU)(schema.type)}`;
            const list = await check.list(schema);
            if (list.count === 0)
                return { skipped: (0,reasons/* noEntitlements */.Yk)(schema.type) };
            const skipped = await readAgain(check, schema, noun);
            return skipped === undefined ? undefined : { skipped };
        });
    },
};
/** Reads the sample of a list a second time. Says why, if none of it could be compared. */
async function readAgain(check, entitlements, noun) {
    const command = readCommandOf(entitlements);
    const other = entitlements ? 'entitlement-list-read' : 'account-list-and-read';
    const { sample } = await check.list(entitlements);
    const pairs = await (0,pool/* mapLimited */.b)(sample, readsAtOnce, async (listed) => {
        try {
            const known = check.run.reads.get(readName(listed, entitlements));
            const first = known ?? (await readListed(check, listed, entitlements));
            return { listed, first, second: await readListed(check, listed, entitlements) };
        }
        catch (error) {
            if (error instanceof CommandError)
                return { listed, error };
            throw error;
        }
    });
    let compared = 0;
    for (const { listed, first, second, error } of pairs) {
        const what = `${noun} ${(0,engine_text/* show */.WU)(listed.id)}`;
        if (error) {
            // That a read fails is told by the check that reads first.
            if (!check.leavesTo(other))
                check.failure(error, what, { kind: 'reads that failed' });
            continue;
        }
        compared++;
        const differences = compareObjects(first.fields, second.fields, { first: 'one read', second: 'the next' });
        for (const { attribute, text } of differences) {
            check.error(`${what}: ${(0,engine_text/* show */.WU)(attribute)} is ${text}`, {
                anchor: { kind: 'handler', command },
                kind: 'differences between two reads',
                remedy: 'Leave out what changes by itself, such as the time of the read.',
            });
        }
    }
    return compared === 0 && check.leavesTo(other) ? `the ${noun} could not be read: see ${other}` : undefined;
}
//# sourceMappingURL=read-stable.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/source-data.js



const discover = 'std:source-data:discover';
const source_data_read = 'std:source-data:read';
const configOptions = 'std:config-options:read';
/** How many items are asked for. */
const limit = 10;
const sourceDataDiscover = {
    id: 'source-data-discover',
    title: 'Source data: discover',
    description: 'Discovering source data answers a list of keys and labels, each key once.',
    documents: [documents.command('source data discover')],
    requires: [discover],
    writes: false,
    needsConfig: true,
    async run(check) {
        const items = itemsIn(check, await check.commands.one(discover, { queryInput: { limit } }), discover);
        if (items?.length === 0)
            check.skip('there are no source data to discover');
    },
};
const sourceDataRead = {
    id: 'source-data-read',
    title: 'Source data: read',
    description: 'Reading what was discovered answers a list of keys and labels, each key once.',
    documents: [documents.command('source data read')],
    requires: [discover, source_data_read],
    writes: false,
    needsConfig: true,
    async run(check) {
        const answer = await check.commands.one(discover, { queryInput: { limit } });
        const [first] = Array.isArray(answer) ? answer : [];
        const sourceDataKey = (0,json/* isObject */.Gv)(first) ? first['key'] : undefined;
        if (typeof sourceDataKey !== 'string') {
            return check.skip(`${discover} answered no key to read${check.leavesTo('source-data-discover') ? ': see source-data-discover' : ''}`);
        }
        itemsIn(check, await check.commands.one(source_data_read, { sourceDataKey, queryInput: { limit } }), source_data_read);
    },
};
/** The keys in an answer, whose form is checked (docs/platform.md#commands). Undefined if it is no list. */
function itemsIn(check, answer, command) {
    const anchor = { kind: 'handler', command };
    if (!Array.isArray(answer)) {
        check.error(`${command} answered ${(0,engine_text/* kindOf */.I)(answer)} instead of an array`, {
            anchor,
            remedy: 'Send one array of { key, label } in one output.',
        });
        return undefined;
    }
    const keys = [];
    for (const [i, item] of answer.entries()) {
        const key = (0,json/* isObject */.Gv)(item) ? item['key'] : undefined;
        const label = (0,json/* isObject */.Gv)(item) ? item['label'] : undefined;
        const subLabel = (0,json/* isObject */.Gv)(item) ? item['subLabel'] : undefined;
        const wrong = typeof key !== 'string' || key === ''
            ? `${(0,engine_text/* kindOf */.I)(key)} as its key`
            : typeof label !== 'string'
                ? `${(0,engine_text/* kindOf */.I)(label)} as its label`
                : subLabel !== undefined && subLabel !== null && typeof subLabel !== 'string'
                    ? `${(0,engine_text/* kindOf */.I)(subLabel)} as its subLabel`
                    : undefined;
        if (wrong !== undefined) {
            const message = `item ${i + 1} of ${command} has ${wrong} instead of a text`;
            check.error(message, { anchor, kind: 'items of the wrong form' });
        }
        if (typeof key !== 'string')
            continue;
        if (keys.includes(key))
            check.error(`${command} answers key ${(0,engine_text/* show */.WU)(key)} twice`, { anchor, kind: 'keys that repeat' });
        if (keys.length < 1000)
            keys.push(key);
    }
    if (answer.length > limit) {
        check.warn(`${command} answered ${(0,engine_text/* count */.U9)(answer.length, 'item')}, although at most ${limit} were asked for`, {
            anchor,
            remedy: 'Keep to queryInput.limit.',
        });
    }
    return keys;
}
const configOptionsRead = {
    id: 'config-options-read',
    title: 'Options of the configuration',
    description: 'Every item of the configuration whose choices are not in the spec gets them from the connector.',
    documents: [documents.command('config options read'), documents.sourceConfig],
    requires: [configOptions],
    writes: false,
    needsConfig: true,
    async run(check) {
        const items = check.spec.choices.filter(({ fixed }) => !fixed);
        if (items.length === 0)
            check.skip('the spec has the options of each select and radio item');
        for (const { key, path } of items) {
            const what = `the options of item ${(0,engine_text/* show */.WU)(key)}`;
            const answer = await check.attempt(what, async () => ({ data: await check.commands.one(configOptions, { key }) }));
            if (!answer)
                continue;
            const options = (0,json/* isObject */.Gv)(answer.data) ? answer.data['options'] : undefined;
            const anchor = { kind: 'handler', command: configOptions };
            if (!(0,json/* isObject */.Gv)(options)) {
                check.error(`${what}: ${configOptions} answered ${(0,engine_text/* kindOf */.I)(options)} as "options" instead of an object`, {
                    anchor,
                });
                continue;
            }
            const values = Object.values(options);
            if (values.every((value) => Array.isArray(value) && value.length === 0)) {
                check.warn(`${what}: there are none to choose from`, { anchor: { kind: 'spec', path } });
            }
            else if (!values.every(isOption)) {
                check.error(`${what}: ${configOptions} answered options that are neither texts nor lists`, { anchor });
            }
        }
    },
};
/** A text, or a list of texts or of objects with texts (docs/platform.md#commands). */
function isOption(value) {
    const texts = (each) => typeof each === 'string' || ((0,json/* isObject */.Gv)(each) && Object.values(each).every((text) => typeof text === 'string'));
    return typeof value === 'string' || (Array.isArray(value) && value.every(texts));
}
//# sourceMappingURL=source-data.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/stateful.js





const notStateful = 'the spec does not say supportsStatefulCommands';
const accountListStateful = {
    id: 'account-list-stateful',
    title: 'Accounts: stateful list',
    description: 'A stateful list of accounts saves an object as its state, and a second one goes on from it.',
    documents: [documents.command('account list'), documents.spec],
    requires: ['std:account:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        if (!check.spec.stateful)
            check.skip(notStateful);
        await listTwice(check, 'std:account:list', check.spec.accountSchema, 'account');
    },
};
const entitlementListStateful = {
    id: 'entitlement-list-stateful',
    title: 'Entitlements: stateful list',
    description: 'A stateful list of entitlements that saves a state saves an object, and a second one goes on from it.',
    documents: [documents.command('entitlement list'), documents.spec],
    requires: ['std:entitlement:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        if (!check.spec.stateful)
            check.skip(notStateful);
        await forEachType(check, async (schema) => {
            const noun = `entitlement of type ${(0,engine_text/* show */.WU)(schema.type)}`;
            // Not every type has a state: a source may tell changes of its accounts alone.
            const saved = await listTwice(check, 'std:entitlement:list', schema, noun, true);
            return saved ? undefined : { skipped: `the list of each ${noun} saves no state` };
        });
    },
};
/** Lists from the beginning and then from the state that this saved. False if none was saved, and none is needed. */
async function listTwice(check, command, schema, noun, optional = false) {
    const anchor = { kind: 'handler', command };
    const first = await listOnce(check, command, { ...listInput(schema), stateful: true });
    if (!first.saved) {
        if (optional)
            return false;
        check.error(`a stateful ${command} saved no state`, { anchor, remedy: 'Call res.saveState(state) at its end.' });
        return true;
    }
    if (!(0,json/* isObject */.Gv)(first.state)) {
        check.error(`a stateful ${command} saved ${(0,engine_text/* kindOf */.I)(first.state)} as its state instead of an object`, {
            anchor,
            remedy: 'Save an object: { date: … }.',
        });
        return true;
    }
    const what = `the ${command} that goes on from the state of the one before`;
    const second = await check.attempt(what, () => listOnce(check, command, { ...listInput(schema), stateful: true, state: first.state }));
    if (!second)
        return true;
    if (!second.saved || !(0,json/* isObject */.Gv)(second.state)) {
        const saved = second.saved ? (0,engine_text/* kindOf */.I)(second.state) : 'no state';
        check.error(`${what} saved ${saved} instead of an object`, {
            anchor,
            remedy: 'Save a state each time, also when nothing has changed.',
        });
    }
    else if (second.outputs >= first.outputs && first.outputs > 1) {
        check.warn(`${what} sent ${(0,engine_text/* count */.U9)(second.outputs, noun, 'objects')} again: the state seems not to be used`, {
            anchor,
            remedy: 'Send only what has changed since the state was saved.',
        });
    }
    return true;
}
async function listOnce(check, command, input) {
    const list = { outputs: 0, saved: false, state: undefined };
    const onState = (state) => {
        list.saved = true;
        list.state = state;
    };
    for await (const _ of check.commands.outputs(command, input, { onState }))
        list.outputs++;
    return list;
}
//# sourceMappingURL=stateful.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/secrets/secrecy.js







const noSecrets = 'neither the configuration nor what was sent holds a secret that could be recognised';
const secretsInAnswers = {
    id: 'secrets-in-answers',
    title: 'Secrets in answers',
    description: 'No command answers a secret of the configuration, or a password.',
    documents: [documents.sourceConfig],
    requires: [],
    writes: false,
    needsConfig: true,
    async run(check) {
        await ensureAnswers(check);
        const { watch } = check.run;
        for (const place of watch.answers) {
            const field = place.field === '' ? '' : ` in ${(0,engine_text/* show */.WU)(place.field)}`;
            const times = (0,engine_text/* count */.U9)(place.count, 'output');
            if (place.secret === '') {
                check.warn(`${place.command} answers what seems to be a password${field} (${times})`, {
                    anchor: anchorOf(place),
                    remedy: 'Leave passwords out of what is sent.',
                });
            }
            else {
                check.error(`${place.command} answers ${place.secret}${field} (${times})`, {
                    anchor: anchorOf(place),
                    remedy: 'Leave it out of what is sent: it would be stored with the account.',
                });
            }
        }
        if (watch.answers.length > 0)
            return;
        if (watch.seen.answers === 0)
            check.skip('no command has answered; run it together with other checks');
        if (!watch.hasSecrets)
            check.skip(noSecrets);
    },
};
const secretsInErrors = {
    id: 'secrets-in-errors',
    title: 'Secrets in errors',
    description: 'No error of a command shows a secret of the configuration, or a password.',
    documents: [documents.errors],
    requires: [],
    writes: false,
    needsConfig: true,
    async run(check) {
        const { watch } = check.run;
        for (const place of watch.errors) {
            check.error(`the error of ${place.command} shows ${place.secret} (${(0,engine_text/* count */.U9)(place.count, 'error')})`, {
                anchor: anchorOf(place),
                remedy: 'Do not put URLs, headers or bodies of requests into messages; errors are shown to administrators.',
            });
        }
        if (watch.errors.length > 0)
            return;
        if (watch.seen.errors === 0)
            check.skip('no command has failed, so there was no error to look at; run it together with other checks');
        if (!watch.hasSecrets)
            check.skip(noSecrets);
    },
};
/** When no other check has run a command: what needs no input but the configuration. */
async function ensureAnswers(check) {
    if (check.run.watch.seen.answers > 0)
        return;
    for (const [command, input] of [
        ['std:test-connection', {}],
        ['std:account:list', listInput(check.spec.accountSchema)],
    ]) {
        if (!check.spec.commands.has(command))
            continue;
        try {
            let outputs = 0;
            for await (const _ of check.commands.outputs(command, input))
                if (++outputs >= 100)
                    break;
        }
        catch (error) {
            // Whether it works is for others to tell.
            if (!(error instanceof CommandError))
                throw error;
        }
    }
}
function anchorOf({ command, requestId }) {
    return { kind: 'handler', command, ...(requestId !== undefined && { requestId }) };
}
const secretsInLogs = {
    id: 'secrets-in-logs',
    title: 'Secrets in the log',
    description: 'No line of the log shows a secret of the configuration, or a password.',
    documents: [documents.logging],
    requires: [],
    writes: false,
    needsConfig: true,
    facts: ['logs'],
    async run(check) {
        const scan = await scanLogs(check);
        for (const { what, count: lines, anchor } of scan.secrets) {
            check.error(`the log shows ${what} (${(0,engine_text/* count */.U9)(lines, 'line')})`, { anchor, remedy: loggingRemedy });
        }
        if (scan.secrets.length === 0 && !check.run.watch.hasSecrets)
            check.skip(noSecrets);
    },
};
const tokensInLogs = {
    id: 'tokens-in-logs',
    title: 'Tokens in the log',
    description: 'No line of the log holds what looks like a token, a password or the like.',
    documents: [documents.logging],
    requires: [],
    writes: false,
    needsConfig: false,
    facts: ['logs'],
    async run(check) {
        for (const { what, count: lines, anchor } of (await scanLogs(check)).tokens) {
            check.warn(`the log holds ${what} (${(0,engine_text/* count */.U9)(lines, 'line')})`, { anchor, remedy: loggingRemedy });
        }
    },
};
const loggingRemedy = 'Log what is needed alone, and let the logger redact the rest: configureLogger({ redact: […] }).';
/** Lines that are looked at, and places that are told. */
const maxLines = 20_000;
const secrecy_maxPlaces = 50;
/** Both checks look at the same lines, which are read once. */
const scans = new WeakMap();
async function scanLogs(check) {
    await ensureAnswers(check);
    const known = scans.get(check.run) ?? readLogs(check);
    scans.set(check.run, known);
    const scan = await known.catch((error) => {
        if (!(0,errors_errors/* isTenantError */.Dz)(error))
            throw error;
        return check.skip(`the log cannot be read: ${error.message}`);
    });
    if (scan.lines === 0)
        check.skip('nothing in the log is known to be of the connector');
    return scan;
}
async function readLogs(check) {
    const { logs } = check.run;
    const look = async () => {
        const scan = await scanOnce(check);
        // On a tenant, lines appear some time after they were written.
        return { done: scan.lines > 0 || logs?.delayed !== true, scan };
    };
    return (await check.waiter.until(look)).scan;
}
async function scanOnce(check) {
    const { logs, started, signal, watch, secrets } = check.run;
    const scrub = (0,engine_text/* scrubber */.ty)(() => secrets);
    const places = { secrets: new Map(), tokens: new Map() };
    const note = (kind, what, record) => {
        const known = places[kind].get(what);
        if (known)
            known.count++;
        else if (places[kind].size < secrecy_maxPlaces)
            places[kind].set(what, { what, count: 1, anchor: secrecy_commandOf(record) });
    };
    let lines = 0;
    for await (const record of logs?.since(started, signal) ?? []) {
        if (++lines > maxLines)
            break;
        for (const { name, text: whole } of textsIn(record.message)) {
            const text = watch.withoutErrors(whole);
            const secret = watch.find(text);
            const field = name === '' ? '' : ` in field ${(0,engine_text/* show */.WU)(name)}`;
            if (secret !== undefined) {
                note('secrets', `${secret}${field}`, record);
                continue;
            }
            const bare = scrub(text);
            const token = looksLikeToken(bare) ?? (isNamedToken(name, bare) ? 'what its name calls a secret' : undefined);
            if (token !== undefined)
                note('tokens', `${token}${field}`, record);
        }
    }
    return { lines, secrets: [...places.secrets.values()], tokens: [...places.tokens.values()] };
}
function isNamedToken(name, text) {
    return namesToken(name) && text.length >= 8 && !isMasked(text) && !/^(\*+|\[redacted\]|undefined|null)$/i.test(text);
}
/** The command that wrote a line: the SDK's logger says it (docs/platform.md#connector-log). */
function secrecy_commandOf({ message, requestID }) {
    const command = typeof message === 'object' ? message['commandType'] : undefined;
    if (typeof command !== 'string')
        return undefined;
    return { kind: 'handler', command, ...(requestID !== '' && { requestId: requestID }) };
}
//# sourceMappingURL=secrecy.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/spec/schema.js




const accountSchemaCheck = {
    id: 'account-schema-check',
    title: 'Accounts: schema',
    description: 'The attributes of all accounts have the types of the account schema.',
    documents: [documents.command('account list'), documents.accountSchema],
    requires: ['std:account:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        if (!check.spec.accountSchema)
            check.skip(reasons/* noAccountSchema */.QK);
        const list = await someAccounts(check);
        list.schema?.report(check.findings, { one: 'account', many: 'accounts' });
    },
};
const entitlementSchemaCheck = {
    id: 'entitlement-schema-check',
    title: 'Entitlements: schema',
    description: 'The attributes of all entitlements have the types of the schema of their type.',
    documents: [documents.command('entitlement list'), documents.entitlementSchemas],
    requires: ['std:entitlement:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await forEachType(check, async (schema) => {
            const list = await check.attempt('', () => check.list(schema));
            if (!list)
                return undefined;
            if (list.count === 0)
                return { skipped: (0,reasons/* noEntitlements */.Yk)(schema.type) };
            const type = (0,engine_text/* show */.WU)(schema.type);
            list.schema?.report(check.findings, { one: `entitlement of type ${type}`, many: `entitlements of type ${type}` });
            return undefined;
        });
    },
};
//# sourceMappingURL=schema.js.map
// EXTERNAL MODULE: ./lib/src/spec/check.js + 3 modules
var check = __webpack_require__(43197);
;// CONCATENATED MODULE: ./lib/src/validation/checks/spec/spec.js




/** A check of the spec alone: it tells the findings of one topic, and invokes nothing. */
function specCheck(topic, facts) {
    const { remedy, nothing, more, ...check } = facts;
    return {
        ...check,
        requires: [],
        writes: false,
        needsConfig: false,
        async run(check) {
            const findings = findingsOf(check).filter((finding) => finding.topic === topic);
            for (const { level, message, path } of findings) {
                check.findings.add(level, message, { anchor: { kind: 'spec', path }, remedy });
            }
            more?.(check);
            if (findings.length > 0)
                return;
            const reason = nothing?.(check);
            if (reason !== undefined)
                check.skip(reason);
        },
    };
}
/** All checks of the spec share what one look at it found. */
const spec_known = new WeakMap();
/** Of the text that the spec was read from; without it, of its content, which can no longer have faults of a text. */
function findingsOf({ run }) {
    const findings = spec_known.get(run) ?? (0,check/* checkSpec */.g3)(run.specText ?? textOf(run.specContent));
    spec_known.set(run, findings);
    return findings;
}
function textOf(content) {
    try {
        return JSON.stringify(content);
    }
    catch {
        // Nested deeper than the stack reaches: deeper than any spec may be.
        return '['.repeat(200);
    }
}
const part = (name) => (check) => check.run.specContent[name] === undefined ? `the spec has no ${name}` : undefined;
const specSchema = specCheck('form', {
    id: 'spec-schema',
    title: 'Spec: form',
    description: 'The spec has the documented form, with every member, and every type of configuration item.',
    documents: [documents.spec, documents.sourceConfig],
    remedy: 'Correct connector-spec.json; its form is in the documentation of the connector spec.',
});
const specCommands = specCheck('commands', {
    id: 'spec-commands',
    title: 'Spec: commands',
    description: 'The commands of the spec are standard commands or custom ones, rightly spelt and each there once.',
    documents: [documents.spec, documents.commands],
    remedy: 'Correct the list of commands in connector-spec.json. Names of custom commands begin with "custom:".',
    nothing: part('commands'),
});
const specAttributes = specCheck('attributes', {
    id: 'spec-attributes',
    title: 'Spec: named attributes',
    description: 'The attributes that identityAttribute, displayAttribute, groupAttribute and the like name exist.',
    documents: [documents.accountSchema, documents.entitlementSchemas],
    remedy: 'Name an attribute of the schema, or add the attribute to it.',
    nothing: ({ run: { specContent: spec } }) => spec['accountSchema'] === undefined && spec['entitlementSchemas'] === undefined
        ? 'the spec has no schemas'
        : undefined,
});
const specEntitlements = specCheck('entitlements', {
    id: 'spec-entitlements',
    title: 'Spec: entitlement types',
    description: 'Every account attribute that holds entitlements has an entitlement schema, and each type has one.',
    documents: [documents.accountSchema, documents.entitlementSchemas],
    remedy: 'Add the entitlement schema, or name its type in the schemaObjectType of the attribute.',
    nothing: ({ spec }) => spec.entitlementSchemas.length === 0 && !spec.accountSchema?.attributes.some(({ entitlement }) => entitlement)
        ? 'the spec has no entitlements'
        : undefined,
});
const specCreateTemplate = specCheck('create-template', {
    id: 'spec-create-template',
    title: 'Spec: create template',
    description: 'The fields of the account create template have keys, labels, types and usable initial values.',
    documents: [documents.createTemplate],
    remedy: 'Correct the field in the accountCreateTemplate of connector-spec.json.',
    nothing: part('accountCreateTemplate'),
});
const specStateful = specCheck('stateful', {
    id: 'spec-stateful',
    title: 'Spec: stateful commands',
    description: 'Of supportsStatefulCommands and the checkbox spConnEnableStatefulCommands both are there, or neither.',
    documents: [documents.spec, documents.command('account list')],
    remedy: 'Stateful lists need "supportsStatefulCommands": true and a checkbox item of the key spConnEnableStatefulCommands.',
});
const specSecrets = specCheck('secrets', {
    id: 'spec-secrets',
    title: 'Spec: secrets',
    description: 'What is secret is configured in items of the type secret or secrettextarea, and in no other.',
    documents: [documents.sourceConfig],
    remedy: 'Give the item the type secret, or secrettextarea for text of several lines: others show their values.',
    nothing: ({ spec }) => (spec.hasConfig ? undefined : 'the spec has no configuration items'),
    more: (check) => {
        for (const { key, path } of check.spec.openItems) {
            const value = configured(check.run.config, key);
            const kind = typeof value === 'string' ? looksLikeToken(value) : undefined;
            if (kind === undefined)
                continue;
            check.warn(`the configuration has ${kind} in item ${(0,engine_text/* show */.WU)(key)}, whose type shows it to everybody`, {
                anchor: { kind: 'spec', path },
                remedy: 'Give the item the type secret.',
            });
        }
    },
});
function configured(config, key) {
    return typeof config === 'object' && config !== null && Object.hasOwn(config, key)
        ? config[key]
        : undefined;
}
const specInitialValues = specCheck('initial-values', {
    id: 'spec-initial-values',
    title: 'Spec: initial values',
    description: 'Every initial value of the configuration is that of an item, and of a documented type.',
    documents: [documents.initialValues],
    remedy: 'Use the key of an item, or remove the value: nobody can see or change it.',
    nothing: part('sourceConfigInitialValues'),
});
//# sourceMappingURL=spec.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/writing/account-create.js







const lifeCycle = ['std:account:create', 'std:account:read', 'std:account:delete'];
const accountCreateEmpty = {
    id: 'account-create-empty',
    title: 'Create without values',
    description: 'Creating an account without an identity and without attributes fails.',
    documents: [documents.command('account create'), documents.errors],
    requires: ['std:account:create'],
    writes: true,
    needsConfig: true,
    async run(check) {
        try {
            const account = await createAccount(check, { identity: null, attributes: {}, markers: [] });
            check.error(`${createCommand} without identity and attributes succeeded and made account ${(0,engine_text/* show */.WU)(account.id)}`, {
                anchor: { kind: 'handler', command: createCommand },
                remedy: 'Let the handler throw a ConnectorError when what it needs is not in the input.',
            });
        }
        catch (error) {
            if (!(error instanceof CommandError))
                throw error;
            if (error.kind !== 'connector')
                check.failure(error, 'a create without values has to be refused by the connector');
        }
    },
};
const accountCreateMinimal = {
    id: 'account-create-minimal',
    title: 'Create with the required values',
    description: 'An account made from the required fields of the create template has their values.',
    documents: [documents.command('account create'), documents.createTemplate],
    requires: lifeCycle,
    writes: true,
    needsConfig: true,
    run: (check) => createAndCompare(check, 'minimal'),
};
const accountCreateMaximal = {
    id: 'account-create-maximal',
    title: 'Create with all values',
    description: 'An account made from all fields of the create template has their values.',
    documents: [documents.command('account create'), documents.createTemplate],
    requires: lifeCycle,
    writes: true,
    needsConfig: true,
    run: (check) => createAndCompare(check, 'maximal'),
};
async function createAndCompare(check, extent) {
    const sent = await generate(check, extent);
    for (const { message, anchor } of sent.problems)
        check.warn(message, { anchor });
    let created;
    try {
        created = await createAccount(check, sent);
    }
    catch (error) {
        if (error instanceof CommandError && extent === 'minimal')
            check.run.createFailedIn ??= check.id;
        throw error;
    }
    const schema = check.spec.accountSchema;
    const differences = (account) => compareSupplied(sent.attributes, account.attributes, schema, sent.secretKeys);
    const answered = differences(created);
    for (const { attribute, kind, text } of answered) {
        const message = `the answer to the create: ${(0,engine_text/* show */.WU)(attribute)}: ${text}`;
        const options = {
            anchor: { kind: 'handler', command: createCommand },
            kind: 'attributes that the create does not answer as sent',
        };
        if (kind === 'missing')
            check.warn(message, options);
        else
            check.error(message, options);
    }
    const seen = await readUntil(check, created, (account) => {
        const wrong = differences(account);
        return { done: wrong.length === 0, wrong };
    });
    for (const { attribute, text } of seen.wrong) {
        // What the create did not answer as sent either, it did not make so.
        const command = answered.some((one) => one.attribute === attribute) ? createCommand : readCommand;
        check.error(`the read after the create: ${(0,engine_text/* show */.WU)(attribute)}: ${text}`, {
            anchor: { kind: 'handler', command },
            kind: 'attributes that do not read as sent',
        });
    }
}
const accountCreateListDelete = {
    id: 'account-create-list-delete',
    title: 'Life of an account',
    description: 'A new account is in the list and can be read; once deleted it is in neither.',
    documents: [documents.command('account create'), documents.command('account delete')],
    requires: [...lifeCycle, 'std:account:list'],
    writes: true,
    needsConfig: true,
    async run(check) {
        const before = await check.list();
        const { created } = await ownAccount(check);
        const name = `account ${(0,engine_text/* show */.WU)(created.id)}`;
        const listed = await waitForList(check, created, true);
        if (!listed)
            check.error(`${name} was created and does not come into the list of ${(0,engine_text/* count */.U9)(before.count, 'account')}`, {
                anchor: { kind: 'handler', command: 'std:account:list' },
            });
        await compareWithRead(check, created);
        if (!(await deleteAndVerify(check, created))) {
            check.error(`${name} was deleted and can still be read`, {
                anchor: { kind: 'handler', command: 'std:account:delete' },
            });
            return;
        }
        if (listed && !(await waitForList(check, created, false))) {
            check.error(`${name} was deleted and is still in the list`, {
                anchor: { kind: 'handler', command: 'std:account:list' },
            });
        }
    },
};
async function compareWithRead(check, created) {
    const names = { first: 'the answer to the create', second: 'the read' };
    const { wrong } = await readUntil(check, created, (account) => {
        const differences = compareObjects(created.fields, account.fields, names, true);
        return { done: differences.length === 0, wrong: differences };
    });
    for (const { attribute, text } of wrong) {
        check.error(`account ${(0,engine_text/* show */.WU)(created.id)}: ${(0,engine_text/* show */.WU)(attribute)} is ${text}`, {
            anchor: { kind: 'handler', command: readCommand },
            kind: 'differences between create and read',
        });
    }
}
/** True once the account is in the list, or no longer in it. */
async function waitForList(check, account, wanted) {
    const { done } = await check.waiter.until(async () => ({ done: (await isListed(check, account)) === wanted }));
    return done;
}
async function isListed(check, account) {
    for await (const data of check.commands.outputs('std:account:list', listInput(check.spec.accountSchema))) {
        const listed = parseObject(data, check.spec.keyType);
        if (!('problem' in listed) && listed.unique === account.unique && listed.fields['deleted'] !== true)
            return true;
    }
    return false;
}
//# sourceMappingURL=account-create.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/writing/account-create-single.js






const accountCreateSingleValued = {
    id: 'account-create-single-valued',
    title: 'Create with one value of many',
    description: 'A multi-valued attribute whose one value is sent as a text, as the platform does, is kept as such.',
    documents: [documents.command('account create')],
    requires: ['std:account:create', 'std:account:read', 'std:account:delete'],
    writes: true,
    needsConfig: true,
    async run(check) {
        const { spec, run } = check;
        const schema = spec.accountSchema;
        const minimal = new Set(minimalFields(spec).map(({ key }) => key));
        const sent = await generate(check, 'maximal');
        const multi = Object.keys(sent.attributes).filter((name) => schema?.byName.get(name)?.multi && !(0,spec_view/* isSecretName */.eh)(name));
        if (multi.length === 0)
            check.skip('no field of the create template has a value for a multi-valued attribute; give one under values in validate.yml');
        const before = ['account-create-maximal', 'account-create-minimal'].find((id) => run.failed.has(id));
        if (before !== undefined)
            check.skip(`accounts with lists as values could not be created: see ${before}`);
        const attributes = Object.fromEntries(Object.entries(sent.attributes)
            .filter(([name]) => minimal.has(name) || multi.includes(name))
            .map(([name, value]) => [name, multi.includes(name) && Array.isArray(value) ? value[0] : value]));
        // What was left out marks no account.
        const texts = Object.values(attributes);
        const markers = sent.markers.filter((marker) => marker === sent.identity || texts.includes(marker));
        const created = await createAccount(check, { identity: sent.identity, attributes, markers });
        const singles = Object.fromEntries(multi.map((name) => [name, attributes[name]]));
        const wrong = (answer) => [
            ...compareSupplied(singles, answer, schema),
            ...multi
                .filter((attribute) => !isEmpty(answer[attribute]) && !Array.isArray(answer[attribute]))
                .map((attribute) => ({ attribute, text: `it was sent as a text and is one: ${(0,engine_text/* show */.WU)(answer[attribute])}` })),
        ];
        const { faults } = await readUntil(check, created, (account) => {
            const faults = wrong(account.attributes);
            return { done: faults.length === 0, faults };
        });
        for (const { attribute, text } of faults) {
            check.error(`the read after the create: ${(0,engine_text/* show */.WU)(attribute)}: ${text}`, {
                anchor: { kind: 'handler', command: createCommand },
                remedy: 'Make a list of a value that comes as a text.',
                kind: `attributes that ${readCommand} does not show as lists`,
            });
        }
    },
};
//# sourceMappingURL=account-create-single.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/writing/account-create-twice.js




const account_create_twice_anchor = { kind: 'handler', command: createCommand };
/**
 * The documents say when a create is sent, namely when the platform knows no account, and not what is to become of one
 * that exists all the same. So both is right: to refuse it, and to answer the account that is there.
 */
const accountCreateTwice = {
    id: 'account-create-twice',
    title: 'Create the same account again',
    description: 'A second create with the same values is refused or answers the account that is there; it makes no other.',
    documents: [documents.command('account create'), documents.errors],
    requires: ['std:account:create', 'std:account:read', 'std:account:delete'],
    writes: true,
    needsConfig: true,
    async run(check) {
        const { sent, created } = await ownAccount(check);
        if (sent.markers.length === 0)
            check.skip('no value that is sent tells one account from another; give one with $(unique) under values in validate.yml');
        // A target that shows new accounts late may not know it yet.
        await readUntil(check, created, () => ({ done: true }));
        let second;
        try {
            second = await createAccount(check, sent);
        }
        catch (error) {
            if (!(error instanceof CommandError))
                throw error;
            if (error.kind !== 'connector') {
                check.failure(error, 'a second create has to be refused by the connector, or to answer the account');
            }
            else if (error.errorType === 'notFound') {
                check.failure(error, 'a second create was refused with a notFound error, which means that there is no account', {
                    remedy: 'Let the handler throw new ConnectorError(message) for an account that exists.',
                });
            }
            return;
        }
        if (second.unique === created.unique)
            return;
        check.error(`a second create with the same values made another account, ${(0,engine_text/* show */.WU)(second.id)} beside ${(0,engine_text/* show */.WU)(created.id)}`, { anchor: account_create_twice_anchor, remedy: 'Let the handler look for the account first, and refuse the create or answer the account.' });
    },
};
//# sourceMappingURL=account-create-twice.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/writing/account-gone.js






const account_gone_deleteCommand = 'std:account:delete';
const account_gone_lifeCycle = ['std:account:create', 'std:account:read', account_gone_deleteCommand];
const account_gone_remedy = 'Let the handler throw new ConnectorError(message, ConnectorErrorType.NotFound).';
const accountUpdateGone = {
    id: 'account-update-gone',
    title: 'Update what is gone',
    description: 'Updating an account that was deleted fails with an error of type notFound, so that it is made anew.',
    documents: [documents.command('account update'), documents.errors],
    requires: [...account_gone_lifeCycle, updateCommand],
    writes: true,
    needsConfig: true,
    async run(check) {
        const candidates = updatable(check);
        if (candidates.length === 0)
            check.skip('no attribute is known to be updatable');
        const { created } = await goneAccount(check);
        const attribute = candidates.find(({ name }) => !namesAccount(created, created.attributes[name]));
        const [value] = attribute ? freshValues(check, attribute, created.attributes[attribute.name], 1) : [];
        if (attribute === undefined || value === undefined)
            return check.skip('there is no value to update the account with; give one under values in validate.yml');
        const changes = [{ op: 'Set', attribute: attribute.name, value: attribute.multi ? [value] : value }];
        const question = `the update of account ${(0,engine_text/* show */.WU)(created.id)}, which was deleted,`;
        await mustMiss(check, updateCommand, { ...inputOf(created), changes }, question, (text) => check.error(text, { anchor: { kind: 'handler', command: updateCommand }, remedy: account_gone_remedy }));
    },
};
const accountDeleteGone = {
    id: 'account-delete-gone',
    title: 'Delete what is gone',
    description: 'Deleting an account that was deleted fails with an error of type notFound.',
    documents: [documents.command('account delete'), documents.errors],
    requires: account_gone_lifeCycle,
    writes: true,
    needsConfig: true,
    async run(check) {
        const { created } = await goneAccount(check);
        const question = `the second delete of account ${(0,engine_text/* show */.WU)(created.id)}`;
        // It does no harm to succeed: the account is gone either way.
        await mustMiss(check, account_gone_deleteCommand, { ...inputOf(created) }, question, (text) => check.warn(text, { anchor: { kind: 'handler', command: account_gone_deleteCommand }, remedy: account_gone_remedy }));
    },
};
/** An account that was made and deleted again. */
async function goneAccount(check) {
    const where = 'account-create-list-delete';
    const { created } = await ownAccount(check);
    let gone = false;
    try {
        gone = await deleteAndVerify(check, created);
    }
    catch (error) {
        if (!(error instanceof CommandError) || !check.run.failed.has(where))
            throw error;
    }
    if (!gone) {
        if (check.leavesTo(where))
            check.skip(`an account could not be deleted: see ${where}`);
        check.skip('an account that was deleted can still be read');
    }
    return { created };
}
/** Sends what has to fail with a notFound error; `onSuccess` says what it means when it does not fail. */
async function mustMiss(check, command, input, question, onSuccess) {
    try {
        for await (const _ of check.commands.outputs(command, {
            ...input,
            ...check.schemaInput(check.spec.accountSchema),
        }))
            ;
        onSuccess(`${question} succeeded`);
    }
    catch (error) {
        if (!(error instanceof CommandError))
            throw error;
        if (error.kind !== 'connector')
            check.failure(error, `${question} has to fail with a notFound error`);
        else if (error.errorType === 'generic') {
            check.failure(error, `${question} failed, but not with a notFound error`, { remedy: account_gone_remedy });
        }
        else if (error.errorType === undefined) {
            check.warn(`${question} failed as it should; whether with a notFound error, the tenant does not tell`, {
                anchor: error.anchor,
            });
        }
    }
}
//# sourceMappingURL=account-gone.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/writing/account-status.js






const account_status_lifeCycle = ['std:account:create', 'std:account:read', 'std:account:delete'];
const disableCommand = 'std:account:disable';
const enableCommand = 'std:account:enable';
const unlockCommand = 'std:account:unlock';
const account_status_passwordCommand = 'std:change-password';
const accountDisable = {
    id: 'account-disable',
    title: 'Disable',
    description: 'A read says that an account is disabled once it was.',
    documents: [documents.command('account disable')],
    requires: [...account_status_lifeCycle, disableCommand],
    writes: true,
    needsConfig: true,
    async run(check) {
        const { created } = await ownAccount(check);
        if ((await statusOf(check, created))['disabled'] === true)
            check.skip('a new account is disabled, so disabling it would show nothing');
        await switchStatus(check, created, disableCommand, 'disabled', true);
    },
};
const accountEnable = {
    id: 'account-enable',
    title: 'Enable',
    description: 'A read says that a disabled account is enabled once it was.',
    documents: [documents.command('account enable')],
    requires: [...account_status_lifeCycle, enableCommand],
    writes: true,
    needsConfig: true,
    async run(check) {
        const { created } = await ownAccount(check);
        if ((await statusOf(check, created))['disabled'] !== true)
            await disableFirst(check, created);
        await switchStatus(check, created, enableCommand, 'disabled', false);
    },
};
const accountUnlock = {
    id: 'account-unlock',
    title: 'Unlock',
    description: 'Unlocking an account succeeds, and a read says that it is not locked.',
    documents: [documents.command('account unlock')],
    requires: [...account_status_lifeCycle, unlockCommand],
    writes: true,
    needsConfig: true,
    async run(check) {
        // The platform has no command that locks: a new account may be unlocked already, and must stay so.
        const { created } = await ownAccount(check);
        await switchStatus(check, created, unlockCommand, 'locked', false);
    },
};
const accountChangePassword = {
    id: 'account-change-password',
    title: 'Change the password',
    description: 'Changing the password of an account succeeds and leaves everything else of it as it was.',
    documents: [documents.command('change password')],
    requires: [...account_status_lifeCycle, account_status_passwordCommand],
    writes: true,
    needsConfig: true,
    async run(check) {
        const { created } = await ownAccount(check);
        const { account: before } = await readUntil(check, created, (account) => ({ done: true, account }));
        const password = newValue(check, 'string', 'password');
        await check.commands.nothing(account_status_passwordCommand, {
            ...inputOf(created),
            password,
            ...check.schemaInput(check.spec.accountSchema),
        });
        const after = await readUntil(check, created, (account) => ({ done: true, account }));
        const names = { first: 'the read before', second: 'the read after' };
        for (const { attribute, text } of compareObjects(before.fields, after.account.fields, names)) {
            // When it was changed may well be told.
            if (isTime(attribute))
                continue;
            check.error(`account ${(0,engine_text/* show */.WU)(created.id)}, with a new password: ${(0,engine_text/* show */.WU)(attribute)} is ${text}`, {
                anchor: { kind: 'handler', command: account_status_passwordCommand },
                kind: 'differences between the reads before and after',
            });
        }
    },
};
/** Runs a command that changes the status, and waits until a read tells it. */
async function switchStatus(check, account, command, field, wanted) {
    const anchor = { kind: 'handler', command };
    const schema = check.schemaInput(check.spec.accountSchema);
    const answer = await check.commands.object(command, { ...inputOf(account), ...schema });
    if (answer.unique !== account.unique) {
        check.error(`${command} answered account ${(0,engine_text/* show */.WU)(answer.id)} instead of ${(0,engine_text/* show */.WU)(account.id)}`, { anchor });
    }
    const told = answer.fields[field];
    if (told !== undefined && told !== null && told !== wanted) {
        check.error(`${command} answered ${(0,engine_text/* show */.WU)(field)}: ${(0,engine_text/* show */.WU)(told)}`, { anchor });
    }
    // An account of which nothing is said is neither disabled nor locked.
    const { done, value } = await readUntil(check, account, ({ fields }) => ({
        done: (fields[field] ?? false) === wanted,
        value: fields[field],
    }));
    if (done)
        return;
    check.error(`after ${command} the read says ${(0,engine_text/* show */.WU)(field)}: ${(0,engine_text/* show */.WU)(value)}, and it should be ${wanted}`, {
        anchor,
        remedy: `Let ${readCommand} and ${command} answer the status in the field ${field}, beside the attributes.`,
    });
}
async function statusOf(check, account) {
    return (await readUntil(check, account, ({ fields }) => ({ done: true, fields }))).fields;
}
/** What is enabled already shows nothing. That disabling works is for account-disable to say. */
async function disableFirst(check, account) {
    if (!check.spec.commands.has(disableCommand)) {
        check.skip(`a new account is enabled, and the spec does not list ${disableCommand}`);
    }
    const see = check.leavesTo('account-disable') ? ': see account-disable' : '';
    if (check.run.failed.has('account-disable'))
        check.skip(`no account could be disabled to be enabled${see}`);
    try {
        await check.commands.object(disableCommand, { ...inputOf(account), ...check.schemaInput(check.spec.accountSchema) });
    }
    catch (error) {
        if (!(error instanceof CommandError))
            throw error;
        check.skip(`no account could be disabled to be enabled${see}`);
    }
    const { done } = await readUntil(check, account, ({ fields }) => ({ done: fields['disabled'] === true }));
    if (!done)
        check.skip(`no account could be disabled to be enabled${see}`);
}
/** True for an attribute whose name tells of a time, or of a number that grows with each change. */
function isTime(attribute) {
    return /date|time|changed|modified|updated|expire|_at$|At$|revision|version|etag/i.test(attribute);
}
//# sourceMappingURL=account-status.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/writing/account-update.js




const accountUpdateSingleAttrs = {
    id: 'account-update-single-attrs',
    title: 'Update attributes',
    description: 'An attribute of an account has its new value after it was updated, for every attribute that can be.',
    documents: [documents.command('account update')],
    requires: ['std:account:create', 'std:account:read', updateCommand, 'std:account:delete'],
    writes: true,
    needsConfig: true,
    async run(check) {
        const candidates = updatable(check);
        if (candidates.length === 0) {
            check.skip('no attribute is known to be updatable: none of the schema is writable, or a plain field of the create template');
        }
        const { created } = await ownAccount(check);
        const { account } = await readUntil(check, created, (account) => ({ done: true, account }));
        let tested = 0;
        for (const attribute of candidates) {
            const current = account.attributes[attribute.name];
            if (namesAccount(account, current))
                continue;
            if (await updateAttribute(check, created, attribute, current))
                tested++;
        }
        if (tested === 0)
            check.skip('the attributes that could be updated name the account, or have undocumented types');
    },
};
/** Sets a new value, and for a multi-valued attribute adds one to it. False if there is no value to set. */
async function updateAttribute(check, account, attribute, current) {
    const { name, type, multi } = attribute;
    // A boolean has but two values.
    const [first, second, added] = freshValues(check, attribute, current, multi && type !== 'boolean' ? 3 : 1);
    if (first === undefined) {
        if (check.run.settings.values[name] !== undefined)
            return false;
        check.warn(`attribute ${(0,engine_text/* show */.WU)(name)} has the undocumented type ${(0,engine_text/* show */.WU)(type)}: no value was made for it`, {
            anchor: attribute.anchor,
        });
        return false;
    }
    if (!multi) {
        await changeAndSee(check, account, attribute, { op: 'Set', value: first }, first);
        return true;
    }
    const values = second === undefined ? [first] : [first, second];
    if (!(await changeAndSee(check, account, attribute, { op: 'Set', value: values }, values)))
        return true;
    if (added !== undefined) {
        await changeAndSee(check, account, attribute, { op: 'Add', value: added }, [...values, added]);
    }
    return true;
}
//# sourceMappingURL=account-update.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/writing/account-update-entitlement.js






const accountUpdateEntitlement = {
    id: 'account-update-entitlement',
    title: 'Add and remove entitlements',
    description: 'An entitlement that is added to an account is on it, and one that is removed is not, for every type.',
    documents: [documents.command('account update'), documents.entitlementSchemas],
    requires: [
        'std:entitlement:list',
        'std:account:create',
        'std:account:read',
        'std:account:update',
        'std:account:delete',
    ],
    writes: true,
    needsConfig: true,
    async run(check) {
        const attributes = (check.spec.accountSchema?.attributes ?? []).filter(({ entitlement }) => entitlement);
        if (attributes.length === 0)
            check.skip('the account schema has no attribute with entitlement: true');
        const targets = [];
        const reasons = [];
        for (const attribute of attributes) {
            const schema = entitlementSchemaOf(check.spec, attribute);
            if (!schema) {
                const reason = `attribute ${(0,engine_text/* show */.WU)(attribute.name)} belongs to no entitlement type of the spec`;
                const remedy = 'Name the type with schemaObjectType.';
                if (!check.leavesTo('spec-entitlements'))
                    check.warn(reason, { anchor: attribute.anchor, remedy });
                reasons.push(reason);
                continue;
            }
            const list = await check.list(schema);
            if (list.count > 0)
                targets.push({ attribute, schema, list });
            else
                reasons.push(`there are no entitlements of type ${(0,engine_text/* show */.WU)(schema.type)} for attribute ${(0,engine_text/* show */.WU)(attribute.name)}`);
        }
        if (targets.length === 0)
            check.skip(reasons.join('; '));
        for (const reason of reasons)
            check.run.logger.info(`${check.id}: ${reason}`);
        const { created } = await ownAccount(check);
        for (const target of targets) {
            const what = `attribute ${(0,engine_text/* show */.WU)(target.attribute.name)} (type ${(0,engine_text/* show */.WU)(target.schema.type)})`;
            await check.attempt(what, () => addAndRemove(check, created, target));
        }
    },
};
/** Adds a sample of entitlements one by one, then removes those that were added and are on the account by then. */
async function addAndRemove(check, account, { attribute, list }) {
    const held = async () => (await readUntil(check, account, (seen) => ({ done: true, held: holds(check, seen, attribute) }))).held;
    const before = await held();
    const ids = list.sample.map(({ id }) => id);
    const added = [];
    for (const id of ids) {
        if (before.includes(id))
            continue;
        if (await change(check, account, attribute, { op: 'Add', attribute: attribute.name, value: id }, true))
            added.push(id);
    }
    // Those held from the beginning are removed only if there was nothing to add: a target may insist on one.
    const removable = added.length > 0 ? added : before.filter((id) => ids.includes(id)).slice(1);
    const least = added.length > 0 ? before.length : 1;
    for (const id of removable) {
        // The state of now decides: adding to a single-valued attribute takes the last value off.
        const now = await held();
        if (!now.includes(id) || now.length <= least)
            continue;
        await change(check, account, attribute, { op: 'Remove', attribute: attribute.name, value: id }, false);
    }
}
/** Sends a change and waits to see its effect on the account; true if it was seen. */
async function change(check, account, attribute, change, wanted) {
    const id = change.value;
    const what = `entitlement ${(0,engine_text/* show */.WU)(id)} of attribute ${(0,engine_text/* show */.WU)(attribute.name)}`;
    const result = await check.attempt(`${wanted ? 'adding' : 'removing'} ${what}`, async () => {
        await update(check, account, [change]);
        return readUntil(check, account, (seen) => ({ done: holds(check, seen, attribute).includes(id) === wanted }));
    });
    if (result && !result.done) {
        check.error(wanted ? `${what} was added and is not on the account` : `${what} was removed and is still on the account`, {
            anchor: { kind: 'handler', command: updateCommand },
            kind: wanted ? 'entitlements that were not added' : 'entitlements that were not removed',
        });
    }
    return result?.done ?? false;
}
/** The entitlements on an account, whatever form its attribute has. */
function holds(check, account, { name }) {
    return asArray(account.attributes[name]).flatMap((value) => {
        if (typeof value === 'string')
            return [value];
        if (typeof value === 'number')
            return [String(value)];
        check.error(`attribute ${(0,engine_text/* show */.WU)(name)} of account ${(0,engine_text/* show */.WU)(account.id)} holds ${(0,engine_text/* kindOf */.I)(value)} instead of the id of an entitlement`, {
            anchor: { kind: 'handler', command: 'std:account:read' },
            kind: 'values that are no entitlement ids',
        });
        return [];
    });
}
//# sourceMappingURL=account-update-entitlement.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/writing/account-update-several.js







const account_update_several_anchor = { kind: 'handler', command: updateCommand };
const account_update_several_lifeCycle = ['std:account:create', 'std:account:read', updateCommand, 'std:account:delete'];
const accountUpdateAddRemove = {
    id: 'account-update-add-remove',
    title: 'Add and remove values',
    description: 'Values are added to and removed from multi-valued attributes, one as a text and several as a list, and removing clears a single-valued one.',
    documents: [documents.command('account update')],
    requires: account_update_several_lifeCycle,
    writes: true,
    needsConfig: true,
    async run(check) {
        const { spec, run } = check;
        const needed = new Set(spec.fields.filter(({ required }) => required).map(({ key }) => key));
        const { candidates, created, account } = await updatableOwn(check);
        let tested = 0;
        for (const attribute of candidates) {
            const { name, multi, required } = attribute;
            const current = account.attributes[name];
            if (multi) {
                if (await account_update_several_addAndRemove(check, created, attribute, current))
                    tested++;
                continue;
            }
            // A target may insist on a value that every account must have, and on one of two values.
            if (required || needed.has(name) || (0,spec_view/* isSecretName */.eh)(name) || attribute.type === 'boolean')
                continue;
            if (await clear(check, created, attribute, current))
                tested++;
        }
        const broken = candidates.length === 0 && run.brokenAttributes.size > 0;
        if (broken)
            check.skip('no attribute could be updated: see account-update-single-attrs');
        if (tested === 0)
            check.skip('no attribute is known of which a value can be added or removed');
    },
};
const accountUpdateSeveral = {
    id: 'account-update-several',
    title: 'Several changes at once',
    description: 'All changes of one update are made, and its answer shows them.',
    documents: [documents.command('account update')],
    requires: account_update_several_lifeCycle,
    writes: true,
    needsConfig: true,
    async run(check) {
        const { candidates, created, account } = await updatableOwn(check);
        const changes = [];
        const wanted = [];
        for (const attribute of candidates) {
            const { name, multi, type } = attribute;
            const current = account.attributes[name];
            const [first, second, third] = freshValues(check, attribute, current, multi && type !== 'boolean' ? 3 : 1);
            if (first === undefined)
                continue;
            if (second !== undefined && third !== undefined) {
                // As the documents show it: some values are added and others are removed in one go.
                if (!(await changeAndSee(check, created, attribute, { op: 'Set', value: [first, second] }, [first, second])))
                    continue;
                changes.push({ op: 'Add', attribute: name, value: third }, { op: 'Remove', attribute: name, value: first });
                wanted.push({ attribute, value: [second, third] });
            }
            else {
                const value = multi ? [first] : first;
                changes.push({ op: 'Set', attribute: name, value });
                wanted.push({ attribute, value });
            }
        }
        if (changes.length < 2) {
            const why = check.run.brokenAttributes.size > 0 ? ': see account-update-single-attrs' : '';
            check.skip(`there are no two changes that could be made at once${why}`);
        }
        const answer = parseObject(await update(check, created, changes), check.spec.keyType);
        const wrong = (attributes) => wanted.filter(({ attribute, value }) => !(0,spec_view/* isSecretName */.eh)(attribute.name) && !isAsWanted(value, attributes[attribute.name], attribute));
        const seen = await readUntil(check, created, ({ attributes }) => {
            const missed = wrong(attributes);
            return { done: missed.length === 0, missed, attributes };
        });
        for (const { attribute, value } of seen.missed) {
            check.error(`attribute ${(0,engine_text/* show */.WU)(attribute.name)} should be ${(0,engine_text/* show */.WU)(value)} after an update with ${changes.length} changes, and the read says ${(0,engine_text/* show */.WU)(seen.attributes[attribute.name])}`, {
                anchor: account_update_several_anchor,
                kind: 'changes of an update that were not made',
                remedy: 'Let the handler go through all of input.changes.',
            });
        }
        // An answer without an account says that nothing changed, or is that of a handler that never tells.
        if ('problem' in answer || seen.missed.length > 0)
            return;
        for (const { attribute, value } of wrong(answer.attributes)) {
            const shown = answer.attributes[attribute.name];
            if (isEmpty(shown))
                continue;
            check.error(`the answer to the update: ${(0,engine_text/* show */.WU)(attribute.name)} is ${(0,engine_text/* show */.WU)(shown)}, and ${(0,engine_text/* show */.WU)(value)} was made of it`, { anchor: account_update_several_anchor, remedy: 'Answer with the account as it is after the changes.' });
        }
    },
};
/** An account of its own, and the attributes of it that are known to be updatable. */
async function updatableOwn(check) {
    const all = updatable(check);
    if (all.length === 0) {
        check.skip('no attribute is known to be updatable: none of the schema is writable, or a plain field of the create template');
    }
    const { created } = await ownAccount(check);
    const { account } = await readUntil(check, created, (account) => ({ done: true, account }));
    const candidates = all.filter(({ name }) => !check.run.brokenAttributes.has(name) && !namesAccount(account, account.attributes[name]));
    return { candidates, created, account };
}
/** Adds one value and two, and removes one and two. False if there are no values to do it with. */
async function account_update_several_addAndRemove(check, account, attribute, current) {
    if (attribute.type === 'boolean')
        return false;
    const values = freshValues(check, attribute, current, 4);
    const [a, b, c, d] = values;
    if (d === undefined)
        return false;
    const steps = [
        [{ op: 'Set', value: [a] }, [a]],
        [{ op: 'Add', value: b }, [a, b]],
        [{ op: 'Add', value: [c, d] }, values],
        [{ op: 'Remove', value: b }, [a, c, d]],
        [{ op: 'Remove', value: [a, d] }, [c]],
    ];
    for (const [change, wanted] of steps) {
        if (!(await changeAndSee(check, account, attribute, change, wanted)))
            break;
    }
    return true;
}
/** Gives a single-valued attribute a value, if it has none, and removes it. False if there is no value to give. */
async function clear(check, account, attribute, current) {
    let value = current;
    if (isEmpty(value)) {
        ;
        [value] = freshValues(check, attribute, current, 1);
        if (value === undefined)
            return false;
        if (!(await changeAndSee(check, account, attribute, { op: 'Set', value }, value)))
            return true;
    }
    await changeAndSee(check, account, attribute, { op: 'Remove', value }, null);
    return true;
}
//# sourceMappingURL=account-update-several.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/index.js



























/**
 * All checks, in the order in which they run: the spec and the bundle, then the connection, as nothing works without
 * it, then what reads, then what writes, from the simple to what builds on it, and last what looks back at all of it.
 */
const checks = [
    // The spec.
    specSchema,
    specCommands,
    specAttributes,
    specEntitlements,
    specCreateTemplate,
    specStateful,
    specSecrets,
    specInitialValues,
    // The bundle.
    bundleLoads,
    bundleExports,
    bundleHandlers,
    bundleSdkVersion,
    bundleLoadTime,
    bundleSourceMap,
    // The connection.
    testConnectionSuccess,
    testConnectionEmpty,
    // Reading.
    accountDiscoverSchema,
    accountListAndRead,
    accountReadStable,
    accountNotFound,
    accountSchemaCheck,
    accountRequiredAttributes,
    accountKeyType,
    accountKeysUnique,
    accountOutputForm,
    entitlementListRead,
    entitlementReadStable,
    entitlementNotFound,
    entitlementSchemaCheck,
    entitlementRequiredAttributes,
    entitlementKeyType,
    entitlementKeysUnique,
    entitlementOutputForm,
    accountEntitlementsExist,
    accountListAborted,
    accountListStateful,
    entitlementListStateful,
    sourceDataDiscover,
    sourceDataRead,
    configOptionsRead,
    namedObjectsRead,
    // Writing.
    accountCreateEmpty,
    accountCreateMinimal,
    accountCreateMaximal,
    accountCreateSingleValued,
    accountCreateListDelete,
    accountCreateTwice,
    accountUpdateSingleAttrs,
    accountUpdateEntitlement,
    accountUpdateAddRemove,
    accountUpdateSeveral,
    accountUpdateGone,
    accountDeleteGone,
    accountDisable,
    accountEnable,
    accountUnlock,
    accountChangePassword,
    // The customizer.
    customizerHandlers,
    customizerReading,
    customizerWriting,
    // The platform's limits.
    limitSendSize,
    limitIdleTime,
    limitMemory,
    // Secrecy: over all that was answered before.
    secretsInAnswers,
    secretsInErrors,
    secretsInLogs,
    tokensInLogs,
];
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/selection.js





/** Every check, in the order in which they run. */
const checkCatalogue = checks.map(({ id, title, description, documents, requires, writes, needsConfig, facts = [] }) => ({
    id,
    title,
    description,
    documents,
    requires,
    writes,
    needsConfig,
    facts,
}));
/** Throws a UserError if neither a check of one of these ids exists nor a command of the settings that makes one. */
function assertKnownChecks(ids, input, { commands } = engine_settings/* noSettings */.b6) {
    const known = [...checkCatalogue.map(({ id }) => id), ...commands.map(({ name }) => (0,engine_settings/* customCheckId */.NZ)(name))];
    for (const id of ids) {
        if (known.includes(id))
            continue;
        const near = (0,nearest/* nearest */.p)(id, known);
        const hint = near === undefined ? "docs/checks.md of the actions' repository lists them" : `did you mean ${near}?`;
        throw new errors/* UserError */.y(`input ${input}: there is no check ${JSON.stringify(id)}; ${hint}`);
    }
}
/**
 * The checks of a run in their order, those of the project's custom commands included. Those that `only` does not name
 * are not part of it; those that `skip` names are, so that the result tells that they were left out. Throws a
 * UserError for an unknown id, and when none is left.
 */
function selectChecks(only = [], skip = [], settings = engine_settings/* noSettings */.b6) {
    assertKnownChecks(only, 'checks', settings);
    assertKnownChecks(skip, 'skip-checks', settings);
    if (only.length > 0 && only.every((id) => skip.includes(id)))
        throw new errors/* UserError */.y('skip-checks leaves out every check that checks names, so none is left to run');
    return withCustom(settings.commands.map(customCommandCheck))
        .filter(({ id }) => only.length === 0 || only.includes(id))
        .map((check) => ({ check, leftOut: skip.includes(check.id) }));
}
/** Custom commands are run when all that is known was, and before what looks back at the run. */
function withCustom(custom) {
    const at = checks.findIndex(({ runsLast }) => runsLast);
    return at < 0 ? [...checks, ...custom] : [...checks.slice(0, at), ...custom, ...checks.slice(at)];
}
/** Reads `2/4`. Throws a UserError that says how to write it. */
function parseShard(text) {
    const [, index, count] = /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/.exec(text) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    if (shard.index >= 1 && shard.index <= shard.count)
        return shard;
    throw new errors/* UserError */.y(`input shard: ${JSON.stringify(text.slice(0, 40))} is not a part of a whole; write 1/4 to 4/4`);
}
/** The part of the checks that one shard runs: each n-th, so that slow neighbours fall to different shards. */
function checksOfShard(selected, { index, count }) {
    return selected.filter((_, i) => i % count === index - 1);
}
//# sourceMappingURL=selection.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/skip-reasons.js


/** Why a check is not run at all; undefined if it is. */
function reasonToSkip(check, run, leftOut, readOnly) {
    const { spec, config, settings, nameInput } = run;
    if (leftOut)
        return 'left out by skip-checks';
    const off = settings.checks[check.id]?.off;
    if (off !== undefined)
        return off;
    // First what no input can change, last what only this run is short of.
    const missing = check.requires.filter((command) => !spec.commands.has(command));
    if (missing.length > 0)
        return `the spec does not list ${missing.join(', ')}, so there is nothing to check`;
    const broken = reasonOfBundle(check, run);
    if (broken !== undefined)
        return broken;
    const absent = check.facts?.find((fact) => run[fact] === undefined);
    if (absent !== undefined)
        return factReason(absent, nameInput);
    if (readOnly && check.writes)
        return `the run is read-only, and this may change data in the target system; give ${nameInput('read-only', 'false')}`;
    if (config === undefined && check.needsConfig)
        return `${reasons/* noConfiguration */.Uh}; ${giveOne(nameInput)}`;
    return reasonOfNotMade(check, run) ?? reasonOfConnection(check, run);
}
/**
 * Of a connector that is not made nothing else can be told, not even that it refuses what it should refuse. The
 * connection test is run all the same: what it fails with is what people look for first.
 */
function reasonOfNotMade(check, { bundle, planned, config, nameInput }) {
    const looksAtCommands = check.requires.length > 0 || check.needsConfig || check.facts?.includes('logs');
    if (bundle === undefined || !looksAtCommands || check.id === 'test-connection-success')
        return undefined;
    const isNotMade = whyNotMade(bundle) !== undefined;
    if (isNotMade && config === undefined)
        return `${reasons/* notMadeWithoutConfiguration */.$J}; ${giveOne(nameInput)}`;
    if (!planned.has('bundle-exports'))
        return undefined;
    if (isNotMade)
        return 'the connector is not made: see bundle-exports';
    return bundle.specError === undefined ? undefined : 'the connector does not answer std:spec:read: see bundle-exports';
}
/** A connection that fails once is not tried by every check: targets lock accounts that come with a wrong secret. */
function reasonOfConnection(check, run) {
    if (!run.connectionFailed || check.id === 'test-connection-success')
        return undefined;
    return needsConnection(check) ? 'the connection test failed: see test-connection-success' : undefined;
}
/** What looks back at the run has something to look at all the same. */
function needsConnection({ needsConfig, runsLast }) {
    return needsConfig && runsLast !== true;
}
function giveOne(input) {
    return `give one with ${input('config')} or ${input('config-path')}`;
}
/** What the checks of the bundle say is not said again by every check that invokes a command. */
function reasonOfBundle(check, { bundle, planned }) {
    const { requires } = check;
    const invokes = requires.length > 0 || needsConnection(check);
    if (!bundle || !invokes)
        return undefined;
    if (bundle.loadError !== undefined && planned.has('bundle-loads'))
        return 'the bundle does not load: see bundle-loads';
    if (bundle.exportError !== undefined && planned.has('bundle-exports'))
        return 'there is no connector: see bundle-exports';
    if (!handlersKnown(bundle) || !planned.has('bundle-handlers'))
        return undefined;
    const missing = requires.filter((command) => !bundle.handlers.includes(command));
    return missing.length > 0 ? `the connector has no handler for ${missing.join(', ')}: see bundle-handlers` : undefined;
}
//# sourceMappingURL=skip-reasons.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/run.js



















/** A run that came to no end: interrupted, or the tenant refuses to work with us. `result` holds what was found before. */
class RunStoppedError extends errors/* UserError */.y {
    name = 'RunStoppedError';
    result;
    constructor(message, result, cause) {
        super(message, { cause });
        this.result = result;
    }
}
/**
 * Validates a connector by invoking its commands. Returns a result whatever the connector does, also when a check of
 * ours has a defect: that check fails, and the others are run. Throws a UserError for unknown checks, for a spec that
 * cannot be read, and (a RunStoppedError) when the run is aborted or the tenant fails as a whole. Accounts that it made
 * are removed in each of these cases.
 */
async function validateConnector(options) {
    const { clock, logger, readOnly = true, readLimit = 8, signal = new AbortController().signal } = options;
    if (!Number.isInteger(readLimit) || readLimit < 1)
        throw new errors/* UserError */.y(`read-limit must be 1 or more, not ${(0,engine_text/* show */.WU)(readLimit)}`);
    const { settings = engine_settings/* noSettings */.b6 } = options;
    const plan = selectChecks(options.checks, options.skipChecks, settings);
    const selected = options.shard ? checksOfShard(plan, options.shard) : plan;
    const seed = options.seed || (0,external_node_crypto_.randomBytes)(6).toString('hex');
    const started = clock.now();
    const observations = new Observations();
    const invoker = observing(options.invoker, observations, clock);
    const { spec, content } = await readSpec(options, new Commands(invoker, signal));
    const wait = { ...defaultWait, ...options.wait };
    const budget = options.removalBudget ?? { normal: 60_000 + 2 * wait.timeout, aborted: 6_000 };
    const run = {
        spec,
        specContent: content,
        specText: options.specText,
        bundle: options.bundle,
        logs: options.logs,
        started,
        planned: new Set(plan.filter(({ leftOut }) => !leftOut).map(({ check }) => check.id)),
        config: options.config,
        readLimit,
        settings,
        customizer: options.customizer,
        observations,
        limitHits: options.limitHits,
        nameInput: options.nameInput ?? nameInputOfStep,
        here: new Set(),
        failed: new Set(),
        brokenAttributes: new Set(),
        seed,
        clock,
        logger,
        signal,
        testAccounts: new TestAccounts({ spec, clock, logger, wait, budget }),
        lists: new Map(),
        reads: new Map(),
        watch: new SecretWatch(() => run.secrets, (0,spec_view/* secretKeysOf */.aI)(options.config, spec.secretKeys)),
        connectionFailed: false,
        createFailedIn: undefined,
        removeFailedIn: undefined,
        secrets: new Set((0,spec_view/* secretsOf */.Fj)(options.config, spec.secretKeys)),
    };
    const runs = plan.filter(({ check, leftOut }) => reasonToSkip(check, run, leftOut, readOnly) === undefined);
    run.planned = new Set(runs.map(({ check }) => check.id));
    run.here = new Set(runs.filter((each) => selected.includes(each)).map(({ check }) => check.id));
    const results = [];
    const timings = [];
    let stop;
    for (const [i, { check, leftOut }] of selected.entries()) {
        if (signal.aborted)
            stop ??= { error: signal.reason };
        const reason = stop ? 'the run was stopped before' : reasonToSkip(check, run, leftOut, readOnly);
        const exchanges = new engine_exchanges/* ExchangeLog */.M4(clock, (0,engine_text/* scrubber */.ty)(() => run.secrets));
        if (reason === undefined) {
            const { id } = check;
            const progress = () => ({ requests: exchanges.requests, outputs: exchanges.outputs });
            options.onStart?.({ id, position: i + 1, total: selected.length, progress });
        }
        const outcome = reason === undefined
            ? await runCheck(check, run, { invoker, wait, exchanges })
            : { result: skipped(check, reason) };
        timings.push(exchanges.timings);
        results.push(outcome.result);
        if (outcome.result.verdict === 'fail')
            run.failed.add(check.id);
        stop ??= outcome.stop;
        options.onCheck?.(outcome.result);
    }
    const shard = options.shard && { ...options.shard, plan: plan.map(({ check }) => check.id) };
    const stopped = stop && reasonOfStop(stop.error, run);
    const result = summarize(options, run, results, { readOnly, started, commands: (0,engine_exchanges/* sumTimings */.F3)(timings), shard, stopped });
    if (stop && stopped !== undefined)
        throw new RunStoppedError(stopped, result, stop.error);
    return result;
}
function skipped({ id, description, writes }, reason) {
    return { id, description, verdict: 'skip', reason, findings: [], duration: 0, requests: 0, writes };
}
function summarize({ connector }, run, checks, more) {
    const { readOnly, started, commands, shard, stopped } = more;
    const { leftBehind } = run.testAccounts;
    return {
        format: 1,
        connector: { ...connector, name: connector.name || run.spec.name },
        seed: run.seed,
        readOnly,
        started: new Date(started).toISOString(),
        duration: Math.max(0, run.clock.now() - started),
        ...(0,result/* totalsOf */.v)(checks, stopped),
        checks,
        commands,
        ...(shard && { shard }),
        ...(leftBehind.length > 0 && { leftBehind }),
    };
}
/** One line: why the run came to no end, and what it left in the target system. */
function reasonOfStop(error, { signal, testAccounts }) {
    const left = testAccounts.leftBehind.map(({ id, certain }) => `${(0,engine_text/* show */.WU)(id, 200)}${certain ? '' : ' (perhaps)'}`);
    const remains = left.length === 0 ? '' : `; left in the target system, to be deleted by hand: ${left.join(', ')}`;
    const message = signal.aborted ? 'the validation was interrupted before its end' : (0,errors/* messageOf */.b)(error).replace(/\.$/, '');
    return `${message}${remains}`;
}
//# sourceMappingURL=run.js.map
// EXTERNAL MODULE: ./lib/src/commands/shared/config.js
var shared_config = __webpack_require__(3633);
// EXTERNAL MODULE: ./lib/src/commands/shared/missing-config.js
var missing_config = __webpack_require__(63774);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-outcome.js + 4 modules
var validation_outcome = __webpack_require__(15953);
// EXTERNAL MODULE: ./lib/src/bundle/bundle.js + 1 modules
var bundle_bundle = __webpack_require__(71897);
// EXTERNAL MODULE: ./lib/src/project/project.js
var project_project = __webpack_require__(20905);
// EXTERNAL MODULE: ./lib/src/runtime/runtime.js + 11 modules
var runtime = __webpack_require__(45016);
// EXTERNAL MODULE: ./lib/src/runtime/source-map.js
var source_map = __webpack_require__(24635);
// EXTERNAL MODULE: ./lib/src/commands/shared/bundle-inspection.js
var bundle_inspection = __webpack_require__(52234);
;// CONCATENATED MODULE: ./lib/src/commands/validate/bundle-facts.js









/**
 * Loads a bundle in a process of its own, to see what it is. A bundle that does not load is a fact too.
 * @param config - what the connector may read while it is made; none: it gets `{}`.
 * @param projectFolder - of the project that the bundle may have been made from.
 */
async function bundleFacts(bundle, config, projectFolder, context) {
    const project = await projectOf(bundle, projectFolder, context);
    const facts = {
        indexSize: bundle.entries.find(({ name }) => name === bundle_bundle/* indexName */.mo)?.size ?? 0,
        exports: { connector: false, customizer: false },
        handlers: [],
        customizerHandlers: [],
        loadTime: 0,
        withConfig: config !== undefined,
        ...(project && { sdkVersion: project.sdkVersion, sourceMap: await sourceMapOf(project, bundle) }),
    };
    try {
        return { ...facts, ...(await (0,bundle_inspection/* inspectZip */.wo)(bundle.path, config ?? {}, context)) };
    }
    catch (error) {
        if (!(error instanceof runtime/* RuntimeError */.b))
            throw error;
        return { ...facts, ...failureOf(error) };
    }
}
function failureOf({ message }) {
    // The runtime words both as a bundle that does not load.
    const exports = /it exports neither `connector`.*|its export `.*/.exec(message)?.[0];
    return exports === undefined ? { loadError: message } : { exportError: `the bundle cannot be used: ${exports}` };
}
/** The project at a folder, if it is that of the bundle: their specs have the same name. */
async function projectOf(bundle, folder, { logger }) {
    try {
        const project = await (0,project_project/* findProject */.t)(folder);
        if (project.specFile === undefined || bundle.spec?.name === undefined)
            return undefined;
        return (0,check/* parseSpec */.F9)(await (0,promises_.readFile)(project.specFile, 'utf8')).name === bundle.spec.name ? project : undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y) && error.code !== 'ENOENT')
            throw error;
        logger.debug(`no project to compare the bundle with: ${error.message}`);
        return undefined;
    }
}
async function sourceMapOf(project, { indexSha256 }) {
    const { indexFile, directory: root } = project;
    try {
        if ((await (0,bundle_bundle/* sha256Of */.Bj)(indexFile)) !== indexSha256)
            return { state: 'other-build' };
    }
    catch {
        return { state: 'other-build' };
    }
    const map = (0,source_map/* describeMap */.Ec)(indexFile);
    if (map === undefined)
        return { state: 'missing' };
    if (map instanceof Error)
        return { state: 'broken', problem: `it cannot be read: ${map.message}` };
    let sources = 0;
    for (const { path, content } of map.sources) {
        const file = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(indexFile), path);
        // The names come from the map: nothing outside the project is opened.
        const inProject = (0,external_node_path_.relative)(root, file);
        if (inProject.split(external_node_path_.sep)[0] === '..' || (0,external_node_path_.isAbsolute)(inProject))
            continue;
        const text = await bundle_facts_textOf(file);
        if (text === undefined)
            continue;
        sources++;
        if (content !== undefined && lines(content) !== lines(text)) {
            return { state: 'broken', problem: `it was made from another state of ${inProject.split(external_node_path_.sep).join('/')}` };
        }
    }
    return { state: 'fits', sources };
}
async function bundle_facts_textOf(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
function lines(text) {
    return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
//# sourceMappingURL=bundle-facts.js.map
// EXTERNAL MODULE: ./lib/src/project/locate.js
var locate = __webpack_require__(82492);
// EXTERNAL MODULE: ./lib/src/commands/shared/stack-place.js
var stack_place = __webpack_require__(14137);
;// CONCATENATED MODULE: ./lib/src/commands/validate/finding-locations.js








/** Stacks that are looked up in the log; the findings beyond point at the handler. */
const maxStacks = 50;
/**
 * Gives each finding the file and line that it is about: of the spec, or of the source where the connector failed, or
 * else of its handler. Without the connector's project on this machine, findings have no place.
 */
async function locateFindings(result, target, context) {
    const project = result.checks.some(({ findings }) => findings.length > 0)
        ? await finding_locations_projectOf(result, target, context)
        : undefined;
    if (project === undefined)
        return result;
    const locator = new locate/* SourceLocator */.S({
        projectDirectory: project.directory,
        specFile: project.specFile,
        specText: project.specFile === undefined ? undefined : await (0,promises_.readFile)(project.specFile, 'utf8'),
    });
    const stacks = (await isBuildOf(project, target)) ? new StackLookup(project, target, context) : undefined;
    const checks = [];
    for (const check of result.checks) {
        const findings = [];
        for (const finding of check.findings) {
            const location = finding.anchor && ((await stacks?.locate(finding.anchor)) ?? locator.locate(finding.anchor));
            findings.push(location === undefined ? finding : { ...finding, location });
        }
        checks.push({ ...check, findings });
    }
    return { ...result, checks };
}
/** The project on this machine, if it is the one of the connector that was validated. */
async function finding_locations_projectOf(result, target, context) {
    try {
        const project = await (0,project_project/* findProject */.t)(target.project);
        if (project.specFile === undefined)
            return undefined;
        const { name } = (0,check/* parseSpec */.F9)(await (0,promises_.readFile)(project.specFile, 'utf8'));
        return name === result.connector.name ? project : undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y) && error.code !== 'ENOENT')
            throw error;
        context.logger.debug(`no lines for annotations: ${error.message}`);
        return undefined;
    }
}
/** True if the project's build is what runs: only then does its source map fit. */
async function isBuildOf(project, { bundle }) {
    if (bundle === undefined)
        return false;
    const { indexSha256 } = bundle;
    try {
        return (await (0,bundle_bundle/* sha256Of */.Bj)(project.indexFile)) === indexSha256;
    }
    catch {
        return false;
    }
}
/** Finds where in the source a failed request ended, by the stack in the tenant's log and the build's source map. */
class StackLookup {
    #project;
    #target;
    #context;
    #known = new Map();
    constructor(project, target, context) {
        this.#project = project;
        this.#target = target;
        this.#context = context;
    }
    async locate(anchor) {
        if (anchor.kind !== 'handler' || anchor.requestId === undefined)
            return undefined;
        const { requestId } = anchor;
        if (!this.#known.has(requestId)) {
            if (this.#known.size >= maxStacks)
                return undefined;
            this.#known.set(requestId, await this.#lookUp(requestId));
        }
        return this.#known.get(requestId);
    }
    async #lookUp(requestId) {
        const { signal } = this.#context;
        for await (const { message } of this.#target.client.logs.query({ requestID: requestId }, { signal })) {
            const stack = (0,json/* isObject */.Gv)(message) ? message['error'] : undefined;
            if (typeof stack !== 'string')
                continue;
            const place = await (0,stack_place/* placeOfStack */.v)(stack, this.#project);
            if (place !== undefined)
                return place;
        }
        return undefined;
    }
}
//# sourceMappingURL=finding-locations.js.map
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
;// CONCATENATED MODULE: ./lib/src/commands/validate/progress.js

/** A check is told of when it takes longer than the first, and then after each of the second; in milliseconds. */
const gracePeriodMs = 2_000;
const interval = 30_000;
/** Says in the log which check of how many is under way, and how far it is, while it takes long. */
class Progress {
    #clock;
    #logger;
    #signal;
    #current;
    #ticking = Promise.resolve();
    constructor(clock, logger, signal) {
        this.#clock = clock;
        this.#logger = logger;
        this.#signal = signal;
    }
    start(check) {
        this.#current?.abort();
        const current = new AbortController();
        this.#current = current;
        this.#ticking = this.#tick(check, AbortSignal.any([current.signal, this.#signal]));
    }
    /** Ends what is under way; nothing is printed after it. */
    async stop() {
        this.#current?.abort();
        await this.#ticking;
    }
    async #tick({ id, position, total, progress }, signal) {
        const began = this.#clock.now();
        for (let wait = gracePeriodMs;; wait = interval) {
            try {
                await this.#clock.sleep(wait, signal, { ref: false });
            }
            catch (error) {
                if (signal.aborted)
                    return;
                throw error;
            }
            const { requests, outputs } = progress();
            const soFar = `${(0,format/* count */.U9)(requests, 'request')}, ${(0,format/* count */.U9)(outputs, 'output')}`;
            this.#logger.info(`[${position}/${total}] ${id}: ${soFar} after ${(0,format/* formatDuration */.a3)(this.#clock.now() - began)}`);
        }
    }
}
//# sourceMappingURL=progress.js.map
// EXTERNAL MODULE: ./lib/src/commands/shared/structured-input.js
var structured_input = __webpack_require__(34785);
;// CONCATENATED MODULE: ./lib/src/commands/validate/settings.js






/** The name of the file beside a project's package.json. */
const usualName = 'validate.yml';
const largest = 1024 * 1024;
/**
 * The settings of a validation: of the file that the input names, or else of the project's `validate.yml`, if it is
 * there.
 *
 * @throws UserError with the line of what is wrong in it.
 */
async function readValidationSettings(given, project, { workingDirectory, logger }) {
    const path = given === undefined ? (0,external_node_path_.join)(project, usualName) : (0,external_node_path_.resolve)(workingDirectory, given);
    const shown = given ?? ((0,external_node_path_.relative)(workingDirectory, path).split('\\').join('/') || (0,external_node_path_.basename)(path));
    let bytes;
    try {
        bytes = await (0,promises_.readFile)(path);
    }
    catch (cause) {
        const { code } = cause;
        if (given === undefined && (code === 'ENOENT' || code === 'ENOTDIR'))
            return engine_settings/* noSettings */.b6;
        throw new errors/* UserError */.y(`cannot read settings ${shown}: ${(0,structured_input/* reasonOf */.A3)(cause)}`, { cause });
    }
    if (bytes.length > largest)
        throw new errors/* UserError */.y(`cannot read settings ${shown}: it is larger than 1 MiB`);
    // The parsers are only loaded where there is something to parse.
    const { parseSettings } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8811)]).then(__webpack_require__.bind(__webpack_require__, 68811));
    const ids = checkCatalogue.map(({ id }) => id);
    const settings = await parseSettings(bytes.toString('utf8'), shown, ids);
    logger.info(`settings of ${shown}`);
    return settings;
}
/** Says which findings are accepted that are no more: they would hide the next ones like them. */
function warnOfUnused(settings, result, { logger }) {
    for (const { check, text, attribute } of (0,engine_settings/* unusedAcceptances */.pg)(settings, result.checks)) {
        const which = [text, attribute].filter((part) => part !== undefined).map((part) => ` ${JSON.stringify(part)}`);
        logger.warning(`validate.yml accepts a finding${which.join('')} of ${check} that there is not; take it out`);
    }
}
//# sourceMappingURL=settings.js.map
;// CONCATENATED MODULE: ./lib/src/commands/validate/spec.js





/**
 * The spec of what is validated: as the connector answers it, or of its bundle where the connector is not made. Most
 * connectors read their configuration while they are made, and then answer nothing without a right one.
 *
 * @param facts - what is known of the bundle, where it is at hand.
 * @returns the spec, and the facts with what asking for it has shown.
 * @throws UserError when neither can be had.
 */
async function spec_readSpec({ client, connector, at, local, bundle }, config, facts, { signal }) {
    const packed = bundle?.spec;
    if (packed && facts && isKnownToFail(facts, local === true))
        return { spec: packed, facts };
    let answer;
    try {
        answer = await client.invokeOne({
            connector,
            ...at,
            type: 'std:spec:read',
            config: config ?? {},
            input: {},
            signal,
        });
    }
    catch (error) {
        // A connector that waits for a target system that is down may be silent for as long as it is let.
        if (!(0,errors_errors/* isTenantError */.Dz)(error, 'connector') && !(config !== undefined && (0,errors_errors/* isTenantError */.Dz)(error, 'timeout')))
            throw error;
        if (packed && facts)
            return { spec: packed, facts: unanswered(facts, error) };
        const advice = ', or validate its bundle with file, where the spec is at hand';
        if (config === undefined)
            throw (0,missing_config/* withMissingConfig */.r)(error, config, advice);
        throw new errors/* UserError */.y(`${error.message}; without its spec it cannot be validated: check config, and that the tenant reaches the target system${advice}`, { cause: error });
    }
    if (!(0,json/* isObject */.Gv)(answer) || !(0,json/* isObject */.Gv)(answer['specification'])) {
        throw new errors/* UserError */.y('std:spec:read answers without a specification; the connector replaces that command; let it send { specification }');
    }
    return { spec: answer['specification'], facts: facts && madeThere(facts) };
}
/** What does not load cannot be asked. What was not made in this process is not made in it the next time either. */
function isKnownToFail(facts, local) {
    return (facts.loadError ?? facts.exportError) !== undefined || (local && whyUnusable(facts) !== undefined);
}
/** Why it was not made here is what its developer can look into; if it was, only the tenant knows. */
function unanswered(facts, { message, detail = message, trackingId }) {
    if (whyUnusable(facts) !== undefined)
        return facts;
    const tracking = trackingId === undefined ? '' : ` (tracking id ${trackingId})`;
    return { ...facts, specError: `${detail}${tracking}` };
}
/** A connector that answers is made, whatever it lacked on this machine. */
function madeThere({ factoryError, customizerFactoryError, ...facts }) {
    return factoryError === undefined ? facts : { ...facts, factoryErrorHere: factoryError };
}
//# sourceMappingURL=spec.js.map
;// CONCATENATED MODULE: ./lib/src/commands/validate/run.js
















/**
 * Validates, prints, annotates and reports.
 *
 * @throws UserError when the result is worse than `fail-on` allows or the run came to no end, after everything was
 *   reported.
 */
async function validateAndReport(target, prepared, context, setOutput) {
    await (0,validation_outcome/* withResult */.ox)(context, setOutput, (tell) => runAndReport(target, prepared, context, tell));
}
async function runAndReport(target, { inputs, shard, seed, config, settings, baseline }, context, setOutput) {
    const { logger, signal } = context;
    const { client, connector, at } = target;
    if (target.bundle?.spec)
        (0,shared_config/* maskConfigSecrets */.kf)(config, target.bundle.spec, context);
    const known = target.bundle && (await bundleFacts(target.bundle, config, target.project, context));
    const { spec, facts: bundle } = await spec_readSpec(target, config, known, context);
    (0,shared_config/* maskConfigSecrets */.kf)(config, spec, context);
    logger.info(`validating ${spec.name ?? 'the connector'} with seed ${seed}${inputs['read-only'] ? ', read-only' : ''}`);
    const progress = new Progress(context.clock, logger, signal);
    const { result, stopped } = await runToEnd({
        invoker: tenantInvoker(client, { connector, ...at, config }),
        spec,
        specText: target.bundle?.specText,
        bundle,
        logs: connectorLogs(target),
        limitHits: target.limitHits,
        customizer: await customizerFacts(target, config, context),
        connector: { name: spec.name ?? 'connector', ...(target.local ? {} : { ref: connector, ...at }) },
        config,
        readOnly: inputs['read-only'],
        checks: inputs.checks,
        skipChecks: inputs['skip-checks'],
        readLimit: inputs['read-limit'],
        settings,
        seed,
        shard,
        nameInput: context.workflow === undefined ? nameInputOfShell : nameInputOfStep,
        clock: context.clock,
        logger,
        signal,
        onStart: (start) => progress.start(start),
        onCheck: (check) => {
            if ((0,validation/* isPlainSkip */.Ub)(check))
                return;
            for (const line of (0,validation/* checkLines */.Wb)(check))
                logger.info(line);
        },
    }, progress);
    for (const line of (0,validation/* skipLines */.Ze)(result.checks))
        logger.info(line);
    warnOfUnused(settings, result, context);
    const located = await locateFindings(result, target, context);
    const report = {
        ...located,
        checks: located.checks.map((check) => inWorkspace(check, context)),
        rerun: rerunLine(target, inputs, seed, context),
        ...(await specFileOf(target, context)),
    };
    if (config === undefined)
        (0,missing_config/* tellOfMissingConfig */.$)(result, context);
    const reported = await (0,validation_outcome/* reportResult */["if"])(report, { inputs, title: 'Validate', baseline }, context, setOutput);
    if (stopped !== undefined)
        throw stopped;
    (0,validation_outcome/* failOn */.Ko)(reported, inputs['fail-on']);
}
/**
 * Reads all that a validation needs beside its target.
 *
 * @param project - the folder that may hold the connector's project.
 * @throws UserError, before anything is run, for what cannot be run or could not be reported at its end.
 */
async function prepareValidation(inputs, project, context) {
    await (0,validation_outcome/* assertReportInputs */.ae)(inputs, context);
    const shard = inputs.shard === undefined ? undefined : parseShard(inputs.shard);
    const seed = seedOf(inputs.seed, shard, context);
    const config = await (0,shared_config/* readConfig */.Xg)(inputs, context);
    const settings = await readValidationSettings(inputs.settings, project, context);
    selectChecks(inputs.checks, inputs['skip-checks'], settings);
    const baseline = await (0,validation_outcome/* readBaseline */.mF)(inputs.baseline, context);
    return { inputs, shard, seed, config, settings, baseline };
}
async function customizerFacts({ client, connector, customizer, project }, config, context) {
    if (customizer === undefined)
        return undefined;
    const bundle = await bundleFacts(customizer.bundle, config, project, context);
    return { bundle, invoker: tenantInvoker(client, { connector, tag: customizer.tag, config }) };
}
/** All shards of a run must make the same values, so they cannot draw their seeds. */
function seedOf(given, shard, { workflow }) {
    if (given !== undefined)
        return given;
    if (shard === undefined)
        return (0,external_node_crypto_.randomBytes)(6).toString('hex');
    if (workflow?.runId !== undefined)
        return `run-${workflow.runId}`;
    throw new errors/* UserError */.y('shard needs seed outside of GitHub; give all shards of a run the same, such as the pipeline id');
}
/** A run that was stopped has a result too: what was found until then, and what could not be removed. */
async function runToEnd(options, progress) {
    try {
        return { result: await validateConnector(options) };
    }
    catch (error) {
        if (!(error instanceof RunStoppedError))
            throw error;
        return { result: error.result, stopped: error };
    }
    finally {
        await progress.stop();
    }
}
/** Reports travel: their places are relative to the repository. */
function inWorkspace(check, context) {
    const findings = check.findings.map((finding) => finding.location === undefined
        ? finding
        : { ...finding, location: { ...finding.location, file: workspacePath(finding.location.file, context) } });
    return { ...check, findings };
}
function workspacePath(file, { workspace, workingDirectory }) {
    const absolute = (0,external_node_path_.resolve)(workingDirectory, file);
    const path = (0,external_node_path_.relative)(workspace, absolute);
    const outside = path === '' || (0,external_node_path_.isAbsolute)(path) || path.split(external_node_path_.sep)[0] === '..';
    return (outside ? absolute : path).split(external_node_path_.sep).join('/');
}
async function specFileOf({ project }, context) {
    const file = (0,external_node_path_.join)(project, 'connector-spec.json');
    try {
        return (await (0,promises_.stat)(file)).isFile() ? { specFile: workspacePath(file, context) } : {};
    }
    catch {
        return {};
    }
}
function connectorLogs({ client, connector, bundle }) {
    return {
        // A bundle runs on a sandbox in this process, which has each line at once.
        delayed: bundle === undefined,
        since: (time, signal) => recordsOf(connector, client.logs.query({ startTime: new Date(time).toISOString() }, { signal })),
    };
}
/**
 * The records that are known to be the connector's: those that name it, and those of the same target or request. A
 * command that is run by tag logs under the id of what runs it, not of the connector.
 */
async function* recordsOf(connector, records) {
    const targets = new Set([connector]);
    const requests = new Set();
    for await (const record of records) {
        const { targetID, requestID } = record;
        const names = (0,log_facts/* factsOf */.x)(record).connectorId === connector;
        if (names && targetID !== '')
            targets.add(targetID);
        if (names && requestID !== '')
            requests.add(requestID);
        if (names || targets.has(targetID) || requests.has(requestID))
            yield record;
    }
}
function rerunLine({ rerun, project }, inputs, seed, { workingDirectory }) {
    const folder = (0,external_node_path_.relative)(workingDirectory, project).replaceAll(external_node_path_.sep, '/');
    const options = [
        ...(folder === '' ? [] : ['--path', folder]),
        ...(inputs.config !== undefined || inputs['config-path'] !== undefined ? ['--config-path', 'config.json'] : []),
        ...(inputs['read-only'] ? [] : ['--read-only', 'false']),
        ...(inputs.checks.length > 0 ? ['--checks', inputs.checks.join(',')] : []),
        ...(inputs.shard === undefined ? [] : ['--shard', inputs.shard.replace(/\s/g, '')]),
        ...(inputs.settings === undefined ? [] : ['--settings', inputs.settings]),
        ...(inputs['skip-checks'].length > 0 ? ['--skip-checks', inputs['skip-checks'].join(',')] : []),
        '--read-limit',
        String(inputs['read-limit']),
        '--seed',
        seed,
    ];
    const quoted = [...rerun, ...options].map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
    return `saas-connector ${quoted.join(' ')}`;
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 82492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ SourceLocator)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _spec_command_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55784);
/* harmony import */ var _spec_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93305);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93917);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10074);





/** Finds the file and line that a finding is about. It reads the sources once, when a handler is first asked for. */
class SourceLocator {
    #options;
    #sources;
    #spec;
    constructor(options) {
        this.#options = options;
        const spec = options.specText === undefined ? undefined : (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonText */ .lk)(options.specText);
        this.#spec = spec === undefined || (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isFault */ .Zh)(spec) ? undefined : spec;
    }
    /** Undefined if there is no project and no spec to point at. */
    locate(anchor) {
        if (anchor.kind === 'spec')
            return this.#inSpec(anchor.path);
        return this.#handler(anchor.command) ?? this.#inSpec(this.#commandPath(anchor.command));
    }
    /** A line that registers the handler of a command: by its method of the SDK, or by its name. */
    #handler(command) {
        for (const pattern of registrationPatterns(command))
            for (const { path, text } of this.#readSources()) {
                const found = pattern.exec(text);
                if (!found)
                    continue;
                // The dot may stand on the line before.
                const offset = found.index + found[0].search(/\w/);
                return { file: this.#shown(path), ...(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t$)(text, offset) };
            }
        return undefined;
    }
    #readSources() {
        const { projectDirectory } = this.#options;
        this.#sources ??=
            projectDirectory === undefined
                ? []
                : [...(0,_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .projectSources */ .g)(projectDirectory)].map(({ path, text }) => ({ path, text: (0,_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutComments */ .f)(text) }));
        return this.#sources;
    }
    #commandPath(command) {
        const commands = (0,_spec_format_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(this.#spec?.value, ['commands']);
        const index = Array.isArray(commands) ? commands.indexOf(command) : -1;
        return index < 0 ? ['commands'] : ['commands', index];
    }
    #inSpec(path) {
        const { specFile } = this.#options;
        if (specFile === undefined)
            return undefined;
        const place = this.#spec === undefined ? { line: 1, column: 1 } : (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_2__/* .positionIn */ .Nu)(this.#spec, path);
        return { file: this.#shown(specFile), ...place };
    }
    #shown(path) {
        const { repositoryRoot } = this.#options;
        if (repositoryRoot === undefined)
            return path;
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(repositoryRoot, path);
        return below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below) ? path : below.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    }
}
/** How a command may be registered, the surest way first. */
function registrationPatterns(command) {
    const methods = (0,_spec_command_names_js__WEBPACK_IMPORTED_MODULE_4__/* .registrationMethods */ .WF)(command);
    const name = command.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // The SDK's constant for `std:account:list` is StandardCommand.StdAccountList.
    const constants = methods.map((method) => method.charAt(0).toUpperCase() + method.slice(1));
    return [
        ...methods.map((method) => new RegExp(`\\.\\s*${method}\\s*\\(`)),
        new RegExp(`\\.\\s*command\\s*(<[^>()]*>)?\\s*\\(\\s*["'\`]${name}["'\`]`),
        ...constants.map((constant) => new RegExp(`\\.\\s*command\\s*\\(\\s*StandardCommand\\s*\\.\\s*${constant}\\b`)),
        new RegExp(`["'\`]${name}["'\`]`),
    ];
}
//# sourceMappingURL=locate.js.map

/***/ }),

/***/ 24635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ describeMap),
/* harmony export */   _c: () => (/* binding */ firstOwnFrame)
/* harmony export */ });
/* unused harmony export mapStack */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _jridgewell_trace_mapping__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88206);




/** Maps and bundles beyond this size are not read, in bytes. */
const maxSize = 64 * 1024 * 1024;
/** The frames of `stack` that lie in the bundle's own source, innermost first; empty when there is no source map. */
function mapStack(stack, bundle) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bundle.directory, bundle.indexFile ?? 'index.js');
    const frames = parseStack(stack, file);
    const map = frames.length > 0 ? readMap(file) : undefined;
    if (!map) {
        return [];
    }
    return frames.flatMap(({ name, line, column }) => {
        const { source, line: originalLine, column: originalColumn, } = (0,_jridgewell_trace_mapping__WEBPACK_IMPORTED_MODULE_3__/* .originalPositionFor */ .sP)(map, { line, column: column - 1 });
        if (source === null || isForeign(source)) {
            return [];
        }
        const mapped = { source: normalise(source), line: originalLine, column: originalColumn + 1 };
        return [name === undefined ? mapped : { name, ...mapped }];
    });
}
/** The innermost frame in the bundle's own source. */
function firstOwnFrame(stack, bundle) {
    return mapStack(stack, bundle)[0];
}
/** What the source map of a bundle leads to, or why it cannot be used; undefined if there is none. */
function describeMap(file) {
    let url;
    try {
        url = mapUrl(file);
    }
    catch (error) {
        return error;
    }
    if (!url.startsWith('data:') && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(beside(file, url)))
        return undefined;
    try {
        const { sources, sourcesContent = [] } = readMapAt(file, url);
        return {
            sources: sources.flatMap((source, i) => source === null || isForeign(source)
                ? []
                : [{ path: normalise(source), content: sourcesContent[i] ?? undefined }]),
        };
    }
    catch (error) {
        return error;
    }
}
function parseStack(stack, file) {
    const names = fileNames(file);
    return stack.split('\n').flatMap((text) => {
        // `at name (file:line:column)` or `at file:line:column`; the file may be a URL.
        const found = /^\s*at (.+):(\d+):(\d+)\)?$/.exec(text.slice(0, 4096));
        const place = found?.[1] ?? '';
        const known = names.find((one) => place.endsWith(one));
        if (!found || known === undefined) {
            return [];
        }
        const before = place.slice(0, place.length - known.length);
        if (before !== '' && before !== 'async ' && !before.endsWith('(')) {
            return [];
        }
        const name = before.replace(/^async |\($/g, '').trim();
        return [{ name: name === '' ? undefined : name, line: Number(found[2]), column: Number(found[3]) }];
    });
}
/** How a stack may write the file: its path, the path behind its links, each also as a URL. */
function fileNames(file) {
    const paths = [file];
    try {
        paths.push((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file));
    }
    catch {
        // Removed since; the path will do.
    }
    // The URL first: it ends with the path.
    return paths.flatMap((path) => [(0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)(path).href, path]);
}
function readMap(file) {
    try {
        return readMapAt(file, mapUrl(file));
    }
    catch {
        // No map, or none that can be read: the stack stays as it is.
        return undefined;
    }
}
function mapUrl(file) {
    const code = readText(file);
    const comment = /^\/\/[#@] ?sourceMappingURL=(\S+)\s*$/m.exec(code.slice(code.lastIndexOf('sourceMappingURL=') - 5));
    return comment?.[1] ?? `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)}.map`;
}
function readMapAt(file, url) {
    return new _jridgewell_trace_mapping__WEBPACK_IMPORTED_MODULE_3__/* .AnyMap */ .vb(url.startsWith('data:') ? decodeDataUrl(url) : readText(beside(file, url)));
}
/** Only a file of the bundle's own folder: the name comes from the bundle. */
function beside(file, name) {
    if (!/^[\w@.+ -]+$/.test(name) || name.startsWith('..')) {
        throw new Error('not a file beside the bundle');
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file, '..', name);
}
function readText(file) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
    if (!stats.isFile() || stats.size > maxSize) {
        throw new Error('not a file of usual size');
    }
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
}
function decodeDataUrl(url) {
    const comma = url.indexOf(',');
    const data = url.slice(comma + 1);
    return url.slice(0, comma).endsWith(';base64') ? Buffer.from(data, 'base64').toString() : decodeURIComponent(data);
}
/** What the author of the connector did not write. */
function isForeign(source) {
    return /(^|\/)node_modules\//.test(source) || /(^|\/)(webpack\/|external |\(webpack\))/.test(source);
}
/** Of this system, with `/`; for a URL of another system what it names there. */
function pathOfUrl(url) {
    try {
        return (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(url).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    }
    catch {
        return url.replace(/^file:\/\//, '');
    }
}
/**
 * ncc and tsc name sources relative to the map; webpack names them below `webpack://package/`, relative to the
 * project's root, which is taken to be the folder above the bundle's.
 */
function normalise(source) {
    const webpack = /^webpack:\/\/[^/]*\/(.*)$/.exec(source);
    const path = webpack ? `../${webpack[1] ?? ''}` : source.startsWith('file:') ? pathOfUrl(source) : source;
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path.replace(/\?[^/]*$/, ''));
}
//# sourceMappingURL=source-map.js.map

/***/ }),

/***/ 84217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65872);

/** Reads what a record's message tells. Text from outside: nothing of it is trusted to be of any form. */
function factsOf(record) {
    const { message } = record;
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(message)) {
        const outcome = record.event === 'commandOutcome' ? outcomeOf(message) : undefined;
        return {
            command: textOf(message['commandType']),
            version: versionOf(message['version']),
            connectorId: textOf(message['id']),
            outcome,
            error: outcome?.failed || isError(record) ? errorOf(message, outcome !== undefined) : undefined,
        };
    }
    const started = record.event === 'invokeCommand' ? invokeText(message) : undefined;
    return {
        command: started?.command,
        version: started?.version,
        connectorId: undefined,
        outcome: undefined,
        error: isError(record) ? { text: message, stack: stackIn(message) } : undefined,
    };
}
function isError({ level }) {
    return /^(error|fatal)$/i.test(level);
}
/** A tenant calls a failed command completed too: its message and its error tell (docs/platform.md#log-records). */
function outcomeOf(message) {
    const { completed, elapsed, error } = message;
    return {
        failed: completed === false || message['message'] === 'command failed' || (error !== undefined && error !== null),
        elapsed: typeof elapsed === 'number' && elapsed >= 0 ? elapsed : undefined,
    };
}
function errorOf(message, isOutcome) {
    const causes = [message['error'], message['err'], message];
    const inner = causes.flatMap((cause) => ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(cause) ? [cause['message'], cause['stack']] : [cause]));
    const texts = [...inner, message['stack']].filter((text) => typeof text === 'string' && text !== '');
    const own = isOutcome ? undefined : textOf(message['message']);
    return {
        text: own ?? texts[0] ?? JSON.stringify(message),
        stack: texts.map(stackIn).find((stack) => stack !== undefined),
    };
}
/** The text, if lines of a stack are in it. */
function stackIn(text) {
    return /^\s*at .{1,2000}:\d+:\d+\)?$/m.test(text) ? text : undefined;
}
/** `Command execution started : std:account:list, for connector version 29.` */
function invokeText(text) {
    const head = text.slice(0, 1000);
    return {
        command: /:\s+([^\s,]+), for connector\b/.exec(head)?.[1] ?? /\b[\w-]+(?::[\w-]+)+/.exec(head)?.[0],
        version: versionOf(/\bversion:?\s+(\d{1,9})\b/i.exec(head)?.[1]),
    };
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function versionOf(value) {
    const version = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
    return typeof version === 'number' && Number.isSafeInteger(version) && version >= 0 ? version : undefined;
}
//# sourceMappingURL=log-facts.js.map

/***/ }),

/***/ 7825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mapLimited)
/* harmony export */ });
/**
 * Maps `items` with at most `limit` at work at a time; results keep the order of the items. After a failure no more
 * are started, those at work are waited for, and the first failure is thrown.
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

/***/ 27806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ notMadeWithoutConfiguration),
/* harmony export */   Gt: () => (/* binding */ waitsForConfiguration),
/* harmony export */   QK: () => (/* binding */ noAccountSchema),
/* harmony export */   Uh: () => (/* binding */ noConfiguration),
/* harmony export */   Yk: () => (/* binding */ noEntitlements),
/* harmony export */   eq: () => (/* binding */ customizerNotMadeWithoutConfiguration),
/* harmony export */   ou: () => (/* binding */ noAccounts)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14300);

/** How reasons begin that a configuration would mend. */
const noConfiguration = 'no configuration was given';
const notMadeWithoutConfiguration = 'the connector is not made without a configuration';
const customizerNotMadeWithoutConfiguration = 'the customizer is not made without a configuration';
/** True for the reason of a check that was skipped for want of a configuration alone. */
function waitsForConfiguration(reason) {
    const beginnings = [noConfiguration, notMadeWithoutConfiguration, customizerNotMadeWithoutConfiguration];
    return beginnings.some((beginning) => reason?.startsWith(beginning));
}
/** Why a check is skipped, where several share the reason. */
const noAccounts = 'the connector lists no accounts in this target system';
const noAccountSchema = 'the spec has no accountSchema, and none is discovered';
function noEntitlements(type) {
    return `the connector lists no entitlements of type ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(type)} in this target system`;
}
//# sourceMappingURL=reasons.js.map

/***/ }),

/***/ 97830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ canVary),
/* harmony export */   NZ: () => (/* binding */ customCheckId),
/* harmony export */   Ok: () => (/* binding */ acceptedReason),
/* harmony export */   aq: () => (/* binding */ drawValue),
/* harmony export */   b6: () => (/* binding */ noSettings),
/* harmony export */   pg: () => (/* binding */ unusedAcceptances)
/* harmony export */ });
/** The id of the check that a custom command is run as. */
function customCheckId(name) {
    return `custom-command/${name}`;
}
/** The settings of a project that has none. */
const noSettings = {
    identities: { accounts: [], entitlements: {} },
    values: {},
    accepted: [],
    checks: {},
    commands: [],
    accounts: undefined,
};
/** Why a finding of a check is accepted; undefined if it is not. */
function acceptedReason({ accepted }, check, message) {
    return accepted.find((entry) => entry.check === check && accepts(entry, message))?.reason;
}
function accepts({ text, attribute }, message) {
    if (text !== undefined && !message.includes(text))
        return false;
    return attribute === undefined || message.includes(JSON.stringify(attribute));
}
/** What is accepted and was not found by its check, although that was run to its end. */
function unusedAcceptances({ accepted }, checks) {
    return accepted.filter((entry) => {
        const result = checks.find(({ id }) => id === entry.check);
        if (result === undefined || result.verdict === 'skip' || result.incomplete)
            return false;
        return !result.accepted?.some(({ message }) => accepts(entry, message));
    });
}
const uniqueMark = '$(unique)';
/** One of the values of a field; `unique` if it is new each time. */
function drawValue({ choices }, random) {
    const drawn = choices[random.integer(0, choices.length - 1)];
    const fill = (text) => text.replaceAll(uniqueMark, () => random.text(10));
    if (Array.isArray(drawn)) {
        return { value: drawn.map((each) => (typeof each === 'string' ? fill(each) : each)), unique: false };
    }
    if (typeof drawn !== 'string')
        return { value: drawn, unique: false };
    return { value: fill(drawn), unique: drawn.includes(uniqueMark) };
}
/** True if a field may hold more than one value, so that an update can change it. */
function canVary({ choices }) {
    return choices.length > 1 || choices.some((each) => JSON.stringify(each)?.includes(uniqueMark));
}
//# sourceMappingURL=settings.js.map

/***/ }),

/***/ 44336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   VE: () => (/* binding */ viewDiscoveredSchema),
/* harmony export */   aI: () => (/* binding */ secretKeysOf),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   vw: () => (/* binding */ viewSpec)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65872);

function viewSpec(spec) {
    const template = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(spec['accountCreateTemplate']) ? spec['accountCreateTemplate'] : {};
    const { keyType, sourceConfig } = spec;
    const items = configItems(sourceConfig, ['sourceConfig']);
    return {
        name: text(spec['name']) ?? '',
        keyType: keyType === 'simple' || keyType === 'compound' ? keyType : undefined,
        commands: new Set(list(spec['commands']).filter((command) => typeof command === 'string')),
        accountSchema: viewSchema('account', spec['accountSchema'], { kind: 'spec', path: ['accountSchema'] }),
        entitlementSchemas: viewEntitlementSchemas(spec['entitlementSchemas']),
        fields: list(template['fields']).flatMap((field, i) => viewField(field, ['accountCreateTemplate', 'fields', i])),
        hasConfig: !Array.isArray(sourceConfig) || items.length > 0,
        secretKeys: new Set(items.filter(({ type }) => isSecretType(type)).map(({ key }) => key)),
        openItems: items.filter(({ type }) => type === 'text' || type === 'textarea' || type === 'url' || type === 'list'),
        choices: items
            .filter(({ type }) => type === 'select' || type === 'radio')
            .map(({ key, path, options }) => ({ key, path, fixed: list(options).length > 0 })),
        stateful: spec['supportsStatefulCommands'] === true,
    };
}
/** Reads an account schema that a connector told through `std:account:discover-schema`. */
function viewDiscoveredSchema(schema) {
    return viewSchema('account', schema, { kind: 'handler', command: 'std:account:discover-schema' });
}
function viewEntitlementSchemas(value) {
    const schemas = new Map();
    for (const [i, schema] of list(value).entries()) {
        const type = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(schema) ? text(schema['type']) : undefined;
        if (type === undefined || schemas.has(type))
            continue;
        const view = viewSchema(type, schema, { kind: 'spec', path: ['entitlementSchemas', i] });
        if (view)
            schemas.set(type, view);
    }
    return [...schemas.values()];
}
function viewSchema(type, schema, anchor) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(schema))
        return undefined;
    const byName = new Map();
    const sent = [];
    for (const [i, attribute] of list(schema['attributes']).entries()) {
        const name = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(attribute) ? text(attribute['name']) : undefined;
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(attribute) || name === undefined || byName.has(name))
            continue;
        byName.set(name, {
            name,
            type: text(attribute['type']) ?? '',
            multi: attribute['multi'] === true,
            required: attribute['required'] === true,
            entitlement: attribute['entitlement'] === true,
            writable: attribute['writable'] === true,
            schemaObjectType: text(attribute['schemaObjectType']),
            anchor: anchor.kind === 'spec' ? { kind: 'spec', path: [...anchor.path, 'attributes', i] } : anchor,
        });
        sent.push(sentAttribute(attribute, type === 'account'));
    }
    const names = {
        displayAttribute: text(schema['displayAttribute']),
        identityAttribute: text(schema['identityAttribute']),
        groupAttribute: text(schema['groupAttribute']),
    };
    const input = type === 'account' ? {} : { type };
    for (const name of ['displayAttribute', 'identityAttribute', 'groupAttribute', 'hierarchyAttribute']) {
        if (text(schema[name]) !== undefined)
            input[name] = schema[name];
    }
    input['attributes'] = sent;
    return { type, ...names, attributes: [...byName.values()], byName, anchor, input };
}
function sentAttribute(attribute, account) {
    const { name, type, description } = attribute;
    const flags = account ? ['entitlement', 'managed', 'multi', 'writable'] : ['multi', 'required'];
    return {
        name,
        type,
        description: typeof description === 'string' ? description : '',
        ...Object.fromEntries(flags.map((flag) => [flag, attribute[flag] === true])),
    };
}
function viewField(field, path) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(field))
        return [];
    // `name` is the old form of `key` (docs/platform.md#spec-create-template).
    const key = text(field['key']) ?? text(field['name']);
    if (key === undefined)
        return [];
    const initialValue = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(field['initialValue']) ? field['initialValue'] : {};
    return [
        {
            key,
            type: text(field['type']) ?? '',
            required: field['required'] === true,
            initialType: text(initialValue['type']),
            initial: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(initialValue['attributes']) ? initialValue['attributes'] : {},
            anchor: { kind: 'spec', path },
        },
    ];
}
/** Every item that takes a value, at any depth: menus, sections and the cards of a card list hold others. */
function configItems(value, path) {
    if (Array.isArray(value))
        return value.flatMap((child, i) => configItems(child, [...path, i]));
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return [];
    const key = text(value['key']);
    const inner = Object.entries(value).flatMap(([name, child]) => typeof child === 'object' ? configItems(child, [...path, name]) : []);
    return key === undefined ? inner : [{ key, type: value['type'], options: value['options'], path }, ...inner];
}
/** The texts of a configuration that stand under the given keys, at any depth. */
function secretsOf(config, keys) {
    if (Array.isArray(config))
        return config.flatMap((value) => secretsOf(value, keys));
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(config))
        return [];
    return Object.entries(config).flatMap(([key, value]) => keys.has(key) && typeof value === 'string' ? [value] : secretsOf(value, keys));
}
/** The same texts, each with the key that it stands under. */
function secretKeysOf(config, keys) {
    const found = [...keys].flatMap((key) => secretsOf(config, new Set([key])).map((text) => [text, key]));
    return new Map(found);
}
function isSecretType(type) {
    return type === 'secret' || type === 'secrettextarea';
}
/** True if an attribute of this name holds a password or the like: its values are neither compared nor printed. */
function isSecretName(name) {
    return /passw|passphrase|passcode|pwd|secret|credential|private_?key|api_?key|token|\bpin\b/i.test(name);
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
//# sourceMappingURL=spec-view.js.map

/***/ })

};
