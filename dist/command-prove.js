export const id = 4999;
export const ids = [4999];
export const modules = {

/***/ 39236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prove: () => (/* binding */ prove)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/cli/output-paths.js
var output_paths = __webpack_require__(73899);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/files.js
var files = __webpack_require__(70679);
// EXTERNAL MODULE: ./lib/src/core/input-names.js
var input_names = __webpack_require__(58369);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
// EXTERNAL MODULE: ./lib/src/commands/shared/tag-name.js
var tag_name = __webpack_require__(62451);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/commands/shared/time-inputs.js
var time_inputs = __webpack_require__(19898);
// EXTERNAL MODULE: ./lib/src/commands/shared/upload-record.js
var upload_record = __webpack_require__(26490);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/core/times.js
var times = __webpack_require__(99582);
// EXTERNAL MODULE: ./lib/src/core/version.js + 1 modules
var core_version = __webpack_require__(35112);
// EXTERNAL MODULE: ./lib/src/recording/vocabulary.js
var vocabulary = __webpack_require__(88568);
;// CONCATENATED MODULE: ./lib/src/commands/prove/answer-record.js




/** Answers that are kept. A run that polls for hours repeats itself. */
const maxAnswers = 2_000;
/** Words of the platform in messages of tasks, logs and errors, beside those that tell of nobody anywhere. */
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
/** Members of objects of a source whose values tell of nobody. */
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
/** Segments of a path that are not the name of something. */
const plainSegments = new Set([
    ...['', 'beta', 'v1', 'v3', 'v2024', 'v2025', 'v2026', 'platform-connectors', 'platform-logs', 'query', 'tags'],
    ...['sources', 'schemas', 'connector', 'test-configuration', 'peek-resource-objects', 'connections', 'schedules'],
    ...['correlation-config', 'load-accounts', 'load-entitlements', 'task-status', 'account-aggregations', 'status'],
    ...['accounts', 'entitlements', 'versions', 'latest'],
]);
/** Keeps the answers of a tenant as a report to us may have them: their form, their counts, and the words of the platform. */
class AnswerRecord {
    #answers = [];
    #ids = new Map();
    /** False while nothing is kept, such as the list of all sources. */
    isOn = false;
    /** Keeps an answer. */
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
            body: this.#body(body, isOfObjects(path)),
        });
    };
    /** What the file has. */
    content() {
        return { formatVersion: 1, program: core_version/* version */.r, answers: this.#answers };
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
    #body(text, isPersonal) {
        let value;
        try {
            value = JSON.parse(text);
        }
        catch {
            return this.#text(text.slice(0, 10_000));
        }
        return this.#value(value, '', isPersonal, 0);
    }
    #value(value, name, isPersonal, depth) {
        if (depth > 30)
            return '‹nested deeper›';
        if (name === 'connectorAttributes')
            return '‹settings, left out›';
        if (value === null || typeof value === 'boolean')
            return value;
        if (Array.isArray(value))
            return value.slice(0, 1_000).map((each) => this.#value(each, name, isPersonal, depth + 1));
        if ((0,json/* isObject */.Gv)(value)) {
            const entries = Object.entries(value).map(([key, each]) => {
                const isInside = isPersonal ? !plainMembers.has(key) : key === 'resourceObjects';
                return [this.#name(key), this.#value(each, key, isInside, depth + 1)];
            });
            return Object.fromEntries(entries);
        }
        if (isPersonal)
            return typeof value === 'string' ? `‹text of ${value.length}›` : `‹${typeof value}›`;
        return typeof value === 'string' ? this.#text(value) : value;
    }
    #name(name) {
        return /^[a-zA-Z][\w:.-]{0,60}$/.test(name) ? name : `‹name of ${name.length}›`;
    }
    #text(text) {
        if ((0,times/* parseRfc3339 */.TM)(text) !== undefined)
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
    /** What stands for an id, the same everywhere; undefined for another text. */
    #id(text) {
        const isId = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32})$/i.test(text);
        if (!isId)
            return undefined;
        const known = this.#ids.get(text) ?? `id-${this.#ids.size + 1}`;
        this.#ids.set(text, known);
        return known;
    }
}
/** True for a list of accounts or entitlements: all of it tells of persons. */
function isOfObjects(path) {
    return /\/(?:accounts|entitlements)(?:\/|\?|$)/.test(path);
}
/** True for a word, or several words in one, that tell of nobody; and for a number of few digits. */
function isPlatformWord(word) {
    if (/^\d{1,6}$/.test(word))
        return true;
    const parts = word.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[^A-Za-z\d]+/g) ?? [];
    const isKnown = (part) => platformWords.has(part) || vocabulary/* commonWords */.lc.has(part);
    return isKnown(word.toLowerCase()) || parts.every((part) => isKnown(part.toLowerCase()) || /^\d{1,6}$/.test(part));
}
//# sourceMappingURL=answer-record.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/tenant/errors/errors.js
var errors_errors = __webpack_require__(25584);
// EXTERNAL MODULE: ./lib/src/validation/objects/spec-view.js
var spec_view = __webpack_require__(44336);
// EXTERNAL MODULE: ./lib/src/validation/engine/findings.js
var engine_findings = __webpack_require__(13157);
// EXTERNAL MODULE: ./lib/src/validation/objects/list-report.js
var list_report = __webpack_require__(1010);
// EXTERNAL MODULE: ./lib/src/validation/objects/object-list.js
var object_list = __webpack_require__(70197);
;// CONCATENATED MODULE: ./lib/src/commands/prove/peeked.js







/** The name of the schema of accounts. */
const accountType = 'account';
/** A schema of a source as validation has those of a spec. */
function viewSourceSchema({ name, attributes, ...names }) {
    const schema = {
        ...names,
        attributes: attributes.map(({ name: attribute, type, isMulti, isEntitlement }) => ({
            ...{ name: attribute, type: type.toLowerCase(), multi: isMulti, entitlement: isEntitlement },
        })),
    };
    const command = name === accountType ? 'std:account:list' : 'std:entitlement:list';
    const view = (0,spec_view/* viewSchema */.Nl)(name, schema, { kind: 'handler', command });
    if (view === undefined)
        throw new Error('a schema is no object');
    return view;
}
/**
 * Looks at the objects of a peek by the same rules as validation looks at those of a list.
 *
 * @param show - how the identity of an object is shown.
 */
async function lookAtObjects(schema, objects, show) {
    const findings = new engine_findings/* Findings */.F();
    const entitlements = schema.type === accountType ? undefined : schema;
    const noun = (0,spec_view/* nounsOf */.lt)(entitlements);
    const list = await (0,object_list/* collectObjects */.Xg)(objects.map(asSent), {
        ...{ schema, keyType: undefined, sampleSize: 0, seed: '', areEntitlements: entitlements !== undefined },
    });
    const report = { findings, show, hidesValues: true };
    const target = { kind: 'handler', command: (0,object_list/* listCommandOf */.Xk)(entitlements) };
    if (list.malformed.count > 0) {
        findings.add('error', `${(0,format/* count */.U9)(list.malformed.count, noun.one, noun.many)} without a usable identity or attributes`, {
            target,
            remedy: 'Send a key or an identity, and attributes, with each object.',
        });
    }
    (0,list_report/* reportRepeated */.$7)(report, list, entitlements);
    (0,list_report/* reportIdentities */.Ri)(report, list, schema, entitlements);
    (0,list_report/* reportNamed */.MT)(report, list, schema, entitlements);
    list.schemaStats?.report(report, noun);
    (0,list_report/* reportSuspectTexts */.Sk)(report, list, entitlements);
    const types = new Set(objects.flatMap((object) => ((0,json/* isObject */.Gv)(object) ? [object['objectType'] ?? schema.type] : [])));
    types.delete(schema.type);
    for (const type of [...types].slice(0, 3)) {
        findings.add('error', `an object is of the type ${(0,core_text/* describeValue */.bp)(type)} instead of ${(0,core_text/* describeValue */.bp)(schema.type)}`);
    }
    const incomplete = objects.filter((object) => (0,json/* isObject */.Gv)(object) && object['incomplete'] === true).length;
    if (incomplete > 0)
        findings.add('warning', `${(0,format/* count */.U9)(incomplete, noun.one, noun.many)} came incomplete`);
    return findings.list();
}
/** An object of the platform in the form that a connector sends. */
function asSent(object) {
    if (!(0,json/* isObject */.Gv)(object))
        return object;
    const { identity, uuid, attributes } = object;
    return { identity, uuid, attributes };
}
//# sourceMappingURL=peeked.js.map
// EXTERNAL MODULE: ./lib/src/tenant/resources/log-facts.js
var log_facts = __webpack_require__(84217);
;// CONCATENATED MODULE: ./lib/src/commands/prove/run-log.js


/** The tenant's clock now, as its last answer showed it. It may be behind by up to a second. */
function tenantNow({ client, clock }) {
    return clock.now() - (client.clockDifferenceMs ?? 0);
}
/** The time from now on. What an earlier run wrote within the last seconds does not count. */
async function timeFromNow(source, services) {
    const from = tenantNow(services) - 1_000;
    const known = new Set();
    for await (const record of recordsOf(source, { from }, services))
        known.add(keyOf(record));
    return { from, known };
}
/** Reads the records of a source that were written in that time (docs/platform.md#aggregation-version). */
async function readRunLog(source, time, services) {
    const versions = new Map();
    const failures = new Map();
    let errors = 0;
    for await (const record of recordsOf(source, time, services)) {
        if (time.known?.has(keyOf(record)))
            continue;
        const { command, version, outcome, error } = (0,log_facts/* factsOf */.x)(record);
        if (command !== undefined && version !== undefined) {
            const known = versions.get(command) ?? new Set();
            versions.set(command, known.add(version));
        }
        if (outcome?.failed && command !== undefined)
            failures.set(command, (failures.get(command) ?? 0) + 1);
        else if (error !== undefined)
            errors += 1;
    }
    return { versions, failures, errors };
}
async function* recordsOf(source, { from, to }, { client, signal }) {
    const filter = {
        targetName: source.name,
        startTime: new Date(from).toISOString(),
        ...(to !== undefined && { endTime: new Date(to).toISOString() }),
    };
    for await (const record of client.logs.query(filter, { signal })) {
        const time = (0,times/* parseRfc3339 */.TM)(record.timestamp);
        // A tenant may not know one of the filters.
        if (record.targetName !== source.name || time === undefined || time < from || time > (to ?? time))
            continue;
        yield record;
    }
}
function keyOf({ timestamp, requestID, event, message }) {
    return JSON.stringify([timestamp, requestID, event, message]);
}
/** Time between two looks at the log. */
const pollIntervalMs = 5_000;
/** Reads the log until it shows a version of each of these commands, or the time is over. */
async function waitForRunLog(source, time, commands, { maxWaitMs, ...services }) {
    const { clock, signal } = services;
    const end = clock.now() + maxWaitMs;
    for (;;) {
        const log = await readRunLog(source, time, services);
        const left = end - clock.now();
        if (commands.every((command) => log.versions.has(command)) || left <= 0)
            return log;
        await clock.sleep(Math.min(pollIntervalMs, left), signal);
    }
}
/** Whether the commands ran in a version, or why that is not known. */
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
//# sourceMappingURL=run-log.js.map
;// CONCATENATED MODULE: ./lib/src/commands/prove/by-peek.js








/**
 * Tests the configuration of a source and peeks at its accounts and entitlements, through the platform, and reads in its log
 * which version ran. Nothing is stored.
 *
 * @throws TenantError if the schemas of the source cannot be read.
 */
async function proveByPeek(request, services) {
    const { source } = request;
    const { client, signal, judgement, onStep } = services;
    const schemas = await client.sources.schemas(source, { signal });
    // An answer shows the tenant's clock, by which the log is read.
    const time = await judgement.attempt('version', async () => await timeFromNow(source, services));
    await testConfiguration(request, services);
    const peeked = [];
    for (const schema of inOrder(schemas))
        peeked.push(await peek(schema, request, services));
    if (!schemas.some(({ name }) => name === accountType)) {
        judgement.add('unknown', 'peek', 'the source has no account schema, so no account was looked at');
    }
    if (time === undefined)
        onStep('version', 'unknown');
    else
        await readVersion(peeked, time, request, services);
    return peeked;
}
/** Accounts first. */
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
        judgement.add('unknown', step, `the test of the configuration answered ${(0,core_text/* describeValue */.bp)(status)}${said}`);
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
            if (!(0,errors_errors/* isTenantError */.Dz)(error))
                throw error;
            return true;
        }
    }
}
async function peek(schema, { source, peekLimit, allowEmpty }, { client, signal, judgement, onStep }) {
    const { name: type } = schema;
    const step = `peek ${type}`;
    const options = { objectType: type, maxCount: peekLimit, signal };
    const answer = await judgement.attempt(step, async () => await client.sourceChecks.peek(source, options));
    if (answer === undefined || 'failure' in answer) {
        if (answer !== undefined)
            judgement.add('error', step, `the peek failed: ${(0,core_text/* oneLine */.TN)((0,process/* printable */.g$)(answer.failure))}`);
        onStep(step, 'failed');
        return { type, objects: undefined };
    }
    const { objects, objectCount } = answer;
    const view = viewSourceSchema(schema);
    const { one, many } = (0,spec_view/* nounsOf */.lt)(type === accountType ? undefined : view);
    onStep(step, (0,format/* count */.U9)(objects.length, one, many));
    if (objectCount === undefined) {
        judgement.add('unknown', step, 'the tenant does not say how many objects it sends');
    }
    else if (objectCount !== objects.length) {
        judgement.add('unknown', step, `the tenant says that it sends ${objectCount} objects, and sends ${objects.length}`);
    }
    if (view.attributes.length === 0) {
        judgement.add('unknown', step, `the schema ${(0,core_text/* describeValue */.bp)(type)} of the source has no attributes to compare with`);
    }
    else
        judgement.addAll(step, await lookAtObjects(view, objects, shown));
    if (objects.length === 0) {
        judgement.add(allowEmpty.includes(type) ? 'notice' : 'unknown', step, `there are no ${many}, so nothing was looked at`, 'Give the target system some, or name the type in allow-empty. A list that returns before its sends has none either.');
    }
    return { type, objects: objects.length };
    /** No value of an account is printed. Whoever has the client secret can find the object by its hash. */
    function shown(id) {
        return `#${(0,external_node_crypto_.createHmac)('sha256', client.sealKey).update(id).digest('hex').slice(0, 12)}`;
    }
}
async function readVersion(peeked, time, { source, version, maxLogWaitMs }, services) {
    const { judgement, onStep } = services;
    const step = 'version';
    const commands = [...new Set(peeked.map(({ type }) => listCommand(type)))];
    const log = await judgement.attempt(step, async () => {
        return await waitForRunLog(source, time, commands, { ...services, maxWaitMs: maxLogWaitMs });
    });
    if (log === undefined)
        return onStep(step, 'unknown');
    const unseen = versionProblem(log, version, commands);
    onStep(step, unseen === undefined ? `version ${version} ran` : 'unknown');
    if (unseen?.isOther)
        judgement.doubt(step, unseen.problem, unseen.remedy);
    else if (unseen !== undefined)
        judgement.add('unknown', step, unseen.problem, unseen.remedy);
    const hint = 'See them with the command logs and the input source.';
    const failed = commands.filter((command) => log.failures.has(command));
    if (failed.length > 0) {
        // A peek that failed has said so itself.
        const isKnown = peeked.some(({ objects }) => objects === undefined);
        judgement.add(isKnown ? 'notice' : 'error', step, `the log has failures of ${failed.join(' and ')}`, hint);
    }
    if (log.errors > 0)
        judgement.add('warning', step, `the log has ${(0,format/* count */.U9)(log.errors, 'record')} of errors`, hint);
}
function listCommand(type) {
    return type === accountType ? 'std:account:list' : 'std:entitlement:list';
}
//# sourceMappingURL=by-peek.js.map
// EXTERNAL MODULE: ./lib/src/commands/shared/find-entry.js
var find_entry = __webpack_require__(15181);
// EXTERNAL MODULE: ./lib/src/commands/shared/tag-sources.js
var tag_sources = __webpack_require__(35640);
;// CONCATENATED MODULE: ./lib/src/commands/prove/find-source.js






/**
 * Finds the source and the tag that it runs.
 *
 * @throws UserError if there is no such source of an uploaded connector, or it runs another tag than the one that is named.
 */
async function findProofSource({ source: ref, connector, tag }, client, signal) {
    const all = await (0,tag_sources/* readTagSources */.J)({ connector, tag: undefined }, client, signal);
    const { source, runs } = (0,find_entry/* findEntry */.w)('source of an uploaded connector', ref, all.map((each) => ({ ...each, id: each.source.id, name: each.source.name })), 'see the sources with the command sources');
    const named = `the source ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(source.name))}`;
    if (runs === undefined)
        throw new errors/* UserError */.yo(`${named} runs a connector or tag that does not exist any more, so no version can be proved`);
    const { tagName } = runs.tag;
    if (tag !== undefined && tag !== tagName) {
        throw new errors/* UserError */.yo(`${named} runs the tag ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(tagName))}, not ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(tag))}, and cannot be moved to another one; give a source that was made from this tag, or leave ${(0,input_names/* plainInputName */.sy)('tag')} out`);
    }
    return { source, ...runs };
}
//# sourceMappingURL=find-source.js.map
;// CONCATENATED MODULE: ./lib/src/commands/prove/judgement.js



/** Collects what the steps of a proof find, and judges. */
class Judgement {
    #findings = [];
    #isDoubtful = false;
    add(level, step, message, remedy) {
        this.#findings.push({
            level,
            step,
            message: (0,core_text/* oneLine */.TN)((0,process/* printable */.g$)(message), 600),
            ...(remedy !== undefined && { remedy: (0,core_text/* oneLine */.TN)((0,process/* printable */.g$)(remedy)) }),
        });
    }
    /** Adds that it is not known which version everything is about. Then errors do not speak against it either. */
    doubt(step, message, remedy) {
        this.#isDoubtful = true;
        this.add('unknown', step, message, remedy);
    }
    addAll(step, findings) {
        for (const { level, message, remedy } of findings)
            this.add(level, step, message, remedy);
    }
    /**
     * Runs a step. An answer that does not come, or says nothing, makes the proof inconclusive; a failure of the connector's own
     * code speaks against the version.
     *
     * @returns undefined after a failure.
     */
    async attempt(step, work) {
        try {
            return await work();
        }
        catch (error) {
            if (!(0,errors_errors/* isTenantError */.Dz)(error))
                throw error;
            this.add(error.kind === 'connector' ? 'error' : 'unknown', step, error.message);
            return undefined;
        }
    }
    /** The worst first, else in the order of the steps. */
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
/** True for a verdict that lets a version go on. */
function isGreen(verdict) {
    return verdict === 'pass' || verdict === 'remarks';
}
//# sourceMappingURL=judgement.js.map
;// CONCATENATED MODULE: ./lib/src/commands/prove/report.js

/** @param interrupted - why the run ended early. It then says nothing of the version. */
function proofReport({ proof, version, method, tenant, startedMs, steps, peeked }, { verdict, findings }, { nowMs, interrupted = false }) {
    const { source, connector, tag } = proof;
    return {
        formatVersion: 1,
        program: core_version/* version */.r,
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
        findings,
    };
}
//# sourceMappingURL=report.js.map
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
;// CONCATENATED MODULE: ./lib/src/commands/prove/summary.js


/** Findings that the summary shows; the file has all. */
const maxRows = 100;
const verdictTexts = {
    pass: 'Passed',
    remarks: 'Passed with remarks',
    fail: 'Failed',
    inconclusive: 'Inconclusive: it is not known whether the version works',
};
const levelTexts = { error: 'error', unknown: 'not known', warning: 'remark', notice: 'notice' };
/** The summary of a proof, in Markdown. */
function proofSection(report) {
    const { verdict, tenant, connector, source, tag, version, steps, findings } = report;
    const facts = (0,markdown/* table */.tp)(['', ''], [
        ['Tenant', (0,markdown/* code */.aY)(tenant)],
        ['Connector', (0,markdown/* nameText */.fh)(connector.alias)],
        ['Source', `${(0,markdown/* nameText */.fh)(source.name)}, which runs the tag ${(0,markdown/* code */.aY)(tag)}`],
        ['Version', String(version)],
        ...steps.map(({ step, outcome }) => [(0,markdown/* text */.Qq)(step), (0,markdown/* text */.Qq)(outcome)]),
    ]);
    const rows = findings.slice(0, maxRows).map(({ level, step, message, remedy = '' }) => {
        return [levelTexts[level], (0,markdown/* text */.Qq)(step), [(0,markdown/* text */.Qq)(message), (0,markdown/* text */.Qq)(remedy)].filter((part) => part !== '').join('<br>')];
    });
    const more = findings.length > maxRows ? `And ${(0,format/* count */.U9)(findings.length - maxRows, 'more finding')}.` : '';
    const found = (0,markdown/* table */.tp)(['', 'Step', 'Found'], rows);
    return [`**${verdictTexts[verdict]}**`, facts, found, more, storedText(report)]
        .filter((part) => part !== '')
        .join('\n\n');
}
function storedText({ method }) {
    return method === 'peek' ? 'Nothing was stored. An aggregation was not tried.' : '';
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/src/commands/prove/command.js



















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
    ...upload_record/* recordInputs */.v5,
    ...tenant/* tenantInputs */.MR,
};
const prove = (0,command/* defineCommand */.N)({
    name: 'prove',
    summary: "Proves a version at a source: the platform's own connection test and peek, and which version ran. Nothing is stored.",
    action: { title: 'SaaS connector: prove', icon: 'award', color: 'gray-dark' },
    positional: ['source'],
    inputs,
    outputs: {
        result: 'pass, remarks, fail or inconclusive. Only the first two let the command succeed.',
        version: 'The version that was looked at.',
        tag: 'The tag that the source runs.',
        findings: 'Number of findings, notices left out.',
        file: 'Path of the file with the result, if out is given.',
    },
    async run(given, context) {
        // Whatever ends the run before its end, nothing is known of the version.
        context.setOutput('result', 'inconclusive');
        const { signal, workingDirectory } = context;
        const { source, connector, tag, out } = given;
        if (source === undefined)
            throw new errors/* UserError */.yo(`${(0,input_names/* inputName */.yu)('source')} is missing; give the id or name of the source`);
        (0,tag_name/* assertTagName */.e)(tag);
        const maxLogWaitMs = (0,time_inputs/* durationInput */.T)('log-wait', given['log-wait']);
        const answersFile = given['record-answers'];
        await (0,output_paths/* assertOutputFiles */.H)({ out, 'record-answers': answersFile }, workingDirectory);
        const records = (0,upload_record/* openUploadRecords */.WH)(given, context);
        await records.assertUsable(false);
        const answers = answersFile === undefined ? undefined : new AnswerRecord();
        const client = await (0,tenant/* connectTenant */.Hl)(given, context, { onAnswer: answers?.add });
        try {
            const proof = await findProofSource({ source, connector, tag }, client, signal);
            const version = given.version ?? proof.tag.activeVersion;
            assertAtTag(proof, version);
            if (answers !== undefined)
                answers.isOn = true;
            context.setOutput('version', version);
            context.setOutput('tag', proof.tag.tagName);
            const report = await run(proof, { version, maxLogWaitMs, given }, client, context);
            const { verdict, method } = report;
            const key = { tenant: client.baseUrl.host, connector: proof.connector };
            await records.addEvent(key, version, { kind: 'proved', verdict, method }, given['report-url']);
            await finish(report, out, context);
        }
        finally {
            client.close();
            if (answers !== undefined && answersFile !== undefined)
                await writeAnswers(answersFile, answers, context);
        }
    },
});
async function writeAnswers(file, answers, { workingDirectory, secrets, logger }) {
    const path = (0,external_node_path_.resolve)(workingDirectory, file);
    await (0,files/* writeNamedFile */.Bl)(path, `${secrets.json(answers.content(), 2)}\n`, `record-answers ${file}`);
    logger.info(`the answers of the tenant are in ${file}; read it before you pass it on`);
}
function assertAtTag({ tag, connector }, version) {
    if (tag.activeVersion === version)
        return;
    const named = `the tag ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(tag.tagName))} of ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(connector.alias))}`;
    throw new errors/* UserError */.yo(`${named} is at version ${tag.activeVersion}, so a proof would say nothing of version ${version}; move the tag first, such as with upload or promote`);
}
/** Runs the proof. Its report is shown also if it ends early. */
async function run(proof, { version, maxLogWaitMs, given }, client, context) {
    const { logger, clock, signal } = context;
    const judgement = new Judgement();
    const progress = {
        ...{ proof, version, method: 'peek', tenant: client.baseUrl.host, startedMs: clock.now(), steps: [], peeked: [] },
    };
    const onStep = (step, outcome) => {
        progress.steps.push({ step, outcome });
        logger.info(`${step}: ${outcome}`);
    };
    const conclude = (interrupted) => {
        const report = proofReport(progress, judgement, { nowMs: clock.now(), interrupted });
        const counted = report.findings.filter(({ level }) => level !== 'notice').length;
        context.setOutput('findings', counted);
        context.addSummary(`## Proof\n\n${proofSection(report)}`);
        return report;
    };
    try {
        const request = {
            ...proof,
            version,
            maxLogWaitMs,
            peekLimit: given['peek-limit'],
            allowEmpty: given['allow-empty'],
        };
        progress.peeked = await proveByPeek(request, { client, clock, signal, judgement, onStep });
        await assertNotMoved(proof, judgement, client, signal);
    }
    catch (error) {
        conclude(true);
        throw error;
    }
    return conclude(false);
}
async function assertNotMoved({ connector, tag }, judgement, client, signal) {
    const step = 'tag';
    const now = await judgement.attempt(step, async () => await client.tags.get(connector.id, tag.tagName, { signal }));
    if (now?.activeVersion === tag.activeVersion && now.id === tag.id)
        return;
    if (judgement.has('unknown', step))
        return;
    const is = now === undefined ? 'does not exist any more' : `is at version ${now.activeVersion} now`;
    judgement.doubt(step, `the tag ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(tag.tagName))} ${is}: someone moved it meanwhile`, 'Try again.');
}
const annotationLevels = { error: 'error', unknown: 'error', warning: 'warning', notice: 'notice' };
/** @throws UserError unless the verdict is green. */
async function finish(report, out, context) {
    const { verdict, findings, version, source } = report;
    for (const { level, message, remedy = '' } of findings) {
        const text = remedy === '' ? message : `${message}. ${remedy}`;
        context.annotate({ level: annotationLevels[level], title: 'prove', message: text });
    }
    if (out !== undefined) {
        const path = (0,external_node_path_.resolve)(context.workingDirectory, out);
        await (0,files/* writeNamedFile */.Bl)(path, `${context.secrets.json(report, 2)}\n`, `out ${out}`);
        context.setPathOutput('file', path);
    }
    context.setOutput('result', verdict);
    const named = `version ${version} at the source ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(source.name))}`;
    if (isGreen(verdict)) {
        context.closing.info(`${named}: ${verdict === 'pass' ? 'passed' : 'passed with remarks'}`);
        return;
    }
    const deciding = findings.filter(({ level }) => level === 'error' || level === 'unknown');
    const [first] = deciding;
    const more = deciding.length > 1 ? `; and ${(0,format/* count */.U9)(deciding.length - 1, 'more finding')}` : '';
    const ends = verdict === 'fail' ? 'the proof failed' : 'the proof is inconclusive, which is not a pass';
    throw new errors/* UserError */.yo(`${first?.message ?? named}${more}; ${ends}`, { isFinding: true });
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 15181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ onlyOne),
/* harmony export */   w: () => (/* binding */ findEntry)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82226);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46601);




/**
 * Finds an entry by its id, or by its name if only one entry has it.
 *
 * @param advice - what to do if no name is similar.
 * @throws UserError that suggests a similar name, or lists the ids that share the name.
 */
function findEntry(noun, ref, entries, advice) {
    const byId = entries.find(({ id }) => id.toLowerCase() === ref.toLowerCase());
    if (byId !== undefined)
        return byId;
    const same = entries.filter(({ name }) => name === ref);
    if (same.length > 0)
        return onlyOne(noun, ref, same);
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(ref, entries.map(({ name }) => name));
    const hint = near === undefined ? advice : `did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__/* .printableName */ .Nt)(near))}?`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`there is no ${noun} ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__/* .printableName */ .Nt)(ref))} in this tenant; ${hint}`);
}
/** The only entry of a name. */
function onlyOne(noun, name, entries) {
    const [found, ...others] = entries;
    if (found !== undefined && others.length === 0)
        return found;
    const ids = entries.map(({ id }) => id);
    const shown = ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : ids.join(', ');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${ids.length} ${noun}s are named ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__/* .printableName */ .Nt)(name))}; give the id of one: ${shown}`);
}
//# sourceMappingURL=find-entry.js.map

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




/**
 * Checks the name of a tag before anything is sent: it is a segment of the address of the tag.
 *
 * @param input - the input that names it.
 * @throws UserError for a name that no request can address.
 */
function assertTagName(tag, input = 'tag') {
    if (tag === undefined || (!tag.includes('/') && tag !== '.' && tag !== '..'))
        return;
    const name = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(tag), 80);
    const reason = 'is part of an address, so it has no slash and is not . or ..';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__/* .inputName */ .yu)(input)}: ${name} cannot be the name of a tag, which ${reason}; give another name`);
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




/** Requests for tags at a time. */
const maxParallel = 4;
/**
 * Finds the sources that run a tag of an uploaded connector: a source's `connector` is the id of the tag
 * (docs/platform.md#tag-sources). They are ordered by connector, tag and name.
 *
 * @param query - of which connector and tag; of all where it is undefined. Only without both, sources are included whose
 *   connector or tag does not exist any more.
 * @throws UserError, TenantError
 */
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
/** True for a source that was made from a tag of an uploaded connector, by the name that the connector then had. */
function isOfUploadedConnector({ connectorName }) {
    return connectorName.includes(' (tag: ') && connectorName.endsWith(')');
}
function missingTag(connector, tagName, tags) {
    const names = tags.map((tag) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(tag.tagName))).join(', ');
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(connector.alias))} has no tag ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(tagName))}; its tags are: ${names || 'none'}`);
}
/** What the order goes by. Sources whose tag does not exist come last. */
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
/* harmony import */ var _tenant_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49807);



/** The inputs of every command that reaches a tenant. */
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
/**
 * The value of the input `connector`.
 *
 * @param alternative - what else the user can do, as the end of the message.
 * @throws UserError when it is missing.
 */
function requireConnector(connector, alternative = '') {
    if (connector !== undefined)
        return connector;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__/* .inputName */ .yu)('connector')} is missing; give the id or alias of the connector${alternative}`);
}
/** The names of the tenant inputs that are missing. */
function missingTenantInputs(inputs) {
    return ['base-url', 'client-id', 'client-secret'].filter((name) => inputs[name] === undefined);
}
/**
 * Creates a client for the tenant that the inputs name. Close it after use. It sends nothing yet, except with `api-prefix: auto`.
 *
 * @throws UserError that names the inputs that are missing.
 * @throws TenantError with `api-prefix: auto`, if the tenant cannot be reached.
 */
async function connectTenant(inputs, context, more = {}) {
    const { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret } = inputs;
    if (baseUrl === undefined || clientId === undefined || clientSecret === undefined) {
        const missing = missingTenantInputs(inputs);
        const variables = missing
            .map((name) => tenantInputs[name])
            .map((d) => 'env' in d && d.env);
        const one = missing.length === 1;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the tenant's ${missing.map(_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__/* .plainInputName */ .sy).join(', ')} ${one ? 'is' : 'are'} missing; give ${one ? 'it' : 'them'}, or set ${variables.join(', ')} ` +
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

/***/ 19898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ timeInput),
/* harmony export */   T: () => (/* binding */ durationInput)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_input_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58369);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
/* harmony import */ var _core_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99582);





/** The earliest time that is accepted. RFC 3339 has years of four digits, and there are no older records. */
const minTime = Date.UTC(2000, 0, 1);
/**
 * Parses an input with a duration above zero.
 *
 * @returns milliseconds.
 * @throws UserError that names the input and the format.
 */
function durationInput(name, text) {
    const duration = (0,_core_times_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E9)(text);
    if (duration === undefined || duration <= 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__/* .inputName */ .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(text), 60)} is not a duration; write one such as 30s, 5m, 1h30m or 2d`);
    }
    return duration;
}
/**
 * Parses an input with a time: an absolute one, or a duration before `now`.
 *
 * @returns milliseconds since 1970.
 * @throws UserError that names the input and the formats.
 */
function timeInput(name, text, now) {
    const time = (0,_core_times_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTime */ .pe)(text, now);
    if (time === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__/* .inputName */ .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(text), 60)} is not a time; write how long ago (30m, 2h), or 2026-01-31, 2026-01-31 13:00:00 (UTC) or 2026-01-31T13:00:00+01:00`);
    }
    if (time < minTime)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__/* .inputName */ .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(text), 60)} is too long ago; give a time after 2000`);
    return time;
}
//# sourceMappingURL=time-inputs.js.map

/***/ }),

/***/ 144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ levelName),
/* harmony export */   p: () => (/* binding */ isErrorLevel)
/* harmony export */ });
/** The levels of errors, as loggers of several languages and syslog name them. */
const errorLevels = new Set([
    ...['ERROR', 'ERR', 'FATAL', 'SEVERE', 'CRITICAL', 'CRIT', 'ALERT', 'EMERGENCY', 'EMERG', 'PANIC'],
]);
/** The level of a log record in capitals, without the spaces by which some loggers align it. */
function levelName(level) {
    return level.trim().toUpperCase();
}
/** True for the level of a log record that tells of an error. */
function isErrorLevel(level) {
    return errorLevels.has(levelName(level));
}
//# sourceMappingURL=log-levels.js.map

/***/ }),

/***/ 88568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ ordinaryWords),
/* harmony export */   lc: () => (/* binding */ commonWords),
/* harmony export */   mO: () => (/* binding */ particles)
/* harmony export */ });
/** Words of names beside others: alone, or only beside each other, they are names. */
const particles = words('de da di do du la le al el van von der den des del dos das bin ibn ter zu af av of');
/** Words that stand for a role or a thing: in the fields of persons they stay too, where all others are replaced. */
const ordinaryWords = words('user users admin admins administrator administrators test tests tester service services account accounts system', 'group groups role roles guest guests default demo example sample manager managers owner owners member members', 'active inactive enabled disabled locked true false null none unknown other name names mail email com org net www', 'api http https the and for sales support engineering finance marketing human resources operations legal team', 'department company office security access application app bot integration automation everyone public private', 'cn ou dc uid root super staff employee employees contractor contractors external internal new old temp tmp id');
/**
 * Words that tell of nobody and stay readable wherever they stand: those of HTTP, JSON, XML and media types, of protocols for
 * identities, and of names of fields. Words that are also names of people are left out, such as "mark" and "grant".
 */
const commonWords = words(...ordinaryWords, ...particles, 
// HTTP, addresses, media types
'http https www api rest rpc v1 v2 v3 v4 get put post patch delete head options json xml html text plain csv form data', 'urlencoded multipart mixed boundary octet stream application image audio video charset utf utf8 utf16 iso ascii gzip', 'deflate br identity encoding content type length disposition attachment inline filename accept location link rel next', 'prev previous last first self href url uri path host port query cookie set secure httponly samesite strict lax none domain', 'expires maxage cache control no store private must revalidate etag weak retry after ratelimit limit remaining reset', 'authenticate realm basic bearer digest negotiate scheme header headers status code reason vary allow range bytes ranges', 'localhost com net org io ws xmlns xsi xsd soap soapenv envelope body fault faultcode faultstring schema schemas xmlsoap w3', 'encodingstyle nil root doctype en us odata context nextlink deltalink count metadata minimal hal ndjson scim problem vnd ms', 'multistatus jsonp callback window event id sid jsessionid phpsessid recorded', 
// Reason phrases
'continue switching protocols ok created accepted nonauthoritative information partial moved permanently found see other not', 'modified temporary redirect bad request unauthorized payment required forbidden method allowed acceptable proxy', 'timeout conflict gone precondition failed payload too large long unsupported media satisfiable expectation unprocessable', 'entity locked upgrade many requests internal server error implemented gateway service unavailable version supported', 
// OAuth and sessions
'oauth oauth2 token tokens access refresh auth authorization client secret credentials password scope expire in issued at', 'session sessionid jti csrf login logout signin signout user username account accounts users type jwt alg typ iat exp nbf', 
// Names of fields
'name names given family full display formal formatted nick middle sur common email mail mails phone phones mobile telephone', 'birth birthday birthdate dob fax address addresses street city state country region postal zip locality title department division company organization', 'organisation org unit cost center centre employee number manager owner group groups role roles member members membership', 'permission permissions entitlement entitlements privilege privileges attribute attributes field fields value values key keys', 'list item items result results record records resource resources object objects page pages pagesize per offset start end', 'index size total cursor sort order asc desc filter search select expand include exclude from to by and or eq ne co sw ew', 'gt ge lt le pr where limit top skip take true false null yes on off is has be are was the a an of for with without this that', 'active inactive enabled disabled enable disable locked unlocked suspended terminated deleted pending blocked archived', 'date time day month year hour minute second zone timezone locale language updated modified changed last successful', 'added removed changes change operation operations op ops add replace remove test delta description comment note notes remark', 'remarks label labels tag tags category kind level flag flags message messages error errors detail details info warning debug', 'success failure valid invalid missing unknown undefined expired denied duplicate exists exist already cannot could must should', 'primary secondary default custom standard public external internal read write create update edit view list all any each only', 'new old current source target parent child children ref reference href identifier uid uuid guid external native work home', 'tenant workspace project team teams license licenses plan policy policies rule rules setting settings config configuration', 'rate exceeded slow down try again later nothing such an it they them we you your our their more less than least most');
function words(...lists) {
    return new Set(lists.join(' ').split(' '));
}
//# sourceMappingURL=vocabulary.js.map

/***/ }),

/***/ 74938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   AY: () => (/* binding */ partsBelow),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Ru: () => (/* binding */ hintOfType),
/* harmony export */   aK: () => (/* binding */ hint),
/* harmony export */   eb: () => (/* binding */ misspelledMembers),
/* harmony export */   jk: () => (/* binding */ arrayOf),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   wN: () => (/* binding */ withTopic),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82226);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);





/** `; did you mean "x"?`, or an empty text. */
function hint(word, candidates) {
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, candidates);
    return near === undefined ? '' : `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(near))}?`;
}
/** Names of the types in other systems. */
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
/** As `hint`, for the name of a type. */
function hintOfType(word, allowed) {
    const same = synonyms[word.toLowerCase()];
    return same !== undefined && allowed.includes(same)
        ? `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(same))}?`
        : hint(word, allowed);
}
/** The findings with a topic. */
function withTopic(topic, findings) {
    return findings.map((finding) => ({ ...finding, topic }));
}
/** Members that the schema reports if they are missing, with a suggestion. */
const requiredMembers = new Set([
    ...['name', 'commands', 'sourceConfig', 'displayAttribute', 'identityAttribute', 'attributes'],
    ...['type', 'key', 'label'],
]);
/** Warns of members that may be misspellings of documented ones that are missing. */
function misspelledMembers(spec, part, known) {
    const findings = [];
    const missing = known.filter((key) => !Object.hasOwn(part.value, key) && !requiredMembers.has(key));
    for (const key of Object.keys(part.value)) {
        const near = known.includes(key) ? undefined : (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, missing);
        if (near === undefined)
            continue;
        const where = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .describePath */ .NH)(spec, part.path);
        findings.push(warning([...part.path, key], `${where} has ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(key))}, which is not read; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(near))}?`));
    }
    return findings;
}
/** All objects in nested lists of items: menus, sections, items, and the items of sub-menus. */
function partsBelow(root, list) {
    return partsOf(root, list).flatMap((part) => [
        part,
        ...['items', 'subMenus'].flatMap((key) => partsBelow(part.value, [key]).map(({ value, path }) => ({ value, path: [...part.path, ...path] }))),
    ]);
}
/** The objects in a list, with their paths. */
function partsOf(root, list) {
    return arrayOf(root[String(list[0])]).flatMap((value, index) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? [{ value, path: [...list, index] }] : []);
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
//# sourceMappingURL=parts.js.map

/***/ }),

/***/ 4273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YH: () => (/* binding */ discoversSchema),
/* harmony export */   de: () => (/* binding */ discoverSchema),
/* harmony export */   ze: () => (/* binding */ hasPlaceholderSchema)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65872);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74938);


/** The command by which a connector creates the account schema itself. */
const discoverSchema = 'std:account:discover-schema';
/** True if the connector creates the account schema itself. */
function discoversSchema(spec) {
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)(spec['commands']).includes(discoverSchema);
}
/**
 * True if the connector discovers the account schema and the spec has only an empty one, as published connectors do
 * (docs/platform.md#spec-account-schema).
 */
function hasPlaceholderSchema(spec) {
    const schema = spec['accountSchema'];
    if (!discoversSchema(spec) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(schema))
        return false;
    const { displayAttribute, identityAttribute, attributes } = schema;
    const isEmptyText = (value) => value === undefined || value === '';
    const isEmptyList = attributes === undefined || (Array.isArray(attributes) && attributes.length === 0);
    return isEmptyText(displayAttribute) && isEmptyText(identityAttribute) && isEmptyList;
}
//# sourceMappingURL=placeholder.js.map

/***/ }),

/***/ 15269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ itemTypes),
/* harmony export */   eE: () => (/* binding */ knownKeys),
/* harmony export */   sJ: () => (/* binding */ attributeTypes)
/* harmony export */ });
/* unused harmony export specSchema */
/**
 * The documented form of `connector-spec.json` as a JSON Schema (docs/platform.md#spec), with what a spec must meet.
 * Requirements that almost no public spec meets (`keyType`, `sectionTitle`) and references between parts are in `rules.ts`.
 * Unknown members are allowed, because public specs have many.
 */
/** An object with members of these types; other members are allowed. */
function object(properties, required = []) {
    return { type: 'object', properties, required };
}
/** `schema` for objects of this type, `otherwise` for the rest. */
function when(type, schema, otherwise = {}) {
    // A literal key `then` would make the object look like a promise.
    const consequence = 'then';
    return { if: object({ type: { const: type } }, ['type']), [consequence]: schema, else: otherwise };
}
const text = { type: 'string' };
const name = { type: 'string', minLength: 1 };
const flag = { type: 'boolean' };
const listOf = (items) => ({ type: 'array', items });
const attributeTypes = ['string', 'boolean', 'long', 'int'];
/** The types of an item of `sourceConfig`. */
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
/** The known members of each part of a spec, documented or in public specs. Similar names are reported as misspellings. */
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
/** The documented types and `number`, which public specs have; the rules warn of it. */
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
    // `array` is not documented, but in old specs (docs/platform.md#spec-create-template).
    type: { enum: [...attributeTypes, 'array'] },
    required: flag,
    initialValue: object({ type: { enum: ['identityAttribute', 'generator', 'static'] }, attributes: { type: 'object' } }, ['type']),
}, ['type']);
const option = object({ label: text, value: { type: ['string', 'number', 'boolean'] } }, ['label', 'value']);
const half = object({ key: name, label: text, type: text, required: flag }, ['key', 'label', 'type']);
/** Further members of an item by its type. The rules check `options` of a choice. */
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
        // The rules warn of types that are not documented.
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
        // Several specs in use have a section where only a menu is documented.
        sourceConfig: listOf({
            ...object({ type: { enum: ['menu', 'section'] } }, ['type']),
            ...when('section', { $ref: '#/definitions/section' }, when('menu', { $ref: '#/definitions/menu' })),
        }),
        accountSchema,
        entitlementSchemas: listOf(entitlementSchema),
        accountCreateTemplate: object({ fields: listOf(field) }),
    }, ['name', 'commands', 'sourceConfig']),
};
//# sourceMappingURL=schema.js.map

/***/ }),

/***/ 25826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ supportsStateful),
/* harmony export */   GM: () => (/* binding */ checkSourceConfig)
/* harmony export */ });
/* unused harmony export namesSecret */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65872);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93305);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74938);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15269);






/** Checks the items of the configuration, their initial values, and the item for stateful commands. */
function checkSourceConfig(spec) {
    const findings = [];
    const items = (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .partsBelow */ .AY)(spec, ['sourceConfig']);
    const keys = items.map(({ value }) => value['key']).filter((key) => typeof key === 'string');
    const dynamic = (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .arrayOf */ .jk)(spec['commands']).includes('std:config-options:read');
    for (const { value, path } of items) {
        if (value['type'] === 'section') {
            // A single section at the top, without a menu, usually has no title.
            const title = value['sectionTitle'];
            if ((title === undefined || (typeof title === 'string' && title.trim() === '')) && path.length > 2)
                findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)(path, `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .describePath */ .NH)(spec, path)} has no sectionTitle`));
            continue;
        }
        const { key, type } = value;
        if (key === undefined)
            continue;
        if (typeof type === 'string' && type !== '' && !_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .itemTypes */ .Xs.includes(type))
            findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)([...path, 'type'], `type of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .describePath */ .NH)(spec, path)} is ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(type))}, which is not documented; known are ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .itemTypes */ .Xs, 'and')}${(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .hintOfType */ .Ru)(type, _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .itemTypes */ .Xs)}`));
        findings.push(...(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .misspelledMembers */ .eb)(spec, { value, path }, _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .knownKeys */ .eE.item));
        const parent = value['parentKey'];
        if (typeof parent === 'string' && !keys.includes(parent) && !isInitial(spec, parent))
            findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)([...path, 'parentKey'], `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .describePath */ .NH)(spec, path)} depends on ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(parent))}, which no item has as its key${(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .hint */ .aK)(parent, keys)}`));
        if (value['type'] !== 'radio' && value['type'] !== 'select')
            continue;
        const options = value['options'];
        if (options === undefined && !dynamic)
            findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)(path, `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .describePath */ .NH)(spec, path)} has no options to choose from`));
        else if (Array.isArray(options) && options.length === 0 && !dynamic)
            findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)([...path, 'options'], `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .describePath */ .NH)(spec, path)} has no options to choose from`));
    }
    findings.push(...(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .withTopic */ .wN)('stateful', checkStateful(spec, items)));
    findings.push(...(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .withTopic */ .wN)('secrets', items.flatMap((item) => (isPublicHalf(item, items) ? [] : checkSecret(spec, item)))));
    findings.push(...(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .withTopic */ .wN)('initial-values', checkInitialValues(spec, items)));
    return findings;
}
function isInitial(spec, key) {
    const initial = spec['sourceConfigInitialValues'];
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(initial) && Object.hasOwn(initial, key);
}
/** True if the spec or its reserved initial value says that stateful commands work (docs/platform.md#spec-stateful). */
function supportsStateful(spec) {
    const initial = spec['sourceConfigInitialValues'];
    const reserved = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(initial) && initial['supportsStatefulCommands'] === true;
    return spec['supportsStatefulCommands'] === true || reserved;
}
const statefulKey = 'spConnEnableStatefulCommands';
/** Stateful lists need both the declaration in the spec and an item to switch them on (docs/platform.md#spec-stateful). */
function checkStateful(spec, items) {
    const item = items.find(({ value }) => value['key'] === statefulKey);
    const supported = supportsStateful(spec);
    if (!item) {
        if (!supported)
            return [];
        const message = `supportsStatefulCommands takes effect only with a checkbox item of the key ${statefulKey}`;
        const declared = spec['supportsStatefulCommands'] === true ? [] : ['sourceConfigInitialValues'];
        return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)([...declared, 'supportsStatefulCommands'], message)];
    }
    const where = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .describePath */ .NH)(spec, item.path);
    if (!supported)
        return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)(item.path, `${where} takes effect only with "supportsStatefulCommands": true in the spec`)];
    if (item.value['type'] === 'checkbox')
        return [];
    // It has the same values, and a published connector uses it.
    if (item.value['type'] === 'toggle')
        return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm)([...item.path, 'type'], `${where} is a toggle, and a checkbox is documented`)];
    return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)([...item.path, 'type'], `${where} has to be a checkbox for the platform to read it`)];
}
/** Item types whose values are visible to everybody who can see the source. */
const visibleTypes = ['text', 'textarea', 'url', 'number', 'list'];
/** A secret in an item of a visible type is stored and shown in plain text. */
function checkSecret(spec, { value, path }) {
    const { key, label, type } = value;
    if (!visibleTypes.includes(type) || typeof key !== 'string')
        return [];
    const isSecret = namesSecret(key) || (typeof label === 'string' && namesSecret(label) && !otherNames.test(key));
    if (!isSecret)
        return [];
    const better = type === 'textarea' ? 'secrettextarea' : 'secret';
    const message = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .describePath */ .NH)(spec, path)} seems to hold a secret, but its type ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(String(type)))} shows it to everybody; use the type ${better} in its place`;
    return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)([...path, 'type'], message)];
}
/**
 * True for an item such as `apiKey` beside a secret such as `keySecret` in the same section: the key of such a pair names
 * the client, and its secret is stored as one.
 */
function isPublicHalf({ value: { key }, path }, items) {
    if (typeof key !== 'string' || !/(api|access|client|consumer)[^a-z0-9]*key$/i.test(key))
        return false;
    const section = JSON.stringify(path.slice(0, -1));
    return items.some(({ value, path }) => (value['type'] === 'secret' || value['type'] === 'secrettextarea') &&
        JSON.stringify(path.slice(0, -1)) === section &&
        typeof value['key'] === 'string' &&
        /secret/i.test(value['key']));
}
/** True for a name that ends with a word for a secret: `clientSecret` and `API token`, but not `tokenUrl` or `secretId`. */
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
/** Endings of keys that are not secrets, whatever the label says. */
const otherNames = /(url|uri|path|file|name|id|endpoint|host|header|type|field|attribute|scope)$/i;
/** Initial values that the platform itself reads (docs/platform.md#spec-initial-values). */
const platformValues = /^(provisioningTimeout|supportsStatefulCommands|spConn.*)$/;
function checkInitialValues(spec, items) {
    const initial = spec['sourceConfigInitialValues'];
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(initial))
        return [];
    const keys = items.map(({ value }) => value['key']).filter((key) => typeof key === 'string');
    const parents = items.map(({ value }) => value['parentKey']);
    const findings = [];
    for (const [key, value] of Object.entries(initial)) {
        const path = ['sourceConfigInitialValues', key];
        if (typeof value === 'object') {
            const message = `sourceConfigInitialValues gives ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(key))} ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(value)}: a string, a number, true or false is documented`;
            findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)(path, message));
        }
        if (keys.includes(key) || parents.includes(key) || platformValues.test(key))
            continue;
        const message = `sourceConfigInitialValues gives a value to ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(key))}, which no item has as its key`;
        findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)(path, `${message}${(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .hint */ .aK)(key, keys)}`));
    }
    return findings;
}
//# sourceMappingURL=source-config.js.map

/***/ }),

/***/ 84217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65872);
/* harmony import */ var _core_log_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(144);


/** Reads the message of a log record. It is foreign text: any field may be missing or have any type. */
function factsOf(record) {
    const { message } = record;
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(message)) {
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
    return (0,_core_log_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .isErrorLevel */ .p)(level);
}
/** A failed command may have `completed: true`, so message and error are read too (docs/platform.md#log-records). */
function outcomeOf(message) {
    const { completed, elapsed, error } = message;
    return {
        failed: completed === false || message['message'] === 'command failed' || (error !== undefined && error !== null),
        elapsed: typeof elapsed === 'number' && elapsed >= 0 ? elapsed : undefined,
    };
}
function errorOf(message, isOutcome) {
    const causes = [message['error'], message['err'], message];
    const inner = causes.flatMap((cause) => ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(cause) ? [cause['message'], cause['stack']] : [cause]));
    const texts = [...inner, message['stack']].filter((text) => typeof text === 'string' && text !== '');
    const own = isOutcome ? undefined : textOf(message['message']);
    return {
        text: own ?? texts[0] ?? JSON.stringify(message),
        stack: texts.map(stackIn).find((stack) => stack !== undefined),
    };
}
/** Returns the text if it contains lines of a stack. */
function stackIn(text) {
    return /^[ \t]*at .{1,2000}:\d{1,9}:\d{1,9}\)?$/m.test(text) ? text : undefined;
}
/** Reads `Command execution started : std:account:list, for connector version 29.` */
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
//# sourceMappingURL=log-facts.js.map

/***/ })

};
