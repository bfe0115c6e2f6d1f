export const id = 3166;
export const ids = [3166];
export const modules = {

  74777:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  d: () => (  readTagMoves)
});

var record_history = __webpack_require__(40266);
; 

function tagMovesOf(versions, tag) {
    const recorded = [];
    for (const { version, events } of versions) {
        for (const each of (0,record_history .lV)(events, tag))
            recorded.push({ ...each, version });
    }
    const moves = [];
    for (const each of recorded.sort(record_history .HP)) {
        const move = moveOf(each);
        const known = findSame(moves, move);
        if (known === undefined) {
            moves.push(move);
            continue;
        }
        known.isArrivalRecorded ||= move.isArrivalRecorded;
        if (move.failed !== undefined)
            known.failed = move.failed;
    }
    return moves;
}
function moveOf({ event, time, version }) {
    const { by } = event;
    switch (event.kind) {
        case 'tagged':
        case 'promoted':
            return { kind: 'promoted', from: event.from, to: version, time, by, isArrivalRecorded: true };
        case 'replaced':
            return { kind: 'promoted', from: version, to: event.to, time, by, isArrivalRecorded: false };
        case 'rolled-back':
            return { kind: 'rolled back', from: version, to: event.to, time, by, isArrivalRecorded: false };
        case 'restored': {
            const { from, failed } = event;
            if (failed === undefined)
                return { kind: 'rolled back', from, to: version, time, by, isArrivalRecorded: true };
            return { kind: 'withdrawn', from, to: version, time, by, failed, isArrivalRecorded: true };
        }
        case 'withdrawn': {
            const { to, failed } = event;
            const move = { kind: 'withdrawn', from: version, to, time, by, isArrivalRecorded: false };
            return failed === undefined ? move : { ...move, failed };
        }
    }
}
function findSame(moves, { kind, from, to, isArrivalRecorded }) {
    const index = moves.findLastIndex((each) => each.kind === kind && each.from === from && each.to === to);
    const found = moves[index];
    if (found === undefined || index === moves.length - 1)
        return found;
    const isHalf = isArrivalRecorded && !found.isArrivalRecorded;
    return isHalf && !moves.slice(index + 1).some((each) => each.from === to) ? found : undefined;
}
; 

async function readTagMoves(recorded, tag, versions, maxOthers, maxNamed = 0) {
    const others = recorded.versions.filter((each) => !versions.includes(each)).slice(0, maxOthers);
    const read = new Set([...versions, ...others]);
    const histories = [];
    for (const version of read)
        histories.push(await recorded.historyOf(version));
    for (let left = maxNamed;; left--) {
        const moves = tagMovesOf(histories, tag);
        const named = moves.toReversed().flatMap(({ from, to }) => (from === undefined ? [to] : [to, from]));
        const next = named.find((version) => !read.has(version) && recorded.uploadsOf(version).length > 0);
        if (next === undefined || left === 0)
            return moves;
        read.add(next);
        histories.push(await recorded.historyOf(next));
    }
}

  }),

  47830:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CF: () => (  undoOf),
    OO: () => (  undoText),
    _i: () => (  moveAgainAdvice),
    t7: () => (  undoHints)
  });
  var _shared_tag_move_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66592);

function undoHints(inputs, context) {
    return {
        words: (0,_shared_tag_move_line_js__WEBPACK_IMPORTED_MODULE_0__  .OA)(inputs, context),
        isRecordedByWorkflow: context.workflow !== undefined && inputs['github-token'] !== undefined,
    };
}
function undoOf({ connector, tag, undo, move, target }, before) {
    const command = move === 'rollback' ? 'promote' : 'rollback';
    const back = { connector: connector.alias, tag, version: before, expected: target };
    const line = (0,_shared_tag_move_line_js__WEBPACK_IMPORTED_MODULE_0__  .oF)(command, back, undo?.words);
    if (!undo?.isRecordedByWorkflow)
        return { line };
    const given = Object.entries((0,_shared_tag_move_line_js__WEBPACK_IMPORTED_MODULE_0__  .fy)(command, back)).map(([name, value]) => `${name} ${value}`);
    return { inWorkflow: `run the action ${command} in a workflow with ${given.join(', ')}`, line };
}
function undoText({ inWorkflow, line }) {
    return inWorkflow === undefined ? line : `${inWorkflow}; from a shell, which does not record it: ${line}`;
}
function moveAgainAdvice({ connector, tag, target, move, undo }) {
    const again = { connector: connector.alias, tag, version: target };
    const line = (0,_shared_tag_move_line_js__WEBPACK_IMPORTED_MODULE_0__  .oF)(move === 'rollback' ? 'rollback' : 'promote', again, undo?.words);
    return `if it should be at ${target}, move it again with ${line}`;
}

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

  69401:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Hh: () => (  parseRecord),
    Rg: () => (  ConnectorClassifier),
    SZ: () => (  VersionClassifier),
    Tm: () => (  connectorCriterion),
    Wq: () => (  combineAttributions)
  });
  var _tenant_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62151);
  var _tenant_resources_log_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84217);


function parseRecord(record) {
    return { record, facts: (0,_tenant_resources_log_facts_js__WEBPACK_IMPORTED_MODULE_1__  .x)(record) };
}
class ConnectorClassifier {
    #criterion;
    #byTarget = new ValueCache();
    #byRequest = new ValueCache();
    #targetByName = new ValueCache();
    constructor(criterion) {
        this.#criterion = criterion;
    }
    observe(parsed) {
        const { targetID, targetName, requestID } = parsed.record;
        const matches = this.#matchesById(parsed);
        if (matches !== undefined) {
            this.#byRequest.set(requestID, matches);
            this.#byTarget.set(targetID, matches);
        }
        if (!this.#hasOwnName(targetName))
            return;
        if (matches === false)
            this.#targetByName.invalidate(targetName);
        else
            this.#targetByName.set(targetName, targetID);
    }
    classify(parsed) {
        const { targetID, targetName, requestID } = parsed.record;
        const byId = this.#matchesById(parsed) ?? this.#byRequest.get(requestID);
        if (byId === 'conflict')
            return undefined;
        if (byId !== undefined)
            return { matches: byId, basis: 'id' };
        const byTarget = this.#byTarget.get(targetID);
        if (byTarget === 'conflict')
            return undefined;
        if (byTarget !== undefined)
            return { matches: byTarget, basis: 'runtime' };
        const byName = this.#hasOwnName(targetName) && this.#targetByName.get(targetName) !== 'conflict';
        return byName ? { matches: true, basis: 'name' } : undefined;
    }
    #matchesById({ record: { targetID, message }, facts: { connectorId } }) {
        const { id, otherIds } = this.#criterion;
        for (const each of [connectorId, targetID]) {
            if (each === id)
                return true;
            if (each !== undefined && otherIds.has(each))
                return false;
        }
        const isFromSdk = typeof message === 'object' && 'invocationId' in message;
        return isFromSdk && connectorId !== undefined && (0,_tenant_paths_js__WEBPACK_IMPORTED_MODULE_0__  .YG)(connectorId) ? false : undefined;
    }
    #hasOwnName(targetName) {
        return this.#criterion.sourceNames.some((name) => targetName === name || targetName.startsWith(`${name} (`));
    }
}
class VersionClassifier {
    #version;
    #byRequest = new ValueCache();
    constructor(version) {
        this.#version = version;
    }
    observe({ record, facts }) {
        if (facts.version !== undefined)
            this.#byRequest.set(record.requestID, facts.version);
    }
    classify({ record, facts }) {
        const version = facts.version ?? this.#byRequest.get(record.requestID);
        if (version === 'conflict')
            return undefined;
        if (version !== undefined)
            return { matches: version === this.#version, basis: 'id' };
        const inName = /\(version: (\d{1,9})\)$/.exec(record.targetName)?.[1];
        return inName === undefined ? undefined : { matches: Number(inName) === this.#version, basis: 'name' };
    }
}
const strength = { id: 2, runtime: 1, name: 0 };
function combineAttributions(one, other) {
    const mismatches = [one, other].filter((each) => each?.matches === false);
    if (mismatches.length > 0)
        return mismatches.find((each) => each?.basis === 'id') ?? mismatches[0];
    if (one === undefined || other === undefined)
        return undefined;
    return strength[one.basis] < strength[other.basis] ? one : other;
}
function connectorCriterion({ id, alias }, all, specName) {
    const others = all.filter((each) => each.id !== id);
    const isOwnName = specName !== undefined && !others.some((each) => each.alias === specName);
    return {
        id,
        sourceNames: isOwnName && specName !== alias ? [alias, specName] : [alias],
        otherIds: new Set(others.map((each) => each.id)),
    };
}
const maxCachedKeys = 10_000;
class ValueCache {
    #newer = new Map();
    #older = new Map();
    get(key) {
        const entry = this.#newer.get(key) ?? this.#older.get(key);
        return typeof entry === 'object' ? entry.value : entry;
    }
    set(key, value) {
        const current = this.get(key);
        this.#put(key, current === undefined || current === value ? { value } : 'conflict');
    }
    invalidate(key) {
        this.#put(key, 'conflict');
    }
    #put(key, entry) {
        if (key === '')
            return;
        this.#newer.set(key, entry);
        if (this.#newer.size < maxCachedKeys)
            return;
        this.#older = this.#newer;
        this.#newer = new Map();
    }
}

  }),

  78637:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $X: () => (  validationProblem),
    CQ: () => (  originText),
    LZ: () => (  assertProved),
    Vx: () => (  assertValidated),
    wX: () => (  RecordedVersions)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58369);
  var _record_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40266);
  var _record_uploads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3176);




function originText({ commit, changed }) {
    if (commit !== undefined)
        return `commit ${commit}`;
    return changed === undefined ? 'a commit that is not recorded' : `commit ${changed} with uncommitted changes`;
}
class RecordedVersions {
    uploads;
    #byVersion;
    #histories = new Map();
    constructor(uploads) {
        this.uploads = uploads;
        this.#byVersion = (0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__  .TY)(uploads);
    }
    static async read(key, records) {
        records.refresh();
        return await RecordedVersions.readKnown(key, records);
    }
    static async readKnown(key, records) {
        const uploads = [];
        for await (const upload of records.uploadsOf(key))
            uploads.push(upload);
        return new RecordedVersions(uploads);
    }
    static async readOrReport(key, records, consequence) {
        try {
            return await RecordedVersions.read(key, records);
        }
        catch (error) {
            records.report(error, consequence);
            return undefined;
        }
    }
    get versions() {
        return [...this.#byVersion.keys()].sort((a, b) => b - a);
    }
    uploadsOf(version) {
        return this.#byVersion.get(version) ?? [];
    }
    isRecorded(version) {
        return this.#byVersion.has(version);
    }
    commitsOf(version) {
        return this.uploadsOf(version).flatMap(({ record: { commit } }) => (commit === undefined ? [] : [commit]));
    }
    originOf(version) {
        const records = this.uploadsOf(version).map(({ record }) => record);
        const commit = records
            .filter((record) => this.changedBefore(record) === undefined)
            .map(_record_uploads_js__WEBPACK_IMPORTED_MODULE_2__  .TM)
            .find((each) => each !== undefined);
        return commit === undefined ? { changed: records.find((each) => each.uncommitted)?.commit } : { commit };
    }
    changedBefore({ version, commit }) {
        const same = this.uploadsOf(version)
            .map(({ record }) => record)
            .filter((record) => record.commit?.toLowerCase() === commit?.toLowerCase());
        const first = same.at(-1);
        const isPacked = same.some(({ uncommitted, run }) => !uncommitted && run !== undefined);
        return first?.uncommitted && !isPacked ? first : undefined;
    }
    async historyOf(version) {
        const known = this.#histories.get(version) ?? (0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__  .Lu)(version, this.uploadsOf(version));
        this.#histories.set(version, known);
        return await known;
    }
}
function validationProblem(state) {
    switch (state.state) {
        case 'passed':
            return undefined;
        case 'none':
            return 'was not validated';
        case 'failed':
            return `failed its validation: ${state.facts.failed} of its checks failed, seed ${state.facts.seed}`;
        case 'incomplete': {
            const { verdict } = state.facts;
            if (verdict === 'skip')
                return 'was not validated: the last run skipped every check';
            if (verdict === 'stopped')
                return 'was not validated: the last run did not finish';
            return 'was not validated: the last run had no configuration, or no passed connection test and list';
        }
    }
}
async function assertValidated(recorded, version, named) {
    const problem = validationProblem((0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__  .D2)((await recorded.historyOf(version)).events));
    if (problem === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`${named} ${problem}; validate it on the tenant and record the result, or set ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('require')} to uploaded`);
}
function proofProblem(state) {
    switch (state.state) {
        case 'passed':
            return undefined;
        case 'none':
            return 'was not proved';
        case 'failed':
            return `failed its proof by ${state.facts.method}`;
        case 'inconclusive':
            return 'was not proved: the last proof was inconclusive';
    }
}
async function assertProved(recorded, version, named) {
    const { events } = await recorded.historyOf(version);
    const validation = (0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__  .D2)(events);
    const problem = proofProblem((0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__  .oX)(events));
    if (problem !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`${named} ${problem}; prove it with prove and record the result, or set ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('require')} to validated`);
    }
    if (validation.state !== 'failed')
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`${named} was proved, but ${validationProblem(validation)}; validate it again`);
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

  62566:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  watch: () => (  watch)
});

var external_node_path_ = __webpack_require__(76760);
var command = __webpack_require__(61346);
var output_paths = __webpack_require__(73899);
var errors = __webpack_require__(57657);
var files = __webpack_require__(70679);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var format = __webpack_require__(39798);
var inputs = __webpack_require__(65940);
var undo = __webpack_require__(47830);
var tag_name = __webpack_require__(62451);
var tenant = __webpack_require__(77543);
var time_inputs = __webpack_require__(19898);
var upload_record = __webpack_require__(26490);
var input_names = __webpack_require__(58369);
var recorded_moves = __webpack_require__(74777);
var way_back = __webpack_require__(20273);
var recorded_versions = __webpack_require__(78637);
; 







const maxOtherVersions = 10;
const maxNamedVersions = 20;
async function findRelease({ connector, tag, given }, { client, records, signal }) {
    const version = (await client.tags.get(connector.id, tag, { signal }))?.activeVersion;
    const named = `tag ${(0,core_text .hD)((0,process .Nt)(tag))} of ${(0,core_text .hD)((0,process .Nt)(connector.alias))}`;
    if (version === undefined)
        throw new errors .eb(`there is no ${named}, so no source runs it`);
    const recorded = await recorded_versions .wX.read({ tenant: client.baseUrl.host, connector }, records);
    const moves = await (0,recorded_moves .d)(recorded, tag, [version], maxOtherVersions, maxNamedVersions);
    const last = moves.at(-1);
    const way = (0,way_back .l)(moves, version);
    const to = 'to' in way ? way.to : undefined;
    const release = { version, wayBack: to, by: last?.to === version ? last.by : undefined };
    if (given !== undefined)
        return { ...release, at: given, comparedUntil: given, isReturn: false };
    const remedy = `give its time as ${(0,input_names .sy)('released')}`;
    if (last === undefined) {
        throw new errors .eb(`it is not recorded when ${named} was moved to version ${version}; ${remedy}`);
    }
    if (last.to !== version) {
        throw new errors .fk(`${named} is at version ${version}, but the last recorded move brought it to ${last.to}, so it is not known when the release was; ${remedy}`);
    }
    const at = Date.parse(last.time);
    if (Number.isNaN(at))
        throw new errors .eb(`the record has no time of the last move of ${named}; ${remedy}`);
    const isReturn = 'last' in way && way.last === last;
    return { ...release, at, comparedUntil: isReturn ? leftAt(moves, last) : at, isReturn };
}
function leftAt(moves, last) {
    const left = moves.findLast((each) => each !== last && each.from === last.to);
    const time = Date.parse((left ?? last).time);
    return Number.isNaN(time) ? Date.parse(last.time) : time;
}
var stall = __webpack_require__(94106);
var validation_summary = __webpack_require__(65279);
var markdown = __webpack_require__(12560);
; 



const verdictTexts = {
    pass: 'Not worse than before the release',
    worse: 'Worse than before the release',
    inconclusive: 'Inconclusive: it is not known whether it got worse',
    none: 'There is no release to watch',
};
const levelTexts = { worse: 'worse', unknown: 'not known', remark: 'remark' };
const wholeSize = { findings: 100, rows: 50 };
function watchSection(report, size = wholeSize) {
    const { tenant, connector, tag, version, released, releasedBy, isReturn, findings, verdict } = report;
    const by = releasedBy === null ? '' : ` by ${(0,markdown .Qq)(releasedBy)}`;
    const facts = (0,markdown .tp)(['', ''], [
        ['Tenant', (0,markdown .aY)(tenant)],
        ['Connector', (0,markdown .fh)(connector.alias)],
        ['Tag', `${(0,markdown .aY)(tag)} at version ${version}`],
        [isReturn ? 'Moved back' : 'Released', `${(0,markdown .Qq)(minuteOf(released))}${by}`],
        ...periodRows(report),
    ]);
    const shown = findings.slice(0, size.findings).map(({ level, message }) => [levelTexts[level], (0,markdown .Qq)(message)]);
    const parts = [
        `**${verdictTexts[verdict]}**`,
        facts,
        (0,markdown .tp)(['', 'Found'], shown) + rest(findings.length - size.findings, 'more finding'),
        wayBackText(report),
        commandTable(report, size.rows),
        errorTable(report, size.rows),
        sourceTable(report, size.rows),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function wayBackText({ wayBack, verdict, isReturn, previousVersion }) {
    if (verdict !== 'worse')
        return '';
    if (wayBack !== null) {
        const data = 'Accounts that sources aggregated with this version change with their next full aggregation alone.';
        return `Way back to version ${previousVersion}: ${(0,markdown .Qq)((0,undo .OO)(wayBack))}\n\n${data}`;
    }
    return isReturn
        ? 'The tag was moved back already. See its versions with the command history.'
        : 'It is not known where the tag was before. See its versions with the command history, and move it with rollback.';
}
function periodRows({ periods, counted }) {
    if (periods === null)
        return [];
    const row = (name, { from, to }) => [
        name,
        `${(0,markdown .Qq)(minuteOf(from))} to ${(0,markdown .Qq)(minuteOf(to))}`,
    ];
    const ended = (each) => `${(0,format .U9)(each.invocations, 'invocation')}, ${each.failed} failed`;
    const all = counted === null
        ? []
        : [['All tags, by the statistics', `before: ${ended(counted.before)}<br>since: ${ended(counted.since)}`]];
    return [row('Before', periods.before), row('Since', periods.since), ...all];
}
function commandTable({ commands }, maxRows) {
    const failed = (ends) => (ends === null ? '' : `${ends.failed} of ${ends.invocations}`);
    const median = (ends) => (ends?.medianMs == null ? '' : (0,format .a3)(ends.medianMs));
    const rows = commands
        .slice(0, maxRows)
        .map(({ command, before, since }) => [(0,markdown .aY)(command), failed(before), failed(since), median(before), median(since)]);
    const headers = ['Command', 'Failed before', 'Failed since', 'Median before', 'Median since'];
    return (0,markdown .tp)(headers, rows) + rest(commands.length - maxRows, 'more command');
}
function errorTable({ errors }, maxRows) {
    const rows = errors
        .slice(0, maxRows)
        .map(({ command, text: said, before, since }) => [String(before), String(since), (0,markdown .aY)(command ?? ''), (0,markdown .Qq)(said)]);
    return (0,markdown .tp)(['Errors before', 'Since', 'Command', 'Error'], rows) + rest(errors.length - maxRows, 'more kind');
}
function sourceTable({ sources }, maxRows) {
    const rows = sources.slice(0, maxRows).map(({ name, aggregations }) => {
        const cell = (period) => aggregations.flatMap((each) => taskText(each.kind, each[period])).join('<br>') || 'none';
        return [(0,markdown .fh)(name), cell('before'), cell('since')];
    });
    const headers = ['Source', 'Last aggregations before', 'Last aggregations since'];
    return (0,markdown .tp)(headers, rows) + rest(sources.length - maxRows, 'more source');
}
function taskText(kind, task) {
    if (task === null)
        return [];
    const sent = task.sent === null ? kind : (0,format .U9)(task.sent, kind === 'accounts' ? 'account' : 'entitlement');
    return [`${(0,markdown .Qq)(task.status)}, ${sent}${task.ended === null ? '' : `, ${(0,markdown .Qq)(minuteOf(task.ended))}`}`];
}
function rest(number, noun) {
    return number > 0 ? `\n\nAnd ${(0,format .U9)(number, noun)}.` : '';
}
function minuteOf(time) {
    return time.slice(0, 16).replace('T', ' ');
}
; 







const sizes = [
    { findings: 50, rows: 20 },
    { findings: 20, rows: 5 },
    { findings: 5, rows: 0 },
];
const maxBodyLength = validation_summary .yd - 500;
function workflowFile(input) {
    if (input === undefined || /^[\w.-]{1,100}\.ya?ml$/.test(input))
        return input;
    throw new errors .eb(`${(0,input_names .yu)('rollback-workflow')}: ${(0,core_text .hD)((0,process .Nt)(input), 60)} is not the name of a workflow file; write one such as rollback.yml`);
}
async function updateIssue(report, { token, rollbackWorkflow }, { workflow, clock, logger, secrets }) {
    const { verdict, tenant, connector, tag, version, released } = report;
    if (workflow === undefined || (verdict !== 'worse' && verdict !== 'pass'))
        return {};
    if (token === undefined) {
        return { annotation: noticeOf('no issue is written, as there is no github-token') };
    }
    const [{ GitHubClient }, { StickyIssue }] = await Promise.all([
        Promise.all( [__webpack_require__.e(8159), __webpack_require__.e(3193)]).then(__webpack_require__.bind(__webpack_require__, 33193)),
        __webpack_require__.e(  8551).then(__webpack_require__.bind(__webpack_require__, 28551)),
    ]);
    try {
        const issue = new StickyIssue(new GitHubClient(token, workflow.apiUrl, { clock, logger }), workflow, {
            key: ['watch', tenant, connector.id, tag],
            occasion: `version ${version} ${released}`,
            since: new Date(released),
        });
        const text = issueText(report, workflow.runUrl, rollbackWorkflow);
        const clean = { title: secrets.clean(text.title), body: secrets.clean(text.body) };
        const write = () => (verdict === 'worse' ? issue.open(clean) : issue.close(clean));
        return told(await (0,stall .aB)('write the issue', write), logger);
    }
    catch (error) {
        if (!(error instanceof errors .yo))
            throw error;
        return { annotation: { level: 'warning', title: 'issue', message: error.message } };
    }
}
function told(outcome, logger) {
    switch (outcome.done) {
        case 'refused':
            return {
                annotation: noticeOf(`no issue was written: ${outcome.reason}; give the job the permission "issues: write", or set ${(0,input_names .sy)('issue')} to false`),
            };
        case 'nothing':
            return {};
        case 'left closed':
            logger.info(`the issue of this release was closed by a person, and stays so: ${outcome.url}`);
            return { url: outcome.url };
        default:
            logger.info(`issue ${outcome.done}: ${outcome.url}`);
            return { url: outcome.url };
    }
}
function noticeOf(message) {
    return { level: 'notice', title: 'issue', message };
}
function issueText(report, runUrl, rollbackWorkflow) {
    const { connector, tag, version, verdict } = report;
    const name = `${plain(connector.alias)}: ${plain(tag)} at version ${version}`;
    const title = `${name} ${verdict === 'worse' ? 'is worse than before its release' : 'is not worse any more'}`;
    const link = rollbackWorkflow === undefined || verdict !== 'worse'
        ? ''
        : `[Start the workflow ${rollbackWorkflow}](${repositoryUrl(runUrl)}/actions/workflows/${rollbackWorkflow})\n\n`;
    const footer = `${link}[Workflow run](${runUrl})`;
    for (const size of sizes) {
        const body = `${watchSection(report, size)}\n\n${footer}`;
        if (body.length <= maxBodyLength)
            return { title, body };
    }
    return { title, body: footer };
}
function repositoryUrl(runUrl) {
    return runUrl.replace(/\/actions\/runs\/[^/]*$/, '');
}
function plain(name) {
    return (0,core_text .ml)((0,process .Nt)(name.slice(0, 1000)), 60)
        .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
        .trim();
}
; 



const minSlowerMs = 1000;
const testCommand = 'std:test-connection';
const listCommand = 'std:account:list';
function judge(observed, release, limits) {
    const found = [
        ...observed.unread.map((message) => ({ level: 'unknown', message })),
        ...observed.aggregations.flatMap((each) => judgeAggregations(each, limits)),
        ...judgeCommands(observed, limits),
        ...judgeErrors(observed.traffic, limits),
        ...judgeReach(observed, release),
    ];
    const findings = ['worse', 'unknown', 'remark'].flatMap((level) => found.filter((each) => each.level === level));
    const [first] = findings;
    const verdict = first?.level === 'worse' ? 'worse' : first?.level === 'unknown' ? 'inconclusive' : 'pass';
    return { verdict, findings };
}
function judgeCommands({ sources, traffic }, limits) {
    const { before, since } = traffic;
    const all = judgeEnds({ before: before.commands, since: since.commands }, '', limits);
    const told = new Set(all.map(({ command }) => command));
    const single = sources.flatMap(({ id, name }) => {
        const ends = { before: before.bySource.get(id) ?? none, since: since.bySource.get(id) ?? none };
        return judgeEnds(ends, ` at ${named(name)}`, limits).filter(({ command }) => !told.has(command));
    });
    return [...all, ...single].map(({ level, message }) => ({ level, message }));
}
const none = new Map();
function judgeEnds({ before, since }, place, limits) {
    const found = [];
    for (const [command, now] of since) {
        const earlier = before.get(command);
        const add = (level, said) => found.push({ command, level, message: (0,core_text .TN)((0,process .g$)(`${command}${place} ${said}`)) });
        if (now.failed >= limits.minFailures) {
            const share = (now.failed * 100) / now.invocations;
            const ofNow = `failed ${now.failed} of ${now.invocations} times since the release`;
            if (earlier === undefined)
                add('unknown', `${ofNow}, and did not run before, so it cannot be compared`);
            else if (share > (earlier.failed * 100) / earlier.invocations + limits.maxMoreFailures)
                add('worse', `${ofNow}, and ${earlier.failed} of ${earlier.invocations} times before`);
        }
        const [was, is] = [earlier?.durations, now.durations];
        if (was === undefined || Math.min(was.count, is.count) < limits.minInvocations)
            continue;
        const [old = 0, median = 0] = [was.median, is.median];
        if (median > old * (1 + limits.maxSlower / 100) && median - old >= minSlowerMs)
            add('worse', `takes ${(0,format .a3)(median)} since the release, and took ${(0,format .a3)(old)} before (median)`);
    }
    return found;
}
function judgeErrors({ before, since }, { minFailures }) {
    const known = new Set(before.errors.map(({ kind }) => kind));
    const more = since.errors.filter(({ kind, count: times }) => times >= minFailures && !known.has(kind));
    return more.map(({ command, event, text, count: times }) => {
        const said = `${(0,format .U9)(times, 'error')} of ${command ?? event} since the release: ${text}`;
        if (before.invocations === 0)
            return { level: 'remark', message: said };
        if (before.hasMoreErrors)
            return { level: 'remark', message: `${said}; whether it is new is not known` };
        return { level: 'worse', message: `${said}; there was none of this kind before` };
    });
}
const goodStates = ['SUCCESS', 'WARNING'];
function judgeAggregations(aggregations, limits) {
    const { source, kind, last, isRunning, unknown } = aggregations;
    const found = [];
    const add = (level, said) => found.push({ level, message: `the source ${named(source.name)}: ${said}` });
    if (unknown !== undefined)
        add('unknown', unknown);
    const { before, since } = last;
    if (isRunning)
        add('remark', `an aggregation of ${kind} runs`);
    if (since === undefined)
        return found;
    const ended = `the last aggregation of ${kind} ended as ${judge_taskText(since)}`;
    if (!goodStates.includes(since.status ?? '')) {
        if (before === undefined)
            add('unknown', `${ended}, and there was none before to compare with`);
        else if (goodStates.includes(before.status ?? ''))
            add('worse', `${ended}, and the last one before the release as ${before.status}`);
        else
            add('remark', `${ended}, and the last one before the release as ${before.status}, too`);
        return found;
    }
    if (before === undefined)
        return found;
    if (since.status === 'WARNING' && before.status === 'SUCCESS')
        add('remark', `${ended}, and the last one before the release without warnings`);
    const [was, is] = [before.counts['total'], since.counts['total']];
    if (was === undefined || is === undefined)
        add('remark', `the tenant does not say how many ${kind} were sent`);
    else if (is < was * (1 - limits.maxFewer / 100)) {
        add('worse', `the connector sent ${is} ${kind} since the release, and ${was} before`);
    }
    return found;
}
function judgeReach(observed, { version }) {
    const { sources, traffic, aggregations, unread } = observed;
    const { before, since } = traffic;
    const found = [];
    const add = (message) => found.push({ level: 'unknown', message });
    if (unread.length > 0)
        return found;
    if (sources.length === 0)
        add('no source runs the tag, so nothing of it runs in production');
    for (const source of sources) {
        const own = aggregations.find((each) => each.source.id === source.id && each.kind === 'accounts');
        const hasWorked = [...(since.bySource.get(source.id) ?? [])].some(([command]) => command !== testCommand);
        const waits = own?.isRunning ? ', and one still runs' : '';
        if (own?.last.since !== undefined)
            continue;
        if (wasAggregated(source.id, own?.last.before, observed))
            add(`no aggregation of the source ${named(source.name)} began and ended since the release${waits}`);
        else if (!hasWorked)
            add(`nothing ran at the source ${named(source.name)} since the release${waits}`);
    }
    if (before.invocations === 0 && !aggregations.some(({ last }) => last.before !== undefined))
        add('nothing ran before the release, so there is nothing to compare with');
    if (found.length === 0 && !since.versions.has(version))
        add(`the log does not show that version ${version} ran since the release${otherVersions(since)}`);
    return found;
}
function wasAggregated(id, last, { traffic, periods }) {
    const isInPeriod = (last?.createdAt ?? Number.NEGATIVE_INFINITY) >= periods.before.from;
    return isInPeriod || (traffic.before.bySource.get(id)?.has(listCommand) ?? false);
}
function otherVersions({ versions }) {
    const seen = [...versions.keys()].sort((a, b) => a - b).join(', ');
    return seen === '' ? '' : `, but version ${seen}`;
}
function judge_taskText({ status = '', messages }) {
    const said = messages.find(({ text }) => text !== '')?.text;
    return (0,core_text .TN)((0,process .g$)(said === undefined ? status : `${status} (${said})`));
}
function named(name) {
    return (0,core_text .hD)((0,process .Nt)(name));
}
var pool = __webpack_require__(63096);
var errors_errors = __webpack_require__(25584);
var tag_sources = __webpack_require__(35640);
; 
function aggregationsOf({ source, kind }, tasks, { at, comparedUntil }) {
    const withoutTime = tasks.some(({ createdAt }) => createdAt === undefined);
    const created = ({ createdAt = Number.NaN }) => createdAt;
    const sorted = tasks.filter((task) => !Number.isNaN(created(task))).sort((a, b) => created(a) - created(b));
    const since = sorted.filter((task) => created(task) >= at);
    const before = sorted.filter((task) => task.status !== undefined && created(task) < comparedUntil && (task.completedAt ?? 0) <= comparedUntil);
    return {
        source,
        kind,
        last: { before: before.at(-1), since: since.findLast(({ status }) => status !== undefined) },
        isRunning: since.length > 0 && since.at(-1)?.status === undefined,
        unknown: withoutTime ? 'the tenant does not say when its aggregations began' : undefined,
    };
}
var times = __webpack_require__(99582);
var stats = __webpack_require__(72632);
var log_attribution = __webpack_require__(69401);
; 
const step = 1.05;
class Durations {
    #counts = new Map();
    #count = 0;
    add(ms) {
        const index = Math.round(Math.log(Math.max(1, ms)) / Math.log(step));
        this.#counts.set(index, (this.#counts.get(index) ?? 0) + 1);
        this.#count += 1;
    }
    get count() {
        return this.#count;
    }
    get median() {
        let seen = 0;
        for (const [index, count] of [...this.#counts].sort(([a], [b]) => a - b)) {
            seen += count;
            if (seen * 2 >= this.#count)
                return Math.round(step ** index);
        }
        return undefined;
    }
}
; 






class Traffic {
    commands = new Map();
    bySource = new Map();
    versions = new Map();
    leftOut = 0;
    #errors = new stats .s();
    add(source, parsed) {
        this.#errors.add(parsed);
        const { command, outcome } = parsed.facts;
        if (outcome === undefined)
            return;
        const name = command === undefined ? 'unknown' : (0,core_text .ml)((0,process .g$)(command), maxNameLength);
        const own = this.bySource.get(source.id) ?? new Map();
        this.bySource.set(source.id, own);
        for (const ends of [endsOf(this.commands, name), endsOf(own, name)]) {
            ends.invocations += 1;
            if (outcome.failed)
                ends.failed += 1;
            else if (outcome.elapsed !== undefined)
                ends.durations.add(outcome.elapsed);
        }
    }
    get invocations() {
        return [...this.commands.values()].reduce((sum, each) => sum + each.invocations, 0);
    }
    get errors() {
        return this.#errors.totals().groups;
    }
    get hasMoreErrors() {
        return this.#errors.totals().ungroupedErrors > 0;
    }
}
const maxNameLength = 100;
const maxCommands = 100;
function endsOf(commands, name) {
    const key = commands.has(name) || commands.size < maxCommands ? name : '(others)';
    const known = commands.get(key) ?? { invocations: 0, failed: 0, durations: new Durations() };
    commands.set(key, known);
    return known;
}
async function readTraffic(source, { period, version, counts }, traffic, { client, signal }) {
    const { from, to } = period;
    const filter = { targetName: source.name, startTime: iso(from), endTime: iso(to) };
    const classifier = new log_attribution .SZ(version);
    for await (const record of client.logs.query(filter, { signal })) {
        const time = (0,times .TM)(record.timestamp);
        if (record.targetName !== source.name || (time !== undefined && (time < from || time > to)))
            continue;
        const parsed = (0,log_attribution .Hh)(record);
        classifier.observe(parsed);
        const known = parsed.facts.version;
        if (known !== undefined && parsed.facts.command !== undefined) {
            traffic.versions.set(known, (traffic.versions.get(known) ?? 0) + 1);
        }
        const matches = classifier.classify(parsed)?.matches;
        const isLeftOut = (counts === 'only' && matches === false) || (counts === 'not' && matches === true);
        if (!isLeftOut)
            traffic.add(source, parsed);
        else if (parsed.facts.outcome !== undefined)
            traffic.leftOut += 1;
    }
}
function iso(time) {
    return new Date(time).toISOString();
}
; 





const maxParallel = 4;
const taskTypes = [
    ['accounts', 'CLOUD_ACCOUNT_AGGREGATION'],
    ['entitlements', 'CLOUD_GROUP_AGGREGATION'],
];
async function observe({ connector, tag, release, periods }, services) {
    const { client, signal } = services;
    const unread = new Set();
    const readable = async (reading) => {
        try {
            return await reading;
        }
        catch (error) {
            if (!(0,errors_errors .Dz)(error, 'forbidden', 'not-found', 'bad-request'))
                throw error;
            unread.add(error.message);
            return undefined;
        }
    };
    const found = await readable((0,tag_sources .J)({ connector: connector.id, tag }, client, signal));
    const sources = (found ?? []).map(({ source }) => source);
    const traffic = { before: new Traffic(), since: new Traffic() };
    const { version, isReturn } = release;
    const aggregations = [];
    await (0,pool .b)(sources, maxParallel, async (source) => {
        const before = { period: periods.before, version, counts: isReturn ? 'all' : 'not' };
        const since = { period: periods.since, version, counts: 'only' };
        await readable(readTraffic(source, before, traffic.before, services));
        await readable(readTraffic(source, since, traffic.since, services));
        for (const [kind, type] of taskTypes) {
            const tasks = await readable(client.tasks.aggregations(source, type, { signal }));
            if (tasks !== undefined)
                aggregations.push(aggregationsOf({ source, kind }, tasks, release));
        }
    });
    const order = new Map(sources.map(({ id }, index) => [id, index]));
    aggregations.sort((a, b) => (order.get(a.source.id) ?? 0) - (order.get(b.source.id) ?? 0));
    return { periods, sources, traffic, aggregations, unread: [...unread] };
}
async function readCounts({ id }, { before, since }, { client, signal }) {
    const from = async (time) => {
        const { connectors } = await client.stats({ from: new Date(time), connectorId: id, signal });
        const stats = connectors.filter(({ connectorID }) => connectorID === id).flatMap((each) => each.stats);
        return {
            invocations: stats.reduce((sum, { invocationCount }) => sum + invocationCount, 0),
            failed: stats.reduce((sum, { errorCount }) => sum + errorCount, 0),
        };
    };
    try {
        const [first, last] = [await from(before.from), await from(before.to)];
        const difference = (a, b) => Math.max(0, a - b);
        return {
            before: {
                invocations: difference(first.invocations, last.invocations),
                failed: difference(first.failed, last.failed),
            },
            since: await from(since.from),
        };
    }
    catch (error) {
        if ((0,errors_errors .Dz)(error, 'forbidden', 'not-found', 'bad-request'))
            return undefined;
        throw error;
    }
}
var version = __webpack_require__(39492);
; 

function emptyReport({ tenant, connector, tag, release }) {
    return {
        formatVersion: 1,
        program: version .r,
        verdict: 'none',
        tenant,
        connector: { id: connector.id, alias: connector.alias },
        tag,
        version: release.version,
        previousVersion: release.wayBack ?? null,
        released: report_iso(release.at),
        releasedBy: release.by ?? null,
        isReturn: release.isReturn,
        periods: null,
        ...{ commands: [], errors: [], sources: [], counted: null, findings: [], wayBack: null },
    };
}
function watchReport(watched, observed, { verdict, findings, counted, wayBack, }) {
    const { traffic, aggregations, sources } = observed;
    const names = new Set([...traffic.since.commands.keys(), ...traffic.before.commands.keys()]);
    const commands = [...names].map((command) => ({
        command,
        before: endsReport(traffic.before.commands.get(command)),
        since: endsReport(traffic.since.commands.get(command)),
    }));
    const earlier = new Map(traffic.before.errors.map(({ kind, count }) => [kind, count]));
    return {
        ...emptyReport(watched),
        verdict,
        periods: periodsReport(observed.periods),
        commands: commands.sort((a, b) => (b.since?.failed ?? 0) - (a.since?.failed ?? 0) || (a.command < b.command ? -1 : 1)),
        errors: traffic.since.errors.map(({ kind, command, text, count }) => {
            return { command: command ?? null, text, before: earlier.get(kind) ?? 0, since: count };
        }),
        sources: sources.map(({ id, name }) => {
            const own = aggregations.filter(({ source }) => source.id === id);
            const shown = own.map(({ kind, last }) => ({
                kind,
                before: taskReport(last.before),
                since: taskReport(last.since),
            }));
            return { id, name, aggregations: shown };
        }),
        counted: counted ?? null,
        findings,
        wayBack: wayBack ?? null,
    };
}
function endsReport(ends) {
    if (ends === undefined)
        return null;
    const { invocations, failed, durations } = ends;
    return { invocations, failed, medianMs: durations.median ?? null };
}
function taskReport(task) {
    if (task === undefined)
        return null;
    const { id, status = '', completedAt, counts } = task;
    return { id, status, ended: completedAt === undefined ? null : report_iso(completedAt), sent: counts['total'] ?? null };
}
function periodsReport({ before, since }) {
    const period = ({ from, to }) => ({ from: report_iso(from), to: report_iso(to) });
    return { before: period(before), since: period(since) };
}
function report_iso(ms) {
    const date = new Date(ms);
    return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
; 




















const command_inputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector.' },
    tag: { kind: 'text', default: 'latest', description: 'Tag to watch; latest is what production runs.' },
    released: {
        kind: 'text',
        description: 'Time of the release, such as 2026-01-31T13:00:00Z, or how long ago. Default: the last move of the tag, as recorded.',
    },
    period: {
        kind: 'text',
        default: '24h',
        description: 'How long the period before the release is, and the one since then at most: the last hours or days.',
    },
    within: { kind: 'text', default: '7d', description: 'How long a release is watched. Later the result is none.' },
    'min-failures': {
        kind: 'integer',
        min: 1,
        default: '3',
        description: 'Failures of a command, or errors of a new kind, that it takes since the release to be worse.',
    },
    'max-more-failures': {
        kind: 'integer',
        min: 0,
        max: 100,
        default: '5',
        description: 'Percentage points by which the share of failed invocations of a command may rise.',
    },
    'max-slower': {
        kind: 'integer',
        min: 0,
        max: 100_000,
        default: '100',
        description: 'Percent by which the median time of a command may rise. Less than a second is never worse.',
    },
    'min-invocations': {
        kind: 'integer',
        min: 1,
        default: '5',
        description: 'Invocations of a command that have to have succeeded in both periods for its times to be compared.',
    },
    'max-fewer': {
        kind: 'integer',
        min: 0,
        max: 100,
        default: '10',
        description: 'Percent by which the number of accounts or entitlements that the connector sends may fall.',
    },
    'fail-on': {
        kind: 'choice',
        choices: ['inconclusive', 'worse', 'never'],
        default: 'inconclusive',
        description: 'Which results fail: inconclusive and worse, only worse, or none.',
    },
    issue: {
        kind: 'boolean',
        default: 'true',
        description: 'In a workflow, open an issue where something got worse, and close it when all is well again.',
    },
    'rollback-workflow': {
        kind: 'text',
        description: 'File name of the workflow that rolls back, such as rollback.yml. The issue links to it.',
    },
    out: { kind: 'text', description: 'File to write the result to, as JSON. An existing file is replaced.' },
    'max-records': inputs .yn['max-records'],
    'max-time': inputs .yn['max-time'],
    'github-token': {
        kind: 'text',
        secret: true,
        actionDefault: 'github.token',
        description: 'Token that reads the deployments in which the release is recorded, and writes the issue. Needs `deployments: read` and `issues: write`.',
    },
    record: { kind: 'text', description: 'File or folder in which uploads are recorded.' },
    ...tenant .MR,
};
const outputs = {
    result: 'pass, worse, inconclusive, or none without a release to watch.',
    version: 'The version that the tag is at.',
    'previous-version': 'The version that the way back leads to; empty if it is not known.',
    findings: 'Number of findings, remarks left out.',
    issue: 'Address of the issue, if one was written.',
    file: 'Path of the file with the result, if out is given.',
};
const watch = (0,command .N)({
    name: 'watch',
    summary: 'Compares logs and aggregations of production since a release with those before, and opens an issue where they got worse.',
    action: { title: 'SaaS connector: watch', icon: 'eye', color: 'gray-dark' },
    positional: ['connector'],
    inputs: command_inputs,
    outputs,
    async run(given, context) {
        context.setOutput('result', 'inconclusive');
        const { clock, signal, workingDirectory } = context;
        const { tag, out, released } = given;
        const ref = (0,tenant .dB)(given.connector);
        (0,tag_name .e)(tag);
        const now = clock.now();
        const releasedMs = released === undefined ? undefined : (0,time_inputs .Q)('released', released, now);
        if (releasedMs !== undefined && releasedMs > now)
            throw new errors .eb(`released ${released} lies in the future; give a time before now`);
        const times = { periodMs: (0,time_inputs .T)('period', given.period), withinMs: (0,time_inputs .T)('within', given.within) };
        const rollbackWorkflow = workflowFile(given['rollback-workflow']);
        await (0,output_paths .H)({ out }, workingDirectory);
        const records = (0,upload_record .WH)(given, context);
        if (releasedMs === undefined) {
            await records.assertUsable(true);
            records.warnIfMissing();
        }
        const client = await (0,tenant .Hl)(given, context, { transport: (0,inputs .vX)(given) });
        let report;
        try {
            const connector = await client.connectors.resolve(ref, { signal });
            const release = await findRelease({ connector, tag, given: releasedMs }, { client, records, signal });
            context.setOutput('version', release.version);
            context.setOutput('previous-version', release.wayBack ?? '');
            const watched = { tenant: client.baseUrl.host, connector, tag, release };
            report = await look(watched, times, given, { client, context });
        }
        finally {
            client.close();
        }
        await finish(report, { ...given, rollbackWorkflow }, context);
    },
});
async function look(watched, { periodMs, withinMs }, given, { client, context }) {
    const { connector, tag, release } = watched;
    const { clock, signal } = context;
    const now = clock.now() - (client.clockDifferenceMs ?? 0) + 1000;
    if (now - release.at > withinMs)
        return emptyReport(watched);
    const periods = {
        before: { from: release.comparedUntil - periodMs, to: release.comparedUntil },
        since: { from: Math.max(release.at, now - periodMs), to: Math.max(release.at, now) },
    };
    const services = { client, signal };
    const observed = await observe({ connector, tag, release, periods }, services);
    const counted = await readCounts(connector, periods, services);
    const { verdict, findings } = judge(observed, release, limitsOf(given));
    const after = (await client.tags.get(connector.id, tag, { signal }))?.activeVersion;
    if (after !== release.version) {
        const message = `the tag was moved from version ${release.version} to ${after ?? 'nothing'} meanwhile, so nothing is known of that`;
        return watchReport(watched, observed, {
            ...{ verdict: 'inconclusive', counted, wayBack: undefined },
            findings: [{ level: 'unknown', message }, ...findings],
        });
    }
    const wayBack = verdict === 'worse' ? wayBackOf(watched, observed.traffic.before.versions, given, context) : undefined;
    const report = watchReport(watched, observed, { verdict, findings, counted, wayBack: wayBack?.undo });
    return { ...report, previousVersion: wayBack?.to ?? report.previousVersion };
}
function limitsOf(given) {
    return {
        minFailures: given['min-failures'],
        maxMoreFailures: given['max-more-failures'],
        maxSlower: given['max-slower'],
        minInvocations: given['min-invocations'],
        maxFewer: given['max-fewer'],
    };
}
function wayBackOf({ connector, tag, release }, ran, given, context) {
    const others = [...ran.keys()].filter((version) => version !== release.version);
    const to = release.wayBack ?? (others.length === 1 && !release.isReturn ? others[0] : undefined);
    if (to === undefined)
        return undefined;
    const request = { connector, tag, target: release.version, undo: (0,undo .t7)(given, context) };
    return { to, undo: (0,undo .CF)(request, to) };
}
async function finish(report, given, context) {
    const { verdict, findings, connector, tag, version } = report;
    const failing = { inconclusive: ['worse', 'inconclusive'], worse: ['worse'], never: [] }[given['fail-on']];
    const levelOf = (level) => {
        if (level === 'remark')
            return 'notice';
        return failing.includes(level === 'worse' ? 'worse' : 'inconclusive') ? 'error' : 'warning';
    };
    for (const { level, message } of findings)
        context.annotate({ level: levelOf(level), title: 'watch', message });
    context.addSummary(`## Watch\n\n${watchSection(report)}`);
    if (given.out !== undefined) {
        const path = (0,external_node_path_.resolve)(context.workingDirectory, given.out);
        await (0,files .Bl)(path, `${context.secrets.json(report, 2)}\n`, `out ${given.out}`);
        context.setPathOutput('file', path);
    }
    const deciding = findings.filter(({ level }) => level !== 'remark');
    context.setOutput('findings', deciding.length);
    if (given.issue) {
        const { rollbackWorkflow, 'github-token': token } = given;
        const { url, annotation } = await updateIssue(report, { token, rollbackWorkflow }, context);
        if (url !== undefined)
            context.setOutput('issue', url);
        if (annotation !== undefined)
            context.annotate(annotation);
    }
    context.setOutput('result', verdict);
    const named = `version ${version} at tag ${(0,core_text .hD)((0,process .Nt)(tag))} of ${(0,core_text .hD)((0,process .Nt)(connector.alias))}`;
    if (failing.includes(verdict)) {
        const [first] = deciding;
        const more = deciding.length > 1 ? `; and ${(0,format .U9)(deciding.length - 1, 'more finding')}` : '';
        const back = report.wayBack === null ? '' : `; the way back: ${report.wayBack.line}`;
        const ends = verdict === 'worse' ? `it got worse${back}` : 'the watch is inconclusive, which is not a pass';
        throw new errors .yo(`${named}: ${first?.message ?? ''}${more}; ${ends}`, { isFinding: true });
    }
    const texts = {
        pass: 'not worse than before the release',
        worse: 'worse than before the release',
        inconclusive: 'it is not known whether it is worse than before the release',
        none: `released more than ${given.within} ago, so it is not watched any more`,
    };
    context.closing.info(`${named}: ${texts[verdict]}`);
}

  }),

  63096:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  mapLimited)
  });
async function mapLimited(items, limit, work) {
    const results = new Array(items.length);
    const queue = items.entries();
    let failure;
    const worker = async () => {
        for (const [i, item] of queue) {
            if (failure)
                return;
            try {
                results[i] = await work(item);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failure)
        throw failure.error;
    return results;
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
