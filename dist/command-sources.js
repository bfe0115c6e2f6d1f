export const id = 4538;
export const ids = [4538];
export const modules = {

/***/ 17827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ writeOutputFile),
/* harmony export */   GO: () => (/* binding */ assertOutputFile),
/* harmony export */   Sy: () => (/* binding */ maxResultLength),
/* harmony export */   We: () => (/* binding */ cleanJson),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   r8: () => (/* binding */ BoundedResult)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);




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
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('a value is nested too deeply to be written as JSON', { cause });
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
        await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(path, text);
    }
    catch (cause) {
        throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(label, cause);
    }
}
async function assertOutputFile(path, label) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .assertReplaceable */ .zb)(path);
    }
    catch (cause) {
        throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(label, cause);
    }
}
//# sourceMappingURL=json-output.js.map

/***/ }),

/***/ 62451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ assertTagName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_input_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58369);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);




function assertTagName(tag, input = 'tag') {
    if (tag === undefined || (!tag.includes('/') && tag !== '.' && tag !== '..'))
        return;
    const name = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(tag), 80);
    const reason = 'is part of an address, so it has no slash and is not . or ..';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__/* .inputName */ .yu)(input)}: ${name} cannot be the name of a tag, which ${reason}; give another name`);
}
//# sourceMappingURL=tag-name.js.map

/***/ }),

/***/ 35640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readTagSources)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63096);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);




const maxParallel = 4;
async function readTagSources(query, client, signal) {
    const { connector: ref, tag: tagName } = query;
    const connectors = ref === undefined ? await client.connectors.list({ signal }) : [await client.connectors.resolve(ref, { signal })];
    const byTag = new Map();
    await (0,_core_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .mapLimited */ .b)(connectors, maxParallel, async (connector) => {
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
    const names = tags.map((tag) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(tag.tagName))).join(', ');
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(connector.alias))} has no tag ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(tagName))}; its tags are: ${names || 'none'}`);
}
function keysOf({ source, runs }) {
    const place = runs === undefined ? ['1', source.connectorName] : ['0', runs.connector.alias, runs.tag.tagName];
    return [...place, source.name, source.id];
}
function compareKeys(a, b) {
    const index = a.findIndex((key, i) => key !== b[i]);
    return index < 0 ? 0 : (a[index] ?? '') < (b[index] ?? '') ? -1 : 1;
}
//# sourceMappingURL=tag-sources.js.map

/***/ }),

/***/ 77543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ connectTenant),
/* harmony export */   MR: () => (/* binding */ tenantInputs),
/* harmony export */   dB: () => (/* binding */ requireConnector),
/* harmony export */   iT: () => (/* binding */ missingTenantInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_input_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58369);
/* harmony import */ var _tenant_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95934);



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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__/* .inputName */ .yu)('connector')} is missing; give the id or alias of the connector${alternative}`);
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`the tenant's ${missing.map(_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__/* .plainInputName */ .sy).join(', ')} ${one ? 'is' : 'are'} missing; give ${one ? 'it' : 'them'}, or set ${variables.join(', ')} ` +
            '(a pull request from a fork has no secrets)');
    }
    const prefix = inputs['api-prefix'];
    const client = new _tenant_client_js__WEBPACK_IMPORTED_MODULE_1__/* .TenantClient */ .c({
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
//# sourceMappingURL=tenant.js.map

/***/ }),

/***/ 80805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
const maxColumnWidth = 60;
function textTable(headers, rows) {
    const lines = [headers, ...rows].map((cells) => cells.map((cell) => cell.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')));
    const widths = headers.map((_, column) => Math.min(maxColumnWidth, Math.max(...lines.map((cells) => cells[column]?.length ?? 0))));
    return lines.map((cells) => cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
//# sourceMappingURL=text-table.js.map

/***/ }),

/***/ 64538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sources: () => (/* binding */ sources)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/cli/output-paths.js
var output_paths = __webpack_require__(73899);
// EXTERNAL MODULE: ./lib/src/core/files.js
var files = __webpack_require__(70679);
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
// EXTERNAL MODULE: ./lib/src/commands/shared/json-output.js
var json_output = __webpack_require__(17827);
// EXTERNAL MODULE: ./lib/src/commands/shared/tag-name.js
var tag_name = __webpack_require__(62451);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var shared_tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/core/pool.js
var pool = __webpack_require__(63096);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/tenant/errors/errors.js
var errors = __webpack_require__(25584);
// EXTERNAL MODULE: ./lib/src/tenant/resources/instances.js
var resources_instances = __webpack_require__(63709);
// EXTERNAL MODULE: ./lib/src/commands/shared/tag-sources.js
var tag_sources = __webpack_require__(35640);
;// CONCATENATED MODULE: ./lib/src/commands/sources/read-sources.js






const unknown = 'unknown';
const maxParallel = 4;
async function readSources(query, client, signal) {
    const found = await (0,tag_sources/* readTagSources */.J)(query, client, signal);
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
    const links = new Map((instances ?? []).map((instance) => [instance.id, (0,resources_instances/* linkOf */.I)(instance)]));
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
    return await (0,pool/* mapLimited */.b)(found, maxParallel, async ({ source }) => {
        if (isForbidden)
            return unknown;
        try {
            const last = await client.tasks.lastAggregation(source, { signal });
            if (last !== 'unsorted')
                return aggregationOf(last);
            unknowns.push(`the tenant does not sort the tasks of source ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(source.name))}: the last one is unknown`);
            return unknown;
        }
        catch (error) {
            if (!isUnreadable(error))
                throw error;
            if (!isForbidden)
                unknowns.push(error.message);
            isForbidden ||= (0,errors/* isTenantError */.Dz)(error, 'forbidden');
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
    return (0,errors/* isTenantError */.Dz)(error, 'forbidden', 'not-found', 'bad-request');
}
//# sourceMappingURL=read-sources.js.map
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
// EXTERNAL MODULE: ./lib/src/commands/shared/text-table.js
var text_table = __webpack_require__(80805);
;// CONCATENATED MODULE: ./lib/src/commands/sources/summary.js




const maxRows = 200;
const headers = ['Source', 'Connector', 'Tag', 'Version', 'Customizer', 'Last aggregation', 'Health'];
function sourcesLines(entries) {
    return (0,text_table/* textTable */.e)(headers.map((header) => header.toUpperCase()), entries.map(cells));
}
function sourcesSection({ entries, unknowns }, { tenant, filter }) {
    const rows = entries.slice(0, maxRows).map((entry) => {
        const [source = '', connector = '', tag = '', version = '', customizer = '', ...rest] = cells(entry);
        const names = [(0,markdown/* nameText */.fh)(source), (0,markdown/* nameText */.fh)(connector), tag === '' ? '' : (0,markdown/* code */.aY)(tag), (0,markdown/* text */.Qq)(version)];
        return [...names, (0,markdown/* nameText */.fh)(customizer), ...rest.map(markdown/* text */.Qq)];
    });
    const more = entries.length > maxRows ? `And ${(0,format/* count */.U9)(entries.length - maxRows, 'more source')}.` : '';
    const said = `**${(0,format/* count */.U9)(entries.length, 'source')}** on ${(0,markdown/* code */.aY)(tenant)}${filter === '' ? '' : `, ${(0,markdown/* text */.Qq)(filter)}`}`;
    const reasons = unknowns.map((reason) => `- ${(0,markdown/* text */.Qq)(reason)}`).join('\n');
    return [said, (0,markdown/* table */.tp)(headers, rows), more, reasons].filter((part) => part !== '').join('\n\n');
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
    return `${status}${when}${accounts === null ? '' : `, ${(0,format/* count */.U9)(accounts, 'account')}`}`;
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
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/src/commands/sources/command.js










const inputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector. Default: all.' },
    tag: { kind: 'text', description: 'Tag whose sources are wanted. Default: all.' },
    out: { kind: 'text', description: 'File to write the sources to, as JSON. An existing file is replaced.' },
    ...shared_tenant/* tenantInputs */.MR,
};
const sources = (0,command/* defineCommand */.N)({
    name: 'sources',
    summary: 'Shows which sources run which tag and version of a connector, with their customizer, last aggregation and health.',
    action: { title: 'SaaS connector: sources', icon: 'database', color: 'gray-dark' },
    positional: ['connector'],
    inputs,
    outputs: {
        sources: `The sources as a JSON array. Empty if it would be longer than ${json_output/* maxResultLength */.Sy} characters: use out then.`,
        count: 'Number of sources.',
        file: 'Path of the file with the sources, if out is given.',
    },
    async run(given, context) {
        const { signal, logger, workingDirectory } = context;
        const { connector, tag, out } = given;
        if (tag !== undefined)
            (0,tag_name/* assertTagName */.e)(tag);
        await (0,output_paths/* assertOutputFiles */.H)({ out }, workingDirectory);
        const client = await (0,shared_tenant/* connectTenant */.Hl)(given, context);
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
        const json = (0,json_output/* cleanJson */.We)(entries, context.secrets);
        context.setOutput('count', entries.length);
        context.setOutput('sources', json.length > json_output/* maxResultLength */.Sy ? '' : json);
        if (entries.length > 0)
            for (const line of sourcesLines(entries))
                logger.info(line);
        logger.info(`${(0,format/* count */.U9)(entries.length, 'source')}${filter === '' ? '' : ` of ${filter}`}`);
        for (const reason of unknowns)
            context.annotate({ level: 'notice', title: 'sources', message: reason });
        context.addSummary(`## Sources\n\n${sourcesSection(result, { tenant, filter })}`);
        if (out !== undefined) {
            const path = (0,external_node_path_.resolve)(workingDirectory, out);
            await (0,files/* writeNamedFile */.Bl)(path, `${context.secrets.json(entries, 2)}\n`, `out ${out}`);
            context.setPathOutput('file', path);
        }
    },
});
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 63096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mapLimited)
/* harmony export */ });
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
//# sourceMappingURL=pool.js.map

/***/ }),

/***/ 39798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
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
//# sourceMappingURL=format.js.map

/***/ })

};
