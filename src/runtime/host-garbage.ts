import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Collects garbage now. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const gc: unknown = runInNewContext('gc')
  if (typeof gc === 'function') gc()
}

/** Bytes of the heap at which garbage is collected, as long as less is in use. */
const maxIdleBytes = 56 * 1024 * 1024
/** Items between two looks at the heap. */
const itemsPerLook = 1000

/**
 * Keeps the heap small while many items pass through it: Node.js lets it grow for as long as the machine has memory, to several
 * times of what is in use.
 */
export class SmallHeap {
  #limit = maxIdleBytes
  #items = 0

  /** Called for each item. */
  passed(): void {
    if (++this.#items % itemsPerLook !== 0 || getHeapStatistics().used_heap_size < this.#limit) return
    collectGarbage()
    // What is in use does not get less by collecting again.
    this.#limit = Math.max(maxIdleBytes, getHeapStatistics().used_heap_size * 1.5)
  }
}
