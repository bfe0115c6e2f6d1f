import { Writable } from 'node:stream';
import { inspect } from 'node:util';
// Copied before the connector can replace them.
const { stringify, parse } = JSON;
/** One invocation: converts the handler's messages to JSON and slows the handler when the parent reads slowly. */
export class Run {
    id;
    answer;
    /** Rejects when the invocation fails or is cancelled, also while its handler is still running. */
    broken;
    /** The operations that the handler has sent to change its configuration. */
    configPatches = [];
    type;
    #outlet;
    #maxSendBytes;
    #maxUnreadBytes;
    #fail = () => { };
    #ended = false;
    #late = false;
    #unreadBytes = 0;
    #resume;
    constructor(id, type, outlet, sendBytes, maxUnreadBytes) {
        this.id = id;
        this.type = type;
        this.#outlet = outlet;
        this.#maxSendBytes = sendBytes;
        this.#maxUnreadBytes = maxUnreadBytes;
        this.broken = new Promise((_resolve, reject) => {
            this.#fail = reject;
        });
        this.broken.catch(() => { });
        this.answer = new Answer(this);
        this.answer.on('error', (error) => this.break(error));
    }
    get ended() {
        return this.#ended;
    }
    /** Ends the answer. Later writes are dropped. */
    end() {
        this.#ended = true;
        this.answer.end();
    }
    /** Fails the invocation with an error. */
    break(error) {
        this.#ended = true;
        this.#late = true;
        this.#fail(error);
        this.answer.destroy();
    }
    /** Reports the first write after the end. */
    reportLate() {
        if (!this.#late) {
            this.#late = true;
            this.#outlet.sendLate(this.id, this.type);
        }
    }
    /** Converts a message to JSON at once, because the handler may change the object later. Undefined when that fails. */
    pack(chunk) {
        try {
            const { data, type } = chunk;
            if (type !== 'output' && type !== 'state' && type !== 'keepAlive' && type !== 'config') {
                throw new TypeError(`a message of unknown type ${inspect(type)} was sent`);
            }
            const packet = new Packet(stringify({ data, type }));
            if (packet.bytes > this.#maxSendBytes) {
                throw new SendTooLargeError(packet.bytes);
            }
            // From its JSON: the handler may change the object afterwards.
            if (type === 'config' && Array.isArray(data))
                this.configPatches.push(...parse(packet.json).data);
            return packet;
        }
        catch (error) {
            this.break(error);
            return undefined;
        }
    }
    /** Sends a message. Calls `callback` once the unread bytes are below the limit, which slows the handler. */
    transmit(packet, callback) {
        this.#outlet.sendMessage(this.id, packet.bytes, packet.json);
        this.#unreadBytes += packet.bytes;
        if (this.#unreadBytes < this.#maxUnreadBytes) {
            callback();
        }
        else {
            this.#resume = callback;
        }
    }
    /** Records that the parent has read so many bytes. */
    markRead(bytes) {
        this.#unreadBytes -= bytes;
        const resume = this.#resume;
        if (resume && this.#unreadBytes < this.#maxUnreadBytes) {
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
export class SendTooLargeError extends Error {
    #bytes;
    constructor(bytes) {
        super(`${bytes} bytes were sent at once`);
        this.#bytes = bytes;
    }
    /** The bytes of a SendTooLargeError; undefined for any other value. Calls no getter, which could throw again. */
    static bytesOf(thrown) {
        return typeof thrown === 'object' && thrown !== null && #bytes in thrown ? thrown.#bytes : undefined;
    }
}
/** The stream that a handler's response writes to. */
class Answer extends Writable {
    #run;
    constructor(run) {
        super({ objectMode: true, highWaterMark: 16 });
        this.#run = run;
    }
    write(chunk, encoding, callback) {
        const after = typeof encoding === 'function' ? encoding : callback;
        if (this.#run.ended) {
            this.#run.reportLate();
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
