export const id = 4908;
export const ids = [4908];
export const modules = {

  73397:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  prove: () => (  prove)
});

var external_node_path_ = __webpack_require__(76760);
var command = __webpack_require__(61346);
var output_paths = __webpack_require__(73899);
var errors = __webpack_require__(57657);
var files = __webpack_require__(70679);
var input_names = __webpack_require__(58369);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var format = __webpack_require__(39798);
var connector_versions = __webpack_require__(15812);
var shared_journal = __webpack_require__(84724);
var tag_name = __webpack_require__(62451);
var tenant = __webpack_require__(77543);
var time_inputs = __webpack_require__(19898);
var upload_record = __webpack_require__(26490);
var json = __webpack_require__(65872);
var times = __webpack_require__(99582);
var core_version = __webpack_require__(39492);
var vocabulary = __webpack_require__(88568);
; 




const maxAnswers = 2_000;
const platformWords = new Set([
    'aggregation aggregate aggregated aggregating aggregations optimized optimised optimization scanned unchanged skipped skip',
    'threshold exceeds above below percent percentage deletion deletions phase finish finished finishing complete completed',
    'completing running run runs started starting start stopped stop ended ending cancelled canceled terminated warning warnings',
    'connector connectors connection cloud task tasks account group load loading processed processing queued quartz qpoc system',
    'exception throwable java null pointer illegal argument state class stack trace cause caused at com sailpoint openconnector',
    'sailpointconnector connectorerror std command commands output outputs input format schema native identity correlation',
    'uncorrelated identities refresh marked before while because another current currently wait waiting please contact support',
    'administrator exists does did was were been would should not cannot could unable attempt attempts timed out elapsed',
    'heartbeat keepalive silent keep alive memory heap size bytes byte kilobytes exceeded maximum minimum allowed sent send',
    'response request parse parsing json unexpected token end stream closed socket hang up econnreset econnrefused enotfound',
    'etimedout fetch http https status code returned during execution execute invoke invocation invoked version versions tag',
    'customizer instance spec sp connect proxy cluster va key keys compound simple lookup unique object objects peek test',
    'configuration check health healthy unchecked failure error errors err msg info warn ignored created updated deleted manager',
    'outcome runtime managed entitlement entitlements identityentitlements permission permissions unmatched total count counts partial partially',
    'app application qualified reset removed remove removing i18n en us und text bad content not valid required',
]
    .join(' ')
    .split(' '));
const plainMembers = new Set([
    ...[
        'objectType',
        'type',
        'origin',
        'incomplete',
        'incremental',
        'delete',
        'remove',
        'finalUpdate',
        'disabled',
        'locked',
    ],
    ...['uncorrelated', 'hasEntitlements', 'authoritative', 'isManuallyCorrelated', 'created', 'modified'],
]);
const logMembers = new Set([
    ...['commandType', 'version', 'completed', 'elapsed', 'message', 'error', 'err', 'requestId', 'invocationId'],
    ...['level', 'timestamp', 'stack'],
]);
const plainSegments = new Set([
    ...['', 'beta', 'v1', 'v3', 'v2024', 'v2025', 'v2026', 'platform-connectors', 'platform-logs', 'query', 'tags'],
    ...['sources', 'schemas', 'connector', 'test-configuration', 'peek-resource-objects', 'connections', 'schedules'],
    ...['correlation-config', 'load-accounts', 'load-entitlements', 'task-status', 'account-aggregations', 'status'],
    ...['accounts', 'entitlements', 'versions', 'latest'],
]);
class AnswerRecord {
    #answers = [];
    #ids = new Map();
    isOn = false;
    add = ({ method, path, status, headers, body }) => {
        if (!this.isOn || this.#answers.length >= maxAnswers)
            return;
        const kept = ['content-type', 'retry-after', 'x-total-count', 'x-deprecated', 'date'];
        this.#answers.push({
            method,
            path: this.#path(path),
            status,
            headers: Object.fromEntries(kept.flatMap((name) => {
                const value = headers[name];
                return typeof value === 'string' ? [[name, value.slice(0, 100)]] : [];
            })),
            body: this.#body(body, path),
        });
    };
    content() {
        return { formatVersion: 1, program: core_version .r, answers: this.#answers };
    }
    #path(path) {
        const [place = '', query] = path.split('?');
        const segments = place.split('/').map((segment) => {
            const known = this.#id(segment);
            return known ?? (plainSegments.has(segment) ? segment : `‹${segment.length}›`);
        });
        if (query === undefined)
            return segments.join('/');
        const parameters = [...new URLSearchParams(query)].map(([name, value]) => `${name}=${this.#text(value)}`);
        return `${segments.join('/')}?${parameters.join('&')}`;
    }
    #body(text, path) {
        let value;
        try {
            value = JSON.parse(text);
        }
        catch {
            return hasPersons(path) ? `‹text of ${text.length}›` : this.#text(text.slice(0, 10_000));
        }
        return this.#value(value, '', isOfObjects(path) ? 'object' : 'plain', 0);
    }
    #value(value, name, part, depth) {
        if (depth > 30)
            return '‹nested deeper›';
        if (name === 'connectorAttributes')
            return '‹settings, left out›';
        if (value === null)
            return value;
        if (Array.isArray(value))
            return value.slice(0, 1_000).map((each) => this.#value(each, name, part, depth + 1));
        if ((0,json .Gv)(value)) {
            const entries = Object.entries(value).map(([key, each]) => {
                return [this.#name(key, name, part), this.#value(each, key, partOf(key, each, name, part), depth + 1)];
            });
            return Object.fromEntries(entries);
        }
        if (part !== 'plain')
            return typeof value === 'string' ? `‹text of ${value.length}›` : `‹${typeof value}›`;
        return typeof value === 'string' ? this.#text(value) : value;
    }
    #name(name, parent, part) {
        const isValue = part === 'inside' && parent !== 'attributes' && !isPlatformWord(name);
        return !isValue && /^[a-zA-Z][\w:.-]{0,60}$/.test(name) ? name : `‹name of ${name.length}›`;
    }
    #text(text) {
        if ((0,times .TM)(text) !== undefined)
            return text;
        const whole = this.#id(text);
        if (whole !== undefined)
            return whole;
        return text
            .slice(0, 10_000)
            .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[\p{L}\p{M}\p{N}]+/giu, (word) => {
            return this.#id(word) ?? (isPlatformWord(word) ? word : `‹${word.length}›`);
        });
    }
    #id(text) {
        const isId = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32})$/i.test(text);
        if (!isId)
            return undefined;
        const known = this.#ids.get(text) ?? `id-${this.#ids.size + 1}`;
        this.#ids.set(text, known);
        return known;
    }
}
function partOf(key, value, parent, part) {
    const isLeaf = typeof value === 'string' || typeof value === 'boolean';
    if (part === 'object')
        return plainMembers.has(key) && isLeaf ? 'plain' : 'inside';
    if (part === 'inside')
        return 'inside';
    if (key === 'resourceObjects')
        return 'object';
    const isLogged = ['message', 'error', 'err'].includes(parent);
    return isLogged && !logMembers.has(key) ? 'inside' : 'plain';
}
function hasPersons(path) {
    return isOfObjects(path) || /\/(?:peek-resource-objects|platform-logs)(?:\/|\?|$)/.test(path);
}
function isOfObjects(path) {
    return /\/(?:accounts|entitlements)(?:\/|\?|$)/.test(path);
}
function isPlatformWord(word) {
    if (/^\d{1,3}$/.test(word))
        return true;
    const parts = word.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[^A-Za-z\d]+/g) ?? [];
    const isKnown = (part) => platformWords.has(part) || vocabulary .lc.has(part);
    return isKnown(word.toLowerCase()) || parts.every((part) => isKnown(part.toLowerCase()) || /^\d{1,3}$/.test(part));
}
var find_entry = __webpack_require__(15181);
var tag_sources = __webpack_require__(35640);
; 






async function findProofSource({ source: ref, connector, tag }, client, signal) {
    const all = await (0,tag_sources .J)({ connector, tag: undefined }, client, signal);
    const { source, runs } = (0,find_entry .w)('source of an uploaded connector', ref, all.map((each) => ({ ...each, id: each.source.id, name: each.source.name })), 'see the sources with the command sources');
    const named = `the source ${(0,core_text .hD)((0,process .Nt)(source.name))}`;
    if (runs === undefined)
        throw new errors .yo(`${named} runs a connector or tag that does not exist any more, so no version can be proved`);
    const { tagName } = runs.tag;
    if (tag !== undefined && tag !== tagName) {
        throw new errors .eb(`${named} runs the tag ${(0,core_text .hD)((0,process .Nt)(tagName))}, not ${(0,core_text .hD)((0,process .Nt)(tag))}, and cannot be moved to another one; give a source that was made from this tag, or leave ${(0,input_names .sy)('tag')} out`);
    }
    return { source, ...runs };
}
var errors_errors = __webpack_require__(25584);
; 



class Judgement {
    #findings = [];
    #isDoubtful = false;
    add(level, step, message, remedy) {
        this.#findings.push({
            level,
            step,
            message: (0,core_text .TN)((0,process .g$)(message), 600),
            ...(remedy !== undefined && { remedy: (0,core_text .TN)((0,process .g$)(remedy)) }),
        });
    }
    doubt(step, message, remedy) {
        this.#isDoubtful = true;
        this.add('unknown', step, message, remedy);
    }
    addAll(step, findings) {
        for (const { level, message, remedy } of findings)
            this.add(level, step, message, remedy);
    }
    async attempt(step, work) {
        try {
            return await work();
        }
        catch (error) {
            if (!(0,errors_errors .Dz)(error))
                throw error;
            this.add(error.kind === 'connector' ? 'error' : 'unknown', step, error.message);
            return undefined;
        }
    }
    get findings() {
        const order = this.#isDoubtful ? ['unknown', 'error', 'warning', 'notice'] : levels;
        return order.flatMap((level) => this.#findings.filter((each) => each.level === level));
    }
    has(level, step) {
        return this.#findings.some((each) => each.level === level && (step === undefined || each.step === step));
    }
    get verdict() {
        if (this.#isDoubtful)
            return 'inconclusive';
        if (this.has('error'))
            return 'fail';
        if (this.has('unknown'))
            return 'inconclusive';
        return this.has('warning') ? 'remarks' : 'pass';
    }
}
const levels = ['error', 'unknown', 'warning', 'notice'];
function isGreen(verdict) {
    return verdict === 'pass' || verdict === 'remarks';
}
var external_node_crypto_ = __webpack_require__(77598);
var spec_view = __webpack_require__(44336);
var engine_findings = __webpack_require__(13157);
var list_report = __webpack_require__(1010);
var object_list = __webpack_require__(65296);
; 







const accountType = 'account';
function viewSourceSchema({ name, attributes, ...names }) {
    const schema = {
        ...names,
        attributes: attributes.map(({ name: attribute, type, isMulti, isEntitlement }) => ({
            ...{ name: attribute, type: type.toLowerCase(), multi: isMulti, entitlement: isEntitlement },
        })),
    };
    const command = name === accountType ? 'std:account:list' : 'std:entitlement:list';
    const view = (0,spec_view .Nl)(name, schema, { kind: 'handler', command });
    if (view === undefined)
        throw new Error('a schema is no object');
    return view;
}
async function lookAtObjects(schema, objects, show) {
    const findings = new engine_findings .F();
    const entitlements = schema.type === accountType ? undefined : schema;
    const noun = (0,spec_view .lt)(entitlements);
    const list = await (0,object_list .Xg)(objects.map(asSent), {
        ...{ schema, keyType: undefined, sampleSize: 0, seed: '', areEntitlements: entitlements !== undefined },
    });
    const report = { findings, show, hidesValues: true };
    const target = { kind: 'handler', command: (0,object_list .Xk)(entitlements) };
    if (list.malformed.count > 0) {
        findings.add('error', `${(0,format .U9)(list.malformed.count, noun.one, noun.many)} without a usable identity or attributes`, {
            target,
            remedy: 'Send a key or an identity, and attributes, with each object.',
        });
    }
    (0,list_report .$7)(report, list, entitlements);
    (0,list_report .Ri)(report, list, schema, entitlements);
    (0,list_report .MT)(report, list, schema, entitlements);
    list.schemaStats?.report(report, noun);
    (0,list_report .Sk)(report, list, entitlements);
    const types = new Set(objects.flatMap((object) => ((0,json .Gv)(object) ? [object['objectType'] ?? schema.type] : [])));
    types.delete(schema.type);
    for (const type of [...types].slice(0, 3)) {
        findings.add('error', `an object is of the type ${(0,core_text .bp)(type)} instead of ${(0,core_text .bp)(schema.type)}`);
    }
    const incomplete = objects.filter((object) => (0,json .Gv)(object) && object['incomplete'] === true).length;
    const removed = objects.filter((object) => (0,json .Gv)(object) && isRemoved(object)).length;
    if (removed > 0)
        findings.add('error', `${(0,format .U9)(removed, noun.one, noun.many)} came as deleted or with something missing`);
    if (incomplete > 0)
        findings.add('warning', `${(0,format .U9)(incomplete, noun.one, noun.many)} came incomplete`);
    return findings.list();
}
function isRemoved({ delete: deleted, remove, missing }) {
    return deleted === true || remove === true || (Array.isArray(missing) && missing.length > 0);
}
function asSent(object) {
    if (!(0,json .Gv)(object))
        return object;
    const { identity, uuid, attributes } = object;
    return { identity, uuid, attributes };
}
var log_facts = __webpack_require__(84217);
; 


function runRecordOf(record, time) {
    const { message, requestID, event } = record;
    const ids = (0,json .Gv)(message) ? [message['requestId'], message['invocationId']] : [];
    const messageId = ids.find((id) => typeof id === 'string' && id !== '');
    const isStart = event === 'invokeCommand' && typeof message === 'string' && /\bstarted\b/i.test(message.slice(0, 200));
    const { command, version, outcome, error } = (0,log_facts .x)(record);
    return {
        ...{ command, version, outcome, time, isStart, isError: error !== undefined, requestId: requestID },
        messageId: typeof messageId === 'string' ? messageId : '',
    };
}
class EarlierRuns {
    #ids = new Set();
    #ended = new Set();
    constructor(records = []) {
        for (const record of records) {
            for (const id of idsOf(record)) {
                this.#ids.add(id);
                if (record.outcome !== undefined)
                    this.#ended.add(endKey(id, record));
            }
        }
    }
    without(records) {
        const reused = new Set();
        for (const record of records) {
            for (const id of idsOf(record)) {
                const isEndedAgain = record.outcome !== undefined && this.#ended.has(endKey(id, record));
                if (record.isStart || isEndedAgain)
                    reused.add(id);
            }
        }
        return records.filter((record) => !idsOf(record).some((id) => this.#ids.has(id) && !reused.has(id)));
    }
}
function idsOf({ messageId, requestId }) {
    return [...new Set([messageId, requestId])].filter((id) => id !== '');
}
function endKey(id, { command = '' }) {
    return `${command} ${id}`;
}
function openCommands(records, { runs = new Map(), from }) {
    const kinds = ['messageId', 'requestId'].map((kind) => {
        const begun = new Set(records.flatMap((each) => (each.outcome === undefined ? [each[kind]] : [])));
        const ended = new Set(records.flatMap((each) => (each.outcome === undefined ? [] : [each[kind]])));
        for (const ids of [begun, ended])
            ids.delete('');
        return { kind, ended, joins: [...ended].some((id) => begun.has(id)) };
    });
    const byCommand = new Map();
    for (const record of records) {
        const { command } = record;
        if (command !== undefined)
            byCommand.set(command, [...(byCommand.get(command) ?? []), record]);
    }
    const isOpen = (command, own) => {
        const ends = own.filter(({ outcome, time }) => outcome !== undefined && time - (outcome.elapsed ?? 0) >= from - 1_000);
        const starts = own.filter(({ isStart }) => isStart).length;
        if (ends.length < Math.max(1, starts, runs.get(command) ?? 0))
            return true;
        return kinds.some(({ kind, ended, joins }) => joins && own.some((each) => each[kind] !== '' && !ended.has(each[kind])));
    };
    return new Set([...byCommand].flatMap(([command, own]) => (isOpen(command, own) ? [command] : [])));
}
; 


function tenantNow({ client, clock }) {
    return clock.now() - (client.clockDifferenceMs ?? 0);
}
async function timeFromNow(source, services) {
    const from = tenantNow(services) - 1_000;
    const known = new Set();
    const records = [];
    for await (const [record, time] of recordsOf(source, { from }, services)) {
        known.add(keyOf(record));
        records.push(runRecordOf(record, time));
    }
    return { from, known, earlier: new EarlierRuns(records) };
}
async function readRunLog(source, time, { runs, ...services }) {
    const all = [];
    for await (const [record, at] of recordsOf(source, time, services)) {
        if (!time.known?.has(keyOf(record)))
            all.push(runRecordOf(record, at));
    }
    const records = time.earlier?.without(all) ?? all;
    const versions = new Map();
    const newest = new Map();
    const failures = new Map();
    let errors = 0;
    for (const { command, version, outcome, isError, time: at } of records) {
        if (command !== undefined && version !== undefined) {
            versions.set(command, (versions.get(command) ?? new Set()).add(version));
            const last = newest.get(command);
            if (last === undefined || at > last.time)
                newest.set(command, { time: at, versions: new Set([version]) });
            else if (at === last.time)
                newest.set(command, { time: at, versions: new Set([...last.versions, version]) });
        }
        if (outcome?.failed && command !== undefined)
            failures.set(command, (failures.get(command) ?? 0) + 1);
        else if (isError)
            errors += 1;
    }
    const open = openCommands(records, { runs, from: time.from });
    return {
        ...{ versions, failures, open, errors },
        newest: new Map([...newest].map(([command, last]) => [command, last.versions])),
    };
}
async function* recordsOf(source, { from, to }, { client, signal }) {
    const filter = {
        targetName: source.name,
        startTime: new Date(from).toISOString(),
        ...(to !== undefined && { endTime: new Date(to).toISOString() }),
    };
    for await (const record of client.logs.query(filter, { signal })) {
        const time = (0,times .TM)(record.timestamp);
        if (record.targetName !== source.name || time === undefined || time < from || time > (to ?? time))
            continue;
        yield [record, time];
    }
}
function keyOf({ timestamp, requestID, event, message }) {
    return JSON.stringify([timestamp, requestID, event, message]);
}
const pollIntervalMs = 5_000;
async function waitForRunLog(source, time, isEnough, { maxWaitMs, ...services }) {
    const { clock, signal } = services;
    const end = clock.now() + maxWaitMs;
    for (;;) {
        const log = await readRunLog(source, time, services);
        const left = end - clock.now();
        if (isEnough(log) || left <= 0)
            return log;
        await clock.sleep(Math.min(pollIntervalMs, left), signal);
    }
}
function isWhole({ versions, open }, commands, ended) {
    return commands.every((command) => versions.has(command)) && !ended.some((command) => open.has(command));
}
function versionProblem({ versions }, version, commands) {
    const others = new Set([...versions.values()].flatMap((seen) => [...seen]).filter((seen) => seen !== version));
    if (others.size > 0) {
        const seen = [...others].sort((a, b) => a - b).join(', ');
        return {
            problem: `the log shows that version ${seen} ran, not only version ${version}`,
            isOther: true,
            remedy: 'Try again: after a tag was moved, the platform may run the old version for a while.',
        };
    }
    const unseen = commands.filter((command) => !versions.has(command));
    if (unseen.length === 0)
        return undefined;
    return {
        problem: `the log does not show which version ran ${unseen.join(' and ')}`,
        isOther: false,
        remedy: 'See that the token may read the logs; if they come late, raise log-wait.',
    };
}
function endProblem({ open }, commands) {
    const unseen = commands.filter((command) => open.has(command));
    if (unseen.length === 0)
        return undefined;
    return {
        problem: `the log does not show how ${unseen.join(' and ')} ended`,
        remedy: 'If the logs come late, raise log-wait.',
    };
}
; 









const smallerLimits = [25, 5];
async function proveByPeek(request, services) {
    const { source } = request;
    const { client, signal, judgement, onStep } = services;
    const schemas = await client.sources.schemas(source, { signal });
    const time = await judgement.attempt('version', async () => await timeFromNow(source, services));
    await testConfiguration(request, services);
    const peeked = [];
    for (const schema of inOrder(schemas)) {
        const one = await peek(schema, request, services);
        peeked.push(one);
        services.onPeek(one);
    }
    if (!schemas.some(({ name }) => name === accountType)) {
        judgement.add('unknown', 'peek', 'the source has no account schema, so no account was looked at');
    }
    if (time === undefined)
        onStep('version', 'unknown');
    else
        await readVersion(peeked, time, request, services);
}
function inOrder(schemas) {
    return [...schemas].sort((a, b) => Number(b.name === accountType) - Number(a.name === accountType));
}
async function testConfiguration({ source }, { client, signal, judgement, onStep }) {
    const step = 'test-configuration';
    const answer = await judgement.attempt(step, async () => await client.sourceChecks.testConfiguration(source, { signal }));
    onStep(step, answer?.status ?? 'unknown');
    if (answer === undefined || answer.status === 'SUCCESS')
        return;
    const { status, details } = answer;
    const said = details === '' ? '' : `: ${details}`;
    if (status !== 'FAILURE') {
        judgement.add('unknown', step, `the test of the configuration answered ${(0,core_text .bp)(status)}${said}`);
    }
    else if (await wasAggregated()) {
        judgement.add('error', step, `the test of the configuration failed${said}`);
    }
    else {
        judgement.add('unknown', step, `the test of the configuration failed${said}; the source was not aggregated in 90 days, and before the first time it may fail for that`, 'Aggregate the source once by hand.');
    }
    async function wasAggregated() {
        try {
            return (await client.tasks.lastAggregation(source, { signal })) !== undefined;
        }
        catch (error) {
            if (!(0,errors_errors .Dz)(error))
                throw error;
            return true;
        }
    }
}
async function peek(schema, { source, peekLimit, allowEmpty }, { client, signal, judgement, onStep }) {
    const { name: type } = schema;
    const step = `peek ${type}`;
    let asked = peekLimit;
    const answer = await judgement.attempt(step, async () => {
        for (const smaller of smallerLimits.filter((limit) => limit < peekLimit)) {
            try {
                return await client.sourceChecks.peek(source, { objectType: type, maxCount: asked, signal });
            }
            catch (error) {
                if (!(0,errors_errors .Dz)(error, 'bad-request'))
                    throw error;
                asked = smaller;
            }
        }
        return await client.sourceChecks.peek(source, { objectType: type, maxCount: asked, signal });
    });
    if (answer === undefined || 'failure' in answer) {
        if (answer !== undefined)
            judgement.add('error', step, `the peek failed: ${(0,core_text .TN)((0,process .g$)(answer.failure))}`);
        onStep(step, 'failed');
        return { type, objects: undefined, asked };
    }
    if (asked < peekLimit) {
        judgement.add('warning', step, `the tenant refused to send ${peekLimit} objects, so ${asked} were asked for`);
    }
    const { objects, objectCount, said } = answer;
    if (said !== '') {
        judgement.add('unknown', step, `the tenant sends objects, and says: ${(0,core_text .TN)((0,process .g$)(said))}`);
    }
    const view = viewSourceSchema(schema);
    const { one, many } = (0,spec_view .lt)(type === accountType ? undefined : view);
    onStep(step, (0,format .U9)(objects.length, one, many));
    if (objectCount === undefined) {
        judgement.add('unknown', step, 'the tenant does not say how many objects it sends');
    }
    else if (objectCount !== objects.length) {
        judgement.add('unknown', step, `the tenant says that it sends ${objectCount} objects, and sends ${objects.length}`);
    }
    if (view.attributes.length === 0) {
        judgement.add('unknown', step, `the schema ${(0,core_text .bp)(type)} of the source has no attributes to compare with`);
    }
    else
        judgement.addAll(step, await lookAtObjects(view, objects, shown));
    if (objects.length === 0) {
        judgement.add(allowEmpty.includes(type) ? 'notice' : 'unknown', step, `there are no ${many}, so nothing was looked at`, 'Give the target system some, or name the type in allow-empty. A list that returns before its sends has none either.');
    }
    return { type, objects: objects.length, asked };
    function shown(id) {
        return `#${(0,external_node_crypto_.createHmac)('sha256', client.sealKey).update(id).digest('hex').slice(0, 12)}`;
    }
}
async function readVersion(peeked, time, { source, version, maxLogWaitMs }, services) {
    const { judgement, onStep } = services;
    const step = 'version';
    const commands = [...new Set(peeked.map(({ type }) => listCommand(type)))];
    const ended = commands.filter((command) => peeked.every(({ type, asked, objects = asked }) => listCommand(type) !== command || objects < asked));
    const runs = new Map(ended.map((command) => [command, peeked.filter(({ type }) => listCommand(type) === command).length]));
    const log = await judgement.attempt(step, async () => {
        const wait = { ...services, runs, maxWaitMs: maxLogWaitMs };
        return await waitForRunLog(source, time, (each) => isWhole(each, commands, ended), wait);
    });
    if (log === undefined)
        return onStep(step, 'unknown');
    const unseen = versionProblem(log, version, commands);
    onStep(step, unseen === undefined ? `version ${version} ran` : 'unknown');
    if (unseen?.isOther)
        judgement.doubt(step, unseen.problem, unseen.remedy);
    else if (unseen !== undefined)
        judgement.add('unknown', step, unseen.problem, unseen.remedy);
    const endless = endProblem(log, ended);
    if (endless !== undefined)
        judgement.add('unknown', step, endless.problem, endless.remedy);
    const hint = 'See them with the command logs and the input source.';
    for (const [command, failures] of log.failures) {
        if (!commands.includes(command))
            continue;
        const types = peeked.filter(({ type }) => listCommand(type) === command);
        const stopped = types.filter(({ asked, objects = asked }) => objects >= asked);
        const partial = types.filter((each) => !stopped.includes(each) && each.objects !== undefined && each.objects > 0);
        const message = `the log has ${(0,format .U9)(failures, 'failure')} of ${command}`;
        if (stopped.length === types.length && failures <= stopped.length)
            judgement.add('notice', step, message, hint);
        else if (stopped.length > 0) {
            const tells = 'and does not tell whether it is that of a list which the limit of the peek has stopped';
            judgement.add('unknown', step, `${message}, ${tells}`, `Raise ${(0,input_names .sy)('peek-limit')} above the number of objects.`);
        }
        else if (partial.length > 0) {
            const most = Math.max(...partial.map(({ objects = 0 }) => objects));
            judgement.add('unknown', step, `${message}, though ${(0,format .U9)(most, 'object')} came`, `${hint} If the tenant sends ${most} at most, and stops the list then, give ${(0,input_names .sy)('peek-limit')} ${most}.`);
        }
        else
            judgement.add('error', step, message, hint);
    }
    if (log.errors > 0)
        judgement.add('warning', step, `the log has ${(0,format .U9)(log.errors, 'record')} of errors`, hint);
}
function listCommand(type) {
    return type === accountType ? 'std:account:list' : 'std:entitlement:list';
}
var settle = __webpack_require__(17385);
var tag_move_line = __webpack_require__(66592);
; 






class CanaryTag {
    #proof;
    #client;
    #logger;
    #journal;
    #signal;
    initial;
    #at;
    constructor(proof, { client, logger, journal, signal, }) {
        this.#proof = proof;
        this.#client = client;
        this.#logger = logger;
        this.#journal = journal;
        this.#signal = signal;
        this.initial = proof.tag.activeVersion;
        this.#at = [this.initial];
    }
    async moveTo(version) {
        const now = await this.#read(this.#signal);
        if (!this.#at.includes(now))
            throw this.#movedMeanwhile(now);
        if (now === version)
            return;
        this.#journal?.write({ entry: 'tag-move', tag: this.#name, from: this.initial, to: version, undo: true });
        this.#at = [now, version];
        try {
            await this.#client.tags.update(this.#id, this.#name, version, { from: now });
        }
        catch (error) {
            const isRefused = (0,errors_errors .Dz)(error) && error.written === false && !(error instanceof settle .B5);
            if (isRefused && (!(0,settle .uG)(error) || (await this.#isAt(now))))
                this.#at = [now];
            throw error;
        }
        this.#journal?.note({ entry: 'tag-moved', tag: this.#name, to: version });
        this.#logger.info(`tag ${this.#name} is at version ${version} for now; it was at ${this.initial}`);
        const after = await this.#readBack(version);
        if (after === now) {
            throw new errors .yo(`the tag ${(0,core_text .hD)((0,process .Nt)(this.#name))} reads as version ${after} after its move to ${version}`);
        }
        this.#at = [version];
        if (after !== version)
            throw this.#movedMeanwhile(after);
    }
    async movedTo() {
        const now = await this.#read(this.#signal);
        return this.#at.includes(now) ? undefined : now;
    }
    async restore() {
        const [at, doubtful] = this.#at;
        if (at === this.initial && doubtful === undefined)
            return undefined;
        const advice = `move it back with ${(0,tag_move_line .oF)('promote', { connector: this.#proof.connector.alias, tag: this.#name, version: this.initial }, undefined)}`;
        try {
            const now = await this.#read();
            if (now !== this.initial && !this.#at.includes(now))
                return this.#movedMeanwhile(now).message;
            await this.#client.tags.update(this.#id, this.#name, this.initial, { from: now });
        }
        catch (error) {
            return `tag ${this.#name} was not moved back to version ${this.initial}: ${(0,errors .XV)(error)}; ${advice}`;
        }
        if (doubtful !== undefined) {
            return `tag ${this.#name} is at version ${this.initial} again, but its move to version ${doubtful} may still be made; look at it in some minutes, and ${advice}`;
        }
        this.#at = [this.initial];
        this.#journal?.note({ entry: 'tag-moved', tag: this.#name, to: this.initial });
        this.#logger.info(`tag ${this.#name} is back at version ${this.initial}`);
        return undefined;
    }
    get #id() {
        return this.#proof.connector.id;
    }
    get #name() {
        return this.#proof.tag.tagName;
    }
    async #readBack(version) {
        try {
            return await this.#read(this.#signal);
        }
        catch (error) {
            if (this.#signal.aborted)
                this.#at = [version];
            throw error;
        }
    }
    async #read(signal) {
        const tag = await this.#client.tags.get(this.#id, this.#name, { signal });
        if (tag !== undefined)
            return tag.activeVersion;
        throw new errors .yo(`the tag ${(0,core_text .hD)((0,process .Nt)(this.#name))} does not exist any more`);
    }
    async #isAt(version) {
        try {
            return (await this.#read()) === version;
        }
        catch (error) {
            if (!(error instanceof errors .yo))
                throw error;
            return false;
        }
    }
    #movedMeanwhile(now) {
        return new errors .yo(`someone else has moved the tag ${(0,core_text .hD)((0,process .Nt)(this.#name))} to version ${now} meanwhile; it is left there`);
    }
}
var compare = __webpack_require__(74044);
; 



function snapshotOf(accounts) {
    return new Map(accounts.map(({ nativeIdentity, attributes, isDisabled, isLocked, modifiedAt }) => [
        nativeIdentity,
        { attributes: printsOf(attributes), isDisabled, isLocked, modifiedAt },
    ]));
}
const shownName = 'displayed name';
function entitlementsSnapshot(entitlements) {
    return new Map(entitlements.map(({ value, name, attributes, modifiedAt }) => [
        value,
        {
            attributes: printsOf({ ...attributes, [shownName]: name }),
            ...{ isDisabled: false, isLocked: false, modifiedAt },
        },
    ]));
}
function printsOf(attributes) {
    const values = Object.entries(attributes).filter(([, value]) => !(0,compare .Im)(value) && value !== '');
    return new Map(values.map(([name, value]) => [name, printOf(value)]));
}
function printOf(value) {
    const elements = Array.isArray(value) ? value : [value];
    const texts = elements.map((each) => JSON.stringify(each) ?? '').sort();
    const kinds = [...new Set(elements.map((each) => (typeof each === 'number' ? 'a number' : (0,json .I)(each))))].sort();
    return {
        kind: kinds.join(' or '),
        isList: Array.isArray(value),
        hash: (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(texts)).digest('base64').slice(0, 16),
    };
}
function compareSnapshots(before, after) {
    const values = new Map();
    const lost = new Map();
    const retyped = new Map();
    const states = { disabled: 0, locked: 0 };
    const [namesBefore, namesAfter] = [namesOf(before), namesOf(after)];
    let [changed, differing] = [0, 0];
    for (const [identity, was] of before) {
        const now = after.get(identity);
        if (now === undefined)
            continue;
        if (now.isDisabled !== was.isDisabled)
            states.disabled += 1;
        if (now.isLocked !== was.isLocked)
            states.locked += 1;
        let isChanged = now.isDisabled !== was.isDisabled || now.isLocked !== was.isLocked;
        let hasGained = false;
        for (const name of now.attributes.keys()) {
            if (was.attributes.has(name))
                continue;
            hasGained = true;
            if (!namesBefore.has(name))
                continue;
            isChanged = true;
            values.set(name, (values.get(name) ?? 0) + 1);
        }
        for (const [name, print] of was.attributes) {
            const other = now.attributes.get(name);
            if (other?.hash === print.hash && other.isList === print.isList)
                continue;
            isChanged = true;
            const counts = other === undefined ? lost : values;
            counts.set(name, (counts.get(name) ?? 0) + 1);
            if (other === undefined || kindText(other) === kindText(print))
                continue;
            const known = retyped.get(name) ?? { before: kindText(print), after: kindText(other), accounts: 0 };
            retyped.set(name, { ...known, accounts: known.accounts + 1 });
        }
        if (isChanged)
            changed += 1;
        if (isChanged || hasGained)
            differing += 1;
    }
    const emptied = [...namesBefore].filter((name) => !namesAfter.has(name)).sort();
    for (const name of emptied)
        lost.delete(name);
    return {
        removed: [...before.keys()].filter((identity) => !after.has(identity)).length,
        added: [...after.keys()].filter((identity) => !before.has(identity)).length,
        ...{ changed, differing, states, values, lost, emptied, retyped },
        gained: [...namesAfter].filter((name) => !namesBefore.has(name)).sort(),
    };
}
function kindText({ kind, isList }) {
    return isList ? `a list of ${kind}` : kind;
}
function namesOf(snapshot) {
    return new Set([...snapshot.values()].flatMap(({ attributes }) => [...attributes.keys()]));
}
; 






const slowFactor = 2;
const slowMs = 60_000;
const maxNamed = 10;
function judgePhases(before, after, limits, judgement) {
    const step = 'comparison';
    const scanned = judgeCounts(before, after, limits, judgement);
    const difference = compareSnapshots(before.snapshot, after.snapshot);
    if (namesOf(before.snapshot).size === 0) {
        judgement.add('unknown', step, 'no account has a value of an attribute, so there is nothing to compare with');
    }
    judgeDifference(difference, limits, { step, one: 'account' }, judgement);
    judgeEntitlements(before, after, limits, judgement);
    judgeMessages(before, after, judgement);
    judgeTime(before, after, judgement);
    if (scanned !== undefined && scanned !== after.snapshot.size) {
        judgement.add(scanned < after.snapshot.size ? 'unknown' : 'warning', step, `the connector sent ${(0,format .U9)(scanned, 'account')}, and ${after.snapshot.size} are stored`, 'Above the delete threshold the platform keeps accounts that are not sent any more.');
    }
    return difference;
}
function judgeCounts(before, after, limits, judgement) {
    const step = 'counts';
    const [was, is] = [before.accounts.counts['total'], after.accounts.counts['total']];
    if (was === undefined || is === undefined) {
        judgement.add('unknown', step, 'the tenant does not say how many accounts the connector sent');
        return is;
    }
    if (is < was - limits.removed)
        judgement.add('error', step, `the connector sent ${is} accounts instead of ${was}`);
    else if (is > was + limits.added)
        judgement.add('error', step, `the connector sent ${is} accounts instead of ${was}`);
    else if (is !== was)
        judgement.add('warning', step, `the connector sent ${is} accounts instead of ${was}`);
    for (const [name, limit, word] of [
        ['deleted', limits.removed, 'deleted'],
        ['created', limits.added, 'created'],
    ]) {
        const n = after.accounts.counts[name];
        if (n !== undefined && n > limit)
            judgement.add('error', step, `the aggregation ${word} ${(0,format .U9)(n, 'account')}`);
    }
    const [ignoredBefore = 0, ignored = 0] = [before.accounts.counts['ignored'], after.accounts.counts['ignored']];
    if (ignored > ignoredBefore) {
        const message = `the aggregation ignored ${(0,format .U9)(ignored, 'account')}, before ${ignoredBefore}`;
        judgement.add('unknown', step, message, 'The tenant does not say which.');
    }
    return is;
}
function judgeDifference({ removed, added, changed, states, values, lost, emptied, retyped, gained }, limits, { step, one, many = `${one}s` }, judgement) {
    const some = (n) => (0,format .U9)(n, one, many);
    if (removed > limits.removed)
        judgement.add('error', step, `${some(removed)} vanished`);
    else if (removed > 0)
        judgement.add('warning', step, `${some(removed)} vanished, which is within the limit`);
    if (added > limits.added)
        judgement.add('error', step, `${some(added)} appeared`);
    else if (added > 0)
        judgement.add('warning', step, `${some(added)} appeared, which is within the limit`);
    for (const name of emptied.slice(0, maxNamed)) {
        judgement.add('error', step, `attribute ${shown(name)} has no value in any ${one} any more`);
    }
    for (const [name, { before: was, after: is, accounts }] of [...retyped].slice(0, maxNamed)) {
        judgement.add('error', step, `attribute ${shown(name)} is ${is} instead of ${was} in ${some(accounts)}`);
    }
    if (changed > 0) {
        const named = [...values].map(([name, n]) => `${shown(name)} in ${n}`);
        const gone = [...lost].map(([name, n]) => `${shown(name)} missing in ${n}`);
        const state = Object.entries(states).flatMap(([name, n]) => (n > 0 ? [`${name} or not any more in ${n}`] : []));
        const all = [...state, ...gone, ...named];
        const more = all.length > maxNamed ? ` and ${all.length - maxNamed} more attributes` : '';
        const what = all.length === 0 ? '' : `: ${all.slice(0, maxNamed).join(', ')}${more}`;
        const isWithin = changed <= limits.changed;
        judgement.add(isWithin ? 'warning' : 'error', step, `${some(changed)} changed${what}`);
    }
    for (const name of gained.slice(0, maxNamed)) {
        judgement.add('warning', step, `attribute ${shown(name)} has values that no ${one} had before`);
    }
    const hidden = [emptied.length, retyped.size, gained.length].reduce((sum, n) => sum + Math.max(0, n - maxNamed), 0);
    if (hidden > 0)
        judgement.add('warning', step, `and ${hidden} more attributes differ`);
}
function judgeEntitlements(before, after, limits, judgement) {
    const step = 'entitlements';
    const { allowEmpty = [], changed } = limits;
    const [was, is] = [before.entitlements?.counts['total'], after.entitlements?.counts['total']];
    if (after.entitlements !== undefined) {
        if (was === undefined || is === undefined) {
            judgement.add('unknown', step, 'the tenant does not say how many entitlements the connector sent');
        }
        else if (is < was)
            judgement.add('error', step, `the connector sent ${is} entitlements instead of ${was}`);
        else if (is > was)
            judgement.add('warning', step, `the connector sent ${is} entitlements instead of ${was}`);
        const { groupsDeleted = 0, groupsCreated = 0 } = after.entitlements.counts;
        if (groupsDeleted > 0)
            judgement.add('error', step, `the aggregation deleted ${(0,format .U9)(groupsDeleted, 'entitlement')}`);
        if (groupsCreated > 0) {
            judgement.add('warning', step, `the aggregation created ${(0,format .U9)(groupsCreated, 'entitlement')}`);
        }
    }
    for (const [type, stored] of after.storedEntitlements) {
        if (is === 0 && stored.size > 0 && !allowEmpty.includes(type)) {
            const message = `the connector sent no entitlements, and ${stored.size} of type ${shown(type)} are stored`;
            judgement.add('unknown', step, message, `Name the type in ${(0,input_names .sy)('allow-empty')} if it has none.`);
        }
        const of = `of type ${shown(type)}`;
        const difference = compareSnapshots(before.storedEntitlements.get(type) ?? new Map(), stored);
        const names = { step, one: `entitlement ${of}`, many: `entitlements ${of}` };
        judgeDifference(difference, { removed: 0, added: Number.POSITIVE_INFINITY, changed }, names, judgement);
    }
}
function judgeMessages(before, after, judgement) {
    const step = 'messages';
    for (const kind of ['accounts', 'entitlements']) {
        const known = textsByKind(before[kind]);
        for (const [key, texts] of [...textsByKind(after[kind])].slice(0, maxNamed)) {
            judgeTexts({ kind, isError: key.startsWith('ERROR'), texts, known: known.get(key) ?? [] }, judgement);
        }
        if (after[kind]?.status !== 'WARNING')
            continue;
        const isKnown = before[kind]?.status === 'WARNING';
        judgement.add(isKnown ? 'warning' : 'unknown', step, `the aggregation of the ${kind} ended with WARNING${isKnown ? ', as with the version before' : ', and not with the version before'}`);
    }
    for (const [command, n] of after.log.failures) {
        const earlier = before.log.failures.get(command) ?? 0;
        if (n > earlier)
            judgement.add('error', step, `the log has ${(0,format .U9)(n, 'failure')} of ${command}, before ${earlier}`);
    }
    const [was, is] = [before.log.errors, after.log.errors];
    if (is > was)
        judgement.add('warning', step, `the log has ${(0,format .U9)(is, 'record')} of errors, before ${was}`);
}
function judgeTexts({ kind, isError, texts, known }, judgement) {
    const word = isError ? 'error' : 'warning';
    const [text = ''] = texts.filter((each) => !known.includes(each));
    const say = (level, what) => judgement.add(level, 'messages', `the aggregation of the ${kind} has ${what}`);
    if (known.length === 0)
        say(isError ? 'error' : 'unknown', `a new ${word}: ${saidText(text)}`);
    else if (text !== '') {
        const earlier = saidText(known[0] ?? '');
        say(isError ? 'unknown' : 'warning', `the ${word}: ${saidText(text)}; with the version before: ${earlier}`);
    }
    else if (texts.length > known.length) {
        const often = `${texts.length} times, before ${known.length}`;
        say(isError ? 'unknown' : 'warning', `the ${word} ${often}: ${saidText(texts[0] ?? '')}`);
    }
    else if (isError)
        say('warning', `an error as with the version before: ${saidText(texts[0] ?? '')}`);
}
function saidText(text) {
    return (0,core_text .TN)((0,process .Nt)(text), 200);
}
function textsByKind(task) {
    const found = new Map();
    for (const { type, text } of task?.messages ?? []) {
        if (type === 'INFO')
            continue;
        const key = `${type === 'ERROR' ? 'ERROR' : 'WARN'} ${text.replace(/\d+/g, '#')}`;
        found.set(key, [...(found.get(key) ?? []), text]);
    }
    return found;
}
function judgeTime(before, after, judgement) {
    for (const kind of ['accounts', 'entitlements']) {
        const [was, is] = [elapsedOf(before[kind]), elapsedOf(after[kind])];
        if (was === undefined || is === undefined || is <= was * slowFactor || is - was < slowMs)
            continue;
        judgement.add('warning', 'time', `the aggregation of the ${kind} took ${(0,times .Ln)(is)} instead of ${(0,times .Ln)(was)}`);
    }
}
function elapsedOf(task) {
    const { createdAt, completedAt } = task ?? {};
    return createdAt === undefined || completedAt === undefined ? undefined : completedAt - createdAt;
}
function shown(name) {
    return (0,core_text .hD)((0,process .Nt)(name));
}
; 

const types = ['CLOUD_ACCOUNT_AGGREGATION', 'CLOUD_GROUP_AGGREGATION'];
class OtherAggregations {
    #source;
    #services;
    #known = new Set();
    #from = 0;
    constructor(source, services) {
        this.#source = source;
        this.#services = services;
    }
    async start() {
        for (const { id } of await this.#read())
            this.#known.add(id);
        this.#from = tenantNow(this.#services) - 1_000;
    }
    own(id) {
        this.#known.add(id);
    }
    async find() {
        const all = await this.#read();
        return all.find(({ id, completedAt = Number.POSITIVE_INFINITY }) => !this.#known.has(id) && completedAt >= this.#from);
    }
    async #read() {
        const { client, signal } = this.#services;
        const lists = [];
        for (const type of types)
            lists.push(await client.tasks.aggregations(this.#source, type, { signal }));
        return lists.flat();
    }
}
; 




const follow_pollIntervalMs = 10_000;
const maxFailures = 12;
const maxLooksWithoutEnd = 3;
function runsOn({ kind, id }, source, client) {
    return `the aggregation of the ${kind} of source ${(0,core_text .hD)((0,process .Nt)(source.name))}, task ${(0,process .Nt)(id)}, cannot be cancelled and may run on; look at it with GET ${client.tasks.path(id)}`;
}
async function followTask(started, source, { client, clock, signal, maxMs, progress }) {
    const began = clock.now();
    const end = began + maxMs;
    let failures = 0;
    let looksWithoutEnd = 0;
    for (;;) {
        try {
            const task = await client.tasks.get(started.id, { signal });
            failures = 0;
            if (task.sourceId !== undefined && task.sourceId !== source.id) {
                return { unknown: `the task ${(0,process .Nt)(started.id)} is one of another source` };
            }
            if (task.status !== undefined) {
                if (task.completedAt !== undefined && task.completedAt + 1_000 < (task.createdAt ?? 0)) {
                    return { unknown: `the task ${(0,process .Nt)(started.id)} ended before it began, as the tenant says` };
                }
                if (task.completedAt !== undefined)
                    return { task };
                looksWithoutEnd += 1;
                if (looksWithoutEnd === maxLooksWithoutEnd) {
                    return { unknown: `the task ${(0,process .Nt)(started.id)} has the status ${task.status}, and no end` };
                }
            }
        }
        catch (error) {
            if (!(0,errors_errors .Dz)(error))
                throw error;
            failures += 1;
            const isFinal = (0,errors_errors .Dz)(error, 'forbidden', 'unauthorized', 'blocked');
            if (isFinal || failures === maxFailures)
                return { unknown: `${error.message}; ${runsOn(started, source, client)}` };
        }
        if (clock.now() + follow_pollIntervalMs > end) {
            return { unknown: `it was not over after ${(0,times .Ln)(maxMs)}: ${runsOn(started, source, client)}` };
        }
        progress?.(`the aggregation of the ${started.kind} has not ended after ${(0,times .Ln)(clock.now() - began)}`);
        await clock.sleep(follow_pollIntervalMs, signal);
    }
}
; 



const lookIntervalMs = 5_000;
const maxHiddenMs = 300_000;
const restMs = 60_000;
function lookAtStored(snapshot, { before, task, counts, noun, ...known }) {
    const { total = snapshot.size, created = 0, updated, deleted = 0 } = counts;
    const from = Math.floor((task.createdAt ?? Number.POSITIVE_INFINITY) / 1_000) * 1_000;
    let touched = 0;
    for (const [key, { modifiedAt = Number.NEGATIVE_INFINITY }] of snapshot) {
        if (modifiedAt >= from && modifiedAt > (before.get(key)?.modifiedAt ?? Number.NEGATIVE_INFINITY))
            touched += 1;
    }
    const { differing, added, removed } = compareSnapshots(before, snapshot);
    const touchesAll = known.touchesAll || touched > differing + added;
    const look = { snapshot, touchesAll, isUntold: false, isWritten: false };
    const untouched = snapshot.size - touched - Math.max(0, snapshot.size - total);
    const isCounted = created <= added + differing && deleted <= removed;
    if (untouched <= 0 && isCounted)
        return { ...look, problem: undefined, isWritten: touched === snapshot.size };
    if (touchesAll && untouched > 0) {
        const problem = `${(0,format .U9)(untouched, noun)} of ${snapshot.size} show no sign of the aggregation: they were not sent, or show late`;
        return { ...look, problem };
    }
    if (updated === undefined && isCounted) {
        const problem = `the tenant tells neither by counts nor by times whether the stored ${noun}s show what the aggregation wrote`;
        return { ...look, problem, isUntold: true };
    }
    const [wrote, shows] = [created + (updated ?? 0), added + differing];
    if (wrote <= shows && isCounted)
        return { ...look, problem: undefined };
    const [what, n, seen] = wrote > shows ? ['created or updated', wrote, shows] : ['deleted', deleted, removed];
    return { ...look, problem: `the tenant says that it ${what} ${(0,format .U9)(n, noun)}, and ${seen} of them show it` };
}
async function waitForStored(read, written, { clock, signal }) {
    const begin = clock.now();
    let last;
    let restsSince = begin;
    for (;;) {
        const snapshot = await read();
        const now = clock.now();
        const look = snapshot === undefined ? undefined : lookAtStored(snapshot, written);
        if (look?.isWritten)
            return look;
        const isSame = last !== undefined && snapshot !== undefined && isEqual(last, snapshot);
        if (!isSame)
            restsSince = now;
        else if (look !== undefined) {
            if (look.problem === undefined || (look.isUntold && now - restsSince >= restMs))
                return look;
            if (!look.isUntold && now - begin >= maxHiddenMs)
                return look;
        }
        if (now - begin >= 2 * maxHiddenMs)
            return `the stored ${written.noun}s do not come to rest within ${(0,times .Ln)(2 * maxHiddenMs)}`;
        last = snapshot;
        await clock.sleep(lookIntervalMs, signal);
    }
}
function isEqual(before, after) {
    if (before.size !== after.size)
        return false;
    const { differing, added } = compareSnapshots(before, after);
    if (differing + added > 0)
        return false;
    return [...after].every(([key, { modifiedAt }]) => before.get(key)?.modifiedAt === modifiedAt);
}
; 






const stateKeptMs = 3_600_000;
async function runPhase({ source }, version, services) {
    const { client, signal, schemas, onProblem } = services;
    const types = schemas.map(({ name }) => name).filter((name) => name !== accountType);
    const from = tenantNow(services) - 1_000;
    const accounts = await runTask('accounts', async () => await client.aggregations.loadAccounts(source, { signal }));
    if (accounts === undefined)
        return undefined;
    if (!(await isCompleted(accounts)))
        return undefined;
    let entitlements;
    if (types.length > 0) {
        entitlements = await runTask('entitlements', async () => await client.aggregations.loadEntitlements(source, { signal }));
        if (entitlements === undefined)
            return undefined;
    }
    const to = (entitlements ?? accounts).completedAt;
    const time = { from: accounts.createdAt ?? from, ...(to !== undefined && { to: to + 1_000 }) };
    const commands = ['std:account:list', ...(types.length > 0 ? ['std:entitlement:list'] : [])];
    const log = await waitForRunLog(source, time, (each) => isWhole(each, commands, commands), {
        ...{ ...services, maxWaitMs: services.maxLogWaitMs },
    });
    const unseen = versionProblem(log, version, commands);
    if (unseen !== undefined) {
        const { problem, remedy, isOther } = unseen;
        onProblem({ level: 'unknown', message: problem, remedy, isOther });
        return undefined;
    }
    const endless = endProblem(log, commands);
    if (endless !== undefined)
        onProblem({ level: 'unknown', message: endless.problem, remedy: endless.remedy });
    const stored = await readAccounts(accounts);
    if (stored === undefined)
        return undefined;
    const storedEntitlements = await readEntitlements(entitlements);
    if (storedEntitlements === undefined)
        return undefined;
    return { version, accounts, entitlements, ...stored, storedEntitlements, log };
    async function runTask(kind, start) {
        signal.throwIfAborted();
        services.onStart();
        const { id } = await start();
        const started = { kind, id };
        await services.onTask(started);
        let followed;
        try {
            followed = await followTask(started, source, { ...services, maxMs: services.maxAggregationMs });
        }
        catch (error) {
            services.onLeft(runsOn(started, source, client));
            throw error;
        }
        if ('unknown' in followed) {
            onProblem({ level: 'unknown', message: followed.unknown });
            return undefined;
        }
        const problem = statusProblem(followed.task, kind);
        if (problem !== undefined)
            onProblem(problem);
        return problem === undefined ? followed.task : undefined;
    }
    async function isCompleted(task) {
        const { status } = await client.aggregations.state(task.id, { signal }).catch((error) => {
            const age = tenantNow(services) - (task.completedAt ?? Number.NaN);
            if ((0,errors_errors .Dz)(error, 'not-found') && age > stateKeptMs - 60_000)
                return { status: 'COMPLETED' };
            throw error;
        });
        if (status === 'COMPLETED')
            return true;
        const level = status === 'TERMINATED' ? 'error' : 'unknown';
        onProblem({ level, message: `the task is over, and the state of the aggregation is ${status}` });
        return false;
    }
    async function readAccounts(task) {
        const { total, created, updated, deleted } = task.counts;
        const { snapshot, touchesAll } = services.before;
        return await wait(async () => {
            const counted = await client.aggregations.accountCount(source, { signal });
            return { counted, snapshot: snapshotOf(await client.aggregations.accounts(source, { signal })) };
        }, { before: snapshot, task, counts: { total, created, updated, deleted }, touchesAll, noun: 'account' });
    }
    async function readEntitlements(task) {
        const all = new Map();
        if (task === undefined)
            return all;
        const { groupsCreated: created, groupsUpdated: updated, groupsDeleted: deleted } = task.counts;
        const before = services.before.storedEntitlements;
        const stored = await wait(async () => {
            let counted = 0;
            for (const type of types) {
                counted += await client.aggregations.entitlementCount(source, type, { signal });
                all.set(type, entitlementsSnapshot(await client.aggregations.entitlements(source, type, { signal })));
            }
            return { counted, snapshot: joined(all) };
        }, {
            ...{ before: joined(before), task, counts: { total: undefined, created, updated, deleted } },
            ...{ touchesAll: false, noun: 'entitlement' },
        });
        return stored === undefined ? undefined : all;
    }
    async function wait(read, written) {
        let difference;
        const look = async () => {
            const { counted, snapshot } = await read();
            const { size } = snapshot;
            difference =
                counted === size ? undefined : `the tenant counts ${counted} ${written.noun}s of the source, and lists ${size}`;
            return difference === undefined ? snapshot : undefined;
        };
        const found = await waitForStored(look, written, services);
        if (typeof found === 'string') {
            onProblem({ level: 'unknown', message: difference ?? found });
            return undefined;
        }
        const { problem, isUntold, touchesAll, snapshot } = found;
        if (problem !== undefined && !(isUntold && written.noun === 'entitlement')) {
            onProblem({ level: 'unknown', message: problem, remedy: 'What it stored may show late: try again.' });
        }
        return { snapshot, touchesAll };
    }
}
function joined(all) {
    return new Map([...all].flatMap(([type, each]) => [...each].map(([value, print]) => [`${type}\0${value}`, print])));
}
async function readStoredNow({ source }, { client, signal, schemas }) {
    const snapshot = snapshotOf(await client.aggregations.accounts(source, { signal }));
    const storedEntitlements = new Map();
    for (const { name } of schemas) {
        if (name === accountType)
            continue;
        storedEntitlements.set(name, entitlementsSnapshot(await client.aggregations.entitlements(source, name, { signal })));
    }
    return { snapshot, storedEntitlements, touchesAll: false };
}
function statusProblem({ status = '', messages }, kind) {
    if (status === 'SUCCESS' || status === 'WARNING')
        return undefined;
    const said = messages
        .filter(({ type, text }) => type !== 'INFO' && text !== '')
        .map(({ text }) => text)
        .slice(0, 3)
        .join('; ');
    const message = `the aggregation of the ${kind} ended with ${status}${said === '' ? '' : `: ${said}`}`;
    return { level: status === 'ERROR' || status === 'TERMINATED' ? 'error' : 'unknown', message };
}
; 











const versionIntervalMs = 10_000;
const maxLookMs = 30_000;
async function proveByAggregation(request, services, onResult) {
    const { version, baseline, limits, source } = request;
    const { client, logger, journal, judgement, signal, onStep } = services;
    const tag = new CanaryTag(request, { client, logger, journal, signal });
    let result = {
        ...{ baseline: undefined, candidate: undefined, difference: undefined, stored: undefined },
    };
    const report = (part) => {
        result = { ...result, ...part };
        onResult(result);
    };
    try {
        await judgement.attempt('aggregation', prove);
    }
    finally {
        const problem = await tag.restore();
        if (problem === undefined)
            journal?.note({ entry: 'end' });
        else {
            judgement.add('unknown', 'tag', problem);
            logger.warning(problem);
        }
    }
    async function prove() {
        const schemas = await client.sources.schemas(source, { signal });
        const others = new OtherAggregations(source, { client, signal, clock: services.clock });
        await others.start();
        const initial = await readStoredNow(request, { client, signal, schemas });
        if (!(await move(baseline)) || !(await runsVersion(baseline)))
            return;
        const before = await phase(baseline, 'baseline', initial);
        if (before === undefined)
            return;
        report({ baseline: before });
        if (before.snapshot.size === 0) {
            judgement.add('unknown', 'baseline', `version ${baseline} stored no accounts, so there is nothing to compare with`);
        }
        if (judgement.has('unknown', 'baseline'))
            return;
        if (!(await move(version)) || !(await runsVersion(version)))
            return;
        await proveByPeek(request, services);
        if (judgement.has('error')) {
            judgement.add('notice', 'aggregation', `version ${version} was not aggregated, as it failed before`);
            return;
        }
        const after = await phase(version, 'candidate', before);
        if (after === undefined)
            return;
        await isOurs();
        report({
            candidate: after,
            difference: judgePhases(before, after, { ...limits, allowEmpty: request.allowEmpty }, judgement),
        });
        if (schemasText(await client.sources.schemas(source, { signal })) !== schemasText(schemas)) {
            const problem = 'someone changed the schemas of the source meanwhile, by which the platform stores what is sent';
            judgement.doubt('schemas', problem, 'Try again.');
        }
        async function phase(at, step, stored) {
            const done = await runPhase(request, at, {
                ...{
                    ...services,
                    schemas,
                    before: stored,
                    maxAggregationMs: request.maxAggregationMs,
                    maxLogWaitMs: request.maxLogWaitMs,
                },
                progress: logger.progress,
                onStart: () => journal?.write({ entry: 'aggregation-start', source: source.id }),
                onTask: async (task) => {
                    journal?.note({ entry: 'aggregation', source: source.id, task: task.id });
                    others.own(task.id);
                    report({ stored: at });
                    await services.onTask({ ...task, version: at });
                },
                onLeft: (message) => {
                    judgement.add('unknown', step, message);
                    logger.warning(message);
                },
                onProblem: (problem) => addProblem(step, at, problem),
            });
            const other = await others.find();
            if (other !== undefined) {
                const problem = `someone else started an aggregation of the source meanwhile, task ${(0,process .Nt)(other.id)}`;
                judgement.doubt(step, `version ${at}: ${problem}`, 'Try again when it is over.');
            }
            const phase = other === undefined ? done : undefined;
            const size = phase === undefined ? 'did not count' : (0,format .U9)(phase.snapshot.size, 'account');
            onStep(`${step}, version ${at}`, size);
            return phase;
        }
    }
    function addProblem(step, at, { level, message, isOther, remedy }) {
        const full = `version ${at}: ${message}`;
        if (isOther)
            judgement.doubt(step, full, remedy);
        else
            judgement.add(step === 'baseline' ? 'unknown' : level, step, full, remedy);
    }
    async function runsVersion(at) {
        const step = 'version';
        const command = 'std:account:list';
        const end = services.clock.now() + request.maxVersionWaitMs;
        const time = await timeFromNow(source, services);
        const isRunning = ({ newest }) => {
            const seen = newest.get(command);
            return seen?.size === 1 && seen.has(at);
        };
        for (;;) {
            if (!(await isOurs()))
                return false;
            try {
                await client.sourceChecks.peek(source, { objectType: accountType, maxCount: 1, signal });
            }
            catch (error) {
                if (!(0,errors_errors .Dz)(error, 'connector'))
                    throw error;
            }
            const maxWaitMs = Math.min(maxLookMs, Math.max(0, end - services.clock.now()));
            const log = await waitForRunLog(source, time, isRunning, { ...services, maxWaitMs });
            if (isRunning(log)) {
                onStep(step, `the platform runs version ${at}`);
                return true;
            }
            if (services.clock.now() + versionIntervalMs > end) {
                const { problem, remedy } = versionProblem(log, at, [command]) ?? {
                    problem: `the log does not show which version ran ${command} last`,
                    remedy: 'If the platform takes longer to run the version that a tag was moved to, raise version-wait.',
                };
                judgement.add('unknown', step, `after the move of the tag: ${problem}`, remedy);
                return false;
            }
            await services.clock.sleep(versionIntervalMs, signal);
        }
    }
    async function move(to) {
        signal.throwIfAborted();
        try {
            await tag.moveTo(to);
            return true;
        }
        catch (error) {
            if (!(error instanceof errors .yo) || signal.aborted)
                throw error;
            judgement.doubt('tag', error.message);
            return false;
        }
    }
    async function isOurs() {
        const moved = await tag.movedTo();
        if (moved === undefined)
            return true;
        judgement.doubt('tag', `someone else moved the tag to version ${moved} meanwhile`, 'Try again.');
        return false;
    }
}
function schemasText(schemas) {
    return JSON.stringify([...schemas].sort((a, b) => (a.name < b.name ? -1 : 1)));
}
; 


function proofReport({ proof, version, method, tenant, startedMs, steps, peeked, tasks, result }, { verdict, findings }, { nowMs, interrupted = false }) {
    const { source, connector, tag } = proof;
    return {
        formatVersion: 1,
        program: core_version .r,
        verdict: interrupted && verdict !== 'fail' ? 'inconclusive' : verdict,
        method,
        tenant,
        connector: { id: connector.id, alias: connector.alias },
        source: { id: source.id, name: source.name },
        tag: tag.tagName,
        version,
        started: new Date(startedMs).toISOString(),
        ended: new Date(nowMs).toISOString(),
        steps,
        peeked: peeked.map(({ type, objects }) => ({ type, objects: objects ?? null })),
        tasks,
        stored: result?.stored ?? null,
        baseline: phaseReport(result?.baseline),
        candidate: phaseReport(result?.candidate),
        difference: differenceReport(result?.difference),
        findings,
    };
}
function phaseReport(phase) {
    if (phase === undefined)
        return null;
    const { version, accounts, entitlements, snapshot, storedEntitlements } = phase;
    return {
        version,
        accounts: taskReport(accounts),
        entitlements: entitlements === undefined ? null : taskReport(entitlements),
        storedAccounts: snapshot.size,
        storedEntitlements: Object.fromEntries([...storedEntitlements].map(([type, { size }]) => [type, size])),
    };
}
function taskReport(task) {
    const { id, status = '', counts } = task;
    return { task: id, status, counts, elapsedMs: elapsedOf(task) ?? null };
}
function differenceReport(difference) {
    if (difference === undefined)
        return null;
    const { values, lost, retyped, differing: _, ...rest } = difference;
    return {
        ...rest,
        values: Object.fromEntries(values),
        lost: Object.fromEntries(lost),
        retyped: Object.fromEntries(retyped),
    };
}
var markdown = __webpack_require__(12560);
; 


const maxRows = 100;
const verdictTexts = {
    pass: 'Passed',
    remarks: 'Passed with remarks',
    fail: 'Failed',
    inconclusive: 'Inconclusive: it is not known whether the version works',
};
const levelTexts = { error: 'error', unknown: 'not known', warning: 'remark', notice: 'notice' };
function proofSection(report) {
    const { verdict, tenant, connector, source, tag, version, steps, findings, tasks } = report;
    const facts = (0,markdown .tp)(['', ''], [
        ['Tenant', (0,markdown .aY)(tenant)],
        ['Connector', (0,markdown .fh)(connector.alias)],
        ['Source', `${(0,markdown .fh)(source.name)}, which runs the tag ${(0,markdown .aY)(tag)}`],
        ['Version', String(version)],
        ...steps.map(({ step, outcome }) => [(0,markdown .Qq)(step), (0,markdown .Qq)(outcome)]),
        ...tasks.map(({ kind, version, id }) => [`Aggregation of the ${kind}, version ${version}`, (0,markdown .aY)(id)]),
    ]);
    const rows = findings.slice(0, maxRows).map(({ level, step, message, remedy = '' }) => {
        return [levelTexts[level], (0,markdown .Qq)(step), [(0,markdown .Qq)(message), (0,markdown .Qq)(remedy)].filter((part) => part !== '').join('<br>')];
    });
    const more = findings.length > maxRows ? `And ${(0,format .U9)(findings.length - maxRows, 'more finding')}.` : '';
    const found = (0,markdown .tp)(['', 'Step', 'Found'], rows);
    return [`**${verdictTexts[verdict]}**`, facts, phaseTable(report), found, more, storedText(report)]
        .filter((part) => part !== '')
        .join('\n\n');
}
function phaseTable({ baseline, candidate }) {
    if (baseline === null)
        return '';
    const number = (n) => (n === null || n === undefined ? 'unknown' : String(n));
    const column = (phase) => {
        if (phase === null)
            return ['', '', '', '', '', ''];
        const { accounts, entitlements, storedAccounts, storedEntitlements } = phase;
        const took = accounts.elapsedMs === null ? 'unknown' : (0,format .a3)(accounts.elapsedMs);
        const stored = Object.entries(storedEntitlements).map(([type, n]) => `${(0,markdown .Qq)(type)}: ${n}`);
        return [
            ...[(0,markdown .aY)(accounts.task), (0,markdown .Qq)(accounts.status), number(accounts.counts['total']), String(storedAccounts)],
            ...[entitlements === null ? 'none' : number(entitlements.counts['total']), stored.join('<br>') || 'none', took],
        ];
    };
    const names = [
        'Task',
        'Status',
        'Accounts sent',
        'Accounts stored',
        'Entitlements sent',
        'Entitlements stored',
        'Time',
    ];
    const [before, after] = [column(baseline), column(candidate)];
    const head = [
        '',
        `Version ${baseline.version}, which latest runs`,
        candidate === null ? '' : `Version ${candidate.version}`,
    ];
    return (0,markdown .tp)(head, names.map((name, row) => [name, before[row] ?? '', after[row] ?? '']));
}
function storedText({ method, stored, tag, source }) {
    if (method === 'peek')
        return 'Nothing was stored. An aggregation was not tried.';
    if (stored === null)
        return 'No aggregation was started.';
    return `The tag ${(0,markdown .aY)(tag)} moves code alone: the accounts of ${(0,markdown .fh)(source.name)} are what version ${stored} stored, until the next full aggregation.`;
}
; 








async function runProof(request, { client, context, journal, writeReport }) {
    const { logger, clock, signal } = context;
    const { source, connector, tag, version } = request;
    const judgement = new Judgement();
    const progress = {
        ...{ proof: { source, connector, tag }, version, tenant: client.baseUrl.host, startedMs: clock.now() },
        ...{ method: 'baseline' in request ? 'aggregation' : 'peek', steps: [], peeked: [], tasks: [], result: undefined },
    };
    const onStep = (step, outcome) => {
        progress.steps.push({ step, outcome });
        logger.info(`${step}: ${outcome}`);
    };
    const onPeek = (peeked) => void progress.peeked.push(peeked);
    const services = { client, clock, signal, judgement, onStep, onPeek };
    const reportNow = (interrupted) => proofReport(progress, judgement, { nowMs: clock.now(), interrupted });
    const writeEarly = async (report) => {
        try {
            await writeReport(report);
        }
        catch (error) {
            logger.warning((0,errors .XV)(error));
        }
    };
    const conclude = (report) => {
        const counted = report.findings.filter(({ level }) => level !== 'notice').length;
        context.setOutput('findings', counted);
        context.addSummary(`## Proof\n\n${proofSection(report)}`);
        return report;
    };
    try {
        if ('baseline' in request) {
            await proveByAggregation(request, {
                ...{ ...services, logger, journal },
                onTask: async (task) => {
                    progress.tasks.push(task);
                    context.setOutput('task', progress.tasks.map(({ id }) => id).join(','));
                    logger.info(`version ${task.version}: the aggregation of the ${task.kind} is task ${(0,process .Nt)(task.id)}`);
                    await writeEarly(reportNow(true));
                },
            }, (result) => {
                progress.result = result;
            });
        }
        else {
            await proveByPeek(request, services);
            await assertNotMoved(request, judgement, client, signal);
        }
    }
    catch (error) {
        const reason = signal.aborted ? 'it was interrupted' : (0,errors .XV)(error);
        judgement.add('unknown', 'end', `the proof did not come to its end: ${reason}`);
        await writeEarly(conclude(reportNow(true)));
        throw error;
    }
    const report = conclude(reportNow(false));
    await writeReport(report);
    return report;
}
async function assertNotMoved({ connector, tag }, judgement, client, signal) {
    const step = 'tag';
    const now = await judgement.attempt(step, async () => await client.tags.get(connector.id, tag.tagName, { signal }));
    if (now?.activeVersion === tag.activeVersion && now.id === tag.id)
        return;
    if (judgement.has('unknown', step))
        return;
    const is = now === undefined ? 'does not exist any more' : `is at version ${now.activeVersion} now`;
    judgement.doubt(step, `the tag ${(0,core_text .hD)((0,process .Nt)(tag.tagName))} ${is}: someone moved it meanwhile`, 'Try again.');
}
; 






const overridable = [
    'connections',
    'correlation',
    'correlated-accounts',
    'schedule',
    'running-task',
    'delta',
];
async function findRefusals({ source, tag }, client, signal) {
    const { aggregations, tasks } = client;
    const refusals = [];
    if (tag.tagName === 'latest') {
        refusals.push({
            name: undefined,
            reason: 'it runs the tag latest, as production does; make a source from another tag',
        });
    }
    const check = async (name, read) => {
        try {
            const reason = await read();
            if (reason !== undefined)
                refusals.push({ name, reason });
        }
        catch (error) {
            if (!(0,errors_errors .Dz)(error))
                throw error;
            refusals.push({ name, reason: error.message });
        }
    };
    const options = { signal };
    const details = await aggregations.details(source, options);
    if (details.isAuthoritative !== false) {
        const is = details.isAuthoritative === undefined ? 'may be' : 'is';
        refusals.push({ name: undefined, reason: `it ${is} authoritative, so that an aggregation makes identities` });
    }
    await check('connections', async () => {
        const found = await aggregations.connections(source, options);
        return found.length === 0 ? undefined : `there are ${found.map(safety_shown).join(', ')} that depend on it`;
    });
    await check('correlation', async () => {
        if (details.correlationRule !== '')
            return `it has the correlation rule ${safety_shown(details.correlationRule)}`;
        const assignments = await aggregations.correlations(source, options);
        return assignments === 0 ? undefined : `its correlation has ${(0,format .U9)(assignments, 'attribute')}`;
    });
    await check('correlated-accounts', async () => {
        const correlated = await aggregations.accountCount(source, { ...options, correlated: true });
        return correlated === 0
            ? undefined
            : `${(0,format .U9)(correlated, 'account')} of it ${correlated === 1 ? 'belongs' : 'belong'} to an identity, which a changed account refreshes`;
    });
    await check('schedule', async () => {
        const schedules = await aggregations.schedules(source, options);
        return schedules.length === 0
            ? undefined
            : `it has the schedule ${schedules.map(safety_shown).join(', ')}, which can start an aggregation meanwhile`;
    });
    await check('running-task', async () => {
        const running = await tasks.running(source, options);
        return running.length === 0 ? undefined : `its task ${running.map(({ id }) => safety_shown(id)).join(', ')} is not over`;
    });
    if (details.isDelta !== false) {
        const lists = details.isDelta === undefined ? 'may list' : 'lists';
        refusals.push({ name: 'delta', reason: `its connector ${lists} changes only, so that counts cannot be compared` });
    }
    return refusals;
}
function assertSafe({ source }, refusals, overrides) {
    const left = refusals.filter(({ name }) => name === undefined || !overrides.includes(name));
    if (left.length === 0)
        return;
    const names = left.flatMap(({ name }) => (name === undefined ? [] : [name]));
    const final = left.length > names.length;
    const advice = final
        ? 'this cannot be overridden'
        : `mend it, or name it in ${(0,input_names .sy)('override')}: ${names.join(', ')}`;
    const reasons = left.map(({ name, reason }) => (name === undefined ? reason : `${reason} (${name})`));
    throw new errors .fk(`it is not safe to aggregate the source ${(0,core_text .hD)((0,process .Nt)(source.name))}, so nothing was done: ${reasons.join('; ')}; ${advice}`);
}
function safety_shown(text) {
    return (0,core_text .hD)((0,process .Nt)(text));
}
; 




















const inputs = {
    source: { kind: 'text', description: 'Id or name of the source.' },
    connector: {
        kind: 'text',
        description: 'Id or alias of its connector. Not needed, but spares a look at all connectors.',
    },
    tag: { kind: 'text', description: 'Tag that the source has to run. Default: the one that it runs.' },
    version: {
        kind: 'integer',
        min: 1,
        description: 'Version that is to be proved. Default: the one that the tag is at.',
    },
    'peek-limit': {
        kind: 'integer',
        min: 1,
        max: 1000,
        default: '25',
        description: 'How many accounts, and entitlements of each type, are looked at.',
    },
    'allow-empty': {
        kind: 'list',
        default: '',
        description: 'Entitlement types that may have no objects, or account. Without objects, nothing is proved.',
    },
    aggregate: {
        kind: 'boolean',
        default: 'false',
        description: 'Aggregate the source twice, with the version that latest runs and with this one, and compare what is stored. The tag is moved for that, and back afterwards; the source keeps what the last aggregation wrote.',
    },
    override: {
        kind: 'list',
        default: '',
        description: `Reasons not to aggregate the source that do not count: ${overridable.join(', ')}.`,
    },
    'max-removed': {
        kind: 'integer',
        min: 0,
        default: '0',
        description: 'With aggregate: how many accounts may vanish.',
    },
    'max-added': { kind: 'integer', min: 0, default: '0', description: 'With aggregate: how many accounts may appear.' },
    'max-changed': {
        kind: 'integer',
        min: 0,
        default: '0',
        description: 'With aggregate: how many accounts, and entitlements of each type, may have other values.',
    },
    'max-aggregation': {
        kind: 'text',
        default: '1h',
        description: 'How long each aggregation may take. After that the proof is inconclusive; the aggregation runs on.',
    },
    'version-wait': {
        kind: 'text',
        default: '10m',
        description: 'With aggregate: how long to wait until the platform runs the version that the tag was moved to.',
    },
    'log-wait': {
        kind: 'text',
        default: '2m',
        description: 'How long to wait until the log of the platform shows which version ran.',
    },
    out: { kind: 'text', description: 'File to write the result to, as JSON. An existing file is replaced.' },
    'record-answers': {
        kind: 'text',
        description: "File to write the tenant's answers to, as JSON: their form, counts and states, without values of accounts, ids, names and settings. For a report to the makers of this program.",
    },
    'report-url': {
        kind: 'text',
        description: 'Address of the report, such as that of the artifact that holds it, to record with the result.',
    },
    ...shared_journal .$R,
    ...upload_record .v5,
    ...tenant .MR,
};
const prove = (0,command .N)({
    name: 'prove',
    summary: "Proves a version at a source by the platform's own connection test, peek and, if asked, aggregation, and by its log.",
    action: { title: 'SaaS connector: prove', icon: 'award', color: 'gray-dark' },
    positional: ['source'],
    inputs,
    outputs: {
        result: 'pass, remarks, fail or inconclusive. Only the first two let the command succeed.',
        version: 'The version that was looked at.',
        tag: 'The tag that the source runs.',
        task: 'Ids of the aggregations that were started, separated by commas.',
        findings: 'Number of findings, notices left out.',
        file: 'Path of the file with the result, if out is given.',
    },
    async run(given, context) {
        context.setOutput('result', 'inconclusive');
        const { signal, workingDirectory } = context;
        const { source, connector, tag, out, aggregate, override } = given;
        if (source === undefined)
            throw new errors .eb(`${(0,input_names .yu)('source')} is missing; give the id or name of the source`);
        (0,tag_name .e)(tag);
        assertOverrides(override, aggregate);
        const times = {
            maxLogWaitMs: (0,time_inputs .T)('log-wait', given['log-wait']),
            maxAggregationMs: (0,time_inputs .T)('max-aggregation', given['max-aggregation']),
            maxVersionWaitMs: (0,time_inputs .T)('version-wait', given['version-wait']),
        };
        const answersFile = given['record-answers'];
        await (0,output_paths .H)({ out, 'record-answers': answersFile }, workingDirectory);
        const records = (0,upload_record .WH)(given, context);
        await records.assertUsable(false);
        if (aggregate)
            await (0,shared_journal .EO)(given, context);
        const answers = answersFile === undefined ? undefined : new AnswerRecord();
        const client = await (0,tenant .Hl)(given, context, { onAnswer: answers?.add });
        try {
            const proof = await findProofSource({ source, connector, tag }, client, signal);
            if (answers !== undefined)
                answers.isOn = true;
            const version = given.version ?? proof.tag.activeVersion;
            context.setOutput('version', version);
            context.setOutput('tag', proof.tag.tagName);
            const peek = { ...proof, ...times, version, peekLimit: given['peek-limit'], allowEmpty: given['allow-empty'] };
            let report;
            const writeReport = async (each) => await writeOut(each, out, context);
            if (aggregate) {
                const baseline = await findBaseline(proof, version, client, signal);
                assertSafe(proof, await findRefusals(proof, client, signal), override);
                const limits = { removed: given['max-removed'], added: given['max-added'], changed: given['max-changed'] };
                const journal = (0,shared_journal ._0)(given, context, client, { command: 'prove', connector: proof.connector.id });
                report = await runProof({ ...peek, baseline, limits }, { client, context, journal, writeReport });
            }
            else {
                assertAtTag(proof, version);
                report = await runProof(peek, { client, context, writeReport });
            }
            const { verdict, method } = report;
            const key = { tenant: client.baseUrl.host, connector: proof.connector };
            await records.addEvent(key, version, { kind: 'proved', verdict, method }, given['report-url']);
            finish(report, context);
        }
        finally {
            client.close();
            if (answers !== undefined && answersFile !== undefined)
                await writeAnswers(answersFile, answers, context);
        }
    },
});
function assertOverrides(given, aggregate) {
    const wrong = given.find((name) => !overridable.includes(name));
    if (wrong !== undefined) {
        throw new errors .eb(`${(0,input_names .yu)('override')}: ${(0,core_text .hD)((0,process .Nt)(wrong), 60)} is not one of ${overridable.join(', ')}; write one of them`);
    }
    if (given.length > 0 && !aggregate)
        throw new errors .eb(`${(0,input_names .yu)('override')} is only for ${(0,input_names .sy)('aggregate')}; leave it out`);
}
async function findBaseline({ connector }, version, client, signal) {
    const latest = await client.tags.get(connector.id, 'latest', { signal });
    const alias = (0,core_text .hD)((0,process .Nt)(connector.alias));
    if (latest === undefined)
        throw new errors .eb(`${alias} has no tag latest, so there is nothing to compare version ${version} with`);
    await (0,connector_versions .T)(client, { id: connector.id, label: connector.alias }, version, signal);
    if (latest.activeVersion !== version)
        return latest.activeVersion;
    throw new errors .eb(`version ${version} is the one that latest of ${alias} runs, so there is nothing to compare it with; leave ${(0,input_names .sy)('aggregate')} out`);
}
async function writeAnswers(file, answers, { workingDirectory, secrets, logger }) {
    const path = (0,external_node_path_.resolve)(workingDirectory, file);
    await (0,files .Bl)(path, `${secrets.json(answers.content(), 2)}\n`, `record-answers ${file}`);
    logger.info(`the answers of the tenant are in ${file}; read it before you pass it on`);
}
function assertAtTag({ tag, connector }, version) {
    if (tag.activeVersion === version)
        return;
    const named = `the tag ${(0,core_text .hD)((0,process .Nt)(tag.tagName))} of ${(0,core_text .hD)((0,process .Nt)(connector.alias))}`;
    throw new errors .fk(`${named} is at version ${tag.activeVersion}, so a proof would say nothing of version ${version}; move the tag first, such as with upload or promote`);
}
const annotationLevels = { error: 'error', unknown: 'error', warning: 'warning', notice: 'notice' };
async function writeOut(report, out, { secrets, workingDirectory, setPathOutput }) {
    if (out === undefined)
        return;
    const path = (0,external_node_path_.resolve)(workingDirectory, out);
    await (0,files .Bl)(path, `${secrets.json(report, 2)}\n`, `out ${out}`);
    setPathOutput('file', path);
}
function finish(report, context) {
    const { verdict, findings, version, source } = report;
    for (const { level, message, remedy = '' } of findings) {
        const text = remedy === '' ? message : `${message}. ${remedy}`;
        context.annotate({ level: annotationLevels[level], title: 'prove', message: text });
    }
    context.setOutput('result', verdict);
    const named = `version ${version} at the source ${(0,core_text .hD)((0,process .Nt)(source.name))}`;
    if (isGreen(verdict)) {
        context.closing.info(`${named}: ${verdict === 'pass' ? 'passed' : 'passed with remarks'}`);
        return;
    }
    const deciding = findings.filter(({ level }) => level === 'error' || level === 'unknown');
    const [first] = deciding;
    const more = deciding.length > 1 ? `; and ${(0,format .U9)(deciding.length - 1, 'more finding')}` : '';
    const ends = verdict === 'fail' ? 'the proof failed' : 'the proof is inconclusive, which is not a pass';
    throw new errors .yo(`${first?.message ?? named}${more}; ${ends}`, { isFinding: true });
}

  }),

  15812:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  assertVersionExists)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _spec_command_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55784);
  var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25584);



async function assertVersionExists(client, connector, version, signal, read) {
    const versions = read ?? (await client.versions.list(connector.id, { signal })).map((each) => each.version);
    if (versions.includes(version) || (await isAnswered(client, connector.id, version, signal)))
        return;
    const newest = versions.toSorted((a, b) => b - a).slice(0, 5);
    const known = newest.length === 0 ? 'it has none: upload one first' : `the newest are ${newest.join(', ')}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${connector.label} has no version ${version}; ${known}`);
}
async function isAnswered(client, connector, version, signal) {
    try {
        await client.invokeOne({ connector, version, type: _spec_command_names_js__WEBPACK_IMPORTED_MODULE_1__  .uD, config: {}, input: {}, signal });
        return true;
    }
    catch (error) {
        if ((0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__  .Dz)(error, 'connector', 'unexpected-answer'))
            return true;
        if ((0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__  .Dz)(error, 'not-found', 'bad-request'))
            return false;
        throw error;
    }
}

  }),

  15181:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    j: () => (  onlyOne),
    w: () => (  findEntry)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82226);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46601);




function findEntry(noun, ref, entries, advice) {
    const byId = entries.find(({ id }) => id.toLowerCase() === ref.toLowerCase());
    if (byId !== undefined)
        return byId;
    const same = entries.filter(({ name }) => name === ref);
    if (same.length > 0)
        return onlyOne(noun, ref, same);
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .p)(ref, entries.map(({ name }) => name));
    const hint = near === undefined ? advice : `did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__  .Nt)(near))}?`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`there is no ${noun} ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__  .Nt)(ref))} in this tenant; ${hint}`);
}
function onlyOne(noun, name, entries) {
    const [found, ...others] = entries;
    if (found !== undefined && others.length === 0)
        return found;
    const ids = entries.map(({ id }) => id);
    const shown = ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : ids.join(', ');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${ids.length} ${noun}s are named ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__  .Nt)(name))}; give the id of one: ${shown}`);
}

  }),

  84724:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $R: () => (  journalInputs),
    EO: () => (  assertJournal),
    _0: () => (  openJournal),
    i7: () => (  journalFile)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73899);
  var _journal_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8305);



const journalInputs = {
    journal: {
        kind: 'text',
        description: 'File that says what the step begins (test accounts, tags, versions), for cleanup. Default: journal.jsonl in a temporary folder on a runner; none in a shell.',
    },
};
function journalFile({ journal }, { workingDirectory, reportDirectory }) {
    if (journal !== undefined)
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, journal), label: `journal ${journal}` };
    if (reportDirectory === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(reportDirectory, 'journal.jsonl');
    return { path, label: `journal ${path}` };
}
async function assertJournal(inputs, context) {
    await (0,_cli_output_paths_js__WEBPACK_IMPORTED_MODULE_1__  .H)({ journal: journalFile(inputs, context)?.path }, context.workingDirectory);
}
function openJournal(inputs, context, client, run) {
    const file = journalFile(inputs, context);
    if (file === undefined)
        return undefined;
    const { isLocal = false, ...start } = run;
    const startedAt = new Date(context.clock.now()).toISOString();
    return new _journal_journal_js__WEBPACK_IMPORTED_MODULE_2__  .C({
        ...file,
        sealKey: isLocal ? undefined : client.sealKey,
        isSecret: (text) => context.secrets.holds(text),
        logger: context.logger,
    }, { entry: 'run', ...start, startedAt, tenant: isLocal ? null : client.baseUrl.host });
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

  66592:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    OA: () => (  repeatedWords),
    fy: () => (  tagMoveInputs),
    oF: () => (  tagMoveLine)
  });
  var _core_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76082);

function repeatedWords(inputs, { environment }) {
    const { record, journal, verify, 'config-path': configPath } = inputs;
    const { 'base-url': baseUrl, 'api-prefix': apiPrefix } = inputs;
    const given = {
        ...{ record, journal, 'config-path': configPath },
        'base-url': baseUrl === environment['SAIL_BASE_URL'] ? undefined : baseUrl,
        'api-prefix': apiPrefix === 'beta' ? undefined : apiPrefix,
        verify: verify === false ? 'false' : undefined,
    };
    return Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
}
function tagMoveLine(command, move, repeated) {
    const words = Object.entries(tagMoveInputs(command, move)).flatMap(([name, value]) => [`--${name}`, value]);
    return (0,_core_shell_js__WEBPACK_IMPORTED_MODULE_0__  .T)(['saas-connector', command, ...words, ...(repeated ?? [])]);
}
function tagMoveInputs(command, { connector, tag, version, expected }) {
    const target = command === 'promote' ? 'version' : 'to';
    const condition = expected === undefined ? {} : { 'expect-version': String(expected) };
    return { connector, tag, [target]: String(version), ...condition };
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

  26490:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    WH: () => (  openUploadRecords),
    v5: () => (  recordInputs)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73899);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58369);
  var _github_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43890);
  var _record_events_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(20957);
  var _record_history_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40266);
  var _record_uploads_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3176);
  var _folder_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14363);
  var _json_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17827);
  var _record_stores_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75889);
  var _run_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75092);













const recordInputs = {
    'github-token': {
        kind: 'text',
        secret: true,
        actionDefault: 'github.token',
        description: 'Token that records uploads as deployments of the repository. Needs `deployments: write`.',
    },
    record: {
        kind: 'text',
        description: 'File that records uploads, as JSON, where there are no deployments. Created if it does not exist. A folder that exists gets a file for each connector.',
    },
};
class UploadRecords {
    #options;
    #stores;
    #file;
    #facts;
    #isNoticed = false;
    constructor(options) {
        this.#options = options;
        const { token, workflow, record, workingDirectory } = options;
        this.#file = record === undefined ? undefined : (0,_folder_store_js__WEBPACK_IMPORTED_MODULE_5__  .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, record), record, options);
        const deployments = token === undefined || workflow === undefined ? undefined : _record_stores_js__WEBPACK_IMPORTED_MODULE_7__  .$0.of(token, workflow, options);
        this.#stores = [this.#file, deployments].filter((store) => store !== undefined);
    }
    get exists() {
        return this.#stores.length > 0;
    }
    async assertUsable(dryRun) {
        const { record, workingDirectory, workflow } = this.#options;
        if (!this.exists && workflow !== undefined) {
            this.#notice(`nothing is recorded, as there is no github-token; pass it, or give ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_9__  .sy)('record')}`);
        }
        if (record === undefined || this.#file === undefined)
            return;
        const isFolder = this.#file instanceof _folder_store_js__WEBPACK_IMPORTED_MODULE_5__  .c;
        await (isFolder ? _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__  .N : _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__  .H)({ record }, workingDirectory);
        await this.#file.read();
        if (isFolder)
            return;
        if (!dryRun)
            await (0,_json_output_js__WEBPACK_IMPORTED_MODULE_6__  .GO)(this.#file.path, `record ${record}`);
    }
    warnIfMissing() {
        const { record, logger } = this.#options;
        if (this.#file === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(this.#file.path))
            return;
        logger.warning(`the record ${record} does not exist, so no upload is known from it; check its path`);
    }
    async facts() {
        this.#facts ??= this.#options.readFacts();
        return await this.#facts;
    }
    refresh() {
        for (const store of this.#stores)
            store.refresh();
    }
    async *uploadsOf(key) {
        for (const store of this.#stores)
            for await (const upload of store.list(key))
                if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_10__  .yW)(key, upload.record))
                    yield upload;
    }
    async *versionsOf({ contentSha256, ...key }) {
        try {
            for await (const { record } of this.uploadsOf(key)) {
                if (record.contentSha256 === contentSha256)
                    yield record.version;
            }
        }
        catch (error) {
            this.report(error, 'it is not known which bundles were uploaded before');
        }
    }
    async add({ tenant, connector, contentSha256 }, version, { moved = [], ...latest } = {}) {
        const owner = { tenant, connector };
        return await this.#write('the upload succeeded, but could not be recorded', async () => {
            const { by, ...facts } = await this.facts();
            const { uncommitted, ...details } = await this.#options.readDetails(facts.commit);
            const key = { tenant, connectorId: connector.id, version, contentSha256, commit: facts.commit };
            const texts = cleanTexts({ connector: connector.alias, ...details }, this.#options.clean);
            const changed = uncommitted ? true : undefined;
            const record = withoutEmpty({ ...texts, ...facts, by, ...key, uncommitted: changed, ...latest });
            return async (store) => {
                const same = [];
                for await (const upload of store.list(owner)) {
                    if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_10__  .yW)(owner, upload.record) && upload.record.version === version)
                        same.push(upload);
                }
                const known = same.find((upload) => (0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_10__  .YK)(upload.record, record));
                if (known !== undefined && moved.length === 0)
                    return;
                const { events } = await (0,_record_history_js__WEBPACK_IMPORTED_MODULE_11__  .Lu)(version, same);
                const latest = events.findLast(({ event: { kind } }) => kind !== 'uploaded' && kind !== 'tagged')?.event;
                const state = latest === undefined ? 'pending' : (0,_record_events_js__WEBPACK_IMPORTED_MODULE_12__  .W_)(latest, (0,_record_history_js__WEBPACK_IMPORTED_MODULE_11__  .kv)(events).size > 0);
                const uploaded = { kind: 'uploaded', by: by ?? '' };
                const tagged = moved.flatMap((move) => this.#describeMove({ kind: 'tagged', ...move, by: by ?? '' }));
                const statuses = tagged.map((description) => ({ state, ...description }));
                if (known === undefined)
                    await store.add(owner, record, { state, ...this.#describe(uploaded) }, statuses);
                else
                    for (const status of statuses)
                        await store.addStatus(known, status);
            };
        });
    }
    async addEvent(key, version, event, report) {
        await this.#write(`version ${version} of ${key.connector.alias}: what was done could not be recorded`, async () => {
            const { by = '' } = await this.facts();
            const full = { ...event, by };
            if (full.kind === 'validated')
                full.seed = this.#options.clean(full.seed);
            return async (store) => {
                const uploads = [];
                for await (const upload of store.list(key)) {
                    if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_10__  .yW)(key, upload.record) && upload.record.version === version)
                        uploads.push(upload);
                }
                const [newest] = uploads;
                if (newest === undefined)
                    return;
                const { events } = await (0,_record_history_js__WEBPACK_IMPORTED_MODULE_11__  .Lu)(version, uploads);
                const tags = (0,_record_history_js__WEBPACK_IMPORTED_MODULE_11__  .kv)(events);
                if ('tag' in full)
                    tags.delete(full.tag);
                const state = (0,_record_events_js__WEBPACK_IMPORTED_MODULE_12__  .W_)(full, tags.size > 0);
                await store.addStatus(newest, { state, ...this.#describe(full), report: report && this.#options.clean(report) });
            };
        });
    }
    report(error, consequence) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .yo))
            throw error;
        const message = `${consequence}: ${error.message}`;
        if ((0,_github_failure_js__WEBPACK_IMPORTED_MODULE_4__  .SA)(error))
            this.#notice(message);
        else
            this.#options.logger.warning(message);
    }
    async #write(failure, prepare) {
        if (!this.exists)
            return undefined;
        let isWritten = false;
        const problems = [];
        let write;
        try {
            write = await prepare();
        }
        catch (error) {
            problems.push((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .bD)(error));
        }
        for (const store of write === undefined ? [] : this.#stores) {
            try {
                await write?.(store);
                isWritten = true;
            }
            catch (error) {
                if ((0,_github_failure_js__WEBPACK_IMPORTED_MODULE_4__  .SA)(error))
                    this.#notice(`${failure}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .bD)(error)}`);
                else
                    problems.push((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .bD)(error));
            }
        }
        if (problems.length > 0)
            this.#options.logger.warning(`${failure}: ${problems.join('; ')}`);
        return isWritten;
    }
    #describe(event) {
        const description = (0,_record_events_js__WEBPACK_IMPORTED_MODULE_12__  .gN)(event);
        if (description === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .yo('the name of the tag is too long for the status of a deployment');
        if (this.#options.clean(description) !== description)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .yo('the name of the tag holds a secret');
        return { description };
    }
    #describeMove(event) {
        try {
            return [this.#describe(event)];
        }
        catch (error) {
            this.#options.logger.warning(`the upload could not be recorded at its tag: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .bD)(error)}`);
            return [];
        }
    }
    #notice(message) {
        if (this.#isNoticed)
            return;
        this.#isNoticed = true;
        this.#options.onNotice(message);
    }
}
function cleanTexts(values, clean) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? clean(value) : value]));
}
function withoutEmpty(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ''));
}
function openUploadRecords(inputs, context, readDetails = async () => ({})) {
    const { workingDirectory, workflow, clock, logger } = context;
    const clean = (text) => context.secrets.clean(text, { isWhole: true });
    const { record, 'github-token': token } = inputs;
    return new UploadRecords({
        ...{ record, token, workingDirectory, workflow, clock, logger, readDetails },
        readFacts: async () => {
            const { commit, ...facts } = await (0,_run_facts_js__WEBPACK_IMPORTED_MODULE_8__  .FA)(context);
            return { ...cleanTexts(facts, clean), commit };
        },
        clean,
        onNotice: (message) => context.annotate({ level: 'notice', title: 'record', message }),
    });
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

  76082:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  shellLine)
  });
function shellLine(words) {
    return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}

  }),

  43890:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Mj: () => (  gitHubError),
    SA: () => (  isMissingPermission),
    g3: () => (  readGitHubFailure)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65872);


function readGitHubFailure(error) {
    const { status, response } = Object(error);
    const headers = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(response) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(response['headers']) ? response['headers'] : {};
    const reason = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(error).split('\n')[0] ?? '';
    const isLimited = headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || /\brate limit/i.test(reason);
    const isRateLimit = status === 429 || (status === 403 && isLimited);
    return {
        status: typeof status === 'number' ? status : undefined,
        reason,
        isRateLimit,
        isForbidden: !isRateLimit && (status === 403 || status === 404),
    };
}
function gitHubError(operation, cause, permission) {
    const failure = readGitHubFailure(cause);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  ._7(`cannot ${operation}: ${failure.reason}${remedyFor(failure, permission)}`, { cause });
}
function remedyFor({ status, isRateLimit, isForbidden }, permission) {
    if (isRateLimit)
        return '; run it again later, or with a token of its own';
    if (isForbidden)
        return `; give the job the permission "${permission}" and pass github-token`;
    return status === 401 ? '; github-token is wrong or expired' : '';
}
function isMissingPermission(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .yo))
        return false;
    const { status, isForbidden } = readGitHubFailure(error.cause);
    return status === 401 || isForbidden;
}

  }),

  8305:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  Journal),
    R: () => (  sealOf)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70679);





class Journal {
    #options;
    #run;
    #start;
    #seal;
    #hasWarned = false;
    #isChecked = false;
    constructor(options, at) {
        this.#options = options;
        const isNew = 'entry' in at;
        this.#run = isNew ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() : at.run;
        this.#seal = isNew ? '' : at.seal;
        this.#start = isNew ? at : undefined;
    }
    isSecret(text) {
        return this.#options.isSecret(text);
    }
    write(entry) {
        if (this.#start !== undefined) {
            this.#append(this.#start);
            this.#start = undefined;
        }
        this.#append(entry);
    }
    note(entry) {
        try {
            this.write(entry);
        }
        catch (error) {
            if (!this.#hasWarned)
                this.#options.logger.warning((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .bD)(error));
            this.#hasWarned = true;
        }
    }
    #append(body) {
        const { path, sealKey } = this.#options;
        const seal = sealKey === undefined ? undefined : sealOf(sealKey, this.#seal, this.#run, body);
        const line = { run: this.#run, body, ...(seal !== undefined && { seal }) };
        try {
            if (!this.#isChecked)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'a+', 0o600);
            try {
                const start = this.#isChecked || endsLine(file) ? '' : '\n';
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, `${start}${JSON.stringify(line)}\n`);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
            }
        }
        catch (cause) {
            throw this.#problem(cause);
        }
        this.#isChecked = true;
        this.#seal = seal ?? '';
    }
    #problem(cause) {
        return (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__  .oG)(this.#options.label, cause);
    }
}
function endsLine(file) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
    if (size === 0)
        return true;
    const last = Buffer.alloc(1);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, last, 0, 1, size - 1);
    return last.toString() === '\n';
}
function sealOf(key, before, run, body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key)
        .update(JSON.stringify([before, run, body]))
        .digest('hex');
}

  }),

  40266:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D2: () => (  validationOf),
    ET: () => (  tagEventOf),
    HP: () => (  compareEvents),
    Lu: () => (  readHistory),
    TY: () => (  groupByVersion),
    kv: () => (  recordedTags),
    lV: () => (  tagEventsOf),
    oX: () => (  proofOf),
    wG: () => (  isArrival)
  });
  var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20957);

function groupByVersion(uploads) {
    const byVersion = new Map();
    for (const upload of uploads) {
        const { version } = upload.record;
        const known = byVersion.get(version);
        if (known === undefined)
            byVersion.set(version, [upload]);
        else
            known.push(upload);
    }
    return byVersion;
}
async function readHistory(version, uploads) {
    const events = [];
    for (const upload of uploads)
        events.push(...(await upload.readEvents()));
    return { version, uploads, events: events.sort(compareEvents) };
}
function compareEvents(a, b) {
    return Date.parse(a.time) - Date.parse(b.time) || (a.order ?? 0) - (b.order ?? 0);
}
function validationOf(events) {
    let state = { state: 'none' };
    for (const { event, time, report } of events) {
        if (event.kind !== 'validated')
            continue;
        const { kind: _, by: __, ...facts } = event;
        if ((0,_events_js__WEBPACK_IMPORTED_MODULE_0__  .WN)(facts) || facts.counts) {
            const name = (0,_events_js__WEBPACK_IMPORTED_MODULE_0__  .WN)(facts) ? 'failed' : 'passed';
            state = { state: name, facts, time, ...(report === undefined ? {} : { report }) };
        }
        else if (state.state === 'none' || state.state === 'incomplete')
            state = { state: 'incomplete', facts };
    }
    return state;
}
function proofOf(events) {
    let state = { state: 'none' };
    let aggregated;
    for (const { event, time, report } of events) {
        if (event.kind !== 'proved')
            continue;
        const { kind: _, by: __, ...facts } = event;
        if (facts.verdict !== 'inconclusive') {
            const name = facts.verdict === 'fail' ? 'failed' : 'passed';
            const found = { state: name, facts, time, ...(report === undefined ? {} : { report }) };
            if (facts.method === 'aggregation')
                aggregated = found;
            state = name === 'passed' && aggregated?.state === 'failed' ? aggregated : found;
        }
        else if (state.state === 'none' || state.state === 'inconclusive')
            state = { state: 'inconclusive', facts };
    }
    return state;
}
function tagEventsOf(events, tag) {
    return events.filter((each) => 'tag' in each.event && each.event.tag === tag);
}
function tagEventOf(events, tag) {
    return tagEventsOf(events, tag).at(-1);
}
function isArrival(event) {
    return 'from' in event;
}
function recordedTags(events) {
    const tags = new Set();
    for (const { event } of events) {
        if (event.kind === 'promoted' || event.kind === 'restored')
            tags.add(event.tag);
        else if ('tag' in event)
            tags.delete(event.tag);
    }
    return tags;
}

  }),

  88568:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E1: () => (  ordinaryWords),
    lc: () => (  commonWords),
    mO: () => (  particles)
  });
const particles = words('de da di do du la le al el van von der den des del dos das bin ibn ter zu af av of');
const ordinaryWords = words('user users admin admins administrator administrators test tests tester service services account accounts system', 'group groups role roles guest guests default demo example sample manager managers owner owners member members', 'active inactive enabled disabled locked true false null none unknown other name names mail email com org net www', 'api http https the and for sales support engineering finance marketing human resources operations legal team', 'department company office security access application app bot integration automation everyone public private', 'cn ou dc uid root super staff employee employees contractor contractors external internal new old temp tmp id');
const commonWords = words(...ordinaryWords, ...particles, 'http https www api rest rpc v1 v2 v3 v4 get put post patch delete head options json xml html text plain csv form data', 'urlencoded multipart mixed boundary octet stream application image audio video charset utf utf8 utf16 iso ascii gzip', 'deflate br identity encoding content type length disposition attachment inline filename accept location link rel next', 'prev previous last first self href url uri path host port query cookie set secure httponly samesite strict lax none domain', 'expires maxage cache control no store private must revalidate etag weak retry after ratelimit limit remaining reset', 'authenticate realm basic bearer digest negotiate scheme header headers status code reason vary allow range bytes ranges', 'localhost com net org io ws xmlns xsi xsd soap soapenv envelope body fault faultcode faultstring schema schemas xmlsoap w3', 'encodingstyle nil root doctype en us odata context nextlink deltalink count metadata minimal hal ndjson scim problem vnd ms', 'multistatus jsonp callback window event id sid jsessionid phpsessid recorded', 'continue switching protocols ok created accepted nonauthoritative information partial moved permanently found see other not', 'modified temporary redirect bad request unauthorized payment required forbidden method allowed acceptable proxy', 'timeout conflict gone precondition failed payload too large long unsupported media satisfiable expectation unprocessable', 'entity locked upgrade many requests internal server error implemented gateway service unavailable version supported', 'oauth oauth2 token tokens access refresh auth authorization client secret credentials password scope expire in issued at', 'session sessionid jti csrf login logout signin signout user username account accounts users type jwt alg typ iat exp nbf', 'name names given family full display formal formatted nick middle sur common email mail mails phone phones mobile telephone', 'birth birthday birthdate dob fax address addresses street city state country region postal zip locality title department division company organization', 'organisation org unit cost center centre employee number manager owner group groups role roles member members membership', 'permission permissions entitlement entitlements privilege privileges attribute attributes field fields value values key keys', 'list item items result results record records resource resources object objects page pages pagesize per offset start end', 'index size total cursor sort order asc desc filter search select expand include exclude from to by and or eq ne co sw ew', 'gt ge lt le pr where limit top skip take true false null yes on off is has be are was the a an of for with without this that', 'active inactive enabled disabled enable disable locked unlocked suspended terminated deleted pending blocked archived', 'date gmt utc time day month year hour minute second zone timezone locale language updated modified changed last successful', 'added removed changes change operation operations op ops add replace remove test delta description comment note notes remark', 'remarks label labels tag tags category kind level flag flags message messages error errors detail details info warning debug', 'success failure valid invalid missing unknown undefined expired denied duplicate exists exist already cannot could must should', 'primary secondary default custom standard public external internal read write create update edit view list all any each only', 'new old current source target parent child children ref reference href identifier uid uuid guid external native work home', 'tenant workspace project team teams license licenses plan policy policies rule rules setting settings config configuration', 'rate exceeded slow down try again later nothing such an it they them we you your our their more less than least most');
function words(...lists) {
    return new Set(lists.join(' ').split(' '));
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

  55784:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GS: () => (  isReadingCommand),
    QC: () => (  provisioningCommands),
    UC: () => (  knownCommands),
    WF: () => (  registrationMethods),
    oM: () => (  standardCommands),
    uD: () => (  specRead)
  });
const standardCommands = [
    'std:test-connection',
    'std:account:list',
    'std:account:read',
    'std:account:create',
    'std:account:update',
    'std:account:delete',
    'std:account:enable',
    'std:account:disable',
    'std:account:unlock',
    'std:account:discover-schema',
    'std:authenticate',
    'std:entitlement:list',
    'std:entitlement:read',
    'std:change-password',
    'std:source-data:discover',
    'std:source-data:read',
    'std:config-options:read',
    'std:spec:read',
    'std:application-discovery:list',
    'std:agent:list',
    'std:machine-identity:list',
    'std:resource:list',
    'std:ssf-stream:discover',
    'std:ssf-stream:read',
    'std:ssf-stream:create',
    'std:ssf-stream:update',
    'std:ssf-stream:status-update',
    'std:ssf-stream:delete',
    'std:ssf-stream:verify',
    'std:ssf-stream:replace',
];
const newerCommands = [
    'std:resource:delete',
    'std:resource:enable',
    'std:resource:disable',
    'std:partitions:list',
    'std:application-discovery',
    'std:endpoint',
];
const knownCommands = [
    ...standardCommands,
    ...newerCommands,
    ...standardCommands.filter((name) => name.startsWith('std:ssf-stream:')).map((name) => name.slice('std:'.length)),
];
const provisioningCommands = [
    'std:account:create',
    'std:account:update',
    'std:account:delete',
    'std:account:enable',
    'std:account:disable',
    'std:account:unlock',
    'std:change-password',
];
function isReadingCommand(command) {
    return /^std:(?:test-connection|authenticate|.{1,40}:(?:list|read|discover|discover-schema))$/.test(command);
}
const specRead = 'std:spec:read';
function registrationMethods(command) {
    if (!/^std(:[a-z]+(-[a-z]+)*)+$/.test(command))
        return [];
    const words = command.split(/[:-]/);
    const method = words.map((word, n) => (n === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`)).join('');
    return command === 'std:config-options:read' ? ['stdConfigOptions', method] : [method];
}

  }),

  74938:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $e: () => (  warning),
    AY: () => (  partsBelow),
    CI: () => (  partsOf),
    Ru: () => (  hintOfType),
    aK: () => (  hint),
    eb: () => (  misspelledMembers),
    jk: () => (  arrayOf),
    lm: () => (  notice),
    wN: () => (  withTopic),
    z3: () => (  error)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
  var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82226);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
  var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);





function hint(word, candidates) {
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__  .p)(word, candidates);
    return near === undefined ? '' : `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(near))}?`;
}
const synonyms = {
    integer: 'int',
    number: 'long',
    bool: 'boolean',
    text: 'string',
    password: 'secret',
    dropdown: 'select',
    switch: 'toggle',
    keyvalue: 'keyValue',
};
function hintOfType(word, allowed) {
    const same = synonyms[word.toLowerCase()];
    return same !== undefined && allowed.includes(same)
        ? `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(same))}?`
        : hint(word, allowed);
}
function withTopic(topic, findings) {
    return findings.map((finding) => ({ ...finding, topic }));
}
const requiredMembers = new Set([
    ...['name', 'commands', 'sourceConfig', 'displayAttribute', 'identityAttribute', 'attributes'],
    ...['type', 'key', 'label'],
]);
function misspelledMembers(spec, part, known) {
    const findings = [];
    const missing = known.filter((key) => !Object.hasOwn(part.value, key) && !requiredMembers.has(key));
    for (const key of Object.keys(part.value)) {
        const near = known.includes(key) ? undefined : (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__  .p)(key, missing);
        if (near === undefined)
            continue;
        const where = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__  .NH)(spec, part.path);
        findings.push(warning([...part.path, key], `${where} has ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(key))}, which is not read; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(near))}?`));
    }
    return findings;
}
function partsBelow(root, list) {
    return partsOf(root, list).flatMap((part) => [
        part,
        ...['items', 'subMenus'].flatMap((key) => partsBelow(part.value, [key]).map(({ value, path }) => ({ value, path: [...part.path, ...path] }))),
    ]);
}
function partsOf(root, list) {
    return arrayOf(root[String(list[0])]).flatMap((value, index) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(value) ? [{ value, path: [...list, index] }] : []);
}
function arrayOf(value) {
    return Array.isArray(value) ? value : [];
}
function error(path, message) {
    return { level: 'error', message, path };
}
function warning(path, message) {
    return { level: 'warning', message, path };
}
function notice(path, message) {
    return { level: 'notice', message, path };
}

  }),

  4273:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    YH: () => (  discoversSchema),
    de: () => (  discoverSchema),
    ze: () => (  hasPlaceholderSchema)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65872);
  var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74938);


const discoverSchema = 'std:account:discover-schema';
function discoversSchema(spec) {
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__  .jk)(spec['commands']).includes(discoverSchema);
}
function hasPlaceholderSchema(spec) {
    const schema = spec['accountSchema'];
    if (!discoversSchema(spec) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(schema))
        return false;
    const { displayAttribute, identityAttribute, attributes } = schema;
    const isEmptyText = (value) => value === undefined || value === '';
    const isEmptyList = attributes === undefined || (Array.isArray(attributes) && attributes.length === 0);
    return isEmptyText(displayAttribute) && isEmptyText(identityAttribute) && isEmptyList;
}

  }),

  15269:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Xs: () => (  itemTypes),
    eE: () => (  knownKeys),
    sJ: () => (  attributeTypes)
  });
function object(properties, required = []) {
    return { type: 'object', properties, required };
}
function when(type, schema, otherwise = {}) {
    const consequence = 'then';
    return { if: object({ type: { const: type } }, ['type']), [consequence]: schema, else: otherwise };
}
const text = { type: 'string' };
const name = { type: 'string', minLength: 1 };
const flag = { type: 'boolean' };
const listOf = (items) => ({ type: 'array', items });
const attributeTypes = ['string', 'boolean', 'long', 'int'];
const itemTypes = [
    'text',
    'number',
    'secret',
    'textarea',
    'secrettextarea',
    'checkbox',
    'url',
    'toggle',
    'radio',
    'select',
    'list',
    'keyValue',
    'cardList',
];
const knownKeys = {
    spec: [
        'name',
        'keyType',
        'commands',
        'supportsStatefulCommands',
        'showDebugLoggingOption',
        'sourceConfigInitialValues',
        'sourceConfig',
        'accountSchema',
        'entitlementSchemas',
        'accountCreateTemplate',
        'supportsCustomSchemas',
        'description',
        'scriptName',
        'testConnectionTimeout',
        'visibility',
        'topology',
    ],
    schema: ['type', 'displayAttribute', 'identityAttribute', 'groupAttribute', 'hierarchyAttribute', 'attributes'],
    attribute: [
        'name',
        'type',
        'description',
        'entitlement',
        'managed',
        'multi',
        'required',
        'writable',
        'schemaObjectType',
    ],
    item: [
        'key',
        'label',
        'type',
        'required',
        'parentKey',
        'parentValue',
        'placeholder',
        'helpKey',
        'helpText',
        'options',
    ],
    field: ['key', 'name', 'label', 'type', 'required', 'initialValue'],
};
const attributeType = { enum: [...attributeTypes, 'number'] };
const accountAttribute = object({
    name,
    type: attributeType,
    description: text,
    entitlement: flag,
    managed: flag,
    multi: flag,
    required: flag,
    schemaObjectType: text,
}, ['name', 'type']);
const entitlementAttribute = object({ name, type: attributeType, description: text, multi: flag, required: flag }, [
    'name',
    'type',
]);
const accountSchema = object({ displayAttribute: name, identityAttribute: name, groupAttribute: text, attributes: listOf(accountAttribute) }, ['displayAttribute', 'identityAttribute', 'attributes']);
const entitlementSchema = object({
    type: name,
    displayAttribute: name,
    identityAttribute: name,
    hierarchyAttribute: text,
    attributes: listOf(entitlementAttribute),
}, ['type', 'displayAttribute', 'identityAttribute', 'attributes']);
const field = object({
    key: name,
    name: text,
    label: text,
    type: { enum: [...attributeTypes, 'array'] },
    required: flag,
    initialValue: object({ type: { enum: ['identityAttribute', 'generator', 'static'] }, attributes: { type: 'object' } }, ['type']),
}, ['type']);
const option = object({ label: text, value: { type: ['string', 'number', 'boolean'] } }, ['label', 'value']);
const half = object({ key: name, label: text, type: text, required: flag }, ['key', 'label', 'type']);
const byType = {
    radio: object({ options: listOf(option) }),
    select: object({ options: listOf(option) }),
    keyValue: object({ keyValueKey: half, keyValueValue: half }, ['keyValueKey', 'keyValueValue']),
    cardList: object({
        titleKey: text,
        subtitleKey: text,
        indexKey: text,
        buttonLabel: text,
        addButton: flag,
        editButton: flag,
        deleteButton: flag,
        copyButton: flag,
        dragNDropEnabled: flag,
        subMenus: listOf(object({ label: text, items: listOf({ $ref: '#/definitions/item' }) }, ['label', 'items'])),
    }, ['titleKey', 'subtitleKey', 'subMenus']),
};
const item = {
    ...object({
        key: name,
        label: name,
        type: name,
        required: flag,
        parentKey: text,
        placeholder: text,
        helpKey: text,
    }, ['key', 'label', 'type']),
    allOf: Object.entries(byType).map(([type, rest]) => when(type, rest)),
};
const section = object({
    type: { enum: ['section'] },
    sectionTitle: text,
    sectionHelpMessage: text,
    docLinkLabel: text,
    docLink: text,
    items: listOf({ $ref: '#/definitions/item' }),
}, ['type', 'items']);
const menu = object({ type: { enum: ['menu'] }, label: name, items: listOf({ $ref: '#/definitions/section' }) }, [
    'type',
    'label',
    'items',
]);
const specSchema = {
    definitions: { item, section, menu },
    ...object({
        name,
        keyType: { enum: ['simple', 'compound'] },
        commands: { type: 'array', minItems: 1, items: name },
        supportsStatefulCommands: flag,
        showDebugLoggingOption: flag,
        sourceConfigInitialValues: { type: 'object' },
        sourceConfig: listOf({
            ...object({ type: { enum: ['menu', 'section'] } }, ['type']),
            ...when('section', { $ref: '#/definitions/section' }, when('menu', { $ref: '#/definitions/menu' })),
        }),
        accountSchema,
        entitlementSchemas: listOf(entitlementSchema),
        accountCreateTemplate: object({ fields: listOf(field) }),
    }, ['name', 'commands', 'sourceConfig']),
};

  }),

  25826:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Bo: () => (  supportsStateful),
    GM: () => (  checkSourceConfig)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65872);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);
  var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93305);
  var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74938);
  var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15269);






function checkSourceConfig(spec) {
    const findings = [];
    const items = (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .AY)(spec, ['sourceConfig']);
    const keys = items.map(({ value }) => value['key']).filter((key) => typeof key === 'string');
    const dynamic = (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .jk)(spec['commands']).includes('std:config-options:read');
    for (const { value, path } of items) {
        if (value['type'] === 'section') {
            const title = value['sectionTitle'];
            if ((title === undefined || (typeof title === 'string' && title.trim() === '')) && path.length > 2)
                findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .$e)(path, `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__  .NH)(spec, path)} has no sectionTitle`));
            continue;
        }
        const { key, type } = value;
        if (key === undefined)
            continue;
        if (typeof type === 'string' && type !== '' && !_schema_js__WEBPACK_IMPORTED_MODULE_4__  .Xs.includes(type))
            findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .$e)([...path, 'type'], `type of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__  .NH)(spec, path)} is ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(type))}, which is not documented; known are ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__  .c3)(_schema_js__WEBPACK_IMPORTED_MODULE_4__  .Xs, 'and')}${(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .Ru)(type, _schema_js__WEBPACK_IMPORTED_MODULE_4__  .Xs)}`));
        findings.push(...(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .eb)(spec, { value, path }, _schema_js__WEBPACK_IMPORTED_MODULE_4__  .eE.item));
        const parent = value['parentKey'];
        if (typeof parent === 'string' && !keys.includes(parent) && !isInitial(spec, parent))
            findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .$e)([...path, 'parentKey'], `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__  .NH)(spec, path)} depends on ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(parent))}, which no item has as its key${(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .aK)(parent, keys)}`));
        if (value['type'] !== 'radio' && value['type'] !== 'select')
            continue;
        const options = value['options'];
        if (options === undefined && !dynamic)
            findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .z3)(path, `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__  .NH)(spec, path)} has no options to choose from`));
        else if (Array.isArray(options) && options.length === 0 && !dynamic)
            findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .$e)([...path, 'options'], `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__  .NH)(spec, path)} has no options to choose from`));
    }
    findings.push(...(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .wN)('stateful', checkStateful(spec, items)));
    findings.push(...(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .wN)('secrets', items.flatMap((item) => (isPublicHalf(item, items) ? [] : checkSecret(spec, item)))));
    findings.push(...(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .wN)('initial-values', checkInitialValues(spec, items)));
    return findings;
}
function isInitial(spec, key) {
    const initial = spec['sourceConfigInitialValues'];
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__  .Gv)(initial) && Object.hasOwn(initial, key);
}
function supportsStateful(spec) {
    const initial = spec['sourceConfigInitialValues'];
    const reserved = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__  .Gv)(initial) && initial['supportsStatefulCommands'] === true;
    return spec['supportsStatefulCommands'] === true || reserved;
}
const statefulKey = 'spConnEnableStatefulCommands';
function checkStateful(spec, items) {
    const item = items.find(({ value }) => value['key'] === statefulKey);
    const supported = supportsStateful(spec);
    if (!item) {
        if (!supported)
            return [];
        const message = `supportsStatefulCommands takes effect only with a checkbox item of the key ${statefulKey}`;
        const declared = spec['supportsStatefulCommands'] === true ? [] : ['sourceConfigInitialValues'];
        return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .$e)([...declared, 'supportsStatefulCommands'], message)];
    }
    const where = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__  .NH)(spec, item.path);
    if (!supported)
        return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .$e)(item.path, `${where} takes effect only with "supportsStatefulCommands": true in the spec`)];
    if (item.value['type'] === 'checkbox')
        return [];
    if (item.value['type'] === 'toggle')
        return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .lm)([...item.path, 'type'], `${where} is a toggle, and a checkbox is documented`)];
    return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .$e)([...item.path, 'type'], `${where} has to be a checkbox for the platform to read it`)];
}
const visibleTypes = ['text', 'textarea', 'url', 'number', 'list'];
function checkSecret(spec, { value, path }) {
    const { key, label, type } = value;
    if (!visibleTypes.includes(type) || typeof key !== 'string')
        return [];
    const isSecret = namesSecret(key) || (typeof label === 'string' && namesSecret(label) && !otherNames.test(key));
    if (!isSecret)
        return [];
    const better = type === 'textarea' ? 'secrettextarea' : 'secret';
    const message = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__  .NH)(spec, path)} seems to hold a secret, but its type ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(String(type)))} shows it to everybody; use the type ${better} in its place`;
    return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .$e)([...path, 'type'], message)];
}
function isPublicHalf({ value: { key }, path }, items) {
    if (typeof key !== 'string' || !/(api|access|client|consumer)[^a-z0-9]*key$/i.test(key))
        return false;
    const section = JSON.stringify(path.slice(0, -1));
    return items.some(({ value, path }) => (value['type'] === 'secret' || value['type'] === 'secrettextarea') &&
        JSON.stringify(path.slice(0, -1)) === section &&
        typeof value['key'] === 'string' &&
        /secret/i.test(value['key']));
}
function namesSecret(name) {
    const words = name
        .replace(/\([^)]{0,500}\)/g, '')
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    const last = words.at(-1) ?? '';
    if (/^(passwords?|passwd|pwd|passphrase|passcode|secrets?|token|credentials?|apikey|privatekey)$/.test(last))
        return true;
    return /^keys?$/.test(last) && /^(api|private|secret|access|signing|encryption)$/.test(words.at(-2) ?? '');
}
const otherNames = /(url|uri|path|file|name|id|endpoint|host|header|type|field|attribute|scope)$/i;
const platformValues = /^(provisioningTimeout|supportsStatefulCommands|spConn.*)$/;
function checkInitialValues(spec, items) {
    const initial = spec['sourceConfigInitialValues'];
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__  .Gv)(initial))
        return [];
    const keys = items.map(({ value }) => value['key']).filter((key) => typeof key === 'string');
    const parents = items.map(({ value }) => value['parentKey']);
    const findings = [];
    for (const [key, value] of Object.entries(initial)) {
        const path = ['sourceConfigInitialValues', key];
        if (typeof value === 'object') {
            const message = `sourceConfigInitialValues gives ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(key))} ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__  .I)(value)}: a string, a number, true or false is documented`;
            findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .$e)(path, message));
        }
        if (keys.includes(key) || parents.includes(key) || platformValues.test(key))
            continue;
        const message = `sourceConfigInitialValues gives a value to ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(key))}, which no item has as its key`;
        findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .$e)(path, `${message}${(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .aK)(key, keys)}`));
    }
    return findings;
}

  }),

  84217:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    x: () => (  factsOf)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65872);
  var _core_log_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(144);


function factsOf(record) {
    const { message } = record;
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(message)) {
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
    return (0,_core_log_levels_js__WEBPACK_IMPORTED_MODULE_0__  .p)(level);
}
function outcomeOf(message) {
    const { completed, elapsed, error } = message;
    return {
        failed: completed === false || message['message'] === 'command failed' || (error !== undefined && error !== null),
        elapsed: typeof elapsed === 'number' && elapsed >= 0 ? elapsed : undefined,
    };
}
function errorOf(message, isOutcome) {
    const causes = [message['error'], message['err'], message];
    const inner = causes.flatMap((cause) => ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(cause) ? [cause['message'], cause['stack']] : [cause]));
    const texts = [...inner, message['stack']].filter((text) => typeof text === 'string' && text !== '');
    const own = isOutcome ? undefined : textOf(message['message']);
    return {
        text: own ?? texts[0] ?? JSON.stringify(message),
        stack: texts.map(stackIn).find((stack) => stack !== undefined),
    };
}
function stackIn(text) {
    return /^[ \t]*at .{1,2000}:\d{1,9}:\d{1,9}\)?$/m.test(text) ? text : undefined;
}
function invokeText(text) {
    const head = text.slice(0, 1000);
    return {
        command: /:\s+([^\s,]+), for connector\b/.exec(head)?.[1] ?? /\b[\w-]{1,100}(?::[\w-]{1,100})+/.exec(head)?.[0],
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

  })

};
