export const id = 1336;
export const ids = [1336];
export const modules = {

/***/ 3633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ maskWholeConfig),
/* harmony export */   L$: () => (/* binding */ whileSpecIsUnknown),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   kf: () => (/* binding */ maskConfigSecrets),
/* harmony export */   ln: () => (/* binding */ maskNamedSecrets),
/* harmony export */   yD: () => (/* binding */ configInputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_input_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58369);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65872);
/* harmony import */ var _core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78714);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64351);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93917);








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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('both config and config-path are given; give one of them');
    }
    const path = inputs['config-path'];
    const text = path === undefined ? inputs.config : await readConfigFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, path), path);
    if (text === undefined)
        return undefined;
    const name = path === undefined ? 'config' : `config-path ${path}`;
    const parsed = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJsonText */ .lk)(text);
    if ((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isFault */ .Zh)(parsed)) {
        const { line, column } = parsed.position;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__/* .inputName */ .yu)(name)} is not valid JSON, see line ${line}, column ${column}; check its quotes, commas and brackets`);
    }
    const config = parsed.value;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(config))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__/* .inputName */ .yu)(name)} is not a JSON object; write {"key": "value", …}`);
    const named = (0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOfConfig */ .L)(config, undefined).map(({ value }) => value);
    untilSpecIsKnown.set(config, context.secrets.addForNow(named));
    return config;
}
const untilSpecIsKnown = new WeakMap();
async function whileSpecIsUnknown(config, call) {
    const end = (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__/* .processSecrets */ .rW)().addForNow((0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOfConfig */ .W)(config));
    try {
        return await call();
    }
    finally {
        end();
    }
}
function maskWholeConfig(config) {
    (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__/* .processSecrets */ .rW)().addForNow((0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOfConfig */ .W)(config));
}
function maskConfigSecrets(config, spec, context) {
    if (config === undefined || spec === undefined)
        return;
    untilSpecIsKnown.get(config)?.();
    untilSpecIsKnown.delete(config);
    for (const { value } of (0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOfConfig */ .L)(config, spec.sourceConfig))
        context.mask(value);
}
function maskNamedSecrets(value, context) {
    for (const secret of (0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOfConfig */ .L)(value, undefined))
        context.mask(secret.value);
}
async function readConfigFile(path, shown) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        const reason = cause.code === 'ENOENT' ? 'there is no such file' : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`cannot read config-path ${shown}: ${reason}`, { cause });
    }
}
//# sourceMappingURL=config.js.map

/***/ }),

/***/ 78714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ secretsOfConfig),
/* harmony export */   W: () => (/* binding */ textsOfConfig)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8554);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70792);
/* harmony import */ var _spellings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52985);



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
                if (declared.hasSecretRows || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .e)(name))
                    add(key, text);
            return false;
        }
        const password = typeof value === 'string' ? (0,_spellings_js__WEBPACK_IMPORTED_MODULE_1__/* .passwordInAddress */ .x)(value) : undefined;
        if (password !== undefined)
            add(key, password);
        return true;
    });
    return secrets;
}
function textsOfConfig(config) {
    const texts = [...textsIn(config)].filter((text) => !/^\d+(?:\.\d+)?$/.test(text));
    return [...new Set([...texts, ...secretsOfConfig(config, undefined).map(({ value }) => value)])].filter((text) => text.length >= _pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .minPart */ .yH);
}
function isSecret(key, declared) {
    if (declared === undefined)
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .e)(key);
    if (declared.types.has('secret') || declared.types.has('secrettextarea'))
        return true;
    if (![...declared.types].some((type) => openTypes.has(type)))
        return false;
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .e)(key) || (declared.labels.some(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .e) && !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isNameOfPlace */ .A)(key));
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
//# sourceMappingURL=config-secrets.js.map

/***/ }),

/***/ 44309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ joinCoverage),
/* harmony export */   _: () => (/* binding */ coverageOf)
/* harmony export */ });
function coverageOf(run, invoked) {
    const { spec, isSpecKnown } = run;
    if (!isSpecKnown)
        return undefined;
    const accounts = listOf(run, '');
    const types = spec.entitlementSchemas.map(({ type }) => type);
    const listedTypes = types.filter((type) => listOf(run, type) !== undefined);
    return {
        commands: covered(spec.commands, (command) => invoked.has(command)),
        ...(spec.accountSchema &&
            accounts?.schemaStats && {
            attributes: covered(spec.accountSchema.attributes.map(({ name }) => name), (name) => accounts.schemaStats?.hasSeen(name) === true),
        }),
        ...(listedTypes.length > 0 && {
            entitlementTypes: covered(types, (type) => (listOf(run, type)?.count ?? 0) > 0),
        }),
    };
}
function joinCoverage(all) {
    const known = all.filter((each) => each !== undefined);
    const commands = joinCovered(known.map((each) => each.commands));
    if (commands === undefined)
        return undefined;
    const attributes = joinCovered(known.map((each) => each.attributes));
    const entitlementTypes = joinCovered(known.map((each) => each.entitlementTypes));
    return { commands, ...(attributes && { attributes }), ...(entitlementTypes && { entitlementTypes }) };
}
function joinCovered(all) {
    const [first, ...rest] = all.filter((each) => each !== undefined);
    if (first === undefined)
        return undefined;
    const others = rest.map(({ missing }) => new Set(missing));
    return {
        total: Math.max(first.total, ...rest.map(({ total }) => total)),
        missing: first.missing.filter((name) => others.every((missing) => missing.has(name))),
    };
}
function covered(names, isSeen) {
    const all = [...new Set(names)];
    return { total: all.length, missing: all.filter((name) => !isSeen(name)) };
}
function listOf({ lists }, type) {
    const list = lists.get(type);
    return list === undefined || 'failedIn' in list ? undefined : list;
}
//# sourceMappingURL=coverage.js.map

/***/ }),

/***/ 11280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M4: () => (/* binding */ ExchangeLog),
  nf: () => (/* binding */ errorDetails),
  F3: () => (/* binding */ sumTimings)
});

// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/core/secrets/clean.js
var clean = __webpack_require__(28759);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
;// CONCATENATED MODULE: ./lib/src/validation/engine/anonymizer.js




const plainFields = new Set(['op', 'attribute', 'type', 'status']);
const maxFields = 40;
const maxElements = 3;
const maxDepth = 6;
const maxNumbers = 5000;
class Anonymizer {
    #numbers = new Map();
    json(value, max) {
        return (0,core_text/* oneLine */.TN)((0,process/* printable */.g$)(this.#format(value, '', false, 0, { left: max })), max);
    }
    text(message) {
        const known = [...this.#numbers].filter(([value]) => typeof value === 'string' && value.length >= 4);
        const sorted = known.sort(([a], [b]) => String(b).length - String(a).length);
        const anonymous = (0,clean/* mapClean */.Gn)((0,process/* printable */.g$)(message), (text) => {
            let result = text;
            for (const [value, number] of sorted)
                result = result.replaceAll(String(value), `‹#${number}›`);
            return result.replace(/(?<![^\s"'<>()‹›,;:])[^\s"'<>()‹›,;:]+@[^\s"'<>()‹›,;:]+/g, '‹e-mail›');
        });
        return (0,core_text/* oneLine */.TN)(anonymous, 600);
    }
    #format(value, field, personal, depth, budget) {
        if (budget.left <= 0 || depth > maxDepth)
            return '…';
        if (Array.isArray(value)) {
            const elements = value.slice(0, maxElements).map((each) => this.#format(each, field, personal, depth + 1, budget));
            if (value.length > elements.length)
                elements.push(`… ${value.length - elements.length} more`);
            return `[${elements.join(', ')}]`;
        }
        if ((0,json/* isObject */.Gv)(value))
            return this.#object(value, field, personal, depth, budget);
        const text = this.#scalar(value, field, personal);
        budget.left -= text.length + 2;
        return text;
    }
    #object(value, field, personal, depth, budget) {
        const { attributes } = value;
        if (field === 'schema' && Array.isArray(attributes))
            return `‹schema with ${attributes.length} attributes›`;
        const names = Object.keys(value);
        const parts = [];
        for (const name of names.slice(0, maxFields)) {
            if (budget.left <= 0)
                break;
            const key = JSON.stringify((0,core_text/* oneLine */.TN)((0,process/* printable */.g$)(name), 60));
            budget.left -= key.length + 2;
            parts.push(`${key}: ${this.#format(value[name], name, personal || name === 'attributes' || name === 'value', depth + 1, budget)}`);
        }
        if (names.length > parts.length)
            parts.push(`… ${names.length - parts.length} more`);
        return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
    }
    #scalar(value, field, personal) {
        if (value === null || typeof value === 'boolean')
            return String(value);
        if (typeof value === 'string') {
            if (value === '')
                return '""';
            if (!personal && plainFields.has(field) && value.length <= 80)
                return JSON.stringify(value);
            return `‹text of ${value.length}${this.#number(value)}›`;
        }
        if (typeof value === 'number')
            return `‹number${this.#number(value)}›`;
        return value === undefined ? '‹nothing›' : `‹${typeof value}›`;
    }
    #number(value) {
        const known = this.#numbers.get(value);
        if (known !== undefined)
            return `, #${known}`;
        if (this.#numbers.size >= maxNumbers)
            return '';
        this.#numbers.set(value, this.#numbers.size + 1);
        return `, #${this.#numbers.size}`;
    }
}
//# sourceMappingURL=anonymizer.js.map
;// CONCATENATED MODULE: ./lib/src/validation/engine/exchanges.js



const maxExchanges = 12;
const maxFailures = 8;
const maxTextLength = 800;
class ExchangeLog {
    #clock;
    #runStart;
    #anonymizer;
    #kept = [];
    #failures = [];
    #ids = new Map();
    #timings = new Map();
    #count = 0;
    outputs = 0;
    constructor(clock, runStart = clock.now()) {
        this.#clock = clock;
        this.#runStart = runStart;
        this.#anonymizer = new Anonymizer();
    }
    start(command, input) {
        let started = this.#clock.now();
        const keep = this.#count++ < maxExchanges;
        const exchange = { command, input: '', outputs: [], outputCount: 0, outcome: 'answered', duration: 0 };
        const isRecorded = keep || this.#failures.length < maxFailures;
        if (isRecorded) {
            exchange.input = this.#anonymize(input);
            this.#ids.set(exchange, idsIn(input));
        }
        if (keep)
            this.#kept.push(exchange);
        return {
            sent: () => {
                started = this.#clock.now();
            },
            output: (data) => {
                this.outputs++;
                exchange.outputCount++;
                if (isRecorded && exchange.outputs.length < 2)
                    exchange.outputs.push(this.#anonymize(data));
            },
            end: (outcome, error) => {
                exchange.outcome = outcome;
                exchange.start = Math.max(0, started - this.#runStart);
                exchange.duration = Math.max(0, this.#clock.now() - started);
                this.#addTiming(exchange);
                if (!keep && (outcome !== 'failed' || this.#failures.length >= maxFailures))
                    return;
                if (!keep)
                    this.#failures.push(exchange);
                if (error)
                    exchange.error = this.#anonymizer.text(error.message);
                if (error?.requestId !== undefined)
                    exchange.requestId = error.requestId;
            },
        };
    }
    get requests() {
        return this.#count;
    }
    get list() {
        return [...this.#kept, ...this.#failures];
    }
    placeOf({ target, message }) {
        if (target?.kind !== 'handler')
            return undefined;
        const list = this.list;
        const { command, requestId } = target;
        if (requestId !== undefined) {
            const place = list.findIndex((each) => each.requestId === requestId);
            return place === -1 ? undefined : place;
        }
        const isOfObject = (each) => this.#ids.get(each)?.some((id) => message.includes(`"${id}"`)) === true;
        const place = list.findLastIndex((each) => each.command === command && isOfObject(each));
        if (place !== -1)
            return place;
        if (this.#timings.get(command)?.requests !== 1)
            return undefined;
        const only = list.findIndex((each) => each.command === command);
        return only === -1 ? undefined : only;
    }
    get timings() {
        return [...this.#timings.values()];
    }
    #anonymize(value) {
        return this.#anonymizer.json(value, maxTextLength);
    }
    #addTiming({ command, outcome, duration }) {
        const timing = this.#timings.get(command) ?? { command, requests: 0, failed: 0, total: 0, slowest: 0 };
        this.#timings.set(command, timing);
        timing.requests++;
        if (outcome === 'failed')
            timing.failed++;
        timing.total += duration;
        timing.slowest = Math.max(timing.slowest, duration);
    }
}
function sumTimings(lists) {
    const sums = new Map();
    for (const list of lists) {
        for (const { command, requests, failed, total, slowest, median } of list) {
            const sum = sums.get(command) ?? { command, requests: 0, failed: 0, total: 0, slowest: 0 };
            sums.set(command, sum);
            if (median !== undefined) {
                const before = sum.median ?? median;
                sum.median = (before * sum.requests + median * requests) / Math.max(1, sum.requests + requests);
            }
            sum.requests += requests;
            sum.failed += failed;
            sum.total += total;
            sum.slowest = Math.max(sum.slowest, slowest);
        }
    }
    return [...sums.values()];
}
function errorDetails(error) {
    const requestId = error?.requestId;
    return { message: (0,errors/* messageOf */.bD)(error), ...(typeof requestId === 'string' && { requestId }) };
}
function idsIn(input) {
    if (!(0,json/* isObject */.Gv)(input))
        return [];
    const { identity, key } = input;
    const parts = (0,json/* isObject */.Gv)(key) ? Object.values(key).flatMap((each) => ((0,json/* isObject */.Gv)(each) ? Object.values(each) : [])) : [];
    return [identity, ...parts].filter((id) => typeof id === 'string' && id !== '');
}
//# sourceMappingURL=exchanges.js.map

/***/ }),

/***/ 10226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ totalsOf)
/* harmony export */ });
function totalsOf(checks, stopped) {
    const totals = { pass: 0, warn: 0, fail: 0, skip: 0 };
    for (const { verdict } of checks)
        totals[verdict]++;
    if (stopped !== undefined)
        return { verdict: 'stopped', totals, stopped };
    return { verdict: ['fail', 'warn', 'pass'].find((verdict) => totals[verdict] > 0) ?? 'skip', totals };
}
//# sourceMappingURL=result.js.map

/***/ }),

/***/ 34498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ minuteMs),
/* harmony export */   Ky: () => (/* binding */ TrafficLog),
/* harmony export */   eP: () => (/* binding */ minIdLength),
/* harmony export */   pU: () => (/* binding */ sumTraffic)
/* harmony export */ });
/* harmony import */ var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25584);

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
            if (!(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTenantError */ .Dz)(error))
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
//# sourceMappingURL=traffic.js.map

/***/ })

};
