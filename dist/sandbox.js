export const id = 7252;
export const ids = [7252];
export const modules = {

/***/ 62705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ XmlError),
/* harmony export */   K1: () => (/* binding */ canonicalXml),
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   wU: () => (/* binding */ prettyXml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59800);

/** XML that is not well-formed, or that this program does not read. */
class XmlError extends Error {
    name = 'XmlError';
    /** From 1. */
    line;
    /** From 1. */
    column;
    constructor(problem, line, column) {
        super(problem);
        this.line = line;
        this.column = column;
    }
}
/** Deeper nesting is refused, so that code that walks a document may be recursive. */
const maxDepth = 200;
/**
 * The root element of a document. External resources are never fetched and entities never expanded; a DOCTYPE that
 * declares entities is refused.
 *
 * @throws XmlError with the place of the first problem.
 */
function parseXml(text) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ xmlns: true, position: true });
    const open = [];
    let root;
    // The line on which a tag begins: on the event `opentag` the parser is already at its end.
    let tagLine = 1;
    const fail = (problem) => {
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
/** Equal texts for documents of equal meaning, for comparing and hashing. */
function canonicalXml(root) {
    const plain = ({ namespace, name, attributes, children }) => [
        namespace,
        name,
        attributes.map((each) => [each.namespace, each.name, each.value]),
        children.map((child) => (typeof child === 'string' ? child : plain(child))),
    ];
    return JSON.stringify(plain(root));
}
/**
 * A document in one layout, for a diff: an element or text per line, sorted attributes, a namespace only where it changes.
 * A long tag has one attribute per line.
 */
function prettyXml(root) {
    const lines = [];
    const write = (element, indent, inherited) => {
        const { namespace, name, children } = element;
        const attributes = element.attributes.map((each) => `${each.namespace === '' ? '' : `{${each.namespace}}`}${each.name}="${escapeXml(each.value)}"`);
        if (namespace !== inherited)
            attributes.unshift(`xmlns="${escapeXml(namespace)}"`);
        const flat = [name, ...attributes].join(' ');
        const start = indent.length + flat.length > 110 && attributes.length > 1 ? [name, ...attributes].join(`\n${indent}    `) : flat;
        const [only] = children;
        if (children.length === 0)
            lines.push(`${indent}<${start}/>`);
        else if (children.length === 1 && typeof only === 'string' && !only.includes('\n'))
            lines.push(`${indent}<${start}>${escapeXml(only)}</${name}>`);
        else {
            lines.push(`${indent}<${start}>`);
            for (const child of children) {
                if (typeof child === 'string')
                    lines.push(...escapeXml(child)
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
/** Removes white space between child elements; an element that holds only white space keeps it. */
function dropIndentation(element) {
    if (!element.children.some((child) => typeof child !== 'string'))
        return;
    element.children = element.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
}
const references = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function escapeXml(text) {
    return text.replace(/[&<>"]/g, (character) => references[character] ?? character);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
//# sourceMappingURL=xml.js.map

/***/ }),

/***/ 30313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ defaultBehaviour),
/* harmony export */   GD: () => (/* binding */ takeFault),
/* harmony export */   qg: () => (/* binding */ behaviourWith)
/* harmony export */ });
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
    tokenLifetime: 749,
    latency: 0,
    rateLimit: null,
};
/** A whole behaviour: the defaults, and over them what is given. */
function behaviourWith(given = {}) {
    return { ...defaultBehaviour, ...given, faults: (given.faults ?? []).map((fault) => ({ ...fault })) };
}
/** The first fault that fits and has let its first requests pass, counted down; undefined when there is none. */
function takeFault(faults, method, path) {
    for (const [index, fault] of faults.entries()) {
        if (!fits(fault, method, path))
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
function fits(fault, method, path) {
    if (fault.times <= 0 || (fault.method !== undefined && fault.method.toUpperCase() !== method))
        return false;
    if (fault.path === undefined)
        return true;
    return typeof fault.path === 'string' ? path.startsWith(fault.path) : path.search(fault.path) >= 0;
}
//# sourceMappingURL=behaviour.js.map

/***/ }),

/***/ 47252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ Sandbox)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/clock.js
var core_clock = __webpack_require__(68462);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/logger.js
var core_logger = __webpack_require__(11158);
// EXTERNAL MODULE: ./lib/src/core/stall.js
var stall = __webpack_require__(94106);
// EXTERNAL MODULE: ./lib/src/runtime/runtime.js + 11 modules
var runtime = __webpack_require__(45016);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
;// CONCATENATED MODULE: ./lib/src/sandbox/http/errors.js


/** A request that is answered with an error on purpose. Anything else that is thrown is a defect, and a 500. */
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
/** The error body of a status. */
function errorBody(status, text, trackingId) {
    return {
        detailCode: detailCodes[status] ?? `${status} ${external_node_http_.STATUS_CODES[status] ?? 'Error'}`,
        trackingId,
        messages: [{ locale: 'en-US', localeOrigin: 'DEFAULT', text }],
        causes: [],
    };
}
/** 32 hexadecimal digits, as the documented examples have. */
function newTrackingId() {
    return (0,external_node_crypto_.randomBytes)(16).toString('hex');
}
function badRequest(text) {
    return new HttpError(400, text);
}
function notFound(text) {
    return new HttpError(404, text);
}
/** Every 401 has one field, `error` (docs/platform.md#errors). */
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
/** Text from outside, short enough for a message and without control characters. */
function quoted(text) {
    const plain = typeof text === 'string' ? text : (JSON.stringify(text) ?? 'nothing');
    return JSON.stringify(plain.length > 100 ? `${plain.slice(0, 100)}…` : plain);
}
//# sourceMappingURL=errors.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/http/body.js


/** Largest JSON body in bytes. Uploads have a limit of their own. */
const jsonLimit = 16 * 1024 * 1024;
/** The type of a body in lower case, without parameters; empty when the request names none. */
function contentType(request) {
    return (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}
/** The body's chunks; throws a 413 as soon as they are more than `limit` bytes. */
async function* limited(request, limit) {
    const tooLarge = () => new HttpError(413, `The body is larger than ${limit} bytes`);
    if (Number(request.headers['content-length'] ?? 0) > limit)
        throw tooLarge();
    let size = 0;
    // The rest of a refused body is read and dropped by node:http once the answer is sent: so the client sees the answer.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
        size += chunk.length;
        if (size > limit)
            throw tooLarge();
        yield chunk;
    }
}
/** A whole small body. */
async function readBody(request, limit) {
    const chunks = [];
    for await (const chunk of limited(request, limit))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/**
 * The JSON body of a call. A missing Content-Type is taken for JSON, since some requests of `sail` have none
 * (docs/platform.md#instances).
 */
async function readJson(call) {
    const type = contentType(call.request);
    if (type !== '' && type !== 'application/json' && !type.endsWith('+json'))
        throw new HttpError(415, `The Content-Type ${type.slice(0, 100)} is not supported here; send application/json`);
    const text = (await readBody(call.request, jsonLimit)).toString('utf8');
    try {
        return JSON.parse(text);
    }
    catch {
        throw badRequest(text === '' ? 'The body is empty; JSON is expected' : 'The body is not valid JSON');
    }
}
/** A JSON body that must be an object. */
async function readObject(call) {
    const value = await readJson(call);
    if (!(0,json/* isObject */.Gv)(value))
        throw badRequest('The body must be a JSON object');
    return value;
}
//# sourceMappingURL=body.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/api/lists.js

/** The answer to a request for a list, in the order and the size that the behaviour wants; `items` are oldest first. */
function listAnswer(call, items, behaviour, most = Number.POSITIVE_INFINITY) {
    const all = [...items];
    if (behaviour.listOrder === 'newest')
        all.reverse();
    const cap = Math.min(most, behaviour.listLimit > 0 ? behaviour.listLimit : Number.POSITIVE_INFINITY);
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
//# sourceMappingURL=lists.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/api/connectors.js




const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Connectors (docs/platform.md#connectors). */
function connectorRoutes(context) {
    const { behaviour, store } = context;
    return [
        {
            method: 'GET',
            pattern: 'platform-connectors',
            handler: (call) => listAnswer(call, [...store.connectors.values()].map(shown), behaviour),
        },
        { method: 'POST', pattern: 'platform-connectors', handler: (call) => create(call, context) },
        {
            method: 'GET',
            pattern: 'platform-connectors/:ref',
            handler: (call) => ({ status: 200, json: shown(store.connector(call.params['ref'] ?? '')) }),
        },
        { method: 'PUT', pattern: 'platform-connectors/:ref', handler: (call) => rename(call, context) },
        { method: 'DELETE', pattern: 'platform-connectors/:ref', handler: (call) => remove(call, context) },
    ];
}
function shown(connector) {
    return { id: connector.id, alias: connector.alias };
}
async function create(call, context) {
    const alias = freeAlias((await readObject(call))['alias'], context);
    const connector = { id: (0,external_node_crypto_.randomUUID)(), alias, versions: [], tags: [] };
    context.store.connectors.set(connector.id, connector);
    return { status: 200, json: shown(connector) };
}
async function rename(call, context) {
    const ref = call.params['ref'] ?? '';
    const body = await readObject(call);
    const connector = context.store.connector(ref);
    if (!context.behaviour.renameByAlias && connector.id !== ref.toLowerCase())
        throw notFound(`There is no connector with the id ${quoted(ref)}`);
    connector.alias = freeAlias(body['alias'], context, connector);
    return { status: 200, json: shown(connector) };
}
async function remove(call, context) {
    const connector = context.store.connector(call.params['ref'] ?? '');
    context.store.connectors.delete(connector.id);
    for (const { folder } of connector.versions) {
        await context.runtimes.release(folder);
        await context.uploads.discard(folder);
    }
    return { status: 204 };
}
/** An alias that may be used, by a new connector or by `self`. Throws a 400, or the status for a taken one. */
function freeAlias(alias, context, self) {
    if (typeof alias !== 'string' || alias.trim() === '')
        throw badRequest('alias must be a text that is not empty');
    if (context.behaviour.refuseReservedAliases &&
        (uuid.test(alias) || /[/\p{Cc}]/u.test(alias) || /^\.\.?$/.test(alias)))
        throw badRequest(`The alias ${quoted(alias)} is reserved: use none that looks like an id or holds a slash`);
    for (const other of context.store.connectors.values())
        if (other !== self && other.alias === alias)
            throw new HttpError(context.behaviour.conflictStatus, `There is a connector with the alias ${quoted(alias)} already`);
    return alias;
}
//# sourceMappingURL=connectors.js.map
// EXTERNAL MODULE: ./lib/src/core/xml.js
var xml = __webpack_require__(62705);
;// CONCATENATED MODULE: ./lib/src/sandbox/state/store.js


/** Everything the tenant remembers, logs and statistics aside. In memory; the bundles themselves lie on disk. */
class Store {
    tenantId = (0,external_node_crypto_.randomUUID)();
    /** By id, oldest first. */
    connectors = new Map();
    customizers = new Map();
    /** By scriptName, oldest first. */
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
    /** By id or alias. Throws a 404. */
    connector(ref) {
        const connector = this.findConnector(ref);
        if (!connector)
            throw notFound(`There is no connector ${quoted(ref)}`);
        return connector;
    }
    /** Throws a 404. */
    customizer(id) {
        const customizer = this.customizers.get(id.toLowerCase());
        if (!customizer)
            throw notFound(`There is no connector customizer ${quoted(id)}`);
        return customizer;
    }
    /** Every instance with its connector, in the order of connectors and their tags. */
    *instances() {
        for (const connector of this.connectors.values())
            for (const tag of connector.tags)
                yield { connector, tag };
    }
}
/** A custom connector with what is usual where nothing is given. */
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
/** Throws a 404. */
function versionOf(connector, version) {
    const found = connector.versions.find((candidate) => candidate.version === version);
    if (!found)
        throw notFound(`Connector ${quoted(connector.alias)} has no version ${version}`);
    return found;
}
/** Throws a 404. */
function tagOf(connector, tagName) {
    const found = connector.tags.find((candidate) => candidate.tagName === tagName);
    if (!found)
        throw notFound(`Connector ${quoted(connector.alias)} has no tag ${quoted(tagName)}`);
    return found;
}
/** Adds a tag, and with it an instance. */
function addTag(connector, tagName, activeVersion) {
    const tag = { id: (0,external_node_crypto_.randomUUID)(), tagName, activeVersion, instanceId: (0,external_node_crypto_.randomUUID)(), connectorCustomizerId: null };
    connector.tags.push(tag);
    return tag;
}
/** The name of a tag's instance: `<spec name> (tag: <tag>)` (docs/platform.md#instances). */
function instanceName(connector, tag) {
    const version = connector.versions.find((candidate) => candidate.version === tag.activeVersion);
    return `${version?.spec?.name ?? connector.alias} (tag: ${tag.tagName})`;
}
//# sourceMappingURL=store.js.map
// EXTERNAL MODULE: ./lib/src/core/filter.js
var core_filter = __webpack_require__(79948);
;// CONCATENATED MODULE: ./lib/src/sandbox/api/connector-filter.js


/** What the list of connectors can be filtered by (docs/platform.md#filters). */
const fields = {
    name: { operators: ['sw', 'co'] },
    type: { operators: ['sw', 'co', 'eq'] },
    directConnect: { operators: ['eq'], boolean: true },
    category: { operators: ['eq'] },
    features: { operators: ['ca'] },
    labels: { operators: ['ca'] },
};
/** A test for the connectors that a filter wants. Throws a 400 for a filter that the list does not support. */
function connectorFilter(text) {
    let filter;
    try {
        filter = (0,core_filter/* parseFilter */.a)(text, fields);
    }
    catch (error) {
        if (error instanceof core_filter/* FilterError */.F)
            throw badRequest(`Invalid filter: ${error.message}`);
        throw error;
    }
    return (connector) => fits(filter, connector);
}
function fits(filter, connector) {
    switch (filter.kind) {
        case 'and':
            return filter.parts.every((part) => fits(part, connector));
        case 'or':
            return filter.parts.some((part) => fits(part, connector));
        case 'not':
            return !fits(filter.part, connector);
        case 'primitive':
            return compares(filter.operator, held(connector, filter.field), filter.values.map(lower));
    }
}
function held(connector, field) {
    const value = connector[field];
    return (Array.isArray(value) ? value : [value ?? '']).map(lower);
}
function compares(operator, values, wanted) {
    const [value = ''] = values;
    const [first = ''] = wanted;
    if (operator === 'ca')
        return wanted.every((each) => values.includes(each));
    if (operator === 'sw')
        return value.startsWith(first);
    return operator === 'co' ? value.includes(first) : value === first;
}
/** Comparisons do not look at the case of letters (docs/platform.md#filters). */
function lower(value) {
    return String(value).toLowerCase();
}
//# sourceMappingURL=connector-filter.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/http/multipart.js

const maxHeaderBytes = 16 * 1024;
/** White space that may follow a boundary, at most. */
const maxPadding = 128;
/** The parts of a body of that `multipart/form-data` type, without ever holding a whole part. Throws a 400 for a malformed one. */
async function* formParts(contentType, source) {
    const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
    const reader = new Reader(source, `\r\n--${boundary?.[1] ?? boundary?.[2] ?? ''}`);
    if (!boundary)
        throw badRequest('The Content-Type of the form names no boundary');
    for await (const _preamble of reader.untilBoundary()) {
        // What stands before the first boundary means nothing.
    }
    while (!reader.isAtEnd) {
        const header = await reader.header();
        const disposition = /^content-disposition:(.*)$/im.exec(header)?.[1] ?? '';
        const name = /;\s*name=(?:"([^"]*)"|([^\s;]+))/i.exec(disposition);
        const body = reader.untilBoundary();
        yield { name: name?.[1] ?? name?.[2] ?? '', body };
        for await (const _rest of body) {
            // Dropped.
        }
    }
}
class Reader {
    #source;
    #boundary;
    // The first boundary has no line before it.
    #held = Buffer.from('\r\n');
    #isOver = false;
    /** The boundary that was read last is the last of the form. */
    isAtEnd = false;
    constructor(source, boundary) {
        this.#source = source[Symbol.asyncIterator]();
        this.#boundary = Buffer.from(boundary, 'latin1');
    }
    /** What comes before the next boundary; the boundary itself is swallowed. */
    async *untilBoundary() {
        for (;;) {
            const index = this.#held.indexOf(this.#boundary);
            // Without a boundary, the end of what is held may be the start of one.
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
    /**
     * Whether the held bytes, which begin with the boundary, begin with a delimiter: nothing but white space may follow up
     * to the end of the line. Otherwise they are content.
     */
    async #isDelimiter() {
        for (;;) {
            const rest = this.#held.toString('latin1', this.#boundary.length, this.#boundary.length + maxPadding);
            const [line, dashes] = /^(--)?[ \t]*(?:\r\n|$)/.exec(rest) ?? [];
            const isWhole = line?.endsWith('\r\n') || (this.#isOver && dashes !== undefined);
            if (line !== undefined && isWhole) {
                this.isAtEnd = dashes !== undefined;
                // The line end belongs to the header: one without lines is two line ends.
                this.#take(this.#boundary.length + line.replace('\r\n', '').length);
                return true;
            }
            if (rest.length >= maxPadding || !/^-{0,2}[ \t]*\r?$/.test(rest))
                return false;
            await this.#more(dashes !== undefined);
        }
    }
    /** The header lines of a part. */
    async header() {
        for (;;) {
            const end = this.#held.indexOf('\r\n\r\n');
            if (end >= 0) {
                return this.#take(end + 4).toString('utf8');
            }
            if (this.#held.length > maxHeaderBytes)
                throw badRequest('A part of the form has too large a header');
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
//# sourceMappingURL=multipart.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/api/saas-connectors.js


/**
 * The uploaded SaaS connectors as the v3 interface shows them: one for each tag, with the tag's id as scriptName and
 * type, and the form of their spec as source config (docs/platform.md#tag-connectors).
 */
function saasConnectors({ behaviour, store }) {
    if (!behaviour.listSaasConnectors)
        return [];
    return [...store.instances()].map(({ connector, tag }) => {
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
/** Every key of a spec's form, however deep. */
function keysOf(value) {
    if (Array.isArray(value))
        return value.flatMap(keysOf);
    if (!(0,json/* isObject */.Gv)(value))
        return [];
    return [...(typeof value['key'] === 'string' ? [value['key']] : []), ...keysOf(value['items'])];
}
/** Fit for XML, whatever characters it has. */
function escaped(text) {
    return text
        .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
        .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
//# sourceMappingURL=saas-connectors.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/api/custom-connector-lookup.js


const locales = 'de no fi sv ru pt ko zh-TW en it fr zh-CN hu es cs ja pl da nl'.split(' ');
/** The connector that a path names, those that were uploaded included. Throws a 404. */
function readable(call, context) {
    const name = call.params['scriptName'] ?? '';
    const found = context.store.customConnectors.get(name) ?? saasConnectors(context).find(({ scriptName }) => scriptName === name);
    if (!found)
        throw notFound(`There is no connector ${quoted(name)}`);
    return found;
}
/** The custom connector that a path names. Throws a 404, or a 400 for one that is no custom connector. */
function changeable(call, context) {
    const found = readable(call, context);
    if (!context.store.customConnectors.has(found.scriptName))
        throw badRequest(`Connector ${quoted(found.name)} is no custom connector: it cannot be changed here`);
    return found;
}
/** The locale that is meant; `en` for an unusable one, or a 400 (docs/platform.md#open-list-bounds). */
function usableLocale(locale, behaviour) {
    if (locale === null || locales.includes(locale))
        return locale ?? 'en';
    if (behaviour.badLocale === 'refused')
        throw badRequest(`${quoted(locale)} is not a locale that is supported`);
    return 'en';
}
//# sourceMappingURL=custom-connector-lookup.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/api/custom-connector-files.js





const maxFileBytes = 10 * 1024 * 1024;
const formNamespace = 'http://www.sailpoint.com/xsd/sailpoint_form_2_0.xsd';
/**
 * The files of a custom connector (docs/platform.md#custom-connector-files). A file that is refused is an answer of
 * status 200 with status ERROR.
 */
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
/** The text of the form's field; undefined when there is none. Throws a 400 for what is no form. */
async function readFile(call, field) {
    const type = contentType(call.request);
    if (type !== 'multipart/form-data') {
        // Generated clients put translations without a body, under whatever type (docs/platform.md#custom-connectors).
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
/** UpdateDetail (docs/platform.md#custom-connector-fields). */
function detailOf({ scriptName }, status, message, updatedFiles) {
    return { message, scriptName, updatedFiles, status };
}
function xmlProblem(text) {
    try {
        (0,xml/* parseXml */.NO)(text);
        return undefined;
    }
    catch (error) {
        if (error instanceof xml/* XmlError */.Gy)
            return `The file is not well-formed: line ${error.line}: ${error.message}`;
        throw error;
    }
}
function formProblem(text) {
    const { name, namespace } = (0,xml/* parseXml */.NO)(text);
    if (name !== 'Form')
        return `The root of a source config must be Form, not ${quoted(name)}`;
    return namespace === formNamespace
        ? undefined
        : `Unsupported xsd version: ${formNamespace} must be used for a source config`;
}
//# sourceMappingURL=custom-connector-files.js.map
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/src/sandbox/api/json-patch.js



const operations = ['add', 'remove', 'replace', 'test'];
/**
 * Applies a JSON Patch (RFC 6902) to an object and gives the result; the object stays as it is. Throws a 400 for an
 * operation that is malformed or does not fit.
 */
function patched(target, given) {
    const result = structuredClone(target);
    for (const operation of given)
        apply(result, readOperation(operation));
    return result;
}
/** The first part of an operation's path, for asking whether it may be patched. Throws a 400 for a malformed one. */
function fieldOf(operation) {
    return readOperation(operation).segments[0] ?? '';
}
function readOperation(operation) {
    if (!(0,json/* isObject */.Gv)(operation))
        throw badRequest('Every operation of a patch must be an object');
    const { op, path, value } = operation;
    // `move` and `copy` need a field `from`, which the interface does not declare (docs/platform.md#custom-connector-patch).
    const known = operations.find((each) => each === op);
    if (known === undefined)
        throw badRequest(`${quoted(op)} is no operation that is supported here: ${operations.join(', ')}`);
    if (typeof path !== 'string' || !/^(?:\/|$)/.test(path) || /~(?![01])/.test(path))
        throw badRequest(`${quoted(path)} is no JSON Pointer`);
    const segments = path
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (segments.includes('__proto__'))
        throw badRequest('__proto__ cannot be a name');
    if (known !== 'remove' && value === undefined)
        throw badRequest(`The operation at ${quoted(path)} has no value`);
    // What is put into the object, and changed there, must not be the operation's own.
    return { op: known, path, segments, value: structuredClone(value) };
}
function apply(root, { op, path, segments, value }) {
    const last = segments.pop();
    if (last === undefined)
        throw badRequest('The whole object cannot be patched');
    let parent = root;
    for (const segment of segments)
        parent = childOf(parent, segment)?.value;
    if (!(0,json/* isObject */.Gv)(parent) && !Array.isArray(parent))
        throw badRequest(`There is nothing at the parent of ${quoted(path)}`);
    const old = childOf(parent, last);
    if (op !== 'add' && old === undefined)
        throw badRequest(`There is nothing at ${quoted(path)} to ${op}`);
    // `===` for 0 and -0, which are the same number.
    if (op === 'test' && old?.value !== value && !(0,external_node_util_.isDeepStrictEqual)(old?.value, value))
        throw badRequest(`The test of ${quoted(path)} failed`);
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
        throw badRequest(`${quoted(path)} is no place in that list`);
    list.splice(index, op === 'add' ? 0 : 1, ...(op === 'remove' ? [] : [value]));
}
/** A member of an object or an element of a list, which may be null; undefined if there is none. */
function childOf(parent, name) {
    if ((0,json/* isObject */.Gv)(parent))
        return Object.hasOwn(parent, name) ? { value: parent[name] } : undefined;
    const index = indexOf(name);
    return Array.isArray(parent) && index !== undefined && index < parent.length ? { value: parent[index] } : undefined;
}
/** An index as JSON Pointer writes it, without leading zeros. */
function indexOf(name) {
    return /^(?:0|[1-9]\d{0,9})$/.test(name) ? Number(name) : undefined;
}
//# sourceMappingURL=json-patch.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/api/custom-connectors.js










const maxListed = 250;
const statuses = ['DEVELOPMENT', 'DEMO', 'RELEASED'];
const patchable = ['connectorMetadata', 'applicationXml', 'correlationConfigXml', 'sourceConfigXml'];
/** The v3 interface of connectors (docs/platform.md#custom-connectors). */
function customConnectorRoutes(context) {
    const { behaviour } = context;
    return [
        { method: 'GET', pattern: 'connectors', handler: (call) => list(call, context) },
        { method: 'POST', pattern: 'connectors', handler: (call) => custom_connectors_create(call, context) },
        {
            method: 'GET',
            pattern: 'connectors/:scriptName',
            handler: (call) => {
                usableLocale(call.query.get('locale'), behaviour);
                return { status: 200, json: detail(readable(call, context)) };
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
function list(call, context) {
    const { behaviour, store } = context;
    usableLocale(call.query.get('locale'), behaviour);
    const limit = pageNumber(call, 'limit', maxListed, maxListed, behaviour);
    const offset = pageNumber(call, 'offset', 0, Number.MAX_SAFE_INTEGER, behaviour);
    const count = call.query.get('count') ?? 'false';
    if (count !== 'true' && count !== 'false')
        throw badRequest(`count must be true or false, not ${quoted(count)}`);
    const filters = call.query.get('filters');
    const wanted = filters === null ? () => true : connectorFilter(filters);
    const all = [...store.customConnectors.values(), ...saasConnectors(context)];
    const shown = all.filter((each) => (behaviour.listUnreleased || each.status === 'RELEASED') && wanted(each));
    if (behaviour.listOrder === 'newest')
        shown.reverse();
    return {
        status: 200,
        headers: count === 'true' ? { 'X-Total-Count': String(shown.length) } : {},
        json: shown.slice(offset, offset + limit).map(summary),
    };
}
function pageNumber(call, name, usual, most, { badPage }) {
    const text = call.query.get(name);
    if (text === null)
        return usual;
    if (!/^-?\d{1,10}$/.test(text))
        throw badRequest(`${name} must be a whole number, not ${quoted(text)}`);
    const value = Number(text);
    if (value >= 0 && value <= most)
        return value;
    if (badPage === 'refused')
        throw badRequest(`${name} must be from 0 to ${most}, not ${value}`);
    return Math.min(most, Math.max(0, value));
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
            throw badRequest(`There is a connector of the name ${quoted(name)} already`);
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
/**
 * Friendly to addresses, and unique (docs/platform.md#custom-connector-fields); how is not known
 * (docs/platform.md#open-custom-status).
 */
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
    const body = await readJson(call);
    const connector = changeable(call, context);
    const given = behaviour.singlePatch && (0,json/* isObject */.Gv)(body) ? [body] : body;
    if (!Array.isArray(given))
        throw badRequest('The body must be a list of JSON Patch operations');
    const known = patchable;
    const refused = given.map(fieldOf).find((field) => !known.includes(field));
    if (refused !== undefined && behaviour.unpatchable === 'refused')
        throw badRequest(`${quoted(refused)} cannot be patched; these can: ${patchable.join(', ')}`);
    const operations = given.filter((operation) => known.includes(fieldOf(operation)));
    // A field without a value is shown as null, and is not there for a patch.
    const before = patchable.map((name) => [name, connector[name]]).filter(([, value]) => value !== null);
    const after = patched(Object.fromEntries(before), operations);
    const metadata = after['connectorMetadata'] ?? {};
    if (!(0,json/* isObject */.Gv)(metadata))
        throw badRequest('connectorMetadata must be an object');
    connector.applicationXml = xmlField(after, 'applicationXml');
    connector.correlationConfigXml = xmlField(after, 'correlationConfigXml');
    connector.sourceConfigXml = xmlField(after, 'sourceConfigXml');
    connector.connectorMetadata = metadata;
    return { status: 200, json: detail(connector) };
}
function xmlField(fields, name) {
    const value = fields[name] ?? null;
    if (value === null)
        return null;
    if (typeof value !== 'string')
        throw badRequest(`${name} must be a text`);
    try {
        (0,xml/* parseXml */.NO)(value);
    }
    catch (error) {
        if (error instanceof xml/* XmlError */.Gy)
            throw badRequest(`${name} is not well-formed: line ${error.line}: ${error.message}`);
        throw error;
    }
    return value;
}
/** V3ConnectorDto (docs/platform.md#custom-connector-fields). */
function summary(connector) {
    const { name, type, scriptName, className, features, directConnect, connectorMetadata, status } = connector;
    return { name, type, scriptName, className, features, directConnect, connectorMetadata, status };
}
/** ConnectorDetail (docs/platform.md#custom-connector-fields). */
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
//# sourceMappingURL=custom-connectors.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/api/customizers.js




/** The documented limit of this list (docs/platform.md#customizers). */
const customizers_maxListed = 250;
/** Connector customizers and their versions (docs/platform.md#customizers). */
function customizerRoutes(context) {
    const { behaviour, store } = context;
    const found = (call) => store.customizer(call.params['id'] ?? '');
    return [
        {
            method: 'GET',
            pattern: 'connector-customizers',
            handler: (call) => {
                const shown = [...store.customizers.values()].map((customizer) => view(customizer, context));
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
                return { status: behaviour.customizerCreateStatus, json: view(customizer, context) };
            },
        },
        {
            method: 'GET',
            pattern: 'connector-customizers/:id',
            handler: (call) => ({ status: 200, json: view(found(call), context) }),
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
                return { status: 200, json: view(customizer, context) };
            },
        },
        { method: 'DELETE', pattern: 'connector-customizers/:id', handler: (call) => customizers_remove(found(call), context) },
        { method: 'POST', pattern: 'connector-customizers/:id/versions', handler: (call) => upload(call, context) },
    ];
}
/** An id in the body, which `sail` sends empty, means nothing. */
function nameOf(body) {
    const { name } = body;
    if (typeof name !== 'string' || name.trim() === '')
        throw badRequest('name must be a text that is not empty');
    return name;
}
function view(customizer, context) {
    const { id, name, created, versions } = customizer;
    const last = versions.at(-1);
    const image = last ? { imageVersion: last.version, imageID: last.imageId } : {};
    return { id, name, ...image, tenantID: context.store.tenantId, created };
}
/** Links to it go with it. */
async function customizers_remove(customizer, context) {
    context.store.customizers.delete(customizer.id);
    for (const { tag } of context.store.instances())
        if (tag.connectorCustomizerId === customizer.id)
            tag.connectorCustomizerId = null;
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
    // Throws if the customizer was deleted in the meantime.
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
//# sourceMappingURL=customizers.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/api/instances.js





/**
 * Connector instances (docs/platform.md#instances). On a platform an instance is a source; here one stands for each
 * tag. An invoke by tag runs the customizer that is linked to the tag's instance, an invoke by version runs the
 * connector alone.
 */
function instanceRoutes(context) {
    return [
        {
            method: 'GET',
            pattern: 'connector-instances',
            handler: (call) => listAnswer(call, [...context.store.instances()].map(({ connector, tag }) => instances_shown(connector, tag)), context.behaviour),
        },
        { method: 'PATCH', pattern: 'connector-instances/:id', handler: (call) => instances_patch(call, context) },
    ];
}
function instances_shown(connector, tag) {
    const { instanceId, connectorCustomizerId } = tag;
    return { id: instanceId, name: instanceName(connector, tag), connectorCustomizerId };
}
async function instances_patch(call, context) {
    const operations = await readJson(call);
    const id = call.params['id'] ?? '';
    const found = [...context.store.instances()].find(({ tag }) => tag.instanceId === id.toLowerCase());
    if (!found)
        throw notFound(`There is no connector instance ${quoted(id)}`);
    if (!Array.isArray(operations))
        throw badRequest('The body must be an array of JSON Patch operations');
    let linked = found.tag.connectorCustomizerId;
    for (const operation of operations)
        linked = applied(operation, context);
    found.tag.connectorCustomizerId = linked;
    return { status: 200, json: instances_shown(found.connector, found.tag) };
}
/** What is linked after one operation. */
function applied(operation, context) {
    const { op, path, value } = (0,json/* isObject */.Gv)(operation) ? operation : {};
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
//# sourceMappingURL=instances.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/state/invocation.js




/**
 * Runs a command, and writes its logs (docs/platform.md#log-records) and its line of the statistics. Yields what the
 * command sends, and throws what its runtime throws. Leaving the loop early stops the command.
 */
async function* invocation(context, wish) {
    const { clock, logs, statistics } = context;
    const { connector, requestId, tag, type, version } = wish;
    const target = { ...targetOf(wish), requestID: requestId };
    const named = { commandType: type, requestId, version: version.version };
    const invocationId = (0,external_node_crypto_.randomUUID)();
    const started = clock.now();
    logs.append(target, 'INFO', 'invokeCommand', `Command execution started : ${type}, for connector version ${version.version}.`);
    // Replaced by what happens; it stays when the reader leaves early.
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
                input: wish.input,
                config: wish.config,
                customizerDirectory: customizerFolder(context, tag),
                context: {
                    id: connector.id,
                    name: version.spec?.name ?? connector.alias,
                    version: version.version,
                    ...(tag ? { connectorInstanceId: tag.instanceId } : {}),
                    invocationId,
                    requestId,
                },
                signal: wish.signal,
            });
            for await (const event of events) {
                if (event.kind === 'message')
                    yield event.message;
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
        if (error instanceof runtime/* RuntimeError */.b && error.limit !== undefined)
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
/** The text of a failure as the platform words it: `[ConnectorError] <message>` (docs/platform.md#invoke-errors). */
function errorText(error) {
    const own = error instanceof runtime/* RuntimeError */.b && error.kind === 'connector' ? error.remoteMessage : undefined;
    return `[ConnectorError] ${own ?? (0,errors/* messageOf */.bD)(error)}`;
}
function outcomeError(error) {
    const stack = error instanceof runtime/* RuntimeError */.b ? error.remoteStack : undefined;
    return stack === undefined ? errorText(error) : `${errorText(error)}\n${stack}`;
}
function targetOf({ connector, tag, version }) {
    if (tag)
        return { targetID: tag.instanceId, targetName: instanceName(connector, tag) };
    return {
        targetID: connector.id,
        targetName: `${version.spec?.name ?? connector.alias} (version: ${version.version})`,
    };
}
/** The newest version of the customizer that is linked to the tag's instance. */
function customizerFolder(context, tag) {
    const id = tag?.connectorCustomizerId;
    return id ? context.store.customizers.get(id)?.versions.at(-1)?.folder : undefined;
}
//# sourceMappingURL=invocation.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/api/invoke.js







/** Runs a command of an uploaded bundle (docs/platform.md#invoke). */
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
    const { version, tag } = chosen(connector, body, context.behaviour);
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
    // The status is open until the command sends something or ends.
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
/** The connector of the path; the body may name it too, and must where the path does not. */
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
function chosen(connector, body, behaviour) {
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
    if (behaviour.stateId === 'passed' || !(0,json/* isObject */.Gv)(input) || typeof input['stateId'] !== 'string')
        return input;
    try {
        return { ...input, state: JSON.parse(input['stateId']) };
    }
    catch {
        throw badRequest('stateId names no state');
    }
}
async function* chunks(first, messages, call, behaviour) {
    let outputs = 0;
    try {
        for (let next = first; next.done !== true; next = await messages.next()) {
            if (next.value.type === 'output')
                outputs += 1;
            const text = formed(next.value, outputs, behaviour);
            if (text !== undefined)
                yield text + (behaviour.invokeSeparator === 'newline' ? '\n' : '');
        }
    }
    catch (error) {
        if (!(error instanceof runtime/* RuntimeError */.b) || call.signal.aborted || behaviour.failedInvokeLate === 'reset')
            throw error;
        const failed = failedAnswer(error, call, behaviour);
        yield behaviour.failedInvokeLate === 'body' && failed.json !== undefined
            ? JSON.stringify(failed.json)
            : failureText(error);
    }
}
/** A message as it goes over the wire; undefined when its form has no place for it: bare answers have outputs alone. */
function formed(message, outputs, behaviour) {
    const bare = behaviour.invokeForm === 'bare' || (behaviour.invokeForm === 'mixed' && outputs % 2 === 0);
    if (message.type === 'output')
        return bare ? (JSON.stringify(message.data) ?? 'null') : wrapped(message);
    return behaviour.invokeForm === 'bare' ? undefined : wrapped(message);
}
/** Data first, as the SDK writes it (docs/platform.md#sdk-server). */
function wrapped({ type, data }) {
    return JSON.stringify({ data, type });
}
/**
 * The answer of a command that failed before it sent anything (docs/platform.md#open-invoke-failure). `messages`: the
 * platform's error body. `error`: `{error}`. `text`: the form of the SDK's own server (docs/platform.md#sdk-server).
 * `stream`: that text, with status 200.
 */
function failedAnswer(error, call, behaviour) {
    if (!(error instanceof runtime/* RuntimeError */.b) || call.signal.aborted)
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
    // Thrown, and no error: a text alone stands in quotes there.
    if (error.kind === 'connector' && error.remoteName === undefined)
        return `${error.errorType ?? 'generic'} error: \n + ${(0,external_node_util_.inspect)(error.remoteMessage)}`;
    const name = error.remoteName ?? 'Error';
    // A stack starts with the name that the error's class inherited; the SDK's server prints the name of the class
    // itself.
    const stack = error.remoteStack?.replace(/^Error(?=:)/, () => name);
    return `${error.errorType ?? 'generic'} error: \n + ${stack ?? `${name}: ${error.remoteMessage ?? error.message}`}`;
}
//# sourceMappingURL=invoke.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/api/logs.js



function logRoutes(context) {
    return [
        {
            method: 'POST',
            pattern: 'platform-logs/query',
            handler: async (call) => {
                const { filter = {}, nextToken } = await readObject(call);
                if (!(0,json/* isObject */.Gv)(filter))
                    throw badRequest('filter must be an object');
                const token = nextToken ?? '';
                if (typeof token !== 'string')
                    throw badRequest('nextToken must be a string');
                return { status: 200, json: context.logs.query(filter, token) };
            },
        },
    ];
}
//# sourceMappingURL=logs.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/state/times.js

/** Milliseconds since 1970 of an RFC 3339 time, up to nanoseconds (docs/platform.md#logs). Throws a 400. */
function timeOf(text, name) {
    const parts = typeof text === 'string' ? /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/i.exec(text) : null;
    const whole = parts ? Date.parse(`${parts[1]}${parts[3]}`.toUpperCase()) : Number.NaN;
    if (Number.isNaN(whole))
        throw badRequest(`${name} must be a time of RFC 3339, not ${quoted(text)}`);
    return whole + Number(`0${parts?.[2] ?? ''}`) * 1000;
}
//# sourceMappingURL=times.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/api/stats.js


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
/** `from eq "<time>"`, and perhaps ` and connectorID eq "<id>"`, in any order. Throws a 400 for anything else. */
function filterOf(text) {
    const found = {};
    if (text.trim() === '')
        return found;
    for (const term of text.trim().split(/\s+and\s+/)) {
        const parts = /^(from|connectorID)\s+eq\s+"((?:[^"\\]|\\["\\])*)"$/.exec(term);
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
//# sourceMappingURL=stats.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/api/tags.js




/** Tags of a connector (docs/platform.md#tags). */
function tagRoutes(context) {
    const connectorOf = (call) => context.store.connector(call.params['ref'] ?? '');
    return [
        {
            method: 'GET',
            pattern: 'platform-connectors/:ref/tags',
            handler: (call) => listAnswer(call, connectorOf(call).tags.map(tags_shown), context.behaviour),
        },
        { method: 'POST', pattern: 'platform-connectors/:ref/tags', handler: (call) => tags_create(call, context) },
        {
            method: 'GET',
            pattern: 'platform-connectors/:ref/tags/:tag',
            handler: (call) => ({ status: 200, json: tags_shown(tagOf(connectorOf(call), call.params['tag'] ?? '')) }),
        },
        {
            method: 'PUT',
            pattern: 'platform-connectors/:ref/tags/:tag',
            handler: async (call) => {
                const body = await readObject(call);
                const connector = connectorOf(call);
                const tag = tagOf(connector, call.params['tag'] ?? '');
                tag.activeVersion = existingVersion(connector, body['activeVersion']);
                return { status: 200, json: tags_shown(tag) };
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
        throw new HttpError(context.behaviour.conflictStatus, `Connector ${quoted(connector.alias)} has a tag ${quoted(tagName)} already`);
    return { status: 200, json: tags_shown(addTag(connector, tagName, version)) };
}
function existingVersion(connector, version) {
    if (typeof version !== 'number' || !Number.isInteger(version) || version < 0)
        throw badRequest('activeVersion must be the number of a version');
    return versionOf(connector, version).version;
}
function tags_shown(tag) {
    return { id: tag.id, tagName: tag.tagName, activeVersion: tag.activeVersion };
}
//# sourceMappingURL=tags.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/api/versions.js


/** Versions of a connector (docs/platform.md#versions). */
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
    const { behaviour, store, uploads } = context;
    const connector = store.connector(call.params['ref'] ?? '');
    const { folder, spec } = await uploads.receive(call, 'required');
    if (!store.connectors.has(connector.id))
        await uploads.discard(folder);
    // Throws if the connector was deleted in the meantime.
    store.connector(connector.id);
    const version = (connector.versions.at(-1)?.version ?? 0) + 1;
    connector.versions.push({ version, folder, spec });
    const latest = connector.tags.find((tag) => tag.tagName === 'latest');
    if (latest && behaviour.uploadMovesLatest)
        latest.activeVersion = version;
    if (!latest && (version === 1 || behaviour.uploadMovesLatest))
        addTag(connector, 'latest', version);
    return { status: 200, json: { connectorId: connector.id, version } };
}
//# sourceMappingURL=versions.js.map
// EXTERNAL MODULE: ./lib/src/sandbox/behaviour.js
var sandbox_behaviour = __webpack_require__(30313);
;// CONCATENATED MODULE: ./lib/src/sandbox/state/ring.js
/**
 * The newest entries of a long list, within a number of entries and of bytes. Each entry has a number that never
 * changes, so a reader can go on where it stopped.
 */
class Ring {
    #most;
    #maxBytes;
    #entries = [];
    /** How many of `entries` are gone: they are cut off now and then, not one by one. */
    #gone = 0;
    #offset = 0;
    #bytes = 0;
    constructor(most, maxBytes = Number.POSITIVE_INFINITY) {
        this.#most = most;
        this.#maxBytes = maxBytes;
    }
    /** The number that the next entry will have. */
    get end() {
        return this.#offset + this.#entries.length;
    }
    push(item, bytes = 0) {
        this.#entries.push({ item, bytes });
        this.#bytes += bytes;
        while (this.#entries.length - this.#gone > 1 && this.#isOver()) {
            this.#bytes -= this.#entries[this.#gone]?.bytes ?? 0;
            this.#gone += 1;
        }
        if (this.#gone > 1000 && this.#gone * 2 > this.#entries.length) {
            this.#entries = this.#entries.slice(this.#gone);
            this.#offset += this.#gone;
            this.#gone = 0;
        }
    }
    /** The entries from number `first` on that are still there, with their numbers. */
    *from(first) {
        for (let number = Math.max(first, this.#offset + this.#gone); number < this.end; number++) {
            const entry = this.#entries[number - this.#offset];
            if (entry)
                yield { number, item: entry.item };
        }
    }
    #isOver() {
        return this.#entries.length - this.#gone > this.#most || this.#bytes > this.#maxBytes;
    }
}
//# sourceMappingURL=ring.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/state/logs.js



const maxRecords = 100_000;
const maxBytes = 64 * 1024 * 1024;
/** The tenant's logs, oldest first; the oldest go when there are more than 100,000, or more than 64 MiB of messages. */
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
            message,
        };
        const bytes = typeof message === 'string' ? message.length : JSON.stringify(message).length;
        this.#records.push({ time, record }, bytes);
    }
    /**
     * One page of what a filter lets through (docs/platform.md#logs-paging). Throws a 400 for a filter or a token that
     * cannot be read.
     */
    query(filter, token) {
        const fits = predicate(filter);
        const start = token === '' ? 0 : logs_numberOf(token);
        const logs = [];
        let next = this.#records.end;
        let more = false;
        for (const { number, item } of this.#records.from(start)) {
            if (!fits(item.record, item.time))
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
/** An empty text or list is no condition. */
function predicate(filter) {
    const { startTime, endTime, logLevels } = filter;
    const start = given(startTime) ? timeOf(startTime, 'startTime') : Number.NEGATIVE_INFINITY;
    const end = given(endTime) ? timeOf(endTime, 'endTime') : Number.POSITIVE_INFINITY;
    if (given(logLevels) && !(Array.isArray(logLevels) && logLevels.every((level) => typeof level === 'string')))
        throw badRequest('logLevels must be a list of words');
    const levels = (logLevels ?? []).map((level) => level.toUpperCase());
    const words = wordKeys.filter((key) => given(filter[key]));
    for (const key of words)
        if (typeof filter[key] !== 'string')
            throw badRequest(`${key} must be a string`);
    return (record, time) => time >= start &&
        time <= end &&
        (levels.length === 0 || levels.includes(record.level)) &&
        words.every((key) => record[key] === filter[key]);
}
function given(value) {
    return value !== undefined && value !== null && value !== '';
}
function tokenOf(number) {
    return Buffer.from(`log:${number}`).toString('base64url');
}
function logs_numberOf(token) {
    const number = /^log:(\d{1,15})$/.exec(Buffer.from(token, 'base64url').toString('latin1'))?.[1];
    if (number === undefined)
        throw badRequest(`nextToken ${quoted(token)} was not given out here`);
    return Number(number);
}
//# sourceMappingURL=logs.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/state/runtimes.js

/** As many bundles are kept ready at most, when nothing runs in them. */
const maxIdle = 8;
/** The runtimes of the uploaded bundles, made when they are first needed. */
class Runtimes {
    #options;
    /** By folder; the one that was used last is the last. */
    #entries = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** Lends a runtime; `done` must be called when the command has ended. */
    async acquire(wish) {
        const entry = this.#entries.get(wish.folder) ?? this.#make(wish);
        this.#entries.delete(wish.folder);
        this.#entries.set(wish.folder, entry);
        entry.running += 1;
        await this.#trim();
        return {
            runtime: entry.runtime,
            done: () => {
                entry.running -= 1;
            },
        };
    }
    /** Ends everything that runs from a folder, so that it can be removed. */
    async release(folder) {
        await this.#end((_, from) => from === folder);
    }
    async close() {
        await this.#end(() => true);
    }
    #make({ folder, onIdleLog }) {
        return { runtime: new runtime/* BundleRuntime */.n({ directory: folder, onIdleLog, ...this.#options }), running: 0 };
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
//# sourceMappingURL=runtimes.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/state/stats.js

const maxInvocations = 100_000;
/** The newest 100,000 invocations, for the statistics (docs/platform.md#stats). */
class Statistics {
    #invocations = new Ring(maxInvocations);
    record(invocation) {
        this.#invocations.push(invocation);
    }
    /** Numbers of each command of each connector since a time; connectors and commands in the order of their first use. */
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
//# sourceMappingURL=stats.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/src/bundle/bundle.js + 1 modules
var bundle_bundle = __webpack_require__(71897);
;// CONCATENATED MODULE: ./lib/src/sandbox/state/uploads.js









/**
 * Clients send `application/zip` (docs/platform.md#versions); the others are names of the same, or of no particular
 * thing.
 */
const zipTypes = ['', 'application/zip', 'application/x-zip-compressed', 'application/octet-stream'];
/** Takes bundles in: from the wire to a file, and from there to a folder of its own. */
class Uploads {
    #directory;
    #behaviour;
    constructor(directory, behaviour) {
        this.#directory = directory;
        this.#behaviour = behaviour;
    }
    /** Receives, checks and unpacks the bundle of a call. A HttpError, or a client that leaves, leaves nothing on disk. */
    async receive(call, spec) {
        const id = (0,external_node_crypto_.randomUUID)();
        const zip = (0,external_node_path_.join)(this.#directory, `${id}.zip`);
        const folder = (0,external_node_path_.join)(this.#directory, id);
        await (0,promises_.mkdir)(this.#directory, { recursive: true });
        try {
            await this.#store(call, zip);
            const bundle = await (0,bundle_bundle/* readBundle */.Bo)(zip, { spec });
            await (0,bundle_bundle/* extractBundle */.yB)(zip, folder);
            call.signal.throwIfAborted();
            return { folder, spec: bundle.spec };
        }
        catch (error) {
            await this.discard(folder);
            if (!(error instanceof bundle_bundle/* BundleError */.rJ))
                throw error;
            throw new HttpError(this.#behaviour.badUploadStatus, error.message.replaceAll(zip, 'The uploaded file'));
        }
        finally {
            await (0,promises_.rm)(zip, { force: true });
        }
    }
    /** Removes an unpacked bundle. */
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
            // An open file cannot be removed on Windows.
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
            throw new HttpError(415, `The Content-Type ${type.slice(0, 100)} is not supported here; send application/zip`);
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
//# sourceMappingURL=uploads.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/http/auth.js




/** A token's body is small: three short parameters. */
const bodyLimit = 64 * 1024;
/** Signs in, and knows its own tokens again (docs/platform.md#sign-in). */
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
    /** Throws a 401 unless the call carries a live token of this sandbox; answers whose it is. */
    check(call) {
        const header = call.request.headers.authorization;
        if (header === undefined)
            throw unauthorized('JWT validation failed: JWT is missing');
        const token = /^bearer +(\S+)$/i.exec(header)?.[1];
        const [head, claims, signature, ...more] = token?.split('.') ?? [];
        if (token === undefined || head === undefined || claims === undefined || signature === undefined || more.length > 0)
            throw unauthorized('JWT validation failed: JWT is malformed');
        if (!same(signature, this.#sign(`${head}.${claims}`)))
            throw unauthorized('JWT validation failed: JWT signature does not match');
        const { exp, client_id: clientId } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'));
        if (exp * 1000 <= this.#options.clock.now())
            throw unauthorized('JWT validation failed: JWT is expired');
        return { clientId, token };
    }
    /** Makes every token given out so far worthless. */
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
        const known = same(parameters.get('client_id') ?? '', clientId);
        if (!same(parameters.get('client_secret') ?? '', clientSecret) || !known)
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
/** From the query and the body together; a parameter of the query wins. */
async function parametersOf(call) {
    const parameters = new URLSearchParams(call.query);
    const type = contentType(call.request);
    const add = (name, value) => {
        if (!parameters.has(name))
            parameters.set(name, value);
    };
    if (type === 'multipart/form-data') {
        for await (const part of formParts(call.request.headers['content-type'] ?? '', limited(call.request, bodyLimit))) {
            const chunks = [];
            for await (const chunk of part.body)
                chunks.push(chunk);
            add(part.name, Buffer.concat(chunks).toString('utf8'));
        }
    }
    else if (type === 'application/x-www-form-urlencoded') {
        const body = await readBody(call.request, bodyLimit);
        for (const [name, value] of new URLSearchParams(body.toString('utf8')))
            add(name, value);
    }
    else if (type !== '' && (await readBody(call.request, bodyLimit)).length > 0) {
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
/** Compares in a time that does not tell how much of it was right. */
function same(a, b) {
    return (0,external_node_crypto_.timingSafeEqual)((0,external_node_crypto_.createHash)('sha256').update(a).digest(), (0,external_node_crypto_.createHash)('sha256').update(b).digest());
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/http/rate-limiter.js

/** Counts requests in windows that start with their first request (docs/platform.md#rate-limit). */
class RateLimiter {
    #windows = new Map();
    /** Counts one request of `key`. Throws a 429 that says when the window ends. */
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
//# sourceMappingURL=rate-limiter.js.map
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./lib/src/sandbox/http/response-writer.js



/** Sends an answer; one of chunks at the client's pace. Rejects when the chunks do, or when the client leaves. */
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
/** Does the work of an answer, sends none of it, and breaks the connection. */
async function lose(response, answer) {
    await finish(answer);
    breakOff(response);
}
/** Does the work of an answer, and sends none of it. */
async function finish(answer) {
    if (answer.chunks)
        for await (const _chunk of answer.chunks) {
            // Lost.
        }
}
/** Sends the first half of an answer, or the first chunk of a long one, and breaks the connection. */
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
/** Resolves when the part is on its way, or the client has left: then Node.js never calls back. */
async function write(response, part) {
    await new Promise((resolve) => {
        response.once('close', resolve);
        response.write(part, () => resolve());
    });
}
/** No answer: the client sees a reset. */
function breakOff(response) {
    response.socket?.resetAndDestroy();
    response.destroy();
}
/** Waits until the client gives up. */
async function hang(signal) {
    if (!signal.aborted)
        await (0,external_node_events_.once)(signal, 'abort');
}
/** The answer that a fault wants instead of the right one. */
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
    return { status, headers, json: fault.body ?? usualBody(status, trackingId) };
}
function usualBody(status, trackingId) {
    if (status === 401)
        return { error: 'JWT validation failed: JWT is expired' };
    if (status === 429)
        return { message: 'API rate limit exceeded' };
    return errorBody(status, 'This answer was ordered by a fault', trackingId);
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
//# sourceMappingURL=response-writer.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/http/router.js

/** What comes after the place of a layout's version: `/beta/platform-connectors` and `/platform-connectors/v1`. */
const services = ['platform-connectors', 'platform-logs', 'connector-customizers', 'connector-instances'];
const prefixes = ['beta', 'v2024', 'v2025', 'v2026'];
/**
 * The interface of custom connectors lies beside the others, and is not experimental
 * (docs/platform.md#custom-connectors).
 */
const connectors = { service: 'connectors', prefixes: ['v3', 'v2024', 'v2025', 'v2026'] };
/** These refuse a request without the header `X-SailPoint-Experimental: true` (docs/platform.md#api-versions). */
const experimental = ['v2024', 'v2025', 'v2026'];
/** Takes a path apart. Throws a 400 for a malformed one. */
function placeOf(path) {
    const segments = path.split('/').slice(1).map(decode);
    const [first = '', second = ''] = segments;
    if (prefixes.includes(first) && services.includes(second))
        return { layout: first, segments: segments.slice(1) };
    if (connectors.prefixes.includes(first) && second === connectors.service)
        return { layout: first, segments: segments.slice(1) };
    if (services.includes(first) || first === connectors.service)
        return second === 'v1' ? { layout: 'v1', segments: [first, ...segments.slice(2)] } : { layout: '', segments: [] };
    return { layout: '', segments };
}
/** Whether the layout wants the header that allows experimental interfaces. */
function needsExperimentalHeader(place) {
    return experimental.includes(place.layout) && place.segments[0] !== connectors.service;
}
class Router {
    #routes;
    constructor(routes) {
        this.#routes = routes.map((route) => ({ route, segments: route.pattern.split('/') }));
    }
    /** The route of a request. Throws a 404 for an unknown path, a 405 for a known one with another method. */
    find(method, path, place) {
        const allowed = [];
        for (const { route, segments } of this.#routes) {
            const params = match(segments, place.segments);
            if (!params)
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
        throw badRequest('The path is not well-formed: a % in it starts no valid character');
    }
}
//# sourceMappingURL=router.js.map
;// CONCATENATED MODULE: ./lib/src/sandbox/http/server.js






























const maxRecorded = 10_000;
const host = '127.0.0.1';
/** A tenant in one process, on loopback only (docs/platform.md#sign-in, #requests, #custom-connectors). */
class Sandbox {
    clientId;
    clientSecret;
    /** The newest 10,000, oldest first. */
    requests = [];
    /** Can be changed at any time; the next request sees it. */
    behaviour;
    /** Where uploads are kept. */
    dataDirectory;
    #server;
    /** What the tenant remembers. Tests look at it. */
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
        const clock = options.clock ?? core_clock/* systemClock */.m;
        const logger = options.logger ?? core_logger/* silentLogger */.q;
        const { environment, limits } = options;
        this.clientId = options.clientId ?? (0,external_node_crypto_.randomBytes)(16).toString('hex');
        this.clientSecret = options.clientSecret ?? (0,external_node_crypto_.randomBytes)(32).toString('hex');
        this.behaviour = (0,sandbox_behaviour/* behaviourWith */.qg)(options.behaviour);
        this.dataDirectory = directory;
        this.#ownDirectory = options.dataDirectory === undefined;
        const store = new Store();
        this.context = {
            behaviour: this.behaviour,
            clock,
            logger,
            store,
            uploads: new Uploads(directory, this.behaviour),
            runtimes: new Runtimes({ environment, limits, logger }),
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
        ];
        this.#router = new Router(resources.flatMap((routes) => routes(this.context)));
        this.#server = (0,external_node_http_.createServer)((request, response) => this.#accept(request, response));
        this.#server.on('clientError', refuseMalformed);
        // Longer than clients keep an idle connection, so that none is closed under a request.
        this.#server.keepAliveTimeout = 75_000;
    }
    /** Starts to listen. Throws a UserError when that port cannot be had. */
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
            throw new errors/* UserError */.yo(`cannot listen on port ${port} of ${host}: ${(0,errors/* messageOf */.bD)(cause)}; choose another port`, {
                cause,
            });
        }
        return sandbox;
    }
    get baseUrl() {
        return `http://${host}:${this.#port}`;
    }
    /** Adds a fault after those that wait already. */
    inject(fault) {
        this.behaviour.faults.push({ ...fault });
    }
    /** Adds a connector to the v3 interface that could not be made over it: with features, or of another status. */
    addCustomConnector(given) {
        this.context.store.customConnectors.set(given.scriptName, storedConnector(given));
    }
    /** Makes every token that was given out worthless, as if it had expired. */
    revokeTokens() {
        this.#tokenIssuer.revoke();
    }
    /** Ends running commands, closes every connection and removes a temporary data directory. Safe to call twice. */
    close() {
        this.#closed ??= (0,stall/* unlessStalled */.aB)('stop the sandbox', () => this.#shutDown());
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
        // What is in flight sees its client leave, and ends.
        this.#server.closeAllConnections();
        await this.context.runtimes.close();
        await Promise.all(this.#inFlight);
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
    /** Answers one request. Never rejects. */
    async #serve(call, response) {
        const { logger } = this.context;
        const { method, path } = call;
        const record = { method, path, status: 0, userAgent: call.request.headers['user-agent'] ?? '' };
        this.requests.push(record);
        if (this.requests.length > maxRecorded)
            this.requests.shift();
        try {
            const fault = (0,sandbox_behaviour/* takeFault */.GD)(this.behaviour.faults, method, path);
            if (fault?.status === 'reset')
                return breakOff(response);
            if (fault?.status === 'hang' && !fault.afterWork)
                return await hang(call.signal);
            const answer = await this.#answer(call, fault);
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
            if (!call.signal.aborted && !(error instanceof runtime/* RuntimeError */.b))
                logger.warning(defect(call, error));
            // Whatever was to come, the client must not take what it has for the whole.
            if (!response.writableFinished)
                response.destroy();
        }
    }
    /** The answer to a call; a thrown HttpError or defect becomes its error body. */
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
            this.context.logger.warning(defect(call, error));
            return { status: 500, json: errorBody(500, 'An internal fault occurred', call.trackingId) };
        }
    }
    #dispatch(call) {
        const place = placeOf(call.path);
        // Signing in is all that needs no token.
        const open = place.segments[0] === 'oauth';
        if (!open) {
            const { clientId, token } = this.#tokenIssuer.check(call);
            const { rateLimit } = this.behaviour;
            const who = rateLimit?.per === 'token' ? token : clientId;
            if (rateLimit)
                this.#limiter.count(`${who} ${place.layout}`, rateLimit, this.context.clock.now());
            if (needsExperimentalHeader(place) && call.request.headers['x-sailpoint-experimental'] !== 'true')
                throw badRequest('This interface is experimental: send the header X-SailPoint-Experimental: true');
        }
        const { route, params } = (open ? this.#openRouter : this.#router).find(call.method, call.path, place);
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
/** Answers what is no HTTP request, or one whose headers are too large. */
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
//# sourceMappingURL=server.js.map

/***/ })

};
