export const id = 2010;
export const ids = [2010];
export const modules = {

/***/ 2010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logs: () => (/* binding */ logs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/cli/output-paths.js
var output_paths = __webpack_require__(73899);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var core_errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/project/project.js
var project_project = __webpack_require__(20905);
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
// EXTERNAL MODULE: ./lib/src/spec/check.js + 1 modules
var check = __webpack_require__(77329);
// EXTERNAL MODULE: ./lib/src/commands/shared/json-lines.js
var json_lines = __webpack_require__(6035);
// EXTERNAL MODULE: ./lib/src/commands/shared/json-output.js
var json_output = __webpack_require__(17827);
// EXTERNAL MODULE: ./lib/src/commands/shared/log-line.js
var log_line = __webpack_require__(66620);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-traffic.js
var validation_traffic = __webpack_require__(78924);
// EXTERNAL MODULE: ./lib/src/project/locate.js
var locate = __webpack_require__(82492);
// EXTERNAL MODULE: ./lib/src/commands/shared/stack-place.js
var stack_place = __webpack_require__(14137);
;// CONCATENATED MODULE: ./lib/src/commands/logs/errors.js




/** Error groups that are located in the source and listed in a shell. */
const maxListed = 20;
/** Error groups that become annotations; the runner shows ten per step. */
const maxAnnotated = 50;
/**
 * Sets the source locations of the most frequent errors: the first line of the stack that the source map of the build
 * leads to the project, else the handler of the command.
 */
async function locateErrors({ groups }, { project, specText }) {
    const { directory, specFile } = project;
    const locator = new locate/* SourceLocator */.S({ projectDirectory: directory, specFile, specText });
    for (const group of groups.slice(0, maxListed))
        group.location = await errors_locate(group, project, locator);
}
/** One annotation per error group, the most frequent first. */
function errorAnnotations({ groups }) {
    return groups.slice(0, maxAnnotated).map((group) => {
        const { version, targetName, requestID, last, text, location } = group;
        const of = version === undefined ? '' : ` of version ${version}`;
        const source = targetName === '' ? '' : ` of ${targetName}`;
        const request = requestID === '' ? '' : `, request ${requestID}`;
        return {
            level: 'error',
            title: `${group.command ?? group.event}: ${(0,format/* count */.U9)(group.count, 'error')}`,
            message: `${text}\nin the log${of}${source}, last at ${last}${request}`,
            location,
        };
    });
}
/**
 * One entry per error group for a shell, the most frequent first. They are not printed as errors: it is the connector
 * that failed, not the command that reads its log.
 */
function errorLines({ groups, ungroupedErrors }, workingDirectory) {
    const lines = [];
    for (const group of groups.slice(0, maxListed)) {
        const { version, targetName, requestID, last, text, location } = group;
        lines.push(`  ${(0,format/* count */.U9)(group.count, 'error')} of ${group.command ?? group.event}: ${text}`);
        const parts = [
            ...(location === undefined ? [] : [placeText(location, workingDirectory)]),
            ...(version === undefined ? [] : [`version ${version}`]),
            ...(targetName === '' ? [] : [targetName]),
            `last at ${last}`,
            ...(requestID === '' ? [] : [`request ${requestID}`]),
        ];
        lines.push(`    ${parts.join(', ')}`);
    }
    const rest = groups.slice(maxListed).reduce((total, group) => total + group.count, ungroupedErrors);
    return rest > 0 ? [...lines, `  ${(0,format/* count */.U9)(rest, 'error')} of further kinds`] : lines;
}
function placeText({ file, line, column }, workingDirectory) {
    const shown = (0,external_node_path_.relative)(workingDirectory, (0,external_node_path_.resolve)(workingDirectory, file)).split(external_node_path_.sep).join('/');
    return [shown, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
async function errors_locate({ stack, command }, project, locator) {
    const place = stack === undefined ? undefined : await (0,stack_place/* locateStack */.B)(stack, project);
    return place ?? (command === undefined ? undefined : locator.locate({ kind: 'handler', command }));
}
//# sourceMappingURL=errors.js.map
// EXTERNAL MODULE: ./lib/src/core/nearest.js
var nearest = __webpack_require__(82226);
// EXTERNAL MODULE: ./lib/src/commands/shared/time-inputs.js
var time_inputs = __webpack_require__(19898);
;// CONCATENATED MODULE: ./lib/src/commands/logs/inputs.js





/** The inputs that select records. */
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
/**
 * Reads the time range from the inputs.
 *
 * @param now milliseconds since 1970.
 * @throws UserError that names the inputs that contradict each other or cannot be parsed.
 */
function readWindow(inputs, now) {
    const { since, start, stop, follow } = inputs;
    if (since !== undefined && start !== undefined)
        throw new core_errors/* UserError */.yo('since and start are both given; give one of them');
    if (stop !== undefined && follow !== undefined) {
        throw new core_errors/* UserError */.yo('stop and follow are both given; follow reads to the newest records, so leave stop out');
    }
    if (stop !== undefined && start === undefined && since === undefined) {
        throw new core_errors/* UserError */.yo('stop is given without start; give start too');
    }
    const window = {
        start: start !== undefined
            ? (0,time_inputs/* timeInput */.Q)('start', start, now)
            : since !== undefined
                ? (0,time_inputs/* timeInput */.Q)('since', since, now)
                : now - defaultSinceMs,
        stop: stop === undefined ? undefined : (0,time_inputs/* timeInput */.Q)('stop', stop, now),
        until: follow === undefined ? undefined : now + (0,time_inputs/* durationInput */.T)('follow', follow),
    };
    if (window.start > now)
        throw new core_errors/* UserError */.yo(`start ${start ?? since} lies in the future; give a time before now`);
    if (window.stop !== undefined && window.stop <= window.start) {
        throw new core_errors/* UserError */.yo(`stop ${iso(window.stop)} is not after start ${iso(window.start)}; give a later stop, or an earlier start`);
    }
    return window;
}
/** @throws UserError for an invalid time. */
function logLimits(inputs) {
    return {
        maxLogRecords: inputs['max-records'],
        logQueryTimeoutMs: (0,time_inputs/* durationInput */.T)('max-time', inputs['max-time']),
    };
}
/**
 * Reads from the inputs which records are selected. An unknown level is an error, as all levels are known.
 *
 * @throws UserError for an unknown level, and for inputs that contradict each other.
 */
function readQuery(inputs) {
    if (inputs.connector !== undefined && inputs.source.length > 0) {
        throw new core_errors/* UserError */.yo('connector and source are both given; a source runs one connector, so give one of them');
    }
    for (const level of inputs.level) {
        if (levels.includes(level.toUpperCase()))
            continue;
        const near = (0,nearest/* nearest */.p)(level, levels);
        const hint = near === undefined ? `give some of ${levels.join(', ')}` : `did you mean ${near}?`;
        throw new core_errors/* UserError */.yo(`input level: ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(level))} is not a log level; ${hint}`);
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
/**
 * A warning for an unknown event; undefined for a known one. It is not an error, as a tenant may have further events
 * (docs/platform.md#log-records).
 */
function unknownEventWarning(event) {
    if (event === undefined || events.includes(event))
        return undefined;
    const near = (0,nearest/* nearest */.p)(event, events);
    const hint = near === undefined ? `known are ${events.join(', ')}` : `did you mean ${near}?`;
    return `input event: ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(event))} is not a known event; ${hint}`;
}
/** Describes the query in one line, for the summary. */
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
//# sourceMappingURL=inputs.js.map
// EXTERNAL MODULE: ./lib/src/commands/shared/log-attribution.js + 1 modules
var log_attribution = __webpack_require__(5240);
// EXTERNAL MODULE: ./lib/src/commands/shared/log-matcher.js
var log_matcher = __webpack_require__(54522);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/core/times.js
var times = __webpack_require__(99582);
;// CONCATENATED MODULE: ./lib/src/commands/logs/follow.js



/** Time between two polls. */
const pollIntervalMs = 2000;
/** How far before the newest record the other polls start. */
const overlapMs = 20_000;
/** Fingerprints that are kept to recognize records. */
const maxFingerprints = 100_000;
/** Yielded between two polls: every record that was there has been yielded. */
const pollEnd = Symbol('pollEnd');
/**
 * Yields the records from `start` on, then those that arrive until `until`, each once, and `pollEnd` after each poll
 * but the last. Each poll starts some time before the newest record, to find records that arrive late with an older
 * time. The last poll, and one every half a minute, find records that are up to five minutes late. Throws the signal's
 * reason when aborted.
 */
async function* followLogs(options) {
    const { clock, signal, until } = options;
    const seen = new SeenRecords(options);
    for (;;) {
        const isLast = clock.now() >= until;
        for await (const record of options.read(seen.startPoll(isLast))) {
            if (seen.isNew(record))
                yield record;
        }
        if (isLast)
            return;
        yield pollEnd;
        await clock.sleep(Math.max(1, Math.min(pollIntervalMs, until - clock.now())), signal);
    }
}
/**
 * Recognizes records by a fingerprint of their content, as they have no id, for as long as a poll can find them again.
 */
class SeenRecords {
    #options;
    /** By fingerprint, in the order of arrival. */
    #seen = new Map();
    #order = this.#seen.entries();
    #oldest;
    #poll = 0;
    /** When the last deep poll started. */
    #deepPollTime = 0;
    /** Time of the newest record. */
    #newest;
    /** No poll starts before this time, so older records need no fingerprint. */
    #floor;
    #warned = false;
    constructor(options) {
        this.#options = options;
        this.#newest = options.start;
        this.#floor = options.start;
    }
    /** Starts a poll and returns the time that it reads from. The first and the last poll are deep ones. */
    startPoll(isLast) {
        this.#poll += 1;
        const now = this.#options.clock.now();
        if (this.#poll === 1) {
            this.#deepPollTime = now;
            return this.#options.start;
        }
        // The floor rises between polls only: a running poll has started before the new floor.
        this.#floor = this.#startTime(this.#deepReachMs());
        if (!isLast && now - this.#deepPollTime < log_matcher/* deepPollIntervalMs */.$k)
            return this.#startTime(overlapMs);
        this.#deepPollTime = now;
        return this.#floor;
    }
    /**
     * How far back a deep poll starts. A record that arrived since the last deep poll began was written `maxLatenessMs`
     * before that or later, so none is missed, however long a poll takes.
     */
    #deepReachMs() {
        return log_matcher/* maxLatenessMs */.MS + this.#options.clock.now() - this.#deepPollTime;
    }
    /** Goes by the times of the tenant, as the clock of this machine may be ahead. */
    #startTime(reachMs) {
        return Math.max(this.#floor, Math.min(this.#newest, this.#options.clock.now()) - reachMs);
    }
    /** Whether the record was not yielded yet; then it counts as yielded. */
    isNew(record) {
        const time = (0,times/* parseRfc3339 */.TM)(record.timestamp) ?? this.#newest;
        this.#newest = Math.max(this.#newest, time);
        // The first poll is long and in order, so the floor can rise during it.
        if (this.#poll === 1)
            this.#floor = this.#startTime(this.#deepReachMs());
        const key = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(record)).digest('base64');
        const seen = this.#seen.get(key);
        if (seen === undefined) {
            if (time >= this.#floor)
                this.#seen.set(key, { time, yielded: 1, poll: this.#poll, foundInPoll: 1 });
            this.#forget();
            return true;
        }
        if (seen.poll !== this.#poll)
            Object.assign(seen, { poll: this.#poll, foundInPoll: 0 });
        seen.foundInPoll += 1;
        if (seen.foundInPoll <= seen.yielded)
            return false;
        seen.yielded = seen.foundInPoll;
        return true;
    }
    /**
     * Forgets records that no poll can find again; above the limit, the oldest ones too, and raises the floor past them.
     */
    #forget() {
        // Records come one at a time, so a few steps at a time are enough.
        for (let n = 0; n < 8; n++) {
            const oldest = this.#peek();
            if (oldest === undefined)
                return;
            const [key, seen] = oldest;
            const isFull = this.#seen.size > maxFingerprints;
            const now = this.#options.clock.now();
            if (seen.time >= this.#floor && seen.time <= now && !isFull)
                return;
            this.#oldest = undefined;
            this.#seen.delete(key);
            if (isFull)
                this.#raiseFloor(Math.min(seen.time + 1, now));
            // A record from the future must not keep those behind it from being forgotten.
            else if (seen.time > now)
                this.#seen.set(key, seen);
        }
    }
    /** The record that was added first. One iterator is kept: a new one would step over all deleted entries each time. */
    #peek() {
        this.#oldest ??= this.#order.next().value;
        if (this.#oldest === undefined)
            this.#order = this.#seen.entries();
        return this.#oldest;
    }
    #raiseFloor(floor) {
        if (floor <= this.#floor)
            return;
        this.#floor = floor;
        if (this.#warned)
            return;
        this.#warned = true;
        this.#options.logger.warning(`more than ${maxFingerprints} records in five minutes: a record that arrives late may be missed; narrow the filter`);
    }
}
//# sourceMappingURL=follow.js.map
;// CONCATENATED MODULE: ./lib/src/commands/logs/read-logs.js



/** A later record with an id can still prove that such records are another connector's. */
const heldByNameWarning = 'records that only their source name attributes to the connector are shown five minutes late; filter by source instead of connector to see them at once';
/**
 * Creates the matcher for a query. It reads the connectors of the tenant if the query names one.
 *
 * @param specName the name in the connector's spec, if it is known.
 * @param onUnattributed called with each record that cannot be attributed.
 * @throws UserError if there is no such connector.
 */
async function createMatcher({ connector: ref, ...filters }, client, specName, signal, onUnattributed) {
    if (ref === undefined)
        return new log_matcher/* LogMatcher */.zT(filters, onUnattributed);
    const connector = await client.connectors.resolve(ref, { signal });
    const all = await client.connectors.list({ signal });
    return new log_matcher/* LogMatcher */.zT({ ...filters, connector: (0,log_attribution/* connectorCriterion */.Tm)(connector, all, specName) }, onUnattributed);
}
/**
 * Reads the records of the window to its end, or until following ends, and calls `onRecord` with those that match.
 * After a failure or an abort, the pending records are still delivered.
 *
 * @throws TenantError if the tenant refuses; the signal's reason when aborted.
 */
async function readLogs({ matcher, clock, logger, onRecord, ...rest }) {
    const deliver = async (records) => {
        for (const parsed of records)
            await onRecord(parsed);
    };
    let warned = false;
    try {
        for await (const received of receiveRecords({ clock, logger, ...rest })) {
            if (received !== pollEnd) {
                await deliver(matcher.add(received));
                continue;
            }
            await deliver(matcher.releaseAfterPoll(clock.now()));
            if (!warned && matcher.heldByName > 0)
                logger.warning(heldByNameWarning);
            warned ||= matcher.heldByName > 0;
        }
    }
    finally {
        await deliver(matcher.flush());
    }
}
/** Yields the records that pass the tenant's filter, and `pollEnd` between two polls when following. */
function receiveRecords({ client, query, window: { start, stop, until }, clock, logger, signal, }) {
    const filter = tenantFilter(query);
    const read = (from) => client.logs.query({ ...filter, startTime: read_logs_iso(from), ...(stop === undefined ? {} : { endTime: read_logs_iso(stop) }) }, { signal });
    return until === undefined ? read(start) : followLogs({ start, until, clock, logger, signal, read });
}
/**
 * The part of the query that the tenant can filter. The matcher does the rest, as records that do not match can prove
 * which connector or version others belong to. Filtering in one pass takes constant memory; a first pass for the ids
 * would have to keep one per request.
 */
function tenantFilter({ connector, version, sources, levels, event, component, targetId, requestId, }) {
    // Any record of the tenant can prove that a runtime or a source name is another connector's.
    if (connector !== undefined)
        return {};
    const [source, ...furtherSources] = sources;
    const hasVersion = version !== undefined;
    return {
        // All records of a request have the same source, target and request id, so these filters keep the one with its
        // version.
        ...(source !== undefined && furtherSources.length === 0 ? { targetName: source } : {}),
        ...(targetId === undefined ? {} : { targetID: targetId }),
        ...(requestId === undefined ? {} : { requestID: requestId }),
        ...(!hasVersion && levels.length > 0 ? { logLevels: [...levels] } : {}),
        ...(!hasVersion && event !== undefined ? { event } : {}),
        ...(!hasVersion && component !== undefined ? { component } : {}),
    };
}
function read_logs_iso(time) {
    return new Date(time).toISOString();
}
//# sourceMappingURL=read-logs.js.map
;// CONCATENATED MODULE: ./lib/src/validation/accounts/made-up-ids.js
/**
 * Matches the ids and names that checks make up where the target system allows any form: `absent-` or `test-` and random
 * characters of `Random`.
 */
const madeUpIdPattern = /\b(?:absent|test)[-.][a-km-np-z2-9]{10,12}\b/g;
//# sourceMappingURL=made-up-ids.js.map
;// CONCATENATED MODULE: ./lib/src/commands/logs/timeline.js
const second = 1000;
/** Each is a multiple of the one before, so that buckets can be merged. */
const bucketSizesMs = [1, 5, 10, 30, 60, 300, 600, 1800, 3600, 3 * 3600, 6 * 3600, 12 * 3600, 24 * 3600].map((seconds) => seconds * second);
/** A chart with more bars is not readable. */
const maxBuckets = 30;
/**
 * Counts records by time in at most 30 buckets of equal size. The size grows with the time span of the records, which
 * is not known in advance.
 */
class Timeline {
    #bucketMs = bucketSizesMs[0] ?? second;
    #buckets = new Map();
    #first = Number.POSITIVE_INFINITY;
    #last = Number.NEGATIVE_INFINITY;
    /** Size of a bucket in milliseconds. */
    get bucketMs() {
        return this.#bucketMs;
    }
    /** Counts a record; `time` is in milliseconds since 1970. */
    add(time, isError) {
        if (!Number.isFinite(time))
            return;
        this.#first = Math.min(this.#first, time);
        this.#last = Math.max(this.#last, time);
        while (this.#indexOf(this.#last) - this.#indexOf(this.#first) >= maxBuckets)
            this.#widen();
        this.#count(this.#indexOf(time), 1, isError ? 1 : 0);
    }
    /** The buckets from the first to the last record, empty ones too. */
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
//# sourceMappingURL=timeline.js.map
;// CONCATENATED MODULE: ./lib/src/commands/logs/stats.js






/** Limits, so that a million records take no more memory than a thousand. */
const maxNames = 50;
const maxCommands = 100;
const maxErrorGroups = 200;
const maxSlowInvocations = 10;
const maxRequestsPerGroup = 64;
/** Characters. */
const maxNameLength = 100;
const maxStackLength = 20_000;
const maxNormalizedLength = 1000;
/** Counts the names above a limit. */
const otherNames = '(others)';
/** Counts records by level, event, command, error and time, in bounded memory. */
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
    add({ record, facts }) {
        const time = (0,times/* parseRfc3339 */.TM)(record.timestamp);
        this.#count += 1;
        this.#first ??= record.timestamp;
        this.#last = record.timestamp;
        this.#levels.add(record.level.toUpperCase());
        this.#events.add(record.event);
        if (time !== undefined)
            this.#timeline.add(time, facts.error !== undefined);
        if (facts.command !== undefined)
            this.#addToCommand(facts.command, { record, facts });
        if (facts.error !== undefined) {
            this.#errors += 1;
            this.#addError(facts.error, { record, facts });
        }
    }
    get count() {
        return this.#count;
    }
    get errors() {
        return this.#errors;
    }
    /** The totals so far. Later calls return the same groups, with the locations that were set in them. */
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
        const { timestamp, targetName, requestID } = record;
        const invocation = { command: shortName(name), version, elapsedMs: elapsed, failed: outcome.failed };
        const slow = { ...invocation, timestamp, targetName, requestID };
        if (this.#slowest.length < maxSlowInvocations || elapsed > (this.#slowest.at(-1)?.elapsedMs ?? 0)) {
            this.#slowest = [...this.#slowest, slow].sort((a, b) => b.elapsedMs - a.elapsedMs).slice(0, maxSlowInvocations);
        }
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
    /** Adds the error to the group of its normalized text. Several records of one request count as one error. */
    #addError({ text, stack }, { record, facts }) {
        const key = `${facts.command ?? ''}\n${normalize(text)}`;
        let group = this.#groups.get(key);
        if (group === undefined) {
            if (this.#groups.size >= maxErrorGroups) {
                this.#ungroupedErrors += 1;
                return;
            }
            group = {
                command: facts.command === undefined ? undefined : shortName(facts.command),
                event: record.event,
                text: (0,log_line/* firstLine */.T)((0,process/* printable */.g$)(text)),
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
        group.stack ??= stack === undefined ? undefined : (0,core_text/* shorten */.ml)((0,process/* printable */.g$)(stack), maxStackLength);
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
/** Counts by name; names above the limit are counted together. */
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
    return (0,core_text/* shorten */.ml)((0,process/* printable */.g$)(name), maxNameLength);
}
/**
 * The first line of an error's text without what differs between occurrences: ids, numbers, times and addresses are
 * replaced. Prefixes that the platform and the SDK add are removed, so that the two records of one failure are equal.
 */
function normalize(text) {
    return (0,log_line/* firstLine */.T)((0,process/* printable */.g$)(text), maxNormalizedLength)
        .replace(/^(?:\[ConnectorError\]\s*|Connector error\s+|generic error:\s*|[A-Z]\w*Error:\s*)+/, '')
        .replace(madeUpIdPattern, '#')
        .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, '#')
        .replace(/\b(?=[a-z]*\d)[0-9a-z]{16,}\b/gi, '#')
        .replace(/\b[0-9a-f]{8,}\b/gi, (word) => (/\d/.test(word.slice(0, -7)) ? '#' : word))
        .replace(/\d+(?:[.:,T-]\d+)*/g, '#');
}
//# sourceMappingURL=stats.js.map
// EXTERNAL MODULE: ./lib/src/report/chart.js
var report_chart = __webpack_require__(86637);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
;// CONCATENATED MODULE: ./lib/src/commands/logs/summary.js



/** Rows of a table. */
const maxRows = 20;
/** The summary of the records, in Markdown. */
function logsSection({ tenant, filter, totals, unattributed, excluded, file }) {
    const head = `**${(0,format/* count */.U9)(totals.count, 'record')}**, ${totals.errors === 0 ? 'no errors' : `**${(0,format/* count */.U9)(totals.errors, 'error')}**`}`;
    return [
        `${head} on ${(0,markdown/* code */.aY)(tenant)}, ${(0,markdown/* text */.Qq)(filter)}${file === undefined ? '' : `, in ${(0,markdown/* code */.aY)(file)}`}`,
        unattributed.count === 0
            ? ''
            : `${(0,format/* count */.U9)(unattributed.count, 'record')} left out: they cannot be attributed to a connector or version.`,
        excluded === 0 ? '' : `${(0,format/* count */.U9)(excluded, 'record')} of a validation left out.`,
        totals.groups.length === 0 ? '' : `### Errors\n\n${errorTable(totals)}`,
        unattributed.groups.length === 0
            ? ''
            : `### Errors that cannot be attributed\n\n${errorTable(unattributed, 'source')}`,
        commandSection(totals),
        timelineSection(totals),
        totals.count === 0 ? '' : (0,markdown/* details */.zH)('Levels and events', countTables(totals)),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** @param named - what the table shows of the connector: records that cannot be attributed have a source, but no version. */
function errorTable({ groups, ungroupedErrors }, named = 'version') {
    const rows = groups
        .slice(0, maxRows)
        .map((group) => [
        String(group.count),
        group.command === undefined ? (0,markdown/* text */.Qq)(group.event) : (0,markdown/* code */.aY)(group.command),
        (0,markdown/* text */.Qq)(group.text),
        named === 'source' ? (0,markdown/* text */.Qq)(group.targetName) : group.version === undefined ? '' : String(group.version),
        (0,markdown/* text */.Qq)(group.last),
        (0,markdown/* code */.aY)(group.requestID),
    ]);
    const rest = Math.max(0, groups.length - maxRows);
    const more = [
        rest > 0 ? `${(0,format/* count */.U9)(rest, 'more kind')} of error` : '',
        ungroupedErrors > 0 ? `${(0,format/* count */.U9)(ungroupedErrors, 'error')} of further kinds` : '',
    ].filter((part) => part !== '');
    const headers = ['Times', 'Command', 'Error', named === 'source' ? 'Source' : 'Version', 'Last', 'Request'];
    return (0,markdown/* table */.tp)(headers, rows) + (more.length === 0 ? '' : `\n\nAnd ${more.join(', ')}.`);
}
function commandSection({ commands, slowest }) {
    const rows = commands
        .slice(0, maxRows)
        .map((each) => [
        (0,markdown/* code */.aY)(each.command),
        String(each.records),
        String(each.errors),
        String(each.invocations),
        each.failed === 0 ? '0' : `**${each.failed}**`,
        each.timedInvocations === 0 ? '' : (0,format/* formatDuration */.a3)(each.totalElapsedMs / each.timedInvocations),
        each.timedInvocations === 0 ? '' : (0,format/* formatDuration */.a3)(each.maxElapsedMs),
    ]);
    if (rows.length === 0)
        return '';
    const headers = ['Command', 'Records', 'Errors', 'Invocations', 'Failed', 'Average', 'Slowest'];
    const more = commands.length > maxRows ? `\n\nAnd ${(0,format/* count */.U9)(commands.length - maxRows, 'more command')}.` : '';
    return `### Commands\n\n${(0,markdown/* table */.tp)(headers, rows)}${more}${slowSection(slowest)}`;
}
function slowSection(slowest) {
    if (slowest.length === 0)
        return '';
    const rows = slowest.map((each) => [
        (0,format/* formatDuration */.a3)(each.elapsedMs),
        `${(0,markdown/* code */.aY)(each.command)}${each.failed ? ' (failed)' : ''}`,
        each.version === undefined ? '' : String(each.version),
        (0,markdown/* text */.Qq)(each.targetName),
        (0,markdown/* text */.Qq)(each.timestamp),
        (0,markdown/* code */.aY)(each.requestID),
    ]);
    return `\n\n${(0,markdown/* details */.zH)('Slowest invocations', (0,markdown/* table */.tp)(['Time', 'Command', 'Version', 'Source', 'At', 'Request'], rows))}`;
}
function timelineSection({ timeline: { bucketMs, buckets } }) {
    if (buckets.length === 0)
        return '';
    const labels = buckets.map(({ start }) => timeLabel(start, bucketMs));
    const size = bucketSizeText(bucketMs);
    const errors = buckets.map((bucket) => bucket.errors);
    const chart = (0,report_chart/* barChart */.S)({
        title: `Records (bars)${errors.some((n) => n > 0) ? ' and errors (line)' : ''} per ${size}, UTC`,
        labels,
        unit: 'records',
        bars: buckets.map((bucket) => bucket.count),
        line: errors.some((n) => n > 0) ? errors : undefined,
    });
    const rows = buckets.map((bucket, index) => [labels[index] ?? '', String(bucket.count), String(bucket.errors)]);
    return `### Timeline\n\n${chart}\n\n${(0,markdown/* details */.zH)('As a table', (0,markdown/* table */.tp)(['UTC', 'Records', 'Errors'], rows))}`;
}
/** `13:05`, with seconds for short buckets and with the day for long ones. */
function timeLabel(time, bucketMs) {
    const iso = new Date(time).toISOString();
    if (bucketMs >= 86_400_000)
        return iso.slice(0, 10);
    if (bucketMs >= 3_600_000)
        return `${iso.slice(5, 10)} ${iso.slice(11, 16)}`;
    return bucketMs >= 60_000 ? iso.slice(11, 16) : iso.slice(11, 19);
}
function bucketSizeText(bucketMs) {
    for (const [unit, unitMs] of [
        ['d', 86_400_000],
        ['h', 3_600_000],
        ['min', 60_000],
    ]) {
        if (bucketMs >= unitMs)
            return `${bucketMs / unitMs} ${unit}`;
    }
    return `${bucketMs / 1000} s`;
}
function countTables({ levels, events }) {
    const rows = (counts) => counts.map((each) => [each.name === '' ? '(none)' : (0,markdown/* text */.Qq)(each.name), String(each.count)]);
    return [(0,markdown/* table */.tp)(['Level', 'Records'], rows(levels)), (0,markdown/* table */.tp)(['Event', 'Records'], rows(events))].join('\n\n');
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/src/commands/logs/command.js





















const allInputs = {
    ...logQueryInputs,
    path: {
        kind: 'text',
        description: 'Folder of the connector project that was built for the tenant. Its source map locates errors in the source, and its spec names sources. Default: with connector or source, the working directory if it holds a connector project.',
    },
    print: {
        kind: 'choice',
        choices: ['text', 'json', 'none'],
        default: 'text',
        description: 'How to print the records: as text for people, as one line of JSON each, or not at all.',
    },
    out: {
        kind: 'text',
        description: 'File to write the records to, as one line of JSON each. An existing file is replaced.',
    },
    'fail-on-error': {
        kind: 'boolean',
        default: 'false',
        description: 'Fail if a record is an error, or the outcome of a command that failed, also if it cannot be attributed to a connector.',
    },
    ...validation_traffic/* excludeValidationInput */.MW,
    ...tenant/* tenantInputs */.MR,
};
const outputs = {
    file: 'Path of the file with the records, if out is given.',
    count: 'Number of records.',
    errors: 'Number of errors among them: records of level ERROR, and outcomes of commands that failed.',
    'unattributed-errors': 'Number of errors that were left out because they cannot be attributed to a connector or version.',
};
const logs = (0,command/* defineCommand */.N)({
    name: 'logs',
    summary: "Reads the connectors' logs of a tenant, prints and counts the records, and locates errors in the source.",
    action: { title: 'SaaS connector: logs', icon: 'file-text', color: 'gray-dark' },
    inputs: allInputs,
    outputs,
    async run(inputs, context) {
        const { clock, logger, signal, workingDirectory } = context;
        const window = readWindow(inputs, clock.now());
        const query = readQuery(inputs);
        const warning = unknownEventWarning(query.event);
        if (warning !== undefined)
            logger.warning(warning);
        await (0,output_paths/* assertOutputFiles */.H)({ out: inputs.out }, workingDirectory);
        const project = await readProject(inputs, context);
        const ownTraffic = new validation_traffic/* ValidationRecords */.W6(await (0,validation_traffic/* readExcludedValidations */.xs)(inputs['exclude-validation'], workingDirectory));
        const client = await (0,tenant/* connectTenant */.Hl)(inputs, context, { transport: logLimits(inputs) });
        const stats = new LogStats();
        const unattributed = new LogStats();
        let excluded = 0;
        // In a shell, following ends with an interrupt. On a runner, an interrupt is a cancelled job.
        const endsOnInterrupt = window.until !== undefined && context.workflow === undefined;
        try {
            const matcher = await createMatcher(query, client, project?.specName, signal, (parsed) => {
                if (ownTraffic.has(parsed))
                    excluded += 1;
                else
                    unattributed.add(parsed);
            });
            const file = await createFile(inputs, context);
            if (endsOnInterrupt && inputs.print !== 'json') {
                logger.info(`following the log for ${inputs.follow}; Ctrl-C ends it with the summary`);
            }
            try {
                try {
                    await readLogs({
                        ...{ client, query, window, matcher, clock, logger, signal },
                        onRecord: async (parsed) => {
                            if (ownTraffic.has(parsed)) {
                                excluded += 1;
                                return;
                            }
                            stats.add(parsed);
                            await writeRecord(parsed.record, inputs.print, file, context);
                        },
                    });
                }
                finally {
                    await file?.close();
                }
            }
            catch (error) {
                if (!endsOnInterrupt || !signal.aborted || error !== signal.reason)
                    throw error;
                window.until = clock.now();
            }
            finally {
                context.setOutput('count', stats.count);
                context.setOutput('errors', stats.errors);
                context.setOutput('unattributed-errors', unattributed.errors);
                const totals = stats.totals();
                if (project !== undefined)
                    await locateErrors(totals, project);
                report({
                    tenant: client.baseUrl.host,
                    filter: describeQuery(inputs, window),
                    totals,
                    unattributed: unattributed.totals(),
                    excluded,
                    file: file && (0,external_node_path_.relative)(workingDirectory, file.path),
                }, inputs, context);
            }
        }
        finally {
            client.close();
        }
        if (inputs['fail-on-error'] && stats.errors > 0)
            throw errorsFound(stats.totals());
        if (inputs['fail-on-error'] && unattributed.errors > 0)
            throw unattributedErrorsFound(unattributed.totals(), project);
    },
});
/**
 * The project of the input `path`. Without it, the one in the working directory, if the records of one connector are
 * read: errors of other connectors have nothing to do with its source.
 *
 * @throws UserError if the folder that the input names has no project.
 */
async function readProject({ path, connector, source }, { workingDirectory, logger }) {
    if (path !== undefined)
        return await readProjectIn((0,external_node_path_.resolve)(workingDirectory, path));
    if (connector === undefined && source.length === 0)
        return undefined;
    try {
        const found = await readProjectIn(workingDirectory);
        return found.specName === undefined ? undefined : found;
    }
    catch (error) {
        if (!(error instanceof core_errors/* UserError */.yo))
            throw error;
        logger.debug(`no connector project in the working directory: ${error.message}`);
        return undefined;
    }
}
async function readProjectIn(directory) {
    const project = await (0,project_project/* findProject */.t)(directory);
    const { specFile } = project;
    const specText = specFile !== undefined && (0,external_node_fs_.existsSync)(specFile) ? await (0,promises_.readFile)(specFile, 'utf8') : undefined;
    return { project, specText, specName: specText === undefined ? undefined : (0,check/* parseSpec */.F9)(specText, specFile).name };
}
async function createFile({ out }, context) {
    if (out === undefined)
        return undefined;
    const file = await json_lines/* JsonLinesFile */.c.create((0,external_node_path_.resolve)(context.workingDirectory, out), `out ${out}`);
    context.setPathOutput('file', file.path);
    return file;
}
async function writeRecord(record, print, file, { logger, secrets }) {
    if (print === 'text')
        logger.info((0,log_line/* logLine */.B)(record));
    if (print !== 'json' && file === undefined)
        return;
    const json = (0,json_output/* cleanJson */.We)(record, secrets);
    if (print === 'json')
        logger.info(json);
    await file?.write(json);
}
/** Prints the totals and adds the summary; on a runner, the errors become annotations. */
function report(logReport, { print }, context) {
    const { logger } = context;
    const { totals, unattributed, excluded } = logReport;
    context.addSummary(`## Logs\n\n${logsSection(logReport)}`);
    if (print !== 'json')
        logger.info(`${(0,format/* count */.U9)(totals.count, 'record')}, ${(0,format/* count */.U9)(totals.errors, 'error')}`);
    if (context.workflow !== undefined) {
        for (const annotation of errorAnnotations(totals))
            context.annotate(annotation);
    }
    else if (print !== 'json') {
        for (const line of errorLines(totals, context.workingDirectory))
            logger.info(line);
    }
    if (excluded > 0 && print !== 'json')
        logger.info(`${(0,format/* count */.U9)(excluded, 'record')} of a validation left out`);
    if (unattributed.count > 0) {
        logger.warning(`${(0,format/* count */.U9)(unattributed.count, 'record')} left out: they cannot be attributed to a connector or version; filter by source instead of connector`);
    }
}
function errorsFound({ errors, groups }) {
    const [mostFrequent] = groups;
    const detail = mostFrequent && ` the most frequent, ${mostFrequent.command ?? mostFrequent.event}: ${mostFrequent.text}`;
    return new core_errors/* UserError */.yo(`${(0,format/* count */.U9)(errors, 'error')} in the log;${detail ?? ' see the summary'}`, {
        location: mostFrequent?.location,
        isFinding: true,
    });
}
/** Sources that a message names. */
const maxNamedSources = 3;
/** They may be errors of the connector, so they are not green; the sources show whether they are. */
function unattributedErrorsFound({ errors, groups }, project) {
    const sources = [...new Set(groups.map(({ targetName }) => targetName).filter((name) => name !== ''))];
    const named = sources.slice(0, maxNamedSources).map((name) => (0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(name)));
    const of = named.length === 0 ? '' : ` of ${named.join(', ')}${sources.length > named.length ? ' and others' : ''}`;
    const path = project === undefined ? 'give path, the project of the connector, or ' : '';
    return new core_errors/* UserError */.yo(`${(0,format/* count */.U9)(errors, 'error')}${of} in the log cannot be attributed to a connector or version, so it is not known whether ${errors === 1 ? 'it is' : 'they are'} of this one; ${path}select the sources of the connector with source`, { isFinding: true });
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 6035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ JsonLinesFile)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70679);





/** Bytes that are kept in memory before `write` waits for the disk. */
const maxBufferedBytes = 64 * 1024;
/** A file with one JSON value per line, written as the values arrive, in constant memory. */
class JsonLinesFile {
    path;
    #label;
    #stream;
    #failure;
    constructor(path, label, stream) {
        this.path = path;
        this.#label = label;
        this.#stream = stream;
        stream.on('error', (error) => {
            this.#failure ??= error;
        });
    }
    /**
     * Creates the file and its folders, or empties the file if it exists.
     *
     * @param label names the file in a message, as `out answers.jsonl`
     * @throws UserError if the file cannot be written.
     */
    static async create(path, label) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
            const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path, { highWaterMark: maxBufferedBytes });
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stream, 'open');
            return new JsonLinesFile(path, label, stream);
        }
        catch (cause) {
            throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeError */ .oG)(label, cause);
        }
    }
    /**
     * Adds a line, which is JSON already. Await it: it resolves when the buffer has space for the next line.
     *
     * @throws UserError if this line or an earlier one could not be written, as on a full disk.
     */
    async write(json) {
        this.#assertWritable();
        if (!this.#stream.write(`${json}\n`))
            await this.#drained();
        this.#assertWritable();
    }
    /**
     * Resolves when everything is on disk.
     *
     * @throws UserError if a line could not be written.
     */
    async close() {
        if (!this.#stream.closed) {
            const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(this.#stream, 'close');
            this.#stream.end();
            await closed.catch(() => { });
        }
        this.#assertWritable();
    }
    /** Resolves when the stream accepts more, or is closed by an error. */
    async #drained() {
        const stream = this.#stream;
        await new Promise((resolve) => {
            const done = () => {
                stream.off('drain', done).off('close', done);
                resolve();
            };
            stream.on('drain', done).on('close', done);
        });
    }
    #assertWritable() {
        if (this.#failure !== undefined)
            throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeError */ .oG)(this.#label, this.#failure);
    }
}
//# sourceMappingURL=json-lines.js.map

/***/ }),

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




/**
 * Characters of JSON that an output may have. Linux passes at most 128 KiB in one environment variable, and that is how
 * a step hands an output to a script.
 */
const maxResultLength = 100_000;
/**
 * JSON of a value without secrets. A number that is a secret becomes a string, so that the result is valid JSON.
 *
 * @throws UserError if the value is nested too deeply.
 */
function cleanJson(value, secrets) {
    return notTooDeep(() => secrets.json(value));
}
/**
 * JSON of a value as it is, with its secrets.
 *
 * @throws UserError if the value is nested too deeply.
 */
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
/** Collects JSON values for an output, up to `maxResultLength` characters. */
class BoundedResult {
    #lines = [];
    #length = 0;
    add(json) {
        this.#length += json.length + 1;
        if (this.#length > maxResultLength)
            this.#lines = undefined;
        this.#lines?.push(json);
    }
    /** The only value, or an array of all; always an array with `asArray`. Empty if it is too large. */
    toJson(asArray) {
        const lines = this.#lines;
        if (lines === undefined)
            return '';
        return !asArray && lines.length === 1 ? (lines[0] ?? '') : `[${lines.join(',')}]`;
    }
}
/**
 * Writes or replaces a file atomically, and creates its folders.
 *
 * @param label names the input and the file in a message, as `record uploads.json`
 * @throws UserError if it cannot be written.
 */
async function writeOutputFile(path, text, label) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(path, text);
    }
    catch (cause) {
        throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(label, cause);
    }
}
/**
 * Checks, before any work is done, that `writeOutputFile` can write a file. Creates its folders.
 *
 * @throws UserError if it cannot be written.
 */
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

/***/ 66620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine),
/* harmony export */   T: () => (/* binding */ firstLine)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65872);
/* harmony import */ var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28759);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);




/** Frames of a stack that are shown, lines of text before the first frame, and characters of a line. */
const maxFrames = 5;
const maxLinesBeforeFrames = 10;
const maxLineLength = 300;
/** Nesting of objects that is searched for stacks. */
const maxDepth = 3;
/** Characters of a text that are searched for its first line. */
const maxSearchedLength = 20_000;
/**
 * Formats a record for people: local time with its offset, level, event, message. Other fields of the message follow as
 * compact JSON. Further lines are indented, and the first lines of a stack follow below.
 */
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
/** The object without its fields that are stacks. Each stack is added to `stacks`, below the path of its field. */
function withoutStacks(object, path, stacks) {
    const kept = Object.entries(object).flatMap(([key, value]) => {
        const fieldPath = [...path, /^[\w$-]{1,60}$/.test(key) ? key : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .bp)(key, 62)];
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) && fieldPath.length < maxDepth) {
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
/**
 * The first lines of a stack of JavaScript or Java, and a line with the number of the others; undefined for any other
 * text.
 */
function stackLines(text) {
    const lines = (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLines */ .v3)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text.trimEnd()));
    const first = lines.findIndex((line) => /^\s*at .{1,2000}:\d+\)?$/.test(line));
    if (first < 0)
        return undefined;
    const shown = lines
        .slice(0, Math.min(first, maxLinesBeforeFrames) + maxFrames)
        .map((line) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(line, maxLineLength));
    const more = lines.length - shown.length;
    return more === 0 ? shown : [...shown, (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .clean */ .uH) `… and ${more} more ${(0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .constant */ .dY)(more === 1 ? 'line' : 'lines')}`];
}
/** `2026-01-31 13:00:00.000 +01:00`; a text that is not a time is returned as it is. */
function localTime(timestamp) {
    const time = new Date(timestamp);
    if (Number.isNaN(time.getTime()))
        return timestamp;
    const offset = -time.getTimezoneOffset();
    const local = new Date(time.getTime() + offset * 60_000).toISOString();
    const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((n) => `${n}`.padStart(2, '0'));
    return `${local.slice(0, 10)} ${local.slice(11, 23)} ${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
/** The first line of a text that is not blank, shortened. */
function firstLine(text, maxLength = maxLineLength) {
    const line = (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .mapClean */ .Gn)(text, (whole) => {
        const lines = whole.slice(0, maxSearchedLength).split(/\r\n|\r|\n/);
        return lines.find((each) => each.trim() !== '')?.trim() ?? '';
    });
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(line, maxLength);
}
//# sourceMappingURL=log-line.js.map

/***/ }),

/***/ 90729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ assertNoLinkOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);



/**
 * Refuses a file of a repository that is a link to a place outside of it: what lies there belongs to the machine, and
 * its content would be shown in messages and reports. A file that is not there is left to whoever reads it.
 *
 * @throws UserError
 */
function assertNoLinkOut(file) {
    let real;
    let root;
    try {
        real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
        root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(repositoryOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    }
    catch {
        return;
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real);
    if (path !== '..' && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} is a link to a file outside of the repository; put the file itself there`);
}
function repositoryOf(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
        return folder;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return above === folder ? undefined : repositoryOf(above);
}
//# sourceMappingURL=links.js.map

/***/ }),

/***/ 42180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   To: () => (/* binding */ withForwardSlashes),
/* harmony export */   iZ: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A path of this system with forward slashes, as git, zips, URLs and GitHub write it. */
function withForwardSlashes(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
/** The path of `path` from `folder`, with forward slashes; empty for the folder itself. */
function relativePath(folder, path) {
    return withForwardSlashes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path));
}
/** True for a folder itself and for everything below it. Links are not resolved. */
function isInside(folder, path) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    // On Windows, a path on another drive stays absolute.
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below) && below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
}
/** A path for messages: from the working directory if it is inside, `.` for that folder itself, else as it is. */
function displayPath(path, workingDirectory) {
    return isInside(workingDirectory, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingDirectory, path) || '.' : path;
}
//# sourceMappingURL=paths.js.map

/***/ }),

/***/ 67375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findBundle),
/* harmony export */   d: () => (/* binding */ bundlePlaces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71897);
/* harmony import */ var _core_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90729);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42180);
/* harmony import */ var _sdk_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34945);






/** Programs whose next word is code that they run. */
const runners = new Set(['node', 'ts-node', 'tsx', 'bun', 'deno']);
/** More are not looked at: a script may be any text. */
const maxPlaces = 8;
/**
 * The absolute paths where a project may have its bundle: `dist/index.js`, then the `.js` files that `main` and the script
 * `pack-zip` of its package.json name.
 */
function bundlePlaces(directory, main, scripts) {
    const words = (scripts['pack-zip'] ?? '').split(/[\s"'`;&|()<>=,]+/).filter((word) => word !== '');
    const zipped = words.filter((_, i) => !runners.has(words[i - 1] ?? ''));
    const named = [...(main === undefined ? [] : [main]), ...zipped]
        .filter((word) => /\.c?js$/.test(word) && !/[*?$~]|(^|[\\/])(node_modules|src)[\\/]/.test(word))
        .map((word) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, word))
        .filter((file) => (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(directory, file));
    return [...new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'dist', _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .indexName */ .mo), ...named])].slice(0, maxPlaces);
}
/**
 * The first file that has the SDK in it, else the usual place. The output of a compiler still loads the SDK from
 * node_modules, which is not uploaded.
 */
function findBundle(places) {
    const [usual = '', ...others] = places;
    const found = others.filter(isFile);
    if (found.length === 0)
        return usual;
    for (const file of found)
        (0,_core_links_js__WEBPACK_IMPORTED_MODULE_3__/* .assertNoLinkOut */ .e)(file);
    return [usual, ...found].find((file) => isFile(file) && !loadsSdk(file)) ?? usual;
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
}
function loadsSdk(file) {
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    return [`require("${_sdk_version_js__WEBPACK_IMPORTED_MODULE_5__/* .sdkName */ .c}")`, `require('${_sdk_version_js__WEBPACK_IMPORTED_MODULE_5__/* .sdkName */ .c}')`, `from "${_sdk_version_js__WEBPACK_IMPORTED_MODULE_5__/* .sdkName */ .c}"`, `from '${_sdk_version_js__WEBPACK_IMPORTED_MODULE_5__/* .sdkName */ .c}'`].some((load) => text.includes(load));
}
//# sourceMappingURL=bundle-places.js.map

/***/ }),

/***/ 97819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   h0: () => (/* binding */ readPackageFile),
/* harmony export */   kL: () => (/* binding */ readPackageFileIfValid),
/* harmony export */   nU: () => (/* binding */ installedVersion)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65872);
/* harmony import */ var _core_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90729);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93917);







/**
 * Reads the package.json of a folder; undefined if it has none.
 *
 * @throws UserError with the location of what is not valid.
 */
function readPackageFile(directory) {
    (0,_core_links_js__WEBPACK_IMPORTED_MODULE_4__/* .assertNoLinkOut */ .e)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json'));
    return parsePackageFile(directory);
}
function parsePackageFile(directory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json');
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        if ((0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(cause))
            return undefined;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`cannot read ${file}: ${(0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorReason */ .Hs)(cause)}`, { cause });
    }
    const parsed = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJsonText */ .lk)(text);
    if ((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isFault */ .Zh)(parsed)) {
        const { line, column } = parsed.position;
        const message = `${file} is not JSON, line ${line}, column ${column}: ${parsed.message}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(message, { location: { file, line, column } });
    }
    const { value } = parsed;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} must hold a JSON object`, { location: { file, line: 1 } });
    return {
        name: textOf(value['name']),
        version: textOf(value['version']),
        main: textOf(value['main']),
        scripts: textsOf(value['scripts']),
        dependencies: textsOf(value['dependencies']),
        devDependencies: textsOf(value['devDependencies']),
        optionalDependencies: textsOf(value['optionalDependencies']),
        peerDependencies: textsOf(value['peerDependencies']),
        workspaces: patternsOf(value['workspaces']),
        packageManager: managerOf(value),
    };
}
/** As `readPackageFile`, but undefined if it is not valid. For folders above a project, whose files the user may not own. */
function readPackageFileIfValid(directory) {
    return undefinedIfInvalid(() => readPackageFile(directory));
}
/**
 * The version of the package that is installed in a folder of node_modules; undefined if there is none or it is not
 * valid. Such a folder is not committed, and is a link out of the repository after `npm link` and with a shared store.
 */
function installedVersion(directory) {
    return undefinedIfInvalid(() => parsePackageFile(directory)?.version);
}
function undefinedIfInvalid(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}
function managerOf(value) {
    const field = textOf(value['packageManager']);
    if (field !== undefined) {
        const at = field.lastIndexOf('@');
        return at <= 0 ? { name: field, version: undefined } : { name: field.slice(0, at), version: field.slice(at + 1) };
    }
    const engines = value['devEngines'];
    const manager = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(engines) ? engines['packageManager'] : undefined;
    const first = Array.isArray(manager) ? manager[0] : manager;
    const name = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(first) ? textOf(first['name']) : undefined;
    return name === undefined || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(first) ? undefined : { name, version: textOf(first['version']) };
}
function patternsOf(workspaces) {
    return textsIn((0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(workspaces) ? workspaces['packages'] : workspaces);
}
/** The strings in a list; empty for any other value. */
function textsIn(list) {
    return Array.isArray(list) ? list.filter((text) => typeof text === 'string') : [];
}
function textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
function textsOf(value) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value))
        return {};
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'string'));
}
//# sourceMappingURL=package-file.js.map

/***/ }),

/***/ 35506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ choosePackageManager),
/* harmony export */   Kd: () => (/* binding */ foldersUpTo),
/* harmony export */   Kq: () => (/* binding */ installManagerCommand),
/* harmony export */   mL: () => (/* binding */ findRepositoryRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46601);
/* harmony import */ var _spec_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93305);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97819);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38113);








/** In order of precedence. npm is last, because an `npm install` by mistake leaves a lockfile. */
const lockfiles = [
    ['pnpm', ['pnpm-lock.yaml']],
    ['yarn', ['yarn.lock']],
    ['bun', ['bun.lock', 'bun.lockb']],
    ['npm', ['npm-shrinkwrap.json', 'package-lock.json']],
];
/**
 * The package manager of a project, and the folder where it installs: the one of the field `packageManager`, in the
 * project or above it, else of the nearest lockfile, else npm. A lockfile above the project counts only in the root of a
 * workspace that the project is a member of.
 */
async function choosePackageManager(directory, repositoryRoot) {
    const folders = foldersUpTo(directory, repositoryRoot);
    const declared = declaredManager(folders);
    let workspaceRoot;
    for (const folder of folders) {
        if (folder !== directory) {
            const isMember = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .readWorkspace */ .i)(folder);
            if (!isMember(directory))
                continue;
            workspaceRoot ??= folder;
        }
        for (const [packageManager, names] of lockfiles) {
            if (declared !== undefined && declared.name !== packageManager)
                continue;
            const lockfile = names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
            if (lockfile === undefined)
                continue;
            const berry = packageManager === 'yarn' && isBerry(declared?.version, folder, lockfile);
            return { packageManager, managerVersion: declared?.version, berry, lockfile, installDirectory: folder };
        }
    }
    const packageManager = declared?.name ?? 'npm';
    const root = workspaceRoot ?? directory;
    const berry = packageManager === 'yarn' && isBerry(declared?.version, root, undefined);
    return {
        ...{ packageManager, managerVersion: declared?.version, berry },
        ...{ lockfile: undefined, installDirectory: root },
    };
}
/**
 * A command that installs a project's package manager where only Node.js and npm are: the version of package.json, else
 * the newest that can read the lockfile. Undefined for npm itself.
 */
function installManagerCommand({ packageManager, managerVersion, berry, lockfile, }) {
    if (packageManager === 'npm')
        return undefined;
    // npm has no package of Yarn 2 and newer. Corepack, a part of Node.js, takes the version from the project.
    if (berry)
        return 'corepack enable';
    // A version with a hash, as corepack writes it, is not one for npm.
    const version = /^\d+(?:\.\d+){0,2}(?:-[\w.]+)?/.exec(managerVersion ?? '')?.[0];
    const newest = { pnpm: pnpmMajorOf(lockfile), yarn: '1', bun: '1' }[packageManager];
    return `npm install --global ${packageManager}@${version ?? newest}`;
}
/** The newest major version of pnpm that reads and writes a lockfile in its form. */
function pnpmMajorOf(lockfile) {
    const text = lockfile === undefined ? '' : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockfile, 'utf8').slice(0, 1000);
    const major = /^lockfileVersion: *['"]?(\d+)/m.exec(text)?.[1];
    return { 5: '7', 6: '8' }[Number(major)] ?? '10';
}
/** A folder and the folders above it, up to the repository's root, or to the root of the file system. */
function foldersUpTo(directory, repositoryRoot) {
    const folders = [directory];
    for (let folder = directory; folder !== repositoryRoot && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder;) {
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        folders.push(folder);
    }
    return folders;
}
/** The root of the git repository that contains a folder. In a worktree or submodule `.git` is a file. */
function findRepositoryRoot(directory) {
    return foldersUpTo(directory, undefined).find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')));
}
function declaredManager(folders) {
    for (const folder of folders) {
        const packageFile = folder === folders[0] ? (0,_package_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readPackageFile */ .h0)(folder) : (0,_package_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readPackageFileIfValid */ .kL)(folder);
        const declared = packageFile?.packageManager;
        if (declared === undefined)
            continue;
        const known = lockfiles.map(([name]) => name);
        const name = known.find((manager) => manager === declared.name);
        if (name !== undefined)
            return { name, version: declared.version };
        const message = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json')} names the package manager ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__/* .printableName */ .Nt)(declared.name))}; only ${(0,_spec_format_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(known, 'and')} are supported`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(message, { location: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json') } });
    }
    return undefined;
}
function isBerry(version, folder, lockfile) {
    const major = /^\d+/.exec(version ?? '')?.[0];
    if (major !== undefined)
        return Number(major) >= 2;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.yarnrc.yml')))
        return true;
    return lockfile !== undefined && /^__metadata:/m.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockfile, 'utf8'));
}
//# sourceMappingURL=package-manager.js.map

/***/ }),

/***/ 20905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findProject)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71897);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70679);
/* harmony import */ var _core_links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90729);
/* harmony import */ var _bundle_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67375);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97819);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35506);
/* harmony import */ var _sdk_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34945);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10074);











/**
 * Reads the project in a folder, whose path is absolute or relative to the working directory of the process.
 *
 * @throws UserError if there is no project.
 */
async function findProject(path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__/* .assertFolder */ .Zp)(directory, { shown: directory, advice: 'give the folder of the connector project' });
    const packageFile = (0,_package_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readPackageFile */ .h0)(directory);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json');
    if (packageFile === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`there is no package.json in ${directory}; give the folder of the connector project`);
    const { name, version, main, scripts, dependencies, devDependencies } = packageFile;
    if (name === undefined || version === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${file} has no ${name === undefined ? 'name' : 'version'}; add one, because the bundle is named after it`, {
            location: { file, line: 1 },
        });
    const repositoryRoot = (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_8__/* .findRepositoryRoot */ .mL)(directory);
    const choice = await (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_8__/* .choosePackageManager */ .DO)(directory, repositoryRoot);
    const places = (0,_bundle_places_js__WEBPACK_IMPORTED_MODULE_6__/* .bundlePlaces */ .d)(directory, main, scripts);
    const indexFile = (0,_bundle_places_js__WEBPACK_IMPORTED_MODULE_6__/* .findBundle */ .a)(places);
    (0,_core_links_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNoLinkOut */ .e)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .specName */ .hi));
    const kind = kindOf(directory, indexFile);
    return {
        directory,
        kind,
        name,
        version,
        bundleName: `${fileNameOf(name)}-${fileNameOf(version)}.zip`,
        sdkVersion: (0,_sdk_version_js__WEBPACK_IMPORTED_MODULE_9__/* .sdkVersionOf */ .K)(directory, packageFile, choice.lockfile, repositoryRoot),
        ...choice,
        repositoryRoot,
        scripts,
        dependencies,
        devDependencies,
        specFile: kind === 'customizer' ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .specName */ .hi),
        bundlePlaces: places,
        indexFile,
    };
}
/**
 * The kind of a project. A spec means a connector. Without one, which may be forgotten, the exports decide: of the sources,
 * because the project may not be built yet, else of the bundle.
 */
function kindOf(directory, indexFile) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .specName */ .hi)))
        return 'connector';
    let customizer = false;
    for (const { text } of (0,_sources_js__WEBPACK_IMPORTED_MODULE_10__/* .projectSources */ .g)(directory)) {
        const code = (0,_sources_js__WEBPACK_IMPORTED_MODULE_10__/* .withoutComments */ .f)(text);
        if (/\bcreateConnector\s*\(|\bexport\s+(const|let|var|(async\s+)?function)\s+connector\b/.test(code))
            return 'connector';
        if (/\bcreateConnectorCustomizer\s*\(|\bconnectorCustomizer\b/.test(code))
            customizer = true;
    }
    if (customizer)
        return 'customizer';
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(indexFile))
        return 'connector';
    const bundle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(indexFile, 'utf8');
    return /\bexports\.connectorCustomizer\s*=/.test(bundle) && !/\bexports\.connector\s*=/.test(bundle)
        ? 'customizer'
        : 'connector';
}
/** `@acme/x` → `acme-x`: a file name that is valid on every system and needs no quotes in a shell. */
function fileNameOf(text) {
    return text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|(?<![-.])[-.]+$/g, '') || 'connector';
}
//# sourceMappingURL=project.js.map

/***/ }),

/***/ 34945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sdkVersionOf),
/* harmony export */   c: () => (/* binding */ sdkName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65872);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42180);
/* harmony import */ var _spec_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93917);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97819);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35506);








/** The package of the connector SDK. */
const sdkName = '@sailpoint/connector-sdk';
/**
 * The version of the connector SDK that a project uses: the installed one, else the locked one, else the range in
 * package.json. Undefined if it is not a dependency.
 */
function sdkVersionOf(directory, packageFile, lockfile, repositoryRoot) {
    const range = packageFile.dependencies[sdkName] ?? packageFile.devDependencies[sdkName];
    if (range === undefined)
        return undefined;
    for (const folder of (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_6__/* .foldersUpTo */ .Kd)(directory, repositoryRoot)) {
        const installed = (0,_package_file_js__WEBPACK_IMPORTED_MODULE_5__/* .installedVersion */ .nU)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'node_modules', ...sdkName.split('/')));
        if (installed !== undefined)
            return installed;
    }
    return (lockfile === undefined ? undefined : lockedVersion(lockfile, directory)) ?? range;
}
/** Lockfiles in YAML are searched with patterns, because parsing them takes seconds per megabyte. */
function lockedVersion(lockfile, directory) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(lockfile) || lockfile.endsWith('.lockb'))
        return undefined;
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockfile, 'utf8');
    const name = sdkName.replace('/', '\\/');
    switch ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(lockfile)) {
        case 'package-lock.json':
        case 'npm-shrinkwrap.json':
            return npmLocked(text, (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(lockfile), directory));
        case 'yarn.lock':
            return new RegExp(`^"?${name}@[^\\n]*:\\r?\\n\\s+version:? "?([^"\\s]+)`, 'm').exec(text)?.[1];
        case 'pnpm-lock.yaml':
            return new RegExp(`^[ \\t]+['"]?\\/?${name}[@/](\\d[^:'"()\\s]*)`, 'm').exec(text)?.[1];
        default:
            return new RegExp(`\\["${name}@(\\d[^"]*)"`).exec(text)?.[1];
    }
}
function npmLocked(text, below) {
    const parsed = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonText */ .lk)(text);
    if ((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isFault */ .Zh)(parsed))
        return undefined;
    const paths = [below === '' ? [] : [`${below}/node_modules/${sdkName}`], [`node_modules/${sdkName}`]].flat();
    const found = [...paths.map((path) => ['packages', path]), ['dependencies', sdkName]]
        .map((path) => (0,_spec_format_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(parsed.value, path))
        .find(_core_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv);
    return typeof found?.['version'] === 'string' ? found['version'] : undefined;
}
//# sourceMappingURL=sdk-version.js.map

/***/ }),

/***/ 10074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withoutComments),
/* harmony export */   g: () => (/* binding */ projectSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Limits of a search through a project's sources. */
const maxFiles = 2000;
const maxFileBytes = 2 * 1024 * 1024;
const maxDepth = 12;
const skippedFolders = new Set([
    'node_modules',
    'dist',
    'lib',
    'build',
    'coverage',
    '__tests__',
    '__mocks__',
    'test',
    'tests',
]);
/**
 * The TypeScript and JavaScript sources of a project: those of its folder `src`, else of the project itself. Skips tests,
 * declarations, built output, dependencies, links, and files that cannot be read. The number of files is limited and
 * their order fixed.
 */
function* projectSources(directory) {
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'src');
    yield* below(isFolder(source) ? source : directory, 0, { files: maxFiles });
}
function* below(folder, depth, budget) {
    const entries = entriesOf(folder);
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name) && !/\.(d|test|spec)\.[cm]?[jt]sx?$/.test(entry.name)) {
            if (budget.files-- <= 0)
                return;
            const text = readIfSmall(path);
            if (text !== undefined)
                yield { path, text };
        }
    }
    for (const entry of entries)
        if (entry.isDirectory() && depth < maxDepth && !entry.name.startsWith('.') && !skippedFolders.has(entry.name))
            yield* below((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), depth + 1, budget);
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch {
        return [];
    }
}
function readIfSmall(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).size > maxFileBytes ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** False for a link to a folder. */
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
/**
 * A source with its comments replaced by spaces, so that a search finds only code. Offsets and lines are kept. Strings are
 * kept; a template is treated as a string, which is enough for a search.
 */
function withoutComments(text) {
    // Each form also ends where its end is missing: looking for it again from every start would take time by the square.
    const pattern = /"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|`(?:\\[\s\S]|[^`\\])*`?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
    return text.replace(pattern, (part) => (part.startsWith('/') ? part.replace(/[^\r\n]/g, ' ') : part));
}
//# sourceMappingURL=sources.js.map

/***/ }),

/***/ 38113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14006);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65872);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42180);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46601);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97819);









/** Longer patterns are refused. */
const maxPatternLength = 256;
/** Estimated steps of matching one path, some tenths of a second; more are refused. */
const maxSteps = 10_000_000;
/** Longer ranges such as `{1..1000}` are refused. */
const maxRange = 100;
/**
 * Reads the members of the workspace in a root folder, from `workspaces` in package.json and `packages` in
 * pnpm-workspace.yaml. A folder without them has no members.
 *
 * @throws UserError for an invalid pnpm-workspace.yaml, and, here or later in the predicate, for a pattern that would take
 * too long to match.
 */
async function readWorkspace(root) {
    const matchers = [npmMatcher(root), await pnpmMatcher(root)].filter((matcher) => matcher !== undefined);
    return (directory) => {
        const path = (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(root, directory);
        return matchers.some((matches) => matches(path));
    };
}
function npmMatcher(root) {
    const patterns = (0,_package_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readPackageFileIfValid */ .kL)(root)?.workspaces ?? [];
    // In npm, a later pattern cancels the same pattern as an exclusion.
    const kept = patterns.filter((pattern, i) => !isExclusion(pattern) || !patterns.includes(pattern.slice(1), i));
    return matcherOf(kept, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'package.json'));
}
async function pnpmMatcher(root) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'pnpm-workspace.yaml');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return undefined;
    const { readYaml, YamlError, yamlFileError } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4433)]).then(__webpack_require__.bind(__webpack_require__, 44433));
    try {
        const { value } = readYaml((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        return matcherOf((0,_core_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(value) ? (0,_package_file_js__WEBPACK_IMPORTED_MODULE_6__/* .textsIn */ .Ej)(value['packages']) : [], file);
    }
    catch (cause) {
        throw cause instanceof YamlError ? yamlFileError(cause, file, file) : cause;
    }
}
/** An exclusion takes precedence over all other patterns, at any position of the list. */
function matcherOf(patterns, file) {
    if (patterns.length === 0)
        return undefined;
    const included = patterns.filter((pattern) => !isExclusion(pattern)).map((pattern) => compile(pattern, file, false));
    const excluded = patterns.filter(isExclusion).map((pattern) => compile(pattern.slice(1), file, true));
    return (path) => included.some((matches) => matches(path)) && !excluded.some((matches) => matches(path));
}
/** `!(a|b)` is an extended glob, not an exclusion. */
function isExclusion(pattern) {
    return pattern.startsWith('!') && !pattern.startsWith('!(');
}
/** @param dot - wildcards also match names that begin with a dot, as package managers do it only in exclusions. */
function compile(pattern, file, dot) {
    const refuse = (problem) => {
        const message = `the workspace pattern ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__/* .printableName */ .Nt)(pattern))} of ${file} ${problem}; simplify it, or split it into several patterns`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(message, { location: { file } });
    };
    const plain = pattern
        .replace(/^\.?\/+/, '')
        .replace(/\/+/g, '/')
        .replace(/\/$/, '');
    if (plain === '')
        return () => false;
    if (plain.length > maxPatternLength)
        return refuse(`is longer than ${maxPatternLength} characters`);
    const expandRange = (...range) => rangeSource(range) ?? refuse('has a range that is not supported');
    const options = { windows: false, posix: true, regex: false, nonegate: true, dot, expandRange };
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_8__(plain, options);
    return (path) => {
        if (stepsOf(plain, path) > maxSteps)
            refuse(`takes too long to match with ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__/* .printableName */ .Nt)(path))}`);
        return matches(path);
    };
}
/** The regular expression of a range of numbers or letters in braces. picomatch would turn `{1..20}` into `[1-20]`. */
function rangeSource([from, to, step]) {
    if (typeof step === 'string')
        return undefined;
    const range = `${from}..${to}`;
    if (/^[a-z]\.\.[a-z]$|^[A-Z]\.\.[A-Z]$/.test(range))
        return `[${[from, to].sort().join('-')}]`;
    if (!/^\d{1,9}\.\.\d{1,9}$/.test(range))
        return undefined;
    const [first = 0, last = 0] = [Number(from), Number(to)].sort((a, b) => a - b);
    if (last - first >= maxRange)
        return undefined;
    const width = /^0\d|\.0\d/.test(range) ? Math.max(String(from).length, String(to).length) : 1;
    const numbers = Array.from({ length: last - first + 1 }, (_, i) => String(first + i).padStart(width, '0'));
    return `(?:${numbers.join('|')})`;
}
/**
 * An upper bound of the ways to match a pattern with a path, which a regular expression tries one by one. A wildcard can
 * end at any character of a folder's name, `**` at any folder, and a group has its alternatives.
 */
function stepsOf(pattern, path) {
    const names = path.split('/');
    const maxName = Math.max(...names.map((name) => name.length));
    let steps = repetitions(pattern, path.length);
    for (const { 0: stars, index } of pattern.matchAll(/\*+|!\(/g)) {
        const isName = /(^|\/)$/.test(pattern.slice(0, index)) && /^(\/|$)/.test(pattern.slice(index + stars.length));
        if (stars === '**')
            steps *= (isName ? names.length : path.length) + 1;
        // A wildcard that is a complete name ends only where the name ends.
        else if (!isName)
            steps *= maxName + 1;
    }
    // A group may also be optional: `?(…)` or `(…)?`.
    const groups = countMatches(/[({]/g, pattern);
    const alternatives = countMatches(/[,|]|\.\./g, pattern) + 2 * groups;
    return groups === 0 ? steps : steps * (alternatives / groups) ** groups;
}
/** The number of ways to repeat `+(…)` and `*(…)`. */
function repetitions(pattern, length) {
    let ways = 1;
    for (const { index } of pattern.matchAll(/[+*]\(/g)) {
        const body = /^[^()[\]{}*?!\\]*(?=\))/.exec(pattern.slice(index + 2))?.[0];
        const alternatives = body?.split('|') ?? [''];
        const shortest = Math.min(...alternatives.map((alternative) => alternative.length));
        ways *= shortest === 0 ? Number.POSITIVE_INFINITY : alternatives.length ** Math.floor(length / shortest);
    }
    return ways;
}
function countMatches(expression, text) {
    return text.match(expression)?.length ?? 0;
}
//# sourceMappingURL=workspace.js.map

/***/ })

};
