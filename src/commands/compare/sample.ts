import { hash53 } from '../../validation/accounts/random.js'
import type { SampledKey } from '../../validation/engine/target-exchanges.js'
import type { ObjectKey, PlatformObject } from '../../validation/objects/objects.js'

/** An object that is read by its key in each run. */
export interface SampledObject {
  id: string
  uniqueKey: string
  key: ObjectKey
}

/**
 * Chooses some objects of a list, the same whatever its order is: those whose keys have the lowest hashes. Of a recording, only
 * those that the recorded run has read.
 */
export class Sample {
  readonly #size: number
  readonly #recorded: ReadonlyMap<string, number> | undefined
  #hasObjects = false
  #chosen: { rank: number; object: SampledObject }[] = []

  constructor(size: number, recorded?: readonly SampledKey[]) {
    this.#size = size
    this.#recorded = recorded && new Map(recorded.map(({ key, rank }) => [key, rank]))
  }

  add({ id, uniqueKey, key }: PlatformObject): void {
    this.#hasObjects = true
    const rank = this.#recorded ? this.#recorded.get(uniqueKey) : hash53(`compare\n${uniqueKey}`)
    if (rank === undefined) return
    const last = this.#chosen.at(-1)
    if (this.#chosen.length >= this.#size && last !== undefined && rank >= last.rank) return
    if (this.#chosen.some(({ object }) => object.uniqueKey === uniqueKey)) return
    this.#chosen = [...this.#chosen, { rank, object: { id, uniqueKey, key } }]
      .sort((a, b) => a.rank - b.rank)
      .slice(0, this.#size)
  }

  /** True if the recorded run has read none of the objects that are to be read. */
  get isUnrecorded(): boolean {
    return this.#recorded !== undefined && this.#size > 0 && this.#hasObjects && this.#chosen.length === 0
  }

  get objects(): SampledObject[] {
    return this.#chosen.map(({ object }) => object)
  }
}
