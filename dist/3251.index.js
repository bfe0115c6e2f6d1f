export const id = 3251;
export const ids = [3251];
export const modules = {

/***/ 23251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   kf: () => (/* binding */ maskConfigSecrets),
/* harmony export */   ln: () => (/* binding */ maskNamedSecrets),
/* harmony export */   yD: () => (/* binding */ configInputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1559);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49050);
/* harmony import */ var _connector_spec_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92675);





/** The inputs that carry the source's configuration, as the connector reads it. */
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
/** Names of fields that hold secrets, for the time before the spec says which do. */
const secretName = /secret|password|passwd|token|credential|private|api-?key|access-?key|authorization/i;
/**
 * Reads the configuration and masks the fields whose names tell of a secret. Undefined when none was given.
 *
 * @throws UserError that never quotes the configuration.
 */
async function readConfig(inputs, context) {
    if (inputs.config !== undefined && inputs['config-path'] !== undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('both config and config-path are given; give one of them');
    }
    const path = inputs['config-path'];
    const text = path === undefined ? inputs.config : await readConfigFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, path), path);
    if (text === undefined)
        return undefined;
    const name = path === undefined ? 'config' : `config-path ${path}`;
    const parsed = (0,_connector_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonText */ .lk)(text);
    if ((0,_connector_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isFault */ .Zh)(parsed)) {
        // The text is not quoted: the secret may stand right there.
        const { line, column } = parsed.position;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`input ${name} is not valid JSON, see line ${line}, column ${column}; check its quotes, commas and brackets`);
    }
    const config = parsed.value;
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(config))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`input ${name} is not a JSON object; write {"key": "value", …}`);
    maskNamedSecrets(config, context);
    return config;
}
/** Masks every value, at any depth, that stands below a key whose name tells of a secret. */
function maskNamedSecrets(value, context) {
    maskFields(value, (key) => secretName.test(key), context);
}
/** Masks the values of the items that the spec declares as secret. */
function maskConfigSecrets(config, spec, context) {
    if (config === undefined || spec === undefined)
        return;
    const keys = new Set();
    collectSecretKeys(spec.sourceConfig, keys);
    maskFields(config, (key) => keys.has(key), context);
}
async function readConfigFile(path, shown) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        const reason = cause.code === 'ENOENT' ? 'there is no such file' : (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause);
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read config-path ${shown}: ${reason}`, { cause });
    }
}
/** Items may be nested: in menus, sections, cards and key-value pairs. */
function collectSecretKeys(node, keys) {
    if (Array.isArray(node)) {
        for (const item of node)
            collectSecretKeys(item, keys);
    }
    else if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(node)) {
        if ((node['type'] === 'secret' || node['type'] === 'secrettextarea') && typeof node['key'] === 'string') {
            keys.add(node['key']);
        }
        for (const value of Object.values(node))
            collectSecretKeys(value, keys);
    }
}
/** Masks every text below a field whose key is secret. */
function maskFields(node, isSecret, context, inSecret = false) {
    if (typeof node === 'string' || typeof node === 'number') {
        if (inSecret)
            context.mask(String(node));
    }
    else if (typeof node === 'object' && node !== null) {
        for (const [key, value] of Object.entries(node)) {
            maskFields(value, isSecret, context, inSecret || (!Array.isArray(node) && isSecret(key)));
        }
    }
}
//# sourceMappingURL=config.js.map

/***/ })

};
