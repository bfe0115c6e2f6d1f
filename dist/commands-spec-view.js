export const id = 5042;
export const ids = [5042];
export const modules = {

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
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46601);
/* harmony import */ var _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21607);









/** Loads the bundle of a zip in a process of its own. Throws a RuntimeError when it does not load. */
async function inspectZip(path, config, { childEnvironment, secrets }) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'bundle-'));
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'bundle');
    try {
        await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .extractBundle */ .yB)(path, directory);
        // Log lines of loading are dropped: they are repeated when a command runs.
        const runtime = new _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_8__/* .BundleRuntime */ .n({ directory, environment: childEnvironment(), logger: _core_logger_js__WEBPACK_IMPORTED_MODULE_5__/* .silentLogger */ .q });
        try {
            return readable(await runtime.inspect(config), secrets);
        }
        finally {
            await runtime.close();
        }
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
/** The inspection with its error messages on one line each, without secrets. */
function readable(inspection, secrets) {
    const { factoryError, customizerFactoryError } = inspection;
    return {
        ...inspection,
        ...(factoryError !== undefined && { factoryError: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(secrets.clean(factoryError), 500) }),
        ...(customizerFactoryError !== undefined && {
            customizerFactoryError: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(secrets.clean(customizerFactoryError), 500),
        }),
    };
}
/**
 * Reads the bundle of a connector.
 *
 * @param advice - what to do with the bundle of a customizer instead.
 * @throws UserError when it cannot be read, has no spec, or is the bundle of a customizer.
 */
async function readConnectorBundle(path, advice, services) {
    try {
        return await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(path);
    }
    catch (error) {
        if (!(error instanceof _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleError */ .rJ) || error.problem !== 'no-spec')
            throw error;
        if (!(await isCustomizer(path, services)))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${path} is the bundle of a customizer, not of a connector; ${advice}`, { cause: error });
    }
}
/**
 * Reads the bundle of a customizer.
 *
 * @throws UserError when it cannot be read, does not load, or exports no customizer.
 */
async function readCustomizerBundle(path, services) {
    const bundle = await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(path, { spec: 'optional' });
    let exports;
    try {
        exports = (await inspectZip(path, {}, services)).exports;
    }
    catch (cause) {
        if (!(cause instanceof _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_8__/* .RuntimeError */ .b))
            throw cause;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${path} is not the bundle of a customizer: ${cause.message}`, { cause });
    }
    if (exports.customizer)
        return bundle;
    const connector = bundle.spec?.name === undefined ? 'a connector' : `the connector ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_6__/* .printableName */ .Nt)(bundle.spec.name))}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${path} is the bundle of ${connector}: it exports no connectorCustomizer; give the bundle of the customizer, or upload this one with the command upload`);
}
async function isCustomizer(path, services) {
    try {
        const { exports } = await inspectZip(path, {}, services);
        return exports.customizer && !exports.connector;
    }
    catch (error) {
        // Then the missing spec is the error to report.
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
            throw error;
        return false;
    }
}
//# sourceMappingURL=bundle-inspection.js.map

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

/***/ 63774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ missingConfigAnnotation),
/* harmony export */   r: () => (/* binding */ withMissingConfig)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25584);
/* harmony import */ var _validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27806);



/**
 * An annotation with the number of checks that were skipped because no configuration was given; undefined if there are
 * none. It is a warning if an input is an empty text, as the name of its secret may be misspelt. On a pull request from a
 * fork, which has no secrets, it is a notice.
 */
function missingConfigAnnotation(checks, { workflow, emptyInputs }) {
    const waiting = checks.filter(({ reason }) => (0,_validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissingConfigurationReason */ .Rf)(reason)).length;
    if (waiting === 0)
        return undefined;
    const skipped = `${waiting} of ${checks.length} checks were skipped`;
    const title = 'validate';
    if (workflow?.fromFork) {
        return { level: 'notice', title, message: `a pull request from a fork has no secrets: ${skipped}` };
    }
    const inputs = ['config', 'config-path'];
    if (inputs.some((name) => emptyInputs.has(name))) {
        const message = `config is empty: ${skipped}; see that the secret or variable that it comes from exists and is spelt right`;
        return { level: 'warning', title, message };
    }
    return { level: 'notice', title, message: `no config was given: ${skipped}` };
}
/**
 * Adds to the failure of a command that ran without a configuration that one may be missing.
 *
 * @param advice - what else the user can do, appended to the message.
 */
function withMissingConfig(failure, config, advice = '') {
    // A connector that answers notFound was created.
    if (config !== undefined || !(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isTenantError */ .Dz)(failure, 'connector') || failure.errorType === 'notFound')
        return failure;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${failure.message}; no configuration was given, and most connectors cannot be created without one: give config or config-path${advice}`, { cause: failure });
}
//# sourceMappingURL=missing-config.js.map

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

/***/ 27806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QK: () => (/* binding */ noAccountSchema),
/* harmony export */   Rf: () => (/* binding */ isMissingConfigurationReason),
/* harmony export */   Uh: () => (/* binding */ noConfiguration),
/* harmony export */   Vk: () => (/* binding */ connectorNeedsConfiguration),
/* harmony export */   Yk: () => (/* binding */ noEntitlements),
/* harmony export */   _v: () => (/* binding */ configHint),
/* harmony export */   ou: () => (/* binding */ noAccounts),
/* harmony export */   vO: () => (/* binding */ customizerNeedsConfiguration)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46601);

/** Beginnings of the reasons of checks that were skipped for lack of a configuration. */
const noConfiguration = 'no configuration was given';
const connectorNeedsConfiguration = 'the connector cannot be created without a configuration';
const customizerNeedsConfiguration = 'the customizer cannot be created without a configuration';
/** True for the reason of a check that was skipped only because there is no configuration. */
function isMissingConfigurationReason(reason) {
    const beginnings = [noConfiguration, connectorNeedsConfiguration, customizerNeedsConfiguration];
    return beginnings.some((beginning) => reason?.startsWith(beginning));
}
/** Reasons that several checks share. */
const noAccounts = 'the connector lists no accounts in this target system';
const noAccountSchema = 'the spec has no accountSchema, and none is discovered';
/** The reason to skip a check of the entitlements of a type. */
function noEntitlements(type) {
    return `the connector lists no entitlements of type ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .bp)(type)} in this target system`;
}
/** How to give a configuration. */
function configHint(input) {
    return `give one with ${input('config')} or ${input('config-path')}`;
}
//# sourceMappingURL=reasons.js.map

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
