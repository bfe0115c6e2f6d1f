export const id = 7645;
export const ids = [7645];
export const modules = {

  49138:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Gu: () => (  exactNumberOf),
    dj: () => (  stringifyExactJson),
    lQ: () => (  parseExactJson),
    rf: () => (  exactNumber),
    uZ: () => (  comparableExactJson)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const mark = `exact-number-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}:`;
function parseExactJson(text) {
    const value = JSON.parse(text);
    let isMarked = false;
    const marked = text.replace(/"(?:[^"\\]|\\.)*"?|-?\d[\d.eE+-]*/g, (token) => {
        if (token.startsWith('"') || !losesDigits(token))
            return token;
        isMarked = true;
        return `"${mark}${token}"`;
    });
    return isMarked ? JSON.parse(marked) : value;
}
function exactNumberOf(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value.startsWith(mark) ? value.slice(mark.length) : undefined;
}
function exactNumber(number) {
    return losesDigits(number) ? mark + number : Number(number);
}
function stringifyExactJson(value, space) {
    return withNumbers(JSON.stringify(value, null, space), (number) => number);
}
function comparableExactJson(value) {
    return withNumbers(JSON.stringify(value), decimalOf);
}
function withNumbers(json, write) {
    const [start = '', ...parts] = json.split(`"${mark}`);
    const rest = parts.map((part) => {
        const end = part.indexOf('"');
        return write(part.slice(0, end)) + part.slice(end + 1);
    });
    return start + rest.join('');
}
function losesDigits(number) {
    if (number.length <= 15 && !/[eE]/.test(number))
        return false;
    return decimalOf(number) !== decimalOf(String(Number(number)));
}
function decimalOf(number) {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number) ?? [];
    if (whole === '')
        return number;
    const digits = (whole + fraction).replace(/^0+/, '');
    let end = digits.length;
    while (end > 0 && digits[end - 1] === '0')
        end--;
    if (end === 0)
        return '0';
    return `${sign}${digits.slice(0, end)}e${BigInt(exponent) + BigInt(digits.length - end - fraction.length)}`;
}

  }),

  18915:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  parseBaseUrl),
    U: () => (  isLoopback)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58369);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);




function parseBaseUrl(text) {
    const given = text.trim();
    if (given === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('base-url')} is empty; give the API address, such as https://acme.api.identitynow.com`);
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (!url?.hostname) {
        const shown = given.includes('@') ? '' : ` "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .g$)(given), 100)}"`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('base-url')}${shown} is not an address; give the API address, such as https://acme.api.identitynow.com`);
    }
    const problem = problemOf(url);
    if (problem)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('base-url')} ${url.protocol}//${url.host} ${problem}`);
    return new URL(url.origin);
}
function problemOf(url) {
    if (url.username !== '' || url.password !== '') {
        return `holds credentials; leave them out and give ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('client-id')} and ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('client-secret')}`;
    }
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
        return 'must start with https://; http is for loopback addresses only, because it would send the secret unencrypted';
    }
    const ui = /^([a-z0-9-]+)\.(identitynow(?:-demo)?\.com)$/i.exec(url.hostname);
    if (ui)
        return `is the address of the user interface; the API is at https://${ui[1]}.api.${ui[2]}`;
    if (url.pathname !== '/')
        return `must end after the host; leave out the path, and choose the API version with ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('api-prefix')}`;
    if (url.search !== '' || url.hash !== '' || /[?#]$/.test(url.href))
        return 'must end after the host; leave out the part from ? or # on';
    return undefined;
}
function isLoopback(hostname) {
    return (hostname === 'localhost' ||
        hostname.endsWith('.localhost') ||
        hostname === '[::1]' ||
        /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname));
}

  }),

  55662:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  repeatOf)
  });
  var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12542);

function repeatOf(call) {
    return call.repeat ?? _retry_js__WEBPACK_IMPORTED_MODULE_0__  .Jb.methods[call.method].repeat;
}

  }),

  27645:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  lw: () => (  Http)
});


var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var external_node_http_ = __webpack_require__(37067);
var external_node_https_ = __webpack_require__(44708);
var source = __webpack_require__(57127);
var exact_json = __webpack_require__(49138);
var input_names = __webpack_require__(58369);
var stall = __webpack_require__(94106);
var times = __webpack_require__(99582);
var version = __webpack_require__(39492);
var http_call = __webpack_require__(55662);
var network_error = __webpack_require__(21269);
var proxy = __webpack_require__(82428);
var dist = __webpack_require__(57659);
; 



const checkProxy = 'check HTTPS_PROXY, or add the host to NO_PROXY';
class ProxyAgent extends dist .b {
    #timeoutMs;
    constructor(proxy, keepAlive, timeoutMs) {
        super(proxy.href, { keepAlive });
        this.#timeoutMs = timeoutMs;
    }
    async connect(...args) {
        const controller = new AbortController();
        const timer = setTimeout(() => controller.abort(), this.#timeoutMs);
        const { connectOpts } = this;
        try {
            this.connectOpts = { ...connectOpts, signal: controller.signal };
            const connecting = super.connect(...args);
            this.connectOpts = connectOpts;
            return await connecting;
        }
        catch (error) {
            if (!controller.signal.aborted)
                throw unreachableProxy(this.proxy.host, error);
            const message = `the proxy ${this.proxy.host} does not answer within ${(0,times .Ln)(this.#timeoutMs)}`;
            throw new network_error .Dr(message, 'ETIMEDOUT', true, checkProxy, error);
        }
        finally {
            clearTimeout(timer);
        }
    }
}
function unreachableProxy(proxy, error) {
    const { code, syscall } = error;
    if (code === undefined || syscall === undefined)
        return error;
    const what = code === 'ECONNREFUSED' ? 'refused the connection' : 'cannot be reached';
    return new network_error .Dr(`the proxy ${proxy} ${what} (${code})`, code, false, checkProxy, error);
}
; 

const maxInterimAnswers = 100;
function headOf(stream, idle, { host }, proxy) {
    return new Promise((resolve, reject) => {
        stream.once('response', (response) => {
            const { statusCode } = response;
            if (statusCode >= 200)
                resolve(response);
            else
                reject((0,network_error .yF)(host, statusCode));
        });
        stream.once('error', reject);
        stream.on('uploadProgress', () => idle.restart());
        stream.once('request', (request) => {
            request.once('proxyConnect', ({ statusCode }) => {
                if (statusCode !== 200)
                    reject((0,network_error .rZ)(proxy?.host ?? '', statusCode));
            });
            request.once('upgrade', ({ statusCode = 101 }, socket) => {
                socket.destroy();
                reject((0,network_error .yF)(host, statusCode));
            });
            let interim = 0;
            request.on('information', () => {
                interim++;
                if (interim > maxInterimAnswers)
                    reject((0,network_error .WO)(host, maxInterimAnswers));
            });
            let isSettled = false;
            const settled = () => {
                isSettled = true;
            };
            request.once('response', settled).once('error', settled);
            request.once('close', () => {
                if (!isSettled)
                    reject((0,network_error .P5)());
            });
        });
        idle.restart();
    });
}
; 















const defaultTransport = {
    connectTimeoutMs: 15_000,
    requestTimeoutMs: 100_000,
    invokeIdleTimeoutMs: 200_000,
    uploadIdleTimeoutMs: 300_000,
    totalTimeoutMs: 3_600_000,
    maxAnswerBytes: 64 * 1024 * 1024,
    maxValueBytes: 8 * 1024 * 1024,
    maxInvokeValues: 5_000_000,
    maxLogRecords: 10_000_000,
    logQueryTimeoutMs: 3_600_000,
};
const userAgent = `saas-connector-actions/${version .r} (+node ${process.versions.node})`;
class Http {
    limits;
    #baseUrl;
    #got;
    #proxy;
    #pooled;
    #single;
    #isClosed = false;
    constructor(baseUrl, transport = {}, environment = {}) {
        const { ca, ...limits } = transport;
        this.#baseUrl = baseUrl;
        this.limits = { ...defaultTransport, ...limits };
        this.#proxy = (0,proxy .i)(baseUrl, environment);
        this.#pooled = agents(this.#proxy, true, this.limits.connectTimeoutMs);
        this.#single = agents(this.#proxy, false, this.limits.connectTimeoutMs);
        this.#got = source .Ay.extend({
            followRedirect: false,
            throwHttpErrors: false,
            retry: { limit: 0 },
            headers: { 'user-agent': userAgent, accept: 'application/json, */*;q=0.5' },
            https: ca === undefined ? {} : { certificateAuthority: ca },
        });
    }
    async send(call, headers, signal) {
        signal.throwIfAborted();
        const body = bodyOf(call);
        const connect = this.limits.connectTimeoutMs;
        const connecting = { lookup: connect, connect, secureConnect: connect };
        const stream = this.#got.stream(new URL(call.path, this.#baseUrl), {
            method: call.method,
            agent: (0,http_call .T)(call) === 'idempotent' ? this.#pooled : this.#single,
            headers: { ...headers, ...body.headers, ...call.headers },
            signal,
            timeout: call.idleTimeoutMs === undefined ? { ...connecting, request: this.limits.requestTimeoutMs } : connecting,
            ...(body.content === undefined ? {} : { body: body.content }),
        });
        stream.on('error', () => { });
        if (body.content === undefined && call.method !== 'GET')
            stream.end();
        const idle = new IdleTimer(stream, call.idleTimeoutMs);
        if (call.idleTimeoutMs !== undefined)
            endAfter(stream, this.limits.totalTimeoutMs);
        try {
            const response = await (0,stall .aB)(call.operation, () => headOf(stream, idle, this.#baseUrl, this.#proxy));
            const read = readBody(stream, call.operation, idle, (error) => this.#wireError(error, signal));
            return { status: response.statusCode, headers: response.headers, body: read, discard: () => stream.destroy() };
        }
        catch (error) {
            stream.destroy();
            throw this.#wireError(error, signal);
        }
        finally {
            idle.stop();
        }
    }
    get isClosed() {
        return this.#isClosed;
    }
    close() {
        this.#isClosed = true;
        for (const each of [this.#pooled, this.#single]) {
            each.http.destroy();
            each.https.destroy();
        }
    }
    #wireError(error, signal) {
        return signal.aborted ? signal.reason : (0,network_error .x6)(error, this.#baseUrl, this.limits);
    }
}
function agents(proxy, keepAlive, timeout) {
    const direct = { http: new external_node_http_.Agent({ keepAlive }), https: new external_node_https_.Agent({ keepAlive }) };
    return proxy ? { ...direct, https: new ProxyAgent(proxy, keepAlive, timeout) } : direct;
}
function bodyOf(call) {
    if (call.file) {
        const { path, size, onSending } = call.file;
        const content = (0,external_node_fs_.createReadStream)(path, { start: 0, end: size - 1 });
        onSending?.(() => content.bytesRead);
        return {
            content,
            headers: { 'content-type': 'application/zip', 'content-length': String(size) },
        };
    }
    if (call.form) {
        return {
            content: new URLSearchParams(call.form).toString(),
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
        };
    }
    if (call.part) {
        const { name, type, content } = call.part;
        return multipart([{ disposition: `name="file"; filename="${name}"`, type, content }]);
    }
    if (call.fields) {
        return multipart(Object.entries(call.fields).map(([name, content]) => ({ disposition: `name="${name}"`, content })));
    }
    return call.json === undefined
        ? { headers: {} }
        : {
            content: (call.exactNumbers ? exact_json .dj : JSON.stringify)(call.json),
            headers: { 'content-type': 'application/json' },
        };
}
function multipart(parts) {
    const boundary = `part-${(0,external_node_crypto_.randomBytes)(24).toString('hex')}`;
    const bodies = parts.map(({ disposition, type, content }) => {
        const typeLine = type === undefined ? '' : `Content-Type: ${type}\r\n`;
        return `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${typeLine}\r\n${content}\r\n`;
    });
    const body = Buffer.from(`${bodies.join('')}--${boundary}--\r\n`);
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, 'content-length': String(body.length) };
    return { content: body, headers };
}
async function* readBody(stream, operation, idle, wireError) {
    const chunks = stream[Symbol.asyncIterator]();
    try {
        for (;;) {
            idle.restart();
            const next = await (0,stall .aB)(operation, () => chunks.next()).catch((error) => {
                throw wireError(error);
            });
            idle.stop();
            if (next.done)
                return;
            yield next.value;
        }
    }
    finally {
        idle.stop();
        stream.destroy();
    }
}
function endAfter(stream, limitMs) {
    const timer = setTimeout(() => {
        const remedy = `if it may take longer, raise ${(0,input_names .sy)('max-invoke-time')}`;
        stream.destroy(new network_error .Dr(`it did not end within ${(0,times .Ln)(limitMs)}`, 'ETOOLONG', true, remedy));
    }, limitMs);
    stream.once('close', () => clearTimeout(timer));
}
class IdleTimer {
    #stream;
    #limit;
    #timer;
    constructor(stream, limit) {
        this.#stream = stream;
        this.#limit = limit;
    }
    restart() {
        this.stop();
        const limit = this.#limit;
        if (limit === undefined)
            return;
        this.#timer = setTimeout(() => {
            this.#stream.destroy(new network_error .Dr(`nothing came for ${(0,times .Ln)(limit)}`, 'ETIMEDOUT', true));
        }, limit);
    }
    stop() {
        clearTimeout(this.#timer);
    }
}

  }),

  21269:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Dr: () => (  NetworkError),
    FJ: () => (  isNeverSent),
    P5: () => (  closedWithoutAnswer),
    WO: () => (  tooManyInterimAnswers),
    rZ: () => (  proxyRefused),
    x6: () => (  networkError),
    yF: () => (  nonFinalAnswer)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  var got__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3431);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58369);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64351);
  var _core_stall_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94106);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46601);
  var _core_times_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99582);
  var _base_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18915);









class NetworkError extends Error {
    name = 'NetworkError';
    code;
    timeout;
    remedy;
    constructor(message, code, timeout = false, remedy = '', cause) {
        super(message, { cause });
        this.code = code;
        this.timeout = timeout;
        this.remedy = remedy;
    }
}
function proxyRefused(proxy, status) {
    const remedy = status === 407
        ? 'it requires credentials: put them into HTTPS_PROXY, as http://user:password@host:port'
        : 'check HTTPS_PROXY, or add the host to NO_PROXY';
    const words = Number.isInteger(status)
        ? `the proxy ${proxy} refused the connection (${status})`
        : `the proxy ${proxy} does not answer in HTTP`;
    return new NetworkError(words, 'EPROXY', false, remedy);
}
function nonFinalAnswer(host, status) {
    const words = `${host} answered with status ${status}, which is not the answer to a request`;
    return new NetworkError(words, 'ENOANSWER', false, checkGateway());
}
function tooManyInterimAnswers(host, limit) {
    const words = `${host} sent more than ${limit} interim answers (1xx) and no answer`;
    return new NetworkError(words, 'ENOANSWER', false, checkGateway());
}
function closedWithoutAnswer() {
    return Object.assign(new Error('the request was closed without an answer'), { code: 'ECONNRESET' });
}
function networkError(error, url, limits) {
    const { host } = url;
    const cause = error instanceof got__WEBPACK_IMPORTED_MODULE_7__  .GI && node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(error.cause) ? error.cause : error;
    if (error instanceof NetworkError)
        return error;
    if (error instanceof _core_stall_js__WEBPACK_IMPORTED_MODULE_3__  .Xz) {
        const words = `the answer of ${host} did not come, and no pending work was left that could bring it`;
        return new NetworkError(words, 'ESTALLED', false, 'report this line', error);
    }
    if (cause instanceof NetworkError)
        return cause;
    if (error instanceof got__WEBPACK_IMPORTED_MODULE_7__  .oW)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .eG(`cannot read the file to upload: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__  .g$)(error.message))}`, { cause });
    if (error instanceof got__WEBPACK_IMPORTED_MODULE_7__  .MU) {
        return error.event === 'request'
            ? new NetworkError(`no complete answer within ${(0,_core_times_js__WEBPACK_IMPORTED_MODULE_5__  .Ln)(limits.requestTimeoutMs)}`, 'ETIMEDOUT', true, 'try again', cause)
            : new NetworkError(`no connection to ${host} within ${(0,_core_times_js__WEBPACK_IMPORTED_MODULE_5__  .Ln)(limits.connectTimeoutMs)}`, 'ETIMEDOUT', true, unreachable(), cause);
    }
    if (!node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(cause) || cause.name === 'TypeError' || cause.name === 'RangeError')
        return cause;
    const code = codeOf(cause) ?? (error instanceof got__WEBPACK_IMPORTED_MODULE_7__  .GI ? codeOf(error) : undefined) ?? 'unknown';
    const garbled = garbledAnswer(code, host, cause);
    if (garbled)
        return garbled;
    if (code === 'ECONNREFUSED' && (0,_base_url_js__WEBPACK_IMPORTED_MODULE_6__  .U)(url.hostname)) {
        const words = `nothing listens on port ${url.port || (url.protocol === 'https:' ? '443' : '80')} of this machine (${code})`;
        return new NetworkError(words, loopbackRefused, false, isSandboxRunning(), cause);
    }
    const known = explanation(code);
    const words = known
        ? `${known.words} (${code})`
        : `the connection failed (${code}): ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__  .g$)(cause.message))}`;
    return new NetworkError(words.replace('{host}', host), code, code === 'ETIMEDOUT', known?.remedy ?? '', cause);
}
function garbledAnswer(code, host, cause) {
    if (code.startsWith('HPE_')) {
        const words = `${host} answered with bytes that are not HTTP (${code})`;
        return new NetworkError(words, 'ENOTHTTP', false, checkGateway(), cause);
    }
    if (!/^(Z_|ERR_BROTLI|ERR__ERROR|ERR_PADDING|ERR__?[A-Z]+_FORMAT|ZSTD_)/.test(code))
        return undefined;
    const words = `the compressed answer of ${host} is damaged (${code})`;
    return new NetworkError(words, 'EENCODING', false, checkGateway(), cause);
}
const loopbackRefused = 'ELOOPBACKREFUSED';
const isSandboxRunning = () => `is the sandbox running (saas-connector sandbox)? otherwise correct ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_8__  .sy)('base-url')}`;
const unreachable = () => `check ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_8__  .sy)('base-url')} and the network; behind a proxy set HTTPS_PROXY`;
const checkGateway = () => `check ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_8__  .sy)('base-url')}, and the proxy or gateway before the tenant`;
const certificate = () => `if a proxy or company certificate is in use, name its file in NODE_EXTRA_CA_CERTS; otherwise check ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_8__  .sy)('base-url')}`;
function isNeverSent(code) {
    return code === loopbackRefused || code === 'EPROXY' || code === 'ENOTFOUND' || isOfCertificate(code);
}
function isOfCertificate(code) {
    return /CERT|SELF_SIGNED|ISSUER|LEAF_SIGNATURE/.test(code);
}
function explanation(code) {
    if (isOfCertificate(code)) {
        return { words: 'the certificate of {host} is not trusted', remedy: certificate() };
    }
    const found = explanations[code];
    return found && { words: found[0], remedy: found[1]() };
}
const explanations = {
    ECONNREFUSED: ['{host} refused the connection', unreachable],
    ENOTFOUND: ['the name {host} is not known', () => `check ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_8__  .sy)('base-url')}`],
    EAI_AGAIN: ['the name {host} could not be looked up', () => 'check the network'],
    EHOSTUNREACH: ['there is no route to {host}', unreachable],
    ENETUNREACH: ['there is no route to {host}', unreachable],
    ECONNRESET: ['the connection to {host} broke', () => 'try again'],
    EPIPE: ['the connection to {host} broke', () => 'try again'],
    ETIMEDOUT: ['{host} does not answer', unreachable],
    ERR_READING_RESPONSE_STREAM: ['the answer of {host} broke off', () => 'try again'],
};
function codeOf(error) {
    const code = 'code' in error ? error.code : undefined;
    return typeof code === 'string' && code !== 'ERR_GOT_REQUEST_ERROR' ? code : undefined;
}

  }),

  82428:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    i: () => (  proxyFor)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);

function proxyFor(url, environment) {
    if (url.protocol !== 'https:')
        return undefined;
    const name = ['HTTPS_PROXY', 'ALL_PROXY'].find((each) => variable(environment, each) !== '');
    if (name === undefined || isExcepted(url, variable(environment, 'NO_PROXY')))
        return undefined;
    const value = variable(environment, name);
    const text = value.includes('://') ? value : `http://${value}`;
    const proxy = URL.canParse(text) ? new URL(text) : undefined;
    if (!proxy?.hostname)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eG(`${name} is not the address of a proxy: expected http://host:port`);
    if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eG(`${name} names a proxy of kind ${proxy.protocol.slice(0, -1)}: only http and https proxies are supported`);
    }
    return proxy;
}
function variable(environment, name) {
    return (environment[name.toLowerCase()] || environment[name] || '').trim();
}
function isExcepted(url, list) {
    const host = url.hostname.toLowerCase();
    const port = url.port || '443';
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => {
        if (entry === '*')
            return true;
        const [, name = '', entryPort] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [];
        if (entryPort !== undefined && entryPort !== port)
            return false;
        const domain = name.replace(/^\*?\./, '');
        return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
    });
}

  }),

  12542:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Jb: () => (  retryPolicy),
    a2: () => (  retryDelay),
    m6: () => (  parseHttpDate)
  });
const retryPolicy = {
    maxAttempts: 5,
    maxTotalMs: 120_000,
    firstDelayMs: 1_000,
    maxDelayMs: 15_000,
    methods: {
        GET: { repeat: 'idempotent', reason: 'reads only' },
        PUT: { repeat: 'idempotent', reason: 'sets a state: the second time changes nothing' },
        DELETE: { repeat: 'idempotent', reason: 'a 404 to a retry means that an earlier attempt deleted it' },
        POST: { repeat: 'nonIdempotent', reason: 'creates a connector, version or tag, or runs a command' },
        PATCH: { repeat: 'nonIdempotent', reason: 'a JSON Patch that removes fails the second time' },
    },
    exceptions: {
        signIn: { repeat: 'idempotent', reason: 'a second token does no harm' },
        queryLogs: { repeat: 'idempotent', reason: 'a read that is sent as POST' },
        readCommand: { repeat: 'idempotent', reason: 'an invocation of a command that only reads' },
        checkSource: { repeat: 'idempotent', reason: 'tests or peeks through the connector and stores nothing' },
        link: { repeat: 'idempotent', reason: 'a JSON Patch that replaces sets a state' },
        setFields: { repeat: 'idempotent', reason: 'a JSON Patch that replaces complete fields sets a state' },
    },
    readCommands: [
        'std:spec:read',
        'std:test-connection',
        'std:account:list',
        'std:account:read',
        'std:account:discover-schema',
        'std:entitlement:list',
        'std:entitlement:read',
        'std:source-data:discover',
        'std:source-data:read',
        'std:config-options:read',
        'std:application-discovery:list',
        'std:agent:list',
        'std:machine-identity:list',
        'std:resource:list',
        'std:ssf-stream:discover',
        'std:ssf-stream:read',
    ],
    statuses: [
        { status: 408, notProcessed: false, reason: 'the server gave up waiting for the request' },
        { status: 429, notProcessed: true, reason: 'the rate limit refuses before processing; Retry-After gives the wait' },
        { status: 500, notProcessed: false, reason: 'an internal fault that may be temporary' },
        { status: 502, notProcessed: false, reason: 'a gateway lost its server' },
        { status: 503, notProcessed: false, reason: 'overloaded or in maintenance; Retry-After may give the wait' },
        { status: 504, notProcessed: false, reason: 'a gateway timed out waiting for its server' },
        { status: 520, notProcessed: false, reason: 'Cloudflare got an answer that it does not understand' },
        { status: 521, notProcessed: false, reason: 'the server refused the connection of Cloudflare' },
        { status: 522, notProcessed: false, reason: 'Cloudflare timed out connecting to the server' },
        { status: 523, notProcessed: false, reason: 'Cloudflare found no route to the server' },
        { status: 524, notProcessed: false, reason: 'Cloudflare timed out waiting for the answer' },
    ],
    networkErrors: [
        { code: 'ECONNREFUSED', notProcessed: true, reason: 'a server or load balancer is restarting' },
        { code: 'EAI_AGAIN', notProcessed: true, reason: 'a temporary failure of the DNS lookup' },
        { code: 'EHOSTUNREACH', notProcessed: true, reason: 'no route to the host at the moment' },
        { code: 'ENETUNREACH', notProcessed: true, reason: 'no network at the moment' },
        { code: 'ECONNRESET', notProcessed: false, reason: 'the connection broke; the request may have arrived' },
        { code: 'EPIPE', notProcessed: false, reason: 'the connection broke while sending' },
        { code: 'ETIMEDOUT', notProcessed: false, reason: 'no answer in time; the request may have arrived' },
        { code: 'ERR_READING_RESPONSE_STREAM', notProcessed: false, reason: 'the answer broke off' },
        { code: 'ENOTHTTP', notProcessed: false, reason: 'a gateway sent bytes that are not HTTP' },
        { code: 'EENCODING', notProcessed: false, reason: 'the compressed answer was damaged on its way' },
    ],
};
const finalKinds = ['connector', 'blocked', 'sign-in'];
function retryDelay(failed, repeat, attempt, elapsed, now, random) {
    if (attempt >= retryPolicy.maxAttempts || finalKinds.includes(failed.error.kind))
        return undefined;
    const entry = failed.code === undefined
        ? retryPolicy.statuses.find((each) => each.status === failed.error.status)
        : retryPolicy.networkErrors.find((each) => each.code === failed.code);
    if (!entry || (repeat === 'nonIdempotent' && !entry.notProcessed))
        return undefined;
    const asked = parseRetryAfter(failed.retryAfter, parseHttpDate(failed.date) ?? now);
    const half = Math.min(retryPolicy.maxDelayMs, retryPolicy.firstDelayMs * 2 ** (attempt - 1)) / 2;
    const delay = (asked || half) + half * random();
    return elapsed + delay > retryPolicy.maxTotalMs ? undefined : delay;
}
function parseRetryAfter(value, now) {
    const text = value?.trim();
    if (!text)
        return undefined;
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const date = parseHttpDate(text);
    return date === undefined ? undefined : Math.max(0, date - now);
}
function parseHttpDate(text) {
    const date = text !== undefined && /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : date;
}

  })

};
