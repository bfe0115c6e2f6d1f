export const id = 4850;
export const ids = [4850];
export const modules = {

  61346:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  defineCommand)
  });
function defineCommand(command) {
    return command;
}

  }),

  79948:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  FilterError),
    a: () => (  parseFilter)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82226);
  var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);



class FilterError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb {
    name = 'FilterError';
    position;
    constructor(problem, position) {
        super(`the filter is not usable at character ${position}: ${problem}`);
        this.position = position;
    }
}
const maxDepth = 50;
const operators = ['eq', 'ne', 'co', 'sw', 'ca', 'in', 'ge', 'gt', 'le', 'lt', 'pr', 'isnull'];
const listOperators = ['ca', 'in'];
const unaryOperators = ['pr', 'isnull'];
function parseFilter(text, fields) {
    return new Parser(text, fields).parse();
}
class Parser {
    #tokens;
    #fields;
    #index = 0;
    #depth = 0;
    constructor(text, fields) {
        this.#tokens = tokensOf(text);
        this.#fields = fields;
    }
    parse() {
        if (this.#next.kind === 'end')
            throw new FilterError('it is empty; leave it out, or write name sw "A"', 1);
        const filter = this.#parseOperands('or');
        const next = this.#next;
        if (next.kind === ')')
            throw new FilterError('this ")" has no matching "("; remove it', next.position);
        if (next.kind !== 'end')
            throw expected('and, or, or the end', next);
        return filter;
    }
    get #next() {
        return this.#tokens[this.#index] ?? endOf(0);
    }
    #take() {
        const token = this.#next;
        this.#index++;
        return token;
    }
    #parseOperands(word) {
        const part = () => (word === 'or' ? this.#parseOperands('and') : this.#parseNegation());
        const parts = [part()];
        while (this.#next.kind === 'word' && this.#next.value === word) {
            this.#take();
            parts.push(part());
        }
        const [only] = parts;
        return parts.length === 1 && only !== undefined ? only : { kind: word, parts };
    }
    #parseNegation() {
        const next = this.#next;
        if (next.kind === 'word' && next.value === 'not') {
            this.#take();
            return this.#nested(next, () => ({ kind: 'not', part: this.#parseNegation() }));
        }
        if (next.kind !== '(')
            return this.#parsePrimitive();
        this.#take();
        const inner = this.#nested(next, () => this.#parseOperands('or'));
        const close = this.#take();
        if (close.kind === 'end')
            throw new FilterError('this "(" is never closed; add a ")"', next.position);
        if (close.kind !== ')')
            throw expected('and, or, or ")"', close);
        return inner;
    }
    #nested(at, read) {
        this.#depth++;
        if (this.#depth > maxDepth)
            throw new FilterError(`it is nested deeper than ${maxDepth}; make it simpler`, at.position);
        const result = read();
        this.#depth--;
        return result;
    }
    #parsePrimitive() {
        const field = this.#take();
        if (field.kind !== 'word')
            throw expected('the name of a field', field);
        const names = Object.keys(this.#fields);
        const rules = Object.hasOwn(this.#fields, field.value) ? this.#fields[field.value] : undefined;
        if (rules === undefined) {
            const hint = keywordHint(field.value) ?? `the fields are ${names.join(', ')}${suggestion(field.value, names)}`;
            throw new FilterError(`this list cannot be filtered by ${shown(field)}; ${hint}`, field.position);
        }
        const operator = this.#take();
        const known = operator.kind === 'word' && operators.includes(operator.value);
        if (!known || !rules.operators.includes(operator.value)) {
            if (operator.kind === 'end')
                throw expected(`an operator (${rules.operators.join(', ')})`, operator);
            const hint = `its operators are ${rules.operators.join(', ')}${suggestion(operator.value, known ? [] : rules.operators)}`;
            throw new FilterError(`${field.value} cannot be compared with ${shown(operator)}; ${hint}`, operator.position);
        }
        return {
            ...{ kind: 'primitive', field: field.value, operator: operator.value },
            values: this.#parseValues(operator, rules.boolean ?? false),
        };
    }
    #parseValues(operator, boolean) {
        if (unaryOperators.includes(operator.value))
            return [];
        return listOperators.includes(operator.value) ? this.#parseList(operator) : [this.#parseValue(boolean)];
    }
    #parseList(operator) {
        const open = this.#take();
        if (open.kind !== '(')
            throw expected(`a list such as ${operator.value} ("A","B")`, open);
        const values = [this.#parseValue(false)];
        for (;;) {
            const token = this.#take();
            if (token.kind === ')')
                return values;
            if (token.kind === 'end')
                throw new FilterError('this list is never closed; add a ")"', open.position);
            if (token.kind !== ',')
                throw expected('"," or ")"', token);
            values.push(this.#parseValue(false));
        }
    }
    #parseValue(boolean) {
        const token = this.#take();
        const truth = token.value === 'true' || token.value === 'false';
        if (boolean && !(truth && (token.kind === 'word' || token.kind === 'text')))
            throw expected('true or false', token);
        if (token.kind === 'text')
            return token.value;
        if (token.kind === 'number')
            return Number(token.value);
        if (token.kind === 'word' && truth)
            return token.value === 'true';
        throw expected('a value; put texts in double quotes', token);
    }
}
function tokensOf(text) {
    const tokens = [];
    const pattern = /\s+|([(),])|"((?:[^"\\]|\\.)*)"|(-?\d+(?:\.\d+)?)(?![\w.-])|([A-Za-z_][\w.-]*)/suy;
    while (pattern.lastIndex < text.length) {
        const position = pattern.lastIndex;
        const [match, mark, quotedText, number, word] = pattern.exec(text) ?? [];
        if (match === undefined)
            throw unreadable(text, position);
        if (mark !== undefined)
            tokens.push({ kind: mark, value: mark, position: position + 1 });
        else if (quotedText !== undefined)
            tokens.push({ kind: 'text', value: unescaped(quotedText, position + 2), position: position + 1 });
        else if (number !== undefined)
            tokens.push({ kind: 'number', value: number, position: position + 1 });
        else if (word !== undefined)
            tokens.push({ kind: 'word', value: word, position: position + 1 });
    }
    tokens.push(endOf(text.length));
    return tokens;
}
function endOf(length) {
    return { kind: 'end', value: '', position: length + 1 };
}
function unescaped(text, start) {
    return text.replace(/\\(.)/gsu, (sequence, character, index) => {
        if (character === '"' || character === '\\')
            return character;
        throw new FilterError(`unknown escape ${JSON.stringify(sequence)}; only \\" and \\\\ can be escaped`, start + index);
    });
}
function unreadable(text, position) {
    const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
    if (character === '"')
        return new FilterError('this text is never closed; add a double quote', position + 1);
    if (character === "'")
        return new FilterError("a text is in double quotes, not in '", position + 1);
    return new FilterError(`unexpected ${JSON.stringify(character)}`, position + 1);
}
function expected(what, token) {
    const hint = token.kind === 'word' ? keywordHint(token.value) : undefined;
    return new FilterError(`expected ${what}, found ${shown(token)}${hint ? `; ${hint}` : ''}`, token.position);
}
function keywordHint(word) {
    const lower = word.toLowerCase();
    return lower !== word && ['and', 'or', 'not', 'true', 'false'].includes(lower)
        ? `write ${lower} in lower case`
        : undefined;
}
function suggestion(word, candidates) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .p)(word, candidates);
    return near === undefined || near === word ? '' : `: did you mean ${near}?`;
}
function shown({ kind, value }) {
    if (kind === 'end')
        return 'the end';
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .bp)(value, 43);
}

  }),

  433:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  orAborted)
  });
async function orAborted(promise, signal) {
    let stop = () => { };
    const aborted = new Promise((_resolve, reject) => {
        const abort = () => reject(signal.reason);
        if (signal.aborted)
            abort();
        signal.addEventListener('abort', abort, { once: true });
        stop = () => signal.removeEventListener('abort', abort);
    });
    try {
        return await Promise.race([aborted, promise]);
    }
    finally {
        stop();
    }
}

  }),

  99582:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E9: () => (  parseDuration),
    Ln: () => (  span),
    TM: () => (  parseRfc3339),
    pe: () => (  parseTime)
  });
const units = {
    ns: 1e-6,
    us: 1e-3,
    '\u00b5s': 1e-3,
    '\u03bcs': 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 7 * 86_400_000,
};
const part = /(\d+(?:\.\d*)?|\.\d+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h|d|w)/gy;
function parseDuration(text) {
    if (text === '0')
        return 0;
    let total = 0;
    let end = 0;
    for (const found of text.matchAll(part)) {
        total += Number(found[1]) * (units[found[2] ?? ''] ?? Number.NaN);
        end = found.index + found[0].length;
    }
    return end > 0 && end === text.length && Number.isFinite(total) ? total : undefined;
}
function parseTime(text, now) {
    const ago = parseDuration(text);
    if (ago !== undefined)
        return now - ago;
    return parseDate(text) ?? parseRfc3339(text.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)$/, '$1T$2Z'));
}
function parseRfc3339(text) {
    const found = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.exec(text);
    const [, day = '', time = '', fraction = '', offset = ''] = found ?? [];
    if (!found || parseDate(day) === undefined)
        return undefined;
    const milliseconds = fraction === '' ? '' : fraction.slice(0, 4).padEnd(4, '0');
    const value = Date.parse(`${day}T${time}${milliseconds}${offset.toUpperCase()}`);
    return Number.isNaN(value) ? undefined : value;
}
function parseDate(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return undefined;
    const value = Date.parse(`${text}T00:00:00Z`);
    return new Date(value).getUTCDate() === Number(text.slice(8)) ? value : undefined;
}
function span(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 120_000)
        return `${Math.round(milliseconds / 1000)} s`;
    return `${Math.round(milliseconds / 60_000)} min`;
}

  }),

  12560:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    EU: () => (  fence),
    Qq: () => (  text),
    aY: () => (  code),
    fh: () => (  nameText),
    tp: () => (  table),
    zH: () => (  details)
  });
  var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28759);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);


const special = /[!-/:-@[-`{-~]/g;
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/g;
const invisibleInLines = /[^\P{Cc}\n\t]|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const gap = '\u200b';
const maxHexDigits = 6;
const plainSigns = /[,.\-/%;?'"()=_{}]/;
function text(value) {
    return escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__  .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(value), withoutReferences), plainSigns);
}
function nameText(value) {
    return escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__  .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(value), withoutReferences), plainSigns);
}
function code(value) {
    return `<code>${escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__  .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(value), (name) => name.replace(/@(?=[\p{L}\p{N}])/gu, `@${gap}`)), /[,.\-/%;?'"()=_{}:#+^]/)}</code>`;
}
function table(headers, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
function details(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function fence(lines, language = '') {
    const body = (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(lines).replace(/\r\n?/g, '\n').replace(invisibleInLines, ' ');
    const longestRun = (body.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 2);
    const fenceMark = '`'.repeat(longestRun + 1);
    return `${fenceMark}${language}\n${body}\n${fenceMark}`;
}
function withoutReferences(value) {
    return value
        .replace(/[@#](?=[\p{L}\p{N}])/gu, `$&${gap}`)
        .replace(/\bGH-(?=\d)/gi, `$&${gap}`)
        .replace(/:(?=\/\/)|\bwww\.(?=\S)/gi, `$&${gap}`)
        .replace(/[\da-f-]{7,}/gi, (run) => (uuid.test(run) ? run : run.replace(/[\da-f]{7,}/gi, splitHex)));
}
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
function splitHex(digits) {
    const parts = [];
    for (let start = 0; start < digits.length; start += maxHexDigits)
        parts.push(digits.slice(start, start + maxHexDigits));
    return parts.join(gap);
}
function escapeWith(value, harmless) {
    const line = value.replace(invisible, ' ').trim();
    return line.replace(special, (character, index) => (harmless.test(character) && isWithoutMeaning(line, index)) || (character === ':' && line[index + 1] === ' ')
        ? character
        : `&#${character.charCodeAt(0)};`);
}
function isWithoutMeaning(line, index) {
    const before = line[index - 1] ?? '';
    const after = line[index + 1] ?? '';
    return (/[\p{L}\p{N}]/u.test(before) &&
        /^[\p{L}\p{N}\s]?$/u.test(after) &&
        !/\bwww$/i.test(line.slice(0, index)) &&
        !(/^\d+$/.test(line.slice(0, index)) && !/[\p{L}\p{N}]/u.test(after)) &&
        !(line[index] === '_' && !/[\p{L}\p{N}]/u.test(after)));
}

  }),

  91002:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  c: () => (  TenantClient)
});

var external_node_crypto_ = __webpack_require__(77598);
var errors = __webpack_require__(57657);
var input_names = __webpack_require__(58369);
var errors_errors = __webpack_require__(25584);
; 


const unrelated = ['network', 'timeout', 'blocked', 'rate-limited'];
async function chooseApiPrefix(session, logger, { signal } = {}) {
    session.usePrefix('v1');
    const operation = 'find the API prefix';
    try {
        const path = `${session.path('platform-connectors')}?limit=1`;
        const found = await session.json({ operation, method: 'GET', path, right: 'read', signal });
        if (Array.isArray(found)) {
            logger.info(`${(0,input_names .sy)('api-prefix')} auto: the tenant has v1`);
            return 'v1';
        }
    }
    catch (error) {
        if (!(0,errors_errors .Dz)(error) || error.operation !== operation || unrelated.includes(error.kind))
            throw error;
        logger.debug(error.message);
    }
    session.usePrefix('beta');
    logger.info(`${(0,input_names .sy)('api-prefix')} auto: the tenant does not answer at v1, so beta is used`);
    return 'beta';
}
var json = __webpack_require__(65872);
var process = __webpack_require__(64351);
var signals = __webpack_require__(433);
var errors_failure = __webpack_require__(80537);
var retry = __webpack_require__(12542);
var http_sender = __webpack_require__(33463);
; 








const renewalMarginMs = 60_000;
const call = {
    operation: 'sign in',
    method: 'POST',
    path: '/oauth/token',
    repeat: retry .Jb.exceptions.signIn.repeat,
    signsIn: true,
    get ifMissing() {
        return `there is no sign-in at this address: check that ${(0,input_names .sy)('base-url')} is the API address of the tenant`;
    },
};
class Auth {
    #sender;
    #credentials;
    #clock;
    #signal;
    #onSecret;
    #token;
    #pending;
    #refusal;
    constructor(sender, credentials, clock, signal, onSecret = () => { }) {
        this.#sender = sender;
        this.#credentials = credentials;
        this.#clock = clock;
        this.#signal = signal;
        this.#onSecret = (secret) => {
            (0,process .rW)().add(secret);
            onSecret(secret);
        };
        this.#onSecret(credentials.clientSecret);
    }
    async current(signal) {
        const token = this.#token;
        if (token && (token.renewAt === undefined || this.#clock.now() < token.renewAt))
            return token.value;
        return (await this.#signIn(false, signal)).value;
    }
    accept(value) {
        if (this.#token?.value === value)
            this.#token.accepted = true;
    }
    async replace(refused, signal) {
        const token = this.#token;
        if (token && token.value !== refused)
            return token.value;
        if (token?.replacement && !token.accepted)
            return undefined;
        return (await this.#signIn(true, signal)).value;
    }
    async #signIn(replacement, signal) {
        if (this.#refusal)
            throw this.#refusal;
        signal.throwIfAborted();
        this.#pending ??= this.#requestToken(replacement).finally(() => {
            this.#pending = undefined;
        });
        return await (0,signals .H)(this.#pending, signal);
    }
    async #requestToken(replacement) {
        const { clientId, clientSecret } = this.#credentials;
        const requestedAt = this.#clock.now();
        const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
        try {
            const text = await this.#sender.perform({ ...call, form }, async () => ({}), this.#signal, async (answer) => await (0,http_sender .yR)(call, answer, 1024 * 1024));
            const { value, lifetimeMs } = readToken(text);
            this.#onSecret(value);
            const renewAt = lifetimeMs === undefined ? undefined : requestedAt + lifetimeMs - Math.min(renewalMarginMs, lifetimeMs / 10);
            this.#token = { value, renewAt, accepted: false, replacement };
            return this.#token;
        }
        catch (error) {
            if ((0,errors_errors .Dz)(error, 'unauthorized'))
                this.#refusal = error;
            throw (0,errors_errors .Dz)(error, ...kindsOfCalls) ? ofSignIn(error) : error;
        }
    }
}
const kindsOfCalls = ['not-found', 'conflict', 'bad-request', 'unexpected-answer'];
function ofSignIn(error) {
    const { message, operation, status, trackingId, detail, raw, attempts, cause } = error;
    return new errors_errors .rZ(message, { kind: 'sign-in', operation, status, trackingId, detail, raw, attempts, cause });
}
function readToken(text) {
    let body;
    try {
        body = JSON.parse(text);
    }
    catch (error) {
        throw (0,errors_failure .au)(call.operation, 'is not JSON', 200, error);
    }
    const value = (0,json .Gv)(body) ? body['access_token'] : undefined;
    if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) {
        throw (0,errors_failure .au)(call.operation, 'has no usable access_token', 200);
    }
    const seconds = (0,json .Gv)(body) ? Number(body['expires_in']) : Number.NaN;
    return { value, lifetimeMs: Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined };
}
var base_url = __webpack_require__(18915);
var http = __webpack_require__(27645);
; 
const defaultPace = 80;
const windowMs = 10_000;
class Pacer {
    #clock;
    #maxRequests;
    #times = [];
    #last = Promise.resolve();
    constructor(clock, maxRequests = defaultPace) {
        this.#clock = clock;
        this.#maxRequests = maxRequests;
    }
    async turn(signal) {
        const turn = this.#last.then(() => this.#wait(signal));
        this.#last = turn.catch(() => undefined);
        await turn;
    }
    async #wait(signal) {
        signal.throwIfAborted();
        const oldest = this.#times.length < this.#maxRequests ? undefined : this.#times.shift();
        const delay = oldest === undefined ? 0 : oldest + windowMs - this.#clock.now();
        if (delay > 0)
            await this.#clock.sleep(delay, signal);
        this.#times.push(this.#clock.now());
    }
}
var session = __webpack_require__(13856);
var response_reader = __webpack_require__(57425);
; 

class AccessTokens {
    #session;
    #clientId;
    constructor(session, clientId) {
        this.#session = session;
        this.#clientId = clientId;
    }
    async own({ signal } = {}) {
        const operation = 'read when the personal access token expires';
        const path = this.#session.accessTokensPath();
        const body = await this.#session.json({ operation, method: 'GET', path, isOptional: true, signal });
        const tokens = new response_reader .r(operation, body).list(access_tokens_readToken);
        return tokens.find(({ id }) => id === this.#clientId);
    }
}
function access_tokens_readToken(shape) {
    const { value } = shape.field('expirationDate');
    const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    const expiresAt = value === null ? undefined : Number.isNaN(time) ? 'unknown' : time;
    return { id: shape.field('id').text(), expiresAt };
}
var core_text = __webpack_require__(46601);
var lists = __webpack_require__(58788);
var times = __webpack_require__(99582);
; 






const missing = () => `there is no such source, or this ${(0,input_names .sy)('api-prefix')} has no such check; it may have been deleted meanwhile`;
class SourceChecks {
    #session;
    constructor(session) {
        this.#session = session;
    }
    async testConfiguration(source, { signal } = {}) {
        const operation = `test the configuration of source ${(0,core_text .hD)((0,process .Nt)(source.name))}`;
        const shape = new response_reader .r(operation, await this.#post(operation, source, 'test-configuration', { signal }));
        return { status: shape.field('status').name().toUpperCase(), details: wordsIn(shape.object()['details']) };
    }
    async peek(source, { objectType, maxCount, signal }) {
        const operation = `peek at objects of type ${(0,core_text .hD)((0,process .Nt)(objectType))} of source ${(0,core_text .hD)((0,process .Nt)(source.name))}`;
        const json = { objectType, maxCount };
        const body = await this.#post(operation, source, 'peek-resource-objects', { json, signal });
        const shape = new response_reader .r(operation, body);
        const { resourceObjects, status, success, details, messages, error, errors } = shape.object();
        const failure = [details, messages, error, errors].map(wordsIn).find((words) => words !== '') ?? '';
        const state = wordsIn(status).toUpperCase();
        const hasFailed = ['FAILURE', 'FAILED', 'ERROR'].includes(state) || success === false;
        if (hasFailed || (!Array.isArray(resourceObjects) && failure !== '')) {
            return { failure: failure || 'the tenant does not say why' };
        }
        const objects = shape.field('resourceObjects').list(({ value }) => value);
        const said = [state === 'SUCCESS' ? '' : state, failure].filter((words) => words !== '').join(': ');
        return { objects, objectCount: shape.field('objectCount').optional((each) => each.count()), said };
    }
    async #post(operation, source, check, { json, signal }) {
        return await this.#session.json({
            ...{ operation, method: 'POST', path: this.#session.path('sources', source.id, 'connector', check) },
            ...{ right: 'manage', scope: 'idn:source-connector', ifMissing: missing(), signal },
            repeat: retry .Jb.exceptions.checkSource.repeat,
            runsConnector: true,
            idleTimeoutMs: this.#session.limits.invokeIdleTimeoutMs,
            ...(json !== undefined && { json }),
        });
    }
}
function wordsIn(value) {
    const found = textsIn(value, 0).join('; ');
    return (0,core_text .TN)((0,process .g$)(found));
}
function textsIn(value, depth) {
    if (typeof value === 'string')
        return value.trim() === '' ? [] : [value];
    if (depth > 3)
        return [];
    if (Array.isArray(value))
        return value.slice(0, 10).flatMap((each) => textsIn(each, depth + 1));
    if (!(0,json .Gv)(value))
        return [];
    const named = ['message', 'text', 'error', 'errorMessage', 'localizedText', 'details', 'key'];
    const known = named.flatMap((name) => (Object.hasOwn(value, name) ? textsIn(value[name], depth + 1) : []));
    return known.length > 0
        ? known.slice(0, 1)
        : Object.values(value)
            .slice(0, 10)
            .flatMap((each) => textsIn(each, depth + 1));
}
; 








class Tasks {
    #session;
    constructor(session) {
        this.#session = session;
    }
    async lastAggregation(source, { signal } = {}) {
        const operation = `read the last aggregation of source ${(0,core_text .hD)((0,process .Nt)(source.name))}`;
        const filters = `sourceId eq ${(0,lists .Yf)(source.id)} and type eq "CLOUD_ACCOUNT_AGGREGATION"`;
        const query = new URLSearchParams({ filters, sorters: '-created', limit: '2' });
        const path = `${this.#session.path('task-status')}?${query}`;
        const call = { operation, method: 'GET', path, right: 'read', signal };
        const body = await this.#session.json({ ...call, scope: 'idn:task-management' });
        const [last, earlier] = new response_reader .r(operation, body).list(readTask);
        const isSorted = earlier === undefined || (last?.createdAt ?? Number.NaN) >= (earlier.createdAt ?? Number.NaN);
        return isSorted ? last : 'unsorted';
    }
    async running(source, { signal } = {}) {
        const operation = `read the running tasks of source ${(0,core_text .hD)((0,process .Nt)(source.name))}`;
        const filters = `sourceId eq ${(0,lists .Yf)(source.id)} and completionStatus isnull`;
        const tasks = await this.#list(operation, { filters, limit: '250' }, signal);
        return tasks.filter((task) => task.status === undefined && (task.sourceId ?? source.id) === source.id);
    }
    async aggregations(source, type, { signal } = {}) {
        const operation = `read the aggregations of source ${(0,core_text .hD)((0,process .Nt)(source.name))}`;
        const filters = `sourceId eq ${(0,lists .Yf)(source.id)} and type eq "${type}"`;
        const tasks = await this.#list(operation, { filters, sorters: '-created', limit: '250' }, signal);
        return tasks.filter((task) => (task.sourceId ?? source.id) === source.id);
    }
    async get(id, { signal } = {}) {
        const operation = `read the task ${(0,core_text .hD)((0,process .Nt)(id))}`;
        const path = this.#session.path('task-status', id);
        const call = { operation, method: 'GET', path, right: 'read', signal };
        const missing = 'the tenant does not know the task, which it keeps for 90 days';
        const body = await this.#session.json({ ...call, scope: 'idn:task-management', ifMissing: missing });
        const task = readTask(new response_reader .r(operation, body));
        if (task.id !== id)
            throw (0,errors_failure .$M)(operation, `it is the task ${(0,core_text .hD)((0,process .Nt)(task.id))}`);
        return task;
    }
    path(id) {
        return this.#session.path('task-status', id);
    }
    sourcePath(sourceId) {
        return `${this.#session.path('task-status')}?${new URLSearchParams({ filters: `sourceId eq ${(0,lists .Yf)(sourceId)}` })}`;
    }
    async #list(operation, query, signal) {
        const path = `${this.#session.path('task-status')}?${new URLSearchParams(query)}`;
        const call = { operation, method: 'GET', path, right: 'read', signal };
        const body = await this.#session.json({ ...call, scope: 'idn:task-management' });
        return new response_reader .r(operation, body).list(readTask);
    }
}
function readTask(shape) {
    const status = shape.field('completionStatus').optional((each) => each.text());
    const { attributes, messages, target } = shape.object();
    const named = shape.field('returns').optional((list) => list.list(readReturn)) ?? [];
    const counts = named.flatMap(([name, attribute]) => {
        const count = countOf((0,json .Gv)(attributes) ? attributes[attribute] : undefined);
        return count === undefined ? [] : [[name, count]];
    });
    return {
        id: shape.field('id').name(),
        createdAt: shape.field('created').optional(readTime),
        completedAt: shape.field('completed').optional(readTime),
        status: status === '' ? undefined : status?.toUpperCase().replaceAll('_', ''),
        counts: Object.fromEntries(counts),
        messages: Array.isArray(messages) ? messages.map(readMessage) : [],
        sourceId: (0,json .Gv)(target) && typeof target['id'] === 'string' ? target['id'] : undefined,
    };
}
function readMessage(message) {
    if (!(0,json .Gv)(message))
        return { type: '', text: wordsIn(message) };
    const { type, localizedText, key } = message;
    return { type: typeof type === 'string' ? type.toUpperCase() : '', text: wordsIn(localizedText) || wordsIn(key) };
}
function readReturn(shape) {
    const name = shape.field('name').text();
    return [name, shape.field('attributeName').optional((each) => each.text()) ?? name];
}
function countOf(value) {
    const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
function readTime(shape) {
    return typeof shape.value === 'number' ? shape.value : (0,times .TM)(shape.text());
}
; 










const aggregations_missing = () => `there is no such source, or this ${(0,input_names .sy)('api-prefix')} has no aggregations`;
const taskVerifyAfterMs = [0, 3_000, 10_000, 20_000];
class Aggregations {
    #session;
    #tasks;
    #logger;
    #started = new Map();
    constructor(session, tasks, logger) {
        this.#session = session;
        this.#tasks = tasks;
        this.#logger = logger;
    }
    async loadAccounts(source, options = {}) {
        const operation = `aggregate the accounts of source ${(0,core_text .hD)((0,process .Nt)(source.name))}`;
        return await this.#start(source, 'CLOUD_ACCOUNT_AGGREGATION', {
            ...options,
            operation,
            call: { path: 'load-accounts', fields: { disableOptimization: 'true' }, scope: 'idn:sources' },
            read: (shape) => {
                if (shape.object()['success'] === false)
                    throw (0,errors_failure .$M)(operation, 'it was not started');
                return readTask(shape.field('task'));
            },
        });
    }
    async loadEntitlements(source, options = {}) {
        return await this.#start(source, 'CLOUD_GROUP_AGGREGATION', {
            ...options,
            operation: `aggregate the entitlements of source ${(0,core_text .hD)((0,process .Nt)(source.name))}`,
            call: { path: 'load-entitlements', scope: 'idn:entitlement' },
            read: readTask,
        });
    }
    async #start(source, type, { operation, call, read, signal, }) {
        const key = `${type} ${source.id}`;
        const earlier = this.#started.get(key) ?? [];
        const listed = (await this.#tasks.aggregations(source, type, { signal })).map(({ id }) => id);
        const known = new Set([...listed, ...earlier]);
        const { path, ...more } = call;
        const task = await this.#session.write({
            call: {
                ...{ operation, method: 'POST', path: this.#session.path('sources', source.id, path), ifMissing: aggregations_missing() },
                ...more,
                startSignal: signal,
            },
            read: (0,session .ut)(operation, (shape) => {
                const task = read(shape);
                if (known.has(task.id))
                    throw (0,errors_failure .$M)(operation, 'the task is one from before');
                return task;
            }),
            verify: async ({ isRefused }) => {
                const all = await this.#tasks.aggregations(source, type);
                if (known.size > 0 && !all.some(({ id }) => known.has(id))) {
                    const reading = `read the aggregations of source ${(0,core_text .hD)((0,process .Nt)(source.name))}`;
                    throw (0,errors_failure .au)(reading, 'has none of the tasks from before', 200);
                }
                const [found, ...others] = all.filter(({ id }) => !known.has(id));
                if (found === undefined)
                    return { written: false, observed: 'there is no new task' };
                const observed = `there is the new task ${(0,core_text .hD)((0,process .Nt)(found.id))}, which someone else may have started`;
                if (isRefused)
                    return { written: 'unknown', observed, isWanted: true };
                return others.length === 0 ? { written: true, value: found } : { written: 'unknown', observed };
            },
            verifyAfterMs: taskVerifyAfterMs,
        });
        this.#started.set(key, [...earlier, task.id]);
        return task;
    }
    async state(taskId, { signal } = {}) {
        const operation = `read the state of the aggregation ${(0,core_text .hD)((0,process .Nt)(taskId))}`;
        const path = this.#session.path('account-aggregations', taskId, 'status');
        const ifMissing = 'the tenant forgets it one hour after its end';
        const body = await this.#session.json({ operation, method: 'GET', path, right: 'read', ifMissing, signal });
        return { status: new response_reader .r(operation, body).field('status').name().toUpperCase() };
    }
    async accounts(source, { signal } = {}) {
        const operation = `read the accounts of source ${(0,core_text .hD)((0,process .Nt)(source.name))}`;
        const read = (shape) => {
            const sourceId = shape.field('sourceId').optional((id) => id.text());
            if (sourceId !== source.id)
                throw (0,errors_failure .au)(operation, 'has accounts of another source', 200);
            return {
                id: shape.field('id').name(),
                nativeIdentity: shape.field('nativeIdentity').name(),
                attributes: shape.field('attributes').object(),
                isDisabled: shape.field('disabled').flag(),
                isLocked: shape.field('locked').flag(),
                modifiedAt: shape.field('modified').optional(readTime),
            };
        };
        const page = async (offset) => {
            const query = { filters: sourceFilter(source), sorters: 'id', limit: String(lists .Nt), offset: String(offset) };
            const { path, headers } = this.#accountsPath(query);
            const call = { operation, method: 'GET', path, headers, right: 'read', signal };
            const body = await this.#session.json({ ...call, scope: 'idn:accounts' });
            return new response_reader .r(operation, body).list(read);
        };
        return await (0,lists .S4)(page, ({ id }) => id, this.#logger, operation);
    }
    async accountCount(source, { correlated = false, signal } = {}) {
        const operation = `count the accounts of source ${(0,core_text .hD)((0,process .Nt)(source.name))}`;
        const filters = `${sourceFilter(source)}${correlated ? ' and uncorrelated eq false' : ''}`;
        const { path, headers } = this.#accountsPath({ filters, limit: '1', count: 'true' });
        return await this.#count({ operation, path, headers, scope: 'idn:accounts', signal });
    }
    async entitlements(source, type, { signal } = {}) {
        const operation = `read the entitlements of type ${(0,core_text .hD)((0,process .Nt)(type))} of source ${(0,core_text .hD)((0,process .Nt)(source.name))}`;
        const filters = `source.id eq ${(0,lists .Yf)(source.id)} and type eq ${(0,lists .Yf)(type)}`;
        const read = (shape) => {
            const [owner, own] = [
                shape.field('source').field('id').text(),
                shape.field('type').optional((each) => each.text()),
            ];
            if (owner !== source.id || (own ?? type) !== type)
                throw (0,errors_failure .au)(operation, 'has entitlements of another source or type', 200);
            return {
                ...{ id: shape.field('id').name(), type, value: shape.field('value').text() },
                name: shape.field('name').optional((each) => each.text()) ?? '',
                attributes: shape.field('attributes').optional((each) => each.object()) ?? {},
                modifiedAt: shape.field('modified').optional(readTime),
            };
        };
        const page = async (offset) => {
            const query = { filters, sorters: 'id', limit: String(lists .Nt), offset: String(offset) };
            const path = `${this.#session.path('entitlements')}?${new URLSearchParams(query)}`;
            const call = { operation, method: 'GET', path, right: 'read', signal };
            const body = await this.#session.json({ ...call, scope: 'idn:entitlement' });
            return new response_reader .r(operation, body).list(read);
        };
        return await (0,lists .S4)(page, ({ id }) => id, this.#logger, operation);
    }
    async entitlementCount(source, type, { signal } = {}) {
        const operation = `count the entitlements of type ${(0,core_text .hD)((0,process .Nt)(type))} of source ${(0,core_text .hD)((0,process .Nt)(source.name))}`;
        const filters = `source.id eq ${(0,lists .Yf)(source.id)} and type eq ${(0,lists .Yf)(type)}`;
        const path = `${this.#session.path('entitlements')}?${new URLSearchParams({ filters, limit: '1', count: 'true' })}`;
        return await this.#count({ operation, path, headers: {}, scope: 'idn:entitlement', signal });
    }
    async details(source, { signal } = {}) {
        const operation = `read the source ${(0,core_text .hD)((0,process .Nt)(source.name))}`;
        const path = this.#session.path('sources', source.id);
        const call = { operation, method: 'GET', path, right: 'read', ifMissing: aggregations_missing(), signal };
        const shape = new response_reader .r(operation, await this.#session.json({ ...call, scope: 'idn:sources' }));
        const { connectorAttributes, accountCorrelationRule } = shape.object();
        const delta = (0,json .Gv)(connectorAttributes) ? connectorAttributes['spConnEnableStatefulCommands'] : undefined;
        const isOff = [undefined, null, false].includes(delta) || String(delta).toLowerCase() === 'false';
        const isSet = accountCorrelationRule !== undefined && accountCorrelationRule !== null;
        const rule = (0,json .Gv)(accountCorrelationRule) ? accountCorrelationRule['name'] : accountCorrelationRule;
        return {
            isAuthoritative: shape.field('authoritative').optional((each) => each.flag()),
            correlationRule: isSet ? (typeof rule === 'string' ? rule : 'a rule without a name') : '',
            isDelta: (0,json .Gv)(connectorAttributes) ? !isOff : undefined,
        };
    }
    async connections(source, { signal } = {}) {
        const operation = `read what depends on source ${(0,core_text .hD)((0,process .Nt)(source.name))}`;
        const { path, headers } = this.#session.pathBesideBeta('v3', 'sources', source.id, 'connections');
        const call = {
            operation,
            method: 'GET',
            path,
            headers,
            right: 'read',
            ifMissing: aggregations_missing(),
            signal,
        };
        const shape = new response_reader .r(operation, await this.#session.json({ ...call, scope: 'idn:sources' }));
        shape.field('identityProfiles').listOrNull(() => undefined);
        return Object.entries(shape.object()).flatMap(([kind, value]) => (Array.isArray(value) ? value.length > 0 : value !== null) ? [kind] : []);
    }
    async schedules(source, { signal } = {}) {
        const operation = `read the schedules of source ${(0,core_text .hD)((0,process .Nt)(source.name))}`;
        const { path, headers } = this.#session.pathBesideBeta('v2024', 'sources', source.id, 'schedules');
        const call = {
            operation,
            method: 'GET',
            path,
            headers,
            right: 'read',
            ifMissing: aggregations_missing(),
            signal,
        };
        const shape = new response_reader .r(operation, await this.#session.json({ ...call, scope: 'idn:sources' }));
        return shape.list((each) => each.field('type').name());
    }
    async correlations(source, { signal } = {}) {
        const operation = `read the correlation of source ${(0,core_text .hD)((0,process .Nt)(source.name))}`;
        const path = this.#session.path('sources', source.id, 'correlation-config');
        const call = { operation, method: 'GET', path, right: 'read', ifMissing: aggregations_missing(), signal };
        const shape = new response_reader .r(operation, await this.#session.json({ ...call, scope: 'idn:sources' }));
        return shape.field('attributeAssignments').listOrNull(() => undefined).length;
    }
    #accountsPath(query) {
        const { path, headers } = this.#session.pathBesideBeta('v3', 'accounts');
        return { path: `${path}?${new URLSearchParams(query)}`, headers };
    }
    async #count({ operation, ...given }) {
        const call = { operation, ...given, method: 'GET', right: 'read' };
        return await this.#session.perform(call, this.#session.linked(given.signal), async (answer) => {
            const body = (0,session .Wp)(operation, await (0,http_sender .yR)(call, answer, this.#session.limits.maxAnswerBytes));
            new response_reader .r(operation, body).list(() => undefined);
            const header = answer.headers['x-total-count'];
            if (typeof header !== 'string' || !/^\d{1,15}$/.test(header))
                throw (0,errors_failure .au)(operation, 'has no X-Total-Count', 200);
            return Number(header);
        });
    }
}
function sourceFilter({ id }) {
    return `sourceId eq ${(0,lists .Yf)(id)}`;
}
var connectors = __webpack_require__(40597);
var filter = __webpack_require__(79948);
var paths = __webpack_require__(62151);
var collection = __webpack_require__(44069);
var files = __webpack_require__(70679);
; 





function readConnector(shape) {
    return { ...common(shape), scriptName: shape.field('scriptName').name(), features: texts(shape.field('features')) };
}
function readDetail(shape, scriptName) {
    return {
        ...common(shape),
        scriptName: custom_connector_answers_text(shape.field('scriptName')) ?? scriptName,
        applicationXml: custom_connector_answers_text(shape.field('applicationXml')),
        correlationConfigXml: custom_connector_answers_text(shape.field('correlationConfigXml')),
        sourceConfigXml: custom_connector_answers_text(shape.field('sourceConfigXml')),
        sourceConfig: custom_connector_answers_text(shape.field('sourceConfig')),
        sourceConfigFrom: custom_connector_answers_text(shape.field('sourceConfigFrom')),
        s3Location: custom_connector_answers_text(shape.field('s3Location')),
        uploadedFiles: texts(shape.field('uploadedFiles')),
        fileUpload: shape.object()['fileUpload'] === true,
        translationProperties: shape
            .field('translationProperties')
            .optional((each) => Object.fromEntries(Object.keys(each.object()).map((locale) => [locale, each.field(locale).text()]))),
    };
}
function readUpdate(shape, scriptName) {
    const status = shape.field('status').text();
    const message = custom_connector_answers_text(shape.field('message')) ?? '';
    if (status === 'ERROR') {
        const detail = (0,core_text .TN)((0,process .g$)(message));
        const said = detail === '' ? ' without a message' : `: ${detail}`;
        throw new errors_errors .rZ((0,core_text .BP)(`cannot ${shape.operation}: the tenant accepted the request (200) and refused the file${said}`, 'correct the file'), { kind: 'rejected', operation: shape.operation, status: 200, detail: detail === '' ? undefined : detail });
    }
    if (status !== 'UPDATED' && status !== 'UNCHANGED' && status !== 'SKIPPED')
        throw (0,errors_failure .au)(shape.operation, `has the unknown status ${(0,core_text .hD)((0,process .Nt)(status))}`, 200);
    return {
        status,
        message: (0,core_text .TN)((0,process .g$)(message)),
        scriptName: custom_connector_answers_text(shape.field('scriptName')) ?? scriptName,
        updatedFiles: texts(shape.field('updatedFiles')) ?? [],
    };
}
function assertFileContent(operation, type, content) {
    const start = (0,files .Yi)(content).trimStart();
    if (/^<(!doctype\s+html|html)\b/i.test(start))
        throw (0,errors_failure .au)(operation, 'is a page of HTML');
    if (start === '')
        return;
    if (type === 'application/xml' ? !start.startsWith('<') : isJsonDocument(start))
        throw (0,errors_failure .au)(operation, `is not ${type === 'application/xml' ? 'XML' : 'a properties file'}`);
}
function isJsonDocument(text) {
    if (!/^[{["n]/.test(text))
        return false;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function common(shape) {
    const metadata = shape.field('connectorMetadata');
    return {
        name: shape.field('name').name(),
        type: custom_connector_answers_text(shape.field('type')),
        className: custom_connector_answers_text(shape.field('className')),
        directConnect: shape.object()['directConnect'] === true,
        connectorMetadata: metadata.optional((each) => each.object()),
        status: custom_connector_answers_text(shape.field('status')),
    };
}
function custom_connector_answers_text(shape) {
    return shape.optional((each) => each.text());
}
function texts(shape) {
    return shape.optional((each) => each.list((element) => element.text()));
}
var custom_connector_types = __webpack_require__(81892);
var custom_connector_values = __webpack_require__(53939);
; 

















const custom_connectors_missing = 'check its scriptName: the list has only released connectors';
class CustomConnectors {
    #session;
    #prefix;
    #logger;
    constructor(session, prefix, logger) {
        this.#session = session;
        this.#prefix = prefix;
        this.#logger = logger;
    }
    async list(query = {}, options = {}) {
        const { limit = Number.POSITIVE_INFINITY, offset: start = 0, ...rest } = query;
        (0,custom_connector_values .BV)('limit', limit === Number.POSITIVE_INFINITY ? 0 : limit);
        const found = new Map();
        const end = new lists .JX(lists .Nt);
        let total;
        let offset = start;
        for (;;) {
            const requested = Math.min(lists .Nt, limit - (offset - start));
            const count = total === undefined && rest.count;
            const page = await this.page({ ...rest, count, limit: requested, offset }, options);
            total ??= page.total;
            const before = found.size;
            for (const each of page.connectors)
                found.set(each.scriptName, each);
            offset += page.connectors.length;
            const more = total === undefined ? !end.isReachedBy(page.connectors.length) : offset < total;
            if (!more || found.size === before || offset - start >= limit)
                break;
        }
        if (total !== undefined && found.size < Math.min(limit, total - start))
            this.#logger.warning(`the tenant counts ${total} connectors and lists ${found.size} of them from offset ${start}`);
        return [...found.values()].slice(0, limit);
    }
    async page(query = {}, { signal } = {}) {
        const operation = 'list the custom connectors';
        const { filters, limit, offset, count, locale } = query;
        if (filters !== undefined)
            (0,filter .a)(filters, custom_connector_types .Rd);
        (0,custom_connector_values .BV)('limit', limit ?? 0, lists .Nt);
        (0,custom_connector_values .BV)('offset', offset ?? 0);
        const parameters = new URLSearchParams();
        if (filters !== undefined)
            parameters.set('filters', filters);
        if (limit !== undefined)
            parameters.set('limit', String(limit));
        if (offset !== undefined && offset > 0)
            parameters.set('offset', String(offset));
        if (count)
            parameters.set('count', 'true');
        if (locale !== undefined)
            parameters.set('locale', (0,custom_connector_values .cb)(locale));
        const text = parameters.size === 0 ? '' : `?${parameters}`;
        const call = this.#call('GET', operation, [], { path: this.#path() + text, signal });
        return await this.#session.perform(call, this.#session.linked(signal), async (answer) => {
            const body = (0,session .Wp)(operation, await (0,http_sender .yR)(call, answer, this.#session.limits.maxAnswerBytes), {
                exactNumbers: true,
            });
            const header = answer.headers['x-total-count'];
            const total = typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : undefined;
            return { connectors: new response_reader .r(operation, body).list(readConnector), total: count ? total : undefined };
        });
    }
    async create(connector, { signal } = {}) {
        const { name, className } = connector;
        const operation = `create custom connector ${(0,core_text .hD)((0,process .Nt)(name))}`;
        if (name.trim() === '')
            throw new errors .eb('the name of a custom connector is empty; give it a name');
        if (className.trim() === '')
            throw new errors .eb(`custom connector ${(0,core_text .hD)((0,process .Nt)(name))} has no className; sailpoint.connector.OpenConnectorAdapter is usual`);
        return await this.#session.write({
            call: this.#call('POST', operation, [], { json: connector, ifMissing: '', signal }),
            read: (0,session .ut)(operation, readConnector, { exactNumbers: true }),
            verify: async ({ isRefused }) => await this.#verifyCreated(connector, isRefused, signal),
        });
    }
    async get(scriptName, { locale, signal } = {}) {
        const operation = `read custom connector ${(0,core_text .hD)((0,process .Nt)(scriptName))}`;
        const query = locale === undefined ? '' : `?locale=${(0,custom_connector_values .cb)(locale)}`;
        const call = this.#call('GET', operation, [scriptName], { path: this.#path(scriptName) + query, signal });
        return readDetail(new response_reader .r(operation, await this.#session.json(call)), scriptName);
    }
    async patch(scriptName, changes, { signal } = {}) {
        const operation = `change custom connector ${(0,core_text .hD)((0,process .Nt)(scriptName))}`;
        for (const change of changes)
            (0,custom_connector_values .$_)(change);
        const setsFields = changes.every(({ op, path }) => (op === 'add' || op === 'replace') && path.lastIndexOf('/') === 0);
        return await this.#session.write({
            call: this.#call('PATCH', operation, [scriptName], {
                json: changes,
                headers: { 'content-type': 'application/json-patch+json' },
                ...(setsFields ? { repeat: retry .Jb.exceptions.setFields.repeat } : {}),
                signal,
            }),
            read: (0,session .ut)(operation, (shape) => {
                const named = readDetail(shape, '').scriptName;
                if (named !== scriptName)
                    throw (0,errors_failure .$M)(operation, `its scriptName is ${(0,core_text .hD)((0,process .Nt)(named))}`);
                return readDetail(shape, scriptName);
            }, { exactNumbers: true }),
            verify: async () => {
                const detail = await this.get(scriptName, { signal });
                return changes.every((change) => setsFields && (0,custom_connector_values .vM)(detail, change))
                    ? { written: true, value: detail }
                    : { written: 'unknown', observed: 'the tenant has another value than the one that was sent' };
            },
        });
    }
    async delete(scriptName, { signal } = {}) {
        const operation = `delete custom connector ${(0,core_text .hD)((0,process .Nt)(scriptName))}`;
        await (0,collection .K)(this.#session, this.#call('DELETE', operation, [scriptName], { signal }), async () => (await this.#find(scriptName, { signal })) !== undefined);
    }
    async sourceConfig(scriptName, options = {}) {
        return await this.#read(scriptName, ['source-config'], 'source config', 'application/xml', options);
    }
    async putSourceConfig(scriptName, xml, options = {}) {
        const part = { name: 'source-config.xml', type: 'application/xml', content: xml };
        const read = async () => await this.sourceConfig(scriptName, options);
        return await this.#put(scriptName, ['source-config'], 'source config', part, read, options);
    }
    async sourceTemplate(scriptName, options = {}) {
        return await this.#read(scriptName, ['source-template'], 'source template', 'application/xml', options);
    }
    async putSourceTemplate(scriptName, xml, options = {}) {
        const part = { name: 'source-template.xml', type: 'application/xml', content: xml };
        const read = async () => await this.sourceTemplate(scriptName, options);
        return await this.#put(scriptName, ['source-template'], 'source template', part, read, options);
    }
    async translations(scriptName, locale, options = {}) {
        const what = `translations to ${(0,custom_connector_values .cb)(locale)}`;
        return await this.#read(scriptName, ['translations', locale], what, 'text/plain', options);
    }
    async putTranslations(scriptName, locale, properties, options = {}) {
        const part = { name: `${(0,custom_connector_values .cb)(locale)}.properties`, type: 'text/plain', content: properties };
        const read = async () => (await this.get(scriptName, options)).translationProperties?.[locale];
        return await this.#put(scriptName, ['translations', locale], `translations to ${locale}`, part, read, options);
    }
    async #find(scriptName, options) {
        return await orMissing(this.get(scriptName, options));
    }
    async #verifyCreated({ name, className }, isRefused, signal) {
        const isIt = (each) => each.name === name && each.className === className;
        const listed = (await this.list({ filters: (0,custom_connector_values .I1)(name) }, { signal })).find(isIt);
        const likely = (0,custom_connector_values .Nk)(name);
        const guessed = listed === undefined && likely !== '' ? await this.#find(likely, { signal }) : undefined;
        const found = listed ?? (guessed !== undefined && isIt(guessed) ? { ...guessed, features: undefined } : undefined);
        if (found === undefined) {
            return { written: 'unknown', observed: 'it is not in the list, which has only released connectors' };
        }
        return isRefused
            ? { written: 'unknown', observed: 'there is a connector with that name', isWanted: true }
            : { written: true, value: found };
    }
    async #read(scriptName, place, what, type, { signal }) {
        const operation = `read the ${what} of custom connector ${(0,core_text .hD)((0,process .Nt)(scriptName))}`;
        const headers = { accept: `${type}, application/json` };
        const content = await this.#session.text(this.#call('GET', operation, [scriptName, ...place], { headers, signal }));
        assertFileContent(operation, type, content);
        return content;
    }
    async #put(scriptName, place, what, part, read, { signal }) {
        const operation = `replace the ${what} of custom connector ${(0,core_text .hD)((0,process .Nt)(scriptName))}`;
        const detail = await this.#session.write({
            call: this.#call('PUT', operation, [scriptName, ...place], { part, signal }),
            read: (0,session .ut)(operation, (shape) => readUpdate(shape, scriptName)),
            verify: async () => (await orMissing(read())) === part.content
                ? { written: true, value: { status: 'UPDATED', message: '', scriptName, updatedFiles: [] } }
                :
                    { written: 'unknown', observed: 'the tenant has another content than the one that was sent' },
        });
        if (detail.status !== 'UPDATED')
            this.#logger.info(`${what} of ${scriptName}: the tenant says ${detail.status}${detail.message && `: ${detail.message}`}`);
        return detail;
    }
    #call(method, operation, place, more) {
        return {
            operation,
            method,
            path: this.#path(...place),
            right: method === 'GET' ? 'read' : 'manage',
            scope: 'idn:connector-config',
            exactNumbers: true,
            ifMissing: place.length === 0 ? `check that ${(0,input_names .sy)('connectors-prefix')} is right for this tenant` : custom_connectors_missing,
            ...more,
        };
    }
    #path(...segments) {
        return (0,paths .QY)(this.#prefix, ...segments);
    }
}
async function orMissing(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if ((0,errors_errors .Dz)(error, 'not-found'))
            return undefined;
        throw error;
    }
}
var upload_file = __webpack_require__(55146);
var versions = __webpack_require__(65068);
; 










const customizers_missing = 'create the customizer first, or check its id';
class Customizers {
    #session;
    #logger;
    constructor(session, logger) {
        this.#session = session;
        this.#logger = logger;
    }
    async list({ signal } = {}) {
        const call = { operation: 'list the customizers', path: this.#session.path('connector-customizers'), signal };
        const entries = { read: readCustomizer, key: ({ id }) => id, paged: true };
        return await (0,collection .f)(this.#session, this.#logger, call, entries);
    }
    async create(name, { known, signal } = {}) {
        const operation = `create customizer ${(0,core_text .hD)((0,process .Nt)(name))}`;
        const path = this.#session.path('connector-customizers');
        const json = { id: '', name: checkedName(name) };
        return await this.#session.write({
            call: { operation, method: 'POST', path, json, signal },
            read: (0,session .ut)(operation, readCustomizer),
            verify: async ({ isRefused }) => {
                const named = (await this.list({ signal })).filter((each) => each.name === name);
                if (named.length === 0)
                    return { written: false, observed: 'there is no customizer with that name' };
                const added = known && named.filter(({ id }) => !known.some((each) => each.id === id));
                if (added?.length === 0)
                    return { written: false, observed: 'there is no new customizer with that name' };
                const [created] = added ?? [];
                if (created !== undefined && added?.length === 1 && !isRefused) {
                    return { written: true, value: created };
                }
                const ids = (added ?? named).map(({ id }) => id).join(', ');
                const observed = `one of these customizers with that name may be the new one: ${ids}`;
                return { written: 'unknown', observed, ...(added && { isWanted: true }) };
            },
        });
    }
    async get(id, { signal } = {}) {
        const operation = `read customizer ${(0,core_text .hD)((0,process .Nt)(id))}`;
        const path = this.#session.path('connector-customizers', id);
        const body = await this.#session.json({ operation, method: 'GET', path, right: 'read', ifMissing: customizers_missing, signal });
        return readCustomizer(new response_reader .r(operation, body));
    }
    async find(id, options = {}) {
        try {
            return await this.get(id, options);
        }
        catch (error) {
            if ((0,errors_errors .Dz)(error, 'not-found'))
                return undefined;
            throw error;
        }
    }
    async rename(id, name, { from, signal } = {}) {
        const operation = `rename customizer ${(0,core_text .hD)((0,process .Nt)(id))} to ${(0,core_text .hD)((0,process .Nt)(name))}`;
        const path = this.#session.path('connector-customizers', id);
        const json = { id: '', name: checkedName(name) };
        return await this.#session.write({
            call: { operation, method: 'PUT', path, json, ifMissing: customizers_missing, signal },
            read: (0,session .ut)(operation, (shape) => {
                const renamed = readCustomizer(shape);
                if (renamed.name === name)
                    return renamed;
                throw (0,errors_failure .$M)(operation, `its name is ${(0,core_text .hD)((0,process .Nt)(renamed.name))}`);
            }),
            verify: async () => {
                const found = await this.get(id, { signal });
                return found.name === name
                    ? { written: true, value: found }
                    : {
                        written: found.name === from ? false : 'unknown',
                        observed: `its name is ${(0,core_text .hD)((0,process .Nt)(found.name))}`,
                    };
            },
        });
    }
    async delete(id, { signal } = {}) {
        const operation = `delete customizer ${(0,core_text .hD)((0,process .Nt)(id))}`;
        const path = this.#session.path('connector-customizers', id);
        const call = { operation, path, ifMissing: 'there is no such customizer', signal };
        await (0,collection .K)(this.#session, call, async () => (await this.find(id, { signal })) !== undefined);
    }
    async upload(id, file, { signal } = {}) {
        await (0,upload_file .C)(file);
        const operation = `upload a version of customizer ${(0,core_text .hD)((0,process .Nt)(id))}`;
        const last = (await this.get(id, { signal })).imageVersion ?? 0;
        return await this.#session.write({
            call: {
                operation,
                method: 'POST',
                path: this.#session.path('connector-customizers', id, 'versions'),
                file,
                ifMissing: customizers_missing,
                idleTimeoutMs: this.#session.limits.uploadIdleTimeoutMs,
                signal,
            },
            read: (0,session .ut)(operation, readVersion),
            verify: async ({ isRefused }) => {
                const { imageVersion: version = 0, imageID = '' } = await this.get(id, { signal });
                if (version !== last && isRefused) {
                    const observed = `it is at the new version ${version}, which may be that of someone else`;
                    return { written: 'unknown', observed, isWanted: true };
                }
                if (version === last + 1)
                    return { written: true, value: { customizerId: id, imageId: imageID, version } };
                return version === last
                    ? { written: false, observed: 'there is no new version, so it can be uploaded again' }
                    : {
                        written: 'unknown',
                        observed: `it was at version ${last} and is at version ${version}: someone else uploads too`,
                    };
            },
            verifyAfterMs: versions .F,
            beforeRepeat: async () => signal?.throwIfAborted(),
        });
    }
}
function checkedName(name) {
    if (name.trim() === '')
        throw new errors .eb('the name of a customizer is empty; give it a name');
    return name;
}
function readCustomizer(shape) {
    const imageVersion = shape.field('imageVersion').optional((each) => each.count());
    const texts = ['imageID', 'tenantID', 'created'];
    return {
        id: shape.field('id').name(),
        name: shape.field('name').text(),
        ...(imageVersion === undefined ? {} : { imageVersion }),
        ...Object.fromEntries(texts.flatMap((name) => {
            const text = shape.field(name).optional((each) => each.text());
            return text === undefined ? [] : [[name, text]];
        })),
    };
}
function readVersion(shape) {
    const body = shape.object();
    return {
        customizerId: shape.field('customizerID' in body ? 'customizerID' : 'connectorCustomizerId').text(),
        imageId: shape.field('imageID' in body ? 'imageID' : 'imageId').text(),
        version: shape.field('version').count(),
    };
}
var instances = __webpack_require__(63709);
var error_body = __webpack_require__(84142);
; 

const maxTextBytes = 16 * 1024;
async function* jsonStream(chunks, limit) {
    const splitter = new JsonSplitter(limit);
    for await (const chunk of chunks) {
        yield* splitter.push(chunk);
        if (splitter.ended)
            return;
    }
    const last = splitter.end();
    if (last)
        yield last;
}
class JsonSplitter {
    #limit;
    #state = 'between';
    #parts = [];
    #size = 0;
    #depth = 0;
    #inString = false;
    #escaped = false;
    #literal = '';
    #matched = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    get ended() {
        return this.#state === 'ended';
    }
    *push(chunk) {
        let position = 0;
        while (position < chunk.length && this.#state !== 'ended') {
            if (this.#state === 'between') {
                position = skipSpace(chunk, position);
                if (position === chunk.length)
                    return;
                this.#begin(chunk[position]);
            }
            const end = this.#findEnd(chunk, position);
            this.#hold(chunk.subarray(position, end ?? chunk.length));
            position = end ?? chunk.length;
            if (this.#state === 'text') {
                if (this.#size >= maxTextBytes)
                    yield this.#finish('text');
            }
            else if (this.#size > this.#limit) {
                yield this.#finish('too-large');
            }
            else if (end !== undefined) {
                const item = this.#value();
                if (item)
                    yield item;
            }
        }
    }
    end() {
        if (this.#state === 'text')
            return this.#finish('text');
        if (this.#state === 'between' || this.#state === 'ended')
            return undefined;
        if (this.#state === 'number')
            return this.#value() ?? this.#finish('text');
        return this.#finish('cut');
    }
    #begin(byte) {
        this.#depth = 0;
        this.#inString = false;
        this.#escaped = false;
        this.#matched = 0;
        const first = String.fromCharCode(byte ?? 0);
        this.#literal = { t: 'true', f: 'false', n: 'null' }[first] ?? '';
        if (first === '{' || first === '[')
            this.#state = 'container';
        else if (first === '"')
            this.#state = 'string';
        else if (/[-\d]/.test(first))
            this.#state = 'number';
        else
            this.#state = this.#literal === '' ? 'text' : 'literal';
    }
    #findEnd(chunk, from) {
        switch (this.#state) {
            case 'container':
            case 'string':
                return this.#findClosing(chunk, from);
            case 'number': {
                let index = from;
                while (index < chunk.length && isOfNumber(chunk[index]))
                    index++;
                return index < chunk.length ? index : undefined;
            }
            case 'literal':
                for (let index = from; index < chunk.length; index++) {
                    if (chunk[index] !== this.#literal.charCodeAt(this.#matched)) {
                        this.#state = 'text';
                        return undefined;
                    }
                    this.#matched++;
                    if (this.#matched === this.#literal.length)
                        return index + 1;
                }
                return undefined;
            default:
                return undefined;
        }
    }
    #findClosing(chunk, from) {
        let depth = this.#depth;
        let inString = this.#inString;
        let escaped = this.#escaped;
        for (let index = from; index < chunk.length; index++) {
            const byte = chunk[index];
            if (inString) {
                if (escaped)
                    escaped = false;
                else if (byte === 0x5c)
                    escaped = true;
                else if (byte === 0x22)
                    inString = false;
                else
                    continue;
            }
            else if (byte === 0x22)
                inString = true;
            else if (byte === 0x7b || byte === 0x5b)
                depth++;
            else if (byte === 0x7d || byte === 0x5d)
                depth--;
            else
                continue;
            if (depth === 0 && !inString)
                return index + 1;
        }
        this.#depth = depth;
        this.#inString = inString;
        this.#escaped = escaped;
        return undefined;
    }
    #hold(bytes) {
        this.#parts.push(Buffer.from(bytes));
        this.#size += bytes.length;
    }
    #value() {
        try {
            const text = Buffer.concat(this.#parts).toString('utf8');
            const value = JSON.parse(text);
            this.#parts = [];
            this.#size = 0;
            this.#state = 'between';
            const isTooDeep = (0,json .hz)(json .vL, text);
            return { kind: 'value', value, ...(isTooDeep && { isTooDeep }) };
        }
        catch {
            this.#state = 'text';
            return undefined;
        }
    }
    #finish(kind) {
        const text = Buffer.concat(this.#parts).subarray(0, maxTextBytes).toString('utf8').trim();
        this.#parts = [];
        this.#state = 'ended';
        return { kind, text };
    }
}
function skipSpace(chunk, from) {
    let index = from;
    for (; index < chunk.length; index++) {
        const byte = chunk[index];
        if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)
            break;
    }
    return index;
}
function isOfNumber(byte) {
    return byte !== undefined && /[-+.\deE]/.test(String.fromCharCode(byte));
}
var network_error = __webpack_require__(21269);
; 













class Invoker {
    #session;
    #logger;
    constructor(session, logger) {
        this.#session = session;
        this.#logger = logger;
    }
    async *messages(request, path) {
        const call = invokeCall(this.#session, request, path);
        const signal = this.#session.linked(request.signal);
        let answer;
        try {
            const begun = await this.#session.perform(call, signal, async (each) => {
                const items = jsonStream(each.body, this.#session.limits.maxValueBytes);
                const first = [];
                while (first.length < itemsBeforeYield(request.type)) {
                    const next = await items.next();
                    if (next.done)
                        break;
                    first.push(next.value);
                }
                return { answer: each, first, items };
            });
            answer = begun.answer;
            const { status } = answer;
            const { maxInvokeValues } = this.#session.limits;
            let values = 0;
            for await (const item of chained(begun.first, begun.items)) {
                values++;
                if (values > maxInvokeValues)
                    throw tooManyValues(call, maxInvokeValues);
                const message = this.#read(call, status, item);
                if (message)
                    yield message;
            }
        }
        catch (error) {
            throw error instanceof network_error .Dr ? (0,http_sender .rd)(call, error) : error;
        }
        finally {
            answer?.discard();
        }
    }
    async one(request, path) {
        let output;
        for await (const { type, data } of this.messages(request, path)) {
            if (type !== 'output')
                continue;
            if (output)
                throw wrongOutputCount(request, 'sent more than one output where one is expected');
            output = { data };
        }
        if (!output)
            throw wrongOutputCount(request, 'sent no output where one is expected');
        return output.data;
    }
    #read(call, status, item) {
        if (item.kind === 'value') {
            if (item.isTooDeep)
                throw (0,errors_failure .au)(call.operation, nestedTooDeeply, status);
            const failure = (0,json .Gv)(item.value) ? failureIn(item.value) : undefined;
            if (failure)
                throw (0,errors_failure .uT)(call, status, failure);
            const message = asMessage(item.value);
            if (!message)
                this.#logger.debug(`skipped a message of an unknown type while trying to ${call.operation}`);
            return message;
        }
        const said = (0,core_text .hD)((0,process .g$)(item.text));
        if (item.kind === 'too-large') {
            throw (0,errors_failure .au)(call.operation, `has a value larger than ${this.#session.limits.maxValueBytes} bytes, beginning ${said}`, status);
        }
        const body = (0,error_body .N)(item.text);
        if (body.connector === 'marked')
            throw (0,errors_failure .uT)(call, status, body);
        throw (0,errors_failure .au)(call.operation, item.kind === 'cut' ? `ends inside a value, beginning ${said}` : `holds a text that is not JSON: ${said}`, status);
    }
}
const nestedTooDeeply = `has a value that is nested deeper than ${json .vL} levels`;
function invokeCall(session, request, path) {
    const { connector, version, tag, type, config, input } = request;
    if (version !== undefined && tag !== undefined) {
        throw new errors .eb(`cannot run ${(0,core_text .TN)((0,process .Nt)(type), 100)}: give a version or a tag, not both`);
    }
    const which = version === undefined ? { tag: tag ?? 'latest' } : { version };
    const target = version === undefined ? `tag ${(0,core_text .hD)((0,process .Nt)(which.tag ?? ''))}` : `version ${version}`;
    return {
        operation: `run ${(0,core_text .TN)((0,process .Nt)(type), 100)}${onConnector(connector)}, ${target}`,
        method: 'POST',
        path: path ?? session.path('platform-connectors', connector, 'invoke'),
        json: { connectorRef: connector, ...which, type, config: config ?? {}, input: input ?? {} },
        ...(isReadCommand(type) ? { repeat: retry .Jb.exceptions.readCommand.repeat } : {}),
        headers: { 'accept-encoding': 'identity' },
        right: 'manage',
        ifMissing: `check that the connector exists and has the ${target}`,
        runsConnector: true,
        idleTimeoutMs: request.idleTimeoutMs ?? session.limits.invokeIdleTimeoutMs,
        onSent: request.onSent,
        signal: request.signal,
    };
}
async function* chained(first, rest) {
    yield* first;
    yield* rest;
}
function tooManyValues({ operation }, limit) {
    const message = `cannot ${operation}: the answer has more than ${limit} values; if it may have more, raise ${(0,input_names .sy)('max-answers')}`;
    return new errors_errors .rZ(message, { kind: 'unexpected-answer', operation, status: 200 });
}
function isReadCommand(type) {
    return retry .Jb.readCommands.some((each) => each === type);
}
function itemsBeforeYield(type) {
    return isReadCommand(type) && !type.endsWith(':list') ? 2 : 1;
}
function onConnector(ref) {
    return (0,paths .YG)(ref) ? '' : ` on connector ${(0,core_text .hD)((0,process .Nt)(ref))}`;
}
function asMessage(value) {
    if (!(0,json .Gv)(value))
        return { type: 'output', data: value };
    const { type, data } = value;
    const bare = Object.keys(value).some((key) => key !== 'type' && key !== 'data');
    if (!bare && typeof type === 'string') {
        if (type === 'output' || type === 'state' || type === 'keepAlive' || type === 'config')
            return { type, data };
        if ('data' in value)
            return undefined;
    }
    return { type: 'output', data: value };
}
function failureIn(value) {
    const { type, data } = value;
    if (type === 'error' && Object.keys(value).every((key) => key === 'type' || key === 'data')) {
        const body = (0,json .Gv)(data) ? (0,error_body .O)(data) : (0,error_body .N)(typeof data === 'string' ? data : '');
        return { ...body, connector: 'marked' };
    }
    if (!('messages' in value) && !('error' in value))
        return undefined;
    const body = (0,error_body .O)(value);
    return body.connector === undefined ? undefined : body;
}
function wrongOutputCount({ type, connector }, problem) {
    const command = `${(0,core_text .TN)((0,process .Nt)(type), 100)}${onConnector(connector)}`;
    const operation = `run ${command}`;
    return new errors_errors .rZ(`cannot use the answer of ${command}: it ${problem}`, {
        kind: 'unexpected-answer',
        operation,
        status: 200,
    });
}
; 






const maxEmptyPages = 10;
class Logs {
    #session;
    #clock;
    constructor(session, clock) {
        this.#session = session;
        this.#clock = clock;
    }
    async *query(filter, { signal } = {}) {
        const { maxLogRecords, logQueryTimeoutMs } = this.#session.limits;
        const started = this.#clock.now();
        let records = 0;
        let token = '';
        let kept = '';
        let age = 0;
        let keepFor = 1;
        let empty = 0;
        const page = new HeldPage();
        for (;;) {
            const next = await this.#readInto(page, filter, token, signal);
            yield* page.records();
            empty = page.size === 0 ? empty + 1 : 0;
            if (next === '' || next === token || next === kept || empty === maxEmptyPages)
                return;
            records += page.size;
            if (records >= maxLogRecords) {
                throw endless(`it has more than ${maxLogRecords} records`, 'max-records');
            }
            if (this.#clock.now() - started >= logQueryTimeoutMs) {
                throw endless(`it did not end within ${(0,times .Ln)(logQueryTimeoutMs)}`, 'max-time');
            }
            token = next;
            age += 1;
            if (age === keepFor) {
                kept = token;
                age = 0;
                keepFor *= 2;
            }
        }
    }
    async #readInto(page, filter, token, signal) {
        const { logs, nextToken } = await this.#page(filter, token, signal);
        page.hold(logs);
        return nextToken ?? '';
    }
    async #page(filter, nextToken, signal) {
        const operation = 'read the logs';
        const path = this.#session.path('platform-logs', 'query');
        const json = { filter, nextToken };
        const { repeat } = retry .Jb.exceptions.queryLogs;
        const text = await this.#session.text({ operation, method: 'POST', path, json, repeat, right: 'read', signal });
        const shape = new response_reader .r(operation, (0,session .Wp)(operation, text, { maxDepth: Number.POSITIVE_INFINITY }));
        const next = shape.field('nextToken').optional((each) => each.text());
        const logs = shape.field('logs');
        const records = logs.value === undefined && next ? [] : logs.listOrNull(readRecord);
        return { logs: records, nextToken: next ?? null };
    }
}
class HeldPage {
    #bytes = Buffer.alloc(64 * 1024);
    #ends = [];
    get size() {
        return this.#ends.length;
    }
    hold(records) {
        this.#ends.length = 0;
        let end = 0;
        for (const record of records) {
            const json = JSON.stringify(record);
            if (this.#bytes.length - end < 3 * json.length)
                this.#grow(end, 3 * json.length);
            end += this.#bytes.write(json, end);
            this.#ends.push(end);
        }
    }
    *records() {
        let start = 0;
        for (const end of this.#ends) {
            yield JSON.parse(this.#bytes.toString('utf8', start, end));
            start = end;
        }
    }
    #grow(used, more) {
        const larger = Buffer.alloc(Math.max(2 * this.#bytes.length, used + more));
        this.#bytes.copy(larger, 0, 0, used);
        this.#bytes = larger;
    }
}
function endless(reason, input) {
    const operation = 'read the logs to their end';
    const remedy = `the records so far were read; choose a shorter time or a narrower filter, or raise ${input}`;
    return new errors_errors .rZ(`cannot ${operation}: ${reason}; ${remedy}`, { kind: 'unexpected-answer', operation });
}
function readRecord(shape) {
    const fields = shape.object();
    const optionalText = (name) => {
        const value = fields[name];
        return typeof value === 'string' ? value : (shape.field(name).optional((each) => each.text()) ?? '');
    };
    const { message } = fields;
    return {
        tenantID: optionalText('tenantID'),
        timestamp: shape.field('timestamp').name(),
        level: optionalText('level'),
        event: optionalText('event'),
        component: optionalText('component'),
        targetID: optionalText('targetID'),
        targetName: optionalText('targetName'),
        requestID: optionalText('requestID'),
        message: (0,json .d1)(message) > json .vL
            ? '(a value that is nested too deeply)'
            : typeof message === 'string' || (0,json .Gv)(message)
                ? message
                : (JSON.stringify(message) ?? ''),
    };
}
var source_data = __webpack_require__(3329);
; 








const sources_missing = 'there is no such source; it may have been deleted meanwhile';
class Sources {
    #session;
    #logger;
    constructor(session, logger) {
        this.#session = session;
        this.#logger = logger;
    }
    async list({ signal } = {}) {
        const call = { operation: 'list the sources', path: this.#session.path('sources'), scope: 'idn:sources' };
        const entries = { read: readSource, key: ({ id }) => id, paged: true };
        return await (0,collection .f)(this.#session, this.#logger, { ...call, signal }, entries);
    }
    async page(offset, { signal } = {}) {
        const operation = 'list the sources';
        const path = `${this.#session.path('sources')}${(0,lists .SB)(offset)}&count=true`;
        const call = { operation, method: 'GET', path, scope: 'idn:sources', isOptional: true, signal };
        return await this.#session.perform(call, this.#session.linked(signal), async (answer) => {
            const body = (0,session .Wp)(operation, await (0,http_sender .yR)(call, answer, this.#session.limits.maxAnswerBytes));
            const header = answer.headers['x-total-count'];
            const total = typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : undefined;
            return { sources: new response_reader .r(operation, body).list(readSource), total };
        });
    }
    async schemas(source, { signal } = {}) {
        const operation = `read the schemas of source ${(0,core_text .hD)((0,process .Nt)(source.name))}`;
        const path = this.#session.path('sources', source.id, 'schemas');
        const call = { operation, method: 'GET', path, right: 'read', ifMissing: sources_missing, signal };
        const body = await this.#session.json({ ...call, scope: 'idn:source-schema' });
        return new response_reader .r(operation, body).list(readSchema);
    }
    async policies(source, { signal } = {}) {
        const operation = `read the provisioning policies of source ${(0,core_text .hD)((0,process .Nt)(source.name))}`;
        const path = this.#session.path('sources', source.id, 'provisioning-policies');
        const call = { operation, method: 'GET', path, right: 'read', ifMissing: sources_missing, signal };
        const body = await this.#session.json({ ...call, scope: 'idn:provisioning-policy' });
        return new response_reader .r(operation, body).list(readPolicy);
    }
    path(...segments) {
        return this.#session.path('sources', ...segments);
    }
}
function readSource(shape) {
    const { connectorAttributes } = shape.object();
    const setting = (name) => {
        const value = (0,json .Gv)(connectorAttributes) ? connectorAttributes[name] : undefined;
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    return {
        id: shape.field('id').name(),
        name: shape.field('name').text(),
        connector: textOf(shape, 'connector'),
        connectorName: textOf(shape, 'connectorName'),
        specId: setting('spConnectorSpecId'),
        instanceId: setting('spConnectorInstanceId'),
        customizerId: setting('connectorCustomizerId'),
        isHealthy: flagOf(shape, 'healthy'),
        status: textOf(shape, 'status'),
    };
}
function readSchema(shape) {
    return {
        id: shape.field('id').name(),
        name: shape.field('name').name(),
        identityAttribute: textOf(shape, 'identityAttribute'),
        displayAttribute: textOf(shape, 'displayAttribute'),
        hierarchyAttribute: textOf(shape, 'hierarchyAttribute'),
        attributes: shape.field('attributes').listOrNull(readAttribute),
    };
}
function readAttribute(shape) {
    return {
        name: shape.field('name').name(),
        type: shape.field('type').name().toUpperCase(),
        isMulti: flagOf(shape, 'isMulti') ?? flagOf(shape, 'isMultiValued') ?? false,
        isEntitlement: flagOf(shape, 'isEntitlement') ?? false,
        isGroup: flagOf(shape, 'isGroup') ?? false,
    };
}
function readPolicy(shape) {
    return {
        usageType: shape.field('usageType').name(),
        fields: shape.field('fields').listOrNull((field) => ({
            name: field.field('name').name(),
            type: textOf(field, 'type'),
            isRequired: flagOf(field, 'isRequired') ?? false,
        })),
    };
}
function textOf(shape, name) {
    return shape.field(name).optional((each) => each.text()) ?? '';
}
function flagOf(shape, name) {
    return shape.field(name).optional((each) => each.flag());
}
; 

async function readStats(session, { from, connectorId, signal }) {
    const operation = 'read the statistics';
    const since = `from eq "${from.toISOString().replace(/\.\d+Z$/, 'Z')}"`;
    const only = connectorId === undefined ? '' : ` and connectorID eq "${connectorId.replace(/["\\]/g, '\\$&')}"`;
    const path = `${session.path('platform-logs', 'stats')}?${new URLSearchParams({ filters: since + only })}`;
    const shape = new response_reader .r(operation, await session.json({ operation, method: 'GET', path, right: 'read', signal }));
    return {
        tenantID: shape.field('tenantID').optional((each) => each.text()) ?? '',
        connectors: shape.field('connectors').listOrNull(readConnectorStats),
    };
}
function readConnectorStats(shape) {
    return {
        connectorID: shape.field('connectorID').text(),
        alias: shape.field('alias').optional((each) => each.text()) ?? '',
        stats: shape.field('stats').listOrNull(readCommandStats),
    };
}
function readCommandStats(shape) {
    return {
        commandType: shape.field('commandType').text(),
        invocationCount: shape.field('invocationCount').count(),
        errorCount: shape.field('errorCount').count(),
        errorRate: shape.field('errorRate').number(),
        elapsedAvg: shape.field('elapsedAvg').number(),
        elapsed95th: shape.field('elapsed95th').number(),
    };
}
; 








class Tags {
    #session;
    #logger;
    constructor(session, logger) {
        this.#session = session;
        this.#logger = logger;
    }
    async list(ref, { signal } = {}) {
        const tags = await this.#list(ref, { signal });
        if (tags.some(({ tagName }) => tagName === 'latest'))
            return tags;
        const latest = await this.get(ref, 'latest', { signal });
        if (latest === undefined)
            return tags;
        this.#logger.warning(`the tenant's list of the tags of connector ${(0,core_text .hD)((0,process .Nt)(ref))} lacks the tag latest, which exists; it may lack others`);
        return [...tags, latest];
    }
    async listForDisplay(ref, { signal } = {}) {
        return await this.#list(ref, { signal }, true);
    }
    async #list(ref, { signal }, isForDisplay = false) {
        const operation = `list the tags of connector ${(0,core_text .hD)((0,process .Nt)(ref))}`;
        const path = this.#session.path('platform-connectors', ref, 'tags');
        const call = { operation, path, ifMissing: connectors .l, signal };
        return await (0,collection .f)(this.#session, this.#logger, call, {
            read: readTag,
            key: ({ tagName }) => tagName,
            isForDisplay,
        });
    }
    async get(ref, name, { signal } = {}) {
        const operation = `read tag ${(0,core_text .hD)((0,process .Nt)(name))} of connector ${(0,core_text .hD)((0,process .Nt)(ref))}`;
        const path = this.#session.path('platform-connectors', ref, 'tags', name);
        try {
            return readTag(new response_reader .r(operation, await this.#session.json({ operation, method: 'GET', path, right: 'read', signal })));
        }
        catch (error) {
            if ((0,errors_errors .Dz)(error, 'not-found'))
                return undefined;
            throw error;
        }
    }
    async create(ref, name, version, { signal } = {}) {
        const operation = `create tag ${(0,core_text .hD)((0,process .Nt)(name))} of connector ${(0,core_text .hD)((0,process .Nt)(ref))}`;
        return await this.#session.write({
            call: {
                operation,
                method: 'POST',
                path: this.#session.path('platform-connectors', ref, 'tags'),
                json: { tagName: name, activeVersion: version },
                ifMissing: 'check that the connector and the version exist',
                signal,
            },
            read: (0,session .ut)(operation, (shape) => readTagAt(shape, version)),
            verify: async () => await this.#verify(ref, name, version, undefined, signal),
        });
    }
    async update(ref, name, version, { from, signal } = {}) {
        const operation = `move tag ${(0,core_text .hD)((0,process .Nt)(name))} of connector ${(0,core_text .hD)((0,process .Nt)(ref))} to version ${version}`;
        return await this.#session.write({
            call: {
                operation,
                method: 'PUT',
                path: this.#session.path('platform-connectors', ref, 'tags', name),
                json: { activeVersion: version },
                ifMissing: 'check that the connector, the tag and the version exist',
                signal,
            },
            read: (0,session .ut)(operation, (shape) => readTagAt(shape, version)),
            verify: async () => await this.#verify(ref, name, version, from, signal),
        });
    }
    async set(ref, name, version, options = {}) {
        const previous = await this.get(ref, name, options);
        if (!previous)
            return { tag: await this.create(ref, name, version, options), previous };
        if (previous.activeVersion === version)
            return { tag: previous, previous };
        return { tag: await this.update(ref, name, version, { ...options, from: previous.activeVersion }), previous };
    }
    async #verify(ref, name, version, from, signal) {
        const tag = await this.get(ref, name, { signal });
        if (tag?.activeVersion === version)
            return { written: true, value: tag };
        const observed = tag === undefined ? 'there is no such tag' : `the tag is at version ${tag.activeVersion}`;
        return { written: tag?.activeVersion === from ? false : 'unknown', observed };
    }
}
function readTagAt(shape, version) {
    const tag = readTag(shape);
    if (tag.activeVersion === version)
        return tag;
    throw (0,errors_failure .$M)(shape.operation, `the tag is at version ${tag.activeVersion}`);
}
function readTag(shape) {
    return {
        id: shape.field('id').text(),
        tagName: shape.field('tagName').name(),
        activeVersion: shape.field('activeVersion').count(),
    };
}
; 

























class TenantClient {
    baseUrl;
    sealKey;
    accessTokens;
    connectors;
    versions;
    tags;
    logs;
    customizers;
    instances;
    sourceData;
    sources;
    sourceChecks;
    tasks;
    aggregations;
    customConnectors;
    #http;
    #session;
    #sender;
    #invoker;
    #logger;
    constructor(options) {
        const { clock, logger, clientId, clientSecret, onSecret, apiPrefix = 'beta' } = options;
        this.baseUrl = (0,base_url .Q)(options.baseUrl);
        if (clientId.trim() === '')
            throw new errors .eb(`${(0,input_names .sy)('client-id')} is empty; give the id of a personal access token`);
        if (clientSecret.trim() === '')
            throw new errors .eb(`${(0,input_names .sy)('client-secret')} is empty; give the secret of a personal access token`);
        this.sealKey = (0,external_node_crypto_.createHmac)('sha256', clientSecret).update('saas-connector journal').digest('hex');
        const signal = options.signal ?? new AbortController().signal;
        this.#http = new http .lw(this.baseUrl, options.transport, options.environment);
        const isUnlimited = options.pace === undefined && (0,base_url .U)(this.baseUrl.hostname);
        const pacer = isUnlimited ? undefined : new Pacer(clock, options.pace);
        const sender = new http_sender .U1(this.#http, clock, logger, options.random ?? Math.random, {
            pacer,
            onAnswer: options.onAnswer,
        });
        this.#sender = sender;
        const auth = new Auth(sender, { clientId, clientSecret }, clock, signal, onSecret);
        this.#session = new session .Nn(sender, auth, apiPrefix, signal, clock, logger);
        this.#logger = logger;
        this.accessTokens = new AccessTokens(this.#session, clientId);
        this.connectors = new connectors .N(this.#session, logger);
        this.versions = new versions .u(this.#session, logger);
        this.tags = new Tags(this.#session, logger);
        this.logs = new Logs(this.#session, clock);
        this.customizers = new Customizers(this.#session, logger);
        this.instances = new instances .X(this.#session, logger);
        this.sources = new Sources(this.#session, logger);
        this.sourceChecks = new SourceChecks(this.#session);
        this.tasks = new Tasks(this.#session);
        this.aggregations = new Aggregations(this.#session, this.tasks, logger);
        this.customConnectors = new CustomConnectors(this.#session, options.connectorsPrefix ?? 'v3', logger);
        this.#invoker = new Invoker(this.#session, logger);
        this.sourceData = new source_data .U(this.#invoker);
    }
    get clockDifferenceMs() {
        return this.#sender.clockDifferenceMs;
    }
    async chooseApiPrefix(options = {}) {
        return await chooseApiPrefix(this.#session, this.#logger, options);
    }
    invoke(request) {
        return this.#invoker.messages(request);
    }
    async invokeOne(request) {
        return await this.#invoker.one(request);
    }
    async stats(query) {
        return await readStats(this.#session, query);
    }
    close() {
        this.#http.close();
    }
}

  }),

  84142:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  readErrorBody),
    O: () => (  readErrorObject)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65872);

function readErrorBody(raw) {
    const text = raw.trim();
    if (/^<(!doctype|html|head|body|\?xml)/i.test(text)) {
        return { text: titleOf(text), trackingId: undefined, html: true, connector: undefined, errorType: undefined };
    }
    const value = parse(text);
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(value))
        return readErrorObject(value);
    return readErrorText(typeof value === 'string' ? value : text, undefined);
}
function readErrorObject(body) {
    const text = textOf(body);
    const fromText = readErrorText(text, stringAt(body, 'trackingId'));
    const type = typeField(body);
    if (type)
        return { ...fromText, connector: 'marked', errorType: type };
    const onlyError = Object.keys(body).every((key) => key === 'error') && text !== '' && !isStatusPhrase(text);
    return { ...fromText, connector: fromText.connector ?? (onlyError ? 'likely' : undefined) };
}
const platformMark = /^\[ConnectorError\]\s*/i;
const sdkMark = /^(notFound|generic) error:\s*(?:\+\s*)?/;
function readErrorText(raw, trackingId) {
    const text = raw.trim();
    const said = (words) => firstLine(words);
    const sdk = sdkMark.exec(text);
    if (sdk) {
        const errorType = inspectedType(text) ?? sdk[1];
        return { text: said(text.slice(sdk[0].length)), trackingId, html: false, connector: 'marked', errorType };
    }
    const platform = platformMark.exec(text);
    if (platform) {
        const inner = text.slice(platform[0].length);
        const nested = sdkMark.exec(inner);
        const errorType = inspectedType(inner) ?? nested?.[1] ?? notFoundPrefix(inner);
        return {
            text: said(nested ? inner.slice(nested[0].length) : inner),
            trackingId,
            html: false,
            connector: 'marked',
            errorType,
        };
    }
    return { text, trackingId, html: false, connector: undefined, errorType: undefined };
}
function notFoundPrefix(text) {
    return /^\[?notFound\b/.test(text) ? 'notFound' : undefined;
}
function inspectedType(text) {
    const match = /\{\s*type: '(notFound|generic)'\s*\}\s*$/.exec(text.slice(-200));
    return match?.[1];
}
function firstLine(text) {
    const stack = text.search(/(?<!\s)\s+at \S.{0,1000}:\d{1,9}:\d{1,9}/);
    const message = stack < 0 ? text : text.slice(0, stack);
    return message
        .trimEnd()
        .replace(/(?<!\s)\s*\{\s*type: '(notFound|generic)'\s*\}$/, '')
        .trim();
}
function textOf(body) {
    const { messages, causes, error } = body;
    for (const list of [messages, causes]) {
        const texts = Array.isArray(list) ? list.map((each) => ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(each) ? stringAt(each, 'text') : undefined)) : [];
        const found = texts.filter((each) => each !== undefined && each.trim() !== '');
        if (found.length > 0)
            return found.join(' ');
    }
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(error))
        return stringAt(error, 'message') ?? stringAt(error, 'text') ?? '';
    const name = stringAt(body, 'errorName');
    const words = stringAt(body, 'errorMessage') ?? stringAt(body, 'error_description') ?? stringAt(body, 'message');
    if (words !== undefined)
        return name === undefined ? words : `${name}: ${words}`;
    return stringAt(body, 'error') ?? name ?? stringAt(body, 'detailCode') ?? '';
}
function typeField(body) {
    const places = [body, body['error'], body['data'], Array.isArray(body['messages']) ? body['messages'][0] : undefined];
    for (const place of places) {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(place))
            continue;
        for (const key of ['errorType', 'type']) {
            const type = place[key];
            if (type === 'notFound' || type === 'generic')
                return type;
        }
    }
    return undefined;
}
function isStatusPhrase(text) {
    return /^(\d{3}\s+)?(bad request|not found|method not allowed|conflict|unprocessable (entity|content)|internal server error|internal fault|bad gateway|service unavailable|gateway time-?out|unauthorized|forbidden|too many requests)\.?$/i.test(text.trim());
}
function stringAt(body, key) {
    const value = body[key];
    return typeof value === 'string' ? value : undefined;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function titleOf(html) {
    const tag = html.search(/<title[\s>]/i);
    const start = tag < 0 ? -1 : html.indexOf('>', tag);
    if (start < 0)
        return '';
    const end = html.indexOf('<', start);
    return html.slice(start + 1, end < 0 ? undefined : end);
}

  }),

  25584:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Dz: () => (  isTenantError),
    lu: () => (  writtenOf),
    rZ: () => (  TenantError)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);

class TenantError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .yo {
    name = 'TenantError';
    kind;
    operation;
    status;
    trackingId;
    detail;
    #raw;
    errorType;
    attempts;
    written;
    constructor(message, details) {
        super(message, { cause: details.cause });
        this.kind = details.kind;
        this.operation = details.operation;
        this.status = details.status;
        this.trackingId = details.trackingId;
        this.detail = details.detail;
        this.#raw = details.raw;
        this.errorType = details.errorType;
        this.attempts = details.attempts ?? 1;
        this.written = details.written ?? false;
    }
    get origin() {
        if (this.kind === 'connector')
            return 'work';
        return this.kind === 'not-found' ? 'usage' : 'service';
    }
    get raw() {
        return this.#raw;
    }
}
function isTenantError(error, ...kinds) {
    return error instanceof TenantError && (kinds.length === 0 || kinds.includes(error.kind));
}
function writtenOf(error, signal) {
    if (error instanceof TenantError)
        return error.written;
    const isInterrupt = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .p4 || (signal?.aborted && error === signal.reason);
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .yo || isInterrupt)
        return false;
    return 'unknown';
}

  }),

  80537:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $M: () => (  contraryAnswer),
    au: () => (  unexpectedAnswer),
    n: () => (  answerError),
    uT: () => (  connectorError)
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58369);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
  var _error_body_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84142);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25584);






function answerError(call, answer, attempts) {
    const body = (0,_error_body_js__WEBPACK_IMPORTED_MODULE_4__  .N)(answer.body);
    const kind = kindOf(call, answer, body);
    const detail = kind === 'sign-in' ? '' : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .g$)(body.text));
    const trackingId = body.trackingId === undefined ? undefined : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(body.trackingId), 64) || undefined;
    const errorType = kind === 'connector' ? body.errorType : undefined;
    const line = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(`cannot ${call.operation}: ${happened(kind, answer, errorType)}${detail === '' ? '' : `: ${detail}`}`, remedy(kind, call, answer), trackingId === undefined ? '' : `tracking id ${trackingId}`, kind === 'blocked' ? rayId(answer) : '', attempts > 1 ? `sent ${attempts} times` : '');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .rZ(line, {
        kind,
        operation: call.operation,
        status: answer.status,
        trackingId,
        detail: detail === '' ? undefined : detail,
        raw: body.text,
        errorType,
        attempts,
    });
}
function connectorError(call, status, body) {
    const detail = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .g$)(body.text));
    const trackingId = body.trackingId === undefined ? undefined : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(body.trackingId), 64) || undefined;
    const what = happened('connector', { status, headers: {}, body: '' }, body.errorType);
    const tracking = trackingId === undefined ? '' : `tracking id ${trackingId}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .rZ((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .BP)(`cannot ${call.operation}: ${what}${detail === '' ? '' : `: ${detail}`}`, tracking), {
        kind: 'connector',
        operation: call.operation,
        status,
        trackingId,
        detail: detail === '' ? undefined : detail,
        raw: body.text,
        errorType: body.errorType,
    });
}
function unexpectedAnswer(operation, problem, status, cause) {
    const message = `cannot ${operation}: the answer ${problem}; check that ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('base-url')} is the API address and that ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('api-prefix')} is right`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .rZ(message, { kind: 'unexpected-answer', operation, status, cause });
}
function contraryAnswer(operation, says) {
    const message = `cannot ${operation}: the answer says that ${says}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .rZ(message, { kind: 'unexpected-answer', operation, status: 200 });
}
function kindOf(call, { status, headers, body: raw }, body) {
    if (isBlocked(status, headers, body, raw))
        return 'blocked';
    if (call.signsIn && status >= 500 && body.connector === 'marked')
        return 'sign-in';
    if (status === 401 || (call.signsIn && (status === 400 || status === 403)))
        return 'unauthorized';
    if (call.runsConnector && body.connector === 'marked')
        return 'connector';
    if (call.runsConnector && body.connector === 'likely' && (status === 400 || status === 422 || status === 500)) {
        return 'connector';
    }
    if (status >= 500)
        return 'server';
    if (status < 400)
        return 'redirect';
    return kinds[status] ?? 'bad-request';
}
const kinds = {
    403: 'forbidden',
    404: 'not-found',
    408: 'timeout',
    409: 'conflict',
    412: 'conflict',
    429: 'rate-limited',
};
function isBlocked(status, headers, body, raw) {
    if (status !== 403 && status !== 429 && status !== 503)
        return false;
    if (/^error code: 1\d{3}\s*$/.test(raw.trim()))
        return true;
    const challenged = headers['cf-mitigated'] !== undefined || /just a moment|attention required|access denied|blocked/i.test(body.text);
    return (body.html &&
        (status === 403 || challenged) &&
        (challenged || /cloudflare/i.test(`${headers['server'] ?? ''} ${raw}`)));
}
function happened(kind, { status }, errorType) {
    if (kind === 'connector')
        return errorType === 'notFound' ? 'the connector answered notFound' : 'the connector failed';
    if (kind === 'sign-in')
        return 'a connector answered, so this is the development server of the SDK and not a tenant';
    if (kind === 'blocked')
        return `a firewall before the tenant refused the request (${status})`;
    return `the tenant answered ${status} ${node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status] ?? ''}`.trimEnd();
}
const userLevels = {
    'sp:connector': 'ORG_ADMIN',
    'idn:connector-config': 'ORG_ADMIN, SOURCE_ADMIN or SOURCE_SUBADMIN',
    'idn:sources': 'ORG_ADMIN or SOURCE_ADMIN',
    'idn:source-schema': 'ORG_ADMIN, SOURCE_ADMIN or SOURCE_SUBADMIN',
    'idn:provisioning-policy': 'ORG_ADMIN',
    'idn:task-management': 'ORG_ADMIN, SOURCE_ADMIN or SOURCE_SUBADMIN',
    'idn:source-connector': 'ORG_ADMIN',
    'idn:accounts': 'ORG_ADMIN, SOURCE_ADMIN or SOURCE_SUBADMIN',
    'idn:entitlement': 'ORG_ADMIN',
};
function remedy(kind, call, answer) {
    switch (kind) {
        case 'unauthorized':
            return `the personal access token may be wrong or expired: check ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('client-id')} and ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('client-secret')}, and that they belong to this tenant`;
        case 'forbidden':
            return `the personal access token needs the scope ${call.scope ?? 'sp:connector'}:${call.right ?? 'read'}, and its owner the user level ${userLevels[call.scope ?? 'sp:connector']}`;
        case 'sign-in':
            return `give the API address of a tenant as ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('base-url')}, or leave it out and give the bundle as ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('file')}`;
        case 'not-found':
            return call.ifMissing ?? `check the name, and that ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('api-prefix')} is right for this tenant`;
        case 'rate-limited':
            return `${waitOf(answer)}run fewer jobs at once with this client id, or try later`;
        case 'blocked':
            return "ask whether this network's address or proxy is barred from the tenant, and try from another one";
        case 'server':
            return 'the fault is on the side of the tenant: try later';
        case 'timeout':
            return 'try again';
        case 'redirect':
            return `${targetOf(answer)}check that ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)('base-url')} is the API address`;
        default:
            return '';
    }
}
function waitOf({ headers }) {
    const asked = headers['retry-after'];
    return typeof asked === 'string' ? `it asks to wait (Retry-After: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .g$)(asked), 40)}); ` : '';
}
function targetOf({ headers }) {
    const location = headers['location'];
    const host = typeof location === 'string' && URL.canParse(location) ? new URL(location).host : undefined;
    return host === undefined ? '' : `it leads to ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(host))}, where no credentials are sent; `;
}
function rayId({ headers }) {
    const ray = headers['cf-ray'];
    return typeof ray === 'string' ? `Cloudflare ray id ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(ray), 40)}` : '';
}

  }),

  57425:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    r: () => (  ResponseReader)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);
  var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80537);




class ResponseReader {
    value;
    operation;
    #place;
    constructor(operation, value, place = '') {
        this.operation = operation;
        this.value = value;
        this.#place = place;
    }
    object() {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(this.value))
            throw this.#wrong('an object');
        return this.value;
    }
    field(name) {
        return new ResponseReader(this.operation, this.object()[name], this.#place === '' ? name : `${this.#place}.${name}`);
    }
    list(read) {
        const { value } = this;
        if (!Array.isArray(value))
            throw this.#wrong('an array');
        return value.map((element, index) => read(new ResponseReader(this.operation, element, `${this.#place}[${index}]`)));
    }
    listOrNull(read) {
        return this.value === null ? [] : this.list(read);
    }
    text() {
        if (typeof this.value !== 'string')
            throw this.#wrong('a string');
        return this.value;
    }
    name() {
        const text = this.text();
        if (text === '')
            throw this.#wrong('a string that is not empty');
        return text;
    }
    number() {
        if (typeof this.value !== 'number')
            throw this.#wrong('a number');
        return this.value;
    }
    flag() {
        if (typeof this.value !== 'boolean')
            throw this.#wrong('true or false');
        return this.value;
    }
    count() {
        const { value } = this;
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
            throw this.#wrong('a whole number');
        return value;
    }
    optional(read) {
        return this.value === undefined || this.value === null ? undefined : read(this);
    }
    #wrong(expected) {
        const where = this.#place === '' ? 'is' : `has in ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(this.#place), 100)}`;
        return (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__  .au)(this.operation, `${where} ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .I)(this.value)} where ${expected} belongs`);
    }
}

  }),

  33463:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U1: () => (  Sender),
    rd: () => (  networkFailure),
    yR: () => (  readText)
  });
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58369);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46601);
  var _core_times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99582);
  var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25584);
  var _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80537);
  var _call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55662);
  var _network_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21269);
  var _retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12542);








const maxErrorBytes = 64 * 1024;
const maxSeenBytes = 1024 * 1024;
function waitSignal({ startSignal }, signal) {
    return startSignal === undefined ? signal : AbortSignal.any([signal, startSignal]);
}
class Sender {
    http;
    #clock;
    #logger;
    #random;
    #pacer;
    #onAnswer;
    #isDeprecationTold = false;
    #clockDifferenceMs;
    constructor(http, clock, logger, random, { pacer, onAnswer } = {}) {
        this.#onAnswer = onAnswer;
        this.http = http;
        this.#clock = clock;
        this.#logger = logger;
        this.#random = random;
        this.#pacer = pacer;
    }
    get clockDifferenceMs() {
        return this.#clockDifferenceMs;
    }
    async perform(call, headers, signal, consume) {
        const started = this.#clock.now();
        for (let attempt = 1;; attempt++) {
            const outcome = await this.#attempt(call, headers, signal, attempt, consume);
            if ('value' in outcome)
                return outcome.value;
            if (call.isOptional || this.http.isClosed)
                throw outcome.error;
            const now = this.#clock.now();
            const delay = (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__  .a2)(outcome, (0,_call_js__WEBPACK_IMPORTED_MODULE_4__  .T)(call), attempt, now - started, now, this.#random);
            if (delay === undefined)
                throw outcome.error;
            this.#logger.info((0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(outcome.error.message, `trying again in ${(0,_core_times_js__WEBPACK_IMPORTED_MODULE_1__  .Ln)(delay)}`));
            await this.#clock.sleep(delay, waitSignal(call, signal));
        }
    }
    async #attempt(call, headers, signal, attempt, consume) {
        await this.#pacer?.turn(waitSignal(call, signal));
        const began = this.#clock.now();
        const path = call.path.replace(/\?.*/s, '');
        const sent = await headers(signal);
        call.startSignal?.throwIfAborted();
        const { trace } = call;
        const wasDone = trace?.mayBeApplied ?? false;
        const failed = (attempted) => {
            if (trace && isNotProcessed(attempted))
                trace.mayBeApplied = wasDone;
            return attempted;
        };
        if (trace)
            trace.mayBeApplied = true;
        call.onSent?.();
        try {
            const answer = await this.http.send(call, sent, signal);
            const { status } = answer;
            const date = (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__  .m6)(answer.headers.date);
            if (date !== undefined)
                this.#clockDifferenceMs = (began + this.#clock.now()) / 2 - date;
            this.#logger.debug(`${call.method} ${path} answered ${status} after ${(0,_core_times_js__WEBPACK_IMPORTED_MODULE_1__  .Ln)(this.#clock.now() - began)}`);
            this.#tellDeprecation(path, answer);
            if (status >= 200 && status < 300)
                return { value: await consume(this.#seen(call, answer)) };
            const body = await readStart(answer);
            if (!call.signsIn)
                this.#onAnswer?.({ method: call.method, path: call.path, status, headers: answer.headers, body });
            const error = (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__  .n)(call, { status, headers: answer.headers, body }, attempt);
            const { 'retry-after': retryAfter, date: answered } = answer.headers;
            return failed({ error, code: undefined, retryAfter, date: answered });
        }
        catch (error) {
            if (!(error instanceof _network_error_js__WEBPACK_IMPORTED_MODULE_5__  .Dr))
                throw error;
            this.#logger.debug(`${call.method} ${path} failed after ${(0,_core_times_js__WEBPACK_IMPORTED_MODULE_1__  .Ln)(this.#clock.now() - began)}: ${error.code}`);
            return failed({ error: networkFailure(call, error, attempt), code: error.code, retryAfter: undefined });
        }
    }
    #seen(call, answer) {
        const onAnswer = this.#onAnswer;
        if (onAnswer === undefined || call.signsIn)
            return answer;
        const { method, path } = call;
        const { status, headers, body } = answer;
        const chunks = [];
        let size = 0;
        const read = async function* () {
            for await (const chunk of body) {
                if (size < maxSeenBytes)
                    chunks.push(chunk);
                size += chunk.length;
                yield chunk;
            }
            onAnswer({ method, path, status, headers, body: Buffer.concat(chunks).toString('utf8') });
        };
        return { ...answer, body: read() };
    }
    #tellDeprecation(path, { headers }) {
        if (this.#isDeprecationTold || headers['x-deprecated'] !== 'true')
            return;
        this.#isDeprecationTold = true;
        const [, layout = ''] = path.split('/');
        this.#logger.info(`the tenant marks the paths below /${layout} as deprecated; they work until 2028, and ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_7__  .sy)('api-prefix')} auto uses the newer ones where the tenant has them`);
    }
}
function networkFailure(call, error, attempts = 1) {
    const often = attempts > 1 ? `sent ${attempts} times` : '';
    return new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__  .rZ((0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(`cannot ${call.operation}: ${error.message}`, error.remedy, often), {
        kind: error.timeout ? 'timeout' : 'network',
        operation: call.operation,
        attempts,
        cause: error,
    });
}
function isNotProcessed({ error, code }) {
    const { kind, status = 0 } = error;
    if (code !== undefined)
        return (0,_network_error_js__WEBPACK_IMPORTED_MODULE_5__  .FJ)(code) || _retry_js__WEBPACK_IMPORTED_MODULE_6__  .Jb.networkErrors.some((each) => each.code === code && each.notProcessed);
    return kind === 'blocked' || (status >= 400 && status < 500 && status !== 408);
}
async function readText(call, answer, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of answer.body) {
        size += chunk.length;
        if (size > limit)
            throw (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_3__  .au)(call.operation, `is larger than ${limit} bytes`, answer.status);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
async function readStart(answer) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of answer.body) {
            chunks.push(chunk);
            size += chunk.length;
            if (size >= maxErrorBytes)
                break;
        }
    }
    catch (error) {
        if (!(error instanceof _network_error_js__WEBPACK_IMPORTED_MODULE_5__  .Dr))
            throw error;
    }
    return Buffer.concat(chunks).toString('utf8');
}

  }),

  13856:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Nn: () => (  Session),
    Wp: () => (  parseAnswer),
    ut: () => (  answerOf)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_exact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49138);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65872);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
  var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25584);
  var _errors_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80537);
  var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62151);
  var _call_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55662);
  var _response_reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57425);
  var _sender_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33463);
  var _settle_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17385);











class Session {
    #sender;
    #auth;
    #prefix;
    #signal;
    #clock;
    #logger;
    constructor(sender, auth, prefix, signal, clock, logger) {
        this.#sender = sender;
        this.#auth = auth;
        this.#prefix = prefix;
        this.#signal = signal;
        this.#clock = clock;
        this.#logger = logger;
    }
    get limits() {
        return this.#sender.http.limits;
    }
    path(service, ...segments) {
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__  .So)(this.#prefix, service, ...segments);
    }
    pathBesideBeta(instead, service, ...segments) {
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__  .qj)(this.#prefix, instead, service, ...segments);
    }
    accessTokensPath() {
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__  .Ik)(this.#prefix);
    }
    usePrefix(prefix) {
        this.#prefix = prefix;
    }
    async json(call) {
        return parseAnswer(call.operation, await this.text(call), { exactNumbers: call.exactNumbers ?? false });
    }
    async text(call) {
        return (await this.#answer(call)).text;
    }
    async #answer(call) {
        return await this.perform(call, this.linked(call.signal), async (answer) => ({
            text: await (0,_sender_js__WEBPACK_IMPORTED_MODULE_8__  .yR)(call, answer, this.limits.maxAnswerBytes),
            status: answer.status,
        }));
    }
    async write(write) {
        try {
            return await this.#writeOnce(write);
        }
        catch (error) {
            const { call, beforeRepeat } = write;
            const isUnchanged = (0,_call_js__WEBPACK_IMPORTED_MODULE_6__  .T)(call) === 'idempotent' && error instanceof _settle_js__WEBPACK_IMPORTED_MODULE_9__  .B5 && error.attempts === 1;
            if (!isUnchanged && (beforeRepeat === undefined || !(0,_settle_js__WEBPACK_IMPORTED_MODULE_9__  .AG)(error)))
                throw error;
            this.#logger.info((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .BP)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(error), 'sending it once more'));
            if (beforeRepeat === undefined)
                this.linked(call.signal).throwIfAborted();
            else
                await beforeRepeat();
            return await this.#writeOnce(write);
        }
    }
    async #writeOnce(write) {
        const trace = { mayBeApplied: false };
        try {
            const { text, status } = await this.#answer({ ...write.call, right: 'manage', trace });
            return write.read(text, status);
        }
        catch (error) {
            if (!(0,_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__  .Dz)(error) || error.kind === 'rejected')
                throw error;
            if (!trace.mayBeApplied && (0,_settle_js__WEBPACK_IMPORTED_MODULE_9__  .uG)(error)) {
                return await (0,_settle_js__WEBPACK_IMPORTED_MODULE_9__  .Qi)(error, write, { logger: this.#logger });
            }
            if (!trace.mayBeApplied)
                throw error;
            const signal = this.linked(write.call.signal);
            return await (0,_settle_js__WEBPACK_IMPORTED_MODULE_9__  .G9)(error, write, { clock: this.#clock, logger: this.#logger, signal });
        }
    }
    linked(signal) {
        return signal === undefined ? this.#signal : AbortSignal.any([this.#signal, signal]);
    }
    async perform(call, signal, consume) {
        let token = '';
        const send = async (next) => {
            const headers = async () => {
                token = await next(signal);
                return { ...(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__  .hO)(this.#prefix), authorization: `Bearer ${token}` };
            };
            return await this.#sender.perform(call, headers, signal, async (answer) => {
                this.#auth.accept(token);
                return await consume(answer);
            });
        };
        const first = await outcomeOf(send((given) => this.#auth.current(given)));
        if (first.ok)
            return first.value;
        if ((0,_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__  .Dz)(first.error) && first.error.status !== undefined && first.error.status !== 401)
            this.#auth.accept(token);
        if (!(0,_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__  .Dz)(first.error, 'unauthorized') || token === '')
            throw first.error;
        const replaced = await this.#auth.replace(token, signal);
        if (replaced === undefined)
            throw first.error;
        return await send((given) => this.#auth.current(given));
    }
}
function answerOf(operation, read, { exactNumbers = false } = {}) {
    return (text) => read(new _response_reader_js__WEBPACK_IMPORTED_MODULE_7__  .r(operation, parseAnswer(operation, text, { exactNumbers })));
}
function parseAnswer(operation, text, { exactNumbers = false, maxDepth = _core_json_js__WEBPACK_IMPORTED_MODULE_10__  .vL } = {}) {
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_10__  .hz)(maxDepth, text))
        throw (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_4__  .au)(operation, `is nested deeper than ${maxDepth} levels`, 200);
    try {
        return exactNumbers ? (0,_core_exact_json_js__WEBPACK_IMPORTED_MODULE_1__  .lQ)(text) : JSON.parse(text);
    }
    catch (error) {
        const what = text.trim() === '' ? 'is empty' : /^\s*</.test(text) ? 'is a page of HTML' : 'is not JSON';
        throw (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_4__  .au)(operation, what, 200, error);
    }
}
async function outcomeOf(promise) {
    try {
        return { ok: true, value: await promise };
    }
    catch (error) {
        return { ok: false, error };
    }
}

  }),

  17385:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AG: () => (  isSafeToRepeat),
    B5: () => (  NotAppliedError),
    G9: () => (  settle),
    PY: () => (  defaultVerifyAfterMs),
    Qi: () => (  settleRefusal),
    uG: () => (  isDoubtfulRefusal)
  });
  var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46601);
  var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25584);


const defaultVerifyAfterMs = [0, 3_000];
class NotAppliedError extends _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__  .rZ {
    failure;
    constructor(message, details, failure) {
        super(message, details);
        this.failure = failure;
    }
}
function isSafeToRepeat(error) {
    if (!(error instanceof NotAppliedError))
        return false;
    const { kind, status = 0 } = error.failure;
    return kind !== 'timeout' && ![408, 504, 524].includes(status);
}
async function settle(failure, { call, verify, verifyAfterMs = defaultVerifyAfterMs }, { clock, logger, signal }) {
    logger.info((0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(failure.message, 'checking whether it was done all the same'));
    let found = { written: 'unknown', observed: '' };
    for (const waitMs of verifyAfterMs) {
        if (waitMs > 0)
            await clock.sleep(waitMs, signal);
        try {
            found = await verify({ failure, isRefused: false });
            if (found.written !== false)
                break;
        }
        catch (error) {
            if (!(0,_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__  .Dz)(error))
                throw error;
            found = { written: 'unknown', observed: error.message };
        }
    }
    if (found.written === true) {
        logger.info(`the answer was lost or wrong, but the change was made: ${call.operation}`);
        return found.value;
    }
    throw settled(failure, found.written, found.observed);
}
async function settleRefusal(failure, { call, verify }, { logger }) {
    logger.info((0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(failure.message, 'checking whether it was done all the same'));
    let found;
    try {
        found = await verify({ failure, isRefused: true });
    }
    catch (error) {
        if (!(0,_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__  .Dz)(error))
            throw error;
        throw settled(failure, 'unknown', error.message);
    }
    if (found.written === true) {
        logger.info(`the answer refuses it, but the change was made: ${call.operation}`);
        return found.value;
    }
    throw found.isWanted ? settled(failure, 'unknown', found.observed) : failure;
}
function isDoubtfulRefusal({ kind, status = 0 }) {
    const isCertain = kind === 'blocked' || [401, 403, 429].includes(status);
    return status >= 400 && status < 500 && !isCertain;
}
function settled(failure, written, observed) {
    const [verdict, remedy] = written === false
        ? ['it was not done', '']
        : ['it is not known whether it was done', 'check on the tenant before you repeat it'];
    const { kind, operation, status, trackingId, detail, attempts } = failure;
    const details = { kind, operation, status, trackingId, detail, attempts, written, cause: failure };
    const message = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(failure.message, `${verdict}: ${observed}`, remedy);
    return written === false ? new NotAppliedError(message, details, failure) : new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__  .rZ(message, details);
}

  }),

  55146:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  checkUploadFile)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46601);




async function checkUploadFile({ path, size }) {
    let found;
    try {
        found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .eG(`cannot read the file to upload: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__  .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__  .g$)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .bD)(error)))}`, {
            cause: error,
        });
    }
    if (!found.isFile())
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .eb(`cannot upload ${path}: it is not a file`);
    if (found.size === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .eb(`cannot upload ${path}: it is empty`);
    if (found.size !== size) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .eG(`cannot upload ${path}: it has ${found.size} bytes and had ${size} before; is something still writing it?`);
    }
}

  }),

  62151:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ik: () => (  accessTokensPath),
    QY: () => (  connectorsPath),
    So: () => (  apiPath),
    YG: () => (  isIdForm),
    hO: () => (  prefixHeaders),
    qj: () => (  pathBesideBeta),
    wA: () => (  rootPath)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);

function apiPath(prefix, service, ...segments) {
    const start = prefix === 'v1' ? `/${service}/v1` : `/${prefix}/${service}`;
    return [start, ...segments.map(encodeSegment)].join('/');
}
function connectorsPath(prefix, ...segments) {
    const start = prefix === 'v1' ? '/connectors/v1' : `/${prefix}/connectors`;
    return [start, ...segments.map(encodeSegment)].join('/');
}
function accessTokensPath(prefix) {
    const path = prefix === 'v1' ? '/personal-access-tokens/v1' : `/${prefix === 'beta' ? 'v3' : prefix}/personal-access-tokens`;
    return `${path}?owner-id=me`;
}
function rootPath(start, ...segments) {
    return [start, ...segments.map(encodeSegment)].join('/');
}
function encodeSegment(segment) {
    if (segment.trim() === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb('a connector, tag, customizer, instance or source was given without a name or id');
    if (segment === '.' || segment === '..')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`"${segment}" cannot be the name or id of anything in a tenant`);
    try {
        return encodeURIComponent(segment);
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb('a name or id holds an unpaired surrogate, which a URL cannot carry', { cause: error });
    }
}
function prefixHeaders(prefix) {
    return prefix === 'beta' || prefix === 'v1' ? {} : { 'x-sailpoint-experimental': 'true' };
}
function pathBesideBeta(prefix, instead, service, ...segments) {
    if (prefix !== 'beta')
        return { path: apiPath(prefix, service, ...segments), headers: {} };
    const headers = instead === 'v2024' ? prefixHeaders(instead) : {};
    return { path: apiPath(instead, service, ...segments), headers };
}
function isIdForm(text) {
    return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}

  }),

  44069:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  deleteEntry),
    f: () => (  listEntries)
  });
  var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25584);
  var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80537);
  var _http_response_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57425);
  var _lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58788);




async function listEntries(session, logger, { path, ...call }, { read, key, paged = false, isForDisplay = false }) {
    return await (0,_lists_js__WEBPACK_IMPORTED_MODULE_3__  .S4)(async (offset) => {
        const query = offset === 0 && !paged ? '' : (0,_lists_js__WEBPACK_IMPORTED_MODULE_3__  .SB)(offset);
        const body = await session.json({ ...call, method: 'GET', path: path + query, right: 'read' });
        return new _http_response_reader_js__WEBPACK_IMPORTED_MODULE_2__  .r(call.operation, body).list(read);
    }, key, logger, call.operation, isForDisplay);
}
async function deleteEntry(session, call, exists) {
    const { operation } = call;
    await session.write({
        call: { ...call, method: 'DELETE' },
        read: (text, status) => {
            if (text.trim() !== '')
                throw (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__  .au)(operation, 'to a deletion is not empty', status);
            if (status !== 204)
                throw (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__  .au)(operation, `to a deletion has the status ${status} instead of 204`, status);
        },
        verify: async ({ failure, isRefused }) => {
            const isGone = (!isRefused && (0,_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__  .Dz)(failure, 'not-found')) || !(await exists());
            if (!isGone)
                return { written: false, observed: 'it still exists' };
            return isRefused
                ? { written: 'unknown', observed: 'it no longer exists', isWanted: true }
                : { written: true, value: undefined };
        },
    });
}

  }),

  40597:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  Connectors),
    l: () => (  createFirst)
  });
  var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
  var _core_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82226);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46601);
  var _errors_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25584);
  var _errors_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80537);
  var _http_response_reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57425);
  var _http_session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13856);
  var _collection_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44069);










const createFirst = 'create the connector first, or check its id or alias';
const maxTypos = 2;
class Connectors {
    #session;
    #logger;
    constructor(session, logger) {
        this.#session = session;
        this.#logger = logger;
    }
    async list({ signal } = {}) {
        const call = { operation: 'list the connectors', path: this.#session.path('platform-connectors'), signal };
        return await (0,_collection_js__WEBPACK_IMPORTED_MODULE_9__  .f)(this.#session, this.#logger, call, { read: readConnector, key: ({ id }) => id });
    }
    async get(ref, { signal } = {}) {
        const operation = `read connector ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(ref))}`;
        const path = this.#session.path('platform-connectors', ref);
        const body = await this.#session.json({
            operation,
            method: 'GET',
            path,
            right: 'read',
            ifMissing: createFirst,
            signal,
        });
        return readConnector(new _http_response_reader_js__WEBPACK_IMPORTED_MODULE_7__  .r(operation, body));
    }
    async create(alias, { signal } = {}) {
        const name = checkedAlias(alias);
        const operation = `create connector ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(name))}`;
        return await this.#session.write({
            call: {
                operation,
                method: 'POST',
                path: this.#session.path('platform-connectors'),
                json: { alias: name },
                signal,
            },
            read: (0,_http_session_js__WEBPACK_IMPORTED_MODULE_8__  .ut)(operation, readConnector),
            verify: async ({ isRefused }) => await this.#verifyCreated(name, isRefused, signal),
        });
    }
    async rename(id, alias, { from, signal } = {}) {
        const name = checkedAlias(alias);
        const operation = `rename connector ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(id))} to ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(name))}`;
        return await this.#session.write({
            call: {
                operation,
                method: 'PUT',
                path: this.#session.path('platform-connectors', id),
                json: { alias: name },
                ifMissing: `${createFirst}; a connector is renamed by its id`,
                signal,
            },
            read: (0,_http_session_js__WEBPACK_IMPORTED_MODULE_8__  .ut)(operation, (shape) => {
                const renamed = readConnector(shape);
                if (renamed.alias === name)
                    return renamed;
                throw (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_6__  .$M)(operation, `its alias is ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(renamed.alias))}`);
            }),
            verify: async () => {
                const found = await this.get(id, { signal });
                return found.alias === name
                    ? { written: true, value: found }
                    : {
                        written: found.alias === from ? false : 'unknown',
                        observed: `its alias is ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(found.alias))}`,
                    };
            },
        });
    }
    async delete(ref, { signal } = {}) {
        const operation = `delete connector ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(ref))}`;
        const path = this.#session.path('platform-connectors', ref);
        const call = { operation, path, ifMissing: 'there is no such connector', signal };
        await (0,_collection_js__WEBPACK_IMPORTED_MODULE_9__  .K)(this.#session, call, async () => (await this.find(ref, { signal })) !== undefined);
    }
    async find(ref, options = {}) {
        try {
            return await this.get(ref, options);
        }
        catch (error) {
            if ((0,_errors_errors_js__WEBPACK_IMPORTED_MODULE_5__  .Dz)(error, 'not-found'))
                return undefined;
            throw error;
        }
    }
    async resolve(ref, options = {}) {
        try {
            return await this.get(ref, options);
        }
        catch (error) {
            if (!(0,_errors_errors_js__WEBPACK_IMPORTED_MODULE_5__  .Dz)(error, 'not-found'))
                throw error;
            const all = await this.#known(options);
            const exact = all.find(({ id, alias }) => id === ref || alias === ref);
            if (exact)
                return exact;
            const close = closeAliases(ref, all);
            const hint = close.length === 0
                ? 'create it first, or check its id or alias'
                : `did you mean ${close.map((alias) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(alias))).join(' or ')}? otherwise create it first, or check its id or alias`;
            const tracking = error.trackingId === undefined ? '' : `tracking id ${error.trackingId}`;
            throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_5__  .rZ((0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .BP)(`there is no connector ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(ref))} in this tenant`, hint, tracking), {
                kind: 'not-found',
                operation: error.operation,
                status: error.status,
                trackingId: error.trackingId,
                detail: error.detail,
                cause: error,
            });
        }
    }
    async nearestAlias(ref, options = {}) {
        const known = (await this.#known(options)).map(({ alias }) => alias);
        const withoutDigits = (alias) => alias.replace(/\d+/g, '');
        const others = known.filter((alias) => withoutDigits(alias) !== withoutDigits(ref));
        return (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_2__  .p)(ref, others, maxTypos);
    }
    async #known(options) {
        try {
            return await this.list(options);
        }
        catch (error) {
            if (!(0,_errors_errors_js__WEBPACK_IMPORTED_MODULE_5__  .Dz)(error))
                throw error;
            this.#logger.debug(`cannot list the connectors to suggest one: ${error.message}`);
            return [];
        }
    }
    async #verifyCreated(alias, isRefused, signal) {
        const found = await this.find(alias, { signal });
        if (!found)
            return { written: false, observed: 'there is no connector with that alias' };
        const operation = `list the versions of connector ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(alias))}`;
        const path = this.#session.path('platform-connectors', found.id, 'versions');
        const versions = new _http_response_reader_js__WEBPACK_IMPORTED_MODULE_7__  .r(operation, await this.#session.json({ operation, method: 'GET', path, right: 'read', signal }));
        if (versions.list((each) => each).length > 0) {
            return { written: false, observed: 'the connector with that alias has versions, so it existed before' };
        }
        return isRefused
            ? { written: 'unknown', observed: 'there is a connector with that alias', isWanted: true }
            : { written: true, value: found };
    }
}
function readConnector(shape) {
    return { id: shape.field('id').name(), alias: shape.field('alias').text() };
}
function checkedAlias(alias) {
    if (alias.trim() === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .eb('the alias of a connector is empty; give it a name');
    return alias;
}
function closeAliases(ref, all) {
    const wanted = ref.toLowerCase();
    const limit = Math.max(1, Math.floor(wanted.length / 3));
    return all
        .map(({ alias }) => {
        const name = alias.toLowerCase();
        const holds = name.length > 2 && wanted.length > 2 && (name.includes(wanted) || wanted.includes(name));
        return { alias, steps: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__  .Io)(wanted, name), holds };
    })
        .filter(({ steps, holds }) => steps <= limit || holds)
        .sort((a, b) => a.steps - b.steps)
        .slice(0, 3)
        .map(({ alias }) => alias);
}

  }),

  81892:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    DU: () => (  connectorLocales),
    JO: () => (  connectorsPrefixes),
    Rd: () => (  connectorFilterFields),
    kz: () => (  patchableFields)
  });
const connectorsPrefixes = ['v3', 'v2024', 'v2025', 'v2026', 'v1'];
const connectorLocales = [
    ...['de', 'no', 'fi', 'sv', 'ru', 'pt', 'ko', 'zh-TW', 'en', 'it', 'fr', 'zh-CN', 'hu', 'es', 'cs', 'ja', 'pl'],
    ...['da', 'nl'],
];
const patchableFields = [
    'connectorMetadata',
    'applicationXml',
    'correlationConfigXml',
    'sourceConfigXml',
];
const connectorFilterFields = {
    name: { operators: ['sw', 'co'] },
    type: { operators: ['sw', 'co', 'eq'] },
    directConnect: { operators: ['eq'], boolean: true },
    category: { operators: ['eq'] },
    features: { operators: ['ca'] },
    labels: { operators: ['ca'] },
};

  }),

  53939:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $_: () => (  checkChange),
    BV: () => (  checkWholeNumber),
    I1: () => (  nameFilter),
    Nk: () => (  likelyScriptName),
    cb: () => (  checkedLocale),
    vM: () => (  isSet)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
  var _core_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82226);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46601);
  var _custom_connector_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81892);
  var _lists_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58788);







function nameFilter(name) {
    return `name sw ${(0,_lists_js__WEBPACK_IMPORTED_MODULE_6__  .Yf)(name)}`;
}
function likelyScriptName(name) {
    return name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}
function isSet(detail, change) {
    const field = change.path.slice(1);
    return change.op !== 'remove' && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(detail[field], change.value);
}
function checkedLocale(locale) {
    if (_custom_connector_types_js__WEBPACK_IMPORTED_MODULE_5__  .DU.some((known) => known === locale))
        return locale;
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_2__  .p)(locale, _custom_connector_types_js__WEBPACK_IMPORTED_MODULE_5__  .DU);
    const hint = near === undefined ? `the locales are ${_custom_connector_types_js__WEBPACK_IMPORTED_MODULE_5__  .DU.join(', ')}` : `did you mean ${near}?`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .eb(`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(locale))} is not a locale of the tenant; ${hint}`);
}
function checkWholeNumber(name, value, max = Number.MAX_SAFE_INTEGER) {
    if (Number.isSafeInteger(value) && value >= 0 && value <= max)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .eb(`${name} is ${value}; it must be a whole number from 0${max === _lists_js__WEBPACK_IMPORTED_MODULE_6__  .Nt ? ` to ${max}` : ''}`);
}
function checkChange({ op, path }) {
    if (!['add', 'replace', 'remove', 'test'].includes(op))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .eb(`a patch of a custom connector cannot ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(op))}; it can add, replace, remove and test`);
    const [start, field] = path.split('/');
    if (start === '' && _custom_connector_types_js__WEBPACK_IMPORTED_MODULE_5__  .kz.some((each) => each === field))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .eb(`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(path))} of a custom connector cannot be changed; a patch can change ${_custom_connector_types_js__WEBPACK_IMPORTED_MODULE_5__  .kz.map((each) => `/${each}`).join(', ')}`);
}

  }),

  63709:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  linkOf),
    X: () => (  Instances)
  });
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);
  var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80537);
  var _http_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12542);
  var _http_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13856);
  var _collection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44069);






class Instances {
    #session;
    #logger;
    constructor(session, logger) {
        this.#session = session;
        this.#logger = logger;
    }
    async list({ signal } = {}) {
        const call = { operation: 'list the connector instances', path: this.#session.path('connector-instances'), signal };
        return await (0,_collection_js__WEBPACK_IMPORTED_MODULE_5__  .f)(this.#session, this.#logger, call, { read: readInstance, key: ({ id }) => id });
    }
    async link(instanceId, customizerId, { from, signal } = {}) {
        const operation = `link instance ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(instanceId))} with customizer ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(customizerId))}`;
        const change = { op: 'replace', path: '/connectorCustomizerId', value: customizerId };
        const { repeat } = _http_retry_js__WEBPACK_IMPORTED_MODULE_3__  .Jb.exceptions.link;
        return await this.#patch(instanceId, change, { operation, repeat, signal }, { to: customizerId, from });
    }
    async unlink(instanceId, { from, signal } = {}) {
        const operation = `unlink instance ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(instanceId))}`;
        const change = { op: 'remove', path: '/connectorCustomizerId' };
        return await this.#patch(instanceId, change, { operation, signal }, { to: undefined, from });
    }
    async #patch(id, change, call, { to, from }) {
        return await this.#session.write({
            call: {
                ...call,
                method: 'PATCH',
                path: this.#session.path('connector-instances', id),
                json: [change],
                headers: { 'content-type': 'application/json-patch+json' },
                ifMissing: 'check the id of the instance: it is the spConnectorInstanceId of the source',
            },
            read: (0,_http_session_js__WEBPACK_IMPORTED_MODULE_4__  .ut)(call.operation, (shape) => {
                const changed = readInstance(shape);
                if (linkOf(changed) === to)
                    return changed;
                throw (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__  .$M)(call.operation, `the instance has ${describedLink(changed)}`);
            }),
            verify: async () => {
                const found = (await this.list({ signal: call.signal })).find((each) => each.id === id);
                if (found === undefined)
                    return { written: 'unknown', observed: 'the instance is no longer in the list' };
                if (linkOf(found) === to)
                    return { written: true, value: found };
                return { written: linkOf(found) === from ? false : 'unknown', observed: `it has ${describedLink(found)}` };
            },
        });
    }
}
function readInstance(shape) {
    const customizer = shape.field('connectorCustomizerId').optional((each) => each.text());
    return {
        id: shape.field('id').name(),
        name: shape.field('name').optional((each) => each.text()) ?? '',
        ...(customizer === undefined ? {} : { connectorCustomizerId: customizer }),
    };
}
function linkOf({ connectorCustomizerId }) {
    return connectorCustomizerId || undefined;
}
function describedLink(instance) {
    const linked = linkOf(instance);
    return linked === undefined ? 'no customizer' : `the customizer ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(linked))}`;
}

  }),

  58788:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    JX: () => (  PageEnd),
    Nt: () => (  maxPageSize),
    S4: () => (  allPages),
    SB: () => (  pageQuery),
    Yf: () => (  filterText)
  });
  var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25584);
  var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80537);


const maxPageSize = 250;
const maxEntries = 100_000;
async function allPages(page, key, logger, operation, isForDisplay = false) {
    const entries = new Map();
    const end = new PageEnd(maxPageSize);
    for (let offset = 0;;) {
        let found;
        try {
            found = await page(offset);
        }
        catch (error) {
            if (offset === 0 || !(0,_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__  .Dz)(error, 'bad-request', 'not-found'))
                throw error;
            const message = `the list may be longer than the ${entries.size} entries that were read: ${error.message}`;
            if (isRound(entries.size))
                logger.warning(message);
            else
                logger.debug(message);
            return [...entries.values()];
        }
        const before = entries.size;
        for (const entry of found) {
            if (!entries.has(key(entry)))
                entries.set(key(entry), entry);
        }
        if (entries.size > maxEntries) {
            throw (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__  .au)(operation, `has more than ${maxEntries} entries, and no end was in sight`);
        }
        if (entries.size === before || end.isReachedBy(found.length))
            return [...entries.values()];
        if (isForDisplay && !isRound(found.length))
            return [...entries.values()];
        offset += found.length;
    }
}
function isRound(length) {
    return length % 10 === 0;
}
class PageEnd {
    #limit;
    #hadFullPage = false;
    constructor(limit) {
        this.#limit = limit;
    }
    isReachedBy(length) {
        if (length >= this.#limit) {
            this.#hadFullPage ||= length === this.#limit;
            return false;
        }
        return length === 0 || this.#hadFullPage;
    }
}
function pageQuery(offset) {
    return `?limit=${maxPageSize}&offset=${offset}`;
}
function filterText(text) {
    return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

  }),

  3329:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  SourceData),
    q: () => (  hasRuntimeEndpoint)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62151);


const runtimePath = '/sp-conn-runtime-exec/runtime-connector-invoke';
const discoverType = 'std:source-data:discover';
const readType = 'std:source-data:read';
class SourceData {
    #invoker;
    constructor(invoker) {
        this.#invoker = invoker;
    }
    async discover(target, queryInput) {
        const request = { ...target, type: discoverType, input: { queryInput } };
        return await this.#invoker.one(request, runtimePathOf(request));
    }
    async read(target, sourceDataKey, queryInput) {
        const request = { ...target, type: readType, input: { sourceDataKey, queryInput } };
        return await this.#invoker.one(request, runtimePathOf(request));
    }
    messages(request) {
        return this.#invoker.messages(request, runtimePathOf(request));
    }
}
function hasRuntimeEndpoint(type) {
    return type === discoverType || type === readType;
}
function runtimePathOf({ type, connector }) {
    if (type === discoverType)
        return runtimePath;
    if (type === readType)
        return (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__  .wA)(runtimePath, connector, 'invoke-direct');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`only ${discoverType} and ${readType} have an endpoint of their own`);
}

  }),

  65068:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  uploadVerifyAfterMs),
    u: () => (  Versions)
  });
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);
  var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80537);
  var _http_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13856);
  var _http_upload_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55146);
  var _collection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44069);
  var _connectors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40597);







const uploadVerifyAfterMs = [0, 3_000, 7_000, 20_000];
class Versions {
    #session;
    #logger;
    constructor(session, logger) {
        this.#session = session;
        this.#logger = logger;
    }
    async list(ref, { signal } = {}) {
        const operation = `list the versions of connector ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(ref))}`;
        const path = this.#session.path('platform-connectors', ref, 'versions');
        const call = { operation, path, ifMissing: _connectors_js__WEBPACK_IMPORTED_MODULE_6__  .l, signal };
        return await (0,_collection_js__WEBPACK_IMPORTED_MODULE_5__  .f)(this.#session, this.#logger, call, { read: readVersion, key: ({ version }) => version });
    }
    async upload(ref, file, { signal, onReady } = {}) {
        await (0,_http_upload_file_js__WEBPACK_IMPORTED_MODULE_4__  .C)(file);
        const operation = `upload a version of connector ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(ref))}`;
        const before = await this.list(ref, { signal });
        const known = new Set(before.map(({ version }) => version));
        await onReady?.(before);
        return await this.#session.write({
            call: {
                operation,
                method: 'POST',
                path: this.#session.path('platform-connectors', ref, 'versions'),
                file,
                ifMissing: _connectors_js__WEBPACK_IMPORTED_MODULE_6__  .l,
                idleTimeoutMs: this.#session.limits.uploadIdleTimeoutMs,
                signal,
            },
            read: (0,_http_session_js__WEBPACK_IMPORTED_MODULE_3__  .ut)(operation, (shape) => {
                const created = readVersion(shape);
                if (!known.has(created.version))
                    return created;
                throw (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__  .$M)(operation, `it is version ${created.version}, which existed before`);
            }),
            verify: async ({ isRefused }) => await this.#verify(ref, known, isRefused, signal),
            verifyAfterMs: uploadVerifyAfterMs,
            beforeRepeat: async () => await onReady?.(before),
        });
    }
    async #verify(ref, known, isRefused, signal) {
        const listed = await this.list(ref, { signal });
        if (listed.filter(({ version }) => known.has(version)).length < known.size) {
            return { written: 'unknown', observed: 'the list of versions lacks some that were there before' };
        }
        const [found, ...others] = listed.filter(({ version }) => !known.has(version));
        if (found === undefined) {
            return { written: false, observed: 'there is no new version, so it can be uploaded again' };
        }
        if (isRefused) {
            const observed = `there is the new version ${found.version}, which may be that of someone else`;
            return { written: 'unknown', observed, isWanted: true };
        }
        if (others.length === 0) {
            this.#logger.info(`the upload arrived: it is version ${found.version} of connector ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(ref))}`);
            return { written: true, value: found };
        }
        const numbers = [found, ...others].map(({ version }) => version).join(', ');
        const observed = `meanwhile the versions ${numbers} were created, so someone else uploads too; it is not known which one is ours, if any`;
        return { written: 'unknown', observed };
    }
}
function readVersion(shape) {
    return { connectorId: shape.field('connectorId').text(), version: shape.field('version').count() };
}

  })

};
