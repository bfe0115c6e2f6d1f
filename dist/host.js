import { AsyncLocalStorage } from 'node:async_hooks';
import { spawnSync } from 'node:child_process';
import { Socket } from 'node:net';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker } from 'node:worker_threads';
import { Run, SendTooLargeError } from './host-answer.js';
import { contextOf } from './host-context.js';
import { trackedCustomizer } from './host-customizer.js';
import { describe } from './host-describe.js';
import { collectGarbage } from './host-garbage.js';
import { checkExports, customizedOperation, customizedOperationsOf, handlersOf, InvalidExportError, load, loadCustomizer, make, } from './host-load.js';
import { tellRequests } from './host-requests.js';
import { TargetHooks } from './host-target.js';
const { stringify, parse } = JSON;
const pid = process.pid;
const exit = process.exit;
const kill = process.kill.bind(process);
const runProgram = spawnSync;
function watchParent() {
    const life = new Socket({ fd: 5, readable: true, writable: false });
    life.on('error', killSelf).on('end', killSelf).resume();
}
function killSelf() {
    if (process.platform === 'win32') {
        runProgram('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    }
    try {
        kill(-pid, 'SIGKILL');
    }
    catch {
        kill(pid, 'SIGKILL');
    }
}
function main() {
    Error.stackTraceLimit = 30;
    new Worker(fileURLToPath(import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 16 } })
        .on('error', () => { })
        .unref();
    const out = new Socket({ fd: 4, readable: false, writable: true }).on('error', killSelf);
    const host = new Host((line) => out.write(line));
    let rest = '';
    new Socket({ fd: 3, readable: true, writable: false })
        .setEncoding('utf8')
        .on('data', (chunk) => {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
            host.handle(parse(line));
        }
    })
        .on('error', killSelf)
        .on('end', killSelf);
}
const maxOperations = 500;
const maxOperationLength = 500;
class Host {
    #write;
    #runs = new Map();
    #owner = new AsyncLocalStorage();
    #start;
    #target;
    #bundle = { connector: undefined, connectorCustomizer: undefined };
    #customizers = new Map();
    #operations = new Set();
    #consoleLevel = '';
    #markedStreams = [];
    constructor(write) {
        this.#write = write;
    }
    send(frame) {
        this.#write(`${stringify(frame)}\n`);
    }
    sendMessage(id, bytes, message) {
        this.#write(`{"kind":"message","id":${id},"bytes":${bytes},"message":${message}}\n`);
    }
    sendLate(id, type) {
        this.send({ kind: 'late', id, type });
    }
    handle(frame) {
        switch (frame.kind) {
            case 'start':
                void this.#load(frame);
                break;
            case 'inspect':
                void this.#inspect();
                break;
            case 'invoke':
                void this.#invoke(frame);
                break;
            case 'cancel':
                this.#runs.get(frame.id)?.break(new Error('cancelled'));
                this.#runs.delete(frame.id);
                this.send({ kind: 'cancelled', id: frame.id });
                break;
            case 'ack':
                this.#runs.get(frame.id)?.markRead(frame.bytes);
                break;
            case 'connection':
                this.#target?.handle(frame);
                break;
        }
    }
    async #load(start) {
        this.#start = start;
        process.env['CONNECTOR_CONFIG'] = start.config;
        this.#markStream(process.stdout);
        this.#markStream(process.stderr);
        this.#markConsoleLevels();
        process.on('uncaughtException', (error, origin) => {
            if (process.listenerCount('uncaughtException') === 1) {
                const by = this.#ownerNow();
                this.send({ kind: 'fatal', origin, error: describe(error), ...(by && { by }) });
                setTimeout(killSelf, 2000);
            }
        });
        process.on('exit', () => {
            const by = this.#ownerNow();
            if (by)
                this.send({ kind: 'exiting', by });
        });
        setInterval(() => this.#checkMemory(start.memory), 250).unref();
        if (start.tellsRequests) {
            tellRequests((request) => {
                const by = this.#ownerNow();
                this.send({ kind: 'request', ...request, ...(by && { by }) });
            });
        }
        if (start.target)
            this.#target = new TargetHooks({ ...start.target, send: (frame) => this.send(frame) });
        try {
            const before = performance.now();
            const own = await load(start.index);
            const loadTime = Math.round(performance.now() - before);
            const { connector, connectorCustomizer } = own;
            this.#bundle = { connector, connectorCustomizer };
            checkExports(this.#bundle, Object.keys(own));
            const exports = { connector: connector != null, customizer: connectorCustomizer != null };
            this.send({ kind: 'loaded', loadTime, exports });
        }
        catch (error) {
            this.send({ kind: 'load-failed', error: describe(error) });
        }
    }
    async #inspect() {
        const made = { handlers: [], customizerHandlers: [], customizedOperations: [], effects: [] };
        try {
            made.handlers = handlersOf(await make(this.#bundle.connector, 'connector'));
        }
        catch (error) {
            made.factoryError = describe(error).message;
            if (InvalidExportError.is(error))
                made.returnsNoConnector = true;
        }
        try {
            const customizer = await make(this.#bundle.connectorCustomizer, 'connectorCustomizer');
            made.customizerHandlers = handlersOf(customizer);
            made.customizedOperations = customizedOperationsOf(customizer);
        }
        catch (error) {
            made.customizerFactoryError = describe(error).message;
        }
        if (process.env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
            made.effects.push('tls-unverified');
        if (process.exit !== exit)
            made.effects.push('exit-replaced');
        this.send({ kind: 'inspection', made });
    }
    async #invoke({ id, type, context, input, customizer, seed }) {
        if (seed !== undefined)
            this.#target?.seed(seed);
        const run = new Run(id, type, this, this.#start?.sendBytes ?? 0, this.#start?.maxUnreadBytes ?? 0);
        this.#runs.set(id, run);
        await this.#owner.run({ run }, async () => {
            let failure;
            const work = this.#execute(run, type, context, input, customizer);
            await Promise.race([work, run.broken]).catch((error) => {
                failure = { error };
            });
            run.end();
            await Promise.race([finished(run.answer), run.broken]).catch((error) => {
                failure ??= { error };
            });
            this.#conclude(failure ? failed(id, failure.error) : { kind: 'done', id });
        });
    }
    async #execute(run, type, given, input, customizerFile) {
        const connector = await make(this.#bundle.connector, 'connector');
        const exported = customizerFile === undefined ? this.#bundle.connectorCustomizer : await this.#customizerOf(customizerFile);
        const customizer = await make(exported, 'connectorCustomizer');
        const context = contextOf(type, given, run, customizer, {
            onOperation: (id) => this.#sendOperation(id),
            run: (part, work) => this.#owner.run({ run, customizer: part }, work),
        });
        if (connector) {
            const tracked = trackedCustomizer(customizer, (part, work) => this.#owner.run({ run, customizer: part }, work));
            await connector._exec(type, context, input, run.answer, tracked);
        }
        else if (customizer) {
            const operation = customizedOperation(customizer, type);
            const data = operation ? await operation(context, input) : await customizer._exec(type, context, input);
            run.answer.write({ data, type: 'output' });
        }
    }
    #ownerNow() {
        const owner = this.#owner.getStore();
        if (owner === undefined)
            return undefined;
        const { run, customizer } = owner;
        return { id: run.id, type: run.type, ...(customizer && { customizer }) };
    }
    #sendOperation(operation) {
        if (typeof operation !== 'string' || operation.length > maxOperationLength)
            return;
        if (this.#operations.size >= maxOperations || this.#operations.has(operation))
            return;
        this.#operations.add(operation);
        this.send({ kind: 'operation', operation });
    }
    #customizerOf(file) {
        const known = this.#customizers.get(file);
        if (known !== undefined)
            return known;
        const loading = loadCustomizer(file);
        this.#customizers.set(file, loading);
        loading.catch(() => this.#customizers.delete(file));
        return loading;
    }
    #conclude(frame) {
        if (!this.#runs.delete(frame.id)) {
            return;
        }
        for (const write of this.#markedStreams) {
            write(`\0${this.#start?.nonce}:e:${frame.id}:\0`);
        }
        this.send(frame);
    }
    #markStream(stream) {
        const write = stream.write.bind(stream);
        const nonce = this.#start?.nonce;
        stream.on('error', () => { });
        this.#markedStreams.push(write);
        stream.write = (chunk, encoding, callback) => {
            const run = this.#owner.getStore()?.run;
            if ((!run && this.#consoleLevel === '') || (typeof chunk !== 'string' && !(chunk instanceof Uint8Array))) {
                return write(chunk, encoding, callback);
            }
            const bytes = typeof chunk === 'string'
                ? Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8')
                : chunk;
            const before = Buffer.from(`\0${nonce}:o:${run?.id ?? ''}:${this.#consoleLevel}\0`);
            const after = Buffer.from(`\0${nonce}:o::\0`);
            return write(Buffer.concat([before, bytes, after]), typeof encoding === 'function' ? encoding : callback);
        };
    }
    #markConsoleLevels() {
        for (const [name, letter] of [
            ['debug', 'D'],
            ['warn', 'W'],
            ['error', 'E'],
        ]) {
            const original = console[name].bind(console);
            console[name] = (...values) => {
                const before = this.#consoleLevel;
                this.#consoleLevel = letter;
                try {
                    original(...values);
                }
                finally {
                    this.#consoleLevel = before;
                }
            };
        }
    }
    #checkMemory(limit) {
        const used = () => {
            const { heapUsed, external } = process.memoryUsage();
            return heapUsed + external;
        };
        if (used() > limit) {
            collectGarbage();
            if (used() > limit) {
                this.send({ kind: 'memory', bytes: used() });
            }
        }
    }
}
function failed(id, error) {
    const bytes = SendTooLargeError.bytesOf(error);
    if (bytes !== undefined) {
        return { kind: 'too-big', id, bytes };
    }
    return { kind: 'failed', id, error: describe(error), ...(InvalidExportError.is(error) ? { load: true } : {}) };
}
if (isMainThread) {
    main();
}
else {
    watchParent();
}
