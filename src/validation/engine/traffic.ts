import { isTenantError } from '../../tenant/errors/errors.js'
import type { CommandInvoker } from './invoker.js'
import type { RunTraffic } from './result.js'

/** Ids of each kind that a result holds. */
const maxIds = 10_000
/** A shorter id may occur by chance in a text that has nothing to do with the run. */
const minIdLength = 8

/**
 * Records what tells the invocations of a run from others in the logs and statistics of the tenant. An answer without a
 * failure has no id (docs/platform.md#invoke-answer), so the ids that checks make up are recorded too.
 */
export class TrafficLog {
  readonly #requestIds = new Set<string>()
  readonly #madeUpIds = new Set<string>()
  readonly #commands = new Map<string, RunTraffic['commands'][number]>()

  /** Records an id that a check made up, or that a test account got. */
  addMadeUpId(id: string): void {
    if (id.length >= minIdLength && this.#madeUpIds.size < maxIds) this.#madeUpIds.add(id)
  }

  /** Wraps an invoker so that all its invocations are recorded. */
  watch(invoker: CommandInvoker): CommandInvoker {
    const begin = (command: string) => this.#begin(command)
    return {
      async *invoke(type, input, options) {
        const fail = begin(type)
        try {
          yield* invoker.invoke(type, input, options)
        } catch (error) {
          fail(error)
          throw error
        }
      },
    }
  }

  /** Records one invocation of a command. */
  async record<T>(command: string, invoke: () => Promise<T>): Promise<T> {
    const fail = this.#begin(command)
    try {
      return await invoke()
    } catch (error) {
      fail(error)
      throw error
    }
  }

  /** Counts an invocation. Returns the function that records its failure. */
  #begin(command: string): (error: unknown) => void {
    const counts = this.#of(command)
    counts.invocations++
    return (error) => {
      if (!isTenantError(error)) return
      // Only a failure of the connector is sure to count as one in the statistics of the tenant.
      if (error.kind === 'connector') counts.errors++
      if (error.trackingId !== undefined && this.#requestIds.size < maxIds) this.#requestIds.add(error.trackingId)
    }
  }

  result(): RunTraffic {
    return {
      requestIds: [...this.#requestIds],
      madeUpIds: [...this.#madeUpIds],
      commands: [...this.#commands.values()].sort((a, b) => (a.command < b.command ? -1 : 1)),
    }
  }

  #of(command: string): RunTraffic['commands'][number] {
    const known = this.#commands.get(command)
    if (known !== undefined) return known
    const counts = { command, invocations: 0, errors: 0 }
    this.#commands.set(command, counts)
    return counts
  }
}

/** The traffic of all shards of a run; undefined if one of them is not known. */
export function sumTraffic(shards: readonly (RunTraffic | undefined)[]): RunTraffic | undefined {
  const sums = new Map<string, RunTraffic['commands'][number]>()
  for (const shard of shards) {
    if (shard === undefined) return undefined
    for (const { command, invocations, errors } of shard.commands) {
      const sum = sums.get(command) ?? { command, invocations: 0, errors: 0 }
      sums.set(command, { command, invocations: sum.invocations + invocations, errors: sum.errors + errors })
    }
  }
  const idsOf = (name: 'requestIds' | 'madeUpIds') => [...new Set(shards.flatMap((shard) => shard?.[name] ?? []))]
  return { requestIds: idsOf('requestIds'), madeUpIds: idsOf('madeUpIds'), commands: [...sums.values()] }
}
