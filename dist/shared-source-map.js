export const id = 6513;
export const ids = [6513];
export const modules = {

/***/ 5240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rg: () => (/* binding */ ConnectorClassifier),
  SZ: () => (/* binding */ VersionClassifier),
  Wq: () => (/* binding */ combineAttributions),
  Tm: () => (/* binding */ connectorCriterion),
  Hh: () => (/* binding */ parseRecord)
});

// EXTERNAL MODULE: ./lib/src/tenant/paths.js
var paths = __webpack_require__(62151);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
;// CONCATENATED MODULE: ./lib/src/tenant/resources/log-facts.js

/** Reads the message of a log record. It is foreign text: any field may be missing or have any type. */
function factsOf(record) {
    const { message } = record;
    if ((0,json/* isObject */.Gv)(message)) {
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
    const inner = causes.flatMap((cause) => ((0,json/* isObject */.Gv)(cause) ? [cause['message'], cause['stack']] : [cause]));
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
;// CONCATENATED MODULE: ./lib/src/commands/shared/log-attribution.js


/** Parses the message of a record. */
function parseRecord(record) {
    return { record, facts: factsOf(record) };
}
/**
 * Attributes records to a connector. Ids count first (docs/platform.md#log-records): neither the names of sources nor
 * the names in specs are unique.
 */
class ConnectorClassifier {
    #criterion;
    #byTarget = new ValueCache();
    #byRequest = new ValueCache();
    /** The one target that has a name of the connector. A name that several targets have proves nothing. */
    #targetByName = new ValueCache();
    constructor(criterion) {
        this.#criterion = criterion;
    }
    /** Remembers what a record proves about its request, its target and its source name. Call it for every record. */
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
    /** The attribution of a record by what was observed so far; undefined if nothing proves it yet. */
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
    /** By the record's own ids alone; undefined if it has none that is known. */
    #matchesById({ record: { targetID, message }, facts: { connectorId } }) {
        const { id, otherIds } = this.#criterion;
        for (const each of [connectorId, targetID]) {
            if (each === id)
                return true;
            if (each !== undefined && otherIds.has(each))
                return false;
        }
        // In a record of the SDK's logger, an unknown connector id is that of a deleted connector
        // (docs/platform.md#connector-log).
        const isFromSdk = typeof message === 'object' && 'invocationId' in message;
        return isFromSdk && connectorId !== undefined && (0,paths/* isIdForm */.YG)(connectorId) ? false : undefined;
    }
    /** `<name>`, `<name> (tag: latest)`, `<name> (version: 3)` (docs/platform.md#instances) */
    #hasOwnName(targetName) {
        return this.#criterion.sourceNames.some((name) => targetName === name || targetName.startsWith(`${name} (`));
    }
}
/** Attributes records to a version: by their own fields, then by those of their request, then by the source name. */
class VersionClassifier {
    #version;
    #byRequest = new ValueCache();
    constructor(version) {
        this.#version = version;
    }
    /** Remembers the version of a record's request. Call it for every record. */
    observe({ record, facts }) {
        if (facts.version !== undefined)
            this.#byRequest.set(record.requestID, facts.version);
    }
    /** The attribution of a record by what was observed so far; undefined if nothing proves it yet. */
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
/**
 * The attribution by two classifiers. A record has to match both; the result has the weaker basis of the two. If one
 * does not match, that is the result, on the basis of an id if there is one.
 */
function combineAttributions(one, other) {
    const mismatches = [one, other].filter((each) => each?.matches === false);
    if (mismatches.length > 0)
        return mismatches.find((each) => each?.basis === 'id') ?? mismatches[0];
    if (one === undefined || other === undefined)
        return undefined;
    return strength[one.basis] < strength[other.basis] ? one : other;
}
/**
 * The criterion for one connector of a tenant.
 *
 * @param all every connector of the tenant.
 * @param specName the name in the connector's spec. It is ignored if it is the alias of another connector.
 */
function connectorCriterion({ id, alias }, all, specName) {
    const others = all.filter((each) => each.id !== id);
    const isOwnName = specName !== undefined && !others.some((each) => each.alias === specName);
    return {
        id,
        sourceNames: isOwnName && specName !== alias ? [alias, specName] : [alias],
        otherIds: new Set(others.map((each) => each.id)),
    };
}
/** Keys that are remembered at least; twice as many at most. */
const maxCachedKeys = 10_000;
/**
 * Remembers a value for each of the newest keys, in two generations; the older one is dropped when the newer one is
 * full. A key that was set to two different values is a conflict.
 */
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
//# sourceMappingURL=log-attribution.js.map

/***/ }),

/***/ 54522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ deepPollIntervalMs),
/* harmony export */   MS: () => (/* binding */ maxLatenessMs),
/* harmony export */   zT: () => (/* binding */ LogMatcher)
/* harmony export */ });
/* harmony import */ var _log_attribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5240);

/** Records that may be pending at a time, and characters of their messages. */
const maxPendingRecords = 10_000;
const maxPendingCharacters = 8 * 1024 * 1024;
/** A record that arrives later than this after its own time is missed when following. */
const maxLatenessMs = 5 * 60_000;
/** Time between two polls that find records of that lateness. */
const deepPollIntervalMs = 30_000;
/** After this time, following finds no more records that were written when an already found one was. */
const maxArrivalDelayMs = maxLatenessMs + deepPollIntervalMs;
/** Time within which an id usually follows in another record. */
const usualIdDelayMs = 10_000;
/**
 * Passes on the records that match, in their order. A later record can prove which connector an earlier one belongs to,
 * so a record is pending until it is attributed by an id, or until more than 10,000 records are pending. Then, and at
 * the end, an attribution by runtime or source name is enough.
 */
class LogMatcher {
    #options;
    #connector;
    #version;
    #pending = [];
    #pendingCharacters = 0;
    #onUnattributed;
    #unattributed = 0;
    #heldByName = 0;
    /** @param onUnattributed - called with each record that is dropped because nothing attributes it. */
    constructor(options, onUnattributed = () => { }) {
        const { connector, version } = options;
        this.#options = options;
        this.#onUnattributed = onUnattributed;
        this.#connector = connector === undefined ? undefined : new _log_attribution_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectorClassifier */ .Rg(connector);
        this.#version = version === undefined ? undefined : new _log_attribution_js__WEBPACK_IMPORTED_MODULE_0__/* .VersionClassifier */ .SZ(version);
    }
    /** How many records were dropped because they could not be attributed to a connector or version. */
    get unattributed() {
        return this.#unattributed;
    }
    /** How many records the last `releaseAfterPoll` kept because only a source name attributes them. */
    get heldByName() {
        return this.#heldByName;
    }
    /** Adds a record. Yields the records that match and are no longer pending; iterate to the end. */
    *add(record) {
        const parsed = (0,_log_attribution_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecord */ .Hh)(record);
        // A record that is filtered out can still prove which connector others belong to.
        this.#connector?.observe(parsed);
        this.#version?.observe(parsed);
        if (this.#passesFilters(record)) {
            const attribution = this.#classify(parsed);
            if (attribution?.basis === 'id' && attribution.matches && this.#pending.length === 0)
                yield parsed;
            else if (attribution?.basis !== 'id' || attribution.matches)
                this.#enqueue(parsed);
        }
        yield* this.#releaseFirst();
    }
    /**
     * Yields, after a poll, the pending records that are attributed by an id or by their runtime, in any order. A record
     * that only a source name attributes follows when no record that contradicts the name can arrive any more.
     *
     * @param now milliseconds since 1970.
     */
    *releaseAfterPoll(now) {
        const pending = this.#pending;
        this.#pending = [];
        this.#pendingCharacters = 0;
        this.#heldByName = 0;
        for (const each of pending) {
            each.since ??= now;
            const attribution = this.#classify(each.parsed);
            if (attribution === undefined || (attribution.basis === 'name' && now - each.since < maxArrivalDelayMs)) {
                this.#pending.push(each);
                this.#pendingCharacters += each.size;
                if (attribution?.matches && now - each.since >= usualIdDelayMs)
                    this.#heldByName += 1;
            }
            else if (attribution.matches)
                yield each.parsed;
        }
    }
    /** Yields the pending records that are attributed by anything. Call it after the last record. */
    *flush() {
        for (const { parsed } of this.#pending)
            yield* this.#decide(parsed);
        this.#pending = [];
        this.#pendingCharacters = 0;
    }
    #passesFilters(record) {
        const { levels, event, component, sources, targetId, requestId } = this.#options;
        return ((levels.length === 0 || levels.includes(record.level.toUpperCase())) &&
            (sources.length === 0 || sources.includes(record.targetName)) &&
            (event === undefined || record.event === event) &&
            (component === undefined || record.component === component) &&
            (targetId === undefined || record.targetID === targetId) &&
            (requestId === undefined || record.requestID === requestId));
    }
    #classify(parsed) {
        const any = { matches: true, basis: 'id' };
        return (0,_log_attribution_js__WEBPACK_IMPORTED_MODULE_0__/* .combineAttributions */ .Wq)(this.#connector === undefined ? any : this.#connector.classify(parsed), this.#version === undefined ? any : this.#version.classify(parsed));
    }
    /** Releases records from the first on, as long as an id attributes them or too many are pending. */
    *#releaseFirst() {
        for (;;) {
            const [first] = this.#pending;
            if (first === undefined)
                return;
            const isFull = this.#pending.length > maxPendingRecords || this.#pendingCharacters > maxPendingCharacters;
            if (!isFull && this.#classify(first.parsed)?.basis !== 'id')
                return;
            this.#pending.shift();
            this.#pendingCharacters -= first.size;
            yield* this.#decide(first.parsed);
        }
    }
    *#decide(parsed) {
        const attribution = this.#classify(parsed);
        if (attribution?.matches)
            yield parsed;
        if (attribution !== undefined)
            return;
        this.#unattributed += 1;
        this.#onUnattributed(parsed);
    }
    #enqueue(parsed) {
        const size = sizeOf(parsed);
        this.#pending.push({ parsed, size, since: undefined });
        this.#pendingCharacters += size;
    }
}
function sizeOf({ record: { message } }) {
    return typeof message === 'string' ? message.length : JSON.stringify(message).length;
}
//# sourceMappingURL=log-matcher.js.map

/***/ }),

/***/ 14137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ locateStack)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42180);
/* harmony import */ var _runtime_source_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24635);




/**
 * Locates the first own frame of a stack from a tenant's log in the project's source, by the source map of the build.
 * The build must be the one that ran.
 *
 * @returns undefined without a source map, or if the file is not in the project.
 */
async function locateStack(stack, { directory: root, indexFile }) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(indexFile);
    // The tenant runs the file from another folder. /usr/bin/index.js is the program that runs it
    // (docs/platform.md#open-config-delivery).
    const here = stack.replace(/(?<=\(|^\s*at )(?:file:\/\/)?([^()\r\n]*[\\/])index\.js(?=:\d+:\d+\)?$)/gm, (found, folder) => (/(^|\s)\/usr\/bin\/$/.test(folder) ? found : indexFile));
    const frame = (0,_runtime_source_map_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOwnFrame */ ._c)(here, { directory });
    if (frame === undefined)
        return undefined;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, frame.source);
    // The map may name any file: only files of the project count.
    if (!(0,_core_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(root, file) || !(await isFile(file)))
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

/***/ 82492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ SourceLocator)
/* harmony export */ });
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42180);
/* harmony import */ var _spec_command_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55784);
/* harmony import */ var _spec_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93305);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93917);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10074);





/** Finds the file and line that a finding is about. It reads the sources once, when a handler is first asked for. */
class SourceLocator {
    #options;
    #sources;
    #spec;
    constructor(options) {
        this.#options = options;
        const spec = options.specText === undefined ? undefined : (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonText */ .lk)(options.specText);
        this.#spec = spec === undefined || (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isFault */ .Zh)(spec) ? undefined : spec;
    }
    /** Undefined if there is no project and no spec to point at. */
    locate(target) {
        if (target.kind === 'spec')
            return this.#inSpec(target.path);
        if (target.customizer)
            return this.#handler(customizerPatterns(target.command, target.step));
        return this.#handler(registrationPatterns(target.command)) ?? this.#inSpec(this.#commandPath(target.command));
    }
    /** A line that registers the handler of a command: by its method of the SDK, or by its name. */
    #handler(patterns) {
        for (const pattern of patterns)
            for (const { path, text } of this.#readSources()) {
                const found = pattern.exec(text);
                if (!found)
                    continue;
                // The dot may be on the previous line.
                const offset = found.index + found[0].search(/\w/);
                return { file: this.#shown(path), ...(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(text, offset) };
            }
        return undefined;
    }
    #readSources() {
        const { projectDirectory } = this.#options;
        this.#sources ??=
            projectDirectory === undefined
                ? []
                : [...(0,_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .projectSources */ .gF)(projectDirectory)].map(({ path, text }) => ({ path, text: (0,_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutComments */ .fx)(text) }));
        return this.#sources;
    }
    #commandPath(command) {
        const commands = (0,_spec_format_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(this.#spec?.value, ['commands']);
        const index = Array.isArray(commands) ? commands.indexOf(command) : -1;
        return index < 0 ? ['commands'] : ['commands', index];
    }
    #inSpec(path) {
        const { specFile } = this.#options;
        if (specFile === undefined)
            return undefined;
        const place = this.#spec === undefined ? { line: 1, column: 1 } : (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .positionIn */ .Nu)(this.#spec, path);
        return { file: this.#shown(specFile), ...place };
    }
    #shown(path) {
        const { repositoryRoot } = this.#options;
        return repositoryRoot !== undefined && (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(repositoryRoot, path) ? (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ)(repositoryRoot, path) : path;
    }
}
/** How a customizer may register a handler for a command: `.afterStdAccountRead(`, by its name, or where it is exported. */
function customizerPatterns(command, step) {
    const name = escaped(command);
    if (step === 'operation')
        return [new RegExp(`["'\`]${name}["'\`]`), /\bconnectorCustomizer\b/];
    const methods = (0,_spec_command_names_js__WEBPACK_IMPORTED_MODULE_1__/* .registrationMethods */ .WF)(command).map((each) => each.charAt(0).toUpperCase() + each.slice(1));
    const side = step ?? '(?:after|before)';
    return [
        ...methods.map((method) => new RegExp(`\\.\\s*${side}${method}\\s*\\(`)),
        new RegExp(`["'\`]${side}:${name}["'\`]`),
        /\bconnectorCustomizer\b/,
    ];
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
/** How a command may be registered, the surest way first. */
function registrationPatterns(command) {
    const methods = (0,_spec_command_names_js__WEBPACK_IMPORTED_MODULE_1__/* .registrationMethods */ .WF)(command);
    const name = escaped(command);
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

/***/ 20905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findProject)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71897);
/* harmony import */ var _bundle_exports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10750);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70679);
/* harmony import */ var _core_links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90729);
/* harmony import */ var _bundle_places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67375);
/* harmony import */ var _package_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97819);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35506);
/* harmony import */ var _sdk_version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34945);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10074);












/**
 * Reads the project in a folder, whose path is absolute or relative to the working directory of the process.
 *
 * @throws UserError if there is no project.
 */
async function findProject(path) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_5__/* .assertFolder */ .Zp)(directory, { shown: directory, advice: 'give the folder of the connector project' });
    const packageFile = (0,_package_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readPackageFile */ .h0)(directory);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json');
    if (packageFile === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`there is no package.json in ${directory}; give the folder of the connector project`);
    const { name, version, main, scripts, dependencies, devDependencies } = packageFile;
    if (name === undefined || version === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${file} has no ${name === undefined ? 'name' : 'version'}; add one, because the bundle is named after it`, {
            location: { file, line: 1 },
        });
    const repositoryRoot = (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_9__/* .findRepositoryRoot */ .mL)(directory);
    const choice = await (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_9__/* .choosePackageManager */ .DO)(directory, repositoryRoot);
    const places = (0,_bundle_places_js__WEBPACK_IMPORTED_MODULE_7__/* .bundlePlaces */ .d)(directory, main, scripts);
    const indexFile = (0,_bundle_places_js__WEBPACK_IMPORTED_MODULE_7__/* .findBundle */ .a)(places);
    (0,_core_links_js__WEBPACK_IMPORTED_MODULE_6__/* .assertNoLinkOut */ .e)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .specName */ .hi));
    const kind = kindOf(directory, indexFile);
    return {
        directory,
        kind,
        name,
        version,
        bundleName: `${fileNameOf(name)}-${fileNameOf(version)}.zip`,
        sdkVersion: (0,_sdk_version_js__WEBPACK_IMPORTED_MODULE_10__/* .sdkVersionOf */ .K)(directory, packageFile, choice.lockfile, repositoryRoot),
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
    for (const { text } of (0,_sources_js__WEBPACK_IMPORTED_MODULE_11__/* .projectSources */ .gF)(directory)) {
        const code = (0,_sources_js__WEBPACK_IMPORTED_MODULE_11__/* .withoutComments */ .fx)(text);
        if (/\bcreateConnector\s*\(|\bexport\s+(const|let|var|(async\s+)?function)\s+connector\b/.test(code))
            return 'connector';
        if (/\bcreateConnectorCustomizer\s*\(|\bconnectorCustomizer\b/.test(code))
            customizer = true;
    }
    if (customizer)
        return 'customizer';
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(indexFile))
        return 'connector';
    const exports = (0,_bundle_exports_js__WEBPACK_IMPORTED_MODULE_3__/* .exportsNamedIn */ .U)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(indexFile, 'utf8'));
    return exports.customizer && !exports.connector ? 'customizer' : 'connector';
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
/* harmony export */   fx: () => (/* binding */ withoutComments),
/* harmony export */   gF: () => (/* binding */ projectSources),
/* harmony export */   pL: () => (/* binding */ isSourcePath),
/* harmony export */   v5: () => (/* binding */ folderSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71897);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42180);




/** Limits of a search through a project's sources. */
const maxFiles = 2000;
const maxFileBytes = 2 * 1024 * 1024;
const maxDepth = 12;
const testFolders = new Set(['coverage', '__tests__', '__mocks__', '__snapshots__', 'test', 'tests']);
const skippedFolders = new Set(['node_modules', 'dist', 'lib', 'build', ...testFolders]);
/**
 * The TypeScript and JavaScript sources of a project: those of its folder `src`, else of the project itself. Skips tests,
 * declarations, built output, dependencies, links, and files that cannot be read. The number of files is limited and
 * their order fixed.
 */
function* projectSources(directory) {
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'src');
    yield* below(isFolder(source) ? source : directory, 0, { files: maxFiles });
}
/** The sources below a folder, as those of a project. */
function* folderSources(folder) {
    yield* below(folder, 0, { files: maxFiles });
}
const isCode = (name) => /\.[cm]?[jt]sx?$/.test(name);
const isTestOrDeclaration = (name) => /\.(d|test|spec)\.[cm]?[jt]sx?$/.test(name);
/**
 * Whether a file is one that a package is built from, by its path: anything in its folder `src`, else a source anywhere, and
 * the files that describe the package. Tests, built output and dependencies are none. Of the files that git tracks, a script or
 * a configuration of the build beside `src` is one, too, and code in a folder that often holds built output, without `dist`.
 */
function isSourcePath(directory, path, isTracked) {
    if (!(0,_core_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(directory, path))
        return false;
    const parts = (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(directory, path).split('/');
    const [first = '', ...rest] = parts;
    const name = parts.at(-1) ?? '';
    if (rest.length === 0 && ['package.json', _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .specName */ .hi, 'tsconfig.json'].includes(name))
        return true;
    const hasSources = isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'src'));
    const isSkipped = (each) => isTracked ? testFolders.has(each) || (each === 'dist' && hasSources) : skippedFolders.has(each);
    if (parts.slice(0, -1).some((each) => each.startsWith('.') || isSkipped(each)))
        return false;
    if (isTestOrDeclaration(name))
        return false;
    if (isCode(name) && isTracked)
        return true;
    if (isTracked && rest.length === 0 && /^tsconfig\..*json$/.test(name))
        return true;
    // What a desktop or an editor leaves, such as .DS_Store.
    if (name.startsWith('.') && !isCode(name))
        return false;
    return hasSources ? first === 'src' && rest.length > 0 : isCode(name);
}
function* below(folder, depth, budget) {
    const entries = entriesOf(folder);
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isFile() && isCode(entry.name) && !isTestOrDeclaration(entry.name)) {
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

/***/ 86637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ barChart)
/* harmony export */ });
/* harmony import */ var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28759);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);



/** A bar chart as a fenced block of Markdown. Empty without labels or without a value above 0. */
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
/** Keeps letters, digits and a few signs: nothing else can end the quotes, the list or the fence. */
function quoteLabel(text, maxLength = 40) {
    const plain = (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .mapClean */ .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text), (whole) => whole
        .replace(/[^\p{L}\p{N} .,:_/()%-]+/gu, '?')
        .replace(/\s+/g, ' ')
        .trim());
    // Mermaid rejects an empty label.
    return plain === '' ? '"?"' : `"${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(plain, maxLength)}"`;
}
/** Mermaid reads neither exponents nor NaN or Infinity. */
function formatNumber(number) {
    const value = Number.isFinite(number) ? Math.min(Math.max(number, 0), 1e15) : 0;
    return Number.isInteger(value) ? value.toFixed(0) : value.toFixed(2);
}
//# sourceMappingURL=chart.js.map

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
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);





/** Larger maps and bundles are not read, in bytes. */
const maxSize = 64 * 1024 * 1024;
/** Maps the frames of `stack` to the bundle's own source, innermost first; empty without a source map. */
function mapStack(stack, bundle) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bundle.directory, bundle.indexFile ?? 'index.js');
    const frames = parseStack(stack, file);
    const map = frames.length > 0 ? readMap(file) : undefined;
    if (!map) {
        return [];
    }
    return frames.flatMap(({ name, line, column }) => {
        const { source, line: originalLine, column: originalColumn, } = (0,_jridgewell_trace_mapping__WEBPACK_IMPORTED_MODULE_3__/* .originalPositionFor */ .sP)(map, { line, column: column - 1 });
        const path = source === null ? undefined : normalise(source);
        if (path === undefined || originalLine === null || isForeign(path)) {
            return [];
        }
        const mapped = { source: path, line: originalLine, column: originalColumn + 1 };
        return [name === undefined ? mapped : { name, ...mapped }];
    });
}
/** The innermost frame in the bundle's own source. */
function firstOwnFrame(stack, bundle) {
    return mapStack(stack, bundle)[0];
}
/** Returns the sources of a bundle's source map, or an Error why it cannot be used; undefined if there is none. */
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
            sources: sources.flatMap((source, i) => {
                const path = source === null ? undefined : normalise(source);
                return path === undefined || isForeign(path) ? [] : [{ path, content: sourcesContent[i] ?? undefined }];
            }),
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
/** The names of the file in a stack: its path and its real path, each also as a URL. */
function fileNames(file) {
    const paths = [file];
    try {
        paths.push((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file));
    }
    catch {
        // The file no longer exists; its path is enough.
    }
    // The URL first: it ends with the path.
    return paths.flatMap((path) => [(0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)(path).href, path]);
}
function readMap(file) {
    try {
        return readMapAt(file, mapUrl(file));
    }
    catch {
        // Without a readable map the stack is used as it is.
        return undefined;
    }
}
function mapUrl(file) {
    const code = readText(file);
    const comment = /^\/\/[#@] ?sourceMappingURL=(\S+)\s*$/m.exec(code.slice(code.lastIndexOf('sourceMappingURL=') - 5));
    return comment?.[1] ?? `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)}.map`;
}
function readMapAt(file, url) {
    const map = JSON.parse(url.startsWith('data:') ? decodeDataUrl(url) : readText(beside(file, url)));
    rewriteWebpackSources(map, 0);
    return new _jridgewell_trace_mapping__WEBPACK_IMPORTED_MODULE_3__/* .AnyMap */ .vb(map);
}
/** Deeper sections are not rewritten. */
const maxSectionDepth = 8;
/** Makes the sources of webpack paths. This comes before anything resolves them, which would take `..` for a part of the URL. */
function rewriteWebpackSources(map, depth) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(map) || depth > maxSectionDepth)
        return;
    const { sources, sections } = map;
    if (Array.isArray(sources)) {
        map['sources'] = sources.map((source) => (typeof source === 'string' ? pathOfWebpack(source) : source));
    }
    if (!Array.isArray(sections))
        return;
    for (const section of sections)
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(section))
            rewriteWebpackSources(section['map'], depth + 1);
}
/**
 * `webpack://package/./src/x.ts` → `../src/x.ts`. The path is relative to the project's root, which is assumed to be the
 * parent of the bundle's folder. A package's name may have a scope. ncc 0.28 to 0.36 writes `../` before the scheme.
 */
function pathOfWebpack(source) {
    const path = /^(?:\.\.\/)?webpack:\/\/(?:@[^/]*\/)?[^/]*\/(.*)$/.exec(source)?.[1];
    return path === undefined ? source : `../${path}`;
}
/** The path of a map beside the bundle. Throws for a name outside of that folder, because the bundle chooses it. */
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
/** Modules that webpack itself adds to a bundle. They lie at the root, where a project may have a folder `webpack` too. */
const webpackModule = /^(?:\.\.?\/)*(?:webpack\/(?:bootstrap|before-startup|startup|after-startup|universalModuleDefinition|runtime\/|sharing\/|container\/)|\(webpack\)|external (?:[\w-]+ )?")/;
/** True for a normalized source that is not the connector's own, such as a dependency. */
function isForeign(source) {
    return /(^|\/)node_modules\//.test(source) || webpackModule.test(source);
}
/** Converts a file URL to a path with `/`. A URL of another operating system keeps its path. */
function pathOfUrl(url) {
    try {
        return (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(url).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    }
    catch {
        return url.replace(/^file:\/\//, '');
    }
}
/** Normalizes the path of a source. ncc and tsc write it relative to the map. */
function normalise(source) {
    // With a sourceRoot the scheme comes only when the source is resolved.
    const path = source.startsWith('file:') ? pathOfUrl(source) : pathOfWebpack(source);
    const query = path.indexOf('?', path.lastIndexOf('/') + 1);
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(query < 0 ? path : path.slice(0, query));
}
//# sourceMappingURL=source-map.js.map

/***/ })

};
