export const id = 4538;
export const ids = [4538];
export const modules = {

  17827:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BF: () => (  writeOutputFile),
    GO: () => (  assertOutputFile),
    Sy: () => (  maxResultLength),
    We: () => (  cleanJson),
    aB: () => (  toJson),
    r8: () => (  BoundedResult)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);




const maxResultLength = 100_000;
function cleanJson(value, secrets) {
    return notTooDeep(() => secrets.json(value));
}
function toJson(value) {
    return notTooDeep(() => JSON.stringify(value ?? null));
}
function notTooDeep(write) {
    try {
        return write();
    }
    catch (cause) {
        if (cause instanceof RangeError)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .yo('a value is nested too deeply to be written as JSON', { cause });
        throw cause;
    }
}
class BoundedResult {
    #lines = [];
    #length = 0;
    add(json) {
        this.#length += json.length + 1;
        if (this.#length > maxResultLength)
            this.#lines = undefined;
        this.#lines?.push(json);
    }
    toJson(asArray) {
        const lines = this.#lines;
        if (lines === undefined)
            return '';
        return !asArray && lines.length === 1 ? (lines[0] ?? '') : `[${lines.join(',')}]`;
    }
}
async function writeOutputFile(path, text, label) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .fR)(path, text);
    }
    catch (cause) {
        throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .oG)(label, cause);
    }
}
async function assertOutputFile(path, label) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .zb)(path);
    }
    catch (cause) {
        throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .oG)(label, cause);
    }
}

  }),

  62451:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  assertNotMisspelled),
    e: () => (  assertTagName)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58369);
  var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82226);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46601);





function assertTagName(tag, input = 'tag') {
    if (tag === undefined || (!tag.includes('/') && tag !== '.' && tag !== '..'))
        return;
    const name = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__  .Nt)(tag), 80);
    const reason = 'is part of an address, so it has no slash and is not . or ..';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(input)}: ${name} cannot be the name of a tag, which ${reason}; give another name`);
}
const maxTypos = 1;
function assertNotMisspelled(alias, tag, way) {
    if (tag === 'latest' || (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .p)(tag, ['latest'], maxTypos) === undefined)
        return;
    const name = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__  .Nt)(tag), 80);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`${(0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__  .Nt)(alias)} has no tag ${name}; did you mean latest? to create ${name}, ${way}`);
}

  }),

  35640:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  readTagSources)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63096);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);




const maxParallel = 4;
async function readTagSources(query, client, signal) {
    const { connector: ref, tag: tagName } = query;
    const connectors = ref === undefined ? await client.connectors.list({ signal }) : [await client.connectors.resolve(ref, { signal })];
    const byTag = new Map();
    await (0,_core_pool_js__WEBPACK_IMPORTED_MODULE_3__  .b)(connectors, maxParallel, async (connector) => {
        const tags = await client.tags.list(connector.id, { signal });
        const wanted = tagName === undefined ? tags : tags.filter((tag) => tag.tagName === tagName);
        if (ref !== undefined && tagName !== undefined && wanted.length === 0)
            throw missingTag(connector, tagName, tags);
        for (const tag of wanted)
            byTag.set(tag.id, { connector, tag });
    });
    const all = await client.sources.list({ signal });
    const found = all.map((source) => {
        const runs = byTag.get(source.connector) ?? byTag.get(source.specId ?? '');
        return { source, runs };
    });
    const isAll = ref === undefined && tagName === undefined;
    return found
        .filter(({ source, runs }) => runs !== undefined || (isAll && isOfUploadedConnector(source)))
        .sort((a, b) => compareKeys(keysOf(a), keysOf(b)));
}
function isOfUploadedConnector({ connectorName }) {
    return connectorName.includes(' (tag: ') && connectorName.endsWith(')');
}
function missingTag(connector, tagName, tags) {
    const names = tags.map((tag) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(tag.tagName))).join(', ');
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(connector.alias))} has no tag ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(tagName))}; its tags are: ${names || 'none'}`);
}
function keysOf({ source, runs }) {
    const place = runs === undefined ? ['1', source.connectorName] : ['0', runs.connector.alias, runs.tag.tagName];
    return [...place, source.name, source.id];
}
function compareKeys(a, b) {
    const index = a.findIndex((key, i) => key !== b[i]);
    return index < 0 ? 0 : (a[index] ?? '') < (b[index] ?? '') ? -1 : 1;
}

  }),

  77543:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Hl: () => (  connectTenant),
    MR: () => (  tenantInputs),
    dB: () => (  requireConnector),
    iT: () => (  missingTenantInputs)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58369);
  var _tenant_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91002);



const tenantInputs = {
    'base-url': {
        kind: 'text',
        description: 'Address of the tenant: https://<tenant>.api.identitynow.com',
        env: 'SAIL_BASE_URL',
    },
    'client-id': {
        kind: 'text',
        description: 'Client id of a personal access token of the tenant.',
        env: 'SAIL_CLIENT_ID',
    },
    'client-secret': {
        kind: 'text',
        description: 'Client secret of that token. Keep it in a secret of the repository or of an environment.',
        env: 'SAIL_CLIENT_SECRET',
        secret: true,
    },
    'api-prefix': {
        kind: 'choice',
        choices: ['beta', 'v2024', 'v2025', 'v2026', 'v1', 'auto'],
        default: 'beta',
        description: 'Paths to use: beta is /beta/platform-connectors, v1 is /platform-connectors/v1. auto: v1 if the tenant answers there, else beta.',
    },
    pace: {
        kind: 'integer',
        min: 1,
        max: 10000,
        description: 'Most requests in 10 s. A tenant allows 100 for each client id by default; give each of several jobs with the same client id a share of them. Default: 80, and no limit for a sandbox on this machine.',
    },
};
function requireConnector(connector, alternative = '') {
    if (connector !== undefined)
        return connector;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__  .yu)('connector')} is missing; give the id or alias of the connector${alternative}`);
}
function missingTenantInputs(inputs) {
    return ['base-url', 'client-id', 'client-secret'].filter((name) => inputs[name] === undefined);
}
async function connectTenant(inputs, context, more = {}) {
    const { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret } = inputs;
    if (baseUrl === undefined || clientId === undefined || clientSecret === undefined) {
        const missing = missingTenantInputs(inputs);
        const variables = missing
            .map((name) => tenantInputs[name])
            .map((d) => 'env' in d && d.env);
        const one = missing.length === 1;
        const hint = context.workflow === undefined ? '' : ' (a pull request from a fork has no secrets)';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`the tenant's ${missing.map(_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__  .sy).join(', ')} ${one ? 'is' : 'are'} missing; give ${one ? 'it' : 'them'}, or set ${variables.join(', ')}${hint}`);
    }
    const prefix = inputs['api-prefix'];
    const client = new _tenant_client_js__WEBPACK_IMPORTED_MODULE_1__  .c({
        baseUrl,
        clientId,
        clientSecret,
        ...(prefix !== 'auto' && { apiPrefix: prefix }),
        ...(inputs.pace !== undefined && { pace: inputs.pace }),
        ...more,
        transport: { ...more.transport, ...context.callLimits },
        clock: context.clock,
        logger: context.logger,
        environment: context.environment,
        onSecret: context.mask,
    });
    if (prefix !== 'auto')
        return client;
    try {
        await client.chooseApiPrefix({ signal: context.signal });
        return client;
    }
    catch (error) {
        client.close();
        throw error;
    }
}

  }),

  80805:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    e: () => (  textTable)
  });
  var get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55322);

const maxColumnWidth = 60;
const minColumnWidth = 8;
const gap = 2;
function textTable(headers, rows, { columns, secrets }) {
    const lines = [headers, ...rows].map((cells) => cells.map((cell) => secrets.clean(cell, { isWhole: true }).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')));
    const widest = headers.map((_, column) => Math.max(...lines.map((cells) => textWidth(cells[column] ?? ''))));
    const widths = columns === undefined ? widest.map((width) => Math.min(width, maxColumnWidth)) : fitWidths(widest, columns);
    return lines.map((cells) => cells
        .map((cell, column) => fitCell(cell, widths[column] ?? 0, columns !== undefined))
        .join(' '.repeat(gap))
        .trimEnd());
}
function fitWidths(widest, columns) {
    const widths = widest.map((width) => Math.min(width, Math.max(columns, minColumnWidth)));
    const most = columns - gap * (widths.length - 1);
    for (let sum = widths.reduce((a, b) => a + b, 0); sum > most; sum--) {
        const width = Math.max(...widths);
        if (width <= minColumnWidth)
            break;
        widths[widths.lastIndexOf(width)] = width - 1;
    }
    return widths;
}
function fitCell(cell, width, isCut) {
    const own = textWidth(cell);
    if (own <= width || !isCut)
        return cell + ' '.repeat(Math.max(0, width - own));
    let shown = '';
    let left = width - 1;
    for (const part of characters(cell)) {
        left -= characterWidth(part);
        if (left < 0)
            break;
        shown += part;
    }
    return `${shown}…${' '.repeat(width - 1 - textWidth(shown))}`;
}
const segmenter = new Intl.Segmenter();
function* characters(text) {
    for (const { segment } of segmenter.segment(text))
        yield segment;
}
function textWidth(text) {
    if (/^[\x00-\x7f]*$/.test(text))
        return text.length;
    let width = 0;
    for (const part of characters(text))
        width += characterWidth(part);
    return width;
}
function characterWidth(character) {
    if (/^\p{M}+$/u.test(character))
        return 0;
    if (/\p{Emoji_Presentation}|\ufe0f/u.test(character))
        return 2;
    return (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__  .Q1)(character.codePointAt(0) ?? 0);
}

  }),

  64538:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  sources: () => (  sources)
});

var external_node_path_ = __webpack_require__(76760);
var command = __webpack_require__(61346);
var output_paths = __webpack_require__(73899);
var files = __webpack_require__(70679);
var format = __webpack_require__(39798);
var json_output = __webpack_require__(17827);
var tag_name = __webpack_require__(62451);
var shared_tenant = __webpack_require__(77543);
var pool = __webpack_require__(63096);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var errors = __webpack_require__(25584);
var resources_instances = __webpack_require__(63709);
var tag_sources = __webpack_require__(35640);
; 






const unknown = 'unknown';
const maxParallel = 4;
async function readSources(query, client, signal) {
    const found = await (0,tag_sources .J)(query, client, signal);
    const unknowns = [];
    const customizers = await readCustomizers(found, client, { signal, unknowns });
    const aggregations = await readAggregations(found, client, { signal, unknowns });
    const entries = found.map(({ source, runs }, index) => {
        const { id, name, connectorName, isHealthy = null, status } = source;
        return {
            source: { id, name },
            connector: runs === undefined ? null : { id: runs.connector.id, alias: runs.connector.alias },
            tag: runs?.tag.tagName ?? null,
            version: runs?.tag.activeVersion ?? null,
            connectorName,
            customizer: customizers(source),
            health: { healthy: isHealthy, status: status === '' ? null : status },
            lastAggregation: aggregations[index] ?? null,
        };
    });
    return { entries, unknowns };
}
async function readCustomizers(found, client, { signal, unknowns }) {
    if (found.length === 0)
        return () => null;
    const instances = await orUnknown(client.instances.list({ signal }), unknowns);
    const links = new Map((instances ?? []).map((instance) => [instance.id, (0,resources_instances .I)(instance)]));
    const isLinked = found.some(({ source }) => (links.get(source.instanceId ?? '') ?? source.customizerId) !== undefined);
    const customizers = isLinked ? await orUnknown(client.customizers.list({ signal }), unknowns) : [];
    const names = new Map((customizers ?? []).map(({ id, name }) => [id, name]));
    return ({ instanceId = '', customizerId }) => {
        const isListed = links.has(instanceId);
        const id = isListed ? links.get(instanceId) : customizerId;
        if (id !== undefined)
            return { id, name: names.get(id) ?? null };
        return isListed ? null : unknown;
    };
}
async function readAggregations(found, client, { signal, unknowns }) {
    let isForbidden = false;
    return await (0,pool .b)(found, maxParallel, async ({ source }) => {
        if (isForbidden)
            return unknown;
        try {
            const last = await client.tasks.lastAggregation(source, { signal });
            if (last !== 'unsorted')
                return aggregationOf(last);
            unknowns.push(`the tenant does not sort the tasks of source ${(0,core_text .hD)((0,process .Nt)(source.name))}: the last one is unknown`);
            return unknown;
        }
        catch (error) {
            if (!isUnreadable(error))
                throw error;
            if (!isForbidden)
                unknowns.push(error.message);
            isForbidden ||= (0,errors .Dz)(error, 'forbidden');
            return unknown;
        }
    });
}
function aggregationOf(task) {
    if (task === undefined)
        return null;
    const { id, status = 'RUNNING', createdAt, completedAt, counts } = task;
    return { id, status, started: timeOf(createdAt), ended: timeOf(completedAt), accounts: counts['total'] ?? null };
}
function timeOf(ms) {
    const time = new Date(ms ?? Number.NaN);
    return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
async function orUnknown(reading, reasons) {
    try {
        return await reading;
    }
    catch (error) {
        if (!isUnreadable(error))
            throw error;
        reasons.push(error.message);
        return undefined;
    }
}
function isUnreadable(error) {
    return (0,errors .Dz)(error, 'forbidden', 'not-found', 'bad-request');
}
var markdown = __webpack_require__(12560);
var text_table = __webpack_require__(80805);
; 




const maxRows = 200;
const headers = ['Source', 'Connector', 'Tag', 'Version', 'Customizer', 'Last aggregation', 'Health'];
function sourcesLines(entries, place) {
    return (0,text_table .e)(headers.map((header) => header.toUpperCase()), entries.map(cells), place);
}
function sourcesSection({ entries, unknowns }, { tenant, filter }) {
    const rows = entries.slice(0, maxRows).map((entry) => {
        const [source = '', connector = '', tag = '', version = '', customizer = '', ...rest] = cells(entry);
        const names = [(0,markdown .fh)(source), (0,markdown .fh)(connector), tag === '' ? '' : (0,markdown .aY)(tag), (0,markdown .Qq)(version)];
        return [...names, (0,markdown .fh)(customizer), ...rest.map(markdown .Qq)];
    });
    const more = entries.length > maxRows ? `And ${(0,format .U9)(entries.length - maxRows, 'more source')}.` : '';
    const said = `**${(0,format .U9)(entries.length, 'source')}** on ${(0,markdown .aY)(tenant)}${filter === '' ? '' : `, ${(0,markdown .Qq)(filter)}`}`;
    const reasons = unknowns.map((reason) => `- ${(0,markdown .Qq)(reason)}`).join('\n');
    return [said, (0,markdown .tp)(headers, rows), more, reasons].filter((part) => part !== '').join('\n\n');
}
function cells({ source, connector, tag, version, connectorName, customizer, ...entry }) {
    const linked = customizer === null || customizer === unknown ? (customizer ?? '') : (customizer.name ?? customizer.id);
    const gone = `${connectorName}, which is gone`;
    const runs = [connector?.alias ?? gone, tag ?? '', version === null ? '' : String(version)];
    return [source.name, ...runs, linked, aggregationText(entry.lastAggregation), healthText(entry.health)];
}
function aggregationText(last) {
    if (last === null)
        return 'none in 90 days';
    if (last === unknown)
        return unknown;
    const { status, started, ended, accounts } = last;
    const time = ended ?? started;
    const when = time === null ? '' : ` ${time.slice(0, 16).replace('T', ' ')}`;
    return `${status}${when}${accounts === null ? '' : `, ${(0,format .U9)(accounts, 'account')}`}`;
}
const statePrefix = 'SOURCE_STATE_';
function healthText({ healthy, status }) {
    if (status !== null) {
        const state = status.startsWith(statePrefix) ? status.slice(statePrefix.length) : status;
        return state.replaceAll('_', ' ');
    }
    if (healthy === null)
        return unknown;
    return healthy ? 'healthy' : 'not healthy';
}
; 










const inputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector. Default: all.' },
    tag: { kind: 'text', description: 'Tag whose sources are wanted. Default: all.' },
    out: { kind: 'text', description: 'File to write the sources to, as JSON. An existing file is replaced.' },
    ...shared_tenant .MR,
};
const sources = (0,command .N)({
    name: 'sources',
    summary: 'Shows which sources run which tag and version of a connector, with their customizer, last aggregation and health.',
    action: { title: 'SaaS connector: sources', icon: 'database', color: 'gray-dark' },
    positional: ['connector'],
    inputs,
    outputs: {
        sources: `The sources as a JSON array. Empty if it would be longer than ${json_output .Sy} characters: use out then.`,
        count: 'Number of sources.',
        file: 'Path of the file with the sources, if out is given.',
    },
    async run(given, context) {
        const { signal, logger, workingDirectory } = context;
        const { connector, tag, out } = given;
        if (tag !== undefined)
            (0,tag_name .e)(tag);
        await (0,output_paths .H)({ out }, workingDirectory);
        const client = await (0,shared_tenant .Hl)(given, context);
        const tenant = client.baseUrl.host;
        let result;
        try {
            result = await readSources({ connector, tag }, client, signal);
        }
        finally {
            client.close();
        }
        const { entries, unknowns } = result;
        const filter = [connector && `connector ${connector}`, tag && `tag ${tag}`].filter(Boolean).join(', ');
        const json = (0,json_output .We)(entries, context.secrets);
        context.setOutput('count', entries.length);
        context.setOutput('sources', json.length > json_output .Sy ? '' : json);
        if (entries.length > 0)
            for (const line of sourcesLines(entries, context))
                logger.info(line);
        logger.info(`${(0,format .U9)(entries.length, 'source')}${filter === '' ? '' : ` of ${filter}`}`);
        for (const reason of unknowns)
            context.annotate({ level: 'notice', title: 'sources', message: reason });
        context.addSummary(`## Sources\n\n${sourcesSection(result, { tenant, filter })}`);
        if (out !== undefined) {
            const path = (0,external_node_path_.resolve)(workingDirectory, out);
            await (0,files .Bl)(path, `${context.secrets.json(entries, 2)}\n`, `out ${out}`);
            context.setPathOutput('file', path);
        }
    },
});

  }),

  63096:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  mapLimited)
  });
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

  }),

  39798:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U9: () => (  count),
    a3: () => (  formatDuration),
    z3: () => (  formatBytes)
  });
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
function formatDuration(durationMs) {
    if (durationMs < 1000)
        return `${Math.round(durationMs)} ms`;
    if (durationMs < 60_000)
        return `${(durationMs / 1000).toFixed(1)} s`;
    const seconds = Math.round(durationMs / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function count(number, singular, plural = `${singular}s`) {
    return `${number} ${number === 1 ? singular : plural}`;
}

  }),

  55322:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Q1: () => (  eastAsianWidth)
});


; 

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (  null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (  null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

; 
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

; 



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] =   findWideFastPathRange(wideRanges);

function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

; 


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}




  })

};
