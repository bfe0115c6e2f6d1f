export const id = 9114;
export const ids = [9114,7221];
export const modules = {

  87221:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    writeBundle: () => (  writeBundle)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var archiver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35624);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);
  var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71897);





const fixedTime = new Date(Date.UTC(1980, 0, 1));
async function writeBundle(path, content, compression = 'store') {
    const zip = await zipOf(content, compression);
    try {
        await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .fR)(path, zip);
    }
    catch (cause) {
        throw writeError(path, cause);
    }
    return { path, size: zip.length, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(zip).digest('hex') };
}
async function zipOf({ index, spec, others = [] }, compression) {
    const archive = new archiver__WEBPACK_IMPORTED_MODULE_1__  .SJ(compression === 'store' ? { store: true } : { zlib: { level: 9 } });
    const members = [
        { name: _bundle_js__WEBPACK_IMPORTED_MODULE_4__  .mo, bytes: index },
        ...(spec === undefined ? [] : [{ name: _bundle_js__WEBPACK_IMPORTED_MODULE_4__  .hi, bytes: withoutByteOrderMark(spec) }]),
        ...others.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    ];
    for (const { name, bytes } of members)
        archive.append(bytes, { name, date: fixedTime, mode: 0o644 });
    const [chunks] = await Promise.all([collect(archive), archive.finalize()]);
    return Buffer.concat(chunks);
}
function withoutByteOrderMark(spec) {
    return spec.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? spec.subarray(3) : spec;
}
async function collect(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return chunks;
}
function writeError(path, cause) {
    const { code } = cause;
    const reasons = {
        ENOENT: 'its folder does not exist',
        ENOTDIR: 'its folder is a file',
        EISDIR: 'it is a folder',
        EACCES: 'access is denied',
        EPERM: 'it is in use, or access is denied',
        EROFS: 'the disk is read-only',
        ENOSPC: 'the disk is full',
    };
    const reason = code === undefined ? undefined : reasons[code];
    return reason === undefined ? cause : new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .yo(`cannot write the bundle ${path}: ${reason}`, { cause });
}

  }),

  59114:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  compare: () => (  command_compare)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var command = __webpack_require__(61346);
var output_paths = __webpack_require__(73899);
var errors = __webpack_require__(57657);
var files = __webpack_require__(70679);
var input_names = __webpack_require__(58369);
var stall = __webpack_require__(94106);
var recording_config = __webpack_require__(18866);
var validation = __webpack_require__(53606);
var compatibility = __webpack_require__(65412);
var accepted_breaking = __webpack_require__(90366);
var shared_config = __webpack_require__(3633);
var foreign_code = __webpack_require__(65881);
var invoke_limits = __webpack_require__(39128);
var recordings = __webpack_require__(28455);
var tenant = __webpack_require__(77543);
var validation_settings = __webpack_require__(38796);
var comparison = __webpack_require__(82932);
var engine_invoker = __webpack_require__(24841);
var spec_view = __webpack_require__(44336);
; 
function acceptChanges(changes, accepted) {
    const reasons = new Map(accepted.map(({ change, reason }) => [change, reason]));
    const ids = new Set(changes.map(({ id }) => id));
    return {
        changes: changes.map((change) => {
            const reason = reasons.get(change.id);
            return reason === undefined ? change : { ...change, accepted: reason };
        }),
        unused: accepted.filter(({ change }) => !ids.has(change)),
    };
}
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var format = __webpack_require__(39798);
var placeholder = __webpack_require__(4273);
; 


const maxLength = 200;
function changeId(...parts) {
    return (0,core_text .TN)((0,process .Nt)(parts.join('/')), maxLength);
}
var errors_errors = __webpack_require__(25584);
; 



function stepName({ command, type }) {
    return type === undefined ? command : `${command} ${(0,core_text .hD)((0,process .Nt)(type))}`;
}
function partialSides({ runs: { base, head, again } }) {
    const isPart = (run, other) => run?.failure !== undefined || (run?.unread ?? 0) > (other?.unread ?? 0);
    return { base: isPart(base, head) || isPart(again, head), head: isPart(head, base) || isPart(head, again) };
}
function failureOf(error) {
    const isOfConnector = error.kind === 'connector' || error.kind === 'answer';
    const { cause } = error;
    if (!(0,errors_errors .Dz)(cause))
        return { text: (0,core_text .TN)((0,process .g$)(error.message)), isOfConnector };
    const begin = `cannot ${cause.operation}: `;
    const told = cause.message.startsWith(begin) ? cause.message.slice(begin.length) : cause.message;
    const text = error.kind === 'timeout' ? 'no answer in time' : (cause.detail ?? told);
    return { text: (0,core_text .TN)((0,process .g$)(error.errorType === 'notFound' ? `not found: ${text}` : text)), isOfConnector };
}
function isSameFailure(base, head, again) {
    const [before, after] = [base.text, head.text].map(withoutClass);
    if (base.text === again.text)
        return before === after;
    return withoutNumbers(before ?? '') === withoutNumbers(after ?? '');
}
function withoutClass(text) {
    return text.replace(/^(?:[A-Za-z_$][\w$]{0,60}Error\d{0,3}|[A-Za-z_$]{1,2}): /, '');
}
function withoutNumbers(text) {
    return text.replace(/[\w-]+/g, (word) => (/\d/.test(word) ? '0' : word));
}
; 





const runNames = ['base', 'head', 'again'];
const maxNameLength = 120;
function mainOriginOf(steps) {
    for (const run of runNames) {
        const counts = new Map();
        for (const { runs } of steps) {
            for (const [{ origin }, amount] of runs[run]?.sent?.endpoints ?? []) {
                counts.set(origin, (counts.get(origin) ?? 0) + amount);
            }
        }
        const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
        if (most !== undefined)
            return most[0];
    }
    return undefined;
}
function endpointsOf({ runs }, mainOrigin) {
    if (runNames.every((run) => runs[run]?.sent === undefined))
        return undefined;
    const found = new Map();
    for (const run of runNames) {
        const sent = runs[run]?.sent;
        for (const [endpoint, amount] of sent?.endpoints ?? []) {
            const entry = found.get(endpoint) ?? { name: nameOf(endpoint, mainOrigin) };
            found.set(endpoint, entry);
            entry[run] = amount;
        }
    }
    for (const entry of found.values())
        for (const run of runNames)
            if (runs[run]?.sent)
                entry[run] ??= 0;
    return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function requestChanges(step, endpoints = []) {
    const { base, head, again } = step.runs;
    if (base?.sent === undefined || head?.sent === undefined || again?.sent === undefined)
        return { changes: [], notes: [] };
    const partial = partialSides(step);
    const changes = [];
    const notes = [];
    const command = stepName(step);
    for (const { name, base: before = 0, head: after = 0, again: once = 0 } of endpoints) {
        if (before !== once) {
            notes.push(`${command}: how often ${name} is called differs from run to run of the base: ${before} and ${once}`);
        }
        const [low, high] = [Math.min(before, once), Math.max(before, once)];
        if ((after >= low && after <= high) || (low !== high && after > 0))
            continue;
        if (partial.base || (partial.head && before > 0))
            continue;
        const [kind, text] = before + once === 0
            ? ['new', `is called anew, ${(0,format .U9)(after, 'time')}`]
            : after === 0
                ? ['gone', `is not called any more, ${(0,format .U9)(before, 'time')} before`]
                : [after > before ? 'more' : 'fewer', `is called ${(0,format .U9)(after, 'time')}, ${before} before`];
        changes.push({
            id: changeId(`requests-${kind}`, ...placeOf(step, name)),
            effect: 'change',
            message: `${command}: ${name} ${text}`,
        });
    }
    return { changes, notes };
}
function changedRequests(step, mainOrigin) {
    const { base, head, again } = step.runs;
    const changes = new Map();
    if (partialSides(step).base)
        return [];
    for (const [problem, changed] of head?.sent?.unrecorded ?? []) {
        const isOfBase = [base, again].some((run) => run?.sent?.unrecorded.has(problem) === true);
        if (changed === undefined || isOfBase || changes.has(changed.endpoint))
            continue;
        const name = nameOf(changed.endpoint, mainOrigin);
        changes.set(changed.endpoint, {
            id: changeId('requests-changed', ...placeOf(step, name)),
            effect: 'change',
            message: `${stepName(step)}: ${name} is asked for something else: ${(0,core_text .TN)((0,process .g$)(changed.differences), 300)}`,
        });
    }
    return [...changes.values()];
}
function unrecordedChange(step) {
    const [run] = runNames.filter((name) => (step.runs[name]?.sent?.unrecorded.size ?? 0) > 0).sort(headFirst);
    if (run === undefined)
        return undefined;
    const [first = '', ...more] = step.runs[run]?.sent?.unrecorded.keys() ?? [];
    const who = run === 'head' ? 'the head' : 'the base';
    const rest = more.length === 0 ? '' : `; and ${(0,format .U9)(more.length, 'more request')}`;
    const parts = [step.command, ...(step.type === undefined ? [] : [step.type])];
    return {
        id: changeId('not-compared', ...parts),
        effect: 'unknown',
        message: `${stepName(step)}: ${who} differs from the recording: ${(0,core_text .TN)((0,process .g$)(first), 600)}${rest}`,
        remedy: 'Record anew, and compare again.',
    };
}
function placeOf({ command, type }, name) {
    return [command, ...(type === undefined ? [] : [type]), name.replace(' /', '/').replace(' ', '/')];
}
function headFirst(a, b) {
    return Number(b === 'head') - Number(a === 'head');
}
function nameOf({ origin, method, path }, mainOrigin) {
    const host = origin === mainOrigin ? '' : origin.replace(/^https?:\/\//, '');
    return (0,core_text .TN)((0,process .Nt)(`${method} ${host}${path}`.trim()), maxNameLength);
}
var external_node_util_ = __webpack_require__(57975);
var json = __webpack_require__(65872);
; 






const nameMembers = ['key', 'name', 'sectionTitle', 'label', 'type', 'value'];
const maxPlaces = 100;
const maxDepth = 30;
function specChanges(before, after) {
    const breaking = (0,compatibility .F)(before, after);
    const places = differingPlaces(before, after);
    const told = places.slice(0, maxPlaces).filter(({ path }) => !isTold(path, breaking));
    const others = told.map(({ path, what }) => {
        const place = path.join('/');
        return { id: changeId('spec', place), effect: 'change', message: `spec: ${shownPlace(path)} ${what}` };
    });
    const more = places.length - maxPlaces;
    return [
        ...breaking.map(({ id, message, remedy }) => ({
            id: (0,core_text .TN)((0,process .Nt)(id), 200),
            effect: 'breaking',
            message: `spec: ${message}`,
            remedy,
        })),
        ...others,
        ...(more > 0 ? [{ id: 'spec/more', effect: 'change', message: `spec: ${more} more places differ` }] : []),
    ];
}
function discoveredChanges(before, after) {
    if (!(0,json .Gv)(before) || !(0,json .Gv)(after)) {
        if ((0,external_node_util_.isDeepStrictEqual)(before, after))
            return [];
        const message = 'the answer to std:account:discover-schema changes its form';
        return [{ id: 'discovered-schema', effect: 'breaking', message }];
    }
    return specChanges({ accountSchema: before }, { accountSchema: after }).map(({ id, message, ...rest }) => ({
        ...rest,
        id: `discovered/${id}`,
        message: message.replace(/^spec: /, 'discovered schema: '),
    }));
}
function differingPlaces(before, after, path = []) {
    if ((0,external_node_util_.isDeepStrictEqual)(before, after))
        return [];
    if (before === undefined)
        return [{ path, what: 'is added' }];
    if (after === undefined)
        return [{ path, what: 'is removed' }];
    const [old, now] = [membersOf(before), membersOf(after)];
    if (old === undefined || now === undefined || path.length >= maxDepth)
        return [{ path, what: 'changes' }];
    const names = new Set([...old.keys(), ...now.keys()]);
    const inside = [...names].flatMap((name) => differingPlaces(old.get(name), now.get(name), [...path, name]));
    return inside.length > 0 ? inside : [{ path: [...path, 'order'], what: 'changes' }];
}
function membersOf(value) {
    if ((0,json .Gv)(value))
        return new Map(Object.entries(value));
    if (!Array.isArray(value))
        return undefined;
    const named = new Map();
    for (const each of value) {
        const name = spec_changes_nameOf(each);
        if (name === undefined || named.has(name))
            return undefined;
        named.set(name, typeof each === 'string' ? true : each);
    }
    return named;
}
function spec_changes_nameOf(element) {
    if (typeof element === 'string')
        return element;
    if (!(0,json .Gv)(element))
        return undefined;
    const member = nameMembers.find((name) => typeof element[name] === 'string' && element[name] !== '');
    return member === undefined ? undefined : String(element[member]);
}
function isTold([top, ...path], breaking) {
    const ids = new Set(breaking.map(({ id }) => id));
    const has = (...parts) => ids.has(parts.join('/'));
    const [first, second, third] = path;
    if (top === 'keyType')
        return has('key-type');
    if (top === 'commands')
        return has('command-removed', first);
    if (top === 'sourceConfigInitialValues')
        return has('default-changed', first);
    if (top === 'sourceConfig') {
        const [key, member] = [path.at(-1), path.at(-2)];
        return has('config-removed', key) || has('config-required', member) || has('config-type', member);
    }
    const [schema, part, attribute] = top === 'accountSchema' ? ['account', first, second] : top === 'entitlementSchemas' ? [first, second, third] : [];
    if (schema === undefined)
        return false;
    if (part === undefined)
        return has('entitlement-type-removed', schema);
    if (part === 'attributes')
        return has('attribute-removed', schema, attribute) || isMember(path, schema, attribute, has);
    return has(`${part.replace(/Attribute$/, '')}-attribute`, schema);
}
function isMember(path, schema, attribute, has) {
    const member = path.at(-1) ?? '';
    return ['type', 'multi', 'entitlement'].includes(member) && has('attribute-changed', schema, attribute);
}
function shownPlace(path) {
    return path.length === 0 ? 'it' : (0,core_text .hD)((0,process .Nt)(path.join('/')), 200);
}
; 









function changesOf(step, { endpoints, mainOrigin } = {}) {
    const result = resultChanges(step);
    const found = { ...result, changes: [...result.changes, ...unreadSample(step)] };
    const requests = requestChanges(step, endpoints);
    const notes = [...found.notes, ...requests.notes];
    const unrecorded = unrecordedChange(step);
    if (unrecorded === undefined)
        return { ...found, changes: [...found.changes, ...requests.changes], notes };
    const uncertain = found.changes
        .filter(({ id }) => id !== unrecorded.id)
        .map((change) => {
        if (change.effect !== 'breaking')
            return change;
        const message = `${change.message}; this may come from requests that the recording does not have`;
        return { ...change, effect: 'unknown', message };
    });
    const changed = changedRequests(step, mainOrigin);
    return { ...found, changes: [unrecorded, ...uncertain, ...changed, ...requests.changes], notes };
}
function resultChanges(step) {
    const { base, head, again } = step.runs;
    const none = { notes: [], moved: undefined, compared: 0 };
    if (head === undefined)
        return { ...none, changes: [] };
    if (base === undefined || again === undefined)
        return { ...none, changes: newStep(step, head) };
    const failure = failureChanges(step, base, head, again);
    if (failure !== undefined)
        return { ...none, changes: failure };
    if (step.list === undefined)
        return { ...none, changes: answerChanges(step, base, head, again) };
    const difference = step.list.difference();
    return {
        changes: [...unreadChanges(step, difference), ...listChanges(step, step.list, difference)],
        notes: notesOf(step, step.list, difference),
        moved: difference.moved,
        compared: difference.common - difference.unread,
    };
}
function unreadSample({ unrecordedRead: command, type }) {
    if (command === undefined)
        return [];
    const id = changeId('not-compared', command, ...(type === undefined ? [] : [type]));
    const message = `${command}: no object was read: the recorded run has read none; record again, with ${(0,input_names .sy)('read-limit')} above 0`;
    return [{ id, effect: 'unknown', message }];
}
function newStep(step, { failure }) {
    const objects = step.list?.facts.head.count;
    const gives = objects === undefined ? '' : ` and gives ${(0,format .U9)(objects, 'object')}`;
    return [
        failure === undefined
            ? { id: idOf('command-new', step), effect: 'change', message: `${stepName(step)} is new${gives}` }
            : {
                id: idOf('command-fails', step),
                effect: 'breaking',
                message: `${stepName(step)} is new and fails: ${failure.text}`,
            },
    ];
}
function failureChanges(step, { failure: base }, { failure: head }, { failure: again }) {
    if (base === undefined && head === undefined && again === undefined)
        return undefined;
    const name = stepName(step);
    const unknown = (reason) => [
        { id: idOf('not-compared', step), effect: 'unknown', message: `${name} could not be compared: ${reason}` },
    ];
    const chance = [base, head, again].find((failure) => failure?.isOfConnector === false);
    if (chance !== undefined)
        return unknown(chance.text);
    if ((base === undefined) !== (again === undefined)) {
        return unknown(`it works in one run of the base and fails in the other: ${(base ?? again)?.text}`);
    }
    if (base === undefined || again === undefined) {
        const message = `${name} fails: ${head?.text}`;
        return [{ id: idOf('command-fails', step), effect: 'breaking', message }];
    }
    if (head === undefined) {
        const message = `${name} works, and failed in the base: ${base.text}; what it gives has nothing to be compared with`;
        return [{ id: idOf('command-works', step), effect: 'change', message }];
    }
    if (isSameFailure(base, head, again))
        return unknown(`it fails in both versions: ${head.text}`);
    const message = `${name} fails with another error: ${(0,core_text .hD)((0,process .g$)(head.text), 200)} instead of ${(0,core_text .hD)((0,process .g$)(base.text), 200)}`;
    return [{ id: idOf('error-changed', step), effect: 'change', message }, ...unknown('it fails in both versions')];
}
function answerChanges(step, base, head, again) {
    const unstable = changesBetween(step, base.answer, again.answer);
    const moved = new Set(unstable.map(({ id }) => id));
    return changesBetween(step, base.answer, head.answer).filter(({ id }) => !moved.has(id));
}
function changesBetween(step, before, after) {
    if (step.command === placeholder .de)
        return discoveredChanges(before, after);
    return [];
}
function unreadChanges(step, { unread }) {
    const chance = Object.values(step.runs).reduce((sum, { failedReads = 0 }) => sum + failedReads, 0);
    if (chance === 0 && unread === 0)
        return [];
    const reason = chance > 0
        ? `${(0,format .U9)(chance, 'read')} got no answer of the connector`
        : `${(0,format .U9)(unread, 'object')} could not be read in the base, so that there is nothing to compare with`;
    return [{ id: idOf('not-compared', step), effect: 'unknown', message: `${stepName(step)}: ${reason}` }];
}
function listChanges(step, list, difference) {
    const { base, head, again } = list.facts;
    const { gone, added, values, repeatedChanged, isInvalidChanged, common } = difference;
    const of = `of ${(0,format .U9)(base.count, 'object')}`;
    const changes = [];
    const add = (kind, effect, text, more = {}) => {
        changes.push({ id: idOf(kind, step), effect, message: `${stepName(step)}: ${text}`, ...more });
    };
    const { objects: movedObjects } = difference.moved;
    const differing = gone.count + added.count;
    if (differing > 0 && gone.count <= movedObjects && added.count <= movedObjects) {
        const text = `${(0,format .U9)(differing, 'object')} only in one version, which may be by chance: ${movedObjects} come and go between two runs of the base`;
        add('not-judged', 'unknown', text);
    }
    else if (gone.count > 0) {
        const remedy = 'An aggregation deletes them from the source.';
        add('objects-gone', 'breaking', `${gone.count} ${of} ${are(gone.count)} gone`, { examples: gone.examples, remedy });
    }
    if (added.count > 0 && (gone.count > movedObjects || added.count > movedObjects)) {
        const were = base.count === 0 ? 'none before' : `${base.count} before`;
        add('objects-new', 'change', `${(0,format .U9)(added.count, 'object')} more, ${were}`, { examples: added.examples });
    }
    if (movedObjects > common + gone.count) {
        const text = `more objects come and go between two runs of the base than stay: ${movedObjects} and ${common + gone.count}`;
        add('not-compared', 'unknown', text);
    }
    if (head.repeated !== base.repeated && base.repeated === again.repeated) {
        const effect = head.repeated > base.repeated ? 'breaking' : 'change';
        const text = `${(0,format .U9)(head.repeated, 'output')} with the key of an earlier one, ${base.repeated} before`;
        add('objects-repeated', effect, text);
    }
    if (repeatedChanged > 0) {
        const text = `the values of ${(0,format .U9)(repeatedChanged, 'object')} with a repeated key change`;
        add('repeated-changed', 'change', text);
    }
    if (head.invalid !== base.invalid && base.invalid === again.invalid) {
        const effect = head.invalid > base.invalid ? 'breaking' : 'change';
        const first = head.invalid > 0 ? `, the first: ${(0,core_text .TN)((0,process .g$)(head.firstInvalid))}` : '';
        add('objects-invalid', effect, `${(0,format .U9)(head.invalid, 'output')} without a usable form, ${base.invalid} before${first}`);
    }
    else if (isInvalidChanged)
        add('objects-invalid', 'change', 'outputs without a usable form change');
    const moved = new Map(difference.moved.values.map(({ part, name, count: amount }) => [`${part} ${name}`, amount]));
    for (const change of values) {
        const movedCount = moved.get(`${change.part} ${change.name}`) ?? 0;
        changes.push(change.count <= movedCount ? unjudged(step, change, movedCount) : valueChange(step, change, common));
    }
    return changes;
}
function unjudged(step, { part, name, count: amount }, moved) {
    const what = `${part} ${(0,core_text .hD)((0,process .Nt)(name))}`;
    return {
        id: changeId('not-judged', changes_placeOf(step), part === 'error' ? 'errors' : name),
        effect: 'unknown',
        message: `${stepName(step)}: ${what} differs in ${(0,format .U9)(amount, 'object')}, which may be by chance: it differs between two runs of the base in ${moved}`,
    };
}
function valueChange(step, { part, name, from, to, count: amount, examples }, common) {
    const list = stepName(step);
    const of = `${amount} of ${common}`;
    if (part === 'error') {
        if (from === 'nothing')
            return { id: idOf('read-fails', step), effect: 'breaking', message: `${list}: ${of} fail`, examples };
        if (to === 'nothing')
            return {
                id: idOf('read-works', step),
                effect: 'change',
                message: `${list}: ${of} work, and failed before`,
                examples,
            };
        const message = `${list}: ${of} fail with another error`;
        return { id: idOf('read-error-changed', step), effect: 'change', message, examples };
    }
    const what = `${part} ${(0,core_text .hD)((0,process .Nt)(name))}`;
    const id = (kind) => {
        const [word = '', ...kinds] = kind.split('/');
        return changeId(`${part === 'field' ? 'field' : 'value'}-${word}`, changes_placeOf(step), name, ...kinds);
    };
    const change = (kind, effect, text, remedy) => ({
        id: id(kind),
        effect: part === 'field' ? 'change' : effect,
        message: `${list}: ${what} ${text} in ${of}`,
        ...(remedy !== undefined && part === 'attribute' && { remedy }),
        examples,
    });
    if (from === to)
        return change('changed', 'change', 'changes');
    if (from === 'nothing')
        return change('new', 'change', `gets ${to}`);
    if (to === 'nothing') {
        if (from === 'an empty text')
            return change('unset', 'change', 'gets nothing instead of an empty text');
        return change('gone', 'breaking', 'loses its value', 'An aggregation removes the value from the source.');
    }
    if (to === 'an empty text')
        return change('emptied', 'breaking', 'becomes an empty text');
    if (from === 'an empty text')
        return change('filled', 'change', `becomes ${to} instead of an empty text`);
    const kind = `type/${idWord(from)}/${idWord(to)}`;
    return change(kind, 'breaking', `becomes ${to} instead of ${from}`, 'Keep the form, or change the schema of every source.');
}
function idWord(kind) {
    return kind.replace(/^an? /, '').replaceAll(' ', '-');
}
function notesOf(step, { facts: { base, head } }, difference) {
    const name = stepName(step);
    const orderOf = (each) => `${name}: the order of the values of ${each.part} ${(0,core_text .hD)((0,process .Nt)(each.name))}`;
    return [
        ...difference.reordered.map((each) => `${orderOf(each)} changes in ${(0,format .U9)(each.count, 'object')}`),
        ...difference.moved.reordered.map((each) => `${orderOf(each)} differs from run to run of the base in ${(0,format .U9)(each.count, 'object')}`),
        ...(difference.isOrderChanged ? [`${name}: the order of the objects changes`] : []),
        ...(difference.moved.isOrder ? [`${name}: the order of the objects differs from run to run of the base`] : []),
        ...(base.count === 0 && head.count === 0 && head.invalid === 0
            ? [`${name}: there is no object in either version`]
            : []),
        ...(head.repeated > 0 && head.repeated === base.repeated
            ? [`${name}: ${(0,format .U9)(head.repeated, 'output')} with the key of an earlier one, as before`]
            : []),
        ...(head.invalid > 0 && head.invalid === base.invalid
            ? [`${name}: ${(0,format .U9)(head.invalid, 'output')} without a usable form, as before`]
            : []),
    ];
}
function changes_placeOf({ command, type }) {
    return `${type ?? 'account'}${command.endsWith(':read') ? ':read' : ''}`;
}
function idOf(kind, step) {
    const isOfCommand = kind.startsWith('command-') || kind === 'not-compared' || kind === 'error-changed';
    if (!isOfCommand)
        return changeId(kind, changes_placeOf(step));
    return changeId(kind, step.command, ...(step.type === undefined ? [] : [step.type]));
}
function are(amount) {
    return amount === 1 ? 'is' : 'are';
}
var clean = __webpack_require__(28759);
var compare = __webpack_require__(74044);
; 





const disguise_maxLength = 60;
const maxElements = 3;
const maxNumbers = 10_000;
const mailAddress = /(?<![^\s"'<>()‹›,;:])[^\s"'<>()‹›,;:]+@[^\s"'<>()‹›,;:]+/g;
class Disguise {
    #isOpen;
    #numbers = new Map();
    constructor(isOpen) {
        this.#isOpen = isOpen;
    }
    value(value) {
        if ((0,compare .Im)(value))
            return 'nothing';
        if (this.#isOpen)
            return (0,core_text .bp)(value, disguise_maxLength);
        if (typeof value === 'boolean')
            return String(value);
        return `${formOf(value)}${this.#number((0,compare .$N)(value))}`;
    }
    key(key) {
        return this.#isOpen ? (0,core_text .TN)((0,process .g$)(key), disguise_maxLength) : `${textForm(key)}${this.#number(JSON.stringify(key))}`;
    }
    error(message, key) {
        const line = (0,core_text .TN)((0,process .g$)(message));
        if (this.#isOpen)
            return line;
        const named = key === undefined || key.length < 2 ? line : line.replaceAll(key, '‹key›');
        return named.replace(mailAddress, '‹e-mail›');
    }
    #number(text) {
        const known = this.#numbers.get(text);
        if (known !== undefined)
            return ` #${known}`;
        if (this.#numbers.size >= maxNumbers)
            return '';
        this.#numbers.set(text, this.#numbers.size + 1);
        return ` #${this.#numbers.size}`;
    }
}
function formOf(value) {
    if (typeof value === 'string')
        return value === '' ? 'an empty text' : textForm(value);
    if (typeof value === 'number')
        return `number ${textForm(String(value))}`;
    if (Array.isArray(value)) {
        const shown = value.slice(0, maxElements).map(formOf);
        const more = value.length > shown.length ? `, … ${value.length - shown.length} more` : '';
        return shortened(`[${shown.join(', ')}${more}]`);
    }
    if ((0,json .Gv)(value))
        return `an object of ${Object.keys(value).length}`;
    return String(value);
}
function textForm(text) {
    const start = text.slice(0, disguise_maxLength * 2);
    return shortened(start
        .replace(/\p{Lu}/gu, 'A')
        .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === 'A' ? letter : 'a'))
        .replace(/\p{N}/gu, '0')
        .replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?'));
}
function shortened(form) {
    return (0,core_text .ml)((0,clean .IZ)(form, 'its letters and digits are replaced'), disguise_maxLength);
}
var names = __webpack_require__(8554);
var code_words = __webpack_require__(63773);
var generated = __webpack_require__(78687);
var masks = __webpack_require__(74699);
var random = __webpack_require__(26550);
; 



const maxValues = 8;
const maxHeaders = 40;
const sent_headers_maxNameLength = 60;
const maxComparedLength = 500;
const maxValueLength = 100;
const quietHeaders = new Set([
    'host connection keep-alive proxy-connection proxy-authorization te trailer transfer-encoding upgrade content-length expect',
    'user-agent x-amz-user-agent x-goog-api-client x-ms-useragent accept-encoding accept-charset pragma cache-control date',
    'x-request-id x-correlation-id request-id correlation-id x-ms-client-request-id amz-sdk-invocation-id amz-sdk-request',
    'traceparent tracestate baggage b3 sentry-trace newrelic x-amzn-trace-id x-cloud-trace-context x-datadog-trace-id',
    'x-datadog-parent-id x-datadog-sampling-priority priority dnt upgrade-insecure-requests',
]
    .join(' ')
    .split(' '));
const defaults = new Map([
    ['accept', '*/*'],
    ['accept-language', '*'],
]);
class SentHeaders {
    #headers = new Map();
    #requests = 0;
    add(headers) {
        this.#requests++;
        const values = new Map();
        for (const [given, value] of headers.slice(0, maxHeaders * 2)) {
            const name = given.toLowerCase();
            if (quietHeaders.has(name) || /^(?:sec-|x-b3-)/.test(name) || !/^[\w!#$%&'*+.^`|~-]+$/.test(name))
                continue;
            if (name.length > sent_headers_maxNameLength)
                continue;
            values.set(name, values.has(name) ? `${values.get(name)}, ${value}` : value);
        }
        for (const [name, value] of values) {
            const known = this.#headers.get(name) ?? { requests: 0, values: new Set() };
            if (this.#headers.size >= maxHeaders && known.requests === 0)
                continue;
            this.#headers.set(name, known);
            known.requests++;
            known.values?.add(comparedValue(name, value));
            if (known.values !== undefined && known.values.size > maxValues)
                known.values = undefined;
        }
    }
    get names() {
        return [...this.#headers.keys()];
    }
    has(name) {
        return this.#headers.has(name) || defaults.has(name);
    }
    valuesOf(name) {
        const { requests, values } = this.#headers.get(name) ?? { requests: 0, values: new Set() };
        if (values === undefined)
            return undefined;
        return requests < this.#requests ? new Set([...values, defaults.get(name)]) : values;
    }
}
function comparedValue(name, whole) {
    const value = whole.slice(0, maxComparedLength).trim();
    if (name === 'authorization')
        return (0,masks .dz)(value) ?? 'another scheme';
    if (name === 'cookie')
        return '';
    if (name === 'content-type')
        return value.split(';', 1)[0]?.trim().toLowerCase() ?? '';
    if (name === 'accept' && value.includes('*/*'))
        return '*/*';
    const text = (0,generated .e_)(value);
    return text.length > maxValueLength ? `a long text, ${(0,random .$l)(text)}` : text;
}
function defaultOf(name) {
    return defaults.get(name);
}
; 









function headerChanges(steps, { mainOrigin, code }) {
    const found = new Map();
    for (const step of steps) {
        const { base, head, again } = step.runs;
        const partial = partialSides(step);
        for (const [endpoint, after] of head?.sent?.headers ?? []) {
            const [before, once] = [base?.sent?.headers.get(endpoint), again?.sent?.headers.get(endpoint)];
            if (before === undefined || once === undefined)
                continue;
            const toldByRecording = differencesAt(step, endpoint);
            for (const name of new Set([...before.names, ...after.names])) {
                if (toldByRecording.includes(`header ${name}:`))
                    continue;
                const change = changeOf(name, { before, after, once, partial, code });
                if (change === undefined)
                    continue;
                const id = changeId(`header-${change.kind}`, name);
                const message = `${stepName(step)}: ${nameOf(endpoint, mainOrigin)}: the header ${(0,process .Nt)(name)} ${change.text}`;
                const known = found.get(id) ?? { id, message, places: new Set() };
                found.set(id, known);
                known.places.add(endpoint);
            }
        }
    }
    return [...found.values()].map(({ id, message, places }) => {
        const more = places.size === 1 ? '' : `; it changes at ${(0,format .U9)(places.size - 1, 'other endpoint')} too`;
        return { id, effect: 'change', message: `${message}${more}` };
    });
}
function differencesAt(step, endpoint) {
    const unrecorded = [...(step.runs.head?.sent?.unrecorded.values() ?? [])];
    return unrecorded.flatMap((each) => (each?.endpoint === endpoint ? [each.differences] : [])).join();
}
function changeOf(name, { before, after, once, partial, code, }) {
    if (before.has(name) !== once.has(name))
        return undefined;
    const [from, to] = [before.valuesOf(name), after.valuesOf(name)];
    if (!before.has(name)) {
        if (partial.base)
            return undefined;
        return { kind: 'new', text: `is sent anew${shownAll([...(to ?? [])], name, code, ': ')}` };
    }
    if (!after.has(name))
        return partial.head ? undefined : { kind: 'gone', text: 'is not sent any more' };
    const second = once.valuesOf(name);
    if (from === undefined || second === undefined || !isSame(from, second))
        return undefined;
    if (to === undefined)
        return partial.base ? undefined : { kind: 'changed', text: 'has many values' };
    const added = partial.base ? [] : [...to].filter((value) => !from.has(value));
    const removed = partial.head ? [] : [...from].filter((value) => !to.has(value));
    if (added.length === 0 && removed.length === 0)
        return undefined;
    return { kind: 'changed', text: changedText(added, removed, name, code) };
}
function isSame(a, b) {
    return a.size === b.size && [...a].every((value) => b.has(value));
}
function changedText(added, removed, name, code) {
    if (added.includes(undefined))
        return 'is left out of some requests';
    if (removed.includes(undefined))
        return 'is sent with more of the requests';
    const [to, from] = [shownAll(added, name, code), shownAll(removed, name, code)];
    if (added.length === 0)
        return from === '' ? 'has fewer values' : `is not ${from} any more`;
    if (removed.length === 0)
        return to === '' ? 'has one more value' : `is ${to} too`;
    return to === '' || from === '' ? 'has another value' : `is ${to} in place of ${from}`;
}
function shownAll(values, name, code, begin = '') {
    const texts = values.filter((value) => value !== undefined);
    if (texts.length === 0 || !texts.every((value) => header_changes_isTold(name, value, code)))
        return '';
    return `${begin}${texts.map((value) => (0,core_text .hD)((0,process .g$)(value), 80)).join(' and ')}`;
}
const header_changes_maxNumbers = 3;
function header_changes_isTold(name, value, { keys, pairs }) {
    if (name === 'authorization' || value === defaultOf(name))
        return true;
    if (name === 'cookie' || (0,names .e)(name))
        return false;
    const words = (value.match(code_words .R0) ?? []).map((word) => word.toLowerCase());
    const isNumber = (word) => /^\d{1,2}$/.test(word);
    if (words.filter(isNumber).length > header_changes_maxNumbers)
        return false;
    return words.every((word, i) => {
        if (isNumber(word))
            return true;
        const previous = words[i - 1];
        const isBeside = previous === undefined || isNumber(previous) || pairs.has(`${previous} ${word}`);
        return keys.has(word) && isBeside;
    });
}
var vocabulary = __webpack_require__(88568);
; 


const maxNamed = 8;
const maxTelling = 40;
const new_words_maxLength = 40;
function newWords(base, head, recording) {
    const isTelling = (word) => /^\p{L}{4,}\p{N}*$/u.test(word) && word.length <= new_words_maxLength;
    const found = new Set([...head.keys].filter((word) => isTelling(word) && !base.keys.has(word)));
    for (const word of [...builtIns(), ...vocabulary .lc])
        found.delete(word);
    if (found.size > 0)
        for (const word of (0,code_words .k8)(JSON.stringify(recording)))
            found.delete(word);
    return [...found].sort();
}
function noteOfNewWords(words) {
    const named = words.slice(0, maxNamed).map((word) => `"${word}"`);
    const more = words.length > maxNamed ? ` and ${words.length - maxNamed} more` : '';
    const isBuilt = words.length > maxTelling;
    const names = isBuilt ? `${words.length} words, as with another bundler,` : `${named.join(', ')}${more},`;
    const which = isBuilt ? 'that' : 'which';
    return `the head's code names ${names} ${which} neither the base's code nor the recording has: if the target system has such fields or values, other words stand in their place in the recording, and what the head does with them is not seen; record anew with the head to see it`;
}
const reserved = 'async await break case catch class const continue debugger default delete else enum export extends finally function import instanceof interface package private protected public return static super switch this throw typeof void while with yield';
function builtIns() {
    const owners = [globalThis, Object, Array, String, Number, Promise, Math, JSON, Reflect, Symbol, Date, RegExp, Buffer];
    const kinds = [Object, Array, String, Number, Promise, Map, Set, WeakMap, Date, RegExp, Function, Error, URL];
    const prototypes = [...kinds, URLSearchParams, Headers, Response, AbortSignal].map(({ prototype }) => prototype);
    const names = [...owners, ...prototypes].flatMap((owner) => Object.getOwnPropertyNames(owner));
    return [...reserved.split(' '), ...names.map((name) => name.toLowerCase())];
}
var external_node_v8_ = __webpack_require__(78877);
var external_node_vm_ = __webpack_require__(30714);
; 


function collectGarbage() {
    (0,external_node_v8_.setFlagsFromString)('--expose-gc');
    const gc = (0,external_node_vm_.runInNewContext)('gc');
    if (typeof gc === 'function')
        gc();
}
const maxIdleBytes = 56 * 1024 * 1024;
const itemsPerLook = 1000;
class SmallHeap {
    #limit = maxIdleBytes;
    #items = 0;
    passed() {
        if (++this.#items % itemsPerLook !== 0 || (0,external_node_v8_.getHeapStatistics)().used_heap_size < this.#limit)
            return;
        collectGarbage();
        this.#limit = Math.max(maxIdleBytes, (0,external_node_v8_.getHeapStatistics)().used_heap_size * 1.5);
    }
}
var engine_commands = __webpack_require__(65249);
var object_list = __webpack_require__(65296);
var objects_objects = __webpack_require__(97971);
; 


const digestLimit = 2 ** 32;
const textSalt = 1;
function digestOf(value, kind) {
    if (kind === 0)
        return 0;
    const hash = typeof value === 'string' ? (0,random .$l)(value, textSalt) : (0,random .$l)((0,compare .$N)(value));
    return (hash % (digestLimit - 1)) + 1;
}
function orderDigestOf(value) {
    if (!Array.isArray(value) || value.length < 2)
        return 0;
    return ((0,random .$l)(JSON.stringify(value.map((each) => (0,compare .$N)(each)))) % (digestLimit - 1)) + 1;
}
const chunkRows = 8192;
const baseBits = 0x07;
const headShift = 3;
const headBits = 0x38;
const movedValue = 0x40;
const movedKind = 0x80;
class Cells {
    #chunks = [];
    setBase(row, digest, kind) {
        if (digest === 0)
            return;
        const { digests, states } = this.#chunk(row);
        const at = row % chunkRows;
        digests[at] = digest;
        states[at] = kind;
    }
    setHead(row, digest, kind) {
        if (this.#isDigest(row, digest))
            return false;
        const { states } = this.#chunk(row);
        const at = row % chunkRows;
        states[at] = ((states[at] ?? 0) & ~headBits) | ((kind + 1) << headShift);
        return true;
    }
    setAgain(row, digest, kind) {
        if (this.#isDigest(row, digest))
            return false;
        const { states } = this.#chunk(row);
        const at = row % chunkRows;
        const state = states[at] ?? 0;
        states[at] = state | movedValue | ((state & baseBits) === kind ? 0 : movedKind);
        return true;
    }
    changeAt(row) {
        const state = this.#chunks[Math.floor(row / chunkRows)]?.states[row % chunkRows] ?? 0;
        const from = state & baseBits;
        const head = (state & headBits) >> headShift;
        const moved = state & (movedValue | movedKind);
        if (head === 0 && moved === 0)
            return undefined;
        const to = head === 0 ? from : head - 1;
        return { from, to, isMoved: (moved & movedKind) !== 0 || (moved !== 0 && from === to) };
    }
    isUsed(row) {
        return (this.#chunks[Math.floor(row / chunkRows)]?.states[row % chunkRows] ?? 0) !== 0;
    }
    #isDigest(row, digest) {
        const chunk = this.#chunks[Math.floor(row / chunkRows)];
        if (chunk === undefined)
            return digest === 0;
        return chunk.digests[row % chunkRows] === digest;
    }
    #chunk(row) {
        const index = Math.floor(row / chunkRows);
        let chunk = this.#chunks[index];
        if (chunk === undefined) {
            chunk = { digests: new Uint32Array(chunkRows), states: new Uint8Array(chunkRows) };
            this.#chunks[index] = chunk;
        }
        return chunk;
    }
}
class Orders {
    #chunks = [];
    setBase(row, digest) {
        const index = Math.floor(row / chunkRows);
        const chunk = this.#chunks[index] ?? new Uint32Array(chunkRows);
        this.#chunks[index] = chunk;
        chunk[row % chunkRows] = digest;
    }
    isOther(row, digest) {
        return this.#chunks[Math.floor(row / chunkRows)]?.[row % chunkRows] !== digest;
    }
}
; 

const flags = ['disabled', 'locked'];
function eachValue({ fields, key, keyWasSent, attributes }, visit) {
    visit('field', 'key', keyWasSent ? (0,objects_objects .RI)(key) : 'identity');
    for (const name of flags)
        visit('field', name, fields[name] ?? false);
    for (const name in fields) {
        if (name === 'key' || name === 'attributes' || (name === 'identity' && !keyWasSent) || flags.includes(name))
            continue;
        visit('field', name, fields[name]);
    }
    for (const name in attributes)
        visit('attribute', name, attributes[name]);
}
; 

class KeyTable {
    #hashes = new Float64Array(1024);
    #rows = new Uint32Array(1024);
    #size = 0;
    get size() {
        return this.#size;
    }
    find(key) {
        const hash = (0,random .$l)(key) + 1;
        const slot = slotOf(this.#hashes, hash);
        return this.#hashes[slot] === hash ? this.#rows[slot] : undefined;
    }
    add(key) {
        if (this.#size * 2 >= this.#hashes.length)
            this.#grow();
        const hash = (0,random .$l)(key) + 1;
        const slot = slotOf(this.#hashes, hash);
        this.#hashes[slot] = hash;
        this.#rows[slot] = this.#size;
        return this.#size++;
    }
    #grow() {
        const hashes = new Float64Array(this.#hashes.length * 2);
        const rows = new Uint32Array(hashes.length);
        for (let old = 0; old < this.#hashes.length; old++) {
            const hash = this.#hashes[old] ?? 0;
            if (hash === 0)
                continue;
            const slot = slotOf(hashes, hash);
            hashes[slot] = hash;
            rows[slot] = this.#rows[old] ?? 0;
        }
        this.#hashes = hashes;
        this.#rows = rows;
    }
}
function slotOf(hashes, hash) {
    let slot = (hash % 0x7fffffff) & (hashes.length - 1);
    while (hashes[slot] !== 0 && hashes[slot] !== hash)
        slot = (slot + 1) & (hashes.length - 1);
    return slot;
}
; 
const bits = { base: 1, head: 2, again: 4 };
const repeatedShift = 4;
const sumLimit = 2 ** 52;
class Rows {
    #flags = new Uint8Array(1024);
    #sums = {
        base: new Float64Array(1024),
        head: new Float64Array(1024),
        again: new Float64Array(1024),
    };
    see(row, run) {
        this.#reserve(row);
        const isRepeated = this.has(row, run);
        this.#flags[row] = (this.#flags[row] ?? 0) | (isRepeated ? bits[run] << repeatedShift : bits[run]);
        return isRepeated;
    }
    has(row, run) {
        return ((this.#flags[row] ?? 0) & bits[run]) !== 0;
    }
    isRepeated(row) {
        return (this.#flags[row] ?? 0) >> repeatedShift !== 0;
    }
    addToSum(row, run, digest, place) {
        const sums = this.#sums[run];
        sums[row] = ((sums[row] ?? 0) + mixed(digest, place)) % sumLimit;
    }
    sumOf(row, run) {
        return this.#sums[run][row] ?? 0;
    }
    #reserve(row) {
        if (row < this.#flags.length)
            return;
        const size = this.#flags.length * 2;
        this.#flags = grown(new Uint8Array(size), this.#flags);
        for (const run of ['base', 'head', 'again'])
            this.#sums[run] = grown(new Float64Array(size), this.#sums[run]);
    }
}
function mixed(digest, place) {
    const a = Math.imul(digest ^ Math.imul(place + 1, 0x9e3779b1), 0x85ebca6b);
    const b = Math.imul(digest ^ a ^ (a >>> 15), 0xc2b2ae35);
    return ((b ^ (b >>> 13)) & 0xfffff) * 2 ** 32 + ((a ^ (b >>> 16)) >>> 0);
}
function grown(larger, from) {
    larger.set(from);
    return larger;
}
; 

const valueKinds = [
    'nothing',
    'an empty text',
    'a text',
    'a number',
    'a boolean',
    'a list',
    'an object',
];
function kindIndexOf(value) {
    return valueKinds.indexOf(kindOfValue(value));
}
function kindOfValue(value) {
    if ((0,compare .Im)(value))
        return 'nothing';
    if (value === '')
        return 'an empty text';
    if (typeof value === 'string')
        return 'a text';
    if (typeof value === 'number')
        return 'a number';
    if (typeof value === 'boolean')
        return 'a boolean';
    return Array.isArray(value) ? 'a list' : 'an object';
}
; 








const maxColumns = 500;
const otherAttributes = 'all other attributes';
const maxCandidates = 12;
const maxExamples = 3;
class ListComparison {
    facts = { base: noFacts(), head: noFacts(), again: noFacts() };
    #disguise;
    #keys = new KeyTable();
    #rows = new Rows();
    #columns = { attribute: new Map(), field: new Map(), error: new Map() };
    #all = [];
    #leftOut = new Set();
    #candidates = new Map();
    #invalidSums = { base: 0, head: 0, again: 0 };
    #lastRow = { base: -1, head: -1, again: -1 };
    #isReordered = { base: false, head: false, again: false };
    #baseCount = 0;
    #serial = 0;
    #added = [];
    #gone = [];
    constructor(disguise) {
        this.#disguise = disguise;
    }
    addOutput(run, data, keyType) {
        const object = (0,objects_objects .lj)(data, keyType);
        if (!('problem' in object)) {
            this.#add(run, object.uniqueKey, (visit) => eachValue(object, visit));
            return object;
        }
        const facts = this.facts[run];
        if (facts.invalid++ === 0)
            facts.firstInvalid = object.problem;
        this.#invalidSums[run] = (this.#invalidSums[run] + ((0,random .$l)((0,compare .$N)(data)) % 2 ** 52)) % 2 ** 52;
        return undefined;
    }
    addAnswer(run, key, object) {
        this.#add(run, key, (visit) => {
            if (object.uniqueKey !== key)
                visit('field', 'key', object.uniqueKey);
            eachValue(object, visit);
        });
    }
    addFailure(run, key, message) {
        this.#add(run, key, (visit) => visit('error', '', message));
    }
    leaveOut(key) {
        this.#leftOut.add(key);
    }
    has(run, key) {
        const row = this.#keys.find(key);
        return row !== undefined && this.#rows.has(row, run);
    }
    difference() {
        const rows = this.#rows;
        const counts = { gone: 0, added: 0, moved: 0, repeated: 0, common: 0 };
        const judged = [];
        const leftOut = new Set([...this.#leftOut].map((key) => this.#keys.find(key)));
        for (let row = 0; row < this.#keys.size; row++) {
            if (leftOut.has(row))
                continue;
            const isAgain = rows.has(row, 'again');
            if (row >= this.#baseCount)
                counts[isAgain ? 'moved' : 'added']++;
            else if (!isAgain)
                counts.moved++;
            else if (!rows.has(row, 'head'))
                counts.gone++;
            else {
                counts.common++;
                if (!rows.isRepeated(row))
                    judged.push(row);
                else if (rows.sumOf(row, 'base') !== rows.sumOf(row, 'again'))
                    counts.moved++;
                else if (rows.sumOf(row, 'base') !== rows.sumOf(row, 'head'))
                    counts.repeated++;
            }
        }
        const added = this.#added.filter(({ row }) => !rows.has(row, 'again')).slice(0, maxExamples);
        const { changes, moved, unread } = this.#valueChanges(judged);
        const sums = this.#invalidSums;
        const reorderedIn = (run, columns = this.#all) => columns.flatMap(({ part, name, reordered }) => reordered[run] === 0 ? [] : [{ part, name, count: reordered[run] }]);
        const steady = this.#all.filter(({ reordered }) => reordered.again === 0);
        return {
            common: counts.common,
            gone: { count: counts.gone, examples: this.#gone.map((key) => ({ key })) },
            added: { count: counts.added, examples: added.map(({ key }) => ({ key })) },
            values: changes,
            unread,
            repeatedChanged: counts.repeated,
            isInvalidChanged: sums.base === sums.again && sums.base !== sums.head,
            isOrderChanged: this.#isReordered.head && !this.#isReordered.again,
            reordered: reorderedIn('head', steady),
            moved: {
                objects: counts.moved,
                values: moved,
                isOrder: this.#isReordered.again,
                reordered: reorderedIn('again'),
            },
        };
    }
    #add(run, key, eachOf) {
        if (this.#leftOut.has(key))
            return;
        let row = this.#keys.find(key);
        if (row === undefined) {
            row = this.#keys.add(key);
            if (run === 'base')
                this.#baseCount++;
            if (run === 'head' && this.#added.length < maxCandidates)
                this.#added.push({ row, key: this.#disguise.key(key) });
        }
        const isRepeated = this.#rows.see(row, run);
        this.facts[run][isRepeated ? 'repeated' : 'count']++;
        if (row < this.#baseCount && !isRepeated) {
            if (row < this.#lastRow[run])
                this.#isReordered[run] = true;
            this.#lastRow[run] = row;
            const isGone = run === 'again' && !this.#rows.has(row, 'head');
            if (isGone && this.#gone.length < maxExamples)
                this.#gone.push(this.#disguise.key(key));
        }
        this.#setValues({ run, row, key, isRepeated }, eachOf);
    }
    #setValues(place, eachOf) {
        const serial = ++this.#serial;
        const { run, row, isRepeated } = place;
        let others;
        eachOf((part, name, value) => {
            const column = this.#column(part, name);
            if (column !== undefined)
                this.#setValue(place, column, value, serial);
            else {
                others ??= {};
                others[`${part} ${name}`] = value;
            }
        });
        if (others !== undefined)
            this.#setValue(place, this.#otherColumn(), others, serial);
        if (isRepeated || run === 'base' || row >= this.#baseCount)
            return;
        for (const column of this.#all)
            if (column.stamp !== serial)
                this.#setCell(place, column, 0, 0, undefined);
    }
    #setValue(place, column, value, serial) {
        if (column.stamp === serial)
            return;
        column.stamp = serial;
        const { run, row, isRepeated } = place;
        const kind = kindIndexOf(value);
        const digest = digestOf(value, kind);
        if (digest !== 0)
            this.#rows.addToSum(row, run, digest, column.place);
        if (!isRepeated)
            this.#setCell(place, column, digest, kind, value);
        if (run !== 'again')
            return;
        const candidate = this.#candidates.get(row);
        if (candidate?.head.has(column))
            candidate.base.set(column, this.#shown(column.part, value));
    }
    #setCell({ run, row, key }, column, digest, kind, value) {
        const { cells, orders, reordered } = column;
        const order = orderDigestOf(value);
        if (run === 'base') {
            cells.setBase(row, digest, kind);
            if (order !== 0)
                orders.setBase(row, order);
            return;
        }
        if (row >= this.#baseCount)
            return;
        const isOther = run === 'again' ? cells.setAgain(row, digest, kind) : cells.setHead(row, digest, kind);
        if (!isOther && order !== 0 && orders.isOther(row, order))
            reordered[run]++;
        if (run === 'head' && isOther && column.candidates++ < maxCandidates) {
            const candidate = this.#candidates.get(row) ?? { key: this.#disguise.key(key), head: new Map(), base: new Map() };
            this.#candidates.set(row, candidate);
            candidate.head.set(column, this.#shown(column.part, value));
        }
    }
    #shown(part, value) {
        return part === 'error' && typeof value === 'string' ? value : this.#disguise.value(value);
    }
    #column(part, name) {
        const known = this.#columns[part].get(name);
        if (known !== undefined || this.#all.length >= maxColumns)
            return known;
        return this.#newColumn(part, name);
    }
    #otherColumn() {
        return this.#columns.field.get(otherAttributes) ?? this.#newColumn('field', otherAttributes);
    }
    #newColumn(part, name) {
        const place = (0,random .$l)(`${part} ${name}`) % 2 ** 32;
        const column = {
            part,
            name,
            place,
            cells: new Cells(),
            orders: new Orders(),
            reordered: { head: 0, again: 0 },
            stamp: 0,
            candidates: 0,
        };
        this.#columns[part].set(name, column);
        this.#all.push(column);
        return column;
    }
    #valueChanges(rows) {
        const failures = this.#all.find(({ part }) => part === 'error');
        const changes = [];
        const moved = [];
        for (const column of this.#all) {
            const { part, name } = column;
            const byKinds = new Map();
            let movedCount = 0;
            for (const row of rows) {
                const change = column.cells.changeAt(row);
                if (change === undefined)
                    continue;
                if (column !== failures && failures?.cells.isUsed(row))
                    continue;
                if (change.isMoved) {
                    movedCount++;
                    continue;
                }
                const [from, to] = [valueKinds[change.from] ?? 'nothing', valueKinds[change.to] ?? 'nothing'];
                const found = byKinds.get(`${from} ${to}`) ?? { part, name, from, to, count: 0, examples: [] };
                byKinds.set(`${from} ${to}`, found);
                found.count++;
                if (found.examples.length < maxExamples)
                    found.examples.push(...this.#examplesOf(row, column));
            }
            changes.push(...byKinds.values());
            if (movedCount > 0)
                moved.push({ part, name, count: movedCount });
        }
        return {
            changes,
            moved,
            unread: rows.filter((row) => failures !== undefined && isUnread(failures.cells, row)).length,
        };
    }
    #examplesOf(row, column) {
        const candidate = this.#candidates.get(row);
        const after = candidate?.head.get(column);
        if (candidate === undefined || after === undefined)
            return [];
        return [{ key: candidate.key, before: candidate.base.get(column) ?? 'nothing', after }];
    }
}
function isUnread(failures, row) {
    if (!failures.isUsed(row))
        return false;
    const change = failures.changeAt(row);
    return change === undefined || change.isMoved || (change.from !== 0 && change.to !== 0);
}
function noFacts() {
    return { count: 0, repeated: 0, invalid: 0, firstInvalid: '' };
}
; 

class Sample {
    #size;
    #recorded;
    #hasObjects = false;
    #chosen = [];
    constructor(size, recorded) {
        this.#size = size;
        this.#recorded = recorded && new Map(recorded.map(({ key, rank }) => [key, rank]));
    }
    add({ id, uniqueKey, key }) {
        this.#hasObjects = true;
        const rank = this.#recorded ? this.#recorded.get(uniqueKey) : (0,random .$l)(`compare\n${uniqueKey}`);
        if (rank === undefined)
            return;
        const last = this.#chosen.at(-1);
        if (this.#chosen.length >= this.#size && last !== undefined && rank >= last.rank)
            return;
        if (this.#chosen.some(({ object }) => object.uniqueKey === uniqueKey))
            return;
        this.#chosen = [...this.#chosen, { rank, object: { id, uniqueKey, key } }]
            .sort((a, b) => a.rank - b.rank)
            .slice(0, this.#size);
    }
    get isUnrecorded() {
        return this.#recorded !== undefined && this.#size > 0 && this.#hasObjects && this.#chosen.length === 0;
    }
    get objects() {
        return this.#chosen.map(({ object }) => object);
    }
}
; 









const testConnection = 'std:test-connection';
class Observations {
    #disguise;
    #readLimit;
    #services;
    #watch;
    #heap = new SmallHeap();
    #steps = new Map();
    #samples = new Map();
    constructor(disguise, readLimit, services) {
        this.#disguise = disguise;
        this.#readLimit = readLimit;
        this.#services = services;
    }
    get steps() {
        return [...this.#steps.values()];
    }
    async observe(run, { invoker, spec, watch }) {
        this.#watch = watch;
        const commands = new engine_commands .Ts(invoker, this.#services.signal, spec.keyType);
        const has = (command) => spec.commands.has(command);
        for (const command of [testConnection, placeholder .de]) {
            if (has(command))
                await this.#step(run, command, undefined, async () => await commands.invokeOne(command, {}));
        }
        for (const schema of [undefined, ...spec.entitlementSchemas]) {
            if (!has((0,object_list .Xk)(schema)))
                continue;
            await this.#list(run, commands, spec, schema);
            if (has((0,object_list .R1)(schema)))
                await this.#read(run, commands, spec, schema);
        }
    }
    async #list(run, commands, spec, schema) {
        const command = (0,object_list .Xk)(schema);
        const list = this.#listOf(this.#record(command, schema?.type));
        const recorded = this.#watch?.sampleOf(schema?.type ?? '');
        const sample = run === 'base' ? new Sample(this.#readLimit, recorded) : undefined;
        await this.#step(run, command, schema?.type, async () => {
            for await (const data of commands.outputs(command, (0,object_list .dt)(schema ?? spec.accountSchema))) {
                this.#heap.passed();
                const object = list.addOutput(run, data, spec.keyType);
                if (object !== undefined && object.fields['deleted'] !== true)
                    sample?.add(object);
            }
        });
        if (sample !== undefined)
            this.#samples.set(schema?.type ?? '', sample);
    }
    async #read(run, commands, spec, schema) {
        const command = (0,object_list .R1)(schema);
        const listStep = this.#record((0,object_list .Xk)(schema), schema?.type);
        const { list: listed } = listStep;
        const sample = this.#samples.get(schema?.type ?? '');
        if (run === 'base' && sample?.isUnrecorded)
            listStep.unrecordedRead = command;
        const objects = sample?.objects ?? [];
        if (objects.length === 0)
            return;
        const list = this.#listOf(this.#record(command, schema?.type));
        let failedReads = 0;
        let unread = 0;
        const outcome = await this.#step(run, command, schema?.type, async () => {
            for (const { id, uniqueKey, key } of objects) {
                const isListed = listed?.has(run, uniqueKey) !== false || listStep.runs[run]?.failure !== undefined;
                if (run === 'again' && !isListed)
                    continue;
                try {
                    const data = await commands.invokeOne(command, (0,object_list .gE)({ id, key }, spec, schema));
                    const object = (0,objects_objects .lj)(data, spec.keyType);
                    if ('problem' in object)
                        list.addFailure(run, uniqueKey, `the answer has ${object.problem}`);
                    else
                        list.addAnswer(run, uniqueKey, object);
                }
                catch (error) {
                    if (!(error instanceof engine_commands .Qd))
                        throw error;
                    const { text, isOfConnector } = failureOf(error);
                    unread++;
                    if (isOfConnector)
                        list.addFailure(run, uniqueKey, this.#disguise.error(text, id));
                    else {
                        failedReads++;
                        list.leaveOut(uniqueKey);
                    }
                }
            }
        });
        if (failedReads > 0)
            outcome.failedReads = failedReads;
        if (unread > 0)
            outcome.unread = unread;
    }
    async #step(run, command, type, work) {
        const { clock, logger } = this.#services;
        const record = this.#record(command, type);
        const start = clock.now();
        const outcome = { durationMs: 0, failure: undefined };
        record.runs[run] = outcome;
        this.#watch?.begin(run, command);
        try {
            outcome.answer = await work();
        }
        catch (error) {
            if (!(error instanceof engine_commands .Qd))
                throw error;
            const failure = failureOf(error);
            outcome.failure = { ...failure, text: this.#disguise.error(failure.text) };
        }
        outcome.durationMs = clock.now() - start;
        const sent = this.#watch?.end();
        if (sent !== undefined)
            outcome.sent = sent;
        const objects = record.list && ` with ${(0,format .U9)(record.list.facts[run].count, 'object')}`;
        const how = outcome.failure === undefined ? `done${objects ?? ''}` : `failed: ${outcome.failure.text}`;
        logger.debug(`${run}: ${command}${type === undefined ? '' : ` ${type}`} ${how}`);
        return outcome;
    }
    #listOf(record) {
        record.list ??= new ListComparison(this.#disguise);
        return record.list;
    }
    #record(command, type) {
        const id = `${command} ${type ?? ''}`;
        let record = this.#steps.get(id);
        if (record === undefined) {
            record = { command, type, runs: {}, list: undefined };
            this.#steps.set(id, record);
        }
        return record;
    }
}
; 











async function compareSides(sides, plan, services) {
    const { clock, logger } = services;
    const start = clock.now();
    const observations = new Observations(new Disguise(plan.showsValues), plan.readLimit, services);
    const titles = { base: 'the base', head: 'the head', again: 'the base once more' };
    for (const run of ['base', 'head', 'again']) {
        const { target, spec } = sides[run];
        logger.info(`running ${titles[run]}`);
        const { client, connector, at } = target;
        const invoker = (0,engine_invoker .P)(client, { connector, ...at, config: plan.config });
        await observations.observe(run, { invoker, spec: (0,spec_view .vw)(spec), watch: target.local ? sides.watch : undefined });
    }
    const judged = judge(sides, observations.steps);
    const { changes, unused } = acceptChanges(judged.changes, plan.accepted);
    const report = {
        format: 1,
        connector: sides.head.spec.name ?? sides.base.spec.name ?? 'connector',
        base: describedOf(sides.base),
        head: describedOf(sides.head),
        started: new Date(start).toISOString(),
        duration: clock.now() - start,
        configured: plan.config !== undefined,
        ...(plan.replay && { replay: plan.replay }),
        verdict: (0,comparison .Vj)(changes),
        totals: (0,comparison .vA)(changes),
        changes: (0,comparison .gQ)(changes),
        steps: observations.steps.map((step) => stepOf(step, mainOriginOf(observations.steps))),
        unstable: judged.unstable,
        notes: judged.notes,
    };
    return { report, unused };
}
function judge({ base, head, watch, newWords = [] }, steps) {
    const changes = specChanges(base.spec, head.spec);
    const unstable = [];
    const notes = newWords.length > 0 ? [noteOfNewWords(newWords)] : [];
    const mainOrigin = mainOriginOf(steps);
    let compared = 0;
    let isToldOfObjects = false;
    for (const step of steps) {
        const found = changesOf(step, { endpoints: endpointsOf(step, mainOrigin), mainOrigin });
        changes.push(...found.changes);
        notes.push(...found.notes);
        compared += found.compared;
        isToldOfObjects ||= step.list !== undefined && found.changes.some(({ id }) => /^(?:objects|command)-/.test(id));
        const { moved } = found;
        if (moved === undefined || (moved.objects === 0 && moved.values.length === 0))
            continue;
        const { command, type } = step;
        const values = moved.values.map(({ name, count }) => ({ name, count }));
        unstable.push({ command, ...(type !== undefined && { type }), objects: moved.objects, values });
    }
    if (watch !== undefined)
        changes.push(...headerChanges(steps, { mainOrigin, code: watch.code }));
    if (compared === 0 && !isToldOfObjects) {
        const message = 'no object was compared: neither version gives an account or an entitlement';
        changes.push({ id: 'not-compared/objects', effect: 'unknown', message });
    }
    return { changes: withoutRepetition(changes), unstable, notes };
}
function withoutRepetition(changes) {
    const ids = new Set(changes.map(({ id }) => id));
    return changes.filter(({ id }) => {
        const [kind = '', place = '', ...rest] = id.split('/');
        const isOfRead = /^(?:value|field)-/.test(kind) && place.endsWith(':read');
        return !isOfRead || !ids.has([kind, place.slice(0, -':read'.length), ...rest].join('/'));
    });
}
function failedObjects({ unread = 0, failedReads = 0 }) {
    return unread - failedReads;
}
function describedOf({ described }) {
    return described;
}
function stepOf(step, mainOrigin) {
    const { command, type, runs, list } = step;
    const runOf = (name) => {
        const outcome = runs[name];
        if (outcome === undefined)
            return undefined;
        const facts = list?.facts[name];
        return {
            duration: outcome.durationMs,
            ...(facts && { objects: facts.count - failedObjects(outcome) }),
            ...(facts && facts.repeated > 0 && { repeated: facts.repeated }),
            ...(facts && facts.invalid > 0 && { invalid: facts.invalid }),
            ...(outcome.sent && { requests: [...outcome.sent.endpoints.values()].reduce((sum, each) => sum + each, 0) }),
            ...(outcome.failure && { error: outcome.failure.text }),
        };
    };
    const [base, head, again] = [runOf('base'), runOf('head'), runOf('again')];
    const endpoints = endpointsOf(step, mainOrigin);
    return {
        command,
        ...(type !== undefined && { type }),
        ...(base && { base }),
        ...(head && { head }),
        ...(again && { again }),
        ...(endpoints !== undefined && endpoints.length > 0 && { endpoints }),
    };
}
var markdown = __webpack_require__(12560);
var validation_summary = __webpack_require__(65279);
; 





const verdictIcon = { same: '✅', changed: '🔷', breaking: '❌', unknown: '❔' };
const effectIcon = { breaking: '❌', change: '🔷', unknown: '❔' };
const maxRows = 200;
const maxNotes = 50;
function comparisonSection(report, maxChanges = maxRows) {
    return [
        headline(report),
        changesTable(report.changes, maxChanges),
        unstableList(report),
        report.notes.length === 0 ? '' : (0,markdown .zH)('Notes', listOf(report.notes, maxNotes)),
        (0,markdown .zH)('Commands', stepsTable(report.steps)),
        requestsTable(report.steps, maxChanges),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function comparisonComment(report, heading, footer) {
    const otherLength = `${heading}\n\n\n\n${footer}`.length;
    for (const maxChanges of [50, 20, 5]) {
        const section = comparisonSection(report, maxChanges);
        if (section.length + otherLength <= validation_summary .yd)
            return `${heading}\n\n${section}\n\n${footer}`;
    }
    return `${heading}\n\n${headline(report)}\n\n${footer}`;
}
function headline(report) {
    const { verdict, connector, base, head, duration, replay } = report;
    const sides = `${(0,markdown .aY)((0,comparison .Nd)(head))} beside ${(0,markdown .aY)((0,comparison .Nd)(base))}`;
    return `${verdictIcon[verdict]} **${comparison .vE[verdict]}**: ${(0,markdown .Qq)((0,comparison .Tc)(report))} in ${(0,markdown .fh)(connector)}, ${sides}, in ${(0,format .a3)(duration)}${replay === undefined ? '' : `, on ${(0,markdown .Qq)((0,validation .pj)(replay))}`}.`;
}
function changesTable(changes, max) {
    const rows = changes
        .slice(0, max)
        .map(({ id, effect, message, remedy, examples = [], accepted }) => [
        accepted === undefined ? effectIcon[effect] : '☑️',
        (0,markdown .aY)(id),
        [
            (0,markdown .Qq)(message),
            ...(remedy === undefined ? [] : [`→ ${(0,markdown .Qq)(remedy)}`]),
            ...examples.map(exampleText),
            ...(accepted === undefined ? [] : [`accepted: ${(0,markdown .Qq)(accepted)}`]),
        ].join('<br>'),
    ]);
    const more = changes.length > max ? `\n\n… and ${(0,format .U9)(changes.length - max, 'more change')}, in the report` : '';
    return (0,markdown .tp)(['', 'Change', 'What'], rows) + more;
}
function exampleText({ key, before, after }) {
    if (before === undefined || after === undefined)
        return (0,markdown .aY)(key);
    return `${(0,markdown .aY)(key)}: ${(0,markdown .aY)(before)} → ${(0,markdown .aY)(after)}`;
}
function unstableList({ unstable }) {
    if (unstable.length === 0)
        return '';
    const lines = unstable.slice(0, maxNotes).map(({ values, objects, ...step }) => {
        const parts = [
            ...(objects > 0 ? [(0,format .U9)(objects, 'object')] : []),
            ...values.slice(0, maxNotes).map(({ name, count: amount }) => `${(0,markdown .aY)(name)} in ${(0,format .U9)(amount, 'object')}`),
        ];
        if (values.length > maxNotes)
            parts.push(`${values.length - maxNotes} more`);
        return `- ${(0,markdown .aY)((0,comparison .r9)(step))}: ${parts.join(', ')}`;
    });
    if (unstable.length > maxNotes)
        lines.push(`- ${moreRows(unstable.length - maxNotes)}`);
    const title = 'Not judged: it differs between two runs of the base';
    return (0,markdown .zH)(title, lines.join('\n'));
}
function listOf(lines, max) {
    const shown = lines.slice(0, max).map((line) => `- ${(0,markdown .Qq)(line)}`);
    if (lines.length > max)
        shown.push(`- … and ${lines.length - max} more`);
    return shown.join('\n');
}
function stepsTable(steps) {
    const hasRequests = steps.some(({ base, head }) => base?.requests !== undefined || head?.requests !== undefined);
    const rows = steps.slice(0, maxRows).map((step) => {
        const { base, head, again } = step;
        const runs = [base, head, again];
        return [
            (0,markdown .aY)((0,comparison .r9)(step)),
            ...[base, head].map(resultText),
            ...(hasRequests ? [base, head].map((run) => (run?.requests === undefined ? '' : String(run.requests))) : []),
            ...runs.map((run) => (run === undefined ? '' : (0,format .a3)(run.duration))),
        ];
    });
    const requests = hasRequests ? ['Requests of base', 'Requests of head'] : [];
    const headers = ['Command', 'Base', 'Head', ...requests, 'Time of base', 'Time of head', 'Base again'];
    const more = steps.length > maxRows ? `\n\n${moreRows(steps.length - maxRows)}` : '';
    return (0,markdown .tp)(headers, rows) + more;
}
function moreRows(amount) {
    return `… and ${amount} more, in the report`;
}
function requestsTable(steps, max) {
    const rows = steps.flatMap((step) => (step.endpoints ?? []).map((endpoint) => ({ step, ...endpoint })));
    if (rows.length === 0)
        return '';
    const differing = rows.filter(({ base, head }) => base !== head);
    const shown = [...differing, ...rows.filter((row) => !differing.includes(row))].slice(0, max);
    const cells = shown.map(({ step, name, base, head }) => [
        (0,markdown .aY)((0,comparison .r9)(step)),
        (0,markdown .aY)(name),
        ...[base, head].map((amount) => (amount === undefined ? '' : String(amount))),
    ]);
    const more = rows.length > max ? `\n\n${moreRows(rows.length - max)}` : '';
    return (0,markdown .zH)('Requests to the target system', (0,markdown .tp)(['Command', 'Request', 'Base', 'Head'], cells) + more);
}
function resultText(run) {
    if (run === undefined)
        return 'not in the spec';
    if (run.error !== undefined)
        return `failed: ${(0,markdown .Qq)(run.error)}`;
    return run.objects === undefined ? 'done' : (0,format .U9)(run.objects, 'object');
}
var sticky_comment = __webpack_require__(37476);
; 








const publish_maxNamed = 5;
function cleanComparison(report, secrets) {
    const clean = (value) => {
        if (typeof value === 'string')
            return secrets.clean(value, { isWhole: true });
        if (Array.isArray(value))
            return value.map(clean);
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each)]));
    };
    const { verdict, started, changes } = report;
    const cleaned = clean(report);
    return {
        ...cleaned,
        verdict,
        started,
        changes: cleaned.changes.map((change, i) => ({ ...change, effect: changes[i]?.effect ?? change.effect })),
    };
}
function showComparison(report, failOn, context) {
    const { logger, setOutput, annotate, addSummary } = context;
    const { verdict, totals, changes } = report;
    setOutput('result', verdict);
    setOutput('changes', totals.breaking + totals.changes);
    setOutput('breaking', totals.breaking);
    setOutput('unknown', totals.unknown);
    setOutput('accepted', totals.accepted);
    for (const annotation of changes.map((change) => annotationOf(change, failOn)))
        annotate(annotation);
    for (const note of report.notes)
        logger.info(note);
    logger.info((0,comparison .Tc)(report));
    addSummary(`## Compare\n\n${comparisonSection(report)}`);
}
async function writeComparison(report, inputs, { workingDirectory, reportDirectory, setPathOutput }) {
    const folder = inputs['report-dir'] === undefined ? reportDirectory : (0,external_node_path_.resolve)(workingDirectory, inputs['report-dir']);
    if (folder === undefined)
        return;
    const { comparisonHtml } = await __webpack_require__.e(  7144).then(__webpack_require__.bind(__webpack_require__, 27144));
    const write = async (format, content) => {
        const path = (0,external_node_path_.join)(folder, `comparison.${format}`);
        await (0,files .Bl)(path, content, `the report ${path}`);
        setPathOutput(`report-${format}`, path);
    };
    await write('json', `${JSON.stringify(report, null, 2)}\n`);
    await write('html', comparisonHtml(report));
}
async function commentComparison(report, inputs, context, { workflow = context.workflow, notice = '' } = {}) {
    if (!inputs.comment || context.signal.aborted)
        return;
    const { connector } = report;
    const key = inputs['comment-key'];
    const names = [connector, key].filter((part) => part !== undefined);
    const heading = `## Compare: ${(0,markdown .fh)(names.join(', '))}${notice === '' ? '' : `\n\n${notice}`}`;
    const content = {
        key: ['compare', connector, key ?? ''],
        body: (footer) => comparisonComment(report, heading, footer),
    };
    const problem = await (0,sticky_comment .v)(content, inputs['github-token'], { ...context, workflow });
    if (problem !== undefined)
        context.annotate(problem);
}
function assertUnchanged({ changes, configured }, failOn, { workflow }) {
    const failing = changes.filter((change) => isFailing(change, failOn));
    if (failing.length === 0)
        return;
    const ids = failing.map(({ id }) => id);
    const more = ids.length > publish_maxNamed ? ` and ${ids.length - publish_maxNamed} more` : '';
    const unknown = failing.filter(({ effect }) => effect === 'unknown').length;
    const parts = [
        ...(failing.length > unknown
            ? [(0,format .U9)(failing.length - unknown, failOn === 'changes' ? 'change' : 'breaking change')]
            : []),
        ...(unknown > 0 ? [`${unknown} not compared`] : []),
    ];
    const advice = unknown > 0 && !configured ? '; no config was given, and most connectors answer nothing without one' : '';
    throw new errors .yo(`${parts.join(', ')}: ${ids.slice(0, publish_maxNamed).join(', ')}${more}; see ${workflow === undefined ? 'the log above' : 'the summary'}, and mend it, or accept it by name with a reason in validate.yml${advice}`, { isFinding: true });
}
function isFailing({ effect, accepted }, failOn) {
    if (accepted !== undefined)
        return false;
    return effect === 'unknown' || failOn === 'changes' || (failOn === 'breaking' && effect === 'breaking');
}
function annotationOf(change, failOn) {
    const { id, effect, message, remedy, accepted } = change;
    const level = isFailing(change, failOn)
        ? 'error'
        : effect === 'breaking' && accepted === undefined
            ? 'warning'
            : 'notice';
    const advice = remedy === undefined ? '' : `. ${remedy}`;
    const reason = accepted === undefined ? '' : `; accepted: ${accepted}`;
    return { level, title: 'compare', message: `${id}: ${message}${advice}${reason}` };
}
var external_node_os_ = __webpack_require__(48161);
var command_names = __webpack_require__(55784);
var spec_spec = __webpack_require__(50701);
var local_tenant = __webpack_require__(86925);
var tag_name = __webpack_require__(62451);
var token_end = __webpack_require__(10846);
var archive = __webpack_require__(87221);
var project = __webpack_require__(20905);
; 






async function bundlePath(path, shown, folder) {
    const isFolder = await (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
    if (!isFolder)
        return path;
    const { specFile, indexFile, bundleName } = await (0,project .t)(path);
    if (specFile === undefined)
        throw new errors .eb(`${shown} is the project of a customizer; give the bundle of a connector`);
    const zip = (0,external_node_path_.join)(folder, bundleName);
    const advice = 'build the project first, or give the zip that pack wrote';
    await (0,archive.writeBundle)(zip, { index: await read(indexFile, advice), spec: await read(specFile, advice) });
    return zip;
}
async function read(file, advice) {
    try {
        return await (0,promises_.readFile)(file);
    }
    catch (cause) {
        const problem = (0,files .b2)(cause) ? `there is no ${file}` : `cannot read ${file}: ${(0,files .Hs)(cause)}`;
        throw new errors .eb(`${problem}; ${advice}`, { cause });
    }
}
var replay = __webpack_require__(35175);
; 



const maxEndpoints = 100;
const maxUnrecorded = 5;
const maxSegments = 12;
const maxInvocations = 10_000;
const others = { origin: '', method: '', path: 'other endpoints' };
function request_watch_newStep(command) {
    return { command, endpoints: new Map(), headers: new Map(), unrecorded: new Map() };
}
class RequestWatch {
    code;
    #recording;
    #link;
    #endpoints = new Map();
    #processes = new Map();
    #run;
    #steps = [];
    constructor(code, recording) {
        this.code = code;
        this.#recording = recording;
        this.#link = recording && new ReplayOfRuns(recording);
    }
    get target() {
        return this.#link;
    }
    onRequest({ method, url, headers, process, by }) {
        if (method === 'CONNECT')
            return;
        const step = this.#stepOf(process, by);
        if (step === undefined)
            return;
        const endpoint = this.#endpointOf(method, url);
        step.endpoints.set(endpoint, (step.endpoints.get(endpoint) ?? 0) + 1);
        const sent = step.headers.get(endpoint) ?? new SentHeaders();
        step.headers.set(endpoint, sent);
        sent.add(headers);
    }
    begin(run, command) {
        if (run !== this.#run)
            this.#steps = [];
        const steps = this.#steps;
        steps.push(request_watch_newStep(command));
        if (this.#recording !== undefined && run !== this.#run) {
            const onProblem = (problem, changed) => {
                const unrecorded = steps.at(-1)?.unrecorded;
                if (unrecorded === undefined || unrecorded.size >= maxUnrecorded)
                    return;
                unrecorded.set(problem, changed && { endpoint: this.#endpointOf(changed.method, changed.url), differences: changed.differences });
            };
            this.#link?.use(new replay .j(this.#recording, { isOpen: true, onProblem }));
        }
        this.#run = run;
        this.#link?.replay.beginCommand(command);
    }
    end() {
        return this.#steps.at(-1) ?? request_watch_newStep('');
    }
    sampleOf(type) {
        return this.#recording && (this.#link?.replay.sampleOf(type) ?? []);
    }
    #stepOf(process, by) {
        const { steps, byInvocation } = this.#processes.get(process) ?? { steps: this.#steps, byInvocation: new Map() };
        const current = steps.at(-1);
        if (by === undefined)
            return current;
        const step = byInvocation.get(by.id) ?? steps.findLast(({ command }) => command === by.type);
        if (step === undefined)
            return current;
        this.#processes.set(process, { steps, byInvocation });
        if (byInvocation.size < maxInvocations)
            byInvocation.set(by.id, step);
        return step;
    }
    #endpointOf(method, url) {
        const endpoint = endpointOf(method, url, this.code);
        const { origin, path } = endpoint;
        const key = `${method} ${origin} ${path}`;
        const known = this.#endpoints.get(key);
        if (known !== undefined)
            return known;
        if (this.#endpoints.size >= maxEndpoints)
            return others;
        this.#endpoints.set(key, endpoint);
        return endpoint;
    }
}
class ReplayOfRuns {
    mode = 'replay';
    startTimeMs;
    replay;
    constructor(recording) {
        this.replay = new replay .j(recording, { isOpen: true });
        this.startTimeMs = this.replay.startTimeMs;
    }
    use(replay) {
        this.replay = replay;
    }
    ofProcess() {
        let own;
        const replay = () => {
            own ??= this.replay;
            return own;
        };
        return {
            mode: this.mode,
            startTimeMs: this.startTimeMs,
            open: (address, answers) => replay().open(address, answers),
            unseen: (what) => replay().unseen(what),
        };
    }
    open(address, answers) {
        return this.replay.open(address, answers);
    }
    seed() {
        return this.replay.seed();
    }
    unseen(what) {
        this.replay.unseen(what);
    }
}
function endpointOf(method, url, code) {
    const whole = /^https?:\/\/[^/?#]*\/*(https?:\/\/.*)$/is.exec(url)?.[1] ?? url;
    const [, origin = '', path = ''] = /^(https?:\/\/[^/?#]*)\/*([^?#;]*)/i.exec(whole) ?? [];
    const segments = path.split('/').filter((segment) => segment !== '');
    const shown = segments.slice(0, maxSegments).map((segment) => segmentName(segment, code));
    if (segments.length > maxSegments)
        shown.push('…');
    return { method: method.toUpperCase(), origin: origin.toLowerCase(), path: `/${shown.join('/')}` };
}
function segmentName(segment, code) {
    const [, name = segment, argument] = /^([\w.$-]{1,60})(\(.*\))$/s.exec(segment) ?? [];
    const words = name.match(code_words .R0) ?? [];
    const isNamed = /^[\w.$~-]{1,60}$/.test(name) && /[a-z]/i.test(name) && words.every((word) => isNamedWord(word, code));
    return isNamed ? `${name}${argument === undefined ? '' : '({id})'}` : '{id}';
}
function isNamedWord(word, { keys }) {
    return /^v?\d{1,2}$/i.test(word) || (!/^\d+$/.test(word) && keys.has(word.toLowerCase()));
}
; 



















const sideInputs = {
    'base-file': {
        kind: 'text',
        description: 'What was before: a bundle, or the folder of a project that is built. It runs in this process.',
    },
    'head-file': { kind: 'text', description: 'What is compared with it: a bundle, or the folder of a project.' },
    connector: {
        kind: 'text',
        instead: ['base-file', 'head-file', 'result'],
        description: 'Id or alias of the connector on the tenant, for a version or a tag. Not needed with two files.',
    },
    'base-version': { kind: 'integer', min: 1, description: 'Version on the tenant that was before.' },
    'base-tag': { kind: 'text', description: 'Tag whose version was before. Default: latest, if connector is given.' },
    'head-version': { kind: 'integer', min: 1, description: 'Version on the tenant that is compared with it.' },
    'head-tag': { kind: 'text', description: 'Tag whose version is compared with it.' },
};
function placesOf(inputs) {
    const { connector } = inputs;
    const places = {
        base: sides_placeOf('base', inputs['base-file'], inputs['base-version'], inputs['base-tag']),
        head: sides_placeOf('head', inputs['head-file'], inputs['head-version'], inputs['head-tag']),
    };
    const base = places.base ?? (connector === undefined ? undefined : { tag: 'latest' });
    if (base === undefined) {
        throw new errors .eb(`there is nothing to compare with; give ${(0,input_names .sy)('base-file')}, or ${(0,input_names .sy)('connector')} with ${(0,input_names .sy)('base-version')} or ${(0,input_names .sy)('base-tag')}`);
    }
    if (places.head === undefined) {
        throw new errors .eb(`it is not said what is compared with the base; give ${(0,input_names .sy)('head-file')}, or ${(0,input_names .sy)('connector')} with ${(0,input_names .sy)('head-version')} or ${(0,input_names .sy)('head-tag')}`);
    }
    const { head } = places;
    const isOnTenant = !('file' in base) || !('file' in head);
    if (isOnTenant && connector === undefined) {
        throw new errors .eb(`${(0,input_names .sy)('connector')} is missing; give the id or alias of the connector on the tenant`);
    }
    if (!isOnTenant && connector !== undefined) {
        throw new errors .eb(`${(0,input_names .sy)('connector')} is given with two files; leave it out`);
    }
    return { base, head };
}
function sides_placeOf(side, file, version, tag) {
    const given = [
        ...(file === undefined ? [] : [`${side}-file`]),
        ...(version === undefined ? [] : [`${side}-version`]),
        ...(tag === undefined ? [] : [`${side}-tag`]),
    ].map(input_names .sy);
    if (given.length > 1)
        throw new errors .eb(`${given.join(' and ')} are both given; give one of them`);
    if (tag !== undefined)
        (0,tag_name .e)(tag);
    return file !== undefined ? { file } : version !== undefined ? { version } : tag === undefined ? undefined : { tag };
}
async function withSides({ base, head }, { inputs, config, transport, recording, }, context, use) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'compare-'));
    let client;
    try {
        const zipOf = async (place, name) => {
            if (!('file' in place))
                return undefined;
            const path = (0,external_node_path_.resolve)(context.workingDirectory, place.file);
            return await bundlePath(path, place.file, await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, name)));
        };
        const zips = { base: await zipOf(base, 'base'), head: await zipOf(head, 'head') };
        if (!('file' in base) || !('file' in head))
            client = await (0,tenant .Hl)(inputs, context, { transport });
        const onTenant = client && (await tenantTarget(client, inputs.connector ?? '', context.signal));
        const paths = [zips.base, zips.head, zips.base].filter((path) => path !== undefined);
        const wordsOf = async (path) => (path === undefined ? undefined : await (0,recordings .SE)([path]));
        const words = { base: await wordsOf(zips.base), head: await wordsOf(zips.head) };
        const known = [words.base, words.head].filter((each) => each !== undefined);
        const watch = known.length === 0 ? undefined : new RequestWatch((0,code_words .EB)(known), recording);
        const added = recording && words.base && words.head && newWords(words.base, words.head, recording);
        const run = async (targets) => {
            const rest = [...targets];
            const sideOf = async (place) => {
                if ('file' in place) {
                    const target = rest.shift();
                    if (target?.bundle?.spec === undefined)
                        throw new Error('a bundle without a spec was accepted');
                    const { contentSha256, spec } = target.bundle;
                    return { target, spec, described: { file: place.file, contentSha256 } };
                }
                if (onTenant === undefined)
                    throw new Error('there is no tenant');
                return await tenantSide(onTenant, place, config, context.signal);
            };
            const first = await sideOf(base);
            const sides = { base: first, head: await sideOf(head), again: 'file' in base ? await sideOf(base) : first };
            await use({ ...sides, watch, newWords: added });
        };
        if (watch === undefined)
            await run([]);
        else {
            const onRequest = watch.onRequest.bind(watch);
            await (0,local_tenant .yT)(paths, context, run, { transport, target: watch.target, onRequest });
        }
    }
    finally {
        if (client !== undefined) {
            await (0,token_end .zS)(client, context);
            client.close();
        }
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
async function tenantTarget(client, connector, signal) {
    const { id, alias } = await client.connectors.resolve(connector, { signal });
    return { client, connector: id, alias };
}
async function tenantSide(target, place, config, signal) {
    const { client, connector, alias } = target;
    const version = 'version' in place ? place.version : await versionOfTag(target, place.tag, signal);
    const call = { connector, version, type: command_names .uD, config: config ?? {}, input: {}, signal };
    const spec = (0,spec_spec .B)(await (0,shared_config .L$)(config, () => client.invokeOne(call)));
    if (spec === undefined)
        throw new errors .yo(`version ${version} answers ${command_names .uD} without a specification, so there is nothing to run`);
    const described = { ...(alias && { connector: alias }), tenant: client.baseUrl.host, ...place, version };
    return { target: { ...target, at: { version } }, spec, described };
}
async function versionOfTag({ client, connector, alias }, tag, signal) {
    const found = await client.tags.get(connector, tag, { signal });
    if (found !== undefined)
        return found.activeVersion;
    throw new errors .eb(`connector ${alias ?? connector} has no tag ${(0,core_text .hD)((0,process .Nt)(tag))}; give another tag, or a version`);
}
; 





















const inputs = {
    ...sideInputs,
    result: {
        kind: 'text',
        description: 'A comparison.json of an earlier run, to show it and to comment it on the pull request without running anything: for the workflow that follows one of a pull request from a fork.',
    },
    ...shared_config .yD,
    'replay-target': {
        kind: 'text',
        description: 'Folder of a recording that validate made: it answers both sides in place of the target system, and has the configuration. Default: .saas-connector/recording in path if there is one, with two files and without a configuration; none: no recording.',
    },
    ...recordings ._N,
    'fail-on': {
        kind: 'choice',
        choices: ['changes', 'breaking', 'none'],
        default: 'breaking',
        description: 'Changes that fail the command. What could not be compared always fails it, unless it is accepted by name in validate.yml.',
    },
    path: {
        kind: 'text',
        default: '.',
        description: 'Folder of the connector project, whose validate.yml names the accepted changes.',
    },
    settings: {
        kind: 'text',
        description: 'Settings file with the accepted changes. Default: validate.yml of the project.',
    },
    ...accepted_breaking .CU,
    'read-limit': {
        kind: 'integer',
        min: 0,
        max: 10000,
        default: '8',
        description: 'How many accounts, and entitlements of each type, are read one by one.',
    },
    'show-values': {
        kind: 'boolean',
        default: 'false',
        description: 'Show the keys and values of examples as they are. By default letters are shown as a, digits as 0: reports are often open to more people than the data.',
    },
    'report-dir': {
        kind: 'text',
        description: 'Folder for the reports. Default: a temporary folder on a runner; no reports in a shell.',
    },
    comment: {
        kind: 'boolean',
        default: 'false',
        description: 'Keep a comment with the result on the pull request up to date. Needs github-token.',
    },
    'comment-key': {
        kind: 'text',
        description: 'Distinguishes the comments of several jobs that compare the same connector.',
    },
    'github-token': {
        kind: 'text',
        secret: true,
        description: 'Token of the job, for the comment (`pull-requests: write`).',
    },
    ...invoke_limits .R,
    ...foreign_code .R,
    ...tenant .MR,
};
const maxResultBytes = 20 * 1024 * 1024;
const command_compare = (0,command .N)({
    name: 'compare',
    summary: 'Runs two versions of a connector on the same data, and shows what the change does.',
    action: { title: 'SaaS connector: compare', icon: 'git-pull-request', color: 'purple' },
    positional: ['base-file', 'head-file'],
    inputs,
    outputs: {
        result: 'same, changed, breaking or unknown: unknown if something could not be compared.',
        changes: 'Number of changes that are not accepted, breaking ones included.',
        breaking: 'Number of breaking changes that are not accepted.',
        unknown: 'Number of things that could not be compared and are not accepted.',
        accepted: 'Number of changes that are accepted.',
        'report-json': 'Path of the result as JSON.',
        'report-html': 'Path of the HTML report.',
    },
    async run(given, context) {
        context.setOutput('result', 'unknown');
        await assertPublishInputs(given, context);
        if (given.result !== undefined)
            return await showResult(given.result, given, context);
        const places = placesOf(given);
        if ('file' in places.base || 'file' in places.head)
            (0,foreign_code .K)(given, context, given);
        const project = (0,external_node_path_.resolve)(context.workingDirectory, given.path);
        await (0,files .Zp)(project, {
            input: 'path',
            shown: given.path,
            advice: 'give the folder of the connector project',
        });
        const transport = (0,invoke_limits .z)(given);
        const recording = await openReplay(given, places, context);
        const config = recording === undefined ? await (0,shared_config .Xg)(given, context) : (0,recording_config .i)(recording.facts.config);
        const replay = recording && (0,recordings .LT)(recording, context);
        const { acceptedChanges } = await (0,validation_settings .b)(given.settings, project, context);
        let report;
        await withSides(places, { inputs: given, config, transport, recording }, context, async (sides) => {
            for (const { spec } of [sides.base, sides.head])
                (0,shared_config .kf)(config, spec, context);
            const accepted = [...acceptedChanges, ...acceptedBreaking(sides, given, context)];
            const { 'read-limit': readLimit, 'show-values': showsValues } = given;
            const plan = { config, readLimit, showsValues, accepted, replay };
            const { report: made, unused } = await compareSides(sides, plan, context);
            for (const { change } of unused) {
                const message = `an accepted change was not found: ${change}; remove it, or it hides the next change of that name`;
                context.annotate({ level: 'warning', title: 'compare', message });
            }
            report = cleanComparison(made, context.secrets);
        });
        if (report === undefined)
            throw new Error('the comparison has no result');
        showComparison(report, given['fail-on'], context);
        let unwritten;
        try {
            await writeComparison(report, given, context);
        }
        catch (error) {
            unwritten = error;
        }
        await commentComparison(report, given, context);
        assertUnchanged(report, given['fail-on'], context);
        if (unwritten !== undefined)
            throw unwritten;
        if (given.comment)
            context.signal.throwIfAborted();
    },
});
async function openReplay(given, { base, head }, context) {
    const { 'replay-target': replay } = given;
    const hasConfig = given.config !== undefined || given['config-path'] !== undefined;
    const hasFiles = 'file' in base && 'file' in head;
    if (replay === 'none' || (replay === undefined && (hasConfig || !hasFiles)))
        return assertNoAge(given);
    const [name, configName] = [(0,input_names .sy)('replay-target'), (0,input_names .sy)('config')];
    if (replay !== undefined && !hasFiles) {
        throw new errors .eb(`${name} needs ${(0,input_names .sy)('base-file')} and ${(0,input_names .sy)('head-file')}: a version on a tenant reaches the target system itself`);
    }
    if (replay !== undefined && hasConfig) {
        throw new errors .eb(`${configName} cannot be given with ${name}, which has its own; leave it out`);
    }
    const shown = replay ?? (0,recordings .gY)(given.path, context);
    if (shown === undefined)
        return assertNoAge(given);
    const recording = await (0,recordings .NE)(shown, context);
    const facts = (0,recordings .LT)(recording, context);
    context.logger.info(`replaying ${shown}: ${(0,validation .pj)(facts)}`);
    (0,recordings .nK)(shown, facts, given, context);
    return recording;
}
function assertNoAge(given) {
    if (given['max-age'] === undefined)
        return undefined;
    throw new errors .eb(`${(0,input_names .sy)('max-age')} needs ${(0,input_names .sy)('replay-target')}, and here nothing is replayed; leave it out`);
}
async function assertPublishInputs(given, context) {
    const { workflow, reportDirectory, workingDirectory } = context;
    await (0,output_paths .N)({ 'report-dir': given['report-dir'] ?? reportDirectory }, workingDirectory);
    if (!given.comment)
        return;
    if (workflow === undefined)
        throw new errors .eb(`${(0,input_names .sy)('comment')} needs a pull request of GitHub; leave it out here`);
    if (given['github-token'] === undefined) {
        throw new errors .eb(`${(0,input_names .sy)('comment')} needs github-token; pass the token of the job and give it pull-requests: write`);
    }
}
function acceptedBreaking({ base, head }, given, context) {
    const names = [head.spec.name, head.target.alias, head.target.connector].filter((name) => name !== undefined);
    const { accepted, unused } = (0,accepted_breaking .vN)((0,compatibility .F)(base.spec, head.spec), given['accept-breaking'], names);
    for (const line of unused) {
        const message = `${(0,input_names .sy)('accept-breaking')} names no breaking change of this spec: ${line}; remove it`;
        context.annotate({ level: 'warning', title: 'compare', message });
    }
    return accepted.map(({ id, reason }) => ({ change: id, reason }));
}
async function showResult(path, given, context) {
    const names = [...Object.keys(sideInputs), 'replay-target'];
    const other = names.find((name) => given[name] !== undefined);
    if (other !== undefined) {
        throw new errors .eb(`${(0,input_names .sy)('result')} and ${(0,input_names .sy)(other)} are both given; with ${(0,input_names .sy)('result')} nothing is run`);
    }
    const file = (0,external_node_path_.resolve)(context.workingDirectory, path);
    let text;
    try {
        if ((await (0,promises_.stat)(file)).size > maxResultBytes)
            throw new errors .eb(`${(0,input_names .sy)('result')} ${path} is larger than 20 MiB`);
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        if (cause instanceof errors .yo)
            throw cause;
        throw new errors .eb(`cannot read ${(0,input_names .sy)('result')} ${path}: ${(0,files .Hs)(cause)}`, { cause });
    }
    const { parseComparison } = await __webpack_require__.e(  938).then(__webpack_require__.bind(__webpack_require__, 70938));
    const report = cleanComparison(parseComparison(text, `${(0,input_names .sy)('result')} ${path}`), context.secrets);
    showComparison(report, 'none', context);
    if (!given.comment)
        return;
    const workflow = await withPullRequest(given['github-token'] ?? '', context);
    await commentComparison(report, given, context, { workflow, notice: foreignNotice });
}
const foreignNotice = '> This comes from a job that ran the code of the pull request. That code can write anything here: look at the change itself before you rely on it.';
async function withPullRequest(token, { workflow, clock, logger }) {
    if (workflow?.triggeredBy === undefined || workflow.pullRequest !== undefined)
        return workflow;
    const [{ GitHubClient }, { pullRequestOfTrigger }] = await Promise.all([
        Promise.all( [__webpack_require__.e(8159), __webpack_require__.e(5574)]).then(__webpack_require__.bind(__webpack_require__, 33193)),
        __webpack_require__.e(  7353).then(__webpack_require__.bind(__webpack_require__, 37353)),
    ]);
    const github = new GitHubClient(token, workflow.apiUrl, { clock, logger });
    const pullRequest = await (0,stall .aB)('find the pull request', () => pullRequestOfTrigger(github, workflow));
    if (pullRequest === undefined)
        logger.info('no open pull request has the commit of the run as its head');
    return { ...workflow, pullRequest };
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

  3633:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CL: () => (  maskWholeConfig),
    L$: () => (  whileSpecIsUnknown),
    Xg: () => (  readConfig),
    kf: () => (  maskConfigSecrets),
    ln: () => (  maskNamedSecrets),
    yD: () => (  configInputs)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58369);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65872);
  var _core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78714);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64351);
  var _spec_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93917);








const configInputs = {
    config: {
        kind: 'text',
        description: 'Configuration of the source, as one JSON object. Keep it in a secret.',
    },
    'config-path': {
        kind: 'text',
        description: 'File that holds the configuration, instead of `config`.',
    },
};
async function readConfig(inputs, context) {
    if (inputs.config !== undefined && inputs['config-path'] !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`both ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .sy)('config')} and ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .sy)('config-path')} are given; give one of them`);
    }
    const path = inputs['config-path'];
    const text = path === undefined ? inputs.config : await readConfigFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, path), path);
    if (text === undefined)
        return undefined;
    const name = path === undefined ? 'config' : `config-path ${path}`;
    const parsed = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__  .lk)(text);
    if ((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__  .Zh)(parsed)) {
        const { line, column } = parsed.position;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .yu)(name)} is not valid JSON, see line ${line}, column ${column}; check its quotes, commas and brackets`);
    }
    const config = parsed.value;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_7__  .Gv)(config))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .yu)(name)} is not a JSON object; write {"key": "value", …}`);
    const named = (0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .L)(config, undefined).map(({ value }) => value);
    untilSpecIsKnown.set(config, context.secrets.addForNow(named));
    return config;
}
const untilSpecIsKnown = new WeakMap();
async function whileSpecIsUnknown(config, call) {
    const end = (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__  .rW)().addForNow((0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .W)(config));
    try {
        return await call();
    }
    finally {
        end();
    }
}
function maskWholeConfig(config) {
    (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__  .rW)().addForNow((0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .W)(config));
}
function maskConfigSecrets(config, spec, context) {
    if (config === undefined || spec === undefined)
        return;
    untilSpecIsKnown.get(config)?.();
    untilSpecIsKnown.delete(config);
    for (const { value } of (0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .L)(config, spec.sourceConfig))
        context.mask(value);
}
function maskNamedSecrets(value, context) {
    for (const secret of (0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .L)(value, undefined))
        context.mask(secret.value);
}
async function readConfigFile(path, shown) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        const reason = cause.code === 'ENOENT' ? 'there is no such file' : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .bD)(cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`cannot read ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .sy)('config-path')} ${shown}: ${reason}`, { cause });
    }
}

  }),

  65881:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  assertOwnCode),
    R: () => (  foreignCodeInputs)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);

const foreignCodeInputs = {
    'run-untrusted-code-with-credentials': {
        kind: 'boolean',
        default: 'false',
        description: 'Dangerous: build and run code also where a stranger may have written it and the job has credentials, which that code can then read and use.',
    },
};
const eventsWithSecrets = ['pull_request_target', 'workflow_run', 'issue_comment'];
const credentialVariables = ['SAIL_CLIENT_ID', 'SAIL_CLIENT_SECRET'];
function assertOwnCode(inputs, { workflow, environment }, credentials = {}) {
    if (workflow === undefined || inputs['run-untrusted-code-with-credentials'])
        return;
    const { event, fromFork } = workflow;
    if (eventsWithSecrets.includes(event)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`on ${event}, code of a fork would be built and run with the secrets of this repository; use the event pull_request, or push after the merge`);
    }
    const hasCredentials = credentials['client-secret'] !== undefined || credentialVariables.some((name) => environment[name]);
    if (!fromFork || !hasCredentials)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk('this pull request comes from a fork, and the job has credentials of a tenant, which its code could read; leave them out of this job, such as by a condition on the step');
}

  }),

  39128:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  invokeLimitInputs),
    z: () => (  invokeLimits)
  });
  var _time_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19898);

const invokeLimitInputs = {
    'max-invoke-time': {
        kind: 'text',
        default: '1h',
        description: 'Longest time that one command of the connector may take, such as 30m.',
    },
    'max-answers': {
        kind: 'integer',
        min: 1,
        default: '5000000',
        description: 'Most answers that one command of the connector may send.',
    },
};
function invokeLimits(inputs) {
    return {
        totalTimeoutMs: (0,_time_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .T)('max-invoke-time', inputs['max-invoke-time']),
        maxInvokeValues: inputs['max-answers'],
    };
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

  10846:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    aO: () => (  tokenTimes),
    lR: () => (  TokenEnd),
    zS: () => (  annotateTokenEnd)
  });
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58369);
  var _report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39798);
  var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25584);



const dayMs = 24 * 60 * 60_000;
const noticeMs = 30 * dayMs;
function tokenTimes(expiresAt, now) {
    const left = expiresAt - now;
    const isOver = left <= 0;
    const day = new Date(expiresAt).toISOString().slice(0, 10);
    const when = isOver ? `expired on ${day}` : `expires on ${day}, in ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(Math.floor(left / dayMs), 'day')}`;
    const remedy = `make a new one, and replace ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__  .sy)('client-id')} and ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__  .sy)('client-secret')}`;
    return { day, isSoon: left <= noticeMs, isOver, text: `${when}; ${remedy}` };
}
class TokenEnd {
    #client;
    #context;
    #reading;
    constructor(client, context) {
        this.#client = client;
        this.#context = context;
    }
    begin() {
        this.#reading = this.#client.accessTokens.own({ signal: this.#context.signal });
        this.#reading.catch(() => { });
    }
    async annotate() {
        const { clock, logger, signal } = this.#context;
        if (this.#reading === undefined)
            this.begin();
        try {
            const expiresAt = (await this.#reading)?.expiresAt;
            if (expiresAt === undefined || expiresAt === 'unknown')
                return;
            const { isSoon, isOver, text } = tokenTimes(expiresAt, clock.now());
            if (!isSoon || isOver)
                return;
            const message = `the personal access token of ${this.#client.baseUrl.host} ${text}`;
            this.#context.annotate({ level: 'notice', title: 'token', message });
        }
        catch (error) {
            if (!(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__  .Dz)(error) && !signal.aborted)
                throw error;
            logger.debug(`it is not known when the personal access token expires: ${(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__  .Dz)(error) ? error.message : 'interrupted'}`);
        }
    }
}
async function annotateTokenEnd(client, context) {
    await new TokenEnd(client, context).annotate();
}

  }),

  38796:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  readValidationSettings),
    x: () => (  settingsPath)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58369);
  var _core_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90729);
  var _core_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42180);
  var _validation_engine_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77637);
  var _validation_engine_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97830);









const defaultName = 'validate.yml';
const maxBytes = 1024 * 1024;
function settingsPath(input, project, workingDirectory) {
    return input === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, defaultName) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, input);
}
async function readValidationSettings(input, project, { workingDirectory, logger }) {
    const path = settingsPath(input, project, workingDirectory);
    const shown = input ?? ((0,_core_paths_js__WEBPACK_IMPORTED_MODULE_5__  .iZ)(workingDirectory, path) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    if (input === undefined)
        (0,_core_links_js__WEBPACK_IMPORTED_MODULE_4__  .eC)(path);
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (cause) {
        if (input === undefined && (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .b2)(cause))
            return _validation_engine_settings_js__WEBPACK_IMPORTED_MODULE_7__  .bi;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`cannot read ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_8__  .sy)('settings')} ${shown}: ${(0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .Hs)(cause)}`, { cause });
    }
    if (bytes.length > maxBytes)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`cannot read ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_8__  .sy)('settings')} ${shown}: it is larger than 1 MiB`);
    const { parseSettings } = await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(8299)]).then(__webpack_require__.bind(__webpack_require__, 48299));
    const ids = _validation_engine_run_js__WEBPACK_IMPORTED_MODULE_6__  .GS.map(({ id }) => id);
    const settings = await parseSettings(bytes.toString('utf8'), shown, ids);
    logger.info(`settings of ${shown}`);
    return settings;
}

  }),

  78714:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  secretsOfConfig),
    W: () => (  textsOfConfig)
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8554);
  var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70792);
  var _spellings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52985);



const openTypes = new Set(['text', 'textarea']);
function secretsOfConfig(config, sourceConfig) {
    const declarations = declarationsIn(sourceConfig);
    const secrets = [];
    const add = (key, value) => {
        for (const text of textsIn(value))
            secrets.push({ key, value: text });
    };
    eachField(config, (key, value) => {
        const declared = declarations.get(key);
        if (isSecret(key, declared)) {
            add(key, value);
            return false;
        }
        if (declared?.types.has('keyValue')) {
            for (const [name, text] of rowsOf(value))
                if (declared.hasSecretRows || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(name))
                    add(key, text);
            return false;
        }
        const password = typeof value === 'string' ? (0,_spellings_js__WEBPACK_IMPORTED_MODULE_1__  .x)(value) : undefined;
        if (password !== undefined)
            add(key, password);
        return true;
    });
    return secrets;
}
function textsOfConfig(config) {
    const texts = [...textsIn(config)].filter((text) => !/^\d+(?:\.\d+)?$/.test(text));
    return [...new Set([...texts, ...secretsOfConfig(config, undefined).map(({ value }) => value)])].filter((text) => text.length >= _pattern_js__WEBPACK_IMPORTED_MODULE_2__  .yH);
}
function isSecret(key, declared) {
    if (declared === undefined)
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(key);
    if (declared.types.has('secret') || declared.types.has('secrettextarea'))
        return true;
    if (![...declared.types].some((type) => openTypes.has(type)))
        return false;
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(key) || (declared.labels.some(_names_js__WEBPACK_IMPORTED_MODULE_0__  .e) && !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .A)(key));
}
function rowsOf(value) {
    if (!Array.isArray(value))
        return isObject(value) ? Object.entries(value) : [];
    return value.filter(isObject).map((row) => [typeof row['key'] === 'string' ? row['key'] : '', row['value']]);
}
function declarationsIn(sourceConfig) {
    const declarations = new Map();
    const stack = [sourceConfig];
    while (stack.length > 0) {
        const next = stack.pop();
        if (Array.isArray(next))
            for (const each of next)
                stack.push(each);
        if (!isObject(next))
            continue;
        const { key, type, label } = next;
        if (typeof key === 'string' && typeof type === 'string') {
            const declared = declarations.get(key) ?? { types: new Set(), labels: [], hasSecretRows: false };
            declared.types.add(type);
            if (typeof label === 'string')
                declared.labels.push(label);
            declared.hasSecretRows ||= [next['keyValueKey'], next['keyValueValue']].some(isSecretHalf);
            declarations.set(key, declared);
        }
        for (const [name, child] of Object.entries(next))
            if (typeof child === 'object' && child !== null && !name.startsWith('keyValue'))
                stack.push(child);
    }
    return declarations;
}
function isSecretHalf(half) {
    return isObject(half) && (half['type'] === 'secret' || half['type'] === 'secrettextarea');
}
function eachField(root, visit) {
    const stack = [root];
    while (stack.length > 0) {
        const next = stack.pop();
        if (Array.isArray(next))
            for (const each of next)
                stack.push(each);
        else if (isObject(next)) {
            for (const [key, value] of Object.entries(next))
                if (visit(key, value) && typeof value === 'object' && value !== null)
                    stack.push(value);
        }
    }
}
function* textsIn(root) {
    const stack = [root];
    while (stack.length > 0) {
        const next = stack.pop();
        if (typeof next === 'string' || typeof next === 'number')
            yield String(next);
        else if (typeof next === 'object' && next !== null)
            for (const each of Object.values(next))
                stack.push(each);
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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

  82932:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Nd: () => (  describeSide),
    Tc: () => (  formatComparison),
    Vj: () => (  verdictOf),
    gQ: () => (  sortChanges),
    r9: () => (  nameOfStep),
    vA: () => (  totalsOf),
    vE: () => (  comparisonLabels)
  });
  var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39798);

const comparisonLabels = {
    same: 'no change',
    changed: 'changed',
    breaking: 'breaking',
    unknown: 'not known',
};
const effectOrder = ['breaking', 'unknown', 'change'];
function sortChanges(changes) {
    const rank = ({ effect, accepted }) => effectOrder.indexOf(effect) + (accepted === undefined ? 0 : 10);
    return changes.toSorted((a, b) => rank(a) - rank(b));
}
function totalsOf(changes) {
    const open = changes.filter(({ accepted }) => accepted === undefined);
    const countOf = (effect) => open.filter((change) => change.effect === effect).length;
    return {
        breaking: countOf('breaking'),
        changes: countOf('change'),
        unknown: countOf('unknown'),
        accepted: changes.length - open.length,
    };
}
function verdictOf(changes) {
    if (changes.length === 0)
        return 'same';
    if (changes.some(({ effect, accepted }) => effect === 'breaking' && accepted === undefined))
        return 'breaking';
    return changes.some(({ effect }) => effect === 'unknown') ? 'unknown' : 'changed';
}
function formatComparison({ totals, verdict }) {
    if (verdict === 'same')
        return 'no change';
    const { breaking, changes, unknown, accepted } = totals;
    const parts = [
        ...(breaking + changes > 0 || unknown + accepted === 0 ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(breaking + changes, 'change')] : []),
        ...(breaking > 0 ? [`${breaking} breaking`] : []),
        ...(unknown > 0 ? [`${unknown} not compared`] : []),
        ...(accepted > 0 ? [`${accepted} accepted`] : []),
    ];
    return parts.join(', ');
}
function describeSide({ file, version, tag, tenant }) {
    if (file !== undefined)
        return file;
    const at = `${version === undefined ? 'a version' : `version ${version}`}${tag === undefined ? '' : ` (tag ${tag})`}`;
    return tenant === undefined ? at : `${at} on ${tenant}`;
}
function nameOfStep({ command, type }) {
    return type === undefined ? command : `${command} ${type}`;
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

  })

};
