export const id = 7764;
export const ids = [7764];
export const modules = {

  4590:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  logs: () => (  logs)
});

var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var command = __webpack_require__(61346);
var output_paths = __webpack_require__(73899);
var core_errors = __webpack_require__(57657);
var input_names = __webpack_require__(58369);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var project_project = __webpack_require__(20905);
var format = __webpack_require__(39798);
var check = __webpack_require__(60382);
var json_lines = __webpack_require__(6035);
var json_output = __webpack_require__(17827);
var log_line = __webpack_require__(66620);
var tenant = __webpack_require__(77543);
var validation_traffic = __webpack_require__(78924);
var locate = __webpack_require__(82492);
var stack_place = __webpack_require__(14137);
; 




const maxListed = 20;
const maxAnnotated = 50;
async function locateErrors({ groups }, { project, specText }) {
    const { directory, specFile } = project;
    const locator = new locate .S({ projectDirectory: directory, specFile, specText });
    for (const group of groups.slice(0, maxListed))
        group.location = await errors_locate(group, project, locator);
}
function errorAnnotations({ groups }) {
    return groups.slice(0, maxAnnotated).map((group) => {
        const { version, targetName, requestID, last, text, location } = group;
        const of = version === undefined ? '' : ` of version ${version}`;
        const source = targetName === '' ? '' : ` of ${targetName}`;
        const request = requestID === '' ? '' : `, request ${requestID}`;
        return {
            level: 'error',
            title: `${group.command ?? group.event}: ${(0,format .U9)(group.count, 'error')}`,
            message: `${text}\nin the log${of}${source}, last at ${last}${request}`,
            location,
        };
    });
}
function errorLines({ groups, ungroupedErrors }, workingDirectory) {
    const lines = [];
    for (const group of groups.slice(0, maxListed)) {
        const { version, targetName, requestID, last, text, location } = group;
        lines.push(`  ${(0,format .U9)(group.count, 'error')} of ${group.command ?? group.event}: ${text}`);
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
    return rest > 0 ? [...lines, `  ${(0,format .U9)(rest, 'error')} of further kinds`] : lines;
}
function placeText({ file, line, column }, workingDirectory) {
    const shown = (0,external_node_path_.relative)(workingDirectory, (0,external_node_path_.resolve)(workingDirectory, file)).split(external_node_path_.sep).join('/');
    return [shown, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
async function errors_locate({ stack, command }, project, locator) {
    const place = stack === undefined ? undefined : await (0,stack_place .B)(stack, project);
    return place ?? (command === undefined ? undefined : locator.locate({ kind: 'handler', command }));
}
var logs_inputs = __webpack_require__(65940);
var log_attribution = __webpack_require__(69401);
var log_matcher = __webpack_require__(54522);
var external_node_crypto_ = __webpack_require__(77598);
var times = __webpack_require__(99582);
; 



const pollIntervalMs = 2000;
const overlapMs = 20_000;
const maxFingerprints = 100_000;
const pollEnd = Symbol('pollEnd');
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
class SeenRecords {
    #options;
    #seen = new Map();
    #order = this.#seen.entries();
    #oldest;
    #poll = 0;
    #deepPollTime = 0;
    #newest;
    #floor;
    #warned = false;
    constructor(options) {
        this.#options = options;
        this.#newest = options.start;
        this.#floor = options.start;
    }
    startPoll(isLast) {
        this.#poll += 1;
        const now = this.#options.clock.now();
        if (this.#poll === 1) {
            this.#deepPollTime = now;
            return this.#options.start;
        }
        this.#floor = this.#startTime(this.#deepReachMs());
        if (!isLast && now - this.#deepPollTime < log_matcher .$k)
            return this.#startTime(overlapMs);
        this.#deepPollTime = now;
        return this.#floor;
    }
    #deepReachMs() {
        return log_matcher .MS + this.#options.clock.now() - this.#deepPollTime;
    }
    #startTime(reachMs) {
        return Math.max(this.#floor, Math.min(this.#newest, this.#options.clock.now()) - reachMs);
    }
    isNew(record) {
        const time = (0,times .TM)(record.timestamp) ?? this.#newest;
        this.#newest = Math.max(this.#newest, time);
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
    #forget() {
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
            else if (seen.time > now)
                this.#seen.set(key, seen);
        }
    }
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
; 



const heldByNameWarning = 'records that only their source name attributes to the connector are shown five minutes late; filter by source instead of connector to see them at once';
async function createMatcher({ connector: ref, ...filters }, client, specName, signal, onUnattributed) {
    if (ref === undefined)
        return new log_matcher .zT(filters, onUnattributed);
    const connector = await client.connectors.resolve(ref, { signal });
    const all = await client.connectors.list({ signal });
    return new log_matcher .zT({ ...filters, connector: (0,log_attribution .Tm)(connector, all, specName) }, onUnattributed);
}
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
function receiveRecords({ client, query, window: { start, stop, until }, clock, logger, signal, }) {
    const filter = tenantFilter(query);
    const read = (from) => client.logs.query({ ...filter, startTime: iso(from), ...(stop === undefined ? {} : { endTime: iso(stop) }) }, { signal });
    return until === undefined ? read(start) : followLogs({ start, until, clock, logger, signal, read });
}
function tenantFilter({ connector, version, sources, levels, event, component, targetId, requestId, }) {
    if (connector !== undefined)
        return {};
    const [source, ...furtherSources] = sources;
    const hasVersion = version !== undefined;
    return {
        ...(source !== undefined && furtherSources.length === 0 ? { targetName: source } : {}),
        ...(targetId === undefined ? {} : { targetID: targetId }),
        ...(requestId === undefined ? {} : { requestID: requestId }),
        ...(!hasVersion && levels.length > 0 ? { logLevels: [...levels] } : {}),
        ...(!hasVersion && event !== undefined ? { event } : {}),
        ...(!hasVersion && component !== undefined ? { component } : {}),
    };
}
function iso(time) {
    return new Date(time).toISOString();
}
var logs_stats = __webpack_require__(72632);
var report_chart = __webpack_require__(86637);
var markdown = __webpack_require__(12560);
; 



const maxRows = 20;
function logsSection({ tenant, filter, totals, unattributed, excluded, file, problem }) {
    const none = problem === undefined ? 'no errors' : 'no errors so far';
    const head = `**${(0,format .U9)(totals.count, 'record')}**, ${totals.errors === 0 ? none : `**${(0,format .U9)(totals.errors, 'error')}**`}`;
    return [
        problem === undefined ? '' : `❌ Not finished: ${(0,markdown .Qq)(problem)}`,
        `${head} on ${(0,markdown .aY)(tenant)}, ${(0,markdown .Qq)(filter)}${file === undefined ? '' : `, in ${(0,markdown .aY)(file)}`}`,
        unattributed.count === 0
            ? ''
            : `${(0,format .U9)(unattributed.count, 'record')} left out: they cannot be attributed to a connector or version.`,
        excluded === 0 ? '' : `${(0,format .U9)(excluded, 'record')} of a validation left out.`,
        totals.groups.length === 0 ? '' : `### Errors\n\n${errorTable(totals)}`,
        unattributed.groups.length === 0
            ? ''
            : `### Errors that cannot be attributed\n\n${errorTable(unattributed, 'source')}`,
        commandSection(totals),
        timelineSection(totals),
        totals.count === 0 ? '' : (0,markdown .zH)('Levels and events', countTables(totals)),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function errorTable({ groups, ungroupedErrors }, named = 'version') {
    const rows = groups
        .slice(0, maxRows)
        .map((group) => [
        String(group.count),
        group.command === undefined ? (0,markdown .Qq)(group.event) : (0,markdown .aY)(group.command),
        (0,markdown .Qq)(group.text),
        named === 'source' ? (0,markdown .Qq)(group.targetName) : group.version === undefined ? '' : String(group.version),
        (0,markdown .Qq)(group.last),
        (0,markdown .aY)(group.requestID),
    ]);
    const rest = Math.max(0, groups.length - maxRows);
    const more = [
        rest > 0 ? `${(0,format .U9)(rest, 'more kind')} of error` : '',
        ungroupedErrors > 0 ? `${(0,format .U9)(ungroupedErrors, 'error')} of further kinds` : '',
    ].filter((part) => part !== '');
    const headers = ['Times', 'Command', 'Error', named === 'source' ? 'Source' : 'Version', 'Last', 'Request'];
    return (0,markdown .tp)(headers, rows) + (more.length === 0 ? '' : `\n\nAnd ${more.join(', ')}.`);
}
function commandSection({ commands, slowest }) {
    const rows = commands
        .slice(0, maxRows)
        .map((each) => [
        (0,markdown .aY)(each.command),
        String(each.records),
        String(each.errors),
        String(each.invocations),
        each.failed === 0 ? '0' : `**${each.failed}**`,
        each.timedInvocations === 0 ? '' : (0,format .a3)(each.totalElapsedMs / each.timedInvocations),
        each.timedInvocations === 0 ? '' : (0,format .a3)(each.maxElapsedMs),
    ]);
    if (rows.length === 0)
        return '';
    const headers = ['Command', 'Records', 'Errors', 'Invocations', 'Failed', 'Average', 'Slowest'];
    const more = commands.length > maxRows ? `\n\nAnd ${(0,format .U9)(commands.length - maxRows, 'more command')}.` : '';
    return `### Commands\n\n${(0,markdown .tp)(headers, rows)}${more}${slowSection(slowest)}`;
}
function slowSection(slowest) {
    if (slowest.length === 0)
        return '';
    const rows = slowest.map((each) => [
        (0,format .a3)(each.elapsedMs),
        `${(0,markdown .aY)(each.command)}${each.failed ? ' (failed)' : ''}`,
        each.version === undefined ? '' : String(each.version),
        (0,markdown .Qq)(each.targetName),
        (0,markdown .Qq)(each.timestamp),
        (0,markdown .aY)(each.requestID),
    ]);
    return `\n\n${(0,markdown .zH)('Slowest invocations', (0,markdown .tp)(['Time', 'Command', 'Version', 'Source', 'At', 'Request'], rows))}`;
}
function timelineSection({ timeline: { bucketMs, buckets } }) {
    if (buckets.length === 0)
        return '';
    const labels = buckets.map(({ start }) => timeLabel(start, bucketMs));
    const size = bucketSizeText(bucketMs);
    const errors = buckets.map((bucket) => bucket.errors);
    const chart = (0,report_chart .S)({
        title: `Records (bars)${errors.some((n) => n > 0) ? ' and errors (line)' : ''} per ${size}, UTC`,
        labels,
        unit: 'records',
        bars: buckets.map((bucket) => bucket.count),
        line: errors.some((n) => n > 0) ? errors : undefined,
    });
    const rows = buckets.map((bucket, index) => [labels[index] ?? '', String(bucket.count), String(bucket.errors)]);
    return `### Timeline\n\n${chart}\n\n${(0,markdown .zH)('As a table', (0,markdown .tp)(['UTC', 'Records', 'Errors'], rows))}`;
}
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
    const rows = (counts) => counts.map((each) => [each.name === '' ? '(none)' : (0,markdown .Qq)(each.name), String(each.count)]);
    return [(0,markdown .tp)(['Level', 'Records'], rows(levels)), (0,markdown .tp)(['Event', 'Records'], rows(events))].join('\n\n');
}
; 






















const allInputs = {
    ...logs_inputs .yn,
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
    ...validation_traffic .MW,
    ...tenant .MR,
};
const outputs = {
    file: 'Path of the file with the records, if out is given.',
    count: 'Number of records.',
    errors: 'Number of errors among them: records of level ERROR, and outcomes of commands that failed.',
    'unattributed-errors': 'Number of errors that were left out because they cannot be attributed to a connector or version.',
};
const logs = (0,command .N)({
    name: 'logs',
    summary: "Reads the connectors' logs of a tenant, prints and counts the records, and locates errors in the source.",
    action: { title: 'SaaS connector: logs', icon: 'file-text', color: 'gray-dark' },
    positional: ['connector'],
    inputs: allInputs,
    outputs,
    async run(inputs, context) {
        const { clock, logger, signal, workingDirectory } = context;
        const window = (0,logs_inputs .tw)(inputs, clock.now());
        const query = (0,logs_inputs .xB)(inputs);
        const warning = (0,logs_inputs .x8)(query.event);
        if (warning !== undefined)
            logger.warning(warning);
        await (0,output_paths .H)({ out: inputs.out }, workingDirectory);
        const project = await readProject(inputs, context);
        const ownTraffic = new validation_traffic .W6(await (0,validation_traffic .xs)(inputs['exclude-validation'], workingDirectory));
        const client = await (0,tenant .Hl)(inputs, context, { transport: (0,logs_inputs .vX)(inputs) });
        const stats = new logs_stats .s();
        const unattributed = new logs_stats .s();
        let excluded = 0;
        let problem;
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
                if (!endsOnInterrupt || !signal.aborted || error !== signal.reason) {
                    problem = (0,core_errors .XV)(error);
                    throw error;
                }
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
                    filter: (0,logs_inputs .Qp)(inputs, window),
                    totals,
                    unattributed: unattributed.totals(),
                    excluded,
                    file: file && (0,external_node_path_.relative)(workingDirectory, file.path),
                    problem,
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
        if (!(error instanceof core_errors .yo))
            throw error;
        logger.debug(`no connector project in the working directory: ${error.message}`);
        return undefined;
    }
}
async function readProjectIn(directory) {
    const project = await (0,project_project .t)(directory);
    const { specFile } = project;
    const specText = specFile !== undefined && (0,external_node_fs_.existsSync)(specFile) ? await (0,promises_.readFile)(specFile, 'utf8') : undefined;
    return { project, specText, specName: specText === undefined ? undefined : (0,check .F9)(specText, specFile).name };
}
async function createFile({ out }, context) {
    if (out === undefined)
        return undefined;
    const file = await json_lines .c.create((0,external_node_path_.resolve)(context.workingDirectory, out), `out ${out}`, context.logger.progress);
    context.setPathOutput('file', file.path);
    return file;
}
async function writeRecord(record, print, file, { logger, secrets }) {
    if (print === 'text')
        logger.info((0,log_line .B)(record));
    if (print !== 'json' && file === undefined)
        return;
    const json = (0,json_output .We)(record, secrets);
    if (print === 'json')
        logger.info(json);
    await file?.write(json);
}
function report(logReport, { print }, context) {
    const { logger } = context;
    const { totals, unattributed, excluded } = logReport;
    context.addSummary(`## Logs\n\n${logsSection(logReport)}`);
    if (print !== 'json')
        logger.info(`${(0,format .U9)(totals.count, 'record')}, ${(0,format .U9)(totals.errors, 'error')}`);
    if (context.workflow !== undefined) {
        for (const annotation of errorAnnotations(totals))
            context.annotate(annotation);
    }
    else if (print !== 'json') {
        for (const line of errorLines(totals, context.workingDirectory))
            logger.info(line);
    }
    if (excluded > 0 && print !== 'json')
        logger.info(`${(0,format .U9)(excluded, 'record')} of a validation left out`);
    if (unattributed.count > 0) {
        logger.warning(`${(0,format .U9)(unattributed.count, 'record')} left out: they cannot be attributed to a connector or version; filter by source instead of connector`);
    }
}
function errorsFound({ errors, groups }) {
    const [mostFrequent] = groups;
    const detail = mostFrequent && ` the most frequent, ${mostFrequent.command ?? mostFrequent.event}: ${mostFrequent.text}`;
    return new core_errors .yo(`${(0,format .U9)(errors, 'error')} in the log;${detail ?? ' see the summary'}`, {
        location: mostFrequent?.location,
        isFinding: true,
    });
}
const maxNamedSources = 3;
function unattributedErrorsFound({ errors, groups }, project) {
    const sources = [...new Set(groups.map(({ targetName }) => targetName).filter((name) => name !== ''))];
    const named = sources.slice(0, maxNamedSources).map((name) => (0,core_text .hD)((0,process .Nt)(name)));
    const of = named.length === 0 ? '' : ` of ${named.join(', ')}${sources.length > named.length ? ' and others' : ''}`;
    const path = project === undefined ? `give ${(0,input_names .sy)('path')}, the project of the connector, or ` : '';
    return new core_errors .yo(`${(0,format .U9)(errors, 'error')}${of} in the log cannot be attributed to a connector or version, so it is not known whether ${errors === 1 ? 'it is' : 'they are'} of this one; ${path}select the sources of the connector with ${(0,input_names .sy)('source')}`, { isFinding: true });
}

  }),

  6035:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  JsonLinesFile)
  });
  var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70679);





const maxBufferedBytes = 64 * 1024;
const linesShown = 1_000;
class JsonLinesFile {
    path;
    #label;
    #stream;
    #show;
    #lines = 0;
    #failure;
    constructor(path, label, stream, show) {
        this.path = path;
        this.#label = label;
        this.#stream = stream;
        this.#show = show;
        stream.on('error', (error) => {
            this.#failure ??= error;
        });
    }
    static async create(path, label, show) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
            const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path, { highWaterMark: maxBufferedBytes });
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stream, 'open');
            return new JsonLinesFile(path, label, stream, show);
        }
        catch (cause) {
            throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__  .oG)(label, cause);
        }
    }
    async write(json) {
        this.#assertWritable();
        if (!this.#stream.write(`${json}\n`))
            await this.#drained();
        this.#assertWritable();
        if (++this.#lines % linesShown === 0)
            this.#show?.(`${this.#lines} lines written to ${this.#label}`);
    }
    async close() {
        if (!this.#stream.closed) {
            const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(this.#stream, 'close');
            this.#stream.end();
            await closed.catch(() => { });
        }
        this.#assertWritable();
    }
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
            throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__  .oG)(this.#label, this.#failure);
    }
}

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

  })

};
