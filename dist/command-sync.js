export const id = 6546;
export const ids = [6546];
export const modules = {

  37476:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    v: () => (  updateComment)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_stall_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94106);


async function updateComment(content, token, services) {
    const { workflow, clock, logger, secrets } = services;
    const { key, body } = content;
    if (workflow === undefined)
        return await (await Promise.all( [__webpack_require__.e(8573), __webpack_require__.e(7645), __webpack_require__.e(9201)]).then(__webpack_require__.bind(__webpack_require__, 9201))).updateNote(content, services);
    if (token === undefined)
        return undefined;
    if (workflow.pullRequest === undefined) {
        logger.info(`no comment: the event ${workflow.event} belongs to no pull request`);
        return undefined;
    }
    const commit = workflow.sha.replace(/[^0-9a-f]/gi, '').slice(0, 12);
    const footer = `[Workflow run](${workflow.runUrl}) of ${commit}`;
    const [{ GitHubClient }, { StickyComment }] = await Promise.all([
        Promise.all( [__webpack_require__.e(8159), __webpack_require__.e(5574)]).then(__webpack_require__.bind(__webpack_require__, 33193)),
        __webpack_require__.e(  1217).then(__webpack_require__.bind(__webpack_require__, 61217)),
    ]);
    try {
        const github = new GitHubClient(token, workflow.apiUrl, { clock, logger });
        const comment = new StickyComment(github, { ...workflow, pullRequest: workflow.pullRequest }, key);
        const text = secrets.clean(body(footer));
        const outcome = await (0,_core_stall_js__WEBPACK_IMPORTED_MODULE_1__  .aB)('write the comment on the pull request', () => comment.write(text));
        if (outcome.done === 'refused') {
            const remedy = workflow.fromFork
                ? 'a pull request from a fork has a read-only token'
                : 'give the job the permission "pull-requests: write"';
            const message = `no comment was written on the pull request: ${outcome.reason}; ${remedy}`;
            return { level: 'notice', title: 'comment', message };
        }
        logger.info(outcome.done === 'left'
            ? `no comment: ${outcome.url} is of a newer run`
            : `comment ${outcome.done}: ${outcome.url}`);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .yo))
            throw error;
        return { level: 'warning', title: 'comment', message: error.message };
    }
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

  10846:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    aO: () => (  tokenTimes),
    lR: () => (  TokenEnd),
    zS: () => (  annotateTokenEnd)
  });
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58369);
  var _report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39798);
  var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25584);



const dayMs = 24 * 60 * 60_000;
const noticeMs = 30 * dayMs;
function tokenTimes(expiresAt, now) {
    const left = expiresAt - now;
    const isOver = left <= 0;
    const day = new Date(expiresAt).toISOString().slice(0, 10);
    const when = isOver ? `expired on ${day}` : `expires on ${day}, in ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(Math.floor(left / dayMs), 'day')}`;
    const remedy = `make a new one, and replace ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__  .sy)('client-id')} and ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__  .sy)('client-secret')}`;
    return { day, isSoon: left <= noticeMs, isOver, text: `${when}; ${remedy}` };
}
class TokenEnd {
    #client;
    #context;
    #reading;
    constructor(client, context) {
        this.#client = client;
        this.#context = context;
    }
    begin() {
        this.#reading = this.#client.accessTokens.own({ signal: this.#context.signal });
        this.#reading.catch(() => { });
    }
    async annotate() {
        const { clock, logger, signal } = this.#context;
        if (this.#reading === undefined)
            this.begin();
        try {
            const expiresAt = (await this.#reading)?.expiresAt;
            if (expiresAt === undefined || expiresAt === 'unknown')
                return;
            const { isSoon, isOver, text } = tokenTimes(expiresAt, clock.now());
            if (!isSoon || isOver)
                return;
            const message = `the personal access token of ${this.#client.baseUrl.host} ${text}`;
            this.#context.annotate({ level: 'notice', title: 'token', message });
        }
        catch (error) {
            if (!(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__  .Dz)(error) && !signal.aborted)
                throw error;
            logger.debug(`it is not known when the personal access token expires: ${(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__  .Dz)(error) ? error.message : 'interrupted'}`);
        }
    }
}
async function annotateTokenEnd(client, context) {
    await new TokenEnd(client, context).annotate();
}

  }),

  36546:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  sync: () => (  sync)
});

var external_node_path_ = __webpack_require__(76760);
var command = __webpack_require__(61346);
var output_paths = __webpack_require__(73899);
var core_errors = __webpack_require__(57657);
var input_names = __webpack_require__(58369);
var promises_ = __webpack_require__(51455);
var files = __webpack_require__(70679);
var json = __webpack_require__(65872);
; 





function planFileText(tenant, plans) {
    const saved = {
        format: 1,
        tenant,
        connectors: plans.map(({ folder, name, action, state, desired }) => ({ folder, name, action, state, desired })),
    };
    return `${JSON.stringify(saved, null, 2)}\n`;
}
async function readPlanFile(path) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new core_errors .eb(`cannot read the plan ${path}: ${(0,core_errors .bD)(error)}; create one with mode plan`, {
            cause: error,
        });
    }
    return parsePlan(text, path);
}
async function writePlanFile(path, tenant, plans) {
    await (0,files .Bl)(path, planFileText(tenant, plans), `plan-file ${path}`);
}
function parsePlan(text, path) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        value = undefined;
    }
    if (isSavedPlan(value))
        return value;
    throw new core_errors .eb(`${path} is not a plan of this version; create one with mode plan and ${(0,input_names .sy)('plan-file')}`);
}
function driftFrom(saved, tenant, plans) {
    if (saved.tenant !== tenant)
        return [`the plan is for the tenant ${saved.tenant}, and this is ${tenant}`];
    const drift = [];
    for (const plan of plans) {
        const before = saved.connectors.find(({ folder }) => folder === plan.folder);
        if (before === undefined)
            drift.push(`${plan.folder} is not in the plan`);
        else {
            drift.push(...differences(before.state, plan.state).map((part) => `${plan.folder}: ${part} changed on the tenant`));
            drift.push(...differences(before.desired, plan.desired).map((part) => `${plan.folder}: ${part} changed in the folder`));
        }
    }
    const missing = saved.connectors.filter(({ folder }) => !plans.some((plan) => plan.folder === folder));
    return [...drift, ...missing.map(({ folder }) => `${folder} is in the plan, and has no folder`)];
}
function differences(before, after) {
    const parts = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...parts].filter((part) => before[part] !== after[part]).sort();
}
function isSavedPlan(value) {
    const isHashes = (each) => (0,json .Gv)(each) && Object.values(each).every((hash) => typeof hash === 'string');
    return ((0,json .Gv)(value) &&
        value['format'] === 1 &&
        typeof value['tenant'] === 'string' &&
        Array.isArray(value['connectors']) &&
        value['connectors'].every((each) => (0,json .Gv)(each) &&
            ['folder', 'name', 'action'].every((key) => typeof each[key] === 'string') &&
            isHashes(each['state']) &&
            isHashes(each['desired'])));
}
var format = __webpack_require__(39798);
var markdown = __webpack_require__(12560);
var custom_connector_values = __webpack_require__(53939);
var sticky_comment = __webpack_require__(37476);
var tenant = __webpack_require__(77543);
var text_table = __webpack_require__(80805);
var token_end = __webpack_require__(10846);
var core_text = __webpack_require__(46601);
var errors = __webpack_require__(25584);
var external_node_crypto_ = __webpack_require__(77598);
var exact_json = __webpack_require__(49138);
var xml = __webpack_require__(62705);
var lib = __webpack_require__(82483);
var spec_text = __webpack_require__(93917);
; 



function readProperties(text) {
    const pairs = new Map();
    const faults = [];
    const plain = (0,files .Yi)(text);
    for (const node of (0,lib.parseLines)(plain, true)) {
        if (!(node instanceof lib.Pair))
            continue;
        const [start = 0] = node.range ?? [];
        const end = node.range?.at(-1) ?? plain.length;
        const bad = /(?<!\\)(?:\\\\)*\\u(?![0-9a-fA-F]{4})/.exec(plain.slice(start, end));
        if (bad)
            faults.push({
                level: 'error',
                line: (0,spec_text .t$)(plain, start + bad.index).line,
                message: '\\u is not followed by four hexadecimal digits',
            });
        if (pairs.has(node.key))
            faults.push({
                level: 'warning',
                line: (0,spec_text .t$)(plain, start).line,
                message: `duplicate key ${JSON.stringify(node.key)}; the last one counts`,
            });
        pairs.set(node.key, node.value);
    }
    return { pairs, faults };
}
function prettyProperties(pairs) {
    const shown = (text) => text.replace(/\\/g, '\\\\').replace(/\r/g, '\\r').replace(/\n/g, '\\n');
    return [...pairs]
        .sort(byKey)
        .map(([key, value]) => `${shown(key)} = ${shown(value)}\n`)
        .join('');
}
function canonicalProperties(pairs) {
    return JSON.stringify([...pairs].sort(byKey));
}
function asciiProperties(text) {
    return (0,files .Yi)(text).replace(/\\[\s\S]|[^\0-\x7f]/g, (found) => {
        const character = found.at(-1) ?? '';
        if (character.charCodeAt(0) < 0x80)
            return found;
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
function byKey([a], [b]) {
    return a < b ? -1 : a > b ? 1 : 0;
}
; 





const formNamespace = 'http://www.sailpoint.com/xsd/sailpoint_form_2_0.xsd';
function readContent(name, text) {
    return name.endsWith('.properties') ? readTranslations(name, text) : readXml(name, text);
}
function readXml(name, text) {
    try {
        const root = (0,xml .NO)(text);
        const faults = [];
        if (name === 'source-config.xml' && (root.name !== 'Form' || root.namespace !== formNamespace)) {
            const message = `the root of a source config must be <Form xmlns="${formNamespace}">; the tenant refuses others`;
            faults.push({ level: 'warning', line: root.line, message });
        }
        const encoding = /^\ufeff?<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(text)?.[1];
        if (encoding !== undefined && !/^(utf-8|us-ascii)$/i.test(encoding))
            faults.push({ level: 'error', line: 1, message: `files are sent as UTF-8, and this one names ${encoding}` });
        return { file: { name, text, canonical: (0,xml .K1)(root), pretty: (0,xml .wU)(root) }, faults };
    }
    catch (error) {
        if (!(error instanceof xml .Gy))
            throw error;
        const { line, column } = error;
        return {
            file: plainTextFile(name, text),
            faults: [{ level: 'error', line, column, message: `not well-formed XML: ${error.message}` }],
        };
    }
}
function readTranslations(name, text) {
    const { pairs, faults } = readProperties(text);
    const file = { name, text, canonical: canonicalProperties(pairs), pretty: prettyProperties(pairs) };
    return { file, faults };
}
function plainTextFile(name, text) {
    return { name, text, canonical: `as it stands: ${text}`, pretty: text.endsWith('\n') ? text : `${text}\n` };
}
function canonicalJson(value) {
    return (0,exact_json .uZ)(sorted(value));
}
function prettyFields(fields) {
    const { name, type, className, directConnect, status, connectorMetadata } = fields;
    const shown = { name, type, className, directConnect, status, connectorMetadata: sorted(connectorMetadata) };
    return `${(0,exact_json .dj)(shown, 2)}\n`;
}
function hashes(fields, files) {
    const of = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return {
        'connector.json': of(canonicalJson(fields)),
        ...Object.fromEntries([...files.values()].map(({ name, canonical }) => [name, of(canonical)])),
    };
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!(0,json .Gv)(value))
        return value;
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}
var create = __webpack_require__(37291);
; 

const maxEdits = 1000;
function fileChange(file, before, after) {
    return { file, kind: before === undefined ? 'add' : 'change', ...unifiedDiff(before ?? '', after) };
}
function unifiedDiff(before, after) {
    if (before === '') {
        const lines = after.split('\n').slice(0, lineCount(after));
        const diff = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n');
        return { diff, added: lines.length, removed: 0 };
    }
    const patch = (0,create .YB)('', '', before, after, '', '', { context: 3, maxEditLength: maxEdits });
    if (patch === undefined)
        return { diff: undefined, added: lineCount(after), removed: lineCount(before) };
    const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: body }) => [
        `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
        ...body.filter((line) => !line.startsWith('\\')),
    ]);
    const starting = (sign) => lines.filter((line) => line.startsWith(sign)).length;
    return { diff: lines.join('\n'), added: starting('+'), removed: starting('-') };
}
function lineCount(text) {
    return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
; 
const fieldsFile = 'connector.json';
const xmlFiles = [
    'source-config.xml',
    'source-template.xml',
    'correlation-config.xml',
    'application.xml',
];
const translationsFolder = 'translations';
; 



const fixedFields = ['name', 'type', 'className', 'directConnect', 'status'];
function planConnector(local, tenant) {
    const changes = [...fieldChanges(local, tenant), ...fileChanges(local, tenant)];
    return {
        folder: local.folder,
        name: local.fields.name,
        scriptName: tenant?.scriptName,
        action: tenant === undefined ? 'create' : changes.length > 0 ? 'update' : 'none',
        changes,
        blocked: tenant === undefined ? blockedCreation(local) : blockedFields(local, tenant),
        tenantOnly: [...(tenant?.files.keys() ?? [])].filter((name) => !local.files.has(name)).sort(),
        state: tenant === undefined ? {} : hashes(tenant.fields, tenant.files),
        desired: hashes(local.fields, local.files),
    };
}
function hasSameMetadata(local, tenant) {
    const { connectorMetadata } = local.fields;
    return (connectorMetadata === undefined ||
        canonicalJson(connectorMetadata) === canonicalJson(tenant.fields.connectorMetadata ?? {}));
}
function fieldChanges(local, tenant) {
    if (tenant === undefined)
        return [fileChange(fieldsFile, undefined, prettyFields(local.fields))];
    if (hasSameMetadata(local, tenant))
        return [];
    const metadata = ({ fields }) => prettyFields({ connectorMetadata: fields.connectorMetadata ?? {} });
    return [fileChange(fieldsFile, metadata(tenant), metadata(local))];
}
function fileChanges(local, tenant) {
    return [...local.files.values()]
        .filter(({ name, canonical }) => tenant?.files.get(name)?.canonical !== canonical)
        .map(({ name, pretty }) => fileChange(name, tenant?.files.get(name)?.pretty, pretty))
        .sort((a, b) => (a.file < b.file ? -1 : 1));
}
function blockedFields({ fields }, tenant) {
    return fixedFields
        .filter((key) => fields[key] !== undefined && fields[key] !== tenant.fields[key])
        .map((key) => {
        const [here, there] = [fields[key], tenant.fields[key]].map((value) => JSON.stringify(value) ?? 'nothing');
        return `${key} is ${there} on the tenant and ${here} in ${fieldsFile}; no request can change it`;
    });
}
function blockedCreation({ fields }) {
    if (fields.status !== 'DEPRECATED')
        return [];
    return ['a connector cannot be created with the status DEPRECATED; choose DEVELOPMENT, DEMO or RELEASED'];
}
var custom_connector_types = __webpack_require__(81892);
; 





async function readTenantConnector(tenant, scriptName, { locale, signal } = {}) {
    const detail = await undefinedIfMissing(tenant.get(scriptName, { locale, signal }));
    if (detail === undefined)
        return undefined;
    const [sourceConfig, sourceTemplate] = await Promise.all([
        undefinedIfMissing(tenant.sourceConfig(scriptName, { signal })),
        undefinedIfMissing(tenant.sourceTemplate(scriptName, { signal })),
    ]);
    const translations = detail.translationProperties ?? (await tenant_state_readTranslations(tenant, scriptName, signal));
    const texts = [
        ['source-config.xml', sourceConfig],
        ['source-template.xml', sourceTemplate],
        ['correlation-config.xml', detail.correlationConfigXml],
        ['application.xml', detail.applicationXml],
        ...Object.entries(translations)
            .filter(([known]) => isLocale(known))
            .map(([known, text]) => [`${translationsFolder}/${known}.properties`, text]),
    ];
    const files = new Map();
    for (const [name, text] of texts)
        if (text?.trim())
            files.set(name, readContent(name, text).file);
    return {
        scriptName: detail.scriptName,
        fields: fieldsOf(detail),
        files,
        unknownLocales: Object.keys(translations).filter((known) => !isLocale(known)),
    };
}
async function findTenantConnector(tenant, { scriptName, folder, fields: { name } }, options = {}) {
    const direct = scriptName === undefined ? undefined : await readTenantConnector(tenant, scriptName, options);
    if (direct !== undefined)
        return direct;
    const filters = (0,custom_connector_values .I1)(name);
    const listed = (await tenant.list({ filters }, { signal: options.signal })).find((each) => each.name === name);
    if (listed !== undefined)
        return await readTenantConnector(tenant, listed.scriptName, options);
    for (const likelyName of new Set([(0,custom_connector_values .Nk)(name), folder])) {
        if (likelyName === '' || likelyName === '.' || likelyName === scriptName)
            continue;
        const found = await readTenantConnector(tenant, likelyName, options);
        if (found?.fields.name === name)
            return found;
    }
    return undefined;
}
function isLocale(text) {
    return custom_connector_types .DU.some((locale) => locale === text);
}
async function tenant_state_readTranslations(tenant, scriptName, signal) {
    const english = await undefinedIfMissing(tenant.translations(scriptName, 'en', { signal }));
    const found = english === undefined ? {} : { en: english };
    for (const locale of custom_connector_types .DU.filter((each) => each !== 'en')) {
        const text = await undefinedIfMissing(tenant.translations(scriptName, locale, { signal }));
        if (text !== undefined && text !== english)
            found[locale] = text;
    }
    return found;
}
async function undefinedIfMissing(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if ((0,errors .Dz)(error, 'not-found'))
            return undefined;
        throw error;
    }
}
function fieldsOf(detail) {
    const { name, type, className, directConnect, status, connectorMetadata } = detail;
    return {
        name,
        ...(type === undefined ? {} : { type }),
        ...(className === undefined ? {} : { className }),
        directConnect,
        ...(status === undefined ? {} : { status: status }),
        ...(connectorMetadata === undefined ? {} : { connectorMetadata }),
    };
}
; 







const patchedFiles = { 'correlation-config.xml': 'correlationConfigXml', 'application.xml': 'applicationXml' };
async function applyPlan(plan, local, before, { tenant, logger, signal }, result) {
    if (plan.action === 'none')
        return;
    const attempt = async (files, send) => {
        signal.throwIfAborted();
        try {
            await send();
        }
        catch (error) {
            const outcome = await outcomeOfError(error, files, local, before, { tenant, scriptName });
            if (outcome === 'unknown')
                result.unknown.push(...files);
            if (outcome === 'unknown' || outcome === 'fatal' || !(0,errors .Dz)(error))
                throw error;
            if (outcome === 'failed') {
                for (const file of files)
                    result.failures.push({ file, message: failureMessage(error) });
                return false;
            }
        }
        for (const file of files)
            if (!result.done.includes(file))
                result.done.push(file);
        logger.debug(`${plan.folder}: ${files.join(', ')} sent`);
        return true;
    };
    let scriptName = before?.scriptName ?? '';
    if (before === undefined) {
        const isCreated = await attempt([fieldsFile], async () => {
            scriptName = await createConnector(local, tenant);
        });
        if (!isCreated)
            return;
        result.scriptName = scriptName;
        logger.info(`${plan.folder}: created as ${scriptName}`);
        if ((local.scriptName ?? local.folder) !== scriptName)
            logger.warning(`${plan.folder}: the tenant named it ${scriptName}; write "scriptName": ${JSON.stringify(scriptName)} into its ${fieldsFile}, or run sync with mode pull, which does`);
    }
    const changed = plan.changes.map(({ file }) => file);
    const answers = new Map();
    const patch = patchFor(local, before, changed);
    if (patch.operations.length > 0)
        await attempt(patch.files, () => tenant.patch(scriptName, patch.operations));
    for (const file of changed) {
        const put = putFor(file, local.files.get(file)?.text ?? '', scriptName, tenant);
        if (put === undefined)
            continue;
        await attempt([file], async () => {
            const { status, message } = await put();
            answers.set(file, `answered ${status}${message === '' ? '' : ` ("${message}")`}`);
        });
    }
    const after = await readTenantConnector(tenant, scriptName);
    if (after === undefined)
        throw new core_errors .yo(`${scriptName} was written and no longer exists; another client deleted it`);
    const failed = new Set(result.failures.map(({ file }) => file));
    for (const { file } of planConnector(local, after).changes) {
        if (failed.has(file))
            continue;
        if (after.files.get(file)?.canonical !== before?.files.get(file)?.canonical)
            logger.warning(`${plan.folder}: the tenant keeps ${file} in another form than it was sent; the next plan shows the difference`);
        else {
            const message = `the tenant ${answers.get(file) ?? 'accepted it'} and still has the previous content; look at it on the tenant`;
            result.failures.push({ file, message });
        }
    }
}
async function outcomeOfError(error, files, local, before, { tenant, scriptName }) {
    if ((0,errors .Dz)(error, 'rejected', 'bad-request', 'conflict') && error.written === false)
        return 'failed';
    if (!(0,errors .Dz)(error) || error.written === false)
        return 'fatal';
    if (scriptName === '')
        return 'unknown';
    try {
        const after = await readTenantConnector(tenant, scriptName);
        if (after === undefined)
            return 'unknown';
        const different = new Set(planConnector(local, after).changes.map(({ file }) => file));
        if (files.every((file) => !different.has(file)))
            return 'done';
        return files.some((file) => after.files.get(file)?.canonical !== before?.files.get(file)?.canonical)
            ? 'done'
            : 'failed';
    }
    catch (readError) {
        if (!(readError instanceof core_errors .yo))
            throw readError;
        return 'unknown';
    }
}
function failureMessage(error) {
    return error.written === false
        ? error.message
        : (0,core_text .BP)((0,core_errors .bD)(error.cause), 'the tenant still has the previous content');
}
async function createConnector({ fields }, tenant) {
    const { name, className = 'sailpoint.connector.OpenConnectorAdapter', type, directConnect, status } = fields;
    const created = await tenant.create({
        name,
        className,
        ...(type === undefined ? {} : { type }),
        ...(directConnect === undefined ? {} : { directConnect }),
        ...(status === undefined || status === 'DEPRECATED' ? {} : { status }),
    });
    return created.scriptName;
}
function patchFor(local, before, changed) {
    const operations = [];
    const files = [];
    const { connectorMetadata } = local.fields;
    if (changed.includes(fieldsFile) &&
        connectorMetadata !== undefined &&
        !(before === undefined && isEmpty(connectorMetadata))) {
        const op = before?.fields.connectorMetadata === undefined ? 'add' : 'replace';
        operations.push({ op, path: '/connectorMetadata', value: connectorMetadata });
        files.push(fieldsFile);
    }
    for (const [file, field] of Object.entries(patchedFiles)) {
        const value = local.files.get(file)?.text;
        if (value === undefined || !changed.includes(file))
            continue;
        operations.push({ op: before?.files.has(file) ? 'replace' : 'add', path: `/${field}`, value });
        files.push(file);
    }
    return { operations, files };
}
function putFor(file, text, scriptName, tenant) {
    if (file === 'source-config.xml')
        return () => tenant.putSourceConfig(scriptName, text);
    if (file === 'source-template.xml')
        return () => tenant.putSourceTemplate(scriptName, text);
    const [, locale] = /^translations\/([\w-]+)\.properties$/.exec(file) ?? [];
    return locale === undefined ? undefined : () => tenant.putTranslations(scriptName, locale, asciiProperties(text));
}
function isEmpty(object) {
    return Object.keys(object).length === 0;
}
var nearest = __webpack_require__(82226);
; 




const kinds = {
    scriptName: 'text',
    name: 'text',
    type: 'text',
    className: 'text',
    directConnect: 'boolean',
    status: 'status',
    connectorMetadata: 'object',
};
const statuses = ['DEVELOPMENT', 'DEMO', 'RELEASED', 'DEPRECATED'];
function readFields(text, file, problems) {
    const parsed = (0,spec_text .lk)(text);
    if ((0,spec_text .Zh)(parsed)) {
        problems.push({ level: 'error', message: `not JSON: ${parsed.message}`, location: { file, ...parsed.position } });
        return undefined;
    }
    const found = faultsOf(parsed);
    for (const { message, path } of found)
        problems.push({ level: 'error', message, location: { file, ...(0,spec_text .Nu)(parsed, path) } });
    if (found.length > 0)
        return undefined;
    const { scriptName, ...fields } = (0,exact_json .lQ)(parsed.text);
    return { fields, scriptName };
}
function faultsOf({ value }) {
    if (!(0,json .Gv)(value))
        return [{ message: 'the file must hold one object, {…}', path: [] }];
    const faults = [];
    const names = Object.keys(kinds);
    for (const [key, field] of Object.entries(value)) {
        if (!Object.hasOwn(kinds, key)) {
            const near = (0,nearest .p)(key, names);
            const hint = near === undefined ? `the fields are ${names.join(', ')}` : `did you mean ${near}?`;
            faults.push({ message: `there is no field ${JSON.stringify(key)}; ${hint}`, path: [key] });
        }
        else {
            const expected = expectedInstead(kinds[key], field);
            if (expected !== undefined)
                faults.push({ message: `${key} must be ${expected}`, path: [key] });
        }
    }
    if (!Object.hasOwn(value, 'name'))
        faults.push({ message: 'the field name is missing', path: [] });
    return faults;
}
function expectedInstead(kind, value) {
    switch (kind) {
        case 'text':
            return typeof value === 'string' && value.trim() !== '' ? undefined : 'a text that is not empty';
        case 'boolean':
            return typeof value === 'boolean' ? undefined : 'true or false';
        case 'status':
            return statuses.includes(String(value)) ? undefined : `one of ${statuses.join(', ')}`;
        case 'object':
            return (0,json .Gv)(value) ? undefined : 'an object';
    }
}
; 











const maxFileBytes = 10 * 1024 * 1024;
async function readConfigFolder(root) {
    const entries = await namesIn(root);
    if (entries === undefined)
        throw new core_errors .eb(`there is no folder ${root}; give the folder of the connectors as ${(0,input_names .sy)('path')}`);
    const folders = entries.includes(fieldsFile) ? ['.'] : entries.filter((name) => !name.startsWith('.'));
    const problems = [];
    const connectors = [];
    for (const folder of folders.sort()) {
        const connector = await readConnectorFolder(root, folder, problems);
        if (connector !== undefined)
            connectors.push(connector);
    }
    for (const [index, connector] of connectors.entries()) {
        const other = connectors.slice(0, index).find((each) => isSame(each, connector));
        if (other === undefined)
            continue;
        const message = `${other.folder} and ${connector.folder} are folders of the same connector; keep one`;
        problems.push({ level: 'error', message, location: { file: (0,external_node_path_.join)(connector.directory, fieldsFile), line: 1 } });
    }
    return { connectors, problems };
}
async function namesIn(folder) {
    try {
        return (await (0,promises_.lstat)(folder)).isDirectory() ? await (0,promises_.readdir)(folder) : undefined;
    }
    catch (error) {
        if ((0,files .b2)(error))
            return undefined;
        throw error;
    }
}
async function readConnectorFolder(root, folder, problems) {
    const directory = (0,external_node_path_.resolve)(root, folder);
    const names = await namesIn(directory);
    if (names === undefined) {
        if ((await (0,promises_.lstat)(directory)).isSymbolicLink())
            problems.push(linkProblem(directory));
        return undefined;
    }
    if (!names.includes(fieldsFile)) {
        const known = names.find((name) => xmlFiles.some((each) => each === name));
        if (known !== undefined) {
            const message = `there is no ${fieldsFile} beside this file; add one with at least {"name": "…"}`;
            problems.push({ level: 'error', message, location: { file: (0,external_node_path_.join)(directory, known), line: 1 } });
        }
        return undefined;
    }
    const text = await readText((0,external_node_path_.join)(directory, fieldsFile), problems);
    const read = text === undefined ? undefined : readFields(text, (0,external_node_path_.join)(directory, fieldsFile), problems);
    const files = new Map();
    for (const name of names) {
        if (xmlFiles.some((each) => each === name))
            await addFile(directory, name, files, problems);
        else
            warnOfMisspelledName(directory, name, problems);
    }
    if (names.includes(translationsFolder))
        await addTranslations(directory, files, problems);
    return read && { folder, directory, ...read, files };
}
async function addTranslations(directory, files, problems) {
    const folder = (0,external_node_path_.join)(directory, translationsFolder);
    const names = await namesIn(folder);
    if (names === undefined) {
        problems.push((await (0,promises_.lstat)(folder)).isSymbolicLink() ? linkProblem(folder) : placeProblem(folder, 'folder'));
        return;
    }
    for (const name of names) {
        if (!name.endsWith('.properties'))
            continue;
        const locale = name.slice(0, -'.properties'.length);
        if (isLocale(locale))
            await addFile(directory, `${translationsFolder}/${name}`, files, problems);
        else {
            const near = (0,nearest .p)(locale, custom_connector_types .DU);
            const hint = near === undefined ? `they are ${custom_connector_types .DU.join(', ')}` : `did you mean ${near}.properties?`;
            const message = `${JSON.stringify(locale)} is not a locale of the tenant; ${hint}`;
            problems.push({ level: 'error', message, location: { file: (0,external_node_path_.join)(folder, name), line: 1 } });
        }
    }
}
async function addFile(directory, name, files, problems) {
    const path = (0,external_node_path_.join)(directory, name);
    const text = await readText(path, problems);
    if (text === undefined) {
        files.set(name, { name, text: '', canonical: 'not readable', pretty: '' });
        return;
    }
    const { file, faults } = readContent(name, text);
    files.set(name, file);
    for (const { level, message, line, column } of faults)
        problems.push({ level, message, location: { file: path, line, ...(column === undefined ? {} : { column }) } });
}
async function readText(path, problems) {
    const problem = (message) => {
        problems.push({ level: 'error', message, location: { file: path, line: 1 } });
    };
    const { size, isFile, isLink } = await (0,promises_.lstat)(path).then((found) => ({
        size: found.size,
        isFile: found.isFile(),
        isLink: found.isSymbolicLink(),
    }));
    if (isLink) {
        problems.push(linkProblem(path));
        return undefined;
    }
    if (!isFile) {
        problems.push(placeProblem(path, 'file'));
        return undefined;
    }
    if (size > maxFileBytes)
        return problem(`it is larger than ${maxFileBytes / 1024 / 1024} MiB`);
    const bytes = await (0,promises_.readFile)(path);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return problem(`it is not UTF-8; save it as UTF-8${path.endsWith('.properties') ? ', or write \\uXXXX' : ''}`);
    }
}
function linkProblem(path) {
    const message = 'this is a symbolic link, which is not followed; put the file or folder itself here';
    return { level: 'error', message, location: { file: path, line: 1 }, unsafe: true };
}
function placeProblem(path, wanted) {
    const message = `this must be a ${wanted}; remove what is here`;
    return { level: 'error', message, location: { file: path, line: 1 }, unsafe: true };
}
function warnOfMisspelledName(directory, name, problems) {
    const known = [...xmlFiles, fieldsFile, translationsFolder];
    if (known.some((each) => each === name))
        return;
    const near = (0,nearest .p)(name, known);
    if (near === undefined)
        return;
    const message = `this is not read; did you mean ${near}?`;
    problems.push({ level: 'warning', message, location: { file: (0,external_node_path_.join)(directory, name), line: 1 } });
}
function isSame(a, b) {
    return a.fields.name === b.fields.name || (a.scriptName !== undefined && a.scriptName === b.scriptName);
}
; 




async function readConnectors({ root, scriptNames, onProblem }, isFatal = () => true) {
    const { connectors, problems } = await readConfigFolder(root);
    const errors = problems.filter((problem) => problem.level === 'error' && isFatal(problem));
    for (const problem of problems)
        onProblem({ ...problem, level: errors.includes(problem) ? 'error' : 'warning' });
    const [first] = errors;
    if (first !== undefined) {
        const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more, see the annotations)`;
        throw new core_errors .yo(`${first.location.file}, line ${first.location.line ?? 1}: ${first.message}${more}`, {
            location: first.location,
        });
    }
    return scriptNames.length === 0 ? connectors : scriptNames.map((name) => chosenConnector(name, connectors));
}
function warnOfLocales(logger, { scriptName, unknownLocales }) {
    for (const locale of unknownLocales)
        logger.warning(`${scriptName}: the tenant has translations for the unknown locale "${locale}"; they are left out`);
}
function listOfFirst(names) {
    const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
    return `${names.slice(0, 5).join(', ')}${more}`;
}
function chosenConnector(wanted, connectors) {
    const found = connectors.find(({ scriptName }) => scriptName === wanted) ?? connectors.find(({ folder }) => folder === wanted);
    if (found !== undefined)
        return found;
    const names = connectors.map(({ scriptName, folder }) => scriptName ?? folder);
    const near = (0,nearest .p)(wanted, names);
    const hint = near === undefined ? `the connectors are ${names.join(', ') || 'none'}` : `did you mean ${near}?`;
    throw new core_errors .eb(`no ${fieldsFile} has the scriptName ${JSON.stringify(wanted)}; ${hint}`);
}
var process = __webpack_require__(64351);
; 





const diffLineLimits = [Number.POSITIVE_INFINITY, 200, 40, 0];
const maxLoggedLines = 200;
const maxRows = 300;
const maxSummaryLength = 400_000;
const maxCommentLength = 65_536;
function planReport(mode, tenant, plans, problem) {
    return { mode, tenant, written: false, entries: plans.map(planEntry), problem };
}
function planEntry({ folder, name, scriptName, action, changes, blocked, tenantOnly, }) {
    return { folder, name, scriptName, action, changes, blocked, extraFiles: tenantOnly, failures: [] };
}
function logReport(report, logger) {
    for (const entry of report.entries) {
        const { name, folder, scriptName, action, changes, blocked, failures } = entry;
        if (!isReported(entry, report.mode))
            continue;
        const nothing = report.mode === 'pull' && action === 'none';
        logger.info(`${name} (${scriptName ?? folder}): ${nothing ? 'nothing to write' : action}`);
        for (const { file, kind, diff, added, removed } of changes) {
            logger.info(`  ${kind === 'add' ? 'new ' : ''}${file}: +${added} -${removed}`);
            const lines = (diff ?? '(too different to compare line by line)').split('\n');
            for (const line of lines.slice(0, maxLoggedLines))
                logger.info(`    ${line}`);
            if (lines.length > maxLoggedLines)
                logger.info(`    … and ${lines.length - maxLoggedLines} more lines`);
        }
        for (const why of blocked)
            logger.info(`  cannot be done: ${why}`);
        for (const { file, message } of failures)
            logger.info(`  failed: ${file}: ${message}`);
        const left = extraFilesText(report.mode, entry.extraFiles);
        if (left !== '')
            logger.info(`  ${left}`);
    }
    logger.info(syncTotals(report));
}
function syncSection(report, limit = maxSummaryLength) {
    const head = [headline(report), problemOf(report), overview(report)].filter((part) => part !== '').join('\n\n');
    for (const lines of diffLineLimits) {
        const parts = report.entries.map((entry) => entryDetails(entry, lines, report.mode)).filter((part) => part !== '');
        const note = lines === 0 ? ['> The diffs are left out: they are longer than GitHub allows.'] : [];
        const section = [head, ...parts, ...note].join('\n\n');
        if (section.length <= limit)
            return section;
    }
    const short = [headline(report), problemOf(report)].filter((part) => part !== '').join('\n\n');
    return head.length <= limit ? head : (0,core_text .ml)((0,process .g$)(short), limit);
}
function syncComment(report, heading, footer) {
    const around = `${heading}\n\n\n\n${footer}`.length;
    return `${heading}\n\n${syncSection(report, maxCommentLength - around)}\n\n${footer}`;
}
function outcomeOf({ done, failures, unknown }, file) {
    if (failures.some((failure) => failure.file === file))
        return 'failed';
    if (unknown?.includes(file))
        return 'unknown';
    return done === undefined || done.includes(file) ? 'done' : 'not applied';
}
function syncTotals({ mode, written, entries, tenant }) {
    const planned = entries.filter(({ action }) => action !== 'none');
    const same = entries.length - planned.length;
    const kept = mode === 'pull' ? entries.reduce((sum, { extraFiles }) => sum + extraFiles.length, 0) : 0;
    const only = kept === 0 ? '' : `; ${(0,format .U9)(kept, 'file is', 'files are')} only in the folder`;
    if (planned.length === 0)
        return `nothing to do for ${(0,format .U9)(entries.length, 'connector')} of ${tenant}${only}`;
    const numberOf = (outcome) => planned.reduce((sum, entry) => sum + entry.changes.filter(({ file }) => outcomeOf(entry, file) === outcome).length, 0);
    const [files, failed, left] = [numberOf('done'), numberOf('failed'), numberOf('not applied')];
    const unknown = numberOf('unknown');
    const rest = [
        failed === 0 ? '' : `; ${(0,format .U9)(failed, 'file')} failed`,
        unknown === 0 ? '' : `; of ${(0,format .U9)(unknown, 'file')} it is not known`,
        left === 0 ? '' : `; ${(0,format .U9)(left, 'file')} not applied`,
        same === 0 ? '' : `; ${(0,format .U9)(same, 'connector is', 'connectors are')} the same`,
        only,
    ].join('');
    const changed = planned.filter(isChanged);
    if (changed.length === 0)
        return `nothing ${unknown === 0 ? '' : 'known to be '}changed on ${tenant}${rest}`;
    if (mode === 'destroy')
        return `${(0,format .U9)(changed.length, 'connector')} ${written ? 'deleted' : 'would be deleted'} on ${tenant}`;
    const number = (action) => changed.filter((entry) => entry.action === action).length;
    const what = [
        number('create') === 0 ? '' : `${number('create')} ${written ? 'created' : 'to create'}`,
        number('update') === 0 ? '' : `${number('update')} ${written ? 'updated' : 'to update'}`,
    ].filter((part) => part !== '');
    const where = mode === 'pull' ? `from ${tenant}` : `on ${tenant}`;
    const done = written ? (mode === 'pull' ? 'written' : 'changed') : mode === 'pull' ? 'to write' : 'to change';
    return `${(0,format .U9)(changed.length, 'connector')} ${done} ${where}: ${what.join(', ')} (${(0,format .U9)(files, 'file')})${rest}`;
}
function isChanged(entry) {
    const { action, changes, done } = entry;
    if (done === undefined)
        return true;
    return action === 'create' ? done.length > 0 : changes.some(({ file }) => outcomeOf(entry, file) === 'done');
}
function extraFilesText(mode, files) {
    if (files.length === 0)
        return '';
    const names = files.join(', ');
    if (mode !== 'pull')
        return `Only on the tenant, kept: ${names}`;
    const them = files.length === 1 ? 'it' : 'them';
    return `Only in the folder, kept also with ${(0,input_names .sy)('overwrite')}: ${names}; mode apply sends ${them}, or delete ${them} here`;
}
function isReported({ action, blocked, extraFiles }, mode) {
    return action !== 'none' || blocked.length > 0 || (mode === 'pull' && extraFiles.length > 0);
}
function connectorListSection(tenant, connectors) {
    const rows = connectors
        .slice(0, maxRows)
        .map(({ scriptName, name, type, status }) => [
        (0,markdown .fh)(name),
        (0,markdown .aY)(scriptName),
        (0,markdown .fh)(type ?? ''),
        (0,markdown .fh)(status ?? ''),
    ]);
    const more = connectors.length > rows.length ? `\n\n… and ${connectors.length - rows.length} more` : '';
    return `${(0,format .U9)(connectors.length, 'connector')} of ${(0,markdown .aY)(tenant)}\n\n${(0,markdown .tp)(['Name', 'scriptName', 'Type', 'Status'], rows)}${more}`;
}
function headline(report) {
    const { entries, problem } = report;
    const bad = problem !== undefined || entries.some(({ blocked, failures }) => blocked.length + failures.length > 0);
    const icon = bad ? '❌' : entries.every(({ action }) => action === 'none') ? '✅' : report.written ? '✅' : '📝';
    return `${icon} **${(0,markdown .Qq)(syncTotals(report))}**`;
}
function problemOf({ problem }) {
    return problem === undefined ? '' : `> ${(0,markdown .Qq)(problem)}`;
}
function overview({ entries }) {
    const rows = entries
        .filter(({ action, blocked }) => action !== 'none' || blocked.length > 0)
        .map((entry) => {
        const { name, folder, scriptName, action, changes, failures, blocked } = entry;
        return [
            (0,markdown .fh)(name),
            (0,markdown .aY)(scriptName ?? folder),
            blocked.length > 0 ? 'cannot be done' : action,
            changes.map((change) => `${(0,markdown .aY)(change.file)} ${outcomeText(entry, change)}`).join('<br>'),
            failures.length === 0 ? '' : `❌ ${(0,format .U9)(failures.length, 'failure')}`,
        ];
    });
    const shown = rows.slice(0, maxRows);
    const more = rows.length > shown.length ? `\n\n… and ${rows.length - shown.length} more connectors` : '';
    return (0,markdown .tp)(['Connector', 'scriptName', 'Action', 'Files', ''], shown) + more;
}
function outcomeText(entry, { file, added, removed }) {
    const outcome = outcomeOf(entry, file);
    return outcome === 'done' ? `+${added} −${removed}` : outcome;
}
function entryDetails(entry, lines, mode) {
    const { name, changes, blocked, extraFiles, failures } = entry;
    const parts = [
        ...blocked.map((why) => `- ❌ ${(0,markdown .Qq)(why)}`),
        ...failures.map(({ file, message }) => `- ❌ ${(0,markdown .aY)(file)}: ${(0,markdown .Qq)(message)}`),
    ];
    const diffs = lines === 0 ? [] : changes.map((change) => diffPart(change, lines));
    const left = extraFilesText(mode, extraFiles.map(markdown .aY));
    const body = [parts.join('\n'), ...diffs, left].filter((part) => part !== '').join('\n\n');
    if (body === '' || (changes.length === 0 && parts.length === 0 && !isReported(entry, mode)))
        return '';
    return (0,markdown .zH)((0,markdown .fh)(name), body);
}
function diffPart({ file, kind, diff }, maxLines) {
    const title = `${(0,markdown .aY)(file)}${kind === 'add' ? ' (new)' : ''}`;
    if (diff === undefined)
        return `${title}: too different to compare line by line`;
    const lines = diff.split('\n');
    const shown = lines.slice(0, maxLines);
    const more = lines.length > shown.length ? `\n\n… and ${lines.length - shown.length} more lines` : '';
    return `${title}\n\n${(0,markdown .EU)(shown.join('\n'), 'diff')}${more}`;
}
; 




async function applyConnectors(connectors, { tenant, host, logger, signal }) {
    const results = connectors.map(({ plan }) => ({ plan, scriptName: plan.scriptName, done: [], unknown: [], failures: [] }));
    let error;
    try {
        for (const [index, { plan, local, before }] of connectors.entries()) {
            const result = results[index];
            if (result !== undefined)
                await applyPlan(plan, local, before, { tenant, logger, signal }, result);
        }
        const failed = results.flatMap(({ plan, failures }) => failures.map(({ file }) => shownPath(plan, file)));
        if (failed.length > 0)
            throw new core_errors .yo(`not applied: ${listOfFirst(failed)}; fix what is reported above and apply again`);
    }
    catch (thrown) {
        error = thrown;
    }
    const entries = results.map(({ plan, ...outcome }) => ({ ...planEntry(plan), ...outcome }));
    const numberOf = (outcome) => entries.reduce((sum, entry) => sum + entry.changes.filter(({ file }) => outcomeOf(entry, file) === outcome).length, 0);
    const problem = error === undefined ? undefined : (0,core_errors .bD)(error);
    return {
        report: { mode: 'apply', tenant: host, written: true, entries, problem },
        changes: numberOf('unknown') === 0 ? numberOf('done') : 'unknown',
        failed: numberOf('failed'),
        error,
    };
}
function shownPath({ folder }, file) {
    return folder === '.' ? file : `${folder}/${file}`;
}
; 


async function destroyConnector({ tenant, host, signal, scriptName, dryRun, }) {
    const read = async (abort) => {
        try {
            return await tenant.get(scriptName, { signal: abort });
        }
        catch (error) {
            if ((0,errors .Dz)(error, 'not-found'))
                return undefined;
            throw error;
        }
    };
    const before = await read(signal);
    if (before === undefined)
        return { changes: 0 };
    const nothing = { changes: [], blocked: [], extraFiles: [], failures: [] };
    const entry = { folder: scriptName, name: before.name, scriptName, action: 'delete', ...nothing };
    const report = { mode: 'destroy', tenant: host, written: !dryRun, entries: [entry] };
    if (dryRun)
        return { report, changes: 1 };
    if (signal.aborted)
        return { changes: 0, error: signal.reason };
    try {
        await tenant.delete(scriptName);
    }
    catch (error) {
        return { changes: (0,errors .lu)(error) === false ? 0 : 'unknown', error };
    }
    try {
        if ((await read()) === undefined)
            return { report, changes: 1 };
    }
    catch (error) {
        return { changes: 1, error };
    }
    const message = `${scriptName} was deleted and still exists, perhaps because a source uses it; look at it on the tenant`;
    return { changes: 0, error: new core_errors .yo(message) };
}
; 


const syncInputs = {
    mode: {
        kind: 'choice',
        choices: ['plan', 'apply', 'pull', 'destroy', 'list'],
        default: 'plan',
        description: 'plan shows what apply would change; pull writes the folders from the tenant; list lists connectors.',
    },
    path: {
        kind: 'text',
        default: 'custom-connectors',
        description: 'Folder with one folder for each connector, or the folder of one connector.',
    },
    'script-name': {
        kind: 'list',
        default: '',
        description: 'scriptNames of the connectors, separated by commas. Default: all that have a folder.',
    },
    filters: {
        kind: 'text',
        description: 'For pull and list: which connectors of the tenant, for example type sw "custom".',
    },
    limit: { kind: 'integer', min: 0, description: 'For pull and list with filters: at most this many connectors.' },
    offset: {
        kind: 'integer',
        min: 0,
        default: '0',
        description: 'For pull and list: how many connectors to skip at the start.',
    },
    count: {
        kind: 'boolean',
        default: 'false',
        description: 'For pull and list: let the tenant count them, and warn if the list is shorter.',
    },
    locale: { kind: 'text', description: 'Locale to request from the tenant. Default: en.' },
    'plan-file': {
        kind: 'text',
        description: 'For plan: file that the plan is written to (default: a temporary file of the runner). For apply: plan to apply; refused if tenant or folders changed since.',
    },
    'fail-on-changes': {
        kind: 'boolean',
        default: 'false',
        description: 'For plan: fail if the folders differ from the tenant, for example in a scheduled run.',
    },
    overwrite: {
        kind: 'boolean',
        default: 'false',
        description: 'For pull: replace files that differ from the tenant. Otherwise nothing is written if a file differs.',
    },
    confirm: { kind: 'text', description: 'For destroy: the scriptName again.' },
    'dry-run': { kind: 'boolean', default: 'false', description: 'Do every read and no write.' },
    comment: {
        kind: 'boolean',
        default: 'false',
        description: 'For plan: keep one comment with the differences on the pull request. Needs github-token.',
    },
    'github-token': {
        kind: 'text',
        secret: true,
        description: 'Token of the job, for comment (`pull-requests: write`).',
    },
    'connectors-prefix': {
        kind: 'choice',
        choices: custom_connector_types .JO,
        default: 'v3',
        description: 'Paths to use for custom connectors: v3 is /v3/connectors, v1 is /connectors/v1.',
    },
};
const allInputs = { ...syncInputs, ...tenant .MR };
const outputs = {
    changes: 'How many files differ (plan), were changed (apply) or written (pull); how many connectors were deleted or listed; unknown if an answer was lost and no read showed the result.',
    failed: 'For apply: how many files the tenant refused, or accepted and did not change.',
    plan: 'Path of the plan file.',
    result: 'For list: the connectors as JSON, each with scriptName, name, type and status.',
};
; 





async function planConnectors(options, saved) {
    const { root, host } = options;
    const locals = await readConnectors(options);
    if (locals.length === 0)
        throw new core_errors .eb(`no folder below ${root} has a connector.json; write one, or get the folders with mode pull`);
    const connectors = [];
    for (const local of locals)
        connectors.push(await compareConnector(local, options));
    assertDistinct(connectors);
    const plans = connectors.map(({ plan }) => plan);
    const drift = saved === undefined ? [] : driftFrom(saved, host, plans);
    const blocked = plans.flatMap((plan) => plan.blocked.map((why) => `${plan.folder}: ${why}`));
    return { connectors, problem: driftProblem(drift) ?? blockedProblem(blocked) };
}
async function compareConnector(local, { tenant, locale, signal, logger }) {
    const before = await findTenantConnector(tenant, local, { locale, signal });
    if (before !== undefined)
        warnOfLocales(logger, before);
    if (before !== undefined && local.scriptName !== undefined && before.scriptName !== local.scriptName)
        logger.warning(`${local.folder}: the tenant has no ${local.scriptName}, but ${before.scriptName} has its name; that connector is used`);
    return { local, before, plan: planConnector(local, before) };
}
function assertDistinct(connectors) {
    for (const [index, { before, local }] of connectors.entries()) {
        const other = connectors
            .slice(0, index)
            .find((each) => before !== undefined && each.before?.scriptName === before.scriptName);
        if (other !== undefined)
            throw new core_errors .yo(`${other.local.folder} and ${local.folder} are folders of the same connector ${before?.scriptName}; keep one`);
    }
}
function driftProblem(drift) {
    if (drift.length === 0)
        return undefined;
    const shown = drift.slice(0, 5).join('; ');
    const more = drift.length > 5 ? `; and ${drift.length - 5} more` : '';
    return `not applied, the plan is out of date: ${shown}${more}. Plan again and read the new plan`;
}
function blockedProblem(blocked) {
    if (blocked.length === 0)
        return undefined;
    const more = blocked.length === 1 ? '' : ` (and ${blocked.length - 1} more)`;
    return `${blocked[0]}${more}; put it back in the folder, or destroy the connector so that it is created again`;
}
var trim = __webpack_require__(30026);
; 










function planPull(tenant, local, folder) {
    const files = [];
    for (const { name, text, canonical, pretty } of tenant.files.values()) {
        const here = local?.files.get(name);
        if (here?.canonical === canonical)
            continue;
        files.push({ ...fileChange(name, here?.pretty, pretty), text });
    }
    const fields = pulledFields(tenant, local);
    if (fields !== undefined)
        files.unshift(fields);
    return {
        folder,
        scriptName: tenant.scriptName,
        name: tenant.fields.name,
        files,
        localOnly: [...(local?.files.keys() ?? [])].filter((name) => !tenant.files.has(name)).sort(),
    };
}
async function writePull(root, { folder, files }) {
    for (const { file, kind, text } of files) {
        const parts = [...(folder === '.' ? [] : [folder]), ...file.split('/')];
        let path = root;
        for (const part of parts) {
            path = (0,external_node_path_.join)(path, part);
            if (await isLink(path))
                throw new core_errors .fk(`${path} is a symbolic link, which is not followed, so nothing more was written; remove it`);
        }
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        try {
            await (0,promises_.writeFile)(path, text, { flag: kind === 'add' ? 'wx' : 'w' });
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
            throw new core_errors .fk(`${path} exists already, perhaps in another case, so nothing more was written; rename it`);
        }
    }
}
function folderName(scriptName, taken) {
    const lower = taken.map((name) => name.toLowerCase());
    if (isSafeName(scriptName) && !lower.includes(scriptName.toLowerCase()))
        return scriptName;
    const safe = (0,trim .M)(scriptName.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^-+/, ''), /-/).slice(0, 60);
    return `${safe || 'connector'}-${(0,external_node_crypto_.createHash)('sha256').update(scriptName).digest('hex').slice(0, 8)}`;
}
function isSafeName(name) {
    return (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name) &&
        !name.endsWith('.') &&
        !/^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i.test(name));
}
function pulledFields(tenant, local) {
    const { scriptName, fields } = tenant;
    const fileText = (name, from) => prettyFields(from).replace('{\n', name === undefined ? '{\n' : `{\n  "scriptName": ${JSON.stringify(name)},\n`);
    const text = fileText(scriptName, fields);
    if (local === undefined)
        return { ...fileChange(fieldsFile, undefined, text), text };
    const { changes, blocked } = planConnector(local, tenant);
    const isEqual = blocked.length === 0 && !changes.some(({ file }) => file === fieldsFile);
    if (isEqual && (local.scriptName ?? local.folder) === scriptName)
        return undefined;
    if (isEqual && local.scriptName === undefined) {
        const named = fileText(scriptName, local.fields);
        return { ...fileChange(fieldsFile, fileText(undefined, local.fields), named), text: named, isAddition: true };
    }
    return { ...fileChange(fieldsFile, fileText(local.scriptName, local.fields), text), text };
}
async function isLink(path) {
    try {
        return (await (0,promises_.lstat)(path)).isSymbolicLink();
    }
    catch (error) {
        if ((0,files .b2)(error))
            return false;
        throw error;
    }
}
; 








async function pullConnectors(options) {
    const { host, root, overwrite, dryRun, signal } = options;
    const pulls = await planPulls(options);
    const conflicts = pulls.flatMap(({ folder, files }) => files.filter(({ kind, isAddition }) => kind === 'change' && !isAddition).map(({ file }) => `${folder}/${file}`));
    const problem = conflicts.length === 0 || overwrite
        ? undefined
        : `nothing was written: ${listOfFirst(conflicts)} here differ from the tenant; look at the differences, then set ${(0,input_names .sy)('overwrite')} to replace them`;
    const writes = problem === undefined && !dryRun;
    let error = problem === undefined ? undefined : new core_errors .fk(problem);
    let written = 0;
    try {
        if (writes)
            for (const each of pulls) {
                signal.throwIfAborted();
                await writePull(root, each);
                written += each.files.length;
            }
    }
    catch (thrown) {
        error = thrown;
    }
    return {
        report: { mode: 'pull', tenant: host, written: writes, entries: pulls.map(pullEntry), problem },
        changes: dryRun ? pulls.reduce((sum, { files }) => sum + files.length, 0) : written,
        error,
    };
}
async function planPulls(options) {
    const { root, logger } = options;
    const locals = await readLocals(options);
    const tenants = await chosenConnectors(options, locals);
    const taken = (await namesIn(root)) ?? [];
    const pulls = [];
    for (const tenant of tenants) {
        warnOfLocales(logger, tenant);
        const local = folderOf(tenant, locals);
        if (local === undefined && locals.some(({ folder }) => folder === '.'))
            throw new core_errors .eb(`${root} is the folder of another connector than ${tenant.scriptName}; give the folder above it as ${(0,input_names .sy)('path')}`);
        const folder = local?.folder ?? folderName(tenant.scriptName, taken);
        taken.push(folder);
        pulls.push(planPull(tenant, local, folder));
    }
    return pulls;
}
async function readLocals(options) {
    if ((await namesIn(options.root)) === undefined)
        return [];
    const isFatal = ({ location, unsafe }) => unsafe === true || (0,external_node_path_.basename)(location.file) === fieldsFile;
    return await readConnectors({ ...options, scriptNames: [] }, isFatal);
}
async function chosenConnectors({ tenant, root, filters, limit, offset, count, locale, scriptNames, signal, logger }, locals) {
    const options = { locale, signal };
    const found = [];
    const wanted = [...scriptNames];
    if (filters !== undefined) {
        const listed = await tenant.list({ filters, limit, offset, count, locale }, options);
        if (listed.length === 0)
            logger.warning(`no released connector of the tenant matches ${filters}`);
        wanted.push(...listed.map(({ scriptName }) => scriptName));
    }
    else if (scriptNames.length === 0) {
        if (locals.length === 0)
            throw new core_errors .eb(`no connectors to pull are chosen, and ${root} has none yet; give ${(0,input_names .sy)('script-name')}, or ${(0,input_names .sy)('filters')} such as type sw "custom"`);
        for (const local of locals) {
            const connector = await findTenantConnector(tenant, local, options);
            if (connector !== undefined)
                found.push(connector);
            else
                logger.warning(`${local.folder}: the tenant has no such connector; its files stay as they are`);
        }
        return found;
    }
    for (const scriptName of wanted) {
        const connector = await readTenantConnector(tenant, scriptName, options);
        if (connector === undefined)
            throw new core_errors .eb(`the tenant has no connector ${JSON.stringify(scriptName)}; see mode list for their scriptNames`);
        found.push(connector);
    }
    return found;
}
function folderOf(tenant, locals) {
    return (locals.find(({ scriptName }) => scriptName === tenant.scriptName) ??
        locals.find(({ fields }) => fields.name === tenant.fields.name));
}
function pullEntry({ folder, scriptName, name, files, localOnly }) {
    return {
        folder,
        name,
        scriptName,
        action: actionOf(files),
        changes: files,
        blocked: [],
        extraFiles: localOnly,
        failures: [],
    };
}
function actionOf(files) {
    if (files.length === 0)
        return 'none';
    return files.some(({ file, kind }) => file === fieldsFile && kind === 'add') ? 'create' : 'update';
}
; 




















const sync = (0,command .N)({
    name: 'sync',
    summary: 'Keeps custom connectors of a tenant as files: shows differences, applies or pulls them.',
    action: { title: 'SaaS connector: sync', icon: 'refresh-cw', color: 'blue' },
    positional: ['mode'],
    inputs: allInputs,
    outputs: outputs,
    async run(inputs, context) {
        if (['apply', 'pull', 'destroy'].includes(inputs.mode))
            context.setOutput('changes', 0);
        checkInputs(inputs, context);
        const { workingDirectory } = context;
        const root = (0,external_node_path_.resolve)(workingDirectory, inputs.path);
        if (inputs.mode === 'plan')
            await (0,output_paths .H)({ 'plan-file': inputs['plan-file'] }, workingDirectory);
        if (inputs.mode === 'pull')
            await (0,output_paths .N)({ path: inputs.path }, workingDirectory);
        const onProblem = ({ level, message, location }) => context.annotate({ level, title: 'sync', message, location });
        const folder = { root, scriptNames: inputs['script-name'], onProblem };
        if (inputs.mode === 'plan' && context.workflow?.fromFork && (0,tenant .iT)(inputs).length > 0) {
            await readConnectors(folder);
            reportUncompared(context);
            return;
        }
        const client = await (0,tenant .Hl)(inputs, context, { connectorsPrefix: inputs['connectors-prefix'] });
        try {
            const { logger, signal } = context;
            const tenant = { tenant: client.customConnectors, host: client.baseUrl.host };
            await runMode(inputs, { ...folder, ...tenant, locale: inputs.locale, logger, signal }, context);
            await (0,token_end .zS)(client, context);
        }
        finally {
            client.close();
        }
    },
});
async function runMode(inputs, options, context) {
    const dryRun = inputs['dry-run'];
    switch (inputs.mode) {
        case 'plan':
        case 'apply':
            return await planOrApply(inputs, options, context);
        case 'pull': {
            const { filters, limit, offset, count: isCounted, overwrite } = inputs;
            const paging = { filters, limit, offset, count: isCounted };
            return finish(await pullConnectors({ ...options, ...paging, overwrite, dryRun }), context);
        }
        case 'destroy': {
            const [scriptName = ''] = inputs['script-name'];
            const result = await destroyConnector({ ...options, scriptName, dryRun });
            if (result.report === undefined && result.error === undefined) {
                context.logger.info(`${scriptName} is not on ${options.host}; nothing to do`);
                context.addSummary('## Custom connectors: destroy\n\nNothing to do: it does not exist.');
            }
            return finish(result, context);
        }
        case 'list':
            return await list(inputs, options, context);
    }
}
async function planOrApply(inputs, options, context) {
    const applies = inputs.mode === 'apply';
    const isDry = !applies || inputs['dry-run'];
    const planFile = inputs['plan-file'] && (0,external_node_path_.resolve)(context.workingDirectory, inputs['plan-file']);
    if (applies)
        context.setOutput('failed', 0);
    const saved = applies && planFile !== undefined ? await readPlanFile(planFile) : undefined;
    const { connectors, problem } = await planConnectors(options, saved);
    if (!isDry && problem === undefined) {
        const result = await applyConnectors(connectors, options);
        annotateFailures(result, options.root, context);
        context.setOutput('failed', result.failed);
        finish(result, context);
        return;
    }
    const plans = connectors.map(({ plan }) => plan);
    const report = planReport(applies ? 'apply' : 'plan', options.host, plans, problem);
    showReport(report, context);
    if (inputs.comment)
        await commentOnPlan(report, inputs, context);
    const changes = plans.reduce((sum, plan) => sum + plan.changes.length, 0);
    context.setOutput('changes', isDry ? changes : 0);
    if (problem !== undefined)
        throw new core_errors .yo(problem);
    const { reportDirectory } = context;
    const path = planFile ?? (reportDirectory && (0,external_node_path_.join)(reportDirectory, 'sync-plan.json'));
    if (!applies && path !== undefined) {
        await writePlanFile(path, options.host, plans);
        context.setPathOutput('plan', path);
        context.logger.info(`plan: ${path}`);
    }
    if (inputs['fail-on-changes'] && changes > 0)
        throw new core_errors .yo(`${changes} difference${changes === 1 ? '' : 's'} between ${inputs.path} and the tenant; run sync with mode apply, or with mode pull and overwrite`, { isFinding: true });
}
function finish({ report, changes, error }, context) {
    context.setOutput('changes', changes);
    if (report !== undefined)
        showReport(report, context);
    if (error !== undefined)
        throw error;
}
function showReport(report, context) {
    logReport(report, context.logger);
    context.addSummary(`## Custom connectors: ${report.mode}\n\n${syncSection(report)}`);
}
function annotateFailures({ report }, root, context) {
    if (context.workflow === undefined)
        return;
    for (const { folder, failures } of report?.entries ?? [])
        for (const { file, message } of failures) {
            const location = { file: (0,external_node_path_.join)(root, folder, file), line: 1 };
            context.annotate({ level: 'error', title: 'sync', message, location });
        }
}
async function commentOnPlan(report, inputs, context) {
    const heading = `## Custom connectors: ${(0,markdown .Qq)(inputs.path)} on ${(0,markdown .Qq)(report.tenant)}`;
    const content = {
        key: ['sync', report.tenant, inputs.path],
        body: (footer) => syncComment(report, heading, footer),
    };
    const problem = await (0,sticky_comment .v)(content, inputs['github-token'], context);
    if (problem !== undefined)
        context.annotate(problem);
}
function reportUncompared(context) {
    const message = 'a pull request from a fork has no secrets: the files were checked, but not compared with the tenant';
    context.annotate({ level: 'notice', title: 'sync', message });
    context.addSummary(`## Custom connectors: plan\n\n⏭️ ${message[0]?.toUpperCase()}${message.slice(1)}.`);
}
async function list(inputs, { tenant, host, signal }, context) {
    const { filters, limit, offset, count: isCounted, locale } = inputs;
    const found = await tenant.list({ filters, limit, offset, count: isCounted, locale }, { signal });
    context.logger.info((0,format .U9)(found.length, 'connector'));
    const rows = found.map(({ scriptName, name, type, status }) => [scriptName, name, type ?? '', status ?? '']);
    if (rows.length > 0)
        for (const line of (0,text_table .e)(['scriptName', 'Name', 'Type', 'Status'], rows, context))
            context.logger.info(line);
    context.setOutput('changes', found.length);
    const result = found.map(({ scriptName, name, type, status }) => ({ scriptName, name, type, status }));
    context.setOutput('result', JSON.stringify(result));
    context.addSummary(`## Custom connectors\n\n${connectorListSection(host, found)}`);
}
function checkInputs(inputs, { workflow }) {
    const { mode, filters, confirm, 'script-name': scriptNames } = inputs;
    const assertMode = (name, isGiven, modes) => {
        if (isGiven && !modes.includes(mode))
            throw new core_errors .eb(`${name} is for mode ${modes.join(' and ')}; leave it out`);
    };
    assertMode('filters', filters !== undefined, ['pull', 'list']);
    assertMode('limit', inputs.limit !== undefined, ['pull', 'list']);
    assertMode('overwrite', inputs.overwrite, ['pull']);
    assertMode('plan-file', inputs['plan-file'] !== undefined, ['plan', 'apply']);
    assertMode('comment', inputs.comment, ['plan']);
    assertMode('fail-on-changes', inputs['fail-on-changes'], ['plan']);
    if (inputs.comment && workflow === undefined)
        throw new core_errors .eb(`${(0,input_names .sy)('comment')} needs a pull request of GitHub; leave it out here`);
    if (inputs.comment && inputs['github-token'] === undefined)
        throw new core_errors .eb(`${(0,input_names .sy)('comment')} needs github-token; pass the token of the job`);
    assertMode('confirm', confirm !== undefined, ['destroy']);
    const hasPaging = inputs.limit !== undefined || inputs.offset > 0 || inputs.count;
    if (hasPaging && mode !== 'list' && filters === undefined)
        throw new core_errors .eb('limit, offset and count are for lists; give filters with them, or leave them out');
    if (inputs.locale !== undefined)
        (0,custom_connector_values .cb)(inputs.locale);
    if (filters !== undefined && scriptNames.length > 0)
        throw new core_errors .eb(`${(0,input_names .sy)('filters')} and ${(0,input_names .sy)('script-name')} are both given; give one of them`);
    if (mode === 'destroy')
        checkConfirmation(scriptNames, confirm);
}
function checkConfirmation([scriptName, ...others], confirm) {
    if (scriptName === undefined || others.length > 0)
        throw new core_errors .eb(`destroy deletes one connector; give its scriptName as ${(0,input_names .sy)('script-name')}`);
    if (confirm === scriptName)
        return;
    throw new core_errors .eb(confirm === undefined
        ? `${(0,input_names .sy)('confirm')} is missing: to delete ${scriptName} with all its files, give its scriptName as ${(0,input_names .sy)('confirm')} too`
        : `confirm is ${JSON.stringify(confirm)} and not ${JSON.stringify(scriptName)}; nothing was deleted`);
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

  93917:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Nu: () => (  positionIn),
    Zh: () => (  isFault),
    df: () => (  positionOf),
    lk: () => (  parseJsonText),
    t$: () => (  positionAt)
  });
  var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70679);



const maxDepth = 100;
function parseJsonText(raw) {
    const text = (0,_core_files_js__WEBPACK_IMPORTED_MODULE_2__  .Yi)(raw);
    if (text.trim() === '')
        return { message: 'it is empty', position: { line: 1, column: 1 } };
    const tooDeep = offsetBelowDepth(text, maxDepth);
    if (tooDeep !== undefined)
        return { message: `it is nested deeper than ${maxDepth} levels`, position: positionAt(text, tooDeep) };
    const errors = [];
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false });
    try {
        const value = JSON.parse(text);
        if (root)
            return { text, value, root };
    }
    catch (error) {
        const first = errors[0];
        if (!first)
            return { message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .bD)(error), position: { line: 1, column: 1 } };
        return { message: reasonOf(text, first), position: positionAt(text, Math.min(first.offset, text.length)) };
    }
    return { message: 'this is not JSON', position: { line: 1, column: 1 } };
}
function isFault(parsed) {
    return 'position' in parsed;
}
function nodeAt(document, path) {
    for (let length = path.length; length > 0; length--) {
        const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(document.root, path.slice(0, length));
        if (node)
            return node;
    }
    return document.root;
}
function positionOf(raw, path) {
    const parsed = parseJsonText(raw);
    return isFault(parsed) ? { line: 1, column: 1 } : positionIn(parsed, path);
}
function positionIn(document, path) {
    const node = nodeAt(document, path);
    return positionAt(document.text, node.parent?.type === 'property' ? node.parent.offset : node.offset);
}
function positionAt(text, offset) {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
function offsetBelowDepth(text, levels) {
    let depth = 0;
    let inText = false;
    for (let offset = 0; offset < text.length; offset++) {
        const c = text[offset];
        if (c === '"')
            inText = !inText;
        else if (inText) {
            if (c === '\\')
                offset++;
            else if (c === '\n')
                inText = false;
        }
        else if (c === '{' || c === '[') {
            if (++depth > levels)
                return offset;
        }
        else if (c === '}' || c === ']')
            depth--;
    }
    return undefined;
}
function trailingCommaHint(text, offset, bracket) {
    const hasComma = text[offset] === bracket && text.slice(0, offset).trimEnd().endsWith(',');
    return hasComma ? `; remove the comma before "${bracket}"` : '';
}
function reasonOf(text, error) {
    const found = text.slice(error.offset, error.offset + Math.max(1, Math.min(error.length, 20)));
    if (/^\/[/*]/.test(text.slice(error.offset, error.offset + 2)))
        return 'comments are not allowed in JSON';
    if (found.startsWith("'"))
        return 'texts must be in double quotes';
    const end = error.offset >= text.trimEnd().length;
    switch ((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error)) {
        case 'CommaExpected':
            return 'a comma is missing before this';
        case 'ColonExpected':
            return 'a colon is missing';
        case 'PropertyNameExpected':
            if (end)
                return 'the text ends where the name of a property is expected';
            return `the name of a property is expected here${trailingCommaHint(text, error.offset, '}')}`;
        case 'ValueExpected':
            if (end)
                return 'the text ends where a value is expected';
            return `a value is expected here${trailingCommaHint(text, error.offset, ']')}`;
        case 'CloseBraceExpected':
            return 'a "}" is missing';
        case 'CloseBracketExpected':
            return 'a "]" is missing';
        case 'EndOfFileExpected':
            return 'there is more text after the end';
        case 'UnexpectedEndOfString':
            return 'a text is not closed by a double quote on its line';
        case 'InvalidNumberFormat':
        case 'UnexpectedEndOfNumber':
            return 'this is not a number';
        case 'InvalidEscapeCharacter':
        case 'InvalidUnicode':
            return 'a backslash in a text is not followed by what JSON allows (write \\\\ for a backslash)';
        case 'InvalidCharacter':
            return 'a text holds a character that must be written as an escape, such as \\n or \\t';
        default:
            return 'this is not JSON';
    }
}

  })

};
