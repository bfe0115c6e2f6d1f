import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
export function collectGarbage() {
    setFlagsFromString('--expose-gc');
    const gc = runInNewContext('gc');
    if (typeof gc === 'function')
        gc();
}
const maxIdleBytes = 56 * 1024 * 1024;
const itemsPerLook = 1000;
export class SmallHeap {
    #limit = maxIdleBytes;
    #items = 0;
    passed() {
        if (++this.#items % itemsPerLook !== 0 || getHeapStatistics().used_heap_size < this.#limit)
            return;
        collectGarbage();
        this.#limit = Math.max(maxIdleBytes, getHeapStatistics().used_heap_size * 1.5);
    }
}
