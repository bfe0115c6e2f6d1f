export const id = 8357;
export const ids = [8357,6214];
export const modules = {

  36214:
  ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++;  
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';

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

  19898:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  timeInput),
    T: () => (  durationInput)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58369);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
  var _core_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99582);





const minTime = Date.UTC(2000, 0, 1);
function durationInput(name, text) {
    const duration = (0,_core_times_js__WEBPACK_IMPORTED_MODULE_3__  .E9)(text);
    if (duration === undefined || duration <= 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(text), 60)} is not a duration; write one such as 30s, 5m, 1h30m or 2d`);
    }
    return duration;
}
function timeInput(name, text, now) {
    const time = (0,_core_times_js__WEBPACK_IMPORTED_MODULE_3__  .pe)(text, now);
    if (time === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(text), 60)} is not a time; write how long ago (30m, 2h), or 2026-01-31, 2026-01-31 13:00:00 (UTC) or 2026-01-31T13:00:00+01:00`);
    }
    if (time < minTime)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(text), 60)} is too long ago; give a time after 2000`);
    return time;
}

  }),

  78924:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    MW: () => (  excludeValidationInput),
    W6: () => (  ValidationRecords),
    xs: () => (  readExcludedValidations)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58369);
  var _core_secrets_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53491);
  var _report_result_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70632);
  var _validation_engine_traffic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34498);
  var _structured_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34785);






const maxNamedRequests = 100_000;
const excludeValidationInput = {
    'exclude-validation': {
        kind: 'list',
        default: '',
        description: 'Results of validations (validation.json), separated by commas, whose own invocations do not count: some of them have to fail.',
    },
};
async function readExcludedValidations(paths, workingDirectory) {
    const results = [];
    for (const path of paths) {
        const label = `${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('exclude-validation')} ${path}`;
        const { traffic, ...rest } = (0,_report_result_file_js__WEBPACK_IMPORTED_MODULE_2__.parseResult)(await (0,_structured_input_js__WEBPACK_IMPORTED_MODULE_4__  .C)('exclude-validation', path, workingDirectory), label);
        if (traffic === undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${label} does not say which invocations the validation made; validate with this version of the program`);
        }
        results.push({ ...rest, traffic });
    }
    return withoutRepeated(results);
}
function withoutRepeated(results) {
    const isPartOf = (part, whole) => {
        if (part.seed !== whole.seed || part.connector.ref !== whole.connector.ref)
            return false;
        const [start, startOfWhole] = [Date.parse(part.started), Date.parse(whole.started)];
        if (whole.shard === undefined && part.shard !== undefined)
            return start >= startOfWhole && start + part.duration <= startOfWhole + whole.duration;
        return start === startOfWhole && part.shard?.index === whole.shard?.index;
    };
    return results.filter((each, i) => {
        return !results.some((other, j) => j !== i && isPartOf(each, other) && (j < i || !isPartOf(other, each)));
    });
}
function isTelling(id) {
    return id.length >= _validation_engine_traffic_js__WEBPACK_IMPORTED_MODULE_3__  .eP && !id.includes(_core_secrets_store_js__WEBPACK_IMPORTED_MODULE_1__  .dK);
}
class ValidationRecords {
    #requestIds;
    #madeUpIds;
    #namedRequests = 0;
    constructor(results) {
        this.#requestIds = new Set(results.flatMap(({ traffic }) => traffic.requestIds).filter(isTelling));
        this.#madeUpIds = [...new Set(results.flatMap(({ traffic }) => traffic.madeUpIds).filter(isTelling))];
    }
    has({ record: { requestID, message }, facts: { error } }) {
        if (this.#requestIds.has(requestID))
            return true;
        if (typeof message === 'object' && this.#requestIds.has(String(message['requestId'])))
            return true;
        if (error === undefined || this.#madeUpIds.length === 0)
            return false;
        const text = typeof message === 'string' ? message : JSON.stringify(message);
        if (!this.#madeUpIds.some((id) => text.includes(id)))
            return false;
        if (requestID !== '' && this.#namedRequests++ < maxNamedRequests)
            this.#requestIds.add(requestID);
        return true;
    }
}

  }),

  840:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  stats: () => (  stats)
});

var external_node_path_ = __webpack_require__(76760);
var command = __webpack_require__(61346);
var output_paths = __webpack_require__(73899);
var core_errors = __webpack_require__(57657);
var files = __webpack_require__(70679);
var input_names = __webpack_require__(58369);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var format = __webpack_require__(39798);
var tenant = __webpack_require__(77543);
var time_inputs = __webpack_require__(19898);
var validation_traffic = __webpack_require__(78924);
var traffic = __webpack_require__(34498);
; 


async function readStats({ client, connector: ref, from: requested, thresholds, excluded, signal, }) {
    const validations = excluded.filter(({ connector: { tenant } }) => tenant === client.baseUrl.host);
    const from = startOfPeriod(requested, validations);
    const connector = ref === undefined ? undefined : await client.connectors.resolve(ref, { signal });
    const { connectors } = await client.stats({ from: new Date(from), connectorId: connector?.id, signal });
    const selected = connectors.filter(({ connectorID }) => connector === undefined || connectorID === connector.id);
    const own = new ValidationInvocations(validations, from);
    const commands = metricsOf(selected.map((each) => ({ ...each, stats: each.stats.map((stats) => own.subtractFrom(stats, each.connectorID)) })), thresholds);
    return {
        from,
        alias: connector?.alias,
        commands,
        invocations: commands.reduce((total, each) => total + each.invocations, 0),
        errors: commands.reduce((total, each) => total + each.errors, 0),
        exceeded: commands.filter((each) => each.exceeded.length > 0),
        subtracted: own.subtracted,
        notSubtracted: [
            ...excluded.filter((each) => !validations.includes(each)).map((each) => ofOther(each, client.baseUrl.host)),
            ...own.notSubtracted,
        ],
    };
}
function ofOther({ started, connector: { tenant } }, host) {
    const place = tenant === undefined ? 'a bundle on this machine' : tenant;
    return `the validation of ${started} was of ${place}, not of ${host}; nothing of it is subtracted`;
}
function startOfPeriod(from, validations) {
    const isRunning = validations.some(({ started, duration, traffic }) => {
        const start = Date.parse(started);
        return start < from && start + duration >= from && traffic.minutes !== undefined;
    });
    return isRunning ? Math.floor(from / traffic .J2) * traffic .J2 : from;
}
function trafficSince({ started, duration, traffic }, from) {
    const start = Date.parse(started);
    if (start >= from)
        return traffic.commands;
    if (start + duration < from)
        return [];
    return traffic.minutes?.filter((minute) => Date.parse(minute.start) >= from).flatMap(({ commands }) => commands);
}
class ValidationInvocations {
    #counts = new Map();
    subtracted = 0;
    notSubtracted = [];
    constructor(results, from) {
        for (const result of results) {
            const traffic = trafficSince(result, from);
            if (traffic === undefined) {
                this.notSubtracted.push(`the validation of ${result.started} began before the period, and its result does not say what it invoked since; nothing of it is subtracted, so let since be before its start`);
            }
            for (const { command, invocations, errors } of traffic ?? []) {
                const key = `${result.connector.ref} ${command}`;
                const sum = this.#counts.get(key) ?? { invocations: 0, errors: 0 };
                this.#counts.set(key, { invocations: sum.invocations + invocations, errors: sum.errors + errors });
            }
        }
    }
    subtractFrom(stats, connector) {
        const own = this.#counts.get(`${connector} ${stats.commandType}`);
        if (own === undefined)
            return stats;
        const invocationCount = stats.invocationCount - own.invocations;
        const errorCount = stats.errorCount - own.errors;
        if (invocationCount < 0 || errorCount < 0 || errorCount > invocationCount) {
            this.notSubtracted.push(`${stats.commandType} has ${stats.invocationCount} invocations and ${stats.errorCount} errors, the validation made ${own.invocations} and ${own.errors}; nothing is subtracted there, as the tenant has not counted all of it yet`);
            return stats;
        }
        this.subtracted += own.invocations;
        return { ...stats, invocationCount, errorCount };
    }
}
function percent(part, whole) {
    return whole > 0 ? (part * 100) / whole : 0;
}
function finishedOf(invocations, errors) {
    return Math.max(invocations, errors);
}
function metricsOf(connectors, thresholds) {
    const all = connectors.flatMap(({ connectorID, alias, stats }) => stats.map((each) => {
        const finished = finishedOf(each.invocationCount, each.errorCount);
        const errorRate = percent(each.errorCount, finished);
        return {
            connector: alias || connectorID,
            connectorId: connectorID,
            command: each.commandType,
            invocations: each.invocationCount,
            errors: each.errorCount,
            errorRate,
            average: each.elapsedAvg,
            p95: each.elapsed95th,
            exceeded: finished >= thresholds.minInvocations ? exceededBy(errorRate, each.elapsed95th, thresholds) : [],
        };
    }));
    return all.sort((a, b) => compare(a.connector, b.connector) || b.invocations - a.invocations);
}
function exceededBy(errorRate, p95, { maxErrorRatePercent, maxP95Ms }) {
    return [
        ...(errorRate > maxErrorRatePercent ? [`error rate ${errorRate.toFixed(1)} % over ${maxErrorRatePercent} %`] : []),
        ...(p95 > maxP95Ms ? [`95th percentile ${(0,format .a3)(p95)} over ${(0,format .a3)(maxP95Ms)}`] : []),
    ];
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
var report_chart = __webpack_require__(86637);
var markdown = __webpack_require__(12560);
var text_table = __webpack_require__(80805);
; 




const maxRows = 200;
const maxBars = 15;
function statsSection({ tenant, filter, commands, invocations, errors, exceeded }) {
    const rows = commands
        .slice(0, maxRows)
        .map((each) => [
        (0,markdown .fh)(each.connector),
        (0,markdown .aY)(each.command),
        ...cells(each).slice(2),
        each.exceeded.length === 0 ? '' : `❌ ${(0,markdown .Qq)(each.exceeded.join(', '))}`,
    ]);
    const more = commands.length > maxRows ? `\n\nAnd ${(0,format .U9)(commands.length - maxRows, 'more command')}.` : '';
    const headers = ['Connector', 'Command', 'Invocations', 'Errors', 'Error rate', 'Average', '95th percentile', ''];
    return [
        `**${(0,format .U9)(invocations, 'invocation')}**, ${errors === 0 ? 'no errors' : `**${(0,format .U9)(errors, 'error')}**`} on ${(0,markdown .aY)(tenant)}, ${(0,markdown .Qq)(filter)}`,
        exceeded.length === 0 ? '' : `❌ **${(0,format .U9)(exceeded.length, 'command')} over a threshold**`,
        (0,markdown .tp)(headers, rows) + more,
        ...charts(commands),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function charts(commands) {
    const connectors = new Set(commands.map((each) => each.connectorId));
    const label = (each) => (connectors.size > 1 ? `${each.connector} ${each.command}` : each.command);
    const chart = (title, unit, value) => {
        const largest = commands
            .filter((each) => value(each) > 0)
            .sort((a, b) => value(b) - value(a))
            .slice(0, maxBars);
        return (0,report_chart .S)({ title, unit, labels: largest.map(label), bars: largest.map(value), horizontal: true });
    };
    const errorRates = chart('Error rate', 'percent', (each) => each.errorRate);
    const invocations = chart('Invocations', 'invocations', (each) => each.invocations);
    return [
        chart('95th percentile of the time', 'milliseconds', (each) => each.p95),
        errorRates,
        invocations === '' ? '' : (0,markdown .zH)('Invocations', invocations),
    ];
}
function statsLines(commands, place) {
    const headers = ['CONNECTOR', 'COMMAND', 'INVOCATIONS', 'ERRORS', 'RATE', 'AVERAGE', 'P95'];
    return (0,text_table .e)(headers, commands.map(cells), place);
}
function cells({ connector, command, invocations, errors, errorRate, average, p95 }) {
    const times = [(0,format .a3)(average), (0,format .a3)(p95)];
    return [connector, command, String(invocations), String(errors), `${errorRate.toFixed(1)} %`, ...times];
}
; 














const allInputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector. Default: all.' },
    since: {
        kind: 'text',
        default: '24h',
        description: 'Start of the period: how long ago, such as 30m, 12h, 7d or 2w, or a time.',
    },
    'max-error-rate': {
        kind: 'text',
        description: 'Fail if more than this percentage of the invocations of a command failed, such as 5.',
    },
    'max-p95': {
        kind: 'text',
        description: 'Fail if the 95th percentile of the duration of a command is longer than this, such as 30s.',
    },
    'min-invocations': {
        kind: 'integer',
        min: 1,
        default: '1',
        description: 'Number of invocations that a command needs for the thresholds to apply.',
    },
    ...validation_traffic .MW,
    out: { kind: 'text', description: 'File to write the statistics to, as JSON. An existing file is replaced.' },
    ...tenant .MR,
};
const stats = (0,command .N)({
    name: 'stats',
    summary: 'Shows how often the commands of connectors ran and failed and how long they took, and checks thresholds.',
    action: { title: 'SaaS connector: stats', icon: 'bar-chart-2', color: 'gray-dark' },
    positional: ['connector'],
    inputs: allInputs,
    outputs: {
        file: 'Path of the file with the statistics, if out is given.',
        count: 'Number of invocations.',
        errors: 'Number of failed invocations.',
        'error-rate': 'Percentage of failed invocations, with one decimal; empty without an invocation.',
        p95: 'The longest 95th percentile of any command, in milliseconds; empty without an invocation.',
        exceeded: 'Number of commands over a threshold.',
    },
    async run(inputs, context) {
        const { clock, signal, logger, workingDirectory } = context;
        const now = clock.now();
        const thresholds = readThresholds(inputs);
        const from = (0,time_inputs .Q)('since', inputs.since, now);
        if (from > now)
            throw new core_errors .eb(`since ${inputs.since} lies in the future; give a time before now`);
        await (0,output_paths .H)({ out: inputs.out }, workingDirectory);
        const excluded = await (0,validation_traffic .xs)(inputs['exclude-validation'], workingDirectory);
        const client = await (0,tenant .Hl)(inputs, context);
        let result;
        try {
            result = await readStats({ client, connector: inputs.connector, from, thresholds, excluded, signal });
        }
        finally {
            client.close();
        }
        const { alias, commands, invocations, errors, exceeded, subtracted, notSubtracted } = result;
        const since = new Date(result.from).toISOString();
        const filter = `since ${since}${alias === undefined ? '' : `, connector ${alias}`}`;
        context.setOutput('count', invocations);
        context.setOutput('errors', errors);
        context.setOutput('exceeded', exceeded.length);
        if (subtracted > 0) {
            logger.info(`${(0,format .U9)(subtracted, 'invocation')} of a validation subtracted; the times still contain them`);
        }
        for (const each of notSubtracted) {
            logger.warning(`exclude-validation: ${each}`);
        }
        const finished = finishedOf(invocations, errors);
        if (finished > 0) {
            context.setOutput('error-rate', percent(errors, finished).toFixed(1));
            context.setOutput('p95', Math.round(Math.max(...commands.map((each) => each.p95))));
            for (const line of statsLines(commands, context))
                logger.info(line);
        }
        else {
            logger.info(`no invocations ${filter}`);
        }
        context.addSummary(`## Statistics\n\n${statsSection({ tenant: client.baseUrl.host, filter, ...result })}`);
        if (inputs.out !== undefined) {
            const path = (0,external_node_path_.resolve)(workingDirectory, inputs.out);
            await (0,files .Bl)(path, `${context.secrets.json({ since, commands }, 2)}\n`, `out ${inputs.out}`);
            context.setPathOutput('file', path);
        }
        if (exceeded.length > 0) {
            throw overThreshold(exceeded, context.workflow === undefined ? 'the table above' : 'the summary');
        }
    },
});
function readThresholds(inputs) {
    const p95 = inputs['max-p95'];
    return {
        maxErrorRatePercent: percentInput('max-error-rate', inputs['max-error-rate']),
        maxP95Ms: p95 === undefined ? Number.POSITIVE_INFINITY : (0,time_inputs .T)('max-p95', p95),
        minInvocations: inputs['min-invocations'],
    };
}
function percentInput(name, text) {
    if (text === undefined)
        return Number.POSITIVE_INFINITY;
    const value = /^\d+(\.\d+)?\s*%?$/.test(text) ? Number.parseFloat(text) : Number.NaN;
    if (value >= 0 && value <= 100)
        return value;
    throw new core_errors .eb(`${(0,input_names .yu)(name)}: ${(0,core_text .hD)((0,process .Nt)(text), 60)} is not a percentage from 0 to 100; write one such as 2.5`);
}
const maxNamedCommands = 5;
function overThreshold(exceeded, place) {
    const named = exceeded
        .slice(0, maxNamedCommands)
        .map((each) => `${each.connector} ${each.command} (${each.exceeded.join(', ')})`);
    const more = exceeded.length > maxNamedCommands ? `, and ${exceeded.length - maxNamedCommands} more` : '';
    return new core_errors .yo(`over the threshold: ${named.join('; ')}${more}; see ${place}`);
}

  }),

  86637:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  barChart)
  });
  var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28759);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);



function barChart({ title, labels, unit, bars, line, horizontal }) {
    const maximum = Math.max(0, ...bars, ...(line ?? []));
    if (labels.length === 0 || maximum === 0)
        return '';
    return [
        '```mermaid',
        `xychart-beta${horizontal ? ' horizontal' : ''}`,
        `    title ${quoteLabel(title, 80)}`,
        `    x-axis [${labels.map((label) => quoteLabel(label)).join(', ')}]`,
        `    y-axis ${quoteLabel(unit)} 0 --> ${formatNumber(maximum)}`,
        `    bar [${bars.map(formatNumber).join(', ')}]`,
        ...(line === undefined ? [] : [`    line [${line.map(formatNumber).join(', ')}]`]),
        '```',
    ].join('\n');
}
function quoteLabel(text, maxLength = 40) {
    const plain = (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_2__  .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(text), (whole) => whole
        .replace(/[^\p{L}\p{N} .,:_/()%-]+/gu, '?')
        .replace(/\s+/g, ' ')
        .trim());
    return plain === '' ? '"?"' : `"${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .ml)(plain, maxLength)}"`;
}
function formatNumber(number) {
    const value = Number.isFinite(number) ? Math.min(Math.max(number, 0), 1e15) : 0;
    return Number.isInteger(value) ? value.toFixed(0) : value.toFixed(2);
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

  34498:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    J2: () => (  minuteMs),
    Ky: () => (  TrafficLog),
    eP: () => (  minIdLength),
    pU: () => (  sumTraffic)
  });
  var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25584);

const maxIds = 10_000;
const minIdLength = 8;
const maxMinutes = 24 * 60;
const minuteMs = 60_000;
class TrafficLog {
    #clock;
    #requestIds = new Set();
    #madeUpIds = new Set();
    #all = new Counts();
    #minutes = new Map();
    constructor(clock) {
        this.#clock = clock;
    }
    addMadeUpId(id) {
        if (id.length >= minIdLength && this.#madeUpIds.size < maxIds)
            this.#madeUpIds.add(id);
    }
    watch(invoker) {
        const begin = (command) => this.#begin(command);
        return {
            async *invoke(type, input, options) {
                const fail = begin(type);
                try {
                    yield* invoker.invoke(type, input, options);
                }
                catch (error) {
                    fail(error);
                    throw error;
                }
            },
        };
    }
    async record(command, invoke) {
        const fail = this.#begin(command);
        try {
            return await invoke();
        }
        catch (error) {
            fail(error);
            throw error;
        }
    }
    result() {
        return {
            requestIds: [...this.#requestIds],
            madeUpIds: [...this.#madeUpIds],
            commands: this.#all.list(),
            ...(this.#minutes.size <= maxMinutes && { minutes: minutesOf(this.#minutes) }),
        };
    }
    #begin(command) {
        const minute = Math.floor(this.#clock.now() / minuteMs) * minuteMs;
        const known = this.#minutes.get(minute);
        const ofMinute = known ?? new Counts();
        if (known === undefined && this.#minutes.size <= maxMinutes)
            this.#minutes.set(minute, ofMinute);
        const all = [this.#all, ofMinute];
        for (const counts of all)
            counts.add({ command, invocations: 1, errors: 0 });
        return (error) => {
            if (!(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__  .Dz)(error))
                return;
            if (error.kind === 'connector')
                for (const counts of all)
                    counts.add({ command, invocations: 0, errors: 1 });
            if (error.trackingId !== undefined && this.#requestIds.size < maxIds)
                this.#requestIds.add(error.trackingId);
        };
    }
}
class Counts {
    #commands = new Map();
    add({ command, invocations, errors }) {
        const sum = this.#commands.get(command) ?? { command, invocations: 0, errors: 0 };
        this.#commands.set(command, {
            command,
            invocations: sum.invocations + invocations,
            errors: sum.errors + errors,
        });
    }
    list() {
        return [...this.#commands.values()].sort((a, b) => (a.command < b.command ? -1 : 1));
    }
}
function minutesOf(minutes) {
    return [...minutes]
        .sort(([a], [b]) => a - b)
        .map(([start, counts]) => ({ start: new Date(start).toISOString(), commands: counts.list() }));
}
function sumTraffic(shards) {
    const all = new Counts();
    const byMinute = new Map();
    let hasMinutes = true;
    for (const shard of shards) {
        if (shard === undefined)
            return undefined;
        for (const each of shard.commands)
            all.add(each);
        hasMinutes &&= shard.minutes !== undefined;
        for (const { start, commands } of shard.minutes ?? []) {
            const counts = byMinute.get(Date.parse(start)) ?? new Counts();
            byMinute.set(Date.parse(start), counts);
            for (const each of commands)
                counts.add(each);
        }
    }
    const idsOf = (name) => [...new Set(shards.flatMap((shard) => shard?.[name] ?? []))];
    return {
        requestIds: idsOf('requestIds'),
        madeUpIds: idsOf('madeUpIds'),
        commands: all.list(),
        ...(hasMinutes && { minutes: minutesOf(byMinute) }),
    };
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
