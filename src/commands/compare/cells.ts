import { hash53 } from '../../validation/accounts/random.js'
import { canonical } from '../../validation/objects/compare.js'

/** Which run of a comparison an object belongs to: the base, the head, and the base once more. */
export type RunName = 'base' | 'head' | 'again'

/** How the value of a cell differs between base and head. */
export interface CellChange {
  /** Indexes of kinds. */
  from: number
  to: number
  /** The value differs between the two runs of the base, so that the head's is not judged. */
  isMoved: boolean
}

/**
 * Digests are below it. Two different values of one object have the same one about once in 4 · 10^9: a change of one value may
 * be missed by that chance, and one of many values is not.
 */
const digestLimit = 2 ** 32

/** A text is not the number or the list that it may look like. */
const textSalt = 1

/** A digest of a value, which is never 0, and 0 for nothing. The order in lists does not count. */
export function digestOf(value: unknown, kind: number): number {
  if (kind === 0) return 0
  // Texts are by far the most, and need no other form.
  const hash = typeof value === 'string' ? hash53(value, textSalt) : hash53(canonical(value))
  return (hash % (digestLimit - 1)) + 1
}

/** A digest of a list with its order, which is never 0. 0 for what has no order: one value, or none. */
export function orderDigestOf(value: unknown): number {
  if (!Array.isArray(value) || value.length < 2) return 0
  return (hash53(JSON.stringify(value.map((each) => canonical(each)))) % (digestLimit - 1)) + 1
}

/** Rows of a chunk: chunks grow a table without a copy of it. */
const chunkRows = 8192

/**
 * The state of a cell in one byte: the kind of the base's value; the kind of the head's value plus one, or 0 if it is the same;
 * and whether the second run of the base had another value, or one of another kind.
 */
const baseBits = 0x07
const headShift = 3
const headBits = 0x38
const movedValue = 0x40
const movedKind = 0x80

interface Chunk {
  digests: Uint32Array
  states: Uint8Array
}

/**
 * The values of one attribute in all objects, five bytes each: a digest of the base's value, and what became of it. The
 * values themselves are not kept.
 */
export class Cells {
  readonly #chunks: (Chunk | undefined)[] = []

  /** Sets the value of the base. */
  setBase(row: number, digest: number, kind: number): void {
    if (digest === 0) return
    const { digests, states } = this.#chunk(row)
    const at = row % chunkRows
    digests[at] = digest
    states[at] = kind
  }

  /** Compares the value of the head, and tells whether it differs. */
  setHead(row: number, digest: number, kind: number): boolean {
    if (this.#isDigest(row, digest)) return false
    const { states } = this.#chunk(row)
    const at = row % chunkRows
    states[at] = ((states[at] ?? 0) & ~headBits) | ((kind + 1) << headShift)
    return true
  }

  /** Compares the value of the base's second run, and tells whether it differs. */
  setAgain(row: number, digest: number, kind: number): boolean {
    if (this.#isDigest(row, digest)) return false
    const { states } = this.#chunk(row)
    const at = row % chunkRows
    const state = states[at] ?? 0
    states[at] = state | movedValue | ((state & baseBits) === kind ? 0 : movedKind)
    return true
  }

  /** How the value of a row differs. Undefined if it is the same everywhere. */
  changeAt(row: number): CellChange | undefined {
    const state = this.#chunks[Math.floor(row / chunkRows)]?.states[row % chunkRows] ?? 0
    const from = state & baseBits
    const head = (state & headBits) >> headShift
    const moved = state & (movedValue | movedKind)
    if (head === 0 && moved === 0) return undefined
    const to = head === 0 ? from : head - 1
    // A value that differs each time, such as a time, still has a kind.
    return { from, to, isMoved: (moved & movedKind) !== 0 || (moved !== 0 && from === to) }
  }

  /** Whether the base or the head has a value, or the second run of the base. */
  isUsed(row: number): boolean {
    return (this.#chunks[Math.floor(row / chunkRows)]?.states[row % chunkRows] ?? 0) !== 0
  }

  #isDigest(row: number, digest: number): boolean {
    const chunk = this.#chunks[Math.floor(row / chunkRows)]
    if (chunk === undefined) return digest === 0
    return chunk.digests[row % chunkRows] === digest
  }

  #chunk(row: number): Chunk {
    const index = Math.floor(row / chunkRows)
    let chunk = this.#chunks[index]
    if (chunk === undefined) {
      chunk = { digests: new Uint32Array(chunkRows), states: new Uint8Array(chunkRows) }
      this.#chunks[index] = chunk
    }
    return chunk
  }
}

/** The order of the values of one attribute, in the objects that have a list of them: four bytes each. */
export class Orders {
  readonly #chunks: (Uint32Array | undefined)[] = []

  /** Sets the order of the base. */
  setBase(row: number, digest: number): void {
    const index = Math.floor(row / chunkRows)
    const chunk = this.#chunks[index] ?? new Uint32Array(chunkRows)
    this.#chunks[index] = chunk
    chunk[row % chunkRows] = digest
  }

  /** Whether the base has the same values in another order. Only called for the same values. */
  isOther(row: number, digest: number): boolean {
    return this.#chunks[Math.floor(row / chunkRows)]?.[row % chunkRows] !== digest
  }
}
