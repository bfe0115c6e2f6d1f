import type { TimelineBucket } from './summary.js'

const second = 1000
/** Each is a multiple of the one before, so that buckets can be merged. */
const bucketSizesMs = [1, 5, 10, 30, 60, 300, 600, 1800, 3600, 3 * 3600, 6 * 3600, 12 * 3600, 24 * 3600].map(
  (seconds) => seconds * second,
)

/** A chart with more bars is not readable. */
const maxBuckets = 30

/**
 * Counts records by time in at most 30 buckets of equal size. The size grows with the time span of the records, which
 * is not known in advance.
 */
export class Timeline {
  #bucketMs = bucketSizesMs[0] ?? second
  #buckets = new Map<number, { count: number; errors: number }>()
  #first = Number.POSITIVE_INFINITY
  #last = Number.NEGATIVE_INFINITY

  /** Size of a bucket in milliseconds. */
  get bucketMs(): number {
    return this.#bucketMs
  }

  /** Counts a record; `time` is in milliseconds since 1970. */
  add(time: number, isError: boolean): void {
    if (!Number.isFinite(time)) return
    this.#first = Math.min(this.#first, time)
    this.#last = Math.max(this.#last, time)
    while (this.#indexOf(this.#last) - this.#indexOf(this.#first) >= maxBuckets) this.#widen()
    this.#count(this.#indexOf(time), 1, isError ? 1 : 0)
  }

  /** The buckets from the first to the last record, empty ones too. */
  buckets(): TimelineBucket[] {
    const all: TimelineBucket[] = []
    if (this.#buckets.size === 0) return all
    for (let index = this.#indexOf(this.#first); index <= this.#indexOf(this.#last); index++) {
      const { count, errors } = this.#buckets.get(index) ?? { count: 0, errors: 0 }
      all.push({ start: index * this.#bucketMs, count, errors })
    }
    return all
  }

  #indexOf(time: number): number {
    return Math.floor(time / this.#bucketMs)
  }

  #widen(): void {
    const old = { bucketMs: this.#bucketMs, buckets: this.#buckets }
    this.#bucketMs = bucketSizesMs.find((size) => size > old.bucketMs) ?? old.bucketMs * 2
    this.#buckets = new Map()
    for (const [index, { count, errors }] of old.buckets)
      this.#count(this.#indexOf(index * old.bucketMs), count, errors)
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
