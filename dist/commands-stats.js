export const id = 1954;
export const ids = [1954];
export const modules = {

  65940:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Qp: () => (  describeQuery),
    tw: () => (  readWindow),
    vX: () => (  logLimits),
    x8: () => (  unknownEventWarning),
    xB: () => (  readQuery),
    yn: () => (  logQueryInputs)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58369);
  var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82226);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46601);
  var _shared_time_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19898);






const logQueryInputs = {
    connector: { kind: 'text', description: 'Id or alias of a connector, to read only its records. Default: all.' },
    version: {
        kind: 'integer',
        min: 0,
        description: 'Version of the connector, to read only its records. Default: all.',
    },
    source: {
        kind: 'list',
        default: '',
        description: "Names of sources, separated by commas, to read only their records: a record's targetName. Default: all.",
    },
    'target-id': { kind: 'text', description: "Id of a runtime, to read only its records: a record's targetID." },
    since: { kind: 'text', description: 'How far back to read, such as 30m, 2h or 1h30m. Default: 1h.' },
    start: {
        kind: 'text',
        description: 'Read from this time on, instead of since: 2026-01-31, 2026-01-31 13:00:00 (both UTC), RFC 3339, or how long ago.',
    },
    stop: { kind: 'text', description: 'Read up to this time, in the same forms. Default: to the end.' },
    level: {
        kind: 'list',
        default: '',
        description: 'Levels to read, separated by commas: TRACE, DEBUG, INFO, WARN, ERROR, FATAL. Default: all.',
    },
    event: {
        kind: 'text',
        description: 'Event to read: invokeCommand, connectorMessage or commandOutcome. Default: all.',
    },
    component: { kind: 'text', description: 'Component to read. Default: all.' },
    'request-id': { kind: 'text', description: 'Id of a request, to read only its records.' },
    follow: {
        kind: 'text',
        description: 'Continue to read new records for this long, such as 2m, also those that arrive late.',
    },
    'max-records': {
        kind: 'integer',
        min: 1,
        default: '10000000',
        description: 'Most records that are read from the tenant. If there are more, the step fails after these.',
    },
    'max-time': {
        kind: 'text',
        default: '1h',
        description: 'Longest time that reading the log to its end may take, such as 10m. With follow, of each reading.',
    },
};
const levels = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'];
const events = ['invokeCommand', 'connectorMessage', 'commandOutcome'];
const defaultSinceMs = 3_600_000;
function readWindow(inputs, now) {
    const { since, start, stop, follow } = inputs;
    if (since !== undefined && start !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('since')} and ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('start')} are both given; give one of them`);
    if (stop !== undefined && follow !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('stop')} and ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('follow')} are both given; ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('follow')} reads to the newest records, so leave ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('stop')} out`);
    }
    if (stop !== undefined && start === undefined && since === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('stop')} is given without ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('start')}; give ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('start')} too`);
    }
    const window = {
        start: start !== undefined
            ? (0,_shared_time_inputs_js__WEBPACK_IMPORTED_MODULE_4__  .Q)('start', start, now)
            : since !== undefined
                ? (0,_shared_time_inputs_js__WEBPACK_IMPORTED_MODULE_4__  .Q)('since', since, now)
                : now - defaultSinceMs,
        stop: stop === undefined ? undefined : (0,_shared_time_inputs_js__WEBPACK_IMPORTED_MODULE_4__  .Q)('stop', stop, now),
        until: follow === undefined ? undefined : now + (0,_shared_time_inputs_js__WEBPACK_IMPORTED_MODULE_4__  .T)('follow', follow),
    };
    if (window.start > now)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`start ${start ?? since} lies in the future; give a time before now`);
    if (window.stop !== undefined && window.stop <= window.start) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`stop ${iso(window.stop)} is not after start ${iso(window.start)}; give a later stop, or an earlier start`);
    }
    return window;
}
function logLimits(inputs) {
    return {
        maxLogRecords: inputs['max-records'],
        logQueryTimeoutMs: (0,_shared_time_inputs_js__WEBPACK_IMPORTED_MODULE_4__  .T)('max-time', inputs['max-time']),
    };
}
function readQuery(inputs) {
    if (inputs.connector !== undefined && inputs.source.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('connector')} and ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('source')} are both given; a source runs one connector, so give one of them`);
    }
    for (const level of inputs.level) {
        if (levels.includes(level.toUpperCase()))
            continue;
        const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .p)(level, levels);
        const hint = near === undefined ? `give some of ${levels.join(', ')}` : `did you mean ${near}?`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .yu)('level')}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__  .Nt)(level))} is not a log level; ${hint}`);
    }
    return {
        connector: inputs.connector,
        version: inputs.version,
        sources: inputs.source,
        levels: inputs.level.map((each) => each.toUpperCase()),
        event: inputs.event,
        component: inputs.component,
        targetId: inputs['target-id'],
        requestId: inputs['request-id'],
    };
}
function unknownEventWarning(event) {
    if (event === undefined || events.includes(event))
        return undefined;
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .p)(event, events);
    const hint = near === undefined ? `known are ${events.join(', ')}` : `did you mean ${near}?`;
    return `${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .yu)('event')}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__  .Nt)(event))} is not a known event; ${hint}`;
}
function describeQuery(inputs, { start, stop, until }) {
    const parts = [
        `from ${iso(start)}${stop === undefined ? '' : ` to ${iso(stop)}`}`,
        ...(until === undefined ? [] : [`followed to ${iso(until)}`]),
        ...['connector', 'version', 'source', 'target-id', 'level', 'event', 'component', 'request-id'].flatMap((name) => {
            const value = inputs[name];
            const joined = Array.isArray(value) ? value.join(', ') : value;
            return joined === undefined || joined === '' ? [] : [`${name} ${joined}`];
        }),
    ];
    return parts.join(', ');
}
function iso(time) {
    return new Date(time).toISOString();
}

  }),

  72632:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  s: () => (  LogStats)
});

var log_levels = __webpack_require__(144);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var times = __webpack_require__(99582);
; 
const madeUpIdPattern = /\b(?:absent|test)[-.][a-km-np-z2-9]{10,12}\b/g;
var log_line = __webpack_require__(66620);
; 
const second = 1000;
const bucketSizesMs = [1, 5, 10, 30, 60, 300, 600, 1800, 3600, 3 * 3600, 6 * 3600, 12 * 3600, 24 * 3600].map((seconds) => seconds * second);
const maxBuckets = 30;
class Timeline {
    #bucketMs = bucketSizesMs[0] ?? second;
    #buckets = new Map();
    #first = Number.POSITIVE_INFINITY;
    #last = Number.NEGATIVE_INFINITY;
    get bucketMs() {
        return this.#bucketMs;
    }
    add(time, isError) {
        if (!Number.isFinite(time))
            return;
        this.#first = Math.min(this.#first, time);
        this.#last = Math.max(this.#last, time);
        while (this.#indexOf(this.#last) - this.#indexOf(this.#first) >= maxBuckets)
            this.#widen();
        this.#count(this.#indexOf(time), 1, isError ? 1 : 0);
    }
    buckets() {
        const all = [];
        if (this.#buckets.size === 0)
            return all;
        for (let index = this.#indexOf(this.#first); index <= this.#indexOf(this.#last); index++) {
            const { count, errors } = this.#buckets.get(index) ?? { count: 0, errors: 0 };
            all.push({ start: index * this.#bucketMs, count, errors });
        }
        return all;
    }
    #indexOf(time) {
        return Math.floor(time / this.#bucketMs);
    }
    #widen() {
        const old = { bucketMs: this.#bucketMs, buckets: this.#buckets };
        this.#bucketMs = bucketSizesMs.find((size) => size > old.bucketMs) ?? old.bucketMs * 2;
        this.#buckets = new Map();
        for (const [index, { count, errors }] of old.buckets)
            this.#count(this.#indexOf(index * old.bucketMs), count, errors);
    }
    #count(index, count, errors) {
        const bucket = this.#buckets.get(index);
        if (bucket === undefined)
            this.#buckets.set(index, { count, errors });
        else {
            bucket.count += count;
            bucket.errors += errors;
        }
    }
}
; 







const maxNames = 50;
const maxCommands = 100;
const maxErrorGroups = 200;
const maxSlowInvocations = 10;
const maxRequestsPerGroup = 64;
const maxNameLength = 100;
const maxStackLength = 20_000;
const maxNormalizedLength = 1000;
const otherNames = '(others)';
class LogStats {
    #timeline = new Timeline();
    #levels = new Counter(maxNames);
    #events = new Counter(maxNames);
    #commands = new Map();
    #groups = new Map();
    #requestsByGroup = new WeakMap();
    #slowest = [];
    #count = 0;
    #errors = 0;
    #ungroupedErrors = 0;
    #first;
    #last;
    add(parsed) {
        const { record, facts } = parsed;
        const time = (0,times .TM)(record.timestamp);
        this.#count += 1;
        this.#first ??= record.timestamp;
        this.#last = record.timestamp;
        this.#levels.add((0,log_levels .C)(record.level));
        this.#events.add(record.event);
        if (time !== undefined)
            this.#timeline.add(time, facts.error !== undefined);
        if (facts.command !== undefined)
            this.#addToCommand(facts.command, parsed);
        if (facts.error !== undefined) {
            this.#errors += 1;
            this.#addError(facts.error, parsed);
        }
    }
    get count() {
        return this.#count;
    }
    get errors() {
        return this.#errors;
    }
    totals() {
        return {
            count: this.#count,
            errors: this.#errors,
            first: this.#first,
            last: this.#last,
            levels: this.#levels.sorted(),
            events: this.#events.sorted(),
            commands: [...this.#commands.values()].sort((a, b) => Number(a.command === otherNames) - Number(b.command === otherNames) ||
                b.failed - a.failed ||
                b.records - a.records),
            slowest: this.#slowest,
            groups: [...this.#groups.values()].sort((a, b) => b.count - a.count),
            ungroupedErrors: this.#ungroupedErrors,
            timeline: { bucketMs: this.#timeline.bucketMs, buckets: this.#timeline.buckets() },
        };
    }
    #addToCommand(name, { record, facts: { outcome, error, version } }) {
        const command = this.#command(name);
        command.records += 1;
        if (error !== undefined)
            command.errors += 1;
        if (outcome === undefined)
            return;
        command.invocations += 1;
        if (outcome.failed)
            command.failed += 1;
        const { elapsed } = outcome;
        if (elapsed === undefined)
            return;
        command.timedInvocations += 1;
        command.totalElapsedMs += elapsed;
        command.maxElapsedMs = Math.max(command.maxElapsedMs, elapsed);
        if (this.#slowest.length >= maxSlowInvocations && elapsed <= (this.#slowest.at(-1)?.elapsedMs ?? 0))
            return;
        const { timestamp, targetName, requestID } = record;
        const invocation = { command: shortName(name), version, elapsedMs: elapsed, failed: outcome.failed };
        const slow = { ...invocation, timestamp, targetName, requestID };
        this.#slowest = [...this.#slowest, slow].sort((a, b) => b.elapsedMs - a.elapsedMs).slice(0, maxSlowInvocations);
    }
    #command(name) {
        const short = shortName(name);
        const key = this.#commands.has(short) || this.#commands.size < maxCommands ? short : otherNames;
        const existing = this.#commands.get(key);
        if (existing !== undefined)
            return existing;
        const totals = {
            command: key,
            records: 0,
            errors: 0,
            invocations: 0,
            failed: 0,
            timedInvocations: 0,
            totalElapsedMs: 0,
            maxElapsedMs: 0,
        };
        this.#commands.set(key, totals);
        return totals;
    }
    #addError({ text, stack }, { record, facts }) {
        const key = `${facts.command ?? ''}\n${normalize(text)}`;
        let group = this.#groups.get(key);
        if (group === undefined) {
            if (this.#groups.size >= maxErrorGroups) {
                this.#ungroupedErrors += 1;
                return;
            }
            group = {
                kind: key,
                command: facts.command === undefined ? undefined : shortName(facts.command),
                event: record.event,
                text: (0,log_line .T)((0,process .g$)(text)),
                count: 0,
                first: record.timestamp,
                last: record.timestamp,
                version: facts.version,
                requestID: record.requestID,
                targetName: record.targetName,
                stack: undefined,
            };
            this.#groups.set(key, group);
            this.#requestsByGroup.set(group, new Set());
        }
        group.stack ??= stack === undefined ? undefined : (0,core_text .ml)((0,process .g$)(stack), maxStackLength);
        const requests = this.#requestsByGroup.get(group);
        if (record.requestID !== '' && requests?.has(record.requestID))
            return;
        if (record.requestID !== '')
            requests?.add(record.requestID);
        const [oldest] = requests ?? [];
        if (requests !== undefined && requests.size > maxRequestsPerGroup && oldest !== undefined)
            requests.delete(oldest);
        group.count += 1;
        group.last = record.timestamp;
    }
}
class Counter {
    #counts = new Map();
    #maxNames;
    constructor(maxNames) {
        this.#maxNames = maxNames;
    }
    add(name) {
        const short = shortName(name);
        const key = this.#counts.has(short) || this.#counts.size < this.#maxNames ? short : otherNames;
        this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
    sorted() {
        return [...this.#counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
    }
}
function shortName(name) {
    return (0,core_text .ml)((0,process .g$)(name), maxNameLength);
}
function normalize(text) {
    return (0,log_line .T)((0,process .g$)(text), maxNormalizedLength)
        .replace(/^(?:\[ConnectorError\]\s*|Connector error\s+|generic error:\s*|[A-Z]\w*Error:\s*)+/, '')
        .replace(madeUpIdPattern, '#')
        .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, '#')
        .replace(/\b(?=[a-z]*\d)[0-9a-z]{16,}\b/gi, '#')
        .replace(/\b[0-9a-f]{8,}\b/gi, (word) => (/\d/.test(word.slice(0, -7)) ? '#' : word))
        .replace(/\d+(?:[.:,T-]\d+)*/g, '#');
}

  }),

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

  66620:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  logLine),
    T: () => (  firstLine)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65872);
  var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28759);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);




const maxFrames = 5;
const maxLinesBeforeFrames = 10;
const maxLineLength = 300;
const maxDepth = 3;
const maxSearchedLength = 20_000;
function logLine({ timestamp, level, event, message }) {
    const text = typeof message === 'string' ? (stackLines(message)?.join('\n') ?? message) : objectText(message);
    const line = `${localTime(timestamp)} ${level.padEnd(5)} ${event.padEnd(16)} ${text}`;
    return line.trimEnd().replace(/\r\n|\r|\n/g, '\n    ');
}
function objectText(object) {
    const { level: _level, ...fields } = object;
    const stacks = [];
    const { message, ...rest } = withoutStacks(fields, [], stacks);
    const text = typeof message === 'string' ? message.trimEnd() : undefined;
    const others = text === undefined && message !== undefined ? { message, ...rest } : rest;
    const json = Object.keys(others).length === 0 ? '' : JSON.stringify(others);
    return [[text ?? '', json].filter((part) => part !== '').join(' '), ...stacks].join('\n');
}
function withoutStacks(object, path, stacks) {
    const kept = Object.entries(object).flatMap(([key, value]) => {
        const fieldPath = [...path, /^[\w$-]{1,60}$/.test(key) ? key : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .bp)(key, 62)];
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(value) && fieldPath.length < maxDepth) {
            const inner = withoutStacks(value, fieldPath, stacks);
            return Object.keys(inner).length === 0 && Object.keys(value).length > 0 ? [] : [[key, inner]];
        }
        const lines = typeof value === 'string' ? stackLines(value) : undefined;
        if (lines === undefined)
            return [[key, value]];
        stacks.push([`${fieldPath.join('.')}:`, ...lines].join('\n'));
        return [];
    });
    return Object.fromEntries(kept);
}
function stackLines(text) {
    const lines = (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__  .v3)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(text.trimEnd()));
    const first = lines.findIndex((line) => /^\s*at .{1,2000}:\d+\)?$/.test(line));
    if (first < 0)
        return undefined;
    const shown = lines
        .slice(0, Math.min(first, maxLinesBeforeFrames) + maxFrames)
        .map((line) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .ml)(line, maxLineLength));
    const more = lines.length - shown.length;
    return more === 0 ? shown : [...shown, (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__  .uH) `… and ${more} more ${(0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__  .dY)(more === 1 ? 'line' : 'lines')}`];
}
function localTime(timestamp) {
    const time = new Date(timestamp);
    if (Number.isNaN(time.getTime()))
        return timestamp;
    const offset = -time.getTimezoneOffset();
    const local = new Date(time.getTime() + offset * 60_000).toISOString();
    const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((n) => `${n}`.padStart(2, '0'));
    return `${local.slice(0, 10)} ${local.slice(11, 23)} ${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
function firstLine(text, maxLength = maxLineLength) {
    const line = (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__  .Gn)(text, (whole) => {
        const lines = whole.slice(0, maxSearchedLength).split(/\r\n|\r|\n/);
        return lines.find((each) => each.trim() !== '')?.trim() ?? '';
    });
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .ml)(line, maxLength);
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

  144:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  levelName),
    p: () => (  isErrorLevel)
  });
const errorLevels = new Set([
    ...['ERROR', 'ERR', 'FATAL', 'SEVERE', 'CRITICAL', 'CRIT', 'ALERT', 'EMERGENCY', 'EMERG', 'PANIC'],
]);
function levelName(level) {
    return level.trim().toUpperCase();
}
function isErrorLevel(level) {
    return errorLevels.has(levelName(level));
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

  })

};
