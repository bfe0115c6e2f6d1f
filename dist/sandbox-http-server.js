export const id = 9143;
export const ids = [9143];
export const modules = {

  20163:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    TP: () => (  killTree),
    YI: () => (  hasGroup),
    Yz: () => (  childMark),
    i8: () => (  signalGroup)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
  var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36711);




const markName = 'SAAS_CONNECTOR_CHILD';
const maxPasses = 10;
function childMark() {
    const value = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)();
    return { environment: { [markName]: value }, value };
}
async function killTree(pid, mark) {
    if (process.platform === 'win32') {
        await new Promise((resolve) => {
            const taskkill = (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__  .S)('taskkill.exe', process.env);
            const kill = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(taskkill, ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
            kill.once('error', () => resolve());
            kill.once('close', () => resolve());
        });
        return;
    }
    signalGroup(pid, 'SIGKILL');
    if (process.platform === 'linux')
        killMarked(mark);
}
function signalGroup(pid, signal) {
    sendToGroup(pid, signal);
}
function hasGroup(pid) {
    if (!sendToGroup(pid, 0))
        return false;
    return process.platform !== 'linux' || listProcesses().some((each) => runsIn(each, pid));
}
function runsIn(pid, group) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const [state, , of] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return Number(of) === group && state !== 'Z';
    }
    catch {
        return false;
    }
}
function sendToGroup(pid, signal) {
    try {
        return process.kill(-pid, signal);
    }
    catch (error) {
        const code = error.code;
        if (code !== 'ESRCH' && code !== 'EPERM')
            throw error;
        return false;
    }
}
function killMarked(mark) {
    for (let pass = 0; pass < maxPasses; pass++) {
        const found = markedProcesses(`${markName}=${mark.value}`);
        if (found.length === 0)
            return;
        for (const pid of found) {
            try {
                process.kill(pid, 'SIGKILL');
            }
            catch {
            }
        }
    }
}
function markedProcesses(mark) {
    return listProcesses().filter((pid) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/environ`, 'latin1').split('\0').includes(mark);
        }
        catch {
            return false;
        }
    });
}
function listProcesses() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)('/proc')
            .map(Number)
            .filter((pid) => Number.isSafeInteger(pid) && pid !== process.pid);
    }
    catch {
        return [];
    }
}

  }),

  36711:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  windowsTool),
    k: () => (  programPath)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const thisSystem = { platform: process.platform, exists: node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync };
function programPath(name, env, { platform, exists } = thisSystem) {
    if (platform !== 'win32')
        return name;
    const [, path = ''] = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH') ?? [];
    const folders = path
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.win32.delimiter)
        .map((folder) => folder.replace(/^"(.*)"$/, '$1'))
        .filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.win32.isAbsolute(folder));
    const found = folders.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(folder, `${name}.exe`)).find(exists);
    return found ?? windowsTool(`no-${name}-on-PATH.exe`, env);
}
function windowsTool(file, env) {
    const [, root] = Object.entries(env).find(([key]) => key.toUpperCase() === 'SYSTEMROOT') ?? [];
    return node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(root && node_path__WEBPACK_IMPORTED_MODULE_1__.win32.isAbsolute(root) ? root : 'C:\\Windows', 'System32', file);
}

  }),

  62705:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Gy: () => (  XmlError),
    K1: () => (  canonicalXml),
    NO: () => (  parseXml),
    wU: () => (  prettyXml)
  });
  var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59800);
  var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);


class XmlError extends Error {
    name = 'XmlError';
    line;
    column;
    constructor(problem, line, column) {
        super(problem);
        this.line = line;
        this.column = column;
    }
}
const maxDepth = 200;
function parseXml(text) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__  .wT({ xmlns: true, position: true });
    const open = [];
    let root;
    let tagLine = 1;
    const fail = (problem) => {
        const ampersand = bareAmpersand(text);
        if (ampersand !== undefined && ampersand < parser.position) {
            const lines = text.slice(0, ampersand).split(/\r\n|\r|\n/);
            throw new XmlError('"&" must be written as &amp; here', lines.length, (lines.at(-1) ?? '').length + 1);
        }
        throw new XmlError(problem, parser.line, Math.max(1, parser.column));
    };
    parser.on('error', (error) => fail(error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')));
    parser.on('doctype', (doctype) => {
        if (/<!ENTITY/i.test(doctype))
            fail('entities cannot be declared here');
    });
    parser.on('opentagstart', () => {
        tagLine = parser.line;
    });
    parser.on('opentag', (tag) => {
        const outer = open.at(-1);
        const space = tag.attributes['xml:space']?.value;
        const element = elementOf(tag, tagLine);
        if (outer === undefined)
            root = element;
        else
            outer.element.children.push(element);
        open.push({ element, preserve: space === undefined ? (outer?.preserve ?? false) : space === 'preserve' });
        if (open.length > maxDepth)
            fail(`elements are nested deeper than ${maxDepth}`);
    });
    const addText = (more) => {
        const children = open.at(-1)?.element.children;
        const last = children?.at(-1);
        if (children === undefined)
            return;
        if (typeof last === 'string')
            children[children.length - 1] = last + more;
        else
            children.push(more);
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.on('closetag', () => {
        const closed = open.pop();
        if (closed !== undefined && !closed.preserve)
            dropIndentation(closed.element);
    });
    parser.write(text).close();
    return root ?? fail('there is no element');
}
const skippedParts = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
];
function bareAmpersand(text) {
    const interesting = /[&<]/g;
    const reference = /&(?:#\d+|#x[0-9a-f]+|[a-z_:][\w:.-]*);/iy;
    for (let found = interesting.exec(text); found !== null; found = interesting.exec(text)) {
        const { index } = found;
        if (found[0] === '&') {
            reference.lastIndex = index;
            if (!reference.test(text))
                return index;
            continue;
        }
        const part = skippedParts.find(([start]) => text.startsWith(start, index));
        if (part === undefined)
            continue;
        const [start, end] = part;
        const endIndex = text.indexOf(end, index + start.length);
        if (endIndex < 0)
            return undefined;
        interesting.lastIndex = endIndex + end.length;
    }
    return undefined;
}
function canonicalXml(root) {
    const plain = ({ namespace, name, attributes, children }) => [
        namespace,
        name,
        attributes.map((each) => [each.namespace, each.name, each.value]),
        children.map((child) => (typeof child === 'string' ? child : plain(child))),
    ];
    return JSON.stringify(plain(root));
}
function prettyXml(root) {
    const lines = [];
    const write = (element, indent, inherited) => {
        const { namespace, name, children } = element;
        const attributes = element.attributes.map((each) => `${each.namespace === '' ? '' : `{${each.namespace}}`}${each.name}="${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__  .X)(each.value)}"`);
        if (namespace !== inherited)
            attributes.unshift(`xmlns="${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__  .X)(namespace)}"`);
        const flat = [name, ...attributes].join(' ');
        const start = indent.length + flat.length > 110 && attributes.length > 1 ? [name, ...attributes].join(`\n${indent}    `) : flat;
        const [only] = children;
        if (children.length === 0)
            lines.push(`${indent}<${start}/>`);
        else if (children.length === 1 && typeof only === 'string' && !only.includes('\n'))
            lines.push(`${indent}<${start}>${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__  .X)(only)}</${name}>`);
        else {
            lines.push(`${indent}<${start}>`);
            for (const child of children) {
                if (typeof child === 'string')
                    lines.push(...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__  .X)(child)
                        .split('\n')
                        .map((line) => `${indent}  ${line}`));
                else
                    write(child, `${indent}  `, namespace);
            }
            lines.push(`${indent}</${name}>`);
        }
    };
    write(root, '', '');
    return `${lines.join('\n')}\n`;
}
function elementOf(tag, line) {
    const attributes = Object.values(tag.attributes)
        .filter(({ prefix, local }) => prefix !== 'xmlns' && !(prefix === '' && local === 'xmlns'))
        .map(({ uri, local, value }) => ({ namespace: uri, name: local, value }))
        .sort((a, b) => compare(a.namespace, b.namespace) || compare(a.name, b.name));
    return { namespace: tag.uri, name: tag.local, attributes, children: [], line };
}
function dropIndentation(element) {
    if (!element.children.some((child) => typeof child !== 'string'))
        return;
    element.children = element.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

  }),

  30313:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    DV: () => (  defaultBehaviour),
    GD: () => (  takeFault),
    qg: () => (  behaviourWith)
  });
  var _source_behaviour_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23543);

const defaultBehaviour = {
    uploadMovesLatest: true,
    acceptMultipart: true,
    uploadLimit: 256 * 1024 * 1024,
    conflictStatus: 400,
    badUploadStatus: 400,
    refuseReservedAliases: true,
    renameByAlias: true,
    versionAndTag: 'version',
    neitherVersionNorTag: 'latest',
    listOrder: 'oldest',
    listLimit: 0,
    listParameters: true,
    failedInvoke: 'messages',
    failedInvokeStatus: 500,
    failedInvokeLate: 'text',
    errorTypeInAnswer: false,
    invokeForm: 'wrapped',
    invokeSeparator: 'newline',
    invokeContentType: 'application/x-ndjson',
    stateId: 'passed',
    sourceData: true,
    logEnd: 'missing',
    logPageSize: 250,
    errorRate: 'fraction',
    statsByAlias: true,
    customizerCreateStatus: 200,
    customizerVersionFields: 'cli',
    renameCustomizer: true,
    customConnectorCreateStatus: 200,
    customConnectorStatus: 'DEVELOPMENT',
    scriptNameClash: 'number',
    listUnreleased: false,
    listSaasConnectors: true,
    badPage: 'refused',
    badLocale: 'en',
    unpatchable: 'refused',
    singlePatch: false,
    translationField: 'file',
    emptyTranslation: 'skipped',
    missingFile: 'not-found',
    ..._source_behaviour_js__WEBPACK_IMPORTED_MODULE_0__  .Mk,
    tokenLifetime: 749,
    listAccessTokens: true,
    accessTokenDays: 180,
    deprecationHeader: false,
    latency: 0,
    rateLimit: null,
};
function behaviourWith(given = {}) {
    return { ...defaultBehaviour, ...given, faults: (given.faults ?? []).map((fault) => ({ ...fault })) };
}
function takeFault(faults, method, path) {
    for (const [index, fault] of faults.entries()) {
        if (!isMatch(fault, method, path))
            continue;
        if (fault.after !== undefined && fault.after > 0) {
            fault.after -= 1;
            continue;
        }
        fault.times -= 1;
        if (fault.times <= 0)
            faults.splice(index, 1);
        return fault;
    }
    return undefined;
}
function isMatch(fault, method, path) {
    if (fault.times <= 0 || (fault.method !== undefined && fault.method.toUpperCase() !== method))
        return false;
    if (fault.path === undefined)
        return true;
    return typeof fault.path === 'string' ? path.startsWith(fault.path) : path.search(fault.path) >= 0;
}

  }),

  70229:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Sandbox: () => (  Sandbox)
});

var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_http_ = __webpack_require__(37067);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var core_clock = __webpack_require__(68462);
var errors = __webpack_require__(57657);
var files = __webpack_require__(70679);
var core_logger = __webpack_require__(11158);
var stall = __webpack_require__(94106);
var runtime = __webpack_require__(96582);
; 


class HttpError extends Error {
    name = 'HttpError';
    status;
    headers;
    #makeBody;
    constructor(status, text, options = {}) {
        super(text);
        this.status = status;
        this.headers = options.headers ?? {};
        this.#makeBody = options.body ?? ((trackingId) => errorBody(status, text, trackingId));
    }
    body(trackingId) {
        return this.#makeBody(trackingId);
    }
}
const detailCodes = {
    400: '400.1 Bad Request Content',
    403: '403 Forbidden',
    404: '404 Not found',
    500: '500.0 Internal Fault',
};
function errorBody(status, text, trackingId) {
    return {
        detailCode: detailCodes[status] ?? `${status} ${external_node_http_.STATUS_CODES[status] ?? 'Error'}`,
        trackingId,
        messages: [{ locale: 'en-US', localeOrigin: 'DEFAULT', text }],
        causes: [],
    };
}
function newTrackingId() {
    return (0,external_node_crypto_.randomBytes)(16).toString('hex');
}
function badRequest(text) {
    return new HttpError(400, text);
}
function bareBadRequest() {
    const text = 'Bad request content';
    const messages = ['und', 'en-US'].map((locale) => ({ locale, localeOrigin: 'DEFAULT', text }));
    return new HttpError(400, text, {
        body: (trackingId) => ({ detailCode: '400.1 Bad request content', trackingId, messages, causes: [] }),
    });
}
function notFound(text) {
    return new HttpError(404, text);
}
function unauthorized(error) {
    return new HttpError(401, error, { body: () => ({ error }) });
}
function methodNotAllowed(method, allowed) {
    const text = `${method} is not supported here; use ${allowed.join(' or ')}`;
    return new HttpError(405, text, {
        headers: { Allow: allowed.join(', ') },
        body: (trackingId) => ({ errorName: 'NotSupportedException', errorMessage: text, trackingId }),
    });
}
function tooManyRequests(seconds) {
    return new HttpError(429, 'Too many requests', {
        headers: { 'Retry-After': String(seconds) },
        body: () => ({ message: 'API rate limit exceeded' }),
    });
}
function quoted(text) {
    const plain = typeof text === 'string' ? text : (JSON.stringify(text) ?? 'nothing');
    return JSON.stringify(plain.length > 100 ? `${plain.slice(0, 100)}…` : plain);
}
; 

const dayMs = 24 * 60 * 60_000;
function accessTokenRoutes(context, clientId) {
    return [{ method: 'GET', pattern: 'personal-access-tokens', handler: (call) => list(call, context, clientId) }];
}
function list(call, { behaviour, clock }, id) {
    if (!behaviour.listAccessTokens || call.query.get('owner-id') !== 'me')
        throw new HttpError(403, 'The server understood the request but refuses to authorize it');
    const { accessTokenDays: days } = behaviour;
    const expirationDate = days === 0 ? null : new Date(clock.now() + days * dayMs).toISOString();
    return {
        status: 200,
        json: [{ id, name: 'sandbox', scope: ['sp:scopes:all'], expirationDate, userAwareTokenNeverExpires: days === 0 }],
    };
}
var external_node_util_ = __webpack_require__(57975);
var json = __webpack_require__(65872);
; 


const maxJsonBytes = 16 * 1024 * 1024;
function contentType(request) {
    return (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}
async function* limited(request, limit) {
    const tooLarge = () => new HttpError(413, `The body is larger than ${limit} bytes`);
    if (Number(request.headers['content-length'] ?? 0) > limit)
        throw tooLarge();
    let size = 0;
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
        size += chunk.length;
        if (size > limit)
            throw tooLarge();
        yield chunk;
    }
}
async function readBody(request, limit) {
    const chunks = [];
    for await (const chunk of limited(request, limit))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
async function readJson(call, parse = JSON.parse) {
    const type = contentType(call.request);
    if (type !== '' && type !== 'application/json' && !type.endsWith('+json'))
        throw new HttpError(415, `The Content-Type ${quoted(type)} is not supported here; send application/json`);
    const text = (await readBody(call.request, maxJsonBytes)).toString('utf8');
    try {
        return parse(text);
    }
    catch {
        throw badRequest(text === '' ? 'The body is empty; JSON is expected' : 'The body is not valid JSON');
    }
}
async function readObject(call) {
    const value = await readJson(call);
    if (!(0,json .Gv)(value))
        throw badRequest('The body must be a JSON object');
    return value;
}
async function readPatch(call) {
    const type = contentType(call.request);
    if (type !== 'application/json-patch+json')
        throw new HttpError(415, `The Content-Type ${quoted(type)} is not supported here; send application/json-patch+json`);
    const operations = await readJson(call);
    if (!Array.isArray(operations))
        throw badRequest('The body must be an array of JSON Patch operations');
    return operations;
}
; 

const maxHeaderBytes = 16 * 1024;
const maxPadding = 128;
async function* formParts(contentType, source) {
    const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
    const reader = new Reader(source, `\r\n--${boundary?.[1] ?? boundary?.[2] ?? ''}`);
    if (!boundary)
        throw badRequest('The Content-Type of the form names no boundary');
    for await (const _preamble of reader.untilBoundary()) {
    }
    while (!reader.isAtEnd) {
        const header = await reader.header();
        const disposition = /^content-disposition:(.*)$/im.exec(header)?.[1] ?? '';
        const name = /;\s*name=(?:"([^"]*)"|([^\s;]+))/i.exec(disposition);
        const body = reader.untilBoundary();
        yield { name: name?.[1] ?? name?.[2] ?? '', body };
        for await (const _rest of body) {
        }
    }
}
class Reader {
    #source;
    #boundary;
    #held = Buffer.from('\r\n');
    #isOver = false;
    isAtEnd = false;
    constructor(source, boundary) {
        this.#source = source[Symbol.asyncIterator]();
        this.#boundary = Buffer.from(boundary, 'latin1');
    }
    async *untilBoundary() {
        for (;;) {
            const index = this.#held.indexOf(this.#boundary);
            const before = index < 0 ? Math.max(0, this.#held.length - this.#boundary.length + 1) : index;
            if (before > 0)
                yield this.#take(before);
            if (index < 0)
                await this.#more();
            else if (await this.#isDelimiter())
                return;
            else
                yield this.#take(this.#boundary.length);
        }
    }
    async #isDelimiter() {
        for (;;) {
            const rest = this.#held.toString('latin1', this.#boundary.length, this.#boundary.length + maxPadding);
            const [line, dashes] = /^(--)?[ \t]*(?:\r\n|$)/.exec(rest) ?? [];
            const isWhole = line?.endsWith('\r\n') || (this.#isOver && dashes !== undefined);
            if (line !== undefined && isWhole) {
                this.isAtEnd = dashes !== undefined;
                this.#take(this.#boundary.length + line.replace('\r\n', '').length);
                return true;
            }
            if (rest.length >= maxPadding || !/^-{0,2}[ \t]*\r?$/.test(rest))
                return false;
            await this.#more(dashes !== undefined);
        }
    }
    async header() {
        for (;;) {
            const end = this.#held.indexOf('\r\n\r\n');
            if (end >= 0) {
                return this.#take(end + 4).toString('utf8');
            }
            if (this.#held.length > maxHeaderBytes)
                throw badRequest('The header of a part of the form is too large');
            await this.#more();
        }
    }
    #take(length) {
        const taken = this.#held.subarray(0, length);
        this.#held = this.#held.subarray(length);
        return taken;
    }
    async #more(mayEnd = false) {
        const next = await this.#source.next();
        if (next.done === true) {
            if (!mayEnd || this.#isOver)
                throw badRequest('The multipart form breaks off before its last boundary');
            this.#isOver = true;
        }
        else
            this.#held = Buffer.concat([this.#held, next.value]);
    }
}
; 

class OutputError extends Error {
    name = 'OutputError';
}
function checkOutput(type, data, behaviour) {
    const why = problemOf(type, data, behaviour);
    if (why !== undefined)
        throw new OutputError(`invalid output format for ${type}: ${why}`);
}
function problemOf(type, data, { outputCheck }) {
    const isEntitlement = type === 'std:entitlement:list';
    if (!isEntitlement && type !== 'std:account:list' && type !== 'std:account:read')
        return undefined;
    if (!(0,json .Gv)(data))
        return 'it is not an object';
    const { attributes, deleted, identity, key, uuid } = data;
    const isChecked = outputCheck === 'all' || (outputCheck === 'entitlements' && isEntitlement);
    if (isChecked && key != null && (identity != null || uuid != null))
        return '"key" is not allowed together with "identity" or "uuid"';
    if (!(0,json .Gv)(attributes) && deleted !== true)
        return '"attributes" must be an object';
    return identityOf(data) === undefined ? 'it has neither "key" nor "identity"' : undefined;
}
function sentObject(data) {
    const sent = (0,json .Gv)(data) ? data : {};
    const { attributes, disabled, locked, deleted, key, uuid } = sent;
    const compound = (0,json .Gv)(key) && (0,json .Gv)(key['compound']) ? key['compound'] : {};
    return {
        identity: identityOf(sent) ?? '',
        uuid: textOf(compound['uniqueId']) ?? textOf(uuid) ?? null,
        attributes: (0,json .Gv)(attributes) ? attributes : {},
        disabled: disabled === true,
        locked: locked === true,
        isDeleted: deleted === true,
    };
}
function identityOf({ identity, key }) {
    if (!(0,json .Gv)(key))
        return textOf(identity);
    const { simple, compound } = key;
    if ((0,json .Gv)(simple))
        return textOf(simple['id']) ?? textOf(identity);
    return (0,json .Gv)(compound) ? (textOf(compound['lookupId']) ?? textOf(identity)) : textOf(identity);
}
function textOf(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
; 


class Store {
    tenantId = (0,external_node_crypto_.randomUUID)();
    connectors = new Map();
    customizers = new Map();
    customConnectors = new Map();
    findConnector(ref) {
        const byId = this.connectors.get(ref.toLowerCase());
        if (byId)
            return byId;
        for (const connector of this.connectors.values())
            if (connector.alias === ref)
                return connector;
        return undefined;
    }
    connector(ref) {
        const connector = this.findConnector(ref);
        if (!connector)
            throw notFound(`There is no connector ${quoted(ref)}`);
        return connector;
    }
    customizer(id) {
        const customizer = this.customizers.get(id.toLowerCase());
        if (!customizer)
            throw notFound(`There is no connector customizer ${quoted(id)}`);
        return customizer;
    }
    *tags() {
        for (const connector of this.connectors.values())
            for (const tag of connector.tags)
                yield { connector, tag };
    }
    findTag(id) {
        for (const found of this.tags())
            if (found.tag.id === id)
                return found;
        return undefined;
    }
}
function storedConnector(given) {
    return {
        type: `custom ${given.name}`,
        className: 'sailpoint.connector.OpenConnectorAdapter',
        directConnect: true,
        status: 'RELEASED',
        features: null,
        category: '',
        labels: [],
        connectorMetadata: {},
        applicationXml: null,
        correlationConfigXml: null,
        sourceConfigXml: null,
        sourceTemplate: null,
        sourceConfigFrom: null,
        translations: new Map(),
        uploadedFiles: [],
        ...given,
    };
}
function versionOf(connector, version) {
    const found = connector.versions.find((candidate) => candidate.version === version);
    if (!found)
        throw notFound(`Connector ${quoted(connector.alias)} has no version ${version}`);
    return found;
}
function tagOf(connector, tagName) {
    const found = connector.tags.find((candidate) => candidate.tagName === tagName);
    if (!found)
        throw notFound(`Connector ${quoted(connector.alias)} has no tag ${quoted(tagName)}`);
    return found;
}
function addTag(connector, tagName, activeVersion) {
    const tag = { id: (0,external_node_crypto_.randomUUID)(), tagName, activeVersion, instanceId: (0,external_node_crypto_.randomUUID)(), connectorCustomizerId: null };
    connector.tags.push(tag);
    return tag;
}
function moveTag(tag, version, now) {
    tag.moves = [...(tag.moves ?? []).slice(-99), { from: tag.activeVersion, at: now }];
    tag.activeVersion = version;
}
function runningVersion(tag, now, delayMs) {
    const pending = tag.moves?.find(({ at }) => at > now - delayMs);
    return pending?.from ?? tag.activeVersion;
}
function instanceName(connector, tag) {
    const version = connector.versions.find((candidate) => candidate.version === tag.activeVersion);
    return `${version?.spec?.name ?? connector.alias} (tag: ${tag.tagName})`;
}
; 




async function* invocation(context, request) {
    const { clock, logs, statistics } = context;
    const { connector, requestId, type, version } = request;
    const instance = request.source?.instance ?? request.tag;
    const target = { ...targetOf(request), requestID: requestId };
    const named = { commandType: type, requestId, version: version.version };
    const invocationId = (0,external_node_crypto_.randomUUID)();
    const started = clock.now();
    logs.append(target, 'INFO', 'invokeCommand', `Command execution started : ${type}, for connector version ${version.version}.`);
    let failure = new Error('the client closed the connection');
    try {
        const { runtime, done } = await context.runtimes.acquire({
            folder: version.folder,
            onIdleLog: (line) => {
                const own = typeof line.message === 'string' ? { message: line.message } : line.message;
                logs.append({ ...target, requestID: '' }, line.level, 'connectorMessage', { ...own, version: version.version });
            },
        });
        try {
            const events = runtime.invoke({
                type,
                input: request.input,
                config: request.config,
                customizerDirectory: customizerFolder(context, instance),
                context: {
                    id: connector.id,
                    name: version.spec?.name ?? connector.alias,
                    version: version.version,
                    ...(instance ? { connectorInstanceId: instance.instanceId } : {}),
                    invocationId,
                    requestId,
                },
                signal: request.signal,
            });
            for await (const event of events) {
                if (event.kind === 'message') {
                    request.check?.(event.message);
                    yield event.message;
                }
                else {
                    const own = typeof event.line.message === 'string' ? { message: event.line.message } : event.line.message;
                    logs.append(target, event.line.level, 'connectorMessage', { ...own, ...named, invocationId });
                }
            }
        }
        finally {
            done();
        }
        failure = undefined;
    }
    catch (error) {
        failure = error;
        if (error instanceof runtime .b && error.limit !== undefined)
            context.onLimit?.({ command: type, limit: error.limit, message: error.message });
        throw error;
    }
    finally {
        const elapsed = clock.now() - started;
        const completed = failure === undefined;
        const message = completed ? 'command completed' : 'command failed';
        const error = completed ? {} : { error: outcomeError(failure) };
        logs.append(target, completed ? 'INFO' : 'ERROR', 'commandOutcome', {
            ...named,
            completed,
            elapsed,
            message,
            ...error,
        });
        logs.append(target, 'INFO', 'invokeCommand', `Command invocation complete : ${type}, for connector version: ${version.version}. Elapsed time ${elapsed}ms`);
        statistics.record({ connectorId: connector.id, commandType: type, time: started, elapsed, failed: !completed });
    }
}
function errorText(error) {
    const own = error instanceof runtime .b && error.kind === 'connector' ? error.remoteMessage : undefined;
    return `[ConnectorError] ${own ?? (0,errors .bD)(error)}`;
}
function outcomeError(error) {
    const stack = error instanceof runtime .b ? error.remoteStack : undefined;
    return stack === undefined ? errorText(error) : `${errorText(error)}\n${stack}`;
}
function targetOf({ connector, source, tag, version }) {
    if (source)
        return { targetID: source.instance.instanceId, targetName: source.name };
    if (tag)
        return { targetID: tag.instanceId, targetName: instanceName(connector, tag) };
    return {
        targetID: connector.id,
        targetName: `${version.spec?.name ?? connector.alias} (version: ${version.version})`,
    };
}
function customizerFolder(context, instance) {
    const id = instance?.connectorCustomizerId;
    return id ? context.store.customizers.get(id)?.versions.at(-1)?.folder : undefined;
}
; 
class StoredObjects {
    #accounts = new Map();
    #revision = 0;
    #entitlements = new Map();
    #shown;
    get accounts() {
        return this.#accounts;
    }
    putAccount(account) {
        this.#accounts.set(account.nativeIdentity, account);
        this.#revision += 1;
    }
    deleteAccount(nativeIdentity) {
        this.#accounts.delete(nativeIdentity);
        this.#revision += 1;
    }
    clearAccounts() {
        this.#accounts.clear();
        this.#revision += 1;
    }
    get entitlements() {
        return [...this.#entitlements.values()];
    }
    entitlement(type, value) {
        return this.#entitlements.get(keyOf(type, value));
    }
    putEntitlement(entitlement) {
        this.#entitlements.set(keyOf(entitlement.type, entitlement.value), entitlement);
        this.#revision += 1;
    }
    deleteEntitlement({ type, value }) {
        this.#entitlements.delete(keyOf(type, value));
        this.#revision += 1;
    }
    hideNew() {
        this.#revision += 1;
        this.#shown ??= {
            until: Number.POSITIVE_INFINITY,
            accounts: [...this.#accounts.values()],
            entitlements: this.entitlements,
        };
    }
    showNew(from) {
        if (this.#shown)
            this.#shown.until = from;
    }
    revision(now) {
        this.#endHiding(now);
        return this.#revision;
    }
    at(now) {
        this.#endHiding(now);
        return this.#shown ?? { accounts: [...this.#accounts.values()], entitlements: this.entitlements };
    }
    #endHiding(now) {
        if (this.#shown === undefined || this.#shown.until > now)
            return;
        this.#shown = undefined;
        this.#revision += 1;
    }
}
function keyOf(type, value) {
    return JSON.stringify([type, value]);
}
; 


function newSourceId() {
    return (0,external_node_crypto_.randomBytes)(16).toString('hex');
}
function schemasOf(spec, created) {
    const entitlements = objectsOf(spec.entitlementSchemas).map((schema) => schemaOf(source_schemas_textOf(schema['type']), schema, created));
    const types = new Map(entitlements.map((schema) => [schema.name, schema]));
    const account = schemaOf('account', (0,json .Gv)(spec.accountSchema) ? spec.accountSchema : {}, created);
    const groupAttribute = (0,json .Gv)(spec.accountSchema) ? spec.accountSchema['groupAttribute'] : undefined;
    for (const [index, attribute] of objectsOf((0,json .Gv)(spec.accountSchema) ? spec.accountSchema['attributes'] : []).entries()) {
        const made = account.attributes[index];
        if (made === undefined || !made.isEntitlement)
            continue;
        const schema = types.get(source_schemas_textOf(attribute['schemaObjectType'])) ?? types.get(made.name) ?? types.get('group');
        made.schema = schema === undefined ? null : { type: 'CONNECTOR_SCHEMA', id: schema.id, name: schema.name };
        made.isGroup = made.schema !== null && (groupAttribute === undefined || groupAttribute === made.name);
    }
    return [account, ...entitlements];
}
function schemaOf(name, schema, created) {
    return {
        id: newSourceId(),
        name,
        nativeObjectType: name === 'account' ? 'User' : name,
        identityAttribute: source_schemas_textOf(schema['identityAttribute']),
        displayAttribute: source_schemas_textOf(schema['displayAttribute']),
        hierarchyAttribute: source_schemas_textOf(schema['hierarchyAttribute']) || null,
        includePermissions: false,
        features: [],
        configuration: {},
        attributes: objectsOf(schema['attributes']).map((attribute) => ({
            name: source_schemas_textOf(attribute['name']),
            nativeName: null,
            type: (source_schemas_textOf(attribute['type']) || 'string').toUpperCase(),
            isMulti: attribute['multi'] === true,
            isEntitlement: attribute['entitlement'] === true,
            isGroup: false,
            schema: null,
            description: source_schemas_textOf(attribute['description']),
        })),
        created,
        modified: null,
    };
}
function policiesOf(spec) {
    const fields = objectsOf(spec.accountCreateTemplate?.fields);
    if (fields.length === 0)
        return [];
    return [
        {
            name: 'Account',
            description: null,
            usageType: 'CREATE',
            fields: fields.map((field) => ({
                name: source_schemas_textOf(field['key']) || source_schemas_textOf(field['name']),
                type: source_schemas_textOf(field['type']) || 'string',
                isRequired: field['required'] === true,
                isMultiValued: false,
                transform: {},
                attributes: {},
            })),
        },
    ];
}
function objectsOf(list) {
    return Array.isArray(list) ? list.filter(json .Gv) : [];
}
function source_schemas_textOf(value) {
    return typeof value === 'string' ? value : '';
}
; 






const connectionLists = (  null && ([
    'identityProfiles',
    'sourceAttributes',
    'mappingProfiles',
    'dependentCustomTransforms',
    'dependentApps',
]));
const byName = {
    ...{ property: 'displayName', value: 'name', operation: 'EQ', complex: false, ignoreCase: false },
    ...{ matchMode: 'ANYWHERE', filterString: null },
};
class Sources {
    all = new Map();
    tasks = [];
    #store;
    #behaviour;
    constructor(store, behaviour) {
        this.#store = store;
        this.#behaviour = behaviour;
    }
    get(id) {
        const source = this.all.get(id);
        if (!source)
            throw notFound(`There is no source ${quoted(id)}`);
        return source;
    }
    add(origin, now) {
        const isFirst = [...this.all.values()].every(({ connector }) => connector !== origin.tag.id);
        const source = newSource(origin, { now, isFirst });
        if (this.#behaviour.newCorrelation === 'by-name')
            source.correlation.attributeAssignments = [byName];
        this.all.set(source.id, source);
        return source;
    }
    addTask(type, { id, name }, now) {
        const task = {
            ...{ id: newSourceId(), type, sourceId: id, sourceName: name, created: now },
            ...{ completed: undefined, completionStatus: undefined, messages: [], counts: {} },
        };
        this.tasks.push(task);
        return task;
    }
    *instances() {
        for (const { connector, tag } of this.#store.tags())
            yield { name: instanceName(connector, tag), instance: tag };
        for (const { connector, connectorName, instance } of this.all.values()) {
            if (this.#store.findTag(connector)?.tag !== instance)
                yield { name: connectorName, instance };
        }
    }
}
function newSource({ name, connector, tag }, { now, isFirst }) {
    const spec = connector.versions.find(({ version }) => version === tag.activeVersion)?.spec ?? {};
    const instance = isFirst ? tag : { instanceId: (0,external_node_crypto_.randomUUID)(), connectorCustomizerId: null };
    return {
        id: newSourceId(),
        name,
        description: null,
        owner: { type: 'IDENTITY', id: newSourceId(), name: 'Owner' },
        connector: tag.id,
        specId: tag.id,
        connectorName: instanceName(connector, tag),
        connectorAttributes: (0,json .Gv)(spec.sourceConfigInitialValues) ? { ...spec.sourceConfigInitialValues } : {},
        authoritative: false,
        deleteThreshold: 10,
        healthy: true,
        status: 'SOURCE_STATE_UNCHECKED_SOURCE_NO_ACCOUNTS',
        since: now,
        created: now,
        modified: now,
        instance,
        schemas: schemasOf(spec, now),
        policies: policiesOf(spec),
        schedules: [],
        correlation: { id: newSourceId(), name: `${name} Correlation`, attributeAssignments: [] },
        accountCorrelationRule: null,
        connections: {
            identityProfiles: [],
            sourceAttributes: [],
            mappingProfiles: [],
            dependentCustomTransforms: [],
            dependentApps: [],
        },
        objects: new StoredObjects(),
        deltaState: undefined,
        more: {},
    };
}
function settingsOf(source) {
    const { instanceId, connectorCustomizerId } = source.instance;
    return {
        ...source.connectorAttributes,
        spConnectorInstanceId: instanceId,
        ...(source.specId !== null && { spConnectorSpecId: source.specId, idnProxyType: 'sp-connect' }),
        ...(connectorCustomizerId !== null && { connectorCustomizerId }),
        deleteThresholdPercentage: source.deleteThreshold,
    };
}
; 






class SourceError extends Error {
    name = 'SourceError';
}
function programOf(source, { behaviour, clock, store }) {
    const found = store.findTag(source.connector);
    if (found === undefined)
        throw new SourceError(`There is no connector ${quoted(source.connector)} any more`);
    const { connector, tag } = found;
    const number = runningVersion(tag, clock.now(), behaviour.tagDelay);
    const version = connector.versions.find((each) => each.version === number);
    if (version === undefined)
        throw new SourceError(`Connector ${quoted(source.connectorName)} has no version ${number}`);
    return { connector, tag, version, spec: version.spec ?? {} };
}
function isListed(spec, command) {
    return !Array.isArray(spec.commands) || spec.commands.includes(command);
}
function runCommand(context, command) {
    const { source, program, type, input, signal } = command;
    return invocation(context, {
        ...{ connector: program.connector, version: program.version, tag: program.tag, type, input, signal },
        config: settingsOf(source),
        requestId: newTrackingId(),
        source,
        check: (message) => {
            if (message.type === 'output')
                checkOutput(type, message.data, context.behaviour);
        },
    });
}
function schemaInput(source, name) {
    const { spConnectorSupportsCustomSchemas: isTaken } = source.connectorAttributes;
    const schema = source.schemas.find((each) => each.name === name);
    if (schema === undefined || (isTaken !== true && isTaken !== 'true'))
        return {};
    return { schema: inputSchema(schema) };
}
function inputSchema(schema) {
    const { attributes, displayAttribute, hierarchyAttribute, identityAttribute } = schema;
    const group = attributes.find(({ isGroup }) => isGroup);
    return {
        ...{ displayAttribute, identityAttribute },
        ...(group && { groupAttribute: group.name }),
        ...(hierarchyAttribute !== null && { hierarchyAttribute }),
        attributes: attributes.map(inputAttribute),
    };
}
function inputAttribute({ name, type, isMulti, isEntitlement, description }) {
    const word = typeof type === 'string' ? type.toLowerCase() : 'string';
    return { name, type: word, multi: isMulti, entitlement: isEntitlement, description: description ?? '' };
}
function isDelta({ connectorAttributes }, spec) {
    const initial = (0,json .Gv)(spec.sourceConfigInitialValues) ? spec.sourceConfigInitialValues : {};
    const isSupported = [spec.supportsStatefulCommands, initial['supportsStatefulCommands']].includes(true);
    const { spConnEnableStatefulCommands: isOn } = connectorAttributes;
    return isSupported && (isOn === true || isOn === 'true');
}
; 





const smallSource = 10;
async function aggregateAccounts(context, source, task, signal) {
    await new AccountAggregation(context, source, task).run(signal);
}
async function reloadAccount(context, source, { account, task }, signal) {
    await new AccountAggregation(context, source, task).reload(account, signal);
}
class AccountAggregation {
    #context;
    #source;
    #task;
    #progress;
    #counts = {
        ...{ total: 0, ignored: 0, optimized: 0, created: 0, updated: 0, deleted: 0 },
        ...{ managerChanges: 0, groupsCreated: 0, managedAttributesCreated: 0, identityEntitlementsCreated: 0 },
    };
    #seen = new Set();
    #byUuid = new Map();
    #schema;
    constructor(context, source, task) {
        this.#context = context;
        this.#source = source;
        this.#task = task;
        this.#progress = task.aggregation ?? {
            ...{ isOptimized: true, isCollected: false, changed: 0, toDelete: 0, deleted: 0, identities: 0 },
        };
        this.#schema = source.schemas.find(({ name }) => name === 'account');
        task.counts = this.#counts;
        for (const { nativeIdentity, uuid } of source.objects.accounts.values())
            if (uuid !== null)
                this.#byUuid.set(uuid, nativeIdentity);
    }
    async run(signal) {
        const source = this.#source;
        const type = 'std:account:list';
        const program = programOf(source, this.#context);
        if (!isListed(program.spec, type))
            throw new SourceError(`The connector has no command ${type}`);
        const isChangesOnly = isDelta(source, program.spec);
        if (!this.#progress.isOptimized && this.#context.behaviour.deltaReset)
            source.deltaState = undefined;
        const state = isChangesOnly && source.deltaState !== undefined ? { state: source.deltaState } : {};
        const isFull = !isChangesOnly || source.deltaState === undefined;
        const input = { ...(isChangesOnly && { stateful: true }), ...state, ...schemaInput(source, 'account') };
        const before = source.objects.accounts.size;
        let saved;
        for await (const { type: kind, data } of runCommand(this.#context, { source, program, type, input, signal })) {
            if (kind === 'output')
                this.#take(sentObject(data), data);
            else if (kind === 'state')
                saved = data;
        }
        this.#progress.isCollected = true;
        if (isFull)
            this.#deleteMissing(before);
        if (isChangesOnly && saved !== undefined)
            source.deltaState = saved;
    }
    async reload({ nativeIdentity, uuid }, signal) {
        const source = this.#source;
        const type = 'std:account:read';
        const program = programOf(source, this.#context);
        if (!isListed(program.spec, type))
            throw new SourceError(`The connector has no command ${type}`);
        this.#progress.isOptimized = false;
        const key = uuid === null ? { simple: { id: nativeIdentity } } : { compound: { lookupId: nativeIdentity, uniqueId: uuid } };
        const input = { identity: nativeIdentity, ...(uuid !== null && { uuid }), key, ...schemaInput(source, 'account') };
        for await (const { type: kind, data } of runCommand(this.#context, { source, program, type, input, signal })) {
            if (kind === 'output')
                this.#take(sentObject(data), data);
        }
    }
    #take(sent, data) {
        this.#counts.total += 1;
        const { objects } = this.#source;
        const known = this.#find(sent);
        this.#seen.add(known?.nativeIdentity ?? sent.identity);
        if (sent.isDeleted) {
            if (known !== undefined)
                this.#delete(known);
            return;
        }
        const text = fingerprint(data);
        const isChanged = known?.sent !== text;
        if (known !== undefined && !isChanged && this.#progress.isOptimized) {
            this.#counts.optimized += 1;
            return;
        }
        const account = this.#account(sent, known, text);
        if (known !== undefined && known.nativeIdentity !== account.nativeIdentity)
            objects.deleteAccount(known.nativeIdentity);
        this.#seen.add(account.nativeIdentity);
        objects.putAccount(account);
        if (account.uuid !== null)
            this.#byUuid.set(account.uuid, account.nativeIdentity);
        if (known === undefined)
            this.#counts.created += 1;
        else if (isChanged || this.#context.behaviour.updatedCount === 'processed')
            this.#counts.updated += 1;
        if (known === undefined || isChanged)
            this.#progress.changed += 1;
        if (account.identityId !== null && (known === undefined || isChanged))
            this.#progress.identities += 1;
        this.#createEntitlements(account);
    }
    #find({ identity, uuid }) {
        const { accounts } = this.#source.objects;
        const own = accounts.get(identity);
        if (own !== undefined || uuid === null || this.#context.behaviour.equalUuids === 'kept')
            return own;
        const same = this.#byUuid.get(uuid);
        return same === undefined ? undefined : accounts.get(same);
    }
    #account(sent, known, text) {
        const now = new Date(this.#context.clock.now()).toISOString();
        const attributes = this.#schema?.attributes ?? [];
        const stored = attributes.flatMap(({ name }) => Object.hasOwn(sent.attributes, name) ? [[name, sent.attributes[name]]] : []);
        const display = sent.attributes[this.#schema?.displayAttribute ?? ''];
        const isUntouched = known?.sent === text && this.#context.behaviour.accountModified === 'changed';
        return {
            id: known?.id ?? newSourceId(),
            nativeIdentity: sent.identity,
            uuid: sent.uuid,
            name: typeof display === 'string' && display !== '' ? display : sent.identity,
            attributes: Object.fromEntries(stored),
            disabled: sent.disabled,
            locked: sent.locked,
            hasEntitlements: attributes.some(({ name, isEntitlement }) => isEntitlement && listOf(sent.attributes[name]).length > 0),
            identityId: known?.identityId ?? (this.#isCorrelated() ? newSourceId() : null),
            created: known?.created ?? now,
            modified: isUntouched ? known.modified : now,
            sent: text,
        };
    }
    #isCorrelated() {
        const { correlation, accountCorrelationRule } = this.#source;
        const mode = this.#context.behaviour.correlation;
        const hasAssignments = correlation.attributeAssignments.length > 0 || accountCorrelationRule !== null;
        return mode === 'all' || (mode === 'with-assignments' && hasAssignments);
    }
    #createEntitlements({ attributes }) {
        const { objects } = this.#source;
        const now = new Date(this.#context.clock.now()).toISOString();
        for (const { name, isEntitlement, schema } of this.#schema?.attributes ?? []) {
            if (!isEntitlement)
                continue;
            const type = schema?.name ?? name;
            for (const value of listOf(attributes[name])) {
                if (objects.entitlement(type, value) !== undefined)
                    continue;
                objects.putEntitlement({
                    ...{ id: (0,external_node_crypto_.randomUUID)(), attribute: name, value, type, name: value, attributes: {} },
                    ...{ created: now, modified: now, sent: '' },
                });
                this.#counts.managedAttributesCreated += 1;
            }
        }
    }
    #deleteMissing(before) {
        const { connectorAttributes, deleteThreshold, objects } = this.#source;
        const missing = [...objects.accounts.values()].filter(({ nativeIdentity }) => !this.#seen.has(nativeIdentity));
        if (missing.length === 0 || connectorAttributes['checkDeletedDisabled'] === 'true')
            return;
        this.#progress.toDelete = missing.length;
        const { smallSources } = this.#context.behaviour;
        const isSmall = before <= smallSource && smallSources !== 'threshold';
        const isTooMany = isSmall ? smallSources === 'kept' : (missing.length / before) * 100 > deleteThreshold;
        if (isTooMany)
            this.#tellThreshold(missing.length, before);
        else
            for (const account of missing)
                this.#delete(account);
    }
    #tellThreshold(missing, before) {
        const { thresholdResult } = this.#context.behaviour;
        if (thresholdResult === 'silent')
            return;
        const text = `${missing} of ${before} accounts would be deleted, more than the delete threshold of ${this.#source.deleteThreshold} percent`;
        this.#task.messages.push({ type: thresholdResult === 'error' ? 'ERROR' : 'WARN', text });
    }
    #delete({ nativeIdentity }) {
        this.#source.objects.deleteAccount(nativeIdentity);
        this.#counts.deleted += 1;
        this.#progress.deleted += 1;
    }
}
function listOf(value) {
    const values = Array.isArray(value) ? value : [value];
    return values.flatMap((each) => (each == null || each === '' || typeof each === 'object' ? [] : [String(each)]));
}
function fingerprint(value) {
    const text = JSON.stringify(value, (_, each) => (0,json .Gv)(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each);
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64');
}
; 




async function aggregateEntitlements(context, source, task, signal) {
    const type = 'std:entitlement:list';
    const counts = { total: 0, groupsCreated: 0, groupsUpdated: 0, groupsDeleted: 0 };
    task.counts = counts;
    let program = programOf(source, context);
    for (const schema of source.schemas.filter(({ name }) => name !== 'account')) {
        if (context.behaviour.movedTag === 'followed')
            program = programOf(source, context);
        if (!isListed(program.spec, type))
            continue;
        const seen = new Set();
        const input = { type: schema.name, ...schemaInput(source, schema.name) };
        for await (const { type: kind, data } of runCommand(context, { source, program, type, input, signal })) {
            if (kind !== 'output')
                continue;
            counts.total += 1;
            const sent = sentObject(data);
            seen.add(sent.identity);
            const known = source.objects.entitlement(schema.name, sent.identity);
            const text = fingerprint(data);
            if (known?.sent === text)
                continue;
            if (known === undefined || known.sent === '')
                counts.groupsCreated += 1;
            else
                counts.groupsUpdated += 1;
            source.objects.putEntitlement(entitlementOf({ source, schema, sent, text, known, now: context.clock.now() }));
        }
        for (const entitlement of source.objects.entitlements) {
            if (entitlement.type !== schema.name || entitlement.sent === '' || seen.has(entitlement.value))
                continue;
            source.objects.deleteEntitlement(entitlement);
            counts.groupsDeleted += 1;
        }
    }
}
function entitlementOf({ source, schema, sent, text, known, now }) {
    const time = new Date(now).toISOString();
    const account = source.schemas.find(({ name }) => name === 'account');
    const holder = account?.attributes.find((attribute) => attribute.schema?.name === schema.name);
    const display = sent.attributes[schema.displayAttribute];
    const stored = schema.attributes.flatMap(({ name }) => Object.hasOwn(sent.attributes, name) ? [[name, sent.attributes[name]]] : []);
    return {
        id: known?.id ?? (0,external_node_crypto_.randomUUID)(),
        attribute: known?.attribute ?? holder?.name ?? null,
        value: sent.identity,
        type: schema.name,
        name: typeof display === 'string' && display !== '' ? display : sent.identity,
        attributes: Object.fromEntries(stored),
        created: known?.created ?? time,
        modified: time,
        sent: text,
    };
}
; 
const taskNames = {
    CLOUD_ACCOUNT_AGGREGATION: 'Cloud Account Aggregation',
    CLOUD_GROUP_AGGREGATION: 'Cloud Group Aggregation',
    ACCOUNT_DELETION: 'Account Deletion',
    ACCOUNT_RELOAD: 'Account Reload',
};
function isOver({ completed, shownFrom = 0 }, now) {
    return completed !== undefined && shownFrom <= now;
}
function endTask(task, { taskDelay, taskStatus, taskWarnings }, now) {
    const has = (type) => task.messages.some((message) => message.type === type);
    const own = has('ERROR') ? 'ERROR' : has('WARN') ? taskWarnings : 'SUCCESS';
    task.shownFrom = Math.max(now, task.created + taskDelay);
    if (taskStatus === 'never')
        return;
    task.completionStatus = taskStatus === 'own' ? own : taskStatus;
    task.completed = task.shownFrom;
}
class BackgroundWork {
    #controller = new AbortController();
    #running = new Set();
    start(work) {
        const running = work(this.#controller.signal).finally(() => this.#running.delete(running));
        this.#running.add(running);
    }
    stop() {
        this.#controller.abort();
    }
    async ended() {
        while (this.#running.size > 0)
            await Promise.all(this.#running);
    }
}
var core_filter = __webpack_require__(79948);
; 


function listFilter(text, fields) {
    let filter;
    try {
        filter = (0,core_filter .a)(text, fields);
    }
    catch (error) {
        if (error instanceof core_filter .F)
            throw badRequest(`Invalid filter: ${error.message}`);
        throw error;
    }
    return compiled(filter);
}
function compiled(filter) {
    switch (filter.kind) {
        case 'and': {
            const parts = filter.parts.map(compiled);
            return (values) => parts.every((part) => part(values));
        }
        case 'or': {
            const parts = filter.parts.map(compiled);
            return (values) => parts.some((part) => part(values));
        }
        case 'not': {
            const part = compiled(filter.part);
            return (values) => !part(values);
        }
        case 'primitive': {
            const { field, operator } = filter;
            if (operator === 'isnull')
                return (values) => (values[field] ?? null) === null;
            const wanted = filter.values.map(lower);
            return (values) => compare(operator, values[field], wanted);
        }
    }
}
function compare(operator, found, wanted) {
    const [first = ''] = wanted;
    if (operator === 'ca') {
        const values = (Array.isArray(found) ? found : [found ?? '']).map(lower);
        return wanted.every((each) => values.includes(each));
    }
    const value = lower((Array.isArray(found) ? found[0] : found) ?? '');
    if (operator === 'in')
        return wanted.includes(value);
    if (operator === 'sw')
        return value.startsWith(first);
    return operator === 'co' ? value.includes(first) : value === first;
}
function lower(value) {
    return String(value).toLowerCase();
}
; 

function listAnswer(call, items, behaviour, max = Number.POSITIVE_INFINITY) {
    const all = [...items];
    if (behaviour.listOrder === 'newest')
        all.reverse();
    const cap = Math.min(max, behaviour.listLimit > 0 ? behaviour.listLimit : Number.POSITIVE_INFINITY);
    const limit = behaviour.listParameters ? Math.min(numberOf(call, 'limit') ?? cap, cap) : cap;
    const offset = behaviour.listParameters ? (numberOf(call, 'offset') ?? 0) : 0;
    return { status: 200, json: all.slice(offset, offset + limit) };
}
function numberOf(call, name) {
    const text = call.query.get(name);
    if (text === null)
        return undefined;
    if (!/^\d{1,9}$/.test(text))
        throw badRequest(`${name} must be a whole number of 0 or more, not ${quoted(text)}`);
    return Number(text);
}
const maxListed = 250;
function pageOf(call, behaviour) {
    const limit = pageNumber(call, 'limit', maxListed, maxListed, behaviour);
    const offset = pageNumber(call, 'offset', 0, Number.MAX_SAFE_INTEGER, behaviour);
    const count = call.query.get('count') ?? 'false';
    if (count !== 'true' && count !== 'false')
        throw badRequest(`count must be true or false, not ${quoted(count)}`);
    return {
        cut: (all) => all.slice(offset, offset + limit),
        headers: (total) => (count === 'true' ? { 'X-Total-Count': String(total) } : {}),
    };
}
function pageNumber(call, name, fallback, max, { badPage }) {
    const text = call.query.get(name);
    if (text === null)
        return fallback;
    if (!/^-?\d{1,10}$/.test(text))
        throw badRequest(`${name} must be a whole number, not ${quoted(text)}`);
    const value = Number(text);
    if (value >= 0 && value <= max)
        return value;
    if (badPage === 'refused')
        throw badRequest(`${name} must be from 0 to ${max}, not ${value}`);
    return Math.min(max, Math.max(0, value));
}
; 




const fields = {
    id: { operators: ['eq', 'in'] },
    sourceId: { operators: ['eq', 'in'] },
    completionStatus: { operators: ['eq', 'in', 'isnull'] },
    type: { operators: ['eq', 'in'] },
    launcher: { operators: ['eq', 'in'] },
};
const tasks_dayMs = 86_400_000;
function taskRoutes(context) {
    return [
        { method: 'GET', pattern: 'task-status', handler: (call) => tasks_list(call, context) },
        {
            method: 'GET',
            pattern: 'task-status/:id',
            handler: (call) => {
                const id = call.params['id'] ?? '';
                const found = context.sources.tasks.find((task) => task.id === id);
                if (!found || !isKept(found, context))
                    throw notFound(`There is no task ${quoted(id)}`);
                return { status: 200, json: taskView(found, context) };
            },
        },
    ];
}
function tasks_list(call, context) {
    const { behaviour, clock, sources } = context;
    const page = pageOf(call, behaviour);
    const filters = call.query.get('filters');
    const matches = filters === null ? () => true : listFilter(filters, fields);
    const valuesOf = (task) => ({
        ...task,
        ...{ launcher: 'System', completionStatus: isOver(task, clock.now()) ? task.completionStatus : null },
    });
    const shown = sources.tasks
        .filter((task) => isKept(task, context) && matches(valuesOf(task)))
        .sort((a, b) => a.created - b.created);
    const sorters = call.query.get('sorters');
    if (sorters !== null && sorters !== 'created' && sorters !== '-created')
        throw badRequest(`The list cannot be sorted by ${quoted(sorters)}`);
    if (sorters === '-created' && behaviour.taskSorters)
        shown.reverse();
    return {
        status: 200,
        headers: page.headers(shown.length),
        json: page.cut(shown).map((task) => taskView(task, context)),
    };
}
function isKept({ completed }, { behaviour, clock }) {
    if (completed === undefined || behaviour.taskDays === 0)
        return true;
    return clock.now() - completed <= behaviour.taskDays * tasks_dayMs;
}
function taskTime(ms, { behaviour }) {
    if (ms === undefined)
        return null;
    return behaviour.taskTimes === 'epoch' ? ms : new Date(ms).toISOString();
}
function localized(text, { behaviour }) {
    if (behaviour.taskTexts === 'missing')
        return null;
    return behaviour.taskTexts === 'object' ? { locale: 'en', message: text } : text;
}
function taskView(task, context) {
    const { taskCounts, taskZeros } = context.behaviour;
    const time = (ms) => taskTime(ms, context);
    const isEnded = isOver(task, context.clock.now());
    const shown = Object.entries(task.counts).filter(([, value]) => taskZeros || value !== 0);
    const counts = taskCounts === 'missing' || !isEnded ? [] : shown;
    const names = counts.map(([name]) => name);
    if (task.aggregation && names.length > 0)
        names.unshift('optimizedAggregation');
    return {
        id: task.id,
        type: 'QUARTZ',
        uniqueName: taskNames[task.type],
        description: taskNames[task.type],
        parentName: null,
        launcher: 'System',
        target: { id: task.sourceId, type: 'APPLICATION', name: task.sourceName },
        created: time(task.created),
        modified: time(isEnded ? task.completed : task.created),
        launched: time(task.created),
        completed: isEnded ? time(task.completed) : null,
        completionStatus: isEnded ? (task.completionStatus ?? null) : null,
        messages: (isEnded ? task.messages : []).map(({ type, text }) => ({
            ...{ type, key: text, parameters: [] },
            localizedText: localized(text, context),
        })),
        returns: names.map((name) => ({ name, attributeName: name })),
        attributes: {
            appId: task.sourceId,
            ...(task.aggregation && { optimizedAggregation: task.aggregation.isOptimized ? 'enabled' : 'disabled' }),
            ...Object.fromEntries(counts.map(([name, value]) => [name, taskCounts === 'texts' ? String(value) : value])),
        },
        progress: null,
        percentComplete: isEnded ? 100 : 0,
        taskDefinitionSummary: {
            ...{ id: task.type, uniqueName: taskNames[task.type], description: taskNames[task.type] },
            ...{ parentName: 'Cloud', executor: 'sailpoint.task.Executor', arguments: {} },
        },
    };
}
; 












const hourMs = 3_600_000;
const maxBodyBytes = 1024 * 1024;
function aggregationRoutes(context) {
    const absentIn = ['v3'];
    const entitlements = async (call) => {
        const source = knownSource(call, context);
        await readBody(call.request, maxBodyBytes);
        const task = start(context, source, 'CLOUD_GROUP_AGGREGATION', aggregateEntitlements);
        return { status: 202, json: startedGroupTask(task, context) };
    };
    return [
        { method: 'POST', pattern: 'sources/:id/load-accounts', absentIn, handler: (call) => loadAccounts(call, context) },
        { method: 'POST', pattern: 'sources/:id/load-entitlements', absentIn, handler: entitlements },
        {
            method: 'POST',
            pattern: 'entitlements/aggregate/sources/:id',
            handler: (call) => {
                const { 'content-length': length = '0', 'content-type': type, 'transfer-encoding': coding, } = call.request.headers;
                if (type !== undefined && length === '0' && coding === undefined)
                    throw new HttpError(500, 'The body is empty, though it has a Content-Type');
                return entitlements(call);
            },
        },
        { method: 'POST', pattern: 'accounts/:id/reload', handler: (call) => reload(call, context) },
        { method: 'GET', pattern: 'account-aggregations/:id/status', handler: (call) => state(call, context) },
    ];
}
function knownSource(call, { behaviour, sources }) {
    const id = call.params['id'] ?? '';
    const source = sources.all.get(id);
    if (!source)
        throw new HttpError(behaviour.unknownSource, `There is no source ${quoted(id)}`);
    return source;
}
async function reload(call, context) {
    const id = call.params['id'] ?? '';
    await readBody(call.request, maxBodyBytes);
    for (const source of context.sources.all.values()) {
        const account = [...source.objects.accounts.values()].find((each) => each.id === id);
        if (account === undefined)
            continue;
        const task = start(context, source, 'ACCOUNT_RELOAD', async (_, __, task, signal) => {
            await reloadAccount(context, source, { account, task }, signal);
        });
        return { status: 202, json: { id: task.id } };
    }
    throw notFound(`There is no account ${quoted(id)}`);
}
async function loadAccounts(call, context) {
    const source = knownSource(call, context);
    const form = await readForm(call, context);
    if (form.has('file'))
        throw badRequest('A source of this connector takes no file');
    const disabled = form.get('disableOptimization') ?? 'false';
    if (!['true', 'false'].includes(disabled.toLowerCase()))
        throw badRequest(`disableOptimization must be true or false, not ${quoted(disabled)}`);
    const isOptimized = disabled.toLowerCase() === 'false';
    const task = start(context, source, 'CLOUD_ACCOUNT_AGGREGATION', aggregateAccounts, isOptimized);
    return { status: 202, json: { success: true, task: startedTask(task, context) } };
}
async function readForm(call, { behaviour }) {
    const { request } = call;
    const type = contentType(request);
    if (type === 'multipart/form-data') {
        const fields = new Map();
        for await (const part of formParts(request.headers['content-type'] ?? '', limited(request, maxBodyBytes))) {
            const chunks = [];
            for await (const chunk of part.body)
                chunks.push(chunk);
            fields.set(part.name, Buffer.concat(chunks).toString('utf8'));
        }
        return fields;
    }
    if (type === 'application/x-www-form-urlencoded' && call.path.startsWith('/beta/'))
        return new Map(new URLSearchParams((await readBody(request, maxBodyBytes)).toString('utf8')));
    if (type === 'application/json' && behaviour.loadAccountsJson !== 'refused') {
        const body = await readJson(call);
        if (behaviour.loadAccountsJson === 'ignored')
            return new Map();
        return new Map(Object.entries(body ?? {}).map(([name, value]) => [name, String(value)]));
    }
    const body = await readBody(request, maxBodyBytes);
    if (body.length === 0)
        return new Map();
    throw new HttpError(415, `The Content-Type ${quoted(type)} is not supported here; send multipart/form-data`);
}
function start(context, source, type, aggregate, isOptimized = true) {
    const { background, behaviour, clock, logger, sources } = context;
    const isBusy = type !== 'ACCOUNT_RELOAD' &&
        sources.tasks.some((task) => task.sourceId === source.id && task.type === type && !isOver(task, clock.now()));
    if (isBusy && behaviour.busyAggregation !== 'task')
        throw new HttpError(behaviour.busyAggregation, `An aggregation of source ${quoted(source.name)} is running`);
    const task = sources.addTask(type, source, clock.now());
    if (type === 'CLOUD_ACCOUNT_AGGREGATION')
        task.aggregation = {
            ...{ isOptimized, isCollected: false, changed: 0, toDelete: 0, deleted: 0, identities: 0 },
        };
    if (isBusy) {
        const text = 'Another aggregation of this source is running; it must finish before a new one can start';
        task.messages.push({ type: 'ERROR', text });
        endTask(task, behaviour, clock.now());
        return task;
    }
    if (behaviour.accountDelay > 0)
        source.objects.hideNew();
    background.start(async (signal) => {
        try {
            await aggregate(context, source, task, signal);
        }
        catch (error) {
            if (signal.aborted)
                return;
            if (!isExpected(error))
                logger.warning(`The aggregation ${task.id} failed: ${(0,external_node_util_.inspect)(error)}`);
            task.messages.push({ type: 'ERROR', text: errorText(error) });
        }
        endTask(task, behaviour, clock.now());
        source.objects.showNew(Math.max(clock.now(), task.shownFrom ?? 0) + behaviour.accountDelay);
    });
    return task;
}
function isExpected(error) {
    return error instanceof runtime .b || error instanceof OutputError || error instanceof SourceError;
}
function startedTask(task, context) {
    const name = taskNames[task.type];
    const created = taskTime(task.created, context);
    return {
        ...{ id: task.id, type: 'QUARTZ', name, description: name, parentName: null, launcher: 'System' },
        ...{ created, launched: created, completed: null, completionStatus: null, messages: [], progress: null },
        attributes: {
            ...{ appId: task.sourceId },
            optimizedAggregation: task.aggregation?.isOptimized === false ? 'disabled' : 'enabled',
        },
        returns: [],
    };
}
function startedGroupTask(task, context) {
    const { created, description, id, launcher, type, uniqueName } = taskView(task, context);
    const names = ['total', 'groupsCreated', 'groupsUpdated', 'groupsDeleted'];
    const returns = names.map((name) => ({ name, attributeName: name }));
    return { id, type, uniqueName, description, launcher, created, returns };
}
function state(call, context) {
    const { behaviour, clock, sources } = context;
    const id = call.params['id'] ?? '';
    const now = clock.now();
    const task = sources.tasks.find((each) => each.id === id && each.type === 'CLOUD_ACCOUNT_AGGREGATION');
    if (!task || (isOver(task, now) && now > (task.completed ?? now) + hourMs))
        throw notFound(`There is no aggregation ${quoted(id)}`);
    const { aggregation } = task;
    const own = isOver(task, now) ? 'COMPLETED' : aggregation?.isCollected ? 'ACCOUNTS_COLLECTED' : 'STARTED';
    const status = behaviour.aggregationState === 'own' ? own : behaviour.aggregationState;
    const hasCounts = aggregation !== undefined && ['ACCOUNTS_COLLECTED', 'COMPLETED'].includes(status);
    const count = (value) => (hasCounts ? (value ?? 0) : 0);
    return {
        status: 200,
        json: {
            ...{ start: new Date(task.created).toISOString(), status },
            totalAccounts: count(aggregation?.changed),
            processedAccounts: count(aggregation?.changed),
            totalAccountsMarkedForDeletion: count(aggregation?.toDelete),
            deletedAccounts: count(aggregation?.deleted),
            totalIdentities: count(aggregation?.identities),
            processedIdentities: count(aggregation?.identities),
        },
    };
}
; 




const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function connectorRoutes(context) {
    const { behaviour, store } = context;
    return [
        {
            method: 'GET',
            pattern: 'platform-connectors',
            handler: (call) => listAnswer(call, [...store.connectors.values()].map(view), behaviour),
        },
        { method: 'POST', pattern: 'platform-connectors', handler: (call) => create(call, context) },
        {
            method: 'GET',
            pattern: 'platform-connectors/:ref',
            handler: (call) => ({ status: 200, json: view(store.connector(call.params['ref'] ?? '')) }),
        },
        { method: 'PUT', pattern: 'platform-connectors/:ref', handler: (call) => rename(call, context) },
        { method: 'DELETE', pattern: 'platform-connectors/:ref', handler: (call) => remove(call, context) },
    ];
}
function view(connector) {
    return { id: connector.id, alias: connector.alias };
}
async function create(call, context) {
    const alias = freeAlias((await readObject(call))['alias'], context);
    const connector = { id: (0,external_node_crypto_.randomUUID)(), alias, versions: [], tags: [] };
    context.store.connectors.set(connector.id, connector);
    return { status: 200, json: view(connector) };
}
async function rename(call, context) {
    const ref = call.params['ref'] ?? '';
    const body = await readObject(call);
    const connector = context.store.connector(ref);
    if (!context.behaviour.renameByAlias && connector.id !== ref.toLowerCase())
        throw notFound(`There is no connector with the id ${quoted(ref)}`);
    connector.alias = freeAlias(body['alias'], context, connector);
    return { status: 200, json: view(connector) };
}
async function remove(call, context) {
    const connector = context.store.connector(call.params['ref'] ?? '');
    const tags = new Set(connector.tags.map(({ id }) => id));
    const sources = [...context.sources.all.values()].filter((source) => tags.has(source.connector));
    if (sources.length > 0 && context.behaviour.connectorWithSources === 'refused')
        throw badRequest(`Connector ${quoted(connector.alias)} has sources: ${sources.map(({ name }) => name).join(', ')}`);
    context.store.connectors.delete(connector.id);
    for (const { folder } of connector.versions) {
        await context.runtimes.release(folder);
        await context.uploads.discard(folder);
    }
    return { status: 204 };
}
function freeAlias(alias, context, self) {
    if (typeof alias !== 'string' || alias.trim() === '')
        throw badRequest('alias must be a text that is not empty');
    if (context.behaviour.refuseReservedAliases &&
        (uuid.test(alias) || /[/\p{Cc}]/u.test(alias) || /^\.\.?$/.test(alias)))
        throw badRequest(`The alias ${quoted(alias)} is reserved: use none that looks like an id or holds a slash`);
    for (const other of context.store.connectors.values())
        if (other !== self && other.alias === alias)
            throw new HttpError(context.behaviour.conflictStatus, `A connector with the alias ${quoted(alias)} already exists`);
    return alias;
}
var exact_json = __webpack_require__(49138);
var xml = __webpack_require__(62705);
; 

const connector_filter_fields = {
    name: { operators: ['sw', 'co'] },
    type: { operators: ['sw', 'co', 'eq'] },
    directConnect: { operators: ['eq'], boolean: true },
    category: { operators: ['eq'] },
    features: { operators: ['ca'] },
    labels: { operators: ['ca'] },
};
function connectorFilter(text) {
    const matches = listFilter(text, connector_filter_fields);
    return (connector) => matches({ ...connector });
}
; 


function saasConnectors({ behaviour, store }) {
    if (!behaviour.listSaasConnectors)
        return [];
    return [...store.tags()].map(({ connector, tag }) => {
        const name = instanceName(connector, tag);
        const version = connector.versions.find((each) => each.version === tag.activeVersion);
        return storedConnector({
            scriptName: tag.id,
            type: tag.id,
            name,
            className: null,
            sourceConfigFrom: 'sp-connect',
            sourceConfigXml: formOf(name, version?.spec?.sourceConfig),
        });
    });
}
function formOf(name, sourceConfig) {
    const fields = keysOf(sourceConfig).map((key) => `  <Field name="${escaped(key)}"/>\n`);
    const attributes = `connectorName="${escaped(name)}" directConnect="true" name="${escaped(name)}" type="SourceConfig"`;
    return `<Form xmlns="http://www.sailpoint.com/xsd/sailpoint_form_2_0.xsd" ${attributes}>\n${fields.join('')}</Form>\n`;
}
function keysOf(value) {
    if (Array.isArray(value))
        return value.flatMap(keysOf);
    if (!(0,json .Gv)(value))
        return [];
    return [...(typeof value['key'] === 'string' ? [value['key']] : []), ...keysOf(value['items'])];
}
function escaped(text) {
    return text
        .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
        .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
; 


const locales = 'de no fi sv ru pt ko zh-TW en it fr zh-CN hu es cs ja pl da nl'.split(' ');
function readable(call, context) {
    const name = call.params['scriptName'] ?? '';
    const found = context.store.customConnectors.get(name) ?? saasConnectors(context).find(({ scriptName }) => scriptName === name);
    if (!found)
        throw notFound(`There is no connector ${quoted(name)}`);
    return found;
}
function changeable(call, context) {
    const found = readable(call, context);
    if (!context.store.customConnectors.has(found.scriptName))
        throw badRequest(`Connector ${quoted(found.name)} is not a custom connector: it cannot be changed here`);
    return found;
}
function usableLocale(locale, behaviour) {
    if (locale === null || locales.includes(locale))
        return locale ?? 'en';
    if (behaviour.badLocale === 'refused')
        throw badRequest(`${quoted(locale)} is not a locale that is supported`);
    return 'en';
}
; 





const maxFileBytes = 10 * 1024 * 1024;
const formNamespace = 'http://www.sailpoint.com/xsd/sailpoint_form_2_0.xsd';
function customConnectorFileRoutes(context) {
    const { behaviour } = context;
    const xml = (text) => fileAnswer(text, 'application/xml', context);
    return [
        {
            method: 'GET',
            pattern: 'connectors/:scriptName/source-config',
            handler: (call) => xml(readable(call, context).sourceConfigXml),
        },
        {
            method: 'PUT',
            pattern: 'connectors/:scriptName/source-config',
            handler: async (call) => {
                const text = await readFile(call, 'file');
                if (text === undefined)
                    throw badRequest('The form has no field file');
                const connector = changeable(call, context);
                const problem = xmlProblem(text) ?? formProblem(text);
                return update(connector, 'source-config.xml', problem, connector.sourceConfigXml === text, () => {
                    connector.sourceConfigXml = text;
                });
            },
        },
        {
            method: 'GET',
            pattern: 'connectors/:scriptName/source-template',
            handler: (call) => xml(readable(call, context).sourceTemplate),
        },
        {
            method: 'PUT',
            pattern: 'connectors/:scriptName/source-template',
            handler: async (call) => {
                const text = await readFile(call, 'file');
                if (text === undefined)
                    throw badRequest('The form has no field file');
                const connector = changeable(call, context);
                return update(connector, 'source-template.xml', xmlProblem(text), connector.sourceTemplate === text, () => {
                    connector.sourceTemplate = text;
                });
            },
        },
        {
            method: 'GET',
            pattern: 'connectors/:scriptName/translations/:locale',
            handler: (call) => {
                const { translations } = readable(call, context);
                const locale = usableLocale(call.params['locale'] ?? '', behaviour);
                return fileAnswer(translations.get(locale) ?? translations.get('en') ?? null, 'text/plain', context);
            },
        },
        {
            method: 'PUT',
            pattern: 'connectors/:scriptName/translations/:locale',
            handler: async (call) => {
                const text = await readFile(call, behaviour.translationField);
                const connector = changeable(call, context);
                const locale = usableLocale(call.params['locale'] ?? '', behaviour);
                if (text === undefined) {
                    if (behaviour.emptyTranslation === 'refused')
                        throw badRequest('The form has no field file');
                    return { status: 200, json: detailOf(connector, 'SKIPPED', 'There is no file', null) };
                }
                const bad = /^(?![#!]).*(?<!\\)(?:\\\\)*\\u(?![0-9a-f]{4})/im.test(text);
                const problem = bad ? 'Malformed \\uxxxx encoding' : undefined;
                const unchanged = connector.translations.get(locale) === text;
                return update(connector, `translations/${locale}.properties`, problem, unchanged, () => {
                    connector.translations.set(locale, text);
                });
            },
        },
    ];
}
function fileAnswer(text, type, { behaviour }) {
    if (text === null && behaviour.missingFile === 'not-found')
        throw notFound('The connector has no such file');
    return { status: 200, headers: { 'Content-Type': `${type};charset=UTF-8` }, text: text ?? '' };
}
async function readFile(call, field) {
    const type = contentType(call.request);
    if (type !== 'multipart/form-data') {
        if ((await readBody(call.request, maxFileBytes)).length === 0)
            return undefined;
        throw badRequest(`The Content-Type must be multipart/form-data, not ${quoted(type)}`);
    }
    let found;
    const header = call.request.headers['content-type'] ?? '';
    for await (const { name, body } of formParts(header, limited(call.request, maxFileBytes))) {
        if (found !== undefined || (field === 'file' && name !== 'file'))
            continue;
        const chunks = [];
        for await (const chunk of body)
            chunks.push(chunk);
        found = Buffer.concat(chunks);
    }
    return found?.toString('utf8');
}
function update(connector, file, problem, unchanged, store) {
    if (problem !== undefined)
        return { status: 200, json: detailOf(connector, 'ERROR', problem, null) };
    if (unchanged)
        return { status: 200, json: detailOf(connector, 'UNCHANGED', 'The file is the same', null) };
    store();
    if (!connector.uploadedFiles.includes(file))
        connector.uploadedFiles.push(file);
    return { status: 200, json: detailOf(connector, 'UPDATED', 'Success', [file]) };
}
function detailOf({ scriptName }, status, message, updatedFiles) {
    return { message, scriptName, updatedFiles, status };
}
function xmlProblem(text) {
    try {
        (0,xml .NO)(text);
        return undefined;
    }
    catch (error) {
        if (error instanceof xml .Gy)
            return `The file is not well-formed: line ${error.line}: ${error.message}`;
        throw error;
    }
}
function formProblem(text) {
    const { name, namespace } = (0,xml .NO)(text);
    if (name !== 'Form')
        return `The root of a source config must be Form, not ${quoted(name)}`;
    return namespace === formNamespace
        ? undefined
        : `Unsupported xsd version: ${formNamespace} must be used for a source config`;
}
; 

class JsonPatchError extends Error {
    name = 'JsonPatchError';
}
const operations = ['add', 'remove', 'replace', 'test'];
function applyPatch(target, given) {
    const result = structuredClone(target);
    for (const operation of given)
        apply(result, readOperation(operation));
    return result;
}
function fieldOf(operation) {
    return readOperation(operation).segments[0] ?? '';
}
function readOperation(operation) {
    if (!isObject(operation))
        throw new JsonPatchError('Every operation of a patch must be an object');
    const { op, path, value } = operation;
    const known = operations.find((each) => each === op);
    if (known === undefined)
        throw new JsonPatchError(`${host_json_patch_quoted(op)} is not a supported operation; supported are ${operations.join(', ')}`);
    if (typeof path !== 'string' || !/^(?:\/|$)/.test(path) || /~(?![01])/.test(path))
        throw new JsonPatchError(`${host_json_patch_quoted(path)} is not a JSON Pointer`);
    const segments = pointerSteps(path);
    if (segments.includes('__proto__'))
        throw new JsonPatchError('__proto__ cannot be a name');
    if (known !== 'remove' && value === undefined)
        throw new JsonPatchError(`The operation at ${host_json_patch_quoted(path)} has no value`);
    return { op: known, path, segments, value: structuredClone(value) };
}
function apply(root, { op, path, segments, value }) {
    const last = segments.pop();
    if (last === undefined)
        throw new JsonPatchError('The whole object cannot be patched');
    let parent = root;
    for (const segment of segments)
        parent = childOf(parent, segment)?.value;
    if (!isObject(parent) && !Array.isArray(parent))
        throw new JsonPatchError(`There is nothing at the parent of ${host_json_patch_quoted(path)}`);
    const old = childOf(parent, last);
    if (op !== 'add' && old === undefined)
        throw new JsonPatchError(`There is nothing at ${host_json_patch_quoted(path)} to ${op}`);
    if (op === 'test' && old?.value !== value && !(0,external_node_util_.isDeepStrictEqual)(old?.value, value))
        throw new JsonPatchError(`The test of ${host_json_patch_quoted(path)} failed`);
    if (op === 'test')
        return;
    if (Array.isArray(parent))
        changeList(parent, op, last, value, path);
    else if (op === 'remove')
        delete parent[last];
    else
        parent[last] = value;
}
function changeList(list, op, name, value, path) {
    const index = name === '-' && op === 'add' ? list.length : indexOf(name);
    if (index === undefined || index > list.length)
        throw new JsonPatchError(`${host_json_patch_quoted(path)} is not an index of that list`);
    list.splice(index, op === 'add' ? 0 : 1, ...(op === 'remove' ? [] : [value]));
}
function childOf(parent, name) {
    if (isObject(parent))
        return Object.hasOwn(parent, name) ? { value: parent[name] } : undefined;
    const index = indexOf(name);
    return Array.isArray(parent) && index !== undefined && index < parent.length ? { value: parent[index] } : undefined;
}
function indexOf(name) {
    return /^(?:0|[1-9]\d{0,9})$/.test(name) ? Number(name) : undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function pointerSteps(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function host_json_patch_quoted(text) {
    const plain = typeof text === 'string' ? text : (JSON.stringify(text) ?? 'nothing');
    return JSON.stringify(plain.length > 100 ? `${plain.slice(0, 100)}…` : plain);
}
; 


function json_patch_applyPatch(target, given) {
    return orBadRequest(() => applyPatch(target, given));
}
function json_patch_fieldOf(operation) {
    return orBadRequest(() => fieldOf(operation));
}
function orBadRequest(work) {
    try {
        return work();
    }
    catch (error) {
        throw error instanceof JsonPatchError ? badRequest(error.message) : error;
    }
}
; 












const statuses = ['DEVELOPMENT', 'DEMO', 'RELEASED'];
const patchable = ['connectorMetadata', 'applicationXml', 'correlationConfigXml', 'sourceConfigXml'];
function customConnectorRoutes(context) {
    const { behaviour } = context;
    return [
        { method: 'GET', pattern: 'connectors', handler: (call) => custom_connectors_list(call, context) },
        { method: 'POST', pattern: 'connectors', handler: (call) => custom_connectors_create(call, context) },
        {
            method: 'GET',
            pattern: 'connectors/:scriptName',
            handler: (call) => {
                usableLocale(call.query.get('locale'), behaviour);
                return exactAnswer(detail(readable(call, context)));
            },
        },
        { method: 'PATCH', pattern: 'connectors/:scriptName', handler: (call) => patch(call, context) },
        {
            method: 'DELETE',
            pattern: 'connectors/:scriptName',
            handler: (call) => {
                context.store.customConnectors.delete(changeable(call, context).scriptName);
                return { status: 204 };
            },
        },
        ...customConnectorFileRoutes(context),
    ];
}
function custom_connectors_list(call, context) {
    const { behaviour, store } = context;
    usableLocale(call.query.get('locale'), behaviour);
    const page = pageOf(call, behaviour);
    const filters = call.query.get('filters');
    const matches = filters === null ? () => true : connectorFilter(filters);
    const all = [...store.customConnectors.values(), ...saasConnectors(context)];
    const shown = all.filter((each) => (behaviour.listUnreleased || each.status === 'RELEASED') && matches(each));
    if (behaviour.listOrder === 'newest')
        shown.reverse();
    const { headers, ...answer } = exactAnswer(page.cut(shown).map(summary));
    return { ...answer, headers: { ...headers, ...page.headers(shown.length) } };
}
async function custom_connectors_create(call, { behaviour, store }) {
    const { name, className, type, directConnect, status } = await readObject(call);
    if (typeof name !== 'string' || name.trim() === '')
        throw badRequest('name must be a text that is not empty');
    if (typeof className !== 'string' || className.trim() === '')
        throw badRequest('className must be a text that is not empty');
    if (type !== undefined && type !== null && typeof type !== 'string')
        throw badRequest('type must be a text');
    if (directConnect !== undefined && typeof directConnect !== 'boolean')
        throw badRequest('directConnect must be true or false');
    if (status !== undefined && !statuses.includes(String(status)))
        throw badRequest(`status must be one of ${statuses.join(', ')}, not ${quoted(status)}`);
    for (const other of store.customConnectors.values())
        if (other.name.toLowerCase() === name.toLowerCase())
            throw badRequest(`A connector with the name ${quoted(name)} already exists`);
    const connector = storedConnector({
        scriptName: scriptNameFor(name, (taken) => store.customConnectors.has(taken), behaviour),
        name,
        className,
        type: type ?? `custom ${name}`,
        directConnect: directConnect ?? true,
        status: status === undefined ? behaviour.customConnectorStatus : String(status),
    });
    store.customConnectors.set(connector.scriptName, connector);
    return { status: behaviour.customConnectorCreateStatus, json: summary(connector) };
}
function scriptNameFor(name, taken, { scriptNameClash }) {
    const start = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'connector';
    if (taken(start) && scriptNameClash === 'refused')
        throw badRequest(`The scriptName ${quoted(start)} is taken`);
    for (let number = 0;; number++) {
        const candidate = number === 0 ? start : `${start}-${number}`;
        if (!taken(candidate))
            return candidate;
    }
}
async function patch(call, context) {
    const { behaviour } = context;
    const body = await readJson(call, exact_json .lQ);
    const connector = changeable(call, context);
    const given = behaviour.singlePatch && (0,json .Gv)(body) ? [body] : body;
    if (!Array.isArray(given))
        throw badRequest('The body must be a list of JSON Patch operations');
    const known = patchable;
    const refused = given.map(json_patch_fieldOf).find((field) => !known.includes(field));
    if (refused !== undefined && behaviour.unpatchable === 'refused')
        throw badRequest(`${quoted(refused)} cannot be patched; these can: ${patchable.join(', ')}`);
    const operations = given.filter((operation) => known.includes(json_patch_fieldOf(operation)));
    const before = patchable.map((name) => [name, connector[name]]).filter(([, value]) => value !== null);
    const after = json_patch_applyPatch(Object.fromEntries(before), operations);
    const metadata = after['connectorMetadata'] ?? {};
    if (!(0,json .Gv)(metadata))
        throw badRequest('connectorMetadata must be an object');
    connector.applicationXml = xmlField(after, 'applicationXml');
    connector.correlationConfigXml = xmlField(after, 'correlationConfigXml');
    connector.sourceConfigXml = xmlField(after, 'sourceConfigXml');
    connector.connectorMetadata = metadata;
    return exactAnswer(detail(connector));
}
function exactAnswer(value) {
    return { status: 200, headers: { 'Content-Type': 'application/json' }, text: (0,exact_json .dj)(value) };
}
function xmlField(fields, name) {
    const value = fields[name] ?? null;
    if (value === null)
        return null;
    if (typeof value !== 'string')
        throw badRequest(`${name} must be a text`);
    try {
        (0,xml .NO)(value);
    }
    catch (error) {
        if (error instanceof xml .Gy)
            throw badRequest(`${name} is not well-formed: line ${error.line}: ${error.message}`);
        throw error;
    }
    return value;
}
function summary(connector) {
    const { name, type, scriptName, className, features, directConnect, connectorMetadata, status } = connector;
    return { name, type, scriptName, className, features, directConnect, connectorMetadata, status };
}
function detail(connector) {
    const { name, type, className, scriptName, applicationXml, correlationConfigXml, sourceConfigXml } = connector;
    const { directConnect, connectorMetadata, status, translations, uploadedFiles, sourceConfigFrom } = connector;
    return {
        ...{ name, type, className, scriptName, applicationXml, correlationConfigXml, sourceConfigXml },
        sourceConfig: sourceConfigXml,
        sourceConfigFrom,
        s3Location: `custom-connector/${scriptName}`,
        uploadedFiles: uploadedFiles.length === 0 ? null : uploadedFiles,
        fileUpload: false,
        directConnect,
        translationProperties: Object.fromEntries(translations),
        connectorMetadata,
        status,
    };
}
; 




const customizers_maxListed = 250;
function customizerRoutes(context) {
    const { behaviour, store } = context;
    const found = (call) => store.customizer(call.params['id'] ?? '');
    return [
        {
            method: 'GET',
            pattern: 'connector-customizers',
            handler: (call) => {
                const shown = [...store.customizers.values()].map((customizer) => customizers_view(customizer, context));
                return listAnswer(call, shown, behaviour, customizers_maxListed);
            },
        },
        {
            method: 'POST',
            pattern: 'connector-customizers',
            handler: async (call) => {
                const name = nameOf(await readObject(call));
                const created = new Date(context.clock.now()).toISOString();
                const customizer = { id: (0,external_node_crypto_.randomUUID)(), name, created, versions: [] };
                store.customizers.set(customizer.id, customizer);
                return { status: behaviour.customizerCreateStatus, json: customizers_view(customizer, context) };
            },
        },
        {
            method: 'GET',
            pattern: 'connector-customizers/:id',
            handler: (call) => ({ status: 200, json: customizers_view(found(call), context) }),
        },
        {
            method: 'PUT',
            pattern: 'connector-customizers/:id',
            handler: async (call) => {
                const name = nameOf(await readObject(call));
                const customizer = found(call);
                if (!behaviour.renameCustomizer && name !== customizer.name)
                    throw badRequest(`The name of a customizer cannot be changed: it is ${quoted(customizer.name)}`);
                customizer.name = name;
                return { status: 200, json: customizers_view(customizer, context) };
            },
        },
        { method: 'DELETE', pattern: 'connector-customizers/:id', handler: (call) => customizers_remove(found(call), context) },
        { method: 'POST', pattern: 'connector-customizers/:id/versions', handler: (call) => upload(call, context) },
    ];
}
function nameOf(body) {
    const { name } = body;
    if (typeof name !== 'string' || name.trim() === '')
        throw badRequest('name must be a text that is not empty');
    return name;
}
function customizers_view(customizer, context) {
    const { id, name, created, versions } = customizer;
    const last = versions.at(-1);
    const image = last ? { imageVersion: last.version, imageID: last.imageId } : {};
    return { id, name, ...image, tenantID: context.store.tenantId, created };
}
async function customizers_remove(customizer, context) {
    context.store.customizers.delete(customizer.id);
    for (const { instance } of context.sources.instances())
        if (instance.connectorCustomizerId === customizer.id)
            instance.connectorCustomizerId = null;
    for (const { folder } of customizer.versions) {
        await context.uploads.discard(folder);
    }
    return { status: 204 };
}
async function upload(call, context) {
    const { behaviour, clock, store, uploads } = context;
    const customizer = store.customizer(call.params['id'] ?? '');
    const { folder } = await uploads.receive(call, 'optional');
    if (!store.customizers.has(customizer.id))
        await uploads.discard(folder);
    store.customizer(customizer.id);
    const version = (customizer.versions.at(-1)?.version ?? 0) + 1;
    const created = new Date(clock.now()).toISOString();
    const imageId = (0,external_node_crypto_.randomUUID)();
    customizer.versions.push({ version, imageId, folder, created });
    return {
        status: 200,
        json: behaviour.customizerVersionFields === 'cli'
            ? { connectorCustomizerId: customizer.id, imageId, version }
            : { customizerID: customizer.id, imageID: imageId, version, created },
    };
}
; 




function instanceRoutes(context) {
    return [
        {
            method: 'GET',
            pattern: 'connector-instances',
            handler: (call) => listAnswer(call, [...context.sources.instances()].map(({ name, instance }) => instances_view(name, instance)), context.behaviour),
        },
        { method: 'PATCH', pattern: 'connector-instances/:id', handler: (call) => instances_patch(call, context) },
    ];
}
function instances_view(name, { instanceId, connectorCustomizerId }) {
    return { id: instanceId, name, connectorCustomizerId };
}
async function instances_patch(call, context) {
    const operations = await readJson(call);
    const id = call.params['id'] ?? '';
    const found = [...context.sources.instances()].find(({ instance }) => instance.instanceId === id.toLowerCase());
    if (!found)
        throw notFound(`There is no connector instance ${quoted(id)}`);
    if (!Array.isArray(operations))
        throw badRequest('The body must be an array of JSON Patch operations');
    const { name, instance } = found;
    let linked = instance.connectorCustomizerId;
    for (const operation of operations)
        linked = applied(operation, context);
    instance.connectorCustomizerId = linked;
    return { status: 200, json: instances_view(name, instance) };
}
function applied(operation, context) {
    const { op, path, value } = (0,json .Gv)(operation) ? operation : {};
    if (path !== '/connectorCustomizerId')
        throw badRequest(`The path ${quoted(path)} cannot be patched`);
    if (op === 'remove')
        return null;
    if (op !== 'replace' && op !== 'add')
        throw badRequest(`The operation ${quoted(op)} is not supported here`);
    if (typeof value !== 'string')
        throw badRequest('value must be the id of a customizer');
    return context.store.customizer(value).id;
}
; 







function invokeRoutes(context) {
    const sourceData = 'sp-conn-runtime-exec/runtime-connector-invoke';
    const ofSourceData = async (call) => {
        if (!context.behaviour.sourceData)
            throw new HttpError(403, 'The source-data interface is not for personal access tokens');
        return invoke(call, context);
    };
    return [
        { method: 'POST', pattern: 'platform-connectors/:ref/invoke', handler: (call) => invoke(call, context) },
        { method: 'POST', pattern: sourceData, handler: ofSourceData },
        { method: 'POST', pattern: `${sourceData}/:ref/invoke-direct`, handler: ofSourceData },
    ];
}
async function invoke(call, context) {
    const body = await readObject(call);
    const connector = connectorOf(call, body, context);
    const { version, tag } = chooseVersion(connector, body, context.behaviour);
    const { type } = body;
    if (typeof type !== 'string' || type === '')
        throw badRequest('type must name a command');
    const messages = invocation(context, {
        connector,
        version,
        tag,
        type,
        input: inputOf(body['input'], context.behaviour),
        config: body['config'] ?? {},
        requestId: call.trackingId,
        signal: call.signal,
    });
    let first;
    try {
        first = await messages.next();
    }
    catch (error) {
        return failedAnswer(error, call, context.behaviour);
    }
    return {
        status: 200,
        headers: { 'Content-Type': context.behaviour.invokeContentType },
        chunks: chunks(first, messages, call, context.behaviour),
        release: async () => {
            await messages.return();
        },
    };
}
function connectorOf(call, body, context) {
    const { connectorRef } = body;
    if (connectorRef !== undefined && typeof connectorRef !== 'string')
        throw badRequest('connectorRef must be a text');
    const ref = call.params['ref'] ?? connectorRef;
    if (ref === undefined)
        throw badRequest('connectorRef is missing');
    const connector = context.store.connector(ref);
    if (connectorRef !== undefined && context.store.findConnector(connectorRef) !== connector)
        throw badRequest('connectorRef names another connector than the path');
    return connector;
}
function chooseVersion(connector, body, behaviour) {
    const { version, tag } = body;
    if (version !== undefined && (typeof version !== 'number' || !Number.isInteger(version)))
        throw badRequest('version must be a whole number');
    if (tag !== undefined && typeof tag !== 'string')
        throw badRequest('tag must be a text');
    if (version !== undefined && tag !== undefined && behaviour.versionAndTag === 'refused')
        throw badRequest('Send either version or tag, not both');
    if (version === undefined && tag === undefined && behaviour.neitherVersionNorTag === 'refused')
        throw badRequest('Send either version or tag');
    if (version !== undefined && (tag === undefined || behaviour.versionAndTag === 'version'))
        return { version: versionOf(connector, version), tag: undefined };
    const found = tagOf(connector, tag ?? 'latest');
    return { version: versionOf(connector, found.activeVersion), tag: found };
}
function inputOf(input, behaviour) {
    if (behaviour.stateId === 'passed' || !(0,json .Gv)(input) || typeof input['stateId'] !== 'string')
        return input;
    try {
        return { ...input, state: JSON.parse(input['stateId']) };
    }
    catch {
        throw badRequest('stateId is not the id of a state');
    }
}
async function* chunks(first, messages, call, behaviour) {
    let outputs = 0;
    try {
        for (let next = first; next.done !== true; next = await messages.next()) {
            if (next.value.type === 'output')
                outputs += 1;
            const text = formatMessage(next.value, outputs, behaviour);
            if (text !== undefined)
                yield text + (behaviour.invokeSeparator === 'newline' ? '\n' : '');
        }
    }
    catch (error) {
        if (!(error instanceof runtime .b) || call.signal.aborted || behaviour.failedInvokeLate === 'reset')
            throw error;
        const failed = failedAnswer(error, call, behaviour);
        yield behaviour.failedInvokeLate === 'body' && failed.json !== undefined
            ? JSON.stringify(failed.json)
            : failureText(error);
    }
}
function formatMessage(message, outputs, behaviour) {
    const bare = behaviour.invokeForm === 'bare' || (behaviour.invokeForm === 'mixed' && outputs % 2 === 0);
    if (message.type === 'output')
        return bare ? (JSON.stringify(message.data) ?? 'null') : wrapped(message);
    return behaviour.invokeForm === 'bare' ? undefined : wrapped(message);
}
function wrapped({ type, data }) {
    return JSON.stringify({ data, type });
}
function failedAnswer(error, call, behaviour) {
    if (!(error instanceof runtime .b) || call.signal.aborted)
        throw error;
    const status = behaviour.failedInvokeStatus;
    const headers = { 'Content-Type': behaviour.invokeContentType };
    if (behaviour.failedInvoke === 'text')
        return { status, headers, text: failureText(error) };
    if (behaviour.failedInvoke === 'stream')
        return { status: 200, headers, text: failureText(error) };
    if (behaviour.failedInvoke === 'error')
        return { status, json: { error: errorText(error) } };
    const errorType = behaviour.errorTypeInAnswer ? { errorType: error.errorType ?? 'generic' } : {};
    return { status, json: { ...errorBody(status, errorText(error), call.trackingId), ...errorType } };
}
function failureText(error) {
    if (error.kind === 'connector' && error.remoteName === undefined)
        return `${error.errorType ?? 'generic'} error: \n + ${(0,external_node_util_.inspect)(error.remoteMessage)}`;
    const name = error.remoteName ?? 'Error';
    const stack = error.remoteStack?.replace(/^Error(?=:)/, () => name);
    return `${error.errorType ?? 'generic'} error: \n + ${stack ?? `${name}: ${error.remoteMessage ?? error.message}`}`;
}
; 



function logRoutes(context) {
    return [
        {
            method: 'POST',
            pattern: 'platform-logs/query',
            handler: async (call) => {
                const { filter = {}, nextToken } = await readObject(call);
                if (!(0,json .Gv)(filter))
                    throw badRequest('filter must be an object');
                const token = nextToken ?? '';
                if (typeof token !== 'string')
                    throw badRequest('nextToken must be a string');
                return { status: 200, json: context.logs.query(filter, token) };
            },
        },
    ];
}
; 

function sorted(list, sorters, fields, valuesOf) {
    const orders = (sorters ?? '').split(',').flatMap((each) => {
        const name = each.trim().replace(/^-/, '');
        if (name === '')
            return [];
        if (!fields.includes(name))
            throw badRequest(`The list cannot be sorted by ${quoted(name)}`);
        return [{ name, sign: each.trim().startsWith('-') ? -1 : 1 }];
    });
    if (orders.length === 0)
        return [...list];
    const keyed = list.map((entry) => {
        const values = valuesOf(entry);
        return { entry, keys: orders.map(({ name }) => String(values[name] ?? '')) };
    });
    keyed.sort((a, b) => {
        for (const [index, { sign }] of orders.entries()) {
            const [first = '', second = ''] = [a.keys[index], b.keys[index]];
            if (first !== second)
                return first < second ? -sign : sign;
        }
        return 0;
    });
    return keyed.map(({ entry }) => entry);
}
; 




const accountFields = {
    id: { operators: ['eq', 'in', 'sw'] },
    identityId: { operators: ['eq', 'in', 'sw', 'isnull'] },
    name: { operators: ['eq', 'in', 'sw'] },
    nativeIdentity: { operators: ['eq', 'in', 'sw'] },
    hasEntitlements: { operators: ['eq'], boolean: true },
    sourceId: { operators: ['eq', 'in', 'sw'] },
    'source.id': { operators: ['eq', 'in'] },
    uncorrelated: { operators: ['eq'], boolean: true },
    origin: { operators: ['eq', 'in'] },
};
const entitlementFields = {
    id: { operators: ['eq', 'in'] },
    'source.id': { operators: ['eq', 'in'] },
    type: { operators: ['eq', 'in'] },
    attribute: { operators: ['eq', 'in'] },
    value: { operators: ['eq', 'in'] },
    name: { operators: ['eq', 'in', 'sw'] },
};
function resultRoutes(context) {
    const lists = new Lists(context);
    return [
        { method: 'GET', pattern: 'accounts', handler: (call) => listAccounts(call, context, lists) },
        {
            method: 'GET',
            pattern: 'accounts/:id',
            handler: (call) => {
                const { source, account } = accountOf(call, context);
                return { status: 200, json: accountView(source, account) };
            },
        },
        {
            method: 'GET',
            pattern: 'accounts/:id/entitlements',
            handler: (call) => {
                const { source, account } = accountOf(call, context);
                const page = pageOf(call, context.behaviour);
                const held = source.objects.entitlements.filter(({ attribute, value }) => {
                    const values = attribute === null ? [] : [account.attributes[attribute]].flat();
                    return values.some((each) => String(each) === value);
                });
                const shown = held.map((each) => entitlementView(source, each));
                return { status: 200, headers: page.headers(shown.length), json: page.cut(shown) };
            },
        },
        { method: 'GET', pattern: 'entitlements', handler: (call) => listEntitlements(call, context, lists) },
        {
            method: 'GET',
            pattern: 'entitlements/:id',
            handler: (call) => {
                const id = call.params['id'] ?? '';
                for (const { source, entitlement } of allEntitlements(context))
                    if (entitlement.id === id)
                        return { status: 200, json: entitlementView(source, entitlement) };
                throw notFound(`There is no entitlement ${quoted(id)}`);
            },
        },
    ];
}
function listAccounts(call, context, lists) {
    const entries = () => [...context.sources.all.values()].flatMap((source) => source.objects.at(context.clock.now()).accounts.map((account) => ({
        values: { ...accountKeys(account), sourceId: source.id, 'source.id': source.id },
        view: () => accountView(source, account),
    })));
    const answer = lists.answer(call, entries, accountFields);
    if (call.query.get('detailLevel') !== 'SLIM')
        return answer;
    const slim = answer.json.map(({ attributes: _, ...rest }) => rest);
    return { ...answer, json: slim };
}
function accountKeys(account) {
    const { created, hasEntitlements, id, identityId, modified, name, nativeIdentity } = account;
    const uncorrelated = identityId === null;
    return {
        id,
        identityId,
        name,
        nativeIdentity,
        hasEntitlements,
        uncorrelated,
        created,
        modified,
        origin: 'AGGREGATED',
    };
}
function listEntitlements(call, context, lists) {
    const entries = () => [...allEntitlements(context)].map(({ source, entitlement }) => {
        const { attribute, created, id, modified, name, type, value } = entitlement;
        return {
            values: { id, attribute, value, type, name, created, modified, 'source.id': source.id },
            view: () => entitlementView(source, entitlement),
        };
    });
    return lists.answer(call, entries, entitlementFields);
}
class Lists {
    #context;
    #last;
    constructor(context) {
        this.#context = context;
    }
    answer(call, entries, fields) {
        const page = pageOf(call, this.#context.behaviour);
        const ordered = this.#ordered(call, entries, fields);
        return { status: 200, headers: page.headers(ordered.length), json: page.cut(ordered).map(({ view }) => view()) };
    }
    #ordered(call, entries, fields) {
        const { behaviour, clock, sources } = this.#context;
        const [filters, sorters] = [call.query.get('filters'), call.query.get('sorters')];
        const revisions = [...sources.all.values()].map(({ id, objects }) => [id, objects.revision(clock.now())]);
        const key = JSON.stringify([Object.keys(fields), filters, sorters, behaviour.listOrder, revisions]);
        const isFurtherPage = !['', '0'].includes(call.query.get('offset') ?? '');
        if (isFurtherPage && this.#last?.key === key)
            return this.#last.ordered;
        const matches = filters === null ? () => true : listFilter(filters, fields);
        const shown = entries().filter(({ values }) => matches(values));
        if (behaviour.listOrder === 'newest')
            shown.reverse();
        const ordered = sorted(shown, sorters, ['id', 'name', 'created', 'modified'], ({ values }) => values);
        this.#last = { key, ordered };
        return ordered;
    }
}
function* allEntitlements({ clock, sources }) {
    for (const source of sources.all.values())
        for (const entitlement of source.objects.at(clock.now()).entitlements)
            yield { source, entitlement };
}
function accountOf(call, { clock, sources }) {
    const id = call.params['id'] ?? '';
    for (const source of sources.all.values()) {
        const account = source.objects.at(clock.now()).accounts.find((each) => each.id === id);
        if (account !== undefined)
            return { source, account };
    }
    throw notFound(`There is no account ${quoted(id)}`);
}
function accountView(source, account) {
    const { sent: _, ...shown } = account;
    return {
        ...shown,
        ...{ sourceId: source.id, sourceName: source.name, connectionType: 'direct', type: 'SaaS' },
        ...{ uncorrelated: account.identityId === null, manuallyCorrelated: false, origin: 'AGGREGATED' },
        ...{ authoritative: source.authoritative, systemAccount: false, features: null },
    };
}
function entitlementView({ id, name }, entitlement) {
    const { sent: _, ...shown } = entitlement;
    return {
        ...shown,
        sourceSchemaObjectType: entitlement.type,
        ...{ description: null, privileged: false, requestable: false, cloudGoverned: false },
        source: { id, type: 'SOURCE', name },
    };
}
; 



function sourceView(source, store) {
    const { schemas, since, healthy, status } = source;
    const isSecret = secretKeys(source, store);
    const attributes = Object.entries(settingsOf(source)).map(([key, value]) => [
        key,
        isSecret(key) && typeof value === 'string' && value !== '' ? encrypted(value) : value,
    ]);
    return {
        ...source.more,
        id: source.id,
        name: source.name,
        description: source.description,
        owner: source.owner,
        type: 'SaaS',
        connector: source.connector,
        connectorId: source.connector,
        connectorName: source.connectorName,
        connectionType: 'direct',
        connectorAttributes: Object.fromEntries(attributes),
        authoritative: source.authoritative,
        deleteThreshold: source.deleteThreshold,
        features: [],
        schemas: schemas.map(({ id, name }) => ({ type: 'CONNECTOR_SCHEMA', id, name })),
        ...{ healthy, status, since },
        accountCorrelationConfig: source.correlation.attributeAssignments.length === 0
            ? null
            : { type: 'ACCOUNT_CORRELATION_CONFIG', id: source.correlation.id, name: source.correlation.name },
        accountCorrelationRule: source.accountCorrelationRule,
        created: source.created,
        modified: source.modified,
    };
}
function encrypted(secret) {
    if (secret.startsWith(encryptedStart))
        return secret;
    return encryptedStart + (0,external_node_crypto_.createHash)('sha256').update(secret).digest('base64');
}
const encryptedStart = '1:ACP:';
function secretKeys(source, store) {
    const found = store.findTag(source.connector);
    const version = found?.connector.versions.find((each) => each.version === found.tag.activeVersion);
    const keys = new Set(secretItems(version?.spec?.sourceConfig));
    return (key) => keys.has(key);
}
function secretItems(value) {
    if (Array.isArray(value))
        return value.flatMap(secretItems);
    if (!(0,json .Gv)(value))
        return [];
    const { key, type, items } = value;
    const isSecret = (type === 'secret' || type === 'secrettextarea') && typeof key === 'string';
    return [...(isSecret ? [key] : []), ...secretItems(items)];
}
; 






const immutable = [
    ...['id', 'type', 'authoritative', 'created', 'modified'],
    ...['connector', 'connectorClass', 'passwordPolicies'],
];
const derived = [
    ...[...immutable, 'connectorId', 'connectorName', 'connectionType', 'features', 'schemas'],
    ...['healthy', 'status', 'since', 'accountCorrelationConfig'],
];
const own = ['name', 'owner', 'description', 'deleteThreshold', 'accountCorrelationRule'];
function sourceChangeRoutes(context) {
    const sourceOf = (call) => context.sources.get(call.params['id'] ?? '');
    return [
        { method: 'POST', pattern: 'sources', handler: (call) => source_changes_create(call, context) },
        {
            method: 'PATCH',
            pattern: 'sources/:id',
            handler: async (call) => {
                const operations = await readPatch(call);
                const source = sourceOf(call);
                const refused = operations.map(json_patch_fieldOf).find((field) => immutable.includes(field));
                if (refused !== undefined)
                    throw badRequest(`${quoted(refused)} cannot be changed`);
                return change(source, json_patch_applyPatch(source_changes_changeable(source), operations), context);
            },
        },
        {
            method: 'PUT',
            pattern: 'sources/:id',
            handler: async (call) => {
                const body = await readObject(call);
                const source = sourceOf(call);
                const view = sourceView(source, context.store);
                const refused = immutable.find((field) => body[field] !== undefined && !isSame(body[field], view[field]));
                if (refused !== undefined)
                    throw badRequest(`${quoted(refused)} cannot be changed`);
                const missing = ['name', 'owner', 'connector'].find((field) => body[field] === undefined);
                if (missing !== undefined)
                    throw badRequest(`${missing} is missing`);
                return change(source, body, context);
            },
        },
        { method: 'DELETE', pattern: 'sources/:id', handler: (call) => source_changes_remove(sourceOf(call), context) },
    ];
}
function source_changes_changeable(source) {
    const { accountCorrelationRule, connectorAttributes, deleteThreshold, description, instance, more, name, owner } = source;
    const { connectorCustomizerId } = instance;
    return {
        ...{ ...more, name, description, owner, deleteThreshold, accountCorrelationRule },
        connectorAttributes: { ...connectorAttributes, ...(connectorCustomizerId !== null && { connectorCustomizerId }) },
    };
}
async function source_changes_create(call, context) {
    const { behaviour, clock, sources, store } = context;
    const body = await readObject(call);
    const { authoritative = false, connector, name, owner, ...more } = body;
    const settings = source_changes_settingsOf(body, context);
    if (typeof connector !== 'string')
        throw badRequest('connector must be the scriptName of a connector');
    const found = store.findTag(connector);
    if (found === undefined)
        throw badRequest(`There is no SaaS connector ${quoted(connector)}`);
    if (typeof authoritative !== 'boolean')
        throw badRequest('authoritative must be true or false');
    const hasMore = Object.keys(more).some((key) => !isSame(more[key], {})) || body['authoritative'] !== undefined;
    if (hasMore && behaviour.sourceAttributes === 'refused')
        throw bareBadRequest();
    assertFreeName(settings.name, context);
    const source = sources.add({ name: settings.name, ...found }, new Date(clock.now()).toISOString());
    source.authoritative = authoritative;
    const initial = source.connectorAttributes;
    const isGiven = settings.spec !== undefined && settings.isProxied;
    if (behaviour.sourceSpecId === 'given')
        source.specId = isGiven ? (settings.spec ?? null) : null;
    const customizer = settings.customizer ?? source.instance.connectorCustomizerId;
    source_changes_assign(source, { ...settings, customizer, attributes: { ...initial, ...settings.attributes } });
    return { status: 201, json: sourceView(source, store) };
}
function change(source, wanted, context) {
    const settings = source_changes_settingsOf(wanted, context);
    assertFreeName(settings.name, context, source);
    source_changes_assign(source, settings);
    if (context.behaviour.specIdPatch === 'changed' && settings.spec !== undefined)
        source.specId = settings.spec;
    source.modified = new Date(context.clock.now()).toISOString();
    return { status: 200, json: sourceView(source, context.store) };
}
function source_changes_settingsOf(wanted, { store }) {
    const { name, owner, description = null, deleteThreshold = 10, accountCorrelationRule = null } = wanted;
    const { connectorAttributes = {}, ...rest } = wanted;
    if (typeof name !== 'string' || name.trim() === '')
        throw badRequest('name must be a text that is not empty');
    if (!(0,json .Gv)(owner) || owner['type'] !== 'IDENTITY' || typeof owner['id'] !== 'string')
        throw badRequest('owner must be {"type": "IDENTITY", "id": "…"}');
    if (description !== null && typeof description !== 'string')
        throw badRequest('description must be a text');
    if (typeof deleteThreshold !== 'number' || !(deleteThreshold >= 0 && deleteThreshold <= 100))
        throw badRequest('deleteThreshold must be a number from 0 to 100');
    if (accountCorrelationRule !== null && !(0,json .Gv)(accountCorrelationRule))
        throw badRequest('accountCorrelationRule must be an object');
    if (!(0,json .Gv)(connectorAttributes))
        throw badRequest('connectorAttributes must be an object');
    const { connectorCustomizerId: customizer = null, idnProxyType, spConnectorSpecId: spec, ...given } = connectorAttributes;
    const known = typeof customizer === 'string' ? store.customizers.get(customizer.toLowerCase()) : undefined;
    if (customizer !== null && known === undefined)
        throw badRequest(`There is no connector customizer ${quoted(customizer)}`);
    const { deleteThresholdPercentage: _, spConnectorInstanceId: __, ...attributes } = given;
    const more = Object.entries(rest).filter(([key]) => !own.includes(key) && !derived.includes(key));
    return {
        ...{ name, description, deleteThreshold, attributes, isProxied: idnProxyType === 'sp-connect' },
        owner: { type: 'IDENTITY', id: owner['id'], name: typeof owner['name'] === 'string' ? owner['name'] : 'Owner' },
        accountCorrelationRule: accountCorrelationRule,
        customizer: known?.id ?? null,
        spec: typeof spec === 'string' ? spec : undefined,
        more: Object.fromEntries(more),
    };
}
function source_changes_assign(source, settings) {
    const { attributes, customizer, isProxied: _, spec: __, ...rest } = settings;
    Object.assign(source, rest, { connectorAttributes: attributes });
    source.instance.connectorCustomizerId = customizer;
}
function assertFreeName(name, { behaviour, sources }, self) {
    for (const other of sources.all.values())
        if (other !== self && other.name === name)
            throw new HttpError(behaviour.conflictStatus, `A source with the name ${quoted(name)} already exists`);
}
function source_changes_remove(source, { behaviour, clock, sources }) {
    const used = Object.entries(source.connections).find(([, list]) => list.length > 0);
    if (used !== undefined)
        throw new HttpError(behaviour.conflictStatus, `Source ${quoted(source.name)} is in use by its ${used[0]}`);
    const task = sources.addTask('ACCOUNT_DELETION', source, clock.now());
    task.counts = { total: source.objects.accounts.size, deleted: source.objects.accounts.size };
    sources.all.delete(source.id);
    endTask(task, behaviour, clock.now());
    return { status: 202, json: { type: 'TASK_RESULT', id: task.id, name: null } };
}
function isSame(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
; 





const defaultCount = 25;
const source_connector_maxBodyBytes = 64 * 1024;
function sourceConnectorRoutes(context) {
    const check = (name, run) => ({
        method: 'POST',
        pattern: `sources/:id/connector/${name}`,
        absentIn: ['v3'],
        handler: async (call) => {
            const source = context.sources.get(call.params['id'] ?? '');
            await readBody(call.request, source_connector_maxBodyBytes);
            return await checkAnswer(call, context, source, (signal) => run(source, signal));
        },
    });
    const test = (source, signal) => testConnection(context, source, signal);
    return [
        check('check-connection', async (source, signal) => {
            if (context.behaviour.checkConnectionRuns)
                await test(source, signal);
        }),
        check('test-configuration', async (source, signal) => {
            const hasRun = context.sources.tasks.some(({ sourceId, completed }) => sourceId === source.id && completed);
            if (!hasRun && context.behaviour.firstTest === 'fails')
                throw new Error("Cannot read properties of undefined (reading 'req.input')");
            await test(source, signal);
        }),
        check('ping-cluster', async () => { }),
        {
            method: 'POST',
            pattern: 'sources/:id/connector/peek-resource-objects',
            absentIn: ['v3'],
            handler: (call) => peek(call, context),
        },
    ];
}
async function checkAnswer(call, context, source, run) {
    const { id, name } = source;
    const started = context.clock.now();
    const failure = await failureOf(call, context, run);
    const now = context.clock.now();
    const isHealthy = failure === undefined;
    Object.assign(source, {
        ...{ healthy: isHealthy, since: new Date(now).toISOString() },
        status: isHealthy ? healthyStatus(source) : 'SOURCE_STATE_ERROR_SOURCE',
    });
    const status = isHealthy ? 'SUCCESS' : 'FAILURE';
    const details = isHealthy ? {} : { error: failure };
    return { status: 200, json: { id, name, status, elapsedMillis: now - started, details } };
}
function healthyStatus({ objects }) {
    return objects.accounts.size > 0 ? 'SOURCE_STATE_HEALTHY' : 'SOURCE_STATE_UNCHECKED_SOURCE_NO_ACCOUNTS';
}
async function testConnection(context, source, signal) {
    const { specId } = source;
    if (specId === null)
        throw new Error('java.lang.NullPointerException');
    const program = programOf(source, context);
    for await (const _ of runCommand(context, { source, program, type: 'std:test-connection', input: {}, signal })) {
    }
}
async function failureOf(call, { behaviour, clock }, run) {
    const controller = new AbortController();
    const signal = AbortSignal.any([call.signal, controller.signal]);
    const over = new AbortController();
    const limit = behaviour.connectionTime;
    const timer = limit > 0
        ? clock.sleep(limit, over.signal).then(() => controller.abort(), () => { })
        : undefined;
    try {
        await run(signal);
        return undefined;
    }
    catch (error) {
        if (call.signal.aborted)
            throw error;
        return controller.signal.aborted ? `[ConnectorError] no answer within ${limit} ms` : errorText(error);
    }
    finally {
        over.abort();
        await timer;
    }
}
async function peek(call, context) {
    const { behaviour, clock, sources } = context;
    const source = sources.get(call.params['id'] ?? '');
    const { objectType = 'account', maxCount = defaultCount } = await readObject(call);
    if (typeof objectType !== 'string')
        throw badRequest('objectType must be a text');
    if (typeof maxCount !== 'number' || !Number.isInteger(maxCount) || maxCount < 1)
        throw badRequest('maxCount must be a whole number of 1 or more');
    const schema = source.schemas.find(({ name }) => name === objectType);
    if (schema === undefined)
        throw badRequest(`There is no schema ${quoted(objectType)}`);
    if (behaviour.peekOverLimit === 400 && behaviour.peekLimit > 0 && maxCount > behaviour.peekLimit)
        throw badRequest(`maxCount must not be more than ${behaviour.peekLimit}`);
    const max = behaviour.peekLimit > 0 ? Math.min(behaviour.peekLimit, maxCount) : maxCount;
    const started = clock.now();
    const objects = [];
    const failure = await failureOf(call, context, async (signal) => {
        if (source.specId === null)
            throw new Error('java.lang.NullPointerException');
        const program = programOf(source, context);
        const type = objectType === 'account' ? 'std:account:list' : 'std:entitlement:list';
        if (!isListed(program.spec, type))
            throw new Error(`unsupported command: ${type}`);
        const input = { ...(objectType !== 'account' && { type: objectType }), ...schemaInput(source, objectType) };
        for await (const { type: kind, data } of runCommand(context, { source, program, type, input, signal })) {
            if (kind !== 'output')
                continue;
            if (objects.length < max)
                objects.push(resourceObject(data, objectType, schema.displayAttribute));
            if (objects.length >= max && behaviour.peekStops)
                break;
        }
    });
    const { id, name } = source;
    const elapsedMillis = clock.now() - started;
    if (failure !== undefined)
        return failedPeek(call, context, { id, name, elapsedMillis, text: failure });
    return { status: 200, json: { id, name, objectCount: objects.length, elapsedMillis, resourceObjects: objects } };
}
function resourceObject(data, objectType, displayAttribute) {
    const { attributes, identity, isDeleted, uuid } = sentObject(data);
    const display = attributes[displayAttribute];
    return {
        ...{ instance: null, identity, uuid, previousIdentity: null },
        name: typeof display === 'string' ? display : null,
        ...{ objectType, incomplete: false, incremental: false, delete: isDeleted, remove: false, missing: [] },
        ...{ attributes, finalUpdate: false },
    };
}
function failedPeek(call, { behaviour }, { text, ...named }) {
    switch (behaviour.failedPeek) {
        case 'details':
            return { status: 200, json: { ...named, details: { error: text } } };
        case 'messages':
            return { status: 200, json: { messages: errorBody(500, text, call.trackingId).messages } };
        default:
            throw new HttpError(behaviour.failedPeek, text);
    }
}
; 





const source_schemas_immutable = ['id', 'name', 'created', 'modified'];
function sourceSchemaRoutes(context) {
    const now = () => new Date(context.clock.now()).toISOString();
    const sourceOf = (call) => context.sources.get(call.params['id'] ?? '');
    const schemaAt = (call) => {
        const id = call.params['schemaId'] ?? '';
        const found = sourceOf(call).schemas.find((schema) => schema.id === id);
        if (!found)
            throw notFound(`There is no schema ${quoted(id)}`);
        return found;
    };
    return [
        {
            method: 'GET',
            pattern: 'sources/:id/schemas',
            handler: (call) => ({ status: 200, json: sourceOf(call).schemas.filter(wanted(call)) }),
        },
        { method: 'POST', pattern: 'sources/:id/schemas', handler: (call) => source_schemas_create(call, context) },
        {
            method: 'GET',
            pattern: 'sources/:id/schemas/:schemaId',
            handler: (call) => ({ status: 200, json: schemaAt(call) }),
        },
        {
            method: 'PATCH',
            pattern: 'sources/:id/schemas/:schemaId',
            handler: async (call) => {
                const operations = await readPatch(call);
                const schema = schemaAt(call);
                const refused = operations.map(json_patch_fieldOf).find((field) => source_schemas_immutable.includes(field));
                if (refused !== undefined)
                    throw badRequest(`${quoted(refused)} cannot be changed`);
                return source_schemas_change(sourceOf(call), schema, json_patch_applyPatch({ ...schema }, operations), now());
            },
        },
        {
            method: 'PUT',
            pattern: 'sources/:id/schemas/:schemaId',
            handler: async (call) => {
                const body = await readObject(call);
                const schema = schemaAt(call);
                if (body['id'] === undefined)
                    throw badRequest('id is missing');
                const refused = source_schemas_immutable.find((field) => body[field] !== undefined && body[field] !== schema[field]);
                if (refused !== undefined)
                    throw badRequest(`${quoted(refused)} cannot be changed`);
                return source_schemas_change(sourceOf(call), schema, { ...body, name: schema.name }, now());
            },
        },
        {
            method: 'DELETE',
            pattern: 'sources/:id/schemas/:schemaId',
            handler: (call) => {
                const schema = schemaAt(call);
                const source = sourceOf(call);
                source.schemas = source.schemas.filter((each) => each !== schema);
                return { status: 204 };
            },
        },
        {
            method: 'GET',
            pattern: 'sources/:id/provisioning-policies',
            handler: (call) => ({ status: 200, json: sourceOf(call).policies }),
        },
        {
            method: 'GET',
            pattern: 'sources/:id/provisioning-policies/:usageType',
            handler: (call) => {
                const type = call.params['usageType'] ?? '';
                const found = sourceOf(call).policies.find(({ usageType }) => usageType === type);
                if (!found)
                    throw notFound(`There is no provisioning policy ${quoted(type)}`);
                return { status: 200, json: found };
            },
        },
    ];
}
function wanted(call) {
    const names = call.query.get('include-names')?.split(',');
    const isGroup = call.query.get('include-types') === 'group';
    return ({ name }) => (names?.includes(name) ?? true) && (!isGroup || name !== 'account');
}
async function source_schemas_create(call, { clock, sources }) {
    const body = await readObject(call);
    const source = sources.get(call.params['id'] ?? '');
    assertSchema(body, source);
    if (source.schemas.some(({ name }) => name === body['name']))
        throw badRequest(`There is a schema ${quoted(body['name'])} already`);
    const made = source_schemas_schemaOf(body, { id: newSourceId(), created: new Date(clock.now()).toISOString(), modified: null });
    source.schemas.push(made);
    return { status: 201, json: made };
}
function source_schemas_schemaOf(body, fixed) {
    const text = (name) => (typeof body[name] === 'string' ? body[name] : '');
    const { attributes, configuration, features, includePermissions } = body;
    return {
        ...{ id: fixed.id, name: text('name'), nativeObjectType: text('nativeObjectType') },
        ...{ identityAttribute: text('identityAttribute'), displayAttribute: text('displayAttribute') },
        hierarchyAttribute: text('hierarchyAttribute') || null,
        includePermissions: includePermissions === true,
        features: Array.isArray(features) ? features.map(String) : [],
        configuration: (0,json .Gv)(configuration) ? configuration : {},
        attributes: attributes,
        ...{ created: fixed.created, modified: fixed.modified },
    };
}
function assertSchema({ attributes, name }, source) {
    if (typeof name !== 'string' || name === '')
        throw badRequest('name must be a text that is not empty');
    if (!Array.isArray(attributes))
        throw badRequest('attributes must be an array');
    for (const attribute of attributes) {
        if (!(0,json .Gv)(attribute) || typeof attribute['name'] !== 'string' || attribute['name'] === '')
            throw badRequest('an attribute must be an object with a name');
        if (attribute['isGroup'] !== true)
            continue;
        const { isEntitlement, schema } = attribute;
        const isKnown = (0,json .Gv)(schema) && source.schemas.some(({ id }) => id === schema['id']);
        if (isEntitlement !== true || !isKnown)
            throw badRequest(`Attribute ${quoted(attribute['name'])} cannot be a group: it needs isEntitlement and a schema`);
    }
}
function source_schemas_change(source, schema, wanted, now) {
    assertSchema(wanted, source);
    Object.assign(schema, source_schemas_schemaOf(wanted, { ...schema, modified: now }));
    return { status: 200, json: schema };
}
; 





const scheduleTypes = ['ACCOUNT_AGGREGATION', 'GROUP_AGGREGATION'];
function sourceSettingRoutes(context) {
    const sourceOf = (call) => context.sources.get(call.params['id'] ?? '');
    const correlation = { pattern: 'sources/:id/correlation-config', absentIn: ['v3'] };
    return [
        ...scheduleRoutes(context),
        {
            ...{ ...correlation, method: 'GET' },
            handler: (call) => ({ status: 200, json: sourceOf(call).correlation }),
        },
        {
            ...{ ...correlation, method: 'PUT' },
            handler: async (call) => {
                const body = await readObject(call);
                const source = sourceOf(call);
                source.correlation = correlationOf(body, source.correlation);
                return { status: 200, json: source.correlation };
            },
        },
        {
            ...{ method: 'POST', pattern: 'sources/:id/remove-accounts', absentIn: ['v3'] },
            handler: async (call) => {
                await readBody(call.request, 0);
                return forget(sourceOf(call), 'accounts', context);
            },
        },
        {
            ...{ method: 'POST', pattern: 'entitlements/reset/sources/:id' },
            handler: async (call) => {
                await readBody(call.request, 0);
                return forget(sourceOf(call), 'entitlements', context);
            },
        },
    ];
}
function scheduleRoutes(context) {
    const sourceOf = (call) => {
        if (call.path.startsWith('/beta/') && !context.behaviour.betaSchedules)
            throw notFound(`There is nothing at ${call.path}`);
        return context.sources.get(call.params['id'] ?? '');
    };
    const at = (call) => {
        const source = sourceOf(call);
        const found = source.schedules.find(({ type }) => type === call.params['type']);
        if (!found)
            throw notFound(`There is no schedule ${quoted(call.params['type'])}`);
        return [source, found];
    };
    const all = { pattern: 'sources/:id/schedules', absentIn: ['v3'] };
    const one = { pattern: 'sources/:id/schedules/:type', absentIn: ['v3'] };
    return [
        { ...all, method: 'GET', handler: (call) => ({ status: 200, json: sourceOf(call).schedules }) },
        {
            ...{ ...all, method: 'POST' },
            handler: async (call) => {
                const schedule = scheduleOf(await readObject(call));
                const { schedules } = sourceOf(call);
                if (schedules.some(({ type }) => type === schedule.type))
                    throw new HttpError(context.behaviour.conflictStatus, `There is a schedule ${schedule.type} already`);
                schedules.push(schedule);
                return { status: 201, json: schedule };
            },
        },
        { ...one, method: 'GET', handler: (call) => ({ status: 200, json: at(call)[1] }) },
        {
            ...{ ...one, method: 'PATCH' },
            handler: async (call) => {
                const operations = await readPatch(call);
                const [, schedule] = at(call);
                const changed = scheduleOf(json_patch_applyPatch({ ...schedule }, operations));
                if (changed.type !== schedule.type)
                    throw badRequest('"type" cannot be changed');
                return { status: 200, json: Object.assign(schedule, changed) };
            },
        },
        {
            ...{ ...one, method: 'DELETE' },
            handler: (call) => {
                const [source, schedule] = at(call);
                source.schedules = source.schedules.filter((each) => each !== schedule);
                return { status: 204 };
            },
        },
    ];
}
function scheduleOf({ type, cronExpression }) {
    const known = scheduleTypes.find((each) => each === type);
    if (known === undefined)
        throw badRequest(`type must be ${scheduleTypes.join(' or ')}`);
    const fields = typeof cronExpression === 'string' ? cronExpression.trim().split(/\s+/).length : 0;
    if (typeof cronExpression !== 'string' || fields < 6 || fields > 7)
        throw badRequest('cronExpression must be a Quartz expression of 6 or 7 fields');
    return { type: known, cronExpression };
}
function correlationOf(body, old) {
    const { id = old.id, name = old.name, attributeAssignments: list } = body;
    if (id !== old.id)
        throw badRequest('"id" cannot be changed');
    if (typeof name !== 'string')
        throw badRequest('name must be a text');
    if (!Array.isArray(list) || !list.every(isAssignment))
        throw badRequest('attributeAssignments must be a list of {"property": "…", "value": "…", "operation": "EQ"}');
    return { id: old.id, name, attributeAssignments: list };
}
function isAssignment(value) {
    if (!(0,json .Gv)(value))
        return false;
    const { operation = 'EQ', property, value: attribute } = value;
    return typeof property === 'string' && typeof attribute === 'string' && operation === 'EQ';
}
function forget(source, what, { behaviour, clock, sources }) {
    const { objects } = source;
    const task = sources.addTask('ACCOUNT_DELETION', source, clock.now());
    if (what === 'accounts')
        objects.clearAccounts();
    else
        for (const entitlement of objects.entitlements)
            objects.deleteEntitlement(entitlement);
    endTask(task, behaviour, clock.now());
    return { status: 202, json: { type: 'TASK_RESULT', id: task.id, name: null } };
}
; 




const sources_fields = {
    id: { operators: ['eq', 'in'] },
    name: { operators: ['co', 'eq', 'in', 'sw'] },
    authoritative: { operators: ['eq'], boolean: true },
    healthy: { operators: ['eq'], boolean: true },
    status: { operators: ['eq', 'in'] },
    connectorName: { operators: ['eq', 'in', 'sw'] },
    type: { operators: ['eq', 'in'] },
    'owner.id': { operators: ['eq', 'in'] },
    description: { operators: ['eq', 'sw'] },
    connectionType: { operators: ['eq', 'in'] },
};
function sourceRoutes(context) {
    const sourceOf = (call) => context.sources.get(call.params['id'] ?? '');
    return [
        { method: 'GET', pattern: 'sources', handler: (call) => sources_list(call, context) },
        {
            method: 'GET',
            pattern: 'sources/:id',
            handler: (call) => ({ status: 200, json: sourceView(sourceOf(call), context.store) }),
        },
        {
            method: 'GET',
            pattern: 'sources/:id/source-health',
            absentIn: ['beta'],
            handler: (call) => ({ status: 200, json: health(sourceOf(call)) }),
        },
        {
            method: 'GET',
            pattern: 'sources/:id/connections',
            absentIn: ['beta'],
            handler: (call) => ({ status: 200, json: sourceOf(call).connections }),
        },
    ];
}
const sorters = ['id', 'name', 'created', 'modified', 'healthy', 'status', 'connectorName'];
function valuesOf(source) {
    return { ...source, type: 'SaaS', connectionType: 'direct', 'owner.id': source.owner.id };
}
function sources_list(call, { behaviour, sources, store }) {
    const page = pageOf(call, behaviour);
    const filters = call.query.get('filters');
    const matches = filters === null ? () => true : listFilter(filters, sources_fields);
    const shown = [...sources.all.values()].filter((source) => matches(valuesOf(source)));
    if (behaviour.listOrder === 'newest')
        shown.reverse();
    const ordered = sorted(shown, call.query.get('sorters'), sorters, valuesOf);
    return {
        status: 200,
        headers: page.headers(shown.length),
        json: page.cut(ordered).map((source) => sourceView(source, store)),
    };
}
function health({ id, name, authoritative, status }) {
    return {
        ...{ id, type: 'SaaS', name, org: 'sandbox', isAuthoritative: authoritative, isCluster: false },
        ...{ hostname: 'sandbox', pod: 'sandbox', iqServiceVersion: null, status },
    };
}
; 

function timeOf(text, name) {
    const parts = typeof text === 'string' ? /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/i.exec(text) : null;
    const whole = parts ? Date.parse(`${parts[1]}${parts[3]}`.toUpperCase()) : Number.NaN;
    if (Number.isNaN(whole))
        throw badRequest(`${name} must be a time of RFC 3339, not ${quoted(text)}`);
    return whole + Number(`0${parts?.[2] ?? ''}`) * 1000;
}
; 


const day = 24 * 60 * 60_000;
function statsRoutes(context) {
    return [{ method: 'GET', pattern: 'platform-logs/stats', handler: (call) => statsAnswer(call, context) }];
}
function statsAnswer(call, context) {
    const { behaviour, clock, statistics, store } = context;
    const { from, connector } = filterOf(call.query.get('filters') ?? '');
    const wanted = connector === undefined ? undefined : behaviour.statsByAlias ? store.findConnector(connector)?.id : connector;
    const connectors = [];
    for (const [connectorID, byCommand] of statistics.since(from ?? clock.now() - day)) {
        const known = store.connectors.get(connectorID);
        if (!known || (connector !== undefined && connectorID !== wanted))
            continue;
        const stats = [...byCommand].map(([commandType, records]) => stats_summary(commandType, records, behaviour));
        connectors.push({ connectorID, alias: known.alias, stats });
    }
    return { status: 200, json: { tenantID: store.tenantId, connectors } };
}
function stats_summary(commandType, records, behaviour) {
    const times = records.map((record) => record.elapsed).sort((a, b) => a - b);
    const errorCount = records.filter((record) => record.failed).length;
    const scale = behaviour.errorRate === 'percent' ? 100 : 1;
    return {
        commandType,
        invocationCount: records.length,
        errorCount,
        errorRate: (errorCount / records.length) * scale,
        elapsedAvg: times.reduce((sum, time) => sum + time, 0) / times.length,
        elapsed95th: times[Math.ceil(times.length * 0.95) - 1] ?? 0,
    };
}
function filterOf(text) {
    const found = {};
    if (text.trim() === '')
        return found;
    for (const term of text.split(/\sand\s/)) {
        const parts = /^(from|connectorID)\s+eq\s+"((?:[^"\\]|\\["\\])*)"$/.exec(term.trim());
        const value = parts?.[2]?.replace(/\\(["\\])/g, '$1');
        if (!parts || value === undefined)
            throw badRequest(`The filter ${quoted(term)} cannot be read: use from eq "…" and connectorID eq "…"`);
        if (parts[1] === 'from')
            found.from = timeOf(value, 'from');
        else
            found.connector = value;
    }
    return found;
}
; 




function tagRoutes(context) {
    const connectorOf = (call) => context.store.connector(call.params['ref'] ?? '');
    return [
        {
            method: 'GET',
            pattern: 'platform-connectors/:ref/tags',
            handler: (call) => listAnswer(call, connectorOf(call).tags.map(tags_view), context.behaviour),
        },
        { method: 'POST', pattern: 'platform-connectors/:ref/tags', handler: (call) => tags_create(call, context) },
        {
            method: 'GET',
            pattern: 'platform-connectors/:ref/tags/:tag',
            handler: (call) => ({ status: 200, json: tags_view(tagOf(connectorOf(call), call.params['tag'] ?? '')) }),
        },
        {
            method: 'PUT',
            pattern: 'platform-connectors/:ref/tags/:tag',
            handler: async (call) => {
                const body = await readObject(call);
                const connector = connectorOf(call);
                const tag = tagOf(connector, call.params['tag'] ?? '');
                moveTag(tag, existingVersion(connector, body['activeVersion']), context.clock.now());
                return { status: 200, json: tags_view(tag) };
            },
        },
    ];
}
async function tags_create(call, context) {
    const body = await readObject(call);
    const connector = context.store.connector(call.params['ref'] ?? '');
    const { tagName } = body;
    if (typeof tagName !== 'string' || tagName.trim() === '' || tagName.includes('/'))
        throw badRequest('tagName must be a text that is not empty and holds no slash');
    const version = existingVersion(connector, body['activeVersion']);
    if (connector.tags.some((tag) => tag.tagName === tagName))
        throw new HttpError(context.behaviour.conflictStatus, `Connector ${quoted(connector.alias)} already has a tag ${quoted(tagName)}`);
    return { status: 200, json: tags_view(addTag(connector, tagName, version)) };
}
function existingVersion(connector, version) {
    if (typeof version !== 'number' || !Number.isInteger(version) || version < 0)
        throw badRequest('activeVersion must be the number of a version');
    return versionOf(connector, version).version;
}
function tags_view(tag) {
    return { id: tag.id, tagName: tag.tagName, activeVersion: tag.activeVersion };
}
; 


function versionRoutes(context) {
    const pattern = 'platform-connectors/:ref/versions';
    return [
        {
            method: 'GET',
            pattern,
            handler: (call) => {
                const connector = context.store.connector(call.params['ref'] ?? '');
                const versions = connector.versions.map(({ version }) => ({ connectorId: connector.id, version }));
                return listAnswer(call, versions, context.behaviour);
            },
        },
        { method: 'POST', pattern, handler: (call) => versions_upload(call, context) },
    ];
}
async function versions_upload(call, context) {
    const { behaviour, clock, store, uploads } = context;
    const connector = store.connector(call.params['ref'] ?? '');
    const { folder, spec } = await uploads.receive(call, 'required');
    if (!store.connectors.has(connector.id))
        await uploads.discard(folder);
    store.connector(connector.id);
    const version = (connector.versions.at(-1)?.version ?? 0) + 1;
    connector.versions.push({ version, folder, spec });
    const latest = connector.tags.find((tag) => tag.tagName === 'latest');
    if (latest && behaviour.uploadMovesLatest)
        moveTag(latest, version, clock.now());
    if (!latest && (version === 1 || behaviour.uploadMovesLatest))
        addTag(connector, 'latest', version);
    return { status: 200, json: { connectorId: connector.id, version } };
}
var sandbox_behaviour = __webpack_require__(30313);
; 
class Ring {
    #maxEntries;
    #maxBytes;
    #entries = [];
    #removed = 0;
    #offset = 0;
    #bytes = 0;
    constructor(maxEntries, maxBytes = Number.POSITIVE_INFINITY) {
        this.#maxEntries = maxEntries;
        this.#maxBytes = maxBytes;
    }
    get end() {
        return this.#offset + this.#entries.length;
    }
    push(item, bytes = 0) {
        this.#entries.push({ item, bytes });
        this.#bytes += bytes;
        while (this.#entries.length - this.#removed > 1 && this.#isOver()) {
            this.#bytes -= this.#entries[this.#removed]?.bytes ?? 0;
            this.#removed += 1;
        }
        if (this.#removed > 1000 && this.#removed * 2 > this.#entries.length) {
            this.#entries = this.#entries.slice(this.#removed);
            this.#offset += this.#removed;
            this.#removed = 0;
        }
    }
    *from(first) {
        for (let number = Math.max(first, this.#offset + this.#removed); number < this.end; number++) {
            const entry = this.#entries[number - this.#offset];
            if (entry)
                yield { number, item: entry.item };
        }
    }
    #isOver() {
        return this.#entries.length - this.#removed > this.#maxEntries || this.#bytes > this.#maxBytes;
    }
}
; 




const maxRecords = 100_000;
const maxBytes = 64 * 1024 * 1024;
class LogStore {
    #records = new Ring(maxRecords, maxBytes);
    #tenantId;
    #clock;
    #behaviour;
    constructor(tenantId, clock, behaviour) {
        this.#tenantId = tenantId;
        this.#clock = clock;
        this.#behaviour = behaviour;
    }
    append(target, level, event, message) {
        const time = this.#clock.now();
        const record = {
            tenantID: this.#tenantId,
            timestamp: new Date(time).toISOString(),
            level,
            event,
            component: 'connector-runtime',
            ...target,
            requestID: this.#requestId(target),
            message,
        };
        const bytes = typeof message === 'string' ? message.length : JSON.stringify(message).length;
        this.#records.push({ time, record }, bytes);
    }
    #requestId({ requestID }) {
        switch (this.#behaviour.logRequests) {
            case 'command':
                return requestID;
            case 'record':
                return (0,external_node_crypto_.randomUUID)();
            case 'tenant':
                return this.#tenantId;
            default:
                return '';
        }
    }
    query(filter, token) {
        const isMatch = predicate(filter);
        const start = token === '' ? 0 : logs_numberOf(token);
        const shown = this.#clock.now() - this.#behaviour.logDelay;
        const logs = [];
        let next = this.#records.end;
        let more = false;
        for (const { number, item } of this.#records.from(start)) {
            if (item.time > shown || !isMatch(item.record, item.time))
                continue;
            if (logs.length === this.#behaviour.logPageSize) {
                next = number;
                more = true;
                break;
            }
            logs.push(item.record);
        }
        if (more || this.#behaviour.logEnd === 'repeated')
            return { logs, nextToken: tokenOf(next) };
        return this.#behaviour.logEnd === 'null' ? { logs, nextToken: null } : { logs };
    }
}
const wordKeys = ['component', 'targetID', 'targetName', 'requestID', 'event'];
function predicate(filter) {
    const { startTime, endTime, logLevels } = filter;
    const start = isGiven(startTime) ? timeOf(startTime, 'startTime') : Number.NEGATIVE_INFINITY;
    const end = isGiven(endTime) ? timeOf(endTime, 'endTime') : Number.POSITIVE_INFINITY;
    if (isGiven(logLevels) && !(Array.isArray(logLevels) && logLevels.every((level) => typeof level === 'string')))
        throw badRequest('logLevels must be a list of words');
    const levels = (logLevels ?? []).map((level) => level.toUpperCase());
    const words = wordKeys.filter((key) => isGiven(filter[key]));
    for (const key of words)
        if (typeof filter[key] !== 'string')
            throw badRequest(`${key} must be a string`);
    return (record, time) => time >= start &&
        time <= end &&
        (levels.length === 0 || levels.includes(record.level)) &&
        words.every((key) => record[key] === filter[key]);
}
function isGiven(value) {
    return value !== undefined && value !== null && value !== '';
}
function tokenOf(number) {
    return Buffer.from(`log:${number}`).toString('base64url');
}
function logs_numberOf(token) {
    const number = /^log:(\d{1,15})$/.exec(Buffer.from(token, 'base64url').toString('latin1'))?.[1];
    if (number === undefined)
        throw badRequest(`nextToken ${quoted(token)} was not issued by this tenant`);
    return Number(number);
}
; 

const maxIdle = 8;
class Runtimes {
    #options;
    #entries = new Map();
    constructor(options) {
        this.#options = options;
    }
    async acquire(request) {
        const entry = this.#entries.get(request.folder) ?? this.#make(request);
        this.#entries.delete(request.folder);
        this.#entries.set(request.folder, entry);
        entry.running += 1;
        await this.#trim();
        return {
            runtime: entry.runtime,
            done: () => {
                entry.running -= 1;
            },
        };
    }
    async release(folder) {
        await this.#end((_, from) => from === folder);
    }
    async close() {
        await this.#end(() => true);
    }
    #make({ folder, onIdleLog }) {
        return { runtime: new runtime .n({ directory: folder, onIdleLog, ...this.#options }), running: 0 };
    }
    async #trim() {
        const idle = [...this.#entries.values()].filter((entry) => entry.running === 0);
        const spare = new Set(idle.slice(0, Math.max(0, idle.length - maxIdle)));
        await this.#end((entry) => spare.has(entry));
    }
    async #end(which) {
        const ended = [];
        for (const [folder, entry] of this.#entries) {
            if (!which(entry, folder))
                continue;
            this.#entries.delete(folder);
            ended.push(entry.runtime.close());
        }
        await Promise.all(ended);
    }
}
; 

const maxInvocations = 100_000;
class Statistics {
    #invocations = new Ring(maxInvocations);
    record(invocation) {
        this.#invocations.push(invocation);
    }
    since(from) {
        const byConnector = new Map();
        for (const { item } of this.#invocations.from(0)) {
            if (item.time < from)
                continue;
            const byCommand = byConnector.get(item.connectorId) ?? new Map();
            byConnector.set(item.connectorId, byCommand);
            const records = byCommand.get(item.commandType) ?? [];
            byCommand.set(item.commandType, records);
            records.push(item);
        }
        return byConnector;
    }
}
var external_node_fs_ = __webpack_require__(73024);
var external_node_stream_promises_ = __webpack_require__(46466);
var bundle_bundle = __webpack_require__(71897);
; 









const zipTypes = ['', 'application/zip', 'application/x-zip-compressed', 'application/octet-stream'];
class Uploads {
    #directory;
    #behaviour;
    constructor(directory, behaviour) {
        this.#directory = directory;
        this.#behaviour = behaviour;
    }
    async receive(call, spec) {
        const id = (0,external_node_crypto_.randomUUID)();
        const zip = (0,external_node_path_.join)(this.#directory, `${id}.zip`);
        const folder = (0,external_node_path_.join)(this.#directory, id);
        await (0,promises_.mkdir)(this.#directory, { recursive: true });
        try {
            await this.#store(call, zip);
            const bundle = await (0,bundle_bundle .Bo)(zip, { spec });
            await (0,bundle_bundle .yB)(zip, folder);
            call.signal.throwIfAborted();
            return { folder, spec: bundle.spec };
        }
        catch (error) {
            await this.discard(folder);
            if (!(error instanceof bundle_bundle .rJ))
                throw error;
            throw new HttpError(this.#behaviour.badUploadStatus, error.message.replaceAll(zip, 'The uploaded file'));
        }
        finally {
            await (0,promises_.rm)(zip, { force: true });
        }
    }
    async discard(folder) {
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    async #store(call, zip) {
        const file = (0,external_node_fs_.createWriteStream)(zip, { flags: 'wx' });
        const closed = new Promise((resolve) => file.once('close', resolve));
        try {
            await (0,external_node_stream_promises_.pipeline)(this.#source(call), file, { signal: call.signal });
        }
        finally {
            file.destroy();
            await closed;
        }
    }
    async *#source(call) {
        const type = contentType(call.request);
        const body = limited(call.request, this.#behaviour.uploadLimit);
        if (zipTypes.includes(type)) {
            yield* body;
            return;
        }
        if (type !== 'multipart/form-data' || !this.#behaviour.acceptMultipart)
            throw new HttpError(415, `The Content-Type ${quoted(type)} is not supported here; send application/zip`);
        let found = false;
        for await (const part of formParts(call.request.headers['content-type'] ?? '', body)) {
            if (part.name !== 'file' || found)
                continue;
            found = true;
            yield* part.body;
        }
        if (!found)
            throw badRequest('The form has no field named file');
    }
}
; 




const auth_maxBodyBytes = 64 * 1024;
class TokenIssuer {
    #options;
    #userId = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    #key = (0,external_node_crypto_.randomBytes)(32);
    constructor(options) {
        this.#options = options;
    }
    routes() {
        return [
            { method: 'POST', pattern: 'oauth/token', handler: (call) => this.#signIn(call) },
            { method: 'GET', pattern: 'oauth/info', handler: () => this.#info() },
        ];
    }
    check(call) {
        const header = call.request.headers.authorization;
        if (header === undefined)
            throw unauthorized('JWT validation failed: JWT is missing');
        const token = /^bearer +(\S+)$/i.exec(header)?.[1];
        const [head, claims, signature, ...more] = token?.split('.') ?? [];
        if (token === undefined || head === undefined || claims === undefined || signature === undefined || more.length > 0)
            throw unauthorized('JWT validation failed: JWT is malformed');
        if (!isEqual(signature, this.#sign(`${head}.${claims}`)))
            throw unauthorized('JWT validation failed: JWT signature does not match');
        const { exp, client_id: clientId } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'));
        if (exp * 1000 <= this.#options.clock.now())
            throw unauthorized('JWT validation failed: JWT is expired');
        return { clientId, token };
    }
    revoke() {
        this.#key = (0,external_node_crypto_.randomBytes)(32);
    }
    async #signIn(call) {
        const parameters = await parametersOf(call);
        const grant = parameters.get('grant_type');
        if (grant === null)
            throw refusedGrant('invalid_request');
        if (grant.toLowerCase() !== 'client_credentials')
            throw refusedGrant('unsupported_grant_type');
        const { clientId, clientSecret } = this.#options;
        const isKnown = isEqual(parameters.get('client_id') ?? '', clientId);
        if (!isEqual(parameters.get('client_secret') ?? '', clientSecret) || !isKnown)
            throw unauthorized('invalid_client');
        return { status: 200, headers: { 'Cache-Control': 'no-store', Pragma: 'no-cache' }, json: this.#grant() };
    }
    #grant() {
        const { behaviour, clientId, clock, tenantId } = this.#options;
        const jti = (0,external_node_crypto_.randomUUID)();
        const shared = {
            tenant_id: tenantId,
            internal: false,
            pod: 'sandbox',
            org: 'sandbox',
            identity_id: this.#userId,
            strong_auth: true,
            strong_auth_supported: true,
            user_id: this.#userId,
            jti,
        };
        const token = this.#token({
            ...shared,
            user_name: 'sandbox',
            authorities: ['ORG_ADMIN'],
            client_id: clientId,
            scope: ['sp:scopes:all'],
            exp: Math.floor(clock.now() / 1000) + behaviour.tokenLifetime,
        });
        return {
            access_token: token,
            token_type: 'bearer',
            expires_in: behaviour.tokenLifetime,
            scope: 'sp:scopes:all',
            accessType: 'OFFLINE',
            ...shared,
            enabled: true,
        };
    }
    #token(claims) {
        const signed = `${base64url({ alg: 'HS256', typ: 'JWT' })}.${base64url(claims)}`;
        return `${signed}.${this.#sign(signed)}`;
    }
    #sign(text) {
        return (0,external_node_crypto_.createHmac)('sha256', this.#key).update(text).digest('base64url');
    }
    #info() {
        const base = this.#options.baseUrl();
        return {
            status: 200,
            json: {
                tenantId: this.#options.tenantId,
                tenantName: 'sandbox',
                authorizeEndpoint: `${base}/oauth/authorize`,
                tokenEndpoint: `${base}/oauth/token`,
                cloudDomainUrl: base,
                logoutUrl: `${base}/logout`,
                pod: 'sandbox',
            },
        };
    }
}
async function parametersOf(call) {
    const parameters = new URLSearchParams(call.query);
    const type = contentType(call.request);
    const add = (name, value) => {
        if (!parameters.has(name))
            parameters.set(name, value);
    };
    if (type === 'multipart/form-data') {
        for await (const part of formParts(call.request.headers['content-type'] ?? '', limited(call.request, auth_maxBodyBytes))) {
            const chunks = [];
            for await (const chunk of part.body)
                chunks.push(chunk);
            add(part.name, Buffer.concat(chunks).toString('utf8'));
        }
    }
    else if (type === 'application/x-www-form-urlencoded') {
        const body = await readBody(call.request, auth_maxBodyBytes);
        for (const [name, value] of new URLSearchParams(body.toString('utf8')))
            add(name, value);
    }
    else if (type !== '' && (await readBody(call.request, auth_maxBodyBytes)).length > 0) {
        throw badRequest('Send the parameters in the query, a urlencoded body or a multipart form');
    }
    return parameters;
}
function refusedGrant(error) {
    return new HttpError(400, error, { body: () => ({ error }) });
}
function base64url(value) {
    return Buffer.from(JSON.stringify(value)).toString('base64url');
}
function isEqual(a, b) {
    return (0,external_node_crypto_.timingSafeEqual)((0,external_node_crypto_.createHash)('sha256').update(a).digest(), (0,external_node_crypto_.createHash)('sha256').update(b).digest());
}
; 

class RateLimiter {
    #windows = new Map();
    count(key, limit, now) {
        let window = this.#windows.get(key);
        if (!window || now >= window.start + limit.window) {
            for (const [other, { start }] of this.#windows)
                if (now >= start + limit.window)
                    this.#windows.delete(other);
            window = { start: now, count: 0 };
            this.#windows.set(key, window);
        }
        window.count += 1;
        if (window.count > limit.requests)
            throw tooManyRequests(Math.max(1, Math.ceil((window.start + limit.window - now) / 1000)));
    }
}
var external_node_events_ = __webpack_require__(78474);
; 



async function send(response, answer) {
    if (answer.chunks) {
        response.writeHead(answer.status, answer.headers);
        await (0,external_node_stream_promises_.pipeline)(answer.chunks, response);
        return;
    }
    const body = bodyOf(answer);
    response.writeHead(answer.status, headersOf(answer, body));
    response.end(body);
    await (0,external_node_stream_promises_.finished)(response);
}
async function lose(response, answer) {
    await finish(answer);
    breakOff(response);
}
async function finish(answer) {
    if (answer.chunks)
        for await (const _chunk of answer.chunks) {
        }
}
async function cut(response, answer) {
    let part;
    if (answer.chunks) {
        response.writeHead(answer.status, answer.headers);
        for await (const chunk of answer.chunks) {
            part = chunk;
            break;
        }
    }
    else {
        const body = bodyOf(answer);
        response.writeHead(answer.status, headersOf(answer, body));
        part = body?.subarray(0, Math.floor(body.length / 2));
    }
    if (part !== undefined && part.length > 0)
        await write(response, part);
    response.destroy();
}
async function write(response, part) {
    await new Promise((resolve) => {
        response.once('close', resolve);
        response.write(part, () => resolve());
    });
}
function breakOff(response) {
    response.socket?.resetAndDestroy();
    response.destroy();
}
async function hang(signal) {
    if (!signal.aborted)
        await (0,external_node_events_.once)(signal, 'abort');
}
function faultAnswer(fault, trackingId) {
    const headers = { ...fault.headers };
    if (fault.status === 'html') {
        const text = typeof fault.body === 'string' ? fault.body : cloudflarePage;
        return {
            status: 403,
            headers: { 'Content-Type': 'text/html; charset=UTF-8', Server: 'cloudflare', ...headers },
            text,
        };
    }
    const { status } = fault;
    if (status === 429 && !Object.keys(headers).some((name) => name.toLowerCase() === 'retry-after'))
        headers['Retry-After'] = '1';
    if (typeof fault.body === 'string')
        return { status, headers, text: fault.body };
    return { status, headers, json: fault.body ?? defaultBody(status, trackingId) };
}
function defaultBody(status, trackingId) {
    if (status === 401)
        return { error: 'JWT validation failed: JWT is expired' };
    if (status === 429)
        return { message: 'API rate limit exceeded' };
    return errorBody(status, 'This answer comes from an injected fault', trackingId);
}
const cloudflarePage = `<!DOCTYPE html>
<html lang="en-US">
<head><title>Access denied | Cloudflare</title></head>
<body><h1>Error 1010</h1><p>Access denied. error code: 1010</p><p>Cloudflare Ray ID: <strong>0000000000000000</strong></p></body>
</html>
`;
function bodyOf(answer) {
    if (answer.text !== undefined)
        return Buffer.from(answer.text);
    return answer.json === undefined ? undefined : Buffer.from(JSON.stringify(answer.json));
}
function headersOf(answer, body) {
    const type = answer.json === undefined ? 'text/plain; charset=utf-8' : 'application/json';
    return {
        ...(body ? { 'Content-Type': type, 'Content-Length': String(body.length) } : {}),
        ...answer.headers,
    };
}
; 

const services = ['platform-connectors', 'platform-logs', 'connector-customizers', 'connector-instances'];
const prefixes = ['beta', 'v2024', 'v2025', 'v2026'];
const connectors = { service: 'connectors', prefixes: ['v3', 'v2024', 'v2025', 'v2026'] };
const accessTokens = { service: 'personal-access-tokens', prefixes: ['beta', 'v3', 'v2024', 'v2025', 'v2026'] };
const ofSources = [
    ...['sources', 'accounts'].map((service) => ({ service, prefixes: ['beta', 'v3', 'v2024', 'v2025', 'v2026'] })),
    ...['task-status', 'account-aggregations', 'entitlements'].map((service) => ({ service, prefixes })),
];
const established = [connectors, accessTokens, ...ofSources];
const experimental = ['v2024', 'v2025', 'v2026'];
function placeOf(path) {
    const segments = path.split('/').slice(1).map(decode);
    const [first = '', second = ''] = segments;
    if (prefixes.includes(first) && services.includes(second))
        return { layout: first, segments: segments.slice(1) };
    if (established.some((each) => each.prefixes.includes(first) && each.service === second))
        return { layout: first, segments: segments.slice(1) };
    if (services.includes(first) || established.some(({ service }) => service === first))
        return second === 'v1' ? { layout: 'v1', segments: [first, ...segments.slice(2)] } : { layout: '', segments: [] };
    return { layout: '', segments };
}
function needsExperimentalHeader(place, { experimentalSources }) {
    const services = experimentalSources ? [connectors, accessTokens] : established;
    return experimental.includes(place.layout) && services.every(({ service }) => service !== place.segments[0]);
}
function isDeprecated(path) {
    return ['v3', ...prefixes].some((prefix) => path.startsWith(`/${prefix}/`));
}
class Router {
    #routes;
    constructor(routes) {
        this.#routes = routes.map((route) => ({ route, segments: route.pattern.split('/') }));
    }
    find(method, path, place) {
        const allowed = [];
        for (const { route, segments } of this.#routes) {
            const params = match(segments, place.segments);
            if (!params || route.absentIn?.includes(place.layout))
                continue;
            if (route.method === method)
                return { route, params };
            allowed.push(route.method);
        }
        if (allowed.length > 0)
            throw methodNotAllowed(method, allowed);
        throw notFound(`There is nothing at ${path}`);
    }
}
function match(pattern, segments) {
    if (pattern.length !== segments.length)
        return undefined;
    const params = {};
    for (const [index, part] of pattern.entries()) {
        const segment = segments[index] ?? '';
        if (part.startsWith(':')) {
            if (segment === '')
                return undefined;
            params[part.slice(1)] = segment;
        }
        else if (part !== segment)
            return undefined;
    }
    return params;
}
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        throw badRequest('The path is not well-formed: it has a % without a valid character code');
    }
}
; 










































const maxRecorded = 10_000;
const host = '127.0.0.1';
class Sandbox {
    clientId;
    clientSecret;
    requests = [];
    behaviour;
    dataDirectory;
    #server;
    context;
    #tokenIssuer;
    #openRouter;
    #router;
    #limiter = new RateLimiter();
    #ownDirectory;
    #inFlight = new Set();
    #port = 0;
    #closed;
    constructor(options, directory) {
        const clock = options.clock ?? core_clock .m;
        const logger = options.logger ?? core_logger .q;
        const { environment, limits, onIncident, onOperation, onRequest, target } = options;
        this.clientId = options.clientId ?? (0,external_node_crypto_.randomBytes)(16).toString('hex');
        this.clientSecret = options.clientSecret ?? (0,external_node_crypto_.randomBytes)(32).toString('hex');
        this.behaviour = (0,sandbox_behaviour .qg)(options.behaviour);
        this.dataDirectory = directory;
        this.#ownDirectory = options.dataDirectory === undefined;
        const store = new Store();
        this.context = {
            behaviour: this.behaviour,
            clock,
            logger,
            store,
            sources: new Sources(store, this.behaviour),
            background: new BackgroundWork(),
            uploads: new Uploads(directory, this.behaviour),
            runtimes: new Runtimes({ environment, limits, logger, onIncident, onOperation, onRequest, target }),
            logs: new LogStore(store.tenantId, clock, this.behaviour),
            statistics: new Statistics(),
            onLimit: options.onLimit,
        };
        const { clientId, clientSecret, behaviour } = this;
        const baseUrl = () => this.baseUrl;
        this.#tokenIssuer = new TokenIssuer({ clientId, clientSecret, tenantId: store.tenantId, baseUrl, clock, behaviour });
        this.#openRouter = new Router(this.#tokenIssuer.routes());
        const resources = [
            connectorRoutes,
            versionRoutes,
            tagRoutes,
            invokeRoutes,
            logRoutes,
            statsRoutes,
            customizerRoutes,
            instanceRoutes,
            customConnectorRoutes,
            sourceRoutes,
            sourceSchemaRoutes,
            sourceConnectorRoutes,
            sourceChangeRoutes,
            sourceSettingRoutes,
            aggregationRoutes,
            resultRoutes,
            taskRoutes,
        ];
        this.#router = new Router([
            ...resources.flatMap((routes) => routes(this.context)),
            ...accessTokenRoutes(this.context, this.clientId),
        ]);
        this.#server = (0,external_node_http_.createServer)((request, response) => this.#accept(request, response));
        this.#server.on('clientError', refuseMalformed);
        this.#server.keepAliveTimeout = 75_000;
    }
    static async start(options = {}) {
        const { dataDirectory, port = 0 } = options;
        if (dataDirectory !== undefined)
            await (0,promises_.mkdir)(dataDirectory, { recursive: true });
        const directory = dataDirectory ?? (await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'saas-connector-sandbox-')));
        const sandbox = new Sandbox(options, directory);
        try {
            await sandbox.#listen(port);
        }
        catch (cause) {
            await sandbox.close();
            throw new errors .eG(`cannot listen on port ${port} of ${host}: ${(0,errors .bD)(cause)}; choose another port`, {
                cause,
            });
        }
        return sandbox;
    }
    get baseUrl() {
        return `http://${host}:${this.#port}`;
    }
    machineProblem;
    inject(fault) {
        this.behaviour.faults.push({ ...fault });
    }
    addCustomConnector(given) {
        this.context.store.customConnectors.set(given.scriptName, storedConnector(given));
    }
    revokeTokens() {
        this.#tokenIssuer.revoke();
    }
    close() {
        this.#closed ??= (0,stall .aB)('stop the sandbox', () => this.#shutDown());
        return this.#closed;
    }
    async #listen(port) {
        await new Promise((resolve, reject) => {
            this.#server.once('error', reject);
            this.#server.listen(port, host, () => {
                this.#server.off('error', reject);
                resolve();
            });
        });
        this.#port = this.#server.address().port;
    }
    async #shutDown() {
        this.#server.close();
        this.context.background.stop();
        this.#server.closeAllConnections();
        await this.context.runtimes.close();
        await Promise.all([...this.#inFlight, this.context.background.ended()]);
        if (this.#ownDirectory)
            await (0,promises_.rm)(this.dataDirectory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
    #accept(request, response) {
        const controller = new AbortController();
        response.once('close', () => controller.abort());
        const [path = '', query = ''] = split(request.url ?? '/');
        const call = {
            method: request.method ?? '',
            path,
            params: {},
            query: new URLSearchParams(query),
            request,
            trackingId: newTrackingId(),
            signal: controller.signal,
        };
        const work = this.#serve(call, response).finally(() => this.#inFlight.delete(work));
        this.#inFlight.add(work);
    }
    async #serve(call, response) {
        const { logger } = this.context;
        const { method, path } = call;
        const record = { method, path, status: 0, userAgent: call.request.headers['user-agent'] ?? '' };
        this.requests.push(record);
        if (this.requests.length > maxRecorded)
            this.requests.shift();
        try {
            const fault = (0,sandbox_behaviour .GD)(this.behaviour.faults, method, path);
            if (fault?.status === 'reset')
                return breakOff(response);
            if (fault?.status === 'hang' && !fault.afterWork)
                return await hang(call.signal);
            const answer = this.#marked(call, await this.#answer(call, fault));
            try {
                if (this.behaviour.latency > 0)
                    await this.context.clock.sleep(this.behaviour.latency, call.signal);
                if (fault?.status === 'reset-after-work')
                    return await lose(response, answer);
                if (fault?.status === 'hang')
                    return await finish(answer).then(() => hang(call.signal));
                call.signal.throwIfAborted();
                record.status = answer.status;
                await (fault?.status === 'cut' ? cut(response, answer) : send(response, answer));
            }
            finally {
                await answer.release?.();
            }
        }
        catch (error) {
            if (!call.signal.aborted && !(error instanceof runtime .b))
                logger.warning(defect(call, error));
            if (!response.writableFinished)
                response.destroy();
        }
    }
    async #answer(call, fault) {
        if (fault && (typeof fault.status === 'number' || fault.status === 'html')) {
            if (fault.afterWork) {
                const lost = await this.#answer(call, undefined);
                await finish(lost);
                await lost.release?.();
            }
            return faultAnswer({ ...fault, status: fault.status }, call.trackingId);
        }
        try {
            return await this.#dispatch(call);
        }
        catch (error) {
            if (call.signal.aborted)
                throw error;
            if (error instanceof HttpError)
                return { status: error.status, headers: error.headers, json: error.body(call.trackingId) };
            const problem = (0,files .hu)(error);
            if (problem) {
                this.machineProblem ??= problem;
                return { status: 507, json: errorBody(507, `The sandbox ${problem.message}`, call.trackingId) };
            }
            this.context.logger.warning(defect(call, error));
            return { status: 500, json: errorBody(500, 'An internal fault occurred', call.trackingId) };
        }
    }
    #marked(call, answer) {
        if (!this.behaviour.deprecationHeader || !isDeprecated(call.path))
            return answer;
        return { ...answer, headers: { ...answer.headers, 'X-Deprecated': 'true' } };
    }
    #dispatch(call) {
        const place = placeOf(call.path);
        const isSignIn = place.segments[0] === 'oauth';
        if (!isSignIn) {
            const { clientId, token } = this.#tokenIssuer.check(call);
            const { rateLimit } = this.behaviour;
            const key = rateLimit?.per === 'token' ? token : clientId;
            if (rateLimit)
                this.#limiter.count(`${key} ${place.layout}`, rateLimit, this.context.clock.now());
            if (needsExperimentalHeader(place, this.behaviour) && call.request.headers['x-sailpoint-experimental'] !== 'true')
                throw badRequest('This interface is experimental: send the header X-SailPoint-Experimental: true');
        }
        const { route, params } = (isSignIn ? this.#openRouter : this.#router).find(call.method, call.path, place);
        call.params = params;
        return route.handler(call);
    }
}
function split(url) {
    const index = url.indexOf('?');
    return index < 0 ? [url, ''] : [url.slice(0, index), url.slice(index + 1)];
}
function defect(call, error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `${call.method} ${call.path} failed (${call.trackingId}): ${what}`;
}
function refuseMalformed(error, socket) {
    if (error.code === 'ECONNRESET' || !socket.writable) {
        socket.destroy();
        return;
    }
    const [status, text] = error.code === 'HPE_HEADER_OVERFLOW'
        ? [431, 'The headers of the request are too large']
        : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
            ? [408, 'The request did not arrive in time']
            : [400, 'The request is not well-formed HTTP'];
    const body = JSON.stringify(errorBody(status, text, newTrackingId()));
    socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

  }),

  23543:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Mk: () => (  defaultSourceBehaviour),
    b6: () => (  aggregationStates),
    cK: () => (  taskStatuses)
  });
const taskStatuses = [
    'own',
    'SUCCESS',
    'WARNING',
    'ERROR',
    'TERMINATED',
    'TEMPERROR',
    'TEMP_ERROR',
    'Success',
    'Error',
    'never',
];
const aggregationStates = [
    'own',
    'STARTED',
    'ACCOUNTS_COLLECTED',
    'COMPLETED',
    'CANCELLED',
    'TERMINATED',
    'RETRIED',
    'NOT_FOUND',
];
const defaultSourceBehaviour = {
    taskCounts: 'numbers',
    taskZeros: true,
    taskTimes: 'iso',
    taskTexts: 'object',
    taskSorters: true,
    taskStatus: 'own',
    taskWarnings: 'WARNING',
    taskDelay: 0,
    taskDays: 90,
    aggregationState: 'own',
    updatedCount: 'changed',
    accountModified: 'processed',
    thresholdResult: 'silent',
    smallSources: 'threshold',
    checkConnectionRuns: true,
    firstTest: 'runs',
    connectionTime: 0,
    peekLimit: 0,
    peekOverLimit: 'fewer',
    peekStops: true,
    failedPeek: 'details',
    tagDelay: 0,
    movedTag: 'kept',
    accountDelay: 0,
    logDelay: 0,
    logRequests: 'command',
    sourceAttributes: 'accepted',
    sourceSpecId: 'added',
    specIdPatch: 'dropped',
    newCorrelation: 'empty',
    correlation: 'with-assignments',
    deltaReset: false,
    busyAggregation: 'task',
    unknownSource: 400,
    experimentalSources: false,
    betaSchedules: false,
    loadAccountsJson: 'ignored',
    outputCheck: 'entitlements',
    equalUuids: 'merged',
    connectorWithSources: 'deleted',
};

  })

};
