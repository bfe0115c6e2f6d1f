import { AsyncLocalStorage } from 'node:async_hooks';
import childProcess, { ChildProcess } from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import http2 from 'node:http2';
import { syncBuiltinESMExports } from 'node:module';
import net, { Socket } from 'node:net';
import os from 'node:os';
import tls, { TLSSocket } from 'node:tls';
import workerThreads from 'node:worker_threads';
import { startClockAt } from './host-clock.js';
import { seedRandom } from './host-random.js';
import { countTimers } from './host-timers.js';
const settlingTurns = 20;
const nextTurn = setImmediate;
const maxChunkBytes = 64 * 1024;
export class TargetHooks {
    #options;
    #replayed = new Map();
    #connecting = new AsyncLocalStorage();
    #random;
    #timers;
    #last = 0;
    constructor(options) {
        this.#options = options;
        if (options.startTimeMs !== undefined)
            startClockAt(options.startTimeMs);
        process.env['TZ'] = 'UTC';
        os.hostname = () => 'connector';
        this.#random = seedRandom();
        this.#timers = this.#isReplay ? countTimers() : { count: 0 };
        this.#hookSockets();
        this.#hookTls();
        this.#hookUnseen();
        syncBuiltinESMExports();
    }
    handle(frame) {
        const { socket, settle } = this.#replayed.get(frame.connection) ?? {};
        if (socket === undefined || socket.destroyed)
            return;
        switch (frame.event) {
            case 'connect':
                Object.assign(socket, { connecting: false });
                for (const event of ['connect', 'ready', 'secureConnect'])
                    socket.emit(event);
                break;
            case 'data':
                socket.push(Buffer.from(frame.data, 'base64'));
                break;
            case 'end':
                socket.push(null);
                break;
            case 'fail':
                socket.destroy(connectionError(frame.code));
                break;
            case 'settle':
                settle?.();
                break;
        }
    }
    seed(seed) {
        this.#random.seed(seed);
    }
    get #isReplay() {
        return this.#options.mode === 'replay';
    }
    #hookSockets() {
        const hooks = this;
        const original = Socket.prototype.connect;
        const connect = function (...values) {
            const { address, path, callback } = connectOptions(values);
            if (this instanceof TLSSocket && !hooks.#isReplay) {
                return hooks.#connecting.run(true, () => original.apply(this, values));
            }
            if (address === undefined || this instanceof TLSSocket) {
                hooks.#unseen(address === undefined ? `the socket file ${path}` : `${address.host}:${address.port}`);
                if (!hooks.#isReplay)
                    return hooks.#connecting.run(true, () => original.apply(this, values));
                process.nextTick(() => this.destroy(connectionError('ECONNREFUSED')));
                return this;
            }
            if (!hooks.#isReplay) {
                hooks.#watch(this, address, false);
                return hooks.#connecting.run(true, () => original.apply(this, values));
            }
            if (callback !== undefined)
                this.once('connect', callback);
            hooks.#replay(this, address, false);
            return this;
        };
        Socket.prototype.connect = connect;
    }
    #hookTls() {
        const original = tls.connect;
        const connect = (...values) => {
            const { options, callback } = tlsOptions(values);
            const { host, servername, port, socket: tunnel } = options;
            const name = (tunnel === undefined ? host : (servername ?? host)) ?? 'localhost';
            const address = { host: String(name), port: Number(port ?? 443) };
            if (!this.#isReplay) {
                return this.#watch(this.#connecting.run(true, () => original(...values)), address, true);
            }
            const socket = new Socket();
            define(socket, replayedTls(address.host, options.ALPNProtocols));
            if (callback !== undefined)
                socket.once('secureConnect', callback);
            this.#replay(socket, address, true);
            return socket;
        };
        tls.connect = connect;
    }
    #hookUnseen() {
        const wrap = (target, name, what, isAllowed = () => false) => {
            const methods = target;
            const original = methods[name];
            const note = (values) => {
                if (isAllowed(values))
                    return;
                const place = what(values);
                this.#unseen(place);
                if (this.#isReplay)
                    throw new Error(`${place} cannot be used in a replay: it could reach the network`);
            };
            methods[name] = new Proxy(original, {
                apply: (_, self, values) => {
                    note(values);
                    return Reflect.apply(original, self, values);
                },
                construct: (_, values, newTarget) => {
                    note(values);
                    return Reflect.construct(original, values, newTarget === methods[name] ? original : newTarget);
                },
            });
        };
        const program = ([first]) => {
            const file = typeof first === 'object' && first !== null ? first.file : first;
            return `the program ${String(file).slice(0, 200)}`;
        };
        wrap(http2, 'connect', ([authority]) => `HTTP/2 to ${originOf(authority)}`);
        this.#hookDns(wrap);
        wrap(workerThreads, 'Worker', () => 'a worker thread');
        wrap(ChildProcess.prototype, 'spawn', program);
        for (const name of ['spawnSync', 'execSync', 'execFileSync'])
            wrap(childProcess, name, program);
        for (const name of ['send', 'connect'])
            wrap(dgram.Socket.prototype, name, () => 'UDP');
    }
    #hookDns(wrap) {
        const isOwn = ([host]) => this.#connecting.getStore() === true || net.isIP(String(host)) !== 0;
        const what = ([host]) => `a DNS lookup of ${String(host).slice(0, 200)}`;
        const targets = [
            ...[dns, dns.promises].map((target) => [target, false]),
            ...[dns.Resolver.prototype, dns.promises.Resolver.prototype].map((target) => [target, true]),
        ];
        for (const [target, isResolver] of targets) {
            const names = Object.getOwnPropertyNames(target).filter((name) => /^(?:resolve|reverse$)/.test(name));
            for (const name of isResolver ? names : ['lookup', 'lookupService', ...names])
                wrap(target, name, what, isOwn);
        }
    }
    #watch(socket, address, isTls) {
        const connection = this.#opened(address, isTls);
        const own = socket;
        let hasTold = false;
        const tell = (event, chunk, encoding) => {
            hasTold = true;
            this.#tell(connection, event, chunk, encoding);
        };
        const { _write, _writev, push, _destroy } = own;
        own['_write'] = function (chunk, encoding, callback) {
            tell('sent', chunk, encoding);
            return _write.call(this, chunk, encoding, callback);
        };
        own['_writev'] = function (chunks, callback) {
            for (const { chunk, encoding } of chunks)
                tell('sent', chunk, encoding);
            return _writev.call(this, chunks, callback);
        };
        own['push'] = function (chunk, encoding) {
            if (chunk !== null)
                tell('received', chunk, encoding);
            return push.call(this, chunk, encoding);
        };
        own['_destroy'] = (error, callback) => {
            if (!hasTold && !isTls && socket.bytesRead + socket.bytesWritten > 0) {
                this.#unseen(`a protocol other than HTTP/1.1 with ${address.host}:${address.port}`);
            }
            this.#closed(connection, error);
            return _destroy.call(socket, error, callback);
        };
        socket.once('end', () => this.#options.send({ kind: 'connection', connection, event: 'ended' }));
        return socket;
    }
    #replay(socket, address, isTls) {
        const connection = this.#opened(address, isTls);
        let timers = 0;
        const settle = (turns = settlingTurns) => {
            if (turns > 0)
                nextTurn(() => settle(turns - 1));
            else {
                const ranTimers = this.#timers.count > timers;
                this.#options.send({ kind: 'connection', connection, event: 'settled', ranTimers });
            }
        };
        this.#replayed.set(connection, { socket, settle });
        const close = (error) => {
            this.#replayed.delete(connection);
            this.#closed(connection, error);
        };
        const itself = () => socket;
        define(socket, {
            connecting: true,
            remoteAddress: '127.0.0.1',
            remotePort: address.port,
            _read() { },
            _write: (chunk, encoding, callback) => {
                this.#tell(connection, 'sent', chunk, encoding);
                timers = this.#timers.count;
                callback();
            },
            _writev: undefined,
            _final: (callback) => callback(),
            _destroy(error, callback) {
                close(error);
                Socket.prototype._destroy.call(socket, error, (given) => callback(given ?? null));
            },
            resetAndDestroy: () => socket.destroy(),
            ref: itself,
            unref: itself,
            setNoDelay: itself,
            setKeepAlive: itself,
        });
    }
    #opened({ host, port }, isTls) {
        const connection = ++this.#last;
        this.#options.send({ kind: 'connection', connection, event: 'open', host, port, isTls });
        return connection;
    }
    #closed(connection, error) {
        const { code } = error ?? {};
        this.#options.send({
            kind: 'connection',
            connection,
            event: 'closed',
            ...(typeof code === 'string' ? { code } : {}),
        });
    }
    #tell(connection, event, chunk, encoding) {
        const bytes = typeof chunk === 'string'
            ? Buffer.from(chunk, (Buffer.isEncoding(String(encoding)) ? encoding : 'utf8'))
            : Buffer.from(chunk);
        for (let at = 0; at < bytes.length; at += maxChunkBytes) {
            const data = bytes.toString('base64', at, Math.min(bytes.length, at + maxChunkBytes));
            this.#options.send({ kind: 'connection', connection, event, data });
        }
    }
    #unseen(what) {
        this.#options.send({ kind: 'unseen', what });
    }
}
function originOf(authority) {
    try {
        const { host, port, protocol } = new URL(String(authority));
        return port === '' ? `${host}:${protocol === 'http:' ? 80 : 443}` : host;
    }
    catch {
        return 'a server';
    }
}
function connectOptions(values) {
    const given = Array.isArray(values[0]) ? values[0] : values;
    const [first, second] = given;
    const callback = given.find((value) => typeof value === 'function');
    const isObject = typeof first === 'object' && first !== null;
    const isPort = typeof first === 'number' || (typeof first === 'string' && /^\d{1,5}$/.test(first));
    const options = (isObject ? first : isPort ? { port: first, host: second } : { path: first });
    const { port, path } = options;
    const host = typeof options.host === 'string' && options.host !== '' ? options.host : 'localhost';
    const address = typeof path === 'string' ? undefined : { host, port: Number(port) };
    return { address, path: String(path).slice(0, 200), callback };
}
function tlsOptions(values) {
    const options = {};
    let callback;
    for (const value of values) {
        if (typeof value === 'function')
            callback = value;
        else if (typeof value === 'object' && value !== null)
            Object.assign(options, value);
        else if (typeof value === 'string' && !/^\d{1,5}$/.test(value))
            options.host = value;
        else if (value !== undefined && value !== null)
            options.port = Number(value);
    }
    return { options, callback };
}
function replayedTls(host, protocols) {
    const has11 = Array.isArray(protocols) && protocols.some((protocol) => String(protocol) === 'http/1.1');
    return {
        encrypted: true,
        authorized: true,
        authorizationError: null,
        alpnProtocol: has11 ? 'http/1.1' : false,
        servername: net.isIP(host) === 0 ? host : '',
        getPeerCertificate: () => ({ subject: { CN: host }, subjectaltname: `DNS:${host}` }),
        getProtocol: () => 'TLSv1.3',
        getCipher: () => ({ name: 'TLS_AES_256_GCM_SHA384', version: 'TLSv1.3' }),
        getSession: () => undefined,
        isSessionReused: () => false,
    };
}
function define(socket, properties) {
    for (const [name, value] of Object.entries(properties)) {
        Object.defineProperty(socket, name, { value, writable: true, configurable: true });
    }
}
function connectionError(code) {
    return Object.assign(new Error(`connect ${code}`), { code, syscall: 'connect' });
}
