import { createHash } from 'node:crypto';
export function seedRandom() {
    let current = '';
    let state = 0;
    const seed = (text) => {
        if (text === current)
            return;
        current = text;
        state = createHash('sha256').update(text).digest().readUInt32LE();
    };
    seed('no check');
    Math.random = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let t = Math.imul(state ^ (state >>> 15), state | 1);
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
        return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
    };
    return { seed };
}
