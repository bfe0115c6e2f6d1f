import { hash53 } from '../../validation/accounts/random.js'

/**
 * The rows of keys. It keeps 53 bits of each key's hash, 24 bytes a key at most: a source can have millions of objects, and
 * two different keys collide about once in 9 · 10^15.
 */
export class KeyTable {
  #hashes = new Float64Array(1024)
  #rows = new Uint32Array(1024)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The row of a key: the first key has row 0. Undefined if the table does not have it. */
  find(key: string): number | undefined {
    const hash = hash53(key) + 1
    const slot = slotOf(this.#hashes, hash)
    return this.#hashes[slot] === hash ? this.#rows[slot] : undefined
  }

  /** Adds a key that the table does not have, and returns its row. */
  add(key: string): number {
    if (this.#size * 2 >= this.#hashes.length) this.#grow()
    const hash = hash53(key) + 1
    const slot = slotOf(this.#hashes, hash)
    this.#hashes[slot] = hash
    this.#rows[slot] = this.#size
    return this.#size++
  }

  #grow(): void {
    const hashes = new Float64Array(this.#hashes.length * 2)
    const rows = new Uint32Array(hashes.length)
    for (let old = 0; old < this.#hashes.length; old++) {
      const hash = this.#hashes[old] ?? 0
      if (hash === 0) continue
      const slot = slotOf(hashes, hash)
      hashes[slot] = hash
      rows[slot] = this.#rows[old] ?? 0
    }
    this.#hashes = hashes
    this.#rows = rows
  }
}

/** The slot that has a hash, or the empty one for it. The number of slots is a power of two. */
function slotOf(hashes: Float64Array, hash: number): number {
  let slot = (hash % 0x7fffffff) & (hashes.length - 1)
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (hashes.length - 1)
  return slot
}
