export const id = 2129;
export const ids = [2129];
export const modules = {

/***/ 68301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ effectTexts),
/* harmony export */   aM: () => (/* binding */ canSwitchTlsOffText),
/* harmony export */   fQ: () => (/* binding */ canSwitchTlsOff)
/* harmony export */ });
/** What is said of an effect, after the bundle's name, and what to do. */
const effectTexts = {
    'tls-unverified': {
        says: 'sets NODE_TLS_REJECT_UNAUTHORIZED to 0: no certificate is verified any more, of no connection',
        remedy: 'Give the certificate of the target system to its client instead.',
    },
    'exit-replaced': {
        says: 'replaces process.exit',
        remedy: 'Leave it as it is: the process belongs to the platform.',
    },
};
/** An assignment that switches the verification off, as written or minified. A message that mentions the name is none. */
const tlsUnverified = /\benv(?:\.|\[["'`])NODE_TLS_REJECT_UNAUTHORIZED(?:["'`]\])? ?= ?(?:["'`]0|0\b)/;
/** True if an index.js has code that switches the verification of certificates off, perhaps only with some configuration. */
function canSwitchTlsOff(index) {
    return tlsUnverified.test(index);
}
/** What is said of that, after the bundle's name. Whether the code runs is not known. */
const canSwitchTlsOffText = 'has code that sets NODE_TLS_REJECT_UNAUTHORIZED to 0: once it has run, no certificate is verified in this process';
//# sourceMappingURL=effects.js.map

/***/ }),

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
 * the platform offers it. A handler that is not listed is never called (docs/platform.md#unlisted-handlers): a warning. A
 * custom command can be called by whoever knows it, listed or not: a notice, unless it may be a misspelling.
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
        const isCustom = !/^std:/i.test(command) && near === undefined;
        const advice = near === undefined
            ? 'add it to commands, or remove the handler'
            : `is ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(near))} in the list a misspelling of it?`;
        const effect = isCustom
            ? 'it is called only by who knows its name; add it to commands to declare it'
            : `so it is never called; ${advice}`;
        const message = `command ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(command))} has a handler, but is not listed in the spec${isCustom ? ': ' : ', '}${effect}`;
        const level = isCustom ? 'notice' : 'warning';
        findings.push({ level, message, command, path: ['commands'], problem: 'handled-not-listed' });
    }
    return findings;
}
//# sourceMappingURL=handlers.js.map

/***/ }),

/***/ 66327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _Q: () => (/* binding */ filesMissingFrom),
  Zv: () => (/* binding */ listNames),
  an: () => (/* binding */ sourceMapRegisterOf),
  Hi: () => (/* binding */ sourceMapRegisterRemedy)
});

// UNUSED EXPORTS: filesNeededBy

// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/spec/format.js
var format = __webpack_require__(93305);
// EXTERNAL MODULE: ./lib/src/bundle/bundle.js + 1 modules
var bundle = __webpack_require__(71897);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/bundle/code-text.js
var code_text = __webpack_require__(63400);
;// CONCATENATED MODULE: ./lib/src/bundle/read-files.js


/** The ways in which code names a file beside it: joined to `__dirname`, or as a URL. The first group has the names. */
const paths = [
    // The rest of the arguments may be computed: then a folder is read.
    /\b(?:join|resolve)\)?\(\s{0,20}__dirname((?:\s{0,20},\s{0,20}(?:"[^"\\\n]{1,200}"|'[^'\\\n]{1,200}')){1,20})\s{0,20}[,)]/g,
    /__dirname\s{0,20}\+\s{0,20}("[^"\\\n]{1,200}"|'[^'\\\n]{1,200}')/g,
    /`\$\{__dirname\}(\/[^`$\\\n]{1,200})[`$]/g,
    /new URL\(\s{0,20}("[^"\\\n]{1,200}"|'[^'\\\n]{1,200}'),\s{0,20}import\.meta\.url\s{0,20}\)/g,
];
const strings = /"[^"\\\n]{1,200}"|'[^'\\\n]{1,200}'/g;
/** What stands before a path that is read, and before one that a constant holds. Short names are those of minified code. */
const readerBefore = /\b(?:readFile|readFileSync|createReadStream|readdir|readdirSync|open|openSync)\)?\(\s{0,20}(?:\(0, ?)?[\w$.]{0,80}$/;
const assignedBefore = /(?:^|[^\w$.])([\w$]{3,60})\s{0,20}=\s{0,20}(?:\(0, ?)?[\w$.]{0,80}$/;
const readName = /\b(?:readFile|readFileSync|createReadStream|readdir|readdirSync|open|openSync)\)?\(\s{0,20}([\w$]{3,60})\s{0,20}[,)]/g;
const literal = /\b(?:readFile|readFileSync|createReadStream|readdir|readdirSync|open|openSync)\)?\(\s{0,20}["'](\.\/[^"'\\\n]{1,200})["']/g;
const dynamicImport = /\bimport\(\s{0,20}["'](\.\/[^"'\\\n]{1,200})["']\s{0,20}\)/g;
/** Characters before a path in which its use is looked for. */
const maxUse = 200;
/**
 * The files and folders beside it that an index.js reads by itself when it runs, as those of other bundlers than ncc do:
 * `readFileSync(path.join(__dirname, 'x.json'))` and the like, also by a constant. Relative to its folder; others are not
 * known.
 */
function filesReadBy(index) {
    if (!/__dirname|import\.meta\.url|\bimport\(|["']\.\//.test(index))
        return [];
    const code = (0,code_text/* withoutComments */.fx)(index);
    const found = new Set();
    const add = (name) => {
        const path = external_node_path_.posix.normalize(name).replace(/^\/+|\/$/g, '');
        if (path !== '' && path !== '.' && !/^(?:\.\.\/)+package\.json$/.test(path))
            found.add(path);
    };
    const byName = new Map();
    for (const pattern of paths) {
        for (const match of code.matchAll(pattern)) {
            const name = partsOf(match[1] ?? '').join('/');
            const before = code.slice(Math.max(0, match.index - maxUse), match.index);
            if (readerBefore.test(before))
                add(name);
            else {
                const [, variable] = assignedBefore.exec(before) ?? [];
                if (variable !== undefined)
                    byName.set(variable, name);
            }
        }
    }
    for (const [, variable = ''] of byName.size > 0 ? code.matchAll(readName) : []) {
        const name = byName.get(variable);
        if (name !== undefined)
            add(name);
    }
    for (const pattern of [literal, dynamicImport])
        for (const [, name = ''] of code.matchAll(pattern))
            add(name);
    return [...found];
}
/** The strings in a list of arguments, or a text that is one part of a path. */
function partsOf(list) {
    const found = list.match(strings);
    return found === null ? [list] : found.map((each) => each.slice(1, -1));
}
//# sourceMappingURL=read-files.js.map
;// CONCATENATED MODULE: ./lib/src/bundle/needed-files.js





/**
 * The files beside it that an index.js reads when it runs: parts that ncc split off at a dynamic import, assets that it
 * copied, also whole folders (docs/platform.md#bundle-extra-files), and what code of any bundler reads by itself. Sorted. They are found by the code that loads them; the
 * worker files of the SDK's logger, which only a log in a thread of its own needs, are left out.
 */
function filesNeededBy(index) {
    const needed = new Set([...chunksOf(index), ...assetsOf(index), ...filesReadBy(index)]);
    // A bundle has these two.
    return [...needed].filter((name) => name !== bundle/* indexName */.mo && name !== bundle/* specName */.hi).sort();
}
/** Those of `filesNeededBy` that a bundle with files of these names lacks. A folder is there if a file in it is. */
function filesMissingFrom(names, index) {
    return filesNeededBy(index).filter((needed) => !names.some((name) => name === needed || name.startsWith(`${needed}/`)));
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
        // A folder is named "x" where it is listed, and "x/" where the name of a file in it is added.
        if (!loggerWorker.test(index.slice(Math.max(0, match.index - 300), match.index)))
            found.push(name.replace(/\/$/, ''));
    }
    return found;
}
/** The names for a message, in quotes; of many the first five. */
function listNames(names) {
    const shown = names.slice(0, 5).map((name) => (0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(name)));
    return (0,format/* listOf */.c3)(names.length > 5 ? [...shown, `${names.length - 5} more`] : shown, 'and');
}
//# sourceMappingURL=needed-files.js.map

/***/ }),

/***/ 16566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readCustomizerBundle),
/* harmony export */   readConnectorBundle: () => (/* binding */ readConnectorBundle)
/* harmony export */ });
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71897);
/* harmony import */ var _bundle_exports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53416);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46601);





/**
 * Reads the bundle of a connector. Nothing of it is run, because commands that have the credentials of a tenant use this.
 *
 * @param advice - what to do with the bundle of a customizer instead.
 * @throws UserError when it cannot be read, has no spec, or is the bundle of a customizer.
 */
async function readConnectorBundle(path, advice) {
    try {
        return await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readBundle */ .Bo)(path);
    }
    catch (error) {
        if (!(error instanceof _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleError */ .rJ) || error.problem !== 'no-spec')
            throw error;
        const exports = (0,_bundle_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .exportsNamedIn */ .U)(await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readIndexText */ .Gw)(path));
        if (!exports.customizer || exports.connector)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} is the bundle of a customizer, not of a connector; ${advice}`, { cause: error });
    }
}
/**
 * Reads the bundle of a customizer. Nothing of it is run, as in `readConnectorBundle`.
 *
 * @throws UserError when it cannot be read, or its text has no export of a customizer.
 */
async function readCustomizerBundle(path) {
    const bundle = await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readBundle */ .Bo)(path, { spec: 'optional' });
    if ((0,_bundle_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .exportsNamedIn */ .U)(await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readIndexText */ .Gw)(path)).customizer)
        return bundle;
    if (bundle.spec === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} is not the bundle of a customizer: ${_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .indexName */ .mo} does not name the export connectorCustomizer; give the zip that pack wrote in the project of the customizer`);
    }
    const { name } = bundle.spec;
    const connector = name === undefined ? 'a connector' : `the connector ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__/* .printableName */ .Nt)(name))}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} is the bundle of ${connector}: it exports no connectorCustomizer; give the bundle of the customizer, or upload this one with the command upload`);
}
//# sourceMappingURL=bundle-kind.js.map

/***/ }),

/***/ 86925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _f: () => (/* binding */ withCustomizerOnSandbox),
/* harmony export */   b: () => (/* binding */ withBundleOnSandbox),
/* harmony export */   yT: () => (/* binding */ withBundlesOnSandbox)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71897);
/* harmony import */ var _tenant_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49807);
/* harmony import */ var _bundle_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16566);






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
async function withBundleOnSandbox(path, services, use, { transport = {}, customizerPath, exchanges, } = {}) {
    const advice = 'give it to validate as customizer, beside the bundle of its connector as file, or alone with samples in validate.yml';
    const bundle = await (0,_bundle_kind_js__WEBPACK_IMPORTED_MODULE_5__.readConnectorBundle)(path, advice);
    const customizerBundle = customizerPath === undefined ? undefined : await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(customizerPath, { spec: 'optional' });
    await withSandbox(services, { transport, target: exchanges }, async (client, facts) => {
        const { id } = await client.connectors.create('bundle', { signal: services.signal });
        const { version } = await client.versions.upload(id, bundle, { signal: services.signal });
        const customizer = customizerBundle && (await linkCustomizer(customizerBundle, client, services.signal));
        await use({
            client,
            connector: id,
            at: { version },
            local: true,
            bundle,
            ...facts,
            ...(customizer && { customizer }),
            exchanges,
        });
    });
}
/**
 * Starts a sandbox tenant in this process, uploads bundles as versions of one connector, and stops the sandbox after `use`.
 * A path that is given twice becomes two versions, which run in processes of their own.
 *
 * @param paths - the zips of connectors.
 * @param use - called with a target for each path.
 * @param options.onRequest - called with each request of HTTP that the connectors send.
 * @throws UserError for a file that is not a bundle of a connector.
 */
async function withBundlesOnSandbox(paths, services, use, { transport = {}, target, onRequest, } = {}) {
    const { signal } = services;
    const bundles = [];
    for (const path of paths)
        bundles.push(await (0,_bundle_kind_js__WEBPACK_IMPORTED_MODULE_5__.readConnectorBundle)(path, 'give the bundle of its connector'));
    await withSandbox(services, { transport, target, onRequest }, async (client, facts) => {
        const { id } = await client.connectors.create('bundle', { signal });
        const targets = [];
        for (const bundle of bundles) {
            const { version } = await client.versions.upload(id, bundle, { signal });
            targets.push({ client, connector: id, at: { version }, local: true, bundle, ...facts });
        }
        await use(targets);
    });
}
/**
 * Starts a sandbox tenant in this process with a customizer and a connector that answers with samples, and stops the
 * sandbox after `use`.
 *
 * @param path - the zip of the customizer.
 * @param connector - the files of the bundle of that connector.
 * @throws UserError for a file that cannot be read as a bundle.
 */
async function withCustomizerOnSandbox(path, connector, services, use, { transport = {} } = {}) {
    const { signal } = services;
    const bundle = await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(path, { spec: 'optional' });
    const { writeBundle } = await Promise.all(/* import() */[__webpack_require__.e(5624), __webpack_require__.e(7221)]).then(__webpack_require__.bind(__webpack_require__, 87221));
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'customizer-'));
    try {
        const zip = await writeBundle((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'connector.zip'), connector);
        await withSandbox(services, { transport }, async (client, facts) => {
            const { id } = await client.connectors.create('samples', { signal });
            await client.versions.upload(id, zip, { signal });
            const customizer = await linkCustomizer(bundle, client, signal);
            await use({ client, connector: id, at: { tag: customizer.tag }, local: true, ...facts, customizer });
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
/** Starts a sandbox tenant in this process that tells what the processes of bundles do, and stops it after `use`. */
async function withSandbox(services, { transport, target, onRequest, }, use) {
    const hits = [];
    const incidents = [];
    const operations = new Set();
    // A run on a tenant does not load it.
    const { Sandbox } = await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(6582), __webpack_require__.e(6651)]).then(__webpack_require__.bind(__webpack_require__, 70229));
    const sandbox = await Sandbox.start({
        onLimit: ({ command, limit, message }) => {
            if (limit !== 'load-time' && hits.length < maxHits)
                hits.push({ command, limit, message });
        },
        onIncident: (incident) => {
            if (incidents.length < maxHits)
                incidents.push(incident);
        },
        onOperation: (id) => {
            if (operations.size < maxHits)
                operations.add(id);
        },
        environment: services.childEnvironment(),
        target,
        onRequest,
        // Without the type, "not found" of the connector looks like any other error.
        behaviour: { errorTypeInAnswer: true },
    });
    const client = new _tenant_client_js__WEBPACK_IMPORTED_MODULE_4__/* .TenantClient */ .c({
        baseUrl: sandbox.baseUrl,
        clientId: sandbox.clientId,
        clientSecret: sandbox.clientSecret,
        transport,
        clock: hurried(services.clock),
        logger: services.logger,
    });
    try {
        await use(client, { limitHits: () => hits, process: { incidents: () => incidents, operations: () => operations } });
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

/***/ 29974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   _S: () => (/* binding */ isHashOf),
/* harmony export */   bA: () => (/* binding */ storedValue),
/* harmony export */   f$: () => (/* binding */ shownText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65872);


/** Longer values are stored as a hash. */
const maxStoredLength = 4096;
/** The form of a value in the journal. */
function storedValue(value, isSecret) {
    const text = textOf(value);
    if (!isSecret && text.length <= maxStoredLength)
        return { value: value ?? null };
    const salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    return { salt, hash: hashOf(text, salt) };
}
/** A stored text, for messages. */
function shownText(stored) {
    return 'value' in stored && typeof stored.value === 'string' ? stored.value : 'a secret value';
}
/** True if a hash of the journal is that of the value. */
function isHashOf({ hash, salt }, value) {
    const expected = Buffer.from(hash, 'hex');
    const actual = Buffer.from(hashOf(textOf(value), salt), 'hex');
    return expected.length === actual.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(expected, actual);
}
function textOf(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'null');
}
/** Slow on purpose: a secret that a person chose can be guessed. */
function hashOf(text, salt) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)(text, Buffer.from(salt, 'hex'), 32, { N: 4096 }).toString('hex');
}
/** Checks an entry from a file. Undefined for anything that this program does not write. */
function parseEntry(data) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data))
        return undefined;
    const isValid = validators[String(data['entry'])];
    return isValid?.(data) ? data : undefined;
}
const validators = Object.assign(Object.create(null), {
    run: ({ command, startedAt, tenant, connector, at, seed }) => [command, startedAt, connector].every(isText) &&
        (tenant === null || isText(tenant)) &&
        (at === undefined || ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(at) && (isCount(at['version']) || isText(at['tag'])))) &&
        (seed === undefined || isText(seed)),
    account: ({ account, check, identity, values, markers, existed }) => isCount(account) &&
        isText(check) &&
        isStored(identity) &&
        areStored(values) &&
        Array.isArray(markers) &&
        markers.every(isStored) &&
        typeof existed === 'boolean',
    'account-created': ({ account, key, values }) => isCount(account) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(key) && areStored(values),
    'account-change': ({ account, op, attribute, value }) => isCount(account) && isText(op) && isText(attribute) && isStored(value),
    'account-gone': ({ account }) => isCount(account),
    upload: ({ tags, newest, keepTags }) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(tags) && Object.values(tags).every(isCount) && isCount(newest) && typeof keepTags === 'boolean',
    version: ({ version }) => isCount(version),
    'tag-move': ({ tag, from, to, undo }) => isText(tag) && (from === null || isCount(from)) && isCount(to) && typeof undo === 'boolean',
    'tag-moved': ({ tag, to }) => isText(tag) && isCount(to),
    end: () => true,
});
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isStored(value) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && ('value' in value || (isHex(value['hash']) && isHex(value['salt'])));
}
function areStored(values) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(values) && Object.values(values).every(isStored);
}
function isHex(value) {
    return typeof value === 'string' && value.length <= 128 && /^[0-9a-f]+$/.test(value);
}
//# sourceMappingURL=entries.js.map

/***/ }),

/***/ 11452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ configFaults)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65872);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82226);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74938);






/** Keys that the platform adds to the configuration of a source, or reads itself. */
const platformKeys = /^(spConn|cloud|connector|provisioning|supportsStatefulCommands|filterString|account\.)/;
/**
 * Compares a configuration with the items of a spec: required items without a value, keys that no item has, and values
 * that are no option of their list. Items that depend on another one count only where that has the right value.
 */
function configFaults(spec, config) {
    const all = (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .partsBelow */ .AY)(spec, ['sourceConfig']).filter(({ value }) => isItem(value));
    // The items of a card list are keys of its cards.
    const items = all.filter(({ path }) => !path.includes('subMenus'));
    const keys = items.map(({ value }) => String(value['key']));
    const initial = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(spec['sourceConfigInitialValues']) ? Object.keys(spec['sourceConfigInitialValues']) : [];
    const faults = items.flatMap((item) => [
        ...faultsOfItem(item, config, 'the configuration'),
        ...faultsOfCards(item, all, config),
    ]);
    for (const key of Object.keys(config)) {
        if (keys.includes(key) || initial.includes(key) || platformKeys.test(key))
            continue;
        const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, keys.filter((each) => isMissing(config[each])));
        const message = `the configuration has ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(key))}, which is the key of no item`;
        if (near === undefined)
            faults.push({ level: 'notice', message, path: ['sourceConfig'] });
        else
            faults.push({
                level: 'warning',
                message: `${message}; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(near))}?`,
                path: ['sourceConfig'],
            });
    }
    return faults;
}
function isItem({ key, type }) {
    return typeof key === 'string' && typeof type === 'string';
}
/** The same for each card of a card list, as far as it is no more than what a reader looks through. */
function faultsOfCards({ value: item, path }, all, config) {
    const key = String(item['key']);
    if (item['type'] !== 'cardList' || !Object.hasOwn(config, key))
        return [];
    const start = [...path, 'subMenus'];
    const inCards = all.filter((each) => start.every((step, i) => each.path[i] === step) && !each.path.slice(start.length).includes('subMenus'));
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .arrayOf */ .jk)(config[key])
        .flatMap((card, i) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(card)
        ? inCards.flatMap((each) => faultsOfItem(each, card, `card ${i + 1} of ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(key))}`))
        : [])
        .slice(0, maxCardFaults);
}
const maxCardFaults = 10;
/** @param where - what has the value, for messages. */
function faultsOfItem({ value: item, path }, config, where) {
    const key = String(item['key']);
    const value = Object.hasOwn(config, key) ? config[key] : undefined;
    if (isMissing(value)) {
        if (item['required'] !== true || !isShown(item, config))
            return [];
        return [{ level: 'warning', message: `${where} has no ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(key))}, which is required`, path }];
    }
    const options = (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .arrayOf */ .jk)(item['options']).flatMap((option) => ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(option) ? [String(option['value'])] : []));
    const isChoice = item['type'] === 'select' || item['type'] === 'radio';
    if (!isChoice || options.length === 0 || typeof value === 'object' || options.includes(String(value)))
        return [];
    const known = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(options.slice(0, 10).map((option) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(option))), 'or');
    const message = `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(key))} of ${where} is ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(String(value)))}, which is none of its options; it can be ${known}`;
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
    if (typeof value === 'string')
        return value.trim() === '';
    return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
//# sourceMappingURL=config-faults.js.map

/***/ }),

/***/ 55928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ isMadeUpSecret),
/* harmony export */   H_: () => (/* binding */ madeUpConfig),
/* harmony export */   Hn: () => (/* binding */ hasClosedAddress),
/* harmony export */   UU: () => (/* binding */ madeUpConfigMessage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);
/* harmony import */ var _core_secrets_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8554);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74938);




/** Nothing listens there: the port is never assigned. */
const closedHost = '127.0.0.1';
const closedPort = 1;
/** Some connectors refuse others than https; nothing is sent there in either case. */
const closedUrl = `https://${closedHost}:${closedPort}`;
/**
 * A configuration that has a value of the right form for each item of a spec, to create a connector that cannot be created
 * without one (docs/platform.md#config-while-made). Addresses lead to a closed port of this machine, and secrets are
 * random, so that nothing can be reached with it.
 */
function madeUpConfig(spec) {
    const initial = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(spec['sourceConfigInitialValues']) ? spec['sourceConfigInitialValues'] : {};
    const config = Object.fromEntries(Object.entries(initial).map(([key, value]) => [key, withoutAddress(key, value)]));
    addItems(config, spec['sourceConfig'], 0);
    return config;
}
/** Said where handlers are compared with the spec of a connector that was created with it. */
const madeUpConfigMessage = 'the connector was created with a made-up configuration, to compare its handlers with the spec';
/** True if a made-up configuration has an address, so that nothing can answer a connector that uses it. */
function hasClosedAddress(config) {
    if (config === closedUrl || config === closedHost)
        return true;
    return typeof config === 'object' && config !== null && Object.values(config).some(hasClosedAddress);
}
/** Adds a value for each item below menus and sections. What the initial values have is kept. */
function addItems(config, entries, depth) {
    if (depth > 20)
        return;
    for (const entry of (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOf */ .jk)(entries)) {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(entry))
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
            return randomSecret();
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
            for (const menu of (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOf */ .jk)(item['subMenus']))
                if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(menu))
                    addItems(card, menu['items'], depth + 1);
            return [card];
        }
        default: {
            const text = textFor(key);
            return text === 'example' && (0,_core_secrets_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .e)(key) ? randomSecret() : text;
        }
    }
}
function randomSecret() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
}
/** True for a secret of a made-up configuration. */
function isMadeUpSecret(value) {
    return /^[0-9a-f]{32}$/.test(value);
}
/** A text for an item by its key: connectors parse the address of their target system. */
function textFor(key) {
    // `securityToken` is none.
    if (/ur[il](?!ty)|endpoint|issuer/i.test(key))
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
    const [first] = (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOf */ .jk)(options);
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(first) ? first['value'] : 'example';
}
//# sourceMappingURL=made-up-config.js.map

/***/ }),

/***/ 89159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a2: () => (/* binding */ deleteWithRetry),
/* harmony export */   iU: () => (/* binding */ AccountRemoval),
/* harmony export */   xY: () => (/* binding */ hasMarker)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
/* harmony import */ var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25584);
/* harmony import */ var _engine_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65249);
/* harmony import */ var _objects_object_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70197);
/* harmony import */ var _objects_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97971);







/** Deletes the test accounts of one check. Those that remain become findings and are added to the record. */
class AccountRemoval {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** Deletes an account whose key is known, unless it may be one that existed before. Returns true if it is gone. */
    async deleteKnown({ account, isOurs, sent }) {
        if (!account || this.#options.record.isDeleted(account.uniqueKey))
            return true;
        if (isOurs || (await this.#readsWithMarker(account, sent.markers)))
            return this.#delete(account, sent);
        const reason = 'it has none of the values that were sent, so it may be one that existed before';
        return this.#reportLeft({ id: (0,_objects_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .keyText */ .Pu)(account.key), certain: false, reason });
    }
    /** Deletes the listed accounts that a create made beside the one that it answered. */
    async deleteOthers(isOurs) {
        const { commands, spec, logger } = this.#options;
        const others = [];
        try {
            for await (const data of commands.outputs('std:account:list', (0,_objects_object_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listInput */ .dt)(spec.accountSchema))) {
                const listed = (0,_objects_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .parseObject */ .lj)(data, spec.keyType);
                if (!('problem' in listed) && isOurs(listed))
                    others.push(listed);
            }
        }
        catch (error) {
            const reason = `a create made more accounts than it answered, and the search for them failed: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
            logger.debug(reason);
            this.#reportLeft({ id: '', certain: false, reason });
            return;
        }
        for (const other of others)
            await this.#delete(other);
    }
    /**
     * Searches the list for an account that may have been created, and deletes it. Returns true if it is gone, or certain
     * that it was not created.
     */
    async findAndDelete({ sent, state }) {
        const { check, poller, findings, logger } = this.#options;
        if (!this.#canSearch(sent)) {
            const reason = 'it is unknown whether its create succeeded, and it cannot be searched for';
            // A connector that refuses a create has created nothing, as far as can be known.
            if (state === 'failed')
                return true;
            return this.#reportLeft({ id: sent.identity, certain: false, reason });
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
            const reason = `it may have been created, and the search for it failed: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
            return this.#reportLeft({ id: sent.identity, certain: false, reason });
        }
        if (account) {
            logger.info(`${check}: found account ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .describeValue */ .bp)(account.id)} of a create without a valid answer`);
            return this.#delete(account);
        }
        if (state !== 'unknown')
            return true;
        const identity = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .describeValue */ .bp)(sent.identity, 200);
        findings.add('warning', `it is unknown whether a create succeeded; the list has no account with identity ${identity}`);
        return false;
    }
    #canSearch({ markers }) {
        const { record, spec } = this.#options;
        return markers.length > 0 && record.idsBefore !== undefined && spec.commands.has('std:account:list');
    }
    /** The first account of the list that is new and has a value that was sent. */
    async #search({ markers }) {
        const { commands, spec, record } = this.#options;
        for await (const data of commands.outputs('std:account:list', (0,_objects_object_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listInput */ .dt)(spec.accountSchema))) {
            const account = (0,_objects_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .parseObject */ .lj)(data, spec.keyType);
            if ('problem' in account)
                continue;
            const isKnown = record.idsBefore?.has(account.uniqueKey) || record.isDeleted(account.uniqueKey);
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
            return hasMarker(await commands.invokeForObject('std:account:read', (0,_objects_object_list_js__WEBPACK_IMPORTED_MODULE_5__/* .objectInput */ .gE)(account, spec)), markers);
        }
        catch (error) {
            logger.debug(`it is unknown who created account ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .describeValue */ .bp)(account.id)}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
            return false;
        }
    }
    /**
     * Returns true if the account is gone.
     *
     * @param sent - used to find the account if its create answered with a wrong key.
     */
    async #delete(account, sent) {
        const { check, spec, logger, commands, poller, record, runSignal } = this.#options;
        const id = (0,_objects_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .keyText */ .Pu)(account.key);
        if (!spec.commands.has('std:account:delete')) {
            return this.#reportLeft({ id, certain: true, reason: 'the connector has no std:account:delete' });
        }
        const input = (0,_objects_object_list_js__WEBPACK_IMPORTED_MODULE_5__/* .objectInput */ .gE)(account, spec);
        record.recordDeletion(account.uniqueKey);
        try {
            await deleteWithRetry(commands, poller, input, () => this.#isNotRead(input));
        }
        catch (error) {
            const other = sent && (await this.#findByOtherKey(sent, error));
            if (other)
                return this.#delete(other);
            if (await this.#isGone(account, error, sent))
                return true;
            return this.#reportLeft({ id, certain: true, reason: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) }, error);
        }
        if (!runSignal.aborted && spec.commands.has('std:account:read') && (await this.#canStillBeRead(input))) {
            if (await this.#deleteCopies(account, input, sent?.markers ?? []))
                return true;
            return this.#reportLeft({ id, certain: true, reason: 'std:account:delete succeeded, but it can still be read' });
        }
        logger.debug(`${check}: deleted account ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .describeValue */ .bp)(id)}`);
        return true;
    }
    /**
     * Deletes an account that can still be read after a delete, as the create may have made it more than once. Without a
     * value that was sent it may be somebody's new account with the same id.
     */
    async #deleteCopies(account, input, markers) {
        const { commands, findings, logger, reportsCopies } = this.#options;
        for (let deletes = 2; deletes <= maxDeletes; deletes++) {
            if (!(await this.#readsWithMarker(account, markers)))
                return false;
            try {
                await commands.invokeVoid('std:account:delete', { ...input });
            }
            catch (error) {
                logger.debug(`account ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .describeValue */ .bp)(account.id)} cannot be deleted again: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
                return false;
            }
            if (await this.#canStillBeRead(input))
                continue;
            const what = `account ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .describeValue */ .bp)(account.id)} could still be read after std:account:delete, and was gone after ${deletes} of them`;
            logger.debug(what);
            if (reportsCopies) {
                findings.add('warning', `${what}: the create may have made it more than once`, {
                    target: { kind: 'handler', command: 'std:account:create' },
                    remedy: 'Run account-create-list-delete too, which looks for it in the list.',
                });
            }
            return true;
        }
        return false;
    }
    /** The created account, if there is none with the key that its create answered. */
    async #findByOtherKey(sent, error) {
        if (!(error instanceof _engine_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .CommandError */ .Qd && error.mayMeanNotFound) || !this.#canSearch(sent))
            return undefined;
        try {
            return await this.#search(sent);
        }
        catch (failure) {
            this.#options.logger.debug(`it is unknown whether the account has another key: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(failure)}`);
            return undefined;
        }
    }
    /**
     * True if the connector answers to a read that there is no such account. False if that is unknown.
     *
     * @param isTypeNeeded - true if only an error of type notFound tells so.
     */
    async #isNotRead(input, isTypeNeeded = false) {
        const { commands, spec } = this.#options;
        if (!spec.commands.has('std:account:read'))
            return false;
        try {
            await commands.invokeOne('std:account:read', { ...input });
            return false;
        }
        catch (error) {
            if (!(error instanceof _engine_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .CommandError */ .Qd))
                return false;
            return isTypeNeeded ? error.errorType === 'notFound' : error.mayMeanNotFound;
        }
    }
    /**
     * True if delete, read and list do not find the account: the connector deleted it before, as a disable may
     * do. Without a list it counts as gone if a check has read it by its key and both errors have the type notFound, because
     * the key that the create answered may be wrong.
     */
    async #isGone(account, error, sent) {
        const { commands, spec, logger } = this.#options;
        if (!(error instanceof _engine_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .CommandError */ .Qd && error.mayMeanNotFound))
            return false;
        if (sent === undefined)
            return false;
        const canSearch = this.#canSearch(sent);
        if (!canSearch && !(this.#options.record.readKeys.has(account.uniqueKey) && error.errorType === 'notFound'))
            return false;
        if (!(await this.#isNotRead((0,_objects_object_list_js__WEBPACK_IMPORTED_MODULE_5__/* .objectInput */ .gE)(account, spec), !canSearch)))
            return false;
        if (!canSearch)
            return true;
        try {
            for await (const data of commands.outputs('std:account:list', (0,_objects_object_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listInput */ .dt)(spec.accountSchema))) {
                const listed = (0,_objects_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .parseObject */ .lj)(data, spec.keyType);
                if (!('problem' in listed) && listed.uniqueKey === account.uniqueKey)
                    return false;
            }
        }
        catch (failure) {
            logger.debug(`it is unknown whether account ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .describeValue */ .bp)(account.id)} is gone: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(failure)}`);
            return false;
        }
        logger.debug(`account ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .describeValue */ .bp)(account.id)} is gone: neither delete, read nor list find it`);
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
            logger.debug(`it is unknown whether a deleted account is gone: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
            return false;
        }
    }
    /** Returns false, as the account may be there. */
    #reportLeft(left, error) {
        const { check, findings, record } = this.#options;
        const { id, certain } = left;
        const reason = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(left.reason));
        record.recordLeftBehind({ id, check, reason, certain });
        const what = certain
            ? `account ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .describeValue */ .bp)(id, 200)}, created by this check, is left in the target system`
            : `an account${id === '' ? '' : ` with identity ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .describeValue */ .bp)(id, 200)}`} may be left in the target system`;
        const command = certain ? 'std:account:delete' : 'std:account:create';
        findings.add('error', `${what}: ${reason}`, {
            remedy: 'Delete it there by hand.',
            target: error instanceof _engine_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .CommandError */ .Qd ? error.target : { kind: 'handler', command },
        });
        return false;
    }
}
/** Attempts to delete an account: a target system that shows a new account late fails the first one. */
const maxAttempts = 3;
/** How often an account that can still be read is deleted. */
const maxDeletes = 4;
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
            if (!(error instanceof _engine_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .CommandError */ .Qd && error.kind === 'connector'))
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
    return (0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isTenantError */ .Dz)(error instanceof _engine_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .CommandError */ .Qd ? error.cause : error, 'server', 'network');
}
/** True if an account has one of the texts that only the test account was given. */
function hasMarker({ id, fields, attributes }, markers) {
    const lowerCase = markers.map((marker) => marker.toLowerCase());
    return [id, fields['identity'], ...Object.values(attributes)].some((value) => typeof value === 'string' && lowerCase.includes(value.toLowerCase()));
}
//# sourceMappingURL=account-removal.js.map

/***/ }),

/***/ 90702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TV: () => (/* binding */ generateAccount),
/* harmony export */   VV: () => (/* binding */ generateByType),
/* harmony export */   nU: () => (/* binding */ isSecretField),
/* harmony export */   z9: () => (/* binding */ minimalFields)
/* harmony export */ });
/* unused harmony export generateField */
/* harmony import */ var _core_secrets_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8554);
/* harmony import */ var _engine_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97830);
/* harmony import */ var _objects_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74044);



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
        const { value, unique } = given ? (0,_engine_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .pickValue */ .ZC)(given, random) : generateField(field, random);
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
    if (initialType === 'static' && !(0,_objects_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmpty */ .Im)(initial['value']))
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
    if ((0,_core_secrets_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .e)(name))
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
    return (field.initialType === 'generator' && field.initial['name'] === 'Create Password') || (0,_core_secrets_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .e)(field.key);
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

/***/ }),

/***/ 65249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ CommandError),
/* harmony export */   Ts: () => (/* binding */ Commands),
/* harmony export */   VF: () => (/* binding */ resultErrors)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65872);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);
/* harmony import */ var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25584);
/* harmony import */ var _objects_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97971);
/* harmony import */ var _exchanges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11280);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14300);







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
    #place;
    /** @param details.target - what is at fault, if it is not the handler. */
    constructor(command, kind, message, details = {}) {
        super(message, details.cause && { cause: details.cause });
        this.command = command;
        this.kind = kind;
        this.errorType = details.cause?.errorType;
        this.requestId = details.cause?.trackingId;
        this.outputs = details.outputs ?? [];
        this.#place = details.target;
    }
    get target() {
        return (this.#place ?? { kind: 'handler', command: this.command, ...(this.requestId && { requestId: this.requestId }) });
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
    async *outputs(command, input, { onState, watch = this.#watch, ...options } = {}) {
        this.#signal.throwIfAborted();
        this.requests++;
        const first = [];
        const entry = this.#log?.start(command, input);
        // Stays so if the caller stops reading.
        let outcome = ['left'];
        try {
            for await (const message of this.#invoker.invoke(command, input, {
                ...options,
                signal: this.#signal,
                onSent: () => entry?.sent(),
            })) {
                // A configuration that the connector changed may hold secrets, and the platform stores it as such.
                if (message.type !== 'config')
                    watch?.answer(command, message.data);
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
            if ((0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isTenantError */ .Dz)(error))
                watch?.error(command, error.raw ?? error.detail ?? error.message, error.trackingId);
            outcome = ['failed', (0,_exchanges_js__WEBPACK_IMPORTED_MODULE_3__/* .errorDetails */ .nf)(failure)];
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
        throw new CommandError(command, 'answer', `${command} answered ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(outputs, 'output')} instead of one`, {
            outputs: first,
        });
    }
    /** Invokes a command that answers one account or entitlement. */
    async invokeForObject(command, input) {
        const data = await this.invokeOne(command, input);
        const object = (0,_objects_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .parseObject */ .lj)(data, this.#keyType);
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
        if (!(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isTenantError */ .Dz)(error) || !commandFailureKinds.has(error.kind))
            return error;
        if (ambiguousKinds.has(error.kind) && !(await isTenantUp(this.#invoker, this.#signal)))
            return error;
        const after = outputs.length > 0 ? ' after it had sent output' : '';
        const detail = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(error.detail ?? error.message));
        const tracking = error.trackingId === undefined ? '' : ` (tracking id ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(error.trackingId), 80)})`;
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
        return (0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isTenantError */ .Dz)(error, 'connector', 'unexpected-answer');
    }
}
/** The errors in the `results` of an answer to create or update (docs/platform.md#objects). */
function resultErrors(fields) {
    const results = Array.isArray(fields['results']) ? fields['results'] : [];
    return results.filter(_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv).flatMap((result) => {
        if (result['status'] !== 'error')
            return [];
        const messages = Array.isArray(result['messages']) ? result['messages'].filter(_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv) : [];
        const texts = messages.map(({ message }) => message).filter((message) => typeof message === 'string');
        return [`attribute ${JSON.stringify(result['attribute'])}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(texts.join('; ') || 'no message'))}`];
    });
}
//# sourceMappingURL=commands.js.map

/***/ }),

/***/ 40077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ discoverAccountSchema),
/* harmony export */   XH: () => (/* binding */ completeSchema),
/* harmony export */   vz: () => (/* binding */ canDiscoverSchema)
/* harmony export */ });
/* harmony import */ var _spec_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4273);
/* harmony import */ var _objects_spec_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44336);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65249);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48252);




/** True if the connector can be asked for its account schema: it says that it discovers one, and it works here. */
function canDiscoverSchema(spec, { config, bundle }) {
    return spec.commands.has(_spec_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .discoverSchema */ .de) && config !== undefined && (!bundle || (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)(bundle) === undefined);
}
/**
 * Asks the connector for its account schema. What it answers completes the schema of the spec, or is the schema if the
 * spec has none or a placeholder.
 *
 * @returns the answer.
 * @throws CommandError if it cannot be discovered.
 */
async function discoverAccountSchema(spec, commands) {
    const answer = await commands.invokeOne(_spec_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .discoverSchema */ .de, {});
    const discovered = (0,_objects_spec_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewDiscoveredSchema */ .VE)(answer);
    const own = spec.accountSchema;
    spec.accountSchema = own && discovered ? (0,_objects_spec_view_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeSchemas */ .dW)(own, discovered) : (own ?? discovered);
    return answer;
}
/** Discovers the account schema. If that fails, the work goes on with the schema of the spec, and a warning. */
async function completeSchema(spec, commands, logger) {
    const hasOwn = spec.accountSchema !== undefined;
    try {
        await discoverAccountSchema(spec, commands);
    }
    catch (error) {
        if (!(error instanceof _commands_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandError */ .Qd))
            throw error;
        logger.warning(hasOwn
            ? `the account schema cannot be discovered, so only that of the spec is used: ${error.message}`
            : `the spec has no account schema, and it cannot be discovered: ${error.message}`);
    }
}
//# sourceMappingURL=discovered-schema.js.map

/***/ }),

/***/ 11280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M4: () => (/* binding */ ExchangeLog),
  nf: () => (/* binding */ errorDetails),
  F3: () => (/* binding */ sumTimings)
});

// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/core/secrets/clean.js
var clean = __webpack_require__(28759);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
;// CONCATENATED MODULE: ./lib/src/validation/engine/anonymizer.js




/** Fields outside of attributes that hold a word of the interface or of the spec, never personal data. */
const plainFields = new Set(['op', 'attribute', 'type', 'status']);
const maxFields = 40;
const maxElements = 3;
const maxDepth = 6;
/** Distinct values that get a number. Further values are shown without one. */
const maxNumbers = 5000;
/**
 * Replaces values by their type and length: `‹text of 12, #3›`. Names of fields stay. Equal values have equal numbers,
 * so a reader can compare what was sent with what was read without seeing the data.
 */
class Anonymizer {
    #numbers = new Map();
    /** A value as JSON-like text of at most `max` characters. */
    json(value, max) {
        return (0,core_text/* oneLine */.TN)((0,process/* printable */.g$)(this.#format(value, '', false, 0, { left: max })), max);
    }
    /** A message without the values that were anonymized before, and without e-mail addresses. */
    text(message) {
        // The longest value first: one may be a part of another.
        const known = [...this.#numbers].filter(([value]) => typeof value === 'string' && value.length >= 4);
        const sorted = known.sort(([a], [b]) => String(b).length - String(a).length);
        const anonymous = (0,clean/* mapClean */.Gn)((0,process/* printable */.g$)(message), (text) => {
            let result = text;
            for (const [value, number] of sorted)
                result = result.replaceAll(String(value), `‹#${number}›`);
            return result.replace(/(?<![^\s"'<>()‹›,;:])[^\s"'<>()‹›,;:]+@[^\s"'<>()‹›,;:]+/g, '‹e-mail›');
        });
        return (0,core_text/* oneLine */.TN)(anonymous, 600);
    }
    /** @param budget - characters that may still be written. Text beyond them is not built at all. */
    #format(value, field, personal, depth, budget) {
        if (budget.left <= 0 || depth > maxDepth)
            return '…';
        if (Array.isArray(value)) {
            const elements = value.slice(0, maxElements).map((each) => this.#format(each, field, personal, depth + 1, budget));
            if (value.length > elements.length)
                elements.push(`… ${value.length - elements.length} more`);
            return `[${elements.join(', ')}]`;
        }
        if ((0,json/* isObject */.Gv)(value))
            return this.#object(value, field, personal, depth, budget);
        const text = this.#scalar(value, field, personal);
        budget.left -= text.length + 2;
        return text;
    }
    #object(value, field, personal, depth, budget) {
        const { attributes } = value;
        // The schema in an input repeats the one of the spec.
        if (field === 'schema' && Array.isArray(attributes))
            return `‹schema with ${attributes.length} attributes›`;
        const names = Object.keys(value);
        const parts = [];
        for (const name of names.slice(0, maxFields)) {
            if (budget.left <= 0)
                break;
            const key = JSON.stringify((0,core_text/* oneLine */.TN)((0,process/* printable */.g$)(name), 60));
            budget.left -= key.length + 2;
            parts.push(`${key}: ${this.#format(value[name], name, personal || name === 'attributes' || name === 'value', depth + 1, budget)}`);
        }
        if (names.length > parts.length)
            parts.push(`… ${names.length - parts.length} more`);
        return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
    }
    #scalar(value, field, personal) {
        if (value === null || typeof value === 'boolean')
            return String(value);
        if (typeof value === 'string') {
            if (value === '')
                return '""';
            if (!personal && plainFields.has(field) && value.length <= 80)
                return JSON.stringify(value);
            return `‹text of ${value.length}${this.#number(value)}›`;
        }
        if (typeof value === 'number')
            return `‹number${this.#number(value)}›`;
        return value === undefined ? '‹nothing›' : `‹${typeof value}›`;
    }
    #number(value) {
        const known = this.#numbers.get(value);
        if (known !== undefined)
            return `, #${known}`;
        if (this.#numbers.size >= maxNumbers)
            return '';
        this.#numbers.set(value, this.#numbers.size + 1);
        return `, #${this.#numbers.size}`;
    }
}
//# sourceMappingURL=anonymizer.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/exchanges.js


/** How many exchanges of a check are kept: its first ones, and after these the first that failed. */
const maxExchanges = 12;
const maxFailures = 8;
/** Characters of an input or output that are kept. */
const maxTextLength = 800;
/**
 * What one check sent and received, to find the cause of a finding. Its size is bounded, and it holds no values: secrets
 * and personal data are anonymized.
 */
class ExchangeLog {
    #clock;
    #anonymizer;
    #kept = [];
    #failures = [];
    #timings = new Map();
    #count = 0;
    /** Outputs received so far, for the progress of a long check. */
    outputs = 0;
    constructor(clock) {
        this.#clock = clock;
        this.#anonymizer = new Anonymizer();
    }
    start(command, input) {
        let started = this.#clock.now();
        const keep = this.#count++ < maxExchanges;
        const exchange = { command, input: '', outputs: [], outputCount: 0, outcome: 'answered', duration: 0 };
        // Whether an exchange fails is known at its end, so its parts are recorded as long as failures can be kept.
        const isRecorded = keep || this.#failures.length < maxFailures;
        if (isRecorded)
            exchange.input = this.#anonymize(input);
        if (keep)
            this.#kept.push(exchange);
        return {
            sent: () => {
                started = this.#clock.now();
            },
            output: (data) => {
                this.outputs++;
                exchange.outputCount++;
                if (isRecorded && exchange.outputs.length < 2)
                    exchange.outputs.push(this.#anonymize(data));
            },
            end: (outcome, error) => {
                exchange.outcome = outcome;
                exchange.duration = Math.max(0, this.#clock.now() - started);
                this.#addTiming(exchange);
                if (!keep && (outcome !== 'failed' || this.#failures.length >= maxFailures))
                    return;
                if (!keep)
                    this.#failures.push(exchange);
                if (error)
                    exchange.error = this.#anonymizer.text(error.message);
                if (error?.requestId !== undefined)
                    exchange.requestId = error.requestId;
            },
        };
    }
    get requests() {
        return this.#count;
    }
    /** The exchanges that are kept, in the order in which they started. */
    get list() {
        return [...this.#kept, ...this.#failures];
    }
    /** One entry for each command, in the order of first use. */
    get timings() {
        return [...this.#timings.values()];
    }
    #anonymize(value) {
        return this.#anonymizer.json(value, maxTextLength);
    }
    #addTiming({ command, outcome, duration }) {
        const timing = this.#timings.get(command) ?? { command, requests: 0, failed: 0, total: 0, slowest: 0 };
        this.#timings.set(command, timing);
        timing.requests++;
        if (outcome === 'failed')
            timing.failed++;
        timing.total += duration;
        timing.slowest = Math.max(timing.slowest, duration);
    }
}
/** Adds up the timings of several checks or shards by command. */
function sumTimings(lists) {
    const sums = new Map();
    for (const list of lists) {
        for (const { command, requests, failed, total, slowest } of list) {
            const sum = sums.get(command) ?? { command, requests: 0, failed: 0, total: 0, slowest: 0 };
            sums.set(command, sum);
            sum.requests += requests;
            sum.failed += failed;
            sum.total += total;
            sum.slowest = Math.max(sum.slowest, slowest);
        }
    }
    return [...sums.values()];
}
/** The message and request id of an error that an invocation threw. */
function errorDetails(error) {
    const requestId = error?.requestId;
    return { message: (0,errors/* messageOf */.bD)(error), ...(typeof requestId === 'string' && { requestId }) };
}
//# sourceMappingURL=exchanges.js.map

/***/ }),

/***/ 48252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L0: () => (/* binding */ areHandlersKnown),
/* harmony export */   Pn: () => (/* binding */ missingFactReason),
/* harmony export */   Wp: () => (/* binding */ usageError),
/* harmony export */   lC: () => (/* binding */ limitCheckId),
/* harmony export */   u7: () => (/* binding */ creationError)
/* harmony export */ });
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

/***/ }),

/***/ 24841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ tenantInvoker),
/* harmony export */   T: () => (/* binding */ atMost)
/* harmony export */ });
/** An invoker that runs at most `max` commands at a time. A further one waits until the answer of another ends. */
function atMost(max, invoker) {
    let running = 0;
    const waiting = [];
    return {
        async *invoke(type, input, options) {
            if (running >= max)
                await new Promise((go) => waiting.push(go));
            else
                running++;
            try {
                options?.signal?.throwIfAborted();
                yield* invoker.invoke(type, input, options);
            }
            finally {
                // The next one takes this place.
                const next = waiting.shift();
                if (next)
                    next();
                else
                    running--;
            }
        },
    };
}
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
            onSent: options.onSent,
            ...(options.signal && { signal: options.signal }),
        }),
    };
}
//# sourceMappingURL=invoker.js.map

/***/ }),

/***/ 56886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ defaultPoll),
/* harmony export */   hC: () => (/* binding */ localPoll),
/* harmony export */   vu: () => (/* binding */ Poller)
/* harmony export */ });
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
    /** How long it waits at most. */
    get timeoutMs() {
        return this.#options.timeoutMs;
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

/***/ }),

/***/ 15275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readSpec)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
/* harmony import */ var _spec_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50701);
/* harmony import */ var _objects_spec_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44336);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65249);





/**
 * Returns the spec that the caller provided, or reads it from the connector. Throws a UserError if the spec cannot be
 * read.
 */
async function readSpec({ spec: given, config }, commands) {
    let content = given;
    if (content === undefined) {
        try {
            content = (0,_spec_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .specificationOf */ .B)(await commands.invokeOne('std:spec:read', {}));
        }
        catch (error) {
            if (!(error instanceof _commands_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandError */ .Qd))
                throw error;
            const hint = config === undefined ? '; give the configuration, as many connectors do not start without one' : '';
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the connector's spec cannot be read: ${error.message}${hint}`, { cause: error });
        }
    }
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(content)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("the connector's spec cannot be read: the answer to std:spec:read has no specification; check that the bundle contains connector-spec.json");
    }
    return { spec: (0,_objects_spec_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewSpec */ .vw)(content), content };
}
//# sourceMappingURL=read-spec.js.map

/***/ }),

/***/ 10226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ totalsOf)
/* harmony export */ });
/**
 * Computes the verdict and the totals of a run.
 *
 * @param stopped - why the run did not finish. The verdict is then `stopped`, whatever the checks found.
 */
function totalsOf(checks, stopped) {
    const totals = { pass: 0, warn: 0, fail: 0, skip: 0 };
    for (const { verdict } of checks)
        totals[verdict]++;
    if (stopped !== undefined)
        return { verdict: 'stopped', totals, stopped };
    return { verdict: ['fail', 'warn', 'pass'].find((verdict) => totals[verdict] > 0) ?? 'skip', totals };
}
//# sourceMappingURL=result.js.map

/***/ }),

/***/ 66285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fz: () => (/* binding */ RunStoppedError),
  GS: () => (/* reexport */ checkCatalogue),
  l7: () => (/* reexport */ input_names/* nameInputOfShell */.l7),
  ps: () => (/* reexport */ input_names/* nameInputOfStep */.ps),
  uK: () => (/* reexport */ parseShard),
  oL: () => (/* reexport */ selectChecks),
  YO: () => (/* binding */ validateConnector)
});

// UNUSED EXPORTS: isInScope

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/input-names.js
var input_names = __webpack_require__(58369);
// EXTERNAL MODULE: ./lib/src/core/secrets/clean.js
var clean = __webpack_require__(28759);
// EXTERNAL MODULE: ./lib/src/core/secrets/config-secrets.js
var config_secrets = __webpack_require__(78714);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/core/secrets/names.js
var names = __webpack_require__(8554);
// EXTERNAL MODULE: ./lib/src/journal/entries.js
var entries = __webpack_require__(29974);
// EXTERNAL MODULE: ./lib/src/validation/objects/objects.js
var objects = __webpack_require__(97971);
// EXTERNAL MODULE: ./lib/src/validation/accounts/generate.js
var generate = __webpack_require__(90702);
;// CONCATENATED MODULE: ./lib/src/validation/accounts/account-journal.js




/** Writes into the journal which test accounts a run creates, changes and deletes. */
class AccountJournal {
    #journal;
    /** The fields of the create template that hold passwords, whatever their name. */
    #secretFields;
    #count = 0;
    /** The created accounts, by their unique key. */
    #created = new Map();
    /** The names of the attributes that were sent for each account. */
    #sent = new Map();
    constructor(journal, spec) {
        this.#journal = journal;
        this.#secretFields = new Set(spec.fields.filter(generate/* isSecretField */.nU).map(({ key }) => key));
    }
    /**
     * Called before a create is sent. Returns the number of the account in the journal.
     *
     * @throws UserError if it cannot be written.
     */
    begin({ check, identity, attributes, markers, existed }) {
        this.#count++;
        this.#sent.set(this.#count, Object.keys(attributes));
        this.#journal.write({
            entry: 'account',
            account: this.#count,
            check,
            identity: this.#stored('', identity),
            values: this.#storedAll(attributes, Object.keys(attributes)),
            markers: markers.map((marker) => this.#stored('', marker)),
            existed,
        });
        return this.#count;
    }
    /** Called when the create has answered. */
    created(account, { key, uniqueKey, attributes }) {
        this.#created.set(uniqueKey, account);
        const values = this.#storedAll(attributes, this.#sent.get(account) ?? []);
        this.#journal.note({ entry: 'account-created', account, key, values });
    }
    /**
     * Called before a change is sent. Accounts that the run did not create are not written.
     *
     * @throws UserError if it cannot be written.
     */
    changing(key, changes) {
        const account = this.#created.get((0,objects/* idOf */.TH)(key).uniqueKey);
        if (account === undefined)
            return;
        for (const { op, attribute, value } of changes) {
            this.#journal.write({ entry: 'account-change', account, op, attribute, value: this.#stored(attribute, value) });
        }
    }
    /** Called when the account is deleted, or is known not to have been created. */
    gone(account) {
        this.#journal.note({ entry: 'account-gone', account });
    }
    #storedAll(attributes, names) {
        return Object.fromEntries(names.map((name) => [name, this.#stored(name, attributes[name])]));
    }
    #stored(name, value) {
        const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
        const isSecret = (0,names/* isSecretName */.e)(name) || this.#secretFields.has(name) || this.#journal.isSecret(text);
        return (0,entries/* storedValue */.bA)(value, isSecret);
    }
}
//# sourceMappingURL=account-journal.js.map
// EXTERNAL MODULE: ./lib/src/validation/engine/commands.js
var engine_commands = __webpack_require__(65249);
// EXTERNAL MODULE: ./lib/src/validation/engine/poll.js
var engine_poll = __webpack_require__(56886);
// EXTERNAL MODULE: ./lib/src/validation/objects/compare.js
var compare = __webpack_require__(74044);
;// CONCATENATED MODULE: ./lib/src/validation/accounts/change.js
const updateCommand = 'std:account:update';
//# sourceMappingURL=change.js.map
;// CONCATENATED MODULE: ./lib/src/validation/accounts/cleanup-time.js
/**
 * Runs `work` with a signal that is aborted when its time is over. It does not end with the signal of the run, but less
 * time is left once that is aborted, because a runner then kills the process after 10 s.
 *
 * @param what - what takes the time, for the message.
 */
async function withCleanupTime(clock, { normal, aborted }, runSignal, what, work) {
    const timeout = new AbortController();
    const done = new AbortController();
    const abortAfter = async (delayMs) => {
        try {
            await clock.sleep(delayMs, done.signal);
        }
        catch {
            return;
        }
        timeout.abort(new Error(`${what} took longer than ${delayMs} ms`));
    };
    const limitMs = runSignal.aborted ? aborted : normal;
    const timers = [abortAfter(limitMs)];
    const onAbort = () => timers.push(abortAfter(aborted));
    runSignal.addEventListener('abort', onAbort);
    try {
        return await work(timeout.signal, limitMs);
    }
    finally {
        runSignal.removeEventListener('abort', onAbort);
        done.abort();
        await Promise.all(timers);
    }
}
//# sourceMappingURL=cleanup-time.js.map
// EXTERNAL MODULE: ./lib/src/validation/objects/object-list.js
var object_list = __webpack_require__(70197);
;// CONCATENATED MODULE: ./lib/src/validation/accounts/restoration.js





/** Puts an account back to what it was before, and reads it until it is. */
class Restoration {
    #before;
    #changed;
    #spec;
    #commands;
    #poller;
    #failures = new Map();
    constructor(before, changed, parts) {
        this.#before = before;
        this.#changed = changed;
        this.#spec = parts.spec;
        this.#commands = parts.commands;
        this.#poller = parts.poller;
    }
    /** Waits until a read shows any change, for one that was sent without an answer. Returns false if none shows. */
    async waitForChange() {
        const { done } = await this.#poller.until(async () => ({ done: this.#remainders(await this.#read()).length > 0 }));
        return done;
    }
    /** Returns what differs from before after two attempts, and the account as it is then. Throws if it cannot be read. */
    async run() {
        let account = await this.#read();
        for (const attempt of [0, 1]) {
            const differing = this.#remainders(account);
            if (differing.length === 0)
                break;
            for (const { name } of differing)
                await this.#putBack(name, account, attempt);
            account = await this.#readUntilSame();
        }
        return { remainders: this.#remainders(account), account };
    }
    async #read() {
        return this.#commands.invokeForObject('std:account:read', (0,object_list/* objectInput */.gE)(this.#before, this.#spec));
    }
    async #readUntilSame() {
        const { account } = await this.#poller.until(async () => {
            const account = await this.#read();
            return { done: this.#remainders(account).length === 0, account };
        });
        return account;
    }
    #remainders(account) {
        const attributes = [...this.#changed.attributes].flatMap((name) => {
            const before = this.#before.attributes[name];
            const now = account.attributes[name];
            if (isSameValue(before, now, this.#attribute(name)))
                return [];
            return [{ name, before, now, reason: this.#failures.get(name) }];
        });
        const status = (this.#changed.status ? ['disabled', 'locked'] : []).flatMap((name) => {
            const before = this.#before.fields[name] ?? false;
            const now = account.fields[name] ?? false;
            return before === now ? [] : [{ name, before, now, reason: this.#failures.get(name) }];
        });
        return [...attributes, ...status];
    }
    #attribute(name) {
        return this.#spec.accountSchema?.byName.get(name);
    }
    /** Sends what puts one part back. A failure is kept: the other parts are put back all the same. */
    async #putBack(name, account, attempt) {
        this.#failures.delete(name);
        const input = (0,object_list/* objectInput */.gE)(this.#before, this.#spec);
        try {
            const command = this.#statusCommand(name);
            if (command !== undefined) {
                if (!this.#spec.commands.has(command))
                    throw new Error(`the spec does not list ${command}`);
                await this.#commands.invokeOne(command, { ...input });
                return;
            }
            for (const change of changesBack(name, this.#before, account, this.#attribute(name), attempt)) {
                await this.#commands.invokeOne(updateCommand, { ...input, changes: [change] });
            }
        }
        catch (error) {
            this.#failures.set(name, (0,errors/* messageOf */.bD)(error));
        }
    }
    #statusCommand(name) {
        if (!this.#changed.status || this.#changed.attributes.has(name))
            return undefined;
        if (name === 'disabled')
            return `std:account:${this.#before.fields['disabled'] === true ? 'disable' : 'enable'}`;
        // No command locks an account.
        return name === 'locked' ? 'std:account:unlock' : undefined;
    }
}
/** The changes that put an attribute back, each sent as an update of its own. The second attempt uses another form. */
function changesBack(name, { attributes }, account, attribute, attempt) {
    const before = attributes[name];
    const now = account.attributes[name];
    const [had, has] = [(0,compare/* asArray */._j)(before), (0,compare/* asArray */._j)(now)];
    const change = (op, value) => ({ op, attribute: name, value });
    if (!attribute?.entitlement && !(attribute?.multi && attempt > 0)) {
        if (!(0,compare/* isEmpty */.Im)(before))
            return [change('Set', before)];
        return attempt === 0 ? [change('Remove', now)] : [change('Set', null)];
    }
    const type = attribute.type;
    const isIn = (values, value) => values.some((each) => (0,compare/* canonical */.$N)(each, type) === (0,compare/* canonical */.$N)(value, type));
    const missing = had.filter((value) => !isIn(has, value));
    const surplus = has.filter((value) => !isIn(had, value));
    // A single value replaces the other when it is added.
    const removed = attribute.multi || had.length === 0 ? surplus : [];
    const together = (op, values) => {
        if (attempt > 0 || values.length < 2)
            return values.map((value) => change(op, value));
        return [change(op, values)];
    };
    // Added first: a target system may require one.
    return [...together('Add', missing), ...together('Remove', removed)];
}
function isSameValue(before, now, attribute) {
    if (attribute === undefined)
        return (0,compare/* canonical */.$N)(before) === (0,compare/* canonical */.$N)(now);
    // More entitlements than before are a difference here.
    return (0,compare/* isExpectedValue */.ow)((0,compare/* isEmpty */.Im)(before) ? null : before, now, { ...attribute, entitlement: false });
}
/** One line about what could not be put back. */
function describeRemainder({ name, before, now, reason }) {
    const why = reason === undefined ? '' : `: ${reason}`;
    return `${(0,core_text/* describeValue */.bp)(name)} was ${(0,core_text/* describeValue */.bp)(before)} and is ${(0,core_text/* describeValue */.bp)(now)}${why}`;
}
//# sourceMappingURL=restoration.js.map
;// CONCATENATED MODULE: ./lib/src/validation/accounts/own-account.js










/**
 * The account that the settings let checks change. It existed before the run and is never deleted: after each check it is
 * put back to what the first read of the run showed, also after a failure or an abort, and read again.
 */
class OwnAccount {
    #options;
    /** The first read of the run. */
    #before;
    #attributes = new Set();
    #isStatusChanged = false;
    /** True while the answer to a change is not there. */
    #isPending = false;
    /** The check that could not read it, or after which it could not be put back. No check changes it after that. */
    #unusable;
    /** What could not be put back. */
    notRestored = [];
    constructor(options) {
        this.#options = options;
    }
    get named() {
        return this.#options.named;
    }
    get unusable() {
        return this.#unusable;
    }
    /** Records that a check could not use the account. */
    giveUp(check, reason) {
        this.#unusable ??= { check, reason };
    }
    /** Records a read before a change. Only the first one of the run is what is put back. */
    remember(account) {
        this.#before ??= account;
    }
    /**
     * Runs a command that changes attributes or the status, which are then put back. Without an answer, as after an abort,
     * the change may still come later.
     */
    async change(parts, send) {
        if (parts === 'status')
            this.#isStatusChanged = true;
        else
            for (const attribute of parts)
                this.#attributes.add(attribute);
        this.#isPending = true;
        try {
            const answer = await send();
            this.#isPending = false;
            return answer;
        }
        catch (error) {
            if (error instanceof engine_commands/* CommandError */.Qd && error.kind !== 'timeout' && error.kind !== 'tenant')
                this.#isPending = false;
            throw error;
        }
    }
    /**
     * Puts the account back after a check. What cannot be put back becomes findings and is added to `notRestored`.
     *
     * @param commands - only its invoker is used, because this continues after its signal is aborted.
     * @returns how many commands were invoked.
     */
    async restore(check, commands, findings, runSignal) {
        const before = this.#before;
        const changed = { attributes: new Set(this.#attributes), status: this.#isStatusChanged };
        if (before === undefined || (changed.attributes.size === 0 && !changed.status))
            return 0;
        const isPending = this.#isPending;
        this.#attributes.clear();
        this.#isStatusChanged = false;
        this.#isPending = false;
        const { clock, timeoutMs, poll, spec } = this.#options;
        const what = 'putting the test account back';
        return withCleanupTime(clock, timeoutMs, runSignal, what, async (signal, limitMs) => {
            const ownCommands = commands.withSignal(signal);
            const poller = new engine_poll/* Poller */.vu(clock, { ...poll, timeoutMs: Math.min(poll.timeoutMs, limitMs / 4) }, signal);
            try {
                const restoration = new Restoration(before, changed, { spec, commands: ownCommands, poller });
                if (isPending && !(await restoration.waitForChange())) {
                    findings.add('warning', 'the last change of the test account was sent and not answered; it may come later', {
                        remedy: 'Look at the account again.',
                    });
                }
                const { remainders, account } = await restoration.run();
                for (const remainder of remainders) {
                    this.#report(check, findings, remainder.name, describeRemainder(remainder));
                }
                reportOtherChanges(before, account, changed.attributes, findings);
            }
            catch (error) {
                // Not only a CommandError: the time may be over, or the tenant be gone.
                for (const name of [...changed.attributes, ...(changed.status ? ['disabled'] : [])]) {
                    const why = `it is unknown whether ${(0,core_text/* describeValue */.bp)(name)} was put back: ${(0,errors/* messageOf */.bD)(error)}`;
                    this.#report(check, findings, name, why);
                }
            }
            return ownCommands.requests;
        });
    }
    #report(check, findings, name, text) {
        const account = this.#before === undefined ? '' : (0,objects/* keyText */.Pu)(this.#before.key);
        const reason = (0,core_text/* oneLine */.TN)((0,process/* printable */.g$)(text));
        this.notRestored.push({ account, attribute: name, check, reason });
        this.#unusable ??= { check, reason: 'the test account could not be put back' };
        findings.add('error', `the test account ${(0,core_text/* describeValue */.bp)(account)} could not be put back: ${reason}`, {
            remedy: 'Put it back by hand.',
            target: { kind: 'handler', command: updateCommand },
        });
    }
}
/** Warns about attributes that changed although no update named them: they are not put back. */
function reportOtherChanges(before, account, changed, findings) {
    const names = { first: 'the read before the check', second: 'the read after it' };
    const [first, second] = [before, account].map(({ attributes }) => ({ attributes }));
    for (const { attribute, text } of (0,compare/* compareObjects */.Gq)(first ?? {}, second ?? {}, names)) {
        if (changed.has(attribute) || (0,compare/* isTimeAttribute */.EL)(attribute))
            continue;
        findings.add('warning', `the test account has another ${(0,core_text/* describeValue */.bp)(attribute)}, which was not sent: ${text}`, {
            target: { kind: 'handler', command: updateCommand },
            remedy: 'Let the handler change only what input.changes names. It was not put back.',
        });
    }
}
//# sourceMappingURL=own-account.js.map
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/tenant/errors/errors.js
var errors_errors = __webpack_require__(25584);
// EXTERNAL MODULE: ./lib/src/validation/engine/findings.js
var engine_findings = __webpack_require__(13157);
// EXTERNAL MODULE: ./lib/src/validation/accounts/account-removal.js
var account_removal = __webpack_require__(89159);
;// CONCATENATED MODULE: ./lib/src/validation/accounts/test-accounts.js








/** Failures before the connector got the request, so that no account was created. */
const refusedKinds = [
    'unauthorized',
    'sign-in',
    'forbidden',
    'blocked',
    'bad-request',
    'rate-limited',
];
/** What is known of all accounts of a run. */
class TestAccounts {
    #options;
    #byCheck = new Map();
    /**
     * The keys of the deleted accounts: an account that two creates answered is deleted once, and a list may still show it
     * for some time.
     */
    deletedKeys = new Set();
    /** The accounts before the first create. Undefined if they could not be listed. */
    idsBefore;
    leftBehind = [];
    /** The values by which the accounts of all creates so far can be recognised. */
    markers = new Set();
    /** True once a create is known to make more than one account: then each is searched for, and deleted too. */
    createsSeveral = false;
    constructor(options) {
        this.#options = options;
    }
    /** Writes the accounts into the journal of the run, if it has one. */
    get journal() {
        return this.#options.journal;
    }
    /** Takes back what was recorded as left by a check. */
    forgetLeft(check) {
        const kept = this.leftBehind.filter((each) => each.check !== check);
        this.leftBehind.splice(0, Number.POSITIVE_INFINITY, ...kept);
    }
    /** The accounts of one check. Another check that runs at the same time neither deletes nor counts them. */
    of(check) {
        const known = this.#byCheck.get(check) ?? new AccountsOfCheck(check, this, this.#options);
        this.#byCheck.set(check, known);
        return known;
    }
    /** True if a listed account is neither known from before nor deleted, and has a value that only a create of this run sent. */
    isOfThisRun(listed) {
        if (this.idsBefore === undefined || this.existedBefore(listed) || this.deletedKeys.has(listed.uniqueKey))
            return false;
        return (0,account_removal/* hasMarker */.xY)(listed, [...this.markers]);
    }
    /** True if the account existed before the first create. False if that is unknown. */
    existedBefore({ uniqueKey }) {
        return this.idsBefore?.has(uniqueKey) ?? false;
    }
}
/**
 * Keeps a record of the test accounts of a check and deletes them after it, also after a failure, an invalid answer or an
 * abort. Never deletes an account that existed before.
 */
class AccountsOfCheck {
    #check;
    #run;
    #options;
    #accounts = [];
    /** What the last deletion has left. */
    #left = [];
    #deletedKeys = new Set();
    /** The keys of the accounts that the check has read. */
    readKeys = new Set();
    /** True if an account of the check is certain to be left in the target system. */
    hasLeftAccount = false;
    constructor(check, run, options) {
        this.#check = check;
        this.#run = run;
        this.#options = options;
    }
    get idsBefore() {
        return this.#run.idsBefore;
    }
    /** True if the check has deleted the account with this key, and no create has made a new one with it. */
    isDeleted(uniqueKey) {
        return this.#deletedKeys.has(uniqueKey);
    }
    recordDeletion(uniqueKey) {
        this.#deletedKeys.add(uniqueKey);
        this.#run.deletedKeys.add(uniqueKey);
    }
    recordLeftBehind(left) {
        this.#run.leftBehind.push(left);
        this.hasLeftAccount ||= left.certain;
    }
    /**
     * Records an account before its create is sent.
     *
     * @throws UserError if the journal cannot be written: then nothing may be created.
     */
    register(sent, attributes) {
        const existed = this.idsBefore?.has(sent.identity) ?? false;
        const journaled = this.#options.journal?.begin({ ...sent, check: this.#check, attributes, existed });
        const testAccount = { state: 'unknown', account: undefined, isOurs: false, sent, journaled };
        this.#accounts.push(testAccount);
        for (const marker of sent.markers)
            this.#run.markers.add(marker);
        return testAccount;
    }
    /** Records the account that a create answered. */
    recordCreated(testAccount, account) {
        const { markers } = testAccount.sent;
        if (testAccount.journaled !== undefined)
            this.#options.journal?.created(testAccount.journaled, account);
        testAccount.account = account;
        testAccount.state = 'created';
        // A new account may have the id of a deleted one.
        this.#deletedKeys.delete(account.uniqueKey);
        this.#run.deletedKeys.delete(account.uniqueKey);
        // Without a list to compare with, only a value that was sent proves that the account is new.
        testAccount.isOurs = this.idsBefore !== undefined || markers.length === 0 || (0,account_removal/* hasMarker */.xY)(account, markers);
    }
    /** Records that a create answered an account that existed before, so that there is none to delete. */
    recordExisting({ journaled }) {
        if (journaled !== undefined)
            this.#options.journal?.gone(journaled);
    }
    /** Records a create that failed. Its outputs before the failure may have the account. */
    recordFailure(testAccount, error) {
        testAccount.state = 'unknown';
        if ((0,errors_errors/* isTenantError */.Dz)(error instanceof engine_commands/* CommandError */.Qd ? error.cause : error, ...refusedKinds))
            this.#recordAbsent(testAccount);
        if (!(error instanceof engine_commands/* CommandError */.Qd))
            return;
        for (const output of error.outputs) {
            const account = accountInOutput(output, this.#options.spec);
            if (!account || this.#run.existedBefore(account))
                continue;
            this.recordCreated(testAccount, account);
            return;
        }
        if (error.kind === 'connector')
            testAccount.state = 'failed';
    }
    /** Records that the check itself deleted a test account. */
    recordDeleted({ uniqueKey }) {
        this.recordDeletion(uniqueKey);
        for (const each of this.#accounts)
            if (each.account?.uniqueKey === uniqueKey)
                this.#recordAbsent(each);
    }
    #recordAbsent(testAccount) {
        testAccount.state = 'absent';
        if (testAccount.journaled !== undefined)
            this.#options.journal?.gone(testAccount.journaled);
    }
    /**
     * Deletes all accounts that were registered since the last call. Those that remain become findings and are added to
     * `leftBehind` of the run.
     * @param commands - only its invoker is used, because deleting continues after its signal is aborted.
     * @param runSignal - the signal of the run. After it is aborted, the shorter timeout applies.
     * @param reportsCopies - false if another check reports that a create made an account twice.
     * @returns how many commands were invoked.
     */
    async deleteAll(commands, findings, runSignal, reportsCopies = true) {
        const accounts = this.#accounts.filter(({ state }) => state !== 'absent');
        const isAnyMade = this.#accounts.length > 0;
        this.#accounts = [];
        this.#left = accounts;
        const { createsSeveral } = this.#run;
        if (accounts.length === 0 && !(createsSeveral && isAnyMade))
            return 0;
        const { clock, timeoutMs, poll, spec, logger } = this.#options;
        return withCleanupTime(clock, timeoutMs, runSignal, 'deleting', async (signal, limitMs) => {
            const ownCommands = commands.withSignal(signal);
            // A search that finds nothing has to end before the timeout.
            const poller = new engine_poll/* Poller */.vu(clock, { ...poll, timeoutMs: Math.min(poll.timeoutMs, limitMs / 2) }, signal);
            const removal = new account_removal/* AccountRemoval */.iU({
                ...{ check: this.#check, spec, logger, findings, poller, runSignal, reportsCopies },
                commands: ownCommands,
                record: this,
            });
            // Accounts with a known key come first, because searching for the others may take until the timeout.
            for (const each of accounts)
                if (each.state === 'created' && (await removal.deleteKnown(each)))
                    this.#recordAbsent(each);
            for (const each of accounts) {
                if (each.state === 'unknown' || each.state === 'failed') {
                    if (await removal.findAndDelete(each))
                        this.#recordAbsent(each);
                }
            }
            if (createsSeveral)
                await removal.deleteOthers((listed) => this.#run.isOfThisRun(listed));
            return ownCommands.requests;
        });
    }
    /**
     * Tries once more to delete what `deleteAll` left, now that no other check runs beside it. What was recorded as left is
     * recorded again only if it remains.
     */
    async deleteLeft(commands, runSignal) {
        const left = this.#left.filter(({ state }) => state !== 'absent');
        // The search for further accounts of a create is not done again, so that its failure stays recorded.
        if (left.length === 0 || this.#run.createsSeveral)
            return;
        this.#run.forgetLeft(this.#check);
        this.hasLeftAccount = false;
        // Recorded when a deletion begins.
        for (const { account } of left)
            if (account !== undefined)
                this.#deletedKeys.delete(account.uniqueKey);
        this.#accounts = left;
        await this.deleteAll(commands, new engine_findings/* Findings */.F(), runSignal);
    }
}
/** Extracts the account from an output, even from an incomplete one. */
function accountInOutput(output, spec) {
    if (!(0,json/* isObject */.Gv)(output))
        return undefined;
    const attributes = (0,json/* isObject */.Gv)(output['attributes']) ? output['attributes'] : {};
    const account = (0,objects/* parseObject */.lj)({ ...output, attributes }, spec.keyType);
    return 'problem' in account ? undefined : account;
}
//# sourceMappingURL=test-accounts.js.map
// EXTERNAL MODULE: ./lib/src/validation/objects/answer-forms.js
var answer_forms = __webpack_require__(26123);
;// CONCATENATED MODULE: ./lib/src/validation/engine/answer-forms.js

/** Faults of a command that are kept: a hostile answer may have any number of undocumented fields. */
const maxFaults = 20;
/** Compares every answer of a run with its documented form as it arrives. */
class AnswerForms {
    /** The account schema, as soon as it is known. */
    schema;
    /** Faults by command, each once. A command without faults has none. */
    #faults = new Map();
    /** True if a command was answered whose form is looked at. */
    get isAnyAnswered() {
        return this.#faults.size > 0;
    }
    get faults() {
        return this.#faults;
    }
    /** Wraps an invoker so that all its answers are compared. */
    watch(invoker) {
        const add = (command, data) => this.#add(command, data);
        return {
            async *invoke(type, input, options) {
                for await (const message of invoker.invoke(type, input, options)) {
                    if (message.type === 'output')
                        add(type, message.data);
                    yield message;
                }
            },
        };
    }
    #add(command, data) {
        if (!(0,answer_forms/* hasForm */.ZG)(command))
            return;
        const known = this.#faults.get(command) ?? new Map();
        this.#faults.set(command, known);
        for (const fault of [...(0,answer_forms/* formFaults */.ef)(command, data), ...(0,answer_forms/* multiplicityFaults */.DK)(command, data, this.schema)]) {
            if (known.has(fault.text) || known.size < maxFaults)
                known.set(fault.text, fault);
        }
    }
}
//# sourceMappingURL=answer-forms.js.map
// EXTERNAL MODULE: ./lib/src/validation/engine/discovered-schema.js
var discovered_schema = __webpack_require__(40077);
// EXTERNAL MODULE: ./lib/src/validation/engine/invoker.js
var engine_invoker = __webpack_require__(24841);
// EXTERNAL MODULE: ./lib/src/core/order.js
var order = __webpack_require__(90604);
// EXTERNAL MODULE: ./lib/src/spec/command-names.js
var command_names = __webpack_require__(55784);
;// CONCATENATED MODULE: ./lib/src/validation/engine/send-size.js
/** The platform's limit of one message (docs/platform.md#limits). */
const maxSendBytes = 256 * 1024;
/** A message from this size on is near the limit. */
const nearSendBytes = 0.8 * maxSendBytes;
/** Bytes of a message as the connector's runtime sends it, with its wrapping. */
function messageBytes(data, type = 'output') {
    return Buffer.byteLength(JSON.stringify({ data, type }));
}
/** What is wrong with the size of a message. The text continues a sentence about the message. */
function sendSizeFault(bytes) {
    if (bytes < nearSendBytes)
        return undefined;
    const size = `has ${Math.round(bytes / 1024)} KiB, and`;
    if (bytes > maxSendBytes)
        return { level: 'error', text: `${size} the platform allows 256 KiB at most` };
    return { level: 'warning', text: `${size} the limit of the platform is 256 KiB` };
}
//# sourceMappingURL=send-size.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/observations.js



/** Measurements by command. Their size does not grow with the answers. */
class Observations {
    #commands = new Map();
    #hasProvisioned = false;
    /** In the order of their names, as checks may run side by side. */
    get commands() {
        return new Map((0,order/* inOrderOfNames */.R)(this.#commands));
    }
    of(command) {
        const known = this.#commands.get(command);
        if (known)
            return known;
        const observation = {
            invocations: 0,
            largestBytes: 0,
            largestPosition: 0,
            longestSilenceMs: 0,
            longestProvisioningMs: 0,
        };
        this.#commands.set(command, observation);
        return observation;
    }
    /** True if the command is one whose time the platform limits, also because of what ran before it. */
    isProvisioning(command) {
        if (command === 'std:account:read')
            return this.#hasProvisioned;
        if (!command_names/* provisioningCommands */.QC.includes(command))
            return false;
        this.#hasProvisioned = true;
        return true;
    }
}
/** Wraps an invoker so that all its invocations are measured. */
function observe(invoker, observations, clock) {
    return {
        async *invoke(type, input, options) {
            const observation = observations.of(type);
            observation.invocations++;
            const isProvisioning = observations.isProvisioning(type);
            let waitedMs = 0;
            let requestedAt = clock.now();
            // What the command waits for on this side, such as the rate limit of the tenant, is no silence of the connector.
            const onSent = () => {
                requestedAt = clock.now();
                options?.onSent?.();
            };
            const messages = invoker.invoke(type, input, { ...options, onSent });
            let position = 0;
            try {
                for (;;) {
                    // The time that the reader takes between two messages does not count as silence.
                    requestedAt = clock.now();
                    const next = await messages.next().finally(() => {
                        const silenceMs = clock.now() - requestedAt;
                        waitedMs += silenceMs;
                        observation.longestSilenceMs = Math.max(observation.longestSilenceMs, silenceMs);
                    });
                    if (next.done === true)
                        return;
                    position++;
                    const bytes = messageBytes(next.value.data, next.value.type);
                    if (bytes > observation.largestBytes) {
                        observation.largestBytes = bytes;
                        observation.largestPosition = position;
                    }
                    yield next.value;
                }
            }
            finally {
                if (isProvisioning)
                    observation.longestProvisioningMs = Math.max(observation.longestProvisioningMs, waitedMs);
                await messages.return(undefined);
            }
        },
    };
}
//# sourceMappingURL=observations.js.map
// EXTERNAL MODULE: ./lib/src/validation/engine/read-spec.js
var read_spec = __webpack_require__(15275);
// EXTERNAL MODULE: ./lib/src/validation/engine/result.js
var engine_result = __webpack_require__(10226);
// EXTERNAL MODULE: ./lib/src/spec/placeholder.js
var placeholder = __webpack_require__(4273);
;// CONCATENATED MODULE: ./lib/src/validation/engine/check-groups.js
/** The checks in their order, in groups. */
function groupsOf(selected, run, concurrency) {
    const groups = [];
    for (const each of selected) {
        const kind = kindOf(each.check, run, concurrency);
        const last = groups.at(-1);
        if (kind !== 'alone' && last?.kind === kind)
            last.checks.push(each);
        else
            groups.push({ kind, checks: [each] });
    }
    return groups;
}
function kindOf(check, { settings, ownAccount }, concurrency) {
    // The time of a check with a time limit is its own, so it waits for no other.
    if (check.runsLast || check.runsAlone || settings.checks[check.id]?.timeoutMs !== undefined)
        return 'alone';
    if (!check.writes)
        return concurrency.isReadingSideBySide ? 'reading' : 'alone';
    // The account that the settings name is one for all checks.
    const isApart = check.changesOnlyItsAccount === true && ownAccount === undefined;
    return isApart && concurrency.writing > 1 ? 'writing' : 'alone';
}
//# sourceMappingURL=check-groups.js.map
// EXTERNAL MODULE: ./lib/src/validation/engine/exchanges.js + 1 modules
var engine_exchanges = __webpack_require__(11280);
// EXTERNAL MODULE: ./lib/src/core/stall.js
var stall = __webpack_require__(94106);
// EXTERNAL MODULE: ./lib/src/validation/accounts/random.js
var random = __webpack_require__(26550);
;// CONCATENATED MODULE: ./lib/src/validation/objects/fingerprint.js

/**
 * Returns a function that computes fingerprints of one check's findings. They are equal for the same fault in another
 * run: ids, numbers, example values and positions in the spec do not count, names that the spec declares do.
 */
function fingerprinter(check, spec) {
    let names;
    return ({ level, message, target }) => {
        // The check may discover a part of the spec.
        names ??= spec === undefined ? new Set() : declaredNames(spec);
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
    let text = message.replace(/ \(tracking id [^)]{0,200}\)/g, '').replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)/gs, (quoted) => {
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
;// CONCATENATED MODULE: ./lib/src/core/platform-calls.js
/** Functions of the context that only the platform can answer (docs/platform.md#context). */
const platformCalls = ['assumeAwsRole', 'getOAuth2AccessToken'];
/**
 * The function for want of which a command failed here; undefined if it failed for another reason. The runtime writes this
 * text in the process of the connector, where no other file of ours can be imported.
 */
function platformCallIn(message) {
    return platformCalls.find((name) => message.includes(`${name} is not available outside of the platform`));
}
//# sourceMappingURL=platform-calls.js.map
// EXTERNAL MODULE: ./lib/src/validation/engine/facts.js
var engine_facts = __webpack_require__(48252);
// EXTERNAL MODULE: ./lib/src/validation/objects/spec-view.js
var spec_view = __webpack_require__(44336);
;// CONCATENATED MODULE: ./lib/src/validation/engine/skip-check.js
/** Ends a check that has nothing to test. Findings that it added before still count. */
class SkipCheck extends Error {
    name = 'SkipCheck';
    skipCause;
    constructor(reason, cause) {
        super(reason);
        this.skipCause = cause;
    }
}
//# sourceMappingURL=skip-check.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/shared-lists.js




/**
 * The accounts, or the entitlements of a schema, with the sample of this check. A list is read once in a run. If reading it
 * fails, the first check gets the CommandError and later checks are skipped, so that a broken handler is reported once.
 *
 * @param keepsFailure - false if the check does not report that the list cannot be read, so that the next check tries again.
 */
async function sharedList(check, entitlements, keepsFailure = true) {
    const { run } = check;
    const name = entitlements?.type ?? '';
    await waitForList(check, entitlements);
    const known = run.lists.get(name);
    if (known && 'failedIn' in known) {
        if (known.failedIn === check.id)
            throw known.error;
        check.skip(`the ${(0,spec_view/* nounsOf */.lt)(entitlements).many} could not be listed: see ${known.failedIn}`, 'fault');
    }
    if (known)
        return { ...known, sample: known.sampleOf(check.readLimit) };
    const { identities, checks } = run.settings;
    const limits = Object.values(checks).map(({ readLimit = 0 }) => readLimit);
    try {
        const list = await (0,object_list/* readList */.LD)({
            commands: check.commands,
            command: (0,object_list/* listCommandOf */.Xk)(entitlements),
            schema: entitlements ?? check.spec.accountSchema,
            keyType: check.spec.keyType,
            sampleSize: Math.max(run.readLimit, ...limits),
            seed: run.seed,
            recorded: run.target?.sampleOf?.(name),
            named: entitlements ? identities.entitlements[name] : identities.accounts,
        });
        run.target?.onSample?.(name, list.sampledKeys());
        run.lists.set(name, list);
        run.turns?.changed();
        return { ...list, sample: list.sampleOf(check.readLimit) };
    }
    catch (error) {
        if (error instanceof engine_commands/* CommandError */.Qd && keepsFailure) {
            run.lists.set(name, { failedIn: check.id, error });
            run.turns?.changed();
        }
        throw error;
    }
}
/** Waits for a list that an earlier check may be reading at the moment. */
async function waitForList({ id, run }, entitlements) {
    const kind = entitlements === undefined ? 'accounts' : 'entitlements';
    await run.turns?.waitForList(id, kind, () => run.lists.has(entitlements?.type ?? ''));
}
/** Reads the lists of several entitlement types at the same time. What fails is thrown when the list is used. */
async function readListsAhead(check, schemas) {
    if (check.run.turns === undefined)
        return;
    const results = await Promise.allSettled(schemas.map((schema) => sharedList(check, schema)));
    for (const result of results) {
        if (result.status === 'rejected' && !(result.reason instanceof engine_commands/* CommandError */.Qd || result.reason instanceof SkipCheck))
            throw result.reason;
    }
}
//# sourceMappingURL=shared-lists.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/context.js








/** The interface that one check works with: commands, findings, random values, lists. */
class CheckContext {
    id;
    run;
    commands;
    findings;
    /** Random values of this check. They do not depend on which other checks run. */
    random;
    poller;
    #notes;
    constructor(id, run, parts, notes = { hasUnknownErrorType: false }) {
        this.#notes = notes;
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
    /** The accounts that this check creates. */
    get testAccounts() {
        return this.run.testAccounts.of(this.id);
    }
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
    /** Ends the check because there is nothing to test, or for the other cause that is given. */
    skip(reason, cause = 'nothing-to-test') {
        throw new SkipCheck(reason, cause);
    }
    /**
     * Adds a failed invocation as an error, unless the check of the limit that it hit reports it, or the command runs here and
     * needs what only the platform has.
     */
    reportFailure(error, what = '', options = {}) {
        const isHere = this.run.process !== undefined && error.kind === 'connector';
        const needed = isHere ? platformCallIn(error.message) : undefined;
        if (needed !== undefined) {
            this.skipReason = `${error.command} needs ${needed}, which only the platform has`;
            return;
        }
        if (this.isCrashOfEarlier(error) && this.isReportedBy('process-crashes')) {
            this.skipReason = `what an earlier command had left running crashed during ${error.command}: see process-crashes`;
            return;
        }
        const hit = this.run
            .limitHits?.()
            .find(({ command, message }) => command === error.command && error.message.includes(message.slice(0, 80)));
        const limitCheck = hit && (0,engine_facts/* limitCheckId */.lC)(hit.limit);
        if (limitCheck !== undefined && limitCheck !== this.id && this.run.plannedHere.has(limitCheck)) {
            this.skipReason = `${error.command} hit a limit of the platform: see ${limitCheck}`;
            return;
        }
        this.error(what === '' ? error.message : `${what}: ${error.message}`, { target: error.target, ...options });
    }
    /** True if a command failed because what an earlier one had left running ended the process. */
    isCrashOfEarlier(error) {
        return this.#incidentsOf(error).some(({ isFromEarlier }) => isFromEarlier === true);
    }
    /** True if it may have failed because of that. Only the same command in a new process shows it. */
    mayBeCrashOfEarlier(error) {
        return this.#incidentsOf(error).some((each) => each.isFromEarlier === true || each.hasUnknownOrigin === true);
    }
    #incidentsOf({ message }) {
        const incidents = this.run.process?.incidents() ?? [];
        return incidents.filter((each) => message.includes(each.message.slice(0, 80)));
    }
    /**
     * The type of a connector's error: as the tenant reports it, else as the same bundle proves it. If it cannot be known,
     * that is noted once in a run, as it is a property of the tenant.
     */
    async errorTypeOf(error, input) {
        if (error.kind !== 'connector')
            return undefined;
        const type = await this.provenTypeOf(error, input);
        if (type === undefined)
            this.#notes.hasUnknownErrorType = true;
        return type;
    }
    /** Notes once in a run, in the first check that it concerns, that the types of errors are not known. */
    noteUnknownErrorTypes() {
        if (!this.#notes.hasUnknownErrorType || this.run.unknownErrorTypes)
            return;
        this.run.unknownErrorTypes = true;
        this.notice('the tenant does not report the types of errors, so it is not known whether they are right', {
            remedy: `Validate the bundle with ${this.inputName('file')}, and give its validation.json with ${this.inputName('bundle-result')}.`,
        });
    }
    /** As `errorTypeOf`, without a note if it cannot be known. */
    async provenTypeOf(error, input) {
        const { command, message, errorType } = error;
        const type = errorType ?? (await this.run.errorTypeProof?.({ check: this.id, command, message }, input));
        if (type !== undefined)
            this.run.seenErrorTypes.add(this.id, command, type);
        return type;
    }
    /** The same check, with commands that run through the customizer. Skips the check if there is no customizer. */
    withCustomizer() {
        const { customizer } = this.run;
        if (!customizer)
            return this.skip((0,engine_facts/* missingFactReason */.Pn)('customizer', this.run.nameInput), 'input');
        const { findings, random, poller } = this;
        const commands = this.commands.withInvoker(customizer.invoker);
        return new CheckContext(this.id, this.run, { commands, findings, random, poller }, this.#notes);
    }
    /** Runs a part of the check. If a command fails in it, that becomes an error and the check continues. */
    async attempt(what, work) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof engine_commands/* CommandError */.Qd))
                throw error;
            this.reportFailure(error, what);
            return undefined;
        }
    }
    /** Discovers the account schema for this check and all that follow. Returns the answer. */
    async discoverAccountSchema() {
        this.run.isSchemaDue = false;
        const answer = await (0,discovered_schema/* discoverAccountSchema */.Q6)(this.run.spec, this.commands);
        this.run.answerForms.schema = this.run.spec.accountSchema;
        return answer;
    }
    /** The input of a command on one account, or on an entitlement of a schema. */
    objectInput(object, entitlements) {
        return (0,object_list/* objectInput */.gE)(object, this.spec, entitlements);
    }
    /**
     * The accounts, or the entitlements of a schema, as `sharedList` returns them.
     *
     * @throws CommandError if the list cannot be read, and SkipCheck if that is reported elsewhere.
     */
    list(entitlements) {
        return sharedList(this, entitlements);
    }
    /** As `list`, but returns undefined if there is no such list or it cannot be read. */
    async listIfPossible(entitlements) {
        if (this.run.connectionFailed)
            return undefined;
        if (!this.spec.commands.has((0,object_list/* listCommandOf */.Xk)(entitlements)))
            return undefined;
        try {
            return await sharedList(this, entitlements, false);
        }
        catch (error) {
            if (!(error instanceof engine_commands/* CommandError */.Qd || error instanceof SkipCheck))
                throw error;
            this.run.logger.debug(`${this.id}: continues without a list: ${error.message}`);
            return undefined;
        }
    }
    /**
     * The kind of keys that objects have, and an example if the list has an object. Without one, the kind is the spec's
     * `keyType`, or simple. Reads only the first object if the list was not read before.
     */
    async sampleKey(entitlements) {
        await waitForList(this, entitlements);
        const known = this.run.lists.get(entitlements?.type ?? '');
        const [sample] = known && 'sample' in known ? known.sample : [];
        const key = sample?.key ?? (known ? undefined : await this.#firstKey(entitlements));
        return { kind: key ? (0,objects/* kindOfKey */.RI)(key) : (this.spec.keyType ?? 'simple'), key };
    }
    async #firstKey(entitlements) {
        const command = (0,object_list/* listCommandOf */.Xk)(entitlements);
        if (!this.spec.commands.has(command))
            return undefined;
        try {
            for await (const data of this.commands.outputs(command, (0,object_list/* listInput */.dt)(entitlements ?? this.spec.accountSchema))) {
                const object = (0,objects/* parseObject */.lj)(data, this.spec.keyType);
                if (!('problem' in object))
                    return object.key;
            }
        }
        catch (error) {
            if (!(error instanceof engine_commands/* CommandError */.Qd))
                throw error;
            this.run.logger.debug(`${this.id}: takes the kind of keys from the spec: ${error.message}`);
        }
        return undefined;
    }
}
//# sourceMappingURL=context.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/incidents.js
/** The id of the check that reports a kind of incident. */
const incidentChecks = {
    'late-send': 'process-late-sends',
    crash: 'process-crashes',
    restart: 'process-crashes',
    'plain-output': 'process-output',
};
/** Reports incidents as findings of a check, each fault once. */
function reportIncidents(check, incidents) {
    const seen = new Set();
    for (const incident of incidents) {
        const { kind, command, message, customizer } = incident;
        const key = JSON.stringify([kind, command, kind === 'crash' ? message : '']);
        if (seen.has(key))
            continue;
        seen.add(key);
        const target = targetOf(command, customizer);
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
        else if (kind === 'restart') {
            // A warning: what the platform does with such a process is not known.
            check.warn(message, {
                ...target,
                kind: 'restarts',
                remedy: 'Let long loops of a handler give way by await: other commands wait as long as one blocks the process.',
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
function targetOf(command, part) {
    if (part !== undefined)
        return { target: { kind: 'handler', ...part, customizer: true } };
    return command === undefined ? {} : { target: { kind: 'handler', command } };
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
;// CONCATENATED MODULE: ./lib/src/validation/engine/report-answer-forms.js

/** The id of the check that reports the forms of answers. */
const answerFormCheck = 'answer-form';
/** Reports the faults of all answers, but for those that the list of accounts has too, which another check reports. */
function reportAnswerForms(check) {
    const list = check.run.lists.get('');
    const listed = list !== undefined && 'form' in list ? list.form : undefined;
    // Checks that run side by side get their answers in any order.
    for (const [command, faults] of (0,order/* inOrderOfNames */.R)(check.run.answerForms.faults)) {
        for (const [, { level, text }] of (0,order/* inOrderOfNames */.R)(faults)) {
            if (listed?.errors.has(text) || listed?.warnings.has(text))
                continue;
            check.findings.add(level, `an answer of ${command} ${text}`, {
                target: { kind: 'handler', command },
                remedy: 'Send only the documented fields of the command, and attributes only in "attributes".',
            });
        }
    }
}
/**
 * Reports the faults in the last check of a shard, if the check that reports them is part of another shard: that one does
 * not see the answers of this one.
 */
function reportAnswerFormsOfOtherShards(check, isLast) {
    const { planned, plannedHere } = check.run;
    if (isLast && planned.has(answerFormCheck) && !plannedHere.has(answerFormCheck))
        reportAnswerForms(check);
}
//# sourceMappingURL=report-answer-forms.js.map
// EXTERNAL MODULE: ./lib/src/validation/engine/settings.js
var engine_settings = __webpack_require__(97830);
;// CONCATENATED MODULE: ./lib/src/validation/engine/time-limit.js
/** Aborts a check, or a part of one, that takes longer than the settings allow. */
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
//# sourceMappingURL=time-limit.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/run-check.js
















/** Runs one check and deletes its test accounts. */
async function runCheck(check, run, parts) {
    const { invoker, poll, exchanges, isRepeated } = parts;
    const { clock, signal } = run;
    const started = clock.now();
    const findings = new engine_findings/* Findings */.F(fingerprinter(check.id, run.spec), (message) => (0,engine_settings/* acceptedReason */.Ok)(run.settings, check.id, message));
    const limit = new TimeLimit(clock, check.limitsParts ? undefined : run.settings.checks[check.id]?.timeoutMs, signal);
    const commands = new engine_commands/* Commands */.Ts(invoker, limit.signal, run.spec.keyType, exchanges, run.watch);
    const context = new CheckContext(check.id, run, {
        commands,
        findings,
        random: (0,random/* randomOfCheck */.TZ)(run.seed, check.id, isRepeated),
        poller: new engine_poll/* Poller */.vu(clock, poll, limit.signal, run.neverCame),
    });
    run.target?.begin(check.id, check.writes);
    let reason;
    // A reason that is not of a SkipCheck tells of a fault.
    let skipCause = 'fault';
    let stop;
    let incomplete = false;
    try {
        await (0,stall/* unlessStalled */.aB)(`run check ${check.id}`, () => check.run(context));
    }
    catch (error) {
        incomplete = !(error instanceof SkipCheck);
        if (error instanceof SkipCheck) {
            reason = error.message;
            skipCause = error.skipCause;
        }
        else if (error instanceof engine_commands/* CommandError */.Qd)
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
    const reportsCopies = !run.planned.has('account-create-list-delete');
    commands.requests += await context.testAccounts.deleteAll(commands, findings, signal, reportsCopies);
    if (run.ownAccount !== undefined)
        commands.requests += await run.ownAccount.restore(check.id, commands, findings, signal);
    const asked = endOfExchanges(context, exchanges);
    if (context.testAccounts.hasLeftAccount)
        run.deleteFailedIn ??= check.id;
    // The interrupt may have aborted the last commands of the check.
    if (signal.aborted)
        stop ??= { error: signal.reason };
    if (stop) {
        incomplete = true;
        skipCause = 'stopped';
        reason = signal.aborted ? 'interrupted' : `the run was stopped: ${(0,core_text/* oneLine */.TN)((0,process/* printable */.g$)((0,errors/* messageOf */.bD)(stop.error)))}`;
    }
    if (asked !== undefined) {
        reason = asked;
        skipCause = 'input';
    }
    const duration = Math.max(0, clock.now() - started);
    const finish = async (isLast) => {
        context.noteUnknownErrorTypes();
        await reportIncidentsOfOtherShards(context, isLast);
        reportAnswerFormsOfOtherShards(context, isLast);
        // What follows from an exchange that was not recorded says nothing of the connector.
        const verdict = asked === undefined ? verdictOf(findings, reason) : 'skip';
        const result = {
            id: check.id,
            description: check.description,
            verdict,
            ...(verdict === 'skip' && reason !== undefined && { reason, skipCause }),
            ...(incomplete && { incomplete }),
            findings: asked === undefined ? findings.list() : [],
            ...(findings.accepted().length > 0 && { accepted: findings.accepted() }),
            duration,
            requests: commands.requests,
            writes: check.writes,
            ...(exchanges.list.length > 0 && { exchanges: exchanges.list }),
        };
        return { result, ...(stop && { stop }) };
    };
    const hasFindings = findings.has('error') || findings.has('warning') || findings.accepted().length > 0;
    // Also one that was skipped for what another check has found at the same time.
    const isFaulty = incomplete || (reason !== undefined && skipCause === 'fault');
    return { isClean: !isFaulty && !hasFindings, isStopped: stop !== undefined, finish };
}
/**
 * Ends what a check exchanged with the target system, and reports what the recording does not have.
 *
 * @returns why the check cannot be judged by the recording; undefined if it can.
 */
function endOfExchanges(context, exchanges) {
    const { target } = context.run;
    if (target === undefined)
        return undefined;
    const commands = Object.fromEntries(exchanges.timings.map(({ command, requests }) => [command, requests]));
    const { differences, asksForMore } = target.end(context.id, commands);
    if (asksForMore !== undefined)
        return asksForMore;
    for (const difference of differences) {
        context.error(difference, { remedy: 'If the change is meant, record anew.' });
    }
    return undefined;
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
//# sourceMappingURL=run-check.js.map
// EXTERNAL MODULE: ./lib/src/validation/engine/reasons.js
var reasons = __webpack_require__(27806);
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
    await readListsAhead(check, check.spec.entitlementSchemas);
    await forEachEntitlementType(check, async (schema) => {
        const list = await check.list(schema);
        if (list.count === 0)
            return { skipped: (0,reasons/* noEntitlements */.Yk)(schema.type) };
        await work(list, schema);
        return undefined;
    });
}
//# sourceMappingURL=entitlements.js.map
;// CONCATENATED MODULE: ./lib/src/validation/accounts/refused-create.js



/** More of an error is not looked at. */
const maxLength = 2_000;
const demand = /\b(?:required|requires?|missing|mandatory|needs?|needed|lacks?|must|(?:is|are|be|was|were) (?:empty|blank|null|undefined)|(?:not|non)[ -]?(?:provided|given|set|specified|supplied|empty|blank|null))\b/i;
/** Names of what a configuration or a request lacks, never an account. */
const isOfRequest = (name) => /token|auth|apikey|credential|header|url|host|scope|permission|client|session|config|body|payload|request|input/.test(name);
const isNoName = (name) => /^(?:it|this|that|which|value|values|field|fields|attribute|attributes|account|user|property|parameter|one|key|and|or|data)$/.test(name);
/**
 * A refused create as a fault of the create template, if the error names an attribute that was not sent because the
 * template has no such field, or has it as one that is not required. Otherwise the error as it is.
 */
function explainRefusal(error, sent, spec) {
    const { cause, command, kind, outputs } = error;
    if (kind !== 'connector' || error.errorType === 'notFound' || !(0,errors_errors/* isTenantError */.Dz)(cause))
        return error;
    const lack = findLack((cause.detail ?? cause.message).slice(0, maxLength), sent, spec);
    if (lack === undefined)
        return error;
    const names = Object.keys(sent).map((name) => (0,core_text/* describeValue */.bp)(name));
    const what = `${lack.what}, and ${command} requires it (sent: ${names.join(', ') || 'nothing'})`;
    return new engine_commands/* CommandError */.Qd(command, kind, `${what}: ${error.message}`, { outputs, cause, target: lack.target });
}
function findLack(text, sent, { fields, accountSchema, secretKeys, textItems }) {
    if (!demand.test(text))
        return undefined;
    const given = new Set(Object.keys(sent).map(plain));
    const words = new Set((text.match(/[\p{L}_][\p{L}\p{N}_.-]*/gu) ?? []).map(plain));
    const field = fields.find(({ key }) => !given.has(plain(key)) && words.has(plain(key)));
    if (field !== undefined) {
        const what = `field ${(0,core_text/* describeValue */.bp)(field.key)} of the create template is not required`;
        return { what, target: field.target };
    }
    const attributes = accountSchema?.attributes.map(({ name }) => name) ?? [];
    const configKeys = new Set([...secretKeys, ...textItems.map(({ key }) => key)].map(plain));
    const name = attributes.find((each) => !given.has(plain(each)) && words.has(plain(each))) ??
        namesDemanded(text).find((each) => !given.has(plain(each)) && !configKeys.has(plain(each)));
    if (name === undefined)
        return undefined;
    const what = `the create template has no field ${(0,core_text/* describeValue */.bp)(name)}`;
    return { what, target: { kind: 'spec', path: ['accountCreateTemplate', 'fields'] } };
}
/** The names in texts such as `lastName is required` or `missing field "mail"`. */
function namesDemanded(text) {
    const before = text.matchAll(/([\p{L}_][\p{L}\p{N}_.-]{0,63})["'`]? (?:is|are|was) (?:a )?(?:required|missing|mandatory|not (?:provided|given|set|specified|supplied))\b/giu);
    const after = text.matchAll(/\b(?:missing|requires?|required|mandatory)(?: (?:the|a|an))?(?: (?:required|mandatory))?(?: (?:field|attribute|property|parameter|value|argument)s?)?:? ["'`]([\p{L}_][\p{L}\p{N}_.-]{0,63})["'`]/giu);
    return [...before, ...after]
        .map(([, name = '']) => name)
        .filter((name) => !isNoName(plain(name)) && !isOfRequest(plain(name)));
}
/** `first_name`, `First Name` in one word and `firstName` are one. */
function plain(name) {
    return name.replace(/[_.-]/g, '').toLowerCase();
}
//# sourceMappingURL=refused-create.js.map
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
    const fields = extent === 'minimal' ? (0,generate/* minimalFields */.z9)(spec) : spec.fields;
    const entitlements = async (attribute) => {
        const schema = entitlementSchemaOf(spec, spec.accountSchema?.byName.get(attribute));
        const list = schema && (await check.listIfPossible(schema));
        return list?.sample.map(({ id }) => id) ?? [];
    };
    const random = check.random.fork(extent);
    const account = await (0,generate/* generateAccount */.TV)(spec, fields, random, entitlements, run.settings.values);
    for (const key of account.secretKeys)
        addSecrets(run.watch, account.attributes[key]);
    // A value of the settings may belong to an account that others use too.
    const given = new Set(Object.keys(run.settings.values).flatMap((key) => account.attributes[key]));
    for (const id of [account.identity, ...account.markers])
        if (!given.has(id))
            run.traffic.addMadeUpId(id);
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
        check.skip(`no further accounts are created, because one of ${run.deleteFailedIn} could not be deleted`, 'fault');
    }
    testAccounts.idsBefore ??= (await check.listIfPossible())?.ids;
    const { identity, attributes, markers } = account;
    if (markers.length === 0 && testAccounts.idsBefore === undefined && Object.keys(attributes).length > 0) {
        check.skip('the accounts cannot be listed and no value that is sent is unique, so a new account cannot be distinguished from an existing one; give a value with $(unique) under values in validate.yml');
    }
    run.signal.throwIfAborted();
    const testAccount = check.testAccounts.register({ identity: identity ?? '', markers }, attributes);
    try {
        const input = { identity, attributes, ...(spec.accountSchema && { schema: spec.accountSchema.input }) };
        const created = await check.commands.invokeForObject(createCommand, input);
        if (testAccounts.existedBefore(created)) {
            check.testAccounts.recordExisting(testAccount);
            const message = `${createCommand} answered the account ${(0,core_text/* describeValue */.bp)(created.id)}, which existed before`;
            throw new engine_commands/* CommandError */.Qd(createCommand, 'answer', `${message} (an earlier run with the same seed may have left it)`);
        }
        check.testAccounts.recordCreated(testAccount, created);
        if (testAccount.isOurs)
            run.traffic.addMadeUpId(created.id);
        for (const text of (0,engine_commands/* resultErrors */.VF)(created.fields)) {
            check.error(`${createCommand} reports an error for ${text}`, {
                target: { kind: 'handler', command: createCommand },
            });
        }
        return created;
    }
    catch (error) {
        check.testAccounts.recordFailure(testAccount, error);
        throw error instanceof engine_commands/* CommandError */.Qd && Object.keys(attributes).length > 0
            ? explainRefusal(error, attributes, spec)
            : error;
    }
}
/** Creates a minimal test account for the check. If that fails, the first check reports it and later ones are skipped. */
async function createTestAccount(check) {
    const { run } = check;
    if (run.createFailedIn !== undefined)
        check.skip(`no test account could be created: see ${run.createFailedIn}`, 'fault');
    const sent = await generateTestAccount(check, 'minimal');
    try {
        return { sent, created: await createAccount(check, sent) };
    }
    catch (error) {
        if (error instanceof engine_commands/* CommandError */.Qd)
            run.createFailedIn ??= check.id;
        throw error;
    }
}
/** Invokes std:account:read once. */
async function readAccount(check, account) {
    const read = await check.commands.invokeForObject(readCommand, check.objectInput(account));
    if (read.uniqueKey === (0,objects/* idOf */.TH)(account.key).uniqueKey)
        check.testAccounts.readKeys.add(read.uniqueKey);
    return read;
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
            if (error instanceof engine_commands/* CommandError */.Qd && error.mayMeanNotFound)
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
 * report the types of errors, and nothing else proves them.
 */
async function isGone(check, account) {
    const notFound = [];
    await check.poller.until(async () => {
        try {
            await readAccount(check, account);
            return { done: true };
        }
        catch (error) {
            if (!(error instanceof engine_commands/* CommandError */.Qd && error.mayMeanNotFound))
                throw error;
            const type = await check.provenTypeOf(error, check.objectInput(account));
            if (type === 'generic')
                throw error;
            notFound.push(type);
            return { done: notFound.length === 2 };
        }
    });
    if (notFound.length < 2)
        return 'no';
    return notFound.includes(undefined) ? 'likely' : 'certain';
}
/** Creates a minimal test account and waits until it can be read: a target system may show it late to all commands. */
async function createReadableAccount(check) {
    const { sent, created } = await createTestAccount(check);
    return { sent, created, read: await readCreated(check, created) };
}
/**
 * Deletes a test account and waits until it can no longer be read. Returns false if it can still be read after the
 * timeout. Throws a CommandError if the delete fails, or a read fails for another reason than an error of the connector.
 */
async function deleteAndVerify(check, account) {
    await check.commands.invokeVoid(deleteCommand, check.objectInput(account));
    const isDeleted = await waitUntilUnreadable(check, account);
    if (isDeleted)
        check.testAccounts.recordDeleted(account);
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
            if (!(error instanceof engine_commands/* CommandError */.Qd))
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
    const given = check.run.updateValues[name];
    let value;
    for (let tries = 0; tries < 20; tries++) {
        value = given ? (0,engine_settings/* pickValue */.ZC)(given, check.random).value : (0,generate/* generateByType */.VV)(type, name, check.random);
        if (!taken.includes(value))
            break;
        value = undefined;
    }
    if ((0,names/* isSecretName */.e)(name))
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
;// CONCATENATED MODULE: ./lib/src/validation/engine/skip-reasons.js



/** Why a check is skipped from the start. Undefined if it is run. */
function reasonToSkip(check, run, leftOut) {
    const { spec, config, settings, readOnly, nameInput, scope } = run;
    if (leftOut)
        return { cause: 'left-out', reason: 'left out by skip-checks' };
    const off = settings.checks[check.id]?.skipReason;
    if (off !== undefined)
        return { cause: 'left-out', reason: off };
    // Reasons that no input can change come before those that an input of this run can change.
    const missing = run.isSpecKnown ? commandsFor(check, run).filter((command) => !spec.commands.has(command)) : [];
    if (missing.length > 0)
        return missingCommandsSkip(check, missing);
    const broken = bundleSkipReason(check, run);
    if (broken !== undefined)
        return { cause: 'fault', reason: broken };
    const absent = check.facts?.find((fact) => run[fact] === undefined);
    // A tenant tells without the bundle that its connector does not answer.
    const isTold = check.id === 'bundle-exports' && run.specError !== undefined;
    if (absent !== undefined && !isTold)
        return { cause: 'input', reason: (0,engine_facts/* missingFactReason */.Pn)(absent, nameInput) };
    const unknown = unknownSpecSkip(check, run);
    if (unknown !== undefined)
        return unknown;
    if (readOnly && check.writes) {
        const reason = `the run is read-only, and this may change data in the target system; give ${nameInput('read-only', 'false')}`;
        return { cause: 'read-only', reason };
    }
    // Samples answer in place of a connector, without a configuration.
    if (config === undefined && check.needsConfig && scope === 'connector') {
        return { cause: 'configuration', reason: `${reasons/* noConfiguration */.Uh}; ${(0,reasons/* configHint */._v)(nameInput)}` };
    }
    return factorySkip(check, run) ?? connectionSkip(check, run) ?? recordingSkip(check, run);
}
/** A check that invokes no command needs nothing of a recording. */
function recordingSkip({ id, requires, needsConfig, runsLast }, { target }) {
    if (requires.length === 0 && (!needsConfig || runsLast))
        return undefined;
    const reason = target?.skipReason?.(id);
    return reason === undefined ? undefined : { cause: 'input', reason };
}
/** The commands that a check invokes, with those for an account of its own if it needs one. */
function commandsFor({ requires, changesAccount }, { settings }) {
    if (!changesAccount || settings.testAccount !== undefined)
        return requires;
    return [...new Set([...lifecycleCommands, ...requires])];
}
/** Nearly every check reads the spec. Those that tell why it is not known are run. */
function unknownSpecSkip({ id }, { isSpecKnown, specError, planned, config, isConfigEmpty, nameInput }) {
    if (isSpecKnown || id === 'bundle-exports' || id === 'test-connection-success')
        return undefined;
    if (id === 'config-items' && isConfigEmpty)
        return undefined;
    if (config === undefined) {
        return { cause: 'configuration', reason: `${reasons/* connectorNeedsConfiguration */.Vk}; ${(0,reasons/* configHint */._v)(nameInput)}` };
    }
    const why = planned.has('bundle-exports') ? 'see bundle-exports' : (specError ?? 'it does not answer');
    return {
        cause: 'fault',
        reason: `the spec is not known, because the connector does not answer std:spec:read: ${why}`,
    };
}
/** Without a delete the tested command may well be there, and only an account to test it with is missing. */
function missingCommandsSkip({ requires, changesAccount }, missing) {
    const listed = `the spec does not list ${missing.join(', ')}`;
    const isTested = (command) => requires.includes(command) && command !== deleteCommand;
    if (missing.some((command) => isTested(command)) || (!changesAccount && missing.length > 1)) {
        return { cause: 'commands', reason: `${listed}, so there is nothing to check` };
    }
    if (!changesAccount) {
        return { cause: 'commands', reason: `${listed}, so an account that is created could not be removed again` };
    }
    const reason = `${listed}, so no account can be created for this and removed again; name one as test-account in validate.yml`;
    return { cause: 'input', reason };
}
/**
 * A connector that cannot be created fails every command, so a check that expects a refusal would pass. The connection
 * test is run nevertheless, because users look at its error first.
 */
function factorySkip(check, { bundle, planned, config, nameInput, specError }) {
    const looksAtCommands = check.requires.length > 0 || check.needsConfig || check.facts?.includes('logs');
    if (!looksAtCommands || check.id === 'test-connection-success')
        return undefined;
    const isNotCreated = bundle !== undefined && (0,engine_facts/* creationError */.u7)(bundle) !== undefined;
    if (check.usesMadeUpConfig && config === undefined && bundle?.madeUpHandlers !== undefined)
        return undefined;
    if (isNotCreated && config === undefined) {
        return { cause: 'configuration', reason: `${reasons/* connectorNeedsConfiguration */.Vk}; ${(0,reasons/* configHint */._v)(nameInput)}` };
    }
    if (!planned.has('bundle-exports'))
        return undefined;
    if (isNotCreated)
        return { cause: 'fault', reason: 'the connector cannot be created: see bundle-exports' };
    if (specError === undefined)
        return undefined;
    return { cause: 'fault', reason: 'the connector does not answer std:spec:read: see bundle-exports' };
}
/** After one failed connection no check tries again: target systems lock users after several wrong passwords. */
function connectionSkip(check, run) {
    if (!run.connectionFailed || check.id === 'test-connection-success')
        return undefined;
    if (!needsConnection(check))
        return undefined;
    return { cause: 'fault', reason: 'the connection test failed: see test-connection-success' };
}
/** Checks that look at the observations of the run can run without a connection. */
function needsConnection({ needsConfig, runsLast }) {
    return needsConfig && runsLast !== true;
}
/** A fault of the bundle is reported by the checks of the bundle, not by every check that invokes a command. */
function bundleSkipReason(check, run) {
    const { bundle, planned } = run;
    const requires = commandsFor(check, run);
    const invokes = requires.length > 0 || needsConnection(check);
    if (!bundle || !invokes)
        return undefined;
    if (bundle.loadError !== undefined && planned.has('bundle-loads'))
        return 'the bundle does not load: see bundle-loads';
    if (bundle.exportError !== undefined && planned.has('bundle-exports'))
        return 'there is no connector: see bundle-exports';
    const handlers = (0,engine_facts/* areHandlersKnown */.L0)(bundle) ? bundle.handlers : bundle.madeUpHandlers;
    if (handlers === undefined || !planned.has('bundle-handlers'))
        return undefined;
    const missing = requires.filter((command) => !handlers.includes(command));
    return missing.length > 0 ? `the connector has no handler for ${missing.join(', ')}: see bundle-handlers` : undefined;
}
//# sourceMappingURL=skip-reasons.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/turns.js
/**
 * Lets checks that run side by side share lists and reads as if they ran one after the other: what a check finds, and which
 * check reports a list that cannot be read, must not depend on which of them is faster.
 */
class Turns {
    #participants;
    #ended = new Set();
    #waiting = [];
    /** @param participants - in the order in which they would run one after the other. */
    constructor(participants) {
        this.#participants = participants;
    }
    /** Waits until a list is known, or no earlier check can read it any more. */
    async waitForList(id, kind, isKnown) {
        const earlier = this.#participants.slice(0, this.#indexOf(id)).filter(({ lists }) => lists?.includes(kind));
        while (!isKnown() && earlier.some((each) => !this.#ended.has(each.id)))
            await this.#nextChange();
    }
    /** Waits until those of these checks have ended that come before. */
    async waitForChecks(id, ids) {
        const earlier = this.#participants.slice(0, this.#indexOf(id)).filter((each) => ids.includes(each.id));
        while (earlier.some((each) => !this.#ended.has(each.id)))
            await this.#nextChange();
    }
    /** Tells those that wait that a list is known. */
    changed() {
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const wake of waiting)
            wake();
    }
    end(id) {
        this.#ended.add(id);
        this.changed();
    }
    #nextChange() {
        return new Promise((wake) => {
            this.#waiting.push(wake);
        });
    }
    #indexOf(id) {
        return this.#participants.findIndex((each) => each.id === id);
    }
}
//# sourceMappingURL=turns.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/run-checks.js









/**
 * Runs the checks in their order: those that can run at the same time side by side, as `concurrency` says, and all others
 * one after the other. Results come in the order of the checks in any case. If one stops the run, the remaining ones are
 * skipped.
 */
async function runChecks(selected, run, options) {
    return await new ChecksRun(selected, run, options).runAll();
}
class ChecksRun {
    #selected;
    #run;
    #options;
    #checks = [];
    #timings = [];
    #stop;
    #isSchemaKnown = false;
    constructor(selected, run, options) {
        this.#selected = selected;
        this.#run = run;
        this.#options = options;
    }
    async runAll() {
        for (const group of groupsOf(this.#selected, this.#run, this.#options.concurrency)) {
            await this.#prepareSchema(group);
            if (group.kind === 'writing')
                await this.#runWriting(group.checks);
            else
                await this.#runReading(group.checks);
        }
        this.#schemaIsKnown();
        return { checks: this.#checks, commands: (0,engine_exchanges/* sumTimings */.F3)(this.#timings), stop: this.#stop };
    }
    #schemaIsKnown() {
        if (!this.#isSchemaKnown)
            this.#options.onSchemaKnown();
        this.#isSchemaKnown = true;
    }
    /** Only runs that use the account schema discover it, and the check of the discovery does it by itself. */
    async #prepareSchema({ checks }) {
        const run = this.#run;
        const uses = checks.some(({ check, isSkipped }) => usesAccountSchema(check) && reasonToSkip(check, run, isSkipped) === undefined);
        if (this.#stop || !uses || checks.some(({ check }) => check.requires.includes(placeholder/* discoverSchema */.de)))
            return;
        try {
            if (run.isSchemaDue)
                await discoverForRun(run, new engine_commands/* Commands */.Ts(this.#options.invoker, run.signal));
            this.#schemaIsKnown();
        }
        catch (error) {
            if (!run.signal.aborted && !(0,errors_errors/* isTenantError */.Dz)(error))
                throw error;
            this.#stop = { error: run.signal.aborted ? run.signal.reason : error };
        }
    }
    /** Runs one check, or several that only read side by side. */
    async #runReading(group) {
        const run = this.#run;
        if (group.length > 1)
            run.turns = new Turns(group.map(({ check }) => check));
        const started = group.map((each) => {
            const one = this.#begin(each);
            const ended = () => run.turns?.end(each.check.id);
            if ('running' in one)
                one.running.then(ended, ended);
            else
                ended();
            return one;
        });
        try {
            for (const each of started)
                await this.#end(each);
        }
        finally {
            await settled(started);
            run.turns = undefined;
        }
    }
    /**
     * Runs checks that change accounts of their own side by side, in the hope that all is well. What one finds may change what
     * later ones do, and may come from the target system being asked by several at once. So the results count up to the first
     * check that finds something; from there on they are dropped, and these checks run again one after the other.
     */
    async #runWriting(group) {
        const run = this.#run;
        const before = copyOf(run);
        const left = run.testAccounts.leftBehind.length;
        const started = [];
        let isClean = true;
        let isStopped = false;
        const runNext = async () => {
            const each = group[started.length];
            if (each === undefined || !isClean)
                return;
            const one = this.#begin(each);
            started.push(one);
            const finished = await finishedCheck(one);
            isClean &&= finished?.isClean !== false;
            isStopped ||= finished?.isStopped === true;
            await runNext();
        };
        try {
            await Promise.all(Array.from({ length: this.#options.concurrency.writing }, runNext));
        }
        finally {
            await settled(started);
        }
        if (!isStopped && !run.signal.aborted && run.testAccounts.leftBehind.length > left)
            await this.#deleteLeft(started);
        // To create more accounts where some could not be deleted would leave more.
        const isFinal = isStopped || run.signal.aborted || run.testAccounts.leftBehind.length > left;
        let ended = 0;
        for (const each of started) {
            if (!isFinal && (await finishedCheck(each))?.isClean === false)
                break;
            await this.#end(each);
            ended++;
        }
        const dropped = started.slice(ended).map(({ check }) => check.id);
        if (dropped.length > 0) {
            Object.assign(run, before);
            run.logger.info(`${dropped[0]} found something while others ran; one after the other run: ${dropped.join(', ')}`);
        }
        for (const each of group.slice(ended))
            await this.#end(this.#begin(each, dropped.includes(each.check.id)));
    }
    /** @param isRepeated - true if it ran before in this run, and its result was dropped. */
    /** A target system may refuse deletions while others change it. */
    async #deleteLeft(started) {
        const { testAccounts, logger, signal, spec } = this.#run;
        logger.info('test accounts could not be deleted while other checks ran; deleting them once more, one after the other');
        const commands = new engine_commands/* Commands */.Ts(this.#options.invoker, signal, spec.keyType);
        for (const { check } of started)
            await testAccounts.of(check.id).deleteLeft(commands, signal);
    }
    #begin({ check, isSkipped }, isRepeated = false) {
        const run = this.#run;
        if (run.signal.aborted)
            this.#stop ??= { error: run.signal.reason };
        const position = this.#selected.findIndex((each) => each.check === check) + 1;
        const skip = this.#stop ? stoppedBefore : reasonToSkip(check, run, isSkipped);
        const exchanges = new engine_exchanges/* ExchangeLog */.M4(run.clock);
        if (skip !== undefined)
            return { check, position, exchanges, skip };
        const later = this.#selected.slice(position).filter((each) => run.plannedHere.has(each.check.id));
        const { invoker, poll } = this.#options;
        const running = async () => {
            await run.turns?.waitForChecks(check.id, check.usesReadsOf ?? []);
            return runCheck(check, run, { invoker, poll, exchanges, isRepeated });
        };
        return { check, position, exchanges, isLast: later.length === 0, running: running() };
    }
    async #end(started) {
        const { check, position, exchanges } = started;
        let result;
        if ('skip' in started)
            result = skipped(check, started.skip);
        else {
            const progress = () => ({ requests: exchanges.requests, outputs: exchanges.outputs });
            this.#options.onStart?.({ id: check.id, position, total: this.#selected.length, progress });
            const { finish } = await started.running;
            const outcome = await finish(started.isLast);
            result = outcome.result;
            this.#stop ??= outcome.stop;
            this.#timings.push(exchanges.timings);
        }
        this.#checks.push(result);
        if (result.verdict === 'fail')
            this.#run.failedChecks.add(check.id);
        this.#options.onCheck?.(result);
    }
}
/** What checks leave for later ones, as far as it changes what these do. */
function copyOf({ createFailedIn, deleteFailedIn, brokenAttributes, neverCame, lists }) {
    return {
        ...{ createFailedIn, deleteFailedIn, lists: new Map(lists) },
        brokenAttributes: new Set(brokenAttributes),
        neverCame: new Set(neverCame),
    };
}
/** Undefined for a check that is skipped from the start. */
async function finishedCheck(started) {
    return 'skip' in started ? undefined : await started.running;
}
async function settled(started) {
    await Promise.allSettled(started.map((each) => ('running' in each ? each.running : undefined)));
}
/** True for a check that may invoke a command whose input has the account schema. */
function usesAccountSchema({ requires, needsConfig, runsLast = false, lists = [] }) {
    if (lists.length > 0)
        return true;
    if (requires.length === 0)
        return needsConfig && !runsLast;
    return requires.some((command) => /^std:(account:|entitlement:|change-password$)/.test(command));
}
async function discoverForRun(run, commands) {
    run.isSchemaDue = false;
    await (0,discovered_schema/* completeSchema */.XH)(run.spec, commands, run.logger);
    run.answerForms.schema = run.spec.accountSchema;
}
const stoppedBefore = { cause: 'stopped', reason: 'the run was stopped before' };
function skipped({ id, description, writes }, { cause, reason }) {
    const rest = { findings: [], duration: 0, requests: 0, writes };
    return { id, description, verdict: 'skip', reason, skipCause: cause, ...rest };
}
//# sourceMappingURL=run-checks.js.map
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
const minSecretLength = 4;
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
    #clock;
    /** True if there is any secret that could be recognised. */
    hasSecrets = false;
    /** True if a secret is too short to be looked for. */
    hasShorterSecrets = false;
    /** How many outputs and failures were looked at. */
    seen = { answers: 0, errors: 0 };
    /** When the first of them came. Undefined before, and without a clock. */
    firstAtMs;
    constructor(secrets, clock) {
        this.#secrets = secrets;
        this.#clock = clock;
    }
    get answers() {
        return inOrder(this.#answers);
    }
    get errors() {
        return inOrder(this.#errors);
    }
    /** Adds a secret, here and to the store of the run. `label` says what it is, as in SecretPlace. */
    add(secret, label) {
        this.#secrets.add(secret, { label });
        if (secret.length < minSecretLength) {
            this.hasShorterSecrets ||= secret !== '';
            return;
        }
        this.hasSecrets = true;
        if (secret.length < minSure)
            this.#short.set(secret, label);
    }
    answer(command, data) {
        this.seen.answers++;
        this.firstAtMs ??= this.#clock?.now();
        if (typeof data !== 'object' || data === null)
            return;
        const mayHoldSecret = this.#mayHoldSecret(data);
        for (const { name, text } of textsIn(data)) {
            const found = mayHoldSecret ? this.find(text) : this.#shortSecret(text);
            if (found !== undefined)
                this.#note(this.#answers, { command, ...found, field: name });
            else if (/^(password|passwd|pwd|passphrase)$/i.test(name) && text !== '' && !(0,compare/* isMasked */.So)(text)) {
                this.#note(this.#answers, { command, secret: '', form: '', field: name });
            }
        }
    }
    error(command, message, requestId) {
        this.seen.errors++;
        this.firstAtMs ??= this.#clock?.now();
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
/** In the order of their names, as checks may run side by side. */
function inOrder(places) {
    return (0,order/* inOrderOfNames */.R)(places).map(([, place]) => place);
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
// EXTERNAL MODULE: ./lib/src/validation/engine/seen-error-types.js
var seen_error_types = __webpack_require__(827);
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
// EXTERNAL MODULE: ./lib/src/validation/engine/text.js
var engine_text = __webpack_require__(14300);
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
        // The settings have an order.
        runsAlone: true,
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
        if (!(error instanceof engine_commands/* CommandError */.Qd) || expect.error === undefined)
            throw error;
        await compareError(check, error, input, expect);
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
    check.error(`${command} answered ${(0,engine_text/* count */.U)(outputs, 'output')} instead of ${expected}`, { target });
}
/** Compares an error with the expected one. Only errors of the handler itself count. */
async function compareError(check, error, input, { error: expected, message }) {
    if (error.kind !== 'connector')
        check.reportFailure(error, 'the connector has to reject this');
    else if (expected !== 'any') {
        const type = await check.errorTypeOf(error, input);
        if (type !== undefined && type !== expected)
            check.reportFailure(error, `it failed, but not with a ${expected} error`);
    }
    if (message !== undefined && !error.message.includes(message)) {
        check.reportFailure(error, `it failed, but without the text ${(0,core_text/* describeValue */.bp)(message)}`);
    }
}
/**
 * Describes the first difference from the expected value. Members of objects that are not expected are ignored, unless
 * `isExact` is true.
 */
function differenceIn(value, expected, place, isExact = false) {
    if ((0,json/* isObject */.Gv)(expected)) {
        if (!(0,json/* isObject */.Gv)(value))
            return `${place} is ${(0,json/* kindOf */.I)(value)} instead of an object`;
        for (const [key, child] of Object.entries(expected)) {
            const path = place === 'the output' ? key : `${place}.${key}`;
            if (!Object.hasOwn(value, key))
                return `${path} is missing`;
            const difference = differenceIn(value[key], child, path, isExact);
            if (difference !== undefined)
                return difference;
        }
        const extra = isExact ? Object.keys(value).find((key) => !Object.hasOwn(expected, key)) : undefined;
        return extra === undefined ? undefined : `${place === 'the output' ? extra : `${place}.${extra}`} is not expected`;
    }
    if (Array.isArray(expected)) {
        if (!Array.isArray(value))
            return `${place} is ${(0,json/* kindOf */.I)(value)} instead of a list`;
        if (value.length !== expected.length) {
            return `${place} has ${(0,engine_text/* count */.U)(value.length, 'element')} instead of ${expected.length}`;
        }
        for (const [i, child] of expected.entries()) {
            const difference = differenceIn(value[i], child, `${place}[${i}]`, isExact);
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
// EXTERNAL MODULE: ./lib/src/bundle/needed-files.js + 1 modules
var needed_files = __webpack_require__(66327);
// EXTERNAL MODULE: ./lib/src/bundle/effects.js
var bundle_effects = __webpack_require__(68301);
;// CONCATENATED MODULE: ./lib/src/validation/checks/bundle/content.js


/** Reports the files that a bundle lacks, those that it has beside index.js, and what it changes in its process. */
function reportContent(check, { missingFiles, otherFiles, effects, canSwitchTlsOff = false }, owner = 'connector') {
    const isCustomizer = owner === 'customizer';
    const bundle = isCustomizer ? 'the bundle of the customizer' : 'the bundle';
    if (otherFiles !== undefined) {
        check.notice(`${bundle} also has ${(0,needed_files/* listNames */.Zv)(otherFiles)}: the platform is not known to load them`, {
            remedy: 'Let the build put everything into index.js.',
        });
    }
    if (missingFiles.length > 0) {
        const index = isCustomizer ? 'index.js of the customizer' : 'index.js';
        const where = isCustomizer ? 'its bundle' : 'the bundle';
        check.warn(`${index} reads ${(0,needed_files/* listNames */.Zv)(missingFiles)} when it runs, which ${where} does not contain`, {
            remedy: 'Import it statically, so that the build puts it into index.js: the platform loads no other file.',
        });
    }
    for (const effect of effects) {
        const { says, remedy } = bundle_effects/* effectTexts */.Aj[effect];
        check.warn(`${bundle} ${says}`, { remedy });
    }
    if (!canSwitchTlsOff || effects.includes('tls-unverified'))
        return;
    check.notice(`${bundle} ${bundle_effects/* canSwitchTlsOffText */.aM}`, { remedy: bundle_effects/* effectTexts */.Aj['tls-unverified'].remedy });
}
//# sourceMappingURL=content.js.map
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
    inspect: (check, bundle) => {
        reportContent(check, bundle);
        const { loadError, loadErrorWithoutConfig } = bundle;
        // A notice: it is not known whether the platform loads a bundle with or without the configuration of a source.
        if (loadErrorWithoutConfig !== undefined)
            check.notice(`the bundle loads only with a configuration (${loadErrorWithoutConfig})`, {
                remedy: configRemedy,
            });
        if (loadError === undefined)
            return;
        check.error(loadError, { remedy: loadRemedy(loadError) });
    },
});
const configRemedy = 'Check what the connector does while it loads; code that needs the configuration belongs into its handlers.';
function loadRemedy(loadError) {
    if (!/Cannot find module/.test(loadError))
        return configRemedy;
    return /Cannot find module '\.\/sourcemap-register\.c?js'/.test(loadError)
        ? needed_files/* sourceMapRegisterRemedy */.Hi
        : 'Only index.js and connector-spec.json are uploaded: let the build put everything into index.js.';
}
const bundleExportsOfBundle = bundleCheck({
    id: 'bundle-exports',
    title: 'Bundle: exports',
    description: 'The bundle exports a connector, or a function that creates one.',
    documents: [documents.build],
    inspect: (check, bundle) => {
        const { loadError, exportError, exports, factoryError, withConfig } = bundle;
        const failure = (0,engine_facts/* creationError */.u7)(bundle);
        if (loadError !== undefined)
            check.skip(loadFailureReason(check, loadError), 'fault');
        const remedy = 'Export the connector: export const connector = async () => createConnector()…';
        if (exportError !== undefined)
            check.error(exportError, { remedy });
        else if (!exports.connector) {
            check.error('the bundle exports a customizer and no connector', { remedy });
        }
        else if (failure !== undefined) {
            if (!withConfig)
                check.skip(`${reasons/* connectorNeedsConfiguration */.Vk} (${failure})${bundle.madeUpHandlers === undefined ? '' : ', but with a made-up one'}; give one with ${check.inputName('config')}`, 'configuration');
            const what = factoryError === undefined ? 'customizer' : 'connector';
            check.error(`the function that the bundle exports does not create a ${what}: ${failure}`, {
                remedy: 'Check the configuration, and that the target system can be reached while the connector is created.',
            });
        }
        else
            reportSpecError(check);
    },
});
const bundleExports = {
    ...bundleExportsOfBundle,
    // Without its bundle only its answers tell that a connector on a tenant cannot be created.
    run: async (check) => (check.run.bundle ? bundleExportsOfBundle.run(check) : reportSpecErrorOfTenant(check)),
};
function reportSpecError(check) {
    const { specError } = check.run;
    if (specError === undefined)
        return;
    check.error(`the connector does not answer std:spec:read: ${specError}`, {
        remedy: 'Check the configuration, and that the target system can be reached; the SDK answers this by itself.',
    });
}
function reportSpecErrorOfTenant(check) {
    const { config, specError, specOrigin, isSpecKnown } = check.run;
    if (config === undefined) {
        check.skip(`${reasons/* connectorNeedsConfiguration */.Vk} (${specError}); give one with ${check.inputName('config')}`, 'configuration');
    }
    reportSpecError(check);
    if (!isSpecKnown || specOrigin === undefined)
        return;
    check.notice(`the spec is that of ${specOrigin}, which may differ from that of the version`);
}
const bundleHandlers = bundleCheck({
    id: 'bundle-handlers',
    title: 'Bundle: handlers',
    description: 'Every command of the spec has a handler, and every handler is listed in the spec.',
    documents: [documents.spec, documents.commands],
    inspect: (check, bundle) => {
        const { factoryError, factoryErrorHere, withConfig, madeUpHandlers } = bundle;
        if (factoryError !== undefined && !withConfig && madeUpHandlers === undefined)
            check.skip(`${reasons/* connectorNeedsConfiguration */.Vk}, so its handlers are not known: see bundle-exports`, 'configuration');
        if (factoryErrorHere !== undefined)
            check.skip(`the connector's handlers are not known: it can be created on the tenant but not here (${factoryErrorHere})`);
        if (!(0,engine_facts/* areHandlersKnown */.L0)(bundle) && madeUpHandlers === undefined)
            check.skip("the connector's handlers are not known, because it cannot be created: see bundle-exports", 'fault');
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
            check.skip(loadFailureReason(check, loadError), 'fault');
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
            check.warn(`the source map names ${(0,engine_text/* count */.U)(0, 'source')} of the project`, {
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





const command = 'std:test-connection';
const target = { kind: 'handler', command };
const testConnectionSuccess = {
    id: 'test-connection-success',
    title: 'Connection',
    description: 'The connection test succeeds with the given configuration.',
    documents: [documents.command('test connection')],
    requires: [command],
    runsAlone: true,
    writes: false,
    needsConfig: true,
    async run(check) {
        try {
            const answer = await check.commands.invokeOne(command, {});
            if (!(0,json/* isObject */.Gv)(answer))
                check.warn(`${command} answered ${(0,json/* kindOf */.I)(answer)} instead of an object`, { target });
            const told = toldFailure(answer);
            if (told === undefined)
                return;
            check.warn(`${command} answers ${(0,core_text/* describeValue */.bp)(told)}: the documented answer has no fields, so it counts as success`, {
                target,
                remedy: 'Throw a ConnectorError if the connection fails.',
            });
        }
        catch (error) {
            if (!(error instanceof engine_commands/* CommandError */.Qd))
                throw error;
            check.run.connectionFailed = true;
            const remedy = error.kind === 'connector'
                ? `Check the configuration, and that the target system can be reached from ${check.run.bundle ? 'this machine' : 'the tenant'}.`
                : undefined;
            check.reportFailure(error, '', { remedy });
        }
    },
};
/** The part of an answer by which the handler seems to say that the connection failed. */
function toldFailure(answer) {
    if (!(0,json/* isObject */.Gv)(answer))
        return undefined;
    const failed = Object.entries(answer).find(([name, value]) => (value === false && /^(?:success|ok|connected|valid|successful)$/i.test(name)) ||
        (/^errors?$/i.test(name) && value !== false && !(0,compare/* isEmpty */.Im)(value) && value !== ''));
    return failed && Object.fromEntries([failed]);
}
const testConnectionEmpty = {
    id: 'test-connection-empty',
    title: 'Connection without configuration',
    description: 'The connection test fails when the configuration is empty.',
    documents: [documents.command('test connection'), documents.errors],
    requires: [command],
    runsAlone: true,
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
            for await (const _ of check.commands.outputs(command, {}, { config: {} }))
                outputs++;
        }
        catch (error) {
            if (!(error instanceof engine_commands/* CommandError */.Qd))
                throw error;
            // An error after output counts too, although the status of the answer was sent before.
            if (error.kind !== 'connector')
                check.reportFailure(error, 'the connector has to reject an empty configuration');
            return;
        }
        const remedy = 'Let the handler throw a ConnectorError if the configuration lacks what it needs.';
        if (outputs > 0)
            check.error(`${command} succeeds with an empty configuration`, { target, remedy });
        else
            check.error(`${command} answers neither success nor an error to an empty configuration`, { target, remedy });
    },
};
//# sourceMappingURL=test-connection.js.map
// EXTERNAL MODULE: ./lib/src/core/secrets/store.js + 13 modules
var store = __webpack_require__(27562);
// EXTERNAL MODULE: ./lib/src/spec/made-up-config.js
var made_up_config = __webpack_require__(55928);
;// CONCATENATED MODULE: ./lib/src/validation/checks/connection/unreachable.js









const unreachable_command = 'std:test-connection';
const unreachable_target = { kind: 'handler', command: unreachable_command };
/** A refused connection fails at once, and the platform's own test of a source gives up after this time by default. */
const maxTestMs = 30_000;
/** What can be seen of a connector without any secret: how it meets a target system that does not answer. */
const testConnectionUnreachable = {
    id: 'test-connection-unreachable',
    title: 'Connection to a closed port',
    description: 'With a made-up configuration, whose addresses lead to a closed port, the connection test fails within 30 s, does not show its secrets, and the connector goes on working.',
    documents: [documents.command('test connection'), documents.errors],
    requires: [unreachable_command],
    runsAlone: true,
    writes: false,
    needsConfig: false,
    usesMadeUpConfig: true,
    facts: ['bundle', 'process'],
    async run(check) {
        const config = (0,made_up_config/* madeUpConfig */.H_)(check.run.specContent);
        const crashesBefore = crashesOf(check).length;
        if (!(await isCreated(check, config))) {
            if (reportCrash(check, crashesBefore))
                return;
            check.skip('the connector cannot be created with a made-up configuration');
        }
        const watch = watchFor(config, check.run.specContent['sourceConfig']);
        const outcome = await testConnection(check, config, watch);
        if (outcome === 'endless') {
            check.warn(`${unreachable_command} had not ended after ${maxTestMs / 1000} s, with addresses where nothing listens`, {
                target: unreachable_target,
                remedy: 'Set a time limit for each request, and limit how often it is repeated.',
            });
        }
        else if (outcome === 'succeeded' && (0,made_up_config/* hasClosedAddress */.Hn)(config)) {
            check.warn(`${unreachable_command} succeeds with a made-up configuration, at whose addresses nothing listens`, {
                target: unreachable_target,
                remedy: 'Let the handler sign in to the target system, or read from it, and throw a ConnectorError if it cannot.',
            });
        }
        else if (outcome === 'succeeded') {
            check.skipReason = `${unreachable_command} succeeds with made-up values, and the spec has no item for an address: what it does without a connection is not known`;
        }
        for (const { secret, form } of [...watch.errors, ...watch.answers]) {
            if (secret === '')
                continue;
            check.error(`${unreachable_command} shows ${secret}${form} when it fails`, {
                target: unreachable_target,
                remedy: 'Do not put URLs, headers or bodies of requests into messages; errors are shown to administrators.',
            });
        }
        if (reportCrash(check, crashesBefore))
            return;
        if (!(await isCreated(check, config))) {
            check.warn(`after ${unreachable_command} failed, the connector no longer answers std:spec:read`, {
                target: unreachable_target,
                remedy: 'Leave nothing of a failed connection behind that other commands use.',
            });
        }
    },
};
/** Looks for the secrets of the made-up configuration only: checks of the given one must not find these. */
function watchFor(config, sourceConfig) {
    const watch = new SecretWatch(new store/* SecretStore */.Gf());
    for (const { key, value } of (0,config_secrets/* secretsOfConfig */.L)(config, sourceConfig)) {
        if (!(0,made_up_config/* isMadeUpSecret */.Fg)(value))
            continue;
        watch.add(value, (0,clean/* clean */.uH) `the made-up secret ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(key))}`);
        (0,process/* processSecrets */.rW)().add(value);
    }
    return watch;
}
/** True if the connector, created with this configuration, answers the command that the SDK handles itself. */
async function isCreated({ commands }, config) {
    try {
        await commands.invokeOne('std:spec:read', {}, { config });
        return true;
    }
    catch (error) {
        if (!(error instanceof engine_commands/* CommandError */.Qd))
            throw error;
        return false;
    }
}
/** Reports the first crash after those before, unless the check of crashes does. Returns whether there is one. */
function reportCrash(check, before) {
    const [crash] = crashesOf(check).slice(before);
    if (crash === undefined)
        return false;
    if (check.isReportedBy('process-crashes')) {
        check.skipReason = 'the connector crashed: see process-crashes';
        return true;
    }
    // A warning: a made-up value may also have a form that the connector need not expect.
    check.warn(`where nothing listens at its addresses, ${crash.message}`, {
        target: unreachable_target,
        remedy: 'Await or catch every promise, and do not call process.exit: other commands run in the same process.',
    });
    return true;
}
function crashesOf({ run }) {
    return (run.process?.incidents() ?? []).filter(({ kind }) => kind === 'crash');
}
async function testConnection(check, config, watch) {
    const { clock, signal } = check.run;
    const limit = new AbortController();
    const ended = new AbortController();
    const timer = clock.sleep(maxTestMs, ended.signal).then(() => limit.abort(new Error(`${unreachable_command} took longer than ${maxTestMs} ms`)), () => { });
    const commands = check.commands.withSignal(AbortSignal.any([signal, limit.signal]));
    try {
        for await (const _ of commands.outputs(unreachable_command, {}, { config, watch }))
            ;
        return 'succeeded';
    }
    catch (error) {
        if (signal.aborted || (!limit.signal.aborted && !(error instanceof engine_commands/* CommandError */.Qd)))
            throw error;
        return limit.signal.aborted || (error instanceof engine_commands/* CommandError */.Qd && error.kind === 'timeout') ? 'endless' : 'failed';
    }
    finally {
        check.commands.requests += commands.requests;
        ended.abort();
        await timer;
    }
}
//# sourceMappingURL=unreachable.js.map
// EXTERNAL MODULE: ./lib/src/core/pool.js
var pool = __webpack_require__(63096);
// EXTERNAL MODULE: ./lib/src/validation/objects/list-stats.js
var list_stats = __webpack_require__(21405);
// EXTERNAL MODULE: ./lib/src/validation/objects/schema-stats.js
var schema_stats = __webpack_require__(52274);
;// CONCATENATED MODULE: ./lib/src/validation/checks/customizer/customizer.js















/** True if commands can run with the customizer. If not, it is an error, or a skip if customizer-handlers reports it. */
function hasUsableCustomizer(check) {
    const bundle = check.run.customizer?.bundle;
    if (bundle === undefined)
        return check.skip((0,engine_facts/* missingFactReason */.Pn)('customizer', check.run.nameInput), 'input');
    const { loadError, exportError, exports, customizerFactoryError } = bundle;
    const notMade = exports.customizer ? customizerFactoryError : 'its bundle does not export connectorCustomizer';
    const problem = loadError ?? exportError ?? notMade;
    if (problem === undefined)
        return true;
    if (check.isReportedBy('customizer-handlers'))
        check.skip('the customizer cannot be run: see customizer-handlers', 'fault');
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
    description: 'The customizer loads and needs no file that its bundle does not contain, and its handlers belong to commands that the spec lists.',
    documents: [documents.customizers],
    requires: [],
    writes: false,
    needsConfig: false,
    facts: ['customizer'],
    scope: 'both',
    async run(check) {
        const bundle = check.run.customizer?.bundle;
        if (bundle === undefined)
            return check.skip((0,engine_facts/* missingFactReason */.Pn)('customizer', check.run.nameInput), 'input');
        reportContent(check, bundle, 'customizer');
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
                // For a connector config-items reports it.
                if (check.run.scope === 'customizer' && check.run.isConfigEmpty)
                    return (0,reasons/* reportEmptyConfig */.AC)(check);
                check.skip(`${reasons/* customizerNeedsConfiguration */.vO} (${customizerFactoryError}); give one with ${check.inputName('config')}`, 'configuration');
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
        if (check.run.scope === 'customizer')
            reportUnknownHandlers(check, handlers);
        else
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
        target: { kind: 'handler', command: commandOf(unused[0] ?? ''), customizer: true },
        remedy,
    });
}
/** Without a connector it is not known which commands are listed, but a standard command may be misspelt. */
function reportUnknownHandlers(check, handlers) {
    for (const handler of handlers) {
        const command = commandOf(handler);
        if (!command.startsWith('std:') || command_names/* knownCommands */.UC.includes(command))
            continue;
        const near = (0,nearest/* nearest */.p)(command, command_names/* knownCommands */.UC);
        check.warn(`the customizer's handler ${(0,core_text/* describeValue */.bp)(handler)} may never run: there is no command ${command}`, {
            target: { kind: 'handler', command, customizer: true },
            remedy: near === undefined ? 'Correct its name, or remove the handler.' : `Did you mean ${near}?`,
            kind: 'handlers that may never run',
        });
    }
}
function reportUnused(check, handler, remedy) {
    const message = `the customizer's handler ${(0,core_text/* describeValue */.bp)(handler)} never runs: the connector does not list ${commandOf(handler)}`;
    const target = { kind: 'handler', command: commandOf(handler), customizer: true };
    check.warn(message, { target, remedy, kind: 'handlers that never run' });
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
                    check.error(`with the customizer, std:test-connection answers ${(0,json/* kindOf */.I)(answer)}`, {
                        target: { kind: 'handler', command: 'std:test-connection', customizer: true },
                    });
            });
        }
        const schemas = [undefined, ...check.spec.entitlementSchemas];
        for (const schema of schemas) {
            const list = (0,object_list/* listCommandOf */.Xk)(schema);
            const read = (0,object_list/* readCommandOf */.R1)(schema);
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
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof engine_commands/* CommandError */.Qd))
            throw error;
        const { command, requestId } = error;
        const target = { kind: 'handler', command, ...(requestId && { requestId }), customizer: true };
        if (!noteNeedsPlatform(check, error, `${command} with the customizer`, target)) {
            check.reportFailure(error, 'with the customizer', { target });
        }
        return undefined;
    }
}
/** Notes a failure for want of what only the platform has: it says nothing about the customizer. False for any other. */
function noteNeedsPlatform(check, failure, place, target) {
    const needed = failure.kind === 'connector' ? platformCallIn(failure.message) : undefined;
    if (needed === undefined)
        return false;
    check.notice(`${place}, cannot be tried here: it needs ${needed}, which only the platform has`, { target });
    return true;
}
async function compareLists(check, customized, schema, plain) {
    const command = (0,object_list/* listCommandOf */.Xk)(schema);
    const list = await (0,object_list/* readList */.LD)({
        commands: customized.commands,
        command,
        schema: schema ?? check.spec.accountSchema,
        keyType: check.spec.keyType,
        sampleSize: check.readLimit,
        seed: check.run.seed,
    });
    const target = { kind: 'handler', command, customizer: true };
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
    const command = (0,object_list/* readCommandOf */.R1)(schema);
    const view = schema ?? check.spec.accountSchema;
    const before = view && new schema_stats/* SchemaStats */.B(view);
    const after = view && new schema_stats/* SchemaStats */.B(view);
    await (0,pool/* mapLimited */.b)(sample, check.run.maxConcurrentReads, async (listed) => {
        const input = check.objectInput(listed, schema);
        let plain;
        try {
            plain = await check.commands.invokeForObject(command, input);
        }
        catch (error) {
            // A read that fails without the customizer too is not its fault.
            if (error instanceof engine_commands/* CommandError */.Qd)
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
                target: { kind: 'handler', command, customizer: true },
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
    const findingsBefore = new engine_findings/* Findings */.F();
    before?.report((0,list_stats/* openReport */.NL)(findingsBefore), noun);
    const knownMessages = new Set(findingsBefore.list().map(({ message }) => message));
    const findingsAfter = new engine_findings/* Findings */.F();
    after?.report((0,list_stats/* openReport */.NL)(findingsAfter), noun);
    for (const { level, message } of findingsAfter.list()) {
        if (knownMessages.has(message))
            continue;
        const options = {
            target: { kind: 'handler', command, customizer: true },
            remedy: "Let the customizer's handler send values of the types in the schema.",
        };
        check.findings.add(level, `with the customizer, in ${command}: ${message}`, options);
    }
}
//# sourceMappingURL=customizer.js.map
;// CONCATENATED MODULE: ./lib/src/validation/accounts/account-to-change.js




/**
 * The account that a check changes, as a read shows it: the one that the settings name, else a new one, which is deleted
 * after the check.
 */
async function accountToChange(check) {
    const { ownAccount } = check.run;
    if (ownAccount !== undefined)
        return takeOwnAccount(check, ownAccount);
    const { created, read } = await createReadableAccount(check);
    // A faulty read may answer an account of somebody else, which must not be changed.
    return { ...read, id: created.id, key: created.key, uniqueKey: created.uniqueKey };
}
/** Runs a command that changes attributes of that account, or its status, so that they can be put back. */
async function changing(check, parts, send) {
    const { ownAccount } = check.run;
    return ownAccount === undefined ? send() : ownAccount.change(parts, send);
}
/**
 * Skips the check if the account of the settings is used and the spec lacks the command that puts it back.
 *
 * @param state - in which the account would stay.
 */
function requireWayBack(check, command, state) {
    if (check.run.ownAccount === undefined || check.spec.commands.has(command))
        return;
    const reason = `the test account of validate.yml would stay ${state}, because the spec does not list ${command}`;
    check.skip(reason, 'commands');
}
/** Reads the account of the settings before it is changed. Skips the check if it cannot be used. */
async function takeOwnAccount(check, own) {
    const { unusable } = own;
    if (unusable !== undefined)
        check.skip(`${unusable.reason}: see ${unusable.check}`, 'fault');
    const key = keyOf(check, own);
    const { id, uniqueKey } = (0,objects/* idOf */.TH)(key);
    const giveUp = () => {
        const reason = 'the test account of validate.yml cannot be read';
        own.giveUp(check.id, reason);
        return check.skip(reason, 'fault');
    };
    let account;
    try {
        account = await readAccount(check, { id, key });
    }
    catch (error) {
        if (!(error instanceof engine_commands/* CommandError */.Qd))
            throw error;
        const remedy = 'Correct test-account in validate.yml.';
        check.reportFailure(error, `the test account ${(0,core_text/* describeValue */.bp)(id)} of validate.yml cannot be read`, { remedy });
        return giveUp();
    }
    if (account.uniqueKey !== uniqueKey) {
        const message = `the read of the test account ${(0,core_text/* describeValue */.bp)(id)} of validate.yml answered ${(0,core_text/* describeValue */.bp)(account.id)}`;
        check.error(message, { target: { kind: 'handler', command: readCommand } });
        return giveUp();
    }
    own.remember(account);
    return account;
}
function keyOf(check, { named: { id, uniqueId } }) {
    if (uniqueId !== undefined)
        return { compound: { lookupId: id, uniqueId } };
    if (check.spec.keyType !== 'compound')
        return { simple: { id } };
    const reason = 'the keys of this connector are compound; give lookup-id and unique-id as identity of test-account in';
    return check.skip(`${reason} validate.yml`, 'input');
}
//# sourceMappingURL=account-to-change.js.map
;// CONCATENATED MODULE: ./lib/src/validation/accounts/changes.js










const changes_target = { kind: 'handler', command: updateCommand };
/**
 * The attributes that an update can change: those that the schema marks as writable, and those with a value for the test
 * account in the settings. That flag is not documented, so if there are none, those of plain fields of the create template:
 * no identity, entitlement, password, generated or static value.
 */
function updatableAttributes({ spec, run }) {
    const schema = spec.accountSchema;
    const named = run.ownAccount === undefined ? {} : (run.settings.testAccount?.values ?? {});
    const attributes = (schema?.attributes ?? []).filter(({ entitlement, name }) => {
        const given = run.updateValues[name];
        // A password cannot be put back.
        if (entitlement || (run.ownAccount !== undefined && (0,names/* isSecretName */.e)(name)))
            return false;
        return Object.hasOwn(named, name) || given === undefined || (0,engine_settings/* canVary */.B_)(given);
    });
    const writable = attributes.filter(({ writable, name }) => writable || Object.hasOwn(named, name));
    if (writable.length > 0)
        return writable;
    const plainFields = spec.fields.filter((field) => field.initialType !== 'static' && field.initialType !== 'generator' && !(0,generate/* isSecretField */.nU)(field));
    const keys = new Set(plainFields.map(({ key }) => key));
    return attributes.filter(({ name }) => keys.has(name) && name !== schema?.identityAttribute);
}
/** True if the target system may have no value for an attribute: neither the schema nor the create template requires one. */
function isOptional({ spec }, { name, required }) {
    return !required && !(0,names/* isSecretName */.e)(name) && !spec.fields.some((field) => field.required && field.key === name);
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
    if (check.run.updateValues[name] === undefined) {
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
    const names = changes.map(({ attribute }) => attribute);
    check.run.testAccounts.journal?.changing(account.key, changes);
    const answer = await changing(check, names, () => check.commands.invokeOne(updateCommand, input));
    if (!(0,json/* isObject */.Gv)(answer)) {
        check.error(`${updateCommand} answered ${(0,json/* kindOf */.I)(answer)} instead of an account or {}`, {
            target: changes_target,
            kind: 'answers of update',
        });
        return {};
    }
    for (const text of (0,engine_commands/* resultErrors */.VF)(answer)) {
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
        if ((0,names/* isSecretName */.e)(name))
            return true;
        const seen = await readUntil(check, account, ({ attributes }) => {
            const value = attributes[name];
            return { done: (0,compare/* isExpectedValue */.ow)(expected, value, attribute), value };
        });
        if (seen.done)
            return true;
        check.error(`attribute ${(0,core_text/* describeValue */.bp)(name)}: after ${change.op} ${(0,core_text/* describeValue */.bp)(change.value)} it should be ${(0,core_text/* describeValue */.bp)(expected)}, and a read shows ${(0,core_text/* describeValue */.bp)(seen.value)}`, { target: changes_target, kind: 'attributes that an update did not change' });
    }
    catch (error) {
        if (!(error instanceof engine_commands/* CommandError */.Qd))
            throw error;
        check.reportFailure(error, `attribute ${(0,core_text/* describeValue */.bp)(name)}`);
    }
    check.run.brokenAttributes.add(name);
    return false;
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
        return (await createReadableAccount(check)).created;
    if (check.run.createFailedIn !== undefined) {
        check.skip(`no test account could be created without the customizer: see ${check.run.createFailedIn}`, 'fault');
    }
    const sent = await generateTestAccount(check, 'minimal');
    const created = await attemptWithCustomizer(check, () => createAccount(customized, sent));
    if (!created)
        return undefined;
    const schema = check.spec.accountSchema;
    const answered = schema && new schema_stats/* SchemaStats */.B(schema);
    answered?.add(created);
    const readBack = await attemptWithCustomizer(check, () => readCreated(check, created));
    if (!readBack)
        return undefined;
    const read = schema && new schema_stats/* SchemaStats */.B(schema);
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
                target: { kind: 'handler', command, customizer: true },
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
    check.run.testAccounts.journal?.changing(account.key, [change]);
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
            if (error instanceof engine_commands/* CommandError */.Qd && error.kind === 'connector')
                return { done: true };
            throw error;
        }
    });
    if (isDeleted)
        check.testAccounts.recordDeleted(account);
    // A customizer may disable accounts instead of deleting them, so this is a warning.
    else
        check.warn(`with the customizer, account ${(0,core_text/* describeValue */.bp)(account.id)} can still be read after its delete`, {
            target: { kind: 'handler', command: deleteCommand, customizer: true },
        });
}
//# sourceMappingURL=customizer-writing.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/customizer/customizer-operations.js







const customizerOperations = {
    id: 'customizer-operations',
    title: 'Operations of the customizer',
    description: 'The connector calls each operation that the customizer changes.',
    documents: [documents.customizers],
    requires: [],
    writes: false,
    needsConfig: true,
    facts: ['customizer', 'process'],
    async run(check) {
        if (!hasUsableCustomizer(check))
            return;
        const { customizer, process, nameInput } = check.run;
        const called = process?.operations?.();
        if (called === undefined)
            return check.skip((0,engine_facts/* missingFactReason */.Pn)('process', nameInput), 'input');
        const operations = customizer?.bundle.customizedOperations ?? [];
        if (operations.length === 0)
            check.skip('the customizer changes no operations');
        const unheard = operations.filter((id) => !called.has(id));
        const why = whyNotAll(check);
        const others = [...called].filter((id) => !operations.includes(id));
        for (const id of unheard) {
            const near = (0,nearest/* nearest */.p)(id, others);
            const message = `the connector never called the operation ${(0,core_text/* describeValue */.bp)(id)} of the customizer`;
            check.findings.add(why === undefined ? 'warning' : 'notice', why === undefined ? message : `${message}, ${why}`, {
                target: { kind: 'handler', command: id, customizer: true, step: 'operation' },
                remedy: near === undefined ? 'Correct its id, or remove it.' : `Did you mean ${near}?`,
                kind: 'operations that were never called',
            });
        }
    },
};
/** Why not all commands that may call an operation ran with the customizer. Undefined if they did, as far as is known. */
function whyNotAll({ run, spec }) {
    const failed = [customizerReading, customizerWriting].find(({ id }) => run.failedChecks.has(id));
    if (failed !== undefined)
        return `but ${failed.id} failed`;
    const due = command_names/* provisioningCommands */.QC.some((command) => spec.commands.has(command))
        ? [customizerReading, customizerWriting]
        : [customizerReading];
    const left = due.find(({ id }) => !run.plannedHere.has(id));
    return left === undefined ? undefined : `but ${left.id} was not run`;
}
//# sourceMappingURL=customizer-operations.js.map
// EXTERNAL MODULE: ./lib/src/validation/objects/identity-stats.js
var identity_stats = __webpack_require__(45723);
;// CONCATENATED MODULE: ./lib/src/validation/objects/input-forms.js




const change = (0,answer_forms/* fields */.OA)({ op: (0,answer_forms/* oneOf */.yL)('Add', 'Set', 'Remove'), attribute: answer_forms/* filledText */.Uq, value: changedValue }, 'allowed');
/** The documented form of each field of an input (docs/platform.md#commands). */
const commonFields = {
    ...{ identity: (0,answer_forms/* optional */.lq)(answer_forms/* text */.Qq), key: (0,answer_forms/* optional */.lq)(answer_forms/* key */.Eb), type: (0,answer_forms/* optional */.lq)(answer_forms/* text */.Qq) },
    ...{ password: (0,answer_forms/* optional */.lq)(answer_forms/* text */.Qq), sourceDataKey: (0,answer_forms/* optional */.lq)(answer_forms/* text */.Qq) },
};
const ownFields = {
    'std:account:create': { attributes: (0,answer_forms/* optional */.lq)(lesser(answer_forms/* attributesForm */.IM)) },
    'std:account:update': { changes: (0,answer_forms/* optional */.lq)((0,answer_forms/* listOf */.c3)(change)) },
};
/** The faults of an input of a standard command, by field. The texts continue a sentence about the input. */
function inputFormFaults(command, input) {
    const own = Object.hasOwn(ownFields, command) ? ownFields[command] : {};
    const forms = command.startsWith('std:') ? { ...commonFields, ...own } : {};
    const faults = Object.entries(forms).map(([field, form]) => [
        field,
        [...form(input[field], field), ...suspectTexts(field, input[field])],
    ]);
    return new Map(faults);
}
/** The documents allow any value, but the platform itself sends only those that attributes have. */
function lesser(form) {
    return (value, name) => form(value, name).map(({ text: says }) => ({ level: 'warning', text: says }));
}
function changedValue(value, name) {
    if (value === null)
        return [];
    // Without a value, a change says nothing.
    return value === undefined ? (0,answer_forms/* attributeValueForm */.ut)(value, name) : lesser(answer_forms/* attributeValueForm */.ut)(value, name);
}
/** Texts such as `undefined`, which the connector would write into the target system. */
function suspectTexts(field, value) {
    const suspect = new identity_stats/* SuspectTexts */.w();
    const asKey = field === 'identity' ? { identity: value } : { key: value };
    if (field === 'identity' || (field === 'key' && !(0,json/* isAbsent */.W0)(value))) {
        const parsed = (0,objects/* parseKey */.Do)(asKey, undefined);
        if (!('problem' in parsed))
            suspect.addKey(parsed);
    }
    if (field === 'attributes' && (0,json/* isObject */.Gv)(value))
        suspect.addAttributes(value);
    if (field === 'changes' && Array.isArray(value)) {
        for (const each of value) {
            if ((0,json/* isObject */.Gv)(each) && typeof each['attribute'] === 'string') {
                suspect.addAttributes({ [each['attribute']]: each['value'] });
            }
        }
    }
    return suspect.faults();
}
//# sourceMappingURL=input-forms.js.map
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/src/validation/objects/sample-faults.js








/** The commands whose outputs are accounts or entitlements. */
const objectCommands = /^std:(account|entitlement):(list|read)$/;
/**
 * The faults of what a handler made of an output of the connector, but for those that the output had before. The texts
 * continue a sentence about the handler.
 *
 * @param made - what the handler returned; undefined if it returned nothing.
 * @param hasExpectedOutput - true if the sample says what the platform must get, so that a loss may be meant.
 */
function outputFaults(command, given, made, hasExpectedOutput = false) {
    if ((0,json/* isAbsent */.W0)(made)) {
        const mayBeNothing = (0,answer_forms/* hasForm */.ZG)(command) && (0,answer_forms/* formFaults */.ef)(command, undefined).length === 0;
        return mayBeNothing ? [] : [nothingReturned('the platform gets an output without data')];
    }
    const kind = kindFault(given, made);
    if (kind !== undefined)
        return [kind];
    const lost = keyFault(given, made);
    if (lost?.level === 'error')
        return [lost];
    const losses = hasExpectedOutput ? [] : [...(lost === undefined ? [] : [lost]), ...lossesOf(given, made)];
    const before = new Set(answerFaults(command, given).map(({ text }) => text));
    const faults = answerFaults(command, made)
        .filter(({ text }) => !before.has(text))
        .map(({ level, text }) => ({ level, text: `returns an output that ${text}` }));
    return [...losses, ...stateFaults(command, given, made), ...faults];
}
/** The faults of an operation's result. What a connector does with it is not known. */
function operationFaults(given, made, hasExpectedOutput = false) {
    if ((0,json/* isAbsent */.W0)(made))
        return (0,json/* isAbsent */.W0)(given) ? [] : [nothingReturned('the connector gets nothing back')];
    const kind = kindFault(given, made);
    if (kind !== undefined)
        return [{ ...kind, level: 'warning' }];
    if (hasExpectedOutput)
        return [];
    const left = fieldsOf(made);
    const lost = [...fieldsOf(given)].filter((field) => !left.has(field)).map((field) => (0,core_text/* describeValue */.bp)(field));
    const shown = lost.length > maxShownFields ? [...lost.slice(0, maxShownFields), 'others'] : lost;
    return lost.length === 0
        ? []
        : [{ level: 'notice', text: `loses ${shown.join(', ')} of what the connector gave to it` }];
}
/** More would make a message that nobody reads. */
const maxShownFields = 10;
/** The fields that have a value, in an object or in any object of a list. */
function fieldsOf(value) {
    const objects = (Array.isArray(value) ? value : [value]).filter(json/* isObject */.Gv);
    const named = objects.flatMap((object) => Object.entries(object).filter(([, child]) => !(0,compare/* isEmpty */.Im)(child)));
    return new Set(named.map(([field]) => field));
}
/** The faults of an output as an answer of a command. The texts continue a sentence about the output. */
function answerFaults(command, data) {
    const [, noun] = objectCommands.exec(command) ?? [];
    if (noun === undefined)
        return (0,answer_forms/* customizedFormFaults */.jY)(command, data);
    const object = (0,objects/* parseObject */.lj)(data, undefined);
    if ('problem' in object)
        return [{ level: 'error', text: `is no ${noun}: ${object.problem}` }];
    const form = new list_stats/* FormStats */.qn(noun === 'entitlement');
    form.add(object);
    const suspect = new identity_stats/* SuspectTexts */.w();
    suspect.add(object);
    return [
        ...[...form.errors.keys()].map((text) => ({ level: 'error', text })),
        ...(0,answer_forms/* attributesForm */.IM)(object.attributes, 'attributes'),
        ...[...form.warnings.keys()].map((text) => ({ level: 'warning', text })),
        ...suspect.faults(),
    ];
}
/** True if a handler changed what it got. */
function isChanged(given, made) {
    return !(0,external_node_util_.isDeepStrictEqual)(given, made);
}
/** The platform identifies objects by their keys. */
function keyFault(given, made) {
    if (!(0,json/* isObject */.Gv)(given) || !(0,json/* isObject */.Gv)(made))
        return undefined;
    const before = (0,objects/* parseKey */.Do)(given, undefined);
    if ('problem' in before)
        return undefined;
    const { uniqueKey } = (0,objects/* idOf */.TH)(before);
    const id = (0,objects/* keyText */.Pu)(before);
    const after = (0,objects/* parseKey */.Do)(made, undefined);
    if ('problem' in after)
        return { level: 'error', text: `loses the key of ${(0,core_text/* describeValue */.bp)(id)}: ${after.problem}` };
    if ((0,objects/* idOf */.TH)(after).uniqueKey !== uniqueKey) {
        return { level: 'error', text: `changes the key of ${(0,core_text/* describeValue */.bp)(id)} to ${(0,core_text/* describeValue */.bp)((0,objects/* keyText */.Pu)(after))}` };
    }
    if (!(0,json/* isAbsent */.W0)(given['key']) && (0,json/* isAbsent */.W0)(made['key'])) {
        return { level: 'warning', text: `loses the "key" of ${(0,core_text/* describeValue */.bp)(id)}, so only its identity is left` };
    }
    if ((0,json/* isAbsent */.W0)(given['identity']) || !(0,json/* isAbsent */.W0)(made['identity']) || given['type'] !== undefined)
        return undefined;
    return { level: 'warning', text: `loses the "identity" of ${(0,core_text/* describeValue */.bp)(id)}` };
}
/** What the platform would no longer learn of an account or entitlement. */
function lossesOf(given, made) {
    if (!(0,json/* isObject */.Gv)(given) || !(0,json/* isObject */.Gv)(made))
        return [];
    const key = (0,objects/* parseKey */.Do)(given, undefined);
    if ('problem' in key)
        return [];
    const of = `of ${(0,core_text/* describeValue */.bp)((0,objects/* idOf */.TH)(key).id)}`;
    const lost = ['uuid', 'disabled', 'locked', 'permissions'].filter(
    // A missing flag is false.
    (field) => !(0,compare/* isEmpty */.Im)(given[field]) && given[field] !== false && (0,compare/* isEmpty */.Im)(made[field]));
    const texts = lost.map((field) => `loses the ${(0,core_text/* describeValue */.bp)(field)} ${of}`);
    if (hasValues(given['attributes']) && !hasValues(made['attributes']))
        texts.push(`loses all attributes ${of}`);
    const { type } = given;
    if (typeof type === 'string' && typeof made['type'] === 'string' && made['type'] !== type) {
        texts.push(`changes the type ${of} from ${(0,core_text/* describeValue */.bp)(type)} to ${(0,core_text/* describeValue */.bp)(made['type'])}`);
    }
    return texts.map((text) => ({ level: 'warning', text }));
}
function hasValues(attributes) {
    return (0,json/* isObject */.Gv)(attributes) && Object.values(attributes).some((value) => !(0,compare/* isEmpty */.Im)(value));
}
/** What an account is after a command that succeeded. */
const states = {
    'std:account:enable': { field: 'disabled', value: false },
    'std:account:disable': { field: 'disabled', value: true },
    'std:account:unlock': { field: 'locked', value: false },
};
/** An answer by which the command did the opposite of what it is for. */
function stateFaults(command, given, made) {
    const state = Object.hasOwn(states, command) ? states[command] : undefined;
    if (state === undefined || !(0,json/* isObject */.Gv)(given) || !(0,json/* isObject */.Gv)(made))
        return [];
    const { field, value } = state;
    if (made[field] !== !value || given[field] === !value)
        return [];
    return [{ level: 'error', text: `returns an output with ${(0,core_text/* describeValue */.bp)(field)}: ${!value} for ${command}` }];
}
/** A value of another kind than the one that a handler got. */
function kindFault(given, made) {
    if ((0,json/* isAbsent */.W0)(given) || isSameKind(given, made))
        return undefined;
    return { level: 'error', text: `returns ${(0,json/* kindOf */.I)(made)} instead of ${(0,json/* kindOf */.I)(given)}` };
}
/** The fault of a handler without a result. */
function nothingReturned(effect) {
    return { level: 'error', text: `returns nothing, so ${effect}` };
}
/** True for two values of one kind. All numbers are of one. */
function isSameKind(a, b) {
    return (0,json/* kindOf */.I)(a) === (0,json/* kindOf */.I)(b) || (typeof a === 'number' && typeof b === 'number');
}
//# sourceMappingURL=sample-faults.js.map
;// CONCATENATED MODULE: ./lib/src/validation/objects/input-faults.js





/** Fields of an input without which a command cannot do what the platform asks. */
const essentialFields = ['identity', 'key', 'attributes', 'changes', 'type', 'password'];
/**
 * The faults of what a handler made of an input. The texts continue a sentence about the handler.
 *
 * @param made - what the handler returned; undefined if it returned nothing.
 */
function inputFaults(given, made, sample) {
    if ((0,json/* isAbsent */.W0)(made))
        return [nothingReturned('the connector gets no input')];
    const kind = kindFault(given, made);
    if (kind !== undefined)
        return [kind];
    if (!(0,json/* isObject */.Gv)(given) || !(0,json/* isObject */.Gv)(made))
        return [];
    const fields = new Map();
    for (const [name, value] of Object.entries(given)) {
        const fault = fieldFault(sample.command, name, value, (0,json/* ownMember */.nV)(made, name));
        if (fault !== undefined)
            fields.set(name, fault);
    }
    return [
        ...fields.values(),
        ...newFormFaults(given, made, sample, fields),
        ...(sample.hasExpectedInput ? [] : otherObjectFaults(given, made, sample)),
    ];
}
/** A field that is lost, or has another kind of value. */
function fieldFault(command, name, value, left) {
    if ((0,json/* isAbsent */.W0)(value))
        return undefined;
    if ((0,json/* isAbsent */.W0)(left)) {
        const level = isEssential(command, name) ? 'error' : 'warning';
        return { level, text: `loses ${(0,core_text/* describeValue */.bp)(name)} of the input` };
    }
    if (isSameKind(left, value))
        return undefined;
    const text = `makes ${(0,json/* kindOf */.I)(left)} of ${(0,core_text/* describeValue */.bp)(name)} in the input, which is ${(0,json/* kindOf */.I)(value)}`;
    return { level: 'error', text };
}
/** What is not of its documented form and was so in the sample. A field with a fault of its own is not looked at. */
function newFormFaults(given, made, { command, hasExpectedInput }, known) {
    const before = inputFormFaults(command, given);
    const faults = new Map();
    for (const [field, found] of inputFormFaults(command, made)) {
        if (known.has(field))
            continue;
        const old = new Set(before.get(field)?.map(({ text }) => text));
        for (const { level, text } of found) {
            const isMeant = level === 'warning' && hasExpectedInput;
            if (!old.has(text) && !isMeant)
                faults.set(text, { level, text: `makes an input that ${text}` });
        }
    }
    return [...faults.values()];
}
/** The platform may create an account without an identity (docs/platform.md#commands). */
function isEssential(command, field) {
    return essentialFields.includes(field) && !(command === 'std:account:create' && field === 'identity');
}
/** A command for another object than the platform asked for. With the names of another sample, the handler mixes them up. */
function otherObjectFaults(given, made, { command, inputs }) {
    const before = namesOf(given);
    const after = namesOf(made);
    const isChanged = (field) => before[field] !== undefined && after[field] !== undefined && before[field].unique !== after[field].unique;
    const field = ['key', 'identity'].find(isChanged);
    if (field === undefined)
        return [];
    const from = before[field];
    const to = after[field];
    if (from === undefined || to === undefined)
        return [];
    const what = field === 'key' ? 'the key' : 'the "identity"';
    const text = `changes ${what} of ${(0,core_text/* describeValue */.bp)(from.id)} to ${(0,core_text/* describeValue */.bp)(to.id)}`;
    const isOfOther = inputs.some((input) => (0,json/* isObject */.Gv)(input) && namesOf(input)[field]?.unique === to.unique);
    // A handler that only writes a name in another way may get it in both ways.
    if (isOfOther && input_faults_plain(from.unique) !== input_faults_plain(to.unique)) {
        return [{ level: 'error', text: `${text}, which is that of another sample` }];
    }
    // The account of a create is not there yet.
    return command === 'std:account:create' ? [] : [{ level: 'warning', text }];
}
function namesOf(input) {
    const { key, identity } = input;
    const parsed = (0,json/* isAbsent */.W0)(key) ? undefined : (0,objects/* parseKey */.Do)({ key }, undefined);
    const id = parsed === undefined || 'problem' in parsed ? undefined : (0,objects/* idOf */.TH)(parsed);
    return {
        key: id && { id: id.id, unique: id.uniqueKey },
        identity: typeof identity === 'string' ? { id: identity, unique: identity } : undefined,
    };
}
function input_faults_plain(name) {
    return name.trim().toLowerCase();
}
//# sourceMappingURL=input-faults.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/customizer/sample-handlers.js



/** A handler of the customizer, and what its samples have shown. */
class Handler {
    /** Such as `after:std:account:read`, or the id of an operation. */
    name;
    target;
    isTried = false;
    /** True once it changed a sample, failed, or was compared with what is expected. */
    hasEffect = false;
    /** True if a sample needs what only the platform has. */
    needsPlatform = false;
    /** The sample in which it did not end. It is not waited for again. */
    stuckIn;
    /** The handlers and the number of samples that were not tried because it did not end. */
    kept = { handlers: new Set(), samples: 0 };
    constructor(name, command, step) {
        this.name = name;
        this.target = { kind: 'handler', command, customizer: true, step };
    }
}
/** All handlers of the customizer, by name. */
class Handlers {
    #byName = new Map();
    constructor(handlers, operations) {
        for (const name of handlers) {
            const [, step, command] = /^(before|after):(.+)$/.exec(name) ?? [];
            if (command !== undefined)
                this.#byName.set(name, new Handler(name, command, step));
        }
        for (const name of operations)
            this.#byName.set(name, new Handler(name, name, 'operation'));
    }
    of({ command, operation }) {
        if (operation !== undefined) {
            return { before: undefined, after: undefined, operation: this.#byName.get(operation) };
        }
        const of = (step) => this.#byName.get(`${step}:${command}`);
        return { before: of('before'), after: of('after'), operation: undefined };
    }
    /** Warns that nothing is tried, as the run would otherwise look as if the customizer had passed. */
    reportNoSamples(check) {
        // Customizer-handlers reports a customizer without handlers.
        if (this.#byName.size === 0)
            check.skip('the customizer has no handlers');
        const tried = `0 of ${(0,engine_text/* count */.U)(this.#byName.size, 'handler')} tried`;
        check.warn(`no handler of the customizer is tried: validate.yml has no samples under customizer (${tried})`, {
            remedy: 'Write samples; the log has some to begin with.',
        });
    }
    /** Warns of samples that no handler gets: their names may be misspelt. */
    reportSamplesWithout(check, samples) {
        const names = new Set();
        for (const sample of samples) {
            const { before, after, operation } = this.of(sample);
            if ((before ?? after ?? operation) === undefined)
                names.add(sample.operation ?? sample.command);
        }
        const known = [...this.#byName.keys()].map((name) => name.replace(/^(before|after):/, ''));
        for (const name of names) {
            const near = (0,nearest/* nearest */.p)(name, known);
            check.warn(`the customizer has no handler that gets the samples of ${(0,core_text/* describeValue */.bp)(name)} in validate.yml`, {
                remedy: near === undefined ? 'Remove the samples, or register a handler.' : `Did you mean ${near}?`,
            });
        }
    }
    /** Notes the handlers that no sample has tried, and those that changed nothing in all of their samples. */
    reportUntried(check) {
        const all = [...this.#byName.values()];
        const names = (handlers) => handlers.map(({ name }) => name).join(', ');
        const stuck = all.filter(({ stuckIn }) => stuckIn !== undefined);
        for (const handler of stuck)
            reportKept(check, handler);
        const isKept = (handler) => stuck.some(({ kept }) => kept.handlers.has(handler));
        const tried = all.filter(({ isTried }) => isTried).length;
        const untried = all.filter((handler) => !handler.isTried && !handler.needsPlatform && !isKept(handler));
        const needing = all.filter(({ needsPlatform }) => needsPlatform);
        if (tried === 0 && needing.length > 0)
            check.skipReason ??= `${names(needing)} can only be tried on the platform`;
        check.run.logger.info(`${check.id}: ${tried} of ${(0,engine_text/* count */.U)(all.length, 'handler')} tried`);
        const [first] = untried;
        if (first !== undefined) {
            check.findings.add(tried === 0 ? 'warning' : 'notice', `no sample of validate.yml tries ${names(untried)}`, {
                target: first.target,
                remedy: 'Add samples with an input, and for a handler after the command with an output.',
            });
        }
        const idle = all.filter(({ isTried, hasEffect }) => isTried && !hasEffect);
        const [firstIdle] = idle;
        if (firstIdle === undefined)
            return;
        const what = idle.length === 1 ? 'changes nothing in its samples' : 'change nothing in their samples';
        check.notice(`${names(idle)} ${what}`, {
            target: firstIdle.target,
            remedy: 'Add samples that are changed, or write with expect that they are left as they are.',
        });
    }
}
/** Notes which handler did not end, and what was not tried because of that. */
function reportKept(check, { name, target, stuckIn, kept }) {
    const untried = [...kept.handlers].filter(({ isTried }) => !isTried).map((handler) => handler.name);
    if (kept.samples > 0)
        untried.push((0,engine_text/* count */.U)(kept.samples, 'more sample'));
    const what = `${name} did not end in ${stuckIn}`;
    if (untried.length > 0)
        check.notice(`not tried, because ${what}: ${untried.join(', ')}`, { target });
    // The check of the limit names each command once, not its handlers.
    else if (check.skipReason !== undefined)
        check.notice(what, { target });
}
//# sourceMappingURL=sample-handlers.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/customizer/customizer-samples.js













const customizerSamples = {
    id: 'customizer-samples',
    title: 'Samples for the customizer',
    description: 'The handlers of the customizer accept the samples of validate.yml, keep keys and documented forms, and make of them what is expected.',
    documents: [documents.customizers],
    requires: [],
    writes: false,
    needsConfig: false,
    facts: ['customizer'],
    scope: 'customizer',
    limitsParts: true,
    async run(check) {
        if (!hasUsableCustomizer(check))
            return;
        const samples = check.run.settings.customizerSamples;
        const { customizerHandlers = [], customizedOperations = [] } = check.run.customizer?.bundle ?? {};
        const handlers = new Handlers(customizerHandlers, customizedOperations);
        if (samples.length === 0)
            return handlers.reportNoSamples(check);
        for (const { input, expect } of samples)
            for (const each of [input, expect.input?.value])
                watchPasswords(check, each);
        handlers.reportSamplesWithout(check, samples);
        for (const sample of samples) {
            const own = handlers.of(sample);
            const triable = samplePartsToTry(sample, own);
            if (triable !== undefined)
                await trySample(check, triable, own);
        }
        handlers.reportUntried(check);
    },
};
/** A sample without what would wait once more for a handler that did not end. Undefined if nothing is left of it. */
function samplePartsToTry(sample, own) {
    const { before, after, operation } = own;
    const stuck = [operation, before, after].find((handler) => handler?.stuckIn !== undefined);
    if (stuck === undefined)
        return sample;
    const { outputs, expect } = sample;
    // The handler after the command gets only outputs.
    if (stuck === after && outputs.length === 0)
        return sample;
    stuck.kept.samples++;
    if (stuck === before && after !== undefined && outputs.length > 0)
        stuck.kept.handlers.add(after);
    if (stuck !== after || before === undefined || expect.error !== undefined)
        return undefined;
    return { ...sample, outputs: [], expect: { ...expect, outputs: undefined } };
}
async function trySample(check, sample, own) {
    const { command, operation, input, outputs, name } = sample;
    if (!reportUnlikelyOutputs(check, sample))
        return;
    const payload = { input, outputs, ...(operation !== undefined && { operation }) };
    const first = await runSample(check, command, payload);
    // What an earlier sample had left running is not to blame on this one, which a new process can run.
    const mayBeOfEarlier = first.failure !== undefined && check.mayBeCrashOfEarlier(first.failure);
    const trial = mayBeOfEarlier ? await runSample(check, command, payload) : first;
    const { madeInput, made, failure } = trial;
    const after = outputs.length === 0 ? undefined : own.after;
    const failed = own.operation ?? (madeInput === undefined ? (own.before ?? after) : (after ?? own.before));
    const target = failed?.target ?? { kind: 'handler', command, customizer: true };
    const place = `${failed?.name ?? command}, ${name}`;
    const needsPlatform = failure !== undefined && noteNeedsPlatform(check, failure, place, target);
    if (failure !== undefined && failed !== undefined) {
        if (trial.didNotEnd)
            failed.stuckIn = name;
        if (needsPlatform)
            failed.needsPlatform = true;
        if (after !== undefined && failed === own.before) {
            if (trial.didNotEnd)
                failed.kept.handlers.add(after);
            if (needsPlatform)
                after.needsPlatform = true;
        }
    }
    const hasRun = (handler) => !(needsPlatform && handler === failed);
    note(own.before, hasRun(own.before) && (madeInput ?? failure) !== undefined, isChanged(input, madeInput?.value));
    note(own.operation, hasRun(own.operation), isChanged(input, made[0]));
    note(after, hasRun(after) && (madeInput !== undefined || own.before === undefined), outputs.some((given, i) => isChanged(given, made[i])));
    if (!needsPlatform)
        await judgeFailure(check, sample, failure, failed, payload);
    reportFaults(check, sample, trial, own);
    customizer_samples_compare(check, sample, { input: madeInput === undefined ? input : madeInput.value, outputs: made }, own, failure);
}
async function runSample(check, command, payload) {
    const idleHits = countIdleHits(check);
    let madeInput;
    const onSampleInput = (value) => {
        watchPasswords(check, value);
        madeInput = { value };
    };
    const made = [];
    const { clock, settings, signal } = check.run;
    const limit = new TimeLimit(clock, settings.checks[check.id]?.timeoutMs, signal);
    const commands = check.commands.withSignal(limit.signal);
    try {
        for await (const output of commands.outputs(command, payload, { onSampleInput }))
            made.push(output);
        return { madeInput, made, failure: undefined, didNotEnd: false };
    }
    catch (error) {
        if (limit.expired !== undefined && !signal.aborted) {
            return { madeInput, made, failure: new engine_commands/* CommandError */.Qd(command, 'timeout', limit.expired.message), didNotEnd: true };
        }
        if (!(error instanceof engine_commands/* CommandError */.Qd))
            throw error;
        const didNotEnd = error.kind === 'timeout' || countIdleHits(check) > idleHits;
        return { madeInput, made, failure: error, didNotEnd };
    }
    finally {
        check.commands.requests += commands.requests;
        await limit.stop();
    }
}
/** Reports what is wrong with what the handlers made, whatever is expected. */
function reportFaults(check, sample, trial, own) {
    const { command, operation, input, outputs, expect, name } = sample;
    const { madeInput, made, failure } = trial;
    const report = (handler, faults, place = name) => {
        if (handler === undefined)
            return;
        for (const { level, text } of faults) {
            check.findings.add(level, `${handler.name}, ${place}: it ${text}`, { target: handler.target });
        }
    };
    const hasExpectedOutput = expect.outputs !== undefined;
    if (operation !== undefined) {
        if (failure === undefined)
            report(own.operation, operationFaults(input, made[0], hasExpectedOutput));
        return;
    }
    if (madeInput !== undefined) {
        const hasExpectedInput = expect.input !== undefined;
        const inputs = check.run.settings.customizerSamples.map((each) => each.input);
        report(own.before, inputFaults(input, madeInput.value, { command, hasExpectedInput, inputs }));
    }
    for (const [i, output] of made.entries()) {
        const place = outputs.length > 1 ? `${name}, output ${i + 1}` : name;
        report(own.after, outputFaults(command, outputs[i], output, hasExpectedOutput), place);
        const bytes = messageBytes(output);
        const size = bytes > messageBytes(outputs[i]) ? sendSizeFault(bytes) : undefined;
        if (size !== undefined)
            report(own.after, [{ level: size.level, text: `returns an output that ${size.text}` }], place);
    }
}
function countIdleHits(check) {
    return (check.run.limitHits?.() ?? []).filter(({ limit }) => limit === 'idle-time').length;
}
function note(handler, isTried, hasEffect) {
    if (handler === undefined || !isTried)
        return;
    handler.isTried = true;
    if (hasEffect)
        handler.hasEffect = true;
}
/** Reports a handler that failed and should not have, or the other way round. */
async function judgeFailure(check, { name, command, expect: { error: expected, message } }, failure, handler, payload) {
    const place = `${handler?.name ?? command}, ${name}`;
    const target = handler?.target ?? { kind: 'handler', command, customizer: true };
    if (failure === undefined) {
        if (expected === undefined)
            return;
        check.error(`${place}: nothing failed, but validate.yml expects that the customizer refuses it`, { target });
        return;
    }
    const { requestId } = failure;
    const options = {
        target: { ...target, ...(requestId !== undefined && { requestId }) },
        remedy: missingConfigRemedy(check, failure),
    };
    if (expected === undefined || failure.kind !== 'connector')
        return check.reportFailure(failure, place, options);
    const type = expected === 'any' ? expected : await check.errorTypeOf(failure, payload);
    if (type !== expected) {
        check.reportFailure(failure, `${place}: it failed, but not with a ${expected} error`, options);
    }
    if (message !== undefined && !failure.message.includes(message)) {
        check.reportFailure(failure, `${place}: it failed, but without the text ${(0,core_text/* describeValue */.bp)(message)}`, options);
    }
}
/** A handler may have failed because it read the configuration. */
function missingConfigRemedy(check, { kind, errorType }) {
    if (check.run.config !== undefined || kind !== 'connector' || errorType === 'notFound')
        return undefined;
    const input = check.inputName('config');
    return `No configuration was given. If the handler reads it, give one with ${input}; its values may be invented.`;
}
/** Compares what the handlers made of a sample with what validate.yml expects. */
function customizer_samples_compare(check, { name, command, operation, input, outputs, expect }, made, own, failure) {
    const hasFailed = failure !== undefined;
    const report = (handler, problem) => {
        if (handler !== undefined)
            handler.hasEffect = true;
        if (problem === undefined)
            return;
        const target = handler?.target ?? { kind: 'handler', command, customizer: true };
        check.error(`${handler?.name ?? operation ?? command}, ${name}, is not as expected: ${problem}`, { target });
    };
    // What a failure prevented is not told once more.
    if (expect.input !== undefined && !(hasFailed && made.input === input)) {
        report(own.before, differenceIn(made.input, expect.input.value, 'the input', true));
    }
    if (expect.outputs === undefined || hasFailed)
        return;
    const handler = own.operation ?? own.after;
    if (operation === undefined && expect.outputs.length !== outputs.length) {
        report(handler, `it answers ${outputs.length} of ${expect.outputs.length} outputs`);
        return;
    }
    for (const [i, expected] of expect.outputs.entries()) {
        report(handler, differenceIn(made.outputs[i], expected, 'the output', true));
    }
}
/**
 * Warns of outputs that no sound connector answers: a handler that passes with them may not pass on the platform.
 *
 * @returns false if the platform would refuse one of them before a handler gets it.
 */
function reportUnlikelyOutputs(check, { name, command, operation, outputs }) {
    if (operation !== undefined)
        return true;
    let canBeSent = true;
    for (const [i, output] of outputs.entries()) {
        const size = sendSizeFault(messageBytes(output));
        if (size?.level === 'error')
            canBeSent = false;
        const fault = size?.level === 'error' ? size : answerFaults(command, output).find(({ level }) => level === 'error');
        if (fault === undefined)
            continue;
        check.warn(`output ${i + 1} in ${name} of ${command} in validate.yml ${fault.text}`, {
            remedy: 'Write what the connector answers, such as the result of the invoke command.',
        });
    }
    return canBeSent;
}
/** A password of a sample is one that the customizer must not show, and so is one that it makes. */
function watchPasswords(check, input) {
    if (!(0,json/* isObject */.Gv)(input))
        return;
    const { attributes, changes } = input;
    const named = [input, attributes].filter(json/* isObject */.Gv).flatMap((each) => Object.entries(each));
    const changed = Array.isArray(changes) ? changes.filter(json/* isObject */.Gv) : [];
    for (const { attribute, value } of changed)
        if (typeof attribute === 'string')
            named.push([attribute, value]);
    for (const [name, value] of named) {
        if (!(0,names/* isSecretName */.e)(name))
            continue;
        for (const text of Array.isArray(value) ? value : [value]) {
            if (typeof text === 'string')
                check.run.watch.add(text, sentPassword);
        }
    }
}
//# sourceMappingURL=customizer-samples.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/limits/limits.js






/** The platform's limit of the time without a message (docs/platform.md#limits). */
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
    id: (0,engine_facts/* limitCheckId */.lC)('send-size'),
    scope: 'both',
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
            const fault = sendSizeFault(largestBytes);
            // The size of a sample says nothing about a customizer: its check compares each output with that of the sample.
            if (fault === undefined || reported.has(command) || check.run.scope === 'customizer')
                continue;
            const options = { target: { kind: 'handler', command }, remedy };
            check.findings.add(fault.level, `output ${largestPosition} of ${command} ${fault.text}`, options);
        }
        if (measured === 0 && reported.size === 0)
            check.skip('no command has sent anything; run the check together with others');
    },
};
const limitIdleTime = {
    ...common,
    id: (0,engine_facts/* limitCheckId */.lC)('idle-time'),
    scope: 'both',
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
const limitProvisioningTime = {
    ...common,
    id: 'limit-provisioning-time',
    scope: 'both',
    title: 'Time of provisioning',
    description: 'Commands that change an account, and reads after them, end within the time limit of the platform: 60 s, or provisioningTimeout of the spec.',
    async run(check) {
        const { limitMs, source } = provisioningLimit(check);
        const limit = `${seconds(limitMs)}, ${source}`;
        let measured = 0;
        for (const [command, { longestProvisioningMs }] of check.run.observations.commands) {
            measured += command_names/* provisioningCommands */.QC.includes(command) ? 1 : 0;
            if (longestProvisioningMs < provisioningWarningShare * limitMs)
                continue;
            const what = `${command} took ${seconds(longestProvisioningMs)}, and the platform ends it after ${limit}`;
            const options = {
                target: { kind: 'handler', command },
                remedy: 'Make fewer or faster requests, or raise provisioningTimeout in sourceConfigInitialValues of the spec.',
            };
            if (longestProvisioningMs > limitMs)
                check.error(what, options);
            else
                check.warn(what, options);
        }
        if (measured === 0)
            check.skip('no command that changes an account was run; run it together with those that write');
    },
};
/** On a tenant, commands take longer than here: half of the limit is a warning. */
const provisioningWarningShare = 0.5;
const defaultProvisioningTimeoutMs = 60_000;
/** The limit of the settings, else of the configuration, else of the spec, else of the platform; and which it is. */
function provisioningLimit(check) {
    const { settings, config, specContent } = check.run;
    if (settings.provisioningTimeoutMs !== undefined)
        return { limitMs: settings.provisioningTimeoutMs, source: 'the limit in validate.yml' };
    const configured = timeoutIn(config);
    if (configured !== undefined)
        return { limitMs: configured, source: 'provisioningTimeout of the configuration' };
    const initial = timeoutIn(specContent['sourceConfigInitialValues']);
    if (initial !== undefined)
        return { limitMs: initial, source: 'provisioningTimeout of the spec' };
    return { limitMs: defaultProvisioningTimeoutMs, source: 'its default' };
}
/** `provisioningTimeout` is a number of seconds, sometimes written as a text. */
function timeoutIn(values) {
    const value = (0,json/* isObject */.Gv)(values) ? values['provisioningTimeout'] : undefined;
    const timeout = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof timeout === 'number' && timeout > 0 && Number.isFinite(timeout) ? timeout * 1000 : undefined;
}
function seconds(ms) {
    return `${Math.round(ms / 1000)} s`;
}
const limitMemory = {
    ...common,
    id: (0,engine_facts/* limitCheckId */.lC)('memory'),
    title: 'Memory',
    description: 'As many accounts as limits.accounts in validate.yml can be listed within 512 MB of memory.',
    async run(check) {
        const remedy = 'Send each object as soon as it is read, instead of collecting them.';
        const reported = reportHits(check, 'memory', remedy);
        if (reported.size > 0)
            return;
        const accountCount = check.run.settings.accountCount;
        if (accountCount === undefined)
            return check.skip('no number of accounts is given; set limits.accounts in validate.yml', 'input');
        const list = await check.listIfPossible();
        // The list that was just read may have hit the limit.
        if (reportHits(check, 'memory', remedy).size > 0)
            return;
        if (!list)
            return check.skip('the accounts could not be listed', 'fault');
        if (list.count < accountCount) {
            check.skip(`the target system has ${(0,engine_text/* count */.U)(list.count, 'account')}, and limits.accounts in validate.yml is ${accountCount}: use a system with as many`);
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
//# sourceMappingURL=limits.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/process/process.js



/** A check of what the connector's process did during the run beside its answers. */
function processCheck(kind, facts) {
    return {
        id: incidentChecks[kind],
        // A customizer cannot send by itself.
        scope: kind === 'late-send' ? 'connector' : 'both',
        ...facts,
        requires: [],
        writes: false,
        needsConfig: true,
        facts: ['process'],
        runsLast: true,
        async run(check) {
            const { process, observations, nameInput } = check.run;
            if (process === undefined)
                return check.skip((0,engine_facts/* missingFactReason */.Pn)('process', nameInput), 'input');
            const commands = [...observations.commands.keys()].filter((command) => command !== 'std:spec:read');
            if (commands.length === 0)
                check.skip('no command was run; run the check together with others');
            await watchToTheEnd(check.run);
            reportIncidents(check, process.incidents().filter((incident) => incidentChecks[incident.kind] === incidentChecks[kind]));
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
    description: 'The process of the connector neither crashes nor ends itself, during commands or between them; one that blocks after a command was stopped is a warning.',
    documents: [documents.errors],
});
const processOutput = processCheck('plain-output', {
    title: 'Process: output',
    description: 'The connector writes only log lines of the SDK to its standard output; other text is a notice.',
    documents: [documents.logging],
});
//# sourceMappingURL=process.js.map
// EXTERNAL MODULE: ./lib/src/spec/parts.js
var parts = __webpack_require__(74938);
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
    // The checks that come after it use the schema that it discovers.
    runsAlone: true,
    writes: false,
    needsConfig: true,
    async run(check) {
        const answer = await check.discoverAccountSchema();
        const schema = (0,spec_view/* viewDiscoveredSchema */.VE)(answer);
        if (!(0,json/* isObject */.Gv)(answer) || !schema) {
            check.error(`${discover_schema_command} answered ${(0,json/* kindOf */.I)(answer)} instead of a schema`, { target: discover_schema_target });
            return;
        }
        for (const { text } of (0,answer_forms/* discoveredSchemaForm */.cy)(answer, '')) {
            check.error(`the discovered schema ${text}`, { target: discover_schema_target, kind: 'faults of the form of the discovered schema' });
        }
        checkForm(check, schema);
        checkNames(check, answer);
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
/** Reports names that are there twice, which a SchemaView has once, and names that the platform does not allow. */
function checkNames(check, answer) {
    // The checks of the spec report the same of its attributes.
    const own = (0,spec_view/* viewSpec */.vw)(check.run.specContent).accountSchema?.byName;
    const seen = new Set();
    for (const { value } of (0,parts/* partsOf */.CI)(answer, ['attributes'])) {
        const { name } = value;
        if (typeof name !== 'string')
            continue;
        if (seen.has(name)) {
            const message = `the discovered schema has the attribute ${(0,core_text/* describeValue */.bp)(name)} twice`;
            check.warn(message, { target: discover_schema_target, kind: 'attributes that are there twice' });
        }
        else if (name.includes('.') && !own?.has(name)) {
            check.warn(`attribute ${(0,core_text/* describeValue */.bp)(name)} of the discovered schema has a period in its name, which the platform does not allow`, { target: discover_schema_target, kind: 'attributes with a period in their name' });
        }
        seen.add(name);
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
    lists: ['accounts', 'entitlements'],
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
            check.run.logger.info(`${check.id}: tested the first ${list_stats/* maxHeldValues */.O0} entitlements of each attribute`);
    },
};
//# sourceMappingURL=entitlements-exist.js.map
// EXTERNAL MODULE: ./lib/src/validation/objects/list-report.js
var list_report = __webpack_require__(1010);
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/list-read.js











const accountListAndRead = {
    id: 'account-list-and-read',
    title: 'Accounts: list and read',
    description: 'Accounts that are read one by one equal those in the list.',
    documents: [documents.command('account list'), documents.command('account read')],
    requires: ['std:account:read', 'std:account:list'],
    lists: ['accounts'],
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
    description: 'Entitlements that are read one by one equal those in the list, for every type, and no two types have the same ones.',
    documents: [documents.command('entitlement list'), documents.command('entitlement read')],
    requires: ['std:entitlement:read', 'std:entitlement:list'],
    lists: ['entitlements'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await readListsAhead(check, check.spec.entitlementSchemas);
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
        reportSameLists(check);
    },
};
/** Warns of types that have the same entitlements. Ids may be the same by chance, but not all attributes too. */
function reportSameLists(check) {
    const known = new Map();
    for (const { type } of check.spec.entitlementSchemas) {
        const list = check.run.lists.get(type);
        if (list === undefined || !('sample' in list) || list.count === 0)
            continue;
        const content = (0,compare/* canonical */.$N)([
            list.count,
            ...list.sample.map(({ uniqueKey, attributes }) => ({ uniqueKey, attributes })),
        ]);
        const other = known.get(content);
        if (other === undefined)
            known.set(content, type);
        else {
            check.warn(`the entitlements of type ${(0,core_text/* describeValue */.bp)(type)} are those of type ${(0,core_text/* describeValue */.bp)(other)}: ${(0,engine_text/* count */.U)(list.count, 'entitlement')} with the same keys and attributes`, {
                target: { kind: 'handler', command: (0,object_list/* listCommandOf */.Xk)(check.spec.entitlementSchemas[0]) },
                remedy: 'Let the handler list the type that input.type names.',
            });
        }
    }
}
/** A list of such a length may end after its first page. */
const pageSizes = new Set([100, 200, 250, 500, 1000]);
/**
 * Reports faults of the list itself.
 * @param keysCheck - the id of the check that tests the keys.
 */
function reportList(check, list, entitlements, keysCheck) {
    const command = (0,object_list/* listCommandOf */.Xk)(entitlements);
    const noun = (0,spec_view/* nounsOf */.lt)(entitlements).one;
    const target = { kind: 'handler', command };
    const { malformed, repeated, otherType } = list;
    if (malformed.count > 0) {
        check.error(`${(0,engine_text/* count */.U)(malformed.count, 'output')} of ${command} ${malformed.count === 1 ? 'is' : 'are'} no ${noun}, the first: ${malformed.first}`, { target });
    }
    if (repeated.count > 0 && !check.isReportedBy(keysCheck)) {
        check.warn(`${(0,engine_text/* count */.U)(repeated.count, 'output')} of ${command} ${repeated.count === 1 ? 'repeats' : 'repeat'} the id of another ${noun}, the first ${(0,core_text/* describeValue */.bp)(repeated.first)}`, { target });
    }
    if (pageSizes.has(list.count)) {
        check.notice(`${command} sends exactly ${(0,engine_text/* count */.U)(list.count, noun, (0,spec_view/* nounsOf */.lt)(entitlements).many)}, which is a usual size of a page`, {
            target,
            remedy: 'See that the target system has no more, and that the handler reads all pages.',
        });
    }
    if (otherType.count > 0) {
        check.error(`${(0,engine_text/* count */.U)(otherType.count, 'output')} of ${command} ${otherType.count === 1 ? 'is' : 'are'} of another type than ${noun}, the first ${(0,core_text/* describeValue */.bp)(otherType.first)}`, { target });
    }
}
/** Reads the sample of a list and compares each object with the one in the list. */
async function readSample(check, list, entitlements) {
    const noun = (0,spec_view/* nounsOf */.lt)(entitlements).one;
    const stableCheck = entitlements ? 'entitlement-read-stable' : 'account-read-stable';
    const reads = await (0,pool/* mapLimited */.b)(list.sample, check.run.maxConcurrentReads, async (listed) => {
        try {
            const read = await readListed(check, listed, entitlements);
            const names = { first: 'the list', second: 'the read' };
            const differences = (0,compare/* compareObjects */.Gq)(listed.fields, read.fields, names);
            if (differences.length === 0 || !check.isReportedBy(stableCheck))
                return { listed, differences };
            // Another check reports attributes that differ between two reads.
            const secondRead = await readListed(check, listed, entitlements);
            const volatile = (0,compare/* compareObjects */.Gq)(read.fields, secondRead.fields, names).map(({ attribute }) => attribute);
            return { listed, differences: differences.filter(({ attribute }) => !volatile.includes(attribute)) };
        }
        catch (error) {
            if (error instanceof engine_commands/* CommandError */.Qd)
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
                    command: kind === 'added' ? (0,object_list/* listCommandOf */.Xk)(entitlements) : (0,object_list/* readCommandOf */.R1)(entitlements),
                },
                kind: 'differences between list and read',
            });
        }
    }
}
/** Reads an object of a list. The first read in a run is kept for later checks. */
async function readListed(check, listed, entitlements) {
    const read = await check.commands.invokeForObject((0,object_list/* readCommandOf */.R1)(entitlements), check.objectInput(listed, entitlements));
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
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/forms.js











const accountOutputForm = {
    id: 'account-output-form',
    title: 'Accounts: fields',
    description: 'The fields of listed accounts outside of their attributes are documented and have the documented types.',
    documents: [documents.command('account list')],
    requires: ['std:account:list'],
    lists: ['accounts'],
    usesReadsOf: ['account-list-and-read', 'account-read-stable'],
    writes: false,
    needsConfig: true,
    async run(check) {
        const list = await requireAccounts(check);
        reportForm(check, list.form, undefined, (0,object_list/* listCommandOf */.Xk)(undefined));
        await reportReads(check, list, undefined);
    },
};
const entitlementOutputForm = {
    id: 'entitlement-output-form',
    title: 'Entitlements: fields',
    description: 'The fields of listed entitlements outside of their attributes are documented and have the documented types.',
    documents: [documents.command('entitlement list')],
    requires: ['std:entitlement:list'],
    lists: ['entitlements'],
    usesReadsOf: ['entitlement-list-read', 'entitlement-read-stable'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await forEachEntitlementList(check, async (list, schema) => {
            reportForm(check, list.form, schema, (0,object_list/* listCommandOf */.Xk)(schema));
            await reportReads(check, list, schema);
        });
    },
};
/** Reports the form of the objects that were read one by one, as far as it is not the form of the list too. */
async function reportReads(check, list, entitlements) {
    const command = (0,object_list/* readCommandOf */.R1)(entitlements);
    if (!check.spec.commands.has(command))
        return;
    const form = new list_stats/* FormStats */.qn(entitlements !== undefined);
    const known = list.sample.flatMap((listed) => check.run.reads.get(readKey(listed, entitlements)) ?? []);
    for (const read of known.length > 0 ? known : await readFirst(check, list, entitlements))
        form.add(read);
    for (const text of list.form.errors.keys())
        form.errors.delete(text);
    for (const text of list.form.warnings.keys())
        form.warnings.delete(text);
    reportForm(check, form, entitlements, command);
}
/** The first object of the sample, read; none if it cannot be read, which another check reports. */
async function readFirst(check, { sample: [first] }, entitlements) {
    if (first === undefined)
        return [];
    try {
        return [await readListed(check, first, entitlements)];
    }
    catch (error) {
        if (!(error instanceof engine_commands/* CommandError */.Qd))
            throw error;
        return [];
    }
}
function reportForm(check, form, entitlements, command) {
    const noun = (0,spec_view/* nounsOf */.lt)(entitlements);
    const target = { kind: 'handler', command };
    const where = command === (0,object_list/* listCommandOf */.Xk)(entitlements) ? '' : ` in the answer of ${command}`;
    for (const [level, faults] of [
        ['error', form.errors],
        ['warning', form.warnings],
    ]) {
        for (const [text, { count: n, first }] of faults) {
            check.findings.add(level, `${(0,engine_text/* count */.U)(n, noun.one, noun.many)}, first ${(0,core_text/* describeValue */.bp)(first)}${where}: each ${text}`, {
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
    lists: ['accounts'],
    writes: false,
    needsConfig: true,
    async run(check) {
        const schema = check.spec.accountSchema;
        if (!schema)
            return check.skip(reasons/* noAccountSchema */.QK);
        const list = await requireAccounts(check);
        (0,list_report/* reportNamed */.MT)((0,list_stats/* openReport */.NL)(check.findings), list, schema);
    },
};
const entitlementRequiredAttributes = {
    id: 'entitlement-required-attributes',
    title: 'Entitlements: identity and display attributes',
    description: 'Every entitlement has a value for the attributes that identityAttribute and displayAttribute name.',
    documents: [documents.entitlementSchemas],
    requires: ['std:entitlement:list'],
    lists: ['entitlements'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await forEachEntitlementList(check, (list, schema) => (0,list_report/* reportNamed */.MT)((0,list_stats/* openReport */.NL)(check.findings), list, schema, schema));
    },
};
//# sourceMappingURL=forms.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/keys.js








const accountKeyType = {
    id: 'account-key-type',
    title: 'Accounts: kind of keys',
    description: 'The keys of all accounts are of the kind in keyType: simple or compound.',
    documents: [documents.spec, documents.command('account list')],
    requires: ['std:account:list'],
    lists: ['accounts'],
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
            check.error(`keyType is ${keyType}, and ${(0,engine_text/* count */.U)(n, 'account has a', 'accounts have a')} ${kind} key, first ${(0,core_text/* describeValue */.bp)(first)}`, {
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
    lists: ['entitlements'],
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
        target: { kind: 'handler', command: (0,object_list/* listCommandOf */.Xk)(entitlements) },
        remedy: 'Send keys of one kind.',
    });
}
const accountKeysUnique = {
    id: 'account-keys-unique',
    title: 'Accounts: unique keys',
    description: 'No two accounts of the list have the same key, uuid or identity attribute, as the platform makes them one.',
    documents: [documents.command('account list'), documents.accountSchema],
    requires: ['std:account:list'],
    lists: ['accounts'],
    writes: false,
    needsConfig: true,
    async run(check) {
        const list = await requireAccounts(check);
        (0,list_report/* reportRepeated */.$7)((0,list_stats/* openReport */.NL)(check.findings), list, undefined);
        (0,list_report/* reportIdentities */.Ri)((0,list_stats/* openReport */.NL)(check.findings), list, check.spec.accountSchema, undefined);
    },
};
const entitlementKeysUnique = {
    id: 'entitlement-keys-unique',
    title: 'Entitlements: unique keys',
    description: 'No two entitlements of a type have the same key, uuid or identity attribute.',
    documents: [documents.command('entitlement list'), documents.entitlementSchemas],
    requires: ['std:entitlement:list'],
    lists: ['entitlements'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await forEachEntitlementList(check, (list, schema) => {
            (0,list_report/* reportRepeated */.$7)((0,list_stats/* openReport */.NL)(check.findings), list, schema);
            (0,list_report/* reportIdentities */.Ri)((0,list_stats/* openReport */.NL)(check.findings), list, schema, schema);
        });
    },
};
//# sourceMappingURL=keys.js.map
// EXTERNAL MODULE: ./lib/src/validation/objects/id-set.js
var id_set = __webpack_require__(29631);
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
    runsAlone: true,
    writes: false,
    needsConfig: true,
    async run(check) {
        const list = await check.list();
        if (list.count < 2)
            check.skip('the target system has too few accounts to abort a list half way');
        const input = (0,object_list/* listInput */.dt)(check.spec.accountSchema);
        const half = Math.min(Math.ceil(list.count / 2), maxAccounts);
        let outputs = 0;
        for await (const _ of check.commands.outputs(list_aborted_command, input))
            if (++outputs >= half)
                break;
        const expected = Math.min(list.count, maxAccounts);
        // Counts ids, not outputs: two lists that share state may send an account twice.
        const again = new id_set/* IdSet */.w();
        const repeated = { count: 0, first: '' };
        try {
            for await (const data of check.commands.outputs(list_aborted_command, input)) {
                const account = (0,objects/* parseObject */.lj)(data, check.spec.keyType);
                if ('problem' in account || !list.ids.has(account.uniqueKey))
                    continue;
                if (!again.add(account.uniqueKey))
                    (0,list_stats/* countFault */.qy)(repeated, account.id);
                // What an earlier list left in memory may be sent after all accounts, so a list that is not long is read to its end.
                if (again.size >= expected && list.count > maxAccounts)
                    break;
            }
        }
        catch (error) {
            if (!(error instanceof engine_commands/* CommandError */.Qd))
                throw error;
            check.reportFailure(error, 'the list after an aborted one', { remedy });
            return;
        }
        // A list that always does so is found by another check.
        if (repeated.count > 0 && list.repeated.count === 0) {
            check.error(`after an aborted list, ${(0,engine_text/* count */.U)(repeated.count, 'output')} of the next one ${repeated.count === 1 ? 'repeats' : 'repeat'} the key of another account, first ${(0,core_text/* describeValue */.bp)(repeated.first)}`, { target: { kind: 'handler', command: list_aborted_command }, remedy });
        }
        if (again.size >= expected)
            return;
        check.error(`after an aborted list, the next one sent ${again.size} of ${(0,engine_text/* count */.U)(list.count, 'account')}`, {
            target: { kind: 'handler', command: list_aborted_command },
            remedy,
        });
    },
};
const remedy = 'Keep the state of a list, such as its page, in variables of the handler, not in global ones.';
//# sourceMappingURL=list-aborted.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/reading/named-objects.js









const namedObjectsRead = {
    id: 'named-objects-read',
    title: 'Named accounts and entitlements',
    description: 'The accounts and entitlements in identities of validate.yml are listed and can be read.',
    documents: [documents.command('account read'), documents.command('entitlement read')],
    requires: [],
    lists: ['accounts', 'entitlements'],
    usesReadsOf: [
        ...['account-list-and-read', 'account-read-stable', 'account-output-form'],
        ...['entitlement-list-read', 'entitlement-read-stable', 'entitlement-output-form'],
    ],
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
            check.skip('no account and no entitlement is named; add some under identities in validate.yml', 'input');
        let tested = 0;
        for (const { names, schema } of parts) {
            const noun = (0,spec_view/* nounsOf */.lt)(schema);
            const command = (0,object_list/* readCommandOf */.R1)(schema);
            const listCommand = (0,object_list/* listCommandOf */.Xk)(schema);
            const list = await check.listIfPossible(schema);
            for (const name of list?.missing ?? []) {
                check.error(`${noun.one} ${nameOf(name)}, which validate.yml names, is not in the list of ${(0,engine_text/* count */.U)(list?.count ?? 0, noun.one, noun.many)}`, {
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
            const reports = await (0,pool/* mapLimited */.b)(keys, check.run.maxConcurrentReads, (key) => read(check, key, schema, reportingCheck));
            for (const report of reports)
                report?.();
            tested += keys.length;
        }
        if (tested === 0)
            check.skip('the spec lists no command that reads the objects in identities of validate.yml');
    },
};
/** Reads an object. Returns what reports its fault, as the reads end in any order. */
async function read(check, key, schema, reportingCheck) {
    const command = (0,object_list/* readCommandOf */.R1)(schema);
    const noun = (0,spec_view/* nounsOf */.lt)(schema).one;
    const { id, uniqueKey } = (0,objects/* idOf */.TH)(key);
    const input = check.objectInput({ id, key }, schema);
    try {
        // It may be one of the objects that a check before has read.
        const known = check.run.reads.get(readKey({ uniqueKey }, schema));
        const object = known ?? (await check.commands.invokeForObject(command, input));
        if (object.uniqueKey === uniqueKey)
            return undefined;
        return () => check.error(`the read of ${noun} ${(0,core_text/* describeValue */.bp)(id)} answered ${(0,core_text/* describeValue */.bp)(object.id)}`, {
            target: { kind: 'handler', command },
            kind: 'reads that answered another object',
        });
    }
    catch (error) {
        if (!(error instanceof engine_commands/* CommandError */.Qd))
            throw error;
        if (reportingCheck !== undefined && (await failsForAll(check, error, input, schema))) {
            return () => {
                check.skipReason = `${noun} ${(0,core_text/* describeValue */.bp)(id)} could not be read: see ${reportingCheck}`;
            };
        }
        const kind = 'named objects that cannot be read';
        return () => check.reportFailure(error, `${noun} ${(0,core_text/* describeValue */.bp)(id)}, which validate.yml names`, { kind });
    }
}
/** True if a read failed for another reason than that the object is not there. Then reads of listed objects fail, too. */
async function failsForAll(check, error, input, schema) {
    if (error.kind !== 'connector')
        return true;
    const type = await check.provenTypeOf(error, input);
    if (type !== undefined)
        return type !== 'notFound';
    // The tenant does not report the type: it is the object if any other one could be read.
    const start = readKey({ uniqueKey: '' }, schema);
    return ![...check.run.reads.keys()].some((name) => name.startsWith(start));
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
    lists: ['accounts'],
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
    lists: ['entitlements'],
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
    while (ids && 'ids' in ids && ids.ids.has((0,objects/* idOf */.TH)(key).uniqueKey))
        key = absentKey(check, kind, known);
    const { id } = (0,objects/* idOf */.TH)(key);
    const what = `the read of an ${(0,spec_view/* nounsOf */.lt)(entitlements).one} that does not exist (${(0,core_text/* describeValue */.bp)(id)})`;
    const input = check.objectInput({ id, key }, entitlements);
    try {
        const answer = (0,objects/* parseObject */.lj)(await check.commands.invokeOne(command, input), check.spec.keyType);
        const object = 'problem' in answer ? answer.problem : (0,core_text/* describeValue */.bp)(answer.id);
        check.error(`${what} succeeded and answered ${object}`, {
            target: { kind: 'handler', command },
            remedy: notFoundRemedy,
        });
    }
    catch (error) {
        if (!(error instanceof engine_commands/* CommandError */.Qd))
            throw error;
        await reportUnlessNotFound(check, error, input, what);
    }
}
const notFoundRemedy = 'Let the handler throw new ConnectorError(message, ConnectorErrorType.NotFound).';
/**
 * Reports an error that should be a notFound error and is not.
 * @param input - what the command was invoked with.
 * @param what - the invocation, for the message.
 */
async function reportUnlessNotFound(check, error, input, what) {
    if (error.kind !== 'connector')
        check.reportFailure(error, `${what} has to fail with a notFound error`);
    else if ((await check.errorTypeOf(error, input)) === 'generic') {
        // Only notFound makes the platform create the account, or drop a deleted one (docs/platform.md#connector-errors).
        check.reportFailure(error, `${what} failed, but not with a notFound error`, { remedy: notFoundRemedy });
    }
}
function absentKey(check, kind, known) {
    if (kind === 'simple')
        return { simple: { id: recordedAbsentId(check, known && (0,objects/* idOf */.TH)(known).id) } };
    const { lookupId, uniqueId } = known && 'compound' in known ? known.compound : {};
    return { compound: { lookupId: recordedAbsentId(check, lookupId), uniqueId: recordedAbsentId(check, uniqueId) } };
}
function recordedAbsentId(check, known) {
    const id = absentId(check, known);
    check.run.traffic.addMadeUpId(id);
    return id;
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
    lists: ['accounts'],
    usesReadsOf: ['account-list-and-read'],
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
    lists: ['entitlements'],
    usesReadsOf: ['entitlement-list-read'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await readListsAhead(check, check.spec.entitlementSchemas);
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
    const command = (0,object_list/* readCommandOf */.R1)(entitlements);
    const readCheck = entitlements ? 'entitlement-list-read' : 'account-list-and-read';
    const { sample } = await check.list(entitlements);
    const pairs = await (0,pool/* mapLimited */.b)(sample, check.run.maxConcurrentReads, async (listed) => {
        try {
            const known = check.run.reads.get(readKey(listed, entitlements));
            const first = known ?? (await readListed(check, listed, entitlements));
            return { listed, first, second: await readListed(check, listed, entitlements) };
        }
        catch (error) {
            if (error instanceof engine_commands/* CommandError */.Qd)
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
        const differences = (0,compare/* compareObjects */.Gq)(first.fields, second.fields, { first: 'one read', second: 'the next' });
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
    lists: ['accounts'],
    writes: false,
    needsConfig: true,
    async run(check) {
        if (!check.spec.accountSchema)
            check.skip(reasons/* noAccountSchema */.QK);
        const list = await requireAccounts(check);
        list.schemaStats?.report((0,list_stats/* openReport */.NL)(check.findings), (0,spec_view/* nounsOf */.lt)(undefined));
        (0,list_report/* reportSuspectTexts */.Sk)((0,list_stats/* openReport */.NL)(check.findings), list, undefined);
    },
};
const entitlementSchemaCheck = {
    id: 'entitlement-schema-check',
    title: 'Entitlements: schema',
    description: 'The attributes of all entitlements have the types of the schema of their type.',
    documents: [documents.command('entitlement list'), documents.entitlementSchemas],
    requires: ['std:entitlement:list'],
    lists: ['entitlements'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await readListsAhead(check, check.spec.entitlementSchemas);
        await forEachEntitlementType(check, async (schema) => {
            const list = await check.attempt('', () => check.list(schema));
            if (!list)
                return undefined;
            if (list.count === 0)
                return { skipped: (0,reasons/* noEntitlements */.Yk)(schema.type) };
            list.schemaStats?.report((0,list_stats/* openReport */.NL)(check.findings), (0,spec_view/* nounsOf */.lt)(schema));
            (0,list_report/* reportSuspectTexts */.Sk)((0,list_stats/* openReport */.NL)(check.findings), list, schema);
            return undefined;
        });
    },
};
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
        check.warn(`${command} answered ${(0,engine_text/* count */.U)(answer.length, 'item')}, although at most ${maxItems} were requested`, {
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
    runsAlone: true,
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
    runsAlone: true,
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
    const command = (0,object_list/* listCommandOf */.Xk)(entitlements);
    const input = { ...(0,object_list/* listInput */.dt)(entitlements ?? check.spec.accountSchema), stateful: true };
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
        check.warn(`${what} sent ${(0,engine_text/* count */.U)(second.outputs, (0,spec_view/* nounsOf */.lt)(entitlements).one, 'objects')} again: it seems to ignore the state`, {
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











/** Why there is no secret that could be recognised. */
function noSecrets({ hasShorterSecrets }) {
    return hasShorterSecrets
        ? `the secrets of the configuration have fewer than ${minSecretLength} characters, and are not looked for; give the one of a test system that is longer`
        : 'neither the configuration nor what was sent holds a secret that could be recognised';
}
const secretsInAnswers = {
    id: 'secrets-in-answers',
    scope: 'both',
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
            const times = (0,engine_text/* count */.U)(place.count, 'output');
            if (place.secret === '') {
                check.warn(`${place.command} answers what seems to be a password${field} (${times})`, {
                    target: secrecy_targetOf(place),
                    remedy: 'Leave passwords out of what is sent.',
                });
            }
            else {
                check.error(`${place.command} answers ${place.secret}${field}${place.form} (${times})`, {
                    target: secrecy_targetOf(place),
                    remedy: 'Leave it out of what is sent: it would be stored with the account.',
                });
            }
        }
        if (watch.answers.length > 0)
            return;
        if (watch.seen.answers === 0)
            check.skip('no command has answered; run it together with other checks');
        if (!watch.hasSecrets)
            check.skip(noSecrets(watch));
    },
};
const secretsInErrors = {
    id: 'secrets-in-errors',
    scope: 'both',
    title: 'Secrets in errors',
    description: 'No error of a command contains a secret of the configuration or a password.',
    documents: [documents.errors],
    requires: [],
    writes: false,
    needsConfig: true,
    async run(check) {
        const { watch } = check.run;
        for (const place of watch.errors) {
            check.error(`the error of ${place.command} shows ${place.secret}${place.form} (${(0,engine_text/* count */.U)(place.count, 'error')})`, {
                target: secrecy_targetOf(place),
                remedy: 'Do not put URLs, headers or bodies of requests into messages; errors are shown to administrators.',
            });
        }
        if (watch.errors.length > 0)
            return;
        if (watch.seen.errors === 0)
            check.skip('no command has failed, so there was no error to look at; run it together with other checks');
        if (!watch.hasSecrets)
            check.skip(noSecrets(watch));
    },
};
/** When no other check has run a command: what needs no input but the configuration. */
async function ensureAnswers(check) {
    if (check.run.watch.seen.answers > 0)
        return;
    for (const [command, input] of [
        ['std:test-connection', {}],
        ['std:account:list', (0,object_list/* listInput */.dt)(check.spec.accountSchema)],
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
            if (!(error instanceof engine_commands/* CommandError */.Qd))
                throw error;
        }
    }
}
function secrecy_targetOf({ command, requestId }) {
    return { kind: 'handler', command, ...(requestId !== undefined && { requestId }) };
}
const secretsInLogs = {
    id: 'secrets-in-logs',
    scope: 'both',
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
            check.error(`the log shows ${what} (${(0,engine_text/* count */.U)(lines, 'line')})`, { target, remedy: loggingRemedy });
        }
        if (scan.secrets.length === 0 && !check.run.watch.hasSecrets)
            check.skip(noSecrets(check.run.watch));
    },
};
const tokensInLogs = {
    id: 'tokens-in-logs',
    scope: 'both',
    title: 'Tokens in the log',
    description: 'No line of the log contains text that looks like a token, a password or a similar secret.',
    documents: [documents.logging],
    requires: [],
    writes: false,
    needsConfig: false,
    facts: ['logs'],
    async run(check) {
        for (const { what, count: lines, target } of (await scanLogs(check)).tokens) {
            check.warn(`the log holds ${what} (${(0,engine_text/* count */.U)(lines, 'line')})`, { target, remedy: loggingRemedy });
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
/** Only a command that reached the connector can have logged anything. */
function hasRun({ run }) {
    const { answers, errors } = run.watch.seen;
    return answers + errors > 0;
}
async function readLogs(check) {
    const { logs, watch, clock } = check.run;
    const { timeoutMs } = check.poller;
    let isTold = false;
    // The lines of the first command appear first, and other checks have run since.
    const leftMs = () => (watch.firstAtMs === undefined ? timeoutMs : watch.firstAtMs + timeoutMs - clock.now());
    const look = async () => {
        const scan = await scanOnce(check);
        // On a tenant, lines appear some time after they were written.
        const isLate = scan.lines === 0 && logs?.delayed === true && hasRun(check) && leftMs() > 0;
        if (isLate && !isTold) {
            const seconds = Math.ceil(leftMs() / 1000);
            check.run.logger.info(`waiting up to ${seconds} s for the log of the connector, which appears late`);
        }
        isTold ||= isLate;
        return { done: !isLate, missing: 'a line in the log', scan };
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
    return (0,names/* isSecretName */.e)(name) && text.length >= 8 && !(0,compare/* isMasked */.So)(text) && !/^(\*+|\[redacted\]|undefined|null)$/i.test(text);
}
/** The command that wrote a line: the SDK's logger says it (docs/platform.md#connector-log). */
function secrecy_commandOf({ message, requestID }) {
    const command = typeof message === 'object' ? message['commandType'] : undefined;
    if (typeof command !== 'string')
        return undefined;
    return { kind: 'handler', command, ...(requestID !== '' && { requestId: requestID }) };
}
//# sourceMappingURL=secrecy.js.map
// EXTERNAL MODULE: ./lib/src/spec/check.js + 2 modules
var check = __webpack_require__(60382);
// EXTERNAL MODULE: ./lib/src/spec/config-faults.js
var config_faults = __webpack_require__(11452);
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
    const findings = findingsByRun.get(run) ?? (0,check/* checkSpec */.g3)(run.specText ?? textOf(run.specContent));
    findingsByRun.set(run, findings);
    return findings;
}
function textOf(content) {
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
    description: 'The configuration is not empty, has the required items of the spec, options of its lists, and no unknown keys.',
    documents: [documents.sourceConfig],
    requires: [],
    writes: false,
    // It is looked at before anything runs with it, also if the connector cannot be made with it.
    needsConfig: false,
    async run(check) {
        const { config, specContent } = check.run;
        if (check.run.isConfigEmpty)
            return (0,reasons/* reportEmptyConfig */.AC)(check);
        if (!(0,json/* isObject */.Gv)(config))
            return check.skip(`${reasons/* noConfiguration */.Uh}; ${(0,reasons/* configHint */._v)(check.run.nameInput)}`, 'configuration');
        if (!check.spec.hasConfig)
            check.skip('the spec has no configuration items');
        for (const { level, message, path } of (0,config_faults/* configFaults */.q)(specContent, config)) {
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
            if (!(error instanceof engine_commands/* CommandError */.Qd))
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
        if (error instanceof engine_commands/* CommandError */.Qd && extent === 'minimal')
            check.run.createFailedIn ??= check.id;
        throw error;
    }
    const schema = check.spec.accountSchema;
    const differences = (account) => (0,compare/* compareSupplied */.YO)(sent.attributes, account.attributes, schema, sent.secretKeys);
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
        const minimal = new Set((0,generate/* minimalFields */.z9)(spec).map(({ key }) => key));
        const sent = await generateTestAccount(check, 'maximal');
        const multi = Object.keys(sent.attributes).filter((name) => schema?.byName.get(name)?.multi && !(0,names/* isSecretName */.e)(name));
        if (multi.length === 0)
            check.skip('no field of the create template has a value for a multi-valued attribute; give one under values in validate.yml');
        const failedCheck = ['account-create-maximal', 'account-create-minimal'].find((id) => run.failedChecks.has(id));
        if (failedCheck !== undefined)
            check.skip(`accounts with lists as values could not be created: see ${failedCheck}`, 'fault');
        const attributes = Object.fromEntries(Object.entries(sent.attributes)
            .filter(([name]) => minimal.has(name) || multi.includes(name))
            .map(([name, value]) => [name, multi.includes(name) && Array.isArray(value) ? value[0] : value]));
        // Markers of values that are not sent do not identify the account.
        const texts = Object.values(attributes);
        const markers = sent.markers.filter((marker) => marker === sent.identity || texts.includes(marker));
        const created = await createAccount(check, { identity: sent.identity, attributes, markers });
        const singles = Object.fromEntries(multi.map((name) => [name, attributes[name]]));
        const faultsOf = (answer) => [
            ...(0,compare/* compareSupplied */.YO)(singles, answer, schema),
            ...multi
                .filter((attribute) => !(0,compare/* isEmpty */.Im)(answer[attribute]) && !Array.isArray(answer[attribute]))
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
        const { sent, created } = await createReadableAccount(check);
        if (sent.markers.length === 0)
            check.skip('no value that is sent is unique; give one with $(unique) under values in validate.yml');
        let second;
        try {
            second = await createAccount(check, sent);
        }
        catch (error) {
            if (!(error instanceof engine_commands/* CommandError */.Qd))
                throw error;
            if (error.kind !== 'connector') {
                check.reportFailure(error, 'the connector has to reject a second create, or answer with the account');
            }
            else if ((await check.errorTypeOf(error, sent)) === 'notFound') {
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
        const { done: wasListed, others, ...listed } = await account_create_waitForList(check, created, true);
        // A list that repeats its accounts anyway says nothing about the create.
        const copies = before.repeated.count > 0 ? 1 : listed.copies;
        reportSeveral(check, created, copies, others);
        if (!wasListed)
            check.error(`${name} was created and does not appear in the list of ${(0,engine_text/* count */.U)(before.count, 'account')}`, {
                target: { kind: 'handler', command: 'std:account:list' },
            });
        await compareWithRead(check, created);
        // Each delete may remove one of several accounts. All of them are removed after the check.
        if (copies > 1)
            return;
        if (!(await deleteAndVerify(check, created))) {
            check.error(`${name} was deleted and can still be read`, {
                target: { kind: 'handler', command: deleteCommand },
            });
            return;
        }
        if (wasListed && !(await account_create_waitForList(check, created, false)).done) {
            check.error(`${name} was deleted and is still in the list`, {
                target: { kind: 'handler', command: 'std:account:list' },
            });
        }
    },
};
async function compareWithRead(check, created) {
    const names = { first: 'the answer to the create', second: 'the read' };
    const { differences } = await readUntil(check, created, (account) => {
        const differences = (0,compare/* compareObjects */.Gq)(created.fields, account.fields, names, true);
        return { done: differences.length === 0, differences };
    });
    for (const { attribute, text } of differences) {
        check.error(`account ${(0,core_text/* describeValue */.bp)(created.id)}: ${(0,core_text/* describeValue */.bp)(attribute)} is ${text}`, {
            target: { kind: 'handler', command: readCommand },
            kind: 'differences between create and read',
        });
    }
}
/** Reports a create that made the account more than once, or further accounts beside it. */
function reportSeveral(check, created, copies, others) {
    const options = {
        target: { kind: 'handler', command: createCommand },
        remedy: 'Create one account: await each request, and do not repeat one that may have succeeded.',
    };
    if (copies > 1) {
        const times = copies === 2 ? 'twice' : `${copies} times`;
        check.error(`one create made account ${(0,core_text/* describeValue */.bp)(created.id)} ${times}: the list has its key ${times}`, options);
    }
    if (others.length === 0)
        return;
    check.run.testAccounts.createsSeveral = true;
    const [other] = others;
    check.error(`creates made ${(0,engine_text/* count */.U)(others.length, 'account')} beside those that they answered, such as ${(0,core_text/* describeValue */.bp)(other?.id)} beside ${(0,core_text/* describeValue */.bp)(created.id)}`, options);
}
/** Waits until the account is in the list, or no longer in it. `done` is false after the timeout. */
async function account_create_waitForList(check, account, expected) {
    const missing = expected ? 'a new account in the list' : 'a list without a deleted account';
    return await check.poller.until(async () => {
        const found = await findListed(check, account);
        return { ...found, done: found.copies > 0 === expected, missing };
    });
}
/** How often the account is listed, and the other accounts that creates of this run made. */
async function findListed(check, account) {
    const others = [];
    let copies = 0;
    for await (const data of check.commands.outputs('std:account:list', (0,object_list/* listInput */.dt)(check.spec.accountSchema))) {
        const listed = (0,objects/* parseObject */.lj)(data, check.spec.keyType);
        if ('problem' in listed || listed.fields['deleted'] === true)
            continue;
        if (listed.uniqueKey === account.uniqueKey)
            copies++;
        else if (check.run.testAccounts.isOfThisRun(listed))
            others.push(listed);
    }
    return { copies, others };
}
//# sourceMappingURL=account-create.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/writing/account-gone.js







const accountUpdateGone = {
    id: 'account-update-gone',
    title: 'Update a deleted account',
    description: 'Updating a deleted account fails with an error of type notFound, so that the platform creates it again.',
    documents: [documents.command('account update'), documents.errors],
    requires: [...lifecycleCommands, updateCommand],
    changesOnlyItsAccount: true,
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
    changesOnlyItsAccount: true,
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
    const { created } = await createReadableAccount(check);
    let isDeleted = false;
    try {
        isDeleted = await deleteAndVerify(check, created);
    }
    catch (error) {
        if (!(error instanceof engine_commands/* CommandError */.Qd) || !check.run.failedChecks.has(deleteCheck))
            throw error;
    }
    if (!isDeleted) {
        if (check.isReportedBy(deleteCheck))
            check.skip(`an account could not be deleted: see ${deleteCheck}`, 'fault');
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
        if (!(error instanceof engine_commands/* CommandError */.Qd))
            throw error;
        await reportUnlessNotFound(check, error, input, what);
    }
}
//# sourceMappingURL=account-gone.js.map
;// CONCATENATED MODULE: ./lib/src/validation/accounts/other-account.js



/**
 * Reads an account beside the one that a check changes: a handler that changes more than it is asked for is only seen there.
 * Undefined if no list was read before, or the account cannot be read.
 *
 * @param isWanted - which listed accounts can show it.
 */
async function readOther(check, own, isWanted = () => true) {
    const list = check.run.lists.get('');
    const listed = list !== undefined && 'sample' in list ? list.sample : [];
    const found = listed.find((each) => each.uniqueKey !== own.uniqueKey && isWanted(each));
    if (found === undefined)
        return undefined;
    try {
        const read = await check.commands.invokeForObject(readCommand, check.objectInput(found));
        return read.uniqueKey === found.uniqueKey ? read : undefined;
    }
    catch (error) {
        if (!(error instanceof engine_commands/* CommandError */.Qd))
            throw error;
        return undefined;
    }
}
/**
 * Reports another account that has a value which an update set.
 *
 * @param set - new texts by attribute. Nothing else can have made them.
 */
async function reportOtherUpdated(check, own, set) {
    if (set.size === 0)
        return;
    const other = await readOther(check, own);
    const [changed] = [...set].filter(([name, value]) => other?.attributes[name] === value);
    if (other === undefined || changed === undefined)
        return;
    check.error(`the update of account ${(0,core_text/* describeValue */.bp)(own.id)} changed account ${(0,core_text/* describeValue */.bp)(other.id)} too: its ${(0,core_text/* describeValue */.bp)(changed[0])} is ${(0,core_text/* describeValue */.bp)(changed[1])}`, { target: { kind: 'handler', command: 'std:account:update' }, remedy: onlyNamedRemedy });
}
/** What to do about a handler that changes other accounts. */
const onlyNamedRemedy = 'Change only the account that input.key names, and see which others were changed in the target system.';
//# sourceMappingURL=other-account.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/writing/account-status.js








const disableCommand = 'std:account:disable';
const enableCommand = 'std:account:enable';
const unlockCommand = 'std:account:unlock';
const account_status_passwordCommand = 'std:change-password';
const accountDisable = {
    id: 'account-disable',
    title: 'Disable',
    description: 'After an account was disabled, a read shows it as disabled, or it is deleted, and another account is as before.',
    documents: [documents.command('account disable')],
    requires: [readCommand, disableCommand],
    changesAccount: true,
    changesOnlyItsAccount: true,
    writes: true,
    needsConfig: true,
    async run(check) {
        requireWayBack(check, enableCommand, 'disabled');
        const account = await accountToChange(check);
        if (account.fields['disabled'] === true)
            check.skip('the account is disabled already, so disabling it would prove nothing');
        requireDisabledState(check, account);
        await invokeForStatus(check, account, disableCommand, 'disabled', true);
        await reportOtherDisabled(check, account);
        if (!(await isDeletedByDisable(check, account)))
            await expectStatus(check, account, disableCommand, 'disabled', true);
    },
};
const accountEnable = {
    id: 'account-enable',
    title: 'Enable',
    description: 'After a disabled account was enabled, a read shows it as enabled.',
    documents: [documents.command('account enable')],
    requires: [readCommand, enableCommand],
    changesAccount: true,
    changesOnlyItsAccount: true,
    writes: true,
    needsConfig: true,
    async run(check) {
        const account = await accountToChange(check);
        if (account.fields['disabled'] === true)
            requireWayBack(check, disableCommand, 'enabled');
        else {
            requireDisabledState(check, account);
            await disableFirst(check, account);
        }
        await changeStatus(check, account, enableCommand, 'disabled', false);
    },
};
const accountUnlock = {
    id: 'account-unlock',
    title: 'Unlock',
    description: 'Unlocking an account succeeds, and a read shows it as not locked.',
    documents: [documents.command('account unlock')],
    requires: [readCommand, unlockCommand],
    changesAccount: true,
    changesOnlyItsAccount: true,
    writes: true,
    needsConfig: true,
    async run(check) {
        // The platform has no command to lock an account, so this also tests accounts that are not locked.
        const account = await accountToChange(check);
        if (check.run.ownAccount !== undefined && account.fields['locked'] === true)
            check.skip('the test account of validate.yml is locked, and no command would lock it again');
        await changeStatus(check, account, unlockCommand, 'locked', false);
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
        const { created, read: before } = await createReadableAccount(check);
        const password = generateValue(check, 'string', 'password');
        await check.commands.invokeVoid(account_status_passwordCommand, { ...check.objectInput(created), password });
        const after = await readCreated(check, created);
        const names = { first: 'the read before', second: 'the read after' };
        for (const { attribute, text } of (0,compare/* compareObjects */.Gq)(before.fields, after.fields, names)) {
            // The time of the change may be an attribute.
            if ((0,compare/* isTimeAttribute */.EL)(attribute))
                continue;
            check.error(`account ${(0,core_text/* describeValue */.bp)(created.id)}, with a new password: ${(0,core_text/* describeValue */.bp)(attribute)} is ${text}`, {
                target: { kind: 'handler', command: account_status_passwordCommand },
                kind: 'differences between the reads before and after',
            });
        }
    },
};
/**
 * Skips the check if the account is the one of the settings, and nothing shows that its target system can disable accounts:
 * for others the vendor recommends that a disable deletes (docs/platform.md#commands), and that account must not be lost.
 */
function requireDisabledState(check, { fields }) {
    if (check.run.ownAccount === undefined || typeof fields['disabled'] === 'boolean')
        return;
    check.skip(`the read of the test account of validate.yml has no field disabled, so ${disableCommand} may delete the account`);
}
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
    check.testAccounts.recordDeleted(account);
    return true;
}
/**
 * Warns of another account that is disabled now and was not when the run read it. Somebody else may have disabled it since,
 * so it is no error.
 */
async function reportOtherDisabled(check, account) {
    const wasEnabled = (listed) => {
        const read = check.run.reads.get(readKey(listed, undefined));
        return read !== undefined && read.fields['disabled'] !== true;
    };
    const other = await readOther(check, account, wasEnabled);
    if (other?.fields['disabled'] !== true)
        return;
    check.warn(`since ${disableCommand} of account ${(0,core_text/* describeValue */.bp)(account.id)}, account ${(0,core_text/* describeValue */.bp)(other.id)} is disabled too`, { target: { kind: 'handler', command: disableCommand }, remedy: onlyNamedRemedy });
}
/** Invokes a command that changes the status, and waits until a read shows it. */
async function changeStatus(check, account, command, field, expected) {
    await invokeForStatus(check, account, command, field, expected);
    await expectStatus(check, account, command, field, expected);
}
/** Invokes a command that changes the status, and looks at its answer. */
async function invokeForStatus(check, account, command, field, expected) {
    const target = { kind: 'handler', command };
    const answer = await changing(check, 'status', () => check.commands.invokeForObject(command, check.objectInput(account)));
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
        check.skip(`the account is enabled, and the spec does not list ${disableCommand}`);
    }
    const see = check.isReportedBy('account-disable') ? ': see account-disable' : '';
    if (check.run.failedChecks.has('account-disable'))
        check.skip(`no account could be disabled in order to enable it${see}`);
    try {
        await changing(check, 'status', () => check.commands.invokeForObject(disableCommand, check.objectInput(account)));
    }
    catch (error) {
        if (!(error instanceof engine_commands/* CommandError */.Qd))
            throw error;
        check.skip(`no account could be disabled in order to enable it${see}`);
    }
    const gone = await isGone(check, account);
    if (gone === 'certain')
        check.testAccounts.recordDeleted(account);
    if (gone !== 'no')
        check.skip(`${disableCommand} deletes the account, so none is left to enable`);
    const { done } = await readUntil(check, account, ({ fields }) => ({ done: fields['disabled'] === true }));
    if (!done)
        check.skip(`no account could be disabled in order to enable it${see}`);
}
//# sourceMappingURL=account-status.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/writing/account-update.js










const account_update_target = { kind: 'handler', command: updateCommand };
/** The commands that updates of attributes need. */
const updateRequires = [readCommand, updateCommand];
const accountUpdateSingleAttrs = {
    id: 'account-update-single-attrs',
    title: 'Update attributes',
    description: 'After an update a read shows the new value of the attribute, for every attribute that can be updated, and another account does not have it.',
    documents: [documents.command('account update')],
    requires: updateRequires,
    changesAccount: true,
    changesOnlyItsAccount: true,
    writes: true,
    needsConfig: true,
    async run(check) {
        const candidates = requireUpdatableAttributes(check);
        const account = await accountToChange(check);
        let tested = 0;
        const set = new Map();
        for (const attribute of candidates) {
            const current = account.attributes[attribute.name];
            if (identifiesAccount(account, current))
                continue;
            const value = await updateAttribute(check, account, attribute, current);
            if (value === undefined)
                continue;
            tested++;
            // A value of the settings may be that of other accounts anyway.
            if (typeof value === 'string' && check.run.updateValues[attribute.name] === undefined)
                set.set(attribute.name, value);
        }
        await reportOtherUpdated(check, account, set);
        if (tested === 0)
            check.skip('all attributes that can be updated identify the account or have undocumented types');
    },
};
/** Sets a new value and adds one to a multi-valued attribute. Returns the value, or undefined if there is none to set. */
async function updateAttribute(check, account, attribute, current) {
    const { name, type, multi } = attribute;
    // A boolean attribute has only two values.
    const [first, second, added] = newValues(check, attribute, current, multi && type !== 'boolean' ? 3 : 1);
    if (first === undefined) {
        if (check.run.updateValues[name] !== undefined)
            return undefined;
        check.warn(`attribute ${(0,core_text/* describeValue */.bp)(name)} has the undocumented type ${(0,core_text/* describeValue */.bp)(type)}: no value can be generated for it`, {
            target: attribute.target,
        });
        return undefined;
    }
    if (!multi) {
        await changeAndVerify(check, account, attribute, { op: 'Set', value: first }, first);
        return first;
    }
    const values = second === undefined ? [first] : [first, second];
    if (!(await changeAndVerify(check, account, attribute, { op: 'Set', value: values }, values)))
        return values;
    if (added !== undefined) {
        await changeAndVerify(check, account, attribute, { op: 'Add', value: added }, [...values, added]);
    }
    return values;
}
const accountUpdateAddRemove = {
    id: 'account-update-add-remove',
    title: 'Add and remove values',
    description: 'Values can be added to and removed from multi-valued attributes, one as a text and several as a list, and removing the value of a single-valued attribute clears it.',
    documents: [documents.command('account update')],
    requires: updateRequires,
    changesAccount: true,
    changesOnlyItsAccount: true,
    writes: true,
    needsConfig: true,
    async run(check) {
        const { candidates, account } = await createUpdatableAccount(check);
        let tested = 0;
        for (const attribute of candidates) {
            const { name, multi, type } = attribute;
            const current = account.attributes[name];
            if (multi) {
                if (await addAndRemove(check, account, attribute, current))
                    tested++;
                continue;
            }
            // A target system may require a value of other attributes.
            if (!isOptional(check, attribute) || type === 'boolean')
                continue;
            if (await clearValue(check, account, attribute, current))
                tested++;
        }
        if (candidates.length === 0 && check.run.brokenAttributes.size > 0)
            check.skip('no attribute could be updated: see account-update-single-attrs', 'fault');
        if (tested === 0)
            check.skip('there is no attribute to which a value can be added or from which one can be removed');
    },
};
const accountUpdateSeveral = {
    id: 'account-update-several',
    title: 'Several changes at once',
    description: 'All changes of one update take effect, and its answer shows them.',
    documents: [documents.command('account update')],
    requires: updateRequires,
    changesAccount: true,
    changesOnlyItsAccount: true,
    writes: true,
    needsConfig: true,
    async run(check) {
        const { candidates, account } = await createUpdatableAccount(check);
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
                if (!(await changeAndVerify(check, account, attribute, { op: 'Set', value: [first, second] }, [first, second])))
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
        const answer = (0,objects/* parseObject */.lj)(await sendUpdate(check, account, changes), check.spec.keyType);
        const missedIn = (attributes) => expected.filter(({ attribute, value }) => !(0,names/* isSecretName */.e)(attribute.name) && !(0,compare/* isExpectedValue */.ow)(value, attributes[attribute.name], attribute));
        const read = await readUntil(check, account, ({ attributes }) => {
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
            if ((0,compare/* isEmpty */.Im)(answered))
                continue;
            check.error(`the answer to the update: ${(0,core_text/* describeValue */.bp)(attribute.name)} is ${(0,core_text/* describeValue */.bp)(answered)} instead of ${(0,core_text/* describeValue */.bp)(value)}`, {
                target: account_update_target,
                remedy: 'Answer with the account as it is after the update.',
            });
        }
    },
};
/** Takes or creates a test account and reads it. Returns it with its attributes that can be updated. */
async function createUpdatableAccount(check) {
    const all = requireUpdatableAttributes(check);
    const account = await accountToChange(check);
    const candidates = all.filter(({ name }) => !check.run.brokenAttributes.has(name) && !identifiesAccount(account, account.attributes[name]));
    return { candidates, account };
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
    if ((0,compare/* isEmpty */.Im)(value)) {
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
;// CONCATENATED MODULE: ./lib/src/validation/checks/writing/account-update-empty.js








const account_update_empty_target = { kind: 'handler', command: updateCommand };
const accountUpdateEmpty = {
    id: 'account-update-empty',
    title: 'Empty values in an update',
    description: 'An update that sets an attribute to null or to an empty text stores neither as a word.',
    documents: [documents.command('account update')],
    requires: updateRequires,
    changesAccount: true,
    changesOnlyItsAccount: true,
    writes: true,
    needsConfig: true,
    async run(check) {
        const { candidates, account } = await createUpdatableAccount(check);
        const optional = candidates.filter((attribute) => {
            const { name, type, multi } = attribute;
            // An attribute with values in the settings gets no other ones.
            const isFree = check.run.updateValues[name] === undefined;
            return type === 'string' && !multi && isFree && isOptional(check, attribute);
        });
        if (optional.length === 0)
            check.skip('no text attribute that can be updated may be empty');
        for (const attribute of optional) {
            for (const empty of [null, ''])
                await setEmpty(check, account, attribute, account.attributes[attribute.name], empty);
        }
    },
};
/**
 * Sets a value first, if there is none, and then an empty one. Nobody documents what a handler has to do with an empty value,
 * so that it is refused or ignored is a notice. A word such as "null" in the target system is a fault all the same.
 */
async function setEmpty(check, account, attribute, current, empty) {
    const { name } = attribute;
    const [value] = newValues(check, attribute, current, 1);
    if (value === undefined)
        return;
    if (!(await changeAndVerify(check, account, attribute, { op: 'Set', value }, value)))
        return;
    const what = `attribute ${(0,core_text/* describeValue */.bp)(name)}: Set ${(0,core_text/* describeValue */.bp)(empty)}`;
    try {
        await sendUpdate(check, account, [{ op: 'Set', attribute: name, value: empty }]);
    }
    catch (error) {
        if (!(error instanceof engine_commands/* CommandError */.Qd) || error.kind !== 'connector')
            throw error;
        return check.notice(`${what} is refused: ${error.message}`, { target: account_update_empty_target, kind: 'empty values that are refused' });
    }
    const read = await readUntil(check, account, ({ attributes }) => {
        const now = attributes[name];
        return { done: (0,compare/* isEmpty */.Im)(now) || now === '', now };
    });
    if (read.done)
        return;
    if (typeof read.now === 'string' && /^(?:null|undefined|nan|\[object \w+\]|\s+)$/i.test(read.now)) {
        return check.warn(`${what} stores ${(0,core_text/* describeValue */.bp)(read.now)}`, {
            target: account_update_empty_target,
            kind: 'empty values that are stored as a word',
            remedy: 'Let the handler clear the attribute, and convert no value to text that may be null.',
        });
    }
    check.notice(`${what} has no effect: a read shows ${(0,core_text/* describeValue */.bp)(read.now)}`, {
        target: account_update_empty_target,
        kind: 'empty values without effect',
    });
}
//# sourceMappingURL=account-update-empty.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/writing/account-update-entitlement.js









const accountUpdateEntitlement = {
    id: 'account-update-entitlement',
    title: 'Add and remove entitlements',
    description: 'A read shows an entitlement after it was added to an account, and not after it was removed, for every type.',
    documents: [documents.command('account update'), documents.entitlementSchemas],
    requires: ['std:entitlement:list', readCommand, updateCommand],
    changesAccount: true,
    changesOnlyItsAccount: true,
    writes: true,
    needsConfig: true,
    async run(check) {
        const { candidates, reasons } = await entitlementAttributes(check, (reason, { target }) => {
            const remedy = 'Set the type as schemaObjectType of the attribute.';
            if (!check.isReportedBy('spec-entitlements'))
                check.warn(reason, { target, remedy });
        });
        if (candidates.length === 0)
            check.skip(reasons.join('; '));
        for (const reason of reasons)
            check.run.logger.info(`${check.id}: ${reason}`);
        const account = await accountToChange(check);
        for (const candidate of candidates) {
            const what = `attribute ${(0,core_text/* describeValue */.bp)(candidate.attribute.name)} (type ${(0,core_text/* describeValue */.bp)(candidate.schema.type)})`;
            await check.attempt(what, () => account_update_entitlement_addAndRemove(check, account, candidate));
        }
    },
};
/**
 * The account attributes for entitlements, with their lists, and why others are left out. Skips the check if the schema has
 * none.
 *
 * @param onNoType - called for an attribute without an entitlement type.
 */
async function entitlementAttributes(check, onNoType) {
    const candidates = [];
    const reasons = [];
    for (const attribute of requireEntitlementAttributes(check)) {
        const schema = entitlementSchemaOf(check.spec, attribute);
        if (!schema) {
            const reason = `attribute ${(0,core_text/* describeValue */.bp)(attribute.name)} belongs to no entitlement type of the spec`;
            onNoType(reason, attribute);
            reasons.push(reason);
            continue;
        }
        const list = await check.list(schema);
        if (list.count > 0)
            candidates.push({ attribute, schema, list });
        else
            reasons.push(`there are no entitlements of type ${(0,core_text/* describeValue */.bp)(schema.type)} for attribute ${(0,core_text/* describeValue */.bp)(attribute.name)}`);
    }
    return { candidates, reasons };
}
/** The entitlements that updates may add: those that the settings have for the test account, else a sample. */
function entitlementsToAdd(check, { attribute, list }) {
    const given = check.run.ownAccount && check.run.settings.testAccount?.values[attribute.name];
    return given ? given.choices.flat().map(String) : list.sample.map(({ id }) => id);
}
/** Adds a sample of entitlements one by one, then removes those that were added and are still on the account. */
async function account_update_entitlement_addAndRemove(check, account, candidate) {
    const { attribute } = candidate;
    const readHeld = async () => (await readUntil(check, account, (seen) => ({ done: true, held: heldEntitlementIds(check, seen, attribute) }))).held;
    const before = await readHeld();
    const ids = entitlementsToAdd(check, candidate);
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
    if (!result?.done)
        check.run.brokenAttributes.add(attribute.name);
    return result?.done ?? false;
}
/** The ids of the entitlements on an account. Values that cannot be ids become findings. */
function heldEntitlementIds(check, account, { name }) {
    return (0,compare/* asArray */._j)(account.attributes[name]).flatMap((value) => {
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
;// CONCATENATED MODULE: ./lib/src/validation/checks/writing/account-update-entitlements.js







const account_update_entitlements_target = { kind: 'handler', command: updateCommand };
const accountUpdateEntitlements = {
    id: 'account-update-entitlements',
    title: 'Several entitlements at once',
    description: 'One change, or several of one update, add and remove entitlements, and the account keeps the others.',
    documents: [documents.command('account update'), documents.entitlementSchemas],
    requires: ['std:entitlement:list', readCommand, updateCommand],
    changesAccount: true,
    changesOnlyItsAccount: true,
    writes: true,
    needsConfig: true,
    async run(check) {
        const { candidates } = await entitlementAttributes(check, () => { });
        const isBroken = ({ attribute }) => check.run.brokenAttributes.has(attribute.name);
        if (candidates.length > 0 && candidates.every(isBroken))
            check.skip('no single entitlement can be added and removed: see account-update-entitlement', 'fault');
        const multiple = candidates.filter((candidate) => candidate.attribute.multi && !isBroken(candidate));
        if (multiple.length === 0)
            check.skip('no multi-valued attribute has entitlements that could be added');
        const account = await accountToChange(check);
        let tested = 0;
        for (const candidate of multiple) {
            const what = `attribute ${(0,core_text/* describeValue */.bp)(candidate.attribute.name)}`;
            if (await check.attempt(what, () => changeSeveral(check, account, candidate)))
                tested++;
        }
        if (tested === 0 && !check.findings.has('error'))
            check.skip('no attribute has two entitlements that the account does not hold, or one beside those that it holds');
    },
};
/**
 * Adds and removes entitlements that the account does not hold, several by one value and by one update, and one by one beside
 * others. Returns false if there are not enough.
 */
async function changeSeveral(check, account, candidate) {
    const before = await readHeld(check, account, candidate);
    const [a, b, c] = entitlementsToAdd(check, candidate).filter((id) => !before.includes(id));
    const change = (op, value) => ({ op, attribute: candidate.attribute.name, value });
    let steps;
    // A list for several, a text for a single one: as the platform sends them.
    if (a === undefined || (b === undefined && before.length === 0))
        return false;
    else if (b === undefined) {
        steps = [
            [[change('Add', a)], [a], []],
            [[change('Remove', a)], [], [a]],
        ];
    }
    else if (c === undefined) {
        steps = [
            [[change('Add', [a, b])], [a, b], []],
            [[change('Remove', [a, b])], [], [a, b]],
            [[change('Add', a), change('Add', b)], [a, b], []],
            [[change('Remove', b)], [a], [b]],
            [[change('Remove', a)], [], [a, b]],
        ];
    }
    else {
        steps = [
            [[change('Add', [a, b])], [a, b], []],
            [[change('Add', c)], [a, b, c], []],
            [[change('Remove', [a, b])], [c], [a, b]],
            [[change('Add', a), change('Remove', c)], [a], [b, c]],
            [[change('Remove', a)], [], [a, b, c]],
        ];
    }
    for (const [changes, held, notHeld] of steps) {
        if (!(await update(check, account, candidate, changes, [...before, ...held], notHeld)))
            break;
    }
    return true;
}
async function readHeld(check, account, { attribute }) {
    const read = await readUntil(check, account, (seen) => ({
        done: true,
        held: heldEntitlementIds(check, seen, attribute),
    }));
    return read.held;
}
/** Sends an update and waits until a read shows what it has to. Returns false, with a finding, if none does. */
async function update(check, account, { attribute }, changes, expected, notExpected) {
    await sendUpdate(check, account, changes);
    const { missing, surplus } = await readUntil(check, account, (seen) => {
        const held = heldEntitlementIds(check, seen, attribute);
        const missing = expected.filter((id) => !held.includes(id));
        const surplus = notExpected.filter((id) => held.includes(id));
        return { done: missing.length === 0 && surplus.length === 0, missing, surplus };
    });
    if (missing.length === 0 && surplus.length === 0)
        return true;
    const sent = changes.map(({ op, value }) => `${op} ${(0,core_text/* describeValue */.bp)(value)}`).join(' and ');
    const faults = [
        ...(missing.length === 0 ? [] : [`lacks ${(0,core_text/* describeValue */.bp)(missing)}`]),
        ...(surplus.length === 0 ? [] : [`still has ${(0,core_text/* describeValue */.bp)(surplus)}`]),
    ];
    check.error(`attribute ${(0,core_text/* describeValue */.bp)(attribute.name)}: after ${sent} the account ${faults.join(' and ')}`, {
        target: account_update_entitlements_target,
        kind: 'updates with several entitlements',
        remedy: 'A value is a text for one entitlement and a list for several. Let the handler apply all of them, and keep the entitlements that the changes do not name.',
    });
    return false;
}
//# sourceMappingURL=account-update-entitlements.js.map
;// CONCATENATED MODULE: ./lib/src/validation/checks/writing/answer-form.js



const answerForm = {
    id: answerFormCheck,
    title: 'Fields of other answers',
    description: 'The answers of commands that neither list nor read have the documented fields with the documented types.',
    documents: [documents.commands],
    requires: [],
    writes: false,
    needsConfig: true,
    runsLast: true,
    async run(check) {
        if (!check.run.answerForms.isAnyAnswered) {
            const { commands } = check.spec;
            if (!command_names/* provisioningCommands */.QC.some((command) => commands.has(command))) {
                check.skip('the spec lists no command that changes an account, so none with such an answer was run', 'commands');
            }
            if (!check.run.readOnly)
                check.skip('no command with such an answer was run');
            const reason = `the run is read-only, so no command with such an answer was run; give ${check.run.nameInput('read-only', 'false')}`;
            check.skip(reason, 'read-only');
        }
        reportAnswerForms(check);
    },
};
//# sourceMappingURL=answer-form.js.map
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
    testConnectionUnreachable,
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
    accountUpdateEntitlements,
    accountUpdateAddRemove,
    accountUpdateSeveral,
    accountUpdateEmpty,
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
    customizerOperations,
    customizerSamples,
    // What the commands before have answered.
    answerForm,
    // The platform's limits.
    limitSendSize,
    limitIdleTime,
    limitProvisioningTime,
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
;// CONCATENATED MODULE: ./lib/src/validation/engine/scope.js
/** True if a check belongs to a run. */
function isInScope({ scope = 'connector' }, run) {
    return scope === 'both' || scope === run;
}
//# sourceMappingURL=scope.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/selection.js









/** Every check, in the order in which they run. */
const checkCatalogue = checks.map(({ scope = 'connector', changesAccount = false, facts = [], ...check }) => {
    const { id, title, description, documents, requires, writes, needsConfig } = check;
    return { id, title, description, documents, requires, changesAccount, writes, needsConfig, facts, scope };
});
/** Throws a UserError if an id is neither that of a check nor of a custom command in the settings. */
function assertKnownChecks(ids, input, { commands } = engine_settings/* emptySettings */.bi) {
    const known = [...checkCatalogue.map(({ id }) => id), ...commands.map(({ name }) => (0,engine_settings/* customCheckId */.NZ)(name))];
    for (const id of ids) {
        if (known.includes(id))
            continue;
        const near = (0,nearest/* nearest */.p)(id, known);
        const hint = near === undefined ? "docs/checks.md of the actions' repository lists them" : `did you mean ${near}?`;
        throw new errors/* UserError */.yo(`${(0,input_names/* inputName */.yu)(input)}: there is no check ${JSON.stringify(id)}; ${hint}`);
    }
}
/**
 * The checks of a run in their order, with those of the project's custom commands. Checks that `only` does not name are
 * not part of the run. Checks that `skip` names are, so that the result shows them as skipped.
 *
 * @throws UserError for an unknown id, for one of a check that is not about `scope`, and if no check remains.
 */
function selectChecks(only = [], skip = [], settings = engine_settings/* emptySettings */.bi, scope = 'connector') {
    assertKnownChecks(only, 'checks', settings);
    assertKnownChecks(skip, 'skip-checks', settings);
    if (only.length > 0 && only.every((id) => skip.includes(id)))
        throw new errors/* UserError */.yo('skip-checks names every check that checks names, so none is left to run');
    const all = insertCustomChecks(settings.commands.map(customCommandCheck));
    const foreign = all.find((check) => only.includes(check.id) && !isInScope(check, scope));
    if (foreign !== undefined) {
        throw new errors/* UserError */.yo(scope === 'customizer'
            ? `${(0,input_names/* inputName */.yu)('checks')}: ${foreign.id} needs a connector; give its bundle with file`
            : `${(0,input_names/* inputName */.yu)('checks')}: ${foreign.id} is for a customizer alone; give customizer without file and connector`);
    }
    return all
        .filter((check) => isInScope(check, scope) && (only.length === 0 || only.includes(check.id)))
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
    throw new errors/* UserError */.yo(`${(0,input_names/* inputName */.yu)('shard')}: ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(text), 40)} is not a shard; write 1/4 to 4/4`);
}
/**
 * The checks that one shard runs: every n-th, so that slow checks next to each other run in different shards.
 *
 * @param isTogether - true for checks that must run in one job: the first shard runs them.
 */
function checksOfShard(selected, { index, count }, isTogether = () => false) {
    return selected.filter((each, i) => (isTogether(each) ? 0 : i % count) === index - 1);
}
//# sourceMappingURL=selection.js.map
// EXTERNAL MODULE: ./lib/src/validation/engine/traffic.js
var engine_traffic = __webpack_require__(34498);
;// CONCATENATED MODULE: ./lib/src/validation/engine/unknown-names.js


/**
 * The names in the settings that the spec does not have, one message each: a misspelt one would be ignored. Empty as long
 * as the names are not known, because the account schema is not.
 */
function unknownNames({ values, testAccount, identities }, spec) {
    const messages = [];
    if (spec.accountSchema !== undefined) {
        const known = [...spec.fields.map(({ key }) => key), ...spec.accountSchema.byName.keys()];
        for (const [place, names] of Object.entries({ values, 'test-account': testAccount?.values ?? {} })) {
            for (const name of Object.keys(names)) {
                // The check that changes a password takes its new value from this name.
                if (known.includes(name) || name === 'password')
                    continue;
                messages.push(`${place}: the spec has no attribute or field ${(0,core_text/* describeValue */.bp)(name)}${hint(name, known)}`);
            }
        }
    }
    const types = spec.entitlementSchemas.map(({ type }) => type);
    for (const type of Object.keys(identities.entitlements)) {
        if (types.includes(type))
            continue;
        messages.push(`identities: the spec has no entitlement type ${(0,core_text/* describeValue */.bp)(type)}${hint(type, types)}`);
    }
    return messages;
}
function hint(name, known) {
    const near = (0,nearest/* nearest */.p)(name, known);
    return near === undefined ? '' : `; did you mean ${(0,core_text/* describeValue */.bp)(near)}?`;
}
//# sourceMappingURL=unknown-names.js.map
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
    const plan = selectChecks(options.checks, options.skipChecks, settings, options.scope);
    // Only one of several jobs may change the account of the settings.
    const sharesAccount = ({ check }) => settings.testAccount !== undefined && check.changesAccount === true;
    const selected = shard ? checksOfShard(plan, shard, sharesAccount) : plan;
    const observations = new Observations();
    const traffic = options.traffic ?? new engine_traffic/* TrafficLog */.Ky(clock);
    const answerForms = new AnswerForms();
    const { readConcurrency = 1, writeConcurrency = 1 } = options;
    const most = Math.max(readConcurrency, writeConcurrency);
    const observed = observe(answerForms.watch(traffic.watch(options.invoker)), observations, clock);
    // The time in our own queue is none of the connector.
    const invoker = most > 1 ? (0,engine_invoker/* atMost */.T)(most, observed) : observed;
    const run = await createRun(options, { invoker, observations, answerForms, settings, plan, traffic });
    answerForms.schema = run.spec.accountSchema;
    const runs = plan.filter(({ check, isSkipped }) => reasonToSkip(check, run, isSkipped) === undefined);
    run.planned = new Set(runs.map(({ check }) => check.id));
    run.plannedHere = new Set(runs.filter((each) => selected.includes(each)).map(({ check }) => check.id));
    const { checks, commands, stop } = await runChecks(selected, run, {
        invoker,
        poll: pollOptionsOf(options),
        onSchemaKnown: () => {
            for (const message of unknownNames(settings, run.spec))
                run.logger.warning(`validate.yml: ${message}`);
        },
        concurrency: { isReadingSideBySide: readConcurrency > 1, writing: writeConcurrency },
        ...(options.onStart && { onStart: (start) => options.onStart?.(start) }),
        ...(options.onCheck && { onCheck: (result) => options.onCheck?.(result) }),
    });
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
        traffic: traffic.result(),
        ...(run.seenErrorTypes.list().length > 0 && { errorTypes: run.seenErrorTypes.list() }),
        ...(shard && { shard: { ...shard, plan: plan.map(({ check }) => check.id) } }),
        ...(run.testAccounts.leftBehind.length > 0 && { leftBehind: run.testAccounts.leftBehind }),
        ...(run.ownAccount && run.ownAccount.notRestored.length > 0 && { notRestored: run.ownAccount.notRestored }),
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
    const { spec, content } = await (0,read_spec/* readSpec */.O)(options, new engine_commands/* Commands */.Ts(parts.invoker, signal));
    const poll = pollOptionsOf(options);
    const timeoutMs = options.deletionTimeoutMs ?? { normal: 60_000 + 2 * poll.timeoutMs, aborted: 6_000 };
    const { testAccount, values } = parts.settings;
    const watch = new SecretWatch(options.secrets ?? (0,process/* processSecrets */.rW)(), clock);
    for (const { key, value } of (0,config_secrets/* secretsOfConfig */.L)(config, content['sourceConfig'])) {
        watch.add(value, (0,clean/* clean */.uH) `the secret ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(key))} of the configuration`);
    }
    const journal = options.journal && new AccountJournal(options.journal, spec);
    return {
        spec,
        specContent: content,
        isSpecKnown: options.isSpecKnown ?? true,
        specError: options.specError ?? options.bundle?.specError,
        specOrigin: options.specOrigin,
        isSchemaDue: (0,discovered_schema/* canDiscoverSchema */.vz)(spec, options),
        specText: options.specText,
        bundle: options.bundle,
        logs: options.logs,
        customizer: options.customizer && {
            ...options.customizer,
            invoker: parts.traffic.watch(options.customizer.invoker),
        },
        process: options.process,
        target: options.target,
        errorTypeProof: options.errorTypeProof,
        seenErrorTypes: new seen_error_types/* SeenErrorTypes */.N(),
        unknownErrorTypes: false,
        seenIncidents: 0,
        limitHits: options.limitHits,
        observations: parts.observations,
        answerForms: parts.answerForms,
        traffic: parts.traffic,
        config,
        isConfigEmpty: config === undefined && options.isConfigEmpty === true,
        scope: options.scope ?? 'connector',
        settings: parts.settings,
        readOnly,
        readLimit,
        maxConcurrentReads: Math.max(4, options.readConcurrency ?? 1),
        seed: options.seed || (0,external_node_crypto_.randomBytes)(6).toString('hex'),
        nameInput: options.nameInput ?? input_names/* nameInputOfStep */.ps,
        clock,
        logger,
        signal,
        startedAt,
        planned: new Set(parts.plan.filter(({ isSkipped }) => !isSkipped).map(({ check }) => check.id)),
        plannedHere: new Set(),
        failedChecks: new Set(),
        brokenAttributes: new Set(),
        testAccounts: new TestAccounts({ spec, clock, logger, poll, timeoutMs, journal }),
        ownAccount: testAccount && !readOnly
            ? new OwnAccount({ named: testAccount.account, spec, clock, poll, timeoutMs })
            : undefined,
        // The names come from a file: `__proto__` must not set the prototype.
        updateValues: Object.assign(Object.create(null), values, testAccount?.values),
        lists: new Map(),
        turns: undefined,
        reads: new Map(),
        connectionFailed: false,
        createFailedIn: undefined,
        deleteFailedIn: undefined,
        neverCame: new Set(),
        watch,
    };
}
function pollOptionsOf({ poll }) {
    return { ...engine_poll/* defaultPoll */.$m, ...poll };
}
/** Why the run did not finish, and which accounts remain in the target system. One line. */
function reasonOfStop(error, { signal, testAccounts, ownAccount }) {
    const left = testAccounts.leftBehind.map(({ id, certain }) => `${(0,core_text/* describeValue */.bp)(id, 200)}${certain ? '' : ' (perhaps)'}`);
    const remains = left.length === 0 ? '' : `; left in the target system, to be deleted by hand: ${left.join(', ')}`;
    const changed = (ownAccount?.notRestored ?? []).map(({ attribute }) => (0,core_text/* describeValue */.bp)(attribute));
    const unlike = changed.length === 0 ? '' : `; not put back on the test account of validate.yml: ${changed.join(', ')}`;
    const message = signal.aborted ? 'the validation was interrupted before its end' : (0,errors/* messageOf */.bD)(error).replace(/\.$/, '');
    return `${message}${remains}${unlike}`;
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ provenType),
/* harmony export */   N: () => (/* binding */ SeenErrorTypes)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90604);

/** The types of the errors that the checks of a run looked at, to be proof for other runs of the same bundle. */
class SeenErrorTypes {
    #byPlace = new Map();
    add(check, command, type) {
        const place = JSON.stringify([check, command]);
        const known = this.#byPlace.get(place);
        if (known === undefined)
            this.#byPlace.set(place, { check, command, type });
        else if (type === 'generic')
            known.type = type;
    }
    list() {
        // Checks that run side by side come in any order.
        return (0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrderOfNames */ .R)(this.#byPlace).map(([, seen]) => seen);
    }
}
/**
 * The type that an earlier run of the same bundle proves. Only `notFound` is proof: an error of another type may have been
 * about something else, such as a target system that could not be reached.
 */
function provenType(earlier, { check, command }) {
    const isProof = (seen) => seen.check === check && seen.command === command && seen.type === 'notFound';
    return earlier.some(isProof) ? 'notFound' : undefined;
}
//# sourceMappingURL=seen-error-types.js.map

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
    testAccount: undefined,
    accepted: [],
    acceptedChanges: [],
    checks: {},
    commands: [],
    customizerSamples: [],
    accountCount: undefined,
    recording: { personal: [], keep: [] },
    provisioningTimeoutMs: undefined,
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

/***/ 34498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ minuteMs),
/* harmony export */   Ky: () => (/* binding */ TrafficLog),
/* harmony export */   eP: () => (/* binding */ minIdLength),
/* harmony export */   pU: () => (/* binding */ sumTraffic)
/* harmony export */ });
/* harmony import */ var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25584);

/** Ids of each kind that a result holds. */
const maxIds = 10_000;
/** A shorter id may occur by chance in a text that has nothing to do with the run. */
const minIdLength = 8;
/** A run that takes longer does not say when it invoked what. */
const maxMinutes = 24 * 60;
const minuteMs = 60_000;
/**
 * Records what tells the invocations of a run from others in the logs and statistics of the tenant. An answer without a
 * failure has no id (docs/platform.md#invoke-answer), so the ids that checks make up are recorded too.
 */
class TrafficLog {
    #clock;
    #requestIds = new Set();
    #madeUpIds = new Set();
    #all = new Counts();
    /** By the start of the minute. */
    #minutes = new Map();
    constructor(clock) {
        this.#clock = clock;
    }
    /** Records an id that a check made up, or that a test account got. */
    addMadeUpId(id) {
        if (id.length >= minIdLength && this.#madeUpIds.size < maxIds)
            this.#madeUpIds.add(id);
    }
    /** Wraps an invoker so that all its invocations are recorded. */
    watch(invoker) {
        const begin = (command) => this.#begin(command);
        return {
            async *invoke(type, input, options) {
                const fail = begin(type);
                try {
                    yield* invoker.invoke(type, input, options);
                }
                catch (error) {
                    fail(error);
                    throw error;
                }
            },
        };
    }
    /** Records one invocation of a command. */
    async record(command, invoke) {
        const fail = this.#begin(command);
        try {
            return await invoke();
        }
        catch (error) {
            fail(error);
            throw error;
        }
    }
    result() {
        return {
            requestIds: [...this.#requestIds],
            madeUpIds: [...this.#madeUpIds],
            commands: this.#all.list(),
            ...(this.#minutes.size <= maxMinutes && { minutes: minutesOf(this.#minutes) }),
        };
    }
    /** Counts an invocation. Returns the function that records its failure. */
    #begin(command) {
        const minute = Math.floor(this.#clock.now() / minuteMs) * minuteMs;
        const known = this.#minutes.get(minute);
        const ofMinute = known ?? new Counts();
        if (known === undefined && this.#minutes.size <= maxMinutes)
            this.#minutes.set(minute, ofMinute);
        const all = [this.#all, ofMinute];
        for (const counts of all)
            counts.add({ command, invocations: 1, errors: 0 });
        return (error) => {
            if (!(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTenantError */ .Dz)(error))
                return;
            // Only a failure of the connector is sure to count as one in the statistics of the tenant.
            if (error.kind === 'connector')
                for (const counts of all)
                    counts.add({ command, invocations: 0, errors: 1 });
            if (error.trackingId !== undefined && this.#requestIds.size < maxIds)
                this.#requestIds.add(error.trackingId);
        };
    }
}
/** Sums of invocations by command. */
class Counts {
    #commands = new Map();
    add({ command, invocations, errors }) {
        const sum = this.#commands.get(command) ?? { command, invocations: 0, errors: 0 };
        this.#commands.set(command, {
            command,
            invocations: sum.invocations + invocations,
            errors: sum.errors + errors,
        });
    }
    list() {
        return [...this.#commands.values()].sort((a, b) => (a.command < b.command ? -1 : 1));
    }
}
function minutesOf(minutes) {
    return [...minutes]
        .sort(([a], [b]) => a - b)
        .map(([start, counts]) => ({ start: new Date(start).toISOString(), commands: counts.list() }));
}
/** The traffic of all shards of a run; undefined if one of them is not known. */
function sumTraffic(shards) {
    const all = new Counts();
    const byMinute = new Map();
    let hasMinutes = true;
    for (const shard of shards) {
        if (shard === undefined)
            return undefined;
        for (const each of shard.commands)
            all.add(each);
        hasMinutes &&= shard.minutes !== undefined;
        for (const { start, commands } of shard.minutes ?? []) {
            const counts = byMinute.get(Date.parse(start)) ?? new Counts();
            byMinute.set(Date.parse(start), counts);
            for (const each of commands)
                counts.add(each);
        }
    }
    const idsOf = (name) => [...new Set(shards.flatMap((shard) => shard?.[name] ?? []))];
    return {
        requestIds: idsOf('requestIds'),
        madeUpIds: idsOf('madeUpIds'),
        commands: all.list(),
        ...(hasMinutes && { minutes: minutesOf(byMinute) }),
    };
}
//# sourceMappingURL=traffic.js.map

/***/ })

};
