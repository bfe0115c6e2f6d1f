export const id = 1182;
export const ids = [1182];
export const modules = {

  34201:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AP: () => (  commentHeading),
    BV: () => (  ownCommentKey),
    eM: () => (  sharedCommentKey),
    u: () => (  validationTitle)
  });
  var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12560);

const validationTitle = '## Validate';
function commentHeading(names) {
    const given = names.filter((name) => name !== undefined && name !== '');
    return given.length === 0 ? validationTitle : `${validationTitle}: ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .fh)(given.join(', '))}`;
}
function ownCommentKey(connector, key, shard = []) {
    return [connector, key ?? '', ...shard];
}
function sharedCommentKey(key) {
    return ['', key ?? ''];
}

  }),

  17120:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Zp: () => (  recordValidation),
    mP: () => (  hasReachedTarget)
  });
  var _upload_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26490);

const readingChecks = [
    ...['account-list-and-read', 'account-read-stable', 'entitlement-list-read', 'entitlement-read-stable'],
    ...['named-objects-read', 'source-data-read'],
];
async function recordValidation(report, inputs, context) {
    const { tenant, ref, alias, version = report.connector.tagVersion } = report.connector;
    if (tenant === undefined || ref === undefined || alias === undefined || version === undefined)
        return;
    if (report.shard !== undefined || context.signal.aborted)
        return;
    const records = (0,_upload_record_js__WEBPACK_IMPORTED_MODULE_0__  .WH)(inputs, context);
    const key = { tenant, connector: { id: ref, alias } };
    await records.addEvent(key, version, { kind: 'validated', ...validationFacts(report) }, inputs['report-url']);
}
function validationFacts(report) {
    const { verdict, totals, seed, baseline } = report;
    const hasKnownFindings = verdict === 'fail' && baseline?.gate === true && baseline.new === 0;
    const counts = report.configured === true &&
        report.replay === undefined &&
        (verdict === 'pass' || verdict === 'warn' || hasKnownFindings) &&
        hasPassed(report, ['test-connection-success']) &&
        hasPassed(report, readingChecks);
    return {
        ...{ verdict, counts, seed },
        ...(counts && hasKnownFindings && { knownFindings: true }),
        ...{ passed: totals.pass, warned: totals.warn, failed: totals.fail, skipped: totals.skip },
    };
}
function hasReachedTarget(report) {
    return (report.configured === true &&
        report.replay === undefined &&
        hasPassed(report, ['test-connection-success', ...readingChecks]));
}
function hasPassed({ checks }, ids) {
    return checks.some(({ id, verdict, incomplete }) => {
        return ids.includes(id) && (verdict === 'pass' || verdict === 'warn') && !incomplete;
    });
}

  }),

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

  16177:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Ih: () => (  annotationsOf),
  Bj: () => (  assertAcceptable),
  jC: () => (  assertSpecNotRefused),
  uR: () => (  concludeReport),
  Ux: () => (  finishReport)
});

var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(57657);
var input_names = __webpack_require__(58369);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
; 




function compareWithBaseline(report, earlier, path) {
    if (earlier !== undefined && earlier.connector.name !== report.connector.name) {
        throw new errors .eb(`${(0,input_names .sy)('baseline')} ${path} is a result of ${(0,core_text .hD)((0,process .Nt)(earlier.connector.name), 80)}, not of ${(0,core_text .hD)((0,process .Nt)(report.connector.name), 80)}; give the result of the same connector`);
    }
    const earlierKeys = new Map((earlier?.checks ?? []).map((check) => [
        check.id,
        keysOf({ ...check, findings: check.findings.filter(isCompared) }),
    ]));
    let added = 0;
    let known = 0;
    const checks = report.checks.map((check) => ({
        ...check,
        findings: check.findings.map((finding) => {
            if (!isCompared(finding))
                return finding;
            const isNew = !earlierKeys.get(check.id)?.has(keyOf(finding));
            if (isNew)
                added++;
            else
                known++;
            return { ...finding, new: isNew };
        }),
    }));
    return { ...report, checks, baseline: { new: added, known, fixed: fixedOf(report, earlier) } };
}
function fixedOf(report, earlier) {
    const checksById = new Map(report.checks.map((check) => [check.id, check]));
    const fixed = [];
    for (const { id, findings } of earlier?.checks ?? []) {
        const check = checksById.get(id);
        if (check === undefined || check.verdict === 'skip' || check.incomplete)
            continue;
        const keys = keysOf(check);
        for (const finding of findings) {
            const key = keyOf(finding);
            if (!isCompared(finding) || keys.has(key))
                continue;
            keys.add(key);
            fixed.push({ check: id, level: finding.level, message: finding.message });
        }
    }
    return fixed;
}
function keysOf({ findings, accepted = [] }) {
    return new Set([...findings, ...accepted].map(keyOf));
}
function isCompared({ level }) {
    return level !== 'notice';
}
function keyOf({ fingerprint, level, message }) {
    return fingerprint ?? JSON.stringify([level, message]);
}
var files = __webpack_require__(42226);
var format = __webpack_require__(39798);
var validation = __webpack_require__(53606);
var validation_summary = __webpack_require__(65279);
var comment_heading = __webpack_require__(34201);
var docs_address = __webpack_require__(85801);
var record_validation = __webpack_require__(17120);
var sticky_comment = __webpack_require__(37476);
; 











function finishReport(report, baseline, secrets) {
    if (baseline === undefined)
        return cleanReport(report, secrets);
    const compared = compareWithBaseline(report, baseline.result, baseline.path);
    const run = baseline.result?.origin?.run;
    const isOfSameRun = run !== undefined && run === report.origin?.run;
    if (baseline.isGate && !isOfSameRun && compared.baseline !== undefined)
        compared.baseline.gate = true;
    return cleanReport(compared, secrets);
}
async function concludeReport(report, inputs, context, stopped) {
    let unwritten;
    try {
        await publishReport(report, inputs, context);
    }
    catch (error) {
        unwritten = error;
    }
    try {
        if (stopped !== undefined)
            throw stopped;
        assertAcceptable(report, inputs['fail-on']);
    }
    catch (error) {
        if (unwritten !== undefined)
            context.logger.warning((0,errors .XV)(unwritten));
        throw error;
    }
    if (unwritten !== undefined)
        throw unwritten;
    if (inputs.comment)
        context.signal.throwIfAborted();
}
async function publishReport(report, inputs, context) {
    const { logger, setOutput, setPathOutput } = context;
    setOutput('result', report.verdict);
    setOutput('passed', report.totals.pass);
    setOutput('failed', report.totals.fail);
    setOutput('warned', report.totals.warn);
    setOutput('skipped', report.totals.skip);
    if (report.baseline !== undefined)
        setOutput('new-findings', report.baseline.new);
    logger.info((0,validation .zD)(report));
    if (report.baseline !== undefined)
        logger.info((0,validation .J2)(report.baseline));
    for (const annotation of annotationsOf(report, inputs['fail-on'], context))
        context.annotate(annotation);
    context.addSummary(`${comment_heading .u}\n\n${sectionOf(report, inputs['fail-on'])}`);
    await (0,record_validation .Zp)(report, inputs, context);
    const directory = inputs['report-dir'] === undefined
        ? context.reportDirectory
        : (0,external_node_path_.resolve)(context.workingDirectory, inputs['report-dir']);
    try {
        if (directory !== undefined) {
            const checksPage = (0,docs_address .Z)(context.workflow);
            await (0,files .t)(report, directory, checksPage, (format, path) => setPathOutput(`report-${format}`, path));
        }
    }
    finally {
        await comment(report, inputs, context);
    }
}
function sectionOf(report, failOn) {
    const isPart = report.shard !== undefined && failOn === 'never' && report.stopped === undefined;
    return isPart && report.shard ? (0,validation_summary .aV)(report, report.shard) : (0,validation_summary .LN)(report);
}
async function comment(report, inputs, context) {
    if (!inputs.comment || context.signal.aborted)
        return;
    const problem = await (0,sticky_comment .v)(commentOf(report, inputs), inputs['github-token'], context);
    if (problem !== undefined)
        context.annotate(problem);
}
function commentOf(report, { connectors, 'comment-key': key }) {
    const { name } = report.connector;
    const shard = report.shard === undefined ? [] : [`${report.shard.index}/${report.shard.count}`];
    const heading = (0,comment_heading .AP)([name, key, ...shard]);
    const ownKey = connectors === undefined ? (0,comment_heading .BV)(name, key, shard) : (0,comment_heading .eM)(key);
    return { key: ownKey, body: (footer) => (0,validation_summary .v)(report, heading, footer) };
}
function assertAcceptable({ checks, baseline, stopped }, level) {
    if (stopped !== undefined)
        throw new errors .yo(`the run did not finish: ${stopped}`);
    if (level === 'never')
        return;
    if (level === 'new') {
        const failing = checks.filter(({ findings }) => findings.some((finding) => finding.new));
        if (failing.length === 0)
            return;
        const amount = baseline?.new ?? 0;
        throw new errors .yo(`${amount} ${amount === 1 ? 'finding is' : 'findings are'} not in the baseline: ${listIds(failing)}; see the findings above`);
    }
    const failing = checks.filter(({ verdict }) => verdict === 'fail' || (level === 'warning' && verdict === 'warn'));
    if (failing.length === 0)
        return;
    const word = failing.some(({ verdict }) => verdict === 'fail') ? 'failed' : 'warned';
    throw new errors .yo(`${failing.length} of ${checks.length} checks ${word}: ${listIds(failing)}; see the findings above`);
}
function assertSpecNotRefused({ specProblems: [first, ...others] = [] }) {
    if (first === undefined)
        return;
    const more = others.length === 0 ? '' : ` (and ${(0,format .U9)(others.length, 'more problem')})`;
    throw new errors .yo(`${validation .Cj}: ${first}${more}`);
}
function listIds(checks) {
    const ids = checks.map(({ id }) => id);
    return ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : ids.join(', ');
}
const perPlace = { workflow: 1, shell: 5 };
function annotationsOf(report, level, { workspace, workflow }) {
    const byLocation = new Map();
    const most = perPlace[workflow === undefined ? 'shell' : 'workflow'];
    for (const { check, finding } of (0,validation .Tc)(report.checks)) {
        const { message, remedy, location } = finding;
        const known = finding.new === false;
        const key = JSON.stringify([check.id, finding.level, known, location ? (0,validation .j$)(location) : message]);
        const place = byLocation.get(key) ?? { annotations: [], more: 0 };
        byLocation.set(key, place);
        if (place.annotations.length === most) {
            place.more++;
            continue;
        }
        place.annotations.push({
            level: known && level === 'new' ? 'notice' : finding.level,
            title: known ? `${check.id} (known)` : check.id,
            message: remedy === undefined ? message : `${/[.?]$/.test(message) ? message : `${message}.`} ${remedy}`,
            location: location && { ...location, file: (0,external_node_path_.resolve)(workspace, location.file) },
        });
    }
    return [...byLocation.values()].flatMap(({ annotations, more }) => annotations.map((annotation, i) => more === 0 || i < annotations.length - 1
        ? annotation
        : { ...annotation, message: `${annotation.message} (and ${more} more here)` }));
}
const ownWords = new Set(['error', 'warning', 'notice', 'pass', 'warn', 'fail', 'skip', 'stopped', 'input', 'fault']);
const wordFields = new Set(['level', 'verdict', 'skipCause']);
const wholeFields = new Set([
    ...['seed', 'rerun', 'started', 'start', 'id', 'command', 'requestId', 'requestIds', 'madeUpIds'],
    ...['fingerprint', 'contentSha256', 'plan', 'check', 'kind', 'type', 'description', 'ref', 'alias', 'tenant', 'tag'],
]);
function cleanReport(report, secrets) {
    const clean = (value, name, isForeign) => {
        if (typeof value === 'string') {
            if (isForeign)
                return secrets.clean(value);
            if (name === 'file' || (wordFields.has(name) && ownWords.has(value)))
                return value;
            return secrets.clean(value, { isWhole: wholeFields.has(name) });
        }
        if (Array.isArray(value))
            return value.map((each) => clean(each, name, isForeign));
        if (typeof value !== 'object' || value === null)
            return value;
        const isBelow = isForeign || name === 'exchanges';
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each, key, isBelow)]));
    };
    return clean(report, '', false);
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

  54734:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  isCommittedFile),
    b: () => (  uncommittedFiles)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85472);




async function uncommittedFiles(root, run, commit) {
    const settings = ['-c', 'core.fileMode=false', '-c', 'diff.autoRefreshIndex=true'];
    const options = [
        '--name-only',
        '-z',
        '--no-renames',
        '--no-relative',
        '--no-ext-diff',
        '--ignore-submodules=untracked',
    ];
    const diff = await run([...settings, 'diff', ...options, commit, '--']);
    if (diff.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('diff', diff));
    const outsideOfDependencies = ['.', ':(exclude,glob)**/node_modules/**'];
    const others = await run(['ls-files', '-z', '--others', '--exclude-standard', '--', ...outsideOfDependencies]);
    if (others.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('ls-files', others));
    const differing = await withOtherBytes(root, run, commit, (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(diff));
    return { tracked: [...differing, ...(await hiddenChanges(root, run))], untracked: (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(others) };
}
const maxFilesOfCall = 50;
async function withOtherBytes(root, run, commit, files) {
    const differing = [];
    for (let start = 0; start < files.length; start += maxFilesOfCall) {
        const part = files.slice(start, start + maxFilesOfCall);
        const listed = await run(['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, '--', ...part]);
        if (listed.code !== 0)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('ls-tree', listed));
        const inCommit = new Map((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(listed).flatMap((entry) => {
            const [, hash, path] = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]*)$/.exec(entry) ?? [];
            return hash === undefined || path === undefined || !isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) ? [] : [[path, hash]];
        }));
        const onDisk = await hashesOf(run, [...inCommit.keys()], ['--no-filters']);
        differing.push(...part.filter((path) => !onDisk.has(path) || onDisk.get(path) !== inCommit.get(path)));
    }
    return differing;
}
async function hashesOf(run, paths, options) {
    if (paths.length === 0)
        return new Map();
    const hashes = await run(['hash-object', ...options, '--', ...paths]);
    if (hashes.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('hash-object', hashes));
    const lines = hashes.stdout.toString('utf8').trimEnd().split('\n');
    return new Map(paths.map((path, index) => [path, lines[index] ?? '']));
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
async function hiddenChanges(root, run) {
    const listed = await run(['ls-files', '-z', '-v', '--stage']);
    if (listed.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('ls-files', listed));
    const hidden = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(listed).flatMap((entry) => {
        const [, hash, path] = /^[a-zS] 100\d{3} ([0-9a-f]+) \d\t([\s\S]*)$/.exec(entry) ?? [];
        return path !== undefined && isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) ? [{ path, hash }] : [];
    });
    const changed = [];
    for (let start = 0; start < hidden.length; start += maxFilesOfCall) {
        const part = hidden.slice(start, start + maxFilesOfCall);
        const found = await hashesOf(run, part.map(({ path }) => path), []);
        changed.push(...part.flatMap(({ path, hash }) => (found.get(path) === hash ? [] : [path])));
    }
    return changed;
}
async function isCommittedFile(run, path) {
    const inCommit = await run(['--literal-pathspecs', 'ls-tree', '--name-only', '-z', 'HEAD', '--', path]);
    if (inCommit.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('ls-tree', inCommit));
    if ((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(inCommit).length === 0)
        return false;
    const status = await run(['--literal-pathspecs', 'status', '--porcelain', '-z', '--untracked-files=no', '--', path]);
    if (status.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eG((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .tv)('status', status));
    return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .y1)(status).length === 0;
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

  42226:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    t: () => (  writeReportFiles)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70679);
  var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39492);



async function writeReportFiles(report, directory, checksPage, onWritten) {
    const { validationHtml } = await Promise.all( [__webpack_require__.e(663), __webpack_require__.e(1897), __webpack_require__.e(6819), __webpack_require__.e(3049), __webpack_require__.e(5608)]).then(__webpack_require__.bind(__webpack_require__, 31429));
    const { validationJunit } = await __webpack_require__.e(  8733).then(__webpack_require__.bind(__webpack_require__, 78733));
    const { validationSarif } = await Promise.all( [__webpack_require__.e(663), __webpack_require__.e(1897), __webpack_require__.e(6819), __webpack_require__.e(3049), __webpack_require__.e(6535)]).then(__webpack_require__.bind(__webpack_require__, 87356));
    const problems = [];
    const write = async (format, extension, content) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, `validation.${extension}`);
        try {
            await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_1__  .Bl)(path, content, `the report ${path}`);
            onWritten(format, path);
        }
        catch (error) {
            problems.push(error);
        }
    };
    await write('json', 'json', `${JSON.stringify(report, null, 2)}\n`);
    await write('junit', 'xml', validationJunit(report));
    await write('sarif', 'sarif', validationSarif(report, { version: _core_version_js__WEBPACK_IMPORTED_MODULE_2__  .r, checksPage }));
    await write('html', 'html', validationHtml(report, checksPage));
    const [first] = problems;
    if (first !== undefined)
        throw first;
}

  }),

  65279:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    LN: () => (  validationSection),
    aV: () => (  shardSection),
    qi: () => (  verdictIcons),
    v: () => (  validationComment),
    yd: () => (  maxCommentLength)
  });
  var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39798);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12560);
  var _validation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53606);



const verdictIcons = { pass: '✅', warn: '⚠️', fail: '❌', skip: '⏭️', stopped: '🛑' };
const levelIcon = { error: verdictIcons.fail, warning: verdictIcons.warn, notice: 'ℹ️' };
const maxCommandRows = 100;
const maxPassedInTable = 20;
const maxRows = 500;
const maxAccounts = 20;
const summaryLimits = { maxFindings: 200, maxFindingBytes: 256 * 1024, timings: true };
const maxCommentLength = 65_536;
function shardSection(report, { index, count: shards }) {
    return `${headline(report)}\n\nThis is shard ${index} of ${shards}. The action \`report\` joins the shards, and its summary has the findings.`;
}
function validationSection(report, limits = {}) {
    const { maxFindings, maxFindingBytes, timings } = { ...summaryLimits, ...limits };
    const { checks, seed, leftBehind = [], notRestored = [] } = report;
    return [
        headline(report),
        report.stopped === undefined ? '' : `> The run did not finish: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(report.stopped)}`,
        specProblemList(report),
        leftBehind.length === 0
            ? ''
            : `> ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(leftBehind.length, 'account')} may be left in the target system: ${leftBehind
                .slice(0, maxAccounts)
                .map(({ id }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(id))
                .join(', ')}${others(leftBehind.length)}. Delete what is left manually.`,
        notRestored.length === 0
            ? ''
            : `> The test account could not be put back: ${notRestored
                .slice(0, maxAccounts)
                .map(({ account, reason }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(account)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(reason)}`)
                .join('; ')}${others(notRestored.length)}. Put it back by hand.`,
        findingList(report, maxFindings, maxFindingBytes),
        checkTables(checks),
        skippedChecks(checks),
        fixedList(report),
        timings ? timingsSection(report.commands ?? []) : '',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .zH)('Run again', `Seed ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(seed)}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(report.rerun)}`),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function validationComment(report, heading, footer) {
    const otherLength = `${heading}\n\n\n\n${footer}`.length;
    for (const maxFindings of [50, 20, 5, 0]) {
        const section = validationSection(report, { maxFindings, maxFindingBytes: 40_000, timings: false });
        if (section.length + otherLength <= maxCommentLength)
            return `${heading}\n\n${section}\n\n${footer}`;
    }
    return `${heading}\n\n${headline(report)}\n\n${footer}`;
}
function headline(report) {
    const { connector, duration, verdict, baseline, readOnly } = report;
    const compared = baseline === undefined ? '' : ` ${(0,_validation_js__WEBPACK_IMPORTED_MODULE_1__  .J2)(baseline)}.`;
    return `${verdictIcons[verdict]} **${(0,_validation_js__WEBPACK_IMPORTED_MODULE_1__  .zD)(report)}** of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .fh)(connector.name)}, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .fh)((0,_validation_js__WEBPACK_IMPORTED_MODULE_1__  .ff)(report))}, in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__  .a3)(duration)}${readOnly ? ', read-only' : ''}.${compared}`;
}
const maxSpecProblems = 20;
function specProblemList({ specProblems = [] }) {
    if (specProblems.length === 0)
        return '';
    const lines = specProblems.slice(0, maxSpecProblems).map((problem) => `- ${verdictIcons.fail} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(problem)}`);
    if (specProblems.length > lines.length)
        lines.push(`- … and ${specProblems.length - lines.length} more`);
    return ['### The spec is refused', '', ...lines].join('\n');
}
function findingList({ checks, baseline }, maxFindings, maxBytes) {
    const all = (0,_validation_js__WEBPACK_IMPORTED_MODULE_1__  .Tc)(checks);
    if (all.length === 0)
        return '';
    const lines = [];
    let bytesLeft = maxBytes;
    for (const { check, finding } of all.slice(0, maxFindings)) {
        const { level, message, remedy, location } = finding;
        const age = baseline !== undefined && finding.new ? ' **new**' : '';
        const where = location === undefined ? '' : ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .aY)((0,_validation_js__WEBPACK_IMPORTED_MODULE_1__  .j$)(location))})`;
        const advice = remedy === undefined ? '' : `<br>→ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(remedy)}`;
        const line = `- ${levelIcon[level]}${age} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(check.id)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(message)}${where}${advice}`;
        bytesLeft -= Buffer.byteLength(line) + 1;
        if (bytesLeft < 0)
            break;
        lines.push(line);
    }
    if (all.length > lines.length)
        lines.push(`- … and ${all.length - lines.length} more, in the report`);
    return ['### Findings', '', ...lines].join('\n');
}
function checkTables(checks) {
    const run = (0,_validation_js__WEBPACK_IMPORTED_MODULE_1__  .FI)(checks).filter(({ verdict }) => verdict !== 'skip');
    const passed = run.filter(({ verdict }) => verdict === 'pass');
    if (passed.length <= maxPassedInTable)
        return checkTable(run);
    const rest = checkTable(run.filter(({ verdict }) => verdict !== 'pass'));
    const folded = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .zH)(`${verdictIcons.pass} ${passed.length} passed`, checkTable(passed));
    return rest === '' ? folded : `${rest}\n\n${folded}`;
}
function checkTable(checks) {
    const rows = checks
        .slice(0, maxRows)
        .map(({ id, verdict, duration, findings, accepted = [], reason = '' }) => [
        `${verdictIcons[verdict]} ${_validation_js__WEBPACK_IMPORTED_MODULE_1__  .f7[verdict]}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(id),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_2__  .a3)(duration),
        [(0,_validation_js__WEBPACK_IMPORTED_MODULE_1__  .Z1)(findings), accepted.length === 0 ? '' : `${accepted.length} accepted`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(reason)]
            .filter((part) => part !== '')
            .join('; '),
    ]);
    const more = checks.length > maxRows ? `\n\n… and ${checks.length - maxRows} more checks, in the report` : '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .tp)(['Verdict', 'Check', 'Time', 'Notes'], rows) + more;
}
function others(amount) {
    return amount > maxAccounts ? ` and ${amount - maxAccounts} more, in the report` : '';
}
function skippedChecks(checks) {
    const skipped = checks.filter(({ verdict }) => verdict === 'skip');
    if (skipped.length === 0)
        return '';
    const rows = skipped.slice(0, maxRows).map(({ id, reason }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(id), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(reason ?? '')]);
    const more = skipped.length > maxRows ? `\n\n… and ${skipped.length - maxRows} more, in the report` : '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .zH)(`${verdictIcons.skip} ${skipped.length} skipped`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .tp)(['Check', 'Notes'], rows) + more);
}
function fixedList({ baseline }) {
    const fixed = baseline?.fixed ?? [];
    if (fixed.length === 0)
        return '';
    const lines = fixed.slice(0, 20).map(({ check, message }) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(check)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(message)}`);
    if (fixed.length > lines.length)
        lines.push(`- … and ${fixed.length - lines.length} more`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .zH)(`${fixed.length} fixed since the baseline`, lines.join('\n'));
}
function timingsSection(commands) {
    if (commands.length === 0)
        return '';
    const sorted = [...commands].sort((a, b) => b.slowest - a.slowest);
    const longest = Math.max(...sorted.map(({ slowest }) => slowest));
    const rows = sorted
        .slice(0, maxCommandRows)
        .map((timing) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(timing.command),
        String(timing.requests),
        timing.failed === 0 ? '' : String(timing.failed),
        ...[middleOf(timing), timing.slowest].map((time) => `${barOf(time, longest)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__  .a3)(time)}`),
    ]);
    const head = ['Command', 'Requests', 'Failed', 'Median', 'Slowest'];
    const more = sorted.length > rows.length ? `… and ${sorted.length - rows.length} more, in the report. ` : '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .zH)('Time of the commands', `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .tp)(head, rows)}\n\n${more}${_validation_js__WEBPACK_IMPORTED_MODULE_1__  .eT}`);
}
function middleOf({ median, total, requests }) {
    return median ?? (requests === 0 ? 0 : total / requests);
}
const maxBarLength = 10;
function barOf(value, longest) {
    const eighths = longest <= 0 ? 0 : Math.round((Math.max(0, value) / longest) * maxBarLength * 8);
    const rest = eighths % 8;
    return '█'.repeat(Math.floor(eighths / 8)) + (rest === 0 ? '' : String.fromCodePoint(0x2590 - rest));
}

  }),

  53606:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Cj: () => (  specRefused),
    FI: () => (  sortByVerdict),
    J2: () => (  formatBaseline),
    Tc: () => (  sortFindings),
    UY: () => (  skipSummary),
    WV: () => (  withSpecProblems),
    Wb: () => (  checkLines),
    Z1: () => (  formatFindingCounts),
    Ze: () => (  skipLines),
    b8: () => (  isSkippedWithoutFindings),
    eT: () => (  failedRequestsNote),
    f7: () => (  verdictLabels),
    ff: () => (  describeTarget),
    hq: () => (  findingLines),
    j$: () => (  formatLocation),
    pj: () => (  describeReplay),
    zD: () => (  formatTotals)
  });
  var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39798);

function withSpecProblems(report, problems) {
    if (problems.length === 0)
        return report;
    const verdict = report.verdict === 'stopped' ? 'stopped' : 'fail';
    return { ...report, verdict, specProblems: [...problems] };
}
const verdictLabels = {
    pass: 'passed',
    warn: 'warned',
    fail: 'failed',
    skip: 'skipped',
    stopped: 'stopped',
};
function formatTotals({ totals, verdict, specProblems, }) {
    const parts = ['fail', 'warn', 'pass', 'skip']
        .filter((verdict) => totals[verdict] > 0)
        .map((verdict) => `${totals[verdict]} ${verdictLabels[verdict]}`);
    if (parts.length === 0)
        parts.push('no check was run');
    if (specProblems !== undefined)
        parts.push(specRefused);
    const text = parts.join(', ');
    return verdict === 'stopped' ? `stopped early: ${text}` : text;
}
const specRefused = 'the spec is refused';
function checkLines(check, told = 'now') {
    const { verdict, id, duration, reason, findings, accepted = [] } = check;
    const head = `${verdict.toUpperCase()}  ${id.padEnd(31)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__  .a3)(duration)}`;
    const isCounted = told === 'later' && findings.length > 0;
    return [
        isCounted ? `${head}  ${formatFindingCounts(findings)}` : head,
        ...(reason === undefined ? [] : [`        ${reason}`]),
        ...(told === 'now' ? findingLines(check) : []),
        ...accepted.map((each) => `        accepted: ${each.message} (${each.accepted})`),
    ];
}
function findingLines({ findings }) {
    return findings.map(({ level, message }) => `        ${level}: ${message}`);
}
const skipCauses = {
    configuration: { text: 'a configuration is needed', inputs: ['config'] },
    'read-only': { text: 'the run is read-only', inputs: ['read-only', 'false'] },
    commands: { text: 'the spec does not list what they need' },
    input: { text: '' },
    'nothing-to-test': { text: 'there was nothing to test' },
    fault: { text: 'they depend on what failed' },
    'left-out': { text: 'left out' },
    stopped: { text: 'not reached' },
};
function skipSummary(checks, nameInput, seeAll) {
    const skipped = checks.filter(isSkippedWithoutFindings);
    let isAnyHidden = false;
    const lines = Object.entries(skipCauses).flatMap(([cause, { text, inputs }]) => {
        const group = skipped.filter(({ skipCause = 'nothing-to-test' }) => skipCause === cause);
        if (group.length < 2)
            return skipLines(group);
        isAnyHidden = true;
        if (cause === 'input')
            return reasonLines(group);
        return [`SKIP  ${group.length} checks: ${text}${inputs === undefined ? '' : ` (${nameInput(...inputs)})`}`];
    });
    return isAnyHidden ? [...lines, `SKIP  ${seeAll} each of them, and why`] : lines;
}
function reasonLines(checks) {
    const reasons = new Map();
    for (const check of checks) {
        const reason = check.reason ?? 'no reason given';
        reasons.set(reason, [...(reasons.get(reason) ?? []), check]);
    }
    return [...reasons].flatMap(([reason, group]) => group.length === 1 ? skipLines(group) : [`SKIP  ${group.length} checks: ${reason}`]);
}
const maxIdLineLength = 100;
function skipLines(checks) {
    const groups = new Map();
    for (const check of checks) {
        if (!isSkippedWithoutFindings(check))
            continue;
        const reason = check.reason ?? 'no reason given';
        groups.set(reason, [...(groups.get(reason) ?? []), check.id]);
    }
    return [...groups].flatMap(([reason, ids]) => {
        const [first = ''] = ids;
        if (ids.length === 1)
            return [`SKIP  ${first}: ${reason}`];
        return [`SKIP  ${ids.length} checks: ${reason}`, ...wrapIds(ids).map((line) => `        ${line}`)];
    });
}
function isSkippedWithoutFindings({ verdict, findings, accepted = [] }) {
    return verdict === 'skip' && findings.length === 0 && accepted.length === 0;
}
function wrapIds(ids) {
    const lines = [];
    for (const id of ids) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + id.length + 2 <= maxIdLineLength)
            lines[lines.length - 1] = `${last}, ${id}`;
        else
            lines.push(id);
    }
    return lines;
}
function describeTarget({ connector, shard, replay, }) {
    const at = connector.version !== undefined
        ? `version ${connector.version}`
        : connector.tag !== undefined
            ? `tag ${connector.tag}`
            : connector.devServer
                ? 'a development server'
                : `its bundle alone${replay === undefined ? '' : ` on ${describeReplay(replay)}`}`;
    return shard === undefined ? at : `${at}, shard ${shard.index} of ${shard.count}`;
}
function describeReplay({ recorded, ageDays }) {
    const day = /^\d{4}-\d\d-\d\d/.exec(recorded)?.[0] ?? 'an unknown day';
    return `a recording of ${day}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(ageDays, 'day')} old`;
}
const levels = ['error', 'warning', 'notice'];
function formatFindingCounts(findings) {
    return levels
        .map((level) => ({ level, amount: findings.filter((finding) => finding.level === level).length }))
        .filter(({ amount }) => amount > 0)
        .map(({ level, amount }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(amount, level))
        .join(', ');
}
function formatBaseline({ new: added, known, fixed }) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(added, 'new finding')}, ${known} known, ${fixed.length} fixed since the baseline`;
}
function sortFindings(checks) {
    const rank = (finding) => levels.indexOf(finding.level) + (finding.new === false ? levels.length : 0);
    return checks
        .flatMap((check) => check.findings.map((finding) => ({ check, finding })))
        .sort((a, b) => rank(a.finding) - rank(b.finding));
}
function sortByVerdict(checks) {
    const order = ['fail', 'warn', 'pass', 'skip'];
    return checks.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}
function formatLocation({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
const failedRequestsNote = 'Failed includes errors that a check provokes, such as reading an unknown account.';

  })

};
