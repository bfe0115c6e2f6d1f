export const id = 2388;
export const ids = [2388];
export const modules = {

  42388:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    shellDefaults: () => (  shellDefaults)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65872);
  var _core_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90729);
  var _core_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82226);
  var _core_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42180);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46601);
  var _project_package_manager_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35506);
  var _structured_input_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34785);











const defaultsFile = '.saas-connector.yml';
const sailFile = '.dev.yaml';
const allowed = {
    connector: 'text',
    'base-url': 'text',
    'client-id': 'text',
    'api-prefix': 'text',
    pace: 'text',
    path: 'path',
    'config-path': 'path',
    settings: 'path',
    'connectors-file': 'path',
    record: 'path',
    journal: 'path',
    'report-dir': 'path',
};
async function shellDefaults(given, withVariables, declarations, workingDirectory) {
    const file = findFile(workingDirectory);
    const fromFile = file === undefined ? {} : await readDefaults(file);
    const defaults = { ...(await readSailFile(workingDirectory)), ...fromFile };
    const isGiven = (name) => Boolean(withVariables[name]?.trim());
    const isMissing = (name) => Object.hasOwn(declarations, name) && !isGiven(name) && !declarations[name]?.instead?.some(isGiven);
    const used = Object.fromEntries(Object.entries(defaults).filter(([name]) => isMissing(name)));
    if (given['config'] !== undefined || used['config'] !== undefined)
        delete used['config-path'];
    if (given['config-path'] !== undefined)
        delete used['config'];
    const foreign = ['client-id', 'client-secret'].filter((name) => withVariables[name] && !given[name]);
    if (used['base-url'] !== undefined && foreign.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`base-url of ${defaultsFile} is not combined with ${foreign.join(' and ')} of the environment, which may be for another tenant; set SAIL_BASE_URL, or give --base-url`);
    return used;
}
function findFile(workingDirectory) {
    const root = (0,_project_package_manager_js__WEBPACK_IMPORTED_MODULE_8__  .mL)(workingDirectory);
    const folders = root === undefined ? [workingDirectory] : (0,_project_package_manager_js__WEBPACK_IMPORTED_MODULE_8__  .Kd)(workingDirectory, root);
    return folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, defaultsFile)).find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file));
}
async function readDefaults(file) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
    const content = await readObject(file);
    const defaults = {};
    for (const [name, value] of Object.entries(content)) {
        const kind = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
        if (kind === undefined)
            throw unknownKey(file, name);
        if (typeof value !== 'string' && typeof value !== 'number')
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${file}: ${name} is neither a text nor a number; write one`);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, String(value));
        if (kind === 'path' && path !== folder && !(0,_core_paths_js__WEBPACK_IMPORTED_MODULE_5__  .FK)(folder, path))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${file}: ${name} leads out of the folder of the file; give a path in it`);
        if (kind === 'path')
            (0,_core_links_js__WEBPACK_IMPORTED_MODULE_3__  .eC)(path);
        defaults[name] = kind === 'path' ? path : String(value);
    }
    return defaults;
}
function unknownKey(file, name) {
    if (/secret|password|token|^config$/.test(name))
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${file}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_6__  .Nt)(name))} is a secret, or may hold one; give it by a variable, a file or --${name} -`);
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_4__  .p)(name, Object.keys(allowed));
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${file}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_6__  .Nt)(name))} is not known; ${near ? `did you mean ${near}?` : `it may have ${Object.keys(allowed).join(', ')}`}`);
}
async function readSailFile(workingDirectory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, sailFile);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return {};
    const { id, config } = await readObject(file);
    return {
        ...(typeof id === 'string' ? { connector: id } : {}),
        ...((0,_core_json_js__WEBPACK_IMPORTED_MODULE_10__  .Gv)(config) ? { config: JSON.stringify(config) } : {}),
    };
}
async function readObject(file) {
    (0,_core_links_js__WEBPACK_IMPORTED_MODULE_3__  .eC)(file);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
    const content = await (0,_structured_input_js__WEBPACK_IMPORTED_MODULE_9__  .j)(await (0,_structured_input_js__WEBPACK_IMPORTED_MODULE_9__  .C)(undefined, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file), folder), file);
    if (content === null)
        return {};
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_10__  .Gv)(content))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${file} is not a list of inputs; write one as name: value a line`);
    return content;
}

  }),

  34785:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  readInputFile),
    j: () => (  parseStructured)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58369);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);






const maxFileBytes = 64 * 1024 * 1024;
async function parseStructured(text, label) {
    const plain = text.replace(/^\ufeff/, '');
    const json = parseJson(plain);
    const { value, problem } = json === undefined ? await parseYaml(plain) : { value: json.value, problem: undefined };
    if (problem !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${label} is neither JSON nor YAML that can be used: ${problem}`);
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .d1)(value) > _core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Mw)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${label} is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Mw}; make it simpler`);
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
    const { YamlError, readYaml } = await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(4433)]).then(__webpack_require__.bind(__webpack_require__, 44433));
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
    for (const { value } of (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .aC)(root))
        if (typeof value === 'number' && !Number.isFinite(value))
            return false;
    return true;
}
const yamlErrors = {
    TAG_RESOLVE_FAILED: 'a tag that is not supported; write plain values',
    DUPLICATE_KEY: 'a duplicate key',
    NON_STRING_KEY: 'a key that is not a string',
    TAB_AS_INDENT: 'a tab; indent with spaces',
    MULTIPLE_DOCS: 'a second document; give one',
    ALIAS_FAILED: 'an alias without an anchor, or too many of them',
    TOO_DEEP: `it is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Mw}`,
};
async function readInputFile(name, path, workingDirectory) {
    const shown = name === undefined ? path : `${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)(name)} ${path}`;
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path));
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`cannot read ${shown}: ${(0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .Hs)(cause)}`, { cause });
    }
    if (bytes.length > maxFileBytes) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`cannot read ${shown}: it is larger than ${maxFileBytes / 1024 / 1024} MiB`);
    }
    return bytes.toString('utf8');
}

  })

};
