import type { Clock } from '../../core/clock.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import type { CommandInvoker } from './invoker.js'
import type { CommandTraffic, RunTraffic } from './result.js'

/** Ids of each kind that a result holds. */
const maxIds = 10_000
/** A shorter id may occur by chance in a text that has nothing to do with the run. */
export const minIdLength = 8
/** A run that takes longer does not say when it invoked what. */
const maxMinutes = 24 * 60

export const minuteMs = 60_000

/**
 * Records what tells the invocations of a run from others in the logs and statistics of the tenant. An answer without a
 * failure has no id (docs/platform.md#invoke-answer), so the ids that checks make up are recorded too.
 */
export class TrafficLog {
  readonly #clock: Pick<Clock, 'now'>
  readonly #requestIds = new Set<string>()
  readonly #madeUpIds = new Set<string>()
  readonly #all = new Counts()
  /** By the start of the minute. */
  readonly #minutes = new Map<number, Counts>()

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock
  }

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

  result(): RunTraffic {
    return {
      requestIds: [...this.#requestIds],
      madeUpIds: [...this.#madeUpIds],
      commands: this.#all.list(),
      ...(this.#minutes.size <= maxMinutes && { minutes: minutesOf(this.#minutes) }),
    }
  }

  /** Counts an invocation. Returns the function that records its failure. */
  #begin(command: string): (error: unknown) => void {
    const minute = Math.floor(this.#clock.now() / minuteMs) * minuteMs
    const known = this.#minutes.get(minute)
    const ofMinute = known ?? new Counts()
    if (known === undefined && this.#minutes.size <= maxMinutes) this.#minutes.set(minute, ofMinute)
    const all = [this.#all, ofMinute]
    for (const counts of all) counts.add({ command, invocations: 1, errors: 0 })
    return (error) => {
      if (!isTenantError(error)) return
      // Only a failure of the connector is sure to count as one in the statistics of the tenant.
      if (error.kind === 'connector') for (const counts of all) counts.add({ command, invocations: 0, errors: 1 })
      if (error.trackingId !== undefined && this.#requestIds.size < maxIds) this.#requestIds.add(error.trackingId)
    }
  }
}

/** Sums of invocations by command. */
class Counts {
  readonly #commands = new Map<string, CommandTraffic>()

  add({ command, invocations, errors }: CommandTraffic): void {
    const sum = this.#commands.get(command) ?? { command, invocations: 0, errors: 0 }
    this.#commands.set(command, {
      command,
      invocations: sum.invocations + invocations,
      errors: sum.errors + errors,
    })
  }

  list(): CommandTraffic[] {
    return [...this.#commands.values()].sort((a, b) => (a.command < b.command ? -1 : 1))
  }
}

function minutesOf(minutes: ReadonlyMap<number, Counts>): NonNullable<RunTraffic['minutes']> {
  return [...minutes]
    .sort(([a], [b]) => a - b)
    .map(([start, counts]) => ({ start: new Date(start).toISOString(), commands: counts.list() }))
}

/** The traffic of all shards of a run; undefined if one of them is not known. */
export function sumTraffic(shards: readonly (RunTraffic | undefined)[]): RunTraffic | undefined {
  const all = new Counts()
  const byMinute = new Map<number, Counts>()
  let hasMinutes = true
  for (const shard of shards) {
    if (shard === undefined) return undefined
    for (const each of shard.commands) all.add(each)
    hasMinutes &&= shard.minutes !== undefined
    for (const { start, commands } of shard.minutes ?? []) {
      const counts = byMinute.get(Date.parse(start)) ?? new Counts()
      byMinute.set(Date.parse(start), counts)
      for (const each of commands) counts.add(each)
    }
  }
  const idsOf = (name: 'requestIds' | 'madeUpIds') => [...new Set(shards.flatMap((shard) => shard?.[name] ?? []))]
  return {
    requestIds: idsOf('requestIds'),
    madeUpIds: idsOf('madeUpIds'),
    commands: all.list(),
    ...(hasMinutes && { minutes: minutesOf(byMinute) }),
  }
}
