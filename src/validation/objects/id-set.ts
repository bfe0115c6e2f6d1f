import { hash53 } from '../accounts/random.js'

/**
 * A set of ids that takes about 16 bytes for each instead of its text: a source can have millions of objects. It keeps a
 * 53-bit hash, so two different ids collide about once in 9 · 10^15.
 */
export class IdSet {
  #slots = new Float64Array(1024)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** Returns false if the set had the id already. */
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

/** The slot that holds `hash`, or the empty one to put it in. The number of slots is a power of two. */
function find(slots: Float64Array, hash: number): number {
  let slot = (hash % 0x7fffffff) & (slots.length - 1)
  while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & (slots.length - 1)
  return slot
}
