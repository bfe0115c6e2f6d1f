export const id = 6582;
export const ids = [6582];
export const modules = {

  144:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  levelName),
    p: () => (  isErrorLevel)
  });
const errorLevels = new Set([
    ...['ERROR', 'ERR', 'FATAL', 'SEVERE', 'CRITICAL', 'CRIT', 'ALERT', 'EMERGENCY', 'EMERG', 'PANIC'],
]);
function levelName(level) {
    return level.trim().toUpperCase();
}
function isErrorLevel(level) {
    return errorLevels.has(levelName(level));
}

  }),

  11158:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    q: () => (  silentLogger)
  });
const silentLogger = { debug() { }, info() { }, warning() { } };
class RecordingLogger {
    lines = [];
    debug(message) {
        this.lines.push({ level: 'debug', message });
    }
    info(message) {
        this.lines.push({ level: 'info', message });
    }
    warning(message) {
        this.lines.push({ level: 'warning', message });
    }
}

  }),

  96582:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  n: () => (  BundleRuntime),
  b: () => (  RuntimeError)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var logger = __webpack_require__(11158);
; 
class Deferred {
    promise;
    resolve = () => { };
    reject = () => { };
    constructor() {
        this.promise = new Promise((resolve, reject) => {
            this.resolve = resolve;
            this.reject = reject;
        });
        this.promise.catch(() => { });
    }
}
; 
const allowed = new Set([
    ...['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'TZ', 'LANG', 'LANGUAGE'],
    ...['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
    ...['SystemRoot', 'SystemDrive', 'windir', 'ComSpec', 'PATHEXT', 'APPDATA', 'LOCALAPPDATA', 'ProgramData'],
    ...['ProgramFiles', 'ProgramFiles(x86)', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH'],
    ...['NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE'],
].map((name) => name.toUpperCase()));
function connectorEnvironment(base) {
    const kept = Object.entries(base).filter(([name, value]) => value !== undefined && (allowed.has(name.toUpperCase()) || /^LC_[A-Z]+$/.test(name.toUpperCase())));
    return Object.fromEntries(kept);
}
var errors = __webpack_require__(57657);
; 

class RuntimeError extends errors .yo {
    name = 'RuntimeError';
    kind;
    errorType;
    limit;
    remoteName;
    remoteMessage;
    remoteStack;
    constructor(kind, message, details = {}) {
        super(message);
        this.kind = kind;
        this.errorType = details.errorType;
        this.limit = details.limit;
        this.remoteName = details.remoteName;
        this.remoteMessage = details.remoteMessage;
        this.remoteStack = details.remoteStack;
    }
}
var core_text = __webpack_require__(46601);
; 


const during = (type) => `during ${(0,core_text .GJ)(type)}`;
function named(error) {
    return (0,core_text .GJ)(error.name ? `[${error.name}] ${error.message}` : error.message);
}
function remote(error) {
    return { remoteName: error.name, remoteMessage: error.message, remoteStack: error.stack };
}
function leftBehindBy(by, id) {
    if (by?.customizer === undefined)
        return by?.id === id ? undefined : by?.type;
    const { step, command } = by.customizer;
    return `${step === 'operation' ? command : `${step}:${command}`} of the customizer`;
}
function byWhat(leftBy) {
    return leftBy === undefined ? '' : `, by what ${(0,core_text .GJ)(leftBy)} had left running`;
}
const failures = {
    connector: (error) => new RuntimeError('connector', named(error), {
        errorType: error.type === 'notFound' ? 'notFound' : 'generic',
        ...remote(error),
    }),
    load: (error) => new RuntimeError('load', `the bundle does not load: ${named(error)}`, remote(error)),
    start: (error) => new RuntimeError('load', `the connector's process could not be started: ${(0,core_text .GJ)(error.message)}`),
    uncaught: (origin, error, when, leftBy) => new RuntimeError('crash', `the connector crashed ${when}${byWhat(leftBy)}: ${origin === 'unhandledRejection' ? 'unhandled rejection' : 'uncaught exception'}: ${named(error)}`, remote(error)),
    exit: (code, signal, lastError, when, leftBy) => {
        if (signal) {
            return new RuntimeError('crash', `the connector's process was ended by ${signal} ${when}`);
        }
        const why = code !== 0 && lastError ? (0,core_text .GJ)(lastError) : 'a connector must not call process.exit';
        return new RuntimeError('crash', `the connector ended its own process ${when}${byWhat(leftBy)}, with exit code ${code}: ${why}`);
    },
    channel: (what, when) => new RuntimeError('crash', `the connector ${what} ${when}; its process was ended`),
    sendSize: (bytes, limits, type) => new RuntimeError('limit', `${(0,core_text .GJ)(type)} sent ${bytes} bytes at once; the platform takes at most ${limits.sendBytes}: send less in one object`, { limit: 'send-size' }),
    idleTime: (limits, type) => new RuntimeError('limit', `${(0,core_text .GJ)(type)} sent nothing for ${duration(limits.idleTime)}, where the platform ends a command: send results as they come, or keepAlive`, { limit: 'idle-time' }),
    memory: (limits, when) => new RuntimeError('limit', `the connector used more than ${limits.memory} MiB of memory ${when}, all that the platform gives it`, { limit: 'memory' }),
    loadTime: (limits) => new RuntimeError('limit', `the bundle did not load within ${duration(limits.loadTime)}`, { limit: 'load-time' }),
    makeTime: (limits) => new RuntimeError('limit', `it was not made within ${duration(limits.loadTime)}`, { limit: 'load-time' }),
    aborted: (why) => new RuntimeError('aborted', why),
};
function duration(ms) {
    if (ms === 60_000)
        return '1 minute';
    return ms > 60_000 && ms % 60_000 === 0 ? `${ms / 60_000} minutes` : ms % 1000 === 0 ? `${ms / 1000} s` : `${ms} ms`;
}
var external_node_crypto_ = __webpack_require__(77598);
var kill_tree = __webpack_require__(20163);
var external_node_child_process_ = __webpack_require__(31421);
var external_node_url_ = __webpack_require__(73136);
; 




const hostFile = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), 'host.js');
function spawnHost(directory, environment, memoryMiB) {
    let child;
    try {
        child = (0,external_node_child_process_.spawn)(process.execPath, [`--max-old-space-size=${Math.max(1, Math.round(memoryMiB))}`, hostFile], {
            cwd: directory,
            env: environment,
            detached: process.platform !== 'win32',
            windowsHide: true,
            stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe', 'pipe'],
        });
    }
    catch (error) {
        throw failures.start(error);
    }
    if (child.stdio !== undefined)
        return child;
    child.on('error', () => { });
    throw failures.start(new Error('too many files are open'));
}
var json = __webpack_require__(65872);
; 

function isTargetFrame(frame) {
    if (frame['kind'] === 'unseen')
        return typeof frame['what'] === 'string';
    if (frame['kind'] !== 'connection' || !Number.isInteger(frame['connection']))
        return false;
    switch (frame['event']) {
        case 'open':
            return typeof frame['host'] === 'string' && Number.isInteger(frame['port']) && typeof frame['isTls'] === 'boolean';
        case 'sent':
        case 'received':
            return typeof frame['data'] === 'string';
        case 'ended':
            return true;
        case 'settled':
            return typeof frame['ranTimers'] === 'boolean';
        case 'closed':
            return frame['code'] === undefined || typeof frame['code'] === 'string';
        default:
            return false;
    }
}
function isOfTarget(frame) {
    return (0,json .Gv)(frame) && (frame['kind'] === 'connection' || frame['kind'] === 'unseen');
}
class TargetChannel {
    #link;
    #send;
    #open = new Map();
    constructor(link, send) {
        this.#link = link;
        this.#send = send;
    }
    handle(frame) {
        if (frame.kind === 'unseen') {
            this.#link.unseen(frame.what);
            return;
        }
        const { connection } = frame;
        if (frame.event === 'open') {
            const { host, port, isTls } = frame;
            this.#open.set(connection, this.#link.open({ host, port, isTls }, this.#answersTo(connection)));
            return;
        }
        const known = this.#open.get(connection);
        if (known === undefined)
            return;
        switch (frame.event) {
            case 'sent':
                known.sent(Buffer.from(frame.data, 'base64'));
                break;
            case 'received':
                known.received(Buffer.from(frame.data, 'base64'));
                break;
            case 'ended':
                known.ended();
                break;
            case 'settled':
                known.settled?.(frame.ranTimers);
                break;
            case 'closed':
                this.#close(connection, frame.code);
                break;
        }
    }
    close() {
        for (const connection of [...this.#open.keys()])
            this.#close(connection, undefined);
    }
    #close(connection, code) {
        const known = this.#open.get(connection);
        this.#open.delete(connection);
        known?.closed(code);
    }
    #answersTo(connection) {
        const kind = 'connection';
        return {
            connect: () => this.#send({ kind, connection, event: 'connect' }),
            data: (bytes) => this.#send({ kind, connection, event: 'data', data: bytes.toString('base64') }),
            end: () => this.#send({ kind, connection, event: 'end' }),
            fail: (code) => this.#send({ kind, connection, event: 'fail', code }),
            settle: () => this.#send({ kind, connection, event: 'settle' }),
        };
    }
}
; 


const channels = { toHost: 3, fromHost: 4, life: 5 };
const messageTypes = new Set(['output', 'state', 'keepAlive', 'config']);
const steps = new Set(['before', 'after', 'operation']);
const plain = new Set(['done', 'cancelled']);
function parseFrame(line) {
    if ((0,json .hz)(json .vL, line))
        return undefined;
    let frame;
    try {
        frame = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    return (0,json .Gv)(frame) && isFrame(frame) ? frame : undefined;
}
function isFrame(frame) {
    const { kind, id, bytes, error, message } = frame;
    if (plain.has(kind)) {
        return Number.isInteger(id);
    }
    switch (kind) {
        case 'loaded':
            return typeof frame['loadTime'] === 'number' && isExports(frame['exports']);
        case 'load-failed':
            return isRemoteError(error);
        case 'fatal':
            return isRemoteError(error) && isInvocation(frame['by']);
        case 'exiting':
            return frame['by'] !== undefined && isInvocation(frame['by']);
        case 'failed':
            return Number.isInteger(id) && isRemoteError(error);
        case 'inspection':
            return isMade(frame['made']);
        case 'message':
            return Number.isInteger(id) && Number.isInteger(bytes) && (0,json .Gv)(message) && messageTypes.has(message['type']);
        case 'too-big':
            return Number.isInteger(id) && Number.isInteger(bytes);
        case 'late':
            return Number.isInteger(id) && typeof frame['type'] === 'string';
        case 'memory':
            return Number.isInteger(bytes);
        case 'operation':
            return typeof frame['operation'] === 'string';
        case 'request':
            return (typeof frame['method'] === 'string' &&
                typeof frame['url'] === 'string' &&
                isHeaders(frame['headers']) &&
                isInvocation(frame['by']));
        default:
            return isTargetFrame(frame);
    }
}
function isRemoteError(value) {
    return ((0,json .Gv)(value) &&
        typeof value['message'] === 'string' &&
        [value['name'], value['stack'], value['type']].every((one) => one === undefined || typeof one === 'string'));
}
function isInvocation(value) {
    if (value === undefined)
        return true;
    if (!(0,json .Gv)(value) || !Number.isInteger(value['id']) || typeof value['type'] !== 'string')
        return false;
    const part = value['customizer'];
    return part === undefined || ((0,json .Gv)(part) && steps.has(part['step']) && typeof part['command'] === 'string');
}
function isHeaders(value) {
    const isPair = (one) => Array.isArray(one) && one.length === 2 && one.every((text) => typeof text === 'string');
    return Array.isArray(value) && value.every(isPair);
}
function isExports(value) {
    return (0,json .Gv)(value) && typeof value['connector'] === 'boolean' && typeof value['customizer'] === 'boolean';
}
function isMade(value) {
    const texts = (list) => Array.isArray(list) && list.every((one) => typeof one === 'string');
    if (!(0,json .Gv)(value))
        return false;
    if (!texts(value['handlers']) ||
        !texts(value['customizerHandlers']) ||
        !texts(value['customizedOperations']) ||
        !texts(value['effects']))
        return false;
    if (value['returnsNoConnector'] !== undefined && value['returnsNoConnector'] !== true)
        return false;
    const errors = [value['factoryError'], value['customizerFactoryError']];
    return errors.every((error) => error === undefined || typeof error === 'string');
}
class FrameReader {
    #pieces = [];
    #length = 0;
    #stopped = false;
    #limit;
    #onLine;
    #onTooLong;
    constructor(limit, onLine, onTooLong) {
        this.#limit = limit;
        this.#onLine = onLine;
        this.#onTooLong = onTooLong;
    }
    push(text) {
        let start = 0;
        while (!this.#stopped) {
            const end = text.indexOf('\n', start);
            const piece = text.slice(start, end < 0 ? undefined : end);
            this.#length += piece.length;
            this.#pieces.push(piece);
            if (this.#length > this.#limit) {
                this.#stopped = true;
                this.#pieces = [];
                this.#onTooLong();
                return;
            }
            if (end < 0) {
                return;
            }
            const line = this.#pieces.join('');
            this.#pieces = [];
            this.#length = 0;
            start = end + 1;
            this.#onLine(line);
        }
    }
}
; 

const gracePeriodMs = 1000;
class HostChannel {
    #toHost;
    constructor(child, maxFrameBytes, { onFrame, onViolation }) {
        const stdio = child.stdio;
        for (const fd of Object.values(channels)) {
            stdio[fd]?.on('error', () => { });
        }
        this.#toHost = stdio[channels.toHost];
        const reader = new FrameReader(maxFrameBytes, (line) => {
            const frame = parseFrame(line);
            if (frame) {
                onFrame(frame);
            }
            else {
                onViolation('wrote into the channel to its runtime');
            }
        }, () => onViolation('wrote an endless line into the channel to its runtime'));
        const fromHost = stdio[channels.fromHost];
        fromHost
            .setEncoding('utf8')
            .on('data', (text) => reader.push(text))
            .once('end', () => setTimeout(() => onViolation('closed the channel to its runtime'), gracePeriodMs).unref());
    }
    send(frame) {
        if (this.#toHost.writable) {
            this.#toHost.write(`${JSON.stringify(frame)}\n`);
        }
    }
}
; 

function bundleHandlers(outcome, { exports }) {
    if (outcome instanceof RuntimeError) {
        const { message } = outcome;
        return {
            handlers: [],
            customizerHandlers: [],
            customizedOperations: [],
            effects: [],
            ...(exports.connector && { factoryError: message }),
            ...(exports.customizer && { customizerFactoryError: message }),
        };
    }
    const { handlers, customizerHandlers, customizedOperations, effects } = outcome;
    const { factoryError, returnsNoConnector, customizerFactoryError } = outcome;
    return {
        handlers,
        customizerHandlers,
        customizedOperations,
        effects,
        ...(factoryError !== undefined && { factoryError }),
        ...(returnsNoConnector && { returnsNoConnector }),
        ...(customizerFactoryError !== undefined && { customizerFactoryError }),
    };
}
; 
const maxUnreadBytes = 1024 * 1024;
const maxLogLines = 10_000;
const maxLogLength = 8 * 1024 * 1024;
class Invocation {
    id;
    type;
    context;
    #options;
    #queue = [];
    #waitingBytes = 0;
    #logLines = 0;
    #logLength = 0;
    #dropped = 0;
    #settled = false;
    #outcome;
    #wake;
    #timer;
    constructor(options) {
        this.id = options.id;
        this.type = options.type;
        this.context = options.context;
        this.#options = options;
        this.#restartIdleTimer();
    }
    get ended() {
        return this.#outcome !== undefined;
    }
    message(message, bytes) {
        this.#waitingBytes += bytes;
        this.#restartIdleTimer();
        this.#push({ kind: 'message', message }, bytes, 0);
        return this.#waitingBytes <= this.#options.maxWaitingBytes;
    }
    log(line) {
        const length = typeof line.message === 'string' ? line.message.length : JSON.stringify(line.message).length;
        if (this.#logLines >= maxLogLines || this.#logLength >= maxLogLength) {
            this.#dropped += 1;
            return;
        }
        this.#logLines += 1;
        this.#logLength += length;
        this.#push({ kind: 'log', line }, 0, length);
    }
    settle() {
        this.#settled = true;
        clearTimeout(this.#timer);
    }
    finish(error, now = false) {
        if (this.#outcome) {
            return;
        }
        this.settle();
        if (now) {
            this.#queue.length = 0;
        }
        else if (this.#dropped > 0) {
            const message = `${this.#dropped} log lines were dropped: they were written faster than they were read`;
            this.#push({ kind: 'log', line: { level: 'WARN', message } }, 0, 0);
        }
        this.#outcome = { error };
        this.#wake?.();
    }
    async *events() {
        for (;;) {
            const next = this.#queue.shift();
            if (next) {
                this.#logLines -= next.event.kind === 'log' ? 1 : 0;
                this.#logLength -= next.length;
                yield next.event;
                this.#markRead(next.bytes);
            }
            else if (this.#outcome?.error) {
                throw this.#outcome.error;
            }
            else if (this.#outcome) {
                return;
            }
            else {
                await new Promise((resolve) => {
                    this.#wake = resolve;
                });
            }
        }
    }
    #push(event, bytes, length) {
        if (!this.#outcome) {
            this.#queue.push({ event, bytes, length });
            this.#wake?.();
        }
    }
    #markRead(bytes) {
        if (bytes > 0 && !this.#outcome) {
            if (this.#waitingBytes >= maxUnreadBytes) {
                this.#restartIdleTimer();
            }
            this.#waitingBytes -= bytes;
            this.#options.onRead(bytes);
        }
    }
    #restartIdleTimer() {
        clearTimeout(this.#timer);
        if (this.#settled) {
            return;
        }
        this.#timer = setTimeout(() => {
            if (this.#waitingBytes >= maxUnreadBytes) {
                this.#restartIdleTimer();
            }
            else {
                this.#options.onIdle();
            }
        }, this.#options.idleTime);
    }
}
; 
function findOwner({ message }, running) {
    const { invocationId, requestId } = typeof message === 'string' ? {} : message;
    if (invocationId === undefined && requestId === undefined)
        return running.length === 1 ? running[0] : undefined;
    const known = running.filter(({ context }) => invocationId === undefined ? context.requestId === requestId : context.invocationId === invocationId);
    return known.length === 1 ? known[0] : undefined;
}
var log_levels = __webpack_require__(144);
; 


const maxLineLength = 256 * 1024;
const maxMarkLength = 100;
const letters = { D: 'DEBUG', I: 'INFO', W: 'WARN', E: 'ERROR' };
class LineReader {
    #options;
    #prefix;
    #parts = new Map();
    #owner;
    #level;
    #rest = '';
    constructor(options) {
        this.#options = options;
        this.#prefix = `\0${options.nonce}:`;
    }
    push(chunk) {
        let text = this.#rest + chunk;
        this.#rest = '';
        for (;;) {
            const start = text.indexOf(this.#prefix);
            if (start < 0) {
                break;
            }
            const end = text.indexOf('\0', start + 1);
            if (end < 0 && text.length - start < maxMarkLength) {
                this.#text(text.slice(0, start));
                this.#rest = text.slice(start);
                return;
            }
            this.#text(text.slice(0, start));
            this.#mark(text.slice(start + this.#prefix.length, end < 0 ? undefined : end));
            text = end < 0 ? '' : text.slice(end + 1);
        }
        const nul = text.lastIndexOf('\0');
        if (nul >= 0 && this.#prefix.startsWith(text.slice(nul))) {
            this.#rest = text.slice(nul);
            text = text.slice(0, nul);
        }
        this.#text(text);
    }
    end() {
        this.#text(this.#rest);
        this.#rest = '';
        for (const part of this.#parts.values()) {
            this.#emit(part);
        }
        this.#parts.clear();
    }
    #mark(mark) {
        const [kind, id, level] = mark.split(':');
        const number = id ? Number(id) : undefined;
        if (kind === 'o') {
            this.#owner = number;
            this.#level = letters[level];
        }
        else if (kind === 'e' && number !== undefined) {
            for (const [key, part] of this.#parts) {
                if (part.owner === number || part.owner === undefined) {
                    this.#emit(part);
                    this.#parts.delete(key);
                }
            }
            this.#options.onEnd(number);
        }
    }
    #text(text) {
        if (text === '') {
            return;
        }
        const level = this.#level ?? this.#options.level;
        const key = `${this.#owner ?? ''}:${level}`;
        let part = this.#parts.get(key);
        if (!part) {
            part = { text: '', level, owner: this.#owner, skipping: false };
            this.#parts.set(key, part);
        }
        const lines = text.split('\n');
        lines.forEach((line, index) => {
            this.#append(part, line);
            if (index < lines.length - 1) {
                this.#emit(part);
            }
        });
        if (part.text === '' && !part.skipping) {
            this.#parts.delete(key);
        }
    }
    #append(part, text) {
        if (part.skipping) {
            return;
        }
        part.text += text;
        if (part.text.length > maxLineLength) {
            part.text = `${part.text.slice(0, maxLineLength)}… (line cut after ${maxLineLength} characters)`;
            part.skipping = true;
        }
    }
    #emit(part) {
        const text = part.text.replace(/\r$/, '');
        part.text = '';
        part.skipping = false;
        if (text !== '') {
            this.#options.onLine(parseLine(text, part.level), part.owner);
        }
    }
}
function parseLine(text, level) {
    if (text.startsWith('{')) {
        const message = parseObject(text);
        const own = message && levelOf(message['level']);
        if (message && own) {
            return { level: own, message };
        }
    }
    const warning = level === 'ERROR' && /^\(node:\d+\) .*Warning: |^\(Use `node --trace-/.test(text);
    return { level: warning ? 'WARN' : level, message: text };
}
function parseObject(text) {
    if ((0,json .hz)(json .Mw, text))
        return undefined;
    try {
        const value = JSON.parse(text);
        return (0,json .Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const names = {
    TRACE: 'DEBUG',
    DEBUG: 'DEBUG',
    INFO: 'INFO',
    WARN: 'WARN',
    WARNING: 'WARN',
};
function levelOf(level) {
    if (typeof level === 'number') {
        return level >= 50 ? 'ERROR' : level >= 40 ? 'WARN' : level >= 30 ? 'INFO' : 'DEBUG';
    }
    if (typeof level !== 'string')
        return undefined;
    return (0,log_levels .p)(level) ? 'ERROR' : (0,json .nV)(names, (0,log_levels .C)(level));
}
; 


const output_gracePeriodMs = 1000;
const maxErrorTail = 16_384;
class ConnectorOutput {
    #open = 2;
    #isOutOfMemory = false;
    #errors = '';
    #ends = new Map();
    constructor(streams, nonce, onLine) {
        this.#read(streams.stdout, new LineReader({ nonce, level: 'INFO', onLine, onEnd: (id) => this.#onEnd(id) }));
        const onErrorLine = (line, owner) => {
            this.#isOutOfMemory ||= line.message === '<--- Last few GCs --->';
            if (!this.#isOutOfMemory) {
                onLine(line, owner);
            }
        };
        const errors = new LineReader({ nonce, level: 'ERROR', onLine: onErrorLine, onEnd: (id) => this.#onEnd(id) });
        this.#read(streams.stderr, errors);
        streams.stderr.on('data', (text) => {
            this.#errors = (this.#errors + text).slice(-maxErrorTail);
        });
    }
    get outOfMemory() {
        return this.#errors.split('\n').some((line) => {
            const at = line.indexOf('FATAL ERROR:');
            return at >= 0 && /heap out of memory|Allocation failed/.test(line.slice(at));
        });
    }
    get lastError() {
        return [...this.#errors.matchAll(/^\w*Error(?: \[\w+\])?: .+$/gm)].at(-1)?.[0];
    }
    async drained(id) {
        const { deferred } = this.#entry(id);
        this.#check(id);
        const timer = setTimeout(() => deferred.resolve(), output_gracePeriodMs);
        await deferred.promise;
        clearTimeout(timer);
        this.#ends.delete(id);
    }
    #read(stream, reader) {
        stream.setEncoding('utf8');
        stream.on('data', (text) => reader.push(text));
        stream.on('error', () => { });
        stream.once('close', () => {
            reader.end();
            this.#open -= 1;
            for (const id of this.#ends.keys()) {
                this.#check(id);
            }
        });
    }
    #onEnd(id) {
        this.#entry(id).count += 1;
        this.#check(id);
    }
    #entry(id) {
        let entry = this.#ends.get(id);
        if (!entry) {
            entry = { count: 0, deferred: new Deferred() };
            this.#ends.set(id, entry);
        }
        return entry;
    }
    #check(id) {
        const entry = this.#ends.get(id);
        if (entry && entry.count >= this.#open) {
            entry.deferred.resolve();
        }
    }
}
; 













class HostProcess {
    #options;
    #child;
    #channel;
    #mark = (0,kill_tree .Yz)();
    #output;
    #target;
    #running = new Map();
    #cancels = new Map();
    #loaded = new Deferred();
    #exited = new Deferred();
    #creating;
    #timer;
    #phase = 'loading';
    #retired = false;
    #hasPlainOutput = false;
    #isCrashReported = false;
    #reason;
    #endedBy;
    #lastId = 0;
    constructor(options) {
        this.#options = options;
        const nonce = (0,external_node_crypto_.randomBytes)(12).toString('hex');
        this.#child = spawnHost(options.directory, { ...options.environment, ...this.#mark.environment }, options.limits.memory);
        this.#channel = new HostChannel(this.#child, options.limits.sendBytes + 512 * 1024, {
            onFrame: (frame) => this.#handle(frame),
            onViolation: (what) => this.#endSoon((when) => failures.channel(what, when)),
        });
        this.#output = new ConnectorOutput(this.#child, nonce, (line, owner) => this.#log(line, owner));
        const { directory, limits, config, target } = options;
        const link = target?.ofProcess?.() ?? target;
        this.#target = link && new TargetChannel(link, (frame) => this.#channel.send(frame));
        this.#listen();
        this.#limitLoad(failures.loadTime);
        this.#channel.send({
            kind: 'start',
            index: (0,external_node_path_.join)(directory, 'index.js'),
            config: Buffer.from(config).toString('base64'),
            sendBytes: limits.sendBytes,
            memory: limits.memory * 1024 * 1024,
            maxUnreadBytes: maxUnreadBytes,
            nonce,
            ...(options.onRequest && { tellsRequests: true }),
            ...(target && {
                target: {
                    mode: target.mode,
                    ...(target.startTimeMs !== undefined && { startTimeMs: target.startTimeMs }),
                },
            }),
        });
    }
    get loaded() {
        return this.#loaded.promise;
    }
    get usable() {
        return this.#phase !== 'exited' && !this.#retired && !this.#reason;
    }
    get idle() {
        return this.#phase === 'ready' && this.#running.size === 0 && this.#cancels.size === 0;
    }
    get exited() {
        return this.#exited.promise;
    }
    async settled() {
        await Promise.all([...this.#cancels.values()].map((cancel) => cancel.promise));
    }
    start(request) {
        this.#lastId += 1;
        const id = this.#lastId;
        const { limits } = this.#options;
        const invocation = new Invocation({
            id,
            type: request.type,
            context: { ...request.context, invocationId: request.context?.invocationId ?? (0,external_node_crypto_.randomUUID)() },
            idleTime: limits.idleTime,
            maxWaitingBytes: 2 * maxUnreadBytes + limits.sendBytes,
            onRead: (bytes) => this.#channel.send({ kind: 'ack', id, bytes }),
            onIdle: () => {
                this.#finish(invocation, failures.idleTime(limits, request.type));
                this.retire();
            },
        });
        this.#running.set(id, invocation);
        const { type, input, customizerDirectory } = request;
        this.#options.target?.invoked?.(type);
        const seed = this.#options.target?.seed?.();
        this.#channel.send({
            kind: 'invoke',
            id,
            ...(seed !== undefined && { seed }),
            type,
            context: invocation.context,
            ...(input !== undefined && { input }),
            ...(customizerDirectory !== undefined && { customizer: (0,external_node_path_.join)((0,external_node_path_.resolve)(customizerDirectory), 'index.js') }),
        });
        return invocation;
    }
    cancel(invocation, error) {
        if (invocation.ended) {
            return;
        }
        this.#options.target?.cancelled?.();
        const { id } = invocation;
        const answer = new Deferred();
        const timer = setTimeout(() => {
            this.#reportRestart(invocation.type);
            this.#retired = true;
            answer.resolve();
        }, gracePeriodMs);
        this.#cancels.set(id, answer);
        void answer.promise.then(() => {
            clearTimeout(timer);
            this.#cancels.delete(id);
            this.#options.onChange();
            this.#endIfDone();
        });
        this.#finish(invocation, error, true);
        this.#channel.send({ kind: 'cancel', id });
    }
    async inspect() {
        const loaded = await this.loaded;
        this.#creating = new Deferred();
        this.#limitLoad(failures.makeTime);
        this.#channel.send({ kind: 'inspect' });
        return { ...loaded, ...bundleHandlers(await this.#creating.promise, loaded) };
    }
    retire() {
        this.#retired = true;
        this.#endIfDone();
    }
    async end(reason) {
        if (this.#phase !== 'exited') {
            this.#reason ??= reason;
            if (this.#child.pid !== undefined) {
                await (0,kill_tree .TP)(this.#child.pid, this.#mark);
            }
        }
        await this.exited;
    }
    #endSoon(reason) {
        void this.end(reason);
    }
    #endIfDone() {
        if (this.#retired && this.#running.size === 0 && this.#cancels.size === 0) {
            this.#endSoon(() => failures.aborted('the connector was stopped'));
        }
    }
    #limitLoad(failure) {
        const { limits } = this.#options;
        this.#timer = setTimeout(() => this.#endSoon(() => failure(limits)), limits.loadTime);
    }
    #listen() {
        this.#child.once('error', (error) => {
            this.#reason ??= () => failures.start(error);
            this.#onExit(null, null);
        });
        this.#child.once('exit', () => {
            if (this.#child.pid !== undefined) {
                void (0,kill_tree .TP)(this.#child.pid, this.#mark);
            }
            setTimeout(() => this.#child.stdio.forEach((stream) => void stream?.destroy()), gracePeriodMs).unref();
        });
        this.#child.once('close', (code, signal) => this.#onExit(code, signal));
    }
    #handle(frame) {
        if (isOfTarget(frame)) {
            this.#target?.handle(frame);
            return;
        }
        if (this.#reason) {
            return;
        }
        const invocation = 'id' in frame ? this.#running.get(frame.id) : undefined;
        const { limits } = this.#options;
        switch (frame.kind) {
            case 'loaded':
                clearTimeout(this.#timer);
                this.#phase = 'ready';
                this.#loaded.resolve({ exports: frame.exports, loadTime: frame.loadTime });
                break;
            case 'load-failed':
                this.#endSoon(() => failures.load(frame.error));
                break;
            case 'inspection':
                clearTimeout(this.#timer);
                this.#creating?.resolve(frame.made);
                break;
            case 'message':
                if (invocation && !invocation.message(frame.message, frame.bytes)) {
                    this.#endSoon((when) => failures.channel('sent more than its runtime allowed', when));
                }
                break;
            case 'done':
                if (invocation)
                    this.#options.target?.concluded?.();
                void this.#conclude(invocation, undefined);
                break;
            case 'failed':
                if (invocation)
                    this.#options.target?.concluded?.();
                void this.#conclude(invocation, frame.load ? failures.load(frame.error) : failures.connector(frame.error));
                break;
            case 'too-big':
                void this.#conclude(invocation, failures.sendSize(frame.bytes, limits, invocation?.type ?? ''));
                break;
            case 'cancelled':
                this.#cancels.get(frame.id)?.resolve();
                break;
            case 'late':
                this.#reportLateSend((0,core_text .GJ)(frame.type));
                break;
            case 'fatal':
                this.#endedBy = frame.by;
                this.#endSoon((when, id) => failures.uncaught(frame.origin, frame.error, when, leftBehindBy(frame.by, id)));
                break;
            case 'exiting':
                this.#endedBy = frame.by;
                break;
            case 'operation':
                this.#options.onOperation(frame.operation);
                break;
            case 'request':
                this.#options.onRequest?.({
                    ...{ method: frame.method, url: frame.url, headers: frame.headers, process: this.#child.pid ?? 0 },
                    ...(frame.by && { by: { id: frame.by.id, type: frame.by.type } }),
                });
                break;
            case 'memory':
                this.#endSoon((when) => failures.memory(limits, when));
                break;
        }
    }
    #reportLateSend(command) {
        const message = `${command} sent a message after its end, which was dropped: its handler must await all sends`;
        this.#options.onIdleLog({ level: 'WARN', message });
        this.#options.onIncident({ kind: 'late-send', command, message });
    }
    #reportRestart(command) {
        if (!this.usable)
            return;
        const message = `the connector did not respond for ${gracePeriodMs / 1000} s after ${command} was stopped, so its process was replaced and what it kept in memory was lost`;
        this.#options.onIdleLog({ level: 'WARN', message });
        this.#options.onIncident({ kind: 'restart', command, message });
    }
    async #conclude(invocation, error) {
        if (invocation) {
            invocation.settle();
            await this.#output.drained(invocation.id);
            this.#finish(invocation, error);
            this.#endIfDone();
        }
    }
    #finish(invocation, error, now = false) {
        invocation.finish(error, now);
        this.#running.delete(invocation.id);
        this.#options.onChange();
    }
    #log(line, owner) {
        const found = owner === undefined ? findOwner(line, [...this.#running.values()]) : this.#running.get(owner);
        if (typeof line.message === 'string' && (line.level === 'INFO' || line.level === 'DEBUG')) {
            this.#reportPlainOutput(found?.type);
        }
        if (found) {
            found.log(line);
        }
        else {
            this.#options.onIdleLog(line);
        }
    }
    #reportPlainOutput(command) {
        if (this.#hasPlainOutput) {
            return;
        }
        this.#hasPlainOutput = true;
        const message = 'it writes plain text to its standard output';
        this.#options.onIncident({ kind: 'plain-output', command, message });
    }
    #reportCrash({ kind, message }, running) {
        const by = this.#endedBy;
        if (kind !== 'crash')
            return;
        if (by === undefined) {
            const hasUnknownOrigin = running !== undefined;
            this.#options.onIncident({ kind, command: running?.type, message, ...(hasUnknownOrigin && { hasUnknownOrigin }) });
        }
        else if (this.#running.has(by.id) ? running?.id === by.id : !this.#isCrashReported) {
            this.#isCrashReported = true;
            const isFromEarlier = running !== undefined && running.id !== by.id;
            const { type, customizer } = by;
            this.#options.onIncident({
                ...{ kind, command: (0,core_text .GJ)(type), message },
                ...(isFromEarlier && { isFromEarlier }),
                ...(customizer && { customizer: { ...customizer, command: (0,core_text .GJ)(customizer.command) } }),
            });
        }
    }
    #onExit(code, signal) {
        if (this.#phase === 'exited') {
            return;
        }
        clearTimeout(this.#timer);
        this.#target?.close();
        const reason = this.#reason ??
            (this.#output.outOfMemory
                ? (when) => failures.memory(this.#options.limits, when)
                : (when, id) => failures.exit(code, signal, this.#output.lastError, when, leftBehindBy(this.#endedBy, id)));
        this.#reason = reason;
        const isIdle = this.#phase === 'ready' && this.#running.size === 0 && !this.#creating;
        const idle = reason(this.#phase === 'loading' ? 'while loading' : this.#creating ? 'while it was created' : 'between commands', this.#endedBy?.id);
        this.#phase = 'exited';
        if (isIdle && idle.kind !== 'aborted') {
            this.#options.onIdleLog({ level: 'ERROR', message: idle.message });
            this.#reportCrash(idle, undefined);
        }
        for (const invocation of [...this.#running.values()]) {
            const error = reason(during(invocation.type), invocation.id);
            this.#reportCrash(error, invocation);
            this.#finish(invocation, error);
        }
        this.#loaded.reject(idle);
        if (idle.kind === 'aborted') {
            this.#creating?.reject(idle);
        }
        else {
            this.#creating?.resolve(idle);
        }
        for (const cancel of this.#cancels.values()) {
            cancel.resolve();
        }
        this.#exited.resolve();
        this.#options.onChange();
    }
}
; 
const proxyVariables = new Set(['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY']);
function withFixedLanguage(environment) {
    const others = Object.entries(environment).filter(([name]) => !/^(?:LANG|LANGUAGE|LC_[A-Z]+)$/i.test(name));
    return { ...Object.fromEntries(others), LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' };
}
function withoutProxies(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !proxyVariables.has(name.toUpperCase())));
}
; 
const platformLimits = {
    sendBytes: 256 * 1024,
    idleTime: 3 * 60_000,
    memory: 512,
    loadTime: 60_000,
};
; 











const maxProcesses = 4;
class BundleRuntime {
    #directory;
    #environment;
    #limits;
    #logger;
    #onIdleLog;
    #onIncident;
    #target;
    #onOperation;
    #onRequest;
    #pool = new Map();
    #alive = new Set();
    #changed = new Deferred();
    #closed = false;
    constructor(options) {
        this.#directory = (0,external_node_path_.resolve)(options.directory);
        const environment = connectorEnvironment(options.environment ?? process.env);
        this.#target = options.target;
        const fixed = options.target === undefined ? environment : withFixedLanguage(environment);
        this.#environment = options.target?.mode === 'replay' ? withoutProxies(fixed) : fixed;
        this.#limits = { ...platformLimits, ...options.limits };
        this.#logger = options.logger ?? logger .q;
        this.#onIdleLog = options.onIdleLog ?? ((line) => this.#logIdle(line));
        this.#onIncident = options.onIncident ?? (() => { });
        this.#onOperation = options.onOperation ?? (() => { });
        this.#onRequest = options.onRequest;
    }
    async inspect(config = {}) {
        const host = this.#start(JSON.stringify(config));
        try {
            return await host.inspect();
        }
        finally {
            await host.end(() => failures.aborted('the inspection is over'));
        }
    }
    async *invoke(request) {
        const { signal } = request;
        const aborted = () => failures.aborted(`${request.type} was stopped`);
        const stop = new Deferred();
        const onAbort = () => stop.reject(aborted());
        signal?.addEventListener('abort', onAbort, { once: true });
        try {
            if (signal?.aborted) {
                throw aborted();
            }
            requireBundle(request.customizerDirectory);
            const host = await this.#acquire(JSON.stringify(request.config ?? {}), stop.promise);
            const invocation = host.start(request);
            void stop.promise.catch((error) => host.cancel(invocation, error));
            try {
                yield* invocation.events();
            }
            finally {
                host.cancel(invocation, aborted());
            }
        }
        finally {
            signal?.removeEventListener('abort', onAbort);
        }
    }
    async close() {
        this.#closed = true;
        this.#change();
        await Promise.all([...this.#alive].map((host) => host.end((when) => failures.aborted(`stopped ${when}`))));
    }
    async #acquire(config, stop) {
        for (;;) {
            const host = this.#find(config);
            if (host) {
                await Promise.race([host.loaded, stop]);
                await Promise.race([host.settled(), stop]);
                if (host.usable) {
                    return host;
                }
            }
            else {
                await Promise.race([this.#changed.promise, stop]);
            }
        }
    }
    #find(config) {
        const known = this.#pool.get(config);
        this.#pool.delete(config);
        if (known?.usable) {
            this.#pool.set(config, known);
            return known;
        }
        const busy = [...this.#alive].filter((host) => !host.idle).length;
        const idle = [...this.#pool].filter(([, host]) => host.idle);
        if (busy >= maxProcesses && !this.#closed) {
            return undefined;
        }
        for (const [key, host] of idle.slice(0, Math.max(0, this.#pool.size - maxProcesses + 1))) {
            this.#pool.delete(key);
            host.retire();
        }
        const host = this.#start(config);
        this.#pool.set(config, host);
        return host;
    }
    #start(config) {
        if (this.#closed) {
            throw failures.aborted('the connector was stopped');
        }
        requireBundle(this.#directory);
        const host = new HostProcess({
            directory: this.#directory,
            environment: this.#environment,
            limits: this.#limits,
            config,
            target: this.#target,
            onIdleLog: this.#onIdleLog,
            onIncident: this.#onIncident,
            onOperation: this.#onOperation,
            onRequest: this.#onRequest,
            onChange: () => this.#change(),
        });
        this.#alive.add(host);
        void host.exited.then(() => {
            this.#alive.delete(host);
            if (this.#pool.get(config) === host) {
                this.#pool.delete(config);
            }
            this.#change();
        });
        return host;
    }
    #change() {
        this.#changed.resolve();
        this.#changed = new Deferred();
    }
    #logIdle({ level, message }) {
        const text = typeof message === 'string' ? message : JSON.stringify(message);
        if (level === 'WARN' || level === 'ERROR') {
            this.#logger.warning(text);
        }
        else {
            this.#logger.debug(text);
        }
    }
}
function requireBundle(directory) {
    if (directory !== undefined && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'index.js'))) {
        throw new RuntimeError('load', `the bundle does not load: there is no index.js in ${directory}`);
    }
}

  })

};
