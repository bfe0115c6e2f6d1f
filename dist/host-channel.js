import { channels, FrameReader, parseFrame } from './frames.js';
export const gracePeriodMs = 1000;
export class HostChannel {
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
