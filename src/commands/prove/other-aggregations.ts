import type { Source, Task } from '../../tenant/types.js'
import { type LogServices, tenantNow } from './run-log.js'

const types = ['CLOUD_ACCOUNT_AGGREGATION', 'CLOUD_GROUP_AGGREGATION'] as const

/**
 * Aggregations of a source that someone else starts during a proof. They write to the same accounts, and the second of two at
 * once ends as a failed task (docs/platform.md#aggregation-modes).
 */
export class OtherAggregations {
  readonly #source: Source
  readonly #services: LogServices
  readonly #known = new Set<string>()
  #from = 0

  constructor(source: Source, services: LogServices) {
    this.#source = source
    this.#services = services
  }

  /** What is there now does not count. */
  async start(): Promise<void> {
    for (const { id } of await this.#read()) this.#known.add(id)
    this.#from = tenantNow(this.#services) - 1_000
  }

  /** Notes a task that the proof has started itself. */
  own(id: string): void {
    this.#known.add(id)
  }

  /** One that someone else has started since, if there is one. */
  async find(): Promise<Task | undefined> {
    const all = await this.#read()
    // One that was over before may show late.
    return all.find(
      ({ id, completedAt = Number.POSITIVE_INFINITY }) => !this.#known.has(id) && completedAt >= this.#from,
    )
  }

  async #read(): Promise<Task[]> {
    const { client, signal } = this.#services
    const lists: Task[][] = []
    for (const type of types) lists.push(await client.tasks.aggregations(this.#source, type, { signal }))
    return lists.flat()
  }
}
