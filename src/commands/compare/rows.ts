import type { RunName } from './cells.js'

const bits: Record<RunName, number> = { base: 1, head: 2, again: 4 }
const repeatedShift = 4
/** Sums are kept below it: a sum of two of them is still exact. */
const sumLimit = 2 ** 52

/** What is known of the objects of a list in each run: whether it has them, and whether their key is repeated. */
export class Rows {
  #flags = new Uint8Array(1024)
  /** Of each object with a repeated key, the sum of the values of all objects with that key, whatever their order is. */
  readonly #sums: Record<RunName, Float64Array> = {
    base: new Float64Array(1024),
    head: new Float64Array(1024),
    again: new Float64Array(1024),
  }

  /** Notes that a run has the object, and returns whether it had it before. */
  see(row: number, run: RunName): boolean {
    this.#reserve(row)
    const isRepeated = this.has(row, run)
    this.#flags[row] = (this.#flags[row] ?? 0) | (isRepeated ? bits[run] << repeatedShift : bits[run])
    return isRepeated
  }

  has(row: number, run: RunName): boolean {
    return ((this.#flags[row] ?? 0) & bits[run]) !== 0
  }

  /** Whether the key stands more than once in any run. */
  isRepeated(row: number): boolean {
    return (this.#flags[row] ?? 0) >> repeatedShift !== 0
  }

  /** Adds a value to the sum of an object. */
  addToSum(row: number, run: RunName, digest: number, place: number): void {
    const sums = this.#sums[run]
    sums[row] = ((sums[row] ?? 0) + mixed(digest, place)) % sumLimit
  }

  sumOf(row: number, run: RunName): number {
    return this.#sums[run][row] ?? 0
  }

  #reserve(row: number): void {
    if (row < this.#flags.length) return
    const size = this.#flags.length * 2
    this.#flags = grown(new Uint8Array(size), this.#flags)
    for (const run of ['base', 'head', 'again'] as const)
      this.#sums[run] = grown(new Float64Array(size), this.#sums[run])
  }
}

/** A number below 2^52 that tells which value stands in which place. */
function mixed(digest: number, place: number): number {
  const a = Math.imul(digest ^ Math.imul(place + 1, 0x9e3779b1), 0x85ebca6b)
  const b = Math.imul(digest ^ a ^ (a >>> 15), 0xc2b2ae35)
  return ((b ^ (b >>> 13)) & 0xfffff) * 2 ** 32 + ((a ^ (b >>> 16)) >>> 0)
}

/** The elements of an array at the beginning of a larger one. */
function grown<T extends Float64Array | Uint8Array>(larger: T, from: T): T {
  larger.set(from)
  return larger
}
