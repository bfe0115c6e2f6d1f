export const id = 358;
export const ids = [358];
export const modules = {

  50881:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  ActiveCommands)
  });
class ActiveCommands {
    #running = 0;
    #active = 0;
    #begun = 0;
    #concluded = 0;
    get running() {
        return this.#running;
    }
    get active() {
        return this.#active;
    }
    get only() {
        return this.#active === 1 ? this.#begun : 0;
    }
    hasConcluded(command) {
        return command > 0 && command <= this.#concluded;
    }
    begin() {
        this.#begun++;
        this.#running++;
        this.#active++;
    }
    conclude() {
        if (this.#active === 1)
            this.#concluded = this.#begun;
        if (this.#active > 0)
            this.#active--;
    }
    end() {
        this.#running--;
        this.#active = Math.min(this.#active, this.#running);
    }
}

  }),

  97920:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G3: () => (  bodyText),
    OM: () => (  bodyBytes),
    x8: () => (  readBody)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
  var _core_exact_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49138);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
  var _charsets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84113);





const maxBytes = 256 * 1024 * 1024;
const maxMadeUp = 1024 * 1024;
const maxEncodings = 5;
function readBody(bytes, { type, encoding }) {
    if (bytes.length === 0)
        return undefined;
    const plain = decoded(bytes, encoding);
    const read = plain && (0,_charsets_js__WEBPACK_IMPORTED_MODULE_3__  .g7)(plain, type);
    if (read === undefined)
        return { binary: { bytes: bytes.length, hash: hashOf(plain ?? bytes) } };
    const { text, charset } = read;
    const about = charset === undefined ? {} : { charset };
    if (/\bx-www-form-urlencoded\b/i.test(type))
        return { form: [...new URLSearchParams(text)], ...about };
    const json = /^\s*[[{]/.test(text) || /\bjson\b/i.test(type) ? jsonOf(text) : undefined;
    return json === undefined ? { text: text.split('\n'), ...about } : { ...json, ...about };
}
function bodyBytes(body, encoding) {
    if (body === undefined)
        return Buffer.alloc(0);
    if ('binary' in body)
        return Buffer.alloc(Math.min(body.binary.bytes, maxMadeUp));
    let bytes = (0,_charsets_js__WEBPACK_IMPORTED_MODULE_3__  .wx)(bodyText(body), body.charset);
    for (const each of encodingsOf(encoding).slice(0, maxEncodings)) {
        if (each === 'gzip' || each === 'x-gzip')
            bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(bytes);
        else if (each === 'deflate')
            bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateSync)(bytes);
        else if (each === 'br')
            bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliCompressSync)(bytes);
    }
    return bytes;
}
function bodyText(body) {
    if ('binary' in body)
        return '';
    if ('json' in body)
        return (0,_core_exact_json_js__WEBPACK_IMPORTED_MODULE_2__  .dj)(body.json);
    return 'form' in body ? new URLSearchParams(body.form).toString() : body.text.join('\n');
}
function encodingsOf(encoding) {
    const names = encoding.split(',').map((each) => each.trim().toLowerCase());
    return names.filter((each) => each !== '' && each !== 'identity');
}
function decoded(bytes, encoding) {
    const limit = { maxOutputLength: maxBytes };
    let plain = bytes;
    try {
        const encodings = encodingsOf(encoding);
        if (encodings.length > maxEncodings)
            return undefined;
        for (const each of encodings.reverse()) {
            if (each === 'gzip' || each === 'x-gzip')
                plain = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(plain, limit);
            else if (each === 'deflate')
                plain = ((plain[0] ?? 0) & 0x0f) === 8 ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateSync)(plain, limit) : (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRawSync)(plain, limit);
            else if (each === 'br')
                plain = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompressSync)(plain, limit);
            else
                return undefined;
        }
        return plain;
    }
    catch {
        return undefined;
    }
}
function hashOf(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex').slice(0, 8);
}
function jsonOf(text) {
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .hz)(_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Mw, text))
        return undefined;
    try {
        return { json: (0,_core_exact_json_js__WEBPACK_IMPORTED_MODULE_2__  .lQ)(text) };
    }
    catch {
        return undefined;
    }
}

  }),

  18866:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  recordedConfig),
    i: () => (  replayConfig)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _core_exact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49138);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
  var _core_secrets_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53491);
  var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69007);





const rsaKey = `${_core_secrets_store_js__WEBPACK_IMPORTED_MODULE_2__  .dK} (RSA private key)`;
const ecKey = `${_core_secrets_store_js__WEBPACK_IMPORTED_MODULE_2__  .dK} (EC private key)`;
const maxKeys = 5;
const place = { part: 'config', name: '', parent: '', siblings: [] };
function recordedConfig(config, secrets, map) {
    const known = new Set(secrets);
    const walk = (value, at) => {
        if (typeof value === 'string' || typeof value === 'number') {
            if (known.has(String(value)))
                return typeof value === 'number' ? 0 : masked(value, map);
            return typeof value === 'number' ? Number(map.number(String(value), at)) : (0,_places_js__WEBPACK_IMPORTED_MODULE_3__  .E0)(value, at, map);
        }
        if (Array.isArray(value))
            return value.map((each) => walk(each, at));
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(value))
            return value;
        const siblings = Object.keys(value);
        return Object.fromEntries(Object.entries(value).map(([name, each]) => [
            map.name(name, { ...at, isName: true }),
            walk(each, { ...place, name, parent: at.name, siblings }),
        ]));
    };
    return walk(config, place);
}
function replayConfig(recorded) {
    const keys = { rsa: [], ec: [] };
    let asked = 0;
    const keyOf = (kind) => {
        if (keys[kind].length < maxKeys)
            keys[kind].push(newKey(kind));
        return keys[kind][asked++ % keys[kind].length] ?? '';
    };
    const filled = (value) => {
        if (Array.isArray(value))
            return value.map(filled);
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(value))
            return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(each)]));
        if (typeof value !== 'string' || (0,_core_exact_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gu)(value) !== undefined)
            return value;
        if (value === rsaKey)
            return keyOf('rsa');
        if (value === ecKey)
            return keyOf('ec');
        if (/^\s*[[{]/.test(value) && value.includes(_core_secrets_store_js__WEBPACK_IMPORTED_MODULE_2__  .dK)) {
            try {
                return JSON.stringify(filled(JSON.parse(value)));
            }
            catch {
            }
        }
        return value.replaceAll(_core_secrets_store_js__WEBPACK_IMPORTED_MODULE_2__  .dK, () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex'));
    };
    return filled(recorded);
}
function masked(secret, map) {
    if (secret === '')
        return '';
    if (/^\s*[[{]/.test(secret)) {
        try {
            return JSON.stringify((0,_places_js__WEBPACK_IMPORTED_MODULE_3__  .T)(JSON.parse(secret), place, maskedInside(map)));
        }
        catch {
            return _core_secrets_store_js__WEBPACK_IMPORTED_MODULE_2__  .dK;
        }
    }
    return maskedText(secret);
}
function maskedText(secret) {
    if (!/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/.test(secret))
        return secret === '' ? '' : _core_secrets_store_js__WEBPACK_IMPORTED_MODULE_2__  .dK;
    return secret.includes('BEGIN EC ') || secret.length < 400 ? ecKey : rsaKey;
}
function maskedInside(map) {
    const plain = { ...map, whole: () => undefined, clean: (text) => text };
    return {
        whole: (text) => (/^https?:\/\/[^\s@?]{1,500}$/i.test(text) ? (0,_places_js__WEBPACK_IMPORTED_MODULE_3__  .E0)(text, place, plain) : maskedText(text)),
        clean: (text) => text,
        text: maskedText,
        name: (text) => text,
        number: (digits) => digits,
    };
}
function newKey(kind) {
    const { privateKey } = kind === 'rsa'
        ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('rsa', { modulusLength: 2048 })
        : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

  }),

  85417:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  eachText)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65872);

function eachText(root, outer, visit) {
    const stack = [[root, outer]];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const [value, name] = next;
        if (typeof value === 'string' || typeof value === 'number')
            visit(String(value), name);
        else if (Array.isArray(value))
            for (const each of value)
                stack.push([each, name]);
        else if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(value))
            for (const [key, each] of Object.entries(value))
                stack.push([each, key]);
    }
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(root) || !Array.isArray(root['changes']))
        return;
    for (const change of root['changes']) {
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(change) && typeof change['attribute'] === 'string')
            eachText(change['value'], change['attribute'], visit);
    }
}

  }),

  78687:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $7: () => (  generatedIn),
    LU: () => (  isIdentifying),
    e_: () => (  withoutGenerated),
    kb: () => (  dayOf),
    yO: () => (  GeneratedValues)
  });
  var _core_secrets_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53491);
  var _bodies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97920);
  var _masked_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29693);



const generated = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?|[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT|(?<![\w.-])1[5-9]\d{8}\.\d{1,9}(?![\w.-])|(?<![\w+/=-])[A-Za-z0-9+/]{14,200}={1,2}(?![\w+/=-])|(?<![\w-])[\w-]{10,200}(?![\w-])/g;
const compactTime = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])T?(?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?:Z|[+-]\d{4})?$/;
const dayMs = 24 * 60 * 60 * 1000;
const maxDays = 370;
const quarterMs = 15 * 60 * 1000;
const maxZonesMs = dayMs + 14 * 60 * 60 * 1000;
function dayOf(time) {
    const [, year, month, day] = /^((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:[T ]|\d{6})/.exec(time) ?? [];
    if (year !== undefined)
        return Date.parse(`${year}-${month}-${day}`);
    if (!/^\d/.test(time))
        return Date.parse(time);
    return Number(time) * (/^\d{13}$/.test(time) ? 1 : 1000);
}
function instantOf(time) {
    const compact = /^(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)(Z|[+-]\d{4})?$/.exec(time);
    if (compact !== null && compactTime.test(time)) {
        const [, year, month, day, hour, minute, second, zone = 'Z'] = compact;
        return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone.replace(/\d\d$/, ':$&')}`);
    }
    if (/^\d{4}-/.test(time)) {
        const text = time.replace(' ', 'T').replace(',', '.');
        const zoned = text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
        return Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(zoned) ? zoned : `${zoned}Z`);
    }
    return dayOf(time);
}
function kindOf(token) {
    if (/^\d{4}-\d\d-\d\d[T ]|GMT$/.test(token) || /^1[5-9]\d{8}(?:\d{3}|\.\d{1,9})?$/.test(token))
        return 'time';
    if (compactTime.test(token))
        return 'time';
    if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(token))
        return 'uuid';
    if (/^(?=.*\d)[0-9a-f]{16,}$/i.test(token))
        return 'hex';
    if (token.endsWith('='))
        return isNonce(token) ? 'random' : undefined;
    if (token.length >= 16 && /\d/.test(token) && /[a-z]/.test(token) && /[A-Z]/.test(token))
        return 'random';
    if (/^[0-7](?=.*[A-Z])[0-9A-HJKMNP-TV-Z]{25}$|^c(?=.*\d.*\d)[0-9a-z]{24}$/.test(token))
        return 'random';
    return token.startsWith('--') && /\d{6}/.test(token) ? 'random' : undefined;
}
function isNonce(token) {
    const bytes = Buffer.from(token, 'base64');
    if (token.length % 4 !== 0 || bytes.length < 10)
        return false;
    return ![bytes.toString('latin1'), bytes.toString('utf16le')].some((text) => /^[\t\n\r -~]*$/.test(text));
}
function generatedIn(text) {
    return (text.match(generated) ?? []).filter((token) => kindOf(token) !== undefined);
}
class GeneratedValues {
    #answered = new Set();
    #own = new Set();
    #recordedMs;
    #given = new Set();
    constructor(exchanges, recordedMs) {
        this.#recordedMs = recordedMs;
        for (const { request, answer } of exchanges) {
            const sent = generatedIn(`${request.url} ${request.body ? (0,_bodies_js__WEBPACK_IMPORTED_MODULE_1__  .G3)(request.body) : ''}`);
            for (const token of sent)
                if (!this.#answered.has(token))
                    this.#own.add(token);
            if ('error' in answer)
                continue;
            const headers = (answer.headers ?? []).map(([, value]) => value).join(' ');
            for (const token of generatedIn(`${headers} ${answer.body ? (0,_bodies_js__WEBPACK_IMPORTED_MODULE_1__  .G3)(answer.body) : ''}`))
                this.#answered.add(token);
        }
    }
    given(text) {
        for (const [day] of text.matchAll(/(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)/g)) {
            const ms = Date.parse(day);
            if (!Number.isNaN(ms))
                this.#given.add(ms);
        }
    }
    compare(recorded, sent) {
        if (recorded === sent)
            return [];
        if (recorded.includes(_core_secrets_store_js__WEBPACK_IMPORTED_MODULE_0__  .dK))
            return this.#compareMasked(recorded, sent);
        const [before, after] = [generatedIn(recorded), generatedIn(sent)];
        if (before.length === 0 || before.length !== after.length)
            return undefined;
        if (withoutGenerated(recorded) !== withoutGenerated(sent))
            return undefined;
        const pairs = before.map((token, i) => [token, after[i] ?? '']);
        return this.#differing(pairs);
    }
    #compareMasked(recorded, sent) {
        const parts = (0,_masked_text_js__WEBPACK_IMPORTED_MODULE_2__  .ES)(recorded);
        if ((0,_masked_text_js__WEBPACK_IMPORTED_MODULE_2__  .s3)(parts, sent) !== undefined)
            return [];
        const after = new Marked(sent);
        const before = parts.map((part) => ('literal' in part ? new Marked(part.literal) : undefined));
        const marked = parts.map((part, i) => (before[i] === undefined ? part : { literal: before[i].text }));
        const places = (0,_masked_text_js__WEBPACK_IMPORTED_MODULE_2__  .s3)(marked, after.text, (start, end) => after.original(start, end));
        if (places === undefined)
            return undefined;
        const pairs = before
            .filter((each) => each !== undefined)
            .flatMap(({ tokens }, i) => {
            const first = after.tokensBefore(places[i] ?? 0);
            return tokens.map((token, n) => [token, after.tokens[first + n] ?? '']);
        });
        return this.#differing(pairs);
    }
    #differing(pairs) {
        const differing = pairs.filter(([a, b]) => a !== b);
        const isEqual = ([a, b]) => this.#own.has(a) && this.#isNew(b) && !this.#isOtherTime(a, b);
        return differing.every(isEqual) ? differing : undefined;
    }
    #isOtherTime(recorded, sent) {
        const [before, after] = [recorded, sent].map((text) => this.#daysFromStart(text));
        if (before === undefined || after === undefined)
            return false;
        if (before <= 2)
            return after > maxDays;
        return this.#isGiven(instantOf(recorded)) && instantOf(recorded) !== instantOf(sent);
    }
    #isGiven(ms) {
        return ms % quarterMs === 0 && [...this.#given].some((day) => Math.abs(ms - day) <= maxZonesMs);
    }
    #daysFromStart(text) {
        if (this.#recordedMs === undefined || kindOf(text) !== 'time')
            return undefined;
        const days = (dayOf(text) - this.#recordedMs) / dayMs;
        return Number.isNaN(days) ? undefined : Math.abs(days);
    }
    #isNew(token) {
        return !this.#answered.has(token) && (!isIdentifying(token) || !this.#own.has(token));
    }
}
function isIdentifying(token) {
    return kindOf(token) !== 'time';
}
function withoutGenerated(text) {
    return text.replace(generated, (token) => {
        const kind = kindOf(token);
        return kind === undefined ? token : `‹${kind}›`;
    });
}
const kinds = ['uuid', 'time', 'hex', 'random'];
const marks = /[\ue000-\ue003]/g;
class Marked {
    text;
    tokens = [];
    constructor(text) {
        const isMarked = text.search(marks) >= 0;
        this.text = isMarked
            ? text
            : text.replace(generated, (token) => {
                const kind = kindOf(token);
                if (kind === undefined)
                    return token;
                this.tokens.push(token);
                return String.fromCharCode(0xe000 + kinds.indexOf(kind));
            });
    }
    tokensBefore(place) {
        return this.text.slice(0, place).match(marks)?.length ?? 0;
    }
    original(start, end) {
        let next = this.tokensBefore(start);
        return this.text.slice(start, end).replace(marks, (mark) => this.tokens[next++] ?? mark);
    }
}

  }),

  83718:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    DF: () => (  RequestReader),
    El: () => (  AnswerReader),
    my: () => (  NotHttpError),
    rR: () => (  headerOf)
  });
const maxHeadBytes = 256 * 1024;
const maxBodyBytes = 256 * 1024 * 1024;
class NotHttpError extends Error {
    name = 'NotHttpError';
}
function headerOf(headers, name) {
    return headers.find(([key]) => key.toLowerCase() === name)?.[1];
}
class MessageReader {
    #rest = Buffer.alloc(0);
    #state = 'head';
    #body = [];
    #bodyBytes = 0;
    #left = 0;
    push(data) {
        let bytes = this.#rest.length === 0 ? data : Buffer.concat([this.#rest, data]);
        this.#rest = Buffer.alloc(0);
        while (bytes.length > 0) {
            const used = this.#read(bytes);
            if (used === undefined) {
                if (bytes.length > maxHeadBytes)
                    throw new NotHttpError(`a line or head is longer than ${maxHeadBytes} bytes`);
                this.#rest = Buffer.from(bytes);
                return;
            }
            bytes = bytes.subarray(used);
        }
    }
    end() {
        if (this.#state === 'until-end')
            this.#finish();
        return this.#state === 'head' && this.#rest.length === 0;
    }
    get unfinished() {
        return this.#state === 'head' ? undefined : Buffer.concat(this.#body);
    }
    #read(bytes) {
        switch (this.#state) {
            case 'head':
                return this.#readHead(bytes);
            case 'length':
            case 'chunk': {
                const part = bytes.subarray(0, this.#left);
                this.#add(part);
                this.#left -= part.length;
                if (this.#left === 0 && this.#state === 'length')
                    this.#finish();
                else if (this.#left === 0)
                    this.#state = 'chunk-end';
                return part.length;
            }
            case 'until-end':
                this.#add(bytes);
                return bytes.length;
            default:
                return this.#readLine(bytes);
        }
    }
    #readHead(bytes) {
        if (bytes[0] === 0x0d || bytes[0] === 0x0a)
            return 1;
        const end = bytes.indexOf('\r\n\r\n');
        if (end < 0) {
            if (!/^[!-~]{0,40}(?: |$)/.test(bytes.toString('latin1', 0, 41)))
                throw new NotHttpError('it is not HTTP');
            return undefined;
        }
        const [line = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n');
        const headers = [];
        for (const each of lines) {
            const at = each.indexOf(':');
            if (at < 1)
                throw new NotHttpError('a header has no name');
            headers.push([each.slice(0, at), each.slice(at + 1).trim()]);
        }
        const kind = this.readHead(line, headers);
        if (kind === 'skip')
            return end + 4;
        this.#body = [];
        this.#bodyBytes = 0;
        if (kind === 'none')
            this.#finish();
        else if (kind === 'until-end')
            this.#state = 'until-end';
        else
            this.#startBody(headers);
        return end + 4;
    }
    #startBody(headers) {
        if (/\bchunked\b/i.test(headerOf(headers, 'transfer-encoding') ?? '')) {
            this.#state = 'chunk-size';
            return;
        }
        this.#left = Number(headerOf(headers, 'content-length') ?? 0);
        if (!Number.isSafeInteger(this.#left) || this.#left < 0)
            throw new NotHttpError('its length is not a number');
        if (this.#left === 0)
            this.#finish();
        else
            this.#state = 'length';
    }
    #readLine(bytes) {
        const end = bytes.indexOf('\r\n');
        if (end < 0)
            return undefined;
        const line = bytes.toString('latin1', 0, end);
        if (this.#state === 'chunk-end')
            this.#state = 'chunk-size';
        else if (this.#state === 'trailer') {
            if (line === '')
                this.#finish();
        }
        else {
            const size = /^[0-9a-f]{1,8}(?=[;\s]|$)/i.exec(line)?.[0];
            if (size === undefined)
                throw new NotHttpError('a chunk has no size');
            this.#left = Number.parseInt(size, 16);
            this.#state = this.#left === 0 ? 'trailer' : 'chunk';
        }
        return end + 2;
    }
    #add(part) {
        this.#bodyBytes += part.length;
        if (this.#bodyBytes > maxBodyBytes)
            throw new NotHttpError(`a body is larger than ${maxBodyBytes} bytes`);
        this.#body.push(Buffer.from(part));
    }
    #finish() {
        this.#state = 'head';
        const body = Buffer.concat(this.#body);
        this.#body = [];
        this.finished(body);
    }
}
class RequestReader extends MessageReader {
    #events;
    #head;
    constructor(events) {
        super();
        this.#events = events;
    }
    readHead(line, headers) {
        const [, method, target, version] = /^([!-~]{1,40}) ([!-~\u0080-\u00ff]{1,65536}) HTTP\/(\d)\.\d$/.exec(line) ?? [];
        if (method === undefined || target === undefined)
            throw new NotHttpError('it is not HTTP');
        if (version !== '1')
            throw new NotHttpError('it is HTTP/2');
        this.#head = { method, target, headers };
        this.#events.onHead?.(this.#head);
        return 'by-headers';
    }
    finished(body) {
        if (this.#head !== undefined)
            this.#events.onRequest({ ...this.#head, body });
    }
}
class AnswerReader extends MessageReader {
    #methods = [];
    #onAnswer;
    #head;
    constructor(onAnswer) {
        super();
        this.#onAnswer = onAnswer;
    }
    partial() {
        const body = this.unfinished;
        return body === undefined || this.#head === undefined ? undefined : { ...this.#head, body };
    }
    expect(method) {
        this.#methods.push(method);
    }
    readHead(line, headers) {
        const [, digits, reason = ''] = /^HTTP\/1\.\d (\d{3})(?: (.{0,1000}))?$/.exec(line) ?? [];
        if (digits === undefined)
            throw new NotHttpError('an answer is not HTTP/1.1');
        const status = Number(digits);
        if (status === 101)
            throw new NotHttpError(`it is upgraded to ${headerOf(headers, 'upgrade') ?? 'something else'}`);
        if (status < 200)
            return 'skip';
        this.#head = { status, reason, headers };
        const method = this.#methods.shift();
        if (method === 'HEAD' || status === 204 || status === 304)
            return 'none';
        if (method === 'CONNECT' && status < 300)
            return 'none';
        const hasLength = /\bchunked\b/i.test(headerOf(headers, 'transfer-encoding') ?? '');
        return hasLength || headerOf(headers, 'content-length') !== undefined ? 'by-headers' : 'until-end';
    }
    finished(body) {
        if (this.#head !== undefined)
            this.#onAnswer({ ...this.#head, body });
    }
}

  }),

  44184:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Mk: () => (  withEntities),
    RY: () => (  isMarkup),
    Tv: () => (  mapMarkup),
    __: () => (  withoutEntities)
  });
const named = {
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', szlig: 'ß', aring: 'å', Aring: 'Å' },
    ...{ aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', ccedil: 'ç', Ccedil: 'Ç', scaron: 'š', Scaron: 'Š' },
};
const accents = {
    ...{
        uml: '\u0308',
        acute: '\u0301',
        grave: '\u0300',
        circ: '\u0302',
        tilde: '\u0303',
        cedil: '\u0327',
        caron: '\u030c',
    },
};
function isMarkup(text) {
    return /^\ufeff?\s*<(?!https?:)[!?/a-z][^<]*>/i.test(text);
}
function mapMarkup(text, outer, map) {
    const names = [];
    const parts = [];
    const here = () => ({ ...outer, name: localName(names.at(-1) ?? ''), parent: localName(names.at(-2) ?? '') });
    const content = (raw) => {
        if (raw.trim() === '')
            return raw;
        const plain = withoutEntities(raw);
        const inner = plain.trim();
        const other = map.text(inner, here());
        const start = plain.indexOf(inner);
        return other === inner ? raw : withEntities(plain.slice(0, start) + other + plain.slice(start + inner.length));
    };
    let at = 0;
    while (at < text.length) {
        const start = text.indexOf('<', at);
        parts.push(content(text.slice(at, start < 0 ? undefined : start)));
        if (start < 0)
            break;
        const [open, close] = ends.find(([begin]) => text.startsWith(begin, start)) ?? ['<', '>'];
        const end = open === '<' ? endOfTag(text, start) : text.indexOf(close, start + open.length);
        if (end < 0) {
            parts.push('<', content(text.slice(start + 1)));
            break;
        }
        const inner = text.slice(start + open.length, end);
        if (open === '<')
            parts.push(`<${mapTag(inner, names, here, map)}>`);
        else
            parts.push(open, inner.trim() === '' ? inner : map.text(inner, here()), close);
        at = end + close.length;
    }
    return parts.join('');
}
const ends = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
    ['<!', '>'],
];
function endOfTag(text, start) {
    let quote = '';
    for (let i = start + 1; i < text.length; i++) {
        const sign = text[i];
        if (quote !== '') {
            if (sign === quote)
                quote = '';
        }
        else if (sign === '>')
            return i;
        else if ((sign === '"' || sign === "'") && text[i - 1] === '=')
            quote = sign;
    }
    return text.indexOf('>', start);
}
function mapTag(tag, names, here, map) {
    const name = /^\/?[^\s/]*/.exec(tag)?.[0] ?? '';
    if (name.startsWith('/')) {
        const known = names.lastIndexOf(name.slice(1));
        if (known >= 0)
            names.length = known;
    }
    else
        names.push(name);
    const at = here();
    const attributes = tag
        .slice(name.length)
        .replace(/([^\s=/"']+)(\s*=\s*)("[^"]*"|'[^']*')|([^\s=/"']+)/g, (all, ...groups) => {
        const [key, equals, quoted] = groups;
        if (key === undefined || quoted === undefined)
            return map.text(all, { ...at, name: '' });
        const raw = quoted.slice(1, -1);
        const plain = withoutEntities(raw);
        const local = localName(key);
        const other = raw === '' ? raw : map.text(plain, { ...at, name: local, parent: localName(name) });
        const value = other === plain ? raw : withEntities(other);
        return `${map.name(key, { ...at, name: local, isName: true })}${equals}${quoted[0]}${value}${quoted[0]}`;
    });
    if (tag.endsWith('/') && !name.startsWith('/'))
        names.pop();
    return map.name(name, { ...at, isName: true }) + attributes;
}
function localName(tag) {
    return tag.slice(0, 200).replace(/^[^:]*:/, '');
}
function withoutEntities(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (all, hex, digits, name) => {
        if (name !== undefined)
            return named[name] ?? accented(String(name)) ?? all;
        const point = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all;
    });
}
function accented(name) {
    const accent = accents[name.slice(1)];
    return accent && `${name[0]}${accent}`.normalize('NFC');
}
function withEntities(text) {
    return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

  }),

  29693:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    ES: () => (  maskedParts),
    nU: () => (  hasMaskedPassword),
    s3: () => (  matchParts)
  });
  var _core_secrets_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53491);
  var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44184);
  var _masks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74699);



const maxTries = 200;
const masks = /\*\*\* \(made up, \d{1,7} characters, [0-9a-f]{8}\)|"\*\*\* \(number\)"|\*\*\*/g;
function maskedParts(recorded) {
    const parts = [];
    let end = 0;
    for (const match of recorded.matchAll(masks)) {
        parts.push({ literal: recorded.slice(end, match.index) });
        parts.push(match[0].startsWith(`${_core_secrets_store_js__WEBPACK_IMPORTED_MODULE_0__  .dK} (made up`) ? { password: match[0] } : { any: true });
        end = match.index + match[0].length;
    }
    parts.push({ literal: recorded.slice(end) });
    return parts;
}
function hasMaskedPassword(recorded) {
    return recorded.includes(`${_core_secrets_store_js__WEBPACK_IMPORTED_MODULE_0__  .dK} (made up, `);
}
function matchParts(parts, text, original = (start, end) => text.slice(start, end)) {
    const places = [];
    let at = 0;
    for (const [i, part] of parts.entries()) {
        if (!('literal' in part))
            continue;
        const { literal } = part;
        const before = parts[i - 1];
        const isLast = i === parts.length - 1;
        if (before === undefined) {
            if (isLast ? text !== literal : !text.startsWith(literal))
                return undefined;
            places.push(0);
            at = literal.length;
            continue;
        }
        let found = isLast ? text.length - literal.length : text.indexOf(literal, at);
        if (isLast && !text.endsWith(literal))
            return undefined;
        for (let tries = 0; 'password' in before && tries < maxTries && found >= at; tries++) {
            if (isPassword(before.password, original(at, found)))
                break;
            found = isLast ? -1 : text.indexOf(literal, found + 1);
        }
        if (found < at)
            return undefined;
        places.push(found);
        at = found + literal.length;
    }
    return places;
}
function isPassword(masked, text) {
    if (text.length > 10_000)
        return false;
    return [text, (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__  .__)(text), unescaped(text), decoded(text)].some((each) => (0,_masks_js__WEBPACK_IMPORTED_MODULE_2__  .Vs)(each) === masked);
}
function unescaped(text) {
    try {
        return String(JSON.parse(`"${text}"`));
    }
    catch {
        return text;
    }
}
function decoded(text) {
    try {
        return decodeURIComponent(text.replaceAll('+', ' '));
    }
    catch {
        return text;
    }
}

  }),

  74699:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Vs: () => (  maskedPassword),
    YN: () => (  credentialsOf),
    dz: () => (  schemeOf),
    pM: () => (  maskedNumber)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _core_secrets_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53491);


const maskedNumber = `${_core_secrets_store_js__WEBPACK_IMPORTED_MODULE_1__  .dK} (number)`;
const schemes = /^(?:basic|bearer|digest|negotiate|ntlm|hoba|mutual|dpop|gnap|oauth|token|apikey|api-key|api-token|apitoken|ssws|geniekey|zoho-oauthtoken|aws4-hmac-sha256|sharedaccesssignature|hawk|saml2?|wrap)(?= |$)/i;
function schemeOf(header) {
    return header === undefined ? undefined : schemes.exec(header)?.[0].toLowerCase();
}
function credentialsOf(header) {
    const text = header.trim();
    const scheme = schemeOf(text);
    const rest = text.slice(scheme?.length ?? text.indexOf(' ') + 1).trim();
    if (scheme !== 'basic') {
        const [, named] = /^[\w-]{1,40}="?([^"=,\s]{6,})"?$/.exec(rest) ?? [];
        return [...(scheme === undefined ? [text] : []), rest, ...(named === undefined ? [] : [named])];
    }
    const pair = Buffer.from(rest, 'base64').toString('utf8');
    const at = pair.indexOf(':');
    return at < 0 ? [rest] : [rest, pair.slice(at + 1), pair.slice(0, at)];
}
function maskedPassword(text) {
    return `${_core_secrets_store_js__WEBPACK_IMPORTED_MODULE_1__  .dK} (made up, ${text.length} characters, ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8)})`;
}

  }),

  73775:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    KX: () => (  personalKindOf),
    hP: () => (  isTimeName),
    mw: () => (  foldedName)
  });
const nameFields = words('firstname lastname givenname familyname surname middlename fullname displayname nickname preferredname maidenname', 'legalname formattedname forename secondname personname employeename username userid login loginname logon logonname', 'samaccountname userprincipalname upn uid mailnickname mail email emailaddress mailaddress emailid primaryemail', 'workemail personalemail secondaryemail alternateemail recoveryemail othermails proxyaddresses contactname sn cn', 'fname lname givennames managername ownername initials street streetaddress homeaddress', 'first last user owner manager supervisor approver assignee createdby updatedby modifiedby');
const phoneFields = words('phone phones phonenumber phonenumbers mobile mobilephone mobilenumber cell cellphone cellphonenumber telephone', 'telephonenumber homephone workphone businessphone businessphones officephone fax faxnumber facsimiletelephonenumber', 'pager msisdn tel');
const birthFields = words('birthdate dateofbirth birthday dob birth birthdatetime');
const besideOfPerson = /^(?:email|mail|emailaddress|firstname|givenname|lastname|surname|username|login|upn|phone)$/;
function personalKindOf(place, rules) {
    const name = foldedName(place.name);
    if (place.isName || name === '')
        return undefined;
    const isOneOf = (list) => list.some((each) => foldedName(each) === name);
    if (isOneOf(rules.personal))
        return 'name';
    if (nameFields.has(name))
        return 'name';
    if (phoneFields.has(name))
        return 'phone';
    if (birthFields.has(name))
        return 'birth';
    const parent = foldedName(place.parent);
    if (name === 'value' || name === 'address' || name === 'number') {
        if (/^(?:e?mails|emailaddresses|mailaddresses)$/.test(parent))
            return 'name';
        return phoneFields.has(parent) ? 'phone' : undefined;
    }
    if (/^e?mails$|^emailaddresses$/.test(name))
        return 'name';
    if (name === 'formatted' && parent === 'name')
        return 'name';
    if (name === 'name' && place.siblings.some((each) => besideOfPerson.test(foldedName(each))))
        return 'name';
    return undefined;
}
function foldedName(name) {
    return name
        .slice(0, 200)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '');
}
function words(...lists) {
    return new Set(lists.join(' ').split(' '));
}
const timeWords = words('at on date time datetime timestamp ts epoch created updated modified changed expires expiry expiration expiresat exp iat nbf', 'since until reset timems epochms millis lastlogin lastlogon lastseen pwdlastset lastmodified validto validfrom');
function isTimeName(name) {
    const parts = name.slice(0, 200).match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
    const last = parts.at(-1)?.toLowerCase() ?? '';
    if (timeWords.has(last) && (parts.length > 1 || !/^(?:at|on)$/.test(last)))
        return true;
    const folded = foldedName(name);
    if (/(?:time|timestamp|datetime|created|changed|modified|updated|expires|expiry)$/.test(folded))
        return true;
    return (/^last.{0,20}(?:log[io]n|signin|seen|used|access|change|sync|activity|set|ms)$/.test(folded) ||
        timeWords.has(folded));
}

  }),

  69007:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Cs: () => (  decodedPart),
  EP: () => (  mapExchange),
  T: () => (  mapJson),
  E0: () => (  mapText)
});


var exact_json = __webpack_require__(49138);
var json = __webpack_require__(65872);
var store = __webpack_require__(53491);
var markup = __webpack_require__(44184);
var person_fields = __webpack_require__(73775);
; 

const delimiters = [',', ';', '\t', '|'];
function mapTable(text, outer, map) {
    const lineEnd = text.indexOf('\n');
    if (lineEnd < 0 || lineEnd > 10_000)
        return undefined;
    const first = text.slice(0, lineEnd);
    const delimiter = delimiters.find((sign) => first.includes(sign));
    if (delimiter === undefined)
        return undefined;
    const columns = cellsOf(first.replace(/\r$/, ''), delimiter).map((cell) => plainOf(cell).trim());
    const at = (name) => ({ ...outer, name, siblings: columns });
    if (!columns.every((name) => /^[\w .@:-]{1,80}$/.test(name)))
        return undefined;
    if (!columns.some((name) => (0,person_fields .KX)(at(name), { personal: [], keep: [] }) !== undefined))
        return undefined;
    const lines = text.split('\n').map((line, row) => {
        const end = line.endsWith('\r') ? '\r' : '';
        const cells = cellsOf(end === '' ? line : line.slice(0, -1), delimiter).map((cell, i) => {
            const plain = plainOf(cell);
            if (plain === '')
                return cell;
            const place = at(columns[i] ?? '');
            const other = row === 0 ? map.name(plain, { ...place, isName: true }) : map.text(plain, place);
            if (other === plain)
                return cell;
            return cell.startsWith('"') || other.includes(delimiter) ? `"${other.replaceAll('"', '""')}"` : other;
        });
        return cells.join(delimiter) + end;
    });
    return lines.join('\n');
}
function cellsOf(line, delimiter) {
    const cells = [];
    let cell = '';
    let isQuoted = false;
    for (const sign of line) {
        if (sign === '"')
            isQuoted = !isQuoted;
        if (sign === delimiter && !isQuoted) {
            cells.push(cell);
            cell = '';
        }
        else
            cell += sign;
    }
    return [...cells, cell];
}
function plainOf(cell) {
    return /^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
; 






const maxLayers = 6;
const place = (part, name = '') => ({ part, name, parent: '', siblings: [] });
function mapExchange({ request, answer, ...about }, map) {
    const { method, url, headers, body } = request;
    const mapped = {
        method,
        url: mapUrl(url, place('request'), map),
        ...(headers && {
            headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, mapHeader(name, value, 'request', map)])),
        }),
        ...(body && { body: mapBody(body, 'request', map) }),
    };
    if ('error' in answer)
        return { request: mapped, answer, ...about };
    const { reason } = answer;
    return {
        request: mapped,
        answer: {
            ...answer,
            ...(reason !== undefined && { reason: mapText(reason, place('answer'), map) }),
            ...(answer.headers && {
                headers: answer.headers.map(([name, value]) => [name, mapHeader(name, value, 'answer', map)]),
            }),
            ...(answer.body && { body: mapBody(answer.body, 'answer', map) }),
        },
        ...about,
    };
}
function mapHeader(name, value, part, map) {
    const at = place(part, name);
    if (name === 'content-type')
        return map.text(value, at, false);
    return map.whole(value, at) ?? mapText(value, (0,person_fields .hP)(name) ? at : place(part), map);
}
function mapBody(body, part, map) {
    if ('json' in body)
        return { ...body, json: mapJson(body.json, place(part), map) };
    if ('form' in body) {
        const siblings = body.form.map(([name]) => name);
        const form = body.form.map(([name, value]) => {
            const at = { ...place(part, name), siblings };
            return [map.name(name, { ...at, isName: true }), mapText(value, at, map)];
        });
        return { ...body, form };
    }
    if (!('text' in body))
        return body;
    const text = map.clean(body.text.join('\n'));
    return { ...body, text: (map.whole(text, place(part)) ?? mapDocument(text, place(part), map)).split('\n') };
}
function mapDocument(text, at, map, layers = 0) {
    const known = mapJsonText(text, at, map, layers) ?? mapMultipart(text, at, map, layers);
    if (known !== undefined)
        return known;
    const inside = (value, where) => mapText(value, where, map, layers + 1);
    if ((0,markup .RY)(text))
        return (0,markup .Tv)(text, at, { text: inside, name: (name, where) => map.name(name, where) });
    const table = mapTable(text, at, { text: inside, name: (name, where) => map.name(name, where) });
    if (table !== undefined)
        return table;
    return (mapAroundJson(text, at, map, layers) ??
        text
            .split('\n')
            .map((line) => mapText(line, at, map, layers))
            .join('\n'));
}
function mapJson(root, outer, map, layers = 0) {
    const walk = (value, at, shared) => {
        const number = (0,exact_json .Gu)(value);
        if (number !== undefined) {
            const other = map.number(number, at);
            return other === number ? value : /^-?\d/.test(other) ? (0,exact_json .rf)(other) : other;
        }
        if (typeof value === 'string')
            return mapText(value, at, map, layers);
        if (Array.isArray(value)) {
            const names = sharedNames(value);
            return value.map((each) => walk(each, at, names));
        }
        if (!(0,json .Gv)(value))
            return value;
        const siblings = Object.keys(value);
        const taken = new Set();
        const entries = Object.entries(value).map(([name, each]) => {
            const inside = { part: at.part, name, parent: at.name, siblings };
            const isOfAll = shared?.has(name) ?? false;
            const made = map.name(name, { ...inside, isName: true, ...(isOfAll && { isOfAll }) });
            return [freeName(made, taken), walk(each, inside)];
        });
        return Object.fromEntries(entries);
    };
    return walk(root, outer);
}
const minObjects = 3;
function sharedNames(values) {
    const [first] = values;
    if (values.length < minObjects || !(0,json .Gv)(first) || !values.every(json .Gv))
        return undefined;
    return new Set(Object.keys(first).filter((name) => values.every((each) => Object.hasOwn(each, name))));
}
function freeName(name, taken) {
    let free = name;
    for (let n = 2; taken.has(free); n++)
        free = `${name} ${n}`;
    taken.add(free);
    return free;
}
function mapText(given, at, map, layers = 0) {
    const whole = map.whole(given, at);
    const text = map.clean(given);
    if (whole !== undefined || layers > maxLayers)
        return whole ?? store .dK;
    const known = mapJsonText(text, at, map, layers);
    if (known !== undefined)
        return known;
    if ((0,markup .RY)(text)) {
        const inside = (value, where) => mapText(value, where, map, layers + 1);
        return (0,markup .Tv)(text, at, { text: inside, name: (name, where) => map.name(name, where) });
    }
    if (isAddress(text))
        return mapUrl(text, at, map, layers);
    return mapAroundJson(text, at, map, layers) ?? mapPlain(text, at, map, layers);
}
const webAddress = /https?:\/\/[^\s<>"'`\\]{1,8000}/gi;
function mapPlain(text, at, map, layers) {
    const isProse = /\S\s+\S/.test(text);
    if (!/:\/\//.test(text))
        return mapPieces(text, at, map, layers, isProse);
    let result = '';
    let end = 0;
    for (const match of text.matchAll(webAddress)) {
        result += mapPieces(text.slice(end, match.index), at, map, layers, isProse);
        result += mapUrl(match[0], { ...at, name: '' }, map, layers);
        end = match.index + match[0].length;
    }
    return result + mapPieces(text.slice(end), at, map, layers, isProse);
}
const partEnd = /([\s&=?/#"'<>,;|(){}[\]]+)/;
function mapPieces(text, at, map, layers, isProse) {
    const decoded = text.includes('\\u') ? withUnicode(text) : text;
    if (decoded !== text) {
        const other = mapPieces(decoded, at, map, layers + 1, isProse);
        return other === decoded
            ? text
            : other.replace(/[^\t -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
    }
    if (/&#x?[0-9a-f]{1,7};/i.test(text)) {
        const plain = (0,markup .__)(text);
        const other = plain === text ? text : mapText(plain, at, map, layers + 1);
        if (plain !== text)
            return other === plain ? text : (0,markup .Mk)(other);
    }
    if (/%[0-9a-f]{2}/i.test(text) && layers < maxLayers) {
        const parts = text.split(partEnd).map((part, i) => {
            if (i % 2 === 1 || part === '')
                return part;
            const plain = /%[0-9a-f]{2}/i.test(part) ? decodedPart(part) : part;
            if (plain === part)
                return mapEncoded(part, at, map, layers, isProse);
            const other = mapText(plain, { ...at, name: '' }, map, layers + 1);
            return other === plain ? part : encodeURIComponent(other);
        });
        return parts.join('');
    }
    return mapEncoded(text, at, map, layers, isProse);
}
const encodedText = /[A-Za-z0-9+/_-]{12,}={0,2}|[A-Za-z0-9+/_-]{5,}={1,2}/g;
function mapEncoded(text, at, map, layers, isProse) {
    let result = '';
    let end = 0;
    for (const match of layers < maxLayers ? text.matchAll(encodedText) : []) {
        const other = otherEncoded(match[0], at, map, layers);
        if (other === undefined)
            continue;
        result += textOrNothing(text.slice(end, match.index), at, map, isProse) + other;
        end = match.index + match[0].length;
    }
    return result + textOrNothing(text.slice(end), at, map, isProse);
}
function textOrNothing(text, at, map, isProse) {
    return text === '' ? '' : map.text(text, at, isProse);
}
function otherEncoded(token, at, map, layers) {
    for (const encoding of ['hex', 'base64url', 'base64']) {
        const text = decodedAs(token, encoding);
        if (text === undefined)
            continue;
        const other = mapText(text, { ...at, name: '' }, map, layers + 1);
        return other === text ? token : encodedAs(other, encoding, token);
    }
    if (!token.includes('/'))
        return undefined;
    const parts = token.split('/');
    const others = parts.map((part) => (part.length < 12 ? undefined : otherEncoded(part, at, map, layers)));
    if (others.every((other) => other === undefined))
        return undefined;
    return parts.map((part, i) => others[i] ?? map.text(part, at, false)).join('/');
}
function decodedAs(token, encoding) {
    if (token.length > 1_000_000)
        return undefined;
    if (encoding === 'hex' && !/^(?:[0-9a-f]{2})+$/i.test(token))
        return undefined;
    const bytes = Buffer.from(token, encoding);
    if (encodedAs(bytes, encoding, token) !== token)
        return undefined;
    const text = readable(bytes);
    return text !== undefined && /[\p{L}\p{N}]{2}/u.test(text) ? text : undefined;
}
function readable(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        return /^[\t\n\r\u0020-\u007e\u00a0-\u{10ffff}]*$/u.test(text) ? text : undefined;
    }
    catch {
        return undefined;
    }
}
function encodedAs(content, encoding, like) {
    const text = Buffer.from(content).toString(encoding);
    if (encoding === 'hex')
        return /[A-F]/.test(like) ? text.toUpperCase() : text;
    if (encoding === 'base64' && (like.endsWith('=') || like.length % 4 === 0))
        return text;
    return text.replace(/=/g, '');
}
function mapJsonText(text, at, map, layers = 0) {
    if (!/^\s*[[{]/.test(text) || layers > maxLayers || (0,json .hz)(json .Mw, text))
        return undefined;
    try {
        const parsed = (0,exact_json .lQ)(text);
        const mapped = mapJson(parsed, at, map, layers + 1);
        const [before, after] = [(0,exact_json .dj)(parsed), (0,exact_json .dj)(mapped)];
        return before === after ? text : after;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return undefined;
    }
}
function mapAroundJson(text, at, map, layers) {
    const start = text.search(/[[{]/);
    if (start < 0 || start > 300)
        return undefined;
    const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
    if (end - start < 8 || text.length - end > 300)
        return undefined;
    const inside = mapJsonText(text.slice(start, end), at, map, layers);
    if (inside === undefined)
        return undefined;
    const around = (part) => (part === '' ? '' : mapPlain(part, at, map, layers));
    return around(text.slice(0, start)) + inside + around(text.slice(end));
}
function mapMultipart(text, at, map, layers) {
    const [, boundary] = /^\r?\n?(--[!-~]{1,200})\r?\n/.exec(text) ?? [];
    if (boundary === undefined || !text.includes(`\n${boundary}`))
        return undefined;
    const parts = text.split(boundary).map((part) => {
        const gap = /\r?\n\r?\n/.exec(part);
        if (gap === null || gap.index === 0)
            return map.text(part, at, true);
        const head = part.slice(0, gap.index);
        const body = part.slice(gap.index + gap[0].length);
        const name = /\bname="([^"]{0,200})"/.exec(head)?.[1] ?? '';
        const end = body.endsWith('\r\n') ? '\r\n' : body.endsWith('\n') ? '\n' : '';
        const content = body.slice(0, body.length - end.length);
        return mapPlain(head, at, map, layers) + gap[0] + mapDocument(content, { ...at, name }, map, layers + 1) + end;
    });
    return parts.join(map.text(boundary, at, false));
}
function isAddress(text) {
    return /^https?:\/\/[^\s]{1,8000}$/i.test(text) || /^\/[^\s?]{0,4000}\?[^\s]{1,4000}$/.test(text);
}
function mapUrl(url, at, map, layers = 0) {
    const [, scheme = '', authority = '', path = '', query, fragment = ''] = /^(?:([a-z]{2,10}:\/\/)([^/?#]*))?([^?#]*)(?:\?([^#]*))?(#.*)?$/is.exec(url) ?? [];
    const inside = { ...at, name: '', parent: '' };
    const one = (text, where, isQuery = false) => {
        const plain = decodedPart(isQuery ? text.replaceAll('+', ' ') : text);
        const mapped = mapText(plain, where, map, layers + 1);
        return mapped === plain ? text : encodeURIComponent(mapped);
    };
    const segments = path.split('/').map((segment) => (segment === '' ? '' : one(segment, inside)));
    const pairs = query?.split('&').map((pair) => {
        const equals = pair.indexOf('=');
        if (equals < 0)
            return pair === '' ? '' : one(pair, inside, true);
        const raw = pair.slice(0, equals);
        const name = decodedPart(raw);
        const other = map.name(name, { ...inside, name, isName: true });
        const value = one(pair.slice(equals + 1), { ...inside, name }, true);
        return `${other === name ? raw : encodeURIComponent(other)}=${value}`;
    });
    const host = authority === '' ? '' : map.text(authority, { ...inside, name: '' }, false);
    const end = fragment === '' ? '' : `#${one(fragment.slice(1), inside)}`;
    return scheme + host + segments.join('/') + (pairs === undefined ? '' : `?${pairs.join('&')}`) + end;
}
function decodedPart(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    }
}
function withUnicode(text) {
    return text.replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

  }),

  17122:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    u: () => (  RecordConnection),
    y: () => (  originOf)
  });
  var _bodies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97920);
  var _http_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83718);
  var _request_headers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90232);



const droppedHeaders = new Set([
    'date connection keep-alive transfer-encoding content-length server via age alt-svc nel report-to expect-ct trailer',
    'strict-transport-security x-powered-by x-runtime x-request-id x-correlation-id x-trace-id request-id cf-ray traceparent',
    'x-amzn-requestid x-amz-request-id x-amzn-trace-id x-envoy-upstream-service-time server-timing content-security-policy',
    'x-content-type-options x-frame-options x-xss-protection referrer-policy permissions-policy',
]
    .join(' ')
    .split(' '));
function originOf({ host, port, isTls }) {
    const name = host.includes(':') ? `[${host}]` : host;
    const isDefault = port === (isTls ? 443 : 80);
    return `${isTls ? 'https' : 'http'}://${name}${isDefault ? '' : `:${port}`}`;
}
class RecordConnection {
    #origin;
    #events;
    #requests;
    #answers;
    #waiting = [];
    #hasExchanges = false;
    #isTunnel = false;
    #hasFailed = false;
    #isEndedByTarget = false;
    constructor(address, events) {
        this.#origin = originOf(address);
        this.#events = events;
        this.#requests = new _http_reader_js__WEBPACK_IMPORTED_MODULE_1__  .DF({
            onHead: (head) => this.#begin(head),
            onRequest: (request) => this.#complete(request),
        });
        this.#answers = new _http_reader_js__WEBPACK_IMPORTED_MODULE_1__  .El((answer) => this.#answer(answer));
    }
    sent(data) {
        this.#read(() => this.#requests.push(data));
    }
    received(data) {
        this.#read(() => this.#answers.push(data));
    }
    ended() {
        this.#isEndedByTarget = true;
        this.#read(() => void this.#answers.end());
    }
    closed(code) {
        const cutBy = this.#isEndedByTarget || code === 'ECONNRESET' ? 'target' : 'connector';
        const partial = this.#answers.partial();
        const cut = partial && this.#waiting[0];
        if (cut) {
            this.#waiting.shift();
            cut.answer = { ...recordedAnswer(partial), cutBy };
        }
        const isOwn = code === undefined || /^(?:ERR_|ABORT_ERR)/.test(code);
        const error = !isOwn ? code : cutBy === 'target' ? 'ECONNRESET' : 'no-answer';
        for (const exchange of this.#waiting)
            exchange.answer = { error };
        this.#waiting.length = 0;
        if (this.#hasExchanges || this.#hasFailed || code === undefined)
            return;
        this.#events.onExchange({ request: { method: 'connect', url: this.#origin }, answer: { error: code } });
    }
    #begin({ method, target, headers }) {
        this.#hasExchanges = true;
        this.#answers.expect(method);
        if (method === 'CONNECT')
            return;
        const kept = (0,_request_headers_js__WEBPACK_IMPORTED_MODULE_2__  .A1)(headers);
        const url = /^[a-z]{2,10}:\/\//i.test(target) ? target : this.#origin + target;
        const exchange = {
            request: { method, url, ...(kept && { headers: kept }) },
            answer: undefined,
        };
        this.#waiting.push(exchange);
        this.#events.onExchange(exchange);
    }
    #complete({ method, headers, body }) {
        const exchange = this.#waiting.at(-1);
        if (method === 'CONNECT' || exchange === undefined)
            return;
        const read = (0,_bodies_js__WEBPACK_IMPORTED_MODULE_0__  .x8)(body, bodyHeaders(headers));
        if (read !== undefined)
            exchange.request.body = read;
    }
    #answer(answer) {
        const exchange = this.#waiting.shift();
        if (exchange !== undefined) {
            exchange.answer = recordedAnswer(answer);
            this.#events.onAnswer(exchange);
        }
        else if (answer.status < 300)
            this.#isTunnel = true;
    }
    #read(read) {
        if (this.#isTunnel || this.#hasFailed)
            return;
        try {
            read();
        }
        catch (error) {
            if (!(error instanceof _http_reader_js__WEBPACK_IMPORTED_MODULE_1__  .my))
                throw error;
            this.#hasFailed = true;
            this.#events.onProblem(`${this.#origin}: ${error.message}`);
        }
    }
}
function bodyHeaders(headers) {
    return { type: (0,_http_reader_js__WEBPACK_IMPORTED_MODULE_1__  .rR)(headers, 'content-type') ?? '', encoding: (0,_http_reader_js__WEBPACK_IMPORTED_MODULE_1__  .rR)(headers, 'content-encoding') ?? '' };
}
function recordedAnswer({ status, reason, headers, body }) {
    const about = bodyHeaders(headers);
    const kept = headers
        .map(([name, value]) => [name.toLowerCase(), value])
        .filter(([name]) => !droppedHeaders.has(name))
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const read = (0,_bodies_js__WEBPACK_IMPORTED_MODULE_0__  .x8)(body, about);
    return { status, ...(reason && { reason }), ...(kept.length > 0 && { headers: kept }), ...(read && { body: read }) };
}

  }),

  43144:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  ReplayConnection)
  });
  var _bodies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97920);
  var _generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78687);
  var _http_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83718);
  var _record_connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17122);
  var _request_headers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90232);





const maxRounds = 100;
const chunkBytes = 16 * 1024;
class ReplayConnection {
    #origin;
    #answers;
    #events;
    #requests;
    #keys;
    #activity;
    #isOver = false;
    #settledAt = 0;
    #rounds = 0;
    #held = [];
    constructor(address, answers, events, { keys = new Set(), activity = { count: 0 } } = {}) {
        this.#keys = keys;
        this.#activity = activity;
        activity.count++;
        this.#origin = (0,_record_connection_js__WEBPACK_IMPORTED_MODULE_3__  .y)(address);
        this.#answers = answers;
        this.#events = events;
        this.#requests = new _http_reader_js__WEBPACK_IMPORTED_MODULE_2__  .DF({
            onHead: ({ headers }) => {
                if (/100-continue/i.test((0,_http_reader_js__WEBPACK_IMPORTED_MODULE_2__  .rR)(headers, 'expect') ?? ''))
                    this.#send('HTTP/1.1 100 Continue\r\n\r\n');
            },
            onRequest: (request) => this.#answer(request),
        });
    }
    sent(data) {
        if (this.#isOver)
            return;
        this.#activity.count++;
        try {
            this.#requests.push(data);
        }
        catch (error) {
            if (!(error instanceof _http_reader_js__WEBPACK_IMPORTED_MODULE_2__  .my))
                throw error;
            this.#isOver = true;
            this.#events.onProblem(`${this.#origin}: ${error.message}, which has no part in a recording`);
            this.#answers.fail('ECONNRESET');
        }
    }
    received() { }
    ended() { }
    settled(ranTimers) {
        if (this.#activity.count !== this.#settledAt && --this.#rounds > 0) {
            this.#settle();
            return;
        }
        const next = this.#held.findIndex(({ waits }, i) => i > 0 && waits);
        for (const { answer } of this.#held.splice(0, next < 0 ? this.#held.length : next))
            answer(!ranTimers);
    }
    closed() {
        this.#isOver = true;
        for (const { answer } of this.#held.splice(0))
            answer(false);
    }
    #answer({ method, target, headers, body }) {
        if (method === 'CONNECT') {
            this.#isOver = true;
            this.#send('HTTP/1.1 200 Connection established\r\n\r\n');
            return;
        }
        const url = /^[a-z]{2,10}:\/\//i.test(target) ? target : this.#origin + target;
        const about = {
            type: (0,_http_reader_js__WEBPACK_IMPORTED_MODULE_2__  .rR)(headers, 'content-type') ?? '',
            encoding: (0,_http_reader_js__WEBPACK_IMPORTED_MODULE_2__  .rR)(headers, 'content-encoding') ?? '',
        };
        const read = (0,_bodies_js__WEBPACK_IMPORTED_MODULE_0__  .x8)(body, about);
        const kept = (0,_request_headers_js__WEBPACK_IMPORTED_MODULE_4__  .B9)(headers, this.#keys);
        const found = this.#events.onRequest({ method, url, ...(kept && { headers: kept }), ...(read && { body: read }) });
        const reply = () => {
            this.#activity.count++;
            if (found === undefined)
                this.#refuse();
            else
                this.#reply(found.exchange.answer, method, found.replaced);
        };
        const onSettled = found?.onSettled;
        if (onSettled === undefined && this.#held.length === 0)
            reply();
        else {
            const answer = (isSure) => {
                onSettled?.(isSure);
                reply();
            };
            this.#held.push({ waits: onSettled !== undefined, answer });
            if (onSettled === undefined)
                return;
            this.#rounds = maxRounds;
            this.#settle();
        }
    }
    #settle() {
        this.#settledAt = this.#activity.count;
        this.#answers.settle();
    }
    #refuse() {
        const body = JSON.stringify({ error: 'this request is not in the recording' });
        const head = 'HTTP/1.1 501 Not Implemented\r\nContent-Type: application/json\r\n';
        this.#send(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    }
    #reply(answer, method, replaced) {
        if ('error' in answer) {
            if (answer.error !== 'no-answer')
                this.#answers.fail(answer.error);
            return;
        }
        const { status, reason = '', headers = [], cutBy } = answer;
        const encoding = (0,_http_reader_js__WEBPACK_IMPORTED_MODULE_2__  .rR)(headers, 'content-encoding') ?? '';
        const body = (0,_bodies_js__WEBPACK_IMPORTED_MODULE_0__  .OM)(withSent(answer.body, replaced), encoding);
        const lines = headers.map(([name, value]) => `${name}: ${oneHeader(textWithSent(value, replaced))}\r\n`).join('');
        const hasBody = method !== 'HEAD' && status !== 204 && status !== 304;
        const length = cutBy === undefined ? body.length : body.length + 1;
        const isStreamed = body.length > chunkBytes && cutBy === undefined;
        const size = isStreamed ? 'Transfer-Encoding: chunked\r\n' : `Content-Length: ${length}\r\n`;
        this.#send(`HTTP/1.1 ${status} ${oneHeader(reason)}\r\n${lines}${hasBody ? size : ''}\r\n`);
        if (!hasBody)
            return;
        if (isStreamed)
            this.#sendChunks(body);
        else if (body.length > 0)
            this.#answers.data(body);
        if (cutBy === 'target')
            this.#answers.fail('ECONNRESET');
    }
    #sendChunks(body) {
        for (let at = 0; at < body.length; at += chunkBytes) {
            const part = body.subarray(at, at + chunkBytes);
            this.#answers.data(Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]));
        }
        this.#send('0\r\n\r\n');
    }
    #send(text) {
        this.#answers.data(Buffer.from(text, 'latin1'));
    }
}
function oneHeader(text) {
    return text.replace(/[\r\n\0]+/g, ' ');
}
function textWithSent(text, replaced) {
    let result = text;
    for (const [recorded, sent] of replaced)
        if ((0,_generated_js__WEBPACK_IMPORTED_MODULE_1__  .LU)(recorded))
            result = result.replaceAll(recorded, sent);
    return result;
}
function withSent(body, replaced) {
    if (body === undefined || replaced.length === 0 || 'binary' in body)
        return body;
    return JSON.parse(textWithSent(JSON.stringify(body), replaced));
}

  }),

  35175:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  j: () => (  TargetReplay)
});

var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var version = __webpack_require__(39492);
var command_names = __webpack_require__(55784);
var active_commands = __webpack_require__(50881);
var core_json = __webpack_require__(65872);
var store = __webpack_require__(53491);
var masked_text = __webpack_require__(29693);
var masks = __webpack_require__(74699);
var places = __webpack_require__(69007);
var request_headers = __webpack_require__(90232);
; 






const nothing = 'nothing';
const maxDifferences = 20;
function partsOf(url) {
    const [, origin = '', path = '', query] = /^([a-z]{2,10}:\/\/[^/?#]*)?([^?#]*)(?:\?([^#]*))?/is.exec(url) ?? [];
    const pairs = query === undefined || query === '' ? [] : [...new URLSearchParams(query)];
    return { origin, path: path.split('/').map(decodedSegment).join('/'), query: pairs };
}
function decodedSegment(segment) {
    return (0,places .Cs)(segment).replaceAll('/', '%2F');
}
function compareRequests(recorded, sent, generated) {
    const comparison = { differences: [], replaced: [] };
    const text = (place, before, after, shown = [quoted(before), quoted(after)]) => {
        if (comparison.differences.length >= maxDifferences)
            return;
        if (before !== undefined && after !== undefined && isMaskedPassword(before)) {
            if (before === (0,masks .Vs)(after))
                return;
            comparison.differences.push({ place, recorded: 'the password that the check made up', sent: 'another text' });
            return;
        }
        const equal = before === undefined || after === undefined ? undefined : generated.compare(before, after);
        if (equal !== undefined)
            comparison.replaced.push(...equal);
        else if (before !== after) {
            const isSecret = before !== undefined && after !== undefined && (0,masked_text .nU)(before);
            comparison.differences.push({ place, recorded: shown[0], sent: isSecret ? 'another text' : shown[1] });
        }
    };
    if (recorded.method !== sent.method)
        text('method', recorded.method, sent.method);
    const [before, after] = [partsOf(recorded.url), partsOf(sent.url)];
    text('host', before.origin, after.origin);
    text('path', before.path, after.path);
    comparePairs('query', before.query, after.query, text);
    for (const [name, read] of comparedHeaders)
        text(`header ${name}`, read(recorded), read(sent));
    const difference = authorizationDifference(recorded, sent);
    if (difference !== undefined)
        comparison.differences.push(difference);
    for (const [name] of (0,request_headers .YD)(recorded)) {
        if ((sent.headers?.[name] ?? '') === '')
            comparison.differences.push({ place: `header ${name}`, recorded: 'a secret', sent: nothing });
    }
    compareBodies(withoutBoundary(recorded), withoutBoundary(sent), text);
    return comparison;
}
const comparedHeaders = [
    ['content-type', ({ headers, body }) => (body === undefined ? undefined : mediaTypeOf(headers?.['content-type']))],
    ['soapaction', ({ headers }) => headers?.['soapaction']],
    ['if-match', ({ headers }) => headers?.['if-match']],
    ['x-http-method-override', ({ headers }) => headers?.['x-http-method-override']],
];
function authorizationDifference(recorded, sent) {
    const [before, after] = [recorded, sent].map(({ headers }) => headers?.['authorization']);
    const [scheme, other] = [(0,masks .dz)(before), (0,masks .dz)(after)];
    const isPresent = before !== undefined && after !== undefined;
    if (before === after || (isPresent && (scheme === other || before === store .dK)))
        return undefined;
    const shown = (header, name) => header === undefined ? nothing : (name ?? 'another scheme');
    return { place: 'header authorization', recorded: shown(before, scheme), sent: shown(after, other) };
}
function mediaTypeOf(type) {
    if (type === undefined)
        return undefined;
    const action = /;\s*action="?([^";]{1,500})/i.exec(type)?.[1];
    return type.split(';', 1)[0]?.trim().toLowerCase() + (action === undefined ? '' : `; action=${action}`);
}
function isMaskedPassword(text) {
    return text.startsWith(`${store .dK} (made up, `);
}
function comparePairs(what, before, after, text) {
    for (const name of new Set([...before, ...after].map(([each]) => each))) {
        const [a, b] = [before, after].map((pairs) => pairs.filter(([each]) => each === name).map(([, value]) => value));
        for (let i = 0; i < Math.max(a?.length ?? 0, b?.length ?? 0); i++)
            text(`${what} ${name}`, a?.[i], b?.[i]);
    }
}
function compareBodies(before, after, text) {
    if (before === undefined || after === undefined) {
        if (before !== after)
            text('body', before && 'a body', after && 'a body');
    }
    else if ('json' in before && 'json' in after)
        compareJson('$', before.json, after.json, text);
    else if ('form' in before && 'form' in after)
        comparePairs('body', before.form, after.form, text);
    else if ('text' in before && 'text' in after)
        text('body', before.text.join('\n'), after.text.join('\n'));
    else if ('binary' in before && 'binary' in after)
        text('body', sizeOf(before.binary), sizeOf(after.binary));
    else
        text('body', formOf(before), formOf(after));
}
function withoutBoundary({ headers, body }) {
    const [, boundary] = /^multipart\/.{0,500}?boundary="?([^";,]{1,200})/i.exec(headers?.['content-type'] ?? '') ?? [];
    if (boundary === undefined || body === undefined || !('text' in body))
        return body;
    return { ...body, text: body.text.map((line) => line.replace(`--${boundary}`, '--boundary')) };
}
function sizeOf({ bytes, hash }) {
    return `${bytes} bytes with the hash ${hash}`;
}
function compareJson(path, before, after, text) {
    if ((0,core_json .Gv)(before) && (0,core_json .Gv)(after)) {
        for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
            const step = /^[\w$-]{1,200}$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
            compareJson(path + step, before[name], after[name], text);
        }
    }
    else if (Array.isArray(before) && Array.isArray(after)) {
        for (let i = 0; i < Math.max(before.length, after.length); i++) {
            compareJson(`${path}[${i}]`, before[i], after[i], text);
        }
    }
    else if (before === masks .pM && typeof after === 'number')
        return;
    else if (typeof before === 'string' && isMaskedPassword(before) && typeof after === 'number')
        text(`body ${path}`, before, String(after));
    else if (typeof before === typeof after)
        text(`body ${path}`, asText(before, after), asText(after, before));
    else
        text(`body ${path}`, asText(before, after), asText(after, before), [
            shownJson(before, after),
            shownJson(after, before),
        ]);
}
function shownJson(value, other) {
    if (value === undefined)
        return nothing;
    if (value === '')
        return 'an empty text';
    return typeof value === 'string' && other !== undefined ? `the text ${JSON.stringify(value)}` : JSON.stringify(value);
}
function asText(value, other) {
    if (value === undefined)
        return undefined;
    if (typeof value === 'string' && (typeof other === 'string' || other === undefined))
        return value;
    if (typeof value === 'number' && typeof other === 'number')
        return String(value);
    return typeof value === 'string' ? `the text ${value}` : JSON.stringify(value);
}
function formOf(body) {
    return `a body of ${Object.keys(body).find((name) => name !== 'charset') ?? 'nothing'}`;
}
function quoted(text) {
    return text === undefined ? nothing : JSON.stringify(text);
}
var each_text = __webpack_require__(85417);
var generated = __webpack_require__(78687);
; 
const commandEnded = 'the command ended';
class HeldAnswers {
    #active;
    #onLeft;
    #held = new Map();
    constructor(active, onLeft) {
        this.#active = active;
        this.#onLeft = onLeft;
    }
    clear() {
        this.#held.clear();
    }
    hold(exchange, sent, command) {
        if (this.#active.running > 1)
            return undefined;
        const isLeft = this.#active.hasConcluded(command);
        if (isLeft)
            this.#onLeft(sent, commandEnded);
        if (isLeft || this.#active.active === 0)
            return undefined;
        const held = { sent, how: '' };
        this.#held.set(exchange, held);
        return (isSure) => {
            if (this.#held.delete(exchange) && isSure && held.how !== '')
                this.#onLeft(sent, held.how);
        };
    }
    concluded() {
        this.#goOn(commandEnded, () => true);
    }
    wasSent(requestText, needs) {
        this.#goOn(`${requestText} was sent`, needs);
    }
    #goOn(how, needs) {
        if (this.#active.running !== 1)
            this.#held.clear();
        for (const [exchange, held] of this.#held)
            if (needs(exchange))
                held.how = how;
    }
}
; 

const maxNamed = 3;
function compareLists(recorded, { missing, objects, withValue }) {
    const isAccounts = recorded.type === '';
    const ofType = isAccounts ? '' : ` of type ${(0,core_text .bp)(recorded.type)}`;
    const one = isAccounts ? 'account' : 'entitlement';
    const amount = (n) => `${n} ${n === 1 ? one : `${one}s`}`;
    const before = recorded.objects;
    const isOther = before !== undefined && before !== objects;
    const [first] = missing;
    if (first !== undefined) {
        const [key = ''] = first.split('\n');
        const more = missing.length > 1 ? ` and ${missing.length - 1} more that it has read` : '';
        const were = missing.length > 1 ? 'were' : 'was';
        const are = missing.length > 1 ? 'are' : 'is';
        const now = before === undefined ? amount(objects) : `${amount(objects)}, then ${before}`;
        const what = `${one}${ofType} ${(0,core_text .bp)(key)}${more}`;
        const text = `${what} ${were} in the list of the recorded run and ${are} not in this one (${now})`;
        return { differences: [text], warnings: [] };
    }
    const warnings = [];
    if (isOther) {
        warnings.push(`the list has ${amount(objects)}${ofType}, and had ${before} in the recorded run, on the same answers of the target system`);
    }
    const filled = new Map(Object.entries(recorded.withValue ?? {}));
    const others = Object.entries(objects === 0 ? {} : withValue).flatMap(([name, count]) => {
        const was = filled.get(name);
        if (was === undefined || was === count)
            return [];
        return isOther && (was === 0) === (count === 0) ? [] : [`${(0,core_text .bp)(name)} in ${count}, then ${was}`];
    });
    if (others.length > 0) {
        const named = others.slice(0, maxNamed).join('; ');
        const more = others.length > maxNamed ? `; and ${others.length - maxNamed} more` : '';
        warnings.push(`other numbers of ${one}s${ofType} have a value than in the recorded run: ${named}${more}`);
    }
    return { differences: [], warnings };
}
var model = __webpack_require__(19191);
; 


const maxIdLength = 200;
class ChangedObjects {
    #ids = new Set();
    #known = new Map();
    constructor(exchanges) {
        const parts = new Set(exchanges.flatMap(({ request }) => addressParts(request.url)));
        const note = (value) => {
            if (parts.has(value))
                this.#ids.add(value);
        };
        for (const { request, answer } of exchanges) {
            eachValue(request.body, note);
            if (!('error' in answer))
                eachValue(answer.body, note);
        }
    }
    areRelated(one, other) {
        const [a, b] = [this.#concerned(one), this.#concerned(other)];
        if (a.all.size === 0 || b.all.size === 0)
            return true;
        if (this.#hasCommonObject(a, b))
            return true;
        if (a.address.size > 0 && isWithin(a.address, b.all))
            return true;
        if (b.address.size > 0 && isWithin(b.address, a.all))
            return true;
        return (a.address.size === 0 || b.address.size === 0) && [...a.all].some((id) => b.all.has(id));
    }
    shareObject(one, other) {
        const isKnown = [one, other].every((each) => this.#concerned(each).all.size > 0);
        return isKnown && this.areRelated(one, other);
    }
    #hasCommonObject({ segments }, { segments: others }) {
        for (const [i, segment] of segments.entries()) {
            if (segment !== others[i])
                return false;
            if (idsOfSegment(segment).some((part) => this.#ids.has(part)))
                return true;
        }
        return false;
    }
    #concerned(exchange) {
        const known = this.#known.get(exchange);
        if (known !== undefined)
            return known;
        const { request, answer } = exchange;
        const address = new Set(addressParts(request.url).filter((part) => this.#ids.has(part)));
        const all = new Set(address);
        const note = (value) => {
            if (this.#ids.has(value))
                all.add(value);
        };
        eachValue(request.body, note);
        if (request.method === 'POST' && !('error' in answer))
            eachValue(answer.body, note);
        const concerned = { segments: partsOf(request.url).path.split('/'), address, all };
        this.#known.set(exchange, concerned);
        return concerned;
    }
}
function isWithin(few, many) {
    return [...few].every((each) => many.has(each));
}
function addressParts(url) {
    const { path, query } = partsOf(url);
    return [...path.split('/').flatMap(idsOfSegment), ...query.map(([, value]) => value)].filter((part) => part !== '');
}
function idsOfSegment(segment) {
    const inside = /\(['"]?([^'"()]{1,200})['"]?\)$/.exec(segment)?.[1];
    return inside === undefined ? [segment] : [segment, inside];
}
function eachValue(body, visit) {
    if (body === undefined || 'binary' in body)
        return;
    const found = (text) => {
        if (text !== '' && text.length <= maxIdLength)
            visit(text);
    };
    if ('form' in body)
        for (const [, value] of body.form)
            found(value);
    else if ('text' in body)
        for (const word of body.text.join('\n').match(/[\w.@-]{1,200}/g) ?? [])
            found(word);
    else {
        const stack = [body.json];
        for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
            if (Array.isArray(value))
                for (const each of value)
                    stack.push(each ?? '');
            else if ((0,core_json .Gv)(value))
                for (const each of Object.values(value))
                    stack.push(each ?? '');
            else if (typeof value !== 'boolean')
                found(String(value));
        }
    }
}
var bodies = __webpack_require__(97920);
; 




const maxWays = 50;
const isToken = (run) => /^recorded-token-\d{1,9}$|\.recorded$/.test(run);
function tokensOf(text) {
    return (text.match(/[\w.-]+/g) ?? []).filter(isToken);
}
function tokensIn(answer) {
    return 'error' in answer || answer.body === undefined ? [] : tokensOf((0,bodies .G3)(answer.body));
}
class IssuedTokens {
    #generated;
    #origins = new Map();
    #opening;
    #signing;
    #carried = new Set();
    #ordinary = new Set();
    constructor(all, generated) {
        this.#generated = generated;
        const { issuing, uses } = this.#read(all);
        const withEqual = (isFound) => {
            const equals = new Set(issuing.filter(isFound).map(({ equal }) => equal));
            equals.delete(undefined);
            return issuing.filter((each) => isFound(each) || equals.has(each.equal)).map(({ exchange }) => exchange);
        };
        this.#opening = new Set(withEqual(({ fresh }) => fresh.some((token) => (uses.get(token) ?? 0) > 1)));
        const signers = new Set(all.map(({ request }) => this.tokenOf(request)));
        const signing = new Set(withEqual(({ fresh }) => fresh.some((token) => signers.has(token))));
        const renewing = this.#renewing(all, signing);
        this.#signing = new Set([...signing].filter(({ request }) => !renewing.has(originOf(request))));
        for (const exchange of all) {
            for (const token of carriedBy(exchange.request))
                this.#carried.add(this.#kindOf(token, 'with place'));
            const token = this.#signing.has(exchange) ? undefined : this.tokenOf(exchange.request);
            if (token === undefined)
                continue;
            this.#ordinary.add(this.#kindOf(token, 'with place'));
            this.#ordinary.add(this.#kindOf(token));
        }
    }
    #read(all) {
        const issuing = [];
        const uses = new Map();
        const [plain, carrying] = [[], []];
        for (const exchange of all) {
            const { request, answer } = exchange;
            const carried = carriedBy(request).filter((token) => this.#origins.has(token));
            for (const token of carried)
                uses.set(token, (uses.get(token) ?? 0) + (request.method === 'GET' ? 2 : 1));
            const issued = issuedBy(answer);
            if (issued.length === 0)
                continue;
            const [first] = carried;
            const number = first === undefined ? this.#numberOf(request, plain) : undefined;
            const way = first === undefined ? number : this.#origins.get(first)?.way;
            const again = first !== undefined && request.method === 'POST' ? this.#numberOf(this.byKind(request), carrying) : undefined;
            const fresh = issued.filter(({ token }) => !this.#origins.has(token));
            for (const { token, field } of fresh)
                this.#origins.set(token, { way, field, place: placeOf(request) });
            const equal = number !== undefined ? `without ${number}` : again !== undefined ? `with ${again}` : undefined;
            issuing.push({ exchange, fresh: fresh.map(({ token }) => token), equal });
        }
        return { issuing, uses };
    }
    #numberOf(request, known) {
        const found = known.findIndex((each) => compareRequests(each, request, this.#generated).differences.length === 0);
        if (found >= 0)
            return found;
        return known.length < maxWays ? known.push(request) - 1 : undefined;
    }
    #renewing(all, signing) {
        const counts = new Map();
        for (const exchange of all) {
            const { request, answer } = exchange;
            if ('error' in answer || answer.status >= 300 || this.tokenOf(request) === undefined)
                continue;
            const count = counts.get(originOf(request)) ?? { signed: 0, renewed: 0, reads: false };
            counts.set(originOf(request), count);
            count.signed++;
            if (!signing.has(exchange))
                continue;
            count.renewed++;
            if (request.method === 'GET')
                count.reads = true;
        }
        const found = [...counts].filter(([, { signed, renewed, reads }]) => reads || renewed * 4 > signed * 3);
        return new Set(found.map(([host]) => host));
    }
    tokenOf({ headers }) {
        return (0,masks .YN)(headers?.['authorization'] ?? '').find((token) => this.#origins.has(token));
    }
    opens(exchange) {
        return this.#opening.has(exchange);
    }
    signs(exchange) {
        return this.#signing.has(exchange);
    }
    isLike(exchange, recorded, sent) {
        const [way, other] = [recorded, sent].map((token) => this.#origins.get(token)?.way);
        if (way === undefined || other === undefined)
            return true;
        if (way !== other)
            return false;
        if (this.#signing.has(exchange))
            return true;
        const kind = this.#kindOf(sent, 'with place');
        return this.#ordinary.has(kind) || (!this.#carried.has(kind) && this.#ordinary.has(this.#kindOf(sent)));
    }
    byKind(request) {
        const { url, body } = request;
        const other = { ...request, url: this.#withKinds(url) };
        return body === undefined ? other : { ...other, body: this.#withKinds(body) };
    }
    #withKinds(value) {
        if (typeof value === 'string')
            return value.replace(/[\w.-]+/g, (run) => this.#knownKind(run) ?? run);
        if (Array.isArray(value))
            return value.map((each) => this.#withKinds(each));
        if (!(0,core_json .Gv)(value))
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, this.#withKinds(each)]));
    }
    #knownKind(token) {
        return this.#origins.get(token)?.way === undefined ? undefined : this.#kindOf(token);
    }
    #kindOf(token, place) {
        const { way, field, place: from } = this.#origins.get(token) ?? {};
        return place === undefined ? `${field} of way ${way}` : `${field} of way ${way}, ${from}`;
    }
}
function carriedBy({ url, headers, body }) {
    return [...new Set(tokensOf(`${url} ${headers?.['authorization'] ?? ''} ${body ? (0,bodies .G3)(body) : ''}`))];
}
function issuedBy(answer) {
    if ('error' in answer)
        return [];
    const headers = (answer.headers ?? []).filter(([name]) => name !== 'set-cookie').map((pair) => pair.join(': '));
    return [answer.body === undefined ? '' : (0,bodies .G3)(answer.body), ...headers].flatMap((text) => {
        if (!text.includes('recorded'))
            return [];
        const runs = text.match(/[\w.-]+/g) ?? [];
        return runs.flatMap((token, i) => (isToken(token) ? [{ token, field: runs[i - 1] ?? '' }] : []));
    });
}
function placeOf({ method, url }) {
    const { origin, path } = partsOf(url);
    return `${method} ${origin}${path}`;
}
function originOf({ url }) {
    return partsOf(url).origin.toLowerCase();
}
; 





const signInName = /^(?:oauth2?|oauth-?token|(?:access|auth|id|session|bearer)?[-_]?tokens?|get[-_]?(?:access|auth)?[-_]?token|(?:log|sign)[-_]?[io]n|(?:open|create|start)[-_]?session|sessions?|auth|authn|authenticate|authentication|authorize|sts|j_security_check)(?:\.[a-z]{2,5})?$/i;
const signOutName = /^(?:(?:log|sign)[-_]?(?:out|off)|(?:end|close|destroy)[-_]?session|revoke(?:[-_]?tokens?)?|revocation)(?:\.[a-z]{2,5})?$/i;
const ofObject = /^(?:users?|accounts?|members?|people|persons?|groups?|clients|apps|applications|service-?accounts)$/i;
function signInsOf(exchanges, tokens) {
    const found = new Set();
    const paths = new Set(exchanges.map(({ request }) => segmentsOf(request).join('/')));
    for (const exchange of exchanges) {
        if (signsIn(exchange, tokens, paths) || signsOut(exchange, paths))
            found.add(exchange);
    }
    return found;
}
function segmentsOf({ url }) {
    const { path } = partsOf(url);
    return path.split('/').filter((segment) => segment !== '');
}
function isOfObject(segments, paths) {
    return segments.some((segment, i) => {
        if (ofObject.test(segment))
            return true;
        if (signInName.test(segment) || isSession(segment))
            return false;
        const isVersion = /^v\d|^\d{1,3}\.\d/i.test(segment) || /^(?:api|rest|auth|oauth2?)$/i.test(segments[i - 1] ?? '');
        return (!isVersion && /^\d|\d\d|[@%]/.test(segment)) || paths.has(segments.slice(0, i + 1).join('/'));
    });
}
function isSession(segment) {
    return /^recorded-token-\d{1,9}$/.test(segment) || segment === store .dK;
}
function signsIn(exchange, tokens, paths) {
    const { request, answer } = exchange;
    if (request.method !== 'POST')
        return false;
    if (tokens.signs(exchange))
        return true;
    const { query } = partsOf(request.url);
    const segments = segmentsOf(request);
    const fields = fieldsOf(request);
    if ([...fields, ...query].some(([name]) => name === 'grant_type'))
        return true;
    const isNamed = signInName.test(segments.at(-1) ?? '');
    const hasCredentials = [...fields, ...query].some(([, value]) => isCredential(value)) || isCredentialText(request);
    if (!hasCredentials) {
        const isSent = request.body !== undefined && fields.length > 0;
        return isNamed && !isSent && issues(answer) && !isOfObject(segments.slice(0, -1), paths);
    }
    const isOfOne = ofObject.test(segments.at(-3) ?? '');
    return (isNamed && !isOfOne) || signInName.test(procedureOf(request, fields)) || tokens.opens(exchange);
}
function signsOut({ request }, paths) {
    const segments = segmentsOf(request);
    const last = segments.at(-1) ?? '';
    if (ofObject.test(last) || isOfObject(segments.slice(0, -1), paths))
        return false;
    if (request.method === 'DELETE')
        return signInName.test((isSession(last) ? segments.at(-2) : last) ?? '');
    if (request.method !== 'POST')
        return false;
    const fields = fieldsOf(request);
    const isNamed = signOutName.test(last);
    const name = isNamed ? last : procedureOf(request, fields);
    if (!signOutName.test(name))
        return false;
    const sent = [...fields, ...partsOf(request.url).query].map(([, value]) => value);
    const hasToken = sent.some(sign_in_isToken);
    if (!isNamed)
        return hasToken || isTokenText(request) || (!/^revo/i.test(name) && !hasArguments(request));
    return !/^revo/i.test(name) || hasToken || (sent.length === 0 && signInName.test(segments.at(-2) ?? ''));
}
function sign_in_isToken(value) {
    return isCredential(value) || tokensOf(value).length > 0;
}
function isTokenText({ body }) {
    return body !== undefined && 'text' in body && body.text.some(sign_in_isToken);
}
function hasArguments({ body }) {
    if (body === undefined)
        return false;
    if ('form' in body)
        return body.form.some(([name, value]) => name !== 'method' && value !== '');
    if ('text' in body) {
        const text = body.text.join('\n');
        return />[^<>\w]*\w[^<>]*</.test(text.slice(Math.max(0, text.search(/[:<]Body\b/))));
    }
    if (!('json' in body))
        return true;
    const { json } = body;
    if (!(0,core_json .Gv)(json))
        return true;
    const { jsonrpc: _, method: __, id: ___, ...rest } = json;
    const others = fieldsOf({ method: '', url: '', body: { json: rest } });
    return others.some(([, value]) => value !== '' && value !== 'null' && value !== 'undefined');
}
function fieldsOf({ body }) {
    if (body === undefined)
        return [];
    if ('form' in body)
        return body.form;
    const fields = [];
    const stack = 'json' in body ? [['', body.json]] : [];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const [name, value] = next;
        if (Array.isArray(value))
            for (const each of value)
                stack.push([name, each]);
        else if ((0,core_json .Gv)(value))
            stack.push(...Object.entries(value));
        else
            fields.push([name, String(value)]);
    }
    return fields;
}
function isCredential(value) {
    return value.replaceAll(madeUp, '').includes(store .dK);
}
const [madeUp = ''] = (0,masks .Vs)('').split('0 characters');
function isCredentialText({ body }) {
    return body !== undefined && 'text' in body && body.text.some((line) => line.replaceAll(madeUp, '').includes(store .dK));
}
function procedureOf({ headers, body }, fields) {
    const ofText = body !== undefined && 'text' in body ? firstInBody(body.text.join('\n')) : undefined;
    const named = ofText ?? headers?.['soapaction'] ?? fields.find(([name]) => name === 'method')?.[1] ?? '';
    return (named
        .replaceAll('"', '')
        .split(/[/:.#]/)
        .at(-1) ?? '');
}
function firstInBody(text) {
    const at = text.search(/[:<]Body\b/);
    return at < 0 ? undefined : /^[^>]*>\s*<([\w:.-]{1,100})/.exec(text.slice(at, at + 1000))?.[1];
}
function issues(answer) {
    if ('error' in answer)
        return false;
    return (answer.headers ?? []).some(([name]) => name === 'set-cookie') || tokensIn(answer).length > 0;
}
; 

class RecordedTokens {
    issued;
    #refusals = new Map();
    #hasOthers = new Set();
    #refused = new Set();
    constructor(all, generated) {
        this.issued = new IssuedTokens(all, generated);
        let step = 0;
        const refusedAt = new Map();
        for (const exchange of all) {
            const { request, answer, parallel } = exchange;
            if (parallel !== true)
                step++;
            const token = this.issued.tokenOf(request);
            if (token === undefined) {
                if (request.headers?.['authorization'] !== undefined)
                    this.#hasOthers.add(originOf(request));
            }
            else if (isRefusal(answer)) {
                if (this.#refusals.has(token))
                    continue;
                this.#refusals.set(token, exchange);
                refusedAt.set(token, step);
            }
            else if (isAccepted(answer) && refusedAt.get(token) !== step)
                this.#refusals.delete(token);
        }
    }
    isSame({ request }, sent) {
        return this.issued.tokenOf(request) === this.issued.tokenOf(sent);
    }
    fits(exchange, sent) {
        const { request, answer } = exchange;
        const [before, after] = [this.issued.tokenOf(request), this.issued.tokenOf(sent)];
        if (before === after || before === undefined)
            return true;
        if (isRefusal(answer) && this.#refusals.has(before))
            return false;
        if (after === undefined)
            return this.#hasOthers.has(originOf(request));
        return this.issued.isLike(exchange, before, after);
    }
    isRefused({ request, answer }) {
        const token = this.issued.tokenOf(request);
        return token !== undefined && isRefusal(answer) && this.#refusals.has(token);
    }
    refusalOf(sent) {
        const token = this.issued.tokenOf(sent);
        return token !== undefined && this.#refused.has(token) ? this.#refusals.get(token) : undefined;
    }
    answered({ request, answer }, sent) {
        for (const { token } of issuedBy(answer))
            this.#refused.delete(token);
        const token = this.issued.tokenOf(sent);
        if (token !== undefined && token === this.issued.tokenOf(request) && this.isRefused({ request, answer }))
            this.#refused.add(token);
    }
    isSpent({ answer }) {
        if (this.#refused.size === 0)
            return false;
        return issuedBy(answer).some(({ token }) => this.#refused.has(token));
    }
}
function isRefusal(answer) {
    return !('error' in answer) && answer.status === 401;
}
function isAccepted(answer) {
    return !('error' in answer) && answer.status < 500 && answer.status !== 429;
}
; 







const maxCompared = 2000;
class GroupMatcher {
    #generated;
    #isOpen;
    #all;
    #byPlace = new Map();
    #objects;
    #tokens;
    #sent = [];
    #lastStep = 0;
    #lastChange = -1;
    #reached = 0;
    constructor({ exchanges, writes }, generated, { isOpen = false, objects, tokens } = {}) {
        this.#tokens = tokens ?? new RecordedTokens(exchanges, generated);
        this.#generated = generated;
        this.#objects = objects ?? new ChangedObjects(exchanges);
        this.#isOpen = isOpen;
        let hasChanges = false;
        let step = 0;
        const signIns = signInsOf(exchanges, this.#tokens.issued);
        this.#all = exchanges.map((exchange, position) => {
            const signsIn = signIns.has(exchange);
            const isChange = !(0,model .p7)(exchange.request) && !signsIn;
            hasChanges ||= writes && isChange;
            if (exchange.parallel !== true)
                step++;
            const changes = { before: 0, upTo: 0 };
            const isShared = signsIn || !hasChanges;
            return { exchange, isUsed: false, isShared, signsIn, isChange, position, step, changes };
        });
        this.#countChanges();
        for (const candidate of this.#all) {
            const place = match_placeOf(candidate.exchange.request);
            const others = this.#byPlace.get(place);
            if (others === undefined)
                this.#byPlace.set(place, [candidate]);
            else
                others.push(candidate);
        }
    }
    #countChanges() {
        const steps = this.#all.filter(({ isChange }) => isChange).map(({ step }) => step);
        let [before, upTo] = [0, 0];
        for (const { step, changes } of this.#all) {
            while (before < steps.length && (steps[before] ?? 0) < step)
                before++;
            while (upTo < steps.length && (steps[upTo] ?? 0) <= step)
                upTo++;
            changes.before = before;
            changes.upTo = upTo;
        }
    }
    take(sent, isAhead = true) {
        const all = this.#equal(sent, ({ exchange, signsIn }) => !signsIn || !this.#tokens.isSpent(exchange));
        const equal = this.#isOpen || !(0,model .p7)(sent) ? all : this.#sinceLastChange(all, isAhead);
        const repeatable = equal.filter(({ candidate }) => this.#isOpen || (0,model .p7)(sent) || candidate.signsIn);
        const best = equal.find(({ candidate, replaced }) => !candidate.isUsed && replaced.length === 0) ??
            equal.find(({ candidate }) => !candidate.isUsed) ??
            repeatable.findLast(({ candidate }) => !this.#tokens.isRefused(candidate.exchange)) ??
            repeatable.at(-1);
        if (best === undefined)
            return undefined;
        const { candidate, replaced } = best;
        candidate.isUsed = true;
        const { exchange } = candidate;
        if (!candidate.isChange || this.#isOpen)
            return { exchange, replaced };
        const before = this.#lastStep > candidate.step ? this.#relatedAfter(candidate) : undefined;
        this.#sent.push(candidate);
        this.#lastStep = Math.max(this.#lastStep, candidate.step);
        this.#lastChange = Math.max(this.#lastChange, candidate.position);
        this.#reached = Math.max(this.#reached, candidate.changes.upTo);
        return {
            exchange,
            replaced,
            ...(before && { sentAfter: before.exchange.request }),
            ...(exchange.awaited && { isAwaited: true }),
        };
    }
    takeBesideRefusal(sent) {
        const steps = new Set(this.#all.filter(({ exchange }) => this.#tokens.isRefused(exchange)).map(({ step }) => step));
        const [found] = this.#equal(sent, ({ isUsed, step, exchange }) => !isUsed && steps.has(step) && this.#tokens.isSame(exchange, sent));
        if (found === undefined)
            return undefined;
        found.candidate.isUsed = true;
        return { exchange: found.candidate.exchange, replaced: found.replaced };
    }
    #sinceLastChange(equal, isAhead) {
        const now = equal.filter(({ candidate: { changes } }) => changes.before <= this.#reached && this.#reached <= changes.upTo);
        const later = now.filter(({ candidate }) => candidate.position > this.#lastChange);
        if (later.length > 0)
            return later;
        if (now.length > 0)
            return now;
        const last = equal.findLast(({ candidate }) => candidate.changes.upTo < this.#reached);
        if (last !== undefined)
            return [last];
        return isAhead ? equal : [];
    }
    #relatedAfter({ exchange, step }) {
        return this.#sent.findLast((each) => each.step > step && this.#objects.areRelated(each.exchange, exchange));
    }
    takeOpen(sent, { withFailures }) {
        const equal = this.#equal(sent, ({ exchange, isUsed, signsIn }) => (withFailures || (0,model .oJ)(exchange) || (exchange.retried === true && !isUsed)) &&
            !(signsIn && this.#tokens.isSpent(exchange)));
        const best = equal.find(({ candidate, replaced }) => !candidate.isUsed && replaced.length === 0) ??
            equal.find(({ candidate }) => !candidate.isUsed) ??
            equal.findLast(({ candidate }) => (0,model .oJ)(candidate.exchange)) ??
            equal.at(-1);
        if (best === undefined)
            return undefined;
        best.candidate.isUsed = true;
        return { exchange: best.candidate.exchange, replaced: best.replaced };
    }
    takeUnused(sent) {
        const [found] = this.#equal(sent, ({ isUsed, signsIn, exchange }) => !isUsed && !(signsIn && this.#tokens.isSpent(exchange)));
        if (found === undefined)
            return undefined;
        found.candidate.isUsed = true;
        return { exchange: found.candidate.exchange, replaced: found.replaced };
    }
    missing() {
        if (this.#isOpen)
            return [];
        return (this.#all
            .filter(({ isUsed, isChange, exchange }) => isChange && !isUsed && exchange.late !== true)
            .filter(({ exchange }) => !this.#tokens.isRefused(exchange))
            .map(({ exchange }) => exchange.request));
    }
    share(sent, isSpentToo = false) {
        const equal = this.#equal(sent, ({ isShared, signsIn, exchange }) => isShared && (isSpentToo || !signsIn || !this.#tokens.isSpent(exchange)));
        const found = equal.find(({ candidate }) => !mayPass(candidate.exchange)) ?? equal.at(0);
        return found && { exchange: found.candidate.exchange, replaced: found.replaced };
    }
    isUsedUp(sent) {
        return this.#equal(sent, () => true).length > 0;
    }
    closest(sent) {
        let best;
        const compared = [...this.#all.filter(({ isUsed }) => !isUsed), ...this.#all.filter(({ isUsed }) => isUsed)];
        for (const { exchange } of compared.slice(0, maxCompared)) {
            if (exchange.request.method === 'connect')
                continue;
            const comparison = compareRequests(exchange.request, sent, this.#generated);
            if (!this.#tokens.fits(exchange, sent))
                comparison.differences.push(otherToken);
            const distance = distanceOf(comparison);
            if (best === undefined || distance < best.distance)
                best = { request: exchange.request, comparison, distance };
        }
        return best;
    }
    #equal(sent, isEligible) {
        const found = [];
        const places = [match_placeOf(sent), anyPlace(sent)].flatMap((place) => this.#byPlace.get(place) ?? []);
        for (const candidate of places) {
            if (!isEligible(candidate))
                continue;
            const { differences, replaced } = compareRequests(candidate.exchange.request, sent, this.#generated);
            if (differences.length === 0 && this.#tokens.fits(candidate.exchange, sent))
                found.push({ candidate, replaced });
        }
        if (found.length > 0)
            return found;
        const { issued } = this.#tokens;
        const ofKind = issued.byKind(sent);
        for (const candidate of places) {
            const { exchange, signsIn } = candidate;
            if (!signsIn || !isEligible(candidate))
                continue;
            const { differences, replaced } = compareRequests(issued.byKind(exchange.request), ofKind, this.#generated);
            if (differences.length === 0 && this.#tokens.fits(exchange, sent))
                found.push({ candidate, replaced });
        }
        return found;
    }
}
const otherToken = { place: 'header authorization', recorded: 'the recorded token', sent: 'another token' };
function match_placeOf(request) {
    const { origin, path } = partsOf(request.url);
    return path.includes(store .dK) ? anyPlace(request) : `${request.method} ${origin} ${(0,generated .e_)(path)}`;
}
function anyPlace({ method, url }) {
    return `${method} ${partsOf(url).origin} ${store .dK}`;
}
function distanceOf({ differences }) {
    const weights = { host: 1000, method: 300 };
    return differences.reduce((sum, { place, recorded, sent }) => sum + (place === 'path' ? pathDistance(recorded, sent) : (weights[place] ?? 1)), 0);
}
function pathDistance(recorded, sent) {
    const [before, after] = [recorded, sent].map((path) => path.toLowerCase().split('/'));
    const others = (after ?? []).filter((part, i) => part !== before?.[i]).length;
    return 100 + 50 * Math.min(4, others + Math.abs((before?.length ?? 0) - (after?.length ?? 0)));
}
function mayPass({ answer, retried }) {
    return retried === true || (0,model .dg)(answer);
}
function hasChanges({ writes, exchanges }, tokens) {
    if (!writes)
        return false;
    const signIns = signInsOf(exchanges, tokens.issued);
    return exchanges.some((exchange) => !(0,model .p7)(exchange.request) && !signIns.has(exchange));
}
var record_connection = __webpack_require__(17122);
; 


const refusedStatus = 403;
const refusedAllStatus = 401;
const maxEndpoints = 1000;
class Refusals {
    #asked = new Map();
    #refuses;
    #refused = new Set();
    #isActive = false;
    #accepted = 0;
    #changes = 0;
    #exchanges;
    constructor(exchanges) {
        this.#exchanges = exchanges;
    }
    watch() {
        this.#asked.clear();
        this.#isActive = true;
    }
    asked() {
        return [...this.#asked.keys()];
    }
    refuse(endpoint) {
        this.#begin(this.#asked.get(endpoint));
    }
    refuseAll() {
        this.#begin('all');
    }
    refuseChanges(accepted = 0) {
        this.#begin('changes');
        this.#accepted = accepted;
        this.#changes = 0;
    }
    end() {
        this.#refuses = undefined;
        return [...this.#refused];
    }
    stop() {
        this.end();
        this.#asked.clear();
        this.#isActive = false;
    }
    get isActive() {
        return this.#isActive;
    }
    answerAll(request) {
        return this.#refuses === 'all' ? this.#refusal(request, refusedAllStatus) : undefined;
    }
    answerUnknown(request) {
        if (this.#refuses !== 'changes')
            return undefined;
        if ((0,model .p7)(request))
            return this.#changes > 0 ? this.#similar(request) : undefined;
        this.#changes++;
        if (this.#changes > this.#accepted)
            return this.#refusal(request, refusedStatus);
        return this.#similar(request) ?? { request, answer: { status: 200, body: { json: {} } } };
    }
    answer(request, exchange, signsIn) {
        if (exchange === this.#refuses)
            return this.#refusal(request, refusedStatus);
        const endpoint = endpointOf(exchange.request);
        const isKnown = this.#asked.has(endpoint) || this.#asked.size < maxEndpoints;
        const isWatched = this.#isActive && this.#refuses === undefined;
        if (isWatched && (0,model .oJ)(exchange) && isKnown && !signsIn)
            this.#asked.set(endpoint, exchange);
        return exchange;
    }
    #begin(refuses) {
        this.#isActive = true;
        this.#refuses = refuses;
        this.#refused.clear();
    }
    #similar(request) {
        const endpoint = endpointOf(request);
        return this.#exchanges.find((each) => endpointOf(each.request) === endpoint && (0,model .oJ)(each));
    }
    #refusal(request, status) {
        if (this.#refused.size < maxEndpoints)
            this.#refused.add(endpointOf(request));
        const body = { json: { error: 'refused', message: 'a check lets the target system refuse this request' } };
        return { request, answer: { status, headers: [['content-type', 'application/json']], body } };
    }
}
function endpointOf({ method, url }) {
    const { origin, path } = partsOf(url);
    const segments = path.split('/').map((segment) => (isId(segment) ? '{id}' : segment));
    return `${method} ${origin}${segments.join('/')}`;
}
function isId(segment) {
    return segment.length > 24 || (/[\d@]/.test(segment) && !/^v\d{1,2}(?:\.\d{1,2})?$/i.test(segment));
}
; 


const replay_text_maxNamed = 3;
function newSkip({ cause, reason }, recorded) {
    const { verdict } = recorded ?? {};
    if (cause !== 'nothing-to-test' || (verdict !== 'pass' && verdict !== 'warn'))
        return undefined;
    const before = verdict === 'pass' ? 'passed' : 'was not skipped';
    return `this check ${before} in the recorded run, and is skipped on the same answers of the target system: ${reason}`;
}
function requestText({ method, url }) {
    return `${method} ${(0,core_text .TN)((0,process .g$)(url), 200)}`;
}
function describe({ place, recorded, sent }) {
    const short = (text) => (0,core_text .TN)((0,process .g$)(text), 80);
    return `${(0,core_text .TN)((0,process .g$)(place), 120)}: ${short(sent)} in place of ${short(recorded)}`;
}
function notRecorded(sent, { request, comparison }) {
    const named = comparison.differences.slice(0, replay_text_maxNamed).map(describe);
    const more = comparison.differences.length > replay_text_maxNamed ? ` and ${comparison.differences.length - replay_text_maxNamed} more` : '';
    const differences = `${named.join(', ')}${more}`;
    const problem = `${requestText(sent)} is not in the recording; the closest request there, ${requestText(request)}, differs in ${differences}`;
    if (comparison.differences.some(({ place }) => /^(?:method|host|path)$/.test(place)))
        return [problem];
    return [problem, { method: sent.method, url: sent.url, differences }];
}
; 





const maxSame = 1000;
const maxSameOfRecorded = 10;
const minWait = 0.9;
const maxFailed = 10;
class Repetitions {
    #recording;
    #generated;
    #report;
    #now;
    #answers = new Map();
    #failed = [];
    constructor({ recording, generated, report, now, }) {
        this.#recording = recording;
        this.#generated = generated;
        this.#report = report;
        this.#now = now;
    }
    invoked() {
        this.#answers.clear();
    }
    isEndless(exchange, sent) {
        const count = (this.#answers.get(exchange) ?? 0) + 1;
        this.#answers.set(exchange, count);
        if (count <= maxSame)
            return false;
        const { method, url } = exchange.request;
        const isSame = ({ request }) => request.method === method && request.url === url;
        const recorded = this.#recording.groups.reduce((sum, { exchanges }) => sum + exchanges.filter(isSame).length, 0);
        const limit = maxSame + maxSameOfRecorded * recorded;
        if (count <= limit)
            return false;
        this.#report(`${requestText(sent)} was sent more than ${limit} times by one command: it seems to be sent for ever`);
        return true;
    }
    failed(sent, exchange) {
        if (this.#failed.length < maxFailed)
            this.#failed.push({ sent, exchange, answeredMs: this.#now() });
    }
    sent(request) {
        this.#failed = this.#failed.filter((each) => {
            if (compareRequests(each.sent, request, this.#generated).differences.length > 0)
                return true;
            this.#reportHaste(each, request);
            return false;
        });
    }
    forget() {
        this.#failed = [];
    }
    succeeded() {
        for (const { sent, exchange } of this.#failed) {
            const { answer } = exchange;
            const how = 'error' in answer
                ? `without an answer (${(0,core_text .TN)((0,process .g$)(answer.error), 40)})`
                : `with status ${answer.status}`;
            this.#report(`${requestText(sent)} failed ${how}, and was sent again in the recorded run; now the command goes on without it`);
        }
        this.forget();
    }
    #reportHaste({ exchange: { answer, waited }, answeredMs }, sent) {
        const waitMs = waited === true ? (0,model .mK)(answer) : undefined;
        const tookMs = this.#now() - answeredMs;
        if (waitMs === undefined || tookMs >= waitMs * minWait)
            return;
        this.#report(`${requestText(sent)} was sent again ${Math.max(0, Math.round(tookMs))} ms after an answer that asks for ${waitMs / 1000} s (Retry-After); in the recorded run it waited`);
    }
}
var replay_connection = __webpack_require__(43144);
; 





















const maxProblems = 10;
const maxReplaced = 1000;
const dayMs = 24 * 60 * 60 * 1000;
class TargetReplay {
    mode = 'replay';
    startTimeMs;
    recording;
    refusals;
    #groups;
    #generated;
    #tokens;
    #signIns;
    #refused = new Map();
    #problems = new Set();
    #warnings = new Set();
    #replaced = new Map();
    #ended = new Set();
    #isOpen;
    #onProblem;
    #current = model .z1;
    #command = '';
    #ofCommand;
    #hasCancelled = false;
    #active = new active_commands .L();
    #held = new HeldAnswers(this.#active, (sent, how) => this.#report(`${how} before ${requestText(sent)} was answered; in the recorded run it was answered first`));
    #objects;
    #keys;
    #activity = { count: 0 };
    #repetitions;
    constructor(recording, { isOpen = false, onProblem = () => { }, now = () => performance.now(), } = {}) {
        this.recording = recording;
        this.#isOpen = isOpen;
        this.#onProblem = onProblem;
        this.startTimeMs = Date.parse(recording.facts.recorded);
        const all = recording.groups.flatMap(({ exchanges }) => exchanges);
        const whole = { id: model .z1, writes: true, commands: {}, exchanges: all };
        const groups = isOpen ? [whole] : recording.groups;
        this.#keys = new Set(all.flatMap(({ request }) => (0,request_headers .YD)(request).map(([name]) => name)));
        this.refusals = new Refusals(all);
        this.#generated = new generated .yO(all, this.startTimeMs);
        this.#repetitions = new Repetitions({
            recording,
            generated: this.#generated,
            report: (problem) => this.#report(problem),
            now,
        });
        const objects = new ChangedObjects(all);
        this.#objects = objects;
        const tokens = new RecordedTokens(all, this.#generated);
        this.#tokens = tokens;
        this.#signIns = signInsOf(all, tokens.issued);
        this.#groups = new Map(groups.map((group) => [group.id, new GroupMatcher(group, this.#generated, { isOpen, objects, tokens })]));
        const answering = new Set(all.flatMap(({ request }) => (request.method === 'connect' ? [] : [partsOf(request.url).origin])));
        for (const { request, answer } of all) {
            if (request.method !== 'connect' || !('error' in answer) || answering.has(request.url))
                continue;
            this.#refused.set(request.url, answer.error);
        }
    }
    ageDays(nowMs) {
        return Math.max(0, Math.floor((nowMs - this.startTimeMs) / dayMs));
    }
    sampleOf(type) {
        return this.recording.facts.samples.find((sample) => sample.type === type)?.keys;
    }
    onList(type, list) {
        const recorded = this.recording.facts.samples.find((sample) => sample.type === type);
        if (recorded === undefined)
            return;
        const { differences, warnings } = compareLists(recorded, list);
        for (const difference of differences)
            this.#report(difference);
        for (const warning of warnings)
            this.#warnings.add(warning);
    }
    skipReason(check) {
        if (this.#groups.has(check))
            return undefined;
        return 'the recording has no part of this check; record anew';
    }
    differences() {
        return [...this.#problems];
    }
    begin(check) {
        this.#hasCancelled = false;
        this.#held.clear();
        this.refusals.stop();
        this.#current = check;
    }
    invoked(command) {
        this.#command = command;
        this.#repetitions.invoked();
        if (!this.#isOpen)
            return;
        if ((0,command_names .GS)(command))
            this.beginCommand(command);
        else {
            this.#ofCommand = undefined;
            this.#current = model .z1;
        }
    }
    beginCommand(command) {
        this.#repetitions.invoked();
        const { groups } = this.recording;
        const firstChange = groups.findIndex((group) => hasChanges(group, this.#tokens));
        const before = firstChange < 0 ? groups : groups.slice(0, firstChange);
        const rest = groups.slice(before.length);
        const runsIt = ({ commands }) => (commands[command] ?? 0) > 0;
        const ordered = [before, rest].map((part) => {
            const own = part.filter(runsIt);
            return [...own, ...part.filter((group) => !own.includes(group))].map((group) => new GroupMatcher(group, this.#generated, { isOpen: true, tokens: this.#tokens }));
        });
        this.#ofCommand = ordered.flatMap((part) => [false, true].flatMap((withFailures) => part.map((group) => ({ group, withFailures }))));
        this.#current = groups.find(runsIt)?.id ?? model .z1;
    }
    end(check, commands, skip) {
        const { facts, groups } = this.recording;
        const recorded = groups.find(({ id }) => id === check);
        const skipped = skip && newSkip(skip, recorded);
        const isWhole = !this.#hasCancelled && skipped === undefined && skip?.cause !== 'fault';
        const sent = this.#problems.size;
        for (const request of isWhole ? (this.#groups.get(check)?.missing() ?? []) : []) {
            this.#report(`${requestText(request)} was recorded and is not sent any more`);
        }
        const differences = [...this.#problems];
        const warnings = [...this.#warnings];
        this.#problems.clear();
        this.#warnings.clear();
        this.#ended.add(check);
        if (skipped !== undefined) {
            if (facts.program !== version .r)
                return { differences, warnings: [...warnings, skipped] };
            differences.push(skipped);
        }
        const ran = recorded?.commands ?? {};
        const isLonger = Object.entries(commands).some(([command, count]) => count > (ran[command] ?? 0));
        const following = differences.length - sent;
        if (differences.length === 0 || facts.program === version .r || !isLonger)
            return { differences, following, warnings };
        const asksForMore = `the recording is of version ${(0,core_text .TN)((0,process .g$)(facts.program), 40)} of this program, whose check asked for less; record anew`;
        return { differences, asksForMore };
    }
    open(address, answers) {
        const origin = (0,record_connection .y)(address);
        let command = this.#active.only;
        const events = {
            onRequest: (request) => {
                const opener = command;
                command = 0;
                return this.#answer(request, opener);
            },
            onProblem: (problem) => this.#report(problem),
        };
        const connection = new replay_connection .I(address, answers, events, { keys: this.#keys, activity: this.#activity });
        const code = this.#refused.get(origin);
        if (code !== undefined)
            answers.fail(code);
        else
            answers.connect();
        return connection;
    }
    seed() {
        return (0,model .n3)(this.recording.facts.recorded, this.#current);
    }
    cancelled() {
        this.#hasCancelled = true;
        this.#held.clear();
    }
    concluded() {
        this.#held.concluded();
        this.#active.conclude();
    }
    unseen(what) {
        this.#report(`the connector used ${(0,core_text .TN)((0,process .g$)(what), 200)}, which a replay refuses: it could reach the network`);
    }
    #answer(request, command) {
        const sent = withRecorded(request, this.#replaced);
        const taken = this.#answerSent(request, sent, command);
        return taken && this.#repetitions.isEndless(taken.exchange, sent) ? undefined : taken;
    }
    #answerSent(request, sent, command) {
        if (this.#ofCommand !== undefined)
            return this.#answerCommand(sent, this.#ofCommand);
        this.#repetitions.sent(sent);
        const refused = this.refusals.answerAll(request);
        if (refused !== undefined)
            return { exchange: refused, replaced: [] };
        const taken = this.#take(sent);
        if (taken === undefined) {
            const unknown = this.refusals.answerUnknown(request);
            return unknown && { exchange: unknown, replaced: [] };
        }
        const { exchange } = taken;
        const answering = this.refusals.answer(request, exchange, this.#signIns.has(exchange));
        if (answering !== exchange)
            return { exchange: answering, replaced: [] };
        this.#tokens.answered(exchange, sent);
        if ((0,model .p7)(sent))
            this.#held.wasSent(requestText(sent), (held) => this.#objects.shareObject(held, exchange));
        if (exchange.retried === true && this.#active.running === 1)
            this.#repetitions.failed(sent, exchange);
        const isHeld = taken.isAwaited === true && !this.#hasCancelled;
        return isHeld ? { ...taken, onSettled: this.#held.hold(taken.exchange, sent, command) } : taken;
    }
    onInput(input) {
        (0,each_text .h)(input, '', (text) => this.#generated.given(text));
        if (this.#active.running > 0)
            this.#repetitions.forget();
        this.#active.begin();
    }
    onEnd(hasFailed) {
        this.#active.end();
        if (hasFailed || this.#hasCancelled)
            this.#repetitions.forget();
        else
            this.#repetitions.succeeded();
    }
    #take(sent) {
        const group = this.#groups.get(this.#current);
        const refusal = this.#tokens.refusalOf(sent);
        if (refusal !== undefined)
            return group?.takeBesideRefusal(sent) ?? { exchange: refusal, replaced: [] };
        const own = group?.take(sent, false) ?? (group && this.#shareBefore(sent)) ?? group?.take(sent);
        if (own !== undefined) {
            this.#remember(own.replaced);
            const { sentAfter } = own;
            if (sentAfter !== undefined) {
                const [what, other] = [sent, sentAfter].map(requestText);
                this.#report(`${what} was sent after ${other}, which the recording has after it`);
            }
            return own;
        }
        for (const id of this.refusals.isActive ? [] : this.#ended) {
            const late = this.#groups.get(id)?.takeUnused(sent);
            if (late === undefined)
                continue;
            this.#remember(late.replaced);
            return late;
        }
        const others = this.#others();
        for (const isSpentToo of [false, true]) {
            for (const other of isSpentToo && group ? [group, ...others] : others) {
                const shared = other.share(sent, isSpentToo);
                if (shared !== undefined)
                    return shared;
            }
        }
        if (!this.refusals.isActive)
            this.#report(...this.#describe(sent, group, others));
        return undefined;
    }
    #shareBefore(sent) {
        if (!(0,model .p7)(sent))
            return undefined;
        for (const other of this.#others({ isEarlier: true })) {
            const shared = other.share(sent);
            if (shared !== undefined)
                return shared;
        }
        return undefined;
    }
    #others({ isEarlier = false } = {}) {
        const all = [...this.#groups];
        const current = all.findIndex(([id]) => id === this.#current);
        const others = all.filter((_, at) => (isEarlier ? at < current : at !== current));
        const ran = new Set(this.recording.groups.filter(({ commands }) => (commands[this.#command] ?? 0) > 0).map(({ id }) => id));
        return [...others.filter(([id]) => ran.has(id)), ...others.filter(([id]) => !ran.has(id))].map(([, other]) => other);
    }
    #answerCommand(sent, matchers) {
        const refusal = this.#tokens.refusalOf(sent);
        if (refusal !== undefined)
            return { exchange: refusal, replaced: [] };
        for (const { group, withFailures } of matchers) {
            const taken = group.takeOpen(sent, { withFailures });
            if (taken === undefined)
                continue;
            this.#remember(taken.replaced);
            this.#tokens.answered(taken.exchange, sent);
            return taken;
        }
        for (const { group } of matchers) {
            const taken = group.share(sent, true);
            if (taken === undefined)
                continue;
            this.#tokens.answered(taken.exchange, sent);
            return taken;
        }
        const groups = [...new Set(matchers.map(({ group }) => group))];
        this.#report(...this.#describe(sent, groups.find((group) => group.isUsedUp(sent)), groups));
        return undefined;
    }
    #remember(replaced) {
        for (const [recorded, sent] of replaced) {
            if ((0,generated .LU)(recorded) && this.#replaced.size < maxReplaced)
                this.#replaced.set(sent, recorded);
        }
    }
    #describe(sent, group, others) {
        const what = requestText(sent);
        if (group?.isUsedUp(sent) === true)
            return [`${what} was sent more often than in the recording`];
        const closest = group?.closest(sent) ?? closestIn(others, sent);
        if (closest === undefined)
            return [`${what} is not in the recording`];
        return notRecorded(sent, closest);
    }
    #report(problem, changed) {
        this.#onProblem(problem, changed);
        if (this.#problems.size < maxProblems)
            this.#problems.add(problem);
    }
}
function closestIn(groups, sent) {
    let best;
    for (const group of groups) {
        const closest = group.closest(sent);
        if (closest !== undefined && closest.distance < (best?.distance ?? Number.POSITIVE_INFINITY))
            best = closest;
    }
    return best;
}
function withRecorded(request, replaced) {
    if (replaced.size === 0)
        return request;
    let text = JSON.stringify(request);
    for (const [sent, recorded] of replaced)
        text = text.replaceAll(sent, recorded);
    return JSON.parse(text);
}

  }),

  90232:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A1: () => (  requestHeaders),
    B9: () => (  replayedHeaders),
    YD: () => (  keysOf),
    dN: () => (  withoutOtherHeaders)
  });
const alwaysRecorded = new Set('accept authorization content-type content-encoding soapaction if-match if-none-match prefer x-http-method-override'.split(' '));
const ofClient = new Set([
    'host connection content-length transfer-encoding accept-encoding accept-language user-agent cookie date te expect',
    'proxy-authorization proxy-connection',
]
    .join(' ')
    .split(' '));
function requestHeaders(headers) {
    return selected(headers, (name) => !ofClient.has(name));
}
function replayedHeaders(headers, keys) {
    return selected(headers, (name) => alwaysRecorded.has(name) || keys.has(name));
}
function selected(headers, isSelected) {
    const kept = headers
        .map(([name, value]) => [name.toLowerCase(), value])
        .filter(([name]) => isSelected(name))
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
function withoutOtherHeaders(request) {
    const { headers, ...others } = request;
    if (headers === undefined)
        return request;
    const kept = Object.entries(headers).filter(([name]) => alwaysRecorded.has(name));
    return { ...others, ...(kept.length > 0 && { headers: Object.fromEntries(kept) }) };
}
function keysOf({ headers = {} }) {
    return Object.entries(headers).filter(([name]) => !alwaysRecorded.has(name));
}

  })

};
