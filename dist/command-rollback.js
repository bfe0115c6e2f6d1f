export const id = 3735;
export const ids = [3735,3347];
export const modules = {

  71560:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  rollback: () => (  rollback)
});

var command = __webpack_require__(61346);
var promote_command = __webpack_require__(13913);
var promote_undo = __webpack_require__(47830);
var shared_config = __webpack_require__(3633);
var journal = __webpack_require__(84724);
var latest_reader = __webpack_require__(82510);
var reach = __webpack_require__(93304);
var recorded_versions = __webpack_require__(78637);
var tenant = __webpack_require__(77543);
var token_end = __webpack_require__(10846);
var upload_record = __webpack_require__(26490);
var errors = __webpack_require__(57657);
var input_names = __webpack_require__(58369);
var record_history = __webpack_require__(40266);
var expected_version = __webpack_require__(26209);
var recorded_moves = __webpack_require__(74777);
var tag_move_line = __webpack_require__(66592);
var way_back = __webpack_require__(20273);
; 








const maxOtherVersions = 10;
const maxNamedVersions = 20;
async function findRollbackTarget(connector, { tag, to, expected, repeated }, { client, records, latest, signal }) {
    const current = await latest.versionOf(tag, to, { signal });
    if (current === undefined) {
        throw new errors .eb(`${connector.alias} has no tag ${tag}, so there is nothing to roll back`);
    }
    const key = { tenant: client.baseUrl.host, connector };
    if (to === undefined) {
        const recorded = await recorded_versions .wX.read(key, records);
        const moves = await (0,recorded_moves .d)(recorded, tag, [current], maxOtherVersions, maxNamedVersions);
        const way = (0,way_back .l)(moves, current, expected === current);
        if (latest.isUnsettled && 'reason' in way && (way.reason === 'elsewhere' || way.reason === 'not recorded')) {
            throw new errors .fk(`tag ${tag} of ${connector.alias} is at version ${current}, the newest, and the record does not show that its upload is over: an upload may be under way; run this again when that is over, or name the version to go back to with ${(0,input_names .sy)('to')}`);
        }
        if ('last' in way)
            throw new errors .fk(problemOf(way, connector, tag, current));
        (0,expected_version .V)(connector, tag, current, expected);
        if ('reason' in way)
            throw new errors .fk(problemOf(way, connector, tag, current));
        assertWasMeant(connector, tag, way.to, current, recorded, moves);
        return { version: way.to, origin: recorded.originOf(way.to), current };
    }
    const unknown = 'it is not known from which commit the version was built';
    const recorded = await recorded_versions .wX.readOrReport(key, records, unknown);
    if (to !== current)
        (0,expected_version .V)(connector, tag, current, expected);
    if (recorded !== undefined)
        await assertWasGood(connector, { tag, version: to, repeated }, recorded);
    return { version: to, origin: recorded?.originOf(to) ?? {}, current };
}
function assertWasMeant({ alias }, tag, version, current, recorded, moves) {
    const uploads = recorded.uploadsOf(version);
    const promotion = moves.findLast(({ kind, from, to }) => kind === 'promoted' && to === current && from === version);
    if (promotion === undefined || uploads.length === 0)
        return;
    if (uploads.some(({ time }) => time === undefined || Date.parse(time) <= Date.parse(promotion.time)))
        return;
    throw new errors .fk(`when version ${current} of ${alias} was promoted, tag ${tag} was at version ${version} only because that was being uploaded; name the version to go back to with ${(0,input_names .sy)('to')}`);
}
async function assertWasGood({ alias }, { tag, version, repeated }, recorded) {
    if (recorded.uploadsOf(version).length === 0)
        return;
    const problem = (0,recorded_versions .$X)((0,record_history .D2)((await recorded.historyOf(version)).events));
    if (problem === undefined)
        return;
    const moves = await (0,recorded_moves .d)(recorded, tag, [version], 0);
    if (moves.some(({ kind, from, to }) => to === version || (from === version && kind !== 'withdrawn')))
        return;
    throw new errors .fk(`version ${version} of ${alias} was never at tag ${tag}, and ${problem}; name a version that was, or move the tag with ${(0,tag_move_line .oF)('promote', { connector: alias, tag, version }, repeated)}`);
}
function problemOf(way, { alias }, tag, current) {
    switch (way.reason) {
        case 'taken off':
            return `tag ${tag} of ${alias} was at version ${way.before} before ${current}, but that was moved off it by ${whoAndWhen(way.last)}, and how it came back is not recorded; name the version with ${(0,input_names .sy)('to')}`;
        case 'new':
            return `tag ${tag} of ${alias} was new when version ${current} was promoted to it; name the version with ${(0,input_names .sy)('to')}`;
        case 'not recorded':
            return `no promotion of ${alias} to version ${current} at tag ${tag} is recorded, so it is not known where the tag was before; name the version with ${(0,input_names .sy)('to')}`;
        case 'elsewhere':
            return `tag ${tag} of ${alias} is at version ${current}, but the last recorded move brought it to ${way.last.to}, so it is not known where it was before; name the version with ${(0,input_names .sy)('to')}`;
        case 'moved back':
            return `tag ${tag} of ${alias} was moved back already${fromText(way.last)} to ${current}, by ${whoAndWhen(way.last)}, so it is not moved again; to go further back, ${advice(way)}`;
        case 'withdrawn':
            return `tag ${tag} of ${alias} was moved back${fromText(way.last)} to ${current} after a failed check, by ${whoAndWhen(way.last)}, and it is not recorded whether a promotion or a rollback failed; to go back from ${current}, ${advice(way)}`;
    }
}
function fromText({ from }) {
    return from === undefined ? '' : ` from version ${from}`;
}
function whoAndWhen({ by, time }) {
    return `${by} (${time.slice(0, 16).replace('T', ' ')})`;
}
function advice({ further }) {
    return further === undefined
        ? `name the version with ${(0,input_names .sy)('to')}`
        : `give ${further} as ${(0,input_names .sy)('to')}`;
}
; 












const inputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector.' },
    tag: { kind: 'text', default: 'latest', description: 'Tag to move back; latest is what production runs.' },
    to: {
        kind: 'integer',
        min: 1,
        description: 'Version to move it to. Default: the one that it was at before its last promotion, as recorded; needed if the tag was moved back already.',
    },
    ...promote_command.promotionInputs,
    'expect-version': {
        ...promote_command.promotionInputs['expect-version'],
        description: 'Move it only if it is at this version now. Then, without to, it also goes a step further back after an earlier rollback.',
    },
    ...shared_config .yD,
    ...journal .$R,
    ...upload_record .v5,
    ...tenant .MR,
};
const rollback = (0,command .N)({
    name: 'rollback',
    summary: 'Moves a tag, latest by default, back to the version that it was at before its last promotion.',
    action: { title: 'SaaS connector: rollback', icon: 'rotate-ccw', color: 'orange' },
    positional: ['to'],
    inputs,
    outputs: {
        commit: promote_command.promote.outputs.commit,
        version: promote_command.promote.outputs.version,
        'previous-version': promote_command.promote.outputs['previous-version'],
        changed: promote_command.promote.outputs.changed,
        'rolled-back': promote_command.rolledBackOutput,
    },
    async run(given, context) {
        for (const name of ['changed', 'rolled-back'])
            context.setOutput(name, false);
        const { signal, logger } = context;
        const config = await (0,shared_config .Xg)(given, context);
        const ref = (0,tenant .dB)(given.connector);
        const records = (0,upload_record .WH)(given, context);
        await records.assertUsable(given['dry-run']);
        if (given.to === undefined)
            records.warnIfMissing();
        if (!given['dry-run'])
            await (0,journal .EO)(given, context);
        const client = await (0,tenant .Hl)(given, context);
        const undo = (0,promote_undo .t7)(given, context);
        try {
            const connector = await client.connectors.resolve(ref, { signal });
            const latest = new latest_reader .f({ ...context, client, connector, records });
            const { version, origin, current } = await findRollbackTarget(connector, { tag: given.tag, to: given.to, expected: given['expect-version'], repeated: undo.words }, { client, records, latest, signal });
            context.setOutput('commit', origin.commit ?? '');
            logger.info(`tag ${given.tag} of ${connector.alias} is at version ${current}; going back to ${version}, of ${(0,recorded_versions .CQ)(origin)}`);
            const request = {
                ...{ connector, tag: given.tag, target: version, origin, config },
                expected: given['expect-version'] ?? current,
                verify: given.verify,
                rollback: given['rollback-on-failure'],
                dryRun: given['dry-run'],
                undo,
                journal: (0,journal ._0)(given, context, client, { command: 'rollback', connector: connector.id }),
            };
            let moved = false;
            await (0,promote_command.promoteAndReport)(request, client, { ...context, records, latest, move: 'rollback' }, (values) => {
                moved = values.changed === true;
                for (const name of Object.keys(values))
                    context.setOutput(name, values[name]);
            });
            if (moved)
                await (0,reach .P)({ connector, name: given.tag }, client, context);
            await (0,token_end .zS)(client, context);
        }
        finally {
            client.close();
        }
    },
});

  }),

  20273:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    l: () => (  wayBack)
  });
function wayBack(moves, current, goesFurther = false) {
    const { replaced, returns } = replay(moves);
    const step = stepFrom(replaced.get(current));
    if (goesFurther)
        return step;
    const further = 'to' in step ? step.to : undefined;
    const last = moves.findLast(({ kind, failed, to }) => !(kind === 'withdrawn' && failed === 'rollback' && to === current));
    if (last === undefined)
        return { reason: 'not recorded' };
    if (last.to !== current)
        return { reason: 'elsewhere', last };
    if (last.kind === 'withdrawn' && last.failed === undefined)
        return { reason: 'withdrawn', last, further };
    if (last.kind !== 'promoted' || returns.has(last))
        return { reason: 'moved back', last, further };
    return step;
}
function stepFrom(replaced) {
    if (replaced === undefined)
        return { reason: 'not recorded' };
    const { version, takenOff } = replaced;
    if (version === undefined)
        return { reason: 'new' };
    return takenOff === undefined ? { to: version } : { reason: 'taken off', before: version, last: takenOff };
}
function replay(moves) {
    let stack = [];
    const goTo = (version) => {
        stack = stack.includes(version) ? stack.slice(0, stack.lastIndexOf(version) + 1) : [...stack, version];
    };
    const replaced = new Map();
    const takenOff = new Map();
    const returns = new Set();
    for (const move of moves) {
        const { kind, from, to } = move;
        if (kind === 'promoted') {
            if (stack.includes(to))
                returns.add(move);
            else
                replaced.set(to, { version: from, takenOff: from === undefined ? undefined : takenOff.get(from) });
            if (from !== undefined && !stack.includes(from))
                stack.push(from);
            goTo(to);
        }
        else if (kind === 'rolled back') {
            goTo(to);
        }
        else if (!stack.includes(to))
            stack.push(to);
        takenOff.delete(to);
        if (kind !== 'promoted' && from !== undefined)
            takenOff.set(from, move);
    }
    return { replaced, returns };
}

  }),

  90366:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CU: () => (  acceptBreakingInput),
    XF: () => (  changeAnnotations),
    eY: () => (  refusedChangeText),
    vN: () => (  judgeChanges),
    yP: () => (  unacceptedProblem)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58369);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
  var _spec_compatibility_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65412);
  var _spec_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93305);






const acceptBreakingInput = {
    'accept-breaking': {
        kind: 'text',
        description: 'Breaking changes of the spec that are accepted, one a line: the name of the change, a colon, the reason. With the alias of a connector and a colon before it, the line is for that connector alone, as in a matrix. Any other breaking change is refused.',
    },
};
const maxListed = 5;
function judgeChanges(changes, input, names) {
    const reasons = new Map();
    const unused = [];
    for (const line of (input ?? '').split('\n').flatMap((each) => each.trim() || [])) {
        const entry = entryOf(line, changes, names);
        if (entry === 'of another connector')
            continue;
        if (entry === undefined) {
            unused.push(line);
            continue;
        }
        const { id, reason } = entry;
        if (reason === '') {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .yu)('accept-breaking')}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(id))} has no reason; write "${id}: why it is accepted"`);
        }
        reasons.set(id, reason);
    }
    return {
        accepted: changes.flatMap((change) => {
            const reason = reasons.get(change.id);
            return reason === undefined ? [] : [{ ...change, reason }];
        }),
        refused: changes.filter(({ id }) => !reasons.has(id)),
        unused,
    };
}
function entryOf(line, changes, names) {
    const own = acceptedBy(line, changes);
    if (own !== undefined || (0,_spec_compatibility_js__WEBPACK_IMPORTED_MODULE_3__  .t)(line))
        return own;
    const [name = ''] = line.split(':', 1);
    const rest = line.slice(name.length + 1).trim();
    if (!(0,_spec_compatibility_js__WEBPACK_IMPORTED_MODULE_3__  .t)(rest))
        return undefined;
    return names.includes(name.trim()) ? acceptedBy(rest, changes) : 'of another connector';
}
function acceptedBy(text, changes) {
    const ids = changes.map(({ id }) => id).filter((id) => text === id || text.startsWith(`${id}:`));
    const [id] = ids.sort((a, b) => b.length - a.length);
    return id === undefined ? undefined : { id, reason: text.slice(id.length + 1).trim() };
}
function refusedChangeText({ id, message, remedy }) {
    return `${id}: ${message}. ${remedy}`;
}
function changeAnnotations({ accepted, refused, unused }, level) {
    const title = 'breaking change';
    return [
        ...refused.map((change) => ({ level, title, message: refusedChangeText(change) })),
        ...accepted.map(({ id, message, reason }) => ({
            level: 'notice',
            title,
            message: `${id}: ${message}; accepted: ${reason}`,
        })),
        ...unused.map((line) => {
            return {
                level: 'warning',
                title,
                message: `${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('accept-breaking')} names no breaking change of this spec: ${line}; remove it`,
            };
        }),
    ];
}
function unacceptedProblem({ refused }, compared) {
    if (refused.length === 0)
        return undefined;
    const ids = refused.map(({ id }) => id);
    const more = ids.length > maxListed ? ` and ${ids.length - maxListed} more` : '';
    const amount = ids.length === 1 ? 'a breaking change' : `${ids.length} breaking changes`;
    return `the spec has ${amount} against ${compared}: ${(0,_spec_format_js__WEBPACK_IMPORTED_MODULE_4__  .c3)(ids.slice(0, maxListed), 'and')}${more}; undo, or name each with a reason in ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('accept-breaking')}`;
}

  }),

  63774:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Uh: () => (  missingConfigAnnotation),
    mO: () => (  isConfigEmpty),
    rx: () => (  withMissingConfig)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58369);
  var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25584);
  var _validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27806);




function missingConfigAnnotation(checks, { workflow, emptyInputs }, { isOnTenant }) {
    const waiting = checks.filter(({ reason }) => (0,_validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__  .Rf)(reason)).length;
    if (waiting === 0 ||
        checks.some(({ findings, accepted = [] }) => [...findings, ...accepted].some(_validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__  .bT)))
        return undefined;
    const skipped = `${waiting} of ${checks.length} checks were skipped`;
    const title = 'validate';
    if (workflow?.fromFork) {
        return { level: 'notice', title, message: `a pull request from a fork has no secrets: ${skipped}` };
    }
    if (isConfigEmpty({ workflow, emptyInputs })) {
        const message = `config is empty: ${skipped}; see that the secret or variable that it comes from exists and is spelt right`;
        return { level: 'warning', title, message };
    }
    const [config, path] = ['config', 'config-path'].map(_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy);
    const message = `no config was given, so nothing that needs a configuration was checked: ${skipped}; give ${config} or ${path}`;
    return { level: isOnTenant ? 'warning' : 'notice', title, message };
}
function isConfigEmpty({ workflow, emptyInputs }) {
    const inputs = ['config', 'config-path'];
    return workflow?.fromFork !== true && inputs.some((name) => emptyInputs.has(name));
}
function withMissingConfig(failure, config, advice = '') {
    if (config !== undefined || !(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__  .Dz)(failure, 'connector') || failure.errorType === 'notFound')
        return failure;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .yo(`${failure.message}; no configuration was given, and most connectors cannot be created without one: give ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('config')} or ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('config-path')}${advice}`, { cause: failure });
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

  65412:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  breakingChanges),
    t: () => (  beginsWithChange)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
  var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74938);





const kinds = [
    ...['attribute-removed', 'attribute-changed', 'command-removed', 'entitlement-type-removed', 'key-type'],
    ...['identity-attribute', 'display-attribute', 'group-attribute', 'hierarchy-attribute'],
    ...['config-removed', 'config-required', 'config-type', 'default-changed'],
];
function beginsWithChange(text) {
    return kinds.includes(text.split(/[/:]/, 1)[0] ?? '');
}
function breakingChanges(before, after) {
    return [
        ...commandChanges(before, after),
        ...keyChanges(before, after),
        ...schemaChanges('account', objectOf(before['accountSchema']), objectOf(after['accountSchema'])),
        ...entitlementChanges(before, after),
        ...configChanges(before, after),
        ...defaultChanges(before, after),
    ];
}
function commandChanges(before, after) {
    const now = new Set(textsOf(after['commands']));
    return [...new Set(textsOf(before['commands']))]
        .filter((command) => !now.has(command))
        .map((command) => ({
        id: `command-removed/${command}`,
        message: `the command ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(command))} is removed`,
        remedy: 'Keep the command, or see that no source uses what it does.',
    }));
}
function keyChanges(before, after) {
    const formOf = ({ keyType = 'simple' }) => typeof keyType === 'string' ? keyType.toLowerCase() : keyType;
    const [old, now] = [before['keyType'], after['keyType']];
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(formOf(before), formOf(after)))
        return [];
    return [
        {
            id: 'key-type',
            message: `keyType changes from ${shown(old)} to ${shown(now)}`,
            remedy: 'Keep it: the platform stores the key of each account in this form.',
        },
    ];
}
function schemaChanges(schema, before, after) {
    if (before === undefined)
        return [];
    const changes = [];
    for (const [name, id] of [
        ['identityAttribute', 'identity-attribute'],
        ['displayAttribute', 'display-attribute'],
        ['groupAttribute', 'group-attribute'],
        ['hierarchyAttribute', 'hierarchy-attribute'],
    ]) {
        const [old, now] = [before[name], after?.[name]];
        if (old === undefined || old === now)
            continue;
        const remedy = name === 'identityAttribute' || name === 'displayAttribute'
            ? 'Keep it: it must not change once a source was aggregated, as accounts would be taken for others. Make a new connector otherwise.'
            : 'Keep it, or change the schema of every existing source by hand and aggregate it again.';
        changes.push({
            id: `${id}/${schema}`,
            message: `${name} of ${schema} changes from ${shown(old)} to ${shown(now)}`,
            remedy,
        });
    }
    const now = attributesOf(after);
    for (const [name, old] of attributesOf(before)) {
        const next = now.get(name);
        const where = `attribute ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(name))} of ${schema}`;
        if (next === undefined) {
            changes.push({
                id: `attribute-removed/${schema}/${name}`,
                message: `${where} is removed`,
                remedy: 'Keep sending it, or remove it from every existing source, its identity profiles and its policies first.',
            });
            continue;
        }
        const differences = ['type', 'multi', 'entitlement'].flatMap((member) => {
            const [a, b] = [memberOf(old, member), memberOf(next, member)];
            return a === b ? [] : [`${member} from ${shown(a)} to ${shown(b)}`];
        });
        if (differences.length === 0)
            continue;
        changes.push({
            id: `attribute-changed/${schema}/${name}`,
            message: `${where} changes its ${differences.join(' and its ')}`,
            remedy: 'Add an attribute with another name, or change the schema of every existing source by hand.',
        });
    }
    return changes;
}
function entitlementChanges(before, after) {
    const now = entitlementSchemasOf(after);
    return [...entitlementSchemasOf(before)].flatMap(([type, schema]) => {
        const next = now.get(type);
        if (next !== undefined)
            return schemaChanges(type, schema, next);
        return [
            {
                id: `entitlement-type-removed/${type}`,
                message: `the entitlement type ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(type))} is removed`,
                remedy: 'Keep the type: access profiles and roles may use its entitlements.',
            },
        ];
    });
}
function configChanges(before, after) {
    const [old, now] = [configItemsOf(before), configItemsOf(after)];
    const changes = [];
    for (const [key, item] of old) {
        const next = now.get(key);
        if (next !== undefined) {
            changes.push(...typeChange(key, item['type'], next['type']));
            continue;
        }
        changes.push({
            id: `config-removed/${key}`,
            message: `the configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(key))} is removed`,
            remedy: 'Keep reading it, or see that the connector works for existing sources without it.',
        });
    }
    for (const [key, item] of now) {
        const previous = old.get(key);
        if (item['required'] === true && previous?.['required'] !== true) {
            changes.push({
                id: `config-required/${key}`,
                message: `the configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(key))} is now required`,
                remedy: 'Give it a default in the code, as existing sources do not have it until someone edits them.',
            });
        }
    }
    return changes;
}
const valueForms = {
    ...{ text: 'a text', textarea: 'a text', url: 'a text', select: 'a text', radio: 'a text' },
    ...{ secret: 'a secret', secrettextarea: 'a secret' },
    number: 'a number',
    ...{ checkbox: 'true or false', toggle: 'true or false' },
    list: 'a list of texts',
    keyvalue: 'a list of keys and values',
    cardlist: 'a list of objects',
};
function typeChange(key, before, after) {
    const [old, now] = [before, after].map((type) => (typeof type === 'string' ? type.toLowerCase() : undefined));
    const formOf = (type) => type !== undefined && Object.hasOwn(valueForms, type) ? valueForms[type] : type;
    if (old === undefined || now === undefined || formOf(old) === formOf(now))
        return [];
    const isSecret = formOf(old) === 'a secret' || formOf(now) === 'a secret';
    const stored = isSecret
        ? 'Existing sources keep the value as it was stored, encrypted or not, until someone enters it again'
        : 'Existing sources keep the value in its old form';
    return [
        {
            id: `config-type/${key}`,
            message: `the configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(key))} changes its type from ${shown(before)} to ${shown(after)}`,
            remedy: `${stored}: add an item with another key, or see that the connector works with both.`,
        },
    ];
}
function defaultChanges(before, after) {
    const [old, now] = [objectOf(before['sourceConfigInitialValues']), objectOf(after['sourceConfigInitialValues'])];
    return Object.entries(old ?? {}).flatMap(([key, value]) => {
        const next = now !== undefined && Object.hasOwn(now, key) ? now[key] : undefined;
        if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(value, next))
            return [];
        return [
            {
                id: `default-changed/${key}`,
                message: `the initial value of the configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(key))} ${next === undefined ? 'is removed' : 'changes'}`,
                remedy: 'Existing sources keep the old value: see that the connector works with both.',
            },
        ];
    });
}
function memberOf(attribute, member) {
    const value = attribute[member];
    if (member !== 'type')
        return value === true;
    return typeof value === 'string' ? value.toLowerCase() : 'string';
}
function attributesOf(schema) {
    return namedObjects(schema?.['attributes'], 'name');
}
function entitlementSchemasOf(spec) {
    return namedObjects(spec['entitlementSchemas'], 'type');
}
function configItemsOf(spec) {
    return namedObjects((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .AY)(spec, ['sourceConfig']).map(({ value }) => value), 'key');
}
function namedObjects(list, member) {
    const found = new Map();
    for (const each of Array.isArray(list) ? list : []) {
        const name = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(each) ? each[member] : undefined;
        if (typeof name === 'string' && name !== '' && !found.has(name))
            found.set(name, each);
    }
    return found;
}
function objectOf(value) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(value) ? value : undefined;
}
function textsOf(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
function shown(value) {
    return value === undefined
        ? 'nothing'
        : typeof value === 'string'
            ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(value))
            : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(JSON.stringify(value) ?? ''));
}

  }),

  50701:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  specificationOf)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65872);

function specificationOf(answer) {
    const specification = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(answer) ? answer['specification'] : undefined;
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(specification) ? specification : undefined;
}

  }),

  27806:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AC: () => (  reportEmptyConfig),
    QK: () => (  noAccountSchema),
    Rf: () => (  isMissingConfigurationReason),
    Uh: () => (  noConfiguration),
    Vk: () => (  connectorNeedsConfiguration),
    Yk: () => (  noEntitlements),
    _v: () => (  configHint),
    bT: () => (  isEmptyConfigFinding),
    ou: () => (  noAccounts),
    vO: () => (  customizerNeedsConfiguration)
  });
  var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46601);

const noConfiguration = 'no configuration was given';
const connectorNeedsConfiguration = 'the connector cannot be created without a configuration';
const customizerNeedsConfiguration = 'the customizer cannot be created without a configuration';
function isMissingConfigurationReason(reason) {
    const beginnings = [noConfiguration, connectorNeedsConfiguration, customizerNeedsConfiguration];
    return beginnings.some((beginning) => reason?.startsWith(beginning));
}
const emptyConfig = 'config is empty, so nothing that needs a configuration was checked';
function isEmptyConfigFinding({ message }) {
    return message === emptyConfig;
}
function reportEmptyConfig(check) {
    check.warn(emptyConfig, {
        remedy: 'See that the secret or variable that it comes from exists and is spelt right.',
    });
}
const noAccounts = 'the connector lists no accounts in this target system';
const noAccountSchema = 'the spec has no accountSchema, and none is discovered';
function noEntitlements(type) {
    return `the connector lists no entitlements of type ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(type)} in this target system`;
}
function configHint(input) {
    return `give one with ${input('config')} or ${input('config-path')}`;
}

  })

};
