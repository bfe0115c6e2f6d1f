import { hash53 } from '../accounts/random.js'

/**
 * Remembers which ids were seen, at 16 bytes an id instead of the text: lists of a source can hold millions. Keeps
 * 53 bits of each; two different ids pass for the same about once in 9 · 10^15.
 */
export class IdSet {
  #slots = new Float64Array(1024)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** False if it was there already. */
  add(id: string): boolean {
    if (this.#size * 2 >= this.#slots.length) this.#grow()
    const hash = hash53(id) + 1
    const slot = find(this.#slots, hash)
    if (this.#slots[slot] === hash) return false
    this.#slots[slot] = hash
    this.#size++
    return true
  }

  has(id: string): boolean {
    const hash = hash53(id) + 1
    return this.#slots[find(this.#slots, hash)] === hash
  }

  #grow(): void {
    const larger = new Float64Array(this.#slots.length * 2)
    for (const hash of this.#slots) if (hash !== 0) larger[find(larger, hash)] = hash
    this.#slots = larger
  }
}

/** The slot that holds `hash`, or the empty one where it belongs. The number of slots is a power of two. */
function find(slots: Float64Array, hash: number): number {
  let slot = (hash % 0x7fffffff) & (slots.length - 1)
  while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & (slots.length - 1)
  return slot
}
