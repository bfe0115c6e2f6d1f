export const id = 5813;
export const ids = [5813];
export const modules = {

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

  54522:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $k: () => (  deepPollIntervalMs),
    MS: () => (  maxLatenessMs),
    zT: () => (  LogMatcher)
  });
  var _core_log_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(144);
  var _log_attribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69401);


const maxPendingRecords = 10_000;
const maxPendingCharacters = 8 * 1024 * 1024;
const maxLatenessMs = 5 * 60_000;
const deepPollIntervalMs = 30_000;
const maxArrivalDelayMs = maxLatenessMs + deepPollIntervalMs;
const usualIdDelayMs = 10_000;
class LogMatcher {
    #options;
    #connector;
    #version;
    #pending = [];
    #pendingCharacters = 0;
    #onUnattributed;
    #unattributed = 0;
    #heldByName = 0;
    constructor(options, onUnattributed = () => { }) {
        const { connector, version } = options;
        this.#options = options;
        this.#onUnattributed = onUnattributed;
        this.#connector = connector === undefined ? undefined : new _log_attribution_js__WEBPACK_IMPORTED_MODULE_1__  .Rg(connector);
        this.#version = version === undefined ? undefined : new _log_attribution_js__WEBPACK_IMPORTED_MODULE_1__  .SZ(version);
    }
    get unattributed() {
        return this.#unattributed;
    }
    get heldByName() {
        return this.#heldByName;
    }
    *add(record) {
        const parsed = (0,_log_attribution_js__WEBPACK_IMPORTED_MODULE_1__  .Hh)(record);
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
    *flush() {
        for (const { parsed } of this.#pending)
            yield* this.#decide(parsed);
        this.#pending = [];
        this.#pendingCharacters = 0;
    }
    #passesFilters(record) {
        const { levels, event, component, sources, targetId, requestId } = this.#options;
        return ((levels.length === 0 || levels.includes((0,_core_log_levels_js__WEBPACK_IMPORTED_MODULE_0__  .C)(record.level))) &&
            (sources.length === 0 || sources.includes(record.targetName)) &&
            (event === undefined || record.event === event) &&
            (component === undefined || record.component === component) &&
            (targetId === undefined || record.targetID === targetId) &&
            (requestId === undefined || record.requestID === requestId));
    }
    #classify(parsed) {
        const any = { matches: true, basis: 'id' };
        return (0,_log_attribution_js__WEBPACK_IMPORTED_MODULE_1__  .Wq)(this.#connector === undefined ? any : this.#connector.classify(parsed), this.#version === undefined ? any : this.#version.classify(parsed));
    }
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

  }),

  14137:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  locateStack)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42180);
  var _runtime_source_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24635);




async function locateStack(stack, { directory: root, indexFile }) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(indexFile);
    const here = stack.replace(/(?<=\(|^\s*at )(?:file:\/\/)?([^()\r\n]*[\\/])index\.js(?=:\d+:\d+\)?$)/gm, (found, folder) => (/(^|\s)\/usr\/bin\/$/.test(folder) ? found : indexFile));
    const frame = (0,_runtime_source_map_js__WEBPACK_IMPORTED_MODULE_3__  ._c)(here, { directory });
    if (frame === undefined)
        return undefined;
    let place;
    let next = { folder: directory, frame };
    for (let step = 0; next !== undefined && step < maxMaps; step++) {
        const { source, line, column } = next.frame;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(next.folder, source);
        if (!(0,_core_paths_js__WEBPACK_IMPORTED_MODULE_2__  .FK)(root, file) || !(await isFile(file)))
            break;
        place = { file, line, column };
        const earlier = (0,_runtime_source_map_js__WEBPACK_IMPORTED_MODULE_3__  .k8)(file, line, column);
        next = earlier && { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), frame: earlier };
    }
    return place;
}
const maxMaps = 4;
async function isFile(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}

  }),

  82492:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  SourceLocator)
  });
  var _bundle_code_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63400);
  var _core_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42180);
  var _spec_command_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55784);
  var _spec_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);
  var _spec_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93917);
  var _sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10074);






class SourceLocator {
    #options;
    #sources;
    #spec;
    constructor(options) {
        this.#options = options;
        const spec = options.specText === undefined ? undefined : (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_4__  .lk)(options.specText);
        this.#spec = spec === undefined || (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_4__  .Zh)(spec) ? undefined : spec;
    }
    locate(target) {
        if (target.kind === 'spec')
            return this.#inSpec(target.path);
        if (target.customizer)
            return this.#handler(customizerPatterns(target.command, target.step));
        return this.#handler(registrationPatterns(target.command)) ?? this.#inSpec(this.#commandPath(target.command));
    }
    #handler(patterns) {
        for (const pattern of patterns)
            for (const { path, text } of this.#readSources()) {
                const found = pattern.exec(text);
                if (!found)
                    continue;
                const offset = found.index + found[0].search(/\w/);
                return { file: this.#shown(path), ...(0,_spec_text_js__WEBPACK_IMPORTED_MODULE_4__  .t$)(text, offset) };
            }
        return undefined;
    }
    #readSources() {
        const { projectDirectory } = this.#options;
        this.#sources ??=
            projectDirectory === undefined
                ? []
                : [...(0,_sources_js__WEBPACK_IMPORTED_MODULE_5__  .gF)(projectDirectory)].map(({ path, text }) => ({ path, text: (0,_bundle_code_text_js__WEBPACK_IMPORTED_MODULE_0__  .fx)(text) }));
        return this.#sources;
    }
    #commandPath(command) {
        const commands = (0,_spec_format_js__WEBPACK_IMPORTED_MODULE_3__  .fK)(this.#spec?.value, ['commands']);
        const index = Array.isArray(commands) ? commands.indexOf(command) : -1;
        return index < 0 ? ['commands'] : ['commands', index];
    }
    #inSpec(path) {
        const { specFile } = this.#options;
        if (specFile === undefined)
            return undefined;
        const place = this.#spec === undefined ? { line: 1, column: 1 } : (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_4__  .Nu)(this.#spec, path);
        return { file: this.#shown(specFile), ...place };
    }
    #shown(path) {
        const { repositoryRoot } = this.#options;
        return repositoryRoot !== undefined && (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_1__  .FK)(repositoryRoot, path) ? (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_1__  .iZ)(repositoryRoot, path) : path;
    }
}
function customizerPatterns(command, step) {
    const name = escaped(command);
    if (step === 'operation')
        return [new RegExp(`["'\`]${name}["'\`]`), /\bconnectorCustomizer\b/];
    const methods = (0,_spec_command_names_js__WEBPACK_IMPORTED_MODULE_2__  .WF)(command).map((each) => each.charAt(0).toUpperCase() + each.slice(1));
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
function registrationPatterns(command) {
    const methods = (0,_spec_command_names_js__WEBPACK_IMPORTED_MODULE_2__  .WF)(command);
    const name = escaped(command);
    const constants = methods.map((method) => method.charAt(0).toUpperCase() + method.slice(1));
    return [
        ...methods.map((method) => new RegExp(`\\.\\s*${method}\\s*\\(`)),
        new RegExp(`\\.\\s*command\\s*(<[^>()]*>)?\\s*\\(\\s*["'\`]${name}["'\`]`),
        ...constants.map((constant) => new RegExp(`\\.\\s*command\\s*\\(\\s*StandardCommand\\s*\\.\\s*${constant}\\b`)),
        new RegExp(`["'\`]${name}["'\`]`),
    ];
}

  }),

  24635:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ec: () => (  describeMap),
    _c: () => (  firstOwnFrame),
    k8: () => (  mapPosition)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
  var _jridgewell_trace_mapping__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88206);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);





const maxSize = 64 * 1024 * 1024;
function mapStack(stack, bundle) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bundle.directory, bundle.indexFile ?? 'index.js');
    const frames = parseStack(stack, file);
    const map = frames.length > 0 ? readMap(file) : undefined;
    if (!map) {
        return [];
    }
    return frames.flatMap(({ name, line, column }) => {
        const mapped = positionIn(map, line, column);
        if (mapped === undefined)
            return [];
        return [name === undefined ? mapped : { name, ...mapped }];
    });
}
function mapPosition(file, line, column) {
    const map = /\.[cm]?js$/.test(file) ? readMap(file) : undefined;
    return map && positionIn(map, line, column);
}
function positionIn(map, line, column) {
    const found = (0,_jridgewell_trace_mapping__WEBPACK_IMPORTED_MODULE_3__  .sP)(map, { line, column: column - 1 });
    const source = found.source === null ? undefined : normalise(found.source);
    if (source === undefined || found.line === null || isForeign(source))
        return undefined;
    return { source, line: found.line, column: found.column + 1 };
}
function firstOwnFrame(stack, bundle) {
    return mapStack(stack, bundle)[0];
}
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
function fileNames(file) {
    const paths = [file];
    try {
        paths.push((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file));
    }
    catch {
    }
    return paths.flatMap((path) => [(0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)(path).href, path]);
}
function readMap(file) {
    try {
        return readMapAt(file, mapUrl(file));
    }
    catch {
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
    return new _jridgewell_trace_mapping__WEBPACK_IMPORTED_MODULE_3__  .vb(map);
}
const maxSectionDepth = 8;
function rewriteWebpackSources(map, depth) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(map) || depth > maxSectionDepth)
        return;
    const { sources, sections } = map;
    if (Array.isArray(sources)) {
        map['sources'] = sources.map((source) => (typeof source === 'string' ? pathOfWebpack(source) : source));
    }
    if (!Array.isArray(sections))
        return;
    for (const section of sections)
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(section))
            rewriteWebpackSources(section['map'], depth + 1);
}
function pathOfWebpack(source) {
    const path = /^(?:\.\.\/)?webpack:\/\/(?:@[^/]*\/)?[^/]*\/(.*)$/.exec(source)?.[1];
    return path === undefined ? source : `../${path}`;
}
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
const webpackModule = /^(?:\.\.?\/)*(?:webpack\/(?:bootstrap|before-startup|startup|after-startup|universalModuleDefinition|runtime\/|sharing\/|container\/)|\(webpack\)|external (?:[\w-]+ )?")/;
function isForeign(source) {
    return /(^|\/)node_modules\//.test(source) || webpackModule.test(source);
}
function pathOfUrl(url) {
    try {
        return (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(url).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    }
    catch {
        return url.replace(/^file:\/\//, '');
    }
}
function normalise(source) {
    const path = source.startsWith('file:') ? pathOfUrl(source) : pathOfWebpack(source);
    const query = path.indexOf('?', path.lastIndexOf('/') + 1);
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(query < 0 ? path : path.slice(0, query));
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
