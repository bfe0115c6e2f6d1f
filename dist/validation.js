export const id = 3049;
export const ids = [3049];
export const modules = {

  68301:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Aj: () => (  effectTexts),
    aM: () => (  canSwitchTlsOffText),
    fQ: () => (  canSwitchTlsOff)
  });
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
const tlsUnverified = /\benv(?:\.|\[["'`])NODE_TLS_REJECT_UNAUTHORIZED(?:["'`]\])? ?= ?(?:["'`]0|0\b)/;
function canSwitchTlsOff(index) {
    return tlsUnverified.test(index);
}
const canSwitchTlsOffText = 'has code that sets NODE_TLS_REJECT_UNAUTHORIZED to 0: once it has run, no certificate is verified in this process';

  }),

  45146:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  compareHandlers)
  });
  var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82226);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
  var _spec_command_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55784);




function compareHandlers(spec, handlers) {
    const commands = spec.commands ?? [];
    const unlisted = handlers.filter((handler) => handler !== _spec_command_names_js__WEBPACK_IMPORTED_MODULE_3__  .uD && !commands.includes(handler));
    const findings = [];
    for (const [index, command] of commands.entries()) {
        if (command === _spec_command_names_js__WEBPACK_IMPORTED_MODULE_3__  .uD || handlers.includes(command) || commands.indexOf(command) !== index)
            continue;
        const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__  .p)(command, unlisted);
        const advice = near === undefined
            ? 'register a handler for it, or remove it from commands'
            : `did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(near))}, which has a handler and is not listed?`;
        const message = `command ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(command))} is listed in the spec, but the connector has no handler for it; ${advice}`;
        findings.push({ level: 'error', message, command, path: ['commands', index], problem: 'listed-not-handled' });
    }
    for (const command of unlisted) {
        const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__  .p)(command, commands.filter((listed) => !handlers.includes(listed)));
        const isCustom = !/^std:/i.test(command) && near === undefined;
        const advice = near === undefined
            ? 'add it to commands, or remove the handler'
            : `is ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(near))} in the list a misspelling of it?`;
        const effect = isCustom
            ? 'it is called only by who knows its name; add it to commands to declare it'
            : `so it is never called; ${advice}`;
        const message = `command ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(command))} has a handler, but is not listed in the spec${isCustom ? ': ' : ', '}${effect}`;
        const level = isCustom ? 'notice' : 'warning';
        findings.push({ level, message, command, path: ['commands'], problem: 'handled-not-listed' });
    }
    return findings;
}

  }),

  66327:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  _Q: () => (  filesMissingFrom),
  Zv: () => (  listNames),
  an: () => (  sourceMapRegisterOf),
  Hi: () => (  sourceMapRegisterRemedy)
});


var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var format = __webpack_require__(93305);
var bundle = __webpack_require__(71897);
var external_node_path_ = __webpack_require__(76760);
var code_text = __webpack_require__(63400);
; 


const paths = [
    /\b(?:join|resolve)\)?\(\s{0,20}__dirname((?:\s{0,20},\s{0,20}(?:"[^"\\\n]{1,200}"|'[^'\\\n]{1,200}')){1,20})\s{0,20}[,)]/g,
    /__dirname\s{0,20}\+\s{0,20}("[^"\\\n]{1,200}"|'[^'\\\n]{1,200}')/g,
    /`\$\{__dirname\}(\/[^`$\\\n]{1,200})[`$]/g,
    /new URL\(\s{0,20}("[^"\\\n]{1,200}"|'[^'\\\n]{1,200}'),\s{0,20}import\.meta\.url\s{0,20}\)/g,
];
const strings = /"[^"\\\n]{1,200}"|'[^'\\\n]{1,200}'/g;
const readerBefore = /\b(?:readFile|readFileSync|createReadStream|readdir|readdirSync|open|openSync)\)?\(\s{0,20}(?:\(0, ?)?[\w$.]{0,80}$/;
const assignedBefore = /(?:^|[^\w$.])([\w$]{3,60})\s{0,20}=\s{0,20}(?:\(0, ?)?[\w$.]{0,80}$/;
const readName = /\b(?:readFile|readFileSync|createReadStream|readdir|readdirSync|open|openSync)\)?\(\s{0,20}([\w$]{3,60})\s{0,20}[,)]/g;
const literal = /\b(?:readFile|readFileSync|createReadStream|readdir|readdirSync|open|openSync)\)?\(\s{0,20}["'](\.\/[^"'\\\n]{1,200})["']/g;
const dynamicImport = /\bimport\(\s{0,20}["'](\.\/[^"'\\\n]{1,200})["']\s{0,20}\)/g;
const maxUse = 200;
function filesReadBy(index) {
    if (!/__dirname|import\.meta\.url|\bimport\(|["']\.\//.test(index))
        return [];
    const code = (0,code_text .fx)(index);
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
function partsOf(list) {
    const found = list.match(strings);
    return found === null ? [list] : found.map((each) => each.slice(1, -1));
}
; 





function filesNeededBy(index) {
    const needed = new Set([...chunksOf(index), ...assetsOf(index), ...filesReadBy(index)]);
    return [...needed].filter((name) => name !== bundle .mo && name !== bundle .hi).sort();
}
function filesMissingFrom(names, index) {
    return filesNeededBy(index).filter((needed) => !names.some((name) => name === needed || name.startsWith(`${needed}/`)));
}
const sourceMapRegisterRemedy = 'Build with "ncc --source-map --no-source-map-register": without the second option, the bundle loads that file, and only index.js is uploaded.';
function sourceMapRegisterOf(index) {
    const start = /^(?:#![^\n]{0,200}\n)?(?:"use strict"; ?)?(?:require\(|import )['"]\.\/(sourcemap-register\.c?js)['"]/;
    return start.exec(index.slice(0, 300))?.[1];
}
function chunksOf(index) {
    const suffix = /\.u ?= ?[\s\S]{0,200}?"" ?\+ ?\w{1,30} ?\+ ?"(\.[^"\\\n]{1,60})"/.exec(index)?.[1];
    if (suffix === undefined)
        return [];
    const pattern = /\b(\w{1,30})\.e\((?:\/\*[^*]{0,200}\*\/ ?)?("?)([\w-]{1,100})\2\)(?=, ?\1\.e\(|[\s\S]{0,200}?\.then\(\1(?:\.\w{1,5})?\.bind\(\1)/g;
    return [...index.matchAll(pattern)].map(([, , , id]) => `${id}${suffix}`);
}
const loggerWorker = /["'](?:thread-stream-worker|pino-worker|pino-pipeline-worker|pino\/file)["'][^;]{0,200}$/;
function assetsOf(index) {
    const found = [];
    for (const match of index.matchAll(/\.ab ?\+ ?"([^"\\\n]{1,200})"/g)) {
        const [, name = ''] = match;
        if (!loggerWorker.test(index.slice(Math.max(0, match.index - 300), match.index)))
            found.push(name.replace(/\/$/, ''));
    }
    return found;
}
function listNames(names) {
    const shown = names.slice(0, 5).map((name) => (0,core_text .hD)((0,process .Nt)(name)));
    return (0,format .c3)(names.length > 5 ? [...shown, `${names.length - 5} more`] : shown, 'and');
}

  }),

  38553:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  platformCallIn)
  });
const platformCalls = ['assumeAwsRole', 'getOAuth2AccessToken'];
function platformCallIn(message) {
    return platformCalls.find((name) => message.includes(`${name} is not available outside of the platform`));
}

  }),

  11452:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    q: () => (  configFaults)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65872);
  var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82226);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
  var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);
  var _parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74938);






const platformKeys = /^(spConn|cloud|connector|provisioning|supportsStatefulCommands|filterString|account\.)/;
function configFaults(spec, config) {
    const all = (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__  .AY)(spec, ['sourceConfig']).filter(({ value }) => isItem(value));
    const items = all.filter(({ path }) => !path.includes('subMenus'));
    const keys = items.map(({ value }) => String(value['key']));
    const initial = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__  .Gv)(spec['sourceConfigInitialValues']) ? Object.keys(spec['sourceConfigInitialValues']) : [];
    const faults = items.flatMap((item) => [
        ...faultsOfItem(item, config, 'the configuration'),
        ...faultsOfCards(item, all, config),
    ]);
    for (const key of Object.keys(config)) {
        if (keys.includes(key) || initial.includes(key) || platformKeys.test(key))
            continue;
        const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__  .p)(key, keys.filter((each) => isMissing(config[each])));
        const message = `the configuration has ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(key))}, which is the key of no item`;
        if (near === undefined)
            faults.push({ level: 'notice', message, path: ['sourceConfig'] });
        else
            faults.push({
                level: 'warning',
                message: `${message}; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(near))}?`,
                path: ['sourceConfig'],
            });
    }
    return faults;
}
function isItem({ key, type }) {
    return typeof key === 'string' && typeof type === 'string';
}
function faultsOfCards({ value: item, path }, all, config) {
    const key = String(item['key']);
    if (item['type'] !== 'cardList' || !Object.hasOwn(config, key))
        return [];
    const start = [...path, 'subMenus'];
    const inCards = all.filter((each) => start.every((step, i) => each.path[i] === step) && !each.path.slice(start.length).includes('subMenus'));
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__  .jk)(config[key])
        .flatMap((card, i) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__  .Gv)(card)
        ? inCards.flatMap((each) => faultsOfItem(each, card, `card ${i + 1} of ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(key))}`))
        : [])
        .slice(0, maxCardFaults);
}
const maxCardFaults = 10;
function faultsOfItem({ value: item, path }, config, where) {
    const key = String(item['key']);
    const value = Object.hasOwn(config, key) ? config[key] : undefined;
    if (isMissing(value)) {
        if (item['required'] !== true || !isShown(item, config))
            return [];
        return [{ level: 'warning', message: `${where} has no ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(key))}, which is required`, path }];
    }
    const options = (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__  .jk)(item['options']).flatMap((option) => ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__  .Gv)(option) ? [String(option['value'])] : []));
    const isChoice = item['type'] === 'select' || item['type'] === 'radio';
    if (!isChoice || options.length === 0 || typeof value === 'object' || options.includes(String(value)))
        return [];
    const known = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__  .c3)(options.slice(0, 10).map((option) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(option))), 'or');
    const message = `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(key))} of ${where} is ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(String(value)))}, which is none of its options; it can be ${known}`;
    return [{ level: 'warning', message, path }];
}
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

  }),

  55928:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Fg: () => (  isMadeUpSecret),
    H_: () => (  madeUpConfig),
    Hn: () => (  hasClosedAddress),
    UU: () => (  madeUpConfigMessage)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);
  var _core_secrets_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8554);
  var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74938);




const closedHost = '127.0.0.1';
const closedPort = 1;
const closedUrl = `https://${closedHost}:${closedPort}`;
function madeUpConfig(spec) {
    const initial = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(spec['sourceConfigInitialValues']) ? spec['sourceConfigInitialValues'] : {};
    const config = Object.fromEntries(Object.entries(initial).map(([key, value]) => [key, withoutAddress(key, value)]));
    addItems(config, spec['sourceConfig'], 0);
    return config;
}
const madeUpConfigMessage = 'the connector was created with a made-up configuration, to compare its handlers with the spec';
function hasClosedAddress(config) {
    if (config === closedUrl || config === closedHost)
        return true;
    return typeof config === 'object' && config !== null && Object.values(config).some(hasClosedAddress);
}
function addItems(config, entries, depth) {
    if (depth > 20)
        return;
    for (const entry of (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__  .jk)(entries)) {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(entry))
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
            for (const menu of (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__  .jk)(item['subMenus']))
                if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(menu))
                    addItems(card, menu['items'], depth + 1);
            return [card];
        }
        default: {
            const text = textFor(key);
            return text === 'example' && (0,_core_secrets_names_js__WEBPACK_IMPORTED_MODULE_1__  .e)(key) ? randomSecret() : text;
        }
    }
}
function randomSecret() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
}
function isMadeUpSecret(value) {
    return /^[0-9a-f]{32}$/.test(value);
}
function textFor(key) {
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
function numberIn({ min, max }, preferred) {
    return Math.min(numberOf(max) ?? Number.MAX_VALUE, Math.max(numberOf(min) ?? -Number.MAX_VALUE, preferred));
}
function numberOf(value) {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
function firstOption({ options }) {
    const [first] = (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__  .jk)(options);
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(first) ? first['value'] : 'example';
}

  }),

  36314:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  _m: () => (  createAccount),
  gu: () => (  createCommand),
  kR: () => (  createReadableAccount),
  O_: () => (  createTestAccount),
  SP: () => (  deleteAndVerify),
  x3: () => (  deleteCommand),
  Pf: () => (  generateTestAccount),
  D_: () => (  generateValue),
  ST: () => (  isGone),
  Lt: () => (  lifecycleCommands),
  GM: () => (  readAccount),
  UK: () => (  readCommand),
  $6: () => (  readCreated),
  LC: () => (  readUntil),
  sW: () => (  sentPassword)
});


var names = __webpack_require__(8554);
var core_text = __webpack_require__(46601);
var commands = __webpack_require__(65249);
var settings = __webpack_require__(97830);
var objects = __webpack_require__(97971);
var accounts_entitlements = __webpack_require__(86461);
var generate = __webpack_require__(90702);
var errors = __webpack_require__(25584);
; 



const maxLength = 2_000;
const demand = /\b(?:required|requires?|missing|mandatory|needs?|needed|lacks?|must|(?:is|are|be|was|were) (?:empty|blank|null|undefined)|(?:not|non)[ -]?(?:provided|given|set|specified|supplied|empty|blank|null))\b/i;
const isOfRequest = (name) => /token|auth|apikey|credential|header|url|host|scope|permission|client|session|config|body|payload|request|input/.test(name);
const isNoName = (name) => /^(?:it|this|that|which|value|values|field|fields|attribute|attributes|account|user|property|parameter|one|key|and|or|data)$/.test(name);
function explainRefusal(error, sent, spec) {
    const { cause, command, kind, outputs } = error;
    if (kind !== 'connector' || error.errorType === 'notFound' || !(0,errors .Dz)(cause))
        return error;
    const lack = findLack((cause.detail ?? cause.message).slice(0, maxLength), sent, spec);
    if (lack === undefined)
        return error;
    const names = Object.keys(sent).map((name) => (0,core_text .bp)(name));
    const what = `${lack.what}, and ${command} requires it (sent: ${names.join(', ') || 'nothing'})`;
    return new commands .Qd(command, kind, `${what}: ${error.message}`, { outputs, cause, target: lack.target });
}
function findLack(text, sent, { fields, accountSchema, secretKeys, textItems }) {
    if (!demand.test(text))
        return undefined;
    const given = new Set(Object.keys(sent).map(plain));
    const words = new Set((text.match(/[\p{L}_][\p{L}\p{N}_.-]*/gu) ?? []).map(plain));
    const field = fields.find(({ key }) => !given.has(plain(key)) && words.has(plain(key)));
    if (field !== undefined) {
        const what = `field ${(0,core_text .bp)(field.key)} of the create template is not required`;
        return { what, target: field.target };
    }
    const attributes = accountSchema?.attributes.map(({ name }) => name) ?? [];
    const configKeys = new Set([...secretKeys, ...textItems.map(({ key }) => key)].map(plain));
    const name = attributes.find((each) => !given.has(plain(each)) && words.has(plain(each))) ??
        namesDemanded(text).find((each) => !given.has(plain(each)) && !configKeys.has(plain(each)));
    if (name === undefined)
        return undefined;
    const what = `the create template has no field ${(0,core_text .bp)(name)}`;
    return { what, target: { kind: 'spec', path: ['accountCreateTemplate', 'fields'] } };
}
function namesDemanded(text) {
    const before = text.matchAll(/([\p{L}_][\p{L}\p{N}_.-]{0,63})["'`]? (?:is|are|was) (?:a )?(?:required|missing|mandatory|not (?:provided|given|set|specified|supplied))\b/giu);
    const after = text.matchAll(/\b(?:missing|requires?|required|mandatory)(?: (?:the|a|an))?(?: (?:required|mandatory))?(?: (?:field|attribute|property|parameter|value|argument)s?)?:? ["'`]([\p{L}_][\p{L}\p{N}_.-]{0,63})["'`]/giu);
    return [...before, ...after]
        .map(([, name = '']) => name)
        .filter((name) => !isNoName(plain(name)) && !isOfRequest(plain(name)));
}
function plain(name) {
    return name.replace(/[_.-]/g, '').toLowerCase();
}
; 








const createCommand = 'std:account:create';
const readCommand = 'std:account:read';
const deleteCommand = 'std:account:delete';
const lifecycleCommands = [createCommand, readCommand, deleteCommand];
async function generateTestAccount(check, extent) {
    const { spec, run } = check;
    if (spec.fields.length === 0)
        check.skip('the spec has no accountCreateTemplate, so what a create needs is not known; add one');
    const fields = extent === 'minimal' ? (0,generate .z9)(spec) : spec.fields;
    const entitlements = async (attribute) => {
        const schema = (0,accounts_entitlements ._z)(spec, spec.accountSchema?.byName.get(attribute));
        const list = schema && (await check.listIfPossible(schema));
        return list?.sample.map(({ id }) => id) ?? [];
    };
    const random = check.random.fork(extent);
    const account = await (0,generate .TV)(spec, fields, random, entitlements, run.settings.values);
    for (const key of account.secretKeys)
        addSecrets(run.watch, account.attributes[key]);
    const given = new Set(Object.keys(run.settings.values).flatMap((key) => account.attributes[key]));
    for (const id of [account.identity, ...account.markers])
        if (!given.has(id))
            run.traffic.addMadeUpId(id);
    return account;
}
async function createAccount(check, account) {
    const { run, spec } = check;
    const { testAccounts } = run;
    if (run.deleteFailedIn !== undefined) {
        check.skip(`no further accounts are created, because one of ${run.deleteFailedIn} could not be deleted`, 'fault');
    }
    await testAccounts.listBefore(async () => (await check.listIfPossible())?.ids);
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
            const message = `${createCommand} answered the account ${(0,core_text .bp)(created.id)}, which existed before`;
            throw new commands .Qd(createCommand, 'answer', `${message} (an earlier run with the same seed may have left it)`);
        }
        if (testAccounts.isInDoubt(check.id, created, markers)) {
            const message = `${createCommand} answered the account ${(0,core_text .bp)(created.id)}, which a create of another check had answered`;
            throw new commands .Qd(createCommand, 'answer', message);
        }
        check.testAccounts.recordCreated(testAccount, created);
        if (testAccount.isOurs)
            run.traffic.addMadeUpId(created.id);
        for (const text of (0,commands .VF)(created.fields)) {
            check.error(`${createCommand} reports an error for ${text}`, {
                target: { kind: 'handler', command: createCommand },
            });
        }
        return created;
    }
    catch (error) {
        check.testAccounts.recordFailure(testAccount, error);
        throw error instanceof commands .Qd && Object.keys(attributes).length > 0
            ? explainRefusal(error, attributes, spec)
            : error;
    }
}
async function createTestAccount(check) {
    const { run } = check;
    if (run.createFailedIn !== undefined)
        check.skip(`no test account could be created: see ${run.createFailedIn}`, 'fault');
    const sent = await generateTestAccount(check, 'minimal');
    try {
        return { sent, created: await createAccount(check, sent) };
    }
    catch (error) {
        if (error instanceof commands .Qd)
            run.createFailedIn ??= check.id;
        throw error;
    }
}
async function readAccount(check, account) {
    const read = await check.commands.invokeForObject(readCommand, check.objectInput(account));
    if (read.uniqueKey === (0,objects .TH)(account.key).uniqueKey)
        check.testAccounts.readKeys.add(read.uniqueKey);
    return read;
}
async function readUntil(check, account, inspect) {
    const last = await check.poller.until(async () => {
        try {
            const seen = inspect(await readAccount(check, account));
            return { done: seen.done, seen };
        }
        catch (error) {
            if (error instanceof commands .Qd && error.mayMeanNotFound)
                return { done: false, error, missing: 'an account that can be read' };
            throw error;
        }
    });
    if (last.seen)
        return last.seen;
    throw last.error;
}
async function readCreated(check, created) {
    return (await readUntil(check, created, (account) => ({ done: true, account }))).account;
}
async function isGone(check, account) {
    const notFound = [];
    await check.poller.until(async () => {
        try {
            await readAccount(check, account);
            return { done: true };
        }
        catch (error) {
            if (!(error instanceof commands .Qd && error.mayMeanNotFound))
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
async function createReadableAccount(check) {
    const { sent, created } = await createTestAccount(check);
    return { sent, created, read: await readCreated(check, created) };
}
async function deleteAndVerify(check, account) {
    await check.commands.invokeVoid(deleteCommand, check.objectInput(account));
    const isDeleted = await waitUntilUnreadable(check, account);
    if (isDeleted)
        check.testAccounts.recordDeleted(account);
    return isDeleted;
}
const noLongerReadable = 'a deleted account that cannot be read';
async function waitUntilUnreadable(check, account) {
    const { done } = await check.poller.until(async () => {
        try {
            await readAccount(check, account);
            return { done: false, missing: noLongerReadable };
        }
        catch (error) {
            if (!(error instanceof commands .Qd))
                throw error;
            if (error.kind === 'connector')
                return { done: true };
            throw error;
        }
    });
    return done;
}
function generateValue(check, type, name, taken = []) {
    const given = check.run.updateValues[name];
    let value;
    for (let tries = 0; tries < 20; tries++) {
        value = given ? (0,settings .ZC)(given, check.random).value : (0,generate .VV)(type, name, check.random);
        if (!taken.includes(value))
            break;
        value = undefined;
    }
    if ((0,names .e)(name))
        addSecrets(check.run.watch, value);
    return value;
}
const sentPassword = 'a password that was sent';
function addSecrets(watch, value) {
    for (const text of Array.isArray(value) ? value : [value])
        if (typeof text === 'string')
            watch.add(text, sentPassword);
}

  }),

  89009:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  updateCommand)
  });
const updateCommand = 'std:account:update';

  }),

  86461:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    YK: () => (  requireEntitlementAttributes),
    _z: () => (  entitlementSchemaOf),
    m: () => (  forEachEntitlementType),
    uE: () => (  requireAccounts),
    yg: () => (  forEachEntitlementList)
  });
  var _engine_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27806);
  var _engine_shared_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61650);


function entitlementSchemaOf(spec, attribute) {
    if (!attribute?.entitlement)
        return undefined;
    const schemas = spec.entitlementSchemas;
    const ofType = (type) => schemas.find((schema) => schema.type === type);
    if (attribute.schemaObjectType !== undefined)
        return ofType(attribute.schemaObjectType);
    return ofType(attribute.name) ?? (schemas.length === 1 ? schemas[0] : ofType('group'));
}
function requireEntitlementAttributes(check) {
    const attributes = (check.spec.accountSchema?.attributes ?? []).filter(({ entitlement }) => entitlement);
    if (attributes.length === 0)
        check.skip('the account schema has no attribute with entitlement: true');
    return attributes;
}
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
async function requireAccounts(check) {
    const list = await check.list();
    if (list.count === 0)
        check.skip(_engine_reasons_js__WEBPACK_IMPORTED_MODULE_0__  .ou);
    return list;
}
async function forEachEntitlementList(check, work) {
    await (0,_engine_shared_lists_js__WEBPACK_IMPORTED_MODULE_1__  .vw)(check, check.spec.entitlementSchemas);
    await forEachEntitlementType(check, async (schema) => {
        const list = await check.list(schema);
        if (list.count === 0)
            return { skipped: (0,_engine_reasons_js__WEBPACK_IMPORTED_MODULE_0__  .Yk)(schema.type) };
        await work(list, schema);
        return undefined;
    });
}

  }),

  90702:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Gl: () => (  singleValuedCheck),
    TV: () => (  generateAccount),
    VV: () => (  generateByType),
    nU: () => (  isSecretField),
    xh: () => (  hasOwnIdentities),
    yN: () => (  singleValued),
    z9: () => (  minimalFields)
  });
  var _core_secrets_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8554);
  var _engine_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97830);
  var _objects_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74044);
  var _random_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26550);




function minimalFields(spec) {
    const required = spec.fields.filter(({ required }) => required);
    if (required.length > 0)
        return required;
    const { identityAttribute, displayAttribute } = spec.accountSchema ?? {};
    const identifying = spec.fields.filter(({ key }) => key === identityAttribute || key === displayAttribute);
    return identifying.length > 0 ? identifying : spec.fields;
}
async function hasOwnIdentities(spec, values) {
    const fields = minimalFields(spec);
    const { identity, attributes, markers } = await generateAccount(spec, fields, new _random_js__WEBPACK_IMPORTED_MODULE_3__  .o8(''), async () => [], values);
    const given = Object.keys(values).flatMap((key) => attributes[key]);
    return markers.includes(identity) || (markers.length > 0 && !given.includes(identity));
}
async function generateAccount(spec, fields, random, entitlementValues, values = {}) {
    const attributes = Object.create(null);
    const secretKeys = new Set();
    const markers = [];
    const problems = [];
    for (const field of fields) {
        const attribute = spec.accountSchema?.byName.get(field.key);
        const given = Object.hasOwn(values, field.key) ? values[field.key] : undefined;
        if (attribute?.entitlement && field.initialType !== 'static' && given === undefined) {
            const [value] = await entitlementValues(field.key);
            if (value !== undefined)
                attributes[field.key] = attribute.multi ? [value] : value;
            if (value !== undefined || !field.required)
                continue;
        }
        const { value, unique } = given ? (0,_engine_settings_js__WEBPACK_IMPORTED_MODULE_1__  .ZC)(given, random) : generateField(field, random);
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
function generateField(field, random) {
    const { initial, initialType } = field;
    if (initialType === 'static' && !(0,_objects_compare_js__WEBPACK_IMPORTED_MODULE_2__  .Im)(initial['value']))
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
function generateByType(type, name, random) {
    switch (type) {
        case 'string':
            return generateText(name, random);
        case 'boolean':
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
    if ((0,_core_secrets_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(name))
        return generatePassword(random);
    if (/e-?mail|\bmail\b|userprincipalname|\bupn\b/i.test(name))
        return `test.${random.text(10)}@example.com`;
    if (phoneName.test(name))
        return `+1202555${random.text(4, '0123456789')}`;
    return `test-${random.text(10)}`;
}
function generatePassword(random) {
    const lower = 'abcdefghijkmnpqrstuvwxyz';
    return `${random.text(6, lower)}${random.text(6, lower.toUpperCase())}${random.text(4, '23456789')}-${random.text(3, lower)}!`;
}
function generateUniqueId(initial, random) {
    const template = typeof initial['template'] === 'string' ? initial['template'] : '';
    const maxSize = Math.trunc(Number(initial['maxSize']));
    const counter = random.integer(10_000, 999_999);
    let id = template
        .replaceAll('$(uniqueCounter)', String(counter))
        .replaceAll(/\$\(([^)]{0,200})\)/g, (_, name) => generateText(name, random));
    if (id === template)
        id += random.text(10);
    if (!(maxSize > 0) || id.length <= maxSize)
        return id;
    const tail = random.text(Math.min(8, maxSize));
    return id.slice(0, maxSize - tail.length) + tail;
}
function convertStaticValue(value, type) {
    if (typeof value !== 'string')
        return value;
    if (type === 'boolean' && /^(true|false)$/i.test(value))
        return value.toLowerCase() === 'true';
    if ((type === 'int' || type === 'long') && /^[-+]?\d{1,15}$/.test(value))
        return Number(value);
    return value;
}
function isSecretField(field) {
    return (field.initialType === 'generator' && field.initial['name'] === 'Create Password') || (0,_core_secrets_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(field.key);
}
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
const singleValuedCheck = 'account-create-single-valued';
function singleValued(spec, { identity, attributes: all, markers }) {
    const minimal = new Set(minimalFields(spec).map(({ key }) => key));
    const isMulti = (name) => spec.accountSchema?.byName.get(name)?.multi === true && !(0,_core_secrets_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(name);
    const multi = Object.keys(all).filter(isMulti);
    const attributes = Object.fromEntries(Object.entries(all)
        .filter(([name]) => minimal.has(name) || isMulti(name))
        .map(([name, value]) => [name, isMulti(name) && Array.isArray(value) ? value[0] : value]));
    const texts = Object.values(attributes);
    const sent = markers.filter((marker) => marker === identity || texts.includes(marker));
    return { account: { identity, attributes, markers: sent }, multi };
}

  }),

  49923:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  customCommandCheck),
    V: () => (  differenceIn)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65872);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46601);
  var _engine_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65249);
  var _engine_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78345);
  var _engine_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97830);
  var _engine_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14300);






function customCommandCheck(custom) {
    const { name, description, command, writes } = custom;
    return {
        id: (0,_engine_settings_js__WEBPACK_IMPORTED_MODULE_3__  .NZ)(name),
        title: `Custom command ${name}`,
        description: description ?? `${command} answers as validate.yml expects.`,
        documents: [_engine_documents_js__WEBPACK_IMPORTED_MODULE_2__  .D.commands],
        requires: [command],
        writes,
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
        if (!(error instanceof _engine_commands_js__WEBPACK_IMPORTED_MODULE_1__  .Qd) || expect.error === undefined)
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
    check.error(`${command} answered ${(0,_engine_text_js__WEBPACK_IMPORTED_MODULE_4__  .U)(outputs, 'output')} instead of ${expected}`, { target });
}
async function compareError(check, error, input, { error: expected, message }) {
    if (error.kind !== 'connector')
        check.reportFailure(error, 'the connector has to reject this');
    else if (expected !== 'any') {
        const type = await check.errorTypeOf(error, input);
        if (type !== undefined && type !== expected)
            check.reportFailure(error, `it failed, but not with a ${expected} error`);
    }
    if (message !== undefined && !error.message.includes(message)) {
        check.reportFailure(error, `it failed, but without the text ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(message)}`);
    }
}
function differenceIn(value, expected, place, isExact = false) {
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__  .Gv)(expected)) {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__  .Gv)(value))
            return `${place} is ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__  .I)(value)} instead of an object`;
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
            return `${place} is ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__  .I)(value)} instead of a list`;
        if (value.length !== expected.length) {
            return `${place} has ${(0,_engine_text_js__WEBPACK_IMPORTED_MODULE_4__  .U)(value.length, 'element')} instead of ${expected.length}`;
        }
        for (const [i, child] of expected.entries()) {
            const difference = differenceIn(value[i], child, `${place}[${i}]`, isExact);
            if (difference !== undefined)
                return difference;
        }
        return undefined;
    }
    return value === expected ? undefined : `${place} is ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(value)} instead of ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(expected)}`;
}

  }),

  53049:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  t: () => (  checkAreas),
  A: () => (  checks)
});

var handlers = __webpack_require__(45146);
var needed_files = __webpack_require__(66327);
var core_text = __webpack_require__(46601);
var documents = __webpack_require__(78345);
var engine_facts = __webpack_require__(48252);
var reasons = __webpack_require__(27806);
var engine_text = __webpack_require__(14300);
var bundle_effects = __webpack_require__(68301);
; 


function reportContent(check, { missingFiles, otherFiles, effects, canSwitchTlsOff = false }, owner = 'connector') {
    const isCustomizer = owner === 'customizer';
    const bundle = isCustomizer ? 'the bundle of the customizer' : 'the bundle';
    if (otherFiles !== undefined) {
        check.notice(`${bundle} also has ${(0,needed_files .Zv)(otherFiles)}: the platform is not known to load them`, {
            remedy: 'Let the build put everything into index.js.',
        });
    }
    if (missingFiles.length > 0) {
        const index = isCustomizer ? 'index.js of the customizer' : 'index.js';
        const where = isCustomizer ? 'its bundle' : 'the bundle';
        check.warn(`${index} reads ${(0,needed_files .Zv)(missingFiles)} when it runs, which ${where} does not contain`, {
            remedy: 'Import it statically, so that the build puts it into index.js: the platform loads no other file.',
        });
    }
    for (const effect of effects) {
        const { says, remedy } = bundle_effects .Aj[effect];
        check.warn(`${bundle} ${says}`, { remedy });
    }
    if (!canSwitchTlsOff || effects.includes('tls-unverified'))
        return;
    check.notice(`${bundle} ${bundle_effects .aM}`, { remedy: bundle_effects .Aj['tls-unverified'].remedy });
}
; 








const maxLoadTimeMs = 5_000;
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
    documents: [documents .D.build],
    inspect: (check, bundle) => {
        reportContent(check, bundle);
        const { loadError, loadErrorWithoutConfig } = bundle;
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
        ? needed_files .Hi
        : 'Only index.js and connector-spec.json are uploaded: let the build put everything into index.js.';
}
const bundleExportsOfBundle = bundleCheck({
    id: 'bundle-exports',
    title: 'Bundle: exports',
    description: 'The bundle exports a connector, or a function that creates one.',
    documents: [documents .D.build],
    inspect: (check, bundle) => {
        const { loadError, exportError, exports, factoryError, withConfig } = bundle;
        const failure = (0,engine_facts .u7)(bundle);
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
                check.skip(`${reasons .Vk} (${failure})${bundle.madeUpHandlers === undefined ? '' : ', but with a made-up one'}; give one with ${check.inputName('config')}`, 'configuration');
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
        check.skip(`${reasons .Vk} (${specError}); give one with ${check.inputName('config')}`, 'configuration');
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
    documents: [documents .D.spec, documents .D.commands],
    inspect: (check, bundle) => {
        const { factoryError, factoryErrorHere, withConfig, madeUpHandlers } = bundle;
        if (factoryError !== undefined && !withConfig && madeUpHandlers === undefined)
            check.skip(`${reasons .Vk}, so its handlers are not known: see bundle-exports`, 'configuration');
        if (factoryErrorHere !== undefined)
            check.skip(`the connector's handlers are not known: it can be created on the tenant but not here (${factoryErrorHere})`);
        if (!(0,engine_facts .L0)(bundle) && madeUpHandlers === undefined)
            check.skip("the connector's handlers are not known, because it cannot be created: see bundle-exports", 'fault');
        const listed = check.run.specContent['commands'];
        for (const finding of (0,handlers .F)({ commands: [...check.spec.commands] }, madeUpHandlers ?? bundle.handlers)) {
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
    documents: [documents .D.build],
    inspect: (check, { sdkVersion, sourceMap }) => {
        if (sdkVersion === undefined) {
            check.skip(sourceMap === undefined ? noProjectReason(check) : 'the project does not depend on the connector SDK');
        }
        const major = /^v?(\d+)\.\d+\.\d+/.exec(sdkVersion)?.[1];
        if (major === undefined) {
            check.warn(`the project asks for version ${(0,core_text .bp)(sdkVersion)} of the connector SDK and has none installed or locked`, {
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
    documents: [documents .D.limits],
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
    documents: [documents .D.build],
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
            check.warn(`the source map names ${(0,engine_text .U)(0, 'source')} of the project`, {
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
var json = __webpack_require__(65872);
var engine_commands = __webpack_require__(65249);
var process = __webpack_require__(64351);
; 


const maxEndpoints = 4;
function refusalsOf(check) {
    return check.run.target?.refusals ?? check.skip('there is no recording', 'input');
}
async function* refusedInTurn(refusals, run) {
    for (const endpoint of refusals.asked().slice(0, maxEndpoints)) {
        refusals.refuse(endpoint);
        yield { endpoint, result: await run().finally(() => refusals.end()) };
    }
}
function refusalText(endpoint) {
    return `the target system refused ${(0,core_text .TN)((0,process .g$)(endpoint), 200)} with status 403`;
}
function reportStillFailing(check, error) {
    check.reportFailure(error, 'the target system accepts requests again, and the same process still fails', {
        remedy: 'Do not keep what came of a request that failed, such as the promise of a token.',
    });
}
; 

const maxTryMs = 30_000;
async function tryCommand(check, { command, input = {}, config, watch, onOutput, onState }) {
    const { clock, signal } = check.run;
    const limit = new AbortController();
    const ended = new AbortController();
    const timer = clock.sleep(maxTryMs, ended.signal).then(() => limit.abort(new Error(`${command} took longer than ${maxTryMs} ms`)), () => { });
    const commands = check.commands.withSignal(AbortSignal.any([signal, limit.signal]));
    const options = { ...(config !== undefined && { config }), ...(watch && { watch }), ...(onState && { onState }) };
    try {
        for await (const output of commands.outputs(command, input, options))
            onOutput?.(output);
        return { outcome: 'succeeded' };
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        if (limit.signal.aborted)
            return { outcome: 'endless' };
        if (!(error instanceof engine_commands .Qd))
            throw error;
        return error.kind === 'timeout' ? { outcome: 'endless' } : { outcome: 'failed', error };
    }
    finally {
        check.commands.requests += commands.requests;
        ended.abort();
        await timer;
    }
}
var compare = __webpack_require__(74044);
; 







const command = 'std:test-connection';
const target = { kind: 'handler', command };
const testConnectionSuccess = {
    id: 'test-connection-success',
    title: 'Connection',
    description: 'The connection test succeeds with the given configuration.',
    documents: [documents .D.command('test connection')],
    requires: [command],
    runsAlone: true,
    writes: false,
    needsConfig: true,
    async run(check) {
        try {
            const answer = await check.commands.invokeOne(command, {});
            if (!(0,json .Gv)(answer))
                check.warn(`${command} answered ${(0,json .I)(answer)} instead of an object`, { target });
            const told = toldFailure(answer);
            if (told === undefined)
                return;
            check.warn(`${command} answers ${(0,core_text .bp)(told)}: the documented answer has no fields, so it counts as success`, {
                target,
                remedy: 'Throw a ConnectorError if the connection fails.',
            });
        }
        catch (error) {
            if (!(error instanceof engine_commands .Qd))
                throw error;
            check.run.connectionFailed = true;
            const remedy = error.kind === 'connector'
                ? `Check the configuration, and that the target system can be reached from ${check.run.bundle ? 'this machine' : 'the tenant'}.`
                : undefined;
            check.reportFailure(error, '', { remedy });
        }
    },
};
function toldFailure(answer) {
    if (!(0,json .Gv)(answer))
        return undefined;
    const failed = Object.entries(answer).find(([name, value]) => (value === false && /^(?:success|ok|connected|valid|successful)$/i.test(name)) ||
        (/^errors?$/i.test(name) && value !== false && !(0,compare .Im)(value) && value !== ''));
    return failed && Object.fromEntries([failed]);
}
const testConnectionEmpty = {
    id: 'test-connection-empty',
    title: 'Connection without configuration',
    description: 'The connection test fails when the configuration is empty.',
    documents: [documents .D.command('test connection'), documents .D.errors],
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
            if (!(error instanceof engine_commands .Qd))
                throw error;
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
const testConnectionRefused = {
    id: 'test-connection-refused',
    title: 'Refused connection',
    description: 'On a recording: if the target system refuses each request, the connection test fails within 30 s.',
    documents: [documents .D.command('test connection'), documents .D.errors],
    requires: [command],
    runsAlone: true,
    writes: false,
    needsConfig: true,
    inReplayOnly: true,
    async run(check) {
        const refusals = refusalsOf(check);
        refusals.refuseAll();
        let refused = 0;
        const { outcome } = await tryCommand(check, { command }).finally(() => {
            refused = refusals.end().length;
        });
        if (outcome === 'endless') {
            check.warn(`${command} had not ended after ${maxTryMs / 1000} s, with a target system that refuses each request`, {
                target,
                remedy: 'Limit how often a request is repeated.',
            });
        }
        else if (refused === 0) {
            check.skip(`${command} sends no request to the target system`);
        }
        else if (outcome === 'succeeded') {
            check.error(`${command} succeeds, though the target system refuses each request with status 401`, {
                target,
                remedy: 'Let the handler throw a ConnectorError if it cannot sign in or read.',
            });
        }
        else {
            const again = await tryCommand(check, { command });
            if (again.outcome === 'failed')
                reportStillFailing(check, again.error);
        }
    },
};
var clean = __webpack_require__(28759);
var config_secrets = __webpack_require__(78714);
var store = __webpack_require__(53491);
var made_up_config = __webpack_require__(55928);
var secret_watch = __webpack_require__(9893);
; 










const unreachable_command = 'std:test-connection';
const unreachable_target = { kind: 'handler', command: unreachable_command };
const testConnectionUnreachable = {
    id: 'test-connection-unreachable',
    title: 'Connection to a closed port',
    description: 'With a made-up configuration, whose addresses lead to a closed port, the connection test fails within 30 s, does not show its secrets, and the connector goes on working.',
    documents: [documents .D.command('test connection'), documents .D.errors],
    requires: [unreachable_command],
    runsAlone: true,
    writes: false,
    needsConfig: false,
    usesMadeUpConfig: true,
    facts: ['bundle', 'process'],
    async run(check) {
        const config = (0,made_up_config .H_)(check.run.specContent);
        const crashesBefore = crashesOf(check).length;
        if (!(await isCreated(check, config))) {
            if (reportCrash(check, crashesBefore))
                return;
            check.skip('the connector cannot be created with a made-up configuration');
        }
        const watch = watchFor(config, check.run.specContent['sourceConfig']);
        const { outcome } = await tryCommand(check, { command: unreachable_command, config, watch });
        if (outcome === 'endless') {
            check.warn(`${unreachable_command} had not ended after ${maxTryMs / 1000} s, with addresses where nothing listens`, {
                target: unreachable_target,
                remedy: 'Set a time limit for each request, and limit how often it is repeated.',
            });
        }
        else if (outcome === 'succeeded' && (0,made_up_config .Hn)(config)) {
            check.warn(`${unreachable_command} succeeds with a made-up configuration, at whose addresses nothing listens`, {
                target: unreachable_target,
                remedy: 'Let the handler sign in to the target system, or read from it, and throw a ConnectorError if it cannot.',
            });
        }
        else if (outcome === 'succeeded') {
            check.skipReason = `${unreachable_command} succeeds with made-up values, and the spec has no item for an address: what it does without a connection is not known`;
            check.skipCause = 'nothing-to-test';
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
function watchFor(config, sourceConfig) {
    const watch = new secret_watch .sJ(new store .Gf());
    for (const { key, value } of (0,config_secrets .L)(config, sourceConfig)) {
        if (!(0,made_up_config .Fg)(value))
            continue;
        watch.add(value, (0,clean .uH) `the made-up secret ${(0,core_text .hD)((0,process .Nt)(key))}`);
        (0,process .rW)().add(value);
    }
    return watch;
}
async function isCreated({ commands }, config) {
    try {
        await commands.invokeOne('std:spec:read', {}, { config });
        return true;
    }
    catch (error) {
        if (!(error instanceof engine_commands .Qd))
            throw error;
        return false;
    }
}
function reportCrash(check, before) {
    const [crash] = crashesOf(check).slice(before);
    if (crash === undefined)
        return false;
    if (check.isReportedBy('process-crashes')) {
        check.skipReason = 'the connector crashed: see process-crashes';
        return true;
    }
    check.warn(`where nothing listens at its addresses, ${crash.message}`, {
        target: unreachable_target,
        remedy: 'Await or catch every promise, and do not call process.exit: other commands run in the same process.',
    });
    return true;
}
function crashesOf({ run }) {
    return (run.process?.incidents() ?? []).filter(({ kind }) => kind === 'crash');
}
var nearest = __webpack_require__(82226);
var platform_calls = __webpack_require__(38553);
var pool = __webpack_require__(63096);
var command_names = __webpack_require__(55784);
var findings = __webpack_require__(13157);
var list_stats = __webpack_require__(21405);
var object_list = __webpack_require__(65296);
var schema_stats = __webpack_require__(52274);
; 















function hasUsableCustomizer(check) {
    const bundle = check.run.customizer?.bundle;
    if (bundle === undefined)
        return check.skip((0,engine_facts .Pn)('customizer', check.run.nameInput), 'input');
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
    documents: [documents .D.customizers],
    requires: [],
    writes: false,
    needsConfig: false,
    facts: ['customizer'],
    scope: 'both',
    async run(check) {
        const bundle = check.run.customizer?.bundle;
        if (bundle === undefined)
            return check.skip((0,engine_facts .Pn)('customizer', check.run.nameInput), 'input');
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
                if (check.run.scope === 'customizer' && check.run.isConfigEmpty)
                    return (0,reasons .AC)(check);
                check.skip(`${reasons .vO} (${customizerFactoryError}); give one with ${check.inputName('config')}`, 'configuration');
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
function reportUnusedHandlers(check, handlers) {
    const unused = [];
    for (const handler of handlers.filter((each) => !check.spec.commands.has(commandOf(each)))) {
        const near = command_names .UC.includes(commandOf(handler))
            ? undefined
            : (0,nearest .p)(commandOf(handler), [...check.spec.commands]);
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
function reportUnknownHandlers(check, handlers) {
    for (const handler of handlers) {
        const command = commandOf(handler);
        if (!command.startsWith('std:') || command_names .UC.includes(command))
            continue;
        const near = (0,nearest .p)(command, command_names .UC);
        check.warn(`the customizer's handler ${(0,core_text .bp)(handler)} may never run: there is no command ${command}`, {
            target: { kind: 'handler', command, customizer: true },
            remedy: near === undefined ? 'Correct its name, or remove the handler.' : `Did you mean ${near}?`,
            kind: 'handlers that may never run',
        });
    }
}
function reportUnused(check, handler, remedy) {
    const message = `the customizer's handler ${(0,core_text .bp)(handler)} never runs: the connector does not list ${commandOf(handler)}`;
    const target = { kind: 'handler', command: commandOf(handler), customizer: true };
    check.warn(message, { target, remedy, kind: 'handlers that never run' });
}
const customizerReading = {
    id: 'customizer-reading',
    title: 'Reading with the customizer',
    description: 'With the customizer, commands that read succeed as without it, and the answers have the same keys and match the schemas.',
    documents: [documents .D.customizers],
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
                    check.error(`with the customizer, std:test-connection answers ${(0,json .I)(answer)}`, {
                        target: { kind: 'handler', command: 'std:test-connection', customizer: true },
                    });
            });
        }
        const schemas = [undefined, ...check.spec.entitlementSchemas];
        for (const schema of schemas) {
            const list = (0,object_list .Xk)(schema);
            const read = (0,object_list .R1)(schema);
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
async function attemptWithCustomizer(check, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof engine_commands .Qd))
            throw error;
        const { command, requestId } = error;
        const target = { kind: 'handler', command, ...(requestId && { requestId }), customizer: true };
        if (!noteNeedsPlatform(check, error, `${command} with the customizer`, target)) {
            check.reportFailure(error, 'with the customizer', { target });
        }
        return undefined;
    }
}
function noteNeedsPlatform(check, failure, place, target) {
    const needed = failure.kind === 'connector' ? (0,platform_calls .R)(failure.message) : undefined;
    if (needed === undefined)
        return false;
    check.notice(`${place}, cannot be tried here: it needs ${needed}, which only the platform has`, { target });
    return true;
}
async function compareLists(check, customized, schema, plain) {
    const command = (0,object_list .Xk)(schema);
    const list = await (0,object_list .LD)({
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
        check.error(`with the customizer, ${command} sends ${(0,core_text .bp)(other.id)}, which it does not send without it`, {
            target,
            remedy: 'Do not change keys: the platform identifies objects by them.',
        });
    }
    reportNewMismatches(check, command, list.schemaStats, plain.schemaStats);
}
async function compareReads(check, customized, schema, sample) {
    const command = (0,object_list .R1)(schema);
    const view = schema ?? check.spec.accountSchema;
    const before = view && new schema_stats .B(view);
    const after = view && new schema_stats .B(view);
    await (0,pool .b)(sample, check.run.maxConcurrentReads, async (listed) => {
        const input = check.objectInput(listed, schema);
        let plain;
        try {
            plain = await check.commands.invokeForObject(command, input);
        }
        catch (error) {
            if (error instanceof engine_commands .Qd)
                return;
            throw error;
        }
        before?.add(plain);
        await attemptWithCustomizer(check, async () => {
            const object = await customized.commands.invokeForObject(command, input);
            after?.add(object);
            if (object.uniqueKey === plain.uniqueKey)
                return;
            check.error(`with the customizer, ${command} of ${(0,core_text .bp)(plain.id)} answers ${(0,core_text .bp)(object.id)}`, {
                target: { kind: 'handler', command, customizer: true },
                remedy: 'Do not change keys: the platform identifies objects by them.',
                kind: 'reads that answer another key',
            });
        });
    });
    reportNewMismatches(check, command, after, before);
}
function reportNewMismatches(check, command, after, before) {
    const noun = { one: 'object', many: 'objects' };
    const findingsBefore = new findings .F();
    before?.report((0,list_stats .NL)(findingsBefore), noun);
    const knownMessages = new Set(findingsBefore.list().map(({ message }) => message));
    const findingsAfter = new findings .F();
    after?.report((0,list_stats .NL)(findingsAfter), noun);
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
var accounts = __webpack_require__(36314);
var accounts_change = __webpack_require__(89009);
var names = __webpack_require__(8554);
var settings = __webpack_require__(97830);
var objects = __webpack_require__(97971);
; 




async function accountToChange(check) {
    const { ownAccount } = check.run;
    if (ownAccount !== undefined)
        return takeOwnAccount(check, ownAccount);
    const { created, read } = await (0,accounts .kR)(check);
    return { ...read, id: created.id, key: created.key, uniqueKey: created.uniqueKey };
}
async function changing(check, parts, send) {
    const { ownAccount } = check.run;
    return ownAccount === undefined ? send() : ownAccount.change(parts, send);
}
function requireWayBack(check, command, state) {
    if (check.run.ownAccount === undefined || check.spec.commands.has(command))
        return;
    const reason = `the test account of validate.yml would stay ${state}, because the spec does not list ${command}`;
    check.skip(reason, 'commands');
}
async function takeOwnAccount(check, own) {
    const { unusable } = own;
    if (unusable !== undefined)
        check.skip(`${unusable.reason}: see ${unusable.check}`, 'fault');
    const key = keyOf(check, own);
    const { id, uniqueKey } = (0,objects .TH)(key);
    const giveUp = () => {
        const reason = 'the test account of validate.yml cannot be read';
        own.giveUp(check.id, reason);
        return check.skip(reason, 'fault');
    };
    let account;
    try {
        account = await (0,accounts .GM)(check, { id, key });
    }
    catch (error) {
        if (!(error instanceof engine_commands .Qd))
            throw error;
        const remedy = 'Correct test-account in validate.yml.';
        check.reportFailure(error, `the test account ${(0,core_text .bp)(id)} of validate.yml cannot be read`, { remedy });
        return giveUp();
    }
    if (account.uniqueKey !== uniqueKey) {
        const message = `the read of the test account ${(0,core_text .bp)(id)} of validate.yml answered ${(0,core_text .bp)(account.id)}`;
        check.error(message, { target: { kind: 'handler', command: accounts .UK } });
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
var generate = __webpack_require__(90702);
; 










const changes_target = { kind: 'handler', command: accounts_change .h };
function updatableAttributes({ spec, run }) {
    const schema = spec.accountSchema;
    const named = run.ownAccount === undefined ? {} : (run.settings.testAccount?.values ?? {});
    const attributes = (schema?.attributes ?? []).filter(({ entitlement, name }) => {
        const given = run.updateValues[name];
        if (entitlement || (run.ownAccount !== undefined && (0,names .e)(name)))
            return false;
        return Object.hasOwn(named, name) || given === undefined || (0,settings .B_)(given);
    });
    const writable = attributes.filter(({ writable, name }) => writable || Object.hasOwn(named, name));
    if (writable.length > 0)
        return writable;
    const plainFields = spec.fields.filter((field) => field.initialType !== 'static' && field.initialType !== 'generator' && !(0,generate .nU)(field));
    const keys = new Set(plainFields.map(({ key }) => key));
    return attributes.filter(({ name }) => keys.has(name) && name !== schema?.identityAttribute);
}
function isOptional({ spec }, { name, required }) {
    return !required && !(0,names .e)(name) && !spec.fields.some((field) => field.required && field.key === name);
}
function requireUpdatableAttributes(check) {
    const attributes = updatableAttributes(check);
    if (attributes.length === 0) {
        check.skip('no attribute is known to be updatable: the schema has none that is writable or a plain field of the create template');
    }
    return attributes;
}
function identifiesAccount(account, value) {
    return value === account.id || (value !== undefined && value === account.fields['identity']);
}
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
    return (0,accounts .D_)(check, type, name, taken);
}
function nextNumber(taken) {
    const numbers = taken
        .map((value) => (typeof value === 'string' && /^[-+]?\d{1,15}$/.test(value) ? Number(value) : value))
        .filter((value) => typeof value === 'number' && Number.isSafeInteger(value + 1));
    return numbers.length === 0 ? 42 : Math.max(...numbers) + 1;
}
function pickChange(check, account, attributes) {
    const attribute = attributes.find(({ name }) => !identifiesAccount(account, account.attributes[name]));
    if (attribute === undefined)
        return undefined;
    const { name, multi } = attribute;
    const [value] = newValues(check, attribute, account.attributes[name], 1);
    return value === undefined ? undefined : { op: 'Set', attribute: name, value: multi ? [value] : value };
}
async function sendUpdate(check, account, changes) {
    const input = { ...check.objectInput(account), changes };
    const names = changes.map(({ attribute }) => attribute);
    check.run.testAccounts.journal?.changing(account.key, changes);
    const answer = await changing(check, names, () => check.commands.invokeOne(accounts_change .h, input));
    if (!(0,json .Gv)(answer)) {
        check.error(`${accounts_change .h} answered ${(0,json .I)(answer)} instead of an account or {}`, {
            target: changes_target,
            kind: 'answers of update',
        });
        return {};
    }
    for (const text of (0,engine_commands .VF)(answer)) {
        check.error(`${accounts_change .h} reports an error for ${text}`, { target: changes_target, kind: 'errors that update reports' });
    }
    return answer;
}
async function changeAndVerify(check, account, attribute, change, expected) {
    const { name } = attribute;
    try {
        await sendUpdate(check, account, [{ ...change, attribute: name }]);
        if ((0,names .e)(name))
            return true;
        const seen = await (0,accounts .LC)(check, account, ({ attributes }) => {
            const value = attributes[name];
            return { done: (0,compare .ow)(expected, value, attribute), value };
        });
        if (seen.done)
            return true;
        check.error(`attribute ${(0,core_text .bp)(name)}: after ${change.op} ${(0,core_text .bp)(change.value)} it should be ${(0,core_text .bp)(expected)}, and a read shows ${(0,core_text .bp)(seen.value)}`, { target: changes_target, kind: 'attributes that an update did not change' });
    }
    catch (error) {
        if (!(error instanceof engine_commands .Qd))
            throw error;
        check.reportFailure(error, `attribute ${(0,core_text .bp)(name)}`);
    }
    check.run.brokenAttributes.add(name);
    return false;
}
; 








const statusCommands = ['std:account:disable', 'std:account:enable', 'std:account:unlock'];
const passwordCommand = 'std:change-password';
const customizerWriting = {
    id: 'customizer-writing',
    title: 'Writing with the customizer',
    description: 'With the customizer, an account can be created, changed and deleted, and the answers have its key.',
    documents: [documents .D.customizers],
    requires: accounts .Lt,
    writes: true,
    needsConfig: true,
    facts: ['customizer'],
    async run(check) {
        if (!hasUsableCustomizer(check))
            return;
        const handled = customizedCommands(check);
        const writing = [accounts .gu, accounts_change .h, ...statusCommands, passwordCommand, accounts .x3];
        const commands = new Set(writing.filter((command) => handled.has(command) && check.spec.commands.has(command)));
        if (commands.size === 0)
            check.skip('the customizer has no handlers for commands that write');
        const customized = check.withCustomizer();
        const account = await createWithCustomizer(check, customized, commands.has(accounts .gu));
        if (account)
            await changeAccount(check, customized, account, commands);
        check.commands.requests += customized.commands.requests;
    },
};
async function createWithCustomizer(check, customized, withHandlers) {
    if (!withHandlers)
        return (await (0,accounts .kR)(check)).created;
    if (check.run.createFailedIn !== undefined) {
        check.skip(`no test account could be created without the customizer: see ${check.run.createFailedIn}`, 'fault');
    }
    const sent = await (0,accounts .Pf)(check, 'minimal');
    const created = await attemptWithCustomizer(check, () => (0,accounts ._m)(customized, sent));
    if (!created)
        return undefined;
    const schema = check.spec.accountSchema;
    const answered = schema && new schema_stats .B(schema);
    answered?.add(created);
    const readBack = await attemptWithCustomizer(check, () => (0,accounts .$6)(check, created));
    if (!readBack)
        return undefined;
    const read = schema && new schema_stats .B(schema);
    read?.add(readBack);
    reportNewMismatches(check, accounts .gu, answered, read);
    return created;
}
async function changeAccount(check, customized, account, commands) {
    const input = check.objectInput(account);
    if (commands.has(accounts_change .h))
        await updateAccount(check, customized, account, input);
    for (const command of statusCommands) {
        if (!commands.has(command))
            continue;
        const answer = await attemptWithCustomizer(check, () => customized.commands.invokeForObject(command, input));
        if (answer && answer.uniqueKey !== account.uniqueKey) {
            check.error(`with the customizer, ${command} of ${(0,core_text .bp)(account.id)} answers ${(0,core_text .bp)(answer.id)}`, {
                target: { kind: 'handler', command, customizer: true },
            });
        }
    }
    if (commands.has(passwordCommand)) {
        const { attributes, secretKeys } = await (0,accounts .Pf)(check, 'maximal');
        const [key] = secretKeys;
        const password = (key === undefined ? undefined : attributes[key]) ?? check.random.text(20);
        if (typeof password === 'string')
            check.run.watch.add(password, accounts .sW);
        await attemptWithCustomizer(check, () => customized.commands.invokeVoid(passwordCommand, { ...input, password }));
    }
    if (commands.has(accounts .x3))
        await deleteAccount(check, customized, account, input);
}
async function updateAccount(check, customized, account, input) {
    const attributes = updatableAttributes(check).filter(({ name }) => !check.run.brokenAttributes.has(name));
    const change = pickChange(check, account, attributes);
    if (change === undefined)
        return;
    check.run.testAccounts.journal?.changing(account.key, [change]);
    await attemptWithCustomizer(check, () => customized.commands.invokeOne(accounts_change .h, { ...input, changes: [change] }));
}
async function deleteAccount(check, customized, account, input) {
    const succeeded = await attemptWithCustomizer(check, async () => {
        await customized.commands.invokeOne(accounts .x3, input);
        return true;
    });
    if (!succeeded)
        return;
    const { done: isDeleted } = await check.poller.until(async () => {
        try {
            await check.commands.invokeForObject(accounts .UK, input);
            return { done: false, missing: 'an account that the customizer deleted and that cannot be read' };
        }
        catch (error) {
            if (error instanceof engine_commands .Qd && error.kind === 'connector')
                return { done: true };
            throw error;
        }
    });
    if (isDeleted)
        check.testAccounts.recordDeleted(account);
    else
        check.warn(`with the customizer, account ${(0,core_text .bp)(account.id)} can still be read after its delete`, {
            target: { kind: 'handler', command: accounts .x3, customizer: true },
        });
}
; 







const customizerOperations = {
    id: 'customizer-operations',
    title: 'Operations of the customizer',
    description: 'The connector calls each operation that the customizer changes.',
    documents: [documents .D.customizers],
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
            return check.skip((0,engine_facts .Pn)('process', nameInput), 'input');
        const operations = customizer?.bundle.customizedOperations ?? [];
        if (operations.length === 0)
            check.skip('the customizer changes no operations');
        const unheard = operations.filter((id) => !called.has(id));
        const why = whyNotAll(check);
        const others = [...called].filter((id) => !operations.includes(id));
        for (const id of unheard) {
            const near = (0,nearest .p)(id, others);
            const message = `the connector never called the operation ${(0,core_text .bp)(id)} of the customizer`;
            check.findings.add(why === undefined ? 'warning' : 'notice', why === undefined ? message : `${message}, ${why}`, {
                target: { kind: 'handler', command: id, customizer: true, step: 'operation' },
                remedy: near === undefined ? 'Correct its id, or remove it.' : `Did you mean ${near}?`,
                kind: 'operations that were never called',
            });
        }
    },
};
function whyNotAll({ run, spec }) {
    const failed = [customizerReading, customizerWriting].find(({ id }) => run.failedChecks.has(id));
    if (failed !== undefined)
        return `but ${failed.id} failed`;
    const due = command_names .QC.some((command) => spec.commands.has(command))
        ? [customizerReading, customizerWriting]
        : [customizerReading];
    const left = due.find(({ id }) => !run.plannedHere.has(id));
    return left === undefined ? undefined : `but ${left.id} was not run`;
}
var send_size = __webpack_require__(63463);
var time_limit = __webpack_require__(42644);
var answer_forms = __webpack_require__(26123);
var identity_stats = __webpack_require__(45723);
; 




const change = (0,answer_forms .OA)({ op: (0,answer_forms .yL)('Add', 'Set', 'Remove'), attribute: answer_forms .Uq, value: changedValue }, 'allowed');
const commonFields = {
    ...{ identity: (0,answer_forms .lq)(answer_forms .Qq), key: (0,answer_forms .lq)(answer_forms .Eb), type: (0,answer_forms .lq)(answer_forms .Qq) },
    ...{ password: (0,answer_forms .lq)(answer_forms .Qq), sourceDataKey: (0,answer_forms .lq)(answer_forms .Qq) },
};
const ownFields = {
    'std:account:create': { attributes: (0,answer_forms .lq)(lesser(answer_forms .IM)) },
    'std:account:update': { changes: (0,answer_forms .lq)((0,answer_forms .c3)(change)) },
};
function inputFormFaults(command, input) {
    const own = Object.hasOwn(ownFields, command) ? ownFields[command] : {};
    const forms = command.startsWith('std:') ? { ...commonFields, ...own } : {};
    const faults = Object.entries(forms).map(([field, form]) => [
        field,
        [...form(input[field], field), ...suspectTexts(field, input[field])],
    ]);
    return new Map(faults);
}
function lesser(form) {
    return (value, name) => form(value, name).map(({ text: says }) => ({ level: 'warning', text: says }));
}
function changedValue(value, name) {
    if (value === null)
        return [];
    return value === undefined ? (0,answer_forms .ut)(value, name) : lesser(answer_forms .ut)(value, name);
}
function suspectTexts(field, value) {
    const suspect = new identity_stats .w();
    const asKey = field === 'identity' ? { identity: value } : { key: value };
    if (field === 'identity' || (field === 'key' && !(0,json .W0)(value))) {
        const parsed = (0,objects .Do)(asKey, undefined);
        if (!('problem' in parsed))
            suspect.addKey(parsed);
    }
    if (field === 'attributes' && (0,json .Gv)(value))
        suspect.addAttributes(value);
    if (field === 'changes' && Array.isArray(value)) {
        for (const each of value) {
            if ((0,json .Gv)(each) && typeof each['attribute'] === 'string') {
                suspect.addAttributes({ [each['attribute']]: each['value'] });
            }
        }
    }
    return suspect.faults();
}
var external_node_util_ = __webpack_require__(57975);
; 








const objectCommands = /^std:(account|entitlement):(list|read)$/;
function outputFaults(command, given, made, hasExpectedOutput = false) {
    if ((0,json .W0)(made)) {
        const mayBeNothing = (0,answer_forms .ZG)(command) && (0,answer_forms .ef)(command, undefined).length === 0;
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
function operationFaults(given, made, hasExpectedOutput = false) {
    if ((0,json .W0)(made))
        return (0,json .W0)(given) ? [] : [nothingReturned('the connector gets nothing back')];
    const kind = kindFault(given, made);
    if (kind !== undefined)
        return [{ ...kind, level: 'warning' }];
    if (hasExpectedOutput)
        return [];
    const left = fieldsOf(made);
    const lost = [...fieldsOf(given)].filter((field) => !left.has(field)).map((field) => (0,core_text .bp)(field));
    const shown = lost.length > maxShownFields ? [...lost.slice(0, maxShownFields), 'others'] : lost;
    return lost.length === 0
        ? []
        : [{ level: 'notice', text: `loses ${shown.join(', ')} of what the connector gave to it` }];
}
const maxShownFields = 10;
function fieldsOf(value) {
    const objects = (Array.isArray(value) ? value : [value]).filter(json .Gv);
    const named = objects.flatMap((object) => Object.entries(object).filter(([, child]) => !(0,compare .Im)(child)));
    return new Set(named.map(([field]) => field));
}
function answerFaults(command, data) {
    const [, noun] = objectCommands.exec(command) ?? [];
    if (noun === undefined)
        return (0,answer_forms .jY)(command, data);
    const object = (0,objects .lj)(data, undefined);
    if ('problem' in object)
        return [{ level: 'error', text: `is no ${noun}: ${object.problem}` }];
    const form = new list_stats .qn(noun === 'entitlement');
    form.add(object);
    const suspect = new identity_stats .w();
    suspect.add(object);
    return [
        ...[...form.errors.keys()].map((text) => ({ level: 'error', text })),
        ...(0,answer_forms .IM)(object.attributes, 'attributes'),
        ...[...form.warnings.keys()].map((text) => ({ level: 'warning', text })),
        ...suspect.faults(),
    ];
}
function isChanged(given, made) {
    return !(0,external_node_util_.isDeepStrictEqual)(given, made);
}
function keyFault(given, made) {
    if (!(0,json .Gv)(given) || !(0,json .Gv)(made))
        return undefined;
    const before = (0,objects .Do)(given, undefined);
    if ('problem' in before)
        return undefined;
    const { uniqueKey } = (0,objects .TH)(before);
    const id = (0,objects .Pu)(before);
    const after = (0,objects .Do)(made, undefined);
    if ('problem' in after)
        return { level: 'error', text: `loses the key of ${(0,core_text .bp)(id)}: ${after.problem}` };
    if ((0,objects .TH)(after).uniqueKey !== uniqueKey) {
        return { level: 'error', text: `changes the key of ${(0,core_text .bp)(id)} to ${(0,core_text .bp)((0,objects .Pu)(after))}` };
    }
    if (!(0,json .W0)(given['key']) && (0,json .W0)(made['key'])) {
        return { level: 'warning', text: `loses the "key" of ${(0,core_text .bp)(id)}, so only its identity is left` };
    }
    if ((0,json .W0)(given['identity']) || !(0,json .W0)(made['identity']) || given['type'] !== undefined)
        return undefined;
    return { level: 'warning', text: `loses the "identity" of ${(0,core_text .bp)(id)}` };
}
function lossesOf(given, made) {
    if (!(0,json .Gv)(given) || !(0,json .Gv)(made))
        return [];
    const key = (0,objects .Do)(given, undefined);
    if ('problem' in key)
        return [];
    const of = `of ${(0,core_text .bp)((0,objects .TH)(key).id)}`;
    const lost = ['uuid', 'disabled', 'locked', 'permissions'].filter((field) => !(0,compare .Im)(given[field]) && given[field] !== false && (0,compare .Im)(made[field]));
    const texts = lost.map((field) => `loses the ${(0,core_text .bp)(field)} ${of}`);
    if (hasValues(given['attributes']) && !hasValues(made['attributes']))
        texts.push(`loses all attributes ${of}`);
    const { type } = given;
    if (typeof type === 'string' && typeof made['type'] === 'string' && made['type'] !== type) {
        texts.push(`changes the type ${of} from ${(0,core_text .bp)(type)} to ${(0,core_text .bp)(made['type'])}`);
    }
    return texts.map((text) => ({ level: 'warning', text }));
}
function hasValues(attributes) {
    return (0,json .Gv)(attributes) && Object.values(attributes).some((value) => !(0,compare .Im)(value));
}
const states = {
    'std:account:enable': { field: 'disabled', value: false },
    'std:account:disable': { field: 'disabled', value: true },
    'std:account:unlock': { field: 'locked', value: false },
};
function stateFaults(command, given, made) {
    const state = Object.hasOwn(states, command) ? states[command] : undefined;
    if (state === undefined || !(0,json .Gv)(given) || !(0,json .Gv)(made))
        return [];
    const { field, value } = state;
    if (made[field] !== !value || given[field] === !value)
        return [];
    return [{ level: 'error', text: `returns an output with ${(0,core_text .bp)(field)}: ${!value} for ${command}` }];
}
function kindFault(given, made) {
    if ((0,json .W0)(given) || isSameKind(given, made))
        return undefined;
    return { level: 'error', text: `returns ${(0,json .I)(made)} instead of ${(0,json .I)(given)}` };
}
function nothingReturned(effect) {
    return { level: 'error', text: `returns nothing, so ${effect}` };
}
function isSameKind(a, b) {
    return (0,json .I)(a) === (0,json .I)(b) || (typeof a === 'number' && typeof b === 'number');
}
; 





const essentialFields = ['identity', 'key', 'attributes', 'changes', 'type', 'password'];
function inputFaults(given, made, sample) {
    if ((0,json .W0)(made))
        return [nothingReturned('the connector gets no input')];
    const kind = kindFault(given, made);
    if (kind !== undefined)
        return [kind];
    if (!(0,json .Gv)(given) || !(0,json .Gv)(made))
        return [];
    const fields = new Map();
    for (const [name, value] of Object.entries(given)) {
        const fault = fieldFault(sample.command, name, value, (0,json .nV)(made, name));
        if (fault !== undefined)
            fields.set(name, fault);
    }
    return [
        ...fields.values(),
        ...newFormFaults(given, made, sample, fields),
        ...(sample.hasExpectedInput ? [] : otherObjectFaults(given, made, sample)),
    ];
}
function fieldFault(command, name, value, left) {
    if ((0,json .W0)(value))
        return undefined;
    if ((0,json .W0)(left)) {
        const level = isEssential(command, name) ? 'error' : 'warning';
        return { level, text: `loses ${(0,core_text .bp)(name)} of the input` };
    }
    if (isSameKind(left, value))
        return undefined;
    const text = `makes ${(0,json .I)(left)} of ${(0,core_text .bp)(name)} in the input, which is ${(0,json .I)(value)}`;
    return { level: 'error', text };
}
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
function isEssential(command, field) {
    return essentialFields.includes(field) && !(command === 'std:account:create' && field === 'identity');
}
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
    const text = `changes ${what} of ${(0,core_text .bp)(from.id)} to ${(0,core_text .bp)(to.id)}`;
    const isOfOther = inputs.some((input) => (0,json .Gv)(input) && namesOf(input)[field]?.unique === to.unique);
    if (isOfOther && plain(from.unique) !== plain(to.unique)) {
        return [{ level: 'error', text: `${text}, which is that of another sample` }];
    }
    return command === 'std:account:create' ? [] : [{ level: 'warning', text }];
}
function namesOf(input) {
    const { key, identity } = input;
    const parsed = (0,json .W0)(key) ? undefined : (0,objects .Do)({ key }, undefined);
    const id = parsed === undefined || 'problem' in parsed ? undefined : (0,objects .TH)(parsed);
    return {
        key: id && { id: id.id, unique: id.uniqueKey },
        identity: typeof identity === 'string' ? { id: identity, unique: identity } : undefined,
    };
}
function plain(name) {
    return name.trim().toLowerCase();
}
var custom_command = __webpack_require__(49923);
; 



class Handler {
    name;
    target;
    isTried = false;
    hasEffect = false;
    needsPlatform = false;
    stuckIn;
    kept = { handlers: new Set(), samples: 0 };
    constructor(name, command, step) {
        this.name = name;
        this.target = { kind: 'handler', command, customizer: true, step };
    }
}
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
    reportNoSamples(check) {
        if (this.#byName.size === 0)
            check.skip('the customizer has no handlers');
        const tried = `0 of ${(0,engine_text .U)(this.#byName.size, 'handler')} tried`;
        check.warn(`no handler of the customizer is tried: validate.yml has no samples under customizer (${tried})`, {
            remedy: 'Write samples; the log has some to begin with.',
        });
    }
    reportSamplesWithout(check, samples) {
        const names = new Set();
        for (const sample of samples) {
            const { before, after, operation } = this.of(sample);
            if ((before ?? after ?? operation) === undefined)
                names.add(sample.operation ?? sample.command);
        }
        const known = [...this.#byName.keys()].map((name) => name.replace(/^(before|after):/, ''));
        for (const name of names) {
            const near = (0,nearest .p)(name, known);
            check.warn(`the customizer has no handler that gets the samples of ${(0,core_text .bp)(name)} in validate.yml`, {
                remedy: near === undefined ? 'Remove the samples, or register a handler.' : `Did you mean ${near}?`,
            });
        }
    }
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
        check.run.logger.info(`${check.id}: ${tried} of ${(0,engine_text .U)(all.length, 'handler')} tried`);
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
function reportKept(check, { name, target, stuckIn, kept }) {
    const untried = [...kept.handlers].filter(({ isTried }) => !isTried).map((handler) => handler.name);
    if (kept.samples > 0)
        untried.push((0,engine_text .U)(kept.samples, 'more sample'));
    const what = `${name} did not end in ${stuckIn}`;
    if (untried.length > 0)
        check.notice(`not tried, because ${what}: ${untried.join(', ')}`, { target });
    else if (check.skipReason !== undefined)
        check.notice(what, { target });
}
; 













const customizerSamples = {
    id: 'customizer-samples',
    title: 'Samples for the customizer',
    description: 'The handlers of the customizer accept the samples of validate.yml, keep keys and documented forms, and make of them what is expected.',
    documents: [documents .D.customizers],
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
function samplePartsToTry(sample, own) {
    const { before, after, operation } = own;
    const stuck = [operation, before, after].find((handler) => handler?.stuckIn !== undefined);
    if (stuck === undefined)
        return sample;
    const { outputs, expect } = sample;
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
    const limit = new time_limit .h(clock, settings.checks[check.id]?.timeoutMs, signal);
    const commands = check.commands.withSignal(limit.signal);
    try {
        for await (const output of commands.outputs(command, payload, { onSampleInput }))
            made.push(output);
        return { madeInput, made, failure: undefined, didNotEnd: false };
    }
    catch (error) {
        if (limit.expired !== undefined && !signal.aborted) {
            return { madeInput, made, failure: new engine_commands .Qd(command, 'timeout', limit.expired.message), didNotEnd: true };
        }
        if (!(error instanceof engine_commands .Qd))
            throw error;
        const didNotEnd = error.kind === 'timeout' || countIdleHits(check) > idleHits;
        return { madeInput, made, failure: error, didNotEnd };
    }
    finally {
        check.commands.requests += commands.requests;
        await limit.stop();
    }
}
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
        const bytes = (0,send_size .HU)(output);
        const size = bytes > (0,send_size .HU)(outputs[i]) ? (0,send_size .Ey)(bytes) : undefined;
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
        check.reportFailure(failure, `${place}: it failed, but without the text ${(0,core_text .bp)(message)}`, options);
    }
}
function missingConfigRemedy(check, { kind, errorType }) {
    if (check.run.config !== undefined || kind !== 'connector' || errorType === 'notFound')
        return undefined;
    const input = check.inputName('config');
    return `No configuration was given. If the handler reads it, give one with ${input}; its values may be invented.`;
}
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
    if (expect.input !== undefined && !(hasFailed && made.input === input)) {
        report(own.before, (0,custom_command .V)(made.input, expect.input.value, 'the input', true));
    }
    if (expect.outputs === undefined || hasFailed)
        return;
    const handler = own.operation ?? own.after;
    if (operation === undefined && expect.outputs.length !== outputs.length) {
        report(handler, `it answers ${outputs.length} of ${expect.outputs.length} outputs`);
        return;
    }
    for (const [i, expected] of expect.outputs.entries()) {
        report(handler, (0,custom_command .V)(made.outputs[i], expected, 'the output', true));
    }
}
function reportUnlikelyOutputs(check, { name, command, operation, outputs }) {
    if (operation !== undefined)
        return true;
    let canBeSent = true;
    for (const [i, output] of outputs.entries()) {
        const size = (0,send_size .Ey)((0,send_size .HU)(output));
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
function watchPasswords(check, input) {
    if (!(0,json .Gv)(input))
        return;
    const { attributes, changes } = input;
    const named = [input, attributes].filter(json .Gv).flatMap((each) => Object.entries(each));
    const changed = Array.isArray(changes) ? changes.filter(json .Gv) : [];
    for (const { attribute, value } of changed)
        if (typeof attribute === 'string')
            named.push([attribute, value]);
    for (const [name, value] of named) {
        if (!(0,names .e)(name))
            continue;
        for (const text of Array.isArray(value) ? value : [value]) {
            if (typeof text === 'string')
                check.run.watch.add(text, accounts .sW);
        }
    }
}
; 






const maxSilenceMs = 3 * 60_000;
const warningShare = 0.8;
const common = {
    documents: [documents .D.limits],
    requires: [],
    writes: false,
    needsConfig: true,
    runsLast: true,
};
const limitSendSize = {
    ...common,
    id: (0,engine_facts .lC)('send-size'),
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
            const fault = (0,send_size .Ey)(largestBytes);
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
    id: (0,engine_facts .lC)('idle-time'),
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
            measured += command_names .QC.includes(command) ? 1 : 0;
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
const provisioningWarningShare = 0.5;
const defaultProvisioningTimeoutMs = 60_000;
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
function timeoutIn(values) {
    const value = (0,json .Gv)(values) ? values['provisioningTimeout'] : undefined;
    const timeout = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof timeout === 'number' && timeout > 0 && Number.isFinite(timeout) ? timeout * 1000 : undefined;
}
function seconds(ms) {
    return `${Math.round(ms / 1000)} s`;
}
const limitMemory = {
    ...common,
    id: (0,engine_facts .lC)('memory'),
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
        if (reportHits(check, 'memory', remedy).size > 0)
            return;
        if (!list)
            return check.skip('the accounts could not be listed', 'fault');
        if (list.count < accountCount) {
            check.skip(`the target system has ${(0,engine_text .U)(list.count, 'account')}, and limits.accounts in validate.yml is ${accountCount}: use a system with as many`);
        }
    },
};
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
var incidents = __webpack_require__(27620);
; 



function processCheck(kind, facts) {
    return {
        id: incidents .ah[kind],
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
                return check.skip((0,engine_facts .Pn)('process', nameInput), 'input');
            const commands = [...observations.commands.keys()].filter((command) => command !== 'std:spec:read');
            if (commands.length === 0)
                check.skip('no command was run; run the check together with others');
            await (0,incidents .pW)(check.run);
            (0,incidents .Uk)(check, process.incidents().filter((incident) => incidents .ah[incident.kind] === incidents .ah[kind]));
        },
    };
}
const processLateSends = processCheck('late-send', {
    title: 'Process: nothing is sent late',
    description: 'No handler sends anything after it has ended, which the platform would lose.',
    documents: [documents .D.commands],
});
const processCrashes = processCheck('crash', {
    title: 'Process: no crash',
    description: 'The process of the connector neither crashes nor ends itself, during commands or between them; one that blocks after a command was stopped is a warning.',
    documents: [documents .D.errors],
});
const processOutput = processCheck('plain-output', {
    title: 'Process: output',
    description: 'The connector writes only log lines of the SDK to its standard output; other text is a notice.',
    documents: [documents .D.logging],
});
var parts = __webpack_require__(74938);
var placeholder = __webpack_require__(4273);
var spec_schema = __webpack_require__(15269);
var spec_view = __webpack_require__(44336);
; 








const discover_schema_command = placeholder .de;
const discover_schema_target = { kind: 'handler', command: discover_schema_command };
const accountDiscoverSchema = {
    id: 'account-discover-schema',
    title: 'Accounts: discovered schema',
    description: 'The account schema that the connector discovers is complete and does not contradict the one in the spec.',
    documents: [documents .D.command('account discover schema'), documents .D.accountSchema],
    requires: [discover_schema_command],
    runsAlone: true,
    writes: false,
    needsConfig: true,
    async run(check) {
        const answer = await check.discoverAccountSchema();
        const schema = (0,spec_view .VE)(answer);
        if (!(0,json .Gv)(answer) || !schema) {
            check.error(`${discover_schema_command} answered ${(0,json .I)(answer)} instead of a schema`, { target: discover_schema_target });
            return;
        }
        for (const { text } of (0,answer_forms .cy)(answer, '')) {
            check.error(`the discovered schema ${text}`, { target: discover_schema_target, kind: 'faults of the form of the discovered schema' });
        }
        checkForm(check, schema);
        checkNames(check, answer);
        const specSchema = (0,spec_view .vw)(check.run.specContent).accountSchema;
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
            check.error(`the ${use} of the discovered schema is ${(0,core_text .bp)(name)}, which is none of its attributes`, {
                target: discover_schema_target,
            });
        }
    }
    const types = spec_schema .sJ;
    for (const { name, type } of schema.attributes) {
        if (types.includes(type))
            continue;
        const fault = type === '' ? 'no type' : `the type ${(0,core_text .bp)(type)}, which is not documented`;
        check.error(`attribute ${(0,core_text .bp)(name)} of the discovered schema has ${fault}`, {
            target: discover_schema_target,
            kind: 'attributes without a documented type',
            remedy: `Use one of ${types.join(', ')}.`,
        });
    }
}
function checkNames(check, answer) {
    const own = (0,spec_view .vw)(check.run.specContent).accountSchema?.byName;
    const seen = new Set();
    for (const { value } of (0,parts .CI)(answer, ['attributes'])) {
        const { name } = value;
        if (typeof name !== 'string')
            continue;
        if (seen.has(name)) {
            const message = `the discovered schema has the attribute ${(0,core_text .bp)(name)} twice`;
            check.warn(message, { target: discover_schema_target, kind: 'attributes that are there twice' });
        }
        else if (name.includes('.') && !own?.has(name)) {
            check.warn(`attribute ${(0,core_text .bp)(name)} of the discovered schema has a period in its name, which the platform does not allow`, { target: discover_schema_target, kind: 'attributes with a period in their name' });
        }
        seen.add(name);
    }
}
function compareSchemas(check, spec, schema) {
    for (const use of ['identityAttribute', 'displayAttribute']) {
        if (spec[use] === undefined || schema[use] === undefined || spec[use] === schema[use])
            continue;
        check.error(`the ${use} is ${(0,core_text .bp)(spec[use])} in the spec and ${(0,core_text .bp)(schema[use])} in the discovered schema`, {
            target: { kind: 'spec', path: ['accountSchema', use] },
        });
    }
    for (const attribute of spec.attributes) {
        const found = schema.byName.get(attribute.name);
        if (!found) {
            check.warn(`attribute ${(0,core_text .bp)(attribute.name)} is in the spec and not in the discovered schema`, {
                target: attribute.target,
                kind: 'attributes that are not discovered',
            });
            continue;
        }
        for (const [field, text] of [
            ['type', (value) => `of type ${(0,core_text .bp)(value.type)}`],
            ['multi', (value) => (value.multi ? 'multi-valued' : 'single-valued')],
            ['entitlement', (value) => (value.entitlement ? 'an entitlement' : 'no entitlement')],
        ]) {
            if (attribute[field] === found[field] || (field === 'type' && found.type === ''))
                continue;
            check.error(`attribute ${(0,core_text .bp)(attribute.name)} is ${text(attribute)} in the spec and ${text(found)} in the discovered schema`, { target: attribute.target, kind: 'attributes that differ from the discovered schema' });
        }
    }
}
var entitlements = __webpack_require__(86461);
; 




const accountEntitlementsExist = {
    id: 'account-entitlements-exist',
    title: 'Accounts: entitlements exist',
    description: 'Every entitlement of a listed account is in the list of entitlements of its type.',
    documents: [documents .D.accountSchema, documents .D.command('entitlement list')],
    requires: ['std:account:list', 'std:entitlement:list'],
    lists: ['accounts', 'entitlements'],
    writes: false,
    needsConfig: true,
    async run(check) {
        const attributes = (0,entitlements .YK)(check);
        const { heldEntitlements } = await check.list();
        let tested = 0;
        for (const attribute of attributes) {
            const schema = (0,entitlements ._z)(check.spec, attribute);
            const values = heldEntitlements?.values.get(attribute.name);
            if (!schema || !values)
                continue;
            const { entitlementNames } = await check.list(schema);
            for (const [value, account] of values) {
                tested++;
                if (entitlementNames?.has(value))
                    continue;
                check.error(`attribute ${(0,core_text .bp)(attribute.name)} of account ${(0,core_text .bp)(account)} has ${(0,core_text .bp)(value)}, which is not in the list of entitlements of type ${(0,core_text .bp)(schema.type)}`, {
                    target: { kind: 'handler', command: 'std:account:list' },
                    kind: 'entitlements of accounts that are not listed',
                    remedy: 'Send the id of the entitlement as in its list, or list the entitlement too.',
                });
            }
        }
        if (tested === 0)
            check.skip('no account has an entitlement');
        if (heldEntitlements?.isTruncated)
            check.run.logger.info(`${check.id}: tested the first ${list_stats .O0} entitlements of each attribute`);
    },
};
var list_report = __webpack_require__(1010);
var shared_lists = __webpack_require__(61650);
; 












const accountListAndRead = {
    id: 'account-list-and-read',
    title: 'Accounts: list and read',
    description: 'Accounts that are read one by one equal those in the list.',
    documents: [documents .D.command('account list'), documents .D.command('account read')],
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
            check.skip(reasons .ou);
        await readSample(check, list, undefined);
    },
};
const entitlementListRead = {
    id: 'entitlement-list-read',
    title: 'Entitlements: list and read',
    description: 'Entitlements that are read one by one equal those in the list, for every type, and no two types have the same ones.',
    documents: [documents .D.command('entitlement list'), documents .D.command('entitlement read')],
    requires: ['std:entitlement:read', 'std:entitlement:list'],
    lists: ['entitlements'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await (0,shared_lists .vw)(check, check.spec.entitlementSchemas);
        await (0,entitlements .m)(check, async (schema) => {
            const list = await check.attempt('', () => check.list(schema));
            if (!list)
                return undefined;
            reportList(check, list, schema, 'entitlement-keys-unique');
            if (list.count === 0)
                return { skipped: (0,reasons .Yk)(schema.type) };
            await readSample(check, list, schema);
            return undefined;
        });
        reportSameLists(check);
    },
};
function reportSameLists(check) {
    const known = new Map();
    for (const { type } of check.spec.entitlementSchemas) {
        const list = check.run.lists.get(type);
        if (list === undefined || !('sample' in list) || list.count === 0)
            continue;
        const content = (0,compare .$N)([
            list.count,
            ...list.sample.map(({ uniqueKey, attributes }) => ({ uniqueKey, attributes })),
        ]);
        const other = known.get(content);
        if (other === undefined)
            known.set(content, type);
        else {
            check.warn(`the entitlements of type ${(0,core_text .bp)(type)} are those of type ${(0,core_text .bp)(other)}: ${(0,engine_text .U)(list.count, 'entitlement')} with the same keys and attributes`, {
                target: { kind: 'handler', command: (0,object_list .Xk)(check.spec.entitlementSchemas[0]) },
                remedy: 'Let the handler list the type that input.type names.',
            });
        }
    }
}
const pageSizes = new Set([100, 200, 250, 500, 1000]);
function reportList(check, list, entitlements, keysCheck) {
    const command = (0,object_list .Xk)(entitlements);
    const noun = (0,spec_view .lt)(entitlements).one;
    const target = { kind: 'handler', command };
    const { malformed, repeated, otherType } = list;
    if (malformed.count > 0) {
        check.error(`${(0,engine_text .U)(malformed.count, 'output')} of ${command} ${malformed.count === 1 ? 'is' : 'are'} no ${noun}, the first: ${malformed.first}`, { target });
    }
    if (repeated.count > 0 && !check.isReportedBy(keysCheck)) {
        check.warn(`${(0,engine_text .U)(repeated.count, 'output')} of ${command} ${repeated.count === 1 ? 'repeats' : 'repeat'} the id of another ${noun}, the first ${(0,core_text .bp)(repeated.first)}`, { target });
    }
    if (pageSizes.has(list.count)) {
        check.notice(`${command} sends exactly ${(0,engine_text .U)(list.count, noun, (0,spec_view .lt)(entitlements).many)}, which is a usual size of a page`, {
            target,
            remedy: 'See that the target system has no more, and that the handler reads all pages.',
        });
    }
    if (otherType.count > 0) {
        check.error(`${(0,engine_text .U)(otherType.count, 'output')} of ${command} ${otherType.count === 1 ? 'is' : 'are'} of another type than ${noun}, the first ${otherType.first}`, { target });
    }
}
async function readSample(check, list, entitlements) {
    const noun = (0,spec_view .lt)(entitlements).one;
    const stableCheck = entitlements ? 'entitlement-read-stable' : 'account-read-stable';
    const reads = await (0,pool .b)(list.sample, check.run.maxConcurrentReads, async (listed) => {
        try {
            const read = await readListed(check, listed, entitlements);
            if (read.uniqueKey !== listed.uniqueKey)
                return { listed, other: read };
            const names = { first: 'the list', second: 'the read' };
            const differences = (0,compare .Gq)(listed.fields, read.fields, names);
            if (differences.length === 0 || !check.isReportedBy(stableCheck))
                return { listed, differences };
            const secondRead = await readListed(check, listed, entitlements);
            if (secondRead.uniqueKey !== listed.uniqueKey)
                return { listed, other: secondRead };
            const volatile = (0,compare .Gq)(read.fields, secondRead.fields, names).map(({ attribute }) => attribute);
            return { listed, differences: differences.filter(({ attribute }) => !volatile.includes(attribute)) };
        }
        catch (error) {
            if (error instanceof engine_commands .Qd)
                return { listed, error };
            throw error;
        }
    });
    for (const { listed, differences, error, other } of reads) {
        const what = `${noun} ${(0,core_text .bp)(listed.id)}`;
        if (error) {
            check.reportFailure(error, what, { kind: 'reads that failed' });
            continue;
        }
        if (other) {
            reportOtherRead(check, listed, other, entitlements);
            continue;
        }
        for (const { attribute, kind, text } of differences) {
            check.error(`${what}: ${(0,core_text .bp)(attribute)} is ${text}`, {
                target: {
                    kind: 'handler',
                    command: kind === 'added' ? (0,object_list .Xk)(entitlements) : (0,object_list .R1)(entitlements),
                },
                kind: 'differences between list and read',
            });
        }
    }
}
function reportOtherRead(check, asked, other, entitlements) {
    const noun = (0,spec_view .lt)(entitlements).one;
    const command = (0,object_list .R1)(entitlements);
    const [what, answered] = [asked, other].map(({ key }) => (0,core_text .bp)((0,objects .Pu)(key)));
    check.error(`${noun} ${what}: ${command} answered ${noun} ${answered}`, {
        target: { kind: 'handler', command },
        kind: 'reads that answered another object',
        remedy: 'Answer the object that input.key names, and keep nothing of a command outside of it: several run at a time.',
    });
}
async function readListed(check, listed, entitlements) {
    const read = await check.commands.invokeForObject((0,object_list .R1)(entitlements), check.objectInput(listed, entitlements));
    const name = readKey(listed, entitlements);
    if (!check.run.reads.has(name))
        check.run.reads.set(name, read);
    return read;
}
function readKey({ uniqueKey }, entitlements) {
    return `${entitlements?.type ?? ''}\n${uniqueKey}`;
}
; 











const accountOutputForm = {
    id: 'account-output-form',
    title: 'Accounts: fields',
    description: 'The fields of listed accounts outside of their attributes are documented and have the documented types.',
    documents: [documents .D.command('account list')],
    requires: ['std:account:list'],
    lists: ['accounts'],
    usesReadsOf: ['account-list-and-read', 'account-read-stable'],
    writes: false,
    needsConfig: true,
    async run(check) {
        const list = await (0,entitlements .uE)(check);
        reportForm(check, list.form, undefined, (0,object_list .Xk)(undefined));
        await reportReads(check, list, undefined);
    },
};
const entitlementOutputForm = {
    id: 'entitlement-output-form',
    title: 'Entitlements: fields',
    description: 'The fields of listed entitlements outside of their attributes are documented and have the documented types.',
    documents: [documents .D.command('entitlement list')],
    requires: ['std:entitlement:list'],
    lists: ['entitlements'],
    usesReadsOf: ['entitlement-list-read', 'entitlement-read-stable'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await (0,entitlements .yg)(check, async (list, schema) => {
            reportForm(check, list.form, schema, (0,object_list .Xk)(schema));
            await reportReads(check, list, schema);
        });
    },
};
async function reportReads(check, list, entitlements) {
    const command = (0,object_list .R1)(entitlements);
    if (!check.spec.commands.has(command))
        return;
    const form = new list_stats .qn(entitlements !== undefined);
    const known = list.sample.flatMap((listed) => check.run.reads.get(readKey(listed, entitlements)) ?? []);
    for (const read of known.length > 0 ? known : await readFirst(check, list, entitlements))
        form.add(read);
    for (const text of list.form.errors.keys())
        form.errors.delete(text);
    for (const text of list.form.warnings.keys())
        form.warnings.delete(text);
    reportForm(check, form, entitlements, command);
}
async function readFirst(check, { sample: [first] }, entitlements) {
    if (first === undefined)
        return [];
    try {
        return [await readListed(check, first, entitlements)];
    }
    catch (error) {
        if (!(error instanceof engine_commands .Qd))
            throw error;
        return [];
    }
}
function reportForm(check, form, entitlements, command) {
    const noun = (0,spec_view .lt)(entitlements);
    const target = { kind: 'handler', command };
    const where = command === (0,object_list .Xk)(entitlements) ? '' : ` in the answer of ${command}`;
    for (const [level, faults] of [
        ['error', form.errors],
        ['warning', form.warnings],
    ]) {
        for (const [text, { count: n, first }] of faults) {
            check.findings.add(level, `${(0,engine_text .U)(n, noun.one, noun.many)}, first ${(0,core_text .bp)(first)}${where}: each ${text}`, {
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
    documents: [documents .D.accountSchema],
    requires: ['std:account:list'],
    lists: ['accounts'],
    writes: false,
    needsConfig: true,
    async run(check) {
        const schema = check.spec.accountSchema;
        if (!schema)
            return check.skip(reasons .QK);
        const list = await (0,entitlements .uE)(check);
        (0,list_report .MT)((0,list_stats .NL)(check.findings), list, schema);
    },
};
const entitlementRequiredAttributes = {
    id: 'entitlement-required-attributes',
    title: 'Entitlements: identity and display attributes',
    description: 'Every entitlement has a value for the attributes that identityAttribute and displayAttribute name.',
    documents: [documents .D.entitlementSchemas],
    requires: ['std:entitlement:list'],
    lists: ['entitlements'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await (0,entitlements .yg)(check, (list, schema) => (0,list_report .MT)((0,list_stats .NL)(check.findings), list, schema, schema));
    },
};
; 








const accountKeyType = {
    id: 'account-key-type',
    title: 'Accounts: kind of keys',
    description: 'The keys of all accounts are of the kind in keyType: simple or compound.',
    documents: [documents .D.spec, documents .D.command('account list')],
    requires: ['std:account:list'],
    lists: ['accounts'],
    writes: false,
    needsConfig: true,
    async run(check) {
        const list = await (0,entitlements .uE)(check);
        const { keyType } = check.spec;
        if (keyType === undefined) {
            reportMixedKeys(check, list, undefined);
            return;
        }
        for (const [kind, { count: n, first }] of list.keys.kinds) {
            if (kind === keyType)
                continue;
            check.error(`keyType is ${keyType}, and ${(0,engine_text .U)(n, 'account has a', 'accounts have a')} ${kind} key, first ${(0,core_text .bp)(first)}`, {
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
    documents: [documents .D.command('entitlement list')],
    requires: ['std:entitlement:list'],
    lists: ['entitlements'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await (0,entitlements .yg)(check, (list, schema) => reportMixedKeys(check, list, schema));
    },
};
function reportMixedKeys(check, { keys }, entitlements) {
    const [first, second] = [...keys.kinds];
    if (!first || !second)
        return;
    const examples = [first, second].map(([kind, { count: n, first }]) => `${kind} in ${n}, first in ${(0,core_text .bp)(first)}`);
    check.error(`the key of an ${(0,spec_view .lt)(entitlements).one} is ${examples.join(', and ')}`, {
        target: { kind: 'handler', command: (0,object_list .Xk)(entitlements) },
        remedy: 'Send keys of one kind.',
    });
}
const accountKeysUnique = {
    id: 'account-keys-unique',
    title: 'Accounts: unique keys',
    description: 'No two accounts of the list have the same key, uuid or identity attribute, as the platform makes them one.',
    documents: [documents .D.command('account list'), documents .D.accountSchema],
    requires: ['std:account:list'],
    lists: ['accounts'],
    writes: false,
    needsConfig: true,
    async run(check) {
        const list = await (0,entitlements .uE)(check);
        (0,list_report .$7)((0,list_stats .NL)(check.findings), list, undefined);
        (0,list_report .Ri)((0,list_stats .NL)(check.findings), list, check.spec.accountSchema, undefined);
    },
};
const entitlementKeysUnique = {
    id: 'entitlement-keys-unique',
    title: 'Entitlements: unique keys',
    description: 'No two entitlements of a type have the same key, uuid or identity attribute.',
    documents: [documents .D.command('entitlement list'), documents .D.entitlementSchemas],
    requires: ['std:entitlement:list'],
    lists: ['entitlements'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await (0,entitlements .yg)(check, (list, schema) => {
            (0,list_report .$7)((0,list_stats .NL)(check.findings), list, schema);
            (0,list_report .Ri)((0,list_stats .NL)(check.findings), list, schema, schema);
        });
    },
};
var id_set = __webpack_require__(29631);
; 








const list_aborted_command = 'std:account:list';
const maxAccounts = 1_000;
const accountListAborted = {
    id: 'account-list-aborted',
    title: 'Accounts: aborted list',
    description: 'A list of accounts that was aborted half way does not affect the next list.',
    documents: [documents .D.command('account list')],
    requires: [list_aborted_command],
    runsAlone: true,
    writes: false,
    needsConfig: true,
    async run(check) {
        const list = await check.list();
        if (list.count < 2)
            check.skip('the target system has too few accounts to abort a list half way');
        const input = (0,object_list .dt)(check.spec.accountSchema);
        const half = Math.min(Math.ceil(list.count / 2), maxAccounts);
        let outputs = 0;
        for await (const _ of check.commands.outputs(list_aborted_command, input))
            if (++outputs >= half)
                break;
        const expected = Math.min(list.count, maxAccounts);
        const again = new id_set .w();
        const repeated = { count: 0, first: '' };
        try {
            for await (const data of check.commands.outputs(list_aborted_command, input)) {
                const account = (0,objects .lj)(data, check.spec.keyType);
                if ('problem' in account || !list.ids.has(account.uniqueKey))
                    continue;
                if (!again.add(account.uniqueKey))
                    (0,list_stats .qy)(repeated, account.id);
                if (again.size >= expected && list.count > maxAccounts)
                    break;
            }
        }
        catch (error) {
            if (!(error instanceof engine_commands .Qd))
                throw error;
            check.reportFailure(error, 'the list after an aborted one', { remedy });
            return;
        }
        if (repeated.count > 0 && list.repeated.count === 0) {
            check.error(`after an aborted list, ${(0,engine_text .U)(repeated.count, 'output')} of the next one ${repeated.count === 1 ? 'repeats' : 'repeat'} the key of another account, first ${(0,core_text .bp)(repeated.first)}`, { target: { kind: 'handler', command: list_aborted_command }, remedy });
        }
        if (again.size >= expected)
            return;
        check.error(`after an aborted list, the next one sent ${again.size} of ${(0,engine_text .U)(list.count, 'account')}`, {
            target: { kind: 'handler', command: list_aborted_command },
            remedy,
        });
    },
};
const remedy = 'Keep the state of a list, such as its page, in variables of the handler, not in global ones.';
; 









const namedObjectsRead = {
    id: 'named-objects-read',
    title: 'Named accounts and entitlements',
    description: 'The accounts and entitlements in identities of validate.yml are listed and can be read.',
    documents: [documents .D.command('account read'), documents .D.command('entitlement read')],
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
                check.error(`validate.yml names entitlements of type ${(0,core_text .bp)(type)}, which the spec does not have`);
        }
        const names = parts.flatMap((part) => part.names);
        if (names.length === 0)
            check.skip('no account and no entitlement is named; add some under identities in validate.yml', 'input');
        let tested = 0;
        for (const { names, schema } of parts) {
            const noun = (0,spec_view .lt)(schema);
            const command = (0,object_list .R1)(schema);
            const listCommand = (0,object_list .Xk)(schema);
            const list = await check.listIfPossible(schema);
            for (const name of list?.missing ?? []) {
                check.error(`${noun.one} ${nameOf(name)}, which validate.yml names, is not in the list of ${(0,engine_text .U)(list?.count ?? 0, noun.one, noun.many)}`, {
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
                return list?.sample.filter((object) => object.id === id).map(({ key }) => key) ?? [];
            });
            const readCheck = schema ? 'entitlement-list-read' : 'account-list-and-read';
            const reportingCheck = check.isReportedBy(readCheck) && check.spec.commands.has(listCommand) ? readCheck : undefined;
            const reports = await (0,pool .b)(keys, check.run.maxConcurrentReads, (key) => read(check, key, schema, reportingCheck));
            for (const report of reports)
                report?.();
            tested += keys.length;
        }
        if (tested === 0)
            check.skip('the spec lists no command that reads the objects in identities of validate.yml');
    },
};
async function read(check, key, schema, reportingCheck) {
    const command = (0,object_list .R1)(schema);
    const noun = (0,spec_view .lt)(schema).one;
    const { id, uniqueKey } = (0,objects .TH)(key);
    const input = check.objectInput({ id, key }, schema);
    try {
        const known = check.run.reads.get(readKey({ uniqueKey }, schema));
        const object = known ?? (await check.commands.invokeForObject(command, input));
        if (object.uniqueKey === uniqueKey)
            return undefined;
        return () => check.error(`the read of ${noun} ${(0,core_text .bp)(id)} answered ${(0,core_text .bp)(object.id)}`, {
            target: { kind: 'handler', command },
            kind: 'reads that answered another object',
        });
    }
    catch (error) {
        if (!(error instanceof engine_commands .Qd))
            throw error;
        if (reportingCheck !== undefined && (await failsForAll(check, error, input, schema))) {
            return () => {
                check.skipReason = `${noun} ${(0,core_text .bp)(id)} could not be read: see ${reportingCheck}`;
            };
        }
        const kind = 'named objects that cannot be read';
        return () => check.reportFailure(error, `${noun} ${(0,core_text .bp)(id)}, which validate.yml names`, { kind });
    }
}
async function failsForAll(check, error, input, schema) {
    if (error.kind !== 'connector')
        return true;
    const type = await check.provenTypeOf(error, input);
    if (type !== undefined)
        return type !== 'notFound';
    const start = readKey({ uniqueKey: '' }, schema);
    return ![...check.run.reads.keys()].some((name) => name.startsWith(start));
}
function nameOf({ id, uniqueId }) {
    return uniqueId === undefined ? (0,core_text .bp)(id) : `${(0,core_text .bp)(id)} (${(0,core_text .bp)(uniqueId)})`;
}
; 






const accountNotFound = {
    id: 'account-not-found',
    title: 'Accounts: not found',
    description: 'Reading an account that does not exist fails with an error of type notFound.',
    documents: [documents .D.command('account read'), documents .D.errors],
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
    documents: [documents .D.command('entitlement read'), documents .D.errors],
    requires: ['std:entitlement:read'],
    lists: ['entitlements'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await (0,entitlements .m)(check, async (schema) => {
            await readAbsent(check, 'std:entitlement:read', schema);
            return undefined;
        });
    },
};
async function readAbsent(check, command, entitlements) {
    const { kind, key: known } = await check.sampleKey(entitlements);
    const ids = check.run.lists.get(entitlements?.type ?? '');
    let key = absentKey(check, kind, known);
    while (ids && 'ids' in ids && ids.ids.has((0,objects .TH)(key).uniqueKey))
        key = absentKey(check, kind, known);
    const { id } = (0,objects .TH)(key);
    const what = `the read of an ${(0,spec_view .lt)(entitlements).one} that does not exist (${(0,core_text .bp)(id)})`;
    const input = check.objectInput({ id, key }, entitlements);
    try {
        const answer = (0,objects .lj)(await check.commands.invokeOne(command, input), check.spec.keyType);
        const object = 'problem' in answer ? answer.problem : (0,core_text .bp)(answer.id);
        check.error(`${what} succeeded and answered ${object}`, {
            target: { kind: 'handler', command },
            remedy: notFoundRemedy,
        });
    }
    catch (error) {
        if (!(error instanceof engine_commands .Qd))
            throw error;
        await reportUnlessNotFound(check, error, input, what);
    }
}
const notFoundRemedy = 'Let the handler throw new ConnectorError(message, ConnectorErrorType.NotFound).';
async function reportUnlessNotFound(check, error, input, what) {
    if (error.kind !== 'connector')
        check.reportFailure(error, `${what} has to fail with a notFound error`);
    else if ((await check.errorTypeOf(error, input)) === 'generic') {
        check.reportFailure(error, `${what} failed, but not with a notFound error`, { remedy: notFoundRemedy });
    }
}
function absentKey(check, kind, known) {
    if (kind === 'simple')
        return { simple: { id: recordedAbsentId(check, known && (0,objects .TH)(known).id) } };
    const { lookupId, uniqueId } = known && 'compound' in known ? known.compound : {};
    return { compound: { lookupId: recordedAbsentId(check, lookupId), uniqueId: recordedAbsentId(check, uniqueId) } };
}
function recordedAbsentId(check, known) {
    const id = absentId(check, known);
    check.run.traffic.addMadeUpId(id);
    return id;
}
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
; 











const accountReadStable = {
    id: 'account-read-stable',
    title: 'Accounts: second read',
    description: 'Two reads of an account give the same result.',
    documents: [documents .D.command('account read')],
    requires: ['std:account:read', 'std:account:list'],
    lists: ['accounts'],
    usesReadsOf: ['account-list-and-read'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await (0,entitlements .uE)(check);
        const reason = await read_stable_compareReads(check, undefined);
        if (reason !== undefined)
            check.skip(reason);
    },
};
const entitlementReadStable = {
    id: 'entitlement-read-stable',
    title: 'Entitlements: second read',
    description: 'Two reads of an entitlement give the same result, for every type.',
    documents: [documents .D.command('entitlement read')],
    requires: ['std:entitlement:read', 'std:entitlement:list'],
    lists: ['entitlements'],
    usesReadsOf: ['entitlement-list-read'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await (0,shared_lists .vw)(check, check.spec.entitlementSchemas);
        await (0,entitlements .m)(check, async (schema) => {
            const list = await check.list(schema);
            if (list.count === 0)
                return { skipped: (0,reasons .Yk)(schema.type) };
            const skipped = await read_stable_compareReads(check, schema);
            return skipped === undefined ? undefined : { skipped };
        });
    },
};
async function read_stable_compareReads(check, entitlements) {
    const noun = (0,spec_view .lt)(entitlements).one;
    const command = (0,object_list .R1)(entitlements);
    const readCheck = entitlements ? 'entitlement-list-read' : 'account-list-and-read';
    const { sample } = await check.list(entitlements);
    const pairs = await (0,pool .b)(sample, check.run.maxConcurrentReads, async (listed) => {
        try {
            const known = check.run.reads.get(readKey(listed, entitlements));
            const first = known ?? (await readListed(check, listed, entitlements));
            return { listed, first, second: await readListed(check, listed, entitlements) };
        }
        catch (error) {
            if (error instanceof engine_commands .Qd)
                return { listed, error };
            throw error;
        }
    });
    let compared = 0;
    for (const { listed, first, second, error } of pairs) {
        const what = `${noun} ${(0,core_text .bp)(listed.id)}`;
        if (error) {
            if (!check.isReportedBy(readCheck))
                check.reportFailure(error, what, { kind: 'reads that failed' });
            continue;
        }
        compared++;
        const other = [first, second].find((each) => each.uniqueKey !== listed.uniqueKey);
        if (other !== undefined && first.uniqueKey !== second.uniqueKey) {
            reportOtherRead(check, listed, other, entitlements);
            continue;
        }
        const differences = (0,compare .Gq)(first.fields, second.fields, { first: 'one read', second: 'the next' });
        for (const { attribute, text } of differences) {
            check.error(`${what}: ${(0,core_text .bp)(attribute)} is ${text}`, {
                target: { kind: 'handler', command },
                kind: 'differences between two reads',
                remedy: 'Leave out values that change with each read, such as the time of the read.',
            });
        }
    }
    return compared === 0 && check.isReportedBy(readCheck) ? `the ${noun} could not be read: see ${readCheck}` : undefined;
}
; 

class StatefulList {
    input;
    isSaved = false;
    state;
    count = 0;
    constructor(schema, state) {
        this.input = { ...(0,object_list .dt)(schema), stateful: true, ...(state && { state }) };
    }
    onState = (state) => {
        this.isSaved = true;
        this.state = state;
    };
}
; 












const accountListRefused = {
    id: 'account-list-refused',
    title: 'Accounts: refused request',
    description: 'On a recording: if the target system refuses a request, a list of accounts fails and does not end as if those that it has sent were all, and a read does not fail as if there were no such account.',
    documents: [documents .D.command('account list'), documents .D.errors],
    requires: ['std:account:list'],
    runsAlone: true,
    writes: false,
    needsConfig: true,
    inReplayOnly: true,
    async run(check) {
        const result = await listRefused(check, undefined);
        if (result)
            check.skip(result.skipped);
        if (check.spec.isStateful)
            await changesRefused(check);
    },
};
const entitlementListRefused = {
    id: 'entitlement-list-refused',
    title: 'Entitlements: refused request',
    description: 'On a recording: if the target system refuses a request, a list of entitlements fails and does not end as if those that it has sent were all, and a read does not fail as if there were no such entitlement.',
    documents: [documents .D.command('entitlement list'), documents .D.errors],
    requires: ['std:entitlement:list'],
    runsAlone: true,
    writes: false,
    needsConfig: true,
    inReplayOnly: true,
    run: (check) => (0,entitlements .m)(check, (schema) => listRefused(check, schema)),
};
async function listRefused(check, entitlements) {
    const { sample } = await check.list(entitlements);
    const refusals = refusalsOf(check);
    refusals.watch();
    const whole = new Map();
    const before = await tryList(check, entitlements, whole);
    if (before.outcome === 'failed')
        check.reportFailure(before.error);
    if (before.outcome === 'endless')
        reportEndless(check, entitlements);
    if (before.outcome !== 'succeeded')
        return undefined;
    if (refusals.asked().length === 0) {
        return { skipped: `the list of ${(0,spec_view .lt)(entitlements).many} sends no request to the target system` };
    }
    const listPart = async () => {
        const part = new Map();
        return { part, ...(await tryList(check, entitlements, part)) };
    };
    for await (const { endpoint, result } of refusedInTurn(refusals, listPart)) {
        if (result.outcome === 'succeeded')
            report(check, entitlements, { endpoint, whole, part: result.part });
        else if (result.outcome === 'endless')
            reportEndless(check, entitlements, endpoint);
    }
    const again = await tryList(check, entitlements, new Map());
    if (again.outcome === 'failed')
        reportStillFailing(check, again.error);
    const [object] = sample;
    if (object !== undefined)
        await readRefused(check, entitlements, object);
    return undefined;
}
async function readRefused(check, entitlements, object) {
    const command = (0,object_list .R1)(entitlements);
    if (!check.spec.commands.has(command))
        return;
    const refusals = refusalsOf(check);
    const input = check.objectInput(object, entitlements);
    refusals.watch();
    const read = () => tryCommand(check, { command, input });
    if ((await read()).outcome !== 'succeeded')
        return;
    for await (const { endpoint, result } of refusedInTurn(refusals, read)) {
        if (result.outcome !== 'failed' || result.error.errorType !== 'notFound')
            continue;
        check.error(`${command} fails with an error of type notFound, though ${refusalText(endpoint)}`, {
            target: { kind: 'handler', command },
            remedy: 'Throw a notFound error only for status 404 and the like: what is not found counts as deleted.',
        });
    }
}
async function changesRefused(check) {
    const refusals = refusalsOf(check);
    const command = (0,object_list .Xk)(undefined);
    const listSince = async (state) => {
        const list = new StatefulList(check.spec.accountSchema, state);
        const { input, onState } = list;
        const { outcome } = await tryCommand(check, { command, input, onState, onOutput: () => list.count++ });
        return { list, outcome };
    };
    const { list: whole, outcome } = await listSince();
    const { state } = whole;
    if (outcome !== 'succeeded' || !(0,json .Gv)(state))
        return;
    const listChanges = () => listSince(state);
    refusals.watch();
    const changes = await listChanges();
    if (changes.outcome !== 'succeeded' || changes.list.count >= whole.count)
        return;
    for await (const { endpoint, result } of refusedInTurn(refusals, listChanges)) {
        const { list: refused } = result;
        if (result.outcome !== 'succeeded' || refused.state === undefined || refused.count >= whole.count)
            continue;
        check.error(`${command} with a state saved a new one and sent no error, though ${refusalText(endpoint)}`, {
            target: { kind: 'handler', command },
            remedy: 'Let the error of a request end the command: else what has changed since the state is never listed.',
        });
    }
}
function tryList(check, entitlements, contents) {
    const schema = entitlements ?? check.spec.accountSchema;
    const attributes = (schema?.attributes ?? []).map(({ name }) => name);
    return tryCommand(check, {
        command: (0,object_list .Xk)(entitlements),
        input: (0,object_list .dt)(schema),
        onOutput: (output) => {
            const object = (0,objects .lj)(output, check.spec.keyType);
            if ('problem' in object)
                return;
            contents.set(object.uniqueKey, attributes.map((name) => (0,compare ._j)(object.attributes[name]).filter((value) => value !== '').length));
        },
    });
}
function report(check, entitlements, { endpoint, whole, part }) {
    const command = (0,object_list .Xk)(entitlements);
    const { one, many } = (0,spec_view .lt)(entitlements);
    const refused = `though ${refusalText(endpoint)}`;
    const target = { kind: 'handler', command };
    const missing = [...whole.keys()].filter((key) => !part.has(key)).length;
    if (missing > 0) {
        check.error(`${command} sent ${whole.size - missing} of ${(0,engine_text .U)(whole.size, one, many)} and no error, ${refused}`, {
            target,
            remedy: `Let the error of a request end the command: an aggregation takes ${many} that are not sent for deleted.`,
        });
        return;
    }
    const attributes = (entitlements ?? check.spec.accountSchema)?.attributes ?? [];
    const fewer = attributes.filter((_, i) => [...whole].some(([key, before]) => (part.get(key)?.[i] ?? 0) < (before[i] ?? 0)));
    if (fewer.length === 0)
        return;
    const named = fewer.slice(0, 3).map(({ name }) => (0,core_text .bp)(name));
    const listed = [...named, ...(fewer.length > 3 ? [`${fewer.length - 3} more`] : [])].join(', ');
    check.warn(`${command} sent ${many} without values of ${listed} and no error, ${refused}`, {
        target,
        remedy: 'Let the error of a request end the command: an aggregation removes the values that are not sent.',
    });
}
function reportEndless(check, entitlements, endpoint) {
    const command = (0,object_list .Xk)(entitlements);
    const refused = endpoint === undefined ? '' : `, while ${refusalText(endpoint)}`;
    check.warn(`${command} had not ended after ${maxTryMs / 1000} s${refused}`, {
        target: { kind: 'handler', command },
        remedy: 'Limit how often a request is repeated.',
    });
}
; 







const accountSchemaCheck = {
    id: 'account-schema-check',
    title: 'Accounts: schema',
    description: 'The attributes of all accounts have the types of the account schema.',
    documents: [documents .D.command('account list'), documents .D.accountSchema],
    requires: ['std:account:list'],
    lists: ['accounts'],
    writes: false,
    needsConfig: true,
    async run(check) {
        if (!check.spec.accountSchema)
            check.skip(reasons .QK);
        const list = await (0,entitlements .uE)(check);
        list.schemaStats?.report((0,list_stats .NL)(check.findings), (0,spec_view .lt)(undefined));
        (0,list_report .Sk)((0,list_stats .NL)(check.findings), list, undefined);
        (0,list_report .ob)((0,list_stats .NL)(check.findings), list, undefined);
    },
};
const entitlementSchemaCheck = {
    id: 'entitlement-schema-check',
    title: 'Entitlements: schema',
    description: 'The attributes of all entitlements have the types of the schema of their type.',
    documents: [documents .D.command('entitlement list'), documents .D.entitlementSchemas],
    requires: ['std:entitlement:list'],
    lists: ['entitlements'],
    writes: false,
    needsConfig: true,
    async run(check) {
        await (0,shared_lists .vw)(check, check.spec.entitlementSchemas);
        await (0,entitlements .m)(check, async (schema) => {
            const list = await check.attempt('', () => check.list(schema));
            if (!list)
                return undefined;
            if (list.count === 0)
                return { skipped: (0,reasons .Yk)(schema.type) };
            list.schemaStats?.report((0,list_stats .NL)(check.findings), (0,spec_view .lt)(schema));
            (0,list_report .Sk)((0,list_stats .NL)(check.findings), list, schema);
            (0,list_report .ob)((0,list_stats .NL)(check.findings), list, schema);
            return undefined;
        });
    },
};
; 




const discover = 'std:source-data:discover';
const source_data_read = 'std:source-data:read';
const configOptions = 'std:config-options:read';
const maxItems = 10;
const sourceDataDiscover = {
    id: 'source-data-discover',
    title: 'Source data: discover',
    description: 'Discovering source data returns a list of keys and labels, each key once.',
    documents: [documents .D.command('source data discover')],
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
    documents: [documents .D.command('source data read')],
    requires: [discover, source_data_read],
    writes: false,
    needsConfig: true,
    async run(check) {
        const answer = await check.commands.invokeOne(discover, { queryInput: { limit: maxItems } });
        const [first] = Array.isArray(answer) ? answer : [];
        const sourceDataKey = (0,json .Gv)(first) ? first['key'] : undefined;
        if (typeof sourceDataKey !== 'string') {
            return check.skip(`${discover} returned no key to read${check.isReportedBy('source-data-discover') ? ': see source-data-discover' : ''}`);
        }
        checkItems(check, await check.commands.invokeOne(source_data_read, { sourceDataKey, queryInput: { limit: maxItems } }), source_data_read);
    },
};
function checkItems(check, answer, command) {
    const target = { kind: 'handler', command };
    if (!Array.isArray(answer)) {
        check.error(`${command} answered ${(0,json .I)(answer)} instead of an array`, {
            target,
            remedy: 'Send one array of { key, label } in one output.',
        });
        return undefined;
    }
    const keys = [];
    for (const [i, item] of answer.entries()) {
        const key = (0,json .Gv)(item) ? item['key'] : undefined;
        const label = (0,json .Gv)(item) ? item['label'] : undefined;
        const subLabel = (0,json .Gv)(item) ? item['subLabel'] : undefined;
        const fault = typeof key !== 'string' || key === ''
            ? `${(0,json .I)(key)} as its key`
            : typeof label !== 'string'
                ? `${(0,json .I)(label)} as its label`
                : subLabel !== undefined && subLabel !== null && typeof subLabel !== 'string'
                    ? `${(0,json .I)(subLabel)} as its subLabel`
                    : undefined;
        if (fault !== undefined) {
            const message = `item ${i + 1} of ${command} has ${fault} instead of a text`;
            check.error(message, { target, kind: 'items of the wrong form' });
        }
        if (typeof key !== 'string')
            continue;
        if (keys.includes(key))
            check.error(`${command} returned key ${(0,core_text .bp)(key)} twice`, { target, kind: 'keys that repeat' });
        if (keys.length < 1000)
            keys.push(key);
    }
    if (answer.length > maxItems) {
        check.warn(`${command} answered ${(0,engine_text .U)(answer.length, 'item')}, although at most ${maxItems} were requested`, {
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
    documents: [documents .D.command('config options read'), documents .D.sourceConfig],
    requires: [configOptions],
    writes: false,
    needsConfig: true,
    async run(check) {
        const items = check.spec.selectItems.filter(({ hasOptions }) => !hasOptions);
        if (items.length === 0)
            check.skip('the spec has the options of each select and radio item');
        for (const { key, path } of items) {
            const what = `the options of item ${(0,core_text .bp)(key)}`;
            const answer = await check.attempt(what, async () => ({
                data: await check.commands.invokeOne(configOptions, { key }),
            }));
            if (!answer)
                continue;
            const options = (0,json .Gv)(answer.data) ? answer.data['options'] : undefined;
            const target = { kind: 'handler', command: configOptions };
            if (!(0,json .Gv)(options)) {
                check.error(`${what}: ${configOptions} answered ${(0,json .I)(options)} as "options" instead of an object`, {
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
function isOption(value) {
    const isTextOrTexts = (each) => typeof each === 'string' || ((0,json .Gv)(each) && Object.values(each).every((text) => typeof text === 'string'));
    return typeof value === 'string' || (Array.isArray(value) && value.every(isTextOrTexts));
}
; 







const notStateful = 'the spec does not say supportsStatefulCommands';
const accountListStateful = {
    id: 'account-list-stateful',
    title: 'Accounts: stateful list',
    description: 'A stateful list of accounts saves an object as its state, and a second list continues from it.',
    documents: [documents .D.command('account list'), documents .D.spec],
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
    documents: [documents .D.command('entitlement list'), documents .D.spec],
    requires: ['std:entitlement:list'],
    runsAlone: true,
    writes: false,
    needsConfig: true,
    async run(check) {
        if (!check.spec.isStateful)
            check.skip(notStateful);
        await (0,entitlements .m)(check, async (schema) => {
            const saved = await listTwice(check, schema, true);
            return saved ? undefined : { skipped: `the list of each ${(0,spec_view .lt)(schema).one} saves no state` };
        });
    },
};
async function listTwice(check, entitlements, optional = false) {
    const command = (0,object_list .Xk)(entitlements);
    const target = { kind: 'handler', command };
    const first = await listSince(check, entitlements);
    const { state } = first;
    if (!first.isSaved) {
        if (optional)
            return false;
        check.error(`a stateful ${command} saved no state`, { target, remedy: 'Call res.saveState(state) at its end.' });
        return true;
    }
    if (!(0,json .Gv)(state)) {
        check.error(`a stateful ${command} saved ${(0,json .I)(state)} as its state instead of an object`, {
            target,
            remedy: 'Save an object: { date: … }.',
        });
        return true;
    }
    const what = `the ${command} with the state of the first one`;
    const second = await check.attempt(what, () => listSince(check, entitlements, state));
    if (!second)
        return true;
    if (!second.isSaved || !(0,json .Gv)(second.state)) {
        const saved = second.isSaved ? (0,json .I)(second.state) : 'no state';
        check.error(`${what} saved ${saved} instead of an object`, {
            target,
            remedy: 'Save a state each time, even if nothing has changed.',
        });
    }
    else if (second.count >= first.count && first.count > 1) {
        check.warn(`${what} sent ${(0,engine_text .U)(second.count, (0,spec_view .lt)(entitlements).one, 'objects')} again: it seems to ignore the state`, {
            target,
            remedy: 'Send only what has changed since the state was saved.',
        });
    }
    return true;
}
async function listSince(check, entitlements, state) {
    const list = new StatefulList(entitlements ?? check.spec.accountSchema, state);
    const { input, onState } = list;
    for await (const _ of check.commands.outputs((0,object_list .Xk)(entitlements), input, { onState }))
        list.count++;
    return list;
}
var errors = __webpack_require__(25584);
var secret_words = __webpack_require__(68115);
; 











function noSecrets({ hasShorterSecrets }) {
    return hasShorterSecrets
        ? `the secrets of the configuration have fewer than ${secret_watch .jE} characters, and are not looked for; give the one of a test system that is longer`
        : 'neither the configuration nor what was sent holds a secret that could be recognised';
}
const secretsInAnswers = {
    id: 'secrets-in-answers',
    scope: 'both',
    title: 'Secrets in answers',
    description: 'No output of a command contains a secret of the configuration or a password.',
    documents: [documents .D.sourceConfig],
    requires: [],
    writes: false,
    needsConfig: true,
    async run(check) {
        await ensureAnswers(check);
        const { watch } = check.run;
        for (const place of watch.answers) {
            const field = place.field === '' ? '' : ` in ${(0,core_text .bp)(place.field)}`;
            const times = (0,engine_text .U)(place.count, 'output');
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
            check.skip(noSecrets(watch));
    },
};
const secretsInErrors = {
    id: 'secrets-in-errors',
    scope: 'both',
    title: 'Secrets in errors',
    description: 'No error of a command contains a secret of the configuration or a password.',
    documents: [documents .D.errors],
    requires: [],
    writes: false,
    needsConfig: true,
    async run(check) {
        const { watch } = check.run;
        for (const place of watch.errors) {
            check.error(`the error of ${place.command} shows ${place.secret}${place.form} (${(0,engine_text .U)(place.count, 'error')})`, {
                target: targetOf(place),
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
async function ensureAnswers(check) {
    if (check.run.watch.seen.answers > 0)
        return;
    for (const [command, input] of [
        ['std:test-connection', {}],
        ['std:account:list', (0,object_list .dt)(check.spec.accountSchema)],
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
            if (!(error instanceof engine_commands .Qd))
                throw error;
        }
    }
}
function targetOf({ command, requestId }) {
    return { kind: 'handler', command, ...(requestId !== undefined && { requestId }) };
}
const secretsInLogs = {
    id: 'secrets-in-logs',
    scope: 'both',
    title: 'Secrets in the log',
    description: 'No line of the log contains a secret of the configuration or a password.',
    documents: [documents .D.logging],
    requires: [],
    writes: false,
    needsConfig: true,
    facts: ['logs'],
    async run(check) {
        const scan = await scanLogs(check);
        for (const { what, count: lines, target } of scan.secrets) {
            check.error(`the log shows ${what} (${(0,engine_text .U)(lines, 'line')})`, { target, remedy: loggingRemedy });
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
    documents: [documents .D.logging],
    requires: [],
    writes: false,
    needsConfig: false,
    facts: ['logs'],
    async run(check) {
        for (const { what, count: lines, target } of (await scanLogs(check)).tokens) {
            check.warn(`the log holds ${what} (${(0,engine_text .U)(lines, 'line')})`, { target, remedy: loggingRemedy });
        }
    },
};
const loggingRemedy = 'Log what is needed alone, and let the logger redact the rest: configureLogger({ redact: […] }).';
const maxLines = 20_000;
const maxPlaces = 50;
const scans = new WeakMap();
async function scanLogs(check) {
    await ensureAnswers(check);
    const known = scans.get(check.run) ?? readLogs(check);
    scans.set(check.run, known);
    const scan = await known.catch((error) => {
        if (!(0,errors .Dz)(error))
            throw error;
        return check.skip(`the log cannot be read: ${error.message}`);
    });
    if (scan.lines === 0)
        check.skip('nothing in the log is known to be of the connector');
    return scan;
}
function hasRun({ run }) {
    const { answers, errors } = run.watch.seen;
    return answers + errors > 0;
}
async function readLogs(check) {
    const { logs, watch, clock } = check.run;
    const { timeoutMs } = check.poller;
    let isTold = false;
    const leftMs = () => (watch.firstAtMs === undefined ? timeoutMs : watch.firstAtMs + timeoutMs - clock.now());
    const look = async () => {
        const scan = await scanOnce(check);
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
        else if (places[kind].size < maxPlaces)
            places[kind].set(what, { what, count: 1, target: secrecy_commandOf(record) });
    };
    let lines = 0;
    for await (const record of logs?.since(started, signal) ?? []) {
        if (++lines > maxLines)
            break;
        for (const { name, text: whole } of (0,secret_words .E)(record.message)) {
            const text = watch.withoutErrors(whole);
            const secret = watch.find(text);
            const field = name === '' ? '' : ` in field ${(0,core_text .bp)(name)}`;
            if (secret !== undefined) {
                note('secrets', `${secret.secret}${field}${secret.form}`, record);
                continue;
            }
            const bare = (0,process .g$)(text);
            const token = (0,secret_words .N)(bare) ?? (isNamedToken(name, bare) ? 'what its name calls a secret' : undefined);
            if (token !== undefined)
                note('tokens', `${token}${field}`, record);
        }
    }
    return { lines, secrets: [...places.secrets.values()], tokens: [...places.tokens.values()] };
}
function isNamedToken(name, text) {
    return (0,names .e)(name) && text.length >= 8 && !(0,compare .So)(text) && !/^(\*+|\[redacted\]|undefined|null)$/i.test(text);
}
function secrecy_commandOf({ message, requestID }) {
    const command = typeof message === 'object' ? message['commandType'] : undefined;
    if (typeof command !== 'string')
        return undefined;
    return { kind: 'handler', command, ...(requestID !== '' && { requestId: requestID }) };
}
var check = __webpack_require__(60382);
var config_faults = __webpack_require__(11452);
; 







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
const findingsByRun = new WeakMap();
function findingsOf({ run }) {
    const findings = findingsByRun.get(run) ?? (0,check .g3)(run.specText ?? textOf(run.specContent));
    findingsByRun.set(run, findings);
    return findings;
}
function textOf(content) {
    try {
        return JSON.stringify(content);
    }
    catch {
        return '['.repeat(200);
    }
}
const missing = (name) => (check) => check.run.specContent[name] === undefined ? `the spec has no ${name}` : undefined;
const specSchema = specCheck('form', {
    id: 'spec-schema',
    title: 'Spec: form',
    description: 'The spec has the documented form, all required members and only documented types of configuration items.',
    documents: [documents .D.spec, documents .D.sourceConfig],
    remedy: 'Correct connector-spec.json; its form is in the documentation of the connector spec.',
});
const specCommands = specCheck('commands', {
    id: 'spec-commands',
    title: 'Spec: commands',
    description: 'The commands in the spec are standard or custom commands, correctly spelt, without duplicates.',
    documents: [documents .D.spec, documents .D.commands],
    remedy: 'Correct the list of commands in connector-spec.json. Names of custom commands begin with "custom:".',
    skipReason: missing('commands'),
});
const specAttributes = specCheck('attributes', {
    id: 'spec-attributes',
    title: 'Spec: references to attributes',
    description: 'The attributes that identityAttribute, displayAttribute, groupAttribute and similar members name exist.',
    documents: [documents .D.accountSchema, documents .D.entitlementSchemas],
    remedy: 'Name an attribute of the schema, or add the attribute to it.',
    skipReason: ({ run: { specContent: spec } }) => spec['accountSchema'] === undefined && spec['entitlementSchemas'] === undefined
        ? 'the spec has no schemas'
        : undefined,
});
const specEntitlements = specCheck('entitlements', {
    id: 'spec-entitlements',
    title: 'Spec: entitlement types',
    description: 'Every account attribute for entitlements has an entitlement schema, and no two schemas have the same type.',
    documents: [documents .D.accountSchema, documents .D.entitlementSchemas],
    remedy: 'Add the entitlement schema, or name its type in the schemaObjectType of the attribute.',
    skipReason: ({ spec }) => spec.entitlementSchemas.length === 0 && !spec.accountSchema?.attributes.some(({ entitlement }) => entitlement)
        ? 'the spec has no entitlements'
        : undefined,
});
const specCreateTemplate = specCheck('create-template', {
    id: 'spec-create-template',
    title: 'Spec: create template',
    description: 'The fields of the account create template have keys, labels, types and usable initial values.',
    documents: [documents .D.createTemplate],
    remedy: 'Correct the field in the accountCreateTemplate of connector-spec.json.',
    skipReason: missing('accountCreateTemplate'),
});
const specStateful = specCheck('stateful', {
    id: 'spec-stateful',
    title: 'Spec: stateful commands',
    description: 'The spec has both supportsStatefulCommands and the checkbox spConnEnableStatefulCommands, or neither.',
    documents: [documents .D.spec, documents .D.command('account list')],
    remedy: 'Stateful lists need "supportsStatefulCommands": true and a checkbox item of the key spConnEnableStatefulCommands.',
});
const specSecrets = specCheck('secrets', {
    id: 'spec-secrets',
    title: 'Spec: secrets',
    description: 'Secrets are configured only in items of type secret or secrettextarea.',
    documents: [documents .D.sourceConfig],
    remedy: 'Use the type secret, or secrettextarea for several lines: other types display their values.',
    skipReason: ({ spec }) => (spec.hasConfig ? undefined : 'the spec has no configuration items'),
    more: (check) => {
        for (const { key, path } of check.spec.textItems) {
            const value = configValue(check.run.config, key);
            const kind = typeof value === 'string' ? (0,secret_words .N)(value) : undefined;
            if (kind === undefined)
                continue;
            check.warn(`the configuration has ${kind} in item ${(0,core_text .bp)(key)}, whose type displays it`, {
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
    documents: [documents .D.initialValues],
    remedy: 'Use the key of an item, or remove the value: users can neither see nor change it.',
    skipReason: missing('sourceConfigInitialValues'),
});
const configItems = {
    id: 'config-items',
    title: 'Configuration: items',
    description: 'The configuration is not empty, has the required items of the spec, options of its lists, and no unknown keys.',
    documents: [documents .D.sourceConfig],
    requires: [],
    writes: false,
    needsConfig: false,
    async run(check) {
        const { config, specContent } = check.run;
        if (check.run.isConfigEmpty)
            return (0,reasons .AC)(check);
        if (!(0,json .Gv)(config))
            return check.skip(`${reasons .Uh}; ${(0,reasons ._v)(check.run.nameInput)}`, 'configuration');
        if (!check.spec.hasConfig)
            check.skip('the spec has no configuration items');
        for (const { level, message, path } of (0,config_faults .q)(specContent, config)) {
            check.findings.add(level, message, {
                target: { kind: 'spec', path },
                remedy: 'Correct the configuration that this run is given, or the item in the spec.',
            });
        }
    },
};
; 









const accountCreateEmpty = {
    id: 'account-create-empty',
    title: 'Create without values',
    description: 'Creating an account without an identity and without attributes fails.',
    documents: [documents .D.command('account create'), documents .D.errors],
    requires: [accounts .gu],
    changesOnlyItsAccount: true,
    writes: true,
    needsConfig: true,
    async run(check) {
        try {
            const account = await (0,accounts ._m)(check, { identity: null, attributes: {}, markers: [] });
            check.error(`${accounts .gu} without identity and attributes succeeded and created account ${(0,core_text .bp)(account.id)}`, {
                target: { kind: 'handler', command: accounts .gu },
                remedy: 'Let the handler throw a ConnectorError if the input lacks what it needs.',
            });
        }
        catch (error) {
            if (!(error instanceof engine_commands .Qd))
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
    documents: [documents .D.command('account create'), documents .D.createTemplate],
    requires: accounts .Lt,
    changesOnlyItsAccount: true,
    writes: true,
    needsConfig: true,
    run: (check) => createAndCompare(check, 'minimal'),
};
const accountCreateMaximal = {
    id: 'account-create-maximal',
    title: 'Create with all values',
    description: 'An account that is created from all fields of the create template has their values.',
    documents: [documents .D.command('account create'), documents .D.createTemplate],
    requires: accounts .Lt,
    changesOnlyItsAccount: true,
    writes: true,
    needsConfig: true,
    run: (check) => createAndCompare(check, 'maximal'),
};
async function createAndCompare(check, extent) {
    const sent = await (0,accounts .Pf)(check, extent);
    for (const { message, target } of sent.problems)
        check.warn(message, { target });
    let created;
    try {
        created = await (0,accounts ._m)(check, sent);
    }
    catch (error) {
        if (error instanceof engine_commands .Qd && extent === 'minimal')
            check.run.createFailedIn ??= check.id;
        throw error;
    }
    const schema = check.spec.accountSchema;
    const differences = (account) => (0,compare .YO)(sent.attributes, account.attributes, schema, sent.secretKeys);
    const answered = differences(created);
    for (const { attribute, kind, text } of answered) {
        const message = `the answer to the create: ${(0,core_text .bp)(attribute)}: ${text}`;
        const options = {
            target: { kind: 'handler', command: accounts .gu },
            kind: 'attributes that the create does not answer as sent',
        };
        if (kind === 'missing')
            check.warn(message, options);
        else
            check.error(message, options);
    }
    const read = await (0,accounts .LC)(check, created, (account) => {
        const unequal = differences(account);
        return { done: unequal.length === 0, unequal };
    });
    for (const { attribute, text } of read.unequal) {
        const command = answered.some((each) => each.attribute === attribute) ? accounts .gu : accounts .UK;
        check.error(`the read after the create: ${(0,core_text .bp)(attribute)}: ${text}`, {
            target: { kind: 'handler', command },
            kind: 'attributes that do not read as sent',
        });
    }
}
const accountCreateSingleValued = {
    id: generate .Gl,
    title: 'Create with a single value for a multi-valued attribute',
    description: 'A multi-valued attribute whose only value is sent as a text, as the platform does, is read as a list.',
    documents: [documents .D.command('account create')],
    requires: accounts .Lt,
    changesOnlyItsAccount: true,
    writes: true,
    needsConfig: true,
    async run(check) {
        const { spec, run } = check;
        const schema = spec.accountSchema;
        const { account, multi } = (0,generate .yN)(spec, await (0,accounts .Pf)(check, 'maximal'));
        const { attributes } = account;
        if (multi.length === 0)
            check.skip('no field of the create template has a value for a multi-valued attribute; give one under values in validate.yml');
        const failedCheck = ['account-create-maximal', 'account-create-minimal'].find((id) => run.failedChecks.has(id));
        if (failedCheck !== undefined)
            check.skip(`accounts with lists as values could not be created: see ${failedCheck}`, 'fault');
        const created = await (0,accounts ._m)(check, account);
        const singles = Object.fromEntries(multi.map((name) => [name, attributes[name]]));
        const faultsOf = (answer) => [
            ...(0,compare .YO)(singles, answer, schema),
            ...multi
                .filter((attribute) => !(0,compare .Im)(answer[attribute]) && !Array.isArray(answer[attribute]))
                .map((attribute) => ({
                attribute,
                text: `it was sent as a text and is still a text: ${(0,core_text .bp)(answer[attribute])}`,
            })),
        ];
        const { faults } = await (0,accounts .LC)(check, created, (account) => {
            const faults = faultsOf(account.attributes);
            return { done: faults.length === 0, faults };
        });
        for (const { attribute, text } of faults) {
            check.error(`the read after the create: ${(0,core_text .bp)(attribute)}: ${text}`, {
                target: { kind: 'handler', command: accounts .gu },
                remedy: 'Convert a value that is sent as a text to a list.',
                kind: `attributes that ${accounts .UK} does not show as lists`,
            });
        }
    },
};
const accountCreateTwice = {
    id: 'account-create-twice',
    title: 'Create the same account again',
    description: 'A second create with the same values is rejected or answers with the existing account; it creates no other.',
    documents: [documents .D.command('account create'), documents .D.errors],
    requires: accounts .Lt,
    changesOnlyItsAccount: true,
    writes: true,
    needsConfig: true,
    async run(check) {
        const { sent, created } = await (0,accounts .kR)(check);
        if (sent.markers.length === 0)
            check.skip('no value that is sent is unique; give one with $(unique) under values in validate.yml');
        let second;
        try {
            second = await (0,accounts ._m)(check, sent);
        }
        catch (error) {
            if (!(error instanceof engine_commands .Qd))
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
        check.error(`a second create with the same values created another account, ${(0,core_text .bp)(second.id)} in addition to ${(0,core_text .bp)(created.id)}`, {
            target: { kind: 'handler', command: accounts .gu },
            remedy: 'Let the handler search for the account first, and reject the create or answer with the account.',
        });
    },
};
const accountCreateListDelete = {
    id: 'account-create-list-delete',
    title: 'Create, list and delete',
    description: 'A new account is in the list and can be read; after its deletion it is not in the list and cannot be read.',
    documents: [documents .D.command('account create'), documents .D.command('account delete')],
    requires: [...accounts .Lt, 'std:account:list'],
    writes: true,
    needsConfig: true,
    async run(check) {
        const before = await check.list();
        const { created } = await (0,accounts .O_)(check);
        const name = `account ${(0,core_text .bp)(created.id)}`;
        const { done: wasListed, others, ...listed } = await waitForList(check, created, true);
        const copies = before.repeated.count > 0 ? 1 : listed.copies;
        reportSeveral(check, created, copies, others);
        if (!wasListed)
            check.error(`${name} was created and does not appear in the list of ${(0,engine_text .U)(before.count, 'account')}`, {
                target: { kind: 'handler', command: 'std:account:list' },
            });
        await compareWithRead(check, created);
        if (copies > 1)
            return;
        if (!(await (0,accounts .SP)(check, created))) {
            check.error(`${name} was deleted and can still be read`, {
                target: { kind: 'handler', command: accounts .x3 },
            });
            return;
        }
        if (wasListed && !(await waitForList(check, created, false)).done) {
            check.error(`${name} was deleted and is still in the list`, {
                target: { kind: 'handler', command: 'std:account:list' },
            });
        }
    },
};
async function compareWithRead(check, created) {
    const names = { first: 'the answer to the create', second: 'the read' };
    const { differences } = await (0,accounts .LC)(check, created, (account) => {
        const differences = (0,compare .Gq)(created.fields, account.fields, names, true);
        return { done: differences.length === 0, differences };
    });
    for (const { attribute, text } of differences) {
        check.error(`account ${(0,core_text .bp)(created.id)}: ${(0,core_text .bp)(attribute)} is ${text}`, {
            target: { kind: 'handler', command: accounts .UK },
            kind: 'differences between create and read',
        });
    }
}
function reportSeveral(check, created, copies, others) {
    const options = {
        target: { kind: 'handler', command: accounts .gu },
        remedy: 'Create one account: await each request, and do not repeat one that may have succeeded.',
    };
    if (copies > 1) {
        const times = copies === 2 ? 'twice' : `${copies} times`;
        check.error(`one create made account ${(0,core_text .bp)(created.id)} ${times}: the list has its key ${times}`, options);
    }
    if (others.length === 0)
        return;
    check.run.testAccounts.createsSeveral = true;
    const [other] = others;
    check.error(`creates made ${(0,engine_text .U)(others.length, 'account')} beside those that they answered, such as ${(0,core_text .bp)(other?.id)} beside ${(0,core_text .bp)(created.id)}`, options);
}
async function waitForList(check, account, expected) {
    const missing = expected ? 'a new account in the list' : 'a list without a deleted account';
    return await check.poller.until(async () => {
        const found = await findListed(check, account);
        return { ...found, done: found.copies > 0 === expected, missing };
    });
}
async function findListed(check, account) {
    const others = [];
    let copies = 0;
    for await (const data of check.commands.outputs('std:account:list', (0,object_list .dt)(check.spec.accountSchema))) {
        const listed = (0,objects .lj)(data, check.spec.keyType);
        if ('problem' in listed || listed.fields['deleted'] === true)
            continue;
        if (listed.uniqueKey === account.uniqueKey)
            copies++;
        else if (check.run.testAccounts.isOfThisRun(listed))
            others.push(listed);
    }
    return { copies, others };
}
; 







const accountUpdateGone = {
    id: 'account-update-gone',
    title: 'Update a deleted account',
    description: 'Updating a deleted account fails with an error of type notFound, so that the platform creates it again.',
    documents: [documents .D.command('account update'), documents .D.errors],
    requires: [...accounts .Lt, accounts_change .h],
    changesOnlyItsAccount: true,
    writes: true,
    needsConfig: true,
    async run(check) {
        const attributes = requireUpdatableAttributes(check);
        const { created } = await createAndDeleteAccount(check);
        const change = pickChange(check, created, attributes);
        if (change === undefined)
            return check.skip('there is no value to update the account with; give one under values in validate.yml');
        const what = `the update of account ${(0,core_text .bp)(created.id)}, which was deleted,`;
        await expectNotFound(check, accounts_change .h, { ...check.objectInput(created), changes: [change] }, what, (text) => check.error(text, { target: { kind: 'handler', command: accounts_change .h }, remedy: notFoundRemedy }));
    },
};
const accountDeleteGone = {
    id: 'account-delete-gone',
    title: 'Delete a deleted account',
    description: 'Deleting a deleted account fails with an error of type notFound.',
    documents: [documents .D.command('account delete'), documents .D.errors],
    requires: accounts .Lt,
    changesOnlyItsAccount: true,
    writes: true,
    needsConfig: true,
    async run(check) {
        const { created } = await createAndDeleteAccount(check);
        const what = `the second delete of account ${(0,core_text .bp)(created.id)}`;
        await expectNotFound(check, accounts .x3, check.objectInput(created), what, (text) => check.warn(text, { target: { kind: 'handler', command: accounts .x3 }, remedy: notFoundRemedy }));
    },
};
async function createAndDeleteAccount(check) {
    const deleteCheck = 'account-create-list-delete';
    const { created } = await (0,accounts .kR)(check);
    let isDeleted = false;
    try {
        isDeleted = await (0,accounts .SP)(check, created);
    }
    catch (error) {
        if (!(error instanceof engine_commands .Qd) || !check.run.failedChecks.has(deleteCheck))
            throw error;
    }
    if (!isDeleted) {
        if (check.isReportedBy(deleteCheck))
            check.skip(`an account could not be deleted: see ${deleteCheck}`, 'fault');
        check.skip('a deleted account can still be read');
    }
    return { created };
}
async function expectNotFound(check, command, input, what, onSuccess) {
    try {
        for await (const _ of check.commands.outputs(command, input))
            ;
        onSuccess(`${what} succeeded`);
    }
    catch (error) {
        if (!(error instanceof engine_commands .Qd))
            throw error;
        await reportUnlessNotFound(check, error, input, what);
    }
}
; 







const account_list_changes_command = 'std:account:list';
const account_list_changes_target = { kind: 'handler', command: account_list_changes_command };
const accountListChanges = {
    id: 'account-list-changes',
    title: 'Accounts: changes since a state',
    description: 'A stateful list with an earlier state has an account that was created since then, and tells its deletion with `deleted: true`.',
    documents: [documents .D.command('account list'), documents .D.spec],
    requires: [...accounts .Lt, account_list_changes_command],
    writes: true,
    needsConfig: true,
    async run(check) {
        if (!check.spec.isStateful)
            check.skip(notStateful);
        const { state: before } = await account_list_changes_listSince(check);
        if (!(0,json .Gv)(before))
            return check.skip('a stateful list saves no state: see account-list-stateful', 'fault');
        const { created } = await (0,accounts .kR)(check);
        const name = `account ${(0,core_text .bp)(created.id)}`;
        const made = await waitFor(check, created, { since: before, expected: 'there' });
        if (made.told !== 'there') {
            check.warn(`${name} was created, and a stateful list with the state from before does not have it`, {
                target: account_list_changes_target,
                remedy: 'Save a state from before the list was read, and send what has changed since then, that moment too.',
            });
        }
        if (!(await (0,accounts .SP)(check, created))) {
            check.error(`${name} was deleted and can still be read`, { target: { kind: 'handler', command: accounts .x3 } });
            return;
        }
        const since = (0,json .Gv)(made.state) ? made.state : before;
        const { told } = await waitFor(check, created, { since, expected: 'deleted' });
        if (told === 'deleted')
            return;
        const how = told === 'there' ? 'still has it' : 'does not tell it';
        check.warn(`${name} was deleted, and a stateful list with the state from before ${how}`, {
            target: account_list_changes_target,
            remedy: 'Send the key of a deleted account with deleted: true; else it stays on the platform until a whole list.',
        });
    },
};
async function account_list_changes_listSince(check, since) {
    const list = new StatefulList(check.spec.accountSchema, since);
    const { input, onState } = list;
    const accounts = new Map();
    for await (const output of check.commands.outputs(account_list_changes_command, input, { onState })) {
        const key = (0,json .Gv)(output) ? (0,objects .Do)(output, check.spec.keyType) : undefined;
        if (key === undefined || 'problem' in key)
            continue;
        accounts.set((0,objects .TH)(key).uniqueKey, (0,json .Gv)(output) && output['deleted'] === true ? 'deleted' : 'there');
    }
    return { state: list.state, accounts };
}
async function waitFor(check, { uniqueKey }, { since, expected }) {
    const missing = expected === 'there' ? 'a new account among the changes' : 'a deleted account among the changes';
    return await check.poller.until(async () => {
        const { accounts, state } = await account_list_changes_listSince(check, since);
        const told = accounts.get(uniqueKey);
        return { done: told === expected, told, state, missing };
    });
}
; 



async function readOther(check, own, isWanted = () => true) {
    const list = check.run.lists.get('');
    const listed = list !== undefined && 'sample' in list ? list.sample : [];
    const found = listed.find((each) => each.uniqueKey !== own.uniqueKey && isWanted(each));
    if (found === undefined)
        return undefined;
    try {
        const read = await check.commands.invokeForObject(accounts .UK, check.objectInput(found));
        return read.uniqueKey === found.uniqueKey ? read : undefined;
    }
    catch (error) {
        if (!(error instanceof engine_commands .Qd))
            throw error;
        return undefined;
    }
}
async function reportOtherUpdated(check, own, set) {
    if (set.size === 0)
        return;
    const other = await readOther(check, own);
    const [changed] = [...set].filter(([name, value]) => other?.attributes[name] === value);
    if (other === undefined || changed === undefined)
        return;
    check.error(`the update of account ${(0,core_text .bp)(own.id)} changed account ${(0,core_text .bp)(other.id)} too: its ${(0,core_text .bp)(changed[0])} is ${(0,core_text .bp)(changed[1])}`, { target: { kind: 'handler', command: 'std:account:update' }, remedy: onlyNamedRemedy });
}
const onlyNamedRemedy = 'Change only the account that input.key names, and see which others were changed in the target system.';
; 








const disableCommand = 'std:account:disable';
const enableCommand = 'std:account:enable';
const unlockCommand = 'std:account:unlock';
const account_status_passwordCommand = 'std:change-password';
const accountDisable = {
    id: 'account-disable',
    title: 'Disable',
    description: 'After an account was disabled, a read shows it as disabled, or it is deleted, and another account is as before.',
    documents: [documents .D.command('account disable')],
    requires: [accounts .UK, disableCommand],
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
    documents: [documents .D.command('account enable')],
    requires: [accounts .UK, enableCommand],
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
    documents: [documents .D.command('account unlock')],
    requires: [accounts .UK, unlockCommand],
    changesAccount: true,
    changesOnlyItsAccount: true,
    writes: true,
    needsConfig: true,
    async run(check) {
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
    documents: [documents .D.command('change password')],
    requires: [...accounts .Lt, account_status_passwordCommand],
    changesOnlyItsAccount: true,
    writes: true,
    needsConfig: true,
    async run(check) {
        const { created, read: before } = await (0,accounts .kR)(check);
        const password = (0,accounts .D_)(check, 'string', 'password');
        await check.commands.invokeVoid(account_status_passwordCommand, { ...check.objectInput(created), password });
        const after = await (0,accounts .$6)(check, created);
        const names = { first: 'the read before', second: 'the read after' };
        for (const { attribute, text } of (0,compare .Gq)(before.fields, after.fields, names)) {
            if ((0,compare .EL)(attribute))
                continue;
            check.error(`account ${(0,core_text .bp)(created.id)}, with a new password: ${(0,core_text .bp)(attribute)} is ${text}`, {
                target: { kind: 'handler', command: account_status_passwordCommand },
                kind: 'differences between the reads before and after',
            });
        }
    },
};
function requireDisabledState(check, { fields }) {
    if (check.run.ownAccount === undefined || typeof fields['disabled'] === 'boolean')
        return;
    check.skip(`the read of the test account of validate.yml has no field disabled, so ${disableCommand} may delete the account`);
}
async function isDeletedByDisable(check, account) {
    const gone = await (0,accounts .ST)(check, account);
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
async function reportOtherDisabled(check, account) {
    const wasEnabled = (listed) => {
        const read = check.run.reads.get(readKey(listed, undefined));
        return read !== undefined && read.fields['disabled'] !== true;
    };
    const other = await readOther(check, account, wasEnabled);
    if (other?.fields['disabled'] !== true)
        return;
    check.warn(`since ${disableCommand} of account ${(0,core_text .bp)(account.id)}, account ${(0,core_text .bp)(other.id)} is disabled too`, { target: { kind: 'handler', command: disableCommand }, remedy: onlyNamedRemedy });
}
async function changeStatus(check, account, command, field, expected) {
    await invokeForStatus(check, account, command, field, expected);
    await expectStatus(check, account, command, field, expected);
}
async function invokeForStatus(check, account, command, field, expected) {
    const target = { kind: 'handler', command };
    const answer = await changing(check, 'status', () => check.commands.invokeForObject(command, check.objectInput(account)));
    if (answer.uniqueKey !== account.uniqueKey) {
        check.error(`${command} answered account ${(0,core_text .bp)(answer.id)} instead of ${(0,core_text .bp)(account.id)}`, {
            target,
        });
    }
    const answered = answer.fields[field];
    if (answered !== undefined && answered !== null && answered !== expected) {
        check.error(`${command} answered ${(0,core_text .bp)(field)}: ${(0,core_text .bp)(answered)}`, { target });
    }
}
async function expectStatus(check, account, command, field, expected) {
    const target = { kind: 'handler', command };
    const { done, value } = await (0,accounts .LC)(check, account, ({ fields }) => ({
        done: (fields[field] ?? false) === expected,
        value: fields[field],
    }));
    if (done)
        return;
    check.error(`after ${command} a read shows ${(0,core_text .bp)(field)}: ${(0,core_text .bp)(value)}, and it should be ${expected}`, {
        target,
        remedy: `Let ${accounts .UK} and ${command} answer with the status in the field ${field}, outside of the attributes.`,
    });
}
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
        if (!(error instanceof engine_commands .Qd))
            throw error;
        check.skip(`no account could be disabled in order to enable it${see}`);
    }
    const gone = await (0,accounts .ST)(check, account);
    if (gone === 'certain')
        check.testAccounts.recordDeleted(account);
    if (gone !== 'no')
        check.skip(`${disableCommand} deletes the account, so none is left to enable`);
    const { done } = await (0,accounts .LC)(check, account, ({ fields }) => ({ done: fields['disabled'] === true }));
    if (!done)
        check.skip(`no account could be disabled in order to enable it${see}`);
}
; 










const account_update_target = { kind: 'handler', command: accounts_change .h };
const updateRequires = [accounts .UK, accounts_change .h];
const accountUpdateSingleAttrs = {
    id: 'account-update-single-attrs',
    title: 'Update attributes',
    description: 'After an update a read shows the new value of the attribute, for every attribute that can be updated, and another account does not have it.',
    documents: [documents .D.command('account update')],
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
            if (typeof value === 'string' && check.run.updateValues[attribute.name] === undefined)
                set.set(attribute.name, value);
        }
        await reportOtherUpdated(check, account, set);
        if (tested === 0)
            check.skip('all attributes that can be updated identify the account or have undocumented types');
    },
};
async function updateAttribute(check, account, attribute, current) {
    const { name, type, multi } = attribute;
    const [first, second, added] = newValues(check, attribute, current, multi && type !== 'boolean' ? 3 : 1);
    if (first === undefined) {
        if (check.run.updateValues[name] !== undefined)
            return undefined;
        check.warn(`attribute ${(0,core_text .bp)(name)} has the undocumented type ${(0,core_text .bp)(type)}: no value can be generated for it`, {
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
    documents: [documents .D.command('account update')],
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
    documents: [documents .D.command('account update')],
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
        const answer = (0,objects .lj)(await sendUpdate(check, account, changes), check.spec.keyType);
        const missedIn = (attributes) => expected.filter(({ attribute, value }) => !(0,names .e)(attribute.name) && !(0,compare .ow)(value, attributes[attribute.name], attribute));
        const read = await (0,accounts .LC)(check, account, ({ attributes }) => {
            const missed = missedIn(attributes);
            return { done: missed.length === 0, missed, attributes };
        });
        for (const { attribute, value } of read.missed) {
            check.error(`attribute ${(0,core_text .bp)(attribute.name)} should be ${(0,core_text .bp)(value)} after an update with ${changes.length} changes, and a read shows ${(0,core_text .bp)(read.attributes[attribute.name])}`, {
                target: account_update_target,
                kind: 'changes of an update that were not made',
                remedy: 'Let the handler apply every element of input.changes.',
            });
        }
        if ('problem' in answer || read.missed.length > 0)
            return;
        for (const { attribute, value } of missedIn(answer.attributes)) {
            const answered = answer.attributes[attribute.name];
            if ((0,compare .Im)(answered))
                continue;
            check.error(`the answer to the update: ${(0,core_text .bp)(attribute.name)} is ${(0,core_text .bp)(answered)} instead of ${(0,core_text .bp)(value)}`, {
                target: account_update_target,
                remedy: 'Answer with the account as it is after the update.',
            });
        }
    },
};
async function createUpdatableAccount(check) {
    const all = requireUpdatableAttributes(check);
    const account = await accountToChange(check);
    const candidates = all.filter(({ name }) => !check.run.brokenAttributes.has(name) && !identifiesAccount(account, account.attributes[name]));
    return { candidates, account };
}
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
async function clearValue(check, account, attribute, current) {
    let value = current;
    if ((0,compare .Im)(value)) {
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
; 








const account_update_empty_target = { kind: 'handler', command: accounts_change .h };
const accountUpdateEmpty = {
    id: 'account-update-empty',
    title: 'Empty values in an update',
    description: 'An update that sets an attribute to null or to an empty text stores neither as a word.',
    documents: [documents .D.command('account update')],
    requires: updateRequires,
    changesAccount: true,
    changesOnlyItsAccount: true,
    writes: true,
    needsConfig: true,
    async run(check) {
        const { candidates, account } = await createUpdatableAccount(check);
        const optional = candidates.filter((attribute) => {
            const { name, type, multi } = attribute;
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
async function setEmpty(check, account, attribute, current, empty) {
    const { name } = attribute;
    const [value] = newValues(check, attribute, current, 1);
    if (value === undefined)
        return;
    if (!(await changeAndVerify(check, account, attribute, { op: 'Set', value }, value)))
        return;
    const what = `attribute ${(0,core_text .bp)(name)}: Set ${(0,core_text .bp)(empty)}`;
    try {
        await sendUpdate(check, account, [{ op: 'Set', attribute: name, value: empty }]);
    }
    catch (error) {
        if (!(error instanceof engine_commands .Qd) || error.kind !== 'connector')
            throw error;
        return check.notice(`${what} is refused: ${error.message}`, { target: account_update_empty_target, kind: 'empty values that are refused' });
    }
    const read = await (0,accounts .LC)(check, account, ({ attributes }) => {
        const now = attributes[name];
        return { done: (0,compare .Im)(now) || now === '', now };
    });
    if (read.done)
        return;
    if (typeof read.now === 'string' && /^(?:null|undefined|nan|\[object \w+\]|\s+)$/i.test(read.now)) {
        return check.warn(`${what} stores ${(0,core_text .bp)(read.now)}`, {
            target: account_update_empty_target,
            kind: 'empty values that are stored as a word',
            remedy: 'Let the handler clear the attribute, and convert no value to text that may be null.',
        });
    }
    check.notice(`${what} has no effect: a read shows ${(0,core_text .bp)(read.now)}`, {
        target: account_update_empty_target,
        kind: 'empty values without effect',
    });
}
; 









const accountUpdateEntitlement = {
    id: 'account-update-entitlement',
    title: 'Add and remove entitlements',
    description: 'A read shows an entitlement after it was added to an account, and not after it was removed, for every type.',
    documents: [documents .D.command('account update'), documents .D.entitlementSchemas],
    requires: ['std:entitlement:list', accounts .UK, accounts_change .h],
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
            const what = `attribute ${(0,core_text .bp)(candidate.attribute.name)} (type ${(0,core_text .bp)(candidate.schema.type)})`;
            await check.attempt(what, () => account_update_entitlement_addAndRemove(check, account, candidate));
        }
    },
};
async function entitlementAttributes(check, onNoType) {
    const candidates = [];
    const reasons = [];
    for (const attribute of (0,entitlements .YK)(check)) {
        const schema = (0,entitlements ._z)(check.spec, attribute);
        if (!schema) {
            const reason = `attribute ${(0,core_text .bp)(attribute.name)} belongs to no entitlement type of the spec`;
            onNoType(reason, attribute);
            reasons.push(reason);
            continue;
        }
        const list = await check.list(schema);
        if (list.count > 0)
            candidates.push({ attribute, schema, list });
        else
            reasons.push(`there are no entitlements of type ${(0,core_text .bp)(schema.type)} for attribute ${(0,core_text .bp)(attribute.name)}`);
    }
    return { candidates, reasons };
}
function entitlementsToAdd(check, { attribute, list }) {
    const given = check.run.ownAccount && check.run.settings.testAccount?.values[attribute.name];
    return given ? given.choices.flat().map(String) : list.sample.map(({ id }) => id);
}
async function account_update_entitlement_addAndRemove(check, account, candidate) {
    const { attribute } = candidate;
    const readHeld = async () => (await (0,accounts .LC)(check, account, (seen) => ({ done: true, held: heldEntitlementIds(check, seen, attribute) }))).held;
    const before = await readHeld();
    const ids = entitlementsToAdd(check, candidate);
    const added = [];
    for (const id of ids) {
        if (before.includes(id))
            continue;
        if (await account_update_entitlement_changeAndVerify(check, account, attribute, { op: 'Add', attribute: attribute.name, value: id }, true))
            added.push(id);
    }
    const removable = added.length > 0 ? added : before.filter((id) => ids.includes(id)).slice(1);
    const minCount = added.length > 0 ? before.length : 1;
    for (const id of removable) {
        const now = await readHeld();
        if (!now.includes(id) || now.length <= minCount)
            continue;
        await account_update_entitlement_changeAndVerify(check, account, attribute, { op: 'Remove', attribute: attribute.name, value: id }, false);
    }
}
async function account_update_entitlement_changeAndVerify(check, account, attribute, change, expected) {
    const id = change.value;
    const what = `entitlement ${(0,core_text .bp)(id)} of attribute ${(0,core_text .bp)(attribute.name)}`;
    const result = await check.attempt(`${expected ? 'adding' : 'removing'} ${what}`, async () => {
        await sendUpdate(check, account, [change]);
        return (0,accounts .LC)(check, account, (seen) => ({
            done: heldEntitlementIds(check, seen, attribute).includes(id) === expected,
        }));
    });
    if (result && !result.done) {
        check.error(expected ? `${what} was added and is not on the account` : `${what} was removed and is still on the account`, {
            target: { kind: 'handler', command: accounts_change .h },
            kind: expected ? 'entitlements that were not added' : 'entitlements that were not removed',
        });
    }
    if (!result?.done)
        check.run.brokenAttributes.add(attribute.name);
    return result?.done ?? false;
}
function heldEntitlementIds(check, account, { name }) {
    return (0,compare ._j)(account.attributes[name]).flatMap((value) => {
        if (typeof value === 'string')
            return [value];
        if (typeof value === 'number')
            return [String(value)];
        check.error(`attribute ${(0,core_text .bp)(name)} of account ${(0,core_text .bp)(account.id)} has ${(0,json .I)(value)} instead of the id of an entitlement`, {
            target: { kind: 'handler', command: accounts .UK },
            kind: 'values that are no entitlement ids',
        });
        return [];
    });
}
; 







const account_update_entitlements_target = { kind: 'handler', command: accounts_change .h };
const accountUpdateEntitlements = {
    id: 'account-update-entitlements',
    title: 'Several entitlements at once',
    description: 'One change, or several of one update, add and remove entitlements, and the account keeps the others.',
    documents: [documents .D.command('account update'), documents .D.entitlementSchemas],
    requires: ['std:entitlement:list', accounts .UK, accounts_change .h],
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
            const what = `attribute ${(0,core_text .bp)(candidate.attribute.name)}`;
            if (await check.attempt(what, () => changeSeveral(check, account, candidate)))
                tested++;
        }
        if (tested === 0 && !check.findings.has('error'))
            check.skip('no attribute has two entitlements that the account does not hold, or one beside those that it holds');
    },
};
async function changeSeveral(check, account, candidate) {
    const before = await readHeld(check, account, candidate);
    const [a, b, c] = entitlementsToAdd(check, candidate).filter((id) => !before.includes(id));
    const change = (op, value) => ({ op, attribute: candidate.attribute.name, value });
    let steps;
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
    const read = await (0,accounts .LC)(check, account, (seen) => ({
        done: true,
        held: heldEntitlementIds(check, seen, attribute),
    }));
    return read.held;
}
async function update(check, account, { attribute }, changes, expected, notExpected) {
    await sendUpdate(check, account, changes);
    const { missing, surplus } = await (0,accounts .LC)(check, account, (seen) => {
        const held = heldEntitlementIds(check, seen, attribute);
        const missing = expected.filter((id) => !held.includes(id));
        const surplus = notExpected.filter((id) => held.includes(id));
        return { done: missing.length === 0 && surplus.length === 0, missing, surplus };
    });
    if (missing.length === 0 && surplus.length === 0)
        return true;
    const sent = changes.map(({ op, value }) => `${op} ${(0,core_text .bp)(value)}`).join(' and ');
    const faults = [
        ...(missing.length === 0 ? [] : [`lacks ${(0,core_text .bp)(missing)}`]),
        ...(surplus.length === 0 ? [] : [`still has ${(0,core_text .bp)(surplus)}`]),
    ];
    check.error(`attribute ${(0,core_text .bp)(attribute.name)}: after ${sent} the account ${faults.join(' and ')}`, {
        target: account_update_entitlements_target,
        kind: 'updates with several entitlements',
        remedy: 'A value is a text for one entitlement and a list for several. Let the handler apply all of them, and keep the entitlements that the changes do not name.',
    });
    return false;
}
var report_answer_forms = __webpack_require__(6354);
; 



const answerForm = {
    id: report_answer_forms .Tm,
    title: 'Fields of other answers',
    description: 'The answers of commands that neither list nor read have the documented fields with the documented types.',
    documents: [documents .D.commands],
    requires: [],
    writes: false,
    needsConfig: true,
    runsLast: true,
    async run(check) {
        if (!check.run.answerForms.isAnyAnswered) {
            const { commands } = check.spec;
            if (!command_names .QC.some((command) => commands.has(command))) {
                check.skip('the spec lists no command that changes an account, so none with such an answer was run', 'commands');
            }
            if (!check.run.readOnly)
                check.skip('no command with such an answer was run');
            const reason = `the run is read-only, so no command with such an answer was run; give ${check.run.nameInput('read-only', 'false')}`;
            check.skip(reason, 'read-only');
        }
        (0,report_answer_forms .kR)(check);
    },
};
var skip_check = __webpack_require__(69593);
; 











const maxAccepted = 3;
const maxAttributes = 20;
const maxAdded = 3;
const plainCommands = ['std:account:disable', 'std:account:enable', 'std:account:unlock', accounts .x3];
const accountChangesRefused = {
    id: 'account-changes-refused',
    title: 'Accounts: refused change',
    description: 'On a recording: if the target system refuses what a command changes, the command fails, and does not end as if the change was made.',
    documents: [documents .D.command('account update'), documents .D.errors],
    requires: ['std:account:list'],
    runsAlone: true,
    writes: false,
    needsConfig: true,
    inReplayOnly: true,
    async run(check) {
        let tested = 0;
        for (const change of await changesOf(check)) {
            for (let accepted = 0; accepted <= maxAccepted; accepted++) {
                if (!(await isRefused(check, change, accepted)))
                    break;
                tested++;
            }
        }
        if (tested === 0)
            check.skip('no command came to a change of an account that the recorded run has read');
    },
};
async function isRefused(check, { command, what, input }, accepted) {
    const refusals = refusalsOf(check);
    refusals.refuseChanges(accepted);
    let refused = [];
    const { outcome } = await tryCommand(check, { command, input }).finally(() => {
        refused = refusals.end();
    });
    const [first] = refused;
    if (first === undefined)
        return false;
    if (outcome === 'failed')
        return true;
    const how = outcome === 'succeeded' ? 'succeeded' : `had not ended after ${maxTryMs / 1000} s`;
    const text = `${command} (${what}) ${how}, though ${refusalText(first)}`;
    check.findings.add(outcome === 'succeeded' && accepted === 0 ? 'error' : 'warning', text, {
        target: { kind: 'handler', command },
        remedy: 'Let the error of a request end the command: else the platform takes the change for done.',
    });
    return true;
}
async function changesOf(check) {
    const { spec } = check;
    const [account] = (await (0,entitlements .uE)(check)).sample;
    if (account === undefined)
        return [];
    const of = (command, what, more = {}) => spec.commands.has(command) ? [{ command, what, input: { ...check.objectInput(account), ...more } }] : [];
    const updates = [...attributeChanges(check, account), ...(await entitlementChanges(check, account))].flatMap((change) => of(accounts_change .h, `${change.op} ${(0,core_text .bp)(change.attribute)}`, { changes: [change] }));
    const password = of('std:change-password', 'another password', {
        password: (0,accounts .D_)(check, 'string', 'password'),
    });
    const plain = plainCommands.flatMap((command) => of(command, 'an account of the recording'));
    return [...(await createOf(check)), ...updates, ...password, ...plain];
}
async function createOf(check) {
    const { spec } = check;
    if (!spec.commands.has(accounts .gu) || spec.fields.length === 0)
        return [];
    const changes = [];
    for (const extent of ['minimal', 'maximal']) {
        const { identity, attributes } = await (0,accounts .Pf)(check, extent);
        const input = { identity, attributes, ...(spec.accountSchema && { schema: spec.accountSchema.input }) };
        changes.push({ command: accounts .gu, what: `a new account, ${extent}`, input });
    }
    return changes;
}
function attributeChanges(check, account) {
    const changes = updatableAttributes(check).flatMap((attribute) => {
        const current = account.attributes[attribute.name];
        if (attribute.multi || identifiesAccount(account, current))
            return [];
        const [value] = newValues(check, attribute, current, 1);
        return value === undefined ? [] : [{ op: 'Set', attribute: attribute.name, value }];
    });
    return changes.slice(0, maxAttributes);
}
async function entitlementChanges(check, account) {
    if (!check.spec.commands.has('std:entitlement:list'))
        return [];
    const found = await entitlementAttributes(check, () => { }).catch((error) => {
        if (error instanceof skip_check .o)
            return undefined;
        throw error;
    });
    return (found?.candidates ?? []).flatMap(({ attribute: { name: attribute }, list }) => {
        const held = (0,compare ._j)(account.attributes[attribute]).map(String);
        const added = list.sample.filter(({ id }) => !held.includes(id)).slice(0, maxAdded);
        const [removed] = held;
        return [
            ...added.map(({ id }) => ({ op: 'Add', attribute, value: id })),
            ...(removed === undefined ? [] : [{ op: 'Remove', attribute, value: removed }]),
        ];
    });
}
; 


































const checkAreas = [
    {
        title: 'Spec',
        checks: [
            specSchema,
            specCommands,
            specAttributes,
            specEntitlements,
            specCreateTemplate,
            specStateful,
            specSecrets,
            specInitialValues,
            configItems,
        ],
    },
    {
        title: 'Bundle',
        checks: [bundleLoads, bundleExports, bundleHandlers, bundleSdkVersion, bundleLoadTime, bundleSourceMap],
    },
    {
        title: 'Connection',
        checks: [testConnectionSuccess, testConnectionEmpty, testConnectionUnreachable],
    },
    {
        title: 'Reading',
        checks: [
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
        ],
    },
    {
        title: 'Writing',
        checks: [
            accountCreateEmpty,
            accountCreateMinimal,
            accountCreateMaximal,
            accountCreateSingleValued,
            accountCreateListDelete,
            accountListChanges,
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
        ],
    },
    {
        title: 'Customizer',
        checks: [customizerHandlers, customizerReading, customizerWriting, customizerOperations, customizerSamples],
    },
    {
        title: 'Refused requests',
        checks: [accountListRefused, entitlementListRefused, accountChangesRefused, testConnectionRefused],
    },
    {
        title: 'Answers',
        checks: [answerForm],
    },
    {
        title: 'Limits',
        checks: [limitSendSize, limitIdleTime, limitProvisioningTime, limitMemory],
    },
    {
        title: 'Secrets',
        checks: [secretsInAnswers, secretsInErrors, secretsInLogs, tokensInLogs],
    },
    {
        title: 'Process',
        checks: [processLateSends, processCrashes, processOutput],
    },
];
const checks = checkAreas.flatMap(({ checks }) => checks);

  }),

  65249:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Qd: () => (  CommandError),
    Ts: () => (  Commands),
    VF: () => (  resultErrors)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65872);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);
  var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25584);
  var _objects_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97971);
  var _exchanges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11280);
  var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14300);







const commandFailureKinds = new Set([
    'connector',
    'timeout',
    'server',
    'network',
    'bad-request',
    'unexpected-answer',
]);
const ambiguousKinds = new Set(['server', 'network']);
class CommandError extends Error {
    name = 'CommandError';
    command;
    kind;
    errorType;
    requestId;
    outputs;
    #place;
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
    get mayMeanNotFound() {
        return this.kind === 'connector' && this.errorType !== 'generic';
    }
}
class Commands {
    #invoker;
    #signal;
    #keyType;
    #log;
    #watch;
    requests = 0;
    constructor(invoker, signal, keyType, log, watch) {
        this.#invoker = invoker;
        this.#signal = signal;
        this.#keyType = keyType;
        this.#log = log;
        this.#watch = watch;
    }
    withSignal(signal) {
        return new Commands(this.#invoker, signal, this.#keyType, this.#log, this.#watch);
    }
    withInvoker(invoker) {
        return new Commands(invoker, this.#signal, this.#keyType, this.#log, this.#watch);
    }
    async *outputs(command, input, { onState, watch = this.#watch, ...options } = {}) {
        this.#signal.throwIfAborted();
        this.requests++;
        const first = [];
        const entry = this.#log?.start(command, input);
        let outcome = ['left'];
        try {
            for await (const message of this.#invoker.invoke(command, input, {
                ...options,
                signal: this.#signal,
                onSent: () => entry?.sent(),
            })) {
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
            if ((0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__  .Dz)(error))
                watch?.error(command, error.raw ?? error.detail ?? error.message, error.trackingId);
            outcome = ['failed', (0,_exchanges_js__WEBPACK_IMPORTED_MODULE_3__  .nf)(failure)];
            throw failure;
        }
        finally {
            entry?.end(...outcome);
        }
    }
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
        throw new CommandError(command, 'answer', `${command} answered ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__  .U)(outputs, 'output')} instead of one`, {
            outputs: first,
        });
    }
    async invokeForObject(command, input) {
        const data = await this.invokeOne(command, input);
        const object = (0,_objects_objects_js__WEBPACK_IMPORTED_MODULE_5__  .lj)(data, this.#keyType);
        if (!('problem' in object))
            return object;
        throw new CommandError(command, 'answer', `${command} answered ${object.problem}`, { outputs: [data] });
    }
    async invokeVoid(command, input) {
        let outputs = 0;
        for await (const _ of this.outputs(command, input))
            outputs++;
        if (outputs > 1)
            throw new CommandError(command, 'answer', `${command} answered ${outputs} outputs instead of one`);
    }
    async #toCommandError(command, error, outputs) {
        if (!(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__  .Dz)(error) || !commandFailureKinds.has(error.kind))
            return error;
        if (ambiguousKinds.has(error.kind) && !(await isTenantUp(this.#invoker, this.#signal)))
            return error;
        const after = outputs.length > 0 ? ' after it had sent output' : '';
        const detail = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(error.detail ?? error.message));
        const tracking = error.trackingId === undefined ? '' : ` (tracking id ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(error.trackingId), 80)})`;
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
async function isTenantUp(invoker, signal) {
    try {
        for await (const _ of invoker.invoke('std:spec:read', {}, { signal }))
            return true;
        return true;
    }
    catch (error) {
        return (0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__  .Dz)(error, 'connector', 'unexpected-answer');
    }
}
function resultErrors(fields) {
    const results = Array.isArray(fields['results']) ? fields['results'] : [];
    return results.filter(_core_json_js__WEBPACK_IMPORTED_MODULE_6__  .Gv).flatMap((result) => {
        if (result['status'] !== 'error')
            return [];
        const messages = Array.isArray(result['messages']) ? result['messages'].filter(_core_json_js__WEBPACK_IMPORTED_MODULE_6__  .Gv) : [];
        const texts = messages.map(({ message }) => message).filter((message) => typeof message === 'string');
        return [`attribute ${JSON.stringify(result['attribute'])}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(texts.join('; ') || 'no message'))}`];
    });
}

  }),

  78345:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  documents)
  });
const page = (topic) => `SaaS Connectivity: ${topic}`;
const documents = {
    spec: page('Connector spec'),
    sourceConfig: page('Connector spec, source config'),
    initialValues: page('Connector spec, initial values'),
    accountSchema: page('Connector spec, account schema'),
    entitlementSchemas: page('Connector spec, entitlement schemas'),
    createTemplate: page('Connector spec, account create template'),
    commands: page('Connector commands'),
    command: (name) => page(`Connector commands, ${name}`),
    customizers: page('Connector customizers'),
    errors: page('Error handling'),
    logging: page('Logging'),
    limits: page('Limits'),
    build: page('Test, build and deploy'),
};

  }),

  48252:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L0: () => (  areHandlersKnown),
    Pn: () => (  missingFactReason),
    Wp: () => (  usageError),
    lC: () => (  limitCheckId),
    u7: () => (  creationError)
  });
const missingFactReasons = {
    bundle: (input) => `the bundle of the connector is not at hand; validate it with ${input('file')}`,
    process: (input) => `what the connector's process does is only seen where its bundle runs; validate it with ${input('file')}`,
    logs: () => 'the log of the connector cannot be read here',
    customizer: (input) => `no customizer was given; give its zip with ${input('customizer')}, together with ${input('file')}`,
};
function missingFactReason(fact, input) {
    return missingFactReasons[fact](input);
}
function areHandlersKnown(bundle) {
    const { loadError, exportError, factoryError, factoryErrorHere } = bundle;
    return (loadError ?? exportError ?? factoryError ?? factoryErrorHere) === undefined;
}
function creationError({ factoryError, customizerFactoryError }) {
    return factoryError ?? customizerFactoryError;
}
function usageError(bundle) {
    const { loadError, exportError, specError } = bundle;
    return loadError ?? exportError ?? creationError(bundle) ?? specError;
}
function limitCheckId(limit) {
    return `limit-${limit}`;
}

  }),

  27620:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GH: () => (  reportIncidentsOfOtherShards),
    Uk: () => (  reportIncidents),
    ah: () => (  incidentChecks),
    pW: () => (  watchToTheEnd)
  });
const incidentChecks = {
    'late-send': 'process-late-sends',
    crash: 'process-crashes',
    restart: 'process-crashes',
    'plain-output': 'process-output',
};
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
const watchAfterMs = 500;
const watched = new WeakSet();
async function watchToTheEnd(run) {
    if (watched.has(run))
        return;
    watched.add(run);
    await run.clock.sleep(watchAfterMs, run.signal);
}
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

  }),

  27806:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AC: () => (  reportEmptyConfig),
    QK: () => (  noAccountSchema),
    Rf: () => (  isMissingConfigurationReason),
    Uh: () => (  noConfiguration),
    Vk: () => (  connectorNeedsConfiguration),
    Yk: () => (  noEntitlements),
    _v: () => (  configHint),
    bT: () => (  isEmptyConfigFinding),
    ou: () => (  noAccounts),
    vO: () => (  customizerNeedsConfiguration)
  });
  var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46601);

const noConfiguration = 'no configuration was given';
const connectorNeedsConfiguration = 'the connector cannot be created without a configuration';
const customizerNeedsConfiguration = 'the customizer cannot be created without a configuration';
function isMissingConfigurationReason(reason) {
    const beginnings = [noConfiguration, connectorNeedsConfiguration, customizerNeedsConfiguration];
    return beginnings.some((beginning) => reason?.startsWith(beginning));
}
const emptyConfig = 'config is empty, so nothing that needs a configuration was checked';
function isEmptyConfigFinding({ message }) {
    return message === emptyConfig;
}
function reportEmptyConfig(check) {
    check.warn(emptyConfig, {
        remedy: 'See that the secret or variable that it comes from exists and is spelt right.',
    });
}
const noAccounts = 'the connector lists no accounts in this target system';
const noAccountSchema = 'the spec has no accountSchema, and none is discovered';
function noEntitlements(type) {
    return `the connector lists no entitlements of type ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(type)} in this target system`;
}
function configHint(input) {
    return `give one with ${input('config')} or ${input('config-path')}`;
}

  }),

  6354:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Tm: () => (  answerFormCheck),
    ew: () => (  reportAnswerFormsOfOtherShards),
    kR: () => (  reportAnswerForms)
  });
  var _core_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90604);

const answerFormCheck = 'answer-form';
function reportAnswerForms(check) {
    const list = check.run.lists.get('');
    const listed = list !== undefined && 'form' in list ? list.form : undefined;
    for (const [command, faults] of (0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__  .R)(check.run.answerForms.faults)) {
        for (const [, { level, text }] of (0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__  .R)(faults)) {
            if (listed?.errors.has(text) || listed?.warnings.has(text))
                continue;
            check.findings.add(level, `an answer of ${command} ${text}`, {
                target: { kind: 'handler', command },
                remedy: 'Send only the documented fields of the command, and attributes only in "attributes".',
            });
        }
    }
}
function reportAnswerFormsOfOtherShards(check, isLast) {
    const { planned, plannedHere } = check.run;
    if (isLast && planned.has(answerFormCheck) && !plannedHere.has(answerFormCheck))
        reportAnswerForms(check);
}

  }),

  9893:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    i5: () => (  shortSecretsWarning),
    jE: () => (  minSecretLength),
    sJ: () => (  SecretWatch)
  });
  var _core_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90604);
  var _core_secrets_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74257);
  var _core_secrets_pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70792);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
  var _spec_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);
  var _objects_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74044);
  var _secret_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68115);








const minSure = 8;
const minSecretLength = 4;
const minSurePart = 16;
const maxNamed = 5;
const maxPlaces = 50;
class SecretWatch {
    #secrets;
    #short = new Map();
    #answers = new Map();
    #errors = new Map();
    #leakingErrors = [];
    #clock;
    hasSecrets = false;
    hasShorterSecrets = false;
    seen = { answers: 0, errors: 0 };
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
        for (const { name, text } of (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_5__  .E)(data)) {
            const found = mayHoldSecret ? this.find(text) : this.#shortSecret(text);
            if (found !== undefined)
                this.#note(this.#answers, { command, ...found, field: name });
            else if (/^(password|passwd|pwd|passphrase)$/i.test(name) && text !== '' && !(0,_objects_compare_js__WEBPACK_IMPORTED_MODULE_4__  .So)(text)) {
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
            this.#leakingErrors.push((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .GJ)(message));
    }
    withoutErrors(text) {
        let result = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .GJ)(text);
        for (const error of this.#leakingErrors)
            result = result.replaceAll(error, '');
        return result;
    }
    find(text) {
        const short = this.#shortSecret(text);
        if (short !== undefined)
            return short;
        const found = this.#secrets.find(text).find((each) => isProof(each, text));
        if (found?.label === undefined)
            return undefined;
        const forms = new Set([(0,_core_secrets_forms_js__WEBPACK_IMPORTED_MODULE_0__  .$q)(found.forms), found.isPart ? 'a part of it' : '']);
        const form = [...forms].filter((each) => each !== '').map((each) => `, ${each}`);
        return { secret: found.label, form: form.join('') };
    }
    #shortSecret(text) {
        const secret = this.#short.get(text);
        return secret === undefined ? undefined : { secret, form: '' };
    }
    #mayHoldSecret(data) {
        try {
            return this.#secrets.holds(JSON.stringify(data));
        }
        catch {
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
function shortSecretsWarning(secrets) {
    const short = secrets.filter(({ value }) => value !== '' && value.length < minSure);
    if (short.length === 0)
        return undefined;
    const longest = Math.max(...short.map(({ value }) => value.length));
    const shortest = Math.min(...short.map(({ value }) => value.length));
    const keys = [...new Set(short.map(({ key }) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(key))))];
    const what = `the configuration has secrets of fewer than ${minSure} characters (${(0,_spec_format_js__WEBPACK_IMPORTED_MODULE_3__  .c3)(keys.slice(0, maxNamed), 'and')}${keys.length > maxNamed ? ', …' : ''})`;
    const how = [
        ...(longest >= minSecretLength ? ['the checks find them only where one is a whole value'] : []),
        ...(shortest < minSecretLength ? [`of fewer than ${minSecretLength} characters they are not looked for`] : []),
        ...(shortest < _core_secrets_pattern_js__WEBPACK_IMPORTED_MODULE_6__  .yH ? [`of fewer than ${_core_secrets_pattern_js__WEBPACK_IMPORTED_MODULE_6__  .yH} they are not hidden in what is printed`] : []),
    ];
    return `${what}: ${how.join(', and ')}; give those of a test system that are longer`;
}
function inOrder(places) {
    return (0,_core_order_js__WEBPACK_IMPORTED_MODULE_7__  .R)(places).map(([, place]) => place);
}
function isProof({ label, isWeak, isPart, size, forms, start, end }, text) {
    if (label === undefined || isWeak || end - start < minSure)
        return false;
    if (!isPart || size >= minSurePart)
        return true;
    if (size < minSure || forms.length > 0)
        return false;
    const part = text.slice(start, end);
    return /\d/.test(part) && /[a-z]/i.test(part);
}

  }),

  68115:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  textsIn),
    N: () => (  looksLikeToken)
  });
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
const maxTextLength = 64 * 1024;
function looksLikeToken(text) {
    const part = text.length > maxTextLength ? text.slice(0, maxTextLength) : text;
    if (holdsBasicCredentials(part))
        return 'the credentials of basic authentication';
    return tokenForms.find(([, pattern]) => pattern.test(part))?.[0];
}
function holdsBasicCredentials(text) {
    for (const [, word = ''] of text.matchAll(/\bBasic\s+([A-Za-z0-9+/]{8,}={0,2})/g)) {
        if (/^[\x20-\x39\x3b-\x7e]+:[\x20-\x7e]*$/.test(Buffer.from(word, 'base64').toString('latin1')))
            return true;
    }
    return false;
}
function* textsIn(value) {
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

  }),

  63463:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ey: () => (  sendSizeFault),
    HU: () => (  messageBytes)
  });
const maxSendBytes = 256 * 1024;
const nearSendBytes = 0.8 * maxSendBytes;
function messageBytes(data, type = 'output') {
    return Buffer.byteLength(JSON.stringify({ data, type }));
}
function sendSizeFault(bytes) {
    if (bytes < nearSendBytes)
        return undefined;
    const size = `has ${Math.round(bytes / 1024)} KiB, and`;
    if (bytes > maxSendBytes)
        return { level: 'error', text: `${size} the platform allows 256 KiB at most` };
    return { level: 'warning', text: `${size} the limit of the platform is 256 KiB` };
}

  }),

  97830:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B_: () => (  canVary),
    NZ: () => (  customCheckId),
    Ok: () => (  acceptedReason),
    ZC: () => (  pickValue),
    bi: () => (  emptySettings),
    pg: () => (  unusedAcceptances)
  });
function customCheckId(name) {
    return `custom-command/${name}`;
}
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
function acceptedReason({ accepted }, check, message) {
    return accepted.find((entry) => entry.check === check && accepts(entry, message))?.reason;
}
function accepts({ text, attribute }, message) {
    if (text !== undefined && !message.includes(text))
        return false;
    return attribute === undefined || message.includes(JSON.stringify(attribute));
}
function unusedAcceptances({ accepted }, checks) {
    return accepted.filter((entry) => {
        const result = checks.find(({ id }) => id === entry.check);
        if (result === undefined || result.verdict === 'skip' || result.incomplete)
            return false;
        return !result.accepted?.some(({ message }) => accepts(entry, message));
    });
}
const uniqueMark = '$(unique)';
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
function canVary({ choices }) {
    return choices.length > 1 || choices.some((each) => JSON.stringify(each)?.includes(uniqueMark));
}

  }),

  61650:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    i6: () => (  sharedList),
    vw: () => (  readListsAhead),
    xL: () => (  waitForList)
  });
  var _objects_object_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65296);
  var _objects_spec_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44336);
  var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65249);
  var _skip_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69593);




async function sharedList(check, entitlements, keepsFailure = true) {
    const { run } = check;
    const name = entitlements?.type ?? '';
    await waitForList(check, entitlements);
    const known = run.lists.get(name);
    if (known && 'failedIn' in known) {
        if (known.failedIn === check.id)
            throw known.error;
        check.skip(`the ${(0,_objects_spec_view_js__WEBPACK_IMPORTED_MODULE_1__  .lt)(entitlements).many} could not be listed: see ${known.failedIn}`, 'fault');
    }
    if (known)
        return { ...known, sample: known.sampleOf(check.readLimit) };
    const { identities, checks } = run.settings;
    const limits = Object.values(checks).map(({ readLimit = 0 }) => readLimit);
    try {
        const list = await (0,_objects_object_list_js__WEBPACK_IMPORTED_MODULE_0__  .LD)({
            commands: check.commands,
            command: (0,_objects_object_list_js__WEBPACK_IMPORTED_MODULE_0__  .Xk)(entitlements),
            schema: entitlements ?? check.spec.accountSchema,
            keyType: check.spec.keyType,
            sampleSize: Math.max(run.readLimit, ...limits),
            seed: run.seed,
            recorded: run.target?.sampleOf?.(name),
            named: entitlements ? identities.entitlements[name] : identities.accounts,
        });
        run.target?.onList?.(name, list.facts());
        run.lists.set(name, list);
        run.turns?.changed();
        return { ...list, sample: list.sampleOf(check.readLimit) };
    }
    catch (error) {
        if (error instanceof _commands_js__WEBPACK_IMPORTED_MODULE_2__  .Qd && keepsFailure) {
            run.lists.set(name, { failedIn: check.id, error });
            run.turns?.changed();
        }
        throw error;
    }
}
async function waitForList({ id, run }, entitlements) {
    const kind = entitlements === undefined ? 'accounts' : 'entitlements';
    await run.turns?.waitForList(id, kind, () => run.lists.has(entitlements?.type ?? ''));
}
async function readListsAhead(check, schemas) {
    if (check.run.turns === undefined)
        return;
    const results = await Promise.allSettled(schemas.map((schema) => sharedList(check, schema)));
    for (const result of results) {
        if (result.status === 'rejected' && !(result.reason instanceof _commands_js__WEBPACK_IMPORTED_MODULE_2__  .Qd || result.reason instanceof _skip_check_js__WEBPACK_IMPORTED_MODULE_3__  .o))
            throw result.reason;
    }
}

  }),

  69593:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  SkipCheck)
  });
class SkipCheck extends Error {
    name = 'SkipCheck';
    skipCause;
    constructor(reason, cause) {
        super(reason);
        this.skipCause = cause;
    }
}

  }),

  42644:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  TimeLimit)
  });
class TimeLimit {
    signal;
    #done = new AbortController();
    #running;
    expired;
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
    async stop() {
        this.#done.abort();
        await this.#running;
    }
}

  })

};
