export const id = 4409;
export const ids = [4409];
export const modules = {

/***/ 3633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ maskWholeConfig),
/* harmony export */   L$: () => (/* binding */ whileSpecIsUnknown),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   kf: () => (/* binding */ maskConfigSecrets),
/* harmony export */   ln: () => (/* binding */ maskNamedSecrets),
/* harmony export */   yD: () => (/* binding */ configInputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_input_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58369);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65872);
/* harmony import */ var _core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78714);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64351);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93917);








/** The inputs for the configuration of the source, which the connector reads. */
const configInputs = {
    config: {
        kind: 'text',
        description: 'Configuration of the source, as one JSON object. Keep it in a secret.',
    },
    'config-path': {
        kind: 'text',
        description: 'File that holds the configuration, instead of `config`.',
    },
};
/**
 * Reads the configuration. Fields whose names tell of a secret are one until the spec is known. Undefined when none is
 * given.
 *
 * @throws UserError, which never quotes the configuration.
 */
async function readConfig(inputs, context) {
    if (inputs.config !== undefined && inputs['config-path'] !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('both config and config-path are given; give one of them');
    }
    const path = inputs['config-path'];
    const text = path === undefined ? inputs.config : await readConfigFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, path), path);
    if (text === undefined)
        return undefined;
    const name = path === undefined ? 'config' : `config-path ${path}`;
    const parsed = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJsonText */ .lk)(text);
    if ((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isFault */ .Zh)(parsed)) {
        // The text is not quoted, as it may hold a secret.
        const { line, column } = parsed.position;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__/* .inputName */ .yu)(name)} is not valid JSON, see line ${line}, column ${column}; check its quotes, commas and brackets`);
    }
    const config = parsed.value;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(config))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__/* .inputName */ .yu)(name)} is not a JSON object; write {"key": "value", …}`);
    const named = (0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOfConfig */ .L)(config, undefined).map(({ value }) => value);
    untilSpecIsKnown.set(config, context.secrets.addForNow(named));
    return config;
}
/** What ends the time in which the fields of a configuration go by their names. */
const untilSpecIsKnown = new WeakMap();
/**
 * Calls the connector for its spec. Until the spec is known, every text of the configuration may be a secret, and the
 * configuration goes with that call: its error may show them.
 */
async function whileSpecIsUnknown(config, call) {
    const end = (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__/* .processSecrets */ .rW)().addForNow((0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOfConfig */ .W)(config));
    try {
        return await call();
    }
    finally {
        end();
    }
}
/** The spec cannot be known: every text of the configuration counts as a secret to the end of the process. */
function maskWholeConfig(config) {
    (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__/* .processSecrets */ .rW)().addForNow((0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOfConfig */ .W)(config));
}
/** Masks the secrets of the configuration that the spec declares; until now its fields went by their names. */
function maskConfigSecrets(config, spec, context) {
    if (config === undefined || spec === undefined)
        return;
    untilSpecIsKnown.get(config)?.();
    untilSpecIsKnown.delete(config);
    for (const { value } of (0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOfConfig */ .L)(config, spec.sourceConfig))
        context.mask(value);
}
/** Masks the values of the fields whose names tell of a secret, at any depth. */
function maskNamedSecrets(value, context) {
    for (const secret of (0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOfConfig */ .L)(value, undefined))
        context.mask(secret.value);
}
async function readConfigFile(path, shown) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        const reason = cause.code === 'ENOENT' ? 'there is no such file' : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`cannot read config-path ${shown}: ${reason}`, { cause });
    }
}
//# sourceMappingURL=config.js.map

/***/ }),

/***/ 78714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ secretsOfConfig),
/* harmony export */   W: () => (/* binding */ textsOfConfig)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8554);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70792);
/* harmony import */ var _spellings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52985);



/** Item types whose texts may hold a secret although they are not declared to. */
const openTypes = new Set(['text', 'textarea']);
/**
 * The secrets of a source's configuration. Items go by the type that the spec gives them; a text whose name or label
 * tells of a secret is one as well, as many specs keep a token in a `text` item. Keys that the spec does not have go
 * by their name.
 *
 * @param sourceConfig - what the spec has under that name, in whatever form.
 */
function secretsOfConfig(config, sourceConfig) {
    const declarations = declarationsIn(sourceConfig);
    const secrets = [];
    const add = (key, value) => {
        for (const text of textsIn(value))
            secrets.push({ key, value: text });
    };
    eachField(config, (key, value) => {
        const declared = declarations.get(key);
        if (isSecret(key, declared)) {
            add(key, value);
            return false;
        }
        if (declared?.types.has('keyValue')) {
            for (const [name, text] of rowsOf(value))
                if (declared.hasSecretRows || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .e)(name))
                    add(key, text);
            return false;
        }
        const password = typeof value === 'string' ? (0,_spellings_js__WEBPACK_IMPORTED_MODULE_1__/* .passwordInAddress */ .x)(value) : undefined;
        if (password !== undefined)
            add(key, password);
        return true;
    });
    return secrets;
}
/** All texts of a configuration, for the time before the spec says which are secret; numbers where a name tells so. */
function textsOfConfig(config) {
    const texts = [...textsIn(config)].filter((text) => !/^\d+(?:\.\d+)?$/.test(text));
    return [...new Set([...texts, ...secretsOfConfig(config, undefined).map(({ value }) => value)])].filter((text) => text.length >= _pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .minPart */ .yH);
}
function isSecret(key, declared) {
    if (declared === undefined)
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .e)(key);
    if (declared.types.has('secret') || declared.types.has('secrettextarea'))
        return true;
    if (![...declared.types].some((type) => openTypes.has(type)))
        return false;
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .e)(key) || (declared.labels.some(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .e) && !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isNameOfPlace */ .A)(key));
}
/** The rows of a `keyValue` item: `[{key, value}]`, or an object. */
function rowsOf(value) {
    if (!Array.isArray(value))
        return isObject(value) ? Object.entries(value) : [];
    return value.filter(isObject).map((row) => [typeof row['key'] === 'string' ? row['key'] : '', row['value']]);
}
/** Every item by its key: menus, sections and the cards of a card list hold others. */
function declarationsIn(sourceConfig) {
    const declarations = new Map();
    const stack = [sourceConfig];
    while (stack.length > 0) {
        const next = stack.pop();
        if (Array.isArray(next))
            for (const each of next)
                stack.push(each);
        if (!isObject(next))
            continue;
        const { key, type, label } = next;
        if (typeof key === 'string' && typeof type === 'string') {
            const declared = declarations.get(key) ?? { types: new Set(), labels: [], hasSecretRows: false };
            declared.types.add(type);
            if (typeof label === 'string')
                declared.labels.push(label);
            declared.hasSecretRows ||= [next['keyValueKey'], next['keyValueValue']].some(isSecretHalf);
            declarations.set(key, declared);
        }
        // The halves of a `keyValue` item have keys too, which are none of the configuration.
        for (const [name, child] of Object.entries(next))
            if (typeof child === 'object' && child !== null && !name.startsWith('keyValue'))
                stack.push(child);
    }
    return declarations;
}
function isSecretHalf(half) {
    return isObject(half) && (half['type'] === 'secret' || half['type'] === 'secrettextarea');
}
/** Calls `visit` with every field at any depth; the fields below are left out if it returns false. */
function eachField(root, visit) {
    const stack = [root];
    while (stack.length > 0) {
        const next = stack.pop();
        if (Array.isArray(next))
            for (const each of next)
                stack.push(each);
        else if (isObject(next)) {
            for (const [key, value] of Object.entries(next))
                if (visit(key, value) && typeof value === 'object' && value !== null)
                    stack.push(value);
        }
    }
}
/** Every text and number in a value. */
function* textsIn(root) {
    const stack = [root];
    while (stack.length > 0) {
        const next = stack.pop();
        if (typeof next === 'string' || typeof next === 'number')
            yield String(next);
        else if (typeof next === 'object' && next !== null)
            for (const each of Object.values(next))
                stack.push(each);
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=config-secrets.js.map

/***/ }),

/***/ 55784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ provisioningCommands),
/* harmony export */   UC: () => (/* binding */ knownCommands),
/* harmony export */   WF: () => (/* binding */ registrationMethods),
/* harmony export */   oM: () => (/* binding */ standardCommands),
/* harmony export */   uD: () => (/* binding */ specRead)
/* harmony export */ });
/** The commands of the connector SDK, released and in its repository (docs/platform.md#commands). */
const standardCommands = [
    'std:test-connection',
    'std:account:list',
    'std:account:read',
    'std:account:create',
    'std:account:update',
    'std:account:delete',
    'std:account:enable',
    'std:account:disable',
    'std:account:unlock',
    'std:account:discover-schema',
    'std:authenticate',
    'std:entitlement:list',
    'std:entitlement:read',
    'std:change-password',
    'std:source-data:discover',
    'std:source-data:read',
    'std:config-options:read',
    'std:spec:read',
    'std:application-discovery:list',
    'std:agent:list',
    'std:machine-identity:list',
    'std:resource:list',
    'std:ssf-stream:discover',
    'std:ssf-stream:read',
    'std:ssf-stream:create',
    'std:ssf-stream:update',
    'std:ssf-stream:status-update',
    'std:ssf-stream:delete',
    'std:ssf-stream:verify',
    'std:ssf-stream:replace',
];
/** Names in newer documents of the platform, which the SDK does not know yet (docs/platform.md#commands). */
const newerCommands = [
    'std:resource:delete',
    'std:resource:enable',
    'std:resource:disable',
    'std:partitions:list',
    'std:application-discovery',
    'std:endpoint',
];
/** Every name that is no misspelling: the stream commands also occur without `std:`. */
const knownCommands = [
    ...standardCommands,
    ...newerCommands,
    ...standardCommands.filter((name) => name.startsWith('std:ssf-stream:')).map((name) => name.slice('std:'.length)),
];
/** The commands that change an account, which the platform ends after a time (docs/platform.md#provisioning-timeout). */
const provisioningCommands = [
    'std:account:create',
    'std:account:update',
    'std:account:delete',
    'std:account:enable',
    'std:account:disable',
    'std:account:unlock',
    'std:change-password',
];
/** The command that the SDK handles itself. */
const specRead = 'std:spec:read';
/**
 * The methods of the SDK's Connector that may register a command: `std:account:list` → `stdAccountList`. The method of
 * `std:config-options:read` is `stdConfigOptions`, without the last word. Empty for a custom command.
 */
function registrationMethods(command) {
    if (!/^std(:[a-z]+(-[a-z]+)*)+$/.test(command))
        return [];
    const words = command.split(/[:-]/);
    const method = words.map((word, n) => (n === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`)).join('');
    return command === 'std:config-options:read' ? ['stdConfigOptions', method] : [method];
}
//# sourceMappingURL=command-names.js.map

/***/ }),

/***/ 74938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   AY: () => (/* binding */ partsBelow),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Ru: () => (/* binding */ hintOfType),
/* harmony export */   aK: () => (/* binding */ hint),
/* harmony export */   eb: () => (/* binding */ misspelledMembers),
/* harmony export */   jk: () => (/* binding */ arrayOf),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   wN: () => (/* binding */ withTopic),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82226);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);





/** `; did you mean "x"?`, or an empty text. */
function hint(word, candidates) {
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, candidates);
    return near === undefined ? '' : `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(near))}?`;
}
/** Names of the types in other systems. */
const synonyms = {
    integer: 'int',
    number: 'long',
    bool: 'boolean',
    text: 'string',
    password: 'secret',
    dropdown: 'select',
    switch: 'toggle',
    keyvalue: 'keyValue',
};
/** As `hint`, for the name of a type. */
function hintOfType(word, allowed) {
    const same = synonyms[word.toLowerCase()];
    return same !== undefined && allowed.includes(same)
        ? `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(same))}?`
        : hint(word, allowed);
}
/** The findings with a topic. */
function withTopic(topic, findings) {
    return findings.map((finding) => ({ ...finding, topic }));
}
/** Members that the schema reports if they are missing, with a suggestion. */
const requiredMembers = new Set([
    ...['name', 'commands', 'sourceConfig', 'displayAttribute', 'identityAttribute', 'attributes'],
    ...['type', 'key', 'label'],
]);
/** Warns of members that may be misspellings of documented ones that are missing. */
function misspelledMembers(spec, part, known) {
    const findings = [];
    const missing = known.filter((key) => !Object.hasOwn(part.value, key) && !requiredMembers.has(key));
    for (const key of Object.keys(part.value)) {
        const near = known.includes(key) ? undefined : (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, missing);
        if (near === undefined)
            continue;
        const where = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .describePath */ .NH)(spec, part.path);
        findings.push(warning([...part.path, key], `${where} has ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(key))}, which is not read; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(near))}?`));
    }
    return findings;
}
/** All objects in nested lists of items: menus, sections, items, and the items of sub-menus. */
function partsBelow(root, list) {
    return partsOf(root, list).flatMap((part) => [
        part,
        ...['items', 'subMenus'].flatMap((key) => partsBelow(part.value, [key]).map(({ value, path }) => ({ value, path: [...part.path, ...path] }))),
    ]);
}
/** The objects in a list, with their paths. */
function partsOf(root, list) {
    return arrayOf(root[String(list[0])]).flatMap((value, index) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? [{ value, path: [...list, index] }] : []);
}
function arrayOf(value) {
    return Array.isArray(value) ? value : [];
}
function error(path, message) {
    return { level: 'error', message, path };
}
function warning(path, message) {
    return { level: 'warning', message, path };
}
function notice(path, message) {
    return { level: 'notice', message, path };
}
//# sourceMappingURL=parts.js.map

/***/ }),

/***/ 27806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ reportEmptyConfig),
/* harmony export */   QK: () => (/* binding */ noAccountSchema),
/* harmony export */   Rf: () => (/* binding */ isMissingConfigurationReason),
/* harmony export */   Uh: () => (/* binding */ noConfiguration),
/* harmony export */   Vk: () => (/* binding */ connectorNeedsConfiguration),
/* harmony export */   Yk: () => (/* binding */ noEntitlements),
/* harmony export */   _v: () => (/* binding */ configHint),
/* harmony export */   bT: () => (/* binding */ isEmptyConfigFinding),
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
const emptyConfig = 'config is empty, so nothing that needs a configuration was checked';
/** True for the finding of `reportEmptyConfig`. */
function isEmptyConfigFinding({ message }) {
    return message === emptyConfig;
}
/** Adds the finding of a run whose configuration is an empty text. */
function reportEmptyConfig(check) {
    check.warn(emptyConfig, {
        remedy: 'See that the secret or variable that it comes from exists and is spelt right.',
    });
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
/* harmony export */   dW: () => (/* binding */ mergeSchemas),
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
/**
 * The attributes of a spec and those that only the connector discovers. Where both have an attribute, that of the spec is
 * used. `input` has all of them: a source has the schema of the spec, or the discovered one in its place.
 */
function mergeSchemas(spec, discovered) {
    const ordered = [...spec.attributes, ...discovered.attributes.filter(({ name }) => !spec.byName.has(name))];
    const sent = list(discovered.input['attributes']).filter((attribute) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(attribute) && !spec.byName.has(String(attribute['name'])));
    return {
        ...spec,
        displayAttribute: spec.displayAttribute ?? discovered.displayAttribute,
        identityAttribute: spec.identityAttribute ?? discovered.identityAttribute,
        groupAttribute: spec.groupAttribute ?? discovered.groupAttribute,
        attributes: ordered,
        byName: new Map(ordered.map((attribute) => [attribute.name, attribute])),
        input: {
            ...discovered.input,
            ...spec.input,
            attributes: [...list(spec.input['attributes']), ...sent],
        },
    };
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
