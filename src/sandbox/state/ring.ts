/**
 * Keeps the newest entries of a growing list, limited by number and bytes. Each entry has a permanent number, so that a
 * reader can continue where it stopped.
 */
export class Ring<T> {
  readonly #maxEntries: number
  readonly #maxBytes: number
  #entries: { item: T; bytes: number }[] = []
  /** How many entries at the start of `#entries` are removed. They are sliced off in batches. */
  #removed = 0
  #offset = 0
  #bytes = 0

  constructor(maxEntries: number, maxBytes: number = Number.POSITIVE_INFINITY) {
    this.#maxEntries = maxEntries
    this.#maxBytes = maxBytes
  }

  /** The number that the next entry will have. */
  get end(): number {
    return this.#offset + this.#entries.length
  }

  push(item: T, bytes = 0): void {
    this.#entries.push({ item, bytes })
    this.#bytes += bytes
    while (this.#entries.length - this.#removed > 1 && this.#isOver()) {
      this.#bytes -= this.#entries[this.#removed]?.bytes ?? 0
      this.#removed += 1
    }
    if (this.#removed > 1000 && this.#removed * 2 > this.#entries.length) {
      this.#entries = this.#entries.slice(this.#removed)
      this.#offset += this.#removed
      this.#removed = 0
    }
  }

  /** Yields the remaining entries from number `first` on, with their numbers. */
  *from(first: number): Generator<{ number: number; item: T }> {
    for (let number = Math.max(first, this.#offset + this.#removed); number < this.end; number++) {
      const entry = this.#entries[number - this.#offset]
      if (entry) yield { number, item: entry.item }
    }
  }

  #isOver(): boolean {
    return this.#entries.length - this.#removed > this.#maxEntries || this.#bytes > this.#maxBytes
  }
}
