export const id = 6582;
export const ids = [6582];
export const modules = {

/***/ 20163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TP: () => (/* binding */ killTree),
/* harmony export */   Yz: () => (/* binding */ childMark),
/* harmony export */   i8: () => (/* binding */ signalGroup)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36711);




/** A variable with a value of its own for each child. Linux shows it of every process that the child started. */
const markName = 'SAAS_CONNECTOR_CHILD';
/** How often the processes are read: one that is found may have started another meanwhile. */
const maxPasses = 10;
/** Makes a mark for one child. */
function childMark() {
    const value = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)();
    return { environment: { [markName]: value }, value };
}
/**
 * Kills a child and all that it started. On POSIX the child leads its own process group. On Linux a process that left the
 * group is found by the mark in its environment, unless it removed that. On Windows the tree is found only while the
 * child runs. Resolves when the signals were sent.
 */
async function killTree(pid, mark) {
    if (process.platform === 'win32') {
        await new Promise((resolve) => {
            const taskkill = (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .windowsTool */ .S)('taskkill.exe', process.env);
            const kill = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(taskkill, ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
            kill.once('error', () => resolve());
            kill.once('close', () => resolve());
        });
        return;
    }
    signalGroup(pid, 'SIGKILL');
    if (process.platform === 'linux')
        killMarked(mark);
}
/** Sends a signal to the process group that a child leads. POSIX only. */
function signalGroup(pid, signal) {
    try {
        process.kill(-pid, signal);
    }
    catch (error) {
        // The group no longer exists, or has only zombies (EPERM on macOS).
        const code = error.code;
        if (code !== 'ESRCH' && code !== 'EPERM')
            throw error;
    }
}
/** Kills the processes whose environment has the mark. */
function killMarked(mark) {
    for (let pass = 0; pass < maxPasses; pass++) {
        const found = markedProcesses(`${markName}=${mark.value}`);
        if (found.length === 0)
            return;
        for (const pid of found) {
            try {
                process.kill(pid, 'SIGKILL');
            }
            catch {
                // It has ended.
            }
        }
    }
}
function markedProcesses(mark) {
    return listProcesses().filter((pid) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/environ`, 'latin1').split('\0').includes(mark);
        }
        catch {
            // It has ended, or is of another user.
            return false;
        }
    });
}
function listProcesses() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)('/proc')
            .map(Number)
            .filter((pid) => Number.isSafeInteger(pid) && pid !== process.pid);
    }
    catch {
        return [];
    }
}
//# sourceMappingURL=kill-tree.js.map

/***/ }),

/***/ 144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ levelName),
/* harmony export */   p: () => (/* binding */ isErrorLevel)
/* harmony export */ });
/** The levels of errors, as loggers of several languages and syslog name them. */
const errorLevels = new Set([
    ...['ERROR', 'ERR', 'FATAL', 'SEVERE', 'CRITICAL', 'CRIT', 'ALERT', 'EMERGENCY', 'EMERG', 'PANIC'],
]);
/** The level of a log record in capitals, without the spaces by which some loggers align it. */
function levelName(level) {
    return level.trim().toUpperCase();
}
/** True for the level of a log record that tells of an error. */
function isErrorLevel(level) {
    return errorLevels.has(levelName(level));
}
//# sourceMappingURL=log-levels.js.map

/***/ }),

/***/ 11158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ silentLogger)
/* harmony export */ });
/* unused harmony export RecordingLogger */
/** Drops all messages. */
const silentLogger = { debug() { }, info() { }, warning() { } };
/** Keeps all messages, for tests. */
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
//# sourceMappingURL=logger.js.map

/***/ }),

/***/ 96582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ BundleRuntime),
  b: () => (/* reexport */ RuntimeError)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/logger.js
var logger = __webpack_require__(11158);
;// CONCATENATED MODULE: ./lib/src/runtime/deferred.js
/** A promise with public `resolve` and `reject`. An unhandled rejection of it does not end the process. */
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
//# sourceMappingURL=deferred.js.map
;// CONCATENATED MODULE: ./lib/src/runtime/environment.js
/**
 * The environment variables that a connector's process gets: for running programs, network access and time zone. Our
 * own credentials, the runner's, and everything else are left out.
 */
const allowed = new Set([
    ...['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'TZ', 'LANG', 'LANGUAGE'],
    ...['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
    // Windows
    ...['SystemRoot', 'SystemDrive', 'windir', 'ComSpec', 'PATHEXT', 'APPDATA', 'LOCALAPPDATA', 'ProgramData'],
    ...['ProgramFiles', 'ProgramFiles(x86)', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH'],
    ...['NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE'],
].map((name) => name.toUpperCase()));
/** Returns the allowed part of `base`. Names keep their case, because proxy variables are used in both. */
function connectorEnvironment(base) {
    const kept = Object.entries(base).filter(([name, value]) => value !== undefined && (allowed.has(name.toUpperCase()) || /^LC_[A-Z]+$/.test(name.toUpperCase())));
    return Object.fromEntries(kept);
}
//# sourceMappingURL=environment.js.map
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
;// CONCATENATED MODULE: ./lib/src/runtime/error.js

/**
 * The failure of a bundle: its handler threw, it did not load, crashed, exceeded a limit, or was stopped by the caller.
 * The message is one line.
 */
class RuntimeError extends errors/* UserError */.yo {
    name = 'RuntimeError';
    kind;
    /** For kind `connector`: the type of the SDK's ConnectorError (docs/platform.md#connector-errors). */
    errorType;
    /** Set for kind `limit`. */
    limit;
    /** The name of the error that the connector threw, such as `ConnectorError`. */
    remoteName;
    /** The unchanged message of that error: limited in length, possibly of several lines. */
    remoteMessage;
    /** The stack of that error, foreign text; `mapStack` maps it to the source. */
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
//# sourceMappingURL=error.js.map
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
;// CONCATENATED MODULE: ./lib/src/runtime/failures.js


const during = (type) => `during ${(0,core_text/* onOneLine */.GJ)(type)}`;
/**
 * As the platform logs it: `[ConnectorError] account not found` (docs/platform.md#invoke-errors). Whole, with what
 * secrets it has: whoever prints it cleans and shortens it.
 */
function named(error) {
    return (0,core_text/* onOneLine */.GJ)(error.name ? `[${error.name}] ${error.message}` : error.message);
}
function remote(error) {
    return { remoteName: error.name, remoteMessage: error.message, remoteStack: error.stack };
}
/**
 * What left something running: the part of the customizer, or the command if it is another one than that with this id.
 * Undefined if that is not known.
 */
function leftBehindBy(by, id) {
    if (by?.customizer === undefined)
        return by?.id === id ? undefined : by?.type;
    const { step, command } = by.customizer;
    return `${step === 'operation' ? command : `${step}:${command}`} of the customizer`;
}
function byWhat(leftBy) {
    return leftBy === undefined ? '' : `, by what ${(0,core_text/* onOneLine */.GJ)(leftBy)} had left running`;
}
const failures = {
    connector: (error) => new RuntimeError('connector', named(error), {
        errorType: error.type === 'notFound' ? 'notFound' : 'generic',
        ...remote(error),
    }),
    load: (error) => new RuntimeError('load', `the bundle does not load: ${named(error)}`, remote(error)),
    start: (error) => new RuntimeError('load', `the connector's process could not be started: ${(0,core_text/* onOneLine */.GJ)(error.message)}`),
    /** @param leftBy - what left behind what crashed, if it is not the command that is told. */
    uncaught: (origin, error, when, leftBy) => new RuntimeError('crash', `the connector crashed ${when}${byWhat(leftBy)}: ${origin === 'unhandledRejection' ? 'unhandled rejection' : 'uncaught exception'}: ${named(error)}`, remote(error)),
    /** @param leftBy - what left behind what ended the process, if it is not the command that is told. */
    exit: (code, signal, lastError, when, leftBy) => {
        if (signal) {
            return new RuntimeError('crash', `the connector's process was ended by ${signal} ${when}`);
        }
        const why = code !== 0 && lastError ? (0,core_text/* onOneLine */.GJ)(lastError) : 'a connector must not call process.exit';
        return new RuntimeError('crash', `the connector ended its own process ${when}${byWhat(leftBy)}, with exit code ${code}: ${why}`);
    },
    channel: (what, when) => new RuntimeError('crash', `the connector ${what} ${when}; its process was ended`),
    sendSize: (bytes, limits, type) => new RuntimeError('limit', `${(0,core_text/* onOneLine */.GJ)(type)} sent ${bytes} bytes at once; the platform takes at most ${limits.sendBytes}: send less in one object`, { limit: 'send-size' }),
    idleTime: (limits, type) => new RuntimeError('limit', `${(0,core_text/* onOneLine */.GJ)(type)} sent nothing for ${duration(limits.idleTime)}, where the platform ends a command: send results as they come, or keepAlive`, { limit: 'idle-time' }),
    memory: (limits, when) => new RuntimeError('limit', `the connector used more than ${limits.memory} MiB of memory ${when}, all that the platform gives it`, { limit: 'memory' }),
    loadTime: (limits) => new RuntimeError('limit', `the bundle did not load within ${duration(limits.loadTime)}`, { limit: 'load-time' }),
    makeTime: (limits) => new RuntimeError('limit', `it was not made within ${duration(limits.loadTime)}`, { limit: 'load-time' }),
    aborted: (why) => new RuntimeError('aborted', why),
};
function duration(ms) {
    return ms >= 60_000 && ms % 60_000 === 0 ? `${ms / 60_000} minutes` : ms % 1000 === 0 ? `${ms / 1000} s` : `${ms} ms`;
}
//# sourceMappingURL=failures.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/core/kill-tree.js
var kill_tree = __webpack_require__(20163);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/src/runtime/child.js




/** The program of the child. It is beside this file, in lib/ and in dist/. */
const hostFile = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), 'host.js');
/**
 * Starts the child process for a bundle, with a memory limit in MiB. Throws a RuntimeError when that is not possible at
 * once; other failures arrive as the event `error`.
 */
function spawnHost(directory, environment, memoryMiB) {
    let child;
    try {
        child = (0,external_node_child_process_.spawn)(process.execPath, [`--max-old-space-size=${Math.max(1, Math.round(memoryMiB))}`, hostFile], {
            cwd: directory,
            env: environment,
            // Its own process group can be killed as a whole. Ctrl-C in a terminal does not reach it.
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
    // Without file descriptors Node.js returns a child without streams and emits the error later.
    child.on('error', () => { });
    throw failures.start(new Error('too many files are open'));
}
//# sourceMappingURL=child.js.map
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
;// CONCATENATED MODULE: ./lib/src/runtime/target-frames.js

/** True for a frame of the right form: the connector can write into the channel too. */
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
        case 'closed':
            return frame['code'] === undefined || typeof frame['code'] === 'string';
        default:
            return false;
    }
}
/** True for a frame that `TargetChannel` handles. */
function isOfTarget(frame) {
    return (0,json/* isObject */.Gv)(frame) && (frame['kind'] === 'connection' || frame['kind'] === 'unseen');
}
/** Leads what one process tells of its connections to a link, and the answers back. */
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
            case 'closed':
                this.#close(connection, frame.code);
                break;
        }
    }
    /** The process has ended, and all its connections with it. */
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
        };
    }
}
//# sourceMappingURL=target-frames.js.map
;// CONCATENATED MODULE: ./lib/src/runtime/frames.js


/**
 * The protocol between the parent and the child (`host.ts`): lines of JSON over separate pipes, because stdout and stderr
 * belong to the connector. The child reads descriptor 3 and writes 4. Nothing is written to 5: its end tells the child
 * that the parent has exited.
 */
const channels = { toHost: 3, fromHost: 4, life: 5 };
const messageTypes = new Set(['output', 'state', 'keepAlive', 'config']);
const steps = new Set(['before', 'after', 'operation']);
const plain = new Set(['done', 'cancelled']);
/** Parses a line from the child. Undefined for an invalid one: the connector shares the process and can write there. */
function parseFrame(line) {
    // The host itself cannot write such a value.
    if ((0,json/* isDeeperThan */.hz)(json/* maxPrintableDepth */.vL, line))
        return undefined;
    let frame;
    try {
        frame = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    return (0,json/* isObject */.Gv)(frame) && isFrame(frame) ? frame : undefined;
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
            return Number.isInteger(id) && Number.isInteger(bytes) && (0,json/* isObject */.Gv)(message) && messageTypes.has(message['type']);
        case 'too-big':
            return Number.isInteger(id) && Number.isInteger(bytes);
        case 'late':
            return Number.isInteger(id) && typeof frame['type'] === 'string';
        case 'memory':
            return Number.isInteger(bytes);
        case 'operation':
            return typeof frame['operation'] === 'string';
        case 'request':
            return typeof frame['method'] === 'string' && typeof frame['url'] === 'string';
        default:
            return isTargetFrame(frame);
    }
}
function isRemoteError(value) {
    return ((0,json/* isObject */.Gv)(value) &&
        typeof value['message'] === 'string' &&
        [value['name'], value['stack'], value['type']].every((one) => one === undefined || typeof one === 'string'));
}
function isInvocation(value) {
    if (value === undefined)
        return true;
    if (!(0,json/* isObject */.Gv)(value) || !Number.isInteger(value['id']) || typeof value['type'] !== 'string')
        return false;
    const part = value['customizer'];
    return part === undefined || ((0,json/* isObject */.Gv)(part) && steps.has(part['step']) && typeof part['command'] === 'string');
}
function isExports(value) {
    return (0,json/* isObject */.Gv)(value) && typeof value['connector'] === 'boolean' && typeof value['customizer'] === 'boolean';
}
function isMade(value) {
    const texts = (list) => Array.isArray(list) && list.every((one) => typeof one === 'string');
    if (!(0,json/* isObject */.Gv)(value))
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
/** Splits a stream of text into lines. Calls `onTooLong` for a line over `limit` characters and then stops for good. */
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
//# sourceMappingURL=frames.js.map
;// CONCATENATED MODULE: ./lib/src/runtime/host-channel.js

/** Maximum wait for a host that a connector may block or disturb. */
const gracePeriodMs = 1000;
/** Sends frames to a host process and reads its frames. The connector in that process may write into the channel too. */
class HostChannel {
    #toHost;
    /**
     * @param child - the host, with the pipes of `channels`.
     * @param maxFrameBytes - maximum length of a frame from the host.
     */
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
    /** Sends a frame, unless the host has closed its end. */
    send(frame) {
        if (this.#toHost.writable) {
            this.#toHost.write(`${JSON.stringify(frame)}\n`);
        }
    }
}
//# sourceMappingURL=host-channel.js.map
;// CONCATENATED MODULE: ./lib/src/runtime/inspection.js

/**
 * The handlers that a host reports after it created the connector. Copies only the known members, because the connector can send
 * a frame itself.
 */
function bundleHandlers(outcome, { exports }) {
    if (outcome instanceof RuntimeError) {
        // The bundle loads but creates nothing. Which of its functions failed is not known.
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
//# sourceMappingURL=inspection.js.map
;// CONCATENATED MODULE: ./lib/src/runtime/invocation.js
/** Unread messages of an invocation beyond this size slow the handler. */
const maxUnreadBytes = 1024 * 1024;
/** Limits for unread log lines. More are dropped, because logging cannot be slowed. */
const maxLogLines = 10_000;
const maxLogLength = 8 * 1024 * 1024;
/** A running command in the parent: a limited queue of its events and its idle timer. */
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
    /** Adds a message. Returns false when the host has sent more than it may. */
    message(message, bytes) {
        this.#waitingBytes += bytes;
        this.#restartIdleTimer();
        this.#push({ kind: 'message', message }, bytes, 0);
        return this.#waitingBytes <= this.#options.maxWaitingBytes;
    }
    /** Adds a log line, or drops and counts it when too many are unread. */
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
    /** Stops the idle timer: the handler has ended, but its last log lines may still arrive. */
    settle() {
        this.#settled = true;
        clearTimeout(this.#timer);
    }
    /** Ends the events, after the waiting ones or, with `now`, without them. */
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
    /** Yields the events in order. Throws the error of the invocation at its end. */
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
    /** Restarts the idle timer. */
    #restartIdleTimer() {
        clearTimeout(this.#timer);
        if (this.#settled) {
            return;
        }
        this.#timer = setTimeout(() => {
            // A handler that waits for a slow reader is not idle.
            if (this.#waitingBytes >= maxUnreadBytes) {
                this.#restartIdleTimer();
            }
            else {
                this.#options.onIdle();
            }
        }, this.#options.idleTime);
    }
}
//# sourceMappingURL=invocation.js.map
;// CONCATENATED MODULE: ./lib/src/runtime/log-owner.js
/** The running invocation whose ids a log line has, or the only running one if the line has no id. */
function findOwner({ message }, running) {
    const { invocationId, requestId } = typeof message === 'string' ? {} : message;
    if (invocationId === undefined && requestId === undefined)
        return running.length === 1 ? running[0] : undefined;
    const known = running.filter(({ context }) => invocationId === undefined ? context.requestId === requestId : context.invocationId === invocationId);
    return known.length === 1 ? known[0] : undefined;
}
//# sourceMappingURL=log-owner.js.map
// EXTERNAL MODULE: ./lib/src/core/log-levels.js
var log_levels = __webpack_require__(144);
;// CONCATENATED MODULE: ./lib/src/runtime/log-lines.js


/** Longer lines are cut, in characters. */
const maxLineLength = 256 * 1024;
/** Length of the longest mark: NUL, nonce, kind, id, level, NUL. */
const maxMarkLength = 100;
const letters = { D: 'DEBUG', I: 'INFO', W: 'WARN', E: 'ERROR' };
/**
 * Reads log lines from a connector's stdout or stderr. The host encloses the writes of an invocation in marks. Writes
 * that bypass it have none, such as those of the SDK's logger, which writes directly to the descriptor.
 * A mark is NUL nonce `:o:` id `:` level NUL (owner of the following text; both may be empty) or NUL nonce `:e:` id `:`
 * NUL (end of the invocation).
 */
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
        // The pipe may split a mark.
        const nul = text.lastIndexOf('\0');
        if (nul >= 0 && this.#prefix.startsWith(text.slice(nul))) {
            this.#rest = text.slice(nul);
            text = text.slice(0, nul);
        }
        this.#text(text);
    }
    /** Emits the last lines, at the end of the stream. */
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
/** Parses a line: an object of the SDK's logger (docs/platform.md#connector-log), or plain text of the given level. */
function parseLine(text, level) {
    if (text.startsWith('{')) {
        const message = parseObject(text);
        const own = message && levelOf(message['level']);
        if (message && own) {
            return { level: own, message };
        }
    }
    // Node.js writes its own warnings to stderr.
    const warning = level === 'ERROR' && /^\(node:\d+\) .*Warning: |^\(Use `node --trace-/.test(text);
    return { level: warning ? 'WARN' : level, message: text };
}
/** Undefined also for an object that is nested too deeply to be kept and printed: its line stays text. */
function parseObject(text) {
    if ((0,json/* isDeeperThan */.hz)(json/* maxDepth */.Mw, text))
        return undefined;
    try {
        const value = JSON.parse(text);
        return (0,json/* isObject */.Gv)(value) ? value : undefined;
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
/** Reads the level of a logged object: the SDK writes a label, pino by default a number. */
function levelOf(level) {
    if (typeof level === 'number') {
        return level >= 50 ? 'ERROR' : level >= 40 ? 'WARN' : level >= 30 ? 'INFO' : 'DEBUG';
    }
    if (typeof level !== 'string')
        return undefined;
    return (0,log_levels/* isErrorLevel */.p)(level) ? 'ERROR' : (0,json/* ownMember */.nV)(names, (0,log_levels/* levelName */.C)(level));
}
//# sourceMappingURL=log-lines.js.map
;// CONCATENATED MODULE: ./lib/src/runtime/output.js


/** Maximum wait for the last lines of a command, for a connector that closed or replaced its streams. */
const output_gracePeriodMs = 1000;
/** How much of the end of stderr is kept to explain a crash, in characters. */
const maxErrorTail = 16_384;
/** Reads the two streams that a connector logs to. */
class ConnectorOutput {
    #open = 2;
    #isOutOfMemory = false;
    #errors = '';
    #ends = new Map();
    constructor(streams, nonce, onLine) {
        this.#read(streams.stdout, new LineReader({ nonce, level: 'INFO', onLine, onEnd: (id) => this.#onEnd(id) }));
        const onErrorLine = (line, owner) => {
            // V8's report of a full heap is left out of the log.
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
    /** True when V8 has reported a full heap. */
    get outOfMemory() {
        return this.#errors.split('\n').some((line) => {
            const at = line.indexOf('FATAL ERROR:');
            return at >= 0 && /heap out of memory|Allocation failed/.test(line.slice(at));
        });
    }
    /** The last error that Node.js or the connector wrote to stderr. */
    get lastError() {
        return [...this.#errors.matchAll(/^\w*Error(?: \[\w+\])?: .+$/gm)].at(-1)?.[0];
    }
    /** Resolves when all log lines of the invocation have been read. */
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
    /** Resolves the entry when each stream has passed the end mark or is closed. */
    #check(id) {
        const entry = this.#ends.get(id);
        if (entry && entry.count >= this.#open) {
            entry.deferred.resolve();
        }
    }
}
//# sourceMappingURL=output.js.map
;// CONCATENATED MODULE: ./lib/src/runtime/process.js













/** A child process that runs a bundle with one config. */
class HostProcess {
    #options;
    #child;
    #channel;
    #mark = (0,kill_tree/* childMark */.Yz)();
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
    /** The invocation that left behind what crashed or ended the process, as far as the process tells. */
    #endedBy;
    #lastId = 0;
    /** Starts the process. Throws a RuntimeError when that is not possible. */
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
        this.#target = target && new TargetChannel(target, (frame) => this.#channel.send(frame));
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
    /** Resolves when the bundle is loaded; rejects with a RuntimeError. */
    get loaded() {
        return this.#loaded.promise;
    }
    /** True while it accepts invocations. */
    get usable() {
        return this.#phase !== 'exited' && !this.#retired && !this.#reason;
    }
    get idle() {
        return this.#phase === 'ready' && this.#running.size === 0 && this.#cancels.size === 0;
    }
    get exited() {
        return this.#exited.promise;
    }
    /** Resolves when all running cancels are acknowledged or have timed out. */
    async settled() {
        await Promise.all([...this.#cancels.values()].map((cancel) => cancel.promise));
    }
    /** Starts a command, once the bundle is loaded. */
    start(request) {
        this.#lastId += 1;
        const id = this.#lastId;
        const { limits } = this.#options;
        const invocation = new Invocation({
            id,
            type: request.type,
            // The SDK's log lines have this id, which assigns them to their invocation.
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
    /** Cancels a command. Keeps the process if it acknowledges in time, otherwise retires it. */
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
    /** Returns the exports and handlers of the bundle. Rejects with a RuntimeError when it does not load or is ended. */
    async inspect() {
        const loaded = await this.loaded;
        this.#creating = new Deferred();
        this.#limitLoad(failures.makeTime);
        this.#channel.send({ kind: 'inspect' });
        return { ...loaded, ...bundleHandlers(await this.#creating.promise, loaded) };
    }
    /** Accepts no further commands and ends the process after the running ones. */
    retire() {
        this.#retired = true;
        this.#endIfDone();
    }
    /** Ends the process now. Running commands fail with `reason`. */
    async end(reason) {
        if (this.#phase !== 'exited') {
            this.#reason ??= reason;
            if (this.#child.pid !== undefined) {
                await (0,kill_tree/* killTree */.TP)(this.#child.pid, this.#mark);
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
            // Child processes of the connector would keep the pipes open.
            if (this.#child.pid !== undefined) {
                void (0,kill_tree/* killTree */.TP)(this.#child.pid, this.#mark);
            }
            setTimeout(() => this.#child.stdio.forEach((stream) => void stream?.destroy()), gracePeriodMs).unref();
        });
        this.#child.once('close', (code, signal) => this.#onExit(code, signal));
    }
    #handle(frame) {
        // What was exchanged counts, also after the end was decided.
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
                void this.#conclude(invocation, undefined);
                break;
            case 'failed':
                void this.#conclude(invocation, frame.load ? failures.load(frame.error) : failures.connector(frame.error));
                break;
            case 'too-big':
                void this.#conclude(invocation, failures.sendSize(frame.bytes, limits, invocation?.type ?? ''));
                break;
            case 'cancelled':
                this.#cancels.get(frame.id)?.resolve();
                break;
            case 'late':
                this.#reportLateSend((0,core_text/* onOneLine */.GJ)(frame.type));
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
                this.#options.onRequest?.({ method: frame.method, url: frame.url });
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
    /** Tells once that this process gets no further commands. One that is retired or ended already is told elsewhere. */
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
    /** Assigns a line to the invocation of its mark, of its ids, or to the only running one; otherwise to the idle log. */
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
    /** Reports a crash once, at the command that is to blame if that is known, else for each that was running. */
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
                ...{ kind, command: (0,core_text/* onOneLine */.GJ)(type), message },
                ...(isFromEarlier && { isFromEarlier }),
                ...(customizer && { customizer: { ...customizer, command: (0,core_text/* onOneLine */.GJ)(customizer.command) } }),
            });
        }
    }
    /** Handles the end of the process, after its pipes are closed. */
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
//# sourceMappingURL=process.js.map
;// CONCATENATED MODULE: ./lib/src/runtime/target.js
/** The variables that would lead a connector to a proxy, which has no part in a replay. */
const proxyVariables = new Set(['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY']);
/** The environment without proxies. */
function withoutProxies(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !proxyVariables.has(name.toUpperCase())));
}
//# sourceMappingURL=target.js.map
;// CONCATENATED MODULE: ./lib/src/runtime/types.js
const platformLimits = {
    sendBytes: 256 * 1024,
    idleTime: 3 * 60_000,
    memory: 512,
    loadTime: 60_000,
};
//# sourceMappingURL=types.js.map
;// CONCATENATED MODULE: ./lib/src/runtime/runtime.js











/** Maximum number of processes; each may use the platform's 512 MB. */
const maxProcesses = 4;
/**
 * Runs a bundle as the platform does (docs/platform.md#execution), in child processes with the platform's limits
 * (docs/platform.md#limits). Each config has its own process, which stays alive, so that the memory of a connector lasts
 * from command to command. Commands run concurrently in it. Each process leads its own process group and does not get
 * Ctrl-C from a terminal: the handler of SIGINT must call `close`. They also end when this process exits.
 */
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
    /** By config, the least recently used first. */
    #pool = new Map();
    /** Everything that has not ended yet, the pool's included. */
    #alive = new Set();
    #changed = new Deferred();
    #closed = false;
    constructor(options) {
        this.#directory = (0,external_node_path_.resolve)(options.directory);
        const environment = connectorEnvironment(options.environment ?? process.env);
        this.#target = options.target;
        this.#environment = options.target?.mode === 'replay' ? withoutProxies(environment) : environment;
        this.#limits = { ...platformLimits, ...options.limits };
        this.#logger = options.logger ?? logger/* silentLogger */.q;
        this.#onIdleLog = options.onIdleLog ?? ((line) => this.#logIdle(line));
        this.#onIncident = options.onIncident ?? (() => { });
        this.#onOperation = options.onOperation ?? (() => { });
        this.#onRequest = options.onRequest;
    }
    /**
     * Returns the exports and handlers of the bundle. `config` is available to the connector while it is created. Runs in
     * a new process. Throws a RuntimeError when the bundle does not load.
     */
    async inspect(config = {}) {
        const host = this.#start(JSON.stringify(config));
        try {
            return await host.inspect();
        }
        finally {
            await host.end(() => failures.aborted('the inspection is over'));
        }
    }
    /**
     * Runs a command and yields its messages and log lines as they arrive. A slow caller slows the handler. Starts with the
     * first `next()`. Throws a RuntimeError. Leaving the loop early stops the command.
     */
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
    /** Ends all processes and their running commands. Can be called twice. */
    async close() {
        this.#closed = true;
        this.#change();
        await Promise.all([...this.#alive].map((host) => host.end((when) => failures.aborted(`stopped ${when}`))));
    }
    /** Returns a loaded process for this config. Rejects when `stop` rejects. */
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
    /** Returns the config's process or a new one; undefined when the maximum is reached and none is idle. */
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
//# sourceMappingURL=runtime.js.map

/***/ })

};
