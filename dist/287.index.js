export const id = 287;
export const ids = [287];
export const modules = {

/***/ 30287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logs: () => (/* binding */ logs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/cli/output-paths.js
var output_paths = __webpack_require__(73899);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var core_errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/project/project.js
var project_project = __webpack_require__(20905);
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
// EXTERNAL MODULE: ./lib/src/commands/shared/log-line.js
var log_line = __webpack_require__(66620);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/project/locate.js
var locate = __webpack_require__(82492);
// EXTERNAL MODULE: ./lib/src/commands/shared/stack-place.js
var stack_place = __webpack_require__(14137);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/core/nearest.js
var nearest = __webpack_require__(82226);
// EXTERNAL MODULE: ./lib/src/spec/check.js + 3 modules
var check = __webpack_require__(43197);
// EXTERNAL MODULE: ./lib/src/tenant/text.js
var tenant_text = __webpack_require__(82120);
// EXTERNAL MODULE: ./lib/src/commands/shared/time-inputs.js
var time_inputs = __webpack_require__(19898);
// EXTERNAL MODULE: ./lib/src/tenant/paths.js
var paths = __webpack_require__(62151);
;// CONCATENATED MODULE: ./lib/src/commands/logs/attribution.js

/** Targets, requests and names that are remembered at least. */
const maxKnown = 10_000;
/**
 * Tells whose records are, by ids first (docs/platform.md#log-records): names are not unique, and a spec's name least
 * of all.
 */
class ConnectorOwner {
    #connector;
    #byTarget = new Memory();
    #byRequest = new Memory();
    /** The one target that bears a name of the connector. A name that several bear tells nothing. */
    #targetOfName = new Memory();
    constructor(connector) {
        this.#connector = connector;
    }
    learn(read) {
        const { targetID, targetName, requestID } = read.record;
        const own = this.#says(read);
        if (own !== undefined) {
            this.#byRequest.learn(requestID, own);
            this.#byTarget.learn(targetID, own);
        }
        if (!this.#isNamed(targetName))
            return;
        if (own === false)
            this.#targetOfName.spoil(targetName);
        else
            this.#targetOfName.learn(targetName, targetID);
    }
    /** Undefined: nothing tells it yet. */
    tell(read) {
        const { targetID, targetName, requestID } = read.record;
        const byId = this.#says(read) ?? this.#byRequest.get(requestID);
        if (byId === 'mixed')
            return undefined;
        if (byId !== undefined)
            return { wanted: byId, by: 'id' };
        const byTarget = this.#byTarget.get(targetID);
        if (byTarget === 'mixed')
            return undefined;
        if (byTarget !== undefined)
            return { wanted: byTarget, by: 'runtime' };
        const named = this.#isNamed(targetName) && this.#targetOfName.get(targetName) !== 'mixed';
        return named ? { wanted: true, by: 'name' } : undefined;
    }
    /** What the record's own ids tell. */
    #says({ record: { targetID, message }, facts: { connectorId } }) {
        const { id, others } = this.#connector;
        for (const each of [connectorId, targetID]) {
            if (each === id)
                return true;
            if (each !== undefined && others.has(each))
                return false;
        }
        // Beside the SDK's other fields, an id that no connector has is that of one which was deleted
        // (docs/platform.md#connector-log).
        const bySdk = typeof message === 'object' && 'invocationId' in message;
        return bySdk && connectorId !== undefined && (0,paths/* isIdForm */.YG)(connectorId) ? false : undefined;
    }
    /** `<name>`, `<name> (tag: latest)`, `<name> (version: 3)` (docs/platform.md#instances) */
    #isNamed(targetName) {
        return this.#connector.names.some((name) => targetName === name || targetName.startsWith(`${name} (`));
    }
}
/** Tells which version records are of: their own fields, then their request's, then the name of their source. */
class VersionOwner {
    #version;
    #byRequest = new Memory();
    constructor(version) {
        this.#version = version;
    }
    learn({ record, facts }) {
        if (facts.version !== undefined)
            this.#byRequest.learn(record.requestID, facts.version);
    }
    /** Undefined: nothing tells it yet. */
    tell({ record, facts }) {
        const version = facts.version ?? this.#byRequest.get(record.requestID);
        if (version === 'mixed')
            return undefined;
        if (version !== undefined)
            return { wanted: version === this.#version, by: 'id' };
        const named = /\(version: (\d{1,9})\)$/.exec(record.targetName)?.[1];
        return named === undefined ? undefined : { wanted: Number(named) === this.#version, by: 'name' };
    }
}
const strength = { id: 2, runtime: 1, name: 0 };
/** What two tell together: both must want a record, and the weaker one says how sure that is. */
function both(one, other) {
    const against = [one, other].filter((each) => each?.wanted === false);
    if (against.length > 0)
        return against.find((each) => each?.by === 'id') ?? against[0];
    if (one === undefined || other === undefined)
        return undefined;
    return strength[one.by] < strength[other.by] ? one : other;
}
/** What the matcher has to know of a connector. */
function wantedConnector({ id, alias }, all, specName) {
    const others = all.filter((each) => each.id !== id);
    // A spec's name that is the alias of another connector leads there.
    const isOwn = specName !== undefined && !others.some((each) => each.alias === specName);
    return {
        id,
        names: isOwn && specName !== alias ? [alias, specName] : [alias],
        others: new Set(others.map((each) => each.id)),
    };
}
/**
 * What is known of the newest keys, in two halves of which the older one goes; a key that was told two things tells
 * nothing.
 */
class Memory {
    #new = new Map();
    #old = new Map();
    get(key) {
        const known = this.#new.get(key) ?? this.#old.get(key);
        return typeof known === 'object' ? known.value : known;
    }
    learn(key, value) {
        const known = this.get(key);
        this.#put(key, known === undefined || known === value ? { value } : 'mixed');
    }
    spoil(key) {
        this.#put(key, 'mixed');
    }
    #put(key, known) {
        if (key === '')
            return;
        this.#new.set(key, known);
        if (this.#new.size < maxKnown)
            return;
        this.#old = this.#new;
        this.#new = new Map();
    }
}
//# sourceMappingURL=attribution.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/core/times.js
var times = __webpack_require__(99582);
;// CONCATENATED MODULE: ./lib/src/commands/logs/follow.js


/** Milliseconds between two readings, and between two that go far back. */
const interval = 2000;
const farEvery = 30_000;
/** How far a usual reading goes back behind the newest record. */
const nearReach = 20_000;
/** A record that arrives later than this is missed. */
const latest = 5 * 60_000;
/** Milliseconds after which no record is found any more that could have been written at the same time as another one. */
const nothingLater = latest + farEvery;
/** Records whose marks are kept to know them again. */
const maxMarks = 100_000;
/** Between two readings: all that could be read now was. */
const pause = Symbol('pause');
/**
 * The records from `start` on, and those that come until `until`, each once, with a pause after each reading. Every
 * reading begins a while before the newest record, so that a record which arrives late, with an older time, is found:
 * the last reading and one every half a minute find those that are up to five minutes late. Throws the signal's reason
 * when aborted.
 */
async function* followLogs(options) {
    const { clock, signal, until } = options;
    const marks = new Marks(options);
    for (;;) {
        const last = clock.now() >= until;
        for await (const record of options.read(marks.startReading(last))) {
            if (marks.isNew(record))
                yield record;
        }
        if (last)
            return;
        yield pause;
        await clock.sleep(Math.max(1, Math.min(interval, until - clock.now())), signal);
    }
}
/** Knows a record again by its content, as long as a reading can meet it. Records have no id. */
class Marks {
    #options;
    /** In the order of their arrival. */
    #marks = new Map();
    #order = this.#marks.entries();
    #oldest;
    #reading = 0;
    /** When a reading last went far back. */
    #far = 0;
    #newest;
    /** Nothing older is read again, so that its mark is not needed. */
    #floor;
    #warned = false;
    constructor(options) {
        this.#options = options;
        this.#newest = options.start;
        this.#floor = options.start;
    }
    /** Where the next reading begins: at the start, a little back, or far back. */
    startReading(last) {
        this.#reading += 1;
        const now = this.#options.clock.now();
        if (this.#reading === 1) {
            this.#far = now;
            return this.#options.start;
        }
        // Not while a reading is under way that began before it.
        this.#floor = this.#from(this.#farReach());
        if (!last && now - this.#far < farEvery)
            return this.#from(nearReach);
        this.#far = now;
        return this.#floor;
    }
    /** What arrived since the last far reading began was written at most that long before it: however slow readings are. */
    #farReach() {
        return latest + this.#options.clock.now() - this.#far;
    }
    /** By the tenant's times: this machine's clock may be ahead. */
    #from(reach) {
        return Math.max(this.#floor, Math.min(this.#newest, this.#options.clock.now()) - reach);
    }
    isNew(record) {
        const time = (0,times/* parseRfc3339 */.TM)(record.timestamp) ?? this.#newest;
        this.#newest = Math.max(this.#newest, time);
        // The first reading is long, and in order: what no other one can meet needs no mark.
        if (this.#reading === 1)
            this.#floor = this.#from(this.#farReach());
        const key = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(record)).digest('base64');
        const mark = this.#marks.get(key);
        if (mark === undefined) {
            if (time >= this.#floor)
                this.#marks.set(key, { time, yielded: 1, reading: this.#reading, inReading: 1 });
            this.#forget();
            return true;
        }
        if (mark.reading !== this.#reading)
            Object.assign(mark, { reading: this.#reading, inReading: 0 });
        mark.inReading += 1;
        if (mark.inReading <= mark.yielded)
            return false;
        mark.yielded = mark.inReading;
        return true;
    }
    /** Drops what cannot be met any more; beyond the bound, the oldest are given up with the time before them. */
    #forget() {
        // A few at a time are enough, as records come one at a time.
        for (let n = 0; n < 8; n++) {
            const oldest = this.#peek();
            if (oldest === undefined)
                return;
            const [key, mark] = oldest;
            const over = this.#marks.size > maxMarks;
            const now = this.#options.clock.now();
            if (mark.time >= this.#floor && mark.time <= now && !over)
                return;
            this.#oldest = undefined;
            this.#marks.delete(key);
            if (over)
                this.#raise(Math.min(mark.time + 1, now));
            // One from the future must not keep the others from going.
            else if (mark.time > now)
                this.#marks.set(key, mark);
        }
    }
    /** The mark that was added first. One iterator goes along: a new one would pass all that was dropped every time. */
    #peek() {
        this.#oldest ??= this.#order.next().value;
        if (this.#oldest === undefined)
            this.#order = this.#marks.entries();
        return this.#oldest;
    }
    #raise(floor) {
        if (floor <= this.#floor)
            return;
        this.#floor = floor;
        if (this.#warned)
            return;
        this.#warned = true;
        this.#options.logger.warning(`more than ${maxMarks} records in five minutes: one that arrives late may be missed; narrow the filter`);
    }
}
//# sourceMappingURL=follow.js.map
// EXTERNAL MODULE: ./lib/src/tenant/resources/log-facts.js
var log_facts = __webpack_require__(84217);
;// CONCATENATED MODULE: ./lib/src/commands/logs/matcher.js



/** Records that wait until it is known whose they are, and characters of their messages. */
const maxWaiting = 10_000;
const maxWaitingCharacters = 8 * 1024 * 1024;
/** Milliseconds in which an id usually follows. */
const soon = 10_000;
/**
 * Lets through the records that are wanted, in their order. Whose a record is may be told by one that comes later: it
 * waits until an id tells, or until 10,000 others wait behind it; then, and at the end, its runtime and its name count.
 */
class LogMatcher {
    #options;
    #connector;
    #version;
    #waiting = [];
    #waitingCharacters = 0;
    #unattributed = 0;
    #named = 0;
    constructor(options) {
        const { connector, version } = options;
        this.#options = options;
        this.#connector = connector === undefined ? undefined : new ConnectorOwner(connector);
        this.#version = version === undefined ? undefined : new VersionOwner(version);
    }
    /** Records that were left out because nothing told whose they are. */
    get unattributed() {
        return this.#unattributed;
    }
    /** Records that nothing but a name told for a while, and that the last pause held back for that. */
    get named() {
        return this.#named;
    }
    /** What can be let through now. All of it has to be taken. */
    *push(record) {
        const read = { record, facts: (0,log_facts/* factsOf */.x)(record) };
        // Also of what is not wanted: its id may tell whose the others are.
        this.#connector?.learn(read);
        this.#version?.learn(read);
        if (this.#isOfWantedKind(record)) {
            const told = this.#tell(read);
            if (told?.by === 'id' && told.wanted && this.#waiting.length === 0)
                yield read;
            else if (told?.by !== 'id' || told.wanted)
                this.#hold(read);
        }
        yield* this.#release();
    }
    /**
     * What following need not hold back: whatever an id or the runtime tells, in no order, and what only a name tells as
     * soon as no record can arrive any more that contradicts it.
     */
    *pause(now) {
        const waiting = this.#waiting;
        this.#waiting = [];
        this.#waitingCharacters = 0;
        this.#named = 0;
        for (const each of waiting) {
            each.since ??= now;
            const told = this.#tell(each.read);
            if (told === undefined || (told.by === 'name' && now - each.since < nothingLater)) {
                this.#waiting.push(each);
                this.#waitingCharacters += each.size;
                if (told?.wanted && now - each.since >= soon)
                    this.#named += 1;
            }
            else if (told.wanted)
                yield each.read;
        }
    }
    /** What still waits and is told by its runtime or its name: nothing more comes. */
    *end() {
        for (const { read } of this.#waiting)
            yield* this.#settle(read);
        this.#waiting = [];
        this.#waitingCharacters = 0;
    }
    #isOfWantedKind(record) {
        const { levels, event, component, sources, targetId, requestId } = this.#options;
        return ((levels.length === 0 || levels.includes(record.level.toUpperCase())) &&
            (sources.length === 0 || sources.includes(record.targetName)) &&
            (event === undefined || record.event === event) &&
            (component === undefined || record.component === component) &&
            (targetId === undefined || record.targetID === targetId) &&
            (requestId === undefined || record.requestID === requestId));
    }
    #tell(read) {
        const all = { wanted: true, by: 'id' };
        return both(this.#connector === undefined ? all : this.#connector.tell(read), this.#version === undefined ? all : this.#version.tell(read));
    }
    /** From the first on, as long as an id tells or too many wait. */
    *#release() {
        for (;;) {
            const [first] = this.#waiting;
            if (first === undefined)
                return;
            const over = this.#waiting.length > maxWaiting || this.#waitingCharacters > maxWaitingCharacters;
            if (!over && this.#tell(first.read)?.by !== 'id')
                return;
            this.#waiting.shift();
            this.#waitingCharacters -= first.size;
            yield* this.#settle(first.read);
        }
    }
    *#settle(read) {
        const told = this.#tell(read);
        if (told?.wanted)
            yield read;
        if (told === undefined)
            this.#unattributed += 1;
    }
    #hold(read) {
        const size = sizeOf(read);
        this.#waiting.push({ read, size, since: undefined });
        this.#waitingCharacters += size;
    }
}
function sizeOf({ record: { message } }) {
    return typeof message === 'string' ? message.length : JSON.stringify(message).length;
}
//# sourceMappingURL=matcher.js.map
;// CONCATENATED MODULE: ./lib/src/commands/logs/query.js










/** The inputs that say which records are wanted. */
const logQueryInputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector whose records are wanted. Default: all.' },
    version: { kind: 'integer', min: 0, description: 'Version of the connector whose records are wanted.' },
    source: {
        kind: 'list',
        default: '',
        description: "Names of sources whose records are wanted, separated by commas: a record's targetName.",
    },
    'target-id': { kind: 'text', description: "Id of the runtime whose records are wanted: a record's targetID." },
    since: { kind: 'text', description: 'How far back to read, such as 30m, 2h or 1h30m. Default: 1h.' },
    start: {
        kind: 'text',
        description: 'Read from this time on, instead of since: 2026-01-31, 2026-01-31 13:00:00 (both UTC), RFC 3339, or how long ago.',
    },
    stop: { kind: 'text', description: 'Read up to this time, in the same forms. Default: to the end.' },
    level: {
        kind: 'list',
        default: '',
        description: 'Levels that are wanted, of TRACE, DEBUG, INFO, WARN, ERROR and FATAL, separated by commas. Default: all.',
    },
    event: { kind: 'text', description: 'Event that is wanted: invokeCommand, connectorMessage or commandOutcome.' },
    component: { kind: 'text', description: 'Component that is wanted.' },
    'request-id': { kind: 'text', description: 'Id of the request whose records are wanted.' },
    follow: {
        kind: 'text',
        description: 'Go on reading new records for this long, such as 2m. A record that arrives late is not missed.',
    },
};
const levels = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'];
const events = ['invokeCommand', 'connectorMessage', 'commandOutcome'];
const defaultSince = 3_600_000;
/**
 * The stretch of time that the inputs ask for.
 *
 * @throws UserError that names the inputs that contradict each other or cannot be read.
 */
function logWindow(inputs, now) {
    const { since, start, stop, follow } = inputs;
    if (since !== undefined && start !== undefined)
        throw new core_errors/* UserError */.y('since and start are both given; give one of them');
    if (stop !== undefined && follow !== undefined) {
        throw new core_errors/* UserError */.y('stop and follow are both given; follow goes on to the newest records, so leave stop out');
    }
    if (stop !== undefined && start === undefined && since === undefined) {
        throw new core_errors/* UserError */.y('stop is given without start; give start too');
    }
    const window = {
        start: start !== undefined
            ? (0,time_inputs/* timeInput */.Q)('start', start, now)
            : since !== undefined
                ? (0,time_inputs/* timeInput */.Q)('since', since, now)
                : now - defaultSince,
        stop: stop === undefined ? undefined : (0,time_inputs/* timeInput */.Q)('stop', stop, now),
        until: follow === undefined ? undefined : now + (0,time_inputs/* durationInput */.T)('follow', follow),
    };
    if (window.start > now)
        throw new core_errors/* UserError */.y(`start ${start ?? since} lies in the future; give a time before now`);
    if (window.stop !== undefined && window.stop <= window.start) {
        throw new core_errors/* UserError */.y(`stop ${iso(window.stop)} is not after start ${iso(window.start)}; give a later stop, or an earlier start`);
    }
    return window;
}
/**
 * Looks at the words that choose records. The levels are all known: a misspelt one would find nothing for ever. A
 * tenant may have events that nobody has seen yet (docs/platform.md#log-records), so an unknown one is warned of.
 *
 * @throws UserError for a level that there is not.
 */
function checkKinds(inputs, { logger }) {
    for (const level of inputs.level) {
        if (levels.includes(level.toUpperCase()))
            continue;
        const near = (0,nearest/* nearest */.p)(level, levels);
        const hint = near === undefined ? `give some of ${levels.join(', ')}` : `did you mean ${near}?`;
        throw new core_errors/* UserError */.y(`input level: ${(0,tenant_text/* quote */.hD)(level)} is no level of a log; ${hint}`);
    }
    const { event } = inputs;
    if (event === undefined || events.includes(event))
        return;
    const near = (0,nearest/* nearest */.p)(event, events);
    const hint = near === undefined ? `known are ${events.join(', ')}` : `did you mean ${near}?`;
    logger.warning(`input event: ${(0,tenant_text/* quote */.hD)(event)} is none of the known events; ${hint}`);
}
/** What the inputs ask for, in a few words. */
function describeQuery(inputs, { start, stop, until }) {
    const parts = [
        `from ${iso(start)}${stop === undefined ? '' : ` to ${iso(stop)}`}`,
        ...(until === undefined ? [] : [`followed to ${iso(until)}`]),
        ...['connector', 'version', 'source', 'target-id', 'level', 'event', 'component', 'request-id'].flatMap((name) => {
            const value = inputs[name];
            const shown = Array.isArray(value) ? value.join(', ') : value;
            return shown === undefined || shown === '' ? [] : [`${name} ${shown}`];
        }),
    ];
    return parts.join(', ');
}
/**
 * The part of the filter that the tenant applies. The rest is the matcher's: records that are not wanted themselves tell
 * whose the others are, so they have to come. One reading that sifts as it goes takes constant memory; a first reading
 * for the ids alone would have to keep as many as there are requests.
 */
function tenantFilter(inputs) {
    // Any record of the tenant may tell that a runtime or a name is another connector's.
    if (inputs.connector !== undefined)
        return {};
    const [source, ...furtherSources] = inputs.source;
    const alone = inputs.version === undefined;
    return {
        // A request runs for one source in one runtime: what tells its version comes along.
        ...(source !== undefined && furtherSources.length === 0 ? { targetName: source } : {}),
        ...(inputs['target-id'] === undefined ? {} : { targetID: inputs['target-id'] }),
        ...(inputs['request-id'] === undefined ? {} : { requestID: inputs['request-id'] }),
        ...(alone && inputs.level.length > 0 ? { logLevels: levelsOf(inputs) } : {}),
        ...(alone && inputs.event !== undefined ? { event: inputs.event } : {}),
        ...(alone && inputs.component !== undefined ? { component: inputs.component } : {}),
    };
}
/**
 * The matcher for what the tenant cannot filter.
 *
 * @throws UserError, TenantError when there is no such connector.
 */
async function logSieve(inputs, client, project, { signal }) {
    const kinds = {
        version: inputs.version,
        sources: inputs.source,
        levels: levelsOf(inputs),
        event: inputs.event,
        component: inputs.component,
        targetId: inputs['target-id'],
        requestId: inputs['request-id'],
    };
    if (inputs.connector === undefined)
        return new LogMatcher(kinds);
    const connector = await client.connectors.resolve(inputs.connector, { signal });
    const all = await client.connectors.list({ signal });
    return new LogMatcher({ ...kinds, connector: wantedConnector(connector, all, await specNameOf(project)) });
}
/**
 * The records of the window that the tenant's part of the filter lets through, to the end, or until following ends; a
 * `pause` where following waits for more.
 */
function readLogs(inputs, { start, stop, until }, client, { clock, logger, signal }) {
    const filter = tenantFilter(inputs);
    const read = (from) => client.logs.query({ ...filter, startTime: iso(from), ...(stop === undefined ? {} : { endTime: iso(stop) }) }, { signal });
    return until === undefined ? read(start) : followLogs({ start, until, clock, logger, signal, read });
}
async function specNameOf(project) {
    const text = project && (await specTextOf(project));
    return text === undefined ? undefined : (0,check/* parseSpec */.F9)(text, project?.specFile).name;
}
/** The text of the project's spec; undefined if there is none. */
async function specTextOf({ specFile }) {
    return specFile !== undefined && (0,external_node_fs_.existsSync)(specFile) ? await (0,promises_.readFile)(specFile, 'utf8') : undefined;
}
function levelsOf({ level }) {
    return level.map((each) => each.toUpperCase());
}
function iso(time) {
    return new Date(time).toISOString();
}
//# sourceMappingURL=query.js.map
;// CONCATENATED MODULE: ./lib/src/commands/logs/errors.js





/** Kinds of errors that are looked up in the source and told in a shell, and that become annotations; a step shows ten. */
const maxLocated = 20;
const maxAnnotated = 50;
/**
 * Finds the lines of the most frequent errors if the project is at hand: where the stack begins by the build's source
 * map, else at the handler of the command.
 */
async function locateErrors({ groups }, project) {
    if (project === undefined || groups.length === 0)
        return;
    const { directory, specFile } = project;
    const locator = new locate/* SourceLocator */.S({ projectDirectory: directory, specFile, specText: await specTextOf(project) });
    for (const group of groups.slice(0, maxLocated))
        group.location = await errors_locate(group, project, locator);
}
/** Makes annotations of the errors, the most frequent first. */
function annotateErrors({ groups }, context) {
    for (const group of groups.slice(0, maxAnnotated)) {
        const { version, targetName, requestID, last, text, location } = group;
        const of = version === undefined ? '' : ` of version ${version}`;
        const source = targetName === '' ? '' : ` of ${targetName}`;
        const request = requestID === '' ? '' : `, request ${requestID}`;
        context.annotate({
            level: 'error',
            title: `${group.command ?? group.event}: ${(0,format/* count */.U9)(group.count, 'error')}`,
            message: `${text}\nin the log${of}${source}, last at ${last}${request}`,
            location,
        });
    }
}
/**
 * Lists the kinds of errors for a person, the most frequent first. In the words of a list: the connector failed, the
 * command that reads its log did not.
 */
function listErrors({ groups, ungrouped }, { logger, workingDirectory }) {
    for (const group of groups.slice(0, maxLocated)) {
        const { version, targetName, requestID, last, text, location } = group;
        logger.info(`  ${(0,format/* count */.U9)(group.count, 'error')} of ${group.command ?? group.event}: ${text}`);
        const parts = [
            ...(location === undefined ? [] : [placeText(location, workingDirectory)]),
            ...(version === undefined ? [] : [`version ${version}`]),
            ...(targetName === '' ? [] : [targetName]),
            `last at ${last}`,
            ...(requestID === '' ? [] : [`request ${requestID}`]),
        ];
        logger.info(`    ${parts.join(', ')}`);
    }
    const rest = groups.slice(maxLocated).reduce((total, group) => total + group.count, ungrouped);
    if (rest > 0)
        logger.info(`  ${(0,format/* count */.U9)(rest, 'error')} of further kinds`);
}
function placeText({ file, line, column }, workingDirectory) {
    const shown = (0,external_node_path_.relative)(workingDirectory, (0,external_node_path_.resolve)(workingDirectory, file)).split(external_node_path_.sep).join('/');
    return [shown, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
async function errors_locate({ stack, command }, project, locator) {
    const place = stack === undefined ? undefined : await (0,stack_place/* placeOfStack */.v)(stack, project);
    return place ?? (command === undefined ? undefined : locator.locate({ kind: 'handler', command }));
}
//# sourceMappingURL=errors.js.map
;// CONCATENATED MODULE: ./lib/src/commands/logs/json-lines.js



/** Characters that are kept before they are written. */
const chunk = 64 * 1024;
/** A file of one JSON value a line, written as the values come, in constant memory. */
class JsonLinesFile {
    path;
    #file;
    #pending = '';
    constructor(path, file) {
        this.path = path;
        this.#file = file;
    }
    /** Makes the file and its folder; what was in it is gone. Throws a UserError when it cannot be written. */
    static async create(input, path) {
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            return new JsonLinesFile(path, await (0,promises_.open)(path, 'w'));
        }
        catch (cause) {
            throw new core_errors/* UserError */.y(`input ${input}: cannot write ${path}: ${(0,core_errors/* messageOf */.b)(cause)}; give another file`, { cause });
        }
    }
    /** Adds a line, which is JSON already. Await it: that is what keeps the memory constant. */
    async add(line) {
        this.#pending += `${line}\n`;
        if (this.#pending.length >= chunk)
            await this.#write();
    }
    async close() {
        try {
            await this.#write();
        }
        finally {
            await this.#file.close();
        }
    }
    async #write() {
        const text = this.#pending;
        this.#pending = '';
        await this.#file.appendFile(text);
    }
}
//# sourceMappingURL=json-lines.js.map
;// CONCATENATED MODULE: ./lib/src/commands/logs/timeline.js
const second = 1000;
/** Each is a multiple of the one before, so that buckets can be put together. */
const widths = [1, 5, 10, 30, 60, 300, 600, 1800, 3600, 3 * 3600, 6 * 3600, 12 * 3600, 24 * 3600].map((s) => s * second);
/** A chart with more bars cannot be read. */
const maxBuckets = 30;
/** Counts records by time in at most 30 equal steps, which grow as the records spread: their span is not known before. */
class Timeline {
    #width = widths[0] ?? second;
    #buckets = new Map();
    #first = Number.POSITIVE_INFINITY;
    #last = Number.NEGATIVE_INFINITY;
    /** Milliseconds of one step. */
    get width() {
        return this.#width;
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
    /** From the first to the last step, those without a record too. */
    buckets() {
        const all = [];
        if (this.#buckets.size === 0)
            return all;
        for (let index = this.#indexOf(this.#first); index <= this.#indexOf(this.#last); index++) {
            const { count, errors } = this.#buckets.get(index) ?? { count: 0, errors: 0 };
            all.push({ start: index * this.#width, count, errors });
        }
        return all;
    }
    #indexOf(time) {
        return Math.floor(time / this.#width);
    }
    #widen() {
        const old = { width: this.#width, buckets: this.#buckets };
        this.#width = widths.find((width) => width > old.width) ?? old.width * 2;
        this.#buckets = new Map();
        for (const [index, { count, errors }] of old.buckets)
            this.#count(this.#indexOf(index * old.width), count, errors);
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



/** Bounds, so that a million records take no more memory than a thousand. */
const maxNames = 50;
const maxCommands = 100;
const maxErrorGroups = 200;
const maxSlow = 10;
const maxRequestsOfGroup = 64;
const others = '(others)';
/** Characters of a stack that are kept. */
const maxStackLength = 20_000;
/** Counts what passes, in bounded memory. */
class LogStats {
    #timeline = new Timeline();
    #levels = new Counter(maxNames);
    #events = new Counter(maxNames);
    #commands = new Map();
    #groups = new Map();
    #requests = new WeakMap();
    #slowest = [];
    #count = 0;
    #errors = 0;
    #ungrouped = 0;
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
    totals() {
        return {
            count: this.#count,
            errors: this.#errors,
            first: this.#first,
            last: this.#last,
            levels: this.#levels.sorted(),
            events: this.#events.sorted(),
            commands: [...this.#commands.values()].sort((a, b) => Number(a.command === others) - Number(b.command === others) || b.failed - a.failed || b.records - a.records),
            slowest: this.#slowest,
            groups: [...this.#groups.values()].sort((a, b) => b.count - a.count),
            ungrouped: this.#ungrouped,
            timeline: { width: this.#timeline.width, buckets: this.#timeline.buckets() },
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
        command.timed += 1;
        command.elapsedTotal += elapsed;
        command.elapsedMost = Math.max(command.elapsedMost, elapsed);
        const { timestamp, targetName, requestID } = record;
        const slow = { command: cut(name), version, elapsed, timestamp, targetName, requestID, failed: outcome.failed };
        if (this.#slowest.length < maxSlow || elapsed > (this.#slowest.at(-1)?.elapsed ?? 0)) {
            this.#slowest = [...this.#slowest, slow].sort((a, b) => b.elapsed - a.elapsed).slice(0, maxSlow);
        }
    }
    #command(name) {
        const key = this.#commands.has(cut(name)) || this.#commands.size < maxCommands ? cut(name) : others;
        const known = this.#commands.get(key);
        if (known !== undefined)
            return known;
        const fresh = {
            command: key,
            records: 0,
            errors: 0,
            invocations: 0,
            failed: 0,
            timed: 0,
            elapsedTotal: 0,
            elapsedMost: 0,
        };
        this.#commands.set(key, fresh);
        return fresh;
    }
    /** One group for each text, ids aside. Several records of one request are one error of it. */
    #addError({ text, stack }, { record, facts }) {
        const key = `${facts.command ?? ''}\n${withoutIds(text)}`;
        let group = this.#groups.get(key);
        if (group === undefined) {
            if (this.#groups.size >= maxErrorGroups) {
                this.#ungrouped += 1;
                return;
            }
            group = {
                command: facts.command === undefined ? undefined : cut(facts.command),
                event: record.event,
                text: (0,log_line/* headOf */.U)(text),
                count: 0,
                first: record.timestamp,
                last: record.timestamp,
                version: facts.version,
                requestID: record.requestID,
                targetName: record.targetName,
                stack: undefined,
            };
            this.#groups.set(key, group);
            this.#requests.set(group, new Set());
        }
        group.stack ??= stack?.slice(0, maxStackLength);
        const requests = this.#requests.get(group);
        if (record.requestID !== '' && requests?.has(record.requestID))
            return;
        if (record.requestID !== '')
            requests?.add(record.requestID);
        const [oldest] = requests ?? [];
        if (requests !== undefined && requests.size > maxRequestsOfGroup && oldest !== undefined)
            requests.delete(oldest);
        group.count += 1;
        group.last = record.timestamp;
    }
}
/** Counts by name; what does not fit is counted together. */
class Counter {
    #counts = new Map();
    #most;
    constructor(most) {
        this.#most = most;
    }
    add(name) {
        const short = cut(name);
        const key = this.#counts.has(short) || this.#counts.size < this.#most ? short : others;
        this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
    sorted() {
        return [...this.#counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
    }
}
function cut(name) {
    return name.length > 100 ? `${name.slice(0, 99)}…` : name;
}
/**
 * The first line of an error's text with everything taken out that differs from one occurrence to the next: ids,
 * numbers, times, addresses. What a platform and the SDK put before the message goes too, so that the two records of one
 * failure are one.
 */
function withoutIds(text) {
    return (0,log_line/* headOf */.U)(text, 1000)
        .replace(/^(?:\[ConnectorError\]\s*|Connector error\s+|generic error:\s*|[A-Z]\w*Error:\s*)+/, '')
        .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, '#')
        .replace(/\b(?=[a-z]*\d)[0-9a-z]{16,}\b/gi, '#')
        .replace(/\b[0-9a-f]*\d[0-9a-f]{7,}\b/gi, '#')
        .replace(/\d+(?:[.:,T-]\d+)*/g, '#');
}
//# sourceMappingURL=stats.js.map
// EXTERNAL MODULE: ./lib/src/report/chart.js
var report_chart = __webpack_require__(86637);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
;// CONCATENATED MODULE: ./lib/src/commands/logs/summary.js



/** Rows of a table in the summary. */
const maxRows = 20;
/** The summary of what was read, in Markdown. */
function logsSection({ tenant, filter, totals, unattributed, file }) {
    const head = `**${(0,format/* count */.U9)(totals.count, 'record')}**, ${totals.errors === 0 ? 'no errors' : `**${(0,format/* count */.U9)(totals.errors, 'error')}**`}`;
    return [
        `${head} on ${(0,markdown/* code */.aY)(tenant)}, ${(0,markdown/* text */.Qq)(filter)}${file === undefined ? '' : `, in ${(0,markdown/* code */.aY)(file)}`}`,
        unattributed === 0 ? '' : `${(0,format/* count */.U9)(unattributed, 'record')} left out: nothing tells whose they are.`,
        totals.groups.length === 0 ? '' : `### Errors\n\n${errorTable(totals)}`,
        commandSection(totals),
        timelineSection(totals),
        totals.count === 0 ? '' : (0,markdown/* details */.zH)('Levels and events', countTables(totals)),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function errorTable({ groups, ungrouped }) {
    const rows = groups
        .slice(0, maxRows)
        .map((group) => [
        String(group.count),
        group.command === undefined ? (0,markdown/* text */.Qq)(group.event) : (0,markdown/* code */.aY)(group.command),
        (0,markdown/* text */.Qq)(group.text),
        group.version === undefined ? '' : String(group.version),
        (0,markdown/* text */.Qq)(group.last),
        (0,markdown/* code */.aY)(group.requestID),
    ]);
    const rest = Math.max(0, groups.length - maxRows);
    const more = [
        rest > 0 ? `${(0,format/* count */.U9)(rest, 'more kind')} of error` : '',
        ungrouped > 0 ? `${(0,format/* count */.U9)(ungrouped, 'error')} of further kinds` : '',
    ].filter((part) => part !== '');
    const headers = ['Times', 'Command', 'Error', 'Version', 'Last', 'Request'];
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
        each.timed === 0 ? '' : (0,format/* formatDuration */.a3)(each.elapsedTotal / each.timed),
        each.timed === 0 ? '' : (0,format/* formatDuration */.a3)(each.elapsedMost),
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
        (0,format/* formatDuration */.a3)(each.elapsed),
        `${(0,markdown/* code */.aY)(each.command)}${each.failed ? ' (failed)' : ''}`,
        each.version === undefined ? '' : String(each.version),
        (0,markdown/* text */.Qq)(each.targetName),
        (0,markdown/* text */.Qq)(each.timestamp),
        (0,markdown/* code */.aY)(each.requestID),
    ]);
    return `\n\n${(0,markdown/* details */.zH)('Slowest invocations', (0,markdown/* table */.tp)(['Time', 'Command', 'Version', 'Source', 'At', 'Request'], rows))}`;
}
function timelineSection({ timeline: { width, buckets } }) {
    if (buckets.length === 0)
        return '';
    const labels = buckets.map(({ start }) => timeLabel(start, width));
    const step = stepText(width);
    const errors = buckets.map((bucket) => bucket.errors);
    const chart = (0,report_chart/* barChart */.S)({
        title: `Records (bars)${errors.some((n) => n > 0) ? ' and errors (line)' : ''} per ${step}, UTC`,
        labels,
        unit: 'records',
        bars: buckets.map((bucket) => bucket.count),
        line: errors.some((n) => n > 0) ? errors : undefined,
    });
    const rows = buckets.map((bucket, index) => [labels[index] ?? '', String(bucket.count), String(bucket.errors)]);
    return `### Timeline\n\n${chart}\n\n${(0,markdown/* details */.zH)('As a table', (0,markdown/* table */.tp)(['UTC', 'Records', 'Errors'], rows))}`;
}
/** `13:05`, with seconds or the day where the steps are that short or long. */
function timeLabel(time, width) {
    const iso = new Date(time).toISOString();
    if (width >= 86_400_000)
        return iso.slice(0, 10);
    if (width >= 3_600_000)
        return `${iso.slice(5, 10)} ${iso.slice(11, 16)}`;
    return width >= 60_000 ? iso.slice(11, 16) : iso.slice(11, 19);
}
function stepText(width) {
    for (const [unit, size] of [
        ['d', 86_400_000],
        ['h', 3_600_000],
        ['min', 60_000],
    ]) {
        if (width >= size)
            return `${width / size} ${unit}`;
    }
    return `${width / 1000} s`;
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
        description: 'Folder of the connector project whose build runs on the tenant: its source map leads errors to their lines.',
    },
    print: {
        kind: 'choice',
        choices: ['text', 'json', 'none'],
        default: 'text',
        description: 'How the records are printed: for people, as one line of JSON each, or not at all.',
    },
    out: { kind: 'text', description: 'File to write the records to, as one line of JSON each. It is replaced.' },
    'fail-on-error': {
        kind: 'boolean',
        default: 'false',
        description: 'Fail when a record is an error, or tells of a command that failed.',
    },
    ...tenant/* tenantInputs */.MR,
};
const logs = (0,command/* defineCommand */.N)({
    name: 'logs',
    summary: "Reads the connectors' logs of a tenant, prints and counts them, and points at errors.",
    action: { title: 'SaaS connector: logs', icon: 'file-text', color: 'gray-dark' },
    inputs: allInputs,
    outputs: {
        file: 'Path of the records, if out is given.',
        count: 'How many records were read.',
        errors: 'How many of them are errors: of level ERROR, or the outcome of a command that failed.',
    },
    async run(inputs, context) {
        const window = logWindow(inputs, context.clock.now());
        const onRunner = context.workflow !== undefined;
        if (inputs.connector !== undefined && inputs.source.length > 0) {
            throw new core_errors/* UserError */.y('connector and source are both given; a source runs one connector, so give one of them');
        }
        checkKinds(inputs, context);
        await (0,output_paths/* assertOutputFiles */.H)({ out: inputs.out }, context.workingDirectory);
        const project = inputs.path === undefined ? undefined : await (0,project_project/* findProject */.t)((0,external_node_path_.resolve)(context.workingDirectory, inputs.path));
        const client = (0,tenant/* connectTenant */.Hl)(inputs, context);
        const tally = new LogStats();
        let file;
        const take = async (reads) => {
            for (const read of reads) {
                tally.add(read);
                if (inputs.print === 'text')
                    context.logger.info((0,log_line/* logLine */.B)(read.record));
                const json = inputs.print === 'json' || file !== undefined ? JSON.stringify(read.record) : '';
                if (inputs.print === 'json')
                    context.logger.info(json);
                await file?.add(context.redact(json));
            }
        };
        try {
            const matcher = await logSieve(inputs, client, project, context);
            if (inputs.out !== undefined) {
                file = await JsonLinesFile.create('out', (0,external_node_path_.resolve)(context.workingDirectory, inputs.out));
                context.setOutput('file', file.path);
            }
            try {
                if (window.until !== undefined && !onRunner && inputs.print !== 'json') {
                    context.logger.info(`following the log for ${inputs.follow}; Ctrl-C ends it with the summary`);
                }
                let saidWhy = false;
                for await (const arrived of readLogs(inputs, window, client, context)) {
                    if (arrived !== pause) {
                        await take(matcher.push(arrived));
                        continue;
                    }
                    await take(matcher.pause(context.clock.now()));
                    if (!saidWhy && matcher.named > 0)
                        context.logger.warning(heldBack);
                    saidWhy ||= matcher.named > 0;
                }
            }
            catch (error) {
                // In a shell it is how following ends; on a runner, the job was cancelled.
                const asked = context.signal.aborted && error === context.signal.reason;
                if (!asked || window.until === undefined || onRunner)
                    throw error;
                window.until = context.clock.now();
            }
            finally {
                // Also what was read before a failure or an interrupt is told.
                try {
                    await take(matcher.end());
                }
                finally {
                    await file?.close();
                }
                context.setOutput('count', tally.count);
                context.setOutput('errors', tally.errors);
                const totals = tally.totals();
                await locateErrors(totals, project);
                const filter = describeQuery(inputs, window);
                const shownFile = file && (0,external_node_path_.relative)(context.workingDirectory, file.path);
                const report = {
                    tenant: client.baseUrl.host,
                    filter,
                    totals,
                    unattributed: matcher.unattributed,
                    file: shownFile,
                };
                context.addSummary(`## Logs\n\n${logsSection(report)}`);
                if (inputs.print !== 'json') {
                    context.logger.info(`${(0,format/* count */.U9)(totals.count, 'record')}, ${(0,format/* count */.U9)(totals.errors, 'error')}`);
                }
                if (onRunner)
                    annotateErrors(totals, context);
                else if (inputs.print !== 'json')
                    listErrors(totals, context);
                if (matcher.unattributed > 0) {
                    context.logger.warning(`${(0,format/* count */.U9)(matcher.unattributed, 'record')} left out: nothing tells whose they are; filter by source instead of connector`);
                }
            }
        }
        finally {
            client.close();
        }
        if (inputs['fail-on-error'] && tally.errors > 0)
            throw foundErrors(tally.totals());
    },
});
/** An id may still tell that they are another connector's. */
const heldBack = 'records that only the name of their source ties to the connector are shown five minutes later; filter by source instead of connector to see them at once';
function foundErrors({ errors, groups }) {
    const [worst] = groups;
    const most = worst && ` the most frequent, ${worst.command ?? worst.event}: ${worst.text}`;
    return new core_errors/* UserError */.y(`${(0,format/* count */.U9)(errors, 'error')} in the log;${most ?? ' see the summary'}`, {
        location: worst?.location,
        isFinding: true,
    });
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 66620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine),
/* harmony export */   U: () => (/* binding */ headOf)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65872);

/** Lines of a stack that are shown, lines of text before it, and characters of each. */
const maxFrames = 5;
const maxBefore = 10;
const maxLineLength = 300;
/** Objects in objects that are searched for stacks. */
const deepest = 3;
/**
 * A record as people read it: local time with its offset, level, event, message. What a message has beside its text
 * follows as compact JSON; further lines of a text are indented. Of a stack, the first lines stand below the record.
 */
function logLine({ timestamp, level, event, message }) {
    const text = typeof message === 'string' ? (stackLines(message)?.join('\n') ?? message) : objectText(message);
    const line = `${localTime(timestamp)} ${level.padEnd(5)} ${event.padEnd(16)} ${text}`;
    return line.trimEnd().replace(/\r\n|\r|\n/g, '\n    ');
}
function objectText(object) {
    const { level: _level, ...said } = object;
    const stacks = [];
    const { message, ...rest } = withoutStacks(said, [], stacks);
    const text = typeof message === 'string' ? message.trimEnd() : undefined;
    const others = text === undefined && message !== undefined ? { message, ...rest } : rest;
    const json = Object.keys(others).length === 0 ? '' : JSON.stringify(others);
    return [[text ?? '', json].filter((part) => part !== '').join(' '), ...stacks].join('\n');
}
/** The object without the members that hold a stack, which are put into `stacks`, each with its name above it. */
function withoutStacks(object, path, stacks) {
    const kept = Object.entries(object).flatMap(([key, value]) => {
        const place = [...path, /^[\w$-]{1,60}$/.test(key) ? key : JSON.stringify(key.slice(0, 60))];
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && place.length < deepest) {
            const inner = withoutStacks(value, place, stacks);
            return Object.keys(inner).length === 0 && Object.keys(value).length > 0 ? [] : [[key, inner]];
        }
        const lines = typeof value === 'string' ? stackLines(value) : undefined;
        if (lines === undefined)
            return [[key, value]];
        stacks.push([`${place.join('.')}:`, ...lines].join('\n'));
        return [];
    });
    return Object.fromEntries(kept);
}
/** The first lines of a text that is a stack, of JavaScript or Java, and how many more there are; else undefined. */
function stackLines(text) {
    const lines = text.trimEnd().split(/\r\n|\r|\n/);
    const first = lines.findIndex((line) => /^\s*at .{1,2000}:\d+\)?$/.test(line));
    if (first < 0)
        return undefined;
    const shown = lines.slice(0, Math.min(first, maxBefore) + maxFrames).map((line) => cut(line, maxLineLength));
    const more = lines.length - shown.length;
    return more === 0 ? shown : [...shown, `… and ${more} more ${more === 1 ? 'line' : 'lines'}`];
}
/** `2026-01-31 13:00:00.000 +01:00`; what is no time stays as it is. */
function localTime(timestamp) {
    const time = new Date(timestamp);
    if (Number.isNaN(time.getTime()))
        return timestamp;
    const offset = -time.getTimezoneOffset();
    const local = new Date(time.getTime() + offset * 60_000).toISOString();
    const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((n) => `${n}`.padStart(2, '0'));
    return `${local.slice(0, 10)} ${local.slice(11, 23)} ${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
/** One line of a text: its first one that is not empty, cut to a length. */
function headOf(text, most = 300) {
    const line = text
        .slice(0, 20_000)
        .split(/\r\n|\r|\n/)
        .find((each) => each.trim() !== '') ?? '';
    return cut(line.trim(), most);
}
function cut(text, most) {
    return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
//# sourceMappingURL=log-line.js.map

/***/ }),

/***/ 14137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ placeOfStack)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _runtime_source_map_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24635);



/**
 * Where in the project's source a stack of a tenant's log begins, by the source map of the project's build. The build
 * must be the one that ran. Undefined without a map, or when the place is not in the project.
 */
async function placeOfStack(stack, { directory: root, indexFile }) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(indexFile);
    // The tenant ran the same file from a folder of its own; /usr/bin/index.js is the program that ran it
    // (docs/platform.md#open-config-delivery).
    const here = stack.replace(/(?<=\(|^\s*at )(?:file:\/\/)?([^()\r\n]*[\\/])index\.js(?=:\d+:\d+\)?$)/gm, (found, folder) => (/(^|\s)\/usr\/bin\/$/.test(folder) ? found : indexFile));
    const frame = (0,_runtime_source_map_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOwnFrame */ ._c)(here, { directory });
    if (frame === undefined)
        return undefined;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, frame.source);
    // The name comes from the map: a file outside the project is not pointed at.
    const inProject = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file);
    if (inProject.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inProject) || !(await isFile(file)))
        return undefined;
    return { file, line: frame.line, column: frame.column };
}
async function isFile(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=stack-place.js.map

/***/ }),

/***/ 19898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ timeInput),
/* harmony export */   T: () => (/* binding */ durationInput)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99582);


/** The furthest that a time may lie back: RFC 3339 has years of four digits, and nothing was logged before. */
const earliest = Date.UTC(2000, 0, 1);
/**
 * Milliseconds of an input that holds a duration above zero.
 *
 * @throws UserError that names the input and the form.
 */
function durationInput(name, text) {
    const duration = (0,_core_times_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(text);
    if (duration === undefined || duration <= 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`input ${name}: ${quoted(text)} is not a duration; write one such as 30s, 5m, 1h30m or 2d`);
    }
    return duration;
}
/**
 * Milliseconds since 1970 of an input that holds a time: absolute, or a duration, which means that long ago.
 *
 * @throws UserError that names the input and the forms.
 */
function timeInput(name, text, now) {
    const time = (0,_core_times_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .pe)(text, now);
    if (time === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`input ${name}: ${quoted(text)} is not a time; write how long ago (30m, 2h), or 2026-01-31, 2026-01-31 13:00:00 (UTC) or 2026-01-31T13:00:00+01:00`);
    }
    if (time < earliest)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`input ${name}: ${quoted(text)} is too long ago; give a time after 2000`);
    return time;
}
function quoted(text) {
    const line = text.replace(/\s+/g, ' ');
    return `"${line.length > 60 ? `${line.slice(0, 57)}…` : line}"`;
}
//# sourceMappingURL=time-inputs.js.map

/***/ }),

/***/ 99582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   TM: () => (/* binding */ parseRfc3339),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
const units = {
    ns: 1e-6,
    us: 1e-3,
    // The micro sign and the Greek letter.
    '\u00b5s': 1e-3,
    '\u03bcs': 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 7 * 86_400_000,
};
const part = /(\d+(?:\.\d*)?|\.\d+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h|d|w)/gy;
/**
 * Milliseconds of a duration as Go writes it, such as `90s`, `1h30m` or `1.5h`; days `d` and weeks `w` besides
 * (docs/platform.md#logs, #stats). Undefined for any other text; never negative.
 */
function parseDuration(text) {
    if (text === '0')
        return 0;
    let total = 0;
    let end = 0;
    for (const found of text.matchAll(part)) {
        total += Number(found[1]) * (units[found[2] ?? ''] ?? Number.NaN);
        end = found.index + found[0].length;
    }
    return end > 0 && end === text.length && Number.isFinite(total) ? total : undefined;
}
/**
 * Milliseconds since 1970 of a point in time: a duration, which means that long before `now`; a time of RFC 3339; or
 * `YYYY-MM-DD` or `YYYY-MM-DD hh:mm:ss`, both UTC (docs/platform.md#logs). Undefined for any other text.
 */
function parseTime(text, now) {
    const ago = parseDuration(text);
    if (ago !== undefined)
        return now - ago;
    return parseDate(text) ?? parseRfc3339(text.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)$/, '$1T$2Z'));
}
/** Milliseconds since 1970 of a time of RFC 3339, cut to milliseconds. Undefined for any other text. */
function parseRfc3339(text) {
    const found = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.exec(text);
    const [, day = '', time = '', fraction = '', offset = ''] = found ?? [];
    if (!found || parseDate(day) === undefined)
        return undefined;
    const milliseconds = fraction === '' ? '' : fraction.slice(0, 4).padEnd(4, '0');
    const value = Date.parse(`${day}T${time}${milliseconds}${offset.toUpperCase()}`);
    return Number.isNaN(value) ? undefined : value;
}
/** Only days that there are: JavaScript takes the 31st of February for the 3rd of March. */
function parseDate(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return undefined;
    const value = Date.parse(`${text}T00:00:00Z`);
    return new Date(value).getUTCDate() === Number(text.slice(8)) ? value : undefined;
}
//# sourceMappingURL=times.js.map

/***/ }),

/***/ 82492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ SourceLocator)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _spec_command_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55784);
/* harmony import */ var _spec_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93305);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93917);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10074);





/** Finds the file and line that a finding is about. It reads the sources once, when a handler is first asked for. */
class SourceLocator {
    #options;
    #sources;
    #spec;
    constructor(options) {
        this.#options = options;
        const spec = options.specText === undefined ? undefined : (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonText */ .lk)(options.specText);
        this.#spec = spec === undefined || (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isFault */ .Zh)(spec) ? undefined : spec;
    }
    /** Undefined if there is no project and no spec to point at. */
    locate(anchor) {
        if (anchor.kind === 'spec')
            return this.#inSpec(anchor.path);
        return this.#handler(anchor.command) ?? this.#inSpec(this.#commandPath(anchor.command));
    }
    /** A line that registers the handler of a command: by its method of the SDK, or by its name. */
    #handler(command) {
        for (const pattern of registrationPatterns(command))
            for (const { path, text } of this.#readSources()) {
                const found = pattern.exec(text);
                if (!found)
                    continue;
                // The dot may stand on the line before.
                const offset = found.index + found[0].search(/\w/);
                return { file: this.#shown(path), ...(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t$)(text, offset) };
            }
        return undefined;
    }
    #readSources() {
        const { projectDirectory } = this.#options;
        this.#sources ??=
            projectDirectory === undefined
                ? []
                : [...(0,_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .projectSources */ .g)(projectDirectory)].map(({ path, text }) => ({ path, text: (0,_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutComments */ .f)(text) }));
        return this.#sources;
    }
    #commandPath(command) {
        const commands = (0,_spec_format_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(this.#spec?.value, ['commands']);
        const index = Array.isArray(commands) ? commands.indexOf(command) : -1;
        return index < 0 ? ['commands'] : ['commands', index];
    }
    #inSpec(path) {
        const { specFile } = this.#options;
        if (specFile === undefined)
            return undefined;
        const place = this.#spec === undefined ? { line: 1, column: 1 } : (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_2__/* .positionIn */ .Nu)(this.#spec, path);
        return { file: this.#shown(specFile), ...place };
    }
    #shown(path) {
        const { repositoryRoot } = this.#options;
        if (repositoryRoot === undefined)
            return path;
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(repositoryRoot, path);
        return below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below) ? path : below.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    }
}
/** How a command may be registered, the surest way first. */
function registrationPatterns(command) {
    const methods = (0,_spec_command_names_js__WEBPACK_IMPORTED_MODULE_4__/* .registrationMethods */ .WF)(command);
    const name = command.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // The SDK's constant for `std:account:list` is StandardCommand.StdAccountList.
    const constants = methods.map((method) => method.charAt(0).toUpperCase() + method.slice(1));
    return [
        ...methods.map((method) => new RegExp(`\\.\\s*${method}\\s*\\(`)),
        new RegExp(`\\.\\s*command\\s*(<[^>()]*>)?\\s*\\(\\s*["'\`]${name}["'\`]`),
        ...constants.map((constant) => new RegExp(`\\.\\s*command\\s*\\(\\s*StandardCommand\\s*\\.\\s*${constant}\\b`)),
        new RegExp(`["'\`]${name}["'\`]`),
    ];
}
//# sourceMappingURL=locate.js.map

/***/ }),

/***/ 86637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ barChart)
/* harmony export */ });
/** Mermaid charts, which GitHub draws in a summary (facts in `github.md`). */
/** A bar chart as a fenced block of Markdown. Empty when there is nothing to draw. */
function barChart({ title, labels, unit, bars, line, horizontal }) {
    const top = Math.max(0, ...bars, ...(line ?? []));
    if (labels.length === 0 || top === 0)
        return '';
    return [
        '```mermaid',
        `xychart-beta${horizontal ? ' horizontal' : ''}`,
        `    title ${quoted(title, 80)}`,
        `    x-axis [${labels.map((label) => quoted(label)).join(', ')}]`,
        `    y-axis ${quoted(unit)} 0 --> ${number(top)}`,
        `    bar [${bars.map(number).join(', ')}]`,
        ...(line === undefined ? [] : [`    line [${line.map(number).join(', ')}]`]),
        '```',
    ].join('\n');
}
/** Of letters, digits and a few signs only: nothing ends the quotes, the list or the fence. */
function quoted(text, most = 40) {
    const plain = text
        .replace(/[^\p{L}\p{N} .,:_/()%-]+/gu, '?')
        .replace(/\s+/g, ' ')
        .trim();
    // Mermaid takes no empty text.
    if (plain === '')
        return '"?"';
    const characters = [...plain];
    return `"${characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : plain}"`;
}
/** Mermaid reads no exponents, and nothing else than numbers. */
function number(given) {
    const value = Number.isFinite(given) ? Math.min(Math.max(given, 0), 1e15) : 0;
    return Number.isInteger(value) ? value.toFixed(0) : value.toFixed(2);
}
//# sourceMappingURL=chart.js.map

/***/ }),

/***/ 39798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `312 B`, `86.7 KiB`, `1.4 MiB` */
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
/** `84 ms`, `3.2 s`, `4 min 10 s`; the argument is in milliseconds. */
function formatDuration(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 60_000)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** `1 check`, `2 checks` */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
//# sourceMappingURL=format.js.map

/***/ }),

/***/ 24635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ describeMap),
/* harmony export */   _c: () => (/* binding */ firstOwnFrame)
/* harmony export */ });
/* unused harmony export mapStack */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _jridgewell_trace_mapping__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88206);




/** Maps and bundles beyond this size are not read, in bytes. */
const maxSize = 64 * 1024 * 1024;
/** The frames of `stack` that lie in the bundle's own source, innermost first; empty when there is no source map. */
function mapStack(stack, bundle) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bundle.directory, bundle.indexFile ?? 'index.js');
    const frames = parseStack(stack, file);
    const map = frames.length > 0 ? readMap(file) : undefined;
    if (!map) {
        return [];
    }
    return frames.flatMap(({ name, line, column }) => {
        const { source, line: originalLine, column: originalColumn, } = (0,_jridgewell_trace_mapping__WEBPACK_IMPORTED_MODULE_3__/* .originalPositionFor */ .sP)(map, { line, column: column - 1 });
        if (source === null || isForeign(source)) {
            return [];
        }
        const mapped = { source: normalise(source), line: originalLine, column: originalColumn + 1 };
        return [name === undefined ? mapped : { name, ...mapped }];
    });
}
/** The innermost frame in the bundle's own source. */
function firstOwnFrame(stack, bundle) {
    return mapStack(stack, bundle)[0];
}
/** What the source map of a bundle leads to, or why it cannot be used; undefined if there is none. */
function describeMap(file) {
    let url;
    try {
        url = mapUrl(file);
    }
    catch (error) {
        return error;
    }
    if (!url.startsWith('data:') && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(beside(file, url)))
        return undefined;
    try {
        const { sources, sourcesContent = [] } = readMapAt(file, url);
        return {
            sources: sources.flatMap((source, i) => source === null || isForeign(source)
                ? []
                : [{ path: normalise(source), content: sourcesContent[i] ?? undefined }]),
        };
    }
    catch (error) {
        return error;
    }
}
function parseStack(stack, file) {
    const names = fileNames(file);
    return stack.split('\n').flatMap((text) => {
        // `at name (file:line:column)` or `at file:line:column`; the file may be a URL.
        const found = /^\s*at (.+):(\d+):(\d+)\)?$/.exec(text.slice(0, 4096));
        const place = found?.[1] ?? '';
        const known = names.find((one) => place.endsWith(one));
        if (!found || known === undefined) {
            return [];
        }
        const before = place.slice(0, place.length - known.length);
        if (before !== '' && before !== 'async ' && !before.endsWith('(')) {
            return [];
        }
        const name = before.replace(/^async |\($/g, '').trim();
        return [{ name: name === '' ? undefined : name, line: Number(found[2]), column: Number(found[3]) }];
    });
}
/** How a stack may write the file: its path, the path behind its links, each also as a URL. */
function fileNames(file) {
    const paths = [file];
    try {
        paths.push((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file));
    }
    catch {
        // Removed since; the path will do.
    }
    // The URL first: it ends with the path.
    return paths.flatMap((path) => [(0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)(path).href, path]);
}
function readMap(file) {
    try {
        return readMapAt(file, mapUrl(file));
    }
    catch {
        // No map, or none that can be read: the stack stays as it is.
        return undefined;
    }
}
function mapUrl(file) {
    const code = readText(file);
    const comment = /^\/\/[#@] ?sourceMappingURL=(\S+)\s*$/m.exec(code.slice(code.lastIndexOf('sourceMappingURL=') - 5));
    return comment?.[1] ?? `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)}.map`;
}
function readMapAt(file, url) {
    return new _jridgewell_trace_mapping__WEBPACK_IMPORTED_MODULE_3__/* .AnyMap */ .vb(url.startsWith('data:') ? decodeDataUrl(url) : readText(beside(file, url)));
}
/** Only a file of the bundle's own folder: the name comes from the bundle. */
function beside(file, name) {
    if (!/^[\w@.+ -]+$/.test(name) || name.startsWith('..')) {
        throw new Error('not a file beside the bundle');
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file, '..', name);
}
function readText(file) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
    if (!stats.isFile() || stats.size > maxSize) {
        throw new Error('not a file of usual size');
    }
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
}
function decodeDataUrl(url) {
    const comma = url.indexOf(',');
    const data = url.slice(comma + 1);
    return url.slice(0, comma).endsWith(';base64') ? Buffer.from(data, 'base64').toString() : decodeURIComponent(data);
}
/** What the author of the connector did not write. */
function isForeign(source) {
    return /(^|\/)node_modules\//.test(source) || /(^|\/)(webpack\/|external |\(webpack\))/.test(source);
}
/** Of this system, with `/`; for a URL of another system what it names there. */
function pathOfUrl(url) {
    try {
        return (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(url).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    }
    catch {
        return url.replace(/^file:\/\//, '');
    }
}
/**
 * ncc and tsc name sources relative to the map; webpack names them below `webpack://package/`, relative to the
 * project's root, which is taken to be the folder above the bundle's.
 */
function normalise(source) {
    const webpack = /^webpack:\/\/[^/]*\/(.*)$/.exec(source);
    const path = webpack ? `../${webpack[1] ?? ''}` : source.startsWith('file:') ? pathOfUrl(source) : source;
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path.replace(/\?[^/]*$/, ''));
}
//# sourceMappingURL=source-map.js.map

/***/ }),

/***/ 84217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65872);

/** Reads what a record's message tells. Text from outside: nothing of it is trusted to be of any form. */
function factsOf(record) {
    const { message } = record;
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(message)) {
        const outcome = record.event === 'commandOutcome' ? outcomeOf(message) : undefined;
        return {
            command: textOf(message['commandType']),
            version: versionOf(message['version']),
            connectorId: textOf(message['id']),
            outcome,
            error: outcome?.failed || isError(record) ? errorOf(message, outcome !== undefined) : undefined,
        };
    }
    const started = record.event === 'invokeCommand' ? invokeText(message) : undefined;
    return {
        command: started?.command,
        version: started?.version,
        connectorId: undefined,
        outcome: undefined,
        error: isError(record) ? { text: message, stack: stackIn(message) } : undefined,
    };
}
function isError({ level }) {
    return /^(error|fatal)$/i.test(level);
}
/** A tenant calls a failed command completed too: its message and its error tell (docs/platform.md#log-records). */
function outcomeOf(message) {
    const { completed, elapsed, error } = message;
    return {
        failed: completed === false || message['message'] === 'command failed' || (error !== undefined && error !== null),
        elapsed: typeof elapsed === 'number' && elapsed >= 0 ? elapsed : undefined,
    };
}
function errorOf(message, isOutcome) {
    const causes = [message['error'], message['err'], message];
    const inner = causes.flatMap((cause) => ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(cause) ? [cause['message'], cause['stack']] : [cause]));
    const texts = [...inner, message['stack']].filter((text) => typeof text === 'string' && text !== '');
    const own = isOutcome ? undefined : textOf(message['message']);
    return {
        text: own ?? texts[0] ?? JSON.stringify(message),
        stack: texts.map(stackIn).find((stack) => stack !== undefined),
    };
}
/** The text, if lines of a stack are in it. */
function stackIn(text) {
    return /^\s*at .{1,2000}:\d+:\d+\)?$/m.test(text) ? text : undefined;
}
/** `Command execution started : std:account:list, for connector version 29.` */
function invokeText(text) {
    const head = text.slice(0, 1000);
    return {
        command: /:\s+([^\s,]+), for connector\b/.exec(head)?.[1] ?? /\b[\w-]+(?::[\w-]+)+/.exec(head)?.[0],
        version: versionOf(/\bversion:?\s+(\d{1,9})\b/i.exec(head)?.[1]),
    };
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function versionOf(value) {
    const version = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
    return typeof version === 'number' && Number.isSafeInteger(version) && version >= 0 ? version : undefined;
}
//# sourceMappingURL=log-facts.js.map

/***/ })

};
