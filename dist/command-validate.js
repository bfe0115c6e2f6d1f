export const id = 4811;
export const ids = [4811];
export const modules = {

/***/ 45146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ compareHandlers)
/* harmony export */ });
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82226);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
/* harmony import */ var _spec_command_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55784);




/**
 * Compares the commands of a spec with the handlers of its bundle. A listed command without a handler is an error, because
 * the platform offers it. A handler that is not listed is never called (docs/platform.md#unlisted-handlers): a warning.
 * `std:spec:read` need not be listed, because the SDK handles it in every connector (docs/platform.md#spec-read).
 */
function compareHandlers(spec, handlers) {
    const commands = spec.commands ?? [];
    const unlisted = handlers.filter((handler) => handler !== _spec_command_names_js__WEBPACK_IMPORTED_MODULE_3__/* .specRead */ .uD && !commands.includes(handler));
    const findings = [];
    for (const [index, command] of commands.entries()) {
        if (command === _spec_command_names_js__WEBPACK_IMPORTED_MODULE_3__/* .specRead */ .uD || handlers.includes(command) || commands.indexOf(command) !== index)
            continue;
        const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(command, unlisted);
        const advice = near === undefined
            ? 'register a handler for it, or remove it from commands'
            : `did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(near))}, which has a handler and is not listed?`;
        const message = `command ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(command))} is listed in the spec, but the connector has no handler for it; ${advice}`;
        findings.push({ level: 'error', message, command, path: ['commands', index], problem: 'listed-not-handled' });
    }
    for (const command of unlisted) {
        const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(command, commands.filter((listed) => !handlers.includes(listed)));
        const advice = near === undefined
            ? 'add it to commands, or remove the handler'
            : `is ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(near))} in the list a misspelling of it?`;
        const message = `command ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(command))} has a handler, but is not listed in the spec, so it is never called; ${advice}`;
        findings.push({ level: 'warning', message, command, path: ['commands'], problem: 'handled-not-listed' });
    }
    return findings;
}
//# sourceMappingURL=handlers.js.map

/***/ }),

/***/ 39184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ sourceMapRegisterRemedy),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   an: () => (/* binding */ sourceMapRegisterOf),
/* harmony export */   qA: () => (/* binding */ filesNeededBy)
/* harmony export */ });
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);
/* harmony import */ var _spec_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93305);



/**
 * The files beside it that an index.js made by ncc reads when it runs: parts that ncc split off at a dynamic import, and
 * assets that it copied (docs/platform.md#bundle-extra-files). Sorted. They are found by the code that loads them; the
 * worker files of the SDK's logger, which only a log in a thread of its own needs, are left out.
 */
function filesNeededBy(index) {
    return [...new Set([...chunksOf(index), ...assetsOf(index)])].sort();
}
/** What to do if a bundle does not load because of `sourceMapRegisterOf`. */
const sourceMapRegisterRemedy = 'Build with "ncc --source-map --no-source-map-register": without the second option, the bundle loads that file, and only index.js is uploaded.';
/** The module beside index.js that a bundle made by `ncc --source-map` loads before anything else, if it does so. */
function sourceMapRegisterOf(index) {
    const start = /^(?:#![^\n]{0,200}\n)?(?:"use strict"; ?)?(?:require\(|import )['"]\.\/(sourcemap-register\.c?js)['"]/;
    return start.exec(index.slice(0, 300))?.[1];
}
/** The file of a chunk is its id and a suffix, which one function of the loader puts together. */
function chunksOf(index) {
    const suffix = /\.u ?= ?[\s\S]{0,200}?"" ?\+ ?\w{1,30} ?\+ ?"(\.[^"\\\n]{1,60})"/.exec(index)?.[1];
    if (suffix === undefined)
        return [];
    // `load.e(75).then(load.bind(load, …))`, with the name of the loader in each place, or several in `Promise.all([…])`.
    const pattern = /\b(\w{1,30})\.e\((?:\/\*[^*]{0,200}\*\/ ?)?("?)([\w-]{1,100})\2\)(?=, ?\1\.e\(|[\s\S]{0,200}?\.then\(\1(?:\.\w{1,5})?\.bind\(\1)/g;
    return [...index.matchAll(pattern)].map(([, , , id]) => `${id}${suffix}`);
}
/** What the SDK's logger asks for just before it names a file of its own. */
const loggerWorker = /["'](?:thread-stream-worker|pino-worker|pino-pipeline-worker|pino\/file)["'][^;]{0,200}$/;
function assetsOf(index) {
    const found = [];
    for (const match of index.matchAll(/\.ab ?\+ ?"([^"\\\n]{1,200})"/g)) {
        const [, name = ''] = match;
        if (!loggerWorker.test(index.slice(Math.max(0, match.index - 300), match.index)))
            found.push(name);
    }
    return found;
}
/** The names for a message, in quotes; of many the first five. */
function listNames(names) {
    const shown = names.slice(0, 5).map((name) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(name)));
    return (0,_spec_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(names.length > 5 ? [...shown, `${names.length - 5} more`] : shown, 'and');
}
//# sourceMappingURL=needed-files.js.map

/***/ }),

/***/ 65881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ assertOwnCode),
/* harmony export */   R: () => (/* binding */ foreignCodeInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);

/** The input with which a user allows what is dangerous. */
const foreignCodeInputs = {
    'run-untrusted-code-with-credentials': {
        kind: 'boolean',
        default: 'false',
        description: 'Dangerous: build and run code also where a stranger may have written it and the job has credentials, which that code can then read and use.',
    },
};
/** Events that give a job the secrets of the repository whoever caused them, also for code of a fork. */
const eventsWithSecrets = ['pull_request_target', 'workflow_run', 'issue_comment'];
/** Set by a job that has credentials of a tenant. */
const credentialVariables = ['SAIL_CLIENT_ID', 'SAIL_CLIENT_SECRET'];
/**
 * Refuses to build or run code that a stranger may have written in a job that has credentials: no program can keep them
 * from code that runs as the same user.
 *
 * @param credentials - the inputs with credentials, as far as the command has any.
 * @throws UserError
 */
function assertOwnCode(inputs, { workflow, environment }, credentials = {}) {
    if (workflow === undefined || inputs['run-untrusted-code-with-credentials'])
        return;
    const { event, fromFork } = workflow;
    if (eventsWithSecrets.includes(event)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`on ${event}, code of a fork would be built and run with the secrets of this repository; use the event pull_request, or push after the merge`);
    }
    const hasCredentials = credentials['client-secret'] !== undefined || credentialVariables.some((name) => environment[name]);
    if (!fromFork || !hasCredentials)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this pull request comes from a fork, and the job has credentials of a tenant, which its code could read; leave them out of this job, such as by a condition on the step');
}
//# sourceMappingURL=foreign-code.js.map

/***/ }),

/***/ 86925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withBundleOnSandbox)
/* harmony export */ });
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71897);
/* harmony import */ var _sandbox_http_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21537);
/* harmony import */ var _tenant_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63797);
/* harmony import */ var _bundle_inspection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52234);




/** More are not needed: checks report each command once. */
const maxHits = 1000;
/**
 * Starts a sandbox tenant in this process, uploads a bundle, and stops the sandbox after `use`. The client and its
 * requests are the same as for a tenant.
 *
 * @param path - the zip of a connector.
 * @param options.customizerPath - the zip of a customizer to link to the tag `latest`.
 * @throws UserError for a file that is not a bundle of a connector.
 */
async function withBundleOnSandbox(path, services, use, { transport = {}, customizerPath } = {}) {
    const advice = 'give it to validate as customizer, beside the bundle of its connector as file';
    const bundle = await (0,_bundle_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .readConnectorBundle */ .SQ)(path, advice, services);
    const customizerBundle = customizerPath === undefined ? undefined : await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readBundle */ .Bo)(customizerPath, { spec: 'optional' });
    const hits = [];
    const incidents = [];
    const sandbox = await _sandbox_http_server_js__WEBPACK_IMPORTED_MODULE_1__/* .Sandbox */ .a.start({
        onLimit: ({ command, limit, message }) => {
            if (limit !== 'load-time' && hits.length < maxHits)
                hits.push({ command, limit, message });
        },
        onIncident: (incident) => {
            if (incidents.length < maxHits)
                incidents.push(incident);
        },
        environment: services.childEnvironment(),
        // Without the type, "not found" of the connector looks like any other error.
        behaviour: { errorTypeInAnswer: true },
    });
    const client = new _tenant_client_js__WEBPACK_IMPORTED_MODULE_2__/* .TenantClient */ .c({
        baseUrl: sandbox.baseUrl,
        clientId: sandbox.clientId,
        clientSecret: sandbox.clientSecret,
        transport,
        clock: hurried(services.clock),
        logger: services.logger,
    });
    try {
        const { id } = await client.connectors.create('bundle', { signal: services.signal });
        const { version } = await client.versions.upload(id, bundle, { signal: services.signal });
        const customizer = customizerBundle && (await linkCustomizer(customizerBundle, client, services.signal));
        await use({
            client,
            connector: id,
            at: { version },
            local: true,
            bundle,
            limitHits: () => hits,
            process: { incidents: () => incidents },
            ...(customizer && { customizer }),
        });
    }
    catch (error) {
        throw sandbox.machineProblem ?? error;
    }
    finally {
        client.close();
        await sandbox.close();
    }
}
/** Milliseconds of a wait for a tenant that is this process. */
const maxLocalWaitMs = 20;
/** A clock for calls to a sandbox in this process, which does not recover by being waited for. */
function hurried(clock) {
    return {
        now: () => clock.now(),
        sleep: (ms, signal, options) => clock.sleep(Math.min(ms, maxLocalWaitMs), signal, options),
    };
}
/** Uploads a customizer and links it to the instance of the tag `latest`: by that tag, the connector runs with it. */
async function linkCustomizer(bundle, client, signal) {
    const { id } = await client.customizers.create('customizer', { signal });
    await client.customizers.upload(id, bundle, { signal });
    for (const instance of await client.instances.list({ signal }))
        await client.instances.link(instance.id, id, { signal });
    return { bundle, tag: 'latest' };
}
//# sourceMappingURL=local-tenant.js.map

/***/ }),

/***/ 39618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ versionOrTag),
/* harmony export */   h: () => (/* binding */ assertTargetInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);

/** @throws UserError when the inputs name no target, more than one, or a version of a bundle. */
function assertTargetInputs({ file, connector, version, tag }) {
    if (file === undefined && connector === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('neither connector nor file is given; give one of them');
    }
    if (file !== undefined && connector !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('file and connector are both given; give one of them');
    }
    if (version !== undefined && tag !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('version and tag are both given; give one of them');
    }
    if (file !== undefined && (version !== undefined || tag !== undefined)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('version and tag cannot be given with file; give them with connector');
    }
}
/** The version of the inputs, else the tag. Default: the tag `latest`. */
function versionOrTag({ version, tag }) {
    return version === undefined ? { tag: tag ?? 'latest' } : { version };
}
//# sourceMappingURL=target-inputs.js.map

/***/ }),

/***/ 84811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareValidation: () => (/* binding */ prepareValidation),
  validate: () => (/* binding */ validate),
  validateAndReport: () => (/* binding */ validateAndReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/files.js
var files = __webpack_require__(70679);
// EXTERNAL MODULE: ./lib/src/core/secrets/clean.js
var clean = __webpack_require__(28759);
// EXTERNAL MODULE: ./lib/src/core/secrets/config-secrets.js
var config_secrets = __webpack_require__(78714);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/tenant/errors/errors.js
var errors_errors = __webpack_require__(25584);
;// CONCATENATED MODULE: ./lib/src/validation/objects/objects.js

/**
 * Parses an account or entitlement in an answer. Returns a description of the problem if it is invalid, because a
 * connector can send anything.
 * @param keyType - the spec's. It decides the kind of key that `identity` with `uuid`, the old form, stands for.
 */
function parseObject(data, keyType) {
    if (!(0,json/* isObject */.Gv)(data))
        return { problem: `${(0,json/* kindOf */.I)(data)} instead of an object` };
    const key = parseKey(data, keyType);
    if ('problem' in key)
        return key;
    const attributes = data['attributes'];
    if (!(0,json/* isObject */.Gv)(attributes))
        return { problem: `no "attributes" object, but ${(0,json/* kindOf */.I)(attributes)}` };
    return { ...idOf(key), key, keyWasSent: data['key'] !== undefined && data['key'] !== null, attributes, fields: data };
}
/** Parses the key in an answer. */
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
        return { problem: `"key" is ${(0,json/* kindOf */.I)(key)}` };
    const { simple, compound } = key;
    if ((0,json/* isObject */.Gv)(simple)) {
        if (!isText(simple['id']))
            return { problem: `"key.simple.id" is ${(0,json/* kindOf */.I)(simple['id'])}, not a text` };
        return { simple: { id: simple['id'] } };
    }
    if ((0,json/* isObject */.Gv)(compound)) {
        const { lookupId, uniqueId } = compound;
        if (!isText(lookupId))
            return { problem: `"key.compound.lookupId" is ${(0,json/* kindOf */.I)(lookupId)}, not a text` };
        if (!isText(uniqueId))
            return { problem: `"key.compound.uniqueId" is ${(0,json/* kindOf */.I)(uniqueId)}, not a text` };
        return { compound: { lookupId, uniqueId } };
    }
    return { problem: '"key" is neither simple nor compound' };
}
/** The id and the unique key of an object with this key. */
function idOf(key) {
    if ('simple' in key)
        return { id: key.simple.id, uniqueKey: key.simple.id };
    return { id: key.compound.lookupId, uniqueKey: `${key.compound.lookupId}\n${key.compound.uniqueId}` };
}
/** Whether a key is simple or compound. */
function kindOfKey(key) {
    return 'simple' in key ? 'simple' : 'compound';
}
/** The input that public clients send: `identity` is the id (docs/platform.md#invoke-inputs). */
function inputOf(object) {
    return { identity: object.id, key: object.key };
}
/** The key as text, for people who look the object up in the target system. */
function keyText(key) {
    return 'simple' in key ? key.simple.id : `${key.compound.lookupId} (${key.compound.uniqueId})`;
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
//# sourceMappingURL=objects.js.map
// EXTERNAL MODULE: ./lib/src/validation/engine/exchanges.js + 1 modules
var engine_exchanges = __webpack_require__(11280);
;// CONCATENATED MODULE: ./lib/src/validation/engine/text.js
/** `1 account`, `2 accounts`. */
function count(n, singular, plural = `${singular}s`) {
    return `${n} ${n === 1 ? singular : plural}`;
}
//# sourceMappingURL=text.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/commands.js







/**
 * Failures of one invocation. All others (sign-in, permissions, an unknown connector, a firewall …) affect every command,
 * so they stop the run with their own message instead of failing each check.
 */
const commandFailureKinds = new Set([
    'connector',
    'timeout',
    'server',
    'network',
    'bad-request',
    'unexpected-answer',
]);
/** Those of them that can also mean that the tenant is down. */
const ambiguousKinds = new Set(['server', 'network']);
/** An invocation that failed, or whose answer cannot be used. */
class CommandError extends Error {
    name = 'CommandError';
    command;
    kind;
    errorType;
    requestId;
    /** The first two outputs that the handler sent before the failure. */
    outputs;
    constructor(command, kind, message, details = {}) {
        super(message, details.cause && { cause: details.cause });
        this.command = command;
        this.kind = kind;
        this.errorType = details.cause?.errorType;
        this.requestId = details.cause?.trackingId;
        this.outputs = details.outputs ?? [];
    }
    get target() {
        return { kind: 'handler', command: this.command, ...(this.requestId && { requestId: this.requestId }) };
    }
    /**
     * True if the connector reported that the object does not exist, or may have: not every tenant reports the error type.
     */
    get mayMeanNotFound() {
        return this.kind === 'connector' && this.errorType !== 'generic';
    }
}
/** Invokes commands and reads their answers. Throws a CommandError if one command fails; other errors stop the run. */
class Commands {
    #invoker;
    #signal;
    #keyType;
    #log;
    #watch;
    /** How many commands were invoked through this object. */
    requests = 0;
    constructor(invoker, signal, keyType, log, watch) {
        this.#invoker = invoker;
        this.#signal = signal;
        this.#keyType = keyType;
        this.#log = log;
        this.#watch = watch;
    }
    /** The same commands with another signal: test accounts are deleted even after the run was aborted. */
    withSignal(signal) {
        return new Commands(this.#invoker, signal, this.#keyType, this.#log, this.#watch);
    }
    /** The same commands through another invoker. It counts its requests itself. */
    withInvoker(invoker) {
        return new Commands(invoker, this.#signal, this.#keyType, this.#log, this.#watch);
    }
    /** Yields the data of each output as it arrives. */
    async *outputs(command, input, { onState, ...options } = {}) {
        this.#signal.throwIfAborted();
        this.requests++;
        const first = [];
        const entry = this.#log?.start(command, input);
        // Stays so if the caller stops reading.
        let outcome = ['left'];
        try {
            for await (const message of this.#invoker.invoke(command, input, { ...options, signal: this.#signal })) {
                // A configuration that the connector changed may hold secrets, and the platform stores it as such.
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
            const failure = this.#signal.aborted ? error : await this.#toCommandError(command, error, first);
            if ((0,errors_errors/* isTenantError */.Dz)(error))
                this.#watch?.error(command, error.raw ?? error.detail ?? error.message, error.trackingId);
            outcome = ['failed', (0,engine_exchanges/* errorDetails */.nf)(failure)];
            throw failure;
        }
        finally {
            entry?.end(...outcome);
        }
    }
    /** Invokes a command that answers exactly one output. */
    async invokeOne(command, input, options = {}) {
        const first = [];
        let outputs = 0;
        for await (const data of this.outputs(command, input, options)) {
            outputs++;
            if (first.length < 2)
                first.push(data);
        }
        if (outputs === 1)
            return first[0];
        throw new CommandError(command, 'answer', `${command} answered ${count(outputs, 'output')} instead of one`, {
            outputs: first,
        });
    }
    /** Invokes a command that answers one account or entitlement. */
    async invokeForObject(command, input) {
        const data = await this.invokeOne(command, input);
        const object = parseObject(data, this.#keyType);
        if (!('problem' in object))
            return object;
        throw new CommandError(command, 'answer', `${command} answered ${object.problem}`, { outputs: [data] });
    }
    /** Invokes a command without a result. It may send one output, `{}` as documented, or none. */
    async invokeVoid(command, input) {
        let outputs = 0;
        for await (const _ of this.outputs(command, input))
            outputs++;
        if (outputs > 1)
            throw new CommandError(command, 'answer', `${command} answered ${outputs} outputs instead of one`);
    }
    async #toCommandError(command, error, outputs) {
        if (!(0,errors_errors/* isTenantError */.Dz)(error) || !commandFailureKinds.has(error.kind))
            return error;
        if (ambiguousKinds.has(error.kind) && !(await isTenantUp(this.#invoker, this.#signal)))
            return error;
        const after = outputs.length > 0 ? ' after it had sent output' : '';
        const detail = (0,core_text/* oneLine */.TN)((0,process/* printable */.g$)(error.detail ?? error.message));
        const tracking = error.trackingId === undefined ? '' : ` (tracking id ${(0,core_text/* oneLine */.TN)((0,process/* printableName */.Nt)(error.trackingId), 80)})`;
        const kind = error.kind;
        const details = { outputs, cause: error };
        if (kind === 'connector') {
            const type = error.errorType === undefined ? '' : ` with a ${error.errorType} error`;
            return new CommandError(command, 'connector', `${command} failed${after}${type}: ${detail}${tracking}`, details);
        }
        if (kind === 'timeout') {
            return new CommandError(command, 'timeout', `${command} did not answer in time${after}${tracking}`, details);
        }
        if (kind === 'unexpected-answer') {
            return new CommandError(command, 'answer', `${command} sent an answer that cannot be read: ${detail}${tracking}`, details);
        }
        return new CommandError(command, 'tenant', `${command} failed outside of the connector: ${detail}${tracking}`, details);
    }
}
/** True if the tenant still answers: then the connector broke the connection, for example by a crash. */
async function isTenantUp(invoker, signal) {
    try {
        for await (const _ of invoker.invoke('std:spec:read', {}, { signal }))
            return true;
        return true;
    }
    catch (error) {
        return (0,errors_errors/* isTenantError */.Dz)(error, 'connector', 'unexpected-answer');
    }
}
/** The errors in the `results` of an answer to create or update (docs/platform.md#objects). */
function resultErrors(fields) {
    const results = Array.isArray(fields['results']) ? fields['results'] : [];
    return results.filter(json/* isObject */.Gv).flatMap((result) => {
        if (result['status'] !== 'error')
            return [];
        const messages = Array.isArray(result['messages']) ? result['messages'].filter(json/* isObject */.Gv) : [];
        const texts = messages.map(({ message }) => message).filter((message) => typeof message === 'string');
        return [`attribute ${JSON.stringify(result['attribute'])}: ${(0,core_text/* oneLine */.TN)((0,process/* printable */.g$)(texts.join('; ') || 'no message'))}`];
    });
}
//# sourceMappingURL=commands.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/poll.js
const defaultPoll = { timeoutMs: 30_000, intervalMs: 500 };
/** For a bundle in this process, which nothing but its own target system delays. */
const localPoll = { timeoutMs: 500, intervalMs: 10 };
/**
 * Polls until a condition holds or the timeout expires. After one timeout, later calls check only once. What was missing
 * then is not waited for by the other checks of the run either.
 */
class Poller {
    #clock;
    #options;
    #signal;
    #neverCame;
    #hasTimedOut = false;
    /** @param neverCame - what was waited for without success in this run; kept up to date. */
    constructor(clock, options, signal, neverCame = new Set()) {
        this.#clock = clock;
        this.#options = options;
        this.#signal = signal;
        this.#neverCame = neverCame;
    }
    /** Calls `attempt` until its result is `done` or the timeout expires. Returns the last result. */
    async until(attempt) {
        const { timeoutMs, intervalMs } = this.#options;
        const deadline = this.#clock.now() + (this.#hasTimedOut ? 0 : timeoutMs);
        let pause = intervalMs;
        for (;;) {
            const result = await attempt();
            const { done, missing } = result;
            if (done || (missing !== undefined && this.#neverCame.has(missing)))
                return result;
            const left = deadline - this.#clock.now();
            if (left <= 0) {
                this.#hasTimedOut = true;
                if (missing !== undefined)
                    this.#neverCame.add(missing);
                return result;
            }
            await this.#clock.sleep(Math.min(pause, left), this.#signal);
            pause = Math.min(pause * 1.5, intervalMs * 10);
        }
    }
}
//# sourceMappingURL=poll.js.map
;// CONCATENATED MODULE: ./lib/src/validation/accounts/random.js
/**
 * Pseudo-random numbers and texts from a seed, so that a run can be repeated. Not for real secrets: a generated password
 * only protects a test account that is deleted at once.
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
    /** A separate generator for a part of the run. Its values do not depend on what the other parts draw. */
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
    /** An integer from `min` to `max`, both included. */
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
/** A 32-bit hash of a text, the same on every machine. */
function hash32(text, salt = 0) {
    let h = (0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1)) >>> 0;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
    h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
    return (h ^ (h >>> 16)) >>> 0;
}
/** A 53-bit hash of a text. */
function hash53(text, salt = 0) {
    return (hash32(text, salt) & 0x1fffff) * 2 ** 32 + hash32(text, salt + 0x5bd1);
}
//# sourceMappingURL=random.js.map
;// CONCATENATED MODULE: ./lib/src/validation/objects/id-set.js

/**
 * A set of ids that takes about 16 bytes for each instead of its text: a source can have millions of objects. It keeps a
 * 53-bit hash, so two different ids collide about once in 9 · 10^15.
 */
class IdSet {
    #slots = new Float64Array(1024);
    #size = 0;
    get size() {
        return this.#size;
    }
    /** Returns false if the set had the id already. */
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
/** The slot that holds `hash`, or the empty one to put it in. The number of slots is a power of two. */
function find(slots, hash) {
    let slot = (hash % 0x7fffffff) & (slots.length - 1);
    while (slots[slot] !== 0 && slots[slot] !== hash)
        slot = (slot + 1) & (slots.length - 1);
    return slot;
}
//# sourceMappingURL=id-set.js.map
// EXTERNAL MODULE: ./lib/src/core/secrets/names.js
var secrets_names = __webpack_require__(8554);
;// CONCATENATED MODULE: ./lib/src/validation/objects/compare.js



/**
 * Compares what was sent to a handler with what it answers (sail faults 3, 4, 5, 16, 21, 22). Attributes that were not
 * sent, or that the schema does not have, may have any value. Secrets are never compared, because target systems mask,
 * hash or omit them. An entitlement attribute may have more values than were sent: target systems add groups themselves.
 */
function compareSupplied(supplied, returned, schema, secretKeys = new Set()) {
    return Object.entries(supplied).flatMap(([name, value]) => {
        if (secretKeys.has(name) || (0,secrets_names/* isSecretName */.e)(name) || isEmpty(value))
            return [];
        const attribute = schema?.byName.get(name);
        const answer = returned[name];
        if (isEmpty(answer)) {
            if (!attribute)
                return [];
            return [{ attribute: name, kind: 'missing', text: `${(0,core_text/* describeValue */.bp)(value)} was sent and is not there` }];
        }
        if (isMasked(answer) || isSuppliedValue(value, answer, attribute))
            return [];
        return [
            {
                attribute: name,
                kind: 'different',
                text: `${(0,core_text/* describeValue */.bp)(value)} was sent, ${(0,core_text/* describeValue */.bp)(answer)} is there`,
            },
        ];
    });
}
/** True if `answer` is a form in which a target system may return `value`, given the attribute's schema. */
function isSuppliedValue(value, answer, attribute) {
    if (isEmpty(value) && isEmpty(answer))
        return true;
    if (attribute?.multi) {
        // A multi-valued attribute with one value may be sent as a plain value (docs/platform.md#single-values).
        const supplied = asArray(value).map((element) => canonical(element, attribute.type));
        const returned = asArray(answer).map((element) => canonical(element, attribute.type));
        if (attribute.entitlement)
            return supplied.every((element) => returned.includes(element));
        return equalSorted(supplied, returned);
    }
    if (attribute?.entitlement && Array.isArray(answer))
        return isSuppliedValue(value, answer, { ...attribute, multi: true });
    return canonical(value, attribute?.type) === canonical(answer, attribute?.type);
}
/**
 * Compares two answers about the same object: identity, uuid, key, status, type, permissions and every attribute. The
 * order in arrays does not matter; the types of values do: `[1]` is not `["1"]`. Undefined, null and an empty array are
 * equal, and for `disabled` and `locked` also false.
 * @param names - what the two answers are, for messages.
 * @param onlyShared - leave out the attributes that `first` does not have.
 */
function compareObjects(first, second, names, onlyShared = false) {
    const differences = [];
    const compare = (name, a, b) => {
        if (canonical(a) === canonical(b))
            return;
        const text = (0,secrets_names/* isSecretName */.e)(name)
            ? 'not the same'
            : `${(0,core_text/* describeValue */.bp)(a)} in ${names.first}, ${(0,core_text/* describeValue */.bp)(b)} in ${names.second}`;
        const kind = isEmpty(b) ? 'missing' : isEmpty(a) ? 'added' : 'different';
        differences.push({ attribute: name, kind, text });
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
        if (onlyShared && (isEmpty(a[name]) || (0,secrets_names/* isSecretName */.e)(name) || isMasked(a[name]) || isMasked(b[name])))
            continue;
        compare(name, a[name], b[name]);
    }
    return differences;
}
/**
 * A text that is the same for equal values and for no others: keys and array elements are sorted, empty values are one.
 * With a schema type, a numeric text equals a `long` or `int`, and a number or boolean equals a `string`.
 */
function canonical(value, type, depth = 0) {
    if (isEmpty(value))
        return 'null';
    // A hostile answer may be nested deeper than the stack reaches.
    if (depth > 64)
        return '"…"';
    if (type === 'long' || type === 'int') {
        if (typeof value === 'string' && /^\s*[-+]?\d+(\.0*)?\s*$/.test(value))
            return canonicalInteger(value);
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
function canonicalInteger(text) {
    return BigInt(text.trim().replace(/^\+/, '').replace(/\..*$/, '')).toString();
}
/** True for undefined, null and an empty array: handlers use any of them for an attribute without a value. */
function isEmpty(value) {
    return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
/** True for a placeholder that hides a value, such as `****`. */
function isMasked(value) {
    return typeof value === 'string' && /^([*•●]{3,}|<?(redacted|hidden|masked)>?)$/i.test(value);
}
/** The elements of an array, a single value as an array of one, and no elements for an empty value. */
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




/** Counts a fault. Keeps `first` of the first call. */
function countFault(fault, first) {
    if (fault.count++ === 0)
        fault.first = first;
}
/** Counts one of several faults. */
function countIn(faults, key, first) {
    const fault = faults.get(key) ?? { count: 0, first: '' };
    faults.set(key, fault);
    countFault(fault, first);
}
/** Undocumented fields that are counted separately: a hostile list may have another one in each object. */
const maxFields = 20;
const flags = ['disabled', 'locked', 'deleted', 'incomplete', 'finalUpdate'];
/**
 * Compares the fields of listed objects, except attributes, with their documented form (docs/platform.md#commands,
 * #objects).
 */
class FormStats {
    #entitlements;
    #known;
    /** By fault. The text continues a sentence about an object: `has …`. */
    errors = new Map();
    warnings = new Map();
    constructor(entitlements) {
        this.#entitlements = entitlements;
        const own = entitlements ? ['type', 'deleted'] : flags;
        this.#known = new Set(['identity', 'uuid', 'key', 'attributes', 'permissions', ...own]);
    }
    add({ id, fields }) {
        for (const field of ['identity', 'uuid', ...(this.#entitlements ? ['type'] : [])]) {
            const value = fields[field];
            if (!isAbsent(value) && typeof value !== 'string') {
                countIn(this.errors, `has ${(0,json/* kindOf */.I)(value)} as its ${(0,core_text/* describeValue */.bp)(field)} instead of a text`, id);
            }
        }
        for (const flag of this.#entitlements ? ['deleted'] : flags) {
            const value = fields[flag];
            if (!isAbsent(value) && typeof value !== 'boolean') {
                countIn(this.errors, `has ${(0,json/* kindOf */.I)(value)} as its ${(0,core_text/* describeValue */.bp)(flag)} instead of true or false`, id);
            }
        }
        this.#addPermissions(fields['permissions'], id);
        if (this.#entitlements)
            this.#addEntitlement(fields, id);
        for (const field of Object.keys(fields)) {
            if (this.#known.has(field) || isAbsent(fields[field]))
                continue;
            const text = `has the undocumented field ${(0,core_text/* describeValue */.bp)(field)}`;
            if (this.warnings.has(text) || this.warnings.size < maxFields)
                countIn(this.warnings, text, id);
        }
    }
    #addPermissions(permissions, id) {
        if (isAbsent(permissions))
            return;
        if (!Array.isArray(permissions)) {
            countIn(this.errors, `has ${(0,json/* kindOf */.I)(permissions)} as its "permissions" instead of an array`, id);
        }
        else if (!permissions.every((each) => (0,json/* isObject */.Gv)(each) && typeof each['target'] === 'string')) {
            countIn(this.errors, 'has "permissions" without a target each', id);
        }
    }
    #addEntitlement(fields, id) {
        if (isAbsent(fields['type']))
            countIn(this.warnings, 'does not say its "type"', id);
        // One tenant did so, although invoke and validate had accepted them (docs/platform.md#invoke-errors).
        if (!isAbsent(fields['key']) && (!isAbsent(fields['identity']) || !isAbsent(fields['uuid']))) {
            countIn(this.warnings, 'has "identity" or "uuid" beside its "key", which an aggregation refused on one tenant as an invalid output format', id);
        }
    }
}
function isAbsent(value) {
    return value === undefined || value === null;
}
/** Counts the objects that have no value for the schema's identityAttribute or displayAttribute. */
class NamedAttributes {
    #schema;
    missing = new Map();
    constructor(schema) {
        this.#schema = schema;
    }
    add({ id, attributes }) {
        for (const use of ['identityAttribute', 'displayAttribute']) {
            const name = this.#schema[use];
            // Other checks report an attribute that the schema does not have, and a missing required one.
            const attribute = name === undefined ? undefined : this.#schema.byName.get(name);
            if (!attribute || attribute.required)
                continue;
            const value = attributes[attribute.name];
            if (isEmpty(value) || value === '')
                countIn(this.missing, use, id);
        }
    }
}
/** Counts the kinds of keys in a list. */
class KeyStats {
    kinds = new Map();
    #uniqueIds = new IdSet();
    /** Compound keys with the unique id of another lookup id. */
    shared = { count: 0, first: '' };
    add({ id, key }) {
        countIn(this.kinds, 'simple' in key ? 'simple' : 'compound', id);
        if ('simple' in key || this.#uniqueIds.add(key.compound.uniqueId))
            return;
        countFault(this.shared, id);
    }
}
/** How many distinct values of an attribute are kept. */
const maxHeldValues = 5_000;
/** The distinct values of the entitlement attributes of accounts, each with the first account that has it. */
class HeldEntitlements {
    #names;
    /** Account id by value, by attribute. */
    values = new Map();
    /** True if there are more distinct values than are kept. */
    isTruncated = false;
    constructor(schema) {
        this.#names = schema.attributes.filter(({ entitlement }) => entitlement).map(({ name }) => name);
    }
    add({ id, attributes }) {
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
        if (held.size < maxHeldValues)
            held.set(value, id);
        else
            this.isTruncated = true;
    }
}
/** The values by which accounts can refer to an entitlement: its id, and its identity attribute. */
class EntitlementNames {
    #identityAttribute;
    #names = new IdSet();
    constructor({ identityAttribute }) {
        this.#identityAttribute = identityAttribute;
    }
    add({ id, key, attributes }) {
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
;// CONCATENATED MODULE: ./lib/src/validation/objects/identity-stats.js





/**
 * Counts what makes two objects of a list one on the platform, or hard to tell apart (docs/platform.md#identity-unique).
 * `first` is the id of the first object that repeats a value of another one.
 */
class IdentityStats {
    #schema;
    #uuids = new IdSet();
    #identities = new IdSet();
    #names = new IdSet();
    #plainKeys = new IdSet();
    /** Objects with the `uuid` of another one. Of compound keys `KeyStats` counts the unique ids. */
    sharedUuid = { count: 0, first: '' };
    /** Objects with the value of `identityAttribute` of another one. */
    sharedIdentity = { count: 0, first: '' };
    /** Objects with the value of `displayAttribute` of another one. */
    sharedName = { count: 0, first: '' };
    /** Objects whose key differs from another one only in case or in white space. */
    similarKey = { count: 0, first: '' };
    /** Objects whose `identity` is another value than their `identityAttribute` has. */
    otherIdentity = { count: 0, first: '' };
    constructor(schema) {
        this.#schema = schema;
    }
    add({ id, key, uniqueKey, attributes, fields }) {
        const { uuid, identity } = fields;
        if ('simple' in key && identity_stats_isText(uuid) && !this.#uuids.add(uuid))
            countFault(this.sharedUuid, id);
        if (!this.#plainKeys.add(plain(uniqueKey)))
            countFault(this.similarKey, id);
        const { identityAttribute, displayAttribute } = this.#schema ?? {};
        const account = identityAttribute === undefined ? undefined : textOf(attributes[identityAttribute]);
        if (account !== undefined && !this.#identities.add(account))
            countFault(this.sharedIdentity, id);
        // Beside a compound key it is the lookup id.
        const isOther = 'simple' in key && account !== undefined && identity_stats_isText(identity) && identity !== account;
        if (isOther)
            countFault(this.otherIdentity, id);
        if (displayAttribute === undefined || displayAttribute === identityAttribute)
            return;
        const name = textOf(attributes[displayAttribute]);
        if (name !== undefined && !this.#names.add(name))
            countFault(this.sharedName, id);
    }
}
/** Texts that code writes where a value is missing, or for a value that is no text. */
const suspectTexts = new Set(['undefined', 'null', 'NaN', '[object Object]']);
/** Counts texts such as `undefined` in the attributes and the keys of objects, by attribute and text. */
class SuspectTexts {
    /** By attribute, or '' for the key. */
    found = new Map();
    add({ id, key, attributes }) {
        const keyTexts = 'simple' in key ? [key.simple.id] : [key.compound.lookupId, key.compound.uniqueId];
        this.#addAll('', keyTexts, id);
        for (const [name, value] of Object.entries(attributes)) {
            if (!isEmpty(value) && !(0,secrets_names/* isSecretName */.e)(name))
                this.#addAll(name, Array.isArray(value) ? value : [value], id);
        }
    }
    #addAll(attribute, values, id) {
        const texts = new Set(values.filter((value) => typeof value === 'string' && suspectTexts.has(value)));
        for (const text of texts) {
            const name = `${text}\n${attribute}`;
            const entry = this.found.get(name) ?? { attribute, text, fault: { count: 0, first: '' } };
            // A hostile list may have another attribute in each object.
            if (this.found.size < 200 || this.found.has(name))
                this.found.set(name, entry);
            countFault(entry.fault, id);
        }
    }
}
/** A key without case and without superfluous white space. */
function plain(key) {
    return key
        .trim()
        .replace(/[^\S\n]+/g, ' ')
        .toLowerCase();
}
function identity_stats_isText(value) {
    return typeof value === 'string' && value !== '';
}
function textOf(value) {
    if (Array.isArray(value))
        return value.length === 1 ? textOf(value[0]) : undefined;
    if ((0,json/* isObject */.Gv)(value) || value === '' || value === null || value === undefined)
        return undefined;
    return String(value);
}
//# sourceMappingURL=identity-stats.js.map
;// CONCATENATED MODULE: ./lib/src/validation/objects/schema-stats.js





/** Attributes outside of the schema that are counted: a hostile connector may send others with each object. */
const maxUnknown = 200;
/**
 * Compares the objects of a list with their schema as they arrive (docs/sail-faults.md#type-rules, sail faults 7, 23, 24,
 * 25). It keeps one entry for each kind of mismatch, so its size depends on the schema, not on the list.
 */
class SchemaStats {
    #schema;
    #mismatches = new Map();
    #unknown = new Map();
    #hasMoreUnknown = false;
    #attributesSeen = new Set();
    #objects = 0;
    constructor(schema) {
        this.#schema = schema;
    }
    add(object) {
        this.#objects++;
        for (const [name, value] of Object.entries(object.attributes)) {
            const attribute = this.#schema.byName.get(name);
            if (!attribute)
                this.#countUnknown(name, object);
            else if (value !== undefined && value !== null)
                this.#addValue(attribute, value, object);
        }
        for (const attribute of this.#schema.attributes) {
            if (attribute.required && isEmpty(object.attributes[attribute.name])) {
                this.#count(attribute, 'error', 'is required and missing', object);
            }
        }
    }
    /** Adds the mismatches to the findings. */
    report(findings, noun) {
        const amount = (n) => count(n, noun.one, noun.many);
        for (const { attribute, level, text, objects, firstId, example } of this.#mismatches.values()) {
            const value = example === undefined ? '' : `: ${example}`;
            findings.add(level, `attribute ${(0,core_text/* describeValue */.bp)(attribute.name)} ${text} in ${amount(objects)}, first in ${(0,core_text/* describeValue */.bp)(firstId)}${value}`, {
                target: attribute.target,
                remedy: 'Change the type of the attribute in connector-spec.json, or what the handler sends.',
            });
        }
        for (const [name, { objects, firstId }] of this.#unknown) {
            findings.add('warning', `attribute ${(0,core_text/* describeValue */.bp)(name)} is not in the schema and is sent in ${amount(objects)}, first in ${(0,core_text/* describeValue */.bp)(firstId)}`, {
                target: this.#schema.target,
                kind: 'attributes that are not in the schema',
            });
        }
        if (this.#hasMoreUnknown) {
            findings.add('warning', `more than ${maxUnknown} attributes are not in the schema`, {
                target: this.#schema.target,
            });
        }
        // Of no object nothing can be said.
        if (this.#objects === 0)
            return;
        for (const attribute of this.#schema.attributes) {
            if (this.#attributesSeen.has(attribute.name) || attribute.required || (0,secrets_names/* isSecretName */.e)(attribute.name))
                continue;
            findings.add('warning', `attribute ${(0,core_text/* describeValue */.bp)(attribute.name)} is in the schema and in none of ${amount(this.#objects)}`, {
                target: attribute.target,
                kind: 'attributes that no object has',
            });
        }
    }
    #addValue(attribute, value, object) {
        this.#attributesSeen.add(attribute.name);
        if (Array.isArray(value) !== attribute.multi) {
            const text = attribute.multi
                ? `is multi-valued in the schema and ${(0,json/* kindOf */.I)(value)}`
                : 'is single-valued in the schema and an array';
            this.#count(attribute, 'error', text, object, value);
        }
        const mismatches = new Map();
        for (const element of Array.isArray(value) ? value : [value]) {
            const mismatch = typeMismatch(attribute.type, element);
            if (mismatch && !mismatches.has(mismatch.text))
                mismatches.set(mismatch.text, { level: mismatch.level, element });
        }
        for (const [text, { level, element }] of mismatches)
            this.#count(attribute, level, text, object, element);
    }
    #count(attribute, level, text, object, value) {
        const key = `${attribute.name}\n${text}`;
        const mismatch = this.#mismatches.get(key);
        if (mismatch) {
            mismatch.objects++;
            return;
        }
        const example = value === undefined || (0,secrets_names/* isSecretName */.e)(attribute.name) ? undefined : (0,core_text/* describeValue */.bp)(value);
        this.#mismatches.set(key, { attribute, level, text, objects: 1, firstId: object.id, example });
    }
    #countUnknown(name, object) {
        const known = this.#unknown.get(name);
        if (known)
            known.objects++;
        else if (this.#unknown.size < maxUnknown)
            this.#unknown.set(name, { objects: 1, firstId: object.id });
        else
            this.#hasMoreUnknown = true;
    }
}
/** How a value violates the type of its attribute. Undocumented types accept every value. */
function typeMismatch(type, value) {
    const error = () => ({
        level: 'error',
        text: `is of type ${type} in the schema and ${(0,json/* kindOf */.I)(value)}`,
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
//# sourceMappingURL=schema-stats.js.map
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
/** The input of a command on one account, or on an entitlement of a schema: its key, its type and the schema. */
function objectInput(object, { accountSchema }, entitlements) {
    const schema = entitlements ?? accountSchema;
    return {
        ...inputOf(object),
        ...(entitlements && { type: entitlements.type }),
        ...(schema && { schema: schema.input }),
    };
}
/** Invokes a list command and keeps what the checks need. Throws a CommandError if the handler fails. */
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
        schemaStats: schema && new SchemaStats(schema),
        form: new FormStats(entitlements),
        identities: new IdentityStats(schema),
        suspectTexts: new SuspectTexts(),
        namedAttributes: schema && new NamedAttributes(schema),
        heldEntitlements: schema && !entitlements ? new HeldEntitlements(schema) : undefined,
        entitlementNames: schema && entitlements ? new EntitlementNames(schema) : undefined,
        malformed: { count: 0, first: '' },
        repeated: { count: 0, first: '' },
        otherType: { count: 0, first: '' },
    };
    const stats = [
        list.keys,
        list.schemaStats,
        list.form,
        list.identities,
        list.suspectTexts,
        list.namedAttributes,
        list.heldEntitlements,
        list.entitlementNames,
    ];
    for await (const data of commands.outputs(command, listInput(schema))) {
        // A handler may report deleted objects, which cannot be read.
        if ((0,json/* isObject */.Gv)(data) && data['deleted'] === true)
            continue;
        const object = parseObject(data, keyType);
        if ('problem' in object) {
            countFault(list.malformed, object.problem);
            continue;
        }
        if (!list.ids.add(object.uniqueKey)) {
            countFault(list.repeated, object.id);
            continue;
        }
        list.count++;
        const type = object.fields['type'];
        if (entitlements && type !== undefined && type !== null && type !== schema?.type) {
            countFault(list.otherType, object.id);
        }
        for (const each of stats)
            each?.add(object);
        sample.add(object);
    }
    list.sample = sample.objects(sampleSize);
    list.missing = sample.missing;
    return list;
}
/** The `uniqueKey` of a named object. Without a unique id it is a simple key, or the lookup id of a compound key. */
function uniqueKeyOf({ id, uniqueId }) {
    return uniqueId === undefined ? id : `${id}\n${uniqueId}`;
}
/** Keeps the objects whose ids have the lowest hashes with the seed, and the named ones. */
class Sample {
    #size;
    #seed;
    #named;
    #kept = [];
    constructor(size, seed, named) {
        this.#size = size;
        this.#seed = seed;
        this.#named = new Map(named.map((name) => [uniqueKeyOf(name), { name }]));
    }
    get missing() {
        return [...this.#named.values()].filter(({ object }) => object === undefined).map(({ name }) => name);
    }
    add(object) {
        const named = this.#named.get(object.uniqueKey) ?? this.#named.get(object.id);
        if (named)
            named.object ??= object;
        const rank = hash53(`${this.#seed}\n${object.uniqueKey}`);
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
        return [...objects].sort((a, b) => (a.uniqueKey < b.uniqueKey ? -1 : 1));
    }
}
//# sourceMappingURL=object-list.js.map
;// CONCATENATED MODULE: ./lib/src/validation/accounts/account-removal.js







/** Deletes the test accounts of one check. Those that remain become findings and are added to the record. */
class AccountRemoval {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** Deletes an account whose key is known, unless it may be one that existed before. */
    async deleteKnown({ account, isOurs, sent }) {
        if (!account || this.#options.record.deletedKeys.has(account.uniqueKey))
            return;
        if (isOurs || (await this.#readsWithMarker(account, sent.markers)))
            return this.#delete(account, sent);
        const reason = 'it has none of the values that were sent, so it may be one that existed before';
        this.#reportLeft({ id: keyText(account.key), certain: false, reason });
    }
    /** Searches the list for an account that may have been created, and deletes it. */
    async findAndDelete({ sent, state }) {
        const { check, poller, findings, logger } = this.#options;
        if (!this.#canSearch(sent)) {
            const reason = 'it is unknown whether its create succeeded, and it cannot be searched for';
            if (state === 'unknown')
                this.#reportLeft({ id: sent.identity, certain: false, reason });
            return;
        }
        const attempt = async () => {
            const account = await this.#search(sent);
            return { done: account !== undefined, account };
        };
        let account;
        try {
            account = (state === 'failed' ? await attempt() : await poller.until(attempt)).account;
        }
        catch (error) {
            const reason = `it may have been created, and the search for it failed: ${(0,errors/* messageOf */.bD)(error)}`;
            return this.#reportLeft({ id: sent.identity, certain: false, reason });
        }
        if (account) {
            logger.info(`${check}: found account ${(0,core_text/* describeValue */.bp)(account.id)} of a create without a valid answer`);
            return this.#delete(account);
        }
        if (state !== 'unknown')
            return;
        const identity = (0,core_text/* describeValue */.bp)(sent.identity, 200);
        findings.add('warning', `it is unknown whether a create succeeded; the list has no account with identity ${identity}`);
    }
    #canSearch({ markers }) {
        const { record, spec } = this.#options;
        return markers.length > 0 && record.idsBefore !== undefined && spec.commands.has('std:account:list');
    }
    /** The first account of the list that is new and has a value that was sent. */
    async #search({ markers }) {
        const { commands, spec, record } = this.#options;
        for await (const data of commands.outputs('std:account:list', listInput(spec.accountSchema))) {
            const account = parseObject(data, spec.keyType);
            if ('problem' in account)
                continue;
            const isKnown = record.idsBefore?.has(account.uniqueKey) || record.deletedKeys.has(account.uniqueKey);
            if (!isKnown && hasMarker(account, markers))
                return account;
        }
        return undefined;
    }
    async #readsWithMarker(account, markers) {
        const { commands, spec, logger } = this.#options;
        if (!spec.commands.has('std:account:read'))
            return false;
        try {
            return hasMarker(await commands.invokeForObject('std:account:read', objectInput(account, spec)), markers);
        }
        catch (error) {
            logger.debug(`it is unknown who created account ${(0,core_text/* describeValue */.bp)(account.id)}: ${(0,errors/* messageOf */.bD)(error)}`);
            return false;
        }
    }
    /** @param sent - used to find the account if its create answered with a wrong key. */
    async #delete(account, sent) {
        const { check, spec, logger, commands, poller, record, runSignal } = this.#options;
        const id = keyText(account.key);
        if (!spec.commands.has('std:account:delete')) {
            return this.#reportLeft({ id, certain: true, reason: 'the connector has no std:account:delete' });
        }
        const input = objectInput(account, spec);
        record.deletedKeys.add(account.uniqueKey);
        try {
            await deleteWithRetry(commands, poller, input, () => this.#isNotRead(input));
        }
        catch (error) {
            const other = sent && (await this.#findByOtherKey(sent, error));
            if (other)
                return this.#delete(other);
            if (await this.#isGone(account, error, sent))
                return;
            return this.#reportLeft({ id, certain: true, reason: (0,errors/* messageOf */.bD)(error) }, error);
        }
        if (!runSignal.aborted && spec.commands.has('std:account:read') && (await this.#canStillBeRead(input))) {
            return this.#reportLeft({ id, certain: true, reason: 'std:account:delete succeeded, but it can still be read' });
        }
        logger.debug(`${check}: deleted account ${(0,core_text/* describeValue */.bp)(id)}`);
    }
    /** The created account, if there is none with the key that its create answered. */
    async #findByOtherKey(sent, error) {
        if (!(error instanceof CommandError && error.mayMeanNotFound) || !this.#canSearch(sent))
            return undefined;
        try {
            return await this.#search(sent);
        }
        catch (failure) {
            this.#options.logger.debug(`it is unknown whether the account has another key: ${(0,errors/* messageOf */.bD)(failure)}`);
            return undefined;
        }
    }
    /** True if the connector answers to a read that there is no such account. False if that is unknown. */
    async #isNotRead(input) {
        const { commands, spec } = this.#options;
        if (!spec.commands.has('std:account:read'))
            return false;
        try {
            await commands.invokeOne('std:account:read', { ...input });
            return false;
        }
        catch (error) {
            return error instanceof CommandError && error.mayMeanNotFound;
        }
    }
    /**
     * True if delete, read and list do not find the account: the connector deleted it before, as a disable may
     * do. Without a search, the key that the create answered may be wrong.
     */
    async #isGone(account, error, sent) {
        const { commands, spec, logger } = this.#options;
        if (!(error instanceof CommandError && error.mayMeanNotFound))
            return false;
        if (sent === undefined || !this.#canSearch(sent))
            return false;
        if (!(await this.#isNotRead(objectInput(account, spec))))
            return false;
        try {
            for await (const data of commands.outputs('std:account:list', listInput(spec.accountSchema))) {
                const listed = parseObject(data, spec.keyType);
                if (!('problem' in listed) && listed.uniqueKey === account.uniqueKey)
                    return false;
            }
        }
        catch (failure) {
            logger.debug(`it is unknown whether account ${(0,core_text/* describeValue */.bp)(account.id)} is gone: ${(0,errors/* messageOf */.bD)(failure)}`);
            return false;
        }
        logger.debug(`account ${(0,core_text/* describeValue */.bp)(account.id)} is gone: neither delete, read nor list find it`);
        return true;
    }
    /** True if a deleted account can still be read when the timeout expires. */
    async #canStillBeRead(input) {
        const { commands, poller, logger } = this.#options;
        const attempt = async () => {
            try {
                await commands.invokeOne('std:account:read', { ...input });
                return { done: false };
            }
            catch {
                // No failure of a read is a sign that the account exists.
                return { done: true };
            }
        };
        try {
            return !(await poller.until(attempt)).done;
        }
        catch (error) {
            logger.debug(`it is unknown whether a deleted account is gone: ${(0,errors/* messageOf */.bD)(error)}`);
            return false;
        }
    }
    #reportLeft(left, error) {
        const { check, findings, record } = this.#options;
        const { id, certain } = left;
        const reason = (0,core_text/* oneLine */.TN)((0,process/* printable */.g$)(left.reason));
        record.leftBehind.push({ id, check, reason, certain });
        const what = certain
            ? `account ${(0,core_text/* describeValue */.bp)(id, 200)}, created by this check, is left in the target system`
            : `an account${id === '' ? '' : ` with identity ${(0,core_text/* describeValue */.bp)(id, 200)}`} may be left in the target system`;
        const command = certain ? 'std:account:delete' : 'std:account:create';
        findings.add('error', `${what}: ${reason}`, {
            remedy: 'Delete it there by hand.',
            target: error instanceof CommandError ? error.target : { kind: 'handler', command },
        });
    }
}
/** Attempts to delete an account: a target system that shows a new account late fails the first one. */
const maxAttempts = 3;
/** Attempts when the tenant failed, and not the connector. */
const maxAttemptsOnTenantFailure = 5;
/**
 * Deletes an account, and tries again when that fails.
 *
 * @param isGone - reads whether the account is gone; asked when an attempt may have been carried out without an answer.
 */
async function deleteWithRetry(commands, poller, input, isGone) {
    let attempts = 0;
    let mayBeApplied = false;
    const { error } = await poller.until(async () => {
        attempts++;
        try {
            await commands.invokeVoid('std:account:delete', { ...input });
            return { done: true, error: undefined };
        }
        catch (error) {
            if (isFailureOfTenant(error)) {
                mayBeApplied = true;
                return { done: attempts >= maxAttemptsOnTenantFailure, error };
            }
            if (!(error instanceof CommandError && error.kind === 'connector'))
                return { done: true, error };
            // The connector does not find what the attempt before has deleted.
            if (mayBeApplied && (await isGone()))
                return { done: true, error: undefined };
            return { done: attempts >= maxAttempts, error };
        }
    });
    if (error !== undefined)
        throw error;
}
/** True for a 5xx or a broken connection, which says nothing about the account. */
function isFailureOfTenant(error) {
    return (0,errors_errors/* isTenantError */.Dz)(error instanceof CommandError ? error.cause : error, 'server', 'network');
}
/** True if an account has one of the texts that only the test account was given. */
function hasMarker({ id, fields, attributes }, markers) {
    const lowerCase = markers.map((marker) => marker.toLowerCase());
    return [id, fields['identity'], ...Object.values(attributes)].some((value) => typeof value === 'string' && lowerCase.includes(value.toLowerCase()));
}
//# sourceMappingURL=account-removal.js.map
;// CONCATENATED MODULE: ./lib/src/validation/accounts/test-accounts.js






/** Failures before the connector got the request, so that no account was created. */
const refusedKinds = [
    'unauthorized',
    'forbidden',
    'blocked',
    'not-found',
    'bad-request',
    'rate-limited',
];
/**
 * Keeps a record of all test accounts of a run and deletes them after the check that created them, also after a failure,
 * an invalid answer or an abort. Never deletes an account that existed before.
 */
class TestAccounts {
    #options;
    #accounts = [];
    /**
     * The keys of the deleted accounts: an account that two creates answered is deleted once, and a list may still show it
     * for some time.
     */
    deletedKeys = new Set();
    /** The accounts before the first create. Undefined if they could not be listed. */
    idsBefore;
    leftBehind = [];
    constructor(options) {
        this.#options = options;
    }
    /** Records an account before its create is sent. */
    register(sent) {
        const testAccount = { state: 'unknown', account: undefined, isOurs: false, sent };
        this.#accounts.push(testAccount);
        return testAccount;
    }
    /** True if the account existed before the first create. False if that is unknown. */
    existedBefore({ uniqueKey }) {
        return this.idsBefore?.has(uniqueKey) ?? false;
    }
    /** Records the account that a create answered. */
    recordCreated(testAccount, account) {
        const { markers } = testAccount.sent;
        testAccount.account = account;
        testAccount.state = 'created';
        // A new account may have the id of a deleted one.
        this.deletedKeys.delete(account.uniqueKey);
        // Without a list to compare with, only a value that was sent proves that the account is new.
        testAccount.isOurs = this.idsBefore !== undefined || markers.length === 0 || hasMarker(account, markers);
    }
    /** Records a create that failed. Its outputs before the failure may have the account. */
    recordFailure(testAccount, error) {
        testAccount.state = 'unknown';
        if ((0,errors_errors/* isTenantError */.Dz)(error instanceof CommandError ? error.cause : error, ...refusedKinds))
            testAccount.state = 'absent';
        if (!(error instanceof CommandError))
            return;
        for (const output of error.outputs) {
            const account = accountInOutput(output, this.#options.spec);
            if (!account || this.existedBefore(account))
                continue;
            this.recordCreated(testAccount, account);
            return;
        }
        if (error.kind === 'connector')
            testAccount.state = 'failed';
    }
    /** Records that a check itself deleted a test account. */
    recordDeleted({ uniqueKey }) {
        this.deletedKeys.add(uniqueKey);
        for (const each of this.#accounts)
            if (each.account?.uniqueKey === uniqueKey)
                each.state = 'absent';
    }
    /**
     * Deletes all accounts that were registered since the last call. Those that remain become findings and are added to
     * `leftBehind`.
     * @param commands - only its invoker is used, because deleting continues after its signal is aborted.
     * @param runSignal - the signal of the run. After it is aborted, the shorter timeout applies.
     * @returns how many commands were invoked.
     */
    async deleteAll(check, commands, findings, runSignal) {
        const accounts = this.#accounts.filter(({ state }) => state !== 'absent');
        this.#accounts = [];
        if (accounts.length === 0)
            return 0;
        const { clock, timeoutMs, poll, spec, logger } = this.#options;
        const timeout = new AbortController();
        const done = new AbortController();
        const abortAfter = async (delayMs) => {
            try {
                await clock.sleep(delayMs, done.signal);
            }
            catch {
                return;
            }
            timeout.abort(new Error(`deleting took longer than ${delayMs} ms`));
        };
        const limitMs = runSignal.aborted ? timeoutMs.aborted : timeoutMs.normal;
        const timers = [abortAfter(limitMs)];
        const onAbort = () => timers.push(abortAfter(timeoutMs.aborted));
        runSignal.addEventListener('abort', onAbort);
        const ownCommands = commands.withSignal(timeout.signal);
        // A search that finds nothing has to end before the timeout.
        const poller = new Poller(clock, { ...poll, timeoutMs: Math.min(poll.timeoutMs, limitMs / 2) }, timeout.signal);
        const removal = new AccountRemoval({
            ...{ check, spec, logger, findings, poller, runSignal },
            commands: ownCommands,
            record: this,
        });
        try {
            // Accounts with a known key come first, because searching for the others may take until the timeout.
            for (const each of accounts)
                if (each.state === 'created')
                    await removal.deleteKnown(each);
            for (const each of accounts)
                if (each.state !== 'created')
                    await removal.findAndDelete(each);
        }
        finally {
            runSignal.removeEventListener('abort', onAbort);
            done.abort();
            await Promise.all(timers);
        }
        return ownCommands.requests;
    }
}
/** Extracts the account from an output, even from an incomplete one. */
function accountInOutput(output, spec) {
    if (!(0,json/* isObject */.Gv)(output))
        return undefined;
    const attributes = (0,json/* isObject */.Gv)(output['attributes']) ? output['attributes'] : {};
    const account = parseObject({ ...output, attributes }, spec.keyType);
    return 'problem' in account ? undefined : account;
}
//# sourceMappingURL=test-accounts.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/name-input.js
/** As in the step of a workflow: `input path`, `read-only: false`. */
const nameInputOfStep = (name, value) => (value === undefined ? `input ${name}` : `${name}: ${value}`);
/** As on a command line: `--path`, `--read-only false`. */
const nameInputOfShell = (name, value) => `--${name}${value === undefined ? '' : ` ${value}`}`;
//# sourceMappingURL=name-input.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/observations.js
/** Measurements by command. Their size does not grow with the answers. */
class Observations {
    #commands = new Map();
    get commands() {
        return this.#commands;
    }
    of(command) {
        const known = this.#commands.get(command);
        if (known)
            return known;
        const observation = { invocations: 0, largestBytes: 0, largestPosition: 0, longestSilenceMs: 0 };
        this.#commands.set(command, observation);
        return observation;
    }
}
/** Wraps an invoker so that all its invocations are measured. */
function observe(invoker, observations, clock) {
    return {
        async *invoke(type, input, options) {
            const observation = observations.of(type);
            observation.invocations++;
            const messages = invoker.invoke(type, input, options);
            let position = 0;
            try {
                for (;;) {
                    // The time that the reader takes between two messages does not count as silence.
                    const requestedAt = clock.now();
                    const next = await messages.next().finally(() => {
                        observation.longestSilenceMs = Math.max(observation.longestSilenceMs, clock.now() - requestedAt);
                    });
                    if (next.done === true)
                        return;
                    position++;
                    const bytes = sizeOf(next.value);
                    if (bytes > observation.largestBytes) {
                        observation.largestBytes = bytes;
                        observation.largestPosition = position;
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
/** Bytes of a message as the connector's runtime sends it, with its wrapping. */
function sizeOf({ type, data }) {
    return Buffer.byteLength(JSON.stringify({ data, type }));
}
//# sourceMappingURL=observations.js.map
// EXTERNAL MODULE: ./lib/src/spec/placeholder.js
var placeholder = __webpack_require__(4273);
// EXTERNAL MODULE: ./lib/src/spec/spec.js
var spec_spec = __webpack_require__(50701);
// EXTERNAL MODULE: ./lib/src/validation/objects/spec-view.js
var spec_view = __webpack_require__(44336);
;// CONCATENATED MODULE: ./lib/src/validation/engine/facts.js
const missingFactReasons = {
    bundle: (input) => `only the connector on the tenant is at hand; validate its bundle with ${input('file')}`,
    process: (input) => `what the connector's process does is only seen where its bundle runs; validate it with ${input('file')}`,
    logs: () => 'the log of the connector cannot be read here',
    customizer: (input) => `no customizer was given; give its zip with ${input('customizer')}, together with ${input('file')}`,
};
/** Why a check that needs the fact is skipped, and what to do. */
function missingFactReason(fact, input) {
    return missingFactReasons[fact](input);
}
/** True if the bundle was loaded and its connector created, so that its handlers are known. */
function areHandlersKnown(bundle) {
    const { loadError, exportError, factoryError, factoryErrorHere } = bundle;
    return (loadError ?? exportError ?? factoryError ?? factoryErrorHere) === undefined;
}
/** Why the connector, or a customizer in the same bundle, cannot be created. Without either no command runs. */
function creationError({ factoryError, customizerFactoryError }) {
    return factoryError ?? customizerFactoryError;
}
/** Why no command of the connector can be run, as far as its bundle shows. Undefined if nothing is known against it. */
function usageError(bundle) {
    const { loadError, exportError, specError } = bundle;
    return loadError ?? exportError ?? creationError(bundle) ?? specError;
}
/** The id of the check that reports hits of a limit. */
function limitCheckId(limit) {
    return `limit-${limit}`;
}
//# sourceMappingURL=facts.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/read-spec.js







/**
 * Returns the spec that the caller provided, or reads it from the connector. If it has no account schema or a placeholder, the
 * schema that the connector discovers is used. Throws a UserError if the spec cannot be read.
 */
async function readSpec({ spec: given, bundle, config, logger }, commands) {
    let content = given;
    if (content === undefined) {
        try {
            content = (0,spec_spec/* specificationOf */.B)(await commands.invokeOne('std:spec:read', {}));
        }
        catch (error) {
            if (!(error instanceof CommandError))
                throw error;
            const hint = config === undefined ? '; give the configuration, as many connectors do not start without one' : '';
            throw new errors/* UserError */.yo(`the connector's spec cannot be read: ${error.message}${hint}`, { cause: error });
        }
    }
    if (!(0,json/* isObject */.Gv)(content)) {
        throw new errors/* UserError */.yo("the connector's spec cannot be read: the answer to std:spec:read has no specification; check that the bundle contains connector-spec.json");
    }
    const spec = (0,spec_view/* viewSpec */.vw)(content);
    const canDiscover = config !== undefined && (bundle === undefined || usageError(bundle) === undefined);
    if (spec.accountSchema || !canDiscover || !spec.commands.has(placeholder/* discoverSchema */.de))
        return { spec, content };
    try {
        const accountSchema = (0,spec_view/* viewDiscoveredSchema */.VE)(await commands.invokeOne(placeholder/* discoverSchema */.de, {}));
        return { spec: { ...spec, accountSchema }, content };
    }
    catch (error) {
        if (!(error instanceof CommandError))
            throw error;
        logger.warning(`the spec has no account schema, and it cannot be discovered: ${error.message}`);
        return { spec, content };
    }
}
//# sourceMappingURL=read-spec.js.map
// EXTERNAL MODULE: ./lib/src/validation/engine/result.js
var engine_result = __webpack_require__(10226);
// EXTERNAL MODULE: ./lib/src/core/stall.js
var stall = __webpack_require__(94106);
;// CONCATENATED MODULE: ./lib/src/validation/objects/fingerprint.js

/**
 * Returns a function that computes fingerprints of one check's findings. They are equal for the same fault in another
 * run: ids, numbers, example values and positions in the spec do not count, names that the spec declares do.
 */
function fingerprinter(check, spec) {
    const names = spec === undefined ? new Set() : declaredNames(spec);
    return ({ level, message, target }) => {
        const place = target === undefined
            ? ''
            : target.kind === 'handler'
                ? target.command
                : target.path.filter((step) => typeof step === 'string').join('/');
        const what = JSON.stringify([check, level, target?.kind ?? '', place, removeValues(message, names)]);
        return (0,external_node_crypto_.createHash)('sha256').update(what).digest('hex').slice(0, 20);
    };
}
function declaredNames(spec) {
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
 * Removes from a message what varies: quoted texts that the spec does not declare, the same texts without quotes, e-mail
 * addresses, words with digits, request ids and plurals.
 */
function removeValues(message, names) {
    const values = new Set();
    let text = message.replace(/ \(tracking id [^)]{0,200}\)/g, '').replace(/"(?:[^"\\]|\\.)*(?:"|$)/g, (quoted) => {
        if (isDeclaredName(quoted, names))
            return quoted;
        // The connector's own error text may contain the same value without quotes.
        const value = quoted.replace(/^"|(?<!["…])["…]+$/g, '');
        if (value.length >= 3)
            values.add(value);
        return '""';
    });
    for (const value of [...values].sort((a, b) => b.length - a.length))
        text = text.replaceAll(value, '""');
    return text
        .replace(/(?<![^\s"'<>(),;:])[^\s"'<>(),;:]+@[^\s"'<>(),;:]+/g, '0')
        .replace(/(?<![\w-])[\w-]*\d[\w-]*/g, '0')
        .replace(/\bare\b/g, 'is')
        .replace(/(?<=[a-z]{2})s\b/g, '');
}
function isDeclaredName(quoted, names) {
    try {
        return names.has(JSON.parse(quoted));
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=fingerprint.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/context.js





/** How many objects are read at the same time. */
const maxConcurrentReads = 4;
/** Ends a check that has nothing to test. Findings that it added before still count. */
class SkipCheck extends Error {
    name = 'SkipCheck';
}
/** The interface that one check works with: commands, findings, random values, lists. */
class CheckContext {
    id;
    run;
    commands;
    findings;
    /** Random values of this check. They do not depend on which other checks run. */
    random;
    poller;
    constructor(id, run, parts) {
        this.id = id;
        this.run = run;
        this.commands = parts.commands;
        this.findings = parts.findings;
        this.random = parts.random;
        this.poller = parts.poller;
    }
    /** How many objects of a list this check reads one by one. */
    get readLimit() {
        return this.run.settings.checks[this.id]?.readLimit ?? this.run.readLimit;
    }
    /** Why the check did not test everything, if another check reports the cause. It is then skipped instead of passed. */
    skipReason;
    get spec() {
        return this.run.spec;
    }
    error(message, options) {
        this.findings.add('error', message, options);
    }
    warn(message, options) {
        this.findings.add('warning', message, options);
    }
    notice(message, options) {
        this.findings.add('notice', message, options);
    }
    /** The name of an input as the user writes it, for messages. */
    inputName(name) {
        return this.run.nameInput(name);
    }
    /** True if the other check is part of the run, so that it reports a fault that both would find. */
    isReportedBy(id) {
        return id !== this.id && this.run.planned.has(id);
    }
    /** Ends the check because there is nothing to test. */
    skip(reason) {
        throw new SkipCheck(reason);
    }
    /** Adds a failed invocation as an error, unless the check of the limit that it hit reports it. */
    reportFailure(error, what = '', options = {}) {
        const hit = this.run
            .limitHits?.()
            .find(({ command, message }) => command === error.command && error.message.includes(message.slice(0, 80)));
        const limitCheck = hit && limitCheckId(hit.limit);
        if (limitCheck !== undefined && limitCheck !== this.id && this.run.plannedHere.has(limitCheck)) {
            this.skipReason = `${error.command} hit a limit of the platform: see ${limitCheck}`;
            return;
        }
        this.error(what === '' ? error.message : `${what}: ${error.message}`, { target: error.target, ...options });
    }
    /** The same check, with commands that run through the customizer. Skips the check if there is no customizer. */
    withCustomizer() {
        const { customizer } = this.run;
        if (!customizer)
            return this.skip(missingFactReason('customizer', this.run.nameInput));
        const { findings, random, poller } = this;
        return new CheckContext(this.id, this.run, {
            commands: this.commands.withInvoker(customizer.invoker),
            findings,
            random,
            poller,
        });
    }
    /** Runs a part of the check. If a command fails in it, that becomes an error and the check continues. */
    async attempt(what, work) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof CommandError))
                throw error;
            this.reportFailure(error, what);
            return undefined;
        }
    }
    /** The input of a command on one account, or on an entitlement of a schema. */
    objectInput(object, entitlements) {
        return objectInput(object, this.spec, entitlements);
    }
    /**
     * The accounts, or the entitlements of a schema. A list is read once in a run. If reading it fails, the first check
     * gets the CommandError and later checks are skipped, so that a broken handler is reported once.
     */
    async list(entitlements) {
        const name = entitlements?.type ?? '';
        const known = this.run.lists.get(name);
        if (known && 'failedIn' in known) {
            this.skip(`the ${(0,spec_view/* nounsOf */.lt)(entitlements).many} could not be listed: see ${known.failedIn}`);
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
    /** As `list`, but returns undefined if there is no such list or it cannot be read. */
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
            this.run.logger.debug(`${this.id}: continues without a list: ${error.message}`);
            if (error instanceof CommandError)
                this.run.lists.delete(entitlements?.type ?? '');
            return undefined;
        }
    }
    /**
     * The kind of keys that objects have, and an example if the list has an object. Without one, the kind is the spec's
     * `keyType`, or simple. Reads only the first object if the list was not read before.
     */
    async sampleKey(entitlements) {
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
            this.run.logger.debug(`${this.id}: takes the kind of keys from the spec: ${error.message}`);
        }
        return undefined;
    }
}
//# sourceMappingURL=context.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/findings.js


/** Findings of one kind that are listed. Of the rest only the number is reported. */
const maxFindingsPerKind = 10;
/** Accepted findings of one check that are listed. */
const maxAccepted = 25;
/** Collects the findings of one check. Removes secrets from texts and puts them on one line. */
class Findings {
    #fingerprint;
    #acceptedReason;
    #findings = [];
    #accepted = [];
    #acceptedBeyondMax = 0;
    #kinds = new Map();
    /** @param acceptedReason - returns why a finding with this message is accepted, or undefined. */
    constructor(fingerprint, acceptedReason = () => undefined) {
        this.#fingerprint = fingerprint;
        this.#acceptedReason = acceptedReason;
    }
    add(level, message, options = {}) {
        const { remedy, target, kind } = options;
        const finding = {
            level,
            message: this.#clean(message),
            ...(remedy !== undefined && { remedy: this.#clean(remedy) }),
            ...(target && { target }),
        };
        const accepted = this.#acceptedReason(finding.message);
        if (accepted !== undefined) {
            if (this.#accepted.length < maxAccepted)
                this.#accepted.push({ ...finding, accepted });
            else
                this.#acceptedBeyondMax++;
            return;
        }
        if (kind !== undefined) {
            const group = this.#kinds.get(`${level} ${kind}`) ?? { level, kind, count: 0, target, first: finding };
            this.#kinds.set(`${level} ${kind}`, group);
            if (++group.count > maxFindingsPerKind)
                return;
        }
        this.#findings.push(finding);
    }
    has(level) {
        return this.#findings.some((finding) => finding.level === level);
    }
    /** Errors, warnings and notices, each in the order in which they were added, with the numbers of those not listed. */
    list() {
        const more = [...this.#kinds.values()].flatMap(({ level, kind, count, target, first }) => {
            if (count <= maxFindingsPerKind)
                return [];
            const message = this.#clean(`and ${count - maxFindingsPerKind} more ${kind}`);
            // The number differs from run to run, so the line has the fingerprint of the first of them.
            return [{ level, message, ...(target && { target }), ...this.#fingerprintOf(first) }];
        });
        const all = [...this.#findings.map((finding) => ({ ...finding, ...this.#fingerprintOf(finding) })), ...more];
        return ['error', 'warning', 'notice'].flatMap((level) => all.filter((each) => each.level === level));
    }
    /** The findings that the settings accept, with the number of those not listed. */
    accepted() {
        const all = this.#accepted.map((finding) => ({ ...finding, ...this.#fingerprintOf(finding) }));
        const last = all.at(-1);
        if (last === undefined || this.#acceptedBeyondMax === 0)
            return all;
        return [...all, { level: last.level, message: `and ${this.#acceptedBeyondMax} more`, accepted: last.accepted }];
    }
    #fingerprintOf(finding) {
        return this.#fingerprint ? { fingerprint: this.#fingerprint(finding) } : {};
    }
    #clean(text) {
        return (0,core_text/* oneLine */.TN)((0,process/* printable */.g$)(text), 600);
    }
}
//# sourceMappingURL=findings.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/incidents.js
/** The id of the check that reports a kind of incident. */
const incidentChecks = {
    'late-send': 'process-late-sends',
    crash: 'process-crashes',
    'plain-output': 'process-output',
};
/** Reports incidents as findings of a check, each fault once. */
function reportIncidents(check, incidents) {
    const seen = new Set();
    for (const incident of incidents) {
        const { kind, command, message } = incident;
        const key = JSON.stringify([kind, command, kind === 'crash' ? message : '']);
        if (seen.has(key))
            continue;
        seen.add(key);
        const target = command === undefined ? {} : { target: { kind: 'handler', command } };
        if (kind === 'late-send') {
            check.error(message, {
                ...target,
                remedy: 'Await what sends before the handler returns: the platform loses what comes later.',
            });
        }
        else if (kind === 'crash') {
            check.error(message, {
                ...target,
                kind: 'crashes',
                remedy: 'Await or catch every promise, and do not call process.exit: other commands run in the same process.',
            });
        }
        else {
            const when = command === undefined ? '' : `, first during ${command}`;
            check.notice(`the connector writes plain text to its standard output${when}`, {
                ...target,
                remedy: 'Use the logger of the SDK: it writes level, request and command with each line.',
            });
        }
    }
}
/** How long the process is watched after the last command: what was not awaited shows only then. */
const watchAfterMs = 500;
/** The runs whose process was watched after their last command. */
const watched = new WeakSet();
/** Waits for what the last commands may have left undone. */
async function watchToTheEnd(run) {
    if (watched.has(run))
        return;
    watched.add(run);
    await run.clock.sleep(watchAfterMs, run.signal);
}
/**
 * Reports the incidents since the check before, if the check of their kind is part of another shard of this run: that
 * one cannot see what happens here.
 *
 * @param isLast - true for the last check of this shard.
 */
async function reportIncidentsOfOtherShards(check, isLast) {
    const { run } = check;
    const isElsewhere = (id) => run.planned.has(id) && !run.plannedHere.has(id);
    if (run.process === undefined || !Object.values(incidentChecks).some(isElsewhere))
        return;
    if (isLast && !run.signal.aborted)
        await watchToTheEnd(run);
    const incidents = run.process.incidents();
    reportIncidents(check, incidents.slice(run.seenIncidents).filter(({ kind }) => isElsewhere(incidentChecks[kind])));
    run.seenIncidents = incidents.length;
}
//# sourceMappingURL=incidents.js.map
// EXTERNAL MODULE: ./lib/src/validation/engine/settings.js
var engine_settings = __webpack_require__(97830);
;// CONCATENATED MODULE: ./lib/src/validation/engine/run-check.js













/**
 * Runs one check and deletes its test accounts. Returns its result, and in `stop` the error if no further check can be
 * run.
 */
async function runCheck(check, run, parts) {
    const { invoker, poll, exchanges } = parts;
    const { clock, signal, testAccounts } = run;
    const started = clock.now();
    const findings = new Findings(fingerprinter(check.id, run.spec), (message) => (0,engine_settings/* acceptedReason */.Ok)(run.settings, check.id, message));
    const limit = new TimeLimit(clock, run.settings.checks[check.id]?.timeoutMs, signal);
    const commands = new Commands(invoker, limit.signal, run.spec.keyType, exchanges, run.watch);
    const context = new CheckContext(check.id, run, {
        commands,
        findings,
        random: new Random(`${run.seed}/${check.id}`),
        poller: new Poller(clock, poll, limit.signal, run.neverCame),
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
            context.reportFailure(error);
        else if (signal.aborted)
            stop = { error: signal.reason };
        else if (limit.expired) {
            // The settings may accept the finding, but a check that did not finish has not passed.
            reason = limit.expired.message;
            context.error(reason, { remedy: 'See timeout in validate.yml.' });
        }
        else if ((0,errors_errors/* isTenantError */.Dz)(error))
            stop = { error };
        else
            reason = reportUnexpectedError(error, context);
    }
    finally {
        await limit.stop();
    }
    reason ??= context.skipReason;
    await reportIncidentsOfOtherShards(context, parts.isLast);
    const leftBefore = testAccounts.leftBehind.length;
    commands.requests += await testAccounts.deleteAll(check.id, commands, findings, signal);
    if (testAccounts.leftBehind.slice(leftBefore).some(({ certain }) => certain))
        run.deleteFailedIn ??= check.id;
    // The interrupt may have aborted the last commands of the check.
    if (signal.aborted)
        stop ??= { error: signal.reason };
    if (stop)
        incomplete = true;
    if (stop)
        reason = signal.aborted ? 'interrupted' : `the run was stopped: ${(0,core_text/* oneLine */.TN)((0,process/* printable */.g$)((0,errors/* messageOf */.bD)(stop.error)))}`;
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
 * Reports a check that threw an unexpected error. The other checks can still be run.
 *
 * @returns the reason to skip the check, which applies if the settings accept the finding.
 */
function reportUnexpectedError(error, context) {
    const { id, run } = context;
    const remedy = `Until this is fixed, skip the check with ${context.inputName('skip-checks')}.`;
    if (error instanceof errors/* UserError */.yo) {
        context.error(`the check was aborted: ${error.message}`, { remedy });
        return 'the check was aborted';
    }
    const stack = error instanceof Error && error.stack ? error.stack : (0,errors/* messageOf */.bD)(error);
    run.logger.info((0,process/* printable */.g$)(`${id}: ${stack}`));
    const message = `the check was aborted by a defect of saas-connector-actions; please report it with the stack in the log: ${String(error)}`;
    context.error(message, { remedy });
    return 'a defect of saas-connector-actions aborted the check';
}
/** An error counts more than a skip: findings from before the skip are valid. */
function verdictOf(findings, reason) {
    if (findings.has('error'))
        return 'fail';
    if (reason !== undefined)
        return 'skip';
    return findings.has('warning') ? 'warn' : 'pass';
}
/** Aborts a check that takes longer than the settings allow. */
class TimeLimit {
    /** Aborted when the timeout expires or the run is aborted. */
    signal;
    #done = new AbortController();
    #running;
    /** Set when the timeout has expired. */
    expired;
    /** @param timeoutMs - undefined: no limit. */
    constructor(clock, timeoutMs, run) {
        if (timeoutMs === undefined) {
            this.signal = run;
            this.#running = Promise.resolve();
            return;
        }
        const expired = new AbortController();
        this.signal = AbortSignal.any([run, expired.signal]);
        this.#running = this.#wait(clock, timeoutMs, expired);
    }
    async #wait(clock, timeoutMs, expired) {
        try {
            await clock.sleep(timeoutMs, this.#done.signal);
        }
        catch (error) {
            if (this.#done.signal.aborted)
                return;
            throw error;
        }
        this.expired = new Error(`it exceeded its timeout of ${timeoutMs} ms`);
        expired.abort(this.expired);
    }
    /** Stops the timer. */
    async stop() {
        this.#done.abort();
        await this.#running;
    }
}
//# sourceMappingURL=run-check.js.map
// EXTERNAL MODULE: ./lib/src/core/secrets/forms.js
var secrets_forms = __webpack_require__(74257);
;// CONCATENATED MODULE: ./lib/src/validation/engine/secret-words.js
/**
 * What tokens and the like look like. Only forms that hardly anything else has: a wrong alarm in every log would make
 * people look away.
 */
const tokenForms = [
    ['a JSON web token', /\beyJ[\w-]{8,1000}\.eyJ[\w-]{8,}\.[\w-]*/],
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
        if (/^[\x20-\x39\x3b-\x7e]+:[\x20-\x7e]*$/.test(Buffer.from(word, 'base64').toString('latin1')))
            return true;
    }
    return false;
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




/** Shorter secrets are told only where they are a whole value: many are common words. */
const minSure = 8;
/** Shorter values are not looked at. */
const minLength = 4;
/** A part of a secret from this size on does not stand there by chance. */
const minSurePart = 16;
/** Places that are kept: a hostile answer may show a secret in another field each time. */
const maxPlaces = 50;
/**
 * Looks for secrets in all that commands answer, while it passes by: those of the configuration, and the passwords that
 * were sent. It looks at the text as it came, and keeps places, never the values.
 */
class SecretWatch {
    #secrets;
    /** Secrets that are too short to be sure of, by their value: what they are called. */
    #short = new Map();
    #answers = new Map();
    #errors = new Map();
    #leakingErrors = [];
    /** True if there is any secret that could be recognised. */
    hasSecrets = false;
    /** How many outputs and failures were looked at. */
    seen = { answers: 0, errors: 0 };
    constructor(secrets) {
        this.#secrets = secrets;
    }
    get answers() {
        return [...this.#answers.values()];
    }
    get errors() {
        return [...this.#errors.values()];
    }
    /** Adds a secret, here and to the store of the run. `label` says what it is, as in SecretPlace. */
    add(secret, label) {
        this.#secrets.add(secret, { label });
        if (secret.length < minLength)
            return;
        this.hasSecrets = true;
        if (secret.length < minSure)
            this.#short.set(secret, label);
    }
    answer(command, data) {
        this.seen.answers++;
        if (typeof data !== 'object' || data === null)
            return;
        const mayHoldSecret = this.#mayHoldSecret(data);
        for (const { name, text } of textsIn(data)) {
            const found = mayHoldSecret ? this.find(text) : this.#shortSecret(text);
            if (found !== undefined)
                this.#note(this.#answers, { command, ...found, field: name });
            else if (/^(password|passwd|pwd|passphrase)$/i.test(name) && text !== '' && !isMasked(text)) {
                this.#note(this.#answers, { command, secret: '', form: '', field: name });
            }
        }
    }
    error(command, message, requestId) {
        this.seen.errors++;
        const found = this.find(message);
        if (found === undefined)
            return;
        this.#note(this.#errors, { command, ...found, field: '' }, requestId);
        if (this.#leakingErrors.length < maxPlaces)
            this.#leakingErrors.push((0,core_text/* onOneLine */.GJ)(message));
    }
    /** The text without the errors that were told to leak: a log repeats them. */
    withoutErrors(text) {
        let result = (0,core_text/* onOneLine */.GJ)(text);
        for (const error of this.#leakingErrors)
            result = result.replaceAll(error, '');
        return result;
    }
    /** The secret that a text shows, and its form, in words. */
    find(text) {
        const short = this.#shortSecret(text);
        if (short !== undefined)
            return short;
        const found = this.#secrets.find(text).find((each) => isProof(each, text));
        if (found?.label === undefined)
            return undefined;
        const forms = new Set([(0,secrets_forms/* describeForms */.$q)(found.forms), found.isPart ? 'a part of it' : '']);
        const form = [...forms].filter((each) => each !== '').map((each) => `, ${each}`);
        return { secret: found.label, form: form.join('') };
    }
    #shortSecret(text) {
        const secret = this.#short.get(text);
        return secret === undefined ? undefined : { secret, form: '' };
    }
    /** One look at all of it: most answers hold none, and looking at each of their texts takes longer. */
    #mayHoldSecret(data) {
        try {
            return this.#secrets.holds(JSON.stringify(data));
        }
        catch {
            // Nested deeper than the stack reaches.
            return true;
        }
    }
    #note(places, place, requestId) {
        const name = JSON.stringify([place.command, place.secret, place.form, place.field]);
        const known = places.get(name);
        if (known)
            known.count++;
        else if (places.size < maxPlaces)
            places.set(name, { ...place, count: 1, requestId });
    }
}
/** True if it cannot be there by chance. Secrets without a label are ours, not the connector's. */
function isProof({ label, isWeak, isPart, size, forms, start, end }, text) {
    if (label === undefined || isWeak || end - start < minSure)
        return false;
    if (!isPart || size >= minSurePart)
        return true;
    // Some bytes of an id are those of a secret, and a password may begin with a word.
    if (size < minSure || forms.length > 0)
        return false;
    const part = text.slice(start, end);
    return /\d/.test(part) && /[a-z]/i.test(part);
}
//# sourceMappingURL=secret-watch.js.map
// EXTERNAL MODULE: ./lib/src/core/nearest.js
var nearest = __webpack_require__(82226);
;// CONCATENATED MODULE: ./lib/src/validation/engine/documents.js
const page = (topic) => `SaaS Connectivity: ${topic}`;
/** The pages of the vendor's public documentation that checks are based on, by their title in its table of contents. */
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






/** Returns the check that invokes a custom command of `validate.yml` and compares its answer with `expect`. */
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
    const target = { kind: 'handler', command };
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
                        target,
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
        check.error(`${command} succeeded, but validate.yml expects it to fail`, { target });
        return;
    }
    const { min, max } = expect.outputs;
    if (outputs >= min && outputs <= max)
        return;
    const expected = min === max ? String(min) : max === Number.POSITIVE_INFINITY ? `${min} or more` : `${min} to ${max}`;
    check.error(`${command} answered ${count(outputs, 'output')} instead of ${expected}`, { target });
}
/** Compares an error with the expected one. Only errors of the handler itself count. */
function compareError(check, error, type, message) {
    if (error.kind !== 'connector')
        check.reportFailure(error, 'the connector has to reject this');
    else if (type !== 'any' && error.errorType === undefined) {
        check.warn(`it failed as expected, but the tenant does not report whether with a ${type} error`, {
            target: error.target,
        });
    }
    else if (type !== 'any' && error.errorType !== type) {
        check.reportFailure(error, `it failed, but not with a ${type} error`);
    }
    if (message !== undefined && !error.message.includes(message)) {
        check.reportFailure(error, `it failed, but without the text ${(0,core_text/* describeValue */.bp)(message)}`);
    }
}
/** Describes the first difference from the expected value. Members of objects that are not expected are ignored. */
function differenceIn(value, expected, place) {
    if ((0,json/* isObject */.Gv)(expected)) {
        if (!(0,json/* isObject */.Gv)(value))
            return `${place} is ${(0,json/* kindOf */.I)(value)} instead of an object`;
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
            return `${place} is ${(0,json/* kindOf */.I)(value)} instead of a list`;
        if (value.length !== expected.length) {
            return `${place} has ${count(value.length, 'element')} instead of ${expected.length}`;
        }
        for (const [i, child] of expected.entries()) {
            const difference = differenceIn(value[i], child, `${place}[${i}]`);
            if (difference !== undefined)
                return difference;
        }
        return undefined;
    }
    return value === expected ? undefined : `${place} is ${(0,core_text/* describeValue */.bp)(value)} instead of ${(0,core_text/* describeValue */.bp)(expected)}`;
}
//# sourceMappingURL=custom-command.js.map
// EXTERNAL MODULE: ./lib/src/bundle/handlers.js
var handlers = __webpack_require__(45146);
// EXTERNAL MODULE: ./lib/src/bundle/needed-files.js
var needed_files = __webpack_require__(39184);
// EXTERNAL MODULE: ./lib/src/validation/engine/reasons.js
var reasons = __webpack_require__(27806);
;// CONCATENATED MODULE: ./lib/src/validation/checks/bundle/bundle.js







/** Loading that takes longer is a warning, because each start of an instance waits for it. */
const maxLoadTimeMs = 5_000;
/** A check of the bundle's facts. It invokes no command. */
function bundleCheck(facts) {
    const { inspect, ...check } = facts;
    return {
        ...check,
        requires: [],
        writes: false,
        needsConfig: false,
        facts: ['bundle'],
        async run(check) {
            if (check.run.bundle)
                inspect(check, check.run.bundle);
        },
    };
}
const bundleLoads = bundleCheck({
    id: 'bundle-loads',
    title: 'Bundle: loads',
    description: 'The index.js of the bundle loads without an error and needs no file that the bundle does not contain.',
    documents: [documents.build],
    inspect: (check, { loadError, missingFiles, effects }) => {
        if (missingFiles.length > 0) {
            const names = (0,needed_files/* listNames */.Zv)(missingFiles);
            check.warn(`index.js reads ${names} when it runs, which the bundle does not contain`, {
                remedy: 'Import it statically, so that the build puts it into index.js: the platform loads no other file.',
            });
        }
        for (const effect of effects)
            check.warn(effectTexts[effect].message, { remedy: effectTexts[effect].remedy });
        if (loadError === undefined)
            return;
        check.error(loadError, { remedy: loadRemedy(loadError) });
    },
});
function loadRemedy(loadError) {
    if (!/Cannot find module/.test(loadError))
        return 'Check what the connector does while it loads; code that needs the configuration belongs into its handlers.';
    return /Cannot find module '\.\/sourcemap-register\.c?js'/.test(loadError)
        ? needed_files/* sourceMapRegisterRemedy */.Hi
        : 'Only index.js and connector-spec.json are uploaded: let the build put everything into index.js.';
}
const effectTexts = {
    'tls-unverified': {
        message: 'the bundle sets NODE_TLS_REJECT_UNAUTHORIZED to 0: no certificate is verified any more, of no connection',
        remedy: 'Give the certificate of the target system to its client instead.',
    },
    'exit-replaced': {
        message: 'the bundle replaces process.exit',
        remedy: 'Leave it as it is: the process belongs to the platform.',
    },
};
const bundleExports = bundleCheck({
    id: 'bundle-exports',
    title: 'Bundle: exports',
    description: 'The bundle exports a connector, or a function that creates one.',
    documents: [documents.build],
    inspect: (check, bundle) => {
        const { loadError, exportError, exports, factoryError, specError, withConfig } = bundle;
        const failure = creationError(bundle);
        if (loadError !== undefined)
            check.skip(loadFailureReason(check, loadError));
        const remedy = 'Export the connector: export const connector = async () => createConnector()…';
        if (exportError !== undefined)
            check.error(exportError, { remedy });
        else if (!exports.connector) {
            check.error('the bundle exports a customizer and no connector', { remedy });
        }
        else if (failure !== undefined) {
            if (!withConfig)
                check.skip(`${reasons/* connectorNeedsConfiguration */.Vk} (${failure})${bundle.madeUpHandlers === undefined ? '' : ', but with a made-up one'}; give one with ${check.inputName('config')}`);
            const what = factoryError === undefined ? 'customizer' : 'connector';
            check.error(`the function that the bundle exports does not create a ${what}: ${failure}`, {
                remedy: 'Check the configuration, and that the target system can be reached while the connector is created.',
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
    inspect: (check, bundle) => {
        const { factoryError, factoryErrorHere, withConfig, madeUpHandlers } = bundle;
        if (factoryError !== undefined && !withConfig && madeUpHandlers === undefined)
            check.skip(`${reasons/* connectorNeedsConfiguration */.Vk}, so its handlers are not known: see bundle-exports`);
        if (factoryErrorHere !== undefined)
            check.skip(`the connector's handlers are not known: it can be created on the tenant but not here (${factoryErrorHere})`);
        if (!areHandlersKnown(bundle) && madeUpHandlers === undefined)
            check.skip("the connector's handlers are not known, because it cannot be created: see bundle-exports");
        const listed = check.run.specContent['commands'];
        for (const finding of (0,handlers/* compareHandlers */.F)({ commands: [...check.spec.commands] }, madeUpHandlers ?? bundle.handlers)) {
            const { level, message, command } = finding;
            const index = Array.isArray(listed) ? listed.indexOf(command) : -1;
            check.findings.add(level, message, {
                target: { kind: 'spec', path: index < 0 ? ['commands'] : ['commands', index] },
                kind: 'commands that only the spec or only the connector has',
            });
        }
    },
});
const bundleSdkVersion = bundleCheck({
    id: 'bundle-sdk-version',
    title: 'Bundle: SDK version',
    description: 'The project uses a fixed release of version 1 of the connector SDK, the major version that these checks support.',
    documents: [documents.build],
    inspect: (check, { sdkVersion, sourceMap }) => {
        if (sdkVersion === undefined) {
            check.skip(sourceMap === undefined ? noProjectReason(check) : 'the project does not depend on the connector SDK');
        }
        const major = /^v?(\d+)\.\d+\.\d+/.exec(sdkVersion)?.[1];
        if (major === undefined) {
            check.warn(`the project asks for version ${(0,core_text/* describeValue */.bp)(sdkVersion)} of the connector SDK and has none installed or locked`, {
                remedy: 'Commit the lock file, so that each build has the same SDK.',
            });
        }
        else if (major !== '1') {
            check.warn(`the connector is built with version ${sdkVersion} of the connector SDK; these checks support version 1`, {
                remedy: 'Read in the changelog of the SDK what is different, and use a newer version of these actions.',
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
    description: `The bundle loads within ${maxLoadTimeMs / 1000} seconds.`,
    documents: [documents.limits],
    inspect: (check, { loadError, loadTime, indexSize }) => {
        if (loadError !== undefined)
            check.skip(loadFailureReason(check, loadError));
        if (loadTime <= maxLoadTimeMs)
            return;
        const size = `${Math.ceil(indexSize / 1024)} KiB`;
        check.warn(`loading the bundle took ${(loadTime / 1000).toFixed(1)} s; its index.js has ${size}`, {
            remedy: 'Do not wait for anything while the bundle loads, and leave out dependencies that it does not need.',
        });
    },
});
const bundleSourceMap = bundleCheck({
    id: 'bundle-source-map',
    title: 'Bundle: source map',
    description: "The source map of the project's build maps the bundle to its sources.",
    documents: [documents.build],
    inspect: (check, { sourceMap }) => {
        if (sourceMap === undefined)
            check.skip(noProjectReason(check));
        if (sourceMap.state === 'other-build') {
            check.skip(`the bundle is not the build in the project's dist; pack it again, or give its project with ${check.inputName('path')}`);
        }
        if (sourceMap.state === 'missing') {
            check.skip('the build has no source map; with one (ncc --source-map --no-source-map-register), findings point at lines of the source');
        }
        if (sourceMap.state === 'broken') {
            check.warn(`the source map cannot be used: ${sourceMap.problem}`, {
                remedy: 'Build the connector again, index.js and its source map together.',
            });
        }
        else if (sourceMap.sources === 0) {
            check.warn(`the source map names ${count(0, 'source')} of the project`, {
                remedy: 'Check what the build bundles.',
            });
        }
    },
});
function noProjectReason(check) {
    return `there is no project of this connector in the folder; give its folder with ${check.inputName('path')}`;
}
function loadFailureReason(check, loadError) {
    return check.isReportedBy('bundle-loads') ? 'the bundle does not load: see bundle-loads' : loadError;
}
//# sourceMappingURL=bundle.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/connection/test-connection.js



const test_connection_command = 'std:test-connection';
const target = { kind: 'handler', command: test_connection_command };
const testConnectionSuccess = {
    id: 'test-connection-success',
    title: 'Connection',
    description: 'The connection test succeeds with the given configuration.',
    documents: [documents.command('test connection')],
    requires: [test_connection_command],
    writes: false,
    needsConfig: true,
    async run(check) {
        try {
            const answer = await check.commands.invokeOne(test_connection_command, {});
            if (!(0,json/* isObject */.Gv)(answer))
                check.warn(`${test_connection_command} answered ${(0,json/* kindOf */.I)(answer)} instead of an object`, { target });
        }
        catch (error) {
            if (!(error instanceof CommandError))
                throw error;
            check.run.connectionFailed = true;
            const remedy = error.kind === 'connector'
                ? `Check the configuration, and that the target system can be reached from ${check.run.bundle ? 'this machine' : 'the tenant'}.`
                : undefined;
            check.reportFailure(error, '', { remedy });
        }
    },
};
const testConnectionEmpty = {
    id: 'test-connection-empty',
    title: 'Connection without configuration',
    description: 'The connection test fails when the configuration is empty.',
    documents: [documents.command('test connection'), documents.errors],
    requires: [test_connection_command],
    writes: false,
    needsConfig: false,
    async run(check) {
        if (!check.spec.hasConfig)
            check.skip('the spec has no configuration items, so none can be missing');
        if (check.run.connectionFailed) {
            check.skip('the connection test fails with the given configuration too, so a failure proves nothing: see test-connection-success');
        }
        let outputs = 0;
        try {
            for await (const _ of check.commands.outputs(test_connection_command, {}, { config: {} }))
                outputs++;
        }
        catch (error) {
            if (!(error instanceof CommandError))
                throw error;
            // An error after output counts too, although the status of the answer was sent before.
            if (error.kind !== 'connector')
                check.reportFailure(error, 'the connector has to reject an empty configuration');
            return;
        }
        const remedy = 'Let the handler throw a ConnectorError if the configuration lacks what it needs.';
        if (outputs > 0)
            check.error(`${test_connection_command} succeeds with an empty configuration`, { target, remedy });
        else
            check.error(`${test_connection_command} answers neither success nor an error to an empty configuration`, { target, remedy });
    },
};
//# sourceMappingURL=test-connection.js.map
// EXTERNAL MODULE: ./lib/src/core/pool.js
var pool = __webpack_require__(63096);
// EXTERNAL MODULE: ./lib/src/spec/command-names.js
var command_names = __webpack_require__(55784);
;// CONCATENATED MODULE: ./lib/src/validation/checks/customizer/customizer.js













/** True if commands can run with the customizer. If not, it is an error, or a skip if customizer-handlers reports it. */
function hasUsableCustomizer(check) {
    const bundle = check.run.customizer?.bundle;
    if (bundle === undefined)
        return check.skip(missingFactReason('customizer', check.run.nameInput));
    const { loadError, exportError, exports, customizerFactoryError } = bundle;
    const notMade = exports.customizer ? customizerFactoryError : 'its bundle does not export connectorCustomizer';
    const problem = loadError ?? exportError ?? notMade;
    if (problem === undefined)
        return true;
    if (check.isReportedBy('customizer-handlers'))
        check.skip('the customizer cannot be run: see customizer-handlers');
    check.error(`the customizer cannot be run: ${problem}`);
    return false;
}
/**
 * The commands that the customizer has handlers for, such as `before:std:account:read`. A customizer that changes
 * operations may have an effect on any command.
 */
function customizedCommands(check) {
    const { customizerHandlers = [], customizedOperations = [] } = check.run.customizer?.bundle ?? {};
    return customizedOperations.length > 0 ? new Set(check.spec.commands) : new Set(customizerHandlers.map(commandOf));
}
function commandOf(handler) {
    return handler.replace(/^(before|after):/, '');
}
const customizerHandlers = {
    id: 'customizer-handlers',
    title: 'Handlers of the customizer',
    description: 'The customizer loads, and its handlers belong to commands that the spec lists.',
    documents: [documents.customizers],
    requires: [],
    writes: false,
    needsConfig: false,
    facts: ['customizer'],
    async run(check) {
        const bundle = check.run.customizer?.bundle;
        if (bundle === undefined)
            return check.skip(missingFactReason('customizer', check.run.nameInput));
        const { loadError, exportError, customizerFactoryError, withConfig, customizerHandlers: handlers, exports } = bundle;
        const { customizedOperations } = bundle;
        const problem = loadError ?? exportError;
        if (problem !== undefined)
            return check.error(`the customizer cannot be loaded: ${problem}`);
        if (!exports.customizer) {
            return check.error('the bundle of the customizer does not export connectorCustomizer', {
                remedy: 'Export it: export const connectorCustomizer = async () => createConnectorCustomizer().',
            });
        }
        if (customizerFactoryError !== undefined) {
            if (!withConfig) {
                check.skip(`${reasons/* customizerNeedsConfiguration */.vO} (${customizerFactoryError}); give one with ${check.inputName('config')}`);
            }
            return check.error(`the function that the bundle exports does not create a customizer: ${customizerFactoryError}`, {
                remedy: 'Check the configuration, and what that function does with it.',
            });
        }
        if (handlers.length === 0 && customizedOperations.length === 0) {
            return check.error('the customizer has no handlers, so it changes nothing', {
                remedy: 'Register handlers, such as afterStdAccountRead, or unlink the customizer.',
            });
        }
        reportUnusedHandlers(check, handlers);
    },
};
/**
 * Warns once of all handlers that never run: a customizer for several connectors may have one for every command. One
 * whose command may be misspelt has a warning of its own.
 */
function reportUnusedHandlers(check, handlers) {
    const unused = [];
    for (const handler of handlers.filter((each) => !check.spec.commands.has(commandOf(each)))) {
        const near = command_names/* knownCommands */.UC.includes(commandOf(handler))
            ? undefined
            : (0,nearest/* nearest */.p)(commandOf(handler), [...check.spec.commands]);
        if (near === undefined)
            unused.push(handler);
        else
            reportUnused(check, handler, `Did you mean ${near}?`);
    }
    const remedy = 'Remove the handler, or list the command.';
    const [first] = unused;
    if (first !== undefined && unused.length === 1)
        reportUnused(check, first, remedy);
    if (unused.length < 2)
        return;
    const commands = [...new Set(unused.map(commandOf))].sort().join(', ');
    check.warn(`${unused.length} handlers of the customizer never run: the connector does not list ${commands}`, {
        target: { kind: 'spec', path: ['commands'] },
        remedy,
    });
}
function reportUnused(check, handler, remedy) {
    const message = `the customizer's handler ${(0,core_text/* describeValue */.bp)(handler)} never runs: the connector does not list ${commandOf(handler)}`;
    check.warn(message, { target: { kind: 'spec', path: ['commands'] }, remedy, kind: 'handlers that never run' });
}
const customizerReading = {
    id: 'customizer-reading',
    title: 'Reading with the customizer',
    description: 'With the customizer, commands that read succeed as without it, and the answers have the same keys and match the schemas.',
    documents: [documents.customizers],
    requires: [],
    writes: false,
    needsConfig: true,
    facts: ['customizer'],
    async run(check) {
        if (!hasUsableCustomizer(check))
            return;
        const commands = customizedCommands(check);
        const isTested = (command) => commands.has(command) && check.spec.commands.has(command);
        const customized = check.withCustomizer();
        let tested = 0;
        if (isTested('std:test-connection')) {
            tested++;
            await attemptWithCustomizer(check, async () => {
                const answer = await customized.commands.invokeOne('std:test-connection', {});
                if (typeof answer !== 'object')
                    check.error(`with the customizer, std:test-connection answers ${(0,json/* kindOf */.I)(answer)}`);
            });
        }
        const schemas = [undefined, ...check.spec.entitlementSchemas];
        for (const schema of schemas) {
            const list = listCommandOf(schema);
            const read = readCommandOf(schema);
            if (!isTested(list) && !isTested(read))
                continue;
            const plain = await check.listIfPossible(schema);
            if (!plain)
                continue;
            if (isTested(list)) {
                tested++;
                await attemptWithCustomizer(check, () => compareLists(check, customized, schema, plain));
            }
            if (isTested(read) && plain.sample.length > 0) {
                tested++;
                await compareReads(check, customized, schema, plain.sample);
            }
        }
        check.commands.requests += customized.commands.requests;
        if (tested === 0)
            check.skip('the customizer has no handlers for commands that read, or there is nothing to read');
    },
};
/** Runs a part of the check with the customizer. A failure is an error, because the command succeeds without it. */
async function attemptWithCustomizer(check, work) {
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
    const target = { kind: 'handler', command };
    if (list.malformed.count > plain.malformed.count) {
        check.error(`with the customizer, ${command} sends an invalid object: ${list.malformed.first}`, { target });
    }
    if (list.count !== plain.count) {
        check.error(`with the customizer, ${command} answers ${list.count} objects instead of ${plain.count}`, { target });
    }
    const other = list.sample.find(({ uniqueKey }) => !plain.ids.has(uniqueKey));
    if (other) {
        check.error(`with the customizer, ${command} sends ${(0,core_text/* describeValue */.bp)(other.id)}, which it does not send without it`, {
            target,
            remedy: 'Do not change keys: the platform identifies objects by them.',
        });
    }
    reportNewMismatches(check, command, list.schemaStats, plain.schemaStats);
}
async function compareReads(check, customized, schema, sample) {
    const command = readCommandOf(schema);
    const view = schema ?? check.spec.accountSchema;
    const before = view && new SchemaStats(view);
    const after = view && new SchemaStats(view);
    await (0,pool/* mapLimited */.b)(sample, maxConcurrentReads, async (listed) => {
        const input = check.objectInput(listed, schema);
        let plain;
        try {
            plain = await check.commands.invokeForObject(command, input);
        }
        catch (error) {
            // A read that fails without the customizer too is not its fault.
            if (error instanceof CommandError)
                return;
            throw error;
        }
        before?.add(plain);
        await attemptWithCustomizer(check, async () => {
            const object = await customized.commands.invokeForObject(command, input);
            after?.add(object);
            if (object.uniqueKey === plain.uniqueKey)
                return;
            check.error(`with the customizer, ${command} of ${(0,core_text/* describeValue */.bp)(plain.id)} answers ${(0,core_text/* describeValue */.bp)(object.id)}`, {
                target: { kind: 'handler', command },
                remedy: 'Do not change keys: the platform identifies objects by them.',
                kind: 'reads that answer another key',
            });
        });
    });
    reportNewMismatches(check, command, after, before);
}
/** Reports mismatches with the schema that occur only with the customizer. */
function reportNewMismatches(check, command, after, before) {
    const noun = { one: 'object', many: 'objects' };
    const findingsBefore = new Findings();
    before?.report(findingsBefore, noun);
    const knownMessages = new Set(findingsBefore.list().map(({ message }) => message));
    const findingsAfter = new Findings();
    after?.report(findingsAfter, noun);
    for (const { level, message } of findingsAfter.list()) {
        if (knownMessages.has(message))
            continue;
        const options = {
            target: { kind: 'handler', command },
            remedy: "Let the customizer's handler send values of the types in the schema.",
        };
        check.findings.add(level, `with the customizer, in ${command}: ${message}`, options);
    }
}
//# sourceMappingURL=customizer.js.map
;// CONCATENATED MODULE: ./lib/src/validation/accounts/entitlements.js

/**
 * The schema of the entitlements in an account attribute: the one with its schemaObjectType, or with its own name, or the
 * only one of the spec, or `group`.
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
/** The account attributes for entitlements. Skips the check if there are none. */
function requireEntitlementAttributes(check) {
    const attributes = (check.spec.accountSchema?.attributes ?? []).filter(({ entitlement }) => entitlement);
    if (attributes.length === 0)
        check.skip('the account schema has no attribute with entitlement: true');
    return attributes;
}
/** Calls `work` for every entitlement type. Skips the check if there are none, or `work` skips all of them. */
async function forEachEntitlementType(check, work) {
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
/** The list of accounts. Skips the check if it is empty. */
async function requireAccounts(check) {
    const list = await check.list();
    if (list.count === 0)
        check.skip(reasons/* noAccounts */.ou);
    return list;
}
/** Calls `work` for the entitlements of every type that has some. Skips the check if no type has any. */
async function forEachEntitlementList(check, work) {
    await forEachEntitlementType(check, async (schema) => {
        const list = await check.list(schema);
        if (list.count === 0)
            return { skipped: (0,reasons/* noEntitlements */.Yk)(schema.type) };
        work(list, schema);
        return undefined;
    });
}
//# sourceMappingURL=entitlements.js.map
;// CONCATENATED MODULE: ./lib/src/validation/accounts/generate.js



/** The fields of a minimal account: the required ones. Without any, those that identify an account, or else all. */
function minimalFields(spec) {
    const required = spec.fields.filter(({ required }) => required);
    if (required.length > 0)
        return required;
    const { identityAttribute, displayAttribute } = spec.accountSchema ?? {};
    const identifying = spec.fields.filter(({ key }) => key === identityAttribute || key === displayAttribute);
    return identifying.length > 0 ? identifying : spec.fields;
}
/**
 * Generates values for fields of the create template as documented (docs/platform.md#spec-create-template,
 * docs/sail-faults.md#create-values).
 * @param values - values of the settings, used instead of generated ones.
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
            // A target system rejects an entitlement that does not exist. Without one the field is left out.
            const [value] = await entitlementValues(field.key);
            if (value !== undefined)
                attributes[field.key] = attribute.multi ? [value] : value;
            if (value !== undefined || !field.required)
                continue;
        }
        const { value, unique } = given ? (0,engine_settings/* pickValue */.ZC)(given, random) : generateField(field, random);
        if (value === undefined) {
            const message = `field ${JSON.stringify(field.key)} of the create template has the undocumented type ${JSON.stringify(field.type)}: no value can be generated for it`;
            problems.push({ message, target: field.target });
            continue;
        }
        if (isSecretField(field))
            secretKeys.add(field.key);
        else if (unique && typeof value === 'string')
            markers.push(value);
        attributes[field.key] = attribute?.multi && !Array.isArray(value) ? [value] : value;
    }
    const picked = pickIdentity(spec, fields, attributes, secretKeys);
    const identity = picked ?? `test.${random.text(10)}`;
    if (picked === undefined)
        markers.push(identity);
    return { identity, attributes: { ...attributes }, secretKeys, markers, problems };
}
/** The value of a field, undefined for undocumented types. `unique`: no other account has it. */
function generateField(field, random) {
    const { initial, initialType } = field;
    if (initialType === 'static' && !isEmpty(initial['value']))
        return { value: convertStaticValue(initial['value'], field.type), unique: false };
    if (initialType === 'generator' && initial['name'] === 'Create Password')
        return { value: generatePassword(random), unique: true };
    if (initialType === 'generator' && initial['name'] === 'Create Unique Account ID') {
        return { value: generateUniqueId(initial, random), unique: true };
    }
    const named = initialType === 'identityAttribute' && typeof initial['name'] === 'string' ? ` ${initial['name']}` : '';
    const name = `${field.key}${named}`;
    return { value: generateByType(field.type, name, random), unique: field.type === 'string' && !phoneName.test(name) };
}
/** A value of a schema type for an attribute called `name`. Undefined for undocumented types. */
function generateByType(type, name, random) {
    switch (type) {
        case 'string':
            return generateText(name, random);
        case 'boolean':
            // A test account must not become an administrator, and should be usable.
            return !/admin|root|owner|super|privileg|disabl|lock|suspend|inactive|terminat|delet/i.test(name);
        case 'int':
        case 'long':
            return random.integer(1, 9999);
        default:
            return undefined;
    }
}
const phoneName = /phone|mobile|\bfax\b/i;
function generateText(name, random) {
    if ((0,secrets_names/* isSecretName */.e)(name))
        return generatePassword(random);
    if (/e-?mail|\bmail\b|userprincipalname|\bupn\b/i.test(name))
        return `test.${random.text(10)}@example.com`;
    if (phoneName.test(name))
        return `+1202555${random.text(4, '0123456789')}`;
    return `test-${random.text(10)}`;
}
/** Lower and upper case letters, digits and punctuation, so that common password policies accept it. */
function generatePassword(random) {
    const lower = 'abcdefghijkmnpqrstuvwxyz';
    return `${random.text(6, lower)}${random.text(6, lower.toUpperCase())}${random.text(4, '23456789')}-${random.text(3, lower)}!`;
}
/** Replaces `$(uniqueCounter)` by a number and every other `$(name)` by a text. Cuts to `maxSize`, with a unique end. */
function generateUniqueId(initial, random) {
    const template = typeof initial['template'] === 'string' ? initial['template'] : '';
    const maxSize = Math.trunc(Number(initial['maxSize']));
    const counter = random.integer(10_000, 999_999);
    let id = template
        .replaceAll('$(uniqueCounter)', String(counter))
        .replaceAll(/\$\(([^)]{0,200})\)/g, (_, name) => generateText(name, random));
    // A template without variables would give the same id each time, and the second create would fail.
    if (id === template)
        id += random.text(10);
    if (!(maxSize > 0) || id.length <= maxSize)
        return id;
    const tail = random.text(Math.min(8, maxSize));
    return id.slice(0, maxSize - tail.length) + tail;
}
/** Converts a static value to the type of its field, because the documentation writes all of them as texts. */
function convertStaticValue(value, type) {
    if (typeof value !== 'string')
        return value;
    if (type === 'boolean' && /^(true|false)$/i.test(value))
        return value.toLowerCase() === 'true';
    if ((type === 'int' || type === 'long') && /^[-+]?\d{1,15}$/.test(value))
        return Number(value);
    return value;
}
/** True for a field that holds a password or a similar secret. */
function isSecretField(field) {
    return (field.initialType === 'generator' && field.initial['name'] === 'Create Password') || (0,secrets_names/* isSecretName */.e)(field.key);
}
/** The identity of the account: the value of the identity attribute, or of the next best field. */
function pickIdentity(spec, fields, attributes, secretKeys) {
    const { identityAttribute, displayAttribute } = spec.accountSchema ?? {};
    const generatedKey = fields.find(({ initial }) => initial['name'] === 'Create Unique Account ID')?.key;
    const likelyKeys = fields
        .map(({ key }) => key)
        .filter((key) => /^(user_?name|login|e?-?mail|email_?address|display_?name|name)$/i.test(key));
    for (const key of [identityAttribute, generatedKey, displayAttribute, ...likelyKeys]) {
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
const deleteCommand = 'std:account:delete';
/** The commands that every check with a test account needs. */
const lifecycleCommands = [createCommand, readCommand, deleteCommand];
/** Generates the values of a test account, for `minimal` only of the required fields. Skips the check without a create template. */
async function generateTestAccount(check, extent) {
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
        addSecrets(run.watch, account.attributes[key]);
    return account;
}
/**
 * Creates a test account. It is always deleted after the check, also on failure or abort. Throws a CommandError if the
 * handler fails, or answers no account or one that existed before, which is never deleted.
 */
async function createAccount(check, account) {
    const { run, spec } = check;
    const { testAccounts } = run;
    if (run.deleteFailedIn !== undefined) {
        check.skip(`no further accounts are created, because one of ${run.deleteFailedIn} could not be deleted`);
    }
    testAccounts.idsBefore ??= (await check.listIfPossible())?.ids;
    const { identity, attributes, markers } = account;
    if (markers.length === 0 && testAccounts.idsBefore === undefined && Object.keys(attributes).length > 0) {
        check.skip('the accounts cannot be listed and no value that is sent is unique, so a new account cannot be distinguished from an existing one; give a value with $(unique) under values in validate.yml');
    }
    run.signal.throwIfAborted();
    const testAccount = testAccounts.register({ identity: identity ?? '', markers });
    try {
        const input = { identity, attributes, ...(spec.accountSchema && { schema: spec.accountSchema.input }) };
        const created = await check.commands.invokeForObject(createCommand, input);
        if (testAccounts.existedBefore(created)) {
            const message = `${createCommand} answered the account ${(0,core_text/* describeValue */.bp)(created.id)}, which existed before`;
            throw new CommandError(createCommand, 'answer', `${message} (an earlier run with the same seed may have left it)`);
        }
        testAccounts.recordCreated(testAccount, created);
        for (const text of resultErrors(created.fields)) {
            check.error(`${createCommand} reports an error for ${text}`, {
                target: { kind: 'handler', command: createCommand },
            });
        }
        return created;
    }
    catch (error) {
        testAccounts.recordFailure(testAccount, error);
        throw error;
    }
}
/** Creates a minimal test account for the check. If that fails, the first check reports it and later ones are skipped. */
async function createTestAccount(check) {
    const { run } = check;
    if (run.createFailedIn !== undefined)
        check.skip(`no test account could be created: see ${run.createFailedIn}`);
    const sent = await generateTestAccount(check, 'minimal');
    try {
        return { sent, created: await createAccount(check, sent) };
    }
    catch (error) {
        if (error instanceof CommandError)
            run.createFailedIn ??= check.id;
        throw error;
    }
}
/** Invokes std:account:read once. */
async function readAccount(check, account) {
    return check.commands.invokeForObject(readCommand, check.objectInput(account));
}
/**
 * Reads an account until the result of `inspect` is `done` or the timeout expires. Returns the last result. An account
 * that is not found is read again, because a target system may show it late. Throws the CommandError if no read
 * succeeded.
 */
async function readUntil(check, account, inspect) {
    const last = await check.poller.until(async () => {
        try {
            const seen = inspect(await readAccount(check, account));
            return { done: seen.done, seen };
        }
        catch (error) {
            if (error instanceof CommandError && error.mayMeanNotFound)
                return { done: false, error, missing: 'an account that can be read' };
            throw error;
        }
    });
    if (last.seen)
        return last.seen;
    throw last.error;
}
/** Reads a new test account. If it is not found, it is read again until the timeout expires. */
async function readCreated(check, created) {
    return (await readUntil(check, created, (account) => ({ done: true, account }))).account;
}
/**
 * Whether an account that could be read is gone: two reads in a row do not find it. `likely`, if the tenant does not
 * report the types of errors.
 */
async function isGone(check, account) {
    const notFound = [];
    await check.poller.until(async () => {
        try {
            await readAccount(check, account);
            return { done: true };
        }
        catch (error) {
            if (!(error instanceof CommandError && error.mayMeanNotFound))
                throw error;
            notFound.push(error.errorType);
            return { done: notFound.length === 2 };
        }
    });
    if (notFound.length < 2)
        return 'no';
    return notFound.includes(undefined) ? 'likely' : 'certain';
}
/**
 * Deletes a test account and waits until it can no longer be read. Returns false if it can still be read after the
 * timeout. Throws a CommandError if the delete fails, or a read fails for another reason than an error of the connector.
 */
async function deleteAndVerify(check, account) {
    await check.commands.invokeVoid(deleteCommand, check.objectInput(account));
    const isDeleted = await waitUntilUnreadable(check, account);
    if (isDeleted)
        check.run.testAccounts.recordDeleted(account);
    return isDeleted;
}
/** What a check waits for after a delete. */
const noLongerReadable = 'a deleted account that cannot be read';
async function waitUntilUnreadable(check, account) {
    const { done } = await check.poller.until(async () => {
        try {
            await readAccount(check, account);
            return { done: false, missing: noLongerReadable };
        }
        catch (error) {
            if (!(error instanceof CommandError))
                throw error;
            // The check account-not-found tests the type of the error.
            if (error.kind === 'connector')
                return { done: true };
            throw error;
        }
    });
    return done;
}
/**
 * Generates a value for an attribute that is not one of `taken`. Undefined for undocumented types, and if the settings
 * have no other value.
 */
function generateValue(check, type, name, taken = []) {
    const given = check.run.settings.values[name];
    let value;
    for (let tries = 0; tries < 20; tries++) {
        value = given ? (0,engine_settings/* pickValue */.ZC)(given, check.random).value : generateByType(type, name, check.random);
        if (!taken.includes(value))
            break;
        value = undefined;
    }
    if ((0,secrets_names/* isSecretName */.e)(name))
        addSecrets(check.run.watch, value);
    return value;
}
/** What a generated password is called in a finding. */
const sentPassword = 'a password that was sent';
function addSecrets(watch, value) {
    for (const text of Array.isArray(value) ? value : [value])
        if (typeof text === 'string')
            watch.add(text, sentPassword);
}
//# sourceMappingURL=accounts.js.map
;// CONCATENATED MODULE: ./lib/src/validation/accounts/changes.js








const updateCommand = 'std:account:update';
const changes_target = { kind: 'handler', command: updateCommand };
/**
 * The attributes that an update can change: those that the schema marks as writable. That flag is not documented, so if
 * no attribute has it, those of plain fields of the create template: no identity, entitlement, password, generated or
 * static value.
 */
function updatableAttributes({ spec, run }) {
    const schema = spec.accountSchema;
    const attributes = (schema?.attributes ?? []).filter(({ entitlement, name }) => {
        const given = run.settings.values[name];
        return !entitlement && (given === undefined || (0,engine_settings/* canVary */.B_)(given));
    });
    const writable = attributes.filter(({ writable }) => writable);
    if (writable.length > 0)
        return writable;
    const plainFields = spec.fields.filter((field) => field.initialType !== 'static' && field.initialType !== 'generator' && !isSecretField(field));
    const keys = new Set(plainFields.map(({ key }) => key));
    return attributes.filter(({ name }) => keys.has(name) && name !== schema?.identityAttribute);
}
/** The attributes that an update can change. Skips the check if there are none. */
function requireUpdatableAttributes(check) {
    const attributes = updatableAttributes(check);
    if (attributes.length === 0) {
        check.skip('no attribute is known to be updatable: the schema has none that is writable or a plain field of the create template');
    }
    return attributes;
}
/** True if a value identifies the account, so that changing it could make it another account. */
function identifiesAccount(account, value) {
    return value === account.id || (value !== undefined && value === account.fields['identity']);
}
/**
 * Up to `amount` values for an attribute that differ from each other and from the current one: the other boolean, larger
 * numbers, new texts. None for an undocumented type.
 */
function newValues(check, attribute, current, amount) {
    const taken = Array.isArray(current) ? [...current] : [current];
    const values = [];
    while (values.length < amount) {
        const value = newValue(check, attribute, taken);
        if (value === undefined)
            break;
        values.push(value);
        taken.push(value);
    }
    return values;
}
function newValue(check, attribute, taken) {
    const { type, name } = attribute;
    if (check.run.settings.values[name] === undefined) {
        if (type === 'boolean')
            return [true, false].find((value) => !taken.includes(value));
        if (type === 'int' || type === 'long')
            return nextNumber(taken);
    }
    return generateValue(check, type, name, taken);
}
function nextNumber(taken) {
    const numbers = taken
        .map((value) => (typeof value === 'string' && /^[-+]?\d{1,15}$/.test(value) ? Number(value) : value))
        .filter((value) => typeof value === 'number' && Number.isSafeInteger(value + 1));
    return numbers.length === 0 ? 42 : Math.max(...numbers) + 1;
}
/** A change that sets one of the attributes to a new value. Undefined if none can have another value. */
function pickChange(check, account, attributes) {
    const attribute = attributes.find(({ name }) => !identifiesAccount(account, account.attributes[name]));
    if (attribute === undefined)
        return undefined;
    const { name, multi } = attribute;
    const [value] = newValues(check, attribute, account.attributes[name], 1);
    return value === undefined ? undefined : { op: 'Set', attribute: name, value: multi ? [value] : value };
}
/** Sends an update. Throws a CommandError if the handler fails. Faults of its answer become findings. */
async function sendUpdate(check, account, changes) {
    const input = { ...check.objectInput(account), changes };
    const answer = await check.commands.invokeOne(updateCommand, input);
    if (!(0,json/* isObject */.Gv)(answer)) {
        check.error(`${updateCommand} answered ${(0,json/* kindOf */.I)(answer)} instead of an account or {}`, {
            target: changes_target,
            kind: 'answers of update',
        });
        return {};
    }
    for (const text of resultErrors(answer)) {
        check.error(`${updateCommand} reports an error for ${text}`, { target: changes_target, kind: 'errors that update reports' });
    }
    return answer;
}
/**
 * Changes an attribute and waits until a read shows the expected value. Returns false, with a finding, if it does not or
 * the update fails; later checks then leave the attribute out.
 */
async function changeAndVerify(check, account, attribute, change, expected) {
    const { name } = attribute;
    try {
        await sendUpdate(check, account, [{ ...change, attribute: name }]);
        if ((0,secrets_names/* isSecretName */.e)(name))
            return true;
        const seen = await readUntil(check, account, ({ attributes }) => {
            const value = attributes[name];
            return { done: isExpectedValue(expected, value, attribute), value };
        });
        if (seen.done)
            return true;
        check.error(`attribute ${(0,core_text/* describeValue */.bp)(name)}: after ${change.op} ${(0,core_text/* describeValue */.bp)(change.value)} it should be ${(0,core_text/* describeValue */.bp)(expected)}, and a read shows ${(0,core_text/* describeValue */.bp)(seen.value)}`, { target: changes_target, kind: 'attributes that an update did not change' });
    }
    catch (error) {
        if (!(error instanceof CommandError))
            throw error;
        check.reportFailure(error, `attribute ${(0,core_text/* describeValue */.bp)(name)}`);
    }
    check.run.brokenAttributes.add(name);
    return false;
}
/** True if a value is the expected one. If null is expected, an empty text and a false boolean are too. */
function isExpectedValue(expected, value, attribute) {
    if (expected === null && (value === '' || (attribute.type === 'boolean' && value === false)))
        return true;
    return isSuppliedValue(expected, value, attribute);
}
//# sourceMappingURL=changes.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/customizer/customizer-writing.js







/** Commands on an account, in the order in which the check runs them. None of them deletes it. */
const statusCommands = ['std:account:disable', 'std:account:enable', 'std:account:unlock'];
const passwordCommand = 'std:change-password';
const customizerWriting = {
    id: 'customizer-writing',
    title: 'Writing with the customizer',
    description: 'With the customizer, an account can be created, changed and deleted, and the answers have its key.',
    documents: [documents.customizers],
    requires: lifecycleCommands,
    writes: true,
    needsConfig: true,
    facts: ['customizer'],
    async run(check) {
        if (!hasUsableCustomizer(check))
            return;
        const handled = customizedCommands(check);
        const writing = [createCommand, updateCommand, ...statusCommands, passwordCommand, deleteCommand];
        const commands = new Set(writing.filter((command) => handled.has(command) && check.spec.commands.has(command)));
        if (commands.size === 0)
            check.skip('the customizer has no handlers for commands that write');
        const customized = check.withCustomizer();
        const account = await createWithCustomizer(check, customized, commands.has(createCommand));
        if (account)
            await changeAccount(check, customized, account, commands);
        check.commands.requests += customized.commands.requests;
    },
};
/** Creates the test account. Returns undefined, with a finding, if the create or the read fails with the customizer. */
async function createWithCustomizer(check, customized, withHandlers) {
    if (!withHandlers)
        return (await createTestAccount(check)).created;
    if (check.run.createFailedIn !== undefined) {
        check.skip(`no test account could be created without the customizer: see ${check.run.createFailedIn}`);
    }
    const sent = await generateTestAccount(check, 'minimal');
    const created = await attemptWithCustomizer(check, () => createAccount(customized, sent));
    if (!created)
        return undefined;
    const schema = check.spec.accountSchema;
    const answered = schema && new SchemaStats(schema);
    answered?.add(created);
    const readBack = await attemptWithCustomizer(check, () => readCreated(check, created));
    if (!readBack)
        return undefined;
    const read = schema && new SchemaStats(schema);
    read?.add(readBack);
    reportNewMismatches(check, createCommand, answered, read);
    return created;
}
async function changeAccount(check, customized, account, commands) {
    const input = check.objectInput(account);
    if (commands.has(updateCommand))
        await updateAccount(check, customized, account, input);
    for (const command of statusCommands) {
        if (!commands.has(command))
            continue;
        const answer = await attemptWithCustomizer(check, () => customized.commands.invokeForObject(command, input));
        if (answer && answer.uniqueKey !== account.uniqueKey) {
            check.error(`with the customizer, ${command} of ${(0,core_text/* describeValue */.bp)(account.id)} answers ${(0,core_text/* describeValue */.bp)(answer.id)}`, {
                target: { kind: 'handler', command },
            });
        }
    }
    if (commands.has(passwordCommand)) {
        const { attributes, secretKeys } = await generateTestAccount(check, 'maximal');
        const [key] = secretKeys;
        const password = (key === undefined ? undefined : attributes[key]) ?? check.random.text(20);
        if (typeof password === 'string')
            check.run.watch.add(password, sentPassword);
        await attemptWithCustomizer(check, () => customized.commands.invokeVoid(passwordCommand, { ...input, password }));
    }
    if (commands.has(deleteCommand))
        await deleteAccount(check, customized, account, input);
}
async function updateAccount(check, customized, account, input) {
    const attributes = updatableAttributes(check).filter(({ name }) => !check.run.brokenAttributes.has(name));
    const change = pickChange(check, account, attributes);
    if (change === undefined)
        return;
    await attemptWithCustomizer(check, () => customized.commands.invokeOne(updateCommand, { ...input, changes: [change] }));
}
async function deleteAccount(check, customized, account, input) {
    const succeeded = await attemptWithCustomizer(check, async () => {
        await customized.commands.invokeOne(deleteCommand, input);
        return true;
    });
    if (!succeeded)
        return;
    const { done: isDeleted } = await check.poller.until(async () => {
        try {
            await check.commands.invokeForObject(readCommand, input);
            return { done: false, missing: 'an account that the customizer deleted and that cannot be read' };
        }
        catch (error) {
            if (error instanceof CommandError && error.kind === 'connector')
                return { done: true };
            throw error;
        }
    });
    if (isDeleted)
        check.run.testAccounts.recordDeleted(account);
    // A customizer may disable accounts instead of deleting them, so this is a warning.
    else
        check.warn(`with the customizer, account ${(0,core_text/* describeValue */.bp)(account.id)} can still be read after its delete`, {
            target: { kind: 'handler', command: deleteCommand },
        });
}
//# sourceMappingURL=customizer-writing.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/limits/limits.js



/** The platform's limits of one message and of the time without a message (docs/platform.md#limits). */
const maxSendBytes = 256 * 1024;
const maxSilenceMs = 3 * 60_000;
/** A measurement above this share of a limit is a warning. */
const warningShare = 0.8;
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
    title: 'Size of one message',
    description: 'No account, entitlement or other output is larger than 256 KiB, the limit of the platform for one message.',
    async run(check) {
        const remedy = 'Send less in one object, for example fewer attributes.';
        const reported = reportHits(check, 'send-size', remedy);
        await check.listIfPossible();
        for (const schema of check.spec.entitlementSchemas)
            await check.listIfPossible(schema);
        let measured = 0;
        for (const [command, { largestBytes, largestPosition }] of check.run.observations.commands) {
            if (command === 'std:spec:read')
                continue;
            measured += largestBytes > 0 ? 1 : 0;
            if (largestBytes < warningShare * maxSendBytes || reported.has(command))
                continue;
            const size = `output ${largestPosition} of ${command} has ${kibibytes(largestBytes)}, and`;
            const options = { target: { kind: 'handler', command }, remedy };
            if (largestBytes > maxSendBytes)
                check.error(`${size} the platform allows 256 KiB at most`, options);
            else
                check.warn(`${size} the limit of the platform is 256 KiB`, options);
        }
        if (measured === 0 && reported.size === 0)
            check.skip('no command has sent anything; run the check together with others');
    },
};
const limitIdleTime = {
    ...common,
    id: limitCheckId('idle-time'),
    title: 'Time without a message',
    description: 'Every command sends a message at least every 3 minutes; the platform ends a command that does not.',
    async run(check) {
        const remedy = 'Send results as soon as you have them, or call res.keepAlive() while there are none.';
        const reported = reportHits(check, 'idle-time', remedy);
        let measured = 0;
        for (const [command, { longestSilenceMs }] of check.run.observations.commands) {
            if (command === 'std:spec:read')
                continue;
            measured++;
            if (longestSilenceMs < warningShare * maxSilenceMs || reported.has(command))
                continue;
            const what = `${command} sent nothing for ${Math.round(longestSilenceMs / 1000)} s, and the platform ends a command after 180 s`;
            const options = { target: { kind: 'handler', command }, remedy };
            if (longestSilenceMs > maxSilenceMs)
                check.error(what, options);
            else
                check.warn(what, options);
        }
        if (measured === 0)
            check.skip('no command was run; run the check together with others');
    },
};
const limitMemory = {
    ...common,
    id: limitCheckId('memory'),
    title: 'Memory',
    description: 'As many accounts as limits.accounts in validate.yml can be listed within 512 MB of memory.',
    async run(check) {
        const remedy = 'Send each object as soon as it is read, instead of collecting them.';
        const reported = reportHits(check, 'memory', remedy);
        if (reported.size > 0)
            return;
        const accountCount = check.run.settings.accountCount;
        if (accountCount === undefined)
            return check.skip('no number of accounts is given; set limits.accounts in validate.yml');
        const list = await check.listIfPossible();
        // The list that was just read may have hit the limit.
        if (reportHits(check, 'memory', remedy).size > 0)
            return;
        if (!list)
            return check.skip('the accounts could not be listed');
        if (list.count < accountCount) {
            check.skip(`the target system has ${count(list.count, 'account')}, and limits.accounts in validate.yml is ${accountCount}: use a system with as many`);
        }
    },
};
/** Reports the hits of a limit that the runtime recorded. Returns the commands that hit it. */
function reportHits(check, limit, remedy) {
    const hits = (check.run.limitHits?.() ?? []).filter((hit) => hit.limit === limit);
    const commands = new Set();
    for (const { command, message } of hits) {
        if (commands.has(command))
            continue;
        commands.add(command);
        check.error(message, { target: { kind: 'handler', command }, remedy });
    }
    return commands;
}
function kibibytes(bytes) {
    return `${Math.round(bytes / 1024)} KiB`;
}
//# sourceMappingURL=limits.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/process/process.js



/** A check of what the connector's process did during the run beside its answers. */
function processCheck(kind, facts) {
    return {
        id: incidentChecks[kind],
        ...facts,
        requires: [],
        writes: false,
        needsConfig: true,
        facts: ['process'],
        runsLast: true,
        async run(check) {
            const { process, observations, nameInput } = check.run;
            if (process === undefined)
                return check.skip(missingFactReason('process', nameInput));
            const commands = [...observations.commands.keys()].filter((command) => command !== 'std:spec:read');
            if (commands.length === 0)
                check.skip('no command was run; run the check together with others');
            await watchToTheEnd(check.run);
            reportIncidents(check, process.incidents().filter((incident) => incident.kind === kind));
        },
    };
}
const processLateSends = processCheck('late-send', {
    title: 'Process: nothing is sent late',
    description: 'No handler sends anything after it has ended, which the platform would lose.',
    documents: [documents.commands],
});
const processCrashes = processCheck('crash', {
    title: 'Process: no crash',
    description: 'The process of the connector neither crashes nor ends itself, during commands or between them.',
    documents: [documents.errors],
});
const processOutput = processCheck('plain-output', {
    title: 'Process: output',
    description: 'The connector writes only log lines of the SDK to its standard output; other text is a notice.',
    documents: [documents.logging],
});
//# sourceMappingURL=process.js.map
// EXTERNAL MODULE: ./lib/src/spec/schema.js
var spec_schema = __webpack_require__(15269);
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/discover-schema.js






const discover_schema_command = placeholder/* discoverSchema */.de;
const discover_schema_target = { kind: 'handler', command: discover_schema_command };
const accountDiscoverSchema = {
    id: 'account-discover-schema',
    title: 'Accounts: discovered schema',
    description: 'The account schema that the connector discovers is complete and does not contradict the one in the spec.',
    documents: [documents.command('account discover schema'), documents.accountSchema],
    requires: [discover_schema_command],
    writes: false,
    needsConfig: true,
    async run(check) {
        const answer = await check.commands.invokeOne(discover_schema_command, {});
        const schema = (0,spec_view/* viewDiscoveredSchema */.VE)(answer);
        if (!(0,json/* isObject */.Gv)(answer) || !schema) {
            check.error(`${discover_schema_command} answered ${(0,json/* kindOf */.I)(answer)} instead of a schema`, { target: discover_schema_target });
            return;
        }
        checkForm(check, schema);
        // Not check.spec: if the spec has no schema, that has the discovered one.
        const specSchema = (0,spec_view/* viewSpec */.vw)(check.run.specContent).accountSchema;
        if (specSchema && schema.attributes.length > 0)
            compareSchemas(check, specSchema, schema);
    },
};
function checkForm(check, schema) {
    if (schema.attributes.length === 0) {
        check.error(`${discover_schema_command} answered a schema without attributes`, { target: discover_schema_target });
        return;
    }
    for (const use of ['identityAttribute', 'displayAttribute', 'groupAttribute']) {
        const name = schema[use];
        if (name === undefined) {
            if (use !== 'groupAttribute')
                check.error(`the discovered schema has no ${use}`, { target: discover_schema_target });
        }
        else if (!schema.byName.has(name)) {
            check.error(`the ${use} of the discovered schema is ${(0,core_text/* describeValue */.bp)(name)}, which is none of its attributes`, {
                target: discover_schema_target,
            });
        }
    }
    const types = spec_schema/* attributeTypes */.sJ;
    for (const { name, type } of schema.attributes) {
        if (types.includes(type))
            continue;
        const fault = type === '' ? 'no type' : `the type ${(0,core_text/* describeValue */.bp)(type)}, which is not documented`;
        check.error(`attribute ${(0,core_text/* describeValue */.bp)(name)} of the discovered schema has ${fault}`, {
            target: discover_schema_target,
            kind: 'attributes without a documented type',
            remedy: `Use one of ${types.join(', ')}.`,
        });
    }
}
/** Reports contradictions. Attributes that are only in the discovered schema are none: a connector discovers for those. */
function compareSchemas(check, spec, schema) {
    for (const use of ['identityAttribute', 'displayAttribute']) {
        if (spec[use] === undefined || schema[use] === undefined || spec[use] === schema[use])
            continue;
        check.error(`the ${use} is ${(0,core_text/* describeValue */.bp)(spec[use])} in the spec and ${(0,core_text/* describeValue */.bp)(schema[use])} in the discovered schema`, {
            target: { kind: 'spec', path: ['accountSchema', use] },
        });
    }
    for (const attribute of spec.attributes) {
        const found = schema.byName.get(attribute.name);
        if (!found) {
            check.warn(`attribute ${(0,core_text/* describeValue */.bp)(attribute.name)} is in the spec and not in the discovered schema`, {
                target: attribute.target,
                kind: 'attributes that are not discovered',
            });
            continue;
        }
        for (const [field, text] of [
            ['type', (value) => `of type ${(0,core_text/* describeValue */.bp)(value.type)}`],
            ['multi', (value) => (value.multi ? 'multi-valued' : 'single-valued')],
            ['entitlement', (value) => (value.entitlement ? 'an entitlement' : 'no entitlement')],
        ]) {
            if (attribute[field] === found[field] || (field === 'type' && found.type === ''))
                continue;
            check.error(`attribute ${(0,core_text/* describeValue */.bp)(attribute.name)} is ${text(attribute)} in the spec and ${text(found)} in the discovered schema`, { target: attribute.target, kind: 'attributes that differ from the discovered schema' });
        }
    }
}
//# sourceMappingURL=discover-schema.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/entitlements-exist.js




const accountEntitlementsExist = {
    id: 'account-entitlements-exist',
    title: 'Accounts: entitlements exist',
    description: 'Every entitlement of a listed account is in the list of entitlements of its type.',
    documents: [documents.accountSchema, documents.command('entitlement list')],
    requires: ['std:account:list', 'std:entitlement:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        const attributes = requireEntitlementAttributes(check);
        const { heldEntitlements } = await check.list();
        let tested = 0;
        for (const attribute of attributes) {
            const schema = entitlementSchemaOf(check.spec, attribute);
            const values = heldEntitlements?.values.get(attribute.name);
            // The check spec-entitlements reports an attribute without a schema.
            if (!schema || !values)
                continue;
            const { entitlementNames } = await check.list(schema);
            for (const [value, account] of values) {
                tested++;
                if (entitlementNames?.has(value))
                    continue;
                check.error(`attribute ${(0,core_text/* describeValue */.bp)(attribute.name)} of account ${(0,core_text/* describeValue */.bp)(account)} has ${(0,core_text/* describeValue */.bp)(value)}, which is not in the list of entitlements of type ${(0,core_text/* describeValue */.bp)(schema.type)}`, {
                    target: { kind: 'handler', command: 'std:account:list' },
                    kind: 'entitlements of accounts that are not listed',
                    remedy: 'Send the id of the entitlement as in its list, or list the entitlement too.',
                });
            }
        }
        if (tested === 0)
            check.skip('no account has an entitlement');
        if (heldEntitlements?.isTruncated)
            check.run.logger.info(`${check.id}: tested the first ${maxHeldValues} entitlements of each attribute`);
    },
};
//# sourceMappingURL=entitlements-exist.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/forms.js







const accountOutputForm = {
    id: 'account-output-form',
    title: 'Accounts: fields',
    description: 'The fields of listed accounts outside of their attributes are documented and have the documented types.',
    documents: [documents.command('account list')],
    requires: ['std:account:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        const list = await requireAccounts(check);
        reportForm(check, list, undefined);
    },
};
const entitlementOutputForm = {
    id: 'entitlement-output-form',
    title: 'Entitlements: fields',
    description: 'The fields of listed entitlements outside of their attributes are documented and have the documented types.',
    documents: [documents.command('entitlement list')],
    requires: ['std:entitlement:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await forEachEntitlementList(check, (list, schema) => reportForm(check, list, schema));
    },
};
function reportForm(check, { form }, entitlements) {
    const noun = (0,spec_view/* nounsOf */.lt)(entitlements);
    const target = { kind: 'handler', command: listCommandOf(entitlements) };
    for (const [level, faults] of [
        ['error', form.errors],
        ['warning', form.warnings],
    ]) {
        for (const [text, { count: n, first }] of faults) {
            check.findings.add(level, `${count(n, noun.one, noun.many)}, first ${(0,core_text/* describeValue */.bp)(first)}: each ${text}`, {
                target,
                remedy: 'Send only the documented fields of the command, and attributes only in "attributes".',
            });
        }
    }
}
const accountRequiredAttributes = {
    id: 'account-required-attributes',
    title: 'Accounts: identity and display attributes',
    description: 'Every account has a value for the attributes that identityAttribute and displayAttribute name.',
    documents: [documents.accountSchema],
    requires: ['std:account:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        const schema = check.spec.accountSchema;
        if (!schema)
            return check.skip(reasons/* noAccountSchema */.QK);
        const list = await requireAccounts(check);
        reportNamed(check, list, schema);
    },
};
const entitlementRequiredAttributes = {
    id: 'entitlement-required-attributes',
    title: 'Entitlements: identity and display attributes',
    description: 'Every entitlement has a value for the attributes that identityAttribute and displayAttribute name.',
    documents: [documents.entitlementSchemas],
    requires: ['std:entitlement:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await forEachEntitlementList(check, (list, schema) => reportNamed(check, list, schema, schema));
    },
};
/** A missing identity attribute is an error; without a display attribute the object is only hard to recognise. */
function reportNamed(check, { namedAttributes }, schema, entitlements) {
    const noun = (0,spec_view/* nounsOf */.lt)(entitlements);
    for (const [use, { count: n, first }] of namedAttributes?.missing ?? []) {
        const verb = n === 1 ? 'has' : 'have';
        const message = `${count(n, noun.one, noun.many)}, first ${(0,core_text/* describeValue */.bp)(first)}, ${verb} no value for ${(0,core_text/* describeValue */.bp)(schema[use])}, the ${use}`;
        check.findings.add(use === 'identityAttribute' ? 'error' : 'warning', message, {
            target: { kind: 'handler', command: listCommandOf(entitlements) },
            remedy: `Send the attribute, or name another one as the ${use}.`,
        });
    }
}
//# sourceMappingURL=forms.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/keys.js






const accountKeyType = {
    id: 'account-key-type',
    title: 'Accounts: kind of keys',
    description: 'The keys of all accounts are of the kind in keyType: simple or compound.',
    documents: [documents.spec, documents.command('account list')],
    requires: ['std:account:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        const list = await requireAccounts(check);
        const { keyType } = check.spec;
        if (keyType === undefined) {
            reportMixedKeys(check, list, undefined);
            return;
        }
        for (const [kind, { count: n, first }] of list.keys.kinds) {
            if (kind === keyType)
                continue;
            check.error(`keyType is ${keyType}, and ${count(n, 'account has a', 'accounts have a')} ${kind} key, first ${(0,core_text/* describeValue */.bp)(first)}`, {
                target: { kind: 'spec', path: ['keyType'] },
                remedy: `Write "keyType": "${kind}", or send ${keyType} keys.`,
            });
        }
    },
};
const entitlementKeyType = {
    id: 'entitlement-key-type',
    title: 'Entitlements: kind of keys',
    description: 'The keys of all entitlements of a type are of the same kind.',
    documents: [documents.command('entitlement list')],
    requires: ['std:entitlement:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await forEachEntitlementList(check, (list, schema) => reportMixedKeys(check, list, schema));
    },
};
function reportMixedKeys(check, { keys }, entitlements) {
    const [first, second] = [...keys.kinds];
    if (!first || !second)
        return;
    const examples = [first, second].map(([kind, { count: n, first }]) => `${kind} in ${n}, first in ${(0,core_text/* describeValue */.bp)(first)}`);
    check.error(`the key of an ${(0,spec_view/* nounsOf */.lt)(entitlements).one} is ${examples.join(', and ')}`, {
        target: { kind: 'handler', command: listCommandOf(entitlements) },
        remedy: 'Send keys of one kind.',
    });
}
const accountKeysUnique = {
    id: 'account-keys-unique',
    title: 'Accounts: unique keys',
    description: 'No two accounts of the list have the same key, uuid or identity attribute, as the platform makes them one.',
    documents: [documents.command('account list'), documents.accountSchema],
    requires: ['std:account:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        const list = await requireAccounts(check);
        reportRepeated(check, list, undefined);
        reportIdentities(check, list, check.spec.accountSchema, undefined);
    },
};
const entitlementKeysUnique = {
    id: 'entitlement-keys-unique',
    title: 'Entitlements: unique keys',
    description: 'No two entitlements of a type have the same key, uuid or identity attribute.',
    documents: [documents.command('entitlement list'), documents.entitlementSchemas],
    requires: ['std:entitlement:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await forEachEntitlementList(check, (list, schema) => {
            reportRepeated(check, list, schema);
            reportIdentities(check, list, schema, schema);
        });
    },
};
function reportRepeated(check, { repeated, keys }, entitlements) {
    const noun = (0,spec_view/* nounsOf */.lt)(entitlements).one;
    const command = listCommandOf(entitlements);
    const target = { kind: 'handler', command };
    if (repeated.count > 0) {
        const verb = repeated.count === 1 ? 'repeats' : 'repeat';
        check.error(`${count(repeated.count, 'output')} of ${command} ${verb} the key of another ${noun}, first ${(0,core_text/* describeValue */.bp)(repeated.first)}`, {
            target,
            remedy: 'Send each object once; if pages overlap, leave out objects that were sent before.',
        });
    }
    if (keys.shared.count > 0) {
        const verb = keys.shared.count === 1 ? 'has' : 'have';
        check.error(`${count(keys.shared.count, 'output')} of ${command} ${verb} the uniqueId of another ${noun}, first ${(0,core_text/* describeValue */.bp)(keys.shared.first)}`, {
            target,
            remedy: 'Use a value for uniqueId that no other object has.',
        });
    }
}
/** Reports what makes two objects one on the platform as errors, and what may be due to chance as notices. */
function reportIdentities(check, { identities }, schema, entitlements) {
    const { one, many } = (0,spec_view/* nounsOf */.lt)(entitlements);
    const target = { kind: 'handler', command: listCommandOf(entitlements) };
    const { sharedUuid, sharedIdentity, sharedName, similarKey, otherIdentity } = identities;
    const objects = ({ count: n, first }, has, have) => `${count(n, one, many)}, first ${(0,core_text/* describeValue */.bp)(first)}, ${n === 1 ? has : have}`;
    if (sharedUuid.count > 0) {
        check.error(`${objects(sharedUuid, 'has', 'have')} the uuid of another ${one}: the platform makes them one`, {
            target,
            remedy: 'Send a uuid that no other object has, or none.',
        });
    }
    if (sharedIdentity.count > 0) {
        const attribute = (0,core_text/* describeValue */.bp)(schema?.identityAttribute);
        check.error(`${objects(sharedIdentity, 'has', 'have')} the ${attribute} of another ${one}, the identityAttribute`, {
            target,
            remedy: 'Name an attribute as the identityAttribute whose value no other object has.',
        });
    }
    if (sharedName.count > 0) {
        const attribute = (0,core_text/* describeValue */.bp)(schema?.displayAttribute);
        check.notice(`${objects(sharedName, 'has', 'have')} the ${attribute} of another ${one}, the displayAttribute`, {
            target,
            remedy: 'Objects of one name are hard to tell apart on the platform.',
        });
    }
    if (similarKey.count > 0) {
        const what = `a key that differs from the key of another ${one} only in case or white space`;
        check.notice(`${objects(similarKey, 'has', 'have')} ${what}`, {
            target,
            remedy: 'See that these are two objects in the target system.',
        });
    }
    if (otherIdentity.count > 0) {
        const attribute = (0,core_text/* describeValue */.bp)(schema?.identityAttribute);
        check.notice(`${objects(otherIdentity, 'has', 'have')} an identity that is not its ${attribute}, the identityAttribute`, {
            target,
            remedy: 'Send the same value in both, so that the object can be found by either.',
        });
    }
}
//# sourceMappingURL=keys.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/list-aborted.js






const list_aborted_command = 'std:account:list';
/** How many accounts of a long list are read. */
const maxAccounts = 1_000;
const accountListAborted = {
    id: 'account-list-aborted',
    title: 'Accounts: aborted list',
    description: 'A list of accounts that was aborted half way does not affect the next list.',
    documents: [documents.command('account list')],
    requires: [list_aborted_command],
    writes: false,
    needsConfig: true,
    async run(check) {
        const list = await check.list();
        if (list.count < 2)
            check.skip('the target system has too few accounts to abort a list half way');
        const input = listInput(check.spec.accountSchema);
        const half = Math.min(Math.ceil(list.count / 2), maxAccounts);
        let outputs = 0;
        for await (const _ of check.commands.outputs(list_aborted_command, input))
            if (++outputs >= half)
                break;
        const expected = Math.min(list.count, maxAccounts);
        // Counts ids, not outputs: two lists that share state may send an account twice.
        const again = new IdSet();
        try {
            for await (const data of check.commands.outputs(list_aborted_command, input)) {
                const account = parseObject(data, check.spec.keyType);
                if (!('problem' in account) && list.ids.has(account.uniqueKey))
                    again.add(account.uniqueKey);
                if (again.size >= expected)
                    break;
            }
        }
        catch (error) {
            if (!(error instanceof CommandError))
                throw error;
            check.reportFailure(error, 'the list after an aborted one', { remedy });
            return;
        }
        if (again.size >= expected)
            return;
        check.error(`after an aborted list, the next one sent ${again.size} of ${count(list.count, 'account')}`, {
            target: { kind: 'handler', command: list_aborted_command },
            remedy,
        });
    },
};
const remedy = 'Keep the state of a list, such as its page, in variables of the handler, not in global ones.';
//# sourceMappingURL=list-aborted.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/list-read.js











const accountListAndRead = {
    id: 'account-list-and-read',
    title: 'Accounts: list and read',
    description: 'Accounts that are read one by one equal those in the list.',
    documents: [documents.command('account list'), documents.command('account read')],
    requires: ['std:account:read', 'std:account:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        const list = await check.list();
        reportList(check, list, undefined, 'account-keys-unique');
        const { keyType } = check.spec;
        const [kind] = [...list.keys.kinds.keys()].filter((kind) => kind !== keyType);
        if (!check.isReportedBy('account-key-type') && keyType !== undefined && kind !== undefined) {
            check.warn(`keyType is ${keyType}, and accounts have ${kind} keys`, {
                target: { kind: 'spec', path: ['keyType'] },
            });
        }
        if (list.count === 0)
            check.skip(reasons/* noAccounts */.ou);
        await readSample(check, list, undefined);
    },
};
const entitlementListRead = {
    id: 'entitlement-list-read',
    title: 'Entitlements: list and read',
    description: 'Entitlements that are read one by one equal those in the list, for every type.',
    documents: [documents.command('entitlement list'), documents.command('entitlement read')],
    requires: ['std:entitlement:read', 'std:entitlement:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await forEachEntitlementType(check, async (schema) => {
            const list = await check.attempt('', () => check.list(schema));
            if (!list)
                return undefined;
            reportList(check, list, schema, 'entitlement-keys-unique');
            if (list.count === 0)
                return { skipped: (0,reasons/* noEntitlements */.Yk)(schema.type) };
            await readSample(check, list, schema);
            return undefined;
        });
    },
};
/** A list of such a length may end after its first page. */
const pageSizes = new Set([100, 200, 250, 500, 1000]);
/**
 * Reports faults of the list itself.
 * @param keysCheck - the id of the check that tests the keys.
 */
function reportList(check, list, entitlements, keysCheck) {
    const command = listCommandOf(entitlements);
    const noun = (0,spec_view/* nounsOf */.lt)(entitlements).one;
    const target = { kind: 'handler', command };
    const { malformed, repeated, otherType } = list;
    if (malformed.count > 0) {
        check.error(`${count(malformed.count, 'output')} of ${command} ${malformed.count === 1 ? 'is' : 'are'} no ${noun}, the first: ${malformed.first}`, { target });
    }
    if (repeated.count > 0 && !check.isReportedBy(keysCheck)) {
        check.warn(`${count(repeated.count, 'output')} of ${command} ${repeated.count === 1 ? 'repeats' : 'repeat'} the id of another ${noun}, the first ${(0,core_text/* describeValue */.bp)(repeated.first)}`, { target });
    }
    if (pageSizes.has(list.count)) {
        check.notice(`${command} sends exactly ${count(list.count, noun, (0,spec_view/* nounsOf */.lt)(entitlements).many)}, which is a usual size of a page`, {
            target,
            remedy: 'See that the target system has no more, and that the handler reads all pages.',
        });
    }
    if (otherType.count > 0) {
        check.error(`${count(otherType.count, 'output')} of ${command} ${otherType.count === 1 ? 'is' : 'are'} of another type than ${noun}, the first ${(0,core_text/* describeValue */.bp)(otherType.first)}`, { target });
    }
}
/** Reads the sample of a list and compares each object with the one in the list. */
async function readSample(check, list, entitlements) {
    const noun = (0,spec_view/* nounsOf */.lt)(entitlements).one;
    const stableCheck = entitlements ? 'entitlement-read-stable' : 'account-read-stable';
    const reads = await (0,pool/* mapLimited */.b)(list.sample, maxConcurrentReads, async (listed) => {
        try {
            const read = await readListed(check, listed, entitlements);
            const names = { first: 'the list', second: 'the read' };
            const differences = compareObjects(listed.fields, read.fields, names);
            if (differences.length === 0 || !check.isReportedBy(stableCheck))
                return { listed, differences };
            // Another check reports attributes that differ between two reads.
            const secondRead = await readListed(check, listed, entitlements);
            const volatile = compareObjects(read.fields, secondRead.fields, names).map(({ attribute }) => attribute);
            return { listed, differences: differences.filter(({ attribute }) => !volatile.includes(attribute)) };
        }
        catch (error) {
            if (error instanceof CommandError)
                return { listed, error };
            throw error;
        }
    });
    for (const { listed, differences, error } of reads) {
        const what = `${noun} ${(0,core_text/* describeValue */.bp)(listed.id)}`;
        if (error) {
            check.reportFailure(error, what, { kind: 'reads that failed' });
            continue;
        }
        for (const { attribute, kind, text } of differences) {
            check.error(`${what}: ${(0,core_text/* describeValue */.bp)(attribute)} is ${text}`, {
                // If only the list lacks the attribute, the list is at fault.
                target: {
                    kind: 'handler',
                    command: kind === 'added' ? listCommandOf(entitlements) : readCommandOf(entitlements),
                },
                kind: 'differences between list and read',
            });
        }
    }
}
/** Reads an object of a list. The first read in a run is kept for later checks. */
async function readListed(check, listed, entitlements) {
    const read = await check.commands.invokeForObject(readCommandOf(entitlements), check.objectInput(listed, entitlements));
    const name = readKey(listed, entitlements);
    if (!check.run.reads.has(name))
        check.run.reads.set(name, read);
    return read;
}
/** The key of an object in `run.reads`. */
function readKey({ uniqueKey }, entitlements) {
    return `${entitlements?.type ?? ''}\n${uniqueKey}`;
}
//# sourceMappingURL=list-read.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/named-objects.js









const namedObjectsRead = {
    id: 'named-objects-read',
    title: 'Named accounts and entitlements',
    description: 'The accounts and entitlements in identities of validate.yml are listed and can be read.',
    documents: [documents.command('account read'), documents.command('entitlement read')],
    requires: [],
    writes: false,
    needsConfig: true,
    async run(check) {
        const { accounts, entitlements } = check.run.settings.identities;
        const parts = [];
        if (accounts.length > 0)
            parts.push({ names: accounts, schema: undefined });
        for (const [type, names] of Object.entries(entitlements)) {
            const schema = check.spec.entitlementSchemas.find((each) => each.type === type);
            if (schema)
                parts.push({ names, schema });
            else
                check.error(`validate.yml names entitlements of type ${(0,core_text/* describeValue */.bp)(type)}, which the spec does not have`);
        }
        const names = parts.flatMap((part) => part.names);
        if (names.length === 0)
            check.skip('no account and no entitlement is named; add some under identities in validate.yml');
        let tested = 0;
        for (const { names, schema } of parts) {
            const noun = (0,spec_view/* nounsOf */.lt)(schema);
            const command = readCommandOf(schema);
            const listCommand = listCommandOf(schema);
            const list = await check.listIfPossible(schema);
            for (const name of list?.missing ?? []) {
                check.error(`${noun.one} ${nameOf(name)}, which validate.yml names, is not in the list of ${count(list?.count ?? 0, noun.one, noun.many)}`, {
                    target: { kind: 'handler', command: listCommand },
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
                // The settings have only the lookup id of a compound key; the list has the unique id.
                return list?.sample.filter((object) => object.id === id).map(({ key }) => key) ?? [];
            });
            // That check reads the named objects too, so it reports a handler that fails for all objects.
            const readCheck = schema ? 'entitlement-list-read' : 'account-list-and-read';
            const reportingCheck = check.isReportedBy(readCheck) && check.spec.commands.has(listCommand) ? readCheck : undefined;
            await (0,pool/* mapLimited */.b)(keys, maxConcurrentReads, (key) => read(check, key, schema, reportingCheck));
            tested += keys.length;
        }
        if (tested === 0)
            check.skip('the spec lists no command that reads the objects in identities of validate.yml');
    },
};
async function read(check, key, schema, reportingCheck) {
    const command = readCommandOf(schema);
    const noun = (0,spec_view/* nounsOf */.lt)(schema).one;
    const { id, uniqueKey } = idOf(key);
    try {
        const object = await check.commands.invokeForObject(command, check.objectInput({ id, key }, schema));
        if (object.uniqueKey === uniqueKey)
            return;
        check.error(`the read of ${noun} ${(0,core_text/* describeValue */.bp)(id)} answered ${(0,core_text/* describeValue */.bp)(object.id)}`, {
            target: { kind: 'handler', command },
            kind: 'reads that answered another object',
        });
    }
    catch (error) {
        if (!(error instanceof CommandError))
            throw error;
        if (reportingCheck !== undefined && error.errorType !== 'notFound') {
            check.skipReason = `${noun} ${(0,core_text/* describeValue */.bp)(id)} could not be read: see ${reportingCheck}`;
            return;
        }
        check.reportFailure(error, `${noun} ${(0,core_text/* describeValue */.bp)(id)}, which validate.yml names`, {
            kind: 'named objects that cannot be read',
        });
    }
}
function nameOf({ id, uniqueId }) {
    return uniqueId === undefined ? (0,core_text/* describeValue */.bp)(id) : `${(0,core_text/* describeValue */.bp)(id)} (${(0,core_text/* describeValue */.bp)(uniqueId)})`;
}
//# sourceMappingURL=named-objects.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/not-found.js






const accountNotFound = {
    id: 'account-not-found',
    title: 'Accounts: not found',
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
    title: 'Entitlements: not found',
    description: 'Reading an entitlement that does not exist fails with an error of type notFound, for every type.',
    documents: [documents.command('entitlement read'), documents.errors],
    requires: ['std:entitlement:read'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await forEachEntitlementType(check, async (schema) => {
            await readAbsent(check, 'std:entitlement:read', schema);
            return undefined;
        });
    },
};
async function readAbsent(check, command, entitlements) {
    const { kind, key: known } = await check.sampleKey(entitlements);
    const ids = check.run.lists.get(entitlements?.type ?? '');
    let key = absentKey(check, kind, known);
    while (ids && 'ids' in ids && ids.ids.has(idOf(key).uniqueKey))
        key = absentKey(check, kind, known);
    const { id } = idOf(key);
    const what = `the read of an ${(0,spec_view/* nounsOf */.lt)(entitlements).one} that does not exist (${(0,core_text/* describeValue */.bp)(id)})`;
    try {
        const input = check.objectInput({ id, key }, entitlements);
        const answer = parseObject(await check.commands.invokeOne(command, input), check.spec.keyType);
        const object = 'problem' in answer ? answer.problem : (0,core_text/* describeValue */.bp)(answer.id);
        check.error(`${what} succeeded and answered ${object}`, {
            target: { kind: 'handler', command },
            remedy: notFoundRemedy,
        });
    }
    catch (error) {
        if (!(error instanceof CommandError))
            throw error;
        reportUnlessNotFound(check, error, what);
    }
}
const notFoundRemedy = 'Let the handler throw new ConnectorError(message, ConnectorErrorType.NotFound).';
/**
 * Reports an error that should be a notFound error and is not, or may not be.
 * @param what - the invocation, for the message.
 */
function reportUnlessNotFound(check, error, what) {
    if (error.kind !== 'connector')
        check.reportFailure(error, `${what} has to fail with a notFound error`);
    else if (error.errorType === 'generic') {
        // Only notFound makes the platform create the account, or drop a deleted one (docs/platform.md#connector-errors).
        check.reportFailure(error, `${what} failed, but not with a notFound error`, { remedy: notFoundRemedy });
    }
    else if (error.errorType === undefined) {
        check.warn(`${what} failed as it should, but the tenant does not report whether with a notFound error`, {
            target: error.target,
        });
    }
}
function absentKey(check, kind, known) {
    if (kind === 'simple')
        return { simple: { id: absentId(check, known && idOf(known).id) } };
    const { lookupId, uniqueId } = known && 'compound' in known ? known.compound : {};
    return { compound: { lookupId: absentId(check, lookupId), uniqueId: absentId(check, uniqueId) } };
}
/** A new id in the form of a known one: many target systems reject other forms as a bad request. */
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
    description: 'Two reads of an account give the same result.',
    documents: [documents.command('account read')],
    requires: ['std:account:read', 'std:account:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await requireAccounts(check);
        const reason = await read_stable_compareReads(check, undefined);
        if (reason !== undefined)
            check.skip(reason);
    },
};
const entitlementReadStable = {
    id: 'entitlement-read-stable',
    title: 'Entitlements: second read',
    description: 'Two reads of an entitlement give the same result, for every type.',
    documents: [documents.command('entitlement read')],
    requires: ['std:entitlement:read', 'std:entitlement:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await forEachEntitlementType(check, async (schema) => {
            const list = await check.list(schema);
            if (list.count === 0)
                return { skipped: (0,reasons/* noEntitlements */.Yk)(schema.type) };
            const skipped = await read_stable_compareReads(check, schema);
            return skipped === undefined ? undefined : { skipped };
        });
    },
};
/** Reads the sample of a list a second time. Returns the reason if nothing could be compared. */
async function read_stable_compareReads(check, entitlements) {
    const noun = (0,spec_view/* nounsOf */.lt)(entitlements).one;
    const command = readCommandOf(entitlements);
    const readCheck = entitlements ? 'entitlement-list-read' : 'account-list-and-read';
    const { sample } = await check.list(entitlements);
    const pairs = await (0,pool/* mapLimited */.b)(sample, maxConcurrentReads, async (listed) => {
        try {
            const known = check.run.reads.get(readKey(listed, entitlements));
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
        const what = `${noun} ${(0,core_text/* describeValue */.bp)(listed.id)}`;
        if (error) {
            // The check that reads first reports a read that fails.
            if (!check.isReportedBy(readCheck))
                check.reportFailure(error, what, { kind: 'reads that failed' });
            continue;
        }
        compared++;
        const differences = compareObjects(first.fields, second.fields, { first: 'one read', second: 'the next' });
        for (const { attribute, text } of differences) {
            check.error(`${what}: ${(0,core_text/* describeValue */.bp)(attribute)} is ${text}`, {
                target: { kind: 'handler', command },
                kind: 'differences between two reads',
                remedy: 'Leave out values that change with each read, such as the time of the read.',
            });
        }
    }
    return compared === 0 && check.isReportedBy(readCheck) ? `the ${noun} could not be read: see ${readCheck}` : undefined;
}
//# sourceMappingURL=read-stable.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/schema.js







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
        const list = await requireAccounts(check);
        list.schemaStats?.report(check.findings, (0,spec_view/* nounsOf */.lt)(undefined));
        reportSuspectTexts(check, list, undefined);
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
        await forEachEntitlementType(check, async (schema) => {
            const list = await check.attempt('', () => check.list(schema));
            if (!list)
                return undefined;
            if (list.count === 0)
                return { skipped: (0,reasons/* noEntitlements */.Yk)(schema.type) };
            list.schemaStats?.report(check.findings, (0,spec_view/* nounsOf */.lt)(schema));
            reportSuspectTexts(check, list, schema);
            return undefined;
        });
    },
};
/** Warns of texts such as `undefined`. The text `null` may be a value of the target system: it is a notice. */
function reportSuspectTexts(check, { suspectTexts }, entitlements) {
    const noun = (0,spec_view/* nounsOf */.lt)(entitlements);
    for (const { attribute, text, fault } of suspectTexts.found.values()) {
        const where = attribute === '' ? 'the key' : `attribute ${(0,core_text/* describeValue */.bp)(attribute)}`;
        const amount = count(fault.count, noun.one, noun.many);
        check.findings.add(text === 'null' ? 'notice' : 'warning', `${where} is the text ${(0,core_text/* describeValue */.bp)(text)} in ${amount}, first in ${(0,core_text/* describeValue */.bp)(fault.first)}`, {
            target: { kind: 'handler', command: listCommandOf(entitlements) },
            remedy: 'Send no value where there is none, and make a text of an object by its members.',
            kind: 'attributes with such a text',
        });
    }
}
//# sourceMappingURL=schema.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/source-data.js




const discover = 'std:source-data:discover';
const source_data_read = 'std:source-data:read';
const configOptions = 'std:config-options:read';
/** How many items are requested. */
const maxItems = 10;
const sourceDataDiscover = {
    id: 'source-data-discover',
    title: 'Source data: discover',
    description: 'Discovering source data returns a list of keys and labels, each key once.',
    documents: [documents.command('source data discover')],
    requires: [discover],
    writes: false,
    needsConfig: true,
    async run(check) {
        const items = checkItems(check, await check.commands.invokeOne(discover, { queryInput: { limit: maxItems } }), discover);
        if (items?.length === 0)
            check.skip('there are no source data to discover');
    },
};
const sourceDataRead = {
    id: 'source-data-read',
    title: 'Source data: read',
    description: 'Reading the first discovered source data returns a list of keys and labels, each key once.',
    documents: [documents.command('source data read')],
    requires: [discover, source_data_read],
    writes: false,
    needsConfig: true,
    async run(check) {
        const answer = await check.commands.invokeOne(discover, { queryInput: { limit: maxItems } });
        const [first] = Array.isArray(answer) ? answer : [];
        const sourceDataKey = (0,json/* isObject */.Gv)(first) ? first['key'] : undefined;
        if (typeof sourceDataKey !== 'string') {
            return check.skip(`${discover} returned no key to read${check.isReportedBy('source-data-discover') ? ': see source-data-discover' : ''}`);
        }
        checkItems(check, await check.commands.invokeOne(source_data_read, { sourceDataKey, queryInput: { limit: maxItems } }), source_data_read);
    },
};
/** Checks the form of an answer (docs/platform.md#commands) and returns its keys. Undefined if it is not an array. */
function checkItems(check, answer, command) {
    const target = { kind: 'handler', command };
    if (!Array.isArray(answer)) {
        check.error(`${command} answered ${(0,json/* kindOf */.I)(answer)} instead of an array`, {
            target,
            remedy: 'Send one array of { key, label } in one output.',
        });
        return undefined;
    }
    const keys = [];
    for (const [i, item] of answer.entries()) {
        const key = (0,json/* isObject */.Gv)(item) ? item['key'] : undefined;
        const label = (0,json/* isObject */.Gv)(item) ? item['label'] : undefined;
        const subLabel = (0,json/* isObject */.Gv)(item) ? item['subLabel'] : undefined;
        const fault = typeof key !== 'string' || key === ''
            ? `${(0,json/* kindOf */.I)(key)} as its key`
            : typeof label !== 'string'
                ? `${(0,json/* kindOf */.I)(label)} as its label`
                : subLabel !== undefined && subLabel !== null && typeof subLabel !== 'string'
                    ? `${(0,json/* kindOf */.I)(subLabel)} as its subLabel`
                    : undefined;
        if (fault !== undefined) {
            const message = `item ${i + 1} of ${command} has ${fault} instead of a text`;
            check.error(message, { target, kind: 'items of the wrong form' });
        }
        if (typeof key !== 'string')
            continue;
        if (keys.includes(key))
            check.error(`${command} returned key ${(0,core_text/* describeValue */.bp)(key)} twice`, { target, kind: 'keys that repeat' });
        if (keys.length < 1000)
            keys.push(key);
    }
    if (answer.length > maxItems) {
        check.warn(`${command} answered ${count(answer.length, 'item')}, although at most ${maxItems} were requested`, {
            target,
            remedy: 'Return at most queryInput.limit items.',
        });
    }
    return keys;
}
const configOptionsRead = {
    id: 'config-options-read',
    title: 'Configuration options',
    description: 'The connector returns the options of every select and radio item that has none in the spec.',
    documents: [documents.command('config options read'), documents.sourceConfig],
    requires: [configOptions],
    writes: false,
    needsConfig: true,
    async run(check) {
        const items = check.spec.selectItems.filter(({ hasOptions }) => !hasOptions);
        if (items.length === 0)
            check.skip('the spec has the options of each select and radio item');
        for (const { key, path } of items) {
            const what = `the options of item ${(0,core_text/* describeValue */.bp)(key)}`;
            const answer = await check.attempt(what, async () => ({
                data: await check.commands.invokeOne(configOptions, { key }),
            }));
            if (!answer)
                continue;
            const options = (0,json/* isObject */.Gv)(answer.data) ? answer.data['options'] : undefined;
            const target = { kind: 'handler', command: configOptions };
            if (!(0,json/* isObject */.Gv)(options)) {
                check.error(`${what}: ${configOptions} answered ${(0,json/* kindOf */.I)(options)} as "options" instead of an object`, {
                    target,
                });
                continue;
            }
            const values = Object.values(options);
            if (values.every((value) => Array.isArray(value) && value.length === 0)) {
                check.warn(`${what}: there are none to choose from`, { target: { kind: 'spec', path } });
            }
            else if (!values.every(isOption)) {
                check.error(`${what}: ${configOptions} answered options that are neither texts nor lists`, { target });
            }
        }
    },
};
/** True for a text, or a list of texts or of objects with texts (docs/platform.md#commands). */
function isOption(value) {
    const isTextOrTexts = (each) => typeof each === 'string' || ((0,json/* isObject */.Gv)(each) && Object.values(each).every((text) => typeof text === 'string'));
    return typeof value === 'string' || (Array.isArray(value) && value.every(isTextOrTexts));
}
//# sourceMappingURL=source-data.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/stateful.js






const notStateful = 'the spec does not say supportsStatefulCommands';
const accountListStateful = {
    id: 'account-list-stateful',
    title: 'Accounts: stateful list',
    description: 'A stateful list of accounts saves an object as its state, and a second list continues from it.',
    documents: [documents.command('account list'), documents.spec],
    requires: ['std:account:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        if (!check.spec.isStateful)
            check.skip(notStateful);
        await listTwice(check, undefined);
    },
};
const entitlementListStateful = {
    id: 'entitlement-list-stateful',
    title: 'Entitlements: stateful list',
    description: 'If a stateful list of entitlements saves a state, that is an object, and a second list continues from it.',
    documents: [documents.command('entitlement list'), documents.spec],
    requires: ['std:entitlement:list'],
    writes: false,
    needsConfig: true,
    async run(check) {
        if (!check.spec.isStateful)
            check.skip(notStateful);
        await forEachEntitlementType(check, async (schema) => {
            // A source may support a state only for accounts, or for some entitlement types.
            const saved = await listTwice(check, schema, true);
            return saved ? undefined : { skipped: `the list of each ${(0,spec_view/* nounsOf */.lt)(schema).one} saves no state` };
        });
    },
};
/** Lists without a state, and again with the state that the first list saved. False if it saved none and `optional`. */
async function listTwice(check, entitlements, optional = false) {
    const command = listCommandOf(entitlements);
    const input = { ...listInput(entitlements ?? check.spec.accountSchema), stateful: true };
    const target = { kind: 'handler', command };
    const first = await listOnce(check, command, input);
    if (!first.saved) {
        if (optional)
            return false;
        check.error(`a stateful ${command} saved no state`, { target, remedy: 'Call res.saveState(state) at its end.' });
        return true;
    }
    if (!(0,json/* isObject */.Gv)(first.state)) {
        check.error(`a stateful ${command} saved ${(0,json/* kindOf */.I)(first.state)} as its state instead of an object`, {
            target,
            remedy: 'Save an object: { date: … }.',
        });
        return true;
    }
    const what = `the ${command} with the state of the first one`;
    const second = await check.attempt(what, () => listOnce(check, command, { ...input, state: first.state }));
    if (!second)
        return true;
    if (!second.saved || !(0,json/* isObject */.Gv)(second.state)) {
        const saved = second.saved ? (0,json/* kindOf */.I)(second.state) : 'no state';
        check.error(`${what} saved ${saved} instead of an object`, {
            target,
            remedy: 'Save a state each time, even if nothing has changed.',
        });
    }
    else if (second.outputs >= first.outputs && first.outputs > 1) {
        check.warn(`${what} sent ${count(second.outputs, (0,spec_view/* nounsOf */.lt)(entitlements).one, 'objects')} again: it seems to ignore the state`, {
            target,
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
    description: 'No output of a command contains a secret of the configuration or a password.',
    documents: [documents.sourceConfig],
    requires: [],
    writes: false,
    needsConfig: true,
    async run(check) {
        await ensureAnswers(check);
        const { watch } = check.run;
        for (const place of watch.answers) {
            const field = place.field === '' ? '' : ` in ${(0,core_text/* describeValue */.bp)(place.field)}`;
            const times = count(place.count, 'output');
            if (place.secret === '') {
                check.warn(`${place.command} answers what seems to be a password${field} (${times})`, {
                    target: targetOf(place),
                    remedy: 'Leave passwords out of what is sent.',
                });
            }
            else {
                check.error(`${place.command} answers ${place.secret}${field}${place.form} (${times})`, {
                    target: targetOf(place),
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
    description: 'No error of a command contains a secret of the configuration or a password.',
    documents: [documents.errors],
    requires: [],
    writes: false,
    needsConfig: true,
    async run(check) {
        const { watch } = check.run;
        for (const place of watch.errors) {
            check.error(`the error of ${place.command} shows ${place.secret}${place.form} (${count(place.count, 'error')})`, {
                target: targetOf(place),
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
            // Other checks report whether the command works.
            if (!(error instanceof CommandError))
                throw error;
        }
    }
}
function targetOf({ command, requestId }) {
    return { kind: 'handler', command, ...(requestId !== undefined && { requestId }) };
}
const secretsInLogs = {
    id: 'secrets-in-logs',
    title: 'Secrets in the log',
    description: 'No line of the log contains a secret of the configuration or a password.',
    documents: [documents.logging],
    requires: [],
    writes: false,
    needsConfig: true,
    facts: ['logs'],
    async run(check) {
        const scan = await scanLogs(check);
        for (const { what, count: lines, target } of scan.secrets) {
            check.error(`the log shows ${what} (${count(lines, 'line')})`, { target, remedy: loggingRemedy });
        }
        if (scan.secrets.length === 0 && !check.run.watch.hasSecrets)
            check.skip(noSecrets);
    },
};
const tokensInLogs = {
    id: 'tokens-in-logs',
    title: 'Tokens in the log',
    description: 'No line of the log contains text that looks like a token, a password or a similar secret.',
    documents: [documents.logging],
    requires: [],
    writes: false,
    needsConfig: false,
    facts: ['logs'],
    async run(check) {
        for (const { what, count: lines, target } of (await scanLogs(check)).tokens) {
            check.warn(`the log holds ${what} (${count(lines, 'line')})`, { target, remedy: loggingRemedy });
        }
    },
};
const loggingRemedy = 'Log what is needed alone, and let the logger redact the rest: configureLogger({ redact: […] }).';
/** Limits for the log lines to read and the places to report. */
const maxLines = 20_000;
const secrecy_maxPlaces = 50;
/** Both checks use the same lines, so they are read only once. */
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
    return (await check.poller.until(look)).scan;
}
async function scanOnce(check) {
    const { logs, startedAt: started, signal, watch } = check.run;
    const places = { secrets: new Map(), tokens: new Map() };
    const note = (kind, what, record) => {
        const known = places[kind].get(what);
        if (known)
            known.count++;
        else if (places[kind].size < secrecy_maxPlaces)
            places[kind].set(what, { what, count: 1, target: secrecy_commandOf(record) });
    };
    let lines = 0;
    for await (const record of logs?.since(started, signal) ?? []) {
        if (++lines > maxLines)
            break;
        for (const { name, text: whole } of textsIn(record.message)) {
            const text = watch.withoutErrors(whole);
            const secret = watch.find(text);
            const field = name === '' ? '' : ` in field ${(0,core_text/* describeValue */.bp)(name)}`;
            if (secret !== undefined) {
                note('secrets', `${secret.secret}${field}${secret.form}`, record);
                continue;
            }
            const bare = (0,process/* printable */.g$)(text);
            const token = looksLikeToken(bare) ?? (isNamedToken(name, bare) ? 'what its name calls a secret' : undefined);
            if (token !== undefined)
                note('tokens', `${token}${field}`, record);
        }
    }
    return { lines, secrets: [...places.secrets.values()], tokens: [...places.tokens.values()] };
}
function isNamedToken(name, text) {
    return (0,secrets_names/* isSecretName */.e)(name) && text.length >= 8 && !isMasked(text) && !/^(\*+|\[redacted\]|undefined|null)$/i.test(text);
}
/** The command that wrote a line: the SDK's logger says it (docs/platform.md#connector-log). */
function secrecy_commandOf({ message, requestID }) {
    const command = typeof message === 'object' ? message['commandType'] : undefined;
    if (typeof command !== 'string')
        return undefined;
    return { kind: 'handler', command, ...(requestID !== '' && { requestId: requestID }) };
}
//# sourceMappingURL=secrecy.js.map
// EXTERNAL MODULE: ./lib/src/spec/check.js + 1 modules
var check = __webpack_require__(77329);
// EXTERNAL MODULE: ./lib/src/spec/format.js
var format = __webpack_require__(93305);
// EXTERNAL MODULE: ./lib/src/spec/parts.js
var parts = __webpack_require__(74938);
;// CONCATENATED MODULE: ./lib/src/spec/config-faults.js






/** Keys that the platform adds to the configuration of a source, or reads itself. */
const platformKeys = /^(spConn|cloud|connector|provisioning|supportsStatefulCommands|filterString|account\.)/;
/**
 * Compares a configuration with the items of a spec: required items without a value, keys that no item has, and values
 * that are no option of their list. Items that depend on another one count only where that has the right value.
 */
function configFaults(spec, config) {
    const items = (0,parts/* partsBelow */.AY)(spec, ['sourceConfig']).filter(({ value, path }) => isItem(value, path));
    const keys = items.map(({ value }) => String(value['key']));
    const initial = (0,json/* isObject */.Gv)(spec['sourceConfigInitialValues']) ? Object.keys(spec['sourceConfigInitialValues']) : [];
    const faults = items.flatMap((item) => faultsOfItem(item, config));
    for (const key of Object.keys(config)) {
        if (keys.includes(key) || initial.includes(key) || platformKeys.test(key))
            continue;
        const near = (0,nearest/* nearest */.p)(key, keys.filter((each) => isMissing(config[each])));
        const message = `the configuration has ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(key))}, which is the key of no item`;
        if (near === undefined)
            faults.push({ level: 'notice', message, path: ['sourceConfig'] });
        else
            faults.push({
                level: 'warning',
                message: `${message}; did you mean ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(near))}?`,
                path: ['sourceConfig'],
            });
    }
    return faults;
}
/** The items of a card list are keys of its cards. */
function isItem({ key, type }, path) {
    return typeof key === 'string' && typeof type === 'string' && !path.includes('subMenus');
}
function faultsOfItem({ value: item, path }, config) {
    const key = String(item['key']);
    const value = Object.hasOwn(config, key) ? config[key] : undefined;
    if (isMissing(value)) {
        if (item['required'] !== true || !isShown(item, config))
            return [];
        return [
            { level: 'warning', message: `the configuration has no ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(key))}, which is required`, path },
        ];
    }
    const options = (0,parts/* arrayOf */.jk)(item['options']).flatMap((option) => ((0,json/* isObject */.Gv)(option) ? [String(option['value'])] : []));
    const isChoice = item['type'] === 'select' || item['type'] === 'radio';
    if (!isChoice || options.length === 0 || typeof value === 'object' || options.includes(String(value)))
        return [];
    const known = (0,format/* listOf */.c3)(options.slice(0, 10).map((option) => (0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(option))), 'or');
    const message = `${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(key))} of the configuration is ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(String(value)))}, which is none of its options; it can be ${known}`;
    return [{ level: 'warning', message, path }];
}
/** False for an item that the form hides, because the item that it depends on has another value. */
function isShown({ parentKey, parentValue }, config) {
    if (typeof parentKey !== 'string')
        return true;
    const actual = Object.hasOwn(config, parentKey) ? config[parentKey] : undefined;
    return !isMissing(actual) && String(actual) === String(parentValue);
}
function isMissing(value) {
    return value === undefined || value === null || value === '';
}
//# sourceMappingURL=config-faults.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/spec/spec.js







/** A check of the spec: it reports the findings of one topic and invokes no command. */
function specCheck(topic, facts) {
    const { remedy, skipReason, more, ...check } = facts;
    return {
        ...check,
        requires: [],
        writes: false,
        needsConfig: false,
        async run(check) {
            const findings = findingsOf(check).filter((finding) => finding.topic === topic);
            for (const { level, message, path } of findings) {
                check.findings.add(level, message, { target: { kind: 'spec', path }, remedy });
            }
            more?.(check);
            if (findings.length > 0)
                return;
            const reason = skipReason?.(check);
            if (reason !== undefined)
                check.skip(reason);
        },
    };
}
/** The findings of the spec by run. All checks of the spec share them. */
const findingsByRun = new WeakMap();
/** The findings of the spec's text. Without the text, of its content, which no longer shows faults of the text. */
function findingsOf({ run }) {
    const findings = findingsByRun.get(run) ?? (0,check/* checkSpec */.g3)(run.specText ?? spec_textOf(run.specContent));
    findingsByRun.set(run, findings);
    return findings;
}
function spec_textOf(content) {
    try {
        return JSON.stringify(content);
    }
    catch {
        // Nested too deeply to serialize. This text is refused for the same reason.
        return '['.repeat(200);
    }
}
const missing = (name) => (check) => check.run.specContent[name] === undefined ? `the spec has no ${name}` : undefined;
const specSchema = specCheck('form', {
    id: 'spec-schema',
    title: 'Spec: form',
    description: 'The spec has the documented form, all required members and only documented types of configuration items.',
    documents: [documents.spec, documents.sourceConfig],
    remedy: 'Correct connector-spec.json; its form is in the documentation of the connector spec.',
});
const specCommands = specCheck('commands', {
    id: 'spec-commands',
    title: 'Spec: commands',
    description: 'The commands in the spec are standard or custom commands, correctly spelt, without duplicates.',
    documents: [documents.spec, documents.commands],
    remedy: 'Correct the list of commands in connector-spec.json. Names of custom commands begin with "custom:".',
    skipReason: missing('commands'),
});
const specAttributes = specCheck('attributes', {
    id: 'spec-attributes',
    title: 'Spec: references to attributes',
    description: 'The attributes that identityAttribute, displayAttribute, groupAttribute and similar members name exist.',
    documents: [documents.accountSchema, documents.entitlementSchemas],
    remedy: 'Name an attribute of the schema, or add the attribute to it.',
    skipReason: ({ run: { specContent: spec } }) => spec['accountSchema'] === undefined && spec['entitlementSchemas'] === undefined
        ? 'the spec has no schemas'
        : undefined,
});
const specEntitlements = specCheck('entitlements', {
    id: 'spec-entitlements',
    title: 'Spec: entitlement types',
    description: 'Every account attribute for entitlements has an entitlement schema, and no two schemas have the same type.',
    documents: [documents.accountSchema, documents.entitlementSchemas],
    remedy: 'Add the entitlement schema, or name its type in the schemaObjectType of the attribute.',
    skipReason: ({ spec }) => spec.entitlementSchemas.length === 0 && !spec.accountSchema?.attributes.some(({ entitlement }) => entitlement)
        ? 'the spec has no entitlements'
        : undefined,
});
const specCreateTemplate = specCheck('create-template', {
    id: 'spec-create-template',
    title: 'Spec: create template',
    description: 'The fields of the account create template have keys, labels, types and usable initial values.',
    documents: [documents.createTemplate],
    remedy: 'Correct the field in the accountCreateTemplate of connector-spec.json.',
    skipReason: missing('accountCreateTemplate'),
});
const specStateful = specCheck('stateful', {
    id: 'spec-stateful',
    title: 'Spec: stateful commands',
    description: 'The spec has both supportsStatefulCommands and the checkbox spConnEnableStatefulCommands, or neither.',
    documents: [documents.spec, documents.command('account list')],
    remedy: 'Stateful lists need "supportsStatefulCommands": true and a checkbox item of the key spConnEnableStatefulCommands.',
});
const specSecrets = specCheck('secrets', {
    id: 'spec-secrets',
    title: 'Spec: secrets',
    description: 'Secrets are configured only in items of type secret or secrettextarea.',
    documents: [documents.sourceConfig],
    remedy: 'Use the type secret, or secrettextarea for several lines: other types display their values.',
    skipReason: ({ spec }) => (spec.hasConfig ? undefined : 'the spec has no configuration items'),
    more: (check) => {
        for (const { key, path } of check.spec.textItems) {
            const value = configValue(check.run.config, key);
            const kind = typeof value === 'string' ? looksLikeToken(value) : undefined;
            if (kind === undefined)
                continue;
            check.warn(`the configuration has ${kind} in item ${(0,core_text/* describeValue */.bp)(key)}, whose type displays it`, {
                target: { kind: 'spec', path },
                remedy: 'Use the type secret for the item.',
            });
        }
    },
});
function configValue(config, key) {
    return typeof config === 'object' && config !== null && Object.hasOwn(config, key)
        ? config[key]
        : undefined;
}
const specInitialValues = specCheck('initial-values', {
    id: 'spec-initial-values',
    title: 'Spec: initial values',
    description: 'Every initial value of the configuration belongs to an item and has a documented type.',
    documents: [documents.initialValues],
    remedy: 'Use the key of an item, or remove the value: users can neither see nor change it.',
    skipReason: missing('sourceConfigInitialValues'),
});
const configItems = {
    id: 'config-items',
    title: 'Configuration: items',
    description: 'The configuration has the required items of the spec, options of its lists, and no unknown keys.',
    documents: [documents.sourceConfig],
    requires: [],
    writes: false,
    // It is looked at before anything runs with it, also if the connector cannot be made with it.
    needsConfig: false,
    async run(check) {
        const { config, specContent } = check.run;
        if (!(0,json/* isObject */.Gv)(config))
            return check.skip(`${reasons/* noConfiguration */.Uh}; ${(0,reasons/* configHint */._v)(check.run.nameInput)}`);
        if (!check.spec.hasConfig)
            check.skip('the spec has no configuration items');
        for (const { level, message, path } of configFaults(specContent, config)) {
            check.findings.add(level, message, {
                target: { kind: 'spec', path },
                remedy: 'Correct the configuration that this run is given, or the item in the spec.',
            });
        }
    },
};
//# sourceMappingURL=spec.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/writing/account-create.js










const accountCreateEmpty = {
    id: 'account-create-empty',
    title: 'Create without values',
    description: 'Creating an account without an identity and without attributes fails.',
    documents: [documents.command('account create'), documents.errors],
    requires: [createCommand],
    writes: true,
    needsConfig: true,
    async run(check) {
        try {
            const account = await createAccount(check, { identity: null, attributes: {}, markers: [] });
            check.error(`${createCommand} without identity and attributes succeeded and created account ${(0,core_text/* describeValue */.bp)(account.id)}`, {
                target: { kind: 'handler', command: createCommand },
                remedy: 'Let the handler throw a ConnectorError if the input lacks what it needs.',
            });
        }
        catch (error) {
            if (!(error instanceof CommandError))
                throw error;
            if (error.kind !== 'connector')
                check.reportFailure(error, 'the connector has to reject a create without values');
        }
    },
};
const accountCreateMinimal = {
    id: 'account-create-minimal',
    title: 'Create with the required values',
    description: 'An account that is created from the required fields of the create template has their values.',
    documents: [documents.command('account create'), documents.createTemplate],
    requires: lifecycleCommands,
    writes: true,
    needsConfig: true,
    run: (check) => createAndCompare(check, 'minimal'),
};
const accountCreateMaximal = {
    id: 'account-create-maximal',
    title: 'Create with all values',
    description: 'An account that is created from all fields of the create template has their values.',
    documents: [documents.command('account create'), documents.createTemplate],
    requires: lifecycleCommands,
    writes: true,
    needsConfig: true,
    run: (check) => createAndCompare(check, 'maximal'),
};
async function createAndCompare(check, extent) {
    const sent = await generateTestAccount(check, extent);
    for (const { message, target } of sent.problems)
        check.warn(message, { target });
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
        const message = `the answer to the create: ${(0,core_text/* describeValue */.bp)(attribute)}: ${text}`;
        const options = {
            target: { kind: 'handler', command: createCommand },
            kind: 'attributes that the create does not answer as sent',
        };
        if (kind === 'missing')
            check.warn(message, options);
        else
            check.error(message, options);
    }
    const read = await readUntil(check, created, (account) => {
        const unequal = differences(account);
        return { done: unequal.length === 0, unequal };
    });
    for (const { attribute, text } of read.unequal) {
        // If the answer to the create differs too, the create is at fault, not the read.
        const command = answered.some((each) => each.attribute === attribute) ? createCommand : readCommand;
        check.error(`the read after the create: ${(0,core_text/* describeValue */.bp)(attribute)}: ${text}`, {
            target: { kind: 'handler', command },
            kind: 'attributes that do not read as sent',
        });
    }
}
const accountCreateSingleValued = {
    id: 'account-create-single-valued',
    title: 'Create with a single value for a multi-valued attribute',
    description: 'A multi-valued attribute whose only value is sent as a text, as the platform does, is read as a list.',
    documents: [documents.command('account create')],
    requires: lifecycleCommands,
    writes: true,
    needsConfig: true,
    async run(check) {
        const { spec, run } = check;
        const schema = spec.accountSchema;
        const minimal = new Set(minimalFields(spec).map(({ key }) => key));
        const sent = await generateTestAccount(check, 'maximal');
        const multi = Object.keys(sent.attributes).filter((name) => schema?.byName.get(name)?.multi && !(0,secrets_names/* isSecretName */.e)(name));
        if (multi.length === 0)
            check.skip('no field of the create template has a value for a multi-valued attribute; give one under values in validate.yml');
        const failedCheck = ['account-create-maximal', 'account-create-minimal'].find((id) => run.failedChecks.has(id));
        if (failedCheck !== undefined)
            check.skip(`accounts with lists as values could not be created: see ${failedCheck}`);
        const attributes = Object.fromEntries(Object.entries(sent.attributes)
            .filter(([name]) => minimal.has(name) || multi.includes(name))
            .map(([name, value]) => [name, multi.includes(name) && Array.isArray(value) ? value[0] : value]));
        // Markers of values that are not sent do not identify the account.
        const texts = Object.values(attributes);
        const markers = sent.markers.filter((marker) => marker === sent.identity || texts.includes(marker));
        const created = await createAccount(check, { identity: sent.identity, attributes, markers });
        const singles = Object.fromEntries(multi.map((name) => [name, attributes[name]]));
        const faultsOf = (answer) => [
            ...compareSupplied(singles, answer, schema),
            ...multi
                .filter((attribute) => !isEmpty(answer[attribute]) && !Array.isArray(answer[attribute]))
                .map((attribute) => ({
                attribute,
                text: `it was sent as a text and is still a text: ${(0,core_text/* describeValue */.bp)(answer[attribute])}`,
            })),
        ];
        const { faults } = await readUntil(check, created, (account) => {
            const faults = faultsOf(account.attributes);
            return { done: faults.length === 0, faults };
        });
        for (const { attribute, text } of faults) {
            check.error(`the read after the create: ${(0,core_text/* describeValue */.bp)(attribute)}: ${text}`, {
                target: { kind: 'handler', command: createCommand },
                remedy: 'Convert a value that is sent as a text to a list.',
                kind: `attributes that ${readCommand} does not show as lists`,
            });
        }
    },
};
/**
 * The documentation does not say what a create has to do if the account exists. So both rejecting it and answering with
 * the existing account are right.
 */
const accountCreateTwice = {
    id: 'account-create-twice',
    title: 'Create the same account again',
    description: 'A second create with the same values is rejected or answers with the existing account; it creates no other.',
    documents: [documents.command('account create'), documents.errors],
    requires: lifecycleCommands,
    writes: true,
    needsConfig: true,
    async run(check) {
        const { sent, created } = await createTestAccount(check);
        if (sent.markers.length === 0)
            check.skip('no value that is sent is unique; give one with $(unique) under values in validate.yml');
        // Waits for a target system that shows new accounts late.
        await readCreated(check, created);
        let second;
        try {
            second = await createAccount(check, sent);
        }
        catch (error) {
            if (!(error instanceof CommandError))
                throw error;
            if (error.kind !== 'connector') {
                check.reportFailure(error, 'the connector has to reject a second create, or answer with the account');
            }
            else if (error.errorType === 'notFound') {
                check.reportFailure(error, 'a second create was rejected with a notFound error, which means that the account does not exist', {
                    remedy: 'Let the handler throw new ConnectorError(message) if the account exists.',
                });
            }
            return;
        }
        if (second.uniqueKey === created.uniqueKey)
            return;
        check.error(`a second create with the same values created another account, ${(0,core_text/* describeValue */.bp)(second.id)} in addition to ${(0,core_text/* describeValue */.bp)(created.id)}`, {
            target: { kind: 'handler', command: createCommand },
            remedy: 'Let the handler search for the account first, and reject the create or answer with the account.',
        });
    },
};
const accountCreateListDelete = {
    id: 'account-create-list-delete',
    title: 'Create, list and delete',
    description: 'A new account is in the list and can be read; after its deletion it is not in the list and cannot be read.',
    documents: [documents.command('account create'), documents.command('account delete')],
    requires: [...lifecycleCommands, 'std:account:list'],
    writes: true,
    needsConfig: true,
    async run(check) {
        const before = await check.list();
        const { created } = await createTestAccount(check);
        const name = `account ${(0,core_text/* describeValue */.bp)(created.id)}`;
        const wasListed = await waitForList(check, created, true);
        if (!wasListed)
            check.error(`${name} was created and does not appear in the list of ${count(before.count, 'account')}`, {
                target: { kind: 'handler', command: 'std:account:list' },
            });
        await compareWithRead(check, created);
        if (!(await deleteAndVerify(check, created))) {
            check.error(`${name} was deleted and can still be read`, {
                target: { kind: 'handler', command: deleteCommand },
            });
            return;
        }
        if (wasListed && !(await waitForList(check, created, false))) {
            check.error(`${name} was deleted and is still in the list`, {
                target: { kind: 'handler', command: 'std:account:list' },
            });
        }
    },
};
async function compareWithRead(check, created) {
    const names = { first: 'the answer to the create', second: 'the read' };
    const { differences } = await readUntil(check, created, (account) => {
        const differences = compareObjects(created.fields, account.fields, names, true);
        return { done: differences.length === 0, differences };
    });
    for (const { attribute, text } of differences) {
        check.error(`account ${(0,core_text/* describeValue */.bp)(created.id)}: ${(0,core_text/* describeValue */.bp)(attribute)} is ${text}`, {
            target: { kind: 'handler', command: readCommand },
            kind: 'differences between create and read',
        });
    }
}
/** Waits until the account is in the list, or no longer in it. Returns false after the timeout. */
async function waitForList(check, account, expected) {
    const missing = expected ? 'a new account in the list' : 'a list without a deleted account';
    const { done } = await check.poller.until(async () => ({
        done: (await isListed(check, account)) === expected,
        missing,
    }));
    return done;
}
async function isListed(check, account) {
    for await (const data of check.commands.outputs('std:account:list', listInput(check.spec.accountSchema))) {
        const listed = parseObject(data, check.spec.keyType);
        if (!('problem' in listed) && listed.uniqueKey === account.uniqueKey && listed.fields['deleted'] !== true)
            return true;
    }
    return false;
}
//# sourceMappingURL=account-create.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/writing/account-gone.js






const accountUpdateGone = {
    id: 'account-update-gone',
    title: 'Update a deleted account',
    description: 'Updating a deleted account fails with an error of type notFound, so that the platform creates it again.',
    documents: [documents.command('account update'), documents.errors],
    requires: [...lifecycleCommands, updateCommand],
    writes: true,
    needsConfig: true,
    async run(check) {
        const attributes = requireUpdatableAttributes(check);
        const { created } = await createAndDeleteAccount(check);
        const change = pickChange(check, created, attributes);
        if (change === undefined)
            return check.skip('there is no value to update the account with; give one under values in validate.yml');
        const what = `the update of account ${(0,core_text/* describeValue */.bp)(created.id)}, which was deleted,`;
        await expectNotFound(check, updateCommand, { ...check.objectInput(created), changes: [change] }, what, (text) => check.error(text, { target: { kind: 'handler', command: updateCommand }, remedy: notFoundRemedy }));
    },
};
const accountDeleteGone = {
    id: 'account-delete-gone',
    title: 'Delete a deleted account',
    description: 'Deleting a deleted account fails with an error of type notFound.',
    documents: [documents.command('account delete'), documents.errors],
    requires: lifecycleCommands,
    writes: true,
    needsConfig: true,
    async run(check) {
        const { created } = await createAndDeleteAccount(check);
        const what = `the second delete of account ${(0,core_text/* describeValue */.bp)(created.id)}`;
        // Success does no harm, so it is a warning.
        await expectNotFound(check, deleteCommand, check.objectInput(created), what, (text) => check.warn(text, { target: { kind: 'handler', command: deleteCommand }, remedy: notFoundRemedy }));
    },
};
/** Creates a test account and deletes it. Skips the check if it cannot be deleted. */
async function createAndDeleteAccount(check) {
    const deleteCheck = 'account-create-list-delete';
    const { created } = await createTestAccount(check);
    let isDeleted = false;
    try {
        isDeleted = await deleteAndVerify(check, created);
    }
    catch (error) {
        if (!(error instanceof CommandError) || !check.run.failedChecks.has(deleteCheck))
            throw error;
    }
    if (!isDeleted) {
        if (check.isReportedBy(deleteCheck))
            check.skip(`an account could not be deleted: see ${deleteCheck}`);
        check.skip('a deleted account can still be read');
    }
    return { created };
}
/** Invokes a command that has to fail with a notFound error. `onSuccess` reports that it succeeded. */
async function expectNotFound(check, command, input, what, onSuccess) {
    try {
        for await (const _ of check.commands.outputs(command, input))
            ;
        onSuccess(`${what} succeeded`);
    }
    catch (error) {
        if (!(error instanceof CommandError))
            throw error;
        reportUnlessNotFound(check, error, what);
    }
}
//# sourceMappingURL=account-gone.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/writing/account-status.js





const disableCommand = 'std:account:disable';
const enableCommand = 'std:account:enable';
const unlockCommand = 'std:account:unlock';
const account_status_passwordCommand = 'std:change-password';
const accountDisable = {
    id: 'account-disable',
    title: 'Disable',
    description: 'After an account was disabled, a read shows it as disabled, or it is deleted.',
    documents: [documents.command('account disable')],
    requires: [...lifecycleCommands, disableCommand],
    writes: true,
    needsConfig: true,
    async run(check) {
        const { created } = await createTestAccount(check);
        if ((await readCreated(check, created)).fields['disabled'] === true)
            check.skip('a new account is disabled already, so disabling it would prove nothing');
        await invokeForStatus(check, created, disableCommand, 'disabled', true);
        if (!(await isDeletedByDisable(check, created)))
            await expectStatus(check, created, disableCommand, 'disabled', true);
    },
};
const accountEnable = {
    id: 'account-enable',
    title: 'Enable',
    description: 'After a disabled account was enabled, a read shows it as enabled.',
    documents: [documents.command('account enable')],
    requires: [...lifecycleCommands, enableCommand],
    writes: true,
    needsConfig: true,
    async run(check) {
        const { created } = await createTestAccount(check);
        if ((await readCreated(check, created)).fields['disabled'] !== true)
            await disableFirst(check, created);
        await changeStatus(check, created, enableCommand, 'disabled', false);
    },
};
const accountUnlock = {
    id: 'account-unlock',
    title: 'Unlock',
    description: 'Unlocking an account succeeds, and a read shows it as not locked.',
    documents: [documents.command('account unlock')],
    requires: [...lifecycleCommands, unlockCommand],
    writes: true,
    needsConfig: true,
    async run(check) {
        // The platform has no command to lock an account, so this also tests accounts that are not locked.
        const { created } = await createTestAccount(check);
        await changeStatus(check, created, unlockCommand, 'locked', false);
    },
};
const accountChangePassword = {
    id: 'account-change-password',
    title: 'Change the password',
    description: 'Changing the password of an account succeeds and changes nothing else.',
    documents: [documents.command('change password')],
    requires: [...lifecycleCommands, account_status_passwordCommand],
    writes: true,
    needsConfig: true,
    async run(check) {
        const { created } = await createTestAccount(check);
        const before = await readCreated(check, created);
        const password = generateValue(check, 'string', 'password');
        await check.commands.invokeVoid(account_status_passwordCommand, { ...check.objectInput(created), password });
        const after = await readCreated(check, created);
        const names = { first: 'the read before', second: 'the read after' };
        for (const { attribute, text } of compareObjects(before.fields, after.fields, names)) {
            // The time of the change may be an attribute.
            if (isTimeAttribute(attribute))
                continue;
            check.error(`account ${(0,core_text/* describeValue */.bp)(created.id)}, with a new password: ${(0,core_text/* describeValue */.bp)(attribute)} is ${text}`, {
                target: { kind: 'handler', command: account_status_passwordCommand },
                kind: 'differences between the reads before and after',
            });
        }
    },
};
/**
 * True if the account is gone after it was disabled. For target systems without a disabled state the vendor recommends
 * that (docs/platform.md#commands), so it is a notice, and the account need not be deleted any more.
 */
async function isDeletedByDisable(check, account) {
    const gone = await isGone(check, account);
    if (gone === 'no')
        return false;
    const target = { kind: 'handler', command: disableCommand };
    if (gone === 'likely') {
        check.warn(`after ${disableCommand} the account cannot be read, so it is probably deleted`, {
            target,
            remedy: 'Use a ConnectorError of type notFound for an account that does not exist.',
        });
        return true;
    }
    check.notice(`${disableCommand} deletes the account: a read answers that there is none`, {
        target,
        remedy: 'That is right for a target system without a disabled state.',
    });
    check.run.testAccounts.recordDeleted(account);
    return true;
}
/** Invokes a command that changes the status, and waits until a read shows it. */
async function changeStatus(check, account, command, field, expected) {
    await invokeForStatus(check, account, command, field, expected);
    await expectStatus(check, account, command, field, expected);
}
/** Invokes a command that changes the status, and looks at its answer. */
async function invokeForStatus(check, account, command, field, expected) {
    const target = { kind: 'handler', command };
    const answer = await check.commands.invokeForObject(command, check.objectInput(account));
    if (answer.uniqueKey !== account.uniqueKey) {
        check.error(`${command} answered account ${(0,core_text/* describeValue */.bp)(answer.id)} instead of ${(0,core_text/* describeValue */.bp)(account.id)}`, {
            target,
        });
    }
    const answered = answer.fields[field];
    if (answered !== undefined && answered !== null && answered !== expected) {
        check.error(`${command} answered ${(0,core_text/* describeValue */.bp)(field)}: ${(0,core_text/* describeValue */.bp)(answered)}`, { target });
    }
}
/** Waits until a read shows the status. */
async function expectStatus(check, account, command, field, expected) {
    const target = { kind: 'handler', command };
    // An account without these fields is neither disabled nor locked.
    const { done, value } = await readUntil(check, account, ({ fields }) => ({
        done: (fields[field] ?? false) === expected,
        value: fields[field],
    }));
    if (done)
        return;
    check.error(`after ${command} a read shows ${(0,core_text/* describeValue */.bp)(field)}: ${(0,core_text/* describeValue */.bp)(value)}, and it should be ${expected}`, {
        target,
        remedy: `Let ${readCommand} and ${command} answer with the status in the field ${field}, outside of the attributes.`,
    });
}
/** Disables an account, because enabling an enabled one proves nothing. The check account-disable reports failures. */
async function disableFirst(check, account) {
    if (!check.spec.commands.has(disableCommand)) {
        check.skip(`a new account is enabled, and the spec does not list ${disableCommand}`);
    }
    const see = check.isReportedBy('account-disable') ? ': see account-disable' : '';
    if (check.run.failedChecks.has('account-disable'))
        check.skip(`no account could be disabled in order to enable it${see}`);
    try {
        await check.commands.invokeForObject(disableCommand, check.objectInput(account));
    }
    catch (error) {
        if (!(error instanceof CommandError))
            throw error;
        check.skip(`no account could be disabled in order to enable it${see}`);
    }
    if ((await isGone(check, account)) !== 'no')
        check.skip(`${disableCommand} deletes the account, so none is left to enable`);
    const { done } = await readUntil(check, account, ({ fields }) => ({ done: fields['disabled'] === true }));
    if (!done)
        check.skip(`no account could be disabled in order to enable it${see}`);
}
/** True for the name of an attribute that changes with each update, such as a time or a revision. */
function isTimeAttribute(attribute) {
    return /date|time|changed|modified|updated|expire|_at$|At$|revision|version|etag/i.test(attribute);
}
//# sourceMappingURL=account-status.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/writing/account-update.js







const account_update_target = { kind: 'handler', command: updateCommand };
const requires = [...lifecycleCommands, updateCommand];
const accountUpdateSingleAttrs = {
    id: 'account-update-single-attrs',
    title: 'Update attributes',
    description: 'After an update a read shows the new value of the attribute, for every attribute that can be updated.',
    documents: [documents.command('account update')],
    requires,
    writes: true,
    needsConfig: true,
    async run(check) {
        const candidates = requireUpdatableAttributes(check);
        const { created } = await createTestAccount(check);
        const account = await readCreated(check, created);
        let tested = 0;
        for (const attribute of candidates) {
            const current = account.attributes[attribute.name];
            if (identifiesAccount(account, current))
                continue;
            if (await updateAttribute(check, created, attribute, current))
                tested++;
        }
        if (tested === 0)
            check.skip('all attributes that can be updated identify the account or have undocumented types');
    },
};
/** Sets a new value and adds one to a multi-valued attribute. Returns false if there is no value to set. */
async function updateAttribute(check, account, attribute, current) {
    const { name, type, multi } = attribute;
    // A boolean attribute has only two values.
    const [first, second, added] = newValues(check, attribute, current, multi && type !== 'boolean' ? 3 : 1);
    if (first === undefined) {
        if (check.run.settings.values[name] !== undefined)
            return false;
        check.warn(`attribute ${(0,core_text/* describeValue */.bp)(name)} has the undocumented type ${(0,core_text/* describeValue */.bp)(type)}: no value can be generated for it`, {
            target: attribute.target,
        });
        return false;
    }
    if (!multi) {
        await changeAndVerify(check, account, attribute, { op: 'Set', value: first }, first);
        return true;
    }
    const values = second === undefined ? [first] : [first, second];
    if (!(await changeAndVerify(check, account, attribute, { op: 'Set', value: values }, values)))
        return true;
    if (added !== undefined) {
        await changeAndVerify(check, account, attribute, { op: 'Add', value: added }, [...values, added]);
    }
    return true;
}
const accountUpdateAddRemove = {
    id: 'account-update-add-remove',
    title: 'Add and remove values',
    description: 'Values can be added to and removed from multi-valued attributes, one as a text and several as a list, and removing the value of a single-valued attribute clears it.',
    documents: [documents.command('account update')],
    requires,
    writes: true,
    needsConfig: true,
    async run(check) {
        const { spec, run } = check;
        const requiredFields = new Set(spec.fields.filter(({ required }) => required).map(({ key }) => key));
        const { candidates, created, account } = await createUpdatableAccount(check);
        let tested = 0;
        for (const attribute of candidates) {
            const { name, multi, required } = attribute;
            const current = account.attributes[name];
            if (multi) {
                if (await addAndRemove(check, created, attribute, current))
                    tested++;
                continue;
            }
            // A target system may require a value of these attributes.
            if (required || requiredFields.has(name) || (0,secrets_names/* isSecretName */.e)(name) || attribute.type === 'boolean')
                continue;
            if (await clearValue(check, created, attribute, current))
                tested++;
        }
        if (candidates.length === 0 && run.brokenAttributes.size > 0)
            check.skip('no attribute could be updated: see account-update-single-attrs');
        if (tested === 0)
            check.skip('there is no attribute to which a value can be added or from which one can be removed');
    },
};
const accountUpdateSeveral = {
    id: 'account-update-several',
    title: 'Several changes at once',
    description: 'All changes of one update take effect, and its answer shows them.',
    documents: [documents.command('account update')],
    requires,
    writes: true,
    needsConfig: true,
    async run(check) {
        const { candidates, created, account } = await createUpdatableAccount(check);
        const changes = [];
        const expected = [];
        for (const attribute of candidates) {
            const { name, multi, type } = attribute;
            const current = account.attributes[name];
            const [first, second, third] = newValues(check, attribute, current, multi && type !== 'boolean' ? 3 : 1);
            if (first === undefined)
                continue;
            if (second !== undefined && third !== undefined) {
                // The documented example adds and removes values of an attribute in one update.
                if (!(await changeAndVerify(check, created, attribute, { op: 'Set', value: [first, second] }, [first, second])))
                    continue;
                changes.push({ op: 'Add', attribute: name, value: third }, { op: 'Remove', attribute: name, value: first });
                expected.push({ attribute, value: [second, third] });
            }
            else {
                const value = multi ? [first] : first;
                changes.push({ op: 'Set', attribute: name, value });
                expected.push({ attribute, value });
            }
        }
        if (changes.length < 2) {
            const why = check.run.brokenAttributes.size > 0 ? ': see account-update-single-attrs' : '';
            check.skip(`there are no two changes that could be made at once${why}`);
        }
        const answer = parseObject(await sendUpdate(check, created, changes), check.spec.keyType);
        const missedIn = (attributes) => expected.filter(({ attribute, value }) => !(0,secrets_names/* isSecretName */.e)(attribute.name) && !isExpectedValue(value, attributes[attribute.name], attribute));
        const read = await readUntil(check, created, ({ attributes }) => {
            const missed = missedIn(attributes);
            return { done: missed.length === 0, missed, attributes };
        });
        for (const { attribute, value } of read.missed) {
            check.error(`attribute ${(0,core_text/* describeValue */.bp)(attribute.name)} should be ${(0,core_text/* describeValue */.bp)(value)} after an update with ${changes.length} changes, and a read shows ${(0,core_text/* describeValue */.bp)(read.attributes[attribute.name])}`, {
                target: account_update_target,
                kind: 'changes of an update that were not made',
                remedy: 'Let the handler apply every element of input.changes.',
            });
        }
        // An answer without an account is allowed and shows no attributes.
        if ('problem' in answer || read.missed.length > 0)
            return;
        for (const { attribute, value } of missedIn(answer.attributes)) {
            const answered = answer.attributes[attribute.name];
            if (isEmpty(answered))
                continue;
            check.error(`the answer to the update: ${(0,core_text/* describeValue */.bp)(attribute.name)} is ${(0,core_text/* describeValue */.bp)(answered)} instead of ${(0,core_text/* describeValue */.bp)(value)}`, {
                target: account_update_target,
                remedy: 'Answer with the account as it is after the update.',
            });
        }
    },
};
/** Creates a test account and reads it. Returns it with its attributes that can be updated. */
async function createUpdatableAccount(check) {
    const all = requireUpdatableAttributes(check);
    const { created } = await createTestAccount(check);
    const account = await readCreated(check, created);
    const candidates = all.filter(({ name }) => !check.run.brokenAttributes.has(name) && !identifiesAccount(account, account.attributes[name]));
    return { candidates, created, account };
}
/** Adds one value and two, and removes one and two. Returns false if there are not enough values. */
async function addAndRemove(check, account, attribute, current) {
    if (attribute.type === 'boolean')
        return false;
    const values = newValues(check, attribute, current, 4);
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
    for (const [change, expected] of steps) {
        if (!(await changeAndVerify(check, account, attribute, change, expected)))
            break;
    }
    return true;
}
/** Removes the value of a single-valued attribute, which is set first if it has none. Returns false if that cannot be set. */
async function clearValue(check, account, attribute, current) {
    let value = current;
    if (isEmpty(value)) {
        ;
        [value] = newValues(check, attribute, current, 1);
        if (value === undefined)
            return false;
        if (!(await changeAndVerify(check, account, attribute, { op: 'Set', value }, value)))
            return true;
    }
    await changeAndVerify(check, account, attribute, { op: 'Remove', value }, null);
    return true;
}
//# sourceMappingURL=account-update.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/writing/account-update-entitlement.js







const accountUpdateEntitlement = {
    id: 'account-update-entitlement',
    title: 'Add and remove entitlements',
    description: 'A read shows an entitlement after it was added to an account, and not after it was removed, for every type.',
    documents: [documents.command('account update'), documents.entitlementSchemas],
    requires: ['std:entitlement:list', ...lifecycleCommands, updateCommand],
    writes: true,
    needsConfig: true,
    async run(check) {
        const attributes = requireEntitlementAttributes(check);
        const candidates = [];
        const reasons = [];
        for (const attribute of attributes) {
            const schema = entitlementSchemaOf(check.spec, attribute);
            if (!schema) {
                const reason = `attribute ${(0,core_text/* describeValue */.bp)(attribute.name)} belongs to no entitlement type of the spec`;
                const remedy = 'Set the type as schemaObjectType of the attribute.';
                if (!check.isReportedBy('spec-entitlements'))
                    check.warn(reason, { target: attribute.target, remedy });
                reasons.push(reason);
                continue;
            }
            const list = await check.list(schema);
            if (list.count > 0)
                candidates.push({ attribute, schema, list });
            else
                reasons.push(`there are no entitlements of type ${(0,core_text/* describeValue */.bp)(schema.type)} for attribute ${(0,core_text/* describeValue */.bp)(attribute.name)}`);
        }
        if (candidates.length === 0)
            check.skip(reasons.join('; '));
        for (const reason of reasons)
            check.run.logger.info(`${check.id}: ${reason}`);
        const { created } = await createTestAccount(check);
        for (const candidate of candidates) {
            const what = `attribute ${(0,core_text/* describeValue */.bp)(candidate.attribute.name)} (type ${(0,core_text/* describeValue */.bp)(candidate.schema.type)})`;
            await check.attempt(what, () => account_update_entitlement_addAndRemove(check, created, candidate));
        }
    },
};
/** Adds a sample of entitlements one by one, then removes those that were added and are still on the account. */
async function account_update_entitlement_addAndRemove(check, account, { attribute, list }) {
    const readHeld = async () => (await readUntil(check, account, (seen) => ({ done: true, held: heldEntitlementIds(check, seen, attribute) }))).held;
    const before = await readHeld();
    const ids = list.sample.map(({ id }) => id);
    const added = [];
    for (const id of ids) {
        if (before.includes(id))
            continue;
        if (await account_update_entitlement_changeAndVerify(check, account, attribute, { op: 'Add', attribute: attribute.name, value: id }, true))
            added.push(id);
    }
    // Entitlements from before are only removed if none could be added: a target system may require one.
    const removable = added.length > 0 ? added : before.filter((id) => ids.includes(id)).slice(1);
    const minCount = added.length > 0 ? before.length : 1;
    for (const id of removable) {
        // Read again, because adding to a single-valued attribute replaces the last value.
        const now = await readHeld();
        if (!now.includes(id) || now.length <= minCount)
            continue;
        await account_update_entitlement_changeAndVerify(check, account, attribute, { op: 'Remove', attribute: attribute.name, value: id }, false);
    }
}
/** Sends a change and waits until a read shows its effect. Returns false, with a finding, if none does. */
async function account_update_entitlement_changeAndVerify(check, account, attribute, change, expected) {
    const id = change.value;
    const what = `entitlement ${(0,core_text/* describeValue */.bp)(id)} of attribute ${(0,core_text/* describeValue */.bp)(attribute.name)}`;
    const result = await check.attempt(`${expected ? 'adding' : 'removing'} ${what}`, async () => {
        await sendUpdate(check, account, [change]);
        return readUntil(check, account, (seen) => ({
            done: heldEntitlementIds(check, seen, attribute).includes(id) === expected,
        }));
    });
    if (result && !result.done) {
        check.error(expected ? `${what} was added and is not on the account` : `${what} was removed and is still on the account`, {
            target: { kind: 'handler', command: updateCommand },
            kind: expected ? 'entitlements that were not added' : 'entitlements that were not removed',
        });
    }
    return result?.done ?? false;
}
/** The ids of the entitlements on an account. Values that cannot be ids become findings. */
function heldEntitlementIds(check, account, { name }) {
    return asArray(account.attributes[name]).flatMap((value) => {
        if (typeof value === 'string')
            return [value];
        if (typeof value === 'number')
            return [String(value)];
        check.error(`attribute ${(0,core_text/* describeValue */.bp)(name)} of account ${(0,core_text/* describeValue */.bp)(account.id)} has ${(0,json/* kindOf */.I)(value)} instead of the id of an entitlement`, {
            target: { kind: 'handler', command: readCommand },
            kind: 'values that are no entitlement ids',
        });
        return [];
    });
}
//# sourceMappingURL=account-update-entitlement.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/index.js

























/**
 * All checks in the order in which they run: the spec, the bundle, the connection, reading, writing (simple checks before
 * those that depend on them), and last the checks that look at the observations of the whole run.
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
    configItems,
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
    // Secrets in what was answered and logged before.
    secretsInAnswers,
    secretsInErrors,
    secretsInLogs,
    tokensInLogs,
    // What the process did in the whole run.
    processLateSends,
    processCrashes,
    processOutput,
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
/** Throws a UserError if an id is neither that of a check nor of a custom command in the settings. */
function assertKnownChecks(ids, input, { commands } = engine_settings/* emptySettings */.bi) {
    const known = [...checkCatalogue.map(({ id }) => id), ...commands.map(({ name }) => (0,engine_settings/* customCheckId */.NZ)(name))];
    for (const id of ids) {
        if (known.includes(id))
            continue;
        const near = (0,nearest/* nearest */.p)(id, known);
        const hint = near === undefined ? "docs/checks.md of the actions' repository lists them" : `did you mean ${near}?`;
        throw new errors/* UserError */.yo(`input ${input}: there is no check ${JSON.stringify(id)}; ${hint}`);
    }
}
/**
 * The checks of a run in their order, with those of the project's custom commands. Checks that `only` does not name are
 * not part of the run. Checks that `skip` names are, so that the result shows them as skipped.
 *
 * @throws UserError for an unknown id, and if no check remains.
 */
function selectChecks(only = [], skip = [], settings = engine_settings/* emptySettings */.bi) {
    assertKnownChecks(only, 'checks', settings);
    assertKnownChecks(skip, 'skip-checks', settings);
    if (only.length > 0 && only.every((id) => skip.includes(id)))
        throw new errors/* UserError */.yo('skip-checks names every check that checks names, so none is left to run');
    return insertCustomChecks(settings.commands.map(customCommandCheck))
        .filter(({ id }) => only.length === 0 || only.includes(id))
        .map((check) => ({ check, isSkipped: skip.includes(check.id) }));
}
/** Custom commands run after all other checks, but before those that look at the observations of the run. */
function insertCustomChecks(custom) {
    const at = checks.findIndex(({ runsLast }) => runsLast);
    return at < 0 ? [...checks, ...custom] : [...checks.slice(0, at), ...custom, ...checks.slice(at)];
}
/** Parses `2/4`. Throws a UserError for anything else. */
function parseShard(text) {
    const [, index, count] = /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/.exec(text) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    if (shard.index >= 1 && shard.index <= shard.count)
        return shard;
    throw new errors/* UserError */.yo(`input shard: ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(text), 40)} is not a shard; write 1/4 to 4/4`);
}
/** The checks that one shard runs: every n-th, so that slow checks next to each other run in different shards. */
function checksOfShard(selected, { index, count }) {
    return selected.filter((_, i) => i % count === index - 1);
}
//# sourceMappingURL=selection.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/skip-reasons.js


/** The reason why a check is skipped from the start. Undefined if it is run. */
function reasonToSkip(check, run, leftOut) {
    const { spec, config, settings, readOnly, nameInput } = run;
    if (leftOut)
        return 'left out by skip-checks';
    const off = settings.checks[check.id]?.skipReason;
    if (off !== undefined)
        return off;
    // Reasons that no input can change come before those that an input of this run can change.
    const missing = check.requires.filter((command) => !spec.commands.has(command));
    if (missing.length > 0)
        return `the spec does not list ${missing.join(', ')}, so there is nothing to check`;
    const broken = bundleSkipReason(check, run);
    if (broken !== undefined)
        return broken;
    const absent = check.facts?.find((fact) => run[fact] === undefined);
    if (absent !== undefined)
        return missingFactReason(absent, nameInput);
    if (readOnly && check.writes)
        return `the run is read-only, and this may change data in the target system; give ${nameInput('read-only', 'false')}`;
    if (config === undefined && check.needsConfig)
        return `${reasons/* noConfiguration */.Uh}; ${(0,reasons/* configHint */._v)(nameInput)}`;
    return factorySkipReason(check, run) ?? connectionSkipReason(check, run);
}
/**
 * A connector that cannot be created fails every command, so a check that expects a refusal would pass. The connection
 * test is run nevertheless, because users look at its error first.
 */
function factorySkipReason(check, { bundle, planned, config, nameInput }) {
    const looksAtCommands = check.requires.length > 0 || check.needsConfig || check.facts?.includes('logs');
    if (bundle === undefined || !looksAtCommands || check.id === 'test-connection-success')
        return undefined;
    const isNotCreated = creationError(bundle) !== undefined;
    if (isNotCreated && config === undefined)
        return `${reasons/* connectorNeedsConfiguration */.Vk}; ${(0,reasons/* configHint */._v)(nameInput)}`;
    if (!planned.has('bundle-exports'))
        return undefined;
    if (isNotCreated)
        return 'the connector cannot be created: see bundle-exports';
    return bundle.specError === undefined ? undefined : 'the connector does not answer std:spec:read: see bundle-exports';
}
/** After one failed connection no check tries again: target systems lock users after several wrong passwords. */
function connectionSkipReason(check, run) {
    if (!run.connectionFailed || check.id === 'test-connection-success')
        return undefined;
    return needsConnection(check) ? 'the connection test failed: see test-connection-success' : undefined;
}
/** Checks that look at the observations of the run can run without a connection. */
function needsConnection({ needsConfig, runsLast }) {
    return needsConfig && runsLast !== true;
}
/** A fault of the bundle is reported by the checks of the bundle, not by every check that invokes a command. */
function bundleSkipReason(check, { bundle, planned }) {
    const { requires } = check;
    const invokes = requires.length > 0 || needsConnection(check);
    if (!bundle || !invokes)
        return undefined;
    if (bundle.loadError !== undefined && planned.has('bundle-loads'))
        return 'the bundle does not load: see bundle-loads';
    if (bundle.exportError !== undefined && planned.has('bundle-exports'))
        return 'there is no connector: see bundle-exports';
    if (!areHandlersKnown(bundle) || !planned.has('bundle-handlers'))
        return undefined;
    const missing = requires.filter((command) => !bundle.handlers.includes(command));
    return missing.length > 0 ? `the connector has no handler for ${missing.join(', ')}: see bundle-handlers` : undefined;
}
//# sourceMappingURL=skip-reasons.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/run.js





















/** A run that did not finish: it was aborted, or the tenant failed. `result` has what was found until then. */
class RunStoppedError extends errors/* UserError */.yo {
    name = 'RunStoppedError';
    result;
    constructor(message, result, cause) {
        super(message, { cause });
        this.result = result;
    }
}
/**
 * Validates a connector by invoking its commands. The result does not depend on the connector working: a check that
 * throws an unexpected error fails, and the others are run. Test accounts are always deleted.
 *
 * @throws UserError for unknown checks and for a spec that cannot be read.
 * @throws RunStoppedError if the run is aborted, or an error of the tenant affects all commands.
 */
async function validateConnector(options) {
    const { clock, shard, settings = engine_settings/* emptySettings */.bi } = options;
    const plan = selectChecks(options.checks, options.skipChecks, settings);
    const selected = shard ? checksOfShard(plan, shard) : plan;
    const observations = new Observations();
    const invoker = observe(options.invoker, observations, clock);
    const run = await createRun(options, { invoker, observations, settings, plan });
    const runs = plan.filter(({ check, isSkipped }) => reasonToSkip(check, run, isSkipped) === undefined);
    run.planned = new Set(runs.map(({ check }) => check.id));
    run.plannedHere = new Set(runs.filter((each) => selected.includes(each)).map(({ check }) => check.id));
    const { checks, commands, stop } = await runChecks(selected, run, invoker, options);
    const stopped = stop && reasonOfStop(stop.error, run);
    const result = {
        format: 1,
        connector: { ...options.connector, name: options.connector.name || run.spec.name },
        seed: run.seed,
        configured: options.config !== undefined,
        readOnly: run.readOnly,
        started: new Date(run.startedAt).toISOString(),
        duration: Math.max(0, clock.now() - run.startedAt),
        ...(0,engine_result/* totalsOf */.v)(checks, stopped),
        checks,
        commands,
        ...(shard && { shard: { ...shard, plan: plan.map(({ check }) => check.id) } }),
        ...(run.testAccounts.leftBehind.length > 0 && { leftBehind: run.testAccounts.leftBehind }),
    };
    if (stop && stopped !== undefined)
        throw new RunStoppedError(stopped, result, stop.error);
    return result;
}
/** Reads the spec and creates the state that the checks of a run share. */
async function createRun(options, parts) {
    const { clock, logger, config, readOnly = true, readLimit = 8, signal = new AbortController().signal } = options;
    if (!Number.isInteger(readLimit) || readLimit < 1)
        throw new errors/* UserError */.yo(`read-limit must be 1 or more, not ${(0,core_text/* describeValue */.bp)(readLimit)}`);
    const startedAt = clock.now();
    const { spec, content } = await readSpec(options, new Commands(parts.invoker, signal));
    const poll = pollOptionsOf(options);
    const timeoutMs = options.deletionTimeoutMs ?? { normal: 60_000 + 2 * poll.timeoutMs, aborted: 6_000 };
    const watch = new SecretWatch(options.secrets ?? (0,process/* processSecrets */.rW)());
    for (const { key, value } of (0,config_secrets/* secretsOfConfig */.L)(config, content['sourceConfig'])) {
        watch.add(value, (0,clean/* clean */.uH) `the secret ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(key))} of the configuration`);
    }
    return {
        spec,
        specContent: content,
        specText: options.specText,
        bundle: options.bundle,
        logs: options.logs,
        customizer: options.customizer,
        process: options.process,
        seenIncidents: 0,
        limitHits: options.limitHits,
        observations: parts.observations,
        config,
        settings: parts.settings,
        readOnly,
        readLimit,
        seed: options.seed || (0,external_node_crypto_.randomBytes)(6).toString('hex'),
        nameInput: options.nameInput ?? nameInputOfStep,
        clock,
        logger,
        signal,
        startedAt,
        planned: new Set(parts.plan.filter(({ isSkipped }) => !isSkipped).map(({ check }) => check.id)),
        plannedHere: new Set(),
        failedChecks: new Set(),
        brokenAttributes: new Set(),
        testAccounts: new TestAccounts({ spec, clock, logger, poll, timeoutMs }),
        lists: new Map(),
        reads: new Map(),
        connectionFailed: false,
        createFailedIn: undefined,
        deleteFailedIn: undefined,
        neverCame: new Set(),
        watch,
    };
}
function pollOptionsOf({ poll }) {
    return { ...defaultPoll, ...poll };
}
/** Runs the checks one after the other. If one stops the run, the remaining ones are skipped. */
async function runChecks(selected, run, invoker, options) {
    const { clock, signal } = run;
    const checks = [];
    const timings = [];
    let stop;
    for (const [i, { check, isSkipped }] of selected.entries()) {
        if (signal.aborted)
            stop ??= { error: signal.reason };
        const reason = stop ? 'the run was stopped before' : reasonToSkip(check, run, isSkipped);
        let result;
        if (reason === undefined) {
            const exchanges = new engine_exchanges/* ExchangeLog */.M4(clock);
            const progress = () => ({ requests: exchanges.requests, outputs: exchanges.outputs });
            options.onStart?.({ id: check.id, position: i + 1, total: selected.length, progress });
            const isLast = !selected.slice(i + 1).some((each) => run.plannedHere.has(each.check.id));
            const outcome = await runCheck(check, run, { invoker, poll: pollOptionsOf(options), exchanges, isLast });
            result = outcome.result;
            stop ??= outcome.stop;
            timings.push(exchanges.timings);
        }
        else {
            result = skipped(check, reason);
        }
        checks.push(result);
        if (result.verdict === 'fail')
            run.failedChecks.add(check.id);
        options.onCheck?.(result);
    }
    return { checks, commands: (0,engine_exchanges/* sumTimings */.F3)(timings), stop };
}
function skipped({ id, description, writes }, reason) {
    return { id, description, verdict: 'skip', reason, findings: [], duration: 0, requests: 0, writes };
}
/** Why the run did not finish, and which accounts remain in the target system. One line. */
function reasonOfStop(error, { signal, testAccounts }) {
    const left = testAccounts.leftBehind.map(({ id, certain }) => `${(0,core_text/* describeValue */.bp)(id, 200)}${certain ? '' : ' (perhaps)'}`);
    const remains = left.length === 0 ? '' : `; left in the target system, to be deleted by hand: ${left.join(', ')}`;
    const message = signal.aborted ? 'the validation was interrupted before its end' : (0,errors/* messageOf */.bD)(error).replace(/\.$/, '');
    return `${message}${remains}`;
}
//# sourceMappingURL=run.js.map
// EXTERNAL MODULE: ./lib/src/commands/shared/config.js
var shared_config = __webpack_require__(3633);
// EXTERNAL MODULE: ./lib/src/commands/shared/foreign-code.js
var foreign_code = __webpack_require__(65881);
// EXTERNAL MODULE: ./lib/src/commands/shared/invoke-limits.js
var invoke_limits = __webpack_require__(39128);
// EXTERNAL MODULE: ./lib/src/commands/shared/local-tenant.js
var local_tenant = __webpack_require__(86925);
// EXTERNAL MODULE: ./lib/src/commands/shared/missing-config.js
var missing_config = __webpack_require__(63774);
// EXTERNAL MODULE: ./lib/src/commands/shared/target-inputs.js
var target_inputs = __webpack_require__(39618);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/commands/shared/time-inputs.js
var time_inputs = __webpack_require__(19898);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-inputs.js
var validation_inputs = __webpack_require__(78551);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-outcome.js + 4 modules
var validation_outcome = __webpack_require__(98714);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/core/paths.js
var paths = __webpack_require__(42180);
// EXTERNAL MODULE: ./lib/src/project/package-file.js
var package_file = __webpack_require__(97819);
// EXTERNAL MODULE: ./lib/src/project/package-manager.js
var package_manager = __webpack_require__(35506);
// EXTERNAL MODULE: ./lib/src/project/run-git.js
var run_git = __webpack_require__(85472);
// EXTERNAL MODULE: ./lib/src/spec/compatibility.js
var compatibility = __webpack_require__(65412);
// EXTERNAL MODULE: ./lib/src/spec/text.js
var spec_text = __webpack_require__(93917);
;// CONCATENATED MODULE: ./lib/src/spec/version-rise.js
/**
 * Whether a version rises by at least this much, by the rules of semantic versioning: while the major version is 0, a minor
 * rise counts as a major one. Undefined if one of them is not a semantic version.
 */
function hasRisen(before, after, needed) {
    const [old, now] = [partsOf(before), partsOf(after)];
    if (old === undefined || now === undefined)
        return undefined;
    if (needed === 'none')
        return true;
    const [major, minor, patch] = [now[0] - old[0], now[1] - old[1], now[2] - old[2]];
    if (major !== 0)
        return major > 0;
    if (minor !== 0)
        return minor > 0 && (needed === 'minor' || old[0] === 0);
    return needed === 'minor' && old[0] === 0 && patch > 0;
}
function partsOf(version) {
    const [, major, minor, patch] = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:[-+].{0,200})?$/.exec(version) ?? [];
    return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}
//# sourceMappingURL=version-rise.js.map
// EXTERNAL MODULE: ./lib/src/commands/shared/accepted-breaking.js
var accepted_breaking = __webpack_require__(90366);
;// CONCATENATED MODULE: ./lib/src/commands/validate/base-spec.js













const baseSpecInputs = {
    'spec-base': {
        kind: 'text',
        description: 'With file: commit, branch or tag with whose spec the spec is compared. Breaking changes fail the command. Default: the base of the pull request, if the history has it.',
    },
    ...accepted_breaking/* acceptBreakingInput */.CU,
    'require-version-bump': {
        kind: 'boolean',
        default: 'false',
        description: 'With spec-base: the version in package.json must rise with the spec, by a major version for a breaking change, else by a minor one. Before 1.0.0, a minor and a patch version.',
    },
};
/**
 * Compares the spec of a bundle with the one in the base commit, and annotates each breaking change. Returns a function that
 * throws a UserError for what is not accepted, to be called after the validation.
 *
 * @param project - folder of the project.
 * @throws UserError if the base that the user named cannot be read.
 */
async function compareWithBase(spec, project, inputs, context) {
    const accept = () => { };
    const named = inputs['spec-base'];
    if (named === undefined && context.workflow?.baseCommit === undefined)
        return accept;
    let base;
    try {
        base = await readBase(project, named, context);
    }
    catch (error) {
        if (named !== undefined || !(error instanceof errors/* UserError */.yo))
            throw error;
        context.logger.info(`the spec was not compared with that of the base: ${error.message}`);
        return accept;
    }
    if (base === undefined)
        return accept;
    const judged = (0,accepted_breaking/* judgeChanges */.vN)((0,compatibility/* breakingChanges */.F)(base.spec, spec), inputs['accept-breaking']);
    for (const annotation of (0,accepted_breaking/* changeAnnotations */.XF)(judged, 'error'))
        context.annotate(annotation);
    const isBreaking = judged.accepted.length + judged.refused.length > 0;
    const rise = isBreaking ? 'major' : (0,external_node_util_.isDeepStrictEqual)(base.spec, spec) ? 'none' : 'minor';
    const { commit, version: before } = base;
    return () => {
        (0,accepted_breaking/* assertAccepted */.Qq)(judged, `commit ${commit.slice(0, 12)}`);
        if (inputs['require-version-bump'])
            assertVersionRise(before, (0,package_file/* readPackageFile */.h0)(project)?.version, rise);
    };
}
function assertVersionRise(before, after, rise) {
    if (before === undefined || after === undefined || rise === 'none')
        return;
    const risen = hasRisen(before, after, rise);
    if (risen)
        return;
    const problem = risen === undefined ? 'is not a semantic version' : `does not rise enough from ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(before))}`;
    const needed = rise === 'major' ? 'a breaking change needs a new major version' : 'a changed spec needs a new minor version';
    throw new errors/* UserError */.yo(`version ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(after))} of package.json ${problem}; ${needed}, or before 1.0.0 the next smaller one`);
}
/** Undefined if the base has no such project. */
async function readBase(project, named, context) {
    const root = (0,package_manager/* findRepositoryRoot */.mL)(project);
    if (root === undefined)
        throw new errors/* UserError */.yo('the project is not in a git repository');
    const git = (0,run_git/* gitRunner */.XZ)(root, { environment: context.childEnvironment(), signal: context.signal });
    const commit = named === undefined ? await eventBase(git, context) : await mergeBase(git, named);
    const folder = (0,paths/* relativePath */.iZ)(root, project);
    const read = async (name) => await readJson(git, `${commit}:${folder === '' ? '' : `${folder}/`}${name}`);
    const spec = await read('connector-spec.json');
    if (spec === undefined)
        return undefined;
    const version = (await read('package.json'))?.['version'];
    return { commit, spec, version: typeof version === 'string' ? version : undefined };
}
/**
 * The base of a pull request. The event may be older than the merge commit that is checked out, whose first parent is then
 * the base.
 */
async function eventBase(git, { workflow }) {
    const { stdout } = await git(['rev-list', '--parents', '--max-count=1', 'HEAD']);
    const [, first, second] = stdout.toString('utf8').trim().split(' ');
    if (first !== undefined && second !== undefined && second === workflow?.sha)
        return first;
    return await mergeBase(git, workflow?.baseCommit ?? '');
}
async function mergeBase(git, name) {
    const result = await git(['merge-base', '--', name, 'HEAD']);
    const commit = result.stdout.toString('utf8').trim();
    if (result.code === 0 && commit !== '')
        return commit;
    throw new errors/* UserError */.yo(`the history has no commit ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(name))}; give actions/checkout fetch-depth: 0`);
}
/** An object in a JSON file of a commit. Undefined if there is none. */
async function readJson(git, object) {
    const { code, stdout } = await git(['cat-file', 'blob', object]);
    if (code !== 0)
        return undefined;
    const parsed = (0,spec_text/* parseJsonText */.lk)(stdout.toString('utf8').replace(/^\ufeff/, ''));
    return !(0,spec_text/* isFault */.Zh)(parsed) && (0,json/* isObject */.Gv)(parsed.value) ? parsed.value : undefined;
}
//# sourceMappingURL=base-spec.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/src/commands/validate/complete-report.js



/**
 * Completes the result of a run to a report. Reports are read on other machines, so their paths are relative to the
 * repository.
 *
 * @param rerun - the command line that repeats the run.
 */
async function completeReport(result, rerun, folders) {
    const checks = result.checks.map((check) => withWorkspacePaths(check, folders));
    return { ...result, checks, rerun, ...(await specFileIn(folders)) };
}
function withWorkspacePaths(check, folders) {
    const findings = check.findings.map((finding) => finding.location === undefined
        ? finding
        : { ...finding, location: { ...finding.location, file: workspacePath(finding.location.file, folders) } });
    return { ...check, findings };
}
function workspacePath(file, { workspace, workingDirectory }) {
    const absolute = (0,external_node_path_.resolve)(workingDirectory, file);
    const isInWorkspace = absolute !== workspace && (0,paths/* isInside */.FK)(workspace, absolute);
    return isInWorkspace ? (0,paths/* relativePath */.iZ)(workspace, absolute) : (0,paths/* withForwardSlashes */.To)(absolute);
}
async function specFileIn(folders) {
    const file = (0,external_node_path_.join)(folders.project, 'connector-spec.json');
    try {
        return (await (0,promises_.stat)(file)).isFile() ? { specFile: workspacePath(file, folders) } : {};
    }
    catch {
        return {};
    }
}
/**
 * The command line that repeats a run, quoted for a POSIX shell. It contains no secrets.
 *
 * @param words - the command, and the inputs that name the target.
 */
function rerunCommand(words, inputs, seed, { project, workingDirectory }) {
    const folder = (0,paths/* relativePath */.iZ)(workingDirectory, project);
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
    const quoted = [...words, ...options].map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
    return `saas-connector ${quoted.join(' ')}`;
}
//# sourceMappingURL=complete-report.js.map
// EXTERNAL MODULE: ./lib/src/core/links.js
var links = __webpack_require__(90729);
;// CONCATENATED MODULE: ./lib/src/commands/validate/settings.js








/** The settings file of a project, in the folder of its package.json. */
const defaultName = 'validate.yml';
const maxBytes = 1024 * 1024;
/**
 * Reads the settings of a validation.
 *
 * @param input - path of the settings file; if undefined, the project's `validate.yml` is read if it exists.
 * @param project - the project's folder.
 * @throws UserError with the line of the first mistake in the file.
 */
async function readValidationSettings(input, project, { workingDirectory, logger }) {
    const path = input === undefined ? (0,external_node_path_.join)(project, defaultName) : (0,external_node_path_.resolve)(workingDirectory, input);
    const shown = input ?? ((0,paths/* relativePath */.iZ)(workingDirectory, path) || (0,external_node_path_.basename)(path));
    if (input === undefined)
        (0,links/* assertNoLinkOut */.e)(path);
    let bytes;
    try {
        bytes = await (0,promises_.readFile)(path);
    }
    catch (cause) {
        if (input === undefined && (0,files/* isMissing */.b2)(cause))
            return engine_settings/* emptySettings */.bi;
        throw new errors/* UserError */.yo(`cannot read settings ${shown}: ${(0,files/* fileErrorReason */.Hs)(cause)}`, { cause });
    }
    if (bytes.length > maxBytes)
        throw new errors/* UserError */.yo(`cannot read settings ${shown}: it is larger than 1 MiB`);
    // The parsers are loaded only if there are settings.
    const { parseSettings } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8811)]).then(__webpack_require__.bind(__webpack_require__, 68811));
    const ids = checkCatalogue.map(({ id }) => id);
    const settings = await parseSettings(bytes.toString('utf8'), shown, ids);
    logger.info(`settings of ${shown}`);
    return settings;
}
/** Warns about acceptances without a finding: they would hide the next finding that matches. */
function warnAboutUnusedAcceptances(settings, result, logger) {
    for (const { check, text, attribute } of (0,engine_settings/* unusedAcceptances */.pg)(settings, result.checks)) {
        const which = [text, attribute].filter((part) => part !== undefined).map((part) => ` ${JSON.stringify(part)}`);
        logger.warning(`validate.yml accepts a finding${which.join('')} of ${check} that was not found; remove the entry`);
    }
}
//# sourceMappingURL=settings.js.map
// EXTERNAL MODULE: ./lib/src/report/validation.js
var validation = __webpack_require__(53606);
;// CONCATENATED MODULE: ./lib/src/validation/engine/invoker.js
/**
 * An invoker that uses a tenant client. The client must not be bound to the signal that aborts the run, because test
 * accounts are deleted after an abort too.
 */
function tenantInvoker(client, target) {
    const { connector, version, tag } = target;
    return {
        invoke: (type, input, options = {}) => client.invoke({
            connector,
            ...(version !== undefined && { version }),
            ...(tag !== undefined && { tag }),
            type,
            input,
            config: 'config' in options ? options.config : (target.config ?? {}),
            ...(options.signal && { signal: options.signal }),
        }),
    };
}
//# sourceMappingURL=invoker.js.map
// EXTERNAL MODULE: ./lib/src/commands/shared/log-matcher.js
var log_matcher = __webpack_require__(54522);
// EXTERNAL MODULE: ./lib/src/bundle/bundle.js + 1 modules
var bundle_bundle = __webpack_require__(71897);
// EXTERNAL MODULE: ./lib/src/runtime/runtime.js + 11 modules
var runtime = __webpack_require__(21607);
// EXTERNAL MODULE: ./lib/src/runtime/source-map.js
var source_map = __webpack_require__(24635);
// EXTERNAL MODULE: ./lib/src/spec/made-up-config.js
var made_up_config = __webpack_require__(55928);
// EXTERNAL MODULE: ./lib/src/commands/shared/bundle-inspection.js
var bundle_inspection = __webpack_require__(52234);
// EXTERNAL MODULE: ./lib/src/project/project.js
var project_project = __webpack_require__(20905);
;// CONCATENATED MODULE: ./lib/src/commands/validate/project.js





/**
 * Finds the project of a connector.
 *
 * @param name - the name in the connector's spec.
 * @returns undefined if the folder has no readable project, or one whose spec has another name.
 */
async function findConnectorProject(folder, name, logger) {
    try {
        const project = await (0,project_project/* findProject */.t)(folder);
        const { specFile } = project;
        if (specFile === undefined || name === undefined)
            return undefined;
        return (0,check/* parseSpec */.F9)(await (0,promises_.readFile)(specFile, 'utf8')).name === name ? { ...project, specFile } : undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) && error.code !== 'ENOENT')
            throw error;
        logger.debug(`no project of the connector: ${error.message}`);
        return undefined;
    }
}
/** True if the bundle contains the project's build, to which the source map applies. */
async function isBuildOf({ indexFile }, { indexSha256 }) {
    try {
        return (await (0,bundle_bundle/* sha256Of */.Bj)(indexFile)) === indexSha256;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=project.js.map
;// CONCATENATED MODULE: ./lib/src/commands/validate/bundle-facts.js










/**
 * Loads a bundle in a child process and collects facts about it. A bundle that does not load is a fact too.
 *
 * @param config - the configuration that the connector may read when it is created; `{}` if undefined.
 * @param projectFolder - the folder that may hold the project from which the bundle was built.
 */
async function collectBundleFacts(bundle, config, projectFolder, services) {
    const project = await findConnectorProject(projectFolder, bundle.spec?.name, services.logger);
    const facts = {
        indexSize: bundle.entries.find(({ name }) => name === bundle_bundle/* indexName */.mo)?.size ?? 0,
        exports: { connector: false, customizer: false },
        handlers: [],
        customizerHandlers: [],
        customizedOperations: [],
        missingFiles: await missingFiles(bundle),
        effects: [],
        loadTime: 0,
        withConfig: config !== undefined,
        ...(project && { sdkVersion: project.sdkVersion, sourceMap: await readSourceMapFacts(project, bundle) }),
    };
    try {
        const inspection = await (0,bundle_inspection/* inspectZip */.wo)(bundle.path, config ?? {}, services);
        const isWaiting = config === undefined && inspection.factoryError !== undefined;
        return { ...facts, ...inspection, ...(isWaiting && (await handlersWithMadeUpConfig(bundle, services))) };
    }
    catch (error) {
        if (!(error instanceof runtime/* RuntimeError */.b))
            throw error;
        return { ...facts, ...loadFailure(error) };
    }
}
/** The handlers of a connector that cannot be created without a configuration: it is created with a made-up one. */
async function handlersWithMadeUpConfig({ path, spec }, services) {
    if (spec === undefined)
        return {};
    const { exports, factoryError, handlers } = await (0,bundle_inspection/* inspectZip */.wo)(path, (0,made_up_config/* madeUpConfig */.H)(spec), services);
    return exports.connector && factoryError === undefined ? { madeUpHandlers: handlers } : {};
}
async function missingFiles({ path, entries }) {
    const names = new Set(entries.map(({ name }) => name));
    return (0,needed_files/* filesNeededBy */.qA)(await (0,bundle_bundle/* readIndexText */.Gw)(path)).filter((name) => !names.has(name));
}
function loadFailure({ message }) {
    // The runtime reports both as a bundle that does not load.
    const exportError = /it exports neither `connector`.*|its export `.*/.exec(message)?.[0];
    return exportError === undefined
        ? { loadError: message }
        : { exportError: `the bundle cannot be used: ${exportError}` };
}
async function readSourceMapFacts(project, bundle) {
    if (!(await isBuildOf(project, bundle)))
        return { state: 'other-build' };
    const { indexFile, directory: root } = project;
    const map = (0,source_map/* describeMap */.Ec)(indexFile);
    if (map === undefined)
        return { state: 'missing' };
    if (map instanceof Error)
        return { state: 'broken', problem: `it cannot be read: ${map.message}` };
    let sources = 0;
    for (const { path, content } of map.sources) {
        const file = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(indexFile), path);
        // The map may name any file: only files of the project are read.
        if (!(0,paths/* isInside */.FK)(root, file))
            continue;
        const text = await readText(file);
        if (text === undefined)
            continue;
        sources++;
        if (content !== undefined && normalizeText(content) !== normalizeText(text)) {
            return { state: 'broken', problem: `it was built from another version of ${(0,paths/* relativePath */.iZ)(root, file)}` };
        }
    }
    return { state: 'fits', sources };
}
async function readText(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
function normalizeText(text) {
    return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
//# sourceMappingURL=bundle-facts.js.map
// EXTERNAL MODULE: ./lib/src/project/locate.js
var locate = __webpack_require__(82492);
// EXTERNAL MODULE: ./lib/src/commands/shared/stack-place.js
var stack_place = __webpack_require__(14137);
;// CONCATENATED MODULE: ./lib/src/commands/validate/finding-locations.js





/** Stacks that are read from the log. Further findings point at the handler. */
const maxStacks = 50;
/**
 * Adds a file and line to each finding: in the spec, at the line of the source that threw, or else at the handler.
 * Findings get no location if the connector's project is not on this machine.
 *
 * @param projectFolder - the folder that may hold the project from which the connector was built.
 */
async function locateFindings(result, { client, bundle }, projectFolder, { logger, signal }) {
    const project = result.checks.some(({ findings }) => findings.length > 0)
        ? await findConnectorProject(projectFolder, result.connector.name, logger)
        : undefined;
    if (project === undefined)
        return result;
    const locator = new locate/* SourceLocator */.S({
        projectDirectory: project.directory,
        specFile: project.specFile,
        specText: await (0,promises_.readFile)(project.specFile, 'utf8'),
    });
    const isBuild = bundle !== undefined && (await isBuildOf(project, bundle));
    const stacks = isBuild ? new StackLookup(project, client, signal) : undefined;
    const checks = [];
    for (const check of result.checks) {
        const findings = [];
        for (const finding of check.findings) {
            const location = finding.target && ((await stacks?.locate(finding.target)) ?? locator.locate(finding.target));
            findings.push(location === undefined ? finding : { ...finding, location });
        }
        checks.push({ ...check, findings });
    }
    return { ...result, checks };
}
/** Locates the line of the source that a failed request threw at, by the stack in the log and the source map. */
class StackLookup {
    #project;
    #client;
    #signal;
    #locations = new Map();
    constructor(project, client, signal) {
        this.#project = project;
        this.#client = client;
        this.#signal = signal;
    }
    async locate(target) {
        if (target.kind !== 'handler' || target.requestId === undefined)
            return undefined;
        const { requestId } = target;
        if (!this.#locations.has(requestId)) {
            if (this.#locations.size >= maxStacks)
                return undefined;
            this.#locations.set(requestId, await this.#readLog(requestId));
        }
        return this.#locations.get(requestId);
    }
    async #readLog(requestId) {
        const records = this.#client.logs.query({ requestID: requestId }, { signal: this.#signal });
        for await (const { message } of records) {
            const stack = (0,json/* isObject */.Gv)(message) ? message['error'] : undefined;
            if (typeof stack !== 'string')
                continue;
            const location = await (0,stack_place/* locateStack */.B)(stack, this.#project);
            if (location !== undefined)
                return location;
        }
        return undefined;
    }
}
//# sourceMappingURL=finding-locations.js.map
// EXTERNAL MODULE: ./lib/src/report/format.js
var report_format = __webpack_require__(39798);
;// CONCATENATED MODULE: ./lib/src/commands/validate/progress.js

/** A check that takes longer than this is reported. */
const firstReportAfterMs = 2_000;
const reportIntervalMs = 30_000;
/** Logs the position and the progress of a check that takes long. */
class Progress {
    #clock;
    #logger;
    #signal;
    #current;
    #reporting = Promise.resolve();
    constructor(clock, logger, signal) {
        this.#clock = clock;
        this.#logger = logger;
        this.#signal = signal;
    }
    start(check) {
        this.#current?.abort();
        const current = new AbortController();
        this.#current = current;
        this.#reporting = this.#report(check, AbortSignal.any([current.signal, this.#signal]));
    }
    /** Stops reporting. Nothing is logged afterwards. */
    async stop() {
        this.#current?.abort();
        await this.#reporting;
    }
    async #report({ id, position, total, progress }, signal) {
        const startedAt = this.#clock.now();
        for (let waitMs = firstReportAfterMs;; waitMs = reportIntervalMs) {
            try {
                await this.#clock.sleep(waitMs, signal, { ref: false });
            }
            catch (error) {
                if (signal.aborted)
                    return;
                throw error;
            }
            const { requests, outputs } = progress();
            const soFar = `${(0,report_format/* count */.U9)(requests, 'request')}, ${(0,report_format/* count */.U9)(outputs, 'output')}`;
            this.#logger.info(`[${position}/${total}] ${id}: ${soFar} after ${(0,report_format/* formatDuration */.a3)(this.#clock.now() - startedAt)}`);
        }
    }
}
//# sourceMappingURL=progress.js.map
;// CONCATENATED MODULE: ./lib/src/commands/validate/spec.js






/**
 * Reads the spec of a target: by `std:spec:read`, or from its bundle if the connector cannot be created. Most connectors
 * read their configuration when they are created, and answer no command without a valid one.
 *
 * @param facts - facts about the bundle; undefined without a bundle.
 * @returns the spec, and the facts completed by the outcome of `std:spec:read`.
 * @throws UserError when the connector does not answer and there is no bundle.
 */
async function spec_readSpec({ client, connector, at, local, bundle }, config, facts, signal) {
    const bundledSpec = bundle?.spec;
    if (bundledSpec && facts && isKnownToFail(facts, local === true))
        return { spec: bundledSpec, facts };
    let answer;
    try {
        const call = { connector, ...at, type: 'std:spec:read', config: config ?? {}, input: {}, signal };
        answer = await (0,shared_config/* whileSpecIsUnknown */.L$)(config, () => client.invokeOne(call));
    }
    catch (error) {
        // A connector may wait for a target system that is down until the request times out.
        if (!(0,errors_errors/* isTenantError */.Dz)(error, 'connector') && !(config !== undefined && (0,errors_errors/* isTenantError */.Dz)(error, 'timeout')))
            throw error;
        if (bundledSpec && facts)
            return { spec: bundledSpec, facts: withSpecError(facts, error) };
        const advice = ', or validate its bundle with file: the spec is read from there';
        if (config === undefined)
            throw (0,missing_config/* withMissingConfig */.r)(error, config, advice);
        throw new errors/* UserError */.yo(`${error.message}; without its spec it cannot be validated: check config, and that the tenant reaches the target system${advice}`, { cause: error });
    }
    const spec = (0,spec_spec/* specificationOf */.B)(answer);
    if (spec === undefined) {
        throw new errors/* UserError */.yo('std:spec:read answers without a specification; the connector has its own handler of that command: let it send { specification }');
    }
    return { spec, facts: facts && withoutCreationErrors(facts) };
}
/** A bundle that does not load cannot answer. A connector that this process could not create fails here again. */
function isKnownToFail(facts, local) {
    return (facts.loadError ?? facts.exportError) !== undefined || (local && usageError(facts) !== undefined);
}
/** Adds the error of `std:spec:read`, unless the facts have a more precise error of this machine. */
function withSpecError(facts, { message, detail = message, trackingId }) {
    if (usageError(facts) !== undefined)
        return facts;
    const tracking = trackingId === undefined ? '' : ` (tracking id ${trackingId})`;
    return { ...facts, specError: `${detail}${tracking}` };
}
/** A connector that answers was created: an error on this machine does not count as one of the connector. */
function withoutCreationErrors({ factoryError, customizerFactoryError, ...facts }) {
    return factoryError === undefined ? facts : { ...facts, factoryErrorHere: factoryError };
}
//# sourceMappingURL=spec.js.map
;// CONCATENATED MODULE: ./lib/src/commands/validate/validate.js












/**
 * Validates a version of a connector: reads its spec, runs the checks, logs the result of each, and locates the findings.
 *
 * @param project - the folder that may hold the project from which the connector was built.
 * @throws UserError when the spec cannot be read.
 */
async function validateTarget(target, plan, project, services) {
    const { clock, logger, signal } = services;
    const { client, connector, at } = target;
    const { config, settings, seed, readOnly, maxWaitMs } = plan;
    if (target.bundle?.spec)
        (0,shared_config/* maskConfigSecrets */.kf)(config, target.bundle.spec, services);
    const bundleFacts = target.bundle && (await collectBundleFacts(target.bundle, config, project, services));
    const { spec, facts: bundle } = await spec_readSpec(target, config, bundleFacts, signal);
    (0,shared_config/* maskConfigSecrets */.kf)(config, spec, services);
    logger.info(`validating ${spec.name ?? 'the connector'} with seed ${seed}${readOnly ? ', read-only' : ''}`);
    const progress = new Progress(clock, logger, signal);
    const tagVersion = await versionOfTag(target);
    const { result, stopped } = await validate_runChecks({
        ...plan,
        invoker: tenantInvoker(client, { connector, ...at, config }),
        spec,
        specText: target.bundle?.specText,
        bundle,
        logs: connectorLogs(target),
        poll: { ...(target.local ? localPoll : defaultPoll), ...(maxWaitMs !== undefined && { timeoutMs: maxWaitMs }) },
        limitHits: target.limitHits,
        process: target.process,
        customizer: await customizerFacts(target, config, project, services),
        connector: { name: spec.name ?? 'connector', ...(target.local ? {} : placeOf(target)) },
        clock,
        logger,
        signal,
        onStart: (start) => progress.start(start),
        onCheck: (check) => {
            if ((0,validation/* isSkippedWithoutFindings */.b8)(check))
                return;
            for (const line of (0,validation/* checkLines */.Wb)(check))
                logger.info(line);
        },
    }, progress);
    for (const line of (0,validation/* skipLines */.Ze)(result.checks))
        logger.info(line);
    warnAboutUnusedAcceptances(settings, result, logger);
    if (tagVersion !== undefined && (await versionOfTag(target)) === tagVersion)
        result.connector.tagVersion = tagVersion;
    return { result: await locateFindings(result, target, project, services), stopped };
}
function placeOf({ client, connector, alias, at }) {
    return { ref: connector, ...(alias === undefined ? {} : { alias }), tenant: client.baseUrl.host, ...at };
}
/** The version that the validated tag is at, for the record. Undefined without a tag, and if it cannot be read. */
async function versionOfTag({ client, connector, at, local }) {
    if (local || !('tag' in at))
        return undefined;
    try {
        return (await client.tags.get(connector, at.tag))?.activeVersion;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
/** A stopped run has a result too: the findings so far, and the accounts that could not be deleted. */
async function validate_runChecks(options, progress) {
    try {
        return { result: await validateConnector(options), stopped: undefined };
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
async function customizerFacts({ client, connector, customizer }, config, project, services) {
    if (customizer === undefined)
        return undefined;
    const bundle = await collectBundleFacts(customizer.bundle, config, project, services);
    return { bundle, invoker: tenantInvoker(client, { connector, tag: customizer.tag, config }) };
}
function connectorLogs({ client, connector, local }) {
    return {
        // The sandbox in this process has every record at once.
        delayed: local !== true,
        since: (time, signal) => filterRecords(connector, client.logs.query({ startTime: new Date(time).toISOString() }, { signal })),
    };
}
/** Yields the records that an id attributes to the connector. Source names do not count, because they are not unique. */
async function* filterRecords(connector, records) {
    const matcher = new log_matcher/* LogMatcher */.zT({
        connector: { id: connector, sourceNames: [], otherIds: new Set() },
        sources: [],
        levels: [],
    });
    for await (const record of records)
        for (const read of matcher.add(record))
            yield read.record;
    for (const read of matcher.flush())
        yield read.record;
}
//# sourceMappingURL=validate.js.map
;// CONCATENATED MODULE: ./lib/src/commands/validate/command.js




















const allInputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector on the tenant. Give this or file.' },
    version: { kind: 'integer', min: 1, description: 'Version to validate. Default: the version of tag.' },
    tag: { kind: 'text', description: 'Tag whose version is validated. Default: latest.' },
    file: { kind: 'text', description: 'A bundle to validate on a sandbox tenant in this process, without any tenant.' },
    customizer: {
        kind: 'text',
        description: 'Zip of a customizer to validate together with the connector of file.',
    },
    path: {
        kind: 'text',
        default: '.',
        description: 'Folder of the connector project. Annotations point at its files.',
    },
    ...baseSpecInputs,
    ...validation_inputs/* validationInputs */.Rp,
    ...foreign_code/* foreignCodeInputs */.R,
    ...tenant/* tenantInputs */.MR,
};
const validate = (0,command/* defineCommand */.N)({
    name: 'validate',
    summary: 'Checks the behaviour of a connector by running its commands, on a tenant or from its bundle alone.',
    action: { title: 'SaaS connector: validate', icon: 'check-circle', color: 'purple' },
    inputs: allInputs,
    outputs: validation_inputs/* validationOutputs */.sH,
    async run(inputs, context) {
        const { file, connector } = inputs;
        (0,target_inputs/* assertTargetInputs */.h)(inputs);
        if (file !== undefined)
            (0,foreign_code/* assertOwnCode */.K)(inputs, context, inputs);
        if (inputs.customizer !== undefined && file === undefined) {
            throw new errors/* UserError */.yo('customizer needs file: it is linked to the connector on a sandbox tenant in this process');
        }
        const project = (0,external_node_path_.resolve)(context.workingDirectory, inputs.path);
        // If the folder did not exist, its settings would be ignored without notice.
        await (0,files/* assertFolder */.Zp)(project, {
            input: 'path',
            shown: inputs.path,
            advice: 'give the folder of the connector project',
        });
        if (inputs['spec-base'] !== undefined && file === undefined) {
            throw new errors/* UserError */.yo('spec-base needs file: promote compares the versions of a tenant');
        }
        const prepared = await prepareValidation(inputs, project, context);
        if (file !== undefined) {
            const path = (0,external_node_path_.resolve)(context.workingDirectory, file);
            const customizer = inputs.customizer === undefined ? undefined : (0,external_node_path_.resolve)(context.workingDirectory, inputs.customizer);
            const rerun = [
                ...['validate', '--file', file],
                ...(inputs.customizer === undefined ? [] : ['--customizer', inputs.customizer]),
            ];
            const run = (target) => validateAndReport({ ...target, project, rerun }, prepared, context);
            let assertSpecAccepted = () => { };
            const compareAndRun = async (target) => {
                const spec = target.bundle?.spec;
                if (spec !== undefined)
                    assertSpecAccepted = await compareWithBase(spec, project, inputs, context);
                await run(target);
            };
            await (0,local_tenant/* withBundleOnSandbox */.b)(path, context, compareAndRun, {
                transport: prepared.transport,
                customizerPath: customizer,
            });
            assertSpecAccepted();
            return;
        }
        if (context.workflow?.fromFork && (0,tenant/* missingTenantInputs */.iT)(inputs).length > 0) {
            context.setOutput('result', 'skip');
            const message = 'a pull request from a fork has no secrets: nothing was validated on the tenant; validate its bundle with file';
            context.annotate({ level: 'notice', title: 'validate', message });
            context.addSummary('## Validate\n\n⏭️ A pull request from a fork has no secrets: nothing was validated on the tenant.');
            return;
        }
        const client = (0,tenant/* connectTenant */.Hl)(inputs, context, { transport: prepared.transport });
        try {
            const { id, alias } = await client.connectors.resolve(connector ?? '', { signal: context.signal });
            const at = (0,target_inputs/* versionOrTag */.c)(inputs);
            const place = 'version' in at ? ['--version', String(at.version)] : ['--tag', at.tag];
            const rerun = ['validate', '--connector', alias, ...place];
            await validateAndReport({ client, connector: id, alias, at, project, rerun }, prepared, context);
        }
        finally {
            client.close();
        }
    },
});
/**
 * Checks and reads the inputs of a validation, all but its target.
 *
 * @param project - the folder that may hold the connector's project.
 * @throws UserError for inputs with which the run, or its report at the end, would fail.
 */
async function prepareValidation(inputs, project, context) {
    await (0,validation_inputs/* assertReportInputs */.ae)(inputs, context);
    const transport = (0,invoke_limits/* invokeLimits */.z)(inputs);
    const shard = inputs.shard === undefined ? undefined : parseShard(inputs.shard);
    const seed = seedOf(inputs.seed, shard, context.workflow?.runId);
    const config = await (0,shared_config/* readConfig */.Xg)(inputs, context);
    const settings = await readValidationSettings(inputs.settings, project, context);
    selectChecks(inputs.checks, inputs['skip-checks'], settings);
    const baseline = await (0,validation_inputs/* readBaseline */.mF)(inputs.baseline, context.workingDirectory);
    const annotation = (0,validation_inputs/* baselineAnnotation */.b)(baseline);
    if (annotation !== undefined)
        context.annotate(annotation);
    const plan = {
        config,
        settings,
        readOnly: inputs['read-only'],
        checks: inputs.checks,
        skipChecks: inputs['skip-checks'],
        readLimit: inputs['read-limit'],
        seed,
        shard,
        maxWaitMs: inputs['max-wait'] === undefined ? undefined : (0,time_inputs/* durationInput */.T)('max-wait', inputs['max-wait']),
        nameInput: context.workflow === undefined ? nameInputOfShell : nameInputOfStep,
    };
    return { inputs, plan, baseline, transport };
}
/** A random seed, but for shards: all shards of a run need the same one. */
function seedOf(given, shard, runId) {
    if (given !== undefined)
        return given;
    if (shard === undefined)
        return (0,external_node_crypto_.randomBytes)(6).toString('hex');
    if (runId !== undefined)
        return `run-${runId}`;
    throw new errors/* UserError */.yo('shard needs seed outside of GitHub; give all shards of a run the same seed, such as the id of the pipeline');
}
/**
 * Validates a target and reports the result in all formats. If the run is interrupted or fails by a defect before there
 * is a result, the output `result` is `stopped`: an empty output would look as if the run had not started.
 *
 * @throws UserError, after the report, when the result is worse than `fail-on` allows or the run did not finish.
 */
async function validateAndReport(target, { inputs, plan, baseline }, context) {
    const { workspace, workingDirectory, secrets } = context;
    const folders = { workspace, workingDirectory, project: target.project };
    let hasResult = false;
    try {
        const { result, stopped } = await validateTarget(target, plan, target.project, context);
        if (plan.config === undefined) {
            const annotation = (0,missing_config/* missingConfigAnnotation */.U)(result.checks, context);
            if (annotation !== undefined)
                context.annotate(annotation);
        }
        const rerun = rerunCommand(target.rerun, inputs, plan.seed, folders);
        const report = (0,validation_outcome/* finishReport */.U)(await completeReport(result, rerun, folders), baseline, secrets);
        target.onVerdict?.(report.verdict);
        hasResult = true;
        await (0,validation_outcome/* concludeReport */.u)(report, inputs, context, stopped);
    }
    catch (error) {
        if (!hasResult && (context.signal.aborted || !(error instanceof errors/* UserError */.yo)))
            context.setOutput('result', 'stopped');
        throw error;
    }
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 63096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mapLimited)
/* harmony export */ });
/**
 * Maps `items` with at most `limit` calls of `work` at a time. Results are in the order of the items. After a failure no
 * further call starts; the running ones are awaited, and the first failure is thrown.
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

/***/ 55928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ madeUpConfig)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65872);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74938);



/** Nothing listens there: the port is never assigned. */
const closedHost = '127.0.0.1';
const closedPort = 1;
const closedUrl = `http://${closedHost}:${closedPort}`;
/**
 * A configuration that has a value of the right form for each item of a spec, to create a connector that cannot be created
 * without one (docs/platform.md#config-while-made). Addresses lead to a closed port of this machine, and secrets are
 * random, so that nothing can be reached with it.
 */
function madeUpConfig(spec) {
    const initial = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(spec['sourceConfigInitialValues']) ? spec['sourceConfigInitialValues'] : {};
    const config = Object.fromEntries(Object.entries(initial).map(([key, value]) => [key, withoutAddress(key, value)]));
    addItems(config, spec['sourceConfig'], 0);
    return config;
}
/** Adds a value for each item below menus and sections. What the initial values have is kept. */
function addItems(config, entries, depth) {
    if (depth > 20)
        return;
    for (const entry of (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .arrayOf */ .jk)(entries)) {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(entry))
            continue;
        const { key, type, items } = entry;
        if (typeof key !== 'string' || key === '' || key === '__proto__')
            addItems(config, items, depth + 1);
        else if (!Object.hasOwn(config, key))
            config[key] = valueFor(key, type, entry, depth);
    }
}
function valueFor(key, type, item, depth) {
    switch (type) {
        case 'secret':
        case 'secrettextarea':
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
        case 'url':
            return closedUrl;
        case 'number':
            return numberIn(item, /port/i.test(key) ? closedPort : 1);
        case 'checkbox':
        case 'toggle':
            return false;
        case 'radio':
        case 'select':
            return firstOption(item);
        case 'list':
            return [textFor(key)];
        case 'keyValue':
            return [{ key: 'example', value: 'example' }];
        case 'cardList': {
            const card = {};
            for (const menu of (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .arrayOf */ .jk)(item['subMenus']))
                if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(menu))
                    addItems(card, menu['items'], depth + 1);
            return [card];
        }
        default:
            return textFor(key);
    }
}
/** A text for an item by its key: connectors parse the address of their target system. */
function textFor(key) {
    if (/ur[il]|endpoint|issuer/i.test(key))
        return closedUrl;
    return /host|server|domain|address|instance/i.test(key) ? closedHost : 'example';
}
function withoutAddress(key, value) {
    if (typeof value !== 'string')
        return value;
    if (/^[a-z][a-z+.-]{1,20}:\/\//i.test(value))
        return closedUrl;
    return textFor(key) === 'example' ? value : textFor(key);
}
/** The preferred number, or the nearest one that the item allows. */
function numberIn({ min, max }, preferred) {
    return Math.min(numberOf(max) ?? Number.MAX_VALUE, Math.max(numberOf(min) ?? -Number.MAX_VALUE, preferred));
}
/** Specs write limits as numbers and as texts. */
function numberOf(value) {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
function firstOption({ options }) {
    const [first] = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .arrayOf */ .jk)(options);
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(first) ? first['value'] : 'example';
}
//# sourceMappingURL=made-up-config.js.map

/***/ }),

/***/ 97830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ canVary),
/* harmony export */   NZ: () => (/* binding */ customCheckId),
/* harmony export */   Ok: () => (/* binding */ acceptedReason),
/* harmony export */   ZC: () => (/* binding */ pickValue),
/* harmony export */   bi: () => (/* binding */ emptySettings),
/* harmony export */   pg: () => (/* binding */ unusedAcceptances)
/* harmony export */ });
/** The id of the check that runs a custom command. */
function customCheckId(name) {
    return `custom-command/${name}`;
}
/** The settings of a project without `validate.yml`. */
const emptySettings = {
    identities: { accounts: [], entitlements: {} },
    values: {},
    accepted: [],
    checks: {},
    commands: [],
    accountCount: undefined,
};
/** The reason why a finding of a check is accepted. Undefined if it is not. */
function acceptedReason({ accepted }, check, message) {
    return accepted.find((entry) => entry.check === check && accepts(entry, message))?.reason;
}
function accepts({ text, attribute }, message) {
    if (text !== undefined && !message.includes(text))
        return false;
    return attribute === undefined || message.includes(JSON.stringify(attribute));
}
/** The acceptances that matched no finding, although their check finished. */
function unusedAcceptances({ accepted }, checks) {
    return accepted.filter((entry) => {
        const result = checks.find(({ id }) => id === entry.check);
        if (result === undefined || result.verdict === 'skip' || result.incomplete)
            return false;
        return !result.accepted?.some(({ message }) => accepts(entry, message));
    });
}
const uniqueMark = '$(unique)';
/** Picks one of the values of a field. `unique`: it contains new random letters. */
function pickValue({ choices }, random) {
    const drawn = choices[random.integer(0, choices.length - 1)];
    const fill = (text) => text.replaceAll(uniqueMark, () => random.text(10));
    if (Array.isArray(drawn)) {
        return { value: drawn.map((each) => (typeof each === 'string' ? fill(each) : each)), unique: false };
    }
    if (typeof drawn !== 'string')
        return { value: drawn, unique: false };
    return { value: fill(drawn), unique: drawn.includes(uniqueMark) };
}
/** True if a field can have more than one value, so that an update can change it. */
function canVary({ choices }) {
    return choices.length > 1 || choices.some((each) => JSON.stringify(each)?.includes(uniqueMark));
}
//# sourceMappingURL=settings.js.map

/***/ }),

/***/ 44336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VE: () => (/* binding */ viewDiscoveredSchema),
/* harmony export */   lt: () => (/* binding */ nounsOf),
/* harmony export */   vw: () => (/* binding */ viewSpec)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46601);
/* harmony import */ var _spec_placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4273);
/* harmony import */ var _spec_source_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25826);




/** `account`, or `entitlement of type "x"`. */
function nounsOf(entitlements) {
    if (entitlements === undefined)
        return { one: 'account', many: 'accounts' };
    const ofType = `of type ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .bp)(entitlements.type)}`;
    return { one: `entitlement ${ofType}`, many: `entitlements ${ofType}` };
}
/** The parts of a spec's content that validation uses. */
function viewSpec(spec) {
    const template = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(spec['accountCreateTemplate']) ? spec['accountCreateTemplate'] : {};
    const { keyType, sourceConfig } = spec;
    const items = configItems(sourceConfig, ['sourceConfig']);
    return {
        name: text(spec['name']) ?? '',
        keyType: keyType === 'simple' || keyType === 'compound' ? keyType : undefined,
        commands: new Set(list(spec['commands']).filter((command) => typeof command === 'string')),
        accountSchema: viewAccountSchema(spec),
        entitlementSchemas: viewEntitlementSchemas(spec['entitlementSchemas']),
        fields: list(template['fields']).flatMap((field, i) => viewField(field, ['accountCreateTemplate', 'fields', i])),
        hasConfig: !Array.isArray(sourceConfig) || items.length > 0,
        secretKeys: new Set(items.filter(({ type }) => isSecretType(type)).map(({ key }) => key)),
        textItems: items.filter(({ type }) => type === 'text' || type === 'textarea' || type === 'url' || type === 'list'),
        selectItems: items
            .filter(({ type }) => type === 'select' || type === 'radio')
            .map(({ key, path, options }) => ({ key, path, hasOptions: list(options).length > 0 })),
        isStateful: (0,_spec_source_config_js__WEBPACK_IMPORTED_MODULE_2__/* .supportsStateful */ .Bo)(spec),
    };
}
/** The account schema of a spec. One without attributes is none if the connector discovers it. */
function viewAccountSchema(spec) {
    const schema = viewSchema('account', spec['accountSchema'], { kind: 'spec', path: ['accountSchema'] });
    return schema?.attributes.length === 0 && (0,_spec_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .discoversSchema */ .YH)(spec) ? undefined : schema;
}
/** The account schema in an answer to `std:account:discover-schema`. Undefined if it is not an object. */
function viewDiscoveredSchema(schema) {
    return viewSchema('account', schema, { kind: 'handler', command: 'std:account:discover-schema' });
}
function viewEntitlementSchemas(value) {
    const schemas = new Map();
    for (const [i, schema] of list(value).entries()) {
        const type = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(schema) ? text(schema['type']) : undefined;
        if (type === undefined || schemas.has(type))
            continue;
        const view = viewSchema(type, schema, { kind: 'spec', path: ['entitlementSchemas', i] });
        if (view)
            schemas.set(type, view);
    }
    return [...schemas.values()];
}
function viewSchema(type, schema, target) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(schema))
        return undefined;
    const byName = new Map();
    const sent = [];
    for (const [i, attribute] of list(schema['attributes']).entries()) {
        const name = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(attribute) ? text(attribute['name']) : undefined;
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(attribute) || name === undefined || byName.has(name))
            continue;
        byName.set(name, {
            name,
            type: text(attribute['type']) ?? '',
            multi: attribute['multi'] === true,
            required: attribute['required'] === true,
            entitlement: attribute['entitlement'] === true,
            writable: attribute['writable'] === true,
            schemaObjectType: text(attribute['schemaObjectType']),
            target: target.kind === 'spec' ? { kind: 'spec', path: [...target.path, 'attributes', i] } : target,
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
    return { type, ...names, attributes: [...byName.values()], byName, target, input };
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
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(field))
        return [];
    // `name` is the old form of `key` (docs/platform.md#spec-create-template).
    const key = text(field['key']) ?? text(field['name']);
    if (key === undefined)
        return [];
    const initialValue = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(field['initialValue']) ? field['initialValue'] : {};
    return [
        {
            key,
            type: text(field['type']) ?? '',
            required: field['required'] === true,
            initialType: text(initialValue['type']),
            initial: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(initialValue['attributes']) ? initialValue['attributes'] : {},
            target: { kind: 'spec', path },
        },
    ];
}
/** Every configuration item that has a key, at any depth: menus, sections and card lists contain items. */
function configItems(value, path) {
    if (Array.isArray(value))
        return value.flatMap((child, i) => configItems(child, [...path, i]));
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
        return [];
    const key = text(value['key']);
    const inner = Object.entries(value).flatMap(([name, child]) => typeof child === 'object' ? configItems(child, [...path, name]) : []);
    return key === undefined ? inner : [{ key, type: value['type'], options: value['options'], path }, ...inner];
}
function isSecretType(type) {
    return type === 'secret' || type === 'secrettextarea';
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
