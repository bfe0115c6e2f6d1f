import { Writable } from 'node:stream';
import { inspect } from 'node:util';
// Taken before the connector can change it.
const { stringify } = JSON;
/** One invocation. */
export class Run {
    id;
    answer;
    /** Rejects when the invocation cannot go on, whatever its handler does. */
    broken;
    #type;
    #outlet;
    #sendBytes;
    #window;
    #fail = () => { };
    #sealed = false;
    #late = false;
    #unused = 0;
    #resume;
    constructor(id, type, outlet, sendBytes, window) {
        this.id = id;
        this.#type = type;
        this.#outlet = outlet;
        this.#sendBytes = sendBytes;
        this.#window = window;
        this.broken = new Promise((_resolve, reject) => {
            this.#fail = reject;
        });
        this.broken.catch(() => { });
        this.answer = new Answer(this);
        this.answer.on('error', (error) => this.break(error));
    }
    get sealed() {
        return this.#sealed;
    }
    /** Nothing that is written from now on counts. */
    seal() {
        this.#sealed = true;
        this.answer.end();
    }
    break(error) {
        this.#sealed = true;
        this.#late = true;
        this.#fail(error);
        this.answer.destroy();
    }
    /** Something was written to a sealed answer. */
    dropped() {
        if (!this.#late) {
            this.#late = true;
            this.#outlet.sendLate(this.id, this.#type);
        }
    }
    /** Turns what a handler sent into JSON at once: it may change the object afterwards. */
    pack(chunk) {
        try {
            const { data, type } = chunk;
            if (type !== 'output' && type !== 'state' && type !== 'keepAlive' && type !== 'config') {
                throw new TypeError(`a message of unknown type ${inspect(type)} was sent`);
            }
            const packet = new Packet(stringify({ data, type }));
            if (packet.bytes > this.#sendBytes) {
                throw new TooBig(packet.bytes);
            }
            return packet;
        }
        catch (error) {
            this.break(error);
            return undefined;
        }
    }
    /** `callback` is called when there is room for more: a slow reader slows the handler. */
    transmit(packet, callback) {
        this.#outlet.sendMessage(this.id, packet.bytes, packet.json);
        this.#unused += packet.bytes;
        if (this.#unused < this.#window) {
            callback();
        }
        else {
            this.#resume = callback;
        }
    }
    used(bytes) {
        this.#unused -= bytes;
        const resume = this.#resume;
        if (resume && this.#unused < this.#window) {
            this.#resume = undefined;
            resume();
        }
    }
}
class Packet {
    json;
    bytes;
    constructor(json) {
        this.json = json;
        this.bytes = Buffer.byteLength(json);
    }
}
export class TooBig extends Error {
    #bytes;
    constructor(bytes) {
        super(`${bytes} bytes were sent at once`);
        this.#bytes = bytes;
    }
    /** The bytes of such an error; undefined for any other. Asks nothing of what was thrown: that may throw again. */
    static bytesOf(thrown) {
        return typeof thrown === 'object' && thrown !== null && #bytes in thrown ? thrown.#bytes : undefined;
    }
}
/** The writable that a handler's response writes to. */
class Answer extends Writable {
    #run;
    constructor(run) {
        super({ objectMode: true, highWaterMark: 16 });
        this.#run = run;
    }
    write(chunk, encoding, callback) {
        const after = typeof encoding === 'function' ? encoding : callback;
        if (this.#run.sealed) {
            this.#run.dropped();
            return this.#refuse(after);
        }
        const packet = this.#run.pack(chunk);
        return packet ? super.write(packet, after) : this.#refuse(after);
    }
    _write(chunk, _encoding, callback) {
        const packet = chunk instanceof Packet ? chunk : this.#run.pack(chunk);
        if (packet) {
            this.#run.transmit(packet, callback);
        }
        else {
            callback();
        }
    }
    #refuse(callback) {
        if (callback) {
            process.nextTick(callback, new Error('the answer is complete'));
        }
        return true;
    }
}
