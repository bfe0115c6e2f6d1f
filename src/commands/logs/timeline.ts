import type { TimelineBucket } from './summary.js'

const second = 1000
/** Each is a multiple of the one before, so that buckets can be put together. */
const widths = [1, 5, 10, 30, 60, 300, 600, 1800, 3600, 3 * 3600, 6 * 3600, 12 * 3600, 24 * 3600].map((s) => s * second)

/** A chart with more bars cannot be read. */
const maxBuckets = 30

/** Counts records by time in at most 30 equal steps, which grow as the records spread: their span is not known before. */
export class Timeline {
  #width = widths[0] ?? second
  #buckets = new Map<number, { count: number; errors: number }>()
  #first = Number.POSITIVE_INFINITY
  #last = Number.NEGATIVE_INFINITY

  /** Milliseconds of one step. */
  get width(): number {
    return this.#width
  }

  add(time: number, isError: boolean): void {
    if (!Number.isFinite(time)) return
    this.#first = Math.min(this.#first, time)
    this.#last = Math.max(this.#last, time)
    while (this.#indexOf(this.#last) - this.#indexOf(this.#first) >= maxBuckets) this.#widen()
    this.#count(this.#indexOf(time), 1, isError ? 1 : 0)
  }

  /** From the first to the last step, those without a record too. */
  buckets(): TimelineBucket[] {
    const all: TimelineBucket[] = []
    if (this.#buckets.size === 0) return all
    for (let index = this.#indexOf(this.#first); index <= this.#indexOf(this.#last); index++) {
      const { count, errors } = this.#buckets.get(index) ?? { count: 0, errors: 0 }
      all.push({ start: index * this.#width, count, errors })
    }
    return all
  }

  #indexOf(time: number): number {
    return Math.floor(time / this.#width)
  }

  #widen(): void {
    const old = { width: this.#width, buckets: this.#buckets }
    this.#width = widths.find((width) => width > old.width) ?? old.width * 2
    this.#buckets = new Map()
    for (const [index, { count, errors }] of old.buckets) this.#count(this.#indexOf(index * old.width), count, errors)
  }

  #count(index: number, count: number, errors: number): void {
    const bucket = this.#buckets.get(index)
    if (bucket === undefined) this.#buckets.set(index, { count, errors })
    else {
      bucket.count += count
      bucket.errors += errors
    }
  }
}
