import { Writable } from 'node:stream';
import { inspect } from 'node:util';
const { stringify, parse } = JSON;
export class Run {
    id;
    answer;
    broken;
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
    end() {
        this.#ended = true;
        this.answer.end();
    }
    break(error) {
        this.#ended = true;
        this.#late = true;
        this.#fail(error);
        this.answer.destroy();
    }
    reportLate() {
        if (!this.#late) {
            this.#late = true;
            this.#outlet.sendLate(this.id, this.type);
        }
    }
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
            if (type === 'config' && Array.isArray(data))
                this.configPatches.push(...parse(packet.json).data);
            return packet;
        }
        catch (error) {
            this.break(error);
            return undefined;
        }
    }
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
    static bytesOf(thrown) {
        return typeof thrown === 'object' && thrown !== null && #bytes in thrown ? thrown.#bytes : undefined;
    }
}
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
