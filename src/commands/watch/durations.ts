/** Two times that differ by less than this factor are counted together. */
const step = 1.05

/** The times of a command's invocations in bounded memory: the median is right to 5 percent. */
export class Durations {
  readonly #counts = new Map<number, number>()
  #count = 0

  add(ms: number): void {
    const index = Math.round(Math.log(Math.max(1, ms)) / Math.log(step))
    this.#counts.set(index, (this.#counts.get(index) ?? 0) + 1)
    this.#count += 1
  }

  get count(): number {
    return this.#count
  }

  /** In milliseconds; undefined without a time. */
  get median(): number | undefined {
    let seen = 0
    for (const [index, count] of [...this.#counts].sort(([a], [b]) => a - b)) {
      seen += count
      if (seen * 2 >= this.#count) return Math.round(step ** index)
    }
    return undefined
  }
}
