export const id = 6880;
export const ids = [6880];
export const modules = {

/***/ 99720:
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
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1559);
/* harmony import */ var _base_logger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33160);
/* harmony import */ var _connector_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48304);
/* harmony import */ var _connector_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95131);
/* harmony import */ var _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45016);
/* harmony import */ var _tenant_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82120);









/** Loads the bundle of a zip in a process of its own. Throws a RuntimeError when it does not load. */
async function inspectZip(path, config, { childEnvironment, redact }) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'bundle-'));
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'bundle');
    try {
        await (0,_connector_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .extractBundle */ .yB)(path, directory);
        // What it logs while loading comes again when its commands run.
        const runtime = new _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_7__/* .BundleRuntime */ .n({ directory, environment: childEnvironment(), logger: _base_logger_js__WEBPACK_IMPORTED_MODULE_4__/* .silentLogger */ .q });
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

/***/ 38923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withBundleOnSandbox)
/* harmony export */ });
/* harmony import */ var _connector_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48304);
/* harmony import */ var _sandbox_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4820);
/* harmony import */ var _tenant_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82569);
/* harmony import */ var _bundle_inspection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99720);




/** More need not be kept: each command is told once. */
const mostHits = 1000;
/**
 * Uploads a bundle to a sandbox tenant in this process, and removes both at the end. What is validated there goes
 * through the same client and the same requests as on a tenant.
 */
async function withBundleOnSandbox(path, context, use, customizerPath) {
    const advice = 'give it to validate as customizer, beside the bundle of its connector as file';
    const bundle = await (0,_bundle_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .readConnectorBundle */ .SQ)(path, advice, context);
    const customizerBundle = customizerPath === undefined ? undefined : await (0,_connector_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readBundle */ .Bo)(customizerPath, { spec: 'optional' });
    const hits = [];
    const sandbox = await _sandbox_server_js__WEBPACK_IMPORTED_MODULE_1__/* .Sandbox */ .a.start({
        onLimit: ({ command, limit, message }) => {
            if (limit !== 'load-time' && hits.length < mostHits)
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

/***/ 488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tellOfMissingConfig),
/* harmony export */   r: () => (/* binding */ withMissingConfig)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _tenant_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86816);
/* harmony import */ var _validation_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11413);



/**
 * Annotates how many checks were skipped for want of a configuration. Where an input was given as empty text, the secret
 * that it comes from may be misspelt: that is a warning. A pull request from a fork never has the secret.
 */
function tellOfMissingConfig({ checks }, { workflow, emptyInputs, annotate }) {
    const waiting = checks.filter(({ reason }) => (0,_validation_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .waitsForConfiguration */ .Gt)(reason)).length;
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
    if (config !== undefined || !(0,_tenant_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isTenantError */ .Dz)(failure, 'connector') || failure.errorType === 'notFound')
        return failure;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${failure.message}; no configuration was given, without which most connectors are not made: give config or config-path${advice}`, { cause: failure });
}
//# sourceMappingURL=missing-config.js.map

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

/***/ 11413:
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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73525);

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

/***/ 51783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   VE: () => (/* binding */ viewDiscoveredSchema),
/* harmony export */   aI: () => (/* binding */ secretKeysOf),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   vw: () => (/* binding */ viewSpec)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49050);

function viewSpec(spec) {
    const template = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(spec['accountCreateTemplate']) ? spec['accountCreateTemplate'] : {};
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
        const type = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(schema) ? text(schema['type']) : undefined;
        if (type === undefined || schemas.has(type))
            continue;
        const view = viewSchema(type, schema, { kind: 'spec', path: ['entitlementSchemas', i] });
        if (view)
            schemas.set(type, view);
    }
    return [...schemas.values()];
}
function viewSchema(type, schema, anchor) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(schema))
        return undefined;
    const byName = new Map();
    const sent = [];
    for (const [i, attribute] of list(schema['attributes']).entries()) {
        const name = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(attribute) ? text(attribute['name']) : undefined;
        if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(attribute) || name === undefined || byName.has(name))
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
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(field))
        return [];
    // `name` is the old form of `key` (contract C3).
    const key = text(field['key']) ?? text(field['name']);
    if (key === undefined)
        return [];
    const initialValue = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(field['initialValue']) ? field['initialValue'] : {};
    return [
        {
            key,
            type: text(field['type']) ?? '',
            required: field['required'] === true,
            initialType: text(initialValue['type']),
            initial: (0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(initialValue['attributes']) ? initialValue['attributes'] : {},
            anchor: { kind: 'spec', path },
        },
    ];
}
/** Every item that takes a value, at any depth: menus, sections and the cards of a card list hold others. */
function configItems(value, path) {
    if (Array.isArray(value))
        return value.flatMap((child, i) => configItems(child, [...path, i]));
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value))
        return [];
    const key = text(value['key']);
    const inner = Object.entries(value).flatMap(([name, child]) => typeof child === 'object' ? configItems(child, [...path, name]) : []);
    return key === undefined ? inner : [{ key, type: value['type'], options: value['options'], path }, ...inner];
}
/** The texts of a configuration that stand under the given keys, at any depth. */
function secretsOf(config, keys) {
    if (Array.isArray(config))
        return config.flatMap((value) => secretsOf(value, keys));
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(config))
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
