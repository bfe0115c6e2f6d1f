/**
 * The newest entries of a long list, within a number of entries and of bytes. Each entry has a number that never
 * changes, so a reader can go on where it stopped.
 */
export class Ring<T> {
  readonly #most: number
  readonly #maxBytes: number
  #entries: { item: T; bytes: number }[] = []
  /** How many of `entries` are gone: they are cut off now and then, not one by one. */
  #gone = 0
  #offset = 0
  #bytes = 0

  constructor(most: number, maxBytes: number = Number.POSITIVE_INFINITY) {
    this.#most = most
    this.#maxBytes = maxBytes
  }

  /** The number that the next entry will have. */
  get end(): number {
    return this.#offset + this.#entries.length
  }

  push(item: T, bytes = 0): void {
    this.#entries.push({ item, bytes })
    this.#bytes += bytes
    while (this.#entries.length - this.#gone > 1 && this.#isOver()) {
      this.#bytes -= this.#entries[this.#gone]?.bytes ?? 0
      this.#gone += 1
    }
    if (this.#gone > 1000 && this.#gone * 2 > this.#entries.length) {
      this.#entries = this.#entries.slice(this.#gone)
      this.#offset += this.#gone
      this.#gone = 0
    }
  }

  /** The entries from number `first` on that are still there, with their numbers. */
  *from(first: number): Generator<{ number: number; item: T }> {
    for (let number = Math.max(first, this.#offset + this.#gone); number < this.end; number++) {
      const entry = this.#entries[number - this.#offset]
      if (entry) yield { number, item: entry.item }
    }
  }

  #isOver(): boolean {
    return this.#entries.length - this.#gone > this.#most || this.#bytes > this.#maxBytes
  }
}
